//! Questions about somebody who is not in the book, though much of it is that of one who is.

use intakt::order::Identifier;

use super::book::{Book, Entry};
use super::people::{Kind as Lives, Person};
use super::record::{Known, written};
use super::truth::Truth;
use super::{Class, Kind, Question, words};

pub(super) const CLASSES: &[Class] = &[
    class("spouse", Kind::Different, spouse),
    class("spouse sharing the e-mail", Kind::Different, spouse_sharing_email),
    class("spouse with the other's account", Kind::Different, spouse_with_account),
    class("mother orders for her child", Kind::Different, child_with_mothers_email),
    class("child", Kind::Different, child),
    class("sibling", Kind::Different, sibling),
    class("junior of the same name", Kind::Different, junior),
    class("grandparent of the same name", Kind::Different, grandparent),
    class("relative called by another form of the name", Kind::Different, other_form),
    class("insurance number differs", Kind::Different, other_insurance_number),
    class("twin", Kind::Different, twin),
    class("twin with a name one letter apart", Kind::Different, twin_one_letter_apart),
    class("neighbour in the same house", Kind::Different, neighbour),
    class("new tenant at an old address", Kind::Different, new_tenant),
    class("flatmate", Kind::Different, flatmate),
    class("flatmate of the same given name", Kind::Different, flatmate_of_that_name),
    class("other resident of a nursing home", Kind::Different, other_resident),
    class("namesake in another town", Kind::Different, namesake_elsewhere),
    class("namesake in the same postal code", Kind::Different, namesake_near_by),
    class("namesake with the same insurer", Kind::Different, namesake_with_same_insurer),
    class("namesake born on another day", Kind::Different, namesake_with_birth_date),
    class("recycled e-mail", Kind::Different, recycled_email),
    class("recycled e-mail, same given name", Kind::Different, recycled_email_of_that_name),
    class("recycled phone number", Kind::Different, recycled_phone),
    class("junior, nothing tells him apart", Kind::Indistinguishable, junior_unmarked),
    class("twin one letter apart, nothing tells them apart", Kind::Indistinguishable, twin_unmarked),
    class("relative called by another form, nothing tells him apart", Kind::Indistinguishable, other_form_unmarked),
    class("new customer", Kind::Unrelated, new_customer),
    class("new customer with a rare name", Kind::Unrelated, new_customer_with_rare_name),
];

const fn class(name: &'static str, kind: Kind, make: fn(&mut Book) -> Option<Question>) -> Class {
    Class { name, kind, make }
}

fn ask(book: &mut Book, person: &Person, known: Known) -> Question {
    let party = written(person, known, &mut book.world.random);
    Question { party, cross_reference: None, truth: Truth::Nobody }
}

fn order(book: &mut Book) -> Known {
    Known::of_order(&mut book.world.random)
}

/// Somebody else of the household, with a given name that nobody there has, and one mailbox in `one_mailbox` percent.
fn relative(
    book: &mut Book,
    entry: &Entry,
    male: bool,
    born: (usize, usize, usize),
    one_mailbox: usize,
) -> Option<Person> {
    let family = entry.person.family.clone();
    let person = book.world.person(male, &family, born, &entry.person.house);
    // Nobody calls two of a family so: `Anna`, `Annika`; `Lena`, `Anna-Lena`.
    let alike = |other: &Person| {
        let parts = |person: &Person| {
            person.given.split([' ', '-']).map(|word| word.chars().take(3).collect::<String>()).collect::<Vec<_>>()
        };
        // Nor by two forms of one name; there is a class for those who do.
        words::are_forms_of_one_name(other.first_name(), person.first_name())
            || parts(other).iter().any(|part| parts(&person).contains(part))
    };
    let household = &book.households[entry.household].persons;
    let in_the_house = book.in_the_house(entry.person.house.number_of_house).map(|other| &other.person);
    if household.iter().chain(in_the_house).any(alike) {
        return None;
    }
    let email = if book.world.random.percent(one_mailbox) { entry.person.email.clone() } else { person.email.clone() };
    Some(Person { landline: entry.person.landline.clone(), email, ..person })
}

fn one_of_a_home(book: &mut Book) -> Option<Entry> {
    book.pick(|entry| matches!(entry.kind, Lives::Single | Lives::Couple | Lives::Family) && entry.twin.is_none())
}

fn new_spouse(book: &mut Book, entry: &Entry, one_mailbox: usize) -> Option<Person> {
    let year = entry.person.born.0;
    let born = book.world.born(year.max(1930) - 4, year + 4);
    relative(book, entry, !entry.person.male, born, one_mailbox)
}

fn spouse(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let (person, known) = (new_spouse(book, &entry, 0)?, order(book));
    Some(ask(book, &person, known))
}

fn spouse_sharing_email(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.email && entry.kind != Lives::Home && entry.twin.is_none())?;
    let (person, known) = (new_spouse(book, &entry, 100)?, order(book));
    Some(ask(book, &person, Known { email: true, ..known }))
}

fn spouse_with_account(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let (person, known) = (new_spouse(book, &entry, 60)?, order(book));
    Some(Question { cross_reference: Some(entry.id), ..ask(book, &person, known) })
}

