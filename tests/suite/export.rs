//! Lists for others: every form of them as data, and the laws that hold for all texts.

use std::borrow::Cow;

use intakt::error::Code;
use intakt::export::{Cell, Charset, Field, FieldKind, Format, Group, Layout, Record, WriteOptions, Writer};
use proptest::prelude::*;
use serde::Deserialize;
use serde_json::Value;

use crate::corpus;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    format: String,
    charset: Option<String>,
    delimiter: Option<char>,
    decimal: Option<char>,
    guard: Option<bool>,
    fields: Option<Vec<String>>,
    /// The text of the second record.
    text: Option<String>,
    /// So many of the records.
    records: Option<usize>,
    /// All of it, in UTF-8.
    expected: Option<String>,
    /// All of it, each byte as the character of that number.
    bytes: Option<String>,
    /// Parts of the message.
    #[serde(default)]
    error: Vec<String>,
}

struct Order {
    cells: Vec<Cell<'static>>,
    lines: Vec<[Cell<'static>; 2]>,
    roles: Vec<Cell<'static>>,
}

impl Record for Order {
    fn cell(&self, field: usize) -> Cell<'_> {
        self.cells.get(field).cloned().unwrap_or_default()
    }

    fn rows(&self, group: usize) -> usize {
        [self.lines.len(), self.roles.len()][group]
    }

    fn group_cell(&self, group: usize, row: usize, field: usize) -> Cell<'_> {
        if group == 0 { self.lines[row][field].clone() } else { self.roles[row].clone() }
    }
}

fn text(text: &str) -> Cell<'static> {
    Cell::Text(Cow::Owned(text.to_owned()))
}

fn number(text: &str) -> Cell<'static> {
    Cell::Number(text.parse().expect("a number"))
}

fn layout() -> Layout {
    let field = |name: &'static str, kind| Field::new(name, kind, "");
    let own = vec![
        field("number", FieldKind::Text),
        field("text", FieldKind::Text),
        field("amount", FieldKind::Number),
        field("count", FieldKind::Integer),
        field("paid", FieldKind::Bool),
    ];
    let group = |name: &'static str, row: &'static str, fields, in_tables| Group {
        name: name.into(),
        row: row.into(),
        fields,
        in_tables,
    };
    let lines = vec![field("article", FieldKind::Text), field("price", FieldKind::Number)];
    let layout = Layout::new("orders", "order", 7, own).expect("names");
    let layout = layout.with_group(group("lines", "line", lines, true)).expect("names");
    layout.with_group(group("parties", "party", vec![field("role", FieldKind::Text)], false)).expect("names")
}

fn records(of_second: &str) -> Vec<Order> {
    let plain = Order {
        cells: vec![text("1"), text("plain"), number("-5.50"), Cell::Integer(-3), Cell::Bool(true)],
        lines: vec![[text("A-1"), number("1.00")], [text("=B"), number("-2.00")]],
        roles: vec![text("payer")],
    };
    let bare = |cells| Order { cells, lines: Vec::new(), roles: Vec::new() };
    vec![plain, bare(vec![text("2"), text(of_second), text("")]), bare(vec![text("3")])]
}

fn write(options: &WriteOptions, records: &[Order]) -> intakt::Result<Vec<u8>> {
    let (layout, mut bytes) = (layout(), Vec::new());
    let mut writer = Writer::new(&layout, options, &mut bytes)?;
    records.iter().try_for_each(|record| writer.write(record))?;
    assert_eq!(writer.finish()?, records.len() as u64);
    Ok(bytes)
}

