//! The address as one thing: street, number, postal code and place counted apart would count one fact four times.

use super::edits::{Edit, edit, is_typo};
use super::street_end;
use crate::matching::evidence::Level;
use crate::matching::form::AddressForm;

/// `Equal`; `Variant` (an addition to the number is missing on one side, or differs behind the letter); `Similar` (an
/// error in the street, or in the postal code of the same place); `Partial` (the same place or no house number);
/// `Different`; `Missing`.
pub(in crate::matching) fn compare(ours: Option<&AddressForm<'_>>, theirs: Option<&AddressForm<'_>>) -> Level {
    let (Some(ours), Some(theirs)) = (ours, theirs) else { return Level::Missing };
    if matches!((ours.country, theirs.country), (Some(one), Some(other)) if one != other) {
        return Level::Different;
    }
    let streets = || Some(street(ours.street.as_deref()?, theirs.street.as_deref()?));
    whole(streets, locality(ours, theirs), House::of(ours), House::of(theirs))
}

/// The level of the whole address from its parts. `street` is missing where one of the two names none.
pub(in crate::matching) fn whole(
    street: impl FnOnce() -> Option<Level>,
    locality: Level,
    ours: House<'_>,
    theirs: House<'_>,
) -> Level {
    // Another house is another one in whatever street; where one names none, it is in the same place or not.
    if matches!((ours.number, theirs.number), (Some(one), Some(other)) if one != other) && locality != Level::Missing {
        return if agrees(locality) { Level::Partial } else { Level::Different };
    }
    let street = match street() {
        None => return if agrees(locality) { Level::Partial } else { locality },
        Some(Level::Different) => return if agrees(locality) { Level::Partial } else { Level::Different },
        Some(street) => street,
    };
    match (locality, number(ours, theirs)) {
        // The same street and number in two towns; every town has a Hauptstraße 1.
        (Level::Different, _) => Level::Different,
        // A neighbour.
        (place, Level::Different) => {
            if agrees(place) {
                Level::Partial
            } else {
                Level::Different
            }
        }
        (Level::Missing, _) => Level::Partial,
        // A slip in the street as well as in the postal code is too much to be sure.
        (Level::Similar, _) if street == Level::Similar => Level::Partial,
        (place, number) => street.max(number).max(place),
    }
}

/// `Equal`; `Similar` for an error in it; `Different`.
pub(in crate::matching) fn street(ours: &str, theirs: &str) -> Level {
    if ours == theirs {
        Level::Equal
    } else if is_misspelt(ours, theirs) {
        Level::Similar
    } else {
        Level::Different
    }
}

/// What stands behind the street.
#[derive(Clone, Copy)]
pub(in crate::matching) struct House<'a> {
    pub(in crate::matching) number: Option<u32>,
    pub(in crate::matching) letter: Option<char>,
    pub(in crate::matching) rest: &'a str,
}

impl<'a> House<'a> {
    pub(in crate::matching) fn of(address: &'a AddressForm<'_>) -> House<'a> {
        House { number: address.number, letter: address.letter, rest: &address.rest }
    }
}

/// Whether one name of a street is the other with a slip in it. What every second street ends in does not make its name
/// long: `Burgstraße` is not `Bergstraße`.
pub(super) fn is_misspelt(one: &str, other: &str) -> bool {
    let (one, other) = street_end::without_common(one, other);
    one.chars().count().max(other.chars().count()) >= 5 && is_typo(one, other)
}

/// Whether the level speaks for one address, as law 2 counts it.
pub(in crate::matching) fn supports(level: Level) -> bool {
    level <= Level::Similar
}

/// Whether a locality is the same, as far as it is known.
fn agrees(locality: Level) -> bool {
    locality <= Level::Similar
}

/// Compares postal code and place; `Partial` never comes out of it.
pub(super) fn locality(ours: &AddressForm<'_>, theirs: &AddressForm<'_>) -> Level {
    let same_place = || Some(is_same_place(ours.place.as_deref()?, theirs.place.as_deref()?));
    let codes = ours.postal_code.as_deref().zip(theirs.postal_code.as_deref());
    locality_of(codes.map(|(ours, theirs)| postal_code(ours, theirs)), same_place)
}

/// Whether two names of places are the same but for a slip.
pub(in crate::matching) fn is_same_place(ours: &str, theirs: &str) -> bool {
    ours == theirs || is_typo(ours, theirs)
}

