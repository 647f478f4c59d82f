//! After a crash: the master is asked what was done before anything is repeated.

use rusqlite::params;
use serde::Serialize;

use super::Desk;
use crate::error::Result;
use crate::master::sqlite::failed;
use crate::master::{Ledger, OrderKey, OrderState};
use crate::plan::{Carried, answered, lost, reopen, withdraw};

/// What was found after a run that did not end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Recovery {
    /// Orders that the master has: they are applied, although nobody had said so.
    pub applied: Vec<OrderKey>,
    /// Orders that were begun and that the master has nothing of: they are planned anew when they are read again.
    pub repeated: Vec<OrderKey>,
    /// How many orders were planned and not begun: they are planned anew, too, on the present data.
    pub withdrawn: u64,
}

impl Desk<'_> {
    /// Puts the orders of a source in order that an earlier run left begun or planned. To be called before a run that carries
    /// plans out, with the lease of the source.
    ///
    /// # Errors
    /// What the database reports; what was put in order before stays so.
    pub fn recover(&self, tenant: &str, source: &str) -> Result<Recovery> {
        let mut recovery = Recovery::default();
        let mut ledger = self.ledger();
        let of = |ledger: &dyn Ledger, state| {
            let mut keys = Vec::new();
            ledger.orders_in(state, &mut |key| {
                if key.tenant == tenant && key.source == source {
                    keys.push(key);
                }
                Ok(())
            })?;
            Ok::<Vec<OrderKey>, crate::Error>(keys)
        };
        for state in [OrderState::Applying, OrderState::Unknown] {
            for order in of(&ledger, state)? {
                let carried = match self.documents().of_order(&order)? {
                    Some(document) => Carried::Whole(document.outcomes),
                    None => Carried::Nothing,
                };
                self.database.change(|_| answered(&mut ledger, &order, &carried))?;
                match carried {
                    Carried::Whole(_) => recovery.applied.push(order),
                    Carried::Nothing => recovery.repeated.push(order),
                }
            }
        }
        for state in [OrderState::Waiting, OrderState::Planned] {
            for order in of(&ledger, state)? {
                // It may have been held with one that it waits for.
                if ledger.order(&order)?.is_some_and(|record| record.state == state) {
                    self.database.change(|_| withdraw(&mut ledger, &order))?;
                    recovery.withdrawn += 1;
                }
            }
        }
        Ok(recovery)
    }

    /// The orders that the ledger takes for applied and that have no document, as after an older copy of the master was put
    /// back.
    ///
    /// # Errors
    /// What the database reports.
    pub fn lost(&self) -> Result<Vec<OrderKey>> {
        lost(&self.ledger(), &mut |order| Ok(self.documents().of_order(order)?.is_some()))
    }

    /// Lets the [lost](Desk::lost) orders be planned and carried out anew when they are read again, and forgets the
    /// cross-references to parties that are not there any more. Returns the orders.
    ///
    /// # Errors
    /// What the database reports; nothing has changed then.
    pub fn reopen_lost(&self) -> Result<Vec<OrderKey>> {
        let orders = self.lost()?;
        self.database.change(|connection| {
            let mut ledger = self.ledger();
            for order in &orders {
                reopen(&mut ledger, order)?;
            }
            let sql = "DELETE FROM cross_references WHERE NOT EXISTS (SELECT 1 FROM parties WHERE parties.id = party)";
            connection.execute(sql, params![]).map_err(failed)?;
            Ok(())
        })?;
        Ok(orders)
    }
}
