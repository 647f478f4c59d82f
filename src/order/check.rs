//! What an order lacks or contradicts, found once it is read.

use super::{Group, Line, LineKind, Order, Origin, Price, Prices};
use crate::error::{Code, Position, Problem};
use crate::value::Decimal;
use crate::value::identifier::{self, Check};

/// Adds problems to the order: errors for what no order can do without, warnings for numbers whose check digit is wrong
/// and for sums that do not add up.
pub(crate) fn check(order: &mut Order) {
    let mut problems = Vec::new();
    if order.number.is_none() {
        let problem =
            Problem::new(Code::OrderMissing, "the order has no number").at(order.position).rule("order.number");
        problems.push(problem.hint("the number is what tells a second delivery of the same order"));
    }
    if order.lines.is_empty() {
        let problem = Problem::new(Code::OrderMissing, "the order has no lines").at(order.position).rule("order.lines");
        problems.push(problem);
    }
    for (index, line) in order.lines.iter().enumerate() {
        if line.kind == LineKind::Product && line.quantity.is_none() {
            let problem = Problem::new(Code::OrderMissing, "a line has no quantity").at(line.position);
            problems.push(problem.rule(format!("order.lines.{}.quantity", line.rule)));
        }
        for (field, value) in [("gtin", &line.gtin), ("pzn", &line.pzn)] {
            let Some(value) = value else { continue };
            let origin = || origin(order, Group::Line(index), field, field);
            problems.extend(digits(field, value, origin, line.position));
        }
    }
    for entry in &order.parties {
        let party = &entry.party;
        let fields = [("kvnr", "insurance_number", &party.insurance_number), ("vat", "vat_id", &party.vat_id)];
        let group = Group::Party(entry.role);
        for (scheme, field, value) in fields {
            let Some(value) = value else { continue };
            problems.extend(digits(scheme, value, || origin(order, group, field, field), entry.position));
        }
        for number in &party.identifiers {
            let origin = || origin(order, group, "identifiers", &number.scheme);
            problems.extend(digits(&number.scheme, &number.value, origin, entry.position));
        }
    }
    problems.extend(totals(order));
    order.problems.extend(problems);
}

/// Where a value comes from, if the reader was asked to keep it. The rule's last word tells one identifier from another.
fn origin<'o>(order: &'o Order, group: Group, field: &str, word: &str) -> Option<&'o Origin> {
    order.origins.iter().find(|origin| {
        let is_of_rule = field != "identifiers" || origin.rule.rule.rsplit('.').next() == Some(word);
        origin.field.group == group && origin.field.name == field && is_of_rule
    })
}

/// A wrong check digit is a warning: old and foreign numbers occur, and an order is not lost for one. Without an origin
/// `around` says where.
fn digits<'o>(
    scheme: &str,
    value: &str,
    origin: impl FnOnce() -> Option<&'o Origin>,
    around: Position,
) -> Option<Problem> {
    if identifier::check(scheme, value) != Some(Check::Invalid) {
        return None;
    }
    let origin = origin();
    let place = origin.and_then(|origin| origin.positions.first()).copied().unwrap_or(around);
    let problem = Problem::warning(Code::OrderCheckDigit, format!("the {scheme} fails its check digit"));
    let problem = problem.at(place).found(value).hint("it may be mistyped; ask the sender");
    Some(match origin {
        Some(origin) => problem.rule(&origin.rule.rule),
        None => problem,
    })
}

/// The stated sum against lines and charges, where all of them are stated alike.
fn totals(order: &Order) -> Option<Problem> {
    let prices = order.prices?;
    let lines = whole_sum(order.lines.iter().map(|line| line_total(line, prices)))?;
    let charges = whole_sum(order.charges.iter().map(|charge| match prices {
        Prices::Net => charge.net.or(charge.amount),
        Prices::Gross => charge.gross.or(charge.amount),
    }))?;
    let with_charges = lines.checked_add(charges)?;
    let stated = match prices {
        Prices::Net => order.totals.net.or_else(|| order.totals.gross?.checked_sub(order.totals.tax?)),
        Prices::Gross => order.totals.gross,
    };
    // A sum of which nobody says whether charges and tax are in it may be either.
    let (stated, fits) = match (stated, order.totals.amount, order.totals.lines) {
        (Some(stated), ..) => (stated, near(stated, with_charges, order)),
        (None, Some(stated), _) => {
            let with_tax = tax(order).and_then(|tax| with_charges.checked_add(tax)).filter(|_| prices == Prices::Net);
            let sums = [Some(with_charges), Some(lines), with_tax];
            (stated, sums.into_iter().flatten().any(|sum| near(stated, sum, order)))
        }
        (None, None, Some(stated)) => (stated, near(stated, lines, order)),
        (None, None, None) => return None,
    };
    if fits {
        return None;
    }
    let difference = stated.checked_sub(with_charges)?;
    Some(
        Problem::warning(Code::OrderTotals, format!("the stated sum differs from lines and charges by {difference}"))
            .at(order.position)
            .expected(with_charges.to_string())
            .found(stated.to_string()),
    )
}

/// The tax on net prices: stated, else that of lines and charges, where each has a rate.
fn tax(order: &Order) -> Option<Decimal> {
    if let Some(stated) = order.totals.tax {
        return Some(stated);
    }
    let of = |amount: Decimal, rate: Decimal| {
        let product = amount.checked_mul(rate)?;
        Decimal::from_parts(product.mantissa(), product.scale() + 2)
    };
    let lines = order.lines.iter().map(|line| match line.tax {
        Some(tax) => Some(tax),
        None => of(line_total(line, Prices::Net)?, line.tax_rate?),
    });
    let charges = order.charges.iter().map(|charge| of(charge.net.or(charge.amount)?, charge.tax_rate?));
    whole_sum(lines.chain(charges))
}

/// The exact sum, if all of them are known.
fn whole_sum(mut amounts: impl Iterator<Item = Option<Decimal>>) -> Option<Decimal> {
    amounts.try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(amount?))
}

/// The sum of a line, stated or computed exactly; `None` where it cannot be known without rounding.
fn line_total(line: &Line, prices: Prices) -> Option<Decimal> {
    if line.prices.is_some_and(|own| own != prices) {
        return None;
    }
    if let Some(total) = line.total {
        return Some(total);
    }
    let Some(Price::Amount(price)) = line.price else { return None };
    let sum = price.checked_mul(line.quantity?)?;
    match (line.discount, line.discount_percent) {
        (None, None) => Some(sum),
        (Some(discount), _) => sum.checked_add(discount),
        (None, Some(_)) => None,
    }
}

/// Within a cent for each line, which is what rounding by line can bring.
fn near(stated: Decimal, computed: Decimal, order: &Order) -> bool {
    let count = i128::try_from(order.lines.len().max(1)).unwrap_or(1);
    let slack = Decimal::from_parts(count, 2);
    stated.checked_sub(computed).is_some_and(|difference| slack.is_some_and(|slack| difference.abs() <= slack))
}
