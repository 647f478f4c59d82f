//! The file, its connection and its transactions.

use std::cell::Cell;
use std::fmt;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::types::FromSql;
use rusqlite::{Connection, OpenFlags, OptionalExtension, ToSql};

use super::failure::failed;
use super::migration;
use crate::error::{Code, Error, Problem, Result};
use crate::master::Keyed;

/// Statements that are kept prepared; there are fewer than this in the crate.
const STATEMENTS: usize = 128;

/// How a database is opened.
#[derive(Clone)]
pub struct DatabaseOptions {
    /// Only read. The file must be there and of this version.
    pub read_only: bool,
    /// Make the file if it is not there. By default true.
    pub create: bool,
    /// How long to wait for another program that writes; by default five seconds.
    pub wait: Duration,
    /// The key of the keyed hashes, at least 16 bytes. Without it the file holds one of its own, which protects what leaves
    /// the file (lists, logs), but not against whoever has the file. A file must be opened with the key that it was made with.
    pub key: Option<Vec<u8>>,
}

impl Default for DatabaseOptions {
    fn default() -> Self {
        DatabaseOptions { read_only: false, create: true, wait: Duration::from_secs(5), key: None }
    }
}

impl fmt::Debug for DatabaseOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let DatabaseOptions { read_only, create, wait, key } = self;
        let mut shown = f.debug_struct("DatabaseOptions");
        shown.field("read_only", read_only).field("create", create).field("wait", wait);
        shown.field("key", &key.as_ref().map(|_| "…")).finish()
    }
}

/// An open SQLite file. The stores borrow it: [`SqliteLedger`](super::SqliteLedger),
/// [`SqliteAddressBook`](super::SqliteAddressBook), [`SqliteArticles`](super::SqliteArticles),
/// [`Documents`](super::Documents).
pub struct Database {
    connection: Connection,
    keyed: Keyed,
    /// Whether [`Database::begin`] is in force.
    open: Cell<bool>,
    /// Counts up whenever a transaction begins or ends.
    transaction: Cell<u64>,
    is_new: bool,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database(version {})", migration::version())
    }
}

impl Database {
    /// Opens the file, makes it if need be, and brings it up to date.
    ///
    /// # Errors
    /// [`Code::StoreOpen`], [`Code::StoreNotDatabase`], [`Code::StoreNewer`], [`Code::StoreReadOnly`], [`Code::StoreKey`],
    /// [`Code::StoreLocked`], [`Code::StoreFull`], [`Code::StoreDamaged`].
    pub fn open(path: impl AsRef<Path>, options: &DatabaseOptions) -> Result<Self> {
        let mut flags = OpenFlags::SQLITE_OPEN_NO_MUTEX;
        flags |= match (options.read_only, options.create) {
            (true, _) => OpenFlags::SQLITE_OPEN_READ_ONLY,
            (false, true) => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            (false, false) => OpenFlags::SQLITE_OPEN_READ_WRITE,
        };
        Self::set_up(Connection::open_with_flags(path, flags).map_err(failed)?, options)
    }

    /// A database that is gone when it is dropped.
    ///
    /// # Errors
    /// None that a program can bring about.
    pub fn in_memory() -> Result<Self> {
        Self::set_up(Connection::open_in_memory().map_err(failed)?, &DatabaseOptions::default())
    }

