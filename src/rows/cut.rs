//! Text to rows, and rows to cells.

use std::ops::Range;

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// What stands at the beginning of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// A row: where it starts and ends without its line end, and where the next one starts.
    Row { text: Range<usize>, next: usize },
    /// The text ends before the row does.
    More,
    /// Nothing but line ends.
    End,
}

/// Cuts text into rows.
pub(super) struct Cutter {
    reader: Reader,
    /// csv-core unquotes into here; places are wanted, so it is not looked at.
    unquoted: Vec<u8>,
    cells: Vec<Range<usize>>,
}

impl std::fmt::Debug for Cutter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text itself is personal data.
        write!(f, "Cutter({} cells)", self.cells.len())
    }
}

impl Cutter {
    pub(super) fn new(delimiter: u8, quote: Option<u8>) -> Cutter {
        let reader =
            ReaderBuilder::new().delimiter(delimiter).quote(quote.unwrap_or(b'"')).quoting(quote.is_some()).build();
        Cutter { reader, unquoted: vec![0; 4096], cells: Vec::new() }
    }

    /// The cells of the last row, quotes included, counted from the start of the text that it was cut from.
    pub(super) fn cells(&self) -> &[Range<usize>] {
        &self.cells
    }

    /// The first row of `text`. `is_complete` tells that nothing follows the text.
    pub(super) fn row(&mut self, text: &str, is_complete: bool) -> Cut {
        let bytes = text.as_bytes();
        self.reader.reset();
        self.cells.clear();
        let start = bytes.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        if start == bytes.len() {
            return if is_complete { Cut::End } else { Cut::More };
        }
        let (mut cell, mut at) = (start, start);
        loop {
            let rest = bytes.get(at..).unwrap_or_default();
            // csv-core takes nothing for the end of the text.
            if rest.is_empty() && !is_complete {
                return Cut::More;
            }
            let (result, read, _) = self.reader.read_field(rest, &mut self.unquoted);
            at += read;
            match result {
                ReadFieldResult::OutputFull | ReadFieldResult::InputEmpty => {}
                ReadFieldResult::Field { record_end } => {
                    // The byte read last is a delimiter or line end, unless the text has ended.
                    let end = if rest.is_empty() { at } else { at - 1 };
                    self.cells.push(cell..end);
                    if record_end {
                        return Cut::Row { text: start..end, next: at };
                    }
                    cell = at;
                }
                ReadFieldResult::End => return Cut::End,
            }
        }
    }
}

/// What a cell holds.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Text as it stands there, within this range of the cell.
    Plain(Range<usize>),
    /// The same with doubled quotes in it.
    Doubled(Range<usize>),
    /// Text behind the closing quote.
    Behind(usize),
    /// A quote that is opened and not closed.
    Open,
}

/// Looks at a cell as it stands in the file.
pub(super) fn content(cell: &str, quote: Option<u8>) -> Content {
    let bytes = cell.as_bytes();
    let Some(quote) = quote.filter(|quote| bytes.first() == Some(quote)) else { return Content::Plain(0..cell.len()) };
    let mut at = 1;
    let mut is_doubled = false;
    loop {
        let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr(quote, rest)) else { return Content::Open };
        at += found + 1;
        if bytes.get(at) == Some(&quote) {
            is_doubled = true;
            at += 1;
        } else if at == bytes.len() {
            return if is_doubled { Content::Doubled(1..at - 1) } else { Content::Plain(1..at - 1) };
        } else {
            return Content::Behind(at);
        }
    }
}
