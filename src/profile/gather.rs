//! Records of several parts: reads the documents of an input, keeps what is grouped or joined, and puts each record
//! together.
//!
//! Documents that are only joined are read whole before the first record, and so are the records themselves where rows are
//! grouped or joined elements stand in the same document; otherwise records are read one at a time. What is kept is text,
//! up to [`Limits::index_bytes`]. Nothing is guessed: of two elements with one key neither is taken, and where a row could
//! not be read, every order that it may have belonged to is held.

use std::collections::{BTreeMap, VecDeque};

use super::compiled::Profile;
use super::coverage::Parts;
use super::embedded::Split;
use super::join::Join;
use super::reader::exhausted;
use super::shape::{Missing, Unused};
use super::stream::Stream;
use crate::error::{Code, Position, Problem, Result, discreet};
use crate::input::Limits;
use crate::xml::{Assembly, Document, Fragment, Item, NodeId, Outside};
use crate::xpath::{Context, Expression, Value};

/// The documents of one input.
pub(super) struct Gatherer<'a> {
    /// By the number of the document in the profile. Taken away once it is read whole.
    documents: Vec<Option<Stream<'a>>>,
    pub(super) limits: Limits,
    is_prepared: bool,
    /// Rows by their key, in the order of the first of each; nothing if the records are read one at a time.
    groups: Option<VecDeque<Group>>,
    /// By document and kind.
    kept: BTreeMap<(usize, usize), Kept>,
    /// For each join, the elements with a key.
    keys: Vec<BTreeMap<String, Vec<usize>>>,
    /// Bytes kept.
    bytes: usize,
    /// The first row that cannot be read.
    lost: Option<Problem>,
    /// How many records were seen in their document.
    seen: u64,
    /// Records that cannot be read, told behind those that can.
    waiting: VecDeque<Problem>,
    is_ended: bool,
    pub(super) assembly: Assembly,
    /// The records that one record holds as text, as far as they were not handed out.
    pub(super) split: Option<Split>,
    /// Whether somebody asks what stands outside of the records.
    pub(super) notes_outside: bool,
    /// What stands outside of the records, of the documents that were read whole.
    pub(super) outside: Vec<Outside>,
}

discreet!(Gatherer<'a> {
    documents, limits, is_prepared, groups, kept, bytes, lost, seen, waiting, is_ended, assembly, split, notes_outside,
    outside
} hides { keys });

/// The rows of one key.
#[derive(Debug, Default)]
struct Group {
    rows: Vec<Fragment>,
    /// A row of it that cannot be read.
    lost: Option<Problem>,
}

/// Elements of one kind.
#[derive(Debug, Default)]
struct Kept {
    elements: Vec<Element>,
    /// Whether one could not be read, so that one that is missing may be there.
    has_gaps: bool,
}

#[derive(Debug)]
struct Element {
    fragment: Fragment,
    used: bool,
}

/// One record, or why there is none.
#[derive(Debug)]
pub(super) enum Gathered {
    /// It stands in [`Gatherer::document`].
    Record(Record),
    Filtered(String),
    Unreadable(Problem),
}

/// What a record was put together from.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub(super) variables: Vec<Value>,
    pub(super) parts: Parts,
    /// Why the order has to be held.
    pub(super) problems: Vec<Problem>,
}

impl<'a> Gatherer<'a> {
    /// Reads the documents, which are in the order of the profile.
    pub(super) fn new(documents: Vec<Stream<'a>>, profile: &Profile, limits: Limits) -> Self {
        let stays = |join: &Join| join.document == profile.main;
        let reads_whole = profile.group_by.is_some() || profile.joins.iter().any(stays);
        let notes_outside = documents.iter().any(|document| document.outside().is_some());
        Gatherer {
            documents: documents.into_iter().map(Some).collect(),
            limits,
            is_prepared: false,
            groups: reads_whole.then(VecDeque::new),
            kept: profile.joins.iter().map(|join| ((join.document, join.kind), Kept::default())).collect(),
            keys: profile.joins.iter().map(|_| BTreeMap::new()).collect(),
            bytes: 0,
            lost: None,
            seen: 0,
            waiting: VecDeque::new(),
            is_ended: false,
            assembly: Assembly::default(),
            split: None,
            notes_outside,
            outside: Vec::new(),
        }
    }

