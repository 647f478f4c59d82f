//! The reader of records.

use std::ops::Range;

use quick_xml::events::BytesStart;
use quick_xml::events::attributes::AttrError;

use super::namespaces::Namespaces;
use super::record_path::{Place as PathPlace, RecordPath, Track};
use super::token::{Token, Tokens};
use super::tree::{Anchor, Document, Mark, NodeId, Place, Span, Tree};
use crate::error::{Code, Problem, Result};
use crate::input::{Limits, Text};

/// What [`Records::next`] hands out.
#[derive(Debug)]
pub enum Item<'r> {
    /// A record.
    Record(Document<'r>),
    /// A record that cannot be used. Reading goes on behind it.
    Broken(Problem),
}

/// Reads one record of a document after the other.
///
/// ```
/// use intakt::input::{Charset, Input, Limits, Text};
/// use intakt::xml::{Item, RecordPath, Records, Step};
///
/// let xml = b"<orders><order><id>1</id></order><order><id>2</id></order></orders>";
/// let limits = Limits::default();
/// let text = Text::open(Input::Slice(xml), Charset::Auto, &limits)?;
/// let path = RecordPath { steps: vec![Step::named("orders"), Step::named("order")], headers: vec![] };
/// let mut records = Records::new(text, path, limits);
/// let mut ids = Vec::new();
/// while let Some(item) = records.next()? {
///     if let Item::Record(document) = item {
///         ids.push(document.value(document.record()).into_owned());
///     }
/// }
/// assert_eq!(ids, ["1", "2"]);
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Debug)]
pub struct Records<'a> {
    text: Text<'a>,
    /// Where in the window the next token starts.
    cursor: usize,
    state: State,
}

#[derive(Debug)]
struct State {
    path: RecordPath,
    limits: Limits,
    tree: Tree,
    track: Track,
    namespaces: Namespaces,
    /// Qualified names of the open elements, one behind the other.
    names: String,
    open: Vec<Open>,
    record: Option<Record>,
    /// What the next record's nodes follow, once a record was handed out.
    rewind: Option<Mark>,
    /// Inside a kept header: how many elements deep.
    header_depth: usize,
    root_closed: bool,
    seen_root: bool,
    /// Text outside records, and text of a record that is not one plain piece.
    assembled: String,
    pending: Pending,
    /// Where the window was last anchored; grows.
    anchored: (usize, Anchor),
}

#[derive(Debug)]
struct Open {
    name: usize,
    bindings: usize,
    /// The node, if the element is in the tree.
    node: Option<NodeId>,
    /// Where an ancestor began, to forget it when it closes without a kept header.
    mark: Option<Mark>,
}

#[derive(Debug)]
struct Record {
    /// Where it starts in the window.
    start: usize,
    anchor: Anchor,
    /// How many elements are open around it.
    depth: usize,
    nodes: usize,
    broken: Option<Problem>,
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

enum Step {
    More,
    Record,
    End,
}

impl<'a> Records<'a> {
    /// Reads the records of `text` that lie on `path`.
    pub fn new(text: Text<'a>, path: RecordPath, limits: Limits) -> Self {
        let state = State::new(path, limits, text.anchor());
        Records { text, cursor: 0, state }
    }

    /// What is to be said about the encoding.
    pub fn warnings(&self) -> &[Problem] {
        self.text.warnings()
    }

    /// The name of the encoding in force.
    pub fn encoding(&self) -> &'static str {
        self.text.encoding()
    }

    /// The next record, or `None` at the end of the document.
    ///
    /// # Errors
    /// What is wrong with the document as such. Nothing can be read behind it; records handed out before stand.
    #[allow(clippy::should_implement_trait, reason = "the record borrows the reader, which Iterator cannot express")]
    pub fn next(&mut self) -> Result<Option<Item<'_>>> {
        if let Some(mark) = self.state.rewind.take() {
            self.state.tree.truncate(mark);
        }
        loop {
            let window = self.text.window();
            let step = self.state.advance(window, &mut self.cursor, self.text.is_complete())?;
            match step {
                Step::End => return Ok(None),
                Step::Record => break,
                Step::More => self.extend()?,
            }
        }
        let Some(record) = self.state.record.take() else { return Ok(None) };
        let text = self.text.window().get(record.start..self.cursor).unwrap_or_default();
        let broken = record.broken.or_else(|| control_character(text, record.anchor));
        Ok(Some(match broken {
            Some(problem) => Item::Broken(problem),
            None => Item::Record(Document::new(&self.state.tree, text, record.anchor)),
        }))
    }

    /// Drops what is no longer needed and reads some more.
    fn extend(&mut self) -> Result<()> {
        let keep = self.state.record.as_ref().map_or(self.cursor, |record| record.start);
        if self.text.window().len() - keep > self.state.limits.record_bytes {
            self.state.record_too_long(self.text.window(), self.cursor)?;
        }
        let keep = self
            .state
            .record
            .as_ref()
            .filter(|record| record.broken.is_none())
            .map_or(self.cursor, |record| record.start);
        let dropped = self.text.discard(keep);
        self.cursor -= dropped;
        if dropped > 0 {
            self.state.anchored = (0, self.text.anchor());
            if let Some(record) = &mut self.state.record {
                record.start = record.start.saturating_sub(dropped);
            }
        }
        self.text.extend()
    }
}

