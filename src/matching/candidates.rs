//! Where candidates come from: the index, or the host's own database.

use super::form::PartyForm;
use crate::error::Result;
use crate::order::Party;

/// A source of candidates. [`Index`](super::Index) is one; a host that stores the blocking keys of its parties
/// ([`keys`](super::keys)) beside the number of their scheme may be another, and decides alike.
///
/// Parties may be given in any order; results never depend on it. An error of a callback ends the decision with it.
pub trait Candidates {
    /// The number of the key scheme that the stored keys were computed by. Another than
    /// [`KEY_SCHEME`](super::KEY_SCHEME) is refused: stale keys would hide candidates.
    fn scheme(&self) -> u32;

    /// The number of parties, by which the frequency of a name is measured.
    ///
    /// # Errors
    /// Those of the host.
    fn len(&self) -> Result<u64>;

    /// Whether there is no party.
    ///
    /// # Errors
    /// Those of the host.
    fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }

    /// The number of parties that carry `key`.
    ///
    /// # Errors
    /// Those of the host.
    fn count_by_key(&self, key: u64) -> Result<u64>;

    /// Gives every party that carries `key` to `found`.
    ///
    /// # Errors
    /// Those of the host.
    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()>;

    /// Gives the party of that id, if there is one, to `found`.
    ///
    /// # Errors
    /// Those of the host.
    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()>;
}

/// A party of the address book as a source of candidates gives it.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// Its id in the address book.
    pub id: &'a str,
    /// The version of its row.
    pub version: u64,
    /// The party.
    pub party: &'a Party,
    /// Its comparison forms, where they are kept.
    pub(super) form: Option<&'a PartyForm>,
}

impl<'a> Entry<'a> {
    /// A party read from the host's database.
    pub fn new(id: &'a str, version: u64, party: &'a Party) -> Self {
        Entry { id, version, party, form: None }
    }
}
