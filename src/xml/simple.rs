//! Elements that hold nothing but a plain text, and those that hold such elements.
//!
//! Of a record as it usually is, these are nine tenths. [`State::read_simple`] reads them with everything at hand that
//! does not change on the way, and stops before what is anything else; `usual.rs` knows a little more, and the general
//! way all. What it makes of an element is what they would make of it, which the tests of both ways show.

use std::ops::Range;

use super::characters::is_blank;
use super::eights::{all, eight, equal, first};
use super::node::{Name, NodeId, Place, Span, is_same_name};
use super::plain_tag::PlainTag;
use super::state::{Open, State};
use super::tree::Tree;
use super::usual::is_plain;

/// What an element holds if it holds no elements: nothing, or one text.
struct Leaf {
    text: Range<usize>,
    /// Where the text stands.
    place: usize,
    /// Where the element ends.
    end: usize,
}

impl State {
    /// Reads on from `at` inside of a sound record that starts at `origin`, while no text waits. Returns where it stopped:
    /// before a tag, or before the blanks before it, of which nothing was done yet.
    pub(super) fn read_simple(&mut self, window: &str, bytes: &[u8], mut at: usize, origin: usize) -> usize {
        let Some((depth, mut nodes)) = self.record.as_ref().map(|record| (record.depth, record.nodes)) else {
            return at;
        };
        let Some(mut parent) = self.open.last().and_then(|open| open.node) else { return at };
        let span = |range: Range<usize>| Span {
            start: (range.start - origin) as u32,
            length: range.len() as u32,
            kept: false,
        };
        // A text may come with each element, and one more is not counted yet.
        while nodes + 3 < self.limits.nodes {
            let start = behind_blanks(bytes, at);
            let Some([b'<', kind]) = bytes.get(start..start + 2) else { break };
            if *kind == b'/' {
                let Some(end) = self.end_of_parent(bytes, start, depth, parent) else { break };
                let Some(outer) = self.open.last().and_then(|open| open.node) else { break };
                (at, parent) = (end, outer);
                continue;
            }
            if matches!(kind, b'!' | b'?') || self.open.len() >= self.limits.depth {
                break;
            }
            let Some(tag) = self.plain_tag(window, bytes, start + 1) else { break };
            let written = start + 1..tag.name_end;
            let text = span(written.clone());
            let name = Name { text, local: tag.known.local, namespace: tag.namespace, hash: tag.known.hash };
            let element = self.tree.add_empty(parent, name, (start - origin) as u32);
            if tag.has_attributes {
                self.add_attributes(element, origin);
            }
            nodes += 1;
            match self.leaf(bytes, &tag, written.clone()) {
                Some(Leaf { text, place, end }) => {
                    if !text.is_empty() {
                        nodes += 1;
                        self.tree.add_only_text(element, span(text), (place - origin) as u32);
                    }
                    at = end;
                }
                None => {
                    self.open_parent(window.get(written).unwrap_or_default(), element);
                    (at, parent) = (tag.content, element);
                }
            }
        }
        if let Some(record) = &mut self.record {
            record.nodes = nodes;
        }
        at
    }

    /// What an element holds, whose start tag is known and whose name stands at `name`; nothing if that is more than a text.
    fn leaf(&self, bytes: &[u8], tag: &PlainTag, name: Range<usize>) -> Option<Leaf> {
        let start = tag.content;
        let nothing = |end: usize| Leaf { text: start..start, place: start, end };
        if tag.is_empty {
            return Some(nothing(start));
        }
        let name = bytes.get(name)?;
        match bytes.get(start)? {
            b'<' if bytes.get(start + 1) == Some(&b'!') => self.only_character_data(bytes, start, name),
            b'<' => closing(bytes, start, name).map(nothing),
            // Blanks may be a text or an indent.
            blank if is_blank(*blank) => None,
            _ => {
                let text = start..end_of_plain_text(bytes, start)?;
                let end = closing(bytes, text.end, name)?;
                (text.len() <= self.limits.text_bytes).then_some(Leaf { text, place: start, end })
            }
        }
    }

