//! What becomes of each thing that a plan has written when the plan is taken back.

use std::collections::BTreeMap;

use serde::Serialize;

use super::journal::{Did, Journal, JournalEntry};
use crate::error::{Result, discreet};
use crate::master::{AddressBook, Ledger, OrderKey, PartyField};
use crate::plan::action::FieldChange;

/// How something that a plan has written is now, as the host says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// As it was written.
    Unchanged,
    /// Somebody has changed it since.
    Edited,
    /// It is not there any more.
    Gone,
    /// Others need it: a party that has other documents, an article in other lines.
    Used,
    /// It cannot be taken back at all: a document that is posted, sent or paid out.
    Final,
}

/// The host's answer to how things are now.
pub trait WrittenData {
    /// How the document is. Payments and files of the plan itself are no change of it.
    ///
    /// # Errors
    /// What the host's database reports.
    fn document(&self, id: &str) -> Result<Written>;

    /// How the party is. Documents of the plan itself are no use of it.
    ///
    /// # Errors
    /// What the host's database reports.
    fn party(&self, id: &str) -> Result<Written>;

    /// How the contact of a company is. A host that cannot tell keeps it.
    ///
    /// # Errors
    /// What the host's database reports.
    fn contact(&self, id: &str) -> Result<Written> {
        let _ = id;
        Ok(Written::Used)
    }

    /// How the article is. Lines of the plan itself are no use of it.
    ///
    /// # Errors
    /// What the host's database reports.
    fn article(&self, id: &str) -> Result<Written>;
}

/// A plan that takes another one back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Undo {
    /// The order.
    pub order: OrderKey,
    /// What becomes of each thing, in the order in which it is to be done: the last written comes first.
    pub steps: Vec<UndoStep>,
}

impl Undo {
    /// Whether nothing of the plan is left once all of this is done.
    pub fn is_whole(&self) -> bool {
        self.steps.iter().all(|step| matches!(step.fate, Fate::Reversed { .. } | Fate::Gone))
    }
}

/// What becomes of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UndoStep {
    /// The action that wrote it.
    pub action: String,
    /// What becomes of it.
    #[serde(flatten)]
    pub fate: Fate,
}

/// What becomes of something that is to be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "fate", rename_all = "snake_case")]
pub enum Fate {
    /// It is taken back by this.
    Reversed {
        /// What the host is to do.
        inverse: Inverse,
        /// Changed fields that stay as they are, since somebody has changed them since.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        kept: Vec<PartyField>,
    },
    /// It is gone already.
    Gone,
    /// It stays, because somebody has worked on it since.
    Kept {
        /// Why, for people.
        reason: &'static str,
    },
    /// It cannot be taken back.
    Impossible {
        /// Why, for people.
        reason: &'static str,
    },
}

/// What the host does to take something back.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Inverse {
    /// Cancel the document.
    CancelDocument {
        /// Its id.
        document: String,
    },
    /// Take the payment off the document.
    RemovePayment {
        /// The document's id.
        document: String,
        /// The payment's id, if the host gave one.
        #[serde(skip_serializing_if = "Option::is_none")]
        payment: Option<String>,
    },
    /// Take the file off the document.
    RemoveAttachment {
        /// The document's id.
        document: String,
        /// The file's id, if the host gave one.
        #[serde(skip_serializing_if = "Option::is_none")]
        attachment: Option<String>,
    },
    /// Remove the party.
    RemoveParty {
        /// Its id.
        party: String,
    },
    /// Write the old values back.
    RestoreParty {
        /// Its id.
        party: String,
        /// The version of the row that this was decided on.
        version: u64,
        /// `old` is what is there now, `new` what was there before the plan.
        fields: Vec<FieldChange>,
    },
    /// Remove the contact of a company.
    RemoveContact {
        /// Its id.
        contact: String,
    },
    /// Remove the article.
    RemoveArticle {
        /// Its id.
        article: String,
    },
    /// Forget the shop's id of the party. The ledger does it when the outcome is told.
    RemoveCrossReference {
        /// The shop's id.
        source_id: String,
        /// The party.
        party: String,
    },
}

discreet!(enum Inverse {
    CancelDocument { document } hides {}
    RemovePayment { document, payment } hides {}
    RemoveAttachment { document, attachment } hides {}
    RemoveParty { party } hides {}
    RestoreParty { party, version, fields } hides {}
    RemoveContact { contact } hides {}
    RemoveArticle { article } hides {}
    RemoveCrossReference { party } hides { source_id }
});

