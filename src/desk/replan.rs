//! Planning kept orders again.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Applied, Desk, RunStart};
use crate::error::{Error, Problem, Result};
use crate::master::{Articles, Ledger, OrderKey, OrderState, UncheckedArticles};
use crate::matching::Weights;
use crate::plan::{Decision, Host, Matcher, Operation, Plan, Run, Settings, Status, WithDecisions, withdraw};
use crate::value::DateTime;

/// What orders are planned again with: that which their import was made with.
#[derive(Clone, Debug)]
pub struct Planning<'s> {
    /// The settings of the tenant.
    pub settings: &'s Settings,
    /// Other weights than those of the settings.
    pub weights: Option<Weights>,
    /// What time it is at the clerk's, for settings that ask for the age of an order or the date of the run.
    pub now: Option<DateTime>,
}

/// An order that was planned again.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Replanned {
    /// Which order.
    pub order: OrderKey,
    /// Where it stood before.
    pub before: OrderState,
    /// What the plan says.
    pub status: Status,
    /// Why, as stable words.
    pub reasons: Vec<&'static str>,
    /// What becomes of each party, in words such as `link 4711`, `create`, `collective`, `await`, `text`, `hold`.
    pub parties: Vec<String>,
    /// What becomes of each line whose article a clerk has decided, in words such as `line 2 article A-1`, `line 2 create`,
    /// `line 2 await`, `line 2 placeholder P`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<String>,
    /// How many questions are open after it.
    pub questions: usize,
    /// What became of the plan, where it was to be carried out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applied: Option<Applied>,
}

impl Desk<'_> {
    /// Plans kept orders again, one after the other, on the present data and decisions, and with `apply` carries out what can be
    /// carried out. Orders that wait for one of them follow. Orders that are not kept, or done with, are passed over. Without
    /// `apply` nothing has changed afterwards.
    ///
    /// # Errors
    /// What the database reports; what was carried out before stays so.
    pub fn plan_again(&mut self, orders: &[OrderKey], planning: &Planning<'_>, apply: bool) -> Result<Vec<Replanned>> {
        if !apply {
            return self.tried(|desk| desk.replan(orders, planning, false));
        }
        self.replan(orders, planning, true)
    }

    /// Does something and takes it back.
    pub(super) fn tried<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.database.begin()?;
        let done = work(self);
        self.database.rollback();
        done
    }

    pub(super) fn replan(
        &mut self,
        orders: &[OrderKey],
        planning: &Planning<'_>,
        apply: bool,
    ) -> Result<Vec<Replanned>> {
        let mut done = Vec::new();
        let mut seen: BTreeSet<OrderKey> = BTreeSet::new();
        let mut open: Vec<OrderKey> = orders.to_vec();
        // Each turn takes in the orders that have waited for those of the last one; none comes twice.
        while !open.is_empty() {
            let mut by_source: BTreeMap<String, Vec<OrderKey>> = BTreeMap::new();
            for order in open.drain(..) {
                if seen.insert(order.clone()) {
                    by_source.entry(order.source.clone()).or_default().push(order);
                }
            }
            for (source, orders) in by_source {
                for replanned in self.replan_source(&source, &orders, planning, apply)? {
                    if let Some(Applied::Done { settlement, .. }) = &replanned.applied {
                        open.extend(settlement.released.iter().map(|released| released.order.clone()));
                    }
                    done.push(replanned);
                }
            }
        }
        Ok(done)
    }

    fn replan_source(
        &mut self,
        source: &str,
        orders: &[OrderKey],
        planning: &Planning<'_>,
        apply: bool,
    ) -> Result<Vec<Replanned>> {
        let mut kept = Vec::new();
        for key in orders {
            let Some(record) = self.ledger().order(key)? else { continue };
            let is_open = matches!(
                record.state,
                OrderState::Held | OrderState::Waiting | OrderState::Planned | OrderState::Failed
            );
            let order = if is_open { self.kept_order(key)? } else { None };
            kept.extend(order.map(|order| (key.clone(), record.state, order)));
        }
        if kept.is_empty() {
            return Ok(Vec::new());
        }
        let of_source = planning.settings.source(source);
        let mut match_settings = of_source.match_settings();
        if let Some(weights) = &planning.weights {
            match_settings.weights = weights.clone();
        }
        self.ranges.extend(of_source.numbers.clone());
        let (database, address_book) = (self.database, self.address_book);
        let (stored, decisions) = (self.articles(), &database);
        let unchecked = stored.is_empty()?;
        let articles: &dyn Articles = if unchecked { &UncheckedArticles } else { &stored };
        let mut ledger = self.ledger();
        for (key, state, _) in &kept {
            // It may have been held meanwhile with one that it waits for.
            let now = ledger.order(key)?.map(|record| record.state);
            if now == Some(*state) && matches!(state, OrderState::Waiting | OrderState::Planned) {
                database.change(|_| withdraw(&mut ledger, key))?;
            }
        }
        let host = Host {
            address_book,
            judge: Box::new(WithDecisions::new(Matcher::new(address_book, match_settings), decisions)),
            articles,
            ledger: &mut ledger,
        };
        let mut run = Run::new(planning.settings, source, host)?;
        if let Some(now) = planning.now {
            run.set_now(now);
        }
        if apply {
            // A run of its own, without a file: what one of its plans writes makes no other of them stale.
            self.begin_run(&RunStart { tenant: &of_source.tenant, source, ..RunStart::default() })?;
        }
        // All are planned before the first is carried out, so that what a decision lets one of them write does not make another
        // question of the next.
        let mut planned = Vec::new();
        for (key, before, order) in kept {
            let plan = database.change(|_| {
                let plan = run.plan(&order);
                // A plan that the ledger could not keep must not be carried out.
                let broken = plan.reasons.iter().filter_map(|reason| reason.problem.as_ref());
                if let Some(problem) = broken.into_iter().find(|problem| is_of_store(problem)) {
                    return Err(Error::from(problem.clone()));
                }
                self.note_plan(&plan)?;
                self.keep_order(&order, &plan)?;
                Ok(plan)
            })?;
            planned.push((key, before, plan));
        }
        let account = run.finish()?;
        let mut done = Vec::new();
        for (key, before, plan) in planned {
            let is_due = apply && matches!(plan.status, Status::Planned | Status::Waiting);
            let applied = if is_due { Some(self.apply(&plan)?) } else { None };
            if matches!(applied, Some(Applied::Done { .. })) && plan.decisions().next().is_none() {
                self.drop_kept(&key)?;
            }
            done.push(replanned(key, before, &plan, applied));
        }
        if apply {
            self.end_run(&account)?;
        }
        Ok(done)
    }
}

