//! What can be said on the command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use intakt::export::{self, Format, View};
use intakt::input::Charset;
use intakt::matching::{Identity, Language};

use crate::clock;

const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  done, and something is held or wrong
  2  the command line, or a CSV, settings, profile or ledger file, is wrong; nothing was done
  3  a file cannot be read or written

Data go to the standard output, everything else to the standard error. Values in messages are
masked unless --show-values is given. NO_COLOR switches colours off.";

/// Reads shop orders, finds out who ordered, and plans what to write into the ERP, without ever overwriting the wrong
/// person's data.
#[derive(Debug, Parser)]
#[command(name = "intakt", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) global: Global,
}

/// What every command takes.
#[derive(Args, Debug)]
pub(crate) struct Global {
    /// Say nothing on the standard error but errors
    #[arg(long, short, global = true)]
    pub(crate) quiet: bool,
    /// Show values in messages as they are, not masked: they may be personal data
    #[arg(long, global = true)]
    pub(crate) show_values: bool,
    /// Take in own profiles, every *.toml of this folder
    #[arg(long, value_name = "DIR", global = true)]
    pub(crate) profiles: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Read orders and print them, one line of JSON each
    Read(ReadArguments),
    /// Check whether files are as their profile wants them: errors, warnings, what no rule reads
    Check(CheckArguments),
    /// Find out who ordered and plan what to write: the main job
    Import(ImportArguments),
    /// Take in every file that is put into a folder, and carry the plans out
    Watch(WatchArguments),
    /// Put a list of customers, and one of articles, into a database
    ImportMaster(ImportMasterArguments),
    /// Tell what a day brought, source by source, and what is still open
    Today(TodayArguments),
    /// List past runs with their accounts, or show one
    Runs(RunsArguments),
    /// Answer the questions of orders: who is it, and what becomes of it?
    Review(Box<crate::review::arguments::ReviewArguments>),
    /// Take back what was carried out for an order
    Undo(crate::review::arguments::UndoArguments),
    /// Erase one person from a database
    Erase(EraseArguments),
    /// Forget what is older than it need be
    Forget(ForgetArguments),
    /// Find orders that were carried out and that the database has lost, as after an older copy was put back
    Reconcile(ReconcileArguments),
    /// List which id of the shop stands for which customer, for shop and house to compare
    References(ReferencesArguments),
    /// Write a list of the database as CSV, JSON or XML: customers, articles, orders and others
    Export(ExportArguments),
    /// Tell what goes where, source by source, by the settings in force
    Flows(FlowsArguments),
    /// Write a case down for somebody else, without the persons in it
    Support(SupportArguments),
    /// Plan the orders of a support bundle again
    Replay(ReplayArguments),
    /// Look up every row of one party list in another
    Link(LinkArguments),
    /// Find the pairs of one party list that are or may be one party
    Dedupe(DedupeArguments),
    /// Learn what agreement and disagreement weigh from a party list
    Train(TrainArguments),
    /// List the profiles at hand, or show one
    Profiles(ProfilesArguments),
}

/// Which files, and how they are read.
#[derive(Args, Debug)]
pub(crate) struct Reading {
    /// XML or CSV files, packed with gzip or zip or not; - is the standard input
    #[arg(required = true, value_name = "FILES")]
    pub(crate) files: Vec<PathBuf>,
    /// Read with this profile: its id, or a TOML file. Without it the profile is found by what the document holds
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// Read in this encoding: auto (the bytes decide), strict (a declaration that lies is an error), or a name such as
    /// utf-8 or iso-8859-15
    #[arg(long, value_name = "NAME", value_parser = str::parse::<Charset>)]
    pub(crate) charset: Option<Charset>,
    /// Read only the orders of these numbers; all others are left out, and the account says so
    #[arg(long, value_name = "NUMBER,NUMBER", value_delimiter = ',')]
    pub(crate) only: Option<Vec<String>>,
}

