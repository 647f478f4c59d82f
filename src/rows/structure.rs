//! The columns of a table as the paths of the document that its rows look like.

use super::{ROOT, ROW, Rows};
use crate::error::{Position, Result};
use crate::xml::{Item, Structure};

/// Reads the rows to their end. A column counts in every row, also where its cell is empty. Rows that are broken are left
/// out; whoever reads the table for its orders is told of them.
///
/// # Errors
/// What ends the table before its time.
pub(crate) fn structure(rows: &mut Rows<'_>, each_value: &mut dyn FnMut(usize, &str)) -> Result<Structure> {
    let mut structure = Structure::default();
    let root = structure.add(None, ROOT, Position::START);
    structure.count(root, 1);
    let row = structure.add(Some(root), ROW, Position::START);
    // For each column its path, and how many columns of its name there are up to it.
    let mut columns: Vec<(usize, u64)> = Vec::new();
    for (number, column) in rows.layout().columns.iter().enumerate() {
        let before = rows.layout().columns.iter().take(number).zip(&columns);
        let same = before.filter(|(other, _)| other.name == column.name).map(|(_, known)| *known).next_back();
        columns.push(match same {
            Some((index, count)) => (index, count + 1),
            None => (structure.add(Some(row), &column.name, column.position.unwrap_or(Position::START)), 1),
        });
    }
    let mut number = 0;
    while let Some(item) = rows.next()? {
        let Item::Record(document) = item else { continue };
        number += 1;
        structure.count(row, number);
        let record = document.record();
        if number == 1 {
            structure.place(row, document.position(record));
        }
        for (cell, (index, count)) in document.children(record).zip(&columns) {
            structure.count(*index, *count);
            structure.value(*index, &document.value(cell), each_value);
        }
    }
    Ok(structure)
}
