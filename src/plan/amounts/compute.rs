//! Rounding: from exact items to amounts that sum up.
//!
//! The level that the settings name is rounded, half away from zero; what is below it is allotted by the largest remainder.
//! Of net, tax and gross two are computed and the third is their sum or difference, so that nothing is rounded twice.

use super::allot::allot;
use super::item::{Item, Side, sum_of, tax_of};
use super::ratio::Ratio;
use super::settings::Rounding;
use crate::order::Prices;
use crate::value::Decimal;

/// Net, tax and gross in units of the smallest coin, as far as they can be told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Units {
    pub(super) net: Option<i128>,
    pub(super) tax: Option<i128>,
    pub(super) gross: Option<i128>,
}

impl Units {
    const ZERO: Units = Units { net: Some(0), tax: Some(0), gross: Some(0) };

    fn from_net(net: i128, tax: i128) -> Option<Units> {
        Some(Units { net: Some(net), tax: Some(tax), gross: Some(net.checked_add(tax)?) })
    }

    fn from_gross(gross: i128, tax: i128) -> Option<Units> {
        Some(Units { net: Some(gross.checked_sub(tax)?), tax: Some(tax), gross: Some(gross) })
    }

    fn led_by(lead: Prices, leading: i128, tax: i128) -> Option<Units> {
        match lead {
            Prices::Net => Units::from_net(leading, tax),
            Prices::Gross => Units::from_gross(leading, tax),
        }
    }

    fn only(lead: Prices, leading: i128) -> Units {
        match lead {
            Prices::Net => Units { net: Some(leading), ..Units::default() },
            Prices::Gross => Units { gross: Some(leading), ..Units::default() },
        }
    }

    /// A side that one of them does not know, the sum does not know either.
    pub(super) fn add(self, other: Units) -> Option<Units> {
        let add = |left: Option<i128>, right: Option<i128>| match (left, right) {
            (Some(left), Some(right)) => left.checked_add(right).map(Some),
            _ => Some(None),
        };
        let (net, tax) = (add(self.net, other.net)?, add(self.tax, other.tax)?);
        Some(Units { net, tax, gross: add(self.gross, other.gross)? })
    }
}

/// The amounts of all items, rounded.
#[derive(Clone, Debug)]
pub(super) struct Computed {
    /// Of each item, in their order.
    pub(super) items: Vec<Units>,
    /// Of each tax rate, lowest first; amounts without a rate last.
    pub(super) rates: Vec<(Option<Decimal>, Units)>,
    /// Of the document.
    pub(super) total: Units,
}

/// The items of one tax rate.
struct Group {
    rate: Option<Decimal>,
    /// Indices of items.
    items: Vec<usize>,
    /// What their amounts are led by; none where nobody says whether they include tax.
    lead: Option<Prices>,
    is_taxed: bool,
}

/// Rounds `items` to `digits` places. `lead` is the order's own statement, which decides where items of one rate differ.
/// `None` on overflow.
pub(super) fn compute(items: &[Item], lead: Option<Prices>, rounding: Rounding, digits: u32) -> Option<Computed> {
    let groups = groups(items, lead);
    let mut computed = Computed { items: vec![Units::ZERO; items.len()], rates: Vec::new(), total: Units::ZERO };
    let all_taxed = groups.iter().all(|group| group.is_taxed);
    let of_rates = match rounding {
        Rounding::PerDocument if all_taxed => Some(document(items, &groups, digits)?),
        _ => None,
    };
    for (index, group) in groups.iter().enumerate() {
        let members: Vec<&Item> = group.items.iter().filter_map(|index| items.get(*index)).collect();
        let (units, parts) = match (rounding, &of_rates) {
            (Rounding::PerLine, _) => per_line(&members, digits)?,
            (Rounding::PerDocument, Some(of_rates)) => {
                let units = of_rates.get(index).copied()?;
                (units, distribute(&members, units, Prices::Gross, digits)?)
            }
            _ => per_rate(group, &members, digits)?,
        };
        for (item, part) in group.items.iter().zip(parts) {
            if let Some(place) = computed.items.get_mut(*item) {
                *place = part;
            }
        }
        computed.total = computed.total.add(units)?;
        let is_nothing = group.rate.is_none() && units == Units::ZERO;
        if !is_nothing {
            computed.rates.push((group.rate, units));
        }
    }
    Some(computed)
}

