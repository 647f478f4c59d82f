//! Short forms and spellings of German given names: Hans for Johannes, Stephan for Stefan.
//!
//! The table `data/german_short_forms.csv` is this project's own work, compiled from general knowledge, free to use and not
//! checked against a published list. It supports a match, it never makes one.

use std::sync::OnceLock;

use super::fold::folded;

const TABLE: &str = include_str!("../../data/german_short_forms.csv");

/// Whether one of the two folded given names is a short form or spelling of the other, or both are equal.
///
/// Two short forms of one name (`jan`, `hans`) are not related: brothers are often called so.
///
/// ```
/// use intakt::normalize::short_forms::related;
/// assert!(related("hans", "johannes") && related("johannes", "hans"));
/// assert!(!related("jan", "hans"));
/// ```
pub fn related(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let (low, high) = if one < other { (one, other) } else { (other, one) };
    let known = low.as_bytes().first().zip(high.as_bytes().first());
    known.is_some_and(|(low, high)| may_begin(*low, *high))
        && pairs().binary_search_by(|(first, second)| (first.as_str(), second.as_str()).cmp(&(low, high))).is_ok()
}

/// Whether some pair begins with these two letters: most names that are compared do not, and one look tells.
fn may_begin(low: u8, high: u8) -> bool {
    static LETTERS: OnceLock<[u32; 26]> = OnceLock::new();
    let place = |letter: u8| letter.checked_sub(b'a').filter(|place| *place < 26);
    let letters = LETTERS.get_or_init(|| {
        let mut letters = [0; 26];
        for (low, high) in pairs() {
            let first = |name: &str| name.bytes().next().and_then(place);
            match (first(low), first(high)) {
                (Some(low), Some(high)) => {
                    letters.iter_mut().skip(low.into()).take(1).for_each(|bits| *bits |= 1 << high);
                }
                // A name in other letters.
                _ => letters = [u32::MAX; 26],
            }
        }
        letters
    });
    match (place(low), place(high)) {
        (Some(low), Some(high)) => letters.get(usize::from(low)).is_some_and(|bits| bits & (1 << high) != 0),
        _ => true,
    }
}

/// The names that stand in the table beside the folded name `name`, sorted, each once.
pub fn relatives(name: &str) -> Vec<&'static str> {
    let mut found: Vec<&'static str> = pairs()
        .iter()
        .filter_map(|(low, high)| match name {
            _ if low == name => Some(high.as_str()),
            _ if high == name => Some(low.as_str()),
            _ => None,
        })
        .collect();
    found.sort_unstable();
    found
}

/// Every pair once, folded, the smaller name first, sorted.
fn pairs() -> &'static [(String, String)] {
    static PAIRS: OnceLock<Vec<(String, String)>> = OnceLock::new();
    PAIRS.get_or_init(|| {
        let rows = TABLE.lines().skip(1).filter_map(|row| row.split_once(','));
        let mut pairs: Vec<(String, String)> = rows
            .map(|(short, full)| (folded(short), folded(full)))
            .map(|(one, other)| if one < other { (one, other) } else { (other, one) })
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    })
}

#[cfg(test)]
mod tests {
    use super::{pairs, related, relatives};

    #[test]
    fn cases() {
        let cases = [
            ("hans", "johannes", true),
            ("johannes", "hans", true),
            ("kaethe", "katharina", true),
            ("stefan", "stephan", true),
            ("fritz", "friedrich", true),
            ("tim", "tim", true),
            ("hans", "jan", false),
            ("tim", "tom", false),
            ("anna", "hanna", false),
            ("", "hans", false),
        ];
        for (one, other, expected) in cases {
            assert_eq!(related(one, other), expected, "{one} {other}");
        }
        assert!(relatives("joerg").contains(&"georg"));
        assert!(relatives("nobody").is_empty());
        assert!(pairs().iter().all(|(low, high)| related(low, high) && related(high, low)));
    }

    #[test]
    fn the_table_is_read_whole() {
        assert!(pairs().len() > 380, "{}", pairs().len());
        assert!(pairs().iter().all(|(low, high)| !low.is_empty() && low < high));
    }
}
