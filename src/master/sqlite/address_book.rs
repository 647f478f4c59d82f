//! The address book in the database, which is at once what matching finds candidates in.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::database::Database;
use super::failure::failed;
use super::mirror::Mirror;
use super::numbers::next_free;
use crate::error::{Code, Problem, Result};
use crate::master::{AddressBook, Contact, PartyFlag};
use crate::matching::{Candidates, Entry, Index, KEY_SCHEME, keys};
use crate::order::{Party, Role};

/// So many keys are sorted at a time when many parties are added.
const SORTED_KEYS: usize = 4_000_000;

/// An [`AddressBook`] and [`Candidates`] in a [`Database`].
///
/// Blocking keys are stored as keyed hashes beside the number of their scheme and the country that they were made for.
/// A few parties are looked for in the file. Once as many candidates were read as there are parties, all of them are taken into an
/// [`Index`](crate::matching::Index) in memory, which follows every change; verdicts are the same.
#[derive(Debug)]
pub struct SqliteAddressBook<'d> {
    database: &'d Database,
    country: String,
    /// The scheme of the stored keys.
    scheme: u32,
    mirror: Mirror,
}

/// Where a party comes from that an order created.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Origin<'o> {
    pub(crate) tenant: &'o str,
    pub(crate) source: &'o str,
    pub(crate) roles: &'o [Role],
    pub(crate) created: i64,
}

/// A party and the version of its row, with what tells whether a plan is stale.
pub(crate) struct VersionedParty {
    pub(crate) version: u64,
    /// The run that changed it last, and the version that it had before that run.
    pub(crate) changed: Option<(i64, u64)>,
    pub(crate) party: Party,
}

impl<'d> SqliteAddressBook<'d> {
    /// The address book of `database`. `country` is the ISO 3166 alpha-2 code of addresses and telephone numbers that name
    /// none, the same as in the settings.
    ///
    /// # Errors
    /// [`Code::MatchingScheme`] if the stored keys are of another scheme or for another country:
    /// [`SqliteAddressBook::rebuild`] makes them anew. What the database reports.
    pub fn open(database: &'d Database, country: &str) -> Result<Self> {
        let scheme: Option<u32> = database.property("key_scheme")?;
        let stored: Option<String> = database.property("country")?;
        let (Some(scheme), Some(stored)) = (scheme, stored) else {
            return Self::rebuild(database, country);
        };
        let problem = |message: String| {
            Problem::new(Code::MatchingScheme, message).hint("compute and store the keys of all parties anew")
        };
        if scheme != KEY_SCHEME {
            let message = format!("the blocking keys of the database are of scheme {scheme}");
            return Err(problem(message).expected(format!("scheme {KEY_SCHEME}")).into());
        }
        if stored != country {
            return Err(
                problem(format!("the blocking keys of the database were made for {stored}, not {country}")).into()
            );
        }
        Ok(SqliteAddressBook { database, country: stored, scheme, mirror: Mirror::default() })
    }

    /// The address book of `database` as it is, whatever its keys: for reading and erasing parties by their ids. Looking for
    /// candidates in it is refused if its keys are stale.
    ///
    /// # Errors
    /// What the database reports.
    pub fn as_stored(database: &'d Database) -> Result<Self> {
        let scheme: Option<u32> = database.property("key_scheme")?;
        let country: Option<String> = database.property("country")?;
        let (country, scheme) = (country.unwrap_or_default(), scheme.unwrap_or(KEY_SCHEME));
        Ok(SqliteAddressBook { database, country, scheme, mirror: Mirror::default() })
    }

    /// The address book of `database`, after its keys have been made anew in the scheme of this version, for `country`.
    ///
    /// # Errors
    /// What the database reports; the keys are as they were then.
    pub fn rebuild(database: &'d Database, country: &str) -> Result<Self> {
        let (country_of_keys, mirror) = (country.to_owned(), Mirror::default());
        let book = SqliteAddressBook { database, country: country_of_keys, scheme: KEY_SCHEME, mirror };
        database.change(|connection| {
            connection.execute("DELETE FROM party_keys", []).map_err(failed)?;
            let mut query = connection.prepare("SELECT slot, data FROM parties").map_err(failed)?;
            let mut rows = query.query([]).map_err(failed)?;
            let mut sorted = Vec::new();
            while let Some(row) = rows.next().map_err(failed)? {
                let (slot, json): (i64, String) = (row.get(0).map_err(failed)?, row.get(1).map_err(failed)?);
                sorted.extend(book.keys(&party(&json)?).into_iter().map(|key| (key, slot)));
                write_sorted(connection, &mut sorted, SORTED_KEYS)?;
            }
            write_sorted(connection, &mut sorted, 0)?;
            database.set_property("key_scheme", &KEY_SCHEME)?;
            database.set_property("country", &country)?;
            database.count_up("address_book")
        })?;
        Ok(book)
    }

