//! How a table is written, and what its columns are called.

use super::cut::{Content, Cut, Cutter, content};
use crate::error::{Code, Position, Problem, Result};
use crate::input::Limits;
use crate::xml::{Anchor, is_name};

/// How a table is written, as a profile says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// Nothing: the sign that the first row has most of.
    pub(crate) delimiter: Option<u8>,
    /// Nothing: quotes are letters like all others.
    pub(crate) quote: Option<u8>,
    /// The names of the columns where the table has no header.
    pub(crate) columns: Option<Vec<String>>,
}

impl Default for Dialect {
    fn default() -> Self {
        Dialect { delimiter: None, quote: Some(b'"'), columns: None }
    }
}

/// The signs that may part cells, where nothing is said; of two that are there alike often the first.
const DELIMITERS: &[u8] = b";,\t|";

/// How one table is written, and its columns.
#[derive(Clone, Debug)]
pub(crate) struct Layout {
    pub(super) delimiter: u8,
    pub(super) quote: Option<u8>,
    pub(crate) columns: Vec<Column>,
    /// What there is to say of the header.
    pub(crate) warnings: Vec<Problem>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// The name of its elements.
    pub(crate) name: String,
    /// The name as it stands in the header.
    pub(crate) title: String,
    /// Where it stands there; nothing in a table without a header.
    pub(crate) position: Option<Position>,
}

impl Column {
    /// Whether somebody who wrote `name` means this column: as the header has it, or as its elements are called.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.title == name || self.name == name
    }
}

/// The element name of a column: each run of signs that no name may have becomes one `_`, none of them at an end; a name
/// that would begin with a digit, a dot or a dash gets a `_` before it; `number` (from 1) names a column without a title.
///
/// `Order No.` is `Order_No.`, `Preis (netto)` is `Preis_netto`, `1. Zeile` is `_1._Zeile`.
pub(crate) fn column_name(title: &str, number: usize) -> String {
    let mut name = String::new();
    let mut is_gap = false;
    for letter in title.chars() {
        let mut buffer = [0; 4];
        // Every letter of a name may stand behind another one.
        let fits = letter != ':' && is_name(&format!("a{}", letter.encode_utf8(&mut buffer)));
        if fits {
            if is_gap && !name.is_empty() {
                name.push('_');
            }
            name.push(letter);
        }
        is_gap = !fits;
    }
    match name.chars().next() {
        None => format!("column_{number}"),
        Some(_) if is_name(&name) => name,
        Some(_) => format!("_{name}"),
    }
}

impl Layout {
    /// Reads the header at the beginning of a table; also tells where the rows begin. `None`: more text is needed.
    ///
    /// A first line such as `sep=;`, which Excel writes, says the delimiter.
    ///
    /// # Errors
    /// [`Code::DataRow`] for a header whose quotes do not fit, [`Code::LimitAttributes`] for too many columns.
    pub(crate) fn read(
        text: &str,
        is_complete: bool,
        anchor: Anchor,
        dialect: &Dialect,
        limits: &Limits,
    ) -> Result<Option<(Layout, usize)>> {
        let mut start = 0;
        let mut delimiter = dialect.delimiter;
        if let Some([sign, end @ (b'\r' | b'\n'), ..]) = text.strip_prefix("sep=").map(str::as_bytes) {
            delimiter = delimiter.or(Some(*sign));
            start = if *end == b'\r' && text.as_bytes().get(6) == Some(&b'\n') { 7 } else { 6 };
        }
        let rest = text.get(start..).unwrap_or_default();
        let delimiter = match delimiter {
            Some(delimiter) => delimiter,
            None => match guess(rest, is_complete, dialect.quote) {
                Some(delimiter) => delimiter,
                None => return Ok(None),
            },
        };
        let mut layout = Layout { delimiter, quote: dialect.quote, columns: Vec::new(), warnings: Vec::new() };
        if let Some(names) = &dialect.columns {
            let column = |(at, title): (usize, &String)| Column {
                name: column_name(title, at + 1),
                title: title.clone(),
                position: None,
            };
            layout.columns = names.iter().enumerate().map(column).collect();
            return Ok(Some((layout, start)));
        }
        let mut cutter = Cutter::new(delimiter, dialect.quote);
        let (row, next) = match cutter.row(rest, is_complete) {
            Cut::More => return Ok(None),
            Cut::End => return Ok(Some((layout, text.len()))),
            Cut::Row { text, next } => (text, next),
        };
        let at = |offset: usize| anchor.advance(text.get(..start + offset).unwrap_or_default()).position;
        // An element has a child for each column, which is as bad as an attribute each.
        let limit = limits.attributes.saturating_mul(4);
        if cutter.cells().len() > limit {
            let message = format!("the table has {} columns, and {limit} may be", cutter.cells().len());
            return Err(Problem::new(Code::LimitAttributes, message).at(at(row.start)).into());
        }
        let mut reached = (0, anchor.advance(text.get(..start).unwrap_or_default()));
        for cell in cutter.cells() {
            let raw = rest.get(cell.clone()).unwrap_or_default();
            let title = match content(raw, dialect.quote) {
                Content::Plain(range) => raw.get(range).unwrap_or_default().trim().to_owned(),
                Content::Doubled(range) => undouble(raw.get(range).unwrap_or_default(), dialect.quote),
                Content::Behind(_) | Content::Open => {
                    let message = "the quotes of a column's name do not fit";
                    return Err(Problem::new(Code::DataRow, message).at(at(cell.start)).into());
                }
            };
            let name = column_name(&title, layout.columns.len() + 1);
            if layout.columns.iter().any(|column| column.name == name) {
                let message = format!("the table has two columns `{name}`");
                let problem = Problem::warning(Code::DataDuplicateColumn, message).at(at(cell.start));
                layout.warnings.push(problem.hint(format!("a rule that reads `{name}` reads the first of them")));
            }
            let (from, before) = reached;
            reached = (cell.start, before.advance(rest.get(from..cell.start).unwrap_or_default()));
            let position = Some(reached.1.position);
            layout.columns.push(Column { name, title, position });
        }
        Ok(Some((layout, start + next)))
    }

    /// The names of all columns as they stand in the header.
    pub(crate) fn titles(&self) -> String {
        self.columns.iter().map(|column| column.title.as_str()).collect::<Vec<_>>().join(", ")
    }
}

/// A text with each two quotes as one.
pub(super) fn undouble(text: &str, quote: Option<u8>) -> String {
    let quote = quote.map(char::from).unwrap_or('"').to_string();
    text.replace(&quote.repeat(2), &quote)
}

/// The delimiter that the first row has most of outside of quotes. `None`: the row is not all there.
fn guess(text: &str, is_complete: bool, quote: Option<u8>) -> Option<u8> {
    let mut counts = [0_usize; 4];
    let mut is_quoted = false;
    let body = text.trim_start_matches(['\r', '\n']);
    let mut has_ended = is_complete;
    for byte in body.bytes() {
        if Some(byte) == quote {
            is_quoted = !is_quoted;
        } else if !is_quoted && matches!(byte, b'\r' | b'\n') {
            has_ended = true;
            break;
        } else if !is_quoted
            && let Some(at) = DELIMITERS.iter().position(|sign| *sign == byte)
            && let Some(count) = counts.get_mut(at)
        {
            *count += 1;
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    let first = counts.iter().position(|count| *count == most).unwrap_or_default();
    has_ended.then(|| DELIMITERS.get(first).copied().unwrap_or(b';'))
}
