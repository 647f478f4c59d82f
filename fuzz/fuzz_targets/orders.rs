//! Bytes to orders: as a file, as a stream, and on two threads.
#![no_main]

use std::io::Cursor;
use std::ops::ControlFlow;
use std::sync::LazyLock;

use intakt::input::{Input, Limits};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use libfuzzer_sys::fuzz_target;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::builtin().expect("the built-in profiles"));

/// What was read of an input.
#[derive(Debug, PartialEq)]
struct Found {
    encoding: &'static str,
    /// Whether the bytes contradict the encoding, which only somebody who sees all of them can mend.
    is_mended: bool,
    records: Vec<String>,
}

fn read(input: Input<'_>, two_threads: bool) -> Option<Found> {
    let limits = Limits { record_bytes: 1 << 16, ..Limits::default() };
    let options = ReadOptions { limits, coverage: !two_threads, trace: true, ..ReadOptions::default() };
    let mut reader = OrderReader::open(input, &PROFILES, options).ok()?;
    let (encoding, is_mended) = (reader.encoding(), !reader.warnings().is_empty());
    let mut records = Vec::new();
    let mut note = |reading: &Reading| {
        records.push(match reading {
            Reading::Order(order) => format!("{:?} {} lines", order.number, order.lines.len()),
            Reading::Filtered { rule, .. } => rule.clone(),
            Reading::Unreadable(problem) => problem.to_string(),
        });
    };
    if two_threads {
        let _ = reader.for_each_on_two_threads(|reading| {
            note(reading);
            ControlFlow::Continue(())
        });
    } else {
        while let Ok(Some(reading)) = reader.next() {
            note(&reading);
        }
    }
    let _ = reader.coverage();
    Some(Found { encoding, is_mended, records })
}

fuzz_target!(|bytes: &[u8]| {
    let slice = read(Input::Slice(bytes), false);
    assert_eq!(read(Input::Slice(bytes), true), slice);
    assert_eq!(read(Input::File(&mut Cursor::new(bytes)), false), slice);
    let mut source = bytes;
    let stream = read(Input::Stream(&mut source), false);
    if let (Some(slice), Some(stream)) = (slice, stream)
        && !slice.is_mended
        && slice.encoding == stream.encoding
    {
        assert_eq!(stream, slice);
    }
});
