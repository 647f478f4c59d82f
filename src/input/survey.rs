//! A first look at all bytes: whether they are UTF-8, and where and how often they are not.

use std::io::Read;

use super::Limits;
use super::packed::read_problem;
use super::text::{CHUNK, too_long};
use crate::error::{Position, Result};

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Utf8 {
    /// All of them are ASCII.
    Ascii,
    /// All of them are UTF-8 and some are not ASCII.
    Valid,
    /// Some of them are not UTF-8.
    Broken {
        /// Where the first of these stands.
        first: Position,
        /// How many there are.
        strays: u64,
        /// How many characters outside ASCII are written in UTF-8 all the same.
        characters: u64,
    },
    /// Not looked at beyond the first bytes: these are UTF-8, with or without other characters than ASCII.
    ValidSoFar { ascii: bool },
}

/// What the first bytes of a stream are.
pub(super) fn of_head(head: &[u8]) -> Utf8 {
    match std::str::from_utf8(head) {
        Ok(text) => Utf8::ValidSoFar { ascii: text.is_ascii() },
        // A character cut by the end of the chunk is no fault of the encoding.
        Err(error) if error.error_len().is_none() => Utf8::ValidSoFar { ascii: false },
        // In one pass nothing later can confirm another encoding, so what is declared is taken and its decoder objects.
        Err(_) => Utf8::ValidSoFar { ascii: true },
    }
}

/// What these bytes are, which are all.
pub(super) fn of_all(bytes: &[u8]) -> Utf8 {
    let mut survey = Survey::new();
    let seen = survey.look(bytes);
    survey.result(seen < bytes.len())
}

/// Reads all of `source` to find out what it is.
pub(super) fn of_source(source: &mut dyn Read, limits: &Limits) -> Result<Utf8> {
    let mut survey = Survey::new();
    let mut buffer = Vec::with_capacity(CHUNK + 4);
    let mut length = 0_u64;
    loop {
        let carried = buffer.len();
        let read = Read::take(&mut *source, CHUNK as u64).read_to_end(&mut buffer).map_err(read_problem)?;
        length += read as u64;
        if length > limits.input_bytes {
            return Err(too_long(limits.input_bytes).into());
        }
        if read == 0 {
            return Ok(survey.result(carried > 0));
        }
        let seen = survey.look(&buffer);
        buffer.drain(..seen);
    }
}

struct Survey {
    /// Where looking has come to, as long as all is well.
    at: Position,
    is_ascii: bool,
    first: Option<Position>,
    strays: u64,
    characters: u64,
}

impl Survey {
    fn new() -> Survey {
        Survey { at: Position::START, is_ascii: true, first: None, strays: 0, characters: 0 }
    }

    /// Looks at some more bytes and says at how many: a character at the end that may go on is left.
    fn look(&mut self, bytes: &[u8]) -> usize {
        let mut rest = bytes;
        loop {
            let error = match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.good(text);
                    return bytes.len();
                }
                Err(error) => error,
            };
            let (good, bad) = rest.split_at_checked(error.valid_up_to()).unwrap_or_default();
            self.good(std::str::from_utf8(good).unwrap_or_default());
            if error.error_len().is_none() {
                return bytes.len() - bad.len();
            }
            self.first.get_or_insert(self.at);
            self.strays += 1;
            rest = bad.get(1..).unwrap_or_default();
        }
    }

    fn good(&mut self, text: &str) {
        if !text.is_ascii() {
            self.is_ascii = false;
            self.characters += text.bytes().filter(|byte| *byte >= 0xc0).count() as u64;
        }
        if self.first.is_none() {
            let newlines = memchr::memchr_iter(b'\n', text.as_bytes()).count() as u64;
            let last = text.rsplit_once('\n').map_or(text, |(_, last)| last);
            let column = if newlines > 0 { 1 } else { self.at.column };
            self.at = Position {
                line: self.at.line + newlines,
                column: column + last.chars().count() as u64,
                byte: self.at.byte + text.len() as u64,
                ..self.at
            };
        }
    }

    /// What came out. To be cut off inside a character is no reason to read all of it as another encoding.
    fn result(&self, is_cut: bool) -> Utf8 {
        match self.first {
            Some(first) => Utf8::Broken { first, strays: self.strays, characters: self.characters },
            None if self.is_ascii && !is_cut => Utf8::Ascii,
            None => Utf8::Valid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Utf8, of_all, of_source};
    use crate::error::Position;
    use crate::input::Limits;

    #[test]
    fn what_bytes_are() {
        let broken = |line, column, byte, strays, characters| Utf8::Broken {
            first: Position { line, column, byte, ..Position::START },
            strays,
            characters,
        };
        let cases: &[(&[u8], Utf8)] = &[
            (b"", Utf8::Ascii),
            (b"abc", Utf8::Ascii),
            ("aäc".as_bytes(), Utf8::Valid),
            (b"a\xc3", Utf8::Valid),
            (b"a\n\xfc", broken(2, 1, 2, 1, 0)),
            (b"\xc3\xa4\xfc\xc3\xa4\xe4 ", broken(1, 2, 2, 2, 2)),
            // Two bytes of a character of three, and one that is nothing.
            (b"\xe2\x82 \xff", broken(1, 1, 0, 3, 0)),
            (b"\xfc\xc3", broken(1, 1, 0, 1, 0)),
        ];
        for (bytes, expected) in cases {
            assert_eq!(of_all(bytes), *expected, "{bytes:?}");
            let mut source = *bytes;
            assert_eq!(of_source(&mut source, &Limits::default()), Ok(*expected), "{bytes:?}");
        }
    }
}
