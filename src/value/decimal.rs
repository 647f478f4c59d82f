//! Exact decimals, as written (law 6).

use std::fmt;
use std::str::FromStr;

use rust_decimal::RoundingStrategy;

use crate::error::{Code, Problem, Result};

/// An exact decimal that keeps the number of places it was written with: `1.50` stays `1.50`.
///
/// At most 28 significant digits, which [`Decimal::parse`] enforces by refusing more, never by rounding. Comparison is
/// by value: `1.50 == 1.5`.
///
/// ```
/// use intakt::value::Decimal;
/// let price: Decimal = "2.345".parse()?;
/// assert_eq!(price.round(2).to_string(), "2.35");
/// assert_eq!((price.checked_mul("-1".parse()?)).unwrap().round(2).to_string(), "-2.35");
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(rust_decimal::Decimal);

/// How a source writes its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// The sign before the fraction.
    pub decimal: char,
    /// The sign between groups of three digits, if the source writes one.
    pub thousands: Option<char>,
}

impl Default for NumberFormat {
    /// `1234.56`.
    fn default() -> Self {
        NumberFormat { decimal: '.', thousands: None }
    }
}

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal(rust_decimal::Decimal::ZERO);
    /// One.
    pub const ONE: Decimal = Decimal(rust_decimal::Decimal::ONE);

    /// `mantissa` divided by ten to the power of `scale`: `from_parts(1250, 2)` is `12.50`. `None` when `scale` is over
    /// 28 or the mantissa over 96 bits.
    pub fn from_parts(mantissa: i128, scale: u32) -> Option<Self> {
        rust_decimal::Decimal::try_from_i128_with_scale(mantissa, scale).ok().map(Decimal)
    }

    /// The digits without their decimal sign; see [`Decimal::scale`].
    pub fn mantissa(self) -> i128 {
        self.0.mantissa()
    }

    /// How many digits stand behind the decimal sign.
    pub fn scale(self) -> u32 {
        self.0.scale()
    }

    /// Reads a number in `format`. Blanks around it (no-break ones too), a leading `+` and any minus sign (`-`, U+2212,
    /// trailing) are understood; everything else is refused, never guessed: letters, exponents, a second decimal sign,
    /// groups that are not of three digits, more digits than fit.
    ///
    /// # Errors
    /// [`Code::OrderNumber`], with the text masked.
    pub fn parse(text: &str, format: NumberFormat) -> Result<Self> {
        plain(text, format).or_else(|| scan(text, format)).ok_or_else(|| {
            let thousands = format.thousands.map(|sign| format!(" and {sign:?} between thousands")).unwrap_or_default();
            Problem::new(Code::OrderNumber, "the text is not a number")
                .found(text)
                .expected(format!("digits with {:?} before the fraction{thousands}", format.decimal))
                .into()
        })
    }

    /// The same for the usual: digits with at most one decimal sign. Of what else is a number it says nothing.
    pub(crate) fn parse_plain(text: &str, format: NumberFormat) -> Option<Self> {
        plain(text, format)
    }

    /// Rounds half away from zero, as German tax law and shops do, to `places` places; writes exactly that many.
    #[must_use]
    pub fn round(self, places: u32) -> Self {
        let mut rounded = self.0.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        if rounded.scale() < places {
            // Widening `12` to `12.00` fails only beyond 28 digits, where the narrow form stands.
            rounded.rescale(places);
        }
        Decimal(rounded)
    }

    /// The same value without zeros at the end of its fraction.
    #[must_use]
    pub fn normalize(self) -> Self {
        Decimal(self.0.normalize())
    }

    /// The sum, or `None` on overflow.
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Decimal)
    }

    /// The difference, or `None` on overflow.
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Decimal)
    }

    /// The exact product, or `None` when it does not fit in 28 digits.
    pub fn checked_mul(self, other: Self) -> Option<Self> {
        let product = self.0.checked_mul(other.0)?;
        // rust_decimal rounds a product that is too long; exactness shows in the sum of the scales.
        let exact = product.scale() == self.0.scale() + other.0.scale() || product.is_zero();
        exact.then_some(Decimal(product))
    }

    /// The quotient rounded to 28 digits, or `None` for a zero divisor. Keep a [`Quotient`] where exactness matters.
    pub fn checked_div(self, other: Self) -> Option<Self> {
        self.0.checked_div(other.0).map(Decimal)
    }

    /// The same with the opposite sign.
    #[must_use]
    pub fn negate(self) -> Self {
        if self.is_zero() { self } else { Decimal(-self.0) }
    }

    /// The distance from zero.
    #[must_use]
    pub fn abs(self) -> Self {
        Decimal(self.0.abs())
    }

    /// Whether the value is zero.
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether the value is below zero.
    pub fn is_negative(self) -> bool {
        !self.0.is_zero() && self.0.is_sign_negative()
    }
}

