//! What one pair says, as training sees it. Pairs that say the same are counted together.

use crate::matching::compare::{Facts, NameComparison, Sides, address_supports};
use crate::matching::evidence::Level;
use crate::matching::query::Context;
use crate::matching::weights::Aspect;

/// How well two parties agree, aspect by aspect.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Pattern {
    /// What was compared; aspects that are missing on one side are not in it.
    pub(super) levels: Vec<Observation>,
    /// Law 2 tells the two apart for good: given name, official number, person against company.
    pub(super) vetoed: bool,
    /// They share what a household shares, so that they may be father and son.
    pub(super) household: bool,
}

/// The level of one aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Observation {
    pub(super) aspect: Aspect,
    pub(super) level: Level,
    /// How frequent the value is, in parts per million and rounded to three binary digits; 0 where nobody asks.
    pub(super) frequency: u32,
}

impl Pattern {
    pub(super) fn of(facts: &Facts, context: &Context<'_>) -> Pattern {
        let mut levels = observed(facts, context);
        levels.retain(|one| one.level != Level::Missing);
        for one in &mut levels {
            one.frequency = rounded(one.frequency);
        }
        let names_conflict = matches!(facts.sides, Sides::Persons(NameComparison { given: Level::Different, .. }));
        let vetoed = names_conflict || facts.numbers.different || matches!(facts.sides, Sides::Mixed { .. });
        let household = address_supports(facts.address) || facts.phone == Level::Equal;
        Pattern { levels, vetoed, household }
    }

    /// Whether law 2 takes the pair for two parties, for all that training can know.
    pub(super) fn is_held(&self) -> bool {
        let born_apart = |one: &Observation| one.aspect == Aspect::BirthDate && one.level == Level::Different;
        self.vetoed || (self.household && self.levels.iter().any(born_apart))
    }

    /// Whether the aspect may be counted here.
    pub(super) fn teaches(&self, aspect: Aspect) -> bool {
        match aspect {
            Aspect::DeclaredKey => false,
            Aspect::BirthDate => !self.household,
            _ => true,
        }
    }
}

/// Every aspect that the score weighs, as [`scores`](crate::matching::score::scores) does.
pub(super) fn observed(facts: &Facts, context: &Context<'_>) -> Vec<Observation> {
    let one = |aspect, level, frequency| Observation { aspect, level, frequency };
    let mut levels = vec![
        one(Aspect::DeclaredKey, facts.declared_key, 0),
        one(Aspect::OfficialNumber, facts.numbers.level(), 0),
        one(Aspect::BirthDate, facts.grades.map_or(facts.birth_date, |grades| grades.birth_date), 0),
        one(Aspect::Email, facts.grades.map_or(facts.email, |grades| grades.email), 0),
        one(Aspect::Phone, facts.phone, 0),
    ];
    match &facts.grades {
        None => levels.push(one(Aspect::Address, facts.address, 0)),
        Some(grades) => levels.extend(grades.address.levels().map(|(aspect, level)| {
            one(aspect, level, if aspect == Aspect::Place { context.place_frequency } else { 0 })
        })),
    }
    match facts.sides {
        Sides::Persons(name) => {
            let (given, family) =
                facts.grades.map_or((name.given, name.family), |grades| (grades.given, grades.family));
            levels.push(one(Aspect::GivenName, given, context.given_frequency));
            levels.push(one(Aspect::FamilyName, family, context.family_frequency));
        }
        Sides::Companies { level, other_legal_form } => {
            let level = if other_legal_form { Level::Different } else { level };
            levels.push(one(Aspect::Company, level, context.company_frequency));
        }
        Sides::Mixed { .. } => levels.push(one(Aspect::PartyType, Level::Different, 0)),
    }
    levels
}

/// The number with its three highest bits, the rest set to the middle: within an eighth, so that pairs of equally common
/// names are counted together.
fn rounded(number: u32) -> u32 {
    match number.checked_ilog2() {
        Some(whole) if whole > 3 => {
            let rest = whole - 2;
            (number >> rest << rest) | 1 << (rest - 1)
        }
        _ => number,
    }
}

#[cfg(test)]
mod tests {
    use super::rounded;

    #[test]
    fn rounding_stays_within_an_eighth() {
        for number in (0..20_000).chain([999_999, 1_000_000]) {
            let found = rounded(number);
            assert!(found.abs_diff(number) * 8 <= number, "{number} {found}");
            assert_eq!(rounded(found), found);
        }
    }
}