fn is_of_store(problem: &Problem) -> bool {
    problem.code().kind() == crate::error::Kind::Store
}

fn replanned(order: OrderKey, before: OrderState, plan: &Plan, applied: Option<Applied>) -> Replanned {
    let parties = plan.parties.iter().map(|party| {
        let operation = party.action.as_ref().and_then(|id| plan.action(id)).map(|action| &action.operation);
        match (party.decision, operation) {
            (Decision::Link, Some(Operation::LinkParty { party, .. })) => format!("link {party}"),
            (Decision::Link, _) => "link".to_owned(),
            (Decision::Create, _) => "create".to_owned(),
            (Decision::Await, _) => "await".to_owned(),
            (Decision::Text, _) => "text".to_owned(),
            (Decision::Hold, _) => "hold".to_owned(),
        }
    });
    let articles = plan.rulings.iter().filter_map(|ruling| {
        let operation = plan.article_action(ruling.line).map(|action| &action.operation)?;
        let becomes = match operation {
            Operation::CheckArticle { article, .. } => format!("article {article}"),
            Operation::UsePlaceholder { number } => format!("placeholder {number}"),
            Operation::AwaitArticle { .. } => "await".to_owned(),
            _ => "create".to_owned(),
        };
        Some(format!("line {} {becomes}", ruling.line))
    });
    Replanned {
        articles: articles.collect(),
        order,
        before,
        status: plan.status,
        reasons: plan.reasons.iter().map(|reason| reason.code.as_str()).collect(),
        parties: parties.collect(),
        questions: plan.review.len(),
        applied,
    }
}
