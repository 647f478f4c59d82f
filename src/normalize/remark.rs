//! Remarks behind a name: the name at birth (`geb. Groß`), an earlier one (`verw. Groß`), that by marriage (`verh. Klein`), and
//! whose door bell it is (`c/o Meier`).

use super::listed::{Listed, lines};
use super::words::{Word, phrase_length};

/// What a remark tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Remark {
    /// The family name at birth follows.
    Birth,
    /// An earlier family name follows.
    Former,
    /// The family name by marriage follows; the one before is that at birth.
    Marriage,
    /// Somebody else's name follows.
    CareOf,
}

/// A remark found in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// What it tells.
    pub(super) kind: Remark,
    /// Index of its first word.
    pub(super) start: usize,
    /// Index of the first word behind its marker. At least one follows.
    pub(super) end: usize,
}

/// The words that begin a remark.
static MARKERS: Listed<(Remark, &str)> = Listed::by(
    &[
        (
            Remark::Birth,
            lines![
                "geb",
                "geborene",
                "geborener",
                "geborenen",
                "geboren",
                "geburtsname",
                "nee",
                "ne",
                "nata",
                "z domu",
                "o s",
                "omaa sukua"
            ],
        ),
        (
            Remark::Former,
            lines![
                "verw",
                "verwitwet",
                "verwitwete",
                "gesch",
                "geschieden",
                "geschiedene",
                "ehem",
                "ehemals",
                "frueher",
                "formerly"
            ],
        ),
        (Remark::Marriage, lines!["verh", "verheiratet", "verheiratete", "epouse"]),
        (Remark::CareOf, lines!["c o", "z hd", "z h", "zhd", "zu haenden", "p adr", "bei"]),
    ],
    |(_, markers)| markers,
);

/// The last remark in `words`.
pub(super) fn last(words: &[Word]) -> Option<Found> {
    (0..words.len()).rev().find_map(|start| at(words, start))
}

fn at(words: &[Word], start: usize) -> Option<Found> {
    let rest = words.get(start..)?;
    let (length, marker, kind) = MARKERS
        .like(&rest.first()?.text)
        .iter()
        .filter_map(|(marker, (kind, _))| Some((phrase_length(rest, marker)?, *marker, *kind)))
        .max_by_key(|(length, ..)| *length)?;
    let first = rest.first()?;
    let small = first.small && words.iter().any(|word| !word.small);
    // `Ne`, `Nee`, `Nata` and `Bei` are names as well, `O. S.`, `Z. H.` and `C. O.` may be initials.
    let sure = match marker {
        "ne" | "nee" | "nata" => first.comma || start > 1 || small,
        "o s" => first.dotted && start > 0 && (small || start > 1),
        "c o" => rest.get(1).is_some_and(|word| word.hyphen),
        "z h" => small && first.dotted,
        "bei" => small && start > 1,
        _ => true,
    };
    (sure && rest.len() > length).then_some(Found { kind, start, end: start + length })
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::{Remark, last};

    #[test]
    fn cases() {
        let cases = [
            ("Klein geb. Groß", Some((Remark::Birth, 1, 2))),
            ("Klein (geborene Groß)", Some((Remark::Birth, 1, 2))),
            ("Klein née Groß", Some((Remark::Birth, 1, 2))),
            ("KLEIN NÉE GROSS", None),
            ("Anna Klein NÉE Groß", Some((Remark::Birth, 2, 3))),
            ("Nowak z domu Kowalska", Some((Remark::Birth, 1, 3))),
            ("Niemi o.s. Laine", Some((Remark::Birth, 1, 3))),
            ("Klein verw. Groß", Some((Remark::Former, 1, 2))),
            ("Groß, verh. Klein", Some((Remark::Marriage, 1, 2))),
            ("Klein c/o Meier", Some((Remark::CareOf, 1, 3))),
            ("Klein C/O Meier", Some((Remark::CareOf, 1, 3))),
            ("C. O. Meier", None),
            ("Anna Klein bei Meier", Some((Remark::CareOf, 2, 3))),
            ("Li Bei Meier", None),
            ("Klein geb.", None),
            ("Klein geb. Groß gesch. Meier", Some((Remark::Former, 3, 4))),
            ("", None),
        ];
        for (text, expected) in cases {
            let found = last(&words(text)).map(|found| (found.kind, found.start, found.end));
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
