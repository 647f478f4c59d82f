//! The embedded database: [`Store`] over SQLite.

use std::collections::BTreeMap;
use std::io::Write;

use intakt_core::desk::{Applied, Desk, Retention, RunStart};
use intakt_core::error::{Code, Problem, Result};
use intakt_core::export::{Filter, export};
use intakt_core::master::sqlite::{Database, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt_core::master::{AddressBook, Article, Articles, Decisions, Lease, Leases, Ledger, UncheckedArticles};
use intakt_core::order::Party;
use intakt_core::plan::{NumberRange, Plan, Status};
use intakt_core::{Error, Taken};
use serde::Serialize;

use crate::desk::{DeskCall, PlanCall, PlanWith};
use crate::export::ExportCall;
use crate::hosts::Stores;
use crate::store::{Job, Store, TakeIn, Work};
use crate::text::Text;

/// How long the lease of an import lasts, in seconds. The host does not pass the time while it goes on, so it is long.
const LEASE: i64 = 3600;

/// A database, what time it is, and who writes.
pub(crate) struct Sqlite {
    pub(crate) database: Database,
    pub(crate) country: String,
    pub(crate) now: i64,
    pub(crate) machine: String,
}

pub(crate) fn told(value: &impl Serialize) -> Result<Text> {
    let text = serde_json::to_string(value)
        .map_err(|_| Problem::new(Code::StoreFailed, "an answer cannot be written as JSON"))?;
    Ok(Text::new(text))
}

impl Sqlite {
    /// Opens the address book, so that stale keys are found at once. `rebuild` makes them anew.
    pub(crate) fn checked(self, rebuild: bool) -> Result<Self> {
        match SqliteAddressBook::open(&self.database, &self.country).map(drop) {
            Err(error) if rebuild && error.code() == Code::MatchingScheme => {
                SqliteAddressBook::rebuild(&self.database, &self.country)?;
            }
            opened => opened?,
        }
        Ok(self)
    }

    fn address_book(&self) -> Result<SqliteAddressBook<'_>> {
        SqliteAddressBook::open(&self.database, &self.country)
    }

    pub(crate) fn desk<T>(&self, work: impl FnOnce(&mut Desk<'_>) -> Result<T>) -> Result<T> {
        let address_book = SqliteAddressBook::as_stored(&self.database)?;
        work(&mut Desk::new(&self.database, &address_book, self.now))
    }

    /// All of it or nothing.
    fn whole<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        self.database.begin()?;
        let done = work().and_then(|value| self.database.commit().map(|()| value));
        if done.is_err() {
            self.database.rollback();
        }
        done
    }
}

impl Store for Sqlite {
    fn set_now(&mut self, now: i64) {
        self.now = now;
    }

    fn fill(&mut self, customers: Vec<(String, Party)>, articles: Vec<Article>) -> Result<Text> {
        #[derive(Serialize)]
        struct Filled {
            customers: u64,
            articles: u64,
            /// Customers that were erased before and are left out.
            erased: u64,
        }
        let (book, stored) = (self.address_book()?, SqliteArticles::new(&self.database));
        let desk = Desk::new(&self.database, &book, self.now);
        let filled = self.whole(|| {
            let mut wanted = Vec::with_capacity(customers.len());
            for (id, party) in &customers {
                if !desk.was_erased(id)? {
                    wanted.push((id.as_str(), party));
                }
            }
            let count = book.fill(wanted)?;
            articles.iter().try_for_each(|article| stored.upsert(article))?;
            let erased = customers.len() as u64 - count;
            Ok(Filled { customers: count, articles: articles.len() as u64, erased })
        })?;
        told(&filled)
    }

    fn upsert_party(&mut self, id: &str, version: u64, party: &Party) -> Result<bool> {
        self.address_book()?.upsert(id, version, party)
    }

    fn remove_party(&mut self, id: &str) -> Result<bool> {
        self.address_book()?.remove(id)
    }

