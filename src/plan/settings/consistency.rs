//! What settings must say together.

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
    problems
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
