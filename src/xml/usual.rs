//! The inside of a record as it usually is, read without a detour.
//!
//! Nearly all of a record is start tags, end tags and plain texts. [`State::read_usual`] reads these and checks them like
//! the general way does (`state.rs`, on quick-xml's tokens); at everything else it stops and leaves that one token to the
//! general way: comments, processing instructions, names outside of ASCII, limits that are reached, and whatever is wrong.
//! So there is one place that knows what to say about a fault, and this file may be left out without any change but in
//! speed; a test reads every document both ways.

use std::ops::Range;

use super::characters::is_blank;
use super::eights::equal;
use super::node::{Name, NodeId, Place, Span, is_same_name};
use super::state::{Open, Pending, State};
use crate::error::Result;

/// Where [`State::read_usual`] stopped.
pub(super) enum Stop {
    /// Behind the end of the record.
    Record,
    /// Before something that is not as usual, or that is not all there yet.
    Unusual,
}

/// What an ASCII character may be in a qualified name: 0 nowhere, 1 behind the first, 2 anywhere, 3 between prefix and
/// local name.
#[allow(clippy::indexing_slicing, reason = "a constant index below the length, looked at by the compiler")]
const CLASS: [u8; 256] = {
    let mut class = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        class[byte] = match byte as u8 {
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => 2,
            b'0'..=b'9' | b'-' | b'.' => 1,
            b':' => 3,
            _ => 0,
        };
        byte += 1;
    }
    class
};

/// A text that waits for the tag behind it.
struct Text {
    range: Range<usize>,
    blank: bool,
}

/// Where reading goes on.
enum Next {
    Inside(usize),
    Record(usize),
}

impl State {
    /// Reads on from `cursor` inside a record that is sound so far.
    ///
    /// # Errors
    /// As the general way, for what it does in its name.
    pub(super) fn read_usual(&mut self, window: &str, cursor: &mut usize) -> Result<Stop> {
        #[cfg(test)]
        if self.detours {
            return Ok(Stop::Unusual);
        }
        let Some(origin) = self.sound_record() else { return Ok(Stop::Unusual) };
        // What is longer than a record may be is refused the general way.
        let end = window.len().min(origin.saturating_add(self.limits.record_bytes));
        let bytes = window.as_bytes().get(..end).unwrap_or_default();
        loop {
            if matches!(self.pending, Pending::Nothing) {
                *cursor = self.read_simple(window, bytes, *cursor, origin);
            }
            let at = *cursor;
            let mut text = None;
            let mut tag = at;
            if bytes.get(at) != Some(&b'<') {
                let Some(length) = memchr::memchr(b'<', bytes.get(at..).unwrap_or_default()) else { break };
                tag = at + length;
                let blank = is_all_blank(bytes.get(at..tag).unwrap_or_default());
                let short = length <= self.limits.text_bytes;
                if short && matches!(self.pending, Pending::Nothing) && (blank || is_plain(bytes, at..tag)) {
                    text = Some(Text { range: at..tag, blank });
                } else if self.unusual_text(window, at..tag)? {
                    *cursor = tag;
                } else {
                    break;
                }
            }
            // A text that waits is put down before whatever the tag is.
            let next = match bytes.get(tag + 1) {
                Some(b'/') => self.usual_end(window, bytes, tag, text)?,
                Some(b'!') => self.usual_character_data(window, bytes, tag, text)?,
                Some(_) => self.usual_start(window, bytes, tag, text)?,
                None => None,
            };
            match next {
                Some(Next::Inside(next)) => *cursor = next,
                Some(Next::Record(next)) => {
                    *cursor = next;
                    return Ok(Stop::Record);
                }
                None => break,
            }
        }
        Ok(Stop::Unusual)
    }

    /// Where the record starts that is being read, if nothing is wrong with it yet.
    fn sound_record(&self) -> Option<usize> {
        self.record.as_ref().filter(|record| record.broken.is_none()).map(|record| record.start)
    }

    /// A text with references or line ends that are written in another way. `false` before anything is done where a
    /// reference has no end.
    fn unusual_text(&mut self, window: &str, range: Range<usize>) -> Result<bool> {
        let piece = window.as_bytes().get(range.clone()).unwrap_or_default();
        let ends = |at: usize| {
            let behind = piece.get(at + 1..).unwrap_or_default();
            memchr::memchr2(b';', b'&', behind)
                .map(|length| at + 1 + length)
                .filter(|end| piece.get(*end) == Some(&b';'))
        };
        if memchr::memchr_iter(b'&', piece).any(|at| ends(at).is_none()) {
            return Ok(false);
        }
        let mut at = 0;
        while let Some(length) = memchr::memchr(b'&', piece.get(at..).unwrap_or_default()) {
            let ampersand = at + length;
            let Some(end) = ends(ampersand) else { break };
            if length > 0 {
                self.text(window, range.start + at..range.start + ampersand)?;
            }
            self.reference(window, range.start + ampersand + 1..range.start + end, range.start + ampersand)?;
            at = end + 1;
        }
        if at < piece.len() {
            self.text(window, range.start + at..range.end)?;
        }
        Ok(true)
    }

