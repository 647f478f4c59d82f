//! The elements of a document: opened, checked, put into the tree if somebody reads them, closed.

use std::ops::Range;

use super::attributes::{Attribute, attribute_value, duplicate, has_twice, scan};
use super::names::local_start;
use super::node::{Name, NodeId, Place, Span};
use super::record_path::Place as PathPlace;
use super::state::{Open, Record, State, header_too_long};
use crate::error::{Code, Problem, Result};

/// A start tag that was looked at.
pub(super) struct Tag {
    /// Where it starts in the window.
    pub(super) start: usize,
    pub(super) name: Range<usize>,
    /// Where the local name starts inside the name.
    local: usize,
    namespace: u16,
    pub(super) attributes: Vec<Attribute>,
}

impl State {
    pub(super) fn start_tag(
        &mut self,
        window: &str,
        start: usize,
        name: Range<usize>,
        tag: Range<usize>,
    ) -> Result<()> {
        if self.open.is_empty() {
            self.next_document();
            self.seen_root = true;
        }
        if self.open.len() >= self.limits.depth {
            let problem =
                Problem::new(Code::LimitDepth, format!("elements are nested more than {} deep", self.limits.depth));
            return Err(self.at(window, start, problem).into());
        }
        self.flush_text(window, true);
        let mut open = Open {
            name: self.names.len(),
            bindings: self.namespaces.depth(),
            namespaces: self.tree.namespace_count(),
            node: None,
            mark: None,
        };
        self.names.push_str(window.get(name.clone()).unwrap_or_default());
        let (tag, mut fault) = self.look_at(window, start, name, tag);
        if self.open.is_empty() {
            self.check_root(window, start, tag.name.start + tag.local..tag.name.end, tag.namespace)?;
        }

        if self.record.is_none() {
            let local_name = window.get(tag.name.start + tag.local..tag.name.end).unwrap_or_default();
            let place = if self.header_depth > 0 {
                PathPlace::Header
            } else {
                self.track.enter(&self.path, local_name, self.tree.namespace_uri(tag.namespace))
            };
            match place {
                PathPlace::Record(path) => {
                    self.sequence.records += 1;
                    self.rewind = Some(self.tree.mark(self.parent(), open.namespaces));
                    self.gap_reported = false;
                    let anchor = self.anchor_at(window, start);
                    self.record = Some(Record { path, start, anchor, depth: self.open.len(), nodes: 0, broken: None });
                }
                PathPlace::Header | PathPlace::Ancestor => {
                    if let Some(problem) = fault.take() {
                        return Err(self.at(window, start, problem).into());
                    }
                    if place == PathPlace::Header {
                        self.header_depth += 1;
                    } else {
                        open.mark = Some(Box::new(self.tree.mark(self.parent(), open.namespaces)));
                    }
                    open.node = Some(self.keep_element(window, &tag)?);
                }
                PathPlace::Elsewhere => {}
            }
            if self.outside.is_some() && self.record.is_none() {
                self.note_element(window, &tag);
            }
        }
        if let Some(record) = &mut self.record {
            record.nodes += 1;
            if record.nodes > self.limits.nodes {
                let problem =
                    Problem::new(Code::LimitElements, format!("a record has more than {} nodes", self.limits.nodes));
                fault.get_or_insert(problem);
            }
        }
        if let Some(problem) = fault {
            self.fault(window, start, problem)?;
        }
        if self.record.as_ref().is_some_and(|record| record.broken.is_none()) {
            match self.record_element(window, &tag) {
                Ok(node) => open.node = Some(node),
                Err(problem) => self.spoil(window, start, problem),
            }
        } else if open.node.is_none()
            && let Some(problem) = tag
                .attributes
                .iter()
                .find_map(|attribute| attribute_value(window.get(attribute.value.clone()).unwrap_or_default()).err())
        {
            self.fault(window, start, problem)?;
        }
        self.attributes = tag.attributes;
        self.open.push(open);
        Ok(())
    }