    pub(super) fn database(&self) -> &'d Database {
        self.database
    }

    pub(super) fn country(&self) -> &str {
        &self.country
    }

    /// Adds a party, or replaces the one with this id. `version` is the host's row version; an older one than the book has
    /// is passed over, and the answer is `false`.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for an empty id; what the database reports.
    pub fn upsert(&self, id: &str, version: u64, party: &Party) -> Result<bool> {
        self.database.change(|connection| {
            if self.version(id)?.is_some_and(|stored| version < stored) {
                return Ok(false);
            }
            let slot = self.write(id, version, party)?;
            self.add_keys(connection, slot, party)?;
            self.database.count_up("address_book")?;
            Ok(true)
        })
    }

    /// Adds many parties of version 0 as one change, faster than one by one. Returns how many.
    ///
    /// # Errors
    /// As for [`SqliteAddressBook::upsert`]; nobody is added then.
    pub fn fill<'p>(&self, parties: impl IntoIterator<Item = (&'p str, &'p Party)>) -> Result<u64> {
        self.database.change(|connection| {
            let (mut count, mut sorted) = (0, Vec::new());
            for (id, party) in parties {
                let version = self.version(id)?.map_or(0, |stored| stored + 1);
                let slot = self.write(id, version, party)?;
                sorted.extend(self.keys(party).into_iter().map(|key| (key, slot)));
                write_sorted(connection, &mut sorted, SORTED_KEYS)?;
                count += 1;
            }
            write_sorted(connection, &mut sorted, 0)?;
            self.database.count_up("address_book")?;
            Ok(count)
        })
    }

    /// Takes a party out; whether there was one.
    ///
    /// # Errors
    /// What the database reports.
    pub fn remove(&self, id: &str) -> Result<bool> {
        self.database.change(|connection| {
            let Some((slot, old)) = self.stored(id)? else { return Ok(false) };
            self.mirror.touch(id, self.database.transaction());
            self.remove_keys(connection, slot, &old)?;
            let mut delete = connection.prepare_cached("DELETE FROM parties WHERE slot = ?1").map_err(failed)?;
            delete.execute([slot]).map_err(failed)?;
            connection.execute("DELETE FROM party_flags WHERE party = ?1", [id]).map_err(failed)?;
            self.database.count_up("address_book")?;
            Ok(true)
        })
    }

    /// Says what a clerk has to know of a party, in place of what was said before.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if there is no such party; what the database reports.
    pub fn set_flags(&self, id: &str, flags: &[PartyFlag]) -> Result<()> {
        self.database.change(|connection| {
            if !self.has(id)? {
                let problem = Problem::new(Code::UsageParameter, "there is no party of this id").found(id);
                return Err(problem.hint("name the id in the address book").into());
            }
            connection.execute("DELETE FROM party_flags WHERE party = ?1", [id]).map_err(failed)?;
            for flag in flags {
                let sql = "INSERT OR IGNORE INTO party_flags (party, flag) VALUES (?1, ?2)";
                connection.execute(sql, [id, flag.as_str()]).map_err(failed)?;
            }
            Ok(())
        })
    }

    /// Gives every party to `each`, by the time that it came in: id and data.
    pub(crate) fn each_party(&self, each: &mut dyn FnMut(String, Party)) -> Result<()> {
        let sql = "SELECT id, data FROM parties ORDER BY slot";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let mut rows = query.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            let (id, json): (String, String) = (row.get(0).map_err(failed)?, row.get(1).map_err(failed)?);
            each(id, party(&json)?);
        }
        Ok(())
    }

    /// Whether there is a party of this id.
    pub(crate) fn has(&self, id: &str) -> Result<bool> {
        Ok(self.version(id)?.is_some())
    }

    /// Creates a party under `id`, or else under the next free number, and returns its id.
    pub(crate) fn create(
        &self,
        id: Option<String>,
        party: &Party,
        origin: Origin<'_>,
        run: Option<i64>,
    ) -> Result<String> {
        self.database.change(|connection| {
            // A list that was imported may use the same numbers, and contacts count with parties.
            let mut is_taken = |number: &str| Ok(self.has(number)? || self.contact(number)?.is_some());
            let next = || next_free(connection, "party", &mut is_taken);
            let id = id.map_or_else(next, Ok)?;
            let slot = self.write(&id, 1, party)?;
            self.add_keys(connection, slot, party)?;
            let roles: Vec<&str> = origin.roles.iter().map(|role| role.as_str()).collect();
            let sql = "UPDATE parties SET roles = ?2, tenant = ?3, source = ?4, created = ?5, run = ?6, \
                       version_before = ?7 WHERE slot = ?1";
            let before = run.map(|_| 1);
            let values = params![slot, roles.join(" "), origin.tenant, origin.source, origin.created, run, before];
            connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
            self.database.count_up("address_book")?;
            Ok(id)
        })
    }

    /// Writes `party` in the place of the one of this id, as the next version.
    pub(crate) fn replace(&self, id: &str, known: &VersionedParty, party: &Party, run: Option<i64>) -> Result<()> {
        self.database.change(|connection| {
            let slot = self.write(id, known.version + 1, party)?;
            self.add_keys(connection, slot, party)?;
            // The first change of a run remembers what plans of this run may have been made on.
            let before = match (run, known.changed) {
                (Some(run), Some((of, before))) if run == of => before,
                _ => known.version,
            };
            let sql = "UPDATE parties SET run = ?2, version_before = ?3 WHERE slot = ?1";
            let values = params![slot, run, before.cast_signed()];
            connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
            self.database.count_up("address_book")
        })
    }

    pub(crate) fn versioned(&self, id: &str) -> Result<Option<VersionedParty>> {
        let sql = "SELECT version, run, version_before, data FROM parties WHERE id = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let row = query
            .query_row([id], |row| {
                Ok((
                    row.get::<_, i64>(0)?.cast_unsigned(),
                    row.get::<_, Option<i64>>(1)?,
                    row.get::<_, Option<i64>>(2)?,
                    row.get::<_, String>(3)?,
                ))
            })
            .optional()
            .map_err(failed)?;
        row.map(|(version, run, before, json)| {
            let changed = run.zip(before).map(|(run, before)| (run, before.cast_unsigned()));
            Ok(VersionedParty { version, changed, party: party(&json)? })
        })
        .transpose()
    }

    /// Writes the row and takes out the keys of the one that it replaces.
    fn write(&self, id: &str, version: u64, party: &Party) -> Result<i64> {
        if id.is_empty() {
            return Err(Problem::new(Code::UsageParameter, "a party needs an id").into());
        }
        self.mirror.touch(id, self.database.transaction());
        let connection = self.database.connection();
        if let Some((slot, old)) = self.stored(id)? {
            self.remove_keys(connection, slot, &old)?;
        }
        let json = to_json(party)?;
        let sql = "INSERT INTO parties (id, version, data) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE \
                   SET version = excluded.version, data = excluded.data RETURNING slot";
        let mut insert = connection.prepare_cached(sql).map_err(failed)?;
        insert.query_row(params![id, version.cast_signed(), json], |row| row.get(0)).map_err(failed)
    }

    fn version(&self, id: &str) -> Result<Option<u64>> {
        let mut query =
            self.database.connection().prepare_cached("SELECT version FROM parties WHERE id = ?1").map_err(failed)?;
        let found = query.query_row([id], |row| row.get::<_, i64>(0)).optional().map_err(failed)?;
        Ok(found.map(i64::cast_unsigned))
    }

    fn stored(&self, id: &str) -> Result<Option<(i64, Party)>> {
        let sql = "SELECT slot, data FROM parties WHERE id = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let row: Option<(i64, String)> =
            query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(failed)?;
        row.map(|(slot, json)| Ok((slot, party(&json)?))).transpose()
    }

    /// The keys of a party as they are stored.
    fn keys(&self, party: &Party) -> Vec<i64> {
        let keyed = self.database.keyed();
        keys(party, &self.country).into_iter().map(|key| keyed.blocking_key(key)).collect()
    }

    fn add_keys(&self, connection: &Connection, slot: i64, party: &Party) -> Result<()> {
        let mut sorted: Vec<(i64, i64)> = self.keys(party).into_iter().map(|key| (key, slot)).collect();
        write_sorted(connection, &mut sorted, 0)
    }

    fn remove_keys(&self, connection: &Connection, slot: i64, party: &Party) -> Result<()> {
        let sql = "DELETE FROM party_keys WHERE key = ?1 AND party = ?2";
        let mut delete = connection.prepare_cached(sql).map_err(failed)?;
        for key in self.keys(party) {
            delete.execute([key, slot]).map_err(failed)?;
        }
        Ok(())
    }
}

