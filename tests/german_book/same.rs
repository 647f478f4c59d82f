//! Questions about somebody who is in the book, written otherwise than there.

use intakt::order::Party;

use super::book::{Book, Entry};
use super::people::{Kind as Lives, Person};
use super::record::{Known, written};
use super::truth::{Name, Truth};
use super::{Class, Kind, Question, slips, words};

pub(super) const CLASSES: &[Class] = &[
    class("clean", clean),
    class("known account", known_account),
    class("moved", moved),
    class("moved, new e-mail", moved_with_new_email),
    class("married", married),
    class("double name after marriage", double_name),
    class("names exchanged", names_exchanged),
    class("whole name in one field", whole_name),
    class("umlauts written otherwise", umlauts),
    class("spelt by ear", spelt_by_ear),
    class("typo in the family name", typo_in_family_name),
    class("typo in the given name", typo_in_given_name),
    class("typo in the postal code", typo_in_postal_code),
    class("typo in the street", typo_in_street),
    class("initial only", initial_only),
    class("short form", short_form),
    class("one of two given names", one_given_name),
    class("title added", title_added),
    class("capital letters", capital_letters),
    class("care of", care_of),
    class("Packstation", packstation),
    class("delivered to work", at_work),
    class("house number addition missing", addition_missing),
    class("typo in the birth date", typo_in_birth_date),
    class("day and month exchanged", day_and_month),
    class("new e-mail", new_email),
    class("resident of a nursing home", resident),
    class("student in a flat share", student),
    class("senior beside a junior", beside_a_namesake),
    Class { name: "moved, and only the name is left", kind: Kind::NameOnly, make: name_only },
];

const fn class(name: &'static str, make: fn(&mut Book) -> Option<Question>) -> Class {
    Class { name, kind: Kind::Same, make }
}

/// How somebody of the book orders.
struct Order {
    person: Person,
    /// What the order says.
    known: Known,
    /// What of it is without an error and the same as in the book, if the book has it.
    sound: Known,
    name: Name,
    near: bool,
    /// Something beside `sound` is common to both: an account, an address with an error in it.
    more: bool,
    /// Nothing but the name is to be common to both.
    only_name: bool,
}

impl Order {
    fn of(entry: &Entry, book: &mut Book) -> Order {
        let known = Known::of_order(&mut book.world.random);
        Order {
            person: entry.person.clone(),
            known,
            sound: Known::ALL,
            name: Name::Fits,
            near: false,
            more: false,
            only_name: false,
        }
    }

    fn ask(
        self,
        entry: &Entry,
        book: &mut Book,
        change: impl FnOnce(&mut Party, &mut Book) -> bool,
    ) -> Option<Question> {
        let mut party = written(&self.person, self.known, &mut book.world.random);
        let agrees = entry.known.and(self.known).and(self.sound);
        let decidable = book.decidable(entry, agrees, &self.name, self.near);
        let truth = Truth::Same { id: entry.id.clone(), decidable };
        // Where nothing but the name is common to both, there is a class of its own.
        let more_than_the_name = self.near || self.more || agrees != Known::default();
        if more_than_the_name == self.only_name {
            return None;
        }
        change(&mut party, book).then_some(Question { party, cross_reference: None, truth })
    }
}

fn unchanged(_: &mut Party, _: &mut Book) -> bool {
    true
}

fn person(book: &mut Book) -> Option<Entry> {
    book.pick(|entry| entry.kind != Lives::Home)
}

fn clean(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    Order::of(&entry, book).ask(&entry, book, unchanged)
}

/// Whoever logs in is known by the number of the account, and may have changed anything.
fn known_account(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    if book.world.random.percent(15) {
        order.person.house = book.world.house();
        order.sound.address = false;
    }
    (order.sound.key, order.more) = (true, true);
    let decidable = {
        let agrees = Known { key: true, ..entry.known.and(order.known).and(order.sound) };
        book.decidable(&entry, agrees, &Name::Fits, false)
    };
    let question = order.ask(&entry, book, unchanged)?;
    let truth = Truth::Same { id: entry.id.clone(), decidable };
    Some(Question { cross_reference: Some(entry.id), truth, ..question })
}

/// A new address and landline; mailbox and mobile stay.
fn moved(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    (order.person.house, order.person.landline) = (book.world.house(), book.world.landline());
    (order.sound.address, order.sound.landline) = (false, false);
    order.ask(&entry, book, unchanged)
}

