//! What a reader of records allocates, for the next one to use.

use super::attributes::Attribute;
use super::known_names::KnownNames;
use super::plain_tag::PlainAttribute;
use super::state::{Open, State};
use super::tree::Tree;

/// Room for the nodes of a record and what is at hand while it is read. Holds nothing of what was read but the names of elements.
#[derive(Default)]
pub(crate) struct Buffers {
    pub(super) tree: Tree,
    pub(super) known_names: KnownNames,
    pub(super) plain_attributes: Vec<PlainAttribute>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) open: Vec<Open>,
    /// Of the open elements.
    pub(super) names: String,
    /// Texts that are put together.
    pub(super) assembled: String,
}

impl Buffers {
    /// With room for a short record.
    pub(super) fn with_room() -> Buffers {
        Buffers { tree: Tree::with_room(), ..Buffers::default() }
    }
}

impl From<State> for Buffers {
    fn from(state: State) -> Buffers {
        let State {
            tree, known_names, mut plain_attributes, mut attributes, mut open, mut names, mut assembled, ..
        } = state;
        plain_attributes.clear();
        attributes.clear();
        open.clear();
        names.clear();
        assembled.clear();
        // One long text is no reason to keep its room for ever.
        const LONG: usize = 1 << 20;
        if assembled.capacity() > LONG {
            assembled = String::new();
        }
        Buffers { tree: tree.emptied(), known_names, plain_attributes, attributes, open, names, assembled }
    }
}
