//! What has been paid, and what is open.

use serde::Serialize;

use super::ratio::Ratio;
use super::settings::AmountSettings;
use crate::order::{Order, Payment};
use crate::value::Decimal;

/// What has been paid of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentSummary {
    /// How far it is paid.
    pub state: PaymentState,
    /// The sum of what has been received, as far as the order says how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Decimal>,
    /// What is left to pay; below zero where too much was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open: Option<Decimal>,
}

/// How far a document is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentState {
    /// Nothing has been received.
    Open,
    /// Some of it.
    Partial,
    /// All of it.
    Full,
    /// More than it.
    Over,
    /// Money has been received, and the order does not say how much, or what it is to be compared with.
    Unstated,
}

/// What kind of payment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentPurpose {
    /// A payment of an invoice.
    Payment,
    /// Paid before there is an invoice: the document is an order or the like.
    Prepayment,
    /// Paid with a gift card or a credit that the shop keeps.
    GiftCard,
    /// A voucher that stands in the order as a line or charge, and is a payment by the settings.
    Voucher,
}

/// A payment that has been received.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::plan) struct Receipt {
    pub(in crate::plan) payment: Payment,
    pub(in crate::plan) purpose: PaymentPurpose,
}

/// The payments of `order` that have been received: those that it says so of, and what gift cards pay.
pub(super) fn receipts(order: &Order, settings: &AmountSettings, is_invoice: bool) -> Vec<Receipt> {
    let received = |payment: &Payment| {
        let method = payment.method.as_deref().unwrap_or_default().trim();
        let gift_card = settings.gift_cards.iter().any(|known| known.eq_ignore_ascii_case(method));
        let purpose = match (gift_card, is_invoice) {
            (true, _) => PaymentPurpose::GiftCard,
            (false, true) => PaymentPurpose::Payment,
            (false, false) => PaymentPurpose::Prepayment,
        };
        // A gift card cannot be paid later: where an amount stands, it has been redeemed.
        let is_redeemed = gift_card && payment.paid.is_none() && payment.amount.is_some_and(|amount| !amount.is_zero());
        (payment.paid == Some(true) || is_redeemed).then(|| Receipt { payment: payment.clone(), purpose })
    };
    order.payments.iter().filter_map(received).collect()
}

/// What `receipts` make of `payable`, to `digits` places. `None` where the order names no payment at all, or on overflow.
pub(super) fn summary(
    order: &Order,
    receipts: &[Receipt],
    payable: Option<Decimal>,
    tolerance: Decimal,
    digits: u32,
) -> Option<PaymentSummary> {
    if order.payments.is_empty() && receipts.is_empty() {
        return None;
    }
    let amounts: Option<Vec<Decimal>> = receipts.iter().map(|receipt| receipt.payment.amount).collect();
    let (Some(amounts), Some(payable)) = (amounts, payable) else {
        let state = if receipts.is_empty() { PaymentState::Open } else { PaymentState::Unstated };
        return Some(PaymentSummary { state, paid: None, open: None });
    };
    let paid = amounts.into_iter().try_fold(Ratio::ZERO, |sum, amount| sum.add(Ratio::of(amount)?))?;
    let open = Ratio::of(payable)?.subtract(paid)?;
    let tolerance = Ratio::of(tolerance)?;
    let is_near = open <= tolerance && open >= tolerance.negate()?;
    let state = match (is_near, open.is_negative()) {
        _ if receipts.is_empty() => PaymentState::Open,
        (true, _) => PaymentState::Full,
        (false, true) => PaymentState::Over,
        (false, false) => PaymentState::Partial,
    };
    Some(PaymentSummary { state, paid: Some(paid.round(digits)?), open: Some(open.round(digits)?) })
}

#[cfg(test)]
mod tests {
    use super::{PaymentPurpose, PaymentState, receipts, summary};
    use crate::order::{Order, Payment};
    use crate::plan::amounts::settings::AmountSettings;

    fn payment(method: &str, amount: &str, paid: Option<bool>) -> Payment {
        let amount = (!amount.is_empty()).then(|| amount.parse().unwrap());
        Payment { method: Some(method.to_owned()), amount, paid, ..Payment::default() }
    }

    #[test]
    fn how_far_an_order_is_paid() {
        let yes = Some(true);
        type Case<'c> = (&'c [(&'c str, &'c str, Option<bool>)], &'c str, PaymentState, Option<&'c str>);
        let cases: [Case<'_>; 11] = [
            (&[("paypal", "54.70", yes)], "54.70", PaymentState::Full, Some("0.00")),
            (&[("paypal", "54.69", yes)], "54.70", PaymentState::Full, Some("0.01")),
            (
                &[("paypal", "15.40", yes), ("invoice", "100.00", Some(false))],
                "115.40",
                PaymentState::Partial,
                Some("100.00"),
            ),
            (&[("paypal", "60.00", yes)], "54.70", PaymentState::Over, Some("-5.30")),
            (&[("invoice", "54.70", None)], "54.70", PaymentState::Open, Some("54.70")),
            (&[("paypal", "143.58", yes), ("store_credit", "5.00", None)], "148.58", PaymentState::Full, Some("0.00")),
            (&[("Gift_Card", "5.00", Some(false))], "148.58", PaymentState::Open, Some("148.58")),
            (&[("gift_card", "0.00", None)], "148.58", PaymentState::Open, Some("148.58")),
            (&[("paypal", "", yes)], "54.70", PaymentState::Unstated, None),
            (&[("paypal", "54.70", yes)], "", PaymentState::Unstated, None),
            (&[("paypal", "", None)], "", PaymentState::Open, None),
        ];
        let settings = AmountSettings::default();
        for (payments, payable, state, open) in cases {
            let payments = payments.iter().map(|(method, amount, paid)| payment(method, amount, *paid)).collect();
            let order = Order { payments, ..Order::default() };
            let receipts = receipts(&order, &settings, true);
            let payable = (!payable.is_empty()).then(|| payable.parse().unwrap());
            let found = summary(&order, &receipts, payable, settings.tolerance, 2).unwrap();
            let found_open = found.open.map(|open| open.to_string());
            assert_eq!((found.state, found_open.as_deref()), (state, open), "{:?}", order.payments);
        }
        assert!(summary(&Order::default(), &[], Some("1".parse().unwrap()), settings.tolerance, 2).is_none());
    }

    #[test]
    fn what_a_payment_is_for() {
        let order = Order {
            payments: vec![payment("paypal", "1.00", Some(true)), payment("gift_card", "1.00", None)],
            ..Order::default()
        };
        let purposes = |is_invoice| -> Vec<PaymentPurpose> {
            receipts(&order, &AmountSettings::default(), is_invoice).iter().map(|receipt| receipt.purpose).collect()
        };
        assert_eq!(purposes(true), [PaymentPurpose::Payment, PaymentPurpose::GiftCard]);
        assert_eq!(purposes(false), [PaymentPurpose::Prepayment, PaymentPurpose::GiftCard]);
    }
}
