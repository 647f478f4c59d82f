//! The arena tree of one record, its ancestors and the header values that were kept.
//!
//! Nodes hold spans, not strings: into the reader's window for everything inside the record, and into
//! [`Tree::kept`](Tree) for unescaped text and for what must outlive the window. A [`Document`](super::Document) joins the
//! tree with that window and is what XPath walks. Nodes stand in document order, so comparing two ids compares their
//! places.

use std::cell::{Cell, OnceCell};

use super::anchor::Anchor;
use super::namespaces::XML;
use super::node::{AttributeNode, NONE, Name, Node, NodeId, NodeKind, PackedPlace, Place, Span};
use super::places::Places;
use crate::error::Position;

/// The nodes of one record, reused for the next.
pub struct Tree {
    pub(super) nodes: Vec<Node>,
    pub(super) attributes: Vec<AttributeNode>,
    pub(super) kept: String,
    /// Those that were declared, by number; the first two always.
    pub(super) namespaces: Vec<String>,
    namespace_bytes: usize,
    /// Where nodes outside of the record stand.
    pub(super) fixed: Vec<Position>,
    pub(super) record: u32,
    /// For each part of the text.
    pub(super) places: OnceCell<Vec<Places>>,
    /// Those of the last record, for their buffers.
    pub(super) old_places: Cell<Vec<Places>>,
    /// The number of each element among siblings of its name.
    pub(super) numbers: OnceCell<Vec<u32>>,
    /// How many nodes expressions may still look at; negative once they wanted more.
    pub(super) allowance: Cell<i64>,
}

/// How long a tree was, so that it can be cut back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    nodes: usize,
    attributes: usize,
    kept: usize,
    fixed: usize,
    namespaces: usize,
    parent: NodeId,
    last_child: u32,
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The texts that it keeps may be personal data.
        write!(f, "Tree({} nodes)", self.nodes.len() + self.attributes.len())
    }
}

impl Clone for Tree {
    fn clone(&self) -> Tree {
        Tree {
            nodes: self.nodes.clone(),
            attributes: self.attributes.clone(),
            kept: self.kept.clone(),
            namespaces: self.namespaces.clone(),
            namespace_bytes: self.namespace_bytes,
            fixed: self.fixed.clone(),
            record: self.record,
            places: self.places.clone(),
            old_places: Cell::default(),
            numbers: self.numbers.clone(),
            allowance: self.allowance.clone(),
        }
    }
}

impl Default for Tree {
    fn default() -> Self {
        Tree::new()
    }
}

impl Tree {
    /// A tree of nothing but the document node.
    pub fn new() -> Self {
        let mut tree = Tree {
            nodes: Vec::new(),
            attributes: Vec::new(),
            kept: String::new(),
            namespaces: vec![String::new(), XML.to_owned()],
            namespace_bytes: 0,
            fixed: Vec::new(),
            record: 0,
            places: OnceCell::new(),
            old_places: Cell::default(),
            numbers: OnceCell::new(),
            allowance: Cell::new(i64::MAX),
        };
        tree.begin();
        tree
    }

    /// The same, with room for the nodes of a short record.
    pub(crate) fn with_room() -> Self {
        let mut tree = Tree::new();
        tree.nodes.reserve(512);
        tree.attributes.reserve(64);
        tree
    }

    /// The same tree as a new one, with its room if that is not out of the ordinary.
    pub(super) fn emptied(mut self) -> Tree {
        const MANY: usize = 1 << 16;
        const LONG: usize = 1 << 20;
        if self.nodes.capacity().max(self.attributes.capacity()) > MANY || self.kept.capacity() > LONG {
            return Tree::new();
        }
        self.clear();
        self.allowance = Cell::new(i64::MAX);
        self.begin();
        self
    }

    /// Puts in the document node.
    fn begin(&mut self) {
        let name = Name { text: Span::default(), local: 0, namespace: 0, hash: 0 };
        let place = self.pack(Place::Fixed(Position::START));
        self.push(NONE, NodeKind::Document, name, place);
    }

