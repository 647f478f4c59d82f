//! Groups, their rules, and the tables and decisions that these use.

use std::sync::Arc;

use super::super::compiled::{FieldRule, Group, GroupRules};
use super::super::decision::{Decision, input_kind};
use super::super::field::{self, Field, FieldKind};
use super::super::rule::{Rule, Source};
use super::super::shape::{DecisionShape, GroupShape, Named, RuleShape};
use super::super::slots::Slots;
use super::super::source::Text;
use super::super::surroundings::Location;
use super::super::table::Lookup;
use super::super::words;
use super::Compiler;
use crate::error::{Code, Problem, Result, nearest};
use crate::order::RuleName;

/// Name and kind of a field that a group may have.
type Wanted = (&'static str, FieldKind);

impl Compiler<'_> {
    pub(super) fn groups<T>(
        &mut self,
        path: &str,
        shapes: &Named<GroupShape>,
        fields: &'static [Field<T>],
        around: &mut GroupRules,
    ) -> Result<Vec<(String, Group<T>)>> {
        let compile = |(name, shape): &(String, GroupShape)| {
            let mut group = self.group(&format!("{path}.{name}"), shape, fields)?;
            group.rules.take_slots(around.number, &mut around.slots);
            Ok((name.clone(), group))
        };
        shapes.iter().map(compile).collect()
    }

    pub(super) fn group<T>(&mut self, path: &str, shape: &GroupShape, fields: &'static [Field<T>]) -> Result<Group<T>> {
        let wanted: Vec<Wanted> = fields.iter().map(|field| (field.name, field.kind)).collect();
        Ok(Group { rules: self.rules_of(path, shape, &wanted)?, all: fields })
    }

    fn rules_of(&mut self, path: &str, shape: &GroupShape, wanted: &[Wanted]) -> Result<GroupRules> {
        let (around, before) = (self.here.clone(), self.outward.len());
        let rules = self.rules_inner(path, shape, wanted);
        self.here = around;
        self.outward_of(before, &shape.layer);
        rules
    }

    fn rules_inner(&mut self, path: &str, shape: &GroupShape, wanted: &[Wanted]) -> Result<GroupRules> {
        let in_file = |compiler: &Self, error: crate::Error| compiler.in_file_of(&shape.layer, error);
        let texts = shape.at.iter().flatten();
        let at = texts
            .map(|text| self.nodes(text, &format!("{path}.at")))
            .collect::<Result<_>>()
            .map_err(|error| in_file(self, error))?;
        if let Some(texts) = shape.at.as_ref().filter(|texts| !texts.is_empty()) {
            let located: Option<Vec<Vec<Location>>> = texts.iter().map(|text| self.locate(text)).collect();
            self.here = located.map(|located| located.concat());
        }
        let before = self.names.len();
        let relations = self.relations(shape.relations.as_ref(), path).map_err(|error| in_file(self, error))?;
        let skips = self.skips(&shape.skips, &format!("{path}.skip")).map_err(|error| in_file(self, error))?;
        let when = shape
            .when
            .as_ref()
            .map(|text| self.expression(text, &format!("{path}.when")))
            .transpose()
            .map_err(|error| in_file(self, error))?;
        let mut group = GroupRules {
            at,
            when,
            relations,
            skips,
            lift: shape.lift.iter().flatten().map(|kind| kind.text.clone()).collect(),
            fields: Vec::new(),
            identifiers: Vec::new(),
            extensions: Vec::new(),
            named_extensions: Vec::new(),
            attributes: Vec::new(),
            number: self.group_count,
            slots: Slots::default(),
            around: 0,
            at_slots: Vec::new(),
        };
        self.group_count += 1;
        for (place, (field, kind)) in wanted.iter().copied().enumerate() {
            if let Some((name, rule)) = shape.fields.iter().find(|(name, _)| name == field) {
                words::fit(rule, field, kind, &format!("{path}.{name}")).map_err(|error| in_file(self, error))?;
                let compiled = self.rule(&format!("{path}.{name}"), rule)?;
                group.fields.push(FieldRule { place, name: field, kind, rule: compiled });
                self.constants_fit(rule, field, kind, &format!("{path}.{name}"))
                    .map_err(|error| self.in_file_of(&rule.layer, error))?;
            }
        }
        let texts = shape.identifiers.iter().map(|named| ("identifiers", named));
        for (part, (name, rule)) in texts.chain(shape.extensions.iter().map(|named| ("extensions", named))) {
            let path = format!("{path}.{part}.{name}");
            words::fit(rule, name, FieldKind::Texts, &path).map_err(|error| in_file(self, error))?;
        }
        for (name, rule) in &shape.identifiers {
            group.identifiers.push((name.clone(), self.rule(&format!("{path}.identifiers.{name}"), rule)?));
        }
        for (name, rule) in &shape.extensions {
            group.extensions.push((name.clone(), self.rule(&format!("{path}.extensions.{name}"), rule)?));
        }
        for (name, below) in &shape.named_extensions {
            group.named_extensions.push(self.group(&format!("{path}.extensions.{name}"), below, field::ATTRIBUTE)?);
        }
        for (name, below) in &shape.attributes {
            group.attributes.push(self.group(&format!("{path}.attributes.{name}"), below, field::ATTRIBUTE)?);
        }
        let GroupRules { fields, identifiers, extensions, named_extensions, attributes, slots, number, .. } =
            &mut group;
        let named = identifiers.iter_mut().chain(extensions).map(|(_, rule)| rule);
        fields.iter_mut().map(|field| &mut field.rule).chain(named).for_each(|rule| rule.take_slots(*number, slots));
        named_extensions.iter_mut().chain(attributes).for_each(|below| below.rules.take_slots(*number, slots));
        self.names.truncate(before);
        Ok(group)
    }

    fn rule(&mut self, path: &str, shape: &RuleShape) -> Result<Rule> {
        let before = self.outward.len();
        let result = self.rule_inner(path, shape);
        self.outward_of(before, &shape.layer);
        result.map_err(|error| self.in_file_of(&shape.layer, error))
    }

    fn rule_inner(&mut self, path: &str, shape: &RuleShape) -> Result<Rule> {
        let level = self.levels.get(&shape.layer).copied().unwrap_or_default();
        let name = Arc::new(RuleName { rule: path.to_owned(), layer: shape.layer.clone(), level });
        let number = self.rules.len();
        self.rules.push(Arc::clone(&name));
        let source = if let Some(text) = &shape.value {
            Source::Constant(self.constant(text, path)?)
        } else if let Some(text) = &shape.decide {
            Source::Decision(self.decision(text, path)?)
        } else if let Some(text) = &shape.sum {
            Source::Sum(self.nodes(text, path)?)
        } else if let Some(text) = &shape.count {
            Source::Count(self.nodes(text, path)?)
        } else if let Some(then) = &shape.then {
            Source::Then(Box::new(self.rule(&format!("{path}.then"), then)?))
        } else if shape.paths.is_empty() {
            Source::Nothing
        } else {
            Source::Paths(shape.paths.iter().map(|text| self.value_path(text, path)).collect::<Result<_>>()?)
        };
        let below = |compiler: &mut Self, key: &str, rule: &Option<Box<RuleShape>>| -> Result<Option<Box<Rule>>> {
            rule.as_ref().map(|rule| compiler.rule(&format!("{path}.{key}"), rule).map(Box::new)).transpose()
        };
        let (html, base64) = words::conversion(shape, path)?;
        Ok(Rule {
            source,
            when: shape.when.as_ref().map(|text| self.expression(text, path)).transpose()?,
            otherwise: below(self, "else", &shape.otherwise)?,
            join: shape.join.clone(),
            matching: shape.matching.as_ref().map(|text| words::regex(text, path)).transpose()?,
            replace: shape.replace.clone(),
            html,
            base64,
            table: shape.table.as_ref().map(|text| self.table(text, path)).transpose()?,
            default: shape.default.as_ref().map(|text| self.constant(text, path)).transpose()?,
            required: shape.required,
            format: self.number_format(shape),
            zone: self.zone.clone(),
            dates: shape.dates.clone().map_or_else(|| Arc::clone(&self.dates), Into::into),
            absent: Arc::clone(&self.absent),
            scale: words::scale(shape.scale.as_ref(), path)?,
            divide: below(self, "divide", &shape.divide)?,
            multiply: below(self, "multiply", &shape.multiply)?,
            negate: shape.negate,
            split: words::split(shape.split.as_ref(), path)?,
            name,
            number,
            group: 0,
            slots: Vec::new(),
            glance: None,
        })
    }

    /// The decision of this name, compiled on first use. Its inputs know the variables of the record, not those of the
    /// group that asks.
    fn decision(&mut self, text: &Text, path: &str) -> Result<Arc<Decision>> {
        let name = &text.text;
        if self.is_deciding {
            let problem = Problem::new(Code::ProfileValue, "an input of a decision asks another decision");
            return Err(problem.at(text.position).path(path).hint("ask both in one").into());
        }
        if let Some(decision) = self.decisions.get(name) {
            return Ok(Arc::clone(decision));
        }
        let Some((_, shape)) = self.decision_shapes.iter().find(|(known, _)| known == name).cloned() else {
            let problem = Problem::new(Code::ProfileTable, format!("there is no decision `{name}`"));
            let problem = problem.at(text.position).path(path);
            return Err(match nearest(name, self.decision_shapes.iter().map(|(name, _)| name.as_str())) {
                Some(near) => problem.hint(format!("write `{near}`")),
                None => problem.hint(format!("add [decisions.{name}]")),
            }
            .into());
        };
        self.used.insert(name.clone());
        self.is_deciding = true;
        let inner = self.names.split_off(self.outer);
        // Whichever rule asks, it may do so from another node.
        let around = self.here.take();
        let decision = self.decision_inner(name, &shape).map_err(|error| self.in_file_of(&shape.layer, error));
        self.here = around;
        self.names.extend(inner);
        self.is_deciding = false;
        let decision = Arc::new(decision?);
        self.decisions.insert(name.clone(), Arc::clone(&decision));
        Ok(decision)
    }

    fn decision_inner(&mut self, name: &str, shape: &DecisionShape) -> Result<Decision> {
        let mut inputs = Vec::new();
        for (input, rule) in &shape.inputs {
            let path = format!("decisions.{name}.inputs.{input}");
            let kind = input_kind(rule.convert.as_ref().map(|word| word.text.as_str()));
            words::fit(rule, input, kind.field(), &path)?;
            inputs.push((input.clone(), kind, self.rule(&path, rule)?));
            self.constants_fit(rule, input, kind.field(), &path)?;
        }
        let path = format!("decisions.{name}.rows");
        let gives = shape.rows.iter().map(|row| self.constant(&row.gives, &path)).collect::<Result<_>>()?;
        Decision::new(name, shape, inputs, gives)
    }

    fn table(&mut self, text: &Text, path: &str) -> Result<Arc<Lookup>> {
        self.used.insert(text.text.clone());
        self.tables.get(&text.text).cloned().ok_or_else(|| {
            let problem = Problem::new(Code::ProfileTable, format!("there is no table `{}`", text.text))
                .at(text.position)
                .path(path);
            match nearest(&text.text, self.tables.keys().map(String::as_str)) {
                Some(near) => problem.hint(format!("write `{near}`")),
                None => problem.hint(format!("add [tables.{}]", text.text)),
            }
            .into()
        })
    }

    /// A constant with its parameters filled in.
    pub(in crate::profile) fn constant(&self, text: &Text, path: &str) -> Result<String> {
        let mut filled = String::new();
        let mut rest = text.text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, behind)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            match self.names.iter().position(|known| known == name).and_then(|index| self.values.get(index)) {
                Some(value) => filled.push_str(value),
                None => {
                    let problem = Problem::new(Code::ProfileParameter, format!("there is no parameter `{name}`"));
                    let problem = problem.at(text.position).path(path);
                    return Err(match nearest(name, self.names.iter().map(String::as_str)) {
                        Some(near) => problem.hint(format!("write `{{{near}}}`")),
                        None => problem.hint(format!("add it to [parameters]: {name} = {{ type = \"text\" }}")),
                    }
                    .into());
                }
            }
            rest = behind;
        }
        filled.push_str(rest);
        Ok(filled)
    }
}
