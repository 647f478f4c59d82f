//! The plan and its actions.
//!
//! A plan holds the personal data that the host needs to carry it out (the name of a party to create, the address of the
//! document) in the clear; treat it like the order itself. Evidence and problems inside it stay masked.

use serde::{Deserialize, Serialize};

use super::amounts::{Amounts, PaymentPurpose};
use super::document::Document;
use super::notice::Notice;
use super::numbers::Numbering;
use super::reason::Reason;
use super::review::ReviewItem;
use super::settings::Right;
use crate::error::{Code, Position, Problem, Result, discreet};
use crate::master::{ActionKind, Awaited, DocumentKind, OrderKey, PartyField};
use crate::matching::Verdict;
use crate::order::{Attachment, Party, Payment, Prices, Role, Totals};
use crate::value::Decimal;

/// What to do about one order. Made by [`Run::plan`](super::Run::plan); carried out by the host, which reports back with
/// [`settle`](super::settle).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// `intakt-plan/1`. A reader must refuse a format that it does not know.
    pub format: &'static str,
    /// The order.
    pub order: PlannedOrder,
    /// Whether there is anything to do.
    pub status: Status,
    /// Why; for a held order every reason, not just the first.
    pub reasons: Vec<Reason>,
    /// The states of the host's data that the plan was made on.
    pub snapshot: Snapshot,
    /// Who takes part and who that is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<PartyPlan>,
    /// Lines whose article a clerk has decided.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rulings: Vec<ArticleRuling>,
    /// What to do, each after everything it depends on. Nothing unless the status is planned or waiting. All of it or
    /// none is to be carried out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
    /// What a clerk is asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub review: Vec<ReviewItem>,
    /// What the host's user must be allowed to do to carry the plan out, in the order of [`Right::ALL`]. One that is not
    /// granted holds the order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rights: Vec<Right>,
    /// Values that the settings changed for the target.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub adjustments: Vec<Adjustment>,
    /// What somebody wants to hear of. Nothing waits for an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notices: Vec<Notice>,
    /// The sums as the sender states them.
    #[serde(skip_serializing_if = "Totals::is_empty")]
    pub totals: Totals,
    /// The amounts as they are computed, with what differs from the sums above. None where the order says nothing of
    /// money, and for an order that is skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amounts: Option<Amounts>,
}

impl Plan {
    /// The format of the plans that this version makes.
    pub const FORMAT: &'static str = "intakt-plan/1";

    /// The key of the order; none when it has no number.
    pub fn key(&self) -> Option<OrderKey> {
        let PlannedOrder { tenant, source, kind, number, .. } = &self.order;
        number.as_ref().map(|number| OrderKey {
            tenant: tenant.clone(),
            source: source.clone(),
            kind: *kind,
            number: number.clone(),
        })
    }

    /// The action with this id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The action that yields the article of a line of the document, which is counted from 1.
    pub fn article_action(&self, line: usize) -> Option<&Action> {
        let document = self.actions.iter().find_map(|action| match &action.operation {
            Operation::CreateDocument { document } => Some(document),
            _ => None,
        })?;
        let line = document.lines.get(line.checked_sub(1)?)?;
        self.action(line.article_action.as_deref()?)
    }

    /// The numbers of the decisions of clerks that it follows, about parties and about articles.
    pub fn decisions(&self) -> impl Iterator<Item = i64> {
        let parties = self.parties.iter().filter_map(|party| party.ruling);
        parties.chain(self.rulings.iter().map(|ruling| ruling.decision))
    }

    /// The party that stands in `role`.
    pub fn party(&self, role: Role) -> Option<&PartyPlan> {
        self.parties.iter().find(|party| party.roles.contains(&role))
    }
}

/// A plan as one line of JSON after `schemas/plan-1.0.schema.json`, without a line break at its end. Equal plans give
/// equal bytes.
///
/// # Errors
/// [`Code::PlanJson`], which no plan made by this crate brings about.
pub fn plan_json(plan: &Plan) -> Result<String> {
    serde_json::to_string(plan).map_err(|_| Problem::new(Code::PlanJson, "the plan cannot be written as JSON").into())
}

/// Which order a plan is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedOrder {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// What kind of document the order becomes.
    pub kind: DocumentKind,
    /// The number that the shop gave the order, without blanks around it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The profile that read the order.
    pub profile: String,
    /// Where the order stands in the input.
    pub position: Position,
    /// SHA-256 of the order's content in lower-case hexadecimal; see [`payload_sha256`](super::payload_sha256).
    pub payload_sha256: String,
}