/// `Equal`; `Similar` for one slip; `Different`.
pub(in crate::matching) fn postal_code(ours: &str, theirs: &str) -> Level {
    match edit(ours, theirs) {
        Edit::None => Level::Equal,
        Edit::InnerSwap | Edit::One => Level::Similar,
        Edit::Two | Edit::Many => Level::Different,
    }
}

/// The level of postal code and place. Both are missing where one of the two says nothing of it.
pub(in crate::matching) fn locality_of(code: Option<Level>, same_place: impl FnOnce() -> Option<bool>) -> Level {
    match code {
        // With an equal postal code another place is but another name of it.
        Some(Level::Equal) => Level::Equal,
        Some(code) => match same_place() {
            Some(true) => Level::Similar,
            None if code == Level::Similar => Level::Similar,
            _ => Level::Different,
        },
        None => match same_place() {
            Some(true) => Level::Variant,
            Some(false) => Level::Different,
            None => Level::Missing,
        },
    }
}

/// Compares house numbers.
fn number(ours: House<'_>, theirs: House<'_>) -> Level {
    match (ours.number, theirs.number) {
        // A village without numbers.
        (None, None) => Level::Variant,
        (None, _) | (_, None) => Level::Partial,
        (Some(one), Some(other)) if one != other => Level::Different,
        _ if ours.letter == theirs.letter && ours.rest == theirs.rest => Level::Equal,
        _ if ours.letter.is_some() && theirs.letter.is_some() && ours.letter != theirs.letter => Level::Different,
        _ => Level::Variant,
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::matching::evidence::Level::{self, Different, Equal, Missing, Partial, Similar, Variant};
    use crate::matching::form::PartyForm;
    use crate::order::{Address, Party};

    fn form(text: &str) -> PartyForm<'static> {
        let mut parts = text.split('|').map(|part| (!part.is_empty()).then(|| part.to_owned()));
        let address = Address {
            street: parts.next().flatten(),
            postal_code: parts.next().flatten(),
            city: parts.next().flatten(),
            country: parts.next().flatten(),
            ..Address::default()
        };
        PartyForm::new(&Party { address, ..Party::default() }, "DE")
    }

    #[test]
    fn addresses() {
        let cases: &[(&str, &str, Level)] = &[
            ("Hauptstr. 12|50667|Köln", "Hauptstraße 12|50667|Koeln", Equal),
            ("Hauptstr. 12|50667|Köln", "HAUPT-STRASSE 12|D-50667|", Equal),
            ("Hauptstr. 12|50667|Köln", "Hauptstr. 12|50667|Köln-Deutz", Equal),
            ("Hauptstr. 12|50667|Köln", "Hauptstr. 12 a|50667|Köln", Variant),
            ("Hauptstr. 12 a|50667|Köln", "Hauptstr. 12b|50667|Köln", Partial),
            ("Hauptstr. 12|50667|Köln", "Hauptstr. 14|50667|Köln", Partial),
            ("Hauptstr. 12|50667|Köln", "Hauptstr.|50667|Köln", Partial),
            ("Hauptstr. 12|50667|Köln", "Hauptstr. 12|50676|Köln", Similar),
            ("Hauptstr. 12|50667|Köln", "Haupstr. 12|50667|Köln", Similar),
            ("Hauptstr. 12||Köln", "Hauptstr. 12|50667|Köln", Variant),
            ("Hauptstr. 12|50667|Köln", "Hauptstr. 12|10115|Berlin", Different),
            ("Hauptstr. 12|50667|Köln", "Domweg 3|50667|Köln", Partial),
            ("Bergstr. 12|50667|Köln", "Burgstr. 12|50667|Köln", Partial),
            ("Lindenstr. 12|50667|Köln", "Lindenallee 12|50667|Köln", Partial),
            ("Lindenstr. 12|50667|Köln", "Lindnestr. 12|50667|Köln", Similar),
            ("Hauptstr. 12|50667|Köln", "Domweg 3|10115|Berlin", Different),
            ("Hauptstr. 12|1010|Wien|AT", "Hauptstr. 12|1010|Lausanne|CH", Different),
            ("Hauptstr. 12|1010|Wien|AT", "Hauptstr. 12|1010|Vienna|Österreich", Equal),
            ("Hauptstr. 12|50667|Köln", "||", Missing),
            ("Packstation 123|50667|Köln", "Packstation 123|50667|Köln", Missing),
        ];
        for (one, other, expected) in cases {
            for (one, other) in [(one, other), (other, one)] {
                let (ours, theirs) = (form(one), form(other));
                assert_eq!(compare(ours.address.as_ref(), theirs.address.as_ref()), *expected, "{one} against {other}");
            }
        }
    }
}
