//! Paths that are names on the way down, which one walk over a record can look for all together.

use super::axis::Axis;
use super::evaluate::{Evaluator, Focus};
use super::functions::Function;
use super::lexer::Operator;
use super::program::{Path, Predicate, Program, Start, Step, Test};
use super::{Context, Expression};
use crate::xml::{LocalName, NodeId};

/// A step of [`Expression::plain_steps`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct PlainStep<'e> {
    /// Nothing: any name.
    pub(crate) name: Option<&'e LocalName>,
    pub(crate) is_attribute: bool,
    /// Whether only the first child of the name is meant.
    pub(crate) only_first: bool,
    conditions: &'e [Predicate],
}

impl PlainStep<'_> {
    /// What has to hold on the node, to be asked without the expression.
    pub(crate) fn conditions(&self) -> Conditions {
        Conditions(self.conditions.into())
    }
}

/// Predicates that depend on nothing but the node, its attributes and what is below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Conditions(Box<[Predicate]>);

impl Conditions {
    /// Whether all of them hold on `node`.
    pub(crate) fn hold(&self, context: &Context<'_>, node: NodeId) -> bool {
        let evaluator = Evaluator { document: context.document, variables: context.variables };
        self.0.iter().all(|predicate| match predicate {
            Predicate::Truth(program) => evaluator.boolean(program, Focus::at(node)),
            _ => false,
        })
    }
}

impl Expression {
    /// The steps of a path that is names on the way down from the context node, perhaps with `[1]` or with conditions that
    /// cost little, perhaps with an attribute at its end. None at all for `.`.
    pub(crate) fn plain_steps(&self) -> Option<Vec<PlainStep<'_>>> {
        let Program::Path(Path { start: Start::Context, steps, .. }) = &self.program else { return None };
        let plain = steps.iter().enumerate().map(|(index, step)| plain_step(step, index + 1 == steps.len()));
        plain.collect()
    }
}

fn plain_step(step: &Step, is_last: bool) -> Option<PlainStep<'_>> {
    let (name, is_attribute) = match (step.axis, &step.test) {
        (Axis::Child, Test::Local(name)) => (Some(name), false),
        (Axis::Child, Test::AnyName) => (None, false),
        (Axis::Attribute, Test::Local(name)) if is_last => (Some(name), true),
        _ => return None,
    };
    let (only_first, conditions) = match &*step.predicates {
        [Predicate::Position(1)] if name.is_some() && !is_attribute => (true, &[][..]),
        conditions if !step.positional && conditions.iter().all(is_condition) => (false, conditions),
        _ => return None,
    };
    Some(PlainStep { name, is_attribute, only_first, conditions })
}

fn is_condition(predicate: &Predicate) -> bool {
    matches!(predicate, Predicate::Truth(program) if is_cheap(program))
}

/// Whether asking costs little more than a look at the node: somebody may ask without need.
fn is_cheap(program: &Program) -> bool {
    match program {
        Program::Text(_) | Program::HasAttribute(_) => true,
        Program::Or(parts) | Program::And(parts) => parts.iter().all(is_cheap),
        Program::Compare(Operator::Equal | Operator::NotEqual, sides) => is_cheap(&sides.0) && is_cheap(&sides.1),
        Program::Call(
            Function::Not | Function::Contains | Function::StartsWith | Function::NormalizeSpace,
            arguments,
        ) => arguments.iter().all(is_cheap),
        Program::Path(Path { start: Start::Context, steps, .. }) => {
            let is_plain =
                |step: &Step| matches!(step.axis, Axis::Child | Axis::Attribute) && step.predicates.is_empty();
            steps.len() <= 2 && steps.iter().all(is_plain)
        }
        _ => false,
    }
}
