//! Where reading stands in a document: the open elements, the record that is being built, the text that waits.

use std::ops::Range;

use super::anchor::Anchor;
use super::attributes::Attribute;
use super::buffers::Buffers;
use super::characters::forbidden_character;
use super::known_names::KnownNames;
use super::markup::{check_comment, check_declaration, check_instruction};
use super::namespaces::Namespaces;
use super::node::NodeId;
use super::outside::Outside;
use super::plain_tag::PlainAttribute;
use super::record_path::{RecordPath, Track};
use super::sequence::Sequence;
use super::token::{Token, Tokens};
use super::tree::{Mark, Tree};
use super::usual;
use crate::error::{Code, Kind, Problem, Result};
use crate::input::Limits;

pub(super) struct State {
    pub(super) path: RecordPath,
    pub(super) limits: Limits,
    pub(super) tree: Tree,
    /// How often what stands around the records changed.
    pub(super) changes: u64,
    pub(super) track: Track,
    pub(super) namespaces: Namespaces,
    /// Qualified names of the open elements, one behind the other.
    pub(super) names: String,
    pub(super) open: Vec<Open>,
    pub(super) record: Option<Record>,
    /// What the next record's nodes follow, once a record was handed out.
    pub(super) rewind: Option<Mark>,
    /// Inside a kept header: how many elements deep.
    pub(super) header_depth: usize,
    pub(super) root_closed: bool,
    pub(super) seen_root: bool,
    /// Whether anything but blanks was read, and whether a DOCTYPE was.
    pub(super) begun: bool,
    pub(super) seen_doctype: bool,
    /// The documents of the input, one behind the other.
    pub(super) sequence: Sequence,
    /// Something wrong in what is passed over, to be told next.
    pub(super) aside: Option<Problem>,
    /// Whether that was done since the last record.
    pub(super) gap_reported: bool,
    /// Whether what is wrong only is remembered, so that the tree goes on.
    pub(super) lenient: bool,
    pub(super) fault: Option<Problem>,
    pub(super) known_names: KnownNames,
    pub(super) plain_attributes: Vec<PlainAttribute>,
    /// The attributes of a tag; kept for its buffer.
    pub(super) attributes: Vec<Attribute>,
    /// Text outside records, and text of a record that is not one plain piece.
    pub(super) assembled: String,
    pub(super) pending: Pending,
    /// Where the window was last anchored; grows.
    pub(super) anchored: (usize, Anchor),
    /// What stands outside of the records, where somebody asks.
    pub(super) outside: Option<Box<Outside>>,
    /// Whether nothing is read without a detour, to compare both ways.
    #[cfg(test)]
    pub(super) detours: bool,
}

impl std::fmt::Debug for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text that is put together may be personal data.
        write!(f, "State({} open elements, {:?})", self.open.len(), self.tree)
    }
}

#[derive(Debug)]
pub(super) struct Open {
    pub(super) name: usize,
    pub(super) bindings: usize,
    /// How many namespaces were known outside of it.
    pub(super) namespaces: usize,
    /// The node, if the element is in the tree.
    pub(super) node: Option<NodeId>,
    /// Where an ancestor began, to forget it when it closes without a kept header.
    pub(super) mark: Option<Box<Mark>>,
}

#[derive(Debug)]
pub(super) struct Record {
    /// The number of the path that it lies on.
    pub(super) path: usize,
    /// Where it starts in the window.
    pub(super) start: usize,
    pub(super) anchor: Anchor,
    /// How many elements are open around it.
    pub(super) depth: usize,
    pub(super) nodes: usize,
    pub(super) broken: Option<Problem>,
}

/// Text that was read and does not belong to a node yet.
#[derive(Clone, Debug, Default)]
pub(super) enum Pending {
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
    /// Something wrong in what is passed over.
    Aside(Problem),
    End,
}

impl State {
    pub(super) fn new(path: RecordPath, limits: Limits, anchor: Anchor) -> State {
        State::with_buffers(path, limits, anchor, Buffers::with_room())
    }

