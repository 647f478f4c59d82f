//! The time, which the library is told and never asks for.

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, Zoned, civil};

use intakt::value::DateTime;

use crate::arguments::Clock;

/// Seconds of a day.
const DAY: i64 = 86_400;

impl Clock {
    /// Seconds since 1970 (UTC).
    pub(crate) fn now(&self) -> i64 {
        self.now.map_or_else(|| Timestamp::now().as_second(), |moment| moment.seconds)
    }

    /// The date and time that were given, as they were written.
    pub(crate) fn given(&self) -> Option<DateTime> {
        self.now.map(|moment| moment.written)
    }

    /// The same, or what a clock on the wall shows in `zone`.
    pub(crate) fn on_the_wall(&self, zone: &TimeZone) -> Option<DateTime> {
        self.given().or_else(|| written(&at(self.now(), zone)?.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()))
    }
}

/// A clock that never goes back, for waiting.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ticks(std::time::Instant);

impl Ticks {
    /// A clock that shows 0 now.
    #[allow(clippy::disallowed_methods, reason = "the program waits, not the library")]
    pub(crate) fn start() -> Self {
        Ticks(std::time::Instant::now())
    }

    /// Milliseconds since then.
    pub(crate) fn passed(self) -> i64 {
        i64::try_from(self.0.elapsed().as_millis()).unwrap_or(i64::MAX)
    }
}

/// A time that was given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    /// Seconds since 1970 (UTC).
    seconds: i64,
    written: DateTime,
}

impl Moment {
    /// Seconds since 1970 (UTC).
    pub(crate) fn seconds(self) -> i64 {
        self.seconds
    }
}

/// `2026-11-22T09:00:00+01:00`; without a distance from UTC it is UTC's.
pub(crate) fn moment(text: &str) -> Result<Moment, String> {
    let wrong = || "a time such as 2026-11-22T08:15:00 or 2026-11-22T08:15:00+01:00".to_owned();
    let utc = || text.parse::<civil::DateTime>().ok()?.to_zoned(TimeZone::UTC).ok().map(|time| time.timestamp());
    let time = text.parse::<Timestamp>().ok().or_else(utc).ok_or_else(wrong)?;
    Ok(Moment { seconds: time.as_second(), written: written(text).ok_or_else(wrong)? })
}

fn written(text: &str) -> Option<DateTime> {
    DateTime::parse(text, &["iso".to_owned()]).ok().filter(|time| time.seconds.is_some())
}

/// A zone of the database that is part of the program.
pub(crate) fn zone(name: &str) -> Result<TimeZone, String> {
    TimeZoneDatabase::bundled().get(name).map_err(|_| "there is no such time zone; write Europe/Berlin".to_owned())
}

/// An age such as `400d` or `52w`, in seconds.
pub(crate) fn age(text: &str) -> Result<i64, String> {
    let wrong = || "write a number of days or weeks, such as 400d or 52w".to_owned();
    let (number, days) = match (text.strip_suffix('d'), text.strip_suffix('w')) {
        (Some(number), _) => (number, 1),
        (_, Some(number)) => (number, 7),
        _ => return Err(wrong()),
    };
    let count: u32 = number.parse().map_err(|_| wrong())?;
    i64::from(count).checked_mul(days * DAY).ok_or_else(wrong)
}

/// A span such as `90s`, `240m` or `4h`, in seconds.
pub(crate) fn span(text: &str) -> Result<i64, String> {
    let wrong = || "write a number of seconds, minutes or hours, such as 90s, 240m or 4h".to_owned();
    let (number, unit) = [('s', 1), ('m', 60), ('h', 3600)]
        .into_iter()
        .find_map(|(word, unit)| Some((text.strip_suffix(word)?, unit)))
        .ok_or_else(wrong)?;
    let count: u32 = number.parse().map_err(|_| wrong())?;
    Ok(i64::from(count) * unit)
}

/// A time as it stands in names of files: `20261122T081500Z`.
pub(crate) fn stamp(seconds: i64) -> String {
    at(seconds, &TimeZone::UTC).map_or_else(String::new, |time| time.strftime("%Y%m%dT%H%M%SZ").to_string())
}

/// The day of `now`, or the one that was asked for: the day, its first second and that of the next day.
pub(crate) fn day(date: Option<civil::Date>, now: i64, zone: &TimeZone) -> Option<(civil::Date, i64, i64)> {
    let date = match date {
        Some(date) => date,
        None => at(now, zone)?.date(),
    };
    let next = date.tomorrow().ok()?;
    let first = |date: civil::Date| date.to_zoned(zone.clone()).ok().map(|time| time.timestamp().as_second());
    Some((date, first(date)?, first(next)?))
}

/// A time as people read it: `2026-11-22 09:00`.
pub(crate) fn told(seconds: i64, zone: &TimeZone) -> String {
    at(seconds, zone).map_or_else(String::new, |time| time.strftime("%Y-%m-%d %H:%M").to_string())
}

fn at(seconds: i64, zone: &TimeZone) -> Option<Zoned> {
    Timestamp::from_second(seconds).ok().map(|time| time.to_zoned(zone.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_are_days_or_weeks() {
        let cases = [("400d", Some(400 * DAY)), ("2w", Some(14 * DAY)), ("0d", Some(0))];
        for (text, expected) in cases {
            assert_eq!(age(text).ok(), expected, "{text}");
        }
        for text in ["", "d", "400", "-1d", "1y", "1.5d", "99999999999d"] {
            assert!(age(text).is_err(), "{text}");
        }
    }

    #[test]
    fn spans_are_seconds_minutes_or_hours() {
        for (text, expected) in [("240m", Some(14_400)), ("90s", Some(90)), ("4h", Some(14_400)), ("0s", Some(0))] {
            assert_eq!(span(text).ok(), expected, "{text}");
        }
        for text in ["", "m", "240", "-1s", "1d", "1.5h", "99999999999s"] {
            assert!(span(text).is_err(), "{text}");
        }
        assert_eq!(stamp(1_795_335_300), "20261122T081500Z");
    }

    #[test]
    fn a_day_begins_where_its_people_live_and_may_have_23_hours() {
        let berlin = zone("Europe/Berlin").unwrap();
        let noon: Timestamp = "2026-03-29T10:00:00Z".parse().unwrap();
        let (date, from, until) = day(None, noon.as_second(), &berlin).unwrap();
        assert_eq!((date.to_string().as_str(), until - from), ("2026-03-29", 23 * 3600));
        assert_eq!(told(from, &berlin), "2026-03-29 00:00");
        let late: Timestamp = "2026-11-22T23:30:00Z".parse().unwrap();
        assert_eq!(day(None, late.as_second(), &berlin).unwrap().0.to_string(), "2026-11-23");
        assert!(zone("Europe/Berlni").is_err());
    }
}
