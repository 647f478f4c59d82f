//! Getters reach everything: whatever JSON says of an order, a plan or an account stands in its tree as well. Files under
//! `examples` and `tests/corpus` bring what senders bring.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use intakt_core::input::Input;
use intakt_core::plan::{Settings, plan_json};
use intakt_core::profile::{OrderReader, Profiles, ReadOptions, Reading};
use intakt_core::{Importer, Taken};
use serde_json::Value;

use crate::tree::{OwnedTree, Spent, Writer};

/// Names whose values cross as numbers of enumerations.
const CHOICES: [&str; 31] = [
    "answers",
    "cause",
    "class",
    "condition",
    "contradictions",
    "decision",
    "document_status",
    "field",
    "from",
    "gender",
    "kind",
    "level",
    "outcome",
    "prices",
    "proofs",
    "purpose",
    "question",
    "resolution",
    "rights",
    "role",
    "roles",
    "rounding",
    "severity",
    "side",
    "split",
    "state",
    "status",
    "total",
    "type",
    "visibility",
    "voucher",
];

fn leaves<'v>(name: &'v str, value: &'v Value, found: &mut Vec<(&'v str, &'v Value)>) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| leaves(name, value, found)),
        Value::Object(values) => {
            values.iter().for_each(|(name, value)| leaves(name, value, found));
        }
        Value::Null => {}
        leaf => found.push((name, leaf)),
    }
}

/// What JSON says and the tree does not.
fn lost(json: &str, tree: &OwnedTree) -> Vec<String> {
    let (texts, numbers) = tree.contents();
    let texts: BTreeSet<&str> = texts.into_iter().collect();
    let numbers: BTreeSet<String> = numbers.into_iter().collect();
    let value: Value = serde_json::from_str(json).unwrap();
    let mut found = Vec::new();
    leaves("", &value, &mut found);
    let is_there = |(name, leaf): &&(&str, &Value)| match leaf {
        Value::String(text) => {
            let is_word = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte.is_ascii_digit());
            texts.contains(text.as_str()) || (is_word && CHOICES.contains(name))
        }
        Value::Bool(value) => numbers.contains(&i32::from(*value).to_string()),
        number => numbers.contains(&number.to_string()),
    };
    found.iter().filter(|leaf| !is_there(leaf)).map(|(name, leaf)| format!("{name}: {leaf}")).collect()
}

fn xml_files(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            xml_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "xml") {
            files.push(path);
        }
    }
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for folder in ["examples", "tests/corpus/profiles", "tests/corpus/orders"] {
        xml_files(&root.join(folder), &mut files);
    }
    files
}

#[test]
fn nothing_of_an_order_is_lost() {
    let profiles = Profiles::builtin().unwrap();
    let (mut orders, spent) = (0, Arc::default());
    for file in files() {
        let bytes = std::fs::read(&file).unwrap();
        let options = ReadOptions { trace: true, ..ReadOptions::default() };
        let Ok(mut reader) = OrderReader::open(Input::Slice(&bytes), &profiles, options) else { continue };
        while let Ok(Some(reading)) = reader.next() {
            let Reading::Order(order) = reading else { continue };
            let json = serde_json::to_string(&order).unwrap();
            // Into what the order before left, and into new memory: neither may lack anything, nor have more than the other.
            let left = Spent::take(&spent).map_or_else(Writer::default, |(_, writer)| writer);
            let new = OwnedTree::order(order.clone(), &Default::default(), Writer::default(), &Arc::default());
            let tree = OwnedTree::order(order, &Default::default(), left, &spent);
            assert_eq!(lost(&json, &tree), Vec::<String>::new(), "{}", file.display());
            assert_eq!(tree.contents(), new.contents(), "{}", file.display());
            orders += 1;
        }
    }
    assert!(orders > 50, "{orders}");
}

#[test]
fn nothing_of_a_plan_or_an_account_is_lost() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let customers = std::fs::read(root.join("examples/customers.csv")).unwrap();
    let articles = std::fs::read(root.join("examples/articles.csv")).unwrap();
    let names = intakt_core::master::ColumnNames::default();
    let settings = "tasks = 'all'\n[articles]\nmissing = 'create_minimal'\n[parties.fields]\nemail = 'overwrite'\n\
                    address = 'overwrite'\nphone = 'fill_empty'\n[subscriptions]\nkathrin = ['shop', 'new_customers']";
    let mut plans = 0;
    for settings in ["", settings] {
        let mut importer = Importer::new(Settings::from_toml(settings).unwrap()).unwrap();
        for (id, party) in intakt_core::master::parties_from_csv(&customers, &names).unwrap().0 {
            importer.address_book.upsert(&id, 1, party).unwrap();
        }
        for article in intakt_core::master::articles_from_csv(&articles, &names).unwrap().0 {
            importer.articles.upsert(article);
        }
        let mut intake = importer.intake("shop").unwrap();
        for file in files() {
            let bytes = std::fs::read(&file).unwrap();
            let each = &mut |taken: Taken<'_>| {
                let Taken::Order(_, plan) = taken else { return };
                let plan = Arc::new(plan.clone());
                let lost = lost(&plan_json(&plan).unwrap(), &OwnedTree::plan(&plan));
                assert_eq!(lost, Vec::<String>::new(), "{}", file.display());
                plans += 1;
            };
            let _ = intake.read(Input::Slice(&bytes), ReadOptions::default(), each);
        }
        let account = intake.run().account();
        let lost = lost(&serde_json::to_string(&account.entries).unwrap(), &OwnedTree::other(account));
        assert_eq!(lost, Vec::<String>::new());
    }
    assert!(plans > 100, "{plans}");
}
