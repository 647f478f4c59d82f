//! The embedded database: customers, articles, ledger and documents in one SQLite file.

use std::ffi::{c_char, c_void};
use std::sync::{Arc, Mutex};

use intakt_core::error::Result;
use intakt_core::master::{ColumnNames, articles_from_csv, parties_from_csv};

use crate::articles::article_from_json;
use crate::buffer::{hand_over, intakt_buffer, offer, offer_owned};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry, neutral};
use crate::handle::{release, sealed};
use crate::hosts::{SharedStore, open};
use crate::importer::{intakt_importer, listed};
use crate::parameter::Versioned;
use crate::party::party_from_json;
use crate::result::intakt_result;
use crate::status::intakt_status;
use crate::store::Store;
use crate::text::Text;

/// Customers, articles, ledger, documents and past runs in one SQLite file, and the order desk that carries plans out in it. For
/// a host that has no master of its own, and for one that wants Intakt's memory on disk.
///
/// Made by `intakt_database_open`, freed by `intakt_database_free`; importers that use it keep it open. Any thread; each function
/// needs it for itself and returns `INTAKT_STATUS_BUSY` while it is in use, also by an importer. Builds without SQLite have no
/// such object: see `intakt_has`.
pub struct intakt_database(pub(crate) SharedStore);

/// A flag of `intakt_database_options`: only read. The file must be there and of this version.
pub const INTAKT_DATABASE_READ_ONLY: u32 = 1;

/// A flag of `intakt_database_options`: a file that is not there is an error and not made.
pub const INTAKT_DATABASE_NO_CREATE: u32 = 2;

/// A flag of `intakt_database_options`: where the keys that customers are found by are of an older scheme or for another
/// country, they are made anew, which takes a while. Without it such a file is refused with `INTAKT_STATUS_MATCHING`.
pub const INTAKT_DATABASE_REBUILD_KEYS: u32 = 4;

/// Options of `intakt_database_open`. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_database_options {
    /// The size of this struct, as `INTAKT_DATABASE_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// Numbers of `INTAKT_DATABASE_…` added up, or 0.
    pub flags: u32,
    /// The time that is written beside what is done: seconds since 1970 (UTC). The library has no clock; see
    /// `intakt_database_set_now`.
    pub now: i64,
    /// How long to wait for another program that writes, in milliseconds; 0 means five seconds.
    pub wait_milliseconds: u64,
    /// The length of `country` in bytes.
    pub country_length: u64,
    /// The length of `key` in bytes.
    pub key_length: u64,
    /// The length of `machine` in bytes.
    pub machine_length: u64,
    /// The ISO 3166 code of the country of addresses that name none, the same as in the settings of the importers that use the
    /// file; NULL for `DE`.
    pub country: *const c_char,
    /// The key of the keyed hashes, at least 16 bytes; NULL for one that the file holds. A file must be opened with the key that
    /// it was made with.
    pub key: *const c_void,
    /// The name that runs and leases are kept under; NULL for `intakt`. Of programs that use one file at once each needs its own.
    pub machine: *const c_char,
}

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_database_options {
    const FIRST_SIZE: usize = 48 + 3 * size_of::<usize>();
}

// Aligned to 8 bytes, it has a gap at its end where pointers have 4.
const _: () = assert!(
    size_of::<intakt_database_options>()
        == intakt_database_options::FIRST_SIZE.next_multiple_of(align_of::<intakt_database_options>())
);

/// Opens a database file, makes it if need be, and brings it up to date. `path` is its name in UTF-8; an empty one means a
/// database in memory that is gone with its handle. `options` may be NULL. `database` receives the handle.
///
/// `INTAKT_STATUS_USAGE` also in a build without SQLite, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when its keys are stale.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_open(
    path: *const c_char,
    path_length: usize,
    options: *const intakt_database_options,
    database: *mut *mut intakt_database,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_open, error, |call| {
        call.output("database", database)?;
        let path = call.text("path", path, path_length)?;
        let options = call.versioned("options", options)?;
        let options = options.map_or_else(|| Ok(Opening::default()), |options| options.read(call))?;
        let store = opened(call, path, options)?;
        database.write(hand_over(intakt_database(Arc::new(Mutex::new(store)))));
        Ok(())
    })
}

