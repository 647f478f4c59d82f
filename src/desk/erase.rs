//! Forgetting: one person, and what is older than it need be.

use rusqlite::params;
use serde::Serialize;
use serde_json::Value;

use super::Desk;
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::{failed, order_key};
use crate::master::{ActionKind, ActionState, AddressBook, Ledger, OrderKey, PartyField};
use crate::order::Party;

/// What was erased of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Erased {
    /// Whether the address book had the person.
    pub party: bool,
    /// Contacts: those of a company, or the person as the contact of one.
    pub contacts: u64,
    /// Documents that no longer name anybody.
    pub documents: u64,
    /// Orders of the ledger, of which a keyed hash is left.
    pub orders: u64,
    /// The shop's ids of the person, of which a keyed hash is left.
    pub cross_references: u64,
    /// Decisions of clerks about the person, and pairs that are never to be joined.
    pub decisions: u64,
}

/// How long what is kept. Each names a time, in seconds since 1970 (UTC): what is older goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Retention {
    /// Orders that are done with: applied, failed or held. Applied ones leave a keyed hash, so that they are not taken in again.
    pub orders: Option<i64>,
    /// Runs with their accounts.
    pub runs: Option<i64>,
    /// The content of files that came with orders.
    pub attachments: Option<i64>,
    /// Decisions of clerks, also those in force: what they answer is asked again.
    pub decisions: Option<i64>,
}

/// What was forgotten because of its age.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Forgotten {
    /// Orders of the ledger.
    pub orders: u64,
    /// Runs.
    pub runs: u64,
    /// Files.
    pub attachments: u64,
    /// Decisions, and pairs that are never to be joined.
    pub decisions: u64,
}