#[test]
fn lists_in_every_form() {
    for case in corpus::cases::<Case>("export/lists.toml") {
        let mut options = WriteOptions::new(case.format.parse().expect("a format"));
        if let Some(charset) = &case.charset {
            options.charset = charset.parse().expect("a charset");
        }
        options.delimiter = case.delimiter.unwrap_or(options.delimiter);
        options.decimal = case.decimal.unwrap_or(options.decimal);
        options.guard = case.guard.unwrap_or(options.guard);
        options.fields = case.fields;
        let mut records = records(case.text.as_deref().unwrap_or("a,b;\"c\" <d> & 'e'\r\nf\tg"));
        records.truncate(case.records.unwrap_or(usize::MAX));
        match write(&options, &records) {
            Ok(bytes) => {
                assert!(case.error.is_empty(), "{}: {}", case.name, String::from_utf8_lossy(&bytes));
                let written = match case.bytes {
                    Some(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
                    None => String::from_utf8(bytes).expect("UTF-8"),
                };
                assert_eq!(Some(written), case.expected.or(case.bytes), "{}", case.name);
            }
            Err(error) => {
                assert!(!case.error.is_empty(), "{}: {error}", case.name);
                for part in &case.error {
                    assert!(error.to_string().contains(part.as_str()), "{}: {error}", case.name);
                }
            }
        }
    }
}

/// A sink that takes so many bytes and then fails.
struct Full(usize);

impl std::io::Write for Full {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let taken = bytes.len().min(self.0);
        self.0 -= taken;
        if taken == 0 { Err(std::io::ErrorKind::StorageFull.into()) } else { Ok(taken) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_sink_that_is_full_is_told() {
    let (layout, record) = (layout(), &records("")[0]);
    for room in [0, 1, 70_000, 200_000] {
        let mut writer = Writer::new(&layout, &WriteOptions::new(Format::JsonLines), Full(room)).unwrap();
        let done = (0..10_000).try_for_each(|_| writer.write(record)).and_then(|()| writer.finish());
        assert_eq!(done.unwrap_err().code(), Code::DataWrite, "{room}");
    }
}

/// One record with that text, written and read by somebody else.
fn written(format: Format, charset: &str, of_second: &str) -> intakt::Result<Vec<u8>> {
    let mut options = WriteOptions::new(format);
    options.charset = charset.parse().expect("a charset");
    options.fields = Some(vec!["text".to_owned(), "number".to_owned()]);
    write(&options, &records(of_second)[1..2])
}

fn decoded(bytes: &[u8], charset: &str) -> String {
    let label = charset.strip_suffix("-bom").unwrap_or(charset);
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("a label");
    let (text, malformed) = encoding.decode_with_bom_removal(bytes);
    assert!(!malformed, "{charset}");
    text.into_owned()
}

proptest! {
    #[test]
    fn every_text_comes_back_from_json_and_xml(text in ".{0,20}|[ -~\r\n\t<>&\"'äß€Ł]{0,20}") {
        let lines = written(Format::JsonLines, "utf-8", &text).unwrap();
        let value: Value = serde_json::from_slice(&lines).unwrap();
        prop_assert_eq!(value.get("text").and_then(Value::as_str).unwrap_or_default(), text.as_str());
        let whole = written(Format::Json, "utf-8", &text).unwrap();
        let value: Value = serde_json::from_slice(&whole).unwrap();
        prop_assert_eq!(value.pointer("/rows/0/text").and_then(Value::as_str).unwrap_or_default(), text.as_str());
        for charset in ["utf-8", "utf-8-bom", "windows-1252", "iso-8859-15"] {
            match written(Format::Xml, charset, &text) {
                Ok(bytes) => {
                    let document = decoded(&bytes, charset);
                    let document = roxmltree::Document::parse(&document).unwrap();
                    let element = document.descendants().find(|node| node.has_tag_name("text"));
                    prop_assert_eq!(element.and_then(|node| node.text()).unwrap_or_default(), text.as_str());
                }
                // What is refused is nothing that XML could say.
                Err(error) => {
                    prop_assert_eq!(error.code(), Code::DataUnwritable);
                    let forbidden = |sign: char| sign < ' ' && !"\t\n\r".contains(sign) || "\u{fffe}\u{ffff}".contains(sign);
                    prop_assert!(text.contains(forbidden));
                }
            }
        }
    }

    #[cfg(feature = "csv")]
    #[test]
    fn every_text_comes_back_from_a_table(text in ".{0,20}|['=+@a,;|\"\r\n\t -]{0,8}", sign in ";|,|\t", guard: bool) {
        for charset in ["utf-8", "windows-1252", "iso-8859-15", "gb18030"] {
            let mut options = WriteOptions::new(Format::Csv);
            options.charset = charset.parse().unwrap();
            options.delimiter = sign.chars().next().unwrap();
            options.guard = guard;
            options.fields = Some(vec!["text".to_owned(), "number".to_owned()]);
            let bytes = match write(&options, &records(&text)[1..2]) {
                Ok(bytes) => bytes,
                Err(error) => {
                    prop_assert_eq!(error.code(), Code::DataUnwritable);
                    prop_assert!(!options.charset.is_utf8());
                    continue;
                }
            };
            let table = decoded(&bytes, charset);
            let mut reader = csv::ReaderBuilder::new().delimiter(options.delimiter as u8).from_reader(table.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(&row[1], "2");
            let cell = if guard { row[0].strip_prefix('\'').filter(|rest| rest.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])).unwrap_or(&row[0]) } else { &row[0] };
            prop_assert_eq!(cell, text.as_str());
        }
    }
}

#[test]
fn charsets_are_those_that_somebody_reads() {
    assert_eq!("UTF-8".parse::<Charset>().unwrap(), Charset::UTF_8);
    assert_eq!("utf-8-bom".parse::<Charset>().unwrap(), Charset::UTF_8_BOM);
}

/// docs/export.md has every view with its fields; the part above them is written by hand.
#[cfg(feature = "sqlite")]
#[test]
fn the_views_of_the_documentation_are_those_of_the_code() {
    use intakt::export::View;
    let path = corpus::root().join("docs/export.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let start = page.find("\n# Views\n").expect("the heading of the views");
    let mut text = page[..start].to_owned() + "\n# Views\n";
    let table = |fields: &[Field]| {
        let row = |field: &Field| format!("| `{}` | {} | {} |\n", field.name, field.kind.as_str(), field.about);
        "\n| field | is | says |\n|---|---|---|\n".to_owned() + &fields.iter().map(row).collect::<String>()
    };
    for view in View::ALL {
        let layout = view.layout();
        text += &format!("\n## {view}\nVersion {}, records `{}`.\n", layout.version(), layout.row());
        text += &table(layout.fields());
        for group in layout.groups() {
            let in_tables = if group.in_tables { "; in tables unless other fields are chosen" } else { "" };
            text += &format!("\n`{}`, each a `{}`{in_tables}:\n", group.name, group.row);
            text += &table(&group.fields);
        }
    }
    corpus::expect(&path, &text);
}
