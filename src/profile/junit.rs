//! Reports of checks as JUnit XML, which build servers show as tests: a file is a suite, a record a test.

use super::report::CheckReport;
use crate::error::{Problem, Severity};

/// One document for all reports. A test fails by errors; warnings stand in its output. Values are masked unless
/// `show_values` says otherwise.
pub fn junit(reports: &[CheckReport], show_values: bool) -> String {
    let mut suites = String::new();
    let (mut tests, mut failures) = (0, 0);
    for report in reports {
        let of_file: Vec<&Problem> =
            report.warnings.iter().chain(&report.unread).chain(&report.drift).chain(&report.end).collect();
        let records = report.records.iter().map(|(title, problems)| (title.as_str(), problems.iter().collect()));
        let cases: Vec<(&str, Vec<&Problem>)> =
            std::iter::once(("the file as a whole", of_file)).chain(records).collect();
        let failed = cases.iter().filter(|(_, problems)| problems.iter().any(is_error)).count();
        suites.push_str(&format!(
            "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{failed}\" errors=\"0\" skipped=\"0\">\n",
            escaped(&report.file),
            cases.len()
        ));
        for (title, problems) in &cases {
            suites.push_str(&case(&report.file, title, problems, show_values));
        }
        suites.push_str("  </testsuite>\n");
        tests += cases.len();
        failures += failed;
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <testsuites name=\"intakt check\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\">\n{suites}</testsuites>\n"
    )
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the form that iterators want")]
fn is_error(problem: &&Problem) -> bool {
    problem.severity() == Severity::Error
}

fn case(file: &str, title: &str, problems: &[&Problem], show_values: bool) -> String {
    let head = format!("    <testcase classname=\"{}\" name=\"{}\"", escaped(file), escaped(title));
    if problems.is_empty() {
        return format!("{head}/>\n");
    }
    let mut text = format!("{head}>\n");
    let lines = |wanted: &dyn Fn(&&&Problem) -> bool| -> String {
        let lines: Vec<String> =
            problems.iter().filter(wanted).map(|problem| escaped(&problem.describe(show_values))).collect();
        lines.join("\n")
    };
    if let Some(first) = problems.iter().find(|problem| is_error(problem)) {
        text.push_str(&format!(
            "      <failure type=\"{}\" message=\"{}\">{}</failure>\n",
            first.code(),
            escaped(first.message()),
            lines(&|problem| is_error(problem))
        ));
    }
    let others = lines(&|problem| !is_error(problem));
    if !others.is_empty() {
        text.push_str(&format!("      <system-out>{others}</system-out>\n"));
    }
    text.push_str("    </testcase>\n");
    text
}

/// Text for XML; characters that XML does not know become U+FFFD.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' | '\t' | '\r' => escaped.push(' '),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            sign => escaped.push(sign),
        }
    }
    escaped
}
