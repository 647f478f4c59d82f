//! Which id of the shop stands for which customer: the list by which shop and house compare their numbers.

use rusqlite::types::Type;
use rusqlite::{Row, params};
use serde::{Deserialize, Serialize};

use super::Desk;
use crate::error::{Result, discreet};

/// One pair of numbers, or one that lacks its other half.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ReferenceRow {
    /// The shop's id of the customer; none for one who has ordered without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The id in the address book.
    pub party: String,
    /// The customer number, where it is another than the id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// What is to be said of it.
    pub note: ReferenceNote,
}

discreet!(ReferenceRow { party, note } hides { source_id, customer_number });

/// What is to be said of a pair of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferenceNote {
    /// One id of the shop, one customer.
    Fits,
    /// The customer has several ids in the shop: it may be there twice.
    Several,
    /// The customer has ordered, and no id of the shop is known.
    WithoutId,
    /// The id stands for a customer who is not in the address book any more.
    Gone,
}

impl ReferenceNote {
    /// The word used in lists.
    pub fn as_str(self) -> &'static str {
        match self {
            ReferenceNote::Fits => "fits",
            ReferenceNote::Several => "several",
            ReferenceNote::WithoutId => "without_id",
            ReferenceNote::Gone => "gone",
        }
    }
}

impl Desk<'_> {
    /// Every id of a shop with the customer that it stands for, by id, and behind them the customers of the shop's orders who have none,
    /// by theirs.
    ///
    /// # Errors
    /// What the database reports, and what `each` does, which ends it.
    pub fn references(
        &self,
        tenant: &str,
        source: &str,
        each: &mut dyn FnMut(ReferenceRow) -> Result<()>,
    ) -> Result<()> {
        let known = "SELECT reference.source_id, reference.party, parties.data, parties.id IS NULL, \
             (SELECT count(*) FROM cross_references other WHERE other.party = reference.party AND other.tenant = ?1 AND other.source = ?2) \
             FROM cross_references reference LEFT JOIN parties ON parties.id = reference.party \
             WHERE reference.tenant = ?1 AND reference.source = ?2 ORDER BY reference.source_id";
        let mut rows = Vec::new();
        self.each(known, params![tenant, source], |row| {
            let (is_gone, count): (bool, i64) = (row.get(3)?, row.get(4)?);
            let note = match (is_gone, count) {
                (true, _) => ReferenceNote::Gone,
                (false, 1) => ReferenceNote::Fits,
                (false, _) => ReferenceNote::Several,
            };
            let (source_id, party, customer_number) = (row.get(0)?, row.get(1)?, customer_number(row, 2)?);
            rows.push(ReferenceRow { source_id, party, customer_number, note });
            Ok(())
        })?;
        let without = "SELECT DISTINCT parties.id, parties.data FROM document_parties taken \
             JOIN documents ON documents.id = taken.document JOIN parties ON parties.id = taken.party \
             WHERE documents.tenant = ?1 AND documents.source = ?2 AND taken.role IN ('orderer', 'patient', 'payer') \
             AND NOT EXISTS (SELECT 1 FROM cross_references other WHERE other.party = taken.party AND other.tenant = ?1 \
             AND other.source = ?2) ORDER BY parties.id";
        self.each(without, params![tenant, source], |row| {
            let (party, customer_number) = (row.get(0)?, customer_number(row, 1)?);
            rows.push(ReferenceRow { source_id: None, party, customer_number, note: ReferenceNote::WithoutId });
            Ok(())
        })?;
        rows.into_iter().try_for_each(|mut row| {
            row.customer_number = row.customer_number.filter(|number| *number != row.party);
            each(row)
        })
    }
}

/// The customer number of the party that a column has as the database keeps it, if there is one. SQLite's own functions for JSON
/// are not in the libraries that are shipped.
pub(crate) fn customer_number(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<String>> {
    #[derive(Deserialize)]
    struct Numbered {
        customer_number: Option<String>,
    }
    let Some(data) = row.get::<_, Option<String>>(column)? else { return Ok(None) };
    // What serde_json says may quote a value, which may be personal.
    let damaged = |_| rusqlite::Error::InvalidColumnType(column, "parties.data".to_owned(), Type::Text);
    Ok(crate::json::from_str::<Numbered>(&data).map_err(damaged)?.customer_number)
}

#[cfg(test)]
mod tests {
    use super::customer_number;
    use crate::error::Code;
    use crate::master::sqlite::failed;

    #[test]
    fn a_damaged_party_is_told_and_not_taken_for_one_without_a_number() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let read = |data: Option<&str>| connection.query_row("SELECT ?1", [data], |row| customer_number(row, 0));
        assert_eq!(read(None).unwrap(), None, "no party");
        assert_eq!(read(Some("{}")).unwrap(), None);
        assert_eq!(read(Some(r#"{"customer_number":"K1","family_name":"Amsel"}"#)).unwrap().as_deref(), Some("K1"));
        for data in ["", "{", r#"{"customer_number":["Amsel"]}"#] {
            let error = failed(read(Some(data)).unwrap_err());
            assert_eq!(error.code(), Code::StoreDamaged, "{data}");
            assert!(!error.to_string().contains("Amsel"), "{error}");
        }
    }
}
