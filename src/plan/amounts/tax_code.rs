//! The target's tax codes and revenue accounts.

use super::result::{AccountSource, RevenueAccount};
use super::settings::{AccountRule, AmountKind, AmountSettings, CustomerKind, TaxCodeRule};
use crate::value::{Date, Decimal};

/// What a row of the table is looked up by.
#[derive(Clone, Copy, Debug)]
pub(super) struct TaxKey<'k> {
    pub(super) country: Option<&'k str>,
    pub(super) rate: Option<Decimal>,
    pub(super) kind: AmountKind,
    pub(super) customer: CustomerKind,
    pub(super) reverse_charge: bool,
    pub(super) day: Option<Date>,
}

/// The answer of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found<'s> {
    One(&'s TaxCodeRule),
    None,
    /// Two rows with as many conditions say different things.
    Several(&'s TaxCodeRule, &'s TaxCodeRule),
}

/// The row that fits: of several, the one with the most conditions.
pub(super) fn tax_code<'s>(rules: &'s [TaxCodeRule], key: &TaxKey<'_>) -> Found<'s> {
    let mut best: Option<(usize, &TaxCodeRule)> = None;
    let mut tied: Option<&TaxCodeRule> = None;
    for rule in rules {
        let Some(conditions) = conditions_met(rule, key) else { continue };
        match best {
            Some((most, _)) if conditions < most => {}
            Some((most, first)) if conditions == most => {
                if (&first.code, &first.account) != (&rule.code, &rule.account) {
                    tied = Some(rule);
                }
            }
            _ => (best, tied) = (Some((conditions, rule)), None),
        }
    }
    match (best, tied) {
        (None, _) => Found::None,
        (Some((_, rule)), None) => Found::One(rule),
        (Some((_, rule)), Some(other)) => Found::Several(rule, other),
    }
}

/// How many conditions of the row are met; `None` where one is not.
fn conditions_met(rule: &TaxCodeRule, key: &TaxKey<'_>) -> Option<usize> {
    let mut count = 0;
    let mut is = |given: bool, met: bool| {
        count += usize::from(given);
        !given || met
    };
    let fits = is(rule.country.is_some(), rule.country.as_deref() == key.country)
        && is(rule.rate.is_some(), rule.rate == key.rate)
        && is(rule.kind.is_some(), rule.kind == Some(key.kind))
        && is(rule.customer.is_some(), rule.customer == Some(key.customer))
        && is(rule.reverse_charge.is_some(), rule.reverse_charge == Some(key.reverse_charge))
        && is(rule.from.is_some(), key.day.is_some_and(|day| rule.from.is_some_and(|from| from <= day)))
        && is(rule.until.is_some(), key.day.is_some_and(|day| rule.until.is_some_and(|until| day <= until)));
    fits.then_some(count)
}

/// The revenue account of an amount, and what named it.
pub(super) fn account(
    settings: &AmountSettings,
    of_line: Option<&str>,
    article: Option<&str>,
    rule: Option<&TaxCodeRule>,
    country: Option<&str>,
) -> Option<RevenueAccount> {
    let by_article = |rule: &&AccountRule| rule.article.is_some() && rule.article.as_deref() == article.map(str::trim);
    let by_country = |rule: &&AccountRule| rule.article.is_none() && rule.country.as_deref() == country;
    let named = |found: Option<&AccountRule>| found.map(|rule| rule.account.clone());
    // A row for an article in a country goes before the row for the article anywhere.
    let articles = || settings.accounts.iter().filter(by_article);
    let of_article = articles()
        .find(|rule| rule.country.is_some() && rule.country.as_deref() == country)
        .or_else(|| articles().find(|rule| rule.country.is_none()));
    let candidates = [
        (AccountSource::Line, of_line.map(str::to_owned)),
        (AccountSource::Article, named(of_article)),
        (AccountSource::TaxCode, rule.and_then(|rule| rule.account.clone())),
        (AccountSource::Country, named(country.and_then(|_| settings.accounts.iter().find(by_country)))),
        (AccountSource::Default, settings.account.clone()),
    ];
    let named = candidates.into_iter().find_map(|(from, number)| Some((from, number?)));
    named.map(|(from, number)| RevenueAccount { number, from })
}

