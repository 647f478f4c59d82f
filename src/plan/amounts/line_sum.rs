//! The sum of a line: price times quantity less discount, and what the sender states.

use super::ratio::Ratio;
use super::result::{Cause, MissingField};
use crate::order::{Line, LineKind, Price};
use crate::value::Decimal;

/// The sum of a line before any rounding.
#[derive(Clone, Copy, Debug)]
pub(super) struct LineSum {
    /// What the line counts with: the stated sum, else the computed one.
    pub(super) exact: Ratio,
    /// The stated sum and the computed one, where both are there and differ by more than `tolerance`.
    pub(super) contradiction: Option<Contradiction>,
    /// What the discount takes off; below zero or zero.
    pub(super) discount: Ratio,
}

/// A stated sum that price and quantity do not give.
#[derive(Clone, Copy, Debug)]
pub(super) struct Contradiction {
    pub(super) stated: Decimal,
    pub(super) computed: Ratio,
    /// A cause within which the stated sum may be taken; everything else has to be confirmed by a total.
    pub(super) excuse: Option<Cause>,
    /// What else could be the cause.
    pub(super) cause: Cause,
}

/// The sum of `line`; `Ok(None)` for a text, `Err` with what is missing. `None` within on overflow.
pub(super) fn line_sum(line: &Line, tolerance: Ratio) -> Option<Result<Option<LineSum>, MissingField>> {
    let stated = line.total.map(Ratio::of);
    let stated = match stated {
        Some(ratio) => Some(ratio?),
        None => None,
    };
    let price = line.price.filter(|_| line.kind != LineKind::Text);
    let (computed, discount) = match (price, line.quantity) {
        (Some(price), Some(quantity)) => {
            let full = unit_price(price)?.multiply(Ratio::of(quantity)?)?;
            let discount = discount(line, full)?;
            (Some(full.add(discount)?), discount)
        }
        _ => (None, line.discount.map_or(Some(Ratio::ZERO), Ratio::of)?),
    };
    let (exact, contradiction) = match (stated, computed) {
        (Some(stated), Some(computed)) => (stated, contradiction(line, stated, computed, discount, tolerance)?),
        (Some(exact), None) | (None, Some(exact)) => (exact, None),
        (None, None) => {
            let missing = match (line.kind, line.price) {
                (LineKind::Text, _) => return Some(Ok(None)),
                (_, None) => MissingField::Price,
                (_, Some(_)) => MissingField::Quantity,
            };
            return Some(Err(missing));
        }
    };
    Some(Ok(Some(LineSum { exact, contradiction, discount })))
}

fn unit_price(price: Price) -> Option<Ratio> {
    match price {
        Price::Amount(amount) => Ratio::of(amount),
        Price::Quotient(quotient) => Ratio::of_quotient(quotient),
    }
}

/// The stated amount, else the percentage of the full sum. Both are one discount said twice.
fn discount(line: &Line, full: Ratio) -> Option<Ratio> {
    match (line.discount, line.discount_percent) {
        (Some(discount), _) => Ratio::of(discount),
        (None, Some(percent)) => full.multiply(Ratio::percent(percent)?)?.negate(),
        (None, None) => Some(Ratio::ZERO),
    }
}

fn contradiction(
    line: &Line,
    stated: Ratio,
    computed: Ratio,
    discount: Ratio,
    tolerance: Ratio,
) -> Option<Option<Contradiction>> {
    let within = |value: Ratio, slack: Ratio| -> Option<bool> {
        let difference = stated.subtract(value)?;
        let difference = if difference.is_negative() { difference.negate()? } else { difference };
        Some(difference <= slack)
    };
    // A sum stated with fewer places than the product has is that product rounded.
    let scale = line.total.map_or(0, Decimal::scale).max(2);
    let last_place = Ratio::new(5, 10_i128.checked_pow(scale.checked_add(1)?)?)?;
    if within(computed, last_place)? {
        return Some(None);
    }
    let slack = price_slack(line)?.add(last_place)?;
    let with_choices = choices(line)?.add(computed)?;
    let excuse = if within(with_choices, last_place)? {
        return Some(None);
    } else if within(computed, slack)? {
        Some(Cause::UnitPriceRounded)
    } else if within(computed, tolerance)? {
        Some(Cause::Rounding)
    } else {
        None
    };
    let without_discount = computed.subtract(discount)?;
    let cause = match excuse {
        Some(cause) => cause,
        None if !discount.is_zero() && within(without_discount, last_place)? => Cause::Discount,
        None => Cause::Unknown,
    };
    let stated = line.total.unwrap_or_default();
    Some(Some(Contradiction { stated, computed, excuse, cause }))
}

