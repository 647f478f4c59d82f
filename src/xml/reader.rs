//! The reader of records.

mod ahead;

use std::ops::Range;
use std::rc::Rc;

pub(crate) use ahead::{Ahead, Spot};

use super::anchor::Anchor;
use super::assembly::{Fragment, Surroundings};
use super::buffers::Buffers;
use super::characters::control_character;
use super::document::Document;
use super::outside::Outside;
use super::record_path::RecordPath;
use super::state::{Record, State, Step};
use crate::error::{Problem, Result};
use crate::input::{Limits, Text};

/// What [`Records::next`] hands out.
#[derive(Debug)]
pub enum Item<'r> {
    /// A record.
    Record(Document<'r>),
    /// A record that cannot be used, or something wrong in what lies between two records and is passed over (told once
    /// for each such gap). Reading goes on behind it.
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
/// let path = RecordPath::new([Step::named("orders"), Step::named("order")]);
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
    /// How much of the text was dropped before the window.
    dropped: usize,
    state: State,
    last: Last,
    /// What stands around the records as it was last copied, and the count of changes then.
    around: Option<(u64, Rc<Surroundings>)>,
}

/// What was come to.
enum Found {
    Record(Record),
    /// Something between two records.
    Broken(Problem),
}

/// The record that was handed out last.
#[derive(Debug, Default)]
struct Last {
    range: Range<usize>,
    anchor: Anchor,
    path: usize,
    /// Whether something between two records was told instead.
    is_gap: bool,
}

impl<'a> Records<'a> {
    /// Reads the records of `text` that lie on `path`.
    pub fn new(text: Text<'a>, path: RecordPath, limits: Limits) -> Self {
        Records::with_buffers(text, path, limits, Buffers::with_room())
    }

    /// The same with the room that another reader had.
    pub(crate) fn with_buffers(text: Text<'a>, path: RecordPath, limits: Limits, buffers: Buffers) -> Self {
        let state = State::with_buffers(path, limits, text.anchor(), buffers);
        Records { text, cursor: 0, dropped: 0, state, last: Last::default(), around: None }
    }

    /// Its room, for another reader.
    pub(crate) fn into_buffers(self) -> Buffers {
        self.state.into()
    }

    /// Notes from now on what stands outside of the records.
    pub(crate) fn note_outside(&mut self) {
        self.state.outside = Some(Box::default());
    }

    /// What stands outside of the records so far, if that is noted.
    pub(crate) fn outside(&self) -> Option<&Outside> {
        self.state.outside.as_deref()
    }

    /// The same, to keep it beyond the reader.
    pub(crate) fn take_outside(&mut self) -> Option<Outside> {
        self.state.outside.take().map(|outside| *outside)
    }

    /// What is to be said about the encoding.
    pub fn warnings(&self) -> &[Problem] {
        self.text.warnings()
    }

    /// The name of the encoding in force.
    pub fn encoding(&self) -> &'static str {
        self.text.encoding()
    }

    /// Reads everything the general way.
    #[cfg(test)]
    pub(super) fn with_detours(mut self) -> Self {
        self.state.detours = true;
        self
    }

    #[cfg(test)]
    pub(super) fn window_length(&self) -> usize {
        self.text.window().len()
    }

    #[cfg(test)]
    pub(super) fn kept_length(&self) -> usize {
        self.state.tree.kept_length()
    }

    /// The next record, or `None` at the end of the document.
    ///
    /// # Errors
    /// What is wrong with the document as such. Nothing can be read behind it; records handed out before stand.
    #[allow(clippy::should_implement_trait, reason = "the record borrows the reader, which Iterator cannot express")]
    pub fn next(&mut self) -> Result<Option<Item<'_>>> {
        let Some(found) = self.advance()? else { return Ok(None) };
        let record = match found {
            Found::Record(record) => record,
            Found::Broken(problem) => return Ok(Some(Item::Broken(problem))),
        };
        let text = self.text.window().get(self.last.range.clone()).unwrap_or_default();
        let broken = record.broken.or_else(|| control_character(text, record.anchor));
        Ok(Some(match broken {
            Some(problem) => Item::Broken(problem),
            None => Item::Record(Document::new(&self.state.tree, text, record.anchor)),
        }))
    }

    /// All of the text, where that is in memory anyway.
    pub(crate) fn whole(&self) -> Option<&'a str> {
        self.text.whole()
    }

    /// Reads on to the end of the next record.
    fn advance(&mut self) -> Result<Option<Found>> {
        self.settle();
        loop {
            let window = self.text.window();
            let step = self.state.advance(window, &mut self.cursor, self.text.is_complete())?;
            match step {
                Step::End => return Ok(None),
                Step::Aside(problem) => {
                    self.last.is_gap = true;
                    return Ok(Some(Found::Broken(problem)));
                }
                Step::Record => break,
                Step::More => self.extend()?,
            }
        }
        let Some(record) = self.state.record.take() else { return Ok(None) };
        self.last = Last { range: record.start..self.cursor, anchor: record.anchor, path: record.path, is_gap: false };
        Ok(Some(Found::Record(record)))
    }

    /// Forgets the record that was handed out last.
    fn settle(&mut self) {
        self.state.settle(self.last.range.start);
    }

    /// The number of the path that the last record lies on; nothing if what was told lies between records.
    pub(crate) fn path(&self) -> Option<usize> {
        Some(self.last.path).filter(|_| !self.last.is_gap)
    }

    /// Where the last record starts.
    pub(crate) fn anchor(&self) -> Anchor {
        self.last.anchor
    }

    /// The last record again, if it was not broken.
    pub(crate) fn current(&self) -> Document<'_> {
        let text = self.text.window().get(self.last.range.clone()).unwrap_or_default();
        Document::new(&self.state.tree, text, self.last.anchor)
    }

    /// The last record to keep, if it was not broken; and how many bytes keeping it takes.
    pub(crate) fn fragment(&mut self) -> (Fragment, usize) {
        let mut bytes = 0;
        let changes = self.state.changes;
        let around = match &self.around {
            Some((then, around)) if *then == changes => Rc::clone(around),
            _ => {
                let around = Rc::new(Surroundings::of(&self.state));
                bytes += around.bytes();
                self.around = Some((changes, Rc::clone(&around)));
                around
            }
        };
        let text = self.text.window().get(self.last.range.clone()).unwrap_or_default();
        let fragment = Fragment::new(text, self.last.anchor, around);
        bytes += fragment.bytes();
        (fragment, bytes)
    }

    /// Drops what is no longer needed and reads some more: as much again as waits for its end, so that a long token is
    /// looked at a few times, not once for every piece of it.
    fn extend(&mut self) -> Result<()> {
        self.state.check_length(self.text.window(), self.cursor, self.text.window().len())?;
        let record = self.state.record.as_ref().filter(|record| record.broken.is_none());
        self.drop_before(record.map_or(self.cursor, |record| record.start));
        let before = self.text.window().len();
        let unread = before - self.cursor;
        let goal = before + unread.min(self.state.limits.record_bytes.saturating_sub(unread));
        self.text.extend()?;
        while self.text.window().len() < goal && !self.text.is_complete() {
            self.text.extend()?;
        }
        Ok(())
    }

    /// Drops what lies before `offset` in the window, where the text comes in pieces.
    fn drop_before(&mut self, offset: usize) {
        let dropped = self.text.discard(offset);
        self.cursor -= dropped;
        self.dropped += dropped;
        if dropped > 0 {
            self.state.anchored = (0, self.text.anchor());
            if let Some(record) = &mut self.state.record {
                record.start = record.start.saturating_sub(dropped);
            }
        }
    }
}
