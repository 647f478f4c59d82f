//! Tables as their rows look to rules, in every input mode.

use std::io::Cursor;

use proptest::prelude::*;

use super::{Dialect, Rows, column_name};
use crate::error::Problem;
use crate::input::{Charset, Input, Limits, Text, Wanted};
use crate::xml::Item;

/// Every row as `name=value@line:column/byte …`, what is wrong with one as `! code line:column message`, and what ends
/// the table.
fn read(input: Input<'_>, dialect: &Dialect, limits: Limits) -> Vec<String> {
    let told = |problem: &Problem| {
        let position = problem.position().unwrap_or_default();
        format!("! {} {}:{}/{}", problem.code(), position.line, position.column, position.byte)
    };
    let open = || Rows::open(Text::open_as(input, Wanted::Table, Charset::Auto, &limits)?, dialect, limits);
    let mut rows = match open() {
        Ok(rows) => rows,
        Err(error) => return vec![format!("end {}", told(error.problem()))],
    };
    let mut found: Vec<String> = rows.warnings().map(|warning| format!("warning {}", told(warning))).collect();
    loop {
        match rows.next() {
            Ok(Some(Item::Record(document))) => {
                let cells = document.children(document.record()).map(|cell| {
                    let position = document.position(cell);
                    let (name, value) = (document.name(cell), document.value(cell));
                    format!("{name}={value}@{}:{}/{}", position.line, position.column, position.byte)
                });
                found.push(cells.collect::<Vec<_>>().join(" "));
            }
            Ok(Some(Item::Broken(problem))) => found.push(told(&problem)),
            Ok(None) => return found,
            Err(error) => {
                found.push(format!("end {}", told(error.problem())));
                return found;
            }
        }
    }
}

fn in_every_mode(csv: &[u8], dialect: &Dialect, limits: Limits) -> Vec<String> {
    let of_slice = read(Input::Slice(csv), dialect, limits);
    assert_eq!(read(Input::File(&mut Cursor::new(csv)), dialect, limits), of_slice, "file: {}", csv.escape_ascii());
    of_slice
}

