//! Lines that become charges of the order, and charges that become its lines, by their kind.
//!
//! One shop sends postage as a position, the next one in the header; what a host wants is its own matter. Nothing is
//! computed but `price × quantity + discount`, which is exact; where that is not possible the order is held.

use super::recorder::Recorder;
use crate::error::{Code, Problem};
use crate::order::{Charge, ChargeKind, FieldName, Group, Line, LineKind, Order, Price, Prices};
use crate::value::Decimal;

/// The names of the kinds, which lines and charges share.
const KINDS: &[(&str, LineKind, ChargeKind)] = &[
    ("shipping", LineKind::Shipping, ChargeKind::Shipping),
    ("surcharge", LineKind::Surcharge, ChargeKind::Surcharge),
    ("discount", LineKind::Discount, ChargeKind::Discount),
    ("voucher", LineKind::Voucher, ChargeKind::Voucher),
];

/// What kind of charge a line of this kind becomes, if its rule lifts that kind.
pub(super) fn charge_kind(lift: &[String], kind: LineKind) -> Option<ChargeKind> {
    KINDS.iter().find(|(word, line, _)| *line == kind && lift.iter().any(|lifted| lifted == word)).map(|kinds| kinds.2)
}

/// What kind of line a charge of this kind becomes, if its rule lifts that kind.
pub(super) fn line_kind(lift: &[String], kind: ChargeKind) -> Option<LineKind> {
    KINDS
        .iter()
        .find(|(word, _, charge)| *charge == kind && lift.iter().any(|lifted| lifted == word))
        .map(|kinds| kinds.1)
}

/// Makes a charge of a line; the line itself is put back where its amount cannot be told. `mark` is where its
/// origins begin.
pub(super) fn line(line: Line, kind: ChargeKind, mark: usize, order: &mut Order, recorder: &mut Recorder<'_>) {
    let Some(amount) = amount_of(&line) else {
        let problem =
            Problem::new(Code::OrderLift, "the amount of a line that becomes a charge cannot be told exactly");
        let rule = format!("order.lines.{}.lift", line.rule);
        recorder.problem(problem.at(line.position).rule(rule).hint("give the line rule a `total`"));
        order.lines.push(line);
        return;
    };
    let target = Group::Charge(order.charges.len());
    let has_total = line.total.is_some();
    recorder.move_origins(mark, target, |name| match name {
        "kind" | "tax_rate" => Some(name),
        "name" => Some("label"),
        "total" => Some("amount"),
        "price" | "quantity" | "discount" if !has_total => Some("amount"),
        _ => None,
    });
    let mut charge = Charge {
        rule: line.rule,
        kind,
        label: line.name.or(line.description),
        tax_rate: line.tax_rate,
        position: line.position,
        ..Charge::default()
    };
    match line.prices {
        Some(Prices::Net) => charge.net = Some(amount),
        Some(Prices::Gross) => charge.gross = Some(amount),
        None => charge.amount = Some(amount),
    }
    order.charges.push(charge);
}

/// Makes a line of a charge, in the prices of the order where the charge has both. `mark` is
/// where its origins begin.
pub(super) fn charge(charge: Charge, kind: LineKind, mark: usize, order: &mut Order, recorder: &mut Recorder<'_>) {
    let net = charge.net.map(|amount| (Some(Prices::Net), amount));
    let gross = charge.gross.map(|amount| (Some(Prices::Gross), amount));
    let stated = if order.prices == Some(Prices::Gross) { gross.or(net) } else { net.or(gross) };
    let Some((prices, amount)) = charge.amount.map(|amount| (None, amount)).or(stated) else {
        order.charges.push(charge);
        return;
    };
    let target = Group::Line(order.lines.len());
    recorder.move_origins(mark, target, |name| match name {
        "kind" | "tax_rate" => Some(name),
        "label" => Some("name"),
        "amount" | "net" | "gross" => Some("total"),
        _ => None,
    });
    order.lines.push(Line {
        rule: charge.rule,
        kind,
        name: charge.label,
        quantity: Some(Decimal::ONE),
        price: Some(Price::Amount(amount)),
        prices: prices.filter(|prices| order.prices != Some(*prices)),
        total: Some(amount),
        tax_rate: charge.tax_rate,
        position: charge.position,
        ..Line::default()
    });
}

fn amount_of(line: &Line) -> Option<Decimal> {
    if let Some(total) = line.total {
        return Some(total);
    }
    let Some(Price::Amount(price)) = line.price else { return None };
    if line.discount_percent.is_some() {
        return None;
    }
    let sum = price.checked_mul(line.quantity.unwrap_or(Decimal::ONE))?;
    sum.checked_add(line.discount.unwrap_or(Decimal::ZERO))
}

impl Recorder<'_> {
    /// The origins from `mark` on become those of another part of the order, under the names that `rename` gives; those
    /// without one go.
    fn move_origins(&mut self, mark: usize, to: Group, rename: impl Fn(&'static str) -> Option<&'static str>) {
        let Some(origins) = &mut self.origins else { return };
        let moved = origins.split_off(mark.min(origins.len()));
        origins.extend(moved.into_iter().filter_map(|mut origin| {
            origin.field = FieldName { group: to, name: rename(origin.field.name)? };
            Some(origin)
        }));
    }
}