/// Whether there is anything to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// May be carried out.
    Planned,
    /// May be carried out once the other order that it refers to has created a party or article. Without actions: is not to
    /// be taken in yet, because of its status in the shop or its age, and is planned when it is read again.
    Waiting,
    /// A person, or a change of data or settings, must come first.
    Held,
    /// Nothing is to be done.
    Skipped,
}

/// The states of the host's data that a plan was made on. Before carrying out a plan the host compares the versions of the
/// parties and articles that the plan names; the states themselves only tell that nothing at all has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Snapshot {
    /// Of the address book.
    pub address_book: u64,
    /// Of the articles.
    pub articles: u64,
}

/// A party of the order and what was decided about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PartyPlan {
    /// Every role that this party has in the order.
    pub roles: Vec<Role>,
    /// What was decided.
    pub decision: Decision,
    /// Why.
    pub reason: Reason,
    /// The action that yields the party: it links, creates or awaits it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// What the matcher found in the address book, or among the parties that are planned and not there yet. None for a
    /// party that was not looked up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The number of the clerk's decision that was followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ruling: Option<i64>,
}

/// A line whose article a clerk has decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ArticleRuling {
    /// The line, counted from 1.
    pub line: usize,
    /// The number of the clerk's decision that was followed.
    pub decision: i64,
}

/// What was decided about a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It is a known party.
    Link,
    /// It is created.
    Create,
    /// It is the party that another plan creates.
    Await,
    /// It stands in the document as text.
    Text,
    /// It is unresolved, and the order is held.
    Hold,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Action {
    /// Its id in the plan: `party-1`, `document-1`. Stable for equal input.
    pub id: String,
    /// What to do.
    #[serde(flatten)]
    pub operation: Operation,
    /// Ids of the actions that must be done before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
    /// Why.
    pub reason: Reason,
    /// Where the data stand in the input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
}

/// What to do.
#[derive(Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Operation {
    /// Check that the party still has this version, and use it.
    LinkParty {
        /// Its id.
        party: String,
        /// The version that was judged; none for a party that a plan created after the address book was read.
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<u64>,
    },
    /// Create a party. The outcome must name the id.
    CreateParty {
        /// What is known of it. The address of a parcel station is left out: nobody lives there.
        party: Box<Party>,
        /// Where its number comes from; the host numbers it itself where this says nothing.
        #[serde(skip_serializing_if = "Option::is_none")]
        number: Option<Numbering>,
    },
    /// Use the party that another order's plan creates. The host does nothing and reports nothing.
    AwaitParty {
        /// Where it is created.
        awaits: Awaited,
    },
    /// Change exactly these fields, if the party still has this version.
    UpdateParty {
        /// Its id.
        party: String,
        /// The version that was read.
        version: u64,
        /// The changes; fields that are not listed stay as they are.
        fields: Vec<FieldChange>,
    },
    /// Check that the contact of the company still has this version, and use it.
    LinkContact {
        /// The action that yields the company.
        party: String,
        /// The contact's id.
        contact: String,
        /// The version that was found; none for a contact that a plan created after the address book was read.
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<u64>,
    },
    /// Create a contact below a company. The outcome must name the id.
    CreateContact {
        /// The action that yields the company.
        party: String,
        /// What is known of the person.
        contact: Box<Party>,
    },
    /// Check that the article still has this version, and use it.
    CheckArticle {
        /// Its id; where there were no articles to look into, the number that the order gives.
        article: String,
        /// The version that was found; none for an article that a plan created after the articles were read, and where
        /// there were no articles to look into.
        #[serde(skip_serializing_if = "Option::is_none")]
        version: Option<u64>,
    },
    /// Create an article with what the order says of it. The outcome must name the id.
    CreateArticle {
        /// What is known of it.
        article: Box<NewArticle>,
    },
    /// Use the article that another order's plan creates. The host does nothing and reports nothing.
    AwaitArticle {
        /// Where it is created.
        awaits: Awaited,
    },
    /// Use the placeholder article of the settings.
    UsePlaceholder {
        /// Its number.
        number: String,
    },
    /// Create the document. Its number is the host's to draw.
    CreateDocument {
        /// The document.
        document: Box<Document>,
    },
    /// Add a payment that was received.
    AddPayment {
        /// The action that creates the document.
        document: String,
        /// The payment; without an amount the order does not say how much was paid.
        payment: Payment,
        /// What kind of payment it is.
        purpose: PaymentPurpose,
    },
    /// Add a file.
    AddAttachment {
        /// The action that creates the document.
        document: String,
        /// The file. JSON tells the length of its bytes; the bytes are in the plan that the host holds.
        attachment: Box<Attachment>,
        /// SHA-256 of the bytes in lower-case hexadecimal, where they are given.
        #[serde(skip_serializing_if = "Option::is_none")]
        content_sha256: Option<String>,
    },
    /// Remember that the shop's id means this party. The ledger does when the outcome is reported.
    CrossReference {
        /// The shop's id of the party.
        source_id: String,
        /// The action that yields the party.
        party: String,
    },
}

