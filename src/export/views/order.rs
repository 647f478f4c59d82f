//! The documents that orders became.

use rusqlite::{Connection, Row, params};
use serde_json::Value;

use super::party::party_fields;
use super::{Column, Filter, Pointed, cell, fields, pointed, pointed_fields, stored};
use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::{Field, FieldKind, Layout};
use crate::master::PartyField;
use crate::master::sqlite::failed;

/// A document with what the database keeps beside its JSON.
struct OrderRecord {
    id: i64,
    texts: Texts,
    created: i64,
    data: Value,
    /// Role, id of the party and of its contact, in the order of the document.
    parties: Vec<(String, Option<String>, Option<String>)>,
    /// The number of the article of each line.
    articles: Vec<Option<String>>,
}

/// Columns of the document's row.
struct Texts {
    kind: String,
    number: String,
    tenant: String,
    source: String,
    order_number: String,
    currency: Option<String>,
}

use FieldKind::{Integer, Number, Text};

const COLUMNS: [Column<OrderRecord>; 28] = [
    ("number", Text, "Number of the document.", |order| Cell::text(Some(&order.texts.number))),
    ("kind", Text, "What kind of document, such as `intake` or `invoice`.", |order| {
        Cell::text(Some(&order.texts.kind))
    }),
    ("id", Integer, "Its id in the database.", |order| Cell::Integer(order.id)),
    ("tenant", Text, "The company of the house, where the settings name several.", |order| {
        Cell::text(Some(&order.texts.tenant))
    }),
    ("source", Text, "The shop.", |order| Cell::text(Some(&order.texts.source))),
    (
        "order_number",
        Text,
        "The number that the shop gave the order; a keyed hash once its person is erased.",
        |order| Cell::text(Some(&order.texts.order_number)),
    ),
    ("order_type", Text, "The kind of document in the sender's own word.", |order| order.said("/order_type")),
    ("date", Text, "When the order was placed, ISO 8601.", |order| order.said("/date")),
    ("document_date", Text, "The date that the document bears.", |order| order.said("/document_date")),
    ("delivery_date", Text, "When delivery is wished for.", |order| order.said("/delivery_date")),
    ("document_status", Text, "The status of the document, as the settings say.", |order| {
        order.said("/document_status")
    }),
    ("status", Text, "The state of the order in the shop, in the shop's own word.", |order| order.said("/status")),
    ("currency", Text, "ISO 4217 code of all amounts.", |order| Cell::text(order.texts.currency.as_deref())),
    ("prices", Text, "Whether the prices include tax: `gross` or `net`.", |order| order.said("/prices")),
    ("orderer", Text, "Id of the one who ordered.", |order| order.party("orderer")),
    ("patient", Text, "Id of the patient.", |order| order.party("patient")),
    ("payer", Text, "Id of the one who pays.", |order| order.party("payer")),
    ("ship_to", Text, "Id of the one who gets the goods.", |order| order.party("ship_to")),
    ("reference", Text, "The buyer's own reference.", |order| order.said("/reference")),
    ("language", Text, "ISO 639 code of the language of the customer.", |order| order.said("/language")),
    ("channel", Text, "The shop or sales channel within the source.", |order| order.said("/channel")),
    ("shipping_method", Text, "How the goods are sent.", |order| order.said("/shipping_method")),
    ("payment_method", Text, "How the order is paid, if it says one way.", |order| order.said("/payments/0/method")),
    ("employee", Text, "The employee whom it is entered under.", |order| order.said("/employee")),
    ("branch", Text, "The branch that it belongs to.", |order| order.said("/branch")),
    ("clerk", Text, "The clerk who is responsible.", |order| order.said("/clerk")),
    ("remarks", Text, "What the customer or the shop wrote.", |order| order.said("/remarks")),
    ("created", Integer, "When the document was made: seconds since 1970 (UTC).", |order| Cell::Integer(order.created)),
];