    /// Checks a tag as far as its grammar and namespaces go, and takes its declarations into scope.
    fn look_at(&mut self, window: &str, start: usize, name: Range<usize>, tag: Range<usize>) -> (Tag, Option<Problem>) {
        let qualified = window.get(name.clone()).unwrap_or_default();
        let mut attributes = std::mem::take(&mut self.attributes);
        attributes.clear();
        let (local, mut fault) = match local_start(qualified) {
            Ok(local) => (local, None),
            Err(problem) => (0, Some(problem)),
        };
        if fault.is_none() && tag.end > name.end {
            fault = scan(window, tag, name.len(), &self.limits, &mut attributes).err();
        }
        if fault.is_none() && !attributes.is_empty() {
            fault = self.declare_namespaces(window, &attributes).err();
        }
        let prefix = qualified.get(..local.saturating_sub(1)).unwrap_or_default();
        let namespace = self.namespaces.resolve(prefix).unwrap_or_else(|| {
            let problem =
                Problem::new(Code::XmlPrefix, format!("the prefix {prefix:?} of <{qualified}> is not declared"));
            fault.get_or_insert(problem.expected(format!("xmlns:{prefix}=\"…\"")));
            0
        });
        (Tag { start, name, local, namespace, attributes }, fault)
    }

    /// Takes the namespace declarations of a tag into scope. Two attributes may not be one by their namespaces.
    fn declare_namespaces(&mut self, window: &str, attributes: &[Attribute]) -> std::result::Result<(), Problem> {
        for attribute in attributes {
            let Some(prefix) = attribute.declares(window) else { continue };
            let text = window.get(attribute.value.clone()).unwrap_or_default();
            let uri = attribute_value(text)?;
            self.namespaces.declare(prefix, uri.as_deref().unwrap_or(text), &mut self.tree)?;
        }
        let prefixed = |attribute: &&Attribute| attribute.local > 0 && attribute.declares(window).is_none();
        if attributes.iter().any(|attribute| prefixed(&attribute)) {
            let mut names = Vec::new();
            for attribute in attributes.iter().filter(prefixed) {
                let local = window.get(attribute.name.start + attribute.local..attribute.name.end);
                names.push((self.attribute_namespace(window, attribute)?, local.unwrap_or_default()));
            }
            if has_twice(names.iter()) {
                return Err(duplicate());
            }
        }
        Ok(())
    }

    /// The namespace of an attribute; without a prefix it has none.
    pub(super) fn attribute_namespace(&self, window: &str, attribute: &Attribute) -> std::result::Result<u16, Problem> {
        let start = attribute.name.start;
        let Some(end) = attribute.local.checked_sub(1) else { return Ok(0) };
        let prefix = window.get(start..start + end).unwrap_or_default();
        self.namespaces.resolve(prefix).ok_or_else(|| {
            Problem::new(Code::XmlPrefix, format!("the prefix {prefix:?} of an attribute is not declared"))
                .expected(format!("xmlns:{prefix}=\"…\""))
        })
    }

    /// Adds an element of the record to the tree.
    fn record_element(&mut self, window: &str, tag: &Tag) -> std::result::Result<NodeId, Problem> {
        let Some(origin) = self.record.as_ref().map(|record| record.start) else { return Ok(NodeId::DOCUMENT) };
        let parent = self.parent();
        let span = |range: &Range<usize>| Span {
            start: (range.start - origin) as u32,
            length: range.len() as u32,
            kept: false,
        };
        let place = |start: usize| Place::InRecord((start - origin) as u32);
        let written = |range: &Range<usize>| window.get(range.clone()).unwrap_or_default();
        let name = Name::new(written(&tag.name), span(&tag.name), tag.local, tag.namespace);
        let node = self.tree.open_element(parent, name, place(tag.start));
        for attribute in tag.attributes.iter().filter(|attribute| attribute.declares(window).is_none()) {
            let text = window.get(attribute.value.clone()).unwrap_or_default();
            let value = match attribute_value(text)? {
                None => span(&attribute.value),
                Some(changed) => self.tree.keep(&changed),
            };
            let namespace = self.attribute_namespace(window, attribute)?;
            let name = Name::new(written(&attribute.name), span(&attribute.name), attribute.local, namespace);
            self.tree.add_attribute(node, name, value, place(attribute.name.start));
        }
        Ok(node)
    }

