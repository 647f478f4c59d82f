//! Leases in the database.

use rusqlite::{OptionalExtension, params};

use super::database::Database;
use super::failure::failed;
use crate::error::Result;
use crate::master::{Lease, Leases};

impl Leases for &Database {
    fn take(&mut self, lease: Lease, now: i64) -> Result<Option<Lease>> {
        self.change(|connection| {
            let mut query =
                connection.prepare_cached("SELECT owner, expires FROM leases WHERE name = ?1").map_err(failed)?;
            let held = query
                .query_row([&lease.name], |row| {
                    Ok(Lease { name: lease.name.clone(), owner: row.get(0)?, expires: row.get(1)? })
                })
                .optional()
                .map_err(failed)?;
            if let Some(other) = held.filter(|held| held.owner != lease.owner && held.expires > now) {
                return Ok(Some(other));
            }
            let sql = "INSERT OR REPLACE INTO leases (name, owner, expires) VALUES (?1, ?2, ?3)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.execute(params![lease.name, lease.owner, lease.expires]).map_err(failed)?;
            Ok(None)
        })
    }

    fn give_back(&mut self, name: &str, owner: &str) -> Result<()> {
        self.change(|connection| {
            let sql = "DELETE FROM leases WHERE name = ?1 AND owner = ?2";
            connection.prepare_cached(sql).and_then(|mut delete| delete.execute([name, owner])).map_err(failed)?;
            Ok(())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Database;
    use crate::master::lease::cases;

    #[test]
    fn one_machine_has_it() {
        cases::one_machine_has_it(&mut &Database::in_memory().unwrap());
    }
}
