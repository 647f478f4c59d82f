//! One input on two threads.
//!
//! The caller's thread cuts the text into batches without reading it: behind the first end tag of the records' name that is far
//! enough on. It sends most of them to the second thread and reads some itself. That a record ends where a batch was cut is a guess.
//! Whether it was right is known when the batch was read, which is what one thread would do from its beginning on; so each batch that
//! was whole says that the next one began rightly. Batches are handed out in the order of the text, only behind those that were whole.
//! Where one was not, it and all behind it are thrown away, and the records of that part are read on the caller's thread alone.
//!
//! Each thread reads records whole and takes back the orders that it made: what one core writes and another one reads costs as much
//! on its way as it saves. At most [`BATCHES`] are on the way, which bounds the memory.

use std::collections::VecDeque;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{Builder, Scope, ScopedJoinHandle};

use super::super::compiled::Profile;
use super::super::coverage::{Coverage, Parts};
use super::super::spare::Spare;
use super::super::stream::Stream;
use super::{OrderReader, ReadOptions, Reading, Source, apply};
use crate::error::Result;
use crate::xml::{Ahead, Anchor, Around, Item, Records, Spot, Stretch};

/// How many bytes of records travel together at least.
const BATCH: usize = 64 * 1024;

/// How many batches there may be at a time.
const BATCHES: usize = 6;

/// How many of them may wait for the other thread, one that it reads included.
const AWAY: usize = 3;

/// How many batches at most are read on one thread before two try again.
const PATIENCE: usize = 64;

/// Records that travel together, and what they become.
#[derive(Default)]
struct Batch<'a> {
    /// The text of them, if the input comes in pieces.
    text: String,
    /// The same of an input that is in memory, of which nothing is copied.
    whole: Option<&'a str>,
    start: Anchor,
    end: Spot,
    /// What stands around the records of the round, with the first batch of it that a thread gets.
    around: Option<Around>,
    /// The number of the round that it is of.
    round: u64,
    /// What became of the records, or of those that were in here before.
    readings: Vec<Reading>,
    /// Whether a record ended where the text does.
    is_right: bool,
    /// Whether the other thread made its readings.
    is_of_other_thread: bool,
}

/// A batch; `None` while it is on its way.
type Slot<'a> = Option<Batch<'a>>;

/// What both threads read by.
#[derive(Clone, Copy)]
struct By<'p> {
    profile: &'p Profile,
    options: &'p ReadOptions,
    /// How many bytes a batch has at least.
    least: usize,
}

/// What one thread keeps from batch to batch.
#[derive(Default)]
struct Lane {
    stretch: Option<Stretch>,
    spare: Spare,
}

/// The other thread, as the caller's one sees it, and what both share.
struct Crew<'s, 'a> {
    work: Sender<Batch<'a>>,
    done: Receiver<Batch<'a>>,
    worker: ScopedJoinHandle<'s, ()>,
    /// How many batches the other thread has.
    away: usize,
    /// The reading of this thread.
    lane: Lane,
    /// Batches that are done with. Their readings go back to the thread that made them.
    here: Vec<Batch<'a>>,
    there: Vec<Batch<'a>>,
    round: u64,
}

/// How a round ended.
enum Round {
    /// `each` has enough, or the other thread is gone.
    Over,
    /// Nothing more can be shared here.
    Done,
    /// The guess was wrong for the batch that ends there. Tells whether others were right.
    Wrong { end: usize, some_were_right: bool },
}

/// When to share again what one thread reads.
struct Pace {
    least: usize,
    /// From where on.
    next: usize,
    /// How many bytes one thread reads if it goes wrong again.
    alone: usize,
}

impl Pace {
    /// With each failure in a row one thread reads on for twice as long, so that an input for which this is nothing is not read twice.
    fn end_round(&mut self, end: usize, some_were_right: bool) {
        if some_were_right {
            self.alone = 0;
        }
        self.next = end + self.alone;
        self.alone = (self.alone * 2).clamp(self.least, self.least * PATIENCE);
    }
}

impl<'a> OrderReader<'a> {
    /// Hands all records that are left to `each`, in the order of the input, until it breaks off. A second thread takes
    /// part in reading them, and has ended when this returns; `each` is called on the caller's thread only.
    ///
    /// Results are the same as those of [`OrderReader::next`]. They are lent; whoever takes one out with
    /// [`std::mem::replace`] has one thread free what the other one allocated, which costs some speed. Worth it for long
    /// feeds of XML whose records stand one behind the other in the same parent. What comes behind a record at which `each`
    /// breaks off may have been read and be gone. Tables, records that are put together from several places, and readers that
    /// note coverage, are read on the caller's thread alone.
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
    pub fn for_each_on_two_threads(&mut self, each: impl FnMut(&mut Reading) -> ControlFlow<()>) -> Result<()> {
        self.for_each_in_batches(BATCH, each)
    }

