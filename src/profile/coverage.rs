//! What no rule read, and which rules never matched (law 8).

use std::collections::{BTreeMap, BTreeSet};

use super::compiled::Profile;
use super::recorder::Touched;
use crate::error::{Code, Position, Problem};
use crate::xml::{Document, NodeId, NodeKind, Outside, OutsideValue, PARSER_NAMESPACES};
use crate::xpath::{Context, Value};

/// Notes over all records of an input.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    touched: Touched,
    /// Paths without numbers, with how often and where first.
    unread: BTreeMap<String, Unread>,
    /// The documents and paths outside of the records that some rule read or that are ignored.
    read_outside: BTreeSet<(u32, String)>,
    /// Whether any record was looked at.
    has_seen: bool,
}

#[derive(Debug)]
struct Unread {
    count: u64,
    position: Position,
    sample: String,
}

/// The elements that a record is put together from.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// The record itself, or the rows of a group.
    pub(super) rows: Vec<NodeId>,
    pub(super) joined: Vec<NodeId>,
    /// What the keys of groups and joins were taken from.
    pub(super) keys: Vec<NodeId>,
}

impl Coverage {
    /// Makes ready for the next record.
    pub(super) fn begin(&mut self) -> &mut Touched {
        self.touched.nodes.clear();
        &mut self.touched
    }

    /// These nodes were read by something else than a rule.
    pub(super) fn read(&mut self, document: &Document<'_>, nodes: &[NodeId]) {
        for node in nodes {
            self.touched.nodes.insert(*node);
            self.touched.nodes.extend(document.descendants(*node));
        }
    }

    /// Takes down what of the record nobody read: of its rows, and of what was joined to them.
    pub(super) fn end(&mut self, profile: &Profile, document: Document<'_>, variables: &[Value], parts: &Parts) {
        let mut ignored = BTreeSet::new();
        for (row, expression) in parts.rows.iter().flat_map(|row| profile.ignores.iter().map(move |path| (row, path))) {
            for node in expression.nodes(&Context { document, node: *row, variables }) {
                ignored.insert(node);
                for below in document.descendants(node) {
                    ignored.insert(below);
                    ignored.extend(document.attributes(below));
                }
                ignored.extend(document.attributes(node));
            }
        }
        self.has_seen = true;
        self.note_outside(&document, &ignored, parts);
        let mut unread = Vec::new();
        // Rows of one order repeat what belongs to the order. It is read in the first; a row that says otherwise is told.
        let mut said = BTreeSet::new();
        for (index, row) in parts.rows.iter().enumerate() {
            for (node, is_read) in self.values(&document, *row, &ignored) {
                let text = || (plain_path(&document, node), document.value(node).trim().to_owned());
                if is_read && index == 0 && parts.rows.len() > 1 {
                    said.insert(text());
                } else if !is_read && (index == 0 || !said.contains(&text())) {
                    unread.push(node);
                }
            }
        }
        for element in &parts.joined {
            let values = self.values(&document, *element, &ignored);
            unread.extend(values.into_iter().filter(|(_, is_read)| !is_read).map(|(node, _)| node));
        }
        for node in unread {
            let entry = self.unread.entry(plain_path(&document, node)).or_insert_with(|| Unread {
                count: 0,
                position: document.position(node),
                sample: document.value(node).trim().to_owned(),
            });
            entry.count += 1;
        }
    }

    /// Takes down what was read of the tree around the record: its ancestors, and header values.
    fn note_outside(&mut self, document: &Document<'_>, ignored: &BTreeSet<NodeId>, parts: &Parts) {
        let is_read = |node: &NodeId| self.touched.nodes.contains(node) || ignored.contains(node);
        let inside: BTreeSet<NodeId> = parts.rows.iter().chain(&parts.joined).copied().collect();
        let mut read = Vec::new();
        // Each document has a tree of its own.
        let top = |node: &NodeId| std::iter::successors(Some(*node), |node| document.parent(*node)).last();
        let tops: BTreeSet<NodeId> = inside.iter().filter_map(top).collect();
        let mut waiting: Vec<NodeId> = tops.into_iter().collect();
        while let Some(node) = waiting.pop() {
            read.extend(document.attributes(node).filter(is_read));
            for child in document.children(node).filter(|child| !inside.contains(child)) {
                if document.kind(child) != NodeKind::Text {
                    waiting.push(child);
                } else if is_read(&child) || is_read(&node) {
                    read.push(node);
                }
            }
        }
        let place = |node: NodeId| (document.position(node).document, plain_path(document, node));
        self.read_outside.extend(read.into_iter().map(place));
    }

