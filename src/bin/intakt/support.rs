//! `intakt support` and `intakt replay`: a case for somebody else, without the persons in it.

use std::io::Write;

use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{AddressBook, Articles, Ledger, MemoryLedger, UncheckedArticles};
use intakt::matching::Candidates;
use intakt::order::Order;
use intakt::plan::{Host, Matcher, Plan, Run, Settings, Status as PlanStatus};
use intakt::profile::{OrderReader, Profiles, Reading};
use intakt::support::{Bundle, Made, Tape};
use intakt::value::DateTime;

use crate::arguments::{Global, ReplayArguments, ReportFormat, SupportArguments};
use crate::clock;
use crate::embedded;
use crate::files::{self, NewFile};
use crate::import;
use crate::library;
use crate::output::Output;
use crate::progress;
use crate::read;
use crate::runs::json;
use crate::status::{Outcome, Status};

/// More orders than this are no case but a day's work.
const MOST: usize = 1_000;

/// What the orders are planned with.
struct Case<'c> {
    settings: &'c Settings,
    source: &'c str,
    now: Option<DateTime>,
    profiles: &'c Profiles,
}

pub(crate) fn run(arguments: &SupportArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    let (profiles, options) = library::open(&arguments.reading, &Default::default(), global, output)?;
    let settings = import::settings(arguments.settings.as_deref(), output)?;
    let mut status = Status::Done;
    let (mut orders, mut read_by) = (Vec::new(), Vec::new());
    let given = files::given(&arguments.reading.files);
    let bar = output.progress(progress::of_files(&arguments.reading.files));
    for set in files::together(&given, &profiles, &options) {
        let name = files::names(&set);
        let read = files::with_inputs(&set, &bar, output, |inputs, output| {
            let mut reader = files::reader(inputs, &profiles, options.clone())?;
            all(&mut reader, &name, &mut orders, output, &mut status)?;
            read_by.push(reader.profile().id().to_owned());
            Ok::<(), intakt::Error>(())
        })?;
        if let Err(error) = read {
            status.and(read::told(error, &name, output));
        }
    }
    if orders.len() > MOST {
        output.error(&format!("{} orders are too many for a bundle; choose some with --only", orders.len()));
        return Err(Status::Usage);
    }
    let now = match &arguments.db {
        None => arguments.clock.given(),
        Some(_) => clock::zone("Europe/Berlin").ok().and_then(|zone| arguments.clock.on_the_wall(&zone)),
    };
    let case = Case { settings: &settings, source: &arguments.source, now, profiles: &profiles };
    let bundle = match &arguments.db {
        None => {
            let country = settings.source(&arguments.source).match_settings().country;
            let book = import::address_book(arguments.customers.as_deref(), &country, output)?;
            let articles = import::articles(arguments.articles.as_deref(), output)?;
            let ledger = MemoryLedger::default();
            case.bundle(&book, book.index(), articles.as_ref(), &ledger, orders, &read_by)
        }
        Some(path) => {
            let options = DatabaseOptions { read_only: true, ..DatabaseOptions::default() };
            let database = Database::open(path, &options).map_err(|error| embedded::failed(&error, path, output))?;
            let book =
                SqliteAddressBook::as_stored(&database).map_err(|error| embedded::failed(&error, path, output))?;
            let stored = SqliteArticles::new(&database);
            let is_empty = stored.is_empty().map_err(|error| embedded::failed(&error, path, output))?;
            let articles: &dyn Articles = if is_empty { &UncheckedArticles } else { &stored };
            let ledger = SqliteLedger::new(&database, arguments.clock.now());
            case.bundle(&book, &book, articles, &ledger, orders, &read_by)
        }
    };
    let made = bundle.and_then(|bundle| Ok((bundle.to_json()?, bundle.replay()?)));
    let (text, replayed) = made.map_err(|error| {
        output.problem(error.problem(), None);
        Status::Attention
    })?;
    if replayed.iter().any(|replayed| !replayed.is_alike) {
        output.note("some orders have another plan when they are planned without their persons; the bundle says which");
        status.and(Status::Attention);
    }
    if files::is_standard(&arguments.out) {
        output.data(&text);
        return Ok(status);
    }
    let write = || {
        let mut file = NewFile::create(&arguments.out, true)?;
        writeln!(file, "{text}")?;
        file.finish()
    };
    write().map_err(|error| files::unwritable(&arguments.out, &error, output))?;
    Ok(status)
}

