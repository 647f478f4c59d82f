//! What became of something that another plan creates.

use crate::error::Result;
use crate::master::{ActionRecord, ActionState, Awaited, Ledger};

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// It has this id.
    Done(String),
    /// It is still to be created.
    Pending,
    /// The host does not know.
    Unknown,
    /// It will not be created.
    Gone,
}

/// Looks it up in the ledger.
pub(super) fn fate(ledger: &dyn Ledger, awaited: &Awaited) -> Result<Fate> {
    let record = ledger.order(&awaited.order)?;
    let action = record.as_ref().and_then(|record| record.action(&awaited.action));
    // The plan that created it failed later on, and the next plan of that order refers to what was created.
    if let Some(ActionRecord { kind, target: Some(id), .. }) = action
        && !kind.needs_id()
    {
        return Ok(Fate::Done(id.clone()));
    }
    Ok(match action.map(|action| &action.state) {
        Some(ActionState::Done { id: Some(id) }) => Fate::Done(id.clone()),
        Some(ActionState::Pending) => Fate::Pending,
        Some(ActionState::Unknown) => Fate::Unknown,
        Some(
            ActionState::Done { id: None } | ActionState::Failed { .. } | ActionState::Blocked | ActionState::Undone,
        )
        | None => Fate::Gone,
    })
}

/// The id under which something planned is kept beside other things planned.
pub(super) fn reference(awaited: &Awaited) -> String {
    format!("{}#{}", awaited.order, awaited.action)
}
