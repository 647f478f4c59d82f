//! Lookup tables with a stated answer for what they do not have.

use std::collections::BTreeMap;

use super::shape::{BuiltinTable, Miss, TableShape};
use crate::error::{Code, Problem};
use crate::value;

/// A lookup table.
#[derive(Debug)]
pub(super) struct Lookup {
    name: String,
    builtin: Option<BuiltinTable>,
    rows: BTreeMap<String, String>,
    miss: Miss,
}

/// What a lookup gives.
pub(super) enum Hit<'t> {
    /// The text stays as it is.
    Same,
    Value(&'t str),
    /// There is no value; an error holds the order, a warning does not.
    Miss(Problem),
    /// The record is unreadable.
    Unreadable(Problem),
}

impl Lookup {
    pub(super) fn new(name: &str, shape: &TableShape) -> Lookup {
        let rows = shape.rows.iter().map(|(key, value)| (key.text.clone(), value.text.clone())).collect();
        Lookup { name: name.to_owned(), builtin: shape.builtin, rows, miss: shape.miss.clone() }
    }

    /// Rows are compared to the letter; built-in tables know spellings.
    pub(super) fn find(&self, text: &str) -> Hit<'_> {
        if let Some(value) = self.rows.get(text) {
            return Hit::Value(value);
        }
        let known = match self.builtin {
            Some(BuiltinTable::Country) => value::country_code(text),
            Some(BuiltinTable::Currency) => value::currency_code(text),
            None => None,
        };
        if let Some(code) = known {
            return Hit::Value(code);
        }
        missed(&self.miss, || {
            let message = format!("the table `{}` has no row for the value", self.name);
            (message, format!("add a row to [tables.{}.rows]", self.name))
        })
    }
}

/// What becomes of a value for which there is no row; `tell` gives the message and how it is mended.
pub(super) fn missed(miss: &Miss, tell: impl FnOnce() -> (String, String)) -> Hit<'_> {
    let problem = |new: fn(Code, String) -> Problem| {
        let (message, hint) = tell();
        new(Code::OrderTableMiss, message).hint(hint)
    };
    match miss {
        Miss::Pass => Hit::Same,
        Miss::Value(value) => Hit::Value(value),
        Miss::Hold => Hit::Miss(problem(Problem::new)),
        Miss::Review => Hit::Miss(problem(Problem::warning)),
        Miss::Error => Hit::Unreadable(problem(Problem::new)),
    }
}
