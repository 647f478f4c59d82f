//! The embedded peer: SQLite with a full-text index of trigrams (FTS5), which survives typing errors as well.

use std::path::Path;

use intakt::order::Party;
use rusqlite::{Connection, params};

use crate::Failure;

/// An address book in SQLite.
pub struct Fts {
    connection: Connection,
}

/// How the peer is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Any trigram of name and street, the best ten by BM25: finds in spite of typing errors.
    Trigrams,
    /// Family name and postal code as they stand, or the e-mail address: finds what is spelt alike.
    Spelling,
}

impl Fts {
    /// A new, empty address book in a file.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn create(path: &Path) -> Result<Fts, Failure> {
        let _ = std::fs::remove_file(path);
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144;
             CREATE VIRTUAL TABLE party USING fts5 (id UNINDEXED, name, street, place, email, phone, birth_date UNINDEXED,
                 tokenize = 'trigram');",
        )?;
        Ok(Fts { connection })
    }

    /// Adds parties in one transaction.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn add(&mut self, parties: &[(String, Party)]) -> Result<(), Failure> {
        let transaction = self.connection.transaction()?;
        {
            let mut insert = transaction.prepare_cached("INSERT INTO party VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?;
            for (id, party) in parties {
                let (name, street, place) = texts(party);
                let phone = [&party.phone, &party.mobile].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
                let birth_date = party.birth_date.map(|date| date.to_string());
                insert.execute(params![id, name, street, place, party.email, phone, birth_date])?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// The ids of the best ten.
    ///
    /// # Errors
    /// Those of SQLite.
    pub fn ask(&self, party: &Party, asked: Asked) -> Result<Vec<String>, Failure> {
        let quoted = |text: &str| format!("\"{}\"", text.replace('"', " "));
        let (name, street, _) = texts(party);
        let query = match asked {
            Asked::Trigrams => {
                let letters: Vec<char> = format!("{name} {street}").to_lowercase().chars().collect();
                let mut trigrams: Vec<String> =
                    letters.windows(3).map(|three| quoted(&three.iter().collect::<String>())).collect();
                trigrams.sort_unstable();
                trigrams.dedup();
                trigrams.join(" OR ")
            }
            Asked::Spelling => {
                let family = quoted(party.family_name.as_deref().unwrap_or("nobody"));
                let postal_code = quoted(party.address.postal_code.as_deref().unwrap_or("nowhere"));
                let email = quoted(party.email.as_deref().unwrap_or("nobody@nowhere"));
                format!("(name : {family} AND place : {postal_code}) OR email : {email}")
            }
        };
        let mut select =
            self.connection.prepare_cached("SELECT id FROM party WHERE party MATCH ?1 ORDER BY rank LIMIT 10")?;
        let ids = select.query_map(params![query], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(ids)
    }
}

fn texts(party: &Party) -> (String, String, String) {
    let joined = |parts: [&Option<String>; 2]| parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
    (
        joined([&party.given_name, &party.family_name]),
        joined([&party.address.street, &party.address.house_number]),
        joined([&party.address.postal_code, &party.address.city]),
    )
}
