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
    match strsim::osa_distance(one, other) {
        0 => Edit::None,
        1 if is_inner_swap(one, other) => Edit::InnerSwap,
        1 => Edit::One,
        2 => Edit::Two,
        _ => Edit::Many,
    }
}

/// Whether the two differ by at most the slips that a word of their length lets pass: one from four letters on, two from
/// nine on.
pub(super) fn is_typo(one: &str, other: &str) -> bool {
    let length = one.chars().count().min(other.chars().count());
    match edit(one, other) {
        Edit::None => true,
        Edit::InnerSwap | Edit::One => length >= 4,
        Edit::Two => length >= 9,
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
    use super::{Edit, edit, is_typo};

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
