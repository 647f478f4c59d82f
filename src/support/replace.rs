//! Replacing what tells who somebody is. Replacements are counted up, not computed from what they replace, so nobody can
//! find the original by trying out names; they are the same in every run.

use std::collections::{BTreeMap, BTreeSet};

use crate::normalize::delivery_point;
use crate::plan::is_redacted;
use crate::value::Date;
use crate::value::identifier::check;

/// Words that name nobody and that a reader, or planning, needs: salutations, titles, legal forms, kinds of streets and delivery
/// points, mailboxes of offices. In lower case.
const KEPT: &str = "
    frau herr herrn fr hr mr mrs ms miss mme madame monsieur mevrouw dhr mevr firma familie divers divers keine
    dr prof med dent vet rer nat phil jur ing dipl mag msc bsc ba ma sr jr
    gmbh mbh ag kg kgaa ohg gbr ug ek ev eg se ltd llc plc inc corp sa sas sarl srl spa bv nv vof oy oyj ab as aps co cie und
    straße strasse str weg platz allee gasse ring ufer damm chaussee street road rd avenue ave lane rue route via straat laan
    packstation postfiliale paketshop paketbox postfach filiale pickup locker box
    info office kontakt contact mail post noreply service bestellung orders
    von van vom zu zum zur der den dem des die das de di da del della du la le el am an im in auf bei unter ob
    abteilung einkauf buchhaltung praxis station zentrale
";

/// Letters of which replacements are made.
const CONSONANTS: &[u8] = b"bdfgklmnprstvwz";
const VOWELS: &[u8] = b"aeiou";

/// After so many tries no number with the same check was found, which only a scheme of very few numbers brings about.
const TRIES: u64 = 5_000;

/// Gives every word and number a replacement, always the same one.
#[derive(Default)]
pub struct Replacer {
    /// Every word and number of the input, which no replacement may be.
    taken: BTreeSet<String>,
    /// Words of names, which are replaced even where they look like a word that is kept.
    names: BTreeSet<String>,
    /// Words of all personal fields.
    personal: BTreeSet<String>,
    words: BTreeMap<String, String>,
    numbers: BTreeMap<String, String>,
    checked: BTreeMap<(String, String), String>,
    dates: BTreeMap<Date, Date>,
    ids: BTreeMap<String, String>,
    counter: u64,
}

