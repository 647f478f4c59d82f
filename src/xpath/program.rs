//! What an expression is compiled to: names resolved, types known, paths marked with the cheapest way to walk them.

use super::axis::Axis;
use super::functions::Function;
use super::lexer::Operator;
use crate::xml::LocalName;

/// A compiled expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Program {
    Number(f64),
    Text(Box<str>),
    /// The variable of that index in the scope.
    Variable(usize),
    Or(Box<[Program]>),
    And(Box<[Program]>),
    Union(Box<[Program]>),
    Compare(Operator, Box<(Program, Program)>),
    /// `@type = 'mobile'`, and several of these joined by `or`, which most conditions of a profile are: whether the
    /// context node has an attribute of the name and the value.
    HasAttribute(Box<[(LocalName, Box<str>)]>),
    Calculate(Operator, Box<(Program, Program)>),
    Negate(Box<Program>),
    Path(Path),
    Call(Function, Box<[Program]>),
}

/// A location path, or a filter with the steps after it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    pub(super) start: Start,
    pub(super) steps: Box<[Step]>,
    /// Whether walking the steps depth first from one node meets the result in document order and no node twice. Such
    /// a path needs no memory.
    pub(super) ordered: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Start {
    Root,
    Context,
    Filter(Box<Program>, Box<[Predicate]>),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Step {
    pub(super) axis: Axis,
    pub(super) test: Test,
    pub(super) predicates: Box<[Predicate]>,
    /// Whether a predicate depends on the position among the nodes of the step.
    pub(super) positional: bool,
    /// Whether a predicate needs to know how many nodes there are, so that they must be collected first.
    pub(super) counted: bool,
}

/// A node test; names of elements, or of attributes on the attribute axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Test {
    AnyNode,
    Text,
    Nothing,
    /// `*`
    AnyName,
    /// `prefix:*`
    Namespace(Box<str>),
    /// `name`, in any namespace
    Local(LocalName),
    /// `prefix:name`
    Qualified {
        namespace: Box<str>,
        local: LocalName,
    },
}

/// A predicate, by what its value means.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Predicate {
    /// `[3]`; 0 fits no node.
    Position(usize),
    /// `[last()]`
    Last,
    /// A condition.
    Truth(Program),
    /// A number, which is compared with the position.
    Number(Program),
    /// A variable, of which only its value tells whether it is a position or a condition.
    Variable(usize),
}

impl Program {
    /// Two operands that are compared for equality.
    pub(super) fn equal(left: Program, right: Program) -> Program {
        let attribute = match (&left, &right) {
            (Program::Path(path), Program::Text(text)) | (Program::Text(text), Program::Path(path)) => {
                path.only_attribute().map(|name| (name.clone(), text.clone()))
            }
            _ => None,
        };
        match attribute {
            Some(attribute) => Program::HasAttribute(Box::new([attribute])),
            None => Program::Compare(Operator::Equal, Box::new((left, right))),
        }
    }

    /// Conditions of which one has to hold.
    pub(super) fn any_of(parts: Box<[Program]>) -> Program {
        let attributes = |part: &Program| match part {
            Program::HasAttribute(attributes) => Some(attributes.to_vec()),
            _ => None,
        };
        match parts.iter().map(attributes).collect::<Option<Vec<_>>>() {
            Some(attributes) => Program::HasAttribute(attributes.concat().into()),
            None => Program::Or(parts),
        }
    }
}

impl Path {
    /// The name of the attribute, if the path is `@name`.
    fn only_attribute(&self) -> Option<&LocalName> {
        match (&self.start, &*self.steps) {
            (Start::Context, [Step { axis: Axis::Attribute, test: Test::Local(name), predicates, .. }])
                if predicates.is_empty() =>
            {
                Some(name)
            }
            _ => None,
        }
    }
}