    /// The number of no namespace.
    pub(crate) const NO_NAMESPACE: u16 = 0;

    /// The number of the namespace of the prefix `xml`.
    pub(crate) const XML_NAMESPACE: u16 = 1;

    /// How many namespaces may be known at a time: every declaration is looked for among them.
    const NAMESPACES: usize = 1024;

    /// The number of the namespace `uri`. `None` beyond what may be known at a time.
    pub(crate) fn intern_namespace(&mut self, uri: &str) -> Option<u16> {
        if let Some(index) = self.namespaces.iter().position(|known| known == uri) {
            return u16::try_from(index).ok();
        }
        let index = u16::try_from(self.namespaces.len()).ok().filter(|_| self.namespaces.len() < Tree::NAMESPACES)?;
        self.namespace_bytes += uri.len();
        self.namespaces.push(uri.to_owned());
        Some(index)
    }

    /// How many namespaces are known; give it to [`Tree::forget_namespaces`].
    pub(crate) fn namespace_count(&self) -> usize {
        self.namespaces.len()
    }

    /// Forgets the namespaces that became known since there were `count`. No node left may use them.
    pub(crate) fn forget_namespaces(&mut self, count: usize) {
        for uri in self.namespaces.drain(count.max(2).min(self.namespaces.len())..) {
            self.namespace_bytes -= uri.len();
        }
    }

    /// The URI of a namespace number.
    pub(crate) fn namespace_uri(&self, namespace: u16) -> &str {
        self.namespaces.get(namespace as usize).map_or("", String::as_str)
    }

    /// Whether anything is below `node`, which is the innermost element that is open.
    pub(crate) fn has_children(&self, node: NodeId) -> bool {
        self.nodes.len() > node.index() + 1
    }

    /// Copies `text` into the tree.
    pub(crate) fn keep(&mut self, text: &str) -> Span {
        let start = self.kept.len() as u32;
        self.kept.push_str(text);
        Span { start, length: text.len() as u32, kept: true }
    }

    /// How many bytes are held beside the nodes.
    pub(crate) fn kept_length(&self) -> usize {
        self.kept.len() + self.namespace_bytes
    }

    pub(crate) fn open_element(&mut self, parent: NodeId, name: Name, place: Place) -> NodeId {
        let place = self.pack(place);
        self.push(parent.0, NodeKind::Element, name, place)
    }

    /// Adds an attribute to the element that was opened last.
    pub(crate) fn add_attribute(&mut self, owner: NodeId, name: Name, value: Span, place: Place) {
        let place = self.pack(place);
        self.attributes.push(AttributeNode { owner: owner.0, name, value, place });
    }

    pub(crate) fn add_text(&mut self, parent: NodeId, text: Span, place: Place) {
        let place = self.pack(place);
        self.push(parent.0, NodeKind::Text, Name { text, local: 0, namespace: 0, hash: 0 }, place);
    }

    /// Adds an element that holds nothing so far; its place counts from the start of the record.
    pub(crate) fn add_empty(&mut self, parent: NodeId, name: Name, place: u32) -> NodeId {
        self.push(parent.0, NodeKind::Element, name, PackedPlace(place))
    }

    /// Adds the text that is all that `element` holds, which was added last.
    pub(crate) fn add_only_text(&mut self, element: NodeId, text: Span, place: u32) {
        let index = self.nodes.len() as u32;
        if let Some(node) = self.nodes.get_mut(element.index()) {
            (node.last_child, node.end) = (index, index + 1);
        }
        self.nodes.push(Node {
            parent: element.0,
            last_child: NONE,
            previous: NONE,
            next: NONE,
            end: index + 1,
            start: text.start,
            length: text.length,
            hash: 0,
            attributes: self.attributes.len() as u32,
            place: PackedPlace(place),
            local: 0,
            namespace: 0,
            kind: NodeKind::Text,
            kept: text.kept,
        });
    }

