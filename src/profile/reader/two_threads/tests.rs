//! Two threads against one, over the same bytes.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::LazyLock;

use proptest::prelude::*;

use crate::Error;
use crate::error::Code;
use crate::input::{Input, Limits};
use crate::profile::{OrderReader, Profiles, ReadOptions, Reading};

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| Profiles::builtin().unwrap());

/// All that is read of an input: each record, what ended it, how many records there were.
#[derive(Debug, PartialEq)]
struct Found {
    readings: Vec<String>,
    end: Option<Error>,
    count: u64,
}

#[derive(Clone, Copy, Debug)]
enum Threads {
    One,
    /// By batches of so many bytes.
    Two(usize),
}

fn describe(reading: &Reading) -> String {
    match reading {
        Reading::Order(order) => serde_json::to_string(order).unwrap(),
        other => format!("{other:?}"),
    }
}

fn read(input: Input<'_>, limits: Limits, threads: Threads) -> Result<Found, Error> {
    let options = ReadOptions { trace: true, limits, ..ReadOptions::default() };
    let mut reader = OrderReader::open_all(vec![("the file".to_owned(), input)], &PROFILES, options)?;
    let mut readings = Vec::new();
    let end = match threads {
        Threads::One => loop {
            match reader.next() {
                Ok(Some(reading)) => readings.push(describe(&reading)),
                Ok(None) => break None,
                Err(error) => break Some(error),
            }
        },
        Threads::Two(least) => {
            let each = |reading: &mut Reading| {
                readings.push(describe(reading));
                ControlFlow::Continue(())
            };
            reader.for_each_in_batches(least, each).err()
        }
    };
    Ok(Found { readings, end, count: reader.count() })
}

/// Compares both, from memory and as a stream; returns what one thread finds.
fn compare(bytes: &[u8], limits: Limits, least: &[usize]) -> Result<Found, Error> {
    let expected = read(Input::Slice(bytes), limits, Threads::One);
    let of_stream = read(Input::Stream(&mut &*bytes), limits, Threads::One);
    for least in least {
        let text = String::from_utf8_lossy(bytes);
        let found = read(Input::Slice(bytes), limits, Threads::Two(*least));
        assert_eq!(found, expected, "by {least}: {text}");
        let found = read(Input::Stream(&mut &*bytes), limits, Threads::Two(*least));
        assert_eq!(found, of_stream, "by {least}, as a stream: {text}");
    }
    expected
}

/// An order of this number, in which `inside` stands too.
fn order(number: usize, inside: &str) -> String {
    format!(
        "<order><number>{number}</number>{inside}<date>2026-11-20</date><currency>EUR</currency><prices>gross</prices>\
         <parties><orderer><person><family-name>Am&#115;el{number}</family-name></person></orderer></parties>\n\
         <lines><line><article>B-{number}</article><quantity>1</quantity><price>24.90</price><tax-rate>19</tax-rate></line></lines>\
         </order>\n"
    )
}

/// Twenty orders; in the middle, `inside` stands in one of them and `between` behind it.
fn document(inside: &str, between: &str) -> String {
    let orders: Vec<String> = (0..20)
        .map(|number| if number == 10 { order(number, inside) + between } else { order(number, "<remark>ä</remark>") })
        .collect();
    format!("<orders xmlns=\"urn:intakt:order:1.0\">\n{}</orders>", orders.concat())
}

const SIZES: &[usize] = &[0, 300, 700, 2_000, 100_000];