#[cfg(test)]
mod tests {
    use super::super::settings::{AccountRule, AmountKind, AmountSettings, CustomerKind, TaxCodeRule};
    use super::{Found, TaxKey, account, tax_code};
    use crate::plan::amounts::result::AccountSource;

    fn rule(code: &str) -> TaxCodeRule {
        TaxCodeRule { name: code.to_owned(), code: code.to_owned(), ..TaxCodeRule::default() }
    }

    #[test]
    fn the_row_with_the_most_conditions() {
        let rate = |rate: &str| Some(rate.parse().unwrap());
        let day = |day: &str| Some(day.parse().unwrap());
        let country = |code: &str| Some(code.to_owned());
        let rules = [
            TaxCodeRule { rate: rate("19"), ..rule("full") },
            TaxCodeRule { rate: rate("19"), country: country("DE"), ..rule("full_de") },
            TaxCodeRule { rate: rate("19"), country: country("DE"), kind: Some(AmountKind::Shipping), ..rule("post") },
            TaxCodeRule { rate: rate("0"), reverse_charge: Some(true), ..rule("eu") },
            TaxCodeRule { rate: rate("16"), from: day("2020-07-01"), until: day("2020-12-31"), ..rule("corona") },
            TaxCodeRule { rate: rate("7"), country: country("DE"), ..rule("food") },
            TaxCodeRule { rate: rate("7"), customer: Some(CustomerKind::Private), ..rule("private") },
        ];
        let key = |country, rate_text: &str, kind, reverse_charge, on: &str| TaxKey {
            country: Some(country),
            rate: rate(rate_text),
            kind,
            customer: CustomerKind::Private,
            reverse_charge,
            day: day(on),
        };
        let goods = AmountKind::Goods;
        let cases = [
            (key("AT", "19", goods, false, "2026-01-01"), "full"),
            (key("DE", "19.00", goods, false, "2026-01-01"), "full_de"),
            (key("DE", "19", AmountKind::Shipping, false, "2026-01-01"), "post"),
            (key("FR", "0", goods, true, "2026-01-01"), "eu"),
            (key("FR", "0", goods, false, "2026-01-01"), "none"),
            (key("DE", "16", goods, false, "2020-12-31"), "corona"),
            (key("DE", "16", goods, false, "2021-01-01"), "none"),
            (key("DE", "7", goods, false, "2026-01-01"), "food or private"),
        ];
        for (key, expected) in cases {
            let found = match tax_code(&rules, &key) {
                Found::One(rule) => rule.code.clone(),
                Found::None => "none".to_owned(),
                Found::Several(first, second) => format!("{} or {}", first.code, second.code),
            };
            assert_eq!(found, expected, "{key:?}");
        }
    }

    #[test]
    fn the_account_of_the_line_wins() {
        let account_rule = |article: Option<&str>, country: Option<&str>, account: &str| AccountRule {
            article: article.map(str::to_owned),
            country: country.map(str::to_owned),
            account: account.to_owned(),
        };
        let accounts = vec![
            account_rule(None, Some("DE"), "4"),
            account_rule(Some("A"), None, "2"),
            account_rule(Some("A"), Some("FR"), "2a"),
        ];
        let settings = AmountSettings { accounts, account: Some("5".to_owned()), ..AmountSettings::default() };
        let row = TaxCodeRule { account: Some("3".to_owned()), ..rule("x") };
        type Case<'c> = (Option<&'c str>, Option<&'c str>, bool, Option<&'c str>, (&'c str, AccountSource));
        let cases: [Case<'_>; 6] = [
            (None, Some("A"), true, Some("FR"), ("2a", AccountSource::Article)),
            (Some("1"), Some("A"), true, Some("DE"), ("1", AccountSource::Line)),
            (None, Some(" A "), true, Some("DE"), ("2", AccountSource::Article)),
            (None, Some("B"), true, Some("DE"), ("3", AccountSource::TaxCode)),
            (None, Some("B"), false, Some("DE"), ("4", AccountSource::Country)),
            (None, None, false, Some("AT"), ("5", AccountSource::Default)),
        ];
        for (line, article, by_row, country, (number, from)) in cases {
            let found = account(&settings, line, article, by_row.then_some(&row), country).unwrap();
            assert_eq!((found.number.as_str(), found.from), (number, from));
        }
    }
}
