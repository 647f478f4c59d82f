//! The index, in two ways by the first byte. `s`: the bytes of a saved index without their checksum. `o`: a sequence of operations,
//! insert, update, remove, ask, save and load, beside a plain list of the same parties. All else are the bytes of a saved index as they
//! are.
#![no_main]

use std::collections::BTreeMap;

use intakt::Result;
use intakt::matching::{Candidates, Entry, Identity, Index, KEY_SCHEME, MatchSettings, Query, Weights, decide, keys};
use intakt::order::Party;
use libfuzzer_sys::fuzz_target;
use sha2::{Digest, Sha256};

fuzz_target!(|input: &[u8]| match input.split_first() {
    Some((b'o', operations)) => operate(operations),
    Some((b's', body)) => load([body, &Sha256::digest(body)[..]].concat()),
    _ => load(input.to_vec()),
});

/// What is loaded is saved as the same bytes, and finds its own parties.
fn load(bytes: Vec<u8>) {
    let Ok(mut index) = Index::load(bytes.as_slice()) else { return };
    let mut again = Vec::new();
    index.save(&mut again).expect("what was loaded can be saved");
    assert!(again == bytes, "two files are one index");
    let parties: Vec<_> = index.iter().map(|(id, _, party)| (id.to_owned(), party)).collect();
    for (id, party) in &parties {
        let verdict = decide(&Query::new(party), &index, &MatchSettings::default()).expect("an index is no host");
        assert!(verdict.party.as_deref().is_none_or(|found| parties.iter().any(|(id, _)| id == found)));
        assert!(index.party(id).as_ref() == Some(party));
    }
    for (id, _) in &parties {
        assert!(index.remove(id));
    }
    assert!(index.is_empty());
}

/// Everybody, with keys made anew for each question, looked through from one end to the other.
struct Everybody<'b>(Vec<(&'b str, u64, &'b Party, Vec<u64>)>);

impl Everybody<'_> {
    fn each(&self, is_asked: impl Fn(&str, &[u64]) -> bool, found: &mut dyn FnMut(Entry<'_>)) {
        for (id, version, party, _) in self.0.iter().rev().filter(|(id, _, _, keys)| is_asked(id, keys)) {
            found(Entry::new(id, *version, party));
        }
    }
}

impl Candidates for Everybody<'_> {
    fn scheme(&self) -> u32 {
        KEY_SCHEME
    }

    fn len(&self) -> Result<u64> {
        Ok(self.0.len() as u64)
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        Ok(self.0.iter().filter(|(_, _, _, keys)| keys.contains(&key)).count() as u64)
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        self.each(|_, keys| keys.contains(&key), found);
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        self.each(|known, _| known == id, found);
        Ok(())
    }
}

/// At most so many operations: what goes wrong goes wrong in few, and everybody is looked through for each question.
const MOST: usize = 64;

fn operate(bytes: &[u8]) {
    let mut dice = Dice(bytes);
    let mut index = Index::new("DE");
    let mut book: BTreeMap<String, (u64, Party)> = BTreeMap::new();
    for _ in 0..MOST {
        let Some(operation) = dice.next() else { break };
        let id = format!("p{}", dice.next().unwrap_or_default() % 12);
        match operation % 8 {
            0..=2 => {
                let (version, party) = (u64::from(dice.next().unwrap_or_default() % 4), dice.party());
                // A change notice that another has overtaken is passed over.
                let is_new = book.get(&id).is_none_or(|(known, _)| version >= *known);
                assert!(index.upsert(&id, version, party.clone()).expect("there is room for a dozen") == is_new);
                if is_new {
                    book.insert(id, (version, party));
                }
            }
            3 => assert!(index.remove(&id) == book.remove(&id).is_some()),
            4 => index = saved_and_loaded(&index),
            // Bytes that are not quite an index are an error or another index, and never a panic.
            5 => {
                let mut bytes = saved(&index);
                let place = usize::from(dice.next().unwrap_or_default()) * 31 % bytes.len();
                bytes[place] ^= dice.next().unwrap_or(1) | 1;
                assert!(Index::load(bytes.as_slice()).is_err(), "the checksum fits other bytes");
                bytes.truncate(place);
                assert!(Index::load(bytes.as_slice()).is_err(), "half an index");
            }
            _ => ask(&index, &book, &mut dice),
        }
        assert!(index.len() == book.len());
        assert!(index.iter().all(|(id, version, party)| book.get(id) == Some(&(version, party))));
    }
}

