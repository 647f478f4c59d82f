//! Lists for others: what the embedded master holds, or the host does, as CSV, JSON or XML.
//!
//! A [`Layout`] says what a list is called, its version, and which fields it has, in which order. A [`Writer`] takes
//! [records](Record) of it one after the other and writes them in a [`Format`], in a [`Charset`], with the fields that the
//! caller allows and no others. It keeps one record in memory, knows of no database, and drops nothing in silence: a character
//! that the charset lacks, or that XML forbids, is an error that names row and field.
//!
//! ```
//! use intakt::export::{Cell, Field, FieldKind, Format, Layout, WriteOptions, Writer};
//! let fields = vec![
//!     Field::new("article", FieldKind::Text, "number of the article"),
//!     Field::new("stock", FieldKind::Number, "how many there are"),
//! ];
//! let layout = Layout::new("stock", "article", 1, fields)?;
//! let mut bytes = Vec::new();
//! let mut writer = Writer::new(&layout, &WriteOptions::new(Format::JsonLines), &mut bytes)?;
//! writer.write(&[Cell::Text("A-1".into()), Cell::Number("12.50".parse()?)])?;
//! assert_eq!(writer.finish()?, 1);
//! assert_eq!(bytes, b"{\"view\":\"stock\",\"version\":1,\"article\":\"A-1\",\"stock\":\"12.50\"}\n");
//! # Ok::<(), intakt::Error>(())
//! ```
//!
//! With the feature `sqlite` a `View` is such a list over the embedded master, and `export` writes it. `docs/export.md` has
//! every view with its fields.

mod cell;
mod charset;
mod csv;
mod json;
mod layout;
mod options;
#[cfg(feature = "sqlite")]
mod views;
mod writer;
mod xml;

pub use crate::value::formula::guarded;
pub use cell::{Cell, Record};
pub use charset::Charset;
pub use layout::{Field, FieldKind, Group, Layout};
pub use options::{Format, WriteOptions};
#[cfg(feature = "sqlite")]
pub use views::{Filter, View, export};
pub use writer::Writer;