const LINES: [Pointed; 22] = [
    ("kind", Text, "`product`, `shipping`, `discount`, `voucher`, `surcharge` or `text`.", "/kind"),
    ("code", Text, "The shop's code of the article.", "/article"),
    ("variant", Text, "The shop's code of the variant.", "/variant"),
    ("gtin", Text, "GTIN (EAN).", "/gtin"),
    ("pzn", Text, "Pharmazentralnummer.", "/pzn"),
    ("aid_number", Text, "Number in the list of medical aids.", "/aid_number"),
    ("name", Text, "Short text.", "/name"),
    ("description", Text, "Long text.", "/description"),
    ("quantity", Number, "How many.", "/quantity"),
    ("unit", Text, "Unit of the quantity.", "/unit"),
    ("price", Number, "Price of one unit.", "/price"),
    ("price_total", Number, "Where the price is a quotient: what is divided.", "/price/total"),
    ("price_quantity", Number, "Where the price is a quotient: by what it is divided.", "/price/quantity"),
    ("prices", Text, "Whether this line's prices include tax, where they differ from the order's.", "/prices"),
    ("total", Number, "Amount of the line.", "/total"),
    ("discount", Number, "Discount on the line, as an amount.", "/discount"),
    ("discount_percent", Number, "Discount on the line, in percent.", "/discount_percent"),
    ("tax_rate", Number, "Tax rate in percent.", "/tax_rate"),
    ("tax", Number, "Tax of the line.", "/tax"),
    ("side", Text, "Side of the body: `left`, `right` or `both`.", "/side"),
    ("delivery_date", Text, "When delivery of the line is wished for.", "/delivery_date"),
    ("remarks", Text, "What was written at the line.", "/remarks"),
];

const CHARGES: [Pointed; 6] = [
    ("kind", Text, "`shipping`, `surcharge`, `discount` or `voucher`.", "/kind"),
    ("label", Text, "What it is called.", "/label"),
    ("amount", Number, "The amount, net or gross as the prices of the order.", "/amount"),
    ("net", Number, "The amount without tax.", "/net"),
    ("gross", Number, "The amount with tax.", "/gross"),
    ("tax_rate", Number, "Tax rate in percent.", "/tax_rate"),
];

const OF_LINES: usize = 0;
const OF_PARTIES: usize = 1;
const OF_CHARGES: usize = 2;

pub(super) fn layout() -> Layout {
    let mut lines = vec![
        Field::new("place", Integer, "The place of the line, from 1."),
        Field::new("article", Text, "Number of the article in the house."),
    ];
    lines.extend(pointed_fields(&LINES));
    let mut parties = vec![
        Field::new("role", Text, "What the party is in the order."),
        Field::new("id", Text, "Id in the address book; none for a party that is text only."),
        Field::new("contact", Text, "Id of the contact, for a company whose order names a person."),
    ];
    parties.extend(party_fields());
    Layout::of_view("orders", "order", 1, fields(&COLUMNS))
        .and_group("lines", "line", lines, true)
        .and_group("parties", "party", parties, false)
        .and_group("charges", "charge", pointed_fields(&CHARGES), false)
}

