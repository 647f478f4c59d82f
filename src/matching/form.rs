//! The comparison forms of one party, computed once.
//!
//! What says nothing has no form: placeholders, role mailboxes, relays, parcel lockers. So no comparison and no blocking
//! key can mistake it for evidence.

use super::compare::spelling;
use super::number::{Number, Numbers};
use crate::error::discreet;
use crate::normalize::care_of::care_of;
use crate::normalize::delivery_point::post_number;
use crate::normalize::gendered::gender_neutral;
use crate::normalize::name::Generation;
use crate::normalize::placeholder::{is_masked, is_placeholder_date, is_placeholder_name, is_placeholder_text};
use crate::normalize::street_split::is_number_line;
use crate::normalize::{
    CityForm, CompanyForm, EmailForm, EmailKind, PersonName, Salutation, StreetForm, bare, cologne, delivery_point,
    e164, is_mobile, postal_code, split_street,
};
use crate::order::{AddressKind, Gender, Party};
use crate::value::{Date, country_code};

/// All comparison forms of a party.
#[derive(Clone)]
pub(super) struct PartyForm {
    country: String,
    /// The person, or the company's contact.
    pub(super) person: Option<PersonForm>,
    pub(super) company: Option<CompanyWords>,
    pub(super) birth_date: Option<Date>,
    pub(super) address: Option<AddressForm>,
    pub(super) email: Option<EmailKeys>,
    /// Telephone and mobile, ascending, each once.
    pub(super) phones: Vec<PhoneForm>,
    pub(super) customer_number: Option<String>,
    /// Official numbers, ascending.
    pub(super) numbers: Vec<Number>,
    /// Numbers of other schemes, ascending; they count only where the settings declare the scheme.
    pub(super) other_numbers: Vec<Number>,
}

discreet!(PartyForm { country, person, company, address, email, phones, numbers, other_numbers } hides { birth_date, customer_number });

/// A person's name. Words of the family names are without nobility and prefixes.
#[derive(Clone)]
pub(super) struct PersonForm {
    pub(super) given: Vec<Word>,
    pub(super) family: Vec<Word>,
    /// The family name at birth.
    pub(super) former: Vec<Word>,
    /// The family name in one word, key B.
    pub(super) family_bare: String,
    pub(super) generation: Option<Generation>,
    /// The name stands for a couple or a family.
    pub(super) household: bool,
    /// Whether it is a man (`true`) or a woman (`false`), as the party's gender says, or else its salutation.
    pub(super) male: Option<bool>,
}

discreet!(PersonForm { given, family, former, generation, household, male } hides { family_bare });

/// One word of a name in the forms that comparisons ask for.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Key A.
    pub(super) folded: String,
    /// Key B.
    pub(super) bare: String,
    /// Kölner Phonetik, or key B where that is empty.
    pub(super) sound: String,
    /// One spelling for those that sound alike.
    pub(super) spelling: String,
}

discreet!(Word {} hides { folded, bare, sound, spelling });

/// A company's name without its legal form.
#[derive(Clone)]
pub(super) struct CompanyWords {
    /// Key A in one word.
    pub(super) folded: String,
    /// Key B in one word.
    pub(super) bare: String,
    /// Key B, the words in alphabetical order.
    pub(super) sorted: String,
    /// The words that tell it from others; all words if none does.
    pub(super) core: Vec<Word>,
    pub(super) legal_form: Option<&'static str>,
}

discreet!(CompanyWords { core, legal_form } hides { folded, bare, sorted });

/// Where a party lives or works.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct AddressForm {
    pub(super) street: Option<String>,
    pub(super) number: Option<String>,
    pub(super) letter: Option<char>,
    /// What follows number and letter: a flat, a second number.
    pub(super) rest: String,
    pub(super) postal_code: Option<String>,
    pub(super) place: Option<String>,
    /// Alpha-2 code; none where the text is something else.
    pub(super) country: Option<&'static str>,
}

discreet!(AddressForm { country } hides { street, number, letter, rest, postal_code, place });

