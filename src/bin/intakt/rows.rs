//! Results as CSV: what a row is made of, and where it goes.

use std::io::Write;
use std::path::Path;

use serde_json::Value;

use crate::files::{self, NewFile};
use crate::output::Output;
use crate::status::Outcome;

/// A row of these cells.
pub(crate) fn line(cells: &[String]) -> String {
    cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\n"
}

/// The stable word of an outcome or kind, as in JSON.
pub(crate) fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().as_ref().and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Where the result goes.
pub(crate) enum Sink<'a> {
    Standard,
    File(&'a Path, NewFile),
}

impl<'a> Sink<'a> {
    pub(crate) fn create(path: &'a Path, output: &mut Output) -> Outcome<Self> {
        if files::is_standard(path) {
            return Ok(Sink::Standard);
        }
        match NewFile::create(path, false) {
            Ok(file) => Ok(Sink::File(path, file)),
            Err(error) => Err(files::unwritable(path, &error, output)),
        }
    }

    pub(crate) fn write(&mut self, bytes: &[u8], output: &mut Output) -> Outcome<()> {
        match self {
            Sink::Standard => output.bytes(bytes),
            Sink::File(path, file) => {
                file.write_all(bytes).map_err(|error| files::unwritable(path, &error, output))?;
            }
        }
        Ok(())
    }

    pub(crate) fn finish(self, output: &mut Output) -> Outcome<()> {
        match self {
            Sink::Standard => Ok(()),
            Sink::File(path, file) => file.finish().map_err(|error| files::unwritable(path, &error, output)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        for (cell, expected) in [("a", "a"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\"")] {
            assert_eq!(quoted(cell), expected);
        }
    }
}