#[test]
fn wherever_a_guess_is_wrong_nothing_shows() {
    // What stands inside of the eleventh order, what behind it, how many records there are, and how the document ends.
    let long = "<remark>of many words</remark>".repeat(300);
    let cases: [(&str, &str, usize, Option<Code>); 16] = [
        ("", "", 20, None),
        ("<!-- </order> -->", "<!-- </order><order> -->", 20, None),
        ("<remark><![CDATA[</order>]]></remark>", "", 20, None),
        ("<?p </order> ?>", "<?p </order> ?>", 20, None),
        ("<order><order>1</order></order>", "", 20, None),
        ("<x><y><order/></y></x>", "<z><order>1</order></z>", 20, None),
        ("<remark lang='</order>'>1</remark>", "", 20, None),
        ("<remark lang='>' code=\"/>\">1</remark>", "<order/><order/>", 22, None),
        ("&nothing;", "", 20, None),
        ("<remark a='1' a='2'/>", "&nothing;", 21, None),
        (&long, "", 20, None),
        ("</x>", "", 10, Some(Code::XmlMismatchedTag)),
        ("", "</order>", 11, Some(Code::XmlMismatchedTag)),
        ("", "<!DOCTYPE orders>", 21, None),
        ("", "</orders>\n<orders xmlns=\"urn:intakt:order:1.0\">", 20, None),
        ("", "</orders><other xmlns=\"urn:intakt:order:1.0\">", 11, Some(Code::XmlSecondRoot)),
    ];
    for (inside, between, count, end) in cases {
        let text = document(inside, between);
        let found = compare(text.as_bytes(), Limits::default(), SIZES).unwrap();
        assert_eq!((found.readings.len(), found.end.as_ref().map(Error::code)), (count, end), "{inside} {between}");
        assert_eq!(found.count, count as u64);
    }
}

#[test]
fn an_input_that_ends_anywhere_is_cut_off_there() {
    let text = document("<remark><![CDATA[</order>]]></remark>", "<!-- </order> -->");
    for end in (text.len() / 2 - 700..text.len()).step_by(13).chain([text.len() - 1]) {
        let bytes = &text.as_bytes()[..end];
        let found = compare(bytes, Limits::default(), &[0, 700]).unwrap();
        assert!(found.end.is_some(), "{end}");
    }
}

#[test]
fn limits_hold_on_two_threads() {
    let text = document(&"<remark>of many words</remark>".repeat(30), "");
    let limits = Limits { record_bytes: 700, ..Limits::default() };
    let found = compare(text.as_bytes(), limits, SIZES).unwrap();
    assert_eq!(found.readings.iter().filter(|reading| reading.contains("limit")).count(), 1, "{:?}", found.readings);
    let bytes = text.as_bytes();
    let limits = Limits { input_bytes: bytes.len() as u64 - 500, ..Limits::default() };
    let options = |least| read(Input::Stream(&mut &*bytes), limits, least);
    let expected = options(Threads::One).unwrap();
    assert_eq!(expected.end.as_ref().map(Error::code), Some(Code::LimitInputBytes));
    SIZES.iter().for_each(|least| assert_eq!(options(Threads::Two(*least)).as_ref(), Ok(&expected), "{least}"));
}

#[test]
fn who_breaks_off_gets_nothing_more() {
    let text = document("", "");
    for wanted in 1..20 {
        let options = ReadOptions::default();
        let mut reader = OrderReader::open(Input::Slice(text.as_bytes()), &PROFILES, options).unwrap();
        let mut seen = 0;
        let each = |_: &mut Reading| {
            seen += 1;
            if seen == wanted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        reader.for_each_in_batches(500, each).unwrap();
        assert_eq!(seen, wanted);
    }
}

#[test]
fn every_sample_is_read_as_on_one_thread() {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus/orders")];
    let (mut samples, mut records) = (0, 0);
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "xml") {
                let bytes = std::fs::read(&path).unwrap();
                if let Ok(found) = compare(&bytes, Limits::default(), &[0, 5_000]) {
                    samples += 1;
                    records += found.readings.len();
                }
            }
        }
    }
    assert!(samples > 20 && records > samples, "{samples} samples, {records} records");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn random_documents_are_read_as_on_one_thread(
        pieces in prop::collection::vec(
            (0_usize..12, prop::sample::select(vec![
                "", "", "", "", "<!-- </order> -->", "<order>1</order>", "<remark><![CDATA[</order>]]></remark>", "<?p </order>?>", "&no;",
                "<order/>", "<x><order></order></x>", "<remark lang='>'/>", "<!-- ", "</x>", "<remark>", "</orders><orders>", "\u{1}",
            ]), any::<bool>()),
            1..12,
        ),
        least in 0_usize..2_000,
    ) {
        let orders = pieces.iter().map(|(number, piece, is_inside)| {
            if *is_inside { order(*number, piece) } else { order(*number, "") + piece }
        });
        let text = format!("<orders xmlns=\"urn:intakt:order:1.0\">{}</orders>", orders.collect::<String>());
        let _ = compare(text.as_bytes(), Limits::default(), &[least]);
    }
}
