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

/// The high bit of each byte of `word` that is `byte`, and of no other.
pub(super) const fn exactly(word: u64, byte: u8) -> u64 {
    let difference = word ^ all(byte);
    !(((difference & all(0x7f)) + all(0x7f)) | difference | all(0x7f))
}

/// The high bit of each byte of `word` that is below 0x20 and no line feed, and of no other.
pub(super) const fn control(word: u64) -> u64 {
    // A line feed becomes 0, the others stay among themselves.
    let word = word ^ all(b'\n');
    let low = word & all(0x7f);
    (low + all(0x7f)) & !(low + all(0x60)) & !word & all(0x80)
}

/// Whether `marks` marks any of the bytes, asked of eight at a time. It may not mark `harmless`, with which fewer are filled up.
/// Unlike a loop over bytes it is fast also in a small build, where the compiler makes no wide instructions.
#[inline]
pub(super) fn any(bytes: &[u8], harmless: u8, marks: impl Fn(u64) -> u64) -> bool {
    // The last bytes overlap those before them.
    let Some(last) = bytes.last_chunk::<8>() else {
        return marks(bytes.iter().fold(all(harmless), |word, byte| (word << 8) | u64::from(*byte))) != 0;
    };
    let (words, _) = bytes.as_chunks::<8>();
    // A block without a way out in between, so that a compiler that makes wide instructions makes them of it.
    let block = |words: &[[u8; 8]]| words.iter().fold(0, |found, word| found | marks(u64::from_le_bytes(*word))) != 0;
    marks(u64::from_le_bytes(*last)) != 0 || words.chunks(8).any(block)
}

/// How often `byte` is there.
pub(super) fn count(bytes: &[u8], byte: u8) -> u64 {
    let (words, rest) = bytes.as_chunks::<8>();
    let rest = rest.iter().fold(0, |count, one| count + u64::from(*one == byte));
    // Each byte of a word counts for itself; the sum over sixteen words fits into one.
    words.chunks(16).fold(rest, |count, block| {
        let each = block.iter().fold(0, |sum, word| sum + (exactly(u64::from_le_bytes(*word), byte) >> 7));
        count + (each.wrapping_mul(all(1)) >> 56)
    })
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
    use super::{all, any, at_most, control, count, eight, equal, find, find_near, first};

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
    fn bytes_are_marked_and_counted_wherever_they_stand() {
        for length in 0..150 {
            for at in 0..length {
                for byte in [0, 9, b'\n', 0x1f, 0x20, b'&', 0x7f, 0x80, 0x8a, 0xa6, 0xff] {
                    let mut bytes: Vec<u8> = b"x\ny\xee".iter().cycle().take(length).copied().collect();
                    bytes[at] = byte;
                    let rare = any(&bytes, b'x', control);
                    assert_eq!(rare, bytes.iter().any(|byte| *byte < 0x20 && *byte != b'\n'), "{length} {at} {byte}");
                    assert_eq!(
                        any(&bytes, b'x', |word| equal(word, b'&')),
                        bytes.contains(&b'&'),
                        "{length} {at} {byte}"
                    );
                    let newlines = bytes.iter().filter(|byte| **byte == b'\n').count();
                    assert_eq!(count(&bytes, b'\n'), newlines as u64, "{length} {at} {byte}");
                }
            }
        }
        assert!(!any(b"", b'x', |word| equal(word, b'&')));
        assert_eq!(count(&[b'\n'; 5000], b'\n'), 5000);
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
