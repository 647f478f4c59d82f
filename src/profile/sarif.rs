//! Reports of checks as SARIF 2.1.0, which code hosts and editors show beside the file.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::report::CheckReport;
use crate::error::{Code, Problem, Severity};

/// One log with one run. Values are masked unless `show_values` says otherwise. Rules that found nothing are left out:
/// they are no fault of the file.
pub fn sarif(reports: &[CheckReport], show_values: bool) -> Value {
    let all = || reports.iter().flat_map(|report| report.problems().map(move |problem| (report, problem)));
    let codes: BTreeSet<Code> = all().map(|(_, problem)| problem.code()).collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|code| json!({ "id": code.as_str(), "shortDescription": { "text": code.explanation() } }))
        .collect();
    let results: Vec<Value> = all().map(|(report, problem)| result(report, problem, &codes, show_values)).collect();
    json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "intakt", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(report: &CheckReport, problem: &Problem, codes: &BTreeSet<Code>, show_values: bool) -> Value {
    let level = match problem.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    let mut physical = json!({ "artifactLocation": { "uri": uri(problem.file().unwrap_or(&report.file)) } });
    if let (Some(position), Some(object)) = (problem.position(), physical.as_object_mut()) {
        // `charOffset` would be counted in characters, so only line and column are given.
        object.insert("region".to_owned(), json!({ "startLine": position.line, "startColumn": position.column }));
    }
    let mut location = json!({ "physicalLocation": physical });
    if let (Some(path), Some(object)) = (problem.element_path(), location.as_object_mut()) {
        object.insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": path }]));
    }
    json!({
        "ruleId": problem.code().as_str(),
        "ruleIndex": codes.iter().position(|code| *code == problem.code()),
        "level": level,
        "message": { "text": message(problem, show_values) },
        "locations": [location],
    })
}

/// What is wrong in one line, without file, place and code, which stand in fields of their own.
fn message(problem: &Problem, show_values: bool) -> String {
    let mut text = problem.message().to_owned();
    let found = match (show_values, problem.found_unmasked()) {
        (true, Some(found)) => Some(format!("{found:?}")),
        _ => problem.found_masked(),
    };
    let parts = [
        (" (rule ", problem.rule_name().map(|rule| format!("{rule})"))),
        ("; found ", found),
        ("; expected ", problem.expected_text().map(str::to_owned)),
        ("; ", problem.hint_text().map(str::to_owned)),
    ];
    for (before, part) in parts {
        if let Some(part) = part {
            text.push_str(before);
            text.push_str(&part);
        }
    }
    text
}

/// A path as a relative reference (RFC 3986); what is no plain character of one is written as `%` and its bytes.
fn uri(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut uri = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            byte => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::uri;

    #[test]
    fn paths_are_references() {
        let cases = [("a/b.xml", "a/b.xml"), ("a b\\ü.xml", "a%20b/%C3%BC.xml"), ("C:\\x", "C%3A/x")];
        for (path, expected) in cases {
            assert_eq!(uri(path), expected);
        }
    }
}
