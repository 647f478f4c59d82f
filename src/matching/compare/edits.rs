//! How far apart two words are, as typing goes.

/// What it takes to make one word of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Edit {
    /// Nothing.
    None,
    /// Two neighbouring letters within the word exchanged, none of them its last: `Thoams`. At the end it may be another
    /// name: `Christian`, `Christina`.
    InnerSwap,
    /// One letter more, less or other, or the last two exchanged.
    One,
    /// Two of these.
    Two,
    /// More.
    Many,
}

/// A longer text, in bytes, is no word with a slip in it; comparing two takes time with the square of their length.
const LONGEST: usize = 400;

/// Compares letter by letter (optimal string alignment: Damerau-Levenshtein where no part is edited twice).
pub(super) fn edit(one: &str, other: &str) -> Edit {
    if one == other {
        return Edit::None;
    }
    if one.len().abs_diff(other.len()) > 2 * 4 {
        // More than two letters apart in any encoding.
        return Edit::Many;
    }
    if one.len().max(other.len()) > LONGEST {
        return Edit::Many;
    }
    let (our_letters, their_letters) = (Letters::of(one), Letters::of(other));
    let distance = if our_letters.are_ascii && their_letters.are_ascii {
        if one.len().abs_diff(other.len()) > 2 || our_letters.are_far_from(their_letters) {
            return Edit::Many;
        }
        distance(one.as_bytes(), other.as_bytes())
    } else {
        distance(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
    };
    match distance {
        Some(0) => Edit::None,
        Some(1) if is_inner_swap(one, other) => Edit::InnerSwap,
        Some(1) => Edit::One,
        Some(_) => Edit::Two,
        None => Edit::Many,
    }
}

/// Which letters a word has.
#[derive(Clone, Copy)]
struct Letters {
    /// A bit for each, some with the same.
    bits: u64,
    are_ascii: bool,
}

impl Letters {
    fn of(word: &str) -> Letters {
        let (bits, all) =
            word.bytes().fold((0, 0), |(bits, all), letter| (bits | 1_u64 << (letter & 63), all | letter));
        Letters { bits, are_ascii: all.is_ascii() }
    }

    /// Whether one of the words has three letters that the other has not: each takes an edit of its own, and looking at the
    /// letters alone tells most words apart.
    fn are_far_from(self, other: Letters) -> bool {
        (self.bits & !other.bits).count_ones() > 2 || (other.bits & !self.bits).count_ones() > 2
    }
}

/// The optimal string alignment distance, if it is two at most: nearly all that are compared are further apart, which shows
/// after a few letters. Only the five places around the diagonal can lead to two.
fn distance<T: PartialEq>(one: &[T], other: &[T]) -> Option<u8> {
    const MOST: u8 = 2;
    const WIDTH: usize = 2 * MOST as usize + 1;
    let (mut one, mut other) = (one, other);
    while let (Some((first, rest)), Some((same, others))) = (one.split_first(), other.split_first())
        && first == same
    {
        (one, other) = (rest, others);
    }
    while let (Some((last, rest)), Some((same, others))) = (one.split_last(), other.split_last())
        && last == same
    {
        (one, other) = (rest, others);
    }
    if one.len().abs_diff(other.len()) > MOST.into() {
        return None;
    }
    // Where `place` is 2, a row is at its diagonal; before the first column nothing is cheap.
    const FAR: u8 = MOST + 1;
    let mut before = [FAR; WIDTH];
    let mut row = [FAR, FAR, 0, 1, 2];
    for (at, letter) in one.iter().enumerate() {
        let mut next = [FAR; WIDTH];
        let mut left = FAR;
        let mut least = FAR;
        for place in 0..WIDTH {
            // How many letters of the other word are taken in here.
            let Some(taken) = (at + 1 + place).checked_sub(MOST.into()).filter(|taken| *taken <= other.len()) else {
                continue;
            };
            let old = |row: &[u8; WIDTH], place: usize| row.get(place).copied().unwrap_or(FAR);
            let mut cost = old(&row, place + 1).min(left).saturating_add(1);
            if let Some(theirs) = taken.checked_sub(1).and_then(|last| other.get(last)) {
                cost = cost.min(old(&row, place).saturating_add((letter != theirs).into()));
                let swapped = at.checked_sub(1).and_then(|last| one.get(last)) == Some(theirs)
                    && taken.checked_sub(2).and_then(|last| other.get(last)) == Some(letter);
                if swapped {
                    cost = cost.min(old(&before, place).saturating_add(1));
                }
            }
            let cost = cost.min(FAR);
            if let Some(cell) = next.get_mut(place) {
                *cell = cost;
            }
            (left, least) = (cost, least.min(cost));
        }
        // A swap may still come from the row before.
        if least == FAR && row.iter().all(|cost| *cost >= MOST) {
            return None;
        }
        (before, row) = (row, next);
    }
    let end = other.len() + usize::from(MOST) - one.len();
    row.get(end).copied().filter(|cost| *cost <= MOST)
}

/// Whether the two differ by at most the slips that a word of their length lets pass: one from four letters on, two from
/// nine on.
pub(super) fn is_typo(one: &str, other: &str) -> bool {
    let length = || one.chars().count().min(other.chars().count());
    match edit(one, other) {
        Edit::None => true,
        Edit::InnerSwap | Edit::One => length() >= 4,
        Edit::Two => length() >= 9,
        Edit::Many => false,
    }
}

/// Whether the two differ by at most one slip, and are long enough for it to be one: from four letters on.
pub(super) fn is_slip(one: &str, other: &str) -> bool {
    edit(one, other) < Edit::Two && is_typo(one, other)
}

/// For words one edit apart.
fn is_inner_swap(one: &str, other: &str) -> bool {
    let same_end = one.chars().next_back() == other.chars().next_back();
    let same_start = one.chars().next() == other.chars().next();
    let different = one.chars().zip(other.chars()).filter(|(left, right)| left != right).count();
    let count = one.chars().count();
    count == other.chars().count() && count >= 5 && same_start && same_end && different == 2
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Edit, distance, edit, is_typo};

    proptest! {
        #[test]
        fn the_distance_is_that_of_strsim(one in "[abcä]{0,9}", other in "[abcä]{0,9}") {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            let expected = u8::try_from(strsim::osa_distance(&one, &other)).ok().filter(|distance| *distance <= 2);
            prop_assert_eq!(distance(&letters(&one), &letters(&other)), expected);
        }
    }

    #[test]
    fn edits() {
        let cases = [
            ("thomas", "thomas", Edit::None, true),
            ("thomas", "thoams", Edit::InnerSwap, true),
            ("christian", "christina", Edit::One, true),
            ("tim", "tom", Edit::One, false),
            ("jan", "jana", Edit::One, false),
            ("lena", "lina", Edit::One, true),
            ("zaunkoenig", "zaunkonik", Edit::Two, true),
            ("maier", "bauer", Edit::Two, false),
            ("anna", "zacharias", Edit::Many, false),
            ("", "a", Edit::One, false),
        ];
        for (one, other, expected, typo) in cases {
            assert_eq!(edit(one, other), expected, "{one} {other}");
            assert_eq!(edit(other, one), expected, "{other} {one}");
            assert_eq!(is_typo(one, other), typo, "{one} {other}");
        }
    }
}
