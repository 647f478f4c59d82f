use proptest::prelude::*;

use super::pattern::observed;
use super::{Label, Training, TrainingOptions, Treatment, train};
use crate::error::Code;
use crate::matching::candidates::Entry;
use crate::matching::compare::Facts;
use crate::matching::form::PartyForm;
use crate::matching::query::{Context, Query};
use crate::matching::score::scores;
use crate::matching::{Aspect, Index, Level, MatchSettings, Outcome, Weights, decide};
use crate::order::{Address, Party};

type Book = Vec<(String, Party)>;

/// A name that no other number gives, for numbers below 4,096.
fn name(number: usize, end: &str) -> String {
    let syllables = ["ba", "do", "fe", "gu", "ki", "la", "mo", "ne", "pa", "ro", "si", "tu", "vo", "wa", "ze", "ju"];
    let syllable = |place: usize| syllables[number / 16_usize.pow(place as u32) % 16];
    format!("{}{}{}{end}", syllable(0), syllable(1), syllable(2))
}

/// Person `number` of a book: nothing is shared with another one.
fn person(number: usize) -> Party {
    Party {
        given_name: Some(name(number * 7 + 3, "n")),
        family_name: Some(name(number, "rich")),
        birth_date: format!("19{:02}-{:02}-{:02}", 30 + number % 60, 1 + number % 12, 1 + number * 5 % 28).parse().ok(),
        address: Address {
            street: Some(format!("{}straße", name(number * 3 + 1, "ler"))),
            house_number: Some((1 + number % 90).to_string()),
            postal_code: Some(format!("{}", 10_000 + number * 17 % 80_000)),
            city: Some(name(number / 4, "dorf")),
            ..Address::default()
        },
        email: Some(format!("{}@example.org", name(number, "mail"))),
        phone: Some(format!("0221 {}", 400_000 + number * 31)),
        ..Party::default()
    }
}

fn index(book: &Book) -> Index {
    let mut index = Index::new("DE");
    for (id, party) in book {
        index.upsert(id, 1, party.clone()).unwrap();
    }
    index
}

fn trained(book: &Book, labels: &[Label]) -> Training {
    let ids = book.iter().map(|(id, _)| id.as_str());
    let options = TrainingOptions { random_pairs: 20_000, ..TrainingOptions::default() };
    train(ids, &index(book), labels, &MatchSettings::default(), &options).unwrap()
}

fn weight(weights: &Weights, aspect: Aspect, level: Level) -> i32 {
    weights.weight(aspect, level, 1_000)
}

fn treatment(training: &Training, aspect: Aspect, level: Level) -> Treatment {
    let row = training.report.rows.iter().find(|row| row.aspect == aspect && row.level == level);
    row.expect("a row").treatment
}

/// Couples, and fathers with a son of the same name, at one address with one telephone; and some who stand there twice.
fn households(number: usize, duplicates: usize) -> Book {
    let mut book = Book::new();
    for at in 0..number {
        let husband = person(at);
        let wife = Party {
            given_name: Some(name(at * 11 + 5, "a")),
            birth_date: format!("19{:02}-{:02}-11", 31 + at % 60, 1 + (at + 5) % 12).parse().ok(),
            ..husband.clone()
        };
        let son = Party {
            birth_date: format!("20{:02}-{:02}-17", at % 20, 1 + (at + 3) % 12).parse().ok(),
            email: None,
            ..husband.clone()
        };
        if at < duplicates {
            book.push((format!("{at}-again"), Party { phone: None, ..husband.clone() }));
        }
        book.extend([(format!("{at}-husband"), husband), (format!("{at}-wife"), wife), (format!("{at}-son"), son)]);
    }
    book
}

/// By weights that grade, the parts of an address are learnt one by one, and what they weigh together is not.
#[test]
fn parts_of_an_address_are_learnt() {
    let mut book = Book::new();
    for at in 0..200 {
        let one = person(at);
        let mut again = one.clone();
        // Every second one has another house number the second time, all have another telephone.
        again.phone = None;
        if at % 2 == 0 {
            again.address.house_number = Some((1 + (at + 37) % 90).to_string());
        }
        book.extend([(format!("{at}"), one), (format!("{at}-again"), again)]);
    }
    let ids = book.iter().map(|(id, _)| id.as_str());
    let settings = MatchSettings { weights: Weights::neutral(), ..MatchSettings::default() };
    let training = train(ids, &index(&book), &[], &settings, &TrainingOptions::default()).unwrap();
    assert_eq!(training.weights.faults(), []);
    let row = |aspect, level| {
        training.report.rows.iter().find(|row| row.aspect == aspect && row.level == level).expect("a row")
    };
    let number = row(Aspect::HouseNumber, Level::Equal);
    assert_eq!(number.treatment, Treatment::Learnt);
    assert!(number.new.m < 650_000 && number.old.m > 750_000, "{}", training.report);
    assert!(row(Aspect::Street, Level::Equal).new.m > 800_000, "{}", training.report);
    for level in [Level::Equal, Level::Different] {
        let whole = row(Aspect::Address, level);
        assert_eq!((whole.treatment, whole.new), (Treatment::TooFew, whole.old));
    }
}

