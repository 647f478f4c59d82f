//! Finer levels for the score. Law 2 asks whether values agree; where they do not, the score may still ask how much they
//! resemble each other: `Stephneson` is nearer to `Stephenson` than to `Browne`. Weights that have a row for `Near` in an
//! aspect are asked with these levels, others with those of the law. Nothing here makes anything agree.

use super::Sides;
use super::edits::{Edit, edit, is_slip};
use super::parts::AddressParts;
use crate::matching::evidence::Level;
use crate::matching::form::{EmailKeys, PartyForm, Word};
use crate::value::Date;

/// How alike two parties are, aspect by aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct Grades {
    pub(in crate::matching) given: Level,
    pub(in crate::matching) family: Level,
    pub(in crate::matching) birth_date: Level,
    pub(in crate::matching) address: AddressParts,
    pub(in crate::matching) email: Level,
}

/// Grades what `sides` and the levels of birth date and e-mail address leave open.
pub(in crate::matching) fn grade(
    sides: Sides,
    (birth_date, email): (Level, Level),
    address: AddressParts,
    ours: &PartyForm<'_>,
    theirs: &PartyForm<'_>,
) -> Grades {
    let (given, family) = names(sides, ours, theirs);
    Grades {
        given,
        family,
        birth_date: dates(birth_date, ours.birth_date, theirs.birth_date),
        address,
        email: emails(email, ours.email.as_ref(), theirs.email.as_ref()),
    }
}

/// Names that differ and resemble each other, straight or crosswise.
fn names(sides: Sides, ours: &PartyForm<'_>, theirs: &PartyForm<'_>) -> (Level, Level) {
    let Sides::Persons(name) = sides else { return (Level::Missing, Level::Missing) };
    let (Some(ours), Some(theirs)) = (&ours.person, &theirs.person) else { return (name.given, name.family) };
    let straight = |level: Level, one: &[Word<'_>], other: &[Word<'_>]| match level {
        Level::Different if resemble(&joined(one), &joined(other)) => Level::Near,
        level => level,
    };
    let given = straight(name.given, &ours.given, &theirs.given);
    let family = straight(name.family, &ours.family, &theirs.family);
    let is_open = |level: Level| matches!(level, Level::Different | Level::Missing);
    if !is_open(given) || !is_open(family) || ours.household || theirs.household {
        return (given, family);
    }
    crosswise(likeness(&ours.given, &theirs.family), likeness(&ours.family, &theirs.given)).unwrap_or((given, family))
}

/// What names say whose parts agree only crosswise: the one given name with the other family name, and the other way round.
fn crosswise(one: Level, other: Level) -> Option<(Level, Level)> {
    match (one.min(other), one.max(other)) {
        (Level::Equal | Level::Similar, Level::Equal | Level::Similar) => Some((Level::Variant, Level::Variant)),
        (Level::Equal | Level::Similar | Level::Near, Level::Near) => Some((Level::Near, Level::Near)),
        // One name is all there is: it counts once.
        (Level::Equal | Level::Similar, Level::Missing) => Some((Level::Variant, Level::Missing)),
        (Level::Near, Level::Missing) => Some((Level::Near, Level::Missing)),
        // `Isaac James`, `James Dixon`: a name in the wrong field, or the same word by chance.
        (Level::Equal | Level::Similar, Level::Different) => Some((Level::Near, Level::Missing)),
        _ => None,
    }
}

/// `Equal`, `Similar` (one slip), `Near`, `Different` or `Missing`.
fn likeness(one: &[Word<'_>], other: &[Word<'_>]) -> Level {
    let (one, other) = (joined(one), joined(other));
    if one.is_empty() || other.is_empty() {
        Level::Missing
    } else if one == other {
        Level::Equal
    } else if is_slip(&one, &other) {
        Level::Similar
    } else if resemble(&one, &other) {
        Level::Near
    } else {
        Level::Different
    }
}

fn joined(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.folded()).collect()
}

/// Whether at most a third of the letters differ.
pub(super) fn resemble(one: &str, other: &str) -> bool {
    let length = one.chars().count().max(other.chars().count());
    let close = one.len().abs_diff(other.len()) <= length && (3..=60).contains(&length);
    close && !one.is_empty() && !other.is_empty() && strsim::osa_distance(one, other) * 3 <= length
}

/// `Similar` for one slip, `Near` for two digits of eight, `Partial` for three, or for the same year or the same day of a year.
fn dates(level: Level, ours: Option<Date>, theirs: Option<Date>) -> Level {
    match (level, ours, theirs) {
        (Level::Near, ..) => Level::Similar,
        (Level::Different, Some(one), Some(other)) => {
            let part = one.year() == other.year() || (one.month(), one.day()) == (other.month(), other.day());
            let (one, other) = (one.to_string(), other.to_string());
            match one.bytes().zip(other.bytes()).filter(|(one, other)| one != other).count() {
                0..=2 => Level::Near,
                3 => Level::Partial,
                _ if part => Level::Partial,
                _ => Level::Different,
            }
        }
        (level, ..) => level,
    }
}