fn new_child(book: &mut Book, entry: &Entry, one_mailbox: usize) -> Option<Person> {
    let (male, year) = (book.world.random.percent(50), entry.person.born.0);
    let born = book.world.born(year + 22, year + 38);
    relative(book, entry, male, born, one_mailbox)
}

fn child_with_mothers_email(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.email && !entry.person.male && entry.kind != Lives::Home)?;
    let (person, known) = (new_child(book, &entry, 100)?, order(book));
    Some(ask(book, &person, Known { email: true, ..known }))
}

/// The birth date is known on both sides.
fn child(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.birth && entry.kind != Lives::Home && entry.twin.is_none())?;
    let (person, known) = (new_child(book, &entry, 50)?, order(book));
    Some(ask(book, &person, Known { birth: true, ..known }))
}

fn sibling(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::Family && entry.twin.is_none())?;
    let (male, year) = (book.world.random.percent(50), entry.person.born.0);
    let born = book.world.born(year - 4, year + 4);
    let (person, known) = (relative(book, &entry, male, born, 50)?, order(book));
    Some(ask(book, &person, known))
}

/// The same name in the same house; birth date or insurance number is known on both sides.
fn namesake_at_home(book: &mut Book, years: std::ops::RangeInclusive<usize>, older: bool) -> Option<Question> {
    let entry = book.pick(|entry| (entry.known.birth || entry.known.number) && entry.kind != Lives::Home)?;
    if !is_only_one(book, &entry) {
        return None;
    }
    let apart = book.world.random.between(*years.start(), *years.end());
    let year = if older { entry.person.born.0 - apart } else { entry.person.born.0 + apart };
    // Nobody who orders was born earlier.
    if year < 1905 {
        return None;
    }
    let person = namesake(book, &entry, year);
    let known = order(book);
    let known = Known { birth: entry.known.birth || known.birth, number: entry.known.number || known.number, ..known };
    Some(ask(book, &person, known))
}

/// A third one of that name in the house would be another question.
fn is_only_one(book: &Book, entry: &Entry) -> bool {
    let namesakes = book.in_the_house(entry.person.house.number_of_house).filter(|other| {
        other.person.first_name() == entry.person.first_name() && other.person.family == entry.person.family
    });
    namesakes.count() == 1
}

fn namesake(book: &mut Book, entry: &Entry, year: usize) -> Person {
    let (born, insurance) = (book.world.born(year, year), book.world.insurance());
    let person = Person { born, insurance, ..entry.person.clone() };
    let (email, mobile) = (book.world.email(&person), format!("0160{}", book.world.random.digits(8)));
    let one_mailbox = book.world.random.percent(50);
    Person { email: if one_mailbox { entry.person.email.clone() } else { email }, mobile, ..person }
}

fn junior(book: &mut Book) -> Option<Question> {
    namesake_at_home(book, 22..=38, false)
}

fn grandparent(book: &mut Book) -> Option<Question> {
    namesake_at_home(book, 48..=65, true)
}

/// Karin's daughter Katharina. Law 2 takes two forms of one name for one name.
fn called_by_another_form(book: &mut Book, entry: &Entry) -> Option<Person> {
    let given = words::other_form(&entry.person.given)?.to_owned();
    let year = entry.person.born.0 + 27;
    Some(Person { given, ..namesake(book, entry, year) })
}

/// The birth date is known on both sides.
fn other_form(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.birth && entry.kind != Lives::Home)?;
    let (person, known) = (called_by_another_form(book, &entry)?, order(book));
    Some(ask(book, &person, Known { birth: true, ..known }))
}

fn other_form_unmarked(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| !entry.known.birth && !entry.known.number && entry.kind != Lives::Home)?;
    let (person, known) = (called_by_another_form(book, &entry)?, order(book));
    Some(ask(book, &person, known))
}

fn other_insurance_number(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.number && entry.kind != Lives::Home)?;
    if !is_only_one(book, &entry) {
        return None;
    }
    let year = entry.person.born.0 + 26;
    let (person, known) = (namesake(book, &entry, year), order(book));
    Some(ask(book, &person, Known { number: true, birth: false, ..known }))
}

fn twin(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::Family && entry.twin.is_none() && entry.person.born.0 > 1985)?;
    let male = book.world.random.percent(50);
    let (person, known) = (relative(book, &entry, male, entry.person.born, 70)?, order(book));
    Some(ask(book, &person, known))
}

fn other_twin(book: &mut Book, entry: &Entry) -> Option<Person> {
    let insurance = book.world.insurance();
    let email = book.world.email(&entry.person);
    let email = if book.world.random.percent(60) { entry.person.email.clone() } else { email };
    Some(Person { given: entry.twin?.to_owned(), insurance, email, ..entry.person.clone() })
}

/// The insurance number is known on both sides.
fn twin_one_letter_apart(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.twin.is_some() && entry.known.number)?;
    let (person, known) = (other_twin(book, &entry)?, order(book));
    Some(ask(book, &person, Known { number: true, mobile: false, ..known }))
}

