//! The address book in memory, with its blocking keys.
//!
//! A party is three things, none of which holds a pointer or a text that another party has as well:
//!
//! - its forms, id and version, [`compact`](super::compact): what every comparison asks for, about seventy bytes;
//! - the party as it was given, [`record`](super::record): what an explanation and the plan ask for;
//! - an entry for each of its keys in the [`postings`](super::postings), some ten bytes each.
//!
//! Both byte strings are found by the party's slot, a number, in [`pages`](super::pages). The words of the forms stand in the
//! [`vocabulary`](super::vocabulary). No map that is hashed is ever walked.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::hint::black_box;

use hashbrown::HashTable;

use super::candidates::{Candidates, Entry};
use super::compact::{self, Compact};
use super::form::PartyForm;
use super::hash::{hash, spread};
use super::keys::{KEY_SCHEME, add_keys_of, blocking_keys, keys_of};
use super::pages::Pages;
use super::postings::Postings;
use super::reader::Reader;
use super::record::{self, Fields};
use super::vocabulary::Vocabulary;
use super::waiting::Waiting;
use crate::error::{Code, Problem, Result};
use crate::order::Party;

/// The host's parties, ready to be asked for candidates. The host feeds it with row versions, in any order. It can be
/// saved ([`Index::save`]) and loaded ([`Index::load`]) instead of being filled anew at every start.
///
/// A party takes about 370 bytes: 110 as it was given, the rest for its comparison forms and keys.
///
/// ```
/// use intakt::matching::Index;
/// use intakt::order::Party;
/// let mut index = Index::new("DE");
/// let party = Party { family_name: Some("Zaunkönig".to_owned()), ..Party::default() };
/// assert!(index.upsert("4711", 2, party.clone())?);
/// assert!(!index.upsert("4711", 1, Party::default())?, "an older version changes nothing");
/// assert_eq!(index.party("4711"), Some(party));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Index {
    country: String,
    vocabulary: Vocabulary,
    /// Where the parties are, by the hash of their ids.
    ids: HashTable<Place>,
    /// Version, id and forms by slot. Removed parties leave a hole, an empty record, that the next new one fills.
    forms: Pages,
    /// The parties as they were given, by slot.
    parties: Pages,
    holes: Vec<u32>,
    postings: Postings,
    /// What is packed at the moment.
    packed: Vec<u8>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The ids are the host's own; there are too many parties to list.
        write!(f, "Index({} parties)", self.len())
    }
}

/// The slot of a party. The hash of its id stands beside it, so that a map that grows need not read all ids again.
#[derive(Clone, Copy)]
struct Place {
    slot: u32,
    hash: u32,
}

/// How many keys most parties have at most.
const MANY_KEYS: usize = 48;
/// How many parties are looked at together before they are compared.
const AT_ONCE: usize = 32;

/// What is not found because too many parties carry a key, see [`Index::blocking`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Blocking {
    /// The number of keys that are not followed.
    pub crowded_keys: u64,
    /// The number of parties that carry the most common of them.
    pub largest: u64,
    /// The number of parties all of whose keys are so common: they are never found.
    pub unreachable: u64,
}

/// What an index takes, in bytes, see [`Index::size`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IndexSize {
    /// The parties as they were given.
    pub parties: usize,
    /// Their ids, versions and comparison forms.
    pub forms: usize,
    /// Which parties carry which key.
    pub keys: usize,
    /// The words that forms are made of, each once, and what is remembered to read the next party sooner.
    pub words: usize,
}

impl Index {
    /// An empty index. `country` is the ISO 3166 alpha-2 code for telephone numbers and postal codes without one, the
    /// same as [`MatchSettings::country`](super::MatchSettings::country).
    pub fn new(country: &str) -> Self {
        Index { country: country.to_owned(), ..Index::default() }
    }

    /// Adds the party or replaces the one of that `id`. A `version` older than the stored one is ignored and answered
    /// with `false`: change notices of a host may overtake each other.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for an empty id, and for more than four billion parties.
    pub fn upsert(&mut self, id: &str, version: u64, party: Party) -> Result<bool> {
        if !self.make_way(id, version)? {
            return Ok(false);
        }
        let mut keys = Vec::with_capacity(MANY_KEYS);
        let slot = self.place(id, version, &party, &mut keys)?;
        keys.sort_unstable();
        keys.dedup();
        self.postings.add_to_all(&keys, slot);
        Ok(true)
    }

