//! A compiled rule: from the nodes it selects to a value of its field's type.

mod number;

use std::borrow::Cow;
use std::sync::Arc;

use regex_lite::Regex;
use smallvec::{SmallVec, smallvec};

pub(super) use number::Scale;

use super::convert;
use super::decision::Decision;
use super::field::{FieldKind, Value};
use super::recorder::Recorder;
use super::sight::Glance;
use super::slots::{Slot, Slots};
use super::table::{Hit, Lookup};
use crate::error::{Code, Position, Problem};
use crate::order::RuleName;
use crate::value::{DateTime, Decimal, NumberFormat, Zone};
use crate::xml::NodeId;
use crate::xpath::{Context, Expression};

/// A compiled rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) name: Arc<RuleName>,
    /// Its number in the profile, for coverage.
    pub(super) number: usize,
    pub(super) source: Source,
    pub(super) when: Option<Expression>,
    pub(super) otherwise: Option<Box<Rule>>,
    pub(super) join: Option<String>,
    pub(super) matching: Option<Regex>,
    pub(super) replace: Option<String>,
    pub(super) html: bool,
    pub(super) base64: bool,
    pub(super) table: Option<Arc<Lookup>>,
    pub(super) default: Option<String>,
    pub(super) required: bool,
    pub(super) format: NumberFormat,
    pub(super) dates: Arc<[String]>,
    /// Times with another distance from UTC are brought into this zone, so that their day is the day there.
    pub(super) zone: Option<Arc<Zone>>,
    pub(super) absent: Arc<[String]>,
    pub(super) scale: Scale,
    pub(super) divide: Option<Box<Rule>>,
    pub(super) multiply: Option<Box<Rule>>,
    pub(super) negate: bool,
    pub(super) split: Option<Split>,
    /// The number of the group that it stands in, and the slots there of its paths.
    pub(super) group: usize,
    pub(super) slots: Vec<Option<usize>>,
    /// Where nothing but paths, a table and the type make its value; see [`Rule::at_sight`].
    pub(super) glance: Option<Glance>,
}

/// Where a rule's text comes from.
#[derive(Debug)]
pub(super) enum Source {
    Paths(Vec<Expression>),
    Constant(String),
    /// The row of a decision that fits.
    Decision(Arc<Decision>),
    Sum(Expression),
    Count(Expression),
    /// Another rule, when the condition holds.
    Then(Box<Rule>),
    Nothing,
}

/// Into which fields a text is parted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Split {
    Street,
    FullName,
}

/// The nodes that something was made from: hardly ever more than a few.
pub(super) type Nodes = SmallVec<[NodeId; 4]>;

/// A text with the nodes that it was made from.
pub(super) struct Found<'d> {
    pub(super) text: Cow<'d, str>,
    pub(super) nodes: Nodes,
}

/// A value with the nodes that it was made from.
pub(super) struct Produced {
    pub(super) value: Value,
    pub(super) nodes: Nodes,
    /// How the rule that yielded the text parts it.
    pub(super) split: Option<Split>,
}

impl Produced {
    fn new(value: Value, nodes: Nodes) -> Produced {
        Produced { value, nodes, split: None }
    }
}

impl Rule {
    /// Takes slots in a group for its plain paths and those of the rules in it.
    pub(super) fn take_slots(&mut self, group: usize, slots: &mut Slots) {
        self.group = group;
        match &self.source {
            Source::Paths(paths) => {
                self.slots = paths.iter().map(|path| slots.add(path)).collect();
                self.glance = self.glance();
            }
            Source::Sum(path) => self.slots = vec![slots.add(path)],
            _ => {}
        }
        if let Source::Then(rule) = &mut self.source {
            rule.take_slots(group, slots);
        }
        for rule in [&mut self.otherwise, &mut self.divide, &mut self.multiply].into_iter().flatten() {
            rule.take_slots(group, slots);
        }
    }

    /// What the path of that index leads to, if that is known already.
    pub(super) fn slot(&self, index: usize, recorder: &Recorder<'_>) -> Option<Slot> {
        recorder.slot(self.group, (*self.slots.get(index)?)?)
    }

    /// The nodes that the path of that index leads to.
    fn nodes(&self, index: usize, path: &Expression, context: &Context<'_>, recorder: &Recorder<'_>) -> Nodes {
        let slot = self.slots.get(index).copied().flatten();
        match slot.filter(|slot| recorder.slot(self.group, *slot).is_some()) {
            Some(slot) => recorder.slot_nodes(slot).collect(),
            None => Nodes::from_vec(path.nodes(context)),
        }
    }

