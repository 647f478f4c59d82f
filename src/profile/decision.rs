//! Decisions: tables of rows with conditions on several inputs, of which the first that fits counts, or the only one.
//!
//! A row that can never be hit is a mistake of the profile and found when it is compiled.

use super::condition::{Condition, Given, InputKind};
use super::field::{FieldKind, Value};
use super::recorder::Recorder;
use super::rule::{Nodes, Rule};
use super::shape::{DecisionShape, Miss};
use super::table::{Hit, missed};
use crate::error::{Code, Problem, Result};
use crate::xpath::Context;

/// A compiled decision.
#[derive(Debug)]
pub(super) struct Decision {
    name: String,
    inputs: Vec<(String, InputKind, Rule)>,
    unique: bool,
    miss: Miss,
    rows: Vec<Row>,
}

#[derive(Debug)]
struct Row {
    /// One for each input.
    conditions: Vec<Condition>,
    gives: String,
}

/// What a decision comes to.
pub(super) struct Decided<'d> {
    pub(super) hit: Hit<'d>,
    /// The first input that has a value.
    pub(super) first: Option<String>,
    /// What the inputs were read from.
    pub(super) nodes: Nodes,
    /// The values, for messages.
    pub(super) found: String,
}

/// Of which type an input is, by its word `as`.
pub(super) fn input_kind(convert: Option<&str>) -> InputKind {
    match convert {
        Some("decimal" | "integer") => InputKind::Number,
        Some("date") => InputKind::Day,
        _ => InputKind::Text,
    }
}

impl InputKind {
    /// The type of field that such an input is read as.
    pub(super) fn field(self) -> FieldKind {
        match self {
            InputKind::Text => FieldKind::Text,
            InputKind::Number => FieldKind::Decimal,
            InputKind::Day => FieldKind::Date,
        }
    }
}

impl Decision {
    /// Checks the rows; `inputs` are compiled already, and so is what the rows give.
    pub(super) fn new(
        name: &str,
        shape: &DecisionShape,
        inputs: Vec<(String, InputKind, Rule)>,
        gives: Vec<String>,
    ) -> Result<Decision> {
        let path = format!("decisions.{name}.rows");
        let mut rows: Vec<Row> = Vec::new();
        for (number, (row, gives)) in shape.rows.iter().zip(gives).enumerate() {
            let mut conditions = Vec::with_capacity(inputs.len());
            for (input, kind, _) in &inputs {
                let given = row.when.iter().find(|(name, _)| name == input);
                conditions.push(match given {
                    Some((_, value)) => Condition::parse(value.clone(), *kind, &format!("{path}.{input}"))?,
                    None => Condition::ANY,
                });
            }
            let unreachable = |why: String| {
                let message = format!("row {} of the decision `{name}` can never be hit: {why}", number + 1);
                Problem::new(Code::ProfileUnreachable, message).at(row.position).path(&path)
            };
            if conditions.iter().any(Condition::is_empty) {
                return Err(unreachable("nothing fits its conditions".to_owned()).into());
            }
            let covers = |one: &[Condition], other: &[Condition]| one.iter().zip(other).all(|(a, b)| a.covers(b));
            if let Some(other) = rows.iter().position(|earlier| covers(&earlier.conditions, &conditions)) {
                let why = format!("row {} fits wherever it does", other + 1);
                let problem = unreachable(why);
                return Err(if shape.unique {
                    problem
                } else {
                    problem.hint("put the special row before the general one")
                }
                .into());
            }
            // Where only one row may fit, a wider row behind a narrower one is as wrong as one before it.
            if shape.unique
                && let Some(other) = rows.iter().position(|earlier| covers(&conditions, &earlier.conditions))
            {
                let message = format!("row {} of the decision `{name}` can never be hit alone", other + 1);
                return Err(Problem::new(
                    Code::ProfileUnreachable,
                    format!("{message}: row {} fits wherever it does", number + 1),
                )
                .at(row.position)
                .path(&path)
                .hint("narrow one of them, or say hit = \"first\"")
                .into());
            }
            rows.push(Row { conditions, gives });
        }
        Ok(Decision { name: name.to_owned(), inputs, unique: shape.unique, miss: shape.miss.clone(), rows })
    }

    /// All that it can give, with the number of the row; none for a miss.
    pub(super) fn outputs(&self) -> impl Iterator<Item = (Option<usize>, &str)> {
        let rows = self.rows.iter().enumerate().map(|(number, row)| (Some(number), row.gives.as_str()));
        let miss = if let Miss::Value(value) = &self.miss { Some((None, value.as_str())) } else { None };
        rows.chain(miss)
    }

    pub(super) fn decide(&self, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Decided<'_> {
        let mut given = Vec::with_capacity(self.inputs.len());
        let mut nodes = Nodes::new();
        for (_, kind, rule) in &self.inputs {
            let value = rule.value(kind.field(), context, recorder).and_then(|produced| {
                nodes.extend(produced.nodes);
                match produced.value {
                    Value::Text(text) => Some(Given::Text(text)),
                    Value::Decimal(number) => Some(Given::Number(number)),
                    Value::Date(day) => Some(Given::Day(day)),
                    _ => None,
                }
            });
            given.push(value);
        }
        let fits =
            |row: &&Row| row.conditions.iter().zip(&given).all(|(condition, given)| condition.holds(given.as_ref()));
        let mut fitting = self.rows.iter().enumerate().filter(|(_, row)| fits(row));
        let hit = match (fitting.next(), fitting.next().filter(|_| self.unique)) {
            (Some((one, _)), Some((other, _))) => {
                let message = format!("rows {} and {} of the decision `{}` both fit", one + 1, other + 1, self.name);
                Hit::Miss(Problem::new(Code::OrderDecision, message).hint("only one row may; narrow one of them"))
            }
            (Some((_, row)), None) => Hit::Value(&row.gives),
            (None, _) => missed(&self.miss, || {
                let message = format!("the decision `{}` has no row for the values", self.name);
                (message, format!("add a row to [decisions.{}]", self.name))
            }),
        };
        let text = |given: &Given| match given {
            Given::Text(text) => text.clone(),
            Given::Number(number) => number.to_string(),
            Given::Day(day) => day.to_string(),
        };
        let shown = given.iter().map(|given| given.as_ref().map_or_else(String::new, text));
        let found = shown.collect::<Vec<_>>().join(" | ");
        Decided { hit, first: given.iter().flatten().next().map(text), nodes, found }
    }
}