    /// The elements with a text of their own and the attributes at and below `top`, and whether they were read.
    fn values(&self, document: &Document<'_>, top: NodeId, ignored: &BTreeSet<NodeId>) -> Vec<(NodeId, bool)> {
        let read = |node: NodeId| self.touched.nodes.contains(&node) || ignored.contains(&node);
        let mut values: Vec<(NodeId, bool)> = Vec::new();
        for node in std::iter::once(top).chain(document.descendants(top)) {
            if document.kind(node) == NodeKind::Text {
                let parent = document.parent(node).unwrap_or(top);
                if !document.value(node).trim().is_empty() {
                    let is_read = read(node) || read(parent);
                    match values.last_mut() {
                        Some((last, whole)) if *last == parent => *whole &= is_read,
                        _ => values.push((parent, is_read)),
                    }
                }
                continue;
            }
            for attribute in document.attributes(node) {
                let data = !PARSER_NAMESPACES.contains(&document.namespace(attribute));
                if data && !document.value(attribute).trim().is_empty() {
                    values.push((attribute, read(attribute)));
                }
            }
        }
        values
    }

    /// Warnings for unread paths, then notes for rules that never matched.
    pub(super) fn report(&self, profile: &Profile, outside: &[&Outside]) -> Vec<Problem> {
        let warning = |message: String| {
            Problem::warning(Code::OrderUnread, message)
                .hint("add a rule, or name it in [records.ignore] of the profile")
        };
        let mut problems = Vec::new();
        for (path, unread) in &self.unread {
            let problem = warning(format!("no rule reads this, which stands {}", times(unread.count)));
            problems.push(problem.path(path).at(unread.position).found(&unread.sample));
        }
        // Where no record was looked at, nobody knows what its rules would have read.
        for outside in outside.iter().filter(|_| self.has_seen) {
            let is_unread = |(path, value): &(&String, &OutsideValue)| {
                !self.read_outside.contains(&(value.position.document, (*path).clone()))
                    && !profile.ignored_outside.iter().any(|ignored| ignored.covers(path))
            };
            for (path, value) in outside.values().iter().filter(is_unread) {
                let message = format!("no rule reads this, which stands {} outside of the records", times(value.count));
                problems.push(warning(message).path(path).at(value.position).found(&value.sample));
            }
            if outside.unlisted() > 0 {
                let message = format!(
                    "outside of the records stand values at more than {} paths; {} more at others are not listed",
                    outside.values().len(),
                    outside.unlisted()
                );
                problems.push(Problem::warning(Code::OrderUnread, message));
            }
        }
        for (number, rule) in profile.rules.iter().enumerate() {
            // Parts of a rule (`else`, `divide`) match with it.
            let whole = !rule
                .rule
                .rsplit('.')
                .next()
                .is_some_and(|last| matches!(last, "then" | "else" | "divide" | "multiply"));
            if whole && !self.touched.rules.contains(&number) {
                problems.push(
                    Problem::note(Code::OrderRuleUnmatched, format!("the rule of {} found nothing", rule.layer))
                        .rule(&rule.rule),
                );
            }
        }
        problems
    }
}

fn times(count: u64) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

/// The path without the numbers of siblings.
fn plain_path(document: &Document<'_>, node: NodeId) -> String {
    let mut names = Vec::new();
    let mut current = Some(node);
    while let Some(node) = current.filter(|node| document.kind(*node) != NodeKind::Document) {
        let mark = if node.is_attribute() { "@" } else { "" };
        names.push(format!("/{mark}{}", document.name(node)));
        current = document.parent(node);
    }
    names.reverse();
    names.concat()
}
