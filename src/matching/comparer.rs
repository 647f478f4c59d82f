//! What is compared of the candidates of an index, without unpacking them.
//!
//! The packed forms of a party of the index are numbers of words and texts, of which the same ones come again and again for
//! one question: a family name in a town, a street, a given name. Each is compared once for a question and remembered. What is
//! found is what the forms would say field by field; a candidate of whom a glance does not tell all (two companies, a name at
//! birth, numbers on both sides) is unpacked and compared so. One of whom a glance tells that nobody would ask about it
//! ([`bound`](super::bound)) is not compared to the end.

use super::bound::Bound;
use super::candidates::Entry;
use super::compact::Compact;
use super::compare::address::{House, is_same_place, locality_of, postal_code, street, whole};
use super::compare::company::bears_name_of;
use super::compare::name::{Bearer, FamilyWords, GivenWords, crossed, is_whole_in_one, together};
use super::compare::{
    Facts, Found, KeyComparison, NameComparison, NumberComparison, Sides, agrees, birth_date, compare_email_keys,
};
use super::evidence::Level;
use super::few::Few;
use super::form::{AddressForm, PersonForm, Word};
use super::glance::{Glance, GlanceAddress, Words};
use super::query::Context;
use super::remembered::Remembered;
use super::settings::MatchSettings;
use super::vocabulary::Vocabulary;

/// What a glance tells.
enum Glanced {
    Found(Facts),
    /// Nobody would ask about it.
    TooLittle,
}

/// A part of our name, as far as it is one word.
#[derive(Clone, Copy)]
enum Single {
    /// The number of the word; none where no party of the index has it.
    Word(Option<u32>),
    /// None or several.
    Other,
}

impl Single {
    /// Given and family name.
    fn of_name(person: &PersonForm<'_>, vocabulary: &Vocabulary) -> [Single; 2] {
        [&person.given, &person.family].map(|words| match &**words {
            [word] => Single::Word(vocabulary.words.find(word.folded(), word.gendered)),
            _ => Single::Other,
        })
    }

    /// Whether theirs may be the same. Two words of one kind that are written alike are one in the dictionary.
    fn may_be(self, theirs: Words) -> bool {
        match self {
            Single::Word(ours) => theirs.second.is_some() || theirs.first.is_some_and(|first| Some(first) == ours),
            Single::Other => true,
        }
    }
}

/// What was found out for one question.
pub(super) struct Comparer<'a> {
    context: &'a Context<'a>,
    settings: &'a MatchSettings,
    bound: Bound<'a>,
    ours: Option<[Single; 2]>,
    given: Remembered<GivenWords>,
    family: Remembered<FamilyWords>,
    /// Our family name and their given names.
    crossed_given: Remembered<Level>,
    /// Our given names and their family name.
    crossed_family: Remembered<Level>,
    streets: Remembered<Level>,
    postal_codes: Remembered<Level>,
    places: Remembered<bool>,
}

