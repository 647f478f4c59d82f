//! Where the nodes of a record stand: line, column and byte, and their number among siblings of one name.
//!
//! Places are mostly asked for in the order of the text, so they are counted on from the last one. On the way some are
//! remembered, from which a question that goes back is counted on.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::anchor::Anchor;
use crate::error::Position;

/// How many bytes of text lie between two places that are remembered, at most and roughly.
const DISTANCE: usize = 2048;

/// Positions known inside the text of a record.
#[derive(Clone, Debug)]
pub(super) struct Places {
    /// Offsets in the text and anchors there: the start, then every [`DISTANCE`] bytes or less, and last of all how far was
    /// counted.
    known: RefCell<Vec<(usize, Anchor)>>,
}

impl Places {
    /// Of a text that starts at `anchor`.
    pub(super) fn new(anchor: Anchor) -> Places {
        Places { known: RefCell::new(vec![(0, anchor)]) }
    }

    /// Begins anew with a text that starts at `anchor`.
    pub(super) fn restart(&mut self, anchor: Anchor) {
        let known = self.known.get_mut();
        known.clear();
        known.push((0, anchor));
    }

    /// How far was counted so far: offset in the text and anchor there.
    pub(super) fn furthest(&self) -> Option<(usize, Anchor)> {
        self.known.borrow().last().copied()
    }

    /// The position of `offset` in the text, which is the same at every call.
    pub(super) fn position(&self, text: &str, offset: usize) -> Position {
        let mut known = self.known.borrow_mut();
        let Some((mut last, mut anchor)) = known.last().copied() else { return Position::START };
        if offset < last {
            let before = known.partition_point(|(known, _)| *known <= offset).saturating_sub(1);
            let Some((start, anchor)) = known.get(before) else { return Position::START };
            return anchor.advance(text.get(*start..offset).unwrap_or_default()).position;
        }
        loop {
            let mut end = offset.min(last + DISTANCE);
            while !text.is_char_boundary(end) {
                end += 1;
            }
            anchor = anchor.advance(text.get(last..end).unwrap_or_default());
            // What was counted last is only remembered where the next one would be too far from the one before it.
            let before = known.len().checked_sub(2).and_then(|before| known.get(before));
            if before.is_some_and(|(before, _)| end - before <= DISTANCE) {
                known.pop();
            }
            known.push((end, anchor));
            last = end;
            if last >= offset {
                return anchor.position;
            }
        }
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
            let check = |places: &Places, offset: usize| {
                assert_eq!(places.position(&text, offset), anchor.advance(&text[..offset]).position, "{offset}");
            };
            offsets.iter().chain(offsets.iter().rev()).for_each(|offset| check(&places, *offset));
            let known = places.known.borrow();
            assert!(known.len() < 3 * text.len() / DISTANCE, "{}", known.len());
            assert!(known.windows(2).all(|pair| pair[1].0 - pair[0].0 <= DISTANCE + 4));
            // Far on at once, and back and on by turns.
            let mut places = places.clone();
            places.restart(anchor);
            offsets.iter().rev().zip(&offsets).for_each(|(back, on)| {
                check(&places, *back);
                check(&places, *on);
            });
        }
    }

    #[test]
    fn siblings_of_one_name_are_numbered() {
        let elements =
            [Some((0, "a")), Some((1, "b")), None, Some((1, "b")), Some((1, "c")), Some((4, "b")), Some((1, "b"))];
        assert_eq!(numbers(elements.into_iter()), [0, 1, 0, 2, 0, 0, 3]);
    }
}
