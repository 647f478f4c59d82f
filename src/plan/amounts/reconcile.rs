//! The totals that the order states against the computed ones: the difference, and with what it would go away.
//!
//! A total that the order does not state is not compared, and neither is one that cannot be computed. Senders mean different
//! things by one word (the sum of the lines before or after their discounts, the sum of the order with or without charges),
//! so that a total fits when it equals any of what its field may mean.

use super::compute::{Computed, compute};
use super::item::{Item, Side, Source, sum_of};
use super::ratio::Ratio;
use super::result::{Cause, Difference, Resolution, TotalKind};
use super::settings::{AmountKind, AmountSettings, Rounding};
use crate::error::Code;
use crate::order::{LineKind, Order, Price, Prices};
use crate::value::Decimal;

/// What is compared.
pub(super) struct View<'v> {
    pub(super) order: &'v Order,
    pub(super) settings: &'v AmountSettings,
    pub(super) items: &'v [Item],
    /// Whether every line and charge is among the items.
    pub(super) is_whole: bool,
    /// Whether every line is.
    pub(super) lines_are_whole: bool,
    pub(super) lead: Option<Prices>,
    pub(super) digits: u32,
    /// What the discounts of the lines take off, zero or below.
    pub(super) discounts: Ratio,
    /// What vouchers pay that are payments, zero or above.
    pub(super) redeemed: Ratio,
}

/// What came of the comparison.
#[derive(Debug, Default)]
pub(super) struct Reconciled {
    pub(super) differences: Vec<Difference>,
    /// The sum with tax that the order states less the computed one, in units; none where it states none, or where the
    /// difference is too large.
    pub(super) rounding_line: Option<i128>,
    /// What is to be paid, vouchers that are payments not taken off, as the order states it; in units.
    pub(super) payable: Option<i128>,
    /// Whether a sum was compared and none is off.
    pub(super) is_confirmed: bool,
}

/// A total as stated, in units.
#[derive(Clone, Copy)]
struct Stated {
    total: TotalKind,
    rate: Option<Decimal>,
    units: i128,
}

/// One thing that a total may mean.
#[derive(Clone, Copy)]
struct Meaning {
    units: i128,
    /// What has to be added to the computed sum with tax to get there, where this is what is to be paid.
    payable_offset: Option<i128>,
}

/// Everything that is computed to compare with.
struct Figures {
    lines: Vec<i128>,
    net: Option<i128>,
    tax: Vec<i128>,
    gross: Option<i128>,
    amount: Vec<i128>,
    rates: Vec<(Option<Decimal>, Option<i128>, Option<i128>)>,
    redeemed: i128,
}

/// Compares. `None` on overflow.
pub(super) fn reconcile(view: &View<'_>, computed: &Computed) -> Option<Reconciled> {
    let figures = Figures::of(view, computed)?;
    let stated = stated(view)?;
    let tolerance = Ratio::of(view.settings.tolerance)?.units(view.digits)?.abs();
    let mut result = Reconciled::default();
    let mut sums = 0_usize;
    let mut is_off = false;
    for total in &stated {
        let meanings = figures.meanings(total);
        let Some(nearest) = meanings.iter().min_by_key(|meaning| total.units.abs_diff(meaning.units)) else {
            continue;
        };
        let difference = total.units.checked_sub(nearest.units)?;
        let absorbed = difference.abs() <= tolerance;
        sums += 1;
        is_off |= !absorbed;
        if let (true, None, Some(offset)) = (absorbed, result.payable, nearest.payable_offset) {
            result.rounding_line = Some(difference);
            result.payable = Some(total.units.checked_add(offset)?);
        }
        if difference == 0 {
            continue;
        }
        let cause = cause(view, &stated, total, difference, absorbed)?;
        let resolution = if absorbed { Resolution::Absorbed } else { Resolution::Held };
        result.differences.push(Difference {
            total: total.total,
            line: None,
            rate: total.rate,
            stated: amount(total.units, view.digits)?,
            computed: amount(nearest.units, view.digits)?,
            difference: amount(difference, view.digits)?,
            cause,
            resolution,
        });
    }
    if is_off {
        (result.rounding_line, result.payable) = (None, None);
    }
    result.is_confirmed = sums > 0 && !is_off;
    result.differences.extend(line_count(view)?);
    Some(result)
}

