//! Blocking keys: integers computed from a party. Two parties are compared when they share one.
//!
//! Several narrow keys joined by union find more than one wide key: each survives an error that another does not.
//!
//! | key | from | finds in spite of |
//! |---|---|---|
//! | number, customer number | scheme and number | everything else |
//! | e-mail, phone | weak form of the e-mail address; E.164 | another name or address |
//! | address | postal code, street, number | another name |
//! | place address | place, street, number | an error in the postal code |
//! | postal code and sound | postal code, each name word by sound | another street, a misspelt name |
//! | name | given and family name by sound, in either order | a move |
//! | birth date and sound | birth date, each name word by sound | a move and one other name |
//! | company, place and company | company words | a move; another legal form |
//! | given, family | the value | only counted: how common it is |
//! | birth date | the value | counted; followed where it is rare: any error elsewhere |
//! | name word, street, place | one word by sound, or the value | followed where it is rare: any error elsewhere |
//!
//! What is followed where it is rare, is so only where nobody is found by the others. Where an address book is compared with
//! itself by weights that grade, [`pairing_keys`] bring together what agrees in any two values that few have together.
//!
//! A key is a tag and its parts, mixed into 64 bits one after the other; a text counts as its hash ([`hash`](super::hash)). A
//! collision brings one candidate too many, which the comparison then rejects. The hash is not secret.

use super::form::{PartyForm, PhoneForm, Word};
use super::hash::{hash, mixed};
use super::number::Number;
use crate::normalize::cologne;
use crate::order::Party;
use crate::value::Date;

/// The number of the key scheme, 5 since parts of keys are hashed eight bytes at a time.
///
/// It is to be raised with every change that gives some party other keys than before: of a key, its tag or the hash; of a
/// form that keys are made from (`form`, `number`, `normalize`); of the lists of placeholders, titles, legal forms and
/// places that forms are made by. Keys that a host has stored and indexes that were saved are refused then, since they
/// would hide candidates. Comparisons, weights and law 2 are not stored and do not count.
pub const KEY_SCHEME: u32 = 5;

/// The blocking keys of `party`, ascending and without repetition, in scheme [`KEY_SCHEME`]. `country` is that of
/// telephone numbers and postal codes without one.
pub fn keys(party: &Party, country: &str) -> Vec<u64> {
    keys_of(&PartyForm::new(party, country))
}

/// The kinds of keys. The discriminant is the tag byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tag {
    Number = 1,
    CustomerNumber = 2,
    Email = 3,
    Phone = 4,
    Address = 5,
    PlaceAddress = 6,
    PostalSound = 7,
    Name = 8,
    BirthDateSound = 9,
    Company = 10,
    PlaceCompany = 11,
    Given = 12,
    Family = 13,
    BirthDate = 14,
    NameWord = 15,
    Street = 16,
    Place = 17,
    // From here on they are parts of what `pairing_keys` makes; no party carries them in an index or a database.
    Initial = 18,
    CompanyWord = 19,
    BirthDatePart = 20,
    Mailbox = 21,
    Domain = 22,
    HouseNumber = 23,
    PostalCode = 24,
    PlaceSound = 25,
    Two = 26,
}

/// A key as far as its parts are known.
#[derive(Clone, Copy)]
struct Key(u64);

impl Key {
    fn new(tag: Tag) -> Key {
        Key(0).number(tag as u64)
    }

    fn number(self, number: u64) -> Key {
        Key(mixed(self.0 ^ number))
    }

    fn part(self, part: &str) -> Key {
        self.number(hash(part.as_bytes()))
    }

    fn date(self, date: Date) -> Key {
        let year = u64::from(date.year() as u32);
        self.number((year << 9) | u64::from(date.month() << 5) | u64::from(date.day()))
    }
}

fn key(tag: Tag, parts: &[&str]) -> u64 {
    parts.iter().fold(Key::new(tag), |key, part| key.part(part)).0
}

