//! Law 2, clause by clause. Each test bears the words of the law that it is about.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use intakt::matching::{
    Candidate, Contradiction, DeclaredKey, Identity, Index, MatchSettings, Outcome, Proof, Query, Verdict, VerdictKind,
    decide,
};
use intakt::order::Party;

use crate::matching::{Fields, party};

/// A party from `field=value, field=value`.
fn of(text: &str) -> Party {
    let pairs = text.split(',').filter_map(|pair| pair.trim().split_once('='));
    party(&pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect::<Fields>())
}

struct Asked {
    settings: MatchSettings,
    guest: bool,
    cross_reference: Option<&'static str>,
}

fn patient() -> Asked {
    Asked { settings: MatchSettings::default(), guest: false, cross_reference: None }
}

fn trade() -> Asked {
    Asked { settings: MatchSettings { identity: Identity::Trade, ..MatchSettings::default() }, ..patient() }
}

impl Asked {
    fn who(&self, book: &[&str], asked: &str) -> Verdict {
        let mut index = Index::new("DE");
        for (number, text) in book.iter().enumerate() {
            index.upsert(&number.to_string(), 0, of(text)).unwrap();
        }
        let asked = of(asked);
        let query = Query { guest: self.guest, cross_reference: self.cross_reference, ..Query::new(&asked) };
        decide(&query, &index, &self.settings).unwrap()
    }

    /// Outcome and kind.
    fn says(&self, book: &[&str], asked: &str) -> (Outcome, VerdictKind) {
        let verdict = self.who(book, asked);
        (verdict.outcome, verdict.kind)
    }

    fn proofs(&self, book: &str, asked: &str) -> Vec<Proof> {
        let verdict = self.who(&[book], asked);
        assert_eq!(verdict.outcome, Outcome::Same, "{asked}");
        verdict.candidates.first().map(|best| best.proofs.clone()).unwrap()
    }
}

const SAME: (Outcome, VerdictKind) = (Outcome::Same, VerdictKind::Proven);
const WEAK: (Outcome, VerdictKind) = (Outcome::Unclear, VerdictKind::Weak);
const NEAR: (Outcome, VerdictKind) = (Outcome::Unclear, VerdictKind::Near);
const AMBIGUOUS: (Outcome, VerdictKind) = (Outcome::Unclear, VerdictKind::Ambiguous);
const CONTRADICTED: (Outcome, VerdictKind) = (Outcome::Unclear, VerdictKind::Contradicted);

const ANNA: &str = "given_name=Anna, family_name=Graugans";
const HOME: &str = "street=Domweg 3, postal_code=50667, city=Köln";

fn with(name: &str, rest: &str) -> String {
    format!("{name}, {rest}")
}

#[test]
fn exactly_one_candidate() {
    let anna = with(ANNA, "birth_date=1958-12-24");
    assert_eq!(patient().says(&[&anna], &anna), SAME);
    assert_eq!(patient().says(&[&anna, &anna], &anna), AMBIGUOUS);
}

#[test]
fn a_score_above_the_threshold() {
    let settings = |same_score| MatchSettings { same_score, ..MatchSettings::default() };
    let anna = with(ANNA, "birth_date=1958-12-24");
    assert_eq!(Asked { settings: settings(1_400), ..patient() }.says(&[&anna], &anna), SAME);
    assert_eq!(Asked { settings: settings(9_000), ..patient() }.says(&[&anna], &anna), WEAK);
}

#[test]
fn rare_names_weigh_more_than_common_ones() {
    let score = |name: &str| {
        let text = with(&format!("given_name=Anna, family_name={name}"), "birth_date=1958-12-24");
        patient().who(&[&text], &text).candidates.first().map_or(0, |best: &Candidate| best.score)
    };
    assert!(score("Zaunkönig") > score("Schmidt") + 100);
    assert!(score("Schmidt") > score("Müller"));
}

#[test]
fn a_an_equal_birth_date_or_official_number() {
    for (proof, fact) in [
        (Proof::BirthDate, "birth_date=1958-12-24"),
        (Proof::OfficialNumber, "insurance_number=A123456780"),
        (Proof::OfficialNumber, "lanr=123456601"),
    ] {
        assert_eq!(patient().proofs(&with(ANNA, fact), &with(ANNA, fact)), [proof], "{fact}");
    }
}

#[test]
fn b_an_equal_declared_key() {
    let anna = with(ANNA, "customer_number=K1");
    assert_eq!(patient().proofs(&anna, &anna), [Proof::DeclaredKey]);
    let known = Asked { cross_reference: Some("0"), ..patient() };
    assert_eq!(known.proofs(ANNA, ANNA), [Proof::DeclaredKey]);
    let undeclared = MatchSettings { declared_keys: vec![DeclaredKey::CrossReference], ..MatchSettings::default() };
    assert_ne!(Asked { settings: undeclared, ..patient() }.who(&[&anna], &anna).outcome, Outcome::Same);
}

