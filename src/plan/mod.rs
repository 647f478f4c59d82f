//! From orders to plans: what to link, create and write, what to ask, and what became of it.
//!
//! A [`Run`] takes the orders of one source and gives a [`Plan`] for each. The host carries plans out and reports each
//! action's outcome with [`settle`]; orders that waited for a new party are released then. Nothing here writes into the
//! host's data (law 1), and nothing is decided about a party that its [`Verdict`](crate::matching::Verdict) and the
//! [`Settings`] do not say.
//!
//! ```
//! use intakt::master::{MemoryAddressBook, MemoryArticles, MemoryLedger};
//! use intakt::order::{Line, Order, Party, PartyInRole, Role};
//! use intakt::plan::{Host, Matcher, Run, Settings, Status};
//!
//! let order = Order {
//!     number: Some("1001".into()),
//!     parties: vec![PartyInRole {
//!         role: Role::Orderer,
//!         position: Default::default(),
//!         party: Party {
//!             given_name: Some("Maria".into()),
//!             family_name: Some("Zaunkönig".into()),
//!             email: Some("maria@example.org".into()),
//!             ..Party::default()
//!         },
//!     }],
//!     lines: vec![Line { article: Some("A-1".into()), ..Line::default() }],
//!     ..Order::default()
//! };
//! let settings = Settings::from_toml("[articles]\nmissing = 'create_minimal'")?;
//! let address_book = MemoryAddressBook::new("DE");
//! let matcher = Matcher::new(address_book.index(), settings.source("shop").match_settings());
//! let articles = MemoryArticles::default();
//! let mut ledger = MemoryLedger::default();
//! let host = Host { address_book: &address_book, judge: Box::new(&matcher), articles: &articles, ledger: &mut ledger };
//!
//! let mut run = Run::new(&settings, "shop", host)?;
//! let plan = run.plan(&order);
//! assert_eq!(plan.status, Status::Planned);
//! let ids: Vec<&str> = plan.actions.iter().map(|action| action.id.as_str()).collect();
//! assert_eq!(ids, ["party-1", "article-1", "document-1"]);
//! assert_eq!(run.finish()?.planned, 1);
//! # Ok::<(), intakt::Error>(())
//! ```

mod account;
mod action;
mod admission;
mod amounts;
mod answer;
mod articles;
mod awaited;
mod canonical;
mod changes;
mod constraints;
mod document;
mod draft;
mod due;
mod early;
mod feedback;
mod judge;
mod matcher;
mod newcomers;
mod notice;
mod numbers;
mod outcome;
mod parties;
mod payload;
mod question;
mod reason;
mod reconcile;
mod records;
mod review;
mod rights;
mod run;
mod settings;
mod undo;
mod update;

pub use account::{Account, AccountEntry, Class};
pub use action::{
    Action, Adjustment, ArticleRuling, Decision, FieldChange, NewArticle, Operation, PartyPlan, Plan, PlannedOrder,
    Snapshot, Status, plan_json,
};
pub use amounts::{
    AccountRule, AccountSource, AmountKind, AmountSettings, Amounts, Assessment, Cause, ChargeAmounts, Condition,
    ConditionKind, CustomerKind, Difference, Finding, LineAmounts, Missing, MissingField, PartAmounts, PaymentPurpose,
    PaymentState, PaymentSummary, Resolution, RevenueAccount, Rounding, SplitMethod, TaxCodeRule, TaxTreatment,
    TotalKind, TreatmentKind, Untaxed, VatCheck, VoucherUse, assess_amounts,
};
#[cfg(feature = "sqlite")]
pub(crate) use answer::said_by;
pub use answer::{AnswerStores, OpenQuestion, decide, never, never_same};
pub use changes::{OrderChange, changes};
pub use constraints::CharacterSet;
pub use document::{Comment, Document, DocumentLine, DocumentParty};
pub use due::{Due, due, may_run, minutes_until_old_enough};
pub use feedback::{Feedback, FeedbackParty, FeedbackState, feedback};
pub use judge::{Judge, Newcomers, WithDecisions};
pub use matcher::Matcher;
pub use newcomers::EqualForms;
pub use notice::Notice;
pub use numbers::{NumberRange, Numbered, Numbering, RangeOwner, commit, release, reserve};
pub use outcome::{ActionOutcome, HeldBack, Released, Settlement, begin, refuse, settle, settle_all, withdraw};
pub(crate) use parties::is_redacted;
pub use payload::payload_sha256;
pub use question::{identity_hash, order_question};
pub use reason::{Reason, ReasonCode};
pub use reconcile::{Carried, answered, lost, reopen};
pub use review::{Answer, Question, ReviewItem};
pub use run::{Host, Run};
pub use settings::{
    Bundles, CATALOGUE, Constraint, ContactPerson, DocumentDate, DocumentStatus, FieldPolicy, Guest, InForce,
    LengthPolicy, MissingArticle, PaymentRules, PolicyField, Right, RolePolicy, Schedule, Setting, SettingDefault,
    SettingKind, SettingLayer, SettingValue, Settings, SourceSettings, StatusAnswer, StatusTable, Subscription, Tasks,
    Threshold, Unclear, Unlinked, Visibility, Whose, settings_schema,
};
pub use undo::{
    Did, Fate, Inverse, Journal, JournalEntry, Undo, UndoStep, Written, WrittenData, plan_again, settle_undo, undo,
};
pub use update::field_changes;