#[test]
fn rows_and_what_is_wrong_with_them() {
    let auto = Dialect::default();
    let with = |delimiter: &str, quote: &str| Dialect {
        delimiter: delimiter.bytes().next(),
        quote: quote.bytes().next(),
        columns: None,
    };
    let cases: &[(&str, &[u8], Dialect, &[&str])] = &[
        ("plain", b"a;b\n1;2\n3;4\n", auto.clone(), &["a=1@2:1/4 b=2@2:3/6", "a=3@3:1/8 b=4@3:3/10"]),
        ("no line end at the end", b"a,b\r\n1,2", auto.clone(), &["a=1@2:1/5 b=2@2:3/7"]),
        ("tabs", b"a\tb\n1\t2\n", auto.clone(), &["a=1@2:1/4 b=2@2:3/6"]),
        ("bars", b"a|b\n1|2,3\n", auto.clone(), &["a=1@2:1/4 b=2,3@2:3/6"]),
        (
            "a delimiter in the quotes of the header",
            b"\"a;b;c\",d\n1,2\n",
            auto.clone(),
            &["a_b_c=1@2:1/10 d=2@2:3/12"],
        ),
        ("the delimiter is said", b"a,x;b\n1;2\n", with(";", "\""), &["a_x=1@2:1/6 b=2@2:3/8"]),
        ("sep= of Excel", b"sep=,\r\na,b\r\n1,2\r\n", auto.clone(), &["a=1@3:1/12 b=2@3:3/14"]),
        ("a single column", b"a\n1\n", auto.clone(), &["a=1@2:1/2"]),
        ("quotes", b"a;b\n\"x;y\";\"\"\n", auto.clone(), &["a=x;y@2:1/4 b=@2:7/10"]),
        ("doubled quotes", b"a;b\n\"5\"\" \"\"x\";2\n", auto.clone(), &["a=5\" \"x@2:1/4 b=2@2:11/14"]),
        (
            "a line break in quotes",
            b"a;b\n\"x\r\ny\";2\n3;4\n",
            auto.clone(),
            &["a=x\ny@2:1/4 b=2@3:4/11", "a=3@4:1/13 b=4@4:3/15"],
        ),
        ("other quotes", b"a;b\n'x;y';2\n", with(";", "'"), &["a=x;y@2:1/4 b=2@2:7/10"]),
        ("no quotes", b"a;b\n\"x;2\n", with(";", ""), &["a=\"x@2:1/4 b=2@2:4/7"]),
        ("a quote inside of a cell is a letter", b"a;b\n5\" pipe;2\n", auto.clone(), &["a=5\" pipe@2:1/4 b=2@2:9/12"]),
        ("blanks stay", b"a;b\n x ;2\n", auto.clone(), &["a= x @2:1/4 b=2@2:5/8"]),
        ("empty rows are none", b"a;b\n\n;\n1;2\r\n\r\n\x1a", auto.clone(), &["a=1@4:1/7 b=2@4:3/9"]),
        ("a byte order mark", b"\xef\xbb\xbfa;b\n1;2\n", auto.clone(), &["a=1@2:1/7 b=2@2:3/9"]),
        (
            "Windows-1252",
            b"a;b\nM\xfcller;\x80\n",
            auto.clone(),
            &["warning ! input.charset_lie 2:2/5", "a=Müller@2:1/4 b=€@2:8/11"],
        ),
        ("UTF-8", "a;b\nMüller;€\n".as_bytes(), auto.clone(), &["a=Müller@2:1/4 b=€@2:8/12"]),
        ("UTF-16", b"\xff\xfea\0;\0b\0\n\x001\0;\x002\0", auto.clone(), &["a=1@2:1/10 b=2@2:3/14"]),
        ("UTF-16 without a mark", b"a\0;\0b\0\n\x001\0;\x002\0", auto.clone(), &["a=1@2:1/8 b=2@2:3/12"]),
        (
            "too few and too many cells",
            b"a;b\n1\n1;2;3\n1;2\n",
            auto.clone(),
            &["! data.row 2:1/4", "! data.row 3:1/6", "a=1@4:1/12 b=2@4:3/14"],
        ),
        ("text behind a quote", b"a;b\n\"1\"x;2\n3;4\n", auto.clone(), &["! data.row 2:4/7", "a=3@3:1/11 b=4@3:3/13"]),
        ("a control character", b"a;b\n1;\x01\n3;4\n", auto.clone(), &["! data.row 2:3/6", "a=3@3:1/8 b=4@3:3/10"]),
        (
            "a quote that is never closed",
            b"a;b\n1;2\n\"3;4\n5;6\n",
            auto.clone(),
            &["a=1@2:1/4 b=2@2:3/6", "end ! data.row 3:1/8"],
        ),
        (
            "two columns of one name",
            b"a;a\n1;2\n",
            auto.clone(),
            &["warning ! data.duplicate_column 1:3/2", "a=1@2:1/4 a=2@2:3/6"],
        ),
        ("a column without a name", b"a;;c\n1;2;3\n", auto.clone(), &["a=1@2:1/5 column_2=2@2:3/7 c=3@2:5/9"]),
        ("quotes of the header", b"a;\"b\"c\n1;2\n", auto.clone(), &["end ! data.row 1:3/2"]),
        ("a header only", b"a;b\n", auto.clone(), &[]),
        ("nothing", b"", auto.clone(), &["end ! input.empty 1:1/0"]),
        ("blanks", b"\n \n", auto.clone(), &["end ! input.empty 1:1/0"]),
        (
            "no header",
            b"1;2\n",
            Dialect { columns: Some(vec!["Order No.".to_owned(), "b".to_owned()]), ..auto.clone() },
            &["Order_No.=1@1:1/0 b=2@1:3/2"],
        ),
    ];
    for (name, csv, dialect, expected) in cases {
        assert_eq!(in_every_mode(csv, dialect, Limits::default()), *expected, "{name}");
    }
}