/// All keys of a form, ascending, each once.
pub(super) fn keys_of(form: &PartyForm<'_>) -> Vec<u64> {
    let mut keys = Vec::with_capacity(48);
    add_keys_of(form, &mut keys);
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// Adds all keys of a form, some of them perhaps twice.
pub(super) fn add_keys_of(form: &PartyForm<'_>, keys: &mut Vec<u64>) {
    add_blocking_keys(form, keys);
    keys.extend(given_key(form));
    keys.extend(family_key(form));
    add_rare_keys(form, keys);
}

/// The keys that every question asks how common they are, those of [`blocking_keys`] among them. Frequencies of places are for
/// weights that grade.
pub(super) fn counted_keys(form: &PartyForm<'_>, blocking: &[u64], is_graded: bool) -> Vec<u64> {
    let mut keys = Vec::with_capacity(blocking.len() + 4);
    keys.extend_from_slice(blocking);
    keys.extend([given_key(form), family_key(form), birth_date_key(form)].into_iter().flatten());
    keys.extend(place_key(form).filter(|_| is_graded));
    keys
}

/// The keys by which candidates are looked for, the most telling first.
pub(super) fn blocking_keys(form: &PartyForm<'_>) -> Vec<u64> {
    let mut keys = Vec::with_capacity(32);
    add_blocking_keys(form, &mut keys);
    keys
}

fn add_blocking_keys(form: &PartyForm<'_>, keys: &mut Vec<u64>) {
    keys.extend(form.numbers.iter().chain(&form.other_numbers).map(number_key));
    keys.extend(form.customer_number.iter().map(|number| key(Tag::CustomerNumber, &[number])));
    keys.extend(email_key(form));
    keys.extend(form.phones.iter().map(phone_key));
    keys.extend(address_key(form));
    keys.extend(place_address_key(form));
    let postal_code = form.address.as_ref().and_then(|address| address.postal_code.as_deref());
    let postal_code = postal_code.map(|code| Key::new(Tag::PostalSound).part(code));
    let birth_date = form.birth_date.map(|date| Key::new(Tag::BirthDateSound).date(date));
    if postal_code.is_some() || birth_date.is_some() {
        for word in name_words(form) {
            let sound = hash(word.sound().as_bytes());
            keys.extend(postal_code.map(|key| key.number(sound).0));
            keys.extend(birth_date.map(|key| key.number(sound).0));
        }
    }
    if let Some(person) = &form.person {
        for given in &person.given {
            for family in person.family.iter().chain(&person.former) {
                let (first, second) = if given.sound() <= family.sound() { (given, family) } else { (family, given) };
                keys.push(key(Tag::Name, &[first.sound(), second.sound()]));
            }
        }
    }
    keys.extend(company_key(form));
    if let Some(company) = &form.company {
        for word in &company.core {
            keys.extend(postal_code.map(|key| key.part(word.sound()).0));
            keys.extend(place(form).map(|place| key(Tag::PlaceCompany, &[place, word.bare()])));
        }
    }
}

/// The keys by which candidates are looked for where they are rare and nobody is found by [`blocking_keys`]: each of them
/// takes but one value that is right.
pub(super) fn rare_keys(form: &PartyForm<'_>) -> Vec<u64> {
    let mut keys = Vec::with_capacity(8);
    add_rare_keys(form, &mut keys);
    keys
}

fn add_rare_keys(form: &PartyForm<'_>, keys: &mut Vec<u64>) {
    keys.extend(name_words(form).map(|word| key(Tag::NameWord, &[word.sound()])));
    keys.extend(birth_date_key(form));
    if let Some(address) = &form.address {
        keys.extend(address.street.as_deref().map(|street| key(Tag::Street, &[street])));
    }
    keys.extend(place_key(form));
}

/// Keys of what is too little to look for anybody by: each such value, and each two of them together. They are for comparing an
/// address book with itself, where they are made for the occasion ([`Pairing`](super::pairing::Pairing)); nobody stores them.
pub(super) fn pairing_keys(form: &PartyForm<'_>) -> Vec<u64> {
    let mut values: Vec<u64> = Vec::with_capacity(16);
    for word in name_words(form) {
        values.push(key(Tag::NameWord, &[word.sound()]));
        values.extend(word.folded().chars().next().map(|letter| Key::new(Tag::Initial).number(letter.into()).0));
    }
    if let Some(company) = &form.company {
        values.extend(company.core.iter().map(|word| key(Tag::CompanyWord, &[word.sound()])));
    }
    if let Some(date) = form.birth_date {
        let part =
            |tag: u64, one: u64, other: u64| Key::new(Tag::BirthDatePart).number(tag).number(one).number(other).0;
        let (year, month, day) = (u64::from(date.year().unsigned_abs()), date.month().into(), date.day().into());
        values.extend([part(0, year, 0), part(1, month, day), part(2, year, month), part(3, year, day)]);
    }
    if let Some((mailbox, domain)) = form.email.as_ref().and_then(|email| email.weak_key().rsplit_once('@')) {
        values.extend([key(Tag::Mailbox, &[mailbox]), key(Tag::Domain, &[domain])]);
    }
    if let Some(address) = &form.address {
        values.extend(address.street.as_deref().map(|street| key(Tag::Street, &[street])));
        values.extend(address.number.map(|number| Key::new(Tag::HouseNumber).number(number.into()).0));
        values.extend(address.postal_code.as_deref().map(|code| key(Tag::PostalCode, &[code])));
        values.extend(address.place.as_deref().map(|place| key(Tag::PlaceSound, &[&cologne(place)])));
    }
    values.sort_unstable();
    values.dedup();
    let two = |one: &u64, other: &u64| Key::new(Tag::Two).number(*one).number(*other).0;
    let mut keys = values.clone();
    for (at, one) in values.iter().enumerate() {
        keys.extend(values.iter().skip(at + 1).map(|other| two(one, other)));
    }
    keys
}

/// Every word of a person's names that is more than an initial.
fn name_words<'a>(form: &'a PartyForm<'_>) -> impl Iterator<Item = &'a Word<'a>> {
    let person = form.person.iter();
    person
        .flat_map(|person| person.given.iter().chain(&person.family).chain(&person.former))
        .filter(|word| !word.is_initial())
}

