//! The forms of a party as few bytes, in the words of the index.
//!
//! What repeats among parties is the number of an entry of the dictionary: words of names, streets, places, postal codes,
//! countries, legal forms, schemes. What is a party's own stands there: its id, e-mail address, numbers, the exact name of a
//! company. Only what is there takes room: the first number after version and id has a bit for each part. A person with
//! address, birth date, e-mail and telephone takes about sixty bytes.

use std::borrow::Cow;
use std::sync::Arc;

use super::compare::name::Bearer;
use super::dictionary::{Dictionary, WordForms};
use super::few::Few;
use super::form::{AddressForm, CompanyWords, EmailKeys, PartyForm, PersonForm, PhoneForm, Word};
use super::glance::Glance;
use super::number::Number;
use super::packing::{Unpacker, put_date, put_number, put_text};
use super::vocabulary::Vocabulary;
use crate::error::discreet;
use crate::normalize::name::Generation;

pub(super) const PERSON: u64 = 1;
pub(super) const HOUSEHOLD: u64 = 1 << 1;
pub(super) const SENIOR: u64 = 1 << 2;
pub(super) const JUNIOR: u64 = 1 << 3;
pub(super) const MALE: u64 = 1 << 4;
pub(super) const FEMALE: u64 = 1 << 5;
pub(super) const ADDRESS: u64 = 1 << 6;
pub(super) const EMAIL: u64 = 1 << 7;
pub(super) const BIRTH_DATE: u64 = 1 << 8;
pub(super) const PHONES: u64 = 1 << 9;
pub(super) const CUSTOMER_NUMBER: u64 = 1 << 10;
pub(super) const NUMBERS: u64 = 1 << 11;
pub(super) const COMPANY: u64 = 1 << 12;
pub(super) const LEGAL_FORM: u64 = 1 << 13;

// Of an address.
pub(super) const STREET: u64 = 1;
pub(super) const HOUSE_NUMBER: u64 = 1 << 1;
pub(super) const POSTAL_CODE: u64 = 1 << 2;
pub(super) const PLACE: u64 = 1 << 3;
pub(super) const COUNTRY: u64 = 1 << 4;
pub(super) const LETTER: u64 = 1 << 5;
pub(super) const REST: u64 = 1 << 6;

/// Id, version and forms of a party of the index.
#[derive(Clone, Copy)]
pub(super) struct Compact<'a> {
    pub(super) id: &'a str,
    pub(super) version: u64,
    form: &'a [u8],
}

