//! What a host may decide about amounts. Every setting stands in `docs/settings.md`, its effect in `docs/amounts.md`.

use std::collections::BTreeMap;

use crate::order::{Charge, ChargeKind, LineKind};
use crate::plan::settings::choices::choices;
use crate::value::{Date, Decimal};

choices! {
    /// `[amounts] rounding`: where amounts are rounded. What is below is allotted so that it sums to what was rounded.
    Rounding {
        /// `"per_line"`: the sum of each line, and the tax of each line. Totals are sums of lines.
        PerLine = "per_line",
        /// `"per_rate"`, the default: the sum of each tax rate, and the tax on that sum (EN 16931, BR-CO-17).
        PerRate = "per_rate",
        /// `"per_document"`: the sum to be paid and the tax of the whole document.
        PerDocument = "per_document",
    }
}

choices! {
    /// `[amounts] split`: which tax rates a charge belongs to that states none, where the lines have several.
    SplitMethod {
        /// `"largest_remainder"`, the default: in proportion to the lines, to the last cent.
        LargestRemainder = "largest_remainder",
        /// `"highest_rate"`: to the highest rate of the lines.
        HighestRate = "highest_rate",
        /// `"main_rate"`: to the rate with the greatest sum; of two, the higher rate.
        MainRate = "main_rate",
        /// `"as_given"`: never split. A charge that states no rate holds the order.
        AsGiven = "as_given",
    }
}

choices! {
    /// `[amounts] voucher`: what a redeemed voucher is, where the profile does not say.
    VoucherUse {
        /// `"hold"`, the default: a voucher that states no tax rate holds the order.
        Hold = "hold",
        /// `"discount"`: it lowers the price, and the tax with it.
        Discount = "discount",
        /// `"payment"`: it is money paid before. Price and tax stay.
        Payment = "payment",
    }
}

choices! {
    /// `[amounts] vat_check`: the rates of which country the order's rates are compared with. A deviation is asked about.
    VatCheck {
        /// `"destination"`, the default: those of the country that the goods are sent to.
        Destination = "destination",
        /// `"origin"`: those of the seller's country too, for sellers below the threshold of distance sales.
        Origin = "origin",
        /// `"off"`: none.
        Off = "off",
    }
}

choices! {
    /// `[amounts] untaxed`: what becomes of an order without tax to another EU country that lacks a condition for it.
    Untaxed {
        /// `"hold"`, the default: the order is held.
        Hold = "hold",
        /// `"review"`: a clerk is asked; the order goes on.
        Review = "review",
    }
}

choices! {
    /// What an amount is for, as a row of `[amounts.tax_codes]` names it.
    AmountKind {
        /// `"goods"`: a product.
        Goods = "goods",
        /// `"shipping"`: postage and packing.
        Shipping = "shipping",
        /// `"surcharge"`: for small orders, cash on delivery and the like.
        Surcharge = "surcharge",
        /// `"discount"`: taken off the price.
        Discount = "discount",
        /// `"voucher"`: a voucher that is a discount, or is sold.
        Voucher = "voucher",
    }
}

choices! {
    /// Who buys, as a row of `[amounts.tax_codes]` names it.
    CustomerKind {
        /// `"business"`: a company, or whoever gives a VAT id.
        Business = "business",
        /// `"private"`: everybody else.
        Private = "private",
    }
}

impl From<LineKind> for AmountKind {
    fn from(kind: LineKind) -> Self {
        match kind {
            LineKind::Product | LineKind::Text => AmountKind::Goods,
            LineKind::Shipping => AmountKind::Shipping,
            LineKind::Surcharge => AmountKind::Surcharge,
            LineKind::Discount => AmountKind::Discount,
            LineKind::Voucher => AmountKind::Voucher,
        }
    }
}

impl From<ChargeKind> for AmountKind {
    fn from(kind: ChargeKind) -> Self {
        match kind {
            ChargeKind::Shipping => AmountKind::Shipping,
            ChargeKind::Surcharge => AmountKind::Surcharge,
            ChargeKind::Discount => AmountKind::Discount,
            ChargeKind::Voucher => AmountKind::Voucher,
        }
    }
}

/// How the amounts of an order are computed, compared and named for the target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmountSettings {
    /// Where amounts are rounded.
    pub rounding: Rounding,
    /// By how much a total of the order may differ from the computed one, in the order's currency. Default `0.02`.
    pub tolerance: Decimal,
    /// Which tax rates a charge without one belongs to.
    pub split: SplitMethod,
    /// What a redeemed voucher is.
    pub voucher: VoucherUse,
    /// Methods of payment that are gift cards: what they pay has been received. Default `gift_card`, `gift_certificate`,
    /// `store_credit`, `voucher`.
    pub gift_cards: Vec<String>,
    /// The country that the seller is taxed in, ISO 3166 alpha-2. Default the country of the addresses.
    pub seller_country: String,
    /// The country of addresses that name none, ISO 3166 alpha-2. The setting `country`.
    pub default_country: String,
    /// What the order's tax rates are compared with.
    pub vat_check: VatCheck,
    /// What becomes of an order that is untaxed without all conditions met.
    pub untaxed: Untaxed,
    /// The currencies that are booked; all where empty, the default.
    pub currencies: Vec<String>,
    /// Tax codes of the target; not used where empty, the default.
    pub tax_codes: Vec<TaxCodeRule>,
    /// Revenue accounts of the target.
    pub accounts: Vec<AccountRule>,
    /// The revenue account of everything that no other is named for.
    pub account: Option<String>,
    /// The host's article that a charge is booked as, by the name of the rule that read it or by its kind; the rule wins.
    pub charge_articles: BTreeMap<String, String>,
}

