//! Keyed hashes: what a store has instead of an e-mail address or an official number.

use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::error::{Code, Problem, Result};

/// HMAC-SHA-256 (RFC 2104, FIPS 180-4) under the key of a store, for [`Decisions::hash`](super::Decisions::hash).
///
/// ```
/// use intakt::master::Keyed;
/// let keyed = Keyed::new(b"at least 16 bytes that the host keeps secret")?;
/// assert_eq!(keyed.hash(&["Zaunkönig"]).len(), 64);
/// assert_ne!(keyed.hash(&["a", "bc"]), keyed.hash(&["ab", "c"]));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone)]
pub struct Keyed(Hmac<Sha256>);

impl Keyed {
    /// Hashes under `key`. Whoever has the key can try texts out, so it does not belong beside the hashes.
    ///
    /// # Errors
    /// [`Code::StoreKey`] when the key cannot be used, which no length of it brings about.
    pub fn new(key: &[u8]) -> Result<Self> {
        let made = Hmac::new_from_slice(key);
        made.map(Keyed).map_err(|_| Problem::new(Code::StoreKey, "the key of the hashes cannot be used").into())
    }

    /// The hash of several texts in lower-case hexadecimal.
    pub fn hash(&self, texts: &[&str]) -> String {
        self.texts(texts).iter().map(|byte| format!("{byte:02x}")).collect()
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
    #[cfg(feature = "sqlite")]
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
        assert_ne!(one.hash(&["ab"]), two.hash(&["ab"]));
    }

    #[test]
    #[cfg(feature = "sqlite")]
    fn stored_blocking_keys_depend_on_the_key() {
        let (one, two) = (Keyed::new(b"one").unwrap(), Keyed::new(b"two").unwrap());
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
