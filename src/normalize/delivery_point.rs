//! Places where goods or letters are handed out, but where nobody lives: lockers, counters, post boxes.
//!
//! Hundreds of people share a parcel locker, so it never counts as an equal address and never becomes a billing address.

use super::listed::{Listed, lines};
use super::words::{Word, longest_phrase, phrase_length, words};
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

/// Who runs delivery points. One or two of these words may stand before the word for the point itself: `DHL Packstation 123`,
/// `InPost Paczkomat KRA01A`, `Post Abholstation 7`.
static CARRIERS: Listed<&str> = Listed::new(&[lines![
    "dhl",
    "dpd",
    "gls",
    "hermes",
    "ups",
    "fedex",
    "inpost",
    "amazon",
    "post",
    "die post",
    "oesterreichische post",
    "schweizerische post",
    "postnl",
    "bpost",
    "posti",
    "postnord",
    "matkahuolto",
    "mondial relay",
    "dhl freight",
    "myhermes",
    "deutsche post",
    "orlen",
    "allegro",
    "poczta polska",
    "zasilkovna",
    "packeta",
    "evri",
    "colissimo",
    "chronopost",
    "an",
    "an die",
    "bei",
    "c o",
    "zu",
]]);

/// The words that name a delivery point. `true`: too short or common to be one without a number.
static WORDS: Listed<(DeliveryKind, bool, &str)> = Listed::by(
    &[
        (
            DeliveryKind::Locker,
            false,
            lines![
                "packstation",
                "pack station",
                "paketbox",
                "paketstation",
                "paketautomat",
                "abholstation",
                "abholbox",
                "empfangsbox",
                "my post 24",
                "mypost24",
                "paczkomat",
                "paczkomaty",
                "parcel locker",
                "hub locker",
                "amazon hub",
                "smartpost",
                "pakettiautomaatti",
                "pakketautomaat",
                "alzabox",
                "locker mondial relay",
            ],
        ),
        (DeliveryKind::Locker, true, lines!["poststation", "paketkasten", "post24", "locker", "z box",]),
        (
            DeliveryKind::Counter,
            false,
            lines![
                "postfiliale",
                "post filiale",
                "paketshop",
                "paket shop",
                "parcelshop",
                "parcel shop",
                "pickpost",
                "my post service",
                "pickup point",
                "pickup paketshop",
                "pickup parcelshop",
                "pick up point",
                "pickpoint",
                "punkt odbioru",
                "point relais",
                "relais colis",
                "relais pickup",
                "mondial relay",
                "ups access point",
                "noutopiste",
                "afhaalpunt",
                "postnl punt",
                "postnl pakketpunt",
                "fermopoint",
            ],
        ),
        (
            DeliveryKind::Counter,
            true,
            lines![
                "filiale",
                "postamt",
                "post partner",
                "postpartner",
                "postagentur",
                "servicepoint",
                "service point",
                "servicepunkt",
                "pickup",
                "pick up",
                "access point",
                "postpunt",
            ],
        ),
        (
            DeliveryKind::PosteRestante,
            false,
            lines![
                "fermoposta",
                "fermo posta",
                "postlagernd",
                "poste restante",
                "hauptpostlagernd",
                "bahnhofpostlagernd",
                "bahnpostlagernd",
            ],
        ),
        (
            DeliveryKind::PostBox,
            false,
            lines![
                "postfach",
                "post fach",
                "po box",
                "p o box",
                "pobox",
                "case postale",
                "casella postale",
                "boite postale",
                "apartado de correos",
                "skrytka pocztowa",
                "skr poczt",
            ],
        ),
        (
            DeliveryKind::PostBox,
            true,
            lines![
                "postf",
                "pf",
                "postbox",
                "postbus",
                "pl",
                "pb",
                "postilokero",
                "cas pos",
                "cp",
                "c p",
                "bp",
                "b p",
                "bte postale",
                "skrytka",
                "postboks",
                "p o boks",
                "po prihradka",
            ],
        ),
    ],
    |(.., phrases)| phrases,
);

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
    let all = words(line);
    // `PostNL punt` begins with a carrier and is a phrase of its own, `Mondial Relay` is one where nothing else follows.
    let carrier = longest_phrase(&all, &CARRIERS);
    let more = all.get(carrier..).map_or(0, |rest| longest_phrase(rest, &CARRIERS));
    let starts = [0, carrier, carrier + more];
    let (words, (length, kind, needs_number)) =
        starts.iter().rev().filter_map(|start| all.get(*start..)).find_map(|words| Some((words, named(words)?)))?;
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
    // Blanks part a post box's number; behind that of a locker follows the customer's.
    let most = if kind == DeliveryKind::PostBox { usize::MAX } else { 1 };
    let number = rest.iter().take(most).take_while(|word| has_digit(&word.text) && !(most > 1 && word.comma));
    Some(DeliveryPoint { kind, number: number.map(|word| digits(&word.text)).collect() })
}

/// The longest word for a delivery point that `words` begin with.
fn named(words: &[Word]) -> Option<(usize, DeliveryKind, bool)> {
    let of_letter = WORDS.like(&words.first()?.text).iter();
    of_letter
        .filter_map(|(phrase, (kind, needs, _))| Some((phrase_length(words, phrase)?, *kind, *needs)))
        .max_by_key(|(length, ..)| *length)
        .or_else(|| glued(words))
}

