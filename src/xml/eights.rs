//! Eight bytes at a time in one word: for names and texts so short that calling a search would take longer than it.

/// The eight bytes from `at` on, the first of them lowest.
pub(super) fn eight(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk::<8>().map(|eight| u64::from_le_bytes(*eight))
}

/// A word of nothing but `byte`.
pub(super) const fn all(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The high bit of each byte of `word` that is `byte`; above the first one also of others (Bit Twiddling Hacks, Sean Eron
/// Anderson: determine if a word has a byte equal to n).
pub(super) const fn equal(word: u64, byte: u8) -> u64 {
    let difference = word ^ all(byte);
    difference.wrapping_sub(all(1)) & !difference & all(0x80)
}

/// The same for bytes up to `byte`, which is below 127.
pub(super) const fn at_most(word: u64, byte: u8) -> u64 {
    word.wrapping_sub(all(byte + 1)) & !word & all(0x80)
}

/// The index in a word of the first byte that is marked.
pub(super) const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// How far away is near: some words.
const NEAR: usize = 24;

/// How far it is from `at` to the next `byte`, if that is near.
pub(super) fn find_near(bytes: &[u8], at: usize, byte: u8) -> Option<usize> {
    for offset in (0..NEAR).step_by(8) {
        let found = equal(eight(bytes, at + offset)?, byte);
        if found != 0 {
            return Some(offset + first(found));
        }
    }
    None
}

/// How far it is from `at` to the next `byte`. Most are near.
pub(super) fn find(bytes: &[u8], at: usize, byte: u8) -> Option<usize> {
    find_near(bytes, at, byte).or_else(|| memchr::memchr(byte, bytes.get(at..)?))
}

#[cfg(test)]
mod tests {
    use super::{all, at_most, eight, equal, find, find_near, first};

    #[test]
    fn bytes_are_found_wherever_they_stand() {
        for length in 0..40 {
            for at in 0..length {
                let mut bytes = vec![b'x'; length];
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = b'<';
                }
                for start in 0..length {
                    let expected = bytes.iter().skip(start).position(|byte| *byte == b'<');
                    assert_eq!(find(&bytes, start, b'<'), expected, "{length} {at} {start}");
                    let near = find_near(&bytes, start, b'<');
                    assert!(near.is_none() || near == expected, "{length} {at} {start}");
                }
            }
        }
    }

    #[test]
    fn the_first_mark_is_right_for_every_byte() {
        for byte in 0..=255_u8 {
            for before in [0, 1, b' ', b'=', b'?', 0x7f, 0x80, 0xff] {
                let bytes = [before, byte, b'>', byte, 0, b'>', 0xff, b'<'];
                let word = eight(&bytes, 0).unwrap();
                let expected = bytes.iter().position(|byte| *byte == b'>').unwrap();
                assert_eq!(first(equal(word, b'>')), expected, "{bytes:?}");
                let expected = bytes.iter().position(|byte| *byte <= b' ').unwrap();
                assert_eq!(first(at_most(word, b' ')), expected, "{bytes:?}");
            }
        }
        assert_eq!((equal(all(b'a'), b'b'), at_most(all(b'a'), b' ')), (0, 0));
    }
}
