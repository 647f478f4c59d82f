//! The TOML of a profile, and reading with what compiles.
#![no_main]

use intakt::input::{Input, Limits};
use intakt::profile::{OrderReader, Profiles, ReadOptions};
use libfuzzer_sys::fuzz_target;

const SAMPLE: &[u8] = include_bytes!("../../examples/intakt-order/minimal.xml");

fuzz_target!(|text: &str| {
    let mut profiles = Profiles::empty();
    let Ok(id) = profiles.add(text, "fuzz") else { return };
    let limits = Limits { xpath_steps: 10, ..Limits::default() };
    let options = ReadOptions { profile: Some(id), limits, coverage: true, trace: true, ..ReadOptions::default() };
    let Ok(mut reader) = OrderReader::open(Input::Slice(SAMPLE), &profiles, options) else { return };
    while let Ok(Some(_)) = reader.next() {}
    let _ = reader.coverage();
});
