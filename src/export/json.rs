//! JSON: one object with all records, or a line for each.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::cell::{Cell, Record};
use super::layout::Field;
use super::writer::List;
use crate::error::{Code, Problem, Result};

/// Records as JSON objects. A field that is empty, and a group without rows, is not there.
pub(super) struct Json {
    lines: bool,
}

impl Json {
    pub(super) fn begin(list: &List<'_>, lines: bool, text: &mut Vec<u8>) -> Result<Self> {
        if !lines {
            let (name, version) = (list.layout.name(), list.layout.version());
            // The name of a list is one of XML, so there is nothing to escape.
            text.extend(format!("{{\"view\":\"{name}\",\"version\":{version},\"rows\":[\n").into_bytes());
        }
        Ok(Json { lines })
    }

    pub(super) fn record(&mut self, list: &List<'_>, record: &dyn Record, text: &mut Vec<u8>) -> Result<()> {
        if !self.lines && list.records > 1 {
            text.extend_from_slice(b",\n");
        }
        let row = Row { list, record, named: self.lines };
        serde_json::to_writer(&mut *text, &row)
            .map_err(|_| Problem::new(Code::UsageDefect, "a record cannot be written as JSON"))?;
        if self.lines {
            text.push(b'\n');
        }
        Ok(())
    }

    pub(super) fn end(&mut self, list: &List<'_>, text: &mut Vec<u8>) {
        if !self.lines {
            let end: &[u8] = if list.records > 0 { b"\n]}\n" } else { b"]}\n" };
            text.extend_from_slice(end);
        }
    }
}

/// A record of a list.
struct Row<'r> {
    list: &'r List<'r>,
    record: &'r dyn Record,
    /// Whether it says of which list it is.
    named: bool,
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let Row { list, record, named } = *self;
        let mut map = serializer.serialize_map(None)?;
        if named {
            map.serialize_entry("view", list.layout.name())?;
            map.serialize_entry("version", &list.layout.version())?;
        }
        entries(&mut map, list.cells(record))?;
        for (place, chosen) in &list.selection.groups {
            if let Some(group) = list.layout.groups().get(*place).filter(|_| record.rows(*place) > 0) {
                map.serialize_entry(&group.name, &Rows { list, record, group: (*place, chosen) })?;
            }
        }
        map.end()
    }
}

/// The rows of a group.
struct Rows<'r> {
    list: &'r List<'r>,
    record: &'r dyn Record,
    group: (usize, &'r [usize]),
}

impl Serialize for Rows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let count = self.record.rows(self.group.0);
        let mut rows = serializer.serialize_seq(Some(count))?;
        for row in 0..count {
            rows.serialize_element(&GroupRow { rows: self, row })?;
        }
        rows.end()
    }
}

struct GroupRow<'r> {
    rows: &'r Rows<'r>,
    row: usize,
}

impl Serialize for GroupRow<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let Rows { list, record, group } = self.rows;
        let mut map = serializer.serialize_map(None)?;
        entries(&mut map, list.group_cells(*record, *group, self.row))?;
        map.end()
    }
}

fn entries<'r, M: SerializeMap>(
    map: &mut M,
    cells: impl Iterator<Item = (&'r Field, Cell<'r>)>,
) -> std::result::Result<(), M::Error> {
    for (field, cell) in cells {
        match cell {
            Cell::Empty => {}
            Cell::Text(text) => map.serialize_entry(&field.name, &text)?,
            Cell::Number(number) => map.serialize_entry(&field.name, &number)?,
            Cell::Integer(number) => map.serialize_entry(&field.name, &number)?,
            Cell::Bool(flag) => map.serialize_entry(&field.name, &flag)?,
        }
    }
    Ok(())
}
