//! Pairs that are never one, as the command line is told them.

use std::path::Path;

use intakt::master::{Decisions, Whom, never_from_csv};
use intakt::matching::NeverSame;

use crate::embedded;
use crate::files;
use crate::import::list;
use crate::output::Output;
use crate::runs;
use crate::status::Outcome;

/// The pairs of a list.
pub(crate) fn listed(path: Option<&Path>, output: &mut Output) -> Outcome<NeverSame> {
    let Some(path) = path else { return Ok(NeverSame::default()) };
    let bytes = files::bytes(path, output)?;
    let rows = list(never_from_csv(&bytes), path, output)?;
    Ok(rows.iter().map(|row| (row.label.left.as_str(), row.label.right.as_str())).collect())
}

/// Adds what clerks have said in a database of those who are compared.
pub(crate) fn said(never: &mut NeverSame, path: Option<&Path>, ids: &[String], output: &mut Output) -> Outcome<()> {
    let Some(path) = path else { return Ok(()) };
    let database = runs::reader(path, output)?;
    for id in ids {
        let others = (&database).never(&Whom::Party(id.clone()));
        let others = others.map_err(|error| embedded::failed(&error, path, output))?;
        others.iter().for_each(|other| never.insert(id, other));
    }
    Ok(())
}