fn groups(items: &[Item], lead: Option<Prices>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let taxed = item.is_taxed();
        let same = |group: &&mut Group| group.rate == item.rate && group.is_taxed == taxed;
        match groups.iter_mut().find(same) {
            Some(group) => {
                group.items.push(index);
                if group.lead != item.basis && !item.exact.is_zero() {
                    group.lead = if taxed { lead.or(Some(Prices::Gross)) } else { None };
                }
            }
            None => groups.push(Group { rate: item.rate, items: vec![index], lead: item.basis, is_taxed: taxed }),
        }
    }
    groups.sort_by_key(|group| (group.rate.is_none(), group.rate, !group.is_taxed));
    groups
}

/// Each item for itself, by its own statement.
fn per_line(items: &[&Item], digits: u32) -> Option<(Units, Vec<Units>)> {
    let mut total = Units::ZERO;
    let mut parts = Vec::with_capacity(items.len());
    for item in items {
        let part = match item.basis {
            _ if item.exact.is_zero() && item.stated_tax.is_none() => Units::ZERO,
            None => Units::default(),
            Some(lead) => rounded(lead, item.exact.units(digits)?, item.rate, item.side(Side::Tax), digits)?,
        };
        total = total.add(part)?;
        parts.push(part);
    }
    Some((total, parts))
}

/// The sum of the rate is rounded, and the tax is that of the rounded sum, so that everybody can recompute it from the
/// document; the items are allotted.
fn per_rate(group: &Group, items: &[&Item], digits: u32) -> Option<(Units, Vec<Units>)> {
    let Some(lead) = group.lead else {
        // Nobody says whether they include tax, or they differ and their tax is not known.
        let parts: Vec<Units> = items.iter().map(|item| own_side(item, digits)).collect::<Option<_>>()?;
        let nothing = items.iter().all(|item| item.exact.is_zero());
        return Some((if nothing { Units::ZERO } else { Units::default() }, parts));
    };
    let Some(leading) = sum_of(items.iter().copied(), Side::from(lead)) else {
        let parts: Vec<Units> = items.iter().map(|item| own_side(item, digits)).collect::<Option<_>>()?;
        return Some((Units::default(), parts));
    };
    let tax = if group.is_taxed { sum_of(items.iter().copied(), Side::Tax) } else { None };
    let units = rounded(lead, leading.units(digits)?, group.rate, tax, digits)?;
    Some((units, distribute(items, units, lead, digits)?))
}

fn own_side(item: &Item, digits: u32) -> Option<Units> {
    match item.basis {
        _ if item.exact.is_zero() => Some(Units::ZERO),
        Some(basis) => Some(Units::only(basis, item.exact.units(digits)?)),
        None => Some(Units::default()),
    }
}

/// The leading amount with its tax: that of the rounded amount where the rate is known, else the exact tax rounded.
fn rounded(lead: Prices, leading: i128, rate: Option<Decimal>, tax: Option<Ratio>, digits: u32) -> Option<Units> {
    let tax = match (rate, tax) {
        (_, None) => return Some(Units::only(lead, leading)),
        (Some(rate), Some(_)) => tax_of(Ratio::new(leading, 10_i128.checked_pow(digits)?)?, lead, rate)?,
        (None, Some(tax)) => tax,
    };
    Units::led_by(lead, leading, tax.units(digits)?)
}

/// The sum to be paid and the tax are rounded once; the rates are allotted.
fn document(items: &[Item], groups: &[Group], digits: u32) -> Option<Vec<Units>> {
    let of_groups = |side: Side| -> Option<Vec<Ratio>> {
        let of_group = |group: &Group| sum_of(group.items.iter().filter_map(|index| items.get(*index)), side);
        groups.iter().map(of_group).collect()
    };
    let allotted = |side: Side| -> Option<Vec<i128>> {
        let exact = of_groups(side)?;
        allot(Ratio::sum(exact.iter().copied())?.units(digits)?, &exact, digits)
    };
    let (gross, tax) = (allotted(Side::Gross)?, allotted(Side::Tax)?);
    gross.into_iter().zip(tax).map(|(gross, tax)| Units::from_gross(gross, tax)).collect()
}