    /// The record that was put together last.
    pub(super) fn document(&self) -> Document<'_> {
        self.assembly.document()
    }

    /// What stands outside of the records of each document so far, if that is noted.
    pub(super) fn outside(&self) -> impl Iterator<Item = &Outside> {
        let open = self.documents.iter().flatten().filter_map(Stream::outside);
        self.outside.iter().chain(open)
    }

    /// How many records the document of the records holds, as far as it was read.
    pub(super) fn seen(&self) -> u64 {
        self.seen
    }

    /// The next record, or `None` at the end.
    ///
    /// # Errors
    /// What is wrong with one of the documents as such. If rows are grouped, no order is handed out then: those that are
    /// complete could not be told from the others.
    pub(super) fn next(&mut self, profile: &Profile) -> Result<Option<Gathered>> {
        if !self.is_prepared {
            self.is_prepared = true;
            if let Err(error) = self.prepare(profile) {
                // Nothing of such an input is handed out, also if somebody asks again.
                *self = Gatherer { is_prepared: true, seen: 1, ..Gatherer::new(Vec::new(), profile, self.limits) };
                return Err(error);
            }
        }
        if let Some(gathered) = self.next_embedded() {
            return Ok(Some(gathered));
        }
        if let Some(groups) = &mut self.groups {
            // A group of broken rows only has been told row by row.
            while let Some(group) = groups.pop_front() {
                if !group.rows.is_empty() {
                    return Ok(Some(self.gather(group, profile)));
                }
            }
        } else if let Some(records) = self.documents.get_mut(profile.main).and_then(Option::as_mut) {
            match records.next()? {
                Some(Item::Broken(problem)) => {
                    self.seen += u64::from(records.path().is_some());
                    return Ok(Some(Gathered::Unreadable(problem)));
                }
                Some(Item::Record(_)) => {
                    self.seen += 1;
                    let (row, _) = records.fragment();
                    return Ok(Some(self.gather(Group { rows: vec![row], lost: None }, profile)));
                }
                None => {}
            }
        }
        if !self.is_ended && self.seen > 0 {
            self.is_ended = true;
            self.tell_unused(profile);
        }
        Ok(self.waiting.pop_front().map(Gathered::Unreadable))
    }

    /// Reads what has to be there before the first record.
    fn prepare(&mut self, profile: &Profile) -> Result<()> {
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        let mut rows: Vec<Group> = Vec::new();
        let mut last_group = None;
        for number in 0..self.documents.len() {
            let is_main = number == profile.main;
            if is_main && self.groups.is_none() {
                continue;
            }
            let Some(mut records) = self.documents.get_mut(number).and_then(Option::take) else { continue };
            loop {
                let broken = match records.next()? {
                    None => break,
                    Some(Item::Broken(problem)) => Some(problem),
                    Some(Item::Record(_)) => None,
                };
                let Some(kind) = records.path() else {
                    // What lies between is no row, so none was lost.
                    self.waiting.extend(broken);
                    continue;
                };
                let is_row = is_main && kind == 0;
                self.seen += u64::from(is_row);
                if let Some(problem) = broken {
                    let key = profile.group_by.as_ref().and_then(|group_by| records.key_of_broken(group_by));
                    if let (true, Some((key, may_be_torn))) = (is_row, key) {
                        let group = group_of(&mut groups, &mut rows, key);
                        let torn_from = last_group.filter(|_| may_be_torn);
                        for group in [Some(group), torn_from].into_iter().flatten() {
                            if let Some(group) = rows.get_mut(group) {
                                group.lost.get_or_insert_with(|| problem.clone());
                            }
                        }
                        last_group = Some(group);
                    } else if is_row {
                        self.lost.get_or_insert_with(|| problem.clone());
                    } else if let Some(kept) = self.kept.get_mut(&(number, kind)) {
                        kept.has_gaps = true;
                    }
                    self.waiting.push_back(problem);
                } else if is_row {
                    let Some(group_by) = &profile.group_by else {
                        rows.push(Group { rows: vec![self.keep(&mut records)?], lost: None });
                        continue;
                    };
                    let current = records.current();
                    let found = key(group_by, current, current.record(), &profile.variables, profile);
                    if let Some(problem) = exhausted(current) {
                        self.lost.get_or_insert_with(|| problem.clone());
                        self.waiting.push_back(problem);
                        continue;
                    }
                    match found {
                        Some((key, _)) => {
                            self.count(key.len(), &records)?;
                            let row = self.keep(&mut records)?;
                            let group = group_of(&mut groups, &mut rows, key);
                            if let Some(group) = rows.get_mut(group) {
                                group.rows.push(row);
                            }
                            last_group = Some(group);
                        }
                        None => {
                            let problem =
                                Problem::new(Code::OrderOrphan, "a row has no key, so it belongs to no order");
                            let problem = problem.expected(format!("a value at {}", group_by.text()));
                            self.waiting.push_back(at_record(problem, records.current()).rule("records.group_by"));
                        }
                    }
                } else {
                    self.take_joined(&mut records, number, kind, profile)?;
                }
            }
            self.outside.extend(records.take_outside());
        }
        if let Some(groups) = &mut self.groups {
            groups.extend(rows);
        }
        Ok(())
    }

    /// Keeps an element under its key of every join that reads its kind.
    fn take_joined(&mut self, records: &mut Stream<'a>, document: usize, kind: usize, profile: &Profile) -> Result<()> {
        let here = |join: &Join| join.document == document && join.kind == kind;
        let current = records.current();
        let found: Vec<Option<String>> = profile
            .joins
            .iter()
            .map(|join| {
                let joined = Some(&join.joined).filter(|_| here(join))?;
                Some(key(joined, current, current.record(), &profile.variables, profile)?.0)
            })
            .collect();
        if let Some(problem) = exhausted(current) {
            if let Some(kept) = self.kept.get_mut(&(document, kind)) {
                kept.has_gaps = true;
            }
            self.waiting.push_back(problem);
            return Ok(());
        }
        let has_key = found.iter().any(Option::is_some);
        let all_pass = profile.joins.iter().filter(|join| here(join)).all(|join| join.unused == Unused::Pass);
        if !has_key && !all_pass {
            let problem =
                Problem::new(Code::OrderOrphan, "an element to be joined has no key, so no record can refer to it");
            self.waiting.push_back(at_record(problem, current).rule("records.with"));
        }
        self.count(found.iter().flatten().map(String::len).sum(), records)?;
        let element = self.kept.get(&(document, kind)).map_or(0, |kept| kept.elements.len());
        for (keys, found) in self.keys.iter_mut().zip(found) {
            if let Some(key) = found {
                keys.entry(key).or_default().push(element);
            }
        }
        if has_key {
            let fragment = self.keep(records)?;
            if let Some(kept) = self.kept.get_mut(&(document, kind)) {
                kept.elements.push(Element { fragment, used: false });
            }
        }
        Ok(())
    }

    /// The last record of `records`, to keep.
    fn keep(&mut self, records: &mut Stream<'a>) -> Result<Fragment> {
        let (fragment, bytes) = records.fragment();
        self.count(bytes, records)?;
        Ok(fragment)
    }

    fn count(&mut self, bytes: usize, records: &Stream<'a>) -> Result<()> {
        self.bytes += bytes;
        let limit = self.limits.index_bytes;
        if self.bytes <= limit {
            return Ok(());
        }
        Err(Problem::new(Code::LimitIndexBytes, format!("rows and joined elements take more than {limit} bytes"))
            .at(records.anchor().position)
            .hint("ask the sender for smaller files, or raise the limit index_bytes")
            .into())
    }

    /// Puts a record together.
    fn gather(&mut self, Group { rows, lost }: Group, profile: &Profile) -> Gathered {
        self.assembly.clear();
        let mut record = Record { variables: profile.variables.clone(), ..Record::default() };
        for row in &rows {
            match self.assembly.add(row, &self.limits) {
                Ok(node) => record.parts.rows.push(node),
                Err(problem) => return Gathered::Unreadable(problem),
            }
        }
        let Some(first) = record.parts.rows.first().copied() else {
            return Gathered::Unreadable(Problem::new(Code::OrderOrphan, "a record has no rows"));
        };
        if profile.group_by.is_some() {
            record.variables.push(Value::Nodes(record.parts.rows.clone()));
            let of_group = lost.as_ref().map(|lost| is_short(lost, rows.first()));
            let of_any = || self.lost.as_ref().map(|lost| may_be_short(lost, rows.first()));
            record.problems.extend(of_group.or_else(of_any));
        }
        // An element that two joins find stands in the tree once.
        let mut placed: BTreeMap<(usize, usize, usize), NodeId> = BTreeMap::new();
        for (index, join) in profile.joins.iter().enumerate() {
            let document = self.assembly.document();
            let refers = key(&join.record, document, first, &record.variables, profile);
            if let Some(problem) = exhausted(document) {
                return Gathered::Unreadable(problem);
            }
            let place = refers.as_ref().and_then(|(_, node)| *node).unwrap_or(first);
            let (at, path) = (document.position(place), document.path(place));
            let text = refers.map(|(text, _)| text);
            let tell = |problem: Problem| {
                let problem = problem.at(at).path(path).rule(join.rule());
                match &text {
                    Some(text) => problem.found(text.as_str()),
                    None => problem,
                }
            };
            let found = text.as_ref().and_then(|text| self.keys.get(index)?.get(text));
            let found = found.map(Vec::as_slice).unwrap_or_default();
            let Some(kept) = self.kept.get_mut(&(join.document, join.kind)) else { continue };
            for element in found {
                if let Some(element) = kept.elements.get_mut(*element) {
                    element.used = true;
                }
            }
            let joined = match found {
                [] => {
                    let missing =
                        if kept.has_gaps && join.missing != Missing::Error { Missing::Hold } else { join.missing };
                    match missing {
                        Missing::Skip => return Gathered::Filtered(format!("with.{}", join.name)),
                        Missing::Error => return Gathered::Unreadable(tell(nothing_to_join(join, text.is_some()))),
                        Missing::Hold => record.problems.push(tell(nothing_to_join(join, text.is_some()))),
                        Missing::Pass => {}
                    }
                    None
                }
                [one] => kept.elements.get(*one).map(|element| (*one, element)),
                several => {
                    let message = format!("{} elements for `${}` have the same key", several.len(), join.name);
                    let problem = Problem::new(Code::OrderAmbiguousJoin, message).expected("one");
                    return Gathered::Unreadable(tell(problem));
                }
            };
            let mut nodes = Vec::new();
            if let Some((number, element)) = joined {
                let slot = (join.document, join.kind, number);
                let node = match placed.get(&slot) {
                    Some(node) => *node,
                    None => match self.assembly.add(&element.fragment, &self.limits) {
                        Ok(node) => node,
                        Err(problem) => return Gathered::Unreadable(problem),
                    },
                };
                if placed.insert(slot, node).is_none() {
                    record.parts.joined.push(node);
                }
                nodes.push(node);
            }
            record.variables.push(Value::Nodes(nodes));
        }
        self.open_embedded(record, first, profile)
    }

    /// The nodes that keys were taken from, which have been read thereby.
    pub(super) fn key_nodes(&self, record: &Record, profile: &Profile) -> Vec<NodeId> {
        let context = |node: NodeId, variables| Context { document: self.assembly.document(), node, variables };
        let mut nodes = record.parts.keys.clone();
        for row in &record.parts.rows {
            let of_row = profile.group_by.iter().chain(profile.joins.iter().map(|join| &join.record));
            nodes.extend(of_row.flat_map(|expression| expression.nodes(&context(*row, &record.variables))));
        }
        let last = record.variables.len().saturating_sub(profile.embedded.len());
        let values = record.variables.iter().take(last).rev().zip(profile.joins.iter().rev());
        for (value, join) in values {
            let Value::Nodes(elements) = value else { continue };
            for element in elements {
                nodes.extend(join.joined.nodes(&context(*element, &profile.variables)));
            }
        }
        nodes
    }

    /// Elements that no record refers to.
    fn tell_unused(&mut self, profile: &Profile) {
        for ((document, kind), kept) in &self.kept {
            let joins = || profile.joins.iter().filter(|join| (join.document, join.kind) == (*document, *kind));
            let Some(join) = joins().find(|join| join.unused == Unused::Error) else { continue };
            for element in kept.elements.iter().filter(|element| !element.used) {
                let problem = Problem::new(Code::OrderOrphan, format!("no record refers to this `${}`", join.name));
                let problem = problem.at(element.fragment.anchor().position).rule(join.rule());
                self.waiting.push_back(problem.hint("the file that refers to it may be incomplete"));
            }
        }
    }
}

