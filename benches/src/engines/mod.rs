//! One file an engine (or two that differ in a word). To add one: a function that reads all of a [`Data`] and returns what
//! it found, and a line in [`ENGINES`].

mod intakt;
mod paths;
mod program;
mod raw;
mod records;
mod roxmltree;
mod serde;

use std::path::Path;

use crate::Failure;
use crate::data::{Data, Shape};
use crate::measure::Measured;
use crate::tally::Tally;

/// Something that reads an input.
pub struct Engine {
    /// Its name in tables and on the command line.
    pub name: &'static str,
    /// The inputs it reads.
    pub shapes: &'static [Shape],
    run: Run,
}

#[derive(Clone, Copy)]
enum Run {
    /// In this process.
    Here(fn(&Data) -> Result<Tally, Failure>),
    /// By the C++ program, under this name.
    Program(&'static str),
}

const FEED: &[Shape] = &[Shape::Feed];
const BOTH: &[Shape] = &[Shape::Feed, Shape::Orders];
const ORDERS: &[Shape] = &[Shape::Orders];

/// The engine that all ratios refer to.
pub const REFERENCE: &str = "quick-xml-0.42-slice";

/// All engines, in the order of the table.
pub const ENGINES: &[Engine] = &[
    here(REFERENCE, BOTH, raw::v042::slice),
    here("quick-xml-0.42-read", FEED, raw::v042::buffered),
    here("quick-xml-0.41-slice", BOTH, raw::v041::slice),
    here("quick-xml-0.41-read", FEED, raw::v041::buffered),
    here("intakt-slice", BOTH, intakt::slice),
    here("intakt-read", BOTH, intakt::read),
    here("intakt-two-threads", FEED, intakt::two_threads),
    here("intakt-detect", ORDERS, intakt::detect),
    here("intakt-records", BOTH, records::slice),
    here("serde-0.42", BOTH, serde::v042::orders),
    here("serde-0.41", BOTH, serde::v041::orders),
    here("roxmltree", BOTH, roxmltree::orders),
    Engine { name: "libxml2-sax2", shapes: BOTH, run: Run::Program("libxml2-sax2") },
    Engine { name: "pugixml", shapes: BOTH, run: Run::Program("pugixml") },
];

const fn here(name: &'static str, shapes: &'static [Shape], run: fn(&Data) -> Result<Tally, Failure>) -> Engine {
    Engine { name, shapes, run: Run::Here(run) }
}

impl Engine {
    /// Whether it is a part of the C++ program.
    pub fn is_program(&self) -> bool {
        matches!(self.run, Run::Program(_))
    }

    /// Reads the input once, after a run that is not counted where `warm` is set, and compares what it found with what is
    /// there.
    ///
    /// # Errors
    /// What the engine cannot read; a tally that is not the expected one.
    pub fn measure(&self, data: &Data, program: Option<&Path>, warm: bool) -> Result<Measured, Failure> {
        let measured = match self.run {
            Run::Here(run) => Measured::of(|| run(data))?,
            Run::Program(engine) => {
                program::measure(program.ok_or("the C++ program is not built")?, engine, data, warm)?
            }
        };
        if measured.tally.agrees(&data.expected) {
            return Ok(measured);
        }
        Err(format!("{} found {}, there is {}", self.name, measured.tally, data.expected).into())
    }
}