pub(super) fn each(
    connection: &Connection,
    filter: &Filter,
    each: &mut dyn FnMut(&dyn Record) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT id, kind, number, tenant, source, order_number, currency, created, data FROM documents \
               WHERE (?1 IS NULL OR tenant = ?1) AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR created >= ?3) \
               ORDER BY id";
    let mut query = connection.prepare_cached(sql).map_err(failed)?;
    let sql = "SELECT role, party, contact FROM document_parties WHERE document = ?1 ORDER BY place";
    let mut parties = connection.prepare_cached(sql).map_err(failed)?;
    let sql = "SELECT coalesce(articles.number, taken.article) FROM document_lines taken \
               LEFT JOIN articles ON articles.id = taken.article WHERE taken.document = ?1 ORDER BY taken.place";
    let mut articles = connection.prepare_cached(sql).map_err(failed)?;
    let mut rows = query.query(params![filter.tenant, filter.source, filter.since]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let mut record = read(row)?;
        let of_document = parties.query_map([record.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
        record.parties = of_document.map_err(failed)?.collect::<rusqlite::Result<_>>().map_err(failed)?;
        let of_document = articles.query_map([record.id], |row| row.get(0)).map_err(failed)?;
        record.articles = of_document.collect::<rusqlite::Result<_>>().map_err(failed)?;
        each(&record)?;
    }
    Ok(())
}

fn read(row: &Row<'_>) -> Result<OrderRecord> {
    let text = |column: usize| row.get::<_, String>(column).map_err(failed);
    let texts = Texts {
        kind: text(1)?,
        number: text(2)?,
        tenant: text(3)?,
        source: text(4)?,
        order_number: text(5)?,
        currency: row.get(6).map_err(failed)?,
    };
    Ok(OrderRecord {
        id: row.get(0).map_err(failed)?,
        texts,
        created: row.get(7).map_err(failed)?,
        data: stored(&text(8)?, "a document")?,
        parties: Vec::new(),
        articles: Vec::new(),
    })
}

impl OrderRecord {
    /// What the document says there.
    fn said(&self, pointer: &str) -> Cell<'_> {
        pointed(&self.data, pointer, Text)
    }

    /// The id of the party in a role; none if it is text only.
    fn party(&self, role: &str) -> Cell<'_> {
        let entry = self.parties.iter().find(|(of, _, _)| of == role);
        Cell::text(entry.and_then(|(_, party, _)| party.as_deref()))
    }

    /// A field of an entry of a list.
    fn pointed_in(&self, list: &str, row: usize, column: Option<&Pointed>) -> Cell<'_> {
        let found = column.zip(self.list(list).get(row));
        found.map_or(Cell::Empty, |((_, kind, _, pointer), entry)| pointed(entry, pointer, *kind))
    }

    /// A field of a party as the order has it.
    fn said_of_party(&self, row: usize, field: Option<&PartyField>) -> Cell<'_> {
        let Some((field, entry)) = field.zip(self.list("parties").get(row)) else { return Cell::Empty };
        match field {
            PartyField::AddressLine2 => pointed(entry, "/party/address/line2", Text),
            field if field.is_address() => pointed(entry, &format!("/party/address/{}", field.as_str()), Text),
            field => pointed(entry, &format!("/party/{}", field.as_str()), Text),
        }
    }

    /// The entries of a list in the document.
    fn list(&self, name: &str) -> &[Value] {
        self.data.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Record for OrderRecord {
    fn cell(&self, field: usize) -> Cell<'_> {
        cell(&COLUMNS, self, field)
    }

    fn rows(&self, group: usize) -> usize {
        match group {
            OF_LINES => self.list("lines").len(),
            OF_PARTIES => self.list("parties").len(),
            OF_CHARGES => self.list("charges").len(),
            _ => 0,
        }
    }

    fn group_cell(&self, group: usize, row: usize, field: usize) -> Cell<'_> {
        let party = self.parties.get(row);
        match (group, field) {
            (OF_LINES, 0) => i64::try_from(row + 1).map_or(Cell::Empty, Cell::Integer),
            (OF_LINES, 1) => Cell::text(self.articles.get(row).and_then(Option::as_deref)),
            (OF_PARTIES, 0) => Cell::text(party.map(|(role, _, _)| role.as_str())),
            (OF_PARTIES, 1) => Cell::text(party.and_then(|(_, id, _)| id.as_deref())),
            (OF_PARTIES, 2) => Cell::text(party.and_then(|(_, _, contact)| contact.as_deref())),
            (OF_LINES, _) => self.pointed_in("lines", row, LINES.get(field - 2)),
            (OF_PARTIES, _) => self.said_of_party(row, PartyField::ALL.get(field - 3)),
            _ => self.pointed_in("charges", row, CHARGES.get(field)),
        }
    }
}