/// Reads all orders; what is no order is told and left out.
fn all(
    reader: &mut OrderReader<'_>,
    name: &str,
    orders: &mut Vec<Order>,
    output: &mut Output,
    status: &mut Status,
) -> intakt::Result<()> {
    while let Some(reading) = reader.next()? {
        match reading {
            Reading::Order(order) => orders.push(*order),
            Reading::Filtered { .. } => {}
            Reading::Unreadable(problem) => {
                output.problem(&problem.or_in_file(name), None);
                status.and(Status::Attention);
            }
        }
    }
    Ok(())
}

impl Case<'_> {
    fn bundle(
        &self,
        book: &dyn AddressBook,
        candidates: &dyn Candidates,
        articles: &dyn Articles,
        ledger: &dyn Ledger,
        orders: Vec<Order>,
        read_by: &[String],
    ) -> intakt::Result<Bundle> {
        let tape = Tape::default();
        let (book, articles, mut ledger) = (tape.address_book(book), tape.articles(articles), tape.ledger(ledger));
        let judge = tape.judge(Matcher::new(candidates, self.settings.source(self.source).match_settings()));
        let host = Host { address_book: &book, judge: Box::new(judge), articles: &articles, ledger: &mut ledger };
        let mut run = Run::new(self.settings, self.source, host)?;
        if let Some(now) = self.now {
            run.set_now(now);
        }
        let planned: Vec<(Order, Plan)> = orders
            .into_iter()
            .map(|order| {
                let plan = run.plan(&order);
                (order, plan)
            })
            .collect();
        drop(run);
        // What is built in is in every copy of the program.
        let builtin = Profiles::builtin()?;
        let own = read_by.iter().filter_map(|id| Some((id, self.profiles.text(id)?)));
        let own = own.filter(|(id, text)| builtin.text(id) != Some(text));
        let profiles: Vec<(String, String)> = own.map(|(id, text)| (id.clone(), text.to_owned())).collect();
        Bundle::new(
            &tape,
            &planned,
            &Made { settings: self.settings, source: self.source, now: self.now, profiles: &profiles },
        )
    }
}

/// `intakt replay`: plans the orders of a bundle again.
pub(crate) fn replay(arguments: &ReplayArguments, output: &mut Output) -> Outcome<Status> {
    let text = files::text(&arguments.bundle, output)?;
    let replayed = Bundle::from_json(&text).and_then(|bundle| bundle.replay()).map_err(|error| {
        output.problem(error.or_in_file(&files::name(&arguments.bundle)).problem(), None);
        Status::Usage
    })?;
    let mut status = Status::Done;
    for order in &replayed {
        if arguments.format == ReportFormat::Json {
            json(&order.plan, output);
        } else {
            let reasons: Vec<&str> = order.plan.reasons.iter().map(|reason| reason.code.as_str()).collect();
            let alike = if order.is_alike { "as it was" } else { "NOT AS IT WAS" };
            let actions: Vec<&str> = order.plan.actions.iter().map(|action| action.id.as_str()).collect();
            let number = order.number.as_deref().unwrap_or("?");
            let what = format!("{number}: {} ({})", of_status(order.plan.status), reasons.join(", "));
            output.data(format!("{what}, {alike}  {}", actions.join(" ")).trim_end());
        }
        if !order.is_alike {
            status.and(Status::Attention);
        }
    }
    Ok(status)
}

fn of_status(status: PlanStatus) -> &'static str {
    match status {
        PlanStatus::Planned => "planned",
        PlanStatus::Waiting => "waiting",
        PlanStatus::Held => "held",
        PlanStatus::Skipped => "skipped",
    }
}
