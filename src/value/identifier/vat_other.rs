//! VAT numbers of further countries: the rest of the EU, Norway and the United Kingdom. As [`vat`](super::vat), after what the
//! European Commission publishes about the structure of the numbers and the national tax offices about their check digits.

use super::Check;
use super::digits::{body, exactly, mod_11_10, values, weighted};

/// Bulgaria: nine digits of a company, ten of a person or another taxpayer.
pub(super) fn bg(text: &str) -> Check {
    let number = body(text, "BG");
    if let Some(digits) = exactly::<9>(&number) {
        let [rest @ .., check] = digits;
        let first = weighted(&rest, &[1, 2, 3, 4, 5, 6, 7, 8]) % 11;
        let second = weighted(&rest, &[3, 4, 5, 6, 7, 8, 9, 10]) % 11 % 10;
        return Check::of(if first == 10 { second } else { first } == check);
    }
    let Some([rest @ .., check]) = exactly::<10>(&number) else { return Check::Invalid };
    let [_, _, m1, m2, d1, d2, ..] = rest;
    // The month is raised by 20 or 40 for other centuries.
    let is_date = (1..=12).contains(&((m1 * 10 + m2) % 20)) && m1 < 6 && (1..=31).contains(&(d1 * 10 + d2));
    let citizen = is_date && weighted(&rest, &[2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11 % 10 == check;
    let foreigner = weighted(&rest, &[21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 == check;
    let other = (11 - weighted(&rest, &[4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == check;
    Check::of(citizen || foreigner || other)
}

/// Cyprus: eight digits and a letter. Digits at odd places count by a table; no number begins with 12.
pub(super) fn cy(text: &str) -> Check {
    const ODD: [u32; 10] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
    let number = body(text, "CY");
    let (Some(digits), Some(letter)) = (number.get(..8).and_then(exactly::<8>), number.get(8..)) else {
        return Check::Invalid;
    };
    let value = |(index, digit): (usize, &u32)| match index % 2 {
        0 => usize::try_from(*digit).ok().and_then(|digit| ODD.get(digit)).copied().unwrap_or_default(),
        _ => *digit,
    };
    let sum: u32 = digits.iter().enumerate().map(value).sum();
    let expected = char::from_u32(u32::from('A') + sum % 26);
    let mut signs = letter.chars();
    Check::of(!number.starts_with("12") && signs.next() == expected && signs.next().is_none())
}

/// Czechia: eight digits of a company; nine or ten of a person. The nine of persons who were born before 1954 have no check
/// digit.
pub(super) fn cz(text: &str) -> Check {
    let number = body(text, "CZ");
    let Some(digits) = values(&number) else { return Check::Invalid };
    match digits.as_slice() {
        [9, _, _, _, _, _, _, _] => Check::Invalid,
        [rest @ .., check] if rest.len() == 7 => {
            Check::of((11 - weighted(rest, &[8, 7, 6, 5, 4, 3, 2]) % 11) % 10 == *check)
        }
        // A person without a birth number.
        [6, rest @ .., check] if rest.len() == 7 => {
            const CHECKS: [u32; 11] = [8, 7, 6, 5, 4, 3, 2, 1, 0, 9, 8];
            let remainder = weighted(rest, &[8, 7, 6, 5, 4, 3, 2]) % 11;
            let expected = usize::try_from((11 - remainder) % 11).ok().and_then(|place| CHECKS.get((place + 10) % 11));
            Check::of(expected == Some(check))
        }
        _ if digits.len() == 9 => Check::of_form(is_birth_date(&digits)),
        [rest @ .., check] if rest.len() == 9 => {
            let nine = rest.iter().fold(0_u32, |sum, digit| sum * 10 + digit);
            Check::of(is_birth_date(&digits) && nine % 11 % 10 == *check)
        }
        _ => Check::Invalid,
    }
}

/// The month of a Czech or Slovak birth number, raised for women and for days on which the numbers ran out.
fn is_birth_date(digits: &[u32]) -> bool {
    let [_, _, m1, m2, d1, d2, ..] = digits else { return false };
    let month = (m1 * 10 + m2) % 50;
    let month = if month > 20 { month - 20 } else { month };
    (1..=12).contains(&month) && (1..=31).contains(&(d1 * 10 + d2))
}

/// Estonia: nine digits, weights 3, 7, 1 repeated, modulo 10.
pub(super) fn ee(text: &str) -> Check {
    let digits = exactly::<9>(&body(text, "EE"));
    Check::of(digits.is_some_and(|digits| weighted(&digits, &[3, 7, 1, 3, 7, 1, 3, 7, 1]).is_multiple_of(10)))
}

/// Spain: a person's number (DNI, NIE) with a letter by remainder 23, or a company's (CIF) with a digit or letter as for Luhn.
pub(super) fn es(text: &str) -> Check {
    const PERSONS: &str = "TRWAGMYFPDXBNJZSQVHLCKE";
    const COMPANIES: &str = "JABCDEFGHI";
    let number = body(text, "ES");
    let (Some(first), Some(middle), Some(last)) = (number.get(..1), number.get(1..8), number.get(8..)) else {
        return Check::Invalid;
    };
    let Some(digits) = exactly::<7>(middle).filter(|_| last.len() == 1) else { return Check::Invalid };
    let seven = digits.iter().fold(0_u32, |sum, digit| sum * 10 + digit);
    let letter_of = |letters: &'static str, place: u32| {
        usize::try_from(place).ok().and_then(|place| letters.get(place..=place)).unwrap_or_default()
    };
    let person = |leading: u32| last == letter_of(PERSONS, (leading * 10_000_000 + seven) % 23);
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let sum: u32 =
        digits.iter().enumerate().map(|(index, digit)| if index % 2 == 0 { doubled(*digit) } else { *digit }).sum();
    let check = (10 - sum % 10) % 10;
    let (by_letter, by_digit) = (last == letter_of(COMPANIES, check), last == check.to_string());
    Check::of(match first {
        "X" | "K" | "L" | "M" => person(0),
        "Y" => person(1),
        "Z" => person(2),
        // Offices give some kinds of company a digit and others a letter; both are in use.
        "A" | "B" | "C" | "D" | "E" | "F" | "G" | "H" | "J" | "N" | "P" | "Q" | "R" | "S" | "U" | "V" | "W" => {
            by_letter || by_digit
        }
        digit => digit.parse().is_ok_and(person),
    })
}

/// United Kingdom and, as `XI`, Northern Ireland: nine digits, or twelve with a branch, weighted and by 97; `GD` and `HA` with
/// three digits are the state's.
pub(super) fn gb(text: &str) -> Check {
    let number = body(text, "GB");
    let number = number.strip_prefix("XI").unwrap_or(&number);
    let government = |rest: &str, numbers: std::ops::RangeInclusive<u32>| {
        Check::of(rest.len() == 3 && values(rest).is_some() && rest.parse().is_ok_and(|rest| numbers.contains(&rest)))
    };
    if let Some(rest) = number.strip_prefix("GD") {
        return government(rest, 0..=499);
    }
    if let Some(rest) = number.strip_prefix("HA") {
        return government(rest, 500..=999);
    }
    let digits = values(number).filter(|digits| matches!(digits.len(), 9 | 12));
    Check::of(digits.is_some_and(|digits| {
        let remainder = weighted(&digits, &[8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97;
        remainder == 0 || (matches!(remainder, 42 | 55) && !number.starts_with('0'))
    }))
}

/// Croatia: eleven digits, ISO/IEC 7064 mod 11,10.
pub(super) fn hr(text: &str) -> Check {
    Check::of(exactly::<11>(&body(text, "HR")).is_some_and(|digits| mod_11_10(&digits)))
}

/// Hungary: eight digits, weights 9, 7, 3, 1 repeated, modulo 10.
pub(super) fn hu(text: &str) -> Check {
    let digits = exactly::<8>(&body(text, "HU"));
    Check::of(digits.is_some_and(|digits| weighted(&digits, &[9, 7, 3, 1, 9, 7, 3, 1]).is_multiple_of(10)))
}

/// Ireland: seven digits and a letter by remainder 23, to which a second letter counts nine times; in old numbers the second
/// sign is a letter, `+` or `*`.
pub(super) fn ie(text: &str) -> Check {
    const LETTERS: &str = "WABCDEFGHIJKLMNOPQRSTUV";
    let number = body(text, "IE");
    let old = number.get(1..2).is_some_and(|sign| values(sign).is_none());
    let (digits, letter, second) = if old {
        let rest = format!("0{}{}", number.get(2..7).unwrap_or_default(), number.get(..1).unwrap_or_default());
        let sign = number
            .get(1..2)
            .is_some_and(|sign| sign.bytes().all(|byte| byte.is_ascii_uppercase() || b"+*".contains(&byte)));
        (exactly::<7>(&rest).filter(|_| sign && number.len() == 8), number.get(7..8), "")
    } else {
        (number.get(..7).and_then(exactly::<7>), number.get(7..8), number.get(8..).unwrap_or_default())
    };
    let extra = match second {
        "" => Some(0),
        "W" => Some(0),
        one => one
            .bytes()
            .next()
            .filter(|byte| (b'A'..=b'I').contains(byte) && one.len() == 1)
            .map(|byte| u32::from(byte - b'A' + 1)),
    };
    let (Some(digits), Some(letter), Some(extra)) = (digits, letter, extra) else { return Check::Invalid };
    let place = usize::try_from((weighted(&digits, &[8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23);
    Check::of(place.ok().and_then(|place| LETTERS.get(place..=place)) == Some(letter))
}

/// Lithuania: nine digits of a company, twelve of another taxpayer; weights from 1 up, and from 3 up where the remainder is 10.
pub(super) fn lt(text: &str) -> Check {
    let Some(digits) = values(&body(text, "LT")) else { return Check::Invalid };
    let Some((check, rest)) = digits.split_last() else { return Check::Invalid };
    let marked = rest.last() == Some(&1);
    let sum = |from: u32| -> u32 {
        rest.iter().zip(from - 1..).map(|(digit, place)| digit * (place % 9 + 1)).sum::<u32>() % 11
    };
    let remainder = match sum(1) {
        10 => sum(3) % 10,
        remainder => remainder,
    };
    Check::of(matches!(digits.len(), 9 | 12) && marked && remainder == *check)
}

/// Latvia: eleven digits. A company's begin with 4 to 9; a person's have his birth date and a check digit, those that begin with
/// 32 have none.
pub(super) fn lv(text: &str) -> Check {
    let number = body(text, "LV");
    let Some(digits) = exactly::<11>(&number) else { return Check::Invalid };
    let [first, .., check] = digits;
    if first > 3 {
        return Check::of(weighted(&digits, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3);
    }
    if number.starts_with("32") {
        return Check::Unknown;
    }
    let [d1, d2, m1, m2, ..] = digits;
    let is_date = (1..=31).contains(&(d1 * 10 + d2)) && (1..=12).contains(&(m1 * 10 + m2));
    let remainder = (1 + weighted(&digits, &[10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11 % 10;
    Check::of(is_date && remainder == check)
}

/// Malta: eight digits, weights 3, 4, 6, 7, 8, 9, 10, 1, by 37.
pub(super) fn mt(text: &str) -> Check {
    let digits = exactly::<8>(&body(text, "MT"));
    Check::of(digits.is_some_and(|digits| {
        digits.first() != Some(&0) && weighted(&digits, &[3, 4, 6, 7, 8, 9, 10, 1]).is_multiple_of(37)
    }))
}

/// Norway: nine digits modulo 11, mostly with `MVA` behind them.
pub(super) fn no(text: &str) -> Check {
    let number = body(text, "NO");
    let Some([rest @ .., check]) = exactly::<9>(number.strip_suffix("MVA").unwrap_or(&number)) else {
        return Check::Invalid;
    };
    Check::of((11 - weighted(&rest, &[3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 == check)
}

/// Portugal: nine digits, weights 9 to 2, modulo 11; a result of 10 is 0.
pub(super) fn pt(text: &str) -> Check {
    let Some([rest @ .., check]) = exactly::<9>(&body(text, "PT")) else { return Check::Invalid };
    let result = (11 - weighted(&rest, &[9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10;
    Check::of(rest.first() != Some(&0) && result == check)
}

/// Romania: two to ten digits, filled up with zeros; weights 7, 5, 3, 2, 1, 7, 5, 3, 2, times 10 modulo 11.
pub(super) fn ro(text: &str) -> Check {
    let number = body(text, "RO");
    let fits = (2..=10).contains(&number.len()) && !number.starts_with('0');
    let Some([rest @ .., check]) = exactly::<10>(&format!("{number:0>10}")).filter(|_| fits) else {
        return Check::Invalid;
    };
    Check::of(weighted(&rest, &[7, 5, 3, 2, 1, 7, 5, 3, 2]) * 10 % 11 % 10 == check)
}

/// Slovenia: eight digits, weights 8 to 2, modulo 11; a result of 10 is 0, one of 11 is never issued.
pub(super) fn si(text: &str) -> Check {
    let Some([rest @ .., check]) = exactly::<8>(&body(text, "SI")) else { return Check::Invalid };
    let result = 11 - weighted(&rest, &[8, 7, 6, 5, 4, 3, 2]) % 11;
    Check::of(rest.first() != Some(&0) && result < 11 && result % 10 == check)
}

/// Slovakia: ten digits, a multiple of 11; the third is 2, 3, 4, 7, 8 or 9, except in the birth number of a person.
pub(super) fn sk(text: &str) -> Check {
    let Some(digits) = exactly::<10>(&body(text, "SK")) else { return Check::Invalid };
    let ([first, _, third, ..], [rest @ .., check]) = (digits, digits);
    let nine = rest.iter().fold(0_u32, |sum, digit| sum * 10 + digit);
    let is_multiple = (u64::from(nine) * 10 + u64::from(check)).is_multiple_of(11);
    let is_company = first != 0 && matches!(third, 2 | 3 | 4 | 7 | 8 | 9) && is_multiple;
    Check::of(is_company || (is_birth_date(&digits) && nine % 11 % 10 == check))
}