/// Law 2: "Contradictions are never outvoted." They are no weights, so that no training can outvote them either, and a book
/// full of households must not even make the score like relatives.
#[test]
fn households_do_not_teach_that_other_given_names_and_birth_dates_are_normal() {
    let book = households(120, 30);
    let shipped = Weights::shipped();
    let all_the_same = |(id, _): &(String, Party)| {
        let household = id.split('-').next().unwrap_or_default().to_owned();
        Label { left: format!("{household}-husband"), right: format!("{household}-wife"), same: true }
    };
    let mistaken: Vec<Label> = book.iter().filter(|(id, _)| id.ends_with("-wife")).map(all_the_same).collect();
    for labels in [&[][..], &mistaken] {
        let training = trained(&book, labels);
        for (aspect, most) in [(Aspect::GivenName, 0), (Aspect::BirthDate, 100)] {
            let (old, new) =
                (weight(&shipped, aspect, Level::Different), weight(&training.weights, aspect, Level::Different));
            assert!(new <= old + most, "{aspect:?} {old} {new}\n{}", training.report);
        }
        assert_eq!(treatment(&training, Aspect::GivenName, Level::Different), Treatment::Vetoed);
        for aspect in [Aspect::Address, Aspect::Phone] {
            assert!(
                weight(&training.weights, aspect, Level::Equal) <= weight(&shipped, aspect, Level::Equal) + 60,
                "{aspect:?}\n{}",
                training.report
            );
        }
        assert_eq!(training.report.labels_vetoed, labels.len() as u64);
        assert_eq!(training.report.labels_same, 0);
        let settings = MatchSettings { weights: training.weights, ..MatchSettings::default() };
        for at in [31, 77, 119] {
            // The husband is in the book; his wife and his son are not him.
            let only = vec![book.iter().find(|(id, _)| *id == format!("{at}-husband")).unwrap().clone()];
            for relative in ["wife", "son"] {
                let (_, party) = book.iter().find(|(id, _)| *id == format!("{at}-{relative}")).unwrap();
                let verdict = decide(&Query::new(party), &index(&only), &settings).unwrap();
                assert_ne!(verdict.outcome, Outcome::Same, "{relative} {verdict:?}");
            }
        }
    }
}

/// `pairs` people who stand twice in the book, every `other`th time with another telephone number.
fn twice(pairs: usize, others: usize, other: usize) -> Book {
    let mut book = Book::new();
    for at in 0..pairs {
        let first = person(at);
        let second = Party {
            phone: if at % other == 0 { Some(format!("030 {}", 900_000 + at * 13)) } else { first.phone.clone() },
            ..first.clone()
        };
        book.extend([(format!("{at}a"), first), (format!("{at}b"), second)]);
    }
    book.extend((pairs..pairs + others).map(|at| (format!("{at}"), person(at))));
    book
}

#[test]
fn what_the_book_shows_is_learnt_and_little_of_it_hardly_moves_anything() {
    let m = |training: &Training| {
        let rows = training.weights.rows().iter();
        rows.clone().find(|row| row.aspect == Aspect::Phone && row.level == Level::Different).unwrap().same
    };
    let prior = 380_000;
    let large = trained(&twice(400, 200, 20), &[]);
    assert!(large.report.converged);
    assert!(large.report.expected_same.abs_diff(400) <= 8, "{}", large.report);
    // One in twenty, drawn to the prior by a fifth.
    assert!(m(&large).abs_diff((50_000 * 4 + prior) / 5) < 5_000, "{}", large.report);
    assert_eq!(treatment(&large, Aspect::Phone, Level::Different), Treatment::Learnt);
    let small = trained(&twice(12, 40, 20), &[]);
    assert!(m(&small).abs_diff(prior) < 50_000, "{}", small.report);
    let none = trained(&twice(0, 200, 20), &[]);
    assert_eq!(none.weights.rows(), Weights::shipped().rows());
}

#[test]
fn labels_teach_what_nobody_could_know() {
    // Records with nothing but a name in common: alone they stay strangers.
    let mut book: Book = (0..300).map(|at| (at.to_string(), person(at))).collect();
    for at in 0..60 {
        let moved = Party {
            family_name: book[at].1.family_name.clone(),
            given_name: book[at].1.given_name.clone(),
            ..person(at + 1000)
        };
        book.push((format!("{at}b"), moved));
    }
    let label = |at: usize, same| Label { left: format!("{at}b"), right: at.to_string(), same };
    let mut labels: Vec<Label> = (0..40).map(|at| label(at, true)).collect();
    labels.extend([label(50, false), label(51, true), label(51, false)]);
    let (without, with) = (trained(&book, &[]), trained(&book, &labels));
    let moved = |training: &Training| weight(&training.weights, Aspect::Phone, Level::Different);
    assert!(moved(&with) > moved(&without) + 50, "{}\n{}", without.report, with.report);
    let report = &with.report;
    assert_eq!((report.labels_same, report.labels_different, report.labels_contradicting), (40, 1, 1));
}

