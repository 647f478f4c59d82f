//! Which parties carry a key.
//!
//! Keys are spread over 2^n partitions by their top bits; a partition is a few sorted arrays of about a thousand entries. New
//! entries wait unsorted in a short list of their partition until they are merged in together. So an entry takes some ten bytes,
//! adding one costs little more than writing it, nothing is ever sorted anew as a whole, and growing needs no second copy:
//! partitions are halved one after the other.

use super::hash::spread;

/// How many entries wait in a partition before they are merged in.
const WAITING: usize = 128;
/// How many entries partitions have on average before they are halved.
const FULL: usize = 1_024;
/// A key with more parties has a list of its own, so that the first name of every hundredth party is not moved about with
/// each merge.
const CROWD: usize = 256;

/// Keys and the slots of the parties that carry them.
#[derive(Clone, Default)]
pub(super) struct Postings {
    /// 2^n of them, in the order of the spread keys; none while nothing was added.
    partitions: Vec<Partition>,
    entries: usize,
}

/// The entries of all spread keys with the same top bits.
#[derive(Clone, Default)]
struct Partition {
    /// Spread keys, ascending, each once.
    keys: Vec<u64>,
    /// Where in `slots` those of each key end.
    ends: Vec<u32>,
    /// The slots of the first key, of the second ..., each ascending.
    slots: Vec<u32>,
    /// Not yet merged: keys as they came, and a slot for each.
    new_keys: Vec<u64>,
    new_slots: Vec<u32>,
    /// Keys with many slots, ascending; they stand nowhere else.
    crowds: Vec<(u64, Vec<u32>)>,
}

impl Postings {
    /// Adds `slot` to those of `key`. It is not there yet.
    pub(super) fn add(&mut self, key: u64, slot: u32) {
        if self.partitions.is_empty() {
            self.partitions.push(Partition::default());
        } else if self.entries >= self.partitions.len() * FULL {
            self.halve();
        }
        let key = spread(key);
        let place = self.place(key);
        if let Some(partition) = self.partitions.get_mut(place) {
            partition.add(key, slot);
            self.entries += 1;
        }
    }

    /// Takes `slot` out of those of `key`.
    pub(super) fn take(&mut self, key: u64, slot: u32) {
        let key = spread(key);
        let place = self.place(key);
        if self.partitions.get_mut(place).is_some_and(|partition| partition.take(key, slot)) {
            self.entries -= 1;
        }
    }

    /// How many bytes they take.
    pub(super) fn bytes(&self) -> usize {
        let of_lists = |partition: &Partition| {
            let eight = partition.keys.capacity() + partition.new_keys.capacity();
            let four = partition.ends.capacity() + partition.slots.capacity() + partition.new_slots.capacity();
            let crowds = partition.crowds.iter().map(|(_, slots)| slots.capacity() * 4).sum::<usize>();
            eight * 8 + four * 4 + crowds + partition.crowds.capacity() * size_of::<(u64, Vec<u32>)>()
        };
        let partitions = self.partitions.capacity() * size_of::<Partition>();
        partitions + self.partitions.iter().map(of_lists).sum::<usize>()
    }

    /// How many parties carry `key`.
    pub(super) fn count(&self, key: u64) -> usize {
        let (merged, waiting) = self.slots(key);
        merged.len() + waiting.count()
    }

    /// The slots of `key`: those that are merged, ascending, and those that wait.
    #[inline]
    pub(super) fn slots(&self, key: u64) -> (&[u32], impl Iterator<Item = u32>) {
        static NONE: Partition = Partition {
            keys: Vec::new(),
            ends: Vec::new(),
            slots: Vec::new(),
            new_keys: Vec::new(),
            new_slots: Vec::new(),
            crowds: Vec::new(),
        };
        let key = spread(key);
        let partition = self.partitions.get(self.place(key)).unwrap_or(&NONE);
        (partition.merged(key), partition.waiting(key))
    }

    /// The partition of a spread key.
    fn place(&self, key: u64) -> usize {
        let bits = self.partitions.len().max(1).trailing_zeros();
        key.checked_shr(64 - bits).unwrap_or(0) as usize
    }

    /// Halves every partition by the next bit.
    fn halve(&mut self) {
        let bit = 63 - self.partitions.len().trailing_zeros();
        let mut halves = Vec::with_capacity(self.partitions.len() * 2);
        for mut partition in std::mem::take(&mut self.partitions) {
            partition.merge();
            let (lower, upper) = partition.halved(1 << bit);
            halves.push(lower);
            halves.push(upper);
        }
        self.partitions = halves;
    }
}

