//! The question, and what the address book says about its values as a whole.

use std::collections::BTreeSet;

use super::candidates::Candidates;
use super::form::{PartyForm, PersonForm, PhoneForm};
use super::frequency::{UNKNOWN_COMPANY, UNKNOWN_PLACE, frequency, prior_of_family, prior_of_given};
use super::keys;
use super::number::Number;
use super::settings::{DeclaredKey, MatchSettings};
use crate::error::{Code, Problem, Result};
use crate::normalize::EmailForm;
use crate::order::Party;

/// Who is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// The party of the order.
    pub party: &'a Party,
    /// Whether it was ordered without an account; such an order binds to a known party only through law 2's (a) or (b).
    pub guest: bool,
    /// The id of the party that the ledger knows the sender's number as, if it does.
    pub cross_reference: Option<&'a str>,
    /// The ids of the parties that it is never, as somebody has said: what would be `same` is `unclear` (denied) then.
    pub never: Option<&'a BTreeSet<String>>,
}

impl<'a> Query<'a> {
    /// A query for a party of whom nothing else is known.
    pub fn new(party: &'a Party) -> Self {
        Query { party, guest: false, cross_reference: None, never: None }
    }
}

/// The party asked for in comparison forms, and how common its values are.
#[derive(Clone, Debug)]
pub(super) struct Context<'a> {
    pub(super) party: &'a Party,
    pub(super) form: PartyForm<'a>,
    pub(super) guest: bool,
    /// Only where the settings declare it.
    pub(super) cross_reference: Option<&'a str>,
    /// The e-mail address of a company, whoever reads it.
    pub(super) company_email: Option<EmailForm>,
    /// Those of our numbers that not too many share.
    pub(super) phones: Vec<PhoneForm>,
    /// Those of our numbers that are a place's and that too many carry.
    pub(super) common_places: Vec<Number<'a>>,
    pub(super) common_address: bool,
    pub(super) common_email: bool,
    pub(super) common_birth_date: bool,
    /// The keys by which candidates are looked for.
    pub(super) blocking: Vec<u64>,
    /// How many parties carry each of our keys but the rare ones.
    pub(super) counts: Counts,
    /// Frequencies in parts per million.
    pub(super) given_frequency: u32,
    pub(super) family_frequency: u32,
    pub(super) company_frequency: u32,
    /// 0 where no weight asks for it.
    pub(super) place_frequency: u32,
}

impl<'a> Context<'a> {
    /// Asks `candidates` how common the values are. `form` is that of the query's party.
    pub(super) fn new(
        query: &Query<'a>,
        form: PartyForm<'a>,
        candidates: &dyn Candidates,
        settings: &MatchSettings,
    ) -> Result<Self> {
        let parties = candidates.len()?;
        let blocking = keys::blocking_keys(&form);
        let counts = Counts::of(keys::counted_keys(&form, &blocking, settings.weights.is_graded()), candidates)?;
        let count = |key: Option<u64>| key.map_or(0, |key| counts.get(key));
        let few_share = |phone: &&PhoneForm| counts.get(keys::phone_key(phone)) <= settings.phone_limit;
        let phones = form.phones.iter().filter(few_share).copied().collect();
        let many_share = |number: &&Number<'_>| counts.get(keys::number_key(number)) > settings.address_limit;
        let places = form.numbers.iter().filter(|number| number.is_of_place());
        let common_places = places.filter(many_share).cloned().collect();
        let person = form.person.as_ref();
        let family = person.map(PersonForm::family_bare).unwrap_or_default();
        let given = person.and_then(|person| person.given.first()).map_or("", |word| word.bare());
        Ok(Context {
            party: query.party,
            guest: query.guest,
            cross_reference: query.cross_reference.filter(|_| settings.declares(&DeclaredKey::CrossReference)),
            company_email: form.company.as_ref().and(query.party.email.as_deref()).map(EmailForm::new),
            phones,
            common_places,
            common_address: count(keys::address_key(&form)).max(count(keys::place_address_key(&form)))
                > settings.address_limit,
            common_email: count(keys::email_key(&form)) > settings.email_limit,
            common_birth_date: count(keys::birth_date_key(&form)) > settings.birth_date_limit(parties),
            given_frequency: frequency(count(keys::given_key(&form)), parties, prior_of_given(given)),
            family_frequency: frequency(count(keys::family_key(&form)), parties, prior_of_family(&family)),
            company_frequency: frequency(count(keys::company_key(&form)), parties, UNKNOWN_COMPANY),
            place_frequency: if settings.weights.is_graded() {
                frequency(count(keys::place_key(&form)), parties, UNKNOWN_PLACE)
            } else {
                0
            },
            form,
            blocking,
            counts,
        })
    }
}

/// How many parties carry each of some keys.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    /// Ascending.
    keys: Vec<u64>,
    counts: Vec<u64>,
}

impl Counts {
    /// Asks once for all.
    pub(super) fn of(mut keys: Vec<u64>, candidates: &dyn Candidates) -> Result<Self> {
        keys.sort_unstable();
        keys.dedup();
        let counts = candidates.count_by_keys(&keys)?;
        if counts.len() != keys.len() {
            let message = format!("{} keys were counted where {} were asked for", counts.len(), keys.len());
            return Err(Problem::new(Code::UsageHost, message).into());
        }
        Ok(Counts { keys, counts })
    }

    /// The keys that some parties carry, and no more than `limit`.
    pub(super) fn up_to(&self, limit: u64) -> impl Iterator<Item = u64> {
        let counted = self.keys.iter().zip(&self.counts);
        counted.filter(move |(_, count)| (1..=limit).contains(*count)).map(|(key, _)| *key)
    }

    /// 0 for a key that was not asked for.
    pub(super) fn get(&self, key: u64) -> u64 {
        self.keys.binary_search(&key).ok().and_then(|place| self.counts.get(place)).copied().unwrap_or(0)
    }
}
