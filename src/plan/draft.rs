//! A plan while it is made.

use super::action::{Action, Operation, PartyPlan};
use super::reason::Reason;
use super::review::ReviewItem;
use crate::error::Position;
use crate::master::OrderKey;

/// Collects actions, questions and every reason against a plan.
#[derive(Debug)]
pub(super) struct Draft {
    /// The order.
    pub(super) key: OrderKey,
    pub(super) parties: Vec<PartyPlan>,
    pub(super) actions: Vec<Action>,
    pub(super) review: Vec<ReviewItem>,
    /// Why the order is held; empty when it is not.
    pub(super) holds: Vec<Reason>,
    /// What the order waits for; empty when it does not.
    pub(super) waits: Vec<Reason>,
    /// Newcomers that this draft added: they go when the order is held.
    pub(super) added_parties: Vec<String>,
    /// Articles that this draft added.
    pub(super) added_articles: Vec<String>,
}

impl Draft {
    pub(super) fn new(key: OrderKey) -> Self {
        Draft {
            key,
            parties: Vec::new(),
            actions: Vec::new(),
            review: Vec::new(),
            holds: Vec::new(),
            waits: Vec::new(),
            added_parties: Vec::new(),
            added_articles: Vec::new(),
        }
    }

    /// Adds an action and returns its id: `prefix` and a number.
    pub(super) fn action(
        &mut self,
        prefix: &str,
        operation: Operation,
        depends_on: Vec<String>,
        reason: Reason,
        position: Option<Position>,
    ) -> String {
        let id = self.next_id(prefix);
        self.actions.push(Action { id: id.clone(), operation, depends_on, reason, position });
        id
    }

    /// The id that the next action with `prefix` gets.
    pub(super) fn next_id(&self, prefix: &str) -> String {
        let taken = self
            .actions
            .iter()
            .filter(|action| action.id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-')));
        format!("{prefix}-{}", taken.count() + 1)
    }

    /// Asks a clerk. The item gets its id and the order.
    pub(super) fn ask(&mut self, item: ReviewItem) {
        let id = format!("review-{}", self.review.len() + 1);
        self.review.push(ReviewItem { id, order: Some(self.key.clone()), ..item });
    }
}
