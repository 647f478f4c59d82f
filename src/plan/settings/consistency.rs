//! What settings must say together: a placeholder that is asked for is named, a row of a table says what it is for.

use std::ops::Range;

use super::choices::MissingArticle;
use super::reader::Table;
use super::{Settings, SourceSettings};
use crate::error::{Code, Position, Problem};

/// What is wrong with the settings in force for the tenant and for each source, with where it stands in the text.
pub(super) fn check(text: &str, table: &Table<'_>, settings: &Settings) -> Vec<(usize, Problem)> {
    let lacks = |settings: &SourceSettings| {
        settings.missing_article == MissingArticle::Placeholder && settings.placeholder.is_none()
    };
    let mut problems = Vec::new();
    let mut tell = |parent: &[&str]| {
        let path = [parent, &["articles", "missing"]].concat();
        // A preset may have asked for it; then nothing in the text does.
        let at = find(table, &path).map_or(0, |span| span.start);
        let message = format!("`{}` is \"placeholder\" and no placeholder is named", path.join("."));
        let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(text, at));
        problems.push((at, problem.hint("give the number of an article of yours: placeholder = \"9999\"")));
    };
    if lacks(&settings.source("")) {
        tell(&[]);
    } else {
        settings
            .sources()
            .filter(|source| lacks(&settings.source(source)))
            .for_each(|source| tell(&["sources", source]));
    }
    problems.extend(rows(text, table, "tax_codes", "code", &[]));
    problems.extend(rows(text, table, "accounts", "account", &["article", "country"]));
    problems
}

/// Rows of `[amounts.KIND]` without `needed`, wherever a layer begins one and none above completes it, and rows that none of
/// `conditions` tells apart from a default.
fn rows(text: &str, table: &Table<'_>, kind: &str, needed: &str, conditions: &[&str]) -> Vec<(usize, Problem)> {
    let mut problems = Vec::new();
    let mut parents: Vec<Vec<&str>> = vec![Vec::new()];
    if let Some(sources) = at(table, &["sources"]) {
        parents.extend(sources.iter().map(|(name, _)| vec!["sources", name.get_ref().as_ref()]));
    }
    for parent in &parents {
        let path = [parent.as_slice(), &["amounts", kind]].concat();
        for (name, row) in at(table, &path).into_iter().flat_map(|rows| rows.iter()) {
            let Some(own) = row.get_ref().as_table() else { continue };
            let above = at(table, &["amounts", kind, name.get_ref().as_ref()]);
            let has = |key: &str| [Some(own), above].into_iter().flatten().any(|row| find(row, &[key]).is_some());
            let lacks = if !has(needed) {
                Some(format!("has no `{needed}`"))
            } else if !conditions.is_empty() && !conditions.iter().any(|condition| has(condition)) {
                Some(format!("has none of `{}`", conditions.join("`, `")))
            } else {
                None
            };
            if let Some(lacks) = lacks {
                let start = name.span().start;
                let message = format!("`{}.{}` {lacks}", path.join("."), name.get_ref());
                let problem = Problem::new(Code::SettingsValue, message).at(Position::in_text(text, start));
                problems.push((start, problem));
            }
        }
    }
    problems
}

/// The table at a path.
fn at<'t>(table: &'t Table<'t>, path: &[&str]) -> Option<&'t Table<'t>> {
    let Some((first, rest)) = path.split_first() else { return Some(table) };
    let (_, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *first)?;
    at(value.get_ref().as_table()?, rest)
}

/// The span of the value at a path.
fn find(table: &Table<'_>, path: &[&str]) -> Option<Range<usize>> {
    let (first, rest) = path.split_first()?;
    let (_, value) = table.iter().find(|(key, _)| key.get_ref().as_ref() == *first)?;
    match rest {
        [] => Some(value.span()),
        rest => find(value.get_ref().as_table()?, rest),
    }
}
