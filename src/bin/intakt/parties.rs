//! Party lists, and the names that their columns go by.

use std::collections::BTreeMap;
use std::path::Path;

use intakt::error::nearest;
use intakt::master::{ColumnNames, PartyField, parties_from_csv};
use intakt::matching::{Blocking, Index};
use intakt::order::Party;
use intakt::{Code, Position, Problem};

use crate::files;
use crate::import::list;
use crate::output::Output;
use crate::status::{Outcome, Status};

/// The parties of a list, in the order of the file.
pub(crate) fn parties(path: &Path, names: &ColumnNames, output: &mut Output) -> Outcome<Vec<(String, Party)>> {
    let bytes = files::bytes(path, output)?;
    list(parties_from_csv(&bytes, names), path, output)
}

/// Tells what is wrong with a party of the list.
pub(crate) fn told(error: intakt::Error, path: &Path, output: &mut Output) -> Status {
    output.problem(error.or_in_file(&files::name(path)).problem(), None);
    Status::Attention
}

/// Tells what is not found in the list, since too many of it are alike.
pub(crate) fn tell_crowds(index: &Index, limit: u64, path: &Path, output: &mut Output) {
    let Blocking { crowded_keys, largest, unreachable } = index.blocking(limit);
    if crowded_keys > 0 {
        let keys = if crowded_keys == 1 { "1 key is" } else { &format!("{crowded_keys} keys are") };
        let rows = if unreachable == 1 { "1 row has" } else { &format!("{unreachable} rows have") };
        let message = format!(
            "{keys} shared by more than {limit} rows, at most by {largest}, and not followed; {rows} no other, and so are never \
             found",
        );
        let hint = "look for a default name or address, or an import that ran twice";
        output.problem(&Problem::warning(Code::MatchingCrowded, message).hint(hint).in_file(files::name(path)), None);
    }
}

/// Reads a file of column names: theirs = ours.
pub(crate) fn columns(path: Option<&Path>, output: &mut Output) -> Outcome<ColumnNames> {
    let Some(path) = path else { return Ok(ColumnNames::default()) };
    let text = files::text(path, output)?;
    read_columns(&text).map_err(|error| {
        output.problem(error.or_in_file(&files::name(path)).problem(), Some(&text));
        Status::Usage
    })
}

fn read_columns(text: &str) -> intakt::Result<ColumnNames> {
    let pairs: BTreeMap<String, toml::Spanned<String>> = toml::from_str(text).map_err(|error| {
        let at = Position::in_text(text, error.span().map_or(0, |span| span.start));
        Problem::new(Code::DataValue, format!("the column names cannot be read: {}", error.message()))
            .at(at)
            .expected("lines such as \"Kd-Nr\" = \"id\"")
    })?;
    let known: Vec<&str> = ["id"].into_iter().chain(PartyField::ALL.iter().map(|field| field.as_str())).collect();
    for ours in pairs.values() {
        if !known.contains(&ours.get_ref().as_str()) {
            // Behind the quote.
            let at = Position::in_text(text, ours.span().start + 1);
            let problem = Problem::new(Code::DataUnknownColumn, format!("there is no column `{}`", ours.get_ref()));
            let problem = match nearest(ours.get_ref(), known.iter().copied()) {
                Some(name) => problem.hint(format!("did you mean `{name}`?")),
                None => problem.expected(known.join(", ")),
            };
            return Err(problem.at(at).into());
        }
    }
    Ok(ColumnNames::new(pairs.into_iter().map(|(theirs, ours)| (theirs, ours.into_inner()))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn column_names_are_checked() {
        assert_eq!(read_columns("\"Kd-Nr\" = \"id\"\n"), Ok(ColumnNames::new([("Kd-Nr", "id")])));
        let wrong = read_columns("Name = 'familyname'\n").unwrap_err();
        assert_eq!(
            wrong.to_string(),
            "1:9: (byte 8) data.unknown_column: there is no column `familyname`; did you mean `family_name`?"
        );
        assert_eq!(
            read_columns("a = 1\n").unwrap_err().problem().position().map(|at| (at.line, at.column)),
            Some((1, 5))
        );
    }
}