/// Up to 18 digits with at most one decimal sign among them: nearly all numbers, read in one go.
fn plain(text: &str, format: NumberFormat) -> Option<Decimal> {
    let mut value = 0_u64;
    let (mut digits, mut places, mut is_fraction) = (0, 0, false);
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            value = value.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
            digits += 1;
            places += u32::from(is_fraction);
        } else if !is_fraction && char::from(byte) == format.decimal && byte.is_ascii() {
            is_fraction = true;
        } else {
            return None;
        }
    }
    let (low, middle) = (value as u32, (value >> 32) as u32);
    (1..=18).contains(&digits).then(|| Decimal(rust_decimal::Decimal::from_parts(low, middle, 0, false, places)))
}

/// Digits, one decimal sign, group signs and one sign; `None` for everything else.
fn scan(text: &str, format: NumberFormat) -> Option<Decimal> {
    let mut text = text.trim_matches(|c: char| c.is_whitespace());
    let mut negative = false;
    if let Some(rest) = text.strip_prefix(['-', '\u{2212}']) {
        (text, negative) = (rest.trim_start(), true);
    } else if let Some(rest) = text.strip_suffix(['-', '\u{2212}']) {
        (text, negative) = (rest.trim_end(), true);
    } else if let Some(rest) = text.strip_prefix('+') {
        text = rest.trim_start();
    }
    let (whole, fraction) = match text.split_once(format.decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => (text, ""),
    };
    let mut mantissa = Mantissa::default();
    match format.thousands {
        Some(sign) if whole.contains(sign) => {
            for (index, group) in whole.split(sign).enumerate() {
                let right_length = if index == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
                if !right_length {
                    return None;
                }
                mantissa.push(group)?;
            }
        }
        _ => mantissa.push(whole)?,
    }
    mantissa.push(fraction)?;
    if mantissa.digits == 0 {
        return None;
    }
    let value = if negative { -mantissa.value } else { mantissa.value };
    Decimal::from_parts(value, u32::try_from(fraction.len()).ok()?)
}

/// Digits as a number.
#[derive(Default)]
struct Mantissa {
    value: i128,
    /// How many digits there were, and how many of them count.
    digits: usize,
    significant: usize,
}

impl Mantissa {
    fn push(&mut self, digits: &str) -> Option<()> {
        for byte in digits.bytes() {
            let digit = byte.is_ascii_digit().then(|| i128::from(byte - b'0'))?;
            self.value = self.value * 10 + digit;
            self.digits += 1;
            self.significant += usize::from(self.value != 0);
            // As many as fit for sure; a decimal holds fewer.
            if self.significant > 37 {
                return None;
            }
        }
        Some(())
    }
}

impl FromStr for Decimal {
    type Err = crate::Error;

    /// Reads `-1234.56`, the form that [`Display`](fmt::Display) writes.
    fn from_str(text: &str) -> Result<Self> {
        Decimal::parse(text, NumberFormat::default())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Decimal(value.into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl serde::Serialize for Decimal {
    /// As a string, since JSON numbers are read as floating point by most programs.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Decimal {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// A division that is not carried out until a rounding rule says how, such as a unit price of `100.00 / 3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Quotient {
    /// What is divided.
    pub total: Decimal,
    /// What it is divided by; never zero.
    pub quantity: Decimal,
}

impl Quotient {
    /// The pair, or `None` when `quantity` is zero.
    pub fn new(total: Decimal, quantity: Decimal) -> Option<Self> {
        (!quantity.is_zero()).then_some(Quotient { total, quantity })
    }

    /// The quotient rounded half away from zero to `places` places, or `None` on overflow.
    pub fn round(self, places: u32) -> Option<Decimal> {
        self.total.checked_div(self.quantity).map(|value| value.round(places))
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, NumberFormat};

    #[test]
    fn numbers_as_shops_write_them() {
        let german = NumberFormat { decimal: ',', thousands: Some('.') };
        let swiss = NumberFormat { decimal: '.', thousands: Some('\'') };
        let plain = NumberFormat::default();
        let cases = [
            ("1.680,50", german, Some("1680.50")),
            ("-10,00", german, Some("-10.00")),
            ("1.68,50", german, None),
            ("1'234.56", swiss, Some("1234.56")),
            (" 12.5 ", plain, Some("12.5")),
            ("\u{a0}12\u{a0}", plain, Some("12")),
            ("+ 0.0000", plain, Some("0.0000")),
            ("5-", plain, Some("-5")),
            ("\u{2212}5", plain, Some("-5")),
            (".50", plain, Some("0.50")),
            ("1e3", plain, None),
            ("1_000", plain, None),
            ("12,5", plain, None),
            ("1.2.3", plain, None),
            ("", plain, None),
            ("-", plain, None),
            (".", plain, None),
            ("١٢", plain, None),
            ("99999999999999999999999999999999999", plain, None),
        ];
        for (text, format, expected) in cases {
            let value = Decimal::parse(text, format).ok().map(|value| value.to_string());
            assert_eq!(value.as_deref(), expected, "{text:?}");
        }
    }

    #[test]
    fn a_product_that_does_not_fit_is_no_product() {
        let long: Decimal = "0.33333333333333333333".parse().unwrap();
        assert!(long.checked_mul(long).is_none());
    }
}
