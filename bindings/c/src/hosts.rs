//! Where the importer looks for parties, articles and its memory: its own lists, the host's callbacks, or the database.

use std::sync::{Arc, Mutex, MutexGuard};

use intakt_core::Importer;
use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{AddressBook, Articles, Decisions, Ledger, MemoryNumbers};
use intakt_core::matching::Candidates;

use crate::address_book::{Calls, intakt_address_book};
use crate::articles::{ArticleCalls, intakt_articles};
use crate::callback::{Callbacks, Owned};
use crate::decision_store::{DecisionCalls, HostDecisions};
use crate::error::Failure;
use crate::guard::Call;
use crate::handle::locked;
use crate::host_ledger::{LedgerCalls, intakt_ledger};
use crate::importer::Inner;
use crate::log::Log;
use crate::numbers::intakt_numbers;
use crate::store::Store;

/// A database that its own handle and importers share.
pub(crate) type SharedStore = Arc<Mutex<Box<dyn Store>>>;

/// What the host has set in place of the importer's own lists.
#[derive(Default)]
pub(crate) struct Hosts {
    pub(crate) address_book: Option<Owned<intakt_address_book>>,
    pub(crate) articles: Option<Owned<intakt_articles>>,
    pub(crate) ledger: Option<Owned<intakt_ledger>>,
    pub(crate) numbers: Option<Owned<intakt_numbers>>,
    pub(crate) decisions: Option<HostDecisions>,
    pub(crate) database: Option<SharedStore>,
    pub(crate) log: Option<Arc<Log>>,
    /// The numbers that are drawn where the host does not remember them.
    pub(crate) own_numbers: MemoryNumbers,
}

/// What a call looks into.
pub(crate) struct Stores<'a> {
    pub(crate) address_book: &'a dyn AddressBook,
    pub(crate) candidates: &'a dyn Candidates,
    pub(crate) articles: &'a dyn Articles,
    pub(crate) ledger: &'a mut dyn Ledger,
    /// What clerks have decided, where that is kept.
    pub(crate) decisions: Option<&'a dyn Decisions>,
}

/// The database for one call.
pub(crate) fn open<'s>(
    call: &Call<'_>,
    store: &'s SharedStore,
) -> std::result::Result<MutexGuard<'s, Box<dyn Store>>, Failure> {
    store.try_lock().map_err(|error| locked(&error, call))
}

impl Inner {
    /// Does something with the memory, as one change.
    pub(crate) fn with_ledger<T>(
        &mut self,
        call: &Call<'_>,
        work: impl FnOnce(&mut dyn Ledger) -> Result<T>,
    ) -> std::result::Result<T, Failure> {
        let callbacks = Callbacks::new(call);
        let _listening = self.hosts.listen(call);
        let done = if let Some(store) = &self.hosts.database {
            let mut store = open(call, store)?;
            let (mut work, mut value) = (Some(work), None);
            let done = store.ledger(&mut |ledger| {
                value = work.take().map(|work| work(ledger)).transpose()?;
                Ok(())
            });
            made(done, value)
        } else if let Some(ledger) = &self.hosts.ledger {
            LedgerCalls::new(ledger, &callbacks).change(|ledger| work(ledger))
        } else {
            work(&mut self.importer.ledger)
        };
        done.map_err(|error| callbacks.into_failure().unwrap_or_else(|| error.into()))
    }

    /// Asks everything that the importer looks into. Nothing is written.
    pub(crate) fn with_stores<T>(
        &mut self,
        call: &Call<'_>,
        work: impl FnOnce(Stores<'_>) -> Result<T>,
    ) -> std::result::Result<T, Failure> {
        let callbacks = Callbacks::new(call);
        let _listening = self.hosts.listen(call);
        let done = if let Some(store) = &self.hosts.database {
            let country = self.importer.settings.source("").match_settings().country;
            let mut store = open(call, store)?;
            let (mut work, mut value) = (Some(work), None);
            let done = store.stores(&country, false, &mut |stores| {
                value = work.take().map(|work| work(stores)).transpose()?;
                Ok(())
            });
            made(done, value)
        } else {
            in_lists(&mut self.importer, &self.hosts, &callbacks, false, work)
        };
        done.map_err(|error| callbacks.into_failure().unwrap_or_else(|| error.into()))
    }
}

/// Does something with the lists of the importer and what callbacks stand in their place. What `writes` is one change.
pub(crate) fn in_lists<T>(
    importer: &mut Importer,
    hosts: &Hosts,
    callbacks: &Callbacks<'_>,
    writes: bool,
    work: impl FnOnce(Stores<'_>) -> Result<T>,
) -> Result<T> {
    let book = hosts.address_book.as_ref().map(|book| Calls::new(book, callbacks));
    let found = hosts.articles.as_ref().map(|articles| ArticleCalls::new(articles, callbacks));
    let (address_book, candidates): (&dyn AddressBook, &dyn Candidates) = match &book {
        Some(calls) => (calls, calls),
        None => (&importer.address_book, importer.address_book.index()),
    };
    let articles: &dyn Articles = match &found {
        Some(calls) => calls,
        None => &importer.articles,
    };
    let decided = hosts.decisions.as_ref().map(|store| DecisionCalls::new(store, callbacks));
    let decisions = decided.as_ref().map(|calls| -> &dyn Decisions { calls });
    match &hosts.ledger {
        Some(ledger) if writes => LedgerCalls::new(ledger, callbacks)
            .change(|ledger| work(Stores { address_book, candidates, articles, ledger, decisions })),
        Some(ledger) => {
            let ledger = &mut LedgerCalls::new(ledger, callbacks);
            work(Stores { address_book, candidates, articles, ledger, decisions })
        }
        None => work(Stores { address_book, candidates, articles, ledger: &mut importer.ledger, decisions }),
    }
}

/// What a call made, if it was made at all.
fn made<T>(done: Result<()>, value: Option<T>) -> Result<T> {
    done?;
    let message = "a database did not do what it was asked to";
    value.ok_or_else(|| Problem::new(Code::StoreFailed, message).into())
}
