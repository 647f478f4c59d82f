//! Which id of a shop stands for which customer.

use rusqlite::{Connection, params};

use super::{Column, Filter, cell, fields};
use crate::desk::customer_number;
use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::FieldKind::Text;
use crate::export::layout::Layout;
use crate::master::sqlite::failed;

struct Reference {
    tenant: String,
    source: String,
    source_id: String,
    customer: String,
    customer_number: Option<String>,
}

const COLUMNS: [Column<Reference>; 5] = [
    ("tenant", Text, "The company of the house, where the settings name several.", |reference| {
        Cell::text(Some(&reference.tenant))
    }),
    ("source", Text, "The shop.", |reference| Cell::text(Some(&reference.source))),
    ("source_id", Text, "The shop's id of the customer.", |reference| Cell::text(Some(&reference.source_id))),
    ("customer", Text, "Id in the address book.", |reference| Cell::text(Some(&reference.customer))),
    (
        "customer_number",
        Text,
        "Customer number; none if the customer is not in the address book any more.",
        |reference| Cell::text(reference.customer_number.as_deref()),
    ),
];

pub(super) fn layout() -> Layout {
    Layout::of_view("references", "reference", 1, fields(&COLUMNS))
}

pub(super) fn each(
    connection: &Connection,
    filter: &Filter,
    each: &mut dyn FnMut(&dyn Record) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT reference.tenant, reference.source, source_id, reference.party, parties.data \
               FROM cross_references reference LEFT JOIN parties ON parties.id = reference.party \
               WHERE (?1 IS NULL OR reference.tenant = ?1) AND (?2 IS NULL OR reference.source = ?2) \
               ORDER BY reference.tenant, reference.source, source_id";
    let mut query = connection.prepare_cached(sql).map_err(failed)?;
    let mut rows = query.query(params![filter.tenant, filter.source]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let text = |column: usize| row.get::<_, String>(column).map_err(failed);
        let record = Reference {
            tenant: text(0)?,
            source: text(1)?,
            source_id: text(2)?,
            customer: text(3)?,
            customer_number: customer_number(row, 4).map_err(failed)?,
        };
        each(&record)?;
    }
    Ok(())
}

impl Record for Reference {
    fn cell(&self, field: usize) -> Cell<'_> {
        cell(&COLUMNS, self, field)
    }
}
