//! TOML to [`Shape`]: every key is known or refused by name, every value is of its type.

use std::collections::BTreeMap;

use super::dialect;
use super::field;
use super::shape::{
    BuiltinTable, DecisionShape, DetectShape, DocumentShape, EmbeddedShape, GroupShape, JoinShape, Kind, Miss, Missing,
    Named, Parameter, Reading, RelationShape, RowShape, RuleShape, Shape, TableShape, Unused,
};
use super::source::{self, Content, Table, Text, Value, unknown_key};
use crate::error::{Code, Position, Problem, Result};
use crate::order::{Level, Role};

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

fn reading(mut table: Table) -> Result<Reading> {
    let reading = Reading {
        decimal: take_sign(&mut table, "decimal")?,
        thousands: take_sign(&mut table, "thousands")?,
        dates: take_dates(&mut table)?,
        zone: table.take_text("zone")?.map(zone).transpose()?,
        absent: table.take_texts("absent")?.map(|texts| texts.into_iter().map(|text| text.text).collect()),
        charset: table.take_text("charset")?,
        format: table.take_text("format")?.map(dialect::format).transpose()?,
        csv: table.take_table("csv")?.map(dialect::csv).transpose()?.unwrap_or_default(),
    };
    if let Some(charset) = &reading.charset {
        charset.text.parse::<crate::input::Charset>().map_err(|error| {
            Problem::new(Code::ProfileValue, error.problem().message()).at(charset.position).path("reading.charset")
        })?;
    }
    table.finish(READING)?;
    Ok(reading)
}

/// The name of a time zone that there is.
fn zone(text: Text) -> Result<String> {
    match text.text.parse::<crate::value::Zone>() {
        Ok(_) => Ok(text.text),
        Err(error) => {
            let problem =
                Problem::new(Code::ProfileValue, error.problem().message()).at(text.position).path("reading.zone");
            Err(match error.problem().hint_text() {
                Some(hint) => problem.hint(hint),
                None => problem.expected("a name such as Europe/Berlin"),
            }
            .into())
        }
    }
}

fn take_sign(table: &mut Table, key: &str) -> Result<Option<char>> {
    let Some(text) = table.take_text(key)? else { return Ok(None) };
    let mut characters = text.text.chars();
    match (characters.next(), characters.next()) {
        (Some(sign), None) if !sign.is_ascii_digit() && sign != '-' && sign != '+' => Ok(Some(sign)),
        _ => Err(Problem::new(Code::ProfileValue, format!("`{}` is no sign", table.below(key)))
            .at(text.position)
            .path(table.below(key))
            .expected("one character, such as \".\" or \",\"")
            .into()),
    }
}

fn take_dates(table: &mut Table) -> Result<Option<Vec<String>>> {
    let Some(texts) = table.take_texts("dates")? else { return Ok(None) };
    for text in &texts {
        let known = text.text == "iso" || text.text.contains('%');
        let valid = chrono::format::StrftimeItems::new(&text.text).all(|item| item != chrono::format::Item::Error);
        if !known || !valid {
            return Err(Problem::new(Code::ProfileValue, format!("{:?} is no date format", text.text))
                .at(text.position)
                .path(table.below("dates"))
                .expected("\"iso\", or a strftime format such as \"%d.%m.%Y %H:%M:%S\"")
                .into());
        }
    }
    Ok(Some(texts.into_iter().map(|text| text.text).collect()))
}

/// The documents that make up an input.
fn documents(top: &mut Table) -> Result<Option<Vec<DocumentShape>>> {
    let Some(value) = top.take("documents") else { return Ok(None) };
    let Content::List(list) = value.content else {
        return Err(value.wrong("documents", "tables headed [[documents]]").into());
    };
    let mut documents: Vec<DocumentShape> = Vec::new();
    for document in list {
        let mut document = document.into_table("documents")?;
        let name = document.take_text("name")?.ok_or_else(|| document.missing("name"))?;
        if documents.iter().any(|other| other.name.text == name.text) {
            return Err(twice("documents", &name).into());
        }
        let detect = document.take_table("detect")?.map(detection).transpose()?;
        document.finish(DOCUMENT)?;
        documents.push(DocumentShape { name, detect });
    }
    // Without conditions nobody could tell the files apart.
    if let [_, _, ..] = documents.as_slice()
        && let Some(plain) = documents.iter().find(|document| document.detect.is_none())
    {
        let message = format!("the document `{}` has no `detect`", plain.name.text);
        return Err(Problem::new(Code::ProfileMissingKey, message)
            .at(plain.name.position)
            .path("documents")
            .hint("say what tells it from the other documents")
            .into());
    }
    Ok(Some(documents))
}

