//! One record put together from elements that stand in several places, or in several documents.
//!
//! A [`Fragment`] is the text of an element with what stands around it: its ancestors, kept headers and the namespaces in
//! scope. An [`Assembly`] reads fragments again into one tree, each below a document node of its own unless it shares the
//! surroundings of the one before, so that paths upwards and positions stay those of the file. Text is kept rather than
//! nodes because it takes a sixth of the memory.

use std::rc::Rc;

use super::anchor::Anchor;
use super::document::{Document, Part};
use super::namespaces::Namespaces;
use super::node::NodeId;
use super::record_path::{RecordPath, Step};
use super::state::{self, Open, State};
use super::tree::{Mark, Tree};
use crate::error::{Code, Problem, discreet};
use crate::input::Limits;

/// The text of one element, to be read again.
pub(crate) struct Fragment {
    text: Box<str>,
    anchor: Anchor,
    around: Rc<Surroundings>,
    /// What reads it, if it is no XML.
    form: Option<Rc<dyn Reread>>,
}

/// Puts texts that are no XML into a tree.
pub(crate) trait Reread: std::fmt::Debug {
    /// Puts the element of `text` below `parent`; its places and spans count from the start of `text`.
    fn read(&self, text: &str, anchor: Anchor, tree: &mut Tree, parent: NodeId) -> Result<NodeId, Problem>;
}

discreet!(Fragment { anchor, around, form } hides { text });

impl Fragment {
    pub(super) fn new(text: &str, anchor: Anchor, around: Rc<Surroundings>) -> Fragment {
        Fragment { text: text.into(), anchor, around, form: None }
    }

    /// An element whose text is read by `form`.
    pub(crate) fn of_form(text: &str, anchor: Anchor, around: Rc<Surroundings>, form: Rc<dyn Reread>) -> Fragment {
        Fragment { text: text.into(), anchor, around, form: Some(form) }
    }

    /// Where the element starts.
    pub(crate) fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// How many bytes it takes, without its surroundings.
    pub(crate) fn bytes(&self) -> usize {
        size_of::<Fragment>() + self.text.len()
    }
}

/// What stands around a record when it is read.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    /// Ancestors and headers.
    pub(super) tree: Tree,
    pub(super) parent: NodeId,
    pub(super) namespaces: Namespaces,
    /// How many elements are open there.
    pub(super) depth: usize,
}

impl Surroundings {
    /// What stands around the record that was read last.
    pub(super) fn of(state: &State) -> Surroundings {
        let mut tree = state.tree.clone();
        if let Some(mark) = state.rewind {
            tree.truncate(mark);
        }
        // The ancestors are open still, and whatever is kept of them so far lies below them.
        for open in state.open.iter().rev() {
            open.node.into_iter().for_each(|node| tree.close_element(node));
        }
        tree.close_element(NodeId::DOCUMENT);
        let depth = state.open.len();
        Surroundings { tree, parent: state.parent(), namespaces: state.namespaces.clone(), depth }
    }

    /// What `tree` has, below whose element `parent` the fragments stand. Its spans and places are kept and fixed ones.
    pub(crate) fn new(tree: Tree, parent: NodeId) -> Surroundings {
        Surroundings { tree, parent, namespaces: Namespaces::default(), depth: 1 }
    }

    pub(crate) fn bytes(&self) -> usize {
        size_of::<Surroundings>() + self.tree.bytes()
    }
}

/// Fragments as one tree. Its buffers are used again.
#[derive(Default)]
pub(crate) struct Assembly {
    tree: Tree,
    text: String,
    parts: Vec<Part>,
    /// The element of the first fragment.
    record: Option<NodeId>,
    last: Option<Last>,
}

discreet!(Assembly { tree, parts, record, last } hides { text });

/// A state of an [`Assembly`] to go back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AssemblyMark {
    tree: Mark,
    text: usize,
    parts: usize,
}

/// Where the last fragment was put.
#[derive(Debug)]
struct Last {
    around: Rc<Surroundings>,
    parent: NodeId,
    namespaces: Namespaces,
}

impl Assembly {
    /// Forgets all fragments.
    pub(crate) fn clear(&mut self) {
        self.tree.clear();
        self.text.clear();
        self.parts.clear();
        self.record = None;
        self.last = None;
    }

