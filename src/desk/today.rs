//! What a day brought, source by source, and what is still open.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::params;
use serde::Serialize;
use serde_json::Value;

use super::Desk;
use super::runs::value;
use crate::error::Result;
use crate::master::sqlite::failed;
use crate::order::{Party, Role};
use crate::plan::Account;

/// A day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Day {
    /// Its first second since 1970 (UTC).
    pub from: i64,
    /// The first second of the next day.
    pub until: i64,
    /// Each source that had a run on the day or has something open, by tenant and name.
    pub sources: Vec<SourceDay>,
}

/// The day of one source. What is open is told whenever it came in, whether or not tasks are switched on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SourceDay {
    /// How many runs the day had.
    pub runs: u64,
    /// How many of them did not end.
    pub unfinished: u64,
    /// The tenant, the source, and the sum of the runs' accounts; nothing is listed in it.
    #[serde(flatten)]
    pub account: Account,
    /// How many records ended in each class for each reason.
    pub reasons: Vec<(String, String, u64)>,
    /// How many plans were carried out.
    pub applied: u64,
    /// How many were stopped, because they did not fit the data.
    pub stopped: u64,
    /// Customers that were created.
    pub new_customers: Vec<NewParty>,
    /// Doctors that were created.
    pub new_practitioners: Vec<NewParty>,
    /// Orders that are planned and not carried out, or that nobody knows the outcome of.
    pub open: Vec<OpenOrder>,
    /// Orders that wait for a person or a change of data.
    pub held: Vec<HeldOrder>,
    /// Questions without an answer.
    pub review: Vec<OpenReview>,
    /// How many records each filter took out.
    pub filtered: BTreeMap<String, u64>,
}

/// A party that an order created.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NewParty {
    /// Its id.
    pub id: String,
    /// Its name. Personal data.
    pub name: String,
    /// What it was in the order.
    pub roles: Vec<String>,
}

crate::error::discreet!(NewParty { id, roles } hides { name });

/// An order that is not done with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenOrder {
    /// Its number.
    pub number: String,
    /// What kind of document it becomes.
    pub kind: String,
    /// Where it stands.
    pub state: String,
    /// Since when: seconds since 1970 (UTC).
    pub since: i64,
    /// Why it is not done with, where that is known.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub reasons: Value,
}

/// An order that is held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct HeldOrder {
    /// Its number; none for an order without one, which counts on the day that it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Since when: seconds since 1970 (UTC).
    pub since: i64,
    /// Every reason.
    pub reasons: Value,
}

/// A question without an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenReview {
    /// Its number.
    pub id: i64,
    /// The order that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// What is asked.
    pub question: String,
    /// Why, as a stable word.
    pub code: String,
    /// `new`, or what a clerk has made of it.
    pub state: String,
    /// Who has it in work.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

type Key = (String, String);

