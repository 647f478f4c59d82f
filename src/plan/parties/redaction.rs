//! Data that a source has made unreadable, as shops do when they forget a customer and send his orders again. Such data
//! prove nothing, change nothing and are nobody's.

use std::borrow::Cow;

use crate::master::PartyField;
use crate::order::Party;

/// Words that stand in the place of a value, in lower case.
const WORDS: &[&str] = &[
    "redacted",
    "anonymized",
    "anonymised",
    "anonymisiert",
    "anonymise",
    "anonymisé",
    "pseudonymized",
    "pseudonymised",
    "pseudonymisiert",
    "masked",
    "maskiert",
    "deleted",
    "gelöscht",
    "geloescht",
    "geschwärzt",
    "geschwaerzt",
    "removed",
    "gdpr",
    "dsgvo",
    "verwijderd",
    "geanonimiseerd",
    "poistettu",
];

/// Words that may stand beside them.
const BESIDE: &[&str] = &["user", "customer", "kunde", "data", "daten", "by", "source", "name", "email", "address"];

/// The [`shape`] of every word.
const SHAPES: u128 = shapes(WORDS) | shapes(BESIDE);

const fn shapes(words: &[&str]) -> u128 {
    let (mut shapes, mut rest) = (0, words);
    while let [word, more @ ..] = rest {
        shapes |= shape(word);
        rest = more;
    }
    shapes
}

/// A bit for the first letter, large or small, and the length modulo four. Nearly every word of every order has one that none of
/// those above has.
const fn shape(word: &str) -> u128 {
    match word.as_bytes() {
        [first, ..] => 1 << ((*first & 31) as usize * 4 + word.len() % 4),
        [] => 0,
    }
}

/// The party without the fields that the source has made unreadable, and their names.
pub(super) fn readable(party: &Party) -> (Cow<'_, Party>, Vec<&'static str>) {
    let is_gone = |field: &&PartyField| field.text(party).is_some_and(is_redacted);
    let redacted: Vec<PartyField> = PartyField::ALL.iter().filter(is_gone).copied().collect();
    let is_id_gone = party.source_id.as_deref().is_some_and(is_redacted);
    let are_numbers_gone = party.identifiers.iter().any(|number| is_redacted(&number.value));
    if redacted.is_empty() && !is_id_gone && !are_numbers_gone {
        return (Cow::Borrowed(party), Vec::new());
    }
    let mut readable = party.clone();
    for field in &redacted {
        // Taking a value away is always possible.
        let _ = field.set(&mut readable, "");
    }
    let mut names: Vec<&'static str> = redacted.into_iter().map(PartyField::as_str).collect();
    if is_id_gone {
        readable.source_id = None;
        names.push("source_id");
    }
    if are_numbers_gone {
        readable.identifiers.retain(|number| !is_redacted(&number.value));
        names.push("identifiers");
    }
    (Cow::Owned(readable), names)
}

/// Whether the source has made any name of a party unreadable.
pub(in crate::plan) fn is_forgotten(party: &Party) -> bool {
    let name = [PartyField::GivenName, PartyField::FamilyName, PartyField::Company];
    name.iter().any(|field| field.text(party).is_some_and(is_redacted))
}

/// Whether a text is a mask: two or more mask signs in a row, a word such as `[deleted]` or `anonymized_17`, or an e-mail
/// address of such a word or of the domain `.invalid`, which is nobody's.
pub(crate) fn is_redacted(text: &str) -> bool {
    let text = text.trim();
    if has_mask(text) {
        return true;
    }
    if let Some((local, domain)) = text.rsplit_once('@') {
        return domain.ends_with(".invalid") || is_word(local);
    }
    is_word(text)
}

/// Whether two equal mask signs stand side by side.
fn has_mask(text: &str) -> bool {
    // Every field of every order is looked at, and nearly all have no sign that could be one.
    if text.is_ascii() {
        return text.as_bytes().windows(2).any(|two| two == b"**");
    }
    let is_mask = |sign: char| matches!(sign, '*' | '•' | '●' | '█' | '▇' | '■');
    text.chars().zip(text.chars().skip(1)).any(|(sign, next)| is_mask(sign) && sign == next)
}

/// Whether nothing but the words is there, apart from numbers.
fn is_word(text: &str) -> bool {
    let is_one = |word: &str, list: &[&str]| {
        if word.is_ascii() {
            return SHAPES & shape(word) != 0 && list.iter().any(|known| known.eq_ignore_ascii_case(word));
        }
        let mut letters = word.chars().flat_map(char::to_lowercase);
        // Nearly all begin with another letter; all words do with one of ASCII.
        let Some(first) = letters.next().and_then(|first| u8::try_from(first).ok()) else { return false };
        let mut alike = list.iter().filter(|known| known.as_bytes().first() == Some(&first));
        alike.any(|known| letters.clone().eq(known.chars().skip(1)))
    };
    let mut found = false;
    for word in text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()) {
        let known = is_one(word, WORDS);
        if !known && !is_one(word, BESIDE) {
            return false;
        }
        found |= known;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Identifier;

    #[test]
    fn masks_are_told_from_values() {
        let masks = [
            "***",
            "M***a",
            "[deleted]",
            "REDACTED",
            "<redacted by source>",
            "anonymized_1234",
            "Gelöscht",
            "GELOESCHT",
            "••••",
            "m**@example.org",
            "deleted@example.org",
            "a7@anon.invalid",
            "anonymized-17@example.org",
        ];
        for text in masks {
            assert!(is_redacted(text), "{text}");
        }
        let values = [
            "Maria",
            "A*",
            "maria@example.org",
            "Anonyma",
            "user",
            "Data",
            "12345",
            "",
            "Deleted Scenes GmbH",
            "Name",
            "maria.deleted@example.org",
            "Straße 1",
        ];
        for text in values {
            assert!(!is_redacted(text), "{text}");
        }
    }

    #[test]
    fn what_is_left_is_what_can_be_read() {
        let party = Party {
            source_id: Some("77".into()),
            given_name: Some("M***".into()),
            family_name: Some("Zaunkönig".into()),
            email: Some("***@***".into()),
            identifiers: vec![Identifier { scheme: "gln".into(), value: "****".into() }],
            ..Party::default()
        };
        let (readable, names) = readable(&party);
        assert_eq!(names, ["given_name", "email", "identifiers"]);
        let left = Party { source_id: Some("77".into()), family_name: Some("Zaunkönig".into()), ..Party::default() };
        assert_eq!(*readable, left);
        assert!(is_forgotten(&party) && !is_forgotten(&left));
    }
}
