//! What is looked at besides the totals: lines, currency, payments, tax rates, tax exemption.

use super::finding::{distance, hold, place, review};
use super::item::{Item, Side, Source};
use super::line_sum::LineSum;
use super::payment::{PaymentState, PaymentSummary};
use super::ratio::Ratio;
use super::result::{Cause, Difference, Finding, Resolution, TotalKind};
use super::settings::{AmountSettings, Untaxed, VatCheck};
use super::treatment::{Buyer, ConditionKind, TaxTreatment, TreatmentKind};
use super::vat_rates::{is_eu, rates_on};
use crate::error::{Code, Problem};
use crate::order::Order;
use crate::plan::reason::ReasonCode;
use crate::value::identifier::Check;
use crate::value::{Decimal, NumberFormat, currency_code};

/// The currency and the exchange factor. That all amounts of an order are of one currency is seen to when it is read.
pub(super) fn currency(order: &Order, settings: &AmountSettings) -> Vec<Finding> {
    let mut findings = Vec::new();
    let code = order.currency.as_deref().map(|text| currency_code(text).unwrap_or(text));
    let booked =
        settings.currencies.is_empty() || settings.currencies.iter().any(|booked| Some(booked.as_str()) == code);
    if !booked {
        let problem = Problem::new(Code::OrderCurrencies, "the order is in a currency that is not booked")
            .at(order.position)
            .found(code.unwrap_or("none"))
            .expected(settings.currencies.join(", "))
            .hint("amounts are never converted; add the currency to `currencies` in [amounts] or refuse the order");
        findings.push(hold(ReasonCode::CurrencyRefused, problem));
    }
    if let Err(text) = exchange_factor(order) {
        let problem = Problem::new(Code::OrderAmounts, "the exchange factor of the order is not a number above zero")
            .at(order.position)
            .found(text)
            .expected("a number such as 1.0834")
            .hint("no amount is converted by it; it would be recorded with the document");
        findings.push(review(ReasonCode::ExchangeFactorUnclear, problem));
    }
    findings
}

/// The factor that the order's extension `currency_factor` states.
pub(super) fn exchange_factor(order: &Order) -> Result<Option<Decimal>, &str> {
    let Some(extension) = order.extensions.iter().find(|extension| extension.name == "currency_factor") else {
        return Ok(None);
    };
    let text = extension.value.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let comma = NumberFormat { decimal: ',', thousands: None };
    let number = Decimal::parse(text, NumberFormat::default()).or_else(|_| Decimal::parse(text, comma));
    match number {
        Ok(factor) if factor > Decimal::ZERO => Ok(Some(factor)),
        _ => Err(text),
    }
}

/// Lines whose stated sum or tax is another than theirs. Where a total of the order confirms what the lines state, the order
/// goes on with that; otherwise it is held. `None` on overflow.
pub(super) fn lines(
    order: &Order,
    settings: &AmountSettings,
    items: &[Item],
    sums: &[(usize, LineSum)],
    is_confirmed: bool,
    digits: u32,
) -> Option<Vec<Difference>> {
    let unexcused = if is_confirmed { Resolution::Review } else { Resolution::Held };
    let mut differences = Vec::new();
    for (index, sum) in sums {
        let Some(line) = order.lines.get(*index) else { continue };
        let difference = |total, stated: Decimal, computed: Decimal, cause, resolution| {
            let difference = stated.checked_sub(computed)?;
            Some(Difference {
                total,
                line: Some(index + 1),
                rate: None,
                stated,
                computed,
                difference,
                cause,
                resolution,
            })
        };
        if let Some(found) = sum.contradiction {
            let computed = found.computed.round(found.stated.scale().max(digits))?;
            let resolution = if found.excuse.is_some() { Resolution::Absorbed } else { unexcused };
            differences.push(difference(TotalKind::LineTotal, found.stated, computed, found.cause, resolution)?);
        }
        let item = items.iter().find(|item| item.source == Source::Line(*index) && item.rate.is_some());
        if let (Some(stated), Some(tax)) = (line.tax, item.and_then(|item| item.side(Side::Tax))) {
            let tolerance = Ratio::of(settings.tolerance)?;
            let exact = Ratio::of(stated)?;
            // Some state the tax of one unit.
            let by_unit = exact.multiply(Ratio::of(line.quantity.unwrap_or(Decimal::ONE))?)?;
            if distance(exact, tax)? > tolerance && distance(by_unit, tax)? > tolerance {
                let computed = tax.round(stated.scale().max(digits))?;
                differences.push(difference(TotalKind::LineTax, stated, computed, Cause::Unknown, unexcused)?);
            }
        }
    }
    Some(differences)
}