/// By how much a sum may be off because its unit price was rounded to the places it is written with: half of the last place
/// for each unit, and no more than half a cent.
fn price_slack(line: &Line) -> Option<Ratio> {
    let quantity = Ratio::of(line.quantity?.abs())?;
    let (scale, per) = match line.price? {
        Price::Amount(amount) => (amount.scale(), Ratio::new(1, 1)?),
        Price::Quotient(quotient) => (quotient.total.scale(), Ratio::of(quotient.quantity.abs())?),
    };
    let half_place = Ratio::new(5, 10_i128.checked_pow(scale.max(2).checked_add(1)?)?)?;
    quantity.divide(per)?.multiply(half_place)
}

/// What the chosen options add to the line. Whether the unit price has them in it differs from shop to shop, so that both
/// is right for a stated sum.
fn choices(line: &Line) -> Option<Ratio> {
    let added = Ratio::sum(line.attributes.iter().filter_map(|attribute| Ratio::of(attribute.price?)))?;
    added.multiply(Ratio::of(line.quantity.unwrap_or(Decimal::ONE))?)
}

#[cfg(test)]
mod tests {
    use super::super::ratio::Ratio;
    use super::super::result::{Cause, MissingField};
    use super::line_sum;
    use crate::order::{Line, LineKind, Price};
    use crate::value::{Decimal, Quotient};

    fn decimal(text: &str) -> Option<Decimal> {
        (!text.is_empty()).then(|| text.parse().unwrap())
    }

    fn line(price: &str, quantity: &str, discount: &str, percent: &str, total: &str) -> Line {
        let price = price.split_once('/').map_or_else(
            || decimal(price).map(Price::Amount),
            |(left, right)| Quotient::new(decimal(left).unwrap(), decimal(right).unwrap()).map(Price::Quotient),
        );
        Line {
            price,
            quantity: decimal(quantity),
            discount: decimal(discount),
            discount_percent: decimal(percent),
            total: decimal(total),
            ..Line::default()
        }
    }

    #[test]
    fn sums() {
        // price, quantity, discount, percent, stated sum; the sum, the cause of a contradiction, whether it is excused
        type Case<'c> = ([&'c str; 5], &'c str, Option<(Cause, bool)>);
        let cases: [Case<'_>; 16] = [
            (["24.90", "2", "", "", ""], "49.80", None),
            (["100.00/3", "3", "", "", ""], "100.00", None),
            (["19.95/100", "20", "-39.90", "10", ""], "-35.91", None),
            (["1995.00/100", "20", "-39.90", "10", "359.10"], "359.10", None),
            (["10", "2", "", "8", "18.40"], "18.40", None),
            (["13.99", "-3", "", "", ""], "-41.97", None),
            (["25.2017", "2", "", "", "50.4034"], "50.40", None),
            (["1.005", "3", "", "", "3.02"], "3.02", None),
            (["33.33", "3", "", "", "100.00"], "100.00", Some((Cause::UnitPriceRounded, true))),
            (["0.13", "100", "", "", "12.50"], "12.50", Some((Cause::UnitPriceRounded, true))),
            (["35", "2", "", "", "70.90"], "70.90", Some((Cause::Unknown, false))),
            (["10.00", "1", "", "", "10.02"], "10.02", Some((Cause::Rounding, true))),
            (["10.00", "6", "-6.00", "", "60.00"], "60.00", Some((Cause::Discount, false))),
            (["24.90", "2", "", "", "24.90"], "24.90", Some((Cause::Unknown, false))),
            (["", "", "", "", "12.00"], "12.00", None),
            (["0.00", "5", "", "", ""], "0.00", None),
        ];
        let tolerance = Ratio::new(2, 100).unwrap();
        for ([price, quantity, discount, percent, total], expected, contradiction) in cases {
            let sum = line_sum(&line(price, quantity, discount, percent, total), tolerance).unwrap().unwrap().unwrap();
            assert_eq!(sum.exact.round(2).unwrap().to_string(), expected, "{price} x {quantity}");
            let found = sum.contradiction.map(|found| (found.cause, found.excuse.is_some()));
            assert_eq!(found, contradiction, "{price} x {quantity} = {total}");
        }
    }

    #[test]
    fn what_is_missing() {
        let tolerance = Ratio::ZERO;
        let missing = |line: &Line| line_sum(line, tolerance).unwrap().unwrap_err();
        assert_eq!(missing(&line("", "2", "", "", "")), MissingField::Price);
        assert_eq!(missing(&line("2.00", "", "", "", "")), MissingField::Quantity);
        let text = Line { kind: LineKind::Text, ..line("2.00", "1", "", "", "") };
        assert!(line_sum(&text, tolerance).unwrap().unwrap().is_none());
    }
}
