//! Text to records: a bounded reader that hands out one record of a document after the other as a small tree.
//!
//! [`Records`] walks the decoded text once. What lies on the way to a record (its ancestors, and header values that the
//! profile reads) is kept; the record itself becomes a [`Tree`] whose buffers the next record uses again; everything else
//! is passed over. One broken record does not end the document: it is reported and reading goes on behind it. What is
//! wrong with the document as such (cut off, a tag that closes nothing, a second root) ends it.
//!
//! Deviations from XML 1.0, each on purpose: a DOCTYPE is passed over and defines nothing; the named characters of HTML
//! (`&auml;`) are understood, since shops write them; blanks between tags are no text nodes; comments and processing
//! instructions are passed over; blank lines before the declaration and NUL or 0x1A bytes behind the root are forgiven.

mod anchor;
mod assembly;
mod attributes;
mod characters;
mod elements;
mod markup;
mod names;
mod namespaces;
mod places;
mod preview;
mod reader;
mod record_path;
mod state;
mod structure;
mod texts;
mod token;
pub mod tree;

#[cfg(test)]
mod tests;

pub(crate) use assembly::{Assembly, Fragment};
pub use preview::Preview;
pub use reader::{Item, Records};
pub use record_path::{RecordPath, Step};
pub use structure::{PathInfo, Structure};
pub use tree::{Anchor, CharacterWidth, Document, NodeId, NodeKind, Tree};
