//! Documents, payments and files in the database.

use rusqlite::{OptionalExtension, Row, ToSql, params};

use super::database::Database;
use super::failure::failed;
use super::numbers::next_free;
use crate::error::{Code, Problem, Result};
use crate::master::{DocumentKind, OrderKey};
use crate::order::Role;

/// The documents of a [`Database`]. An order has at most one of its kind, so the key of the order tells whether it was
/// carried out.
#[derive(Clone, Copy, Debug)]
pub struct Documents<'d>(&'d Database);

/// A document to be written.
#[derive(Clone, Copy)]
pub struct NewDocument<'n> {
    /// The order that it is made of.
    pub order: &'n OrderKey,
    /// Its number; the next one of its kind where there is none.
    pub number: Option<&'n str>,
    /// The day of the order, ISO 8601.
    pub date: Option<&'n str>,
    /// ISO 4217 code of all amounts.
    pub currency: Option<&'n str>,
    /// Everything about it, as JSON. Personal data.
    pub data: &'n str,
    /// Who takes part, with the ids of the party and of its contact where the address book has them.
    pub parties: &'n [(Role, Option<&'n str>, Option<&'n str>)],
    /// The article of each line.
    pub lines: &'n [Option<&'n str>],
    /// Seconds since 1970 (UTC).
    pub created: i64,
    /// The run that makes it.
    pub run: Option<i64>,
}

/// A payment to be written.
#[derive(Clone, Copy)]
pub struct NewPayment<'n> {
    /// How much, as a decimal.
    pub amount: Option<&'n str>,
    /// How it was paid.
    pub method: Option<&'n str>,
    /// What kind of payment it is, in the word of the plan.
    pub purpose: &'n str,
    /// Everything about it, as JSON.
    pub data: &'n str,
}

/// A document that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its id.
    pub id: i64,
    /// Its kind.
    pub kind: DocumentKind,
    /// Its own number.
    pub number: String,
    /// The order that it was made of.
    pub order: OrderKey,
    /// What every action of the plan yielded: the id of the action, and the id of what was made or used.
    pub outcomes: Vec<(String, Option<String>)>,
}

impl<'d> Documents<'d> {
    /// The documents of `database`.
    pub fn new(database: &'d Database) -> Self {
        Documents(database)
    }

    /// The document that was made of an order.
    ///
    /// # Errors
    /// What the database reports.
    pub fn of_order(&self, order: &OrderKey) -> Result<Option<DocumentRow>> {
        let sql = "SELECT id, kind, number, outcomes FROM documents \
                   WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND order_number = ?4";
        let mut query = self.0.connection().prepare_cached(sql).map_err(failed)?;
        let mut find = |number: &str| {
            let values = [&order.tenant, &order.source, order.kind.as_str(), number];
            query.query_row(values, read).optional().map_err(failed)
        };
        let found = match find(&order.number)? {
            None => find(&self.erased_number(order))?,
            found => found,
        };
        let Some((id, word, number, json)) = found else { return Ok(None) };
        let damaged = || Problem::new(Code::StoreDamaged, "a document cannot be read").hint("use the last good copy");
        let kind = DocumentKind::from_word(&word).ok_or_else(damaged)?;
        let outcomes = crate::json::from_str(&json).map_err(|_| damaged())?;
        Ok(Some(DocumentRow { id, kind, number, order: order.clone(), outcomes }))
    }