    fn upsert_contact(&mut self, company: &str, id: &str, version: u64, person: &Party) -> Result<()> {
        self.address_book()?.upsert_contact(company, id, version, person)
    }

    fn upsert_article(&mut self, article: &Article) -> Result<()> {
        SqliteArticles::new(&self.database).upsert(article)
    }

    fn remove_article(&mut self, id: &str) -> Result<bool> {
        SqliteArticles::new(&self.database).remove(id)
    }

    fn party(&mut self, id: &str) -> Result<Text> {
        #[derive(Serialize)]
        struct Shown<'s> {
            id: &'s str,
            version: u64,
            party: Party,
        }
        let found = SqliteAddressBook::as_stored(&self.database)?.party(id)?;
        told(&found.map(|(version, party)| Shown { id, version, party }))
    }

    fn recover(&mut self, tenant: &str, source: &str) -> Result<Text> {
        self.desk(|desk| told(&desk.recover(tenant, source)?))
    }

    fn day(&mut self, from: i64, until: i64) -> Result<Text> {
        self.desk(|desk| told(&desk.day(from, until)?))
    }

    fn runs(&mut self, most: u32) -> Result<Text> {
        self.desk(|desk| told(&desk.runs(most)?))
    }

    fn run(&mut self, id: i64) -> Result<Text> {
        self.desk(|desk| match desk.run(id)? {
            Some(run) => told(&serde_json::json!({ "run": run, "entries": desk.run_entries(id)? })),
            None => told(&()),
        })
    }

    fn erase(&mut self, id: &str) -> Result<Text> {
        self.desk(|desk| told(&desk.erase(id)?))
    }

    fn forget(&mut self, [orders, runs, attachments]: [Option<i64>; 3]) -> Result<Text> {
        self.desk(|desk| told(&desk.forget(&Retention { orders, runs, attachments, ..Retention::default() })?))
    }

    fn lost(&mut self, reopen: bool) -> Result<Text> {
        self.desk(|desk| told(&if reopen { desk.reopen_lost()? } else { desk.lost()? }))
    }

    fn apply(&mut self, country: &str, ranges: &BTreeMap<String, NumberRange>, plan: &Plan) -> Result<Text> {
        let book = SqliteAddressBook::open(&self.database, country)?;
        told(&Desk::new(&self.database, &book, self.now).with_ranges(ranges).apply(plan)?)
    }

    fn desk_call(&mut self, asked: &DeskCall<'_>) -> Result<Text> {
        self.ask_desk(asked)
    }

    fn plan_call(&mut self, asked: &PlanCall<'_>, with: &PlanWith<'_>) -> Result<Text> {
        self.plan_at_desk(asked, with)
    }

    fn export(&mut self, asked: &ExportCall<'_>, sink: &mut dyn Write) -> Result<u64> {
        let filter = Filter { tenant: asked.tenant.clone(), source: asked.source.clone(), since: asked.since };
        export(&self.database, asked.view.parse()?, &filter, &asked.options, sink)
    }

    fn ledger(&mut self, work: &mut dyn FnMut(&mut dyn Ledger) -> Result<()>) -> Result<()> {
        self.whole(|| work(&mut SqliteLedger::new(&self.database, self.now)))
    }

    fn stores(&mut self, country: &str, writes: bool, work: &mut dyn FnMut(Stores<'_>) -> Result<()>) -> Result<()> {
        let book = SqliteAddressBook::open(&self.database, country)?;
        let stored = SqliteArticles::new(&self.database);
        let articles: &dyn Articles = if stored.is_empty()? { &UncheckedArticles } else { &stored };
        let mut ledger = SqliteLedger::new(&self.database, self.now);
        let known = &self.database;
        // Nobody keeps the questions of these plans, so they are asked as for any other host as long as nothing is decided.
        let decisions: Option<&dyn Decisions> = if known.is_empty()? { None } else { Some(&known) };
        let stores = Stores { address_book: &book, candidates: &book, articles, ledger: &mut ledger, decisions };
        if writes { self.whole(|| work(stores)) } else { work(stores) }
    }

    fn import(&mut self, job: &Job<'_>, take_in: TakeIn<'_>) -> Result<()> {
        if !job.apply {
            return self.stores(job.country, true, &mut |stores| take_in(stores, &mut ()).map(drop));
        }
        let lease = Lease {
            name: format!("import {}/{}", job.tenant, job.source),
            owner: self.machine.clone(),
            expires: self.now.saturating_add(LEASE),
        };
        if let Some(other) = (&mut &self.database).take(lease.clone(), self.now)? {
            let message = format!("the machine `{}` takes in the orders of this source", other.owner);
            return Err(Problem::new(Code::StoreLease, message).hint("wait until it is done").into());
        }
        let done = self.carried_out(job, take_in);
        let given_back = (&mut &self.database).give_back(&lease.name, &lease.owner);
        done.and(given_back)
    }
}

