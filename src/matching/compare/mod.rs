//! Comparing two parties, field by field.

pub(super) mod address;
pub(super) mod birth_date;
pub(super) mod company;
mod contact;
mod edits;
mod grade;
mod key;
pub(super) mod name;
mod number;
mod parts;
mod spelling;
mod street_end;

use super::candidates::Entry;
use super::evidence::Level;
use super::form::{PartyForm, PhoneForm};
use super::query::Context;
use super::settings::MatchSettings;
pub(super) use address::supports as address_supports;
use contact::compare_emails;
pub(super) use contact::{compare_email_keys, compare_phones};
pub(super) use grade::Grades;
pub(super) use key::KeyComparison;
pub(super) use name::{NameComparison, Nearness, agrees};
pub(super) use number::NumberComparison;
pub(super) use parts::AddressParts;
pub(super) use spelling::spelling;

/// Everything that the comparison of two parties says, before anything is concluded from it.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    /// Who is compared with whom.
    pub(super) sides: Sides,
    /// Date of birth; missing between companies, where it would be the contact's.
    pub(super) birth_date: Level,
    /// Address; missing where too many live at it.
    pub(super) address: Level,
    /// E-mail address; missing where too many share it. Between persons only personal ones count.
    pub(super) email: Level,
    /// The e-mail addresses agree and are personal.
    pub(super) personal_email: bool,
    /// Telephone and mobile numbers; those that too many share are left out.
    pub(super) phone: Level,
    /// Whether a mobile number is shared.
    pub(super) mobile: bool,
    /// Official numbers.
    pub(super) numbers: NumberComparison,
    /// The declared keys: `Equal` if one of them is, else `Different` or `Missing`.
    pub(super) declared_key: Level,
    /// An address, e-mail address or telephone number is equal that so many share that it does not count.
    pub(super) crowd: bool,
    /// Finer levels for the score, where the weights have rows for them.
    pub(super) grades: Option<Grades>,
    /// A declared key is equal that only one party of the book has: the cross-reference or the customer number.
    pub(super) own_key: bool,
}

/// Persons, companies, or one of each.
#[derive(Clone, Copy, Debug)]
pub(super) enum Sides {
    /// Two persons.
    Persons(NameComparison),
    /// Two companies.
    Companies {
        /// The names without legal forms.
        level: Level,
        /// Both state a legal form and the two differ.
        other_legal_form: bool,
    },
    /// A person and a company.
    Mixed {
        /// The company bears the person's family name.
        bears_name: bool,
        /// The person is the company's contact.
        is_contact: bool,
    },
}

impl Facts {
    /// Compares the party asked for with one of the address book.
    pub(super) fn compare(
        context: &Context<'_>,
        entry: &Entry<'_>,
        theirs: &PartyForm<'_>,
        settings: &MatchSettings,
    ) -> Facts {
        let ours = &context.form;
        let sides = Sides::compare(ours, theirs);
        let personal_email = compare_emails(ours.email.as_ref(), theirs.email.as_ref());
        let email = match personal_email {
            level if level <= Level::Variant || !matches!(sides, Sides::Companies { .. }) => level,
            _ => contact::compare_company_emails(context.company_email.as_ref(), entry.email()),
        };
        let persons = matches!(sides, Sides::Persons(_));
        let found = Found {
            sides,
            birth_date: birth_date::compare(ours.birth_date, theirs.birth_date),
            address: address::compare(ours.address.as_ref(), theirs.address.as_ref()),
            email,
            personal_email,
            numbers: number::compare(&ours.numbers, &theirs.numbers, persons, &context.common_places),
            keys: key::compare(context, entry.id, theirs, &settings.declared_keys),
        };
        let facts = Facts::of(context, found, &theirs.phones);
        if !settings.weights.is_graded() {
            return facts;
        }
        // What too many share says nothing, whole or in parts.
        let parts = match facts.address {
            Level::Missing => AddressParts::MISSING,
            _ => parts::compare((context.party, ours), (&entry.party(), theirs)),
        };
        let grades = grade::grade(facts.sides, (facts.birth_date, facts.email), parts, ours, theirs);
        Facts { grades: Some(grades), ..facts }
    }

    /// What is left of `found` when what too many share says nothing. `phones` are theirs.
    pub(super) fn of(context: &Context<'_>, found: Found, phones: &[PhoneForm]) -> Facts {
        let Found { sides, birth_date, address, email, personal_email, numbers, keys } = found;
        let ours = &context.form;
        let unless = |too_common: bool, level: Level| match level {
            // What too many share says nothing for anybody; what differs still differs.
            Level::Equal | Level::Variant | Level::Similar if too_common => Level::Missing,
            level => level,
        };
        let shares_phone = |one: &PhoneForm| phones.iter().any(|other| one.e164 == other.e164);
        let crowd = (context.common_address && address::supports(address))
            || (context.common_email && email == Level::Equal)
            || (context.phones.len() < ours.phones.len() && ours.phones.iter().any(shares_phone));
        let persons = matches!(sides, Sides::Persons(_));
        let phones = compare_phones(&context.phones, phones);
        Facts {
            sides,
            birth_date: if persons { unless(context.common_birth_date, birth_date) } else { Level::Missing },
            address: unless(context.common_address, address),
            email: unless(context.common_email, email),
            personal_email: personal_email <= Level::Variant && !context.common_email,
            grades: None,
            phone: phones.level,
            mobile: phones.mobile,
            numbers,
            declared_key: keys.level,
            own_key: keys.own,
            crowd,
        }
    }
}

/// What the comparison of each field says, whoever else shares its value.
pub(super) struct Found {
    pub(super) sides: Sides,
    pub(super) birth_date: Level,
    pub(super) address: Level,
    pub(super) email: Level,
    /// That of the personal e-mail addresses.
    pub(super) personal_email: Level,
    pub(super) numbers: NumberComparison,
    pub(super) keys: KeyComparison,
}

impl Sides {
    fn compare(ours: &PartyForm<'_>, theirs: &PartyForm<'_>) -> Sides {
        match (&ours.company, &theirs.company) {
            (Some(ours), Some(theirs)) => {
                let found = company::compare(ours, theirs);
                Sides::Companies { level: found.level, other_legal_form: found.other_legal_form }
            }
            (None, None) => Sides::Persons(match (&ours.person, &theirs.person) {
                (Some(ours), Some(theirs)) => name::compare(ours, theirs),
                _ => NameComparison::MISSING,
            }),
            (Some(company), None) | (None, Some(company)) => {
                let (person, contact) = if ours.company.is_none() { (ours, theirs) } else { (theirs, ours) };
                let family = person.person.as_ref().map(|person| &*person.family).unwrap_or_default();
                let bears_name = company::bears_name_of(&company.core, family);
                let is_contact = match (&person.person, &contact.person) {
                    (Some(person), Some(contact)) => {
                        let found = name::compare(person, contact);
                        agrees(found.given) && agrees(found.family)
                    }
                    _ => false,
                };
                Sides::Mixed { bears_name, is_contact }
            }
        }
    }
}
