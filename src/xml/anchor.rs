//! Counting lines, columns and the bytes of the file.

use super::{eights, wide};
use crate::error::Position;

/// Where a record starts and how its characters were counted in the file.
#[derive(Clone, Copy, Debug)]
pub struct Anchor {
    /// Position of the first character of the record's text.
    pub position: Position,
    /// How many bytes a character took in the file.
    pub width: CharacterWidth,
}

impl Default for Anchor {
    fn default() -> Self {
        Anchor { position: Position::START, width: CharacterWidth::Utf8 }
    }
}

/// How many bytes the characters of a file take in the file's own encoding.
#[derive(Clone, Copy, Debug)]
pub enum CharacterWidth {
    /// As many as in UTF-8.
    Utf8,
    /// One.
    One,
    /// Two or four.
    Utf16,
    /// None: all of the text counts as standing where it begins.
    None,
    /// As many as this encoding writes.
    Encoded(&'static encoding_rs::Encoding),
}

impl CharacterWidth {
    /// How many bytes `text` took in the file.
    pub fn bytes(self, text: &str) -> u64 {
        match self {
            CharacterWidth::Utf8 => text.len() as u64,
            CharacterWidth::One => text.chars().count() as u64,
            CharacterWidth::Utf16 => text.encode_utf16().count() as u64 * 2,
            CharacterWidth::None => 0,
            CharacterWidth::Encoded(encoding) => encoding.encode(text).0.len() as u64,
        }
    }
}

/// How often `byte` is there. A search counts what it cannot take in whole blocks one by one, so that is not left to it.
fn count(bytes: &[u8], byte: u8) -> u64 {
    if wide::IS_WIDE {
        return wide::count(bytes, byte);
    }
    let (blocks, rest) = bytes.as_chunks::<128>();
    memchr::memchr_iter(byte, blocks.as_flattened()).count() as u64 + eights::count(rest, byte)
}

impl Anchor {
    /// The anchor moved over `text`, which starts at it.
    #[must_use]
    pub fn advance(self, text: &str) -> Anchor {
        if matches!(self.width, CharacterWidth::None) {
            return self;
        }
        let byte = self.position.byte + self.width.bytes(text);
        let newlines = count(text.as_bytes(), b'\n');
        let column = match memchr::memrchr(b'\n', text.as_bytes()) {
            Some(at) => text.get(at + 1..).map_or(0, |rest| rest.chars().count()) as u64 + 1,
            None => self.position.column + text.chars().count() as u64,
        };
        Anchor { position: Position { line: self.position.line + newlines, column, byte, ..self.position }, ..self }
    }
}
