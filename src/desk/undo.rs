//! Taking back what was carried out.

use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::Desk;
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::{Documents, failed};
use crate::master::{AddressBook, DocumentKind, Ledger, OrderKey, OrderState};
use crate::plan::{Did, Fate, Inverse, Journal, Plan, Undo, Written, WrittenData, plan_again, settle_undo, undo};

/// What was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Undone {
    /// What became of each thing that was written.
    #[serde(flatten)]
    pub undo: Undo,
    /// Where the order stands now: `undone` if nothing of it is left, else `applied` as before.
    pub state: OrderState,
}

impl Desk<'_> {
    /// What taking an order back would do. Nothing is changed.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if it was not carried out, or before the database kept what plans write; what the database reports.
    pub fn undo_plan(&self, order: &OrderKey) -> Result<Undo> {
        self.undo_of(order)?.map(|(_, undo)| undo).ok_or_else(|| nothing_kept(order).into())
    }

    /// Takes an order back: what nobody has worked on since is removed or as it was before, all else stays, and is told. A document
    /// that is booked stays. If nothing is left, the order is `undone` and passed over until [`Desk::take_in_again`].
    ///
    /// # Errors
    /// As for [`Desk::undo_plan`]; nothing has changed then.
    pub fn undo(&self, order: &OrderKey) -> Result<Undone> {
        self.database.change(|_| self.undo_in(order)?.ok_or_else(|| nothing_kept(order).into()))
    }

    /// Lets an order that was taken back or refused be planned again when it is read the next time, or with
    /// [`Desk::plan_again`] if it is kept.
    ///
    /// # Errors
    /// [`Code::PlanOutcome`] if it was neither taken back nor refused; what the database reports.
    pub fn take_in_again(&self, order: &OrderKey) -> Result<()> {
        self.database.change(|_| plan_again(&mut self.ledger(), order))
    }

    /// Keeps what a plan has written. Part of the change that tells the ledger.
    pub(super) fn keep_journal(&self, plan: &Plan, order: &OrderKey) -> Result<()> {
        let (Some(id), Some(record)) = (self.order_id(order)?, self.ledger().order(order)?) else { return Ok(()) };
        let Some(journal) = Journal::of(plan, &record) else { return Ok(()) };
        let json = serde_json::to_string(&journal)
            .map_err(|_| Problem::new(Code::PlanJson, "what was written cannot be kept as JSON"))?;
        let document = self.document_data(order)?.map(|(_, data)| sha256(&data)).unwrap_or_default();
        let sql = "INSERT OR REPLACE INTO journals (order_id, data, document) VALUES (?1, ?2, ?3)";
        let connection = self.database.connection();
        let values = params![id, json, document];
        connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
        Ok(())
    }

    /// Takes back what can be taken back; `None` where nothing is known of what was written.
    pub(super) fn undo_in(&self, order: &OrderKey) -> Result<Option<Undone>> {
        let Some((journal, undo)) = self.undo_of(order)? else { return Ok(None) };
        let mut settled = Vec::new();
        for step in &undo.steps {
            match &step.fate {
                Fate::Reversed { inverse, .. } => {
                    self.reverse(order, inverse)?;
                    settled.push(step.action.as_str());
                }
                Fate::Gone => settled.push(step.action.as_str()),
                Fate::Kept { .. } | Fate::Impossible { .. } => {}
            }
        }
        let state = settle_undo(&mut self.ledger(), &journal, &settled)?;
        Ok(Some(Undone { undo, state }))
    }

    fn undo_of(&self, order: &OrderKey) -> Result<Option<(Journal, Undo)>> {
        let applied = self.ledger().order(order)?.is_some_and(|record| record.state == OrderState::Applied);
        let (true, Some(id)) = (applied, self.order_id(order)?) else { return Ok(None) };
        let connection = self.database.connection();
        let sql = "SELECT data, document FROM journals WHERE order_id = ?1";
        let mut query = connection.prepare_cached(sql).map_err(failed)?;
        let found: Option<(String, String)> =
            query.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional().map_err(failed)?;
        let Some((json, document)) = found else { return Ok(None) };
        let mut journal: Journal = crate::json::from_str(&json)
            .map_err(|_| Problem::new(Code::StoreDamaged, "what was written cannot be read"))?;
        // What was taken back at an earlier time is not taken back again.
        if let Some(record) = self.ledger().order(order)? {
            let is_done = |action: &str| {
                let action = record.action(action);
                action.is_some_and(|action| !matches!(action.state, crate::master::ActionState::Undone))
            };
            journal.entries.retain(|entry| is_done(&entry.action));
        }
        let written = Present { desk: self, order, journal: &journal, document };
        let undo = undo(&journal, &written, self.address_book, &self.ledger())?;
        Ok(Some((journal, undo)))
    }

    fn reverse(&self, order: &OrderKey, inverse: &Inverse) -> Result<()> {
        let connection = self.database.connection();
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
            connection.prepare_cached(sql).and_then(|mut run| run.execute(values)).map(|_| ()).map_err(failed)
        };
        match inverse {
            Inverse::CancelDocument { .. } => match self.document_data(order)? {
                Some((id, _)) => run("DELETE FROM documents WHERE id = ?1", &[&id]),
                None => Ok(()),
            },
            Inverse::RemovePayment { payment, .. } => run("DELETE FROM payments WHERE id = ?1", &[&number(payment)]),
            Inverse::RemoveAttachment { attachment, .. } => {
                run("DELETE FROM attachments WHERE id = ?1", &[&number(attachment)])
            }
            Inverse::RemoveParty { party } => {
                self.address_book.remove_contacts(party)?;
                self.address_book.remove(party).map(|_| ())
            }
            Inverse::RestoreParty { party, fields, .. } => {
                let Some(known) = self.address_book.versioned(party)? else { return Ok(()) };
                let mut restored = known.party.clone();
                for change in fields {
                    let text = change.new.as_deref().unwrap_or_default();
                    change.field.set(&mut restored, text).map_err(|expected| {
                        let message = format!("the field `{}` of a party cannot be written", change.field.as_str());
                        Problem::new(Code::PlanOutcome, message).expected(expected)
                    })?;
                }
                self.address_book.replace(party, &known, &restored, None)
            }
            Inverse::RemoveContact { contact } => run("DELETE FROM contacts WHERE id = ?1", &[contact]),
            Inverse::RemoveArticle { article } => self.articles().remove(article).map(|_| ()),
            // The ledger forgets it when it is told.
            Inverse::RemoveCrossReference { .. } => Ok(()),
        }
    }

    /// The id and the content of the document of an order.
    fn document_data(&self, order: &OrderKey) -> Result<Option<(i64, String)>> {
        let Some(document) = Documents::new(self.database).of_order(order)? else { return Ok(None) };
        let sql = "SELECT data FROM documents WHERE id = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let data = query.query_row([document.id], |row| row.get(0)).map_err(failed)?;
        Ok(Some((document.id, data)))
    }

    fn exists(&self, sql: &str, values: &[&dyn rusqlite::ToSql]) -> Result<bool> {
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        query.exists(values).map_err(failed)
    }
}

