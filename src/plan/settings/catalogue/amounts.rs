//! Settings of amounts, taxes and accounts.

use super::matching::is_country;
use super::{Default, Kind, Setting, both};
use crate::plan::amounts::{AmountKind, CustomerKind, Rounding, SplitMethod, Untaxed, VatCheck, VoucherUse};
use crate::plan::settings::amounts::{decimal, is_currency};
use crate::value::Date;

fn is_amount(text: &str) -> bool {
    decimal(text).is_some()
}

fn is_day(text: &str) -> bool {
    text.parse::<Date>().is_ok()
}

fn is_some_text(text: &str) -> bool {
    !text.trim().is_empty()
}

const AMOUNT: Kind = Kind::Form { is_right: is_amount, expected: "a number as text such as \"0.02\"" };

const DAY: Kind = Kind::Form { is_right: is_day, expected: "a day such as \"2024-09-01\"" };

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "amounts.rounding",
        Kind::Choice(Rounding::WORDS),
        Default::Text("per_rate"),
        "\"per_line\"",
        "Where amounts are rounded, half away from zero: each line, the sum of each tax rate, or the whole document. What is below is allotted so that it sums to what was rounded. See [amounts](amounts.md).",
    ),
    both(
        "amounts.tolerance",
        AMOUNT,
        Default::Text("0.02"),
        "\"0.05\"",
        "By how much a total of an order may differ from the computed one, in the order's currency. A smaller difference is absorbed by a rounding line, a larger one holds the order.",
    ),
    both(
        "amounts.split",
        Kind::Choice(SplitMethod::WORDS),
        Default::Text("largest_remainder"),
        "\"highest_rate\"",
        "Under which tax rates shipping and other charges fall that state none, where the articles have several: in proportion to them, the highest rate, the rate with the greatest sum, or none (the order is held).",
    ),
    both(
        "amounts.voucher",
        Kind::Choice(VoucherUse::WORDS),
        Default::Text("hold"),
        "\"payment\"",
        "What a redeemed voucher is. `hold`: a discount where the order states its tax rate, or where its own sums without tax fit nothing else; otherwise the order is held. `payment`: price and tax stay, and a payment is added after the document.",
    ),
    both(
        "amounts.gift_cards",
        Kind::Texts { is_right: is_some_text, expected: "methods of payment" },
        Default::Texts(&["gift_card", "gift_certificate", "store_credit", "voucher"]),
        "[\"gift_card\"]",
        "Methods of payment that are gift cards. What they pay has been received unless the order says otherwise.",
    ),
    both(
        "amounts.seller_country",
        Kind::Form { is_right: is_country, expected: "an ISO 3166 code of two capital letters such as \"DE\"" },
        Default::None,
        "\"AT\"",
        "The country that the seller is taxed in; by default `matching.country`.",
    ),
    both(
        "amounts.vat_check",
        Kind::Choice(VatCheck::WORDS),
        Default::Text("destination"),
        "\"origin\"",
        "What the tax rates of an order are compared with, on the day of the order: the rates of the country that the goods are sent to; `origin`: those of the seller's country too, for sellers below the threshold of distance sales. A deviation is asked about and changes no amount.",
    ),
    both(
        "amounts.untaxed",
        Kind::Choice(Untaxed::WORDS),
        Default::Text("hold"),
        "\"review\"",
        "An order without tax to another country of the EU that lacks a condition for it, such as a valid VAT id.",
    ),
    both(
        "amounts.currencies",
        Kind::Texts { is_right: is_currency, expected: "ISO 4217 codes such as \"EUR\"" },
        Default::Texts(&[]),
        "[\"EUR\", \"CHF\"]",
        "The currencies that are booked; orders in others are held. None named: all are.",
    ),
    both(
        "amounts.account",
        Kind::Text,
        Default::None,
        "\"8400\"",
        "The revenue account of every amount that no other is named for.",
    ),
    both(
        "amounts.charge_articles.*",
        Kind::Text,
        Default::None,
        "\"9001\"",
        "The article that a charge is booked as: by its kind (`shipping`, `surcharge`, `discount`, `voucher`), or by the name of the rule that read it, such as `cod` of `[order.charges.cod]`, which wins. The amounts of the charge name it, and an account for that article is the charge's.",
    ),
    both(
        "amounts.accounts.*.account",
        Kind::Text,
        Default::None,
        "\"4400\"",
        "A revenue account, for an article or a country.",
    ),
    both(
        "amounts.accounts.*.article",
        Kind::Text,
        Default::None,
        "\"A-100\"",
        "The number of the article that the account is for.",
    ),
    both(
        "amounts.accounts.*.country",
        Kind::Form { is_right: is_country, expected: "an ISO 3166 code of two capital letters such as \"DE\"" },
        Default::None,
        "\"FR\"",
        "The country of delivery that the account is for.",
    ),
    both(
        "amounts.tax_codes.*.code",
        Kind::Text,
        Default::None,
        "\"KOMY\"",
        "The target's code for a tax. Where any row is given, an amount that none fits, or two equally well, holds the order; of several that fit, the row with the most conditions wins.",
    ),
    both(
        "amounts.tax_codes.*.account",
        Kind::Text,
        Default::None,
        "\"8125\"",
        "The revenue account that goes with it.",
    ),
    both(
        "amounts.tax_codes.*.country",
        Kind::Form { is_right: is_country, expected: "an ISO 3166 code of two capital letters such as \"DE\"" },
        Default::None,
        "\"FI\"",
        "Condition: the country that the goods are sent to.",
    ),
    both("amounts.tax_codes.*.rate", AMOUNT, Default::None, "\"25.5\"", "Condition: the rate in percent."),
    both(
        "amounts.tax_codes.*.kind",
        Kind::Choice(AmountKind::WORDS),
        Default::None,
        "\"shipping\"",
        "Condition: what the amount is for.",
    ),
    both(
        "amounts.tax_codes.*.customer",
        Kind::Choice(CustomerKind::WORDS),
        Default::None,
        "\"business\"",
        "Condition: who buys. A company, or whoever gives a VAT id, is a business.",
    ),
    both(
        "amounts.tax_codes.*.reverse_charge",
        Kind::Choice(&["yes", "no"]),
        Default::None,
        "\"yes\"",
        "Condition: whether the buyer owes the tax in another country of the EU.",
    ),
    both("amounts.tax_codes.*.from", DAY, Default::None, "\"2024-09-01\"", "Condition: the first day of the row."),
    both("amounts.tax_codes.*.until", DAY, Default::None, "\"2025-12-31\"", "Condition: the last day of the row."),
];
