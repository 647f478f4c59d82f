//! What is guessed of documents: which holds the records, what a line is, and what each field is read from.

use std::collections::{BTreeMap, BTreeSet};

use super::join::{self, Join};
use super::kinds::{Kinds, NO_DATES, NUMBERS};
use super::part::{Part, choose_record};
use super::words::{self, Place};
use crate::error::Result;
use crate::xml::PathInfo;

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
    /// The number of its document.
    pub(super) part: usize,
    pub(super) path: usize,
    /// A whole name in one text.
    pub(super) full_name: bool,
    /// Whether it stands several times where the field wants one.
    pub(super) repeated: bool,
    rank: Rank,
}

/// Which of several candidates is the better one; the smallest is the best.
type Rank = (bool, usize, usize, usize, usize);

/// Where the lines of an order are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    Unknown,
    /// Elements of this path in the record.
    Below(usize),
    /// The rows that have this path's value in common.
    Rows(usize),
    /// Each record is one.
    Record,
}

/// What is guessed.
pub(super) struct Draft {
    pub(super) parts: Vec<Part>,
    /// The number of the document that holds the records.
    pub(super) main: usize,
    pub(super) record_is_given: bool,
    pub(super) lines: Lines,
    pub(super) joins: Vec<Join>,
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

/// Fields of a line that mean nothing else, wherever they stand in a row.
const OF_LINE: &[&str] =
    &["id", "article", "gtin", "pzn", "quantity", "unit", "price", "discount", "discount_percent", "tax_rate"];

impl Draft {
    /// Guesses all of it. There is at least one document.
    pub(super) fn new(mut parts: Vec<Part>, record: Option<&str>) -> Result<Self> {
        let chosen = record.map(|path| choose_record(&mut parts, path)).transpose()?;
        let has_lines = |part: &Part| guessed_line(part).is_some() || is_row(part);
        let is_order = |part: &Part| part.path(part.record).is_some_and(|path| words::is_record(&path.name));
        let main = chosen.or_else(|| parts.iter().position(has_lines)).or_else(|| parts.iter().position(is_order));
        let main = main.unwrap_or(0);
        let joins = join::guessed(&parts, main);
        let mut draft = Draft {
            parts,
            main,
            record_is_given: record.is_some(),
            lines: Lines::Unknown,
            joins,
            rules: BTreeMap::new(),
            payer_is_orderer: false,
        };
        draft.lines = draft.guessed_lines();
        draft.fields();
        Ok(draft)
    }

    pub(super) fn part(&self, number: usize) -> Option<&Part> {
        self.parts.get(number)
    }

    /// The document that holds the records.
    pub(super) fn main(&self) -> Option<&Part> {
        self.part(self.main)
    }

    pub(super) fn path(&self, candidate: &Candidate) -> Option<&PathInfo> {
        self.part(candidate.part)?.path(candidate.path)
    }

    pub(super) fn kinds(&self, candidate: &Candidate) -> Option<&Kinds> {
        self.part(candidate.part)?.kinds.get(candidate.path)
    }

    /// The path of a rule of a section, from the node that it starts from.
    pub(super) fn relative(&self, section: Section, candidate: &Candidate) -> String {
        let Some(part) = self.part(candidate.part) else { return String::new() };
        if candidate.part != self.main {
            return format!("${}/{}", part.name, part.relative(part.record, candidate.path));
        }
        let from = match (section, self.lines) {
            (Section::Line, Lines::Below(line)) => line,
            _ => part.record,
        };
        part.relative(from, candidate.path)
    }

