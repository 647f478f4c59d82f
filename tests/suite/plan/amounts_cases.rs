//! The worked examples of `docs/amounts.md`, and further cases in `tests/corpus/amounts/cases.md`: a block of TOML with an
//! order, and a block of text with what comes of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use std::fmt::Write;

use intakt::order::{
    Address, Charge, ChargeKind, Extension, Line, LineKind, Order, Party, PartyInRole, Payment, Price, Prices, Role,
    TaxTotal, Totals,
};
use intakt::plan::{Amounts, Assessment, PartAmounts, Settings, assess_amounts};
use intakt::value::{DateTime, Decimal, Quotient};
use serde::Deserialize;

use crate::corpus;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    settings: Option<String>,
    currency: Option<String>,
    prices: Option<String>,
    date: Option<String>,
    factor: Option<String>,
    #[serde(default)]
    buyer: GivenParty,
    #[serde(default)]
    lines: Vec<GivenLine>,
    #[serde(default)]
    charges: Vec<GivenCharge>,
    #[serde(default)]
    totals: GivenTotals,
    #[serde(default)]
    payments: Vec<GivenPayment>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenParty {
    company: Option<String>,
    country: Option<String>,
    vat_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenLine {
    kind: Option<String>,
    article: Option<String>,
    price: Option<String>,
    quantity: Option<String>,
    total: Option<String>,
    discount: Option<String>,
    discount_percent: Option<String>,
    tax_rate: Option<String>,
    tax: Option<String>,
    prices: Option<String>,
    account: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenCharge {
    kind: String,
    amount: Option<String>,
    net: Option<String>,
    gross: Option<String>,
    tax_rate: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenTotals {
    lines: Option<String>,
    net: Option<String>,
    tax: Option<String>,
    gross: Option<String>,
    amount: Option<String>,
    line_count: Option<String>,
    #[serde(default)]
    taxes: Vec<[String; 3]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenPayment {
    method: String,
    amount: Option<String>,
    paid: Option<bool>,
}

fn decimal(text: &Option<String>) -> Option<Decimal> {
    text.as_deref().map(|text| text.parse().unwrap())
}

fn prices(word: &Option<String>) -> Option<Prices> {
    word.as_deref().map(|word| match word {
        "net" => Prices::Net,
        "gross" => Prices::Gross,
        _ => panic!("{word}"),
    })
}

impl Case {
    fn order(&self) -> Order {
        let party = Party {
            company: self.buyer.company.clone(),
            vat_id: self.buyer.vat_id.clone(),
            address: Address { country: self.buyer.country.clone(), ..Address::default() },
            ..Party::default()
        };
        let totals = Totals {
            lines: decimal(&self.totals.lines),
            net: decimal(&self.totals.net),
            tax: decimal(&self.totals.tax),
            gross: decimal(&self.totals.gross),
            amount: decimal(&self.totals.amount),
            line_count: decimal(&self.totals.line_count),
            taxes: self
                .totals
                .taxes
                .iter()
                .map(|[rate, net, tax]| TaxTotal {
                    rate: rate.parse().ok(),
                    net: net.parse().ok(),
                    tax: tax.parse().ok(),
                })
                .collect(),
        };
        let payment = |given: &GivenPayment| Payment {
            method: Some(given.method.clone()),
            amount: decimal(&given.amount),
            paid: given.paid,
            ..Payment::default()
        };
        let factor = |value: &String| Extension { name: "currency_factor".to_owned(), value: value.clone() };
        Order {
            number: Some("1".to_owned()),
            currency: Some(self.currency.clone().unwrap_or_else(|| "EUR".to_owned())),
            prices: prices(&self.prices),
            date: self.date.as_deref().map(|date| DateTime::parse(date, &["iso".to_owned()]).unwrap()),
            parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party }],
            lines: self.lines.iter().map(line).collect(),
            charges: self.charges.iter().map(charge).collect(),
            totals,
            payments: self.payments.iter().map(payment).collect(),
            extensions: self.factor.iter().map(factor).collect(),
            ..Order::default()
        }
    }
}

fn line(given: &GivenLine) -> Line {
    let kind = match given.kind.as_deref() {
        None => LineKind::Product,
        Some("shipping") => LineKind::Shipping,
        Some("discount") => LineKind::Discount,
        Some("voucher") => LineKind::Voucher,
        Some("surcharge") => LineKind::Surcharge,
        Some("text") => LineKind::Text,
        Some(other) => panic!("{other}"),
    };
    let price = given.price.as_deref().map(|text| match text.split_once('/') {
        Some((total, per)) => Quotient::new(total.trim().parse().unwrap(), per.trim().parse().unwrap()),
        None => Quotient::new(text.parse().unwrap(), Decimal::ONE),
    });
    let price = price.map(|quotient| match quotient {
        Some(quotient) if quotient.quantity == Decimal::ONE => Price::Amount(quotient.total),
        Some(quotient) => Price::Quotient(quotient),
        None => panic!("a price for nothing"),
    });
    let account = |value: &String| Extension { name: "account".to_owned(), value: value.clone() };
    Line {
        kind,
        article: given.article.clone(),
        price,
        quantity: decimal(&given.quantity),
        total: decimal(&given.total),
        discount: decimal(&given.discount),
        discount_percent: decimal(&given.discount_percent),
        tax_rate: decimal(&given.tax_rate),
        tax: decimal(&given.tax),
        prices: prices(&given.prices),
        extensions: given.account.iter().map(account).collect(),
        ..Line::default()
    }
}

fn charge(given: &GivenCharge) -> Charge {
    let kind = match given.kind.as_str() {
        "shipping" => ChargeKind::Shipping,
        "surcharge" => ChargeKind::Surcharge,
        "discount" => ChargeKind::Discount,
        "voucher" => ChargeKind::Voucher,
        other => panic!("{other}"),
    };
    Charge {
        kind,
        amount: decimal(&given.amount),
        net: decimal(&given.net),
        gross: decimal(&given.gross),
        tax_rate: decimal(&given.tax_rate),
        ..Charge::default()
    }
}

fn shown(amount: Option<Decimal>) -> String {
    amount.map_or_else(|| "?".to_owned(), |amount| amount.to_string())
}

fn sides(part: &PartAmounts) -> String {
    format!("{} + {} = {}", shown(part.net), shown(part.tax), shown(part.gross))
}

fn parts(name: &str, parts: &[PartAmounts], text: &mut String) {
    for part in parts {
        let rate = part.rate.map_or_else(|| "?".to_owned(), |rate| rate.to_string());
        write!(text, "{name} at {rate} %: {}", sides(part)).unwrap();
        if let Some(code) = &part.tax_code {
            write!(text, ", tax code {code}").unwrap();
        }
        if let Some(account) = &part.account {
            write!(text, ", account {} by {}", account.number, word(account.from)).unwrap();
        }
        text.push('\n');
    }
}

fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().replace('_', " ")
}

fn of_amounts(amounts: &Amounts, with_parts: bool, text: &mut String) {
    let total = PartAmounts { net: amounts.net, tax: amounts.tax, gross: amounts.gross, ..PartAmounts::default() };
    write!(text, "{}", sides(&total)).unwrap();
    if let Some(rounding) = amounts.rounding_line {
        write!(text, ", rounding line {rounding}").unwrap();
    }
    write!(text, ", to be paid {}", shown(amounts.payable)).unwrap();
    if let Some(factor) = amounts.exchange_factor {
        write!(text, ", factor {factor}").unwrap();
    }
    text.push('\n');
    parts("  tax", &amounts.taxes, text);
    if with_parts {
        for line in &amounts.lines {
            let voucher = line.voucher.map(|voucher| format!(" ({})", word(voucher))).unwrap_or_default();
            parts(&format!("  line {}{voucher}", line.line), &line.parts, text);
        }
        for charge in &amounts.charges {
            let voucher = charge.voucher.map(|voucher| format!(" ({})", word(voucher))).unwrap_or_default();
            let split = charge.split.map(|split| format!(" by {}", word(split))).unwrap_or_default();
            parts(&format!("  {}{voucher}{split}", word(charge.kind)), &charge.parts, text);
        }
    }
    for missing in &amounts.missing {
        let place = match (missing.line, missing.charge) {
            (Some(line), _) => format!("line {line}"),
            (None, charge) => format!("charge {}", charge.unwrap_or_default()),
        };
        writeln!(text, "  missing: {} of {place}", word(missing.field)).unwrap();
    }
    for difference in &amounts.differences {
        let of_line = difference.line.map(|line| format!(" {line}")).unwrap_or_default();
        let of_rate = difference.rate.map(|rate| format!(" {rate} %")).unwrap_or_default();
        writeln!(
            text,
            "  {}{of_line}{of_rate} stated {}, computed {}, difference {}: {}, {}",
            word(difference.total),
            difference.stated,
            difference.computed,
            difference.difference,
            word(difference.cause),
            word(difference.resolution)
        )
        .unwrap();
    }
    if let Some(treatment) = &amounts.tax_treatment {
        writeln!(text, "  tax: {}", word(treatment.kind)).unwrap();
        for condition in treatment.conditions.iter().filter(|_| with_parts) {
            let met = if condition.met { "met" } else { "not met" };
            writeln!(text, "    {}: {met}", word(condition.condition)).unwrap();
        }
    }
    if let Some(payment) = &amounts.payment {
        writeln!(text, "  paid {}, open {}: {}", shown(payment.paid), shown(payment.open), word(payment.state))
            .unwrap();
    }
}

/// What was found of an order's amounts, as text.
pub(super) fn describe(assessment: &Assessment, with_parts: bool) -> String {
    let mut text = String::new();
    match &assessment.amounts {
        Some(amounts) => of_amounts(amounts, with_parts, &mut text),
        None => text.push_str("no amounts\n"),
    }
    for finding in &assessment.findings {
        let word = if finding.holds { "held" } else { "review" };
        writeln!(text, "  {word} {}: {}", finding.reason.code.as_str(), finding.reason.text).unwrap();
        let hint = finding.reason.problem.as_ref().and_then(|problem| problem.hint_text());
        assert!(hint.is_some(), "{text}: says what would resolve it");
    }
    text
}

/// Replaces every block of text by what comes of the block of TOML before it.
fn replay(document: &str) -> String {
    let mut result = String::new();
    let mut rest = document;
    let mut count = 0;
    while let Some((before, after)) = rest.split_once("```toml\n") {
        let (toml, after) = after.split_once("```\n").expect("the end of a block");
        let (between, after) = after.split_once("```text\n").expect("a result after an order");
        let (_, after) = after.split_once("```").expect("the end of a block");
        let case: Case = toml::from_str(toml).unwrap_or_else(|error| panic!("{error}:\n{toml}"));
        let settings = Settings::from_toml(case.settings.as_deref().unwrap_or_default());
        let settings = settings.unwrap_or_else(|error| panic!("{error}:\n{toml}"));
        let assessment = assess_amounts(&case.order(), &settings.source("shop").amounts);
        let text = describe(&assessment, true);
        write!(result, "{before}```toml\n{toml}```\n{between}```text\n{text}```").unwrap();
        rest = after;
        count += 1;
    }
    assert!(count > 5, "only {count} examples");
    result + rest
}

#[test]
fn the_worked_examples_are_right() {
    for path in ["docs/amounts.md", "tests/corpus/amounts/cases.md"] {
        let path = corpus::root().join(path);
        let document = std::fs::read_to_string(&path).unwrap();
        corpus::expect(&path, &replay(&document));
    }
}
