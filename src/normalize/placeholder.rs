//! Values that stand for "no value": what people type into a field that may not stay empty.
//!
//! Two customers called `Max Mustermann` or born on 1900-01-01 have nothing in common.

use std::sync::OnceLock;

use super::listed::{Listed, lines};
use super::words::words;
use crate::value::Date;

/// Fillers for any text field, as words with blanks between.
static TEXTS: Listed<&str> = Listed::new(&[lines![
    "n a",
    "na",
    "n v",
    "nv",
    "k a",
    "ka",
    "x",
    "xx",
    "null",
    "nil",
    "none",
    "leer",
    "empty",
    "undefined",
    "nan",
    "unbekannt",
    "unknown",
    "unbek",
    "inconnu",
    "onbekend",
    "nieznany",
    "tuntematon",
    "keine",
    "kein",
    "keiner",
    "keine angabe",
    "keine angaben",
    "ohne",
    "ohne angabe",
    "ohne angaben",
    "nicht angegeben",
    "nicht bekannt",
    "nicht vorhanden",
    "not provided",
    "not available",
    "not applicable",
    "not specified",
    "entfaellt",
    "nichts",
    "anonym",
    "anonymous",
    "tbd",
    "todo",
    "test",
    "tester",
    "testtest",
    "test test",
    "testkunde",
    "test kunde",
    "dummy",
    "asdf",
    "asdfasdf",
    "qwertz",
    "qwerty",
    "abc",
    "foo",
    "bar",
    "redacted",
    "anonymised",
    "anonymized",
    "anonymisiert",
    "deleted",
    "geloescht",
    "entfernt",
    "masked",
    "gdpr",
    "dsgvo",
    "siehe oben",
    "s o",
    "wie oben",
    "dto",
    "unbekannter",
    "n n",
    "kein name",
    "no name",
    "noname",
    "nicht zutreffend",
    "wird nachgereicht",
    "ei ole",
    "aucune",
    "loremipsum",
    "lorem ipsum",
    "qwert",
    "asd",
    "yxcv",
    "blabla",
    "removed",
    "geschwaerzt",
]]);

/// Fillers for a name. Some are family names of real people, hence whole names only.
static NAMES: Listed<&str> = Listed::new(&[lines![
    "mustermann",
    "max mustermann",
    "erika mustermann",
    "maria mustermann",
    "otto mustermann",
    "musterfrau",
    "erika musterfrau",
    "maxi musterfrau",
    "eva musterfrau",
    "max muster",
    "erika muster",
    "muster muster",
    "john doe",
    "jane doe",
    "otto normalverbraucher",
    "lieschen mueller",
    "vorname nachname",
    "vorname",
    "nachname",
    "name",
    "first last",
    "firstname lastname",
    "matti meikaelaeinen",
    "maija meikaelaeinen",
    "jan kowalski test",
    "gast",
    "gast gast",
    "gastkunde",
    "gast kunde",
    "guest",
    "guest guest",
    "kunde",
    "kunde kunde",
    "customer",
    "laufkunde",
    "laufkundschaft",
    "barverkauf",
    "barkunde",
    "diverse",
    "diverse kunden",
    "sammelkonto",
    "internetkunde",
    "webshop",
    "onlineshop",
    "ebay kaeufer",
    "amazon kunde",
]]);

/// Days that programs write for "no date", as year, month, day: the zero days of spreadsheets, databases and Unix, and what
/// people type when a birth date is demanded.
const DATES: &[(i32, u32, u32)] = &[
    (1, 1, 1),
    (1000, 1, 1),
    (1111, 11, 11),
    (1601, 1, 1),
    (1753, 1, 1),
    (1858, 11, 17),
    (1800, 1, 1),
    (1850, 1, 1),
    (1899, 12, 30),
    (1899, 12, 31),
    (1900, 1, 1),
    (1901, 1, 1),
    (1901, 12, 13),
    (1904, 1, 1),
    (1911, 11, 11),
    (1970, 1, 1),
    (2038, 1, 19),
    (2099, 12, 31),
    (2100, 1, 1),
    (9999, 12, 31),
];

