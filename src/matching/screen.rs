//! A glance at a candidate before it is unpacked and compared field by field.
//!
//! Most parties that share a key with the one asked for are strangers: another given name of the same family name in the same
//! town, another family name in the same street. The packed forms of a party of the index are numbers of words and texts, of
//! which the same ones come again and again, so that each is compared once for a question and remembered. Where nothing
//! is shared but a name, or a part of one, law 2 leaves but one standing, [`Stranger`](super::law::Standing::Stranger), unless
//! the name is rare enough to ask about it, and such a candidate is kept only for its score. What is turned away here would not
//! have been kept there either; whatever is not quite so plain (a company, a household, a junior, a name at birth, numbers on both
//! sides) is compared in full.

use super::compact::Compact;
use super::compare::address::{House, is_same_place, locality_of, postal_code, street, supports, whole};
use super::compare::{NamePart, agrees, birth_date, compare_phones, family_alone, given_alone};
use super::evidence::Level;
use super::few::Few;
use super::form::{AddressForm, PersonForm, Word};
use super::glance::{GlanceAddress, Words};
use super::query::Context;
use super::settings::MatchSettings;
use super::vocabulary::Vocabulary;
use super::weights::Aspect;

/// What was found out for one question.
pub(super) struct Screen<'a> {
    context: &'a Context<'a>,
    settings: &'a MatchSettings,
    person: &'a PersonForm<'a>,
    /// Of our e-mail address, from the `@` on.
    domain: &'a [u8],
    /// What a declared key that differs weighs, and official numbers that are missing.
    keys_weight: i32,
    given: Remembered<NamePart>,
    family: Remembered<NamePart>,
    streets: Remembered<Level>,
    postal_codes: Remembered<Level>,
    places: Remembered<bool>,
}

