//! Where the values of an order come from (law 8): the rule, its layer, and every place in the document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;

use super::compiled::Profile;
use super::reader::{OrderReader, Reading};
use super::vocabulary::vocabulary;
use crate::error::{Code, Masked, Position, Problem, Result, nearest};
use crate::json::to_value;
use crate::order::{Group, Level, Order, Origin};
use crate::xml::{Document, NodeKind};

/// What is to be said about one record.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The order number, if there is one.
    pub number: Option<String>,
    /// Where the record starts; none for one that cannot be read or was filtered out.
    pub position: Option<Position>,
    /// The values that were asked for, in the order in which they were read.
    pub values: Vec<ExplainedValue>,
    /// Why there are no values: the filter that took the record out, or what makes it unreadable.
    pub instead: Option<String>,
}

/// One value and where it comes from.
#[derive(Clone, Debug)]
pub struct ExplainedValue {
    /// The field, such as `lines[0].quantity`.
    pub field: String,
    /// The value in the order; of fields with several values all of them, joined by ` | `.
    pub value: Option<Masked>,
    /// The rule that set it, such as `order.lines.item.quantity`.
    pub rule: String,
    /// The id of the layer that the rule is of.
    pub layer: String,
    /// Whose layer that is: base, target, tenant or source.
    pub level: Level,
    /// Every place that the value was made from; none for a constant.
    pub places: Vec<Place>,
}

/// A place in the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Line, column and byte.
    pub position: Position,
    /// The path of the element or attribute, with numbers where siblings share a name.
    pub path: String,
}

/// Fields that a rule for another one fills, too: a street with its number, a whole name.
const SPLIT_FROM: [(&str, &str); 2] = [("house_number", "street"), ("given_name", "family_name")];

impl OrderReader<'_> {
    /// Reads the next record and says where the values of `field` come from. The reader has to be opened with
    /// [`trace`](super::ReadOptions::trace).
    ///
    /// `field` is named as in the order: `number`, `lines[0].quantity`, `parties.orderer.city`, `totals.gross`. Without a
    /// number all lines are meant (`lines.quantity`), without a last name the whole part (`parties.orderer`).
    ///
    /// ```
    /// use intakt::input::Input;
    /// use intakt::profile::{OrderReader, Profiles, ReadOptions};
    ///
    /// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
    /// let options = ReadOptions { trace: true, ..ReadOptions::default() };
    /// let mut reader = OrderReader::open(Input::Slice(xml), &Profiles::builtin()?, options)?;
    /// let explanation = reader.explain("lines[0].quantity")?.expect("an order");
    /// let value = &explanation.values[0];
    /// assert_eq!((value.rule.as_str(), value.layer.as_str()), ("order.lines.line.quantity", "intakt-order"));
    /// assert!(value.places[0].path.ends_with("/quantity"));
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for a field that no order has; otherwise those of [`OrderReader::next`].
    pub fn explain(&mut self, field: &str) -> Result<Option<Explanation>> {
        let wanted = Wanted::parse(field)?;
        let mut explanation = None;
        self.next_seen(|document, _, reading| {
            if let Reading::Order(order) = reading {
                explanation = Some(explained(order, document, &wanted));
            }
        })?
        .map(|reading| match reading {
            Reading::Order(order) => explanation.take().unwrap_or_else(|| nothing(order.number, String::new())),
            Reading::Filtered { rule, number } => nothing(number, format!("the filter `{rule}` took it out")),
            Reading::Unreadable(problem) => nothing(None, problem.to_string()),
        })
        .map_or(Ok(None), |explanation| Ok(Some(explanation)))
    }
}

