//! Whether a document is of a profile.

use std::collections::BTreeMap;
use std::fmt;

use super::shape::{DetectShape, Shape};
use crate::error::{Code, Problem, Result};
use crate::xml::Document;
use crate::xpath::{Context, Expression, Scope};

/// The conditions of one profile.
#[derive(Debug)]
pub(super) struct Detect {
    root: Option<String>,
    namespace: Option<String>,
    /// Columns of a table, as the header has them or as their elements are called.
    pub(super) columns: Vec<String>,
    require: Vec<Expression>,
    forbid: Vec<Expression>,
    value: Vec<(Expression, String)>,
}

/// The conditions of each document of a profile, by the document's name; one without a name where it reads single documents.
pub(super) fn conditions(shape: &Shape) -> Result<Vec<(String, Option<Detect>)>> {
    let named = |name: &str, detect: Option<&DetectShape>| -> Result<_> {
        let detect = detect.map(|detect| Detect::compile(detect, &shape.namespaces)).transpose()?;
        Ok((name.to_owned(), detect))
    };
    match shape.documents.as_deref() {
        None | Some([]) => Ok(vec![named("", shape.detect.as_ref())?]),
        Some(documents) => {
            documents.iter().map(|document| named(&document.name.text, document.detect.as_ref())).collect()
        }
    }
}

impl Detect {
    fn compile(shape: &DetectShape, namespaces: &BTreeMap<String, String>) -> Result<Detect> {
        let expression = |text: &super::source::Text| {
            Expression::compile(&text.text, &Scope { namespaces, variables: &[] }).map_err(|error| {
                let position = text.place(error.offset);
                error.into_problem().at(position).path("detect").into()
            })
        };
        let has_condition = shape.root.is_some()
            || shape.namespace.is_some()
            || !shape.columns.is_empty()
            || !shape.require.is_empty()
            || !shape.value.is_empty();
        if !has_condition {
            return Err(Problem::new(Code::ProfileMissingKey, "`detect` has no condition that tells a document apart")
                .path("detect")
                .expected("root, namespace, columns, require or value")
                .into());
        }
        Ok(Detect {
            root: shape.root.clone(),
            namespace: shape.namespace.clone(),
            columns: shape.columns.clone(),
            require: shape.require.iter().map(expression).collect::<Result<_>>()?,
            forbid: shape.forbid.iter().map(expression).collect::<Result<_>>()?,
            value: shape
                .value
                .iter()
                .map(|(text, value)| Ok((expression(text)?, value.clone())))
                .collect::<Result<_>>()?,
        })
    }

    /// The name of the root element, where the profile says it.
    pub(super) fn root(&self) -> Option<&str> {
        self.root.as_deref()
    }

    /// How many conditions hold, if all of them do. Whether the columns are there is known from the header.
    pub(super) fn score(&self, document: &Document<'_>) -> Option<usize> {
        let context = Context { document: *document, node: document.root()?, variables: &[] };
        let conditions = || self.conditions();
        conditions().all(|condition| condition.holds(&context)).then(|| conditions().count())
    }

    /// The conditions in words: those that hold, and those that do not.
    pub(super) fn told(&self, document: &Document<'_>) -> (Vec<String>, Vec<String>) {
        let Some(node) = document.root() else { return (Vec::new(), Vec::new()) };
        let context = Context { document: *document, node, variables: &[] };
        let (holding, failing): (Vec<_>, Vec<_>) = self.conditions().partition(|condition| condition.holds(&context));
        let told = |conditions: Vec<Condition<'_>>| conditions.iter().map(Condition::to_string).collect();
        (told(holding), told(failing))
    }

    fn conditions(&self) -> impl Iterator<Item = Condition<'_>> {
        let root = self.root.as_deref().map(Condition::Root);
        let namespace = self.namespace.as_deref().map(Condition::Namespace);
        let require = self.require.iter().map(Condition::Require);
        let forbid = self.forbid.iter().map(Condition::Forbid);
        let value = self.value.iter().map(|(expression, value)| Condition::Value(expression, value));
        let columns = self.columns.iter().map(|name| Condition::Column(name));
        root.into_iter().chain(namespace).chain(columns).chain(require).chain(forbid).chain(value)
    }
}

/// One condition.
enum Condition<'d> {
    Root(&'d str),
    Namespace(&'d str),
    /// Of a table, which was asked of its header.
    Column(&'d str),
    Require(&'d Expression),
    Forbid(&'d Expression),
    Value(&'d Expression, &'d str),
}

impl Condition<'_> {
    fn holds(&self, context: &Context<'_>) -> bool {
        let document = &context.document;
        match self {
            Condition::Root(name) => *name == document.local_name(context.node),
            Condition::Namespace(uri) => *uri == document.namespace(context.node),
            Condition::Column(_) => true,
            Condition::Require(expression) => expression.boolean(context),
            Condition::Forbid(expression) => !expression.boolean(context),
            Condition::Value(expression, value) => expression.string(context).trim() == *value,
        }
    }
}

impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Root(name) => write!(f, "root = {name}"),
            Condition::Namespace("") => write!(f, "no namespace"),
            Condition::Namespace(uri) => write!(f, "namespace = {uri}"),
            Condition::Column(name) => write!(f, "there is the column {name}"),
            Condition::Require(expression) => write!(f, "there is {}", expression.text()),
            Condition::Forbid(expression) => write!(f, "there is no {}", expression.text()),
            Condition::Value(expression, value) => write!(f, "{} = {value}", expression.text()),
        }
    }
}
