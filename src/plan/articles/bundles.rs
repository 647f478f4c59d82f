//! Sets and their parts: where the price of a set stands. The sum of an order never changes by it.

use std::borrow::Cow;

use crate::order::{Line, Order, Price, sum};
use crate::plan::action::Adjustment;
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::settings::Bundles;
use crate::value::{Decimal, Quotient};

/// The order with the prices of sets where the settings want them, and what was changed. `document` is the id that the
/// document's action will have.
///
/// # Errors
/// Why the order is held, where a price or a set would have to be guessed.
pub(in crate::plan) fn arrange<'o>(
    order: &'o Order,
    policy: Bundles,
    document: &str,
) -> Result<(Cow<'o, Order>, Vec<Adjustment>), Reason> {
    let sets = if policy == Bundles::AsGiven { Vec::new() } else { sets(&order.lines)? };
    let mut moves = Vec::new();
    for set in &sets {
        moves.extend(set.moved(&order.lines, policy)?);
    }
    if moves.is_empty() {
        return Ok((Cow::Borrowed(order), Vec::new()));
    }
    let mut arranged = order.clone();
    let mut adjustments = Vec::new();
    for (index, line) in moves {
        let Some(slot) = arranged.lines.get_mut(index) else { continue };
        let change = |field: &str, old: Option<String>, new: Option<String>| Adjustment {
            action: document.to_owned(),
            field: field.to_owned(),
            line: Some(index + 1),
            old,
            new,
            rule: "articles.bundles".to_owned(),
        };
        let text = |value: Option<Decimal>| value.map(|value| value.to_string());
        let fields = [
            ("line.total", text(slot.total), text(line.total)),
            ("line.price", slot.price.map(price_text), line.price.map(price_text)),
            ("line.tax_rate", text(slot.tax_rate), text(line.tax_rate)),
        ];
        adjustments.extend(
            fields.into_iter().filter(|(_, old, new)| old != new).map(|(field, old, new)| change(field, old, new)),
        );
        *slot = line;
    }
    Ok((Cow::Owned(arranged), adjustments))
}

fn price_text(price: Price) -> String {
    match price {
        Price::Amount(amount) => amount.to_string(),
        Price::Quotient(quotient) => format!("{} / {}", quotient.total, quotient.quantity),
    }
}

/// A set and its parts, by their places among the lines.
struct Set {
    parent: usize,
    children: Vec<usize>,
}

fn sets(lines: &[Line]) -> Result<Vec<Set>, Reason> {
    let named =
        |text: &Option<String>| text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    let mut sets: Vec<Set> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        let Some(parent) = named(&line.parent) else { continue };
        let mut parents = lines.iter().enumerate().filter(|(_, other)| named(&other.id).as_ref() == Some(&parent));
        let (Some((at, set)), None) = (parents.next(), parents.next()) else {
            return Err(unclear(index, line, "is a part of a line that is not there, or there twice"));
        };
        if at == index || named(&set.parent).is_some() {
            return Err(unclear(index, line, "is a part of a part"));
        }
        match sets.iter_mut().find(|set| set.parent == at) {
            Some(set) => set.children.push(index),
            None => sets.push(Set { parent: at, children: vec![index] }),
        }
    }
    Ok(sets)
}

