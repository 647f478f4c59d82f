//! Mapping rules: a profile is a TOML file that turns the records of one dialect into orders.
//!
//! XPath selects, typed rules compute. [`Profiles`] holds the profiles at hand and finds the one that a document is of;
//! [`OrderReader`] reads the orders of one input by it. The grammar is in `docs/profiles.md`.
//!
//! The road inside: `source` reads TOML with places, `parse` makes a `shape` of it and refuses what it does not know,
//! shapes are laid over each other, `compile` checks and resolves, `apply` reads records by `rule`s into `field`s.

mod apply;
mod attachment;
mod beginning;
mod builtin;
mod compare;
mod compile;
mod compiled;
mod condition;
mod constants;
mod convert;
mod coverage;
mod decision;
mod detect;
mod dialect;
mod drift;
mod embedded;
mod evaluate;
mod explain;
mod field;
mod gather;
mod ignored;
mod join;
mod junit;
mod library;
mod lift;
mod parse;
mod reader;
mod recorder;
mod relation;
mod report;
mod rule;
mod sarif;
mod schema;
mod shape;
mod sight;
mod skeleton;
mod slots;
mod source;
mod spare;
mod stream;
mod surroundings;
mod table;
mod vocabulary;
mod words;
mod workspace;

pub use compare::{Compared, Comparison, Difference};
pub use compiled::Profile;
pub use drift::drift;
pub use evaluate::{Evaluated, EvaluatedNode, ExpressionReader};
pub use explain::{ExplainedValue, Explanation, Place};
pub use junit::junit;
pub use library::{Parameters, Profiles, Summary};
pub use reader::{Identity, ONLY, OrderReader, ReadOptions, Reading, identify, structure};
pub use report::CheckReport;
pub use sarif::sarif;
pub use schema::schema;
pub use skeleton::SkeletonOptions;
pub use vocabulary::vocabulary;
pub use workspace::Workspace;