impl OrderReader<'_> {
    /// Reads the next record, with the path of every element and attribute that its [origins](Order::origins) name, by where it
    /// stands. The reader has to be opened with [`trace`](super::ReadOptions::trace), or there are none.
    ///
    /// # Errors
    /// Those of [`OrderReader::next`].
    pub fn next_with_paths(&mut self) -> Result<Option<(Reading, BTreeMap<Position, String>)>> {
        let mut paths = BTreeMap::new();
        let reading = self.next_seen(|document, _, reading| {
            let Reading::Order(order) = reading else { return };
            let named: BTreeSet<Position> =
                order.origins.iter().flat_map(|origin| origin.positions.iter().copied()).collect();
            if !named.is_empty() {
                paths = places(document);
                paths.retain(|position, _| named.contains(position));
            }
        })?;
        Ok(reading.map(|reading| (reading, paths)))
    }
}

impl Profile {
    /// The rules that may set a field, named as [`OrderReader::explain`] names it, with the layer of each.
    pub fn rules_of(&self, field: &str) -> Vec<(&str, &str)> {
        let Ok(wanted) = Wanted::parse(field) else { return Vec::new() };
        let fits = |rule: &str| {
            let mut steps: Vec<&str> = rule.split('.').skip(1).collect();
            // `lines.item.quantity` sets `lines.quantity`; parties are named by their role in both.
            if steps.first().is_some_and(|first| matches!(*first, "lines" | "charges" | "payments" | "attachments")) {
                steps.remove(1.min(steps.len()));
            }
            wanted.matches(&steps)
        };
        self.rules
            .iter()
            .filter(|name| fits(&name.rule))
            .map(|name| (name.rule.as_str(), name.layer.as_str()))
            .collect()
    }
}

fn nothing(number: Option<String>, why: String) -> Explanation {
    Explanation { number, position: None, values: Vec::new(), instead: Some(why).filter(|why| !why.is_empty()) }
}

/// The field that was asked for, as steps; a step without `[0]` stands for all of its kind.
struct Wanted {
    steps: Vec<String>,
}

impl Wanted {
    fn parse(field: &str) -> Result<Wanted> {
        let steps: Vec<String> =
            field.split('.').filter(|step| *step != "order" && *step != "address").map(str::to_owned).collect();
        let plain = |step: &String| step.split('[').next().unwrap_or_default().to_owned();
        let asked = steps.iter().map(plain).collect::<Vec<_>>().join(".");
        let known = known_fields();
        let below = format!("{asked}.");
        if known.iter().any(|known| *known == asked || known.starts_with(&below)) {
            return Ok(Wanted { steps });
        }
        let problem = Problem::new(Code::UsageParameter, format!("an order has no field `{field}`"));
        Err(match nearest(&asked, known.iter().map(String::as_str)) {
            Some(near) => problem.hint(format!("did you mean `{near}`?")),
            None => problem.expected("a field such as number, lines[0].quantity or parties.orderer.city"),
        }
        .into())
    }

    fn matches(&self, steps: &[&str]) -> bool {
        self.steps.len() <= steps.len()
            && self.steps.iter().zip(steps).all(|(wanted, step)| {
                wanted == step || (!wanted.contains('[') && step.split('[').next() == Some(wanted.as_str()))
            })
    }
}

/// Every field as it is asked for.
fn known_fields() -> Vec<String> {
    let mut fields = Vec::new();
    for (place, names) in vocabulary() {
        let Some(place) = place.strip_prefix("order") else { continue };
        match place.trim_start_matches('.') {
            "" => fields.extend(names.iter().map(|name| (*name).to_owned())),
            "parties.*" => {
                let roles = crate::order::Role::ALL.map(crate::order::Role::as_str);
                fields.extend(
                    roles.iter().flat_map(|role| names.iter().map(move |name| format!("parties.{role}.{name}"))),
                );
                fields.extend(roles.iter().map(|role| format!("parties.{role}.identifiers")));
            }
            "lines.*.attributes.*" => fields.push("lines.attributes".to_owned()),
            "totals.taxes.*" => fields.push("totals.taxes".to_owned()),
            place @ ("lines.*" | "charges.*" | "payments.*" | "attachments.*" | "totals") => {
                let place = place.trim_end_matches(".*");
                fields.extend(names.iter().map(|name| format!("{place}.{name}")));
            }
            _ => {}
        }
    }
    fields.extend(["extensions", "lines.extensions"].map(str::to_owned));
    fields
}

