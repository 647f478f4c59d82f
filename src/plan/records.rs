//! What the ledger keeps of a plan.

use super::action::{Action, Decision, Operation};
use super::draft::Draft;
use crate::master::{ActionRecord, ActionState};
use crate::order::Role;

/// What the ledger keeps of the actions.
pub(super) fn records(draft: &Draft) -> Vec<ActionRecord> {
    let roles = |action: &Action| -> Vec<Role> {
        let of = draft.parties.iter().filter(|party| party.action.as_ref() == Some(&action.id));
        of.filter(|party| party.decision != Decision::Text).flat_map(|party| party.roles.iter().copied()).collect()
    };
    let record = |action: &Action| {
        let mut record = ActionRecord {
            id: action.id.clone(),
            kind: action.operation.kind(),
            depends_on: action.depends_on.clone(),
            roles: roles(action),
            target: None,
            awaits: None,
            source_id: None,
            party: None,
            state: ActionState::Pending,
        };
        match &action.operation {
            Operation::LinkParty { party, .. } => record.target = Some(party.clone()),
            Operation::CheckArticle { article, .. } => record.target = Some(article.clone()),
            Operation::AwaitParty { awaits } | Operation::AwaitArticle { awaits } => {
                record.awaits = Some(awaits.clone())
            }
            Operation::CrossReference { source_id, .. } => record.source_id = Some(source_id.clone()),
            Operation::LinkContact { contact, .. } => record.target = Some(contact.clone()),
            Operation::CreateParty { party, .. } => record.party = Some(party.clone()),
            Operation::CreateContact { contact, .. } => record.party = Some(contact.clone()),
            _ => {}
        }
        record
    };
    draft.actions.iter().map(record).collect()
}
