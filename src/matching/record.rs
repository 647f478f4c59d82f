//! A party as few bytes, as it was given: the fields that are there, and nothing of those that are not.
//!
//! First a number whose bits say which fields follow, in the order of [`texts`]; then the texts, the birth date, gender,
//! kind of address and the further numbers with their schemes.

use super::few::Few;
use super::packing::{Unpacker, put_date, put_number, put_text};
use crate::order::{Address, AddressKind, Gender, Identifier, Party};
use crate::value::Date;

/// `texts` and `texts_mut`: the texts of a party. What is packed today is unpacked by tomorrow's program, so new ones go to
/// the end.
macro_rules! texts {
    ($name:ident, $($by:tt)+) => {
        fn $name(party: $($by)+ Party) -> [$($by)+ Option<String>; TEXTS as usize] {
            let Party { source_id, customer_number, salutation, title, given_name, family_name, birth_name, company, .. } =
                party;
            let Party { department, address, email, phone, mobile, vat_id, insurance_number, official_id, .. } = party;
            let Address { street, house_number, line2, postal_code, city, state, country, .. } = address;
            [
                source_id,
                customer_number,
                salutation,
                title,
                given_name,
                family_name,
                birth_name,
                company,
                department,
                street,
                house_number,
                line2,
                postal_code,
                city,
                state,
                country,
                email,
                phone,
                mobile,
                vat_id,
                insurance_number,
                official_id,
            ]
        }
    };
}

texts!(texts, &);
texts!(texts_mut, &mut);

const TEXTS: u32 = 22;
// Where they stand among them.
pub(super) const SOURCE_ID: usize = 0;
pub(super) const CUSTOMER_NUMBER: usize = 1;
pub(super) const TITLE: usize = 3;
pub(super) const GIVEN_NAME: usize = 4;
pub(super) const FAMILY_NAME: usize = 5;
pub(super) const COMPANY: usize = 7;
pub(super) const STREET: usize = 9;
pub(super) const HOUSE_NUMBER: usize = 10;
pub(super) const POSTAL_CODE: usize = 12;
pub(super) const CITY: usize = 13;
pub(super) const EMAIL: usize = 16;
pub(super) const PHONE: usize = 17;
pub(super) const MOBILE: usize = 18;
pub(super) const VAT_ID: usize = 19;
pub(super) const INSURANCE_NUMBER: usize = 20;
pub(super) const OFFICIAL_ID: usize = 21;
const BIRTH_DATE: u64 = 1 << 22;
const IDENTIFIERS: u64 = 1 << 23;
/// Two bits: 0 for none, else one more than the place in the list.
const GENDER: u32 = 24;
const KIND: u32 = 26;
const END: u32 = 28;

const GENDERS: [Gender; 3] = [Gender::Female, Gender::Male, Gender::Diverse];
const KINDS: [AddressKind; 3] = [AddressKind::Home, AddressKind::Pickup, AddressKind::Locker];

/// Appends the party.
pub(super) fn pack(party: &Party, out: &mut Vec<u8>) {
    let mut present = u64::from(party.birth_date.is_some()) * BIRTH_DATE;
    present |= u64::from(!party.identifiers.is_empty()) * IDENTIFIERS;
    present |= place(&GENDERS, party.gender) << GENDER;
    present |= place(&KINDS, party.address.kind) << KIND;
    let fields = texts(party);
    for (bit, text) in fields.iter().enumerate() {
        present |= u64::from(text.is_some()) << bit;
    }
    put_number(out, present);
    for text in fields.into_iter().flatten() {
        put_text(out, text);
    }
    if let Some(date) = party.birth_date {
        put_date(out, date);
    }
    if !party.identifiers.is_empty() {
        put_number(out, party.identifiers.len() as u64);
        for Identifier { scheme, value } in &party.identifiers {
            put_text(out, scheme);
            put_text(out, value);
        }
    }
}

/// The party, if the bytes are one and nothing besides.
pub(super) fn unpack(bytes: &[u8]) -> Option<Party> {
    let mut from = Unpacker::new(bytes);
    let present = from.number().filter(|present| present >> END == 0)?;
    let mut party = Party::default();
    for (bit, text) in texts_mut(&mut party).into_iter().enumerate() {
        if present >> bit & 1 == 1 {
            *text = Some(from.text()?.to_owned());
        }
    }
    if present & BIRTH_DATE != 0 {
        party.birth_date = Some(from.date()?);
    }
    if present & IDENTIFIERS != 0 {
        let count = from.number().filter(|count| *count > 0)?;
        for _ in 0..count {
            party.identifiers.push(Identifier { scheme: from.text()?.to_owned(), value: from.text()?.to_owned() });
        }
    }
    party.gender = at(&GENDERS, present >> GENDER & 3);
    party.address.kind = at(&KINDS, present >> KIND & 3);
    from.is_empty().then_some(party)
}

/// The fields of a party as they stand, in a packed one or in another place. For who looks at a few of them, a party of its own
/// would be a copy of each text.
pub(super) struct Fields<'a> {
    /// By their places.
    texts: [Option<&'a str>; TEXTS as usize],
    pub(super) birth_date: Option<Date>,
    /// The values of the further numbers.
    pub(super) identifiers: Few<&'a str>,
}

