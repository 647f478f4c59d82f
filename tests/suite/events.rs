//! Events of the library: every one has its code, and none tells who ordered (law 9).
#![cfg(feature = "tracing")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Write};
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use intakt::input::Input;
use intakt::order::{Order, Party};
use intakt::plan::{ActionOutcome, Settings, settle};
use intakt::profile::ReadOptions;
use intakt::{EVENTS, Importer, Taken};
use tracing::field::{Field, Visit};
use tracing::span;

use crate::corpus;

/// Every event as a line, the fields in their order.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>);

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let mut text = String::new();
        write!(text, "{value:?}").unwrap();
        self.0.insert(field.name(), text);
    }
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

impl tracing::Subscriber for Collector {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        assert_eq!(event.metadata().target(), "intakt");
        let mut fields = BTreeMap::new();
        event.record(&mut Fields(&mut fields));
        self.0.lock().unwrap().push(fields);
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

/// What tells who somebody is.
fn personal(party: &Party) -> Vec<String> {
    let mut texts: Vec<Option<&String>> = vec![
        party.given_name.as_ref(),
        party.family_name.as_ref(),
        party.birth_name.as_ref(),
        party.company.as_ref(),
        party.email.as_ref(),
        party.phone.as_ref(),
        party.mobile.as_ref(),
        party.address.street.as_ref(),
        party.address.city.as_ref(),
        party.insurance_number.as_ref(),
        party.official_id.as_ref(),
        party.vat_id.as_ref(),
    ];
    texts.extend(party.identifiers.iter().map(|identifier| Some(&identifier.value)));
    let birth_date = party.birth_date.map(|date| date.to_string());
    // Short ones (a street called `A`) stand in anything.
    texts.into_iter().flatten().cloned().chain(birth_date).filter(|text| text.chars().count() > 3).collect()
}

/// Plans every order of a file and reports all actions as done. Orders that cannot be read are part of the test.
fn play(path: &Path, found: &mut BTreeSet<String>) {
    let settings = "parties.unclear = 'create_new'\narticles.missing = 'create_minimal'";
    let mut importer = Importer::new(Settings::from_toml(settings).unwrap()).unwrap();
    let bytes = fs::read(path).unwrap();
    let mut plans = Vec::new();
    let mut intake = importer.intake("shop").unwrap();
    let mut keep = |order: &Order| found.extend(order.parties.iter().flat_map(|entry| personal(&entry.party)));
    let _ = intake.read(Input::Slice(&bytes), ReadOptions::default(), &mut |taken| {
        if let Taken::Order(order, plan) = taken {
            keep(order);
            plans.push(plan.clone());
        }
    });
    intake.finish().unwrap();
    for plan in plans {
        for action in &plan.actions {
            let done = ActionOutcome::Done { id: Some(action.id.clone()) };
            let _ = settle(&mut importer.ledger, &plan.key().unwrap(), &action.id, done);
        }
    }
}

#[test]
fn events_have_their_codes_and_fields_and_tell_nobody_s_name() {
    let collector = Collector::default();
    // With one subscriber alone, an event that another thread's test comes upon first is taken for one that nobody wants.
    let _second = tracing::Dispatch::new(Collector::default());
    let mut found = BTreeSet::new();
    tracing::subscriber::with_default(collector.clone(), || {
        let mut files = corpus::files(&corpus::root().join("tests/corpus/orders"), "xml");
        files.extend(corpus::files(&corpus::root().join("examples/intakt-order"), "xml"));
        assert!(files.len() > 3, "{files:?}");
        files.iter().for_each(|file| play(file, &mut found));
    });
    assert!(found.len() > 50, "{found:?}");
    let events = collector.0.lock().unwrap();
    let mut codes = BTreeSet::new();
    for fields in events.iter() {
        let code = fields["code"].as_str();
        let event = EVENTS.iter().find(|event| event.code == code).expect(code);
        let mut named: BTreeSet<&str> = event.fields.iter().copied().collect();
        named.extend(["code", "message"]);
        assert_eq!(fields.keys().copied().collect::<BTreeSet<_>>(), named, "{code}");
        // Numbers of orders are told as they are, also where a shop makes them of a company's name.
        for (name, value) in fields.iter().filter(|(name, _)| **name != "order") {
            let told = found.iter().find(|personal| value.to_lowercase().contains(&personal.to_lowercase()));
            assert_eq!(told, None, "{code}: {name}");
        }
        codes.insert(code);
    }
    for code in ["input.opened", "matching.decided", "order.planned", "outcome.settled", "run.finished"] {
        assert!(codes.contains(code), "{code} in {codes:?}");
    }
}

#[test]
fn every_event_is_documented() {
    let path = corpus::root().join("docs/logging.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("| code |").expect("a table");
    let (_, after) = rest.split_once("\n\n").expect("the end of the table");
    let mut table = "| code | level | meaning | fields |\n|---|---|---|---|\n".to_owned();
    for event in EVENTS {
        let fields = event.fields.iter().map(|field| format!("`{field}`")).collect::<Vec<_>>().join(", ");
        writeln!(table, "| `{}` | {} | {} | {fields} |", event.code, event.level, event.meaning).unwrap();
    }
    corpus::expect(&path, &format!("{before}{table}\n{after}"));
}