    fn set_up(connection: Connection, options: &DatabaseOptions) -> Result<Self> {
        connection.busy_timeout(options.wait).map_err(failed)?;
        connection.set_prepared_statement_cache_capacity(STATEMENTS);
        // Without it SQLite plans a statement anew for each value that is bound, in case another index would suit the value
        // better: an eighth of the time of an import.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(failed)?;
        // SQLite opens a file that may only be read for reading, and would report it with the first change.
        if !options.read_only && connection.is_readonly("main").map_err(failed)? {
            let problem = Problem::new(Code::StoreReadOnly, "the database cannot be written to");
            return Err(problem.hint("let the user who runs this write the file and the folder that it is in").into());
        }
        // The version first: a file of another program is not to be changed, not even its journal mode.
        let is_new = migration::migrate(&connection, options.read_only)?;
        let set = |name: &str, value: &dyn ToSql| connection.pragma_update(None, name, value).map_err(failed);
        if !options.read_only {
            // The answer names the mode; one that stays in memory has none of its own.
            connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).map_err(failed)?;
            set("synchronous", &"NORMAL")?;
        }
        set("foreign_keys", &true)?;
        set("secure_delete", &"FAST")?;
        set("cache_size", &-16_384)?;
        set("temp_store", &"MEMORY")?;
        let key = key(&connection, options)?;
        Ok(Database { connection, keyed: Keyed::new(&key)?, open: Cell::new(false), transaction: Cell::new(0), is_new })
    }

    /// Whether the file was made by this [`Database::open`].
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Begins a change that [`Database::commit`] ends, so that several calls count as one: all of them or none.
    ///
    /// # Errors
    /// [`Code::StoreLocked`] and whatever else the file reports; [`Code::UsageParameter`] if one is begun already.
    pub fn begin(&self) -> Result<()> {
        if self.open.get() {
            return Err(Problem::new(Code::UsageParameter, "a change of the database is begun already").into());
        }
        self.connection.prepare_cached("BEGIN IMMEDIATE").and_then(|mut begin| begin.execute([])).map_err(failed)?;
        self.open.set(true);
        self.next_transaction();
        Ok(())
    }

    /// Ends the change that was begun. If there is none, nothing happens.
    ///
    /// # Errors
    /// What the file reports, also if it has taken the change back by itself, as on a full disk. Nothing of it is
    /// written then.
    pub fn commit(&self) -> Result<()> {
        if !self.open.replace(false) {
            return Ok(());
        }
        self.next_transaction();
        if self.connection.is_autocommit() {
            return Err(taken_back());
        }
        let done = self.connection.prepare_cached("COMMIT").and_then(|mut commit| commit.execute([]));
        done.map(|_| ()).map_err(|error| {
            self.take_back();
            failed(error)
        })
    }

    /// Takes back what was changed since [`Database::begin`].
    pub fn rollback(&self) {
        self.open.set(false);
        self.next_transaction();
        self.take_back();
    }

    fn take_back(&self) {
        if !self.connection.is_autocommit() {
            // There is nothing to be done about it: the change is not committed, so it is not there.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
    }

    /// Does `change` wholly or not at all: as a transaction, or as a part of the one that was begun.
    pub(crate) fn change<T>(&self, change: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        self.change_or_stop(change)
    }

    /// The same for a change that may be given up for another reason than an error.
    pub(crate) fn change_or_stop<T, E: From<Error>>(
        &self,
        change: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let outermost = self.connection.is_autocommit();
        let (begin, end, back) = if outermost {
            ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK")
        } else {
            ("SAVEPOINT part", "RELEASE part", "ROLLBACK TO part; RELEASE part")
        };
        let run = |sql| self.connection.prepare_cached(sql).and_then(|mut run| run.execute([])).map_err(failed);
        // A part of a change that SQLite has taken back by itself must not become a change of its own.
        if self.open.get() && self.connection.is_autocommit() {
            return Err(taken_back().into());
        }
        run(begin)?;
        let result = change(&self.connection).and_then(|value| Ok(run(end).map(|_| value)?));
        if result.is_err() && !self.connection.is_autocommit() {
            // What matters is the first error; a change that is not committed is not there.
            let _ = self.connection.execute_batch(back);
        }
        if outermost {
            self.next_transaction();
        }
        result
    }

    /// Reads all of it in one state, whatever other programs write meanwhile: as a transaction, or as a part of the one that was
    /// begun.
    pub(crate) fn in_one_state<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if !self.connection.is_autocommit() {
            return read(&self.connection);
        }
        self.connection.execute_batch("BEGIN").map_err(failed)?;
        let result = read(&self.connection);
        // Nothing was changed, so there is nothing that could not be ended.
        let _ = self.connection.execute_batch("COMMIT");
        result
    }

    fn next_transaction(&self) {
        self.transaction.set(self.transaction.get() + 1);
    }

    /// The number of the transaction that is open, or of the time between two.
    pub(super) fn transaction(&self) -> u64 {
        self.transaction.get()
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    pub(crate) fn keyed(&self) -> &Keyed {
        &self.keyed
    }

    /// Adds one to a number among the properties and returns it.
    pub(super) fn count_up(&self, name: &str) -> Result<()> {
        let sql = "UPDATE properties SET value = value + 1 WHERE name = ?1";
        self.connection.prepare_cached(sql).and_then(|mut update| update.execute([name])).map_err(failed)?;
        Ok(())
    }

    pub(super) fn property<T: FromSql>(&self, name: &str) -> Result<Option<T>> {
        let mut query =
            self.connection.prepare_cached("SELECT value FROM properties WHERE name = ?1").map_err(failed)?;
        query.query_row([name], |row| row.get(0)).optional().map_err(failed)
    }

    pub(super) fn set_property(&self, name: &str, value: &dyn ToSql) -> Result<()> {
        set_property(&self.connection, name, value)
    }

    /// Rewrites the file without what was deleted from it, and empties the write-ahead log. Takes as long as copying the
    /// file, and as much room.
    ///
    /// # Errors
    /// [`Code::StoreLocked`] while another program uses the database, [`Code::StoreFull`].
    pub fn wipe(&self) -> Result<()> {
        self.connection.execute_batch("VACUUM").map_err(failed)?;
        let busy: i64 =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).map_err(failed)?;
        if busy != 0 {
            let message = "another program reads the database, so deleted data remain in its write-ahead log";
            return Err(Problem::new(Code::StoreLocked, message).hint("end it and try again").into());
        }
        Ok(())
    }
}

