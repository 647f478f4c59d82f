//! What the library and the command line say of every sample names nobody who stands in it (law 9): messages, reasons, accounts, notices,
//! events, reports of the watched folder. Each sample is read as it is, cut off, and with wrong values, so that there is something to say.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use intakt::input::Input;
use intakt::master::{MemoryAddressBook, MemoryLedger};
use intakt::order::{Line, Party};
use intakt::plan::{Settings, feedback};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use intakt::{Error, Importer, Problem, Taken};

use crate::corpus;
use crate::support::{personal, place};

/// One input: the names of its files, and their bytes.
type Sample = Vec<(String, Vec<u8>)>;

fn samples() -> Vec<Sample> {
    let root = corpus::root();
    let mut inputs: Vec<Vec<PathBuf>> = corpus::inputs(&root.join("tests/corpus/orders"));
    for folder in
        ["examples/orders", "examples/intakt-order", "tests/corpus/tables", "tests/corpus/packed", "tests/corpus/guide"]
    {
        for extension in ["xml", "csv"] {
            let files = corpus::files(&root.join(folder), extension);
            inputs.extend(files.into_iter().map(|file| vec![file]));
        }
    }
    let read = |files: &Vec<PathBuf>| {
        files.iter().enumerate().map(|(number, file)| (format!("file-{number}"), fs::read(file).unwrap())).collect()
    };
    inputs.iter().map(read).collect()
}

/// The same input in other states: as it is, cut off, every third number no number, every other closing tag of a field gone.
fn states(sample: &Sample) -> Vec<Sample> {
    let each = |change: &dyn Fn(&[u8]) -> Vec<u8>| -> Sample {
        sample.iter().map(|(name, bytes)| (name.clone(), change(bytes))).collect()
    };
    let wrong_numbers = |bytes: &[u8]| {
        let mut seen = 0;
        let mut changed = Vec::with_capacity(bytes.len());
        for pair in bytes.windows(2) {
            changed.push(pair[0]);
            let is_value = matches!(pair[0], b'>' | b';') && pair[1].is_ascii_digit();
            seen += usize::from(is_value);
            if is_value && seen % 3 == 0 {
                changed.push(b'x');
            }
        }
        changed.extend(bytes.last());
        changed
    };
    vec![
        sample.clone(),
        each(&|bytes| bytes[..bytes.len() * 2 / 3].to_vec()),
        each(&wrong_numbers),
        each(&|bytes| String::from_utf8_lossy(bytes).replacen("</", "<", 3).into_bytes()),
    ]
}

fn inputs(sample: &Sample) -> Vec<(String, Input<'_>)> {
    sample.iter().map(|(name, bytes)| (name.clone(), Input::Slice(bytes))).collect()
}

/// Everybody who stands in a sample.
fn everybody(sample: &Sample, profiles: &Profiles) -> BTreeSet<String> {
    // The number of a counter may be that of an article, too.
    let (mut found, mut articles) = (BTreeSet::new(), BTreeSet::new());
    if let Ok(mut reader) = OrderReader::open_all(inputs(sample), profiles, ReadOptions::default()) {
        while let Ok(Some(reading)) = reader.next() {
            if let Reading::Order(order) = reading {
                found.extend(order.parties.iter().flat_map(|entry| personal(&entry.party)));
                let of_line = |line: &Line| [line.article.clone(), line.buyer_article.clone(), line.gtin.clone()];
                articles.extend(order.lines.iter().flat_map(of_line).flatten());
            }
        }
    }
    found.difference(&articles).map(|value| value.to_lowercase()).collect()
}

/// Everything that is said when a sample is read, checked and planned, once in an empty house and once where everybody is known a little
/// differently.
fn said(sample: &Sample, profiles: &Profiles, importer: &mut Importer) -> String {
    let mut said = String::new();
    let tell = |problem: &Problem, said: &mut String| {
        writeln!(said, "{problem}\n{problem:?}\n{}", serde_json::to_string(problem).unwrap()).unwrap();
    };
    let failed = |error: &Error, said: &mut String| {
        writeln!(said, "{error}\n{error:?}").unwrap();
        tell(error.problem(), said);
    };
    let options = || ReadOptions { coverage: true, ..ReadOptions::default() };
    match OrderReader::open_all(inputs(sample), profiles, options()) {
        Err(error) => failed(&error, &mut said),
        Ok(mut reader) => {
            loop {
                match reader.next() {
                    Ok(None) => break,
                    Ok(Some(Reading::Order(order))) => {
                        order.problems.iter().for_each(|problem| tell(problem, &mut said))
                    }
                    Ok(Some(other)) => writeln!(said, "{other:?}").unwrap(),
                    Err(error) => {
                        failed(&error, &mut said);
                        break;
                    }
                }
            }
            reader.warnings().to_vec().iter().for_each(|problem| tell(problem, &mut said));
            reader.coverage().iter().for_each(|problem| tell(problem, &mut said));
        }
    }
    for settings in [
        "",
        "articles.missing = 'create_minimal'\ntasks = 'all'\n[parties.fields]\nphone = 'overwrite'\n[subscriptions]\nx = ['shop']",
    ] {
        importer.settings = Settings::from_toml(settings).unwrap();
        importer.address_book = MemoryAddressBook::new("DE");
        importer.ledger = MemoryLedger::default();
        if !settings.is_empty() {
            known(sample, profiles, importer);
        }
        let (mut plans, mut intake) = (Vec::new(), importer.intake("shop").unwrap());
        let read = intake.read_all(inputs(sample), ReadOptions::default(), &mut |taken| match taken {
            Taken::Order(_, plan) => plans.push(plan.clone()),
            Taken::Unreadable(problem) => tell(problem, &mut said),
            Taken::Filtered { .. } => {}
        });
        if let Err(error) = read {
            failed(&error, &mut said);
        }
        let account = intake.finish().unwrap();
        writeln!(said, "{}\n{account:?}\n{account}", serde_json::to_string(&account).unwrap()).unwrap();
        let source = importer.settings.source("shop");
        for plan in &plans {
            writeln!(said, "{plan:?}").unwrap();
            for reasons in [
                serde_json::to_string(&plan.reasons),
                serde_json::to_string(&plan.notices),
                serde_json::to_string(&plan.review.iter().map(|item| &item.reason).collect::<Vec<_>>()),
                serde_json::to_string(&plan.parties),
                serde_json::to_string(&plan.actions.iter().map(|action| &action.reason).collect::<Vec<_>>()),
            ] {
                writeln!(said, "{}", reasons.unwrap()).unwrap();
            }
            writeln!(said, "{:?}", feedback(plan, &importer.ledger, &source).unwrap()).unwrap();
        }
    }
    said.to_lowercase()
}

