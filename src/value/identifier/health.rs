//! Numbers of German health care.

use super::Check;
use super::digits::{compact, exactly, values, weighted, weighted_digit_sums};

/// Krankenversichertennummer (§ 290 SGB V, annex 1): a capital letter, eight digits, check digit. The letter counts as two
/// digits, weights 1 and 2 alternate, digit sums are added, modulo 10.
///
/// Numbers of 20 and 30 places (with insurer and main insured) are of the right form; a check of their last digit is not
/// published.
pub(super) fn kvnr(text: &str) -> Check {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let mut signs = text.chars();
    let Some(letter) = signs.next().filter(char::is_ascii_uppercase) else { return Check::Invalid };
    let Some(digits) = values(signs.as_str()) else { return Check::Invalid };
    if matches!(text.len(), 20 | 30) {
        return Check::Unknown;
    }
    let place = u32::from(letter) - u32::from('A') + 1;
    let Some((check, rest)) = digits.split_last().filter(|(_, rest)| rest.len() == 8) else { return Check::Invalid };
    let all: Vec<u32> = [place / 10, place % 10].into_iter().chain(rest.iter().copied()).collect();
    Check::of(weighted_digit_sums(&all, &[1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 == *check)
}

/// Institutionskennzeichen: nine digits, the check covers the third to the eighth (Gemeinsames Rundschreiben IK).
pub(super) fn ik(text: &str) -> Check {
    let Some([_, _, a, b, c, d, e, f, check]) = exactly::<9>(&compact(text, "")) else { return Check::Invalid };
    Check::of(weighted_digit_sums(&[a, b, c, d, e, f], &[2, 1, 2, 1, 2, 1]) % 10 == check)
}

/// Lebenslange Arztnummer: six digits, check digit (weights 4 and 9), two digits for the specialty.
pub(super) fn lanr(text: &str) -> Check {
    let Some([a, b, c, d, e, f, check, _, _]) = exactly::<9>(&compact(text, "")) else { return Check::Invalid };
    Check::of((10 - weighted(&[a, b, c, d, e, f], &[4, 9, 4, 9, 4, 9]) % 10) % 10 == check)
}

/// Pharmazentralnummer: eight digits, or seven before 2013 and in Austria; weights 1 to 7, modulo 11. A remainder of 10 is
/// never issued. `PZN` and the hyphen of Code 39 may stand before it.
pub(super) fn pzn(text: &str) -> Check {
    let text = compact(text, "-");
    let number = text.strip_prefix("PZN").unwrap_or(&text);
    let number = number.strip_prefix(':').unwrap_or(number);
    let padded = if number.len() == 7 { format!("0{number}") } else { number.to_owned() };
    let Some([rest @ .., check]) = exactly::<8>(&padded) else { return Check::Invalid };
    Check::of(weighted(&rest, &[1, 2, 3, 4, 5, 6, 7]) % 11 == check)
}

/// Pharmacy product number (PPN, IFA): `11`, a PZN, two digits: the codes of the ten signs times 2, 3, 4 ..., by 97.
pub(super) fn ppn(text: &str) -> Check {
    let text = compact(text, "-");
    let (Some(number), Some(check)) = (text.get(..10), text.get(10..).and_then(exactly::<2>)) else {
        return Check::Invalid;
    };
    let sum: u32 = number.bytes().zip(2..).map(|(byte, weight)| u32::from(byte) * weight).sum();
    let [tens, ones] = check;
    let is_pzn = number.strip_prefix("11").is_some_and(|number| number.len() == 8 && pzn(number) == Check::Valid);
    Check::of(is_pzn && sum % 97 == tens * 10 + ones)
}