    /// Tells that all descendants of `element` are there.
    pub(crate) fn close_element(&mut self, element: NodeId) {
        let end = self.nodes.len() as u32;
        if let Some(node) = self.nodes.get_mut(element.index()) {
            node.end = end;
        }
    }

    /// Makes `element` the record, and closes its ancestors as far as they are known.
    pub(crate) fn set_record(&mut self, element: NodeId) {
        self.record = element.0;
        self.forget_tables();
        let end = self.nodes.len() as u32;
        let mut current = element.0;
        while let Some(node) = self.nodes.get_mut(current as usize) {
            node.end = end;
            current = node.parent;
        }
    }

    /// Where the tree ends now, if what follows will be children of `parent` and there were so many namespaces before.
    pub(crate) fn mark(&self, parent: NodeId, namespaces: usize) -> Mark {
        let last_child = self.nodes.get(parent.index()).map_or(NONE, |node| node.last_child);
        let (nodes, attributes, kept) = (self.nodes.len(), self.attributes.len(), self.kept.len());
        Mark { nodes, attributes, kept, fixed: self.fixed.len(), namespaces, parent, last_child }
    }

    /// How far positions were counted in the text of the record, if somebody asked for any.
    pub(super) fn furthest_place(&self) -> Option<(usize, Anchor)> {
        match self.places.get()?.as_slice() {
            [places] => places.furthest(),
            _ => None,
        }
    }

    /// Forgets everything since `mark`.
    pub(crate) fn truncate(&mut self, mark: Mark) {
        self.nodes.truncate(mark.nodes);
        self.attributes.truncate(mark.attributes);
        self.kept.truncate(mark.kept);
        self.fixed.truncate(mark.fixed);
        self.forget_namespaces(mark.namespaces);
        self.forget_tables();
        if let Some(parent) = self.nodes.get_mut(mark.parent.index()) {
            parent.last_child = mark.last_child;
        }
        if let Some(node) = self.nodes.get_mut(mark.last_child as usize) {
            node.next = NONE;
        }
    }

    /// The element that is the record.
    pub(crate) fn record(&self) -> NodeId {
        NodeId(self.record)
    }

    /// Makes `node` the record, once everything is in the tree.
    pub(crate) fn choose_record(&mut self, node: NodeId) {
        self.record = node.0;
    }

    /// How many bytes the tree takes.
    pub(crate) fn bytes(&self) -> usize {
        let positions = self.fixed.len() * size_of::<Position>();
        self.nodes.len() * size_of::<Node>()
            + self.attributes.len() * size_of::<AttributeNode>()
            + positions
            + self.kept.len()
    }

    /// How many nodes there are, without attributes.
    pub(crate) fn length(&self) -> usize {
        self.nodes.len()
    }

    /// Forgets everything, also the document node, so that other trees can be put in.
    pub(crate) fn clear(&mut self) {
        self.nodes.clear();
        self.attributes.clear();
        self.kept.clear();
        self.fixed.clear();
        self.forget_namespaces(0);
        self.record = 0;
        self.forget_tables();
    }

