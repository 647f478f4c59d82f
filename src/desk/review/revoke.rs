//! Taking a decision back, with what was done because of it.

use rusqlite::params;
use serde::Serialize;

use crate::desk::{Desk, Planning, Replanned};
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::failed;
use crate::master::{Decisions, Ledger, OrderKey, OrderState, Revocation};
use crate::plan::{Undo, plan_again, said_by};

/// What follows from taking a decision back.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Revoked {
    /// The decision.
    pub decision: i64,
    /// The orders that it was followed for.
    pub orders: Vec<RevokedOrder>,
    /// Orders that were planned again: the question is asked again, or is none any more.
    pub planned: Vec<Replanned>,
}

/// An order for which a decision was followed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RevokedOrder {
    /// Which order.
    pub order: OrderKey,
    /// Where it stood when the decision was taken back.
    pub state: OrderState,
    /// What takes back what was written for it; none where nothing was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo: Option<Undo>,
    /// Whether nothing of it is left, so that it is planned again.
    pub whole: bool,
}

impl Desk<'_> {
    /// Takes a decision back. Orders that were carried out because of it are taken back as far as nobody has worked on them since,
    /// and planned again with those that were only planned. With `apply` all of this is done; without it nothing is changed, not
    /// even the decision, and the answer tells what would be.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if there is no such decision; [`Code::PlanDecision`] if it is revoked already; what the database
    /// reports. Nothing has changed then.
    pub fn revoke_decision(
        &mut self,
        decision: i64,
        by: &str,
        planning: &Planning<'_>,
        apply: bool,
    ) -> Result<Revoked> {
        if !apply {
            return self.tried(|desk| desk.revoke(decision, by, planning));
        }
        self.database.begin()?;
        match self.revoke(decision, by, planning) {
            Ok(revoked) => self.database.commit().map(|()| revoked),
            Err(error) => {
                self.database.rollback();
                Err(error)
            }
        }
    }

    /// Takes a pair of [`Desk::never`] or [`Desk::never_same`] back.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if it is not in force; what the database reports.
    pub fn revoke_never(&self, pair: i64, by: &str) -> Result<()> {
        let by = Revocation { by: said_by(by)?.to_owned(), at: self.now };
        if (&mut &*self.database).allow(pair, &by)? {
            return Ok(());
        }
        Err(Problem::new(Code::UsageParameter, format!("there is no pair {pair} in force")).into())
    }

    fn revoke(&mut self, decision: i64, by: &str, planning: &Planning<'_>) -> Result<Revoked> {
        let by = Revocation { by: said_by(by)?.to_owned(), at: self.now };
        let mut store = self.database;
        if store.decision(decision)?.is_none() {
            let problem = Problem::new(Code::UsageParameter, format!("there is no decision {decision}"));
            return Err(problem.hint("list the decisions to see their numbers").into());
        }
        if !store.revoke(decision, &by)? {
            let message = format!("decision {decision} is revoked already");
            return Err(Problem::new(Code::PlanDecision, message).into());
        }
        let sql = "SELECT tenant, source, kind, number FROM decision_orders JOIN orders ON orders.id = order_id \
                   WHERE decision = ?1 ORDER BY order_id";
        let followed = self.keys(sql, params![decision])?;
        // The last written is taken back first, since later orders may use what earlier ones have created.
        let mut orders = Vec::new();
        for order in followed.iter().rev() {
            let Some(record) = self.ledger().order(order)? else { continue };
            let state = record.state;
            let mut ledger = self.ledger();
            let (undo, whole) = match state {
                OrderState::Applied => match self.undo_in(order)? {
                    Some(undone) => {
                        let whole = undone.state == OrderState::Undone;
                        (Some(undone.undo), whole)
                    }
                    None => (None, false),
                },
                _ => (None, !matches!(state, OrderState::Applying | OrderState::Unknown)),
            };
            let now = self.ledger().order(order)?.map(|record| record.state);
            if matches!(now, Some(OrderState::Undone | OrderState::Rejected)) {
                plan_again(&mut ledger, order)?;
            }
            orders.push(RevokedOrder { order: order.clone(), state, undo, whole });
        }
        orders.reverse();
        // Questions that it has answered and that no order was planned for yet are open again.
        let sql = "UPDATE reviews SET state = 'new', owner = NULL, decision = NULL, changed = ?2 WHERE decision = ?1";
        let connection = self.database.connection();
        let values = params![decision, self.now];
        connection.prepare_cached(sql).and_then(|mut update| update.execute(values)).map_err(failed)?;
        let again: Vec<OrderKey> = orders.iter().filter(|one| one.whole).map(|one| one.order.clone()).collect();
        let planned = self.replan(&again, planning, false)?;
        let sql = "DELETE FROM decision_orders WHERE decision = ?1";
        connection.prepare_cached(sql).and_then(|mut delete| delete.execute([decision])).map_err(failed)?;
        Ok(Revoked { decision, orders, planned })
    }
}