impl<'a> Screen<'a> {
    /// `None` where everybody is to be compared in full: the party asked for is not one person with given and family name, or the
    /// weights look closer than law 2 does.
    pub(super) fn new(context: &'a Context<'a>, settings: &'a MatchSettings) -> Option<Screen<'a>> {
        let form = &context.form;
        let person = form.person.as_ref()?;
        let is_plain = !person.given.is_empty()
            && !person.family.is_empty()
            && person.generation.is_none()
            && !person.household
            && form.company.is_none()
            && !settings.weights.is_graded();
        if !is_plain {
            return None;
        }
        let weight = |aspect, level| settings.weights.weight(aspect, level, 0);
        // A party found by its cross-reference is compared in full, so that of any other it differs.
        let key = if context.cross_reference.is_some() { Level::Different } else { Level::Missing };
        let email = form.email.as_ref().map_or(&[][..], |email| email.key.as_bytes());
        let domain = email.iter().rposition(|byte| *byte == b'@').and_then(|at| email.get(at..)).unwrap_or_default();
        Some(Screen {
            context,
            settings,
            person,
            domain,
            keys_weight: weight(Aspect::DeclaredKey, key)
                .saturating_add(weight(Aspect::OfficialNumber, Level::Missing)),
            given: Remembered::default(),
            family: Remembered::default(),
            streets: Remembered::default(),
            postal_codes: Remembered::default(),
            places: Remembered::default(),
        })
    }

    /// Whether nobody would ask about the candidate and it bears on no other.
    pub(super) fn turns_away(&mut self, known: Compact<'_>, vocabulary: &Vocabulary) -> bool {
        self.is_stranger(known, vocabulary).unwrap_or(false)
    }

    /// `None` where a glance does not tell.
    fn is_stranger(&mut self, known: Compact<'_>, vocabulary: &Vocabulary) -> Option<bool> {
        let (form, person) = (&self.context.form, self.person);
        let glance = known.glance()?;
        let has_numbers = !form.numbers.is_empty() || !form.other_numbers.is_empty();
        if self.context.cross_reference == Some(known.id)
            || (glance.has_customer_number() && form.customer_number.is_some())
            || (glance.has_numbers() && has_numbers)
        {
            return None;
        }
        let given =
            self.given.get(glance.given.number(), || Some(given_alone(person, &words(glance.given, vocabulary)?)))?;
        let family = self
            .family
            .get(glance.family.number(), || Some(family_alone(person, &words(glance.family, vocabulary)?)))?;
        let is_namesake = agrees(given.level) && agrees(family.level);
        let tells = |part: NamePart| !matches!(part.level, Level::Partial | Level::Missing);
        if !tells(given) || !tells(family) || (!is_namesake && (given.turned || family.turned)) {
            return None;
        }
        let details = glance.details()?;
        let born = birth_date::compare(form.birth_date, details.birth_date);
        let phone = compare_phones(&form.phones, &details.phones).level;
        let address = match (&form.address, &details.address) {
            (Some(ours), Some(theirs)) => self.address(ours, theirs, vocabulary)?,
            _ => Level::Missing,
        };
        let is_supported = born == Level::Equal || phone == Level::Equal || supports(address);
        if is_supported || (is_namesake && born == Level::Near) {
            return None;
        }
        let emails = match (&form.email, details.email) {
            (Some(ours), Some((key, weak_key))) => {
                let weak_key = if weak_key.is_empty() { key } else { weak_key };
                if ours.key.as_bytes() == key || ours.weak_key.as_bytes() == weak_key {
                    return None;
                }
                let resembles = key.ends_with(self.domain) && may_be_a_slip(ours.key.as_bytes(), key);
                // Where too many share ours, one that resembles it is not compared.
                if resembles {
                    &[Level::Similar, Level::Different, Level::Missing][..]
                } else {
                    &[Level::Different][..]
                }
            }
            _ => &[Level::Missing][..],
        };
        let weight = |aspect, level| self.settings.weights.weight(aspect, level, 0);
        let by_name = |aspect, level, frequency| self.settings.weights.weight(aspect, level, frequency);
        // Too many may share ours, then they are not compared.
        let phone = if self.context.phones.is_empty() { Level::Missing } else { phone };
        let email = emails.iter().map(|level| weight(Aspect::Email, *level)).max().unwrap_or(0);
        let most = [
            weight(Aspect::BirthDate, born),
            by_name(Aspect::GivenName, given.level, self.context.given_frequency),
            by_name(Aspect::FamilyName, family.level, self.context.family_frequency),
            weight(Aspect::Address, address),
            email,
            weight(Aspect::Phone, phone),
        ];
        // Who shares but a name that is rare enough is asked about.
        let asked = if is_namesake { self.settings.name_only_score } else { i32::MAX };
        Some(most.into_iter().fold(self.keys_weight, i32::saturating_add) < self.settings.shown_score.min(asked))
    }

    /// How the addresses agree.
    fn address(
        &mut self,
        ours: &AddressForm<'_>,
        theirs: &GlanceAddress<'_>,
        vocabulary: &Vocabulary,
    ) -> Option<Level> {
        let text = |id: u32| vocabulary.texts.get(id).map(|text| &**text);
        if let (Some(ours), Some(theirs)) = (ours.country, theirs.country)
            && ours != text(theirs)?
        {
            return Some(Level::Different);
        }
        let streets = match (&ours.street, theirs.street) {
            (Some(ours), Some(id)) => Some(self.streets.get(id.into(), || Some(street(ours, text(id)?)))?),
            _ => None,
        };
        let codes = match (&ours.postal_code, theirs.postal_code) {
            (Some(ours), Some(id)) => Some(self.postal_codes.get(id.into(), || Some(postal_code(ours, text(id)?)))?),
            _ => None,
        };
        let same_place = match (&ours.place, theirs.place) {
            _ if codes == Some(Level::Equal) => None,
            (Some(ours), Some(id)) => Some(self.places.get(id.into(), || Some(is_same_place(ours, text(id)?)))?),
            _ => None,
        };
        Some(whole(streets, locality_of(codes, || same_place), House::of(ours), theirs.house))
    }
}

/// Whether two texts may be one slip apart: then but two letters, of four bytes at most each, lie between what begins and what
/// ends them both.
fn may_be_a_slip(one: &[u8], other: &[u8]) -> bool {
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    one.len().max(other.len()) - end <= 8
}

fn words<'a>(ids: Words, vocabulary: &'a Vocabulary) -> Option<Few<Word<'a>>> {
    let word = |id: u32| vocabulary.words.get(id).map(|word| Word::Known(word));
    Some(match ids.second {
        None => Few::One([word(ids.first)?]),
        Some(second) => Few::Two([word(ids.first)?, word(second)?]),
    })
}

/// Results by number, the latest of those that fall on one place.
struct Remembered<T> {
    cells: Vec<Option<(u64, T)>>,
}

impl<T> Default for Remembered<T> {
    fn default() -> Self {
        Remembered { cells: Vec::new() }
    }
}

impl<T: Copy> Remembered<T> {
    const BITS: u32 = 7;

