//! What can stand in a slot: texts, numbers and values of enumerations.

use std::io::Write;

use intakt_core::Masked;
use intakt_core::value::{Date, DateTime, Decimal};

/// What is written as text. `write` returns whether there is one.
pub(crate) trait Texted {
    fn write(&self, texts: &mut Vec<u8>) -> bool;
}

impl Texted for str {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        texts.extend_from_slice(self.as_bytes());
        true
    }
}

impl Texted for String {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        self.as_str().write(texts)
    }
}

impl<T: Texted + ?Sized> Texted for &T {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        (**self).write(texts)
    }
}

impl<T: Texted> Texted for Option<T> {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        self.as_ref().is_some_and(|value| value.write(texts))
    }
}

/// What is written as it shows itself. Writing into memory does not fail.
macro_rules! shown {
    ($($of:ty),+) => {
        $(impl Texted for $of {
            fn write(&self, texts: &mut Vec<u8>) -> bool {
                write!(texts, "{self}").is_ok()
            }
        })+
    };
}

shown!(Date, DateTime, Masked);

impl Texted for Decimal {
    /// As `Display` has it, without the detour through its formatter: an order has dozens of decimals.
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        let (mantissa, scale) = (self.mantissa(), self.scale() as usize);
        let Ok(mut left) = u64::try_from(mantissa.unsigned_abs()) else { return write!(texts, "{self}").is_ok() };
        if left == 0 {
            return write!(texts, "{self}").is_ok();
        }
        if mantissa < 0 {
            texts.push(b'-');
        }
        let start = texts.len();
        let mut digits = 0;
        while left != 0 || digits <= scale {
            if digits == scale && scale != 0 {
                texts.push(b'.');
            }
            texts.push(b'0' + u8::try_from(left % 10).unwrap_or_default());
            left /= 10;
            digits += 1;
        }
        texts.get_mut(start..).unwrap_or_default().reverse();
        true
    }
}

/// What crosses as a number.
pub(crate) trait Numbered {
    fn number(&self) -> i64;
}

impl Numbered for i32 {
    fn number(&self) -> i64 {
        i64::from(*self)
    }
}

impl Numbered for i64 {
    fn number(&self) -> i64 {
        *self
    }
}

impl Numbered for u64 {
    fn number(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl Numbered for usize {
    fn number(&self) -> i64 {
        i64::try_from(*self).unwrap_or(i64::MAX)
    }
}

impl<T: Numbered> Numbered for Option<T> {
    /// 0 where there is none: lines and places are counted from 1.
    fn number(&self) -> i64 {
        self.as_ref().map_or(0, Numbered::number)
    }
}

/// A value of an enumeration of the header.
pub(crate) trait Choice {
    /// Its number there; 0 where nothing is said.
    fn number(&self) -> i32;
}

impl<T: Choice> Choice for Option<T> {
    fn number(&self) -> i32 {
        self.as_ref().map_or(0, Choice::number)
    }
}

impl<T: Choice> Choice for &T {
    fn number(&self) -> i32 {
        (**self).number()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_written_as_the_core_shows_them() {
        for text in [
            "0",
            "0.00",
            "1",
            "-1",
            "10",
            "1.50",
            "-1.50",
            "0.05",
            "-0.05",
            "12345678901234567.89",
            "0.000001",
            "100",
            "79228162514264337593543950335",
            "-18446744073709551615",
            "18446744073709551616.1",
            "5.0",
        ] {
            let decimal: Decimal = text.parse().unwrap();
            let mut written = Vec::new();
            assert!(decimal.write(&mut written));
            assert_eq!(String::from_utf8(written).unwrap(), decimal.to_string());
        }
    }
}
