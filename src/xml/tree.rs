//! The arena tree of one record, its ancestors and the header values that were kept.
//!
//! Nodes hold spans, not strings: into the reader's window for everything inside the record, and into
//! [`Tree::kept`](Tree) for unescaped text and for what must outlive the window. A [`Document`] joins the tree with that
//! window and is what XPath walks. Nodes stand in document order, so comparing two ids compares their places.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

pub use super::anchor::{Anchor, CharacterWidth};
use super::namespaces::XML;
use super::places::{Places, numbers};
use crate::error::{Position, discreet};

/// A node of a [`Document`]. Only meaningful for the document that handed it out. Sorts in document order within one
/// kind; use [`Document::order_key`] to sort elements, texts and attributes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    const ATTRIBUTE: u32 = 1 << 31;

    /// The document node.
    pub const DOCUMENT: NodeId = NodeId(0);

    /// The same node of a tree that was put in behind `nodes` others.
    pub(crate) fn moved(self, nodes: usize) -> NodeId {
        NodeId(self.0 + nodes as u32)
    }

    fn node(index: usize) -> NodeId {
        // The reader's limits keep a record far below two billion nodes.
        NodeId(index as u32)
    }

    fn attribute(index: usize) -> NodeId {
        NodeId(index as u32 | NodeId::ATTRIBUTE)
    }

    /// Whether the node is an attribute.
    pub fn is_attribute(self) -> bool {
        self.0 & NodeId::ATTRIBUTE != 0
    }

    fn index(self) -> usize {
        (self.0 & !NodeId::ATTRIBUTE) as usize
    }
}

/// What a node is. Comments and processing instructions are passed over by the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The invisible node above the root element.
    Document,
    /// An element.
    Element,
    /// Text, CDATA and references, joined.
    Text,
    /// An attribute. Namespace declarations are none.
    Attribute,
}

/// A piece of text: in the reader's window, or kept in the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) length: u32,
    pub(crate) kept: bool,
}

const NONE: u32 = u32::MAX;

#[derive(Clone, Debug)]
struct Node {
    kind: NodeKind,
    parent: u32,
    first_child: u32,
    last_child: u32,
    previous: u32,
    next: u32,
    /// Index after the last descendant; descendants are `index + 1 .. end`.
    end: u32,
    /// Qualified name of an element, or the text of a text node.
    text: Span,
    /// Where the local name starts inside the qualified name.
    local: u16,
    namespace: u16,
    attributes: (u32, u32),
    place: Place,
}

#[derive(Clone, Debug)]
struct AttributeNode {
    owner: u32,
    name: Span,
    local: u16,
    namespace: u16,
    value: Span,
    place: Place,
}

/// Where a node stands: counted from the start of the record, or a position worked out when a header was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    InRecord(u32),
    Fixed(Position),
}

/// The nodes of one record, reused for the next.
#[derive(Clone)]
pub struct Tree {
    nodes: Vec<Node>,
    attributes: Vec<AttributeNode>,
    kept: String,
    /// Those that were declared, by number; the first two always.
    namespaces: Vec<String>,
    namespace_bytes: usize,
    record: u32,
    /// For each part of the text.
    places: OnceCell<Vec<Places>>,
    /// The number of each element among siblings of its name.
    numbers: OnceCell<Vec<u32>>,
    /// How many nodes expressions may still look at; negative once they wanted more.
    allowance: Cell<i64>,
}

/// How long a tree was, so that it can be cut back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    nodes: usize,
    attributes: usize,
    kept: usize,
    namespaces: usize,
    parent: NodeId,
    first_child: u32,
    last_child: u32,
}

