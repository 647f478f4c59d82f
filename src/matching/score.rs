//! The weights of one comparison.

use smallvec::SmallVec;

use super::compare::{AddressParts, Facts, Grades, NameComparison, Sides};
use super::evidence::{Field, Level};
use super::query::Context;
use super::weights::{Aspect, Weights};

/// The weight of every field that was compared, in the order of [`Field`].
#[derive(Clone, Debug)]
pub(super) struct Scores {
    pub(super) fields: SmallVec<[(Field, Level, i32); 8]>,
}

impl Scores {
    /// The sum of the weights.
    pub(super) fn total(&self) -> i32 {
        self.fields.iter().fold(0, |sum, (_, _, weight)| sum.saturating_add(*weight))
    }
}

/// Weighs the facts.
pub(super) fn scores(facts: &Facts, context: &Context<'_>, weights: &Weights) -> Scores {
    let plain = |field, aspect, level| (field, level, weights.weight(aspect, level, 0));
    // The level that is shown is that of the law; what it weighs may be graded.
    let graded = |field, aspect, level, grade: fn(&Grades) -> Level| {
        (field, level, weights.weight(aspect, facts.grades.as_ref().map_or(level, grade), 0))
    };
    let mut fields = SmallVec::new();
    fields.push(plain(Field::DeclaredKey, Aspect::DeclaredKey, facts.declared_key));
    fields.push(plain(Field::OfficialNumber, Aspect::OfficialNumber, facts.numbers.level()));
    fields.push(graded(Field::BirthDate, Aspect::BirthDate, facts.birth_date, |grades| grades.birth_date));
    match facts.sides {
        Sides::Persons(name) => fields.push((Field::Name, name.level(), name_weight(name, facts, context, weights))),
        Sides::Companies { level, other_legal_form } => {
            let level = if other_legal_form { Level::Different } else { level };
            fields.push((Field::Company, level, weights.weight(Aspect::Company, level, context.company_frequency)));
        }
        Sides::Mixed { .. } => {}
    }
    let address = match &facts.grades {
        Some(grades) => address_weight(&grades.address, context, weights),
        None => weights.weight(Aspect::Address, facts.address, 0),
    };
    fields.push((Field::Address, facts.address, address));
    fields.push(graded(Field::Email, Aspect::Email, facts.email, |grades| grades.email));
    fields.push(plain(Field::Phone, Aspect::Phone, facts.phone));
    if let Sides::Mixed { .. } = facts.sides {
        fields.push(plain(Field::PartyType, Aspect::PartyType, Level::Different));
    }
    Scores { fields }
}

fn name_weight(name: NameComparison, facts: &Facts, context: &Context<'_>, weights: &Weights) -> i32 {
    let (given, family) = facts.grades.map_or((name.given, name.family), |grades| (grades.given, grades.family));
    let given = weights.weight(Aspect::GivenName, given, context.given_frequency);
    given.saturating_add(weights.weight(Aspect::FamilyName, family, context.family_frequency))
}

/// What the parts of an address weigh together: no more than an equal address, for they are one fact told in parts, and no less
/// than another one.
fn address_weight(parts: &AddressParts, context: &Context<'_>, weights: &Weights) -> i32 {
    let frequency = |aspect| if aspect == Aspect::Place { context.place_frequency } else { 0 };
    let weight = |(aspect, level)| weights.weight(aspect, level, frequency(aspect));
    let sum = parts.levels().into_iter().map(weight).fold(0, i32::saturating_add);
    let most = weights.weight(Aspect::Address, Level::Equal, 0);
    let least = weights.weight(Aspect::Address, Level::Different, 0);
    sum.min(most).max(least)
}
