//! `intakt import --db`: the main job over the embedded master, and with `--apply` the plans carried out in it.

use std::collections::BTreeSet;
use std::path::Path;

use intakt::desk::{Applied, Desk, Recovery, RunStart};
use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{Articles, DocumentKind, Lease, Leases, Ledger, OrderEvent, UncheckedArticles};
use intakt::matching::Weights;
use intakt::order::Order;
use intakt::plan::{Account, Host, Matcher, OrderChange, Plan, Settings, Status as PlanStatus, WithDecisions};
use intakt::profile::{Profiles, ReadOptions};
use intakt::{Code, Intake, Problem};

use crate::account;
use crate::arguments::ImportArguments;
use crate::clock;
use crate::files;
use crate::import::{self, PlanFile, Work};
use crate::output::Output;
use crate::sheet::Sheet;
use crate::status::{Outcome, Status};
use crate::words::pick;

/// How long a lease lasts, in seconds. It is prolonged while the run goes on.
const LEASE: i64 = 600;

/// What a run came to.
pub(crate) struct Done {
    /// How it ended.
    pub(crate) status: Status,
    /// Every record that was read.
    pub(crate) account: Account,
    /// How many plans were carried out.
    pub(crate) applied: u64,
    /// How many were stopped, because they did not fit the data.
    pub(crate) stopped: u64,
    /// Whether the database failed on the way, so that not everything was done that could be.
    pub(crate) failed: bool,
}

/// Who sees every order after what could be done was done.
pub(crate) trait Observer {
    /// An order, and what the ledger knows of it now.
    ///
    /// # Errors
    /// What the ledger reports.
    fn order(&mut self, plan: &Plan, ledger: &dyn Ledger) -> intakt::Result<()>;

    /// A known order that has come with other content.
    fn changed(&mut self, plan: &Plan, changes: &[OrderChange]);

    /// A record, or a whole file, that cannot be read.
    fn unreadable(&mut self, problem: &Problem);
}

impl Observer for () {
    fn order(&mut self, _: &Plan, _: &dyn Ledger) -> intakt::Result<()> {
        Ok(())
    }

    fn changed(&mut self, _: &Plan, _: &[OrderChange]) {}

    fn unreadable(&mut self, _: &Problem) {}
}

pub(crate) fn run(
    arguments: &ImportArguments,
    db: &Path,
    profiles: &Profiles,
    options: &ReadOptions,
    settings: &Settings,
    weights: Option<Weights>,
    output: &mut Output,
) -> Outcome<Status> {
    let done = take_in(arguments, db, (profiles, options), settings, weights, &mut (), output)?;
    let Done { mut status, account, applied, stopped, .. } = done;
    let language = arguments.language.into();
    output.table(&format!("\n{}", account::text(&account, language)));
    if arguments.apply {
        let (done, not) = (pick(language, "carried out", "ausgeführt"), pick(language, "stopped", "abgebrochen"));
        output.table(&format!("  {applied} {done}, {stopped} {not}"));
    } else {
        output.note("nothing was changed in the database; --apply carries the plans out");
    }
    if account.held + account.waiting + account.unreadable + stopped > 0 {
        status.and(Status::Attention);
    }
    Ok(status)
}

