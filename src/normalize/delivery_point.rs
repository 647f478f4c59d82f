//! Places where goods or letters are handed out, but where nobody lives: lockers, counters, post boxes.
//!
//! Hundreds of people share a parcel locker, so it never counts as an equal address and never becomes a billing address.

use super::words::{Word, phrase_length, words};
use crate::error::discreet;

/// What kind of place it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryKind {
    /// A post box for letters: Postfach, PL, Postbus.
    PostBox,
    /// A parcel locker: Packstation, Paczkomat.
    Locker,
    /// A counter or shop that hands out parcels: Postfiliale, Paketshop.
    Counter,
    /// Poste restante: postlagernd.
    PosteRestante,
}

/// A delivery point and its number.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeliveryPoint {
    /// What kind of place it is.
    pub kind: DeliveryKind,
    /// Its number, folded, without blanks (`123`, `kra01a`); empty if none is given.
    pub number: String,
}

discreet!(DeliveryPoint { kind } hides { number });

/// The words that name a delivery point. `true`: too short or common to be one without a number.
const WORDS: &[(&str, DeliveryKind, bool)] = &[
    ("packstation", DeliveryKind::Locker, false),
    ("pack station", DeliveryKind::Locker, false),
    ("dhl packstation", DeliveryKind::Locker, false),
    ("poststation", DeliveryKind::Locker, true),
    ("paketbox", DeliveryKind::Locker, false),
    ("paketstation", DeliveryKind::Locker, false),
    ("abholstation", DeliveryKind::Locker, false),
    ("post24", DeliveryKind::Locker, true),
    ("paczkomat", DeliveryKind::Locker, false),
    ("smartpost", DeliveryKind::Locker, false),
    ("my post 24", DeliveryKind::Locker, false),
    ("postfiliale", DeliveryKind::Counter, false),
    ("dhl postfiliale", DeliveryKind::Counter, false),
    ("paketshop", DeliveryKind::Counter, false),
    ("dhl paketshop", DeliveryKind::Counter, false),
    ("hermes paketshop", DeliveryKind::Counter, false),
    ("gls paketshop", DeliveryKind::Counter, false),
    ("dpd paketshop", DeliveryKind::Counter, false),
    ("pickup", DeliveryKind::Counter, true),
    ("pickup point", DeliveryKind::Counter, false),
    ("pick up", DeliveryKind::Counter, true),
    ("pick up point", DeliveryKind::Counter, false),
    ("pickpoint", DeliveryKind::Counter, false),
    ("point relais", DeliveryKind::Counter, false),
    ("relais colis", DeliveryKind::Counter, false),
    ("mondial relay", DeliveryKind::Counter, false),
    ("ups access point", DeliveryKind::Counter, false),
    ("access point", DeliveryKind::Counter, true),
    ("noutopiste", DeliveryKind::Counter, false),
    ("afhaalpunt", DeliveryKind::Counter, false),
    ("postfach", DeliveryKind::PostBox, false),
    ("postf", DeliveryKind::PostBox, true),
    ("pf", DeliveryKind::PostBox, true),
    ("po box", DeliveryKind::PostBox, false),
    ("p o box", DeliveryKind::PostBox, false),
    ("postbox", DeliveryKind::PostBox, true),
    ("postbus", DeliveryKind::PostBox, true),
    ("pl", DeliveryKind::PostBox, true),
    ("pb", DeliveryKind::PostBox, true),
    ("case postale", DeliveryKind::PostBox, false),
    ("casella postale", DeliveryKind::PostBox, false),
    ("cp", DeliveryKind::PostBox, true),
    ("bp", DeliveryKind::PostBox, true),
    ("boite postale", DeliveryKind::PostBox, false),
    ("skrytka pocztowa", DeliveryKind::PostBox, false),
    ("skrytka", DeliveryKind::PostBox, true),
    ("skr poczt", DeliveryKind::PostBox, false),
    ("postboks", DeliveryKind::PostBox, true),
    ("postlagernd", DeliveryKind::PosteRestante, false),
    ("poste restante", DeliveryKind::PosteRestante, false),
];

/// The delivery point that an address line names, or `None` for a street.
///
/// Only a line that begins with its word is one, and it may hold nothing but the number besides; `Postfachweg 3` is a
/// street, and so is `Am Paketshop 3`.
///
/// ```
/// use intakt::normalize::delivery_point::{DeliveryKind, delivery_point};
/// let point = delivery_point("Packstation 123").unwrap();
/// assert_eq!((point.kind, point.number.as_str()), (DeliveryKind::Locker, "123"));
/// ```
pub fn delivery_point(line: &str) -> Option<DeliveryPoint> {
    if !may_be_one(line) {
        return None;
    }
    let words = words(line);
    let (length, kind, needs_number) = WORDS
        .iter()
        .filter_map(|(phrase, kind, needs)| Some((phrase_length(&words, phrase)?, *kind, *needs)))
        .max_by_key(|(length, ..)| *length)
        .or_else(|| glued(&words))?;
    let mut rest = words.get(length..).unwrap_or_default();
    if let Some((first, after)) = rest.split_first()
        && matches!(first.text.as_str(), "nr" | "no" | "nummer")
    {
        rest = after;
    }
    let has_digit = |text: &str| text.bytes().any(|byte| byte.is_ascii_digit());
    // `PL 12`, but not `Pl. der Republik 1`: behind a short word nothing but the number may follow.
    let numbers_only = !rest.is_empty() && rest.iter().all(|word| has_digit(&word.text));
    if needs_number && !numbers_only {
        return None;
    }
    let digits = |text: &str| text.trim_start_matches(|sign: char| length == 0 && !sign.is_ascii_digit()).to_owned();
    let number: String = rest.iter().take_while(|word| has_digit(&word.text)).map(|word| digits(&word.text)).collect();
    Some(DeliveryPoint { kind, number })
}

