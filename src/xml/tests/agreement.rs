//! Well formed or not: the reader against roxmltree on random documents, whole and broken.

use std::io::Cursor;

use super::generator::{Random, broken, document};
use super::{dump, dump_oracle, read};
use crate::error::{Code, Problem};
use crate::input::{Charset, Input, Limits, Text};
use crate::xml::token::{Token, Tokens};
use crate::xml::{Item, RecordPath, Records, Step, push_html_entity};

/// The root element is the record.
fn root() -> RecordPath {
    RecordPath::new([Step { name: None, namespace: None }])
}

/// The text without what the reader passes over or forgives on purpose (see the page of the module), and with line ends
/// as XML 1.0, 2.11 makes them before parsing, which roxmltree misses before a reference or tag.
fn without_deviations(text: &str) -> String {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let declared = text.trim_start_matches([' ', '\t', '\r', '\n']);
    let text = if declared.starts_with("<?xml") { declared } else { text };
    let mut tokens = Tokens::new(text, true);
    let (mut kept, mut depth, mut seen_root) = (String::new(), 0_i32, false);
    loop {
        let start = tokens.cursor();
        let token = tokens.next();
        let piece = &text[start..tokens.cursor()];
        match token {
            Token::Doctype if !seen_root => {}
            Token::Text(_) if seen_root && depth == 0 => {
                kept.extend(piece.chars().filter(|c| !matches!(c, '\0' | '\u{1a}' | '\u{feff}')));
            }
            Token::EndOfText | Token::Malformed { .. } | Token::Incomplete => {
                kept.push_str(&text[start..]);
                break;
            }
            _ => kept.push_str(piece),
        }
        match token {
            Token::Start { empty, .. } => {
                seen_root = true;
                depth += i32::from(!empty);
            }
            Token::End { .. } => depth -= 1,
            _ => {}
        }
    }
    kept.replace("\r\n", "\n").replace('\r', "\n")
}

/// The tree that roxmltree makes, or why it makes none.
fn oracle(text: &str) -> Result<String, String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let parsed = roxmltree::Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let mut out = String::new();
    dump_oracle(parsed.root_element(), &mut out);
    Ok(out)
}

/// The tree that the reader makes, or why it makes none: the same with and without detours.
fn ours(text: &str) -> Result<String, Problem> {
    let without = ours_in(text, false);
    assert_eq!(ours_in(text, true), without, "with and without detours: {text:?}");
    without
}

fn ours_in(text: &str, detours: bool) -> Result<String, Problem> {
    let limits = Limits::default();
    let opened = Text::open(Input::Slice(text.as_bytes()), Charset::Auto, &limits);
    let records = Records::new(opened.map_err(crate::Error::into_problem)?, root(), limits);
    let mut records = if detours { records.with_detours() } else { records };
    let mut tree = String::new();
    while let Some(item) = records.next().map_err(crate::Error::into_problem)? {
        match item {
            // A second document is read like the first; roxmltree reads one.
            Item::Record(_) if !tree.is_empty() => return Err(Problem::new(Code::XmlSecondRoot, "a second document")),
            Item::Record(document) => dump(&document, document.record(), &mut tree),
            Item::Broken(problem) => return Err(problem),
        }
    }
    Ok(tree)
}

/// What XML 1.0 and its namespaces forbid and roxmltree lets pass.
fn roxmltree_is_lax(text: &str, problem: &Problem) -> bool {
    const MESSAGES: &[&str] = &[
        // The values in a declaration.
        "the declaration ",
        // What stands behind the name of an instruction, and instructions named xml.
        "a processing instruction ",
        "a second XML document starts",
        "a prefix is declared for no namespace",
        // A surrogate becomes U+FFFD.
        "a character reference to what is no XML character",
        // What a DOCTYPE holds; it is passed over here too, but has to have an end.
        "the document ends inside a DOCTYPE",
    ];
    MESSAGES.iter().any(|message| problem.message().starts_with(message))
        // An empty prefix.
        || (problem.message().contains("whose name is none")
            && problem.found_unmasked().is_some_and(|name| name.starts_with(':')))
        || problem.expected_text().is_some_and(|tag| tag.starts_with("</:"))
        // Any character in a DOCTYPE.
        || (problem.code() == Code::XmlControlCharacter && text.contains("<!DOCTYPE"))
}

/// Whether roxmltree lacks nothing but a name of HTML, which the reader knows on purpose.
fn is_name_of_html(error: &str) -> bool {
    let name = error.strip_prefix("unknown entity reference '").and_then(|rest| rest.split('\'').next());
    name.is_some_and(|name| push_html_entity(name, &mut String::new()))
}

#[test]
fn random_well_formed_documents_give_the_trees_of_roxmltree() {
    let mut random = Random(0x0123_4567_89ab_cdef);
    for round in 0..1_500 {
        let text = document(&mut random);
        let expected =
            oracle(&without_deviations(&text)).unwrap_or_else(|error| panic!("round {round}: {error}\n{text:?}"));
        assert_eq!(ours(&text), Ok(expected.clone()), "round {round}: {text:?}");
        if round % 5 == 0 {
            let (records, end) = read(Input::Stream(&mut text.as_bytes()), root());
            assert_eq!((records, end), (vec![expected.clone()], None), "round {round}, stream: {text:?}");
            // The first mark is eaten as a mark, so one is put before.
            let wide: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
            let (records, end) = read(Input::File(&mut Cursor::new(&wide)), root());
            assert_eq!((records, end), (vec![expected], None), "round {round}, UTF-16: {text:?}");
        }
    }
}

#[test]
fn random_broken_documents_are_refused_if_roxmltree_refuses_them() {
    let mut random = Random(0xfedc_ba98_7654_3210);
    let (mut refused, mut accepted, mut differences) = (0, 0, Vec::new());
    for _ in 0..15_000 {
        let whole = document(&mut random);
        let text = broken(&whole, &mut random);
        let (expected, found) = (oracle(&without_deviations(&text)), ours(&text));
        match (&expected, &found) {
            (Ok(expected), Ok(found)) if expected == found => accepted += 1,
            (Err(_), Err(_)) => refused += 1,
            (Err(error), Ok(_)) if is_name_of_html(error) => {}
            (Ok(_), Err(problem)) if roxmltree_is_lax(&text, problem) => {}
            _ => differences.push(format!("{text:?}\n  roxmltree {expected:?}\n  here      {found:?}")),
        }
    }
    assert!(refused > 5_000 && accepted > 1_000, "{refused} refused, {accepted} accepted");
    let shown = differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(differences.is_empty(), "{} differences:\n{shown}", differences.len());
}

#[test]
fn every_sample_gives_the_tree_of_roxmltree() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.join("tests/corpus/orders"), root.join("examples")];
    let (mut same, mut refused) = (0, 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            if path.extension().is_none_or(|extension| extension != "xml") {
                continue;
            }
            let bytes = std::fs::read(&path).unwrap();
            let mut text = Text::open(Input::Slice(&bytes), Charset::Auto, &Limits::default()).unwrap();
            while !text.is_complete() {
                text.extend().unwrap();
            }
            match (oracle(&without_deviations(text.window())), ours(text.window())) {
                (Ok(expected), Ok(found)) => {
                    assert_eq!(found, expected, "{}", path.display());
                    same += 1;
                }
                (Err(_), Err(_)) => refused += 1,
                (expected, found) => panic!("{}: roxmltree {expected:?}, here {found:?}", path.display()),
            }
        }
    }
    assert!(same >= 50, "{same} samples, {refused} refused");
}