/// Takes in the files of the arguments, and with `--apply` carries the plans out.
pub(crate) fn take_in(
    arguments: &ImportArguments,
    db: &Path,
    (profiles, options): (&Profiles, &ReadOptions),
    settings: &Settings,
    weights: Option<Weights>,
    observer: &mut dyn Observer,
    output: &mut Output,
) -> Outcome<Done> {
    let source = settings.source(&arguments.source);
    let mut match_settings = source.match_settings();
    if let Some(weights) = weights {
        match_settings.weights = weights;
    }
    // Held until the run ends: of two runs at once, each would create the newcomers of both.
    let _lock = files::lock(db, output)?;
    let database = open(db, true, output)?;
    let address_book = address_book(&database, &match_settings.country, db, output)?;
    fill(arguments, &database, &address_book, db, output)?;
    let now = arguments.clock.now();
    let stored = SqliteArticles::new(&database);
    let unchecked = stored.is_empty().map_err(|error| failed(&error, db, output))?;
    if unchecked {
        output.note("the database has no articles, so none is checked; the plans say so");
    }
    let articles: &dyn Articles = if unchecked { &UncheckedArticles } else { &stored };

    let desk = Desk::new(&database, &address_book, now).with_ranges(&source.numbers);
    let mut work = DeskWork::new(arguments, &database, desk, observer);
    work.begin(&source.tenant, db, output)?;
    let mut plans = PlanFile::create(arguments.plan.as_deref(), output)?;
    let mut ledger = SqliteLedger::new(&database, now);
    let store = &database;
    let host = Host {
        address_book: &address_book,
        judge: Box::new(WithDecisions::new(Matcher::new(&address_book, match_settings), &store)),
        articles,
        ledger: &mut ledger,
    };
    let mut intake = Intake::new(profiles, settings, &arguments.source, host).map_err(|error| {
        output.problem(error.problem(), None);
        Status::Attention
    })?;
    if let Some(time) = clock::zone("Europe/Berlin").ok().and_then(|zone| arguments.clock.on_the_wall(&zone)) {
        intake.run().set_now(time);
    }
    let expired = intake.run().expire_events().and_then(|events| work.note_expired(&events, source.document));
    match expired {
        Ok(0) => {}
        Ok(count) => {
            output.note(&format!("{count} messages have waited in vain for their orders; `intakt review` has them"))
        }
        Err(error) => return Err(failed(&error, db, output)),
    }
    let sheet = Sheet::new(&address_book, arguments.language.into(), output.table_width(), output.tables_show_values());
    output.table(&sheet.header());
    let given = files::given(&arguments.reading.files);
    let sets = files::together(&given, profiles, options);
    let mut status = import::take_in(arguments, &sets, &mut intake, options, &sheet, (&mut plans, &mut work), output);
    let account = intake.finish().map_err(|error| {
        output.problem(error.problem(), None);
        Status::Attention
    })?;
    plans.finish(output)?;
    let (applied, stopped) = (work.applied, work.stopped);
    let of_database = work.finish(&account, output);
    status.and(of_database);
    Ok(Done { status, account, applied, stopped, failed: of_database == Status::Io })
}

/// Opens a database; `create` makes it if it is not there.
pub(crate) fn open(path: &Path, create: bool, output: &mut Output) -> Outcome<Database> {
    let options = DatabaseOptions { create, ..DatabaseOptions::default() };
    Database::open(path, &options).map_err(|error| failed(&error, path, output))
}

/// The address book of a database, with its keys made anew where they are of an older scheme.
pub(crate) fn address_book<'d>(
    database: &'d Database,
    country: &str,
    path: &Path,
    output: &mut Output,
) -> Outcome<SqliteAddressBook<'d>> {
    let book = SqliteAddressBook::open(database, country).or_else(|error| {
        if error.code() != Code::MatchingScheme {
            return Err(error);
        }
        output.note("the keys that customers are found by are made anew");
        SqliteAddressBook::rebuild(database, country)
    });
    book.map_err(|error| failed(&error, path, output))
}

/// Tells what the database reports.
pub(crate) fn failed(error: &intakt::Error, path: &Path, output: &mut Output) -> Status {
    output.problem(&error.problem().clone().or_in_file(&files::name(path)), None);
    match error.code() {
        Code::StoreNotDatabase | Code::StoreNewer | Code::StoreKey | Code::UsageParameter => Status::Usage,
        _ => Status::Io,
    }
}

/// Fills a new database with the lists that the command line names.
fn fill(
    arguments: &ImportArguments,
    database: &Database,
    address_book: &SqliteAddressBook<'_>,
    path: &Path,
    output: &mut Output,
) -> Outcome<()> {
    if arguments.customers.is_none() && arguments.articles.is_none() {
        return Ok(());
    }
    if !database.is_new() {
        output.error(&format!(
            "{} is there already; --customers and --articles fill a new database, `intakt import-master` adds to it",
            path.display()
        ));
        return Err(Status::Usage);
    }
    let filled = import_lists(
        database,
        address_book,
        (arguments.customers.as_deref(), arguments.articles.as_deref()),
        path,
        output,
    );
    // A new database that a wrong list has stopped would not be new the next time.
    filled.map(|_| ()).inspect_err(|_| {
        let _ = std::fs::remove_file(path);
    })
}

