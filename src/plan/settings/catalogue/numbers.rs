//! Settings of ranges of numbers.

use super::{Default, Kind, Setting, both};

/// What ranges number.
const NUMBERED: &[&str] = &["intake", "order", "invoice", "credit_note", "quotation", "financial_mutation", "customer"];

const NUMBER: Kind = Kind::Integer { least: 0, most: 999_999_999_999_999_999 };

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "document.numbers",
        Kind::Text,
        Default::None,
        "\"web_orders\"",
        "The range (`[numbers.NAME]`) that the numbers of documents are drawn from when a plan is applied. By default the host numbers them itself. Not together with `number_prefix`.",
    ),
    both(
        "document.number_prefix",
        Kind::Text,
        Default::None,
        "\"W-\"",
        "Documents carry the sender's number with this in front. The sender's own number stays in `order_number` either way.",
    ),
    both(
        "parties.numbers",
        Kind::Text,
        Default::None,
        "\"web_customers\"",
        "The range (`[numbers.NAME]`) that the numbers of new parties are drawn from. By default the host numbers them itself.",
    ),
    both(
        "numbers.*.kind",
        Kind::Choice(NUMBERED),
        Default::None,
        "\"order\"",
        "What the range numbers: documents of a kind, or customers. Every range needs `kind`, `first` and `last`. Ranges of one kind of which two numbers would be written alike are refused.",
    ),
    both(
        "numbers.*.owner",
        Kind::Choice(&["intakt", "host"]),
        Default::Text("intakt"),
        "\"host\"",
        "Who draws from it. The ranges of the host stand here so that no other one runs into them.",
    ),
    both("numbers.*.prefix", Kind::Text, Default::None, "\"W-\"", "What stands before the number."),
    both("numbers.*.first", NUMBER, Default::None, "1", "The first number."),
    both("numbers.*.last", NUMBER, Default::None, "99999", "The last number."),
    both(
        "numbers.*.digits",
        Kind::Integer { least: 0, most: 18 },
        Default::Integer(0),
        "5",
        "How many digits a number has at least; shorter ones are filled up with zeros.",
    ),
    both(
        "numbers.*.reuse",
        Kind::Bool,
        Default::Bool(true),
        "false",
        "Whether a number that was reserved and not used is drawn again, so that no gap is left.",
    ),
];
