//! Law 2 on cases under `tests/corpus/matching`, and its properties on random parties.
//!
//! A case names parties of the file's `[parties]` by `like` and changes fields of them; `""` takes a field away. Fields
//! have the names of the CSV headers. `crowd` adds many parties like one, each with a name of its own unless `keep_name`.
//! Every person is fictitious.

use std::collections::BTreeMap;
use std::path::Path;

use intakt::matching::{
    Candidates, Contradiction, Entry, Identity, Index, KEY_SCHEME, Language, Level, MatchSettings, Outcome, Query,
    Verdict, decide, keys,
};
use intakt::order::{Identifier, Party};
use intakt::{Code, Result};
use proptest::prelude::*;
use serde::Deserialize;

pub(crate) type Fields = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File<C> {
    pub(crate) parties: BTreeMap<String, Fields>,
    pub(crate) case: Vec<C>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    settings: MatchSettings,
    #[serde(default)]
    guest: bool,
    cross_reference: Option<String>,
    book: Vec<Fields>,
    crowd: Option<Crowd>,
    query: Fields,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Crowd {
    like: String,
    count: usize,
    #[serde(default)]
    keep_name: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    outcome: String,
    kind: Option<String>,
    party: Option<String>,
    proof: Option<String>,
    contradiction: Option<String>,
    relation: Option<String>,
    match_key: Option<String>,
    /// The fields of which the evidence on the best candidate says that they do not count.
    missing: Option<String>,
    candidates: Option<usize>,
}

/// The fields with those of the party they are like.
pub(crate) fn resolved(fields: &Fields, parties: &BTreeMap<String, Fields>) -> Fields {
    let mut all = match fields.get("like") {
        Some(like) => parties.get(like).unwrap_or_else(|| panic!("no party {like}")).clone(),
        None => Fields::new(),
    };
    all.extend(fields.iter().filter(|(name, _)| *name != "like").map(|(name, value)| (name.clone(), value.clone())));
    all.retain(|_, value| !value.is_empty());
    // `10000 times Ab` is a long text.
    for value in all.values_mut() {
        if let Some((count, text)) = value.split_once(" times ") {
            *value = text.repeat(count.parse().unwrap());
        }
    }
    all
}

pub(crate) fn party(fields: &Fields) -> Party {
    let mut party = Party::default();
    for (name, value) in fields {
        let text = Some(value.clone());
        match name.as_str() {
            "id" => {}
            "customer_number" => party.customer_number = text,
            "salutation" => party.salutation = text,
            "title" => party.title = text,
            "given_name" => party.given_name = text,
            "family_name" => party.family_name = text,
            "birth_name" => party.birth_name = text,
            "company" => party.company = text,
            "birth_date" => party.birth_date = Some(value.parse().unwrap()),
            "street" => party.address.street = text,
            "house_number" => party.address.house_number = text,
            "address_line2" => party.address.line2 = text,
            "postal_code" => party.address.postal_code = text,
            "city" => party.address.city = text,
            "country" => party.address.country = text,
            "email" => party.email = text,
            "phone" => party.phone = text,
            "mobile" => party.mobile = text,
            "vat_id" => party.vat_id = text,
            "insurance_number" => party.insurance_number = text,
            "official_id" => party.official_id = text,
            scheme @ ("lanr" | "bsnr" | "ik" | "gln" | "duns") => {
                party.identifiers.push(Identifier { scheme: scheme.to_owned(), value: value.clone() });
            }
            other => panic!("{other} is no field of a party"),
        }
    }
    party
}

/// A name that no other number has and that is no slip away from another.
fn name_of_crowd(number: usize) -> (String, String) {
    const GIVEN: [&str; 7] = ["Elke", "Ruprecht", "Gudrun", "Volker", "Ottilie", "Knut", "Wiebke"];
    const FIRST: [&str; 11] =
        ["Brom", "Dachs", "Eiben", "Falk", "Ginster", "Hasel", "Igel", "Krähen", "Linden", "Mohn", "Nacht"];
    const SECOND: [&str; 13] = [
        "berger", "feldt", "gruber", "hausen", "kamp", "loher", "moser", "ried", "sattler", "tal", "vogt", "winkel",
        "zeller",
    ];
    let family = format!("{}{}", FIRST[number % FIRST.len()], SECOND[(number / FIRST.len() + number) % SECOND.len()]);
    (GIVEN[number % GIVEN.len()].to_owned(), family)
}

fn book(case: &Case, parties: &BTreeMap<String, Fields>) -> Vec<(String, Party)> {
    let mut book = Vec::new();
    for fields in &case.book {
        let fields = resolved(fields, parties);
        book.push((fields.get("id").expect("an id").clone(), party(&fields)));
    }
    if let Some(crowd) = &case.crowd {
        let like = resolved(&Fields::from([("like".to_owned(), crowd.like.clone())]), parties);
        for number in 0..crowd.count {
            let mut one = party(&like);
            if !crowd.keep_name {
                let (given, family) = name_of_crowd(number);
                (one.given_name, one.family_name) = (Some(given), Some(family));
            }
            book.push((format!("crowd-{number:03}"), one));
        }
    }
    book
}

pub(crate) fn index_of<'a>(book: impl IntoIterator<Item = &'a (String, Party)>) -> Index {
    let mut index = Index::new("DE");
    for (id, party) in book {
        assert!(index.upsert(id, 1, party.clone()).unwrap());
    }
    index
}

