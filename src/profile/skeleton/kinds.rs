//! What values look like: numbers, dates, currencies, keys.

use std::collections::BTreeSet;

use crate::value::{DateTime, Decimal, NumberFormat, country_code, currency_code};

/// Number formats, plainest first.
pub(super) const NUMBERS: [NumberFormat; 4] = [
    NumberFormat { decimal: '.', thousands: None },
    NumberFormat { decimal: ',', thousands: None },
    NumberFormat { decimal: ',', thousands: Some('.') },
    NumberFormat { decimal: '.', thousands: Some(',') },
];

/// Date formats, those that can be mistaken least first.
pub(super) const DATES: [&str; 16] = [
    "iso",
    "%d.%m.%Y",
    "%d.%m.%Y %H:%M",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%y",
    "%Y/%m/%d",
    "%Y/%m/%d %H:%M:%S",
    "%d-%m-%Y",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d/%m/%Y %H:%M:%S",
    "%m/%d/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M %p",
    "%m/%d/%Y %I:%M:%S %p",
];

/// Texts that mean: no date.
pub(super) const NO_DATES: [&str; 3] = ["0000-00-00", "0000-00-00 00:00:00", "00.00.0000"];

/// What every value of a path so far could be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Kinds {
    numbers: [bool; NUMBERS.len()],
    dates: [bool; DATES.len()],
    pub(super) currency: bool,
    pub(super) country: bool,
    /// Whether one of them was a text that means no date.
    pub(super) no_date: bool,
    /// Whether one of them began with a minus.
    pub(super) minus: bool,
    /// Whether all of them are below one, and one of them above zero.
    below_one: bool,
    above_zero: bool,
}

impl Kinds {
    pub(super) const ANY: Kinds = Kinds {
        numbers: [true; NUMBERS.len()],
        dates: [true; DATES.len()],
        currency: true,
        country: true,
        no_date: false,
        minus: false,
        below_one: true,
        above_zero: false,
    };

    /// Takes one more value into account.
    pub(super) fn see(&mut self, value: &str) {
        if NO_DATES.contains(&value) {
            self.no_date = true;
            return;
        }
        for (fits, format) in self.numbers.iter_mut().zip(NUMBERS) {
            *fits = *fits && Decimal::parse(value, format).is_ok();
        }
        for (fits, format) in self.dates.iter_mut().zip(DATES) {
            *fits = *fits && DateTime::parse(value, &[format.to_owned()]).is_ok();
        }
        self.currency = self.currency && currency_code(value).is_some();
        self.country = self.country && country_code(value).is_some();
        self.minus |= value.starts_with(['-', '\u{2212}']);
        let behind = value.trim_start_matches('0');
        self.below_one &= behind.is_empty() || behind.starts_with(['.', ',']);
        self.above_zero |= behind.contains(|sign: char| sign.is_ascii_digit() && sign != '0');
    }

    /// Whether a rate would be a fraction: 0.19 and not 19.
    pub(super) fn is_fraction(&self) -> bool {
        self.below_one && self.above_zero
    }

    /// Whether all values are numbers in the format of this index in [`NUMBERS`].
    pub(super) fn is_number(&self, format: usize) -> bool {
        self.numbers.get(format).copied().unwrap_or_default()
    }

    /// The formats that all values are dates in.
    pub(super) fn date_formats(&self) -> Vec<&'static str> {
        DATES.iter().zip(self.dates).filter(|(_, fits)| *fits).map(|(format, _)| *format).collect()
    }
}

/// How many values are kept of one path, and how many bytes of all paths of a document, to find what is a key.
const KEYS: usize = 1000;
const KEY_BYTES: usize = 8 * 1024 * 1024;

/// The longest text that may be a key.
const KEY_LENGTH: usize = 64;

/// The values of one path, as far as they may be keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    values: BTreeSet<String>,
    count: u64,
    /// Whether one of them came twice.
    pub(super) repeats: bool,
    /// Whether there were more than are kept, or longer ones.
    is_cut: bool,
}

impl Keys {
    /// Takes down one more value, while there is room.
    pub(super) fn see(&mut self, value: &str, room: &mut usize) {
        self.count += 1;
        if value.len() > KEY_LENGTH || self.values.len() >= KEYS || value.len() > *room {
            self.is_cut = true;
        } else if self.values.contains(value) {
            self.repeats = true;
        } else {
            *room -= value.len();
            self.values.insert(value.to_owned());
        }
    }

    /// The room for the values of one document, in bytes.
    pub(super) fn room() -> usize {
        KEY_BYTES
    }

    /// Whether each of `records` records has a value of its own here.
    pub(super) fn is_unique(&self, records: u64) -> bool {
        !self.repeats && !self.is_cut && self.count == records && records > 0
    }

    /// How many of these values are keys of the others, if the first of them is.
    pub(super) fn found_in(&self, others: &Keys) -> Option<usize> {
        let first = self.values.first()?;
        others.values.contains(first).then(|| self.values.intersection(&others.values).count())
    }

    /// Whether each of these values is a key of the others.
    pub(super) fn all_in(&self, others: &Keys) -> bool {
        !self.is_cut && self.values.is_subset(&others.values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_are_fractions_or_percent() {
        let cases: [(&[&str], bool); 6] = [
            (&["0.19", "0.07"], true),
            (&["0,19", "0"], true),
            (&[".19", "0.00"], true),
            (&["0", "0.00"], false),
            (&["19", "0"], false),
            (&["0.19", "1.00"], false),
        ];
        for (values, expected) in cases {
            let mut kinds = Kinds::ANY;
            values.iter().for_each(|value| kinds.see(value));
            assert_eq!(kinds.is_fraction(), expected, "{values:?}");
        }
    }

    #[test]
    fn kinds_of_values() {
        // The values, the index of the first number format, the date formats.
        let cases: [(&[&str], Option<usize>, &[&str]); 8] = [
            (&["1", "19.90"], Some(0), &[]),
            (&["1", "19,90"], Some(1), &[]),
            (&["1.019,90", "2"], Some(2), &[]),
            (&["19,90", "19.90"], None, &[]),
            (&["22.11.2026"], None, &["%d.%m.%Y"]),
            (&["2026-11-22", "0000-00-00"], None, &["iso"]),
            (&["03/04/2026"], None, &["%d/%m/%Y", "%m/%d/%Y"]),
            (&["11/23/2026 05:41 AM"], None, &["%m/%d/%Y %I:%M %p"]),
        ];
        for (values, number, dates) in cases {
            let mut kinds = Kinds::ANY;
            values.iter().for_each(|value| kinds.see(value));
            assert_eq!((0..NUMBERS.len()).find(|format| kinds.is_number(*format)), number, "{values:?}");
            assert_eq!(kinds.date_formats(), dates, "{values:?}");
        }
    }
}
