//! How many orders a second are planned, without I/O and with everything in SQLite. `--help` lists the options.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use intakt::desk::{Applied, Desk, RunStart};
use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{Article, Articles, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger};
use intakt::order::{Line, Order, Party, PartyInRole, Price, Role};
use intakt::plan::{Host, Matcher, Plan, Run, Settings, Status, plan_json};
use intakt_benches::Failure;
use intakt_benches::book::Book;
use intakt_benches::data::Random;
use intakt_benches::measure::process_seconds;

const HELP: &str = "\
Plans orders of three parties against an address book and prints how many a second.

  --customers N   parties in the address book (100000)
  --articles N    articles (20000)
  --orders N      orders (20000)
  --new N         how many of 100 orders come from somebody new (20)
  --rounds N      rounds, of which the median counts (3)
  --only NAME     planning, sqlite, raw or plans; may be repeated (all but plans, which prints a hash of every
                  plan as JSON: two versions that plan alike print the same)
  --folder DIR    where the database lies while it is measured (the system's temporary folder)
";

struct Options {
    customers: u64,
    articles: u64,
    orders: u64,
    new: u64,
    rounds: usize,
    only: Vec<String>,
    folder: PathBuf,
}

fn main() -> ExitCode {
    match parse(std::env::args().skip(1)).and_then(|options| options.map_or(Ok(()), |options| run(&options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, Failure> {
    let mut options = Options {
        customers: 100_000,
        articles: 20_000,
        orders: 20_000,
        new: 20,
        rounds: 3,
        only: Vec::new(),
        folder: std::env::temp_dir(),
    };
    while let Some(argument) = arguments.next() {
        if argument == "--help" {
            print!("{HELP}");
            return Ok(None);
        }
        let value = arguments.next().ok_or_else(|| format!("{argument} needs a value"))?;
        match argument.as_str() {
            "--customers" => options.customers = value.parse()?,
            "--articles" => options.articles = value.parse()?,
            "--orders" => options.orders = value.parse()?,
            "--new" => options.new = value.parse()?,
            "--rounds" => options.rounds = value.parse()?,
            "--only" => options.only.push(value),
            "--folder" => options.folder = value.into(),
            other => return Err(format!("there is no option {other}; see --help").into()),
        }
    }
    Ok(Some(options))
}

fn run(options: &Options) -> Result<(), Failure> {
    let is_asked = |name: &str| options.only.is_empty() || options.only.iter().any(|only| only == name);
    let people = People { known: people(1, options.customers), new: people(2, options.orders) };
    let articles: Vec<Article> = (0..options.articles).map(article).collect();
    println!(
        "{} customers, {} articles, {} of 100 orders from somebody new",
        options.customers, options.articles, options.new
    );
    if is_asked("planning") {
        measure("planning, no I/O", options, options.orders, |orders| planning(options, &people, &articles, orders))?;
    }
    if options.only.iter().any(|only| only == "plans") {
        println!("plans: {:016x}", plans(options, &people, &articles)?);
    }
    if is_asked("sqlite") {
        measure("planning and applying in SQLite", options, options.orders, |orders| {
            in_sqlite(options, &people, &articles, orders)
        })?;
    }
    if is_asked("raw") {
        measure("raw inserts in SQLite, one commit each", options, options.orders, |orders| raw(options, orders))?;
    }
    Ok(())
}

/// Who orders.
struct People {
    /// The address book.
    known: Vec<Party>,
    new: Vec<Party>,
}

/// Runs a case several times and prints the median, by process time and by the clock.
fn measure(
    name: &str,
    options: &Options,
    count: u64,
    mut case: impl FnMut(u64) -> Result<(f64, f64), Failure>,
) -> Result<(), Failure> {
    let mut times: Vec<(f64, f64)> = (0..options.rounds.max(1)).map(|_| case(count)).collect::<Result<_, _>>()?;
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (cpu, wall) = times[times.len() / 2];
    println!(
        "{name:<40}{:>9.0} a second of process time {:>9.0} by the clock",
        count as f64 / cpu,
        count as f64 / wall
    );
    Ok(())
}

/// Seconds of process time and by the clock.
fn timed<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<((f64, f64), T), Failure> {
    let (wall, cpu) = (Instant::now(), process_seconds());
    let value = work()?;
    Ok(((process_seconds() - cpu, wall.elapsed().as_secs_f64()), value))
}

fn planning(options: &Options, people: &People, articles: &[Article], count: u64) -> Result<(f64, f64), Failure> {
    in_memory(options, people, articles, |run, orders| {
        let (times, planned) = timed(|| Ok(orders.iter().map(|order| run.plan(order)).filter(is_planned).count()))?;
        expect(planned as u64, count)?;
        Ok(times)
    })
}

/// A hash (FNV-1a) of all plans as JSON.
fn plans(options: &Options, people: &People, articles: &[Article]) -> Result<u64, Failure> {
    in_memory(options, people, articles, |run, orders| {
        orders.iter().try_fold(0xcbf2_9ce4_8422_2325, |hash, order| {
            let json = plan_json(&run.plan(order))?;
            let add = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
            Ok(json.bytes().fold(hash, add))
        })
    })
}

/// A run over orders and customers that are in memory.
fn in_memory<T>(
    options: &Options,
    people: &People,
    articles: &[Article],
    work: impl FnOnce(&mut Run<'_>, &[Order]) -> Result<T, Failure>,
) -> Result<T, Failure> {
    let settings = Settings::default();
    let mut book = MemoryAddressBook::new("DE");
    book.fill(people.known.iter().enumerate().map(|(id, party)| Ok((id.to_string(), 1, party.clone()))))?;
    let mut known = MemoryArticles::default();
    articles.iter().for_each(|article| known.upsert(article.clone()));
    let mut ledger = MemoryLedger::default();
    let orders: Vec<Order> = (0..options.orders).map(|number| order(number, options, people)).collect();
    let matcher = Matcher::new(book.index(), settings.source("shop").match_settings());
    let host = Host { address_book: &book, judge: Box::new(matcher), articles: &known, ledger: &mut ledger };
    work(&mut Run::new(&settings, "shop", host)?, &orders)
}

fn in_sqlite(options: &Options, people: &People, articles: &[Article], count: u64) -> Result<(f64, f64), Failure> {
    with_file(&options.folder, |path| {
        let settings = Settings::default();
        let database = Database::open(path, &DatabaseOptions::default())?;
        let book = SqliteAddressBook::open(&database, "DE")?;
        let ids: Vec<String> = (0..people.known.len()).map(|id| id.to_string()).collect();
        book.fill(ids.iter().map(String::as_str).zip(&people.known))?;
        let stored = SqliteArticles::new(&database);
        database.begin()?;
        articles.iter().try_for_each(|article| stored.upsert(article))?;
        database.commit()?;
        let orders: Vec<Order> = (0..count).map(|number| order(number, options, people)).collect();
        let mut ledger = SqliteLedger::new(&database, 0);
        let mut desk = Desk::new(&database, &book, 0);
        desk.begin_run(&RunStart { source: "shop", ..RunStart::default() })?;
        let matcher = Matcher::new(&book, settings.source("shop").match_settings());
        let host = Host {
            address_book: &book,
            judge: Box::new(matcher),
            articles: &stored as &dyn Articles,
            ledger: &mut ledger as &mut dyn Ledger,
        };
        let mut run = Run::new(&settings, "shop", host)?;
        let (times, applied) = timed(|| {
            let mut applied = 0;
            for order in &orders {
                database.begin()?;
                let plan = run.plan(order);
                desk.note_plan(&plan)?;
                database.commit()?;
                applied += u64::from(matches!(desk.apply(&plan)?, Applied::Done { .. }));
            }
            Ok(applied)
        })?;
        expect(applied, count)?;
        Ok(times)
    })
}

/// What SQLite itself takes for a row of the size of a ledger entry and a commit.
fn raw(options: &Options, count: u64) -> Result<(f64, f64), Failure> {
    with_file(&options.folder, |path| {
        let connection = rusqlite::Connection::open(path)?;
        connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
        connection
            .execute_batch("PRAGMA synchronous = NORMAL; CREATE TABLE rows (id INTEGER PRIMARY KEY, data TEXT)")?;
        let data = "x".repeat(1_000);
        let mut insert = connection.prepare("INSERT INTO rows (data) VALUES (?1)")?;
        let (times, ()) = timed(|| {
            for _ in 0..count {
                insert.execute([&data])?;
            }
            Ok(())
        })?;
        Ok(times)
    })
}

fn with_file<T>(folder: &Path, work: impl FnOnce(&Path) -> Result<T, Failure>) -> Result<T, Failure> {
    let own = folder.join(format!("intakt-planning-{}", std::process::id()));
    std::fs::create_dir_all(&own)?;
    let result = work(&own.join("bench.db"));
    std::fs::remove_dir_all(&own)?;
    result
}

fn is_planned(plan: &Plan) -> bool {
    matches!(plan.status, Status::Planned | Status::Waiting)
}

/// Held orders would make the figure one of something else.
fn expect(found: u64, orders: u64) -> Result<(), Failure> {
    if found * 100 >= orders * 95 {
        Ok(())
    } else {
        Err(format!("only {found} of {orders} orders were planned").into())
    }
}

/// The parties of the book that `matching` is measured with, who have all left an e-mail address, as customers of a shop have.
/// `seed` makes other people.
fn people(seed: u64, count: u64) -> Vec<Party> {
    let with_email = |(id, party): (String, Party)| Party {
        email: Some(party.email.unwrap_or_else(|| format!("kunde{seed}.{id}@example.org"))),
        // The shop does not know the host's numbers.
        customer_number: None,
        ..party
    };
    Book::new(seed).take(count as usize).map(with_email).collect()
}

fn article(number: u64) -> Article {
    let number = format!("A-{number:05}");
    Article { id: number.clone(), version: 1, number, name: Some("Bandage".to_owned()), ..Article::default() }
}

/// An order of three parties who are looked up: who ordered, for whom, and who pays.
fn order(number: u64, options: &Options, people: &People) -> Order {
    let mut random = Random::new(number ^ 0x5bd1_e995);
    let mut known = || &people.known[random.between(0, people.known.len() as u64 - 1) as usize];
    let others = [(Role::Patient, known()), (Role::Payer, known())];
    let somebody = known();
    let new = random.percent(options.new).then(|| people.new.get(number as usize)).flatten();
    let orderer = [(Role::Orderer, new.unwrap_or(somebody))];
    let line = |article: u64| Line {
        article: Some(format!("A-{article:05}")),
        name: Some("Bandage".to_owned()),
        quantity: "2".parse().ok(),
        price: "24.90".parse().ok().map(Price::Amount),
        tax_rate: "19".parse().ok(),
        ..Line::default()
    };
    Order {
        number: Some(format!("N-{number}")),
        currency: Some("EUR".to_owned()),
        parties: orderer
            .into_iter()
            .chain(others)
            .map(|(role, party)| PartyInRole { role, position: Default::default(), party: party.clone() })
            .collect(),
        lines: (0..3).map(|_| line(random.between(0, options.articles.max(1) - 1))).collect(),
        ..Order::default()
    }
}
