//! How long it takes to find out who ordered, in address books of several sizes. `--help` lists the options.
#![forbid(unsafe_code)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use intakt::matching::{Candidates, Entry, Index, MatchSettings, Query, Verdict, decide};
use intakt::order::Party;
use intakt_benches::Failure;
use intakt_benches::book::{Book, Order, order};
use intakt_benches::data::random::Random;
use intakt_benches::fts::{Asked, Fts};
use intakt_benches::measure::{resident_kib, thread_seconds};

const HELP: &str = "\
Fills address books with invented parties, asks for spoilt ones, and prints a table.

  --records N       size of a book; may be repeated (10000, 100000, 1000000)
  --queries N       orders asked for (5000)
  --rounds N        how often each is asked for; figures are medians of the rounds (3)
  --brute N         orders that are compared with everybody, in the book of 100000 (1000)
  --peer N          orders that SQLite is asked for (200; the trigrams of a large book: a tenth)
  --peer-up-to N    largest book that SQLite gets (1000000)
  --data FOLDER     where SQLite's file lies (beside this program)
  --smoke           a small book: only whether everything works and nobody is lost
";

struct Options {
    records: Vec<usize>,
    queries: usize,
    rounds: usize,
    brute: usize,
    peer: usize,
    peer_up_to: usize,
    folder: PathBuf,
    smoke: bool,
}

/// The size of the book that everybody is compared in.
const BRUTE_BOOK: usize = 100_000;
/// Parties made at a time, outside of what is measured.
const BATCH: usize = 100_000;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Result<(), Failure> {
    let Some(options) = parse(arguments)? else { return Ok(()) };
    println!(
        "| parties | engine | build s | bytes each | p50 µs | p99 µs | recall | p50 to SQLite's trigrams |\n|--:|---|--:|--:|--:|--:|--:|--:|"
    );
    for &records in &options.records {
        one_size(records, &options)?;
    }
    Ok(())
}

/// Both engines on one book.
fn one_size(records: usize, options: &Options) -> Result<(), Failure> {
    let before = resident_kib();
    let mut index = Index::new("DE");
    let mut seconds = 0.0;
    let mut orders = Vec::new();
    let mut random = Random::new(7);
    for batch in batches(records) {
        // Every party is as likely to order.
        let wanted = options.queries * BATCH / records.max(1) + 1;
        for (id, party) in batch.iter().step_by((BATCH / wanted).max(1)) {
            if orders.len() < options.queries {
                orders.push(order(id, party, &mut random));
            }
        }
        let start = thread_seconds();
        index.fill(batch.iter().map(|(id, party)| Ok((id, 1, party))))?;
        seconds += thread_seconds() - start;
    }
    let grown = resident_kib().zip(before).map(|(after, before)| after.saturating_sub(before) as usize * 1024);
    let size = index.size();
    let settings = MatchSettings { evidence: false, ..MatchSettings::default() };
    let mut figures: Vec<(f64, f64)> = Vec::new();
    let mut found = 0;
    for _ in 0..options.rounds {
        let mut times = Vec::with_capacity(orders.len());
        found = 0;
        for order in &orders {
            let start = thread_seconds();
            let verdict = decide(&Query::new(&order.party), &index, &settings)?;
            times.push((thread_seconds() - start) * 1e6);
            found += usize::from(lists(&verdict, order));
        }
        times.sort_unstable_by(f64::total_cmp);
        figures.push((at(&times, 50), at(&times, 99)));
    }
    let (p50, p99) = (median(figures.iter().map(|one| one.0)), median(figures.iter().map(|one| one.1)));
    let recall = found as f64 / orders.len() as f64;
    if options.smoke && recall < 0.9 {
        return Err(format!("only {found} of {} are found", orders.len()).into());
    }
    let peer = if records <= options.peer_up_to { Some(peer(records, &orders, options)?) } else { None };
    let each = |bytes: usize| bytes / records;
    let ratio = peer.as_ref().map_or("-".to_owned(), |peer| format!("1/{:.0}", peer.trigrams.0 / p50));
    let all = size.forms + size.keys + size.words + size.parties;
    println!(
        "| {records} | intakt | {seconds:.2} | {} | {p50:.1} | {p99:.0} | {recall:.4} | {ratio} |",
        each(grown.filter(|grown| *grown > all).unwrap_or(all)),
    );
    if let Some(peer) = peer {
        let Peer { seconds, bytes, trigrams, spelling } = peer;
        let bytes = each(bytes);
        for (name, (p50, p99, recall)) in [("trigrams", trigrams), ("spelling", spelling)] {
            let ratio = if name == "trigrams" { "1" } else { &format!("1/{:.0}", trigrams.0 / p50) };
            println!(
                "| {records} | sqlite-{name} | {seconds:.2} | {bytes} | {p50:.1} | {p99:.0} | {recall:.4} | {ratio} |"
            );
        }
    }
    eprintln!(
        "{records} parties, bytes each: {} as given, {} forms, {} keys, {} words; resident {}",
        each(size.parties),
        each(size.forms),
        each(size.keys),
        each(size.words),
        grown.map_or("unknown".to_owned(), |grown| each(grown).to_string())
    );
    if records == BRUTE_BOOK || options.smoke {
        brute(&index, &orders[..options.brute.min(orders.len())], &settings)?;
    }
    save_and_load(&index)
}

