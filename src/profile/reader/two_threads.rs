//! One input on two threads.
//!
//! The caller's thread looks for the ends of records, which takes a sixth of reading them, and sends every other batch of
//! texts to the second thread; what that one is too slow for it reads itself. Both read records whole: a tree that one
//! thread makes and the other one walks costs as much on its way between two cores as it saves. Batches are handed out in
//! the order in which they were filled, and at most [`BATCHES`] are on the way, which bounds the memory.

use std::collections::VecDeque;
use std::ops::{ControlFlow, Range};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use super::super::compiled::Profile;
use super::super::coverage::{Coverage, Parts};
use super::super::spare::Spare;
use super::super::stream::Stream;
use super::{OrderReader, ReadOptions, Reading, Source, apply};
use crate::error::{Error, Problem, Result};
use crate::xml::{Again, Anchor, Item, Records, Skimmed, Surroundings};

/// How many bytes of records travel together; one that is longer travels alone.
const BATCH: usize = 128 * 1024;

/// How many batches there may be at a time.
const BATCHES: usize = 6;

/// How many of them may wait for the other thread, one that it reads included.
const AWAY: usize = 2;

/// Records that travel together, and what they become.
#[derive(Default)]
struct Batch<'a> {
    entries: Vec<Entry>,
    /// Those records of a stream, one behind the other.
    text: String,
    /// The text of an input that is in memory, of which nothing is copied.
    whole: Option<&'a str>,
    /// What stands around them.
    arounds: Vec<Surroundings>,
    /// What became of them, or of those that were in here before.
    readings: Vec<Reading>,
    /// What ended the document inside of them.
    end: Option<Error>,
    /// Whether the other thread made its buffers.
    is_of_other_thread: bool,
    spare: Spare,
}

enum Entry {
    Record { text: Range<usize>, anchor: Anchor, around: usize },
    Broken(Problem),
}

/// How the document goes on behind a batch.
enum Rest {
    More,
    End(std::result::Result<(), Error>),
}

/// A batch; `None` while it is on its way.
type Slot<'a> = Option<Batch<'a>>;

/// What both threads read by.
#[derive(Clone, Copy)]
struct By<'p> {
    profile: &'p Profile,
    options: &'p ReadOptions,
}

impl<'a> OrderReader<'a> {
    /// Hands all records that are left to `each`, in the order of the input, until it breaks off. A second thread takes
    /// part in reading them, and has ended when this returns; `each` is called on the caller's thread only.
    ///
    /// Results are the same as those of [`OrderReader::next`]. They are lent; whoever takes one out with
    /// [`std::mem::replace`] has one thread free what the other one allocated, which costs some speed. Worth it for long
    /// feeds of XML. Tables, records that are put together from several places, and readers that note coverage, are read on
    /// the caller's thread alone.
    ///
    /// ```
    /// use std::ops::ControlFlow;
    /// use intakt::input::Input;
    /// use intakt::profile::{OrderReader, Profiles, ReadOptions};
    ///
    /// let xml = include_bytes!("../../../examples/intakt-order/minimal.xml");
    /// let profiles = Profiles::builtin()?;
    /// let mut reader = OrderReader::open(Input::Slice(xml), &profiles, ReadOptions::default())?;
    /// let mut count = 0;
    /// reader.for_each_on_two_threads(|_| {
    ///     count += 1;
    ///     ControlFlow::Continue(())
    /// })?;
    /// assert_eq!(count, 1);
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`OrderReader::next`], once everything before it was handed out.
    pub fn for_each_on_two_threads(&mut self, mut each: impl FnMut(&mut Reading) -> ControlFlow<()>) -> Result<()> {
        let is_xml = matches!(&self.source, Source::Elements(stream) if matches!(**stream, Stream::Xml(_)));
        if is_xml && !self.options.coverage {
            let (profile, options) = (Arc::clone(&self.profile), self.options.clone());
            let by = By { profile: &profile, options: &options };
            let ended = std::thread::scope(|scope| {
                let (work, to_do) = channel();
                let (finish, done) = channel();
                let worker = move || read_all(&to_do, &finish, by);
                // A system that has no thread left is no reason to fail.
                let started = std::thread::Builder::new().name("intakt".to_owned()).spawn_scoped(scope, worker);
                let worker = started.ok()?;
                let ended = self.hand_out(by, &work, &done, &mut each);
                // Without work it ends; joined here, so that it is gone when this returns, not only about to go.
                drop(work);
                match worker.join() {
                    Ok(()) => Some(ended),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            });
            if let Some(ended) = ended {
                return ended;
            }
        }
        while let Some(mut reading) = self.next()? {
            if each(&mut reading).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// Fills batches, shares them out, and hands on what they became.
    fn hand_out(
        &mut self,
        by: By<'_>,
        work: &Sender<Batch<'a>>,
        done: &Receiver<Batch<'a>>,
        each: &mut impl FnMut(&mut Reading) -> ControlFlow<()>,
    ) -> Result<()> {
        // Buffers go back to the thread that made them.
        let (mut here, mut there): (Vec<Batch<'a>>, Vec<Batch<'a>>) = Default::default();
        let mut slots: VecDeque<Slot<'a>> = VecDeque::new();
        let mut away = 0;
        let mut rest = Rest::More;
        let mut around = None;
        loop {
            while let Ok(batch) = done.try_recv() {
                away -= 1;
                take_back(&mut slots, batch);
            }
            while let Some(Some(_)) = slots.front() {
                let Some(Some(mut batch)) = slots.pop_front() else { break };
                for reading in &mut batch.readings {
                    self.count += 1;
                    self.finish(reading);
                    if each(reading).is_break() {
                        return Ok(());
                    }
                }
                if let Some(error) = batch.end.take() {
                    return Err(self.named(error.into_problem()).into());
                }
                if batch.is_of_other_thread { &mut there } else { &mut here }.push(batch);
            }
            if slots.len() < BATCHES && matches!(rest, Rest::More) {
                let Source::Elements(stream) = &mut self.source else { break };
                let Stream::Xml(records) = &mut **stream else { break };
                let goes_away = away < AWAY;
                let mut batch = if goes_away { &mut there } else { &mut here }.pop().unwrap_or_default();
                batch.is_of_other_thread = goes_away;
                rest = batch.fill(records, &mut around);
                if goes_away {
                    // The other thread hears as long as this end listens, unless it panicked; the end of its scope tells.
                    if work.send(batch).is_err() {
                        break;
                    }
                    away += 1;
                    slots.push_back(None);
                } else {
                    batch.read(by);
                    slots.push_back(Some(batch));
                }
            } else if slots.is_empty() {
                return match rest {
                    Rest::End(Err(error)) => Err(self.named(error.into_problem()).into()),
                    _ if self.count == 0 => Err(self.named(self.no_records()).into()),
                    _ => Ok(()),
                };
            } else {
                // Nothing to do but to wait for the first of them.
                let Ok(batch) = done.recv() else { break };
                away -= 1;
                take_back(&mut slots, batch);
            }
        }
        Ok(())
    }
}

/// Puts the batch that was first away in its place: the other thread reads them in the order in which they came.
fn take_back<'a>(slots: &mut VecDeque<Slot<'a>>, batch: Batch<'a>) {
    if let Some(slot) = slots.iter_mut().find(|slot| slot.is_none()) {
        *slot = Some(batch);
    }
}

/// What the other thread does until there are no more batches.
fn read_all<'a>(to_do: &Receiver<Batch<'a>>, finish: &Sender<Batch<'a>>, by: By<'_>) {
    while let Ok(mut batch) = to_do.recv() {
        batch.read(by);
        if finish.send(batch).is_err() {
            break;
        }
    }
}