/// What the profile is told.
#[derive(Args, Debug, Default)]
pub(crate) struct Parameters {
    /// Set a parameter of the profile, as [sources.NAME.parameters] of the settings does; once for each parameter
    #[arg(long, value_name = "NAME=VALUE", value_parser = parameter)]
    pub(crate) set: Vec<(String, String)>,
}

fn parameter(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() => Ok((name.trim().to_owned(), value.to_owned())),
        _ => Err("write NAME=VALUE, such as currency=CHF".to_owned()),
    }
}

#[derive(Args, Debug)]
pub(crate) struct ReadArguments {
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) parameters: Parameters,
    /// How orders are printed
    #[arg(long, value_enum, default_value_t = ReadFormat::Json)]
    pub(crate) format: ReadFormat,
    /// How many threads read a file; the orders come out the same, in the same order
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=2))]
    pub(crate) threads: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReadFormat {
    /// One line of JSON for each order
    Json,
    /// One row for each order, for people
    Table,
}

#[derive(Args, Debug)]
pub(crate) struct CheckArguments {
    #[command(flatten)]
    pub(crate) reading: Reading,
    #[command(flatten)]
    pub(crate) parameters: Parameters,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t = CheckFormat::Text)]
    pub(crate) format: CheckFormat,
    /// Name the rules that found nothing, too
    #[arg(long, short)]
    pub(crate) verbose: bool,
    /// Tell what elements, attributes and columns are new or gone since this earlier file of the shop; once for each
    /// earlier file, where several belong together
    #[arg(long, value_name = "FILE")]
    pub(crate) against: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum CheckFormat {
    /// For people
    Text,
    /// One line of JSON for each file
    Json,
    /// SARIF 2.1.0, one log for all files
    Sarif,
    /// JUnit XML, a suite for each file and a test for each record
    Junit,
}

#[derive(Args, Debug)]
pub(crate) struct ImportArguments {
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// The address book: a CSV with the column `id` and any of the other columns
    #[arg(long, value_name = "CSV", required_unless_present = "db")]
    pub(crate) customers: Option<PathBuf>,
    /// The articles: a CSV with the column `number`. Without it articles are not checked
    #[arg(long, value_name = "CSV")]
    pub(crate) articles: Option<PathBuf>,
    /// The settings, see docs/settings.md
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: Option<PathBuf>,
    /// Write the plans to this file, one line of JSON for each order; - is the standard output, and the table goes to the
    /// standard error then
    #[arg(long, value_name = "FILE")]
    pub(crate) plan: Option<PathBuf>,
    /// The shop that the orders come from, as the settings call it
    #[arg(long, value_name = "NAME", default_value = "shop")]
    pub(crate) source: String,
    /// Remember in this file what was planned, so that the next run knows the orders. It is made if it does not exist
    #[arg(long, value_name = "FILE")]
    pub(crate) ledger: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) weights: WeightsArgument,
    /// The language of the table
    #[arg(long, value_enum, default_value_t = Speech::En)]
    pub(crate) language: Speech,
    /// The database with customers, articles, documents and ledger. If it is new, it is made and filled with --customers
    /// and --articles
    #[arg(long, value_name = "FILE", conflicts_with = "ledger")]
    pub(crate) db: Option<PathBuf>,
    /// Carry the plans out in the database. Without it nothing is changed there
    #[arg(long, requires = "db")]
    pub(crate) apply: bool,
    /// What this machine is called, where several work on one database
    #[arg(long, value_name = "NAME", default_value = "local", requires = "db")]
    pub(crate) machine: String,
    #[command(flatten)]
    pub(crate) clock: Clock,
}