/// Makes the plan that takes back what `journal` tells of.
///
/// A document that stays keeps its payments, its files, and the parties and articles that were created for it.
///
/// # Errors
/// What host and ledger report. Nothing is decided then.
pub fn undo(
    journal: &Journal,
    written: &dyn WrittenData,
    address_book: &dyn AddressBook,
    ledger: &dyn Ledger,
) -> Result<Undo> {
    let mut documents = BTreeMap::new();
    for entry in &journal.entries {
        if let Did::CreateDocument { document } = &entry.did {
            documents.insert(entry.action.as_str(), (document.as_str(), written.document(document)?));
        }
    }
    let looked = Looked { journal, documents, written, address_book, ledger };
    let steps = journal.entries.iter().rev();
    let steps = steps.map(|entry| Ok(UndoStep { action: entry.action.clone(), fate: looked.fate(entry)? }));
    Ok(Undo { order: journal.order.clone(), steps: steps.collect::<Result<_>>()? })
}

/// What is known while a plan is taken back.
struct Looked<'a> {
    journal: &'a Journal,
    /// Each with its id and how it is now, by the action that made it.
    documents: BTreeMap<&'a str, (&'a str, Written)>,
    written: &'a dyn WrittenData,
    address_book: &'a dyn AddressBook,
    ledger: &'a dyn Ledger,
}

const DOCUMENT_STAYS: &str = "the document that needs it stays";
const EDITED: &str = "it was changed since";

fn reversed(inverse: Inverse) -> Fate {
    Fate::Reversed { inverse, kept: Vec::new() }
}

impl Looked<'_> {
    fn fate(&self, entry: &JournalEntry) -> Result<Fate> {
        Ok(match &entry.did {
            Did::CreateDocument { document } => {
                let state = self.documents.get(entry.action.as_str()).map_or(&Written::Gone, |(_, state)| state);
                fate(state, Inverse::CancelDocument { document: document.clone() })
            }
            Did::AddPayment { document, payment } => {
                self.of_document(document, |document| Inverse::RemovePayment { document, payment: payment.clone() })
            }
            Did::AddAttachment { document, attachment } => self.of_document(document, |document| {
                Inverse::RemoveAttachment { document, attachment: attachment.clone() }
            }),
            Did::CreateParty { party } => {
                self.created(&self.written.party(party)?, Inverse::RemoveParty { party: party.clone() })
            }
            Did::CreateContact { contact } => {
                self.created(&self.written.contact(contact)?, Inverse::RemoveContact { contact: contact.clone() })
            }
            Did::CreateArticle { article } => {
                self.created(&self.written.article(article)?, Inverse::RemoveArticle { article: article.clone() })
            }
            Did::UpdateParty { party, fields } => self.restored(party, fields)?,
            Did::CrossReference { source_id, party } => {
                let OrderKey { tenant, source, .. } = &self.journal.order;
                match self.ledger.cross_reference(tenant, source, source_id)? {
                    None => Fate::Gone,
                    Some(now) if now == *party => {
                        reversed(Inverse::RemoveCrossReference { source_id: source_id.clone(), party: party.clone() })
                    }
                    Some(_) => Fate::Kept { reason: "the shop's id means another party by now" },
                }
            }
        })
    }

    /// What belongs to a document goes with it.
    fn of_document(&self, action: &str, inverse: impl FnOnce(String) -> Inverse) -> Fate {
        match self.documents.get(action) {
            None | Some((_, Written::Gone)) => Fate::Gone,
            Some((document, Written::Unchanged)) => reversed(inverse((*document).to_owned())),
            Some((_, Written::Final)) => Fate::Impossible { reason: "its document is final" },
            Some((_, Written::Edited | Written::Used)) => Fate::Kept { reason: DOCUMENT_STAYS },
        }
    }

    /// What was created for the document goes only where that goes.
    fn created(&self, state: &Written, inverse: Inverse) -> Fate {
        let stays = |state: &Written| !matches!(state, Written::Unchanged | Written::Gone);
        if *state != Written::Gone && self.documents.values().any(|(_, state)| stays(state)) {
            return Fate::Kept { reason: DOCUMENT_STAYS };
        }
        fate(state, inverse)
    }

    /// Each field goes back to what it was, unless it is something else by now.
    fn restored(&self, party: &str, fields: &[FieldChange]) -> Result<Fate> {
        let Some((version, now)) = self.address_book.party(party)? else { return Ok(Fate::Gone) };
        let (back, kept): (Vec<&FieldChange>, Vec<&FieldChange>) =
            fields.iter().partition(|change| change.field.get(&now) == change.new);
        if back.is_empty() {
            return Ok(Fate::Kept { reason: EDITED });
        }
        let back = back.into_iter().map(|change| FieldChange {
            field: change.field,
            old: change.new.clone(),
            new: change.old.clone(),
        });
        let inverse = Inverse::RestoreParty { party: party.to_owned(), version, fields: back.collect() };
        Ok(Fate::Reversed { inverse, kept: kept.into_iter().map(|change| change.field).collect() })
    }
}

fn fate(state: &Written, inverse: Inverse) -> Fate {
    match state {
        Written::Unchanged => reversed(inverse),
        Written::Gone => Fate::Gone,
        Written::Edited => Fate::Kept { reason: EDITED },
        Written::Used => Fate::Kept { reason: "others need it by now" },
        Written::Final => Fate::Impossible { reason: "the host says that it is final" },
    }
}
