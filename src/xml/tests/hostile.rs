//! Hostile, broken and odd documents: `tests/corpus/xml/hostile.toml`.

use std::io::{Cursor, Read, Seek, SeekFrom};

use serde::Deserialize;

use super::dump;
use crate::error::Problem;
use crate::input::{Charset, Input, Limits, Text};
use crate::xml::{Item, RecordPath, Records, Step};

const CASES: &str = include_str!("../../../tests/corpus/xml/hostile.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    xml: String,
    utf16: Option<String>,
    #[serde(default = "any_root")]
    path: String,
    #[serde(default)]
    limits: SomeLimits,
    #[serde(flatten)]
    expected: Outcome,
    stream: Option<Outcome>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct SomeLimits {
    record_bytes: Option<usize>,
    text_bytes: Option<usize>,
    nodes: Option<usize>,
    attributes: Option<usize>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
struct Outcome {
    #[serde(default)]
    items: Vec<String>,
    end: Option<String>,
    warning: Option<String>,
}

fn any_root() -> String {
    "*".to_owned()
}

impl SomeLimits {
    fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        limits.record_bytes = self.record_bytes.unwrap_or(limits.record_bytes);
        limits.text_bytes = self.text_bytes.unwrap_or(limits.text_bytes);
        limits.nodes = self.nodes.unwrap_or(limits.nodes);
        limits.attributes = self.attributes.unwrap_or(limits.attributes);
        limits
    }
}

/// The bytes that a text in the notation of the file stands for.
fn bytes(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        bytes.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = &rest[at + 1..];
        let length = match escape.as_bytes()[0] {
            b'x' => {
                bytes.push(u8::from_str_radix(&escape[1..3], 16).expect("two hexadecimal digits"));
                3
            }
            b'u' => {
                let end = escape.find('}').expect("the end of a character");
                let code = u32::from_str_radix(&escape[2..end], 16).expect("hexadecimal digits");
                bytes.extend(char::from_u32(code).expect("a character").to_string().bytes());
                end + 1
            }
            b'{' => {
                // What is repeated may hold characters in braces.
                let mut depth = 0;
                let closes = |c: char| {
                    depth += i32::from(c == '{') - i32::from(c == '}');
                    depth == 0
                };
                let end = escape.find(closes).expect("the end of a repetition");
                let (count, part) = escape[1..end].split_once('*').expect("a count and a text");
                bytes.extend(self::bytes(part).repeat(count.parse().expect("a count")));
                end + 1
            }
            letter => {
                bytes.push(match letter {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'\\' => b'\\',
                    other => panic!("\\{} is no escape", char::from(other)),
                });
                1
            }
        };
        rest = &escape[length..];
    }
    bytes.extend_from_slice(rest.as_bytes());
    bytes
}

fn document(case: &Case) -> Vec<u8> {
    let bytes = bytes(&case.xml);
    let Some(order) = &case.utf16 else { return bytes };
    let text = String::from_utf8(bytes).expect("text");
    let units = text.encode_utf16();
    if order == "le" { units.flat_map(u16::to_le_bytes).collect() } else { units.flat_map(u16::to_be_bytes).collect() }
}

/// A source that hands out a few bytes at a time.
struct Pieces<'b> {
    bytes: Cursor<&'b [u8]>,
    size: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let size = self.size.min(buffer.len());
        self.bytes.read(&mut buffer[..size])
    }
}

impl Seek for Pieces<'_> {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.bytes.seek(to)
    }
}

fn shown(problem: &Problem) -> String {
    let Some(position) = problem.position() else { return problem.code().to_string() };
    format!("{} {}:{} {}", problem.code(), position.line, position.column, position.byte)
}

/// A long text as its beginning, its length and a hash (FNV-1a).
fn shorten(text: String) -> String {
    if text.len() <= 200 {
        return text;
    }
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{}… {} bytes, {hash:016x}", text.chars().take(40).collect::<String>(), text.len())
}

/// Many items as the first few and what the others are.
fn shorten_all(mut items: Vec<String>) -> Vec<String> {
    if items.len() > 10 {
        let rest = shorten(items.split_off(3).join("\n"));
        items.push(rest);
    }
    items
}

/// All that reading gives, and the longest window on the way.
fn read(input: Input<'_>, path: &str, limits: Limits) -> (Outcome, usize) {
    let mut outcome = Outcome::default();
    let text = match Text::open(input, Charset::Auto, &limits) {
        Ok(text) => text,
        Err(error) => {
            outcome.end = Some(shown(error.problem()));
            return (outcome, 0);
        }
    };
    outcome.warning = text.warnings().first().map(|warning| warning.code().to_string());
    let step = |name: &str| if name == "*" { Step { name: None, namespace: None } } else { Step::named(name) };
    let path = RecordPath::new(path.split('/').map(step));
    let mut records = Records::new(text, path, limits);
    let mut longest = 0;
    loop {
        match records.next() {
            Ok(Some(Item::Record(document))) => {
                let mut tree = String::new();
                dump(&document, document.record(), &mut tree);
                outcome.items.push(shorten(tree));
            }
            Ok(Some(Item::Broken(problem))) => outcome.items.push(format!("! {}", shown(&problem))),
            Ok(None) => break,
            Err(error) => {
                outcome.end = Some(shown(error.problem()));
                break;
            }
        }
        longest = longest.max(records.window_length());
    }
    outcome.items = shorten_all(outcome.items);
    (outcome, longest)
}

