//! Finer levels for the score. Law 2 asks whether values agree; where they do not, the score may still ask how much they
//! resemble each other: `Stephneson` is nearer to `Stephenson` than to `Browne`. Weights that have a row for `Near` in an
//! aspect are asked with these levels, others with those of the law. Nothing here makes anything agree.

use super::address::{is_misspelt, locality};
use super::edits::{Edit, edit};
use super::{Sides, agrees};
use crate::matching::evidence::Level;
use crate::matching::form::{AddressForm, PartyForm, Word};
use crate::value::Date;

/// How alike two parties are, aspect by aspect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct Grades {
    pub(in crate::matching) given: Level,
    pub(in crate::matching) family: Level,
    pub(in crate::matching) birth_date: Level,
    pub(in crate::matching) address: Level,
    pub(in crate::matching) email: Level,
}

/// Grades what `sides` and the other levels leave open.
pub(in crate::matching) fn grade(
    sides: Sides,
    levels: (Level, Level, Level),
    ours: &PartyForm<'_>,
    theirs: &PartyForm<'_>,
) -> Grades {
    let (birth_date, address, email) = levels;
    let (given, family) = names(sides, ours, theirs);
    Grades {
        given,
        family,
        birth_date: dates(birth_date, ours.birth_date, theirs.birth_date),
        address: addresses(address, ours, theirs),
        email: emails(email, ours, theirs),
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
    let crossed = resemble(&joined(&ours.given), &joined(&theirs.family))
        && resemble(&joined(&ours.family), &joined(&theirs.given));
    if given == Level::Different && family == Level::Different && crossed {
        return (Level::Near, Level::Near);
    }
    (given, family)
}

fn joined(words: &[Word<'_>]) -> String {
    words.iter().map(|word| word.folded.as_str()).collect()
}

/// Whether at most a third of the letters differ.
fn resemble(one: &str, other: &str) -> bool {
    let length = one.chars().count().max(other.chars().count());
    let close = one.len().abs_diff(other.len()) <= length && (3..=60).contains(&length);
    close && !one.is_empty() && !other.is_empty() && strsim::osa_distance(one, other) * 3 <= length
}

/// `Similar` for one slip, `Near` for two digits of eight.
fn dates(level: Level, ours: Option<Date>, theirs: Option<Date>) -> Level {
    match (level, ours, theirs) {
        (Level::Near, ..) => Level::Similar,
        (Level::Different, Some(one), Some(other)) => {
            let (one, other) = (one.to_string(), other.to_string());
            let differing = one.bytes().zip(other.bytes()).filter(|(one, other)| one != other);
            if differing.count() <= 2 { Level::Near } else { Level::Different }
        }
        (level, ..) => level,
    }
}

/// `Partial` if two of street, number and place agree, `Near` if one of street and place does.
fn addresses(level: Level, ours: &PartyForm<'_>, theirs: &PartyForm<'_>) -> Level {
    let (Some(ours), Some(theirs)) = (&ours.address, &theirs.address) else { return level };
    if !matches!(level, Level::Partial | Level::Different) {
        return level;
    }
    let street = match (&ours.street, &theirs.street) {
        (Some(one), Some(other)) => one == other || is_misspelt(one, other) || resemble(one, other),
        _ => false,
    };
    let number = ours.number.is_some() && ours.number == theirs.number;
    let place = is_place(ours, theirs);
    // Towns alone tell little: it is said of too many, and in too many ways.
    let is_coded = ours.postal_code.is_some() && theirs.postal_code.is_some();
    if !place && !is_coded && (ours.street.is_none() || theirs.street.is_none()) && !number {
        return Level::Missing;
    }
    match (street, number, place) {
        (true, _, true) | (true, true, _) | (_, true, true) => Level::Partial,
        (true, ..) | (.., true) => Level::Near,
        _ => Level::Different,
    }
}

/// Whether the places may be one: in another part of the country there is another town of that name.
fn is_place(ours: &AddressForm<'_>, theirs: &AddressForm<'_>) -> bool {
    let named = agrees(locality(ours, theirs))
        || matches!((&ours.place, &theirs.place), (Some(one), Some(other)) if resemble(one, other));
    match (&ours.postal_code, &theirs.postal_code) {
        (Some(one), Some(other)) if one == other => true,
        (Some(one), Some(other)) => {
            edit(one, other) <= Edit::One && (named || ours.place.is_none() || theirs.place.is_none())
                || named && one.get(..2) == other.get(..2)
        }
        _ => named,
    }
}

/// `Partial` where the part before the `@` is equal, `Near` where a fifth of the signs differ.
fn emails(level: Level, ours: &PartyForm<'_>, theirs: &PartyForm<'_>) -> Level {
    let (Some(ours), Some(theirs), Level::Different) = (&ours.email, &theirs.email, level) else { return level };
    let local = |key: &str| key.split('@').next().unwrap_or_default().to_owned();
    let (one, other) = (&*ours.key, &*theirs.key);
    let length = one.len().max(other.len());
    if local(one) == local(other) && local(one).len() >= 5 {
        Level::Partial
    } else if length <= 100 && strsim::osa_distance(one, other) * 5 <= length {
        Level::Near
    } else {
        Level::Different
    }
}

#[cfg(test)]
mod tests {
    use super::{Level, resemble};

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
            ("1992-07-05", "1993-06-04", Level::Different),
            ("1992-07-05", "1992-07-05", Level::Equal),
        ] {
            let level = if one == other { Level::Equal } else { Level::Different };
            assert_eq!(super::dates(level, one.parse().ok(), other.parse().ok()), expected, "{one} {other}");
        }
        assert_eq!(super::dates(Level::Near, None, None), Level::Similar);
    }
}
