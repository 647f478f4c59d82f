//! What a clerk sees of each field that was compared.
//!
//! Evidence is made of every candidate that is listed, with the values of both sides, so the texts are read where they stand: in
//! the party asked for, and in the packed one of the index.

use super::evidence::{Evidence, Field, Level};
use super::record::{self, Fields};
use super::score::Scores;
use crate::error::Masked;
use crate::order::display_name;

/// The evidence with the values of both sides. What is missing on a side is left out; what both have and counts for
/// nothing (a shared mailbox) is kept.
pub(super) fn evidence_of(scores: &Scores, ours: &Fields<'_>, theirs: &Fields<'_>) -> Vec<Evidence> {
    let mut evidence = Vec::with_capacity(scores.fields.len());
    for (field, level, weight) in &scores.fields {
        let (ours, theirs) = (shown(*field, ours), shown(*field, theirs));
        if *level != Level::Missing || !(ours.is_empty() || theirs.is_empty()) {
            let (ours, theirs) = (Masked::new(ours), Masked::new(theirs));
            evidence.push(Evidence { field: *field, level: *level, weight: *weight, ours, theirs });
        }
    }
    evidence
}

/// The text of a field.
fn shown(field: Field, party: &Fields<'_>) -> String {
    let text = |place: usize| party.text(place);
    match field {
        Field::DeclaredKey => joined([text(record::CUSTOMER_NUMBER), text(record::SOURCE_ID)], ", "),
        Field::OfficialNumber => {
            let numbers = [text(record::INSURANCE_NUMBER), text(record::VAT_ID), text(record::OFFICIAL_ID)];
            if party.identifiers.is_empty() {
                return joined(numbers, ", ");
            }
            let fixed = Some(joined(numbers, ", ")).filter(|fixed| !fixed.is_empty());
            let parts: Vec<&str> = fixed.as_deref().into_iter().chain(party.identifiers.iter().copied()).collect();
            parts.join(", ")
        }
        Field::BirthDate => party.birth_date.map(|date| date.to_string()).unwrap_or_default(),
        Field::Name => joined([text(record::GIVEN_NAME), text(record::FAMILY_NAME)], " "),
        Field::Company => joined([text(record::COMPANY)], ""),
        Field::Address => {
            let (street, place) =
                ([text(record::STREET), text(record::HOUSE_NUMBER)], [text(record::POSTAL_CODE), text(record::CITY)]);
            match (joined(street, " "), joined(place, " ")) {
                (street, place) if street.is_empty() => place,
                (street, place) if place.is_empty() => street,
                (street, place) => [street.as_str(), ", ", place.as_str()].concat(),
            }
        }
        Field::Email => joined([text(record::EMAIL)], ""),
        Field::Phone => joined([text(record::PHONE), text(record::MOBILE)], ", "),
        Field::PartyType => {
            let name = [text(record::TITLE), text(record::GIVEN_NAME), text(record::FAMILY_NAME)];
            display_name(text(record::COMPANY), name, text(record::EMAIL))
        }
    }
}

/// The parts that are there, in one piece of memory.
fn joined<const N: usize>(parts: [Option<&str>; N], separator: &str) -> String {
    let length = parts.iter().flatten().map(|part| part.len() + separator.len()).sum();
    let mut text = String::with_capacity(length);
    for (at, part) in parts.into_iter().flatten().enumerate() {
        if at > 0 {
            text.push_str(separator);
        }
        text.push_str(part);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Field, Fields, joined, shown};
    use crate::order::{Address, Identifier, Party};

    #[test]
    fn what_a_clerk_sees() {
        let text = |text: &str| Some(text.to_owned());
        let number = |value: &str| Identifier { scheme: "lanr".to_owned(), value: value.to_owned() };
        let whole = Party {
            source_id: text("77"),
            customer_number: text("K-1"),
            title: text("Dr."),
            given_name: text("Maria"),
            family_name: text("Zaunkönig"),
            birth_date: "1958-12-24".parse().ok(),
            address: Address {
                street: text("Amselweg"),
                house_number: text("7"),
                postal_code: text("50667"),
                city: text("Köln"),
                ..Address::default()
            },
            email: text("maria@example.org"),
            phone: text("0221 1"),
            mobile: text("0171 2"),
            vat_id: text("DE1"),
            identifiers: vec![number("11"), number("12")],
            ..Party::default()
        };
        let company = Party { company: text("Zaunkönig GmbH"), ..Party::default() };
        let town = Party { address: Address { city: text("Köln"), ..Address::default() }, ..Party::default() };
        let street =
            Party { address: Address { street: text("Amselweg 7"), ..Address::default() }, ..Party::default() };
        let by_email = Party { email: text("m@example.org"), ..Party::default() };
        let doctor = Party { identifiers: vec![number("11")], ..Party::default() };
        for (party, field, expected) in [
            (&whole, Field::DeclaredKey, "K-1, 77"),
            (&whole, Field::OfficialNumber, "DE1, 11, 12"),
            (&doctor, Field::OfficialNumber, "11"),
            (&company, Field::OfficialNumber, ""),
            (&whole, Field::BirthDate, "1958-12-24"),
            (&whole, Field::Name, "Maria Zaunkönig"),
            (&company, Field::Company, "Zaunkönig GmbH"),
            (&whole, Field::Company, ""),
            (&whole, Field::Address, "Amselweg 7, 50667 Köln"),
            (&town, Field::Address, "Köln"),
            (&street, Field::Address, "Amselweg 7"),
            (&whole, Field::Email, "maria@example.org"),
            (&whole, Field::Phone, "0221 1, 0171 2"),
            (&whole, Field::PartyType, "Dr. Maria Zaunkönig"),
            (&company, Field::PartyType, "Zaunkönig GmbH"),
            (&by_email, Field::PartyType, "m@example.org"),
        ] {
            assert_eq!(shown(field, &Fields::of(party)), expected);
            if field == Field::PartyType {
                assert_eq!(party.display_name(), expected);
            }
        }
        assert_eq!(joined([None, Some("a"), None, Some("b")], "-"), "a-b");
    }
}
