//! Words before a family name: nobility (`Graf`, `Freifrau`) and prefixes (`von der`, `de la`).
//!
//! Both are often left out, so they are no part of the family name's key. The lists are this project's own selection of
//! what the German social insurance model calls Namenszusatz and Vorsatzwort, with the usual Dutch and Romance ones.

use super::words::{Word, longest_phrase};

/// Prefixes as words with blanks between; the longest that fits is taken.
const PREFIXES: &[&str] = &[
    "von",
    "v",
    "van",
    "vom",
    "zu",
    "zum",
    "zur",
    "von der",
    "v d",
    "von den",
    "von dem",
    "von und zu",
    "von u zu",
    "v u z",
    "von und zu der",
    "von und zum",
    "von zu",
    "vom und zum",
    "von zum",
    "von zur",
    "von de",
    "von la",
    "von le",
    "von di",
    "van de",
    "van den",
    "van der",
    "van dem",
    "van t",
    "van het",
    "van ter",
    "van ten",
    "van la",
    "vd",
    "vande",
    "vanden",
    "vander",
    "ver",
    "ter",
    "ten",
    "te",
    "tho",
    "thom",
    "op de",
    "op den",
    "op der",
    "op t",
    "in t",
    "in der",
    "in den",
    "in het",
    "uit de",
    "uit den",
    "uit het",
    "uit t",
    "bij de",
    "bij den",
    "t",
    "der",
    "den",
    "auf",
    "auf der",
    "auf dem",
    "auf den",
    "aus",
    "aus der",
    "aus dem",
    "aus den",
    "am",
    "an der",
    "an dem",
    "an den",
    "im",
    "in",
    "unter",
    "unter der",
    "vor",
    "vor der",
    "vor dem",
    "vorm",
    "hinter der",
    "ueber der",
    "de",
    "de la",
    "de las",
    "de los",
    "de le",
    "de l",
    "del",
    "della",
    "delle",
    "dello",
    "dei",
    "degli",
    "dalla",
    "dal",
    "da",
    "das",
    "di",
    "do",
    "dos",
    "du",
    "des",
    "d",
    "l",
    "la",
    "le",
    "les",
    "lo",
    "las",
    "los",
    "el",
    "al",
    "ben",
    "bin",
    "ibn",
    "abu",
    "af",
    "av",
    "mc",
    "mac",
    "st",
    "saint",
];

/// Prefixes that are family or given names as well; taken only where a word follows and one stands before.
const ALSO_NAMES: &[&str] =
    &["le", "la", "lo", "do", "da", "di", "du", "ben", "am", "an", "al", "el", "mac", "ten", "ver", "bin"];

/// Prefixes of one letter, taken only with dot; after an apostrophe they are part of the word anyway.
const ONE_LETTER: &[&str] = &["v", "d", "l", "t", "v d"];

/// Titles of nobility that are nobody's family name.
const NOBILITY: &[&str] = &[
    "freiherr",
    "frhr",
    "freifrau",
    "frfr",
    "freiin",
    "graefin",
    "baronin",
    "baronesse",
    "baroness",
    "prinzessin",
    "fuerstin",
    "herzogin",
    "landgraf",
    "landgraefin",
    "reichsgraf",
    "reichsgraefin",
    "burggraefin",
    "markgraefin",
    "erbprinz",
    "erbgraf",
    "jonkheer",
    "jkhr",
    "jonkvrouw",
    "jkvr",
    "comtesse",
];

/// Titles of nobility that many families are called; taken only before a prefix (`Graf von`).
const NOBILITY_ALSO_NAMES: &[&str] = &[
    "graf",
    "prinz",
    "baron",
    "ritter",
    "herzog",
    "fuerst",
    "edle",
    "edler",
    "burggraf",
    "markgraf",
    "grossherzog",
    "koenig",
    "marquis",
    "comte",
    "conte",
    "lord",
];

/// How many words at the front are nobility; at least one word is left.
pub(super) fn nobility(words: &[Word]) -> usize {
    let mut count = 0;
    while let Some(rest) = words.get(count..).filter(|rest| rest.len() > 1) {
        let before_prefix = rest.get(1..).is_some_and(|rest| prefix(rest, true) > 0);
        let taken =
            longest_phrase(rest, NOBILITY) > 0 || (before_prefix && longest_phrase(rest, NOBILITY_ALSO_NAMES) > 0);
        if !taken {
            break;
        }
        count += 1;
    }
    count
}

/// How many words at the front are a prefix; at least one word is left. `has_given` says whether a given name is known, for
/// without one `Le Minh` is a person's whole name.
pub(super) fn prefix(words: &[Word], has_given: bool) -> usize {
    let length = longest_phrase(words, PREFIXES);
    let first = words.first();
    let is = |list: &[&str]| length == 1 && first.is_some_and(|word| list.contains(&word.text.as_str()));
    let only_a_letter =
        (length > 0 && longest_phrase(words, ONE_LETTER) == length) && !first.is_some_and(|word| word.dotted);
    if length >= words.len() || (is(ALSO_NAMES) && !has_given) || only_a_letter {
        return 0;
    }
    length
}

/// Where the family name of a whole name begins, if a prefix or nobility stands between it and the given names.
pub(super) fn family_start(words: &[Word]) -> Option<usize> {
    (1..words.len()).find(|start| {
        let rest = words.get(*start..).unwrap_or_default();
        nobility(rest) > 0 || prefix(rest, true) > 0
    })
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{nobility, prefix};

    #[test]
    fn cases() {
        let cases = [
            ("von der Graugans", 0, 2),
            ("von und zu Buntspecht", 0, 3),
            ("Graf von und zu Buntspecht", 1, 3),
            ("Freifrau an der Elster", 1, 2),
            ("vorm Habicht", 0, 1),
            ("v. Fasan", 0, 1),
            ("V Fasan", 0, 0),
            ("v.d. Heide", 0, 2),
            ("de la Cruz", 0, 2),
            ("van 't Hoff", 0, 2),
            ("Graf Meier", 0, 0),
            ("Graf", 0, 0),
            ("Gräfin Meier", 1, 0),
            ("Le", 0, 0),
            ("von", 0, 0),
            ("Vonder", 0, 0),
        ];
        for (text, additions, prefixes) in cases {
            let words = words(text);
            let count = nobility(&words);
            assert_eq!((count, prefix(&words[count..], true)), (additions, prefixes), "{text:?}");
        }
        assert_eq!(prefix(&words("Le Minh"), false), 0);
    }
}
