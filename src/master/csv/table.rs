//! Bytes to rows under known column names, with the place of every cell.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::error::{Code, Position, Problem, Result, nearest};

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

/// The rows of a list.
pub(super) struct Table {
    /// For each column its place in the list of known names, or `None` for a column that is not known.
    columns: Vec<Option<usize>>,
    rows: Vec<Row>,
    text: String,
    encoding: &'static Encoding,
    delimiter: u8,
    /// Worth telling, though nothing is wrong.
    pub(super) problems: Vec<Problem>,
}

/// One row below the header.
pub(super) struct Row {
    /// Where it starts.
    pub(super) position: Position,
    /// Where it starts in the decoded text.
    offset: usize,
    cells: StringRecord,
}

impl Table {
    /// Reads a list whose columns are `known`, of which the first one is compulsory.
    ///
    /// # Errors
    /// [`Code::InputEmpty`], [`Code::DataMissingColumn`], [`Code::DataRow`] when a column stands twice.
    pub(super) fn read(bytes: &[u8], known: &[&str], names: &ColumnNames) -> Result<Table> {
        let (text, encoding, mark, mut problems) = decode(bytes)?;
        let delimiter = delimiter(&text);
        let mut reader =
            ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes());
        let mut place = Place::start(&text, encoding, mark);
        let mut columns: Option<Vec<Option<usize>>> = None;
        let mut rows = Vec::new();
        let mut cells = StringRecord::new();
        // The reader works on a whole, decoded text: it cannot fail.
        while reader.read_record(&mut cells).unwrap_or(false) {
            let from = cells.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
            let offset = first_sign(&text, from);
            let position = place.advance(offset);
            let Some(columns) = &columns else {
                columns = Some(header(&cells, known, names, position, &mut problems)?);
                continue;
            };
            if cells.iter().all(|cell| cell.trim().is_empty()) {
                continue;
            }
            if cells.len() != columns.len() {
                let message = format!("the row has {} cells, the header has {}", cells.len(), columns.len());
                let hint = "the row is left out; a delimiter or line break inside a cell needs quotes around the cell";
                problems.push(Problem::new(Code::DataRow, message).at(position).hint(hint));
                continue;
            }
            rows.push(Row { position, offset, cells: cells.clone() });
        }
        let columns = columns.ok_or_else(|| Problem::new(Code::InputEmpty, "the list has no header line"))?;
        Ok(Table { columns, rows, text, encoding, delimiter, problems })
    }

    /// The rows whose number of cells is right, in the order of the file.
    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The cells of the known columns that are not blank: place in the list of known names, column, text.
    pub(super) fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (usize, usize, &'a str)> {
        let cells = self.columns.iter().zip(&row.cells).enumerate();
        cells
            .filter_map(|(column, (known, text))| known.map(|known| (known, column, text.trim())))
            .filter(|(_, _, text)| !text.is_empty())
    }

    /// Where the cell in `column` (from 0) starts in the file.
    pub(super) fn position(&self, row: &Row, column: usize) -> Position {
        let mut place = Place { text: &self.text, encoding: self.encoding, offset: row.offset, at: row.position };
        let mut left = column;
        // A quote counts at the start of a cell and inside a quoted one; elsewhere it is a sign like any other.
        let (mut quoted, mut fresh) = (false, true);
        for (index, sign) in self.text.get(row.offset..).unwrap_or_default().char_indices() {
            if left == 0 {
                return place.advance(row.offset + index);
            }
            match sign {
                '"' if quoted || fresh => quoted = !quoted,
                sign if sign == char::from(self.delimiter) && !quoted => left -= 1,
                _ => {}
            }
            fresh = sign == char::from(self.delimiter) && !quoted;
        }
        place.advance(self.text.len())
    }
}

/// The text, its encoding, the length of its byte order mark, and a warning when it is not UTF-8.
fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding, usize, Vec<Problem>)> {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or((UTF_8, 0));
    let body = bytes.get(mark..).unwrap_or_default();
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::new(Code::InputEmpty, "the list is empty")
            .hint("check that the export was complete")
            .into());
    }
    if let Some(text) = encoding.decode_without_bom_handling_and_without_replacement(body) {
        return Ok((text.into_owned(), encoding, mark, Vec::new()));
    }
    // Only a file without a mark is taken for the old Windows encoding; one with a mark is damaged.
    if mark > 0 {
        let message = format!("the bytes are not valid {}, which the file begins as", encoding.name());
        return Err(Problem::new(Code::InputCharsetInvalid, message).into());
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(body);
    let note = Problem::warning(Code::InputCharsetInvalid, "the list is not UTF-8 and was read as Windows-1252")
        .hint("save it as UTF-8 if names look wrong");
    Ok((text.into_owned(), WINDOWS_1252, 0, vec![note]))
}

/// The delimiter that stands most often in the first line outside quotes; the comma when none does.
fn delimiter(text: &str) -> u8 {
    let mut counts = [(0_u32, b','), (0, b';'), (0, b'\t')];
    let mut quoted = false;
    for byte in text.trim_start().bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if !quoted => {
                if let Some((count, _)) = counts.iter_mut().find(|(_, delimiter)| *delimiter == byte) {
                    *count += 1;
                }
            }
            _ => {}
        }
    }
    counts.iter().fold((0, b','), |best, next| if next.0 > best.0 { *next } else { best }).1
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

/// The reader counts line breaks before a record to the record; the record begins after them.
fn first_sign(text: &str, from: usize) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    from + rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count()
}

/// A place that moves through the text and counts what the file's own encoding makes of it.
struct Place<'a> {
    text: &'a str,
    encoding: &'static Encoding,
    offset: usize,
    at: Position,
}

impl<'a> Place<'a> {
    fn start(text: &'a str, encoding: &'static Encoding, mark: usize) -> Self {
        Place { text, encoding, offset: 0, at: Position { byte: mark as u64, ..Position::START } }
    }

    /// Moves on to `offset` in the text.
    fn advance(&mut self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let mut previous = self.text.get(..self.offset).and_then(|before| before.chars().next_back());
        for sign in self.text.get(self.offset..offset).unwrap_or_default().chars() {
            let width = if self.encoding == UTF_16LE || self.encoding == UTF_16BE {
                2 * sign.len_utf16()
            } else if self.encoding == WINDOWS_1252 {
                1
            } else {
                sign.len_utf8()
            };
            self.at.byte += width as u64;
            // A lone CR ends a line too; the LF of CRLF does not end another.
            if sign == '\r' || (sign == '\n' && previous != Some('\r')) {
                self.at.line += 1;
                self.at.column = 1;
            } else if sign != '\n' {
                self.at.column += 1;
            }
            previous = Some(sign);
        }
        self.offset = offset;
        self.at
    }
}