fn place<'a>(form: &'a PartyForm<'_>) -> Option<&'a str> {
    form.address.as_ref()?.place.as_deref()
}

pub(super) fn number_key(number: &Number<'_>) -> u64 {
    key(Tag::Number, &[&number.scheme, &number.value])
}

pub(super) fn email_key(form: &PartyForm<'_>) -> Option<u64> {
    form.email.as_ref().map(|email| key(Tag::Email, &[email.weak_key()]))
}

pub(super) fn phone_key(phone: &PhoneForm) -> u64 {
    Key::new(Tag::Phone).number(phone.e164).0
}

pub(super) fn address_key(form: &PartyForm<'_>) -> Option<u64> {
    let address = form.address.as_ref()?;
    let (street, number) = address.street_and_number()?;
    Some(Key::new(Tag::Address).part(address.postal_code.as_deref()?).part(street).number(number.into()).0)
}

/// The address without the postal code.
pub(super) fn place_address_key(form: &PartyForm<'_>) -> Option<u64> {
    let (street, number) = form.address.as_ref()?.street_and_number()?;
    Some(Key::new(Tag::PlaceAddress).part(place(form)?).part(street).number(number.into()).0)
}

pub(super) fn company_key(form: &PartyForm<'_>) -> Option<u64> {
    form.company.as_ref().map(|company| key(Tag::Company, &[&company.bare]))
}

/// Counts the given name.
pub(super) fn given_key(form: &PartyForm<'_>) -> Option<u64> {
    let first = form.person.as_ref()?.given.first()?;
    (!first.is_initial()).then(|| key(Tag::Given, &[first.bare()]))
}

/// Counts the family name.
pub(super) fn family_key(form: &PartyForm<'_>) -> Option<u64> {
    let person = form.person.as_ref()?;
    let family = person.family_bare();
    (!family.is_empty()).then(|| key(Tag::Family, &[&family]))
}

/// Counts the place.
pub(super) fn place_key(form: &PartyForm<'_>) -> Option<u64> {
    place(form).map(|place| key(Tag::Place, &[place]))
}

/// Counts the birth date.
pub(super) fn birth_date_key(form: &PartyForm<'_>) -> Option<u64> {
    form.birth_date.map(|date| Key::new(Tag::BirthDate).date(date).0)
}

#[cfg(test)]
mod tests {
    use super::{KEY_SCHEME, Party, keys};
    use crate::order::Address;

    /// One number for the keys of parties that have every kind of key. If it has changed, so has the scheme: raise it.
    #[test]
    fn keys_change_with_the_number_of_their_scheme() {
        let text = |text: &str| Some(text.to_owned());
        let address = |street: &str, postal_code: &str, city: &str| Address {
            street: text(street),
            postal_code: text(postal_code),
            city: text(city),
            country: text("DE"),
            ..Address::default()
        };
        let parties = [
            Party {
                customer_number: text("K-0815"),
                title: text("Dr. med."),
                given_name: text("Anna-Lena M."),
                family_name: text("von Groß-Zaunkönig"),
                birth_name: text("Müller"),
                birth_date: "1958-12-24".parse().ok(),
                address: address("Hauptstr. 12a", "50667", "Köln-Nippes"),
                email: text("Anna.Zaunkoenig+shop@googlemail.com"),
                phone: text("0221/99 88 77"),
                mobile: text("+49 (0)171 2345678"),
                insurance_number: text("A 123 456 780"),
                ..Party::default()
            },
            Party {
                company: text("Sanitätshaus Zander & Söhne GmbH"),
                address: address("Am alten Markt", "D-99084", "Erfurt"),
                vat_id: text("DE 123 456 788"),
                official_id: text("HRB 4711"),
                ..Party::default()
            },
        ];
        let all: Vec<u64> = parties.iter().flat_map(|party| keys(party, "DE")).collect();
        let number = all.iter().fold(0_u64, |sum, key| sum.rotate_left(1) ^ key);
        assert_eq!((KEY_SCHEME, all.len(), number), (5, 45, 7_826_967_386_145_410_188));
    }
}
