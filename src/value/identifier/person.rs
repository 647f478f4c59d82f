//! Numbers that states give to persons. All of them are personal data, and some tell the day of birth.

use super::Check;
use super::business::gs1;
use super::digits::{compact, exactly, mod_11_10, values, weighted};
use crate::value::Date;

/// Finnish personal identity code (henkilötunnus): day, month, year, sign of the century, three digits, check sign. Numbers
/// from 900 are given for a time only and identify nobody. The signs `Y` to `U` and `B` to `F` came in 2023.
pub(super) fn hetu(text: &str) -> Check {
    const SIGNS: &str = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    let text = compact(text, "");
    let (Some(day), Some(century), Some(serial)) = (text.get(..6), text.get(6..7), text.get(7..10)) else {
        return Check::Invalid;
    };
    let century = match century {
        "+" => 1800,
        "-" | "Y" | "X" | "W" | "V" | "U" => 1900,
        "A" | "B" | "C" | "D" | "E" | "F" => 2000,
        _ => return Check::Invalid,
    };
    let (Some([d1, d2, m1, m2, y1, y2]), Some(number)) = (exactly::<6>(day), exactly::<3>(serial)) else {
        return Check::Invalid;
    };
    let serial = number.iter().fold(0, |sum, digit| sum * 10 + digit);
    let exists = Date::new(century + year(y1, y2), m1 * 10 + m2, d1 * 10 + d2).is_some();
    let nine = [d1, d2, m1, m2, y1, y2].iter().chain(&number).fold(0, |sum, digit| sum * 10 + digit);
    let check = usize::try_from(nine % 31).ok().and_then(|index| SIGNS.get(index..=index));
    Check::of(exists && (2..900).contains(&serial) && text.get(10..) == check)
}

/// Polish PESEL: birth date with the century in the month, four digits, check digit modulo 10.
pub(super) fn pesel(text: &str) -> Check {
    let Some(digits) = exactly::<11>(&compact(text, "")) else { return Check::Invalid };
    let [y1, y2, m1, m2, d1, d2, .., check] = digits;
    let month = m1 * 10 + m2;
    let century = match month / 20 {
        0 => 1900,
        1 => 2000,
        2 => 2100,
        3 => 2200,
        _ => 1800,
    };
    let exists = Date::new(century + year(y1, y2), month % 20, d1 * 10 + d2).is_some();
    Check::of(exists && (10 - weighted(&digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10 == check)
}

/// Dutch burgerservicenummer: nine digits (eight with a lost zero), weights 9 to 2 and minus 1, modulo 11.
pub(super) fn bsn(text: &str) -> Check {
    let text = compact(text, ".");
    let padded = if text.len() == 8 { format!("0{text}") } else { text };
    Check::of(exactly::<9>(&padded).is_some_and(|digits| eleven_test(&digits)))
}

/// The eleven test of Dutch numbers; nine zeros are none.
pub(super) fn eleven_test(digits: &[u32; 9]) -> bool {
    let [rest @ .., last] = digits;
    let sum = weighted(rest, &[9, 8, 7, 6, 5, 4, 3, 2]);
    sum > 0 && sum % 11 == last % 11
}

/// Swiss social insurance number (AHV/AVS): 756 and ten digits, checked as an EAN-13.
pub(super) fn ahv(text: &str) -> Check {
    let text = compact(text, ".");
    let digits = values(&text).filter(|digits| digits.len() == 13);
    Check::of(text.starts_with("756") && digits.is_some_and(|digits| gs1(&digits)))
}

/// Austrian social insurance number: ten digits, the fourth is the check digit; it never begins with 0. The date in it may
/// have a month from 13, when the numbers of a day run out, and is not checked.
pub(super) fn svnr(text: &str) -> Check {
    let Some(digits) = exactly::<10>(&compact(text, "-/")) else { return Check::Invalid };
    let [first, _, _, check, ..] = digits;
    Check::of(first != 0 && weighted(&digits, &[3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 == check)
}

/// German tax number of a person (IdNr): eleven digits, ISO/IEC 7064 mod 11,10; among the first ten exactly one digit occurs
/// twice or three times, no other more than once.
pub(super) fn idnr(text: &str) -> Check {
    let Some(digits) = exactly::<11>(&compact(text, "/")) else { return Check::Invalid };
    let [ten @ .., _] = digits;
    let [first, ..] = digits;
    let repeated: Vec<usize> =
        (0..10).map(|digit| ten.iter().filter(|other| **other == digit).count()).filter(|count| *count > 1).collect();
    Check::of(first != 0 && matches!(repeated.as_slice(), [2 | 3]) && mod_11_10(&digits))
}

fn year(tens: u32, ones: u32) -> i32 {
    i32::try_from(tens * 10 + ones).unwrap_or_default()
}