impl AmountSettings {
    /// The host's article that a charge is booked as.
    pub fn charge_article(&self, charge: &Charge) -> Option<&str> {
        let kind = match charge.kind {
            ChargeKind::Shipping => "shipping",
            ChargeKind::Surcharge => "surcharge",
            ChargeKind::Discount => "discount",
            ChargeKind::Voucher => "voucher",
        };
        let named = self.charge_articles.get(&charge.rule).or_else(|| self.charge_articles.get(kind));
        named.map(String::as_str)
    }
}

impl Default for AmountSettings {
    fn default() -> Self {
        AmountSettings {
            rounding: Rounding::PerRate,
            tolerance: Decimal::from_parts(2, 2).unwrap_or_default(),
            split: SplitMethod::LargestRemainder,
            voucher: VoucherUse::Hold,
            gift_cards: ["gift_card", "gift_certificate", "store_credit", "voucher"].map(str::to_owned).to_vec(),
            seller_country: "DE".to_owned(),
            default_country: "DE".to_owned(),
            vat_check: VatCheck::Destination,
            untaxed: Untaxed::Hold,
            currencies: Vec::new(),
            tax_codes: Vec::new(),
            accounts: Vec::new(),
            account: None,
            charge_articles: BTreeMap::new(),
        }
    }
}

/// A row of the table of tax codes: what it is for, and what the target calls that. A condition that is missing is met by
/// everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TaxCodeRule {
    /// The name of the row, for messages.
    pub name: String,
    /// The country that the goods are sent to, ISO 3166 alpha-2.
    pub country: Option<String>,
    /// The rate in percent.
    pub rate: Option<Decimal>,
    /// What the amount is for.
    pub kind: Option<AmountKind>,
    /// Who buys.
    pub customer: Option<CustomerKind>,
    /// Whether tax is the buyer's to pay (reverse charge).
    pub reverse_charge: Option<bool>,
    /// The first day of the row.
    pub from: Option<Date>,
    /// The last day of the row.
    pub until: Option<Date>,
    /// The code of the target.
    pub code: String,
    /// The revenue account that goes with it.
    pub account: Option<String>,
}

/// A revenue account of the target, for an article or for a country. Of all that apply the first wins: the one that the line
/// itself names, that of the article, that of the tax code's row, that of the country, the default.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AccountRule {
    /// The number of the article.
    pub article: Option<String>,
    /// The country that the goods are sent to.
    pub country: Option<String>,
    /// The account.
    pub account: String,
}

#[cfg(test)]
mod tests {
    use crate::order::{Charge, ChargeKind, Line, Order, Price, Prices};
    use crate::plan::{Settings, assess_amounts};

    #[test]
    fn a_charge_is_booked_as_the_article_of_its_rule_or_kind() {
        let settings = "[amounts]\naccount = '8000'\n[amounts.charge_articles]\nsurcharge = '9000'\ncod = '9002'\n\
                        [amounts.accounts.cod]\narticle = '9002'\naccount = '4910'";
        let settings = Settings::from_toml(settings).unwrap().source("shop").amounts;
        let decimal = |text: &str| text.parse().ok();
        let charge = |rule: &str, kind| Charge {
            rule: rule.into(),
            kind,
            amount: decimal("5.95"),
            tax_rate: decimal("19"),
            ..Charge::default()
        };
        let line = Line {
            article: Some("A".into()),
            quantity: decimal("1"),
            price: decimal("11.90").map(Price::Amount),
            tax_rate: decimal("19"),
            ..Line::default()
        };
        let order = Order {
            number: Some("1".into()),
            currency: Some("EUR".into()),
            prices: Some(Prices::Gross),
            lines: vec![line],
            charges: vec![
                charge("cod", ChargeKind::Surcharge),
                charge("small_order", ChargeKind::Surcharge),
                charge("shipping", ChargeKind::Shipping),
            ],
            ..Order::default()
        };
        let amounts = assess_amounts(&order, &settings).amounts.unwrap();
        let booked: Vec<(Option<&str>, Option<&str>)> = amounts
            .charges
            .iter()
            .map(|charge| {
                let account = charge.parts.first().and_then(|part| part.account.as_ref());
                (charge.article.as_deref(), account.map(|account| account.number.as_str()))
            })
            .collect();
        assert_eq!(booked, [(Some("9002"), Some("4910")), (Some("9000"), Some("8000")), (None, Some("8000"))]);
    }
}