/// Parts of `units` for each item: the leading side and the tax are allotted, the third side follows.
fn distribute(items: &[&Item], units: Units, lead: Prices, digits: u32) -> Option<Vec<Units>> {
    let side = Side::from(lead);
    let total = match side {
        Side::Net => units.net?,
        _ => units.gross?,
    };
    let exact = |side: Side| -> Option<Vec<Ratio>> { items.iter().map(|item| item.side(side)).collect() };
    let leading = allot(total, &exact(side)?, digits)?;
    match units.tax {
        Some(tax) => {
            let taxes = allot(tax, &exact(Side::Tax)?, digits)?;
            leading.into_iter().zip(taxes).map(|(leading, tax)| Units::led_by(lead, leading, tax)).collect()
        }
        None => Some(leading.into_iter().map(|leading| Units::only(lead, leading)).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::item::{Item, Source};
    use super::super::ratio::Ratio;
    use super::super::settings::{AmountKind, Rounding};
    use super::compute;
    use crate::order::Prices;

    fn item(amount: &str, basis: Prices, rate: &str) -> Item {
        let (total, quantity) = amount.split_once('/').unwrap_or((amount, "1"));
        let ratio = |text: &str| Ratio::of(text.parse().unwrap()).unwrap();
        let exact = ratio(total).divide(ratio(quantity)).unwrap();
        let rate = Some(rate.parse::<crate::value::Decimal>().unwrap().normalize());
        Item { source: Source::Line(0), kind: AmountKind::Goods, basis: Some(basis), exact, rate, stated_tax: None }
    }

    /// Cases that shops were found to differ on, from the issue trackers of WooCommerce (the numbers), and our own.
    #[test]
    fn known_cases() {
        use Prices::{Gross, Net};
        use Rounding::{PerDocument, PerLine, PerRate};
        type Case<'c> = (&'c str, &'c [(&'c str, Prices, &'c str)], Prices, Rounding, [i128; 3]);
        let cases: [Case<'_>; 14] = [
            ("8047: 36 at 1.66", &[("59.76", Net, "20")], Net, PerLine, [5976, 1195, 7171]),
            ("19706: by line", &[("4.565", Net, "20"), ("4.565", Net, "20")], Net, PerLine, [914, 182, 1096]),
            ("19706: by rate", &[("4.565", Net, "20"), ("4.565", Net, "20")], Net, PerRate, [913, 183, 1096]),
            (
                "20440",
                &[("45", Gross, "21"), ("49", Gross, "21"), ("4.96", Net, "21")],
                Gross,
                PerRate,
                [8264, 1736, 10000],
            ),
            ("17863: one side is the difference", &[("9.99", Gross, "20")], Gross, PerRate, [832, 167, 999]),
            ("30159: by rate", &[("44.355", Net, "24")], Net, PerRate, [4436, 1065, 5501]),
            ("30159: by document", &[("44.355", Net, "24")], Net, PerDocument, [4435, 1065, 5500]),
            ("139.95: rounded once", &[("139.95", Gross, "19")], Gross, PerRate, [11761, 2234, 13995]),
            ("credit", &[("-139.95", Gross, "19")], Gross, PerRate, [-11761, -2234, -13995]),
            ("tax on the rounded sum (BR-CO-17)", &[("839.134", Net, "19")], Net, PerRate, [83913, 15943, 99856]),
            (
                "thirds",
                &[("10/3", Gross, "0"), ("10/3", Gross, "0"), ("10/3", Gross, "0")],
                Gross,
                PerRate,
                [1000, 0, 1000],
            ),
            (
                "thirds by line",
                &[("10/3", Gross, "0"), ("10/3", Gross, "0"), ("10/3", Gross, "0")],
                Gross,
                PerLine,
                [999, 0, 999],
            ),
            ("two rates by document", &[("0.335", Net, "10"), ("0.335", Net, "20")], Net, PerDocument, [67, 10, 77]),
            ("nothing", &[], Net, PerDocument, [0, 0, 0]),
        ];
        for (name, items, lead, rounding, [net, tax, gross]) in cases {
            let items: Vec<Item> = items.iter().map(|(amount, basis, rate)| item(amount, *basis, rate)).collect();
            let total = compute(&items, Some(lead), rounding, 2).unwrap().total;
            assert_eq!((total.net, total.tax, total.gross), (Some(net), Some(tax), Some(gross)), "{name}");
        }
    }

    #[test]
    fn what_is_not_stated_is_not_told() {
        let mut unrated = item("10.00", Prices::Net, "19");
        unrated.rate = None;
        let rated = item("5.00", Prices::Net, "19");
        for rounding in [Rounding::PerLine, Rounding::PerRate, Rounding::PerDocument] {
            let total = compute(&[rated, unrated], Some(Prices::Net), rounding, 2).unwrap().total;
            assert_eq!((total.net, total.tax, total.gross), (Some(1500), None, None), "{rounding:?}");
            let gross = Item { basis: Some(Prices::Gross), ..unrated };
            let total = compute(&[rated, gross], Some(Prices::Net), rounding, 2).unwrap().total;
            assert_eq!((total.net, total.tax, total.gross), (None, None, Some(1595)), "{rounding:?}");
        }
    }
}