/// A personal e-mail address.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct EmailKeys {
    pub(super) key: String,
    /// The mailbox that the provider delivers to.
    pub(super) weak_key: String,
}

discreet!(EmailKeys {} hides { key, weak_key });

/// A telephone number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PhoneForm {
    pub(super) e164: String,
    pub(super) mobile: bool,
}

discreet!(PhoneForm { mobile } hides { e164 });

impl PartyForm {
    /// The forms of `party`. `country` is that of telephone numbers where the address names none.
    pub(super) fn new(party: &Party, country: &str) -> PartyForm {
        let name = PersonName::from_party(party);
        let company = company(party, &name);
        let Numbers { customer, official, other } = Numbers::of(party);
        let home = party.address.country.as_deref().and_then(country_code).unwrap_or(country);
        PartyForm {
            country: country.to_owned(),
            person: person(party, &name),
            company,
            birth_date: party.birth_date.filter(|date| !is_placeholder_date(*date)),
            address: address(party),
            email: party.email.as_deref().and_then(email),
            phones: phones(party, home),
            customer_number: customer,
            numbers: official,
            other_numbers: other,
        }
    }

    /// The country that the forms were made for.
    pub(super) fn country(&self) -> &str {
        &self.country
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

impl Word {
    fn new(folded: &str) -> Word {
        let bare = bare(folded);
        let sound = Some(cologne(folded)).filter(|sound| !sound.is_empty()).unwrap_or_else(|| bare.clone());
        Word { folded: folded.to_owned(), sound, spelling: spelling(folded), bare }
    }

    /// A word of a family name; `Kowalska` is spelt `Kowalski`.
    fn of_family(folded: &str) -> Word {
        Word { spelling: spelling(&gender_neutral(folded)), ..Word::new(folded) }
    }

    /// Whether it is but a letter.
    pub(super) fn is_initial(&self) -> bool {
        self.folded.chars().nth(1).is_none()
    }
}

impl Word {
    /// Whether it is the first letter of a longer word, in a writing that has capital letters: `伟` is a whole name.
    pub(super) fn is_letter(&self) -> bool {
        self.is_initial() && self.folded.chars().all(char::is_lowercase)
    }
}

impl AddressForm {
    /// Street and house number, for a key.
    pub(super) fn street_and_number(&self) -> Option<(&str, &str)> {
        Some((self.street.as_deref()?, self.number.as_deref()?))
    }
}

fn person(party: &Party, name: &PersonName) -> Option<PersonForm> {
    let whole = [&party.given_name, &party.family_name].into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
    let says_nothing = whole.iter().all(|text| is_placeholder_text(text))
        || is_placeholder_name(&whole.join(" "))
        || is_placeholder_name(&whole_of(name));
    if name.is_empty() || says_nothing {
        return None;
    }
    let telling = |words: &[String], made: fn(&str) -> Word| -> Vec<Word> {
        words
            .iter()
            .filter(|word| !is_placeholder_text(word) || word.chars().count() == 1)
            .filter(|word| word.chars().any(char::is_alphabetic) && word.len() <= LONGEST_WORD)
            .map(|word| made(word))
            .collect()
    };
    let family = telling(&name.family, Word::of_family);
    let form = PersonForm {
        given: telling(&name.given, Word::new),
        family_bare: family.iter().map(|word| word.bare.as_str()).collect(),
        family,
        former: telling(&name.birth, Word::of_family),
        generation: name.generation,
        household: name.household,
        male: male(party, name),
    };
    (!form.given.is_empty() || !form.family.is_empty()).then_some(form)
}

/// In bytes. What is longer is no name, and what has no letter is a telephone number.
const LONGEST_WORD: usize = 200;

fn male(party: &Party, name: &PersonName) -> Option<bool> {
    match (party.gender, name.salutation) {
        (Some(Gender::Male), _) | (None, Some(Salutation::Male)) => Some(true),
        (Some(Gender::Female), _) | (None, Some(Salutation::Female)) => Some(false),
        _ => None,
    }
}

fn whole_of(name: &PersonName) -> String {
    name.given.iter().chain(&name.family).map(String::as_str).collect::<Vec<_>>().join(" ")
}

fn company(party: &Party, name: &PersonName) -> Option<CompanyWords> {
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
    let is_own_name = form.legal_form.is_none() && !name.is_empty() && form.name == whole_of(name);
    if form.is_empty() || is_own_name || PRIVATE.contains(&form.name.as_str()) {
        return None;
    }
    let mut sorted: Vec<String> = words.iter().map(|word| bare(word)).collect();
    sorted.sort_unstable();
    let core = if form.telling.is_empty() { &form.generic } else { &form.telling };
    Some(CompanyWords {
        folded: words.concat(),
        bare: words.iter().map(|word| bare(word)).collect(),
        sorted: sorted.join(" "),
        core: core.iter().map(|word| Word::new(word)).collect(),
        legal_form: form.legal_form,
    })
}

fn address(party: &Party) -> Option<AddressForm> {
    /// The street and town of Max Mustermann.
    const FILLERS: [&str; 6] =
        ["musterstrasse", "musterweg", "musterplatz", "musterstadt", "musterhausen", "musterort"];
    /// In bytes. No line of an address is longer; what is says nothing.
    const LONGEST: usize = 400;
    let address = &party.address;
    let told = |text: &Option<String>| text.clone().filter(|text| text.len() <= LONGEST && !is_placeholder_text(text));
    let (street, line2) = (told(&address.street), told(&address.line2));
    let is_point = |line: &str| delivery_point(line).is_some() || post_number(line).is_some();
    let handed_out = matches!(address.kind, Some(AddressKind::Pickup | AddressKind::Locker))
        || street.as_deref().is_some_and(is_point)
        || [line2.as_ref(), party.company.as_ref()].into_iter().flatten().any(|line| delivery_point(line).is_some());
    if handed_out {
        return None;
    }
    // `c/o Meier` in the line of the street pushes the street to the next one, and some shops have a line for the number.
    let (street, line2) =
        if street.as_deref().is_some_and(|street| care_of(street).is_some()) { (line2, None) } else { (street, line2) };
    let has_own_number = || street.as_deref().is_some_and(|street| split_street(street).is_some());
    let number_line = || line2.filter(|line| is_number_line(line) && !has_own_number());
    let number = told(&address.house_number).or_else(number_line);
    let street = street
        .as_deref()
        .map(|street| StreetForm::new(street, number.as_deref()))
        .filter(|street| !street.street.is_empty() && !FILLERS.contains(&street.street.as_str()))
        .unwrap_or_default();
    let place = told(&address.city).map(|city| CityForm::new(&city).city);
    let form = AddressForm {
        number: street.number.map(|number| number.to_string()),
        letter: street.letter,
        street: (!street.street.is_empty()).then_some(street.street),
        rest: street.rest,
        postal_code: address.postal_code.as_deref().and_then(postal_code),
        place: place.filter(|place| !place.is_empty() && !FILLERS.contains(&place.as_str())),
        country: address.country.as_deref().and_then(country_code),
    };
    (form.street.is_some() || form.postal_code.is_some() || form.place.is_some()).then_some(form)
}

/// Only personal addresses: a role mailbox or a relay is nobody's.
fn email(text: &str) -> Option<EmailKeys> {
    let form = EmailForm::new(text);
    let local = form.key.split('@').next().unwrap_or_default();
    let personal = form.kind == EmailKind::Personal && !is_placeholder_text(local) && !is_placeholder_name(local);
    personal.then_some(EmailKeys { key: form.key, weak_key: form.weak_key })
}

fn phones(party: &Party, country: &str) -> Vec<PhoneForm> {
    /// What people type who do not want to be called.
    const FILLER: &str = "123456789";
    let texts = [&party.phone, &party.mobile].into_iter().flatten();
    let numbers = texts
        .filter(|text| !is_masked(text))
        .filter_map(|text| e164(text, Some(country)))
        .filter(|number| !number.contains(FILLER));
    let mut phones: Vec<PhoneForm> = numbers.map(|e164| PhoneForm { mobile: is_mobile(&e164), e164 }).collect();
    phones.sort_unstable();
    phones.dedup();
    phones
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