    /// Puts in all of `other`, document node included, beside what is there. Its spans have to be kept ones and its places
    /// fixed, as those of ancestors and headers are. Returns how far its nodes moved, and the numbers of its namespaces
    /// here. `None` beyond 65,535 namespaces.
    pub(crate) fn graft(&mut self, other: &Tree) -> Option<(usize, Vec<u16>)> {
        let numbers = other.namespaces.iter().map(|uri| self.intern_namespace(uri)).collect::<Option<Vec<u16>>>()?;
        let number = |namespace: u16| numbers.get(usize::from(namespace)).copied().unwrap_or_default();
        let (nodes, attributes, kept) = (self.nodes.len(), self.attributes.len() as u32, self.kept.len() as u32);
        let fixed = self.fixed.len();
        let moved = |id: u32| if id == NONE { NONE } else { id + nodes as u32 };
        let span = |span: Span| Span { start: span.start + kept, ..span };
        let place =
            |place: PackedPlace| place.get().map_or_else(|index| PackedPlace::fixed(index + fixed), PackedPlace);
        self.nodes.extend(other.nodes.iter().map(|node| Node {
            parent: moved(node.parent),
            last_child: moved(node.last_child),
            previous: moved(node.previous),
            next: moved(node.next),
            end: moved(node.end),
            start: node.start + kept,
            namespace: number(node.namespace),
            attributes: node.attributes + attributes,
            place: place(node.place),
            ..*node
        }));
        self.attributes.extend(other.attributes.iter().map(|attribute| AttributeNode {
            owner: moved(attribute.owner),
            name: Name {
                text: span(attribute.name.text),
                namespace: number(attribute.name.namespace),
                ..attribute.name
            },
            value: span(attribute.value),
            place: place(attribute.place),
        }));
        self.kept.push_str(&other.kept);
        self.fixed.extend_from_slice(&other.fixed);
        Some((nodes, numbers))
    }

    /// Moves the spans and places of everything since `mark` that counts from the start of a record by `offset`.
    pub(crate) fn shift(&mut self, mark: Mark, offset: u32) {
        let span = |span: &mut Span| {
            if !span.kept {
                span.start += offset;
            }
        };
        let place = |place: &mut PackedPlace| {
            if let Ok(at) = place.get() {
                *place = PackedPlace(at + offset);
            }
        };
        for node in self.nodes.iter_mut().skip(mark.nodes) {
            if !node.kept {
                node.start += offset;
            }
            place(&mut node.place);
        }
        for attribute in self.attributes.iter_mut().skip(mark.attributes) {
            span(&mut attribute.name.text);
            span(&mut attribute.value);
            place(&mut attribute.place);
        }
    }

    /// The places of parts of the text that begin at `anchors`, of which nothing is known yet.
    pub(super) fn new_places(&self, anchors: impl ExactSizeIterator<Item = Anchor>) -> Vec<Places> {
        let mut places = self.old_places.take();
        places.truncate(anchors.len());
        for (index, anchor) in anchors.enumerate() {
            match places.get_mut(index) {
                Some(places) => places.restart(anchor),
                None => places.push(Places::new(anchor)),
            }
        }
        places
    }

    fn forget_tables(&mut self) {
        if let Some(places) = self.places.take() {
            self.old_places.set(places);
        }
        self.numbers = OnceCell::new();
    }

    /// Allows expressions to look at `steps` nodes for each node there is, and at ten million in any case.
    pub(crate) fn allow(&mut self, steps: u64) {
        const ALWAYS: u64 = 10_000_000;
        let allowance = steps.saturating_mul(self.nodes.len() as u64).max(ALWAYS);
        self.allowance.set(i64::try_from(allowance).unwrap_or(i64::MAX));
    }

    fn pack(&mut self, place: Place) -> PackedPlace {
        match place {
            Place::InRecord(offset) => PackedPlace(offset),
            Place::Fixed(position) => {
                self.fixed.push(position);
                PackedPlace::fixed(self.fixed.len() - 1)
            }
        }
    }

    fn push(&mut self, parent: u32, kind: NodeKind, name: Name, place: PackedPlace) -> NodeId {
        let index = self.nodes.len();
        let previous = match self.nodes.get_mut(parent as usize) {
            Some(parent) => std::mem::replace(&mut parent.last_child, index as u32),
            None => NONE,
        };
        if let Some(node) = self.nodes.get_mut(previous as usize) {
            node.next = index as u32;
        }
        self.nodes.push(Node {
            parent,
            last_child: NONE,
            previous,
            next: NONE,
            end: index as u32 + 1,
            start: name.text.start,
            length: name.text.length,
            hash: name.hash,
            attributes: self.attributes.len() as u32,
            place,
            local: name.local,
            namespace: name.namespace,
            kind,
            kept: name.text.kept,
        });
        NodeId::node(index)
    }
}
