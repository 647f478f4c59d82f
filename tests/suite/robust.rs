//! Broken input never panics, never hangs, and never loses a record silently.

use std::fs;

use intakt::Importer;
use intakt::input::{Input, Limits};
use intakt::plan::Settings;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading, Workspace};

use crate::corpus;

/// A small generator with a fixed seed (xorshift64*, Vigna 2016), so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) as usize % limit.max(1)
    }
}

/// Bytes that mean something to XML, to encodings or to numbers.
const SPICE: &[&[u8]] = &[
    b"<",
    b">",
    b"&",
    b"\"",
    b"'",
    b"/",
    b"]]>",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"<?",
    b"?>",
    b"&#0;",
    b"&lt;",
    b"\0",
    b"\xff",
    b"\xc3",
    b"\xe2\x82",
    b"\r",
    b"xmlns:x='u'",
    b"<x:y/>",
    b"-",
    b"9999999999999999999999999999999",
    b"1e9",
    b"\xef\xbb\xbf",
];

fn mutate(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(3) {
        let at = random.below(bytes.len());
        match random.below(5) {
            0 => bytes.truncate(at),
            1 => {
                let end = (at + random.below(200)).min(bytes.len());
                bytes.drain(at..end);
            }
            2 => {
                let end = (at + random.below(200)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                let to = random.below(bytes.len());
                bytes.splice(to..to, copy);
            }
            _ => {
                let spice = SPICE[random.below(SPICE.len())];
                bytes.splice(at..at, spice.iter().copied());
            }
        }
        if bytes.is_empty() {
            break;
        }
    }
    bytes
}

#[test]
fn mutated_samples_never_panic_and_are_accounted_for() {
    let root = corpus::root();
    let mut importer = Importer::new(Settings::default()).unwrap();
    let mut random = Random(0x1234_5678_9abc_def1);
    let limits = Limits { record_bytes: 1 << 20, ..Limits::default() };
    let options = || ReadOptions { limits, coverage: true, trace: true, ..ReadOptions::default() };
    for file in corpus::files(&root.join("tests/corpus/orders"), "xml") {
        let sample = fs::read(&file).unwrap();
        for round in 0..25 {
            let broken = mutate(&sample, &mut random);
            let mut seen = 0;
            let mut intake = importer.intake("shop").unwrap();
            let result = intake.read(Input::Slice(&broken), options(), &mut |_| seen += 1);
            let account = intake.finish().unwrap_or_else(|error| panic!("{} round {round}: {error}", file.display()));
            // An input that ends early counts once more, as unreadable.
            assert_eq!(account.read, seen + u64::from(result.is_err()), "{} round {round}", file.display());
        }
    }
}

#[test]
fn a_stream_reads_what_a_slice_reads() {
    let root = corpus::root();
    let profiles = Profiles::builtin().unwrap();
    let mut random = Random(77);
    for file in corpus::files(&root.join("tests/corpus/orders"), "xml") {
        let sample = fs::read(&file).unwrap();
        for _ in 0..5 {
            // Deleting whole bytes of ASCII keeps the encoding as it was; only the markup breaks.
            let at = random.below(sample.len());
            let mut broken = sample.clone();
            broken.truncate(at);
            let slice = outcome(Input::Slice(&broken), &profiles);
            let mut source = broken.as_slice();
            let stream = outcome(Input::Stream(&mut source), &profiles);
            if !slice.contains("charset") && !stream.contains("charset") {
                assert_eq!(slice, stream, "{} cut at {at}", file.display());
            }
        }
    }
}

/// What one reader leaves to the next changes nothing that is read, be the documents alike or not, whole or broken.
#[test]
fn a_workspace_changes_no_order() {
    let root = corpus::root();
    let profiles = Profiles::builtin().unwrap();
    let mut random = Random(4711);
    let mut workspace = Workspace::default();
    let mut reused = 0;
    for file in corpus::files(&root.join("tests/corpus/orders"), "xml") {
        let sample = fs::read(&file).unwrap();
        for round in 0..4 {
            let document = if round < 2 { sample.clone() } else { mutate(&sample, &mut random) };
            let fresh = OrderReader::open(Input::Slice(&document), &profiles, ReadOptions::default());
            let (expected, _) = everything(fresh);
            let given = std::mem::take(&mut workspace);
            let reader = OrderReader::open_with(Input::Slice(&document), &profiles, ReadOptions::default(), given);
            let (found, rest) = everything(reader);
            assert_eq!(found, expected, "{} round {round}", file.display());
            reused += usize::from(rest.is_some());
            workspace = rest.unwrap_or_default();
        }
    }
    assert!(reused > 50, "{reused}");
}

/// All that is read, in words, and the workspace afterwards.
fn everything(reader: intakt::Result<OrderReader<'_>>) -> (Vec<String>, Option<Workspace>) {
    let mut reader = match reader {
        Ok(reader) => reader,
        Err(error) => return (vec![error.to_string()], None),
    };
    let mut all = Vec::new();
    loop {
        match reader.next() {
            Ok(Some(reading)) => {
                all.push(match &reading {
                    Reading::Order(order) => serde_json::to_string(order).unwrap(),
                    other => format!("{other:?}"),
                });
                reader.recycle(reading);
            }
            Ok(None) => break,
            Err(error) => {
                all.push(error.to_string());
                break;
            }
        }
    }
    (all, Some(reader.into_workspace()))
}

/// How many records were read, and what ended the input.
fn outcome(input: Input<'_>, profiles: &Profiles) -> String {
    let mut reader = match OrderReader::open(input, profiles, ReadOptions::default()) {
        Ok(reader) => reader,
        Err(error) => return error.to_string(),
    };
    loop {
        match reader.next() {
            Ok(Some(_)) => {}
            Ok(None) => return format!("{} records {:?}", reader.count(), reader.warnings()),
            Err(error) => return format!("{} records, then {error}", reader.count()),
        }
    }
}

/// Other values, elements twice or gone, things inside of a text: mostly still a document, and seldom the usual one.
fn reshape(bytes: &[u8], random: &mut Random) -> Vec<u8> {
    const VALUES: &[&str] = &[
        "",
        " ",
        "\n  ",
        "x",
        " y ",
        "-5",
        "1.50",
        " 7 ",
        "1e3",
        ".",
        "0.190",
        "12345678901234567890",
        "2026-02-30",
        "2026-03-01",
        "20260301",
        "no@example.org",
        "EUR",
        "XXX",
        "DE",
        "Deutschland",
        "true",
        "&amp;",
        "a&#x20;b",
        "]]",
        "<![CDATA[5]]>",
        "<![CDATA[]]>",
        "1<!-- c -->2",
        "<b>5</b>",
        "<b/>",
        "4006381333931",
        "4006381333930",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=random.below(4) {
        let ends: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'>').collect();
        let Some(start) = ends.get(random.below(ends.len())).map(|end| end + 1) else { break };
        let Some(text) = bytes[start..].iter().position(|byte| *byte == b'<') else { continue };
        // An element that begins behind this tag, up to the first end tag of its name.
        let name: Vec<u8> =
            bytes[start + text + 1..].iter().copied().take_while(|byte| !b" />\n\t".contains(byte)).collect();
        let end_tag = [b"</", name.as_slice(), b">"].concat();
        let behind = bytes[start + text..].windows(end_tag.len()).position(|piece| piece == end_tag);
        let element = behind.map(|length| start + text..start + text + length + end_tag.len());
        match (random.below(4), element) {
            (0, Some(element)) => {
                let copy = bytes[element.clone()].to_vec();
                bytes.splice(element.start..element.start, copy);
            }
            (1, Some(element)) => drop(bytes.drain(element)),
            _ => {
                let value = VALUES[random.below(VALUES.len())];
                bytes.splice(start..start + text, value.bytes());
            }
        }
    }
    bytes
}

/// Everything that is read, in words.
fn readings(bytes: &[u8], profiles: &Profiles, profile: &str, coverage: bool) -> Vec<String> {
    let options = ReadOptions { profile: Some(profile.to_owned()), coverage, ..ReadOptions::default() };
    everything(OrderReader::open(Input::Slice(bytes), profiles, options)).0
}

#[test]
fn values_seen_at_a_glance_are_those_that_the_rules_give() {
    let root = corpus::root();
    let profiles = Profiles::builtin().unwrap();
    let mut random = Random(0x0dd_ba11);
    let mut orders = 0;
    for format in ["xml", "csv"] {
        for file in corpus::files(&root.join("tests/corpus/orders"), format) {
            let Some(profile) = file.parent().and_then(|folder| folder.file_name()).and_then(|name| name.to_str())
            else {
                continue;
            };
            let sample = fs::read(&file).unwrap();
            for round in 0..12 {
                let bytes = if round == 0 { sample.clone() } else { reshape(&sample, &mut random) };
                // Where coverage is asked for, every rule is evaluated and every path walked for itself.
                let evaluated = readings(&bytes, &profiles, profile, true);
                let seen = readings(&bytes, &profiles, profile, false);
                assert_eq!(seen, evaluated, "{} round {round}: {}", file.display(), String::from_utf8_lossy(&bytes));
                orders += evaluated.iter().filter(|reading| reading.starts_with('{')).count();
            }
        }
    }
    assert!(orders > 500, "only {orders} orders were read");
}

/// The orders as JSON, and whether the input was read to its end.
fn orders(input: Input<'_>, profiles: &Profiles, profile: &str) -> (Vec<String>, bool) {
    let mut found = Vec::new();
    let options = ReadOptions { profile: Some(profile.to_owned()), ..ReadOptions::default() };
    let Ok(mut reader) = OrderReader::open(input, profiles, options) else { return (found, false) };
    loop {
        match reader.next() {
            Ok(Some(Reading::Order(order))) => found.push(serde_json::to_string(&order).unwrap()),
            Ok(Some(_)) => {}
            Ok(None) => return (found, true),
            Err(_) => return (found, false),
        }
    }
}

#[test]
fn a_sample_cut_at_any_byte_gives_an_error_and_only_complete_orders() {
    let root = corpus::root();
    let profiles = Profiles::builtin().unwrap();
    let samples = [
        ("tests/corpus/orders/intakt-order/own-many-latin1.xml", "intakt-order"),
        ("tests/corpus/orders/afterbuy/own-bare-result-converted.xml", "afterbuy"),
        ("tests/corpus/orders/jtl-wawi/constructed_latin1.xml", "jtl-wawi"),
        ("examples/orders/03-twin.xml", "intakt-order"),
    ];
    for (sample, profile) in samples {
        let bytes = fs::read(root.join(sample)).unwrap();
        let (whole, complete) = orders(Input::Slice(&bytes), &profiles, profile);
        assert!(complete && !whole.is_empty(), "{sample}");
        // The end of the last tag; what follows it are blanks.
        let end = bytes.iter().rposition(|byte| *byte == b'>').unwrap() + 1;
        for cut in 0..end {
            let piece = &bytes[..cut];
            let (slice, complete) = orders(Input::Slice(piece), &profiles, profile);
            assert!(!complete, "{sample} cut at {cut} passes as complete");
            assert!(whole.starts_with(&slice), "{sample} cut at {cut} gives other orders");
            let mut source = piece;
            let (stream, _) = orders(Input::Stream(&mut source), &profiles, profile);
            assert_eq!(stream, slice, "{sample} cut at {cut}, read as a stream");
        }
    }
}

#[test]
fn a_broken_first_order_hides_neither_the_profile_nor_the_others() {
    let root = corpus::root();
    let profiles = Profiles::builtin().unwrap();
    let sample = fs::read(root.join("tests/corpus/orders/intakt-order/own-many-latin1.xml")).unwrap();
    let first = sample.windows(7).position(|bytes| bytes == b"<order " || bytes == b"<order>").unwrap();
    for fault in
        ["<x>&nix;</x>", "<x>a & b</x>", "<x a='1' a='2'/>", "<x a=1/>", "<p:x/>", "<1/>", "<!-- -- -->", "\u{1}"]
    {
        let mut broken = sample.clone();
        let at = first + broken[first..].iter().position(|byte| *byte == b'>').unwrap() + 1;
        broken.splice(at..at, fault.bytes());
        let mut reader = OrderReader::open(Input::Slice(&broken), &profiles, ReadOptions::default())
            .unwrap_or_else(|error| panic!("{fault}: {error}"));
        assert!(matches!(reader.next(), Ok(Some(Reading::Unreadable(_)))), "{fault}");
        let mut orders = 0;
        while let Some(reading) = reader.next().unwrap() {
            assert!(matches!(reading, Reading::Order(_)), "{fault}");
            orders += 1;
        }
        assert!(orders > 0, "{fault}");
    }
}