pub(crate) fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// What differs between the verdict and what the case expects.
fn differences(verdict: &Verdict, expect: &Expect) -> Vec<String> {
    let mut found = Vec::new();
    let mut compare = |what: &str, expected: Option<&str>, actual: Option<String>| {
        if expected.is_some() && expected != actual.as_deref() {
            found.push(format!("{what}: expected {expected:?}, found {actual:?}"));
        }
    };
    compare("outcome", Some(&expect.outcome), Some(word(verdict.outcome)));
    compare("kind", expect.kind.as_deref(), Some(word(verdict.kind)));
    compare("party", expect.party.as_deref(), verdict.party.clone());
    compare(
        "relation",
        expect.relation.as_deref(),
        Some(verdict.relation.as_ref().map_or("none".to_owned(), |it| word(it.kind))),
    );
    let best = verdict.candidates.first();
    let proofs: Vec<String> = best.iter().flat_map(|best| best.proofs.iter().map(word)).collect();
    compare("proof", expect.proof.as_deref(), Some(proofs.join(" ")));
    let contradictions: Vec<String> = best.iter().flat_map(|best| best.contradictions.iter().map(word)).collect();
    compare("contradiction", expect.contradiction.as_deref(), Some(contradictions.join(" ")));
    let missing = best.iter().flat_map(|best| best.evidence.iter().filter(|one| one.level == Level::Missing));
    let missing: Vec<String> = missing.map(|one| word(one.field)).collect();
    compare("missing", expect.missing.as_deref(), Some(missing.join(" ")));
    compare("match_key", expect.match_key.as_deref(), best.map(|best| best.match_key()));
    if expect.candidates.is_some_and(|expected| expected != verdict.candidates.len()) {
        found.push(format!("candidates: expected {:?}, found {}", expect.candidates, verdict.candidates.len()));
    }
    found
}

fn describe(verdict: &Verdict) -> String {
    verdict
        .candidates
        .iter()
        .map(|one| {
            format!("\n      {} {} {:?} {:?} {}", one.party, one.score, one.proofs, one.contradictions, one.match_key())
        })
        .collect()
}

/// Forms are full of it: whatever stands in two records, rubbish never makes them one, and never does any harm.
#[test]
fn rubbish_is_never_the_same() {
    let long = "Bandwurm".repeat(1_250);
    let names = [
        "",
        " ",
        "-",
        "n/a",
        "N.A.",
        "0171 2345678",
        "+49 221 334455",
        "anna@example.org",
        "🙂",
        "🧑‍⚕️🧑‍⚕️",
        "Анна",
        "安娜",
        "آنا",
        "אנה",
        "\u{202e}annA\u{202c}",
        "A\u{300}\u{300}\u{300}\u{300}nna",
        "Anna\u{0}",
        "<b>Anna</b>",
        "'; DROP TABLE",
        "M***",
        "xxxxx",
        "Max",
        "Test",
        "null",
        &long,
    ];
    let shared = Party {
        birth_date: "1900-01-01".parse().ok(),
        email: Some("info@example.org".to_owned()),
        phone: Some("00000".to_owned()),
        insurance_number: Some("0000000000".to_owned()),
        ..Party::default()
    };
    for (at, given) in names.iter().enumerate() {
        for family in names.iter().chain(&["Mustermann"]) {
            let party = |given: &str, family: &str| {
                let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
                let mut party = Party { given_name: text(given), family_name: text(family), ..shared.clone() };
                party.address.street = text("n/a");
                party.address.postal_code = text("00000");
                party
            };
            let (asked, known) = (party(given, family), party(names[(at + 1) % names.len()], family));
            let index = index_of(&[("1".to_owned(), known), ("2".to_owned(), asked.clone())]);
            for settings in [Identity::Patient, Identity::Trade]
                .map(|identity| MatchSettings { identity, ..MatchSettings::default() })
            {
                let verdict = decide(&Query::new(&asked), &index, &settings).unwrap();
                assert_ne!(verdict.outcome, Outcome::Same, "{given:.20} {family:.20}");
                holds_law_two(&verdict);
            }
        }
    }
}