impl Desk<'_> {
    /// The day between two times, and what is open now.
    ///
    /// # Errors
    /// What the database reports.
    pub fn day(&self, from: i64, until: i64) -> Result<Day> {
        let mut sources: BTreeMap<Key, SourceDay> = BTreeMap::new();
        self.day_runs(from, until, &mut sources)?;
        self.day_filtered(from, until, &mut sources)?;
        self.day_parties(from, until, &mut sources)?;
        self.open_orders(&mut sources)?;
        self.unnumbered(from, until, &mut sources)?;
        self.open_reviews(&mut sources)?;
        Ok(Day { from, until, sources: sources.into_values().collect() })
    }

    fn day_runs(&self, from: i64, until: i64, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        for run in self.run_rows("WHERE started >= ?1 AND started < ?2 ORDER BY id", from, until)? {
            let day = of(sources, &run.account.tenant, &run.account.source);
            day.applied += run.applied;
            day.stopped += run.stopped;
            if run.files.is_empty() && run.machine.is_empty() {
                // Orders that were planned again have been counted when they were read.
                continue;
            }
            day.runs += 1;
            day.unfinished += u64::from(run.ended.is_none());
            let (sum, one) = (&mut day.account, &run.account);
            sum.read += one.read;
            sum.planned += one.planned;
            sum.skipped += one.skipped;
            sum.waiting += one.waiting;
            sum.held += one.held;
            sum.filtered += one.filtered;
            sum.unreadable += one.unreadable;
            for (class, code, count) in run.reasons {
                match day.reasons.iter_mut().find(|(of, word, _)| *of == class && *word == code) {
                    Some((_, _, sum)) => *sum += count,
                    None => day.reasons.push((class, code, count)),
                }
            }
        }
        sources.values_mut().for_each(|day| day.reasons.sort_unstable());
        Ok(())
    }

    fn day_filtered(&self, from: i64, until: i64, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        let sql = "SELECT tenant, source, rule, count(*) FROM run_entries JOIN runs ON runs.id = run_entries.run \
                   WHERE started >= ?1 AND started < ?2 AND rule IS NOT NULL GROUP BY tenant, source, rule";
        self.each(sql, params![from, until], |row| {
            let day = of(sources, &row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
            day.filtered.insert(row.get(2)?, row.get::<_, i64>(3)?.cast_unsigned());
            Ok(())
        })
    }

    fn day_parties(&self, from: i64, until: i64, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        let sql = "SELECT tenant, source, id, data, roles FROM parties \
                   WHERE created >= ?1 AND created < ?2 AND created IS NOT NULL ORDER BY slot";
        self.each(sql, params![from, until], |row| {
            let day = of(sources, &row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
            let party: Party = crate::json::from_str(&row.get::<_, String>(3)?).unwrap_or_default();
            let roles: Vec<String> = row.get::<_, String>(4)?.split_whitespace().map(str::to_owned).collect();
            let doctor = roles.iter().all(|role| role == Role::Practitioner.as_str()) && !roles.is_empty();
            let list = if doctor { &mut day.new_practitioners } else { &mut day.new_customers };
            list.push(NewParty { id: row.get(2)?, name: party.display_name(), roles });
            Ok(())
        })
    }

    fn open_orders(&self, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        let sql = "SELECT tenant, source, number, kind, state, changed, reasons FROM orders WHERE state <> 'applied' \
                   AND state NOT IN ('undone', 'rejected') ORDER BY tenant, source, number";
        self.each(sql, params![], |row| {
            let day = of(sources, &row.get::<_, String>(0)?, &row.get::<_, String>(1)?);
            let (number, kind, state): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
            let (since, reasons): (i64, Option<String>) = (row.get(5)?, row.get(6)?);
            let reasons = reasons.as_deref().map(value).unwrap_or_default();
            if state == "held" {
                day.held.push(HeldOrder { number: Some(number), since, reasons });
            } else {
                day.open.push(OpenOrder { number, kind, state, since, reasons });
            }
            Ok(())
        })
    }

    /// Orders that the ledger cannot keep, since they have no number.
    fn unnumbered(&self, from: i64, until: i64, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        let sql = "SELECT tenant, source, started, reasons FROM run_entries JOIN runs ON runs.id = run_entries.run \
                   WHERE started >= ?1 AND started < ?2 AND class = 'held' AND number IS NULL ORDER BY run, place";
        let mut seen: BTreeSet<(Key, i64, String)> = BTreeSet::new();
        self.each(sql, params![from, until], |row| {
            let key: Key = (row.get(0)?, row.get(1)?);
            let (since, reasons): (i64, String) = (row.get(2)?, row.get(3)?);
            let day = of(sources, &key.0, &key.1);
            if seen.insert((key, since, reasons.clone())) {
                day.held.push(HeldOrder { number: None, since, reasons: value(&reasons) });
            }
            Ok(())
        })
    }

    fn open_reviews(&self, sources: &mut BTreeMap<Key, SourceDay>) -> Result<()> {
        let sql = "SELECT tenant, source, id, number, question, code, state, owner FROM reviews WHERE state <> 'done' \
                   ORDER BY id";
        self.each(sql, params![], |row| {
            of(sources, &row.get::<_, String>(0)?, &row.get::<_, String>(1)?).review.push(OpenReview {
                id: row.get(2)?,
                number: row.get(3)?,
                question: row.get(4)?,
                code: row.get(5)?,
                state: row.get(6)?,
                owner: row.get(7)?,
            });
            Ok(())
        })
    }

    pub(super) fn each(
        &self,
        sql: &str,
        values: &[&dyn rusqlite::ToSql],
        mut each: impl FnMut(&rusqlite::Row<'_>) -> rusqlite::Result<()>,
    ) -> Result<()> {
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let mut rows = query.query(values).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(row).map_err(failed)?;
        }
        Ok(())
    }
}

fn of<'s>(sources: &'s mut BTreeMap<Key, SourceDay>, tenant: &str, source: &str) -> &'s mut SourceDay {
    sources.entry((tenant.to_owned(), source.to_owned())).or_insert_with(|| {
        let account = Account { tenant: tenant.to_owned(), source: source.to_owned(), ..Account::default() };
        SourceDay { account, ..SourceDay::default() }
    })
}