#[derive(Args, Debug)]
pub(crate) struct WatchArguments {
    /// The folder that files are put into
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// The database with customers, articles, documents and ledger. It is made if it is not there
    #[arg(long, value_name = "FILE")]
    pub(crate) db: PathBuf,
    /// How long after a round the next one begins: 90s, 240m, 4h. By default what the settings say, or 240m
    #[arg(long, value_name = "TIME", value_parser = clock::span)]
    pub(crate) every: Option<i64>,
    /// How long a file must not have changed to be taken: 10s, 2m. Names of the handshake need no such time
    #[arg(long, value_name = "TIME", value_parser = clock::span, default_value = "10s")]
    pub(crate) settle: i64,
    /// Which files are taken
    #[arg(long, value_enum, default_value_t = Names::Plain)]
    pub(crate) names: Names,
    /// One round, and end: for cron
    #[arg(long)]
    pub(crate) once: bool,
    /// The settings, see docs/settings.md
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: Option<PathBuf>,
    /// The shop that the orders come from, as the settings call it
    #[arg(long, value_name = "NAME", default_value = "shop")]
    pub(crate) source: String,
    /// Read with this profile: its id, or a TOML file. Without it the profile is found by what the document holds
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// Read in this encoding, as for import
    #[arg(long, value_name = "NAME", value_parser = str::parse::<Charset>)]
    pub(crate) charset: Option<Charset>,
    #[command(flatten)]
    pub(crate) weights: WeightsArgument,
    /// What this machine is called, where several work on one database
    #[arg(long, value_name = "NAME", default_value = "local")]
    pub(crate) machine: String,
    #[command(flatten)]
    pub(crate) hooks: Hooks,
    #[command(flatten)]
    pub(crate) clock: Clock,
}

/// Commands that run beside the work. The shell runs them, with what they are about in variables of the environment.
#[derive(Args, Debug)]
pub(crate) struct Hooks {
    /// Run this before a file is read; if it fails, the file is not read in this round
    #[arg(long, value_name = "COMMAND")]
    pub(crate) before: Option<String>,
    /// Run this after a file, whatever became of it
    #[arg(long, value_name = "COMMAND")]
    pub(crate) after: Option<String>,
    /// Run this after a file that failed
    #[arg(long, value_name = "COMMAND")]
    pub(crate) on_failure: Option<String>,
    /// Run this after a file with orders that wait for a clerk
    #[arg(long, value_name = "COMMAND")]
    pub(crate) on_review: Option<String>,
    /// How long a command may take
    #[arg(long, value_name = "TIME", value_parser = clock::span, default_value = "60s")]
    pub(crate) hook_timeout: i64,
}

/// How files that are complete are told from those that are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Names {
    /// Every file that has stopped changing
    Plain,
    /// Files called *_inp.* and *_out.*, which are answered with *_ok.csv or *_err.csv; *_tmp.* is still being written
    Handshake,
}

/// What time it is.
#[derive(Args, Clone, Copy, Debug)]
pub(crate) struct Clock {
    /// Take this for the present time, such as 2026-11-22T09:00:00+01:00, instead of the clock's. Settings about the age of an
    /// order and the date of the run need it where there is no database
    #[arg(long, value_name = "TIME", value_parser = clock::moment)]
    pub(crate) now: Option<clock::Moment>,
}

/// A database that is there.
#[derive(Args, Debug)]
pub(crate) struct Db {
    /// The database
    #[arg(long, value_name = "FILE")]
    pub(crate) db: PathBuf,
    #[command(flatten)]
    pub(crate) clock: Clock,
}

#[derive(Args, Debug)]
pub(crate) struct ImportMasterArguments {
    /// The customers: a CSV with the column `id`. One whose id is there already takes its place
    #[arg(value_name = "CSV", required_unless_present = "articles")]
    pub(crate) customers: Option<PathBuf>,
    /// The articles: a CSV with the column `number`
    #[arg(long, value_name = "CSV")]
    pub(crate) articles: Option<PathBuf>,
    /// The settings, for the country of addresses that name none
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) db: Db,
}

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people
    Text,
    /// JSON
    Json,
}

/// When days begin, and how they are told.
#[derive(Args, Debug)]
pub(crate) struct Report {
    /// The time zone that days begin in and times are told in
    #[arg(long, value_name = "NAME", default_value = "Europe/Berlin", value_parser = clock::zone)]
    pub(crate) zone: jiff::tz::TimeZone,
    /// How the report is printed
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
}

