//! Records read in stretches whose ends are guessed, against records read one after the other.

use proptest::prelude::*;

use super::dump;
use crate::error::Problem;
use crate::input::{Charset, Input, Limits, Text};
use crate::xml::{Buffers, Item, NodeId, NodeKind, RecordPath, Records, Step, Stretch};

/// What is read of a document: its records with all that is around them, and what ends it.
#[derive(Debug, Default, PartialEq)]
struct Found {
    items: Vec<String>,
    end: Option<Problem>,
}

/// How many guesses were right, and how many were wrong.
#[derive(Debug, Default)]
struct Guesses {
    right: usize,
    wrong: usize,
}

fn describe(item: Item<'_>) -> String {
    match item {
        Item::Broken(problem) => format!("{problem:?}"),
        Item::Record(document) => {
            let mut out = String::new();
            dump(&document, NodeId::DOCUMENT, &mut out);
            let mut waiting = vec![document.record()];
            while let Some(node) = waiting.pop() {
                let at = document.position(node);
                out.push_str(&format!(" {}:{}:{}", at.line, at.column, at.byte));
                if document.kind(node) == NodeKind::Element {
                    waiting.extend(document.attributes(node).chain(document.children(node)));
                }
            }
            out
        }
    }
}

/// Records at `/l/o` and `/l/p/o`, with a header kept at `/l/h`.
fn records<'t>(input: Input<'t>, limits: Limits) -> Result<Records<'t>, Problem> {
    let steps = |names: &[&str]| names.iter().map(|name| Step::named(*name)).collect();
    let path =
        RecordPath { paths: vec![steps(&["l", "o"]), steps(&["l", "p", "o"])], headers: vec![steps(&["l", "h"])] };
    let text = Text::open(input, Charset::Auto, &limits).map_err(crate::Error::into_problem)?;
    Ok(Records::new(text, path, limits))
}

fn one_by_one(input: Input<'_>, limits: Limits) -> Found {
    let mut found = Found::default();
    let mut records = match records(input, limits) {
        Ok(records) => records,
        Err(problem) => return Found { end: Some(problem), ..found },
    };
    loop {
        match records.next() {
            Ok(Some(item)) => found.items.push(describe(item)),
            Ok(None) => return found,
            Err(error) => {
                found.end = Some(error.into_problem());
                return found;
            }
        }
    }
}

/// The same by stretches of at least so many bytes, and alone where a guess was wrong.
fn in_stretches(input: Input<'_>, limits: Limits, least: usize, guesses: &mut Guesses) -> Found {
    let mut found = Found::default();
    let mut records = match records(input, limits) {
        Ok(records) => records,
        Err(problem) => return Found { end: Some(problem), ..found },
    };
    let mut alone_until = 0;
    loop {
        match records.next() {
            Ok(Some(item)) => found.items.push(describe(item)),
            Ok(None) => return found,
            Err(error) => {
                found.end = Some(error.into_problem());
                return found;
            }
        }
        if records.offset() < alone_until {
            continue;
        }
        let Some((mut ahead, around)) = records.look_ahead() else { continue };
        let mut stretch = Stretch::new(around, Buffers::default());
        while let Some(piece) = records.next_piece(&mut ahead, least) {
            let (text, start, end) = (piece.text.to_owned(), piece.start, piece.end);
            assert!(text.len() >= least && text.ends_with('>'), "{text:?}");
            let mut items = Vec::new();
            stretch.begin(start.anchor);
            while let Some(item) = stretch.next(&text) {
                items.push(describe(item));
            }
            if !stretch.is_whole() {
                guesses.wrong += 1;
                alone_until = end.offset;
                break;
            }
            guesses.right += 1;
            found.items.extend(items);
            records.resume(end);
        }
    }
}

/// Compares both ways, from memory and in pieces, for ends that are guessed everywhere.
fn compare(text: &str, limits: Limits) -> Guesses {
    let mut guesses = Guesses::default();
    let expected = one_by_one(Input::Slice(text.as_bytes()), limits);
    let expected_of_stream = one_by_one(Input::Stream(&mut text.as_bytes()), limits);
    for least in (0..40).chain([60, 100, 200]) {
        let found = in_stretches(Input::Slice(text.as_bytes()), limits, least, &mut guesses);
        assert_eq!(found, expected, "by {least}: {text:?}");
        let found = in_stretches(Input::Stream(&mut text.as_bytes()), limits, least, &mut guesses);
        assert_eq!(found, expected_of_stream, "by {least}, in pieces: {text:?}");
    }
    guesses
}

