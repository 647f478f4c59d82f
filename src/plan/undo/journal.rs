//! What a plan has written.

use serde::{Deserialize, Serialize};

use crate::error::discreet;
use crate::master::{ActionState, OrderKey, OrderRecord};
use crate::plan::action::{FieldChange, Operation, Plan};

/// What was written for an order, in the order of the plan. It holds old and new values of changed fields: keep it as
/// carefully as the address book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// The order.
    pub order: OrderKey,
    /// What was written.
    pub entries: Vec<JournalEntry>,
}

/// One thing that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JournalEntry {
    /// The action of the plan.
    pub action: String,
    /// What it did.
    #[serde(flatten)]
    pub did: Did,
}

/// What an action did.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "did", rename_all = "snake_case", try_from = "DidFields")]
pub enum Did {
    /// Created this party.
    CreateParty {
        /// Its id.
        party: String,
    },
    /// Changed fields of this party.
    UpdateParty {
        /// Its id.
        party: String,
        /// What was there and what was written.
        fields: Vec<FieldChange>,
    },
    /// Created this contact of a company.
    CreateContact {
        /// Its id.
        contact: String,
    },
    /// Created this article.
    CreateArticle {
        /// Its id.
        article: String,
    },
    /// Created this document.
    CreateDocument {
        /// Its id.
        document: String,
    },
    /// Added a payment to the document of the action.
    AddPayment {
        /// The action that made the document.
        document: String,
        /// The id of the payment, if the host gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        payment: Option<String>,
    },
    /// Added a file to the document of the action.
    AddAttachment {
        /// The action that made the document.
        document: String,
        /// The id of the file, if the host gave one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attachment: Option<String>,
    },
    /// Remembered the shop's id of a party.
    CrossReference {
        /// The shop's id.
        source_id: String,
        /// The party.
        party: String,
    },
}

discreet!(enum Did {
    CreateParty { party } hides {}
    UpdateParty { party, fields } hides {}
    CreateContact { contact } hides {}
    CreateArticle { article } hides {}
    CreateDocument { document } hides {}
    AddPayment { document, payment } hides {}
    AddAttachment { document, attachment } hides {}
    CrossReference { party } hides { source_id }
});

/// All fields of all that an action may have done: one struct takes a fraction of the code of a tagged enum.
#[derive(Deserialize)]
struct DidFields {
    did: DidKind,
    #[serde(default)]
    party: Option<String>,
    #[serde(default)]
    fields: Option<Vec<FieldChange>>,
    #[serde(default)]
    contact: Option<String>,
    #[serde(default)]
    article: Option<String>,
    #[serde(default)]
    document: Option<String>,
    #[serde(default)]
    payment: Option<String>,
    #[serde(default)]
    attachment: Option<String>,
    #[serde(default)]
    source_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum DidKind {
    CreateParty,
    UpdateParty,
    CreateContact,
    CreateArticle,
    CreateDocument,
    AddPayment,
    AddAttachment,
    CrossReference,
}

impl TryFrom<DidFields> for Did {
    type Error = String;

