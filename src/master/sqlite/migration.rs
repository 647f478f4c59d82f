//! The schema, and how a file of an older version comes to it. Forward only: a file of a newer version is refused.

use rusqlite::Connection;

use super::failure::failed;
use crate::error::{Code, Problem, Result};

/// What the header of a file of ours says; `INTK`.
const APPLICATION: i32 = 0x494e_544b;

/// Each brings the file from the version of its place to the next one. What was shipped is never changed; a new step is
/// added at the end.
const STEPS: &[&str] = &[include_str!("schema-1.sql"), include_str!("schema-2.sql")];

/// The version of the schema that this program writes.
pub(super) fn version() -> i32 {
    i32::try_from(STEPS.len()).unwrap_or(i32::MAX)
}

/// Brings the file up to date, in one transaction. Whether it was new.
///
/// # Errors
/// [`Code::StoreNotDatabase`] for no database and for one of another program; [`Code::StoreNewer`].
pub(super) fn migrate(connection: &Connection, read_only: bool) -> Result<bool> {
    let number = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).map_err(failed);
    let (application, found) = (number("application_id")?, number("user_version")?);
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failed)?;
    let is_new = application == 0 && found == 0 && tables == 0;
    if application != APPLICATION && !is_new {
        let problem = Problem::new(Code::StoreNotDatabase, "the file is a database of another program");
        return Err(problem.hint("name another file; one that does not exist yet is made").into());
    }
    let newest = version();
    if found > newest {
        let message = format!("the database is of version {found}, this program knows {newest}");
        let problem = Problem::new(Code::StoreNewer, message);
        return Err(problem.hint("use the newer program; there is no way back").into());
    }
    if found == newest {
        return Ok(false);
    }
    if read_only {
        let message = format!("the database is of version {found} and must be brought to {newest} first");
        return Err(Problem::new(Code::StoreReadOnly, message).hint("open it for writing once").into());
    }
    for (place, step) in STEPS.iter().enumerate().skip(usize::try_from(found).unwrap_or(0)) {
        let batch = format!(
            "BEGIN IMMEDIATE; {step}; PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {}; COMMIT",
            place + 1
        );
        if let Err(error) = connection.execute_batch(&batch) {
            if !connection.is_autocommit() {
                // What matters is why the step failed.
                let _ = connection.execute_batch("ROLLBACK");
            }
            return Err(failed(error));
        }
    }
    Ok(is_new)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of any earlier version, with a question in it, comes to this one and keeps what it has.
    #[test]
    fn an_older_file_is_brought_up_to_date_with_what_it_holds() {
        for from in 1..STEPS.len() {
            let connection = Connection::open_in_memory().unwrap();
            for step in &STEPS[..from] {
                connection.execute_batch(step).unwrap();
            }
            let version_of = format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {from}");
            connection.execute_batch(&version_of).unwrap();
            let sql = "INSERT INTO reviews (tenant, source, kind, number, item, question, code, data, created) \
                       VALUES ('', 'shop', 'intake', '1', 'review-1', 'mend', 'no_lines', '{}', 7)";
            connection.execute(sql, []).unwrap();
            assert_eq!(migrate(&connection, true).unwrap_err().code(), Code::StoreReadOnly, "from {from}");
            assert!(!migrate(&connection, false).unwrap(), "from {from}: it was there");
            let found: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
            assert_eq!(found, version());
            let (number, evidence): (String, Option<String>) = connection
                .query_row("SELECT number, evidence FROM reviews", [], |row| Ok((row.get(0)?, row.get(1)?)))
                .unwrap();
            assert_eq!((number.as_str(), evidence), ("1", None));
            assert!(!migrate(&connection, false).unwrap(), "a second time nothing happens");
        }
    }
}