/// The verdict is that of looking through everybody.
fn ask(index: &Index, book: &BTreeMap<String, (u64, Party)>, dice: &mut Dice<'_>) {
    let everybody = book.iter().map(|(id, (version, party))| (id.as_str(), *version, party, keys(party, "DE")));
    let everybody = Everybody(everybody.collect());
    let how = dice.next().unwrap_or_default();
    let known = book.values().nth(usize::from(how % 16)).map(|(_, party)| party.clone());
    let asked = known.filter(|_| how & 16 != 0).unwrap_or_else(|| dice.party());
    let settings = MatchSettings {
        identity: if how & 32 == 0 { Identity::Patient } else { Identity::Trade },
        weights: if how & 64 == 0 { MatchSettings::default().weights } else { Weights::neutral() },
        ..MatchSettings::default()
    };
    let reference = (how & 128 != 0).then_some("p3");
    let query = Query { guest: how & 1 != 0, cross_reference: reference, ..Query::new(&asked) };
    let verdict = decide(&query, index, &settings).expect("an index is no host");
    assert!(verdict == decide(&query, &everybody, &settings).expect("nor is a list"));
    assert!(verdict.party.as_deref().is_none_or(|found| book.contains_key(found)));
}

fn saved(index: &Index) -> Vec<u8> {
    let mut bytes = Vec::new();
    index.save(&mut bytes).expect("there is memory for a dozen");
    bytes
}

fn saved_and_loaded(index: &Index) -> Index {
    let bytes = saved(index);
    let loaded = Index::load(bytes.as_slice()).expect("what was saved can be loaded");
    assert!(saved(&loaded) == bytes, "it is saved as the same bytes");
    loaded
}

/// Takes values out of the input: few for each field, so that they agree often, and now and then the input's own.
struct Dice<'i>(&'i [u8]);

impl Dice<'_> {
    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn text(&mut self, values: &[&str]) -> Option<String> {
        let at = self.next()?;
        match at {
            0..0xf0 => values.get(usize::from(at) % (values.len() + 1)).map(|value| (*value).to_owned()),
            _ => {
                let (text, rest) = self.0.split_at(self.0.len().min(usize::from(at & 15)));
                self.0 = rest;
                Some(String::from_utf8_lossy(text).into_owned())
            }
        }
    }

    fn party(&mut self) -> Party {
        let mut party = Party {
            given_name: self.text(&[
                "Anna",
                "Anne",
                "Hans",
                "Johannes",
                "Jürgen",
                "Lena",
                "Lina",
                "A.",
                "Dr. Anna Maria",
            ]),
            family_name: self.text(&[
                "Müller",
                "Möller",
                "Groß",
                "Zaunkönig",
                "Müller-Zaunkönig",
                "von der Heide jun.",
            ]),
            company: self.text(&["", "", "Sanitätshaus Zaunkönig e.K.", "Groß GmbH", "Zaunkönig"]),
            birth_date: self.text(&["1958-12-24", "1985-12-24", "1958-12-23"]).and_then(|date| date.parse().ok()),
            email: self.text(&["hans@example.org", "anna.zaun@example.org", "info@example.org"]),
            phone: self.text(&["0221 1234567", "0171 2345678", "+49 221 12345-67"]),
            customer_number: self.text(&["K1", "K2", ""]),
            insurance_number: self.text(&["A123456780", "B987654321", ""]),
            vat_id: self.text(&["DE123456788", ""]),
            ..Party::default()
        };
        party.address.street =
            self.text(&["Hauptstr.", "Hauptstraße 1a", "Domweg 3", "Packstation 111", "c/o Groß, Domweg 3"]);
        party.address.house_number = self.text(&["1", "1a", "3", ""]);
        party.address.postal_code = self.text(&["50667", "50676", "D-10115"]);
        party.address.city = self.text(&["Köln", "Koeln", "Berlin"]);
        party
    }
}
