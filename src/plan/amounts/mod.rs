//! The amounts of an order: computed, compared with what it states, taxed, named for the target.
//!
//! Everything is computed from what the order says of each line and charge, exactly, and rounded once where the settings say.
//! Whether prices include tax is taken as stated, never inferred. Where two figures of the order contradict each other, or
//! where one of several tax treatments would have to be chosen, the order is held. `docs/amounts.md` has worked examples.
//!
//! ```
//! use intakt::order::{Line, Order, Price, Prices, Totals};
//! use intakt::plan::{AmountSettings, assess_amounts};
//! use intakt::value::Decimal;
//!
//! let decimal = |text: &str| text.parse::<Decimal>();
//! let order = Order {
//!     prices: Some(Prices::Gross),
//!     lines: vec![Line {
//!         price: Some(Price::Amount(decimal("139.95")?)),
//!         quantity: Some(decimal("1")?),
//!         tax_rate: Some(decimal("19")?),
//!         ..Line::default()
//!     }],
//!     totals: Totals { gross: Some(decimal("139.96")?), ..Totals::default() },
//!     ..Order::default()
//! };
//! let assessment = assess_amounts(&order, &AmountSettings::default());
//! let amounts = assessment.amounts.expect("amounts");
//! assert_eq!((amounts.net, amounts.tax), (Some(decimal("117.61")?), Some(decimal("22.34")?)));
//! assert_eq!(amounts.rounding_line, Some(decimal("0.01")?), "absorbed, since it is within the tolerance");
//! assert!(assessment.findings.is_empty());
//! # Ok::<(), intakt::Error>(())
//! ```

mod allot;
mod charge;
mod check;
mod compute;
mod finding;
mod item;
mod line_sum;
mod payment;
mod ratio;
mod reconcile;
mod result;
mod settings;
mod tax_code;
mod treatment;
mod vat_rates;

use std::collections::BTreeMap;

use charge::SplitItems;
use compute::{Computed, Units, compute};
use finding::VoucherEvidence;
use item::{Item, Source, usable_rate};
use line_sum::LineSum;
use ratio::Ratio;
use reconcile::{View, amount, reconcile};
use treatment::Buyer;

use super::reason::ReasonCode;
use crate::order::{ChargeKind, Line, LineKind, Order, Prices};
use crate::value::{Decimal, currency_code, minor_digits};

pub(super) use payment::Receipt;
pub use payment::{PaymentPurpose, PaymentState, PaymentSummary};
pub use result::{
    AccountSource, Amounts, Cause, ChargeAmounts, Difference, Finding, LineAmounts, Missing, MissingField, PartAmounts,
    Resolution, RevenueAccount, TotalKind,
};
pub use settings::{
    AccountRule, AmountKind, AmountSettings, CustomerKind, Rounding, SplitMethod, TaxCodeRule, Untaxed, VatCheck,
    VoucherUse,
};
pub use treatment::{Condition, ConditionKind, TaxTreatment, TreatmentKind};

/// What is to be said about the amounts of an order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assessment {
    /// The amounts; none for an order that states no prices, sums or payments at all.
    pub amounts: Option<Amounts>,
    /// What somebody has to look at, and what holds the order.
    pub findings: Vec<Finding>,
    /// The payments that have been received.
    pub(super) receipts: Vec<Receipt>,
}

impl Assessment {
    /// Whether anything holds the order.
    pub fn holds(&self) -> bool {
        self.findings.iter().any(|finding| finding.holds)
    }
}

/// Computes and compares the amounts of `order` for a document that is no invoice yet.
pub fn assess_amounts(order: &Order, settings: &AmountSettings) -> Assessment {
    assess(order, settings, false)
}

/// Computes and compares the amounts of `order`. What is paid before there is an invoice is a prepayment.
pub(super) fn assess(order: &Order, settings: &AmountSettings, is_invoice: bool) -> Assessment {
    let receipts = payment::receipts(order, settings, is_invoice);
    let currency = order.currency.as_deref().and_then(currency_code);
    let mut findings = check::currency(order, settings);
    if !has_amounts(order) {
        return Assessment { amounts: None, findings, receipts };
    }
    let digits = currency.and_then(minor_digits).unwrap_or(2);
    let mut draft = Draft { order, settings, digits, receipts, findings: Vec::new() };
    match draft.amounts() {
        Some(amounts) => {
            findings.append(&mut draft.findings);
            Assessment { amounts: Some(amounts), findings, receipts: draft.receipts }
        }
        None => {
            findings.push(finding::too_large(order));
            Assessment { amounts: None, findings, receipts: draft.receipts }
        }
    }
}

