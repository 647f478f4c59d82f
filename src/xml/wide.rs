//! Many bytes at a time, by loops of which the compiler makes wide instructions.
//!
//! It does so where it is asked for speed, and makes slow loops of them where it is asked for a small library. [`IS_WIDE`] says
//! which it is (`build.rs` finds out); what is here has a counterpart in `eights.rs` for the other case, which gives the same.

use super::eights;

/// Whether loops over bytes become wide instructions.
pub(super) const IS_WIDE: bool = cfg!(wide);

/// How often `byte` is there.
pub(super) fn count(bytes: &[u8], byte: u8) -> u64 {
    // The counts of a block fit into a byte.
    let (blocks, rest) = bytes.as_chunks::<128>();
    let in_block = |block: &[u8; 128]| u64::from(block.iter().fold(0, |count: u8, one| count + u8::from(*one == byte)));
    blocks.iter().map(in_block).sum::<u64>() + eights::count(rest, byte)
}

/// Whether any of the bytes is below 0x20 and no line feed, or `other`, which a space is not.
pub(super) fn has_control_or(bytes: &[u8], other: u8) -> bool {
    let is_one = |byte: u8| u8::from(byte < 0x20) & u8::from(byte != b'\n') | u8::from(byte == other);
    let in_block = |block: &[u8; 64]| block.iter().fold(0, |found, byte| found | is_one(*byte)) != 0;
    let Some(last) = bytes.last_chunk::<64>() else {
        return eights::any(bytes, b' ', |word| eights::control(word) | eights::equal(word, other));
    };
    let (blocks, rest) = bytes.as_chunks::<64>();
    // The last bytes overlap those before them.
    blocks.iter().any(in_block) || (!rest.is_empty() && in_block(last))
}

#[cfg(test)]
mod tests {
    use super::{count, has_control_or};
    use crate::xml::eights;

    #[test]
    fn what_is_found_is_there_and_nothing_else() {
        for length in 0..150 {
            for at in 0..length {
                for byte in [0, 9, b'\n', 0x1f, 0x20, b'&', b'<', 0x7f, 0x80, 0x8a, 0xef, 0xff] {
                    let mut bytes: Vec<u8> = b"x\ny\xee".iter().cycle().take(length).copied().collect();
                    bytes[at] = byte;
                    assert_eq!(count(&bytes, b'\n'), eights::count(&bytes, b'\n'), "{length} {at} {byte}");
                    let rare = bytes.iter().any(|byte| (*byte < 0x20 && *byte != b'\n') || *byte == 0xef);
                    assert_eq!(has_control_or(&bytes, 0xef), rare, "{length} {at} {byte}");
                }
            }
        }
        assert_eq!(count(&[b'\n'; 5000], b'\n'), 5000);
    }
}
