//! XPath 1.0 on the record tree: parse, compile, evaluate.
//!
//! An [`Expression`] is compiled once, against a [`Scope`] of prefixes and variables, and then run on many records, each
//! in a [`Context`]. It selects nodes and texts and tests conditions; amounts and dates are computed elsewhere, on exact
//! decimals. The language is [XPath 1.0](https://www.w3.org/TR/1999/REC-xpath-19991116/) with these differences:
//!
//! - A name without prefix, `ORDER` or `@id`, matches by local name in **any** namespace; `prefix:name` and `prefix:*`
//!   match the namespace URI that the scope binds. XPath 1.0 would match names without namespace only, which is not what
//!   the author of a rule means when a shop adds a default namespace.
//! - The reader passes over comments and processing instructions, so `comment()` and `processing-instruction()` match
//!   nothing. Namespace declarations are no attributes.
//! - The axis `namespace` and the function `id()` are refused: the tree has no namespace nodes and no DTD.
//! - Types that XPath 1.0 checks at run time are checked when compiling, except for variables: one that holds no nodes
//!   counts as no nodes where nodes are needed. [`Expression::node_variables`] tells which variables those are.
//!
//! Numbers are doubles here, as XPath defines them. They serve conditions (`[position() < 3]`); an expression whose
//! result is computed from them says so in [`Expression::uses_numbers`] and is no source of a value.
//!
//! Evaluation cannot fail and does not call itself more deeply than the expression is nested, which the parser limits.
//! Its cost is bounded by the expression and the limits of a record only: each nested predicate may multiply the work by
//! the number of nodes of the record.

mod absolute;
mod ast;
mod axis;
mod compile;
mod error;
mod evaluate;
mod functions;
mod lexer;
mod number;
mod operands;
mod parse;
mod plain;
mod program;
mod value;
mod ways;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

use crate::xml::{Document, NodeId};

pub use absolute::{AbsolutePath, PathName};
pub use error::ExpressionError;
pub(crate) use plain::{Conditions, PlainStep};
pub use value::{Value, ValueKind};
pub(crate) use ways::{StepKind, Way, ways};

use compile::Compiler;
use evaluate::{Evaluator, Focus};
use program::Program;

/// The names that an expression may use.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// Prefixes and their namespace URIs. `xml` is always bound. A prefix bound to the empty text matches names without
    /// namespace.
    pub namespaces: &'a BTreeMap<String, String>,
    /// The names of the variables, without `$`. [`Context::variables`] holds their values in the same order.
    pub variables: &'a [&'a str],
}

/// What an expression is evaluated on.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The record with its ancestors.
    pub document: Document<'a>,
    /// The context node, `.` in the expression.
    pub node: NodeId,
    /// The values of the variables in the order of [`Scope::variables`]. One that is missing is an empty set of nodes.
    pub variables: &'a [Value],
}

/// A compiled expression. Cheap to share between threads.
///
/// ```
/// use std::collections::BTreeMap;
/// use intakt::xpath::{Expression, Scope};
///
/// let namespaces = BTreeMap::new();
/// let scope = Scope { namespaces: &namespaces, variables: &["head"] };
/// let expression = Expression::compile("$head/ADDRESS[@type = 'invoice']/NAME", &scope)?;
/// assert!(expression.is_node_set());
///
/// let error = Expression::compile("starts-wth(NAME, 'A')", &scope).unwrap_err();
/// assert_eq!(error.hint.as_deref(), Some("write `starts-with`"));
/// # Ok::<(), intakt::xpath::ExpressionError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Expression {
    text: Box<str>,
    program: Program,
    kind: Option<ValueKind>,
    computed: bool,
    variables: Box<[usize]>,
    node_variables: Box<[usize]>,
    absolute_paths: Vec<AbsolutePath>,
    operands: Vec<Program>,
}

impl Expression {
    /// Compiles `text`.
    ///
    /// # Errors
    /// What is wrong and where: syntax, an unknown function, axis, prefix or variable, or a type that cannot fit.
    pub fn compile(text: &str, scope: &Scope<'_>) -> Result<Expression, ExpressionError> {
        let syntax = parse::parse(text)?;
        let mut compiler = Compiler::new(text, scope);
        let whole = compiler.part(&syntax)?;
        let absolute_paths = std::mem::take(&mut compiler.absolute_paths);
        let operands = operands::operands(&syntax);
        let operands =
            operands.iter().map(|path| Ok(compiler.part(path)?.program)).collect::<Result<_, ExpressionError>>()?;
        Ok(Expression {
            text: text.into(),
            program: whole.program,
            kind: whole.kind,
            computed: whole.computed,
            variables: compiler.variables.into_iter().collect(),
            node_variables: compiler.node_variables.into_iter().collect(),
            absolute_paths,
            operands,
        })
    }