#[test]
fn c_two_of_address_email_phone() {
    let facts = [HOME, "email=a.graugans@example.org", "phone=0221 998877"];
    for (at, one) in facts.iter().enumerate() {
        let anna = with(ANNA, one);
        assert_eq!(patient().says(&[&anna], &anna), WEAK, "{one}");
        for other in facts.iter().skip(at + 1) {
            let anna = with(&anna, other);
            assert_eq!(patient().proofs(&anna, &anna), [Proof::TwoOfAddressEmailPhone], "{one} {other}");
        }
    }
}

#[test]
fn compatible_name_given_names_agree() {
    let facts = "birth_date=1958-12-24";
    for (known, asked, expected) in [
        ("Thomas", "THOMAS", SAME),
        ("Jürgen", "Juergen", SAME),
        ("Thomas", "Thoams", SAME),
        ("Josef", "Sepp", SAME),
        ("Thomas", "T.", SAME),
        ("Thomas", "Tomas", SAME),
        ("Thomas", "Petra", (Outcome::New, VerdictKind::Unknown)),
    ] {
        let party = |given: &str| with(&format!("given_name={given}, family_name=Graugans"), facts);
        assert_eq!(patient().says(&[&party(known)], &party(asked)), expected, "{known} {asked}");
    }
    let swapped = with("given_name=Graugans, family_name=Anna", facts);
    assert_eq!(patient().says(&[&with(ANNA, facts)], &swapped), SAME);
}

#[test]
fn compatible_name_family_names_agree() {
    let facts = "birth_date=1958-12-24";
    let party = |family: &str| with(&format!("given_name=Anna, family_name={family}"), facts);
    for (known, asked, expected) in [
        ("Müller", "Mueller", SAME),
        ("Graugans", "Gaugans", SAME),
        ("Graugans", "Graugans-Elster", SAME),
        ("Meyer", "Maier", SAME),
        // Two slips are a name of its own, unless more than one thing besides agrees.
        ("Brommoser", "Bromloher", WEAK),
    ] {
        assert_eq!(patient().says(&[&party(known)], &party(asked)), expected, "{known} {asked}");
    }
    let more = |family: &str| with(&party(family), HOME);
    assert_eq!(patient().says(&[&more("Brommoser")], &more("Bromloher")), SAME);
}

#[test]
fn another_family_name_only_with_an_equal_given_name_and_two_facts() {
    let facts = ["birth_date=1958-12-24", HOME, "email=a.graugans@example.org", "phone=0221 998877"];
    let married = "given_name=Anna, family_name=Elster";
    for (at, one) in facts.iter().enumerate() {
        let verdict = patient().who(&[&with(ANNA, one)], &with(married, one));
        assert_ne!(verdict.outcome, Outcome::Same, "{one}");
        for other in facts.iter().skip(at + 1) {
            let both = format!("{one}, {other}");
            assert_eq!(patient().says(&[&with(ANNA, &both)], &with(married, &both)), SAME, "{both}");
            let short = with("given_name=Ann, family_name=Elster", &both);
            assert_ne!(patient().who(&[&with(ANNA, &both)], &short).outcome, Outcome::Same, "{both}");
        }
    }
}

#[test]
fn under_patient_anything_less_is_unclear_weak() {
    let anna = with(ANNA, HOME);
    assert_eq!(patient().says(&[&anna], &anna), WEAK);
}

#[test]
fn under_trade_one_of_address_personal_email_or_mobile_is_enough() {
    for (fact, expected) in [
        (HOME, SAME),
        ("email=a.graugans@example.org", SAME),
        ("mobile=0171 2345678", SAME),
        ("phone=0221 998877", WEAK),
    ] {
        let anna = with(ANNA, fact);
        assert_eq!(trade().says(&[&anna], &anna), expected, "{fact}");
    }
    let role = with(ANNA, "email=info@example.org");
    assert_ne!(trade().who(&[&role], &role).outcome, Outcome::Same);
}

#[test]
fn under_trade_if_no_other_party_of_that_given_name_or_initial_carries_it() {
    let anna = with(ANNA, HOME);
    for (other, expected) in [("Anna", WEAK), ("A.", WEAK), ("Karl", SAME)] {
        let other = with(&format!("given_name={other}, family_name=Elster"), HOME);
        assert_eq!(trade().says(&[&anna, &other], &anna), expected, "{other}");
    }
}

#[test]
fn email_key_lets_a_personal_email_count_and_without_a_name_never() {
    let settings = MatchSettings { email_key: true, ..MatchSettings::default() };
    let asked = || Asked { settings: settings.clone(), guest: true, cross_reference: None };
    let anna = with(ANNA, "email=a.graugans@example.org");
    assert_eq!(asked().proofs(&anna, &anna), [Proof::EmailKey]);
    assert_ne!(asked().who(&[&anna], "email=a.graugans@example.org").outcome, Outcome::Same);
    let relay = with(ANNA, "email=x7k2@marketplace.amazon.de");
    assert_ne!(asked().who(&[&relay], &relay).outcome, Outcome::Same);
}

