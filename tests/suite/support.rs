//! Support bundles: planned again they give plans of the same shape, and nobody who stands in an input stands in them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use intakt::Code;
use intakt::input::Input;
use intakt::master::{MemoryAddressBook, MemoryArticles, MemoryLedger, PartyField};
use intakt::order::{Order, Party};
use intakt::plan::{Host, Matcher, Plan, Run, Settings, Status};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use intakt::support::{Bundle, Made, Tape, shape};
use serde_json::Value;

use crate::corpus;

/// Whether a text can be found anywhere: short ones stand in anything, and masks are nobody.
fn tells(text: &str) -> bool {
    let longest = text.split(|sign: char| !sign.is_alphanumeric()).map(|word| word.chars().count()).max();
    let is_nobody = text.contains("**") || text.bytes().all(|byte| byte == b'0');
    text.chars().count() > 4 && longest > Some(2) && !is_nobody
}

/// What tells who somebody is: everything of a party but kinds, countries and short words.
pub(crate) fn personal(party: &Party) -> Vec<String> {
    let of_address = |field: &PartyField| matches!(field, PartyField::Country | PartyField::State);
    let open = |field: &PartyField| matches!(field, PartyField::Salutation | PartyField::Title | PartyField::Gender);
    let fields = PartyField::ALL.iter().filter(|field| !of_address(field) && !open(field));
    let texts = fields.filter_map(|field| field.get(party));
    let numbers = party.identifiers.iter().map(|identifier| identifier.value.clone());
    let all = texts.chain(numbers).chain(party.source_id.clone());
    all.map(|text| text.trim().to_owned()).filter(|text| tells(text)).collect()
}

fn orders(files: &[PathBuf], profiles: &Profiles) -> Vec<Order> {
    let bytes: Vec<(String, Vec<u8>)> =
        files.iter().map(|file| (file.display().to_string(), fs::read(file).unwrap())).collect();
    let inputs = bytes.iter().map(|(name, bytes)| (name.clone(), Input::Slice(bytes))).collect();
    let mut orders = Vec::new();
    let Ok(mut reader) = OrderReader::open_all(inputs, profiles, ReadOptions::default()) else {
        return orders;
    };
    // What cannot be read is another test's matter.
    while let Ok(Some(reading)) = reader.next() {
        if let Reading::Order(order) = reading {
            orders.push(*order);
        }
    }
    orders
}

/// What a host has.
struct House {
    settings: Settings,
    address_book: MemoryAddressBook,
    articles: MemoryArticles,
    ledger: MemoryLedger,
}

/// Every other orderer is in the address book, some with another telephone number.
fn house(settings: &str, orders: &[Order]) -> House {
    let settings = Settings::from_toml(settings).unwrap();
    let (articles, ledger) = (MemoryArticles::default(), MemoryLedger::default());
    let mut house = House { settings, address_book: MemoryAddressBook::new("DE"), articles, ledger };
    for (number, entry) in
        orders.iter().flat_map(|order| &order.parties).enumerate().filter(|(number, _)| number % 2 == 0)
    {
        let mut party = Party { source_id: None, ..entry.party.clone() };
        if number % 4 == 0 {
            party.phone = Some(format!("0431 77 88 {number:03}"));
        }
        house.address_book.upsert(&format!("K-{}", 70_000 + number), number as u64, party).unwrap();
    }
    house
}

/// The bundle of a run over these orders, and its plans.
fn bundle(house: &House, orders: &[Order]) -> (Bundle, Vec<(Order, Plan)>) {
    let tape = Tape::default();
    let book = tape.address_book(&house.address_book);
    let articles = tape.articles(&house.articles);
    let mut ledger = tape.ledger(&house.ledger);
    let judge = tape.judge(Matcher::new(house.address_book.index(), house.settings.source("shop").match_settings()));
    let host = Host { address_book: &book, judge: Box::new(judge), articles: &articles, ledger: &mut ledger };
    let mut run = Run::new(&house.settings, "shop", host).unwrap();
    let planned: Vec<(Order, Plan)> = orders.iter().map(|order| (order.clone(), run.plan(order))).collect();
    drop(run);
    let made = Made { settings: &house.settings, source: "shop", now: None, profiles: &[] };
    (Bundle::new(&tape, &planned, &made).unwrap(), planned)
}

/// Every text in JSON, one a line; keys are words of Intakt.
fn values_of(value: &Value, texts: &mut String) {
    match value {
        Value::String(text) => texts.push_str(&format!("{text}\n")),
        Value::Array(values) => values.iter().for_each(|value| values_of(value, texts)),
        Value::Object(fields) => {
            fields.iter().filter(|(key, _)| *key != "format").for_each(|(_, value)| values_of(value, texts));
        }
        _ => {}
    }
}

/// Where a value stands in a text, by itself: a number within a longer one is another number.
pub(crate) fn place(told: &str, value: &str) -> Option<usize> {
    let is_part = |sign: Option<char>, edge: Option<char>| {
        sign.zip(edge).is_some_and(|(sign, edge)| sign.is_ascii_digit() && edge.is_ascii_digit())
    };
    told.match_indices(value).map(|(at, _)| at).find(|at| {
        let (before, after) = (told[..*at].chars().next_back(), told[at + value.len()..].chars().next());
        !is_part(before, value.chars().next()) && !is_part(after, value.chars().next_back())
    })
}

/// Departments, which are nobody's names.
const WORDS: [&str; 1] = ["einkauf"];

