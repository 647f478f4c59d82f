//! Amounts of plans.

use intakt_core::plan::{
    Amounts, ChargeAmounts, Condition, Difference, LineAmounts, Missing, PartAmounts, PaymentSummary, RevenueAccount,
    TaxTreatment,
};

use crate::tree::nodes;

nodes! {
    /// The amounts of an order: computed, compared with what the order states, and named for the target. In the
    /// order's currency, rounded to its smallest coin; what cannot be told without guessing is missing. A node.
    node intakt_amounts(amounts: Amounts) {
        /// ISO 4217 code, where the order states its currency. No amount of the order is in another one.
        text intakt_amounts_currency = &amounts.currency;
        /// The factor between the order's currency and the shop's own, as the order states it. Recorded, never
        /// applied.
        decimal intakt_amounts_exchange_factor = &amounts.exchange_factor;
        /// Whether prices include tax, as the order states it.
        choice intakt_amounts_prices: intakt_price_kinds = amounts.prices;
        /// Where amounts are rounded.
        choice intakt_amounts_rounding: intakt_roundings = amounts.rounding;
        /// Sum without tax.
        decimal intakt_amounts_net = &amounts.net;
        /// Tax.
        decimal intakt_amounts_tax = &amounts.tax;
        /// Sum with tax: net and tax.
        decimal intakt_amounts_gross = &amounts.gross;
        /// The amount of the rounding line: what brings the computed sum to the one that the order states.
        decimal intakt_amounts_rounding_line = &amounts.rounding_line;
        /// What is to be paid: gross and rounding line. It is the sum that the order states, where it states one.
        decimal intakt_amounts_payable = &amounts.payable;
        /// The sums of each tax rate; they sum to net, tax and gross.
        nodes intakt_amounts_rate, intakt_amounts_rate_count: intakt_part_amounts = &amounts.taxes;
        /// The lines that have amounts; with the charges they sum to net, tax and gross.
        nodes intakt_amounts_line, intakt_amounts_line_count: intakt_line_amounts = &amounts.lines;
        /// Shipping, surcharges, discounts and vouchers of the whole order.
        nodes intakt_amounts_charge, intakt_amounts_charge_count: intakt_charge_amounts = &amounts.charges;
        /// What the order does not state, so that sums are missing.
        nodes intakt_amounts_missing, intakt_amounts_missing_count: intakt_missing = &amounts.missing;
        /// Amounts that the order states and that differ from the computed ones, with the difference explained.
        nodes intakt_amounts_difference, intakt_amounts_difference_count: intakt_difference = &amounts.differences;
        /// Why no tax, or whose tax; where the question comes up.
        node intakt_amounts_tax_treatment: intakt_tax_treatment = &amounts.tax_treatment;
        /// What has been paid.
        node intakt_amounts_payment: intakt_payment_summary = &amounts.payment;
    }

    /// Amounts under one tax rate. A node.
    node intakt_part_amounts(part: PartAmounts) {
        /// Rate in percent; none where the order states tax amounts only.
        decimal intakt_part_amounts_rate = &part.rate;
        /// Without tax.
        decimal intakt_part_amounts_net = &part.net;
        /// Tax.
        decimal intakt_part_amounts_tax = &part.tax;
        /// With tax.
        decimal intakt_part_amounts_gross = &part.gross;
        /// The target's code for the tax.
        text intakt_part_amounts_tax_code = &part.tax_code;
        /// The target's revenue account.
        node intakt_part_amounts_account: intakt_revenue_account = &part.account;
    }

    /// A revenue account and what named it. A node.
    node intakt_revenue_account(account: RevenueAccount) {
        /// The account.
        text intakt_revenue_account_number = &account.number;
        /// What named it.
        choice intakt_revenue_account_from: intakt_account_sources = account.from;
    }

    /// The amounts of a line. A node.
    node intakt_line_amounts(line: LineAmounts) {
        /// The line, counted from 1.
        number intakt_line_amounts_line = line.line;
        /// How a discount, surcharge or shipping that stands as a line was split over the tax rates of the
        /// articles; none where the line states its rate.
        choice intakt_line_amounts_split: intakt_split_methods = line.split;
        /// What a voucher that stands as a line is: a payment has no amounts here.
        choice intakt_line_amounts_voucher: intakt_voucher_uses = line.voucher;
        /// Its part under each rate; they sum to the line.
        nodes intakt_line_amounts_part, intakt_line_amounts_part_count: intakt_part_amounts = &line.parts;
    }

    /// The amounts of a charge. A node.
    node intakt_charge_amounts(charge: ChargeAmounts) {
        /// The charge, counted from 1.
        number intakt_charge_amounts_charge = charge.charge;
        /// What kind of charge it is.
        choice intakt_charge_amounts_kind: intakt_charge_kinds = charge.kind;
        /// How it was split over the tax rates of the lines; none where the order states its rate.
        choice intakt_charge_amounts_split: intakt_split_methods = charge.split;
        /// What a voucher is: a payment has no amounts here.
        choice intakt_charge_amounts_voucher: intakt_voucher_uses = charge.voucher;
        /// Its part under each rate; they sum to the charge.
        nodes intakt_charge_amounts_part, intakt_charge_amounts_part_count: intakt_part_amounts = &charge.parts;
    }

    /// Something that an order does not state, and without which sums cannot be told. A node.
    node intakt_missing(missing: Missing) {
        /// The line, counted from 1.
        number intakt_missing_line = missing.line;
        /// The charge, counted from 1.
        number intakt_missing_charge = missing.charge;
        /// What is missing.
        choice intakt_missing_field: intakt_missing_fields = missing.field;
    }

    /// An amount that the order states and that differs from the computed one. A node.
    node intakt_difference(difference: Difference) {
        /// Which amount.
        choice intakt_difference_total: intakt_total_kinds = difference.total;
        /// The line, counted from 1, for an amount of a line.
        number intakt_difference_line = difference.line;
        /// The tax rate in percent, for an amount of a rate.
        decimal intakt_difference_rate = &difference.rate;
        /// What the order states.
        decimal intakt_difference_stated = &difference.stated;
        /// What was computed.
        decimal intakt_difference_computed = &difference.computed;
        /// Stated less computed.
        decimal intakt_difference_amount = &difference.difference;
        /// What could be the cause.
        choice intakt_difference_cause: intakt_causes = difference.cause;
        /// What became of it.
        choice intakt_difference_resolution: intakt_resolutions = difference.resolution;
    }

    /// Why an order carries no tax, or does although its buyer has a VAT id. A node.
    node intakt_tax_treatment(treatment: TaxTreatment) {
        /// The outcome.
        choice intakt_tax_treatment_kind: intakt_treatment_kinds = treatment.kind;
        /// What it rests on, whether met or not.
        nodes intakt_tax_treatment_condition, intakt_tax_treatment_condition_count: intakt_condition = &treatment.conditions;
    }

    /// A condition of an order without tax. A node.
    node intakt_condition(condition: Condition) {
        /// Which.
        choice intakt_condition_kind: intakt_condition_kinds = condition.condition;
        /// Whether it is met.
        flag intakt_condition_met = condition.met;
    }

    /// What has been paid of a document. A node.
    node intakt_payment_summary(summary: PaymentSummary) {
        /// How far it is paid.
        choice intakt_payment_summary_state: intakt_payment_states = summary.state;
        /// The sum of what has been received, as far as the order says how much.
        decimal intakt_payment_summary_paid = &summary.paid;
        /// What is left to pay; below zero where too much was paid.
        decimal intakt_payment_summary_open = &summary.open;
    }
}
