//! The amounts of every sample order: `tests/corpus/amounts/samples.txt` has what is computed, what differs and what is asked.
#![allow(clippy::unwrap_used, reason = "a test says what it expects; clippy.toml covers only functions marked #[test]")]

use std::fmt::Write;

use intakt::input::Input;
use intakt::order::Order;
use intakt::plan::{AmountSettings, assess_amounts};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};

use super::amounts_cases::describe;
use crate::corpus;

fn orders(files: &[std::path::PathBuf], profiles: &Profiles) -> Vec<Order> {
    let bytes: Vec<Vec<u8>> = files.iter().map(|file| std::fs::read(file).unwrap()).collect();
    let named = |(number, bytes)| (format!("file {}", number + 1), Input::Slice(bytes));
    let mut inputs: Vec<(String, Input<'_>)> = bytes.iter().map(Vec::as_slice).enumerate().map(named).collect();
    let reader = match inputs.len() {
        1 => OrderReader::open(inputs.remove(0).1, profiles, ReadOptions::default()),
        _ => OrderReader::open_all(inputs, profiles, ReadOptions::default()),
    };
    let Ok(mut reader) = reader else { return Vec::new() };
    let mut orders = Vec::new();
    while let Ok(Some(reading)) = reader.next() {
        if let Reading::Order(order) = reading {
            orders.push(*order);
        }
    }
    orders
}

#[test]
fn the_amounts_of_every_sample_order() {
    let profiles = Profiles::builtin().unwrap();
    let settings = AmountSettings::default();
    let mut text = String::new();
    let root = corpus::root();
    let folders = ["tests/corpus/orders", "examples/orders"].map(|folder| root.join(folder));
    for input in folders.iter().flat_map(|folder| corpus::inputs(folder)) {
        let name = corpus::stem(&input);
        let name = name.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        for order in orders(&input, &profiles) {
            writeln!(text, "{name} {}", order.number.as_deref().unwrap_or("-")).unwrap();
            let found = describe(&assess_amounts(&order, &settings), false);
            found.lines().for_each(|line| writeln!(text, "  {line}").unwrap());
        }
    }
    corpus::expect(&root.join("tests/corpus/amounts/samples.txt"), &text);
}
