//! Answers, for one question or many, and what follows from them beforehand.

use serde::Serialize;

use super::{ReviewFilter, ReviewRow, ReviewState};
use crate::desk::{Desk, Planning, Replanned};
use crate::error::Result;
use crate::master::sqlite::failed;
use crate::master::{AddressBook, Articles, Choice, OrderKey, PartyFlag, Revocation, UncheckedArticles};
use crate::plan::{AnswerStores, decide, never, never_same};

/// A decision that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Decided {
    /// Its number.
    pub decision: i64,
    /// The question that it answers.
    pub review: i64,
    /// Other open questions that ask exactly the same, and are answered with it.
    pub also: Vec<i64>,
    /// The orders that can be planned again now.
    pub orders: Vec<OrderKey>,
    /// What a clerk has to know of the party that he named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<PartyFlag>,
}

/// What follows from a decision before it counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Preview {
    /// The questions that would be answered, with those that ask the same.
    pub reviews: Vec<i64>,
    /// The orders that would change, with what their plans would be. Nothing of it is carried out.
    pub orders: Vec<Replanned>,
    /// Orders that would change, and have to be read again since they are not kept.
    pub unkept: Vec<OrderKey>,
}

impl Desk<'_> {
    /// Answers a question. Every open question that asks exactly the same is answered with it, [`Choice::Reject`] and
    /// [`Choice::Later`] apart, which are about one order alone. Nothing is planned yet: see [`Desk::plan_again`] with
    /// [`Decided::orders`].
    ///
    /// # Errors
    /// [`Code::PlanDecision`](crate::Code::PlanDecision) if the question is done or does not have this answer, if nobody says who decides, or if the party is
    /// never the one named; [`Code::UsageParameter`](crate::Code::UsageParameter) if there is no such question, party or article; what
    /// the database reports. Nothing
    /// has changed then.
    pub fn decide(&self, review: i64, choice: &Choice, by: &str) -> Result<Decided> {
        self.database.change(|_| self.decide_one(review, choice, by))
    }

    /// Answers several questions alike, all of them or none. One that an earlier of them has answered already is passed over.
    ///
    /// # Errors
    /// As for [`Desk::decide`].
    pub fn decide_all(&self, reviews: &[i64], choice: &Choice, by: &str) -> Result<Vec<Decided>> {
        self.database.change(|_| {
            let mut decided: Vec<Decided> = Vec::new();
            for review in reviews {
                if !decided.iter().any(|one| one.also.contains(review)) {
                    decided.push(self.decide_one(*review, choice, by)?);
                }
            }
            Ok(decided)
        })
    }

    /// What would follow if these questions were answered so: every order that would change, planned as it would be. Nothing
    /// has changed afterwards.
    ///
    /// # Errors
    /// As for [`Desk::decide`].
    pub fn preview(&mut self, reviews: &[i64], choice: &Choice, by: &str, planning: &Planning<'_>) -> Result<Preview> {
        self.tried(|desk| {
            let decided = desk.decide_all(reviews, choice, by)?;
            let mut answered: Vec<i64> =
                decided.iter().flat_map(|one| one.also.iter().copied().chain([one.review])).collect();
            answered.sort_unstable();
            let mut orders: Vec<OrderKey> = decided.into_iter().flat_map(|one| one.orders).collect();
            orders.sort_unstable();
            orders.dedup();
            let mut unkept = Vec::new();
            for order in &orders {
                if desk.kept_order(order)?.is_none() {
                    unkept.push(order.clone());
                }
            }
            let replanned = desk.replan(&orders, planning, false)?;
            Ok(Preview { reviews: answered, orders: replanned, unkept })
        })
    }

    /// Says that the party of a question is never this one, whatever will prove the contrary. Returns the number of the pair.
    ///
    /// # Errors
    /// As for [`Desk::decide`].
    pub fn never(&self, review: i64, party: &str, by: &str) -> Result<i64> {
        let row = self.review(review)?;
        let name = review.to_string();
        self.answering(|stores| never(&row.open(&name, None), party, &self.said(by), stores))
    }

    /// Says that two parties of the address book are never one.
    ///
    /// # Errors
    /// As for [`Desk::decide`].
    pub fn never_same(&self, one: &str, other: &str, by: &str) -> Result<i64> {
        self.answering(|stores| never_same(one, other, &self.said(by), stores))
    }

    fn said(&self, by: &str) -> Revocation {
        Revocation { by: by.to_owned(), at: self.now }
    }

    /// Does something with what answers are compared with and where they are kept.
    fn answering<T>(&self, work: impl FnOnce(&mut AnswerStores<'_>) -> Result<T>) -> Result<T> {
        let (mut ledger, mut decisions, stored) = (self.ledger(), self.database, self.articles());
        // As when the order is planned again.
        let articles: &dyn Articles = if stored.is_empty()? { &UncheckedArticles } else { &stored };
        let address_book = self.address_book;
        work(&mut AnswerStores { address_book, articles, ledger: &mut ledger, decisions: &mut decisions })
    }

    fn decide_one(&self, review: i64, choice: &Choice, by: &str) -> Result<Decided> {
        let row = self.open_review(review)?;
        let (name, payload) = (review.to_string(), self.payload_of(&row)?);
        let question = row.open(&name, payload.as_deref());
        let decision = self.answering(|stores| decide(&question, choice, &self.said(by), stores))?;
        let by = by.trim();
        if choice.is_of_order() {
            return self.decided_order(&row, choice, decision, by);
        }
        let flags = choice.party().map(|id| self.address_book.flags(id)).transpose()?.unwrap_or_default();
        let same = self.reviews(&ReviewFilter { like: Some(review), ..ReviewFilter::default() })?;
        let mut orders: Vec<OrderKey> = row.order.into_iter().collect();
        let mut also = Vec::new();
        for row in same {
            self.mark_review(row.id, ReviewState::Done, Some(by), Some(decision))?;
            orders.extend(row.order);
            also.extend((row.id != review).then_some(row.id));
        }
        orders.sort_unstable();
        orders.dedup();
        Ok(Decided { decision, review, also, orders, flags })
    }

    /// What follows from a decision about one order alone for the questions about it.
    fn decided_order(&self, row: &ReviewRow, choice: &Choice, decision: i64, by: &str) -> Result<Decided> {
        let (mut also, mut orders) = (Vec::new(), Vec::new());
        if *choice == Choice::Later {
            self.mark_review(row.id, ReviewState::InWork, Some(by), Some(decision))?;
        } else if let Some(order) = row.order.clone() {
            let filter = ReviewFilter { number: Some(order.number.clone()), ..ReviewFilter::default() };
            for other in self.reviews(&filter)?.into_iter().filter(|other| other.order.as_ref() == Some(&order)) {
                self.mark_review(other.id, ReviewState::Done, Some(by), Some(decision))?;
                also.extend((other.id != row.id).then_some(other.id));
            }
            self.link_decision(decision, &order)?;
            orders.push(order);
        }
        Ok(Decided { decision, review: row.id, also, orders, flags: Vec::new() })
    }

    /// The content that a question is about, where it is another than the ledger's.
    fn payload_of(&self, row: &ReviewRow) -> Result<Option<String>> {
        let sql = "SELECT payload FROM reviews WHERE id = ?1";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([row.id], |row| row.get(0)).map_err(failed)
    }

    pub(super) fn link_decision(&self, decision: i64, order: &OrderKey) -> Result<()> {
        let Some(id) = self.order_id(order)? else { return Ok(()) };
        let sql = "INSERT OR IGNORE INTO decision_orders (decision, order_id) VALUES (?1, ?2)";
        let connection = self.database.connection();
        connection.prepare_cached(sql).and_then(|mut insert| insert.execute([decision, id])).map_err(failed)?;
        Ok(())
    }
}
