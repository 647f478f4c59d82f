//! Which parties carry a key.
//!
//! Keys are spread over 2^n partitions by their top bits; a partition is a few sorted arrays of about a thousand entries. New
//! entries wait unsorted in a short list of their partition until they are merged in together. So an entry takes some ten bytes,
//! adding one costs little more than writing it, nothing is ever sorted anew as a whole, and growing needs no second copy:
//! partitions are halved one after the other.

use super::hash::spread;
use super::waiting::{Posting, Waiting};

/// How many entries wait in a partition before they are merged in.
const WAITING: usize = 128;
/// How many new entries are merged in at once rather than wait.
const MANY: usize = 16;
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
    /// What is merged at the moment. Its memory serves every partition.
    scratch: Scratch,
}

#[derive(Clone, Default)]
struct Scratch {
    new: Vec<Posting>,
    keys: Vec<u64>,
    ends: Vec<u32>,
    slots: Vec<u32>,
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
    /// Puts in what waits, what comes twice only once; nothing of it is there yet.
    pub(super) fn add_waiting(&mut self, waiting: &mut Waiting) {
        self.make_room(waiting.len());
        let bits = self.bits();
        let is_of_one = |one: &Posting, other: &Posting| place(one.0, bits) == place(other.0, bits);
        waiting.take(|entries| {
            for of_one in entries.chunk_by_mut(is_of_one) {
                let place = of_one.first().map_or(0, |(key, _)| place(*key, bits));
                if let Some(partition) = self.partitions.get_mut(place) {
                    self.entries += partition.add_many(of_one, &mut self.scratch);
                }
            }
        });
    }

    /// Merges in what waits in the partitions, so that no question looks through it. It is for after very many were added.
    pub(super) fn settle(&mut self) {
        for partition in &mut self.partitions {
            partition.merge(&mut self.scratch);
            (partition.new_keys, partition.new_slots) = (Vec::new(), Vec::new());
        }
    }

    /// Adds `slot` to those of each key. It is not there yet.
    pub(super) fn add_to_all(&mut self, keys: &[u64], slot: u32) {
        // What is in no cache arrives together.
        let partitions = keys.iter().filter_map(|key| self.partitions.get(self.place(spread(*key))));
        std::hint::black_box(partitions.fold(0, |all, one| all ^ one.new_slots.last().copied().unwrap_or(0)));
        keys.iter().for_each(|key| self.add(*key, slot));
    }

    /// Looks at where keys are, so that what is in no cache arrives together, and asking for one after the other takes no
    /// longer than asking for one.
    pub(super) fn warm(&self, keys: &[u64]) {
        let mut all = 0;
        let partitions = || keys.iter().filter_map(|key| Some((key, self.partitions.get(self.place(spread(*key)))?)));
        for (_, partition) in partitions() {
            all ^= partition.keys.len() ^ partition.crowds.len();
        }
        for (key, partition) in partitions() {
            let place = partition.likely_place(spread(*key), self.bits());
            let (key, end) = (partition.keys.get(place), partition.ends.get(place));
            let new_keys = partition.new_keys.iter().step_by(8).fold(0, |all, key| all ^ key);
            all ^= (key.copied().unwrap_or(0) ^ new_keys) as usize ^ end.copied().unwrap_or(0) as usize;
        }
        // Those that a key is probably carried by.
        for (key, partition) in partitions() {
            let end = partition.ends.get(partition.likely_place(spread(*key), self.bits()));
            let slot = end.and_then(|end| partition.slots.get(*end as usize));
            all ^= slot.copied().unwrap_or(0) as usize;
        }
        std::hint::black_box(all);
    }

    /// Adds `slot` to those of `key`. It is not there yet.
    fn add(&mut self, key: u64, slot: u32) {
        self.add_spread(spread(key), slot);
    }

    fn add_spread(&mut self, key: u64, slot: u32) {
        self.make_room(1);
        let place = self.place(key);
        if let Some(partition) = self.partitions.get_mut(place) {
            partition.add(key, slot, &mut self.scratch);
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
        (partition.merged(key, self.bits()), partition.waiting(key))
    }

    /// How many top bits tell the partition.
    fn bits(&self) -> u32 {
        self.partitions.len().max(1).trailing_zeros()
    }

    /// The partition of a spread key.
    fn place(&self, key: u64) -> usize {
        place(key, self.bits())
    }

    /// Halves the partitions until they are as many as so many more entries need.
    fn make_room(&mut self, more: usize) {
        if self.partitions.is_empty() {
            self.partitions.push(Partition::default());
        }
        while self.entries + more > self.partitions.len() * FULL {
            self.halve();
        }
    }

    /// Halves every partition by the next bit.
    fn halve(&mut self) {
        let bit = 63 - self.partitions.len().trailing_zeros();
        let mut halves = Vec::with_capacity(self.partitions.len() * 2);
        for mut partition in std::mem::take(&mut self.partitions) {
            partition.merge(&mut self.scratch);
            let (lower, upper) = partition.halved(1 << bit);
            halves.push(lower);
            halves.push(upper);
        }
        self.partitions = halves;
    }
}

/// The partition of a spread key where so many bits tell it.
fn place(key: u64, bits: u32) -> usize {
    key.checked_shr(64 - bits).unwrap_or(0) as usize
}

impl Partition {
    fn add(&mut self, key: u64, slot: u32, scratch: &mut Scratch) {
        if let Some((_, slots)) = self.crowd(key).and_then(|place| self.crowds.get_mut(place)) {
            insert(slots, slot);
            return;
        }
        self.new_keys.push(key);
        self.new_slots.push(slot);
        if self.new_keys.len() >= WAITING {
            self.merge(scratch);
        }
    }

