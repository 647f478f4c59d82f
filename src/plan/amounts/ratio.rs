//! Exact fractions: what an amount is before a rounding rule says where it is cut.

use crate::value::{Decimal, Quotient};

/// An exact fraction. Sums, products and shares of decimals stay exact until [`Ratio::units`] rounds them once; a decimal
/// type with a fixed number of digits would round a third of a price when it is divided, and again when it is added up.
///
/// All arithmetic answers `None` where 128 bits do not hold the result. Prices of twelve places, in one order with prices for
/// 3, 7, 12 and 1000 pieces, do not come near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ratio {
    numerator: i128,
    /// Above zero.
    denominator: i128,
}

impl Ratio {
    pub(super) const ZERO: Ratio = Ratio { numerator: 0, denominator: 1 };

    /// `numerator / denominator`; `None` for a zero denominator.
    pub(super) fn new(numerator: i128, denominator: i128) -> Option<Ratio> {
        match denominator.signum() {
            0 => None,
            1 => Some(Ratio { numerator, denominator }),
            _ => Some(Ratio { numerator: numerator.checked_neg()?, denominator: denominator.checked_neg()? }),
        }
    }

    pub(super) fn of(decimal: Decimal) -> Option<Ratio> {
        Ratio::new(decimal.mantissa(), 10_i128.checked_pow(decimal.scale())?)
    }

    pub(super) fn of_quotient(quotient: Quotient) -> Option<Ratio> {
        Ratio::of(quotient.total)?.divide(Ratio::of(quotient.quantity)?)
    }

    /// `percent / 100`.
    pub(super) fn percent(percent: Decimal) -> Option<Ratio> {
        Ratio::of(percent)?.multiply(Ratio { numerator: 1, denominator: 100 })
    }

    pub(super) fn is_zero(self) -> bool {
        self.numerator == 0
    }

    pub(super) fn is_negative(self) -> bool {
        self.numerator < 0
    }

    pub(super) fn negate(self) -> Option<Ratio> {
        Some(Ratio { numerator: self.numerator.checked_neg()?, ..self })
    }

    pub(super) fn add(self, other: Ratio) -> Option<Ratio> {
        if self.denominator == other.denominator {
            let numerator = self.numerator.checked_add(other.numerator)?;
            return Some(Ratio { numerator, denominator: self.denominator });
        }
        let sum = |one: Ratio, other: Ratio| {
            let shared = greatest_divisor(one.denominator.unsigned_abs(), other.denominator.unsigned_abs());
            let shared = i128::try_from(shared).ok()?;
            let (left, right) = (other.denominator / shared, one.denominator / shared);
            let numerator = one.numerator.checked_mul(left)?.checked_add(other.numerator.checked_mul(right)?)?;
            Some(Ratio { numerator, denominator: one.denominator.checked_mul(left)? }.kept_small())
        };
        sum(self, other).or_else(|| sum(self.reduced(), other.reduced()))
    }

    pub(super) fn subtract(self, other: Ratio) -> Option<Ratio> {
        self.add(other.negate()?)
    }

    pub(super) fn multiply(self, other: Ratio) -> Option<Ratio> {
        let product = |left: Ratio, right: Ratio| {
            let numerator = left.numerator.checked_mul(right.numerator)?;
            Some(Ratio { numerator, denominator: left.denominator.checked_mul(right.denominator)? }.kept_small())
        };
        product(self, other).or_else(|| product(self.reduced(), other.reduced()))
    }

    /// `None` also for a zero divisor.
    pub(super) fn divide(self, other: Ratio) -> Option<Ratio> {
        self.multiply(Ratio::new(other.denominator, other.numerator)?)
    }

    pub(super) fn sum(ratios: impl IntoIterator<Item = Ratio>) -> Option<Ratio> {
        ratios.into_iter().try_fold(Ratio::ZERO, Ratio::add)
    }

    /// In units of the last of `places` places, rounded half away from zero: `2.345` at 2 places is `235`.
    pub(super) fn units(self, places: u32) -> Option<i128> {
        let (whole, rest) = self.parts(places)?;
        // `rest` is that above the floor; at exactly half a unit the sign says which way is away from zero.
        let twice = rest.checked_mul(2)?;
        let up = if self.is_negative() { twice > self.denominator } else { twice >= self.denominator };
        whole.checked_add(i128::from(up))
    }

