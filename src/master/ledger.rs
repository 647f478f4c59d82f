//! The durable memory of planning: which orders were seen, what was planned for them and what became of it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::early::OrderEvent;
use crate::error::{Code, Problem, Result, discreet};
use crate::order::{Party, Role};

/// What kind of document an order becomes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// An entry in the host's order intake, which a clerk turns into an order.
    #[default]
    Intake,
    /// An order.
    Order,
    /// An invoice.
    Invoice,
    /// A credit note.
    CreditNote,
    /// A quotation.
    Quotation,
    /// A booking without articles, for a target that has none.
    FinancialMutation,
}

impl DocumentKind {
    /// Every kind.
    pub const ALL: [DocumentKind; 6] = [
        DocumentKind::Intake,
        DocumentKind::Order,
        DocumentKind::Invoice,
        DocumentKind::CreditNote,
        DocumentKind::Quotation,
        DocumentKind::FinancialMutation,
    ];

    /// The words of all of them.
    pub(crate) const WORDS: [&str; 6] =
        ["intake", "order", "invoice", "credit_note", "quotation", "financial_mutation"];

    /// The kind of that word.
    pub fn from_word(word: &str) -> Option<DocumentKind> {
        DocumentKind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The word used in settings, plans and the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            DocumentKind::Intake => "intake",
            DocumentKind::Order => "order",
            DocumentKind::Invoice => "invoice",
            DocumentKind::CreditNote => "credit_note",
            DocumentKind::Quotation => "quotation",
            DocumentKind::FinancialMutation => "financial_mutation",
        }
    }
}

/// What makes an order one and the same: two shops may well use the same number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OrderKey {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// What kind of document the order becomes.
    pub kind: DocumentKind,
    /// The number that the shop gave the order, without blanks around it.
    pub number: String,
}

impl fmt::Display for OrderKey {
    /// `tenant/source/kind/number`, for messages; not to be parsed, since the parts may contain slashes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}/{}", self.tenant, self.source, self.kind.as_str(), self.number)
    }
}

/// Where an order stands.
///
/// ```text
/// held ⇄ waiting ─▶ planned ─▶ applying ─▶ applied
///                                 ├──▶ failed
///                                 └──▶ unknown ─▶ applying, applied or failed, once the host knows
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderState {
    /// A person or a change of data or settings must come first; the order is planned anew when it is read again.
    Held,
    /// Planned, and refers to a party or article that another order's plan creates.
    Waiting,
    /// Planned and free to be applied.
    Planned,
    /// The host has begun.
    Applying,
    /// Every action is done. Never becomes anything else, unless the host lost the document, as after an older copy of its
    /// data was put back.
    Applied,
    /// An action failed; nothing else of the order may be applied.
    Failed,
    /// The host does not know whether an action was carried out; it must ask its data before going on.
    Unknown,
    /// It was applied and everything of it was taken back. It is not planned again until somebody says so.
    Undone,
    /// A clerk has refused it. It is not planned again until somebody says so.
    Rejected,
}

impl OrderState {
    /// Every state.
    pub const ALL: [OrderState; 9] = [
        OrderState::Held,
        OrderState::Waiting,
        OrderState::Planned,
        OrderState::Applying,
        OrderState::Applied,
        OrderState::Failed,
        OrderState::Unknown,
        OrderState::Undone,
        OrderState::Rejected,
    ];

    /// The state that `word` names.
    pub fn from_word(word: &str) -> Option<OrderState> {
        OrderState::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// The word used in messages and in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            OrderState::Held => "held",
            OrderState::Waiting => "waiting",
            OrderState::Planned => "planned",
            OrderState::Applying => "applying",
            OrderState::Applied => "applied",
            OrderState::Failed => "failed",
            OrderState::Unknown => "unknown",
            OrderState::Undone => "undone",
            OrderState::Rejected => "rejected",
        }
    }
}

/// What kind of action it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Check that a known party is still the one that was judged, and use it.
    LinkParty,
    /// Create a party.
    CreateParty,
    /// Use the party that another order's plan creates. Settled with that order, not by the host.
    AwaitParty,
    /// Change fields of a known party.
    UpdateParty,
    /// Check that a known contact of a company is still the one that was found, and use it.
    LinkContact,
    /// Create a contact below a company.
    CreateContact,
    /// Check that a known article is still the one that was found.
    CheckArticle,
    /// Create an article.
    CreateArticle,
    /// Use the article that another order's plan creates. Settled with that order, not by the host.
    AwaitArticle,
    /// Use the placeholder article.
    UsePlaceholder,
    /// Create the document.
    CreateDocument,
    /// Add a payment that was received.
    AddPayment,
    /// Add a file.
    AddAttachment,
    /// Remember that the shop's id of a party means a party of the host.
    CrossReference,
}

impl ActionKind {
    /// Whether the action writes nothing: it is a check that the host makes before it writes what depends on it.
    pub fn is_check(self) -> bool {
        matches!(
            self,
            ActionKind::LinkParty | ActionKind::LinkContact | ActionKind::CheckArticle | ActionKind::UsePlaceholder
        )
    }

