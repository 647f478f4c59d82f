//! How many orders a second are planned, without I/O and with everything in SQLite. `--help` lists the options.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use intakt::desk::{Applied, Desk, RunStart};
use intakt::master::sqlite::{Database, DatabaseOptions, SqliteAddressBook, SqliteArticles, SqliteLedger};
use intakt::master::{Article, Articles, Ledger, MemoryAddressBook, MemoryArticles, MemoryLedger};
use intakt::order::{Address, Line, Order, Party, PartyInRole, Price, Role};
use intakt::plan::{Host, Matcher, Plan, Run, Settings, Status};
use intakt_benches::Failure;
use intakt_benches::data::Random;
use intakt_benches::measure::process_seconds;

const HELP: &str = "\
Plans orders of three parties against an address book and prints how many a second.

  --customers N   parties in the address book (100000)
  --articles N    articles (20000)
  --orders N      orders (20000); N/10 with SQLite
  --new N         how many of 100 orders come from somebody new (20)
  --rounds N      rounds, of which the median counts (3)
  --only NAME     planning, sqlite or raw; may be repeated (all)
  --folder DIR    where the database lies while it is measured (the system's temporary folder)
";

const GIVEN: [&str; 20] = [
    "Anna", "Bernd", "Clara", "Dieter", "Elke", "Frank", "Greta", "Hans", "Ida", "Jens", "Karin", "Lars", "Maria",
    "Norbert", "Olga", "Peter", "Rosa", "Stefan", "Tanja", "Uwe",
];
const HEAD: [&str; 20] = [
    "Acker", "Amsel", "Bach", "Berg", "Birken", "Brunn", "Busch", "Distel", "Eichen", "Erlen", "Falken", "Feld",
    "Fichten", "Fink", "Garten", "Hagen", "Hasel", "Hecht", "Heide", "Hirsch",
];
const TAIL: [&str; 10] = ["berg", "dorf", "feld", "hofer", "huber", "kamp", "mann", "meier", "müller", "schmidt"];
const STREETS: [&str; 8] =
    ["Amselweg", "Bahnhofstraße", "Birkenallee", "Buchenweg", "Dorfstraße", "Eichenweg", "Feldstraße", "Gartenstraße"];
const CITIES: [(&str, u64); 6] =
    [("Dresden", 1067), ("Berlin", 10115), ("Hamburg", 20095), ("Bremen", 28195), ("Köln", 50667), ("München", 80331)];

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
    let parties: Vec<Party> = (0..options.customers).map(party).collect();
    let articles: Vec<Article> = (0..options.articles).map(article).collect();
    println!(
        "{} customers, {} articles, {} of 100 orders from somebody new",
        options.customers, options.articles, options.new
    );
    if is_asked("planning") {
        measure("planning, no I/O", options, options.orders, |orders| planning(options, &parties, &articles, orders))?;
    }
    if is_asked("sqlite") {
        measure("planning and applying in SQLite", options, options.orders / 10, |orders| {
            in_sqlite(options, &parties, &articles, orders)
        })?;
    }
    if is_asked("raw") {
        measure("raw inserts in SQLite, one commit each", options, options.orders, |orders| raw(options, orders))?;
    }
    Ok(())
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

fn planning(options: &Options, parties: &[Party], articles: &[Article], count: u64) -> Result<(f64, f64), Failure> {
    let settings = Settings::default();
    let mut book = MemoryAddressBook::new("DE");
    for (id, party) in parties.iter().enumerate() {
        book.upsert(&id.to_string(), 1, party.clone())?;
    }
    let mut known = MemoryArticles::default();
    articles.iter().for_each(|article| known.upsert(article.clone()));
    let mut ledger = MemoryLedger::default();
    let orders: Vec<Order> = (0..count).map(|number| order(number, options)).collect();
    let matcher = Matcher::new(book.index(), settings.source("shop").match_settings());
    let host = Host { address_book: &book, judge: Box::new(matcher), articles: &known, ledger: &mut ledger };
    let mut run = Run::new(&settings, "shop", host)?;
    let (times, planned) = timed(|| Ok(orders.iter().map(|order| run.plan(order)).filter(is_planned).count()))?;
    expect(planned as u64, count)?;
    Ok(times)
}

fn in_sqlite(options: &Options, parties: &[Party], articles: &[Article], count: u64) -> Result<(f64, f64), Failure> {
    with_file(&options.folder, |path| {
        let settings = Settings::default();
        let database = Database::open(path, &DatabaseOptions::default())?;
        let book = SqliteAddressBook::open(&database, "DE")?;
        let ids: Vec<String> = (0..parties.len()).map(|id| id.to_string()).collect();
        book.fill(ids.iter().map(String::as_str).zip(parties))?;
        let stored = SqliteArticles::new(&database);
        database.begin()?;
        articles.iter().try_for_each(|article| stored.upsert(article))?;
        database.commit()?;
        let orders: Vec<Order> = (0..count).map(|number| order(number, options)).collect();
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

/// Somebody invented; another one for each number.
fn party(number: u64) -> Party {
    let mut random = Random::new(number);
    let mut pick = |most: usize| random.between(0, most as u64 - 1) as usize;
    let (given, family) = (GIVEN[pick(20)], format!("{}{}", HEAD[pick(20)], TAIL[pick(10)]));
    let (city, code) = CITIES[pick(6)];
    let code = code + pick(400) as u64;
    Party {
        email: Some(format!("{given}.{family}{number}@example.org").to_lowercase().replace('ü', "ue")),
        given_name: Some(given.to_owned()),
        family_name: Some(family),
        birth_date: format!("{}-{:02}-{:02}", 1930 + pick(85), pick(12) + 1, pick(28) + 1).parse().ok(),
        address: Address {
            street: Some(STREETS[pick(8)].to_owned()),
            house_number: Some((pick(180) + 1).to_string()),
            postal_code: Some(format!("{code:05}")),
            city: Some(city.to_owned()),
            country: Some("DE".to_owned()),
            ..Address::default()
        },
        phone: Some(format!("+49 30 {:08}", 20_000_000 + number)),
        ..Party::default()
    }
}

fn article(number: u64) -> Article {
    let number = format!("A-{number:05}");
    Article { id: number.clone(), version: 1, number, name: Some("Bandage".to_owned()), ..Article::default() }
}

/// An order of three parties who are looked up: who ordered, for whom, and who pays.
fn order(number: u64, options: &Options) -> Order {
    let mut random = Random::new(number ^ 0x5bd1_e995);
    let known = options.customers.max(1);
    let first = if random.percent(options.new) { known + number } else { random.between(0, known - 1) };
    let people = [
        (Role::Orderer, first),
        (Role::Patient, random.between(0, known - 1)),
        (Role::Payer, random.between(0, known - 1)),
    ];
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
        parties: people
            .into_iter()
            .map(|(role, number)| PartyInRole { role, position: Default::default(), party: party(number) })
            .collect(),
        lines: (0..3).map(|_| line(random.between(0, options.articles.max(1) - 1))).collect(),
        ..Order::default()
    }
}
