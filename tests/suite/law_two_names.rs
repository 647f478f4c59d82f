//! Law 2 about names, as properties: parties of whom nothing is known but a name and a place, their namesakes, and what becomes of
//! a name between two records.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use intakt::matching::{Identity, Index, MatchSettings, Outcome, Query, Verdict, VerdictKind, Weights, decide};
use intakt::order::Party;
use proptest::prelude::*;
use proptest::sample::select;

use crate::matching::{Host, index_of};

/// Given names of which none is a spelling, a short form or a beginning of another, and none is a family name below.
const GIVEN: &[&str] = &[
    "Ottilie",
    "Ruprecht",
    "Zacharias",
    "Berta",
    "Friedhelm",
    "Jürgen",
    "Ingeborg",
    "Xaver",
    "Clemens",
    "Wiebke",
    "Günther",
    "Dorothea",
    "Heinz-Peter",
    "Anna Maria",
    "Lorenz",
    "Piotr",
];

const FAMILY: &[&str] =
    &["Müller", "Schmidt", "Zaunkönig", "Graugans", "von der Heide", "Müller-Zaunkönig", "Kowalska", "Groß", "Öztürk"];

const STREETS: &[&str] = &["Hauptstr.", "Am Teich", "Domweg", "Königsallee"];

const PLACES: &[(&str, &str)] = &[("50667", "Köln"), ("24103", "Kiel"), ("80331", "München")];

/// Where somebody lives.
fn place() -> impl Strategy<Value = Party> {
    (select(STREETS), 1_u8..4, select(PLACES)).prop_map(|(street, number, (postal_code, city))| {
        let mut party = Party::default();
        party.address.street = Some(street.to_owned());
        party.address.house_number = Some(number.to_string());
        party.address.postal_code = Some(postal_code.to_owned());
        party.address.city = Some(city.to_owned());
        party
    })
}

/// Somebody of whom nothing is known but a name and a place.
fn somebody() -> impl Strategy<Value = Party> {
    (place(), select(GIVEN), select(FAMILY)).prop_map(|(place, given, family)| named(&place, given, family))
}

fn named(at: &Party, given: &str, family: &str) -> Party {
    Party { given_name: Some(given.to_owned()), family_name: Some(family.to_owned()), ..at.clone() }
}

/// What may become of a name from one record to the next.
#[derive(Clone, Copy, Debug)]
enum Change {
    Nothing,
    Shouted,
    SpeltOut,
    Title,
    Initial,
    Swapped,
    Typo,
    InOneField,
    Married,
    Junior,
    Nameless,
}

const CHANGES: &[Change] = &[
    Change::Nothing,
    Change::Shouted,
    Change::SpeltOut,
    Change::Title,
    Change::Initial,
    Change::Swapped,
    Change::Typo,
    Change::InOneField,
    Change::Married,
    Change::Junior,
    Change::Nameless,
];

/// Changes of the writing alone, which say nothing about who it is.
const WRITING: &[Change] = &[Change::Shouted, Change::SpeltOut, Change::Title];

impl Change {
    fn of(self, party: &Party) -> Party {
        let given = party.given_name.clone().unwrap_or_default();
        let family = party.family_name.clone().unwrap_or_default();
        match self {
            Change::Nothing => party.clone(),
            Change::Shouted => named(party, &given.to_uppercase(), &family.to_uppercase()),
            Change::SpeltOut => named(party, &spelt_out(&given), &spelt_out(&family)),
            Change::Title => Party { title: Some("Dr.".to_owned()), ..party.clone() },
            Change::Initial => named(party, &format!("{}.", given.chars().next().unwrap_or('A')), &family),
            Change::Swapped => named(party, &family, &given),
            Change::Typo => {
                let mut signs: Vec<char> = family.chars().collect();
                signs.swap(1, 2);
                named(party, &given, &signs.into_iter().collect::<String>())
            }
            Change::InOneField => Party { given_name: None, ..named(party, "", &format!("{given} {family}")) },
            Change::Married => named(party, &given, "Elster"),
            Change::Junior => named(party, &given, &format!("{family} jun.")),
            Change::Nameless => Party { given_name: None, ..party.clone() },
        }
    }
}