impl std::fmt::Debug for Tree {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The texts that it keeps may be personal data.
        write!(f, "Tree({} nodes)", self.nodes.len() + self.attributes.len())
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
            record: 0,
            places: OnceCell::new(),
            numbers: OnceCell::new(),
            allowance: Cell::new(i64::MAX),
        };
        tree.nodes.push(Node {
            kind: NodeKind::Document,
            parent: NONE,
            first_child: NONE,
            last_child: NONE,
            previous: NONE,
            next: NONE,
            end: 1,
            text: Span::default(),
            local: 0,
            namespace: 0,
            attributes: (0, 0),
            place: Place::Fixed(Position::START),
        });
        tree
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

    /// Whether anything is below `node`.
    pub(crate) fn has_children(&self, node: NodeId) -> bool {
        self.nodes.get(node.index()).is_some_and(|node| node.first_child != NONE)
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

    pub(crate) fn open_element(
        &mut self,
        parent: NodeId,
        name: Span,
        local: u16,
        namespace: u16,
        place: Place,
    ) -> NodeId {
        let first_attribute = self.attributes.len() as u32;
        let id = self.push(parent, NodeKind::Element, name, place);
        if let Some(node) = self.nodes.get_mut(id.index()) {
            node.local = local;
            node.namespace = namespace;
            node.attributes = (first_attribute, first_attribute);
        }
        id
    }

    /// Adds an attribute to the element that was opened last.
    pub(crate) fn add_attribute(
        &mut self,
        owner: NodeId,
        name: Span,
        local: u16,
        namespace: u16,
        value: Span,
        place: Place,
    ) {
        self.attributes.push(AttributeNode { owner: owner.0, name, local, namespace, value, place });
        let end = self.attributes.len() as u32;
        if let Some(node) = self.nodes.get_mut(owner.index()) {
            node.attributes.1 = end;
        }
    }

    pub(crate) fn add_text(&mut self, parent: NodeId, text: Span, place: Place) {
        self.push(parent, NodeKind::Text, text, place);
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
        let (first_child, last_child) =
            self.nodes.get(parent.index()).map_or((NONE, NONE), |node| (node.first_child, node.last_child));
        let (nodes, attributes, kept) = (self.nodes.len(), self.attributes.len(), self.kept.len());
        Mark { nodes, attributes, kept, namespaces, parent, first_child, last_child }
    }

    /// Forgets everything since `mark`.
    pub(crate) fn truncate(&mut self, mark: Mark) {
        self.nodes.truncate(mark.nodes);
        self.attributes.truncate(mark.attributes);
        self.kept.truncate(mark.kept);
        self.forget_namespaces(mark.namespaces);
        self.forget_tables();
        if let Some(parent) = self.nodes.get_mut(mark.parent.index()) {
            parent.first_child = mark.first_child;
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
        self.nodes.len() * size_of::<Node>() + self.attributes.len() * size_of::<AttributeNode>() + self.kept.len()
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
        let moved = |id: u32| if id == NONE { NONE } else { id + nodes as u32 };
        let span = |span: Span| Span { start: span.start + kept, ..span };
        self.nodes.extend(other.nodes.iter().map(|node| Node {
            parent: moved(node.parent),
            first_child: moved(node.first_child),
            last_child: moved(node.last_child),
            previous: moved(node.previous),
            next: moved(node.next),
            end: moved(node.end),
            text: span(node.text),
            namespace: number(node.namespace),
            attributes: (node.attributes.0 + attributes, node.attributes.1 + attributes),
            ..node.clone()
        }));
        self.attributes.extend(other.attributes.iter().map(|attribute| AttributeNode {
            owner: moved(attribute.owner),
            name: span(attribute.name),
            namespace: number(attribute.namespace),
            value: span(attribute.value),
            ..attribute.clone()
        }));
        self.kept.push_str(&other.kept);
        Some((nodes, numbers))
    }

    /// Moves the spans and places of everything since `mark` that counts from the start of a record by `offset`.
    pub(crate) fn shift(&mut self, mark: Mark, offset: u32) {
        let span = |span: &mut Span| {
            if !span.kept {
                span.start += offset;
            }
        };
        let place = |place: &mut Place| {
            if let Place::InRecord(at) = place {
                *at += offset;
            }
        };
        for node in self.nodes.iter_mut().skip(mark.nodes) {
            span(&mut node.text);
            place(&mut node.place);
        }
        for attribute in self.attributes.iter_mut().skip(mark.attributes) {
            span(&mut attribute.name);
            span(&mut attribute.value);
            place(&mut attribute.place);
        }
    }

    fn forget_tables(&mut self) {
        self.places = OnceCell::new();
        self.numbers = OnceCell::new();
    }

    /// Allows expressions to look at `steps` nodes for each node there is, and at ten million in any case.
    pub(crate) fn allow(&mut self, steps: u64) {
        const ALWAYS: u64 = 10_000_000;
        let allowance = steps.saturating_mul(self.nodes.len() as u64).max(ALWAYS);
        self.allowance.set(i64::try_from(allowance).unwrap_or(i64::MAX));
    }

    fn push(&mut self, parent: NodeId, kind: NodeKind, text: Span, place: Place) -> NodeId {
        let index = self.nodes.len();
        let previous = self.nodes.get(parent.index()).map_or(NONE, |node| node.last_child);
        self.nodes.push(Node {
            kind,
            parent: parent.0,
            first_child: NONE,
            last_child: NONE,
            previous,
            next: NONE,
            end: index as u32 + 1,
            text,
            local: 0,
            namespace: 0,
            attributes: (0, 0),
            place,
        });
        if let Some(node) = self.nodes.get_mut(previous as usize) {
            node.next = index as u32;
        }
        if let Some(node) = self.nodes.get_mut(parent.index()) {
            node.last_child = index as u32;
            if node.first_child == NONE {
                node.first_child = index as u32;
            }
        }
        NodeId::node(index)
    }
}

/// One record with its ancestors and kept header values, as XPath sees it.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    tree: &'a Tree,
    text: &'a str,
    anchor: Anchor,
    parts: &'a [Part],
}