    /// Adds an element outside the record to the tree, copying its texts.
    fn keep_element(&mut self, window: &str, tag: &Tag) -> Result<NodeId> {
        self.changes += 1;
        let anchor = self.anchor_at(window, tag.start);
        let parent = self.parent();
        let written = window.get(tag.name.clone()).unwrap_or_default();
        let name = Name::new(written, self.tree.keep(written), tag.local, tag.namespace);
        let node = self.tree.open_element(parent, name, Place::Fixed(anchor.position));
        for attribute in tag.attributes.iter().filter(|attribute| attribute.declares(window).is_none()) {
            let before = window.get(tag.start..attribute.name.start).unwrap_or_default();
            let place = Place::Fixed(anchor.advance(before).position);
            let text = window.get(attribute.value.clone()).unwrap_or_default();
            let read =
                attribute_value(text).and_then(|value| Ok((value, self.attribute_namespace(window, attribute)?)));
            let (value, namespace) = match read {
                Ok(read) => read,
                Err(problem) => return Err(self.at(window, tag.start, problem).into()),
            };
            let written = window.get(attribute.name.clone()).unwrap_or_default();
            let name = Name::new(written, self.tree.keep(written), attribute.local, namespace);
            let value = self.tree.keep(value.as_deref().unwrap_or(text));
            self.tree.add_attribute(node, name, value, place);
        }
        if self.tree.kept_length() > self.limits.header_bytes {
            return Err(self.at(window, tag.start, header_too_long(self.limits.header_bytes)).into());
        }
        Ok(node)
    }

    pub(super) fn check_end(&self, window: &str, start: usize, name: Range<usize>) -> Result<()> {
        let found = window.get(name).unwrap_or_default().trim_end_matches([' ', '\t', '\r', '\n']);
        let Some(open) = self.open.last() else {
            let problem = Problem::new(Code::XmlMismatchedTag, format!("</{found}> closes nothing"));
            return Err(self.at(window, start, problem).into());
        };
        let expected = self.names.get(open.name..).unwrap_or_default();
        if found != expected {
            let problem = Problem::new(Code::XmlMismatchedTag, format!("</{found}> does not close <{expected}>"))
                .expected(format!("</{expected}>"));
            return Err(self.at(window, start, problem).into());
        }
        Ok(())
    }

    /// Closes the innermost element; tells whether it was the record.
    pub(super) fn end_element(&mut self, window: &str) -> bool {
        self.flush_text(window, false);
        let Some(open) = self.open.pop() else { return false };
        self.names.truncate(open.name);
        self.namespaces.leave(open.bindings);
        self.root_closed = self.open.is_empty();
        match open.node {
            Some(node) => self.tree.close_element(node),
            None if self.record.is_none() => self.tree.forget_namespaces(open.namespaces),
            None => {}
        }
        match &self.record {
            Some(record) if record.depth == self.open.len() => {
                self.track.leave();
                // Also of a record that is broken: a preview shows how far it came.
                if let Some(node) = open.node {
                    self.tree.set_record(node);
                    self.tree.allow(self.limits.xpath_steps);
                }
                true
            }
            Some(_) => false,
            None => {
                self.note_end();
                if self.header_depth > 0 {
                    self.header_depth -= 1;
                    if self.header_depth == 0 {
                        self.track.leave();
                        // A kept header keeps its ancestors.
                        for ancestor in &mut self.open {
                            ancestor.mark = None;
                        }
                    }
                } else {
                    self.track.leave();
                    self.changes += u64::from(open.node.is_some());
                    if let Some(mark) = open.mark {
                        self.tree.truncate(*mark);
                    }
                }
                false
            }
        }
    }
}
