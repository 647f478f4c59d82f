//! Device identifiers of medical products (UDI) as GS1 element strings: `(01)04012345678901(17)261231(10)LOT`.

use super::Check;
use super::business::gs1;
use super::digits::values;

/// The sign that ends an element of variable length where there are no brackets (FNC1 as scanners send it).
const GROUP: char = '\u{1d}';

/// Elements that a UDI is made of: identifier, length; 0 for up to twenty signs, ended by [`GROUP`].
const ELEMENTS: &[(&str, usize)] = &[
    ("01", 14),
    ("02", 14),
    ("10", 0),
    ("11", 6),
    ("15", 6),
    ("17", 6),
    ("20", 2),
    ("21", 0),
    ("30", 0),
    ("37", 0),
    ("240", 0),
];

/// Known elements only, the first a GTIN of 14 digits with a right check digit, and days that exist; 00 is the last of a
/// month.
pub(super) fn udi(text: &str) -> Check {
    let text: String = text.chars().filter(|sign| *sign != ' ').collect();
    let elements = if text.starts_with('(') { bracketed(&text) } else { scanned(&text) };
    let Some(elements) = elements else { return Check::Invalid };
    let right = elements.iter().all(|(identifier, value)| match *identifier {
        "01" | "02" => values(value).is_some_and(|digits| gs1(&digits)),
        "11" | "15" | "17" => is_day(value),
        _ => !value.is_empty(),
    });
    Check::of(right && elements.first().is_some_and(|(identifier, _)| *identifier == "01"))
}

fn bracketed(text: &str) -> Option<Vec<(&'static str, &str)>> {
    let known = |part| {
        let (identifier, value): (&str, &str) = str::split_once(part, ')')?;
        let (name, length) = ELEMENTS.iter().find(|(name, _)| *name == identifier)?;
        fits(value, *length).then_some((*name, value))
    };
    text.strip_prefix('(')?.split('(').map(known).collect()
}

fn scanned(text: &str) -> Option<Vec<(&'static str, &str)>> {
    let mut rest = text.trim_start_matches(GROUP);
    let mut elements = Vec::new();
    while !rest.is_empty() {
        let (name, length) = ELEMENTS.iter().find(|(name, _)| rest.starts_with(name))?;
        rest = rest.strip_prefix(name)?;
        let end = if *length > 0 { *length } else { rest.find(GROUP).unwrap_or(rest.len()) };
        let (value, after) = rest.split_at_checked(end)?;
        fits(value, *length).then(|| elements.push((*name, value)))?;
        rest = after.trim_start_matches(GROUP);
    }
    Some(elements)
}

fn fits(value: &str, length: usize) -> bool {
    if length > 0 { value.len() == length && values(value).is_some() } else { (1..=20).contains(&value.len()) }
}

/// `YYMMDD`.
fn is_day(value: &str) -> bool {
    let month = value.get(2..4).is_some_and(|month| ("01"..="12").contains(&month));
    month && value.get(4..).is_some_and(|day| ("00"..="31").contains(&day))
}

#[cfg(test)]
mod tests {
    use super::{Check, udi};

    #[test]
    fn cases() {
        let cases = [
            ("(01)38425876095074(17)181119(37)1", Check::Valid),
            ("(01) 38425876095074 (10) LOT-7 (21) A/1", Check::Valid),
            ("0138425876095074171811193714", Check::Valid),
            ("013842587609507410LOT7\u{1d}21SN1", Check::Valid),
            ("(01)38425876095074(17)181100", Check::Valid),
            ("(01)38425876095075(17)181119", Check::Invalid),
            ("(01)38425876095074(17)181319", Check::Invalid),
            ("(17)181119(01)38425876095074", Check::Invalid),
            ("(01)3842587609507", Check::Invalid),
            ("(99)1", Check::Invalid),
            ("(01", Check::Invalid),
            ("+A123B", Check::Invalid),
            ("", Check::Invalid),
        ];
        for (text, expected) in cases {
            assert_eq!(udi(text), expected, "{text:?}");
        }
    }
}