/// Whether the order says anything of money.
fn has_amounts(order: &Order) -> bool {
    let totals = &order.totals;
    let sums = [totals.lines, totals.net, totals.tax, totals.gross, totals.amount];
    order.lines.iter().any(|line| line.price.is_some() || line.total.is_some())
        || !order.charges.is_empty()
        || sums.iter().any(Option::is_some)
        || !totals.taxes.is_empty()
        || order.payments.iter().any(|payment| payment.amount.is_some())
}

/// The amounts while they are made.
struct Draft<'d> {
    order: &'d Order,
    settings: &'d AmountSettings,
    digits: u32,
    receipts: Vec<Receipt>,
    findings: Vec<Finding>,
}

/// What has been read of lines and charges.
#[derive(Default)]
struct Read {
    items: Vec<Item>,
    sums: Vec<(usize, LineSum)>,
    missing: Vec<Missing>,
    /// How the charges, and lines that are none, were split.
    splits: BTreeMap<(bool, usize), SplitMethod>,
    vouchers: BTreeMap<(bool, usize), VoucherUse>,
    /// What the vouchers pay that are payments.
    redeemed: Option<Ratio>,
}

impl Read {
    fn redeemed(&self) -> Ratio {
        self.redeemed.unwrap_or(Ratio::ZERO)
    }
}

