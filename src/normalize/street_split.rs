//! One text into street and house number, both as the customer wrote them.

use super::delivery_point::delivery_point;
use super::fold::folded;
use super::listed::{Listed, lines};

/// Street and house number of an address line, or `None` if it has no house number (villages), no street, or is a
/// [delivery point](delivery_point()).
///
/// Both parts are slices of `line`: spelling and blanks are kept, the comma between and `Nr.` are not.
///
/// ```
/// use intakt::normalize::split_street;
/// assert_eq!(split_street("Große Straße 12 a"), Some(("Große Straße", "12 a")));
/// assert_eq!(split_street("Straße des 17. Juni 135"), Some(("Straße des 17. Juni", "135")));
/// assert_eq!(split_street("12, rue de la Paix"), Some(("rue de la Paix", "12")));
/// assert_eq!(split_street("Am Markt"), None);
/// ```
pub fn split_street(line: &str) -> Option<(&str, &str)> {
    let line = trimmed(line);
    if delivery_point(line).is_some() {
        return None;
    }
    mannheim_square(line).or_else(|| number_last(line)).or_else(|| number_first(line))
}

/// `Q7, 24` and `B 1, 5`: in Mannheim a block is the street.
fn mannheim_square(line: &str) -> Option<(&str, &str)> {
    let (square, number) = line.split_once(',')?;
    let mut signs = square.trim().chars().filter(|sign| *sign != ' ');
    let letter = signs.next().is_some_and(|sign| matches!(sign, 'A'..='U' | 'a'..='u'));
    let digit = signs.next().is_some_and(|sign| sign.is_ascii_digit());
    let at_most_two = signs.next().is_none_or(|sign| sign.is_ascii_digit()) && signs.next().is_none();
    let number = number.trim();
    (letter && digit && at_most_two && is_house_number(number)).then_some((square.trim(), number))
}

/// In bytes. No house number is longer, with stairs, floor and door. It bounds how often the grammar is tried and on how much
/// of a text that somebody pasted into the wrong field: the time grows with the length of the line, not with its square.
const LONGEST_NUMBER: usize = 80;

/// The longest house number at the end with a street before it.
fn number_last(line: &str) -> Option<(&str, &str)> {
    for (index, is_word) in number_starts(line) {
        let (street, number) = line.split_at_checked(index)?;
        let street = trimmed(street);
        let number = if is_word { labelled(number) } else { Some(number) };
        let Some(number) = number.map(str::trim).filter(|number| is_house_number(number)) else { continue };
        if street.chars().filter(|sign| sign.is_alphabetic()).nth(1).is_some() {
            return Some((street, number));
        }
    }
    None
}

/// Where a house number at the end of the line may begin: where digits begin, or at a word such as `Nr.` or `Haus` (`true`);
/// `Hauptstraße12` and `Hauptstr.12` count.
fn number_starts(line: &str) -> impl Iterator<Item = (usize, bool)> {
    let first = line.floor_char_boundary(line.len().saturating_sub(LONGEST_NUMBER));
    let mut before = line.get(..first).and_then(|head| head.chars().next_back()).unwrap_or(' ');
    line.get(first..).unwrap_or_default().char_indices().filter_map(move |(index, sign)| {
        let digits = sign.is_ascii_digit() && !before.is_ascii_digit() && !matches!(before, '/' | '-' | '–' | '+');
        let word = sign.is_alphabetic() && matches!(before, ' ' | ',');
        before = sign;
        (digits || word).then_some((first + index, word))
    })
}

/// What follows `Nr.` or `No.`; `Haus 3` as a whole.
fn labelled(number: &str) -> Option<&str> {
    let end = number.find(|sign: char| !sign.is_alphabetic())?;
    let (label, rest) = number.split_at_checked(end)?;
    // None of them begins otherwise or is longer; folding every word of a street takes its time.
    if !label.starts_with(['n', 'N', 'h', 'H']) || label.len() > "hausnummer".len() {
        return None;
    }
    let rest = rest.trim_start_matches(['.', ':', ' ']);
    match folded(label).as_str() {
        "nr" | "no" | "nummer" | "hausnummer" | "hnr" | "hausnr" => Some(rest),
        "haus" | "hs" if is_house_number(rest) => Some(number),
        _ => None,
    }
}

