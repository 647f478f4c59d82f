//! One amount of an order with what is known of its tax: a line, a charge, or the part of one under a tax rate.

use super::ratio::Ratio;
use super::settings::AmountKind;
use crate::order::Prices;
use crate::value::Decimal;

/// Where an item stands in the order; indices from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    Line(usize),
    Charge(usize),
}

/// One amount.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item {
    pub(super) source: Source,
    pub(super) kind: AmountKind,
    /// Whether the amount includes tax; none where nobody says.
    pub(super) basis: Option<Prices>,
    /// The amount before any rounding.
    pub(super) exact: Ratio,
    /// The rate in percent, without zeros at its end.
    pub(super) rate: Option<Decimal>,
    /// The tax, where it is stated and its rate is not.
    pub(super) stated_tax: Option<Ratio>,
}

/// One of the three sides of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Net,
    Tax,
    Gross,
}

impl From<Prices> for Side {
    fn from(prices: Prices) -> Side {
        match prices {
            Prices::Net => Side::Net,
            Prices::Gross => Side::Gross,
        }
    }
}

impl Item {
    /// Whether the tax can be told.
    pub(super) fn is_taxed(&self) -> bool {
        self.exact.is_zero() || (self.basis.is_some() && (self.rate.is_some() || self.stated_tax.is_some()))
    }

    /// One side, exactly; `None` where it cannot be told.
    pub(super) fn side(&self, side: Side) -> Option<Ratio> {
        if self.exact.is_zero() && self.stated_tax.is_none() {
            return Some(Ratio::ZERO);
        }
        let basis = self.basis?;
        if side == Side::from(basis) {
            return Some(self.exact);
        }
        let tax = match (self.rate, self.stated_tax) {
            (Some(rate), _) => tax_of(self.exact, basis, rate)?,
            (None, Some(tax)) => tax,
            (None, None) => return None,
        };
        match (side, basis) {
            (Side::Tax, _) => Some(tax),
            (_, Prices::Net) => self.exact.add(tax),
            (_, Prices::Gross) => self.exact.subtract(tax),
        }
    }
}

/// The tax on a net amount, or in a gross one.
pub(super) fn tax_of(amount: Ratio, basis: Prices, rate: Decimal) -> Option<Ratio> {
    let rate = Ratio::of(rate)?;
    let hundred = Ratio::new(100, 1)?;
    let whole = match basis {
        Prices::Net => hundred,
        Prices::Gross => hundred.add(rate)?,
    };
    amount.multiply(rate)?.divide(whole)
}

/// The sum of one side of several items.
pub(super) fn sum_of<'i>(items: impl IntoIterator<Item = &'i Item>, side: Side) -> Option<Ratio> {
    items.into_iter().try_fold(Ratio::ZERO, |sum, item| sum.add(item.side(side)?))
}

/// A rate in percent that a tax can have, without zeros at its end.
pub(super) fn usable_rate(rate: Option<Decimal>) -> Option<Decimal> {
    rate.map(Decimal::normalize).filter(|rate| !rate.is_negative())
}
