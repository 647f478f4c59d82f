//! Paths that are names on the way down, which one walk over a record can look for all together.

use super::axis::Axis;
use super::evaluate::{Evaluator, Focus};
use super::functions::{Function, contains, is_blank_text};
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
        Conditions(self.conditions.iter().map(Condition::new).collect())
    }

    /// Whether no node can be met by this step and by `other`, which start from one node, because their names differ.
    pub(crate) fn is_apart_from(&self, other: &PlainStep<'_>) -> bool {
        let is_named = self.name.is_some() && other.name.is_some();
        is_named && !self.is_attribute && !other.is_attribute && self.name != other.name
    }

    /// Whether both steps are the same.
    pub(crate) fn is_same(&self, other: &PlainStep<'_>) -> bool {
        (self.name, self.is_attribute, self.only_first) == (other.name, other.is_attribute, other.only_first)
            && self.conditions == other.conditions
    }
}

/// Predicates that depend on nothing but the node, its attributes and what is below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Conditions(Box<[Condition]>);

/// A predicate; those that profiles are full of are told apart, to be asked without a detour.
#[derive(Clone, Debug, PartialEq)]
enum Condition {
    /// `[@type = 'a' or @type = 'b']`, and the same in `not()` where the truth is `false`.
    HasAttribute(Box<[(LocalName, Box<str>)]>, bool),
    /// `[contains(., 'a')]`, and the same in `not()`.
    Contains(Box<str>, bool),
    /// `[normalize-space()]`
    IsNotBlank,
    Other(Predicate),
}

impl Conditions {
    /// Whether all of them hold on `node`.
    pub(crate) fn hold(&self, context: &Context<'_>, node: NodeId) -> bool {
        self.0.iter().all(|condition| condition.holds(context, node))
    }
}

impl Condition {
    fn new(predicate: &Predicate) -> Condition {
        let (program, truth) = match predicate {
            Predicate::Truth(Program::Call(Function::Not, arguments)) => match &**arguments {
                [program] => (program, false),
                _ => return Condition::Other(predicate.clone()),
            },
            Predicate::Truth(program) => (program, true),
            _ => return Condition::Other(predicate.clone()),
        };
        let is_itself = |program: &Program| matches!(program, Program::Path(Path { start: Start::Context, steps, .. }) if steps.is_empty());
        match program {
            Program::HasAttribute(wanted) => return Condition::HasAttribute(wanted.clone(), truth),
            Program::Call(Function::Contains, arguments) => {
                if let [text, Program::Text(part)] = &**arguments
                    && is_itself(text)
                {
                    return Condition::Contains(part.clone(), truth);
                }
            }
            Program::Call(Function::NormalizeSpace, arguments) if truth && arguments.iter().all(is_itself) => {
                return Condition::IsNotBlank;
            }
            _ => {}
        }
        Condition::Other(predicate.clone())
    }

    fn holds(&self, context: &Context<'_>, node: NodeId) -> bool {
        let evaluator = Evaluator { document: context.document, variables: context.variables };
        match self {
            Condition::HasAttribute(wanted, truth) => context.document.has_attribute(node, wanted) == *truth,
            Condition::Contains(part, truth) => contains(&evaluator.text(node), part) == *truth,
            Condition::IsNotBlank => !is_blank_text(&evaluator.text(node)),
            Condition::Other(Predicate::Truth(program)) => evaluator.boolean(program, Focus::at(node)),
            Condition::Other(_) => false,
        }
    }
}

impl Expression {
    /// The steps of a path that is names on the way down from the context node, perhaps with `[1]` or with conditions that
    /// cost little, perhaps with an attribute at its end. None at all for `.`.
    pub(crate) fn plain_steps(&self) -> Option<Vec<PlainStep<'_>>> {
        plain_path(&self.program)
    }

    /// The same for each path of a union.
    pub(crate) fn plain_union(&self) -> Option<Vec<Vec<PlainStep<'_>>>> {
        let Program::Union(parts) = &self.program else { return None };
        parts.iter().map(plain_path).collect()
    }
}

fn plain_path(program: &Program) -> Option<Vec<PlainStep<'_>>> {
    let Program::Path(Path { start: Start::Context, steps, .. }) = program else { return None };
    let plain = steps.iter().enumerate().map(|(index, step)| plain_step(step, index + 1 == steps.len()));
    plain.collect()
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
