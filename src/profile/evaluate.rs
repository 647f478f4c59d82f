//! An expression tried out on the records of an input.

use super::compiled::Profile;
use super::library::Profiles;
use super::reader::{OrderReader, ReadOptions};
use crate::error::{Masked, Position, Result};
use crate::input::Input;
use crate::xpath::{Context, Expression, Scope, Value, ValueKind};

/// Evaluates one expression on one record after the other.
///
/// ```
/// use intakt::input::Input;
/// use intakt::profile::{ExpressionReader, Profiles, ReadOptions};
///
/// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
/// let profiles = Profiles::builtin()?;
/// let mut reader = ExpressionReader::open(Input::Slice(xml), &profiles, ReadOptions::default(), "lines/line/quantity")?;
/// let evaluated = reader.next()?.expect("a record");
/// assert_eq!(evaluated.nodes.len(), 1);
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Debug)]
pub struct ExpressionReader<'a> {
    reader: OrderReader<'a>,
    expression: Expression,
}

/// What an expression gives on one record.
#[derive(Clone, Debug)]
pub struct Evaluated {
    /// Where the record starts; none for one that cannot be read.
    pub record: Option<Position>,
    /// The type of the result.
    pub kind: ValueKind,
    /// The result as a text: that of the first node, or the text, number or truth value itself.
    pub text: Masked,
    /// The nodes of the result in document order.
    pub nodes: Vec<EvaluatedNode>,
    /// Why there is no result.
    pub unreadable: Option<String>,
}

/// A node of a result.
#[derive(Clone, Debug)]
pub struct EvaluatedNode {
    /// Its path, with numbers where siblings share a name.
    pub path: String,
    /// Where it stands.
    pub position: Position,
    /// Its text.
    pub value: Masked,
}

impl<'a> ExpressionReader<'a> {
    /// Opens an input and compiles `expression` with the namespaces and parameters of its profile.
    ///
    /// # Errors
    /// Those of [`OrderReader::open`], and what is wrong with the expression.
    pub fn open(input: Input<'a>, profiles: &Profiles, options: ReadOptions, expression: &str) -> Result<Self> {
        ExpressionReader::open_inputs(vec![(None, input)], profiles, options, expression)
    }

    /// The same for an input of several documents; see [`OrderReader::open_all`].
    ///
    /// # Errors
    /// Those of [`OrderReader::open_all`], and what is wrong with the expression.
    pub fn open_all(
        inputs: Vec<(String, Input<'a>)>,
        profiles: &Profiles,
        options: ReadOptions,
        expression: &str,
    ) -> Result<Self> {
        let inputs = inputs.into_iter().map(|(name, input)| (Some(name), input)).collect();
        ExpressionReader::open_inputs(inputs, profiles, options, expression)
    }

    fn open_inputs(
        inputs: Vec<(Option<String>, Input<'a>)>,
        profiles: &Profiles,
        options: ReadOptions,
        expression: &str,
    ) -> Result<Self> {
        let mut compiled = None;
        let reader = OrderReader::open_inputs(inputs, profiles, options, |profile: &Profile| {
            let variables: Vec<&str> = profile.names.iter().map(String::as_str).collect();
            let scope = Scope { namespaces: &profile.namespaces, variables: &variables };
            let expression =
                Expression::compile(expression, &scope).map_err(|error| error.into_problem().path(expression))?;
            let paths = expression.absolute_paths().to_vec();
            compiled = Some(expression);
            Ok(paths)
        })?;
        // The profile was asked for its paths, or opening failed.
        let expression = match compiled {
            Some(expression) => expression,
            None => Expression::compile(expression, &Scope { namespaces: &Default::default(), variables: &[] })
                .map_err(crate::xpath::ExpressionError::into_problem)?,
        };
        Ok(ExpressionReader { reader, expression })
    }

    /// The profile whose records, namespaces and parameters are used.
    pub fn profile(&self) -> &Profile {
        self.reader.profile()
    }

    /// What the caller calls the documents; see [`OrderReader::document_names`].
    pub fn document_names(&self) -> impl Iterator<Item = &str> {
        self.reader.document_names()
    }

    /// The result on the next record, or `None` at the end.
    ///
    /// # Errors
    /// What is wrong with the document as such.
    #[allow(clippy::should_implement_trait, reason = "an error ends the input, unlike the items of an iterator")]
    pub fn next(&mut self) -> Result<Option<Evaluated>> {
        let expression = &self.expression;
        let mut evaluated = None;
        let reading = self.reader.next_seen(|document, variables, _| {
            let context = Context { document, node: document.record(), variables };
            let value = expression.evaluate(&context);
            let nodes = match &value {
                Value::Nodes(nodes) => nodes.as_slice(),
                Value::Text(_) | Value::Number(_) | Value::Boolean(_) => &[],
            };
            evaluated = Some(Evaluated {
                record: Some(document.position(context.node)),
                kind: value.kind(),
                text: Masked::new(value.string(&document)),
                nodes: nodes
                    .iter()
                    .map(|node| EvaluatedNode {
                        path: document.path(*node),
                        position: document.position(*node),
                        value: Masked::new(document.value(*node).trim()),
                    })
                    .collect(),
                unreadable: None,
            });
        })?;
        Ok(reading.map(|reading| match (evaluated, reading) {
            (Some(evaluated), _) => evaluated,
            (None, reading) => Evaluated {
                record: None,
                kind: ValueKind::Nodes,
                text: Masked::new(""),
                nodes: Vec::new(),
                unreadable: match reading {
                    super::Reading::Unreadable(problem) => Some(problem.to_string()),
                    super::Reading::Order(_) | super::Reading::Filtered { .. } => None,
                },
            },
        }))
    }
}
