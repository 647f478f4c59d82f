//! Lists as other programs export them: CSV with any of the usual delimiters, in any order of columns.

mod articles;
mod decoded;
mod labels;
mod parties;
mod table;

pub use articles::articles_from_csv;
pub use labels::{LabelRow, labels_from_csv, never_from_csv};
pub use parties::{PartyRow, PartyRows, parties_from_csv};
pub use table::{ColumnNames, Listed};