    /// Adds what is nearly sorted by key, what comes twice only once, and says how many there were.
    fn add_many(&mut self, new: &mut [Posting], scratch: &mut Scratch) -> usize {
        new.sort_unstable();
        let new = distinct(new);
        if new.len() < MANY {
            new.iter().for_each(|(key, slot)| self.add(*key, *slot, scratch));
        } else {
            self.merge(scratch);
            self.merge_in(new, scratch);
        }
        new.len()
    }

    /// The place of the key, which is not before `from`, or where it would stand, and whether it is there. It is looked for in
    /// wider and wider steps: it is rarely far away.
    fn place_from(&self, from: usize, key: u64) -> (usize, bool) {
        let rest = self.keys.get(from..).unwrap_or_default();
        let mut reach = 8;
        while rest.get(reach).is_some_and(|other| *other < key) {
            reach *= 2;
        }
        let start = if reach == 8 { 0 } else { reach / 2 };
        match rest.get(start..rest.len().min(reach + 1)).unwrap_or_default().binary_search(&key) {
            Ok(place) => (from + start + place, true),
            Err(place) => (from + start + place, false),
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
    fn merged(&self, key: u64, bits: u32) -> &[u32] {
        if let Some((_, slots)) = self.crowd(key).and_then(|place| self.crowds.get(place)) {
            return slots;
        }
        match self.find(key, bits) {
            Some(place) => {
                let (start, end) = self.bounds(place);
                self.slots.get(start..end).unwrap_or_default()
            }
            None => &[],
        }
    }

    /// Where the key would stand if all stood at even distances. `bits` are the same for all keys.
    #[inline]
    fn likely_place(&self, key: u64, bits: u32) -> usize {
        let within = u128::from(key.checked_shl(bits).unwrap_or(0));
        ((within * self.keys.len() as u128) >> 64) as usize
    }

    /// The place of the key, looked for around where it is likely, which is a line of memory or two away, while halving would
    /// look at one after the other.
    fn find(&self, key: u64, bits: u32) -> Option<usize> {
        let likely = self.likely_place(key, bits);
        let mut reach = 8;
        loop {
            let (start, end) = (likely.saturating_sub(reach), (likely + reach).min(self.keys.len()));
            let around = self.keys.get(start..end)?;
            let is_below = start > 0 && around.first().is_none_or(|first| key < *first);
            let is_above = end < self.keys.len() && around.last().is_none_or(|last| key > *last);
            if !is_below && !is_above {
                return around.binary_search(&key).ok().map(|place| start + place);
            }
            reach *= 4;
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
    fn merge(&mut self, scratch: &mut Scratch) {
        if self.new_keys.is_empty() {
            return;
        }
        let mut new = std::mem::take(&mut scratch.new);
        new.clear();
        new.extend(self.new_keys.drain(..).zip(self.new_slots.drain(..)));
        new.sort_unstable();
        self.merge_in(&new, scratch);
        scratch.new = new;
    }

    /// Merges in what is new and sorted.
    fn merge_in(&mut self, new: &[Posting], scratch: &mut Scratch) {
        scratch.keys.clear();
        scratch.ends.clear();
        scratch.slots.clear();
        let mut from = 0;
        for of_key in new.chunk_by(|one, other| one.0 == other.0) {
            let Some((key, _)) = of_key.first() else { continue };
            if let Some((_, slots)) = self.crowd(*key).and_then(|place| self.crowds.get_mut(place)) {
                of_key.iter().for_each(|(_, slot)| insert(slots, *slot));
                continue;
            }
            let (place, is_known) = self.place_from(from, *key);
            scratch.append(self, from, place);
            let (start, end) = if is_known { self.bounds(place) } else { (0, 0) };
            let known = self.slots.get(start..end).unwrap_or_default();
            if let Some(crowd) = scratch.append_key(*key, known, of_key) {
                let place = self.crowds.partition_point(|(other, _)| other < key);
                self.crowds.insert(place, (*key, crowd));
            }
            from = place + usize::from(is_known);
        }
        scratch.append(self, from, self.keys.len());
        refill(&mut self.keys, &scratch.keys);
        refill(&mut self.ends, &scratch.ends);
        refill(&mut self.slots, &scratch.slots);
    }

    /// The keys without and those with `bit`, all above being equal. Nothing waits.
    fn halved(self, bit: u64) -> (Partition, Partition) {
        let half = |has_bit: bool| {
            let split = self.keys.partition_point(|key| key & bit == 0);
            let (start, end) = if has_bit { (split, self.keys.len()) } else { (0, split) };
            let mut half = Scratch::default();
            half.append(&self, start, end);
            let Scratch { keys, ends, slots, .. } = half;
            Partition { keys, ends, slots, ..Partition::default() }
        };
        let (mut lower, mut upper) = (half(false), half(true));
        for (key, slots) in self.crowds {
            let half = if key & bit == 0 { &mut lower } else { &mut upper };
            half.crowds.push((key, slots));
        }
        (lower, upper)
    }
}

/// Of what is sorted, each once.
fn distinct(sorted: &mut [Posting]) -> &[Posting] {
    let mut kept = 0_usize;
    for at in 0..sorted.len() {
        let before = kept.checked_sub(1).and_then(|before| sorted.get(before));
        if before != sorted.get(at) {
            sorted.swap(kept, at);
            kept += 1;
        }
    }
    sorted.get(..kept).unwrap_or_default()
}

impl Scratch {
    /// Appends the keys of `other` from `start` to `end` with their slots.
    fn append(&mut self, other: &Partition, start: usize, end: usize) {
        if start >= end {
            return;
        }
        let (first, last) = (other.bounds(start).0, other.bounds(end - 1).1);
        let shift = self.slots.len();
        self.keys.extend_from_slice(other.keys.get(start..end).unwrap_or_default());
        self.slots.extend_from_slice(other.slots.get(first..last).unwrap_or_default());
        let ends = other.ends.get(start..end).unwrap_or_default();
        self.ends.extend(ends.iter().map(|end| (*end as usize - first + shift) as u32));
    }

    /// Appends a key with the slots that it has and those that are new, or gives all of them back where they are too many.
    fn append_key(&mut self, key: u64, known: &[u32], new: &[Posting]) -> Option<Vec<u32>> {
        let start = self.slots.len();
        self.slots.extend_from_slice(known);
        self.slots.extend(new.iter().map(|(_, slot)| *slot));
        if let Some(slots) = self.slots.get_mut(start..).filter(|slots| slots.len() > 1) {
            slots.sort_unstable();
        }
        if self.slots.len() - start > CROWD {
            return Some(self.slots.split_off(start));
        }
        self.keys.push(key);
        self.ends.push(self.slots.len() as u32);
        None
    }
}

/// Replaces what is in the list, with room for an eighth more where it has to grow.
fn refill<T: Copy>(list: &mut Vec<T>, from: &[T]) {
    list.clear();
    if list.capacity() < from.len() {
        list.reserve_exact(from.len() + from.len() / 8);
    }
    list.extend_from_slice(from);
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

    use super::{CROWD, FULL, Postings, Waiting};

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
                    postings.add_to_all(&[key], slot);
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
    fn many_at_once_are_as_one_after_the_other() {
        let mut postings = Postings::default();
        let mut expected: BTreeMap<u64, BTreeSet<u32>> = BTreeMap::new();
        let mut slots = 0..u32::MAX;
        // Few and many; keys that come twice, keys of crowds, and some that wait in their partitions already.
        for count in [3, 20_000, 40, 8_000, 1] {
            let mut waiting = Waiting::default();
            for (slot, number) in slots.by_ref().zip(numbers()).take(count) {
                let keys = [number >> 8 & 0xfff, number >> 8 & 3, number >> 8 & 0xfff];
                waiting.add(&keys, slot);
                keys.iter().for_each(|key| _ = expected.entry(*key).or_default().insert(slot));
            }
            postings.add_waiting(&mut waiting);
            let slot = slots.next().unwrap();
            postings.add_to_all(&[u64::from(slot) & 0xfff], slot);
            expected.entry(u64::from(slot) & 0xfff).or_default().insert(slot);
            check(&postings, &expected);
            assert_eq!(postings.entries, expected.values().map(BTreeSet::len).sum::<usize>());
        }
        assert!(postings.partitions.iter().any(|one| !one.crowds.is_empty()));
        postings.settle();
        check(&postings, &expected);
    }

    #[test]
    fn partitions_are_of_like_size() {
        let mut postings = Postings::default();
        for key in 0..100_000_u32 {
            postings.add_to_all(&[key.into()], key);
        }
        let sizes = postings.partitions.iter().map(|one| one.slots.len() + one.new_slots.len());
        assert!(postings.partitions.len() == 128 && sizes.clone().max() < Some(FULL) && sizes.min() > Some(FULL / 2));
    }
}
