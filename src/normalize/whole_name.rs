//! A whole name in one text, taken apart as the customer wrote it.
//!
//! The German model has five slots; titles and salutation get fields of their own, nobility and prefixes stay with the family
//! name, as the order model has them.

use super::company::is_company;
use super::remark::{self, Remark};
use super::salutation;
use super::words::{Word, words};
use super::{name, title};
use crate::error::discreet;

/// In bytes. No name is longer; what is longer stays in one piece.
const LONGEST: usize = 200;

/// The parts of a name, each as written.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct WholeName {
    /// `Frau`, `Herr und Frau`, `Familie`.
    pub salutation: Option<String>,
    /// Academic titles before the name and degrees behind it, with a blank between.
    pub title: Option<String>,
    /// Given names.
    pub given: Option<String>,
    /// Family name with nobility, prefixes and `jun.`; never empty.
    pub family: String,
    /// Family name at birth.
    pub birth: Option<String>,
}

discreet!(WholeName {} hides { salutation, title, given, family, birth });

/// Takes a whole name apart. `None` for a company, for a text that holds no name, and for one too long to be a name or with
/// other signs than blanks between its words.
///
/// `Klein, Anna` is read by its comma; else the family name begins with its prefix or is the last word.
///
/// ```
/// use intakt::normalize::split_name;
/// let name = split_name("Frau Dr. Anna von der Heide, geb. Groß").unwrap();
/// assert_eq!((name.salutation.as_deref(), name.title.as_deref()), (Some("Frau"), Some("Dr.")));
/// assert_eq!((name.given.as_deref(), name.family.as_str()), (Some("Anna"), "von der Heide"));
/// assert_eq!(name.birth.as_deref(), Some("Groß"));
/// assert_eq!(split_name("Klein GmbH"), None);
/// ```
pub fn split_name(text: &str) -> Option<WholeName> {
    if text.len() > LONGEST {
        return None;
    }
    let words = words(text);
    if is_company(text, &words) {
        return None;
    }
    let all = Written::new(text, words)?;
    let mut name = WholeName::default();
    let mut start = 0;
    let mut end = all.words.len();
    if let Some((length, _)) = salutation::leading(&all.words).filter(|(length, _)| *length < end) {
        name.salutation = all.text(0, length);
        start = length;
    }
    let titles = title::leading(all.words.get(start..end)?);
    let mut title = all.text(start, start + titles);
    start += titles;
    let mut married = None;
    // Where the words part; a place within `FIRST_LAST` is none.
    let mut cuts = vec![start];
    while let Some(remark) = remark::last(all.words.get(start..end)?).filter(|remark| remark.start > 0) {
        let told = (start + remark.end, end);
        match remark.kind {
            Remark::Birth => name.birth = all.text(told.0, told.1),
            Remark::Marriage => married = all.text(told.0, told.1),
            Remark::Former | Remark::CareOf => {}
        }
        end = start + remark.start;
        cuts.extend([told.0, end]);
    }
    let degrees = start + title::without_trailing(all.words.get(start..end)?);
    title = joined(title, all.text(degrees, end));
    end = degrees;
    cuts.push(end);
    let (given, family) = match (start + 1..end).find(|index| all.words.get(*index).is_some_and(|word| word.comma)) {
        Some(comma) => {
            let mut first = comma;
            if let Some((length, _)) = salutation::leading(all.words.get(first..end)?) {
                name.salutation = name.salutation.or(all.text(first, first + length));
                first += length;
            }
            let titles = title::leading(all.words.get(first..end)?);
            title = joined(title, all.text(first, first + titles));
            first += titles;
            let prefix = name::trailing_prefix(all.words.get(first..end)?, all.words.get(start..comma)?);
            let last = prefix.map_or(end, |prefix| first + prefix);
            cuts.extend([comma, first, last]);
            (all.text(first, last), joined(all.text(last, end), all.text(start, comma)))
        }
        None => {
            let words = all.words.get(start..end)?;
            let bare = name::generation(words).map_or(words.len(), |(length, _)| length);
            let family = start + name::family_start(words.get(..bare)?);
            cuts.push(family);
            (all.text(start, family), all.text(family, end))
        }
    };
    if !cuts.iter().all(|cut| all.is_cut(*cut)) {
        return None;
    }
    name.title = title;
    name.given = given;
    name.family = family?;
    if let Some(married) = married {
        let before = std::mem::replace(&mut name.family, married);
        name.birth = name.birth.or(Some(before));
    }
    Some(name)
}

fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) => Some(format!("{one} {other}")),
        (one, other) => one.or(other),
    }
}

/// A text with its words and where each of them stands.
struct Written<'a> {
    raw: &'a str,
    words: Vec<Word>,
    /// First and last byte of each word's piece. Words that a hyphen joins are one piece.
    places: Vec<(usize, usize)>,
}

