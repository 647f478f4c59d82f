//! The beginning of a profile for a document that nobody has seen: every path of it, and guesses marked as guesses.

use std::collections::{BTreeMap, BTreeSet};

use super::guess::{self, Kinds, NO_DATES, NUMBERS, Place};
use super::library::Profiles;
use super::skeleton_text;
use crate::error::{Code, Problem, Result, nearest};
use crate::input::{Charset, Input, Limits, Text};
use crate::xml::{PathInfo, Structure};

/// How a skeleton is made.
#[derive(Clone, Debug, Default)]
pub struct SkeletonOptions {
    /// The path of the elements that are orders, such as `/Export/Sale`; without it they are guessed.
    pub record: Option<String>,
    /// What the file is called in the first comment.
    pub file: Option<String>,
    /// The encoding of the document.
    pub charset: Charset,
    /// What the document may ask for.
    pub limits: Limits,
    /// Whether sample values stand there as they are. They may be personal data.
    pub show_values: bool,
}

impl Profiles {
    /// Writes the beginning of a profile for a document: `id`, `detect`, `records.at`, rules that the names and all values
    /// suggest, and every path of a record as a comment with its count and a sample, masked.
    ///
    /// Whatever is guessed is marked `GUESS` with the reason, whatever a person has to say is marked `DECIDE`. A rule
    /// whose values do not all fit stands there as a comment only. The text can be [added](Profiles::add) and reads the
    /// document; its id is one that no profile at hand has.
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{Profiles, SkeletonOptions};
    ///
    /// let xml = b"<Export><Sale no='1'><Item sku='a'><Pieces>2</Pieces></Item></Sale></Export>";
    /// let mut profiles = Profiles::builtin()?;
    /// let toml = profiles.skeleton(Input::Slice(xml), &SkeletonOptions::default())?;
    /// assert!(toml.contains("at = \"/Export/Sale\""));
    /// profiles.add(&toml, "export.toml")?;
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// What is wrong with the document, and a record path that it does not have.
    pub fn skeleton(&self, input: Input<'_>, options: &SkeletonOptions) -> Result<String> {
        let mut kinds: Vec<Kinds> = Vec::new();
        let text = Text::open(input, options.charset, &options.limits)?;
        let structure = Structure::read(text, &options.limits, &mut |index, value| {
            if kinds.len() <= index {
                kinds.resize(index + 1, Kinds::ANY);
            }
            if let Some(kinds) = kinds.get_mut(index) {
                kinds.see(value);
            }
        })?;
        kinds.resize(structure.paths().len(), Kinds::ANY);
        let mut draft = Draft::new(&structure, kinds, options.record.as_deref())?;
        draft.fields();
        let taken: BTreeSet<String> = self.list().into_iter().map(|summary| summary.id).collect();
        Ok(skeleton_text::write(&draft, &taken, options))
    }
}

/// The part of a profile that a rule belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Section {
    Order,
    Party(&'static str),
    Line,
    Shipping,
    Payment,
    Totals,
}

/// A path that may be what a field is read from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub(super) path: usize,
    /// A whole name in one text.
    pub(super) full_name: bool,
    /// Whether it stands several times where the field wants one.
    pub(super) repeated: bool,
    rank: Rank,
}

/// Which of several candidates is the better one; the smallest is the best.
type Rank = (bool, usize, usize, usize);

/// What is guessed of a document.
pub(super) struct Draft<'s> {
    pub(super) structure: &'s Structure,
    pub(super) kinds: Vec<Kinds>,
    pub(super) record: usize,
    pub(super) record_is_given: bool,
    pub(super) line: Option<usize>,
    pub(super) rules: BTreeMap<(Section, &'static str), Candidate>,
    /// Whether the party who pays is taken for the one who ordered, for want of another.
    pub(super) payer_is_orderer: bool,
}

/// Words that mean a field of the order only near its top.
const WEAK: &[&str] = &["id", "no", "nr", "number", "nummer", "date", "datum", "status", "total", "note", "reference"];

/// Elements below which they mean it, too.
const HEADS: &[&str] = &["head", "kopf", "info", "order", "bestell", "auftrag", "total", "summe", "summary"];