/// Whether a line of an address holds nothing but a house number: `12 a`, `Nr. 12`.
pub(crate) fn is_number_line(line: &str) -> bool {
    let line = line.trim();
    line.len() <= LONGEST_NUMBER && is_house_number(labelled(line).unwrap_or(line))
}

/// `12, rue de la Paix`, `12 bis avenue Foch`: France, Luxembourg, Romandy. Without a comma only before a word that such
/// streets begin with, since `4 Jahreszeiten` is no number.
fn number_first(line: &str) -> Option<(&str, &str)> {
    static TYPES: Listed<&str> = Listed::new(&[lines![
        "rue",
        "r",
        "avenue",
        "av",
        "ave",
        "boulevard",
        "bd",
        "bld",
        "blvd",
        "chemin",
        "ch",
        "route",
        "rte",
        "place",
        "pl",
        "allee",
        "allees",
        "impasse",
        "imp",
        "quai",
        "cours",
        "square",
        "sq",
        "passage",
        "sentier",
        "cite",
        "residence",
        "faubourg",
        "fg",
        "montee",
        "ruelle",
        "esplanade",
        "val",
        "op",
        "um",
        "street",
        "road",
        "lane",
    ]]);
    let is_number = |number: &str| number.starts_with(|sign: char| sign.is_ascii_digit()) && is_house_number(number);
    let has_letters = |street: &str| street.chars().filter(|sign| sign.is_alphabetic()).nth(2).is_some();
    if let Some((number, street)) = line.split_once(',').filter(|(number, _)| number.len() <= LONGEST_NUMBER) {
        let (number, street) = (number.trim(), trimmed(street));
        if is_number(number) && has_letters(street) {
            return Some((street, number));
        }
    }
    line.match_indices(' ').take(3).take_while(|(index, _)| *index <= LONGEST_NUMBER).find_map(|(index, _)| {
        let (number, street) = line.split_at_checked(index)?;
        let street = street.trim_start();
        let first = street.split([' ', '.']).next().filter(|first| first.len() <= LONGEST_NUMBER).map(folded)?;
        (is_number(number.trim()) && TYPES.contains(&first)).then_some((street, number.trim()))
    })
}

/// Whether the whole text is a house number with its additions, by the grammar below.
///
/// `number` digits (at most five), then any of: a letter, a range or part (`-14`, `/3/17`, `+14`), a fraction (`1/2`), a word
/// for a part of a building with its letter or number (`Haus B`, `2. OG`, `HH`, `m. 4`), a Roman numeral (`12-III`).
pub(super) fn is_house_number(text: &str) -> bool {
    if is_plain_number(text) {
        return true;
    }
    // Of all words, only `Haus` and `Hs` begin one.
    if text.starts_with(|sign: char| sign.is_ascii_alphabetic() && !matches!(sign, 'h' | 'H')) {
        return false;
    }
    let tokens = tokens(text);
    let mut state = State::Start;
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1);
        state = match (state, token) {
            (State::Start, Token::Number(_)) => State::Number,
            (State::Start, Token::Word(word)) if matches!(word.as_str(), "haus" | "hs") => State::Separator,
            (State::Separator, Token::Dot) if index == 1 => State::Separator,
            (State::Number, Token::Dot) if next.is_some_and(|next| next.is_floor()) => State::Separator,
            // `12 a`, `12 HH`; but two numbers in a row are a street that ends with one and its house number.
            (State::Number | State::Word, Token::Letter) => State::Letter,
            (State::Letter, Token::Dot) => State::Letter,
            (State::Number | State::Letter | State::Word | State::Separator, Token::Word(word)) if is_part(word) => {
                State::Word
            }
            (State::Word, Token::Dot) => State::Word,
            (State::Letter | State::Word | State::Separator, Token::Number(_)) => State::Number,
            (State::Number, Token::Fraction | Token::Number(_)) if is_ordinal_or_fraction(tokens.get(index..)) => {
                State::Number
            }
            (State::Number | State::Letter | State::Word, Token::Separator) => State::Separator,
            (State::Separator, Token::Letter) => State::Letter,
            _ => return false,
        };
    }
    matches!(state, State::Number | State::Letter | State::Word)
}

/// `12`, `12a` and `12 a`: nearly all of them.
fn is_plain_number(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.as_bytes().get(digits..).unwrap_or_default();
    (1..=5).contains(&digits)
        && match rest {
            [] => true,
            [letter] | [b' ', letter] => letter.is_ascii_alphabetic(),
            _ => false,
        }
}

