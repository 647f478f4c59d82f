//! A ledger in memory that can be kept as text.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::early::OrderEvent;
use super::ledger::{ActionState, Awaited, Ledger, OrderKey, OrderRecord, OrderState};
use crate::error::{Code, Problem, Result, discreet};
use crate::order::Party;

const FORMAT: &str = "intakt-ledger/1";

/// A [`Ledger`] in memory. [`MemoryLedger::to_json`] and [`MemoryLedger::from_json`] keep it between runs.
///
/// The text holds the data of parties whose creation is planned and not settled, and order numbers: keep it as carefully
/// as the address book.
#[derive(Clone, Default)]
pub struct MemoryLedger {
    orders: BTreeMap<OrderKey, OrderRecord>,
    cross_references: BTreeMap<(String, String, String), String>,
    /// Tenant, source, the source's code; the host's number.
    article_references: BTreeMap<(String, String, String), String>,
    /// Messages whose order has not come, by tenant, source, order number and content.
    events: BTreeMap<(String, String, String, String), OrderEvent>,
    /// Made from `orders`: who waits for what.
    waiting: BTreeMap<Awaited, BTreeSet<OrderKey>>,
    /// Made from `orders`: whose creations of parties are not settled.
    unsettled: BTreeSet<OrderKey>,
}

discreet!(MemoryLedger {} hides { orders, cross_references, article_references, events, waiting, unsettled });

/// The text form. Lists, because JSON has no maps with structured keys.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Saved {
    format: String,
    orders: Vec<OrderRecord>,
    cross_references: Vec<SavedReference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    article_references: Vec<SavedArticle>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    events: Vec<OrderEvent>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedReference {
    tenant: String,
    source: String,
    source_id: String,
    party: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SavedArticle {
    tenant: String,
    source: String,
    code: String,
    article: String,
}

impl MemoryLedger {
    /// The ledger as one line of JSON; equal ledgers give equal bytes.
    ///
    /// # Errors
    /// [`Code::PlanLedger`] when the text cannot be made, which no content that this type accepts brings about.
    pub fn to_json(&self) -> Result<String> {
        let saved = Saved {
            format: FORMAT.to_owned(),
            orders: self.orders.values().cloned().collect(),
            cross_references: self
                .cross_references
                .iter()
                .map(|((tenant, source, source_id), party)| SavedReference {
                    tenant: tenant.clone(),
                    source: source.clone(),
                    source_id: source_id.clone(),
                    party: party.clone(),
                })
                .collect(),
            article_references: self
                .article_references
                .iter()
                .map(|((tenant, source, code), article)| SavedArticle {
                    tenant: tenant.clone(),
                    source: source.clone(),
                    code: code.clone(),
                    article: article.clone(),
                })
                .collect(),
            events: self.events.values().cloned().collect(),
        };
        serde_json::to_string(&saved)
            .map_err(|_| Problem::new(Code::PlanLedger, "the ledger cannot be written as JSON").into())
    }

    /// The ledger that [`MemoryLedger::to_json`] wrote.
    ///
    /// # Errors
    /// [`Code::PlanLedger`] when the text is damaged or of another version. The message names line and column, never the
    /// content.
    pub fn from_json(text: &str) -> Result<Self> {
        let saved: Saved = crate::json::from_str(text).map_err(|error| {
            // serde_json's own message may quote a value, which may be personal.
            let place = format!("the saved ledger is damaged at line {}, column {}", error.line(), error.column());
            Problem::new(Code::PlanLedger, place).hint("use the last good copy; an empty ledger forgets what was done")
        })?;
        if saved.format != FORMAT {
            let problem = Problem::new(Code::PlanLedger, "the saved ledger is of another version");
            return Err(problem.found(saved.format).expected(FORMAT).into());
        }
        let mut ledger = MemoryLedger::default();
        for record in saved.orders {
            if ledger.orders.contains_key(&record.key) {
                return Err(Problem::new(Code::PlanLedger, "the saved ledger holds an order twice").into());
            }
            ledger.record(record)?;
        }
        for saved in saved.cross_references {
            ledger.set_cross_reference(&saved.tenant, &saved.source, &saved.source_id, &saved.party)?;
        }
        for saved in saved.article_references {
            ledger.set_article_reference(&saved.tenant, &saved.source, &saved.code, &saved.article)?;
        }
        for event in saved.events {
            ledger.keep_event(event)?;
        }
        Ok(ledger)
    }

    /// Every order, by key.
    pub fn orders(&self) -> impl Iterator<Item = &OrderRecord> {
        self.orders.values()
    }

    /// Takes what was known of an order out of what is made from it.
    fn forget(&mut self, old: OrderRecord) {
        self.unsettled.remove(&old.key);
        for awaited in old.actions.into_iter().filter_map(|action| action.awaits) {
            if let Some(keys) = self.waiting.get_mut(&awaited) {
                keys.remove(&old.key);
                if keys.is_empty() {
                    self.waiting.remove(&awaited);
                }
            }
        }
    }
}

impl Ledger for MemoryLedger {
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        Ok(self.orders.get(key).cloned())
    }

    fn record(&mut self, record: OrderRecord) -> Result<()> {
        let key = record.key.clone();
        let awaits = record.actions.iter().filter(|_| record.state == OrderState::Waiting);
        let awaits: Vec<Awaited> = awaits.filter_map(|action| action.awaits.clone()).collect();
        let is_unsettled = record.actions.iter().any(|action| action.party.is_some());
        if let Some(old) = self.orders.insert(key.clone(), record) {
            self.forget(old);
        }
        for awaited in awaits {
            self.waiting.entry(awaited).or_default().insert(key.clone());
        }
        if is_unsettled {
            self.unsettled.insert(key);
        }
        Ok(())
    }

    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>> {
        let key = (tenant.to_owned(), source.to_owned(), source_id.to_owned());
        Ok(self.cross_references.get(&key).cloned())
    }

    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()> {
        let key = (tenant.to_owned(), source.to_owned(), source_id.to_owned());
        self.cross_references.insert(key, party.to_owned());
        Ok(())
    }

    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()> {
        self.cross_references.remove(&(tenant.to_owned(), source.to_owned(), source_id.to_owned()));
        Ok(())
    }

    fn article_reference(&self, tenant: &str, source: &str, code: &str) -> Result<Option<String>> {
        let key = (tenant.to_owned(), source.to_owned(), code.to_owned());
        Ok(self.article_references.get(&key).cloned())
    }

    fn set_article_reference(&mut self, tenant: &str, source: &str, code: &str, article: &str) -> Result<()> {
        let key = (tenant.to_owned(), source.to_owned(), code.to_owned());
        self.article_references.insert(key, article.to_owned());
        Ok(())
    }

    fn keep_event(&mut self, event: OrderEvent) -> Result<bool> {
        let key = event_key(&event);
        let is_new = !self.events.contains_key(&key);
        self.events.entry(key).or_insert(event);
        Ok(is_new)
    }

    fn events_of(&self, tenant: &str, source: &str, number: &str) -> Result<Vec<OrderEvent>> {
        let of = |event: &&OrderEvent| event.tenant == tenant && event.source == source && event.number == number;
        Ok(self.events.values().filter(of).cloned().collect())
    }

    fn expired_events(&self, tenant: &str, source: &str, now: i64) -> Result<Vec<OrderEvent>> {
        let due = |event: &&OrderEvent| event.tenant == tenant && event.source == source && event.expires <= now;
        Ok(self.events.values().filter(due).cloned().collect())
    }

    fn drop_event(&mut self, event: &OrderEvent) -> Result<()> {
        self.events.remove(&event_key(event));
        Ok(())
    }

    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>> {
        Ok(self.waiting.get(action).into_iter().flatten().cloned().collect())
    }

    fn unsettled_parties(&self, tenant: &str) -> Result<Vec<(Awaited, Party)>> {
        let records = self.unsettled.iter().filter_map(|key| self.orders.get(key));
        Ok(records
            .filter(|record| record.key.tenant == tenant)
            .flat_map(|record| record.actions.iter().map(move |action| (record, action)))
            .filter(|(_, action)| matches!(action.state, ActionState::Pending | ActionState::Unknown))
            .filter_map(|(record, action)| {
                let awaited = Awaited { order: record.key.clone(), action: action.id.clone() };
                action.party.as_deref().map(|party| (awaited, party.clone()))
            })
            .collect())
    }

    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()> {
        self.orders.values().filter(|record| record.state == state).try_for_each(|record| each(record.key.clone()))
    }
}

