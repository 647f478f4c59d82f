//! All integration tests in one binary, one module a subject. Cases are data under `tests/corpus`.
// Tests say what they expect with these; clippy.toml allows them in test functions, though not in their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod accuracy;
mod adversary;
#[cfg(feature = "cli")]
mod cli;
mod corpus;
mod dedupe;
#[cfg(feature = "sqlite")]
mod desk;
mod discreet;
mod embedded;
mod errors;
mod events;
mod export;
mod features;
mod joins;
mod json_schema;
mod law_two;
mod law_two_names;
mod matching;
mod normalize;
mod oracles;
mod orders;
mod outside;
mod parameters;
mod plan;
mod profile_schema;
mod profiles;
mod readme;
#[cfg(feature = "sqlite")]
mod review;
mod robust;
mod silence;
mod support;
mod tables;
mod tools;
#[cfg(feature = "cli")]
mod watch;
