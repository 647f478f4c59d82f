//! The comparison forms of one party, computed once.
//!
//! What says nothing has no form: placeholders, role mailboxes, relays, parcel lockers. So no comparison and no blocking
//! key can mistake it for evidence.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use super::dictionary::WordForms;
use super::few::Few;
use super::number::{Number, Numbers};
use super::reader::Reader;
use crate::error::discreet;
use crate::normalize::care_of::care_of;
use crate::normalize::delivery_point::post_number;
use crate::normalize::email::{EmailAddress, EmailKind};
use crate::normalize::name::Generation;
use crate::normalize::phone::{PhoneNumber, phone_number};
use crate::normalize::placeholder::{is_masked, is_placeholder_date, is_placeholder_name, is_placeholder_text};
use crate::normalize::{CompanyForm, PersonName, Salutation, StreetForm, bare, delivery_point};
use crate::order::{AddressKind, Gender, Party};
use crate::value::{Date, country_code};

/// All comparison forms of a party. Those of a party in the index borrow their texts from it.
#[derive(Clone)]
pub(super) struct PartyForm<'a> {
    /// The person, or the company's contact.
    pub(super) person: Option<PersonForm<'a>>,
    pub(super) company: Option<CompanyWords<'a>>,
    pub(super) birth_date: Option<Date>,
    pub(super) address: Option<AddressForm<'a>>,
    pub(super) email: Option<EmailKeys<'a>>,
    /// Telephone and mobile, ascending, each once.
    pub(super) phones: Few<PhoneForm>,
    pub(super) customer_number: Option<Cow<'a, str>>,
    /// Official numbers, ascending.
    pub(super) numbers: Vec<Number<'a>>,
    /// Numbers of other schemes, ascending; they count only where the settings declare the scheme.
    pub(super) other_numbers: Vec<Number<'a>>,
}

discreet!(PartyForm<'a> { person, company, address, email, phones, numbers, other_numbers } hides { birth_date, customer_number });

/// A person's name. Words of the family names are without nobility and prefixes.
#[derive(Clone)]
pub(super) struct PersonForm<'a> {
    pub(super) given: Few<Word<'a>>,
    pub(super) family: Few<Word<'a>>,
    /// The family name at birth.
    pub(super) former: Few<Word<'a>>,
    pub(super) generation: Option<Generation>,
    /// The name stands for a couple or a family.
    pub(super) household: bool,
    /// Whether it is a man (`true`) or a woman (`false`), as the party's gender says, or else its salutation.
    pub(super) male: Option<bool>,
}

discreet!(PersonForm<'a> { given, family, former, generation, household, male } hides {});

/// A word with its forms: one of the index, or one of its own.
#[derive(Clone, Debug)]
pub(super) enum Word<'a> {
    Known(&'a WordForms),
    Own(Arc<WordForms>),
}

/// A company's name without its legal form.
#[derive(Clone)]
pub(super) struct CompanyWords<'a> {
    /// Key A in one word.
    pub(super) folded: Cow<'a, str>,
    /// Key B in one word.
    pub(super) bare: Cow<'a, str>,
    /// Key B, the words in alphabetical order.
    pub(super) sorted: Cow<'a, str>,
    /// The words that tell it from others; all words if none does.
    pub(super) core: Vec<Word<'a>>,
    pub(super) legal_form: Option<&'a str>,
}

discreet!(CompanyWords<'a> { core, legal_form } hides { folded, bare, sorted });

/// Where a party lives or works.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct AddressForm<'a> {
    pub(super) street: Option<Cow<'a, str>>,
    pub(super) number: Option<u32>,
    pub(super) letter: Option<char>,
    /// What follows number and letter: a flat, a second number.
    pub(super) rest: Cow<'a, str>,
    pub(super) postal_code: Option<Cow<'a, str>>,
    pub(super) place: Option<Cow<'a, str>>,
    /// Alpha-2 code; none where the text is something else.
    pub(super) country: Option<&'a str>,
}

discreet!(AddressForm<'a> { country } hides { street, number, letter, rest, postal_code, place });

/// A personal e-mail address.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct EmailKeys<'a> {
    pub(super) key: Cow<'a, str>,
    /// The mailbox that the provider delivers to, where it goes by another address.
    pub(super) mailbox: Option<Cow<'a, str>>,
}

discreet!(EmailKeys<'a> {} hides { key, mailbox });

impl EmailKeys<'_> {
    /// What is equal for all addresses that are delivered to one mailbox.
    pub(super) fn weak_key(&self) -> &str {
        self.mailbox.as_deref().unwrap_or(&self.key)
    }
}