    /// The same by batches of so many bytes at least.
    fn for_each_in_batches(
        &mut self,
        least: usize,
        mut each: impl FnMut(&mut Reading) -> ControlFlow<()>,
    ) -> Result<()> {
        let (profile, options) = (Arc::clone(&self.profile), self.options.clone());
        let by = By { profile: &profile, options: &options, least };
        std::thread::scope(|scope| {
            let mut crew = None;
            let ended = self.alone_and_together(by, &mut each, &mut crew, || Crew::hire(scope, by));
            // Joined here, so that it is gone when this returns, not only about to go.
            match crew.map(Crew::dismiss) {
                Some(Err(panic)) => std::panic::resume_unwind(panic),
                Some(Ok(())) | None => ended,
            }
        })
    }

    /// Reads alone, and together where that is possible.
    fn alone_and_together<'s>(
        &mut self,
        by: By<'_>,
        each: &mut impl FnMut(&mut Reading) -> ControlFlow<()>,
        crew: &mut Option<Crew<'s, 'a>>,
        hire: impl Fn() -> Option<Crew<'s, 'a>>,
    ) -> Result<()> {
        let mut pace = Pace { least: by.least, next: 0, alone: 0 };
        let mut may_share = !self.options.coverage;
        while let Some(mut reading) = self.next()? {
            if each(&mut reading).is_break() {
                return Ok(());
            }
            self.recycle(reading);
            if !may_share {
                continue;
            }
            let Some(records) = self.records() else {
                may_share = false;
                continue;
            };
            if records.offset() < pace.next {
                continue;
            }
            let Some((mut ahead, around)) = records.look_ahead() else { continue };
            let mut first = Batch::default();
            if !first.fill(records, &mut ahead, by.least) {
                pace.end_round(records.offset(), false);
                continue;
            }
            if crew.is_none() {
                *crew = hire();
            }
            // A system that has no thread left is no reason to fail.
            let Some(crew) = crew else {
                may_share = false;
                continue;
            };
            std::mem::swap(&mut self.spare, &mut crew.lane.spare);
            let round = self.share(by, crew, first, ahead, around, each);
            std::mem::swap(&mut self.spare, &mut crew.lane.spare);
            match round {
                Round::Over => return Ok(()),
                Round::Done => pace.end_round(self.records().map_or(0, |records| records.offset()), false),
                Round::Wrong { end, some_were_right } => pace.end_round(end, some_were_right),
            }
        }
        Ok(())
    }

    /// The records, if they are XML and each is by itself.
    fn records(&mut self) -> Option<&mut Records<'a>> {
        match &mut self.source {
            Source::Elements(stream) => match &mut **stream {
                Stream::Xml(records) => Some(records),
                Stream::Table(_) => None,
            },
            Source::Gathered(_) => None,
        }
    }

    /// Fills batches, shares them out, and hands on what they became.
    fn share(
        &mut self,
        by: By<'_>,
        crew: &mut Crew<'_, 'a>,
        first: Batch<'a>,
        mut ahead: Ahead,
        around: Around,
        each: &mut impl FnMut(&mut Reading) -> ControlFlow<()>,
    ) -> Round {
        crew.round += 1;
        let (mut for_other, mut for_own) = (Some(around.clone()), Some(around));
        let mut filled = Some(first);
        let mut slots: VecDeque<Slot<'a>> = VecDeque::new();
        let mut is_more = true;
        let mut some_were_right = false;
        loop {
            while let Ok(batch) = crew.done.try_recv() {
                crew.take_back(&mut slots, batch);
            }
            while let Some(Some(_)) = slots.front() {
                let Some(Some(mut batch)) = slots.pop_front() else { break };
                if !batch.is_right {
                    let end = batch.end.offset;
                    slots.into_iter().flatten().chain([batch]).for_each(|batch| crew.keep(batch));
                    return Round::Wrong { end, some_were_right };
                }
                some_were_right = true;
                if let Some(records) = self.records() {
                    records.resume(batch.end);
                }
                for reading in &mut batch.readings {
                    self.count += 1;
                    self.finish(reading);
                    if each(reading).is_break() {
                        return Round::Over;
                    }
                }
                crew.keep(batch);
            }
            if is_more && slots.len() < BATCHES {
                let goes_away = crew.away < AWAY;
                let mut batch = match filled.take() {
                    Some(batch) => batch,
                    None => {
                        let mut batch =
                            if goes_away { &mut crew.there } else { &mut crew.here }.pop().unwrap_or_default();
                        is_more = self.records().is_some_and(|records| batch.fill(records, &mut ahead, by.least));
                        if !is_more {
                            crew.keep(batch);
                            continue;
                        }
                        batch
                    }
                };
                (batch.is_of_other_thread, batch.round) = (goes_away, crew.round);
                batch.around = if goes_away { &mut for_other } else { &mut for_own }.take();
                if goes_away {
                    // The other thread hears as long as this end listens, unless it panicked; joining it tells.
                    if crew.work.send(batch).is_err() {
                        return Round::Over;
                    }
                    crew.away += 1;
                    slots.push_back(None);
                } else {
                    crew.lane.read(&mut batch, by);
                    slots.push_back(Some(batch));
                }
            } else if slots.is_empty() {
                return Round::Done;
            } else {
                // Nothing to do but to wait for the first of them.
                let Ok(batch) = crew.done.recv() else { return Round::Over };
                crew.take_back(&mut slots, batch);
            }
        }
    }
}

