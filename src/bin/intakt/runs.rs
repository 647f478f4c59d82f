//! `intakt runs`: past runs with their accounts.

use std::path::Path;

use intakt::desk::{Desk, RunEntry, RunRow};
use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook};
use intakt::plan::Class;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::Value;

use crate::arguments::{ReportFormat, RunsArguments, RunsCommand};
use crate::clock;
use crate::day;
use crate::embedded;
use crate::output::Output;
use crate::status::{Outcome, Status};

/// One run with its records.
#[derive(Serialize)]
struct Shown<'r> {
    #[serde(flatten)]
    run: &'r RunRow,
    records: &'r [RunEntry],
}

pub(crate) fn run(arguments: &RunsArguments, output: &mut Output) -> Outcome<Status> {
    let Some(path) = &arguments.db else {
        output.error("name the database: --db FILE");
        return Err(Status::Usage);
    };
    let database = reader(path, output)?;
    let done = SqliteAddressBook::as_stored(&database).and_then(|address_book| {
        let desk = Desk::new(&database, &address_book, 0);
        match &arguments.command {
            None => list(&desk, arguments, output).map(|()| true),
            Some(RunsCommand::Show { id }) => show(&desk, *id, arguments, output),
        }
    });
    match done {
        Ok(true) => Ok(Status::Done),
        Ok(false) => {
            output.error("there is no such run");
            Err(Status::Usage)
        }
        Err(error) => Err(embedded::failed(&error, path, output)),
    }
}

/// A database that is only read, also while a run goes on.
pub(crate) fn reader(path: &Path, output: &mut Output) -> Outcome<Database> {
    if !path.exists() {
        output.error(&format!("{} does not exist", path.display()));
        return Err(Status::Io);
    }
    let options = DatabaseOptions { read_only: true, ..DatabaseOptions::default() };
    Database::open(path, &options).map_err(|error| embedded::failed(&error, path, output))
}

/// Anything as one line of JSON.
pub(crate) fn json(value: &impl Serialize, output: &mut Output) {
    match serde_json::to_string(value) {
        Ok(line) => output.data(&line),
        Err(_) => output.error("the report cannot be written as JSON"),
    }
}

fn list(desk: &Desk<'_>, arguments: &RunsArguments, output: &mut Output) -> intakt::Result<()> {
    for run in desk.runs(arguments.most)? {
        match arguments.format {
            ReportFormat::Json => json(&run, output),
            ReportFormat::Text => output.data(&line(&run, &arguments.zone)),
        }
    }
    Ok(())
}

fn show(desk: &Desk<'_>, id: i64, arguments: &RunsArguments, output: &mut Output) -> intakt::Result<bool> {
    let Some(run) = desk.run(id)? else { return Ok(false) };
    let records = desk.run_entries(id)?;
    if arguments.format == ReportFormat::Json {
        json(&Shown { run: &run, records: &records }, output);
        return Ok(true);
    }
    output.data(&line(&run, &arguments.zone));
    output.data(&format!("  files: {}", run.files.join(", ")));
    for (class, code, count) in &run.reasons {
        output.data(&format!("  {class}: {code} {count}"));
    }
    for record in &records {
        let at = record.position.get("line").and_then(Value::as_u64).map(|line| format!(" (line {line})"));
        output.data(&format!(
            "  {} {}{}: {}",
            record.class,
            record.number.as_deref().unwrap_or("?"),
            at.unwrap_or_default(),
            day::reasons(&record.reasons)
        ));
    }
    Ok(true)
}

fn line(run: &RunRow, zone: &TimeZone) -> String {
    let counts: Vec<String> = Class::ALL
        .into_iter()
        .filter(|class| run.account.of(*class) > 0)
        .map(|class| format!("{} {}", run.account.of(class), class.as_str()))
        .collect();
    let stopped = if run.stopped > 0 { format!(", {} stopped", run.stopped) } else { String::new() };
    let state = match run.ended {
        Some(_) => format!("{} read: {}; {} carried out{stopped}", run.account.read, counts.join(", "), run.applied),
        None => "did not end".to_owned(),
    };
    format!("{:>4}  {}  {}  {state}", run.id, clock::told(run.started, zone), run.account.source)
}
