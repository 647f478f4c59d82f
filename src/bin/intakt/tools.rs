//! `intakt profiles explain`, `eval` and `compare`: what a rule reads, and what another one would.

use std::path::{Path, PathBuf};

use indicatif::ProgressBar;
use intakt::input::Charset;
use intakt::profile::{
    Compared, Comparison, Evaluated, ExplainedValue, Explanation, ExpressionReader, OrderReader, Profile, Profiles,
    ReadOptions,
};
use intakt::xpath::ValueKind;
use intakt::{Code, Error, Masked};

use crate::arguments::Global;
use crate::check::many;
use crate::files;
use crate::library;
use crate::output::Output;
use crate::read::told;
use crate::status::{Outcome, Status};
use crate::table::clean;

pub(crate) fn explain(
    profiles: &Profiles,
    options: ReadOptions,
    file: &Path,
    field: &str,
    output: &mut Output,
) -> Outcome<Status> {
    let options = ReadOptions { trace: true, ..options };
    let done = files::with_input(file, &ProgressBar::hidden(), output, |input, output| {
        let mut reader = OrderReader::open(input, profiles, options)?;
        let mut status = Status::Done;
        while let Some(explanation) = reader.explain(field)? {
            if explanation.instead.is_some() {
                status.and(Status::Attention);
            }
            let text = explanation_text(&explanation, field, reader.profile(), output.show_values);
            output.data(&text);
            if output.is_closed() {
                break;
            }
        }
        Ok(status)
    })?;
    done.map_err(|error| ended(error, file, output))
}

pub(crate) fn evaluate(
    profiles: &Profiles,
    options: ReadOptions,
    file: &Path,
    xpath: &str,
    output: &mut Output,
) -> Outcome<Status> {
    let done = files::with_input(file, &ProgressBar::hidden(), output, |input, output| {
        let mut reader = ExpressionReader::open(input, profiles, options, xpath)?;
        let mut status = Status::Done;
        while let Some(evaluated) = reader.next()? {
            if evaluated.unreadable.is_some() {
                status.and(Status::Attention);
            }
            output.data(&evaluated_text(&evaluated, output.show_values));
            if output.is_closed() {
                break;
            }
        }
        Ok(status)
    })?;
    done.map_err(|error| ended(error, file, output))
}

pub(crate) fn compare(
    global: &Global,
    (old, new): (&str, &str),
    paths: &[PathBuf],
    charset: Option<Charset>,
    output: &mut Output,
) -> Outcome<Status> {
    if paths.iter().any(|path| files::is_standard(path)) {
        output.error("each file is read twice, which the standard input cannot be");
        return Err(Status::Usage);
    }
    // Two profiles of one id are two states of it, so each has a library of its own.
    let mut before = library::profiles(global, output)?;
    let mut after = library::profiles(global, output)?;
    let old = library::options(&mut before, Some(old), charset, output)?;
    let new = library::options(&mut after, Some(new), charset, output)?;
    let mut status = Status::Done;
    for path in paths {
        let done = files::with_input(path, &ProgressBar::hidden(), output, |first, output| {
            files::with_input(path, &ProgressBar::hidden(), output, |second, output| {
                let old = OrderReader::open(first, &before, old.clone())?;
                let new = OrderReader::open(second, &after, new.clone())?;
                differences(Comparison::new(old, new), path, output)
            })
        });
        match done.and_then(|done| done) {
            Ok(Ok(of_file)) => status.and(of_file),
            Ok(Err(error)) => status.and(told(error, &files::name(path), output)),
            Err(of_file) => status.and(of_file),
        }
        if output.is_closed() {
            break;
        }
    }
    Ok(status)
}

/// Prints what differs in one file. A difference is what was asked for and no fault.
fn differences(mut comparison: Comparison<'_>, path: &Path, output: &mut Output) -> intakt::Result<Status> {
    let (mut records, mut differing) = (0_u64, 0_u64);
    output.data(&clean(&files::name(path)));
    while let Some(compared) = comparison.next()? {
        records += 1;
        if !compared.differences.is_empty() {
            differing += 1;
            output.data(&compared_text(&compared, output.show_values));
        }
    }
    output.data(&format!("  {}, {differing} read differently", many(records, "record")));
    Ok(Status::Done)
}