impl Desk<'_> {
    /// Erases a person: from the address book, the ledger, the questions, the accounts of past runs, and as a party of every
    /// document. Documents stay, with articles and amounts, as the law on accounts wants it; they name nobody any more. Then
    /// the file is rewritten without what was deleted.
    ///
    /// Orders that were applied are known by a keyed hash from then on, so that a file that is read again brings nobody back;
    /// the id of the person is, too, so that [`Desk::was_erased`] knows it in an old list.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if nothing is known under the id; [`Code::PlanLedger`] while an order of the person is being
    /// carried out; what the database reports. Nothing is erased then, but if the last step fails, which can be done again
    /// with [`Database::wipe`](crate::master::sqlite::Database::wipe).
    pub fn erase(&self, id: &str) -> Result<Erased> {
        let erased = self.database.change(|_| {
            let party = self.address_book.party(id)?.map(|(_, party)| party);
            let scrub = Scrub::new(party.as_ref().unwrap_or(&Party::default()));
            let mut erased = Erased { party: party.is_some(), ..Erased::default() };
            let mut orders = self.orders_of(id)?;
            for (document, order) in self.documents_of(id)? {
                self.erase_from_document(document, &order, id, &scrub)?;
                erased.documents += 1;
                orders.push(order);
            }
            orders.sort_unstable();
            orders.dedup();
            erased.decisions = self.forget_decisions(id, &orders)?;
            for order in &orders {
                erased.orders += u64::from(self.ledger().forget(order)?);
                self.forget_traces(order)?;
            }
            erased.cross_references = self.forget_shop_ids(id)?;
            self.forget_candidate(id)?;
            self.forget_kept(id, &|order| order.parties.iter().any(|entry| scrub.is_of(&entry.party)))?;
            self.address_book.remove(id)?;
            erased.contacts = self.address_book.remove_contacts(id)? as u64;
            if erased == Erased::default() {
                let problem = Problem::new(Code::UsageParameter, "nothing is known of this person").found(id);
                return Err(problem.hint("name the id in the address book").into());
            }
            self.remember(&["party", id])?;
            Ok(erased)
        })?;
        self.database.wipe()?;
        Ok(erased)
    }

    /// Whether a person of this id was erased.
    ///
    /// # Errors
    /// What the database reports.
    pub fn was_erased(&self, id: &str) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM forgotten_parties WHERE hash = ?1)";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([self.database.keyed().texts(&["party", id])], |row| row.get(0)).map_err(failed)
    }

    /// Forgets what is older than it need be.
    ///
    /// # Errors
    /// What the database reports; nothing is forgotten then.
    pub fn forget(&self, retention: &Retention) -> Result<Forgotten> {
        let forgotten = self.database.change(|connection| {
            let mut forgotten = Forgotten::default();
            if let Some(before) = retention.orders {
                // Whatever is done with; an order that is planned or of unknown outcome is not.
                let sql = "SELECT tenant, source, kind, number FROM orders WHERE changed < ?1 \
                           AND state IN ('applied', 'failed', 'held', 'undone', 'rejected')";
                let mut orders = Vec::new();
                self.each(sql, params![before], |row| {
                    orders.push(order_key(row)?);
                    Ok(())
                })?;
                for order in &orders {
                    forgotten.orders += u64::from(self.ledger().forget(order)?);
                    self.forget_traces(order)?;
                }
            }
            let run = |sql: &str, before: Option<i64>| match before {
                Some(before) => connection.execute(sql, [before]).map(|count| count as u64).map_err(failed),
                None => Ok(0),
            };
            forgotten.runs = run("DELETE FROM runs WHERE coalesce(ended, started) < ?1", retention.runs)?;
            let sql = "UPDATE attachments SET content = NULL WHERE content IS NOT NULL AND document IN \
                       (SELECT id FROM documents WHERE created < ?1)";
            forgotten.attachments = run(sql, retention.attachments)?;
            let old = ["DELETE FROM decisions WHERE decided < ?1", "DELETE FROM never_pairs WHERE said < ?1"];
            for sql in old {
                forgotten.decisions += run(sql, retention.decisions)?;
            }
            Ok(forgotten)
        })?;
        if forgotten != Forgotten::default() {
            self.database.wipe()?;
        }
        Ok(forgotten)
    }

    fn documents_of(&self, id: &str) -> Result<Vec<(i64, OrderKey)>> {
        let sql = "SELECT DISTINCT documents.tenant, documents.source, documents.kind, order_number, documents.id \
                   FROM document_parties JOIN documents ON documents.id = document_parties.document \
                   WHERE party = ?1 OR contact = ?1";
        let mut found = Vec::new();
        self.each(sql, params![id], |row| {
            found.push((row.get(4)?, order_key(row)?));
            Ok(())
        })?;
        Ok(found)
    }

    /// Orders of the ledger whose plan uses or has created the person.
    pub(super) fn orders_of(&self, id: &str) -> Result<Vec<OrderKey>> {
        let quoted = Value::from(id).to_string();
        let sql = "SELECT tenant, source, kind, number FROM orders WHERE instr(actions, ?1) > 0";
        let mut maybe = Vec::new();
        self.each(sql, params![quoted], |row| {
            maybe.push(order_key(row)?);
            Ok(())
        })?;
        let mut found = Vec::new();
        for order in maybe {
            let record = self.ledger().order(&order)?;
            let uses = record.is_some_and(|record| {
                record.actions.iter().any(|action| {
                    let made = matches!(&action.state, ActionState::Done { id: Some(made) } if made == id);
                    is_about_a_party(action.kind) && (made || action.target.as_deref() == Some(id))
                })
            });
            if uses {
                found.push(order);
            }
        }
        Ok(found)
    }

    fn erase_from_document(&self, document: i64, order: &OrderKey, id: &str, scrub: &Scrub) -> Result<()> {
        let connection = self.database.connection();
        let mut others = Vec::new();
        // A party that stands there as text may be the same person: only others of the address book stay.
        let sql = "SELECT coalesce(party <> ?2, 0) AND coalesce(contact <> ?2, 1) FROM document_parties \
                   WHERE document = ?1 ORDER BY place";
        self.each(sql, params![document, id], |row| {
            others.push(row.get::<_, bool>(0)?);
            Ok(())
        })?;
        let (json, mut payments) = (
            connection
                .query_row("SELECT data FROM documents WHERE id = ?1", [document], |row| row.get::<_, String>(0))
                .map_err(failed)?,
            Vec::new(),
        );
        let mut data: Value = crate::json::from_str(&json).unwrap_or_default();
        if let Some(parties) = data.get_mut("parties").and_then(Value::as_array_mut) {
            for (place, party) in parties.iter_mut().enumerate() {
                let other = others.get(place).copied().unwrap_or_default();
                if let (false, Some(party)) = (other, party.as_object_mut()) {
                    party.insert("party".to_owned(), Value::Object(Default::default()));
                }
            }
        }
        scrub.clean(&mut data);
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
            connection.prepare_cached(sql).and_then(|mut run| run.execute(values)).map(|_| ()).map_err(failed)
        };
        let number = self.documents().erased_number(order);
        run(
            "UPDATE documents SET data = ?2, order_number = ?3, outcomes = '[]' WHERE id = ?1",
            &[&document, &data.to_string(), &number],
        )?;
        run("UPDATE document_parties SET party = NULL WHERE document = ?1 AND party = ?2", &[&document, &id])?;
        run("UPDATE document_parties SET contact = NULL WHERE document = ?1 AND contact = ?2", &[&document, &id])?;
        run("DELETE FROM attachments WHERE document = ?1", &[&document])?;
        self.each("SELECT id, data FROM payments WHERE document = ?1", params![document], |row| {
            payments.push((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
            Ok(())
        })?;
        for (payment, json) in payments {
            let mut data: Value = crate::json::from_str(&json).unwrap_or_default();
            scrub.clean(&mut data);
            run("UPDATE payments SET data = ?2 WHERE id = ?1", &[&payment, &data.to_string()])?;
        }
        Ok(())
    }

    /// The number of an order in past runs and decisions, and what was asked about it.
    fn forget_traces(&self, order: &OrderKey) -> Result<()> {
        let connection = self.database.connection();
        // The decision stays, as hashes, for the next order of the same party.
        let sql = "UPDATE decisions SET tenant = NULL, source = NULL, kind = NULL, number = NULL \
                   WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
        let values = params![order.tenant, order.source, order.kind.as_str(), order.number];
        connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
        let sql = "DELETE FROM reviews WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
        let values = params![order.tenant, order.source, order.kind.as_str(), order.number];
        connection.prepare_cached(sql).and_then(|mut delete| delete.execute(values)).map_err(failed)?;
        let sql = "UPDATE run_entries SET number = NULL, reasons = '[]', position = NULL WHERE number = ?3 AND run IN \
                   (SELECT id FROM runs WHERE tenant = ?1 AND source = ?2)";
        let values = params![order.tenant, order.source, order.number];
        connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
        Ok(())
    }

    /// Decisions that name the person or were taken for one of these orders, and pairs.
    fn forget_decisions(&self, id: &str, orders: &[OrderKey]) -> Result<u64> {
        let connection = self.database.connection();
        let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| {
            let done = connection.prepare_cached(sql).and_then(|mut run| run.execute(values));
            done.map(|count| count as u64).map_err(failed)
        };
        let mut count = run("DELETE FROM decisions WHERE party = ?1", params![id])?;
        for order in orders {
            let sql = "DELETE FROM decisions WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND number = ?4";
            count += run(sql, params![order.tenant, order.source, order.kind.as_str(), order.number])?;
        }
        let sql = "DELETE FROM never_pairs WHERE one = ?1 OR other = ?2";
        count += run(sql, params![format!("party:{id}"), id])?;
        Ok(count)
    }

    fn forget_shop_ids(&self, id: &str) -> Result<u64> {
        let mut shop_ids: Vec<[String; 3]> = Vec::new();
        self.each("SELECT tenant, source, source_id FROM cross_references WHERE party = ?1", params![id], |row| {
            shop_ids.push([row.get(0)?, row.get(1)?, row.get(2)?]);
            Ok(())
        })?;
        for [tenant, source, source_id] in &shop_ids {
            self.remember(&["cross_reference", tenant, source, source_id])?;
        }
        let sql = "DELETE FROM cross_references WHERE party = ?1";
        self.database.connection().execute(sql, [id]).map(|count| count as u64).map_err(failed)
    }

    /// The person as a candidate for somebody else's order.
    fn forget_candidate(&self, id: &str) -> Result<()> {
        let quoted = format!("\"party\":{}", Value::from(id));
        let mut reviews: Vec<(i64, String)> = Vec::new();
        self.each("SELECT id, data FROM reviews WHERE instr(data, ?1) > 0", params![quoted], |row| {
            reviews.push((row.get(0)?, row.get(1)?));
            Ok(())
        })?;
        for (review, json) in reviews {
            let mut data: Value = crate::json::from_str(&json).unwrap_or_default();
            if let Some(candidates) = data.pointer_mut("/verdict/candidates").and_then(Value::as_array_mut) {
                candidates.retain(|candidate| candidate.get("party").and_then(Value::as_str) != Some(id));
            }
            let sql = "UPDATE reviews SET data = ?2 WHERE id = ?1";
            self.database.connection().execute(sql, params![review, data.to_string()]).map_err(failed)?;
        }
        Ok(())
    }

    fn remember(&self, texts: &[&str]) -> Result<()> {
        let sql = "INSERT OR REPLACE INTO forgotten_parties (hash, changed) VALUES (?1, ?2)";
        let values = params![self.database.keyed().texts(texts), self.now];
        self.database.connection().execute(sql, values).map_err(failed)?;
        Ok(())
    }
}

