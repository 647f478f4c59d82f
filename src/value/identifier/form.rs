//! Numbers without a published check digit: only their form can be looked at.

use super::Check;
use super::digits::{compact, values};
use crate::value::country_code;

/// Betriebsstättennummer: nine digits, the first two name the association of doctors that issued it.
pub(super) fn bsnr(text: &str) -> Check {
    const REGIONS: &[&str] = &[
        "01", "02", "03", "17", "20", "35", "38", "46", "51", "52", "71", "72", "73", "74", "78", "83", "88", "93",
        "98",
    ];
    let text = compact(text, "");
    let region = text.get(..2).is_some_and(|region| REGIONS.contains(&region));
    Check::of_form(region && text.len() == 9 && values(&text).is_some())
}

/// Hilfsmittelpositionsnummer: ten digits, mostly `24.00.00.0123`; the product group is not 00.
pub(super) fn hilfsmittel(text: &str) -> Check {
    let text = compact(text, ".-");
    Check::of_form(text.len() == 10 && values(&text).is_some() && !text.starts_with("00"))
}

/// Business identifier code (ISO 9362): four letters, country, two signs, optional three signs for the branch.
pub(super) fn bic(text: &str) -> Check {
    let text = compact(text, "");
    let (Some(bank), Some(country), Some(rest)) = (text.get(..4), text.get(4..6), text.get(6..)) else {
        return Check::Invalid;
    };
    let letters = bank.bytes().all(|byte| byte.is_ascii_uppercase());
    // Equal to itself: a car sign such as `FL` is no country in a BIC.
    let is_country = country_code(country) == Some(country);
    let signs = rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    Check::of_form(letters && is_country && signs && matches!(rest.len(), 2 | 5))
}

/// Number of the Dutch chamber of commerce (KVK): eight digits.
pub(super) fn kvk(text: &str) -> Check {
    let text = compact(text, "");
    Check::of_form(text.len() == 8 && values(&text).is_some())
}

/// Austrian register number (Firmenbuchnummer): `FN`, up to six digits, a small letter.
pub(super) fn firmenbuch(text: &str) -> Check {
    let text = compact(text, "");
    let number = text.strip_prefix("FN").unwrap_or(&text);
    let mut signs = number.chars();
    let letter = signs.next_back().is_some_and(|sign| sign.is_ascii_uppercase());
    Check::of_form(letter && (1..=6).contains(&signs.as_str().len()) && values(signs.as_str()).is_some())
}

/// Dutch postal code: four digits, the first not 0, and two letters other than SA, SD and SS.
pub(super) fn nl_postcode(text: &str) -> Check {
    let text = compact(text, "");
    let code = text.strip_prefix("NL-").unwrap_or(&text);
    let (Some(digits), Some(letters)) = (code.get(..4), code.get(4..)) else { return Check::Invalid };
    Check::of_form(
        values(digits).is_some()
            && !digits.starts_with('0')
            && letters.len() == 2
            && letters.bytes().all(|byte| byte.is_ascii_uppercase())
            && !matches!(letters, "SA" | "SD" | "SS"),
    )
}
