//! What the host's user must be allowed to do, known before anything is carried out.

use std::collections::BTreeSet;

use super::action::{Action, Operation};
use super::settings::{DocumentStatus, Right};

/// The rights that carrying out `actions` takes, each once.
pub(super) fn needed(actions: &[Action]) -> Vec<Right> {
    let needed: BTreeSet<Right> = actions.iter().flat_map(|action| of(&action.operation)).collect();
    needed.into_iter().collect()
}

fn of(operation: &Operation) -> Vec<Right> {
    match operation {
        Operation::LinkParty { .. } | Operation::LinkContact { .. } | Operation::AwaitParty { .. } => {
            vec![Right::LinkParty]
        }
        Operation::CreateParty { .. } => vec![Right::CreateParty],
        Operation::UpdateParty { .. } => vec![Right::UpdateParty],
        Operation::CreateContact { .. } => vec![Right::CreateContact],
        Operation::CreateArticle { .. } => vec![Right::CreateArticle],
        Operation::CreateDocument { document } if document.document_status.is_some_and(DocumentStatus::books) => {
            vec![Right::CreateDocument, Right::BookDocument]
        }
        Operation::CreateDocument { .. } => vec![Right::CreateDocument],
        Operation::AddPayment { .. } => vec![Right::AddPayment],
        Operation::AddAttachment { .. } => vec![Right::AddAttachment],
        // Reading, and what Intakt's own ledger remembers.
        Operation::CheckArticle { .. }
        | Operation::AwaitArticle { .. }
        | Operation::UsePlaceholder { .. }
        | Operation::CrossReference { .. } => Vec::new(),
    }
}