/// What becomes of the guesses for a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Right {
    All,
    Some,
    None,
}

const CASES: &[(&str, &str, Right)] = &[
    ("as mostly", "<l><o>1</o>\n<o a='1'>2</o>\n<o><x>3</x></o ><o>4</o></l>", Right::All),
    ("lines and columns", "<l>\r\n<o>ä</o>\r\n ö€ <o>\n\n</o><o>𝄞</o>\n<o>4</o>\n</l>", Right::All),
    ("with a prefix", "<k:l xmlns:k='u'><k:o>1</k:o><k:o>2</k:o><o>3</o><k:o>4</k:o></k:l>", Right::All),
    ("of names that begin alike", "<l><o>1</o><o><ox>2</ox></o><o><o.x>3</o.x></o><o>4</o></l>", Right::All),
    (
        "with other things between them",
        "<l><o>1</o> text <z/><o>2</o><!-- c --><o>3</o><z><y/></z><o>4</o></l>",
        Right::All,
    ),
    ("with a fault between them", "<l><o>1</o><o>2</o> &nothing; <o>3</o><z a='1' a='2'/><o>4</o></l>", Right::All),
    ("a header on the way", "<l><o>1</o><h>2</h><o>3</o><o>4</o><h>5</h><o>6</o></l>", Right::Some),
    ("comment", "<l><o>1</o><o>2</o><!-- </o> --><o>3</o><o>4</o></l>", Right::Some),
    ("comment inside", "<l><o>1</o><o>2<!-- </o> --></o><o>3</o><o>4</o></l>", Right::Some),
    ("CDATA", "<l><o>1</o><o><x><![CDATA[</o>]]></x></o><o>3</o><o>4</o></l>", Right::Some),
    ("processing instruction", "<l><o>1</o><o><?p </o> ?></o><o>3</o><o>4</o></l>", Right::Some),
    ("attribute", "<l><o>1</o><o a='>' b=\"/>\">2</o><o c='>'>3</o><o>4</o></l>", Right::All),
    ("attribute with a tag", "<l><o>1</o><o a='</o>'>2</o><o>3</o><o>4</o></l>", Right::Some),
    ("nested in one of its name", "<l><o>1</o><o><o>2</o><o>3</o></o><o><o>4</o></o><o>5</o></l>", Right::Some),
    ("each nested in one of its name", "<l><o><o/>1</o><o><o>2</o></o><o><o>3</o></o></l>", Right::Some),
    ("same name further in", "<l><o>1</o><z><o>2</o></z><o><y><o>3</o></y></o><o>4</o></l>", Right::Some),
    ("same name in another record", "<l><p><o>1</o></p><o>2</o><p><o>3</o><o>4</o></p><o>5</o></l>", Right::Some),
    ("each in a parent of its own", "<l><p><o>1</o></p><p><o>2</o></p><p><o>3</o></p></l>", Right::None),
    ("another document", "<l a='1'><o>1</o><o>2</o></l><l a='2'><o>3</o><o>4</o></l>", Right::Some),
    ("with a document type", "<!DOCTYPE l [<!ENTITY o '</o>'>]><l><o>1</o><o>2</o><o>3</o></l>", Right::All),
    ("a document type on the way", "<l><o>1</o><o>2</o><!DOCTYPE o><o>3</o><o>4</o></l>", Right::All),
    ("empty", "<l><o>1</o><o/><o/><o/><o>2</o><o/><o>3</o><o/></l>", Right::All),
    ("only empty", "<l><o/><o/><o/><o/></l>", Right::None),
    ("cut off", "<l><o>1</o><o>2</o><o>3</o><o>4", Right::All),
    ("cut off in a tag", "<l><o>1</o><o>2</o><o>3</o><o>4</o", Right::All),
    ("cut off in a comment", "<l><o>1</o><o>2</o><!-- <o>3</o><o>4</o>", Right::Some),
    ("broken", "<l><o>1</o><o>&no;</o><o a='1' a='2'>3</o><o>\u{1}</o><o>5</o></l>", Right::All),
    ("a tag that closes nothing", "<l><o>1</o><o>2</o><o>3</y></o><o>4</o></l>", Right::Some),
    ("text behind the root", "<l><o>1</o><o>2</o></l>text<o>3</o>", Right::Some),
    ("unknown markup", "<l><o>1</o><o>2</o><o><!x></o><o>4</o></l>", Right::Some),
    ("too deep", "<l><o>1</o><o>2</o><o><a><a><a><a><a/></a></a></a></a></o><o>4</o></l>", Right::Some),
    ("too long", "<l><o>1</o><o>2</o><o>3 is a rather long one, of many words</o><o>4</o><o>5</o></l>", Right::All),
    ("too many nodes", "<l><o>1</o><o><a/><a/><a/><a/><a/><a/></o><o>3</o><o>4</o></l>", Right::All),
];

