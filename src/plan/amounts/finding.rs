//! What a clerk is told about amounts: a reason with position, both values and what would resolve it.

use super::item::{Item, Source};
use super::payment::{PaymentPurpose, Receipt};
use super::result::{Cause, Difference, Finding, Resolution, TotalKind};
use super::settings::{AmountSettings, SplitMethod, VoucherUse};
use super::tax_code::Found;
use super::treatment::Buyer;
use super::{assess, ratio::Ratio};
use crate::error::{Code, Position, Problem};
use crate::order::{Order, Payment};
use crate::plan::reason::{Reason, ReasonCode};
use crate::value::Decimal;

pub(super) fn hold(code: ReasonCode, problem: Problem) -> Finding {
    Finding { reason: Reason::from_problem(code, problem), holds: true, line: None }
}

pub(super) fn review(code: ReasonCode, problem: Problem) -> Finding {
    Finding { holds: false, ..hold(code, problem) }
}

/// Where an item stands, and the words for it.
pub(super) fn place(order: &Order, source: Source) -> (Position, String) {
    let (position, words) = match source {
        Source::Line(index) => (order.lines.get(index).map(|line| line.position), format!("line {}", index + 1)),
        Source::Charge(index) => {
            (order.charges.get(index).map(|charge| charge.position), format!("charge {}", index + 1))
        }
    };
    (position.unwrap_or(order.position), words)
}

fn line_of(source: Source) -> Option<usize> {
    match source {
        Source::Line(index) => Some(index + 1),
        Source::Charge(_) => None,
    }
}

/// The findings that differences make: one for all totals, one for each line.
pub(super) fn differences(order: &Order, differences: &[Difference], digits: u32) -> Vec<Finding> {
    let mut findings = Vec::new();
    let held: Vec<&Difference> =
        differences.iter().filter(|found| found.line.is_none() && found.resolution == Resolution::Held).collect();
    if let Some(first) = held.first() {
        let more = match held.len() {
            1 => String::new(),
            2 => "; another total differs too".to_owned(),
            count => format!("; {} other totals differ too", count - 1),
        };
        let of_rate = first.rate.map(|rate| format!(" of {rate} %")).unwrap_or_default();
        let message = format!(
            "the {}{of_rate} is stated as {} and computed as {}, a difference of {}: {}{more}",
            first.total.describe(),
            first.stated,
            first.computed,
            signed(first.difference),
            first.cause.describe(),
        );
        findings.push(hold(ReasonCode::TotalsDiffer, problem(message, order.position, first, hint(first.cause))));
    }
    for found in differences.iter().filter(|found| found.resolution != Resolution::Absorbed) {
        let Some(number) = found.line else { continue };
        let (position, words) = place(order, Source::Line(number - 1));
        let against = match found.total {
            TotalKind::LineTax => "its rate gives",
            _ => "price and quantity give",
        };
        let message = format!(
            "{words}: the {} is stated as {} and {against} {}: {}",
            found.total.describe(),
            found.stated,
            found.computed.round(found.computed.scale().min(digits.max(2))),
            found.cause.describe(),
        );
        let (code, problem) = (ReasonCode::LineDiffers, problem(message, position, found, hint(found.cause)));
        let holds = found.resolution == Resolution::Held;
        findings.push(Finding { holds, line: Some(number), ..hold(code, problem) });
    }
    findings
}

fn problem(message: String, position: Position, found: &Difference, hint: &'static str) -> Problem {
    Problem::new(Code::OrderTotals, message)
        .at(position)
        .expected(found.computed.to_string())
        .found(found.stated.to_string())
        .hint(hint)
}

fn signed(amount: Decimal) -> String {
    if amount.is_negative() { amount.to_string() } else { format!("+{amount}") }
}

/// What would resolve a difference.
fn hint(cause: Cause) -> &'static str {
    match cause {
        Cause::RoundingPerLine => "if the shop always rounds so, set rounding = \"per_line\" in [amounts]",
        Cause::RoundingPerRate => "if the shop always rounds so, set rounding = \"per_rate\" in [amounts]",
        Cause::RoundingPerDocument => "if the shop always rounds so, set rounding = \"per_document\" in [amounts]",
        Cause::UnitPriceRounded | Cause::Rounding => {
            "let the profile read the sums of the lines, or raise `tolerance` in [amounts]"
        }
        Cause::ChargesLeftOut => "look whether the profile reads the right total, and charges that are in it",
        Cause::Voucher => "set `voucher` in [amounts] to what vouchers of this shop are",
        Cause::TaxStatement => "look whether the profile states `prices` as the shop means them",
        Cause::Discount => "look whether the price is that before the discount, as the profile says",
        Cause::LineLeftOut => "ask the sender for the whole order",
        Cause::Unknown => "ask the sender which of the two is right",
    }
}

/// Which reading of a voucher the totals of an order speak for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct VoucherEvidence {
    pub(super) fits_discount: bool,
    pub(super) fits_payment: bool,
    /// Whether the order states a sum that the two readings differ in.
    pub(super) is_stated: bool,
}