    pub(super) fn with_buffers(path: RecordPath, limits: Limits, anchor: Anchor, buffers: Buffers) -> State {
        let Buffers { tree, known_names, plain_attributes, attributes, open, names, assembled } = buffers;
        State {
            path,
            limits,
            tree,
            changes: 0,
            track: Track::default(),
            namespaces: Namespaces::default(),
            names,
            open,
            record: None,
            rewind: None,
            header_depth: 0,
            root_closed: false,
            seen_root: false,
            begun: false,
            seen_doctype: false,
            sequence: Sequence::default(),
            aside: None,
            gap_reported: false,
            lenient: false,
            fault: None,
            known_names,
            plain_attributes,
            attributes,
            assembled,
            pending: Pending::Nothing,
            anchored: (0, anchor),
            outside: None,
            #[cfg(test)]
            detours: false,
        }
    }

    /// Reads tokens from `cursor` on until a record is complete, the document ends or more text is needed.
    pub(super) fn advance(&mut self, window: &str, cursor: &mut usize, complete: bool) -> Result<Step> {
        loop {
            if let usual::Stop::Record = self.read_usual(window, cursor)? {
                return Ok(Step::Record);
            }
            if let Some(step) = self.read_tokens(window, cursor, complete)? {
                return Ok(step);
            }
        }
    }

    /// Forgets the record that was handed out, which starts at `start` in the window.
    pub(super) fn settle(&mut self, start: usize) {
        let Some(mark) = self.rewind.take() else { return };
        // Where somebody counted lines already, they need not be counted again.
        if let Some((offset, anchor)) = self.tree.furthest_place() {
            self.anchored = (start + offset, anchor);
        }
        self.tree.truncate(mark);
    }

