//! Parts that sum to the whole: the method of the largest remainder.
//!
//! Each part gets the units that are wholly its own, and the units left go to the parts with the largest remainders
//! (Hamilton's method of apportionment). So the sum is that of the whole, and no part is a unit or more off its share.

use super::ratio::Ratio;

/// Parts of `total` units of the last of `places` places whose exact values are `exact`. The parts sum to `total`. Between
/// equal remainders the larger part is given to first, then the earlier one.
///
/// `total` is meant to be the rounded sum of `exact`; where it is further off, the difference is shared out in turns.
pub(super) fn allot(total: i128, exact: &[Ratio], places: u32) -> Option<Vec<i128>> {
    let mut parts = Vec::with_capacity(exact.len());
    // Remainders as numerators over one denominator would grow; comparing fractions is exact all the same.
    let mut remainders: Vec<(usize, Ratio)> = Vec::with_capacity(exact.len());
    let mut left = total;
    for (index, value) in exact.iter().enumerate() {
        let (whole, rest) = value.parts(places)?;
        parts.push(whole);
        left = left.checked_sub(whole)?;
        remainders.push((index, Ratio::new(rest, value.denominator())?));
    }
    if left == 0 || parts.is_empty() {
        return (left == 0).then_some(parts);
    }
    let size =
        |index: usize| exact.get(index).map_or(0, |value| value.parts(places).map_or(0, |(whole, _)| whole.abs()));
    remainders.sort_by(|(first, left), (second, right)| {
        let by_remainder = right.partial_cmp(left).unwrap_or(std::cmp::Ordering::Equal);
        by_remainder.then_with(|| size(*second).cmp(&size(*first))).then(first.cmp(second))
    });
    if left < 0 {
        // Too much was given: those with the smallest remainders give back first.
        remainders.reverse();
    }
    let unit = left.signum();
    for (index, _) in remainders.iter().cycle() {
        if left == 0 {
            break;
        }
        if let Some(part) = parts.get_mut(*index) {
            *part = part.checked_add(unit)?;
            left -= unit;
        }
    }
    Some(parts)
}

/// Parts of `amount` in proportion to `weights`, to `places` places. `None` where the weights sum to zero.
pub(super) fn share(amount: Ratio, weights: &[Ratio], places: u32) -> Option<Vec<i128>> {
    let whole = Ratio::sum(weights.iter().copied())?;
    let exact: Option<Vec<Ratio>> = weights.iter().map(|weight| amount.multiply(*weight)?.divide(whole)).collect();
    allot(amount.units(places)?, &exact?, places)
}

#[cfg(test)]
mod tests {
    use super::{allot, share};
    use crate::plan::amounts::ratio::Ratio;
    use proptest::prelude::*;

    fn ratios(texts: &[&str]) -> Vec<Ratio> {
        texts.iter().map(|text| Ratio::of(text.parse().unwrap()).unwrap()).collect()
    }

    #[test]
    fn shares_of_an_amount() {
        let cases: [(&str, &[&str], &[i128]); 7] = [
            ("4.90", &["100.00", "24.00"], &[395, 95]),
            ("0.01", &["1", "1", "1"], &[1, 0, 0]),
            ("0.02", &["1", "1", "1"], &[1, 1, 0]),
            ("-10.00", &["2", "1"], &[-667, -333]),
            ("0.05", &["1", "3"], &[1, 4]),
            ("4.90", &["0", "24.00"], &[0, 490]),
            ("0.00", &["1", "2"], &[0, 0]),
        ];
        for (amount, weights, expected) in cases {
            let amount = ratios(&[amount])[0];
            assert_eq!(share(amount, &ratios(weights), 2).unwrap(), expected, "{weights:?}");
        }
        assert!(share(ratios(&["1"])[0], &ratios(&["0", "0"]), 2).is_none(), "nothing to go by");
        assert!(allot(1, &[], 2).is_none(), "nobody to give to");
    }

    #[test]
    fn a_total_further_off_is_shared_out_in_turns() {
        assert_eq!(allot(7, &ratios(&["0.01", "0.01"]), 2).unwrap(), [4, 3]);
        assert_eq!(allot(-3, &ratios(&["0.01", "0.01"]), 2).unwrap(), [-1, -2]);
    }

    proptest! {
        #[test]
        fn the_parts_sum_to_the_whole_and_none_is_a_unit_off(
            amount in -10_000_000_i128..10_000_000,
            weights in prop::collection::vec(0_i128..1_000_000, 1..12),
        ) {
            let total: i128 = weights.iter().sum();
            prop_assume!(total > 0);
            let exact: Vec<Ratio> = weights.iter().map(|weight| Ratio::new(*weight, 100).unwrap()).collect();
            let parts = share(Ratio::new(amount, 100).unwrap(), &exact, 2).unwrap();
            prop_assert_eq!(parts.iter().sum::<i128>(), amount);
            for (part, weight) in parts.iter().zip(&weights) {
                prop_assert!((part * total - amount * weight).abs() < total, "{} of {:?}", part, weights);
            }
        }
    }
}
