//! Orders from bytes: the first half of the road in one call.

mod identity;
mod opened;
mod record;
mod structure;
mod two_threads;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use identity::forced;
pub use identity::{Identity, identify};
use opened::Opened;
use record::apply;
pub(super) use record::exhausted;
pub use structure::structure;
pub(super) use structure::structure_of;

use super::compiled::Profile;
use super::coverage::{Coverage, Parts};
use super::gather::{Gathered, Gatherer};
use super::library::{Parameters, Profiles};
use super::spare::Spare;
use super::stream::Stream;
use super::workspace::Workspace;
use crate::error::{Code, Problem, Result};
use crate::event;
use crate::input::{Charset, Input, Limits};
use crate::order::Order;
use crate::xml::{Buffers, Document, Item, Outside, RecordPath, Step};
use crate::xpath::{AbsolutePath, Value};

/// How orders are read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The id of the profile; without one it is found by what the document holds.
    pub profile: Option<String>,
    /// The encoding, where the caller knows better than the profile.
    pub charset: Option<Charset>,
    /// Values of profile parameters, by profile id and name.
    pub parameters: BTreeMap<String, Parameters>,
    /// The numbers of the orders that are wanted; all others are filtered, by the rule [`ONLY`]. Nothing: all are wanted.
    pub only: Option<BTreeSet<String>>,
    /// What an input may ask for.
    pub limits: Limits,
    /// Whether orders keep where each value comes from.
    pub trace: bool,
    /// Whether to note what no rule reads; see [`OrderReader::coverage`].
    pub coverage: bool,
}

/// The name of the filter that takes out orders which are not among those of [`ReadOptions::only`].
pub const ONLY: &str = "only";

/// One record of an input.
#[derive(Debug)]
pub enum Reading {
    /// An order. It may hold problems; see [`Order::is_sound`].
    Order(Box<Order>),
    /// A record that a filter of the profile took out.
    Filtered {
        /// The name of the filter.
        rule: String,
        /// The order number, if there is one.
        number: Option<String>,
    },
    /// A record that cannot be read. Reading goes on behind it.
    Unreadable(Problem),
}

/// Reads the orders of one input, one at a time.
///
/// ```
/// use intakt::input::Input;
/// use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
///
/// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
/// let profiles = Profiles::builtin()?;
/// let mut reader = OrderReader::open(Input::Slice(xml), &profiles, ReadOptions::default())?;
/// while let Some(reading) = reader.next()? {
///     if let Reading::Order(order) = reading {
///         println!("{:?}: {} lines", order.number, order.lines.len());
///     }
/// }
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Debug)]
pub struct OrderReader<'a> {
    source: Source<'a>,
    profile: Arc<Profile>,
    options: ReadOptions,
    coverage: Coverage,
    encoding: &'static str,
    warnings: Vec<Problem>,
    count: u64,
    path: String,
    root: Option<String>,
    /// What the caller calls the documents, in the order of the profile.
    names: Vec<Option<String>>,
    reasons: Vec<String>,
    spare: Spare,
}

