//! Runs a compiled expression on a document.
//!
//! The usual expression is a short path downwards. Its nodes come in document order by walking it depth first, so it
//! runs without collecting or sorting anything, and stops as soon as the caller has seen enough. Other paths go step by
//! step over whole sets of nodes, which are kept free of duplicates, so that memory stays within a small multiple of the
//! record whatever the expression.

use std::borrow::Cow;
use std::ops::ControlFlow;

use crate::xml::{Document, NodeId, NodeKind};

use super::axis::Axis;
use super::functions::{Function, is_blank_text};
use super::lexer::Operator;
use super::number;
use super::program::{Path, Predicate, Program, Start, Step, Test};
use super::value::{Value, ValueKind};

/// Calls of a visitor go on until it breaks off.
pub(super) type Visitor<'v> = dyn FnMut(NodeId) -> ControlFlow<()> + 'v;

/// How many predicates of one step are counted on the way; with more, the nodes are collected first.
const COUNTERS: usize = 4;

/// From how many collected nodes on duplicates are removed before a step is finished.
const COMPACTION: usize = 1024;

/// Stands for a variable that the context lacks.
static ABSENT: Value = Value::Nodes(Vec::new());

/// What an expression is run on.
#[derive(Clone, Copy)]
pub(super) struct Evaluator<'a> {
    pub(super) document: Document<'a>,
    pub(super) variables: &'a [Value],
}

/// The context node and its place among the nodes of a step.
#[derive(Clone, Copy)]
pub(super) struct Focus {
    pub(super) node: NodeId,
    pub(super) position: usize,
    pub(super) size: usize,
}

impl Focus {
    pub(super) fn at(node: NodeId) -> Self {
        Focus { node, position: 1, size: 1 }
    }
}

/// What a function gives.
pub(super) enum Answer<'a> {
    Text(Cow<'a, str>),
    Number(f64),
    Boolean(bool),
}

impl<'a> Evaluator<'a> {
    /// The result in its own type.
    pub(super) fn value(&self, program: &'a Program, focus: Focus) -> Value {
        match self.kind(program) {
            ValueKind::Nodes => Value::Nodes(self.nodes(program, focus)),
            ValueKind::Text => Value::Text(self.string(program, focus).into_owned()),
            ValueKind::Number => Value::Number(self.number(program, focus)),
            ValueKind::Boolean => Value::Boolean(self.boolean(program, focus)),
        }
    }