discreet!(Compact<'a> { id, version } hides { form });

impl<'a> Compact<'a> {
    /// Takes off version and id. `None` for a hole.
    #[inline]
    pub(super) fn new(bytes: &'a [u8]) -> Option<Compact<'a>> {
        let mut from = Unpacker::new(bytes);
        Some(Compact { version: from.number()?, id: from.text()?, form: from.rest() })
    }

    /// What a person or the contact of a company is compared by, without the texts of words; `None` for one without a name, with
    /// one at birth or with more words than most have.
    #[inline]
    pub(super) fn glance(&self) -> Option<Glance<'a>> {
        Glance::new(Unpacker::new(self.form))
    }

    /// The forms, in the words of the vocabulary they were packed with.
    pub(super) fn form(&self, vocabulary: &'a Vocabulary) -> Option<PartyForm<'a>> {
        unpack(Unpacker::new(self.form), vocabulary)
    }
}

/// Appends version, id and forms, and counts the words as used.
pub(super) fn pack(id: &str, version: u64, form: &PartyForm<'_>, vocabulary: &mut Vocabulary, out: &mut Vec<u8>) {
    put_number(out, version);
    put_text(out, id);
    let mut to = Packer { vocabulary, out };
    put_number(to.out, parts(form));
    if let Some(person) = &form.person {
        // Few have more than three of a kind.
        let counts = [&person.given, &person.family, &person.former].map(|words| words.len() as u64);
        let [given, family, former] = counts.map(|count| count.min(3));
        put_number(to.out, given | (family << 2) | (former << 4));
        for (words, count) in [&person.given, &person.family, &person.former].into_iter().zip(counts) {
            if count >= 3 {
                put_number(to.out, count);
            }
            words.iter().for_each(|word| to.word(word));
        }
    }
    if let Some(address) = &form.address {
        to.address(address);
    }
    if let Some(email) = &form.email {
        put_text(to.out, &email.key);
        // Empty where there is none; a mailbox never is.
        put_text(to.out, email.mailbox.as_deref().unwrap_or_default());
    }
    if let Some(date) = form.birth_date {
        put_date(to.out, date);
    }
    if !form.phones.is_empty() {
        put_number(to.out, form.phones.len() as u64);
        form.phones.iter().for_each(|phone| put_number(to.out, (phone.e164 << 1) | u64::from(phone.mobile)));
    }
    if let Some(number) = &form.customer_number {
        put_text(to.out, number);
    }
    if !form.numbers.is_empty() || !form.other_numbers.is_empty() {
        for numbers in [&form.numbers, &form.other_numbers] {
            put_number(to.out, numbers.len() as u64);
            for number in numbers {
                to.text(&number.scheme);
                put_text(to.out, &number.value);
            }
        }
    }
    if let Some(company) = &form.company {
        put_text(to.out, &company.folded);
        put_text(to.out, &company.bare);
        put_text(to.out, &company.sorted);
        put_number(to.out, company.core.len() as u64);
        company.core.iter().for_each(|word| to.word(word));
        if let Some(legal_form) = company.legal_form {
            to.text(legal_form);
        }
    }
}

/// Counts the words and texts of packed forms as used once less.
pub(super) fn release(packed: Compact<'_>, vocabulary: &mut Vocabulary) {
    let mut words: Vec<u32> = Vec::new();
    let mut texts: Vec<u32> = Vec::new();
    if let Some(form) = packed.form(vocabulary) {
        let mut text = |text: &str| texts.extend(vocabulary.texts.find(text, false));
        if let Some(person) = &form.person {
            words.extend(person.given.iter().chain(&person.family).chain(&person.former).map(|word| word.id));
        }
        if let Some(company) = &form.company {
            words.extend(company.core.iter().map(|word| word.id));
            company.legal_form.iter().for_each(|legal_form| text(legal_form));
        }
        if let Some(address) = &form.address {
            [&address.street, &address.postal_code, &address.place].into_iter().flatten().for_each(|part| text(part));
            address.country.iter().for_each(|country| text(country));
        }
        form.numbers.iter().chain(&form.other_numbers).for_each(|number| text(&number.scheme));
    }
    words.into_iter().for_each(|id| vocabulary.words.release(id));
    texts.into_iter().for_each(|id| vocabulary.texts.release(id));
}

fn parts(form: &PartyForm<'_>) -> u64 {
    let mut parts = 0;
    let mut with = |is_there: bool, bit: u64| parts |= u64::from(is_there) * bit;
    if let Some(person) = &form.person {
        with(true, PERSON);
        with(person.household, HOUSEHOLD);
        with(person.generation == Some(Generation::Senior), SENIOR);
        with(person.generation == Some(Generation::Junior), JUNIOR);
        with(person.male == Some(true), MALE);
        with(person.male == Some(false), FEMALE);
    }
    with(form.address.is_some(), ADDRESS);
    with(form.email.is_some(), EMAIL);
    with(form.birth_date.is_some(), BIRTH_DATE);
    with(!form.phones.is_empty(), PHONES);
    with(form.customer_number.is_some(), CUSTOMER_NUMBER);
    with(!form.numbers.is_empty() || !form.other_numbers.is_empty(), NUMBERS);
    with(form.company.is_some(), COMPANY);
    with(form.company.as_ref().is_some_and(|company| company.legal_form.is_some()), LEGAL_FORM);
    parts
}

struct Packer<'a> {
    vocabulary: &'a mut Vocabulary,
    out: &'a mut Vec<u8>,
}

impl Packer<'_> {
    fn word(&mut self, word: &WordForms) {
        let words: &mut Dictionary<Arc<WordForms>> = &mut self.vocabulary.words;
        let is_ours = words.get(word.id).is_some_and(|known| std::ptr::eq(&raw const **known, word));
        let id = if is_ours {
            word.id
        } else {
            // It was remembered longer than it was used.
            words.find_or_add(word.folded(), word.gendered, |id| Arc::new(word.numbered(id)))
        };
        words.keep(id);
        put_number(self.out, u64::from(id));
    }

    fn text(&mut self, text: &str) {
        let id = self.vocabulary.texts.find_or_add(text, false, |_| text.into());
        self.vocabulary.texts.keep(id);
        put_number(self.out, u64::from(id));
    }

    fn address(&mut self, address: &AddressForm<'_>) {
        let mut parts = 0;
        let mut with = |is_there: bool, bit: u64| parts |= u64::from(is_there) * bit;
        with(address.street.is_some(), STREET);
        with(address.number.is_some(), HOUSE_NUMBER);
        with(address.postal_code.is_some(), POSTAL_CODE);
        with(address.place.is_some(), PLACE);
        with(address.country.is_some(), COUNTRY);
        with(address.letter.is_some(), LETTER);
        with(!address.rest.is_empty(), REST);
        put_number(self.out, parts);
        address.street.iter().for_each(|street| self.text(street));
        address.number.iter().for_each(|number| put_number(self.out, u64::from(*number)));
        address.postal_code.iter().for_each(|code| self.text(code));
        address.place.iter().for_each(|place| self.text(place));
        address.country.iter().for_each(|country| self.text(country));
        address.letter.iter().for_each(|letter| put_number(self.out, u64::from(*letter)));
        if !address.rest.is_empty() {
            put_text(self.out, &address.rest);
        }
    }
}