    /// Whether the action makes something whose id the host must report.
    pub fn needs_id(self) -> bool {
        matches!(self, ActionKind::CreateParty | ActionKind::CreateContact | ActionKind::CreateArticle)
    }
}

/// What became of an action.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ActionState {
    /// Not reported yet.
    Pending,
    /// Done.
    Done {
        /// The id of what was made or used.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        id: Option<String>,
    },
    /// Not done, for certain.
    Failed {
        /// The host's words.
        reason: String,
    },
    /// The host does not know.
    Unknown,
    /// Not to be done, because another action of the order failed.
    Blocked,
    /// It was done and then taken back.
    Undone,
}

discreet!(enum ActionState {
    Pending {} hides {}
    Done { id } hides {}
    Failed {} hides { reason }
    Unknown {} hides {}
    Blocked {} hides {}
    Undone {} hides {}
});

/// An action of another order's plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Awaited {
    /// The other order.
    pub order: OrderKey,
    /// The id of the action in its plan.
    pub action: String,
}

/// What the ledger keeps of an action.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionRecord {
    /// Its id in the plan.
    pub id: String,
    /// What kind of action it is.
    pub kind: ActionKind,
    /// Ids of the actions of the same plan that must be done before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<String>,
    /// The roles of the party that it links, creates or awaits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// The known party or article that it links or checks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<String>,
    /// The action of another order that it awaits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub awaits: Option<Awaited>,
    /// For a cross-reference, the shop's id of the party.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The party to be created, for as long as that is not settled: the next run compares with it. Personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<Box<Party>>,
    /// What became of it.
    pub state: ActionState,
}

discreet!(ActionRecord { id, kind, depends_on, roles, target, awaits, party, state } hides { source_id });

/// What the ledger keeps of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderRecord {
    /// Which order it is.
    pub key: OrderKey,
    /// SHA-256 of its content in lower-case hexadecimal.
    pub payload_sha256: String,
    /// Where it stands.
    pub state: OrderState,
    /// Its actions in the order of the plan; none while it is held.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<ActionRecord>,
}

impl OrderRecord {
    /// The action with this id.
    pub fn action(&self, id: &str) -> Option<&ActionRecord> {
        self.actions.iter().find(|action| action.id == id)
    }
}

/// The durable memory that a host keeps for the planner.
///
/// A host that plans on several machines at once must serialise its calls, as by one transaction a run. An error of the
/// ledger holds the order at hand.
pub trait Ledger {
    /// What is known of an order.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>>;

    /// Keeps `record`, in place of what was known of the order.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn record(&mut self, record: OrderRecord) -> Result<()>;

    /// The party of the host that a source's own party id stands for.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>>;

    /// Remembers what a source's own party id stands for.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()>;

    /// Forgets whom the shop's id of a party means. Without one nothing happens.
    ///
    /// # Errors
    /// Whatever the store says.
    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()>;

    /// The number of the host's article that a source's own article code stands for. A ledger that keeps none has none.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn article_reference(&self, tenant: &str, source: &str, code: &str) -> Result<Option<String>> {
        let _ = (tenant, source, code);
        Ok(None)
    }

    /// Remembers what a source's own article code stands for: `article` is the host's article number.
    ///
    /// # Errors
    /// What the host's storage reports; [`Code::UsageHost`](crate::Code::UsageHost) from a ledger that keeps none.
    fn set_article_reference(&mut self, tenant: &str, source: &str, code: &str, article: &str) -> Result<()> {
        let _ = (tenant, source, code, article);
        Err(Problem::new(Code::UsageHost, "the ledger keeps no references of articles").into())
    }

    /// Keeps a message about an order that has not come; whether it is a new one. One with the same content is the same, and keeps
    /// the time at which it expires.
    ///
    /// # Errors
    /// What the host's storage reports; [`Code::UsageHost`](crate::Code::UsageHost) from a ledger that keeps none.
    fn keep_event(&mut self, event: OrderEvent) -> Result<bool> {
        let _ = event;
        Err(Problem::new(Code::UsageHost, "the ledger keeps no messages about orders that have not come").into())
    }

    /// The messages about the order of this number. A ledger that keeps none has none.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn events_of(&self, tenant: &str, source: &str, number: &str) -> Result<Vec<OrderEvent>> {
        let _ = (tenant, source, number);
        Ok(Vec::new())
    }

    /// The messages of a source that have expired by `now`, by order number.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn expired_events(&self, tenant: &str, source: &str, now: i64) -> Result<Vec<OrderEvent>> {
        let _ = (tenant, source, now);
        Ok(Vec::new())
    }

    /// Forgets a message. Without it nothing happens.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn drop_event(&mut self, event: &OrderEvent) -> Result<()> {
        let _ = event;
        Ok(())
    }

    /// The orders in state [`OrderState::Waiting`] that await `action`, by key.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>>;

    /// The planned creations of parties of a tenant that are not settled, by order key and place in the plan.
    ///
    /// # Errors
    /// What the host's storage reports.
    fn unsettled_parties(&self, tenant: &str) -> Result<Vec<(Awaited, Party)>>;

    /// Gives the key of every order in `state` to `each`, by key.
    ///
    /// # Errors
    /// What the host's storage reports, and what `each` does, which ends it.
    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()>;
}