discreet!(Document<'a> { tree, anchor, parts } hides { text });

/// A piece of text that stands somewhere else than the one before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// Where it starts in the whole text.
    pub(crate) start: usize,
    pub(crate) anchor: Anchor,
}

impl<'a> Document<'a> {
    /// Joins a tree with the text that its spans count from and the place of that text in the file.
    pub(crate) fn new(tree: &'a Tree, text: &'a str, anchor: Anchor) -> Self {
        Document { tree, text, anchor, parts: &[] }
    }

    /// The same over a text of several parts.
    pub(crate) fn of_parts(tree: &'a Tree, text: &'a str, parts: &'a [Part]) -> Self {
        let anchor = parts.first().map_or_else(Anchor::default, |part| part.anchor);
        Document { tree, text, anchor, parts }
    }

    /// The element that is the record.
    pub fn record(&self) -> NodeId {
        NodeId(self.tree.record)
    }

    /// The root element, if there is one.
    pub fn root(&self) -> Option<NodeId> {
        self.children(NodeId::DOCUMENT).find(|child| self.kind(*child) == NodeKind::Element)
    }

    /// The document node above `id`. Records that were put together from several places have several.
    pub fn document_node(&self, id: NodeId) -> NodeId {
        if self.parts.is_empty() {
            return NodeId::DOCUMENT;
        }
        std::iter::successors(Some(id), |node| self.parent(*node)).last().unwrap_or(NodeId::DOCUMENT)
    }

    /// The root element in words: its name and namespace.
    pub fn root_description(&self) -> Option<String> {
        let root = self.root()?;
        Some(match self.namespace(root) {
            "" => format!("<{}>", self.local_name(root)),
            uri => format!("<{}> in {uri}", self.local_name(root)),
        })
    }

