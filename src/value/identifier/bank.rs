//! Accounts and payment references, and the Leitweg-ID of German public buyers, which shares their arithmetic.

use super::Check;
use super::digits::{compact, mod_97, values};

/// Country and length of its IBANs (SWIFT IBAN registry). Kept sorted.
#[rustfmt::skip]
const LENGTHS: &[([u8; 2], u8)] = &[
    (*b"AD", 24), (*b"AE", 23), (*b"AL", 28), (*b"AT", 20), (*b"AZ", 28), (*b"BA", 20), (*b"BE", 16), (*b"BG", 22), (*b"BH", 22), (*b"BI", 27),
    (*b"BR", 29), (*b"BY", 28), (*b"CH", 21), (*b"CR", 22), (*b"CY", 28), (*b"CZ", 24), (*b"DE", 22), (*b"DJ", 27), (*b"DK", 18), (*b"DO", 28),
    (*b"EE", 20), (*b"EG", 29), (*b"ES", 24), (*b"FI", 18), (*b"FK", 18), (*b"FO", 18), (*b"FR", 27), (*b"GB", 22), (*b"GE", 22), (*b"GI", 23),
    (*b"GL", 18), (*b"GR", 27), (*b"GT", 28), (*b"HN", 28), (*b"HR", 21), (*b"HU", 28), (*b"IE", 22), (*b"IL", 23), (*b"IQ", 23), (*b"IS", 26),
    (*b"IT", 27), (*b"JO", 30), (*b"KW", 30), (*b"KZ", 20), (*b"LB", 28), (*b"LC", 32), (*b"LI", 21), (*b"LT", 20), (*b"LU", 20), (*b"LV", 21),
    (*b"LY", 25), (*b"MC", 27), (*b"MD", 24), (*b"ME", 22), (*b"MK", 19), (*b"MN", 20), (*b"MR", 27), (*b"MT", 31), (*b"MU", 30), (*b"NI", 28),
    (*b"NL", 18), (*b"NO", 15), (*b"OM", 23), (*b"PK", 24), (*b"PL", 28), (*b"PS", 29), (*b"PT", 25), (*b"QA", 29), (*b"RO", 24), (*b"RS", 22),
    (*b"RU", 33), (*b"SA", 24), (*b"SC", 31), (*b"SD", 18), (*b"SE", 24), (*b"SI", 19), (*b"SK", 24), (*b"SM", 27), (*b"SO", 23), (*b"ST", 25),
    (*b"SV", 28), (*b"TL", 23), (*b"TN", 24), (*b"TR", 26), (*b"UA", 29), (*b"VA", 22), (*b"VG", 24), (*b"XK", 20), (*b"YE", 30),
];

/// International bank account number (ISO 13616): length of its country, remainder 1 by 97 with the first four signs last.
pub(super) fn iban(text: &str) -> Check {
    let text = compact(text, "-");
    let text = text.strip_prefix("IBAN").unwrap_or(&text).trim_start_matches(':');
    let (Some(country), Some(check), Some(head), Some(account)) =
        (text.get(..2), text.get(2..4), text.get(..4), text.get(4..))
    else {
        return Check::Invalid;
    };
    let place = LENGTHS.binary_search_by(|(known, _)| known.as_slice().cmp(country.as_bytes())).ok();
    let length = place.and_then(|place| LENGTHS.get(place));
    let right_length = length.is_some_and(|(_, length)| usize::from(*length) == text.len());
    Check::of(right_length && values(check).is_some() && mod_97(&format!("{account}{head}")) == Some(1))
}

/// SEPA creditor identifier (EPC262-08): as an IBAN, the business code in places 5 to 7 left out.
pub(super) fn sepa_creditor(text: &str) -> Check {
    let text = compact(text, "-");
    let (Some(head), Some(business), Some(national)) = (text.get(..4), text.get(4..7), text.get(7..)) else {
        return Check::Invalid;
    };
    let (country, check) = head.split_at_checked(2).unwrap_or_default();
    let form = country.bytes().all(|byte| byte.is_ascii_uppercase())
        && values(check).is_some()
        && business.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && (1..=28).contains(&national.len());
    Check::of(form && mod_97(&format!("{national}{head}")) == Some(1))
}

/// Swiss payment reference (QR and ESR): 27 digits, recursive modulo 10.
pub(super) fn ch_esr(text: &str) -> Check {
    const CARRY: [u32; 10] = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5];
    let Some(digits) = values(&compact(text, "")).filter(|digits| digits.len() == 27) else { return Check::Invalid };
    let Some((check, rest)) = digits.split_last() else { return Check::Invalid };
    let carry = rest.iter().fold(0, |carry, digit| {
        let index = usize::try_from((carry + digit) % 10).unwrap_or_default();
        CARRY.get(index).copied().unwrap_or_default()
    });
    Check::of((10 - carry) % 10 == *check)
}

/// Leitweg-ID of German public buyers (KoSIT): coarse part of 2 to 12 digits, optional fine part of up to 30 signs, two check
/// digits by ISO/IEC 7064 mod 97-10.
pub(super) fn leitweg(text: &str) -> Check {
    let text = compact(text, "");
    let mut parts = text.split('-');
    let (coarse, rest) = (parts.next().unwrap_or_default(), parts.collect::<Vec<_>>());
    let Some((check, fine)) = rest.split_last() else { return Check::Invalid };
    let form = (2..=12).contains(&coarse.len())
        && values(coarse).is_some()
        && check.len() == 2
        && values(check).is_some()
        && fine.len() <= 1
        && fine.iter().all(|fine| fine.len() <= 30);
    Check::of(form && mod_97(&text.replace('-', "")) == Some(1))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_table_is_sorted() {
        assert!(super::LENGTHS.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }
}