impl Partition {
    fn add(&mut self, key: u64, slot: u32) {
        if let Some((_, slots)) = self.crowd(key).and_then(|place| self.crowds.get_mut(place)) {
            insert(slots, slot);
            return;
        }
        self.new_keys.push(key);
        self.new_slots.push(slot);
        if self.new_keys.len() >= WAITING {
            self.merge();
        }
    }

    /// Says whether it was there.
    fn take(&mut self, key: u64, slot: u32) -> bool {
        let waits = self.new_keys.iter().zip(&self.new_slots).position(|entry| entry == (&key, &slot));
        if let Some(place) = waits {
            self.new_keys.remove(place);
            self.new_slots.remove(place);
            return true;
        }
        if let Some(place) = self.crowd(key) {
            let Some((_, slots)) = self.crowds.get_mut(place) else { return false };
            let Ok(at) = slots.binary_search(&slot) else { return false };
            slots.remove(at);
            if slots.is_empty() {
                self.crowds.remove(place);
            }
            return true;
        }
        let Ok(place) = self.keys.binary_search(&key) else { return false };
        let (start, end) = self.bounds(place);
        let Some(Ok(at)) = self.slots.get(start..end).map(|slots| slots.binary_search(&slot)) else { return false };
        self.slots.remove(start + at);
        self.ends.iter_mut().skip(place).for_each(|end| *end -= 1);
        if end - start == 1 {
            self.keys.remove(place);
            self.ends.remove(place);
        }
        true
    }

    #[inline]
    fn merged(&self, key: u64) -> &[u32] {
        if let Some((_, slots)) = self.crowd(key).and_then(|place| self.crowds.get(place)) {
            return slots;
        }
        match self.keys.binary_search(&key) {
            Ok(place) => {
                let (start, end) = self.bounds(place);
                self.slots.get(start..end).unwrap_or_default()
            }
            Err(_) => &[],
        }
    }

    #[inline]
    fn waiting(&self, key: u64) -> impl Iterator<Item = u32> {
        self.new_keys.iter().zip(&self.new_slots).filter(move |(other, _)| **other == key).map(|(_, slot)| *slot)
    }

    fn crowd(&self, key: u64) -> Option<usize> {
        self.crowds.binary_search_by_key(&key, |(key, _)| *key).ok()
    }

    /// Where the slots of the key at `place` begin and end.
    fn bounds(&self, place: usize) -> (usize, usize) {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        (place.checked_sub(1).map_or(0, end), end(place))
    }

    /// Merges in what waits.
    fn merge(&mut self) {
        if self.new_keys.is_empty() {
            return;
        }
        let mut new: Vec<(u64, u32)> = self.new_keys.drain(..).zip(self.new_slots.drain(..)).collect();
        new.sort_unstable();
        let distinct = self.keys.len() + new.chunk_by(|one, other| one.0 == other.0).count();
        let mut merged = Partition {
            keys: Vec::with_capacity(distinct),
            ends: Vec::with_capacity(distinct),
            slots: Vec::with_capacity(self.slots.len() + new.len()),
            new_keys: std::mem::take(&mut self.new_keys),
            new_slots: std::mem::take(&mut self.new_slots),
            crowds: std::mem::take(&mut self.crowds),
        };
        let mut from = 0;
        for of_key in new.chunk_by(|one, other| one.0 == other.0) {
            let Some((key, _)) = of_key.first() else { continue };
            let (place, is_known) = match self.keys.get(from..).unwrap_or_default().binary_search(key) {
                Ok(place) => (from + place, true),
                Err(place) => (from + place, false),
            };
            merged.append(self, from, place);
            let (start, end) = if is_known { self.bounds(place) } else { (0, 0) };
            let known = self.slots.get(start..end).unwrap_or_default();
            merged.append_key(*key, known, of_key);
            from = place + usize::from(is_known);
        }
        merged.append(self, from, self.keys.len());
        merged.keys.shrink_to_fit();
        merged.ends.shrink_to_fit();
        merged.slots.shrink_to_fit();
        *self = merged;
    }

    /// Appends the keys of `other` from `start` to `end` with their slots.
    fn append(&mut self, other: &Partition, start: usize, end: usize) {
        let (first, _) = other.bounds(start);
        let last = end.checked_sub(1).map_or(0, |last| other.bounds(last).1);
        if start >= end {
            return;
        }
        let shift = self.slots.len();
        self.keys.extend_from_slice(other.keys.get(start..end).unwrap_or_default());
        self.slots.extend_from_slice(other.slots.get(first..last).unwrap_or_default());
        let ends = other.ends.get(start..end).unwrap_or_default();
        self.ends.extend(ends.iter().map(|end| (*end as usize - first + shift) as u32));
    }

