//! `intakt link`: every row of one party list looked up in another.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use intakt::error::nearest;
use intakt::master::{ColumnNames, PartyField, parties_from_csv};
use intakt::matching::{Candidate, Index, MatchSettings, Outcome as Found, Query, Verdict, decide};
use intakt::order::Party;
use intakt::{Code, Position, Problem};
use serde_json::Value;

use crate::arguments::LinkArguments;
use crate::files::{self, NewFile};
use crate::import::list;
use crate::output::Output;
use crate::progress;
use crate::status::{Outcome, Status};

const HEADER: &str = "query_id,verdict,kind,master_id,score,runner_up,evidence\n";

pub(crate) fn run(arguments: &LinkArguments, output: &mut Output) -> Outcome<Status> {
    let names = columns(arguments.columns.as_deref(), output)?;
    let settings = MatchSettings { identity: arguments.identity.into(), ..MatchSettings::default() };
    let mut index = Index::new(&settings.country);
    for (id, party) in parties(&arguments.master, &names, output)? {
        index.upsert(&id, 0, party).map_err(|error| told(error, &arguments.master, output))?;
    }
    let queries = parties(&arguments.queries, &names, output)?;
    let mut result = Sink::create(&arguments.out, output)?;
    let bar = output.progress(progress::of_rows(queries.len()));
    result.write(HEADER.as_bytes(), output)?;
    for (id, party) in &queries {
        let verdict =
            decide(&Query::new(party), &index, &settings).map_err(|error| told(error, &arguments.queries, output))?;
        result.write(row(id, &verdict).as_bytes(), output)?;
        bar.inc(1);
        if output.is_closed() {
            break;
        }
    }
    result.finish(output)?;
    Ok(Status::Done)
}

fn parties(path: &Path, names: &ColumnNames, output: &mut Output) -> Outcome<Vec<(String, Party)>> {
    let bytes = files::bytes(path, output)?;
    list(parties_from_csv(&bytes, names), path, output)
}

fn told(error: intakt::Error, path: &Path, output: &mut Output) -> Status {
    output.problem(error.or_in_file(&files::name(path)).problem(), None);
    Status::Attention
}

/// A row of the result. The record is named where it is the same or in question; score and evidence are those of the
/// best candidate in any case, the runner-up's score is that of the next one.
fn row(id: &str, verdict: &Verdict) -> String {
    let decided = |candidate: &&Candidate| Some(&candidate.party) == verdict.party.as_ref();
    let best = verdict.candidates.iter().find(decided).or_else(|| verdict.candidates.first());
    let next = verdict.candidates.iter().find(|one| best.is_none_or(|best| best.party != one.party));
    let master = best.filter(|_| verdict.outcome != Found::New).map_or("", |best| best.party.as_str());
    let score = |candidate: Option<&Candidate>| candidate.map(|one| one.score.to_string()).unwrap_or_default();
    let cells = [
        id.to_owned(),
        word(&verdict.outcome),
        word(&verdict.kind),
        master.to_owned(),
        score(best),
        score(next),
        best.map(Candidate::match_key).unwrap_or_default(),
    ];
    cells.map(|cell| quoted(&cell)).join(",") + "\n"
}

/// The stable word of an outcome or kind, as in JSON.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Where the result goes.
enum Sink<'a> {
    Standard,
    File(&'a Path, NewFile),
}

impl<'a> Sink<'a> {
    fn create(path: &'a Path, output: &mut Output) -> Outcome<Self> {
        if files::is_standard(path) {
            return Ok(Sink::Standard);
        }
        match NewFile::create(path, false) {
            Ok(file) => Ok(Sink::File(path, file)),
            Err(error) => Err(files::unwritable(path, &error, output)),
        }
    }

    fn write(&mut self, bytes: &[u8], output: &mut Output) -> Outcome<()> {
        match self {
            Sink::Standard => output.bytes(bytes),
            Sink::File(path, file) => {
                file.write_all(bytes).map_err(|error| files::unwritable(path, &error, output))?;
            }
        }
        Ok(())
    }

    fn finish(self, output: &mut Output) -> Outcome<()> {
        match self {
            Sink::Standard => Ok(()),
            Sink::File(path, file) => file.finish().map_err(|error| files::unwritable(path, &error, output)),
        }
    }
}

/// Reads a file of column names: theirs = ours.
fn columns(path: Option<&Path>, output: &mut Output) -> Outcome<ColumnNames> {
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

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        for (cell, expected) in [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\"")] {
            assert_eq!(quoted(cell), expected);
        }
    }
}
