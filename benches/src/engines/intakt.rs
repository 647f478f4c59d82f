//! Intakt as a host uses it: orders through a built-in profile, checks and positions included, without a trace.

use std::fs::File;
use std::hint::black_box;
use std::ops::ControlFlow;
use std::sync::OnceLock;

use intakt::input::Input;
use intakt::order::Order;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading, Workspace};
use intakt::value::Decimal;

use crate::Failure;
use crate::data::{Data, Shape};
use crate::tally::Tally;

/// From memory, with the profile named.
pub fn slice(data: &Data) -> Result<Tally, Failure> {
    let mut found = Found::default();
    for document in data.documents()? {
        found.read(Input::Slice(document), named(data))?;
    }
    found.tally()
}

/// From memory on two threads, with the profile named.
pub fn two_threads(data: &Data) -> Result<Tally, Failure> {
    let mut found = Found::default();
    for document in data.documents()? {
        let mut reader = OrderReader::open(Input::Slice(document), profiles()?, named(data))?;
        let mut failure = None;
        reader.for_each_on_two_threads(|reading| match found.take(reading) {
            Ok(()) => ControlFlow::Continue(()),
            Err(problem) => {
                failure = Some(problem);
                ControlFlow::Break(())
            }
        })?;
        failure.map_or(Ok(()), Err)?;
    }
    found.tally()
}

/// Through `Read`, with the profile named: a feed from its file, single orders from what hides that they are in memory.
pub fn read(data: &Data) -> Result<Tally, Failure> {
    let mut found = Found::default();
    match data.shape {
        Shape::Feed => found.read(Input::Stream(&mut File::open(&data.path)?), named(data))?,
        Shape::Orders => {
            for mut document in data.documents()? {
                found.read(Input::Stream(&mut document), named(data))?;
            }
        }
    }
    found.tally()
}

/// From memory; the profile is found anew for each document.
pub fn detect(data: &Data) -> Result<Tally, Failure> {
    let mut found = Found::default();
    for document in data.documents()? {
        found.read(Input::Slice(document), ReadOptions::default())?;
    }
    found.tally()
}

fn named(data: &Data) -> ReadOptions {
    ReadOptions { profile: Some(data.shape.profile().to_owned()), ..ReadOptions::default() }
}

/// The built-in profiles: parsed once, as a host does, and not part of what is measured after the first round.
fn profiles() -> Result<&'static Profiles, Failure> {
    static PROFILES: OnceLock<Profiles> = OnceLock::new();
    if PROFILES.get().is_none() {
        let _ = PROFILES.set(Profiles::builtin()?);
    }
    PROFILES.get().ok_or_else(|| "no profiles".into())
}

/// What was found in all documents so far.
#[derive(Default)]
struct Found {
    orders: u64,
    lines: u64,
    quantity: Decimal,
    /// Of the document before.
    workspace: Workspace,
}

impl Found {
    fn read(&mut self, input: Input<'_>, options: ReadOptions) -> Result<(), Failure> {
        let workspace = std::mem::take(&mut self.workspace);
        let mut reader = OrderReader::open_with(input, profiles()?, options, workspace)?;
        while let Some(reading) = reader.next()? {
            self.take(&reading)?;
            reader.recycle(reading);
        }
        self.workspace = reader.into_workspace();
        Ok(())
    }

    fn take(&mut self, reading: &Reading) -> Result<(), Failure> {
        match reading {
            Reading::Order(order) => self.order(black_box(order)),
            other => Err(format!("not an order: {other:?}").into()),
        }
    }

    /// The inputs are sound, so a problem is a mistake of the bench or of Intakt.
    fn order(&mut self, order: &Order) -> Result<(), Failure> {
        if let Some(problem) = order.problems.first() {
            return Err(format!("{problem}").into());
        }
        self.orders += 1;
        self.lines += order.lines.len() as u64;
        for line in &order.lines {
            let quantity = line.quantity.ok_or("a line without quantity")?;
            self.quantity = self.quantity.checked_add(quantity).ok_or("too large a sum")?;
        }
        Ok(())
    }

    fn tally(self) -> Result<Tally, Failure> {
        let places = 3_u32.checked_sub(self.quantity.scale()).ok_or("too many places")?;
        let thousandths = i64::try_from(self.quantity.mantissa())? * 10_i64.pow(places);
        Ok(Tally::extracted(self.orders, self.lines, thousandths))
    }
}