/// Whether `text` says nothing in any field: `n/a`, `-`, `xxx`, `unbekannt`, `test`, no letter or digit at all, only zeros,
/// or one letter three times or more. Empty text is one, too.
///
/// ```
/// use intakt::normalize::placeholder::is_placeholder_text;
/// assert!(is_placeholder_text("N/A") && is_placeholder_text("--"));
/// assert!(!is_placeholder_text("Anna"));
/// ```
pub fn is_placeholder_text(text: &str) -> bool {
    if !may_be_filler(text) && !may_be_masked(text) {
        return false;
    }
    is_masked(text) || says_nothing(&key(text).replace(' ', ""))
}

/// Whether the letters and digits of a key are those of a filler. Blanks do not count: numbers lose theirs on the way
/// (`keineAngabe`).
fn says_nothing(letters: &str) -> bool {
    let mut signs = letters.chars();
    let Some(first) = signs.next() else { return true };
    if signs.all(|sign| sign == first) && (first == '0' || letters.chars().nth(2).is_some()) {
        return true;
    }
    let is_it = |text: &str| text.bytes().filter(|sign| *sign != b' ').eq(letters.bytes());
    TEXTS.like(letters).iter().any(|(text, _)| is_it(text))
}

/// Whether a filler, or a text that is one filler behind the other, can begin with the first two letters of the text. Hardly any
/// value does.
fn may_be_filler(text: &str) -> bool {
    /// Whether there is a filler that begins so, by both letters.
    static BEGINNINGS: OnceLock<Vec<bool>> = OnceLock::new();
    let beginnings = BEGINNINGS.get_or_init(|| {
        let fillers: Vec<&[u8]> = TEXTS.words().chain(NAMES.words()).map(str::as_bytes).collect();
        let signs = || (b'0'..=b'9').chain(b'a'..=b'z');
        let begins = |one: u8, other: u8| {
            let is_it = |filler: &&[u8]| {
                let mut letters = filler.iter().filter(|sign| **sign != b' ');
                letters.next() == Some(&one) && letters.next().is_none_or(|second| *second == other)
            };
            one == other || one == b'0' || fillers.iter().any(is_it)
        };
        signs().flat_map(|one| signs().map(move |other| (one, other))).map(|(one, other)| begins(one, other)).collect()
    });
    let mut first = None;
    for sign in text.chars() {
        let Some(letters) = plain_letters(sign) else { return true };
        for letter in letters.into_iter().filter(|letter| *letter != 0) {
            let place = usize::from(if letter.is_ascii_digit() { letter - b'0' } else { letter - b'a' + 10 });
            match first {
                None => first = Some(place),
                Some(first) => return beginnings.get(first * 36 + place).is_none_or(|begins| *begins),
            }
        }
    }
    true
}

/// Whether [`is_masked`] need be asked: of its signs, all but the asterisk begin with the same byte.
fn may_be_masked(text: &str) -> bool {
    text.bytes().any(|byte| byte == b'*' || byte == 0xe2)
}

/// What a sign that is none has of a key.
const NO_LETTER: [u8; 2] = [0; 2];

/// What a sign of German keyboards has of a key, one letter or two; none for an apostrophe and for what is on no keyboard.
fn plain_letters(sign: char) -> Option<[u8; 2]> {
    match sign {
        'ä' | 'Ä' => Some(*b"ae"),
        'ö' | 'Ö' => Some(*b"oe"),
        'ü' | 'Ü' => Some(*b"ue"),
        'ß' => Some(*b"ss"),
        '\'' | '`' => None,
        _ if sign.is_ascii_alphanumeric() => Some([sign.to_ascii_lowercase() as u8, 0]),
        ' '..='~' => Some(NO_LETTER),
        _ => None,
    }
}