fn unpack<'a>(mut from: Unpacker<'a>, vocabulary: &'a Vocabulary) -> Option<PartyForm<'a>> {
    let parts = from.number()?;
    let has = |bit: u64| parts & bit != 0;
    let person = if has(PERSON) {
        let counts = from.number()?;
        let given = words(&mut from, counts & 3, vocabulary)?;
        let family = words(&mut from, counts >> 2 & 3, vocabulary)?;
        let former = words(&mut from, counts >> 4 & 3, vocabulary)?;
        let Bearer { generation, household, male } = bearer(parts);
        Some(PersonForm { given, family, former, generation, household, male })
    } else {
        None
    };
    let address = if has(ADDRESS) { Some(address(&mut from, vocabulary)?) } else { None };
    let email = if has(EMAIL) {
        let (key, mailbox) = (from.text()?, from.text()?);
        Some(EmailKeys { key: key.into(), mailbox: (!mailbox.is_empty()).then(|| mailbox.into()) })
    } else {
        None
    };
    let birth_date = if has(BIRTH_DATE) { Some(from.date()?) } else { None };
    let phones = if has(PHONES) {
        let phone = |number: u64| PhoneForm { e164: number >> 1, mobile: number & 1 == 1 };
        Few::try_of(from.number()?, || from.number().map(phone))?
    } else {
        Few::None
    };
    let customer_number = if has(CUSTOMER_NUMBER) { Some(Cow::Borrowed(from.text()?)) } else { None };
    let (numbers, other_numbers) = if has(NUMBERS) {
        (numbers(&mut from, vocabulary)?, numbers(&mut from, vocabulary)?)
    } else {
        (Vec::new(), Vec::new())
    };
    let company = if has(COMPANY) {
        let (folded, bare, sorted) = (from.text()?.into(), from.text()?.into(), from.text()?.into());
        let core = (0..from.number()?).map(|_| word(&mut from, vocabulary)).collect::<Option<_>>()?;
        let legal_form = if has(LEGAL_FORM) { Some(text(&mut from, vocabulary)?) } else { None };
        Some(CompanyWords { folded, bare, sorted, core, legal_form })
    } else {
        None
    };
    Some(PartyForm { person, company, birth_date, address, email, phones, customer_number, numbers, other_numbers })
}

/// What a name says beside its words.
pub(super) fn bearer(parts: u64) -> Bearer {
    let has = |bit: u64| parts & bit != 0;
    let either = |one: u64, other: u64| if has(one) { Some(true) } else { has(other).then_some(false) };
    let generation = either(SENIOR, JUNIOR).map(|senior| if senior { Generation::Senior } else { Generation::Junior });
    Bearer { generation, household: has(HOUSEHOLD), male: either(MALE, FEMALE) }
}

pub(super) fn word<'a>(from: &mut Unpacker<'a>, vocabulary: &'a Vocabulary) -> Option<Word<'a>> {
    Some(Word::Known(vocabulary.words.get(from.id()?)?))
}

fn words<'a>(from: &mut Unpacker<'a>, count: u64, vocabulary: &'a Vocabulary) -> Option<Few<Word<'a>>> {
    let count = if count < 3 { count } else { from.number()? };
    Few::try_of(count, || word(from, vocabulary))
}

fn text<'a>(from: &mut Unpacker<'a>, vocabulary: &'a Vocabulary) -> Option<&'a str> {
    vocabulary.texts.get(from.id()?).map(|text| &**text)
}

fn address<'a>(from: &mut Unpacker<'a>, vocabulary: &'a Vocabulary) -> Option<AddressForm<'a>> {
    let parts = from.number()?;
    let has = |bit: u64| parts & bit != 0;
    let mut listed = |bit: u64| if has(bit) { text(from, vocabulary).map(Some) } else { Some(None) };
    let street = listed(STREET)?;
    let number = if has(HOUSE_NUMBER) { Some(from.id()?) } else { None };
    let mut listed = |bit: u64| if has(bit) { text(from, vocabulary).map(Some) } else { Some(None) };
    let (postal_code, place, country) = (listed(POSTAL_CODE)?, listed(PLACE)?, listed(COUNTRY)?);
    let letter = if has(LETTER) { Some(char::from_u32(from.id()?)?) } else { None };
    let rest = if has(REST) { from.text()? } else { "" };
    let [street, postal_code, place] = [street, postal_code, place].map(|text| text.map(Cow::Borrowed));
    Some(AddressForm { street, number, letter, rest: rest.into(), postal_code, place, country })
}

fn numbers<'a>(from: &mut Unpacker<'a>, vocabulary: &'a Vocabulary) -> Option<Vec<Number<'a>>> {
    (0..from.number()?)
        .map(|_| Some(Number { scheme: text(from, vocabulary)?.into(), value: from.text()?.into() }))
        .collect()
}