/// A telephone number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PhoneForm {
    /// The digits behind the plus, at most sixteen and the first not zero.
    pub(super) e164: u64,
    pub(super) mobile: bool,
}

discreet!(PhoneForm { mobile } hides { e164 });

impl PartyForm<'_> {
    /// The forms of `party`. `country` is that of telephone numbers where the address names none.
    pub(super) fn new(party: &Party, country: &str) -> PartyForm<'static> {
        PartyForm::by(party, country, &mut Reader::Alone)
    }

    /// The forms of `party` as the reader reads them.
    pub(super) fn by(party: &Party, country: &str, reader: &mut Reader<'_>) -> PartyForm<'static> {
        let Numbers { customer, official, other } = Numbers::of(party);
        let home = party.address.country.as_deref().and_then(country_code).unwrap_or(country);
        PartyForm {
            person: person(party, reader),
            company: company(party, reader),
            birth_date: party.birth_date.filter(|date| !is_placeholder_date(*date)),
            address: address(party, reader),
            email: party.email.as_deref().and_then(|text| email(text, reader)),
            phones: phones(party, home),
            customer_number: customer.map(Cow::Owned),
            numbers: official,
            other_numbers: other,
        }
    }

    /// Whether there is nothing to look for anybody by: a place or a birth date alone is nobody's.
    pub(super) fn says_nothing(&self) -> bool {
        self.person.is_none()
            && self.company.is_none()
            && self.email.is_none()
            && self.phones.is_empty()
            && self.customer_number.is_none()
            && self.numbers.is_empty()
            && self.other_numbers.is_empty()
    }
}

impl PersonForm<'_> {
    /// The family name in one word, key B.
    pub(super) fn family_bare(&self) -> Cow<'_, str> {
        match &*self.family {
            [word] => Cow::Borrowed(word.bare()),
            words => words.iter().map(|word| word.bare()).collect(),
        }
    }
}

impl Deref for Word<'_> {
    type Target = WordForms;

    fn deref(&self) -> &WordForms {
        match self {
            Word::Known(forms) => forms,
            Word::Own(forms) => forms,
        }
    }
}

impl PartialEq for Word<'_> {
    fn eq(&self, other: &Self) -> bool {
        // Key B and the sound follow from key A.
        self.folded() == other.folded() && self.spelling() == other.spelling()
    }
}

impl Eq for Word<'_> {}

impl AddressForm<'_> {
    /// Street and house number, for a key.
    pub(super) fn street_and_number(&self) -> Option<(&str, u32)> {
        Some((self.street.as_deref()?, self.number?))
    }
}

