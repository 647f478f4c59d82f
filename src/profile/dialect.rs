//! Profiles that read tables: how a CSV is written, and what is refused about it.

use super::parse::choice;
use super::shape::{CsvShape, Format, Shape};
use super::source::{Table, Text};
use crate::error::{Code, Problem, Result};
use crate::rows::{Dialect, ROOT, ROW, column_name};
use crate::xml::Step;

pub(super) const FORMATS: &[&str] = &["xml", "csv"];
pub(super) const CSV: &[&str] = &["delimiter", "quote", "header", "columns"];

pub(super) fn format(word: Text) -> Result<Format> {
    match word.text.as_str() {
        "xml" => Ok(Format::Xml),
        "csv" => Ok(Format::Csv),
        _ => Err(choice("reading.format", &word, FORMATS).into()),
    }
}

/// Reads `[reading.csv]`.
pub(super) fn csv(mut table: Table) -> Result<CsvShape> {
    let mut shape = CsvShape::default();
    if let Some(word) = table.take_text("delimiter")? {
        shape.delimiter = Some(match word.text.as_str() {
            "auto" => None,
            _ => Some(sign(&word, "reading.csv.delimiter", "\"auto\", or one sign such as \";\"")?),
        });
    }
    if let Some(word) = table.take_text("quote")? {
        shape.quote = Some(match word.text.as_str() {
            "" => None,
            _ => Some(sign(&word, "reading.csv.quote", "one sign such as \"'\", or \"\" for none")?),
        });
    }
    shape.header = table.take_bool("header")?;
    shape.columns = table.take_texts("columns")?.map(|columns| columns.into_iter().map(|column| column.text).collect());
    table.finish(CSV)?;
    Ok(shape)
}

fn sign(word: &Text, path: &str, expected: &str) -> Result<u8> {
    match word.text.as_bytes() {
        [sign] if sign.is_ascii() && !sign.is_ascii_alphanumeric() && !matches!(sign, b'\r' | b'\n') => Ok(*sign),
        _ => Err(Problem::new(Code::ProfileValue, format!("`{path}` is no sign"))
            .at(word.position)
            .path(path)
            .expected(expected)
            .into()),
    }
}

/// The path of the rows of a table.
pub(super) fn row() -> Vec<Step> {
    vec![Step::named(ROOT), Step::named(ROW)]
}

impl Shape {
    /// Whether the profile reads tables.
    pub(super) fn is_table(&self) -> bool {
        self.reading.format == Some(Format::Csv)
    }

    /// How its tables are written.
    pub(super) fn dialect(&self) -> Result<Option<Dialect>> {
        let csv = &self.reading.csv;
        let says_something =
            csv.delimiter.is_some() || csv.quote.is_some() || csv.header.is_some() || csv.columns.is_some();
        let wrong = |path: &str, message: &str, hint: &str| {
            Err(Problem::new(Code::ProfileValue, message).path(path).hint(hint).into())
        };
        let documents = self.documents.iter().flatten().filter_map(|document| document.detect.as_ref());
        let mut detects = self.detect.iter().chain(documents);
        if !self.is_table() {
            return if says_something {
                wrong(
                    "reading.csv",
                    "`reading.csv` stands in a profile that reads XML",
                    "add format = \"csv\" to [reading]",
                )
            } else if detects.any(|detect| !detect.columns.is_empty()) {
                wrong("detect.columns", "`columns` is about tables", "add format = \"csv\" to [reading]")
            } else {
                Ok(None)
            };
        }
        let expected = format!("/{ROOT}/{ROW}");
        if let Some(other) = self.records_at.iter().flatten().find(|at| at.text != expected) {
            return Err(Problem::new(Code::ProfileValue, "the records of a table are its rows")
                .at(other.position)
                .path("records.at")
                .hint(format!("leave `at` out, or write {expected:?}"))
                .into());
        }
        let columns = match (csv.header.unwrap_or(true), &csv.columns) {
            (true, None) => None,
            (true, Some(_)) => {
                let message = "`reading.csv.columns` names the columns of a table that has a header";
                return wrong("reading.csv.columns", message, "add header = false, or leave `columns` out");
            }
            (false, Some(columns)) => Some(columns.clone()),
            (false, None) => {
                let problem = Problem::new(Code::ProfileMissingKey, "`reading.csv.columns` is missing");
                let problem = problem.path("reading.csv.columns").expected("the names of all columns, in their order");
                return Err(problem.into());
            }
        };
        if let Some(columns) = &columns {
            let names: Vec<String> = columns.iter().enumerate().map(|(at, title)| column_name(title, at + 1)).collect();
            if let Some(twice) = names.iter().enumerate().find(|(at, name)| names.iter().take(*at).any(|n| n == *name))
            {
                let message = format!("two columns are called `{}`", twice.1);
                return wrong("reading.csv.columns", &message, "give each a name of its own");
            }
        }
        let standard = Dialect::default();
        let dialect = Dialect {
            delimiter: csv.delimiter.unwrap_or(standard.delimiter),
            quote: csv.quote.unwrap_or(standard.quote),
            columns,
        };
        if dialect.quote.is_some() && dialect.quote == dialect.delimiter {
            return wrong("reading.csv.quote", "quote and delimiter are one sign", "choose another one");
        }
        Ok(Some(dialect))
    }
}