    /// The expression as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The type of the result; `None` for a bare variable, which has the type of its value.
    pub fn kind(&self) -> Option<ValueKind> {
        self.kind
    }

    /// Whether the result is a set of nodes: a path, a union, a filter, or a bare variable, which may be one.
    pub fn is_node_set(&self) -> bool {
        matches!(self.kind, None | Some(ValueKind::Nodes))
    }

    /// Whether the result is a double, or a text made of one, such as `price * 2`, `count(item)` or
    /// `concat(sum(item), ' EUR')`. Such an expression may be a condition and never a value (law 6).
    ///
    /// Numbers that only choose, as in `item[position() < 3]`, `substring(name, 1, 3)` or `price > 10`, do not count. A
    /// variable that holds a number is not seen here.
    pub fn uses_numbers(&self) -> bool {
        self.computed
    }

    /// The indices in [`Scope::variables`] of the variables that are used, sorted.
    pub fn variables(&self) -> &[usize] {
        &self.variables
    }

    /// Those of [`Expression::variables`] that are used where only nodes make sense, such as `$head/number` or
    /// `count($rows)`. The caller refuses the expression if such a variable holds something else.
    pub fn node_variables(&self) -> &[usize] {
        &self.node_variables
    }

    /// What every location path that starts with `/` reads, as the names of the child steps it begins with, so that the
    /// reader knows what to keep of the document before a record.
    ///
    /// `/Envelope/Header/Merchant` gives `Envelope`, `Header`, `Merchant`. The names end before the first step that is
    /// not a plain child name: `/Envelope//Merchant/@id` gives `Envelope`. All nodes of the path lie in the elements of
    /// these names. No name at all means that the path may read anything.
    pub fn absolute_paths(&self) -> &[AbsolutePath] {
        &self.absolute_paths
    }

    /// The nodes of the result in document order, none twice; empty if the result is no set of nodes.
    pub fn nodes(&self, context: &Context<'_>) -> Vec<NodeId> {
        evaluator(context).nodes(&self.program, Focus::at(context.node))
    }

    /// The first node of the result in document order. Looks no further where the path allows.
    pub fn first(&self, context: &Context<'_>) -> Option<NodeId> {
        evaluator(context).first(&self.program, Focus::at(context.node))
    }

    /// Hands the nodes of the result to `visit` in document order, none twice, until it breaks off. Collects nothing
    /// where the path allows.
    pub fn visit(&self, context: &Context<'_>, mut visit: impl FnMut(NodeId) -> ControlFlow<()>) -> ControlFlow<()> {
        evaluator(context).visit(&self.program, Focus::at(context.node), &mut visit)
    }

    /// The nodes that predicates and conditions look at, for a report on what nobody reads. They need not be part of the
    /// result: `PARTY[ROLE = 'buyer']/NAME` looks at every `ROLE`.
    pub fn looked_at(&self, context: &Context<'_>) -> Vec<NodeId> {
        self.operands.iter().flat_map(|path| evaluator(context).nodes(path, Focus::at(context.node))).collect()
    }

    /// The result in its own type.
    pub fn evaluate(&self, context: &Context<'_>) -> Value {
        evaluator(context).value(&self.program, Focus::at(context.node))
    }

    /// The result as a condition: whether there are nodes, or the conversion of `boolean()`.
    pub fn boolean(&self, context: &Context<'_>) -> bool {
        evaluator(context).boolean(&self.program, Focus::at(context.node))
    }

    /// The result as a text: that of the first node, or the conversion of `string()`. Borrowed from the document where
    /// it stands there in one piece.
    pub fn string<'a>(&'a self, context: &Context<'a>) -> Cow<'a, str> {
        evaluator(context).string(&self.program, Focus::at(context.node))
    }
}

fn evaluator<'a>(context: &Context<'a>) -> Evaluator<'a> {
    Evaluator { document: context.document, variables: context.variables }
}
