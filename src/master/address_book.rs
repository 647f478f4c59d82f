//! The host's parties.

use std::collections::BTreeMap;

use crate::error::Result;
use crate::order::Party;

/// The host's address book as the planner reads it. Finding candidates is the business of matching; here a party is read
/// by its id, for the old values of an update and for the version that guards against a stale plan.
pub trait AddressBook {
    /// The number of the book's present state. It changes with every change of any party; equal numbers mean equal
    /// content.
    fn snapshot(&self) -> u64;

    /// The party with this id and the version of its row; `None` when there is none.
    ///
    /// # Errors
    /// What the host's database reports, as [`Code::UsageHost`](crate::Code::UsageHost). The order at hand is held, the
    /// next one is tried.
    fn party(&self, id: &str) -> Result<Option<(u64, Party)>>;
}

/// An address book in memory.
///
/// ```
/// use intakt::master::{AddressBook, MemoryAddressBook};
/// use intakt::order::Party;
/// let mut book = MemoryAddressBook::default();
/// book.upsert("4711", 1, Party { family_name: Some("Zaunkönig".into()), ..Party::default() });
/// assert_eq!(book.party("4711")?.map(|(version, _)| version), Some(1));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct MemoryAddressBook {
    parties: BTreeMap<String, (u64, Party)>,
    snapshot: u64,
}

impl MemoryAddressBook {
    /// Adds a party, or replaces the one with this id. `version` is the host's row version.
    pub fn upsert(&mut self, id: impl Into<String>, version: u64, party: Party) {
        self.parties.insert(id.into(), (version, party));
        self.snapshot += 1;
    }

    /// Takes a party out; whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let removed = self.parties.remove(id).is_some();
        self.snapshot += u64::from(removed);
        removed
    }

    /// Every party by id: id, version of its row, party.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64, &Party)> {
        self.parties.iter().map(|(id, (version, party))| (id.as_str(), *version, party))
    }

    /// How many parties there are.
    pub fn len(&self) -> usize {
        self.parties.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.parties.is_empty()
    }
}

impl AddressBook for MemoryAddressBook {
    fn snapshot(&self) -> u64 {
        self.snapshot
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        Ok(self.parties.get(id).cloned())
    }
}