#[test]
fn a_guess_changes_nothing_whether_right_or_wrong() {
    let limits = Limits { record_bytes: 40, depth: 6, nodes: 6, ..Limits::default() };
    for (name, text, right) in CASES {
        let guesses = compare(text, limits);
        let found = match guesses {
            Guesses { wrong: 0, right: 1.. } => Right::All,
            Guesses { right: 1.., .. } => Right::Some,
            Guesses { right: 0, .. } => Right::None,
        };
        assert_eq!(found, *right, "{name}: {guesses:?}");
    }
}

#[test]
fn rows_of_the_name_of_their_record_are_told_from_it() {
    let record = "<o>\n <x><o><y>1</y></o>\n<o><y>2</y></o></x>\n <y>3</y>\n</o>\n";
    for (record, is_told) in [(record, true), (&record.replace("</y></o>", "</y>\n</o>"), false)] {
        let text = format!("<l>{}</l>", record.repeat(20));
        let mut guesses = Guesses::default();
        let expected = one_by_one(Input::Slice(text.as_bytes()), Limits::default());
        let found = in_stretches(Input::Slice(text.as_bytes()), Limits::default(), record.len(), &mut guesses);
        assert_eq!(found, expected);
        assert_eq!((guesses.right > 8, guesses.wrong > 0), (is_told, !is_told), "{guesses:?}: {record}");
    }
}

#[test]
fn a_record_over_many_stretches_is_one_record() {
    let lines = "<x>one of very many lines</x>\n".repeat(200);
    let text = format!("<l><o>1</o>\n<o>{lines}</o><o>3</o><o>{lines}<o>{lines}</o></o>\n<o>5</o></l>");
    let guesses = compare(&text, Limits::default());
    assert!(guesses.right > 0 && guesses.wrong > 0, "{guesses:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_documents_are_read_as_one_by_one(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "<o>", "<o>", "<o>", "</o>", "</o>", "</o>", "</o >", "<o/>", "<o>1</o>", "<o a='>'>", "<o>2<x/></o>", "\n", "ä",
                "<p>", "</p>", "<h>", "</h>", "<z>", "</z>", "<!-- ", " -->", "<![CDATA[", "]]>", "<?p ", "?>", "&amp;", "&no;", "'",
                "\"", "<!DOCTYPE l>", "</l>", "<l>", "<", ">",
            ]),
            0..40,
        ),
        least in 0_usize..30,
        is_tame in any::<bool>(),
    ) {
        // Most that is put together so is no document for long; of tame pieces more is.
        let pieces = pieces.iter().filter(|piece| !is_tame || !matches!(**piece, "<" | "'" | "\"" | "<![CDATA[" | "<?p " | "<!-- "));
        let text = format!("<l><o>0</o>{}</l>", pieces.copied().collect::<String>());
        let limits = Limits { record_bytes: 60, ..Limits::default() };
        let mut guesses = Guesses::default();
        let expected = one_by_one(Input::Slice(text.as_bytes()), limits);
        prop_assert_eq!(in_stretches(Input::Slice(text.as_bytes()), limits, least, &mut guesses), expected);
        let expected = one_by_one(Input::Stream(&mut text.as_bytes()), limits);
        prop_assert_eq!(in_stretches(Input::Stream(&mut text.as_bytes()), limits, least, &mut guesses), expected);
    }
}
