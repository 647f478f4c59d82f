//! `intakt references`: the numbers of shop and house side by side, for either to compare.

use intakt::desk::{Desk, ReferenceNote, ReferenceRow};
use intakt::export::guarded;
use intakt::master::sqlite::SqliteAddressBook;

use crate::arguments::ReferencesArguments;
use crate::embedded;
use crate::import;
use crate::output::Output;
use crate::rows::{self, Sink};
use crate::runs::reader;
use crate::status::{Outcome, Status};

const HEADER: &str = "source_id,customer,customer_number,note\n";

pub(crate) fn run(arguments: &ReferencesArguments, output: &mut Output) -> Outcome<Status> {
    let settings = import::settings(arguments.settings.as_deref(), output)?;
    let database = reader(&arguments.db, output)?;
    let mut sink = Sink::create(&arguments.out, output)?;
    sink.write(HEADER.as_bytes(), output)?;
    let mut list = Vec::new();
    let mut status = Status::Done;
    let mut add = |row: ReferenceRow| {
        if !matches!(row.note, ReferenceNote::Fits) {
            status.and(Status::Attention);
        }
        list.push(line(row));
        Ok(())
    };
    SqliteAddressBook::as_stored(&database)
        .and_then(|book| Desk::new(&database, &book, 0).references(settings.tenant(), &arguments.source, &mut add))
        .map_err(|error| embedded::failed(&error, &arguments.db, output))?;
    for row in &list {
        sink.write(row.as_bytes(), output)?;
    }
    sink.finish(output)?;
    Ok(status)
}

fn line(row: ReferenceRow) -> String {
    let cells = [
        row.source_id.unwrap_or_default(),
        row.party,
        row.customer_number.unwrap_or_default(),
        row.note.as_str().to_owned(),
    ];
    rows::line(&cells.map(|cell| guarded(&cell).into_owned()))
}