    /// The value for a field of type `kind`, or `None` if there is none. What goes wrong is told to the recorder, with
    /// the places of the nodes.
    pub(super) fn value(
        &self,
        kind: FieldKind,
        context: &Context<'_>,
        recorder: &mut Recorder<'_>,
    ) -> Option<Produced> {
        if let Some(mut produced) = self.before_default(kind, context, recorder) {
            recorder.matched(self.number);
            // A text that came by `then` or `else` is parted as that rule says.
            produced.split = produced.split.or(self.split);
            return Some(produced);
        }
        if let Some(default) = &self.default {
            return self.typed(kind, Found { text: Cow::Borrowed(default), nodes: Nodes::new() }, context, recorder);
        }
        if self.required {
            let problem = Problem::new(Code::OrderMissing, "a required value is missing");
            recorder.problem(
                problem
                    .rule(&self.name.rule)
                    .at(context.document.position(context.node))
                    .path(context.document.path(context.node)),
            );
        }
        None
    }

    fn before_default(&self, kind: FieldKind, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Option<Produced> {
        if let Some(when) = &self.when {
            recorder.looks_at(context, when);
            if !when.boolean(context) {
                return self.otherwise.as_ref()?.value(kind, context, recorder);
            }
        }
        match &self.source {
            Source::Nothing => None,
            Source::Then(rule) => rule.value(kind, context, recorder),
            Source::Constant(text) => {
                self.typed(kind, Found { text: Cow::Borrowed(text), nodes: Nodes::new() }, context, recorder)
            }
            Source::Decision(decision) => {
                let decided = decision.decide(context, recorder);
                let text = match decided.hit {
                    Hit::Same => Cow::Owned(decided.first?),
                    Hit::Value("") => return None,
                    Hit::Value(value) => Cow::Borrowed(value),
                    Hit::Miss(problem) => {
                        recorder.problem(self.at(problem, &decided.nodes, context).found(decided.found));
                        return None;
                    }
                    Hit::Unreadable(problem) => {
                        recorder.unreadable(self.at(problem, &decided.nodes, context).found(decided.found));
                        return None;
                    }
                };
                self.typed(kind, Found { text, nodes: decided.nodes }, context, recorder)
            }
            Source::Count(expression) => {
                recorder.looks_at(context, expression);
                let nodes = Nodes::from_vec(expression.nodes(context));
                recorder.read(context, &nodes);
                let count = Decimal::from(i64::try_from(nodes.len()).unwrap_or(i64::MAX));
                self.computed(kind, count, nodes, context, recorder)
            }
            Source::Sum(expression) => {
                recorder.looks_at(context, expression);
                let nodes: Nodes = self
                    .nodes(0, expression, context, recorder)
                    .into_iter()
                    .filter(|node| !self.is_absent(&context.document.value(*node)))
                    .collect();
                recorder.read(context, &nodes);
                let mut sum = Decimal::ZERO;
                for node in &nodes {
                    let amount = match Decimal::parse(&context.document.value(*node), self.format) {
                        Ok(amount) => amount,
                        Err(error) => {
                            recorder.problem(self.at(error.into_problem(), std::slice::from_ref(node), context));
                            return None;
                        }
                    };
                    sum = sum.checked_add(amount).or_else(|| self.overflow(&nodes, context, recorder))?;
                }
                if nodes.is_empty() { None } else { self.computed(kind, sum, nodes, context, recorder) }
            }
            Source::Paths(paths) if kind == FieldKind::Texts && self.join.is_none() => {
                self.every_text(paths, context, recorder)
            }
            Source::Paths(paths) if kind == FieldKind::Agreed && self.join.is_none() => {
                self.agreed(paths, context, recorder)
            }
            Source::Paths(paths) => {
                let found = self.first_text(paths, context, recorder)?;
                self.typed(kind, found, context, recorder)
            }
        }
    }

    /// The text of the first path that yields one; all of its nodes joined if the rule says `join`.
    fn first_text<'d>(
        &'d self,
        paths: &'d [Expression],
        context: &Context<'d>,
        recorder: &mut Recorder<'_>,
    ) -> Option<Found<'d>> {
        self.read_all(paths, context, recorder);
        for (index, path) in paths.iter().enumerate() {
            match self.slot(index, recorder) {
                Some(Slot::Nothing) => continue,
                Some(Slot::One(node) | Slot::First(node)) if self.join.is_none() => {
                    let text = context.document.value(node);
                    if !self.is_absent(&text) {
                        return Some(Found { text: trimmed(text), nodes: smallvec![node] });
                    }
                }
                _ => {}
            }
            if !path.is_node_set() {
                let text = path.string(context);
                if !self.is_absent(&text) {
                    return Some(Found { text: trimmed(text), nodes: Nodes::new() });
                }
                continue;
            }
            if let Some(separator) = &self.join {
                let nodes: Nodes = self
                    .nodes(index, path, context, recorder)
                    .into_iter()
                    .filter(|node| !self.is_absent(&context.document.value(*node)))
                    .collect();
                if let Some((first, rest)) = nodes.split_first() {
                    recorder.read(context, &nodes);
                    let mut text = context.document.value(*first).trim().to_owned();
                    for node in rest {
                        text.push_str(separator);
                        text.push_str(context.document.value(*node).trim());
                    }
                    return Some(Found { text: Cow::Owned(text), nodes });
                }
                continue;
            }
            let mut found = None;
            let _ = path.visit(context, |node| {
                let text = context.document.value(node);
                recorder.read(context, &[node]);
                if self.is_absent(&text) {
                    return std::ops::ControlFlow::Continue(());
                }
                found = Some(Found { text: trimmed(text), nodes: smallvec![node] });
                std::ops::ControlFlow::Break(())
            });
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// What a later path of the list would have read is said twice in this document, not unread.
    fn read_all(&self, paths: &[Expression], context: &Context<'_>, recorder: &mut Recorder<'_>) {
        if recorder.coverage.is_some() {
            for path in paths {
                recorder.read(context, &path.nodes(context));
                recorder.looks_at(context, path);
            }
        }
    }

    /// The one text that all nodes of the first path that has any say.
    fn agreed(&self, paths: &[Expression], context: &Context<'_>, recorder: &mut Recorder<'_>) -> Option<Produced> {
        self.read_all(paths, context, recorder);
        for (index, path) in paths.iter().enumerate() {
            if self.slot(index, recorder) == Some(Slot::Nothing) {
                continue;
            }
            let mut agreed: Option<(String, Nodes)> = None;
            let mut last = None;
            for node in self.nodes(index, path, context, recorder) {
                let text = context.document.value(node);
                // Mostly all of them are written alike.
                if let (Some(last), Some((_, nodes))) = (&last, &mut agreed)
                    && text == *last
                {
                    nodes.push(node);
                    continue;
                }
                if self.is_absent(&text) {
                    continue;
                }
                last = Some(text.clone());
                let found = Found { text: trimmed(text), nodes: smallvec![node] };
                let text = self.shaped(found, context, recorder)?.text.into_owned();
                match &mut agreed {
                    None => agreed = Some((text, smallvec![node])),
                    Some((first, nodes)) if *first == text => nodes.push(node),
                    Some((first, _)) => {
                        let problem = Problem::new(Code::OrderCurrencies, "the amounts are in several currencies")
                            .found(text.as_str())
                            .expected(first.as_str())
                            .hint("amounts are not converted; ask the sender for one currency");
                        recorder.problem(self.at(problem, &[node], context));
                        return None;
                    }
                }
            }
            if let Some((text, nodes)) = agreed {
                return Some(Produced::new(Value::Text(text), nodes));
            }
        }
        // Nothing but expressions that are no paths, such as `local-name(.)`.
        let found = self.first_text(paths, context, recorder)?;
        self.typed(FieldKind::Text, found, context, recorder)
    }

    fn every_text(&self, paths: &[Expression], context: &Context<'_>, recorder: &mut Recorder<'_>) -> Option<Produced> {
        for (index, path) in paths.iter().enumerate() {
            if self.slot(index, recorder) == Some(Slot::Nothing) {
                continue;
            }
            recorder.looks_at(context, path);
            let mut texts = Vec::new();
            let mut nodes = Nodes::new();
            if !path.is_node_set() {
                let text = path.string(context);
                let found = Found { text: trimmed(text), nodes: Nodes::new() };
                texts.extend(self.shaped(found, context, recorder).map(|found| found.text.into_owned()));
            }
            let selected = self.nodes(index, path, context, recorder);
            for node in selected {
                recorder.read(context, &[node]);
                let value = context.document.value(node);
                if self.is_absent(&value) {
                    continue;
                }
                if let Some(text) =
                    self.shaped(Found { text: trimmed(value), nodes: smallvec![node] }, context, recorder)
                {
                    texts.push(text.text.into_owned());
                    nodes.push(node);
                }
            }
            if !texts.is_empty() {
                return Some(Produced::new(Value::Texts(texts), nodes));
            }
        }
        None
    }

    /// HTML, regular expression and table, in this order.
    fn shaped<'d>(
        &'d self,
        mut found: Found<'d>,
        context: &Context<'_>,
        recorder: &mut Recorder<'_>,
    ) -> Option<Found<'d>> {
        if self.html {
            found.text = Cow::Owned(convert::html_to_text(&found.text));
        }
        if let Some(regex) = &self.matching {
            let captures = regex.captures(&found.text)?;
            let text = match &self.replace {
                Some(replacement) => regex.replace(&found.text, replacement.as_str()).into_owned(),
                None => captures.get(1).or_else(|| captures.get(0))?.as_str().to_owned(),
            };
            found.text = Cow::Owned(text.trim().to_owned());
        }
        if self.is_absent(&found.text) {
            return None;
        }
        if let Some(table) = &self.table {
            match table.find(&found.text) {
                Hit::Same => {}
                // A row or a miss may say that the word means nothing.
                Hit::Value("") => return None,
                Hit::Value(value) => found.text = Cow::Owned(value.to_owned()),
                Hit::Miss(problem) => {
                    recorder.problem(self.at(problem, &found.nodes, context).found(found.text.as_ref()));
                    return None;
                }
                Hit::Unreadable(problem) => {
                    recorder.unreadable(self.at(problem, &found.nodes, context).found(found.text.as_ref()));
                    return None;
                }
            }
        }
        Some(found)
    }

    fn typed(
        &self,
        kind: FieldKind,
        found: Found<'_>,
        context: &Context<'_>,
        recorder: &mut Recorder<'_>,
    ) -> Option<Produced> {
        let found = self.shaped(found, context, recorder)?;
        let text = found.text.as_ref();
        let value = match kind {
            FieldKind::Text | FieldKind::Agreed => Ok(Value::Text(recorder.spare.text(text))),
            FieldKind::Texts => Ok(Value::Texts(vec![text.to_owned()])),
            FieldKind::Decimal | FieldKind::Price => match Decimal::parse(text, self.format) {
                Ok(value) => return self.computed(kind, value, found.nodes, context, recorder),
                Err(error) => Err(error.into_problem()),
            },
            FieldKind::Date => self.time(text).map(|time| Value::Date(time.date)),
            FieldKind::DateTime => self.time(text).map(Value::DateTime),
            FieldKind::Bool => convert::truth(text).map(Value::Bool),
            FieldKind::Choice(choices) => match choices.iter().find(|choice| **choice == text) {
                Some(choice) => Ok(Value::Choice(choice)),
                None => Err(Problem::new(Code::OrderChoice, "the value is none of the field's choices")
                    .found(text)
                    .expected(choices.join(", "))
                    .hint("give the rule a table")),
            },
            FieldKind::Bytes if self.base64 => convert::base64(text, recorder.attachment_bytes).map(Value::Bytes),
            FieldKind::Bytes if text.len() > recorder.attachment_bytes => {
                Err(Problem::new(Code::LimitAttachmentBytes, "the content of an attachment is longer than allowed"))
            }
            FieldKind::Bytes => Ok(Value::Bytes(text.as_bytes().to_vec())),
        };
        match value {
            Ok(value) => Some(Produced::new(value, found.nodes)),
            Err(problem) => {
                recorder.problem(self.at(problem, &found.nodes, context));
                None
            }
        }
    }

    pub(super) fn time(&self, text: &str) -> Result<DateTime, Problem> {
        let time = DateTime::parse(text, &self.dates).map_err(crate::Error::into_problem)?;
        Ok(match &self.zone {
            Some(zone) if time.offset_minutes.is_some() => time.in_zone(zone),
            _ => time,
        })
    }

    pub(super) fn is_absent(&self, text: &str) -> bool {
        let text = trim(text);
        text.is_empty() || self.absent.iter().any(|absent| absent == text)
    }

    /// The problem with rule and place: of the first node, else of the context.
    fn at(&self, problem: Problem, nodes: &[NodeId], context: &Context<'_>) -> Problem {
        let node = nodes.first().copied().unwrap_or(context.node);
        let position: Position = context.document.position(node);
        problem.rule(&self.name.rule).at(position).path(context.document.path(node))
    }
}

/// The text without blanks around it. Most have none, which their ends tell.
pub(super) fn trim(text: &str) -> &str {
    match (text.as_bytes().first(), text.as_bytes().last()) {
        (Some(b'!'..=b'~'), Some(b'!'..=b'~')) => text,
        _ => text.trim(),
    }
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) => {
            let inner = text.trim();
            if inner.len() == text.len() { Cow::Owned(text) } else { Cow::Owned(inner.to_owned()) }
        }
    }
}
