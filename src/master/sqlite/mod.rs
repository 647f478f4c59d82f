//! Everything of [`master`](crate::master) in one SQLite file: a ledger, an address book with its blocking keys, articles
//! and documents.
//!
//! [`Database::open`] makes the file or brings it up to date; the stores borrow it. Each change of state is one transaction,
//! so a process that is killed leaves the state before or after it, never one in between. The file is in WAL mode with
//! `synchronous = NORMAL`: a killed process loses nothing, a power failure may lose the last changes, never their order.
//!
//! ```
//! use intakt::master::AddressBook;
//! use intakt::master::sqlite::{Database, SqliteAddressBook};
//! use intakt::order::Party;
//! let database = Database::in_memory()?;
//! let address_book = SqliteAddressBook::open(&database, "DE")?;
//! address_book.upsert("4711", 1, &Party { family_name: Some("Zaunkönig".into()), ..Party::default() })?;
//! assert_eq!(address_book.party("4711")?.map(|(version, _)| version), Some(1));
//! # Ok::<(), intakt::Error>(())
//! ```

mod address_book;
mod articles;
mod contacts;
mod database;
mod decisions;
mod documents;
mod failure;
mod lease;
mod ledger;
mod migration;
mod mirror;
mod numbers;

pub use address_book::SqliteAddressBook;
pub(crate) use address_book::{Origin, VersionedParty, party as stored_party};
pub use articles::SqliteArticles;
pub use database::{Database, DatabaseOptions};
pub use documents::{DocumentRow, Documents, NewDocument, NewPayment};
pub(crate) use failure::failed;
pub use ledger::SqliteLedger;
pub(crate) use ledger::key as order_key;
