//! The comparison forms of one party, computed once.
//!
//! What says nothing has no form: placeholders, role mailboxes, relays, parcel lockers. So no comparison and no blocking
//! key can mistake it for evidence.

use super::compare::spelling;
use crate::normalize::delivery_point::post_number;
use crate::normalize::name::{Generation, gender_neutral};
use crate::normalize::placeholder::{is_placeholder_date, is_placeholder_name, is_placeholder_text};
use crate::normalize::{
    CityForm, CompanyForm, EmailForm, EmailKind, PersonName, StreetForm, bare, cologne, delivery_point, e164, folded,
    is_mobile, postal_code,
};
use crate::order::{Address, AddressKind, Party};
use crate::value::Date;

/// All comparison forms of a party.
#[derive(Clone, Debug)]
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

/// A person's name. Words of the family names are without nobility and prefixes.
#[derive(Clone, Debug)]
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
}

/// One word of a name in the forms that comparisons ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A company's name without its legal form.
#[derive(Clone, Debug)]
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

/// Where a party lives or works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AddressForm {
    pub(super) street: Option<String>,
    pub(super) number: Option<String>,
    pub(super) letter: Option<char>,
    /// What follows number and letter: a flat, a second number.
    pub(super) rest: String,
    pub(super) postal_code: Option<String>,
    pub(super) place: Option<String>,
    /// Alpha-2 code; none where the text is something else.
    pub(super) country: Option<String>,
}

/// A personal e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EmailKeys {
    pub(super) key: String,
    /// The mailbox that the provider delivers to.
    pub(super) weak_key: String,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct PhoneForm {
    pub(super) e164: String,
    pub(super) mobile: bool,
}

/// A number and who issued it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number {
    /// Lower case. VAT ids of two countries are two schemes.
    pub(super) scheme: String,
    /// Letters and digits only, lower case.
    pub(super) value: String,
}

