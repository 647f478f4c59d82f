//! Tables to records: each row of a CSV looks to rules as an element does.
//!
//! A row is an element `row` below a root `rows`, with one element a column in the order of the file, named as the column
//! is. So XPath, groups, lookup tables, coverage and explanations know nothing of tables. Positions are those of the cells
//! in the customer's own file.
//!
//! csv-core finds where cells and rows end; `cut` asks it, `layout` reads the header, [`Rows`] hands out one row after the
//! other, [`structure()`] lists the columns as paths. Other than csv-core this refuses what does not add up: a row with another number of cells than the header, text
//! behind a closing quote, a quote that is never closed.

mod cut;
mod layout;
mod reader;
mod structure;
#[cfg(test)]
mod tests;

pub(crate) use layout::{Dialect, Layout, column_name};
pub(crate) use reader::{Rows, preview};
pub(crate) use structure::structure;

/// The names of the root and of a row.
pub(crate) const ROOT: &str = "rows";
pub(crate) const ROW: &str = "row";
