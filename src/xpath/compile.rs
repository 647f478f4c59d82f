//! Syntax to program: resolves prefixes, variables and functions, checks types, and chooses how paths are walked.

use std::collections::BTreeSet;

use super::absolute::AbsolutePath;
use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind, TestSyntax};
use super::axis::Axis;
use super::error::ExpressionError;
use super::functions::{self, Function, Signature};
use super::lexer::Operator;
use super::number;
use super::program::{Path, Predicate, Program, Start, Step, Test};
use super::value::ValueKind;
use super::{Scope, absolute};

type Result<T> = std::result::Result<T, ExpressionError>;

/// Always bound, as in every XML document.
const XML_NAMESPACE: &str = "http://www.w3.org/XML/1998/namespace";

/// Longer paths are not walked depth first, so that the stack stays small.
const MAXIMUM_WALK: usize = 32;

/// A compiled part and what is known about it.
pub(super) struct Typed {
    pub(super) program: Program,
    /// `None` for a variable, whose type only its value tells.
    pub(super) kind: Option<ValueKind>,
    /// Whether the result is, or is a text made of, a double.
    pub(super) computed: bool,
    /// Whether it asks for the position of the context node.
    position: bool,
    /// Whether it asks for the number of nodes in the context.
    last: bool,
}

impl Typed {
    fn new(program: Program, kind: ValueKind) -> Self {
        Typed { program, kind: Some(kind), computed: kind == ValueKind::Number, position: false, last: false }
    }
}

/// Compiles the parts of one expression.
pub(super) struct Compiler<'s> {
    text: &'s str,
    scope: &'s Scope<'s>,
    /// The variables that were used.
    pub(super) variables: BTreeSet<usize>,
    /// Those that were used where only nodes make sense.
    pub(super) node_variables: BTreeSet<usize>,
    pub(super) absolute_paths: Vec<AbsolutePath>,
}

impl<'s> Compiler<'s> {
    pub(super) fn new(text: &'s str, scope: &'s Scope<'s>) -> Self {
        Compiler {
            text,
            scope,
            variables: BTreeSet::new(),
            node_variables: BTreeSet::new(),
            absolute_paths: Vec::new(),
        }
    }

    pub(super) fn part(&mut self, syntax: &Syntax<'_>) -> Result<Typed> {
        match &syntax.kind {
            SyntaxKind::Number(digits) => Ok(Typed::new(Program::Number(number::parse(digits)), ValueKind::Number)),
            SyntaxKind::Text(text) => Ok(Typed::new(Program::Text((*text).into()), ValueKind::Text)),
            SyntaxKind::Variable(name) => self.variable(name, syntax),
            SyntaxKind::Call { prefix, name, arguments } => self.call(syntax, *prefix, name, arguments),
            SyntaxKind::Or(parts) => self.list(parts, Program::any_of, ValueKind::Boolean),
            SyntaxKind::And(parts) => self.list(parts, Program::And, ValueKind::Boolean),
            SyntaxKind::Union(parts) => self.list(parts, Program::Union, ValueKind::Nodes),
            SyntaxKind::Binary(operator, pair) => {
                let (left, right) = (self.part(&pair.0)?, self.part(&pair.1)?);
                let (position, last) = (left.position || right.position, left.last || right.last);
                if *operator == Operator::Equal {
                    let program = Program::equal(left.program, right.program);
                    return Ok(Typed { position, last, ..Typed::new(program, ValueKind::Boolean) });
                }
                let operands = Box::new((left.program, right.program));
                let (program, kind) = match operator {
                    Operator::Add
                    | Operator::Subtract
                    | Operator::Multiply
                    | Operator::Divide
                    | Operator::Remainder => (Program::Calculate(*operator, operands), ValueKind::Number),
                    _ => (Program::Compare(*operator, operands), ValueKind::Boolean),
                };
                Ok(Typed { position, last, ..Typed::new(program, kind) })
            }
            SyntaxKind::Negate(operand) => {
                let Typed { program, position, last, .. } = self.part(operand)?;
                Ok(Typed { position, last, ..Typed::new(Program::Negate(Box::new(program)), ValueKind::Number) })
            }
            SyntaxKind::Path(start, steps) => self.path(start, steps),
        }
    }

