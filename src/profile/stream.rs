//! The records of one document, whatever it is written in.

use super::beginning::missing;
use super::compiled::Profile;
use super::detect::Detect;
use crate::error::{Code, Problem, Result, nearest};
use crate::input::{Limits, Text};
use crate::rows::Rows;
use crate::xml::{Anchor, Buffers, Document, Fragment, Item, Outside, RecordPath, Records};
use crate::xpath::Expression;

/// One record after the other.
#[derive(Debug)]
pub(super) enum Stream<'a> {
    Xml(Box<Records<'a>>),
    Table(Box<Rows<'a>>),
}

impl<'a> Stream<'a> {
    /// Begins to read a document of `profile`, and says what there is to say about it as a whole.
    pub(super) fn open(
        text: Text<'a>,
        path: RecordPath,
        profile: &Profile,
        limits: Limits,
        buffers: Buffers,
    ) -> Result<(Self, Vec<Problem>)> {
        match &profile.dialect {
            None => {
                let warnings = text.warnings().to_vec();
                Ok((Stream::Xml(Box::new(Records::with_buffers(text, path, limits, buffers))), warnings))
            }
            Some(dialect) => {
                let rows = Rows::open(text, dialect, limits)?;
                let warnings = rows.warnings().cloned().collect();
                Ok((Stream::Table(Box::new(rows)), warnings))
            }
        }
    }

    /// Its room, for another document.
    pub(super) fn into_buffers(self) -> Buffers {
        match self {
            Stream::Xml(records) => records.into_buffers(),
            Stream::Table(_) => Buffers::default(),
        }
    }

    /// The next record, or `None` at the end.
    pub(super) fn next(&mut self) -> Result<Option<Item<'_>>> {
        match self {
            Stream::Xml(records) => records.next(),
            Stream::Table(rows) => rows.next(),
        }
    }

    /// The number of the path that the last record lies on; nothing if what was told lies between records.
    pub(super) fn path(&self) -> Option<usize> {
        match self {
            Stream::Xml(records) => records.path(),
            Stream::Table(_) => Some(0),
        }
    }

    /// Where the last record starts.
    pub(super) fn anchor(&self) -> Anchor {
        match self {
            Stream::Xml(records) => records.anchor(),
            Stream::Table(rows) => rows.anchor(),
        }
    }

    /// The last record again, if it was not broken.
    pub(super) fn current(&self) -> Document<'_> {
        match self {
            Stream::Xml(records) => records.current(),
            Stream::Table(rows) => rows.current(),
        }
    }

    /// The last record to keep, and how many bytes that takes.
    pub(super) fn fragment(&mut self) -> (Fragment, usize) {
        match self {
            Stream::Xml(records) => records.fragment(),
            Stream::Table(rows) => rows.fragment(),
        }
    }

    /// Notes from now on what stands outside of the records. Nothing does in a table.
    pub(super) fn note_outside(&mut self) {
        if let Stream::Xml(records) = self {
            records.note_outside();
        }
    }

    /// What stands outside of the records so far, if that is noted.
    pub(super) fn outside(&self) -> Option<&Outside> {
        match self {
            Stream::Xml(records) => records.outside(),
            Stream::Table(_) => None,
        }
    }

    /// The same, to keep it when the document is read.
    pub(super) fn take_outside(&mut self) -> Option<Outside> {
        match self {
            Stream::Xml(records) => records.take_outside(),
            Stream::Table(_) => None,
        }
    }

    /// The key of a row that is broken, where that is certain all the same: it is the first cell of a table's row, before
    /// which nothing can have gone wrong. The second value tells that the row may be the rest of the one before it, torn
    /// off by a line break.
    pub(super) fn key_of_broken(&self, group_by: &Expression) -> Option<(String, bool)> {
        let Stream::Table(rows) = self else { return None };
        let first = rows.layout().columns.first()?;
        if group_by.text().trim() != first.name {
            return None;
        }
        Some((rows.first_cell()?, rows.cells() == 1))
    }

    /// Whether the column that rows are grouped by is there.
    ///
    /// # Errors
    /// [`Code::DataMissingColumn`], with the column that is called most like it.
    pub(super) fn check_key(&self, group_by: Option<&Expression>) -> Result<()> {
        let (Stream::Table(rows), Some(group_by)) = (self, group_by) else { return Ok(()) };
        let columns = &rows.layout().columns;
        let key = group_by.text().trim();
        let is_plain = crate::xml::is_name(key);
        if !is_plain || columns.iter().any(|column| column.name == key) {
            return Ok(());
        }
        Err(missing_column(key, columns.iter().map(|column| column.name.as_str())).rule("records.group_by").into())
    }
}

impl Stream<'_> {
    /// Columns that the profile looks for and the table does not have. A profile that was found has them all.
    pub(super) fn lacking(&self, detect: Option<&Detect>) -> Vec<Problem> {
        let (Stream::Table(rows), Some(detect)) = (self, detect) else { return Vec::new() };
        let titles = || rows.layout().columns.iter().map(|column| column.title.as_str());
        let lacking = missing(detect, rows.layout()).into_iter();
        lacking
            .map(|name| near_column(Problem::warning(Code::DataMissingColumn, no_column(name)), name, titles()))
            .collect()
    }
}

/// A column that the profile names and the table does not have.
pub(super) fn missing_column<'c>(name: &str, columns: impl Iterator<Item = &'c str>) -> Problem {
    near_column(Problem::new(Code::DataMissingColumn, no_column(name)), name, columns)
}

fn no_column(name: &str) -> String {
    format!("the table has no column `{name}`")
}

/// Names the column that is called most like `name`.
fn near_column<'c>(problem: Problem, name: &str, columns: impl Iterator<Item = &'c str>) -> Problem {
    // Names differ most in their case and in the signs between words.
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let columns: Vec<(String, &str)> = columns.map(|column| (plain(column), column)).collect();
    let near = nearest(&plain(name), columns.iter().map(|(plain, _)| plain.as_str()));
    match near.and_then(|near| columns.iter().find(|(plain, _)| plain == near)) {
        Some((_, column)) => problem.hint(format!("it has `{column}`")),
        None => problem,
    }
}
