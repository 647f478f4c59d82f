//! Text to records: a bounded reader that hands out one record of a document after the other as a small tree.

pub mod tree;

pub use tree::{Document, NodeId, NodeKind, Tree};