    fn guessed_lines(&self) -> Lines {
        let Some(main) = self.main() else { return Lines::Unknown };
        if let Some(line) = guessed_line(main) {
            return Lines::Below(line);
        }
        if !is_row(main) {
            return Lines::Unknown;
        }
        let repeats = |index: &usize| main.keys.get(*index).is_some_and(|keys| keys.repeats);
        let numbers = main.single_values().filter(|index| {
            main.path(*index).and_then(|path| self.meaning(main, *index, path)) == Some((Section::Order, "number"))
        });
        let strength = |index: &usize| main.path(*index).map(|path| words::strength(&path.name));
        let number = numbers.max_by_key(|index| (repeats(index), strength(index), std::cmp::Reverse(*index)));
        // One that never came twice may be that of the row, and rows are kept until their order is complete.
        let number = number.filter(|index| main.is_table || repeats(index));
        let key = || self.joins.iter().map(|join| join.on.0).find(repeats);
        number.or_else(key).map_or(Lines::Record, Lines::Rows)
    }

    /// Finds a candidate for every field that a name suggests.
    fn fields(&mut self) {
        let mut offers: Vec<(Section, &'static str, Candidate)> = Vec::new();
        let joined = self.joins.iter().map(|join| join.part);
        for number in std::iter::once(self.main).chain(joined) {
            let Some(part) = self.part(number) else { continue };
            let is_main = number == self.main;
            let line: BTreeSet<usize> = match self.lines {
                Lines::Below(line) if is_main => part.structure.subtree(line).into_iter().collect(),
                _ => BTreeSet::new(),
            };
            let flat = matches!(self.lines, Lines::Rows(_) | Lines::Record) && is_main;
            for index in part.structure.subtree(part.record) {
                let Some(path) = part.path(index).filter(|path| path.values > 0) else { continue };
                let mut offer = |section, field, from, full_name| {
                    let order = if is_main { 0 } else { number + 1 };
                    let rank = rank(part, order, index, from);
                    offers.push((
                        section,
                        field,
                        Candidate { part: number, path: index, full_name, repeated: rank.0, rank },
                    ));
                };
                if line.contains(&index) {
                    if let (Some(field), Lines::Below(line)) = (words::field(Place::Line, &path.name), self.lines) {
                        offer(Section::Line, field, line, false);
                    }
                } else if let Some(field) = flat.then(|| field_of_row(part, index, path)).flatten() {
                    offer(Section::Line, field, part.record, false);
                } else if let Some((section, field)) = self.meaning(part, index, path) {
                    // The `id` of what is joined is not that of the order.
                    if !is_main && section == Section::Order && WEAK.contains(&words::plain(&path.name).as_str()) {
                        continue;
                    }
                    let full_name = field == "family_name" && FULL_NAMES.contains(&words::plain(&path.name).as_str());
                    offer(section, field, part.record, full_name);
                }
            }
        }
        for (section, field, candidate) in offers {
            let held = self.rules.entry((section, field)).or_insert(candidate);
            // A family name of its own is better than one that has to be parted.
            if (held.full_name, held.rank) > (candidate.full_name, candidate.rank) {
                *held = candidate;
            }
        }
        self.one_who_ordered();
    }

    /// What a path outside of the lines means.
    fn meaning(&self, part: &Part, index: usize, path: &PathInfo) -> Option<(Section, &'static str)> {
        let name = words::plain(&path.name);
        let around = part.way(part.record, index).into_iter().filter(|step| *step != index);
        let around: Vec<&PathInfo> = around.filter_map(|step| part.path(step)).collect();
        let role = around.iter().rev().find_map(|path| words::role(&path.name));
        if let Some(role) = role {
            if role == "ship_to" && AMOUNTS.contains(&name.as_str()) {
                return Some((Section::Shipping, "amount"));
            }
            if FULL_NAMES.contains(&name.as_str()) {
                return Some((Section::Party(role), "family_name"));
            }
            let own = around.last().is_some_and(|parent| words::role(&parent.name) == Some("orderer"));
            let field = words::field(Place::Party, &path.name);
            let field = field.or((own && words::is_own_number(&path.name)).then_some("source_id"));
            return field.map(|field| (Section::Party(role), field));
        }
        if let Some(field) = around.last().and_then(|parent| words::field_of_payment(&parent.name, &path.name)) {
            return Some((Section::Payment, field));
        }
        let weak_here = WEAK.contains(&name.as_str())
            && around.last().is_some_and(|parent| {
                let parent = words::plain(&parent.name);
                !HEADS.iter().any(|head| parent.contains(head))
            });
        if weak_here {
            return None;
        }
        if let Some(field) = words::field(Place::Order, &path.name) {
            return Some((Section::Order, field));
        }
        if let Some((role, field)) = words::field_with_role(&path.name) {
            return Some((Section::Party(role), field));
        }
        if matches!(name.as_str(), "customername" | "kundenname") || (name == "name" && around.is_empty()) {
            return Some((Section::Party("orderer"), "family_name"));
        }
        let of_party = words::field(Place::Party, &path.name).filter(|field| !matches!(*field, "title" | "state"));
        let of_party = of_party.map(|field| (Section::Party("orderer"), field));
        of_party
            .or_else(|| words::field(Place::Shipping, &path.name).map(|field| (Section::Shipping, field)))
            .or_else(|| words::field(Place::Totals, &path.name).map(|field| (Section::Totals, field)))
            .or_else(|| words::field(Place::Payment, &path.name).map(|field| (Section::Payment, field)))
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
            .filter_map(|(_, candidate)| self.kinds(candidate))
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
            if let (true, Some(kinds)) = (is_date(field), self.kinds(candidate)) {
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

/// The document with the records comes before the others, which are in `order`.
fn rank(part: &Part, order: usize, index: usize, from: usize) -> Rank {
    let steps = part.way(from, index);
    let repeated = steps.iter().filter_map(|step| part.path(*step)).any(|path| path.most > 1);
    let length = part.path(index).map_or(0, |path| words::strength(&path.name));
    (repeated, usize::MAX - length, steps.len(), order, index)
}

fn guessed_line(part: &Part) -> Option<usize> {
    let below = part.structure.subtree(part.record).into_iter().skip(1);
    let scored = below.filter_map(|index| {
        let path = part.path(index).filter(|path| !path.is_attribute)?;
        let fields: BTreeSet<&str> = part
            .structure
            .subtree(index)
            .into_iter()
            .skip(1)
            .filter_map(|below| words::field(Place::Line, &part.path(below)?.name))
            .collect();
        let named = words::is_line(&path.name);
        let telling = ["quantity", "article", "price", "gtin", "pzn"].iter().any(|field| fields.contains(field));
        let fits = words::role(&path.name).is_none() && !fields.is_empty() && (named || (path.most > 1 && telling));
        let score = (fields.contains("quantity"), named, path.most > 1, part.content.get(index).copied());
        fits.then_some((score, std::cmp::Reverse(index)))
    });
    scored.max().map(|(_, index)| index.0)
}

/// Whether a record is a line by itself, such as a row of a table.
fn is_row(part: &Part) -> bool {
    let fields: BTreeSet<&str> =
        part.single_values().filter_map(|index| words::field(Place::Line, &part.path(index)?.name)).collect();
    fields.contains("quantity") && ["article", "price", "gtin", "pzn"].iter().any(|field| fields.contains(field))
}

/// What a path means for the line that its record is.
fn field_of_row(part: &Part, index: usize, path: &PathInfo) -> Option<&'static str> {
    let field = words::field(Place::Line, &path.name)?;
    if OF_LINE.contains(&field) {
        return Some(field);
    }
    let others = || part.single_values().filter(|other| *other != index).filter_map(|other| part.path(other));
    let has = |place: Place, wanted: &[&str]| {
        others().any(|path| words::field(place, &path.name).is_some_and(|field| wanted.contains(&field)))
    };
    let is_there = match field {
        // Beside the name of a person it is that of the article.
        "name" => has(Place::Party, &["given_name", "family_name", "company"]),
        "total" => !has(Place::Line, &["price"]),
        _ => true,
    };
    is_there.then_some(field)
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
