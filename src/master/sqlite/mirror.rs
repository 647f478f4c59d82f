//! The parties of the database in memory, once that pays.

use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::fmt;

use super::address_book::{SqliteAddressBook, parties};
use super::failure::failed;
use crate::error::Result;
use crate::matching::Index;

/// Takes all parties into memory when as many candidates were read from the file, and keys looked for, as there are parties: what was
/// spent until then is about what loading costs, so that neither a short nor a long run takes more than twice the least it could.
#[derive(Default)]
pub(super) struct Mirror(RefCell<State>);

#[derive(Default)]
struct State {
    /// How many candidates were read from the file, and keys looked for.
    read: u64,
    /// How many are to be read before it is looked again whether that is enough.
    enough: u64,
    index: Option<Index>,
    /// Parties that were written, the transaction that did it, and whether they were looked at since. A write may be taken
    /// back, so the file is asked again once the transaction is over.
    touched: BTreeMap<String, (u64, bool)>,
    /// The transaction that all of them are of, while nothing is loaded.
    transaction: u64,
    /// Changes when another connection has written.
    version: i64,
}

impl fmt::Debug for Mirror {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mirror({:?})", self.0.borrow().index)
    }
}

impl Mirror {
    /// Says that a party was written, or may have been.
    pub(super) fn touch(&self, id: &str, transaction: u64) {
        let mut state = self.0.borrow_mut();
        if state.index.is_none() && state.transaction != transaction {
            // Only what may be taken back after everything was loaded matters.
            state.touched.clear();
            state.transaction = transaction;
        }
        state.touched.insert(id.to_owned(), (transaction, false));
    }

    /// Counts candidates that were read from the file, or keys that were looked for.
    pub(super) fn count(&self, read: u64) {
        self.0.borrow_mut().read += read;
    }

    /// The index, brought up to date, if it pays.
    pub(super) fn index(&self, book: &SqliteAddressBook<'_>) -> Result<Option<Ref<'_, Index>>> {
        self.bring_up_to_date(book)?;
        Ok(Ref::filter_map(self.0.borrow(), |state| state.index.as_ref()).ok())
    }

    fn bring_up_to_date(&self, book: &SqliteAddressBook<'_>) -> Result<()> {
        let mut state = self.0.borrow_mut();
        let State { read, enough, index, touched, version, .. } = &mut *state;
        if index.is_none() {
            if *read == 0 || *read < *enough {
                return Ok(());
            }
            // Counting walks all of them, too.
            *enough = book.count()?;
            if *read < *enough {
                return Ok(());
            }
        }
        let connection = book.database().connection();
        let now: i64 = connection
            .prepare_cached("PRAGMA data_version")
            .and_then(|mut query| query.query_row([], |row| row.get(0)))
            .map_err(failed)?;
        if let (Some(index), true) = (index.as_mut(), *version == now) {
            return follow(index, touched, book);
        }
        let mut all = Index::new(book.country());
        let mut query = connection.prepare("SELECT id, version, data FROM parties ORDER BY slot").map_err(failed)?;
        all.fill(parties(query.query([]).map_err(failed)?))?;
        // What the transaction that is open has written may still be taken back.
        touched.retain(|_, (by, seen)| {
            *seen = true;
            *by == book.database().transaction()
        });
        (*index, *version) = (Some(all), now);
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn is_in_use(&self) -> bool {
        self.0.borrow().index.is_some()
    }
}

/// Reads the parties again that were written since.
fn follow(index: &mut Index, touched: &mut BTreeMap<String, (u64, bool)>, book: &SqliteAddressBook<'_>) -> Result<()> {
    let now = book.database().transaction();
    for (id, (by, seen)) in touched.iter_mut().filter(|(_, (by, seen))| !*seen || *by != now) {
        index.remove(id);
        if let Some(known) = book.versioned(id)? {
            index.upsert(id, known.version, known.party)?;
        }
        *seen = true;
        // One of an earlier transaction is settled; it goes below.
        if *by != now {
            *by = SETTLED;
        }
    }
    touched.retain(|_, (by, _)| *by != SETTLED);
    Ok(())
}

/// The number of no transaction.
const SETTLED: u64 = u64::MAX;