/// Whether the first word may name one, for most streets do not begin like any. Whatever is not plain ASCII may.
fn may_be_one(line: &str) -> bool {
    let line = line.trim_start_matches(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric());
    let is_known = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, 'ä' | 'ö' | 'ü' | 'ß' | 'Ä' | 'Ö' | 'Ü');
    let end = line.find(|sign: char| !is_known(sign)).unwrap_or(line.len());
    let (word, rest) = line.split_at_checked(end).unwrap_or_default();
    let is_plain = !word.is_empty() && !rest.starts_with(|sign: char| !sign.is_ascii() || sign == '\'');
    if !is_plain {
        return true;
    }
    // The phrases are ASCII, and before the first umlaut a word is what it is folded.
    let plain = word.bytes().take_while(u8::is_ascii).count();
    let phrases = || {
        let words = WORDS.like(word).iter().map(|(phrase, _)| *phrase);
        words.chain(CARRIERS.like(word).iter().map(|(carrier, _)| *carrier))
    };
    let is_alike = |phrase: &&str| {
        let first = phrase.bytes().take_while(|sign| *sign != b' ');
        first.zip(word.bytes().take(plain)).all(|(phrase, sign)| phrase == sign.to_ascii_lowercase())
    };
    let mut alike = phrases().filter(is_alike).peekable();
    if alike.peek().is_none() {
        // A word that begins with an umlaut is like no phrase by its first byte.
        return plain == 0;
    }
    let word: &str = if word.is_ascii() { word } else { &super::fold::folded(word) };
    alike.any(|phrase| {
        let first = phrase.split(' ').next().unwrap_or_default();
        word.get(..first.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(first))
    })
}

/// `Packstation123` and `Postfach12`.
fn glued(words: &[Word]) -> Option<(usize, DeliveryKind, bool)> {
    let first = words.first()?;
    WORDS.like(&first.text).iter().find_map(|(phrase, (kind, needs, _))| {
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
    // Letters of Latin-1 and its neighbours are no digits in any spelling.
    let may_be_digit = |sign: &char| sign.is_ascii_digit() || (!sign.is_ascii() && !matches!(sign, 'À'..='ž'));
    if line.chars().filter(may_be_digit).count() < 6
        && !line.chars().any(|sign| !sign.is_ascii() && may_be_digit(&sign))
    {
        return None;
    }
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
            ("DHL Packstation 123", Some((DeliveryKind::Locker, "123"))),
            ("an Packstation 123", Some((DeliveryKind::Locker, "123"))),
            ("Packstation 123, 12345678", Some((DeliveryKind::Locker, "123"))),
            ("Packstation 123 PostNr. 12345678", Some((DeliveryKind::Locker, "123"))),
            ("DHL Paketbox 9", Some((DeliveryKind::Locker, "9"))),
            ("Post Abholstation 7", Some((DeliveryKind::Locker, "7"))),
            ("Österreichische Post Abholstation", Some((DeliveryKind::Locker, ""))),
            ("My Post 24", Some((DeliveryKind::Locker, ""))),
            ("PickPost 8001", Some((DeliveryKind::Counter, "8001"))),
            ("InPost Paczkomat KRA01A", Some((DeliveryKind::Locker, "kra01a"))),
            ("Amazon Locker 12", Some((DeliveryKind::Locker, "12"))),
            ("Mondial Relay 034567", Some((DeliveryKind::Counter, "034567"))),
            ("Mondial Relay Point Relais 034567", Some((DeliveryKind::Counter, "034567"))),
            ("Hermes PaketShop 4711", Some((DeliveryKind::Counter, "4711"))),
            ("GLS PaketShop", Some((DeliveryKind::Counter, ""))),
            ("DPD Pickup Paketshop 12", Some((DeliveryKind::Counter, "12"))),
            ("DHL Paketshop 5", Some((DeliveryKind::Counter, "5"))),
            ("UPS Access Point", None),
            ("UPS Access Point 9", Some((DeliveryKind::Counter, "9"))),
            ("PostNL-punt 3", Some((DeliveryKind::Counter, "3"))),
            ("Filiale 512", Some((DeliveryKind::Counter, "512"))),
            ("Posti Pakettiautomaatti", Some((DeliveryKind::Locker, ""))),
            ("SmartPost 12", Some((DeliveryKind::Locker, "12"))),
            ("Postbus 12345", Some((DeliveryKind::PostBox, "12345"))),
            ("PB 12", Some((DeliveryKind::PostBox, "12"))),
            ("CP 12", Some((DeliveryKind::PostBox, "12"))),
            ("C.P. 12", Some((DeliveryKind::PostBox, "12"))),
            ("BP 12", Some((DeliveryKind::PostBox, "12"))),
            ("Casella postale 12", Some((DeliveryKind::PostBox, "12"))),
            ("fermo posta", Some((DeliveryKind::PosteRestante, ""))),
            ("Amazonstraße 3", None),
            ("An der Post 3", None),
            ("Postplatz 1", None),
            ("Post 3", None),
            ("Hermesweg 3", None),
            ("Filialstraße 512", None),
            ("Locker Straße 1", None),
            ("Bei der Filiale 12", None),
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
