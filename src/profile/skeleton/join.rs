//! What joins the documents of a skeleton: a path of the records whose values are keys of another document.

use super::part::Part;
use super::words::plain;

/// Records of another document that belong to a record.
#[derive(Clone, Copy, Debug)]
pub(super) struct Join {
    /// The number of the document.
    pub(super) part: usize,
    /// The paths of the key: in the record, and in what is joined.
    pub(super) on: (usize, usize),
    /// Whether no record refers to some of them.
    pub(super) some_unused: bool,
}

/// How names of keys end.
const KEY_WORDS: &[&str] = &["id", "nr", "no", "number", "nummer", "key", "ref", "reference"];

/// How many paths of one document are looked at.
const MOST_PATHS: usize = 200;

/// A join for each other document that a record of the main one refers to.
pub(super) fn guessed(parts: &[Part], main: usize) -> Vec<Join> {
    let Some(of_main) = parts.get(main) else { return Vec::new() };
    let others = parts.iter().enumerate().filter(|(number, _)| *number != main);
    others.filter_map(|(number, part)| guess(of_main, number, part)).collect()
}

fn guess(main: &Part, number: usize, other: &Part) -> Option<Join> {
    let records = other.records();
    let is_key = |index: &usize| other.keys.get(*index).is_some_and(|keys| keys.is_unique(records));
    let keys: Vec<usize> = other.single_values().filter(is_key).take(MOST_PATHS).collect();
    let what = other.path(other.record).map(|path| plain(&path.name)).filter(|name| name.len() > 2);
    let mut best = None;
    for from in main.single_values().take(MOST_PATHS) {
        for to in keys.iter().copied() {
            let (Some(values), Some(known)) = (main.keys.get(from), other.keys.get(to)) else { continue };
            let (Some(one), Some(two)) = (main.path(from), other.path(to)) else { continue };
            let (one, two) = (plain(&one.name), plain(&two.name));
            let is_called_key =
                |name: &str| name.starts_with("id") || KEY_WORDS.iter().any(|word| name.ends_with(word));
            if one != two && !is_called_key(&one) && !is_called_key(&two) {
                continue;
            }
            let Some(found) = values.found_in(known) else { continue };
            let way = main.way(main.record, from).len() + other.way(other.record, to).len();
            // `id_address_delivery` is the `id` of an `address`.
            let names_it = what.as_ref().is_some_and(|what| one.contains(what)) && is_called_key(&two);
            let score = (names_it, one == two, is_called_key(&one), found, std::cmp::Reverse((way, from, to)));
            if best.as_ref().is_none_or(|(held, _)| *held < score) {
                let join = Join { part: number, on: (from, to), some_unused: !known.all_in(values) };
                best = Some((score, join));
            }
        }
    }
    best.map(|(_, join)| join)
}