/// What the grammar has just read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Number,
    Letter,
    Word,
    Separator,
}

/// A piece of a house number. Without `Debug`, since it is part of somebody's address.
#[derive(Clone, PartialEq, Eq)]
enum Token {
    Number(String),
    /// `1/2`, `1/4`, `3/4` behind a blank.
    Fraction,
    Letter,
    Word(String),
    Dot,
    /// A dash, slash, plus or comma.
    Separator,
}

impl Token {
    fn is_floor(&self) -> bool {
        matches!(self, Token::Word(word) if matches!(word.as_str(), "og" | "stock" | "etage" | "stk" | "obergeschoss" | "ug" | "stw"))
    }
}

fn is_ordinal_or_fraction(tokens: Option<&[Token]>) -> bool {
    match tokens {
        Some([Token::Fraction, ..]) => true,
        Some([Token::Number(_), Token::Dot, floor, ..] | [Token::Number(_), floor, ..]) => floor.is_floor(),
        _ => false,
    }
}

/// Words for a part of a building, floor or side, folded.
fn is_part(word: &str) -> bool {
    static PARTS: Listed<&str> = Listed::new(&[lines![
        "haus",
        "hs",
        "hinterhaus",
        "hh",
        "hths",
        "vorderhaus",
        "vh",
        "vdhs",
        "seitenfluegel",
        "sf",
        "gartenhaus",
        "gh",
        "gth",
        "quergebaeude",
        "qg",
        "rueckgebaeude",
        "rgb",
        "anbau",
        "nebenhaus",
        "og",
        "eg",
        "dg",
        "ug",
        "obergeschoss",
        "erdgeschoss",
        "dachgeschoss",
        "stock",
        "stk",
        "etage",
        "stiege",
        "stg",
        "tuer",
        "top",
        "whg",
        "wohnung",
        "apt",
        "app",
        "appartement",
        "apartment",
        "zimmer",
        "zi",
        "block",
        "blk",
        "aufgang",
        "eingang",
        "gebaeude",
        "geb",
        "halle",
        "bau",
        "links",
        "rechts",
        "mitte",
        "li",
        "re",
        "mi",
        "oben",
        "unten",
        "hinten",
        "vorn",
        "vorne",
        "bis",
        "ter",
        "quater",
        "und",
        "m",
        "lok",
        "mieszkanie",
        "hs",
        "boven",
        "bv",
        "bg",
        "huis",
        "as",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
        "vi",
        "vii",
        "viii",
        "ix",
        "xx",
        "x",
        "sous",
        "int",
        "scala",
        "scale",
        "interno",
        "escalier",
        "esc",
        "etg",
        "stw",
        "parterre",
        "part",
        "souterrain",
        "sout",
        "hochparterre",
        "hofhaus",
        "hofgebaeude",
        "turm",
        "trakt",
        "fluegel",
        "raum",
        "zimmernummer",
        "wohnungsnummer",
        "wng",
        "haeuser",
        "bte",
        "boite",
        "bus",
        "tr",
        "toev",
        "lgh",
        "kl",
        "klatka",
        "pietro",
    ]]);
    PARTS.contains(word)
}

fn tokens(text: &str) -> Vec<Token> {
    let text = folded(text);
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            rest.find(|sign: char| !sign.is_ascii_digit())
        } else if first.is_alphabetic() {
            rest.find(|sign: char| !sign.is_alphabetic())
        } else {
            Some(first.len_utf8())
        };
        let Some((piece, after)) = rest.split_at_checked(length.unwrap_or(rest.len())) else { break };
        rest = after;
        let fraction = ["1/2", "1/4", "3/4"].iter().find(|fraction| {
            let whole = piece.len() == 1 && matches!(tokens.last(), Some(Token::Number(_)));
            whole
                && fraction.strip_prefix(piece).is_some_and(|end| after.starts_with(end))
                && after.get(2..).is_none_or(|more| !more.starts_with(|sign: char| sign.is_ascii_digit()))
        });
        if fraction.is_some() {
            tokens.push(Token::Fraction);
            rest = after.get(2..).unwrap_or_default();
            continue;
        }
        match first {
            ' ' => {}
            '.' => tokens.push(Token::Dot),
            '-' | '/' | '+' | ',' => tokens.push(Token::Separator),
            '0'..='9' if piece.len() <= 5 => tokens.push(Token::Number(piece.to_owned())),
            _ if first.is_alphabetic() && piece.chars().count() == 1 => tokens.push(Token::Letter),
            _ => tokens.push(Token::Word(piece.to_owned())),
        }
    }
    tokens
}

