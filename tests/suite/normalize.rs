//! Laws of comparison forms: they never touch the party, a form is its own form, nothing that people type makes them fail, and
//! what says nothing has none.

use intakt::matching::keys;
use intakt::normalize::care_of::care_of;
use intakt::normalize::delivery_point::{delivery_point, post_number};
use intakt::normalize::gendered::{gender_neutral, one_but_gender};
use intakt::normalize::mojibake::repaired;
use intakt::normalize::name::NameParts;
use intakt::normalize::placeholder::{is_placeholder_name, is_placeholder_text};
use intakt::normalize::short_forms::related;
use intakt::normalize::{
    CityForm, CompanyForm, EmailForm, EmailKind, PersonName, StreetForm, bare, cologne, e164, folded,
    looks_like_company, postal_code, salutation, split_name, split_street,
};
use intakt::order::{Address, Party};
use proptest::prelude::*;

/// What ends up in fields of orders beside ordinary text.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        // Any Unicode, NUL included.
        proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter),
        // Signs that rules look for.
        "[A-Za-zäöüßÄÖÜéłóøåĳ0-9 .,;:/()&+'’´-]{0,60}",
        // Words of the lists, in any order.
        proptest::collection::vec(
            proptest::sample::select(vec![
                "Dr.",
                "Frau",
                "Herr",
                "und",
                "von",
                "der",
                "geb.",
                "c/o",
                "GmbH",
                "&",
                "Co.",
                "KG",
                "Müller",
                "Anna",
                "-",
                ",",
                "Str.",
                "12",
                "a",
                "Packstation",
                "Postfach",
                "DHL",
                "(",
                ")",
                "z.",
                "Hd.",
                "jun.",
                "Graf",
                "verh.",
                "Nr.",
                "1/2",
                "D-52070",
                "Köln",
                "@",
                "xn--bcher-kva.de",
                "+49",
                "0",
                "MÃ¼ller",
                "\u{202e}",
                "\u{0}",
                "🦉",
                "ش",
                "李",
                "İ",
                "ß",
            ]),
            0..14
        )
        .prop_map(|words| words.join(" ")),
        // Far too long.
        ("[a-zé0-9 .,/-]{1,6}", 100_usize..1_000).prop_map(|(piece, count)| piece.repeat(count)),
    ]
}

fn party(text: &str, other: &str) -> Party {
    let (text, other) = (Some(text.to_owned()), Some(other.to_owned()));
    Party {
        salutation: text.clone(),
        title: other.clone(),
        given_name: text.clone(),
        family_name: other.clone(),
        birth_name: text.clone(),
        company: other.clone(),
        email: text.clone(),
        phone: other.clone(),
        mobile: text.clone(),
        insurance_number: other.clone(),
        vat_id: text.clone(),
        address: Address {
            street: text.clone(),
            house_number: other.clone(),
            line2: text.clone(),
            postal_code: other,
            city: text,
            ..Address::default()
        },
        ..Party::default()
    }
}

