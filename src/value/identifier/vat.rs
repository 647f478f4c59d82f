//! VAT numbers of the EU and its neighbours.
//!
//! Procedures as the European Commission and the national tax offices describe them. Where no check digit is published, the
//! form is checked, and the answer is [`Check::Unknown`].

use super::Check;
use super::business::{nip, uid, y_tunnus};
use super::digits::{SIGNS, body, compact, exactly, luhn, mod_11_10, mod_97, values, weighted};
use super::person::eleven_test;
use super::vat_other;

/// Forms of countries without a published check: prefix, fewest and most digits. `EU` and `IM` are given by the one-stop shop
/// to sellers from outside the EU.
const FORMS: &[(&str, usize, usize)] = &[("EU", 9, 9), ("IM", 10, 12), ("LI", 5, 5)];

/// A number with its country in front.
pub(super) fn any(text: &str) -> Check {
    let number = compact(text, SIGNS);
    let check = match number.get(..2).unwrap_or_default() {
        "AT" => at,
        "BE" => be,
        "BG" => vat_other::bg,
        "CH" => ch,
        "CY" => vat_other::cy,
        "CZ" => vat_other::cz,
        "DE" => de,
        "DK" => dk,
        "EE" => vat_other::ee,
        "EL" | "GR" => el,
        "ES" => vat_other::es,
        "FI" => fi,
        "FR" => fr,
        "GB" | "XI" => vat_other::gb,
        "HR" => vat_other::hr,
        "HU" => vat_other::hu,
        "IE" => vat_other::ie,
        "IT" => it,
        "LT" => vat_other::lt,
        "LU" => lu,
        "LV" => vat_other::lv,
        "MT" => vat_other::mt,
        "NL" => nl,
        "NO" => vat_other::no,
        "PL" => pl,
        "PT" => vat_other::pt,
        "RO" => vat_other::ro,
        "SE" => se,
        "SI" => vat_other::si,
        "SK" => vat_other::sk,
        _ => form,
    };
    check(text)
}

fn form(text: &str) -> Check {
    let number = compact(text, SIGNS);
    let Some((prefix, rest)) = number.split_at_checked(2) else { return Check::Invalid };
    let fits = FORMS.iter().any(|(known, fewest, most)| *known == prefix && (*fewest..=*most).contains(&rest.len()));
    Check::of_form(fits && values(rest).is_some())
}

/// Germany: nine digits, ISO/IEC 7064 mod 11,10. The tax office does not publish the procedure; it has long been known.
pub(super) fn de(text: &str) -> Check {
    let digits = exactly::<9>(&body(text, "DE"));
    Check::of(digits.is_some_and(|digits| digits.first() != Some(&0) && mod_11_10(&digits)))
}

/// Austria: `U` and eight digits.
pub(super) fn at(text: &str) -> Check {
    let number = body(text, "AT");
    let Some([rest @ .., check]) = number.strip_prefix('U').and_then(exactly::<8>) else { return Check::Invalid };
    let sum: u32 = super::digits::weighted_digit_sums(&rest, &[1, 2, 1, 2, 1, 2, 1]);
    Check::of((10 - (sum + 4) % 10) % 10 == check)
}

/// Belgium: ten digits (nine before 2005), the last two are 97 less the remainder of the first eight by 97, so 01 to 97.
pub(super) fn be(text: &str) -> Check {
    let number = body(text, "BE");
    let padded = if number.len() == 9 { format!("0{number}") } else { number };
    let Some(digits) = exactly::<10>(&padded) else { return Check::Invalid };
    let [first, .., tens, ones] = digits;
    let eight = digits.iter().take(8).fold(0, |sum, digit| sum * 10 + digit);
    Check::of(first <= 1 && eight > 0 && 97 - eight % 97 == tens * 10 + ones)
}

/// Switzerland: a company number, mostly with the word for VAT behind it.
pub(super) fn ch(text: &str) -> Check {
    let number = compact(text, SIGNS);
    let bare =
        ["MWST", "TVA", "IVA", "TPV", "VAT"].iter().find_map(|word| number.strip_suffix(word)).unwrap_or(&number);
    uid(bare)
}

/// Denmark: eight digits, weights 2, 7, 6, 5, 4, 3, 2, 1, modulo 11.
pub(super) fn dk(text: &str) -> Check {
    let digits = exactly::<8>(&body(text, "DK"));
    Check::of(digits.is_some_and(|digits| {
        digits.first() != Some(&0) && weighted(&digits, &[2, 7, 6, 5, 4, 3, 2, 1]).is_multiple_of(11)
    }))
}

