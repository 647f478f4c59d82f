//! Decisions in the database.

use rusqlite::{OptionalExtension, Row, ToSql, params};

use super::database::Database;
use super::failure::failed;
use crate::error::{Code, Problem, Result};
use crate::master::{
    Choice, DecisionRecord, Decisions, DocumentKind, NeverPair, NewDecision, OrderKey, QuestionKey, Revocation, Whom,
};

const DECISION: &str = "SELECT id, subject, evidence, choice, identity, tenant, source, kind, number, decided_by, \
                        decided, revoked_by, revoked FROM decisions";

/// Hashes are made under the key of the database.
impl Decisions for &Database {
    fn hash(&self, texts: &[&str]) -> String {
        self.keyed().hash(texts)
    }

    fn is_empty(&self) -> Result<bool> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM decisions WHERE revoked IS NULL) \
                   AND NOT EXISTS (SELECT 1 FROM never_pairs WHERE revoked IS NULL)";
        let mut query = self.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([], |row| row.get(0)).map_err(failed)
    }

    fn in_force(&self, subject: &str) -> Result<Vec<DecisionRecord>> {
        decisions(self, &format!("{DECISION} WHERE subject = ?1 AND revoked IS NULL ORDER BY id DESC"), &[&subject])
    }

    fn decision(&self, id: i64) -> Result<Option<DecisionRecord>> {
        Ok(decisions(self, &format!("{DECISION} WHERE id = ?1"), &[&id])?.pop())
    }

    fn history(&self, most: u32) -> Result<Vec<DecisionRecord>> {
        decisions(self, &format!("{DECISION} ORDER BY id DESC LIMIT ?1"), &[&most])
    }

    fn decide(&mut self, decision: NewDecision) -> Result<i64> {
        let NewDecision { key: QuestionKey { subject, evidence }, choice, identity, order, by, at } = decision;
        let json = serde_json::to_string(&choice)
            .map_err(|_| Problem::new(Code::PlanLedger, "a decision cannot be written as JSON"))?;
        self.change(|connection| {
            let sql = "UPDATE decisions SET revoked_by = ?3, revoked = ?4 \
                       WHERE subject = ?1 AND evidence = ?2 AND revoked IS NULL";
            let values = params![subject, evidence, by, at];
            connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
            let sql = "INSERT INTO decisions (subject, evidence, choice, party, identity, tenant, source, kind, number, \
                       decided_by, decided) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) RETURNING id";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            let order = order.as_ref();
            let values = params![
                subject,
                evidence,
                json,
                choice.party(),
                identity,
                order.map(|order| order.tenant.as_str()),
                order.map(|order| order.source.as_str()),
                order.map(|order| order.kind.as_str()),
                order.map(|order| order.number.as_str()),
                by,
                at
            ];
            insert.query_row(values, |row| row.get(0)).map_err(failed)
        })
    }

    fn revoke(&mut self, id: i64, by: &Revocation) -> Result<bool> {
        revoke(self, "UPDATE decisions SET revoked_by = ?2, revoked = ?3 WHERE id = ?1 AND revoked IS NULL", id, by)
    }

    fn forbid(&mut self, pair: NeverPair) -> Result<i64> {
        self.change(|connection| {
            let one = written(&pair.one);
            let sql = "SELECT id FROM never_pairs WHERE one = ?1 AND other = ?2 AND revoked IS NULL";
            let mut query = connection.prepare_cached(sql).map_err(failed)?;
            if let Some(id) = query.query_row([&one, &pair.other], |row| row.get(0)).optional().map_err(failed)? {
                return Ok(id);
            }
            let sql = "INSERT INTO never_pairs (one, other, said_by, said) VALUES (?1, ?2, ?3, ?4) RETURNING id";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            insert.query_row(params![one, pair.other, pair.by, pair.at], |row| row.get(0)).map_err(failed)
        })
    }

    fn allow(&mut self, pair: i64, by: &Revocation) -> Result<bool> {
        revoke(self, "UPDATE never_pairs SET revoked_by = ?2, revoked = ?3 WHERE id = ?1 AND revoked IS NULL", pair, by)
    }

    fn pairs_of(&self, whom: &Whom) -> Result<Vec<NeverPair>> {
        let sql = "SELECT id, one, other, said_by, said, revoked_by, revoked FROM never_pairs \
                   WHERE (one = ?1 OR other = ?2) AND revoked IS NULL ORDER BY id";
        let party = match whom {
            Whom::Party(id) => Some(id.as_str()),
            Whom::Subject(_) => None,
        };
        let mut query = self.connection().prepare_cached(sql).map_err(failed)?;
        let rows = query.query_map(params![written(whom), party], pair).map_err(failed)?;
        rows.collect::<rusqlite::Result<_>>().map_err(failed)
    }
}

