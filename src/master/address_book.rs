//! The host's parties.

use std::borrow::Borrow;
use std::collections::BTreeMap;

use crate::error::Result;
use crate::matching::{Candidates, Index};
use crate::order::Party;

/// The host's address book as the planner reads it. Finding candidates is the business of
/// [`Candidates`]; here a party is read by its id, for the old values of an update and for the version that guards
/// against a stale plan.
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

    /// The version of that row alone, where nothing else of the party is needed. By default it is read as a whole.
    ///
    /// # Errors
    /// As for [`AddressBook::party`].
    fn version(&self, id: &str) -> Result<Option<u64>> {
        Ok(self.party(id)?.map(|(version, _)| version))
    }

    /// The contacts of a company: id, version of the row, person. `None` where the host keeps none or cannot tell; then no
    /// contact is linked or created below a company that it has.
    ///
    /// # Errors
    /// As for [`AddressBook::party`].
    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        let _ = company;
        Ok(None)
    }

    /// What a clerk has to know of the party, sorted. By default nothing. It is shown and decides nothing.
    ///
    /// # Errors
    /// As for [`AddressBook::party`].
    fn flags(&self, id: &str) -> Result<Vec<PartyFlag>> {
        let _ = id;
        Ok(Vec::new())
    }
}

/// What a clerk has to know of a party before he names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyFlag {
    /// The person is dead.
    Deceased,
    /// The party gets nothing.
    Blocked,
}

impl PartyFlag {
    /// Every flag.
    pub const ALL: [PartyFlag; 2] = [PartyFlag::Deceased, PartyFlag::Blocked];

    /// The word in JSON and on the command line.
    pub fn as_str(self) -> &'static str {
        match self {
            PartyFlag::Deceased => "deceased",
            PartyFlag::Blocked => "blocked",
        }
    }
}

/// A contact of a company: its id, the version of its row, the person.
pub type Contact = (String, u64, Party);

/// An address book in memory, which is at once the index that matching finds candidates in.
///
/// ```
/// use intakt::master::{AddressBook, MemoryAddressBook};
/// use intakt::order::Party;
/// let mut book = MemoryAddressBook::new("DE");
/// book.upsert("4711", 1, Party { family_name: Some("Zaunkönig".into()), ..Party::default() })?;
/// assert_eq!(book.party("4711")?.map(|(version, _)| version), Some(1));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct MemoryAddressBook {
    index: Index,
    /// By company and id.
    contacts: BTreeMap<String, BTreeMap<String, (u64, Party)>>,
    snapshot: u64,
}

impl MemoryAddressBook {
    /// An empty address book. `country` is the ISO 3166 alpha-2 code of addresses and telephone numbers that name none,
    /// the same as in the settings.
    pub fn new(country: &str) -> Self {
        MemoryAddressBook { index: Index::new(country), contacts: BTreeMap::new(), snapshot: 0 }
    }

    /// Adds a party, or replaces the one with this id. `version` is the host's row version; an older one than the book
    /// has is passed over, and the answer is `false`.
    ///
    /// # Errors
    /// As for [`Index::upsert`].
    pub fn upsert(&mut self, id: &str, version: u64, party: Party) -> Result<bool> {
        let changed = self.index.upsert(id, version, party)?;
        self.snapshot += u64::from(changed);
        Ok(changed)
    }

    /// Adds many parties, sooner than one after the other. Says how many rows were not older than what was there.
    ///
    /// # Errors
    /// As for [`Index::fill`].
    pub fn fill<I: AsRef<str>, P: Borrow<Party>>(
        &mut self,
        rows: impl IntoIterator<Item = Result<(I, u64, P)>>,
    ) -> Result<u64> {
        let result = self.index.fill(rows);
        // Where a row was an error, some may be there all the same.
        self.snapshot += *result.as_ref().unwrap_or(&1);
        result
    }

    /// Adds a contact of a company, or replaces the one with this id. Contacts are no parties of their own: nobody is
    /// matched with them but the person whom an order of that company names.
    pub fn upsert_contact(&mut self, company: &str, id: &str, version: u64, person: Party) {
        self.contacts.entry(company.to_owned()).or_default().insert(id.to_owned(), (version, person));
        self.snapshot += 1;
    }

    /// Takes a party out, with its contacts; whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let removed = self.index.remove(id);
        self.contacts.remove(id);
        self.snapshot += u64::from(removed);
        removed
    }

    /// The index over the parties.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Every party by id: id, version of its row, party.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64, Party)> {
        self.index.iter()
    }

    /// How many parties there are.
    pub fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.index.is_empty()
    }
}

impl AddressBook for MemoryAddressBook {
    fn snapshot(&self) -> u64 {
        self.snapshot
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        let mut found = None;
        self.index.party_by_id(id, &mut |entry| found = Some((entry.version, entry.party().into_owned())))?;
        Ok(found)
    }

    fn version(&self, id: &str) -> Result<Option<u64>> {
        let mut found = None;
        self.index.party_by_id(id, &mut |entry| found = Some(entry.version))?;
        Ok(found)
    }

    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        let contacts = self.contacts.get(company).into_iter().flatten();
        Ok(Some(contacts.map(|(id, (version, person))| (id.clone(), *version, person.clone())).collect()))
    }
}