fn name_only(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.person =
        Person { given: entry.person.given.clone(), family: entry.person.family.clone(), ..book.world.stranger() };
    order.person.male = entry.person.male;
    order.known = Known { birth: false, number: false, ..order.known };
    (order.sound, order.only_name) = (Known::default(), true);
    order.ask(&entry, book, unchanged)
}

/// With a birth date or a mobile number on both sides: without them, nothing but the name is left.
fn moved_with_new_email(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.birth || entry.known.mobile)?;
    let mut order = Order::of(&entry, book);
    (order.known.birth, order.known.mobile) = (entry.known.birth, entry.known.mobile);
    (order.person.house, order.person.landline) = (book.world.house(), book.world.landline());
    order.person.email = book.world.email(&entry.person);
    (order.sound.address, order.sound.landline, order.sound.email) = (false, false, false);
    order.ask(&entry, book, unchanged)
}

fn married(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::Single && entry.person.born.0 > 1960)?;
    let mut order = Order::of(&entry, book);
    order.person.family = words::family_name(&mut book.world.random);
    if order.person.family == entry.person.family {
        return None;
    }
    order.name = Name::Married;
    if book.world.random.percent(50) {
        (order.person.house, order.person.landline) = (book.world.house(), book.world.landline());
        (order.sound.address, order.sound.landline) = (false, false);
    }
    order.ask(&entry, book, |party, book| {
        if book.world.random.percent(20) {
            party.birth_name = Some(entry.person.family.clone());
        }
        true
    })
}

fn double_name(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    let other = words::family_name(&mut book.world.random);
    if other == entry.person.family || entry.person.family.contains(' ') {
        return None;
    }
    order.person.family = if book.world.random.percent(50) {
        format!("{}-{other}", entry.person.family)
    } else {
        format!("{other}-{}", entry.person.family)
    };
    order.ask(&entry, book, unchanged)
}

fn names_exchanged(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    Order::of(&entry, book).ask(&entry, book, |party, _| {
        std::mem::swap(&mut party.given_name, &mut party.family_name);
        true
    })
}

fn whole_name(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    Order::of(&entry, book).ask(&entry, book, |party, book| {
        let (given, family) = (&entry.person.given, &entry.person.family);
        let whole =
            if book.world.random.percent(70) { format!("{given} {family}") } else { format!("{family}, {given}") };
        (party.given_name, party.family_name) = (None, Some(whole));
        true
    })
}

fn umlauts(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let random = &mut book.world.random;
    let (given, family) =
        (slips::without_umlauts(&entry.person.given, random), slips::without_umlauts(&entry.person.family, random));
    if given.is_none() && family.is_none() {
        return None;
    }
    let mut order = Order::of(&entry, book);
    order.person.given = given.unwrap_or(order.person.given);
    order.person.family = family.unwrap_or(order.person.family);
    order.ask(&entry, book, unchanged)
}

fn spelt_by_ear(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.person.family = slips::by_ear(&entry.person.family, &mut book.world.random)?;
    order.ask(&entry, book, unchanged)
}

fn typo_in_family_name(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.person.family.chars().count() >= 4)?;
    let mut order = Order::of(&entry, book);
    order.person.family = slips::typo(&entry.person.family, &mut book.world.random);
    order.ask(&entry, book, unchanged)
}

fn typo_in_given_name(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.person.given.chars().count() >= 4 && entry.twin.is_none())?;
    let mut order = Order::of(&entry, book);
    order.person.given = slips::typo(&entry.person.given, &mut book.world.random);
    order.name = Name::OneLetter;
    order.ask(&entry, book, unchanged)
}

fn typo_in_postal_code(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.person.house.postal_code = slips::wrong_digit(&entry.person.house.postal_code, &mut book.world.random);
    order.sound.address = false;
    order.more = entry.known.address;
    order.ask(&entry, book, unchanged)
}

fn typo_in_street(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.person.house.street = slips::typo(&entry.person.house.street, &mut book.world.random);
    order.sound.address = false;
    order.more = entry.known.address;
    order.ask(&entry, book, unchanged)
}

fn initial_only(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.name = Name::Initial;
    let letter = entry.person.given.chars().next()?;
    order.ask(&entry, book, |party, _| {
        party.given_name = Some(format!("{letter}."));
        true
    })
}