    /// Puts in a fragment and returns its element. The first one is the record.
    ///
    /// # Errors
    /// [`Code::LimitRecordBytes`] and [`Code::LimitElements`], which hold for all fragments together.
    pub(crate) fn add(&mut self, fragment: &Fragment, limits: &Limits) -> Result<NodeId, Problem> {
        let at = fragment.anchor.position;
        let start = self.text.len();
        if start + fragment.text.len() > limits.record_bytes {
            let message = format!("the parts of a record are longer than {} bytes together", limits.record_bytes);
            return Err(Problem::new(Code::LimitRecordBytes, message).at(at).hint("raise the limit record_bytes"));
        }
        if self.last.as_ref().is_none_or(|last| !Rc::ptr_eq(&last.around, &fragment.around)) {
            self.surround(&fragment.around).ok_or_else(|| {
                Problem::new(Code::LimitAttributes, "the parts of a record have too many namespaces").at(at)
            })?;
        }
        let Some(last) = &self.last else { return Ok(NodeId::DOCUMENT) };
        self.text.push_str(&fragment.text);
        self.parts.push(Part { start, anchor: fragment.anchor });

        let mark = self.tree.mark(last.parent, self.tree.namespace_count());
        if let Some(form) = &fragment.form {
            form.read(&fragment.text, fragment.anchor, &mut self.tree, last.parent)?;
        } else {
            let namespaces = last.namespaces.clone();
            self.add_xml(fragment, limits, last.parent, namespaces)?;
        }
        if self.tree.length() > limits.nodes {
            let message = format!("the parts of a record have more than {} nodes together", limits.nodes);
            return Err(Problem::new(Code::LimitElements, message).at(at));
        }
        self.tree.shift(mark, start as u32);
        let node = self.tree.record();
        self.tree.choose_record(*self.record.get_or_insert(node));
        Ok(node)
    }

    fn add_xml(
        &mut self,
        fragment: &Fragment,
        limits: &Limits,
        parent: NodeId,
        namespaces: Namespaces,
    ) -> Result<(), Problem> {
        let any = Step { name: None, namespace: None };
        let mut state = State::new(RecordPath::new([any]), *limits, fragment.anchor);
        state.tree = std::mem::take(&mut self.tree);
        state.open.push(Open {
            name: 0,
            bindings: namespaces.depth(),
            namespaces: state.tree.namespace_count(),
            node: Some(parent),
            mark: None,
        });
        state.namespaces = namespaces;
        let mut cursor = 0;
        let step = state.advance(&fragment.text, &mut cursor, true);
        self.tree = std::mem::take(&mut state.tree);
        // It was read once without fault, so it is now.
        let broken = match step {
            Ok(state::Step::Record) => state.record.and_then(|record| record.broken),
            Ok(_) => {
                let at = fragment.anchor.position;
                Some(Problem::new(Code::XmlTruncated, "an element ends before its end tag").at(at))
            }
            Err(error) => Some(error.into_problem()),
        };
        broken.map_or(Ok(()), Err)
    }

    /// Puts in a document node with ancestors and headers.
    fn surround(&mut self, around: &Rc<Surroundings>) -> Option<()> {
        let (moved, numbers) = self.tree.graft(&around.tree)?;
        let namespaces = around.namespaces.renumbered(&numbers);
        self.last = Some(Last { around: Rc::clone(around), parent: around.parent.moved(moved), namespaces });
        Some(())
    }

    /// The end of what was put together so far.
    pub(crate) fn mark(&self) -> AssemblyMark {
        let tree = self.tree.mark(NodeId::DOCUMENT, self.tree.namespace_count());
        AssemblyMark { tree, text: self.text.len(), parts: self.parts.len() }
    }

    /// Forgets what was put in behind `mark`.
    pub(crate) fn rewind(&mut self, mark: AssemblyMark) {
        self.tree.truncate(mark.tree);
        self.text.truncate(mark.text);
        self.parts.truncate(mark.parts);
        self.last = None;
    }

    /// What was put together.
    pub(crate) fn document(&self) -> Document<'_> {
        Document::of_parts(&self.tree, &self.text, &self.parts)
    }
}
