//! Names of companies in their comparison form.

use super::fold::unified;
use super::legal_form;
use super::listed::{Listed, lines};
use super::words::{Word, words};
use crate::error::discreet;

/// A company's name. A differing legal form is another company, a missing one says nothing.
///
/// ```
/// use intakt::normalize::CompanyForm;
/// let form = CompanyForm::new("Sanitätshaus Klein GmbH & Co. KG");
/// assert_eq!(form.name, "sanitaetshaus klein");
/// assert_eq!(form.legal_form, Some("gmbh_co_kg"));
/// assert_eq!((form.telling, form.generic), (vec!["klein".to_owned()], vec!["sanitaetshaus".to_owned()]));
/// ```
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CompanyForm {
    /// The words without legal form, `Firma`, `und` and `&`, key A, parted by blanks.
    pub name: String,
    /// Class of the legal form, such as `gmbh` or `gmbh_co_kg`; `gmbh` also for Ges.m.b.H. and gGmbH.
    pub legal_form: Option<&'static str>,
    /// The words that tell this company from others, in the order written.
    pub telling: Vec<String>,
    /// The words of its branch, which many companies share: `apotheke`, `sanitaetshaus`.
    pub generic: Vec<String>,
}

discreet!(CompanyForm { legal_form } hides { name, telling, generic });

impl CompanyForm {
    /// The form of a company's name.
    pub fn new(text: &str) -> Self {
        let mut words = words(text);
        let mut form = CompanyForm::default();
        if words.len() > 1 && starts_with_firma(&words) {
            words.remove(0);
        }
        if let Some(found) = legal_form::find(&words) {
            form.legal_form = Some(found.class);
            words.drain(found.start..found.end);
            // `Oy Karhula Ab` has its form at both ends.
            if found.class == "oy" && words.len() > 1 && words.last().is_some_and(|word| word.text == "ab") {
                words.pop();
            }
        }
        words.retain(|word| !is_filler(&word.text));
        form.name = words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
        let (generic, telling) = words.into_iter().map(|word| word.text).partition(|word| is_branch(word));
        (form.generic, form.telling) = (generic, telling);
        form
    }

    /// Whether no word is known.
    pub fn is_empty(&self) -> bool {
        self.name.is_empty()
    }
}

/// Whether a text in a name field is a company's rather than a person's: it has a legal form, begins with `Firma`, names a
/// branch (`Löwen-Apotheke`), holds digits, or says `& Söhne`. A guess, made for sources without a company field.
///
/// ```
/// use intakt::normalize::looks_like_company;
/// assert!(looks_like_company("Löwenapotheke") && looks_like_company("Müller GmbH"));
/// assert!(!looks_like_company("Hans & Anna Müller"));
/// ```
pub fn looks_like_company(text: &str) -> bool {
    is_company(text, &words(text))
}

/// The same, where the words are known.
pub(super) fn is_company(text: &str, words: &[Word]) -> bool {
    let pair = |(one, other): (&Word, &Word)| {
        matches!(one.text.as_str(), "&" | "und" | "u")
            && matches!(
                other.text.as_str(),
                "co" | "soehne" | "sohn" | "toechter" | "partner" | "cie" | "compagnie" | "kollegen" | "sons" | "team"
            )
    };
    starts_with_firma(words)
        || legal_form::find(words).is_some()
        || words.iter().any(|word| is_branch(&word.text) && !is_branch_and_name(&word.text))
        || words.iter().zip(words.iter().skip(1)).any(pair)
        || (unified(text).chars().any(|sign| sign.is_ascii_digit()) && words.iter().any(|word| word.text.len() > 2))
}

fn starts_with_firma(words: &[Word]) -> bool {
    words.first().is_some_and(|word| word.text == "firma" || (word.text == "fa" && word.dotted))
}

fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "&" | "und"
            | "u"
            | "and"
            | "et"
            | "ja"
            | "i"
            | "e"
            | "en"
            | "der"
            | "die"
            | "das"
            | "the"
            | "inh"
            | "inhaber"
            | "inhaberin"
    )
}