#[test]
fn a_stream_reads_the_same_rows() {
    let csv = "name;text\nMüller;\"one\ntwo \"\"x\"\"\"\nJäger;€\nshort\nend;1";
    let expected = in_every_mode(csv.as_bytes(), &Dialect::default(), Limits::default());
    assert_eq!(expected.len(), 4, "{expected:?}");
    let mut bytes = csv.as_bytes();
    assert_eq!(read(Input::Stream(&mut bytes), &Dialect::default(), Limits::default()), expected);
}

#[test]
fn limits_hold() {
    let limits = Limits::default();
    let long = format!("a;b\n1;{}\n3;4\n", "x".repeat(500));
    let rows = |csv: &str, limits| in_every_mode(csv.as_bytes(), &Dialect::default(), limits);
    assert_eq!(
        rows(&long, Limits { text_bytes: 100, ..limits }),
        ["! limit.text_bytes 2:3/6", "a=3@3:1/507 b=4@3:3/509"]
    );
    let mut stream = long.as_bytes();
    let ended = read(Input::Stream(&mut stream), &Dialect::default(), Limits { record_bytes: 100, ..limits });
    assert_eq!(ended, ["end ! limit.record_bytes 2:1/4"]);
    assert_eq!(rows(&"a;".repeat(2_000), limits), ["end ! limit.attributes 1:1/0"]);
}

#[test]
fn names_of_columns() {
    let cases = [
        ("order_number", "order_number"),
        ("Order No.", "Order_No."),
        ("Preis (netto)", "Preis_netto"),
        ("  E-Mail\u{a0}Adresse ", "E-Mail_Adresse"),
        ("Straße/Nr", "Straße_Nr"),
        ("1. Zeile", "_1._Zeile"),
        ("-x", "_-x"),
        ("a:b", "a_b"),
        ("%", "column_3"),
        ("", "column_3"),
    ];
    for (title, name) in cases {
        assert_eq!(column_name(title, 3), name, "{title}");
    }
}

/// A cell as a careful program writes it.
fn written(cell: &str, delimiter: char) -> String {
    let needs_quotes = cell.contains([delimiter, '"', '\n', '\r']);
    if needs_quotes { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

proptest! {
    #[test]
    fn what_is_written_is_read_at_its_place(
        table in prop::collection::vec(prop::collection::vec("[a-c;, \"\nä€]{0,6}", 3), 0..6),
        delimiter in prop::sample::select(vec![';', ',', '\t']),
        line_end in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let mut csv = format!("x{delimiter}y{delimiter}z{line_end}");
        let mut places: Vec<(String, usize)> = Vec::new();
        for row in &table {
            for (index, cell) in row.iter().enumerate() {
                if index > 0 {
                    csv.push(delimiter);
                }
                places.push((cell.clone(), csv.len()));
                csv.push_str(&written(cell, delimiter));
            }
            csv.push_str(line_end);
        }
        let limits = Limits::default();
        let text = Text::open_as(Input::Slice(csv.as_bytes()), Wanted::Table, Charset::Auto, &limits).unwrap();
        let mut rows = Rows::open(text, &Dialect::default(), limits).unwrap();
        let mut found: Vec<(String, usize)> = Vec::new();
        while let Some(item) = rows.next().unwrap() {
            match item {
                Item::Record(document) => found.extend(document.children(document.record()).map(|cell| {
                    (document.value(cell).into_owned(), usize::try_from(document.position(cell).byte).unwrap())
                })),
                Item::Broken(problem) => prop_assert!(false, "{problem} in {csv:?}"),
            }
        }
        // Rows of blanks are none.
        let is_blank = |cells: &[(String, usize)]| cells.iter().all(|(cell, _)| cell.trim_matches([' ', '\t']).is_empty());
        let expected: Vec<_> = places.chunks(3).filter(|cells| !is_blank(cells)).flatten().cloned().collect();
        prop_assert_eq!(found, expected, "{:?}", csv);
    }
}
