//! What a known order says otherwise than it did before.

use rusqlite::{OptionalExtension, params};
use serde_json::Value;

use super::Desk;
use crate::error::{Code, Problem, Result};
use crate::json::{from_value, to_value};
use crate::master::OrderKey;
use crate::master::sqlite::failed;
use crate::order::Order;
use crate::plan::{OrderChange, Plan, ReasonCode, changes};

impl Desk<'_> {
    /// What differs between an order and what was kept or carried out under its number before, for a plan that is held because the
    /// order [has changed](ReasonCode::Changed). Nothing for any other plan, and where nothing of the earlier order is left.
    ///
    /// An order that was carried out is compared with its document, which has the values of the order (law 3). Files, payments,
    /// sums and the shipping method are not compared then, since a document has them in the words of the target; a value that
    /// [constraints](crate::plan::Constraint) have shortened counts as changed.
    ///
    /// # Errors
    /// What the database reports.
    pub fn changes(&self, order: &Order, plan: &Plan) -> Result<Vec<OrderChange>> {
        let is_changed = plan.reasons.iter().any(|reason| reason.code == ReasonCode::Changed);
        let (true, Some(key)) = (is_changed, plan.key()) else { return Ok(Vec::new()) };
        if let Some(kept) = self.kept_order(&key)? {
            return changes(&kept, order);
        }
        let Some(document) = self.document_of(&key)? else { return Ok(Vec::new()) };
        let before = as_order(document, order)?;
        changes(&before, order)
    }

    fn document_of(&self, key: &OrderKey) -> Result<Option<Value>> {
        let sql = "SELECT data FROM documents WHERE tenant = ?1 AND source = ?2 AND kind = ?3 AND order_number = ?4";
        let mut query = self.database.connection().prepare_cached(sql).map_err(failed)?;
        let values = params![key.tenant, key.source, key.kind.as_str(), key.number];
        let json: Option<String> = query.query_row(values, |row| row.get(0)).optional().map_err(failed)?;
        json.map(|json| crate::json::from_str(&json).map_err(|_| damaged())).transpose()
    }
}

/// The order that a document was made of, as far as the document tells; the rest is that of `now`.
fn as_order(mut document: Value, now: &Order) -> Result<Order> {
    let Some(fields) = document.as_object_mut() else { return Err(damaged()) };
    for (name, of_order) in [("order_number", "number"), ("order_type", "type")] {
        match fields.remove(name) {
            Some(value) => fields.insert(of_order.to_owned(), value),
            // The number of the document is not that of the order.
            None => fields.remove(of_order),
        };
    }
    for party in
        fields.get_mut("parties").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut)
    {
        if let Some(Value::Object(values)) = party.remove("party") {
            party.extend(values);
        }
        party.insert("position".to_owned(), serde_json::json!({ "line": 0, "column": 0, "byte": 0 }));
    }
    for other in ["kind", "document_status", "document_date", "employee", "branch", "clerk", "comments", "payments"] {
        fields.remove(other);
    }
    let position = to_value(&now.position).map_err(|_| damaged())?;
    fields.insert("position".to_owned(), position);
    fields.insert("profile".to_owned(), Value::String(now.profile.clone()));
    let before: Order = from_value(&document).map_err(|_| damaged())?;
    let parties = before.parties.into_iter().filter(|entry| !entry.party.is_empty()).collect();
    Ok(Order {
        parties,
        shipping_method: now.shipping_method.clone(),
        payments: now.payments.clone(),
        attachments: now.attachments.clone(),
        totals: now.totals.clone(),
        guest: now.guest,
        ..before
    })
}

fn damaged() -> crate::Error {
    Problem::new(Code::StoreDamaged, "a document cannot be read").hint("use the last good copy").into()
}