impl AddressBook for SqliteAddressBook<'_> {
    fn snapshot(&self) -> u64 {
        // A database that cannot be read fails the look-up that follows.
        self.database.property::<i64>("address_book").ok().flatten().unwrap_or_default().cast_unsigned()
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        Ok(self.versioned(id)?.map(|known| (known.version, known.party)))
    }

    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        self.contacts_of(company).map(Some)
    }

    fn flags(&self, id: &str) -> Result<Vec<PartyFlag>> {
        let sql = "SELECT flag FROM party_flags WHERE party = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let words = query.query_map([id], |row| row.get::<_, String>(0)).map_err(failed)?;
        let words = words.collect::<rusqlite::Result<BTreeSet<_>>>().map_err(failed)?;
        Ok(PartyFlag::ALL.into_iter().filter(|flag| words.contains(flag.as_str())).collect())
    }
}

impl SqliteAddressBook<'_> {
    /// How many parties there are.
    pub(super) fn count(&self) -> Result<u64> {
        // Slots are given in ascending order and seldom taken back, so counting them walks one small tree.
        let mut query = self.database.connection().prepare_cached("SELECT count(*) FROM parties").map_err(failed)?;
        query.query_row([], |row| row.get::<_, i64>(0)).map(i64::cast_unsigned).map_err(failed)
    }
}

