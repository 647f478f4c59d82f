//! Orders from tables: `tests/corpus/tables`.

use std::collections::BTreeMap;
use std::io::Cursor;

use intakt::Problem;
use intakt::input::Input;
use intakt::order::Order;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use serde::Deserialize;

use crate::corpus;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    profiles: BTreeMap<String, String>,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    profile: Option<String>,
    csv: String,
    /// A second table that belongs to the first.
    and: Option<String>,
    #[serde(default)]
    out: Vec<String>,
    end: Option<String>,
    hint: Option<String>,
    #[serde(default)]
    warnings: Vec<String>,
}

fn bytes(text: &str) -> Vec<u8> {
    let mut parts = text.split("\\x");
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).expect("two hexadecimal digits"));
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    bytes
}

fn place(problem: &Problem) -> String {
    problem.position().map_or_else(String::new, |at| format!(" {}:{}", at.line, at.column))
}

fn shown(order: &Order) -> String {
    let lines = order.lines.iter().map(|line| {
        let quantity = line.quantity.map_or_else(|| "-".to_owned(), |quantity| quantity.to_string());
        format!("{}*{quantity}", line.article.as_deref().unwrap_or_default())
    });
    let lines: Vec<String> = lines.collect();
    // What the plain checks of orders say is not about tables.
    let told = |code: &str| ["order.number", "order.row_lost"].contains(&code);
    let problems = order.problems.iter().filter(|problem| told(problem.code().as_str()));
    let problems: Vec<String> = problems
        .map(|problem| match problem.code().as_str() {
            "order.number" => format!("order.number{}", place(problem)),
            code => code.to_owned(),
        })
        .collect();
    let problems = if problems.is_empty() { String::new() } else { format!(" ! {}", problems.join(" ")) };
    format!("{}: {}{problems}", order.number.as_deref().unwrap_or_default(), lines.join(" "))
}

/// What is read, what ended it with its advice, and the warnings.
type Read = (Vec<String>, Option<(String, Option<String>)>, Vec<String>);

fn read(inputs: Vec<Input<'_>>, case: &Case, profiles: &Profiles) -> Read {
    let options = ReadOptions { profile: case.profile.clone(), coverage: true, trace: true, ..ReadOptions::default() };
    let named = inputs.into_iter().enumerate().map(|(number, input)| (format!("{number}.csv"), input));
    let mut reader = match OrderReader::open_all(named.collect(), profiles, options) {
        Ok(reader) => reader,
        Err(error) => return (Vec::new(), Some(ended(error.problem())), Vec::new()),
    };
    let warnings = reader.warnings().iter().map(|warning| warning.code().to_string()).collect();
    let mut out = Vec::new();
    loop {
        match reader.next() {
            Ok(Some(Reading::Order(order))) => out.push(shown(&order)),
            Ok(Some(Reading::Filtered { rule, .. })) => out.push(format!("filtered {rule}")),
            Ok(Some(Reading::Unreadable(problem))) => {
                out.push(format!("unreadable {}{}", problem.code(), place(&problem)));
            }
            Ok(None) => return (out, None, warnings),
            Err(error) => return (out, Some(ended(error.problem())), warnings),
        }
    }
}

fn ended(problem: &Problem) -> (String, Option<String>) {
    (format!("{} {}", problem.code(), problem.message()), problem.hint_text().map(str::to_owned))
}

#[test]
fn every_case_reads_alike_in_every_mode() {
    let cases: Cases = corpus::toml_file("tables/cases.toml");
    let mut profiles = Profiles::builtin().expect("the built-in profiles");
    for (name, profile) in &cases.profiles {
        profiles.add(profile, name).unwrap_or_else(|error| panic!("{error}"));
    }
    for case in &cases.case {
        let files: Vec<Vec<u8>> =
            [Some(&case.csv), case.and.as_ref()].into_iter().flatten().map(|csv| bytes(csv)).collect();
        let (out, end, warnings) = read(files.iter().map(|file| Input::Slice(file)).collect(), case, &profiles);
        assert_eq!(out, case.out, "{}", case.name);
        assert_eq!(end.as_ref().map(|(end, _)| end.clone()), case.end, "{}", case.name);
        assert_eq!(warnings, case.warnings, "{}", case.name);
        if case.hint.is_some() {
            assert_eq!(end.as_ref().and_then(|(_, hint)| hint.clone()), case.hint, "{}", case.name);
        }
        let mut files: Vec<Cursor<Vec<u8>>> = files.into_iter().map(Cursor::new).collect();
        let inputs = files.iter_mut().map(|file| Input::File(file)).collect();
        assert_eq!(read(inputs, case, &profiles), (out, end, warnings), "{} as a file", case.name);
    }
}