fn detection(mut table: Table) -> Result<DetectShape> {
    let mut detect = DetectShape {
        root: table.take_text("root")?.map(|text| text.text),
        namespace: table.take_text("namespace")?.map(|text| text.text),
        columns: table.take_texts("columns")?.unwrap_or_default().into_iter().map(|text| text.text).collect(),
        require: table.take_texts("require")?.unwrap_or_default(),
        forbid: table.take_texts("forbid")?.unwrap_or_default(),
        value: Vec::new(),
    };
    if let Some(mut values) = table.take_table("value")? {
        for (expression, value) in values.take_all() {
            let path = values.below(&expression.text);
            let text = value.into_text(&path)?.text;
            detect.value.push((expression, text));
        }
    }
    table.finish(DETECT)?;
    Ok(detect)
}

fn records(mut table: Table, shape: &mut Shape) -> Result<()> {
    shape.records_at = table.take_texts("at")?;
    shape.document = table.take_text("document")?;
    shape.group_by = table.take_text("group_by")?;
    shape.joins = joins(&mut table)?;
    if let Some(mut embedded) = table.take_table("embedded")? {
        for (name, value) in embedded.take_all() {
            variable_name(&name, &embedded.path)?;
            let mut entry = value.into_table(&embedded.below(&name.text))?;
            let at = entry.take_text("at")?.ok_or_else(|| entry.missing("at"))?;
            let each = entry.take_texts("each")?.unwrap_or_default();
            entry.finish(EMBEDDED)?;
            shape.embedded.push((name.text, EmbeddedShape { at, each }));
        }
    }
    shape.skips = skips(&mut table)?;
    if let Some(mut ignore) = table.take_table("ignore")? {
        shape.ignores = ignore.take_texts("paths")?.unwrap_or_default();
        ignore.finish(IGNORE)?;
    }
    table.finish(RECORDS)
}

fn joins(table: &mut Table) -> Result<Option<Vec<JoinShape>>> {
    let path = table.below("with");
    let Some(value) = table.take("with") else { return Ok(None) };
    let Content::List(list) = value.content else {
        return Err(value.wrong(&path, "a list of tables").into());
    };
    let mut joins: Vec<JoinShape> = Vec::new();
    for value in list {
        let mut table = value.into_table(&path)?;
        let position = table.position;
        let name = table.take_text("as")?.ok_or_else(|| table.missing("as").hint("name the variable"))?;
        variable_name(&name, &table.below("as"))?;
        if joins.iter().any(|other| other.name.text == name.text) {
            return Err(twice(&table.below("as"), &name).into());
        }
        let document = table.take_text("document")?;
        let at = table.take_texts("at")?.filter(|at| !at.is_empty()).ok_or_else(|| table.missing("at"))?;
        let on = on(&mut table, ON)?;
        let missing = match table.take_text("missing")? {
            None => Missing::Error,
            Some(word) => match word.text.as_str() {
                "hold" => Missing::Hold,
                "skip" => Missing::Skip,
                "error" => Missing::Error,
                "pass" => Missing::Pass,
                _ => return Err(choice(&table.below("missing"), &word, MISSING).into()),
            },
        };
        let unused = match table.take_text("unused")? {
            None => Unused::Error,
            Some(word) => match word.text.as_str() {
                "error" => Unused::Error,
                "pass" => Unused::Pass,
                _ => return Err(choice(&table.below("unused"), &word, UNUSED).into()),
            },
        };
        table.finish(WITH)?;
        joins.push(JoinShape { position, document, at, on, name, missing, unused });
    }
    Ok(Some(joins))
}

