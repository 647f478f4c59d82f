//! `intakt import`: who ordered, and what to write.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use intakt::master::{
    Article, Articles, ColumnNames, Listed, MemoryAddressBook, MemoryArticles, MemoryLedger, UncheckedArticles,
    articles_from_csv, parties_from_csv,
};
use intakt::order::{Order, Party};
use intakt::plan::{Host, Matcher, Plan, ReasonCode, Settings, plan_json};
use intakt::profile::ReadOptions;
use intakt::{Intake, Problem, Severity, Taken};

use crate::account;
use crate::arguments::{Global, ImportArguments};
use crate::embedded;
use crate::files::{self, Given, NewFile};
use crate::library;
use crate::only::{self, Wanted};
use crate::output::Output;
use crate::progress;
use crate::read;
use crate::sheet::Sheet;
use crate::status::{Outcome, Status};
use crate::weights;
use crate::words::{self, pick};

pub(crate) fn run(arguments: &ImportArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    if arguments.plan.as_deref().is_some_and(files::is_standard) {
        output.put_tables_aside();
    }
    let (profiles, options) = library::open(&arguments.reading, &Default::default(), global, output)?;
    let settings = settings(arguments.settings.as_deref(), output)?;
    let given = weights::given(&arguments.weights, output)?;
    if let Some(db) = &arguments.db {
        return embedded::run(arguments, db, &profiles, &options, &settings, given, output);
    }
    let mut match_settings = settings.source(&arguments.source).match_settings();
    if let Some(weights) = given {
        match_settings.weights = weights;
    }
    let address_book = address_book(arguments.customers.as_deref(), &match_settings.country, output)?;
    let articles = articles(arguments.articles.as_deref(), output)?;
    let mut ledger = KeptLedger::open(arguments.ledger.as_deref(), output)?;
    if ledger.path.is_some() && arguments.plan.is_none() {
        output.note("the ledger will know these orders, and no --plan is written: the next run skips them");
    }
    let mut plans = PlanFile::create(arguments.plan.as_deref(), output)?;

    let host = Host {
        address_book: &address_book,
        judge: Box::new(Matcher::new(address_book.index(), match_settings)),
        articles: articles.as_ref(),
        ledger: &mut ledger.ledger,
    };
    let mut intake = Intake::new(&profiles, &settings, &arguments.source, host).map_err(|error| {
        output.problem(error.problem(), None);
        Status::Attention
    })?;
    if let Some(now) = arguments.clock.given() {
        intake.run().set_now(now);
    }
    let width = output.table_width();
    let sheet = Sheet::new(&address_book, arguments.language.into(), width, output.tables_show_values());
    output.table(&sheet.header());
    let given = files::given(&arguments.reading.files);
    let sets = files::together(&given, &profiles, &options);
    let mut status = take_in(arguments, &sets, &mut intake, &options, &sheet, (&mut plans, &mut ()), output);

    let account = intake.finish().map_err(|error| {
        output.problem(error.problem(), None);
        Status::Attention
    })?;
    // The ledger comes last: an order that it knows must have its plan.
    plans.finish(output)?;
    if output.is_closed() && plans.is_standard() {
        return Ok(status);
    }
    ledger.finish(output)?;
    output.table(&format!("\n{}", account::text(&account, arguments.language.into())));
    if account.held + account.waiting + account.unreadable > 0 {
        status.and(Status::Attention);
    }
    Ok(status)
}

/// What is done with what was taken in, beside writing plans and the table.
pub(crate) trait Work {
    /// An order and its plan; a line to show below it.
    fn order(&mut self, order: &Order, plan: &Plan, sheet: &Sheet<'_>, output: &mut Output) -> Option<String>;
    /// A record that a filter took out.
    fn filtered(&mut self, rule: &str, number: Option<&str>, output: &mut Output);
    /// A record that cannot be read.
    fn unreadable(&mut self, problem: &Problem, output: &mut Output);
}

/// Nothing more: the plans are for another program.
impl Work for () {
    fn order(&mut self, _: &Order, _: &Plan, _: &Sheet<'_>, _: &mut Output) -> Option<String> {
        None
    }

    fn filtered(&mut self, _: &str, _: Option<&str>, _: &mut Output) {}

