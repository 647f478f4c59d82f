//! Pairs that are never one, whatever will prove the contrary.

use std::collections::{BTreeMap, BTreeSet};

/// Pairs of ids of whom somebody has said that they are two. Each pair holds from either side.
///
/// [`dedupe`](super::dedupe) keeps them apart, also from being joined by way of others. For a single question, and for
/// [`link_all`](super::link_all), the ids that one party is never stand in [`Query::never`](super::Query::never).
///
/// ```
/// use intakt::matching::NeverSame;
/// let never = NeverSame::from_iter([("17", "18")]);
/// assert!(never.has("18", "17") && !never.has("17", "17"));
/// assert!(never.of("17").is_some_and(|ids| ids.contains("18")));
/// let mut never = never;
/// assert!(never.remove("18", "17") && never.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NeverSame {
    pairs: BTreeMap<String, BTreeSet<String>>,
}

impl NeverSame {
    /// Adds a pair. One id twice is no pair, and is passed over: a party is always itself.
    pub fn insert(&mut self, one: &str, other: &str) {
        if one != other {
            self.pairs.entry(one.to_owned()).or_default().insert(other.to_owned());
            self.pairs.entry(other.to_owned()).or_default().insert(one.to_owned());
        }
    }

    /// Takes a pair out, whichever of the two is named first. Whether it was there.
    pub fn remove(&mut self, one: &str, other: &str) -> bool {
        let mut take = |of: &str, out: &str| {
            let Some(ids) = self.pairs.get_mut(of) else { return false };
            let was_there = ids.remove(out);
            if ids.is_empty() {
                self.pairs.remove(of);
            }
            was_there
        };
        take(one, other) | take(other, one)
    }

    /// Whether the two are never one.
    pub fn has(&self, one: &str, other: &str) -> bool {
        self.of(one).is_some_and(|ids| ids.contains(other))
    }

    /// The ids that `id` is never; none where nobody has said any.
    pub fn of(&self, id: &str) -> Option<&BTreeSet<String>> {
        self.pairs.get(id)
    }

    /// Whether there are no pairs.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Every pair once, the lesser id first.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.pairs.iter().flat_map(|(one, others)| others.iter().map(move |other| (one, other)));
        pairs.filter(|(one, other)| one < other).map(|(one, other)| (one.as_str(), other.as_str()))
    }
}

impl<'a> FromIterator<(&'a str, &'a str)> for NeverSame {
    fn from_iter<T: IntoIterator<Item = (&'a str, &'a str)>>(pairs: T) -> Self {
        let mut never = NeverSame::default();
        pairs.into_iter().for_each(|(one, other)| never.insert(one, other));
        never
    }
}
