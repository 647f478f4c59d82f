//! Money that was received with orders.

use rusqlite::{Connection, params};
use serde_json::Value;

use super::{Column, Filter, cell, fields, pointed, stored};
use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::FieldKind::{Integer, Number, Text};
use crate::export::layout::Layout;
use crate::master::sqlite::failed;

struct PaymentRecord {
    id: i64,
    document: String,
    kind: String,
    tenant: String,
    source: String,
    order_number: String,
    purpose: String,
    currency: Option<String>,
    created: i64,
    data: Value,
}

const COLUMNS: [Column<PaymentRecord>; 13] = [
    ("id", Integer, "Its id in the database.", |payment| Cell::Integer(payment.id)),
    ("document", Text, "Number of the document.", |payment| Cell::text(Some(&payment.document))),
    ("kind", Text, "What kind of document.", |payment| Cell::text(Some(&payment.kind))),
    ("tenant", Text, "The company of the house, where the settings name several.", |payment| {
        Cell::text(Some(&payment.tenant))
    }),
    ("source", Text, "The shop.", |payment| Cell::text(Some(&payment.source))),
    ("order_number", Text, "The number that the shop gave the order.", |payment| {
        Cell::text(Some(&payment.order_number))
    }),
    ("purpose", Text, "`payment`, `prepayment`, `gift_card` or `voucher`.", |payment| {
        Cell::text(Some(&payment.purpose))
    }),
    ("amount", Number, "The amount.", |payment| pointed(&payment.data, "/amount", Number)),
    ("currency", Text, "ISO 4217 code of the amount.", |payment| Cell::text(payment.currency.as_deref())),
    ("method", Text, "How it was paid.", |payment| pointed(&payment.data, "/method", Text)),
    ("date", Text, "When the money was received, ISO 8601.", |payment| pointed(&payment.data, "/date", Text)),
    ("reference", Text, "Transaction number of the payment provider.", |payment| {
        pointed(&payment.data, "/reference", Text)
    }),
    ("created", Integer, "When it was noted: seconds since 1970 (UTC).", |payment| Cell::Integer(payment.created)),
];

pub(super) fn layout() -> Layout {
    Layout::of_view("payments", "payment", 1, fields(&COLUMNS))
}

pub(super) fn each(
    connection: &Connection,
    filter: &Filter,
    each: &mut dyn FnMut(&dyn Record) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT payments.id, number, kind, tenant, source, order_number, purpose, currency, created, payments.data \
               FROM payments JOIN documents ON documents.id = payments.document \
               WHERE (?1 IS NULL OR tenant = ?1) AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR created >= ?3) \
               ORDER BY payments.id";
    let mut query = connection.prepare_cached(sql).map_err(failed)?;
    let mut rows = query.query(params![filter.tenant, filter.source, filter.since]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let text = |column: usize| row.get::<_, String>(column).map_err(failed);
        let record = PaymentRecord {
            id: row.get(0).map_err(failed)?,
            document: text(1)?,
            kind: text(2)?,
            tenant: text(3)?,
            source: text(4)?,
            order_number: text(5)?,
            purpose: text(6)?,
            currency: row.get(7).map_err(failed)?,
            created: row.get(8).map_err(failed)?,
            data: stored(&text(9)?, "a payment")?,
        };
        each(&record)?;
    }
    Ok(())
}

impl Record for PaymentRecord {
    fn cell(&self, field: usize) -> Cell<'_> {
        cell(&COLUMNS, self, field)
    }
}
