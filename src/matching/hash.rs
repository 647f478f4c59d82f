//! The hash of blocking keys and of the maps in the index and of articles. Its seed is fixed: keys are stored, so that a change of `hash` or
//! `mixed` takes another number of the key scheme. No map is ever walked.

/// Hashes `bytes` eight at a time by a folded 128-bit multiplication, as wyhash and its kin do.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    let (words, _) = bytes.as_chunks::<8>();
    let hash = words.iter().fold(bytes.len() as u64, |hash, word| mixed(hash ^ u64::from_le_bytes(*word)));
    mixed(mixed(hash ^ last(bytes)))
}

/// Mixes the bits of a number by a folded 128-bit multiplication. Different numbers may have equal results, as rarely as chance has it.
#[inline]
pub(super) fn mixed(number: u64) -> u64 {
    const SEED: u64 = 0x2d35_8dcc_aa6c_78a5;
    const FACTOR: u128 = 0x8bb8_4b93_962e_acc9;
    let product = u128::from(number ^ SEED) * FACTOR;
    (product as u64) ^ ((product >> 64) as u64)
}

/// The last eight bytes, some of which were taken in already; all of them where there are fewer.
fn last(bytes: &[u8]) -> u64 {
    if let Some(eight) = bytes.last_chunk::<8>() {
        return u64::from_le_bytes(*eight);
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    bytes.iter().fold(0, |all, byte| all << 8 | u64::from(*byte))
}

/// Spreads a number over all bits, reversibly (the finaliser of MurmurHash3): equal results come from equal numbers only.
pub(super) fn spread(number: u64) -> u64 {
    let number = (number ^ (number >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    let number = (number ^ (number >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    number ^ (number >> 33)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{hash, spread};

    #[test]
    fn near_texts_are_far_apart() {
        let texts: Vec<String> = (0..20_000).map(|number| format!("k{number}")).collect();
        for shift in [0, 44] {
            // Twenty bits at either end for twenty thousand texts: nearly all differ.
            let distinct: BTreeSet<u64> =
                texts.iter().map(|text| (hash(text.as_bytes()) >> shift) & 0xf_ffff).collect();
            assert!(distinct.len() > 19_500, "{}", distinct.len());
        }
        assert_ne!(hash(b""), hash(b"\0"));
        assert_ne!(hash(b"a"), hash(b"a\0"));
    }

    #[test]
    fn spreading_loses_nothing() {
        let spread: BTreeSet<u64> = (0..10_000).map(spread).collect();
        assert_eq!(spread.len(), 10_000);
    }
}