pub(super) fn amount(units: i128, digits: u32) -> Option<Decimal> {
    Decimal::from_parts(units, digits)
}

impl Figures {
    fn of(view: &View<'_>, computed: &Computed) -> Option<Figures> {
        let digits = view.digits;
        let is_line = |item: &&Item| matches!(item.source, Source::Line(_));
        // Under the order's own statement, where each item can be told so; an order that says nothing has one basis for all.
        let on_own_side = |items: &mut dyn Iterator<Item = &Item>| -> Option<Ratio> {
            match view.lead {
                Some(lead) => sum_of(items, Side::from(lead)),
                None => {
                    let mut sum = Ratio::ZERO;
                    for item in items {
                        sum = item.basis.is_none().then(|| sum.add(item.exact))??;
                    }
                    Some(sum)
                }
            }
        };
        let total = computed.total;
        let redeemed = view.redeemed.units(digits)?;
        let mut figures = Figures {
            lines: Vec::new(),
            net: None,
            tax: Vec::new(),
            gross: None,
            amount: Vec::new(),
            rates: Vec::new(),
            redeemed,
        };
        if let Some(lines) = on_own_side(&mut view.items.iter().filter(is_line)).filter(|_| view.lines_are_whole) {
            let goods =
                on_own_side(&mut view.items.iter().filter(is_line).filter(|item| item.kind == AmountKind::Goods));
            let before_discount = lines.subtract(view.discounts)?;
            // Vouchers that are payments are no items; where they stand as lines, the sender may have them in the sum.
            let with_vouchers = lines.subtract(view.redeemed)?;
            figures.lines = [Some(lines), Some(before_discount), goods, Some(with_vouchers)]
                .into_iter()
                .flatten()
                .map(|sum| sum.units(digits))
                .collect::<Option<_>>()?;
            figures.lines.extend(rounded_lines(view, computed));
        }
        if !view.is_whole {
            return Some(figures);
        }
        let stated_tax = view.order.totals.tax.map(|tax| Ratio::of(tax)?.units(digits));
        let stated_tax = match stated_tax {
            Some(units) => Some(units?),
            None => None,
        };
        // Where rates are missing, a stated tax leads from one side to the other.
        let tax = total.tax.or(stated_tax);
        figures.net = total.net.or_else(|| total.gross?.checked_sub(tax?));
        figures.gross = total.gross.or_else(|| total.net?.checked_add(tax?));
        figures.tax.extend(total.tax);
        let sum = on_own_side(&mut view.items.iter());
        let sum = match sum {
            Some(sum) => Some(sum.units(digits)?),
            None => None,
        };
        let less_vouchers = sum.and_then(|sum| sum.checked_sub(redeemed));
        figures.amount = [figures.gross, sum, less_vouchers, figures.net].into_iter().flatten().collect();
        figures.amount.extend(figures.lines.iter().copied());
        figures.tax.extend(tax_of_lines(view, &figures, sum));
        if total.tax.is_some() && computed.rates.iter().all(|(rate, _)| rate.is_some()) {
            figures.rates = computed.rates.iter().map(|(rate, units)| (*rate, units.net, units.tax)).collect();
        }
        Some(figures)
    }