/// `Similar` for one slip anywhere, `Partial` where the part before the `@` is equal, `Near` where a fifth of the signs differ;
/// `Missing` where the parts before the `@` resemble each other, which says nothing either way.
fn emails(level: Level, ours: Option<&EmailKeys<'_>>, theirs: Option<&EmailKeys<'_>>) -> Level {
    let (Some(ours), Some(theirs), Level::Different) = (ours, theirs, level) else { return level };
    let local = |key: &str| key.split('@').next().unwrap_or_default().to_owned();
    let (one, other) = (&*ours.key, &*theirs.key);
    let (our_local, their_local) = (local(one), local(other));
    let length = one.len().max(other.len());
    if length > 100 {
        return level;
    }
    if edit(one, other) <= Edit::One {
        Level::Similar
    } else if our_local == their_local && our_local.len() >= 5 {
        Level::Partial
    } else if strsim::osa_distance(one, other) * 5 <= length {
        Level::Near
    } else if resemble(&our_local, &their_local) {
        Level::Missing
    } else {
        Level::Different
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, crosswise, resemble};
    use crate::matching::compare::{Sides, name};
    use crate::matching::form::PartyForm;
    use crate::order::Party;

    #[test]
    fn names() {
        use Level::{Different, Equal, Missing, Near, Similar, Variant};
        let party = |text: &str| {
            let (given, family) = text.split_once('|').unwrap();
            let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            PartyForm::new(&Party { given_name: text(given), family_name: text(family), ..Party::default() }, "AU")
        };
        for (one, other, given, family) in [
            ("Lena|Habicht", "Lina|Habicht", Near, Equal),
            ("Hans Peter|Habicht", "Hans Jürgen|Habicht", Near, Equal),
            ("Olivia|Stephenson", "Ilivoa|Stephneson", Near, Similar),
            ("Oliver|Atkinson", "Atkinsno|Olivre", Variant, Variant),
            ("Oliver|Atkinson", "Atkinnos|Oliver", Near, Near),
            ("|Williams", "Williams|", Variant, Missing),
            ("|Williams", "Wiliams|Nancy", Variant, Missing),
            ("Isaac|James", "James|Dixon", Near, Missing),
            ("Isaac|Cooper", "James|Dixon", Different, Different),
        ] {
            for (one, other) in [(one, other), (other, one)] {
                let (ours, theirs) = (party(one), party(other));
                let found = name::compare(ours.person.as_ref().unwrap(), theirs.person.as_ref().unwrap());
                assert_eq!(super::names(Sides::Persons(found), &ours, &theirs), (given, family), "{one}, {other}");
            }
        }
        assert_eq!(crosswise(Different, Missing), None);
    }

    #[test]
    fn mailboxes() {
        let keys = |text: &str| PartyForm::new(&Party { email: Some(text.to_owned()), ..Party::default() }, "AU").email;
        for (one, other, expected) in [
            ("oliver.atkinson@example.org", "oliver.atkinson@exmaple.org", Level::Similar),
            ("oliver.atkinson@example.org", "oliver.atkinson@zaunkoenig.test", Level::Partial),
            ("oliver.atkinson@example.org", "olvier.atkinsn@exampel.org", Level::Near),
            ("oliver.atkinson@example.org", "oliver.atkins@zaunkoenig.test", Level::Missing),
            ("oliver.atkinson@example.org", "n.cooper@zaunkoenig.test", Level::Different),
        ] {
            let (one, other) = (keys(one), keys(other));
            assert_eq!(super::emails(Level::Different, one.as_ref(), other.as_ref()), expected);
        }
    }

    #[test]
    fn resemblance() {
        for (one, other, expected) in [
            ("stephneson", "stephenson", true),
            ("stephneson", "browne", false),
            ("ilivoa", "olivia", true),
            ("anna", "hanna", true),
            ("anna", "", false),
            ("jo", "jo", false),
        ] {
            assert_eq!(resemble(one, other), expected, "{one} {other}");
        }
    }

    #[test]
    fn dates_of_two_digits() {
        for (one, other, expected) in [
            ("1992-07-05", "1992-06-04", Level::Near),
            ("1992-07-05", "1993-06-04", Level::Partial),
            ("1992-07-05", "1992-11-28", Level::Partial),
            ("1992-07-05", "1951-07-05", Level::Near),
            ("1992-07-05", "2015-07-05", Level::Partial),
            ("1992-07-05", "1983-06-04", Level::Different),
            ("1992-07-05", "1992-07-05", Level::Equal),
        ] {
            let level = if one == other { Level::Equal } else { Level::Different };
            assert_eq!(super::dates(level, one.parse().ok(), other.parse().ok()), expected, "{one} {other}");
        }
        assert_eq!(super::dates(Level::Near, None, None), Level::Similar);
    }
}