    /// The general way: one token inside a sound record, and any number elsewhere.
    fn read_tokens(&mut self, window: &str, cursor: &mut usize, complete: bool) -> Result<Option<Step>> {
        let base = *cursor;
        let Some(rest) = window.get(base..) else { return Ok(Some(Step::End)) };
        let mut tokens = Tokens::new(rest, complete);
        loop {
            if let Some(problem) = self.aside.take() {
                return Ok(Some(Step::Aside(problem)));
            }
            let start = base + tokens.cursor();
            let token = tokens.next();
            let end = base + tokens.cursor();
            let shift = |range: Range<usize>| range.start + base..range.end + base;
            self.check_length(window, start, end)?;
            // A record is checked as a whole, its own start tag with it.
            let is_outside = self.record.is_none() && !self.open.is_empty();
            if is_outside && !matches!(token, Token::Start { .. }) {
                self.check_characters(window, start..end)?;
            }
            match token {
                Token::Start { name, tag, empty } => {
                    *cursor = end;
                    self.start_tag(window, start, shift(name), shift(tag))?;
                    if is_outside && self.record.is_none() {
                        self.check_characters(window, start..end)?;
                    }
                    if empty && self.end_element(window) {
                        return Ok(Some(Step::Record));
                    }
                }
                Token::End { name } => {
                    *cursor = end;
                    self.check_end(window, start, shift(name))?;
                    if self.end_element(window) {
                        return Ok(Some(Step::Record));
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
                Token::Declaration(content) => {
                    *cursor = end;
                    self.declaration(window, start, shift(content))?;
                }
                Token::Comment(content) => {
                    *cursor = end;
                    self.passed_over(window, start..end, check_comment(rest.get(content).unwrap_or_default()))?;
                }
                Token::Instruction(content) => {
                    *cursor = end;
                    self.passed_over(window, start..end, check_instruction(rest.get(content).unwrap_or_default()))?;
                }
                Token::Doctype => {
                    *cursor = end;
                    self.next_document();
                    let check = if self.seen_root || self.seen_doctype {
                        Err(Problem::new(Code::XmlSyntax, "a DOCTYPE stands where none may")
                            .expected("at most one, before the root element"))
                    } else {
                        Ok(())
                    };
                    self.seen_doctype = true;
                    self.passed_over(window, start..end, check)?;
                }
                Token::Incomplete => return Ok(Some(Step::More)),
                Token::EndOfText => return self.end_of_text(window, end).map(Some),
                Token::Malformed { at, problem } => {
                    // What has no end may be too long before it is known to have none, however much of it is there.
                    if problem.code() == Code::XmlTruncated {
                        self.check_length(window, base + at, window.len())?;
                    }
                    return Err(self.at(window, base + at, problem).into());
                }
            }
            if self.record.as_ref().is_some_and(|record| record.broken.is_none()) {
                return Ok(None);
            }
        }
    }

    /// A comment, a processing instruction or a DOCTYPE: checked, and no node.
    fn passed_over(
        &mut self,
        window: &str,
        range: Range<usize>,
        check: std::result::Result<(), Problem>,
    ) -> Result<()> {
        self.begun = true;
        if let Err(problem) = check {
            self.fault(window, range.start, problem)?;
        }
        if self.open.is_empty() { self.check_characters(window, range) } else { Ok(()) }
    }

    fn declaration(&mut self, window: &str, start: usize, content: Range<usize>) -> Result<()> {
        self.next_document();
        let check = if self.seen_root {
            Err(Problem::new(Code::XmlSecondRoot, "a second XML document starts before the first one has ended")
                .hint("the first one was cut off; transfer it again"))
        } else if self.begun {
            Err(Problem::new(Code::XmlSyntax, "the declaration does not stand at the beginning of the document"))
        } else {
            check_declaration(window, content.clone(), &self.limits)
        };
        self.begun = true;
        check.map_err(|problem| self.at(window, start, problem))?;
        self.check_characters(window, content)
    }

    /// Outside of records, which are checked as a whole.
    fn check_characters(&mut self, window: &str, range: Range<usize>) -> Result<()> {
        match forbidden_character(window.get(range.clone()).unwrap_or_default()) {
            None => Ok(()),
            Some((at, problem)) => self.fault(window, range.start + at, problem),
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
        match self.sequence.end() {
            Some(problem) => Ok(Step::Aside(problem)),
            None => Ok(Step::End),
        }
    }

    /// The innermost open element that is in the tree.
    pub(super) fn parent(&self) -> NodeId {
        self.open.iter().rev().find_map(|open| open.node).unwrap_or(NodeId::DOCUMENT)
    }

    /// Something is wrong that leaves the structure as it is. In a record it spoils that; in what is passed over it is
    /// told once between two records; in what rules may read, or outside the root, the document is at fault.
    pub(super) fn fault(&mut self, window: &str, at: usize, problem: Problem) -> Result<()> {
        if self.record.is_some() {
            self.spoil(window, at, problem);
        } else if self.header_depth > 0 || self.open.is_empty() {
            return Err(self.at(window, at, problem).into());
        } else if !self.gap_reported {
            self.gap_reported = true;
            self.aside = Some(self.at(window, at, problem));
        }
        Ok(())
    }

    /// Remembers the first thing that is wrong with the record.
    pub(super) fn spoil(&mut self, window: &str, at: usize, problem: Problem) {
        let lenient = self.lenient;
        if let Some(record) = self.record.as_mut().filter(|record| record.broken.is_none()) {
            let before = window.get(record.start..at).unwrap_or_default();
            let problem = problem.at(record.anchor.advance(before).position);
            if lenient && problem.code().kind() != Kind::Limit {
                self.fault.get_or_insert(problem);
            } else {
                record.broken = Some(problem);
            }
        }
    }

    /// Refuses what is longer than a record may be, of which a piece of the window from `start` to `end` is known: a
    /// record that grew by many tokens can be passed over, one endless token cannot.
    pub(super) fn check_length(&mut self, window: &str, start: usize, end: usize) -> Result<()> {
        let limit = self.limits.record_bytes;
        if end - start > limit {
            let problem = Problem::new(Code::LimitRecordBytes, format!("one token is longer than {limit} bytes"))
                .hint("raise the limit record_bytes");
            return Err(self.at(window, start, problem).into());
        }
        if let Some(record) = self.record.as_ref().filter(|record| record.broken.is_none())
            && end - record.start > limit
        {
            let problem = Problem::new(Code::LimitRecordBytes, format!("a record is longer than {limit} bytes"))
                .hint("raise the limit record_bytes");
            let start = record.start;
            self.spoil(window, start, problem);
            self.pending = Pending::Nothing;
        }
        Ok(())
    }

    /// The anchor moved to `offset` in the window.
    pub(super) fn anchor_at(&mut self, window: &str, offset: usize) -> Anchor {
        let (from, anchor) = self.anchored;
        let anchor = anchor.advance(window.get(from..offset).unwrap_or_default());
        self.anchored = (offset, anchor);
        anchor
    }

    pub(super) fn at(&self, window: &str, offset: usize, problem: Problem) -> Problem {
        let (from, anchor) = self.anchored;
        problem.at(anchor.advance(window.get(from..offset).unwrap_or_default()).position)
    }
}

pub(super) fn header_too_long(limit: usize) -> Problem {
    Problem::new(Code::LimitHeaderBytes, format!("what stands before the records is longer than {limit} bytes"))
        .hint("the profile's record path may not fit, or raise the limit header_bytes")
}
