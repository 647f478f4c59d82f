//! Which parties of an address book agree in something that few have, however little it is by itself.
//!
//! A misspelt name at a misspelt address shares none of the keys that a question is answered by. Two records of it still agree
//! somewhere: in the house number and the day of birth, in the mailbox and the initial. Each two of such values together are a
//! key, which is followed where at most [`MatchSettings::rare_limit`] parties have it. That is some dozens of keys a party, too
//! many to store and to ask a database for; so they are made for the occasion where a book is compared with itself, and only by
//! weights that grade: the others have no use for what does not agree.

use std::cell::Cell;

use super::candidates::{Candidates, Entry};
use super::form::PartyForm;
use super::keys::pairing_keys;
use super::settings::MatchSettings;
use crate::error::Result;

/// The parties of a book by what few of them have together.
#[derive(Clone, Debug, Default)]
pub(super) struct Pairing {
    /// Key and place, ascending; keys that one party or too many have are left out.
    keys: Vec<(u64, u32)>,
}

impl Pairing {
    /// Of the parties `ids`; empty where the weights do not grade.
    pub(super) fn of(ids: &[&str], candidates: &dyn Candidates, settings: &MatchSettings) -> Result<Pairing> {
        let mut keys = Vec::new();
        if settings.weights.is_graded() {
            for (place, id) in (0..).zip(ids) {
                candidates.party_by_id(id, &mut |entry| {
                    let of_party = pairing_keys(&entry.form(&settings.country));
                    keys.extend(of_party.into_iter().map(|key| (key, place)));
                })?;
            }
        }
        keys.sort_unstable();
        let followed = |group: &&[(u64, u32)]| group.len() > 1 && group.len() as u64 <= settings.rare_limit;
        let keys = keys.chunk_by(|(one, _), (other, _)| one == other).filter(followed).flatten().copied().collect();
        Ok(Pairing { keys })
    }

    /// The places of those that share something rare with `party`, ascending and each once; its own is among them.
    pub(super) fn with(&self, party: &PartyForm<'_>) -> Vec<usize> {
        if self.keys.is_empty() {
            return Vec::new();
        }
        let mut places = Vec::new();
        for key in pairing_keys(party) {
            let start = self.keys.partition_point(|(other, _)| *other < key);
            let of_key = self.keys.iter().skip(start).take_while(|(other, _)| *other == key);
            places.extend(of_key.map(|(_, place)| *place as usize));
        }
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// Candidates, and parties that are given beside those that carry a key asked for.
pub(super) struct Widened<'a> {
    candidates: &'a dyn Candidates,
    ids: Vec<&'a str>,
    /// Once is enough.
    given: Cell<bool>,
}

impl<'a> Widened<'a> {
    pub(super) fn new(candidates: &'a dyn Candidates, ids: Vec<&'a str>) -> Self {
        Widened { candidates, ids, given: Cell::new(false) }
    }
}

impl Candidates for Widened<'_> {
    fn scheme(&self) -> u32 {
        self.candidates.scheme()
    }

    fn len(&self) -> Result<u64> {
        self.candidates.len()
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        self.candidates.count_by_key(key)
    }

    fn count_by_keys(&self, keys: &[u64]) -> Result<Vec<u64>> {
        self.candidates.count_by_keys(keys)
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        self.parties_by_keys(&[key], found)
    }

    fn parties_by_keys(&self, keys: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        self.candidates.parties_by_keys(keys, found)?;
        if !self.given.replace(true) {
            for id in &self.ids {
                self.candidates.party_by_id(id, found)?;
            }
        }
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        self.candidates.party_by_id(id, found)
    }
}

#[cfg(test)]
mod tests {
    use super::{MatchSettings, Pairing, PartyForm};
    use crate::matching::{Index, NeverSame, Weights, dedupe};
    use crate::order::{Address, Party};

    /// Nothing that a stored key is made of agrees between the first two; the house number and the sound of the town do.
    fn book() -> Vec<(String, Party)> {
        let party = |given: &str, family: &str, number: usize, city: &str| Party {
            given_name: Some(given.to_owned()),
            family_name: Some(family.to_owned()),
            address: Address {
                house_number: Some(number.to_string()),
                street: Some(format!("{family}weg")),
                city: Some(city.to_owned()),
                ..Address::default()
            },
            ..Party::default()
        };
        let mut parties =
            vec![party("Ottilie", "Zaunkönig", 117, "Entenhausen"), party("Frida", "Specht", 117, "Endenhausen")];
        parties.extend((0..100).map(|at| party("Anna", &format!("Elster{at}"), at, "Entenhausen")));
        (0..).map(|at: u32| at.to_string()).zip(parties).collect()
    }

    #[test]
    fn two_of_one_party_meet_in_what_few_have_together() {
        let book = book();
        let mut index = Index::new("DE");
        for (id, party) in &book {
            index.upsert(id, 1, party.clone()).unwrap();
        }
        let ids: Vec<&str> = book.iter().map(|(id, _)| id.as_str()).collect();
        let never = NeverSame::default();
        let neutral = MatchSettings { weights: Weights::neutral(), ..MatchSettings::default() };
        for (settings, expected) in [(&neutral, true), (&MatchSettings::default(), false)] {
            let pairing = Pairing::of(&ids, &index, settings).unwrap();
            let places = pairing.with(&PartyForm::new(&book[0].1, "DE"));
            assert_eq!(places.contains(&1), expected);
            assert!(places.len() < 10, "{places:?}");
            let pairs = dedupe(ids.iter().copied(), &index, settings, Some(-10_000), &never).unwrap();
            let pairs: Vec<_> = pairs.flat_map(Result::unwrap).collect();
            let found = pairs.iter().any(|pair| pair.first == "0" && pair.second == "1");
            assert_eq!(found, expected);
        }
    }
}
