//! The amounts of an order as a plan shows them.

use serde::Serialize;

use super::payment::PaymentSummary;
use super::settings::{Rounding, SplitMethod, VoucherUse};
use super::treatment::TaxTreatment;
use crate::order::{ChargeKind, Prices};
use crate::plan::reason::Reason;
use crate::value::Decimal;

/// The amounts of an order: computed, compared with what the order states, and named for the target. Amounts are in the
/// order's currency, rounded to its smallest coin; what cannot be told without guessing is missing.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Amounts {
    /// ISO 4217 code, where the order states its currency. No amount of the order is in another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// The factor between the order's currency and the shop's own, as the order states it. Recorded, never applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_factor: Option<Decimal>,
    /// Whether prices include tax, as the order states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// Where amounts are rounded.
    pub rounding: Rounding,
    /// Sum without tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Decimal>,
    /// Tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Decimal>,
    /// Sum with tax: net and tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross: Option<Decimal>,
    /// The amount of the rounding line: what brings the computed sum to the one that the order states.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding_line: Option<Decimal>,
    /// What is to be paid: gross and rounding line. It is the sum that the order states, where it states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payable: Option<Decimal>,
    /// The sums of each tax rate; they sum to net, tax and gross.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taxes: Vec<PartAmounts>,
    /// The lines that have amounts; with the charges they sum to net, tax and gross.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineAmounts>,
    /// Shipping, surcharges, discounts and vouchers of the whole order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<ChargeAmounts>,
    /// What the order does not state, so that sums are missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<Missing>,
    /// Amounts that the order states and that differ from the computed ones, with the difference explained.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
    /// Why no tax, or whose tax; where the question comes up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_treatment: Option<TaxTreatment>,
    /// What has been paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<PaymentSummary>,
}

/// Amounts under one tax rate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PartAmounts {
    /// Rate in percent; none where the order states tax amounts only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Decimal>,
    /// Without tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Decimal>,
    /// Tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Decimal>,
    /// With tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross: Option<Decimal>,
    /// The target's code for the tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_code: Option<String>,
    /// The target's revenue account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<RevenueAccount>,
}

/// A revenue account and what named it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RevenueAccount {
    /// The account.
    pub number: String,
    /// What named it.
    pub from: AccountSource,
}

/// What named a revenue account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountSource {
    /// The line itself, by its extension `account`.
    Line,
    /// The article, by the settings.
    Article,
    /// The row of the tax code.
    TaxCode,
    /// The country that the goods are sent to, by the settings.
    Country,
    /// The settings' default.
    Default,
}

/// The amounts of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LineAmounts {
    /// The line, counted from 1.
    pub line: usize,
    /// How a discount, surcharge or shipping that stands as a line was split over the tax rates of the articles; none where
    /// the line states its rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split: Option<SplitMethod>,
    /// What a voucher that stands as a line is: a payment has no amounts here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voucher: Option<VoucherUse>,
    /// Its part under each rate; they sum to the line.
    pub parts: Vec<PartAmounts>,
}

/// The amounts of a charge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChargeAmounts {
    /// The charge, counted from 1.
    pub charge: usize,
    /// What kind of charge it is.
    pub kind: ChargeKind,
    /// The host's article that it is booked as, where the settings name one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// How it was split over the tax rates of the lines; none where the order states its rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split: Option<SplitMethod>,
    /// What a voucher is: a payment has no amounts here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voucher: Option<VoucherUse>,
    /// Its part under each rate; they sum to the charge.
    pub parts: Vec<PartAmounts>,
}

/// Something that an order does not state, and without which sums cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// The line, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The charge, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge: Option<usize>,
    /// What is missing.
    pub field: MissingField,
}

/// What is missing for an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingField {
    /// The price, and the sum.
    Price,
    /// The quantity.
    Quantity,
    /// The tax rate.
    TaxRate,
    /// Whether the amount includes tax.
    Prices,
}

