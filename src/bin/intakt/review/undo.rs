//! `intakt undo`: taking an order back.

use intakt::desk::{Desk, Undone};
use intakt::master::OrderKey;
use intakt::master::sqlite::SqliteAddressBook;
use intakt::plan::{Fate, Inverse, Undo};

use super::arguments::UndoArguments;
use super::told;
use crate::embedded;
use crate::files;
use crate::output::Output;
use crate::status::{Outcome, Status};

pub(crate) fn undo(arguments: &UndoArguments, output: &mut Output) -> Outcome<Status> {
    let path = &arguments.db.db;
    if !path.exists() {
        output.error(&format!("{} does not exist", path.display()));
        return Err(Status::Io);
    }
    let _lock = files::lock(path, output)?;
    let database = embedded::open(path, false, output)?;
    let done = SqliteAddressBook::as_stored(&database).and_then(|book| {
        let desk = Desk::new(&database, &book, arguments.db.clock.now());
        let UndoArguments { order, source, tenant, kind, .. } = arguments;
        let (tenant, source, number) = (tenant.clone(), source.clone(), order.clone());
        let key = OrderKey { tenant, source, kind: *kind, number };
        if arguments.again {
            desk.take_in_again(&key)?;
            output.note("the order is taken in again when it is read the next time");
            return Ok(Status::Done);
        }
        let undo = if arguments.apply {
            let Undone { undo, state } = desk.undo(&key)?;
            output.note(&format!("the order is {}", state.as_str()));
            undo
        } else {
            output.note("nothing was changed; --apply takes the order back");
            desk.undo_plan(&key)?
        };
        steps(&undo).iter().for_each(|line| output.data(line));
        Ok(if undo.is_whole() { Status::Done } else { Status::Attention })
    });
    done.map_err(|error| told(&error, path, output))
}

/// What becomes of each thing that was written, one a line; no personal data.
pub(super) fn steps(undo: &Undo) -> Vec<String> {
    let step = |(action, fate): (&str, &Fate)| match fate {
        Fate::Reversed { inverse, kept } => {
            let kept: Vec<&str> = kept.iter().map(|field| field.as_str()).collect();
            let kept = if kept.is_empty() { String::new() } else { format!("; kept: {}", kept.join(", ")) };
            format!("{action}: {}{kept}", inverse_words(inverse))
        }
        Fate::Gone => format!("{action}: gone already"),
        Fate::Kept { reason } => format!("{action}: stays, {reason}"),
        Fate::Impossible { reason } => format!("{action}: cannot be taken back, {reason}"),
    };
    undo.steps.iter().map(|one| step((one.action.as_str(), &one.fate))).collect()
}

fn inverse_words(inverse: &Inverse) -> String {
    match inverse {
        Inverse::CancelDocument { document } => format!("document {document} is removed"),
        Inverse::RemovePayment { .. } => "the payment is removed".to_owned(),
        Inverse::RemoveAttachment { .. } => "the file is removed".to_owned(),
        Inverse::RemoveParty { party } => format!("party {party} is removed"),
        Inverse::RestoreParty { party, fields, .. } => {
            let fields: Vec<&str> = fields.iter().map(|change| change.field.as_str()).collect();
            format!("party {party} is as before: {}", fields.join(", "))
        }
        Inverse::RemoveContact { contact } => format!("contact {contact} is removed"),
        Inverse::RemoveArticle { article } => format!("article {article} is removed"),
        Inverse::RemoveCrossReference { party, .. } => format!("the shop's number of party {party} is forgotten"),
    }
}
