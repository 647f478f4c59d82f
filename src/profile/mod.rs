//! Mapping rules: a profile is a TOML file that turns the records of one dialect into orders.
//!
//! XPath selects, typed rules compute. [`Profiles`] holds the profiles at hand and finds the one that a document is of;
//! [`OrderReader`] reads the orders of one input by it. The grammar is in `docs/profiles.md`.
//!
//! The road inside: `source` reads TOML with places, `parse` makes a `shape` of it and refuses what it does not know,
//! shapes are laid over each other, `compile` checks and resolves, `apply` reads records by `rule`s into `field`s.

mod apply;
mod builtin;
mod compile;
mod convert;
mod coverage;
mod detect;
mod field;
mod library;
mod parse;
mod reader;
mod recorder;
mod rule;
mod shape;
mod source;
mod table;
mod vocabulary;
mod words;

pub use compile::Profile;
pub use library::{Parameters, Profiles, Summary};
pub use reader::{OrderReader, ReadOptions, Reading};
pub use vocabulary::vocabulary;
