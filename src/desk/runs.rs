//! Past runs with their accounts.

use std::collections::BTreeMap;

use rusqlite::{Row, params};
use serde::Serialize;

use super::{Desk, Going};
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::failed;
use crate::master::{DocumentKind, OrderEvent, OrderKey};
use crate::plan::{Account, Class, Plan, Reason, ReasonCode, Status};

/// A run that begins.
#[derive(Clone, Copy, Debug, Default)]
pub struct RunStart<'r> {
    /// The company of the host.
    pub tenant: &'r str,
    /// The shop.
    pub source: &'r str,
    /// The machine that it runs on.
    pub machine: &'r str,
    /// The files that are taken in.
    pub files: &'r [String],
}

/// A past run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunRow {
    /// Its number.
    pub id: i64,
    /// The machine that it ran on.
    pub machine: String,
    /// The files that were taken in.
    pub files: Vec<String>,
    /// Seconds since 1970 (UTC).
    pub started: i64,
    /// Seconds since 1970 (UTC); none for a run that did not end: it goes on, or was broken off.
    pub ended: Option<i64>,
    /// The tenant, the source, and how many records ended in which class; nothing is listed in it.
    #[serde(flatten)]
    pub account: Account,
    /// How many plans were carried out.
    pub applied: u64,
    /// How many were stopped, because they did not fit the data.
    pub stopped: u64,
    /// How many records ended in each class for each reason.
    pub reasons: Vec<(String, String, u64)>,
}

/// A record that was not simply planned; orders that were known before are only counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RunEntry {
    /// What it became.
    pub class: String,
    /// The number of the order; none if it has none, cannot be read, or belongs to a person who was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The filter that took it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// Why.
    pub reasons: serde_json::Value,
    /// Where the record stands.
    #[serde(skip_serializing_if = "serde_json::Value::is_null")]
    pub position: serde_json::Value,
}