#[test]
fn the_order_of_the_parties_does_not_matter() {
    let book = twice(60, 30, 5);
    let mut turned = book.clone();
    turned.reverse();
    turned.rotate_left(17);
    assert_eq!(trained(&book, &[]), trained(&turned, &[]));
}

#[test]
fn whatever_is_learnt_runs_the_right_way_and_can_be_kept() {
    for book in [households(60, 20), twice(100, 50, 2), twice(150, 10, 1)] {
        let weights = trained(&book, &[]).weights;
        assert_eq!(weights.faults(), []);
        assert_eq!(Weights::from_toml(&weights.to_toml()), Ok(weights));
    }
}

#[test]
fn a_level_that_would_outweigh_a_better_one_is_lowered() {
    // Every second record has another birth date: as if it meant nothing.
    let mut book = twice(200, 20, 9);
    for (at, (_, party)) in book.iter_mut().enumerate() {
        // No household fields: only then birth dates are counted.
        (party.address, party.phone) = (Address::default(), None);
        if at % 2 == 0 {
            party.birth_date = format!("19{:02}-{:02}-{:02}", 30 + at % 31, 1 + at % 7, 1 + at % 23).parse().ok();
        }
    }
    let training = trained(&book, &[]);
    assert_eq!(treatment(&training, Aspect::BirthDate, Level::Different), Treatment::Direction, "{}", training.report);
    assert!(weight(&training.weights, Aspect::BirthDate, Level::Different) <= -100);
}

#[test]
fn what_cannot_be_learnt_from_is_refused() {
    let book = twice(2, 0, 1);
    let index = index(&book);
    let label = |left: &str, right: &str| Label { left: left.to_owned(), right: right.to_owned(), same: true };
    let cases = [
        (vec!["0a", "0a"], vec![], "an id stands twice"),
        (vec!["0a", "0b"], vec![label("0a", "gone")], "a label names a party that is not in the list"),
        (vec!["0a", "0b"], vec![label("0a", "0a")], "a label names one party twice"),
    ];
    for (ids, labels, expected) in cases {
        let error = train(ids, &index, &labels, &MatchSettings::default(), &TrainingOptions::default()).unwrap_err();
        assert_eq!(error.code(), Code::UsageParameter);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

fn any_text(texts: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    proptest::option::weighted(0.8, proptest::sample::select(texts).prop_map(str::to_owned))
}

prop_compose! {
    fn any_party()(
        given_name in any_text(&["Anna", "Anne", "A.", "Anna Maria", "Ruprecht"]),
        family_name in any_text(&["Müller", "Mueller", "Zaunkönig", "Müller-Amsel"]),
        company in proptest::option::weighted(0.2, proptest::sample::select(&["Amsel GmbH", "Amsel AG", "Meise KG"][..])),
        birth_date in any_text(&["1958-12-24", "1958-12-25", "1977-01-01"]),
        street in any_text(&["Am Teich 4", "Am Teich 5", "Hauptstr. 1"]),
        email in any_text(&["anna@example.org", "ana@example.org", "x.y@example.com"]),
        phone in any_text(&["0221 123456", "0221 123457"]),
        insurance_number in proptest::option::weighted(0.2, proptest::sample::select(&["A123456780", "B123456789"][..])),
    ) -> Party {
        Party {
            given_name, family_name, email, phone,
            company: company.map(str::to_owned),
            birth_date: birth_date.and_then(|date| date.parse().ok()),
            address: Address { street, postal_code: Some("50667".to_owned()), ..Address::default() },
            insurance_number: insurance_number.map(str::to_owned),
            ..Party::default()
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// What training counts is what the score weighs.
    #[test]
    fn training_sees_what_the_score_sees(ours in any_party(), theirs in any_party()) {
        let settings = MatchSettings::default();
        let index = index(&vec![("1".to_owned(), theirs.clone())]);
        let form = PartyForm::new(&ours, "DE");
        let context = Context::new(&Query::new(&ours), form, &index, &settings).unwrap();
        let facts = Facts::compare(&context, &Entry::new("1", 1, &theirs), &PartyForm::new(&theirs, "DE"), &settings);
        let weights = Weights::shipped();
        let seen: i32 = observed(&facts, &context).iter().map(|one| weights.weight(one.aspect, one.level, one.frequency)).sum();
        prop_assert_eq!(seen, scores(&facts, &context, &weights).total());
    }
}
