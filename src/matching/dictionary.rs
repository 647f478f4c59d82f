//! Every word once: names, streets and places repeat, so that records hold numbers and the dictionary the texts.

use std::hint::black_box;
use std::sync::Arc;

use hashbrown::HashTable;

use super::compare::spelling;
use super::hash::hash;
use crate::error::discreet;
use crate::normalize::gendered::gender_neutral;
use crate::normalize::{bare, cologne};

/// One word of a name in the forms that comparisons ask for. Those of most candidates are in no cache, so that all of them stand
/// in one text.
#[derive(Clone)]
pub(super) struct WordForms {
    /// Its number in the dictionary that made it.
    pub(super) id: u32,
    /// A family name whose spelling is that of the other gender: `Kowalska` is spelt `Kowalski`.
    pub(super) gendered: bool,
    /// Where the first three forms end in `texts`.
    ends: [u32; 3],
    /// Key A, key B, sound and spelling.
    texts: Box<str>,
}

discreet!(WordForms { id, gendered, ends } hides { texts });

impl WordForms {
    /// The forms of a folded word.
    pub(super) fn new(id: u32, folded: &str, gendered: bool) -> WordForms {
        let bare = bare(folded);
        let sound = Some(cologne(folded)).filter(|sound| !sound.is_empty()).unwrap_or_else(|| bare.clone());
        let spelling = if gendered { spelling(&gender_neutral(folded)) } else { spelling(folded) };
        let texts = [folded, &bare, &sound, &spelling].concat().into_boxed_str();
        let mut end = 0;
        // No field is as long as four gigabytes.
        let ends = [folded, &bare, &sound].map(|form| {
            end += form.len() as u32;
            end
        });
        WordForms { id, gendered, ends, texts }
    }

    /// The same under another number.
    pub(super) fn numbered(&self, id: u32) -> WordForms {
        WordForms { id, ..self.clone() }
    }

    /// Key A.
    #[inline]
    pub(super) fn folded(&self) -> &str {
        self.texts.get(..self.ends[0] as usize).unwrap_or_default()
    }

    /// Key B.
    #[inline]
    pub(super) fn bare(&self) -> &str {
        self.texts.get(self.ends[0] as usize..self.ends[1] as usize).unwrap_or_default()
    }

    /// Kölner Phonetik, or key B where that is empty.
    #[inline]
    pub(super) fn sound(&self) -> &str {
        self.texts.get(self.ends[1] as usize..self.ends[2] as usize).unwrap_or_default()
    }

    /// One spelling for those that sound alike.
    #[inline]
    pub(super) fn spelling(&self) -> &str {
        self.texts.get(self.ends[2] as usize..).unwrap_or_default()
    }

    /// Whether it is but a letter.
    pub(super) fn is_initial(&self) -> bool {
        self.folded().chars().nth(1).is_none()
    }

    /// Whether it is the first letter of a longer word, in a writing that has capital letters: `伟` is a whole name.
    pub(super) fn is_letter(&self) -> bool {
        self.is_initial() && self.folded().chars().all(char::is_lowercase)
    }
}

/// What a dictionary holds.
pub(super) trait Entry {
    /// What it is found by.
    fn key(&self) -> (&str, bool);

    /// How many bytes it takes besides itself.
    fn bytes(&self) -> usize;
}

impl Entry for Arc<WordForms> {
    fn key(&self) -> (&str, bool) {
        (self.folded(), self.gendered)
    }

    fn bytes(&self) -> usize {
        // The two counts of the `Arc` stand before it.
        self.texts.len() + size_of::<WordForms>() + 2 * size_of::<usize>()
    }
}

impl Entry for Box<str> {
    fn key(&self) -> (&str, bool) {
        (self, false)
    }

    fn bytes(&self) -> usize {
        self.len()
    }
}

/// Entries by number and by text. An entry that no record uses any more is gone: who is removed leaves no name behind.
#[derive(Clone)]
pub(super) struct Dictionary<T> {
    entries: Vec<Option<T>>,
    /// By how many records each is used.
    uses: Vec<u32>,
    holes: Vec<u32>,
    numbers: HashTable<u32>,
}

