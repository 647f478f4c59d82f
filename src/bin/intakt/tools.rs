//! `intakt profiles explain`, `eval` and `compare`: what a rule reads, and what another one would.

use std::path::PathBuf;

use indicatif::ProgressBar;
use intakt::input::{Charset, Input};
use intakt::profile::{
    Compared, Comparison, Evaluated, ExplainedValue, Explanation, ExpressionReader, Profile, Profiles, ReadOptions,
};
use intakt::xpath::ValueKind;
use intakt::{Code, Masked, Position};

use crate::arguments::{Global, Parameters};
use crate::check::many;
use crate::files::{self, Given};
use crate::library;
use crate::output::Output;
use crate::read::told;
use crate::status::{Outcome, Status};
use crate::table::clean;

pub(crate) fn explain(
    profiles: &Profiles,
    options: ReadOptions,
    paths: &[PathBuf],
    field: &str,
    output: &mut Output,
) -> Outcome<Status> {
    let options = ReadOptions { trace: true, ..options };
    let given = files::given(paths);
    each_input(files::together(&given, profiles, &options), output, |set, inputs, output| {
        let mut reader = files::reader(inputs, profiles, options.clone())?;
        let documents = Documents::new(set, reader.document_names());
        let mut status = Status::Done;
        while let Some(explanation) = reader.explain(field)? {
            if explanation.instead.is_some() {
                status.and(Status::Attention);
            }
            let profile = reader.profile();
            output.data(&explanation_text(&explanation, field, profile, &documents, output.show_values));
            if output.is_closed() {
                break;
            }
        }
        Ok(status)
    })
}

pub(crate) fn evaluate(
    profiles: &Profiles,
    options: ReadOptions,
    paths: &[PathBuf],
    xpath: &str,
    output: &mut Output,
) -> Outcome<Status> {
    let given = files::given(paths);
    each_input(files::together(&given, profiles, &options), output, |set, inputs, output| {
        let mut reader = match files::only(inputs) {
            Ok((_, only)) => ExpressionReader::open(only, profiles, options.clone(), xpath)?,
            Err(inputs) => ExpressionReader::open_all(inputs, profiles, options.clone(), xpath)?,
        };
        let documents = Documents::new(set, reader.document_names());
        let mut status = Status::Done;
        while let Some(evaluated) = reader.next()? {
            if evaluated.unreadable.is_some() {
                status.and(Status::Attention);
            }
            output.data(&evaluated_text(&evaluated, &documents, output.show_values));
            if output.is_closed() {
                break;
            }
        }
        Ok(status)
    })
}

pub(crate) fn compare(
    global: &Global,
    (old, new): (&str, &str),
    paths: &[PathBuf],
    (charset, parameters): (Option<Charset>, &Parameters),
    output: &mut Output,
) -> Outcome<Status> {
    if paths.iter().any(|path| files::is_standard(path)) {
        output.error("each file is read twice, which the standard input cannot be");
        return Err(Status::Usage);
    }
    // Two profiles of one id are two states of it, so each has a library of its own.
    let mut before = library::profiles(global, output)?;
    let mut after = library::profiles(global, output)?;
    let old = library::options(&mut before, Some(old), charset, parameters, output)?;
    let new = library::options(&mut after, Some(new), charset, parameters, output)?;
    let folders = files::by_folder(paths, output)?;
    let given: Vec<Vec<Given>> = folders.iter().map(|paths| files::given(paths)).collect();
    let sets: Vec<Vec<&Given>> = given.iter().flat_map(|given| files::together(given, &before, &old)).collect();
    let mut total = Counts::default();
    let mut status = Status::Done;
    for set in &sets {
        let done = files::with_inputs(set, &ProgressBar::hidden(), output, |first, output| {
            files::with_inputs(set, &ProgressBar::hidden(), output, |second, output| {
                let old = files::reader(first, &before, old.clone())?;
                let new = files::reader(second, &after, new.clone())?;
                differences(Comparison::new(old, new), set, &mut total, output)
            })
        });
        match done.and_then(|done| done) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => status.and(told(error, &files::names(set), output)),
            Err(of_input) => status.and(of_input),
        }
        if output.is_closed() {
            break;
        }
    }
    if total.inputs > 1 {
        output.data(&format!("{}: {}", many(total.inputs, "input"), total.text()));
    }
    Ok(status)
}