impl Draft<'_> {
    /// `None` on overflow.
    fn amounts(&mut self) -> Option<Amounts> {
        let (order, settings, digits) = (self.order, self.settings, self.digits);
        let read = self.read()?;
        let lead = lead(order, &read.items);
        let computed = compute(&read.items, lead, settings.rounding, digits)?;
        let discounts = read.sums.iter().try_fold(Ratio::ZERO, |sum, (_, line)| sum.add(line.discount))?;
        let blocking = |missing: &&Missing| matches!(missing.field, MissingField::Price | MissingField::Quantity);
        let view = View {
            order,
            settings,
            items: &read.items,
            // An order without lines is held for that; there is nothing to compare its totals with.
            is_whole: !order.lines.is_empty() && !read.missing.iter().any(|missing| blocking(&missing)),
            lines_are_whole: !order.lines.is_empty()
                && !read.missing.iter().any(|missing| blocking(&missing) && missing.line.is_some()),
            lead,
            digits,
            discounts,
            redeemed: read.redeemed(),
        };
        let mut reconciled = reconcile(&view, &computed)?;
        let mut of_lines = check::lines(order, settings, &read.items, &read.sums, reconciled.is_confirmed, digits)?;
        reconciled.differences.append(&mut of_lines);
        let mut of_differences = finding::differences(order, &reconciled.differences, digits);
        // Totals that differ by a voucher of which nobody knows what it is are that question once more.
        let is_open = self.findings.iter().any(|found| found.reason.code == ReasonCode::VoucherUnknown);
        if is_open && reconciled.differences.iter().all(|found| found.cause == Cause::Voucher) {
            of_differences.clear();
        }
        self.findings.append(&mut of_differences);
        let buyer = Buyer::of(order, settings);
        let treatment = treatment::treatment(&read.items, &buyer, settings);
        let known_total = if view.is_whole { computed.total } else { Units::default() };
        let payable = match reconciled.payable {
            Some(payable) => Some(payable),
            None if reconciled.differences.iter().any(|found| found.resolution == Resolution::Held) => None,
            None => known_total.gross,
        };
        let payable = match payable {
            Some(units) => Some(amount(units, digits)?),
            None => None,
        };
        let payment = payment::summary(order, &self.receipts, payable, settings.tolerance, digits);
        self.findings.extend(check::payment(order, payment.as_ref()));
        self.findings.extend(check::treatment(order, settings, &buyer, treatment.as_ref()));
        self.findings.extend(check::rates(order, settings, &buyer, &read.items));
        let in_amount = |units: Option<i128>| match units {
            Some(units) => amount(units, digits).map(Some),
            None => Some(None),
        };
        let taxes = if view.is_whole { computed.rates.clone() } else { Vec::new() };
        let taxes: Option<Vec<PartAmounts>> =
            taxes.into_iter().map(|(rate, units)| part(rate, units, digits)).collect();
        let mut amounts = Amounts {
            currency: order.currency.clone(),
            exchange_factor: check::exchange_factor(order).ok().flatten(),
            prices: lead,
            rounding: settings.rounding,
            net: in_amount(known_total.net)?,
            tax: in_amount(known_total.tax)?,
            gross: in_amount(known_total.gross)?,
            rounding_line: in_amount(reconciled.rounding_line.filter(|units| *units != 0))?,
            payable,
            taxes: taxes?,
            lines: Vec::new(),
            charges: Vec::new(),
            missing: read.missing.clone(),
            differences: reconciled.differences,
            tax_treatment: treatment,
            payment,
        };
        self.fill_parts(&mut amounts, &read, &computed, &buyer)?;
        Some(amounts)
    }

    fn read(&mut self) -> Option<Read> {
        let mut read = Read::default();
        let tolerance = Ratio::of(self.settings.tolerance)?;
        for (index, line) in self.order.lines.iter().enumerate() {
            let number = index + 1;
            let missing = |field: MissingField| Missing { line: Some(number), charge: None, field };
            match line_sum::line_sum(line, tolerance)? {
                Ok(None) => {}
                Err(field) => read.missing.push(missing(field)),
                Ok(Some(sum)) => {
                    read.sums.push((index, sum));
                    read.items.push(line_item(index, line, sum, self.order.prices)?);
                }
            }
        }
        let rates = charge::rates_of(&rated(&read.items)).unwrap_or_default();
        for (index, charge) in self.order.charges.iter().enumerate() {
            match charge::charge_item(index, charge, self.order.prices, &rates)? {
                Some(item) => read.items.push(item),
                None => {
                    let field = MissingField::Price;
                    read.missing.push(Missing { line: None, charge: Some(index + 1), field });
                }
            }
        }
        self.take_vouchers(&mut read)?;
        self.split(&mut read)?;
        for item in &read.items {
            let (line, charge) = match item.source {
                Source::Line(index) => (Some(index + 1), None),
                Source::Charge(index) => (None, Some(index + 1)),
            };
            if item.exact.is_zero() {
                continue;
            }
            if item.basis.is_none() {
                read.missing.push(Missing { line, charge, field: MissingField::Prices });
            } else if item.rate.is_none() && item.stated_tax.is_none() {
                read.missing.push(Missing { line, charge, field: MissingField::TaxRate });
            }
        }
        Some(read)
    }

    /// Decides what redeemed vouchers are, and takes those out of the items that are payments.
    fn take_vouchers(&mut self, read: &mut Read) -> Option<()> {
        let is_voucher = |item: &Item| item.kind == AmountKind::Voucher && item.exact.is_negative();
        let mut evidence = None;
        for item in read.items.iter().filter(|item| is_voucher(item)) {
            // A means of payment has no tax, so a rate above zero says that it is a discount.
            let says_discount =
                item.rate.is_some_and(|rate| !rate.is_zero()) || item.stated_tax.is_some_and(|tax| !tax.is_zero());
            let meant = match self.settings.voucher {
                VoucherUse::Hold if says_discount => VoucherUse::Discount,
                setting => setting,
            };
            let meant = if meant == VoucherUse::Hold {
                let (order, settings) = (self.order, self.settings);
                let evidence = *evidence.get_or_insert_with(|| VoucherEvidence::of(order, settings));
                if evidence.is_discount() {
                    VoucherUse::Discount
                } else {
                    self.findings.push(finding::voucher(order, item.source, evidence));
                    meant
                }
            } else {
                meant
            };
            read.vouchers.insert(key(item.source), meant);
            if meant == VoucherUse::Payment {
                read.redeemed = Some(read.redeemed().subtract(item.exact)?);
                let paid = item.exact.negate()?.round(self.digits)?;
                self.receipts.push(finding::voucher_receipt(self.order, item.source, paid));
            }
        }
        let paid: Vec<(bool, usize)> =
            read.vouchers.iter().filter(|(_, meant)| **meant == VoucherUse::Payment).map(|(key, _)| *key).collect();
        read.items.retain(|item| !paid.contains(&key(item.source)));
        Some(())
    }

    /// Splits what states no rate, and is no article, over the rates of the articles.
    fn split(&mut self, read: &mut Read) -> Option<()> {
        let lines = rated(&read.items);
        let mut items = Vec::with_capacity(read.items.len());
        for item in &read.items {
            let scale = match item.source {
                Source::Line(index) if item.kind != AmountKind::Goods => {
                    self.order.lines.get(index).and_then(|line| line.total).map_or(0, Decimal::scale)
                }
                Source::Line(_) => {
                    items.push(*item);
                    continue;
                }
                Source::Charge(index) => {
                    let charge = self.order.charges.get(index);
                    let amounts = charge.map(|charge| [charge.amount, charge.net, charge.gross]);
                    amounts.into_iter().flatten().flatten().map(Decimal::scale).max().unwrap_or(0)
                }
            };
            let SplitItems { items: parts, method, undecided } =
                charge::split(*item, scale, &lines, self.settings.split, self.digits)?;
            if undecided {
                self.findings.push(finding::undecided_rate(self.order, self.settings, item.source));
            }
            if let Some(method) = method {
                read.splits.insert(key(item.source), method);
            }
            items.extend(parts);
        }
        read.items = items;
        Some(())
    }

    /// The amounts of each line and charge with tax codes and accounts.
    fn fill_parts(&mut self, amounts: &mut Amounts, read: &Read, computed: &Computed, buyer: &Buyer<'_>) -> Option<()> {
        let (order, settings) = (self.order, self.settings);
        let reverse =
            amounts.tax_treatment.as_ref().map(|treatment| treatment.kind) == Some(TreatmentKind::ReverseCharge);
        let mut unnamed = Vec::new();
        let mut parts: BTreeMap<(bool, usize), Vec<PartAmounts>> = BTreeMap::new();
        for (item, units) in read.items.iter().zip(&computed.items) {
            let mut part = part(item.rate, *units, self.digits)?;
            let (line, charge) = match item.source {
                Source::Line(index) => (order.lines.get(index), None),
                Source::Charge(index) => (None, order.charges.get(index)),
            };
            let key_of_table = tax_code::TaxKey {
                country: buyer.country,
                rate: item.rate,
                kind: item.kind,
                customer: buyer.customer,
                reverse_charge: reverse,
                day: order.date.map(|time| time.date),
            };
            let rule = if settings.tax_codes.is_empty() {
                None
            } else {
                match tax_code::tax_code(&settings.tax_codes, &key_of_table) {
                    tax_code::Found::One(rule) => Some(rule),
                    other => {
                        unnamed.push(finding::tax_code(order, item, buyer, &other));
                        None
                    }
                }
            };
            part.tax_code = rule.map(|rule| rule.code.clone());
            let of_charge = charge.and_then(|charge| settings.charge_article(charge));
            let article = line.and_then(|line| line.article.as_deref()).or(of_charge);
            part.account = tax_code::account(settings, line.and_then(own_account), article, rule, buyer.country);
            parts.entry(key(item.source)).or_default().push(part);
        }
        self.findings.append(&mut unnamed);
        for (index, line) in order.lines.iter().enumerate() {
            let key = (false, index);
            let voucher = read.vouchers.get(&key).copied();
            if line.kind != LineKind::Text && (parts.contains_key(&key) || voucher.is_some()) {
                let parts = parts.remove(&key).unwrap_or_default();
                amounts.lines.push(LineAmounts {
                    line: index + 1,
                    split: read.splits.get(&key).copied(),
                    voucher,
                    parts,
                });
            }
        }
        for (index, charge) in order.charges.iter().enumerate() {
            let key = (true, index);
            let voucher = read.vouchers.get(&key).copied().filter(|_| charge.kind == ChargeKind::Voucher);
            if parts.contains_key(&key) || voucher.is_some() {
                amounts.charges.push(ChargeAmounts {
                    charge: index + 1,
                    kind: charge.kind,
                    article: settings.charge_article(charge).map(str::to_owned),
                    split: read.splits.get(&key).copied(),
                    voucher,
                    parts: parts.remove(&key).unwrap_or_default(),
                });
            }
        }
        Some(())
    }
}

