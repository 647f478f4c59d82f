//! Takes in one order file against an address book in CSV and prints what is planned.
//!
//! `cargo run --features csv --example import`
#![allow(clippy::print_stdout, reason = "a program talks to its user")]

use intakt::master::{ColumnNames, parties_from_csv};
use intakt::{Importer, Taken, input::Input, plan::Settings, profile::ReadOptions};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut importer = Importer::new(Settings::default())?;
    let (customers, _warnings) = parties_from_csv(&std::fs::read("examples/customers.csv")?, &ColumnNames::default())?;
    for (id, party) in customers {
        importer.address_book.upsert(&id, 1, party)?;
    }
    let xml = std::fs::read("examples/orders/05-mother-for-child.xml")?;
    let mut intake = importer.intake("shop")?;
    intake.read(Input::Slice(&xml), ReadOptions::default(), &mut |taken| match taken {
        Taken::Order(order, plan) => println!("{}: {:?}", order.number.as_deref().unwrap_or("?"), plan.status),
        other => println!("{other:?}"),
    })?;
    println!("{}", intake.finish()?);
    Ok(())
}
