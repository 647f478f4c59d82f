//! Where something stands in the customer's own file.

/// A place in an input, counted in the bytes and characters that the sender wrote, not in what they decode to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
pub struct Position {
    /// Which document of an input of several, counted from 0 in the order of the profile's `documents`.
    #[serde(skip_serializing_if = "is_first")]
    pub document: u32,
    /// Line, from 1. A line ends with LF; CRLF counts once.
    pub line: u64,
    /// Column in characters, from 1.
    pub column: u64,
    /// Offset in bytes from the start of the file, from 0, in the file's own encoding.
    pub byte: u64,
}

impl Position {
    /// The first character of a file.
    pub const START: Position = Position { document: 0, line: 1, column: 1, byte: 0 };

    /// The place of a byte in a text that is all at hand, such as a profile. A byte order mark takes no column.
    pub fn in_text(text: &str, byte: usize) -> Position {
        let before = text.get(..byte).unwrap_or(text);
        // Asked for at every value of a profile.
        let start = memchr::memrchr(b'\n', before.as_bytes()).map_or(0, |at| at + 1);
        let line = before.get(start..).unwrap_or_default().trim_start_matches('\u{feff}');
        Position {
            line: memchr::memchr_iter(b'\n', before.as_bytes()).count() as u64 + 1,
            column: line.chars().count() as u64 + 1,
            byte: byte as u64,
            ..Position::START
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
fn is_first(document: &u32) -> bool {
    *document == 0
}