/// The key on both sides: one expression for both, or one for each.
fn on(table: &mut Table, sides_of: &[&str; 2]) -> Result<(Text, Text)> {
    let path = table.below("on");
    let value = table.take("on").ok_or_else(|| table.missing("on").hint("say what both sides have in common"))?;
    let Content::Table(mut sides) = value.content else {
        let both = value.into_text(&path)?;
        return Ok((both.clone(), both));
    };
    let [own, joined] = sides_of.map(|side| (side, sides.take_text(side)));
    let own = own.1?.ok_or_else(|| sides.missing(own.0))?;
    let joined = joined.1?.ok_or_else(|| sides.missing(joined.0))?;
    sides.finish(sides_of)?;
    Ok((own, joined))
}

/// What XPath takes for the name of a variable.
fn variable_name(name: &Text, path: &str) -> Result<()> {
    let mut letters = name.text.chars();
    let first = letters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    if first && letters.all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-')) {
        return Ok(());
    }
    Err(Problem::new(Code::ProfileValue, format!("{:?} is no name of a variable", name.text))
        .at(name.position)
        .path(path)
        .expected("letters, digits, `_` and `-`")
        .into())
}

fn twice(path: &str, name: &Text) -> Problem {
    Problem::new(Code::ProfileValue, format!("the name {:?} stands twice", name.text)).at(name.position).path(path)
}

