//! Tables, and their places in the document.

use std::fmt::Write as _;

use intakt_benches::Failure;

/// How many of 10,000.
pub fn share(part: usize, whole: usize) -> usize {
    (part * 10_000 + whole / 2).checked_div(whole).unwrap_or(0)
}

/// `12.3 %`, or nothing of nothing.
pub fn percent(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let tenths = (part * 1_000 + whole / 2) / whole;
    match part {
        0 => "0".to_owned(),
        _ => format!("{}.{} %", tenths / 10, tenths % 10),
    }
}

/// `0.9876`.
pub fn ratio(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    let parts = (part * 10_000 + whole / 2) / whole;
    format!("{}.{:04}", parts / 10_000, parts % 10_000)
}

/// A table in Markdown.
pub fn table(header: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = format!("| {} |\n|{}\n", header.join(" | "), "---|".repeat(header.len()));
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
    text
}

/// Puts `content` between the lines `<!-- NAME -->` and `<!-- /NAME -->` of `document`.
pub fn replaced(document: &str, name: &str, content: &str) -> Result<String, Failure> {
    let (start, end) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->"));
    let begin = document.find(&start).ok_or_else(|| format!("the document has no place for {name}"))? + start.len();
    let rest = document[begin..].find(&end).ok_or_else(|| format!("the place for {name} has no end"))?;
    Ok(format!("{}\n{content}\n{}", &document[..begin], &document[begin + rest..]))
}
