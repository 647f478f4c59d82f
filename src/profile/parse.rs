//! TOML to [`Shape`]: every key is known or refused by name, every value is of its type.

mod order;
mod reading;
mod records;
mod rule;

use std::collections::BTreeMap;

use super::dialect;
use super::shape::{Kind, Parameter, Shape};
use super::source::{self, Table, Text};
use crate::error::{Code, Position, Problem, Result};
use crate::order::Level;

use order::order;
use reading::reading;
use records::{detection, documents, records};
use rule::{decision, lookup};

pub(super) const TOP: &[&str] = &[
    "id",
    "title",
    "version",
    "kind",
    "extends",
    "layer",
    "parameters",
    "reading",
    "namespaces",
    "detect",
    "documents",
    "records",
    "order",
    "tables",
    "decisions",
];

const LAYERS: &[&str] = &["base", "target", "tenant", "source"];
const PARAMETER: &[&str] = &["type", "default", "title"];
pub(super) const PARAMETER_TYPES: &[&str] = &["text", "decimal", "bool"];
const READING: &[&str] = &["decimal", "thousands", "dates", "zone", "absent", "charset", "format", "csv"];
const DOCUMENT: &[&str] = &["name", "detect"];
const DETECT: &[&str] = &["root", "namespace", "columns", "require", "forbid", "value"];
const RECORDS: &[&str] = &["document", "at", "group_by", "with", "embedded", "skip", "ignore"];
const EMBEDDED: &[&str] = &["at", "each"];
const WITH: &[&str] = &["document", "at", "on", "as", "missing", "unused"];
const ON: &[&str; 2] = &["record", "joined"];
pub(super) const MISSING: &[&str] = &["hold", "skip", "error", "pass"];
pub(super) const UNUSED: &[&str] = &["error", "pass"];
const SKIP: &[&str] = &["when"];
const IGNORE: &[&str] = &["paths"];
const GROUP: &[&str] = &["at", "when"];
const RELATION: &[&str] = &["at", "on", "as"];
const RELATION_ON: &[&str; 2] = &["group", "joined"];
/// What line rules may have beside fields, and what charges may.
const LINE_PARTS: &[&str] = &["attributes", "extensions", "with", "skip", "lift"];
const CHARGE_PARTS: &[&str] = &["with", "lift"];
/// What a line or a charge may become.
pub(super) const LIFTED: &[&str] = &["shipping", "surcharge", "discount", "voucher"];
const PARTS: &[&str] = &[
    "parties",
    "lines",
    "charges",
    "payments",
    "attachments",
    "totals",
    "taxes",
    "identifiers",
    "attributes",
    "extensions",
    "with",
    "skip",
    "lift",
];
const RULE: &[&str] = &[
    "path", "value", "when", "then", "else", "table", "default", "required", "join", "match", "replace", "as",
    "decimal", "dates", "scale", "split", "decide", "sum", "count", "divide", "multiply", "negate",
];
const DECISION: &[&str] = &["inputs", "hit", "miss", "rows"];
pub(super) const HIT: &[&str] = &["first", "unique"];
const TABLE: &[&str] = &["builtin", "miss", "rows"];
pub(super) const BUILTIN: &[&str] = &["country", "currency"];
pub(super) const MISS: &[&str] = &["pass", "hold", "review", "error"];

/// The keys and choices that [`super::vocabulary`] tells, by the place where they stand.
pub(super) const KEYS: &[(&str, &[&str])] = &[
    ("profile", TOP),
    ("layer", LAYERS),
    ("parameters.*", PARAMETER),
    ("parameters.*.type", PARAMETER_TYPES),
    ("reading", READING),
    ("reading.format", dialect::FORMATS),
    ("reading.csv", dialect::CSV),
    ("documents", DOCUMENT),
    ("detect", DETECT),
    ("records", RECORDS),
    ("records.embedded.*", EMBEDDED),
    ("records.with", WITH),
    ("records.with.on", ON),
    ("records.with.missing", MISSING),
    ("records.with.unused", UNUSED),
    ("records.skip.*", SKIP),
    ("records.ignore", IGNORE),
    ("group", GROUP),
    ("group.with", RELATION),
    ("group.with.on", RELATION_ON),
    ("group.lift", LIFTED),
    ("parts", PARTS),
    ("rule", RULE),
    ("tables.*", TABLE),
    ("tables.*.builtin", BUILTIN),
    ("tables.*.miss", MISS),
    ("decisions.*", DECISION),
    ("decisions.*.hit", HIT),
    ("decisions.*.miss", MISS),
];

/// Reads one layer. `file` is its name in messages.
///
/// # Errors
/// The first thing that is wrong, with its line and column.
pub(super) fn parse(text: &str, file: &str) -> Result<Shape> {
    let table = source::parse(text, file)?;
    shape(table).map_err(|error| error.or_in_file(file))
}