fn spelt_out(name: &str) -> String {
    let pairs = [("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ß", "ss"), ("Ö", "Oe")];
    pairs.into_iter().fold(name.to_owned(), |name, (umlaut, letters)| name.replace(umlaut, letters))
}

/// Either way of proving, either table of weights.
fn settings(identity: Identity) -> impl Strategy<Value = MatchSettings> {
    any::<bool>().prop_map(move |neutral| {
        let settings = MatchSettings { identity, ..MatchSettings::default() };
        if neutral { MatchSettings { weights: Weights::neutral(), ..settings } } else { settings }
    })
}

/// A book of some people, many of them changed copies of others.
fn book() -> impl Strategy<Value = Vec<(String, Party)>> {
    let person = (somebody(), proptest::collection::vec(select(CHANGES), 0..3));
    proptest::collection::vec(person, 1..6).prop_map(|people| {
        let records = people.into_iter().flat_map(|(person, changes)| {
            changes.into_iter().map(|change| change.of(&person)).chain([person.clone()]).collect::<Vec<_>>()
        });
        records.enumerate().map(|(number, party)| (format!("p{number:02}"), party)).collect()
    })
}

fn who(asked: &Party, index: &Index, settings: &MatchSettings) -> Verdict {
    decide(&Query::new(asked), index, settings).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// "Under `patient` (the default) anything less is `unclear (weak)`": a name and a place prove nobody, whoever is in the book.
    #[test]
    fn under_patient_a_name_and_a_place_prove_nobody(
        book in book(),
        stranger in somebody(),
        change in select(CHANGES),
        known in any::<proptest::sample::Index>(),
        of_book in any::<bool>(),
        settings in settings(Identity::Patient),
    ) {
        let person = if of_book { known.get(&book).1.clone() } else { stranger };
        let asked = change.of(&person);
        let verdict = who(&asked, &index_of(&book), &settings);
        prop_assert_ne!(verdict.outcome, Outcome::Same);
        prop_assert_eq!(&verdict.party, &None);
        prop_assert!(verdict.candidates.iter().all(|one| one.proofs.is_empty()));
        let guest = Query { guest: true, ..Query::new(&asked) };
        prop_assert_ne!(decide(&guest, &index_of(&book), &settings).unwrap().outcome, Outcome::Same);
    }

    /// ... and it is asked about, not taken for somebody new, when the one record that there is agrees in both.
    #[test]
    fn who_agrees_in_name_and_place_is_asked_about(person in somebody(), change in select(WRITING), settings in settings(Identity::Patient)) {
        let verdict = who(&change.of(&person), &index_of(&[("1".to_owned(), person)]), &settings);
        prop_assert_eq!((verdict.outcome, verdict.kind), (Outcome::Unclear, VerdictKind::Weak));
    }

    /// "Compatible name: the given names agree": a different given name is another person, whatever the household shares, under
    /// either way of proving, and whatever becomes of the family name.
    #[test]
    fn a_different_given_name_at_one_address_is_never_the_same(
        person in somebody(),
        other in select(GIVEN),
        shared in (any::<bool>(), any::<bool>(), any::<bool>()),
        change in select(&[Change::Nothing, Change::Shouted, Change::SpeltOut, Change::Title, Change::Typo, Change::Married, Change::Junior]),
        (patient, trade) in (settings(Identity::Patient), settings(Identity::Trade)),
    ) {
        prop_assume!(person.given_name.as_deref() != Some(other));
        let (email, phone, mobile) = shared;
        let person = Party {
            email: email.then(|| "familie@example.org".to_owned()),
            phone: phone.then(|| "0221 1234567".to_owned()),
            mobile: mobile.then(|| "0171 2345678".to_owned()),
            ..person
        };
        let relative = Party { given_name: Some(other.to_owned()), ..person.clone() };
        let index = index_of(&[("1".to_owned(), person)]);
        for settings in [patient, trade] {
            prop_assert_ne!(who(&change.of(&relative), &index, &settings).outcome, Outcome::Same);
        }
    }

    /// "Under `trade` a compatible name with one of address ... is enough, if no other party of that given name or initial carries
    /// it": a namesake in the house leaves it open which of the two is meant.
    #[test]
    fn under_trade_a_namesake_in_the_house_leaves_it_open(
        person in somebody(),
        change in select(&[Change::Nothing, Change::Initial, Change::Junior, Change::Title, Change::Married]),
        settings in settings(Identity::Trade),
    ) {
        let alone = who(&person, &index_of(&[("1".to_owned(), person.clone())]), &settings);
        prop_assert_eq!((alone.outcome, alone.party.as_deref()), (Outcome::Same, Some("1")));
        let both = [("1".to_owned(), person.clone()), ("2".to_owned(), change.of(&person))];
        prop_assert_ne!(who(&person, &index_of(&both), &settings).outcome, Outcome::Same);
    }

    /// "Never decide by order, by highest id or by first hit", and the same from the host's own keys.
    #[test]
    fn no_verdict_depends_on_the_order_of_the_candidates(
        book in book(),
        change in select(CHANGES),
        known in any::<proptest::sample::Index>(),
        turn in any::<proptest::sample::Index>(),
        settings in prop_oneof![settings(Identity::Patient), settings(Identity::Trade)],
    ) {
        let asked = change.of(&known.get(&book).1);
        let verdict = who(&asked, &index_of(&book), &settings);
        let mut turned = book.clone();
        turned.rotate_left(turn.index(book.len()));
        turned.reverse();
        prop_assert_eq!(&who(&asked, &index_of(&turned), &settings), &verdict);
        prop_assert_eq!(&decide(&Query::new(&asked), &Host::new(&turned), &settings).unwrap(), &verdict);
        // Under other names of the records it is the same record.
        let renamed: Vec<(String, Party)> =
            book.iter().map(|(id, party)| (format!("{}{id}", if id.ends_with('1') { "a" } else { "z" }), party.clone())).collect();
        let again = who(&asked, &index_of(&renamed), &settings);
        prop_assert_eq!((again.outcome, again.kind), (verdict.outcome, verdict.kind));
        let of_book = |id: &Option<String>| id.as_ref().map(|id| id.trim_start_matches(['a', 'z']).to_owned());
        prop_assert_eq!(of_book(&again.party), verdict.party);
    }

    /// The waterfall: the running sum of the weights ends at the score, and each field is counted once.
    #[test]
    fn the_running_sum_of_the_evidence_ends_at_the_score(
        book in book(),
        change in select(CHANGES),
        known in any::<proptest::sample::Index>(),
        settings in prop_oneof![settings(Identity::Patient), settings(Identity::Trade)],
    ) {
        let asked = change.of(&known.get(&book).1);
        for candidate in who(&asked, &index_of(&book), &settings).candidates {
            let mut running = 0;
            let mut fields = Vec::new();
            for evidence in &candidate.evidence {
                running += evidence.weight;
                fields.push(evidence.field);
            }
            prop_assert_eq!(running, candidate.score);
            let count = fields.len();
            fields.sort_unstable();
            fields.dedup();
            prop_assert_eq!(fields.len(), count);
        }
    }

    /// How a name is written says nothing about who it is.
    #[test]
    fn another_writing_of_a_name_changes_no_verdict(
        book in book(),
        change in select(WRITING),
        known in any::<proptest::sample::Index>(),
        settings in prop_oneof![settings(Identity::Patient), settings(Identity::Trade)],
    ) {
        let asked = &known.get(&book).1;
        let index = index_of(&book);
        let (verdict, again) = (who(asked, &index, &settings), who(&change.of(asked), &index, &settings));
        prop_assert_eq!((again.outcome, again.kind, again.party), (verdict.outcome, verdict.kind, verdict.party));
    }
}