/// The key that an expression yields at `node`, with the node that it stands in.
fn key(
    expression: &Expression,
    document: Document<'_>,
    node: NodeId,
    variables: &[Value],
    profile: &Profile,
) -> Option<(String, Option<NodeId>)> {
    let context = Context { document, node, variables };
    let found = if expression.is_node_set() { expression.first(&context) } else { None };
    let text = expression.string(&context);
    let text = text.trim();
    let is_absent = text.is_empty() || profile.absent.iter().any(|absent| absent == text);
    (!is_absent).then(|| (text.to_owned(), found))
}

fn nothing_to_join(join: &Join, refers: bool) -> Problem {
    let message = if refers {
        format!("there is no element for `${}` with the key of the record", join.name)
    } else {
        format!("the record has no key of an element for `${}`", join.name)
    };
    Problem::new(Code::OrderOrphan, message).hint("the file that holds it may be older, or not complete")
}

/// The number of the group of this key, which may be a new one.
fn group_of(groups: &mut BTreeMap<String, usize>, rows: &mut Vec<Group>, key: String) -> usize {
    let number = *groups.entry(key).or_insert(rows.len());
    if number == rows.len() {
        rows.push(Group::default());
    }
    number
}

/// A row that was lost may be one of this record's.
fn may_be_short(lost: &Problem, first: Option<&Fragment>) -> Problem {
    row_lost("a row cannot be read", "and it may be a line of this order", lost, first)
}

/// A row of this record was lost.
fn is_short(lost: &Problem, first: Option<&Fragment>) -> Problem {
    row_lost("a row of this order cannot be read", "so a line is missing", lost, first)
}

fn row_lost(what: &str, so: &str, lost: &Problem, first: Option<&Fragment>) -> Problem {
    let at = first.map_or(Position::START, |row| row.anchor().position);
    let line = lost.position().map_or(0, |position| position.line);
    let message = format!("{what} (line {line}), {so}");
    Problem::new(Code::OrderRowLost, message)
        .at(at)
        .rule("records.group_by")
        .hint("mend that row and read the file again")
}

fn at_record(problem: Problem, document: Document<'_>) -> Problem {
    problem.at(document.position(document.record())).path(document.path(document.record()))
}
