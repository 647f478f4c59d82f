//! Where reading stands in a document: the open elements, the record that is being built, the text that waits.

use std::ops::Range;

use super::attributes::{Attributes, add_attribute, attribute_value};
use super::characters::{push_with_newlines, resolve};
use super::namespaces::Namespaces;
use super::record_path::{Place as PathPlace, RecordPath, Track};
use super::token::{Token, Tokens};
use super::tree::{Anchor, Mark, NodeId, Place, Span, Tree};
use crate::error::{Code, Problem, Result};
use crate::input::Limits;

#[derive(Debug)]
pub(super) struct State {
    path: RecordPath,
    pub(super) limits: Limits,
    pub(super) tree: Tree,
    /// How often what stands around the records changed.
    pub(super) changes: u64,
    track: Track,
    pub(super) namespaces: Namespaces,
    /// Qualified names of the open elements, one behind the other.
    names: String,
    pub(super) open: Vec<Open>,
    pub(super) record: Option<Record>,
    /// What the next record's nodes follow, once a record was handed out.
    pub(super) rewind: Option<Mark>,
    /// Inside a kept header: how many elements deep.
    header_depth: usize,
    root_closed: bool,
    seen_root: bool,
    /// Text outside records, and text of a record that is not one plain piece.
    assembled: String,
    pending: Pending,
    /// Where the window was last anchored; grows.
    pub(super) anchored: (usize, Anchor),
}

#[derive(Debug)]
pub(super) struct Open {
    pub(super) name: usize,
    pub(super) bindings: usize,
    /// The node, if the element is in the tree.
    pub(super) node: Option<NodeId>,
    /// Where an ancestor began, to forget it when it closes without a kept header.
    pub(super) mark: Option<Mark>,
}

#[derive(Debug)]
pub(super) struct Record {
    /// The number of the path that it lies on.
    pub(super) path: usize,
    /// Where it starts in the window.
    pub(super) start: usize,
    pub(super) anchor: Anchor,
    /// How many elements are open around it.
    depth: usize,
    nodes: usize,
    pub(super) broken: Option<Problem>,
}

/// Text that was read and does not belong to a node yet.
#[derive(Clone, Debug, Default)]
enum Pending {
    #[default]
    Nothing,
    /// One plain piece of the window, counted from the record.
    Plain(Range<usize>),
    /// In `assembled`; `start` counts from the record.
    Assembled { start: usize },
}

/// What [`State::advance`] came to.
pub(super) enum Step {
    More,
    Record,
    End,
}

impl State {
    pub(super) fn new(path: RecordPath, limits: Limits, anchor: Anchor) -> State {
        State {
            path,
            limits,
            tree: Tree::new(),
            changes: 0,
            track: Track::default(),
            namespaces: Namespaces::default(),
            names: String::new(),
            open: Vec::new(),
            record: None,
            rewind: None,
            header_depth: 0,
            root_closed: false,
            seen_root: false,
            assembled: String::new(),
            pending: Pending::Nothing,
            anchored: (0, anchor),
        }
    }

    /// Reads tokens from `cursor` on until a record is complete, the document ends or more text is needed.
    pub(super) fn advance(&mut self, window: &str, cursor: &mut usize, complete: bool) -> Result<Step> {
        let base = *cursor;
        let Some(rest) = window.get(base..) else { return Ok(Step::End) };
        let mut tokens = Tokens::new(rest, complete);
        loop {
            let start = base + tokens.cursor();
            let token = tokens.next();
            let end = base + tokens.cursor();
            let shift = |range: Range<usize>| range.start + base..range.end + base;
            match token {
                Token::Start { name, tag, empty } => {
                    *cursor = end;
                    self.start_tag(window, start, shift(name), shift(tag))?;
                    if empty && self.end_element(window) {
                        return Ok(Step::Record);
                    }
                }
                Token::End { name } => {
                    *cursor = end;
                    self.check_end(window, start, shift(name))?;
                    if self.end_element(window) {
                        return Ok(Step::Record);
                    }
                }
                Token::Text(text) => {
                    self.text(window, shift(text))?;
                    *cursor = end;
                }
                Token::CData(text) => {
                    self.character_data(window, shift(text), start)?;
                    *cursor = end;
                }
                Token::Reference(name) => {
                    self.reference(window, shift(name), start)?;
                    *cursor = end;
                }
                Token::Declaration { start: at } => {
                    *cursor = end;
                    if self.seen_root {
                        return Err(self.at(window, base + at, second_document()).into());
                    }
                }
                Token::Other => *cursor = end,
                Token::Incomplete => return Ok(Step::More),
                Token::EndOfText => return self.end_of_text(window, base + tokens.cursor()),
                Token::Malformed { at, problem } => return Err(self.at(window, base + at, problem).into()),
            }
        }
    }