/// Puts everybody of a sample into the address book, every third of them with another street.
fn known(sample: &Sample, profiles: &Profiles, importer: &mut Importer) {
    let Ok(mut reader) = OrderReader::open_all(inputs(sample), profiles, ReadOptions::default()) else { return };
    let mut number = 0;
    while let Ok(Some(reading)) = reader.next() {
        let Reading::Order(order) = reading else { continue };
        for entry in &order.parties {
            let mut party = Party { source_id: None, ..entry.party.clone() };
            if number % 3 == 0 {
                party.address.street = Some("Rohrdommelweg 9".to_owned());
            }
            number += 1;
            importer.address_book.upsert(&number.to_string(), 1, party).unwrap();
        }
    }
}

/// Words of messages that some sample also calls somebody by.
const WORDS: &str = "buyer seller party order orders orderer supplier company customer delivery person number
    contact street address shipping billing country deliveryparty invoiceparty orderparty name_1 name1 einkauf example";

/// Everybody who is named in `said`.
fn named(said: &str, everybody: &BTreeSet<String>) -> Vec<String> {
    let is_word = |value: &&String| WORDS.split_whitespace().any(|word| word == value.as_str());
    let told = everybody.iter().filter(|value| !is_word(value)).filter_map(|value| Some((place(said, value)?, value)));
    let around = |(at, value): (usize, &String)| {
        let before: Vec<char> = said[..at].chars().rev().take(120).collect();
        let after: String = said[at..].chars().take(60).collect();
        format!("{value:?}: {}{after}", before.into_iter().rev().collect::<String>())
    };
    told.map(around).collect()
}

#[test]
fn nothing_that_is_said_of_any_sample_names_anybody() {
    let (profiles, mut importer) = (Profiles::builtin().unwrap(), Importer::new(Settings::default()).unwrap());
    let (mut faults, mut people, mut length) = (Vec::new(), 0, 0);
    for sample in samples() {
        let everybody = everybody(&sample, &profiles);
        people += everybody.len();
        for state in states(&sample) {
            let said = said(&state, &profiles, &mut importer);
            length += said.len();
            faults.extend(named(&said, &everybody));
        }
    }
    faults.sort();
    faults.dedup();
    assert!(faults.is_empty(), "{}\n{} faults", faults[..faults.len().min(25)].join("\n\n"), faults.len());
    assert!(people > 500 && length > 1_000_000, "{people} {length}");
}

#[cfg(all(feature = "cli", unix))]
#[test]
fn the_log_and_the_reports_of_a_watched_folder_name_nobody() {
    use std::process::Command;
    let own = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("silent-watch");
    let _ = fs::remove_dir_all(&own);
    fs::create_dir_all(own.join("inbox")).unwrap();
    let profiles = Profiles::builtin().unwrap();
    let mut people = BTreeSet::new();
    for (number, sample) in samples().iter().enumerate() {
        people.extend(everybody(sample, &profiles));
        for (turn, state) in states(sample).iter().take(2).enumerate() {
            for (file, (_, bytes)) in state.iter().enumerate() {
                fs::write(own.join(format!("inbox/{number:03}-{turn}-{file}.dat")), bytes).unwrap();
            }
        }
    }
    let done = Command::new(env!("CARGO_BIN_EXE_intakt"))
        .args(["watch", "inbox", "--db", "desk.db", "--once", "--settle", "0s"])
        .current_dir(&own)
        .output()
        .unwrap();
    let mut said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    let reports = corpus::files(&own.join("inbox"), "json");
    assert!(reports.len() > 100, "{}", reports.len());
    reports.iter().for_each(|report| said.push_str(&fs::read_to_string(report).unwrap()));
    // Numbers of orders are told, also where a shop makes them of a company's name.
    let faults = named(&said.to_lowercase(), &people);
    assert!(faults.is_empty(), "{}\n{} faults", faults[..faults.len().min(25)].join("\n\n"), faults.len());
}
