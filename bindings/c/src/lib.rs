//! The C ABI of Intakt: functions that turn C values into those of the core, call it, and turn its answers back.
//!
//! | file | has |
//! |---|---|
//! | `version` | which ABI, which version, which key scheme |
//! | `status`, `error` | how a call ended and why |
//! | `profiles`, `reader`, `reader_options`, `source` | profiles on their own; orders one by one |
//! | `order`, `order_line`, `order_party`, `position`, `choices` | tables of what is read of orders |
//! | `plan`, `action`, `document_plan`, `verdict`, `amounts`, `account` and their `_choices` | the same of plans |
//! | `tree` and its folder, `values` | how it is read |
//! | `settings` | settings on their own |
//! | `layout` | where the fields of structs lie |
//! | `importer` | the handle that holds settings, profiles, customers, articles and ledger |
//! | `address_book`, `articles`, `host_ledger`, `numbers`, `decision_store` | what the host keeps in its own database, by callbacks |
//! | `callback`, `hosts` | calling the host; where the importer looks |
//! | `party` | parties as JSON |
//! | `log` | events for the host's log |
//! | `import`, `result` | from the bytes of an input to plans and the account |
//! | `ledger`, `undo` | outcomes, taking a plan back, and keeping the memory between runs |
//! | `decide` | answers to the questions of plans, where the host keeps decisions |
//! | `database`, `store`, `sqlite` | the embedded database |
//! | `export` | lists of it for others |
//! | `review`, `review_case`, `review_desk`, `review_plan`, `desk`, `sqlite_desk` | its questions, and what clerks decide |
//! | `matcher`, `matches` | who is it: an index of parties, and its answers |
//! | `buffer`, `bytes`, `text` | what the library hands out |
//! | `guard`, `handle`, `parameter`, `float` | what stands around every call |
//!
//! `include/intakt.h` is made from the comments here and is the manual of the C ABI.
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]
#![allow(non_camel_case_types, reason = "the names are those of the C header")]
#![allow(clippy::missing_safety_doc, reason = "the conventions at the top of intakt.h hold for every function")]

pub mod version;

pub mod status;

pub mod error;

pub mod buffer;

pub mod bytes;

pub mod reader_options;

pub mod source;

pub mod profiles;

pub mod choices;

pub mod position;

pub mod order;

pub mod order_line;

pub mod order_party;

pub mod values;

pub mod importer;

pub mod settings;

pub mod address_book;

pub mod articles;

pub mod host_ledger;

pub mod numbers;

pub mod decision_store;

pub mod log;

pub mod import;

pub mod reader;

pub mod result;

pub mod verdict_choices;

pub mod plan_choices;

pub mod amounts_choices;

pub mod plan;

pub mod action;

pub mod document_plan;

pub mod verdict;

pub mod amounts;

pub mod account;

pub mod ledger;

pub mod undo;

pub mod decide;

pub mod database;

pub mod export;

pub mod review;

pub mod review_case;

pub mod review_desk;

pub mod review_plan;

pub mod matcher;

pub mod matches;

mod callback;
mod desk;
mod float;
mod guard;
mod handle;
mod hosts;
mod layout;
mod parameter;
mod party;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(feature = "sqlite")]
mod sqlite_desk;
mod store;
mod text;
mod tree;

#[cfg(test)]
mod completeness;
#[cfg(test)]
mod tests;
