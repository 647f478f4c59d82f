//! The beginning of a document, by which its profile is found.

use super::detect::Detect;
use super::stream::missing_column;
use crate::error::{Code, Position, Problem};
use crate::input::{Limits, Text, no_tag};
use crate::rows::{Dialect, Layout, preview};
use crate::xml::Document;

/// As much of a document as is looked at to find out what it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beginning<'b> {
    Xml(Document<'b>),
    Table(&'b Text<'b>, &'b Limits),
}

impl Beginning<'_> {
    /// How many conditions of a document of a profile hold, if all of them do.
    pub(super) fn score(&self, dialect: Option<&Dialect>, detect: &Detect) -> Option<usize> {
        self.look(dialect, detect, |document| detect.score(document))?
    }

    /// The conditions in words that hold.
    pub(super) fn reasons(&self, dialect: Option<&Dialect>, detect: &Detect) -> Vec<String> {
        self.look(dialect, detect, |document| detect.told(document).0).unwrap_or_default()
    }

    /// Hands the beginning as a tree to `see`, if it is of the kind that the profile reads and has its columns.
    fn look<R>(&self, dialect: Option<&Dialect>, detect: &Detect, see: impl FnOnce(&Document<'_>) -> R) -> Option<R> {
        match (self, dialect) {
            (Beginning::Xml(document), None) => Some(see(document)),
            (Beginning::Table(text, limits), Some(dialect)) => {
                let (layout, start) = layout(text, dialect, limits)?;
                if !missing(detect, &layout).is_empty() {
                    return None;
                }
                let rows = text.window().get(start..).unwrap_or_default();
                let tree = preview(rows, text.is_complete(), &layout, limits);
                Some(see(&Document::new(&tree, rows, text.anchor())))
            }
            _ => None,
        }
    }

    /// The document in words.
    pub(super) fn problem(&self, code: Code, what: &str) -> Problem {
        match self {
            Beginning::Xml(document) => {
                let Some(root) = document.root() else { return Problem::new(code, what) };
                let namespace = match document.namespace(root) {
                    "" => "without namespace".to_owned(),
                    uri => format!("in the namespace {uri}"),
                };
                let message = format!("the document with root <{}> {namespace} {what}", document.local_name(root));
                Problem::new(code, message).at(document.position(root)).path(document.path(root))
            }
            Beginning::Table(text, limits) => match layout(text, &Dialect::default(), limits) {
                // A table has columns; any other text is told as what it is not.
                Some((layout, _)) if layout.columns.len() > 1 => {
                    let message = format!("the table of {} columns {what}", layout.columns.len());
                    // The first row may be one of data.
                    Problem::new(code, message).at(Position::START).found(layout.titles())
                }
                _ => no_tag(text.anchor().position),
            },
        }
    }

    /// What the table lacks to fit a profile's conditions, if it has at least half of the columns that these look for.
    pub(super) fn nearly(&self, dialect: &Dialect, detect: &Detect) -> Option<Problem> {
        let Beginning::Table(text, limits) = self else { return None };
        let (layout, _) = layout(text, dialect, limits)?;
        let missing = missing(detect, &layout);
        let name = missing.first().filter(|_| missing.len() * 2 <= detect.columns.len())?;
        Some(missing_column(name, layout.columns.iter().map(|column| column.title.as_str())))
    }
}

/// The columns that a profile looks for and the table does not have.
pub(super) fn missing<'d>(detect: &'d Detect, layout: &Layout) -> Vec<&'d str> {
    let is_there = |name: &&String| layout.columns.iter().any(|column| column.is(name));
    detect.columns.iter().filter(|name| !is_there(name)).map(String::as_str).collect()
}

fn layout(text: &Text<'_>, dialect: &Dialect, limits: &Limits) -> Option<(Layout, usize)> {
    Layout::read(text.window(), text.is_complete(), text.anchor(), dialect, limits).ok().flatten()
}
