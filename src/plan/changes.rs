//! What an order says otherwise than it did before: the difference that a clerk sees when a known order comes with other content.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Code, Problem, Result, discreet};
use crate::json::to_value;
use crate::order::Order;

/// One field that differs.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct OrderChange {
    /// Which field: `date`, `parties.orderer.address.city`, `lines[2].quantity`, counted from 1. A line that has an id is called
    /// by it where the ids of both orders are all given and all different: `lines[A-7].quantity`.
    pub field: String,
    /// What it said; `null` for nothing.
    pub old: Option<String>,
    /// What it says now; `null` for nothing.
    pub new: Option<String>,
}

discreet!(OrderChange { field } hides { old, new });

/// Words of an order's JSON that are not what the shop says: see [`payload_sha256`](super::payload_sha256). Hashes say what content says.
const NOT_CONTENT: [&str; 6] = ["position", "problems", "profile", "rule", "content", "content_sha256"];

/// What differs between two orders, field by field, in the order of the fields' names. Values are compared as written, as the
/// hash of an order does.
///
/// ```
/// use intakt::order::{Line, Order};
/// use intakt::plan::changes;
/// let order = |quantity: &str| Order {
///     number: Some("1001".into()),
///     lines: vec![Line { article: Some("A".into()), quantity: quantity.parse().ok(), ..Line::default() }],
///     ..Order::default()
/// };
/// let changes = changes(&order("2"), &order("3"))?;
/// assert_eq!(changes.len(), 1);
/// assert_eq!((changes[0].field.as_str(), changes[0].new.as_deref()), ("lines[1].quantity", Some("3")));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::PlanJson`], which no order brings about.
pub fn changes(before: &Order, now: &Order) -> Result<Vec<OrderChange>> {
    let (before, now) = (json(before)?, json(now)?);
    let by_id = [&before, &now].iter().all(|order| have_ids(order));
    let (mut old, mut new) = (BTreeMap::new(), BTreeMap::new());
    flatten(&before, "", by_id, &mut old);
    flatten(&now, "", by_id, &mut new);
    let fields: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differing = fields.into_iter().filter(|field| old.get(*field) != new.get(*field));
    let change = |field: &String| OrderChange {
        field: field.clone(),
        old: old.get(field).cloned(),
        new: new.get(field).cloned(),
    };
    Ok(differing.map(change).collect())
}

fn json(order: &Order) -> Result<Value> {
    to_value(order).map_err(|_| Problem::new(Code::PlanJson, "an order cannot be written as JSON").into())
}

/// Whether every line of an order has an id of its own.
fn have_ids(order: &Value) -> bool {
    let lines = order.get("lines").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let ids: BTreeSet<&str> = lines.iter().filter_map(|line| line.get("id").and_then(Value::as_str)).collect();
    ids.len() == lines.len()
}

fn flatten(value: &Value, path: &str, by_id: bool, fields: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object.iter().filter(|(key, _)| !NOT_CONTENT.contains(&key.as_str())) {
                let below = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                flatten(value, &below, by_id, fields);
            }
        }
        Value::Array(entries) => {
            let mut seen = BTreeMap::new();
            for (place, entry) in entries.iter().enumerate() {
                let below = match (entry.as_object(), path) {
                    (Some(party), "parties") => named(path, party, "role", &mut seen),
                    (Some(line), "lines") if by_id => {
                        format!("{path}[{}]", line.get("id").and_then(Value::as_str).unwrap_or_default())
                    }
                    _ => format!("{path}[{}]", place + 1),
                };
                flatten(entry, &below, by_id, fields);
            }
        }
        Value::Null => {}
        Value::String(text) => {
            fields.insert(path.to_owned(), text.clone());
        }
        Value::Bool(_) | Value::Number(_) => {
            fields.insert(path.to_owned(), value.to_string());
        }
    }
}

/// `parties.orderer`; the second of a role is `parties.orderer[2]`.
fn named(path: &str, entry: &Map<String, Value>, key: &str, seen: &mut BTreeMap<String, usize>) -> String {
    let name = entry.get(key).and_then(Value::as_str).unwrap_or_default();
    let count = seen.entry(name.to_owned()).or_default();
    *count += 1;
    if *count == 1 { format!("{path}.{name}") } else { format!("{path}.{name}[{count}]") }
}

#[cfg(test)]
mod tests {
    use super::changes;
    use crate::error::Position;
    use crate::order::{Line, Order, Party, PartyInRole, Role};

    fn order() -> Order {
        let party = |role, city: &str| PartyInRole {
            role,
            position: Position::START,
            party: Party { email: Some(format!("{city}@example.org")), ..Party::default() },
        };
        let line = |id: &str, quantity: &str| Line {
            id: Some(id.into()),
            article: Some(format!("A-{id}")),
            quantity: quantity.parse().ok(),
            ..Line::default()
        };
        Order {
            number: Some("1001".into()),
            parties: vec![party(Role::Orderer, "kiel"), party(Role::ShipTo, "ulm")],
            lines: vec![line("1", "2"), line("2", "1")],
            remarks: vec!["door".into()],
            ..Order::default()
        }
    }

    #[test]
    fn each_differing_field_is_named_with_both_values() {
        type Case =
            (&'static str, fn(&mut Order), &'static [(&'static str, Option<&'static str>, Option<&'static str>)]);
        let cases: [Case; 8] = [
            ("nothing", |_| {}, &[]),
            ("a place in the file", |order| order.lines[0].position.line = 9, &[]),
            (
                "a quantity",
                |order| order.lines[1].quantity = "3".parse().ok(),
                &[("lines[2].quantity", Some("1"), Some("3"))],
            ),
            (
                "the first line is gone",
                |order| drop(order.lines.remove(0)),
                &[
                    ("lines[1].article", Some("A-1"), None),
                    ("lines[1].id", Some("1"), None),
                    ("lines[1].kind", Some("product"), None),
                    ("lines[1].quantity", Some("2"), None),
                ],
            ),
            ("roles in another order", |order| order.parties.reverse(), &[]),
            (
                "an e-mail address",
                |order| order.parties[0].party.email = None,
                &[("parties.orderer.email", Some("kiel@example.org"), None)],
            ),
            ("a new field", |order| order.guest = Some(true), &[("guest", None, Some("true"))]),
            ("a remark more", |order| order.remarks.push("bell".into()), &[("remarks[2]", None, Some("bell"))]),
        ];
        for (name, change, expected) in cases {
            let mut now = order();
            change(&mut now);
            let found = changes(&order(), &now).unwrap();
            let shown: Vec<_> = found
                .iter()
                .map(|change| (change.field.as_str(), change.old.as_deref(), change.new.as_deref()))
                .collect();
            let shown: Vec<_> = shown.into_iter().filter(|(field, ..)| !field.ends_with(".rule")).collect();
            assert_eq!(shown, expected, "{name}");
        }
    }

    #[test]
    fn without_ids_lines_are_counted() {
        let mut before = order();
        before.lines[0].id = None;
        let mut now = before.clone();
        now.lines[1].article = Some("B".into());
        let found = changes(&before, &now).unwrap();
        assert_eq!(found[0].field, "lines[2].article");
        assert_eq!(
            format!("{:?}", found[0]),
            "OrderChange { field: \"lines[2].article\", old: Some(A… (3 characters)), new: Some(… (1 characters)) }"
        );
    }
}
