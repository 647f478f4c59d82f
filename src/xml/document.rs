//! The view of a record that XPath walks: the tree, and the text that its spans are in.

use std::borrow::Cow;

use super::anchor::Anchor;
use super::node::{AttributeNode, LocalName, NONE, Node, NodeId, NodeKind, Span, is_same_name};
use super::places::numbers;
use super::tree::Tree;
use crate::error::{Position, discreet};

/// One record with its ancestors and kept header values, as XPath sees it.
#[derive(Clone, Copy)]
pub struct Document<'a> {
    tree: &'a Tree,
    text: &'a str,
    anchor: Anchor,
    parts: &'a [Part],
}

discreet!(Document<'a> { tree, anchor, parts } hides { text });

/// An element among the children of another one.
pub(crate) struct ChildElement<'a> {
    pub(crate) id: NodeId,
    node: &'a Node,
}

impl ChildElement<'_> {
    /// The hash of its local name.
    pub(crate) fn hash(&self) -> u32 {
        self.node.hash
    }
}

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
        self.node(id).filter(|node| node.end > id.0 + 1).map(|_| NodeId(id.0 + 1))
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

    /// The first child element of that name in any namespace. Every child looked at is one step of an expression.
    pub(crate) fn first_child_named(&self, id: NodeId, name: &LocalName) -> Option<NodeId> {
        self.node(id).filter(|node| node.end > id.0 + 1).and_then(|_| self.named_from(id.0 + 1, name))
    }

    /// The next sibling element of that name.
    pub(crate) fn next_sibling_named(&self, id: NodeId, name: &LocalName) -> Option<NodeId> {
        self.named_from(self.node(id)?.next, name)
    }

    fn named_from(&self, mut index: u32, name: &LocalName) -> Option<NodeId> {
        let mut steps = 0;
        while let Some(node) = self.tree.nodes.get(index as usize) {
            steps += 1;
            if node.hash == name.hash && self.is_local_name(node.text(), node.local, name) {
                return self.spend(steps).then_some(NodeId(index));
            }
            index = node.next;
        }
        self.spend(steps);
        None
    }

    /// Hands every child element to `visit`. Each is one step of an expression.
    pub(crate) fn each_child_element(&self, id: NodeId, mut visit: impl FnMut(ChildElement<'a>)) {
        let Some(node) = self.node(id).filter(|node| node.end > id.0 + 1) else { return };
        let (mut index, end) = (id.0 + 1, node.end);
        let mut steps = 0;
        while let Some(node) = self.tree.nodes.get(index as usize).filter(|_| index < end) {
            steps += 1;
            if node.hash != 0 {
                visit(ChildElement { id: NodeId(index), node });
            }
            index = node.next;
        }
        self.spend(steps);
    }

    /// The attributes of an element that have that local name; of several namespaces there may be several.
    pub(crate) fn attributes_named(&self, id: NodeId, name: &LocalName) -> impl Iterator<Item = NodeId> {
        self.attributes(id).filter(|attribute| self.is_named(*attribute, name, true))
    }

    /// The attributes of that local name of all elements below `id`, in the order of the file.
    pub(crate) fn attributes_below(&self, id: NodeId, name: &LocalName) -> impl Iterator<Item = NodeId> {
        let behind = |index: usize| {
            let node = self.tree.nodes.get(index);
            node.map_or(self.tree.attributes.len(), |node| node.attributes as usize)
        };
        let all = self.node(id).map_or(0..0, |node| behind(id.index() + 1)..behind(node.end as usize));
        all.map(NodeId::attribute).filter(|attribute| self.is_named(*attribute, name, true))
    }

    /// Whether the node is an element with an attribute of one of the local names with its value. Every attribute looked
    /// at is one step of an expression.
    pub(crate) fn has_attribute(&self, id: NodeId, wanted: &[(LocalName, Box<str>)]) -> bool {
        let (start, end) = self.attribute_range(id);
        let attributes = self.tree.attributes.get(start..end).unwrap_or_default();
        for (index, attribute) in attributes.iter().enumerate() {
            for (name, value) in wanted {
                // Most attributes are the wanted ones with values of another length.
                if attribute.value.length as usize == value.len()
                    && attribute.name.hash == name.hash
                    && self.is_attribute(attribute, name, value)
                {
                    return self.spend(index + 1);
                }
            }
        }
        self.spend(attributes.len());
        false
    }

    #[inline(never)]
    fn is_attribute(&self, attribute: &AttributeNode, name: &LocalName, value: &str) -> bool {
        self.is_local_name(attribute.name.text, attribute.name.local, name) && self.span(attribute.value) == value
    }

    /// The string value of a node where that stands in one piece.
    #[inline]
    pub(crate) fn plain_value(&self, id: NodeId) -> Option<&'a str> {
        if let Some(attribute) = self.attribute(id) {
            return Some(self.span(attribute.value));
        }
        let text = |node: &Node| if node.kind == NodeKind::Text { self.span(node.text()) } else { "" };
        match self.tree.nodes.get(id.index()..)? {
            [node, below, ..] if node.end == id.0 + 2 => Some(text(below)),
            [node, ..] if node.end == id.0 + 1 => Some(text(node)),
            _ => None,
        }
    }

    /// Whether a child is of that local name.
    pub(crate) fn is_child_named(&self, child: &ChildElement<'a>, name: &LocalName) -> bool {
        child.node.hash == name.hash && self.is_local_name(child.node.text(), child.node.local, name)
    }

    /// Whether the node is an element of that local name, or with `attribute` an attribute.
    pub(crate) fn is_named(&self, id: NodeId, name: &LocalName, attribute: bool) -> bool {
        let found = match (attribute, self.attribute(id), self.node(id)) {
            (true, Some(attribute), _) => (attribute.name.hash, attribute.name.text, attribute.name.local),
            (false, None, Some(node)) => (node.hash, node.text(), node.local),
            _ => return false,
        };
        let (hash, text, local) = found;
        hash == name.hash && self.is_local_name(text, local, name)
    }

    /// Whether the name at `text` has this local part.
    fn is_local_name(&self, text: Span, local: u16, name: &LocalName) -> bool {
        let source = if text.kept { self.tree.kept.as_bytes() } else { self.text.as_bytes() };
        let (start, end) = (text.start as usize + usize::from(local), text.start as usize + text.length as usize);
        source.get(start..end).is_some_and(|found| is_same_name(found, name.text.as_bytes()))
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
        let (start, end) = self.attribute_range(id);
        (start..end).map(NodeId::attribute)
    }

    /// Which attributes of the tree are those of an element.
    fn attribute_range(&self, id: NodeId) -> (usize, usize) {
        let Some(node) = self.node(id) else { return (0, 0) };
        let next = self.tree.nodes.get(id.index() + 1);
        (node.attributes as usize, next.map_or(self.tree.attributes.len(), |node| node.attributes as usize))
    }

    /// The name with its prefix, empty for texts and the document node.
    pub fn name(&self, id: NodeId) -> &'a str {
        match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => self.span(attribute.name.text),
            (None, Some(node)) if node.kind == NodeKind::Element => self.span(node.text()),
            _ => "",
        }
    }

    /// The name without its prefix, empty for texts and the document node.
    pub fn local_name(&self, id: NodeId) -> &'a str {
        let local = match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => attribute.name.local,
            (None, Some(node)) => node.local,
            (None, None) => 0,
        };
        self.name(id).get(local as usize..).unwrap_or_default()
    }

    /// The namespace URI, empty for none.
    pub fn namespace(&self, id: NodeId) -> &'a str {
        let namespace = match (self.attribute(id), self.node(id)) {
            (Some(attribute), _) => attribute.name.namespace,
            (None, Some(node)) => node.namespace,
            (None, None) => 0,
        };
        self.tree.namespaces.get(namespace as usize).map_or("", String::as_str)
    }

    /// The string value as XPath defines it: the text of a text or attribute, all text below an element joined.
    pub fn value(&self, id: NodeId) -> Cow<'a, str> {
        if let Some(plain) = self.plain_value(id) {
            return Cow::Borrowed(plain);
        }
        let mut texts =
            self.descendants(id).filter_map(|below| self.node(below)).filter(|node| node.kind == NodeKind::Text);
        let Some(first) = texts.next() else { return Cow::Borrowed("") };
        let Some(second) = texts.next() else { return Cow::Borrowed(self.span(first.text())) };
        let mut joined = self.span(first.text()).to_owned();
        joined.push_str(self.span(second.text()));
        for node in texts {
            joined.push_str(self.span(node.text()));
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
            (None, None) => return Position::START,
        };
        match place.get() {
            Ok(offset) => self.position_of(offset as usize),
            Err(index) => self.tree.fixed.get(index).copied().unwrap_or(Position::START),
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
        let places = self.tree.places.get_or_init(|| self.tree.new_places(parts.iter().map(|part| part.anchor)));
        let index = parts.partition_point(|part| part.start <= offset).saturating_sub(1);
        let (start, text) = text(index);
        places.get(index).map_or(Position::START, |places| places.position(text, offset - start))
    }

    /// Counts `cost` nodes that an expression looked at; `false` once the record's allowance is used up.
    #[inline]
    pub(crate) fn spend(&self, cost: usize) -> bool {
        let left = self.tree.allowance.get().saturating_sub_unsigned(cost as u64);
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
        if let Some(Ok(offset)) = self.node(id).map(|node| node.place.get())
            && starts_part(offset)
        {
            return name.to_owned();
        }
        let numbers = self.tree.numbers.get_or_init(|| {
            let element = |node: &'a Node| (node.parent, self.span(node.text()));
            numbers(self.tree.nodes.iter().map(|node| (node.kind == NodeKind::Element).then(|| element(node))))
        });
        match numbers.get(id.index()) {
            None | Some(0) => name.to_owned(),
            Some(number) => format!("{name}[{number}]"),
        }
    }
}