/// The amount inside of an element that is about shipping.
const AMOUNTS: &[&str] =
    &["kosten", "cost", "costs", "amount", "betrag", "price", "preis", "gebuehr", "brutto", "gross"];

/// A person's whole name.
const FULL_NAMES: &[&str] = &["name", "fullname", "customername", "kundenname", "contactname"];

impl<'s> Draft<'s> {
    fn new(structure: &'s Structure, kinds: Vec<Kinds>, record: Option<&str>) -> Result<Self> {
        let content = content(structure);
        let chosen = match record {
            Some(path) => given(structure, path)?,
            None => guessed_record(structure, &content),
        };
        let mut draft = Draft {
            structure,
            kinds,
            record: chosen,
            record_is_given: record.is_some(),
            line: None,
            rules: BTreeMap::new(),
            payer_is_orderer: false,
        };
        draft.line = draft.guessed_line(&content);
        Ok(draft)
    }

    pub(super) fn path(&self, index: usize) -> Option<&'s PathInfo> {
        self.structure.paths().get(index)
    }

    /// The local names from `from`, which is not among them, down to `index`: `Item/@sku`; `.` for the same element.
    pub(super) fn relative(&self, from: usize, index: usize) -> String {
        let below = self.structure.ancestry(index).into_iter().skip_while(|step| *step != from).skip(1);
        let steps: Vec<String> = below
            .filter_map(|step| self.path(step))
            .map(|path| format!("{}{}", if path.is_attribute { "@" } else { "" }, path.name))
            .collect();
        if steps.is_empty() { ".".to_owned() } else { steps.join("/") }
    }

    /// The path of an element from the root, without prefixes.
    pub(super) fn absolute(&self, index: usize) -> String {
        let names = self.structure.ancestry(index).into_iter().filter_map(|step| self.path(step));
        names.map(|path| format!("/{}{}", if path.is_attribute { "@" } else { "" }, path.name)).collect()
    }

    fn guessed_line(&self, content: &[u64]) -> Option<usize> {
        let below = self.structure.subtree(self.record).into_iter().skip(1);
        let scored = below.filter_map(|index| {
            let path = self.path(index).filter(|path| !path.is_attribute)?;
            let fields: BTreeSet<&str> = self
                .structure
                .subtree(index)
                .into_iter()
                .skip(1)
                .filter_map(|below| guess::field(Place::Line, &self.path(below)?.name))
                .collect();
            let named = guess::is_line(&path.name);
            let telling = ["quantity", "article", "price", "gtin", "pzn"].iter().any(|field| fields.contains(field));
            let fits = guess::role(&path.name).is_none() && !fields.is_empty() && (named || (path.most > 1 && telling));
            let score = (fields.contains("quantity"), named, path.most > 1, content.get(index).copied());
            fits.then_some((score, std::cmp::Reverse(index)))
        });
        scored.max().map(|(_, index)| index.0)
    }

    /// Finds a candidate for every field that a name suggests.
    fn fields(&mut self) {
        let line: BTreeSet<usize> = self.line.map(|line| self.structure.subtree(line)).into_iter().flatten().collect();
        for index in self.structure.subtree(self.record) {
            let Some(path) = self.path(index).filter(|path| path.values > 0) else { continue };
            if line.contains(&index) {
                if let (Some(field), Some(line)) = (guess::field(Place::Line, &path.name), self.line) {
                    self.offer(Section::Line, field, index, line, false);
                }
            } else if let Some((section, field)) = self.meaning(index, path) {
                let full_name = field == "family_name" && FULL_NAMES.contains(&guess::plain(&path.name).as_str());
                self.offer(section, field, index, self.record, full_name);
            }
        }
        self.one_who_ordered();
    }

    /// What a path outside of the lines means.
    fn meaning(&self, index: usize, path: &PathInfo) -> Option<(Section, &'static str)> {
        let name = guess::plain(&path.name);
        let around = self.structure.ancestry(index).into_iter().skip_while(|step| *step != self.record).skip(1);
        let around: Vec<&PathInfo> = around.filter(|step| *step != index).filter_map(|step| self.path(step)).collect();
        let role = around.iter().rev().find_map(|path| guess::role(&path.name));
        if let Some(role) = role {
            if role == "ship_to" && AMOUNTS.contains(&name.as_str()) {
                return Some((Section::Shipping, "amount"));
            }
            if FULL_NAMES.contains(&name.as_str()) {
                return Some((Section::Party(role), "family_name"));
            }
            let own = around.last().is_some_and(|parent| guess::role(&parent.name) == Some("orderer"));
            let field = guess::field(Place::Party, &path.name);
            let field = field.or((own && guess::is_own_number(&path.name)).then_some("source_id"));
            return field.map(|field| (Section::Party(role), field));
        }
        if let Some(field) = around.last().and_then(|parent| guess::field_of_payment(&parent.name, &path.name)) {
            return Some((Section::Payment, field));
        }
        let weak_here = WEAK.contains(&name.as_str())
            && around.last().is_some_and(|parent| {
                let parent = guess::plain(&parent.name);
                !HEADS.iter().any(|head| parent.contains(head))
            });
        if weak_here {
            return None;
        }
        if let Some(field) = guess::field(Place::Order, &path.name) {
            return Some((Section::Order, field));
        }
        if let Some((role, field)) = guess::field_with_role(&path.name) {
            return Some((Section::Party(role), field));
        }
        if matches!(name.as_str(), "customername" | "kundenname") || (name == "name" && around.is_empty()) {
            return Some((Section::Party("orderer"), "family_name"));
        }
        let of_party = guess::field(Place::Party, &path.name).filter(|field| !matches!(*field, "title" | "state"));
        let of_party = of_party.map(|field| (Section::Party("orderer"), field));
        of_party
            .or_else(|| guess::field(Place::Shipping, &path.name).map(|field| (Section::Shipping, field)))
            .or_else(|| guess::field(Place::Totals, &path.name).map(|field| (Section::Totals, field)))
            .or_else(|| guess::field(Place::Payment, &path.name).map(|field| (Section::Payment, field)))
    }

    fn offer(&mut self, section: Section, field: &'static str, index: usize, from: usize, full_name: bool) {
        let Some(path) = self.path(index) else { return };
        let steps: Vec<usize> =
            self.structure.ancestry(index).into_iter().skip_while(|step| *step != from).skip(1).collect();
        let repeated = steps.iter().filter_map(|step| self.path(*step)).any(|path| path.most > 1);
        let length = guess::strength(&path.name);
        let rank = (repeated, usize::MAX - length, steps.len(), index);
        let candidate = Candidate { path: index, full_name, repeated, rank };
        let held = self.rules.entry((section, field)).or_insert(candidate);
        // A family name of its own is better than one that has to be parted.
        if (held.full_name, held.rank) > (full_name, rank) {
            *held = candidate;
        }
    }

    /// Shops that know a billing address only mean the one who ordered by it.
    fn one_who_ordered(&mut self) {
        let has_name = |draft: &Self, role| {
            ["family_name", "company", "given_name"]
                .iter()
                .any(|name| draft.rules.contains_key(&(Section::Party(role), *name)))
        };
        if has_name(self, "orderer") || !has_name(self, "payer") {
            return;
        }
        self.payer_is_orderer = true;
        let rules = std::mem::take(&mut self.rules);
        for ((section, field), candidate) in rules {
            match section {
                Section::Party("payer") => {
                    self.rules.insert((Section::Party("orderer"), field), candidate);
                }
                _ => {
                    self.rules.entry((section, field)).or_insert(candidate);
                }
            }
        }
    }

    /// The index in [`NUMBERS`] of the format that most of the fields with numbers fit, and how many fit and do not.
    pub(super) fn number_format(&self) -> (usize, usize, usize) {
        let numeric: Vec<&Kinds> = self
            .rules
            .iter()
            .filter(|((section, field), _)| is_number(*section, field))
            .filter_map(|(_, candidate)| self.kinds.get(candidate.path))
            .collect();
        let fits = |format: usize| numeric.iter().filter(|kinds| kinds.is_number(format)).count();
        let best = (0..NUMBERS.len()).max_by_key(|format| (fits(*format), std::cmp::Reverse(*format))).unwrap_or(0);
        (best, fits(best), numeric.len())
    }

    /// The date formats of the fields with dates; the texts that mean no date.
    pub(super) fn dates(&self) -> (Vec<&'static str>, Vec<&'static str>) {
        let mut formats = Vec::new();
        let mut absent = false;
        for ((_, field), candidate) in &self.rules {
            if let (true, Some(kinds)) = (is_date(field), self.kinds.get(candidate.path)) {
                absent |= kinds.no_date;
                let fitting = kinds.date_formats();
                // One that another field needs anyway is enough.
                if !fitting.iter().any(|format| formats.contains(format)) {
                    formats.extend(fitting.first());
                }
            }
        }
        (formats, if absent { NO_DATES.to_vec() } else { Vec::new() })
    }
}

