//! Keyed hashes: what stands in the file instead of an e-mail address or an official number.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::error::{Code, Problem, Result};

/// HMAC-SHA-256 (RFC 2104, FIPS 180-4) under the key of the database.
#[derive(Clone)]
pub(crate) struct Keyed(Hmac<Sha256>);

impl Keyed {
    pub(crate) fn new(key: &[u8]) -> Result<Self> {
        let made = Hmac::new_from_slice(key);
        made.map(Keyed).map_err(|_| Problem::new(Code::StoreKey, "the key of the database cannot be used").into())
    }

    /// The hash of several texts; no two lists of texts run into the same bytes.
    pub(crate) fn texts(&self, texts: &[&str]) -> [u8; 32] {
        let mut mac = self.0.clone();
        for text in texts {
            mac.update(&(text.len() as u64).to_le_bytes());
            mac.update(text.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }

    /// The stored form of a blocking key. A blocking key itself is an unkeyed hash, so whoever has the file could try out
    /// e-mail addresses and insurance numbers on it. 64 bits, like the key: a collision brings one candidate too many,
    /// which the comparison rejects.
    pub(crate) fn blocking_key(&self, key: u64) -> i64 {
        let mut mac = self.0.clone();
        mac.update(&key.to_le_bytes());
        let [a, b, c, d, e, f, g, h, ..]: [u8; 32] = mac.finalize().into_bytes().into();
        i64::from_le_bytes([a, b, c, d, e, f, g, h])
    }
}

#[cfg(test)]
mod tests {
    use super::Keyed;

    #[test]
    fn hashes_depend_on_the_key_and_on_where_texts_end() {
        let (one, two) = (Keyed::new(b"one").unwrap(), Keyed::new(b"two").unwrap());
        assert_ne!(one.texts(&["ab", "c"]), one.texts(&["a", "bc"]));
        assert_ne!(one.texts(&["ab"]), two.texts(&["ab"]));
        assert_ne!(one.blocking_key(7), two.blocking_key(7));
        assert_eq!(one.blocking_key(7), one.blocking_key(7));
    }

    /// HMAC-SHA-256 of RFC 4231, test case 2, over the bytes that `blocking_key` hashes.
    #[test]
    fn it_is_hmac_sha_256() {
        use hmac::Mac;
        let mut mac = Keyed::new(b"Jefe").unwrap().0;
        mac.update(b"what do ya want for nothing?");
        let hexadecimal: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hexadecimal, "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