fn explained(order: &Order, document: Document<'_>, wanted: &Wanted) -> Explanation {
    let json = to_value(order).unwrap_or_default();
    let mut values = Vec::new();
    let mut chosen: Vec<(String, &Origin)> = Vec::new();
    for origin in &order.origins {
        let field = field_of(origin);
        chosen.push((field.clone(), origin));
        // A value that was parted from another one has no rule of its own.
        for (part, whole) in SPLIT_FROM {
            let Some(start) = field.strip_suffix(whole).filter(|_| field.starts_with("parties.")) else { continue };
            let part = format!("{start}{part}");
            let has_own = order.origins.iter().any(|other| field_of(other) == part);
            if !has_own && value(order, &json, &part, origin).is_some() {
                chosen.push((part, origin));
            }
        }
    }
    chosen.retain(|(field, _)| wanted.matches(&field.split('.').collect::<Vec<_>>()));
    let places = if chosen.is_empty() { BTreeMap::new() } else { places(document) };
    for (field, origin) in chosen {
        let position = |position: &Position| Place {
            position: *position,
            path: places.get(position).cloned().unwrap_or_default(),
        };
        values.push(ExplainedValue {
            value: value(order, &json, &field, origin).map(Masked::new),
            field,
            rule: origin.rule.rule.clone(),
            layer: origin.rule.layer.clone(),
            level: origin.rule.level,
            places: origin.positions.iter().map(position).collect(),
        });
    }
    Explanation { number: order.number.clone(), position: Some(order.position), values, instead: None }
}

/// The field that an origin is of. Named properties, sums by tax rate and extensions are told by their rule, since their
/// fields have the names of others.
fn field_of(origin: &Origin) -> String {
    let rule = &origin.rule.rule;
    let nested = ["attributes", "taxes", "extensions"].into_iter().find(|part| rule.contains(&format!(".{part}.")));
    match (nested, origin.field.group) {
        (Some("extensions"), Group::Order) => "extensions".to_owned(),
        (Some("taxes"), _) => "totals.taxes".to_owned(),
        (Some(part), Group::Line(index)) => format!("lines[{index}].{part}"),
        _ => origin.field.to_string(),
    }
}

/// The value of a field as the order holds it.
fn value(order: &Order, json: &Json, field: &str, origin: &Origin) -> Option<String> {
    let (group, name) = field.rsplit_once('.').unwrap_or(("", field));
    let part = match origin.field.group {
        Group::Order => json,
        Group::Totals => json.get("totals")?,
        Group::Party(role) => {
            let index = order.parties.iter().position(|entry| entry.role == role)?;
            json.get("parties")?.get(index)?
        }
        Group::Line(index) | Group::Charge(index) | Group::Payment(index) | Group::Attachment(index) => {
            json.get(group.split('[').next()?)?.get(index)?
        }
    };
    if name == "price_quantity" {
        // It is kept as the divisor of the price, and not at all where it is one.
        let price = part.get("price")?;
        return price.get("quantity").map_or(Some("1".to_owned()), shown);
    }
    let in_address = || part.get("address")?.get(name.strip_prefix("address_").unwrap_or(name));
    shown(part.get(name).or_else(in_address)?)
}

/// A value in one line.
pub(super) fn shown(value: &Json) -> Option<String> {
    match value {
        Json::Null => None,
        Json::String(text) => Some(text.clone()),
        Json::Array(items) => Some(items.iter().filter_map(shown).collect::<Vec<_>>().join(" | ")),
        other => Some(other.to_string()),
    }
}

/// The path of every node by where it stands.
fn places(document: Document<'_>) -> BTreeMap<Position, String> {
    let mut places = BTreeMap::new();
    for node in document.nodes().filter(|node| document.kind(*node) != NodeKind::Document) {
        for attribute in document.attributes(node) {
            places.entry(document.position(attribute)).or_insert_with(|| document.path(attribute));
        }
        places.entry(document.position(node)).or_insert_with(|| document.path(node));
    }
    places
}
