//! The numbers of a party, by the scheme that issued them.

use std::borrow::Cow;

use crate::error::discreet;
use crate::normalize::folded;
use crate::normalize::placeholder::{is_masked, is_placeholder_text};
use crate::order::Party;

/// A number and who issued it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number<'a> {
    /// Lower case. VAT ids of two countries are two schemes.
    pub(super) scheme: Cow<'a, str>,
    /// Letters and digits only, lower case.
    pub(super) value: Cow<'a, str>,
}

discreet!(Number<'a> { scheme } hides { value });

/// All numbers of a party.
#[derive(Clone)]
pub(super) struct Numbers {
    /// The customer number in the host's numbering.
    pub(super) customer: Option<String>,
    /// Official numbers, ascending.
    pub(super) official: Vec<Number<'static>>,
    /// Numbers of other schemes, ascending; they count only where the settings declare the scheme.
    pub(super) other: Vec<Number<'static>>,
}

discreet!(Numbers { official, other } hides { customer });

/// What an official number stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    /// One person.
    Person,
    /// A place where several persons work.
    Place,
    /// An enterprise, as registered.
    Enterprise,
}

/// The schemes that an authority or a registrar issues, each number once: name, other names, owner.
const OFFICIAL_SCHEMES: &[(&str, &[&str], Owner)] = &[
    ("kvnr", &["insurance_number"], Owner::Person),
    ("lanr", &[], Owner::Person),
    ("hetu", &[], Owner::Person),
    ("pesel", &[], Owner::Person),
    ("bsn", &[], Owner::Person),
    ("ahv", &[], Owner::Person),
    ("svnr", &["at_svnr"], Owner::Person),
    ("idnr", &["de_idnr"], Owner::Person),
    ("bsnr", &[], Owner::Place),
    ("ik", &[], Owner::Place),
    ("gln", &[], Owner::Place),
    ("duns", &[], Owner::Place),
    ("y_tunnus", &["ytunnus"], Owner::Enterprise),
    ("nip", &[], Owner::Enterprise),
    ("regon", &[], Owner::Enterprise),
    ("uid", &["ch_uid"], Owner::Enterprise),
    ("kvk", &[], Owner::Enterprise),
    ("firmenbuch", &["at_firmenbuch"], Owner::Enterprise),
    (OFFICIAL, &["official_id"], Owner::Enterprise),
];

/// The scheme of a register or tax number of which no more is known than that it is official.
const OFFICIAL: &str = "official";
/// The beginning of the schemes of VAT ids; the country follows.
const VAT: &str = "vat_";

impl Number<'_> {
    /// Whether it is a VAT id.
    pub(super) fn is_vat_id(&self) -> bool {
        self.scheme.starts_with(VAT)
    }

    /// Whether it is that of a place where several persons work.
    pub(super) fn is_of_place(&self) -> bool {
        self.owner() == Some(Owner::Place)
    }

    /// Whether a company is registered by it, so that another one is another company.
    pub(super) fn is_registration(&self) -> bool {
        self.is_vat_id() || self.owner() == Some(Owner::Enterprise)
    }

    fn owner(&self) -> Option<Owner> {
        OFFICIAL_SCHEMES.iter().find(|(name, ..)| *name == self.scheme).map(|(_, _, owner)| *owner)
    }
}

impl Number<'static> {
    /// An official number, none for a placeholder: none has fewer than four signs or but one kind of sign.
    fn official(scheme: Cow<'static, str>, text: &str) -> Option<Self> {
        let value = telling_part(&scheme, key(text)?);
        let first = value.chars().next()?;
        let digits = || value.bytes().filter(u8::is_ascii_digit);
        // What people type who have to type something, and what forms show as an example.
        let counted_up = || digits().eq(*b"123456789") || digits().eq(*b"1234567890");
        (value.chars().nth(3).is_some() && value.chars().any(|sign| sign != first) && !counted_up())
            .then(|| Number { scheme, value: value.into() })
    }

    /// A VAT id. Without a country it is a national tax number, comparable with its like only.
    fn vat_id(text: &str) -> Option<Self> {
        let key = key(text)?;
        let country = key.get(..2).filter(|code| code.bytes().all(|byte| byte.is_ascii_alphabetic())).unwrap_or("");
        Number::official([VAT, country].concat().into(), &key)
    }
}

/// The scheme that goes by this name, in lower case.
fn official_scheme(word: &str) -> Option<&'static str> {
    OFFICIAL_SCHEMES.iter().find(|(name, names, _)| *name == word || names.contains(&word)).map(|(name, ..)| *name)
}

/// Address books with one column for all official numbers write the scheme before the number: `LANR 123456601`.
fn named_scheme(text: &str) -> (&'static str, &str) {
    let parts = text.trim().split_once(|c: char| c.is_whitespace() || c == ':');
    match parts.and_then(|(word, number)| Some((official_scheme(&word.to_ascii_lowercase())?, number))) {
        Some((scheme, number)) => (scheme, number),
        None => (OFFICIAL, text),
    }
}