fn person(party: &Party, reader: &mut Reader<'_>) -> Option<PersonForm<'static>> {
    let (given_text, family_text) = (party.given_name.as_deref(), party.family_name.as_deref());
    let given = reader.given_field(given_text.unwrap_or_default());
    // Where the given name says nothing, the whole name stands in the other field.
    let by_fields = given.filter(|given| party.birth_name.is_none() && !given.has_former);
    let by_fields = by_fields.map(|given| (given, reader.family_field(family_text.unwrap_or_default())));
    let is_filler = || {
        let whole = [given_text, family_text].into_iter().flatten().collect::<Vec<_>>();
        whole.iter().all(|text| is_placeholder_text(text))
            || is_placeholder_name(&whole.join(" "))
            || is_placeholder_name(&whole_of(&PersonName::from_party(party)))
    };
    let form = match by_fields {
        Some((given, family)) => {
            if given.may_be_filler && is_filler() {
                return None;
            }
            let salutation = party.salutation.as_deref().and_then(|text| reader.salutation(text));
            let household = salutation == Some(Salutation::Household);
            PersonForm {
                given: given.given.clone(),
                family: family.family.clone(),
                former: family.former.clone(),
                generation: given.generation.or(family.generation),
                household: given.household || family.household || household,
                male: male(party, salutation.or(family.salutation).or(given.salutation)),
            }
        }
        None => {
            let name = PersonName::from_party(party);
            if name.is_empty() || is_filler() {
                return None;
            }
            PersonForm {
                given: reader.telling(&name.given, false),
                family: reader.telling(&name.family, true),
                former: reader.telling(&name.birth, true),
                generation: name.generation,
                household: name.household,
                male: male(party, name.salutation),
            }
        }
    };
    (!form.given.is_empty() || !form.family.is_empty()).then_some(form)
}

/// In bytes. What is longer is no name, and what has no letter is a telephone number.
pub(super) const LONGEST_WORD: usize = 200;

fn male(party: &Party, salutation: Option<Salutation>) -> Option<bool> {
    match (party.gender, salutation) {
        (Some(Gender::Male), _) | (None, Some(Salutation::Male)) => Some(true),
        (Some(Gender::Female), _) | (None, Some(Salutation::Female)) => Some(false),
        _ => None,
    }
}

fn whole_of(name: &PersonName) -> String {
    name.given.iter().chain(&name.family).map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn company(party: &Party, reader: &mut Reader<'_>) -> Option<CompanyWords<'static>> {
    /// What private customers write into the field of the company.
    const PRIVATE: [&str; 5] = ["privat", "private", "privatperson", "privatkunde", "privatkundin"];
    let text = party.company.as_deref().filter(|text| !is_placeholder_text(text))?;
    let form = CompanyForm::new(text);
    let words: Vec<&str> = form.name.split(' ').collect();
    // Whose door bell it is, or a parcel locker and the customer's number there, is no company.
    if care_of(text).is_some() || delivery_point(text).is_some() || post_number(text).is_some() {
        return None;
    }
    // Some shops copy the person's name.
    let is_own_name = || {
        let name = PersonName::from_party(party);
        !name.is_empty() && form.name == whole_of(&name)
    };
    if form.is_empty() || (form.legal_form.is_none() && is_own_name()) || PRIVATE.contains(&form.name.as_str()) {
        return None;
    }
    let mut sorted: Vec<String> = words.iter().map(|word| bare(word)).collect();
    sorted.sort_unstable();
    let core = if form.telling.is_empty() { &form.generic } else { &form.telling };
    Some(CompanyWords {
        folded: words.concat().into(),
        bare: words.iter().map(|word| bare(word)).collect(),
        sorted: sorted.join(" ").into(),
        core: core.iter().map(|word| reader.word(word, false)).collect(),
        legal_form: form.legal_form,
    })
}

/// The street and town of Max Mustermann.
pub(super) const FILLERS: [&str; 6] =
    ["musterstrasse", "musterweg", "musterplatz", "musterstadt", "musterhausen", "musterort"];

/// In bytes. No line of an address is longer; what is says nothing.
pub(super) const LONGEST_LINE: usize = 400;

fn address(party: &Party, reader: &mut Reader<'_>) -> Option<AddressForm<'static>> {
    let address = &party.address;
    let mut line = |text: &Option<String>| reader.line(text.as_deref()?);
    let (street, line2) = (line(&address.street), line(&address.line2));
    let handed_out = matches!(address.kind, Some(AddressKind::Pickup | AddressKind::Locker))
        || street.as_ref().is_some_and(|street| street.is_point || street.is_post_number)
        || line2.as_ref().is_some_and(|line| line.is_point)
        || party.company.as_deref().is_some_and(|company| delivery_point(company).is_some());
    if handed_out {
        return None;
    }
    // `c/o Meier` in the line of the street pushes the street to the next one, and some shops have a line for the number.
    let (street_text, street, line2) = match street {
        Some(street) if street.is_care_of => (&address.line2, line2, None),
        street => (&address.street, street, line2),
    };
    let has_own_number = street.as_ref().is_some_and(|street| street.has_number);
    let number = address.house_number.as_deref().and_then(|text| Some((text, reader.house_number(text)?)));
    let number_line = || {
        let text = line2.filter(|line| line.is_number && !has_own_number).and(address.line2.as_deref())?;
        Some((text, reader.house_number(text)?))
    };
    let street = match (street, number.or_else(number_line)) {
        (None, _) => StreetForm::default(),
        (Some(line), None) => line.form,
        (Some(line), Some((_, number))) if !has_own_number => {
            StreetForm { street: line.form.street, ..(*number).clone() }
        }
        // The number may stand in both fields.
        (Some(_), Some((number, _))) => StreetForm::new(street_text.as_deref().unwrap_or_default(), Some(number)),
    };
    let street = if street.street.is_empty() || FILLERS.contains(&street.street.as_str()) {
        StreetForm::default()
    } else {
        street
    };
    let form = AddressForm {
        number: street.number,
        letter: street.letter,
        street: (!street.street.is_empty()).then_some(street.street.into()),
        rest: street.rest.into(),
        postal_code: address.postal_code.as_deref().and_then(|code| reader.postal_code(code)).map(Cow::Owned),
        place: address.city.as_deref().and_then(|city| reader.place(city)).map(Cow::Owned),
        country: address.country.as_deref().and_then(country_code),
    };
    (form.street.is_some() || form.postal_code.is_some() || form.place.is_some()).then_some(form)
}

/// Only personal addresses: a role mailbox or a relay is nobody's.
fn email(text: &str, reader: &mut Reader<'_>) -> Option<EmailKeys<'static>> {
    let address = EmailAddress::new(text, |domain| reader.domain(domain))?;
    let local = address.key.split('@').next().unwrap_or_default();
    let personal = address.kind == EmailKind::Personal && !is_placeholder_name(local);
    personal.then(|| EmailKeys { key: address.key.into(), mailbox: address.mailbox.map(Cow::Owned) })
}

fn phones(party: &Party, country: &str) -> Few<PhoneForm> {
    let texts = [&party.phone, &party.mobile].into_iter().flatten().filter(|text| !is_masked(text));
    let mut phones = texts.filter_map(|text| phone_number(text, Some(country), phone).flatten());
    match (phones.next(), phones.next()) {
        (Some(one), Some(other)) if one != other => [one.min(other), one.max(other)].into_iter().collect(),
        (one, _) => one.into_iter().collect(),
    }
}

fn phone(number: PhoneNumber<'_>) -> Option<PhoneForm> {
    /// What people type who do not want to be called.
    const FILLER: &[u8] = b"123456789";
    let digits = || number.code.bytes().chain(number.national.bytes());
    // Across the end of the country code as well.
    let is_filler = number.national.as_bytes().windows(FILLER.len()).any(|digits| digits == FILLER)
        || (1..FILLER.len()).any(|length| {
            let (start, end) = FILLER.split_at(length);
            number.code.as_bytes().ends_with(start) && number.national.as_bytes().starts_with(end)
        });
    let add = |e164: u64, digit: u8| e164.checked_mul(10)?.checked_add(char::from(digit).to_digit(10)?.into());
    let e164 = digits().try_fold(0, add).filter(|_| !is_filler)?;
    Some(PhoneForm { e164, mobile: number.mobile })
}

#[cfg(test)]
mod tests {
    use super::{Party, PartyForm};
    use crate::order::Address;

    fn text(text: &str) -> Option<String> {
        (!text.is_empty()).then(|| text.to_owned())
    }

    #[test]
    fn what_says_nothing_has_no_form() {
        let cases = [
            // (given, family, company, email, phone, insurance number)
            ("Max", "Mustermann", "n/a", "info@example.org", "0000", "0000000000"),
            ("n/a", "-", "privat", "noreply@example.org", "n/a", "xxx"),
            ("Test", "Test", "--", "x7k2@marketplace.amazon.de", "0123456789", "1111111111"),
            ("", "", "", "", "", ""),
        ];
        for (given, family, company, email, phone, insurance) in cases {
            let party = Party {
                given_name: text(given),
                family_name: text(family),
                company: text(company),
                email: text(email),
                phone: text(phone),
                insurance_number: text(insurance),
                birth_date: "1900-01-01".parse().ok(),
                ..Party::default()
            };
            let form = PartyForm::new(&party, "DE");
            assert!(form.says_nothing(), "{form:?}");
            assert_eq!(form.birth_date, None);
        }
    }

    #[test]
    fn lines_that_stand_elsewhere() {
        // (company, street, house number, line 2) and the address read, none for a place to hand out.
        let cases = [
            ("", "Amselweg 1", "", "", Some("amselweg 1")),
            ("", "Amselweg", "", "1", Some("amselweg 1")),
            ("", "Amselweg", "1", "Hinterhaus", Some("amselweg 1")),
            ("", "Amselweg", "", "Nr. 1", Some("amselweg 1")),
            ("", "Amselweg 1", "", "2", Some("amselweg 1")),
            ("", "Amselweg 1", "n/a", "", Some("amselweg 1")),
            ("", "c/o Meier", "", "Amselweg 1", Some("amselweg 1")),
            ("c/o Meier", "Amselweg 1", "", "", Some("amselweg 1")),
            ("12345678", "Packstation 123", "", "", None),
            ("Packstation 123", "Amselweg 1", "", "", None),
        ];
        for (company, street, house_number, line2, expected) in cases {
            let address = Address {
                street: text(street),
                house_number: text(house_number),
                line2: text(line2),
                ..Address::default()
            };
            let form = PartyForm::new(&Party { company: text(company), address, ..Party::default() }, "DE");
            let read = form.address.map(|address| {
                format!("{} {}", address.street.unwrap_or_default(), address.number.unwrap_or_default())
            });
            assert_eq!(read.as_deref(), expected, "{company} {street} {house_number} {line2}");
            assert!(form.company.is_none());
        }
    }

    #[test]
    fn nobody_lives_in_a_locker() {
        for (street, line2) in [("Packstation 123", "12345678"), ("Postfach 10 20", ""), ("Musterstraße 1", "")] {
            let address = Address { street: text(street), line2: text(line2), ..Address::default() };
            let form = PartyForm::new(&Party { address, ..Party::default() }, "DE");
            assert_eq!(form.address, None, "{street}");
        }
    }
}
