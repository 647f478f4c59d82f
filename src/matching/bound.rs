//! What a candidate weighs at most before its words are looked up, so that most of those that nobody would ask about are passed
//! over without.
//!
//! Most candidates share a name with the one asked for, or a name in a town, and nothing else. Law 2 calls them strangers,
//! whatever else their names are, unless the score alone is worth a question. They are kept for nothing but their score then, and
//! what can be told of it by numbers alone is too little for most of them.

use super::compare::{NameComparison, compare_phones};
use super::evidence::Level;
use super::form::PhoneForm;
use super::glance::Details;
use super::query::Context;
use super::settings::MatchSettings;
use super::weights::{Aspect, Weights};

/// Levels that law 2 counts as no support, neither in an address nor in an e-mail address.
const UNSUPPORTING: [Level; 5] = [Level::Similar, Level::Partial, Level::Near, Level::Different, Level::Missing];

/// What is the same for all candidates of a question.
pub(super) struct Bound<'a> {
    context: &'a Context<'a>,
    weights: &'a Weights,
    given: Most,
    family: Most,
    /// The most that an address weighs that does not support.
    address: i32,
    /// The same for an e-mail address.
    email: i32,
    /// What weighs less is neither asked about nor listed.
    least: i32,
}

/// The most that a part of a name weighs.
struct Most {
    any: i32,
    /// Where the words are not the same.
    unequal: i32,
}

/// What is known of a candidate that nothing supports.
#[derive(Clone, Copy)]
pub(super) struct Unsupported {
    /// What telephone numbers and keys weigh, and address and e-mail address at most.
    weight: i32,
    /// What the birth date weighs between persons; where one is a company, none is compared.
    birth_date: i32,
}

impl<'a> Bound<'a> {
    pub(super) fn new(context: &'a Context<'a>, settings: &'a MatchSettings) -> Bound<'a> {
        let weights = &settings.weights;
        let most = |aspect, levels: &[Level], frequency| {
            levels.iter().map(|level| weights.weight(aspect, *level, frequency)).max().unwrap_or(0)
        };
        let of_name = |aspect, frequency| {
            let (equal, unequal) = Level::ALL.split_at(1);
            let unequal = most(aspect, unequal, frequency);
            Most { any: most(aspect, equal, frequency).max(unequal), unequal }
        };
        let [_, unsupporting @ ..] = &UNSUPPORTING;
        Bound {
            context,
            weights,
            given: of_name(Aspect::GivenName, context.given_frequency),
            family: of_name(Aspect::FamilyName, context.family_frequency),
            address: most(Aspect::Address, unsupporting, 0),
            email: most(Aspect::Email, &UNSUPPORTING, 0),
            least: settings.shown_score.min(settings.name_only_score),
        }
    }

    /// `None` for a candidate that shares something that law 2 may count, or may share it. `key` is the level of the declared
    /// keys, of which none is equal, and numbers have none of a scheme in common.
    pub(super) fn unsupported(&self, birth_date: Level, key: Level, details: &Details<'_>) -> Option<Unsupported> {
        let form = &self.context.form;
        let shares_email = match (&form.email, details.email) {
            (Some(ours), Some((key, weak_key))) => ours.key.as_bytes() == key || ours.weak_key().as_bytes() == weak_key,
            _ => false,
        };
        let shares_phone = |one: &PhoneForm| details.phones.iter().any(|other| one.e164 == other.e164);
        // Without a street on both sides, or in another house, it is not one address.
        let may_share_address = match (&form.address, &details.address) {
            (Some(ours), Some(theirs)) => {
                let is_another = matches!((ours.number, theirs.house.number), (Some(one), Some(other)) if one != other);
                ours.street.is_some() && theirs.street.is_some() && !is_another
            }
            _ => false,
        };
        let is_supported = matches!(birth_date, Level::Equal | Level::Near)
            || shares_email
            || may_share_address
            || form.phones.iter().any(shares_phone);
        if is_supported {
            return None;
        }
        let phone = compare_phones(&self.context.phones, &details.phones).level;
        let has_email = form.email.is_some() && details.email.is_some();
        let weight = |aspect, level| self.weights.weight(aspect, level, 0);
        let known = [
            weight(Aspect::DeclaredKey, key),
            weight(Aspect::OfficialNumber, Level::Missing),
            weight(Aspect::Phone, phone),
            if has_email { self.email } else { weight(Aspect::Email, Level::Missing) },
        ];
        Some(Unsupported {
            weight: known.into_iter().fold(self.address, i32::saturating_add),
            birth_date: weight(Aspect::BirthDate, birth_date),
        })
    }

    /// Whether a person that nothing supports weighs too little whatever its names are where a person is asked for. It is told by
    /// numbers which names may be the same.
    pub(super) fn is_too_little(&self, one: Unsupported, may_be_given: bool, may_be_family: bool) -> bool {
        let of_part = |most: &Most, may_be: bool| if may_be { most.any } else { most.unequal };
        self.is_below([
            one.weight,
            one.birth_date,
            of_part(&self.given, may_be_given),
            of_part(&self.family, may_be_family),
        ])
    }

    /// The same for a person of that name.
    pub(super) fn is_too_little_by_name(&self, one: Unsupported, name: NameComparison) -> bool {
        let given = self.weights.weight(Aspect::GivenName, name.given, self.context.given_frequency);
        let family = self.weights.weight(Aspect::FamilyName, name.family, self.context.family_frequency);
        self.is_below([one.weight, one.birth_date, given, family])
    }

    /// The same for a company where a person is asked for, or the other way round, if the person is not the company's contact.
    pub(super) fn is_too_little_mixed(&self, one: Unsupported) -> bool {
        self.is_below([
            one.weight,
            self.weights.weight(Aspect::BirthDate, Level::Missing, 0),
            self.weights.weight(Aspect::PartyType, Level::Different, 0),
            0,
        ])
    }

    fn is_below(&self, weights: [i32; 4]) -> bool {
        weights.into_iter().fold(0, i32::saturating_add) < self.least
    }
}
