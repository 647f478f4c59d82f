//! Party lists, and the names that their columns go by.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek};
use std::path::Path;

use intakt::error::nearest;
use intakt::master::{ColumnNames, PartyField, PartyRows};
use intakt::matching::{Blocking, Index};
use intakt::{Code, Position, Problem, Severity};

use crate::files;
use crate::output::Output;
use crate::status::{Outcome, Status};

/// A source of rows: a file, or what was read of a pipe.
pub(crate) trait Source: Read + Seek + Send {}
impl<T: Read + Seek + Send> Source for T {}

/// A list whose rows can be read, and its length in bytes.
pub(crate) struct List {
    pub(crate) rows: PartyRows<Box<dyn Source>>,
    pub(crate) bytes: u64,
}

/// Begins a list; what is to be said about it as a whole is told.
pub(crate) fn open(path: &Path, names: &ColumnNames, output: &mut Output) -> Outcome<List> {
    let source = || -> io::Result<(Box<dyn Source>, u64)> {
        let mut bytes = Vec::new();
        if files::is_standard(path) {
            io::stdin().lock().read_to_end(&mut bytes)?;
        } else {
            let mut file = File::open(path)?;
            let data = file.metadata()?;
            if data.is_dir() {
                return Err(io::ErrorKind::IsADirectory.into());
            }
            if data.is_file() {
                return Ok((Box::new(file), data.len()));
            }
            file.read_to_end(&mut bytes)?;
        }
        let length = bytes.len() as u64;
        Ok((Box::new(Cursor::new(bytes)), length))
    };
    let (source, bytes) = source().map_err(|error| {
        output.problem(&files::unreadable(path, &error), None);
        Status::Io
    })?;
    let mut rows = PartyRows::open(source, names).map_err(|error| {
        output.problem(error.or_in_file(&files::name(path)).problem(), None);
        Status::Usage
    })?;
    tell(rows.take_problems(), path, output);
    Ok(List { rows, bytes })
}

/// Tells problems of a list, and whether one of them is an error.
pub(crate) fn tell(problems: Vec<Problem>, path: &Path, output: &mut Output) -> bool {
    let mut wrong = false;
    for problem in problems {
        wrong |= problem.severity() == Severity::Error;
        output.problem(&problem.in_file(files::name(path)), None);
    }
    wrong
}

/// An index of all parties of a list, and their ids in the order of the file. A row that cannot be read ends the run: with
/// holes in the list known parties would become new ones.
pub(crate) fn index(
    path: &Path,
    names: &ColumnNames,
    country: &str,
    output: &mut Output,
) -> Outcome<(Index, Vec<String>)> {
    let mut list = open(path, names, output)?;
    let mut index = Index::new(country);
    let mut ids = Vec::new();
    let mut wrong = false;
    for row in list.rows.by_ref() {
        wrong |= tell(row.problems, path, output);
        let Some((id, party)) = row.entry else { continue };
        if index.party(&id).is_some() {
            let first = line_of(path, names, &id, output)?;
            let message = format!("lines {first} and {} have the same id", row.position.line);
            let problem = Problem::new(Code::DataDuplicateId, message).at(row.position).found(id);
            let problem = problem.hint("an id must name one party; correct the export");
            output.problem(&problem.in_file(files::name(path)), None);
            return Err(Status::Usage);
        }
        index.upsert(&id, 0, party).map_err(|error| told(error, path, output))?;
        ids.push(id);
    }
    if wrong { Err(Status::Usage) } else { Ok((index, ids)) }
}

/// The line of the first row of an id. The list is read again for it: keeping the lines of millions of rows, for a message
/// that hardly ever comes, would take as much memory as their names.
fn line_of(path: &Path, names: &ColumnNames, id: &str, output: &mut Output) -> Outcome<u64> {
    let mut again = open(path, names, output)?;
    let first = again.rows.find(|row| row.entry.as_ref().is_some_and(|(found, _)| found == id));
    Ok(first.map_or(0, |row| row.position.line))
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
