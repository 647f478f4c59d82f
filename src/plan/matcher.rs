//! The judge that matching is: law 2 over the address book, and over the parties that are planned.

use std::collections::{BTreeMap, BTreeSet};

use super::judge::{Judge, Newcomers};
use super::newcomers::key;
use crate::error::Result;
use crate::matching::{Candidates, DeclaredKey, Index, MatchSettings, Query, Verdict, decide};
use crate::order::Party;

/// Judges by [`decide`](crate::matching::decide) over any source of candidates.
///
/// ```
/// use intakt::master::MemoryAddressBook;
/// use intakt::plan::{Judge, Matcher, Settings};
/// let settings = Settings::default().source("shop").match_settings();
/// let address_book = MemoryAddressBook::new(&settings.country);
/// let matcher = Matcher::new(address_book.index(), settings);
/// let party = intakt::order::Party { company: Some("Zaunkönig GmbH".into()), ..Default::default() };
/// assert_eq!(matcher.judge(&party, false, None)?.party, None);
/// # Ok::<(), intakt::Error>(())
/// ```
pub struct Matcher<'a> {
    candidates: &'a dyn Candidates,
    settings: MatchSettings,
}

impl<'a> Matcher<'a> {
    /// A judge over `candidates`. The settings are those of the source whose orders are judged.
    pub fn new(candidates: &'a dyn Candidates, settings: MatchSettings) -> Self {
        Matcher { candidates, settings }
    }
}

impl Judge for Matcher<'_> {
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict> {
        decide(&Query { guest, cross_reference, ..Query::new(party) }, self.candidates, &self.settings)
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        Box::new(IndexedNewcomers {
            index: Index::new(&self.settings.country),
            settings: self.settings.clone(),
            source_ids: BTreeMap::new(),
        })
    }
}

/// The parties that are planned, in an index of their own.
struct IndexedNewcomers {
    index: Index,
    settings: MatchSettings,
    /// The newcomers under each id of the shop.
    source_ids: BTreeMap<String, BTreeSet<String>>,
}

impl Newcomers for IndexedNewcomers {
    fn judge(&self, party: &Party, guest: bool) -> Result<Verdict> {
        // One id of the shop is one customer, as a cross-reference will say once the customer is there.
        let declared = self.settings.declares(&DeclaredKey::CrossReference);
        let numbered = key(party, guest).filter(|_| declared).and_then(|id| self.source_ids.get(id));
        let cross_reference = match numbered.map(|ids| (ids.len(), ids.first())) {
            Some((1, Some(only))) => Some(only.as_str()),
            _ => None,
        };
        decide(&Query { guest, cross_reference, ..Query::new(party) }, &self.index, &self.settings)
    }

    fn add(&mut self, id: &str, party: &Party) -> Result<()> {
        self.remove(id);
        self.index.upsert(id, 0, party.clone())?;
        if let Some(source_id) = key(party, false) {
            self.source_ids.entry(source_id.to_owned()).or_default().insert(id.to_owned());
        }
        Ok(())
    }

    fn remove(&mut self, id: &str) {
        let source_id = self.index.party(id).and_then(|party| key(&party, false).map(str::to_owned));
        if let Some(ids) = source_id.and_then(|source_id| self.source_ids.get_mut(&source_id)) {
            ids.remove(id);
        }
        self.index.remove(id);
    }
}
