//! Names that were looked at before.
//!
//! A document uses a few dozen names for all its elements. [`KnownNames`] remembers that a name is one, where its local
//! part begins and what that hashes to, so that none of it is found out again for each element.

use std::ops::Range;

use super::node::{NameEnds, is_same_name, name_hash};
use super::usual::qualified_name;

/// The names that were looked at. Once there are too many, or too many whose hashes are alike, all are forgotten.
pub(super) struct KnownNames {
    names: Vec<Known>,
    /// All of them, one behind the other.
    letters: Vec<u8>,
    /// By the lower bits of the hash: the index of a name, counted from 1. One that finds its place taken stands behind.
    places: [u16; PLACES],
    /// The name of the start tag that was read last.
    last: usize,
}

/// How many places there are; a power of two. At most half of them are taken.
const PLACES: usize = 512;

/// How many places behind its own a name may stand.
const BEHIND: usize = 4;

/// Longer names are looked at each time.
const LONGEST: usize = 255;

struct Known {
    ends: NameEnds,
    /// Where it stands among the letters.
    text: Range<usize>,
    found: KnownName,
    /// The index of the name that the start tag behind one of this name had last.
    next: usize,
}

/// What is known about a qualified name of ASCII letters.
#[derive(Clone, Copy, Default)]
pub(super) struct KnownName {
    /// Where the local name starts inside the name.
    pub(super) local: u16,
    /// The [`name_hash`] of the local name.
    pub(super) hash: u32,
}

impl Default for KnownNames {
    fn default() -> Self {
        KnownNames { names: Vec::new(), letters: Vec::new(), places: [0; PLACES], last: 0 }
    }
}

impl KnownNames {
    /// What there is to know about the name from `start` to `end`, if it is one of the usual kind.
    pub(super) fn look_up(&mut self, bytes: &[u8], start: usize, end: usize) -> Option<KnownName> {
        let index = self.index(bytes, start, end)?;
        self.names.get(index).map(|known| known.found)
    }

    /// The same for the name of a start tag, which is remembered as the one behind the last.
    pub(super) fn look_up_tag(&mut self, bytes: &[u8], start: usize, end: usize) -> Option<KnownName> {
        let index = self.index(bytes, start, end)?;
        if let Some(last) = self.names.get_mut(self.last) {
            last.next = index;
        }
        self.last = index;
        self.names.get(index).map(|known| known.found)
    }

    /// The name of the start tag at `start` and where it ends, if it is the one that stood behind the last one before:
    /// records are written in one order, mostly.
    pub(super) fn expected_tag(&mut self, bytes: &[u8], start: usize) -> Option<(usize, KnownName)> {
        let next = self.names.get(self.last)?.next;
        let known = self.names.get(next)?;
        let text = self.letters.get(known.text.clone())?;
        let end = start + text.len();
        if !matches!(bytes.get(end)?, b'>' | b' ' | b'/') || !is_same_name(bytes.get(start..end)?, text) {
            return None;
        }
        self.last = next;
        Some((end, known.found))
    }

    fn index(&mut self, bytes: &[u8], start: usize, end: usize) -> Option<usize> {
        let written = bytes.get(start..end)?;
        let ends = NameEnds::of(written);
        let hash = ends.hash();
        for behind in 0..BEHIND {
            let place = *self.places.get((hash as usize + behind) % PLACES)?;
            let Some(index) = usize::from(place).checked_sub(1) else { break };
            let known = self.names.get(index)?;
            let text = || self.letters.get(known.text.clone()).unwrap_or_default();
            if known.ends == ends && (ends.are_all() || is_same_name(written, text())) {
                return Some(index);
            }
        }
        self.learn(bytes, start, end, ends)
    }

    #[cold]
    fn learn(&mut self, bytes: &[u8], start: usize, end: usize, ends: NameEnds) -> Option<usize> {
        let written = bytes.get(start..end)?;
        let hash = ends.hash();
        let name = qualified_name(bytes, start).filter(|name| name.end == end && written.len() <= LONGEST)?;
        let local = name.local - start;
        let local_hash = if local == 0 { hash } else { name_hash(bytes.get(name.local..end)?) };
        let free = |places: &[u16; PLACES]| {
            let mut behind = (0..BEHIND).map(|behind| (hash as usize + behind) % PLACES);
            behind.find(|place| places.get(*place) == Some(&0))
        };
        let place = match free(&self.places).filter(|_| self.names.len() < PLACES / 2) {
            Some(place) => place,
            None => {
                *self = KnownNames::default();
                hash as usize % PLACES
            }
        };
        let index = self.names.len();
        *self.places.get_mut(place)? = index as u16 + 1;
        let found = KnownName { local: local as u16, hash: local_hash };
        let start = self.letters.len();
        self.letters.extend_from_slice(written);
        self.names.push(Known { ends, text: start..self.letters.len(), found, next: index });
        Some(index)
    }
}

#[cfg(test)]
mod tests {
    use super::KnownNames;
    use crate::xml::node::name_hash;

    #[test]
    fn many_names_are_told_apart() {
        let names: Vec<String> = (0..2_000).map(|number| format!("n{number}")).collect();
        let mut known = KnownNames::default();
        for name in names.iter().chain(&names[..300]).chain(&names[..300]) {
            let found = known.look_up(format!("<{name}>").as_bytes(), 1, 1 + name.len()).unwrap();
            assert_eq!(found.hash, name_hash(name.as_bytes()), "{name}");
            assert!(known.names.len() <= super::PLACES / 2);
        }
    }

    #[test]
    fn what_is_expected_is_what_is_there() {
        let tags = ["order", "order-id", "a", "b ", "b/", "a", "order"];
        let mut known = KnownNames::default();
        assert!(known.expected_tag(b"<order>", 1).is_none());
        let mut expected = 0;
        for tag in tags.iter().cycle().take(40) {
            let written = format!("<{tag}>");
            let end = written.find([' ', '/', '>']).unwrap();
            match known.expected_tag(written.as_bytes(), 1) {
                Some((found, name)) => {
                    expected += 1;
                    assert_eq!((found, name.hash), (end, name_hash(&written.as_bytes()[1..end])), "{tag}");
                }
                None => assert!(known.look_up_tag(written.as_bytes(), 1, end).is_some(), "{tag}"),
            }
        }
        assert!(expected > 5, "{expected}");
    }

    #[test]
    fn names_are_told_apart() {
        let long = "a-name-that-is-longer-than-both-of-its-ends-together";
        let other = "a-name-that-is-longer-then-both-of-its-ends-together";
        let names = ["a", "b", "ab", "a:b", "name", "name1", "cbc:ID", "ORDER_ITEM", "ORDER_ITEM_LIST", long, other];
        let wrong = ["", "1", "a:", ":a", "a:b:c", "a=", "ä", "a\u{1}"];
        let mut known = KnownNames::default();
        for _ in 0..3 {
            for name in names {
                let found = known.look_up(format!("<{name}>").as_bytes(), 1, 1 + name.len()).unwrap();
                let local = name.find(':').map_or(0, |colon| colon + 1);
                assert_eq!(usize::from(found.local), local, "{name}");
                assert_eq!(found.hash, name_hash(&name.as_bytes()[local..]), "{name}");
            }
            for name in wrong {
                assert!(known.look_up(format!("<{name}>").as_bytes(), 1, 1 + name.len()).is_none(), "{name}");
            }
        }
    }
}