/// A wrong field or expression is a wrong command line.
fn ended(error: Error, file: &Path, output: &mut Output) -> Status {
    if matches!(error.code(), Code::UsageParameter | Code::ProfileXpath) {
        output.problem(error.problem(), None);
        return Status::Usage;
    }
    told(error, &files::name(file), output)
}

fn explanation_text(explanation: &Explanation, field: &str, profile: &Profile, show_values: bool) -> String {
    let place = explanation.position.map(|position| format!(" (line {})", position.line)).unwrap_or_default();
    let number = explanation
        .number
        .as_deref()
        .map_or("a record without a number".to_owned(), |number| format!("order {number}"));
    let mut lines = vec![clean(&format!("{number}{place}"))];
    if let Some(instead) = &explanation.instead {
        lines.push(format!("  {}", clean(instead)));
    } else if explanation.values.is_empty() {
        let rules = profile.rules_of(field);
        let none = if rules.is_empty() { "  no rule sets it" } else { "  no value; rules that found nothing:" };
        lines.push(none.to_owned());
        lines.extend(rules.iter().map(|(rule, layer)| format!("    {} of {}", clean(rule), clean(layer))));
    }
    for value in &explanation.values {
        lines.push(value_text(value, show_values));
    }
    lines.join("\n")
}

fn value_text(value: &ExplainedValue, show_values: bool) -> String {
    let shown = value.value.as_ref().map_or("nothing".to_owned(), |value| shown(value, show_values));
    let mut lines = vec![
        clean(&format!("  {} = {shown}", value.field)),
        clean(&format!("    rule {} of {} ({})", value.rule, value.layer, value.level)),
    ];
    if value.places.is_empty() {
        lines.push("    from no place in the file".to_owned());
    }
    for place in &value.places {
        lines.push(clean(&format!("    from {}:{} {}", place.position.line, place.position.column, place.path)));
    }
    lines.join("\n")
}

fn evaluated_text(evaluated: &Evaluated, show_values: bool) -> String {
    let place = evaluated.record.map_or("record".to_owned(), |at| format!("record {}:{}", at.line, at.column));
    if let Some(problem) = &evaluated.unreadable {
        return clean(&format!("{place}: {problem}"));
    }
    let mut lines = match evaluated.kind {
        ValueKind::Nodes => vec![format!("{place}: {}", many(evaluated.nodes.len(), "node"))],
        ValueKind::Text => vec![format!("{place}: text {}", shown(&evaluated.text, show_values))],
        // A number or a truth value is computed and tells nothing of a person.
        ValueKind::Number => vec![format!("{place}: number {}", evaluated.text.reveal())],
        ValueKind::Boolean => vec![format!("{place}: {}", evaluated.text.reveal())],
    };
    for node in &evaluated.nodes {
        let at = format!("{}:{}", node.position.line, node.position.column);
        lines.push(format!("  {at} {} = {}", node.path, shown(&node.value, show_values)));
    }
    lines.iter().map(|line| clean(line)).collect::<Vec<_>>().join("\n")
}

fn compared_text(compared: &Compared, show_values: bool) -> String {
    let place = compared.position.map(|position| format!(" (line {})", position.line)).unwrap_or_default();
    let number =
        compared.number.as_deref().map_or("a record without a number".to_owned(), |number| format!("order {number}"));
    let mut lines = vec![clean(&format!("  {number}{place}"))];
    for difference in &compared.differences {
        // What a record is and the codes of its errors are the profile's words.
        let open = show_values || matches!(difference.field.as_str(), "record" | "errors");
        let side = |value: &Option<Masked>| value.as_ref().map_or("nothing".to_owned(), |value| shown(value, open));
        let (old, new) = (side(&difference.old), side(&difference.new));
        // Two values that look alike when masked are still two.
        let other = if old == new && !open { " (another)" } else { "" };
        lines.push(clean(&format!("    {}: {old} -> {new}{other}", difference.field)));
    }
    lines.join("\n")
}

fn shown(value: &Masked, show_values: bool) -> String {
    if show_values { format!("{:?}", value.reveal()) } else { value.to_string() }
}