/// Lines before charges.
fn key(source: Source) -> (bool, usize) {
    match source {
        Source::Line(index) => (false, index),
        Source::Charge(index) => (true, index),
    }
}

fn line_item(index: usize, line: &Line, sum: LineSum, prices: Option<Prices>) -> Option<Item> {
    let rate = usable_rate(line.tax_rate);
    // The stated tax is what there is where the rate is missing.
    let stated_tax = match (rate, line.tax) {
        (None, Some(tax)) => Some(Ratio::of(tax)?),
        _ => None,
    };
    let (source, basis) = (Source::Line(index), line.prices.or(prices));
    Some(Item { source, kind: line.kind.into(), basis, exact: sum.exact, rate, stated_tax })
}

/// The lines whose tax rates charges are split over: all that have a rate, and articles that have none.
fn rated(items: &[Item]) -> Vec<Item> {
    let is_line = |item: &&Item| matches!(item.source, Source::Line(_));
    items.iter().filter(is_line).filter(|item| item.kind == AmountKind::Goods || item.rate.is_some()).copied().collect()
}

/// The order's own statement, else that of all of its amounts.
fn lead(order: &Order, items: &[Item]) -> Option<Prices> {
    order.prices.or_else(|| {
        let first = items.first()?.basis?;
        items.iter().all(|item| item.basis == Some(first)).then_some(first)
    })
}

/// The account that the line itself names.
fn own_account(line: &Line) -> Option<&str> {
    let named = line.extensions.iter().find(|extension| extension.name == "account")?;
    Some(named.value.trim()).filter(|account| !account.is_empty())
}

fn part(rate: Option<Decimal>, units: Units, digits: u32) -> Option<PartAmounts> {
    let in_amount = |units: Option<i128>| match units {
        Some(units) => amount(units, digits).map(Some),
        None => Some(None),
    };
    let (net, tax, gross) = (in_amount(units.net)?, in_amount(units.tax)?, in_amount(units.gross)?);
    Some(PartAmounts { rate, net, tax, gross, ..PartAmounts::default() })
}
