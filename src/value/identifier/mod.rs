//! Official numbers: their form and check digits.
//!
//! A right check digit says "no typing error", not "exists". A wrong one is a warning in an order, never a reason to drop it:
//! old and foreign numbers occur. The procedures are public; each function names its source.
//!
//! To add a scheme, write its function in the fitting file, a row in `SCHEMES` and its numbers in
//! `tests/corpus/identifiers/vectors.json`.

mod bank;
mod business;
mod digits;
mod form;
mod health;
mod person;
mod udi;
mod vat;
mod vat_other;

/// What a check of a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// Form and check digit are right.
    Valid,
    /// The form or the check digit is wrong.
    Invalid,
    /// The form is right, and there is no published check digit that would tell more.
    Unknown,
}

impl Check {
    /// `Valid` if `right`, else `Invalid`.
    fn of(right: bool) -> Check {
        if right { Check::Valid } else { Check::Invalid }
    }

    /// `Unknown` if the form is `right`, else `Invalid`.
    fn of_form(right: bool) -> Check {
        if right { Check::Unknown } else { Check::Invalid }
    }
}

/// A scheme: its names, the usual one first, and its check.
type Scheme = (&'static [&'static str], fn(&str) -> Check);

/// Every scheme.
const SCHEMES: &[Scheme] = &[
    // German health care
    (&["kvnr", "insurance_number"], health::kvnr),
    (&["ik"], health::ik),
    (&["lanr"], health::lanr),
    (&["bsnr"], form::bsnr),
    (&["pzn", "pzn8"], health::pzn),
    (&["ppn"], health::ppn),
    (&["hilfsmittel", "hmv"], form::hilfsmittel),
    (&["udi"], udi::udi),
    // Trade and bank
    (&["gtin", "ean", "upc"], business::gtin),
    (&["gln"], business::gln),
    (&["iban"], bank::iban),
    (&["bic"], form::bic),
    (&["sepa_creditor"], bank::sepa_creditor),
    (&["ch_esr"], bank::ch_esr),
    (&["leitweg"], bank::leitweg),
    // VAT
    (&["vat", "vat_id"], vat::any),
    (&["vat_de"], vat::de),
    (&["vat_at"], vat::at),
    (&["vat_be"], vat::be),
    (&["vat_ch"], vat::ch),
    (&["vat_dk"], vat::dk),
    (&["vat_el"], vat::el),
    (&["vat_fi"], vat::fi),
    (&["vat_fr"], vat::fr),
    (&["vat_it"], vat::it),
    (&["vat_lu"], vat::lu),
    (&["vat_nl"], vat::nl),
    (&["vat_pl"], vat::pl),
    (&["vat_se"], vat::se),
    (&["vat_bg"], vat_other::bg),
    (&["vat_cy"], vat_other::cy),
    (&["vat_cz"], vat_other::cz),
    (&["vat_ee"], vat_other::ee),
    (&["vat_es"], vat_other::es),
    (&["vat_gb", "vat_xi"], vat_other::gb),
    (&["vat_hr"], vat_other::hr),
    (&["vat_hu"], vat_other::hu),
    (&["vat_ie"], vat_other::ie),
    (&["vat_lt"], vat_other::lt),
    (&["vat_lv"], vat_other::lv),
    (&["vat_mt"], vat_other::mt),
    (&["vat_no"], vat_other::no),
    (&["vat_pt"], vat_other::pt),
    (&["vat_ro"], vat_other::ro),
    (&["vat_si"], vat_other::si),
    (&["vat_sk"], vat_other::sk),
    // Companies
    (&["y_tunnus", "ytunnus"], business::y_tunnus),
    (&["nip"], business::nip),
    (&["regon"], business::regon),
    (&["uid", "ch_uid"], business::uid),
    (&["kvk"], form::kvk),
    (&["firmenbuch", "at_firmenbuch"], form::firmenbuch),
    // Persons
    (&["hetu"], person::hetu),
    (&["pesel"], person::pesel),
    (&["bsn"], person::bsn),
    (&["ahv"], person::ahv),
    (&["svnr", "at_svnr"], person::svnr),
    (&["idnr", "de_idnr"], person::idnr),
    // Places
    (&["nl_postcode"], form::nl_postcode),
];