/// The options of a host, read.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "they are checked all the same"))]
struct Opening {
    flags: u32,
    now: i64,
    wait_milliseconds: u64,
    country: String,
    machine: String,
    key: Option<Vec<u8>>,
}

impl Default for Opening {
    fn default() -> Self {
        let (country, machine) = ("DE".to_owned(), "intakt".to_owned());
        Opening { flags: 0, now: 0, wait_milliseconds: 0, country, machine, key: None }
    }
}

impl intakt_database_options {
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(&self, call: &Call<'_>) -> std::result::Result<Opening, Failure> {
        let known = INTAKT_DATABASE_READ_ONLY | INTAKT_DATABASE_NO_CREATE | INTAKT_DATABASE_REBUILD_KEYS;
        if self.flags & !known != 0 {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        let mut opening = Opening { flags: self.flags, now: self.now, ..Opening::default() };
        opening.wait_milliseconds = self.wait_milliseconds;
        // SAFETY: as the caller vouches.
        let (country, machine, key) = unsafe {
            (
                call.text("options.country", self.country, call.length("options.country", self.country_length)?)?,
                call.text("options.machine", self.machine, call.length("options.machine", self.machine_length)?)?,
                call.bytes("options.key", self.key, call.length("options.key", self.key_length)?)?,
            )
        };
        if !country.is_empty() {
            if country.len() != 2 || !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
                let problem = call.wrong("options.country", "is no code of a country");
                return Err(problem.expected("two capital letters such as DE").into());
            }
            country.clone_into(&mut opening.country);
        }
        if !machine.is_empty() {
            machine.clone_into(&mut opening.machine);
        }
        opening.key = (!key.is_empty()).then(|| key.to_vec());
        Ok(opening)
    }
}

#[cfg(feature = "sqlite")]
fn opened(_: &Call<'_>, path: &str, opening: Opening) -> std::result::Result<Box<dyn Store>, Failure> {
    use std::time::Duration;

    use intakt_core::master::sqlite::{Database, DatabaseOptions};

    let has = |flag| opening.flags & flag != 0;
    let mut options = DatabaseOptions {
        read_only: has(INTAKT_DATABASE_READ_ONLY),
        create: !has(INTAKT_DATABASE_NO_CREATE),
        key: opening.key.clone(),
        ..DatabaseOptions::default()
    };
    if opening.wait_milliseconds != 0 {
        options.wait = Duration::from_millis(opening.wait_milliseconds);
    }
    // SQLite takes an empty name for a file that is gone in the end, too.
    let database = Database::open(if path.is_empty() { ":memory:" } else { path }, &options)?;
    let rebuild = has(INTAKT_DATABASE_REBUILD_KEYS);
    let Opening { country, now, machine, .. } = opening;
    Ok(Box::new(crate::sqlite::Sqlite { database, country, now, machine }.checked(rebuild)?))
}

#[cfg(not(feature = "sqlite"))]
fn opened(call: &Call<'_>, _: &str, opening: Opening) -> std::result::Result<Box<dyn Store>, Failure> {
    let Opening { flags: _, now: _, wait_milliseconds: _, country: _, machine: _, key: _ } = opening;
    let message = format!("`{}`: this build of the library has no SQLite", call.function);
    let problem = intakt_core::error::Problem::new(intakt_core::Code::UsageParameter, message);
    Err(problem.hint("take a build with it, or keep the data in the host; intakt_has tells which is which").into())
}

