//! The beginning of a document, looked at before it is read.

use std::ops::Range;

use super::anchor::Anchor;
use super::buffers::Buffers;
use super::document::Document;
use super::node::NodeId;
use super::record_path::{RecordPath, Step};
use super::state::State;
use super::tree::Tree;
use crate::error::Problem;
use crate::input::{Limits, Text};

/// The beginning of a document as one tree, as far as it is there, to find out what the document is.
#[derive(Debug)]
pub struct Preview {
    tree: Tree,
    /// Where the root element starts in the window, and how far was read.
    span: Range<usize>,
    anchor: Anchor,
    fault: Option<Problem>,
}

impl Preview {
    /// Reads at most `length` bytes of the window of `text`. What is cut off or wrong ends the preview and is no error.
    pub fn new(text: &Text<'_>, length: usize, limits: &Limits) -> Preview {
        let window = text.window();
        let mut end = window.len().min(length);
        while !window.is_char_boundary(end) {
            end -= 1;
        }
        let complete = text.is_complete() && end == window.len();
        let window = window.get(..end).unwrap_or_default();
        let any = Step { name: None, namespace: None };
        let mut state = State::with_buffers(RecordPath::new([any]), *limits, text.anchor(), Buffers::default());
        // What is wrong with one record must not hide what the document is.
        state.lenient = true;
        let mut cursor = 0;
        let ended = state.advance(window, &mut cursor, complete).err().map(crate::Error::into_problem);
        let fault = state.fault.take().or(ended);
        if let Some(root) = state.open.first().and_then(|open| open.node) {
            state.open.iter().rev().filter_map(|open| open.node).for_each(|node| state.tree.close_element(node));
            state.tree.set_record(root);
            state.tree.allow(limits.xpath_steps);
        }
        match state.record {
            Some(record) => {
                let fault = fault.or(record.broken);
                Preview { tree: state.tree, span: record.start..cursor.max(record.start), anchor: record.anchor, fault }
            }
            None => Preview { tree: Tree::new(), span: 0..0, anchor: text.anchor(), fault },
        }
    }

    /// The tree, over the same text that the preview was made of.
    pub fn document<'t>(&'t self, text: &'t Text<'_>) -> Document<'t> {
        Document::new(&self.tree, text.window().get(self.span.clone()).unwrap_or_default(), self.anchor)
    }

    /// What ended the preview early.
    pub fn fault(&self) -> Option<&Problem> {
        self.fault.as_ref()
    }

    /// Whether an element stands at the path.
    pub fn has(&self, text: &Text<'_>, steps: &[Step]) -> bool {
        let document = self.document(text);
        let mut nodes = vec![NodeId::DOCUMENT];
        for step in steps {
            let children = nodes.iter().flat_map(|node| document.children(*node));
            nodes =
                children.filter(|child| step.fits(document.local_name(*child), document.namespace(*child))).collect();
        }
        !nodes.is_empty()
    }
}
