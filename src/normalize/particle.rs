//! Words before a family name: nobility (`Graf`, `Freifrau`) and prefixes (`von der`, `de la`).
//!
//! Both are often left out, so they are no part of the family name's key. The lists follow what the German social insurance
//! (DEÜV, annexes 6 and 7) calls Vorsatzwort and Namenszusatz, with the usual Dutch and Romance ones. Its prefixes that are
//! mostly names or initials are missing on purpose (`B`, `M`, `S`, `Lee`, `Li`, `Dy`, `Tom`, `Thi`, `Vo`, `Da Silva`): one
//! prefix too few makes a name differ a little, one too many takes its family name away.

use super::listed::{Listed, lines};
use super::words::{Word, longest_phrase};

/// Prefixes as words with blanks between; the longest that fits is taken.
static PREFIXES: Listed<&str> = Listed::new(&[lines![
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
    "von und zur",
    "von einem",
    "von mast",
    "vonde",
    "vonden",
    "vondem",
    "vonder",
    "v der",
    "v den",
    "v dem",
    "v und zu",
    "vandem",
    "van gen",
    "ven der",
    "aan de",
    "aan den",
    "aan der",
    "auf m",
    "aufm",
    "bei der",
    "beim",
    "dall",
    "dalle",
    "dallo",
    "dell",
    "delli",
    "gli",
    "op gen",
    "op het",
    "op te",
    "op ten",
    "oude",
    "thor",
    "thum",
    "tor",
    "tum",
    "unterm",
    "unter dem",
    "vor den",
    "vorn",
    "y",
]]);

/// Prefixes that are family or given names as well; taken only where a word follows and one stands before.
const ALSO_NAMES: &[&str] = &[
    "le", "la", "lo", "do", "da", "di", "du", "ben", "am", "an", "al", "el", "mac", "ten", "ver", "bin", "thor",
    "beim", "dell", "oude",
];

/// Those of them that within a whole name are rather a second given name, unless they are written small.
const ALSO_GIVEN_NAMES: &[&str] =
    &["ben", "am", "an", "al", "do", "le", "ten", "ver", "bin", "thor", "aus", "in", "im"];

/// Prefixes of one letter, taken only with dot; after an apostrophe they are part of the word anyway. The Spanish `y` is
/// one that has to be written small.
static ONE_LETTER: Listed<&str> = Listed::new(&[lines!["v", "d", "l", "t", "v d"]]);

/// Titles of nobility that are nobody's family name.
static NOBILITY: Listed<&str> = Listed::new(&[lines![
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
    "freih",
    "freifraeulein",
    "freifr",
    "frh",
    "frf",
    "ffr",
    "fstn",
    "grf",
    "grfn",
    "przin",
    "erbgraefin",
    "erbprinzessin",
    "grossherzogin",
    "jhr",
    "condesa",
    "contessa",
    "princesse",
]]);

/// Titles of nobility that many families are called; taken only before a prefix (`Graf von`).
static NOBILITY_ALSO_NAMES: Listed<&str> = Listed::new(&[lines![
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
    "earl",
    "fst",
    "gr",
    "rr",
    "junker",
    "marques",
    "marschall",
    "truchsess",
    "brand",
    "rabe",
    "ostoja",
]]);

/// How many words at the front are nobility; at least one word is left.
pub(super) fn nobility(words: &[Word]) -> usize {
    let mut count = 0;
    while let Some(rest) = words.get(count..).filter(|rest| rest.len() > 1) {
        let before_prefix = rest.get(1..).is_some_and(|rest| prefix(rest, true) > 0);
        let taken =
            longest_phrase(rest, &NOBILITY) > 0 || (before_prefix && longest_phrase(rest, &NOBILITY_ALSO_NAMES) > 0);
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
    let length = longest_phrase(words, &PREFIXES);
    let first = words.first();
    let is = |list: &[&str]| length == 1 && first.is_some_and(|word| list.contains(&word.text.as_str()));
    let only_a_letter =
        (length > 0 && longest_phrase(words, &ONE_LETTER) == length) && !first.is_some_and(|word| word.dotted);
    let not_small = is(&["y"]) && !first.is_some_and(|word| word.small);
    if length >= words.len() || (is(ALSO_NAMES) && !has_given) || only_a_letter || not_small {
        return 0;
    }
    length
}

/// Where the family name of a whole name begins, if a prefix or nobility stands between it and the given names.
pub(super) fn family_start(words: &[Word]) -> Option<usize> {
    (1..words.len()).find(|start| {
        let rest = words.get(*start..).unwrap_or_default();
        let length = prefix(rest, true);
        let given = length == 1
            && rest.first().is_some_and(|word| !word.small && ALSO_GIVEN_NAMES.contains(&word.text.as_str()));
        nobility(rest) > 0 || (length > 0 && !given)
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
            ("v. der Heide", 0, 2),
            ("vonder Heide", 0, 1),
            ("von und zur Heide", 0, 3),
            ("Frhr. v. Fasan", 1, 1),
            ("Freih. von Fasan", 1, 1),
            ("Gr. v. Fasan", 1, 1),
            ("Gr. Fasan", 0, 0),
            ("Truchseß von Fasan", 1, 1),
            ("Rabe", 0, 0),
            ("Rabe von Fasan", 1, 1),
            ("Jhr. van der Meer", 1, 2),
            ("Erbprinzessin zu Fasan", 1, 1),
            ("Lee Fasan", 0, 0),
            ("B. Fasan", 0, 0),
            ("y Fasan", 0, 1),
            ("Y Fasan", 0, 0),
            ("op ten Noort", 0, 2),
        ];
        for (text, additions, prefixes) in cases {
            let words = words(text);
            let count = nobility(&words);
            assert_eq!((count, prefix(&words[count..], true)), (additions, prefixes), "{text:?}");
        }
        assert_eq!(prefix(&words("Le Minh"), false), 0);
    }
}
