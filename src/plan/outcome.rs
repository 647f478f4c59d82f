//! What the host reports back, and what follows from it.
//!
//! Everything here works on the [`Ledger`] alone, so that outcomes can be reported by another process and after a crash.
//! Reporting the same outcome twice changes nothing; an outcome that contradicts an earlier one is refused.

use serde::Serialize;

use super::reason::{Reason, ReasonCode};
use crate::error::{Code, Problem, Result, discreet};
use crate::event;
use crate::master::{ActionKind, ActionRecord, ActionState, Awaited, Ledger, OrderKey, OrderRecord, OrderState};

/// What became of an action.
#[derive(Clone, PartialEq, Eq)]
pub enum ActionOutcome {
    /// It is done.
    Done {
        /// The id of what was made. Needed for parties and articles that were created.
        id: Option<String>,
    },
    /// It is not done, for certain.
    Failed {
        /// Why, in the host's words. Kept in the ledger, so without personal data.
        reason: String,
    },
    /// The host cannot tell, as after a lost connection. It must ask its data before going on, and report again.
    Unknown,
}

discreet!(enum ActionOutcome {
    Done { id } hides {}
    Failed {} hides { reason }
    Unknown {} hides {}
});

/// What followed from an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Settlement {
    /// The order that the outcome is about.
    pub order: OrderKey,
    /// Where it stands now.
    pub state: OrderState,
    /// What other orders waited for and have now.
    pub released: Vec<Released>,
    /// Other orders that waited and are held now. They are planned anew when they are read again.
    pub held: Vec<HeldBack>,
}

/// Something that another order waited for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Released {
    /// The order that waited.
    pub order: OrderKey,
    /// Its action that is done now.
    pub action: String,
    /// The id that the action yields.
    pub id: String,
    /// Whether that was the last thing it waited for, so that it may be carried out.
    pub ready: bool,
}

/// An order that waited in vain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeldBack {
    /// The order.
    pub order: OrderKey,
    /// Why it is held.
    pub reason: Reason,
}

/// Marks an order as being carried out, so that nobody else begins and a crash leaves a trace.
///
/// # Errors
/// [`Code::PlanOutcome`] unless the order is planned; what the ledger reports.
pub fn begin(ledger: &mut dyn Ledger, order: &OrderKey) -> Result<()> {
    let record = known(ledger, order)?;
    match record.state {
        OrderState::Planned => ledger.record(OrderRecord { state: OrderState::Applying, ..record }),
        state => Err(refused(order, format!("the order is {} and cannot be begun", state.as_str()))),
    }
}

/// Takes back a plan of which nothing was begun: the order is planned anew when it is read again. Orders that wait for it
/// are held.
///
/// # Errors
/// [`Code::PlanOutcome`] unless the order is planned or waiting; what the ledger reports.
pub fn withdraw(ledger: &mut dyn Ledger, order: &OrderKey) -> Result<Settlement> {
    let record = known(ledger, order)?;
    if !matches!(record.state, OrderState::Planned | OrderState::Waiting) {
        return Err(refused(order, format!("the order is {} and cannot be taken back", record.state.as_str())));
    }
    let text = format!("the plan of order {} was taken back", order.number);
    hold_waiting(ledger, record, &Reason::new(ReasonCode::DependencyFailed, text))
}

/// Remembers that a clerk has refused an order, as far as nothing of it was done: what is planned is taken back, and the order with
/// this content is passed over. `record` is what the ledger has of it. The decision itself is kept by
/// [`Decisions`](crate::master::Decisions).
///
/// # Errors
/// What the ledger reports.
pub fn refuse(ledger: &mut dyn Ledger, record: OrderRecord) -> Result<()> {
    if matches!(record.state, OrderState::Planned | OrderState::Waiting) {
        withdraw(ledger, &record.key)?;
    }
    if matches!(record.state, OrderState::Planned | OrderState::Waiting | OrderState::Held) {
        ledger.record(OrderRecord { state: OrderState::Rejected, actions: Vec::new(), ..record })?;
    }
    Ok(())
}

/// Holds an order, without its plan, and every order that waits for it.
pub(super) fn hold_waiting(ledger: &mut dyn Ledger, record: OrderRecord, reason: &Reason) -> Result<Settlement> {
    let mut settlement = Settlement::new(&record.key, OrderState::Held);
    hold_back(ledger, record, reason, &mut settlement)?;
    Ok(settlement)
}

/// Reports what became of one action of an order's plan.
///
/// Checks that a plan begins with (`link_party`, `check_article`, `use_placeholder`) need no report of their own: they
/// count as done with the first action that depends on them. When an action fails, nothing else of the order may be
/// carried out.
///
/// # Errors
/// [`Code::PlanOutcome`] when the order or action is not known, when the order is not to be carried out, when an earlier
/// outcome says otherwise, when an action it depends on is not done, or when the id of what was created is missing; what the
/// ledger reports.
pub fn settle(ledger: &mut dyn Ledger, order: &OrderKey, action: &str, outcome: ActionOutcome) -> Result<Settlement> {
    settle_all(ledger, order, [(action, outcome)])
}