    fn meanings(&self, stated: &Stated) -> Vec<Meaning> {
        let plain = |units: i128| Meaning { units, payable_offset: None };
        let payable = |gross: i128| {
            let whole = Meaning { units: gross, payable_offset: Some(0) };
            let rest = Meaning { units: gross.saturating_sub(self.redeemed), payable_offset: Some(self.redeemed) };
            if self.redeemed == 0 { vec![whole] } else { vec![whole, rest] }
        };
        match stated.total {
            TotalKind::Lines => self.lines.iter().copied().map(plain).collect(),
            TotalKind::Net => self.net.into_iter().map(plain).collect(),
            TotalKind::Tax => self.tax.iter().copied().map(plain).collect(),
            TotalKind::Gross => self.gross.into_iter().flat_map(payable).collect(),
            TotalKind::Amount => {
                let mut meanings: Vec<Meaning> = self.gross.into_iter().flat_map(payable).collect();
                meanings.extend(self.amount.iter().copied().map(plain));
                meanings
            }
            TotalKind::RateNet | TotalKind::RateTax if !self.rates.is_empty() => {
                let of_rate = self.rates.iter().find(|(rate, ..)| *rate == stated.rate);
                let (net, tax) = of_rate.map_or((Some(0), Some(0)), |(_, net, tax)| (*net, *tax));
                let units = if stated.total == TotalKind::RateNet { net } else { tax };
                units.into_iter().map(plain).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The tax of the lines alone, where the stated sum is theirs alone: then a stated tax is too.
fn tax_of_lines(view: &View<'_>, figures: &Figures, sum: Option<i128>) -> Option<i128> {
    let totals = &view.order.totals;
    let stated = Ratio::of(totals.amount?)?.units(view.digits)?;
    let is_of_all = totals.gross.is_some() || totals.net.is_some() || [figures.gross, sum].contains(&Some(stated));
    if is_of_all || !figures.lines.contains(&stated) {
        return None;
    }
    let lines = view.items.iter().filter(|item| matches!(item.source, Source::Line(_)));
    sum_of(lines, Side::Tax)?.units(view.digits)
}

/// The sum of the lines as they are rounded, which need not be the rounded sum.
fn rounded_lines(view: &View<'_>, computed: &Computed) -> Option<i128> {
    let lead = view.lead?;
    let lines = view.items.iter().zip(&computed.items).filter(|(item, _)| matches!(item.source, Source::Line(_)));
    lines.into_iter().try_fold(0_i128, |sum, (_, units)| {
        sum.checked_add(match lead {
            Prices::Net => units.net?,
            Prices::Gross => units.gross?,
        })
    })
}

/// The totals that the order states, the sum to be paid first.
fn stated(view: &View<'_>) -> Option<Vec<Stated>> {
    let totals = &view.order.totals;
    let plain = [
        (TotalKind::Gross, totals.gross),
        (TotalKind::Amount, totals.amount),
        (TotalKind::Lines, totals.lines),
        (TotalKind::Net, totals.net),
        (TotalKind::Tax, totals.tax),
    ];
    let mut stated: Vec<(TotalKind, Option<Decimal>, Decimal)> =
        plain.into_iter().filter_map(|(total, amount)| Some((total, None, amount?))).collect();
    for tax in &totals.taxes {
        let rate = tax.rate.map(Decimal::normalize);
        stated.extend(rate.and(tax.net).map(|net| (TotalKind::RateNet, rate, net)));
        stated.extend(rate.and(tax.tax).map(|amount| (TotalKind::RateTax, rate, amount)));
    }
    let in_units = |(total, rate, amount): (TotalKind, Option<Decimal>, Decimal)| {
        Some(Stated { total, rate, units: Ratio::of(amount)?.units(view.digits)? })
    };
    stated.into_iter().map(in_units).collect()
}

/// With what the difference would go away.
fn cause(view: &View<'_>, all: &[Stated], total: &Stated, difference: i128, absorbed: bool) -> Option<Cause> {
    let modes = [
        (Rounding::PerLine, Cause::RoundingPerLine),
        (Rounding::PerRate, Cause::RoundingPerRate),
        (Rounding::PerDocument, Cause::RoundingPerDocument),
    ];
    for (rounding, cause) in modes {
        if rounding == view.settings.rounding {
            continue;
        }
        let figures = Figures::of(view, &compute(view.items, view.lead, rounding, view.digits)?)?;
        let fits = |total: &Stated| {
            let meanings = figures.meanings(total);
            meanings.is_empty() || meanings.iter().any(|meaning| meaning.units == total.units)
        };
        if fits(total) && all.iter().all(fits) {
            return Some(cause);
        }
    }
    if absorbed {
        return Some(Cause::Rounding);
    }
    let off = difference.unsigned_abs();
    let is = |amount: Option<Ratio>| -> bool {
        let units = amount.and_then(|amount| amount.units(view.digits)).map_or(0, i128::unsigned_abs);
        units != 0 && units.abs_diff(off) <= 1
    };
    let side = view.lead.map_or(Side::Gross, Side::from);
    let sides = [side, Side::Net, Side::Gross, Side::Tax];
    let sum_is = |counts: fn(&Item) -> bool| {
        sides.iter().any(|side| is(sum_of(view.items.iter().filter(|item| counts(item)), *side)))
    };
    let causes = [
        (Cause::Voucher, is(Some(view.redeemed)) || sum_is(|item| item.kind == AmountKind::Voucher)),
        (Cause::ChargesLeftOut, sum_is(|item| matches!(item.source, Source::Charge(_)))),
        (Cause::TaxStatement, is(sum_of(view.items, Side::Tax)) || is(view.order.totals.tax.and_then(Ratio::of))),
        (Cause::Discount, is(Some(view.discounts))),
        (
            Cause::LineLeftOut,
            view.items
                .iter()
                .any(|item| matches!(item.source, Source::Line(_)) && sides.iter().any(|side| is(item.side(*side)))),
        ),
        (Cause::UnitPriceRounded, price_slack(view)?.units(view.digits)?.unsigned_abs() >= off),
    ];
    let found = causes.into_iter().find(|(_, fits)| *fits).map(|(cause, _)| cause);
    Some(found.unwrap_or(Cause::Unknown))
}

/// By how much the sum of lines may be off because each unit price is rounded to the places it is written with.
fn price_slack(view: &View<'_>) -> Option<Ratio> {
    let mut slack = Ratio::ZERO;
    for line in view.order.lines.iter().filter(|line| line.total.is_none()) {
        if let (Some(Price::Amount(price)), Some(quantity)) = (line.price, line.quantity) {
            let half_place = Ratio::new(5, 10_i128.checked_pow(price.scale().max(2).checked_add(1)?)?)?;
            slack = slack.add(half_place.multiply(Ratio::of(quantity.abs())?)?)?;
        }
    }
    Some(slack)
}

/// A stated number of lines that is that of no kind of lines: one may have been lost. Not compared where the profile leaves
/// lines out.
fn line_count(view: &View<'_>) -> Option<Option<Difference>> {
    let lines = &view.order.lines;
    let Some(stated) = view.order.totals.line_count else { return Some(None) };
    if view.order.problems.iter().any(|problem| problem.code() == Code::OrderLineSkipped) {
        return Some(None);
    }
    let count = |counts: fn(LineKind) -> bool| lines.iter().filter(|line| counts(line.kind)).count();
    let counts = [
        lines.len(),
        count(|kind| kind != LineKind::Text),
        count(|kind| !matches!(kind, LineKind::Text | LineKind::Shipping)),
        count(|kind| kind == LineKind::Product),
    ];
    let as_decimal = |count: usize| Decimal::from_parts(i128::try_from(count).ok()?, 0);
    if counts.into_iter().any(|count| as_decimal(count) == Some(stated)) {
        return Some(None);
    }
    let computed = as_decimal(lines.len())?;
    Some(Some(Difference {
        total: TotalKind::LineCount,
        line: None,
        rate: None,
        stated,
        computed,
        difference: stated.checked_sub(computed)?,
        cause: Cause::LineLeftOut,
        resolution: Resolution::Held,
    }))
}
