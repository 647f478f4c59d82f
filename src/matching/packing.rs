//! Numbers and texts as few bytes: what forms and parties are packed with.
//!
//! A number is LEB128: seven bits a byte, the lowest first, the top bit set where more follow. A text is the number of its
//! bytes and the bytes. Reading never trusts what is there: whatever does not fit is `None`.

use crate::value::Date;

/// Appends a number.
pub(super) fn put_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a text.
pub(super) fn put_text(out: &mut Vec<u8>, text: &str) {
    put_number(out, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}

/// Appends a day. Years that people are born in take three bytes.
pub(super) fn put_date(out: &mut Vec<u8>, date: Date) {
    let year = date.year();
    let zigzag = u64::from(((year << 1) ^ (year >> 31)) as u32);
    put_number(out, (zigzag << 9) | u64::from(date.month() << 5) | u64::from(date.day()));
}

/// Reads what was packed.
#[derive(Clone, Copy)]
pub(super) struct Unpacker<'a> {
    bytes: &'a [u8],
}

impl<'a> Unpacker<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Unpacker { bytes }
    }

    /// Whether nothing is left.
    pub(super) fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// What is left.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes
    }

    #[inline]
    pub(super) fn number(&mut self) -> Option<u64> {
        let (first, rest) = self.bytes.split_first()?;
        self.bytes = rest;
        if *first < 0x80 {
            return Some(u64::from(*first));
        }
        let mut number = u64::from(*first & 0x7f);
        for shift in 1..10_u32 {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            let bits = u64::from(*byte & 0x7f);
            // The tenth byte has room for one bit; a last byte of zero would be a second spelling of the number.
            if (shift == 9 && bits > 1) || *byte == 0 {
                return None;
            }
            number |= bits << (7 * shift);
            if *byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number that is an id or a count.
    #[inline]
    pub(super) fn id(&mut self) -> Option<u32> {
        u32::try_from(self.number()?).ok()
    }

    #[inline]
    pub(super) fn text(&mut self) -> Option<&'a str> {
        std::str::from_utf8(self.text_bytes()?).ok()
    }

    /// The bytes of a text, for who does not read it.
    #[inline]
    pub(super) fn text_bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(text)
    }

    pub(super) fn date(&mut self) -> Option<Date> {
        let number = self.number()?;
        let zigzag = u32::try_from(number >> 9).ok()?;
        let year = ((zigzag >> 1) as i32) ^ -((zigzag & 1) as i32);
        Date::new(year, (number >> 5) as u32 & 0xf, number as u32 & 0x1f)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Date, Unpacker, put_date, put_number, put_text};

    #[test]
    fn dates_of_all_times() {
        for (year, length) in [(1, 2), (1958, 3), (2024, 3), (-44, 3), (12_000, 4), (262_000, 4), (-262_000, 4)] {
            let date = Date::new(year, 12, 31).unwrap();
            let mut bytes = Vec::new();
            put_date(&mut bytes, date);
            assert_eq!(bytes.len(), length, "{year}");
            assert_eq!(Unpacker::new(&bytes).date(), Some(date));
        }
        // The thirty-first of February.
        let mut bytes = Vec::new();
        put_number(&mut bytes, (3916 << 9) | (2 << 5) | 31);
        assert_eq!(Unpacker::new(&bytes).date(), None);
    }

    #[test]
    fn each_number_has_one_spelling() {
        for bytes in
            [&[][..], &[0x80], &[0x80, 0], &[0xff; 10], &[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 2]]
        {
            assert_eq!(Unpacker::new(bytes).number(), None, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_packed_is_unpacked(number in any::<u64>(), small in 0..300_u64, text in any::<String>()) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number);
            put_text(&mut bytes, &text);
            put_number(&mut bytes, small);
            let mut from = Unpacker::new(&bytes);
            prop_assert_eq!((from.number(), from.text(), from.number()), (Some(number), Some(text.as_str()), Some(small)));
            prop_assert!(from.is_empty());
        }

        #[test]
        fn rubbish_is_nothing(bytes in any::<Vec<u8>>()) {
            let mut from = Unpacker::new(&bytes);
            while from.text().is_some() && from.number().is_some() && from.date().is_some() {}
        }
    }
}
