//! Documents that stand in one file, one behind the other.
//!
//! Shops and their transfer scripts append one export to the next. Each document begins anew: its declaration, its
//! namespaces, its header values are its own; positions are those of the file. All have the root element of the first:
//! the path of the records was chosen for it, and those of another root would be passed over in silence.

use std::ops::Range;

use super::state::State;
use super::tree::Tree;
use crate::error::{Code, Position, Problem, Result};

/// The documents so far.
#[derive(Debug, Default)]
pub(super) struct Sequence {
    /// Local name and namespace of the root of the first one.
    root: Option<(String, String)>,
    /// Where the root of the current one stands, and how many records it has.
    start: Position,
    pub(super) records: u64,
    /// Whether there was one before.
    has_previous: bool,
}

impl Sequence {
    /// What there is to say at the end of the last of several documents, once. A single document without records is for
    /// the caller to judge.
    pub(super) fn end(&mut self) -> Option<Problem> {
        let problem = self.empty().filter(|_| self.has_previous);
        self.has_previous = false;
        problem
    }

    fn empty(&self) -> Option<Problem> {
        let problem = || Problem::new(Code::ProfileNoRecords, "this document of the file holds no record");
        (self.records == 0).then(|| problem().at(self.start))
    }
}

impl State {
    /// Begins a new document if one has ended.
    pub(super) fn next_document(&mut self) {
        if !self.root_closed {
            return;
        }
        // What is kept of a document is not to be seen from the next one.
        self.tree = Tree::new();
        self.changes += 1;
        (self.root_closed, self.seen_root, self.begun, self.seen_doctype) = (false, false, false, false);
        self.gap_reported = false;
        self.aside = self.sequence.empty();
        self.sequence.has_previous = true;
        self.sequence.records = 0;
    }

    /// Refuses a document with another root than the first one.
    pub(super) fn check_root(
        &mut self,
        window: &str,
        start: usize,
        local_name: Range<usize>,
        namespace: u16,
    ) -> Result<()> {
        self.sequence.start = self.anchor_at(window, start).position;
        let found = (window.get(local_name).unwrap_or_default(), self.tree.namespace_uri(namespace));
        match &self.sequence.root {
            None => {
                self.sequence.root = Some((found.0.to_owned(), found.1.to_owned()));
                Ok(())
            }
            Some((name, uri)) if (name.as_str(), uri.as_str()) == found => Ok(()),
            Some((name, _)) => {
                let message = format!("another document starts here, with the root <{}>", found.0);
                let problem = Problem::new(Code::XmlSecondRoot, message).expected(format!("<{name}>, as before"));
                Err(problem.at(self.sequence.start).hint("one file holds documents of one kind; split it").into())
            }
        }
    }
}