fn order(mut table: Table, shape: &mut Shape) -> Result<()> {
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
fn skips(table: &mut Table) -> Result<Named<Text>> {
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

fn rules(table: &mut Table, key: &str, layer: &str) -> Result<Named<RuleShape>> {
    let Some(mut rules) = table.take_table(key)? else { return Ok(Vec::new()) };
    let mut named = Vec::new();
    for (name, value) in rules.take_all() {
        let path = rules.below(&name.text);
        named.push((name.text, rule(value, &path, layer)?));
    }
    Ok(named)
}

fn rule(value: Value, path: &str, layer: &str) -> Result<RuleShape> {
    let base = RuleShape { position: value.position, layer: layer.to_owned(), ..RuleShape::default() };
    let mut table = match value.content {
        Content::Table(table) => table,
        Content::Text(_) | Content::List(_) => return Ok(RuleShape { paths: value.into_texts(path)?, ..base }),
        _ => return Err(value.wrong(path, "an XPath, a list of XPaths or a table").into()),
    };
    let below = |table: &mut Table, key: &str| -> Result<Option<Box<RuleShape>>> {
        let path = table.below(key);
        table.take(key).map(|value| rule(value, &path, layer).map(Box::new)).transpose()
    };
    let scalar = |table: &mut Table, key: &str| -> Result<Option<Text>> {
        let path = table.below(key);
        table.take(key).map(|value| value.into_scalar(&path)).transpose()
    };
    let shape = RuleShape {
        paths: table.take_texts("path")?.unwrap_or_default(),
        value: scalar(&mut table, "value")?,
        when: table.take_text("when")?,
        then: below(&mut table, "then")?,
        otherwise: below(&mut table, "else")?,
        table: table.take_text("table")?,
        default: scalar(&mut table, "default")?,
        required: table.take_bool("required")?.unwrap_or(false),
        join: table.take_text("join")?.map(|text| text.text),
        matching: table.take_text("match")?,
        replace: table.take_text("replace")?.map(|text| text.text),
        convert: table.take_text("as")?,
        decimal: take_sign(&mut table, "decimal")?,
        dates: take_dates(&mut table)?,
        scale: scalar(&mut table, "scale")?,
        split: table.take_text("split")?,
        decide: table.take_text("decide")?,
        sum: table.take_text("sum")?,
        count: table.take_text("count")?,
        divide: below(&mut table, "divide")?,
        multiply: below(&mut table, "multiply")?,
        negate: table.take_bool("negate")?.unwrap_or(false),
        ..base
    };
    let sources = [
        !shape.paths.is_empty(),
        shape.value.is_some(),
        shape.decide.is_some(),
        shape.sum.is_some(),
        shape.count.is_some(),
        shape.then.is_some(),
    ];
    let position = table.position;
    table.finish(RULE)?;
    if sources.iter().filter(|given| **given).count() != 1 && !(shape.otherwise.is_some() && shape.when.is_some()) {
        return Err(Problem::new(Code::ProfileValue, format!("`{path}` has to say where its value comes from, once"))
            .at(position)
            .path(path)
            .expected("one of path, value, decide, sum, count, or when with then")
            .into());
    }
    if shape.replace.is_some() && shape.matching.is_none() {
        return Err(Problem::new(Code::ProfileMissingKey, format!("`{path}` has `replace` without `match`"))
            .at(position)
            .path(path)
            .hint("say in `match` what is replaced")
            .into());
    }
    if (shape.then.is_some() || shape.otherwise.is_some()) && shape.when.is_none() {
        return Err(Problem::new(Code::ProfileMissingKey, format!("`{path}` has `then` or `else` without `when`"))
            .at(position)
            .path(path)
            .into());
    }
    Ok(shape)
}

/// A table of rows with conditions.
fn decision(mut table: Table, layer: &str) -> Result<DecisionShape> {
    let position = table.position;
    let inputs = rules(&mut table, "inputs", layer)?;
    if inputs.is_empty() {
        return Err(table.missing("inputs").expected("what the rows are about, such as { country = \"…\" }").into());
    }
    let unique = match table.take_text("hit")? {
        None => return Err(table.missing("hit").expected("\"first\" or \"unique\"").into()),
        Some(word) => match word.text.as_str() {
            "first" => false,
            "unique" => true,
            _ => return Err(choice(&table.below("hit"), &word, HIT).into()),
        },
    };
    let miss = match table.take("miss") {
        None => return Err(missing_miss(&table).into()),
        Some(value) => miss(value, &table.below("miss"))?,
    };
    let path = table.below("rows");
    let list = match table.take("rows") {
        None => return Err(table.missing("rows").into()),
        Some(Value { content: Content::List(list), .. }) => list,
        Some(value) => return Err(value.wrong(&path, "a list of tables").into()),
    };
    let mut rows = Vec::new();
    for value in list {
        let mut row = value.into_table(&path)?;
        let (position, below) = (row.position, row.below("gives"));
        let gives = row.take("gives").ok_or_else(|| row.missing("gives"))?.into_scalar(&below)?;
        let mut when = Vec::new();
        for (name, value) in row.take_all() {
            if !inputs.iter().any(|(input, _)| *input == name.text) {
                let known = inputs.iter().map(|(input, _)| input.as_str()).chain(["gives"]);
                return Err(unknown_key(&path, &name, known).into());
            }
            when.push((name.text, value));
        }
        rows.push(RowShape { position, when, gives });
    }
    table.finish(DECISION)?;
    Ok(DecisionShape { layer: layer.to_owned(), position, inputs, unique, miss, rows })
}

fn missing_miss(table: &Table) -> Problem {
    table.missing("miss").expected(
        "what becomes of a value that is not in the table: \"pass\", \"hold\", \"review\", \"error\" or { value = \"…\" }",
    )
}

fn lookup(mut table: Table, layer: &str) -> Result<TableShape> {
    let position = table.position;
    let builtin = match table.take_text("builtin")? {
        None => None,
        Some(word) => Some(match word.text.as_str() {
            "country" => BuiltinTable::Country,
            "currency" => BuiltinTable::Currency,
            _ => return Err(choice(&table.below("builtin"), &word, BUILTIN).into()),
        }),
    };
    let miss = match table.take("miss") {
        None if builtin.is_some() => Miss::Pass,
        None => return Err(missing_miss(&table).into()),
        Some(value) => miss(value, &table.below("miss"))?,
    };
    let mut rows = Vec::new();
    if let Some(mut entries) = table.take_table("rows")? {
        for (key, value) in entries.take_all() {
            let path = entries.below(&key.text);
            rows.push((key, value.into_scalar(&path)?));
        }
    }
    table.finish(TABLE)?;
    Ok(TableShape { layer: layer.to_owned(), position, builtin, miss, rows })
}

fn miss(value: Value, path: &str) -> Result<Miss> {
    if let Content::Table(mut table) = value.content {
        let below = table.below("value");
        let fixed = table.take("value").ok_or_else(|| table.missing("value"))?.into_scalar(&below)?;
        table.finish(&["value"])?;
        return Ok(Miss::Value(fixed.text));
    }
    let word = value.into_text(path)?;
    match word.text.as_str() {
        "pass" => Ok(Miss::Pass),
        "hold" => Ok(Miss::Hold),
        "review" => Ok(Miss::Review),
        "error" => Ok(Miss::Error),
        _ => Err(choice(path, &word, MISS).into()),
    }
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
