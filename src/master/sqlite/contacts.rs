//! Persons below their companies. They are found by their company alone, never by matching.

use rusqlite::{OptionalExtension, params};

use super::address_book::SqliteAddressBook;
use super::failure::failed;
use super::numbers::next_free;
use crate::error::{Code, Problem, Result};
use crate::master::Contact;
use crate::order::Party;

impl SqliteAddressBook<'_> {
    /// Creates a contact below a company and returns its id.
    pub(crate) fn create_contact(&self, company: &str, person: &Party) -> Result<String> {
        self.database().change(|connection| {
            let id = next_free(connection, "contact", &mut |number| Ok(self.contact(number)?.is_some()))?;
            let data = serde_json::to_string(person)
                .map_err(|_| Problem::new(Code::StoreDamaged, "a contact cannot be written"))?;
            let sql = "INSERT INTO contacts (id, company, version, data) VALUES (?1, ?2, 1, ?3)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.execute(params![id, company, data]).map_err(failed)?;
            self.database().count_up("address_book")?;
            Ok(id)
        })
    }

    /// The company and the version of a contact.
    pub(crate) fn contact(&self, id: &str) -> Result<Option<(String, u64)>> {
        let sql = "SELECT company, version FROM contacts WHERE id = ?1";
        let mut query = self.database().connection().prepare_cached(sql).map_err(failed)?;
        let row = query.query_row([id], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned())));
        row.optional().map_err(failed)
    }

    /// Takes out a contact, or all those of a company; how many there were.
    pub(crate) fn remove_contacts(&self, id: &str) -> Result<u64> {
        self.database().change(|connection| {
            let sql = "DELETE FROM contacts WHERE id = ?1 OR company = ?1";
            connection.execute(sql, [id]).map(|count| count as u64).map_err(failed)
        })
    }

    pub(super) fn contacts_of(&self, company: &str) -> Result<Vec<Contact>> {
        let sql = "SELECT id, version, data FROM contacts WHERE company = ?1 ORDER BY id";
        let mut query = self.database().connection().prepare_cached(sql).map_err(failed)?;
        let rows = query
            .query_map([company], |row| {
                Ok((row.get(0)?, row.get::<_, i64>(1)?.cast_unsigned(), row.get::<_, String>(2)?))
            })
            .map_err(failed)?;
        let mut contacts = Vec::new();
        for row in rows {
            let (id, version, data) = row.map_err(failed)?;
            let damaged = |_| Problem::new(Code::StoreDamaged, "a contact in the database cannot be read");
            contacts.push((id, version, serde_json::from_str(&data).map_err(damaged)?));
        }
        Ok(contacts)
    }
}

#[cfg(test)]
mod tests {
    use crate::master::AddressBook;
    use crate::master::sqlite::{Database, SqliteAddressBook};
    use crate::order::Party;

    #[test]
    fn contacts_are_below_their_company() {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let person = Party { family_name: Some("Zaunkönig".into()), ..Party::default() };
        assert_eq!(book.contacts("4711").unwrap(), Some(Vec::new()));
        let before = book.snapshot();
        let id = book.create_contact("4711", &person).unwrap();
        assert_ne!(book.snapshot(), before);
        assert_eq!(book.contacts("4711").unwrap(), Some(vec![(id.clone(), 1, person)]));
        assert_eq!(book.contacts("4712").unwrap(), Some(Vec::new()));
        assert_eq!(book.contact(&id).unwrap(), Some(("4711".to_owned(), 1)));
        assert_eq!(book.remove_contacts("4711").unwrap(), 1);
        assert_eq!(book.contact(&id).unwrap(), None);
    }
}