/// Frees a database handle. NULL is fine. Importers that use the database keep it open. Not while another call uses it: it stays
/// as it is then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_free(database: *mut intakt_database) {
    neutral((), || {
        // SAFETY: the header says that `database` is NULL or a database that was not freed yet.
        let Some(handle) = (unsafe { sealed(database) }) else { return };
        let in_use = matches!(handle.0.try_lock(), Err(std::sync::TryLockError::WouldBlock));
        if !in_use {
            // SAFETY: nobody else uses it, and the host will not either.
            unsafe { release(database) };
        }
    });
}

/// Something to do with a database whose answer is JSON.
///
/// # Safety
/// `database` and `answer` are as the conventions of the header say.
pub(crate) unsafe fn ask(
    call: &Call<'_>,
    database: *mut intakt_database,
    answer: *mut *mut intakt_buffer,
    work: impl FnOnce(&mut dyn Store) -> Result<Text>,
) -> std::result::Result<(), Failure> {
    // SAFETY: as the caller vouches.
    unsafe {
        call.output("answer", answer)?;
        let handle = call.handle("database", database)?;
        let told = work(&mut **open(call, &handle.0)?)?;
        answer.write(hand_over(intakt_buffer(told)));
    }
    Ok(())
}

/// Sets the time that is written from now on: seconds since 1970 (UTC).
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_set_now(
    database: *mut intakt_database,
    now: i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_set_now, error, |call| {
        let handle = call.handle("database", database)?;
        open(call, &handle.0)?.set_now(now);
        Ok(())
    })
}

/// Puts a list of customers into the database, all of them or none; who is there already is replaced. The list is read as for
/// `intakt_importer_set_customers_csv`. Customers that were erased before (`intakt_database_erase`) are left out. `answer`
/// receives how many there were as JSON: `{"customers": …, "articles": 0, "erased": …}`; `problems`, which may be NULL, what
/// looks wrong, as a JSON array. Free both with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list or a row of it cannot be read,
/// `INTAKT_STATUS_STORE`; nothing is changed then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_import_customers_csv(
    database: *mut intakt_database,
    name: *const c_char,
    name_length: usize,
    list: *const c_void,
    list_length: usize,
    problems: *mut *mut intakt_buffer,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_import_customers_csv, error, |call| {
        let name = call.word("name", name, name_length)?;
        let list = call.bytes("list", list, list_length)?;
        let (customers, told) =
            parties_from_csv(list, &ColumnNames::default()).map_err(|error| error.or_in_file(name))?;
        let json = whole(name, told)?;
        ask(call, database, answer, |store| store.fill(customers, Vec::new()))?;
        offer_owned(problems, json);
        Ok(())
    })
}

/// Puts a list of articles into the database, all of them or none; which are there already are replaced. The list is read as for
/// `intakt_importer_set_articles_csv`. Everything else is as for `intakt_database_import_customers_csv`.
///
/// The status codes are those of `intakt_database_import_customers_csv`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_import_articles_csv(
    database: *mut intakt_database,
    name: *const c_char,
    name_length: usize,
    list: *const c_void,
    list_length: usize,
    problems: *mut *mut intakt_buffer,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_import_articles_csv, error, |call| {
        let name = call.word("name", name, name_length)?;
        let list = call.bytes("list", list, list_length)?;
        let (articles, told) =
            articles_from_csv(list, &ColumnNames::default()).map_err(|error| error.or_in_file(name))?;
        let json = whole(name, told)?;
        ask(call, database, answer, |store| store.fill(Vec::new(), articles))?;
        offer_owned(problems, json);
        Ok(())
    })
}

/// What was said about a list that has no holes: those would make newcomers of known customers.
fn whole(name: &str, told: Vec<intakt_core::Problem>) -> std::result::Result<intakt_buffer, Failure> {
    if let Some(lost) = told.iter().find(|problem| problem.severity() == intakt_core::Severity::Error) {
        return Err(lost.clone().in_file(name).into());
    }
    Ok(listed(name, told)?.1)
}

/// Adds a customer, or replaces the one with this id. Parameters as for `intakt_importer_upsert_customer_json`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_upsert_customer_json(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    changed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_upsert_customer_json, error, |call| {
        let handle = call.handle("database", database)?;
        let id = call.word("id", id, id_length)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        let done = open(call, &handle.0)?.upsert_party(id, version, &party)?;
        offer(changed, done.into());
        Ok(())
    })
}

