//! Expressions and paths, and the errors that point into them.

use super::super::source::Text;
use super::Compiler;
use crate::error::{Code, Problem, Result};
use crate::xml::Step;
use crate::xpath::{Expression, Scope};

impl Compiler<'_> {
    /// An expression whose result becomes a value.
    pub(in crate::profile) fn value_path(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let expression = self.expression(text, path)?;
        if expression.uses_numbers() {
            return Err(Problem::new(
                Code::ProfileXpath,
                "the expression computes with floating point, which never becomes a value",
            )
            .at(text.position)
            .path(path)
            .expected("a path; sums, counts and arithmetic are rules of their own")
            .hint("use { sum = \"…\" }, { count = \"…\" }, multiply, divide or negate, which are exact")
            .into());
        }
        Ok(expression)
    }

    /// An expression that selects nodes.
    pub(in crate::profile) fn nodes(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let expression = self.expression(text, path)?;
        let is_text =
            expression.kind().is_none() && expression.variables().iter().any(|variable| *variable < self.values.len());
        if expression.is_node_set() && !is_text {
            return Ok(expression);
        }
        Err(Problem::new(Code::ProfileXpath, "the expression selects no nodes")
            .at(text.position)
            .path(path)
            .expected("a path")
            .into())
    }

    pub(in crate::profile) fn expression(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let variables: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let expression =
            Expression::compile(&text.text, &Scope { namespaces: &self.namespaces, variables: &variables }).map_err(
                |error| {
                    let position = text.place(error.offset);
                    error.into_problem().at(position).path(path)
                },
            )?;
        if let Some(index) = expression.node_variables().iter().find(|variable| **variable < self.values.len()) {
            let name = self.names.get(*index).map_or("", String::as_str);
            return Err(Problem::new(Code::ProfileXpath, format!("the parameter `${name}` is a text, no nodes"))
                .at(text.position)
                .path(path)
                .into());
        }
        self.absolute.extend(expression.absolute_paths().iter().cloned());
        self.look_outward(text, path);
        Ok(expression)
    }

    /// The steps of a record path.
    pub(in crate::profile) fn steps(&self, text: &Text, path: &str) -> Result<Vec<Step>> {
        let wrong = |message: String| {
            Problem::new(Code::ProfileXpath, message).at(text.position).path(path).expected(
                "names from the root, such as \"/orders/order\"; `*` for any name, `item_*` for any that begins so",
            )
        };
        let Some(below) = text.text.strip_prefix('/') else {
            return Err(wrong("the path has to begin with `/`".to_owned()).into());
        };
        let mut steps = Vec::new();
        for name in below.split('/') {
            let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
            if name == "*" {
                steps.push(Step { name: None, namespace: None });
            } else if name.is_empty() || !name.strip_suffix('*').unwrap_or(name).chars().all(allowed) {
                return Err(wrong(format!("`{name}` is no name; conditions belong into [records.skip]")).into());
            } else if let Some((prefix, local)) = name.split_once(':') {
                let uri = self
                    .namespaces
                    .get(prefix)
                    .ok_or_else(|| wrong(format!("the prefix `{prefix}` is not in [namespaces]")))?;
                steps.push(Step { name: Some(local.to_owned()), namespace: Some(uri.clone()) });
            } else {
                steps.push(Step::named(name));
            }
        }
        Ok(steps)
    }
}
