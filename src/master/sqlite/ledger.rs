//! The ledger in the database.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::database::Database;
use super::failure::failed;
use crate::error::{Code, Problem, Result};
use crate::master::{
    ActionRecord, ActionState, Awaited, DocumentKind, Ledger, OrderEvent, OrderKey, OrderRecord, OrderState,
};
use crate::order::Party;

/// A [`Ledger`] in a [`Database`]. Every call that changes something is a transaction, or a part of the one that
/// [`Database::begin`] began.
///
/// It behaves as [`MemoryLedger`](crate::master::MemoryLedger) does, and is never larger in memory than the order at hand.
#[derive(Clone, Copy, Debug)]
pub struct SqliteLedger<'d> {
    database: &'d Database,
    now: i64,
}

impl<'d> SqliteLedger<'d> {
    /// The ledger of `database`. `now` is written beside every change: seconds since 1970 (UTC).
    pub fn new(database: &'d Database, now: i64) -> Self {
        SqliteLedger { database, now }
    }

    /// What stands in the place of an order that was forgotten.
    fn hash(&self, key: &OrderKey) -> [u8; 32] {
        self.database.keyed().texts(&["order", &key.tenant, &key.source, key.kind.as_str(), &key.number])
    }

    /// Lets an order of which nothing is open be known by a keyed hash only: the number and the actions go, and the same order is still
    /// passed over when it is read again. Whether there was one.
    ///
    /// # Errors
    /// [`Code::PlanLedger`] for an order that is being carried out or whose outcome is not known; what the database reports.
    pub fn forget(&self, key: &OrderKey) -> Result<bool> {
        let Some(record) = self.order(key)? else { return Ok(false) };
        if matches!(record.state, OrderState::Applying | OrderState::Unknown) {
            let message = format!("an order that is {} cannot be forgotten", record.state.as_str());
            return Err(Problem::new(Code::PlanLedger, message).hint("report its outcome first").into());
        }
        let hash = self.hash(key);
        self.database.change(|connection| {
            // An order that was only planned may be read and planned again; one that was carried out, taken back or refused
            // must not.
            if matches!(record.state, OrderState::Applied | OrderState::Undone | OrderState::Rejected) {
                let sql =
                    "INSERT OR REPLACE INTO forgotten_orders (hash, payload, state, changed) VALUES (?1, ?2, ?3, ?4)";
                let mut insert = connection.prepare_cached(sql).map_err(failed)?;
                let state = record.state.as_str();
                insert.execute(params![hash, record.payload_sha256, state, self.now]).map_err(failed)?;
            }
            let sql = "DELETE FROM orders WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
            let mut delete = connection.prepare_cached(sql).map_err(failed)?;
            Ok(delete.execute(parts(key)).map_err(failed)? > 0)
        })
    }

    fn forgotten(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        let connection = self.database.connection();
        let sql = "SELECT payload, state FROM forgotten_orders WHERE hash = ?1";
        let mut query = connection.prepare_cached(sql).map_err(failed)?;
        let found: Option<(String, String)> =
            query.query_row([self.hash(key)], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(failed)?;
        let record = |(payload_sha256, word): (String, String)| {
            Ok(OrderRecord { key: key.clone(), payload_sha256, state: state(&word)?, actions: Vec::new() })
        };
        found.map(record).transpose()
    }
}

impl Ledger for SqliteLedger<'_> {
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        let sql = "SELECT payload, state, actions FROM orders \
                   WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let found: Option<(String, String, String)> = query
            .query_row(parts(key), |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()
            .map_err(failed)?;
        match found {
            None => self.forgotten(key),
            Some((payload_sha256, word, json)) => {
                let actions = actions(&json)?;
                Ok(Some(OrderRecord { key: key.clone(), payload_sha256, state: state(&word)?, actions }))
            }
        }
    }

