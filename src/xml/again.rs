//! A record read from its text and what stands around it, without the document that it is in.

use super::anchor::Anchor;
use super::assembly::Surroundings;
use super::characters::control_character;
use super::document::Document;
use super::reader::Item;
use super::record_path::{RecordPath, Step};
use super::state::{self, Open, State};
use super::tree::Mark;
use crate::error::{Code, Problem, Result};
use crate::input::Limits;

/// Reads records that share their surroundings. Its buffers are used again.
#[derive(Debug)]
pub(crate) struct Again {
    state: State,
    /// Where the surroundings end.
    mark: Mark,
    bindings: usize,
    /// How many elements are open around a record.
    depth: usize,
}

impl Again {
    /// Reads records in these surroundings.
    pub(crate) fn new(around: &Surroundings, limits: &Limits) -> Again {
        let any = Step { name: None, namespace: None };
        let mut state = State::new(RecordPath::new([any]), *limits, Anchor::default());
        state.tree = around.tree.clone();
        state.namespaces = around.namespaces.clone();
        let (bindings, namespaces) = (state.namespaces.depth(), state.tree.namespace_count());
        for above in 0..around.depth {
            let node = (above + 1 == around.depth).then_some(around.parent);
            state.open.push(Open { name: 0, bindings, namespaces, node, mark: None });
        }
        let mark = state.tree.mark(around.parent, namespaces);
        Again { state, mark, bindings, depth: around.depth }
    }

    /// Reads one record, all of which is `text`.
    ///
    /// # Errors
    /// What is wrong with the document as such.
    pub(crate) fn read<'t>(&'t mut self, text: &'t str, anchor: Anchor) -> Result<Item<'t>> {
        let state = &mut self.state;
        state.tree.truncate(self.mark);
        state.namespaces.leave(self.bindings);
        state.open.truncate(self.depth);
        state.begin_again(anchor);
        let mut cursor = 0;
        let is_whole = matches!(state.advance(text, &mut cursor, true)?, state::Step::Record);
        let broken = match state.record.take() {
            Some(record) if is_whole => record.broken,
            _ => Some(Problem::new(Code::XmlTruncated, "an element ends before its end tag").at(anchor.position)),
        };
        let broken = broken.or_else(|| control_character(text, anchor));
        Ok(match broken {
            Some(problem) => Item::Broken(problem),
            None => Item::Record(Document::new(&state.tree, text, anchor)),
        })
    }
}