/// Checks a number of the given scheme; `None` for a scheme that is not known.
///
/// Blanks do not matter; hyphens, dots and slashes where the scheme is written with them. Letters may be small where people
/// write them so, but not in a KVNR.
///
/// ```
/// use intakt::value::identifier::{Check, check};
/// assert_eq!(check("iban", "DE89 3704 0044 0532 0130 00"), Some(Check::Valid));
/// assert_eq!(check("ik", "260326823"), Some(Check::Invalid));
/// assert_eq!(check("bsnr", "381234567"), Some(Check::Unknown));
/// assert_eq!(check("loyalty_card", "1"), None);
/// ```
pub fn check(scheme: &str, text: &str) -> Option<Check> {
    let (_, check) = SCHEMES.iter().find(|(names, _)| names.contains(&scheme))?;
    Some(check(text))
}

/// The names of all schemes that [`check`] knows, the usual one of each.
pub fn schemes() -> impl Iterator<Item = &'static str> {
    SCHEMES.iter().filter_map(|(names, _)| names.first().copied())
}

/// A number in the form in which it is compared: letters and digits only, in capitals; a PZN with 8 and a GTIN with 14 digits,
/// a VAT number as written (with or without its country).
///
/// ```
/// use intakt::value::identifier::canonical;
/// assert_eq!(canonical("pzn", "PZN-0838973"), "00838973");
/// assert_eq!(canonical("iban", "de89 3704"), "DE893704");
/// ```
pub fn canonical(scheme: &str, text: &str) -> String {
    let compact: String = text.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_uppercase).collect();
    match scheme {
        "pzn" | "pzn8" => padded(compact.strip_prefix("PZN").unwrap_or(&compact), 7..=8, 8),
        "gtin" | "ean" | "upc" => padded(&compact, 8..=14, 14),
        _ => compact,
    }
}

