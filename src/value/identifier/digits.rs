//! The arithmetic that check digits share.

/// `text` without blanks and the given signs, in capitals.
pub(super) fn compact(text: &str, signs: &str) -> String {
    text.chars()
        .filter(|sign| !sign.is_whitespace() && !signs.contains(*sign))
        .map(|sign| sign.to_ascii_uppercase())
        .collect()
}

/// Signs that people write between the digits of a VAT number.
pub(super) const SIGNS: &str = " .-/:";

/// A VAT number without blanks, signs and the given prefix, which may be missing.
pub(super) fn body(text: &str, prefix: &str) -> String {
    let number = compact(text, SIGNS);
    number.strip_prefix(prefix).unwrap_or(&number).to_owned()
}

/// The values of a text that consists of exactly `N` ASCII digits.
pub(super) fn exactly<const N: usize>(text: &str) -> Option<[u32; N]> {
    values(text)?.try_into().ok()
}

/// The values of a text of ASCII digits only, at least one.
pub(super) fn values(text: &str) -> Option<Vec<u32>> {
    if text.is_empty() {
        return None;
    }
    text.chars().map(|sign| sign.to_digit(10)).collect()
}

/// Sum of digits times weights, as far as both go.
pub(super) fn weighted(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// As [`weighted`], but of each product the digit sum.
pub(super) fn weighted_digit_sums(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).map(|product| product / 10 + product % 10).sum()
}

/// Whether the digits pass the Luhn check (ISO/IEC 7812-1), check digit last.
pub(super) fn luhn(digits: &[u32]) -> bool {
    let from_right = digits.iter().rev().enumerate();
    let sum: u32 =
        from_right.map(|(index, digit)| if index % 2 == 0 { *digit } else { digit * 2 / 10 + digit * 2 % 10 }).sum();
    sum.is_multiple_of(10)
}

/// Whether the digits pass ISO/IEC 7064 mod 11,10, check digit last.
pub(super) fn mod_11_10(digits: &[u32]) -> bool {
    let Some((last, rest)) = digits.split_last() else { return false };
    let product = rest.iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (11 - product) % 10 == *last
}

/// The remainder by 97 of a text of digits and letters, A being 10 and Z 35 (ISO/IEC 7064 mod 97-10); `None` for other signs.
pub(super) fn mod_97(text: &str) -> Option<u32> {
    text.chars().try_fold(0, |remainder, sign| {
        let value = sign.to_digit(36)?;
        let shift = if value < 10 { 10 } else { 100 };
        Some((remainder * shift + value) % 97)
    })
}

#[cfg(test)]
mod tests {
    use super::{luhn, mod_11_10, mod_97, values};

    #[test]
    fn cases() {
        assert!(luhn(&values("79927398713").unwrap()) && !luhn(&values("79927398710").unwrap()));
        assert!(mod_11_10(&values("07945").unwrap()) && !mod_11_10(&values("07944").unwrap()));
        assert_eq!(mod_97("3214282912345698765432161182"), Some(1));
        assert_eq!(mod_97("WEST12345698765432GB82"), Some(1));
        assert_eq!(mod_97("1-2"), None);
        assert_eq!(values("1١"), None);
    }
}