#[test]
fn every_case_reads_alike_in_every_mode() {
    let cases: Cases = toml::from_str(CASES).expect("the cases are TOML");
    assert!(cases.case.len() >= 300, "only {} cases", cases.case.len());
    let mut differences = Vec::new();
    for case in &cases.case {
        let document = document(case);
        let limits = case.limits.limits();
        let expected_of_stream = case.stream.as_ref().unwrap_or(&case.expected);
        let mut check = |mode: String, input: Input<'_>, expected: &Outcome| {
            let (found, _) = read(input, &case.path, limits);
            if found != *expected {
                differences.push(format!("{} ({mode})\n  found    {found:?}\n  expected {expected:?}", case.name));
            }
        };
        check("slice".to_owned(), Input::Slice(&document), &case.expected);
        for size in [1, 7, 65_536] {
            let mut pieces = Pieces { bytes: Cursor::new(&document), size };
            check(format!("file, {size}"), Input::File(&mut pieces), &case.expected);
            let mut pieces = Pieces { bytes: Cursor::new(&document), size };
            check(format!("stream, {size}"), Input::Stream(&mut pieces), expected_of_stream);
        }
    }
    assert!(differences.is_empty(), "{} differ:\n{}", differences.len(), differences.join("\n"));
}

/// Hands out `head`, then `count` times `part` with the number in it, then `tail`.
struct Feed {
    count: usize,
    next: usize,
    ready: Vec<u8>,
}

impl Read for Feed {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.ready.is_empty() && self.next <= self.count {
            let n = self.next;
            self.ready = match n {
                0 => b"<l>".to_vec(),
                // What is passed over, an ancestor that is forgotten, a record: each with a namespace of its own.
                n if n < self.count => format!(
                    "<x xmlns='urn:x{n}'>{n}<!-- {n} --></x><m xmlns:m='urn:m{n}' n='{n}'><o xmlns:p='urn:p{n}' p:a='&amp;{n}'>{n}</o></m>"
                )
                .into_bytes(),
                _ => b"</l>".to_vec(),
            };
            self.next += 1;
        }
        let length = buffer.len().min(self.ready.len());
        buffer[..length].copy_from_slice(&self.ready[..length]);
        self.ready.drain(..length);
        Ok(length)
    }
}

#[test]
fn memory_stays_that_of_the_largest_record() {
    let limits = Limits::default();
    let mut feed = Feed { count: 5_000, next: 0, ready: Vec::new() };
    let text = Text::open(Input::Stream(&mut feed), Charset::Auto, &limits).unwrap();
    let path = RecordPath::new(["l", "m", "o"].map(Step::named));
    let mut records = Records::new(text, path, limits);
    let mut count = 0;
    while let Some(item) = records.next().unwrap() {
        assert!(matches!(item, Item::Record(_)), "{item:?}");
        count += 1;
        assert!(records.window_length() < 500, "the window grew to {} bytes", records.window_length());
        assert!(records.kept_length() < 500, "{} bytes are kept", records.kept_length());
    }
    assert_eq!(count, 4_999);
}

#[test]
fn a_long_token_is_not_looked_at_again_for_every_piece() {
    // With one look a piece these would be 10^10 steps and more.
    for open in ["<o>", "<o a='", "<o><!--", "<o><![CDATA[", "<o><?p ", "<o a='1' ", "<o>&", "<o></o "] {
        let document = format!("<l>{open}{}", " ".repeat(1_000_000));
        let mut pieces = Pieces { bytes: Cursor::new(document.as_bytes()), size: 1 };
        let (outcome, _) = read(Input::Stream(&mut pieces), "l/o", Limits::default());
        assert!(outcome.end.is_some_and(|end| end.starts_with("xml.truncated")), "{open}");
    }
}

#[test]
fn an_endless_token_ends_at_the_limit() {
    let limits = Limits { record_bytes: 10_000, ..Limits::default() };
    for open in
        ["<l>", "<l><o>", "<l a='", "<!--", "<l><![CDATA[", "<?p ", "<l><o a='1' ", "<l>&", "<l></l ", "<!DOCTYPE "]
    {
        let mut endless = open.as_bytes().chain(std::io::repeat(b' '));
        let (outcome, longest) = read(Input::Stream(&mut endless), "l/o", limits);
        assert!(outcome.end.is_some_and(|end| end.starts_with("limit.record_bytes")), "{open}");
        assert!(longest < 20_000, "{open}: a window of {longest} bytes");
    }
}