    fn end_of_text(&mut self, window: &str, at: usize) -> Result<Step> {
        if let Some(open) = self.open.last() {
            let name = self.names.get(open.name..).unwrap_or_default();
            let problem = Problem::new(Code::XmlTruncated, format!("the document ends inside <{name}>"))
                .expected(format!("</{name}>"))
                .hint("the file was cut off; transfer it again");
            return Err(self.at(window, at, problem).into());
        }
        if !self.seen_root {
            let problem = Problem::new(Code::InputNotXml, "the document has no element").expected("an XML document");
            return Err(self.at(window, at, problem).into());
        }
        Ok(Step::End)
    }

    fn start_tag(&mut self, window: &str, start: usize, name: Range<usize>, tag: Range<usize>) -> Result<()> {
        if self.open.is_empty() {
            if self.root_closed {
                let problem = Problem::new(Code::XmlSecondRoot, "a second root element follows the first")
                    .hint("one file holds one document; split it");
                return Err(self.at(window, start, problem).into());
            }
            self.seen_root = true;
        }
        if self.open.len() >= self.limits.depth {
            let problem =
                Problem::new(Code::LimitDepth, format!("elements are nested more than {} deep", self.limits.depth));
            return Err(self.at(window, start, problem).into());
        }
        self.flush_text(window, true);
        let bindings = self.namespaces.depth();
        let qualified = window.get(name.clone()).unwrap_or_default();
        let local = qualified.find(':').map_or(0, |at| at + 1);
        let name_start = self.names.len();
        self.names.push_str(qualified);

        let declares =
            memchr::memmem::find(window.get(name.end..tag.end).unwrap_or_default().as_bytes(), b"xmlns").is_some();
        let mut fault = if declares { self.declare_namespaces(window, tag.clone(), name.len()).err() } else { None };
        let prefix = qualified.get(..local.saturating_sub(1)).unwrap_or_default();
        let namespace = match self.namespaces.resolve(prefix, &mut self.tree) {
            Some(namespace) => namespace,
            None => {
                let problem =
                    Problem::new(Code::XmlPrefix, format!("the prefix {prefix:?} of <{qualified}> is not declared"));
                fault.get_or_insert(problem.expected(format!("xmlns:{prefix}=\"…\"")));
                0
            }
        };
        let mut open = Open { name: name_start, bindings, node: None, mark: None };

        if self.record.is_none() {
            let local_name = qualified.get(local..).unwrap_or_default();
            let place = if self.header_depth > 0 {
                PathPlace::Header
            } else {
                let uri = self.tree.namespace_uri(namespace).to_owned();
                self.track.enter(&self.path, local_name, &uri)
            };
            match place {
                PathPlace::Record(path) => {
                    self.rewind = Some(self.tree.mark(self.parent()));
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
                        open.mark = Some(self.tree.mark(self.parent()));
                    }
                    open.node = Some(self.keep_element(window, start, name.clone(), tag.clone(), local, namespace)?);
                }
                PathPlace::Elsewhere => {}
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
            self.spoil(window, start, problem);
        } else if self.record.as_ref().is_some_and(|record| record.broken.is_none()) {
            match self.record_element(window, start, name, tag, local, namespace) {
                Ok(node) => open.node = Some(node),
                Err(problem) => self.spoil(window, start, problem),
            }
        }
        self.open.push(open);
        Ok(())
    }

    /// The innermost open element that is in the tree.
    pub(super) fn parent(&self) -> NodeId {
        self.open.iter().rev().find_map(|open| open.node).unwrap_or(NodeId::DOCUMENT)
    }

