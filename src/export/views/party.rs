//! Customers and contacts: the columns of a party list.

use rusqlite::Connection;

use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::{Field, FieldKind, Layout};
use crate::master::PartyField;
use crate::master::sqlite::{failed, stored_party};
use crate::order::Party;

/// A party of the address book, or a person below a company.
struct PartyRecord {
    /// The id, and for a contact that of the company.
    ids: Vec<String>,
    party: Party,
    /// What a clerk has to know of it.
    flags: Vec<String>,
}

const IDENTIFIERS: usize = 0;
const FLAGS: usize = 1;

pub(super) fn customers() -> Layout {
    let layout = Layout::of_view("customers", "customer", 1, fields(&[("id", "Id in the address book.")]));
    let identifiers = vec![
        Field::new("scheme", FieldKind::Text, "Whose number it is."),
        Field::new("value", FieldKind::Text, "The number."),
    ];
    let flags = vec![Field::new("flag", FieldKind::Text, "What a clerk has to know: `deceased` or `blocked`.")];
    layout.and_group("identifiers", "identifier", identifiers, false).and_group("flags", "entry", flags, false)
}

pub(super) fn contacts() -> Layout {
    let ids = [("id", "Id of the contact."), ("company_id", "Id of the company in the address book.")];
    Layout::of_view("contacts", "contact", 1, fields(&ids))
}

fn fields(ids: &[(&'static str, &'static str)]) -> Vec<Field> {
    let ids = ids.iter().map(|(name, about)| Field::new(*name, FieldKind::Text, *about));
    ids.chain(party_fields()).collect()
}

/// The fields of a party. Lists that are read may write some of them in several ways; these do it in one.
pub(super) fn party_fields() -> impl Iterator<Item = Field> {
    PartyField::ALL.iter().map(|field| {
        let about = match field {
            PartyField::BirthDate => "Day of birth, ISO 8601.",
            PartyField::Gender => "`female`, `male` or `diverse`.",
            field => field.explanation(),
        };
        Field::new(field.as_str(), FieldKind::Text, about)
    })
}

pub(super) fn each_customer(connection: &Connection, each: &mut dyn FnMut(&dyn Record) -> Result<()>) -> Result<()> {
    let mut query = connection.prepare_cached("SELECT id, data FROM parties ORDER BY id").map_err(failed)?;
    let mut flagged =
        connection.prepare_cached("SELECT flag FROM party_flags WHERE party = ?1 ORDER BY flag").map_err(failed)?;
    let mut rows = query.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let (id, json): (String, String) = (row.get(0).map_err(failed)?, row.get(1).map_err(failed)?);
        let flags = flagged.query_map([&id], |row| row.get(0)).map_err(failed)?;
        let flags = flags.collect::<rusqlite::Result<Vec<String>>>().map_err(failed)?;
        each(&PartyRecord { ids: vec![id], party: stored_party(&json)?, flags })?;
    }
    Ok(())
}

pub(super) fn each_contact(connection: &Connection, each: &mut dyn FnMut(&dyn Record) -> Result<()>) -> Result<()> {
    let mut query = connection.prepare_cached("SELECT id, company, data FROM contacts ORDER BY id").map_err(failed)?;
    let mut rows = query.query([]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        let text = |column: usize| row.get::<_, String>(column).map_err(failed);
        each(&PartyRecord { ids: vec![text(0)?, text(1)?], party: stored_party(&text(2)?)?, flags: Vec::new() })?;
    }
    Ok(())
}

impl Record for PartyRecord {
    fn cell(&self, field: usize) -> Cell<'_> {
        if let Some(id) = self.ids.get(field) {
            return Cell::text(Some(id));
        }
        Cell::owned(PartyField::ALL.get(field - self.ids.len()).and_then(|field| field.get(&self.party)))
    }

    fn rows(&self, group: usize) -> usize {
        match group {
            IDENTIFIERS => self.party.identifiers.len(),
            FLAGS => self.flags.len(),
            _ => 0,
        }
    }

    fn group_cell(&self, group: usize, row: usize, field: usize) -> Cell<'_> {
        let identifier = self.party.identifiers.get(row);
        match (group, field) {
            (IDENTIFIERS, 0) => Cell::text(identifier.map(|identifier| identifier.scheme.as_str())),
            (IDENTIFIERS, 1) => Cell::text(identifier.map(|identifier| identifier.value.as_str())),
            (FLAGS, 0) => Cell::text(self.flags.get(row).map(String::as_str)),
            _ => Cell::Empty,
        }
    }
}
