//! Where the nodes of a record stand: line, column and byte, and their number among siblings of one name.
//!
//! Places are mostly asked for in the order of the text, so they are counted on from the last one. A question that goes
//! back makes a table for others like it.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use super::anchor::Anchor;
use crate::error::Position;

/// How many bytes of text lie between two known places. Each is counted on from the last one before it.
const DISTANCE: usize = 4096;

/// Positions known inside the text of a record.
#[derive(Clone, Debug)]
pub(super) struct Places {
    start: Anchor,
    /// Offset in the text and anchor of the last question that went forward.
    last: Cell<(usize, Anchor)>,
    /// Offset in the text and anchor there, every [`DISTANCE`] bytes or little more.
    known: OnceCell<Vec<(usize, Anchor)>>,
}

impl Places {
    /// Of a text that starts at `anchor`.
    pub(super) fn new(anchor: Anchor) -> Places {
        Places { start: anchor, last: Cell::new((0, anchor)), known: OnceCell::new() }
    }

    /// Counts through `text`.
    fn table(text: &str, anchor: Anchor) -> Vec<(usize, Anchor)> {
        let mut known = vec![(0, anchor)];
        let (mut start, mut anchor) = (0, anchor);
        while text.len() - start > DISTANCE {
            let mut end = start + DISTANCE;
            while !text.is_char_boundary(end) {
                end += 1;
            }
            anchor = anchor.advance(text.get(start..end).unwrap_or_default());
            known.push((end, anchor));
            start = end;
        }
        known
    }

    /// How far was counted so far: offset in the text and anchor there.
    pub(super) fn furthest(&self) -> (usize, Anchor) {
        self.last.get()
    }

    /// The position of `offset` in the text, which is the same at every call.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let (last, anchor) = self.last.get();
        if offset >= last {
            let anchor = anchor.advance(text.get(last..offset).unwrap_or_default());
            self.last.set((offset, anchor));
            return anchor.position;
        }
        let known = self.known.get_or_init(|| Places::table(text, self.start));
        let before = known.partition_point(|(known, _)| *known <= offset).saturating_sub(1);
        let Some((start, anchor)) = known.get(before) else { return Position::START };
        anchor.advance(text.get(*start..offset).unwrap_or_default()).position
    }
}

/// For elements given by parent and name in document order: the number of each among siblings of its name, counted from
/// 1, or 0 where it is the only one.
pub(super) fn numbers<'t>(elements: impl Iterator<Item = Option<(u32, &'t str)>>) -> Vec<u32> {
    let mut numbers = Vec::new();
    // The last number given, and the index of the first.
    let mut counts: BTreeMap<(u32, &str), (u32, usize)> = BTreeMap::new();
    for (index, element) in elements.enumerate() {
        let Some(key) = element else {
            numbers.push(0);
            continue;
        };
        let (count, first) = counts.entry(key).or_insert((0, index));
        *count += 1;
        numbers.push(if *count == 1 { 0 } else { *count });
        if *count == 2
            && let Some(number) = numbers.get_mut(*first)
        {
            *number = 1;
        }
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::{DISTANCE, Places, numbers};
    use crate::xml::{Anchor, CharacterWidth};

    #[test]
    fn known_places_change_no_position() {
        let text = "zeile mit ä\r\n".repeat(3 * DISTANCE / 10) + &"€".repeat(2 * DISTANCE);
        for width in [CharacterWidth::Utf8, CharacterWidth::One, CharacterWidth::Utf16] {
            let mut anchor = Anchor { width, ..Anchor::default() };
            anchor.position.column = 7;
            let places = Places::new(anchor);
            let offsets: Vec<usize> = text.char_indices().map(|(offset, _)| offset).step_by(101).collect();
            for offset in offsets.iter().chain(offsets.iter().rev()).copied() {
                assert_eq!(places.position(&text, offset), anchor.advance(&text[..offset]).position, "{offset}");
            }
        }
    }

    #[test]
    fn siblings_of_one_name_are_numbered() {
        let elements =
            [Some((0, "a")), Some((1, "b")), None, Some((1, "b")), Some((1, "c")), Some((4, "b")), Some((1, "b"))];
        assert_eq!(numbers(elements.into_iter()), [0, 1, 0, 2, 0, 0, 3]);
    }
}