impl PartyForm {
    /// The forms of `party`. `country` is that of telephone numbers where the address names none.
    pub(super) fn new(party: &Party, country: &str) -> PartyForm {
        let name = PersonName::from_party(party);
        let company = company(party, &name);
        let (numbers, other_numbers) = numbers(party);
        let home = alpha_2(party.address.country.as_deref()).unwrap_or_else(|| country.to_owned());
        PartyForm {
            country: country.to_owned(),
            person: person(party, &name),
            company,
            birth_date: party.birth_date.filter(|date| !is_placeholder_date(*date)),
            address: address(&party.address),
            email: party.email.as_deref().and_then(email),
            phones: phones(party, &home),
            customer_number: party.customer_number.as_deref().and_then(number_key),
            numbers,
            other_numbers,
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

impl AddressForm {
    /// Street and house number, for a key.
    pub(super) fn street_and_number(&self) -> Option<(&str, &str)> {
        Some((self.street.as_deref()?, self.number.as_deref()?))
    }
}

/// The scheme of a register or tax number of which no more is known than that it is official.
const OFFICIAL: &str = "official";
/// The beginning of the schemes of VAT ids; the country follows.
const VAT: &str = "vat_";

impl Number {
    /// Whether it is a VAT id.
    pub(super) fn is_vat_id(&self) -> bool {
        self.scheme.starts_with(VAT)
    }

    /// Whether it is that of a place where several persons work.
    pub(super) fn is_of_place(&self) -> bool {
        matches!(self.scheme.as_str(), "bsnr" | "ik" | "gln" | "duns")
    }

    /// Whether a company is registered by it, so that another one is another company.
    pub(super) fn is_registration(&self) -> bool {
        self.is_vat_id() || self.scheme == OFFICIAL
    }
}

fn person(party: &Party, name: &PersonName) -> Option<PersonForm> {
    let whole = [&party.given_name, &party.family_name].into_iter().flatten().map(String::as_str).collect::<Vec<_>>();
    if name.is_empty() || is_placeholder_name(&whole.join(" ")) || is_placeholder_name(&whole_of(name)) {
        return None;
    }
    let telling = |words: &[String], made: fn(&str) -> Word| -> Vec<Word> {
        words
            .iter()
            .filter(|word| !is_placeholder_text(word) || word.chars().count() == 1)
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
    };
    (!form.given.is_empty() || !form.family.is_empty()).then_some(form)
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

fn address(address: &Address) -> Option<AddressForm> {
    /// The street and town of Max Mustermann.
    const FILLERS: [&str; 6] =
        ["musterstrasse", "musterweg", "musterplatz", "musterstadt", "musterhausen", "musterort"];
    let told = |text: &Option<String>| text.clone().filter(|text| !is_placeholder_text(text));
    let (street, line2) = (told(&address.street), told(&address.line2));
    let is_point = |line: &str| delivery_point(line).is_some() || post_number(line).is_some();
    let handed_out = matches!(address.kind, Some(AddressKind::Pickup | AddressKind::Locker))
        || street.as_deref().is_some_and(is_point)
        || line2.as_deref().is_some_and(|line| delivery_point(line).is_some());
    if handed_out {
        return None;
    }
    let street = street
        .map(|street| StreetForm::new(&street, address.house_number.as_deref()))
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
        country: alpha_2(address.country.as_deref()),
    };
    (form.street.is_some() || form.postal_code.is_some() || form.place.is_some()).then_some(form)
}

fn alpha_2(country: Option<&str>) -> Option<String> {
    let code = country?.trim().to_ascii_uppercase();
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
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
    let numbers = texts.filter_map(|text| e164(text, Some(country))).filter(|number| !number.contains(FILLER));
    let mut phones: Vec<PhoneForm> = numbers.map(|e164| PhoneForm { mobile: is_mobile(&e164), e164 }).collect();
    phones.sort_unstable();
    phones.dedup();
    phones
}

/// Official numbers, and those of schemes that are not known to be official.
fn numbers(party: &Party) -> (Vec<Number>, Vec<Number>) {
    /// Schemes that an authority or a registrar issues, each number once.
    const OFFICIAL_SCHEMES: [&str; 6] = ["lanr", "bsnr", "ik", "gln", "duns", "kvnr"];
    let mut official = Vec::new();
    let mut other = Vec::new();
    let fixed = [("kvnr", &party.insurance_number), (OFFICIAL, &party.official_id)];
    for (scheme, text) in fixed {
        let value = text.as_deref().and_then(official_key);
        official.extend(value.map(|value| Number { value: telling_part(scheme, value), scheme: scheme.to_owned() }));
    }
    if let Some(value) = party.vat_id.as_deref().and_then(official_key) {
        // Without a country code it is a national tax number, comparable with its like only.
        let country = value.get(..2).filter(|code| code.bytes().all(|byte| byte.is_ascii_alphabetic())).unwrap_or("");
        official.push(Number { scheme: format!("{VAT}{country}"), value });
    }
    for identifier in &party.identifiers {
        let scheme = identifier.scheme.trim().to_ascii_lowercase();
        if OFFICIAL_SCHEMES.contains(&scheme.as_str()) {
            let value = official_key(&identifier.value);
            official.extend(value.map(|value| Number { value: telling_part(&scheme, value), scheme }));
        } else {
            other.extend(number_key(&identifier.value).map(|value| Number { scheme, value }));
        }
    }
    for list in [&mut official, &mut other] {
        list.sort_unstable();
        list.dedup();
    }
    (official, other)
}

/// The part of a number that stays with its owner: a KVNR has ten signs, which insurer and check digit may follow; the
/// last two digits of a doctor's nine are his specialty.
fn telling_part(scheme: &str, mut value: String) -> String {
    match scheme {
        "kvnr" if value.len() > 10 && value.is_ascii() => value.truncate(10),
        "lanr" if value.len() == 9 && value.is_ascii() => value.truncate(7),
        _ => {}
    }
    value
}

/// Letters and digits of a number, none for a placeholder.
fn number_key(text: &str) -> Option<String> {
    let key: String = folded(text).chars().filter(|sign| sign.is_alphanumeric()).collect();
    (!key.is_empty() && !is_placeholder_text(&key)).then_some(key)
}

/// The same for an official number: none has fewer than four signs or but one kind of digit.
fn official_key(text: &str) -> Option<String> {
    number_key(text).filter(|key| {
        let mut signs: Vec<char> = key.chars().collect();
        let length = signs.len();
        signs.sort_unstable();
        signs.dedup();
        length >= 4 && signs.len() > 1
    })
}

#[cfg(test)]
mod tests {
    use super::{Party, PartyForm};
    use crate::order::{Address, Identifier};

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
    fn numbers_are_kept_by_scheme() {
        let identifier = |scheme: &str, value: &str| Identifier { scheme: scheme.to_owned(), value: value.to_owned() };
        let party = Party {
            vat_id: text("DE 123 456 788"),
            insurance_number: text("a 123456780 109500969 0"),
            identifiers: vec![identifier("IK", "260326822"), identifier("shop", "77")],
            ..Party::default()
        };
        let form = PartyForm::new(&party, "DE");
        let told: Vec<_> = form.numbers.iter().map(|number| format!("{}={}", number.scheme, number.value)).collect();
        assert_eq!(told, ["ik=260326822", "kvnr=a123456780", "vat_de=de123456788"]);
        assert_eq!(form.other_numbers.len(), 1);
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