/// An amount that the order states and that differs from the computed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Which amount.
    pub total: TotalKind,
    /// The line, counted from 1, for an amount of a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The tax rate in percent, for an amount of a rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Decimal>,
    /// What the order states.
    pub stated: Decimal,
    /// What was computed.
    pub computed: Decimal,
    /// Stated less computed.
    pub difference: Decimal,
    /// What could be the cause.
    pub cause: Cause,
    /// What became of it.
    pub resolution: Resolution,
}

/// Which stated amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TotalKind {
    /// The sum of a line against price and quantity.
    LineTotal,
    /// The tax of a line.
    LineTax,
    /// The sum of the lines.
    Lines,
    /// How many lines there are.
    LineCount,
    /// The sum without tax.
    Net,
    /// The tax.
    Tax,
    /// The sum with tax.
    Gross,
    /// The sum of the order, with or without tax.
    Amount,
    /// The sum of a tax rate without tax.
    RateNet,
    /// The tax of a tax rate.
    RateTax,
}

impl TotalKind {
    /// The words for messages.
    pub fn describe(self) -> &'static str {
        match self {
            TotalKind::LineTotal => "sum of the line",
            TotalKind::LineTax => "tax of the line",
            TotalKind::Lines => "sum of the lines",
            TotalKind::LineCount => "number of lines",
            TotalKind::Net => "sum without tax",
            TotalKind::Tax => "tax",
            TotalKind::Gross => "sum with tax",
            TotalKind::Amount => "sum of the order",
            TotalKind::RateNet => "sum of the tax rate",
            TotalKind::RateTax => "tax of the tax rate",
        }
    }
}

/// What could be the cause of a difference: that with which the sums would add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// The sender rounds each line.
    RoundingPerLine,
    /// The sender rounds the sum of each tax rate.
    RoundingPerRate,
    /// The sender rounds the whole document.
    RoundingPerDocument,
    /// Unit prices are rounded, and the sender computed with exact ones.
    UnitPriceRounded,
    /// Some other rounding: the difference is within the tolerance.
    Rounding,
    /// The stated sum is without charges, such as shipping.
    ChargesLeftOut,
    /// The stated sum takes the voucher otherwise: as a payment, or as a discount.
    Voucher,
    /// The difference is the tax: prices may include tax, or not, other than stated.
    TaxStatement,
    /// The difference is the discount of lines.
    Discount,
    /// The difference is the sum of a line, which may be missing or stand twice.
    LineLeftOut,
    /// None of these.
    Unknown,
}

impl Cause {
    /// The words for messages.
    pub fn describe(self) -> &'static str {
        match self {
            Cause::RoundingPerLine => "it fits with every line rounded",
            Cause::RoundingPerRate => "it fits with the sum of each tax rate rounded",
            Cause::RoundingPerDocument => "it fits with only the whole document rounded",
            Cause::UnitPriceRounded => "the unit prices may be rounded",
            Cause::Rounding => "it is as small as rounding can make it",
            Cause::ChargesLeftOut => "it fits without shipping and other charges",
            Cause::Voucher => "it fits with the voucher taken otherwise (payment or discount)",
            Cause::TaxStatement => "the difference is the tax, so prices may be net or gross other than stated",
            Cause::Discount => "the difference is the discount of the lines",
            Cause::LineLeftOut => "one line may be missing or stand twice",
            Cause::Unknown => "nothing known explains it",
        }
    }
}

/// What became of a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Resolution {
    /// It is within the tolerance.
    Absorbed,
    /// The order goes on with what it states, and a clerk is asked.
    Review,
    /// The order is held.
    Held,
}

/// Something about the amounts that somebody has to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Why.
    pub reason: Reason,
    /// Whether the order is held for it; otherwise it goes on and a clerk is asked.
    pub holds: bool,
    /// The line that it is about, counted from 1.
    pub line: Option<usize>,
}
