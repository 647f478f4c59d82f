//! Accounts and payment references, and the Leitweg-ID of German public buyers, which shares their arithmetic.

use super::Check;
use super::digits::{compact, mod_97, values};

/// Country and length of its IBANs (SWIFT IBAN registry). Kept sorted.
#[rustfmt::skip]
const LENGTHS: &[(&str, usize)] = &[
    ("AD", 24), ("AE", 23), ("AL", 28), ("AT", 20), ("AZ", 28), ("BA", 20), ("BE", 16), ("BG", 22), ("BH", 22), ("BI", 27),
    ("BR", 29), ("BY", 28), ("CH", 21), ("CR", 22), ("CY", 28), ("CZ", 24), ("DE", 22), ("DJ", 27), ("DK", 18), ("DO", 28),
    ("EE", 20), ("EG", 29), ("ES", 24), ("FI", 18), ("FK", 18), ("FO", 18), ("FR", 27), ("GB", 22), ("GE", 22), ("GI", 23),
    ("GL", 18), ("GR", 27), ("GT", 28), ("HN", 28), ("HR", 21), ("HU", 28), ("IE", 22), ("IL", 23), ("IQ", 23), ("IS", 26),
    ("IT", 27), ("JO", 30), ("KW", 30), ("KZ", 20), ("LB", 28), ("LC", 32), ("LI", 21), ("LT", 20), ("LU", 20), ("LV", 21),
    ("LY", 25), ("MC", 27), ("MD", 24), ("ME", 22), ("MK", 19), ("MN", 20), ("MR", 27), ("MT", 31), ("MU", 30), ("NI", 28),
    ("NL", 18), ("NO", 15), ("OM", 23), ("PK", 24), ("PL", 28), ("PS", 29), ("PT", 25), ("QA", 29), ("RO", 24), ("RS", 22),
    ("RU", 33), ("SA", 24), ("SC", 31), ("SD", 18), ("SE", 24), ("SI", 19), ("SK", 24), ("SM", 27), ("SO", 23), ("ST", 25),
    ("SV", 28), ("TL", 23), ("TN", 24), ("TR", 26), ("UA", 29), ("VA", 22), ("VG", 24), ("XK", 20), ("YE", 30),
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
    let length = LENGTHS.binary_search_by(|(known, _)| (*known).cmp(country)).ok().and_then(|index| LENGTHS.get(index));
    let right_length = length.is_some_and(|(_, length)| *length == text.len());
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
