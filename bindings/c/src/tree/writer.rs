//! Writing a tree: objects of the core become nodes, their fields slots.

use super::written::{Choice, Numbered, Texted};
use super::{Node, Slot};

/// A type of the core that becomes a node.
pub(crate) trait Describe {
    /// See [`kind_of`].
    const KIND: u32;
    /// How many fields it has.
    const FIELDS: usize;
    /// Writes the fields into the slots from `first` on.
    fn describe(&self, writer: &mut Writer, first: usize);
}

impl<T: Describe> Describe for &T {
    const KIND: u32 = T::KIND;
    const FIELDS: usize = T::FIELDS;
    fn describe(&self, writer: &mut Writer, first: usize) {
        (*self).describe(writer, first);
    }
}

impl<T: Describe> Describe for Box<T> {
    const KIND: u32 = T::KIND;
    const FIELDS: usize = T::FIELDS;
    fn describe(&self, writer: &mut Writer, first: usize) {
        (**self).describe(writer, first);
    }
}

/// Writes a tree.
#[derive(Default)]
pub(crate) struct Writer {
    pub(super) nodes: Vec<Node>,
    pub(super) slots: Vec<Slot>,
    pub(super) texts: Vec<u8>,
    pub(super) blobs: Vec<(*const u8, usize)>,
}

impl Writer {
    /// Room for a tree as large as `last`, since the orders of an input are much alike.
    pub(crate) fn like(last: Size) -> Writer {
        Writer {
            nodes: Vec::with_capacity(last.nodes),
            slots: Vec::with_capacity(last.slots),
            texts: Vec::with_capacity(last.texts),
            blobs: Vec::new(),
        }
    }

    /// The memory of a tree for another one.
    pub(super) fn emptied(mut self) -> Writer {
        self.nodes.clear();
        self.slots.clear();
        self.texts.clear();
        self.blobs.clear();
        self
    }

    fn node<D: Describe>(&mut self, at: usize, value: &D) {
        let first = self.slots.len();
        self.slots.resize(first + D::FIELDS, Slot::Absent);
        if let Some(node) = self.nodes.get_mut(at) {
            *node = Node { kind: D::KIND, first, tree: std::ptr::null() };
        }
        value.describe(self, first);
    }

    fn set(&mut self, at: usize, slot: Slot) {
        if let Some(place) = self.slots.get_mut(at) {
            *place = slot;
        }
    }

    /// One object or a list of them.
    pub(crate) fn nodes<D: Describe>(
        &mut self,
        at: usize,
        values: impl IntoIterator<Item = D, IntoIter: ExactSizeIterator>,
    ) {
        let values = values.into_iter();
        let (first, count) = (self.nodes.len(), values.len());
        if count == 0 {
            return;
        }
        self.nodes.resize_with(first + count, || Node { kind: 0, first: 0, tree: std::ptr::null() });
        self.set(at, Slot::Nodes(first, count));
        for (number, value) in values.enumerate() {
            self.node(first + number, &value);
        }
    }

    pub(crate) fn text(&mut self, at: usize, value: &(impl Texted + ?Sized)) {
        let start = self.texts.len();
        if value.write(&mut self.texts) {
            let length = self.texts.len() - start;
            self.texts.push(0);
            self.set(at, Slot::Text(start, length));
        }
    }

    pub(crate) fn texts<T: Texted>(
        &mut self,
        at: usize,
        values: impl IntoIterator<Item = T, IntoIter: ExactSizeIterator>,
    ) {
        let values = values.into_iter();
        let first = self.list(at, values.len());
        values.enumerate().for_each(|(number, value)| self.text(first + number, &value));
    }

    pub(crate) fn choices<T: Choice>(&mut self, at: usize, values: &[T]) {
        let first = self.list(at, values.len());
        for (number, value) in values.iter().enumerate() {
            self.set(first + number, Slot::Number(value.number().into()));
        }
    }

    fn list(&mut self, at: usize, count: usize) -> usize {
        let first = self.slots.len();
        self.slots.resize(first + count, Slot::Absent);
        self.set(at, Slot::List(first, count));
        first
    }

    pub(crate) fn choice(&mut self, at: usize, value: impl Choice) {
        self.set(at, Slot::Number(value.number().into()));
    }

    pub(crate) fn number(&mut self, at: usize, value: impl Numbered) {
        self.set(at, Slot::Number(value.number()));
    }

    /// A truth value, where the input says one.
    pub(crate) fn flag(&mut self, at: usize, value: impl Into<Option<bool>>) {
        if let Some(value) = value.into() {
            self.set(at, Slot::Number(value.into()));
        }
    }

    /// A number that may be not there, where no number can say so.
    pub(crate) fn version(&mut self, at: usize, value: impl Into<Option<u64>>) {
        if let Some(value) = value.into() {
            self.set(at, Slot::Unsigned(value));
        }
    }

    /// Bytes that live as long as the tree's source.
    pub(crate) fn blob(&mut self, at: usize, value: Option<&[u8]>) {
        if let Some(bytes) = value {
            self.set(at, Slot::Blob(self.blobs.len()));
            self.blobs.push((bytes.as_ptr(), bytes.len()));
        }
    }

    /// JSON of a part of a plan.
    pub(crate) fn json(&mut self, at: usize, value: &impl serde::Serialize) {
        if let Ok(text) = serde_json::to_string(value) {
            self.text(at, &text);
        }
    }
}

/// How much room a tree takes.
#[derive(Clone, Copy, Default)]
pub(crate) struct Size {
    pub(super) nodes: usize,
    pub(super) slots: usize,
    pub(super) texts: usize,
}