/// Whether the ids of the action are those of parties or contacts, and not of articles or documents, which may be the same.
fn is_about_a_party(kind: ActionKind) -> bool {
    use ActionKind as K;
    matches!(
        kind,
        K::LinkParty
            | K::CreateParty
            | K::AwaitParty
            | K::UpdateParty
            | K::LinkContact
            | K::CreateContact
            | K::CrossReference
    )
}

/// Takes out of a document what is or may be about a person.
struct Scrub {
    /// Texts that name the person, in lower case.
    texts: Vec<String>,
}

/// Parts of a document that hold free text, or references to it.
const FREE: [&str; 10] = [
    "remarks",
    "reference",
    "extensions",
    "attributes",
    "prescription",
    "description",
    "terms",
    "order_number",
    "label",
    "shipping_method",
];

impl Scrub {
    fn new(party: &Party) -> Self {
        // A house number or a country is in many texts and names nobody.
        let telling = [
            PartyField::GivenName,
            PartyField::FamilyName,
            PartyField::BirthName,
            PartyField::Company,
            PartyField::BirthDate,
            PartyField::Street,
            PartyField::Email,
            PartyField::Phone,
            PartyField::Mobile,
            PartyField::VatId,
            PartyField::InsuranceNumber,
            PartyField::OfficialId,
        ];
        let texts = telling.iter().filter_map(|field| field.get(party)).filter(|text| text.chars().count() > 2);
        Scrub { texts: texts.map(|text| text.to_lowercase()).collect() }
    }

    /// Whether a party of an order may be the person: the same e-mail address or official number, or the same name.
    fn is_of(&self, party: &Party) -> bool {
        let same = |field: PartyField| {
            let text = field.get(party).map(|text| text.to_lowercase());
            text.is_some_and(|text| self.texts.contains(&text))
        };
        let named = same(PartyField::FamilyName) && (same(PartyField::GivenName) || same(PartyField::BirthDate));
        let alone = [PartyField::Email, PartyField::InsuranceNumber, PartyField::OfficialId, PartyField::Company];
        named || alone.into_iter().any(same)
    }

    fn clean(&self, value: &mut Value) {
        match value {
            Value::Object(fields) => {
                fields.retain(|name, _| !FREE.contains(&name.as_str()));
                // Another party of the address book stays as it is: a family shares a name.
                fields.iter_mut().filter(|(name, _)| *name != "parties").for_each(|(_, value)| self.clean(value));
            }
            Value::Array(values) => values.iter_mut().for_each(|value| self.clean(value)),
            Value::String(text) => {
                let lower = text.to_lowercase();
                if self.texts.iter().any(|telling| lower.contains(telling)) {
                    *value = Value::Null;
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}
