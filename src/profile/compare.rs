//! What two profiles read differently from the same input, field by field.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use super::explain::shown;
use super::reader::{OrderReader, Reading};
use crate::error::{Masked, Position, Result, Severity};
use crate::json::to_value;
use crate::order::Order;

/// Reads one input with two profiles at once.
///
/// ```
/// use intakt::input::Input;
/// use intakt::profile::{Comparison, OrderReader, Profiles, ReadOptions};
///
/// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
/// let mut profiles = Profiles::builtin()?;
/// profiles.add("id = 'mine'\nextends = 'intakt-order'\n[order]\nchannel = { value = 'web' }\n", "mine.toml")?;
/// let open = |id: &str| {
///     let options = ReadOptions { profile: Some(id.to_owned()), ..ReadOptions::default() };
///     OrderReader::open(Input::Slice(xml), &profiles, options)
/// };
/// let mut comparison = Comparison::new(open("intakt-order")?, open("mine")?);
/// let compared = comparison.next()?.expect("a record");
/// assert_eq!(compared.differences[0].field, "channel");
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Debug)]
pub struct Comparison<'a> {
    old: OrderReader<'a>,
    new: OrderReader<'a>,
}

/// One record as two profiles read it.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The order number under the old profile, else under the new one.
    pub number: Option<String>,
    /// Where the record starts, as far as one of them makes an order of it.
    pub position: Option<Position>,
    /// What differs, sorted by field; nothing if both read the same.
    pub differences: Vec<Difference>,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field, such as `lines[0].price`. `record` stands for what the record is: an order, filtered, unreadable.
    pub field: String,
    /// Under the old profile.
    pub old: Option<Masked>,
    /// Under the new profile.
    pub new: Option<Masked>,
}

impl<'a> Comparison<'a> {
    /// Compares two readers of the same bytes.
    pub fn new(old: OrderReader<'a>, new: OrderReader<'a>) -> Self {
        Comparison { old, new }
    }

    /// Compares the next record of each. Profiles that take different elements for orders differ in `record`, and what
    /// follows is compared in the order of the file.
    ///
    /// # Errors
    /// What is wrong with the document as such.
    #[allow(clippy::should_implement_trait, reason = "an error ends the input, unlike the items of an iterator")]
    pub fn next(&mut self) -> Result<Option<Compared>> {
        // Both stand at the same place; one that is at its end stays there.
        let (old, new) = (self.old.next()?, self.new.next()?);
        if old.is_none() && new.is_none() {
            return Ok(None);
        }
        let order = |reading: &Option<Reading>| match reading {
            Some(Reading::Order(order)) => Some((order.number.clone(), order.position)),
            Some(Reading::Filtered { .. } | Reading::Unreadable(_)) | None => None,
        };
        let (number, position) = order(&old).or_else(|| order(&new)).unzip();
        let (old, new) = (fields(old), fields(new));
        let mut names: Vec<&String> = old.keys().chain(new.keys()).collect();
        names.sort();
        names.dedup();
        let differing = names.into_iter().filter(|name| old.get(*name) != new.get(*name));
        let differences = differing
            .map(|name| Difference {
                field: name.clone(),
                old: old.get(name).map(Masked::new),
                new: new.get(name).map(Masked::new),
            })
            .collect();
        Ok(Some(Compared { number: number.flatten(), position, differences }))
    }
}

/// A record as fields with their values in one line each.
fn fields(reading: Option<Reading>) -> BTreeMap<String, String> {
    let mut fields = BTreeMap::new();
    let what = match reading {
        None => "none".to_owned(),
        Some(Reading::Filtered { rule, .. }) => format!("filtered by {rule}"),
        Some(Reading::Unreadable(problem)) => format!("unreadable: {}", problem.code()),
        Some(Reading::Order(order)) => {
            order_fields(&order, &mut fields);
            format!("order at line {}", order.position.line)
        }
    };
    fields.insert("record".to_owned(), what);
    fields
}

fn order_fields(order: &Order, fields: &mut BTreeMap<String, String>) {
    let json = to_value(order).unwrap_or_default();
    for (name, value) in json.as_object().into_iter().flatten() {
        match name.as_str() {
            // What is said of the reading, not of the order.
            "profile" | "position" | "problems" => {}
            "parties" => {
                for (entry, party) in order.parties.iter().zip(value.as_array().into_iter().flatten()) {
                    flatten(&format!("parties.{}", entry.role.as_str()), party, fields);
                }
            }
            _ => flatten(name, value, fields),
        }
    }
    let errors = order.problems.iter().filter(|problem| problem.severity() == Severity::Error);
    let errors: Vec<String> = errors
        .map(|problem| format!("{} {}", problem.code(), problem.rule_name().unwrap_or_default()).trim_end().to_owned())
        .collect();
    if !errors.is_empty() {
        fields.insert("errors".to_owned(), errors.join(" | "));
    }
}

fn flatten(path: &str, value: &Json, fields: &mut BTreeMap<String, String>) {
    match value {
        Json::Object(object) => {
            for (name, value) in object {
                match name.as_str() {
                    // Where it stands, and what the profile calls its rules.
                    "position" | "rule" | "role" => {}
                    "address" => flatten(path, value, fields),
                    name => flatten(&format!("{path}.{name}"), value, fields),
                }
            }
        }
        Json::Array(items) if items.iter().any(Json::is_object) => {
            for (index, item) in items.iter().enumerate() {
                flatten(&format!("{path}[{index}]"), item, fields);
            }
        }
        value => {
            fields.extend(shown(value).map(|value| (path.to_owned(), value)));
        }
    }
}