impl Set {
    /// The lines that change, with their places.
    fn moved(&self, lines: &[Line], policy: Bundles) -> Result<Vec<(usize, Line)>, Reason> {
        let line = |index: usize| lines.get(index).map(|line| (index, line));
        let Some((at, parent)) = line(self.parent) else { return Ok(Vec::new()) };
        let children: Vec<(usize, &Line)> = self.children.iter().filter_map(|index| line(*index)).collect();
        let of_parent = amount(parent).ok_or_else(|| unclear(at, parent, "has a price whose sum is not stated"))?;
        let mut of_children = Vec::new();
        for (index, child) in &children {
            of_children
                .push(amount(child).ok_or_else(|| unclear(*index, child, "has a price whose sum is not stated"))?);
        }
        let too_large = || unclear(at, parent, "has a sum that is too large");
        let children_sum = sum(of_children).ok_or_else(too_large)?;
        match (policy, of_parent.is_zero(), children_sum.is_zero()) {
            (_, false, false) => Err(unclear(at, parent, "has a price, and so have its parts")),
            (Bundles::ParentPriced, true, false) => {
                let Some((_, first)) = children.first() else { return Ok(Vec::new()) };
                let priced = children.iter().filter(|(_, child)| amount(child).is_some_and(|sum| !sum.is_zero()));
                let differs = |child: &Line| child.tax_rate != first.tax_rate || child.prices != first.prices;
                if priced.into_iter().any(|(_, child)| differs(child)) {
                    return Err(unclear(at, parent, "has parts of different tax rates"));
                }
                let taxes: Option<Vec<Decimal>> = children.iter().map(|(_, child)| child.tax).collect();
                let tax = taxes.and_then(sum);
                let set = priced_line(parent, children_sum, first, tax);
                Ok(std::iter::once((at, set))
                    .chain(children.iter().map(|(index, child)| (*index, free(child))))
                    .collect())
            }
            (Bundles::ChildrenPriced, false, true) => match children.as_slice() {
                [(index, only)] => {
                    Ok(vec![(at, free(parent)), (*index, priced_line(only, of_parent, parent, parent.tax))])
                }
                _ => Err(unclear(at, parent, "has the price of all its parts, and nobody says how to part it")),
            },
            _ => Ok(Vec::new()),
        }
    }
}

/// `line` with this sum, under the tax of the line that it comes from.
fn priced_line(line: &Line, total: Decimal, from: &Line, tax: Option<Decimal>) -> Line {
    let price = match line.quantity {
        Some(quantity) if quantity != Decimal::ONE => Quotient::new(total, quantity).map(Price::Quotient),
        _ => Some(Price::Amount(total)),
    };
    let (discount, discount_percent) = (None, None);
    let (tax_rate, prices, total) = (from.tax_rate, from.prices, Some(total));
    Line { price, total, tax, tax_rate, prices, discount, discount_percent, ..line.clone() }
}

/// `line` for nothing.
fn free(line: &Line) -> Line {
    Line {
        price: Some(Price::Amount(Decimal::ZERO)),
        total: Some(Decimal::ZERO),
        tax: line.tax.map(|_| Decimal::ZERO),
        discount: None,
        discount_percent: None,
        ..line.clone()
    }
}

/// The sum of a line, exactly; `None` where only a rounding rule or a discount could tell it. A line that says nothing of
/// money is for nothing.
fn amount(line: &Line) -> Option<Decimal> {
    if line.total.is_some() {
        return line.total;
    }
    let price = match line.price {
        None => return (line.discount.is_none() && line.discount_percent.is_none()).then_some(Decimal::ZERO),
        Some(Price::Amount(price)) => price,
        Some(Price::Quotient(quotient)) if Some(quotient.quantity) == line.quantity => return Some(quotient.total),
        Some(Price::Quotient(_)) => return None,
    };
    if price.is_zero() {
        return Some(price);
    }
    if line.discount_percent.is_some() {
        return None;
    }
    let gross = price.checked_mul(line.quantity.unwrap_or(Decimal::ONE))?;
    gross.checked_add(line.discount.unwrap_or(Decimal::ZERO))
}

