//! Odds as integers: a product of dozens of chances, each in parts per billion, falls far below what fixed point holds.

/// A chance of one, in [`Odds::chance`].
pub(super) const ONE: u64 = 1 << 32;

/// Odds greater than zero: `mantissa` × 2^`exponent`, the highest bit of the mantissa set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Odds {
    // First, since the highest bit of every mantissa is set.
    exponent: i32,
    mantissa: u64,
}

impl Odds {
    /// One to one.
    pub(super) const EVEN: Odds = Odds { exponent: -63, mantissa: 1 << 63 };

    /// `numerator` to `denominator`; zero counts as one, since nothing is impossible before it was looked at.
    pub(super) fn new(numerator: u64, denominator: u64) -> Odds {
        Odds::EVEN.times(numerator, denominator)
    }

    /// Both odds multiplied, those of two facts that have nothing to do with each other.
    pub(super) fn and(self, other: Odds) -> Odds {
        let wide = u128::from(self.mantissa) * u128::from(other.mantissa);
        // Of 127 or 128 bits the first 64.
        let shift = 64 - wide.leading_zeros().min(1);
        let mantissa = u64::try_from(wide >> shift).unwrap_or(u64::MAX);
        Odds { mantissa, exponent: self.exponent + other.exponent + shift.cast_signed() }
    }

    /// The odds multiplied by `numerator / denominator`; zero counts as one.
    pub(super) fn times(self, numerator: u64, denominator: u64) -> Odds {
        // At least 2^63 divided by less than 2^64, with 64 bits more: never zero.
        let wide = (u128::from(self.mantissa) * u128::from(numerator.max(1))) / u128::from(denominator.max(1));
        let (wide, lifted) = if wide >> 64 == 0 { self.precise(numerator, denominator) } else { (wide, 0) };
        let bits = 128 - wide.leading_zeros().min(127);
        let (shift, exponent) = (bits.cast_signed() - 64, self.exponent - lifted);
        let mantissa = if shift >= 0 { wide >> shift } else { wide << -shift };
        Odds { mantissa: u64::try_from(mantissa).unwrap_or(u64::MAX), exponent: exponent + shift }
    }

    /// The same quotient with as many bits more as fit, and their number.
    fn precise(self, numerator: u64, denominator: u64) -> (u128, i32) {
        let product = u128::from(self.mantissa) * u128::from(numerator.max(1));
        let room = product.leading_zeros();
        ((product << room) / u128::from(denominator.max(1)), room.cast_signed())
    }

    /// The chance that belongs to the odds, `odds / (1 + odds)`, in parts of [`ONE`].
    pub(super) fn chance(self) -> u64 {
        /// Bits behind the point.
        const POINT: i32 = 40;
        let shift = self.exponent + POINT;
        let fixed = match shift {
            // 2^40 and more.
            17.. => return ONE,
            0.. => u128::from(self.mantissa) << shift,
            -63.. => u128::from(self.mantissa) >> -shift,
            _ => return 0,
        };
        u64::try_from(fixed * u128::from(ONE) / (fixed + (1 << POINT))).unwrap_or(ONE)
    }
}

#[cfg(test)]
mod tests {
    use super::{ONE, Odds};

    #[test]
    fn chances_follow_from_odds() {
        let cases = [
            // (numerator, denominator, chance times the sum of both)
            (1, 1, 1),
            (1, 3, 1),
            (999, 1, 999),
            (1, 999_999, 1),
            (1_000_000_000, 7, 1_000_000_000),
        ];
        for (numerator, denominator, part) in cases {
            let expected = u128::from(ONE) * part / u128::from(numerator + denominator);
            let found = u128::from(Odds::new(numerator, denominator).chance());
            assert!(found.abs_diff(expected) <= 4, "{numerator}:{denominator} {found} {expected}");
        }
        assert_eq!(Odds::new(u64::MAX, 1).chance(), ONE);
        assert_eq!(Odds::new(1, u64::MAX).chance(), 0);
    }

    #[test]
    fn odds_are_multiplied_and_compared() {
        let cases =
            [((1, 3), (3, 1), (1, 1)), ((7, 2), (5, 9), (35, 18)), ((1, 1_000_003), (999, 4), (999, 4_000_012))];
        for ((one, of), (other, of_other), (product, of_both)) in cases {
            let (one, other) = (Odds::new(one, of), Odds::new(other, of_other));
            let (found, expected) = (one.and(other).chance(), Odds::new(product, of_both).chance());
            assert!(found.abs_diff(expected) <= 4, "{one:?} {other:?} {found} {expected}");
            assert_eq!(one.and(other), other.and(one));
            assert_eq!(one.and(Odds::EVEN), one);
        }
        let ascending = [(1, 1_000_000), (1, 3), (1, 2), (1, 1), (10, 9), (2, 1), (1_000_000, 1)];
        assert!(ascending.map(|(numerator, denominator)| Odds::new(numerator, denominator)).is_sorted());
    }

    #[test]
    fn what_is_multiplied_is_divided_again() {
        let mut odds = Odds::new(3, 7);
        let (up, down) = (987_654_321, 1);
        for _ in 0..40 {
            odds = odds.times(up, down);
        }
        assert_eq!(odds.chance(), ONE);
        for _ in 0..40 {
            odds = odds.times(down, up);
        }
        let expected = ONE * 3 / 10;
        assert!(odds.chance().abs_diff(expected) <= 4, "{} {expected}", odds.chance());
    }
}
