//! The shape of a plan: everything but the values in it.

use serde_json::Value;

use crate::error::{Code, Problem, Result};
use crate::json::to_value;
use crate::plan::Plan;

/// Keys whose texts are words of Intakt, ids within the plan, or amounts: they belong to the shape. Of all others it only
/// counts that there is something.
const EXACT: &[&str] = &[
    "format",
    "tenant",
    "source",
    "kind",
    "status",
    "code",
    "decision",
    "roles",
    "role",
    "outcome",
    "level",
    "field",
    "type",
    "id",
    "action",
    "depends_on",
    "document",
    "question",
    "answers",
    "rights",
    "severity",
    "proofs",
    "contradictions",
    "rule",
    "currency",
    "date",
    "prices",
    "quantity",
    "unit",
    "price",
    "total",
    "discount",
    "discount_percent",
    "tax_rate",
    "tax",
    "net",
    "gross",
    "amount",
    "rate",
    "paid",
    "purpose",
    "number",
    "state",
    "cause",
    "resolution",
    "condition",
    "rounding",
    "split",
    "computed",
    "stated",
    "difference",
    "treatment",
    "tax_code",
    "account",
    "payable",
    "open",
    "voucher",
    "document_status",
    "document_date",
    "visibility",
];

/// The shape of a plan, to be compared with that of another one. No value of a person is in it.
///
/// # Errors
/// [`Code::PlanJson`], which no plan made by this crate brings about.
pub fn shape(plan: &Plan) -> Result<Value> {
    let mut value = to_value(plan).map_err(|_| Problem::new(Code::PlanJson, "the plan cannot be written as JSON"))?;
    shaped(&mut value, "");
    Ok(value)
}

fn shaped(value: &mut Value, key: &str) {
    match value {
        Value::String(text) if !EXACT.contains(&key) => *text = "…".to_owned(),
        Value::Array(values) => values.iter_mut().for_each(|value| shaped(value, key)),
        Value::Object(fields) => {
            // Hashes and what a clerk was asked follow from the values.
            for gone in
                ["payload_sha256", "content", "content_sha256", "sha256", "found", "file", "ours", "theirs", "key"]
            {
                fields.remove(gone);
            }
            // Names of ours that also stand for something of the shop's or the host's.
            for (name, value) in fields.iter_mut() {
                let is_of_order = key == "order" || key == "awaits" || key.is_empty();
                let is_value = match name.as_str() {
                    "number" => !is_of_order,
                    "state" => key == "address",
                    "id" | "purpose" => key == "attachment",
                    _ => false,
                };
                let name = if is_value { "…" } else { name.as_str() };
                shaped(value, name);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