    fn try_from(written: DidFields) -> Result<Did, String> {
        let DidFields { did, party, fields, contact, article, document, payment, attachment, source_id } = written;
        let needed = |name: &str, value: Option<String>| value.ok_or_else(|| format!("missing field `{name}`"));
        Ok(match did {
            DidKind::CreateParty => Did::CreateParty { party: needed("party", party)? },
            DidKind::UpdateParty => {
                let fields = fields.ok_or("missing field `fields`")?;
                Did::UpdateParty { party: needed("party", party)?, fields }
            }
            DidKind::CreateContact => Did::CreateContact { contact: needed("contact", contact)? },
            DidKind::CreateArticle => Did::CreateArticle { article: needed("article", article)? },
            DidKind::CreateDocument => Did::CreateDocument { document: needed("document", document)? },
            DidKind::AddPayment => Did::AddPayment { document: needed("document", document)?, payment },
            DidKind::AddAttachment => Did::AddAttachment { document: needed("document", document)?, attachment },
            DidKind::CrossReference => {
                Did::CrossReference { source_id: needed("source_id", source_id)?, party: needed("party", party)? }
            }
        })
    }
}

impl Journal {
    /// What `plan` has written, as the ledger's `record` of the order tells. `None` if the record is of another order.
    pub fn of(plan: &Plan, record: &OrderRecord) -> Option<Journal> {
        let order = plan.key().filter(|key| *key == record.key)?;
        let entries = plan.actions.iter().filter_map(|action| {
            let ActionState::Done { id } = &record.action(&action.id)?.state else { return None };
            let did = did(&action.operation, id.as_deref(), &action.depends_on, record)?;
            Some(JournalEntry { action: action.id.clone(), did })
        });
        Some(Journal { entries: entries.collect(), order })
    }
}

fn did(operation: &Operation, id: Option<&str>, depends_on: &[String], record: &OrderRecord) -> Option<Did> {
    let id = id.map(str::to_owned);
    Some(match operation {
        Operation::CreateParty { .. } => Did::CreateParty { party: id? },
        Operation::UpdateParty { party, fields, .. } => {
            Did::UpdateParty { party: party.clone(), fields: fields.clone() }
        }
        Operation::CreateContact { .. } => Did::CreateContact { contact: id? },
        Operation::CreateArticle { .. } => Did::CreateArticle { article: id? },
        // A host that gives its documents no ids takes them by the order's number.
        Operation::CreateDocument { document } => {
            Did::CreateDocument { document: id.unwrap_or_else(|| document.order_number.clone()) }
        }
        Operation::AddPayment { document, .. } => Did::AddPayment { document: document.clone(), payment: id },
        Operation::AddAttachment { document, .. } => Did::AddAttachment { document: document.clone(), attachment: id },
        Operation::CrossReference { source_id, .. } => {
            // The party that the action names may be the action that created it.
            let party = depends_on
                .iter()
                .filter_map(|needed| record.action(needed))
                .find_map(|needed| if let ActionState::Done { id } = &needed.state { id.clone() } else { None });
            Did::CrossReference { source_id: source_id.clone(), party: party? }
        }
        Operation::LinkParty { .. }
        | Operation::LinkContact { .. }
        | Operation::AwaitParty { .. }
        | Operation::CheckArticle { .. }
        | Operation::AwaitArticle { .. }
        | Operation::UsePlaceholder { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::PartyField;

    #[test]
    fn entries_are_read_as_they_are_written() {
        let id = || "7".to_owned();
        let change = FieldChange { field: PartyField::Email, old: None, new: Some("a@example.org".to_owned()) };
        let cases = [
            (Did::CreateParty { party: id() }, vec!["party"]),
            (Did::UpdateParty { party: id(), fields: vec![change] }, vec!["party", "fields"]),
            (Did::CreateContact { contact: id() }, vec!["contact"]),
            (Did::CreateArticle { article: id() }, vec!["article"]),
            (Did::CreateDocument { document: id() }, vec!["document"]),
            (Did::AddPayment { document: id(), payment: Some(id()) }, vec!["document"]),
            (Did::AddPayment { document: id(), payment: None }, vec!["document"]),
            (Did::AddAttachment { document: id(), attachment: Some(id()) }, vec!["document"]),
            (Did::CrossReference { source_id: id(), party: id() }, vec!["source_id", "party"]),
        ];
        for (did, needed) in cases {
            let entry = JournalEntry { action: "party-1".to_owned(), did };
            let written = serde_json::to_value(&entry).unwrap();
            assert_eq!(serde_json::from_str::<JournalEntry>(&written.to_string()).unwrap(), entry);
            for name in needed.into_iter().chain(["did", "action"]) {
                let mut without = written.clone();
                without.as_object_mut().unwrap().remove(name).unwrap();
                assert!(serde_json::from_str::<JournalEntry>(&without.to_string()).is_err(), "{without}");
            }
        }
        assert!(serde_json::from_str::<Did>(r#"{"did":"nothing"}"#).is_err());
    }
}
