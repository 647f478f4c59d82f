//! Whether a document is of a profile.

use std::collections::BTreeMap;

use super::shape::{DetectShape, Shape};
use crate::error::{Code, Problem, Result};
use crate::xml::Document;
use crate::xpath::{Context, Expression, Scope};

/// The conditions of one profile.
#[derive(Debug)]
pub(super) struct Detect {
    pub(super) root: Option<String>,
    pub(super) namespace: Option<String>,
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
        if shape.root.is_none() && shape.namespace.is_none() && shape.require.is_empty() && shape.value.is_empty() {
            return Err(Problem::new(Code::ProfileMissingKey, "`detect` has no condition that tells a document apart")
                .path("detect")
                .expected("root, namespace, require or value")
                .into());
        }
        Ok(Detect {
            root: shape.root.clone(),
            namespace: shape.namespace.clone(),
            require: shape.require.iter().map(expression).collect::<Result<_>>()?,
            forbid: shape.forbid.iter().map(expression).collect::<Result<_>>()?,
            value: shape
                .value
                .iter()
                .map(|(text, value)| Ok((expression(text)?, value.clone())))
                .collect::<Result<_>>()?,
        })
    }

    /// How many conditions hold, if all of them do.
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
            + self.require.len()
            + self.forbid.len()
            + self.value.len();
        holds.then_some(conditions)
    }
}
