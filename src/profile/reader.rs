//! Orders from bytes: the first half of the road in one call.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::apply::Applied;
use super::compile::Profile;
use super::coverage::Coverage;
use super::library::{Parameters, Profiles};
use crate::error::{Code, Problem, Result};
use crate::input::{Charset, Input, Limits, Text};
use crate::order::Order;
use crate::xml::{Document, Item, Preview, RecordPath, Records, Step};
use crate::xpath::AbsolutePath;

/// How orders are read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The id of the profile; without one it is found by what the document holds.
    pub profile: Option<String>,
    /// The encoding, where the caller knows better than the profile.
    pub charset: Option<Charset>,
    /// Values of profile parameters, by profile id and name.
    pub parameters: BTreeMap<String, Parameters>,
    /// What an input may ask for.
    pub limits: Limits,
    /// Whether orders keep where each value comes from.
    pub trace: bool,
    /// Whether to note what no rule reads; see [`OrderReader::coverage`].
    pub coverage: bool,
}

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
    records: Records<'a>,
    profile: Arc<Profile>,
    options: ReadOptions,
    coverage: Coverage,
    warnings: Vec<Problem>,
    count: u64,
    path: String,
    root: Option<String>,
}

/// How much of a document is looked at to find its profile.
const PREVIEW: usize = 256 * 1024;

impl<'a> OrderReader<'a> {
    /// Opens an input: decides its encoding, finds its profile, makes ready to read.
    ///
    /// # Errors
    /// What cannot be XML, what no profile fits, what is wrong with the profile.
    pub fn open(input: Input<'a>, profiles: &Profiles, options: ReadOptions) -> Result<Self> {
        OrderReader::open_with(input, profiles, options, |_| Ok(Vec::new()))
    }

    /// Opens an input; `paths` says what else than the rules of the profile reads outside of the records.
    pub(super) fn open_with(
        input: Input<'a>,
        profiles: &Profiles,
        options: ReadOptions,
        paths: impl FnOnce(&Profile) -> Result<Vec<AbsolutePath>>,
    ) -> Result<Self> {
        let forced = match &options.profile {
            Some(id) => Some(profiles.get(id, options.parameters.get(id).unwrap_or(&Parameters::new()))?),
            None => None,
        };
        let charset = options.charset.or(forced.as_ref().map(|profile| profile.charset)).unwrap_or_default();
        let bytes = if let Input::Slice(bytes) = &input { Some(*bytes) } else { None };
        let mut text = Text::open(input, charset, &options.limits)?;
        // What is wrong behind good text is told again when that has been read.
        let mut failure = None;
        while failure.is_none() && text.window().len() < PREVIEW && !text.is_complete() {
            failure = text.extend().err();
        }
        let preview = Preview::new(&text, PREVIEW, &options.limits);
        let root = preview.document(&text).root_description();
        let profile = match forced {
            Some(profile) => profile,
            None => profiles.detect(&preview.document(&text), &options.parameters).map_err(|error| {
                // A document that is broken at its beginning fits nothing because of that.
                let fault = preview.fault().cloned().filter(|_| root.is_none()).map(Into::into);
                failure.or(fault).unwrap_or(error)
            })?,
        };
        let at = profile
            .at
            .iter()
            .find(|steps| preview.has(&text, steps))
            .or_else(|| profile.at.first())
            .cloned()
            .unwrap_or_default();
        if options.charset.is_none() && profile.charset != charset {
            text = reopen(text, bytes, &profile, &options.limits)?;
        }
        let warnings = text.warnings().to_vec();
        let path = describe(&at);
        let mut headers = profile.headers.clone();
        for header in super::compile::headers(&paths(&profile)?, std::slice::from_ref(&at)) {
            if !headers.contains(&header) {
                headers.push(header);
            }
        }
        let records = Records::new(text, RecordPath { steps: at, headers }, options.limits);
        Ok(OrderReader { records, coverage: Coverage::default(), profile, options, warnings, count: 0, path, root })
    }

    /// The profile in use.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The name of the encoding in force.
    pub fn encoding(&self) -> &'static str {
        self.records.encoding()
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
        if self.options.coverage { self.coverage.report(&self.profile) } else { Vec::new() }
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

    /// The next record, which `see` looks at together with the document that it was read from.
    pub(super) fn next_seen(&mut self, see: impl FnOnce(&Profile, Document<'_>, &Reading)) -> Result<Option<Reading>> {
        let item = match self.records.next()? {
            Some(item) => item,
            None if self.count == 0 => return Err(self.no_records().into()),
            None => return Ok(None),
        };
        self.count += 1;
        let document = match item {
            Item::Broken(problem) => return Ok(Some(Reading::Unreadable(problem))),
            Item::Record(document) => document,
        };
        let touched = if self.options.coverage { Some(self.coverage.begin()) } else { None };
        let applied = self.profile.apply(document, self.options.trace, self.options.limits.lines, touched);
        if document.is_exhausted() {
            let problem = Problem::new(Code::LimitXpath, "the expressions of the profile look at too many nodes")
                .at(document.position(document.record()))
                .hint("write shorter ways than `//`, or raise the limit xpath_steps");
            return Ok(Some(Reading::Unreadable(problem)));
        }
        // A record that a filter took out is read no further, which is no loss.
        if self.options.coverage && !matches!(applied, Applied::Filtered { .. }) {
            self.coverage.end(&self.profile, document);
        }
        let reading = match applied {
            Applied::Order(mut order) => {
                crate::order::check(&mut order);
                Reading::Order(order)
            }
            Applied::Filtered { rule, number } => Reading::Filtered { rule, number },
            Applied::Unreadable(problem) => Reading::Unreadable(problem),
        };
        see(&self.profile, document, &reading);
        Ok(Some(reading))
    }

    fn no_records(&self) -> Problem {
        let root = self.root.as_deref().unwrap_or("an element that is not known");
        Problem::new(
            Code::ProfileNoRecords,
            format!("the profile `{}` finds no order at {}", self.profile.id, self.path),
        )
        .expected(format!("elements at {}; the root of the document is {root}", self.path))
        .hint("use the profile that fits the document, or leave it to be found")
    }
}

/// The profile that was found asks for another encoding than the document was opened with.
fn reopen<'a>(text: Text<'a>, bytes: Option<&'a [u8]>, profile: &Profile, limits: &Limits) -> Result<Text<'a>> {
    match (profile.charset, bytes) {
        (charset, Some(bytes)) => Text::open(Input::Slice(bytes), charset, limits),
        (Charset::Fixed(encoding), None) if encoding.name() == text.encoding() => Ok(text),
        (Charset::Strict, None) if text.warnings().is_empty() => Ok(text),
        (Charset::Auto, None) => Ok(text),
        (_, None) => Err(Problem::new(
            Code::InputCharsetLie,
            format!("the profile `{}` sets the encoding, and the input was read as {}", profile.id, text.encoding()),
        )
        .hint("name the profile, so that its encoding is known from the start")
        .into()),
    }
}

fn describe(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("/{}", step.name.as_deref().unwrap_or("*"))).collect()
}
