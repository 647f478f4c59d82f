//! The weights of one comparison.

use smallvec::SmallVec;

use super::compare::{Facts, Grades, NameComparison, Sides};
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
    fields.push(graded(Field::Address, Aspect::Address, facts.address, |grades| grades.address));
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
