//! Bytes to orders: as a file and as a stream.
#![no_main]

use std::io::Cursor;
use std::sync::LazyLock;

use intakt::input::{Input, Limits};
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};
use libfuzzer_sys::fuzz_target;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::builtin().expect("the built-in profiles"));

/// The encoding, and what every record gave.
fn read(input: Input<'_>) -> (Option<&'static str>, Vec<String>) {
    let limits = Limits { record_bytes: 1 << 16, ..Limits::default() };
    let options = ReadOptions { limits, coverage: true, trace: true, ..ReadOptions::default() };
    let mut found = Vec::new();
    let Ok(mut reader) = OrderReader::open(input, &PROFILES, options) else { return (None, found) };
    let encoding = reader.encoding();
    while let Ok(Some(reading)) = reader.next() {
        found.push(match reading {
            Reading::Order(order) => format!("{:?} {} lines", order.number, order.lines.len()),
            Reading::Filtered { rule, .. } => rule,
            Reading::Unreadable(problem) => problem.to_string(),
        });
    }
    let _ = reader.coverage();
    (Some(encoding), found)
}

fuzz_target!(|bytes: &[u8]| {
    let slice = read(Input::Slice(bytes));
    let file = read(Input::File(&mut Cursor::new(bytes)));
    assert_eq!(slice, file);
    let mut source = bytes;
    let stream = read(Input::Stream(&mut source));
    if stream.0 == slice.0 {
        assert_eq!(stream.1, slice.1);
    }
});