#[derive(Args, Debug)]
pub(crate) struct TodayArguments {
    /// Another day than today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = str::parse::<jiff::civil::Date>)]
    pub(crate) date: Option<jiff::civil::Date>,
    #[command(flatten)]
    pub(crate) db: Db,
    #[command(flatten)]
    pub(crate) report: Report,
}

#[derive(Args, Debug)]
pub(crate) struct RunsArguments {
    #[command(subcommand)]
    pub(crate) command: Option<RunsCommand>,
    /// The database
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) db: Option<PathBuf>,
    /// How many runs are listed, the latest first
    #[arg(long, value_name = "N", default_value_t = 20)]
    pub(crate) most: u32,
    /// The time zone that times are told in
    #[arg(long, value_name = "NAME", default_value = "Europe/Berlin", value_parser = clock::zone, global = true)]
    pub(crate) zone: jiff::tz::TimeZone,
    /// How the report is printed
    #[arg(long, value_enum, default_value_t = ReportFormat::Text, global = true)]
    pub(crate) format: ReportFormat,
}

#[derive(Debug, Subcommand)]
pub(crate) enum RunsCommand {
    /// Show one run with every record that was not simply planned
    Show {
        /// The number of the run
        id: i64,
    },
}

#[derive(Args, Debug)]
pub(crate) struct EraseArguments {
    /// The id of the person in the address book
    #[arg(long, value_name = "ID")]
    pub(crate) person: String,
    #[command(flatten)]
    pub(crate) db: Db,
}

