//! Commands that keep a database: `import-master`, `erase`, `forget`, `reconcile`.

use intakt::desk::{Desk, Retention};
use intakt::master::sqlite::SqliteAddressBook;

use crate::arguments::{Db, EraseArguments, ForgetArguments, ImportMasterArguments, Kept, ReconcileArguments};
use crate::embedded;
use crate::files;
use crate::import;
use crate::output::Output;
use crate::status::{Outcome, Status};

pub(crate) fn import_master(arguments: &ImportMasterArguments, output: &mut Output) -> Outcome<Status> {
    let db = &arguments.db.db;
    let country = import::settings(arguments.settings.as_deref(), output)?.source("").match_settings().country;
    let _lock = files::lock(db, output)?;
    let database = embedded::open(db, true, output)?;
    let address_book = embedded::address_book(&database, &country, db, output)?;
    let lists = (arguments.customers.as_deref(), arguments.articles.as_deref());
    let (customers, articles) = embedded::import_lists(&database, &address_book, lists, db, output)?;
    output.data(&format!("{customers} customers, {articles} articles"));
    Ok(Status::Done)
}

pub(crate) fn erase(arguments: &EraseArguments, output: &mut Output) -> Outcome<Status> {
    at_desk(&arguments.db, output, |desk, output| {
        let erased = desk.erase(&arguments.person)?;
        let told = serde_json::to_string(&erased).unwrap_or_default();
        output.data(&told);
        Ok(Status::Done)
    })
}

pub(crate) fn forget(arguments: &ForgetArguments, output: &mut Output) -> Outcome<Status> {
    let before = arguments.db.clock.now() - arguments.older_than;
    let goes = |kept| arguments.what.contains(&kept).then_some(before);
    let retention = Retention {
        orders: goes(Kept::Orders),
        runs: goes(Kept::Runs),
        attachments: goes(Kept::Attachments),
        decisions: goes(Kept::Decisions),
    };
    at_desk(&arguments.db, output, |desk, output| {
        let forgotten = desk.forget(&retention)?;
        output.data(&serde_json::to_string(&forgotten).unwrap_or_default());
        Ok(Status::Done)
    })
}

pub(crate) fn reconcile(arguments: &ReconcileArguments, output: &mut Output) -> Outcome<Status> {
    at_desk(&arguments.db, output, |desk, output| {
        let orders = if arguments.reopen { desk.reopen_lost()? } else { desk.lost()? };
        for order in &orders {
            output.data(&serde_json::to_string(order).unwrap_or_default());
        }
        if orders.is_empty() {
            return Ok(Status::Done);
        }
        output.note(if arguments.reopen {
            "these orders are planned and carried out anew when they are read again"
        } else {
            "these orders were carried out, and the database has no documents of them; --reopen lets them be done anew"
        });
        Ok(Status::Attention)
    })
}

/// Opens what is there and does something with it, while no run goes on.
fn at_desk(
    db: &Db,
    output: &mut Output,
    work: impl FnOnce(&Desk<'_>, &mut Output) -> intakt::Result<Status>,
) -> Outcome<Status> {
    let path = &db.db;
    if !path.exists() {
        output.error(&format!("{} does not exist", path.display()));
        return Err(Status::Io);
    }
    let _lock = files::lock(path, output)?;
    let database = embedded::open(path, false, output)?;
    let done = SqliteAddressBook::as_stored(&database)
        .and_then(|address_book| work(&Desk::new(&database, &address_book, db.clock.now()), output));
    done.map_err(|error| embedded::failed(&error, path, output))
}
