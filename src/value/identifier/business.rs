//! Numbers of articles and companies.

use super::Check;
use super::digits::{compact, exactly, values, weighted};

/// Global trade item number with 8, 12, 13 or 14 digits (GS1 General Specifications): weights 3 and 1 from the right.
pub(super) fn gtin(text: &str) -> Check {
    Check::of(digits_of_gs1(text).is_some_and(|(count, is_right)| matches!(count, 8 | 12 | 13 | 14) && is_right))
}

/// Global location number: 13 digits, checked as a GTIN.
pub(super) fn gln(text: &str) -> Check {
    Check::of(digits_of_gs1(text) == Some((13, true)))
}

/// How many digits the text has besides blanks and hyphens, and whether they pass [`gs1`]; `None` for other signs. An order
/// has such a number in every line, so this makes no list of them.
fn digits_of_gs1(text: &str) -> Option<(usize, bool)> {
    // The sums of the digits at even and at odd places from the right, the last one being at place 0.
    let (mut even, mut odd, mut count) = (0_u64, 0_u64, 0_usize);
    let mut add = |digit: u32| {
        // The next digit stands at the other kind of place.
        (even, odd) = (odd + u64::from(digit), even);
        count += 1;
    };
    if text.bytes().all(|sign| sign.is_ascii_digit()) {
        text.bytes().for_each(|sign| add(u32::from(sign - b'0')));
    } else {
        for sign in text.chars().filter(|sign| *sign != '-' && !sign.is_whitespace()) {
            add(sign.to_digit(10)?);
        }
    }
    // The last digit is the last that was added.
    let (single, triple) = (even, odd);
    (count > 0).then_some((count, (single + 3 * triple) % 10 == 0))
}

/// Whether the digits pass the check of GS1 numbers, check digit last.
pub(super) fn gs1(digits: &[u32]) -> bool {
    let from_right = digits.iter().rev().enumerate();
    from_right.map(|(index, digit)| if index % 2 == 0 { *digit } else { digit * 3 }).sum::<u32>() % 10 == 0
}

/// Finnish business id (Y-tunnus): seven digits (old ones six), hyphen, check digit modulo 11; a remainder of 1 is never issued.
pub(super) fn y_tunnus(text: &str) -> Check {
    let number = compact(text, "");
    let number = match number.split_once('-') {
        Some((body, check)) if (6..=7).contains(&body.len()) && check.len() == 1 => format!("{body:0>7}{check}"),
        Some(_) => return Check::Invalid,
        None => number,
    };
    let Some([rest @ .., check]) = exactly::<8>(&number) else { return Check::Invalid };
    let remainder = weighted(&rest, &[7, 9, 10, 5, 8, 4, 2]) % 11;
    Check::of(match remainder {
        0 => check == 0,
        1 => false,
        remainder => 11 - remainder == check,
    })
}

/// Polish tax number (NIP): ten digits, modulo 11; a remainder of 10 is never issued.
pub(super) fn nip(text: &str) -> Check {
    let Some([rest @ .., check]) = exactly::<10>(&compact(text, "-")) else { return Check::Invalid };
    Check::of(weighted(&rest, &[6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == check)
}

/// Polish statistical number (REGON): nine digits, or fourteen of which the first nine are one.
pub(super) fn regon(text: &str) -> Check {
    let Some(digits) = values(&compact(text, "-")) else { return Check::Invalid };
    let passes = |length: usize, weights: &[u32]| {
        let Some((check, rest)) = digits.get(..length).and_then(<[u32]>::split_last) else { return false };
        weighted(rest, weights) % 11 % 10 == *check
    };
    let short = passes(9, &[8, 9, 2, 3, 4, 5, 6, 7]);
    Check::of(match digits.len() {
        9 => short,
        14 => short && passes(14, &[2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]),
        _ => false,
    })
}

/// Swiss company number (UID): `CHE` and nine digits, modulo 11; a result of 10 is never issued.
pub(super) fn uid(text: &str) -> Check {
    let text = compact(text, "-.");
    let Some([rest @ .., check]) = text.strip_prefix("CHE").and_then(exactly::<9>) else { return Check::Invalid };
    let result = (11 - weighted(&rest, &[5, 4, 3, 2, 7, 6, 5, 4]) % 11) % 11;
    Check::of(result == check)
}
