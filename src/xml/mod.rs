//! Text to records: a bounded reader that hands out one record of a document after the other as a small tree.
//!
//! [`Records`] walks the decoded text once. What lies on the way to a record (its ancestors, and header values that the
//! profile reads) is kept; the record itself becomes a [`Tree`] whose buffers the next record uses again; everything else
//! is passed over. One broken record does not end the document: it is reported and reading goes on behind it. What is
//! wrong with the document as such (cut off, a tag that closes nothing) ends it. Documents that stand one behind the other
//! in a file are read one after the other.
//!
//! The reader refuses what XML 1.0 (fifth edition) and Namespaces in XML 1.0 call not well formed: names, attributes,
//! comments, processing instructions, the declaration, references, characters, prefixes. What is wrong inside a record
//! spoils that record; what is wrong in something passed over is told once between two records; what is wrong on the way
//! to the records, or outside the root, ends the document.
//!
//! Deviations, each on purpose:
//! - A DOCTYPE is passed over. It has to stand before the root, once, begin with `<!DOCTYPE` and have an end; what it
//!   holds is not checked and defines nothing, so its entities are unknown references.
//! - The named characters of HTML (`&auml;`) are understood, since shops write them.
//! - Blanks between tags are no text nodes. Comments and processing instructions are no nodes and part no text.
//! - Forgiven: blanks before the declaration; NUL, 0x1A and byte order marks behind the root.
//! - A root named `html`, `head`, `body`, `div`, `br`, `p` or `b` is taken for a page of HTML; the name of the encoding in
//!   the declaration is judged by [`input`](crate::input), which may only warn.

mod anchor;
mod assembly;
mod attributes;
mod buffers;
mod characters;
mod document;
mod eights;
mod elements;
mod html_entities;
mod known_names;
mod markup;
mod names;
mod namespaces;
pub(crate) mod node;
mod outside;
mod places;
mod plain_tag;
mod preview;
mod reader;
mod record_path;
mod sequence;
mod simple;
mod state;
mod stretch;
mod structure;
mod texts;
mod token;
mod tree;
mod usual;
mod wide;

#[cfg(test)]
mod tests;

pub use anchor::{Anchor, CharacterWidth};
pub(crate) use assembly::{Assembly, AssemblyMark, Fragment, Reread, Surroundings};
pub(crate) use buffers::Buffers;
pub(crate) use characters::{is_xml_character, push_with_newlines};
pub use document::Document;
pub(crate) use html_entities::push_html_entity;
pub(crate) use names::is_name;
pub(crate) use node::{LocalName, Name, Place, Span};
pub use node::{NodeId, NodeKind};
pub(crate) use outside::{Outside, OutsideValue, PARSER_NAMESPACES};
pub use preview::Preview;
pub(crate) use reader::{Ahead, Spot};
pub use reader::{Item, Records};
pub use record_path::{RecordPath, Step};
pub(crate) use stretch::{Around, Stretch};
pub use structure::{PathInfo, Structure};
pub(crate) use tree::Mark;
pub use tree::Tree;
