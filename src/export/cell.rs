//! What a record says in each of its fields.

use std::borrow::Cow;

use crate::error::Hidden;
use crate::value::Decimal;

/// The value of one field of one record.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Cell<'c> {
    /// Nothing is known: an empty cell in CSV, no field at all in JSON and XML.
    #[default]
    Empty,
    /// A text. An empty one counts as [`Cell::Empty`].
    Text(Cow<'c, str>),
    /// An exact number, written as it is; a text in JSON, as everywhere in Intakt.
    Number(Decimal),
    /// A count or a time in seconds since 1970 (UTC).
    Integer(i64),
    /// `true` or `false`.
    Bool(bool),
}

impl std::fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Cell::Empty => f.write_str("Empty"),
            Cell::Text(text) => f.debug_tuple("Text").field(&Hidden(&**text)).finish(),
            Cell::Number(number) => f.debug_tuple("Number").field(number).finish(),
            Cell::Integer(number) => f.debug_tuple("Integer").field(number).finish(),
            Cell::Bool(flag) => f.debug_tuple("Bool").field(flag).finish(),
        }
    }
}

impl<'c> Cell<'c> {
    /// A text, if there is one.
    pub fn text(text: Option<&'c str>) -> Self {
        text.map_or(Cell::Empty, |text| Cell::Text(Cow::Borrowed(text)))
    }

    /// A text that was made for it, if there is one.
    pub fn owned(text: Option<String>) -> Self {
        text.map_or(Cell::Empty, |text| Cell::Text(Cow::Owned(text)))
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.is_empty(),
            Cell::Number(_) | Cell::Integer(_) | Cell::Bool(_) => false,
        }
    }

    /// What stands in CSV and XML; nothing for an empty cell.
    pub(super) fn to_text(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Integer(number) => Cow::Owned(number.to_string()),
            Cell::Bool(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        }
    }
}

/// One record of a list: its cells in the order of the layout's fields. A slice of cells is one without groups.
pub trait Record {
    /// The cell of the field at `field`, counted from 0; [`Cell::Empty`] beyond the last.
    fn cell(&self, field: usize) -> Cell<'_>;

    /// How many rows the group at `group` has in this record.
    fn rows(&self, group: usize) -> usize {
        let _ = group;
        0
    }

    /// The cell of a field in a row of a group.
    fn group_cell(&self, group: usize, row: usize, field: usize) -> Cell<'_> {
        let _ = (group, row, field);
        Cell::Empty
    }
}

impl Record for [Cell<'_>] {
    fn cell(&self, field: usize) -> Cell<'_> {
        self.get(field).map_or(Cell::Empty, borrowed)
    }
}

impl<const N: usize> Record for [Cell<'_>; N] {
    fn cell(&self, field: usize) -> Cell<'_> {
        self.get(field).map_or(Cell::Empty, borrowed)
    }
}

/// The same cell without its own text.
fn borrowed<'c>(cell: &'c Cell<'_>) -> Cell<'c> {
    match cell {
        Cell::Text(text) => Cell::Text(Cow::Borrowed(text)),
        Cell::Empty => Cell::Empty,
        Cell::Number(number) => Cell::Number(*number),
        Cell::Integer(number) => Cell::Integer(*number),
        Cell::Bool(flag) => Cell::Bool(*flag),
    }
}
