//! A plan while it is made.

use std::collections::BTreeMap;

use super::action::{Action, Adjustment, ArticleRuling, FieldChange, Operation, PartyPlan};
use super::amounts::{Amounts, Finding};
use super::parties::ContactKey;
use super::reason::Reason;
use super::review::{Question, ReviewItem};
use super::settings::Right;
use crate::error::{Position, Severity};
use crate::master::OrderKey;
use crate::order::Party;

/// Collects actions, questions and every reason against a plan.
#[derive(Debug)]
pub(super) struct Draft {
    /// The order.
    pub(super) key: OrderKey,
    pub(super) parties: Vec<PartyPlan>,
    /// Lines whose article a clerk has decided.
    pub(super) rulings: Vec<ArticleRuling>,
    pub(super) actions: Vec<Action>,
    pub(super) review: Vec<ReviewItem>,
    /// Why the order is held; empty when it is not.
    pub(super) holds: Vec<Reason>,
    /// What the order waits for; empty when it does not.
    pub(super) waits: Vec<Reason>,
    /// The amounts of the order, as far as there are any.
    pub(super) amounts: Option<Amounts>,
    /// What the order has said so far of known parties that it may change, with their ids.
    pub(super) said: Vec<(String, Party)>,
    /// Newcomers that this draft added: they go when the order is held.
    pub(super) added_parties: Vec<String>,
    /// Articles that this draft added.
    pub(super) added_articles: Vec<String>,
    /// Contacts that this draft added.
    pub(super) added_contacts: Vec<ContactKey>,
    /// The number of each article that an action checks.
    pub(super) article_numbers: BTreeMap<String, String>,
    /// What carrying it out takes.
    pub(super) rights: Vec<Right>,
    /// Values that the settings changed.
    pub(super) adjustments: Vec<Adjustment>,
    /// What somebody wants to hear of.
    pub(super) notices: Vec<(Severity, Reason)>,
}

impl Draft {
    pub(super) fn new(key: OrderKey) -> Self {
        Draft {
            key,
            parties: Vec::new(),
            rulings: Vec::new(),
            actions: Vec::new(),
            review: Vec::new(),
            holds: Vec::new(),
            waits: Vec::new(),
            amounts: None,
            said: Vec::new(),
            added_parties: Vec::new(),
            added_articles: Vec::new(),
            added_contacts: Vec::new(),
            article_numbers: BTreeMap::new(),
            rights: Vec::new(),
            adjustments: Vec::new(),
            notices: Vec::new(),
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

    /// The fields that an action of this draft changes in the known party `id`, if one does.
    pub(super) fn changes_of(&mut self, id: &str) -> Option<&mut Vec<FieldChange>> {
        self.actions.iter_mut().find_map(|action| match &mut action.operation {
            Operation::UpdateParty { party, fields, .. } if party == id => Some(fields),
            _ => None,
        })
    }

    /// Takes out the updates that nothing is left of and says of the others what they change. Nothing depends on an update, so
    /// they can be numbered anew.
    pub(super) fn finish_updates(&mut self) {
        let is_update = |action: &Action| matches!(action.operation, Operation::UpdateParty { .. });
        self.actions
            .retain(|action| !matches!(&action.operation, Operation::UpdateParty { fields, .. } if fields.is_empty()));
        for (index, action) in self.actions.iter_mut().filter(|action| is_update(action)).enumerate() {
            action.id = format!("update-{}", index + 1);
            if let Operation::UpdateParty { fields, .. } = &action.operation {
                let names: Vec<&str> = fields.iter().map(|change| change.field.as_str()).collect();
                action.reason.text = format!("the settings say to change {}", names.join(", "));
            }
        }
    }

    /// Holds the order, and asks a clerk to mend it.
    pub(super) fn hold(&mut self, reason: Reason) {
        self.ask(ReviewItem::new(Question::Mend, reason.clone()));
        self.holds.push(reason);
    }

    /// Asks a clerk. The item gets its id and the order.
    pub(super) fn ask(&mut self, item: ReviewItem) {
        let id = format!("review-{}", self.review.len() + 1);
        self.review.push(ReviewItem { id, order: Some(self.key.clone()), ..item });
    }

    /// Takes over what was found about the amounts: a question, and a reason against the plan where it holds the order.
    pub(super) fn found(&mut self, finding: Finding) {
        let Finding { reason, holds, line } = finding;
        let question = if holds { Question::Mend } else { Question::Check };
        if holds {
            self.holds.push(reason.clone());
        }
        self.ask(ReviewItem { line, ..ReviewItem::new(question, reason) });
    }
}
