//! When to run and on which machine: worked out from the times that the host passes, without a clock (law 5).

use super::settings::{DocumentDate, Schedule};
use crate::order::Order;
use crate::value::{Date, DateTime};

/// Whether a run is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Whether it is.
    pub is_due: bool,
    /// How many minutes are left until it is; 0 when it is.
    pub in_minutes: i64,
}

/// Whether the next run is due at `now`, after one that began at `last_run`. Without an earlier run it is; so it is where
/// the last one lies in the future, because somebody has set the clock back.
///
/// Both times are of one zone, or both name theirs.
///
/// ```
/// use intakt::plan::{Settings, due};
/// use intakt::value::DateTime;
/// let schedule = Settings::from_toml("[schedule]\nevery_minutes = 60")?.source("shop").schedule;
/// let at = |text: &str| DateTime::parse(text, &["iso".to_owned()]);
/// let last = at("2026-11-22T23:30:00")?;
/// assert_eq!(due(&schedule, Some(last), at("2026-11-23T00:10:00")?).in_minutes, 20);
/// assert!(due(&schedule, Some(last), at("2026-11-23T00:30:00")?).is_due);
/// # Ok::<(), intakt::Error>(())
/// ```
pub fn due(schedule: &Schedule, last_run: Option<DateTime>, now: DateTime) -> Due {
    let Some(last_run) = last_run else { return Due { is_due: true, in_minutes: 0 } };
    let passed = seconds_between(last_run, now, 0);
    let left = schedule.every_minutes * 60 - passed;
    if passed < 0 || left <= 0 {
        return Due { is_due: true, in_minutes: 0 };
    }
    Due { is_due: false, in_minutes: (left + 59) / 60 }
}

/// Whether `machine` may run: one of those that the settings list, whatever the case of its letters, or any where they list
/// none.
///
/// ```
/// use intakt::plan::{Settings, may_run};
/// let schedule = Settings::from_toml("[schedule]\nmachines = ['SERVER-1']")?.source("shop").schedule;
/// assert!(may_run(&schedule, "server-1") && !may_run(&schedule, "desk-2"));
/// assert!(may_run(&Settings::default().source("shop").schedule, "desk-2"));
/// # Ok::<(), intakt::Error>(())
/// ```
pub fn may_run(schedule: &Schedule, machine: &str) -> bool {
    let is_it = |listed: &String| listed.trim().to_lowercase() == machine.trim().to_lowercase();
    schedule.machines.is_empty() || schedule.machines.iter().any(is_it)
}

/// How many minutes an order that was placed at `placed` has to wait for until it may be taken in at `now`; 0 when it may.
/// An order without a time of day counts as placed at the end of its day, so that it is never taken in too early.
///
/// ```
/// use intakt::plan::{Settings, minutes_until_old_enough};
/// use intakt::value::DateTime;
/// let schedule = Settings::from_toml("[schedule]\nminimum_age_minutes = 30")?.source("shop").schedule;
/// let at = |text: &str| DateTime::parse(text, &["iso".to_owned()]);
/// let now = at("2026-11-22T10:15:00+01:00")?;
/// assert_eq!(minutes_until_old_enough(&schedule, at("2026-11-22T09:00:00Z")?, now), 15);
/// assert_eq!(minutes_until_old_enough(&schedule, at("2026-11-21")?, now), 0);
/// # Ok::<(), intakt::Error>(())
/// ```
pub fn minutes_until_old_enough(schedule: &Schedule, placed: DateTime, now: DateTime) -> i64 {
    let left = schedule.minimum_age_minutes * 60 - seconds_between(placed, now, END_OF_DAY);
    ((left + 59) / 60).max(0)
}

/// The date of the document under `rule`: `Ok(None)` where the order has none and need not, `Err` with what is missing.
pub(super) fn document_date(
    rule: DocumentDate,
    order: &Order,
    now: Option<DateTime>,
) -> Result<Option<Date>, &'static str> {
    match rule {
        DocumentDate::Order => Ok(order.date.map(|date| date.date)),
        DocumentDate::Run => now.map(|now| Some(now.date)).ok_or("the host has not said what time it is"),
        DocumentDate::Delivery => {
            order.delivery_date.map(|date| Some(date.date)).ok_or("the order names no date of delivery")
        }
        DocumentDate::Paid => {
            let mut last = None;
            for payment in order.payments.iter().filter(|payment| payment.paid == Some(true)) {
                let date = payment.date.ok_or("the order does not say when it was paid")?.date;
                last = last.max(Some(date));
            }
            last.map(Some).ok_or("the order does not say that it was paid")
        }
    }
}