/// Takes a customer out, but not out of documents and the ledger: see `intakt_database_erase`. `removed`, which may be NULL,
/// receives 1, or 0 when there was none with this id.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_remove_customer(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    removed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_remove_customer, error, |call| {
        let handle = call.handle("database", database)?;
        let id = call.word("id", id, id_length)?;
        let done = open(call, &handle.0)?.remove_party(id)?;
        offer(removed, done.into());
        Ok(())
    })
}

/// Adds a contact of a company, or replaces the one with this id. `company` is the id of the company; everything else is as for
/// `intakt_importer_upsert_customer_json`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_upsert_contact_json(
    database: *mut intakt_database,
    company: *const c_char,
    company_length: usize,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_upsert_contact_json, error, |call| {
        let handle = call.handle("database", database)?;
        let company = call.word("company", company, company_length)?;
        let id = call.word("id", id, id_length)?;
        let person = party_from_json(call.word("json", json, json_length)?)?;
        open(call, &handle.0)?.upsert_contact(company, id, version, &person)?;
        Ok(())
    })
}

/// Adds an article, or replaces the one with this id. Parameters as for `intakt_article_sink_add_json`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_upsert_article_json(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_upsert_article_json, error, |call| {
        let handle = call.handle("database", database)?;
        let id = call.word("id", id, id_length)?;
        let article = article_from_json(id, version, call.word("json", json, json_length)?)?;
        open(call, &handle.0)?.upsert_article(&article)?;
        Ok(())
    })
}

/// Takes an article out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_remove_article(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    removed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_remove_article, error, |call| {
        let handle = call.handle("database", database)?;
        let id = call.word("id", id, id_length)?;
        let done = open(call, &handle.0)?.remove_article(id)?;
        offer(removed, done.into());
        Ok(())
    })
}

/// The customer with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data. Free
/// `answer` with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_customer_json(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_customer_json, error, |call| {
        let id = call.word("id", id, id_length)?;
        ask(call, database, answer, |store| store.party(id))
    })
}

/// Lets the importer look for customers and articles in a database and keep its memory there, in place of everything else that
/// was set. NULL goes back to that. The importer keeps the database open; the handle may be freed. The country of the settings
/// must be that of the database.
///
/// A database without articles says nothing about them: plans then say that nobody has checked them.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_database(
    importer: *mut intakt_importer,
    database: *const intakt_database,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_set_database, error, |call| {
        let mut inner = call.exclusive(importer)?;
        inner.hosts.database =
            if database.is_null() { None } else { Some(Arc::clone(&call.handle("database", database)?.0)) };
        Ok(())
    })
}

/// Carries a plan of a result out in the database of its importer, all of it or nothing. For a host that lets a clerk look
/// first; `INTAKT_IMPORT_APPLY` does it while orders are read.
///
/// `answer` receives what became of it as JSON: `{"applied": "done", "number": …}` with the number of the document,
/// `{"applied": "not_due"}` for a plan that holds or skips its order, `{"applied": "stopped", "action": …, "problem": …}` when
/// the data have changed since; the order is planned anew when it is read again then. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when the importer has no database or the result has no such plan, `INTAKT_STATUS_STORE`,
/// `INTAKT_STATUS_PLAN`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_apply(
    importer: *mut intakt_importer,
    result: *const intakt_result,
    index: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_apply, error, |call| {
        call.output("answer", answer)?;
        let inner = call.exclusive(importer)?;
        let result: &intakt_result = call.handle("result", result)?;
        let Some(plan) = result.plan(index) else { return Err(call.wrong("index", "is that of no plan").into()) };
        let Some(store) = &inner.hosts.database else {
            return Err(call.wrong("importer", "has no database to carry plans out in").into());
        };
        let settings = inner.importer.settings.source(&plan.order.source);
        let _listening = inner.hosts.listen(call);
        let told = open(call, store)?.apply(&settings.match_settings().country, &settings.numbers, plan)?;
        answer.write(hand_over(intakt_buffer(told)));
        Ok(())
    })
}

