//! `intakt check`: whether files are as their profile wants them.

use intakt::order::Order;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use intakt::{Code, Problem, Severity};
use serde_json::{Value, json};

use crate::arguments::{CheckArguments, CheckFormat, Global};
use crate::files;
use crate::library;
use crate::output::Output;
use crate::progress;
use crate::read::of_error;
use crate::render;
use crate::status::{Outcome, Status};
use crate::table::clean;

pub(crate) fn run(arguments: &CheckArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    refuse(arguments, output)?;
    let (profiles, options) = library::open(&arguments.reading, global, output)?;
    let options = ReadOptions { coverage: true, ..options };
    let bar = output.progress(progress::of_files(&arguments.reading.files));
    let mut status = Status::Done;
    for (number, file) in arguments.reading.files.iter().enumerate() {
        let mut report = Report { file: files::name(file), ..Report::default() };
        let read = files::with_input(file, &bar, output, |input, _| {
            if let Err(error) = report.fill(OrderReader::open(input, &profiles, options.clone()), &profiles) {
                report.end = Some(error.into_problem());
            }
        });
        if let Err(of_file) = read {
            status.and(of_file);
            continue;
        }
        status.and(report.status());
        match arguments.format {
            CheckFormat::Json => output.data(&report.json(output.show_values).to_string()),
            _ => {
                let gap = if number == 0 { "" } else { "\n" };
                let text = report.text(arguments.verbose, output.show_values);
                output.data(&format!("{gap}{text}"));
            }
        }
        if output.is_closed() {
            break;
        }
    }
    Ok(status)
}

/// What is promised for later is refused by name rather than passed over.
fn refuse(arguments: &CheckArguments, output: &mut Output) -> Outcome<()> {
    let word = match (arguments.format, &arguments.against) {
        (_, Some(_)) => "--against",
        (CheckFormat::Sarif, _) => "--format sarif",
        (CheckFormat::Junit, _) => "--format junit",
        (CheckFormat::Text | CheckFormat::Json, None) => return Ok(()),
    };
    output.error(&format!("this version has no {word}"));
    Err(Status::Usage)
}

/// Everything about one file.
#[derive(Default)]
struct Report {
    file: String,
    /// Id, title and version.
    profile: Option<(String, String, String)>,
    encoding: Option<&'static str>,
    orders: u64,
    filtered: u64,
    unreadable: u64,
    /// What is to be said about the input as a whole.
    warnings: Vec<Problem>,
    /// What is wrong with records, under the number of the order.
    records: Vec<(String, Vec<Problem>)>,
    unread: Vec<Problem>,
    unmatched: Vec<Problem>,
    /// What ended the input before its time.
    end: Option<Problem>,
}

impl Report {
    fn fill(&mut self, reader: intakt::Result<OrderReader<'_>>, profiles: &Profiles) -> intakt::Result<()> {
        let mut reader = reader?;
        let profile = reader.profile();
        let version = profiles.list().into_iter().find(|summary| summary.id == profile.id()).map(|one| one.version);
        self.profile = Some((profile.id().to_owned(), profile.title().to_owned(), version.unwrap_or_default()));
        self.encoding = Some(reader.encoding());
        self.warnings = reader.warnings().to_vec();
        let end = self.records(&mut reader);
        for problem in reader.coverage() {
            match problem.code() {
                Code::OrderRuleUnmatched => self.unmatched.push(problem),
                _ => self.unread.push(problem),
            }
        }
        end
    }

    fn records(&mut self, reader: &mut OrderReader<'_>) -> intakt::Result<()> {
        while let Some(reading) = reader.next()? {
            match reading {
                Reading::Order(order) => {
                    self.orders += 1;
                    if !order.problems.is_empty() {
                        self.records.push((title(&order), order.problems));
                    }
                }
                Reading::Filtered { .. } => self.filtered += 1,
                Reading::Unreadable(problem) => {
                    self.unreadable += 1;
                    self.records.push(("a record that cannot be read".to_owned(), vec![problem]));
                }
            }
        }
        Ok(())
    }

