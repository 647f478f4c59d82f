//! Whether an order is to be taken in at all, and now: by its status in the shop, and by its age.

use std::collections::BTreeSet;

use super::action::Status;
use super::due::minutes_until_old_enough;
use super::reason::{Reason, ReasonCode};
use super::settings::{SourceSettings, StatusAnswer};
use crate::master::EventKind;
use crate::order::Order;
use crate::value::DateTime;

/// What keeps the order from being planned; `None` where nothing does. `now` is what the host says.
pub(super) fn refused(order: &Order, settings: &SourceSettings, now: Option<DateTime>) -> Option<(Status, Reason)> {
    by_status(order, settings).or_else(|| by_age(order, settings, now))
}

/// What the record says of an order, if its status says that it is no order itself.
pub(super) fn message(order: &Order, settings: &SourceSettings) -> Option<EventKind> {
    if settings.order_status.is_empty() {
        return None;
    }
    let answers = answers(order, settings);
    match (answers.len(), answers.first()) {
        (1, Some(Some(StatusAnswer::Payment))) => Some(EventKind::Payment),
        (1, Some(Some(StatusAnswer::Cancellation))) => Some(EventKind::Cancellation),
        (1, Some(Some(StatusAnswer::Change))) => Some(EventKind::Change),
        _ => None,
    }
}

/// What the table says of the order, once for all of its payment methods.
fn answers(order: &Order, settings: &SourceSettings) -> BTreeSet<Option<StatusAnswer>> {
    let given =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let status = given(&order.status);
    let mut methods: BTreeSet<Option<String>> = order.payments.iter().map(|payment| given(&payment.method)).collect();
    if methods.is_empty() {
        methods.insert(None);
    }
    methods.iter().map(|method| settings.order_status.answer(method.as_deref(), status.as_deref())).collect()
}

fn by_status(order: &Order, settings: &SourceSettings) -> Option<(Status, Reason)> {
    let table = &settings.order_status;
    if table.is_empty() {
        return None;
    }
    let answers = answers(order, settings);
    let held = |text: &str| {
        let hint = "add the status to `order_status`, for the payment method or for `any`";
        (Status::Held, Reason::hold(ReasonCode::StatusUnknown, text, order.position, hint))
    };
    match answers.first() {
        _ if answers.len() > 1 => Some(held("the payment methods of the order ask for different things at its status")),
        // A change of an order that is not carried out is looked at like an order.
        Some(Some(
            StatusAnswer::Import | StatusAnswer::Payment | StatusAnswer::Cancellation | StatusAnswer::Change,
        )) => None,
        Some(Some(StatusAnswer::Wait)) => {
            let text = "its status in the shop says to wait";
            Some((Status::Waiting, Reason::new(ReasonCode::WaitsForStatus, text)))
        }
        Some(Some(StatusAnswer::Skip)) => {
            let text = "its status in the shop says to pass it over";
            Some((Status::Skipped, Reason::new(ReasonCode::SkipStatus, text)))
        }
        Some(None) | None => Some(held("the settings do not say what its status in the shop means")),
    }
}

fn by_age(order: &Order, settings: &SourceSettings, now: Option<DateTime>) -> Option<(Status, Reason)> {
    if settings.schedule.minimum_age_minutes == 0 {
        return None;
    }
    let held = |text: &str, hint: &str| {
        Some((Status::Held, Reason::hold(ReasonCode::DateMissing, text, order.position, hint)))
    };
    let Some(now) = now else {
        return held(
            "an order must have an age, and the host has not said what time it is",
            "pass the time to the run",
        );
    };
    let Some(placed) = order.date else {
        return held("an order must have an age, and this one has no date", "have the shop send the date of the order");
    };
    let left = minutes_until_old_enough(&settings.schedule, placed, now);
    (left > 0).then(|| {
        let text = format!("the order is too young by {left} minutes");
        (Status::Waiting, Reason::new(ReasonCode::TooYoung, text))
    })
}