    /// Adds an element of the record to the tree.
    fn record_element(
        &mut self,
        window: &str,
        start: usize,
        name: Range<usize>,
        tag: Range<usize>,
        local: usize,
        namespace: u16,
    ) -> std::result::Result<NodeId, Problem> {
        let Some(origin) = self.record.as_ref().map(|record| record.start) else { return Ok(NodeId::DOCUMENT) };
        let parent = self.parent();
        let span = Span { start: (name.start - origin) as u32, length: name.len() as u32, kept: false };
        let place = Place::InRecord((start - origin) as u32);
        let node = self.tree.open_element(parent, span, local as u16, namespace, place);
        if tag.end > name.end {
            let attributes = Attributes { window, name_length: name.len(), tag };
            attributes.each(&self.limits, |key, value| {
                let place = Place::InRecord((key.start - origin) as u32);
                let span = Span { start: (key.start - origin) as u32, length: key.len() as u32, kept: false };
                let text = window.get(value.clone()).unwrap_or_default();
                let value = match attribute_value(text)? {
                    None => Span { start: (value.start - origin) as u32, length: value.len() as u32, kept: false },
                    Some(changed) => self.tree.keep(&changed),
                };
                let qualified = window.get(key).unwrap_or_default();
                add_attribute(&mut self.tree, &self.namespaces, node, qualified, span, value, place)
            })?;
        }
        Ok(node)
    }

    /// Adds an element outside the record to the tree, copying its texts.
    fn keep_element(
        &mut self,
        window: &str,
        start: usize,
        name: Range<usize>,
        tag: Range<usize>,
        local: usize,
        namespace: u16,
    ) -> Result<NodeId> {
        self.changes += 1;
        let anchor = self.anchor_at(window, start);
        let parent = self.parent();
        let qualified = window.get(name.clone()).unwrap_or_default();
        let span = self.tree.keep(qualified);
        let node = self.tree.open_element(parent, span, local as u16, namespace, Place::Fixed(anchor.position));
        if tag.end > name.end {
            let attributes = Attributes { window, name_length: name.len(), tag };
            let result = attributes.each(&self.limits, |key, value| {
                let before = window.get(start..key.start).unwrap_or_default();
                let place = Place::Fixed(anchor.advance(before).position);
                let qualified = window.get(key).unwrap_or_default();
                let text = window.get(value).unwrap_or_default();
                let value = attribute_value(text)?;
                let span = self.tree.keep(qualified);
                let value = self.tree.keep(value.as_deref().unwrap_or(text));
                add_attribute(&mut self.tree, &self.namespaces, node, qualified, span, value, place)
            });
            if let Err(problem) = result {
                return Err(self.at(window, start, problem).into());
            }
        }
        if self.tree.kept_length() > self.limits.header_bytes {
            return Err(self.at(window, start, header_too_long(self.limits.header_bytes)).into());
        }
        Ok(node)
    }

