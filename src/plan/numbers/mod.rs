//! Number ranges: a plan names the range, the number is drawn when the plan is applied.
//!
//! [`reserve`] draws a number, [`commit`] keeps it once the document is written, [`release`] gives it back where it was
//! not. All of them may be repeated after a crash: what has a number gets the same one again. Ranges whose numbers could
//! be mistaken for one another, the host's own among them, are refused with the settings, before anything is drawn.

mod draw;
mod range;

pub use draw::{commit, release, reserve};
pub use range::{NumberRange, Numbered, RangeOwner};

use serde::Serialize;

/// Where the number of a document or a party comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum Numbering {
    /// The sender's number, with the prefix of the settings in front.
    Source {
        /// The whole number.
        number: String,
    },
    /// Drawn from this range when the plan is applied, by [`reserve`].
    Range {
        /// The name of the range in the settings.
        range: String,
    },
}
