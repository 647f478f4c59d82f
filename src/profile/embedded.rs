//! XML that stands as text in a record: opened, put beside the record, and parted where each element in it is an order.

use std::collections::{BTreeSet, VecDeque};

use super::compile::Compiler;
use super::compiled::Profile;
use super::gather::{Gathered, Gatherer, Record};
use super::reader::exhausted;
use super::rule::Source;
use super::shape::Shape;
use super::source::Text as Written;
use crate::error::{Code, Position, Problem, Result};
use crate::input::{Charset, Input, Limits, Text};
use crate::xml::{AssemblyMark, Document, Fragment, Item, NodeId, RecordPath, Records, Step};
use crate::xpath::{Context, Expression, Value};

/// Where XML stands as text, and what is read of it.
#[derive(Debug)]
pub(super) struct Embedded {
    /// Its variable.
    pub(super) name: String,
    at: Expression,
    /// The paths of the elements that are records of their own; empty: the root belongs to the record.
    each: Vec<Vec<Step>>,
}

impl Compiler<'_> {
    /// Texts that are read as XML. One may not stand in another.
    pub(super) fn embedded(&mut self, shape: &Shape) -> Result<Vec<Embedded>> {
        let mut embedded: Vec<Embedded> = Vec::new();
        for (name, shape) in &shape.embedded {
            let path = format!("records.embedded.{name}");
            let wrong = |text: &Written, path: &str, message: String| {
                Problem::new(Code::ProfileValue, message).at(text.position).path(path)
            };
            if self.names.contains(name) || name == "rows" {
                let message = format!("there is a variable `${name}` already");
                return Err(wrong(&shape.at, &path, message).hint("give it another name").into());
            }
            let at = self.nodes(&shape.at, &path)?;
            let path = format!("{path}.each");
            let each = shape.each.iter().map(|text| self.steps(text, &path)).collect::<Result<Vec<_>>>()?;
            if let (Some(text), Some(other)) =
                (shape.each.first(), embedded.iter().find(|other| !other.each.is_empty()))
            {
                let message = format!("`records.embedded.{}` makes records of its elements already", other.name);
                return Err(wrong(text, &path, message).into());
            }
            embedded.push(Embedded { name: name.clone(), at, each });
        }
        self.names.extend(embedded.iter().map(|embedded| embedded.name.clone()));
        Ok(embedded)
    }
}

/// The elements that were found in texts, or what is wrong with them.
type Parted = VecDeque<std::result::Result<Fragment, Problem>>;

/// A record that holds others: what all of them have in common, and those that were not handed out.
#[derive(Debug)]
pub(super) struct Split {
    record: Record,
    /// The number of the variable of what each of them has for itself.
    variable: usize,
    mark: AssemblyMark,
    waiting: Parted,
}