/// A piece of a text.
enum Piece<'t> {
    Word(&'t str),
    /// Digits with blanks and signs between, as telephone numbers are written.
    Number(&'t str),
    Other(&'t str),
}

impl Replacer {
    /// Learns what stands in a personal field, before anything is replaced. `is_name` says that the field is a name.
    pub(super) fn learn(&mut self, text: &str, is_name: bool) {
        for piece in pieces(text) {
            match piece {
                Piece::Word(word) => {
                    let word = word.to_lowercase();
                    if is_name {
                        self.names.insert(word.clone());
                    }
                    self.personal.insert(word.clone());
                    self.taken.insert(word);
                }
                Piece::Number(number) => {
                    self.taken.insert(digits(number));
                }
                Piece::Other(_) => {}
            }
        }
    }

    pub(super) fn learn_date(&mut self, date: Date) {
        self.taken.insert(date.to_string());
    }

    /// A name, a line of an address, a free text: every word and every number of three digits and more is replaced.
    pub(super) fn text(&mut self, text: &str) -> String {
        if is_redacted(text) {
            return text.to_owned();
        }
        // A parcel station is told from others by its number alone.
        let shortest = if delivery_point(text).is_some() { 1 } else { 3 };
        self.each(text, |replacer, word| !replacer.is_kept(word), |_, number| digits(number).len() >= shortest)
    }

    /// A word of the shop, such as the name of an article: only what is personal elsewhere is replaced.
    pub(super) fn known(&mut self, text: &str) -> String {
        let is_personal = |replacer: &Replacer, word: &str| {
            word.chars().count() > 2 && replacer.personal.contains(&word.to_lowercase()) && !replacer.is_kept(word)
        };
        let is_number = |replacer: &Replacer, number: &str| {
            let digits = digits(number);
            digits.len() > 5 && replacer.taken.contains(&digits)
        };
        self.each(text, is_personal, is_number)
    }

    /// A telephone number, a postal code, a customer number: every digit and every word is replaced, the signs between stay.
    pub(super) fn number(&mut self, text: &str) -> String {
        if is_redacted(text) || text.bytes().all(|byte| byte == b'0') {
            return text.to_owned();
        }
        let letters: usize = text.chars().filter(|sign| sign.is_alphabetic()).count();
        if letters > 0 {
            return self.each(text, |_, word| word.chars().count() > 2, |_, _| true);
        }
        let replaced = self.digits(&digits(text));
        laid_in(text, &replaced)
    }

    /// A number of a scheme with check digits: right where the original is right, wrong where it is wrong.
    pub(super) fn checked(&mut self, scheme: &str, text: &str) -> String {
        let Some(expected) = check(scheme, text) else { return self.number(text) };
        if is_redacted(text) {
            return text.to_owned();
        }
        let key = (scheme.to_owned(), text.to_owned());
        if let Some(known) = self.checked.get(&key) {
            return known.clone();
        }
        let of = digits(text);
        let mut found = None;
        for _ in 0..TRIES {
            let candidate = laid_in(text, &self.fresh_digits(of.len()));
            if candidate != text && check(scheme, &candidate) == Some(expected) {
                found = Some(candidate);
                break;
            }
        }
        let found = found.unwrap_or_else(|| self.number(text));
        // The same number may stand elsewhere without its scheme.
        self.numbers.entry(of).or_insert_with(|| digits(&found));
        self.checked.insert(key, found.clone());
        found
    }

    /// An e-mail address. The domain becomes one below `.example`, which is nobody's.
    pub(super) fn email(&mut self, text: &str) -> String {
        if is_redacted(text) {
            return text.to_owned();
        }
        let Some((local, domain)) = text.rsplit_once('@') else { return self.text(text) };
        let domain = domain.rsplit_once('.').map_or(domain, |(name, _)| name);
        format!("{}@{}.example", self.text(local), self.text(domain))
    }

    /// A day of birth.
    pub(super) fn date(&mut self, date: Date) -> Date {
        if let Some(known) = self.dates.get(&date) {
            return *known;
        }
        let replaced = loop {
            self.counter += 1;
            let (years, days) = (self.counter / 336 % 70, self.counter % 336);
            let made = Date::new(1930 + years as i32, (days / 28) as u32 + 1, (days % 28) as u32 + 1);
            match made {
                Some(made) if !self.taken.contains(&made.to_string()) => break made,
                _ => {}
            }
        };
        self.dates.insert(date, replaced);
        replaced
    }

    /// The host's id of a party.
    pub(super) fn id(&mut self, id: &str) -> String {
        let next = self.ids.len() + 1;
        self.ids.entry(id.to_owned()).or_insert_with(|| format!("host-{next}")).clone()
    }

    fn is_kept(&self, word: &str) -> bool {
        let word = word.to_lowercase();
        word.chars().count() < 2 || (!self.names.contains(&word) && KEPT.split_whitespace().any(|kept| kept == word))
    }

    fn each(
        &mut self,
        text: &str,
        is_word: impl Fn(&Replacer, &str) -> bool,
        is_number: impl Fn(&Replacer, &str) -> bool,
    ) -> String {
        let mut replaced = String::with_capacity(text.len());
        for piece in pieces(text) {
            match piece {
                Piece::Word(word) if is_word(self, word) => replaced.push_str(&self.word(word)),
                Piece::Number(number) if is_number(self, number) => {
                    let other = self.digits(&digits(number));
                    replaced.push_str(&laid_in(number, &other));
                }
                Piece::Word(piece) | Piece::Number(piece) | Piece::Other(piece) => replaced.push_str(piece),
            }
        }
        replaced
    }

    /// The replacement of a word, with capitals where the word has them. Letters beyond ASCII stay, so that character sets and
    /// lengths are tried as they were.
    fn word(&mut self, word: &str) -> String {
        let key = word.to_lowercase();
        let made = match self.words.get(&key) {
            Some(known) => known.clone(),
            None => {
                let made = self.fresh_word(&key);
                self.words.insert(key, made.clone());
                self.taken.insert(made.clone());
                made
            }
        };
        let capital = |(sign, like): (char, char)| {
            if like.is_uppercase() { sign.to_uppercase().next().unwrap_or(sign) } else { sign }
        };
        let mut letters: String = made.chars().zip(word.chars()).map(capital).collect();
        // A capital may be longer than its small letter in a few scripts.
        letters.extend(made.chars().skip(word.chars().count()));
        letters
    }

    fn fresh_word(&mut self, like: &str) -> String {
        // Few words of two letters exist; then one may stand for two.
        for _ in 0..TRIES {
            self.counter += 1;
            let mut left = self.counter.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 16;
            let mut letter = |(place, sign): (usize, char)| {
                if !sign.is_ascii_alphabetic() {
                    return sign;
                }
                let letters = if place % 2 == 0 { CONSONANTS } else { VOWELS };
                let size = letters.len() as u64;
                let at = usize::try_from(left % size).unwrap_or_default();
                left /= size;
                letters.get(at).copied().map_or('x', char::from)
            };
            let made: String = like.chars().enumerate().map(&mut letter).collect();
            if made != like && !self.taken.contains(&made) {
                return made;
            }
        }
        "x".repeat(like.chars().count())
    }

    fn digits(&mut self, digits: &str) -> String {
        if let Some(known) = self.numbers.get(digits) {
            return known.clone();
        }
        let made = self.fresh_digits(digits.len());
        self.numbers.insert(digits.to_owned(), made.clone());
        self.taken.insert(made.clone());
        made
    }

    /// So many digits that are no number of the input.
    fn fresh_digits(&mut self, length: usize) -> String {
        // There are no more numbers of that length.
        let all = u32::try_from(length).ok().and_then(|length| 10_u64.checked_pow(length)).unwrap_or(TRIES);
        for _ in 0..TRIES.min(all) {
            self.counter += 1;
            // A step that is prime to ten goes through all numbers of a length.
            let made = format!("{:0>length$}", self.counter.wrapping_mul(7_368_787));
            let made = made.get(made.len().saturating_sub(length)..).unwrap_or_default().to_owned();
            if !self.taken.contains(&made) {
                return made;
            }
        }
        "9".repeat(length)
    }
}

/// The digits of a text.
fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// `text` with its digits exchanged for others.
fn laid_in(text: &str, digits: &str) -> String {
    let mut digits = digits.chars();
    text.chars().map(|sign| if sign.is_ascii_digit() { digits.next().unwrap_or(sign) } else { sign }).collect()
}

/// How many signs lie between a number that has just ended and digits that belong to it; none if none do.
fn further(after: &str) -> Option<usize> {
    let gap = after.find(|sign: char| !" -/.()".contains(sign))?;
    let is_digit = after.get(gap..)?.starts_with(|sign: char| sign.is_ascii_digit());
    (is_digit && (1..=3).contains(&gap)).then_some(gap)
}

/// A text in pieces, none of it left out.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let kind = |sign: char| match sign {
        sign if sign.is_ascii_digit() => 1,
        sign if sign.is_alphabetic() => 2,
        _ => 0,
    };
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let of = kind(first);
        let run = |rest: &str| rest.find(|sign| kind(sign) != of).unwrap_or(rest.len());
        let mut end = run(rest);
        if of == 1 {
            // `0431 / 55-12` is one number, `3 Stück` is not.
            while let Some(more) = further(rest.get(end..).unwrap_or_default()) {
                end += more + run(rest.get(end + more..).unwrap_or_default());
            }
        }
        let (piece, left) = rest.split_at(end);
        pieces.push(match of {
            1 => Piece::Number(piece),
            2 => Piece::Word(piece),
            _ => Piece::Other(piece),
        });
        rest = left;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::Replacer;
    use crate::value::identifier::check;

    #[test]
    fn the_same_has_the_same_replacement_of_the_same_form() {
        let mut replacer = Replacer::default();
        for (text, is_name) in [("Maria", true), ("Zaunkönig", true), ("0431 / 555-12", false), ("Weg", true)] {
            replacer.learn(text, is_name);
        }
        let name = replacer.text("Maria Zaunkönig");
        assert_eq!(name.chars().count(), "Maria Zaunkönig".chars().count());
        assert!(
            !name.contains("Maria") && !name.contains("Zaunkönig") && name.chars().any(|sign| sign == 'ö'),
            "{name}"
        );
        let (given, family) = name.split_once(' ').unwrap();
        assert_eq!(replacer.text("ZAUNKÖNIG, maria"), format!("{}, {}", family.to_uppercase(), given.to_lowercase()));
        let phone = replacer.number("0431 / 555-12");
        assert_eq!(phone.replace(|sign: char| sign.is_ascii_digit(), "9"), "9999 / 999-99");
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        assert_ne!(digits(&phone), "043155512");
        assert_eq!(digits(&replacer.text("Bitte 043155512 anrufen")), digits(&phone));
        let mail = replacer.email("maria.zaunkoenig@example.org");
        assert!(mail.starts_with(&given.to_lowercase()) && mail.ends_with(".example"), "{mail}");
        // A kept word, a name that looks like one, masks, ids of nobody.
        assert_eq!(replacer.text("Frau Dr."), "Frau Dr.");
        assert_ne!(replacer.text("Weg"), "Weg");
        for text in ["M*** M*****", "[deleted]"] {
            assert_eq!(replacer.text(text), text);
        }
        assert_eq!(replacer.number("000"), "000");
        assert_eq!(replacer.known("Bandage Zaunkönig 100"), format!("Bandage {family} 100"));
    }

    #[test]
    fn check_digits_stay_right_or_wrong() {
        let mut replacer = Replacer::default();
        let cases = [
            ("kvnr", "N456789014"),
            ("ik", "260326822"),
            ("ik", "260326823"),
            ("vat", "DE136695976"),
            ("iban", "DE89 3704 0044 0532 0130 00"),
            ("gln", "4012345000009"),
        ];
        for (scheme, number) in cases {
            replacer.learn(number, false);
            let replaced = replacer.checked(scheme, number);
            assert_ne!(replaced, number);
            assert_eq!(check(scheme, &replaced), check(scheme, number), "{scheme} {replaced}");
            assert_eq!(replacer.checked(scheme, number), replaced);
        }
    }
}
