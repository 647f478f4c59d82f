//! A problem as people read it: what, where, the line itself where it may be shown, what was expected and what to do.

use intakt::{Position, Problem, Severity};
use unicode_width::UnicodeWidthStr;

use crate::table::clean;

/// How a word is marked on a terminal.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    Error,
    Warning,
    Note,
    Faint,
}

impl Style {
    /// The text with the codes of a terminal, which the stream takes out where there is none.
    pub(crate) fn paint(self, text: &str) -> String {
        let code = match self {
            Style::Error => "1;31",
            Style::Warning => "1;33",
            Style::Note => "1;36",
            Style::Faint => "34",
        };
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    }
}

/// The problem in several lines, without a line break at the end. `text` is the content of its file; give it for settings
/// and profiles, never for files with personal data.
pub(crate) fn problem(problem: &Problem, show_values: bool, text: Option<&str>) -> String {
    let style = match problem.severity() {
        Severity::Error => Style::Error,
        Severity::Warning => Style::Warning,
        Severity::Note => Style::Note,
    };
    let head = style.paint(&format!("{}[{}]", severity(problem.severity()), problem.code()));
    let mut lines = vec![format!("{head}: {}", clean(problem.message()))];
    if problem.file().is_some() || problem.position().is_some() {
        lines.push(format!("  {} {}", Style::Faint.paint("-->"), place(problem)));
    }
    if let (Some(position), Some(text)) = (problem.position(), text) {
        lines.extend(excerpt(text, position, style));
    }
    let found = match (problem.found_unmasked(), show_values) {
        (Some(value), true) => Some(format!("{value:?}")),
        (Some(_), false) => problem.found_masked(),
        (None, _) => None,
    };
    let details = [
        ("at ", problem.element_path().map(clean)),
        ("rule ", problem.rule_name().map(clean)),
        ("found: ", found),
        ("expected: ", problem.expected_text().map(clean)),
        ("help: ", problem.hint_text().map(clean)),
    ];
    for (word, detail) in details {
        lines.extend(detail.map(|detail| format!("   {} {word}{detail}", Style::Faint.paint("="))));
    }
    lines.join("\n")
}

/// The word for a severity.
pub(crate) fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn place(problem: &Problem) -> String {
    let mut place = problem.file().map(clean).unwrap_or_default();
    if let Some(Position { line, column, byte }) = problem.position() {
        let colon = if place.is_empty() { "" } else { ":" };
        place.push_str(&format!("{colon}{line}:{column} (byte {byte})"));
    }
    place
}

/// The line with a caret under what the problem is about.
fn excerpt(text: &str, position: Position, style: Style) -> Vec<String> {
    let index = usize::try_from(position.line.saturating_sub(1)).unwrap_or(usize::MAX);
    let Some(line) = text.trim_start_matches('\u{feff}').lines().nth(index) else { return Vec::new() };
    let before = usize::try_from(position.column.saturating_sub(1)).unwrap_or(usize::MAX);
    // A tab is as wide as one blank here, so that the caret stands right.
    let line = clean(&line.replace('\t', " "));
    let skipped: String = line.chars().take(before).collect();
    let word: String =
        line.chars().skip(before).take_while(|sign| sign.is_alphanumeric() || "_-.".contains(*sign)).collect();
    let carets = style.paint(&"^".repeat(word.width().max(1)));
    let number = position.line.to_string();
    let margin = " ".repeat(number.len());
    let bar = Style::Faint.paint("|");
    vec![
        format!(" {margin} {bar}"),
        format!(" {} {bar} {}", Style::Faint.paint(&number), line.trim_end()),
        format!(" {margin} {bar} {}{carets}", " ".repeat(skipped.width())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use intakt::Code;

    fn plain(text: &str) -> String {
        anstream::adapter::strip_str(text).to_string()
    }

    #[test]
    fn the_caret_stands_under_the_word() {
        let cases = [
            ("[parties]\nuncleer = 'hold'\n", 2, 1, " 2 | uncleer = 'hold'\n   | ^^^^^^^"),
            ("größe = 1\n", 1, 9, " 1 | größe = 1\n   |         ^"),
            ("\u{feff}\ta = ?\n", 1, 6, " 1 |  a = ?\n   |      ^"),
            ("a\n", 9, 1, ""),
        ];
        for (text, line, column, expected) in cases {
            let lines = excerpt(text, Position { line, column, byte: 0 }, Style::Error);
            let shown: Vec<String> = lines.iter().skip(1).map(|line| plain(line)).collect();
            assert_eq!(shown.join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn values_are_masked_and_control_characters_do_not_reach_the_terminal() {
        let wrong = Problem::warning(Code::DataValue, "a value").in_file("a\u{1b}[2J.csv").found("Zaunkönig");
        let shown = plain(&problem(&wrong, false, None));
        assert_eq!(shown, "warning[data.value]: a value\n  --> a\u{fffd}[2J.csv\n   = found: Z… (9 characters)");
        assert!(plain(&problem(&wrong, true, None)).ends_with("\"Zaunkönig\""));
    }
}
