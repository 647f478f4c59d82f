//! Forms of address: `Herr`, `Mme`, `Familie`.

use super::listed::{Listed, lines};
use super::words::{Word, phrase_length, words};

/// Whom a salutation addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Salutation {
    /// A man.
    Male,
    /// A woman.
    Female,
    /// A person, no gender said.
    Neutral,
    /// A couple or family: more than one person. `Herr/Frau`, which a form prints for one person to strike out, is one, too:
    /// nobody knows which of the two is meant.
    Household,
    /// A company.
    Company,
}

/// Phrases of folded words; the longest that fits is taken, since `herr und frau` begins with `herr`.
static PHRASES: Listed<(Salutation, &str)> = Listed::by(
    &[
        (
            Salutation::Household,
            lines![
                "herrn und frau",
                "herr und frau",
                "frau und herr",
                "herr & frau",
                "frau & herr",
                "mr & mrs",
                "mr and mrs",
                "familie",
                "fam",
                "eheleute",
                "ehepaar",
                "family",
                "herr frau",
                "frau herr",
                "herrn frau",
                "hr und fr",
                "hr u fr",
                "herr u frau",
                "herrn u frau",
                "monsieur et madame",
                "m et mme",
                "panstwo",
                "famille",
                "famiglia",
                "perhe",
            ],
        ),
        (Salutation::Company, lines!["firma", "fa", "company",]),
        (
            Salutation::Male,
            lines![
                "de heer", "dhr", "herr", "herrn", "hr", "hrn", "mr", "mister", "monsieur", "sig", "signor", "pan",
                "hra", "herra", "meneer", "sir", "sig re", "senor",
            ],
        ),
        (
            Salutation::Female,
            lines![
                "frau",
                "fr",
                "fraeulein",
                "frl",
                "mrs",
                "ms",
                "miss",
                "mme",
                "mlle",
                "madame",
                "sig ra",
                "signora",
                "pani",
                "mevr",
                "mevrouw",
                "mw",
                "rva",
                "rouva",
                "neiti",
                "mej",
                "mejuffrouw",
                "senora",
                "mademoiselle",
            ],
        ),
        (
            Salutation::Neutral,
            lines!["mx", "divers", "guten tag", "keine angabe", "keine anrede", "ohne anrede", "ohne angabe",],
        ),
    ],
    |(_, phrases)| phrases,
);

/// Codes and words that shops write into a salutation or gender field, but nobody before a name. Numbers are missing on
/// purpose: they mean something else in every shop, so the profile has a table for them.
const CODES: &[(&str, Salutation)] = &[
    ("m", Salutation::Male),
    ("h", Salutation::Male),
    ("male", Salutation::Male),
    ("maennlich", Salutation::Male),
    ("f", Salutation::Female),
    ("w", Salutation::Female),
    ("female", Salutation::Female),
    ("weiblich", Salutation::Female),
    ("d", Salutation::Neutral),
    ("x", Salutation::Neutral),
    ("diverse", Salutation::Neutral),
    ("neutral", Salutation::Neutral),
];

/// Reads a salutation or gender field; `None` for what is neither.
///
/// ```
/// use intakt::normalize::salutation::{Salutation, salutation};
/// assert_eq!(salutation("Herrn"), Some(Salutation::Male));
/// assert_eq!(salutation("Herr und Frau"), Some(Salutation::Household));
/// assert_eq!(salutation("1"), None);
/// ```
pub fn salutation(field: &str) -> Option<Salutation> {
    let words = words(field);
    if let [word] = words.as_slice()
        && let Some((_, salutation)) = CODES.iter().find(|(code, _)| *code == word.text)
    {
        return Some(*salutation);
    }
    leading(&words).map(|(_, salutation)| salutation)
}

/// The salutation at the front of `words` and how many of them it takes.
pub(super) fn leading(words: &[Word]) -> Option<(usize, Salutation)> {
    let (length, phrase, salutation) = PHRASES
        .like(&words.first()?.text)
        .iter()
        .filter_map(|(phrase, (salutation, _))| Some((phrase_length(words, phrase)?, *phrase, *salutation)))
        .max_by_key(|(length, ..)| *length)?;
    // `Fr`, `Sig` and `Fa` without their dot are names or parts of names, `Herr Frau` needs its slash.
    let needs_dot = matches!(phrase, "fr" | "sig" | "fa" | "fam" | "hr" | "mej");
    let needs_slash = matches!(phrase, "herr frau" | "frau herr" | "herrn frau");
    let dotted = words.first().is_some_and(|word| word.dotted);
    let slash = words.get(1).is_some_and(|word| word.hyphen);
    if needs_slash && !slash {
        return leading(words.get(..1)?);
    }
    (!needs_dot || dotted || words.len() == length).then_some((length, salutation))
}

#[cfg(test)]
mod tests {
    use super::{Salutation, salutation};

    #[test]
    fn cases() {
        let cases = [
            ("Herr", Some(Salutation::Male)),
            ("Hr.", Some(Salutation::Male)),
            ("Fr.", Some(Salutation::Female)),
            ("FR", Some(Salutation::Female)),
            ("Sig.ra", Some(Salutation::Female)),
            ("Frau Dr.", Some(Salutation::Female)),
            ("Herr & Frau", Some(Salutation::Household)),
            ("Familie", Some(Salutation::Household)),
            ("Fa.", Some(Salutation::Company)),
            ("m", Some(Salutation::Male)),
            ("w", Some(Salutation::Female)),
            ("Divers", Some(Salutation::Neutral)),
            ("Keine Angabe", Some(Salutation::Neutral)),
            ("0", None),
            ("2", None),
            ("", None),
            ("Herr/Frau", Some(Salutation::Household)),
            ("Herr u. Frau", Some(Salutation::Household)),
            ("Herrn und Frau", Some(Salutation::Household)),
            ("Eheleute", Some(Salutation::Household)),
            ("M. et Mme", Some(Salutation::Household)),
            ("Fam.", Some(Salutation::Household)),
            ("M.", Some(Salutation::Male)),
            ("Mr", Some(Salutation::Male)),
            ("Sig.", Some(Salutation::Male)),
            ("Pan", Some(Salutation::Male)),
            ("Dhr.", Some(Salutation::Male)),
            ("De heer", Some(Salutation::Male)),
            ("Hra", Some(Salutation::Male)),
            ("Fräulein", Some(Salutation::Female)),
            ("Mrs", Some(Salutation::Female)),
            ("Ms.", Some(Salutation::Female)),
            ("Mme", Some(Salutation::Female)),
            ("Pani", Some(Salutation::Female)),
            ("Mevr.", Some(Salutation::Female)),
            ("Mw.", Some(Salutation::Female)),
            ("Rva", Some(Salutation::Female)),
            ("H", Some(Salutation::Male)),
            ("F", Some(Salutation::Female)),
            ("d", Some(Salutation::Neutral)),
            ("Mx", Some(Salutation::Neutral)),
            ("Guten Tag", Some(Salutation::Neutral)),
            ("mr", Some(Salutation::Male)),
            ("male", Some(Salutation::Male)),
            ("Kundin", None),
        ];
        for (field, expected) in cases {
            assert_eq!(salutation(field), expected, "{field:?}");
        }
    }
}
