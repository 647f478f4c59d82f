//! The parts of an address, each by itself: the score of weights that grade asks what is left of an address that does not agree
//! as a whole. Law 2 knows the whole only, and so does the score where the parts agree: together they weigh no more than an
//! equal address.

use super::edits::{Edit, edit, is_slip};
use super::grade::resemble;
use super::street_end;
use crate::matching::evidence::Level;
use crate::matching::form::{AddressForm, LONGEST_LINE, PartyForm};
use crate::matching::weights::Aspect;
use crate::normalize::care_of::care_of;
use crate::normalize::placeholder::{is_masked, is_placeholder_text};
use crate::normalize::street::street_key;
use crate::normalize::street_split::is_number_line;
use crate::normalize::{delivery_point, folded};
use crate::order::Party;

/// How well each part of two addresses agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct AddressParts {
    /// `Equal`; `Variant` (it stands in the other's second line); `Similar` (one slip); `Near` (a third of its name differs).
    pub(in crate::matching) street: Level,
    /// `Equal`; `Near` (one digit). A number without a street has no form.
    pub(in crate::matching) house_number: Level,
    /// As `street`; missing where it was compared with a street.
    pub(in crate::matching) line: Level,
    /// `Equal`; `Near` (one digit or letter).
    pub(in crate::matching) postal_code: Level,
    /// As `street`.
    pub(in crate::matching) place: Level,
    /// `Equal` or `Different`.
    pub(in crate::matching) state: Level,
}

impl AddressParts {
    /// Nothing to compare.
    pub(in crate::matching) const MISSING: AddressParts = AddressParts {
        street: Level::Missing,
        house_number: Level::Missing,
        line: Level::Missing,
        postal_code: Level::Missing,
        place: Level::Missing,
        state: Level::Missing,
    };

    /// Every part by its name in the weights.
    pub(in crate::matching) fn levels(&self) -> [(Aspect, Level); 6] {
        [
            (Aspect::Street, self.street),
            (Aspect::HouseNumber, self.house_number),
            (Aspect::AddressLine, self.line),
            (Aspect::PostalCode, self.postal_code),
            (Aspect::Place, self.place),
            (Aspect::State, self.state),
        ]
    }
}

/// Compares the parts of two addresses; each side is a party as given and its forms.
pub(in crate::matching) fn compare(ours: (&Party, &PartyForm<'_>), theirs: (&Party, &PartyForm<'_>)) -> AddressParts {
    let ((our_party, ours), (their_party, theirs)) = (ours, theirs);
    let (Some(ours), Some(theirs)) = (&ours.address, &theirs.address) else { return AddressParts::MISSING };
    let (street, line) = lines(
        (ours.street.as_deref(), second_line(our_party).as_deref()),
        (theirs.street.as_deref(), second_line(their_party).as_deref()),
    );
    AddressParts {
        street,
        house_number: house_numbers(ours.number, theirs.number),
        line,
        postal_code: codes(ours.postal_code.as_deref(), theirs.postal_code.as_deref()),
        place: places(ours, theirs),
        state: states(our_party, their_party),
    }
}

/// The streets and the second lines, and the one with the other where they stand the other way round.
fn lines(ours: (Option<&str>, Option<&str>), theirs: (Option<&str>, Option<&str>)) -> (Level, Level) {
    let (street, line) = (texts(ours.0, theirs.0, true), texts(ours.1, theirs.1, false));
    if supports(street) || supports(line) {
        return (street, line);
    }
    match texts(ours.0, theirs.1, true).min(texts(ours.1, theirs.0, true)) {
        Level::Equal | Level::Similar => (Level::Variant, Level::Missing),
        Level::Near => (Level::Near, Level::Missing),
        _ => (street, line),
    }
}

fn supports(level: Level) -> bool {
    level <= Level::Near
}

/// What the second line says: not whose door bell it is, nor a number that belongs to the street.
fn second_line(party: &Party) -> Option<String> {
    let text = party.address.line2.as_deref().filter(|text| text.len() <= LONGEST_LINE)?;
    let says_nothing = is_placeholder_text(text)
        || is_masked(text)
        || is_number_line(text)
        || care_of(text).is_some()
        || delivery_point(text).is_some();
    if says_nothing { None } else { Some(street_key(text)).filter(|line| !line.is_empty()) }
}

