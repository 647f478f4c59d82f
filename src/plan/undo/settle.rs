//! What the ledger learns when a plan was taken back.

use super::journal::{Did, Journal};
use crate::error::Result;
use crate::event;
use crate::master::{ActionState, Ledger, OrderKey, OrderRecord, OrderState};
use crate::plan::outcome::{known, refused};

/// Tells the ledger which actions were taken back (or found gone). If nothing of the plan is left, the order is
/// [`OrderState::Undone`]; it is passed over when it comes again, until [`plan_again`]. Telling a second time changes
/// nothing.
///
/// # Errors
/// [`Code::PlanOutcome`](crate::Code::PlanOutcome) for an order that the ledger does not know, and for an action that the journal does not have.
pub fn settle_undo(ledger: &mut dyn Ledger, journal: &Journal, reversed: &[&str]) -> Result<OrderState> {
    let mut record = known(ledger, &journal.order)?;
    for action in reversed {
        let entry = journal.entries.iter().find(|entry| entry.action == *action);
        let written = record.actions.iter_mut().find(|written| written.id == *action);
        let (Some(entry), Some(written)) = (entry, written) else {
            let message = format!("the plan has not carried out `{action}`, so it cannot be taken back");
            return Err(refused(&journal.order, message));
        };
        if let Did::CrossReference { source_id, party } = &entry.did {
            let OrderKey { tenant, source, .. } = &journal.order;
            if ledger.cross_reference(tenant, source, source_id)?.as_deref() == Some(party) {
                ledger.remove_cross_reference(tenant, source, source_id)?;
            }
        }
        written.state = ActionState::Undone;
    }
    let is_left = |state: &ActionState| matches!(state, ActionState::Done { .. } | ActionState::Unknown);
    let left = record.actions.iter().any(|action| is_left(&action.state) && !action.kind.is_check());
    if !left {
        record.state = OrderState::Undone;
    }
    let state = record.state;
    event::undone(&journal.order.number, reversed.len(), state.as_str());
    ledger.record(record)?;
    Ok(state)
}

/// Lets an order that was taken back or refused be planned again when it comes the next time.
///
/// # Errors
/// [`Code::PlanOutcome`](crate::Code::PlanOutcome) if the order is neither [`OrderState::Undone`] nor
/// [`OrderState::Rejected`].
pub fn plan_again(ledger: &mut dyn Ledger, order: &OrderKey) -> Result<()> {
    let record = known(ledger, order)?;
    if !matches!(record.state, OrderState::Undone | OrderState::Rejected) {
        let message = format!("the order is {} and was neither taken back nor refused", record.state.as_str());
        return Err(refused(order, message));
    }
    ledger.record(OrderRecord { state: OrderState::Held, actions: Vec::new(), ..record })
}
