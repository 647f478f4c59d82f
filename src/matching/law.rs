//! Law 2, clause by clause, for one candidate. What needs a look at the other candidates is in `decide`.

use super::compare::{Facts, NameComparison, Nearness, Sides, address_supports, agrees};
use super::evidence::Level;
use super::settings::{Identity, MatchSettings};
use super::verdict::{Contradiction, Proof};

/// What a candidate is to the party asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Every clause that concerns the candidate alone is satisfied.
    Fits,
    /// A number that identifies is equal and the name is another's.
    NumberMismatch,
    /// The name fits and something contradicts.
    Contradicted,
    /// Something is almost the same.
    Near,
    /// A sole trader and the company of that name.
    SameCompany,
    /// Something fits and proof is missing.
    Weak,
    /// Another person of the household.
    Household,
    /// A person of the company, or the company of the person.
    OfCompany,
    /// Nothing to do with it.
    Stranger,
}

/// Whether the name is that of the candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Compatibility {
    /// It is.
    Agrees,
    /// The given names are one letter apart and an equal personal e-mail or declared key holds them together.
    AgreesByKey,
    /// The given names are one letter apart: twins, or a slip.
    NearlyAgrees,
    /// A part of the name is missing on one side, or the companies share but a word.
    Incomplete,
    /// It is not.
    Conflicts,
}

/// What law 2 says of one candidate.
#[derive(Clone, Debug)]
pub(super) struct Judgement {
    pub(super) standing: Standing,
    pub(super) compatibility: Compatibility,
    pub(super) proofs: Vec<Proof>,
    pub(super) contradictions: Vec<Contradiction>,
}

/// Applies law 2. `score` is the sum of the weights.
pub(super) fn judge(facts: &Facts, score: i32, guest: bool, settings: &MatchSettings) -> Judgement {
    let compatibility = compatibility(facts);
    let contradictions = contradictions(facts);
    let fitting = matches!(compatibility, Compatibility::Agrees | Compatibility::AgreesByKey);
    let proofs = if fitting && contradictions.is_empty() && !is_near(facts) {
        proofs(facts, guest, settings)
    } else {
        Vec::new()
    };
    let standing = standing(facts, compatibility, &proofs, &contradictions, score, settings);
    Judgement { standing, compatibility, proofs, contradictions }
}

/// "Compatible name".
fn compatibility(facts: &Facts) -> Compatibility {
    let name = match facts.sides {
        Sides::Persons(name) => name,
        Sides::Companies { level, .. } => {
            return match level {
                Level::Equal | Level::Variant | Level::Similar => Compatibility::Agrees,
                Level::Partial => Compatibility::Incomplete,
                _ => Compatibility::Conflicts,
            };
        }
        Sides::Mixed { .. } => return Compatibility::Conflicts,
    };
    let family_agrees = agrees(name.family) || is_married(name, facts);
    match name {
        NameComparison { given: Level::Different, .. } => Compatibility::Conflicts,
        NameComparison { family: Level::Different, .. } if !family_agrees => Compatibility::Conflicts,
        NameComparison { given: Level::Missing, .. } | NameComparison { family: Level::Missing, .. } => {
            Compatibility::Incomplete
        }
        NameComparison { nearness: Some(nearness), .. } => near_name(nearness, facts),
        // Two slips are a name of its own as easily (`Brommoser`, `Bromloher`), unless two more things agree.
        NameComparison { slips: true, .. } if supporting(facts) < 2 => Compatibility::Incomplete,
        _ => Compatibility::Agrees,
    }
}

/// "Given names one letter apart that are not known spellings of one name are compatible only with an equal personal
/// e-mail or declared key." `Hans Peter` and `Hans Jürgen` are further apart: brothers have one account, too.
fn near_name(nearness: Nearness, facts: &Facts) -> Compatibility {
    let by_key = facts.declared_key == Level::Equal;
    match nearness {
        Nearness::OneLetter if by_key || facts.email == Level::Equal => Compatibility::AgreesByKey,
        // Father and son are not born on one day.
        Nearness::Generation if facts.birth_date == Level::Equal => Compatibility::Agrees,
        Nearness::Generation | Nearness::Initial if by_key => Compatibility::AgreesByKey,
        _ => Compatibility::NearlyAgrees,
    }
}

/// "Another family name (marriage) only with an equal given name and two of birth date, address, e-mail, phone."
fn is_married(name: NameComparison, facts: &Facts) -> bool {
    let birth_date = usize::from(facts.birth_date == Level::Equal);
    name.family == Level::Different && name.given == Level::Equal && birth_date + shared(facts) >= 2
}

/// How many of address, e-mail and phone agree.
fn shared(facts: &Facts) -> usize {
    let each = [address_supports(facts.address), email_supports(facts.email), facts.phone == Level::Equal];
    each.into_iter().filter(|agrees| *agrees).count()
}

fn email_supports(level: Level) -> bool {
    level <= Level::Variant
}

/// How many facts beside the name speak for the candidate.
fn supporting(facts: &Facts) -> usize {
    let each = [facts.birth_date == Level::Equal, facts.numbers.equal, facts.declared_key == Level::Equal];
    shared(facts) + each.into_iter().filter(|agrees| *agrees).count()
}

