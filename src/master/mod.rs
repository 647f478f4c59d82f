//! The host's own data as the planner sees it: parties, articles and the ledger.
//!
//! A host implements [`AddressBook`], [`Articles`], [`Ledger`] and, where clerks decide, [`Decisions`] over its database; the in-memory forms serve hosts that
//! hand over a list, the command line and tests. Nothing here writes into the host's data: the only thing written is the
//! [`Ledger`], the memory of what was planned and what became of it.
//!
//! With the feature `sqlite`, [`sqlite`] has all of them in one file.
//!
//! With the feature `csv`, [`parties_from_csv`] and [`articles_from_csv`] read the lists that other programs export,
//! [`PartyRows`] those that are larger than memory, and [`labels_from_csv`] what clerks have decided.

mod address_book;
mod articles;
#[cfg(feature = "csv")]
mod csv;
#[cfg(test)]
mod decision_cases;
mod decisions;
mod early;
mod field;
mod keyed;
mod lease;
mod ledger;
#[cfg(test)]
mod ledger_cases;
mod memory_articles;
mod memory_decisions;
mod memory_ledger;
mod numbers;
#[cfg(feature = "sqlite")]
pub mod sqlite;

pub use address_book::{AddressBook, Contact, MemoryAddressBook, PartyFlag};
pub use articles::{Article, ArticleKey, Articles, UncheckedArticles};
#[cfg(feature = "csv")]
pub use csv::{
    ColumnNames, LabelRow, Listed, PartyRow, PartyRows, articles_from_csv, labels_from_csv, never_from_csv,
    parties_from_csv,
};
pub use decisions::{Choice, DecisionRecord, Decisions, NeverPair, NewDecision, QuestionKey, Revocation, Whom};
pub use early::{EventKind, OrderEvent};
pub use field::PartyField;
pub use keyed::Keyed;
pub use lease::{Lease, Leases, MemoryLeases};
pub use ledger::{
    ActionKind, ActionRecord, ActionState, Awaited, DocumentKind, Ledger, OrderKey, OrderRecord, OrderState,
};
pub use memory_articles::MemoryArticles;
pub use memory_decisions::MemoryDecisions;
pub use memory_ledger::MemoryLedger;
pub use numbers::{DrawnNumber, MemoryNumbers, NumberState, Numbers, RangeKey};