impl<T> Default for Dictionary<T> {
    fn default() -> Self {
        Dictionary { entries: Vec::new(), uses: Vec::new(), holes: Vec::new(), numbers: HashTable::new() }
    }
}

impl<T: Entry> Dictionary<T> {
    #[inline]
    pub(super) fn get(&self, id: u32) -> Option<&T> {
        self.entries.get(id as usize)?.as_ref()
    }

    /// Looks at entries and their texts, so that what is in no cache arrives together: reading one then takes no longer than
    /// reading one that was read before.
    pub(super) fn warm(&self, ids: &[u32]) {
        let entries = || ids.iter().filter_map(|id| self.get(*id));
        // An entry may be elsewhere than its place in the list, and its text elsewhere again.
        black_box(entries().count());
        black_box(entries().map(Entry::bytes).sum::<usize>());
        black_box(entries().fold(0, |all, entry| all ^ entry.key().0.as_bytes().first().copied().unwrap_or(0)));
    }

    pub(super) fn find(&self, text: &str, gendered: bool) -> Option<u32> {
        let is_it = |id: &u32| self.get(*id).is_some_and(|entry| entry.key() == (text, gendered));
        self.numbers.find(hash(text.as_bytes()), is_it).copied()
    }

    /// The number of the entry, which `make` makes of its number if it is not there yet.
    pub(super) fn find_or_add(&mut self, text: &str, gendered: bool, make: impl FnOnce(u32) -> T) -> u32 {
        if let Some(id) = self.find(text, gendered) {
            return id;
        }
        let id = self.holes.pop().unwrap_or(self.entries.len() as u32);
        if id as usize == self.entries.len() {
            self.entries.push(None);
            self.uses.push(0);
        }
        if let Some(place) = self.entries.get_mut(id as usize) {
            *place = Some(make(id));
        }
        let entries = &self.entries;
        self.numbers.insert_unique(hash(text.as_bytes()), id, |id| hash_of(entries, *id));
        id
    }

    /// Counts one more use.
    pub(super) fn keep(&mut self, id: u32) {
        if let Some(uses) = self.uses.get_mut(id as usize) {
            *uses = uses.saturating_add(1);
        }
    }

    /// Counts one use less; with the last of them the entry is gone. One that four billion records used stays.
    pub(super) fn release(&mut self, id: u32) {
        let Some(uses) = self.uses.get_mut(id as usize).filter(|uses| **uses != u32::MAX) else { return };
        *uses = uses.saturating_sub(1);
        if *uses > 0 {
            return;
        }
        let hash = hash_of(&self.entries, id);
        if let Ok(place) = self.numbers.find_entry(hash, |other| *other == id) {
            place.remove();
            self.holes.push(id);
        }
        if let Some(place) = self.entries.get_mut(id as usize) {
            *place = None;
        }
    }

    /// How many bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        let entries = self.entries.iter().flatten().map(Entry::bytes).sum::<usize>();
        let lists =
            self.entries.capacity() * size_of::<Option<T>>() + (self.uses.capacity() + self.holes.capacity()) * 4;
        entries + lists + self.numbers.allocation_size()
    }

    /// How many entries there are.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }
}

fn hash_of<T: Entry>(entries: &[Option<T>], id: u32) -> u64 {
    entries.get(id as usize).and_then(Option::as_ref).map_or(0, |entry| hash(entry.key().0.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::Dictionary;

    #[test]
    fn what_nobody_uses_is_gone() {
        let mut dictionary: Dictionary<Box<str>> = Dictionary::default();
        let mut add = |text: &str| {
            let id = dictionary.find_or_add(text, false, |_| text.into());
            dictionary.keep(id);
            id
        };
        let (amsel, drossel, again) = (add("amsel"), add("drossel"), add("amsel"));
        assert_eq!((amsel, drossel, again), (0, 1, 0));
        dictionary.release(amsel);
        assert_eq!(dictionary.find("amsel", false), Some(amsel));
        dictionary.release(amsel);
        assert_eq!((dictionary.find("amsel", false), dictionary.get(amsel)), (None, None));
        assert_eq!(dictionary.find("drossel", false), Some(drossel));
        assert_eq!(dictionary.find_or_add("fink", false, |_| "fink".into()), amsel);
        assert_eq!(dictionary.len(), 2);
    }
}