    fn record(&mut self, record: OrderRecord) -> Result<()> {
        let json = serde_json::to_string(&record.actions)
            .map_err(|_| Problem::new(Code::PlanLedger, "the ledger cannot be written as JSON"))?;
        self.database.change(|connection| {
            let sql = "INSERT INTO orders (tenant, source, kind, number, payload, state, actions, changed) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
                       ON CONFLICT (tenant, source, kind, number) DO UPDATE SET payload = excluded.payload, \
                       state = excluded.state, actions = excluded.actions, reasons = NULL, changed = excluded.changed \
                       RETURNING id";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            let [tenant, source, kind, number] = parts(&record.key);
            let state = record.state.as_str();
            let values = params![tenant, source, kind, number, record.payload_sha256, state, json, self.now];
            let id: i64 = insert.query_row(values, |row| row.get(0)).map_err(failed)?;
            index(connection, id, &record)
        })
    }

    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>> {
        let sql = "SELECT party FROM cross_references WHERE tenant = ?1 AND source = ?2 AND source_id = ?3";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([tenant, source, source_id], |row| row.get(0)).optional().map_err(failed)
    }

    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()> {
        self.database.change(|connection| {
            let sql =
                "INSERT OR REPLACE INTO cross_references (tenant, source, source_id, party) VALUES (?1, ?2, ?3, ?4)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.execute([tenant, source, source_id, party]).map_err(failed)?;
            Ok(())
        })
    }

    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()> {
        self.database.change(|connection| {
            let sql = "DELETE FROM cross_references WHERE tenant = ?1 AND source = ?2 AND source_id = ?3";
            let mut delete = connection.prepare_cached(sql).map_err(failed)?;
            delete.execute([tenant, source, source_id]).map_err(failed)?;
            Ok(())
        })
    }

    fn article_reference(&self, tenant: &str, source: &str, code: &str) -> Result<Option<String>> {
        let sql = "SELECT article FROM article_references WHERE tenant = ?1 AND source = ?2 AND code = ?3";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([tenant, source, code], |row| row.get(0)).optional().map_err(failed)
    }

    fn set_article_reference(&mut self, tenant: &str, source: &str, code: &str, article: &str) -> Result<()> {
        self.database.change(|connection| {
            let sql =
                "INSERT OR REPLACE INTO article_references (tenant, source, code, article) VALUES (?1, ?2, ?3, ?4)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.execute([tenant, source, code, article]).map_err(failed)?;
            Ok(())
        })
    }

    fn keep_event(&mut self, event: OrderEvent) -> Result<bool> {
        let json = serde_json::to_string(&event)
            .map_err(|_| Problem::new(Code::PlanLedger, "a message cannot be written as JSON"))?;
        self.database.change(|connection| {
            let sql = "INSERT OR IGNORE INTO early_events (tenant, source, number, sha256, data, arrived, expires) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
            let OrderEvent { tenant, source, number, sha256, arrived, expires, .. } = &event;
            let values = params![tenant, source, number, sha256, json, arrived, expires];
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            Ok(insert.execute(values).map_err(failed)? > 0)
        })
    }

    fn events_of(&self, tenant: &str, source: &str, number: &str) -> Result<Vec<OrderEvent>> {
        let sql = "SELECT data FROM early_events WHERE tenant = ?1 AND source = ?2 AND number = ?3 ORDER BY sha256";
        events(self.database, sql, params![tenant, source, number])
    }

    fn expired_events(&self, tenant: &str, source: &str, now: i64) -> Result<Vec<OrderEvent>> {
        let sql = "SELECT data FROM early_events WHERE tenant = ?1 AND source = ?2 AND expires <= ?3 \
                   ORDER BY number, sha256";
        events(self.database, sql, params![tenant, source, now])
    }

    fn drop_event(&mut self, event: &OrderEvent) -> Result<()> {
        self.database.change(|connection| {
            let sql = "DELETE FROM early_events WHERE tenant = ?1 AND source = ?2 AND number = ?3 AND sha256 = ?4";
            let mut delete = connection.prepare_cached(sql).map_err(failed)?;
            delete.execute([&event.tenant, &event.source, &event.number, &event.sha256]).map_err(failed)?;
            Ok(())
        })
    }

    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>> {
        let sql = "SELECT orders.tenant, orders.source, orders.kind, orders.number FROM waiting \
                   JOIN orders ON orders.id = waiting.waiting \
                   WHERE waiting.tenant = ?1 AND waiting.source = ?2 AND waiting.kind = ?3 AND waiting.number = ?4 \
                   AND waiting.action = ?5";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let [tenant, source, kind, number] = parts(&action.order);
        let rows = query.query_map([tenant, source, kind, number, &action.action], key).map_err(failed)?;
        sorted(rows)
    }

