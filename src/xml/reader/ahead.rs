//! Looking ahead for where a stretch of records may end, without reading what lies between.
//!
//! Nobody knows where a record ends before it was read: the bytes of its end tag may stand in a comment, in a CDATA section, or
//! belong to an element inside of it that is called the same. Mostly they do not. So [`Ahead`] searches for them some way on, and
//! whoever reads up to there ([`Stretch`](crate::xml::Stretch)) tells whether a record ended just there. If it did, the next stretch
//! began between two records like the first one; if not, nothing that was read from there on counts, and [`Records`] reads it.

use memchr::memmem::Finder;

use super::Records;
use crate::xml::Anchor;
use crate::xml::stretch::Around;

/// How many bytes further than wanted a stretch may end. Records that are longer are read by [`Records`].
const FURTHER: usize = 1 << 20;

/// A place between two records.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spot {
    /// How many bytes of the text lie before it.
    pub(crate) offset: usize,
    pub(crate) anchor: Anchor,
}

/// Where the stretches of a document are.
#[derive(Debug)]
pub(crate) struct Ahead {
    /// `</` and the name that the last record had.
    end_tag: Finder<'static>,
    /// The end tag that stood before that and the blanks between them; empty if there was none.
    ending: String,
    /// Where the next stretch begins.
    spot: Spot,
}

/// The text of some records, if all is as it mostly is.
pub(crate) struct Piece<'r> {
    pub(crate) text: &'r str,
    pub(crate) start: Spot,
    pub(crate) end: Spot,
}

impl Records<'_> {
    /// Makes ready to look ahead from behind the record that was handed out last. `None` if none was, or if it was the root.
    pub(crate) fn look_ahead(&mut self) -> Option<(Ahead, Around)> {
        if self.last.is_gap || self.state.open.is_empty() || self.state.record.is_some() {
            return None;
        }
        self.settle();
        let written = self.text.window().get(self.last.range.clone())?.strip_prefix('<')?;
        let name = written.get(..written.find([' ', '\t', '\r', '\n', '/', '>'])?)?;
        let end_tag = Finder::new(format!("</{name}").as_bytes()).into_owned();
        let ending = ending(written).unwrap_or_default().to_owned();
        let spot = Spot { offset: self.offset(), anchor: self.state.anchor_at(self.text.window(), self.cursor) };
        Some((Ahead { end_tag, ending, spot }, Around::of(&self.state)))
    }

    /// The next stretch, of at least so many bytes. `None` where no end is found for it.
    pub(crate) fn next_piece(&mut self, ahead: &mut Ahead, least: usize) -> Option<Piece<'_>> {
        let mut from = least;
        let length = loop {
            let start = ahead.spot.offset.checked_sub(self.dropped)?;
            let bytes = self.text.window().as_bytes().get(start..)?;
            let most = bytes.len().min(least.saturating_add(FURTHER));
            match ahead.end_of_tag(bytes.get(..most)?, &mut from, least) {
                Some(end) => break end,
                None if most < bytes.len() || self.text.is_complete() => return None,
                None => self.extend_behind()?,
            }
        };
        let start = ahead.spot;
        let at = start.offset.checked_sub(self.dropped)?;
        let text = self.text.window().get(at..at + length)?;
        ahead.spot = Spot { offset: start.offset + length, anchor: start.anchor.advance(text) };
        Some(Piece { text, start, end: ahead.spot })
    }

    /// How many bytes of the text were read.
    pub(crate) fn offset(&self) -> usize {
        self.dropped + self.cursor
    }

    /// Goes on at `spot`, up to which somebody else has read.
    pub(crate) fn resume(&mut self, spot: Spot) {
        self.cursor = spot.offset.saturating_sub(self.dropped);
        self.state.anchored = (self.cursor, spot.anchor);
        self.last.range = self.cursor..self.cursor;
    }

    /// Reads some more text. What was read is dropped once it is more than the rest, so that each byte is moved about once.
    /// `None` if there is something wrong with it, which will be told when it is come to.
    fn extend_behind(&mut self) -> Option<()> {
        if self.cursor > self.text.window().len() / 2 {
            self.drop_before(self.cursor);
        }
        self.text.extend().ok()
    }
}

impl Ahead {
    /// Where the first such tag ends that begins at `from` or later. Without one, `from` is where to go on once there are more
    /// bytes. Rows of an order may have the name of the order, so up to twice as far as wanted it also has to end as the last
    /// record did.
    fn end_of_tag(&self, bytes: &[u8], from: &mut usize, least: usize) -> Option<usize> {
        let name_end = self.end_tag.needle().len();
        loop {
            let rest = bytes.get(*from..)?;
            let Some(found) = self.end_tag.find(rest) else {
                *from += (rest.len() + 1).saturating_sub(name_end);
                return None;
            };
            *from += found;
            let behind = rest.get(found + name_end..)?;
            let blanks = behind.iter().position(|byte| !byte.is_ascii_whitespace())?;
            let is_like = || bytes.get(..*from).is_some_and(|before| before.ends_with(self.ending.as_bytes()));
            // With anything else it is another name, which begins like this one.
            if behind.get(blanks) == Some(&b'>') && (*from / 2 >= least || is_like()) {
                return Some(*from + name_end + blanks + 1);
            }
            *from += name_end;
        }
    }
}

/// The end tag before that of the record which is `written`, and the blanks between them.
fn ending(written: &str) -> Option<&str> {
    const LONGEST: usize = 200;
    let (before, _) = written.rsplit_once("</")?;
    let start = before.rfind('<').filter(|_| before.trim_end().ends_with('>'))?;
    before.get(start..).filter(|ending| ending.starts_with("</") && ending.len() <= LONGEST)
}