impl VoucherEvidence {
    pub(super) fn of(order: &Order, settings: &AmountSettings) -> VoucherEvidence {
        let fits = |voucher: VoucherUse| {
            let amounts = assess(order, &AmountSettings { voucher, ..settings.clone() }, false).amounts;
            amounts.is_some_and(|amounts| {
                let is_off = |found: &Difference| found.line.is_none() && found.resolution == Resolution::Held;
                !amounts.differences.iter().any(is_off)
            })
        };
        let totals = &order.totals;
        VoucherEvidence {
            fits_discount: fits(VoucherUse::Discount),
            fits_payment: fits(VoucherUse::Payment),
            is_stated: totals.net.is_some() || totals.tax.is_some() || !totals.taxes.is_empty(),
        }
    }

    /// Whether the sender's own sums without tax have the voucher taken off, and fit nothing else: then he says that it is a
    /// discount. The other way round proves nothing, since many shops just forget the tax of a discount.
    pub(super) fn is_discount(self) -> bool {
        self.is_stated && self.fits_discount && !self.fits_payment
    }
}

/// A voucher of which nobody says whether it is a discount or a payment, with which of them the stated totals fit.
pub(super) fn voucher(order: &Order, source: Source, evidence: VoucherEvidence) -> Finding {
    let (position, words) = place(order, source);
    let evidence = match (evidence.fits_discount, evidence.fits_payment) {
        _ if order.totals.is_empty() => "the order states no totals that would tell",
        (true, true) => "the stated totals fit both",
        (true, false) => "the stated totals fit a discount",
        (false, true) => "the stated totals fit a payment",
        (false, false) => "the stated totals fit neither",
    };
    let message = format!("{words}: nobody says whether the voucher is a discount or a payment; {evidence}");
    let problem = Problem::new(Code::OrderVoucher, message).at(position).expected("a discount or a payment");
    let problem = problem.hint(
        "set voucher = \"discount\" or \"payment\" in [amounts], or let the profile call it a discount or a payment",
    );
    Finding { line: line_of(source), ..hold(ReasonCode::VoucherUnknown, problem) }
}

/// The payment that a voucher is.
pub(super) fn voucher_receipt(order: &Order, source: Source, amount: Decimal) -> Receipt {
    let reference = match source {
        Source::Line(index) => order.lines.get(index).and_then(|line| line.article.clone()),
        Source::Charge(index) => order.charges.get(index).and_then(|charge| charge.label.clone()),
    };
    let payment = Payment {
        method: Some("voucher".to_owned()),
        amount: Some(amount),
        paid: Some(true),
        reference,
        ..Payment::default()
    };
    Receipt { payment, purpose: PaymentPurpose::Voucher }
}

/// A charge without a rate that is not to be split, or cannot be.
pub(super) fn undecided_rate(order: &Order, settings: &AmountSettings, source: Source) -> Finding {
    let (position, words) = place(order, source);
    let (why, hint) = if settings.split == SplitMethod::AsGiven {
        ("the settings say not to split", "let the profile read its tax rate, or set another `split` in [amounts]")
    } else {
        ("no article has a sum to split by", "let the profile read its tax rate")
    };
    let message = format!("{words} states no tax rate, the articles have several, and {why}");
    let problem = Problem::new(Code::OrderTax, message).at(position).expected("a tax rate").hint(hint);
    Finding { line: line_of(source), ..hold(ReasonCode::TaxRateUndecided, problem) }
}

/// An amount that the table of tax codes has no row for, or several.
pub(super) fn tax_code(order: &Order, item: &Item, buyer: &Buyer<'_>, found: &Found<'_>) -> Finding {
    let (position, words) = place(order, item.source);
    let rate = item.rate.map_or("no known rate".to_owned(), |rate| format!("{rate} %"));
    let country = buyer.country.unwrap_or("no known country");
    let key = format!("{} for {} customers in {country} at {rate}", item.kind.as_str(), buyer.customer.as_str());
    let (code, message, hint) = match found {
        Found::Several(first, second) => (
            ReasonCode::TaxCodeAmbiguous,
            format!("{words}: the rows `{}` and `{}` both fit {key}", first.name, second.name),
            "add the condition to one of the rows that tells them apart",
        ),
        Found::None | Found::One(_) => (
            ReasonCode::TaxCodeMissing,
            format!("{words}: the table of tax codes has no row for {key}"),
            "add a row below [amounts.tax_codes]",
        ),
    };
    let problem = Problem::new(Code::OrderTax, message).at(position).expected("one tax code").hint(hint);
    Finding { line: line_of(item.source), ..hold(code, problem) }
}

/// Amounts with more digits than any amount of money has.
pub(super) fn too_large(order: &Order) -> Finding {
    let problem = Problem::new(Code::OrderAmounts, "an amount of the order has too many digits to be computed with")
        .at(order.position)
        .hint("no amount of money is that large; look whether the profile reads the right fields");
    hold(ReasonCode::AmountsTooLarge, problem)
}

/// The absolute value.
pub(super) fn distance(left: Ratio, right: Ratio) -> Option<Ratio> {
    let difference = left.subtract(right)?;
    if difference.is_negative() { difference.negate() } else { Some(difference) }
}
