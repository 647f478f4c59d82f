//! Records that are put together from rows and documents, as data.

use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;

use intakt::input::{Input, Limits};
use intakt::order::Order;
use intakt::plan::Settings;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading, identify};
use intakt::{Code, Importer, Problem};
use serde::Deserialize;

use crate::corpus;

/// The profiles of the cases. `MISSING` and `UNUSED` stand for what a case says about them.
const PROFILES: &[&str] = &[
    "id = 'grouped'
     reading.absent = ['0']
     detect.root = 'rows'
     [records]
     at = ['/rows/row', '/rows/day/row']
     group_by = '@no'
     [order]
     number = '@no'
     channel = 'shop'
     lines.row = { at = '$rows', article = 'art', quantity = { path = 'q', default = '1' } }",
    "id = 'grouped-days'
     extends = 'grouped'
     [order.lines.row.extensions]
     day = '../@at'",
    "id = 'heads'
     documents = [{ name = 'lines', detect = { root = 'rows' } }, { name = 'heads', detect = { root = 'heads' } }]
     [records]
     at = '/rows/row'
     group_by = '@no'
     with = [{ document = 'heads', at = '/heads/head', on = { record = '@no', joined = 'id' }, as = 'head' MISSING UNUSED }]
     [order]
     number = '@no'
     date = '$head/when'
     parties.orderer = { at = '$head', city = 'city', vat_id = 'vat' }
     lines.row = { at = '$rows', article = 'art', quantity = { path = 'q', default = '1' } }",
    "id = 'alone'
     detect.root = 'alone'
     records.at = '/alone'
     order.number = 'id'",
    "id = 'addresses'
     documents = [{ name = 'orders', detect = { root = 'orders' } }, { name = 'list', detect = { root = 'list' } },
                  { name = 'lands', detect = { root = 'lands' } }]
     [records]
     document = 'orders'
     at = '/orders/order'
     [[records.with]]
     document = 'list'
     at = '/list/address'
     on = { record = 'bill', joined = 'id' }
     as = 'bill'
     unused = 'pass'
     [[records.with]]
     document = 'list'
     at = '/list/address'
     on = { record = 'ship', joined = 'id' }
     as = 'ship'
     unused = 'pass'
     [[records.with]]
     document = 'lands'
     at = '/lands/land'
     on = { record = '$bill/land', joined = 'id' }
     as = 'bill_land'
     unused = 'pass'
     [[records.with]]
     document = 'lands'
     at = '/lands/land'
     on = { record = '$ship/land', joined = 'id' }
     as = 'ship_land'
     unused = 'pass'
     [order]
     number = 'id'
     parties.orderer = { city = '$bill/city', country = '$bill_land/code' }
     parties.ship_to = { city = '$ship/city', country = '$ship_land/code' }",
    "id = 'same'
     detect.root = 'all'
     [records]
     at = '/all/rows/row'
     group_by = '@no'
     with = [{ at = '/all/heads/head', on = { record = '@no', joined = '@id' }, as = 'head' }]
     [order]
     number = '@no'
     parties.orderer = { city = '$head/@city' }
     lines.row = { at = '$rows', article = 'art', quantity = { value = '1' } }",
    "id = 'headers'
     extends = 'heads'
     [order]
     channel = '/rows/shop'
     parties.orderer = { city = '/heads/shop' }",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    profile: String,
    /// A profile that is laid over it.
    layer: Option<String>,
    missing: Option<String>,
    unused: Option<String>,
    #[serde(default)]
    limits: BTreeMap<String, usize>,
    files: Vec<String>,
    #[serde(default)]
    gives: Vec<String>,
    #[serde(default)]
    unread: Vec<String>,
    error: Option<String>,
}

fn cases() -> Vec<Case> {
    corpus::cases("profiles/joins.toml")
}

impl Case {
    fn profiles(&self) -> Profiles {
        let mut profiles = Profiles::empty();
        let word = |key: &str, value: &Option<String>| match value {
            Some(value) => format!(", {key} = '{value}'"),
            None => String::new(),
        };
        for text in PROFILES {
            let text = text
                .replace("MISSING", &word("missing", &self.missing))
                .replace("UNUSED", &word("unused", &self.unused));
            profiles.add(&text, "case.toml").unwrap_or_else(|error| panic!("{}: {error}\n{text}", self.name));
        }
        profiles
    }

    fn options(&self) -> ReadOptions {
        let mut limits = Limits::default();
        for (name, value) in &self.limits {
            match name.as_str() {
                "record_bytes" => limits.record_bytes = *value,
                "nodes" => limits.nodes = *value,
                "index_bytes" => limits.index_bytes = *value,
                other => panic!("{}: no limit {other}", self.name),
            }
        }
        let profile = self.layer.as_ref().unwrap_or(&self.profile).clone();
        ReadOptions { profile: Some(profile), limits, coverage: true, trace: true, ..ReadOptions::default() }
    }

