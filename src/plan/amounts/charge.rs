//! Charges of the whole order as items, and their split over the tax rates of the lines.

use super::allot::share;
use super::item::{Item, Side, Source, usable_rate};
use super::ratio::Ratio;
use super::settings::{AmountKind, SplitMethod};
use crate::order::{Charge, Prices};
use crate::value::Decimal;

/// An amount whose rate is not stated, with how it was split.
#[derive(Clone, Debug)]
pub(super) struct SplitItems {
    /// The parts; one that carries no rate where it could not be split.
    pub(super) items: Vec<Item>,
    /// How it was split; none where there was nothing to choose.
    pub(super) method: Option<SplitMethod>,
    /// Whether the settings or the lines do not let it be split, so that somebody has to say where it belongs.
    pub(super) undecided: bool,
}

/// The charge as one item; `None` within where it states no amount, `None` on overflow.
///
/// The amount under the order's own statement leads. Where net and gross are given without a rate, it is that rate of the
/// lines which leads from one to the other within their last places, if there is exactly one.
pub(super) fn charge_item(
    index: usize,
    charge: &Charge,
    prices: Option<Prices>,
    rates: &[Decimal],
) -> Option<Option<Item>> {
    let by_net = charge.net.map(|net| (Some(Prices::Net), net));
    let by_gross = charge.gross.map(|gross| (Some(Prices::Gross), gross));
    let by_amount = charge.amount.map(|amount| (prices, amount));
    let leading = match prices {
        Some(Prices::Net) => by_net.or(by_amount).or(by_gross),
        Some(Prices::Gross) | None => by_gross.or(by_amount).or(by_net),
    };
    let Some((basis, amount)) = leading else { return Some(None) };
    let exact = Ratio::of(amount)?;
    let mut rate = usable_rate(charge.tax_rate);
    let mut stated_tax = None;
    // An amount under the order's statement is one of the two sides.
    let (net, gross) = match prices {
        Some(Prices::Net) => (charge.net.or(charge.amount), charge.gross),
        Some(Prices::Gross) => (charge.net, charge.gross.or(charge.amount)),
        None => (charge.net, charge.gross),
    };
    if let (None, Some(net), Some(gross)) = (rate, net, gross) {
        rate = rate_between(net, gross, rates)?;
        if rate.is_none() {
            stated_tax = Some(Ratio::of(gross)?.subtract(Ratio::of(net)?)?);
        }
    }
    let (source, kind) = (Source::Charge(index), AmountKind::from(charge.kind));
    Some(Some(Item { source, kind, basis, exact, rate, stated_tax }))
}

/// The rate among `rates` and zero that leads from `net` to `gross` when both are rounded to the places they are written
/// with. `None` within where none or several do.
fn rate_between(net: Decimal, gross: Decimal, rates: &[Decimal]) -> Option<Option<Decimal>> {
    let half_place = |amount: Decimal| Ratio::new(5, 10_i128.checked_pow(amount.scale().checked_add(1)?)?);
    let mut found = None;
    for rate in rates.iter().filter(|rate| !rate.is_zero()).chain([&Decimal::ZERO]) {
        let factor = Ratio::percent(*rate)?.add(Ratio::new(1, 1)?)?;
        let off = Ratio::of(net)?.multiply(factor)?.subtract(Ratio::of(gross)?)?;
        let off = if off.is_negative() { off.negate()? } else { off };
        let slack = half_place(net)?.multiply(factor)?.add(half_place(gross)?)?;
        if off <= slack {
            if found.is_some() {
                return Some(None);
            }
            found = Some(*rate);
        }
    }
    Some(found)
}

/// The rates that `lines` have, lowest first, each once. `None` where a line with an amount has none.
pub(super) fn rates_of(lines: &[Item]) -> Option<Vec<Decimal>> {
    let mut rates = Vec::new();
    for line in lines {
        match line.rate {
            Some(rate) => rates.push(rate),
            None if line.exact.is_zero() => {}
            None => return None,
        }
    }
    rates.sort_unstable();
    rates.dedup();
    Some(rates)
}