/// Puts the orders of a source in order that an earlier run left begun or planned, as after a crash. Imports that carry plans
/// out do it by themselves. `answer` receives what was found as JSON: `applied` and `repeated`, lists of orders, and
/// `withdrawn`, a number. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_recover(
    database: *mut intakt_database,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_recover, error, |call| {
        let tenant = call.text("tenant", tenant, tenant_length)?;
        let source = call.word("source", source, source_length)?;
        ask(call, database, answer, |store| store.recover(tenant, source))
    })
}

/// What the time between `from` and `until` brought, source by source, and what is open now, as JSON: runs, account, new
/// customers, open and held orders, questions. Both are seconds since 1970 (UTC). Personal data. Free `answer` with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_today(
    database: *mut intakt_database,
    from: i64,
    until: i64,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_today, error, |call| { ask(call, database, answer, |store| store.day(from, until)) })
}

/// Past runs with their accounts, the latest first, at most `most`, as a JSON array. Free `answer` with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_runs(
    database: *mut intakt_database,
    most: u32,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_runs, error, |call| { ask(call, database, answer, |store| store.runs(most)) })
}

/// One past run with the records that were not simply planned, as JSON: `{"run": …, "entries": […]}`, or `null` where there is none
/// of this number. Free `answer` with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_run(
    database: *mut intakt_database,
    id: i64,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_run, error, |call| { ask(call, database, answer, |store| store.run(id)) })
}

/// Erases a person: from customers, ledger, questions and past runs, and as a party of every document; then the file is rewritten
/// without it. Documents stay, with articles and amounts, and name nobody. `id` is the person's id. `answer` receives what was
/// erased as JSON; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when nothing is known of the person, `INTAKT_STATUS_PLAN` while an order of the person is being
/// carried out, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_erase(
    database: *mut intakt_database,
    id: *const c_char,
    id_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_erase, error, |call| {
        let id = call.word("id", id, id_length)?;
        ask(call, database, answer, |store| store.erase(id))
    })
}

/// What is kept for as long as it is, for `intakt_database_forget`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_kept {
    /// Orders of the ledger that are done with. Applied ones leave a keyed hash, so that they are not taken in again.
    INTAKT_KEPT_ORDERS = 1,
    /// Past runs with their accounts.
    INTAKT_KEPT_RUNS = 2,
    /// The content of files that came with orders.
    INTAKT_KEPT_ATTACHMENTS = 4,
}

/// Forgets what is older than `before`, in seconds since 1970 (UTC). `what` are numbers of `intakt_kept`, added up. `answer`
/// receives how much that was as JSON; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing is forgotten then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_forget(
    database: *mut intakt_database,
    what: u32,
    before: i64,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_forget, error, |call| {
        let kinds =
            [intakt_kept::INTAKT_KEPT_ORDERS, intakt_kept::INTAKT_KEPT_RUNS, intakt_kept::INTAKT_KEPT_ATTACHMENTS];
        let all = kinds.iter().fold(0, |all, kind| all | *kind as u32);
        if what == 0 || what & !all != 0 {
            return Err(call.wrong("what", "is no sum of what is kept").into());
        }
        let before = kinds.map(|kind| (what & kind as u32 != 0).then_some(before));
        ask(call, database, answer, |store| store.forget(before))
    })
}

/// The orders that the ledger takes for applied and that have no document, as after an older copy of the file was put back, as a
/// JSON array. With `reopen` other than 0 they are planned and carried out anew when they are read again. Free `answer` with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_STORE`; nothing has changed then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_reconcile(
    database: *mut intakt_database,
    reopen: i32,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_reconcile, error, |call| { ask(call, database, answer, |store| store.lost(reopen != 0)) })
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_database>();
    let _ = intakt_status::INTAKT_STATUS_STORE;
};