impl<'a> Batch<'a> {
    /// Takes in records. `around` keeps what stands around them for the next batch.
    fn fill(&mut self, records: &mut Records<'a>, around: &mut Option<(u64, Surroundings)>) -> Rest {
        self.entries.clear();
        self.text.clear();
        self.arounds.clear();
        self.whole = records.whole();
        let mut known = None;
        let mut length = 0;
        while length < BATCH {
            let (text, range, anchor, changes) = match records.next_skimmed() {
                Ok(Some(Skimmed::Record { text, range, anchor, changes })) => (text, range, anchor, changes),
                Ok(Some(Skimmed::Broken(problem))) => {
                    self.entries.push(Entry::Broken(problem));
                    continue;
                }
                Ok(None) => return Rest::End(Ok(())),
                Err(error) => return Rest::End(Err(error)),
            };
            length += text.len();
            let text = if self.whole.is_some() {
                range
            } else {
                let start = self.text.len();
                self.text.push_str(text);
                start..self.text.len()
            };
            if known != Some(changes) {
                known = Some(changes);
                let now = match around.take().filter(|(then, _)| *then == changes) {
                    Some((_, now)) => now,
                    None => records.surroundings(),
                };
                self.arounds.push(now.clone());
                *around = Some((changes, now));
            }
            self.entries.push(Entry::Record { text, anchor, around: self.arounds.len() - 1 });
        }
        Rest::More
    }

    /// Reads the records, up to one with which the document ends.
    fn read(&mut self, By { profile, options }: By<'_>) {
        for reading in self.readings.drain(..).rev() {
            if let Reading::Order(order) = reading {
                self.spare.recycle(order);
            }
        }
        let mut coverage = Coverage::default();
        let mut again: Option<(usize, Again)> = None;
        let all = self.whole.unwrap_or(&self.text);
        for entry in self.entries.drain(..) {
            let (text, anchor, around) = match entry {
                Entry::Record { text, anchor, around } => (text, anchor, around),
                Entry::Broken(problem) => {
                    self.readings.push(Reading::Unreadable(problem));
                    continue;
                }
            };
            let Some(surroundings) = self.arounds.get(around) else { continue };
            let again = match &mut again {
                Some((of, again)) if *of == around => again,
                other => &mut other.insert((around, Again::new(surroundings, &options.limits))).1,
            };
            match again.read(all.get(text).unwrap_or_default(), anchor) {
                Ok(Item::Broken(problem)) => self.readings.push(Reading::Unreadable(problem)),
                Ok(Item::Record(document)) => {
                    let variables = &profile.variables;
                    let (coverage, spare) = (&mut coverage, &mut self.spare);
                    let (reading, _) = apply(profile, document, variables, Parts::default(), options, coverage, spare);
                    self.readings.push(reading);
                }
                Err(error) => {
                    self.end = Some(error);
                    return;
                }
            }
        }
    }
}