    /// The files with their names, in the given order or in the opposite one.
    fn files(&self, reversed: bool) -> Vec<(String, &[u8])> {
        let named = self.files.iter().zip('a'..).map(|(file, name)| (name.to_string(), file.trim_start().as_bytes()));
        let mut files: Vec<_> = named.collect();
        if reversed {
            files.reverse();
        }
        files
    }
}

/// All that an input gives: records, what no rule read, and the error that ended it.
#[derive(Debug, PartialEq)]
struct Outcome {
    gives: Vec<String>,
    unread: Vec<String>,
    error: Option<String>,
}

fn read(inputs: Vec<(String, Input<'_>)>, profiles: &Profiles, options: ReadOptions) -> Outcome {
    let mut outcome = Outcome { gives: Vec::new(), unread: Vec::new(), error: None };
    let mut reader = match OrderReader::open_all(inputs, profiles, options) {
        Ok(reader) => reader,
        Err(error) => return Outcome { error: Some(place(error.problem())), ..outcome },
    };
    loop {
        match reader.next() {
            Ok(None) => break,
            Ok(Some(Reading::Order(order))) => outcome.gives.push(describe(&order)),
            Ok(Some(Reading::Filtered { rule, .. })) => outcome.gives.push(format!("filtered {rule}")),
            Ok(Some(Reading::Unreadable(problem))) => outcome.gives.push(format!("unreadable {}", place(&problem))),
            Err(error) => {
                outcome.error = Some(place(error.problem()));
                break;
            }
        }
    }
    let unread = reader.coverage().into_iter().filter(|problem| problem.code() == Code::OrderUnread);
    outcome.unread = unread.map(|problem| problem.element_path().unwrap_or_default().to_owned()).collect();
    outcome
}

fn place(problem: &Problem) -> String {
    let mut text = problem.code().to_string();
    if let Some(file) = problem.file() {
        text.push_str(&format!(" {file}"));
    }
    if let Some(position) = problem.position() {
        text.push_str(&format!(":{}:{}", position.line, position.column));
    }
    text
}

fn describe(order: &Order) -> String {
    let articles = order.lines.iter().map(|line| {
        let more = line.extensions.iter().map(|extension| format!("/{}", extension.value)).collect::<String>();
        line.article.clone().unwrap_or_default() + &more
    });
    let articles = articles.collect::<Vec<_>>().join(" ");
    let mut text = format!("order {} [{articles}]", order.number.as_deref().unwrap_or("-"));
    for party in &order.parties {
        let address = &party.party.address;
        for part in [&address.city, &address.country].into_iter().flatten() {
            text.push_str(&format!(" {part}"));
        }
    }
    if let Some(channel) = &order.channel {
        text.push_str(&format!(" shop {channel}"));
    }
    // An order may lack lines here: that is told elsewhere.
    for problem in order.problems.iter().filter(|problem| problem.code() != Code::OrderMissing) {
        text.push_str(&format!("; {}", place(problem)));
    }
    text
}

#[test]
fn records_of_several_parts() {
    let mut wrong = Vec::new();
    for case in cases() {
        let profiles = case.profiles();
        let expected = Outcome { gives: case.gives.clone(), unread: case.unread.clone(), error: case.error.clone() };
        let slices =
            |reversed| case.files(reversed).into_iter().map(|(name, bytes)| (name, Input::Slice(bytes))).collect();
        let outcome = read(slices(false), &profiles, case.options());
        // Of several files that are wrong together, the one that comes last is told.
        if expected.error.as_deref() == Some("profile.documents") {
            let error = outcome.error.as_deref().unwrap_or_default();
            assert!(error.starts_with("profile.documents b"), "{}: {error}", case.name);
            assert!(outcome.gives.is_empty(), "{}", case.name);
            continue;
        }
        if outcome != expected {
            wrong.push(format!("{}\n  expected {expected:?}\n  actual   {outcome:?}", case.name));
            continue;
        }
        assert_eq!(read(slices(true), &profiles, case.options()), expected, "{}, reversed", case.name);
        let mut cursors: Vec<_> =
            case.files(false).into_iter().map(|(name, bytes)| (name, Cursor::new(bytes))).collect();
        let files = cursors.iter_mut().map(|(name, file)| (name.clone(), Input::File(file))).collect();
        assert_eq!(read(files, &profiles, case.options()), expected, "{}, from files", case.name);
        let mut streams = case.files(false);
        let files = streams.iter_mut().map(|(name, bytes)| (name.clone(), Input::Stream(bytes))).collect();
        assert_eq!(read(files, &profiles, case.options()), expected, "{}, from streams", case.name);
        // Without a name of a profile the documents are found by what they hold, unless a layer was asked for.
        if case.layer.is_none() && case.profile != "headers" && case.profile != "heads" {
            let options = ReadOptions { profile: None, ..case.options() };
            let mut profiles = Profiles::empty();
            let own = PROFILES.iter().find(|text| text.starts_with(&format!("id = '{}'", case.profile)));
            profiles.add(own.expect("a profile"), "own.toml").expect("a profile");
            assert_eq!(read(slices(false), &profiles, options), expected, "{}, detected", case.name);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_policy_has_a_case() {
    let cases = cases();
    for word in ["hold", "skip", "error", "pass"] {
        assert!(cases.iter().any(|case| case.missing.as_deref() == Some(word)), "missing = {word}");
    }
}

#[test]
fn positions_say_which_document() {
    let case = cases().into_iter().find(|case| case.name.starts_with("problems name the file")).expect("the case");
    let inputs = case.files(false).into_iter().map(|(name, bytes)| (name, Input::Slice(bytes))).collect();
    let profiles = case.profiles();
    let mut reader = OrderReader::open_all(inputs, &profiles, case.options()).expect("a reader");
    let Some(Reading::Order(order)) = reader.next().expect("a record") else { panic!("an order was expected") };
    let document = |field: &str| {
        let origin = order.origins.iter().find(|origin| origin.field.to_string() == field).expect(field);
        origin.positions[0].document
    };
    assert_eq!((document("number"), document("lines[0].article"), document("parties.orderer.vat_id")), (0, 0, 1));
    let names: Vec<&str> = reader.profile().documents().collect();
    assert_eq!(names, ["lines", "heads"]);
    let json = serde_json::to_value(&order).expect("JSON");
    assert_eq!(json["parties"][0]["position"]["document"], 1);
    assert!(json["position"].get("document").is_none(), "the first document is not named");
}

#[test]
fn files_are_told_apart() {
    let case = &cases()[0];
    let profiles = case.profiles();
    let identity = |xml: &str, profile: Option<&str>| {
        let options = ReadOptions { profile: profile.map(str::to_owned), ..ReadOptions::default() };
        match identify(Input::Slice(xml.as_bytes()), &profiles, &options) {
            Ok(identity) => format!("{} {}", identity.profile, identity.document.unwrap_or_default()),
            Err(error) => error.code().to_string(),
        }
    };
    assert_eq!(identity("<list><address/></list>", None), "addresses list");
    assert_eq!(identity("<lands/>", None), "addresses lands");
    assert_eq!(identity("<alone><id>1</id></alone>", None), "alone ");
    assert_eq!(identity("<nothing/>", None), "profile.none_fits");
    assert_eq!(identity("<heads/>", Some("heads")), "heads heads");
    assert_eq!(identity("<alone/>", Some("heads")), "profile.documents");
    assert_eq!(identity("<alone/>", Some("grouped")), "grouped ");
}

#[test]
fn every_record_is_in_the_account() {
    for case in cases() {
        let mut importer = Importer::new(Settings::default()).expect("an importer");
        importer.profiles = case.profiles();
        let inputs = case.files(false).into_iter().map(|(name, bytes)| (name, Input::Slice(bytes))).collect();
        let mut intake = importer.intake("shop").expect("a run");
        let result = intake.read_all(inputs, case.options(), &mut |_| {});
        let account = intake.finish().expect("an account that adds up");
        let expected = case.gives.len() + usize::from(case.error.is_some());
        assert_eq!(account.read, expected as u64, "{}", case.name);
        assert_eq!(result.is_err(), case.error.is_some(), "{}", case.name);
    }
}

/// Whatever becomes of one file of several, nothing panics and the account adds up.
#[test]
fn cut_and_spoilt_files_are_accounted_for() {
    let mut importer = Importer::new(Settings::default()).expect("an importer");
    let sets = corpus::inputs(&corpus::root().join("tests/corpus/orders"));
    let sets: Vec<_> = sets.into_iter().filter(|set| set.len() > 1).collect();
    assert!(sets.len() >= 4);
    for set in sets {
        let files: Vec<Vec<u8>> = set.iter().map(|file| fs::read(file).expect("a sample")).collect();
        for (number, file) in files.iter().enumerate() {
            // Every so often: cut off there, a tag spoilt there, a byte gone there.
            for at in (0..file.len()).step_by(file.len() / 6 + 1) {
                let mut spoilt = file.clone();
                spoilt.splice(at..at, *b"&<");
                let mut gone = file.clone();
                gone.remove(at);
                for broken in [file[..at].to_vec(), spoilt, gone] {
                    let inputs = files.iter().zip(&set).enumerate().map(|(index, (bytes, path))| {
                        let bytes = if index == number { &broken } else { bytes };
                        (path.display().to_string(), Input::Slice(bytes))
                    });
                    let mut seen = 0;
                    let mut intake = importer.intake("shop").expect("a run");
                    let result = intake.read_all(inputs.collect(), ReadOptions::default(), &mut |_| seen += 1);
                    let account = intake.finish().expect("an account that adds up");
                    assert_eq!(account.read, seen + u64::from(result.is_err()), "{} at {at}", set[number].display());
                }
            }
        }
    }
}