    /// The string value of a node, as long as the record's allowance of steps lasts.
    pub(super) fn text(&self, node: NodeId) -> Cow<'a, str> {
        if !self.document.spend(self.document.value_cost(node)) {
            return Cow::Borrowed("");
        }
        let value = self.document.value(node);
        // Somebody is going to read it.
        self.document.spend(value.len() / 64);
        value
    }

    pub(super) fn kind(&self, program: &Program) -> ValueKind {
        match program {
            Program::Number(_) | Program::Calculate(..) | Program::Negate(_) => ValueKind::Number,
            Program::Text(_) => ValueKind::Text,
            Program::Variable(index) => self.variable(*index).kind(),
            Program::Or(_) | Program::And(_) | Program::Compare(..) | Program::HasAttribute(_) => ValueKind::Boolean,
            Program::Union(_) | Program::Path(_) => ValueKind::Nodes,
            Program::Call(function, _) => function.result(),
        }
    }

    fn variable(&self, index: usize) -> &'a Value {
        self.variables.get(index).unwrap_or(&ABSENT)
    }

    pub(super) fn boolean(&self, program: &'a Program, focus: Focus) -> bool {
        match program {
            Program::Number(value) => number::truth(*value),
            Program::Text(text) => !text.is_empty(),
            Program::Variable(index) => self.variable(*index).boolean(),
            Program::Or(parts) => parts.iter().any(|part| self.boolean(part, focus)),
            Program::And(parts) => parts.iter().all(|part| self.boolean(part, focus)),
            Program::Union(parts) => parts.iter().any(|part| self.boolean(part, focus)),
            Program::Path(_) => self.any(program, focus, |_| true),
            Program::Compare(operator, operands) => self.compare(*operator, &operands.0, &operands.1, focus),
            Program::HasAttribute(wanted) => self.document.has_attribute(focus.node, wanted),
            Program::Calculate(..) | Program::Negate(_) => number::truth(self.number(program, focus)),
            // Whether anything is left needs no copy of it.
            Program::Call(Function::NormalizeSpace, arguments) => {
                arguments.first().is_some_and(|text| !is_blank_text(&self.string(text, focus)))
            }
            Program::Call(function, arguments) => match self.call(*function, arguments, focus) {
                Answer::Text(text) => !text.is_empty(),
                Answer::Number(value) => number::truth(value),
                Answer::Boolean(value) => value,
            },
        }
    }

    pub(super) fn number(&self, program: &'a Program, focus: Focus) -> f64 {
        match program {
            Program::Number(value) => *value,
            Program::Variable(index) => self.variable(*index).number(&self.document),
            Program::Calculate(operator, operands) => {
                number::calculate(*operator, self.number(&operands.0, focus), self.number(&operands.1, focus))
            }
            // Not `0 - x`: the negative of zero is negative zero.
            Program::Negate(operand) => number::negate(self.number(operand, focus)),
            Program::Or(_) | Program::And(_) | Program::Compare(..) | Program::HasAttribute(_) => {
                f64::from(u8::from(self.boolean(program, focus)))
            }
            Program::Text(_) | Program::Union(_) | Program::Path(_) => number::parse(&self.string(program, focus)),
            Program::Call(function, arguments) => match self.call(*function, arguments, focus) {
                Answer::Text(text) => number::parse(&text),
                Answer::Number(value) => value,
                Answer::Boolean(value) => f64::from(u8::from(value)),
            },
        }
    }

    pub(super) fn string(&self, program: &'a Program, focus: Focus) -> Cow<'a, str> {
        let truth = |value| Cow::Borrowed(if value { "true" } else { "false" });
        match program {
            Program::Text(text) => Cow::Borrowed(text),
            Program::Variable(index) => self.variable(*index).string(&self.document),
            Program::Path(Path { start: Start::Context, steps, .. }) if steps.is_empty() => self.text(focus.node),
            Program::Path(_) | Program::Union(_) => {
                self.first(program, focus).map_or(Cow::Borrowed(""), |node| self.text(node))
            }
            Program::Number(_) | Program::Calculate(..) | Program::Negate(_) => {
                Cow::Owned(number::format(self.number(program, focus)))
            }
            Program::Or(_) | Program::And(_) | Program::Compare(..) | Program::HasAttribute(_) => {
                truth(self.boolean(program, focus))
            }
            Program::Call(function, arguments) => match self.call(*function, arguments, focus) {
                Answer::Text(text) => text,
                Answer::Number(value) => Cow::Owned(number::format(value)),
                Answer::Boolean(value) => truth(value),
            },
        }
    }

    /// The nodes in document order, none twice; none if the result is no set of nodes.
    pub(super) fn nodes(&self, program: &'a Program, focus: Focus) -> Vec<NodeId> {
        let mut nodes = Vec::new();
        match program {
            Program::Variable(index) => {
                if let Value::Nodes(values) = self.variable(*index) {
                    nodes.extend_from_slice(values);
                    self.tidy(&mut nodes);
                }
            }
            Program::Union(parts) => {
                for part in parts {
                    nodes.append(&mut self.nodes(part, focus));
                }
                self.tidy(&mut nodes);
            }
            Program::Path(path) => self.path_nodes(path, focus, &mut nodes),
            _ => {}
        }
        nodes
    }

    pub(super) fn first(&self, program: &'a Program, focus: Focus) -> Option<NodeId> {
        let mut first = None;
        let _ = self.visit(program, focus, &mut |node| {
            first = Some(node);
            ControlFlow::Break(())
        });
        first
    }

    fn any(&self, program: &'a Program, focus: Focus, mut holds: impl FnMut(NodeId) -> bool) -> bool {
        let visit = &mut |node| if holds(node) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) };
        self.visit(program, focus, visit).is_break()
    }

    /// Hands out the nodes of the result in document order, none twice.
    pub(super) fn visit(&self, program: &'a Program, focus: Focus, visit: &mut Visitor<'_>) -> ControlFlow<()> {
        if let Program::Path(path) = program
            && let Some(start) = self.walkable(path, focus)
        {
            return start.map_or(ControlFlow::Continue(()), |start| self.walk(&path.steps, start, visit));
        }
        self.nodes(program, focus).into_iter().try_for_each(visit)
    }

    /// The one node (or none) that `path` starts from, if it can be walked from it.
    fn walkable(&self, path: &'a Path, focus: Focus) -> Option<Option<NodeId>> {
        match &path.start {
            _ if !path.ordered => None,
            Start::Root => Some(Some(self.document.document_node(focus.node))),
            Start::Context => Some(Some(focus.node)),
            Start::Filter(program, predicates) => match (&**program, predicates.is_empty()) {
                (Program::Variable(index), true) => match self.variable(*index) {
                    Value::Nodes(nodes) => match nodes.as_slice() {
                        [] => Some(None),
                        [node] => Some(Some(*node)),
                        _ => None,
                    },
                    _ => Some(None),
                },
                _ => None,
            },
        }
    }

    fn walk(&self, steps: &'a [Step], node: NodeId, visit: &mut Visitor<'_>) -> ControlFlow<()> {
        let Some((step, rest)) = steps.split_first() else { return visit(node) };
        // Names on the way down, and `[1]`, without a detour.
        match (step.axis, &step.test, &*step.predicates) {
            (Axis::Child, Test::Local(name), []) => {
                let mut next = self.document.first_child_named(node, name);
                while let Some(child) = next {
                    self.walk(rest, child, visit)?;
                    next = self.document.next_sibling_named(child, name);
                }
                ControlFlow::Continue(())
            }
            (Axis::Child, Test::Local(name), [Predicate::Position(1)]) => {
                let child = self.document.first_child_named(node, name);
                child.map_or(ControlFlow::Continue(()), |child| self.walk(rest, child, visit))
            }
            (Axis::Attribute, Test::Local(name), []) => {
                let mut attributes = self.document.attributes(node);
                attributes.try_for_each(|attribute| {
                    self.spend_step()?;
                    let fits = self.document.is_named(attribute, name, true);
                    if fits { self.walk(rest, attribute, visit) } else { ControlFlow::Continue(()) }
                })
            }
            _ if rest.is_empty() => self.step(step, node, visit),
            _ => self.step(step, node, &mut |next| self.walk(rest, next, visit)),
        }
    }

    fn path_nodes(&self, path: &'a Path, focus: Focus, nodes: &mut Vec<NodeId>) {
        let mut current = match &path.start {
            Start::Root => vec![self.document.document_node(focus.node)],
            Start::Context => vec![focus.node],
            Start::Filter(program, predicates) => {
                let mut filtered = self.nodes(program, focus);
                self.filter(predicates, &mut filtered);
                filtered
            }
        };
        // All attributes of a name, which stand beside each other in the tree.
        if let ([start], [descendant, attribute]) = (current.as_slice(), &*path.steps)
            && (descendant.axis, &descendant.test, descendant.predicates.is_empty())
                == (Axis::Descendant, &Test::AnyName, true)
            && let (Axis::Attribute, Test::Local(name), []) = (attribute.axis, &attribute.test, &*attribute.predicates)
        {
            let found = self.document.attributes_below(*start, name);
            nodes.extend(found.take_while(|_| self.document.spend(1)));
            return;
        }
        if path.ordered && current.len() <= 1 {
            for start in current {
                let _ = self.walk(&path.steps, start, &mut |node| {
                    nodes.push(node);
                    ControlFlow::Continue(())
                });
            }
            return;
        }
        for step in &path.steps {
            current = self.step_over(step, &current);
        }
        nodes.append(&mut current);
    }

    /// One step from each of `nodes`, which are in document order; so is the result.
    fn step_over(&self, step: &'a Step, nodes: &[NodeId]) -> Vec<NodeId> {
        let mut next = Vec::new();
        let mut limit = COMPACTION;
        for node in self.needed(step, nodes) {
            let _ = self.step(step, node, &mut |found| {
                next.push(found);
                ControlFlow::Continue(())
            });
            if next.len() > limit {
                self.tidy(&mut next);
                limit = COMPACTION.max(2 * next.len());
            }
        }
        self.tidy(&mut next);
        next
    }

    /// Those of `nodes` that a step must start from; the others would only give the same nodes again.
    fn needed(&self, step: &Step, nodes: &[NodeId]) -> Vec<NodeId> {
        let last_below = |node: NodeId| self.document.descendants(node).next_back().unwrap_or(node);
        match step.axis {
            _ if step.positional => nodes.to_vec(),
            // What follows any of them follows the one that ends first.
            Axis::Following => nodes
                .iter()
                .copied()
                .min_by_key(|node| self.document.order_key(last_below(*node)))
                .into_iter()
                .collect(),
            // What precedes any of them precedes the last one: an ancestor of that cannot end before another starts.
            Axis::Preceding => nodes.last().copied().into_iter().collect(),
            // What lies inside another has nothing to add.
            Axis::Descendant | Axis::DescendantOrSelf => {
                let mut covered = None;
                let outermost = |node: &NodeId| {
                    let inside = !node.is_attribute() && covered.is_some_and(|covered| *node <= covered);
                    if !inside && !node.is_attribute() {
                        covered = Some(last_below(*node));
                    }
                    !inside
                };
                nodes.iter().copied().filter(outermost).collect()
            }
            _ => nodes.to_vec(),
        }
    }

    /// One step from `node`, in the order of the axis.
    fn step(&self, step: &'a Step, node: NodeId, visit: &mut Visitor<'_>) -> ControlFlow<()> {
        if step.predicates.is_empty() {
            return self.candidates(step, node, visit);
        }
        if step.counted || step.predicates.len() > COUNTERS {
            let mut candidates = Vec::new();
            let _ = self.candidates(step, node, &mut |candidate| {
                candidates.push(candidate);
                ControlFlow::Continue(())
            });
            self.filter(&step.predicates, &mut candidates);
            return candidates.into_iter().try_for_each(visit);
        }
        let mut counters = [0_usize; COUNTERS];
        let mut broken_off = false;
        let _ = self.candidates(step, node, &mut |candidate| {
            for (predicate, counter) in step.predicates.iter().zip(&mut counters) {
                *counter += 1;
                // No predicate here asks for the size.
                let focus = Focus { node: candidate, position: *counter, size: 0 };
                if !self.passes(predicate, focus) {
                    return match predicate {
                        // Nothing after the wanted position can pass.
                        Predicate::Position(wanted) if *counter >= *wanted => ControlFlow::Break(()),
                        _ => ControlFlow::Continue(()),
                    };
                }
            }
            let flow = visit(candidate);
            broken_off = flow.is_break();
            flow
        });
        if broken_off { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    /// The nodes of the axis from `node` that fit the test, nearest first.
    fn candidates(&self, step: &'a Step, node: NodeId, visit: &mut Visitor<'_>) -> ControlFlow<()> {
        if let (Axis::Child, Test::Local(name)) = (step.axis, &step.test) {
            let mut next = self.document.first_child_named(node, name);
            while let Some(child) = next {
                visit(child)?;
                next = self.document.next_sibling_named(child, name);
            }
            return ControlFlow::Continue(());
        }
        let principal_is_attribute = step.axis == Axis::Attribute;
        step.axis.each(self.document, node, &mut |candidate| {
            self.spend_step()?;
            if self.fits(&step.test, principal_is_attribute, candidate) {
                visit(candidate)
            } else {
                ControlFlow::Continue(())
            }
        })
    }

    /// One more node is looked at. Once the record's allowance is used up nothing is, and the record is refused.
    fn spend_step(&self) -> ControlFlow<()> {
        if self.document.spend(1) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn fits(&self, test: &Test, attribute: bool, node: NodeId) -> bool {
        match test {
            Test::AnyNode => true,
            Test::Text => self.document.kind(node) == NodeKind::Text,
            Test::Nothing => false,
            Test::AnyName if attribute => node.is_attribute(),
            Test::AnyName => self.document.kind(node) == NodeKind::Element,
            Test::Namespace(namespace) => {
                self.fits(&Test::AnyName, attribute, node) && self.document.namespace(node) == &**namespace
            }
            Test::Local(local) => self.document.is_named(node, local, attribute),
            Test::Qualified { namespace, local } => {
                self.document.is_named(node, local, attribute) && self.document.namespace(node) == &**namespace
            }
        }
    }

    /// Keeps the nodes that pass every predicate, each counting those that the one before left.
    fn filter(&self, predicates: &'a [Predicate], nodes: &mut Vec<NodeId>) {
        for predicate in predicates {
            let size = nodes.len();
            let mut position = 0;
            nodes.retain(|node| {
                position += 1;
                self.passes(predicate, Focus { node: *node, position, size })
            });
        }
    }

    fn passes(&self, predicate: &'a Predicate, focus: Focus) -> bool {
        match predicate {
            Predicate::Position(wanted) => focus.position == *wanted,
            Predicate::Last => focus.position == focus.size,
            Predicate::Truth(program) => self.boolean(program, focus),
            Predicate::Number(program) => self.number(program, focus) == number::from_count(focus.position),
            Predicate::Variable(index) => match self.variable(*index) {
                Value::Number(wanted) => *wanted == number::from_count(focus.position),
                value => value.boolean(),
            },
        }
    }

    /// Sorts into document order and removes duplicates.
    fn tidy(&self, nodes: &mut Vec<NodeId>) {
        let key = |node: &NodeId| self.document.order_key(*node);
        if !nodes.is_sorted_by(|left, right| key(left) < key(right)) {
            nodes.sort_unstable_by_key(key);
            nodes.dedup();
        }
    }

    /// A comparison by section 3.4: true if it holds for any node of a set.
    fn compare(&self, operator: Operator, left: &'a Program, right: &'a Program, focus: Focus) -> bool {
        use ValueKind::{Boolean, Nodes, Number, Text};
        let equality = matches!(operator, Operator::Equal | Operator::NotEqual);
        let negated = operator == Operator::NotEqual;
        match (self.kind(left), self.kind(right)) {
            (Boolean, Nodes) | (Nodes, Boolean) if !equality => {
                let number = |side| f64::from(u8::from(self.boolean(side, focus)));
                number::compare(operator, number(left), number(right))
            }
            (Boolean, _) | (_, Boolean) if equality => {
                (self.boolean(left, focus) == self.boolean(right, focus)) != negated
            }
            (Nodes, Nodes) => self.compare_sets(operator, left, right, focus),
            (Nodes, Text) if equality => {
                let text = self.string(right, focus);
                self.any(left, focus, |node| (self.text(node) == text) != negated)
            }
            (Text, Nodes) if equality => {
                let text = self.string(left, focus);
                self.any(right, focus, |node| (self.text(node) == text) != negated)
            }
            (Nodes, _) => {
                let value = self.number(right, focus);
                self.any(left, focus, |node| number::compare(operator, number::parse(&self.text(node)), value))
            }
            (_, Nodes) => {
                let value = self.number(left, focus);
                self.any(right, focus, |node| number::compare(operator, value, number::parse(&self.text(node))))
            }
            (Text, Text) if equality => (self.string(left, focus) == self.string(right, focus)) != negated,
            (Text | Number | Boolean, _) => {
                number::compare(operator, self.number(left, focus), self.number(right, focus))
            }
        }
    }

    /// Whether any node on the left and any on the right compare; without trying every pair.
    fn compare_sets(&self, operator: Operator, left: &'a Program, right: &'a Program, focus: Focus) -> bool {
        let right = self.nodes(right, focus);
        match operator {
            Operator::Equal => {
                let mut texts: Vec<Cow<'a, str>> = right.iter().map(|node| self.text(*node)).collect();
                texts.sort_unstable();
                self.any(left, focus, |node| texts.binary_search(&self.text(node)).is_ok())
            }
            Operator::NotEqual => {
                // Unless all texts of both sides are one and the same, some pair differs.
                let Some(one) = right.first().map(|node| self.text(*node)) else { return false };
                let several = right.iter().any(|node| self.text(*node) != one);
                self.any(left, focus, |node| several || self.text(node) != one)
            }
            _ => {
                // The pair that compares best is made of the extremes; what is no number compares with nothing.
                let numbers = right.iter().map(|node| number::parse(&self.text(*node)));
                let numbers = numbers.filter(|number| !number.is_nan());
                let extreme = match operator {
                    Operator::Less | Operator::LessOrEqual => numbers.reduce(f64::max),
                    _ => numbers.reduce(f64::min),
                };
                let Some(extreme) = extreme else { return false };
                self.any(left, focus, |node| number::compare(operator, number::parse(&self.text(node)), extreme))
            }
        }
    }
}