/// More money than was asked for.
pub(super) fn payment(order: &Order, payment: Option<&PaymentSummary>) -> Option<Finding> {
    let payment = payment.filter(|payment| payment.state == PaymentState::Over)?;
    let over = payment.open.map(Decimal::negate).unwrap_or_default();
    let message = format!("{over} more has been paid than the order comes to");
    let problem = Problem::warning(Code::OrderAmounts, message)
        .at(order.position)
        .hint("the document and its payment are right as they are; refund the rest or keep it as a credit");
    Some(review(ReasonCode::PaymentOver, problem))
}

/// An order without tax whose reason is not all there, and a VAT id that fails its check.
pub(super) fn treatment(
    order: &Order,
    settings: &AmountSettings,
    buyer: &Buyer<'_>,
    treatment: Option<&TaxTreatment>,
) -> Option<Finding> {
    let treatment = treatment?;
    let unmet: Vec<&str> = treatment
        .conditions
        .iter()
        .filter(|condition| !condition.met)
        // Of an id that is not given there is nothing else to say.
        .filter(|condition| {
            let of_id =
                [ConditionKind::VatIdValid, ConditionKind::VatIdOfOtherEuCountry].contains(&condition.condition);
            buyer.vat_id.is_some() || !of_id
        })
        .map(|condition| condition.condition.describe_unmet())
        .collect();
    let is_met =
        |kind: ConditionKind| treatment.conditions.iter().any(|condition| condition.condition == kind && condition.met);
    let is_invalid = buyer.vat_id_check() == Some(Check::Invalid);
    match treatment.kind {
        TreatmentKind::Unproven => {
            let message = format!("the order carries no tax, but {}", unmet.join(", "));
            let problem = Problem::new(Code::OrderTax, message)
                .at(order.position)
                .expected("tax, or every condition for none")
                .hint(
                    "ask the customer for a valid VAT id, or the shop why it took no tax; the sum that was paid stays",
                );
            // Whether to tax is somebody's decision. Goods that stay in the country, or go nobody knows where, are asked about.
            let holds =
                (is_met(ConditionKind::ShippedToOtherEuCountry) || is_invalid) && settings.untaxed == Untaxed::Hold;
            let code = ReasonCode::UntaxedUnproven;
            Some(if holds { hold(code, problem) } else { review(code, problem) })
        }
        TreatmentKind::Taxed if is_invalid => {
            let problem = Problem::warning(Code::OrderTax, "the VAT id fails its check, and the order carries tax")
                .at(order.position)
                .found(buyer.vat_id.unwrap_or_default())
                .expected("a valid VAT id or none")
                .hint("ask the customer; with a valid one the sale might be without tax");
            Some(review(ReasonCode::VatIdInvalid, problem))
        }
        TreatmentKind::Taxed | TreatmentKind::ReverseCharge | TreatmentKind::Export => None,
    }
}

/// Rates that the country does not have on the day of the order. The amounts stay as they are.
pub(super) fn rates(order: &Order, settings: &AmountSettings, buyer: &Buyer<'_>, items: &[Item]) -> Vec<Finding> {
    let (Some(country), Some(date)) = (buyer.country, order.date) else { return Vec::new() };
    if settings.vat_check == VatCheck::Off {
        return Vec::new();
    }
    let Some(known) = rates_on(country, date.date) else { return Vec::new() };
    let seller = settings.seller_country.as_str();
    let of_seller = rates_on(seller, date.date).unwrap_or_default();
    let mut findings = Vec::new();
    let mut told: Vec<Decimal> = Vec::new();
    for item in items.iter().filter(|item| !item.exact.is_zero()) {
        let Some(rate) = item.rate else { continue };
        let is_origin = settings.vat_check == VatCheck::Origin && of_seller.contains(&rate) && is_eu(country);
        // No tax on goods to another country is a matter of its own conditions.
        let is_elsewhere = rate.is_zero() && country != seller;
        if known.contains(&rate) || is_origin || is_elsewhere || told.contains(&rate) {
            continue;
        }
        told.push(rate);
        let (position, words) = place(order, item.source);
        let hint = if of_seller.contains(&rate) && country != seller {
            "it is a rate of the seller's country; below the threshold of distance sales set vat_check = \"origin\" in [amounts]"
        } else {
            "ask the shop; the sum that was paid stays"
        };
        let list: Vec<String> = known.iter().map(Decimal::to_string).collect();
        let message = format!("{words}: {country} has no tax rate of {rate} % on {}", date.date);
        let problem = Problem::warning(Code::OrderTax, message)
            .at(position)
            .found(rate.to_string())
            .expected(format!("{} %", list.join(", ")))
            .hint(hint);
        let line = match item.source {
            Source::Line(index) => Some(index + 1),
            Source::Charge(_) => None,
        };
        findings.push(Finding { line, ..review(ReasonCode::VatRateUnusual, problem) });
    }
    findings
}