    fn unsettled_parties(&self, tenant: &str) -> Result<Vec<(Awaited, Party)>> {
        let sql = "SELECT tenant, source, kind, number, actions FROM unsettled \
                   JOIN orders ON orders.id = unsettled.order_id WHERE tenant = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let rows = query.query_map([tenant], |row| Ok((key(row)?, row.get::<_, String>(4)?))).map_err(failed)?;
        let mut records = rows.collect::<rusqlite::Result<Vec<_>>>().map_err(failed)?;
        records.sort_unstable();
        let mut unsettled = Vec::new();
        for (order, json) in records {
            for action in actions(&json)? {
                if let (ActionState::Pending | ActionState::Unknown, Some(party)) = (action.state, action.party) {
                    unsettled.push((Awaited { order: order.clone(), action: action.id }, *party));
                }
            }
        }
        Ok(unsettled)
    }

    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()> {
        // Few are in any other state, and `each` may change them, which an open query might or might not see.
        if state != OrderState::Applied {
            let sql = "SELECT tenant, source, kind, number FROM orders WHERE state = ?1 AND state <> 'applied'";
            let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
            let keys = sorted(query.query_map([state.as_str()], key).map_err(failed)?)?;
            return keys.into_iter().try_for_each(each);
        }
        let sql = "SELECT tenant, source, kind, number FROM orders WHERE state = 'applied' \
                   ORDER BY tenant, source, kind, number";
        let mut query = self.database.connection().prepare(sql).map_err(failed)?;
        let mut rows = query.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(key(row).map_err(failed)?)?;
        }
        Ok(())
    }
}

/// Who waits for what, and whose creations of parties are not settled: made from the record, for the two questions.
fn index(connection: &Connection, id: i64, record: &OrderRecord) -> Result<()> {
    let run = |sql: &str, id: i64| {
        connection.prepare_cached(sql).and_then(|mut statement| statement.execute([id])).map(|_| ()).map_err(failed)
    };
    run("DELETE FROM waiting WHERE waiting = ?1", id)?;
    if record.state == OrderState::Waiting {
        let sql = "INSERT OR IGNORE INTO waiting (tenant, source, kind, number, action, waiting) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let mut insert = connection.prepare_cached(sql).map_err(failed)?;
        for awaited in record.actions.iter().filter_map(|action| action.awaits.as_ref()) {
            let [tenant, source, kind, number] = parts(&awaited.order);
            insert.execute(params![tenant, source, kind, number, awaited.action, id]).map_err(failed)?;
        }
    }
    if record.actions.iter().any(|action| action.party.is_some()) {
        run("INSERT OR IGNORE INTO unsettled (order_id) VALUES (?1)", id)
    } else {
        run("DELETE FROM unsettled WHERE order_id = ?1", id)
    }
}

fn events(database: &Database, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<OrderEvent>> {
    let mut query = database.connection().prepare_cached(sql).map_err(failed)?;
    let rows = query.query_map(values, |row| row.get::<_, String>(0)).map_err(failed)?;
    let texts = rows.collect::<rusqlite::Result<Vec<_>>>().map_err(failed)?;
    // serde_json's own message may quote a value, which may be personal.
    texts.iter().map(|json| crate::json::from_str(json).map_err(|_| damaged("a message").into())).collect()
}

fn parts(key: &OrderKey) -> [&str; 4] {
    [&key.tenant, &key.source, key.kind.as_str(), &key.number]
}

/// The key in the first four columns.
pub(crate) fn key(row: &Row<'_>) -> rusqlite::Result<OrderKey> {
    let word: String = row.get(2)?;
    let kind = DocumentKind::from_word(&word)
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(2, "kind".to_owned(), rusqlite::types::Type::Text))?;
    Ok(OrderKey { tenant: row.get(0)?, source: row.get(1)?, kind, number: row.get(3)? })
}