/// Words of a branch, whole or as the end of a compound.
fn is_branch(word: &str) -> bool {
    static ENDINGS: Listed<&str> = Listed::endings(&[lines![
        "apotheke",
        "apteekki",
        "apteka",
        "apotheek",
        "pharmacie",
        "sanitaetshaus",
        "sanitaetshaeuser",
        "gemeinschaftspraxis",
        "praxis",
        "klinik",
        "klinikum",
        "krankenhaus",
        "hospital",
        "pflegeheim",
        "altenheim",
        "seniorenheim",
        "seniorenresidenz",
        "seniorenzentrum",
        "pflegedienst",
        "orthopaedietechnik",
        "rehatechnik",
        "medizintechnik",
        "krankenkasse",
        "optik",
        "hoerakustik",
        "physiotherapie",
        "ergotherapie",
        "logopaedie",
        "therapiezentrum",
        "versandhandel",
    ]]);
    static WORDS: Listed<&str> = Listed::new(&[lines![
        "orthopaedie",
        "technik",
        "reha",
        "rehabilitation",
        "sanitaet",
        "sanitaets",
        "haus",
        "medical",
        "medizin",
        "pharma",
        "handel",
        "vertrieb",
        "service",
        "center",
        "zentrum",
        "centrum",
        "gesellschaft",
        "gruppe",
        "group",
        "holding",
        "deutschland",
        "austria",
        "schweiz",
        "international",
        "shop",
        "store",
        "online",
        "stiftung",
        "verein",
        "pflege",
        "zahnarztpraxis",
        "mvz",
        "caritas",
        "diakonie",
        "drk",
        "awo",
        "betriebe",
        "gemeinde",
        "stadt",
        "landkreis",
        "hilfsmittel",
        "homecare",
    ]]);
    WORDS.contains(word) || ENDINGS.ends(word)
}

/// Branch words that stand in names of persons and streets too and prove no company on their own.
fn is_branch_and_name(word: &str) -> bool {
    matches!(
        word,
        "haus"
            | "stadt"
            | "handel"
            | "pflege"
            | "technik"
            | "stiftung"
            | "caritas"
            | "reha"
            | "center"
            | "medizin"
            | "sanitaet"
            | "deutschland"
            | "austria"
            | "schweiz"
    )
}

#[cfg(test)]
mod tests {
    use super::{CompanyForm, looks_like_company};

    #[test]
    fn forms() {
        let cases = [
            ("Klein GmbH & Co. KG", "klein", Some("gmbh_co_kg"), "klein"),
            ("Firma Klein", "klein", None, "klein"),
            ("Fa. Klein & Groß OHG", "klein gross", Some("ohg"), "klein gross"),
            ("Löwen-Apotheke e.K.", "loewen apotheke", Some("ek"), "loewen"),
            ("LÖWENAPOTHEKE", "loewenapotheke", None, ""),
            ("Orthopädie-Technik Klein GmbH", "orthopaedie technik klein", Some("gmbh"), "klein"),
            ("Oy Karhula Ab", "karhula", Some("oy"), "karhula"),
            ("P.H.U. Nowak", "nowak", Some("phu"), "nowak"),
            ("GmbH", "gmbh", None, "gmbh"),
            ("", "", None, ""),
        ];
        for (text, name, legal_form, telling) in cases {
            let form = CompanyForm::new(text);
            assert_eq!((form.name.as_str(), form.legal_form), (name, legal_form), "{text:?}");
            assert_eq!(form.telling.join(" "), telling, "{text:?}");
        }
    }

    #[test]
    fn company_or_person() {
        for text in [
            "Klein GmbH",
            "Firma Klein",
            "Fa. Klein",
            "Löwenapotheke",
            "Klein & Söhne",
            "Reha 2000",
            "Pflegeheim Abendrot",
            "Klein e.V.",
            "Zahnarztpraxis Dr. Klein",
        ] {
            assert!(looks_like_company(text), "{text:?}");
        }
        for text in ["Hans Klein", "Hans & Anna Müller", "Kim Sa", "Dr. Peter Haus", "", "Fa Yu", "Anna Optikus"] {
            assert!(!looks_like_company(text), "{text:?}");
        }
    }
}