/// Splits `item` over the tax rates of `lines`. Its parts are written with as many places as the amount, at least `digits`,
/// and sum to it. `None` on overflow.
pub(super) fn split(item: Item, scale: u32, lines: &[Item], method: SplitMethod, digits: u32) -> Option<SplitItems> {
    let whole = |undecided: bool| Some(SplitItems { items: vec![item], method: None, undecided });
    if item.exact.is_zero() || item.rate.is_some() || item.stated_tax.is_some() || item.basis.is_none() {
        return whole(false);
    }
    let Some(rates) = rates_of(lines) else {
        // Without the rates of the lines nobody knows any tax of this order; that is missing, not undecided.
        return whole(false);
    };
    let under = |rate: Decimal| Item { rate: Some(rate), ..item };
    let weights = match rates.as_slice() {
        [] => return whole(false),
        _ if method == SplitMethod::AsGiven => return whole(true),
        [only] => return Some(SplitItems { items: vec![under(*only)], method: None, undecided: false }),
        _ => weights(&item, lines, &rates, digits)?,
    };
    let weighted = || rates.iter().copied().zip(weights.iter().copied()).filter(|(_, weight)| !weight.is_zero());
    let chosen = match method {
        SplitMethod::HighestRate => weighted().map(|(rate, _)| rate).max(),
        SplitMethod::MainRate => {
            let greater = |best: Option<(Decimal, Ratio)>, (rate, weight): (Decimal, Ratio)| match best {
                // Rates go up, so that of two equal sums the higher rate stays.
                Some((_, most)) if weight < most => best,
                _ => Some((rate, weight)),
            };
            weighted().fold(None, greater).map(|(rate, _)| rate)
        }
        SplitMethod::LargestRemainder | SplitMethod::AsGiven => None,
    };
    if let Some(rate) = chosen {
        return Some(SplitItems { items: vec![under(rate)], method: Some(method), undecided: false });
    }
    if weighted().next().is_none() {
        return whole(true);
    }
    let places = scale.max(digits);
    let parts = share(item.exact, &weights, places)?;
    let coin = 10_i128.checked_pow(places)?;
    let items: Option<Vec<Item>> = rates
        .iter()
        .zip(parts)
        .filter(|(_, part)| *part != 0)
        .map(|(rate, part)| Some(Item { exact: Ratio::new(part, coin)?, ..under(*rate) }))
        .collect();
    Some(SplitItems { items: items?, method: Some(method), undecided: false })
}

