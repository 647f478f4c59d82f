//! Entries on their way into the postings, very many at once, so that each part of the postings is looked up and written anew for
//! some dozens of them rather than for each.

use super::hash::spread;

/// A spread key and the slot of a party that carries it.
pub(super) type Posting = (u64, u32);

/// What is to be put in, by the first byte of the spread keys: so it is sorted a little at a time, which stays in the cache.
#[derive(Default)]
pub(super) struct Waiting {
    /// 256 of them, none while nothing waits.
    parts: Vec<Vec<Posting>>,
    count: usize,
    /// Where a part is sorted into, and from there back again.
    other: Vec<Posting>,
}

impl Waiting {
    /// How many entries wait at most: 64 megabytes.
    const MOST: usize = 1 << 22;

    /// Adds `slot` to those of each key.
    pub(super) fn add(&mut self, keys: &[u64], slot: u32) {
        if self.parts.is_empty() {
            self.parts.resize(256, Vec::new());
        }
        for key in keys.iter().map(|key| spread(*key)) {
            if let Some(part) = self.parts.get_mut((key >> 56) as usize) {
                part.push((key, slot));
            }
        }
        self.count += keys.len();
    }

    /// Whether it is time to put them in.
    pub(super) fn is_full(&self) -> bool {
        self.count >= Self::MOST
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Gives all of them, in the order of the upper halves of their keys, which tell nearly all keys from each other. Those that
    /// are alike in it come in the order they were added in. Afterwards none waits.
    ///
    /// A radix sort: a pass for each byte, the lowest first, takes a fraction of the time of comparing.
    pub(super) fn take(&mut self, mut put: impl FnMut(&mut [Posting])) {
        for part in &mut self.parts {
            for byte in 4..7_usize {
                sort_by_byte(part, &mut self.other, byte * 8);
                std::mem::swap(part, &mut self.other);
            }
            put(part);
            part.clear();
        }
        self.count = 0;
    }
}

/// Sorts by the byte that begins at that bit into `other`, and leaves in their order those that are alike in it.
fn sort_by_byte(entries: &[Posting], other: &mut Vec<Posting>, shift: usize) {
    let byte = |key: u64| usize::from((key >> shift) as u8);
    let mut places = [0_usize; 256];
    for (key, _) in entries {
        if let Some(count) = places.get_mut(byte(*key)) {
            *count += 1;
        }
    }
    let mut start = 0;
    for place in &mut places {
        start += std::mem::replace(place, start);
    }
    other.resize(entries.len(), (0, 0));
    for entry in entries {
        let Some(place) = places.get_mut(byte(entry.0)) else { continue };
        if let Some(target) = other.get_mut(*place) {
            *target = *entry;
        }
        *place += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::{Posting, Waiting, spread};

    #[test]
    fn what_waits_comes_in_the_order_of_keys() {
        let mut waiting = Waiting::default();
        for round in 0..2 {
            for slot in 0..5_000 {
                waiting.add(&[u64::from(slot) % 700, u64::from(slot)], slot + round);
            }
            assert_eq!(waiting.len(), 10_000);
            let mut expected: Vec<Posting> = (0..5_000)
                .flat_map(|slot| [u64::from(slot) % 700, u64::from(slot)].map(|key| (spread(key), slot + round)))
                .collect();
            // A stable sort.
            expected.sort_by_key(|(key, _)| key >> 32);
            let mut found = Vec::new();
            waiting.take(|entries| found.extend_from_slice(entries));
            assert_eq!(found, expected);
            assert_eq!(waiting.len(), 0);
        }
    }
}