/// Puts lists into the database, all of them or nothing. How many customers and articles there were.
pub(crate) fn import_lists(
    database: &Database,
    address_book: &SqliteAddressBook<'_>,
    (customers, articles): (Option<&Path>, Option<&Path>),
    path: &Path,
    output: &mut Output,
) -> Outcome<(u64, u64)> {
    let mut customers = customers.map(|list| import::customers(list, output)).transpose()?.unwrap_or_default();
    let articles = articles.map(|list| import::article_list(list, output)).transpose()?.unwrap_or_default();
    let desk = Desk::new(database, address_book, 0);
    let mut write = || -> intakt::Result<(u64, u64, u64)> {
        let all = customers.len() as u64;
        let mut erased = BTreeSet::new();
        for (id, _) in &customers {
            if desk.was_erased(id)? {
                erased.insert(id.clone());
            }
        }
        customers.retain(|(id, _)| !erased.contains(id));
        let count = address_book.fill(customers.iter().map(|(id, party)| (id.as_str(), party)))?;
        let stored = SqliteArticles::new(database);
        for article in &articles {
            stored.upsert(article)?;
        }
        Ok((count, articles.len() as u64, all - count))
    };
    let done = database.begin().and_then(|()| write()).and_then(|counts| database.commit().map(|()| counts));
    match done {
        Ok((customers, articles, erased)) => {
            if erased > 0 {
                output.note(&format!("{erased} of the customers were erased before and are left out"));
            }
            Ok((customers, articles))
        }
        Err(error) => {
            database.rollback();
            Err(failed(&error, path, output))
        }
    }
}

/// The desk at work: each order is noted and carried out as soon as it is planned.
struct DeskWork<'d, 'a, 'o> {
    arguments: &'a ImportArguments,
    database: &'d Database,
    desk: Desk<'d>,
    observer: &'o mut dyn Observer,
    /// What is leased, and until when.
    lease: Option<Lease>,
    /// Problems of the database that were told, so that a full disk is not told for every order.
    told: BTreeSet<Code>,
    status: Status,
    applied: u64,
    stopped: u64,
}

impl<'d, 'a, 'o> DeskWork<'d, 'a, 'o> {
    fn new(
        arguments: &'a ImportArguments,
        database: &'d Database,
        desk: Desk<'d>,
        observer: &'o mut dyn Observer,
    ) -> Self {
        let told = BTreeSet::new();
        DeskWork {
            arguments,
            database,
            desk,
            observer,
            lease: None,
            told,
            status: Status::Done,
            applied: 0,
            stopped: 0,
        }
    }

    /// Takes the lease and puts in order what an earlier run left; without `--apply` begins what is taken back at the end.
    fn begin(&mut self, tenant: &str, path: &Path, output: &mut Output) -> Outcome<()> {
        let begun = if self.arguments.apply { self.begin_run(tenant) } else { self.database.begin().map(|()| None) };
        match begun {
            Ok(None) => Ok(()),
            Ok(Some(recovery)) => {
                let Recovery { applied, repeated, withdrawn } = recovery;
                let count = applied.len() as u64 + repeated.len() as u64 + withdrawn;
                if count > 0 {
                    output.note(&format!(
                        "an earlier run did not end: {} of its orders were carried out, {} were not, {withdrawn} were only \
                         planned; those are planned anew",
                        applied.len(),
                        repeated.len()
                    ));
                }
                Ok(())
            }
            Err(error) => Err(failed(&error, path, output)),
        }
    }

    fn begin_run(&mut self, tenant: &str) -> intakt::Result<Option<Recovery>> {
        let (source, machine) = (self.arguments.source.as_str(), self.arguments.machine.as_str());
        let now = self.arguments.clock.now();
        let lease =
            Lease { name: format!("import {tenant}/{source}"), owner: machine.to_owned(), expires: now + LEASE };
        if let Some(other) = (&mut &*self.database).take(lease.clone(), now)? {
            let message = format!("the machine `{}` takes in the orders of this source", other.owner);
            return Err(Problem::new(Code::StoreLease, message)
                .hint("wait until it is done, or up to ten minutes")
                .into());
        }
        self.lease = Some(lease);
        let recovery = self.desk.recover(tenant, source)?;
        let files: Vec<String> = self.arguments.reading.files.iter().map(|path| files::name(path)).collect();
        self.desk.begin_run(&RunStart { tenant, source, machine, files: &files })?;
        self.database.begin()?;
        Ok(Some(recovery))
    }