impl Candidates for SqliteAddressBook<'_> {
    fn scheme(&self) -> u32 {
        self.scheme
    }

    fn with_index(&self, use_it: &mut dyn FnMut(&Index)) -> Result<()> {
        if let Some(index) = self.mirror.index(self)? {
            use_it(&index);
        }
        Ok(())
    }

    fn len(&self) -> Result<u64> {
        if let Some(index) = self.mirror.index(self)? {
            return Candidates::len(&*index);
        }
        self.count()
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        let counts = self.count_by_keys(&[key])?;
        Ok(counts.first().copied().unwrap_or_default())
    }

    fn count_by_keys(&self, keys: &[u64]) -> Result<Vec<u64>> {
        if let Some(index) = self.mirror.index(self)? {
            return index.count_by_keys(keys);
        }
        let sql = "SELECT count(*) FROM party_keys WHERE key = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let mut count = |key: &u64| {
            let key = self.database.keyed().blocking_key(*key);
            query.query_row([key], |row| row.get::<_, i64>(0)).map(i64::cast_unsigned).map_err(failed)
        };
        let counts = keys.iter().map(&mut count).collect();
        // Looking for a key takes about as long as reading a party.
        self.mirror.count(keys.len() as u64);
        counts
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(index) = self.mirror.index(self)? {
            return index.parties_by_key(key, found);
        }
        let key = self.database.keyed().blocking_key(key);
        let sql = "SELECT id, version, data FROM party_keys JOIN parties ON parties.slot = party_keys.party \
                   WHERE key = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let read = each_party(query.query([key]).map_err(failed)?, &mut |id, version, party| {
            found(Entry::new(id, version, party));
            Ok(())
        })?;
        self.mirror.count(read);
        Ok(())
    }

    /// Each party is read once, whatever number of the keys it carries.
    fn parties_by_keys(&self, keys: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(index) = self.mirror.index(self)? {
            return index.parties_by_keys(keys, found);
        }
        let connection = self.database.connection();
        let mut slots = BTreeSet::new();
        let mut query = connection.prepare_cached("SELECT party FROM party_keys WHERE key = ?1").map_err(failed)?;
        for key in keys {
            let rows = query.query_map([self.database.keyed().blocking_key(*key)], |row| row.get::<_, i64>(0));
            for slot in rows.map_err(failed)? {
                slots.insert(slot.map_err(failed)?);
            }
        }
        let sql = "SELECT id, version, data FROM parties WHERE slot = ?1";
        let mut query = connection.prepare_cached(sql).map_err(failed)?;
        let mut read = 0;
        for slot in slots {
            read += each_party(query.query([slot]).map_err(failed)?, &mut |id, version, party| {
                found(Entry::new(id, version, party));
                Ok(())
            })?;
        }
        self.mirror.count(read);
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(known) = self.versioned(id)? {
            found(Entry::new(id, known.version, &known.party));
        }
        Ok(())
    }
}