    /// Takes the namespace declarations of a tag into scope and checks its attributes.
    fn declare_namespaces(
        &mut self,
        window: &str,
        tag: Range<usize>,
        name_length: usize,
    ) -> std::result::Result<(), Problem> {
        let attributes = Attributes { window, name_length, tag };
        attributes.each(&self.limits, |key, value| {
            let key = window.get(key).unwrap_or_default();
            let prefix = match key.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) if rest.starts_with(':') => rest.get(1..).unwrap_or_default(),
                _ => return Ok(()),
            };
            let text = window.get(value).unwrap_or_default();
            let uri = attribute_value(text)?;
            self.namespaces
                .declare(prefix, uri.as_deref().unwrap_or(text), &mut self.tree)
                .ok_or_else(|| Problem::new(Code::LimitAttributes, "the document has too many namespaces"))
        })
    }

    fn check_end(&self, window: &str, start: usize, name: Range<usize>) -> Result<()> {
        let found = window.get(name).unwrap_or_default().trim_end();
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
    fn end_element(&mut self, window: &str) -> bool {
        self.flush_text(window, false);
        let Some(open) = self.open.pop() else { return false };
        self.names.truncate(open.name);
        self.namespaces.leave(open.bindings);
        self.root_closed = self.open.is_empty();
        if let Some(node) = open.node {
            self.tree.close_element(node);
        }
        match &self.record {
            Some(record) if record.depth == self.open.len() => {
                self.track.leave();
                if let (None, Some(node)) = (&record.broken, open.node) {
                    self.tree.set_record(node);
                }
                true
            }
            Some(_) => false,
            None => {
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
                        self.tree.truncate(mark);
                    }
                }
                false
            }
        }
    }

    fn text(&mut self, window: &str, text: Range<usize>) -> Result<()> {
        let piece = window.get(text.clone()).unwrap_or_default();
        if self.open.is_empty() {
            return self.text_outside(window, text.start, piece);
        }
        if memchr::memchr(b'&', piece.as_bytes()).is_some() {
            let problem = Problem::new(Code::XmlReference, "an ampersand that begins no reference").expected("&amp;");
            self.spoil_or_fail(window, text.start, problem)?;
        } else if memchr::memmem::find(piece.as_bytes(), b"]]>").is_some() {
            let problem = Problem::new(Code::XmlSyntax, "`]]>` stands in a text").expected("]]&gt;");
            self.spoil_or_fail(window, text.start, problem)?;
        }
        let start = text.start;
        if let (Pending::Nothing, Some(record)) = (&self.pending, &self.record)
            && record.broken.is_none()
            && memchr::memchr(b'\r', piece.as_bytes()).is_none()
        {
            self.pending = Pending::Plain(start - record.start..text.end - record.start);
            return Ok(());
        }
        self.append(window, start, |assembled| push_with_newlines(assembled, piece))
    }

    fn text_outside(&mut self, window: &str, start: usize, piece: &str) -> Result<()> {
        let blank =
            |c: char| c.is_ascii_whitespace() || c == '\u{feff}' || (self.root_closed && matches!(c, '\0' | '\u{1a}'));
        match piece.find(|c: char| !blank(c)) {
            None => Ok(()),
            Some(at) => {
                let side = if self.root_closed { "behind" } else { "before" };
                let problem = Problem::new(Code::XmlTextOutsideRoot, format!("text stands {side} the root element"));
                Err(self.at(window, start + at, problem).into())
            }
        }
    }

    fn character_data(&mut self, window: &str, text: Range<usize>, start: usize) -> Result<()> {
        let piece = window.get(text).unwrap_or_default();
        if self.open.is_empty() {
            let problem = Problem::new(Code::XmlTextOutsideRoot, "a CDATA section stands outside the root element");
            return Err(self.at(window, start, problem).into());
        }
        self.append(window, start, |assembled| push_with_newlines(assembled, piece))
    }

    fn reference(&mut self, window: &str, name: Range<usize>, start: usize) -> Result<()> {
        let name = window.get(name).unwrap_or_default();
        if self.open.is_empty() {
            let problem = Problem::new(Code::XmlTextOutsideRoot, "a reference stands outside the root element");
            return Err(self.at(window, start, problem).into());
        }
        let mut buffer = String::new();
        match resolve(name, &mut buffer) {
            Ok(()) => self.append(window, start, |assembled| assembled.push_str(&buffer)),
            Err(problem) => self.spoil_or_fail(window, start, problem),
        }
    }

    /// Adds to the text that waits for its node, if anybody will read it.
    fn append(&mut self, window: &str, start: usize, add: impl FnOnce(&mut String)) -> Result<()> {
        let wanted = match &self.record {
            Some(record) => record.broken.is_none(),
            None => self.header_depth > 0,
        };
        if !wanted {
            return Ok(());
        }
        let origin = self.record.as_ref().map_or(0, |record| record.start);
        match std::mem::take(&mut self.pending) {
            Pending::Nothing => {
                self.assembled.clear();
                self.pending = Pending::Assembled { start: start - origin };
            }
            Pending::Plain(range) => {
                self.assembled.clear();
                self.assembled.push_str(window.get(range.start + origin..range.end + origin).unwrap_or_default());
                self.pending = Pending::Assembled { start: range.start };
            }
            assembled @ Pending::Assembled { .. } => self.pending = assembled,
        }
        add(&mut self.assembled);
        if self.record.is_none() && self.assembled.len() > self.limits.header_bytes {
            return Err(self.at(window, start, header_too_long(self.limits.header_bytes)).into());
        }
        Ok(())
    }

    /// Makes a node of the text that waits. Blanks before a start tag or behind an end tag are no text.
    fn flush_text(&mut self, window: &str, before_start_tag: bool) {
        let pending = std::mem::take(&mut self.pending);
        let origin = self.record.as_ref().map_or(0, |record| record.start);
        let (text, start, plain) = match &pending {
            Pending::Nothing => return,
            Pending::Plain(range) => {
                (window.get(range.start + origin..range.end + origin).unwrap_or_default(), range.start, true)
            }
            Pending::Assembled { start } => (self.assembled.as_str(), *start, false),
        };
        let parent = self.parent();
        let blank = text.bytes().all(|byte| byte.is_ascii_whitespace());
        if (blank && (before_start_tag || self.tree.has_children(parent))) || text.is_empty() {
            return;
        }
        if text.len() > self.limits.text_bytes {
            let problem =
                Problem::new(Code::LimitTextBytes, format!("a text is longer than {} bytes", self.limits.text_bytes));
            self.spoil(window, start + origin, problem);
            return;
        }
        let span = if plain {
            Span { start: start as u32, length: text.len() as u32, kept: false }
        } else {
            self.tree.keep(&self.assembled)
        };
        let place = match &mut self.record {
            Some(record) => {
                record.nodes += 1;
                Place::InRecord(start as u32)
            }
            // The window may have moved on since the text began, so it stands where its element stands.
            None => Place::Fixed(self.anchored.1.position),
        };
        self.tree.add_text(parent, span, place);
    }

    /// Spoils the record; outside of records the document is at fault.
    fn spoil_or_fail(&mut self, window: &str, at: usize, problem: Problem) -> Result<()> {
        if self.record.is_some() {
            self.spoil(window, at, problem);
            Ok(())
        } else if self.header_depth > 0 {
            Err(self.at(window, at, problem).into())
        } else {
            Ok(())
        }
    }

    /// Remembers the first thing that is wrong with the record.
    fn spoil(&mut self, window: &str, at: usize, problem: Problem) {
        if let Some(record) = self.record.as_mut().filter(|record| record.broken.is_none()) {
            let before = window.get(record.start..at).unwrap_or_default();
            let position = record.anchor.advance(before).position;
            record.broken = Some(problem.at(position));
        }
    }

    pub(super) fn record_too_long(&mut self, window: &str, cursor: usize) -> Result<()> {
        let limit = self.limits.record_bytes;
        let problem = Problem::new(Code::LimitRecordBytes, format!("a record or token is longer than {limit} bytes"))
            .hint("raise the limit record_bytes");
        if self.record.as_ref().is_some_and(|record| record.broken.is_none()) {
            let start = self.record.as_ref().map_or(cursor, |record| record.start);
            self.spoil(window, start, problem);
            self.pending = Pending::Nothing;
            // A record that grew by many tokens can be passed over; one endless token cannot.
            if window.len() - cursor <= limit {
                return Ok(());
            }
            let position = self.at(window, cursor, Problem::new(Code::LimitRecordBytes, "")).position();
            let problem = Problem::new(Code::LimitRecordBytes, format!("one token is longer than {limit} bytes"));
            return Err(match position {
                Some(position) => problem.at(position).into(),
                None => problem.into(),
            });
        }
        Err(self.at(window, cursor, problem).into())
    }

    /// The anchor moved to `offset` in the window.
    fn anchor_at(&mut self, window: &str, offset: usize) -> Anchor {
        let (from, anchor) = self.anchored;
        let anchor = anchor.advance(window.get(from..offset).unwrap_or_default());
        self.anchored = (offset, anchor);
        anchor
    }

    fn at(&self, window: &str, offset: usize, problem: Problem) -> Problem {
        let (from, anchor) = self.anchored;
        problem.at(anchor.advance(window.get(from..offset).unwrap_or_default()).position)
    }
}

fn second_document() -> Problem {
    Problem::new(Code::XmlSecondRoot, "a second XML document starts here").hint("one file holds one document; split it")
}

fn header_too_long(limit: usize) -> Problem {
    Problem::new(Code::LimitHeaderBytes, format!("what stands before the records is longer than {limit} bytes"))
        .hint("the profile's record path may not fit, or raise the limit header_bytes")
}
