//! Which elements, attributes or columns a document has, whatever it is written in.

use super::{Opened, ReadOptions, forced};
use crate::error::Result;
use crate::input::{Form, Input, Limits, Text, no_tag};
use crate::profile::library::Profiles;
use crate::rows::{Dialect, Rows};
use crate::xml::Structure;

/// Reads a document to its end for its paths, to be compared by [`drift`](crate::profile::drift()): those of XML as they
/// stand there, those of a table as its rows look to rules (`/rows/row/COLUMN`).
///
/// A table is cut as its profile says, and where no profile fits as most tables are written.
///
/// # Errors
/// What is wrong with the document, and limits that it exceeds.
pub fn structure(input: Input<'_>, profiles: &Profiles, options: &ReadOptions) -> Result<Structure> {
    let forced = forced(profiles, options)?;
    let opened = Opened::new(None, input, forced.as_ref(), options)?;
    let profile = opened.identity(profiles, forced.as_ref(), options).ok().map(|(profile, _)| profile);
    let dialect = profile.as_ref().and_then(|profile| profile.dialect.clone()).unwrap_or_default();
    let text = match &profile {
        Some(profile) => opened.text_for(profile, options)?,
        None => opened.text,
    };
    Ok(structure_of(text, &dialect, &options.limits, &mut |_, _| {})?.0)
}

/// The same of a text, whose values `each_value` looks at. Also tells whether it is a table.
pub(in crate::profile) fn structure_of(
    text: Text<'_>,
    dialect: &Dialect,
    limits: &Limits,
    each_value: &mut dyn FnMut(usize, &str),
) -> Result<(Structure, bool)> {
    if text.form() == Form::Xml {
        return Ok((Structure::read(text, limits, each_value)?, false));
    }
    let start = text.anchor().position;
    let mut rows = Rows::open(text, dialect, *limits)?;
    // A table has columns; any other text is told as what it is not.
    if rows.layout().columns.len() < 2 {
        return Err(no_tag(start).into());
    }
    Ok((crate::rows::structure(&mut rows, each_value)?, true))
}