    /// Adds many parties, sooner than one [`Index::upsert`] after the other: which of them carry which key is sorted for
    /// very many at once. Rows are as for `upsert`, a row for an id that is there already among them; their parties may be
    /// borrowed. Says how many rows were not older than what was there.
    ///
    /// ```
    /// use intakt::matching::Index;
    /// use intakt::order::Party;
    /// let rows = ["Amsel", "Zaunkönig"].into_iter().zip(1..).map(|(name, id)| {
    ///     let party = Party { family_name: Some(name.to_owned()), ..Party::default() };
    ///     Ok((format!("{id}"), 1, party))
    /// });
    /// let mut index = Index::new("DE");
    /// assert_eq!(index.fill(rows)?, 2);
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// The first error of the rows, and those of `upsert`; the rows before it are added.
    pub fn fill<I: AsRef<str>, P: Borrow<Party>>(
        &mut self,
        rows: impl IntoIterator<Item = Result<(I, u64, P)>>,
    ) -> Result<u64> {
        let (mut waiting, mut keys) = (Waiting::default(), Vec::with_capacity(MANY_KEYS));
        let mut added = 0;
        let fill = || {
            for row in rows {
                let (id, version, party) = row?;
                let id = id.as_ref();
                if self.slot(id).is_some() {
                    // Its keys are to be taken out.
                    self.postings.add_waiting(&mut waiting);
                }
                if self.make_way(id, version)? {
                    keys.clear();
                    let slot = self.place(id, version, party.borrow(), &mut keys)?;
                    waiting.add(&keys, slot);
                    added += 1;
                }
                if waiting.is_full() {
                    self.postings.add_waiting(&mut waiting);
                }
            }
            Ok(())
        };
        let result = fill();
        self.postings.add_waiting(&mut waiting);
        // Not for a few changes of a large book.
        if added as usize > self.len() / 8 {
            self.postings.settle();
        }
        result.map(|()| added)
    }

    /// Takes out the party of that id, unless it is newer than `version`: then the answer is `false`. An id that is empty names
    /// nobody and is an error.
    fn make_way(&mut self, id: &str, version: u64) -> Result<bool> {
        if id.is_empty() {
            return Err(Problem::new(Code::UsageParameter, "a party needs an id").into());
        }
        if let Some(slot) = self.slot(id) {
            if self.at(slot).is_some_and(|known| version < known.version) {
                return Ok(false);
            }
            self.remove(id);
        }
        Ok(true)
    }

    /// Keeps a party whose id is not there, adds the keys that are to lead to it, some perhaps twice, and tells its slot.
    fn place(&mut self, id: &str, version: u64, party: &Party, keys: &mut Vec<u64>) -> Result<u32> {
        let form = PartyForm::by(party, &self.country, &mut Reader::Keeping(&mut self.vocabulary));
        let slot = self.holes.last().copied().map_or_else(|| u32::try_from(self.forms.len()), Ok);
        let slot = slot.map_err(|_| full())?;
        let mut packed = std::mem::take(&mut self.packed);
        packed.clear();
        compact::pack(id, version, &form, &mut self.vocabulary, &mut packed);
        let mut is_placed = self.forms.set(slot, &packed);
        packed.clear();
        record::pack(party, &mut packed);
        is_placed &= self.parties.set(slot, &packed);
        self.packed = packed;
        if !is_placed {
            return Err(full());
        }
        self.holes.pop();
        let place = Place::new(slot, id);
        self.ids.insert_unique(place.of_map(), place, |place| place.of_map());
        add_keys_of(&form, keys);
        Ok(slot)
    }