/// Whether a whole name (given and family name with a blank between) is a filler such as `Max Mustermann` or `Gast`, or a
/// [placeholder text](is_placeholder_text). A person's title or salutation is no part of it.
pub fn is_placeholder_name(name: &str) -> bool {
    if !may_be_filler(name) && !may_be_masked(name) {
        return false;
    }
    let key = key(name);
    begins_like_one(&key) && (NAMES.contains(&key) || is_placeholder_text(name) || is_made_of_placeholders(&key))
}

/// Whether a name that begins with `text` can be a [placeholder](is_placeholder_name) at all.
pub(crate) fn may_begin_placeholder_name(text: &str) -> bool {
    may_be_filler(text) && begins_like_one(&key(text))
}

/// Whether the first word of the key is the beginning of a filler, with or without its blanks. Hardly any name begins so.
fn begins_like_one(key: &str) -> bool {
    let first = key.split(' ').next().unwrap_or_default();
    let mut letters = first.chars();
    let begins = |(phrase, _): &(&str, &&str)| {
        let mut signs = phrase.bytes().filter(|sign| *sign != b' ');
        first.bytes().all(|letter| signs.next() == Some(letter))
    };
    // One letter several times: whatever follows may be the same.
    letters.next().is_none_or(|letter| letters.all(|other| other == letter))
        || NAMES.like(first).iter().any(begins)
        || TEXTS.like(first).iter().any(begins)
}

/// Whether a key is nothing but fillers one behind the other: `n/a n/a`, `keine Angabe -`.
fn is_made_of_placeholders(key: &str) -> bool {
    /// In words.
    const LONGEST: usize = 2;
    let words: Vec<&str> = key.split(' ').collect();
    // Which beginnings are made of fillers, by their length.
    let mut made = vec![true];
    for end in 1..=words.len() {
        let lengths = 1..=LONGEST.min(end);
        let found = lengths.into_iter().any(|length| {
            let is_start = made.get(end - length).copied().unwrap_or(false);
            is_start && words.get(end - length..end).is_some_and(|part| is_placeholder_text(&part.join(" ")))
        });
        made.push(found);
    }
    made.last().copied().unwrap_or(false)
}

/// Whether a day is one of those that programs write for "no date", such as 1900-01-01 or 1970-01-01, or one on which nobody
/// is born who orders: before 1880 or from 2100. People are born on the days of the list, too; such a day then proves nothing,
/// which is on the safe side. Whether a day lies ahead is not asked: there is no clock here.
pub fn is_placeholder_date(date: Date) -> bool {
    !(1880..2100).contains(&date.year()) || DATES.contains(&(date.year(), date.month(), date.day()))
}

/// Whether signs stand for letters that the sender keeps back, as shops send what they have made anonymous: `M*** M*****`.
pub(crate) fn is_masked(text: &str) -> bool {
    let mut last = None;
    text.chars().any(|sign| {
        let again = matches!(sign, '*' | '•' | '●' | '█' | '░') && last == Some(sign);
        last = Some(sign);
        again
    })
}

fn key(text: &str) -> String {
    if let Some(key) = plain_key(text) {
        return key;
    }
    let words: Vec<String> = words(text).into_iter().map(|word| word.text).filter(|word| word != "&").collect();
    words.join(" ")
}