/// Whether the first word may name one, for most streets do not begin like any. Whatever is not plain ASCII may.
fn may_be_one(line: &str) -> bool {
    let line = line.trim_start_matches(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric());
    let end = line.find(|sign: char| !sign.is_ascii_alphanumeric()).unwrap_or(line.len());
    let (word, rest) = line.split_at_checked(end).unwrap_or_default();
    let is_plain = !word.is_empty() && !rest.starts_with(|sign: char| !sign.is_ascii() || sign == '\'');
    let begins_with = |phrase: &str| {
        let first = phrase.split(' ').next().unwrap_or_default();
        word.get(..first.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(first))
    };
    !is_plain || WORDS.iter().any(|(phrase, ..)| begins_with(phrase))
}

/// `Packstation123` and `Postfach12`.
fn glued(words: &[Word]) -> Option<(usize, DeliveryKind, bool)> {
    let first = words.first()?;
    WORDS.iter().find_map(|(phrase, kind, needs)| {
        let number = first.text.strip_prefix(phrase)?;
        let digits = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (!needs && digits).then_some((0, *kind, false))
    })
}

/// The customer's number at DHL lockers (Postnummer, 6 to 10 digits) in an address line: `Postnummer 12345678`,
/// `PostNr. 123456`, or nothing but such digits.
///
/// ```
/// use intakt::normalize::delivery_point::post_number;
/// assert_eq!(post_number("Post-Nr.: 1234567").as_deref(), Some("1234567"));
/// assert_eq!(post_number("Hinterhaus 2"), None);
/// ```
pub fn post_number(line: &str) -> Option<String> {
    const LABELS: &[&str] =
        &["postnummer", "postnr", "post nr", "post nummer", "dhl postnummer", "dhl kundennummer", "pn"];
    let words = words(line);
    let label = LABELS.iter().filter_map(|label| phrase_length(&words, label)).max().unwrap_or(0);
    let number: String = words.get(label..)?.iter().map(|word| word.text.as_str()).collect();
    ((6..=10).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::{DeliveryKind, delivery_point, post_number};

    #[test]
    fn points() {
        let cases = [
            ("Packstation 123", Some((DeliveryKind::Locker, "123"))),
            ("DHL-Packstation Nr. 123", Some((DeliveryKind::Locker, "123"))),
            ("PACKSTATION123", Some((DeliveryKind::Locker, "123"))),
            ("Paczkomat KRA01A", Some((DeliveryKind::Locker, "kra01a"))),
            ("Postfiliale 512", Some((DeliveryKind::Counter, "512"))),
            ("Paketshop", Some((DeliveryKind::Counter, ""))),
            ("Postfach 12 34 56", Some((DeliveryKind::PostBox, "123456"))),
            ("Postfach", Some((DeliveryKind::PostBox, ""))),
            ("Pf. 99", Some((DeliveryKind::PostBox, "99"))),
            ("PL 12", Some((DeliveryKind::PostBox, "12"))),
            ("P.O. Box 7", Some((DeliveryKind::PostBox, "7"))),
            ("Case postale 15", Some((DeliveryKind::PostBox, "15"))),
            ("skr. poczt. 5", Some((DeliveryKind::PostBox, "5"))),
            ("postlagernd", Some((DeliveryKind::PosteRestante, ""))),
            ("Postfachweg 3", None),
            ("Pl. der Republik 1", None),
            ("Pickup Straße 3", None),
            ("Am Paketshop 3", None),
            ("Hauptstraße 1", None),
            ("", None),
        ];
        for (line, expected) in cases {
            let found = delivery_point(line);
            assert_eq!(found.as_ref().map(|point| (point.kind, point.number.as_str())), expected, "{line:?}");
        }
    }

    #[test]
    fn post_numbers() {
        let cases = [
            ("12345678", Some("12345678")),
            ("Postnummer: 123456", Some("123456")),
            ("PostNr 1234567890", Some("1234567890")),
            ("12345", None),
            ("12345678901", None),
            ("Hinterhaus", None),
        ];
        for (line, expected) in cases {
            assert_eq!(post_number(line).as_deref(), expected, "{line:?}");
        }
    }
}