    /// Takes the party out and says whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(slot) = self.slot(id) else { return false };
        let keys = self.form(slot).map(|form| keys_of(&form)).unwrap_or_default();
        keys.into_iter().for_each(|key| self.postings.take(key, slot));
        if let Some(known) = self.forms.get(slot).and_then(Compact::new) {
            compact::release(known, &mut self.vocabulary);
        }
        if let Ok(place) = self.ids.find_entry(Place::new(slot, id).of_map(), |other| other.slot == slot) {
            place.remove();
        }
        self.forms.set(slot, &[]);
        self.parties.set(slot, &[]);
        self.holes.push(slot);
        true
    }

    /// The party of that id, as it was given.
    pub fn party(&self, id: &str) -> Option<Party> {
        self.party_at(self.slot(id)?)
    }

    /// The number of parties.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// How much memory it takes, without what the allocator adds to each piece.
    pub fn size(&self) -> IndexSize {
        let ids = self.ids.allocation_size() + self.holes.capacity() * 4;
        IndexSize {
            parties: self.parties.bytes(),
            forms: self.forms.bytes() + ids,
            keys: self.postings.bytes(),
            words: self.vocabulary.bytes(),
        }
    }

    /// Whether there is no party.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id of every party, ascending. The ids are sorted anew by each call.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.sorted().into_iter().map(|(known, _)| known.id)
    }

    /// Every party with its id and version, in the order of the ids. The ids are sorted anew by each call.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64, Party)> {
        let sorted = self.sorted().into_iter();
        sorted.filter_map(|(known, slot)| Some((known.id, known.version, self.party_at(slot)?)))
    }

    /// What the blocking keys of the parties bring together, and what not, since a key with more than `limit` parties
    /// ([`MatchSettings::block_limit`](super::MatchSettings::block_limit)) is not followed.
    pub fn blocking(&self, limit: u64) -> Blocking {
        let mut crowded: BTreeMap<u64, u64> = BTreeMap::new();
        let mut unreachable = 0;
        for form in self.slots().filter_map(|slot| self.form(slot)) {
            let mut keys = blocking_keys(&form);
            keys.sort_unstable();
            keys.dedup();
            let mut followed = keys.is_empty();
            for key in keys {
                let parties = self.postings.count(key) as u64;
                if parties > limit {
                    crowded.insert(key, parties);
                } else {
                    followed = true;
                }
            }
            unreachable += u64::from(!followed);
        }
        let largest = crowded.values().copied().max().unwrap_or(0);
        Blocking { crowded_keys: crowded.len() as u64, largest, unreachable }
    }

    /// The country that forms and keys were made for.
    pub fn country(&self) -> &str {
        &self.country
    }

    /// Every party as it is kept: id, version and packed record, in the order of the ids.
    pub(super) fn records(&self) -> impl Iterator<Item = (&str, u64, &[u8])> {
        let sorted = self.sorted().into_iter();
        sorted.filter_map(|(known, slot)| Some((known.id, known.version, self.parties.get(slot)?)))
    }

    /// The words and texts that its forms are made of.
    #[inline]
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// The forms of a party that is asked for.
    pub(super) fn form_of_asked(&self, party: &Party, country: &str) -> PartyForm<'static> {
        self.vocabulary.memos.warm(party);
        PartyForm::by(party, country, &mut Reader::Looking(&self.vocabulary))
    }

    /// The forms of one of its parties.
    #[inline]
    pub(super) fn form_of<'a>(&'a self, known: Compact<'a>) -> Option<PartyForm<'a>> {
        known.form(&self.vocabulary)
    }

    fn form(&self, slot: u32) -> Option<PartyForm<'_>> {
        self.form_of(self.at(slot)?)
    }

    /// The party in that slot.
    pub(super) fn party_at(&self, slot: u32) -> Option<Party> {
        record::unpack(self.parties.get(slot).filter(|record| !record.is_empty())?)
    }

    /// The fields of the party in that slot.
    pub(super) fn fields_at(&self, slot: u32) -> Option<Fields<'_>> {
        Fields::read(self.parties.get(slot)?)
    }

    /// The e-mail address of the party in that slot.
    pub(super) fn email_at(&self, slot: u32) -> Option<&str> {
        record::email(self.parties.get(slot)?)
    }

    fn at(&self, slot: u32) -> Option<Compact<'_>> {
        Compact::new(self.forms.get(slot)?)
    }

    /// All slots, holes among them.
    fn slots(&self) -> impl Iterator<Item = u32> {
        (0..self.forms.len()).filter_map(|slot| u32::try_from(slot).ok())
    }

    fn sorted(&self) -> Vec<(Compact<'_>, u32)> {
        let mut all: Vec<_> = self.slots().filter_map(|slot| Some((self.at(slot)?, slot))).collect();
        all.sort_unstable_by_key(|(known, _)| known.id);
        all
    }

    fn slot(&self, id: &str) -> Option<u32> {
        let wanted = Place::new(0, id);
        let is_it =
            |place: &Place| place.hash == wanted.hash && self.at(place.slot).is_some_and(|known| known.id == id);
        self.ids.find(wanted.of_map(), is_it).map(|place| place.slot)
    }

    /// Looks at the forms of some parties, at the fields that evidence shows, and at the words. Most are in no cache: looked at one
    /// after the other, they arrive together, and comparing does not wait for each.
    fn warm(&self, slots: &[u32]) {
        let forms = || slots.iter().filter_map(|slot| self.forms.get(*slot));
        let fields = || slots.iter().filter_map(|slot| self.parties.get(*slot));
        let ends = |bytes: &[u8]| bytes.first().copied().unwrap_or(0) ^ bytes.last().copied().unwrap_or(0);
        black_box(forms().chain(fields()).fold(0, |all, bytes| all ^ ends(bytes)));
        let (mut words, mut texts) = (Vec::with_capacity(4 * slots.len()), Vec::with_capacity(4 * slots.len()));
        for glance in forms().filter_map(|form| Compact::new(form)?.glance()) {
            glance.add_numbers(&mut words, &mut texts);
        }
        self.vocabulary.words.warm(&words);
        self.vocabulary.texts.warm(&texts);
    }

    fn give(&self, slot: u32, found: &mut dyn FnMut(Entry<'_>)) {
        if let Some(known) = self.at(slot) {
            found(Entry::of_index(self, slot, known));
        }
    }
}

