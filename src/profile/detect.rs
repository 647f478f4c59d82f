//! Whether a document is of a profile.

use std::collections::BTreeMap;

use super::shape::DetectShape;
use crate::error::{Code, Problem, Result};
use crate::xml::Document;
use crate::xpath::{Context, Expression, Scope};

/// The conditions of one profile.
#[derive(Debug)]
pub(super) struct Detect {
    pub(super) root: Option<String>,
    pub(super) namespace: Option<String>,
    /// Columns of a table, as the header has them or as their elements are called.
    pub(super) columns: Vec<String>,
    require: Vec<Expression>,
    forbid: Vec<Expression>,
    value: Vec<(Expression, String)>,
}

impl Detect {
    pub(super) fn compile(shape: &DetectShape, namespaces: &BTreeMap<String, String>) -> Result<Detect> {
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

    /// How many conditions hold, if all of them do. Whether the columns are there is known from the header.
    pub(super) fn score(&self, document: &Document<'_>) -> Option<usize> {
        let root = document.root()?;
        let context = Context { document: *document, node: root, variables: &[] };
        let root_fits = self.root.as_deref().is_none_or(|name| name == document.local_name(root));
        let namespace_fits = self.namespace.as_deref().is_none_or(|uri| uri == document.namespace(root));
        let holds = root_fits
            && namespace_fits
            && self.require.iter().all(|expression| expression.boolean(&context))
            && !self.forbid.iter().any(|expression| expression.boolean(&context))
            && self.value.iter().all(|(expression, value)| expression.string(&context).trim() == value);
        let conditions = usize::from(self.root.is_some())
            + usize::from(self.namespace.is_some())
            + self.columns.len()
            + self.require.len()
            + self.forbid.len()
            + self.value.len();
        holds.then_some(conditions)
    }
}