#[test]
fn cases_of_the_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/matching");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut count = 0;
    let mut failures = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|extension| extension == "toml")) {
        let file: File<Case> =
            toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap_or_else(|error| panic!("{error}"));
        for case in &file.case {
            count += 1;
            let asked = party(&resolved(&case.query, &file.parties));
            let query =
                Query { guest: case.guest, cross_reference: case.cross_reference.as_deref(), ..Query::new(&asked) };
            let book = book(case, &file.parties);
            let verdict = decide(&query, &index_of(&book), &case.settings).unwrap();
            let differences = differences(&verdict, &case.expect);
            if !differences.is_empty() {
                failures.push(format!("{}\n    {}{}", case.name, differences.join("\n    "), describe(&verdict)));
            }
            holds_law_two(&verdict);
            let by_host = decide(&query, &Host::new(&book), &case.settings).unwrap();
            assert_eq!(by_host, verdict, "{}: a host's database must decide alike", case.name);
            let backwards = decide(&query, &index_of(book.iter().rev()), &case.settings).unwrap();
            assert_eq!(backwards, verdict, "{}: the order of the book must not matter", case.name);
        }
    }
    assert!(failures.is_empty(), "{} of {count} cases fail:\n{}", failures.len(), failures.join("\n"));
    assert!(count >= 60, "only {count} cases were found");
}

/// What every verdict has to hold, whatever the case.
fn holds_law_two(verdict: &Verdict) {
    let proven: Vec<_> = verdict
        .candidates
        .iter()
        .filter(|one| !one.proofs.is_empty() && one.contradictions.is_empty())
        .map(|one| &one.party)
        .collect();
    match verdict.outcome {
        Outcome::Same => assert_eq!(proven, verdict.party.iter().collect::<Vec<_>>(), "one candidate with a proof"),
        _ => assert_eq!(verdict.party, None),
    }
    let ranked = verdict
        .candidates
        .windows(2)
        .all(|pair| (pair[1].score, &pair[0].party) < (pair[0].score, &pair[1].party) || pair[0].score > pair[1].score);
    assert!(ranked, "best first, equal scores by id");
    for one in &verdict.candidates {
        assert_eq!(
            one.score,
            one.evidence.iter().map(|evidence| evidence.weight).sum::<i32>(),
            "the waterfall adds up"
        );
        assert!(one.proofs.is_empty() || one.contradictions.is_empty());
    }
    for language in [Language::German, Language::English] {
        let sentence = verdict.sentence(language);
        assert!(sentence.ends_with('.') && !sentence.contains("  "), "{sentence}");
        let told = verdict.candidates.iter().flat_map(|one| &one.evidence).any(|evidence| {
            let value = evidence.theirs.reveal();
            value.chars().count() > 3 && sentence.contains(value)
        });
        assert!(!told, "personal data in {sentence:?}");
    }
}

/// A host's own database: stored keys, no forms, parties in no useful order.
pub(crate) struct Host(Vec<(String, Party, Vec<u64>)>);

impl Host {
    pub(crate) fn new(book: &[(String, Party)]) -> Host {
        Host(book.iter().map(|(id, party)| (id.clone(), party.clone(), keys(party, "DE"))).collect())
    }
}

impl Candidates for Host {
    fn scheme(&self) -> u32 {
        KEY_SCHEME
    }

    fn len(&self) -> Result<u64> {
        Ok(self.0.len() as u64)
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        Ok(self.0.iter().filter(|(_, _, keys)| keys.contains(&key)).count() as u64)
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        for (id, party, _) in self.0.iter().rev().filter(|(_, _, keys)| keys.contains(&key)) {
            found(Entry::new(id, 1, party));
        }
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        for (id, party, _) in self.0.iter().filter(|(known, ..)| known == id) {
            found(Entry::new(id, 1, party));
        }
        Ok(())
    }
}

/// A host whose keys were stored by an older version, or whose database fails.
struct Broken {
    scheme: u32,
}

impl Candidates for Broken {
    fn scheme(&self) -> u32 {
        self.scheme
    }

    fn len(&self) -> Result<u64> {
        Ok(1)
    }

    fn count_by_key(&self, _: u64) -> Result<u64> {
        Err(intakt::Problem::new(Code::UsageHost, "the database is gone").into())
    }

