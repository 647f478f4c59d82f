//! The address book in memory, with its blocking keys.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::candidates::{Candidates, Entry};
use super::form::PartyForm;
use super::keys::{KEY_SCHEME, blocking_keys, keys_of};
use crate::error::{Code, Problem, Result};
use crate::order::Party;

/// The host's parties, ready to be asked for candidates. The host feeds it with row versions, in any order. It can be
/// saved ([`Index::save`]) and loaded ([`Index::load`]) instead of being filled anew at every start.
///
/// ```
/// use intakt::matching::Index;
/// use intakt::order::Party;
/// let mut index = Index::new("DE");
/// let party = Party { family_name: Some("Zaunkönig".to_owned()), ..Party::default() };
/// assert!(index.upsert("4711", 2, party.clone())?);
/// assert!(!index.upsert("4711", 1, Party::default())?, "an older version changes nothing");
/// assert_eq!(index.party("4711"), Some(&party));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Index {
    country: String,
    /// The place of each id in `slots`.
    ids: BTreeMap<String, u32>,
    /// Removed parties leave a hole that the next new one fills.
    slots: Vec<Option<Stored>>,
    holes: Vec<u32>,
    postings: BTreeMap<u64, Posting>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The ids are the host's own; there are too many parties to list.
        write!(f, "Index({} parties)", self.len())
    }
}

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

/// One party with everything computed from it once.
#[derive(Clone, Debug)]
struct Stored {
    id: String,
    version: u64,
    party: Party,
    /// Made when it is first needed: an index that was loaded has its keys already.
    form: OnceLock<PartyForm>,
    keys: Box<[u64]>,
}

/// The parties that carry a key. Most keys have one, which needs no allocation; several are in ascending order, so that
/// one of thousands is found without going through all of them.
#[derive(Clone, Debug)]
enum Posting {
    One(u32),
    Many(Vec<u32>),
}

impl Posting {
    fn slots(&self) -> &[u32] {
        match self {
            Posting::One(slot) => std::slice::from_ref(slot),
            Posting::Many(slots) => slots,
        }
    }

    fn add(&mut self, slot: u32) {
        match self {
            Posting::One(first) => *self = Posting::Many(vec![slot.min(*first), slot.max(*first)]),
            Posting::Many(slots) => {
                if let Err(place) = slots.binary_search(&slot) {
                    slots.insert(place, slot);
                }
            }
        }
    }

    /// Takes `slot` out and says whether nothing is left.
    fn take(&mut self, slot: u32) -> bool {
        match self {
            Posting::One(only) => *only == slot,
            Posting::Many(slots) => {
                if let Ok(place) = slots.binary_search(&slot) {
                    slots.remove(place);
                }
                slots.is_empty()
            }
        }
    }
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
        if id.is_empty() {
            return Err(Problem::new(Code::UsageParameter, "a party needs an id").into());
        }
        if let Some(stored) = self.stored(id) {
            if version < stored.version {
                return Ok(false);
            }
            self.remove(id);
        }
        let form = PartyForm::new(&party, &self.country);
        let keys = keys_of(&form).into_boxed_slice();
        self.place(Stored { id: id.to_owned(), version, party, form: OnceLock::from(form), keys })?;
        Ok(true)
    }

    /// Adds a party that was saved with its keys, and says whether its id is new.
    pub(super) fn restore(&mut self, id: String, version: u64, party: Party, keys: Box<[u64]>) -> Result<bool> {
        let is_new = !id.is_empty() && !self.ids.contains_key(&id);
        if is_new {
            self.place(Stored { id, version, party, form: OnceLock::new(), keys })?;
        }
        Ok(is_new)
    }

    /// Gives the party, which is not there yet, a slot.
    fn place(&mut self, stored: Stored) -> Result<()> {
        let slot = match self.holes.pop() {
            Some(hole) => hole,
            None => {
                self.slots.push(None);
                u32::try_from(self.slots.len() - 1)
                    .map_err(|_| Problem::new(Code::UsageParameter, "an index holds at most four billion parties"))?
            }
        };
        for key in &stored.keys {
            self.postings.entry(*key).and_modify(|posting| posting.add(slot)).or_insert(Posting::One(slot));
        }
        self.ids.insert(stored.id.clone(), slot);
        if let Some(place) = self.slots.get_mut(slot as usize) {
            *place = Some(stored);
        }
        Ok(())
    }

    /// Takes the party out and says whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(slot) = self.ids.remove(id) else { return false };
        let Some(stored) = self.slots.get_mut(slot as usize).and_then(Option::take) else { return false };
        for key in &stored.keys {
            if self.postings.get_mut(key).is_some_and(|posting| posting.take(slot)) {
                self.postings.remove(key);
            }
        }
        self.holes.push(slot);
        true
    }

    /// The party of that id, as it was given.
    pub fn party(&self, id: &str) -> Option<&Party> {
        self.stored(id).map(|stored| &stored.party)
    }

    /// The number of parties.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is no party.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Every party with its id and version, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64, &Party)> {
        self.ids
            .values()
            .filter_map(|slot| self.at(*slot))
            .map(|stored| (stored.id.as_str(), stored.version, &stored.party))
    }

    /// What the blocking keys of the parties bring together, and what not, since a key with more than `limit` parties
    /// ([`MatchSettings::block_limit`](super::MatchSettings::block_limit)) is not followed.
    pub fn blocking(&self, limit: u64) -> Blocking {
        let mut crowded: BTreeMap<u64, u64> = BTreeMap::new();
        let mut unreachable = 0;
        for stored in self.slots.iter().flatten() {
            let mut keys = blocking_keys(stored.form(&self.country));
            keys.sort_unstable();
            keys.dedup();
            let mut followed = keys.is_empty();
            for key in keys {
                let parties = self.postings.get(&key).map_or(0, |posting| posting.slots().len() as u64);
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

    /// The country that the keys were made for.
    pub(super) fn country(&self) -> &str {
        &self.country
    }

    /// The keys of every party, in the order of [`Index::iter`].
    pub(super) fn keys(&self) -> impl Iterator<Item = &[u64]> {
        self.ids.values().filter_map(|slot| self.at(*slot)).map(|stored| &*stored.keys)
    }

    fn stored(&self, id: &str) -> Option<&Stored> {
        self.at(*self.ids.get(id)?)
    }

    fn at(&self, slot: u32) -> Option<&Stored> {
        self.slots.get(slot as usize)?.as_ref()
    }
}

impl Stored {
    fn form(&self, country: &str) -> &PartyForm {
        self.form.get_or_init(|| PartyForm::new(&self.party, country))
    }

    fn entry(&self, country: &str) -> Entry<'_> {
        Entry { id: &self.id, version: self.version, party: &self.party, form: Some(self.form(country)) }
    }
}

impl Candidates for Index {
    fn scheme(&self) -> u32 {
        KEY_SCHEME
    }

    fn len(&self) -> Result<u64> {
        Ok(self.ids.len() as u64)
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        Ok(self.postings.get(&key).map_or(0, |posting| posting.slots().len() as u64))
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(posting) = self.postings.get(&key) {
            posting
                .slots()
                .iter()
                .filter_map(|slot| self.at(*slot))
                .for_each(|stored| found(stored.entry(&self.country)));
        }
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(stored) = self.stored(id) {
            found(stored.entry(&self.country));
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