    fn node(&self, id: NodeId) -> Option<&'a Node> {
        if id.is_attribute() { None } else { self.tree.nodes.get(id.index()) }
    }

    fn attribute(&self, id: NodeId) -> Option<&'a AttributeNode> {
        if id.is_attribute() { self.tree.attributes.get(id.index()) } else { None }
    }

    fn span(&self, span: Span) -> &'a str {
        let source = if span.kept { self.tree.kept.as_str() } else { self.text };
        let start = span.start as usize;
        source.get(start..start + span.length as usize).unwrap_or_default()
    }

    /// What the node is.
    pub fn kind(&self, id: NodeId) -> NodeKind {
        self.node(id).map_or(NodeKind::Attribute, |node| node.kind)
    }

    /// The parent; the owner of an attribute; nothing for the document node.
    pub fn parent(&self, id: NodeId) -> Option<NodeId> {
        let parent = match self.attribute(id) {
            Some(attribute) => attribute.owner,
            None => self.node(id)?.parent,
        };
        (parent != NONE).then_some(NodeId(parent))
    }

    /// The first child.
    pub fn first_child(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).filter(|node| node.first_child != NONE).map(|node| NodeId(node.first_child))
    }

    /// The next sibling.
    pub fn next_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).filter(|node| node.next != NONE).map(|node| NodeId(node.next))
    }

    /// The previous sibling.
    pub fn previous_sibling(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).filter(|node| node.previous != NONE).map(|node| NodeId(node.previous))
    }

    /// The children in document order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
        let document = *self;
        std::iter::successors(self.first_child(id), move |child| document.next_sibling(*child))
    }

    /// All nodes in document order, document nodes included and attributes not.
    pub fn nodes(&self) -> impl Iterator<Item = NodeId> + use<'a> {
        (0..self.tree.nodes.len()).map(NodeId::node)
    }

    /// All nodes below `id` in document order, without attributes.
    pub fn descendants(&self, id: NodeId) -> impl DoubleEndedIterator<Item = NodeId> + use<'a> {
        let range = self.node(id).map_or(0..0, |node| id.0 + 1..node.end);
        range.map(NodeId)
    }

    /// The attributes of an element, in the order of the file.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = NodeId> + use<'a> {
        let (start, end) = self.node(id).map_or((0, 0), |node| node.attributes);
        (start as usize..end as usize).map(NodeId::attribute)
    }

    /// The name with its prefix, empty for texts and the document node.
    pub fn name(&self, id: NodeId) -> &'a str {
        match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => self.span(attribute.name),
            (None, Some(node)) if node.kind == NodeKind::Element => self.span(node.text),
            _ => "",
        }
    }

    /// The name without its prefix, empty for texts and the document node.
    pub fn local_name(&self, id: NodeId) -> &'a str {
        let local = match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => attribute.local,
            (None, Some(node)) => node.local,
            (None, None) => 0,
        };
        self.name(id).get(local as usize..).unwrap_or_default()
    }

    /// The namespace URI, empty for none.
    pub fn namespace(&self, id: NodeId) -> &'a str {
        let namespace = match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => attribute.namespace,
            (None, Some(node)) => node.namespace,
            (None, None) => 0,
        };
        self.tree.namespaces.get(namespace as usize).map_or("", String::as_str)
    }

    /// The string value as XPath defines it: the text of a text or attribute, all text below an element joined.
    pub fn value(&self, id: NodeId) -> Cow<'a, str> {
        if let Some(attribute) = self.attribute(id) {
            return Cow::Borrowed(self.span(attribute.value));
        }
        let Some(node) = self.node(id) else { return Cow::Borrowed("") };
        if node.kind == NodeKind::Text {
            return Cow::Borrowed(self.span(node.text));
        }
        let mut texts =
            self.descendants(id).filter_map(|below| self.node(below)).filter(|node| node.kind == NodeKind::Text);
        let Some(first) = texts.next() else { return Cow::Borrowed("") };
        let Some(second) = texts.next() else { return Cow::Borrowed(self.span(first.text)) };
        let mut joined = self.span(first.text).to_owned();
        joined.push_str(self.span(second.text));
        for node in texts {
            joined.push_str(self.span(node.text));
        }
        Cow::Owned(joined)
    }

    /// A key that sorts elements, texts and attributes in document order.
    pub fn order_key(&self, id: NodeId) -> (u32, u32) {
        match self.attribute(id) {
            Some(attribute) => (attribute.owner, id.index() as u32 + 1),
            None => (id.0, 0),
        }
    }

    /// Where the node starts in the file.
    pub fn position(&self, id: NodeId) -> Position {
        let place = match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => attribute.place,
            (None, Some(node)) => node.place,
            (None, None) => Place::Fixed(Position::START),
        };
        match place {
            Place::Fixed(position) => position,
            Place::InRecord(offset) => self.position_of(offset as usize),
        }
    }

    fn position_of(&self, offset: usize) -> Position {
        let whole = [Part { start: 0, anchor: self.anchor }];
        let parts = if self.parts.is_empty() { &whole } else { self.parts };
        let text = |index: usize| {
            let start = parts.get(index).map_or(0, |part| part.start);
            let end = parts.get(index + 1).map_or(self.text.len(), |part| part.start);
            (start, self.text.get(start..end).unwrap_or_default())
        };
        let places = self.tree.places.get_or_init(|| {
            parts.iter().enumerate().map(|(index, part)| Places::new(text(index).1, part.anchor)).collect()
        });
        let index = parts.partition_point(|part| part.start <= offset).saturating_sub(1);
        let (start, text) = text(index);
        places.get(index).map_or(Position::START, |places| places.position(text, offset - start))
    }

    /// Counts `cost` nodes that an expression looked at; `false` once the record's allowance is used up.
    pub(crate) fn spend(&self, cost: usize) -> bool {
        let left = self.tree.allowance.get().saturating_sub(i64::try_from(cost).unwrap_or(i64::MAX));
        self.tree.allowance.set(left);
        left >= 0
    }

    /// Whether expressions looked at more nodes than they may. What they gave since is worth nothing.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.tree.allowance.get() < 0
    }

    /// What the string value of `id` costs to put together.
    pub(crate) fn value_cost(&self, id: NodeId) -> usize {
        self.node(id).map_or(1, |node| (node.end - id.0) as usize)
    }

    /// The path of the node from the root, such as `/ORDER/ORDER_HEADER[1]/@type`, with numbers where siblings share a
    /// name.
    pub fn path(&self, id: NodeId) -> String {
        let mut steps = Vec::new();
        let mut current = Some(id);
        while let Some(node) = current {
            match self.kind(node) {
                NodeKind::Document => {}
                NodeKind::Attribute => steps.push(format!("@{}", self.name(node))),
                NodeKind::Text => steps.push("text()".to_owned()),
                NodeKind::Element => steps.push(self.step(node)),
            }
            current = self.parent(node);
        }
        steps.iter().rev().fold(String::new(), |path, step| path + "/" + step)
    }

    fn step(&self, id: NodeId) -> String {
        let name = self.name(id);
        // Parts that were put beside each other are not numbered as they are in their file.
        let starts_part = |offset: u32| self.parts.iter().any(|part| part.start == offset as usize);
        if let Some(Place::InRecord(offset)) = self.node(id).map(|node| node.place)
            && starts_part(offset)
        {
            return name.to_owned();
        }
        let numbers = self.tree.numbers.get_or_init(|| {
            let element = |node: &'a Node| (node.parent, self.span(node.text));
            numbers(self.tree.nodes.iter().map(|node| (node.kind == NodeKind::Element).then(|| element(node))))
        });
        match numbers.get(id.index()) {
            None | Some(0) => name.to_owned(),
            Some(number) => format!("{name}[{number}]"),
        }
    }
}