/// Every rule once.
fn all_rules(text: &str) {
    let _ = (
        folded(text),
        bare(text),
        cologne(text),
        repaired(text),
        salutation(text),
        split_name(text),
        split_street(text),
    );
    let _ =
        (PersonName::from_whole(text), CompanyForm::new(text), looks_like_company(text), StreetForm::from_line(text));
    let _ = (
        CityForm::new(text),
        postal_code(text),
        EmailForm::new(text),
        care_of(text),
        delivery_point(text),
        post_number(text),
    );
    let _ = (is_placeholder_text(text), is_placeholder_name(text), related(text, "hans"), gender_neutral(text));
    let _ = (e164(text, Some("DE")), e164(text, None), one_but_gender(text, "nowak"));
    let parts =
        NameParts { given_name: Some(text), family_name: Some(text), birth_name: Some(text), ..NameParts::default() };
    let _ = PersonName::from_parts(parts);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_text_makes_a_rule_fail(text in hostile()) {
        all_rules(&text);
    }

    #[test]
    fn forms_never_touch_the_party(text in hostile(), other in hostile()) {
        let party = party(&text, &other);
        let before = party.clone();
        let first = keys(&party, "DE");
        let name = PersonName::from_party(&party);
        prop_assert_eq!(&party, &before);
        // And say the same when asked again.
        prop_assert_eq!(first, keys(&before, "DE"));
        prop_assert_eq!(name, PersonName::from_party(&before));
    }

    #[test]
    fn a_form_is_its_own_form(text in hostile()) {
        let key = folded(&text);
        prop_assert_eq!(folded(&key), key.clone());
        let variant = bare(&text);
        prop_assert_eq!(bare(&folded(&variant)), bare(&variant));
        if let Some(code) = postal_code(&text) {
            prop_assert_eq!(postal_code(&code), Some(code));
        }
        if let Some(number) = e164(&text, Some("DE")) {
            prop_assert_eq!(e164(&number, None), Some(number));
        }
        let email = EmailForm::new(&text);
        if email.is_valid() {
            let again = EmailForm::new(&email.key);
            prop_assert_eq!((&again.key, &again.weak_key, again.kind), (&email.key, &email.weak_key, email.kind));
            prop_assert_eq!(EmailForm::new(&email.weak_key).weak_key, email.weak_key);
        }
        let neutral = gender_neutral(&key);
        prop_assert_eq!(gender_neutral(&neutral), neutral);
    }

    #[test]
    fn parts_of_a_name_stand_in_it(text in hostile()) {
        if let Some(name) = split_name(&text) {
            prop_assert!(!name.family.trim().is_empty());
            for part in [&name.given, &name.birth, &name.salutation].into_iter().flatten() {
                prop_assert!(!part.trim().is_empty());
            }
            // The prefix of a name at birth may stand behind the given name: `Heide, Anna von der, verh. Klein`.
            let pieces = name.birth.iter().flat_map(|birth| birth.split_whitespace());
            for part in [&name.given, &name.salutation].into_iter().flatten().map(String::as_str).chain(pieces) {
                prop_assert!(text.contains(part.trim_end_matches(')')), "{:?} of {:?}", part, text);
            }
        }
    }

    #[test]
    fn a_well_written_name_survives_the_split(
        salutation in proptest::sample::select(vec!["", "Frau", "Herr"]),
        title in proptest::sample::select(vec!["", "Dr.", "Prof. Dr. med.", "Dipl.-Ing."]),
        given in "(Anna|Hans-Peter|Karl Heinz|J\\.|Łucja)",
        prefix in proptest::sample::select(vec!["", "von", "von der", "de la", "Graf von"]),
        family in "(Klein|Müller-Lüdenscheidt|O’Neill|Żółć|Straße)",
    ) {
        let written = [salutation, title, &given, prefix, &family];
        let text = written.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ");
        let name = split_name(&text).unwrap();
        let told = |part: &str| (!part.is_empty()).then(|| part.to_owned());
        prop_assert_eq!(name.salutation, told(salutation));
        prop_assert_eq!(name.title, told(title));
        prop_assert_eq!(name.given, told(&given));
        prop_assert_eq!(name.family, format!("{prefix} {family}").trim().to_owned());
    }
}

#[test]
fn ten_thousand_signs_are_no_harm() {
    for piece in [
        "a", "ä", "1", "1 ", "a ", "Dr. ", "von ", "geb. x ", ",", "-", "& ", "🦉", "Str. 1 ", "\u{0}", "@", "GmbH ",
        "(", "'",
    ] {
        let text = piece.repeat(10_000 / piece.len());
        all_rules(&text);
        assert_eq!(split_name(&text), None, "{piece:?}");
        let _ = keys(&party(&text, &text), "DE");
    }
}

#[test]
fn placeholders_have_no_keys() {
    let fillers = ["n/a", "-", "xxx", "00000", "unbekannt", "keine Angabe", "test", "???", "k.A.", "null"];
    for filler in fillers {
        let party = Party {
            given_name: Some(filler.to_owned()),
            family_name: Some(filler.to_owned()),
            company: Some(filler.to_owned()),
            email: Some(filler.to_owned()),
            phone: Some(filler.to_owned()),
            insurance_number: Some(filler.to_owned()),
            vat_id: Some(filler.to_owned()),
            customer_number: Some(filler.to_owned()),
            birth_date: "1900-01-01".parse().ok(),
            address: Address { postal_code: Some(filler.to_owned()), ..Address::default() },
            ..Party::default()
        };
        assert_eq!(keys(&party, "DE").len(), 0, "{filler}");
    }
}

#[test]
fn mailboxes_of_many_are_nobodys() {
    for (address, kind) in [
        ("info@example.org", EmailKind::Role),
        ("no-reply@example.org", EmailKind::Role),
        ("x1@marketplace.amazon.de", EmailKind::Relay),
        ("n/a", EmailKind::Invalid),
    ] {
        assert_eq!(EmailForm::new(address).kind, kind);
        let party = Party { email: Some(address.to_owned()), ..Party::default() };
        assert_eq!(keys(&party, "DE").len(), 0, "{address}");
    }
}
