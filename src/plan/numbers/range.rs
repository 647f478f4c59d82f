//! A range of numbers, and whether two can be mistaken for one another.

use crate::master::DocumentKind;

/// What a range numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Numbered {
    /// Documents of a kind.
    Document(DocumentKind),
    /// Parties of the address book.
    Customer,
}

/// Who draws from a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RangeOwner {
    /// Plans of Intakt.
    Intakt,
    /// The host for itself; it is named so that no other range runs into it.
    Host,
}

/// A range of numbers as the settings have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberRange {
    /// Its name in the settings.
    pub name: String,
    /// What it numbers.
    pub kind: Numbered,
    /// Who draws from it.
    pub owner: RangeOwner,
    /// What stands before the number.
    pub prefix: String,
    /// The first number.
    pub first: u64,
    /// The last number.
    pub last: u64,
    /// How many digits a number has at least: shorter ones are filled up with zeros.
    pub digits: usize,
    /// Whether a number that was given back is drawn again, so that no gap is left.
    pub reuse: bool,
}

impl NumberRange {
    /// The number as it is written: prefix, zeros, digits.
    ///
    /// ```
    /// # use intakt::plan::{Numbered, NumberRange, RangeOwner};
    /// # let range = NumberRange { name: "web".into(), kind: Numbered::Customer, owner: RangeOwner::Intakt, prefix: "W-".into(),
    /// #     first: 1, last: 9999, digits: 4, reuse: true };
    /// assert_eq!(range.text(17), "W-0017");
    /// ```
    pub fn text(&self, number: u64) -> String {
        format!("{}{number:0width$}", self.prefix, width = self.digits)
    }

    /// A number that both ranges would write alike, if they number the same things and there is one.
    pub fn clash(&self, other: &NumberRange) -> Option<String> {
        if self.kind != other.kind {
            return None;
        }
        let theirs = other.segments();
        self.segments().iter().find_map(|own| theirs.iter().find_map(|their| own.common(their)))
    }

    /// The texts of the range, parted by how many digits they end with: there a text stands for one number alone.
    fn segments(&self) -> Vec<Segment<'_>> {
        let words = self.prefix.trim_end_matches(|sign: char| sign.is_ascii_digit());
        let tail = self.prefix.get(words.len()..).unwrap_or_default();
        let mut segments = Vec::new();
        let mut first = u128::from(self.first);
        while first <= u128::from(self.last) {
            let written = first.to_string().len().max(self.digits);
            // Up to where numbers have as many digits.
            let longest = 10_u128.saturating_pow(u32::try_from(written).unwrap_or(u32::MAX)).saturating_sub(1);
            let last = longest.min(u128::from(self.last));
            segments.push(Segment { words, tail, written, first, last });
            first = last.saturating_add(1);
        }
        segments
    }
}

/// Texts of one length: words, the digits that the prefix ends with, and a number.
struct Segment<'a> {
    words: &'a str,
    tail: &'a str,
    /// How many digits a number is written with.
    written: usize,
    first: u128,
    last: u128,
}

impl Segment<'_> {
    /// The digits of the text of `number`, prefix included.
    fn digits(&self, number: u128) -> String {
        format!("{}{number:0width$}", self.tail, width = self.written)
    }

    fn common(&self, other: &Segment<'_>) -> Option<String> {
        if self.words != other.words || self.tail.len() + self.written != other.tail.len() + other.written {
            return None;
        }
        // Texts of one length are in the order of the numbers they are.
        let first = self.digits(self.first).max(other.digits(other.first));
        let last = self.digits(self.last).min(other.digits(other.last));
        (first <= last).then(|| format!("{}{first}", self.words))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn range(prefix: &str, first: u64, last: u64, digits: usize) -> NumberRange {
        let kind = Numbered::Document(DocumentKind::Order);
        NumberRange {
            name: String::new(),
            kind,
            owner: RangeOwner::Intakt,
            prefix: prefix.to_owned(),
            first,
            last,
            digits,
            reuse: true,
        }
    }

    #[test]
    fn clashes() {
        type Range = (&'static str, u64, u64, usize);
        let cases: [(Range, Range, Option<&str>); 9] = [
            (("", 1, 99, 0), ("", 100, 200, 0), None),
            (("", 1, 100, 0), ("", 100, 200, 0), Some("100")),
            (("W-", 1, 100, 0), ("", 1, 100, 0), None),
            (("W-", 1, 100, 0), ("w-", 1, 100, 0), None),
            // The digits of the prefix look like digits of the number.
            (("1", 0, 999, 3), ("", 1500, 1600, 0), Some("1500")),
            (("1", 0, 999, 3), ("", 2500, 2600, 0), None),
            (("", 1, 9, 4), ("", 1, 9, 0), None),
            (("", 1, 9, 2), ("0", 5, 20, 0), Some("05")),
            (("R20", 1, 10, 0), ("R2", 5, 5, 0), None),
        ];
        for (one, other, expected) in cases {
            let (one, other) = (range(one.0, one.1, one.2, one.3), range(other.0, other.1, other.2, other.3));
            assert_eq!(one.clash(&other).as_deref(), expected, "{one:?} {other:?}");
            assert_eq!(other.clash(&one).as_deref(), expected);
        }
        let customers = NumberRange { kind: Numbered::Customer, ..range("", 1, 9, 0) };
        assert_eq!(customers.clash(&range("", 1, 9, 0)), None, "customers and documents may have the same numbers");
    }

    proptest! {
        #[test]
        fn a_clash_is_a_text_of_both(
            one in ("[A-]{0,1}[0-2]{0,2}", 0_u64..30, 0_u64..120, 0_usize..4),
            other in ("[A-]{0,1}[0-2]{0,2}", 0_u64..30, 0_u64..120, 0_usize..4),
        ) {
            let make = |(prefix, first, length, digits): (String, u64, u64, usize)| range(&prefix, first, first + length, digits);
            let (one, other) = (make(one), make(other));
            let texts = |range: &NumberRange| (range.first..=range.last).map(|number| range.text(number)).collect::<BTreeSet<_>>();
            let common: Vec<String> = texts(&one).intersection(&texts(&other)).cloned().collect();
            let clash = one.clash(&other);
            prop_assert_eq!(clash.is_some(), !common.is_empty());
            prop_assert!(clash.is_none_or(|text| common.contains(&text)));
        }
    }
}
