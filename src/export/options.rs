//! How a list is written.

use std::str::FromStr;

use super::charset::Charset;
use crate::error::{Code, Error, Problem, Result, nearest};

/// The form of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table as in RFC 4180: a header, a row for each record or row of the one group, CRLF at the end of each.
    Csv,
    /// One JSON object: `view`, `version` and the records in `rows`.
    Json,
    /// A JSON object on a line of its own for each record, which begins with `view` and `version`.
    JsonLines,
    /// One XML document, whose root is the list with the attribute `version`.
    Xml,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 4] = [Format::Csv, Format::Json, Format::JsonLines, Format::Xml];

    /// The word on the command line and in the C ABI.
    pub fn as_str(self) -> &'static str {
        match self {
            Format::Csv => "csv",
            Format::Json => "json",
            Format::JsonLines => "jsonl",
            Format::Xml => "xml",
        }
    }
}

impl FromStr for Format {
    type Err = Error;

    /// `csv`, `json`, `jsonl` or `xml`.
    ///
    /// # Errors
    /// [`Code::UsageParameter`].
    fn from_str(word: &str) -> Result<Self> {
        Format::ALL.into_iter().find(|format| format.as_str() == word).ok_or_else(|| {
            let problem = Problem::new(Code::UsageParameter, format!("lists are not written as {word:?}"));
            let problem = problem.expected("csv, json, jsonl or xml");
            match nearest(word, Format::ALL.map(Format::as_str)) {
                Some(near) => problem.hint(format!("did you mean {near:?}?")).into(),
                None => problem.into(),
            }
        })
    }
}

/// How a list is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteOptions {
    /// The form.
    pub format: Format,
    /// The encoding. JSON is always UTF-8 without a mark.
    pub charset: Charset,
    /// The fields that are written and no others, in this order; none: all. A name that is not there is an error, so that a
    /// list never shrinks or grows unseen.
    pub fields: Option<Vec<String>>,
    /// What stands between the cells of CSV: `,`, `;`, `|` or a tab.
    pub delimiter: char,
    /// The decimal sign of numbers in CSV: `.` or `,`.
    pub decimal: char,
    /// Whether CSV texts that a spreadsheet would take for a formula get an apostrophe, see [`guarded`](super::guarded).
    pub guard: bool,
}

impl WriteOptions {
    /// All fields in UTF-8; in CSV with commas, points in numbers and guarded texts.
    pub fn new(format: Format) -> Self {
        WriteOptions { format, charset: Charset::UTF_8, fields: None, delimiter: ',', decimal: '.', guard: true }
    }

    pub(super) fn check(&self) -> Result<()> {
        let is_json = matches!(self.format, Format::Json | Format::JsonLines);
        let problem = if is_json && self.charset != Charset::UTF_8 {
            Problem::new(Code::UsageParameter, "JSON is written in UTF-8 only").hint("leave the charset out")
        } else if !matches!(self.delimiter, ',' | ';' | '|' | '\t') {
            let problem = Problem::new(Code::UsageParameter, format!("{:?} is no delimiter", self.delimiter));
            problem.expected("a comma, a semicolon, a vertical bar or a tab")
        } else if !matches!(self.decimal, '.' | ',') {
            let problem = Problem::new(Code::UsageParameter, format!("{:?} is no decimal sign", self.decimal));
            problem.expected("a point or a comma")
        } else {
            return Ok(());
        };
        Err(problem.into())
    }
}