    /// Keeps that messages have expired; how many there are.
    fn note_expired(&self, events: &[OrderEvent], kind: DocumentKind) -> intakt::Result<usize> {
        if self.arguments.apply {
            self.desk.note_expired(events, kind)?;
        }
        Ok(events.len())
    }

    /// Ends what the record began, so that it is there wholly or not at all, and whether it is.
    fn keep(&mut self, noted: intakt::Result<()>, output: &mut Output) -> bool {
        let kept = match noted {
            Ok(()) => self.database.commit(),
            Err(error) => {
                self.database.rollback();
                Err(error)
            }
        };
        self.tell(kept, output).is_some()
    }

    fn tell<T>(&mut self, result: intakt::Result<T>, output: &mut Output) -> Option<T> {
        result
            .map_err(|error| {
                self.status.and(Status::Io);
                if self.told.insert(error.code()) {
                    output.problem(error.problem(), None);
                }
            })
            .ok()
    }

    /// Makes the lease last while the run does.
    fn prolong(&mut self, output: &mut Output) {
        let now = self.arguments.clock.now();
        self.desk.set_now(now);
        let Some(lease) = self.lease.as_mut().filter(|lease| lease.expires - now < LEASE / 2) else { return };
        lease.expires = now + LEASE;
        let lease = lease.clone();
        let taken = (&mut &*self.database).take(lease, now);
        self.tell(taken, output);
    }

    fn after(&mut self, output: &mut Output) {
        self.prolong(output);
        let begun = self.database.begin();
        self.tell(begun, output);
    }

    fn finish(mut self, account: &Account, output: &mut Output) -> Status {
        if !self.arguments.apply {
            self.database.rollback();
            return self.status;
        }
        let committed = self.database.commit();
        self.tell(committed, output);
        self.desk.set_now(self.arguments.clock.now());
        let ended = self.desk.end_run(account);
        self.tell(ended, output);
        if let Some(lease) = self.lease.take() {
            let given_back = (&mut &*self.database).give_back(&lease.name, &lease.owner);
            self.tell(given_back, output);
        }
        self.status
    }
}

impl Work for DeskWork<'_, '_, '_> {
    fn order(&mut self, order: &Order, plan: &Plan, sheet: &Sheet<'_>, output: &mut Output) -> Option<String> {
        let changes = self.desk.changes(order, plan);
        let changes = self.tell(changes, output).filter(|changes| !changes.is_empty());
        if let Some(changes) = &changes {
            self.observer.changed(plan, changes);
        }
        if !self.arguments.apply {
            return changes.map(|changes| sheet.order_changes(&changes));
        }
        // The plan that could not be kept says why; the first of its kind is told.
        for problem in plan.reasons.iter().filter_map(|reason| reason.problem.as_ref()) {
            if problem.code().kind() == intakt::error::Kind::Store {
                self.tell::<()>(Err(problem.clone().into()), output);
            }
        }
        let noted = self.desk.note_plan(plan).and_then(|()| self.desk.keep_order(order, plan));
        let mut line = changes.map(|changes| sheet.order_changes(&changes));
        if self.keep(noted, output) && plan.status == PlanStatus::Planned {
            let applied = self.desk.apply(plan);
            match self.tell(applied, output) {
                Some(Applied::Done { .. }) => self.applied += 1,
                Some(Applied::Stopped { problem, .. }) => {
                    self.stopped += 1;
                    line = Some(sheet.stopped(&problem));
                }
                Some(Applied::NotDue) | None => {}
            }
        }
        let observed = self.observer.order(plan, &SqliteLedger::new(self.database, self.arguments.clock.now()));
        self.tell(observed, output);
        self.after(output);
        line
    }

    fn filtered(&mut self, rule: &str, number: Option<&str>, output: &mut Output) {
        if self.arguments.apply {
            let noted = self.desk.note_filtered(rule, number);
            self.keep(noted, output);
            self.after(output);
        }
    }

    fn unreadable(&mut self, problem: &Problem, output: &mut Output) {
        self.observer.unreadable(problem);
        if self.arguments.apply {
            let noted = self.desk.note_unreadable(problem);
            self.keep(noted, output);
            self.after(output);
        }
    }
}
