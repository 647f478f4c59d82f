//! What no rule read, and which rules never matched (law 8).

use std::collections::{BTreeMap, BTreeSet};

use super::compile::Profile;
use super::recorder::Touched;
use crate::error::{Code, Position, Problem};
use crate::xml::{Document, NodeId, NodeKind};
use crate::xpath::Context;

/// Notes over all records of an input.
#[derive(Debug, Default)]
pub(super) struct Coverage {
    touched: Touched,
    /// Paths without numbers, with how often and where first.
    unread: BTreeMap<String, Unread>,
}

#[derive(Debug)]
struct Unread {
    count: u64,
    position: Position,
    sample: String,
}

/// Attributes that tell a parser something and carry no data.
const PARSER_NAMESPACES: &[&str] =
    &["http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace"];

impl Coverage {
    /// Makes ready for the next record.
    pub(super) fn begin(&mut self) -> &mut Touched {
        self.touched.nodes.clear();
        &mut self.touched
    }

    /// Takes down what of the record nobody read.
    pub(super) fn end(&mut self, profile: &Profile, document: Document<'_>) {
        let record = document.record();
        let context = Context { document, node: record, variables: &profile.variables };
        let mut ignored = BTreeSet::new();
        for expression in &profile.ignores {
            for node in expression.nodes(&context) {
                ignored.insert(node);
                for below in document.descendants(node) {
                    ignored.insert(below);
                    ignored.extend(document.attributes(below));
                }
                ignored.extend(document.attributes(node));
            }
        }
        let read = |node: NodeId| self.touched.nodes.contains(&node) || ignored.contains(&node);
        let mut unread = Vec::new();
        for node in std::iter::once(record).chain(document.descendants(record)) {
            if document.kind(node) == NodeKind::Text {
                let parent = document.parent(node).unwrap_or(record);
                if !read(node) && !read(parent) && !document.value(node).trim().is_empty() {
                    unread.push(parent);
                }
                continue;
            }
            for attribute in document.attributes(node) {
                let data = !PARSER_NAMESPACES.contains(&document.namespace(attribute));
                if data && !read(attribute) && !document.value(attribute).trim().is_empty() {
                    unread.push(attribute);
                }
            }
        }
        unread.dedup();
        for node in unread {
            let entry = self.unread.entry(plain_path(&document, node)).or_insert_with(|| Unread {
                count: 0,
                position: document.position(node),
                sample: document.value(node).trim().to_owned(),
            });
            entry.count += 1;
        }
    }

    /// Warnings for unread paths, then notes for rules that never matched.
    pub(super) fn report(&self, profile: &Profile) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (path, unread) in &self.unread {
            let times = if unread.count == 1 { "once".to_owned() } else { format!("{} times", unread.count) };
            let problem = Problem::warning(Code::OrderUnread, format!("no rule reads this, which stands {times}"));
            problems.push(
                problem
                    .path(path)
                    .at(unread.position)
                    .found(&unread.sample)
                    .hint("add a rule, or name it in [records.ignore] of the profile"),
            );
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

/// The path without the numbers of siblings.
fn plain_path(document: &Document<'_>, node: NodeId) -> String {
    let mut names = Vec::new();
    let mut current = Some(node);
    while let Some(node) = current.filter(|node| *node != NodeId::DOCUMENT) {
        let mark = if node.is_attribute() { "@" } else { "" };
        names.push(format!("/{mark}{}", document.name(node)));
        current = document.parent(node);
    }
    names.reverse();
    names.concat()
}