/// "Contradictions are never outvoted, not even by a key."
fn contradictions(facts: &Facts) -> Vec<Contradiction> {
    let mut found = Vec::new();
    if facts.birth_date == Level::Different {
        found.push(Contradiction::BirthDate);
    }
    match facts.sides {
        Sides::Persons(NameComparison { given: Level::Different, .. }) if facts.birth_date == Level::Equal => {
            found.push(Contradiction::GivenName);
        }
        Sides::Mixed { .. } => found.push(Contradiction::PartyType),
        _ => {}
    }
    match facts.sides {
        Sides::Companies { other_legal_form, .. } => {
            if other_legal_form || facts.numbers.other_registration {
                found.push(Contradiction::Company);
            }
            if facts.numbers.different && !facts.numbers.other_registration {
                found.push(Contradiction::OfficialNumber);
            }
        }
        _ if facts.numbers.different => found.push(Contradiction::OfficialNumber),
        _ => {}
    }
    found
}

/// "A near miss neither supports nor lets pass."
fn is_near(facts: &Facts) -> bool {
    facts.birth_date == Level::Near || facts.numbers.near
}

/// "One of: (a) an equal birth date or official number; (b) an equal declared key; (c) two of address, e-mail, phone." A
/// guest order binds only through (a) or (b).
fn proofs(facts: &Facts, guest: bool, settings: &MatchSettings) -> Vec<Proof> {
    let shared_ways = shared(facts);
    let one_of_three = address_supports(facts.address) || facts.personal_email || facts.mobile;
    let clauses = [
        (Proof::BirthDate, facts.birth_date == Level::Equal),
        (Proof::OfficialNumber, facts.numbers.equal),
        (Proof::DeclaredKey, facts.declared_key == Level::Equal),
        (Proof::EmailKey, settings.email_key && facts.personal_email && facts.email == Level::Equal),
        (Proof::TwoOfAddressEmailPhone, !guest && shared_ways >= 2),
        (Proof::OneOfAddressEmailMobile, !guest && settings.identity == Identity::Trade && one_of_three),
    ];
    clauses.into_iter().filter(|(_, satisfied)| *satisfied).map(|(proof, _)| proof).collect()
}

fn standing(
    facts: &Facts,
    compatibility: Compatibility,
    proofs: &[Proof],
    contradictions: &[Contradiction],
    score: i32,
    settings: &MatchSettings,
) -> Standing {
    let worth_asking =
        if supporting(facts) > 0 { score >= settings.weak_score } else { score >= settings.name_only_score };
    let identified = facts.declared_key == Level::Equal || facts.numbers.identifies;
    match (compatibility, facts.sides) {
        (_, Sides::Mixed { bears_name, is_contact }) => {
            let together = supporting(facts) > 0;
            // In one town many a company bears the family name of many a person.
            if bears_name && (together || (is_contact && facts.address == Level::Partial)) {
                Standing::SameCompany
            } else if identified {
                Standing::NumberMismatch
            } else if (is_contact && together) || (facts.email == Level::Equal || facts.phone == Level::Equal) {
                Standing::OfCompany
            } else {
                Standing::Stranger
            }
        }
        (Compatibility::Conflicts, _) if identified => Standing::NumberMismatch,
        (Compatibility::Conflicts, Sides::Persons(name)) => other_person(facts, name, contradictions, worth_asking),
        (Compatibility::Conflicts, Sides::Companies { .. }) => Standing::Stranger,
        (_, _) if !contradictions.is_empty() => match (compatibility, facts.sides) {
            // Nothing but the name speaks for it: a namesake.
            _ if supporting(facts) == 0 => Standing::Stranger,
            (Compatibility::Agrees | Compatibility::AgreesByKey, _) => Standing::Contradicted,
            // A name that is not quite his and another birth date: a relative.
            (_, Sides::Persons(_)) if contradictions.contains(&Contradiction::BirthDate) => {
                if shared(facts) > 0 {
                    Standing::Household
                } else {
                    Standing::Stranger
                }
            }
            (_, _) => Standing::Contradicted,
        },
        (Compatibility::NearlyAgrees, _) if supporting(facts) > 0 => Standing::Near,
        (Compatibility::NearlyAgrees, _) => Standing::Stranger,
        (Compatibility::Agrees | Compatibility::AgreesByKey, _) if is_near(facts) => Standing::Near,
        (Compatibility::Agrees | Compatibility::AgreesByKey, _) if !proofs.is_empty() => Standing::Fits,
        (_, _) if worth_asking => Standing::Weak,
        // A name of the nursing home: its address proves nothing, and yet this is hardly another one.
        (Compatibility::Agrees, _) if facts.crowd => Standing::Weak,
        (_, _) => Standing::Stranger,
    }
}

/// The standing of a person whose name is another.
fn other_person(facts: &Facts, name: NameComparison, contradictions: &[Contradiction], worth_asking: bool) -> Standing {
    let family_agrees = agrees(name.family);
    let shared_ways = shared(facts);
    // Born on the same day and in the same household: a twin, or a person who goes by another of his given names. With
    // another family name, too, that is so rare that a badly misspelt name is likelier.
    if contradictions == [Contradiction::GivenName] && shared_ways > 0 {
        return Standing::Contradicted;
    }
    // Perhaps married, with less than the law asks for. A birth date alone is shared by many who are called alike.
    let perhaps_married = name.given == Level::Equal && supporting(facts) > 0 && contradictions.is_empty();
    if perhaps_married && (worth_asking || shared_ways > 0) && !is_near(facts) {
        return Standing::Weak;
    }
    if shared_ways >= 2 || (shared_ways == 1 && family_agrees) {
        return Standing::Household;
    }
    Standing::Stranger
}