    fn parties_by_key(&self, _: u64, _: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        Ok(())
    }

    fn party_by_id(&self, _: &str, _: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        Ok(())
    }
}

#[test]
fn a_stale_scheme_and_a_failing_host_are_errors() {
    let asked = Party { email: Some("hans.habicht@example.org".to_owned()), ..Party::default() };
    for (scheme, expected) in [(KEY_SCHEME + 1, Code::MatchingScheme), (KEY_SCHEME, Code::UsageHost)] {
        let error = decide(&Query::new(&asked), &Broken { scheme }, &MatchSettings::default()).unwrap_err();
        assert_eq!(error.code(), expected);
    }
}

fn choice(values: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::sample::select(values).prop_map(|value| (!value.is_empty()).then(|| value.to_owned()))
}

/// Parties from few values, so that they often agree in part.
pub(crate) fn any_party() -> impl Strategy<Value = Party> {
    let names = (
        choice(&["Anna", "Anne", "Hans", "Johannes", "Jürgen", "Lena", "Lina", "A.", ""]),
        choice(&["Müller", "Möller", "Groß", "Zaunkönig", "Müller-Zaunkönig", ""]),
        choice(&["", "", "", "Sanitätshaus Zaunkönig e.K.", "Groß GmbH"]),
        choice(&["1958-12-24", "1985-12-24", "1990-03-07", "1900-01-01", ""]),
    );
    let contact = (
        choice(&["Hauptstr. 1", "Hauptstraße 1a", "Domweg 3", "Packstation 111", ""]),
        choice(&["50667", "50676", "10115", ""]),
        choice(&["hans@example.org", "anna.zaun@example.org", "info@example.org", ""]),
        choice(&["0221 1234567", "0171 2345678", ""]),
        choice(&["K1", "K2", "", ""]),
        choice(&["A123456780", "B987654321", "", ""]),
    );
    (names, contact).prop_map(|((given, family, company, birth), (street, postal, email, phone, number, insurance))| {
        let mut party = Party {
            given_name: given,
            family_name: family,
            company,
            birth_date: birth.and_then(|date| date.parse().ok()),
            email,
            phone,
            customer_number: number,
            insurance_number: insurance,
            ..Party::default()
        };
        party.address.street = street;
        party.address.postal_code = postal;
        party
    })
}

pub(crate) fn any_settings() -> impl Strategy<Value = MatchSettings> {
    (any::<bool>(), any::<bool>()).prop_map(|(trade, email_key)| MatchSettings {
        identity: if trade { Identity::Trade } else { Identity::Patient },
        email_key,
        ..MatchSettings::default()
    })
}