fn shape(mut top: Table) -> Result<Shape> {
    let level = top.take_text("layer")?.map(level).transpose()?;
    let extends = top.take_text("extends")?;
    let id = match (top.take_text("id")?, level, &extends) {
        (Some(id), ..) => id.text,
        // What a tenant or a source changes has no name of its own unless it says so.
        (None, Some((level, _)), Some(below)) if level > Level::Target => format!("{}/{level}", below.text),
        _ => return Err(top.missing("id").hint("add a line such as id = \"my-shop\"").into()),
    };
    let mut shape = Shape { id, level, extends, ..Shape::default() };
    if let (Some((level, at)), None) = (&shape.level, &shape.extends)
        && *level > Level::Target
    {
        return Err(Problem::new(Code::ProfileMissingKey, format!("a layer of the {level} lies over no profile"))
            .at(*at)
            .path("extends")
            .hint("name the profile that it changes: extends = \"opentrans-2.1\"")
            .into());
    }
    shape.title = top.take_text("title")?.map(|text| text.text);
    shape.version = top.take("version").map(|value| value.into_scalar("version")).transpose()?.map(|text| text.text);
    shape.kind = top.take_text("kind")?.map(kind).transpose()?;
    if let Some(table) = top.take_table("parameters")? {
        shape.parameters = parameters(table)?;
    }
    if let Some(table) = top.take_table("reading")? {
        shape.reading = reading(table)?;
    }
    if let Some(mut table) = top.take_table("namespaces")? {
        for (prefix, uri) in table.take_all() {
            let path = table.below(&prefix.text);
            shape.namespaces.insert(prefix.text, uri.into_text(&path)?.text);
        }
    }
    shape.detect = top.take_table("detect")?.map(detection).transpose()?;
    shape.documents = documents(&mut top)?;
    if let (Some(_), Some(first)) = (&shape.detect, shape.documents.iter().flatten().next()) {
        return Err(Problem::new(Code::ProfileValue, "`detect` stands beside [[documents]]")
            .at(first.name.position)
            .path("documents")
            .hint("give each document its own `detect`")
            .into());
    }
    if let Some(table) = top.take_table("records")? {
        records(table, &mut shape)?;
    }
    if let Some(table) = top.take_table("order")? {
        order(table, &mut shape)?;
    }
    if let Some(mut tables) = top.take_table("tables")? {
        for (name, value) in tables.take_all() {
            let path = tables.below(&name.text);
            shape.tables.push((name.text, lookup(value.into_table(&path)?, &shape.id)?));
        }
    }
    if let Some(mut decisions) = top.take_table("decisions")? {
        for (name, value) in decisions.take_all() {
            let path = decisions.below(&name.text);
            shape.decisions.push((name.text, decision(value.into_table(&path)?, &shape.id)?));
        }
    }
    top.finish(TOP)?;
    Ok(shape)
}

fn level(word: Text) -> Result<(Level, Position)> {
    match Level::from_word(&word.text) {
        Some(level) => Ok((level, word.position)),
        None => Err(choice("layer", &word, LAYERS).into()),
    }
}

fn kind(word: Text) -> Result<Kind> {
    match word.text.as_str() {
        "order" => Ok(Kind::Order),
        "customer" | "article" | "stock" | "price" => {
            Err(not_yet("kind", &format!("profiles of kind {:?}", word.text), &word).into())
        }
        _ => Err(choice("kind", &word, &["order", "customer", "article", "stock", "price"]).into()),
    }
}

fn parameters(mut table: Table) -> Result<BTreeMap<String, Parameter>> {
    let mut parameters = BTreeMap::new();
    for (name, value) in table.take_all() {
        let path = table.below(&name.text);
        let mut entry = value.into_table(&path)?;
        let kind = entry.take_text("type")?;
        if let Some(word) = &kind
            && !PARAMETER_TYPES.contains(&word.text.as_str())
        {
            return Err(choice(&entry.below("type"), word, PARAMETER_TYPES).into());
        }
        let below = entry.below("default");
        let default = entry.take("default").map(|value| value.into_scalar(&below)).transpose()?.map(|text| text.text);
        entry.take("title");
        entry.finish(PARAMETER)?;
        parameters.insert(name.text, Parameter { kind: kind.map(|word| word.text), default });
    }
    Ok(parameters)
}

/// A word that is none of its choices.
pub(super) fn choice(path: &str, word: &Text, choices: &[&str]) -> Problem {
    let problem = Problem::new(Code::ProfileValue, format!("{:?} is no choice for `{path}`", word.text))
        .at(word.position)
        .path(path)
        .expected(format!("one of {}", choices.join(", ")));
    match crate::error::nearest(&word.text, choices.iter().copied()) {
        Some(near) => problem.hint(format!("write {near:?}")),
        None => problem,
    }
}

/// A word of the grammar that this version understands and cannot do.
fn not_yet(path: &str, what: &str, word: &Text) -> Problem {
    Problem::new(Code::ProfileNotYet, format!("{what} cannot be applied by this version of Intakt"))
        .at(word.position)
        .path(path)
}