impl Desk<'_> {
    /// Sets the time that is written from now on: seconds since 1970 (UTC).
    pub fn set_now(&mut self, now: i64) {
        self.now = now;
    }

    /// Begins a run and returns its number.
    ///
    /// # Errors
    /// What the database reports.
    pub fn begin_run(&mut self, start: &RunStart<'_>) -> Result<i64> {
        let files = json(&start.files)?;
        let id = self.database.change(|connection| {
            let sql =
                "INSERT INTO runs (tenant, source, machine, files, started) VALUES (?1, ?2, ?3, ?4, ?5) RETURNING id";
            let values = params![start.tenant, start.source, start.machine, files, self.now];
            connection.query_row(sql, values, |row| row.get(0)).map_err(failed)
        })?;
        self.run = Some(Going { id, entries: 0, applied: 0, stopped: 0 });
        Ok(id)
    }

    /// Keeps what a plan says to people: the reasons of an order that is not simply planned, and its questions. To be called
    /// in the same change as the ledger's record of the plan, so that neither is there without the other.
    ///
    /// # Errors
    /// What the database reports.
    pub fn note_plan(&mut self, plan: &Plan) -> Result<()> {
        let class = match plan.status {
            Status::Planned => Class::Planned,
            Status::Waiting => Class::Waiting,
            Status::Held => Class::Held,
            Status::Skipped => Class::Skipped,
        };
        let known = plan.reasons.iter().any(|reason| reason.code == ReasonCode::Known);
        if class == Class::Skipped && known {
            return Ok(());
        }
        let says = |code| plan.reasons.iter().any(|reason| reason.code == code);
        // A message about the order leaves its questions as they are; with a cancellation they go.
        let is_message = says(ReasonCode::EventWaits);
        self.database.change(|_| {
            if (class != Class::Skipped && !is_message) || says(ReasonCode::Cancelled) {
                self.replace_reviews(plan)?;
            }
            if is_message {
                return Ok(());
            }
            if let (Class::Held | Class::Waiting, Some(order)) = (class, plan.key()) {
                self.set_reasons(&order, &plan.reasons)?;
            }
            Ok(())
        })?;
        if class == Class::Planned {
            return Ok(());
        }
        let position = json(&plan.order.position)?;
        self.entry(class, plan.order.number.as_deref(), None, &plan.reasons, Some(&position))
    }

    /// Keeps that messages have waited in vain for their orders, which would have become documents of that kind: a clerk is told of
    /// each.
    ///
    /// # Errors
    /// What the database reports.
    pub fn note_expired(&self, events: &[OrderEvent], kind: DocumentKind) -> Result<()> {
        self.database.change(|connection| {
            for event in events {
                let text = format!("a {} has waited in vain for its order", event.kind.as_str());
                let reason = Reason::new(ReasonCode::EventExpired, text);
                let data = serde_json::json!({ "question": "check", "reason": reason, "answers": ["later"] });
                let sql = "INSERT INTO reviews (tenant, source, kind, number, item, question, code, data, created) \
                           VALUES (?1, ?2, ?7, ?3, 'review-1', 'check', ?4, ?5, ?6)";
                let OrderEvent { tenant, source, number, .. } = event;
                let (code, data) = (reason.code.as_str(), data.to_string());
                let values = params![tenant, source, number, code, data, self.now, kind.as_str()];
                connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
            }
            Ok(())
        })
    }

    /// Keeps that a filter took a record out.
    ///
    /// # Errors
    /// What the database reports.
    pub fn note_filtered(&mut self, rule: &str, number: Option<&str>) -> Result<()> {
        let reason = Reason::new(ReasonCode::Filtered, format!("the filter `{rule}` took it out"));
        self.entry(Class::Filtered, number, Some(rule), &[reason], None)
    }

    /// Keeps that a record could not be read.
    ///
    /// # Errors
    /// What the database reports.
    pub fn note_unreadable(&mut self, problem: &Problem) -> Result<()> {
        let position = problem.position().map(|position| json(&position)).transpose()?;
        let reason = Reason::from_problem(ReasonCode::Unreadable, problem.clone());
        self.entry(Class::Unreadable, None, None, &[reason], position.as_deref())
    }

    /// Ends the run that is going on, with its account.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] without one; what the database reports.
    pub fn end_run(&mut self, account: &Account) -> Result<()> {
        let Some(run) = self.run.take() else {
            return Err(Problem::new(Code::UsageParameter, "no run is going on").into());
        };
        self.database.change(|connection| {
            let sql = "UPDATE runs SET ended = ?2, read = ?3, planned = ?4, skipped = ?5, waiting = ?6, held = ?7, \
                       filtered = ?8, unreadable = ?9, applied = ?10, stopped = ?11 WHERE id = ?1";
            let of = |class| account.of(class).cast_signed();
            let values = params![
                run.id,
                self.now,
                account.read.cast_signed(),
                of(Class::Planned),
                of(Class::Skipped),
                of(Class::Waiting),
                of(Class::Held),
                of(Class::Filtered),
                of(Class::Unreadable),
                run.applied,
                run.stopped
            ];
            connection.execute(sql, values).map_err(failed)?;
            let sql = "INSERT INTO run_reasons (run, class, code, count) VALUES (?1, ?2, ?3, ?4)";
            for ((class, code), count) in account.reasons() {
                let values = params![run.id, class.as_str(), code.as_str(), count.cast_signed()];
                connection.execute(sql, values).map_err(failed)?;
            }
            Ok(())
        })
    }

    /// Past runs, the latest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn runs(&self, most: u32) -> Result<Vec<RunRow>> {
        self.run_rows("ORDER BY id DESC LIMIT ?1", i64::from(most), i64::MAX)
    }

    /// The run of this number.
    ///
    /// # Errors
    /// What the database reports.
    pub fn run(&self, id: i64) -> Result<Option<RunRow>> {
        Ok(self.run_rows("WHERE id = ?1", id, 0)?.pop())
    }

    /// The records of a run that were not simply planned, in its order.
    ///
    /// # Errors
    /// What the database reports.
    pub fn run_entries(&self, id: i64) -> Result<Vec<RunEntry>> {
        let sql = "SELECT class, number, rule, reasons, position FROM run_entries WHERE run = ?1 ORDER BY place";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let rows = query
            .query_map([id], |row| {
                let position: Option<String> = row.get(4)?;
                Ok(RunEntry {
                    class: row.get(0)?,
                    number: row.get(1)?,
                    rule: row.get(2)?,
                    reasons: value(&row.get::<_, String>(3)?),
                    position: position.as_deref().map(value).unwrap_or_default(),
                })
            })
            .map_err(failed)?;
        rows.collect::<rusqlite::Result<_>>().map_err(failed)
    }

    pub(super) fn run_rows(&self, clause: &str, first: i64, second: i64) -> Result<Vec<RunRow>> {
        let connection = self.database.connection();
        let sql = format!(
            "SELECT id, tenant, source, machine, files, started, ended, read, planned, skipped, waiting, held, filtered, \
             unreadable, applied, stopped FROM runs {clause}"
        );
        let mut query = connection.prepare_cached(&sql).map_err(failed)?;
        let values = [first, second];
        let given = values.get(..query.parameter_count()).unwrap_or(&values);
        let rows = query.query_map(rusqlite::params_from_iter(given), run_row).map_err(failed)?;
        let mut runs = rows.collect::<rusqlite::Result<Vec<_>>>().map_err(failed)?;
        let sql = "SELECT class, code, count FROM run_reasons WHERE run = ?1 ORDER BY class, code";
        let mut query = connection.prepare_cached(sql).map_err(failed)?;
        for run in &mut runs {
            let rows = query
                .query_map([run.id], |row| Ok((row.get(0)?, row.get(1)?, row.get::<_, i64>(2)?.cast_unsigned())))
                .map_err(failed)?;
            run.reasons = rows.collect::<rusqlite::Result<_>>().map_err(failed)?;
        }
        Ok(runs)
    }

    /// Keeps why an order is where it is.
    pub(super) fn set_reasons(&self, order: &OrderKey, reasons: &[Reason]) -> Result<()> {
        let sql = "UPDATE orders SET reasons = ?5 WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
        let values = params![order.tenant, order.source, order.kind.as_str(), order.number, json(&reasons)?];
        let connection = self.database.connection();
        connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
        Ok(())
    }

    fn entry(
        &mut self,
        class: Class,
        number: Option<&str>,
        rule: Option<&str>,
        reasons: &[Reason],
        position: Option<&str>,
    ) -> Result<()> {
        let Some(run) = &mut self.run else { return Ok(()) };
        run.entries += 1;
        let sql = "INSERT INTO run_entries (run, place, class, number, rule, reasons, position) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let values = params![run.id, run.entries, class.as_str(), number, rule, json(&reasons)?, position];
        self.database.change(|connection| {
            connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
            Ok(())
        })
    }
}

fn run_row(row: &Row<'_>) -> rusqlite::Result<RunRow> {
    let number = |column: usize| row.get::<_, i64>(column).map(i64::cast_unsigned);
    let account = Account {
        tenant: row.get(1)?,
        source: row.get(2)?,
        read: number(7)?,
        planned: number(8)?,
        skipped: number(9)?,
        waiting: number(10)?,
        held: number(11)?,
        filtered: number(12)?,
        unreadable: number(13)?,
        entries: Vec::new(),
        // Whom notices went to is told when they are made; the day tells the rest.
        notices: BTreeMap::new(),
    };
    Ok(RunRow {
        id: row.get(0)?,
        machine: row.get(3)?,
        files: crate::json::from_str(&row.get::<_, String>(4)?).unwrap_or_default(),
        started: row.get(5)?,
        ended: row.get(6)?,
        account,
        applied: number(14)?,
        stopped: number(15)?,
        reasons: Vec::new(),
    })
}

pub(super) fn value(text: &str) -> serde_json::Value {
    crate::json::from_str(text).unwrap_or_default()
}

fn unwritable() -> Problem {
    Problem::new(Code::PlanJson, "a reason cannot be written as JSON")
}

fn json(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|_| unwritable().into())
}