impl<'a> Written<'a> {
    /// `None` where words and pieces do not agree: a text of too many words, or of signs that change when they meet.
    fn new(raw: &'a str, words: Vec<Word>) -> Option<Written<'a>> {
        let mut places = Vec::with_capacity(words.len());
        let mut start = 0;
        let mut before = ' ';
        for (index, sign) in raw.char_indices().chain([(raw.len(), ' ')]) {
            // `Dr.Anna` is two pieces, `Dr.-Ing.` is one.
            let glued = before == '.' && sign.is_alphanumeric();
            if glued || sign.is_whitespace() || matches!(sign, ',' | ';' | '(' | ')') {
                let piece = raw.get(start..index)?;
                // Letters alone are one word, as most pieces are.
                let is_word = !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_alphabetic());
                let count = if is_word { 1 } else { super::words::words(piece).len() };
                places.extend(std::iter::repeat_n((start, index), count));
                start = if glued { index } else { index + sign.len_utf8() };
            }
            before = sign;
        }
        (places.len() == words.len() && !words.is_empty()).then_some(Written { raw, words, places })
    }

    /// Whether a piece ends before the word.
    fn is_cut(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.places.get(before));
        before.is_none_or(|before| self.places.get(index) != Some(before))
    }

    /// The text of some words as written, if there are any.
    fn text(&self, start: usize, end: usize) -> Option<String> {
        let (first, last) = (self.places.get(start)?, self.places.get(end.checked_sub(1)?)?);
        let text = self.raw.get(first.0..last.1).filter(|_| start < end)?;
        let text = text.trim_matches(|sign: char| sign.is_whitespace() || ",;".contains(sign));
        // `Dipl.-Ing. (FH)` closes its bracket.
        let is_open = text.matches('(').count() > text.matches(')').count();
        Some(if is_open { format!("{text})") } else { text.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::split_name;

    #[test]
    fn cases() {
        // Text; salutation, title, given, family, birth name with bars between.
        let cases = [
            ("Erika Muster", "||Erika|Muster|"),
            ("Frau Dr. Erika Muster", "Frau|Dr.|Erika|Muster|"),
            ("Frau Dr. Muster", "Frau|Dr.||Muster|"),
            ("Herrn Prof. Dr. med. Hans Habicht", "Herrn|Prof. Dr. med.|Hans|Habicht|"),
            (
                "Prof. Dr. rer. nat. Zacharias Graf von und zu Zaunkönig",
                "|Prof. Dr. rer. nat.|Zacharias|Graf von und zu Zaunkönig|",
            ),
            ("Dr.Hans Habicht", "|Dr.|Hans|Habicht|"),
            ("Dr.-Ing. Hans vorm Habicht", "|Dr.-Ing.|Hans|vorm Habicht|"),
            ("Dipl.-Ing. (FH) Hans Habicht", "|Dipl.-Ing. (FH)|Hans|Habicht|"),
            ("Hans Habicht, B.Sc.", "|B.Sc.|Hans|Habicht|"),
            ("Jens Peter von der Aue", "||Jens Peter|von der Aue|"),
            ("Muster, Erika", "||Erika|Muster|"),
            ("Muster, Dr. Erika", "|Dr.|Erika|Muster|"),
            ("Muster, Frau Erika", "Frau||Erika|Muster|"),
            ("Heide, Hans von der", "||Hans|von der Heide|"),
            ("von der Heide, Hans", "||Hans|von der Heide|"),
            ("Anna Klein, geb. Groß", "||Anna|Klein|Groß"),
            ("Anna Klein (geb. Groß)", "||Anna|Klein|Groß"),
            ("Anna Groß, verh. Klein", "||Anna|Klein|Groß"),
            ("Heide, Anna von der, verh. Klein", "||Anna|Klein|von der Heide"),
            ("Anna Klein c/o Meier", "||Anna|Klein|"),
            ("Hans Müller-Lüdenscheidt", "||Hans|Müller-Lüdenscheidt|"),
            ("Hans-Peter Müller", "||Hans-Peter|Müller|"),
            ("J.P. Meier", "||J.P.|Meier|"),
            ("Hans Müller jun.", "||Hans|Müller jun.|"),
            ("Herr und Frau Müller", "Herr und Frau|||Müller|"),
            ("Familie Hans Müller", "Familie||Hans|Müller|"),
            ("Hans und Anna Müller", "||Hans und Anna|Müller|"),
            ("HANS MÜLLER", "||HANS|MÜLLER|"),
            ("  Hans   Müller ", "||Hans|Müller|"),
            ("Patrick O’Brien", "||Patrick|O’Brien|"),
            ("Łukasz Żółć", "||Łukasz|Żółć|"),
            ("Muster", "|||Muster|"),
            ("Dr.", "|||Dr.|"),
        ];
        for (text, expected) in cases {
            let name = split_name(text).map(|name| {
                let part = |part: Option<String>| part.unwrap_or_default();
                [part(name.salutation), part(name.title), part(name.given), name.family, part(name.birth)].join("|")
            });
            assert_eq!(name.as_deref(), Some(expected), "{text:?}");
        }
        for text in ["", ",", " - ", "Klein GmbH", "Löwen-Apotheke", "Anna 2", "FIRST_LAST_NAME", "Anna|Klein"] {
            assert_eq!(split_name(text), None, "{text:?}");
        }
        assert_eq!(split_name(&"Anna ".repeat(1_000)), None);
    }
}