/// Seconds since 1970. A time without a distance from UTC is taken for one of UTC: what counts is how many lie between two of them.
pub(super) fn seconds_since_1970(time: DateTime) -> i64 {
    let epoch = DateTime::parse("1970-01-01T00:00:00Z", &["iso".to_owned()]);
    let utc = DateTime { offset_minutes: time.offset_minutes.or(Some(0)), ..time };
    epoch.map_or(0, |epoch| seconds_between(epoch, utc, 0))
}

const END_OF_DAY: u32 = 24 * 60 * 60 - 1;

/// Seconds from one time to another. Distances from UTC count only where both have one; otherwise both are local times.
/// `without_time` is what `from` has where it names a day alone.
fn seconds_between(from: DateTime, to: DateTime, without_time: u32) -> i64 {
    let zones = from.offset_minutes.zip(to.offset_minutes);
    let seconds = |time: DateTime, offset: i32, otherwise: u32| {
        time.date.day_number() * i64::from(END_OF_DAY + 1) + i64::from(time.seconds.unwrap_or(otherwise))
            - i64::from(offset) * 60
    };
    let (of_from, of_to) = zones.unwrap_or((0, 0));
    seconds(to, of_to, 0) - seconds(from, of_from, without_time)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Payment;
    use crate::plan::Settings;

    fn at(text: &str) -> DateTime {
        DateTime::parse(text, &["iso".to_owned()]).unwrap()
    }

    #[test]
    fn a_run_is_due_after_its_interval() {
        let cases = [
            ("", None, "2026-11-22T10:00:00", (true, 0)),
            ("", Some("2026-11-22T06:00:00"), "2026-11-22T10:00:00", (true, 0)),
            ("", Some("2026-11-22T06:00:01"), "2026-11-22T10:00:00", (false, 1)),
            ("", Some("2026-02-28T23:00:00"), "2026-03-01T00:00:00", (false, 180)),
            ("", Some("2026-11-22T06:00:00Z"), "2026-11-22T10:00:00+01:00", (false, 60)),
            ("", Some("2026-11-22T11:00:00"), "2026-11-22T10:00:00", (true, 0)),
            ("[schedule]\nevery_minutes = 1", Some("2026-11-22T09:59:30"), "2026-11-22T10:00:00", (false, 1)),
        ];
        for (settings, last, now, expected) in cases {
            let schedule = Settings::from_toml(settings).unwrap().source("shop").schedule;
            let due = due(&schedule, last.map(at), at(now));
            assert_eq!((due.is_due, due.in_minutes), expected, "{last:?} {now}");
        }
    }

    #[test]
    fn an_order_without_a_time_is_of_the_end_of_its_day() {
        let schedule = Settings::from_toml("[schedule]\nminimum_age_minutes = 10").unwrap().source("shop").schedule;
        assert_eq!(minutes_until_old_enough(&schedule, at("2026-11-22"), at("2026-11-22T10:00:00")), 14 * 60 + 10);
        assert_eq!(minutes_until_old_enough(&schedule, at("2026-11-22"), at("2026-11-23T00:10:00")), 0);
        let none = Settings::default().source("shop").schedule;
        assert_eq!(minutes_until_old_enough(&none, at("2026-11-22T10:00:00"), at("2026-11-22T10:00:00")), 0);
    }

    #[test]
    fn the_date_of_a_document_follows_the_rule_or_is_missing() {
        let paid = |date: Option<&str>| Payment { paid: Some(true), date: date.map(at), ..Payment::default() };
        let order = |payments| Order {
            date: Some(at("2026-11-20T23:00:00")),
            delivery_date: Some(at("2026-11-25")),
            payments,
            ..Order::default()
        };
        let some = order(vec![paid(Some("2026-11-22")), paid(Some("2026-11-21"))]);
        let now = Some(at("2026-11-23T08:00:00"));
        let date = |rule, order: &Order, now| {
            document_date(rule, order, now).map(|date| date.map(|date| date.to_string())).ok()
        };
        let known = |text: &str| Some(Some(text.to_owned()));
        assert_eq!(date(DocumentDate::Order, &some, None), known("2026-11-20"));
        assert_eq!(date(DocumentDate::Order, &Order::default(), None), Some(None));
        assert_eq!(date(DocumentDate::Run, &some, now), known("2026-11-23"));
        assert_eq!(date(DocumentDate::Run, &some, None), None);
        assert_eq!(date(DocumentDate::Delivery, &some, None), known("2026-11-25"));
        assert_eq!(date(DocumentDate::Delivery, &Order::default(), None), None);
        assert_eq!(date(DocumentDate::Paid, &some, None), known("2026-11-22"));
        assert_eq!(date(DocumentDate::Paid, &order(vec![paid(None)]), None), None);
        assert_eq!(date(DocumentDate::Paid, &order(Vec::new()), None), None);
    }
}
