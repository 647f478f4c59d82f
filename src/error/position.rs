//! Where something stands in the customer's own file.

/// A place in an input, counted in the bytes and characters that the sender wrote, not in what they decode to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Position {
    /// Which document of an input of several, counted from 0 in the order of the profile's `documents`.
    #[serde(default, skip_serializing_if = "is_first")]
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

/// The lines of a text that is all at hand, for one that is asked for many places.
pub(crate) struct Lines<'t> {
    text: &'t str,
    /// Where each line ends, without its LF.
    ends: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Lines { text, ends: memchr::memchr_iter(b'\n', text.as_bytes()).collect() }
    }

    /// What [`Position::in_text`] says.
    pub(crate) fn position(&self, byte: usize) -> Position {
        let above = self.ends.partition_point(|end| *end < byte);
        let start = above.checked_sub(1).and_then(|last| self.ends.get(last)).map_or(0, |end| end + 1);
        let in_line = Position::in_text(self.text.get(start..).unwrap_or_default(), byte - start);
        Position { line: above as u64 + 1, byte: byte as u64, ..in_line }
    }

    pub(crate) fn text(&self) -> &'t str {
        self.text
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
fn is_first(document: &u32) -> bool {
    *document == 0
}

#[cfg(test)]
mod tests {
    use super::{Lines, Position};

    #[test]
    fn both_ways_of_counting_agree() {
        for text in ["", "a", "\n", "a\r\nö = 1\n\nb", "\u{feff}id = 1\nb", "ö\n\u{feff}x"] {
            let lines = Lines::new(text);
            for byte in (0..=text.len()).filter(|byte| text.is_char_boundary(*byte)) {
                assert_eq!(lines.position(byte), Position::in_text(text, byte), "{text:?} at {byte}");
            }
        }
    }
}
