//! Where candidates come from: the index, or the host's own database.

use std::borrow::Cow;

use super::compact::Compact;
use super::form::PartyForm;
use super::index::Index;
use super::record::Fields;
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

    /// Gives the index that answers to `use_it`, where one does: it knows the words of most questions already. Answers are the
    /// same without. By default there is none.
    ///
    /// # Errors
    /// Those of the host.
    fn with_index(&self, use_it: &mut dyn FnMut(&Index)) -> Result<()> {
        let _ = use_it;
        Ok(())
    }

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

    /// The number of parties that carry each of `keys`, in their order. A database answers sooner when it is asked once for
    /// all of them. By default one key is asked for after the other.
    ///
    /// # Errors
    /// Those of the host. Another number of answers than keys is [`Code::UsageHost`](crate::Code::UsageHost).
    fn count_by_keys(&self, keys: &[u64]) -> Result<Vec<u64>> {
        keys.iter().map(|key| self.count_by_key(*key)).collect()
    }

    /// Gives every party that carries `key` to `found`.
    ///
    /// # Errors
    /// Those of the host.
    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()>;

    /// Gives every party that carries one of `keys` to `found`; the same party may come several times. A database answers
    /// sooner when it is asked once for all of them. By default one key is asked for after the other.
    ///
    /// # Errors
    /// Those of the host.
    fn parties_by_keys(&self, keys: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        keys.iter().try_for_each(|key| self.parties_by_key(*key, found))
    }

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
    source: Source<'a>,
}

/// Where the party and its forms are.
#[derive(Clone, Copy, Debug)]
enum Source<'a> {
    Host(&'a Party),
    Index { index: &'a Index, slot: u32, known: Compact<'a> },
}

impl<'a> Entry<'a> {
    /// A party read from the host's database.
    pub fn new(id: &'a str, version: u64, party: &'a Party) -> Self {
        Entry { id, version, source: Source::Host(party) }
    }

    /// The party in a slot of the index.
    pub(super) fn of_index(index: &'a Index, slot: u32, known: Compact<'a>) -> Self {
        Entry { id: known.id, version: known.version, source: Source::Index { index, slot, known } }
    }

    /// The party. An index keeps it packed and unpacks it for each call.
    pub fn party(&self) -> Cow<'a, Party> {
        match self.source {
            Source::Host(party) => Cow::Borrowed(party),
            Source::Index { index, slot, .. } => Cow::Owned(index.party_at(slot).unwrap_or_default()),
        }
    }

    /// The fields of the party where they stand.
    pub(super) fn fields(&self) -> Option<Fields<'a>> {
        match self.source {
            Source::Host(party) => Some(Fields::of(party)),
            Source::Index { index, slot, .. } => index.fields_at(slot),
        }
    }

    /// Its place in the index that gives it.
    pub(super) fn slot(&self) -> Option<u32> {
        match self.source {
            Source::Index { slot, .. } => Some(slot),
            Source::Host(_) => None,
        }
    }

    /// Its e-mail address, without unpacking the rest.
    pub(super) fn email(&self) -> Option<&'a str> {
        match self.source {
            Source::Host(party) => party.email.as_deref(),
            Source::Index { index, slot, .. } => index.email_at(slot),
        }
    }

    /// What an index knows of it that made its forms for that country.
    #[inline]
    pub(super) fn known(&self, country: &str) -> Option<(Compact<'a>, &'a Index)> {
        match self.source {
            Source::Index { index, known, .. } if index.country() == country => Some((known, index)),
            _ => None,
        }
    }

    /// The comparison forms for that country: those of the index where they are for the same.
    pub(super) fn form(&self, country: &str) -> PartyForm<'a> {
        let known = self.known(country).and_then(|(known, index)| index.form_of(known));
        known.unwrap_or_else(|| PartyForm::new(&self.party(), country))
    }
}