/// Greece, `EL` in the EU's VAT system: nine digits (eight with a lost zero), powers of two, modulo 11.
pub(super) fn el(text: &str) -> Check {
    let number = body(text, "EL");
    let number = number.strip_prefix("GR").unwrap_or(&number);
    let padded = if number.len() == 8 { format!("0{number}") } else { number.to_owned() };
    let Some([rest @ .., check]) = exactly::<9>(&padded) else { return Check::Invalid };
    let sum = weighted(&rest, &[256, 128, 64, 32, 16, 8, 4, 2]);
    Check::of(sum > 0 && sum % 11 % 10 == check)
}

/// Finland: a business id without its hyphen.
pub(super) fn fi(text: &str) -> Check {
    y_tunnus(&body(text, "FI"))
}

/// France: two signs and the SIREN number of nine digits. Two digits are checked modulo 97; with a letter among them by the
/// procedure for new keys, modulo 11. Monaco's numbers begin with 000 and have no Luhn digit.
pub(super) fn fr(text: &str) -> Check {
    let number = body(text, "FR");
    let (Some(key), Some(siren)) = (number.get(..2), number.get(2..)) else { return Check::Invalid };
    let Some(digits) = exactly::<9>(siren) else { return Check::Invalid };
    let value = digits.iter().fold(0_u64, |sum, digit| sum * 10 + u64::from(*digit));
    let right_key = match values(key).as_deref() {
        Some([tens, ones]) => u64::from(tens * 10 + ones) == (12 + 3 * (value % 97)) % 97,
        _ => new_french_key(key).is_some_and(|check| (value + 1 + check / 11) % 11 == check % 11),
    };
    Check::of(right_key && (siren.starts_with("000") || luhn(&digits)))
}

fn new_french_key(key: &str) -> Option<u64> {
    const SIGNS: &str = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    let mut signs = key.chars();
    let (first, second) = (signs.next()?, signs.next()?);
    let place = |sign: char| SIGNS.find(sign).and_then(|place| u64::try_from(place).ok());
    let (one, other) = (place(first)?, place(second)?);
    if first.is_ascii_digit() { (one * 24 + other).checked_sub(10) } else { (one * 34 + other).checked_sub(100) }
}

/// Italy: eleven digits with a Luhn digit, the eighth to tenth name the tax office.
pub(super) fn it(text: &str) -> Check {
    let number = body(text, "IT");
    let Some(digits) = exactly::<11>(&number) else { return Check::Invalid };
    let office = number.get(7..10).unwrap_or_default();
    let office = ("001"..="100").contains(&office) || matches!(office, "120" | "121" | "888" | "999");
    Check::of(office && !number.starts_with("0000000") && luhn(&digits))
}

/// Luxembourg: eight digits, the last two are the remainder of the first six by 89.
pub(super) fn lu(text: &str) -> Check {
    let Some(digits) = exactly::<8>(&body(text, "LU")) else { return Check::Invalid };
    let [.., tens, ones] = digits;
    let six = digits.iter().take(6).fold(0, |sum, digit| sum * 10 + digit);
    Check::of(six > 0 && six % 89 == tens * 10 + ones)
}

/// The Netherlands: nine digits, `B`, two digits. The nine pass the eleven test, or the whole, since 2020, ISO/IEC 7064
/// mod 97-10.
pub(super) fn nl(text: &str) -> Check {
    let number = body(text, "NL");
    let Some((nine, suffix)) = number.split_once('B') else { return Check::Invalid };
    let nine = if (7..=8).contains(&nine.len()) { format!("{nine:0>9}") } else { nine.to_owned() };
    let Some(digits) = exactly::<9>(&nine) else { return Check::Invalid };
    let suffix_fine = exactly::<2>(suffix).is_some_and(|suffix| suffix != [0, 0]);
    Check::of(suffix_fine && (eleven_test(&digits) || mod_97(&format!("NL{nine}B{suffix}")) == Some(1)))
}

/// Poland: a NIP.
pub(super) fn pl(text: &str) -> Check {
    nip(&body(text, "PL"))
}

/// Sweden: an organisation number of ten digits with a Luhn digit, and two digits from 01.
pub(super) fn se(text: &str) -> Check {
    let Some(digits) = exactly::<12>(&body(text, "SE")) else { return Check::Invalid };
    let ([ten @ .., _, _], [.., tens, ones]) = (digits, digits);
    Check::of((1..=94).contains(&(tens * 10 + ones)) && luhn(&ten))
}