/// Reports what became of several actions of an order's plan, in the order in which they were carried out: as many calls of
/// [`settle`], but the order is read and written once.
///
/// # Errors
/// As for [`settle`]; nothing is recorded then.
pub fn settle_all<'o>(
    ledger: &mut dyn Ledger,
    order: &OrderKey,
    outcomes: impl IntoIterator<Item = (&'o str, ActionOutcome)>,
) -> Result<Settlement> {
    let mut record = known(ledger, order)?;
    if matches!(record.state, OrderState::Held | OrderState::Waiting) {
        return Err(refused(order, format!("the order is {}, so nothing of it can be done", record.state.as_str())));
    }
    let (mut references, mut told) = (Vec::new(), Vec::new());
    for (action, outcome) in outcomes {
        let Some(reported) = record.action(action).cloned() else {
            return Err(refused(order, format!("the plan has no action `{action}`")));
        };
        let state = agreed(&reported, outcome).map_err(|message| refused(order, format!("`{action}` {message}")))?;
        if matches!(state, ActionState::Done { .. }) {
            fulfil_dependencies(&mut record, &reported)
                .map_err(|open| refused(order, format!("`{action}` depends on `{open}`, which is not done")))?;
            if reported.kind == ActionKind::CrossReference {
                references.push(reported);
            }
        }
        told.push(action);
        let failed = matches!(state, ActionState::Failed { .. });
        for other in &mut record.actions {
            if other.id == action {
                other.state = state.clone();
            } else if failed && other.state == ActionState::Pending {
                other.state = ActionState::Blocked;
            }
            if !matches!(other.state, ActionState::Pending | ActionState::Unknown) {
                // The party is in the address book, or nowhere: no reason to keep its data.
                other.party = None;
            }
        }
    }
    record.state = state_of(&record);
    for reported in &references {
        remember_cross_reference(ledger, &record, reported)?;
    }
    let mut settlement = Settlement::new(order, record.state);
    for action in told {
        event::settled(&order.number, action, record.state.as_str());
    }
    ledger.record(record.clone())?;
    // After the order's own record: a crash in between is mended by reporting the outcome again.
    for made in record.actions.iter().filter(|other| other.kind.needs_id()) {
        tell_waiting(ledger, order, made, &mut settlement)?;
    }
    Ok(settlement)
}

impl Settlement {
    fn new(order: &OrderKey, state: OrderState) -> Self {
        Settlement { order: order.clone(), state, released: Vec::new(), held: Vec::new() }
    }
}

/// The state that an outcome leads to, or what is wrong with it.
fn agreed(action: &ActionRecord, outcome: ActionOutcome) -> std::result::Result<ActionState, &'static str> {
    let reported = match outcome {
        ActionOutcome::Done { id } => {
            let id = id.filter(|id| !id.trim().is_empty());
            if action.kind.needs_id() && id.is_none() {
                return Err("was done, but the id of what was created is missing");
            }
            ActionState::Done { id: id.or_else(|| action.target.clone()) }
        }
        ActionOutcome::Failed { reason } => ActionState::Failed { reason },
        ActionOutcome::Unknown => ActionState::Unknown,
    };
    if action.awaits.is_some() {
        return Err("is settled with the order that it awaits");
    }
    match (&action.state, &reported) {
        (ActionState::Pending | ActionState::Unknown, _) => Ok(reported),
        (ActionState::Failed { .. }, ActionState::Failed { .. }) => Ok(action.state.clone()),
        (done, reported_done) if done == reported_done => Ok(reported),
        (ActionState::Done { .. }, ActionState::Done { .. }) => Err("was reported as done with another id"),
        (ActionState::Done { .. }, _) => Err("was reported as done before"),
        (ActionState::Failed { .. }, _) => Err("was reported as failed before"),
        (ActionState::Undone, _) => Err("was taken back"),
        (ActionState::Blocked, _) => Err("may not be done, because another action of the order failed"),
    }
}

/// Checks that everything `action` depends on is done. Checks that the host made on the way count as done.
fn fulfil_dependencies(record: &mut OrderRecord, action: &ActionRecord) -> std::result::Result<(), String> {
    for needed in record.actions.iter_mut().filter(|other| action.depends_on.contains(&other.id)) {
        match needed.state {
            ActionState::Done { .. } => {}
            ActionState::Pending if needed.kind.is_check() => {
                needed.state = ActionState::Done { id: needed.target.clone() };
            }
            _ => return Err(needed.id.clone()),
        }
    }
    Ok(())
}

