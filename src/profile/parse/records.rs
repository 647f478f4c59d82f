//! The documents of an input, where records are in them, and what is joined to a record.

use super::order::skips;
use super::{DETECT, DOCUMENT, EMBEDDED, IGNORE, MISSING, ON, RECORDS, UNUSED, WITH, choice};
use crate::error::{Code, Problem, Result};
use crate::profile::shape::{DetectShape, DocumentShape, EmbeddedShape, JoinShape, Missing, Shape, Unused};
use crate::profile::source::{Content, Table, Text};

/// The documents that make up an input.
pub(super) fn documents(top: &mut Table) -> Result<Option<Vec<DocumentShape>>> {
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

pub(super) fn detection(mut table: Table) -> Result<DetectShape> {
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

pub(super) fn records(mut table: Table, shape: &mut Shape) -> Result<()> {
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
pub(super) fn on(table: &mut Table, sides_of: &[&str; 2]) -> Result<(Text, Text)> {
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
pub(super) fn variable_name(name: &Text, path: &str) -> Result<()> {
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

pub(super) fn twice(path: &str, name: &Text) -> Problem {
    Problem::new(Code::ProfileValue, format!("the name {:?} stands twice", name.text)).at(name.position).path(path)
}