fn padded(digits: &str, from: std::ops::RangeInclusive<usize>, width: usize) -> String {
    let fits = from.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if fits { format!("{digits:0>width$}") } else { digits.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::{Check, canonical, check, schemes};

    #[derive(serde::Deserialize)]
    struct Vectors {
        valid: Vec<String>,
        invalid: Vec<String>,
    }

    fn vectors() -> BTreeMap<String, Vectors> {
        serde_json::from_str(include_str!("../../../tests/corpus/identifiers/vectors.json")).unwrap()
    }

    fn further() -> BTreeMap<String, Vectors> {
        serde_json::from_str(include_str!("../../../tests/corpus/identifiers/further.json")).unwrap()
    }

    /// Schemes without a published check digit, of which a right number is only known to be of the right form.
    const FORM_ONLY: &[&str] = &["bic", "nl_postcode", "at_firmenbuch"];

    #[test]
    fn published_vectors() {
        let mut wrong = Vec::new();
        let mut count = 0;
        for (scheme, vectors) in vectors().into_iter().chain(further()) {
            let right = if FORM_ONLY.contains(&scheme.as_str()) { Check::Unknown } else { Check::Valid };
            let invalid = vectors.invalid.iter().map(|text| (text, Check::Invalid));
            for (text, expected) in vectors.valid.iter().map(|text| (text, right)).chain(invalid) {
                count += 1;
                if check(&scheme, text) != Some(expected) {
                    wrong.push((scheme.clone(), text.clone(), check(&scheme, text)));
                }
            }
        }
        // As many as have been published to us: none is lost on the way.
        let published = vectors().values().map(|set| set.valid.len() + set.invalid.len()).sum::<usize>();
        assert_eq!((vectors().len(), published), (30, 162));
        assert!(count > published + 300, "{count}");
        assert_eq!(wrong, []);
    }

    /// Every scheme that can fail a check has numbers on both sides.
    #[test]
    fn no_scheme_is_without_numbers() {
        const BY_FORM: &[&str] = &["bsnr", "hilfsmittel", "kvk", "gln", "udi", "bic", "firmenbuch"];
        let (vectors, further) = (vectors(), further());
        for names in super::SCHEMES.iter().map(|(names, _)| *names) {
            let sets = names.iter().flat_map(|name| [vectors.get(*name), further.get(*name)]).flatten();
            let (valid, invalid) = sets.fold((0, 0), |sum, set| (sum.0 + set.valid.len(), sum.1 + set.invalid.len()));
            let others = names
                .iter()
                .any(|name| BY_FORM.contains(name) || matches!(*name, "vat_dk" | "vat_el" | "vat_lu" | "vat_se"));
            assert!(others || (valid > 0 && invalid > 0), "{names:?}: {valid} {invalid}");
        }
    }

    #[test]
    fn the_prefix_of_a_vat_number_finds_its_rule() {
        for (scheme, vectors) in vectors().iter().filter(|(scheme, _)| scheme.starts_with("vat_")) {
            let country = if scheme == "vat_ch" { "CHE".to_owned() } else { scheme[4..].to_uppercase() };
            for (texts, expected) in [(&vectors.valid, Check::Valid), (&vectors.invalid, Check::Invalid)] {
                for text in texts.iter().filter(|text| text.starts_with(&country)) {
                    assert_eq!(check("vat", text), Some(expected), "{text}");
                }
            }
        }
    }

    #[test]
    fn further_numbers() {
        // Worked examples of the issuing bodies and of other test suites, and forms that the vectors lack.
        let cases = [
            ("gln", "4006381333931", Check::Valid),
            ("gln", "73513537", Check::Invalid),
            ("pzn", "PZN-04877800", Check::Valid),
            ("pzn", "PZN 0838973", Check::Valid),
            ("kvnr", "A123456780 104178397 1", Check::Unknown),
            ("bsnr", "381234567", Check::Unknown),
            ("bsnr", "991234567", Check::Invalid),
            ("hilfsmittel", "24.00.00.0123", Check::Unknown),
            ("hilfsmittel", "24.00.00.0.123", Check::Unknown),
            ("hilfsmittel", "00.00.00.0123", Check::Invalid),
            ("hilfsmittel", "240000012", Check::Invalid),
            ("iban", "de89 3704 0044 0532 0130 00", Check::Valid),
            ("iban", "DE89 3704 0044 0532 0130", Check::Invalid),
            ("vat", "EL094259216", Check::Valid),
            ("vat", "GR094259216", Check::Valid),
            ("vat", "DK13585628", Check::Valid),
            ("vat", "DK13585627", Check::Invalid),
            ("vat", "SE123456789701", Check::Valid),
            ("vat", "SE123456789101", Check::Invalid),
            ("vat", "LU15027442", Check::Valid),
            ("vat", "LU15027443", Check::Invalid),
            ("vat", "CZ25123891", Check::Valid),
            ("vat", "CZ25123890", Check::Invalid),
            ("vat", "XI123456789", Check::Invalid),
            ("vat", "EU372022452", Check::Unknown),
            ("ppn", "110375286414", Check::Valid),
            ("ppn", "110375286415", Check::Invalid),
            ("vat", "CZ2512389", Check::Invalid),
            ("vat", "NL002455799B00", Check::Invalid),
            ("vat", "12345", Check::Invalid),
            ("vat", "US123456789", Check::Invalid),
            ("y_tunnus", "20774740", Check::Valid),
            ("kvk", "12345678", Check::Unknown),
            ("kvk", "1234567", Check::Invalid),
            ("uid", "CHE100155212", Check::Valid),
            ("svnr", "1237010180", Check::Valid),
        ];
        for (scheme, text, expected) in cases {
            assert_eq!(check(scheme, text), Some(expected), "{scheme} {text}");
        }
        assert_eq!(check("nonsense", "1"), None);
    }

    #[test]
    fn forms_for_comparing() {
        let cases = [
            ("pzn", "0838973", "00838973"),
            ("gtin", "73513537", "00000073513537"),
            ("gtin", "4006381333931", "04006381333931"),
            ("kvnr", "a 123 456 780", "A123456780"),
            ("vat", "CHE-107.787.577 MWST", "CHE107787577MWST"),
        ];
        for (scheme, text, expected) in cases {
            assert_eq!(canonical(scheme, text), expected);
        }
    }

    proptest! {
        /// Whatever stands in the field, a check answers.
        #[test]
        fn every_text_has_an_answer(text in "\\PC{0,34}") {
            for scheme in schemes() {
                prop_assert!(check(scheme, &text).is_some());
            }
        }

        /// One wrong digit is always found by procedures that promise it.
        #[test]
        fn one_wrong_digit_is_found(place in 0usize..9, step in 1u8..10) {
            for (scheme, text) in [("vat_de", "136695976"), ("bsn", "111222333"), ("uid", "CHE100155212")] {
                let mut bytes = text.as_bytes().to_vec();
                let place = bytes.len() - 9 + place;
                bytes[place] = b'0' + (bytes[place] - b'0' + step) % 10;
                prop_assert_eq!(check(scheme, std::str::from_utf8(&bytes).unwrap()), Some(Check::Invalid));
            }
        }
    }
}