impl Gatherer<'_> {
    /// Reads texts of the record that are XML themselves, and hands out the first record that comes of it. All paths are
    /// evaluated before the first text is read, so that none of them looks into another one.
    pub(super) fn open_embedded(&mut self, mut record: Record, first: NodeId, profile: &Profile) -> Gathered {
        let mut found: Vec<Parted> = Vec::new();
        let document = self.assembly.document();
        let context = Context { document, node: first, variables: &record.variables };
        for embedded in &profile.embedded {
            let mut fragments = VecDeque::new();
            for node in embedded.at.nodes(&context) {
                record.parts.keys.push(node);
                let text = document.value(node);
                let text = text.trim();
                if text.is_empty() || profile.absent.iter().any(|absent| absent == text) {
                    continue;
                }
                let tell = |problem: Problem| {
                    let problem = problem.at(document.position(node)).path(document.path(node));
                    problem.rule(format!("records.embedded.{}", embedded.name))
                };
                let opened = Opened { text, at: document.position(node), limits: &self.limits };
                if embedded.each.is_empty() {
                    fragments.push_back(opened.root().map_err(|error| tell(error.into_problem())));
                    continue;
                }
                let mut records = match opened.records(RecordPath { paths: embedded.each.clone(), headers: Vec::new() })
                {
                    Ok(records) => records,
                    Err(error) => return Gathered::Unreadable(tell(error.into_problem())),
                };
                if self.notes_outside {
                    records.note_outside();
                }
                let before = fragments.len();
                loop {
                    match records.next() {
                        Ok(Some(Item::Record(_))) => fragments.push_back(Ok(records.fragment().0)),
                        Ok(Some(Item::Broken(problem))) => fragments.push_back(Err(tell(problem))),
                        // Those before it stand, as in a file that ends early.
                        Err(error) => {
                            fragments.push_back(Err(tell(error.into_problem())));
                            break;
                        }
                        Ok(None) => break,
                    }
                }
                if fragments.len() == before {
                    let what = "the text holds none of the elements that are records";
                    fragments.push_back(Err(tell(Problem::new(Code::ProfileNoRecords, what))));
                }
                self.outside.extend(records.take_outside());
            }
            found.push(fragments);
        }
        if let Some(problem) = exhausted(document) {
            return Gathered::Unreadable(problem);
        }
        let mut parted = None;
        for (embedded, fragments) in profile.embedded.iter().zip(found) {
            let mut nodes = Vec::new();
            if embedded.each.is_empty() {
                for fragment in fragments {
                    match fragment.and_then(|fragment| self.assembly.add(&fragment, &self.limits)) {
                        Ok(node) => nodes.push(node),
                        Err(problem) => return Gathered::Unreadable(problem),
                    }
                }
            } else if !fragments.is_empty() {
                parted = Some((record.variables.len(), fragments));
            }
            record.parts.joined.extend(&nodes);
            record.variables.push(Value::Nodes(nodes));
        }
        let Some((variable, waiting)) = parted else {
            return match self.several(&record, first, profile) {
                Some(problem) => Gathered::Unreadable(problem),
                None => Gathered::Record(record),
            };
        };
        self.split = Some(Split { record, variable, mark: self.assembly.mark(), waiting });
        let none = || Gathered::Unreadable(Problem::new(Code::OrderOrphan, "a record has no rows"));
        self.next_embedded().unwrap_or_else(none)
    }

    /// The next of the records that one record holds.
    pub(super) fn next_embedded(&mut self) -> Option<Gathered> {
        let split = self.split.as_mut()?;
        let Some(next) = split.waiting.pop_front() else {
            self.split = None;
            return None;
        };
        self.assembly.rewind(split.mark);
        let mut record = split.record.clone();
        Some(match next.and_then(|fragment| self.assembly.add(&fragment, &self.limits)) {
            Ok(node) => {
                record.parts.joined.push(node);
                if let Some(variable) = record.variables.get_mut(split.variable) {
                    *variable = Value::Nodes(vec![node]);
                }
                Gathered::Record(record)
            }
            Err(problem) => Gathered::Unreadable(problem),
        })
    }

    /// Why a record is refused that holds several orders where one would be read: its number has several values.
    fn several(&self, record: &Record, first: NodeId, profile: &Profile) -> Option<Problem> {
        let embedded = record.variables.len().checked_sub(profile.embedded.len())?;
        let document = self.assembly.document();
        let context = Context { document, node: first, variables: &record.variables };
        let number = profile.order.rules.fields.iter().find(|field| field.name == "number")?;
        let Source::Paths(paths) = &number.rule.source else { return None };
        // An expression that is no set of nodes, such as a condition on one of them, has one value.
        let into = |path: &&Expression| path.is_node_set() && path.variables().iter().any(|used| *used >= embedded);
        let path = paths.iter().find(|path| !path.string(&context).trim().is_empty()).filter(into)?;
        let nodes = path.nodes(&context);
        let values: BTreeSet<String> = nodes.iter().map(|node| document.value(*node).trim().to_owned()).collect();
        let count = values.iter().filter(|value| !value.is_empty()).count();
        (count > 1).then(|| several(count, document, nodes.first().copied().unwrap_or(first), path))
    }
}

fn several(count: usize, document: Document<'_>, node: NodeId, path: &Expression) -> Problem {
    let message = format!("the record holds {count} order numbers as text, and one order is read of it");
    Problem::new(Code::OrderSeveral, message)
        .at(document.position(node))
        .path(document.path(node))
        .rule("order.number")
        .hint(format!(
            "say in `each` of [records.embedded.NAME] which elements are orders, or which number is meant: ({})[1]",
            path.text()
        ))
}

/// A document that stands as text in another one. Its encoding is that of the outer one, whatever it declares, and every
/// place in it is that of the element which holds the text: escapes have moved all others.
struct Opened<'t> {
    text: &'t str,
    at: Position,
    limits: &'t Limits,
}

impl<'t> Opened<'t> {
    fn records(&self, path: RecordPath) -> Result<Records<'t>> {
        let charset = Charset::Fixed(encoding_rs::UTF_8);
        let mut text = Text::open(Input::Slice(self.text.as_bytes()), charset, self.limits)?;
        text.all_at(self.at);
        Ok(Records::new(text, path, *self.limits))
    }

    /// The root element.
    fn root(&self) -> Result<Fragment> {
        let mut records = self.records(RecordPath::new([Step { name: None, namespace: None }]))?;
        let fragment = match records.next()? {
            Some(Item::Record(_)) => records.fragment().0,
            Some(Item::Broken(problem)) => return Err(problem.into()),
            None => return Err(Problem::new(Code::XmlTruncated, "the text holds no XML element").into()),
        };
        match records.next()? {
            None => Ok(fragment),
            Some(Item::Broken(problem)) => Err(problem.into()),
            Some(Item::Record(_)) => Err(Problem::new(Code::XmlSecondRoot, "the text holds two documents").into()),
        }
    }
}
