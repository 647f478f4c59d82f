//! Comparing two parties, field by field.

mod address;
mod birth_date;
mod company;
mod contact;
mod edits;
mod name;
mod number;
mod spelling;

use super::evidence::Level;
use super::form::PartyForm;
use super::query::Context;
use super::settings::{DeclaredKey, MatchSettings};
pub(super) use address::supports as address_supports;
pub(super) use name::{NameComparison, agrees};
pub(super) use number::NumberComparison;
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
    /// Personal e-mail address; missing where too many share it.
    pub(super) email: Level,
    /// Telephone and mobile numbers; those that too many share are left out.
    pub(super) phone: Level,
    /// Whether a mobile number is shared.
    pub(super) mobile: bool,
    /// Official numbers.
    pub(super) numbers: NumberComparison,
    /// The VAT ids of one country or the register numbers differ.
    pub(super) other_registration: bool,
    /// The declared keys: `Equal` if one of them is, else `Different` or `Missing`.
    pub(super) declared_key: Level,
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
    pub(super) fn compare(context: &Context<'_>, id: &str, theirs: &PartyForm, settings: &MatchSettings) -> Facts {
        let ours = &context.form;
        let sides = Sides::compare(ours, theirs);
        let persons = matches!(sides, Sides::Persons(_));
        let phones = contact::compare_phones(&context.phones, &theirs.phones);
        let unless = |too_common: bool, level: Level| match level {
            // What too many share says nothing for anybody; what differs still differs.
            Level::Equal | Level::Variant | Level::Similar if too_common => Level::Missing,
            level => level,
        };
        let address = address::compare(ours.address.as_ref(), theirs.address.as_ref());
        let birth_date = birth_date::compare(ours.birth_date, theirs.birth_date);
        let email = contact::compare_emails(ours.email.as_ref(), theirs.email.as_ref());
        let registration = |form: &PartyForm| -> Vec<super::form::Number> {
            form.numbers.iter().filter(|number| number.is_registration()).cloned().collect()
        };
        Facts {
            sides,
            birth_date: if persons { unless(context.common_birth_date, birth_date) } else { Level::Missing },
            address: unless(context.common_address, address),
            email: unless(context.common_email, email),
            phone: phones.level,
            mobile: phones.mobile,
            numbers: number::compare(&ours.numbers, &theirs.numbers),
            other_registration: number::compare(&registration(ours), &registration(theirs)).different,
            declared_key: declared_key(context, id, theirs, settings),
        }
    }
}

impl Sides {
    fn compare(ours: &PartyForm, theirs: &PartyForm) -> Sides {
        match (&ours.company, &theirs.company) {
            (Some(ours), Some(theirs)) => {
                let found = company::compare(ours, theirs);
                Sides::Companies { level: found.level, other_legal_form: found.other_legal_form }
            }
            (None, None) => {
                let missing = NameComparison { given: Level::Missing, family: Level::Missing };
                Sides::Persons(match (&ours.person, &theirs.person) {
                    (Some(ours), Some(theirs)) => name::compare(ours, theirs),
                    _ => missing,
                })
            }
            (Some(company), None) | (None, Some(company)) => {
                let (person, contact) = if ours.company.is_none() { (ours, theirs) } else { (theirs, ours) };
                let bears_name = person.person.as_ref().is_some_and(|person| company::bears_name_of(company, person));
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

/// Compares the declared keys. One that is equal outweighs those that differ: a sender may write its own number into the
/// field of the customer number.
fn declared_key(context: &Context<'_>, id: &str, theirs: &PartyForm, settings: &MatchSettings) -> Level {
    let ours = &context.form;
    let numbers = |form: &PartyForm, key: &DeclaredKey| -> Vec<String> {
        match key {
            DeclaredKey::CrossReference => Vec::new(),
            DeclaredKey::CustomerNumber => form.customer_number.iter().cloned().collect(),
            DeclaredKey::VatId => form.numbers.iter().filter(|n| n.is_vat_id()).map(|n| n.value.clone()).collect(),
            DeclaredKey::Identifier(scheme) => {
                let all = form.numbers.iter().chain(&form.other_numbers);
                all.filter(|number| number.scheme == *scheme).map(|number| number.value.clone()).collect()
            }
        }
    };
    let mut result = Level::Missing;
    for key in &settings.declared_keys {
        let level = if *key == DeclaredKey::CrossReference {
            match context.cross_reference {
                None => Level::Missing,
                Some(known) if known == id => Level::Equal,
                Some(_) => Level::Different,
            }
        } else {
            let (one, other) = (numbers(ours, key), numbers(theirs, key));
            match (one.is_empty() || other.is_empty(), one.iter().any(|value| other.contains(value))) {
                (true, _) => Level::Missing,
                (_, true) => Level::Equal,
                (_, false) => Level::Different,
            }
        };
        result = result.min(level);
    }
    result
}
