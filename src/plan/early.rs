//! Messages of the shop about an order, which may come before it: paid, cancelled, otherwise now.
//!
//! ```text
//! message ─▶ the order is not known, or not carried out ─▶ waits in the ledger ─▶ is planned with the order, or expires
//!         └▶ the order was carried out ─▶ a clerk is asked
//! ```

use std::borrow::Cow;

use super::action::Status;
use super::due::seconds_since_1970;
use super::outcome::withdraw;
use super::reason::{Reason, ReasonCode};
use super::run::Run;
use crate::error::Result;
use crate::master::{EventKind, OrderEvent, OrderKey, OrderRecord, OrderState};
use crate::order::{Content, Order};

const DAY: i64 = 86_400;

/// An order as it is to be planned, and what to tell.
type Completed<'o> = (Cow<'o, Order>, Vec<Reason>);

impl Run<'_> {
    /// What becomes of a message; `None` where it is to be looked at like an order.
    pub(super) fn message(
        &mut self,
        kind: EventKind,
        order: &Order,
        key: &OrderKey,
        sha256: &str,
        earlier: Option<&OrderRecord>,
    ) -> Result<Option<(Status, Reason)>> {
        let word = kind.as_str();
        let state = earlier.map(|record| record.state);
        let (status, reason) = match (kind, state) {
            (_, Some(OrderState::Rejected | OrderState::Undone)) => {
                let text = format!("a {word} of an order that was refused or taken back");
                (Status::Skipped, Reason::new(ReasonCode::Cancelled, text))
            }
            (_, Some(OrderState::Applied | OrderState::Applying | OrderState::Unknown)) => {
                let text = format!("a {word} came after the order had been carried out");
                (Status::Held, Reason::new(ReasonCode::EventLate, text))
            }
            (EventKind::Change, Some(_)) => return Ok(None),
            (EventKind::Cancellation, Some(_)) => {
                let known = earlier.cloned();
                if matches!(state, Some(OrderState::Planned | OrderState::Waiting)) {
                    withdraw(self.ledger(), key)?;
                }
                if let Some(record) = known {
                    let refused = OrderRecord { state: OrderState::Rejected, actions: Vec::new(), ..record };
                    self.ledger().record(refused)?;
                }
                (Status::Skipped, Reason::new(ReasonCode::Cancelled, "the shop has cancelled the order"))
            }
            (EventKind::Payment, Some(_)) | (_, None) => {
                let Some(now) = self.time() else {
                    let text = "a message waits for its order, and the host has not said what time it is";
                    let hint = "pass the time to the run";
                    return Ok(Some((Status::Held, Reason::hold(ReasonCode::DateMissing, text, order.position, hint))));
                };
                let arrived = seconds_since_1970(now);
                let days = self.settings().schedule.event_days;
                let event = OrderEvent {
                    tenant: key.tenant.clone(),
                    source: key.source.clone(),
                    number: key.number.clone(),
                    kind,
                    sha256: sha256.to_owned(),
                    order: Box::new(order.clone()),
                    arrived,
                    expires: arrived + days * DAY,
                };
                self.ledger().keep_event(event)?;
                let text = format!("a {word} waits for its order, at most {days} days");
                (Status::Waiting, Reason::new(ReasonCode::EventWaits, text))
            }
        };
        Ok(Some((status, reason)))
    }

    /// The order with the messages that came before it; `None` if it was cancelled.
    pub(super) fn with_early<'o>(&mut self, order: &'o Order, key: &OrderKey) -> Result<Option<Completed<'o>>> {
        let mut events = self.ledger().events_of(&key.tenant, &key.source, &key.number)?;
        events.sort_by(|one, other| (one.arrived, &one.sha256).cmp(&(other.arrived, &other.sha256)));
        let mut planned = Cow::Borrowed(order);
        let mut told = Vec::new();
        let tell = |text: &str| Reason::new(ReasonCode::EventTaken, text);
        if events.iter().any(|event| event.kind == EventKind::Cancellation) {
            return Ok(None);
        }
        if let Some(change) = events.iter().rev().find(|event| event.kind == EventKind::Change) {
            let mut changed = (*change.order).clone();
            // The bytes of files were not kept with the message.
            let with_bytes = order.attachments.iter().filter(|file| matches!(file.content, Content::Bytes(_)));
            let files: Vec<_> = with_bytes.cloned().collect();
            changed.attachments.retain(|file| !matches!(file.content, Content::Missing));
            changed.attachments.extend(files);
            changed.number.clone_from(&order.number);
            planned = Cow::Owned(changed);
            told.push(tell("the order is planned as a change says that came before it"));
        }
        for event in events.iter().filter(|event| event.kind == EventKind::Payment) {
            for payment in event.order.payments.iter().filter(|payment| payment.paid != Some(false)) {
                let mut paid = payment.clone();
                paid.paid = Some(true);
                // The order may tell of the same payment itself.
                if !planned.payments.contains(&paid) {
                    planned.to_mut().payments.push(paid);
                    told.push(tell("a payment that came before the order is planned with it"));
                }
            }
        }
        Ok(Some((planned, told)))
    }

    /// Forgets the messages whose order has not come in time, and returns them so that somebody can be told. Those whose order came
    /// go in silence. Nothing happens before [`Run::set_now`].
    ///
    /// # Errors
    /// What the ledger reports.
    pub fn expire_events(&mut self) -> Result<Vec<OrderEvent>> {
        let Some(now) = self.time() else { return Ok(Vec::new()) };
        let (tenant, source) = (self.settings().tenant.clone(), self.settings().source.clone());
        let kind = self.settings().document;
        let due = self.ledger().expired_events(&tenant, &source, seconds_since_1970(now))?;
        let mut lost = Vec::new();
        for event in due {
            self.ledger().drop_event(&event)?;
            let key = OrderKey { tenant: tenant.clone(), source: source.clone(), kind, number: event.number.clone() };
            if self.ledger().order(&key)?.is_none() {
                lost.push(event);
            }
        }
        Ok(lost)
    }
}