pub(super) fn to_json(party: &Party) -> Result<String> {
    serde_json::to_string(party)
        .map_err(|_| Problem::new(Code::StoreFailed, "a party cannot be written as JSON").into())
}

/// Gives id, version and party of every row. How many there were.
pub(super) fn each_party(
    mut rows: rusqlite::Rows<'_>,
    each: &mut dyn FnMut(&str, u64, &Party) -> Result<()>,
) -> Result<u64> {
    let mut count = 0;
    while let Some(row) = rows.next().map_err(failed)? {
        let (id, version, party) = of_row(row)?;
        each(id, version, &party)?;
        count += 1;
    }
    Ok(count)
}

/// The same, one row after the other.
pub(super) fn parties(mut rows: rusqlite::Rows<'_>) -> impl Iterator<Item = Result<(String, u64, Party)>> {
    std::iter::from_fn(move || {
        let row = rows.next().map_err(failed).transpose()?;
        Some(row.and_then(|row| of_row(row).map(|(id, version, party)| (id.to_owned(), version, party))))
    })
}

fn of_row<'r>(row: &'r rusqlite::Row<'_>) -> Result<(&'r str, u64, Party)> {
    let text = |column: usize| row.get_ref(column).and_then(|value| Ok(value.as_str()?)).map_err(failed);
    let version = row.get::<_, i64>(1).map_err(failed)?.cast_unsigned();
    Ok((text(0)?, version, party(text(2)?)?))
}

/// Inserts the keys, if there are more than `limit`. In ascending order the tree grows at one place after the other.
fn write_sorted(connection: &Connection, keys: &mut Vec<(i64, i64)>, limit: usize) -> Result<()> {
    if keys.len() <= limit {
        return Ok(());
    }
    keys.sort_unstable();
    let sql = "INSERT OR IGNORE INTO party_keys (key, party) VALUES (?1, ?2)";
    let mut insert = connection.prepare_cached(sql).map_err(failed)?;
    for (key, slot) in keys.drain(..) {
        insert.execute([key, slot]).map_err(failed)?;
    }
    Ok(())
}