    /// Appends a key with the slots that it has and those that are new.
    fn append_key(&mut self, key: u64, known: &[u32], new: &[(u64, u32)]) {
        let start = self.slots.len();
        self.slots.extend_from_slice(known);
        self.slots.extend(new.iter().map(|(_, slot)| *slot));
        if let Some(slots) = self.slots.get_mut(start..) {
            slots.sort_unstable();
        }
        if self.slots.len() - start > CROWD {
            let slots = self.slots.split_off(start);
            let place = self.crowds.partition_point(|(other, _)| *other < key);
            self.crowds.insert(place, (key, slots));
            return;
        }
        self.keys.push(key);
        self.ends.push(self.slots.len() as u32);
    }

    /// The keys without and those with `bit`, all above being equal. Nothing waits.
    fn halved(self, bit: u64) -> (Partition, Partition) {
        let half = |has_bit: bool| {
            let split = self.keys.partition_point(|key| key & bit == 0);
            let (start, end) = if has_bit { (split, self.keys.len()) } else { (0, split) };
            let mut half = Partition::default();
            let (first, last) = (self.bounds(start).0, end.checked_sub(1).map_or(0, |last| self.bounds(last).1));
            half.keys.reserve_exact(end - start);
            half.ends.reserve_exact(end - start);
            half.slots.reserve_exact(last.saturating_sub(first));
            half.append(&self, start, end);
            half
        };
        let (mut lower, mut upper) = (half(false), half(true));
        for (key, slots) in self.crowds {
            let half = if key & bit == 0 { &mut lower } else { &mut upper };
            half.crowds.push((key, slots));
        }
        (lower, upper)
    }
}

/// Inserts into a sorted list; nearly always at its end.
fn insert(slots: &mut Vec<u32>, slot: u32) {
    if slots.len() == slots.capacity() {
        // An eighth more rather than twice as many.
        slots.reserve_exact(slots.len() / 8 + 8);
    }
    let place = match slots.last() {
        Some(last) if *last > slot => slots.partition_point(|other| *other < slot),
        _ => slots.len(),
    };
    slots.insert(place, slot);
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{CROWD, FULL, Postings};

    /// Numbers that look random and are the same every time.
    fn numbers() -> impl Iterator<Item = u64> {
        (1_u64..).map(super::spread)
    }

    fn check(postings: &Postings, expected: &BTreeMap<u64, BTreeSet<u32>>) {
        for (key, slots) in expected {
            let (merged, waiting) = postings.slots(*key);
            assert!(merged.is_sorted());
            let mut found: Vec<u32> = merged.iter().copied().chain(waiting).collect();
            found.sort_unstable();
            assert!(found.iter().eq(slots), "{key}");
            assert_eq!(postings.count(*key), slots.len());
        }
    }

    #[test]
    fn postings_are_sets_of_slots() {
        let mut postings = Postings::default();
        let mut expected: BTreeMap<u64, BTreeSet<u32>> = BTreeMap::new();
        assert_eq!(postings.count(1), 0);
        postings.take(1, 1);
        for (step, number) in numbers().take(60_000).enumerate() {
            // Few keys with many slots, many with few.
            let key = if number % 4 == 0 { number >> 8 & 3 } else { number >> 8 & 0xfff };
            let slot = (number >> 40) as u32 & 0x3fff;
            let slots = expected.entry(key).or_default();
            if number % 5 < 3 || step < 10_000 {
                if slots.insert(slot) {
                    postings.add(key, slot);
                }
            } else {
                // One that is there as often as one that may not be.
                let slot = if number % 2 == 0 { slots.first().copied().unwrap_or(slot) } else { slot };
                slots.remove(&slot);
                postings.take(key, slot);
            }
            if step % 10_000 == 9_999 {
                check(&postings, &expected);
            }
        }
        assert!(postings.partitions.len() >= 8 && expected.values().any(|slots| slots.len() > 2 * CROWD));
        assert_eq!(postings.entries, expected.values().map(BTreeSet::len).sum::<usize>());
        for (key, slots) in &mut expected {
            for slot in std::mem::take(slots) {
                postings.take(*key, slot);
            }
        }
        assert_eq!(postings.entries, 0);
        check(&postings, &expected);
        assert!(
            postings.partitions.iter().all(|one| one.slots.is_empty() && one.crowds.is_empty() && one.keys.is_empty())
        );
    }

    #[test]
    fn partitions_are_of_like_size() {
        let mut postings = Postings::default();
        for key in 0..100_000_u32 {
            postings.add(u64::from(key), key);
        }
        let sizes = postings.partitions.iter().map(|one| one.slots.len() + one.new_slots.len());
        assert!(postings.partitions.len() == 128 && sizes.clone().max() < Some(FULL) && sizes.min() > Some(FULL / 2));
    }
}