impl Numbers {
    /// The numbers of `party`.
    pub(super) fn of(party: &Party) -> Numbers {
        let (scheme, official_id) = named_scheme(party.official_id.as_deref().unwrap_or_default());
        let fixed = [("kvnr", party.insurance_number.as_deref().unwrap_or_default()), (scheme, official_id)];
        let mut official: Vec<Number<'static>> =
            fixed.into_iter().filter_map(|(scheme, text)| Number::official(scheme.into(), text)).collect();
        official.extend(party.vat_id.as_deref().and_then(Number::vat_id));
        let mut other = Vec::new();
        for identifier in &party.identifiers {
            let scheme = identifier.scheme.trim().to_ascii_lowercase();
            match official_scheme(&scheme) {
                Some(name) => official.extend(Number::official(name.into(), &identifier.value)),
                None if scheme == "vat" || scheme.starts_with(VAT) => {
                    official.extend(Number::vat_id(&identifier.value));
                }
                None => other
                    .extend(key(&identifier.value).map(|value| Number { scheme: scheme.into(), value: value.into() })),
            }
        }
        for list in [&mut official, &mut other] {
            list.sort_unstable();
            list.dedup();
        }
        Numbers { customer: party.customer_number.as_deref().and_then(key), official, other }
    }
}

/// The part of a number that stays with its owner: a KVNR has ten signs, which insurer and check digit may follow; the
/// last two digits of a doctor's nine are his specialty.
fn telling_part(scheme: &str, mut value: String) -> String {
    match scheme {
        "kvnr" if value.len() > 10 && value.is_ascii() => value.truncate(10),
        "lanr" if value.len() == 9 && value.is_ascii() => value.truncate(7),
        _ => {}
    }
    value
}

/// Letters and digits of a number, none for a placeholder.
fn key(text: &str) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let key: String = if text.is_ascii() {
        text.bytes().filter(u8::is_ascii_alphanumeric).map(|sign| char::from(sign.to_ascii_lowercase())).collect()
    } else {
        folded(text).chars().filter(|sign| sign.is_alphanumeric()).collect()
    };
    (!key.is_empty() && !is_placeholder_text(&key) && !is_masked(text)).then_some(key)
}

#[cfg(test)]
mod tests {
    use super::{Numbers, OFFICIAL_SCHEMES, Party};
    use crate::order::Identifier;

    #[test]
    fn numbers_are_kept_by_scheme() {
        let cases: &[(&str, &str, &str)] = &[
            // (scheme, as written, as kept; empty for not at all)
            ("kvnr", "a 123456780 109500969 0", "kvnr=a123456780"),
            ("Insurance_Number", "A123456780", "kvnr=a123456780"),
            ("LANR", "123456601", "lanr=1234566"),
            ("ik", "260 326 822", "ik=260326822"),
            ("vat_id", "DE 123 456 788", "vat_de=de123456788"),
            ("vat_de", "DE123456788", "vat_de=de123456788"),
            ("vat", "ATU12345675", "vat_at=atu12345675"),
            ("vat_id", "123/456/78901", "vat_=12345678901"),
            ("shop", "A-77", "shop=a77"),
            ("ik", "000000000", ""),
            ("ik", "n/a", ""),
            ("lanr", "999999999", ""),
            ("bsnr", "12", ""),
            ("kvnr", "A123456789", ""),
            ("vat_id", "DE 123 456 789", ""),
        ];
        for (scheme, written, expected) in cases {
            let identifiers = vec![Identifier { scheme: (*scheme).to_owned(), value: (*written).to_owned() }];
            let numbers = Numbers::of(&Party { identifiers, ..Party::default() });
            let kept: Vec<String> = numbers
                .official
                .iter()
                .chain(&numbers.other)
                .map(|number| format!("{}={}", number.scheme, number.value))
                .collect();
            assert_eq!(kept.join(" "), *expected, "{scheme} {written}");
            assert_eq!(numbers.other.is_empty(), *scheme != "shop");
        }
    }

    #[test]
    fn an_official_id_may_name_its_scheme() {
        for (text, expected) in [
            ("LANR 123456601", "lanr"),
            ("IK:108028771", "ik"),
            ("HRB 4711 Köln", "official"),
            ("123456601", "official"),
        ] {
            let numbers = Numbers::of(&Party { official_id: Some(text.to_owned()), ..Party::default() });
            let schemes: Vec<&str> = numbers.official.iter().map(|number| &*number.scheme).collect();
            assert_eq!(schemes, [expected], "{text}");
        }
    }

    #[test]
    fn the_fields_of_a_party_are_schemes_too() {
        let party = Party {
            vat_id: Some("DE123456788".to_owned()),
            insurance_number: Some("A123456780".to_owned()),
            official_id: Some("HRB 4711 Köln".to_owned()),
            customer_number: Some(" K-10001 ".to_owned()),
            ..Party::default()
        };
        let numbers = Numbers::of(&party);
        let schemes: Vec<&str> = numbers.official.iter().map(|number| &*number.scheme).collect();
        assert_eq!(schemes, ["kvnr", "official", "vat_de"]);
        assert_eq!(numbers.customer.as_deref(), Some("k10001"));
    }

    #[test]
    fn the_usual_names_are_those_of_the_checks() {
        let checked: Vec<&str> = crate::value::identifier::schemes().collect();
        for (name, ..) in OFFICIAL_SCHEMES.iter().filter(|(name, ..)| !matches!(*name, "duns" | "official")) {
            assert!(checked.contains(name), "{name}");
        }
    }
}
