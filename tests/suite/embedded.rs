//! Records that hold orders as text, as data.

use std::io::Cursor;

use intakt::Code;
use intakt::input::Input;
use intakt::profile::{OrderReader, Profiles, ReadOptions, Reading};

const PROFILE: &str = "
    id = 'embedded'
    detect.root = 'calls'
    records.at = '/calls/call'
    records.embedded.order = { at = 'payload' EACH }
    order.number = 'NUMBER'
    order.channel = 'from'
    order.reference = '../@shop'
    order.lines.item = { at = '$order/item', quantity = 'q' }";

/// What becomes of each record, and what no rule read.
fn read(input: Input<'_>, each: &str, number: &str) -> (Vec<String>, Vec<String>) {
    let text = PROFILE.replace("EACH", each).replace("NUMBER", number);
    let mut profiles = Profiles::empty();
    profiles.add(&text, "embedded.toml").unwrap_or_else(|error| panic!("{error}\n{text}"));
    let options = ReadOptions { coverage: true, trace: true, ..ReadOptions::default() };
    let mut reader = OrderReader::open(input, &profiles, options).expect("a document");
    let mut gives = Vec::new();
    while let Some(reading) = reader.next().expect("a sound document") {
        gives.push(match reading {
            Reading::Order(order) => {
                let word = |word: &Option<String>| word.clone().unwrap_or_default();
                let quantities: Vec<String> =
                    order.lines.iter().filter_map(|line| line.quantity.as_ref()).map(ToString::to_string).collect();
                let texts = [word(&order.number), word(&order.channel), word(&order.reference)];
                format!("order {} {}:{} {quantities:?}", texts.join(" "), order.position.line, order.position.column)
            }
            Reading::Unreadable(problem) => {
                let at = problem.position().expect("a place");
                format!("unreadable {} {}:{}", problem.code().as_str(), at.line, at.column)
            }
            Reading::Filtered { .. } => "filtered".to_owned(),
        });
    }
    let unread = reader.coverage().into_iter().filter(|problem| problem.code() == Code::OrderUnread);
    let unread = unread.map(|problem| {
        let at = problem.position().expect("a place");
        format!("{} {}:{}", problem.element_path().unwrap_or_default(), at.line, at.column)
    });
    (gives, unread.collect())
}

const EACH: &str = ", each = '/orders/order'";

/// What stands as text, how it is read, and what comes of it.
type Case = (&'static str, &'static str, &'static str, &'static [&'static str], &'static [&'static str]);

#[test]
fn every_order_that_a_record_holds_is_read_or_told() {
    let cases: &[Case] = &[
        (
            "<orders><order><id>1</id><item><q>2</q></item></order><order><id>2</id><item><q>3</q></item><item><q>4</q></item></order></orders>",
            EACH,
            "$order/id",
            &["order 1 web x 2:1 [\"2\"]", "order 2 web x 2:1 [\"3\", \"4\"]"],
            &[],
        ),
        // One that is broken leaves the others as they are.
        (
            "<orders><order><id>1</id></order><order><id>&bad;</id></order><order><id>3</id></order></orders>",
            EACH,
            "$order/id",
            &["order 1 web x 2:1 []", "unreadable xml.reference 2:7", "order 3 web x 2:1 []"],
            &[],
        ),
        // The text ends early: what came before stands, and it is told.
        (
            "<orders><order><id>1</id></order><order><id>2</id>",
            EACH,
            "$order/id",
            &["order 1 web x 2:1 []", "unreadable xml.truncated 2:7"],
            &[],
        ),
        ("<orders><other/></orders>", EACH, "$order/id", &["unreadable profile.no_records 2:7"], &[]),
        // What is around the orders in the text can be read, and is told where nobody does.
        (
            "<orders v='7' w='8'><head>h</head><order><id>1</id><new>n</new></order></orders>",
            EACH,
            "$order/../@v",
            &["order 7 web x 2:1 []"],
            &["/orders/order/id 2:7", "/orders/order/new 2:7", "/orders/@w 2:7", "/orders/head 2:7"],
        ),
        ("", EACH, "$order/id", &["order  web x 2:1 []"], &[]),
        // Without a word about several orders, one is read, and more are refused.
        ("<order><id>1</id><item><q>2</q></item></order>", "", "$order/id", &["order 1 web x 2:1 [\"2\"]"], &[]),
        (
            "<orders><order><id>1</id></order><order><id>2</id></order></orders>",
            "",
            "$order/order/id",
            &["unreadable order.several 2:7"],
            &[],
        ),
        (
            "<orders><order><id>1</id></order><order><id>1</id></order></orders>",
            "",
            "$order/order/id",
            &["order 1 web x 2:1 []"],
            &[],
        ),
        ("<order><id>1</id><id>2</id></order>", "", "($order/id)[1]", &["order 1 web x 2:1 []"], &["/order/id 2:7"]),
    ];
    for (text, each, number, gives, unread) in cases {
        let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
        let document = format!("<calls shop='x'>\n<call><payload>{escaped}</payload><from>web</from></call></calls>");
        let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let expected = (owned(gives), owned(unread));
        assert_eq!(read(Input::Slice(document.as_bytes()), each, number), expected, "{text}");
        assert_eq!(read(Input::Stream(&mut Cursor::new(&document)), each, number), expected, "{text}");
    }
}

/// Two payloads of one record are two texts, and their orders are records of their own.
#[test]
fn several_texts_of_one_record() {
    let text = |id: &str| format!("<payload>&lt;orders>&lt;order>&lt;id>{id}&lt;/id>&lt;/order>&lt;/orders></payload>");
    let document = format!("<calls><call>{}{}</call><call>{}</call></calls>", text("1"), text("2"), text("3"));
    let (gives, _) = read(Input::Slice(document.as_bytes()), EACH, "$order/id");
    let numbers: Vec<&str> = gives.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(numbers, ["1", "2", "3"]);
    let (gives, _) = read(Input::Slice(document.as_bytes()), "", "$order/order/id");
    assert_eq!(gives.iter().filter(|line| line.contains("order.several")).count(), 1, "{gives:?}");
}