discreet!(enum Operation {
    LinkParty { party, version } hides {}
    CreateParty { party, number } hides {}
    AwaitParty { awaits } hides {}
    UpdateParty { party, version, fields } hides {}
    LinkContact { party, contact, version } hides {}
    CreateContact { party, contact } hides {}
    CheckArticle { article, version } hides {}
    CreateArticle { article } hides {}
    AwaitArticle { awaits } hides {}
    UsePlaceholder { number } hides {}
    CreateDocument { document } hides {}
    AddPayment { document, payment, purpose } hides {}
    AddAttachment { document, attachment, content_sha256 } hides {}
    CrossReference { party } hides { source_id }
});

impl Operation {
    /// Whether lines of the document get their article from it.
    pub(super) fn yields_article(&self) -> bool {
        matches!(
            self,
            Operation::CheckArticle { .. }
                | Operation::CreateArticle { .. }
                | Operation::AwaitArticle { .. }
                | Operation::UsePlaceholder { .. }
        )
    }

    /// The kind of the action.
    pub fn kind(&self) -> ActionKind {
        match self {
            Operation::LinkParty { .. } => ActionKind::LinkParty,
            Operation::CreateParty { .. } => ActionKind::CreateParty,
            Operation::AwaitParty { .. } => ActionKind::AwaitParty,
            Operation::UpdateParty { .. } => ActionKind::UpdateParty,
            Operation::LinkContact { .. } => ActionKind::LinkContact,
            Operation::CreateContact { .. } => ActionKind::CreateContact,
            Operation::CheckArticle { .. } => ActionKind::CheckArticle,
            Operation::CreateArticle { .. } => ActionKind::CreateArticle,
            Operation::AwaitArticle { .. } => ActionKind::AwaitArticle,
            Operation::UsePlaceholder { .. } => ActionKind::UsePlaceholder,
            Operation::CreateDocument { .. } => ActionKind::CreateDocument,
            Operation::AddPayment { .. } => ActionKind::AddPayment,
            Operation::AddAttachment { .. } => ActionKind::AddAttachment,
            Operation::CrossReference { .. } => ActionKind::CrossReference,
        }
    }
}

/// A value that the settings changed, so that the target takes it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Adjustment {
    /// The action that has the value.
    pub action: String,
    /// The field, such as `party.company` or `line.price`.
    pub field: String,
    /// The line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// What the order says; `null` for nothing.
    pub old: Option<String>,
    /// What the action has; `null` for nothing.
    pub new: Option<String>,
    /// The setting that did it, such as `constraints.party.company.max_length`.
    pub rule: String,
}

discreet!(Adjustment { action, field, line, rule } hides { old, new });

/// The change of one field.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldChange {
    /// Which field.
    pub field: PartyField,
    /// What the address book had; `null` for nothing.
    pub old: Option<String>,
    /// What it is to have; `null` for nothing, which occurs only for a part that a new address does not have.
    pub new: Option<String>,
}

discreet!(FieldChange { field } hides { old, new });

/// What an order says of an article that the host does not have.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
pub struct NewArticle {
    /// The seller's code, else the GTIN, else the PZN.
    pub number: String,
    /// Short text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// GTIN (EAN).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    /// Pharmazentralnummer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pzn: Option<String>,
    /// Price of one unit, where the order states it as one number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Whether the price includes tax, where the order says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// Tax rate in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Unit of the quantity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

discreet!(NewArticle { number, gtin, pzn, price, prices, tax_rate, unit } hides { name });
