//! Names of companies.

use super::edits::{is_slip, is_typo};
use crate::matching::evidence::Level;
use crate::matching::form::{CompanyWords, Word};

/// How two companies' names agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::matching) struct CompanyComparison {
    /// The names without their legal forms; `Partial` if they share a telling word.
    pub(in crate::matching) level: Level,
    /// Both state a legal form and the two differ: an e.K. is not the GmbH that took it over.
    pub(in crate::matching) other_legal_form: bool,
}

/// Compares two companies' names.
pub(in crate::matching) fn compare(ours: &CompanyWords<'_>, theirs: &CompanyWords<'_>) -> CompanyComparison {
    let other_legal_form = matches!((&ours.legal_form, &theirs.legal_form), (Some(one), Some(other)) if one != other);
    CompanyComparison { level: words(ours, theirs), other_legal_form }
}

fn words(ours: &CompanyWords<'_>, theirs: &CompanyWords<'_>) -> Level {
    if ours.folded == theirs.folded {
        return Level::Equal;
    }
    if ours.bare == theirs.bare || ours.sorted == theirs.sorted {
        return Level::Variant;
    }
    // `Filiale 1` is not `Filiale 2`: a number in a name tells branches apart and is no slip.
    let digits = |name: &str| name.chars().filter(char::is_ascii_digit).collect::<String>();
    let misspelt = is_slip(&ours.folded, &theirs.folded)
        || (is_typo(&ours.folded, &theirs.folded) && sounds_of(&ours.core) == sounds_of(&theirs.core));
    if misspelt && digits(&ours.folded) == digits(&theirs.folded) {
        return Level::Similar;
    }
    if is_same_practice(ours, theirs) {
        return Level::Variant;
    }
    let shares_telling_word = ours.core.iter().any(|one| theirs.core.iter().any(|other| one.bare() == other.bare()));
    if shares_telling_word { Level::Partial } else { Level::Different }
}

fn sounds_of<'w>(words: &'w [Word<'_>]) -> Vec<&'w str> {
    words.iter().map(|word| word.sound()).collect()
}

/// `Praxis Dr. med. Anna Klein` and `Arztpraxis Anna Klein`: given and family name of one person and the same kind of
/// company, with or without degrees. One name alone is too little: there is a `Sanitätshaus Klein` in many a town.
fn is_same_practice(ours: &CompanyWords<'_>, theirs: &CompanyWords<'_>) -> bool {
    fn named<'w>(words: &'w CompanyWords<'_>) -> Vec<&'w str> {
        let mut names: Vec<&str> =
            words.core.iter().map(|word| word.bare()).filter(|word| !is_degree(word) && !is_kind(word)).collect();
        names.sort_unstable();
        names
    }
    let (one, other) = (named(ours), named(theirs));
    let kind = |words: &CompanyWords<'_>| words.sorted.split(' ').any(is_kind);
    one.len() >= 2 && one == other && kind(ours) && kind(theirs)
}

fn is_degree(word: &str) -> bool {
    matches!(
        word,
        "dr" | "med"
            | "dent"
            | "vet"
            | "prof"
            | "dipl"
            | "ing"
            | "priv"
            | "doz"
            | "mag"
            | "phil"
            | "nat"
            | "rer"
            | "psych"
    )
}

/// A place where one doctor or therapist works under his own name.
fn is_kind(word: &str) -> bool {
    word.ends_with("praxis") || matches!(word, "ordination" | "arzt" | "aerztin" | "arztin" | "zahnarzt" | "facharzt")
}

/// Whether the company of these telling words bears a person's family name, as a sole trader's does.
pub(in crate::matching) fn bears_name_of(core: &[Word<'_>], family: &[Word<'_>]) -> bool {
    !family.is_empty()
        && family.iter().all(|word| !word.is_initial() && core.iter().any(|other| other.bare() == word.bare()))
}

#[cfg(test)]
mod tests {
    use super::{Level, bears_name_of, compare};
    use crate::matching::form::PartyForm;
    use crate::order::Party;

    fn company(name: &str) -> PartyForm<'static> {
        PartyForm::new(&Party { company: Some(name.to_owned()), ..Party::default() }, "DE")
    }

    #[test]
    fn companies() {
        let cases = [
            ("Sanitätshaus Zander GmbH", "SANITAETSHAUS ZANDER", Level::Equal, false),
            ("Sanitätshaus Zander GmbH", "Zander Sanitätshaus GmbH", Level::Variant, false),
            ("Sanitätshaus Zander GmbH", "Sanitätshaus Zander e.K.", Level::Equal, true),
            ("Sanitätshaus Zander GmbH & Co. KG", "Sanitätshaus Zander GmbH u. Co KG", Level::Equal, false),
            ("Sanitätshaus Zander", "Sanitätshaus Zanter", Level::Similar, false),
            ("Sanitätshaus Zander Filiale 1", "Sanitätshaus Zander Filiale 2", Level::Partial, false),
            ("Sanitätshaus Zander", "Zander Orthopädie-Technik", Level::Partial, false),
            ("Sanitätshaus Zander", "Sanitätshaus Hecht", Level::Different, false),
            ("Sanitätshaus Zander", "Sanitätshaus Zunder", Level::Similar, false),
            ("Sanitätshaus Kern", "Sanitätshaus Kehr", Level::Different, false),
            ("Praxis Dr. med. Anna Zander", "Arztpraxis Anna Zander", Level::Variant, false),
            ("Praxis Dr. med. Anna Zander", "Dr. Anna Zander, Praxis", Level::Variant, false),
            ("Praxis Dr. med. Anna Zander", "Praxis Zander", Level::Partial, false),
            ("Praxis Dr. med. Anna Zander", "Praxis Dr. med. Karl Zander", Level::Partial, false),
        ];
        for (one, other, level, other_legal_form) in cases {
            for (one, other) in [(one, other), (other, one)] {
                let (ours, theirs) = (company(one), company(other));
                let found = compare(ours.company.as_ref().unwrap(), theirs.company.as_ref().unwrap());
                assert_eq!((found.level, found.other_legal_form), (level, other_legal_form), "{one} against {other}");
            }
        }
    }

    #[test]
    fn sole_traders() {
        let person = |family: &str| {
            let party = Party {
                given_name: Some("Jürgen".to_owned()),
                family_name: Some(family.to_owned()),
                ..Party::default()
            };
            PartyForm::new(&party, "DE")
        };
        for (name, family, expected) in [
            ("Sanitätshaus Zander e.K.", "Zander", true),
            ("Jürgen Zander Orthopädie-Technik", "Zander", true),
            ("Sanitätshaus Zander e.K.", "Hecht", false),
        ] {
            let (company, person) = (company(name), person(family));
            let bears = bears_name_of(&company.company.as_ref().unwrap().core, &person.person.as_ref().unwrap().family);
            assert_eq!(bears, expected, "{name}, {family}");
        }
    }
}