    /// Whether there is a document of this kind and number.
    ///
    /// # Errors
    /// What the database reports.
    pub fn has_number(&self, kind: DocumentKind, number: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM documents WHERE kind = ?1 AND number = ?2)";
        let mut query = self.0.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([kind.as_str(), number], |row| row.get(0)).map_err(failed)
    }

    /// Writes a document, and returns its id and number.
    ///
    /// # Errors
    /// What the database reports, as [`Code::StoreFailed`] for an order that has a document of this kind already.
    pub fn create(&self, document: &NewDocument<'_>) -> Result<(i64, String)> {
        self.0.change(|connection| {
            let OrderKey { tenant, source, kind, number: order_number } = document.order;
            let number = match document.number {
                Some(number) => number.to_owned(),
                // The settings of one source may keep the numbers of the shop, which look the same.
                None => next_free(connection, kind.as_str(), &mut |number| self.has_number(*kind, number))?,
            };
            let sql = "INSERT INTO documents (kind, number, tenant, source, order_number, date, currency, data, outcomes, \
                       created, run) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, '[]', ?9, ?10)";
            let NewDocument { date, currency, data, created, run, .. } = document;
            let kind = kind.as_str();
            let values = params![kind, number, tenant, source, order_number, date, currency, data, created, run];
            connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
            let id = connection.last_insert_rowid();
            let sql = "INSERT INTO document_parties (document, place, role, party, contact) VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            for (place, (role, party, contact)) in (1_i64..).zip(document.parties) {
                insert.execute(params![id, place, role.as_str(), party, contact]).map_err(failed)?;
            }
            let sql = "INSERT INTO document_lines (document, place, article) VALUES (?1, ?2, ?3)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            for (place, article) in (1_i64..).zip(document.lines) {
                insert.execute(params![id, place, article]).map_err(failed)?;
            }
            Ok((id, number))
        })
    }

    /// Keeps what every action of the plan yielded.
    ///
    /// # Errors
    /// What the database reports.
    pub fn set_outcomes(&self, document: i64, outcomes: &[(String, Option<String>)]) -> Result<()> {
        let json = serde_json::to_string(outcomes)
            .map_err(|_| Problem::new(Code::StoreFailed, "outcomes cannot be written as JSON"))?;
        self.run("UPDATE documents SET outcomes = ?2 WHERE id = ?1", &[&document, &json]).map(|_| ())
    }

    /// Adds a payment to a document and returns its id.
    ///
    /// # Errors
    /// What the database reports.
    pub fn add_payment(&self, document: i64, action: &str, payment: &NewPayment<'_>) -> Result<i64> {
        let sql =
            "INSERT INTO payments (document, action, amount, method, purpose, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let NewPayment { amount, method, purpose, data } = payment;
        self.run(sql, &[&document, &action, amount, method, purpose, data])
    }

    /// Adds a file to a document and returns its id. `data` is what is known of it as JSON.
    ///
    /// # Errors
    /// What the database reports.
    pub fn add_attachment(
        &self,
        document: i64,
        action: &str,
        data: &str,
        sha256: Option<&str>,
        content: Option<&[u8]>,
    ) -> Result<i64> {
        let sql = "INSERT INTO attachments (document, action, data, sha256, content) VALUES (?1, ?2, ?3, ?4, ?5)";
        self.run(sql, &[&document, &action, &data, &sha256, &content])
    }

    /// How many documents there are.
    ///
    /// # Errors
    /// What the database reports.
    pub fn len(&self) -> Result<u64> {
        let mut query = self.0.connection().prepare_cached("SELECT count(*) FROM documents").map_err(failed)?;
        query.query_row([], |row| row.get::<_, i64>(0)).map(i64::cast_unsigned).map_err(failed)
    }

    /// Whether there are none.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_empty(&self) -> Result<bool> {
        Ok(self.len()? == 0)
    }

    /// What stands in the place of the order's number once its person is erased.
    pub(crate) fn erased_number(&self, order: &OrderKey) -> String {
        let OrderKey { tenant, source, kind, number } = order;
        let hash = self.0.keyed().texts(&["document", tenant, source, kind.as_str(), number]);
        format!("erased:{}", hexadecimal(&hash))
    }

    /// What holds a number that was drawn for an action of an order.
    pub(crate) fn holder(&self, order: &OrderKey, action: &str) -> String {
        let OrderKey { tenant, source, kind, number } = order;
        hexadecimal(&self.0.keyed().texts(&["number", tenant, source, kind.as_str(), number, action]))
    }

    fn run(&self, sql: &str, values: &[&dyn ToSql]) -> Result<i64> {
        self.0.change(|connection| {
            connection.prepare_cached(sql).and_then(|mut statement| statement.execute(values)).map_err(failed)?;
            Ok(connection.last_insert_rowid())
        })
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read(row: &Row<'_>) -> rusqlite::Result<(i64, String, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}