    fn problems(&self) -> impl Iterator<Item = &Problem> {
        let of_records = self.records.iter().flat_map(|(_, problems)| problems);
        self.warnings.iter().chain(of_records).chain(&self.unread).chain(&self.end)
    }

    fn count(&self, severity: Severity) -> usize {
        self.problems().filter(|problem| problem.severity() == severity).count()
    }

    fn status(&self) -> Status {
        match &self.end {
            Some(problem) => of_error(problem),
            None if self.count(Severity::Error) > 0 => Status::Attention,
            None => Status::Done,
        }
    }

    fn text(&self, verbose: bool, show_values: bool) -> String {
        let line = |problem: &Problem| {
            format!("{:<7} {}", render::severity(problem.severity()), clean(&problem.describe(show_values)))
        };
        let mut lines = vec![clean(&self.file)];
        if let Some((id, title, version)) = &self.profile {
            lines.push(format!("  profile   {} {}: {}", clean(id), clean(version), clean(title)));
        }
        lines.extend(self.encoding.map(|encoding| format!("  encoding  {encoding}")));
        lines.extend(self.warnings.iter().map(|problem| format!("  {}", line(problem))));
        for (title, problems) in &self.records {
            lines.push(format!("  {}", clean(title)));
            lines.extend(problems.iter().map(|problem| format!("    {}", line(problem))));
        }
        lines.extend(self.end.iter().map(|problem| format!("  {}", line(problem))));
        if !self.unread.is_empty() {
            lines.push("  what no rule reads".to_owned());
            lines.extend(self.unread.iter().map(|problem| format!("    {}", line(problem))));
        }
        if verbose && !self.unmatched.is_empty() {
            lines.push("  rules that found nothing".to_owned());
            lines.extend(self.unmatched.iter().map(|problem| format!("    {}", line(problem))));
        } else if !self.unmatched.is_empty() {
            lines.push(format!("  {} found nothing (--verbose names them)", many(self.unmatched.len(), "rule")));
        }
        let mut counts = vec![
            many(self.orders, "order"),
            many(self.count(Severity::Error) as u64, "error"),
            many(self.count(Severity::Warning) as u64, "warning"),
        ];
        if self.filtered > 0 {
            counts.push(format!("{} filtered", self.filtered));
        }
        if self.unreadable > 0 {
            counts.push(format!("{} unreadable", self.unreadable));
        }
        lines.push(format!("  {}", counts.join(", ")));
        lines.join("\n")
    }

    fn json(&self, show_values: bool) -> Value {
        let all = |problems: &[Problem]| problems.iter().map(|problem| value(problem, show_values)).collect::<Vec<_>>();
        let records =
            self.records.iter().map(|(title, problems)| json!({ "record": title, "problems": all(problems) }));
        let profile = self.profile.as_ref();
        json!({
            "file": self.file,
            "profile": profile.map(|(id, title, version)| json!({ "id": id, "title": title, "version": version })),
            "encoding": self.encoding,
            "orders": self.orders,
            "filtered": self.filtered,
            "unreadable": self.unreadable,
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "input": all(&self.warnings),
            "records": records.collect::<Vec<_>>(),
            "unread": all(&self.unread),
            "unmatched_rules": all(&self.unmatched),
            "end": self.end.as_ref().map(|problem| value(problem, show_values)),
        })
    }
}

fn value(problem: &Problem, show_values: bool) -> Value {
    let mut value = json!(problem);
    if let (true, Some(found), Some(object)) = (show_values, problem.found_unmasked(), value.as_object_mut()) {
        object.insert("found".to_owned(), json!(found));
    }
    value
}

fn title(order: &Order) -> String {
    match &order.number {
        Some(number) => format!("order {number} (line {})", order.position.line),
        None => format!("order without a number (line {})", order.position.line),
    }
}

/// A number and its word.
pub(crate) fn many(number: impl TryInto<u64>, word: &str) -> String {
    let number: u64 = number.try_into().unwrap_or(u64::MAX);
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}