/// Compares everybody and tells what the keys have lost.
fn brute(index: &Index, orders: &[Order], settings: &MatchSettings) -> Result<(), Failure> {
    let everybody = Everybody { index, ids: index.ids().collect() };
    let (mut listed, mut found, mut alike) = (0_u32, 0_u32, 0_u32);
    for order in orders {
        let query = Query::new(&order.party);
        let (all, some) = (decide(&query, &everybody, settings)?, decide(&query, index, settings)?);
        alike += u32::from((all.outcome, &all.party) == (some.outcome, &some.party));
        if lists(&all, order) {
            listed += 1;
            found += u32::from(lists(&some, order));
        }
    }
    let share = f64::from(found) / f64::from(listed);
    eprintln!(
        "of {} orders compared with everybody, {listed} list the customer, {found} of them by keys: {share:.4}; {alike} verdicts alike",
        orders.len()
    );
    if share < 0.99 { Err("the keys lose customers".into()) } else { Ok(()) }
}

fn save_and_load(index: &Index) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    let start = thread_seconds();
    index.save(&mut bytes)?;
    let saved = thread_seconds();
    let loaded = Index::load(bytes.as_slice())?;
    let seconds = (saved - start, thread_seconds() - saved);
    eprintln!("saved in {:.2} s, {} bytes each, loaded in {:.2} s", seconds.0, bytes.len() / index.len(), seconds.1);
    if loaded.len() == index.len() { Ok(()) } else { Err("an index is not loaded as it was saved".into()) }
}

struct Peer {
    seconds: f64,
    bytes: usize,
    /// p50, p99, recall.
    trigrams: (f64, f64, f64),
    spelling: (f64, f64, f64),
}

fn peer(records: usize, orders: &[Order], options: &Options) -> Result<Peer, Failure> {
    std::fs::create_dir_all(&options.folder)?;
    let path = options.folder.join("parties.sqlite");
    let mut fts = Fts::create(&path)?;
    let mut seconds = 0.0;
    for batch in batches(records) {
        let start = thread_seconds();
        fts.add(&batch)?;
        seconds += thread_seconds() - start;
    }
    let asked = |asked: Asked, count: usize| -> Result<(f64, f64, f64), Failure> {
        let mut times = Vec::new();
        let mut found = 0;
        let orders = orders.iter().step_by((orders.len() / count.max(1)).max(1));
        for order in orders {
            let start = thread_seconds();
            let ids = fts.ask(&order.party, asked)?;
            times.push((thread_seconds() - start) * 1e6);
            found += usize::from(ids.contains(&order.customer));
        }
        times.sort_unstable_by(f64::total_cmp);
        Ok((at(&times, 50), at(&times, 99), f64::from(u32::try_from(found)?) / times.len() as f64))
    };
    let few = if records >= 100_000 { options.peer / 10 } else { options.peer };
    let (trigrams, spelling) = (asked(Asked::Trigrams, few)?, asked(Asked::Spelling, options.peer)?);
    let bytes = std::fs::metadata(&path)?.len() as usize;
    std::fs::remove_file(&path)?;
    Ok(Peer { seconds, bytes, trigrams, spelling })
}

/// An index that has every party share every key.
struct Everybody<'a> {
    index: &'a Index,
    ids: Vec<&'a str>,
}

impl Candidates for Everybody<'_> {
    fn scheme(&self) -> u32 {
        self.index.scheme()
    }

    fn len(&self) -> intakt::Result<u64> {
        Candidates::len(self.index)
    }

    fn count_by_key(&self, key: u64) -> intakt::Result<u64> {
        self.index.count_by_key(key)
    }

    fn parties_by_key(&self, _: u64, found: &mut dyn FnMut(Entry<'_>)) -> intakt::Result<()> {
        self.ids.iter().try_for_each(|id| self.index.party_by_id(id, found))
    }

    fn parties_by_keys(&self, _: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> intakt::Result<()> {
        self.parties_by_key(0, found)
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> intakt::Result<()> {
        self.index.party_by_id(id, found)
    }
}

fn batches(records: usize) -> impl Iterator<Item = Vec<(String, Party)>> {
    let mut book = Book::new(1);
    (0..records.div_ceil(BATCH)).map(move |batch| book.by_ref().take(BATCH.min(records - batch * BATCH)).collect())
}

fn lists(verdict: &Verdict, order: &Order) -> bool {
    verdict.candidates.iter().any(|candidate| candidate.party == order.customer)
}

fn at(sorted: &[f64], percent: usize) -> f64 {
    sorted.get(sorted.len() * percent / 100).or(sorted.last()).copied().unwrap_or(0.0)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_unstable_by(f64::total_cmp);
    at(&values, 50)
}

/// The options, or nothing when all was said already.
fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, Failure> {
    let beside = std::env::current_exe()?.parent().map_or_else(PathBuf::new, Path::to_path_buf).join("data");
    let mut options = Options {
        records: Vec::new(),
        queries: 5_000,
        rounds: 3,
        brute: 1_000,
        peer: 200,
        peer_up_to: 1_000_000,
        folder: beside,
        smoke: false,
    };
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        match argument.as_str() {
            "--records" => options.records.push(value()?.parse()?),
            "--queries" => options.queries = value()?.parse()?,
            "--rounds" => options.rounds = value()?.parse()?,
            "--brute" => options.brute = value()?.parse()?,
            "--peer" => options.peer = value()?.parse()?,
            "--peer-up-to" => options.peer_up_to = value()?.parse()?,
            "--data" => options.folder = value()?.into(),
            "--smoke" => options.smoke = true,
            "--help" | "-h" => {
                print!("{HELP}");
                return Ok(None);
            }
            other => return Err(format!("there is no option `{other}`; see --help").into()),
        }
    }
    if options.records.is_empty() {
        options.records = vec![10_000, 100_000, 1_000_000];
    }
    if options.smoke {
        options = Options { records: vec![2_000], queries: 200, rounds: 1, brute: 100, peer: 20, ..options };
    }
    Ok(Some(options))
}