    /// A CDATA section; `None` before anything is done for what else begins with `<!`, or if its end is not there.
    fn usual_character_data(
        &mut self,
        window: &str,
        bytes: &[u8],
        at: usize,
        text: Option<Text>,
    ) -> Result<Option<Next>> {
        const OPEN: &[u8] = b"<![CDATA[";
        let behind = bytes.get(at..).unwrap_or_default();
        if !behind.starts_with(OPEN) || self.sound_record().is_none() {
            return Ok(None);
        }
        let Some(length) = memchr::memmem::find(behind, b"]]>") else { return Ok(None) };
        self.leave_text(window, text)?;
        self.character_data(window, at + OPEN.len()..at + length, at)?;
        Ok(Some(Next::Inside(at + length + 3)))
    }

    /// A start tag; `None` before anything is done where it is not as usual.
    fn usual_start(&mut self, window: &str, bytes: &[u8], at: usize, text: Option<Text>) -> Result<Option<Next>> {
        let Some(record) = self.record.as_ref().filter(|record| record.broken.is_none()) else { return Ok(None) };
        let (origin, nodes) = (record.start, record.nodes);
        let start = at + 1;
        let Some(name) = qualified_name(bytes, start) else { return Ok(None) };
        let Some((tag_end, empty)) = tag_end(bytes, name.end) else { return Ok(None) };
        // A text may come before it, and one more is not counted yet.
        if self.open.len() >= self.limits.depth || nodes + 2 >= self.limits.nodes {
            return Ok(None);
        }
        let behind = tag_end + if empty { 2 } else { 1 };
        let has_attributes = !is_all_blank(bytes.get(name.end..tag_end).unwrap_or_default());
        if has_attributes || !matches!(self.pending, Pending::Nothing) {
            self.leave_text(window, text)?;
            self.start_tag(window, at, start..name.end, start..tag_end)?;
            if empty && self.end_element(window) {
                return Ok(Some(Next::Record(behind)));
            }
            return Ok(Some(Next::Inside(behind)));
        }
        let written = window.get(start..name.end).unwrap_or_default();
        let prefix = window.get(start..name.local.saturating_sub(1).max(start)).unwrap_or_default();
        let Some(namespace) = self.namespaces.resolve(prefix) else { return Ok(None) };
        let Some(parent) = self.open.last().and_then(|open| open.node) else { return Ok(None) };
        self.put(text.filter(|text| !text.blank), parent, origin);
        let text = Span { start: (start - origin) as u32, length: (name.end - start) as u32, kept: false };
        let name = Name::new(written, text, name.local - start, namespace);
        let node = self.tree.open_element(parent, name, Place::InRecord((at - origin) as u32));
        if let Some(record) = &mut self.record {
            record.nodes += 1;
        }
        if !empty {
            self.open.push(Open {
                name: self.names.len(),
                bindings: self.namespaces.depth(),
                namespaces: self.tree.namespace_count(),
                node: Some(node),
                mark: None,
            });
            self.names.push_str(written);
        }
        Ok(Some(Next::Inside(behind)))
    }

    /// An end tag; `None` before anything is done where it is not as usual.
    fn usual_end(&mut self, window: &str, bytes: &[u8], at: usize, text: Option<Text>) -> Result<Option<Next>> {
        let Some(record) = self.record.as_ref().filter(|record| record.broken.is_none()) else { return Ok(None) };
        let (origin, depth) = (record.start, record.depth);
        let Some(open) = self.open.last() else { return Ok(None) };
        let expected = self.names.as_bytes().get(open.name..).unwrap_or_default();
        let behind = at + 2 + expected.len() + 1;
        let found = bytes.get(at + 2..behind).and_then(<[u8]>::split_last);
        let is_closed = found.is_some_and(|(last, name)| *last == b'>' && is_same_name(name, expected));
        let Some(node) = open.node.filter(|_| is_closed) else { return Ok(None) };
        // Blanks are a text only where nothing else is.
        let text = text.filter(|text| !text.blank || !self.tree.has_children(node));
        // A line end that is written in another way is for the general way too.
        let is_usual = text.as_ref().is_none_or(|text| {
            !text.blank || !window.as_bytes().get(text.range.clone()).is_some_and(|piece| piece.contains(&b'\r'))
        });
        if is_usual && self.open.len() > depth + 1 && matches!(self.pending, Pending::Nothing) {
            let (name, bindings) = (open.name, open.bindings);
            self.put(text, node, origin);
            self.open.pop();
            self.names.truncate(name);
            self.namespaces.leave(bindings);
            self.tree.close_element(node);
            return Ok(Some(Next::Inside(behind)));
        }
        self.leave_text(window, text)?;
        let is_record = self.end_element(window);
        Ok(Some(if is_record { Next::Record(behind) } else { Next::Inside(behind) }))
    }

