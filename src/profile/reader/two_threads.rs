//! One input on two threads: the caller's takes records out of it, another one makes orders of them.
//!
//! Records travel in batches, each with its texts in one piece and its trees in buffers that are used again, so that
//! handing them over costs less than a twentieth of reading them. At most [`IN_FLIGHT`] batches are on the way, which
//! bounds the memory; they come back in the order in which they left.

use std::ops::{ControlFlow, Range};
use std::sync::mpsc::{Receiver, Sender, channel};

use super::super::compile::Profile;
use super::super::coverage::{Coverage, Parts};
use super::super::stream::Stream;
use super::{OrderReader, ReadOptions, Reading, Source, apply};
use crate::error::{Error, Problem, Result};
use crate::xml::{Anchor, Document, Item, Tree};

/// How many bytes of records travel together; one that is longer travels alone.
const BATCH: usize = 128 * 1024;

/// How many batches may be on the way.
const IN_FLIGHT: usize = 3;

/// Records that travel together, and what they become.
#[derive(Default)]
struct Batch {
    entries: Vec<Entry>,
    text: String,
    /// Of the records in `entries`, by their number; there may be more, kept for their buffers.
    trees: Vec<Tree>,
    /// What became of them, or of those that were in here before.
    readings: Vec<Reading>,
}

enum Entry {
    Record { tree: usize, text: Range<usize>, anchor: Anchor },
    Broken(Problem),
}

impl OrderReader<'_> {
    /// Hands all records that are left to `each`, in the order of the input, until it breaks off. Reading goes on in a
    /// thread of its own meanwhile, which has ended when this returns; `each` is called on the caller's thread only.
    ///
    /// Results are the same as those of [`OrderReader::next`]. They are lent, so that what one thread allocates the same
    /// thread frees; whoever takes one out with [`std::mem::take`] pays for that with speed only. Worth it for long feeds: two cores bring some 1.6 times
    /// the speed of one. Records that are put together from several places, and readers that note coverage, are read on the
    /// caller's thread alone.
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
        let is_simple = matches!(self.source, Source::Elements(_)) && !self.options.coverage;
        if is_simple {
            let (profile, options) = (self.profile.clone(), self.options.clone());
            let ended = std::thread::scope(|scope| {
                let (work, to_do) = channel();
                let (finish, done) = channel();
                let worker = move || map(&to_do, &finish, &profile, &options);
                // A system that has no thread left is no reason to fail.
                let started = std::thread::Builder::new().name("intakt".to_owned()).spawn_scoped(scope, worker);
                started.ok().map(|_| self.pass_through(&work, &done, &mut each))
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

    /// Sends batches out and hands on what comes back.
    fn pass_through(
        &mut self,
        work: &Sender<Batch>,
        done: &Receiver<Batch>,
        each: &mut impl FnMut(&mut Reading) -> ControlFlow<()>,
    ) -> Result<()> {
        let mut spare = Vec::new();
        let mut in_flight = 0;
        let mut end = None;
        loop {
            if end.is_none() && in_flight < IN_FLIGHT {
                let mut batch: Batch = spare.pop().unwrap_or_default();
                let Source::Elements(records) = &mut self.source else { return Ok(()) };
                end = batch.fill(records);
                // The worker hears as long as this end listens, unless it panicked; then the end of its scope does too.
                if work.send(batch).is_err() {
                    return Ok(());
                }
                in_flight += 1;
                continue;
            }
            if in_flight == 0 {
                break;
            }
            let Ok(mut batch) = done.recv() else { return Ok(()) };
            in_flight -= 1;
            for reading in &mut batch.readings {
                self.count += 1;
                self.finish(reading);
                if each(reading).is_break() {
                    return Ok(());
                }
            }
            spare.push(batch);
        }
        match end {
            Some(Err(error)) => Err(self.named(error.into_problem()).into()),
            _ if self.count == 0 => Err(self.named(self.no_records()).into()),
            _ => Ok(()),
        }
    }
}

/// What the other thread does: orders of records, until there are no more.
fn map(to_do: &Receiver<Batch>, finish: &Sender<Batch>, profile: &Profile, options: &ReadOptions) {
    while let Ok(mut batch) = to_do.recv() {
        batch.map(profile, options);
        if finish.send(batch).is_err() {
            break;
        }
    }
}

impl Batch {
    /// Takes in records. Returns how the document ended, if it did.
    fn fill(&mut self, records: &mut Stream<'_>) -> Option<std::result::Result<(), Error>> {
        self.entries.clear();
        self.text.clear();
        let mut trees = 0;
        while self.text.len() < BATCH {
            match records.next() {
                Ok(Some(Item::Record(document))) => {
                    if self.trees.len() == trees {
                        self.trees.push(Tree::new());
                    }
                    let Some(tree) = self.trees.get_mut(trees) else { break };
                    let (text, anchor) = document.copy_to(tree, &mut self.text);
                    self.entries.push(Entry::Record { tree: trees, text, anchor });
                    trees += 1;
                }
                Ok(Some(Item::Broken(problem))) => self.entries.push(Entry::Broken(problem)),
                Ok(None) => return Some(Ok(())),
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }

    fn map(&mut self, profile: &Profile, options: &ReadOptions) {
        // Those of the last turn were allocated by this thread.
        self.readings.clear();
        let mut coverage = Coverage::default();
        for entry in self.entries.drain(..) {
            let reading = match entry {
                Entry::Broken(problem) => Reading::Unreadable(problem),
                Entry::Record { tree, text, anchor } => {
                    let Some(tree) = self.trees.get(tree) else { continue };
                    let document = Document::new(tree, self.text.get(text).unwrap_or_default(), anchor);
                    apply(profile, document, &profile.variables, Parts::default(), options, &mut coverage).0
                }
            };
            self.readings.push(reading);
        }
    }
}
