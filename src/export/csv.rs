//! Tables as in RFC 4180.

use csv_core::{Terminator, WriteResult, WriterBuilder};

use super::cell::{Cell, Record};
use super::layout::{Field, FieldKind};
use super::writer::List;
use crate::error::Result;
use crate::value::formula::guarded;

/// A table: every row has the cells of the record, then those of the row of the chosen group.
pub(super) struct Csv {
    writer: csv_core::Writer,
    /// The chosen group and its fields.
    group: Option<(usize, Vec<usize>)>,
    /// Each column: its path for messages, and what it is.
    columns: Vec<(String, Field)>,
}

impl Csv {
    /// Writes the header.
    pub(super) fn begin(list: &mut List<'_>, text: &mut Vec<u8>) -> Result<Self> {
        let delimiter = u8::try_from(u32::from(list.options.delimiter)).unwrap_or(b',');
        let writer = WriterBuilder::new().delimiter(delimiter).terminator(Terminator::CRLF).build();
        let group = list.selection.groups.first().cloned();
        let own = list.selection.fields.iter().filter_map(|place| list.layout.fields().get(*place));
        let mut columns: Vec<(String, Field)> = own.map(|field| (field.name.to_string(), field.clone())).collect();
        if let Some((place, chosen)) = &group
            && let Some(group) = list.layout.groups().get(*place)
        {
            let fields = chosen.iter().filter_map(|field| group.fields.get(*field));
            columns.extend(fields.map(|field| (format!("{}.{}", group.name, field.name), field.clone())));
        }
        let mut csv = Csv { writer, group, columns };
        let names: Vec<String> = csv.columns.iter().map(|(path, _)| path.clone()).collect();
        csv.row(names.iter().map(String::as_str), text);
        Ok(csv)
    }

    /// Writes the rows of a record: one, or as many as its group has.
    pub(super) fn record(&mut self, list: &List<'_>, record: &dyn Record, text: &mut Vec<u8>) -> Result<()> {
        let own: Vec<Cell<'_>> = list.selection.fields.iter().map(|place| record.cell(*place)).collect();
        let Some((group, chosen)) = self.group.clone() else {
            return self.cells(list, own.iter(), text);
        };
        let rows = record.rows(group);
        for row in 0..rows {
            let cells: Vec<Cell<'_>> = chosen.iter().map(|field| record.group_cell(group, row, *field)).collect();
            self.cells(list, own.iter().chain(&cells), text)?;
        }
        // A record without rows is not lost, unless nothing of itself was asked for.
        if rows == 0 && !own.is_empty() {
            let blank = vec![Cell::Empty; chosen.len()];
            self.cells(list, own.iter().chain(&blank), text)?;
        }
        Ok(())
    }

    fn cells<'c>(
        &mut self,
        list: &List<'_>,
        cells: impl Iterator<Item = &'c Cell<'c>>,
        text: &mut Vec<u8>,
    ) -> Result<()> {
        let charset = list.options.charset;
        let mut shown = Vec::with_capacity(self.columns.len());
        for (cell, (path, field)) in cells.zip(&self.columns) {
            let plain = cell.to_text();
            if let Some(sign) = charset.lacks(&plain) {
                return Err(list.unwritable(path, sign, &format!("{charset} does not have"), &plain));
            }
            shown.push(match cell {
                Cell::Number(_) if list.options.decimal == ',' => plain.replace('.', ","),
                Cell::Text(_) if list.options.guard && field.kind == FieldKind::Text => guarded(&plain).into_owned(),
                _ => plain.into_owned(),
            });
        }
        self.row(shown.iter().map(String::as_str), text);
        Ok(())
    }

    fn row<'c>(&mut self, cells: impl Iterator<Item = &'c str>, text: &mut Vec<u8>) {
        for (place, cell) in cells.enumerate() {
            if place > 0 {
                drain(text, |room| {
                    let (result, written) = self.writer.delimiter(room);
                    (result, 0, written)
                });
            }
            let mut rest = cell.as_bytes();
            drain(text, |room| {
                let (result, read, written) = self.writer.field(rest, room);
                rest = rest.get(read..).unwrap_or_default();
                (result, read, written)
            });
        }
        drain(text, |room| {
            let (result, written) = self.writer.terminator(room);
            (result, 0, written)
        });
    }
}

/// Calls a step of csv-core until it has had room enough.
fn drain(text: &mut Vec<u8>, mut step: impl FnMut(&mut [u8]) -> (WriteResult, usize, usize)) {
    let mut room = [0; 256];
    loop {
        let (result, _, written) = step(&mut room);
        text.extend_from_slice(room.get(..written).unwrap_or_default());
        if result == WriteResult::InputEmpty {
            return;
        }
    }
}
