//! Rules, and the tables and decisions that they ask.

use super::order::rules;
use super::reading::{take_dates, take_sign};
use super::{BUILTIN, DECISION, HIT, MISS, RULE, TABLE, choice};
use crate::error::{Code, Problem, Result};
use crate::profile::shape::{BuiltinTable, DecisionShape, Miss, RowShape, RuleShape, TableShape};
use crate::profile::source::{Content, Table, Text, Value, unknown_key};

pub(super) fn rule(value: Value, path: &str, layer: &str) -> Result<RuleShape> {
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
pub(super) fn decision(mut table: Table, layer: &str) -> Result<DecisionShape> {
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

pub(super) fn lookup(mut table: Table, layer: &str) -> Result<TableShape> {
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