    /// A CDATA section that is all that an element of this name holds.
    fn only_character_data(&self, bytes: &[u8], at: usize, name: &[u8]) -> Option<Leaf> {
        const OPEN: &[u8] = b"<![CDATA[";
        let behind = bytes.get(at..)?.strip_prefix(OPEN)?;
        let closes = |at: &usize| behind.get(*at..).is_some_and(|rest| rest.starts_with(b"]]>"));
        let length = memchr::memchr_iter(b']', behind).find(closes)?;
        let text = at + OPEN.len()..at + OPEN.len() + length;
        let end = closing(bytes, text.end + 3, name)?;
        let is_usual = (1..=self.limits.text_bytes).contains(&length)
            && memchr::memchr(b'\r', behind.get(..length).unwrap_or_default()).is_none();
        is_usual.then_some(Leaf { text, place: at, end })
    }

    /// Adds the attributes of the tag that was looked at last.
    fn add_attributes(&mut self, element: NodeId, origin: usize) {
        for attribute in &self.plain_attributes {
            let span = |range: &Range<usize>| Span {
                start: (range.start - origin) as u32,
                length: range.len() as u32,
                kept: false,
            };
            let text = span(&attribute.name);
            let name = Name { text, local: 0, namespace: Tree::NO_NAMESPACE, hash: attribute.hash };
            self.tree.add_attribute(element, name, span(&attribute.value), Place::InRecord(text.start));
        }
    }

    fn open_parent(&mut self, name: &str, node: NodeId) {
        self.open.push(Open {
            name: self.names.len(),
            bindings: self.namespaces.depth(),
            namespaces: self.tree.namespace_count(),
            node: Some(node),
            mark: None,
        });
        self.names.push_str(name);
    }

    /// Closes the innermost element, which is not the record and has children, and tells where its end tag ends.
    fn end_of_parent(&mut self, bytes: &[u8], start: usize, depth: usize, node: NodeId) -> Option<usize> {
        if self.open.len() <= depth + 1 || !self.tree.has_children(node) {
            return None;
        }
        let open = self.open.last()?;
        let end = closing(bytes, start, self.names.as_bytes().get(open.name..)?)?;
        self.names.truncate(open.name);
        self.namespaces.leave(open.bindings);
        self.open.pop();
        self.tree.close_element(node);
        Some(end)
    }
}

/// Where the text at `start` ends, if it needs no care. Most are short, so that their end and what needs care are looked for
/// at once.
fn end_of_plain_text(bytes: &[u8], start: usize) -> Option<usize> {
    const NEAR: usize = 32;
    let mut at = start;
    while let Some(word) = eight(bytes, at).filter(|_| at < start + NEAR) {
        let marks = equal(word, b'<') | equal(word, b'&') | equal(word, b'\r') | equal(word, b']');
        if marks != 0 {
            let end = at + first(marks);
            return (bytes.get(end) == Some(&b'<')).then_some(end);
        }
        at += 8;
    }
    let end = at + memchr::memchr(b'<', bytes.get(at..)?)?;
    is_plain(bytes, at..end).then_some(end)
}

/// Where the end tag at `start` ends, if it closes an element of this name.
fn closing(bytes: &[u8], start: usize, name: &[u8]) -> Option<usize> {
    let end = start + 2 + name.len();
    let [b'<', b'/', found @ .., b'>'] = bytes.get(start..=end)? else { return None };
    is_same_name(found, name).then_some(end + 1)
}

/// The first byte from `at` on that is no blank. Mostly a line end and some spaces stand there.
fn behind_blanks(bytes: &[u8], mut at: usize) -> usize {
    if bytes.get(at) == Some(&b'\n') {
        at += 1;
        while let Some(word) = eight(bytes, at) {
            let others = word ^ all(b' ');
            if others != 0 {
                at += first(others);
                break;
            }
            at += 8;
        }
    }
    while bytes.get(at).is_some_and(|byte| is_blank(*byte)) {
        at += 1;
    }
    at
}