/// Where two texts of JSON differ first.
fn difference(one: &Value, other: &Value, path: &str) -> String {
    match (one, other) {
        (Value::Object(first), Value::Object(second)) if first.keys().eq(second.keys()) => {
            let mut differing = first.iter().filter(|(key, value)| second.get(*key) != Some(value));
            differing
                .next()
                .map_or_else(String::new, |(key, value)| difference(value, &second[key], &format!("{path}/{key}")))
        }
        (Value::Array(first), Value::Array(second)) if first.len() == second.len() => {
            let differing = first.iter().zip(second).enumerate().find(|(_, (value, other))| value != other);
            differing.map_or_else(String::new, |(at, (value, other))| difference(value, other, &format!("{path}/{at}")))
        }
        _ => format!("{path}: {one:.300} and {other:.300}"),
    }
}

const SETTINGS: [&str; 3] = [
    "",
    "parties.unclear = 'create_new'\narticles.missing = 'create_minimal'\n[parties.fields]\nphone = 'overwrite'\nemail = 'fill_empty'\n\
     [constraints.\"party.family_name\"]\nmax_length = 6\npolicy = 'cut'\n",
    "clerk = 'Hannelore Habicht'\n[parties]\nunclear = 'collective'\ncollective = 'K-70002'\n[sources.shop]\narticles.missing = 'hold'\n\
     [sources.shop.subscriptions]\n'Hannelore Habicht' = ['open_orders']\n",
];

fn corpora() -> Vec<Vec<PathBuf>> {
    let root = corpus::root();
    let mut inputs = corpus::inputs(&root.join("tests/corpus/orders"));
    inputs.extend(corpus::files(&root.join("examples/orders"), "xml").into_iter().map(|file| vec![file]));
    inputs.extend(corpus::files(&root.join("examples/intakt-order"), "xml").into_iter().map(|file| vec![file]));
    inputs
}

#[test]
fn a_bundle_tells_nobody_and_gives_plans_of_the_same_shape() {
    let (mut orders_seen, mut linked, mut values) = (0, 0, 0);
    let mut faults: Vec<String> = Vec::new();
    let profiles = Profiles::builtin().unwrap();
    for files in corpora() {
        let orders = orders(&files, &profiles);
        if orders.is_empty() {
            continue;
        }
        for settings in SETTINGS {
            let house = house(settings, &orders);
            let (bundle, planned) = bundle(&house, &orders);
            let text = bundle.to_json().unwrap();
            let name = files[0].strip_prefix(corpus::root()).unwrap_or(Path::new("?")).display().to_string();
            for replayed in Bundle::from_json(&text).unwrap().replay().unwrap() {
                if !replayed.is_alike {
                    let original = &planned.iter().find(|(order, _)| order.number == replayed.number).unwrap().1;
                    let other = difference(&shape(original).unwrap(), &shape(&replayed.plan).unwrap(), "");
                    faults.push(format!("{name}: {:?} has another shape: {other}", replayed.number));
                }
            }
            orders_seen += planned.len();
            linked += planned.iter().filter(|(_, plan)| plan.status == Status::Planned).count();
            let parties = orders.iter().flat_map(|order| &order.parties).map(|entry| entry.party.clone());
            let known = house.address_book.iter().map(|(.., party)| party);
            // Numbers of orders stay, also where a shop makes them of a company's name.
            let mut texts = String::new();
            values_of(&serde_json::from_str(&text).unwrap(), &mut texts);
            let told = texts.replace(".example\n", "\n").to_lowercase();
            let numbers: Vec<String> =
                orders.iter().filter_map(|order| order.number.as_ref().map(|text| text.to_lowercase())).collect();
            let of_parties: BTreeSet<String> = parties.chain(known).flat_map(|party| personal(&party)).collect();
            values += of_parties.len();
            for value in &of_parties {
                let value = value.to_lowercase();
                let Some(at) = place(&told, &value) else { continue };
                if !numbers.iter().any(|number| number.contains(&value)) && !WORDS.contains(&value.as_str()) {
                    let around: String =
                        told[..at].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
                    faults.push(format!("{name}: {value:?} stands in the bundle behind {around:?}"));
                }
            }
            if text.contains("Hannelore") || text.contains("K-700") {
                faults.push(format!("{name}: the clerk, or an id of the host"));
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{}\n{} faults", faults[..faults.len().min(40)].join("\n"), faults.len());
    assert!(orders_seen > 250 && linked > 50 && values > 1_000, "{orders_seen} {linked} {values}");
}

#[test]
fn a_bundle_is_the_same_in_every_run_and_a_foreign_file_is_refused() {
    let orders =
        orders(&[corpus::root().join("examples/orders/05-mother-for-child.xml")], &Profiles::builtin().unwrap());
    let house = house(SETTINGS[1], &orders);
    let text = bundle(&house, &orders).0.to_json().unwrap();
    assert_eq!(text, bundle(&house, &orders).0.to_json().unwrap());
    for wrong in ["", "{}", "[1]", &text.replace("intakt-support/1", "intakt-support/9")] {
        assert_eq!(Bundle::from_json(wrong).unwrap_err().code(), Code::DataValue, "{wrong:.20}");
    }
    // Whoever changes an answer sees another plan, which says so.
    let changed = text.replace("\"outcome\": \"same\"", "\"outcome\": \"new\"");
    assert_ne!(changed, text);
    let replayed = Bundle::from_json(&changed).unwrap().replay().unwrap();
    assert!(replayed.iter().any(|replayed| !replayed.is_alike));
}
