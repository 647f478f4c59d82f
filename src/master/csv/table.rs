//! Bytes to rows under known column names, with the place of every cell.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek};

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::decoded::Decoded;
use crate::error::{Code, Error, Position, Problem, Result, nearest};
use crate::value::formula::unguarded;

/// The entries of a list, and what was wrong with the rest.
pub type Listed<T> = (Vec<T>, Vec<Problem>);

/// Other names for columns: what a list calls them, and what we do.
///
/// ```
/// let names = intakt::master::ColumnNames::new([("Kd-Nr", "id"), ("Nachname", "family_name")]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnNames(BTreeMap<String, String>);

impl ColumnNames {
    /// Pairs of the list's header and our name for it.
    pub fn new<A: AsRef<str>, B: Into<String>>(pairs: impl IntoIterator<Item = (A, B)>) -> Self {
        ColumnNames(pairs.into_iter().map(|(theirs, ours)| (folded(theirs.as_ref()), ours.into())).collect())
    }

    fn ours(&self, header: &str) -> String {
        let folded = folded(header);
        self.0.get(&folded).cloned().unwrap_or(folded)
    }
}

/// `Given Name`, `given-name` and `GIVEN_NAME` are one header.
fn folded(header: &str) -> String {
    header.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The rows of a list, read one after the other: in memory are the row at hand and a piece of the text behind it.
pub(super) struct Table<R> {
    /// For each column its place in the list of known names, or `None` for a column that is not known.
    columns: Vec<Option<usize>>,
    reader: csv::Reader<Decoded<R>>,
    delimiter: u8,
    /// Where the last row starts.
    place: Place,
    /// Worth telling, though nothing is wrong.
    pub(super) problems: Vec<Problem>,
}

/// One row below the header.
pub(super) struct Row {
    /// Where it starts.
    pub(super) position: Position,
    cells: StringRecord,
}

impl<R: Read + Seek> Table<R> {
    /// Begins a list whose columns are `known`, of which the first one is compulsory. The source is read twice: once for its
    /// encoding, once for its rows.
    ///
    /// # Errors
    /// [`Code::InputEmpty`], [`Code::InputCharsetInvalid`], [`Code::InputRead`]; [`Code::DataMissingColumn`],
    /// [`Code::DataRow`] when a column stands twice.
    pub(super) fn open(source: R, known: &[&str], names: &ColumnNames) -> Result<Table<R>> {
        let (mut text, mut problems) = Decoded::open(source).map_err(unreadable)??;
        let delimiter = text.delimiter().map_err(unreadable)?;
        let mut place = Place { offset: 0, at: Position { byte: text.mark, ..Position::START }, previous: None };
        let mut reader = ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text);
        let mut cells = StringRecord::new();
        if !reader.read_record(&mut cells).map_err(|error| unreadable(error.into()))? {
            return Err(Problem::new(Code::InputEmpty, "the list has no header line").into());
        }
        place.move_to(&cells, reader.get_ref());
        let columns = header(&cells, known, names, place.at, &mut problems)?;
        Ok(Table { columns, reader, delimiter, place, problems })
    }

    /// The next row that is not blank, or what is wrong with it; nothing behind the last.
    pub(super) fn next_row(&mut self) -> Option<std::result::Result<Row, Problem>> {
        let mut cells = StringRecord::new();
        loop {
            self.reader.get_mut().forget(self.place.offset);
            match self.reader.read_record(&mut cells) {
                Ok(true) => {}
                Ok(false) => return None,
                Err(error) => return Some(Err(unreadable(error.into()).into_problem())),
            }
            self.place.move_to(&cells, self.reader.get_ref());
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            let position = self.place.at;
            if cells.len() != self.columns.len() {
                let message = format!("the row has {} cells, the header has {}", cells.len(), self.columns.len());
                let hint = "the row is left out; a delimiter or line break inside a cell needs quotes around the cell";
                return Some(Err(Problem::new(Code::DataRow, message).at(position).hint(hint)));
            }
            return Some(Ok(Row { position, cells }));
        }
    }

    /// The cells of the known columns that are not blank: place in the list of known names, column, text. An apostrophe that
    /// keeps a spreadsheet from computing the text is none of it.
    pub(super) fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (usize, usize, &'a str)> {
        let cells = self.columns.iter().zip(&row.cells).enumerate();
        cells
            .filter_map(|(column, (known, text))| known.map(|known| (known, column, unguarded(text.trim()))))
            .filter(|(_, _, text)| !text.is_empty())
    }

    /// Whether the list has the column at that place in the list of known names.
    pub(super) fn has(&self, known: usize) -> bool {
        self.columns.contains(&Some(known))
    }

    /// Where the cell in `column` (from 0) of the last row starts in the file.
    pub(super) fn position(&self, column: usize) -> Position {
        let text = self.reader.get_ref();
        let mut place = self.place.clone();
        let mut left = column;
        // A quote counts at the start of a cell and inside a quoted one; elsewhere it is a sign like any other.
        let (mut quoted, mut fresh) = (false, true);
        for (index, sign) in text.from(place.offset).char_indices() {
            if left == 0 {
                return place.advance(text, self.place.offset + index);
            }
            match sign {
                '"' if quoted || fresh => quoted = !quoted,
                sign if sign == char::from(self.delimiter) && !quoted => left -= 1,
                _ => {}
            }
            fresh = sign == char::from(self.delimiter) && !quoted;
        }
        place.advance(text, usize::MAX)
    }
}