fn neighbour(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let person = book.world.stranger_at(&entry.person.house);
    let taken = book
        .in_the_house(entry.person.house.number_of_house)
        .any(|other| other.person.first_name() == person.first_name());
    let known = order(book);
    (!taken).then(|| ask(book, &person, known))
}

/// Whoever lived there is still in the book. One new tenant in seven has the given name of the old one.
fn new_tenant(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let person = book.world.stranger_at(&entry.person.house);
    let (given, male) = (entry.person.given.clone(), entry.person.male);
    let person = if book.world.random.percent(15) { Person { given, male, ..person } } else { person };
    let known = order(book);
    (person.family != entry.person.family).then(|| ask(book, &person, known))
}

fn flatmate(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::FlatShare)?;
    let person = book.world.stranger_at(&entry.person.house);
    let taken = book
        .in_the_house(entry.person.house.number_of_house)
        .any(|other| other.person.first_name() == person.first_name());
    let known = order(book);
    (!taken).then(|| ask(book, &person, known))
}

fn flatmate_of_that_name(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::FlatShare)?;
    let person = book.world.stranger_at(&entry.person.house);
    let person = Person { given: entry.person.given.clone(), male: entry.person.male, ..person };
    let known = order(book);
    (person.family != entry.person.family).then(|| ask(book, &person, known))
}

fn other_resident(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::Home)?;
    let person = book.world.stranger_at(&entry.person.house);
    let namesake = book
        .in_the_house(entry.person.house.number_of_house)
        .any(|other| other.person.first_name() == person.first_name() && other.person.family == person.family);
    let person = Person { landline: entry.person.landline.clone(), ..person };
    let known = order(book);
    (!namesake).then(|| ask(book, &person, known))
}

fn namesake_at(book: &mut Book, entry: &Entry, house: super::people::House) -> Person {
    let person = book.world.stranger_at(&house);
    let (given, family, male) = (entry.person.given.clone(), entry.person.family.clone(), entry.person.male);
    let person = Person { given, family, male, ..person };
    Person { email: book.world.email(&person), ..person }
}

fn namesake_elsewhere(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let house = book.world.house();
    let (person, known) = (namesake_at(book, &entry, house), order(book));
    Some(ask(book, &person, known))
}

fn namesake_near_by(book: &mut Book) -> Option<Question> {
    let entry = one_of_a_home(book)?;
    let house = book.world.house_in(&entry.person.house.postal_code, &entry.person.house.town);
    let (person, known) = (namesake_at(book, &entry, house), order(book));
    Some(ask(book, &person, known))
}

fn namesake_with_same_insurer(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.insurer.is_some())?;
    let house = book.world.house();
    let (person, known) = (namesake_at(book, &entry, house), order(book));
    let mut question = ask(book, &person, known);
    let value = entry.insurer?.to_owned();
    question.party.identifiers.push(Identifier { scheme: "ik".to_owned(), value });
    Some(question)
}

fn namesake_with_birth_date(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.birth)?;
    let house = book.world.house();
    let (person, known) = (namesake_at(book, &entry, house), order(book));
    (person.born != entry.person.born).then(|| ask(book, &person, Known { birth: true, ..known }))
}

fn recycled_email(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.email)?;
    let person = Person { email: entry.person.email.clone(), ..book.world.stranger() };
    let known = order(book);
    let taken = book.with_the_mailbox(&person.email).any(|other| other.person.first_name() == person.first_name());
    (!taken).then(|| ask(book, &person, Known { email: true, ..known }))
}

fn recycled_email_of_that_name(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.email)?;
    let person = book.world.stranger();
    let person = Person { email: entry.person.email.clone(), given: entry.person.given.clone(), ..person };
    let known = order(book);
    (person.family != entry.person.family).then(|| ask(book, &person, Known { email: true, ..known }))
}

fn recycled_phone(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.landline || entry.known.mobile)?;
    let person = book.world.stranger();
    let (landline, mobile) = (entry.person.landline.clone(), entry.person.mobile.clone());
    let person = Person { landline, mobile, ..person };
    let known = Known { landline: entry.known.landline, mobile: !entry.known.landline, ..order(book) };
    let same_name = person.first_name() == entry.person.first_name();
    (!same_name).then(|| ask(book, &person, known))
}

fn junior_unmarked(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| !entry.known.birth && !entry.known.number && entry.kind != Lives::Home)?;
    let year = entry.person.born.0 + 28;
    let (person, known) = (namesake(book, &entry, year), order(book));
    Some(ask(book, &person, known))
}

fn twin_unmarked(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.twin.is_some() && !entry.known.number)?;
    let (person, known) = (other_twin(book, &entry)?, order(book));
    Some(ask(book, &person, Known { number: false, mobile: false, ..known }))
}

fn new_customer(book: &mut Book) -> Option<Question> {
    let (person, known) = (book.world.stranger(), order(book));
    Some(ask(book, &person, known))
}

fn new_customer_with_rare_name(book: &mut Book) -> Option<Question> {
    let person = book.world.stranger();
    let family = words::rare_family_name(&mut book.world.random);
    let known = order(book);
    Some(ask(book, &Person { family, ..person }, known))
}
