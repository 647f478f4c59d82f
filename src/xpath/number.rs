//! The numbers of XPath 1.0: doubles, written without exponents. They pick nodes and never become a value (law 6).
#![allow(
    clippy::float_arithmetic,
    reason = "XPath 1.0 defines its numbers as doubles; callers refuse expressions whose result is one"
)]

use super::lexer::Operator;

/// Reads blanks, a minus sign, digits with an optional point, blanks; anything else is not a number.
pub(super) fn parse(text: &str) -> f64 {
    let text = text.trim_matches(is_blank);
    let digits = text.strip_prefix('-').unwrap_or(text);
    let well_formed = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        && digits.bytes().any(|byte| byte.is_ascii_digit())
        && digits.bytes().filter(|byte| *byte == b'.').count() <= 1;
    if well_formed { text.parse().unwrap_or(f64::NAN) } else { f64::NAN }
}

/// The blanks of XML; others, such as the no-break space, are text.
pub(super) fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r' | '\n')
}

/// The shortest decimal that reads back as the same number, `Infinity`, or `NaN`.
pub(super) fn format(number: f64) -> String {
    if number.is_nan() {
        "NaN".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else if number == 0.0 {
        // Negative zero is written like the positive one.
        "0".to_owned()
    } else {
        number.to_string()
    }
}

/// False for zero and NaN.
pub(super) fn truth(number: f64) -> bool {
    number != 0.0 && !number.is_nan()
}

/// A count or a position as a number, exact far beyond the limits of a record.
pub(super) fn from_count(count: usize) -> f64 {
    count as f64
}

/// The position that a literal names, 0 where it names none (positions count from 1).
pub(super) fn as_position(number: f64) -> usize {
    if number >= 1.0 && number.fract() == 0.0 && number <= f64::from(u32::MAX) { number as usize } else { 0 }
}

/// The nearest integer; halves go up, and what rounds to zero from below stays negative.
pub(super) fn round(number: f64) -> f64 {
    let below = number.floor();
    let rounded = if number - below >= 0.5 { below + 1.0 } else { below };
    // Infinity minus infinity is NaN, which is no half, so infinities pass through `below`.
    if rounded == 0.0 { rounded.copysign(number) } else { rounded }
}

/// One of the five operations; `mod` keeps the sign of its left side.
pub(super) fn calculate(operator: Operator, left: f64, right: f64) -> f64 {
    match operator {
        Operator::Add => left + right,
        Operator::Subtract => left - right,
        Operator::Multiply => left * right,
        Operator::Divide => left / right,
        Operator::Remainder => left % right,
        _ => f64::NAN,
    }
}

/// The number with the other sign, zero included.
pub(super) fn negate(number: f64) -> f64 {
    -number
}

/// One of the six comparisons.
pub(super) fn compare(operator: Operator, left: f64, right: f64) -> bool {
    match operator {
        Operator::Equal => left == right,
        Operator::NotEqual => left != right,
        Operator::Less => left < right,
        Operator::LessOrEqual => left <= right,
        Operator::Greater => left > right,
        Operator::GreaterOrEqual => left >= right,
        _ => false,
    }
}

/// The part of `text` from position `start`, `length` characters long, by the rounding rules of `substring()`.
pub(super) fn substring(text: &str, start: f64, length: Option<f64>) -> String {
    let first = round(start);
    let end = length.map(|length| first + round(length));
    // Comparing keeps the rules of the specification for NaN and the infinities: neither is ever inside.
    let inside = |position: f64| position >= first && end.is_none_or(|end| position < end);
    text.chars()
        .enumerate()
        .filter(|(index, _)| inside(from_count(index + 1)))
        .map(|(_, character)| character)
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{format, parse, round};

    #[test]
    fn only_the_xpath_notation_is_a_number() {
        for (text, number) in [("1", 1.0), (" -1.5\n", -1.5), (".5", 0.5), ("5.", 5.0), ("-.5", -0.5), ("007", 7.0)] {
            assert_eq!(parse(text), number, "{text}");
        }
        for text in ["", " ", ".", "-", "-.", "+1", "1e3", "1,5", "1.2.3", "- 1", "0x1", "inf", "NaN", "\u{a0}1", "１"]
        {
            assert!(parse(text).is_nan(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn finite_numbers_survive_their_text(number in proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL) {
            let text = format(number);
            prop_assert!(!text.contains(['e', 'E']));
            prop_assert_eq!(parse(&text), number);
        }

        #[test]
        fn rounding_is_the_nearest_integer_and_halves_go_up(number in -1.0e9..1.0e9) {
            let rounded = round(number);
            prop_assert!((-0.5..=0.5).contains(&(number - rounded)));
            prop_assert!(number - rounded != 0.5, "a half went down");
        }
    }
}