fn unreadable(error: io::Error) -> Error {
    Problem::new(Code::InputRead, format!("the list cannot be read: {error}")).into()
}

fn header(
    cells: &StringRecord,
    known: &[&str],
    names: &ColumnNames,
    position: Position,
    problems: &mut Vec<Problem>,
) -> Result<Vec<Option<usize>>> {
    let mut columns = Vec::with_capacity(cells.len());
    for (index, cell) in cells.iter().enumerate() {
        let ours = names.ours(cell);
        let column = known.iter().position(|name| *name == ours);
        match column {
            Some(_) if columns.contains(&column) => {
                let message = format!("column {} is called `{ours}`, and so is one before it", index + 1);
                return Err(Problem::new(Code::DataRow, message).at(position).hint("rename one of them").into());
            }
            None => {
                // An unnamed last column is the work of a delimiter at the end of each line.
                if !ours.is_empty() {
                    let message = format!("column {} is not known and not read", index + 1);
                    let problem = Problem::warning(Code::DataUnknownColumn, message).at(position).found(cell.trim());
                    problems.push(match nearest(&ours, known.iter().copied()) {
                        Some(name) => problem.hint(format!("did you mean `{name}`?")),
                        None => problem,
                    });
                }
            }
            Some(_) => {}
        }
        columns.push(column);
    }
    if let (Some(id), false) = (known.first(), columns.contains(&Some(0))) {
        // Headers are the names of columns and no personal data; without them the message would help nobody.
        let found: Vec<String> = cells.iter().map(|cell| format!("`{}`", cell.trim())).collect();
        let message = format!("the list has no column `{id}`; its columns are {}", found.join(", "));
        let problem = Problem::new(Code::DataMissingColumn, message).at(position);
        let folded: Vec<String> = cells.iter().map(folded).collect();
        let hint = match nearest(id, folded.iter().map(String::as_str)) {
            Some(name) => format!("rename `{name}` to `{id}`, or name it among the column names"),
            None => format!("name the column that identifies a row `{id}`, or give its name among the column names"),
        };
        return Err(problem.hint(hint).into());
    }
    Ok(columns)
}

/// A place that moves through the text and counts what the file's own encoding makes of it.
#[derive(Clone)]
struct Place {
    /// In the decoded text.
    offset: usize,
    at: Position,
    /// The sign before it.
    previous: Option<char>,
}

impl Place {
    /// Moves on to the start of the record that was just read.
    fn move_to<R>(&mut self, cells: &StringRecord, text: &Decoded<R>) {
        let from = cells.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        // The reader counts line breaks before a record to the record; the record begins after them.
        let breaks = text.from(from).bytes().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.advance(text, from + breaks);
    }

    /// Moves on to `offset` in the text.
    fn advance<R>(&mut self, text: &Decoded<R>, offset: usize) -> Position {
        let encoding = text.encoding;
        for sign in text.from(self.offset).chars() {
            if self.offset >= offset {
                break;
            }
            let width = if encoding == UTF_16LE || encoding == UTF_16BE {
                2 * sign.len_utf16()
            } else if encoding == WINDOWS_1252 {
                1
            } else {
                sign.len_utf8()
            };
            self.at.byte += width as u64;
            // A lone CR ends a line too; the LF of CRLF does not end another.
            if sign == '\r' || (sign == '\n' && self.previous != Some('\r')) {
                self.at.line += 1;
                self.at.column = 1;
            } else if sign != '\n' {
                self.at.column += 1;
            }
            self.previous = Some(sign);
            self.offset += sign.len_utf8();
        }
        self.at
    }
}
