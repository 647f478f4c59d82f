//! Official numbers: insurance, VAT and register numbers, LANR, BSNR, IK, GLN.

use super::edits::{Edit, edit};
use crate::matching::evidence::Level;
use crate::matching::number::Number;

/// What the numbers of two parties say, scheme by scheme.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::matching) struct NumberComparison {
    /// A number of the same scheme is equal.
    pub(in crate::matching) equal: bool,
    /// A number of the same scheme is one slip apart.
    pub(in crate::matching) near: bool,
    /// A number of the same scheme is another.
    pub(in crate::matching) different: bool,
    /// A number is equal that belongs to the party itself, so that another name under it is a question.
    pub(in crate::matching) identifies: bool,
    /// The VAT ids of one country or the register numbers differ.
    pub(in crate::matching) other_registration: bool,
}

impl NumberComparison {
    /// All schemes as one piece of evidence: the worst of them.
    pub(in crate::matching) fn level(self) -> Level {
        match self {
            NumberComparison { different: true, .. } => Level::Different,
            NumberComparison { near: true, .. } => Level::Near,
            NumberComparison { equal: true, .. } => Level::Equal,
            _ => Level::Missing,
        }
    }
}

/// Compares the numbers of each scheme that both have.
///
/// Between persons, the number of a place (the practice's BSNR, the institution's IK) is that of all who work there: it
/// identifies nobody by itself, and a doctor known by his own number may work in two places. Those of `common`, which too many
/// carry (the insurer's IK), do not even support.
pub(in crate::matching) fn compare(
    ours: &[Number<'_>],
    theirs: &[Number<'_>],
    persons: bool,
    common: &[Number<'_>],
) -> NumberComparison {
    let mut result = NumberComparison::default();
    let mut another_place = false;
    for one in ours {
        let mut same_scheme = theirs.iter().filter(|other| other.scheme == one.scheme).peekable();
        if same_scheme.peek().is_none() {
            continue;
        }
        // A party may carry several numbers of one scheme; one that fits is enough.
        match same_scheme.map(|other| edit(&one.value, &other.value)).min() {
            Some(Edit::None) if persons && common.contains(one) => {}
            Some(Edit::None) => {
                result.equal = true;
                result.identifies |= !(persons && one.is_of_place());
            }
            Some(Edit::InnerSwap | Edit::One) if one.value.chars().count() >= 6 => result.near = true,
            _ if persons && one.is_of_place() => another_place = true,
            _ => {
                result.different = true;
                result.other_registration |= one.is_registration();
            }
        }
    }
    result.different |= another_place && !result.identifies;
    result
}

#[cfg(test)]
mod tests {
    use super::{Level, compare};
    use crate::matching::form::PartyForm;
    use crate::order::{Identifier, Party};

    fn form(text: &str) -> PartyForm<'static> {
        let identifiers = text
            .split_whitespace()
            .filter_map(|pair| pair.split_once('='))
            .map(|(scheme, value)| Identifier { scheme: scheme.to_owned(), value: value.to_owned() })
            .collect();
        PartyForm::new(&Party { identifiers, ..Party::default() }, "DE")
    }

    #[test]
    fn the_number_of_a_place_identifies_no_person() {
        let (ours, theirs) = (form("bsnr=201234500"), form("bsnr=201234500"));
        let between = |persons| compare(&ours.numbers, &theirs.numbers, persons, &[]);
        assert!(between(true).equal && !between(true).identifies);
        assert!(between(false).identifies);
    }

    #[test]
    fn numbers() {
        let cases = [
            ("lanr=123456601", "lanr=123456601", Level::Equal),
            ("lanr=123456601", "lanr=123456701", Level::Near),
            ("lanr=123456601", "lanr=987654301", Level::Different),
            ("lanr=123456601", "lanr=123456603", Level::Equal),
            ("lanr=123456601", "bsnr=123456601", Level::Missing),
            ("lanr=123456601 kvnr=a123456780", "lanr=123456601 kvnr=k987654321", Level::Different),
            ("lanr=123456601 bsnr=201234500", "lanr=123456601 bsnr=779876500", Level::Equal),
            ("bsnr=201234500", "bsnr=779876500", Level::Different),
            ("lanr=000000000", "lanr=000000000", Level::Missing),
            ("shop=123456", "shop=123456", Level::Missing),
            ("", "lanr=123456601", Level::Missing),
        ];
        for (one, other, expected) in cases {
            let found = compare(&form(one).numbers, &form(other).numbers, true, &[]);
            assert_eq!(found.level(), expected, "{one} against {other}");
        }
    }
}