impl Place {
    fn new(slot: u32, id: &str) -> Place {
        Place { slot, hash: hash(id.as_bytes()) as u32 }
    }

    /// What the map knows it by: it looks at the top bits as well.
    fn of_map(self) -> u64 {
        spread(self.hash.into())
    }
}

fn full() -> crate::Error {
    Problem::new(Code::UsageParameter, "an index holds at most four billion parties").into()
}

impl Candidates for Index {
    fn with_index(&self, use_it: &mut dyn FnMut(&Index)) -> Result<()> {
        use_it(self);
        Ok(())
    }

    fn scheme(&self) -> u32 {
        KEY_SCHEME
    }

    fn len(&self) -> Result<u64> {
        Ok(self.ids.len() as u64)
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        Ok(self.postings.count(key) as u64)
    }

    fn count_by_keys(&self, keys: &[u64]) -> Result<Vec<u64>> {
        self.postings.warm(keys);
        Ok(keys.iter().map(|key| self.postings.count(*key) as u64).collect())
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        let (merged, waiting) = self.postings.slots(key);
        merged.iter().copied().chain(waiting).for_each(|slot| self.give(slot, found));
        Ok(())
    }

    fn parties_by_keys(&self, keys: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        let mut slots = Vec::with_capacity(256);
        for key in keys {
            let (merged, waiting) = self.postings.slots(*key);
            slots.extend_from_slice(merged);
            slots.extend(waiting);
        }
        slots.sort_unstable();
        slots.dedup();
        for slots in slots.chunks(AT_ONCE) {
            self.warm(slots);
            slots.iter().for_each(|slot| self.give(*slot, found));
        }
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(slot) = self.slot(id) {
            self.give(slot, found);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Blocking, Candidates, Index, Party};
    use crate::matching::keys;

    fn named(family: &str) -> Party {
        Party {
            family_name: Some(family.to_owned()),
            email: Some(format!("{}@example.org", family.to_lowercase())),
            ..Party::default()
        }
    }

    #[test]
    fn keys_follow_every_change() {
        let mut index = Index::new("DE");
        for (id, version, family) in [("b", 1, "Amsel"), ("a", 1, "Drossel"), ("b", 2, "Fink"), ("c", 1, "Fink")] {
            assert!(index.upsert(id, version, named(family)).unwrap());
        }
        assert!(!index.upsert("b", 1, named("Star")).unwrap());
        assert!(index.remove("a"));
        assert!(!index.remove("a"));
        assert!(index.upsert("d", 1, named("Meise")).unwrap());
        let listed: Vec<_> = index.iter().map(|(id, version, _)| (id.to_owned(), version)).collect();
        assert_eq!(listed, [("b".to_owned(), 2), ("c".to_owned(), 1), ("d".to_owned(), 1)]);
        for (family, expected) in [("Amsel", 0), ("Drossel", 0), ("Star", 0), ("Fink", 2), ("Meise", 1)] {
            for key in keys(&named(family), "DE") {
                let mut found = 0;
                index.parties_by_key(key, &mut |_| found += 1).unwrap();
                assert_eq!(found, expected, "{family}");
                assert_eq!(index.count_by_key(key).unwrap(), found);
            }
        }
    }

    #[test]
    fn filling_is_upserting_one_after_the_other() {
        // Ids come again, older and newer; so many that what waits is sorted in several times.
        let names = ["Amsel", "Drossel", "Fink", "Star", "Meise"];
        let rows = || {
            (0..12_000_u64).map(|number| {
                let name = names[(number % 5) as usize];
                (format!("{}", number * 7 % 9_000), number * 3 % 10, named(&format!("{name}{}", number % 400)))
            })
        };
        let mut filled = Index::new("DE");
        let added = filled.fill(rows().map(Ok)).unwrap();
        let mut upserted = Index::new("DE");
        let count = rows().filter(|(id, version, party)| upserted.upsert(id, *version, party.clone()).unwrap()).count();
        assert_eq!(added, count as u64);
        let (mut one, mut other) = (Vec::new(), Vec::new());
        filled.save(&mut one).unwrap();
        upserted.save(&mut other).unwrap();
        assert_eq!(one, other);
        for number in 0..400 {
            for key in names.iter().flat_map(|name| keys(&named(&format!("{name}{number}")), "DE")) {
                let found = |index: &Index| {
                    let mut found = Vec::new();
                    index.parties_by_key(key, &mut |entry| found.push(entry.id.to_owned())).unwrap();
                    found.sort_unstable();
                    found
                };
                assert_eq!(found(&filled), found(&upserted));
                assert_eq!(filled.count_by_key(key).unwrap(), upserted.count_by_key(key).unwrap());
            }
        }
    }

    #[test]
    fn an_error_among_the_rows_leaves_those_before_it() {
        let error = || crate::error::Problem::new(crate::Code::UsageHost, "the database is gone").into();
        let mut index = Index::new("DE");
        let rows = [Ok(("1", 1, named("Amsel"))), Err(error()), Ok(("2", 1, named("Fink")))];
        assert_eq!(index.fill(rows).unwrap_err().code(), crate::Code::UsageHost);
        assert_eq!(
            index.fill([Ok(("3", 1, named("Star"))), Ok(("", 1, named("Fink")))]).unwrap_err().code(),
            crate::Code::UsageParameter
        );
        assert_eq!(index.ids().collect::<Vec<_>>(), ["1", "3"]);
        for (family, expected) in [("Amsel", 1), ("Star", 1), ("Fink", 0)] {
            for key in keys(&named(family), "DE") {
                assert_eq!(index.count_by_key(key).unwrap(), expected, "{family}");
            }
        }
    }

    #[test]
    fn what_is_not_followed_is_counted() {
        let mut index = Index::new("DE");
        // Three of one name and nothing else, one of them with an e-mail address, and one who says nothing.
        for (id, given, email) in
            [("1", "Anna", ""), ("2", "Anna", ""), ("3", "Anna", "a.amsel@example.org"), ("4", "", "")]
        {
            let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let family_name = text(given).map(|_| "Amsel".to_owned());
            let party = Party { given_name: text(given), family_name, email: text(email), ..Party::default() };
            index.upsert(id, 1, party).unwrap();
        }
        assert_eq!(index.blocking(3), Blocking::default());
        assert_eq!(index.blocking(2), Blocking { crowded_keys: 1, largest: 3, unreachable: 2 });
        assert_eq!(index.blocking(0), Blocking { crowded_keys: 2, largest: 3, unreachable: 3 });
    }

    #[test]
    fn a_party_without_an_id_is_refused() {
        let error = Index::new("DE").upsert("", 1, Party::default()).unwrap_err();
        assert_eq!(error.code(), crate::Code::UsageParameter);
    }
}
