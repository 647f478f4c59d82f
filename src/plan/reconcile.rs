//! What the ledger believes against what the host has.
//!
//! After a crash or a lost connection nobody knows whether an order was carried out, and after an older copy of the host's
//! data was put back the ledger knows more than the host. Both times the host's data decide: it is asked, and the ledger
//! follows. Nothing is carried out a second time on the strength of the ledger alone.

use super::outcome::{ActionOutcome, Settlement, hold_waiting, known, refused, settle_all};
use super::reason::{Reason, ReasonCode};
use crate::error::Result;
use crate::master::{ActionKind, ActionState, Ledger, OrderKey, OrderState};

/// What the host's data say of an order that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carried {
    /// All of it was done: the ids of the actions, and of what each made or used.
    Whole(Vec<(String, Option<String>)>),
    /// Nothing of it was done.
    Nothing,
}

/// Reports what the host found when it asked its data about an order that is applying or unknown.
///
/// `Whole` settles every action; `Nothing` lets the order count as failed, so that it is planned and carried out anew when it
/// is read again. A host that carries out orders in parts reports the parts with [`settle`](super::settle) instead.
///
/// # Errors
/// [`Code::PlanOutcome`](crate::Code::PlanOutcome) when the order is in another state or the outcomes do not fit its plan; what
/// the ledger reports.
pub fn answered(ledger: &mut dyn Ledger, order: &OrderKey, carried: &Carried) -> Result<Settlement> {
    let record = known(ledger, order)?;
    if !matches!(record.state, OrderState::Applying | OrderState::Unknown) {
        return Err(refused(order, format!("the order is {}, so nothing is to be asked", record.state.as_str())));
    }
    match carried {
        Carried::Whole(outcomes) => {
            let done = outcomes.iter().map(|(action, id)| (action.as_str(), ActionOutcome::Done { id: id.clone() }));
            settle_all(ledger, order, done)
        }
        Carried::Nothing => {
            let reason = "it was broken off, and the host has nothing of it";
            let unknown = record.actions.iter().filter(|action| action.state == ActionState::Unknown);
            let mut failed: Vec<&str> = unknown.map(|action| action.id.as_str()).collect();
            if failed.is_empty() {
                // Its failure blocks whatever else is pending.
                let mut pending = record.actions.iter().filter(|action| action.state == ActionState::Pending);
                let document = pending.clone().find(|action| action.kind == ActionKind::CreateDocument);
                failed.extend(document.or_else(|| pending.next()).map(|action| action.id.as_str()));
            }
            let outcomes = failed
                .into_iter()
                .map(|action| (action, ActionOutcome::Failed { reason: reason.to_owned() }))
                .collect::<Vec<_>>();
            settle_all(ledger, order, outcomes)
        }
    }
}

/// Finds the orders that the ledger takes for applied and the host has nothing of, as after an older copy of its data
/// was put back. `has` says whether the host has the document of an order.
///
/// # Errors
/// What the ledger and `has` report.
pub fn lost(ledger: &dyn Ledger, has: &mut dyn FnMut(&OrderKey) -> Result<bool>) -> Result<Vec<OrderKey>> {
    let mut lost = Vec::new();
    ledger.orders_in(OrderState::Applied, &mut |order| {
        if !has(&order)? {
            lost.push(order);
        }
        Ok(())
    })?;
    Ok(lost)
}

/// Lets an order that was applied be planned and carried out anew when it is read again, because the host lost what was done.
/// The only way out of [`OrderState::Applied`]; not for an order whose document the host has.
///
/// # Errors
/// [`Code::PlanOutcome`](crate::Code::PlanOutcome) unless the order is applied; what the ledger reports.
pub fn reopen(ledger: &mut dyn Ledger, order: &OrderKey) -> Result<Settlement> {
    let record = known(ledger, order)?;
    if record.state != OrderState::Applied {
        return Err(refused(order, format!("the order is {}, so nothing of it was lost", record.state.as_str())));
    }
    let text = format!("what order {} created was lost", order.number);
    hold_waiting(ledger, record, &Reason::new(ReasonCode::DependencyFailed, text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Code;
    use crate::master::{ActionRecord, DocumentKind, MemoryLedger, OrderRecord};

    fn key(number: &str) -> OrderKey {
        OrderKey { tenant: String::new(), source: "shop".into(), kind: DocumentKind::Order, number: number.into() }
    }

    fn action(id: &str, kind: ActionKind, depends_on: &[&str]) -> ActionRecord {
        ActionRecord {
            id: id.into(),
            kind,
            depends_on: depends_on.iter().map(|id| (*id).to_owned()).collect(),
            roles: Vec::new(),
            target: None,
            awaits: None,
            source_id: None,
            party: None,
            state: ActionState::Pending,
        }
    }

    fn begun(state: OrderState) -> MemoryLedger {
        let mut ledger = MemoryLedger::default();
        let mut actions = vec![
            action("party-1", ActionKind::CreateParty, &[]),
            action("document-1", ActionKind::CreateDocument, &["party-1"]),
        ];
        if state == OrderState::Unknown {
            actions[0].state = ActionState::Unknown;
        }
        ledger.record(OrderRecord { key: key("1"), payload_sha256: "00".into(), state, actions }).unwrap();
        ledger
    }

    #[test]
    fn the_hosts_answer_settles_the_order() {
        let whole = Carried::Whole(vec![("party-1".into(), Some("7".into())), ("document-1".into(), Some("1".into()))]);
        for state in [OrderState::Applying, OrderState::Unknown] {
            for (carried, expected) in [(&whole, OrderState::Applied), (&Carried::Nothing, OrderState::Failed)] {
                let mut ledger = begun(state);
                assert_eq!(answered(&mut ledger, &key("1"), carried).unwrap().state, expected, "{state:?} {carried:?}");
                let error = answered(&mut ledger, &key("1"), carried).unwrap_err();
                assert_eq!(error.code(), Code::PlanOutcome, "it was answered before");
            }
        }
    }

    #[test]
    fn what_the_host_lost_is_found_and_can_be_done_again() {
        let mut ledger = begun(OrderState::Applying);
        let whole = Carried::Whole(vec![("party-1".into(), Some("7".into())), ("document-1".into(), Some("1".into()))]);
        assert_eq!(lost(&ledger, &mut |_| Ok(false)).unwrap(), [], "not applied yet");
        assert_eq!(reopen(&mut ledger, &key("1")).unwrap_err().code(), Code::PlanOutcome);
        answered(&mut ledger, &key("1"), &whole).unwrap();
        assert_eq!(lost(&ledger, &mut |_| Ok(true)).unwrap(), []);
        assert_eq!(lost(&ledger, &mut |_| Ok(false)).unwrap(), [key("1")]);
        assert_eq!(reopen(&mut ledger, &key("1")).unwrap().state, OrderState::Held);
        assert_eq!(lost(&ledger, &mut |_| Ok(false)).unwrap(), []);
        assert_eq!(ledger.order(&key("1")).unwrap().unwrap().actions, []);
    }
}