    /// The result for that number, from `make` if it is not remembered.
    #[inline]
    fn get(&mut self, number: u64, make: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.cells.is_empty() {
            self.cells.resize_with(1 << Self::BITS, || None);
        }
        // Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): numbers next to each other fall far apart.
        let place = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - Self::BITS);
        let cell = self.cells.get_mut(place as usize)?;
        match cell {
            Some((known, result)) if *known == number => Some(*result),
            _ => {
                let result = make()?;
                *cell = Some((number, result));
                Some(result)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::error::Result;
    use crate::matching::{Candidates, Entry, Identity, Index, MatchSettings, Query, decide};
    use crate::order::{Address, Gender, Identifier, Party};

    /// A host's own database with the keys of the index: its parties come as they are and are compared in full.
    struct Host<'a>(&'a Index);

    impl Candidates for Host<'_> {
        fn scheme(&self) -> u32 {
            self.0.scheme()
        }

        fn len(&self) -> Result<u64> {
            Candidates::len(self.0)
        }

        fn count_by_key(&self, key: u64) -> Result<u64> {
            self.0.count_by_key(key)
        }

        fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
            self.0.parties_by_key(key, &mut |entry| found(Entry::new(entry.id, entry.version, &entry.party())))
        }

        fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
            self.0.party_by_id(id, &mut |entry| found(Entry::new(entry.id, entry.version, &entry.party())))
        }
    }

    /// One of a few, so that much is shared, or nothing.
    fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
        (0..texts.len()).prop_map(|at| texts.get(at).filter(|text| !text.is_empty()).map(|text| (*text).to_owned()))
    }

    fn parties() -> impl Strategy<Value = Party> {
        let names = (
            one_of(&[
                "Anna",
                "Anna",
                "Hans",
                "Hans Peter",
                "Anja",
                "A.",
                "Amsel",
                "Hans und Anna",
                "Hanns",
                "Christian",
                "",
            ]),
            one_of(&[
                "Amsel",
                "Amsel",
                "Fink",
                "Amsl",
                "Fink-Amsel",
                "Anna",
                "Amsel jun.",
                "von Amsel",
                "Zaunkönig",
                "",
            ]),
            one_of(&["", "", "", "", "Fink", "Amsel"]),
            one_of(&["", "", "", "", "", "", "Amsel GmbH", "Fink KG"]),
        );
        let address = (
            one_of(&["Hauptstr. 1", "Hauptstr. 2", "Haupstr. 1", "Hauptstr. 1 a", "Weg 1", "Hauptstr.", ""]),
            one_of(&["50667", "50667", "50676", "10115", ""]),
            one_of(&["Köln", "Köln", "Berlin", "Köllnn", ""]),
            one_of(&["DE", "DE", "AT", ""]),
        );
        let contact = (
            one_of(&[
                "hans.amsel@gmx.de",
                "hans.amse@gmx.de",
                "anna.fink@gmx.de",
                "hans.amsel@web.de",
                "info@gmx.de",
                "",
                "",
            ]),
            one_of(&["0221 1234567", "0171 2345678", "0221 7654321", "", ""]),
            one_of(&["1958-12-24", "1958-12-24", "1958-12-25", "1971-03-04", "1985-07-16", "", ""]),
            one_of(&["", "", "", "", "K1", "K2"]),
            one_of(&["", "", "", "", "A123456780", "B123456782"]),
            prop_oneof![4 => Just(None), 1 => Just(Some(Gender::Male)), 1 => Just(Some(Gender::Female))],
        );
        (names, address, contact).prop_map(|(names, address, contact)| Party {
            given_name: names.0,
            family_name: names.1,
            birth_name: names.2,
            company: names.3,
            address: Address {
                street: address.0,
                postal_code: address.1,
                city: address.2,
                country: address.3,
                ..Address::default()
            },
            email: contact.0,
            phone: contact.1,
            birth_date: contact.2.and_then(|date| date.parse().ok()),
            customer_number: contact.3,
            identifiers: contact.4.map(|value| Identifier { scheme: "kvnr".to_owned(), value }).into_iter().collect(),
            gender: contact.5,
            ..Party::default()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(1_500))]

        #[test]
        fn whom_a_glance_turns_away_nobody_would_have_kept(
            book in proptest::collection::vec(parties(), 1..24),
            asked in parties(),
            trade in any::<bool>(),
            guest in any::<bool>(),
            known in any::<bool>(),
            shown_score in prop_oneof![Just(500), -1_000..2_500_i32],
            name_only_score in prop_oneof![Just(1_500), 0..2_500_i32],
        ) {
            let mut index = Index::new("DE");
            for (id, party) in book.into_iter().enumerate() {
                index.upsert(&id.to_string(), 1, party).unwrap();
            }
            let identity = if trade { Identity::Trade } else { Identity::Patient };
            let settings = MatchSettings { identity, shown_score, name_only_score, ..MatchSettings::default() };
            let query = Query { guest, cross_reference: known.then_some("3"), ..Query::new(&asked) };
            prop_assert_eq!(decide(&query, &index, &settings).unwrap(), decide(&query, &Host(&index), &settings).unwrap());
        }
    }
}