impl Sqlite {
    /// An import whose plans are carried out one by one: what an order says is kept wholly or not at all.
    fn carried_out(&self, job: &Job<'_>, take_in: TakeIn<'_>) -> Result<()> {
        let Job { tenant, source, files, ranges, .. } = *job;
        let book = SqliteAddressBook::open(&self.database, job.country)?;
        let stored = SqliteArticles::new(&self.database);
        let articles: &dyn Articles = if stored.is_empty()? { &UncheckedArticles } else { &stored };
        let mut ledger = SqliteLedger::new(&self.database, self.now);
        let mut desk = Desk::new(&self.database, &book, self.now).with_ranges(ranges);
        desk.recover(tenant, source)?;
        desk.begin_run(&RunStart { tenant, source, machine: &self.machine, files })?;
        let mut work = DeskWork { database: &self.database, desk, failure: None };
        self.database.begin()?;
        let known = &self.database;
        let decisions: Option<&dyn Decisions> = Some(&known);
        let stores = Stores { address_book: &book, candidates: &book, articles, ledger: &mut ledger, decisions };
        let taken = take_in(stores, &mut work);
        let account = match taken.and_then(|account| self.database.commit().map(|()| account)) {
            Ok(account) => account,
            Err(error) => {
                self.database.rollback();
                return Err(error);
            }
        };
        work.desk.end_run(&account)
    }
}

/// The desk at work: each order is noted and carried out as soon as it is planned.
struct DeskWork<'d> {
    database: &'d Database,
    desk: Desk<'d>,
    failure: Option<Error>,
}

impl DeskWork<'_> {
    /// Keeps what the record began, wholly or not at all; whether it is kept.
    fn keep(&mut self, noted: Result<()>) -> bool {
        let kept = match noted {
            Ok(()) => self.database.commit(),
            Err(error) => {
                self.database.rollback();
                Err(error)
            }
        };
        self.note(kept).is_some()
    }

    fn note<T>(&mut self, done: Result<T>) -> Option<T> {
        done.map_err(|error| {
            self.failure.get_or_insert(error);
        })
        .ok()
    }
}

impl Work for DeskWork<'_> {
    fn taken(&mut self, taken: &Taken<'_>) -> Option<Text> {
        let noted = match taken {
            Taken::Order(order, plan) => self.desk.note_plan(plan).and_then(|()| self.desk.keep_order(order, plan)),
            Taken::Filtered { rule, number } => self.desk.note_filtered(rule, *number),
            Taken::Unreadable(problem) => self.desk.note_unreadable(problem),
        };
        let mut applied = None;
        if self.keep(noted)
            && let Taken::Order(_, plan) = taken
            && plan.status == Status::Planned
        {
            let done: Result<Applied> = self.desk.apply(plan);
            let json = done.and_then(|applied| told(&applied));
            applied = self.note(json);
        }
        let begun = self.database.begin();
        self.note(begun);
        applied
    }

    fn ended(&mut self, problem: &Problem) {
        let noted = self.desk.note_unreadable(problem);
        self.note(noted);
    }

    fn failure(&mut self) -> Option<Error> {
        self.failure.take()
    }
}
