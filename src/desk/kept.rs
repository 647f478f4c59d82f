//! Orders that are kept until they are done with, so that they can be planned again without their file.

use rusqlite::{OptionalExtension, params};

use super::Desk;
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::failed;
use crate::master::{Ledger, OrderEvent, OrderKey};
use crate::order::{Content, Order};
use crate::plan::{Plan, Status, payload_sha256};

impl Desk<'_> {
    /// Keeps an order that is held or waits, and one that was planned by a clerk's decision, which may be revoked. Every other is
    /// not kept any more. To be called after [`Desk::note_plan`], in the same change.
    ///
    /// A kept order is as personal as the file that it comes from. It goes with the ledger's record of the order.
    ///
    /// # Errors
    /// What the database reports.
    pub fn keep_order(&self, order: &Order, plan: &Plan) -> Result<()> {
        let Some(key) = plan.key() else { return Ok(()) };
        let Some(record) = self.ledger().order(&key)? else { return Ok(()) };
        // Of an order that came with other content, the ledger's is the one that counts.
        if record.payload_sha256 != plan.order.payload_sha256 {
            return Ok(());
        }
        let Some(id) = self.order_id(&key)? else { return Ok(()) };
        let rulings: Vec<i64> = plan.decisions().collect();
        let is_open = matches!(plan.status, Status::Held | Status::Waiting);
        self.database.change(|connection| {
            for decision in &rulings {
                let sql = "INSERT OR IGNORE INTO decision_orders (decision, order_id) VALUES (?1, ?2)";
                let mut insert = connection.prepare_cached(sql).map_err(failed)?;
                insert.execute([*decision, id]).map_err(failed)?;
            }
            if plan.status == Status::Skipped {
                return Ok(());
            }
            let run = |sql: &str| connection.prepare_cached(sql).and_then(|mut run| run.execute([id])).map_err(failed);
            run("DELETE FROM kept_orders WHERE order_id = ?1")?;
            if !is_open && rulings.is_empty() {
                return Ok(());
            }
            let mut candidates: Vec<&str> = plan
                .parties
                .iter()
                .filter_map(|party| party.verdict.as_ref())
                .flat_map(|verdict| verdict.candidates.iter().map(|candidate| candidate.party.as_str()))
                .collect();
            candidates.sort_unstable();
            candidates.dedup();
            let data = serde_json::to_string(order).map_err(|_| unwritable())?;
            let candidates = serde_json::to_string(&candidates).map_err(|_| unwritable())?;
            let sql = "INSERT INTO kept_orders (order_id, data, candidates) VALUES (?1, ?2, ?3)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.execute(params![id, data, candidates]).map_err(failed)?;
            for (place, attachment) in (0_i64..).zip(&order.attachments) {
                if let Content::Bytes(bytes) = &attachment.content {
                    let sql = "INSERT INTO kept_files (order_id, place, content) VALUES (?1, ?2, ?3)";
                    let mut insert = connection.prepare_cached(sql).map_err(failed)?;
                    insert.execute(params![id, place, bytes]).map_err(failed)?;
                }
            }
            Ok(())
        })
    }

    /// Drops the copy of an order that is done with.
    pub(super) fn drop_kept(&self, key: &OrderKey) -> Result<()> {
        let Some(id) = self.order_id(key)? else { return Ok(()) };
        self.database.connection().execute("DELETE FROM kept_orders WHERE order_id = ?1", [id]).map_err(failed)?;
        Ok(())
    }

    /// The order as it was read, if it is kept.
    ///
    /// # Errors
    /// [`Code::StoreDamaged`] if it does not say what the order said; what the database reports.
    pub fn kept_order(&self, key: &OrderKey) -> Result<Option<Order>> {
        let Some(id) = self.order_id(key)? else { return Ok(None) };
        let connection = self.database.connection();
        let mut query =
            connection.prepare_cached("SELECT data FROM kept_orders WHERE order_id = ?1").map_err(failed)?;
        let Some(json) = query.query_row([id], |row| row.get::<_, String>(0)).optional().map_err(failed)? else {
            return Ok(None);
        };
        let damaged = || Problem::new(Code::StoreDamaged, "an order cannot be read").hint("read its file again");
        let mut order: Order = crate::json::from_str(&json).map_err(|_| damaged())?;
        let mut files: Vec<(i64, Vec<u8>)> = Vec::new();
        self.each("SELECT place, content FROM kept_files WHERE order_id = ?1", params![id], |row| {
            files.push((row.get(0)?, row.get(1)?));
            Ok(())
        })?;
        for (place, bytes) in files {
            let attachment = usize::try_from(place).ok().and_then(|place| order.attachments.get_mut(place));
            attachment.ok_or_else(damaged)?.content = Content::Bytes(bytes);
        }
        let record = self.ledger().order(key)?;
        if record.is_none_or(|record| payload_sha256(&order).ok() != Some(record.payload_sha256)) {
            return Err(damaged().into());
        }
        Ok(Some(order))
    }

    /// The keys of all kept orders that are not done with, as they came in.
    ///
    /// # Errors
    /// What the database reports.
    pub fn kept_orders(&self) -> Result<Vec<OrderKey>> {
        let sql = "SELECT tenant, source, kind, number FROM kept_orders JOIN orders ON orders.id = order_id \
                   WHERE state IN ('held', 'waiting', 'planned', 'failed') ORDER BY order_id";
        self.keys(sql, &[])
    }

    pub(super) fn order_id(&self, key: &OrderKey) -> Result<Option<i64>> {
        let sql = "SELECT id FROM orders WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let values = params![key.tenant, key.source, key.kind.as_str(), key.number];
        query.query_row(values, |row| row.get(0)).optional().map_err(failed)
    }

    /// Drops the kept copies of orders, and messages about orders, that are or may be of a person who is erased; whoever sends the file again has them.
    pub(super) fn forget_kept(&self, id: &str, is_of: &dyn Fn(&Order) -> bool) -> Result<()> {
        let mut gone = Vec::new();
        self.each("SELECT order_id, data, candidates FROM kept_orders", params![], |row| {
            let (order_id, json, candidates): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let candidates: Vec<String> = crate::json::from_str(&candidates).unwrap_or_default();
            // What cannot be read cannot be told apart from the person's.
            let order = crate::json::from_str::<Order>(&json);
            if candidates.iter().any(|candidate| candidate == id) || order.map_or(true, |order| is_of(&order)) {
                gone.push(order_id);
            }
            Ok(())
        })?;
        let mut messages = Vec::new();
        self.each("SELECT id, data FROM early_events", params![], |row| {
            let event = crate::json::from_str::<OrderEvent>(&row.get::<_, String>(1)?);
            if event.map_or(true, |event| is_of(&event.order)) {
                messages.push(row.get::<_, i64>(0)?);
            }
            Ok(())
        })?;
        for message in messages {
            self.database.connection().execute("DELETE FROM early_events WHERE id = ?1", [message]).map_err(failed)?;
        }
        for order in gone {
            let sql = "DELETE FROM kept_orders WHERE order_id = ?1";
            self.database.connection().execute(sql, [order]).map_err(failed)?;
        }
        Ok(())
    }

    pub(super) fn keys(&self, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Vec<OrderKey>> {
        let mut keys = Vec::new();
        self.each(sql, values, |row| {
            keys.push(crate::master::sqlite::order_key(row)?);
            Ok(())
        })?;
        Ok(keys)
    }
}

fn unwritable() -> Problem {
    Problem::new(Code::PlanJson, "an order cannot be written as JSON")
}
