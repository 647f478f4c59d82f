//! Elements that belong to a node of a group by a key: the rows below a configurable product, the shipment of a line, the
//! numbered siblings of a field.
//!
//! They are looked for once for a record and then found by their key, so that an order of many lines takes time in
//! proportion to its length.

use std::collections::BTreeMap;

use super::compile::Compiler;
use super::compiled::GroupRules;
use super::recorder::Recorder;
use super::shape::RelationShape;
use crate::error::{Code, Problem, Result};
use crate::xml::NodeId;
use crate::xpath::{Context, Expression, Value};

/// A compiled relation.
#[derive(Debug)]
pub(super) struct Relation {
    /// Where the elements are, from the record; the first path that finds any.
    at: Vec<Expression>,
    /// What yields the key of a node of the group, and of an element.
    own: Expression,
    joined: Expression,
}

/// The variables of a group in one record: those of the record, and behind them the elements that belong to a node.
pub(super) struct Related {
    variables: Vec<Value>,
    /// How many of them are the record's.
    outer: usize,
    /// For each relation the elements by their keys.
    elements: Vec<BTreeMap<String, Vec<NodeId>>>,
}

impl Compiler<'_> {
    /// Compiles the relations of a group and makes their variables known.
    pub(super) fn relations(&mut self, shapes: Option<&Vec<RelationShape>>, path: &str) -> Result<Vec<Relation>> {
        let path = format!("{path}.with");
        let mut relations = Vec::new();
        let mut names = Vec::new();
        for shape in shapes.into_iter().flatten() {
            if self.names.contains(&shape.name.text) {
                let message = format!("there is a variable `${}` already", shape.name.text);
                let problem = Problem::new(Code::ProfileValue, message).at(shape.name.position).path(&path);
                return Err(problem.hint("give it another name").into());
            }
            let own = self.value_path(&shape.on.0, &path)?;
            // The elements are looked for from the record, and their key in each of them.
            let around = self.here.replace(self.records.clone());
            let at = shape.at.iter().map(|text| self.nodes(text, &path)).collect::<Result<_>>();
            self.here = None;
            let joined = self.value_path(&shape.on.1, &path);
            self.here = around;
            relations.push(Relation { at: at?, own, joined: joined? });
            names.push(shape.name.text.clone());
        }
        self.names.extend(names);
        Ok(relations)
    }
}

impl Related {
    /// Looks for the elements of all relations of `group`; nothing for a group without any. `context` is at the record.
    pub(super) fn new(group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Option<Related> {
        if group.relations.is_empty() {
            return None;
        }
        let mut elements = Vec::with_capacity(group.relations.len());
        for relation in &group.relations {
            let mut by_key: BTreeMap<String, Vec<NodeId>> = BTreeMap::new();
            relation.at.iter().for_each(|path| recorder.looks_at(context, path));
            let nodes = relation.at.iter().map(|path| path.nodes(context)).find(|nodes| !nodes.is_empty());
            for node in nodes.unwrap_or_default() {
                let at = Context { node, ..*context };
                recorder.looks_at(&at, &relation.joined);
                let key = relation.joined.string(&at).trim().to_owned();
                if !key.is_empty() {
                    by_key.entry(key).or_default().push(node);
                }
            }
            elements.push(by_key);
        }
        Some(Related { variables: context.variables.to_vec(), outer: context.variables.len(), elements })
    }

    /// The variables for the node that was looked at last.
    pub(super) fn variables(&self) -> &[Value] {
        &self.variables
    }

    /// The variables for one node of the group.
    pub(super) fn of(&mut self, group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> &[Value] {
        self.variables.truncate(self.outer);
        for (relation, elements) in group.relations.iter().zip(&self.elements) {
            recorder.looks_at(context, &relation.own);
            let key = relation.own.string(context);
            let nodes = elements.get(key.trim()).cloned().unwrap_or_default();
            self.variables.push(Value::Nodes(nodes));
        }
        &self.variables
    }
}
