//! Names that were looked at before.
//!
//! A document uses a few dozen names for all its elements. [`KnownNames`] remembers that a name is one, where its local
//! part begins and what that hashes to, so that none of it is found out again for each element.

use super::node::{NameEnds, name_hash};
use super::usual::qualified_name;

/// A table with one place for all names that share the lower bits of their hash; the last of them stays.
pub(super) struct KnownNames {
    places: Vec<Known>,
}

/// How many places there are; a power of two.
const PLACES: usize = 256;

/// Longer names are looked at each time.
const LONGEST: usize = 255;

#[derive(Clone, Default)]
struct Known {
    ends: NameEnds,
    /// All of the name, where its ends are not.
    text: Box<[u8]>,
    found: KnownName,
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
        KnownNames { places: vec![Known::default(); PLACES] }
    }
}

impl KnownNames {
    /// What there is to know about the name from `start` to `end`, if it is one of the usual kind.
    pub(super) fn look_up(&mut self, bytes: &[u8], start: usize, end: usize) -> Option<KnownName> {
        // A place that is empty yet would know an empty name.
        let written = bytes.get(start..end).filter(|written| !written.is_empty())?;
        let ends = NameEnds::of(written);
        let hash = ends.hash();
        let place = self.places.get_mut(hash as usize % PLACES)?;
        if place.ends == ends && (ends.are_all() || *place.text == *written) {
            return Some(place.found);
        }
        let name = qualified_name(bytes, start).filter(|name| name.end == end && written.len() <= LONGEST)?;
        let local = name.local - start;
        let local_hash = if local == 0 { hash } else { name_hash(bytes.get(name.local..end)?) };
        let text = if ends.are_all() { Box::default() } else { written.into() };
        *place = Known { ends, text, found: KnownName { local: local as u16, hash: local_hash } };
        Some(place.found)
    }
}

#[cfg(test)]
mod tests {
    use super::KnownNames;
    use crate::xml::node::name_hash;

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
