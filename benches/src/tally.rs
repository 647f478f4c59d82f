//! What an engine found, to be compared with what is there.

use std::fmt;

/// Counts and sums of an input. An engine leaves empty what it does not look at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Orders.
    pub orders: Option<u64>,
    /// Lines of all orders.
    pub lines: Option<u64>,
    /// Sum of the quantities of all lines, in thousandths.
    pub quantity: Option<i64>,
    /// Elements: start tags and empty tags.
    pub elements: Option<u64>,
}

impl Tally {
    /// A tally of an engine that extracts.
    pub fn extracted(orders: u64, lines: u64, quantity: i64) -> Tally {
        Tally { orders: Some(orders), lines: Some(lines), quantity: Some(quantity), elements: None }
    }

    /// A tally of an engine that only sees tags.
    pub fn of_elements(elements: u64) -> Tally {
        Tally { elements: Some(elements), ..Tally::default() }
    }

    /// Whether everything that was looked at is as expected; nothing looked at is no agreement.
    pub fn agrees(&self, expected: &Tally) -> bool {
        fn fits<T: PartialEq>(found: Option<T>, expected: Option<T>) -> bool {
            found.is_none() || found == expected
        }
        *self != Tally::default()
            && fits(self.orders, expected.orders)
            && fits(self.lines, expected.lines)
            && fits(self.quantity, expected.quantity)
            && fits(self.elements, expected.elements)
    }

    /// Adds what another input holds, where both look at it.
    #[must_use]
    pub fn plus(self, other: Tally) -> Tally {
        Tally {
            orders: Some(self.orders.unwrap_or(0) + other.orders.unwrap_or(0)),
            lines: Some(self.lines.unwrap_or(0) + other.lines.unwrap_or(0)),
            quantity: Some(self.quantity.unwrap_or(0) + other.quantity.unwrap_or(0)),
            elements: Some(self.elements.unwrap_or(0) + other.elements.unwrap_or(0)),
        }
    }

    /// Reads what [`Tally`]'s `Display` writes.
    pub fn parse(words: &[&str]) -> Option<Tally> {
        let [orders, lines, quantity, elements] = words else { return None };
        fn number<T: std::str::FromStr>(word: &str) -> Option<Option<T>> {
            if word == "-" { Some(None) } else { word.parse().ok().map(Some) }
        }
        Some(Tally {
            orders: number(orders)?,
            lines: number(lines)?,
            quantity: number(quantity)?,
            elements: number(elements)?,
        })
    }
}

impl fmt::Display for Tally {
    /// Orders, lines, quantity in thousandths, elements; `-` for what was not looked at.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: Option<i128>| value.map_or("-".to_owned(), |value| value.to_string());
        write!(
            f,
            "{} {} {} {}",
            shown(self.orders.map(i128::from)),
            shown(self.lines.map(i128::from)),
            shown(self.quantity.map(i128::from)),
            shown(self.elements.map(i128::from))
        )
    }
}

/// Thousandths of a decimal with a point and at most three places: `2.50` is 2500. `None` for anything else.
pub fn thousandths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    if fraction.len() > 3 || !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let fraction: i64 = format!("{fraction:0<3}").parse().ok()?;
    Some(whole.parse::<i64>().ok()? * 1000 + fraction)
}

#[cfg(test)]
mod tests {
    use super::{Tally, thousandths};

    #[test]
    fn decimals_to_thousandths() {
        let cases = [
            ("2", Some(2000)),
            ("2.50", Some(2500)),
            ("0.125", Some(125)),
            (" 1 ", Some(1000)),
            ("1.2345", None),
            ("1.-5", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(thousandths(text), expected, "{text:?}");
        }
    }

    #[test]
    fn agreement() {
        let expected = Tally { elements: Some(9), ..Tally::extracted(1, 2, 3000) };
        let cases = [
            (Tally::extracted(1, 2, 3000), true),
            (Tally::of_elements(9), true),
            (Tally::extracted(1, 2, 3001), false),
            (Tally::of_elements(8), false),
            (Tally::default(), false),
        ];
        for (found, agrees) in cases {
            assert_eq!(found.agrees(&expected), agrees, "{found}");
            let written = found.to_string();
            assert_eq!(Tally::parse(&written.split(' ').collect::<Vec<_>>()), Some(found));
        }
    }
}