fn unclear(index: usize, line: &Line, what: &str) -> Reason {
    let text = format!("line {} {what}", index + 1);
    let hint = "have the shop send the price on one of the two, or choose `articles.bundles = \"as_given\"`";
    Reason::hold(ReasonCode::BundleUnclear, text, line.position, hint)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `id parent quantity total rate`, a dash for nothing.
    fn order(lines: &[&str]) -> Order {
        let line = |text: &&str| {
            let words: Vec<Option<String>> =
                text.split(' ').map(|word| (word != "-").then(|| word.to_owned())).collect();
            let number = |at: usize| words[at].as_ref().map(|word| word.parse::<Decimal>().unwrap());
            Line {
                id: words[0].clone(),
                parent: words[1].clone(),
                quantity: number(2),
                total: number(3),
                tax_rate: number(4),
                ..Line::default()
            }
        };
        Order { lines: lines.iter().map(line).collect(), ..Order::default() }
    }

    #[test]
    fn prices_move_only_where_nothing_is_guessed() {
        type Case = (&'static str, Bundles, &'static [&'static str], Option<&'static [&'static str]>);
        let cases: [Case; 10] = [
            ("as given", Bundles::AsGiven, &["1 - 1 9 19", "2 1 1 9 7"], Some(&["9", "9"])),
            ("no sets", Bundles::ParentPriced, &["1 - 1 9 19"], Some(&["9"])),
            ("there already", Bundles::ParentPriced, &["1 - 1 9 19", "2 1 1 0 19"], Some(&["9", "0"])),
            ("to the set", Bundles::ParentPriced, &["1 - 2 0 -", "2 1 2 4 19", "3 1 2 5 19"], Some(&["9", "0", "0"])),
            ("two rates", Bundles::ParentPriced, &["1 - 1 0 -", "2 1 1 4 19", "3 1 1 5 7"], None),
            ("to its one part", Bundles::ChildrenPriced, &["1 - 1 9 19", "2 1 2 - -"], Some(&["0", "9"])),
            ("to two parts", Bundles::ChildrenPriced, &["1 - 1 9 19", "2 1 1 0 19", "3 1 1 0 19"], None),
            ("both priced", Bundles::ChildrenPriced, &["1 - 1 9 19", "2 1 1 9 19"], None),
            ("a part of nothing", Bundles::ParentPriced, &["1 - 1 9 19", "2 7 1 0 19"], None),
            ("a part of a part", Bundles::ParentPriced, &["1 - 1 9 19", "2 1 1 0 19", "3 2 1 0 19"], None),
        ];
        for (name, policy, lines, expected) in cases {
            let order = order(lines);
            let totals = arrange(&order, policy, "document-1").ok().map(|(arranged, _)| {
                arranged.lines.iter().map(|line| line.total.unwrap().to_string()).collect::<Vec<_>>()
            });
            assert_eq!(totals, expected.map(|totals| totals.iter().map(|text| (*text).to_owned()).collect()), "{name}");
        }
    }

    #[test]
    fn the_price_of_a_set_is_an_exact_pair_and_its_tax_is_that_of_the_parts() {
        let order = order(&["1 - 3 0 -", "2 1 3 10 7"]);
        let (arranged, adjustments) = arrange(&order, Bundles::ParentPriced, "document-1").unwrap();
        let set = &arranged.lines[0];
        let ten = "10".parse().unwrap();
        assert_eq!(set.price, Quotient::new(ten, "3".parse().unwrap()).map(Price::Quotient));
        assert_eq!(set.tax_rate, Some("7".parse().unwrap()));
        let told: Vec<String> = adjustments
            .iter()
            .map(|change| format!("{:?} {} {:?} {:?}", change.line, change.field, change.old, change.new))
            .collect();
        assert_eq!(told[0], "Some(1) line.total Some(\"0\") Some(\"10\")");
        assert_eq!(told[1], "Some(1) line.price None Some(\"10 / 3\")");
    }

    proptest! {
        #[test]
        fn the_sum_stays(
            totals in prop::collection::vec((0_i64..500, 1_i64..5), 1..5),
            set in 0_i64..3,
            to_parent in any::<bool>(),
        ) {
            let mut lines = vec![format!("0 - 1 {} 19", set * 7)];
            lines.extend(totals.iter().enumerate().map(|(at, (total, count))| format!("{} 0 {count} {total} 19", at + 1)));
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let order = order(&lines);
            let policy = if to_parent { Bundles::ParentPriced } else { Bundles::ChildrenPriced };
            if let Ok((arranged, _)) = arrange(&order, policy, "document-1") {
                let all = |order: &Order| sum(order.lines.iter().filter_map(|line| line.total));
                prop_assert_eq!(all(&arranged), all(&order));
            }
        }
    }
}
