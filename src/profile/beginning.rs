//! The beginning of a document, by which its profile is found.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use super::detect::Detect;
use super::stream::missing_column;
use crate::error::{Code, Position, Problem};
use crate::input::{Limits, Text, no_tag};
use crate::rows::{Dialect, Layout, preview};
use crate::xml::{Document, Tree};

/// As much of a document as is looked at to find out what it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Beginning<'b> {
    Xml(Document<'b>),
    Table(&'b Text<'b>, &'b Limits, &'b Sheets),
}

/// What a table looks like to the ways of writing one that were tried on it. Most profiles share theirs, and each is asked.
#[derive(Default)]
pub(super) struct Sheets(RefCell<Vec<(Dialect, Option<Rc<Sheet>>)>>);

/// The header and the first rows.
struct Sheet {
    layout: Layout,
    /// Where the rows begin, and they themselves.
    start: usize,
    tree: Tree,
}

impl Sheets {
    fn look(&self, text: &Text<'_>, dialect: &Dialect, limits: &Limits) -> Option<Rc<Sheet>> {
        if let Some((_, known)) = self.0.borrow().iter().find(|(known, _)| known == dialect) {
            return known.clone();
        }
        let read = Layout::read(text.window(), text.is_complete(), text.anchor(), dialect, limits).ok().flatten();
        let sheet = read.map(|(layout, start)| {
            let rows = text.window().get(start..).unwrap_or_default();
            let tree = preview(rows, text.is_complete(), &layout, limits);
            Rc::new(Sheet { layout, start, tree })
        });
        self.0.borrow_mut().push((dialect.clone(), sheet.clone()));
        sheet
    }
}

impl fmt::Debug for Sheets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The first row may be one of data.
        write!(f, "Sheets({})", self.0.borrow().len())
    }
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
            (Beginning::Table(text, limits, sheets), Some(dialect)) => {
                let sheet = sheets.look(text, dialect, limits)?;
                if !missing(detect, &sheet.layout).is_empty() {
                    return None;
                }
                // What one question took is not taken from the next.
                let mut tree = sheet.tree.clone();
                tree.allow(limits.xpath_steps);
                let rows = text.window().get(sheet.start..).unwrap_or_default();
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
            Beginning::Table(text, limits, sheets) => match sheets.look(text, &Dialect::default(), limits) {
                // A table has columns; any other text is told as what it is not.
                Some(sheet) if sheet.layout.columns.len() > 1 => {
                    let message = format!("the table of {} columns {what}", sheet.layout.columns.len());
                    // The first row may be one of data.
                    Problem::new(code, message).at(Position::START).found(sheet.layout.titles())
                }
                _ => no_tag(text.anchor().position),
            },
        }
    }

    /// What the table lacks to fit a profile's conditions, if it has at least half of the columns that these look for.
    pub(super) fn nearly(&self, dialect: &Dialect, detect: &Detect) -> Option<Problem> {
        let Beginning::Table(text, limits, sheets) = self else { return None };
        let sheet = sheets.look(text, dialect, limits)?;
        let missing = missing(detect, &sheet.layout);
        let name = missing.first().filter(|_| missing.len() * 2 <= detect.columns.len())?;
        Some(missing_column(name, sheet.layout.columns.iter().map(|column| column.title.as_str())))
    }
}

/// The columns that a profile looks for and the table does not have.
pub(super) fn missing<'d>(detect: &'d Detect, layout: &Layout) -> Vec<&'d str> {
    let is_there = |name: &&String| layout.columns.iter().any(|column| column.is(name));
    detect.columns.iter().filter(|name| !is_there(name)).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use super::{Beginning, Sheets};
    use crate::input::{Charset, Input, Limits, Text, Wanted};
    use crate::profile::Profiles;

    /// However many profiles are asked, each way of writing a table is tried once.
    #[test]
    fn a_table_is_looked_at_once() {
        let limits = Limits::default();
        let table = b"nr,sku\n1,A\n";
        let text = Text::open_as(Input::Slice(table), Wanted::Any, Charset::Auto, &limits).unwrap();
        let sheets = Sheets::default();
        let beginning = Beginning::Table(&text, &limits, &sheets);
        let mut profiles = Profiles::builtin().unwrap();
        for number in 0..10 {
            let delimiter = if number < 5 { "auto" } else { "," };
            let more = format!(
                "id = 'own-{number}'\nreading = {{ format = 'csv', csv.delimiter = '{delimiter}' }}\n\
                 detect = {{ columns = ['sku', 'none'], require = ['row/sku'] }}\norder.number = 'sku'"
            );
            profiles.add(&more, "own.toml").unwrap();
        }
        assert!(profiles.find(&beginning, &Default::default()).is_err());
        assert_eq!(sheets.0.borrow().len(), 2);
        let id = "id = 'mine'\nreading.format = 'csv'\ndetect.columns = ['sku']\norder.number = 'sku'";
        profiles.add(id, "mine.toml").unwrap();
        assert_eq!(profiles.find(&beginning, &Default::default()).unwrap().0.id(), "mine");
        assert_eq!(sheets.0.borrow().len(), 2);
    }
}