fn state_of(record: &OrderRecord) -> OrderState {
    let any = |wanted: fn(&ActionState) -> bool| record.actions.iter().any(|action| wanted(&action.state));
    if any(|state| matches!(state, ActionState::Unknown)) {
        OrderState::Unknown
    } else if any(|state| matches!(state, ActionState::Failed { .. })) {
        OrderState::Failed
    } else if any(|state| matches!(state, ActionState::Pending | ActionState::Blocked)) {
        // A check that nothing depends on stays open without harm; everything that writes must be done.
        let open = record
            .actions
            .iter()
            .any(|action| !matches!(action.state, ActionState::Done { .. }) && !action.kind.is_check());
        if open { OrderState::Applying } else { OrderState::Applied }
    } else {
        OrderState::Applied
    }
}

fn remember_cross_reference(ledger: &mut dyn Ledger, record: &OrderRecord, action: &ActionRecord) -> Result<()> {
    let party = action.depends_on.iter().filter_map(|id| record.action(id)).find_map(|needed| match &needed.state {
        ActionState::Done { id } => id.clone(),
        _ => None,
    });
    match (&action.source_id, party) {
        (Some(source_id), Some(party)) => {
            ledger.set_cross_reference(&record.key.tenant, &record.key.source, source_id, &party)
        }
        _ => Ok(()),
    }
}

/// Tells the orders that wait for what `made` creates.
fn tell_waiting(
    ledger: &mut dyn Ledger,
    order: &OrderKey,
    made: &ActionRecord,
    settlement: &mut Settlement,
) -> Result<()> {
    let awaited = Awaited { order: order.clone(), action: made.id.clone() };
    let number = &order.number;
    let reason = match &made.state {
        ActionState::Pending => return Ok(()),
        ActionState::Done { id: Some(id) } => return release(ledger, &awaited, id, settlement),
        ActionState::Unknown => {
            let text = format!("it is not known whether order {number} has created what this order needs");
            Reason::new(ReasonCode::DependencyUnknown, text)
        }
        ActionState::Done { id: None } | ActionState::Failed { .. } | ActionState::Blocked | ActionState::Undone => {
            let text = format!("order {number} failed and has not created what this order needs");
            Reason::new(ReasonCode::DependencyFailed, text)
        }
    };
    for key in ledger.waiting_for(&awaited)? {
        let record = known(ledger, &key)?;
        settlement.held.push(HeldBack { order: key, reason: reason.clone() });
        hold_back(ledger, record, &reason, settlement)?;
    }
    Ok(())
}

fn release(ledger: &mut dyn Ledger, awaited: &Awaited, id: &str, settlement: &mut Settlement) -> Result<()> {
    for key in ledger.waiting_for(awaited)? {
        let mut record = known(ledger, &key)?;
        let mut done = Vec::new();
        for action in record.actions.iter_mut().filter(|action| action.awaits.as_ref() == Some(awaited)) {
            if action.state == ActionState::Pending {
                action.state = ActionState::Done { id: Some(id.to_owned()) };
                done.push(action.id.clone());
            }
        }
        let waits = |action: &ActionRecord| action.awaits.is_some() && action.state == ActionState::Pending;
        let ready = !record.actions.iter().any(waits);
        if ready {
            record.state = OrderState::Planned;
        }
        ledger.record(record)?;
        settlement.released.extend(done.into_iter().map(|action| Released {
            order: key.clone(),
            action,
            id: id.to_owned(),
            ready,
        }));
    }
    Ok(())
}

/// Holds an order whose plan can no longer be carried out, and every order that waits for it in turn.
fn hold_back(ledger: &mut dyn Ledger, first: OrderRecord, reason: &Reason, settlement: &mut Settlement) -> Result<()> {
    let mut open = vec![first];
    while let Some(record) = open.pop() {
        let key = record.key.clone();
        let made: Vec<String> =
            record.actions.iter().filter(|action| action.kind.needs_id()).map(|action| action.id.clone()).collect();
        ledger.record(OrderRecord { state: OrderState::Held, actions: Vec::new(), ..record })?;
        for action in made {
            for waiting in ledger.waiting_for(&Awaited { order: key.clone(), action })? {
                open.push(known(ledger, &waiting)?);
                settlement.held.push(HeldBack { order: waiting, reason: reason.clone() });
            }
        }
    }
    Ok(())
}

pub(super) fn known(ledger: &dyn Ledger, order: &OrderKey) -> Result<OrderRecord> {
    ledger.order(order)?.ok_or_else(|| refused(order, "the ledger does not know the order".to_owned()))
}

pub(super) fn refused(order: &OrderKey, message: String) -> crate::Error {
    Problem::new(Code::PlanOutcome, message).path(order.to_string()).into()
}