fn short_form(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let (_, short) = *words::NICKNAMES.iter().find(|(full, _)| *full == entry.person.given)?;
    let mut order = Order::of(&entry, book);
    order.person.given = short.to_owned();
    order.ask(&entry, book, unchanged)
}

fn one_given_name(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.person.given.contains([' ', '-']))?;
    let mut order = Order::of(&entry, book);
    order.person.given = entry.person.first_name().to_owned();
    order.ask(&entry, book, unchanged)
}

fn title_added(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    Order::of(&entry, book).ask(&entry, book, |party, book| {
        let title = *book.world.random.choose(&["Dr.", "Prof. Dr.", "Dr. med.", "Dipl.-Ing."]);
        match book.world.random.below(3) {
            0 => party.title = Some(title.to_owned()),
            1 => party.given_name = Some(format!("{title} {}", entry.person.given)),
            _ => party.family_name = Some(format!("{title} {}", entry.person.family)),
        }
        true
    })
}

fn capital_letters(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    Order::of(&entry, book).ask(&entry, book, |party, _| {
        for text in [&mut party.given_name, &mut party.family_name, &mut party.email, &mut party.address.street] {
            *text = text.as_ref().map(|text| text.to_uppercase());
        }
        true
    })
}

/// The goods go to somebody else's house.
fn care_of(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let host = book.world.stranger();
    let mut order = Order::of(&entry, book);
    order.person.house = host.house.clone();
    order.sound.address = false;
    order.ask(&entry, book, |party, _| {
        party.address.line2 = Some(format!("c/o {} {}", host.given, host.family));
        true
    })
}

fn packstation(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    order.sound.address = false;
    order.ask(&entry, book, |party, book| {
        let random = &mut book.world.random;
        party.address.street = Some(format!("Packstation {}", random.between(101, 240)));
        party.address.house_number = None;
        party.address.line2 = Some(random.digits(8));
        true
    })
}

fn at_work(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let firm = book.world.firm();
    let mut order = Order::of(&entry, book);
    order.person.house = firm.house.clone();
    order.sound.address = false;
    order.ask(&entry, book, |party, _| {
        party.address.line2 = Some(firm.full_name());
        true
    })
}

fn addition_missing(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.person.house.house_number.ends_with(char::is_alphabetic))?;
    let mut order = Order::of(&entry, book);
    let number = &mut order.person.house.house_number;
    number.pop();
    order.ask(&entry, book, unchanged)
}

fn typo_in_birth_date(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.known.birth)?;
    let mut order = Order::of(&entry, book);
    let (year, month, day) = entry.person.born;
    let wrong = match book.world.random.below(3) {
        0 => (year, month, if day == 28 { 20 } else { day + 1 }),
        1 => (year / 10 * 10 + (year + 1) % 10, month, day),
        _ => (year - year % 100 + year % 10 * 10 + year / 10 % 10, month, day),
    };
    if wrong == entry.person.born {
        return None;
    }
    order.person.born = wrong;
    (order.known.birth, order.near, order.sound.birth) = (true, true, false);
    order.ask(&entry, book, unchanged)
}

fn day_and_month(book: &mut Book) -> Option<Question> {
    let entry = book
        .pick(|entry| entry.known.birth && entry.person.born.2 <= 12 && entry.person.born.1 != entry.person.born.2)?;
    let mut order = Order::of(&entry, book);
    let (year, month, day) = entry.person.born;
    order.person.born = (year, day, month);
    (order.known.birth, order.near, order.sound.birth) = (true, true, false);
    order.ask(&entry, book, unchanged)
}

fn new_email(book: &mut Book) -> Option<Question> {
    let entry = person(book)?;
    let mut order = Order::of(&entry, book);
    (order.person.email, order.known.email, order.sound.email) = (book.world.email(&entry.person), true, false);
    order.ask(&entry, book, unchanged)
}

fn resident(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::Home)?;
    let mut order = Order::of(&entry, book);
    // Someone at the home orders for them, who knows when they were born.
    order.known.birth = book.world.random.percent(70);
    order.ask(&entry, book, unchanged)
}

fn student(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.kind == Lives::FlatShare)?;
    Order::of(&entry, book).ask(&entry, book, unchanged)
}

/// Father and son of one name are both in the book, and the order says which of them by the birth date.
fn beside_a_namesake(book: &mut Book) -> Option<Question> {
    let entry = book.pick(|entry| entry.is_senior)?;
    let mut order = Order::of(&entry, book);
    order.known.birth = true;
    order.ask(&entry, book, unchanged)
}
