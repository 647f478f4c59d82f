//! The four types of XPath 1.0 and the conversions between them.

use std::borrow::Cow;

use crate::error::Hidden;
use crate::xml::{Document, NodeId};

use super::number;

/// The result of an expression, or the value of a variable.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Nodes of the document that the context names. Results are in document order without duplicates; variables may
    /// hold them in any order.
    Nodes(Vec<NodeId>),
    /// A text.
    Text(String),
    /// A double; for conditions only, never a value of an order.
    Number(f64),
    /// True or false.
    Boolean(bool),
}

impl std::fmt::Debug for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Nodes(nodes) => f.debug_tuple("Nodes").field(nodes).finish(),
            // It may come from the document.
            Value::Text(text) => f.debug_tuple("Text").field(&Hidden(text)).finish(),
            Value::Number(number) => f.debug_tuple("Number").field(number).finish(),
            Value::Boolean(value) => f.debug_tuple("Boolean").field(value).finish(),
        }
    }
}

/// The type of a [`Value`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A set of nodes.
    Nodes,
    /// A text.
    Text,
    /// A double.
    Number,
    /// True or false.
    Boolean,
}

impl ValueKind {
    /// The type in words, for messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            ValueKind::Nodes => "nodes",
            ValueKind::Text => "a text",
            ValueKind::Number => "a number",
            ValueKind::Boolean => "true or false",
        }
    }
}

impl Value {
    /// The type.
    pub fn kind(&self) -> ValueKind {
        match self {
            Value::Nodes(_) => ValueKind::Nodes,
            Value::Text(_) => ValueKind::Text,
            Value::Number(_) => ValueKind::Number,
            Value::Boolean(_) => ValueKind::Boolean,
        }
    }

    /// The value as `boolean()` gives it: whether there are nodes, whether the text has characters, whether the number
    /// is neither zero nor NaN.
    pub fn boolean(&self) -> bool {
        match self {
            Value::Nodes(nodes) => !nodes.is_empty(),
            Value::Text(text) => !text.is_empty(),
            Value::Number(value) => number::truth(*value),
            Value::Boolean(value) => *value,
        }
    }

    /// The value as `string()` gives it: of nodes, the text of the first in document order.
    pub fn string<'a>(&'a self, document: &Document<'a>) -> Cow<'a, str> {
        match self {
            Value::Nodes(nodes) => {
                let first = nodes.iter().min_by_key(|node| document.order_key(**node));
                first.map_or(Cow::Borrowed(""), |node| document.value(*node))
            }
            Value::Text(text) => Cow::Borrowed(text),
            Value::Number(value) => Cow::Owned(number::format(*value)),
            Value::Boolean(value) => Cow::Borrowed(if *value { "true" } else { "false" }),
        }
    }

    /// The value as `number()` gives it; NaN where the text is no number.
    pub(super) fn number(&self, document: &Document<'_>) -> f64 {
        match self {
            Value::Nodes(_) | Value::Text(_) => number::parse(&self.string(document)),
            Value::Number(value) => *value,
            Value::Boolean(value) => f64::from(u8::from(*value)),
        }
    }
}