impl<'a> Fields<'a> {
    /// Those of a party.
    pub(super) fn of(party: &'a Party) -> Fields<'a> {
        Fields {
            texts: texts(party).map(|text| text.as_deref()),
            birth_date: party.birth_date,
            identifiers: party.identifiers.iter().map(|number| number.value.as_str()).collect(),
        }
    }

    /// Those of a packed party.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Fields<'a>> {
        let mut from = Unpacker::new(bytes);
        let present = from.number()?;
        let mut texts = [None; TEXTS as usize];
        for (bit, text) in texts.iter_mut().enumerate() {
            if present >> bit & 1 == 1 {
                *text = Some(from.text()?);
            }
        }
        let birth_date = if present & BIRTH_DATE != 0 { Some(from.date()?) } else { None };
        let identifiers = if present & IDENTIFIERS != 0 {
            Few::try_of(from.number()?, || {
                from.text_bytes()?;
                from.text()
            })?
        } else {
            Few::None
        };
        Some(Fields { texts, birth_date, identifiers })
    }

    /// The text at that place.
    pub(super) fn text(&self, place: usize) -> Option<&'a str> {
        self.texts.get(place).copied().flatten()
    }
}

/// The e-mail address of a packed party, if it has one.
pub(super) fn email(bytes: &[u8]) -> Option<&str> {
    let mut from = Unpacker::new(bytes);
    let present = from.number()?;
    for _ in 0..(present & ((1 << EMAIL) - 1)).count_ones() {
        from.text_bytes()?;
    }
    if present >> EMAIL & 1 == 1 { from.text() } else { None }
}

fn place<T: PartialEq>(list: &[T], value: Option<T>) -> u64 {
    value.and_then(|value| list.iter().position(|one| *one == value)).map_or(0, |place| place as u64 + 1)
}

fn at<T: Copy>(list: &[T], place: u64) -> Option<T> {
    list.get(place.checked_sub(1)? as usize).copied()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{END, Fields, GENDERS, Identifier, KINDS, Party, TEXTS, pack, texts_mut, unpack};

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(
            values in proptest::collection::vec(proptest::option::of(any::<String>()), TEXTS as usize),
            kinds in (0..4_usize, 0..4_usize),
            date in proptest::option::of((-9_999..20_000, 1..13_u32, 1..29_u32)),
            identifiers in proptest::collection::vec((any::<String>(), any::<String>()), 0..3),
        ) {
            let mut party = Party {
                gender: GENDERS.get(kinds.0).copied(),
                birth_date: date.and_then(|(year, month, day)| crate::value::Date::new(year, month, day)),
                identifiers: identifiers.into_iter().map(|(scheme, value)| Identifier { scheme, value }).collect(),
                ..Party::default()
            };
            party.address.kind = KINDS.get(kinds.1).copied();
            texts_mut(&mut party).into_iter().zip(values).for_each(|(place, value)| *place = value);
            let mut bytes = Vec::new();
            pack(&party, &mut bytes);
            prop_assert_eq!(super::email(&bytes), party.email.as_deref());
            let (read, of_party) = (Fields::read(&bytes).unwrap(), Fields::of(&party));
            prop_assert_eq!(read.texts, of_party.texts);
            prop_assert_eq!(read.birth_date, of_party.birth_date);
            prop_assert_eq!(&*read.identifiers, &*of_party.identifiers);
            prop_assert_eq!(unpack(&bytes), Some(party));
            for end in 0..bytes.len() {
                prop_assert!(unpack(&bytes[..end]).is_none_or(|_| false), "cut at {}", end);
            }
            bytes.push(0);
            prop_assert_eq!(unpack(&bytes), None);
        }

        #[test]
        fn rubbish_is_none_or_some_party(bytes in any::<Vec<u8>>()) {
            if let Some(party) = unpack(&bytes) {
                let mut again = Vec::new();
                pack(&party, &mut again);
                prop_assert_eq!(unpack(&again), Some(party));
            }
        }
    }

    /// Fails when a field is added to a party and forgotten here.
    #[test]
    fn every_field_is_packed() {
        let json = r#"{"source_id":"a","customer_number":"b","salutation":"c","title":"d","given_name":"e","family_name":"f",
            "birth_name":"g","company":"h","department":"i","birth_date":"1958-12-24","gender":"female","address":{"kind":"home",
            "street":"j","house_number":"k","line2":"l","postal_code":"m","city":"n","state":"o","country":"p"},"email":"q",
            "phone":"r","mobile":"s","vat_id":"t","insurance_number":"u","official_id":"v","identifiers":[{"scheme":"w",
            "value":"x"}]}"#;
        let party: Party = serde_json::from_str(json).unwrap();
        let mut bytes = Vec::new();
        pack(&party, &mut bytes);
        assert_eq!(unpack(&bytes).as_ref(), Some(&party));
        let fields = Fields::of(&party);
        for (place, text) in [
            (super::SOURCE_ID, &party.source_id),
            (super::CUSTOMER_NUMBER, &party.customer_number),
            (super::TITLE, &party.title),
            (super::GIVEN_NAME, &party.given_name),
            (super::FAMILY_NAME, &party.family_name),
            (super::COMPANY, &party.company),
            (super::STREET, &party.address.street),
            (super::HOUSE_NUMBER, &party.address.house_number),
            (super::POSTAL_CODE, &party.address.postal_code),
            (super::CITY, &party.address.city),
            (super::EMAIL, &party.email),
            (super::PHONE, &party.phone),
            (super::MOBILE, &party.mobile),
            (super::VAT_ID, &party.vat_id),
            (super::INSURANCE_NUMBER, &party.insurance_number),
            (super::OFFICIAL_ID, &party.official_id),
        ] {
            assert_eq!(fields.text(place), text.as_deref());
        }
        assert_eq!(END, TEXTS + 6);
        let count = |text: &str| text.matches(':').count();
        assert_eq!(count(&serde_json::to_string(&party).unwrap()), count(json));
        let debugged = format!("{party:?}");
        assert!(!debugged.contains("None"), "a field that the text above lacks: {debugged}");
    }
}