    fn unreadable(&mut self, _: &Problem, _: &mut Output) {}
}

/// Takes in every file, whatever is wrong with another.
pub(crate) fn take_in(
    arguments: &ImportArguments,
    sets: &[Vec<&Given>],
    intake: &mut Intake<'_>,
    options: &ReadOptions,
    sheet: &Sheet<'_>,
    (plans, work): (&mut PlanFile, &mut dyn Work),
    output: &mut Output,
) -> Status {
    let language = arguments.language.into();
    let bar = output.progress(progress::of_files(&arguments.reading.files));
    let mut status = Status::Done;
    let mut wanted = Wanted::new(options);
    for set in sets {
        let name = files::names(set);
        let read = files::with_inputs(set, &bar, output, |inputs, output| {
            output.table(&format!("\n{name}"));
            let mut each = |taken: Taken<'_>| match taken {
                Taken::Order(order, plan) => {
                    wanted.saw(order.number.as_deref());
                    plans.write(plan, output);
                    output.table(&sheet.order(order, plan));
                    if let Some(line) = work.order(order, plan, sheet, output) {
                        output.table(&line);
                    }
                }
                Taken::Filtered { rule, .. } if only::is_asked_for(rule) => {}
                Taken::Filtered { rule, number } => {
                    work.filtered(rule, number, output);
                    wanted.saw(number);
                    let why = format!("{} `{rule}`", pick(language, "filter", "Filter"));
                    output.table(&sheet.record(number, &why, pick(language, "left out", "entfällt")));
                }
                Taken::Unreadable(problem) => {
                    work.unreadable(problem, output);
                    output.table(&sheet.record(None, words::reason(ReasonCode::Unreadable, language), ""));
                    output.problem(&problem.clone().or_in_file(&name), None);
                }
            };
            let read = match files::only(inputs) {
                Ok((_, only)) => intake.read(only, options.clone(), &mut each),
                Err(inputs) => intake.read_all(inputs, options.clone(), &mut each),
            };
            (read, name)
        });
        match read {
            Ok((read, name)) => {
                for warning in intake.warnings() {
                    output.problem(&warning.clone().or_in_file(&name), None);
                }
                if let Err(error) = read {
                    work.unreadable(error.problem(), output);
                    status.and(read::told(error, &name, output));
                }
            }
            Err(of_file) => status.and(of_file),
        }
        // Nobody sees the table any more; plans that go to a file are still wanted.
        if output.is_closed() && !plans.is_file() {
            return status;
        }
    }
    status.and(wanted.finish(output));
    status
}

pub(crate) fn settings(path: Option<&Path>, output: &mut Output) -> Outcome<Settings> {
    let Some(path) = path else { return Ok(Settings::default()) };
    let text = files::text(path, output)?;
    Settings::from_toml(&text).map_err(|_| {
        for problem in Settings::check(&text) {
            output.problem(&problem.in_file(files::name(path)), Some(&text));
        }
        Status::Usage
    })
}

/// The parties of a CSV.
pub(crate) fn customers(path: &Path, output: &mut Output) -> Outcome<Vec<(String, Party)>> {
    let bytes = files::bytes(path, output)?;
    list(parties_from_csv(&bytes, &ColumnNames::default()), path, output)
}

/// The articles of a CSV.
pub(crate) fn article_list(path: &Path, output: &mut Output) -> Outcome<Vec<Article>> {
    let bytes = files::bytes(path, output)?;
    list(articles_from_csv(&bytes, &ColumnNames::default()), path, output)
}

pub(crate) fn address_book(path: Option<&Path>, country: &str, output: &mut Output) -> Outcome<MemoryAddressBook> {
    let mut address_book = MemoryAddressBook::new(country);
    let Some(path) = path else { return Ok(address_book) };
    for (id, party) in customers(path, output)? {
        address_book.upsert(&id, 0, party).map_err(|error| {
            output.problem(error.or_in_file(&files::name(path)).problem(), None);
            Status::Usage
        })?;
    }
    Ok(address_book)
}

pub(crate) fn articles(path: Option<&Path>, output: &mut Output) -> Outcome<Box<dyn Articles>> {
    let Some(path) = path else {
        output.note("without --articles no article is checked; the plans say so");
        return Ok(Box::new(UncheckedArticles));
    };
    let mut articles = MemoryArticles::default();
    for article in article_list(path, output)? {
        articles.upsert(article);
    }
    Ok(Box::new(articles))
}