fn set_property(connection: &Connection, name: &str, value: &dyn ToSql) -> Result<()> {
    let sql = "INSERT INTO properties (name, value) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value";
    let mut insert = connection.prepare_cached(sql).map_err(failed)?;
    insert.execute([&name as &dyn ToSql, value]).map_err(failed)?;
    Ok(())
}

/// SQLite takes a change back by itself when the disk is full, among others.
fn taken_back() -> Error {
    let problem = Problem::new(Code::StoreFailed, "the change was taken back, because a part of it failed");
    problem.hint("nothing was half-written; look for the first error").into()
}

/// The key of the keyed hashes: the host's, else the file's own. SQLite draws the latter; no result depends on it.
fn key(connection: &Connection, options: &DatabaseOptions) -> Result<Vec<u8>> {
    let read = |name: &str| {
        let mut query = connection.prepare_cached("SELECT value FROM properties WHERE name = ?1").map_err(failed)?;
        query.query_row([name], |row| row.get::<_, Vec<u8>>(0)).optional().map_err(failed)
    };
    let wrong = |message: &str| Err(Problem::new(Code::StoreKey, message).into());
    match (read("key")?, read("key_check")?, &options.key) {
        (Some(own), _, None) => Ok(own),
        (Some(_), _, Some(_)) => wrong("the database has a key of its own and was opened with another one"),
        (None, Some(_), None) => wrong("the database was made with a key of the host's and needs it"),
        (None, Some(check), Some(given)) => {
            if Keyed::new(given)?.texts(&["check"]).as_slice() == check.as_slice() {
                Ok(given.clone())
            } else {
                wrong("the database was made with another key")
            }
        }
        (None, None, Some(given)) if given.len() < 16 => wrong("a key needs at least 16 bytes"),
        (None, None, Some(given)) => {
            set_property(connection, "key_check", &Keyed::new(given)?.texts(&["check"]).as_slice())?;
            Ok(given.clone())
        }
        (None, None, None) => {
            let sql = "INSERT INTO properties (name, value) VALUES ('key', randomblob(32)) RETURNING value";
            connection.query_row(sql, [], |row| row.get(0)).map_err(failed)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::sqlite::{SqliteAddressBook, SqliteLedger};
    use crate::master::{DocumentKind, Ledger, OrderKey, OrderRecord, OrderState};
    use std::path::PathBuf;

    /// A folder of the test's own, empty.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("intakt-database-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn order(number: &str) -> OrderRecord {
        let (tenant, source) = (String::new(), "shop".to_owned());
        let key = OrderKey { tenant, source, kind: DocumentKind::Order, number: number.to_owned() };
        OrderRecord { key, payload_sha256: "00".repeat(32), state: OrderState::Planned, actions: Vec::new() }
    }

    #[test]
    fn what_cannot_be_opened_is_refused_by_its_code_and_left_as_it_is() {
        let folder = folder("refused");
        let file = |name: &str| folder.join(name);
        let foreign = |name: &str, sql: &str| {
            Connection::open(file(name)).unwrap().execute_batch(sql).unwrap();
        };
        std::fs::write(file("text"), "id,family_name\n1,Zaunkönig\n".repeat(50)).unwrap();
        std::fs::write(file("empty"), "").unwrap();
        foreign("other", "CREATE TABLE customers (id INTEGER)");
        foreign("application", "PRAGMA application_id = 77; CREATE TABLE customers (id INTEGER)");
        drop(Database::open(file("ours"), &DatabaseOptions::default()).unwrap());
        drop(Database::open(file("newer"), &DatabaseOptions::default()).unwrap());
        foreign("newer", "PRAGMA user_version = 99");
        drop(Database::open(file("damaged"), &DatabaseOptions::default()).unwrap());
        let mut bytes = std::fs::read(file("damaged")).unwrap();
        bytes.truncate(5000);
        std::fs::write(file("damaged"), bytes).unwrap();
        let own = DatabaseOptions { key: Some(vec![7; 32]), ..DatabaseOptions::default() };
        drop(Database::open(file("keyed"), &own).unwrap());
        let other = DatabaseOptions { key: Some(vec![8; 32]), ..DatabaseOptions::default() };
        let short = DatabaseOptions { key: Some(vec![8; 15]), ..DatabaseOptions::default() };
        let there = DatabaseOptions { create: false, ..DatabaseOptions::default() };
        let read = DatabaseOptions { read_only: true, ..DatabaseOptions::default() };
        let usual = DatabaseOptions::default();
        let cases: [(&str, &DatabaseOptions, Option<Code>); 17] = [
            ("text", &usual, Some(Code::StoreNotDatabase)),
            ("empty", &usual, None),
            ("other", &usual, Some(Code::StoreNotDatabase)),
            ("application", &usual, Some(Code::StoreNotDatabase)),
            ("newer", &usual, Some(Code::StoreNewer)),
            ("damaged", &usual, Some(Code::StoreDamaged)),
            ("no folder/new", &usual, Some(Code::StoreOpen)),
            ("new", &there, Some(Code::StoreOpen)),
            ("new", &read, Some(Code::StoreOpen)),
            ("ours", &usual, None),
            ("ours", &read, None),
            ("ours", &own, Some(Code::StoreKey)),
            ("keyed", &own, None),
            ("keyed", &usual, Some(Code::StoreKey)),
            ("keyed", &other, Some(Code::StoreKey)),
            ("short", &short, Some(Code::StoreKey)),
            ("empty", &there, None),
        ];
        for (name, options, expected) in cases {
            let before = std::fs::read(file(name)).ok();
            let opened = Database::open(file(name), options);
            let code = opened.as_ref().err().map(Error::code);
            assert_eq!(code, expected, "{name}: {:?}", opened.as_ref().err());
            drop(opened);
            if expected.is_some() && name != "short" {
                assert_eq!(std::fs::read(file(name)).ok(), before, "{name} was changed");
            }
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_database_that_is_read_cannot_be_changed() {
        let folder = folder("read");
        let path = folder.join("a.db");
        drop(Database::open(&path, &DatabaseOptions::default()).unwrap());
        let options = DatabaseOptions { read_only: true, ..DatabaseOptions::default() };
        let database = Database::open(&path, &options).unwrap();
        let error = SqliteLedger::new(&database, 0).record(order("1")).unwrap_err();
        assert_eq!(error.code(), Code::StoreReadOnly);
        assert_eq!(SqliteLedger::new(&database, 0).order(&order("1").key).unwrap(), None);
        drop(database);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn another_writer_is_waited_for_and_then_told() {
        let folder = folder("locked");
        let path = folder.join("a.db");
        let options = DatabaseOptions { wait: Duration::from_millis(20), ..DatabaseOptions::default() };
        let (one, other) = (Database::open(&path, &options).unwrap(), Database::open(&path, &options).unwrap());
        one.begin().unwrap();
        assert_eq!(one.begin().unwrap_err().code(), Code::UsageParameter, "begun already");
        SqliteLedger::new(&one, 0).record(order("1")).unwrap();
        let error = SqliteLedger::new(&other, 0).record(order("2")).unwrap_err();
        assert_eq!(error.code(), Code::StoreLocked);
        assert_eq!(other.begin().unwrap_err().code(), Code::StoreLocked);
        assert_eq!(SqliteLedger::new(&other, 0).order(&order("1").key).unwrap(), None, "not committed");
        one.commit().unwrap();
        assert!(SqliteLedger::new(&other, 0).order(&order("1").key).unwrap().is_some());
        SqliteLedger::new(&other, 0).record(order("2")).unwrap();
        drop((one, other));
        std::fs::remove_dir_all(folder).unwrap();
    }

    /// The disk is full at any page: what was there stays, what was begun is gone, and with room again all goes on.
    #[test]
    fn a_full_disk_leaves_nothing_half_written() {
        let database = Database::in_memory().unwrap();
        let mut ledger = SqliteLedger::new(&database, 0);
        ledger.record(order("0")).unwrap();
        // As it is after each round below.
        database.connection().execute_batch("VACUUM").unwrap();
        let pages: i64 = database.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        let limit = |pages: i64| {
            database.connection().query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
        };
        let long = |number: usize| {
            let mut record = order(&number.to_string());
            record.payload_sha256 = "0".repeat(3_000);
            record
        };
        for room in 0..8 {
            limit(pages + room);
            // As one change.
            database.begin().unwrap();
            let error = (1..20).find_map(|number| ledger.record(long(number)).err());
            assert_eq!(error.map(|error| error.code()), Some(Code::StoreFull), "room for {room} pages");
            database.rollback();
            for number in 1..20 {
                assert_eq!(ledger.order(&long(number).key).unwrap(), None, "room for {room} pages, order {number}");
            }
            // As many changes: each is there wholly or not at all.
            let kept: Vec<bool> = (1..20).map(|number| ledger.record(long(number)).is_ok()).collect();
            assert!(kept.contains(&false), "room for {room} pages");
            for (number, kept) in (1..20).zip(kept) {
                let found = ledger.order(&long(number).key).unwrap();
                assert_eq!(found, kept.then(|| long(number)), "room for {room} pages, order {number}");
            }
            assert!(ledger.order(&order("0").key).unwrap().is_some());
            database.connection().execute_batch("DELETE FROM orders WHERE number <> '0'; VACUUM").unwrap();
        }
        limit(1_000);
        ledger.record(long(1)).unwrap();
        assert!(ledger.order(&long(1).key).unwrap().is_some());
    }

    /// A change that SQLite took back by itself must not be taken for one that goes on.
    #[test]
    fn a_change_that_was_taken_back_is_told_at_its_end() {
        let database = Database::in_memory().unwrap();
        let mut ledger = SqliteLedger::new(&database, 0);
        database.begin().unwrap();
        ledger.record(order("1")).unwrap();
        database.connection().execute_batch("ROLLBACK").unwrap();
        assert_eq!(ledger.record(order("2")).unwrap_err().code(), Code::StoreFailed);
        assert_eq!(database.commit().unwrap_err().code(), Code::StoreFailed);
        assert_eq!(ledger.order(&order("2").key).unwrap(), None);
        ledger.record(order("2")).unwrap();
    }

    #[test]
    fn keys_at_rest_are_those_of_the_database() {
        let keys = |key: u8| {
            let folder = folder(&format!("keys-{key}"));
            let options = DatabaseOptions { key: Some(vec![key; 32]), ..DatabaseOptions::default() };
            let database = Database::open(folder.join("a.db"), &options).unwrap();
            let book = SqliteAddressBook::open(&database, "DE").unwrap();
            let party =
                crate::order::Party { email: Some("maria@example.org".into()), ..crate::order::Party::default() };
            book.upsert("1", 1, &party).unwrap();
            let plain = crate::matching::keys(&party, "DE");
            let mut query = database.connection().prepare("SELECT key FROM party_keys").unwrap();
            let stored: Vec<i64> = query.query_map([], |row| row.get(0)).unwrap().map(|key| key.unwrap()).collect();
            assert_eq!(stored.len(), plain.len());
            assert!(plain.iter().all(|key| !stored.contains(&key.cast_signed())), "an unkeyed hash");
            drop(query);
            drop(database);
            std::fs::remove_dir_all(folder).unwrap();
            stored
        };
        assert_eq!(keys(1), keys(1));
        assert_ne!(keys(1), keys(2));
    }
}
