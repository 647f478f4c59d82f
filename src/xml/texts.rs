//! The texts of a document: put together from pieces, CDATA sections and references.

use std::ops::Range;

use super::characters::{is_blank, push_with_newlines, resolve};
use super::node::{Place, Span};
use super::state::{Pending, State, header_too_long};
use crate::error::{Code, Problem, Result};

impl State {
    pub(super) fn text(&mut self, window: &str, text: Range<usize>) -> Result<()> {
        let piece = window.get(text.clone()).unwrap_or_default();
        if self.open.is_empty() {
            return self.text_outside(window, text.start, piece);
        }
        if memchr::memchr(b'&', piece.as_bytes()).is_some() {
            let problem = Problem::new(Code::XmlReference, "an ampersand that begins no reference").expected("&amp;");
            self.fault(window, text.start, problem)?;
        } else if memchr::memchr_iter(b']', piece.as_bytes())
            .any(|at| piece.get(at..).is_some_and(|rest| rest.starts_with("]]>")))
        {
            let problem = Problem::new(Code::XmlSyntax, "`]]>` stands in a text").expected("]]&gt;");
            self.fault(window, text.start, problem)?;
        }
        self.note_text(piece);
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
        // Transfers leave NUL and 0x1A behind a file, joined files a byte order mark between them.
        let filler = |c: char| match c {
            ' ' | '\t' | '\r' | '\n' => true,
            '\0' | '\u{1a}' | '\u{feff}' => self.root_closed,
            _ => false,
        };
        match piece.find(|c: char| !filler(c)) {
            None => Ok(()),
            Some(at) => {
                let side = if self.root_closed { "behind" } else { "before" };
                let problem = Problem::new(Code::XmlTextOutsideRoot, format!("text stands {side} the root element"));
                Err(self.at(window, start + at, problem).into())
            }
        }
    }

    pub(super) fn character_data(&mut self, window: &str, text: Range<usize>, start: usize) -> Result<()> {
        let piece = window.get(text).unwrap_or_default();
        if self.open.is_empty() {
            let problem = Problem::new(Code::XmlTextOutsideRoot, "a CDATA section stands outside the root element");
            return Err(self.at(window, start, problem).into());
        }
        self.note_text(piece);
        self.append(window, start, |assembled| push_with_newlines(assembled, piece))
    }

    pub(super) fn reference(&mut self, window: &str, name: Range<usize>, start: usize) -> Result<()> {
        let name = window.get(name).unwrap_or_default();
        if self.open.is_empty() {
            let problem = Problem::new(Code::XmlTextOutsideRoot, "a reference stands outside the root element");
            return Err(self.at(window, start, problem).into());
        }
        let mut buffer = String::new();
        match resolve(name, &mut buffer) {
            Ok(()) => {
                self.note_text(&buffer);
                self.append(window, start, |assembled| assembled.push_str(&buffer))
            }
            Err(problem) => self.fault(window, start, problem),
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
    pub(super) fn flush_text(&mut self, window: &str, before_start_tag: bool) {
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
        let blank = text.bytes().all(is_blank);
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
}