/// The entries of a list, if all of it could be read: a list with holes would make newcomers of known customers.
pub(crate) fn list<T>(listed: intakt::Result<Listed<T>>, path: &Path, output: &mut Output) -> Outcome<Vec<T>> {
    let name = files::name(path);
    let (entries, problems) = listed.map_err(|error| {
        output.problem(error.or_in_file(&name).problem(), None);
        Status::Usage
    })?;
    let mut whole = true;
    for problem in problems {
        whole &= problem.severity() != Severity::Error;
        output.problem(&problem.in_file(&name), None);
    }
    if whole { Ok(entries) } else { Err(Status::Usage) }
}

/// The ledger and the file that it is kept in.
struct KeptLedger {
    ledger: MemoryLedger,
    path: Option<PathBuf>,
    /// Locked while the run goes on: of two runs at once, the second would forget what the first has learnt.
    _lock: Option<File>,
}

impl KeptLedger {
    fn open(path: Option<&Path>, output: &mut Output) -> Outcome<Self> {
        let Some(path) = path else {
            return Ok(KeptLedger { ledger: MemoryLedger::default(), path: None, _lock: None });
        };
        let lock = files::lock(path, output)?;
        let mut ledger = MemoryLedger::default();
        if path.exists() {
            let text = files::text(path, output)?;
            ledger = MemoryLedger::from_json(&text).map_err(|error| {
                output.problem(error.or_in_file(&files::name(path)).problem(), None);
                Status::Usage
            })?;
        }
        Ok(KeptLedger { ledger, path: Some(path.to_owned()), _lock: Some(lock) })
    }

    fn finish(&self, output: &mut Output) -> Outcome<()> {
        let Some(path) = &self.path else { return Ok(()) };
        let text = self.ledger.to_json().map_err(|error| {
            output.problem(error.problem(), None);
            Status::Attention
        })?;
        let write = || {
            let mut file = NewFile::create(path, true)?;
            file.write_all(text.as_bytes())?;
            file.write_all(b"\n")?;
            file.finish()
        };
        write().map_err(|error| files::unwritable(path, &error, output))
    }
}

/// Where the plans go.
pub(crate) enum PlanFile {
    Nowhere,
    Standard,
    File { path: PathBuf, file: Option<NewFile>, failed: bool },
}

impl PlanFile {
    pub(crate) fn create(path: Option<&Path>, output: &mut Output) -> Outcome<Self> {
        match path {
            None => Ok(PlanFile::Nowhere),
            Some(path) if files::is_standard(path) => Ok(PlanFile::Standard),
            Some(path) => match NewFile::create(path, false) {
                Ok(file) => Ok(PlanFile::File { path: path.to_owned(), file: Some(file), failed: false }),
                Err(error) => Err(files::unwritable(path, &error, output)),
            },
        }
    }

    pub(crate) fn is_standard(&self) -> bool {
        matches!(self, PlanFile::Standard)
    }

    fn is_file(&self) -> bool {
        matches!(self, PlanFile::File { .. })
    }

    fn write(&mut self, plan: &Plan, output: &mut Output) {
        if matches!(self, PlanFile::Nowhere) {
            return;
        }
        let line = match plan_json(plan) {
            Ok(line) => line,
            Err(error) => return output.problem(error.problem(), None),
        };
        match self {
            PlanFile::Nowhere => {}
            PlanFile::Standard => output.data(&line),
            PlanFile::File { path, file: Some(file), failed } if !*failed => {
                if let Err(error) = writeln!(file, "{line}") {
                    files::unwritable(path, &error, output);
                    *failed = true;
                }
            }
            PlanFile::File { .. } => {}
        }
    }

    pub(crate) fn finish(&mut self, output: &mut Output) -> Outcome<()> {
        match self {
            PlanFile::File { failed: true, .. } => Err(Status::Io),
            PlanFile::File { path, file, .. } => match file.take().map_or(Ok(()), NewFile::finish) {
                Ok(()) => Ok(()),
                Err(error) => Err(files::unwritable(path, &error, output)),
            },
            PlanFile::Nowhere | PlanFile::Standard => Ok(()),
        }
    }
}