fn revoke(database: &Database, sql: &str, id: i64, by: &Revocation) -> Result<bool> {
    database.change(|connection| {
        let mut update = connection.prepare_cached(sql).map_err(failed)?;
        Ok(update.execute(params![id, by.by, by.at]).map_err(failed)? > 0)
    })
}

fn decisions(database: &Database, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<DecisionRecord>> {
    let mut query = database.connection().prepare_cached(sql).map_err(failed)?;
    let rows = query.query_map(values, decision).map_err(failed)?;
    rows.collect::<rusqlite::Result<_>>().map_err(failed)
}

fn decision(row: &Row<'_>) -> rusqlite::Result<DecisionRecord> {
    let key = QuestionKey { subject: row.get(1)?, evidence: row.get(2)? };
    // What serde_json says may quote a value.
    let choice: Choice = crate::json::from_str(&row.get::<_, String>(3)?).map_err(|_| unreadable(3, "choice"))?;
    let order = match (row.get(5)?, row.get(6)?, row.get::<_, Option<String>>(7)?, row.get(8)?) {
        (Some(tenant), Some(source), Some(kind), Some(number)) => {
            let kind = DocumentKind::from_word(&kind).ok_or_else(|| unreadable(7, "kind"))?;
            Some(OrderKey { tenant, source, kind, number })
        }
        _ => None,
    };
    let decision = NewDecision { key, choice, identity: row.get(4)?, order, by: row.get(9)?, at: row.get(10)? };
    Ok(DecisionRecord { id: row.get(0)?, decision, revoked: revocation(row, 11)? })
}

fn pair(row: &Row<'_>) -> rusqlite::Result<NeverPair> {
    let one: String = row.get(1)?;
    let one = match one.split_once(':') {
        Some(("subject", hash)) => Whom::Subject(hash.to_owned()),
        Some(("party", id)) => Whom::Party(id.to_owned()),
        _ => return Err(unreadable(1, "one")),
    };
    Ok(NeverPair {
        id: row.get(0)?,
        one,
        other: row.get(2)?,
        by: row.get(3)?,
        at: row.get(4)?,
        revoked: revocation(row, 5)?,
    })
}

/// Who took it back, and when, in two columns from `column` on.
fn revocation(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Revocation>> {
    let (by, at): (Option<String>, Option<i64>) = (row.get(column)?, row.get(column + 1)?);
    Ok(by.zip(at).map(|(by, at)| Revocation { by, at }))
}

pub(crate) fn written(whom: &Whom) -> String {
    match whom {
        Whom::Subject(hash) => format!("subject:{hash}"),
        Whom::Party(id) => format!("party:{id}"),
    }
}

fn unreadable(column: usize, name: &str) -> rusqlite::Error {
    rusqlite::Error::InvalidColumnType(column, name.to_owned(), rusqlite::types::Type::Text)
}

#[cfg(test)]
mod tests {
    use super::Database;
    use crate::master::Decisions;
    use crate::master::decision_cases::CASES;

    #[test]
    fn they_do_what_all_decisions_do() {
        for (_, case) in CASES {
            let database = Database::in_memory().unwrap();
            case(&mut &database);
        }
    }

    #[test]
    fn two_databases_hash_differently() {
        let (one, other) = (Database::in_memory().unwrap(), Database::in_memory().unwrap());
        assert_ne!((&one).hash(&["Zaunkönig"]), (&other).hash(&["Zaunkönig"]));
    }
}