/// How what was written is now.
struct Present<'p> {
    desk: &'p Desk<'p>,
    order: &'p OrderKey,
    journal: &'p Journal,
    /// SHA-256 of the document as it was written.
    document: String,
}

impl Present<'_> {
    /// The id of the order's own document, of which nothing is a use by others; none that any has where it is gone.
    fn own(&self) -> Result<i64> {
        Ok(self.desk.document_data(self.order)?.map_or(-1, |(id, _)| id))
    }

    /// Whether other orders of the ledger are about a party.
    fn is_named_elsewhere(&self, id: &str) -> Result<bool> {
        let orders = self.desk.orders_of(id)?;
        let others = orders.iter().filter(|order| *order != self.order);
        for order in others {
            let state = self.desk.ledger().order(order)?.map(|record| record.state);
            if !matches!(state, None | Some(OrderState::Undone | OrderState::Rejected | OrderState::Held)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn has_written(&self, wanted: impl Fn(&Did) -> bool) -> bool {
        self.journal.entries.iter().any(|entry| wanted(&entry.did))
    }
}

impl WrittenData for Present<'_> {
    fn document(&self, _: &str) -> Result<Written> {
        let Some((_, data)) = self.desk.document_data(self.order)? else { return Ok(Written::Gone) };
        let value: Value = crate::json::from_str(&data).unwrap_or_default();
        // An open invoice is booked; so is a booking without a status.
        let status = value.get("document_status").and_then(Value::as_str);
        if status == Some("open") || self.order.kind == DocumentKind::FinancialMutation {
            return Ok(Written::Final);
        }
        Ok(if sha256(&data) == self.document { Written::Unchanged } else { Written::Edited })
    }

    fn party(&self, id: &str) -> Result<Written> {
        let Some(known) = self.desk.address_book.versioned(id)? else { return Ok(Written::Gone) };
        let own = self.own()?;
        let in_documents = "SELECT 1 FROM document_parties WHERE party = ?1 AND document <> ?2";
        let used = self.desk.exists(in_documents, params![id, own])? || self.is_named_elsewhere(id)?;
        let mut others = Vec::new();
        self.desk.each("SELECT source_id FROM cross_references WHERE party = ?1", params![id], |row| {
            others.push(row.get::<_, String>(0)?);
            Ok(())
        })?;
        let referred = others.iter().any(|shop_id| {
            !self.has_written(|did| matches!(did, Did::CrossReference { source_id, .. } if source_id == shop_id))
        });
        let contacts = self.desk.address_book.contacts(id)?.unwrap_or_default();
        let has_contacts = contacts.iter().any(|(other, ..)| {
            !self.has_written(|did| matches!(did, Did::CreateContact { contact } if contact == other))
        });
        Ok(match (used || referred || has_contacts, known.version) {
            (true, _) => Written::Used,
            // It was created in its first version.
            (false, 0 | 1) => Written::Unchanged,
            (false, _) => Written::Edited,
        })
    }

    fn contact(&self, id: &str) -> Result<Written> {
        let Some((_, version)) = self.desk.address_book.contact(id)? else { return Ok(Written::Gone) };
        let own = self.own()?;
        let in_documents = "SELECT 1 FROM document_parties WHERE contact = ?1 AND document <> ?2";
        let used = self.desk.exists(in_documents, params![id, own])? || self.is_named_elsewhere(id)?;
        Ok(match (used, version) {
            (true, _) => Written::Used,
            (false, 0 | 1) => Written::Unchanged,
            (false, _) => Written::Edited,
        })
    }

    fn article(&self, id: &str) -> Result<Written> {
        let Some(article) = self.desk.articles().article(id)? else { return Ok(Written::Gone) };
        let own = self.own()?;
        let in_lines = "SELECT 1 FROM document_lines WHERE article = ?1 AND document <> ?2";
        let in_references = "SELECT 1 FROM article_references WHERE article = ?1";
        let used = self.desk.exists(in_lines, params![id, own])?
            || self.desk.exists(in_references, params![article.number])?;
        Ok(match (used, article.version) {
            (true, _) => Written::Used,
            (false, 0 | 1) => Written::Unchanged,
            (false, _) => Written::Edited,
        })
    }
}

fn number(id: &Option<String>) -> i64 {
    id.as_deref().and_then(|id| id.parse().ok()).unwrap_or(-1)
}

fn sha256(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn nothing_kept(order: &OrderKey) -> Problem {
    Problem::new(
        Code::UsageParameter,
        "nothing is known of what was carried out for the order, so it cannot be taken back",
    )
    .path(order.to_string())
    .hint("orders that are applied, and were by a version that keeps it, can be taken back")
}