#[test]
fn contradictions_are_never_outvoted_not_even_by_a_key() {
    let all = format!("{HOME}, email=a.graugans@example.org, phone=0221 998877, customer_number=K1");
    let anna = |rest: &str| with(&with(ANNA, &all), rest);
    for (known, asked, expected) in [
        ("birth_date=1958-12-24", "birth_date=1984-03-09", Contradiction::BirthDate),
        ("insurance_number=A123456780", "insurance_number=K987654321", Contradiction::OfficialNumber),
    ] {
        let verdict = patient().who(&[&anna(known)], &anna(asked));
        assert_eq!((verdict.outcome, verdict.kind), CONTRADICTED, "{asked}");
        assert_eq!(verdict.candidates[0].contradictions, [expected]);
    }
    let twin = |given: &str| {
        with(&format!("given_name={given}, family_name=Graugans"), &format!("{HOME}, birth_date=2010-05-05"))
    };
    let verdict = patient().who(&[&twin("Petra")], &twin("Anna"));
    assert_eq!((verdict.outcome, verdict.kind), CONTRADICTED);
    assert_eq!(verdict.candidates[0].contradictions, [Contradiction::GivenName]);
}

#[test]
fn a_person_against_a_company_and_the_sole_trader() {
    let company = with("company=Optik Graugans e.K.", HOME);
    assert_eq!(patient().says(&[&company], &with(ANNA, HOME)), (Outcome::Unclear, VerdictKind::SameCompany));
    let other = with("company=Optik Elster e.K.", HOME);
    assert_eq!(patient().who(&[&other], &with(ANNA, HOME)).outcome, Outcome::New);
}

#[test]
fn a_near_miss_neither_supports_nor_lets_pass() {
    let all = format!("{HOME}, email=a.graugans@example.org, phone=0221 998877, customer_number=K1");
    let born = |date: &str| with(&with(ANNA, &all), &format!("birth_date={date}"));
    for date in ["1958-03-05", "1958-04-03", "1985-03-04"] {
        assert_eq!(patient().says(&[&born("1958-03-04")], &born(date)), NEAR, "{date}");
    }
    let numbered = |number: &str| with(&with(ANNA, &all), &format!("insurance_number={number}"));
    assert_eq!(patient().says(&[&numbered("A123456780")], &numbered("A123456870")), NEAR);
}

#[test]
fn given_names_one_letter_apart_need_a_personal_email_or_a_declared_key() {
    let party = |given: &str, rest: &str| with(&format!("given_name={given}, family_name=Graugans"), rest);
    let born = format!("{HOME}, birth_date=2010-05-05, phone=0221 998877");
    assert_eq!(patient().says(&[&party("Lena", &born)], &party("Lina", &born)), NEAR);
    let mail = format!("{born}, email=lena.graugans@example.org");
    assert_eq!(patient().says(&[&party("Lena", &mail)], &party("Lera", &mail)), SAME);
    let key = format!("{born}, customer_number=K1");
    assert_eq!(patient().says(&[&party("Lena", &key)], &party("Lera", &key)), SAME);
    // Twins have one mailbox: where both are names that others bear, too, it proves nothing.
    let others = ["given_name=Lina, family_name=Elster", "given_name=Lena, family_name=Habicht"];
    let book = [&party("Lena", &mail), others[0], others[1]];
    assert_eq!(patient().says(&book, &party("Lina", &mail)), NEAR);
}

#[test]
fn never_by_order_by_highest_id_or_by_first_hit() {
    let (one, other) = (with(ANNA, "customer_number=K1"), with(ANNA, "customer_number=K2"));
    for book in [[&*one, &*other], [&*other, &*one]] {
        let verdict = patient().who(&book, ANNA);
        assert_ne!(verdict.outcome, Outcome::Same);
        let number = book.iter().position(|text| *text == other).unwrap();
        let found = patient().who(&book, &other);
        assert_eq!(found.party, Some(number.to_string()));
    }
}

#[test]
fn a_guest_binds_only_through_a_or_b() {
    let guest = Asked { guest: true, ..trade() };
    let contact = format!("{HOME}, email=a.graugans@example.org, phone=0221 998877");
    let anna = with(ANNA, &contact);
    assert_eq!(guest.says(&[&anna], &anna), WEAK);
    for fact in ["birth_date=1958-12-24", "insurance_number=A123456780", "customer_number=K1"] {
        let anna = with(ANNA, fact);
        assert_eq!(guest.says(&[&anna], &anna), SAME, "{fact}");
    }
}

#[test]
fn two_of_one_name_in_one_household_are_told_apart_by_more_than_the_household() {
    let contact = format!("{HOME}, email=a.graugans@example.org");
    let (mother, daughter) = (with(ANNA, &contact), with(ANNA, HOME));
    assert_ne!(patient().who(&[&mother, &daughter], &mother).outcome, Outcome::Same);
    let (mother, daughter) = (with(&mother, "birth_date=1958-12-24"), with(&daughter, "birth_date=1984-03-09"));
    assert_eq!(patient().who(&[&mother, &daughter], &mother).party.as_deref(), Some("0"));
}
