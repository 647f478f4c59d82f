//! What the parser makes of an expression: names still unresolved, every part with its place in the text.

use std::ops::Range;

use super::axis::Axis;
use super::lexer::Operator;

/// A part of the expression.
#[derive(Debug)]
pub(super) struct Syntax<'a> {
    pub(super) kind: SyntaxKind<'a>,
    pub(super) span: Range<usize>,
    /// Levels of parts below and including this one; the parser bounds it, so that walking the tree is safe.
    pub(super) height: usize,
}

#[derive(Debug)]
pub(super) enum SyntaxKind<'a> {
    Number(&'a str),
    Text(&'a str),
    Variable(&'a str),
    Call {
        prefix: Option<&'a str>,
        name: &'a str,
        arguments: Vec<Syntax<'a>>,
    },
    Or(Vec<Syntax<'a>>),
    And(Vec<Syntax<'a>>),
    Union(Vec<Syntax<'a>>),
    /// A comparison or an arithmetic operation.
    Binary(Operator, Box<(Syntax<'a>, Syntax<'a>)>),
    Negate(Box<Syntax<'a>>),
    Path(StartSyntax<'a>, Vec<StepSyntax<'a>>),
}

/// Where a path starts.
#[derive(Debug)]
pub(super) enum StartSyntax<'a> {
    /// At the document node.
    Root,
    /// At the context node.
    Context,
    /// At the nodes of an expression that pass its predicates.
    Filter(Box<Syntax<'a>>, Vec<Syntax<'a>>),
}

#[derive(Debug)]
pub(super) struct StepSyntax<'a> {
    pub(super) axis: Axis,
    pub(super) test: TestSyntax<'a>,
    /// The place of the node test.
    pub(super) span: Range<usize>,
    pub(super) predicates: Vec<Syntax<'a>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TestSyntax<'a> {
    /// `node()`
    AnyNode,
    /// `text()`
    Text,
    /// `comment()`, `processing-instruction()`: the reader passes both over.
    Nothing,
    /// `*` or `prefix:*`
    Wildcard(Option<&'a str>),
    /// `name` or `prefix:name`
    Name(Option<&'a str>, &'a str),
}

impl<'a> SyntaxKind<'a> {
    /// The parts directly below.
    pub(super) fn children(&self) -> Vec<&Syntax<'a>> {
        match self {
            SyntaxKind::Number(_) | SyntaxKind::Text(_) | SyntaxKind::Variable(_) => Vec::new(),
            SyntaxKind::Call { arguments: parts, .. }
            | SyntaxKind::Or(parts)
            | SyntaxKind::And(parts)
            | SyntaxKind::Union(parts) => parts.iter().collect(),
            SyntaxKind::Binary(_, pair) => vec![&pair.0, &pair.1],
            SyntaxKind::Negate(part) => vec![part],
            SyntaxKind::Path(start, steps) => {
                let mut parts: Vec<&Syntax<'a>> = steps.iter().flat_map(|step| &step.predicates).collect();
                if let StartSyntax::Filter(filtered, predicates) = start {
                    parts.push(filtered);
                    parts.extend(predicates);
                }
                parts
            }
        }
    }
}