fn sorted(keys: impl Iterator<Item = rusqlite::Result<OrderKey>>) -> Result<Vec<OrderKey>> {
    let mut keys = keys.collect::<rusqlite::Result<Vec<_>>>().map_err(failed)?;
    keys.sort_unstable();
    Ok(keys)
}

fn damaged(what: &str) -> Problem {
    Problem::new(Code::StoreDamaged, format!("{what} in the ledger cannot be read")).hint("use the last good copy")
}

fn state(word: &str) -> Result<OrderState> {
    OrderState::from_word(word).ok_or_else(|| damaged("the state of an order").into())
}

/// serde_json's own message may quote a value, which may be personal.
fn actions(json: &str) -> Result<Vec<ActionRecord>> {
    crate::json::from_str(json).map_err(|_| damaged("a plan").into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::ledger_cases::{CASES, action, fill, key, record};
    use crate::master::{ActionKind, MemoryLedger};

    #[test]
    fn it_does_what_every_ledger_does() {
        for (_, case) in CASES {
            let database = Database::in_memory().unwrap();
            case(&mut SqliteLedger::new(&database, 7));
            // In one change with others it does the same.
            let database = Database::in_memory().unwrap();
            database.begin().unwrap();
            case(&mut SqliteLedger::new(&database, 7));
            database.commit().unwrap();
        }
    }

    #[test]
    fn what_is_taken_back_was_never_there() {
        let database = Database::in_memory().unwrap();
        let mut ledger = SqliteLedger::new(&database, 7);
        database.begin().unwrap();
        fill(&mut ledger);
        assert!(ledger.order(&key("1")).unwrap().is_some());
        database.rollback();
        assert_eq!(ledger.order(&key("1")).unwrap(), None);
        assert_eq!(ledger.cross_reference("north", "shop", "77").unwrap(), None);
        fill(&mut ledger);
        assert!(ledger.order(&key("1")).unwrap().is_some());
    }

    /// What was carried out is still known once it is forgotten; what was only planned may be planned again.
    #[test]
    fn a_forgotten_order_is_known_by_its_hash() {
        let database = Database::in_memory().unwrap();
        let mut ledger = SqliteLedger::new(&database, 7);
        for state in OrderState::ALL {
            ledger.record(record("1", state, action(ActionKind::CreateDocument))).unwrap();
            let forgotten = ledger.forget(&key("1"));
            match state {
                OrderState::Applying | OrderState::Unknown => {
                    assert_eq!(forgotten.unwrap_err().code(), Code::PlanLedger, "{state:?}");
                    continue;
                }
                _ => assert!(forgotten.unwrap(), "{state:?}"),
            }
            let known = ledger.order(&key("1")).unwrap().map(|record| (record.state, record.payload_sha256));
            let kept = matches!(state, OrderState::Applied | OrderState::Undone | OrderState::Rejected);
            let expected = kept.then(|| (state, "00".to_owned()));
            assert_eq!(known, expected, "{state:?}");
            database.connection().execute_batch("DELETE FROM forgotten_orders").unwrap();
        }
        assert!(!ledger.forget(&key("2")).unwrap());
    }

    /// What stands in the file is what stands in the text form of the other ledger, so one can be made of the other.
    #[test]
    fn both_ledgers_tell_the_same_of_the_same_records() {
        let database = Database::in_memory().unwrap();
        let (mut one, mut other) = (SqliteLedger::new(&database, 7), MemoryLedger::default());
        fill(&mut one);
        fill(&mut other);
        for number in ["1", "2", "3"] {
            assert_eq!(one.order(&key(number)).unwrap(), other.order(&key(number)).unwrap());
        }
        assert_eq!(one.unsettled_parties("north").unwrap(), other.unsettled_parties("north").unwrap());
    }
}