/// Reads one input after the other. The name of each is printed above what is found in it, if there are several.
fn each_input(
    sets: Vec<Vec<&Given>>,
    output: &mut Output,
    mut read: impl FnMut(&[&Given], Vec<(String, Input<'_>)>, &mut Output) -> intakt::Result<Status>,
) -> Outcome<Status> {
    let mut status = Status::Done;
    for set in &sets {
        if sets.len() > 1 {
            output.data(&clean(&files::names(set)));
        }
        let done = files::with_inputs(set, &ProgressBar::hidden(), output, |inputs, output| read(set, inputs, output));
        match done {
            Ok(Ok(of_input)) => status.and(of_input),
            // A wrong field or expression is a wrong command line, whatever else comes.
            Ok(Err(error)) if matches!(error.code(), Code::UsageParameter | Code::ProfileXpath) => {
                output.problem(error.problem(), None);
                return Err(Status::Usage);
            }
            Ok(Err(error)) => status.and(told(error, &files::names(set), output)),
            Err(of_input) => status.and(of_input),
        }
        if output.is_closed() {
            break;
        }
    }
    Ok(status)
}

/// What the documents of one input are called in front of a line and column; a single one is not named.
struct Documents(Vec<String>);

impl Documents {
    fn new<'n>(set: &[&Given], names: impl Iterator<Item = &'n str>) -> Documents {
        Documents(if set.len() > 1 { names.map(str::to_owned).collect() } else { Vec::new() })
    }

    fn place(&self, at: Position) -> String {
        let file = self.0.get(at.document as usize).map(|name| format!("{name}:")).unwrap_or_default();
        format!("{file}{}:{}", at.line, at.column)
    }
}

/// How many inputs and records were read with two profiles, and how many of the records differ.
#[derive(Default)]
struct Counts {
    inputs: u64,
    records: u64,
    differing: u64,
}

impl Counts {
    fn text(&self) -> String {
        format!("{}, {} read differently", many(self.records, "record"), self.differing)
    }
}

/// Prints what differs in one input. A difference is what was asked for and no fault.
fn differences(
    mut comparison: Comparison<'_>,
    set: &[&Given],
    total: &mut Counts,
    output: &mut Output,
) -> intakt::Result<()> {
    let mut counts = Counts::default();
    output.data(&clean(&files::names(set)));
    while let Some(compared) = comparison.next()? {
        counts.records += 1;
        if !compared.differences.is_empty() {
            counts.differing += 1;
            output.data(&compared_text(&compared, output.show_values));
        }
    }
    output.data(&format!("  {}", counts.text()));
    total.inputs += 1;
    total.records += counts.records;
    total.differing += counts.differing;
    Ok(())
}

fn explanation_text(
    explanation: &Explanation,
    field: &str,
    profile: &Profile,
    documents: &Documents,
    show_values: bool,
) -> String {
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
        lines.push(value_text(value, documents, show_values));
    }
    lines.join("\n")
}

fn value_text(value: &ExplainedValue, documents: &Documents, show_values: bool) -> String {
    let shown = value.value.as_ref().map_or("nothing".to_owned(), |value| shown(value, show_values));
    let mut lines = vec![
        clean(&format!("  {} = {shown}", value.field)),
        clean(&format!("    rule {} of {} ({})", value.rule, value.layer, value.level)),
    ];
    if value.places.is_empty() {
        lines.push("    from no place in the file".to_owned());
    }
    for place in &value.places {
        lines.push(clean(&format!("    from {} {}", documents.place(place.position), place.path)));
    }
    lines.join("\n")
}

fn evaluated_text(evaluated: &Evaluated, documents: &Documents, show_values: bool) -> String {
    let place = evaluated.record.map_or("record".to_owned(), |at| format!("record {}", documents.place(at)));
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
        let at = documents.place(node.position);
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
