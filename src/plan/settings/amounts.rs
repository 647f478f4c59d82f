//! The settings of `[amounts]`, each of its own type.

use super::layer::Layers;
use crate::plan::amounts::{
    AccountRule, AmountKind, AmountSettings, CustomerKind, Rounding, SplitMethod, TaxCodeRule, Untaxed, VatCheck,
    VoucherUse,
};
use crate::value::{Decimal, currency_code};

/// The settings that `layers` make.
pub(super) fn resolve(layers: &Layers<'_>) -> AmountSettings {
    let usual = AmountSettings::default();
    let home = layers.text("matching.country").unwrap_or_else(|| usual.default_country.clone());
    AmountSettings {
        rounding: layers.word("amounts.rounding", Rounding::from_word).unwrap_or(usual.rounding),
        tolerance: layers.word("amounts.tolerance", decimal).unwrap_or(usual.tolerance),
        split: layers.word("amounts.split", SplitMethod::from_word).unwrap_or(usual.split),
        voucher: layers.word("amounts.voucher", VoucherUse::from_word).unwrap_or(usual.voucher),
        gift_cards: layers.texts("amounts.gift_cards"),
        seller_country: layers.text("amounts.seller_country").unwrap_or_else(|| home.clone()),
        default_country: home,
        vat_check: layers.word("amounts.vat_check", VatCheck::from_word).unwrap_or(usual.vat_check),
        untaxed: layers.word("amounts.untaxed", Untaxed::from_word).unwrap_or(usual.untaxed),
        currencies: layers.texts("amounts.currencies"),
        tax_codes: layers.names("amounts.tax_codes").iter().filter_map(|name| tax_code(layers, name)).collect(),
        accounts: layers.names("amounts.accounts").iter().filter_map(|name| account(layers, name)).collect(),
        charge_articles: layers.texts_below("amounts.charge_articles"),
        account: layers.text("amounts.account"),
    }
}

/// A row without a code is none; the reader tells of it.
fn tax_code(layers: &Layers<'_>, name: &str) -> Option<TaxCodeRule> {
    let path = |field: &str| format!("amounts.tax_codes.{name}.{field}");
    let day = |field: &str| layers.word(&path(field), |text| text.parse().ok());
    let reverse_charge = match layers.text(&path("reverse_charge")).as_deref() {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    };
    Some(TaxCodeRule {
        name: name.to_owned(),
        country: layers.text(&path("country")),
        rate: layers.word(&path("rate"), decimal),
        kind: layers.word(&path("kind"), AmountKind::from_word),
        customer: layers.word(&path("customer"), CustomerKind::from_word),
        reverse_charge,
        from: day("from"),
        until: day("until"),
        code: layers.text(&path("code"))?,
        account: layers.text(&path("account")),
    })
}

fn account(layers: &Layers<'_>, name: &str) -> Option<AccountRule> {
    let path = |field: &str| format!("amounts.accounts.{name}.{field}");
    let (article, country) = (layers.text(&path("article")), layers.text(&path("country")));
    Some(AccountRule { article, country, account: layers.text(&path("account"))? })
}

/// A number that is not below zero.
pub(super) fn decimal(text: &str) -> Option<Decimal> {
    text.parse::<Decimal>().ok().filter(|number| !number.is_negative())
}

/// A currency by its ISO 4217 code.
pub(super) fn is_currency(text: &str) -> bool {
    currency_code(text) == Some(text)
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use crate::plan::amounts::AmountSettings;

    #[test]
    fn the_defaults_are_those_of_the_catalogue() {
        assert_eq!(Settings::default().source("shop").amounts, AmountSettings::default());
    }

    #[test]
    fn rows_and_countries() {
        let text = "
            [matching]
            country = 'AT'
            [amounts]
            tolerance = '0.05'
            account = '8000'
            [amounts.tax_codes.full]
            rate = '20'
            code = 'A20'
            [amounts.accounts.post]
            article = 'PORTO 1.5'
            account = '4900'
            [sources.shop.amounts.tax_codes.full]
            code = 'S20'
            from = '2024-01-01'
            reverse_charge = 'no'";
        let settings = Settings::from_toml(text).unwrap();
        let amounts = settings.source("shop").amounts;
        assert_eq!((amounts.seller_country.as_str(), amounts.default_country.as_str()), ("AT", "AT"));
        let row = &amounts.tax_codes[0];
        assert_eq!((row.code.as_str(), row.rate, row.reverse_charge), ("S20", "20".parse().ok(), Some(false)));
        assert_eq!(row.from, "2024-01-01".parse().ok());
        assert_eq!(amounts.accounts[0].article.as_deref(), Some("PORTO 1.5"));
        assert_eq!(settings.source("till").amounts.tax_codes[0].code, "A20");
        for wrong in [
            "tolerance = '-1'",
            "tolerance = '0,02'",
            "currencies = ['eur']",
            "rounding = 'up'",
            "tax_codes.x.rate = 19",
        ] {
            assert!(Settings::from_toml(&format!("[amounts]\n{wrong}")).is_err(), "{wrong}");
        }
    }
}