#[derive(Args, Debug)]
pub(crate) struct ForgetArguments {
    /// What is older than this goes: 400d, 52w
    #[arg(long, value_name = "AGE", value_parser = clock::age)]
    pub(crate) older_than: i64,
    /// What goes
    #[arg(long, value_enum, value_delimiter = ',', default_value = "orders,runs,attachments")]
    pub(crate) what: Vec<Kept>,
    #[command(flatten)]
    pub(crate) db: Db,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Kept {
    /// Orders that are done with; applied ones leave a keyed hash, so that they are not taken in again
    Orders,
    /// Runs with their accounts
    Runs,
    /// The content of files that came with orders
    Attachments,
    /// Decisions of clerks, also those in force
    Decisions,
}

#[derive(Args, Debug)]
pub(crate) struct ReconcileArguments {
    /// Let the orders be planned and carried out anew when they are read again
    #[arg(long)]
    pub(crate) reopen: bool,
    #[command(flatten)]
    pub(crate) db: Db,
}

#[derive(Args, Debug)]
pub(crate) struct ReferencesArguments {
    /// The database
    #[arg(long, value_name = "FILE")]
    pub(crate) db: PathBuf,
    /// Where the list goes; - is the standard output
    #[arg(long, value_name = "CSV")]
    pub(crate) out: PathBuf,
    /// The shop, as the settings call it
    #[arg(long, value_name = "NAME", default_value = "shop")]
    pub(crate) source: String,
    /// The settings, which name the tenant
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct ExportArguments {
    /// The list: customers, contacts, articles, orders, payments, references or reviews
    #[arg(value_name = "VIEW", value_parser = str::parse::<View>)]
    pub(crate) view: View,
    /// The database. Nothing is changed there
    #[arg(long, value_name = "FILE")]
    pub(crate) db: PathBuf,
    /// How it is written: csv, json, jsonl (a line for each record) or xml
    #[arg(long = "as", value_name = "FORMAT", value_parser = str::parse::<Format>)]
    pub(crate) format: Format,
    /// Where it goes; - is the standard output. A file takes its name when it is whole
    #[arg(long, value_name = "FILE", default_value = "-")]
    pub(crate) out: PathBuf,
    /// Only these fields, in this order; docs/export.md lists them. lines stands for all of lines.article, lines.name and so on
    #[arg(long, value_name = "FIELD,FIELD", value_delimiter = ',')]
    pub(crate) fields: Option<Vec<String>>,
    /// Write in this encoding: utf-8, utf-8-bom, windows-1252, iso-8859-1 or another. A character that it lacks is an error,
    /// but in XML, where it is written as a reference
    #[arg(long, value_name = "NAME", default_value = "utf-8", value_parser = str::parse::<export::Charset>)]
    pub(crate) charset: export::Charset,
    /// What stands between the cells of CSV: a comma, ;, | or tab
    #[arg(long, value_name = "SIGN", default_value = ",", value_parser = delimiter)]
    pub(crate) delimiter: char,
    /// The decimal sign of numbers in CSV: a point or a comma
    #[arg(long, value_name = "SIGN", default_value = ".")]
    pub(crate) decimal: char,
    /// Write CSV texts as they are that a spreadsheet would take for a formula (= + - @), without an apostrophe before them
    #[arg(long)]
    pub(crate) no_guard: bool,
    /// Only what is of this shop; of orders, payments, references and reviews
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// Only what is of this company of the house; of the same
    #[arg(long, value_name = "NAME")]
    pub(crate) tenant: Option<String>,
    /// Only what was made then or later, such as 2026-11-22T09:00:00+01:00; of orders, payments and reviews
    #[arg(long, value_name = "TIME", value_parser = clock::moment)]
    pub(crate) since: Option<clock::Moment>,
}

fn delimiter(text: &str) -> Result<char, String> {
    let mut signs = text.chars();
    match (text, signs.next(), signs.next()) {
        ("tab" | "\\t", _, _) => Ok('\t'),
        (_, Some(sign @ (',' | ';' | '|' | '\t')), None) => Ok(sign),
        _ => Err("a comma, a semicolon, a vertical bar or tab".to_owned()),
    }
}

#[derive(Args, Debug)]
pub(crate) struct FlowsArguments {
    /// The settings, see docs/settings.md
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: PathBuf,
    /// Only this shop, which need not be named in the settings
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// List the settings that nobody has set, too
    #[arg(long)]
    pub(crate) all: bool,
    /// How the overview is printed
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
}

#[derive(Args, Debug)]
pub(crate) struct SupportArguments {
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Where the bundle goes; - is the standard output
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// The address book: a CSV with the column `id` and any of the other columns
    #[arg(long, value_name = "CSV", required_unless_present = "db", conflicts_with = "db")]
    pub(crate) customers: Option<PathBuf>,
    /// The articles: a CSV with the column `number`. Without it articles are not checked
    #[arg(long, value_name = "CSV", conflicts_with = "db")]
    pub(crate) articles: Option<PathBuf>,
    /// The settings, see docs/settings.md
    #[arg(long, value_name = "TOML")]
    pub(crate) settings: Option<PathBuf>,
    /// The shop that the orders come from, as the settings call it
    #[arg(long, value_name = "NAME", default_value = "shop")]
    pub(crate) source: String,
    /// The database with customers, articles and ledger. Nothing is changed there
    #[arg(long, value_name = "FILE")]
    pub(crate) db: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) clock: Clock,
}

#[derive(Args, Debug)]
pub(crate) struct ReplayArguments {
    /// The bundle that `intakt support` has written
    #[arg(value_name = "BUNDLE")]
    pub(crate) bundle: PathBuf,
    /// A line for each order, or its plan as a line of JSON
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub(crate) format: ReportFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Speech {
    /// English
    En,
    /// German
    De,
}

impl From<Speech> for Language {
    fn from(speech: Speech) -> Self {
        match speech {
            Speech::En => Language::English,
            Speech::De => Language::German,
        }
    }
}

#[derive(Args, Debug)]
pub(crate) struct LinkArguments {
    /// The party list to look in
    #[arg(value_name = "MASTER.csv")]
    pub(crate) master: PathBuf,
    /// The party list whose rows are looked up
    #[arg(value_name = "QUERIES.csv")]
    pub(crate) queries: PathBuf,
    /// Where the result goes, one row for each query; - is the standard output
    #[arg(long, value_name = "CSV")]
    pub(crate) out: PathBuf,
    /// How much proof makes a party the same
    #[arg(long, value_enum, default_value_t = Proof::Patient)]
    pub(crate) identity: Proof,
    /// Names of columns in the two lists that are not ours: a TOML file with lines such as "Kd-Nr" = "id"
    #[arg(long, value_name = "FILE")]
    pub(crate) columns: Option<PathBuf>,
    /// Pairs that are never one: a list with the columns id_a, the id of a row that is looked up, and id_b, that of one to look in
    #[arg(long, value_name = "CSV")]
    pub(crate) never: Option<PathBuf>,
    /// Tell which rows are one newcomer: adds the column `newcomer`, the query_id of the first of them
    #[arg(long)]
    pub(crate) newcomers: bool,
    #[command(flatten)]
    pub(crate) weights: WeightsArgument,
    #[command(flatten)]
    pub(crate) bulk: Bulk,
}

/// What agreement and disagreement weigh.
#[derive(Args, Debug)]
pub(crate) struct WeightsArgument {
    /// What agreement and disagreement weigh: a file that `intakt train` has written, or the name of a shipped set
    #[arg(long, value_name = "FILE|NAME")]
    pub(crate) weights: Option<String>,
}

/// How much is done at a time, and how it is shown.
#[derive(Args, Debug)]
pub(crate) struct Bulk {
    /// How many threads compare, or `all`: as many as the machine has. The result is the same
    #[arg(long, value_name = "N|all", default_value = "1", value_parser = threads)]
    pub(crate) threads: NonZeroUsize,
    /// Show progress where the standard error is no terminal, too: a line for each tenth
    #[arg(long)]
    pub(crate) progress: bool,
}

fn threads(text: &str) -> Result<NonZeroUsize, String> {
    if text == "all" {
        return Ok(std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN));
    }
    text.parse()
        .ok()
        .filter(|threads| *threads <= MOST_THREADS)
        .ok_or_else(|| format!("a number from 1 to {MOST_THREADS}, or all"))
}

/// More threads than this are a slip of the pen.
const MOST_THREADS: NonZeroUsize = NonZeroUsize::MIN.saturating_add(1023);

#[derive(Args, Debug)]
pub(crate) struct TrainArguments {
    /// The party list to learn from
    #[arg(value_name = "CSV")]
    pub(crate) file: PathBuf,
    /// Where the weights go; - is the standard output, and the report goes to the standard error then
    #[arg(long, value_name = "TOML")]
    pub(crate) out: PathBuf,
    /// Decisions of clerks on pairs of the list: a CSV with the columns id_a, id_b and decision (same or different)
    #[arg(long, value_name = "CSV")]
    pub(crate) labels: Option<PathBuf>,
    /// Names of columns in the list that are not ours: a TOML file with lines such as "Kd-Nr" = "id"
    #[arg(long, value_name = "FILE")]
    pub(crate) columns: Option<PathBuf>,
    /// The weights to begin with
    #[command(flatten)]
    pub(crate) weights: WeightsArgument,
    /// How the report is printed
    #[arg(long, value_enum, default_value_t = TrainFormat::Text)]
    pub(crate) format: TrainFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum TrainFormat {
    /// For people
    Text,
    /// One line of JSON
    Json,
}

#[derive(Args, Debug)]
pub(crate) struct DedupeArguments {
    /// The party list
    #[arg(value_name = "FILE.csv")]
    pub(crate) file: PathBuf,
    /// Where the result goes, one row for each pair; - is the standard output
    #[arg(long, value_name = "CSV")]
    pub(crate) out: PathBuf,
    /// List every pair of this score and above, in 1/100 bit, whatever its verdict. Without it those that are same or
    /// unclear are listed
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub(crate) min_score: Option<i32>,
    /// Pairs that are never one: a list with the columns id_a and id_b
    #[arg(long, value_name = "CSV")]
    pub(crate) never: Option<PathBuf>,
    /// The database whose clerks have said which parties are never one
    #[arg(long, value_name = "FILE")]
    pub(crate) db: Option<PathBuf>,
    /// How much proof makes two parties the same
    #[arg(long, value_enum, default_value_t = Proof::Patient)]
    pub(crate) identity: Proof,
    /// Names of columns in the list that are not ours: a TOML file with lines such as "Kd-Nr" = "id"
    #[arg(long, value_name = "FILE")]
    pub(crate) columns: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) weights: WeightsArgument,
    #[command(flatten)]
    pub(crate) bulk: Bulk,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Proof {
    /// Name and birth date, official number, declared key, or two of address, e-mail and phone
    Patient,
    /// Name and one of address, e-mail and mobile number, where nobody else fits
    Trade,
}

impl From<Proof> for Identity {
    fn from(proof: Proof) -> Self {
        match proof {
            Proof::Patient => Identity::Patient,
            Proof::Trade => Identity::Trade,
        }
    }
}

#[derive(Args, Debug)]
pub(crate) struct ProfilesArguments {
    #[command(subcommand)]
    pub(crate) command: Option<ProfilesCommand>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum ProfilesCommand {
    /// List the profiles, one a line: id, version, title, what it extends, built-in or own
    List,
    /// Print the TOML of a profile
    Show {
        /// The id of the profile
        id: String,
    },
    /// Begin a profile for a file that nobody has seen: every path of it, and guesses marked as guesses
    New {
        /// The file, XML or CSV; - is the standard input. Once for each file, where several belong together
        #[arg(long, value_name = "FILE", required = true)]
        from: Vec<PathBuf>,
        /// The path of the elements that are orders, such as /Export/Sale; without it they are guessed
        #[arg(long, value_name = "PATH")]
        record: Option<String>,
        /// Read in this encoding
        #[arg(long, value_name = "NAME", value_parser = str::parse::<Charset>)]
        charset: Option<Charset>,
    },
    /// Tell where a value of the orders comes from: rule, layer, line, column and path
    Explain {
        /// XML files; - is the standard input
        #[arg(required = true, value_name = "FILES")]
        files: Vec<PathBuf>,
        /// The field: number, lines[0].quantity, parties.orderer.city; lines.quantity is that of all lines
        field: String,
        #[command(flatten)]
        by: By,
    },
    /// Try an XPath expression on each record, with the namespaces and parameters of the profile
    Eval {
        /// XML files; - is the standard input
        #[arg(required = true, value_name = "FILES")]
        files: Vec<PathBuf>,
        /// The expression, from the record on
        xpath: String,
        #[command(flatten)]
        by: By,
    },
    /// Tell what two profiles read differently from the same files, field by field
    Compare {
        /// The profile as it was: its id, or a TOML file
        #[arg(value_name = "OLD")]
        old: String,
        /// The profile as it is to be
        #[arg(value_name = "NEW")]
        new: String,
        /// XML files, and folders of stored files
        #[arg(required = true, value_name = "FILES")]
        files: Vec<PathBuf>,
        /// Read in this encoding
        #[arg(long, value_name = "NAME", value_parser = str::parse::<Charset>)]
        charset: Option<Charset>,
        #[command(flatten)]
        parameters: Parameters,
    },
}

/// How files are read.
#[derive(Args, Debug)]
pub(crate) struct By {
    /// Read with this profile: its id, or a TOML file. Without it the profile is found by what the document holds
    #[arg(long, value_name = "ID|FILE")]
    pub(crate) profile: Option<String>,
    /// Read in this encoding
    #[arg(long, value_name = "NAME", value_parser = str::parse::<Charset>)]
    pub(crate) charset: Option<Charset>,
    #[command(flatten)]
    pub(crate) parameters: Parameters,
}
