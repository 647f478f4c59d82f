//! `intakt check`: whether files are as their profile wants them.

use intakt::profile::{CheckReport, ReadOptions, junit, sarif};
use intakt::{Problem, Severity};

use crate::arguments::{CheckArguments, CheckFormat, Global};
use crate::drift::Earlier;
use crate::files;
use crate::library;
use crate::output::Output;
use crate::progress;
use crate::read::of_error;
use crate::render;
use crate::status::{Outcome, Status};
use crate::table::clean;

pub(crate) fn run(arguments: &CheckArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    let (profiles, options) = library::open(&arguments.reading, &arguments.parameters, global, output)?;
    let options = ReadOptions { coverage: true, trace: true, ..options };
    let bar = output.progress(progress::of_files(&arguments.reading.files));
    let mut status = Status::Done;
    let mut reports = Vec::new();
    let given = files::given(&arguments.reading.files);
    let sets = files::together(&given, &profiles, &options);
    let earlier = match arguments.against.as_slice() {
        [] => None,
        files => Some(Earlier::read(files, &sets, &profiles, &options, output)?),
    };
    for (number, set) in sets.iter().enumerate() {
        let read = files::with_inputs(set, &bar, output, |inputs, _| {
            CheckReport::read(&files::names(set), files::reader(inputs, &profiles, options.clone()), &profiles)
        });
        let mut report = match read {
            Ok(report) => report,
            Err(of_file) => {
                status.and(of_file);
                continue;
            }
        };
        if let Some(earlier) = &earlier {
            match earlier.drift(number, set, &profiles, &options, output) {
                Ok(drift) => report.drift = drift,
                Err(of_file) => status.and(of_file),
            }
        }
        status.and(status_of(&report));
        match arguments.format {
            CheckFormat::Json => output.data(&report.json(output.show_values).to_string()),
            CheckFormat::Text => {
                let gap = if number == 0 { "" } else { "\n" };
                let text = text(&report, arguments.verbose, output.show_values);
                output.data(&format!("{gap}{text}"));
            }
            CheckFormat::Sarif | CheckFormat::Junit => reports.push(report),
        }
        if output.is_closed() {
            break;
        }
    }
    match arguments.format {
        CheckFormat::Sarif => output.data(&format!("{:#}", sarif(&reports, output.show_values))),
        CheckFormat::Junit => output.bytes(junit(&reports, output.show_values).as_bytes()),
        CheckFormat::Json | CheckFormat::Text => {}
    }
    Ok(status)
}

fn status_of(report: &CheckReport) -> Status {
    match &report.end {
        Some(problem) => of_error(problem),
        None if report.count(Severity::Error) > 0 => Status::Attention,
        None => Status::Done,
    }
}

fn text(report: &CheckReport, verbose: bool, show_values: bool) -> String {
    let line = |problem: &Problem| {
        format!("{:<7} {}", render::severity(problem.severity()), clean(&problem.describe(show_values)))
    };
    let mut lines = vec![clean(&report.file)];
    if let Some((id, title, version)) = &report.profile {
        lines.push(format!("  profile   {} {}: {}", clean(id), clean(version), clean(title)));
        if report.chosen_by.is_empty() {
            lines.push("  chosen by --profile".to_owned());
        }
        lines.extend(report.chosen_by.iter().map(|reason| format!("  chosen by {}", clean(reason))));
    }
    lines.extend(report.encoding.map(|encoding| format!("  encoding  {encoding}")));
    lines.extend(report.warnings.iter().map(|problem| format!("  {}", line(problem))));
    for (title, problems) in report.records.iter().filter(|(_, problems)| !problems.is_empty()) {
        lines.push(format!("  {}", clean(title)));
        lines.extend(problems.iter().map(|problem| format!("    {}", line(problem))));
    }
    lines.extend(report.end.iter().map(|problem| format!("  {}", line(problem))));
    if !report.unread.is_empty() {
        // The same advice holds for all of them.
        let advice = report.unread.first().and_then(Problem::hint_text).unwrap_or_default();
        lines.push(format!("  what no rule reads: {}", clean(advice)));
        let behind = format!("; {advice}");
        lines.extend(report.unread.iter().map(|problem| {
            let line = line(problem);
            format!("    {}", line.strip_suffix(&behind).unwrap_or(&line))
        }));
    }
    if !report.drift.is_empty() {
        lines.push("  what is new or gone since the earlier file".to_owned());
        lines.extend(report.drift.iter().map(|problem| format!("    {}", line(problem))));
    }
    if verbose && !report.unmatched.is_empty() {
        lines.push("  rules that found nothing".to_owned());
        lines.extend(report.unmatched.iter().map(|problem| format!("    {}", line(problem))));
    } else if !report.unmatched.is_empty() {
        lines.push(format!("  {} found nothing (--verbose names them)", many(report.unmatched.len(), "rule")));
    }
    let mut counts = vec![
        many(report.orders, "order"),
        many(report.count(Severity::Error) as u64, "error"),
        many(report.count(Severity::Warning) as u64, "warning"),
    ];
    if report.filtered > 0 {
        counts.push(format!("{} filtered", report.filtered));
    }
    if report.unreadable > 0 {
        counts.push(format!("{} unreadable", report.unreadable));
    }
    lines.push(format!("  {}", counts.join(", ")));
    lines.join("\n")
}

/// A number and its word.
pub(crate) fn many(number: impl TryInto<u64>, word: &str) -> String {
    let number: u64 = number.try_into().unwrap_or(u64::MAX);
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {word}{plural}")
}