/// Where the records come from.
#[derive(Debug)]
enum Source<'a> {
    /// Each is one element of the only document.
    Elements(Box<Stream<'a>>),
    /// They are put together.
    Gathered(Box<Gatherer<'a>>),
}

impl<'a> OrderReader<'a> {
    /// Opens an input of a single document: decides its encoding, finds its profile, makes ready to read.
    ///
    /// # Errors
    /// What cannot be XML, what no profile fits, what is wrong with the profile. [`Code::ProfileDocuments`] where the
    /// profile reads several documents together.
    pub fn open(input: Input<'a>, profiles: &Profiles, options: ReadOptions) -> Result<Self> {
        OrderReader::open_with(input, profiles, options, Workspace::default())
    }

    /// The same with the room that another reader had; see [`OrderReader::into_workspace`].
    ///
    /// # Errors
    /// As [`OrderReader::open`]. The room is lost then.
    pub fn open_with(
        input: Input<'a>,
        profiles: &Profiles,
        options: ReadOptions,
        workspace: Workspace,
    ) -> Result<Self> {
        OrderReader::open_inputs_with(vec![(None, input)], profiles, options, workspace, |_| Ok(Vec::new()))
    }

    /// Opens an input of several documents, each with its name for messages, in any order. Which is which is found by
    /// what they hold. With a single document this is [`OrderReader::open`].
    ///
    /// # Errors
    /// As [`OrderReader::open`], and [`Code::ProfileDocuments`] where the documents are not those that one profile reads
    /// together: one is missing, there twice, or of another profile.
    pub fn open_all(inputs: Vec<(String, Input<'a>)>, profiles: &Profiles, options: ReadOptions) -> Result<Self> {
        let inputs = inputs.into_iter().map(|(name, input)| (Some(name), input)).collect();
        OrderReader::open_inputs(inputs, profiles, options, |_| Ok(Vec::new()))
    }

    /// Opens the documents of an input; `paths` says what else than the rules of the profile reads outside of the records.
    pub(super) fn open_inputs(
        inputs: Vec<(Option<String>, Input<'a>)>,
        profiles: &Profiles,
        options: ReadOptions,
        paths: impl FnOnce(&Profile) -> Result<Vec<AbsolutePath>>,
    ) -> Result<Self> {
        OrderReader::open_inputs_with(inputs, profiles, options, Workspace::default(), paths)
    }

    fn open_inputs_with(
        inputs: Vec<(Option<String>, Input<'a>)>,
        profiles: &Profiles,
        options: ReadOptions,
        workspace: Workspace,
        paths: impl FnOnce(&Profile) -> Result<Vec<AbsolutePath>>,
    ) -> Result<Self> {
        let forced = forced(profiles, &options)?;
        let mut profile = forced.clone();
        let mut slots: Vec<Option<Opened<'a>>> = Vec::new();
        let mut reasons = Vec::new();
        for (name, input) in inputs {
            let in_file = |error: crate::Error| match &name {
                Some(name) => error.or_in_file(name),
                None => error,
            };
            let opened = Opened::new(name.clone(), input, forced.as_ref(), &options).map_err(in_file)?;
            let (found, document) = opened.identity(profiles, forced.as_ref(), &options).map_err(in_file)?;
            if forced.is_none() {
                let told = profiles.reasons(&found.id, document, &opened.beginning(&options));
                let name = found.documents.get(document).map_or("", |document| document.name.as_str());
                let of = if name.is_empty() { String::new() } else { format!("{name}: ") };
                reasons.push((document, format!("{of}{}", told.join(", "))));
            }
            let profile = profile.get_or_insert(found.clone());
            slots.resize_with(profile.documents.len(), || None);
            let wrong = |message: String| in_file(Problem::new(Code::ProfileDocuments, message).into());
            if found.id != profile.id {
                return Err(wrong(format!("the document is of the profile `{}`, not of `{}`", found.id, profile.id)));
            }
            match slots.get_mut(document) {
                Some(slot @ None) => *slot = Some(opened),
                _ => return Err(wrong(format!("there are two of {}", profile.document_name(document)))),
            }
        }
        let Some(profile) = profile else {
            return Err(Problem::new(Code::ProfileDocuments, "no document was given").into());
        };
        if slots.iter().any(Option::is_none) {
            return Err(missing(&profile, &slots).into());
        }
        let paths = paths(&profile)?;
        let documents = slots.into_iter().flatten().collect();
        let mut reader = OrderReader::start(documents, profile, options, &paths, workspace)?;
        reasons.sort_unstable();
        reader.reasons = reasons.into_iter().map(|(_, reason)| reason).collect();
        event::input_opened(&reader.profile.id, reader.encoding, reader.names.len());
        Ok(reader)
    }

    /// Begins to read documents that are in the order of the profile.
    fn start(
        given: Vec<Opened<'a>>,
        profile: Arc<Profile>,
        options: ReadOptions,
        absolute: &[AbsolutePath],
        mut workspace: Workspace,
    ) -> Result<Self> {
        let mut documents = Vec::new();
        let mut warnings = Vec::new();
        let mut names = Vec::new();
        let (mut path, mut root, mut encoding) = (String::new(), None, "");
        for (number, (opened, plan)) in given.into_iter().zip(&profile.documents).enumerate() {
            let best = |paths: &Vec<Vec<Step>>| {
                let is_there = |steps: &&Vec<Step>| {
                    opened.preview.as_ref().is_some_and(|preview| preview.has(&opened.text, steps))
                };
                paths.iter().find(is_there).or_else(|| paths.first()).cloned().unwrap_or_default()
            };
            let paths: Vec<Vec<Step>> = plan.kinds.iter().map(best).collect();
            if number == profile.main {
                path = paths.first().map(|steps| describe(steps)).unwrap_or_default();
                let preview = opened.preview.as_ref();
                root = preview.and_then(|preview| preview.document(&opened.text).root_description());
            }
            let name = opened.name.clone();
            let in_file = |error: crate::Error| match &name {
                Some(name) => error.or_in_file(name),
                None => error,
            };
            let mut text = opened.text_for(&profile, &options).map_err(in_file)?;
            text.set_document(number as u32);
            if number == profile.main {
                encoding = text.encoding();
            }
            let mut headers = plan.headers.clone();
            for header in super::compile::headers(absolute, &paths) {
                if !headers.contains(&header) {
                    headers.push(header);
                }
            }
            let path = RecordPath { paths, headers };
            let buffers = std::mem::take(&mut workspace.buffers);
            let (mut stream, said) = Stream::open(text, path, &profile, options.limits, buffers).map_err(in_file)?;
            if options.coverage {
                stream.note_outside();
            }
            if number == profile.main {
                stream.check_key(profile.group_by.as_ref()).map_err(in_file)?;
            }
            let lacking = stream.lacking(plan.detect.as_ref());
            let named = |warning: Problem| match &name {
                Some(name) => warning.or_in_file(name),
                None => warning,
            };
            warnings.extend(said.into_iter().chain(lacking).map(named));
            documents.push(stream);
            names.push(name);
        }
        let source = match documents.pop() {
            Some(only) if documents.is_empty() && profile.is_plain() => Source::Elements(Box::new(only)),
            last => {
                documents.extend(last);
                Source::Gathered(Box::new(Gatherer::new(documents, &profile, options.limits)))
            }
        };
        let coverage = Coverage::default();
        Ok(OrderReader {
            source,
            coverage,
            profile,
            options,
            encoding,
            warnings,
            count: 0,
            path,
            root,
            names,
            reasons: Vec::new(),
            spare: workspace.spare,
        })
    }

    /// The profile in use.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The name of the encoding in force; with several documents that of the one that the records are in.
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// Why the profile was chosen: the conditions of its `detect`, for each document in a line. Nothing if the caller named it.
    pub fn reasons(&self) -> &[String] {
        &self.reasons
    }

    /// What the caller calls the documents, by the number of a document in positions. The name of one that has none is empty.
    pub fn document_names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(|name| name.as_deref().unwrap_or_default())
    }

    /// What is to be said about the input as a whole.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// How many records were read.
    pub fn count(&self) -> u64 {
        self.count
    }

    /// What no rule read and which rules never matched, so far. Empty unless asked for in the options.
    pub fn coverage(&self) -> Vec<Problem> {
        if !self.options.coverage {
            return Vec::new();
        }
        let outside: Vec<&Outside> = match &self.source {
            Source::Elements(records) => records.outside().into_iter().collect(),
            Source::Gathered(gatherer) => gatherer.outside().collect(),
        };
        self.coverage.report(&self.profile, &outside).into_iter().map(|problem| self.named(problem)).collect()
    }

    /// The next record, or `None` at the end.
    ///
    /// # Errors
    /// What is wrong with the document as such, and [`Code::ProfileNoRecords`] at the end of a document without any
    /// record.
    #[allow(clippy::should_implement_trait, reason = "an error ends the input, unlike the items of an iterator")]
    pub fn next(&mut self) -> Result<Option<Reading>> {
        self.next_seen(|_, _, _| {})
    }

    /// Gives back a record that is done with, so that what it was written into holds the records that follow. Whoever keeps
    /// orders has nothing to give back; whoever looks at one after the other saves a good part of the time by it.
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
    ///
    /// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
    /// let profiles = Profiles::builtin()?;
    /// let mut reader = OrderReader::open(Input::Slice(xml), &profiles, ReadOptions::default())?;
    /// let mut lines = 0;
    /// while let Some(reading) = reader.next()? {
    ///     if let Reading::Order(order) = &reading {
    ///         lines += order.lines.len();
    ///     }
    ///     reader.recycle(reading);
    /// }
    /// assert_eq!(lines, 1);
    /// # Ok::<(), intakt::Error>(())
    /// ```
    pub fn recycle(&mut self, reading: Reading) {
        if let Reading::Order(order) = reading {
            self.spare.recycle(order);
        }
    }

    /// What this reader allocated, for another one: whoever reads single documents saves a good part of the time by it. Orders that
    /// were given back are part of it.
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading, Workspace};
    ///
    /// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
    /// let profiles = Profiles::builtin()?;
    /// let mut workspace = Workspace::default();
    /// let mut numbers = Vec::new();
    /// for document in [xml, xml] {
    ///     let mut reader = OrderReader::open_with(Input::Slice(document), &profiles, ReadOptions::default(), workspace)?;
    ///     while let Some(reading) = reader.next()? {
    ///         if let Reading::Order(order) = &reading {
    ///             numbers.push(order.number.clone());
    ///         }
    ///         reader.recycle(reading);
    ///     }
    ///     workspace = reader.into_workspace();
    /// }
    /// assert_eq!(numbers.len(), 2);
    /// # Ok::<(), intakt::Error>(())
    /// ```
    pub fn into_workspace(self) -> Workspace {
        let buffers = match self.source {
            Source::Elements(stream) => stream.into_buffers(),
            Source::Gathered(_) => Buffers::default(),
        };
        Workspace { spare: self.spare, buffers }
    }

    /// The next record, which `see` looks at together with what it was read from: the document, and the values of the
    /// profile's variables.
    pub(super) fn next_seen(&mut self, see: impl FnOnce(Document<'_>, &[Value], &Reading)) -> Result<Option<Reading>> {
        let reading = match &mut self.source {
            Source::Elements(_) => self.next_element(see),
            Source::Gathered(_) => self.next_gathered(see),
        };
        let reading = reading.map_err(|error| crate::Error::from(self.named(error.into_problem())))?;
        self.count += u64::from(reading.is_some());
        Ok(reading.map(|mut reading| {
            self.finish(&mut reading);
            reading
        }))
    }

    /// Has the problems name their file, and takes out an order that nobody asked for.
    fn finish(&self, reading: &mut Reading) {
        match reading {
            Reading::Order(order) if !self.is_wanted(order.number.as_deref()) => {
                *reading = Reading::Filtered { rule: ONLY.to_owned(), number: order.number.take() };
            }
            Reading::Order(order) => {
                for problem in &mut order.problems {
                    self.name(problem);
                }
            }
            Reading::Unreadable(problem) => {
                self.name(problem);
                let position = problem.position().unwrap_or_default();
                event::record_unreadable(problem.code(), position.line, position.byte);
            }
            Reading::Filtered { .. } => {}
        }
    }

    fn next_element(&mut self, see: impl FnOnce(Document<'_>, &[Value], &Reading)) -> Result<Option<Reading>> {
        let Source::Elements(records) = &mut self.source else { return Ok(None) };
        let document = match records.next()? {
            Some(Item::Record(document)) => document,
            Some(Item::Broken(problem)) => return Ok(Some(Reading::Unreadable(problem))),
            None if self.count == 0 => return Err(self.no_records().into()),
            None => return Ok(None),
        };
        let rows = if self.options.coverage { vec![document.record()] } else { Vec::new() };
        let parts = Parts { rows, ..Parts::default() };
        let variables = &self.profile.variables;
        let (coverage, spare) = (&mut self.coverage, &mut self.spare);
        let (reading, is_whole) = apply(&self.profile, document, variables, parts, &self.options, coverage, spare);
        if is_whole {
            see(document, variables, &reading);
        }
        Ok(Some(reading))
    }

    fn next_gathered(&mut self, see: impl FnOnce(Document<'_>, &[Value], &Reading)) -> Result<Option<Reading>> {
        let Source::Gathered(gatherer) = &mut self.source else { return Ok(None) };
        let mut record = match gatherer.next(&self.profile)? {
            Some(Gathered::Record(record)) => record,
            Some(Gathered::Filtered(rule)) => return Ok(Some(Reading::Filtered { rule, number: None })),
            Some(Gathered::Unreadable(problem)) => return Ok(Some(Reading::Unreadable(problem))),
            None if gatherer.seen() == 0 => return Err(self.no_records().into()),
            None => return Ok(None),
        };
        if self.options.coverage {
            record.parts.keys = gatherer.key_nodes(&record, &self.profile);
        }
        let document = gatherer.document();
        let (coverage, spare) = (&mut self.coverage, &mut self.spare);
        let (mut reading, is_whole) =
            apply(&self.profile, document, &record.variables, record.parts, &self.options, coverage, spare);
        if let Reading::Order(order) = &mut reading {
            order.problems.extend(record.problems);
        }
        if is_whole {
            see(document, &record.variables, &reading);
        }
        Ok(Some(reading))
    }

    /// Whether an order is among those that are asked for. One without a number is none of them.
    fn is_wanted(&self, number: Option<&str>) -> bool {
        let only = self.options.only.as_ref();
        only.is_none_or(|only| number.is_some_and(|number| only.contains(number.trim())))
    }

    /// The problem with the name of its file, if the caller gave the documents names.
    fn named(&self, mut problem: Problem) -> Problem {
        self.name(&mut problem);
        problem
    }

    fn name(&self, problem: &mut Problem) {
        let number = problem.position().map_or(self.profile.main, |position| position.document as usize);
        if let Some(Some(name)) = self.names.get(number) {
            problem.name_file(name);
        }
    }

    fn no_records(&self) -> Problem {
        if self.profile.dialect.is_some() {
            return Problem::new(Code::ProfileNoRecords, "the table has no rows below its header");
        }
        let root = self.root.as_deref().unwrap_or("an element that is not known");
        Problem::new(
            Code::ProfileNoRecords,
            format!("the profile `{}` finds no order at {}", self.profile.id, self.path),
        )
        .expected(format!("elements at {}; the root of the document is {root}", self.path))
        .hint("use the profile that fits the document, or leave it to be found")
    }
}

/// Some documents of the profile were not given.
fn missing(profile: &Profile, slots: &[Option<Opened<'_>>]) -> Problem {
    let empty = slots.iter().enumerate().filter(|(_, slot)| slot.is_none());
    let names: Vec<String> = empty.map(|(number, _)| profile.document_name(number)).collect();
    let message = format!("the profile `{}` also needs {}", profile.id, names.join(" and "));
    let problem = Problem::new(Code::ProfileDocuments, message).hint("give the files that belong together in one call");
    match slots.iter().flatten().find_map(|opened| opened.name.as_ref()) {
        Some(name) => problem.in_file(name),
        None => problem,
    }
}

fn describe(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("/{}", step.name.as_deref().unwrap_or("*"))).collect()
}