/// The key of a short text of German keyboards, which is cut at whatever is no letter or digit.
fn plain_key(text: &str) -> Option<String> {
    /// In bytes; so short a text has not too many words.
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return None;
    }
    let mut key = String::with_capacity(text.len());
    let mut parted = false;
    for sign in text.chars() {
        let letters = plain_letters(sign)?;
        if letters != NO_LETTER && parted && !key.is_empty() {
            key.push(' ');
        }
        key.extend(letters.into_iter().take_while(|letter| *letter != 0).map(char::from));
        parted = letters == NO_LETTER;
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        NAMES, TEXTS, is_made_of_placeholders, is_masked, is_placeholder_date, is_placeholder_name,
        is_placeholder_text, key, may_begin_placeholder_name, plain_key, says_nothing, words,
    };

    proptest! {
        #[test]
        fn plain_keys_are_keys(text in "[a-cA-C0äÖß .,/@_+&():;!?*-]{0,12}") {
            let of_words: Vec<String> =
                words(&text).into_iter().map(|word| word.text).filter(|word| word != "&").collect();
            prop_assert_eq!(plain_key(&text), Some(of_words.join(" ")));
        }

        #[test]
        fn nothing_is_overlooked(text in "[nNkKaAxXtesTo0mÖöß./ *•'-]{0,8}|[a-z*•]{0,6}") {
            let slow = is_masked(&text) || says_nothing(&key(&text).replace(' ', ""));
            prop_assert_eq!(is_placeholder_text(&text), slow);
        }

        #[test]
        fn a_filler_begins_like_one(
            parts in proptest::collection::vec(proptest::sample::select(TEXTS.words().chain(NAMES.words()).chain(["x", "0", "Anna", "aaa"]).collect::<Vec<_>>()), 1..4),
            cut in 0..9_usize,
        ) {
            // With blanks elsewhere, too.
            let mut name = parts.join(" ");
            if name.is_char_boundary(cut) {
                name.insert(cut.min(name.len()), ' ');
            }
            let is_one =
                NAMES.contains(&key(&name)) || is_placeholder_text(&name) || is_made_of_placeholders(&key(&name));
            prop_assert!(!is_one || may_begin_placeholder_name(&name), "{}", name);
            prop_assert_eq!(is_placeholder_name(&name), is_one);
        }
    }

    #[test]
    fn texts() {
        let fillers = [
            "",
            " ",
            "-",
            "--",
            ".",
            "?",
            "n/a",
            "N.A.",
            "xxx",
            "XXXX",
            "Unbekannt",
            "keine Angabe",
            "k.A.",
            "test",
            "0",
            "000000",
            "null",
            "..",
            "aaa",
            "***",
            "n. v.",
            "M*** M*****",
            "••••1234",
            "REDACTED",
            "gelöscht",
            "keineAngabe",
            "keine  Angabe",
        ];
        for text in fillers {
            assert!(is_placeholder_text(text), "{text:?}");
        }
        for text in ["Anna", "Ott", "12", "Testa", "Na Li", "Xu", "100", "Mustermann", "Anna*"] {
            assert!(!is_placeholder_text(text), "{text:?}");
        }
    }

    #[test]
    fn names() {
        for name in [
            "Max Mustermann",
            "MAX MUSTERMANN",
            "Test Test",
            "test tester",
            "Unbekannt unbekannt",
            "x",
            "Gast",
            "John Doe",
            "xxx -",
            "n/a n/a",
            "k.A. k.A.",
            "keine Angabe unbekannt",
            "Unbekannt n/a",
        ] {
            assert!(is_placeholder_name(name), "{name:?}");
        }
        for name in ["Max Meier", "Anna Gast", "Na Li", "Ulrike Muster", "Bar Refaeli", "Testa Rossi"] {
            assert!(!is_placeholder_name(name), "{name:?}");
        }
    }

    #[test]
    fn dates() {
        for (date, expected) in [
            ("1900-01-01", true),
            ("1970-01-01", true),
            ("1899-12-30", true),
            ("1958-12-24", false),
            ("1904-01-01", true),
            ("0001-01-01", true),
            ("1799-05-05", true),
            ("2150-05-05", true),
            ("1900-01-02", false),
            ("2000-01-01", false),
            ("1923-11-09", false),
        ] {
            assert_eq!(is_placeholder_date(date.parse().unwrap()), expected, "{date}");
        }
    }
}