    /// The greatest number of units that is not above the value, and what is left of it as a numerator over the
    /// denominator of this fraction.
    pub(super) fn parts(self, places: u32) -> Option<(i128, i128)> {
        let coin = 10_i128.checked_pow(places)?;
        // Whole and rest apart: only the rest has to be multiplied with the denominator still below it.
        let (whole, rest) = (self.numerator.div_euclid(self.denominator), self.numerator.rem_euclid(self.denominator));
        let rest = rest.checked_mul(coin)?;
        let units = whole.checked_mul(coin)?.checked_add(rest.div_euclid(self.denominator))?;
        Some((units, rest.rem_euclid(self.denominator)))
    }

    pub(super) fn denominator(self) -> i128 {
        self.denominator
    }

    /// Rounded half away from zero.
    pub(super) fn round(self, places: u32) -> Option<Decimal> {
        Decimal::from_parts(self.units(places)?, places)
    }

    /// Reduced once the denominator grows beyond 64 bits. Reducing after each step would take longer than the steps.
    fn kept_small(self) -> Ratio {
        if self.denominator > i128::from(i64::MAX) { self.reduced() } else { self }
    }

    fn reduced(self) -> Ratio {
        let shared = greatest_divisor(self.numerator.unsigned_abs(), self.denominator.unsigned_abs());
        match i128::try_from(shared) {
            Ok(shared) if shared > 1 => {
                Ratio { numerator: self.numerator / shared, denominator: self.denominator / shared }
            }
            _ => self,
        }
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Ratio) -> Option<std::cmp::Ordering> {
        Some(self.subtract(*other)?.numerator.cmp(&0))
    }
}

/// Euclid's algorithm; on 64 bits where both fit, which is several times faster.
fn greatest_divisor(mut left: u128, mut right: u128) -> u128 {
    while right != 0 {
        if let (Ok(small_left), Ok(small_right)) = (u64::try_from(left), u64::try_from(right)) {
            let (mut left, mut right) = (small_left, small_right);
            while right != 0 {
                (left, right) = (right, left % right);
            }
            return left.into();
        }
        (left, right) = (right, left % right);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::Ratio;
    use crate::value::Decimal;
    use proptest::prelude::*;

    fn ratio(text: &str) -> Ratio {
        match text.split_once('/') {
            Some((left, right)) => ratio(left).divide(ratio(right)).unwrap(),
            None => Ratio::of(text.parse().unwrap()).unwrap(),
        }
    }

    #[test]
    fn rounding_is_half_away_from_zero_and_happens_once() {
        let cases = [
            ("2.345", 2, "2.35"),
            ("-2.345", 2, "-2.35"),
            ("2.3449999999999999", 2, "2.34"),
            ("-2.3450000000000001", 2, "-2.35"),
            ("0.5", 0, "1"),
            ("-0.5", 0, "-1"),
            ("-0.4", 0, "0"),
            ("100/3", 2, "33.33"),
            ("2/3", 2, "0.67"),
            ("-2/3", 2, "-0.67"),
            ("0", 2, "0.00"),
        ];
        for (text, places, expected) in cases {
            assert_eq!(ratio(text).round(places).unwrap().to_string(), expected, "{text}");
        }
        // Three thirds of a cent's half are the half: a decimal of 28 digits rounds it down.
        let third = ratio("0.005/3");
        assert_eq!(Ratio::sum([third; 3]).unwrap().round(2).unwrap().to_string(), "0.01");
    }

    #[test]
    fn what_does_not_fit_is_no_number() {
        let large = Ratio::of(Decimal::from_parts(i128::from(u64::MAX), 0).unwrap()).unwrap();
        assert!(large.multiply(large).and_then(|square| square.multiply(large)).is_none());
        assert!(large.divide(Ratio::ZERO).is_none());
    }

    proptest! {
        #[test]
        fn arithmetic_is_that_of_fractions(a in -9999_i128..9999, b in 1_i128..999, c in -9999_i128..9999, d in 1_i128..999) {
            let (left, right) = (Ratio::new(a, b).unwrap(), Ratio::new(c, d).unwrap());
            let equal = |one: Ratio, numerator: i128, denominator: i128| {
                one.numerator * denominator == numerator * one.denominator
            };
            prop_assert!(equal(left.add(right).unwrap(), a * d + c * b, b * d));
            prop_assert!(equal(left.subtract(right).unwrap(), a * d - c * b, b * d));
            prop_assert!(equal(left.multiply(right).unwrap(), a * c, b * d));
            prop_assert!(equal(left.reduced(), a, b));
            let units = left.units(2).unwrap();
            // Within half a unit.
            prop_assert!((units * b - a * 100).abs() * 2 <= b);
        }
    }
}