/// A party as the database keeps it. serde_json's own message may quote a value, which may be personal.
pub(crate) fn party(json: &str) -> Result<Party> {
    let damaged = || Problem::new(Code::StoreDamaged, "a party cannot be read").hint("use the last good copy");
    crate::json::from_str(json).map_err(|_| damaged().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::{MemoryAddressBook, PartyField};
    use crate::matching::{MatchSettings, Query, decide};

    fn party(fields: &[(&str, &str)]) -> Party {
        let mut party = Party::default();
        for (field, text) in fields {
            PartyField::from_name(field).unwrap().set(&mut party, text).unwrap();
        }
        party
    }

    fn parties() -> Vec<(String, Party)> {
        let (given, family) = (["Maria", "Karl", "Zoe", "Tim"], ["Zaunkönig", "Amsel", "Müller"]);
        let mut parties = Vec::new();
        for (number, (given, family)) in
            given.iter().flat_map(|given| family.iter().map(move |family| (given, family))).enumerate()
        {
            let day = format!("1958-12-{:02}", number % 3 + 1);
            let mail = format!("{}@example.org", family.to_lowercase().replace(['ö', 'ü'], "o"));
            let fields = [
                ("given_name", *given),
                ("family_name", *family),
                ("birth_date", &day),
                ("street", "Am Teich"),
                ("house_number", "3"),
                ("postal_code", "24103"),
                ("city", "Kiel"),
                ("email", &mail),
            ];
            parties.push((format!("{number}"), party(&fields)));
        }
        parties
    }

    /// The database decides as the index in memory does, whatever way the parties came into it, and whether they are looked
    /// for in the file or have been taken into memory meanwhile.
    #[test]
    fn it_decides_as_the_index_does() {
        let (mut in_memory, turns) = (0, 40);
        for turn in 0..turns {
            in_memory += u32::from(decides_as_the_index(turn));
        }
        assert!(0 < in_memory && in_memory < turns, "{in_memory} of {turns} were taken into memory");
    }

    /// After `turn` questions everything is changed once more. Whether all was in memory then.
    fn decides_as_the_index(turn: u32) -> bool {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let mut memory = MemoryAddressBook::new("DE");
        let all = parties();
        book.fill(all.iter().take(6).map(|(id, party)| (id.as_str(), party))).unwrap();
        for (id, party) in &all {
            memory.upsert(id, 0, party.clone()).unwrap();
        }
        for (id, party) in all.iter().skip(6) {
            assert!(book.upsert(id, 0, party).unwrap());
        }
        let settings = MatchSettings::default();
        for number in 0..turn {
            decide(&Query::new(&all[number as usize % all.len()].1), &book, &settings).unwrap();
        }
        let in_memory = book.mirror.is_in_use();
        // What is taken back was never there, in memory neither.
        database.begin().unwrap();
        assert!(book.upsert("99", 1, &all[2].1).unwrap() && book.remove("3").unwrap());
        let inside = decide(&Query::new(&all[2].1), &book, &settings).unwrap();
        assert!(inside.candidates.iter().any(|candidate| candidate.party == "99"), "it is there as long as it lasts");
        database.rollback();
        // Replaced and removed parties leave no keys behind.
        let moved = party(&[("given_name", "Maria"), ("family_name", "Storch"), ("city", "Bonn")]);
        assert!(book.upsert("0", 2, &moved).unwrap() && memory.upsert("0", 2, moved.clone()).unwrap());
        assert!(!book.upsert("0", 1, &Party::default()).unwrap(), "an older version");
        assert!(book.remove("1").unwrap() && memory.remove("1"));
        assert!(!book.remove("1").unwrap());
        assert_eq!(Candidates::len(&book).unwrap(), Candidates::len(memory.index()).unwrap());
        for (_, party) in all.iter().chain([(String::new(), moved)].iter()) {
            let query = Query::new(party);
            assert_eq!(decide(&query, &book, &settings), decide(&query, memory.index(), &settings));
        }
        in_memory
    }

    #[test]
    fn the_snapshot_moves_with_every_change_and_with_no_other() {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let mut last = book.snapshot();
        for (change, moves) in [("add", true), ("older", false), ("remove", true), ("remove again", false)] {
            match change {
                "add" => assert!(book.upsert("1", 3, &Party::default()).unwrap()),
                "older" => assert!(!book.upsert("1", 2, &Party::default()).unwrap()),
                _ => assert_eq!(book.remove("1").unwrap(), moves),
            }
            assert_eq!(book.snapshot() != last, moves, "{change}");
            last = book.snapshot();
        }
    }

    #[test]
    fn stale_keys_are_refused_and_can_be_made_anew() {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let (id, party) = parties().swap_remove(0);
        book.upsert(&id, 1, &party).unwrap();
        let wanted = decide(&Query::new(&party), &book, &MatchSettings::default()).unwrap();
        assert_eq!(wanted.party.as_deref(), Some(id.as_str()));
        let stale: [(&str, &dyn rusqlite::ToSql); 2] = [("key_scheme", &0), ("country", &"AT")];
        for (property, value) in stale {
            database.set_property(property, value).unwrap();
            database.connection().execute("DELETE FROM party_keys", []).unwrap();
            let error = SqliteAddressBook::open(&database, "DE").unwrap_err();
            assert_eq!(error.code(), Code::MatchingScheme, "{property}");
            let book = SqliteAddressBook::rebuild(&database, "DE").unwrap();
            assert_eq!(decide(&Query::new(&party), &book, &MatchSettings::default()).unwrap(), wanted);
            SqliteAddressBook::open(&database, "DE").unwrap();
        }
    }

    #[test]
    fn a_number_that_a_list_uses_is_not_drawn() {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        book.upsert("2", 0, &Party::default()).unwrap();
        let origin = Origin { tenant: "", source: "shop", roles: &[Role::Orderer], created: 0 };
        let create = || book.create(None, &Party::default(), origin, Some(1)).unwrap();
        assert_eq!((create(), create()), ("1".to_owned(), "3".to_owned()));
    }
}