    fn list(&mut self, parts: &[Syntax<'_>], make: fn(Box<[Program]>) -> Program, kind: ValueKind) -> Result<Typed> {
        let mut programs = Vec::with_capacity(parts.len());
        let (mut position, mut last) = (false, false);
        for part in parts {
            let part = match kind {
                ValueKind::Nodes => self.node_set(part, "`|` joins nodes")?,
                _ => self.part(part)?,
            };
            position |= part.position;
            last |= part.last;
            programs.push(part.program);
        }
        Ok(Typed { position, last, ..Typed::new(make(programs.into()), kind) })
    }

    fn variable(&mut self, name: &str, syntax: &Syntax<'_>) -> Result<Typed> {
        let Some(index) = self.scope.variables.iter().position(|known| *known == name) else {
            let error = self.error(syntax, format!("there is no variable `${name}`"));
            let names = self.scope.variables.iter().copied();
            return Err(match crate::error::nearest(name, names) {
                Some(nearest) => error.hint(format!("write `${nearest}`")),
                None if self.scope.variables.is_empty() => error.expected("no variable; none is known here"),
                None => error.expected(format!("one of ${}", self.scope.variables.join(", $"))),
            });
        };
        self.variables.insert(index);
        Ok(Typed { kind: None, ..Typed::new(Program::Variable(index), ValueKind::Nodes) })
    }

    /// Compiles a part that must be nodes; a variable is trusted and noted.
    fn node_set(&mut self, syntax: &Syntax<'_>, reason: &str) -> Result<Typed> {
        let part = self.part(syntax)?;
        match (part.kind, &part.program) {
            (Some(ValueKind::Nodes), _) => Ok(part),
            (None, Program::Variable(index)) => {
                self.node_variables.insert(*index);
                Ok(part)
            }
            (kind, _) => {
                let found = kind.map_or("", ValueKind::name);
                Err(self.error(syntax, format!("{reason}, and this is {found}")).expected("a path"))
            }
        }
    }

    fn call(
        &mut self,
        syntax: &Syntax<'_>,
        prefix: Option<&str>,
        name: &str,
        arguments: &[Syntax<'_>],
    ) -> Result<Typed> {
        let signature = match prefix {
            None => functions::signature(name),
            Some(_) => None,
        };
        let Some(signature) = signature else { return Err(self.unknown_function(syntax, prefix, name)) };
        self.check_count(syntax, signature, arguments.len())?;
        let mut programs = Vec::with_capacity(arguments.len());
        let (mut computed, mut position, mut last) = (signature.result == ValueKind::Number, false, false);
        for (index, argument) in arguments.iter().enumerate() {
            let parameter = signature.parameters.get(index).or(signature.parameters.last()).copied().flatten();
            let part = match parameter {
                Some(ValueKind::Nodes) => self.node_set(argument, &format!("{name}() takes nodes"))?,
                _ => self.part(argument)?,
            };
            // A number that says where to cut a text does not become part of it.
            let becomes_text = signature.result == ValueKind::Text && parameter != Some(ValueKind::Number);
            computed |= becomes_text && part.computed;
            position |= part.position;
            last |= part.last;
            programs.push(part.program);
        }
        if arguments.is_empty() && signature.defaults_to_context {
            let path = Path { start: Start::Context, steps: Box::default(), ordered: true };
            programs.push(Program::Path(path));
        }
        match signature.function {
            Function::Position => position = true,
            Function::Last => last = true,
            _ => {}
        }
        let program = Program::Call(signature.function, programs.into());
        Ok(Typed { computed, position, last, ..Typed::new(program, signature.result) })
    }

    fn check_count(&self, syntax: &Syntax<'_>, signature: &Signature, count: usize) -> Result<()> {
        let (least, most) = (signature.required, signature.parameters.len());
        let fits = count >= least && (count <= most || signature.repeats);
        if fits {
            return Ok(());
        }
        let takes = match (least, most) {
            _ if signature.repeats => format!("at least {least} arguments"),
            (0, 0) => "no argument".to_owned(),
            (1, 1) => "1 argument".to_owned(),
            (least, most) if least == most => format!("{least} arguments"),
            (least, most) if most == least + 1 => format!("{least} or {most} arguments"),
            (least, most) => format!("{least} to {most} arguments"),
        };
        let message = format!("{}() takes {takes}, and {count} stand here", signature.name);
        Err(self.error(syntax, message).expected(takes))
    }

    fn unknown_function(&self, syntax: &Syntax<'_>, prefix: Option<&str>, name: &str) -> ExpressionError {
        let full = prefix.map_or_else(|| name.to_owned(), |prefix| format!("{prefix}:{name}"));
        let start = syntax.span.start;
        let error =
            ExpressionError::new(self.text, start..start + full.len(), format!("`{full}` is no function of XPath 1.0"));
        match functions::foreign(&full) {
            Some(advice) => error.hint(advice),
            None => error.nearest(&full, functions::names().chain(["node", "text"])),
        }
    }

    fn path(&mut self, start: &StartSyntax<'_>, steps: &[StepSyntax<'_>]) -> Result<Typed> {
        let (mut position, mut last) = (false, false);
        let start = match start {
            StartSyntax::Root => {
                self.absolute_paths.push(absolute::leading_names(steps, |prefix| self.namespace(prefix)));
                Start::Root
            }
            StartSyntax::Context => Start::Context,
            StartSyntax::Filter(filtered, predicates) => {
                let reason = if predicates.is_empty() { "only nodes have steps" } else { "only nodes have predicates" };
                let filtered = self.node_set(filtered, reason)?;
                (position, last) = (filtered.position, filtered.last);
                let (predicates, ..) = self.predicates(predicates)?;
                Start::Filter(Box::new(filtered.program), predicates)
            }
        };
        let steps = self.steps(steps)?;
        let ordered = is_ordered(&steps);
        Ok(Typed { position, last, ..Typed::new(Program::Path(Path { start, steps, ordered }), ValueKind::Nodes) })
    }

    fn steps(&mut self, syntaxes: &[StepSyntax<'_>]) -> Result<Box<[Step]>> {
        let mut steps: Vec<Step> = Vec::with_capacity(syntaxes.len());
        for syntax in syntaxes {
            let mut step = self.step(syntax)?;
            if step.is_plain(Axis::Itself) {
                // `./a` is `a`.
                continue;
            }
            if step.axis == Axis::Child
                && !step.positional
                && steps.last().is_some_and(|last| last.is_plain(Axis::DescendantOrSelf))
            {
                // `//a`, in full `descendant-or-self::node()/child::a`, is `descendant::a` as long as nothing counts.
                steps.pop();
                step.axis = Axis::Descendant;
            }
            steps.push(step);
        }
        Ok(steps.into())
    }

    fn step(&mut self, syntax: &StepSyntax<'_>) -> Result<Step> {
        let test = match syntax.test {
            TestSyntax::AnyNode => Test::AnyNode,
            TestSyntax::Text => Test::Text,
            TestSyntax::Nothing => Test::Nothing,
            TestSyntax::Wildcard(None) => Test::AnyName,
            TestSyntax::Wildcard(Some(prefix)) => Test::Namespace(self.known_namespace(prefix, syntax)?.into()),
            TestSyntax::Name(None, local) => Test::Local(local.into()),
            TestSyntax::Name(Some(prefix), local) => {
                Test::Qualified { namespace: self.known_namespace(prefix, syntax)?.into(), local: local.into() }
            }
        };
        let (predicates, positional, counted) = self.predicates(&syntax.predicates)?;
        Ok(Step { axis: syntax.axis, test, predicates, positional, counted })
    }

    fn namespace(&self, prefix: &str) -> Option<&'s str> {
        match self.scope.namespaces.get(prefix) {
            Some(namespace) => Some(namespace),
            None if prefix == "xml" => Some(XML_NAMESPACE),
            None => None,
        }
    }

    fn known_namespace(&self, prefix: &str, syntax: &StepSyntax<'_>) -> Result<&'s str> {
        self.namespace(prefix).ok_or_else(|| {
            let start = syntax.span.start;
            let message = format!("the prefix `{prefix}` is bound to no namespace");
            let error = ExpressionError::new(self.text, start..start + prefix.len(), message)
                .expected("a prefix of [namespaces], or a name without prefix, which matches in any namespace");
            error.nearest(prefix, self.scope.namespaces.keys().map(String::as_str))
        })
    }

    /// The predicates, whether they depend on the position, and whether they ask for the last one.
    fn predicates(&mut self, syntaxes: &[Syntax<'_>]) -> Result<(Box<[Predicate]>, bool, bool)> {
        let mut predicates = Vec::with_capacity(syntaxes.len());
        let (mut positional, mut counted) = (false, false);
        for syntax in syntaxes {
            let part = self.part(syntax)?;
            positional |= part.position || part.last || matches!(part.kind, None | Some(ValueKind::Number));
            counted |= part.last;
            predicates.push(match (part.program, part.kind) {
                (Program::Number(value), _) => Predicate::Position(number::as_position(value)),
                (Program::Call(Function::Last, _), _) => Predicate::Last,
                (Program::Variable(index), _) => Predicate::Variable(index),
                (program, Some(ValueKind::Number)) => Predicate::Number(program),
                (program, _) => Predicate::Truth(program),
            });
        }
        Ok((predicates.into(), positional, counted))
    }

    fn error(&self, syntax: &Syntax<'_>, message: String) -> ExpressionError {
        ExpressionError::new(self.text, syntax.span.clone(), message)
    }
}

impl Step {
    fn is_plain(&self, axis: Axis) -> bool {
        self.axis == axis && self.predicates.is_empty() && matches!(self.test, Test::AnyNode)
    }

    /// Whether at most one node passes from each node that the step starts from.
    fn is_single(&self) -> bool {
        self.predicates.iter().any(|predicate| matches!(predicate, Predicate::Position(_) | Predicate::Last))
    }
}

/// Whether walking `steps` depth first from one node meets the nodes in document order, none twice.
fn is_ordered(steps: &[Step]) -> bool {
    /// What is known about the nodes that a step starts from.
    #[derive(Clone, Copy, PartialEq)]
    enum Shape {
        /// At most one node.
        Single,
        /// None lies inside another.
        Flat,
        /// One may lie inside another.
        Nested,
    }
    let mut shape = Shape::Single;
    for step in steps {
        shape = match (shape, step.axis) {
            (shape, Axis::Itself) => shape,
            // A reverse axis hands out its nodes backwards, unless a position picks one of them.
            (Shape::Single, Axis::Parent) => Shape::Single,
            (Shape::Single, _) if step.is_single() => Shape::Single,
            (Shape::Single, Axis::Child | Axis::Attribute | Axis::FollowingSibling) => Shape::Flat,
            (Shape::Single, Axis::Descendant | Axis::DescendantOrSelf | Axis::Following) => Shape::Nested,
            (Shape::Flat, Axis::Child | Axis::Attribute) => Shape::Flat,
            (Shape::Flat, Axis::Descendant | Axis::DescendantOrSelf) => Shape::Nested,
            (Shape::Nested, Axis::Attribute) => Shape::Flat,
            _ => return false,
        };
    }
    steps.len() <= MAXIMUM_WALK
}
