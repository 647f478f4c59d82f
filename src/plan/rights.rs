//! What the host's user must be allowed to do, known before anything is carried out.

use super::action::{Action, Operation};
use super::settings::{DocumentStatus, Right};

/// The rights that carrying out `actions` takes, each once.
pub(super) fn needed(actions: &[Action]) -> Vec<Right> {
    let mut needed: Vec<Right> = actions.iter().flat_map(|action| of(&action.operation)).copied().collect();
    needed.sort_unstable();
    needed.dedup();
    needed
}

fn of(operation: &Operation) -> &'static [Right] {
    match operation {
        Operation::LinkParty { .. } | Operation::LinkContact { .. } | Operation::AwaitParty { .. } => {
            &[Right::LinkParty]
        }
        Operation::CreateParty { .. } => &[Right::CreateParty],
        Operation::UpdateParty { .. } => &[Right::UpdateParty],
        Operation::CreateContact { .. } => &[Right::CreateContact],
        Operation::CreateArticle { .. } => &[Right::CreateArticle],
        Operation::CreateDocument { document } if document.document_status.is_some_and(DocumentStatus::books) => {
            &[Right::CreateDocument, Right::BookDocument]
        }
        Operation::CreateDocument { .. } => &[Right::CreateDocument],
        Operation::AddPayment { .. } => &[Right::AddPayment],
        Operation::AddAttachment { .. } => &[Right::AddAttachment],
        // Reading, and what Intakt's own ledger remembers.
        Operation::CheckArticle { .. }
        | Operation::AwaitArticle { .. }
        | Operation::UsePlaceholder { .. }
        | Operation::CrossReference { .. } => &[],
    }
}
