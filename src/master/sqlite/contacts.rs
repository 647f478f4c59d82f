//! Persons of a company, who are found only below it.

use rusqlite::{OptionalExtension, params};

use super::address_book::{SqliteAddressBook, each_party, to_json};
use super::failure::failed;
use super::numbers::next_free;
use crate::error::Result;
use crate::master::Contact;
use crate::order::Party;

impl SqliteAddressBook<'_> {
    /// Adds a contact of a company, or replaces the one with this id. Contacts are no parties of their own: nobody is matched
    /// with them but the person whom an order of that company names.
    ///
    /// # Errors
    /// What the database reports.
    pub fn upsert_contact(&self, company: &str, id: &str, version: u64, person: &Party) -> Result<()> {
        let json = to_json(person)?;
        self.database().change(|connection| {
            let sql = "INSERT OR REPLACE INTO contacts (id, company, version, data) VALUES (?1, ?2, ?3, ?4)";
            let values = params![id, company, version.cast_signed(), json];
            connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
            self.database().count_up("address_book")
        })
    }

    /// Creates a contact under a number that neither a party nor a contact has, and returns its id.
    pub(crate) fn create_contact(&self, company: &str, person: &Party) -> Result<String> {
        self.database().change(|connection| {
            let mut is_taken = |number: &str| Ok(self.has(number)? || self.contact(number)?.is_some());
            let id = next_free(connection, "party", &mut is_taken)?;
            self.upsert_contact(company, &id, 1, person)?;
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

    /// Takes out a contact, and those of a company. How many there were.
    pub(crate) fn remove_contacts(&self, id: &str) -> Result<usize> {
        self.database().change(|connection| {
            let sql = "DELETE FROM contacts WHERE id = ?1 OR company = ?1";
            let removed = connection.execute(sql, [id]).map_err(failed)?;
            if removed > 0 {
                self.database().count_up("address_book")?;
            }
            Ok(removed)
        })
    }

    pub(super) fn contacts_of(&self, company: &str) -> Result<Vec<Contact>> {
        let sql = "SELECT id, version, data FROM contacts WHERE company = ?1 ORDER BY id";
        let mut query = self.database().connection().prepare_cached(sql).map_err(failed)?;
        let mut contacts = Vec::new();
        each_party(query.query([company]).map_err(failed)?, &mut |id, version, person| {
            contacts.push((id.to_owned(), version, person.clone()));
            Ok(())
        })?;
        Ok(contacts)
    }
}

#[cfg(test)]
mod tests {
    use crate::master::AddressBook;
    use crate::master::sqlite::{Database, SqliteAddressBook};
    use crate::order::Party;

    #[test]
    fn contacts_are_below_their_company_and_share_no_id_with_a_party() {
        let database = Database::in_memory().unwrap();
        let book = SqliteAddressBook::open(&database, "DE").unwrap();
        let person = Party { family_name: Some("Zaunkönig".into()), ..Party::default() };
        book.upsert("1", 1, &person).unwrap();
        assert_eq!(book.contacts("4711").unwrap(), Some(Vec::new()));
        let before = book.snapshot();
        let id = book.create_contact("4711", &person).unwrap();
        assert_eq!(id, "2", "what is erased by its id is one person");
        assert_ne!(book.snapshot(), before);
        assert_eq!(book.contacts("4711").unwrap(), Some(vec![(id.clone(), 1, person.clone())]));
        assert_eq!(book.contacts("4712").unwrap(), Some(Vec::new()));
        assert_eq!(book.contact(&id).unwrap(), Some(("4711".to_owned(), 1)));
        book.upsert_contact("4712", "9", 3, &person).unwrap();
        assert_eq!(book.remove_contacts("4711").unwrap(), 1);
        assert_eq!(book.contact(&id).unwrap(), None);
        assert_eq!(book.contact("9").unwrap(), Some(("4712".to_owned(), 3)));
    }
}