/// The same names in another case, with umlauts spelt out.
fn spelt_otherwise(party: &Party) -> Party {
    let other = |text: &Option<String>| {
        text.as_ref().map(|text| text.to_uppercase().replace('Ü', "UE").replace('Ö', "OE").replace('Ä', "AE"))
    };
    Party {
        given_name: other(&party.given_name),
        family_name: other(&party.family_name),
        email: other(&party.email),
        ..party.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verdicts_depend_on_the_parties_alone(
        mut parties in proptest::collection::vec(any_party(), 1..12),
        asked in any_party(),
        settings in any_settings(),
        guest in any::<bool>(),
        turn in 0_usize..12,
    ) {
        let query = Query { guest, ..Query::new(&asked) };
        let mut book: Vec<(String, Party)> =
            parties.drain(..).enumerate().map(|(number, party)| (format!("p{number:02}"), party)).collect();
        let verdict = decide(&query, &index_of(&book), &settings).unwrap();
        holds_law_two(&verdict);
        prop_assert_eq!(&decide(&query, &Host::new(&book), &settings).unwrap(), &verdict);

        let turn = turn % book.len();
        book.rotate_left(turn);
        let mut index = index_of(&book);
        prop_assert_eq!(&decide(&query, &index, &settings).unwrap(), &verdict);

        // Parties that came and went leave no trace.
        for (number, (_, party)) in book.iter().enumerate() {
            index.upsert(&format!("gone{number}"), 1, party.clone()).unwrap();
        }
        for number in 0..book.len() {
            index.remove(&format!("gone{number}"));
        }
        prop_assert_eq!(&decide(&query, &index, &settings).unwrap(), &verdict);
    }

    #[test]
    fn another_spelling_is_never_another_person(
        parties in proptest::collection::vec(any_party(), 1..8),
        asked in any_party(),
        settings in any_settings(),
    ) {
        let book: Vec<(String, Party)> =
            parties.into_iter().enumerate().map(|(number, party)| (format!("p{number}"), party)).collect();
        let index = index_of(&book);
        let verdict = decide(&Query::new(&asked), &index, &settings).unwrap();
        let otherwise = spelt_otherwise(&asked);
        let again = decide(&Query::new(&otherwise), &index, &settings).unwrap();
        prop_assert_eq!((again.outcome, again.party), (verdict.outcome, verdict.party));
    }

    #[test]
    fn contradictions_are_never_outvoted(party in any_party(), other in any_party(), settings in any_settings()) {
        // Everything equal but the birth date and one thing of another party.
        let born = "1971-05-09".parse().ok();
        let known = Party { birth_date: born, company: None, ..party.clone() };
        let asked = Party { birth_date: "1944-10-30".parse().ok(), phone: other.phone, ..known.clone() };
        let index = index_of(&[("1".to_owned(), known)]);
        let query = Query { cross_reference: Some("1"), ..Query::new(&asked) };
        let verdict = decide(&query, &index, &settings).unwrap();
        prop_assert_ne!(verdict.outcome, Outcome::Same);
        for candidate in &verdict.candidates {
            prop_assert!(candidate.contradictions.contains(&Contradiction::BirthDate));
        }
    }

    #[test]
    fn another_given_name_is_never_the_same_person(
        party in any_party(),
        settings in any_settings(),
        mobile in any::<bool>(),
    ) {
        // A spouse or child who shares everything that can be shared, and the account in the shop besides.
        let named = |given: &str| Party {
            given_name: Some(given.to_owned()),
            family_name: Some("Zaunkönig".to_owned()),
            company: None,
            mobile: mobile.then(|| "0171 2345678".to_owned()),
            ..party.clone()
        };
        let index = index_of(&[("1".to_owned(), named("Ottilie"))]);
        let asked = named("Ruprecht");
        let query = Query { cross_reference: Some("1"), ..Query::new(&asked) };
        prop_assert_eq!(decide(&query, &index, &settings).unwrap().outcome, Outcome::Unclear);
        let verdict = decide(&Query::new(&asked), &index, &settings).unwrap();
        prop_assert_ne!(verdict.outcome, Outcome::Same);
    }

    #[test]
    fn a_loaded_index_decides_as_the_saved_one(
        parties in proptest::collection::vec((any_party(), any::<u64>(), ".{1,9}"), 0..12),
        asked in any_party(),
        settings in any_settings(),
    ) {
        let mut index = Index::new("DE");
        for (party, version, id) in &parties {
            index.upsert(id, *version, party.clone()).unwrap();
        }
        // What became of an index before does not show.
        index.upsert("gone, and longer than the others", 1, asked.clone()).unwrap();
        index.remove("gone, and longer than the others");
        let saved = |index: &Index| {
            let mut bytes = Vec::new();
            index.save(&mut bytes).unwrap();
            bytes
        };
        let bytes = saved(&index);
        let mut loaded = Index::load(bytes.as_slice()).unwrap();
        prop_assert!(saved(&loaded) == bytes);
        prop_assert!(index.iter().eq(loaded.iter()));
        let query = Query::new(&asked);
        let verdict = decide(&query, &index, &settings).unwrap();
        prop_assert_eq!(decide(&query, &loaded, &settings).unwrap(), verdict);
        let mut fresh = Index::new("DE");
        for (id, version, party) in index.iter() {
            fresh.upsert(id, version, party.clone()).unwrap();
        }
        prop_assert!(saved(&fresh) == bytes);
        // It goes on like any other.
        for one in [&mut loaded, &mut fresh] {
            if let Some((_, _, id)) = parties.first() {
                one.remove(id);
            }
            one.upsert("another", 1, asked.clone()).unwrap();
        }
        prop_assert!(saved(&fresh) == saved(&loaded));
        prop_assert_eq!(decide(&query, &loaded, &settings).unwrap(), decide(&query, &fresh, &settings).unwrap());
    }

    #[test]
    fn a_changed_index_is_refused(
        parties in proptest::collection::vec(any_party(), 1..4),
        place in any::<proptest::sample::Index>(),
        value in 1..=255_u8,
    ) {
        let book: Vec<(String, Party)> =
            parties.into_iter().enumerate().map(|(number, party)| (format!("p{number}"), party)).collect();
        let mut bytes = Vec::new();
        index_of(&book).save(&mut bytes).unwrap();
        let end = place.index(bytes.len());
        prop_assert_eq!(Index::load(&bytes[..end]).unwrap_err().code(), Code::MatchingIndexTruncated);
        bytes[end] ^= value;
        prop_assert!(Index::load(bytes.as_slice()).is_err());
    }
}