impl<'a> Comparer<'a> {
    /// For a question of about so many candidates.
    pub(super) fn new(context: &'a Context<'a>, settings: &'a MatchSettings, candidates: u64) -> Comparer<'a> {
        Comparer {
            context,
            settings,
            bound: Bound::new(context, settings),
            ours: None,
            given: Remembered::of(candidates),
            family: Remembered::of(candidates),
            crossed_given: Remembered::of(candidates),
            crossed_family: Remembered::of(candidates),
            streets: Remembered::of(candidates),
            postal_codes: Remembered::of(candidates),
            places: Remembered::of(candidates),
        }
    }

    /// Compares the party asked for with one of the address book. `None` where it is certain that nothing of what is found would
    /// be asked about, be listed or bear on another candidate; only a party of an index is passed over so.
    pub(super) fn compare(&mut self, entry: &Entry<'_>) -> Option<Facts> {
        let known = entry.known(&self.settings.country);
        match known.and_then(|(known, index)| self.at_a_glance(known, index.vocabulary())) {
            Some(Glanced::Found(facts)) => Some(facts),
            Some(Glanced::TooLittle) => None,
            None => Some(Facts::compare(self.context, entry, &entry.form(&self.settings.country), self.settings)),
        }
    }

    /// `None` where a glance does not tell.
    fn at_a_glance(&mut self, known: Compact<'_>, vocabulary: &Vocabulary) -> Option<Glanced> {
        let form = &self.context.form;
        let glance = known.glance().filter(|_| !self.settings.weights.is_graded())?;
        let has_numbers = !form.numbers.is_empty() || !form.other_numbers.is_empty();
        if self.context.cross_reference == Some(known.id)
            || (glance.has_customer_number() && form.customer_number.is_some())
            || (glance.has_numbers() && has_numbers)
            || (glance.is_company() && form.company.is_some())
        {
            return None;
        }
        let details = glance.details()?;
        let birth_date = birth_date::compare(form.birth_date, details.birth_date);
        // That of another party than the one that the cross-reference names.
        let key = if self.context.cross_reference.is_some() { Level::Different } else { Level::Missing };
        let unsupported = self.bound.unsupported(birth_date, key, &details);
        let person = form.person.as_ref();
        let are_persons = form.company.is_none() && !glance.is_company();
        if let (true, Some(one), Some(person)) = (are_persons, unsupported, person) {
            let [given, family] = *self.ours.get_or_insert_with(|| Single::of_name(person, vocabulary));
            if self.bound.is_too_little(one, given.may_be(glance.given), family.may_be(glance.family)) {
                return Some(Glanced::TooLittle);
            }
        }
        let name = match person {
            Some(person) => self.name(person, &glance, vocabulary)?,
            None => NameComparison::MISSING,
        };
        let is_contact = agrees(name.given) && agrees(name.family);
        let is_too_little = unsupported.is_some_and(|one| match are_persons {
            true => self.bound.is_too_little_by_name(one, name),
            false => !is_contact && self.bound.is_too_little_mixed(one),
        });
        if is_too_little {
            return Some(Glanced::TooLittle);
        }
        let sides = match &form.company {
            _ if are_persons => Sides::Persons(name),
            None => {
                let family = person.map(|person| &*person.family).unwrap_or_default();
                Sides::Mixed { bears_name: bears_name_of(&details.core(vocabulary)?, family), is_contact }
            }
            Some(company) => {
                let bears_name = bears_name_of(&company.core, &words(glance.family, vocabulary)?);
                Sides::Mixed { bears_name, is_contact }
            }
        };
        let address = match (&form.address, &details.address) {
            (Some(ours), Some(theirs)) => self.address(ours, theirs, vocabulary)?,
            _ => Level::Missing,
        };
        let email = compare_email_keys(form.email.as_ref(), details.email);
        let found = Found {
            sides,
            birth_date,
            address,
            email,
            personal_email: email,
            numbers: NumberComparison::default(),
            keys: KeyComparison { level: key, own: false },
        };
        Some(Glanced::Found(Facts::of(self.context, found, &details.phones)))
    }

    fn name(&mut self, ours: &PersonForm<'_>, theirs: &Glance<'_>, vocabulary: &Vocabulary) -> Option<NameComparison> {
        let (given, family) = (theirs.given, theirs.family);
        let Comparer { crossed_given, crossed_family, .. } = self;
        let given_words =
            self.given.get(given.number(), || Some(GivenWords::compare(&ours.given, &words(given, vocabulary)?)))?;
        let family_words =
            self.family.get(family.number(), || Some(FamilyWords::compare(ours, &words(family, vocabulary)?, &[])))?;
        let turned_family = || {
            let make = || Some(crossed(&ours.given, &words(family, vocabulary)?));
            crossed_family.get(family.number(), make).unwrap_or(Level::Missing)
        };
        let turned_given = || {
            let make = || Some(crossed(&ours.family, &words(given, vocabulary)?));
            crossed_given.get(given.number(), make).unwrap_or(Level::Missing)
        };
        let is_whole = || match (words(given, vocabulary), words(family, vocabulary)) {
            (Some(given), Some(family)) => is_whole_in_one((&ours.given, &ours.family), (&given, &family)),
            _ => false,
        };
        let bearers = (Bearer::of(ours), theirs.bearer());
        Some(together(bearers, given_words, family_words, turned_family, turned_given, is_whole))
    }

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
        let codes = match (&ours.postal_code, theirs.postal_code) {
            (Some(ours), Some(id)) => Some(self.postal_codes.get(id.into(), || Some(postal_code(ours, text(id)?)))?),
            _ => None,
        };
        let places = &mut self.places;
        let same_place = || match (&ours.place, theirs.place) {
            (Some(ours), Some(id)) => places.get(id.into(), || Some(is_same_place(ours, text(id)?))),
            _ => None,
        };
        let streets = &mut self.streets;
        let street = || match (&ours.street, theirs.street) {
            (Some(ours), Some(id)) => streets.get(id.into(), || Some(street(ours, text(id)?))),
            _ => None,
        };
        Some(whole(street, locality_of(codes, same_place), House::of(ours), theirs.house))
    }
}

fn words<'a>(ids: Words, vocabulary: &'a Vocabulary) -> Option<Few<Word<'a>>> {
    let word = |id: u32| vocabulary.words.get(id).map(|word| Word::Known(word));
    Some(match (ids.first, ids.second) {
        (None, _) => Few::None,
        (Some(first), None) => Few::One([word(first)?]),
        (Some(first), Some(second)) => Few::Two([word(first)?, word(second)?]),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::error::Result;
    use crate::matching::{Candidates, Entry, Identity, Index, MatchSettings, Query, decide};
    use crate::order::{Address, Gender, Identifier, Party};

    /// A host with the keys of the index. Parties come from its own database as they are and are compared in full, but those of the
    /// keys that `is_indexed` names, which it asks the index for.
    struct Host<'a> {
        index: &'a Index,
        is_indexed: fn(u64) -> bool,
    }

    impl Candidates for Host<'_> {
        fn scheme(&self) -> u32 {
            self.index.scheme()
        }

        fn len(&self) -> Result<u64> {
            Candidates::len(self.index)
        }

        fn count_by_key(&self, key: u64) -> Result<u64> {
            self.index.count_by_key(key)
        }

        fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
            if (self.is_indexed)(key) {
                return self.index.parties_by_key(key, found);
            }
            self.index.parties_by_key(key, &mut |entry| found(Entry::new(entry.id, entry.version, &entry.party())))
        }

        fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
            self.index.party_by_id(id, &mut |entry| found(Entry::new(entry.id, entry.version, &entry.party())))
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
        fn what_is_found_at_a_glance_is_what_forms_say(
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
            let by_index = decide(&query, &index, &settings).unwrap();
            for is_indexed in [|_| false, |key: u64| key.is_multiple_of(2)] {
                let host = Host { index: &index, is_indexed };
                prop_assert_eq!(&by_index, &decide(&query, &host, &settings).unwrap());
            }
        }
    }
}
