//! Numbers in the database: those drawn from the ranges of the settings, and the master's own counters.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::database::Database;
use super::failure::failed;
use crate::error::{Code, Problem, Result};
use crate::master::{DrawnNumber, NumberState, Numbers, RangeKey};

/// Draws in one transaction with what the number is for: [`Database::begin`] takes the lock for writing first, so nobody
/// else draws meanwhile.
impl Numbers for &Database {
    fn held(&self, range: &RangeKey, holder: &str) -> Result<Option<DrawnNumber>> {
        let sql = "SELECT number, holder, state FROM numbers WHERE tenant = ?1 AND range = ?2 AND holder = ?3 \
                   AND state IN ('reserved', 'committed') ORDER BY number LIMIT 1";
        let mut query = self.connection().prepare_cached(sql).map_err(failed)?;
        let found = query.query_row([&range.tenant, &range.range, holder], row).optional().map_err(failed)?;
        found.map(drawn).transpose()
    }

    fn lowest_released(&self, range: &RangeKey) -> Result<Option<u64>> {
        let sql = "SELECT min(number) FROM numbers WHERE tenant = ?1 AND range = ?2 AND state = 'released'";
        number(self, sql, range)
    }

    fn highest(&self, range: &RangeKey) -> Result<Option<u64>> {
        number(self, "SELECT max(number) FROM numbers WHERE tenant = ?1 AND range = ?2", range)
    }

    fn put(&mut self, range: &RangeKey, drawn: DrawnNumber) -> Result<()> {
        self.change(|connection| {
            let sql =
                "INSERT OR REPLACE INTO numbers (tenant, range, number, holder, state) VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            // SQLite has no larger numbers, and keeps the order of these.
            let number = i64::try_from(drawn.number).map_err(|_| too_large())?;
            let values = params![range.tenant, range.range, number, drawn.holder, word(drawn.state)];
            insert.execute(values).map_err(failed)?;
            Ok(())
        })
    }
}

/// The next number of a counter that is not in use. Taken back with the transaction that it is drawn in.
pub(super) fn next_free(
    connection: &Connection,
    counter: &str,
    is_taken: &mut dyn FnMut(&str) -> Result<bool>,
) -> Result<String> {
    let sql = "INSERT INTO counters (name, next) VALUES (?1, 2) \
               ON CONFLICT DO UPDATE SET next = next + 1 RETURNING next - 1";
    loop {
        let mut draw = connection.prepare_cached(sql).map_err(failed)?;
        let number = draw.query_row([counter], |row| row.get::<_, i64>(0)).map_err(failed)?.to_string();
        if !is_taken(&number)? {
            return Ok(number);
        }
    }
}

fn number(database: &Database, sql: &str, range: &RangeKey) -> Result<Option<u64>> {
    let mut query = database.connection().prepare_cached(sql).map_err(failed)?;
    let found: Option<i64> = query.query_row([&range.tenant, &range.range], |row| row.get(0)).map_err(failed)?;
    Ok(found.map(i64::cast_unsigned))
}

fn too_large() -> Problem {
    Problem::new(Code::NumbersExhausted, "a number is larger than the database can keep")
        .hint("let the range end below 9223372036854775807")
}

fn row(row: &Row<'_>) -> rusqlite::Result<(i64, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
}

fn drawn((number, holder, state): (i64, String, String)) -> Result<DrawnNumber> {
    let known = [NumberState::Reserved, NumberState::Committed, NumberState::Released, NumberState::Taken];
    let Some(state) = known.into_iter().find(|known| word(*known) == state) else {
        return Err(Problem::new(Code::StoreDamaged, "the state of a number cannot be read").into());
    };
    Ok(DrawnNumber { number: number.cast_unsigned(), holder, state })
}

fn word(state: NumberState) -> &'static str {
    match state {
        NumberState::Reserved => "reserved",
        NumberState::Committed => "committed",
        NumberState::Released => "released",
        NumberState::Taken => "taken",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::MemoryNumbers;

    /// Both kinds of memory, asked the same things after every step.
    #[test]
    fn numbers_are_kept_as_in_memory() {
        let key = RangeKey { tenant: "t".into(), range: "web".into() };
        let other = RangeKey { range: "till".into(), ..key.clone() };
        let database = Database::in_memory().unwrap();
        let (mut stored, mut memory) = (&database, MemoryNumbers::default());
        let steps: [(u64, &str, NumberState); 7] = [
            (10, "a", NumberState::Reserved),
            (11, "", NumberState::Taken),
            (12, "b", NumberState::Reserved),
            (10, "a", NumberState::Committed),
            (12, "", NumberState::Released),
            (9, "", NumberState::Released),
            (12, "c", NumberState::Reserved),
        ];
        for (number, holder, state) in steps {
            for numbers in [&mut stored as &mut dyn Numbers, &mut memory] {
                numbers.put(&key, DrawnNumber { number, holder: holder.into(), state }).unwrap();
            }
            for range in [&key, &other] {
                assert_eq!(stored.highest(range).unwrap(), memory.highest(range).unwrap());
                assert_eq!(stored.lowest_released(range).unwrap(), memory.lowest_released(range).unwrap());
                for holder in ["", "a", "b", "c"] {
                    assert_eq!(stored.held(range, holder).unwrap(), memory.held(range, holder).unwrap(), "{holder}");
                }
            }
        }
        let huge = DrawnNumber { number: u64::MAX, holder: "d".into(), state: NumberState::Reserved };
        assert_eq!(stored.put(&key, huge).unwrap_err().code(), Code::NumbersExhausted);
    }
}