impl State {
    fn new(path: RecordPath, limits: Limits, anchor: Anchor) -> State {
        State {
            path,
            limits,
            tree: Tree::new(),
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
    fn advance(&mut self, window: &str, cursor: &mut usize, complete: bool) -> Result<Step> {
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
                PathPlace::Record => {
                    self.rewind = Some(self.tree.mark(self.parent()));
                    let anchor = self.anchor_at(window, start);
                    self.record = Some(Record { start, anchor, depth: self.open.len(), nodes: 0, broken: None });
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
    fn parent(&self) -> NodeId {
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
        if let (Pending::Nothing, Some(record)) = (&self.pending, &self.record) {
            if record.broken.is_none() && memchr::memchr(b'\r', piece.as_bytes()).is_none() {
                self.pending = Pending::Plain(start - record.start..text.end - record.start);
                return Ok(());
            }
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
        if let Some(record) = &mut self.record {
            if record.broken.is_none() {
                let before = window.get(record.start..at).unwrap_or_default();
                let position = record.anchor.advance(before).position;
                record.broken = Some(problem.at(position));
            }
        }
    }

    fn record_too_long(&mut self, window: &str, cursor: usize) -> Result<()> {
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
        let any = super::record_path::Step { name: None, namespace: None };
        let mut state = State::new(RecordPath { steps: vec![any], headers: Vec::new() }, *limits, text.anchor());
        let mut cursor = 0;
        let fault = state.advance(window, &mut cursor, complete).err().map(crate::Error::into_problem);
        if let Some(root) = state.open.first().and_then(|open| open.node) {
            state.open.iter().rev().filter_map(|open| open.node).for_each(|node| state.tree.close_element(node));
            state.tree.set_record(root);
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
    pub fn has(&self, text: &Text<'_>, steps: &[super::record_path::Step]) -> bool {
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

/// The attributes of one tag.
struct Attributes<'w> {
    window: &'w str,
    tag: Range<usize>,
    name_length: usize,
}

impl Attributes<'_> {
    /// Calls `each` with the ranges of every name and raw value in the window.
    fn each(
        &self,
        limits: &Limits,
        mut each: impl FnMut(Range<usize>, Range<usize>) -> std::result::Result<(), Problem>,
    ) -> std::result::Result<(), Problem> {
        let content = self.window.get(self.tag.clone()).unwrap_or_default();
        let base = self.window.as_ptr() as usize;
        let tag = BytesStart::from_content(content, self.name_length);
        for (index, attribute) in tag.attributes().enumerate() {
            if index == limits.attributes {
                return Err(Problem::new(
                    Code::LimitAttributes,
                    format!("an element has more than {} attributes", limits.attributes),
                ));
            }
            let attribute = attribute.map_err(|error| attribute_problem(&error))?;
            let key = attribute.key.into_inner();
            let key_start = key.as_ptr() as usize - base;
            let value_start = attribute.value.as_ptr() as usize - base;
            if attribute.value.len() > limits.text_bytes {
                return Err(Problem::new(
                    Code::LimitTextBytes,
                    format!("an attribute is longer than {} bytes", limits.text_bytes),
                ));
            }
            each(key_start..key_start + key.len(), value_start..value_start + attribute.value.len())?;
        }
        Ok(())
    }
}

fn attribute_problem(error: &AttrError) -> Problem {
    match error {
        AttrError::Duplicated(..) => Problem::new(Code::XmlDuplicateAttribute, "an attribute stands twice in one tag"),
        AttrError::ExpectedEq(_) => {
            Problem::new(Code::XmlSyntax, "an attribute without a value").expected("name=\"value\"")
        }
        AttrError::ExpectedValue(_) | AttrError::UnquotedValue(_) => {
            Problem::new(Code::XmlSyntax, "an attribute whose value is not quoted").expected("name=\"value\"")
        }
        AttrError::ExpectedQuote(..) => Problem::new(Code::XmlSyntax, "the value of an attribute is not closed"),
    }
}

fn add_attribute(
    tree: &mut Tree,
    namespaces: &Namespaces,
    owner: NodeId,
    qualified: &str,
    name: Span,
    value: Span,
    place: Place,
) -> std::result::Result<(), Problem> {
    if qualified == "xmlns" || qualified.starts_with("xmlns:") {
        return Ok(());
    }
    let (local, namespace) = match qualified.split_once(':') {
        None => (0, 0),
        Some((prefix, _)) => {
            let namespace = namespaces.resolve(prefix, tree).ok_or_else(|| {
                Problem::new(Code::XmlPrefix, format!("the prefix {prefix:?} of an attribute is not declared"))
            })?;
            (prefix.len() + 1, namespace)
        }
    };
    tree.add_attribute(owner, name, local as u16, namespace, value, place);
    Ok(())
}

/// The value of an attribute with references resolved and blanks made spaces; `None` where nothing changes.
fn attribute_value(raw: &str) -> std::result::Result<Option<String>, Problem> {
    if !raw.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r')) {
        return Ok(None);
    }
    if raw.contains('<') {
        return Err(Problem::new(Code::XmlSyntax, "`<` stands in the value of an attribute").expected("&lt;"));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        value.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        if let Some(after) = rest.strip_prefix('&') {
            let end = after.find(';').ok_or_else(|| {
                Problem::new(Code::XmlReference, "an ampersand that begins no reference").expected("&amp;")
            })?;
            resolve(after.get(..end).unwrap_or_default(), &mut value)?;
            rest = after.get(end + 1..).unwrap_or_default();
        } else {
            // A line break is one blank, also when two characters write it (XML 1.0, 2.11 and 3.3.3).
            let length = if rest.starts_with("\r\n") { 2 } else { 1 };
            value.push(' ');
            rest = rest.get(length..).unwrap_or_default();
        }
    }
    value.push_str(rest);
    Ok(Some(value))
}

/// Appends what `&name;` stands for. Entities of a DOCTYPE are never defined.
fn resolve(name: &str, text: &mut String) -> std::result::Result<(), Problem> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok().filter(|_| !hex.starts_with('+')),
            None => number.parse().ok().filter(|_| !number.starts_with('+')),
        };
        let character = code.and_then(char::from_u32).filter(|c| is_xml_character(*c));
        text.push(
            character
                .ok_or_else(|| Problem::new(Code::XmlReference, "a character reference to what is no XML character"))?,
        );
        return Ok(());
    }
    // The five of XML and those of HTML, which stand for plain characters; never parsed again.
    match quick_xml::escape::resolve_html5_entity(name) {
        Some(replacement) => text.push_str(replacement),
        None => {
            return Err(Problem::new(Code::XmlReference, "a reference to an entity that is not known")
                .expected("&amp; &lt; &gt; &quot; &apos; a number, or a name of HTML")
                .hint("write a lone ampersand as &amp;"));
        }
    }
    Ok(())
}

/// `Char` of XML 1.0.
fn is_xml_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Appends `piece` with CRLF and CR as LF (XML 1.0, 2.11).
fn push_with_newlines(text: &mut String, piece: &str) {
    let mut rest = piece;
    while let Some(at) = rest.find('\r') {
        text.push_str(rest.get(..at).unwrap_or_default());
        text.push('\n');
        rest = rest.get(at + 1..).unwrap_or_default();
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    text.push_str(rest);
}

/// The first character of a record that XML forbids.
fn control_character(text: &str, anchor: Anchor) -> Option<Problem> {
    let at = text.bytes().position(|byte| byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')).or_else(|| {
        // U+FFFE and U+FFFF, the only others that UTF-8 can hold.
        memchr::memmem::find(text.as_bytes(), b"\xef\xbf\xbe")
            .or_else(|| memchr::memmem::find(text.as_bytes(), b"\xef\xbf\xbf"))
    })?;
    let code = text.get(at..)?.chars().next()? as u32;
    let position = anchor.advance(text.get(..at)?).position;
    Some(
        Problem::new(Code::XmlControlCharacter, format!("the character U+{code:04X} is not allowed in XML"))
            .at(position),
    )
}

fn second_document() -> Problem {
    Problem::new(Code::XmlSecondRoot, "a second XML document starts here").hint("one file holds one document; split it")
}

fn header_too_long(limit: usize) -> Problem {
    Problem::new(Code::LimitHeaderBytes, format!("what stands before the records is longer than {limit} bytes"))
        .hint("the profile's record path may not fit, or raise the limit header_bytes")
}
