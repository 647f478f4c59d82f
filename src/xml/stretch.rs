//! Some records of a document, read by themselves from between two records on.

use super::anchor::Anchor;
use super::assembly::Surroundings;
use super::buffers::Buffers;
use super::characters::control_character;
use super::document::Document;
use super::reader::Item;
use super::record_path::{RecordPath, Track};
use super::state::{Open, State, Step};
use crate::input::Limits;

/// Everything that reading depends on between two records of the same parent.
#[derive(Clone, Debug)]
pub(crate) struct Around {
    surroundings: Surroundings,
    path: RecordPath,
    track: Track,
    limits: Limits,
}

impl Around {
    /// What is around the place where `state` stands, which is behind a record.
    pub(super) fn of(state: &State) -> Around {
        Around {
            surroundings: Surroundings::of(state),
            path: state.path.clone(),
            track: state.track.clone(),
            limits: state.limits,
        }
    }
}

/// Reads stretches of a document that all begin between two records of the same parent. They are read as
/// [`Records`](super::Records) would read them there, by the same code; nothing is known of what lies behind.
#[derive(Debug)]
pub(crate) struct Stretch {
    state: State,
    /// How many elements are open around the records.
    depth: usize,
    cursor: usize,
    /// Where the last record starts.
    last: usize,
    end: End,
}

/// How a stretch ends.
#[derive(Debug, PartialEq, Eq)]
enum End {
    Ahead,
    /// With a record that ended just where its text does.
    Record,
    /// With anything else.
    Other,
}

impl Stretch {
    pub(crate) fn new(around: Around, buffers: Buffers) -> Stretch {
        let Around { surroundings, path, track, limits } = around;
        let mut state = State::with_buffers(path, limits, Anchor::default(), buffers);
        (state.tree, state.namespaces, state.track) = (surroundings.tree, surroundings.namespaces, track);
        (state.begun, state.seen_root) = (true, true);
        let (bindings, namespaces) = (state.namespaces.depth(), state.tree.namespace_count());
        for above in 1..=surroundings.depth {
            // Their names are not known here, so that closing one of them is a fault, which ends the stretch.
            let node = (above == surroundings.depth).then_some(surroundings.parent);
            state.open.push(Open { name: 0, bindings, namespaces, node, mark: None });
        }
        Stretch { state, depth: surroundings.depth, cursor: 0, last: 0, end: End::Other }
    }

    /// Its room, for another one.
    pub(crate) fn into_buffers(self) -> Buffers {
        self.state.into()
    }

    /// Begins a stretch, the first one or one behind a stretch that [was whole](Stretch::is_whole).
    pub(crate) fn begin(&mut self, anchor: Anchor) {
        self.state.settle(self.last);
        self.state.anchored = (0, anchor);
        (self.cursor, self.last, self.end) = (0, 0, End::Ahead);
    }

    /// What comes next in the stretch, which is `text`. What is handed out only counts if the stretch is whole in the end.
    pub(crate) fn next<'t>(&'t mut self, text: &'t str) -> Option<Item<'t>> {
        if self.end != End::Ahead {
            return None;
        }
        self.state.settle(self.last);
        // More may follow, so that what is not all there is never a fault.
        let step = self.state.advance(text, &mut self.cursor, false);
        let record = match step {
            Ok(Step::Aside(problem)) => return Some(Item::Broken(problem)),
            Ok(Step::Record) if self.state.changes == 0 && self.state.open.len() == self.depth => {
                self.state.record.take()
            }
            _ => None,
        };
        let Some(record) = record else {
            self.end = End::Other;
            return None;
        };
        self.last = record.start;
        if self.cursor == text.len() {
            self.end = End::Record;
        }
        let text = text.get(record.start..self.cursor).unwrap_or_default();
        Some(match record.broken.or_else(|| control_character(text, record.anchor)) {
            Some(problem) => Item::Broken(problem),
            None => Item::Record(Document::new(&self.state.tree, text, record.anchor)),
        })
    }

    /// Whether the stretch was read to its end and a record of the same parent ended there, so that another stretch begins there.
    pub(crate) fn is_whole(&self) -> bool {
        self.end == End::Record
    }
}