    /// Makes a node of a text.
    fn put(&mut self, text: Option<Text>, parent: NodeId, origin: usize) {
        let Some(Text { range, .. }) = text else { return };
        let start = (range.start - origin) as u32;
        self.tree.add_text(parent, Span { start, length: range.len() as u32, kept: false }, Place::InRecord(start));
        if let Some(record) = &mut self.record {
            record.nodes += 1;
        }
    }

    /// Leaves a text to the general way, which may find that it goes on.
    fn leave_text(&mut self, window: &str, text: Option<Text>) -> Result<()> {
        text.map_or(Ok(()), |text| self.text(window, text.range))
    }
}

/// A name in the text.
pub(super) struct NameAt {
    /// Where the local name starts.
    pub(super) local: usize,
    pub(super) end: usize,
}

/// The qualified name at `start`, if it is one of ASCII characters and something follows it.
pub(super) fn qualified_name(bytes: &[u8], start: usize) -> Option<NameAt> {
    let class = |at: usize| bytes.get(at).and_then(|byte| CLASS.get(usize::from(*byte)).copied());
    let mut local = start;
    let mut at = start;
    loop {
        if class(at)? != 2 {
            return None;
        }
        at += 1;
        while matches!(class(at)?, 1 | 2) {
            at += 1;
        }
        if class(at)? != 3 {
            return Some(NameAt { local, end: at });
        }
        if local > start || at - start >= usize::from(u16::MAX) {
            return None;
        }
        at += 1;
        local = at;
    }
}

/// Where the tag ends whose name ends at `at`: at its `>` or `/>`, and whether it is the latter.
fn tag_end(bytes: &[u8], at: usize) -> Option<(usize, bool)> {
    match bytes.get(at)? {
        b'>' => return Some((at, false)),
        b'/' if bytes.get(at + 1) == Some(&b'>') => return Some((at, true)),
        byte if is_blank(*byte) => {}
        _ => return None,
    }
    let mut end = at;
    loop {
        end += memchr::memchr3(b'>', b'"', b'\'', bytes.get(end..)?)?;
        match bytes.get(end)? {
            b'>' if bytes.get(end - 1) == Some(&b'/') => return Some((end - 1, true)),
            b'>' => return Some((end, false)),
            quote => end += memchr::memchr(*quote, bytes.get(end + 1..)?)? + 2,
        }
    }
}

/// Whether a text is blanks only; those of a usual text are indents.
fn is_all_blank(text: &[u8]) -> bool {
    let Some((first, rest)) = text.split_first() else { return true };
    if !is_blank(*first) {
        return false;
    }
    let (eights, rest) = rest.as_chunks::<8>();
    eights.iter().all(|eight| {
        u64::from_ne_bytes(*eight) == u64::from_ne_bytes([b' '; 8]) || eight.iter().all(|byte| is_blank(*byte))
    }) && rest.iter().all(|byte| is_blank(*byte))
}

/// Whether a text needs no care: no reference, no line end but LF, nothing that could be `]]>`.
pub(super) fn is_plain(bytes: &[u8], range: Range<usize>) -> bool {
    const SHORT: usize = 32;
    let text = bytes.get(range).unwrap_or_default();
    let needs_care = |word: u64| equal(word, b'&') | equal(word, b'\r') | equal(word, b']') != 0;
    let is_plain = |eight: &[u8; 8]| !needs_care(u64::from_le_bytes(*eight));
    match text.last_chunk::<8>() {
        _ if text.len() > SHORT => memchr::memchr3(b'&', b'\r', b']', text).is_none(),
        // The last letters overlap those before them.
        Some(last) => is_plain(last) && text.as_chunks::<8>().0.iter().all(is_plain),
        None => !text.iter().any(|byte| matches!(byte, b'&' | b'\r' | b']')),
    }
}