/// `Equal`, `Similar` (one slip), `Near` (a third of the letters), `Different` or `Missing`.
fn texts(one: Option<&str>, other: Option<&str>, is_street: bool) -> Level {
    let (Some(one), Some(other)) = (one, other) else { return Level::Missing };
    if one == other {
        return Level::Equal;
    }
    if is_slip(one, other) {
        return Level::Similar;
    }
    let (one, other) = if is_street { (street_end::own(one), street_end::own(other)) } else { (one, other) };
    if resemble(one, other) { Level::Near } else { Level::Different }
}

fn house_numbers(one: Option<u32>, other: Option<u32>) -> Level {
    let written = |number: Option<u32>| number.map(|number| number.to_string());
    codes(written(one).as_deref(), written(other).as_deref())
}

/// `Equal`; `Near` (one digit or letter); `Different`; `Missing`.
fn codes(one: Option<&str>, other: Option<&str>) -> Level {
    let (Some(one), Some(other)) = (one, other) else { return Level::Missing };
    match edit(one, other) {
        Edit::None => Level::Equal,
        Edit::InnerSwap | Edit::One => Level::Near,
        Edit::Two | Edit::Many => Level::Different,
    }
}

/// A town of that name in another country is another one.
fn places(ours: &AddressForm<'_>, theirs: &AddressForm<'_>) -> Level {
    let level = texts(ours.place.as_deref(), theirs.place.as_deref(), false);
    let abroad = matches!((ours.country, theirs.country), (Some(one), Some(other)) if one != other);
    if abroad && level != Level::Missing { Level::Different } else { level }
}

fn states(ours: &Party, theirs: &Party) -> Level {
    let state = |party: &Party| {
        let text = party.address.state.as_deref().filter(|text| !is_placeholder_text(text) && !is_masked(text))?;
        let letters: String = folded(text).chars().filter(|letter| letter.is_alphanumeric()).collect();
        (!letters.is_empty()).then_some(letters)
    };
    match (state(ours), state(theirs)) {
        (Some(one), Some(other)) if one == other => Level::Equal,
        (Some(_), Some(_)) => Level::Different,
        _ => Level::Missing,
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressParts, compare};
    use crate::matching::evidence::Level::{self, Different, Equal, Missing, Near, Similar, Variant};
    use crate::matching::form::PartyForm;
    use crate::order::{Address, Party};

    fn party(text: &str) -> Party {
        let mut parts = text.split('|').map(|part| (!part.is_empty()).then(|| part.to_owned()));
        let mut next = || parts.next().flatten();
        let address = Address {
            street: next(),
            house_number: next(),
            line2: next(),
            postal_code: next(),
            city: next(),
            state: next(),
            ..Address::default()
        };
        Party { address, ..Party::default() }
    }

    #[test]
    fn parts() {
        let whole = "Swanton Street|67|Willaroo|7307|Valentine|NSW";
        let cases: &[(&str, &str, [Level; 6])] = &[
            (whole, "swanton street|67|willaroo|7307|valentine|nsw", [Equal; 6]),
            (
                whole,
                "Swanton Steret|76|Willarooo|7370|Valentyne|VIC",
                [Similar, Near, Similar, Near, Similar, Different],
            ),
            (
                whole,
                "Wattle Street|6|Hillview|6108|Renown Park|",
                [Different, Near, Different, Different, Different, Missing],
            ),
            (whole, "Swuntun Street|12||7307|Valtnnine|", [Near, Different, Missing, Equal, Near, Missing]),
            (whole, "Willaroo||Swanton Street|||", [Variant, Missing, Missing, Missing, Missing, Missing]),
            (whole, "Wilalroo|67||||", [Variant, Equal, Missing, Missing, Missing, Missing]),
            (whole, "|67|Swanton Street||Valentine|", [Variant, Missing, Missing, Missing, Equal, Missing]),
            (whole, "|67|c/o Swanton||Valentine|", [Missing, Missing, Missing, Missing, Equal, Missing]),
            (whole, "n/a||-||Valentine|n/a", [Missing, Missing, Missing, Missing, Equal, Missing]),
            (whole, "", [Missing; 6]),
        ];
        for (one, other, expected) in cases {
            for (one, other) in [(one, other), (other, one)] {
                let (ours, theirs) = (party(one), party(other));
                let forms = (PartyForm::new(&ours, "AU"), PartyForm::new(&theirs, "AU"));
                let found = compare((&ours, &forms.0), (&theirs, &forms.1));
                let [street, house_number, line, postal_code, place, state] = *expected;
                let expected = AddressParts { street, house_number, line, postal_code, place, state };
                assert_eq!(found, expected, "{one} against {other}");
            }
        }
    }
}