fn trimmed(text: &str) -> &str {
    text.trim().trim_end_matches([',', ' ', '\u{a0}', ';'])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{LONGEST_NUMBER, is_house_number, number_starts, split_street};

    #[test]
    fn lines() {
        let cases = [
            ("Große Straße 12 a", Some(("Große Straße", "12 a"))),
            ("Hauptstr. 12a", Some(("Hauptstr.", "12a"))),
            ("Hauptstr.12", Some(("Hauptstr.", "12"))),
            ("Hauptstraße12A", Some(("Hauptstraße", "12A"))),
            ("Hauptstraße, 12", Some(("Hauptstraße", "12"))),
            ("  Hauptstraße   12  ", Some(("Hauptstraße", "12"))),
            ("Hauptstraße 12 1/2", Some(("Hauptstraße", "12 1/2"))),
            ("Hauptstraße 12½", Some(("Hauptstraße", "12½"))),
            ("Hauptstraße 12-14", Some(("Hauptstraße", "12-14"))),
            ("Hauptstraße 12–14", Some(("Hauptstraße", "12–14"))),
            ("Hauptstraße 12 - 14", Some(("Hauptstraße", "12 - 14"))),
            ("Hauptstraße 12/14", Some(("Hauptstraße", "12/14"))),
            ("Hauptstraße 12+14", Some(("Hauptstraße", "12+14"))),
            ("Hauptstraße 12 bis 14", Some(("Hauptstraße", "12 bis 14"))),
            ("Hauptstraße 4-6", Some(("Hauptstraße", "4-6"))),
            ("Linzer Gasse 12/3/17", Some(("Linzer Gasse", "12/3/17"))),
            ("Linzer Gasse 12/Stiege 3/Tür 17", Some(("Linzer Gasse", "12/Stiege 3/Tür 17"))),
            ("Linzer Gasse 12 / 4. Stock", Some(("Linzer Gasse", "12 / 4. Stock"))),
            ("Hauptstraße Nr. 12", Some(("Hauptstraße", "12"))),
            ("Hauptstraße Nr.12b", Some(("Hauptstraße", "12b"))),
            ("Am Hof Haus 3", Some(("Am Hof", "Haus 3"))),
            ("Am Hof Hs. 3", Some(("Am Hof", "Hs. 3"))),
            ("Am Hof 12 Haus B", Some(("Am Hof", "12 Haus B"))),
            ("Am Hof 12 HH", Some(("Am Hof", "12 HH"))),
            ("Am Hof 12 2. OG", Some(("Am Hof", "12 2. OG"))),
            ("Am Hof 12, 2. OG links", Some(("Am Hof", "12, 2. OG links"))),
            ("Q7, 24", Some(("Q7", "24"))),
            ("B 1, 5", Some(("B 1", "5"))),
            ("Straße des 17. Juni 135", Some(("Straße des 17. Juni", "135"))),
            ("Straße des 17. Juni", None),
            ("Platz der Republik 1", Some(("Platz der Republik", "1"))),
            ("Allee 7", Some(("Allee", "7"))),
            ("1. Maistr. 4", Some(("1. Maistr.", "4"))),
            ("Straße 12 14", Some(("Straße 12", "14"))),
            ("Straße 12 Nr. 14", Some(("Straße 12", "14"))),
            ("12, rue de la Paix", Some(("rue de la Paix", "12"))),
            ("12 rue de la Paix", Some(("rue de la Paix", "12"))),
            ("12 bis, avenue Foch", Some(("avenue Foch", "12 bis"))),
            ("12bis avenue Foch", Some(("avenue Foch", "12bis"))),
            ("10A, op der Heed", Some(("op der Heed", "10A"))),
            ("4 Jahreszeiten", None),
            ("Im Balz 95", Some(("Im Balz", "95"))),
            ("Gartenammerstraße 10d", Some(("Gartenammerstraße", "10d"))),
            ("Zaunkönigpfad 99x", Some(("Zaunkönigpfad", "99x"))),
            ("Keizersgracht 12-III", Some(("Keizersgracht", "12-III"))),
            ("Keizersgracht 12 hs", Some(("Keizersgracht", "12 hs"))),
            ("ul. Długa 12 m. 4", Some(("ul. Długa", "12 m. 4"))),
            ("ul. Długa 12 lok. 4", Some(("ul. Długa", "12 lok. 4"))),
            ("Mannerheimintie 12 A 4", Some(("Mannerheimintie", "12 A 4"))),
            ("Plein 1944 12", Some(("Plein 1944", "12"))),
            ("Am Markt", None),
            ("Dorf", None),
            ("12", None),
            ("", None),
            ("Packstation 123", None),
            ("Postfach 12", None),
            ("Hauptstraße 1234567", None),
            ("Linzer Gasse 12/Stg. 3/Top 17", Some(("Linzer Gasse", "12/Stg. 3/Top 17"))),
            ("Hauptstraße 12 a-c", Some(("Hauptstraße", "12 a-c"))),
            ("Hauptstraße Nr. 5", Some(("Hauptstraße", "5"))),
            ("Hauptstraße 12/3", Some(("Hauptstraße", "12/3"))),
            ("Rue Haute 12 bte 3", Some(("Rue Haute", "12 bte 3"))),
            ("Kerkstraat 12 bus 3", Some(("Kerkstraat", "12 bus 3"))),
            ("Storgatan 12 lgh 1101", Some(("Storgatan", "12 lgh 1101"))),
            ("Straße der Pariser Kommune 12", Some(("Straße der Pariser Kommune", "12"))),
            ("Platz des 4. Juli 1", Some(("Platz des 4. Juli", "1"))),
            ("C 4", None),
            ("C4, 12a", Some(("C4", "12a"))),
            ("Am Hof s/n", None),
            ("Hauptstraße 12\u{a0}a", Some(("Hauptstraße", "12\u{a0}a"))),
        ];
        for (line, expected) in cases {
            assert_eq!(split_street(line), expected, "{line:?}");
        }
    }

    #[test]
    fn house_numbers() {
        for number in ["12", "12a", "12 a-c", "12/14", "3/4", "1a", "12 1/2 a", "10-12/3"] {
            assert!(is_house_number(number), "{number:?}");
        }
        for number in ["", "a", "17. Juni", "12 14", "12-", "-12", "123456", "12 Meter", "12 1/25 Hof"] {
            assert!(!is_house_number(number), "{number:?}");
        }
    }

    #[test]
    fn a_long_line_is_looked_at_once() {
        // Whatever is repeated: the places at which the grammar is tried do not grow with the line.
        for piece in ["1 ", "12a ", "Nr. 1 ", "a, ", "Haus ", "1/", "ä 1 ", "1, ", ",", " "] {
            for count in [100, 10_000] {
                let line = piece.repeat(count);
                let starts: Vec<usize> = number_starts(&line).map(|(index, _)| index).collect();
                assert!(starts.len() <= LONGEST_NUMBER, "{piece:?} {count}");
                assert!(starts.iter().all(|start| line.len() - start <= LONGEST_NUMBER + 4), "{piece:?} {count}");
                if let Some((_, number)) = split_street(&line) {
                    assert!(number.len() <= LONGEST_NUMBER + 4);
                }
            }
        }
        let street = "Lange ".repeat(2_000);
        assert_eq!(split_street(&format!("{street}Straße 12 a")).map(|(_, number)| number), Some("12 a"));
    }

    proptest! {
        #[test]
        fn nothing_is_lost_but_signs(line in "[A-Za-zäß0-9 .,/-]{0,30}") {
            if let Some((street, number)) = split_street(&line) {
                prop_assert!(line.contains(street) && line.contains(number));
                prop_assert!(!street.is_empty() && number.contains(|sign: char| sign.is_ascii_digit()));
            }
        }

        #[test]
        fn a_plain_line_is_always_split(street in "[A-ZÄÖÜ][a-zäöüß]{3,12}(straße|weg|gasse)", number in 1u32..999, letter in "[a-h]?") {
            let number = format!("{number}{letter}");
            let line = format!("{street} {number}");
            prop_assert_eq!(split_street(&line), Some((street.as_str(), number.as_str())));
        }
    }
}
