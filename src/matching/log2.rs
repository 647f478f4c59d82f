//! Binary logarithms in integers: floating point would make a weight depend on the platform (law 6).

/// `1000 * log2(1 + i / 64)`, rounded, for `i` from 0 to 64.
const THOUSANDTHS: [i32; 65] = [
    0, 22, 44, 66, 87, 109, 129, 150, 170, 190, 209, 229, 248, 267, 285, 304, 322, 340, 358, 375, 392, 409, 426, 443,
    459, 476, 492, 508, 524, 539, 555, 570, 585, 600, 615, 629, 644, 658, 672, 687, 700, 714, 728, 741, 755, 768, 781,
    794, 807, 820, 833, 845, 858, 870, 883, 895, 907, 919, 931, 943, 954, 966, 977, 989, 1000,
];

/// The binary logarithm of `number` in 1/100, within one unit of the true value; 0 for 0 and 1.
///
/// The whole part is the place of the highest bit; the next six bits choose a row of the table and the rest
/// interpolates between it and the following row.
pub(super) fn log2_hundredths(number: u64) -> i32 {
    let Some(whole) = number.checked_ilog2() else { return 0 };
    // The bits below the highest, moved up to the top of the word.
    let fraction = if whole == 0 { 0 } else { number << (64 - whole) };
    let row = usize::try_from(fraction >> 58).unwrap_or(0);
    let within = i32::try_from((fraction << 6) >> 44).unwrap_or(0); // the next 20 bits
    let from = THOUSANDTHS.get(row).copied().unwrap_or(0);
    let to = THOUSANDTHS.get(row + 1).copied().unwrap_or(from);
    let thousandths = from + (((to - from) * within) >> 20);
    i32::try_from(whole).unwrap_or(0) * 100 + (thousandths + 5) / 10
}

#[cfg(test)]
mod tests {
    use super::log2_hundredths;

    /// The slow way: squaring a fixed-point mantissa yields one bit of the logarithm a step.
    fn by_squaring(number: u64) -> i32 {
        let whole = number.ilog2();
        let mut mantissa = u128::from(number) << (62 - whole.min(62));
        let mut bits: i64 = 0;
        for _ in 0..20 {
            mantissa = (mantissa * mantissa) >> 62;
            bits <<= 1;
            if mantissa >= 1 << 63 {
                bits |= 1;
                mantissa >>= 1;
            }
        }
        i32::try_from(i64::from(whole) * 100 + ((bits * 100 + (1 << 19)) >> 20)).unwrap()
    }

    #[test]
    fn agrees_with_squaring_to_one_hundredth() {
        let large = (0..62).flat_map(|shift| [1_u64 << shift, (1_u64 << shift) + (1_u64 << shift) / 3]);
        for number in (1..5_000).chain((5_000..1_000_001).step_by(997)).chain(large) {
            let (table, exact) = (log2_hundredths(number), by_squaring(number));
            assert!((table - exact).abs() <= 1, "{number}: {table} against {exact}");
        }
        assert_eq!(log2_hundredths(1024), 1000);
        assert_eq!(log2_hundredths(1_000_000), 1993);
    }

    #[test]
    fn never_falls() {
        let mut last = 0;
        for number in 0..200_000 {
            let now = log2_hundredths(number);
            assert!(now >= last, "{number}");
            last = now;
        }
    }
}
