//! Settings of documents, payments and shipping.

use super::{Default, Kind, Setting, both, choice, text};
use crate::master::DocumentKind;
use crate::plan::settings::choices::{DocumentDate, DocumentStatus, StatusAnswer, Visibility};

/// The word for orders without a status, and for orders without a payment method.
pub(in crate::plan::settings) const ORDER_STATUS_MISSING: &str = "missing";

/// What a comment may name.
const COMMENT_WORDS: &[&str] = &["method", "code", "amount", "reference", "order"];

/// Whether every word in braces is one that a comment may name.
fn is_comment(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((word, more)) = after.split_once('}') else { return false };
        if before.contains('}') || !COMMENT_WORDS.contains(&word) {
            return false;
        }
        rest = more;
    }
    !rest.contains('}')
}

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "document.kind",
        Kind::Choice(&DocumentKind::WORDS),
        Default::Text("intake"),
        "\"order\"",
        "What an order becomes. A `financial_mutation` has no articles: lines stand in it as text.",
    ),
    both(
        "document.status",
        Kind::Choice(DocumentStatus::WORDS),
        Default::None,
        "\"unsent\"",
        "The status that documents get: `unsent` or `sent` for an order or a quotation, `draft`, `unsent` or `open` for an invoice or a credit note, `draft` or `sent` for a financial mutation. None leaves it to the host. The plan warns that `open` books at once.",
    ),
    choice(
        "document.date",
        DocumentDate::WORDS,
        "order",
        "\"run\"",
        "The date of documents: of the `order`, of the last payment (`paid`), of the `run` as the host passes it, of `delivery`. Where it is not known, the order is held; an order without a date of its own becomes a document without one.",
    ),
    both(
        "document.employee",
        Kind::Text,
        Default::None,
        "\"12\"",
        "The employee of the host whom documents are entered under.",
    ),
    both("document.branch", Kind::Text, Default::None, "\"2\"", "The branch of the host that documents belong to."),
    text(
        "payments.methods.*",
        "\"PP\"",
        "The target's code for a payment method of the source: `methods.PayPal = \"PP\"`. A method that is not listed stays as it is and a clerk is asked; without any row nothing is asked.",
    ),
    both(
        "payments.add",
        Kind::Bool,
        Default::Bool(true),
        "false",
        "Whether money that has been received is added to the document as a payment.",
    ),
    both(
        "payments.comment",
        Kind::Form {
            is_right: is_comment,
            expected: "a text whose words in braces are {method}, {code}, {amount}, {reference} or {order}",
        },
        Default::None,
        "\"Paid by {method}\"",
        "A comment in the document for each payment. `{method}` as the shop calls it, `{code}` as the target does.",
    ),
    choice(
        "payments.comment_to",
        Visibility::WORDS,
        "internal",
        "\"print\"",
        "Whether the comment is for the customer (`print`) or for the house (`internal`).",
    ),
    text(
        "shipping.methods.*",
        "\"DHL-1\"",
        "The target's code for a shipping method of the source; as `payments.methods`.",
    ),
    both(
        "order_status.*.*",
        Kind::Choice(StatusAnswer::WORDS),
        Default::None,
        "\"wait\"",
        "What becomes of an order by its status in the shop: `order_status.any.open = \"wait\"`. The first name is a payment method, whose row wins, or `any`; the second is the status, or `missing`. With any row, an order whose status is not listed is held. An order that was planned before is not asked again. `payment`, `cancellation` and `change` are messages about the order of that number: they wait for it (`schedule.event_days`) and are planned with it; after it was carried out a clerk is asked.",
    ),
];
