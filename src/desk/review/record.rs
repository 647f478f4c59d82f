//! The questions of a plan take the place of those of earlier plans of the order.

use rusqlite::params;
use serde_json::Value;

use super::{ROW, ReviewRow, ReviewState};
use crate::desk::Desk;
use crate::error::{Code, Problem, Result};
use crate::json::to_value;
use crate::master::sqlite::failed;
use crate::plan::Plan;

impl Desk<'_> {
    /// What is still asked keeps its number, its state and its owner. What is not asked any more is done if somebody had it in
    /// work, and gone if nobody has seen it.
    pub(in crate::desk) fn replace_reviews(&self, plan: &Plan) -> Result<()> {
        let connection = self.database.connection();
        let order = &plan.order;
        let kind = order.kind.as_str();
        let mut earlier = match &order.number {
            Some(number) => {
                let sql = format!(
                    "{ROW} WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4 AND state <> 'done' ORDER BY id"
                );
                self.review_rows(&sql, params![order.tenant, order.source, kind, number])?
            }
            None => Vec::new(),
        };
        for item in &plan.review {
            let data = to_value(item).map_err(|_| unwritable())?;
            let question = data.get("question").and_then(Value::as_str).unwrap_or_default();
            let code = item.reason.code.as_str();
            let (subject, evidence) =
                item.key.as_ref().map_or((None, None), |key| (Some(&key.subject), Some(&key.evidence)));
            let run = self.run.as_ref().map(|run| run.id);
            let same = |row: &ReviewRow| {
                row.question == question
                    && row.roles == item.roles
                    && row.item.get("line") == data.get("line")
                    && row.code == code
            };
            if let Some(place) = earlier.iter().position(same) {
                let known = earlier.swap_remove(place);
                // Whose it is the settings say only for what nobody has in work.
                let owner = if known.state == ReviewState::InWork { known.owner } else { item.owner.clone() };
                let sql = "UPDATE reviews SET item = ?2, data = ?3, subject = ?4, evidence = ?5, run = ?6, owner = ?7, \
                           payload = ?8 WHERE id = ?1";
                let values =
                    params![known.id, item.id, data.to_string(), subject, evidence, run, owner, order.payload_sha256];
                connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
                continue;
            }
            let sql = "INSERT INTO reviews (tenant, source, kind, number, item, question, code, data, run, created, \
                       subject, evidence, owner, payload) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";
            let values = params![
                order.tenant,
                order.source,
                kind,
                order.number,
                item.id,
                question,
                code,
                data.to_string(),
                run,
                self.now,
                subject,
                evidence,
                item.owner,
                order.payload_sha256
            ];
            connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
        }
        for gone in earlier {
            let sql = match gone.state {
                ReviewState::New => "DELETE FROM reviews WHERE id = ?1",
                ReviewState::InWork | ReviewState::Done => "UPDATE reviews SET state = 'done' WHERE id = ?1",
            };
            connection.prepare_cached(sql).and_then(|mut change| change.execute([gone.id])).map_err(failed)?;
        }
        Ok(())
    }
}

fn unwritable() -> Problem {
    Problem::new(Code::PlanJson, "a question cannot be written as JSON")
}