/// The sum of the goods under each rate, on the side that the item is on and rounded, so that anybody can recompute the
/// split from the document. What is given back weighs nothing.
fn weights(item: &Item, lines: &[Item], rates: &[Decimal], digits: u32) -> Option<Vec<Ratio>> {
    let side = item.basis.map_or(Side::Gross, Side::from);
    let goods = lines.iter().any(|line| line.kind == AmountKind::Goods && line.rate.is_some());
    rates
        .iter()
        .map(|rate| {
            let counts = |line: &&Item| line.rate == Some(*rate) && (!goods || line.kind == AmountKind::Goods);
            let sum = lines.iter().filter(counts).try_fold(Ratio::ZERO, |sum, line| sum.add(line.side(side)?))?;
            Ratio::new(sum.units(digits)?.max(0), 1)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ratio(text: &str) -> Ratio {
        Ratio::of(text.parse().unwrap()).unwrap()
    }

    fn item(kind: AmountKind, amount: &str, rate: &str) -> Item {
        Item {
            source: Source::Line(0),
            kind,
            basis: Some(Prices::Gross),
            exact: ratio(amount),
            rate: (!rate.is_empty()).then(|| rate.parse().unwrap()),
            stated_tax: None,
        }
    }

    #[test]
    fn a_charge_without_a_rate_is_split_by_the_method_of_the_settings() {
        use SplitMethod::{AsGiven, HighestRate, LargestRemainder, MainRate};
        type Case<'c> = (&'c str, &'c [(&'c str, &'c str)], SplitMethod, &'c [(&'c str, &'c str)], bool);
        let cases: [Case<'_>; 12] = [
            ("4.90", &[("100.00", "7"), ("24.00", "19")], LargestRemainder, &[("7", "3.95"), ("19", "0.95")], false),
            ("4.90", &[("100.00", "7"), ("24.00", "19")], HighestRate, &[("19", "4.90")], false),
            ("4.90", &[("100.00", "7"), ("24.00", "19")], MainRate, &[("7", "4.90")], false),
            ("4.90", &[("50.00", "7"), ("50.00", "19")], MainRate, &[("19", "4.90")], false),
            ("4.90", &[("100.00", "7"), ("24.00", "19")], AsGiven, &[("", "4.90")], true),
            ("-0.0001", &[("1.00", "7"), ("2.00", "19")], LargestRemainder, &[("19", "-0.0001")], false),
            ("4.90", &[("100.00", "7")], LargestRemainder, &[("7", "4.90")], false),
            ("4.90", &[("0.00", "7")], LargestRemainder, &[("7", "4.90")], false),
            ("4.90", &[("0.00", "7"), ("0.00", "19")], LargestRemainder, &[("", "4.90")], true),
            ("4.90", &[("0.00", "7"), ("9.00", "19")], HighestRate, &[("19", "4.90")], false),
            ("4.90", &[("5.00", ""), ("9.00", "19")], LargestRemainder, &[("", "4.90")], false),
            ("0.00", &[("5.00", "7"), ("9.00", "19")], AsGiven, &[("", "0.00")], false),
        ];
        for (amount, lines, method, expected, undecided) in cases {
            let lines: Vec<Item> = lines.iter().map(|(sum, rate)| item(AmountKind::Goods, sum, rate)).collect();
            let charge = item(AmountKind::Shipping, amount, "");
            let scale = amount.parse::<Decimal>().unwrap().scale();
            let found = split(charge, scale, &lines, method, 2).unwrap();
            let parts: Vec<(String, String)> = found
                .items
                .iter()
                .map(|part| {
                    (
                        part.rate.map(|rate| rate.to_string()).unwrap_or_default(),
                        part.exact.round(scale).unwrap().to_string(),
                    )
                })
                .collect();
            let expected: Vec<(String, String)> =
                expected.iter().map(|(rate, part)| ((*rate).to_owned(), (*part).to_owned())).collect();
            assert_eq!((parts, found.undecided), (expected, undecided), "{amount} {method:?}");
        }
    }

    #[test]
    fn shipping_weighs_by_goods_and_not_by_other_charges() {
        let lines = [item(AmountKind::Goods, "10.00", "7"), item(AmountKind::Surcharge, "90.00", "19")];
        let found = split(item(AmountKind::Shipping, "5.00", ""), 2, &lines, SplitMethod::LargestRemainder, 2).unwrap();
        assert_eq!(found.items.len(), 1);
        assert_eq!(found.items[0].rate, Some("7".parse().unwrap()));
    }

    #[test]
    fn the_rate_between_net_and_gross() {
        let rates: Vec<Decimal> = ["7", "19"].map(|rate| rate.parse().unwrap()).to_vec();
        let cases = [
            ("4.1176", "4.9000", Some("19")),
            ("4.12", "4.90", Some("19")),
            ("-5.00", "-5.95", Some("19")),
            ("9.00", "9.00", Some("0")),
            ("0.00", "0.00", None),
            ("5.0000", "5.5000", None),
            // Several rates lead there: too small to tell.
            ("0.02", "0.02", None),
            ("0.04", "0.05", None),
        ];
        for (net, gross, expected) in cases {
            let found = rate_between(net.parse().unwrap(), gross.parse().unwrap(), &rates).unwrap();
            assert_eq!(found, expected.map(|rate| rate.parse().unwrap()), "{net} {gross}");
        }
    }
}