fn event_key(event: &OrderEvent) -> (String, String, String, String) {
    (event.tenant.clone(), event.source.clone(), event.number.clone(), event.sha256.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::ledger_cases::{CASES, awaited, fill, key};

    fn filled() -> MemoryLedger {
        let mut ledger = MemoryLedger::default();
        fill(&mut ledger);
        ledger
    }

    #[test]
    fn it_does_what_every_ledger_does() {
        for (_, case) in CASES {
            case(&mut MemoryLedger::default());
        }
    }

    #[test]
    fn what_is_saved_comes_back_with_its_indexes() {
        let text = filled().to_json().unwrap();
        let ledger = MemoryLedger::from_json(&text).unwrap();
        assert_eq!(ledger.to_json().unwrap(), text);
        assert_eq!(ledger.waiting_for(&awaited()).unwrap(), [key("2")]);
        assert_eq!(ledger.unsettled_parties("north").unwrap().len(), 1);
        assert_eq!(ledger.cross_reference("north", "shop", "77").unwrap().as_deref(), Some("4711"));
    }

    #[test]
    fn damaged_text_is_refused_without_telling_its_content() {
        let text = filled().to_json().unwrap();
        for damaged in [
            String::new(),
            text[..text.len() / 2].to_owned(),
            text.replace("ledger/1", "ledger/9"),
            text.replace("\"planned\"", "\"Zaunkönig\""),
            text.replace("\"number\":\"2\"", "\"number\":\"1\""),
            text.replacen("\"orders\"", "\"ordres\"", 1),
        ] {
            let error = MemoryLedger::from_json(&damaged).unwrap_err();
            assert_eq!(error.code(), Code::PlanLedger, "{error}");
            assert!(!error.to_string().contains("Zaunkönig"), "{error}");
        }
    }
}
