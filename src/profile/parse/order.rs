//! `[order]`: its groups, and what stands in a group beside the fields.

use super::records::{on, twice, variable_name};
use super::rule::rule;
use super::{CHARGE_PARTS, GROUP, LIFTED, LINE_PARTS, RELATION, RELATION_ON, SKIP, choice};
use crate::error::{Code, Problem, Result};
use crate::order::Role;
use crate::profile::field;
use crate::profile::shape::{GroupShape, Named, RelationShape, RuleShape, Shape};
use crate::profile::source::{Content, Table, Text, unknown_key};

pub(super) fn order(mut table: Table, shape: &mut Shape) -> Result<()> {
    if let Some(mut parties) = table.take_table("parties")? {
        for (name, value) in parties.take_all() {
            if Role::from_word(&name.text).is_none() {
                return Err(unknown_key(&parties.path, &name, Role::ALL.map(Role::as_str)).into());
            }
            let path = parties.below(&name.text);
            let group = group(value.into_table(&path)?, &shape.id, field::PARTY_NAMES, &["identifiers", "with"])?;
            shape.parties.push((name.text, group));
        }
    }
    shape.lines = groups(&mut table, "lines", &shape.id, field::LINE_NAMES, LINE_PARTS)?;
    shape.charges = groups(&mut table, "charges", &shape.id, field::CHARGE_NAMES, CHARGE_PARTS)?;
    shape.payments = groups(&mut table, "payments", &shape.id, field::PAYMENT_NAMES, &["with"])?;
    shape.attachments = groups(&mut table, "attachments", &shape.id, field::ATTACHMENT_NAMES, &["with"])?;
    if let Some(mut totals) = table.take_table("totals")? {
        shape.taxes = groups(&mut totals, "taxes", &shape.id, field::TAX_NAMES, &[])?;
        not_placed(&totals)?;
        shape.totals = group(totals, &shape.id, field::TOTALS_NAMES, &[])?;
    }
    not_placed(&table)?;
    shape.order = group(table, &shape.id, field::ORDER_NAMES, &["extensions"])?;
    Ok(())
}

/// The order and its totals are read from the record itself.
fn not_placed(table: &Table) -> Result<()> {
    match GROUP.iter().find_map(|key| table.key(key)) {
        None => Ok(()),
        Some(key) => Err(Problem::new(Code::ProfileUnknownKey, format!("`{}` is not known", table.below(&key.text)))
            .at(key.position)
            .path(table.below(&key.text))
            .hint("these rules start at the record; [records] says where that is and which ones to skip")
            .into()),
    }
}

fn groups(table: &mut Table, key: &str, layer: &str, fields: &[&str], parts: &[&str]) -> Result<Named<GroupShape>> {
    let Some(mut groups) = table.take_table(key)? else { return Ok(Vec::new()) };
    let mut named = Vec::new();
    for (name, value) in groups.take_all() {
        let path = groups.below(&name.text);
        named.push((name.text, group(value.into_table(&path)?, layer, fields, parts)?));
    }
    Ok(named)
}

/// One group: `fields` are the names of its fields, `parts` the tables that it may have beside them.
fn group(mut table: Table, layer: &str, fields: &[&str], parts: &[&str]) -> Result<GroupShape> {
    let mut group = GroupShape { position: table.position, layer: layer.to_owned(), ..GroupShape::default() };
    group.at = table.take_texts("at")?;
    group.when = table.take_text("when")?;
    if parts.contains(&"with") {
        group.relations = relations(&mut table)?;
    }
    if parts.contains(&"skip") {
        group.skips = skips(&mut table)?;
    }
    if parts.contains(&"lift") {
        group.lift = lift(&mut table)?;
    }
    if parts.contains(&"identifiers") {
        group.identifiers = rules(&mut table, "identifiers", layer)?;
    }
    if parts.contains(&"extensions") {
        extensions(&mut table, &mut group, layer)?;
    }
    if parts.contains(&"attributes") {
        group.attributes = groups(&mut table, "attributes", layer, field::ATTRIBUTE_NAMES, &[])?;
    }
    for (name, value) in table.take_all() {
        if !fields.contains(&name.text.as_str()) {
            let known = fields.iter().chain(parts).chain(GROUP).copied();
            return Err(unknown_key(&table.path, &name, known).into());
        }
        let path = table.below(&name.text);
        group.fields.push((name.text, rule(value, &path, layer)?));
    }
    Ok(group)
}

/// Elements that belong to a node of the group by a key.
fn relations(table: &mut Table) -> Result<Option<Vec<RelationShape>>> {
    let path = table.below("with");
    let Some(value) = table.take("with") else { return Ok(None) };
    let Content::List(list) = value.content else {
        return Err(value.wrong(&path, "a list of tables").into());
    };
    let mut relations: Vec<RelationShape> = Vec::new();
    for value in list {
        let mut table = value.into_table(&path)?;
        let name = table.take_text("as")?.ok_or_else(|| table.missing("as").hint("name the variable"))?;
        variable_name(&name, &table.below("as"))?;
        if relations.iter().any(|other| other.name.text == name.text) {
            return Err(twice(&table.below("as"), &name).into());
        }
        let at = table.take_texts("at")?.filter(|at| !at.is_empty()).ok_or_else(|| table.missing("at"))?;
        let on = on(&mut table, RELATION_ON)?;
        table.finish(RELATION)?;
        relations.push(RelationShape { at, on, name });
    }
    Ok(Some(relations))
}

/// Filters with names.
pub(super) fn skips(table: &mut Table) -> Result<Named<Text>> {
    let Some(mut skips) = table.take_table("skip")? else { return Ok(Vec::new()) };
    let mut named = Vec::new();
    for (name, value) in skips.take_all() {
        let mut skip = value.into_table(&skips.below(&name.text))?;
        let when = skip.take_text("when")?.ok_or_else(|| skip.missing("when"))?;
        skip.finish(SKIP)?;
        named.push((name.text, when));
    }
    Ok(named)
}

fn lift(table: &mut Table) -> Result<Option<Vec<Text>>> {
    let Some(kinds) = table.take_texts("lift")? else { return Ok(None) };
    match kinds.iter().find(|kind| !LIFTED.contains(&kind.text.as_str())) {
        Some(kind) => Err(choice(&table.below("lift"), kind, LIFTED).into()),
        None => Ok(Some(kinds)),
    }
}

/// Extensions: a rule under its name, or `at` with rules for `name` and `value`.
fn extensions(table: &mut Table, into: &mut GroupShape, layer: &str) -> Result<()> {
    let Some(mut extensions) = table.take_table("extensions")? else { return Ok(()) };
    for (name, value) in extensions.take_all() {
        let path = extensions.below(&name.text);
        match value.content {
            Content::Table(entry) if entry.has("at") => {
                into.named_extensions.push((name.text, group(entry, layer, &["name", "value"], &[])?));
            }
            _ => into.extensions.push((name.text, rule(value, &path, layer)?)),
        }
    }
    Ok(())
}

pub(super) fn rules(table: &mut Table, key: &str, layer: &str) -> Result<Named<RuleShape>> {
    let Some(mut rules) = table.take_table(key)? else { return Ok(Vec::new()) };
    let mut named = Vec::new();
    for (name, value) in rules.take_all() {
        let path = rules.below(&name.text);
        named.push((name.text, rule(value, &path, layer)?));
    }
    Ok(named)
}