impl<'s, 'a> Crew<'s, 'a> {
    /// Starts the other thread.
    fn hire<'p: 's>(scope: &'s Scope<'s, '_>, by: By<'p>) -> Option<Self>
    where
        'a: 's,
    {
        let (work, to_do) = channel::<Batch<'a>>();
        let (finish, done) = channel();
        let worker = move || {
            let mut lane = Lane::default();
            // Until there are no more batches.
            while let Ok(mut batch) = to_do.recv() {
                lane.read(&mut batch, by);
                if finish.send(batch).is_err() {
                    break;
                }
            }
        };
        let worker = Builder::new().name("intakt".to_owned()).spawn_scoped(scope, worker).ok()?;
        let (here, there) = Default::default();
        Some(Crew { work, done, worker, away: 0, lane: Lane::default(), here, there, round: 0 })
    }

    /// Ends the other thread, which has nothing more to wait for, and tells how it panicked.
    fn dismiss(self) -> std::thread::Result<()> {
        drop(self.work);
        self.worker.join()
    }

    /// Puts a batch of this round that was away in its place: the other thread reads them in the order in which they came.
    fn take_back(&mut self, slots: &mut VecDeque<Slot<'a>>, batch: Batch<'a>) {
        self.away -= 1;
        let slot = slots.iter_mut().find(|slot| slot.is_none()).filter(|_| batch.round == self.round);
        match slot {
            Some(slot) => *slot = Some(batch),
            None => self.keep(batch),
        }
    }

    /// Keeps a batch that is done with.
    fn keep(&mut self, batch: Batch<'a>) {
        if batch.is_of_other_thread { &mut self.there } else { &mut self.here }.push(batch);
    }
}

impl<'a> Batch<'a> {
    /// Takes in the text of some records. `false` if there is none that can be shared.
    fn fill(&mut self, records: &mut Records<'a>, ahead: &mut Ahead, least: usize) -> bool {
        let whole = records.whole();
        let Some(piece) = records.next_piece(ahead, least) else { return false };
        (self.start, self.end) = (piece.start.anchor, piece.end);
        self.whole = whole.and_then(|whole| whole.get(piece.start.offset..piece.end.offset));
        self.text.clear();
        if self.whole.is_none() {
            self.text.push_str(piece.text);
        }
        true
    }
}

impl Lane {
    /// Reads the records of a batch.
    fn read(&mut self, batch: &mut Batch<'_>, By { profile, options, .. }: By<'_>) {
        for reading in batch.readings.drain(..).rev() {
            if let Reading::Order(order) = reading {
                self.spare.recycle(order);
            }
        }
        batch.is_right = false;
        if let Some(around) = batch.around.take() {
            let buffers = self.stretch.take().map(Stretch::into_buffers).unwrap_or_default();
            self.stretch = Some(Stretch::new(around, buffers));
        }
        // Without one, a batch before this one was not right.
        let Some(stretch) = &mut self.stretch else { return };
        let text = batch.whole.unwrap_or(&batch.text);
        let mut coverage = Coverage::default();
        stretch.begin(batch.start);
        while let Some(item) = stretch.next(text) {
            batch.readings.push(match item {
                Item::Broken(problem) => Reading::Unreadable(problem),
                Item::Record(document) => {
                    let (coverage, spare) = (&mut coverage, &mut self.spare);
                    let variables = &profile.variables;
                    apply(profile, document, variables, Parts::default(), options, coverage, spare).0
                }
            });
        }
        batch.is_right = stretch.is_whole();
        if !batch.is_right {
            self.stretch = None;
        }
    }
}

#[cfg(test)]
mod tests;
