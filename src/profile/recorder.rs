//! What is noted while a record is read: problems, origins, and which nodes and rules had a part in it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::compiled::GroupRules;
use super::rule::Rule;
use super::slots::Slot;
use super::spare::Spare;
use crate::error::Problem;
use crate::order::{FieldName, Group as Part, Origin};
use crate::xml::{NodeId, NodeKind};
use crate::xpath::{Context, Expression};

/// Notes for one record.
pub(super) struct Recorder<'c> {
    /// How many bytes the content of an attachment may have.
    pub(super) attachment_bytes: usize,
    pub(super) problems: Vec<Problem>,
    /// Why the record cannot be read at all.
    pub(super) unreadable: Option<Problem>,
    pub(super) origins: Option<Vec<Origin>>,
    pub(super) coverage: Option<&'c mut Touched>,
    /// The number of the group that is being read, and where its slots begin in those of `spare`.
    pub(super) group: Option<(usize, usize)>,
    pub(super) spare: &'c mut Spare,
}

/// The group around the one that is being read.
pub(super) struct Outer {
    group: Option<(usize, usize)>,
    lengths: (usize, usize),
}

/// The nodes that rules read in one record, and the rules that found something in any.
#[derive(Debug, Default)]
pub(super) struct Touched {
    pub(super) nodes: BTreeSet<NodeId>,
    pub(super) rules: BTreeSet<usize>,
}

impl Recorder<'_> {
    /// Begins to read a group from the node of `context`. What was looked at is noted path by path where it is asked for.
    pub(super) fn enter(&mut self, group: &GroupRules, context: &Context<'_>) -> Outer {
        let outer = Outer { group: self.group, lengths: self.spare.slots.lengths() };
        if self.coverage.is_none() {
            self.group = Some((group.number, outer.lengths.0));
            group.slots.find(context, &mut self.spare.slots);
        }
        outer
    }

    /// Ends what [`Recorder::enter`] began.
    pub(super) fn leave(&mut self, outer: &Outer) {
        self.spare.slots.truncate(outer.lengths);
        self.group = outer.group;
    }

    /// What a plain path leads to, if its group is the one that is being read.
    pub(super) fn slot(&self, group: usize, slot: usize) -> Option<Slot> {
        let (_, start) = self.group.filter(|(current, _)| *current == group)?;
        self.spare.slots.get(start + slot)
    }

    /// All nodes that a plain path of the group that is being read leads to.
    pub(super) fn slot_nodes(&self, slot: usize) -> impl Iterator<Item = NodeId> {
        self.spare.slots.nodes(self.group.map_or(0, |(_, start)| start) + slot)
    }

    /// Whether nobody asks where values come from and what was looked at, so that only values count.
    pub(super) fn wants_values_only(&self) -> bool {
        self.origins.is_none() && self.coverage.is_none()
    }

    /// How many origins were noted so far.
    pub(super) fn mark(&self) -> usize {
        self.origins.as_ref().map_or(0, Vec::len)
    }

    pub(super) fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    pub(super) fn unreadable(&mut self, problem: Problem) {
        self.unreadable.get_or_insert(problem);
    }

    /// The values of `nodes` were looked at.
    pub(super) fn read(&mut self, context: &Context<'_>, nodes: &[NodeId]) {
        if let Some(touched) = self.coverage.as_deref_mut() {
            for node in nodes {
                touched.nodes.insert(*node);
                touched.nodes.extend(context.document.descendants(*node));
            }
        }
    }

    /// An expression is evaluated: its predicates and conditions look at nodes too. What is only known to exist is not
    /// read, so nothing below such an element counts but its own text.
    pub(super) fn looks_at(&mut self, context: &Context<'_>, expression: &Expression) {
        if let Some(touched) = self.coverage.as_deref_mut() {
            for node in expression.looked_at(context) {
                touched.nodes.insert(node);
                let texts =
                    context.document.children(node).filter(|child| context.document.kind(*child) == NodeKind::Text);
                touched.nodes.extend(texts);
            }
        }
    }

    pub(super) fn matched(&mut self, rule: usize) {
        if let Some(touched) = self.coverage.as_deref_mut() {
            touched.rules.insert(rule);
        }
    }

    pub(super) fn origin(
        &mut self,
        part: Part,
        name: &'static str,
        rule: &Rule,
        nodes: &[NodeId],
        context: &Context<'_>,
    ) {
        if let Some(origins) = &mut self.origins {
            let positions = nodes.iter().map(|node| context.document.position(*node)).collect();
            origins.push(Origin { field: FieldName { group: part, name }, positions, rule: Arc::clone(&rule.name) });
        }
    }
}