/// Whether a field is a number.
pub(super) fn is_number(section: Section, field: &str) -> bool {
    match section {
        Section::Line => matches!(field, "quantity" | "price" | "total" | "discount" | "discount_percent" | "tax_rate"),
        Section::Shipping | Section::Totals => true,
        Section::Order | Section::Party(_) | Section::Payment => false,
    }
}

/// Whether a field is a date.
pub(super) fn is_date(field: &str) -> bool {
    field == "date" || field.ends_with("_date")
}

/// How many values stand at and below each path.
fn content(structure: &Structure) -> Vec<u64> {
    let mut content: Vec<u64> = structure.paths().iter().map(|path| path.values).collect();
    // What is below a path stands behind it.
    for (index, path) in structure.paths().iter().enumerate().rev() {
        let own = content.get(index).copied().unwrap_or(0);
        if let Some(above) = path.parent.and_then(|parent| content.get_mut(parent)) {
            *above += own;
        }
    }
    content
}

fn given(structure: &Structure, path: &str) -> Result<usize> {
    let plain = |info: &PathInfo| -> String {
        let steps = info.path.split('/').skip(1);
        steps.map(|step| format!("/{}", step.split_once(':').map_or(step, |(_, local)| local))).collect()
    };
    let elements: Vec<(usize, &PathInfo)> =
        structure.paths().iter().enumerate().filter(|(_, info)| !info.is_attribute).collect();
    if let Some((index, _)) = elements.iter().find(|(_, info)| info.path == path || plain(info) == path) {
        return Ok(*index);
    }
    let problem = Problem::new(Code::UsageParameter, format!("the document has no element {path}"))
        .expected("the path of the elements that are orders, from the root on, such as /orders/order");
    Err(match nearest(path, elements.iter().map(|(_, info)| info.path.as_str())) {
        Some(near) => problem.hint(format!("did you mean {near}?")),
        None => problem,
    }
    .into())
}

/// An element with the name of an order; else what the root repeats and nothing else; else the repeated element with most
/// content that is not named like a line; else the root.
fn guessed_record(structure: &Structure, content: &[u64]) -> usize {
    let paths = structure.paths();
    let most = |fits: &dyn Fn(&PathInfo) -> bool| {
        let elements = paths.iter().enumerate().filter(|(_, path)| !path.is_attribute && fits(path));
        elements
            .map(|(index, path)| (content.get(index).copied().unwrap_or(0).saturating_sub(path.values), index))
            .filter(|(content, _)| *content > 0)
            .max_by_key(|(content, index)| (*content, std::cmp::Reverse(*index)))
            .map(|(_, index)| index)
    };
    let children: Vec<usize> =
        (0..paths.len()).filter(|index| paths.get(*index).is_some_and(|path| path.parent == Some(0))).collect();
    let only = match children.as_slice() {
        [only] if paths.get(*only).is_some_and(|path| path.most > 1 && !path.is_attribute) => Some(*only),
        _ => None,
    };
    most(&|path| guess::is_record(&path.name))
        .or(only)
        .or_else(|| most(&|path| path.most > 1 && !guess::is_line(&path.name)))
        .unwrap_or(0)
}
