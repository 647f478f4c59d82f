//! What no rule reads outside of the records, as data.

use std::io::Cursor;

use intakt::Code;
use intakt::input::Input;
use intakt::profile::{OrderReader, Profiles, ReadOptions};

/// The profile; `IGNORE` and `RULE` stand for what a case adds.
const PROFILE: &str = "
    id = 'outside'
    detect.root = 'o'
    records.at = '/o/r'
    records.ignore.paths = [IGNORE]
    records.skip.none = { when = '. = \"none\"' }
    order.number = 'n'
    RULE";

/// Reads everything and returns what is said of elements that no rule read.
fn unread(input: Input<'_>, ignore: &str, rule: &str) -> Vec<String> {
    let text = PROFILE.replace("IGNORE", ignore).replace("RULE", rule);
    let mut profiles = Profiles::empty();
    profiles.add(&text, "outside.toml").unwrap_or_else(|error| panic!("{error}\n{text}"));
    let options = ReadOptions { coverage: true, ..ReadOptions::default() };
    let mut reader = OrderReader::open(input, &profiles, options).expect("a document");
    while let Ok(Some(_)) = reader.next() {}
    let problems = reader.coverage().into_iter().filter(|problem| problem.code() == Code::OrderUnread);
    problems
        .map(|problem| {
            let place = problem.position().map(|at| format!(" {}:{}", at.line, at.column)).unwrap_or_default();
            let found = problem.found_unmasked().map(|found| format!(" {found}")).unwrap_or_default();
            let path = problem.element_path().unwrap_or_default();
            let count = problem.message().split_once("stands ").map_or(problem.message(), |(_, count)| count);
            format!("{path}{place}{found} ({count})")
        })
        .collect()
}

#[test]
fn what_stands_outside_of_the_records() {
    let once = "once outside of the records";
    // The document, what is ignored, a rule, and what is told.
    let cases: &[(&str, &str, &str, &[&str])] = &[
        ("<o><r><n>1</n></r></o>", "", "", &[]),
        ("<o><h/><h> </h><r><n>1</n></r></o>", "", "", &[]),
        ("<o>\n<h>x</h>\n<r><n>1</n></r><h> y</h></o>", "", "", &["/o/h 2:1 x (2 times outside of the records)"]),
        ("<o a='v'><r><n>1</n></r></o>", "", "", &["/o/@a 1:4 v (ONCE)"]),
        ("<o>t<r><n>1</n></r>u</o>", "", "", &["/o 1:1 tu (ONCE)"]),
        (
            "<o xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:type='t' xml:lang='de'><r><n>1</n></r></o>",
            "",
            "",
            &[],
        ),
        ("<p:o xmlns:p='u'><p:h p:a='v'/><r><n>1</n></r></p:o>", "", "", &["/p:o/p:h/@p:a 1:23 v (ONCE)"]),
        ("<o><h>a &amp; <![CDATA[<b>]]>&#33;</h><r><n>1</n></r></o>", "", "", &["/o/h 1:4 a & <b>! (ONCE)"]),
        ("<o><h><i>x</i></h><r><n>1</n></r></o>", "", "", &["/o/h/i 1:7 x (ONCE)"]),
        // Inside and outside.
        ("<o><h>x</h><r><n>1</n><m>y</m></r></o>", "", "", &["/o/r/m 1:23 y (once)", "/o/h 1:4 x (ONCE)"]),
        // What a rule reads from the root on counts as read, and so does what is around it and has no value.
        ("<o a='v'><h><i>x</i></h><r><n>1</n></r></o>", "", "order.channel = '/o/h/i'", &["/o/@a 1:4 v (ONCE)"]),
        ("<o a='v'><h><i>x</i></h><r><n>1</n></r></o>", "", "order.channel = '/o/@a'", &["/o/h/i 1:13 x (ONCE)"]),
        ("<o a='v'><h><i>x</i></h><r><n>1</n></r></o>", "", "order.channel = '../@a'", &["/o/h/i 1:13 x (ONCE)"]),
        (
            "<o><h k='1'><i>x</i></h><h k='2'><i>y</i></h><r><n>1</n></r></o>",
            "",
            "order.channel = \"/o/h[@k = '1']/i\"",
            &[],
        ),
        // A path from the record finds what another one has kept.
        ("<o><h><i>x</i></h><r><n>1</n></r></o>", "", "order.channel = '../h/i'\norder.reference = '/o/h/i'", &[]),
        // What comes behind the last record is no header value any more.
        ("<o><r><n>1</n></r><h>x</h></o>", "", "order.channel = '/o/h'", &["/o/h 1:19 x (ONCE)"]),
        // Ignored by name, whether it is kept or not.
        ("<o a='v'><h><i>x</i></h><r><n>1</n></r><h k='w'/></o>", "'/o/h', '/o/@a'", "", &[]),
        ("<o><d>x</d><h><d>y</d></h><r><n>1</n><d>z</d></r></o>", "'//d'", "", &[]),
        ("<o><h><i>x</i><j>y</j></h><r><n>1</n></r></o>", "'/o/h/i'", "", &["/o/h/j 1:15 y (ONCE)"]),
        ("<o><h k='1'>x</h><r><n>1</n></r></o>", "\"/o/h[@k = '1']\"", "", &[]),
        // Several documents in one file, and records that are broken or left out.
        (
            "<o><h>x</h><r><n>1</n></r></o><o><h>y</h><r><n>2</n></r></o>",
            "",
            "",
            &["/o/h 1:4 x (2 times outside of the records)"],
        ),
        ("<o><r><n>&broken;</n></r><h>x</h><r><n>1</n></r></o>", "", "", &["/o/h 1:26 x (ONCE)"]),
        ("<o><h>x</h><r>none</r></o>", "", "", &[]),
    ];
    for (xml, ignore, rule, expected) in cases {
        let expected: Vec<String> = expected.iter().map(|line| line.replace("ONCE", once)).collect();
        assert_eq!(unread(Input::Slice(xml.as_bytes()), ignore, rule), expected, "{xml}");
        assert_eq!(unread(Input::Stream(&mut Cursor::new(xml)), ignore, rule), expected, "{xml}");
    }
}

/// What is ignored is not kept, so it may be as long as it likes.
#[test]
fn what_is_ignored_takes_no_memory() {
    let long = "<i>x</i>".repeat(400_000);
    let xml = format!("<o><h>{long}</h><r><n>1</n></r></o>");
    assert_eq!(unread(Input::Slice(xml.as_bytes()), "'/o/h'", ""), [""; 0]);
}

#[test]
fn only_so_many_paths_are_listed() {
    let many: String = (0..1003).map(|number| format!("<h{number}>x</h{number}>")).collect();
    let told = unread(Input::Slice(format!("<o>{many}{many}<r><n>1</n></r></o>").as_bytes()), "", "");
    assert_eq!(told.len(), 1001);
    assert_eq!(
        told.last().map(String::as_str),
        Some(" (outside of the records stand values at more than 1000 paths; 6 more at others are not listed)")
    );
}
