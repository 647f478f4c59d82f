//! Settings of a run as a whole.

use super::{Default, Kind, Setting, Whose, both, text};
use crate::plan::settings::choices::{Right, Subscription, Tasks, Threshold};
use crate::plan::settings::presets::TARGETS;

fn is_subscription(text: &str) -> bool {
    Subscription::from_word(text).is_some()
}

fn is_given(text: &str) -> bool {
    !text.trim().is_empty()
}

fn is_right_word(text: &str) -> bool {
    Right::from_word(text).is_some()
}

const RIGHTS: &str = "\"link_party\", \"create_party\", \"update_party\", \"create_contact\", \"create_article\", \"create_document\", \"book_document\", \"add_payment\", \"add_attachment\"";

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        path: "tenant",
        kind: Kind::Text,
        default: Default::Text("default"),
        whose: Whose::Tenant,
        effect: "The company of the host. Tenant, source, kind of document and number make an order one and the same.",
        example: "\"north\"",
    },
    both(
        "target",
        Kind::Choice(TARGETS),
        Default::Text("host"),
        "\"mplus-kassa\"",
        "The system that plans are for. One with a preset brings defaults of its own, which tenant and source may change. See below.",
    ),
    both(
        "tasks",
        Kind::Choice(Tasks::WORDS),
        Default::Text("problems"),
        "\"all\"",
        "Which orders give a clerk something to do: those with a question, or every order that is planned or waits. Questions are asked either way.",
    ),
    text("clerk", "\"anna\"", "The clerk who is responsible; stands in the document."),
    text("task_owner", "\"office\"", "Who gets the questions and tasks. By default the clerk."),
    both(
        "subscriptions.*",
        Kind::Texts {
            is_right: is_subscription,
            expected: "\"open_orders\", \"new_customers\", \"new_practitioners\", \"shop\"",
        },
        Default::None,
        "[\"open_orders\", \"new_customers\"]",
        "What a clerk wants to hear of: orders that are held or wait, customers and doctors that are created, every order of the shop. The plan has a notice for him, and the account counts them.",
    ),
    both(
        "messages.*",
        Kind::Choice(Threshold::WORDS),
        Default::None,
        "\"warning\"",
        "From which severity on a channel of the host, such as `mail` or `screen`, carries notices. A notice names the channels that are to carry it. `none`: the channel carries nothing.",
    ),
    both(
        "schedule.every_minutes",
        Kind::Integer { least: 1, most: 525_600 },
        Default::Integer(240),
        "60",
        "How long after a run the next one is due.",
    ),
    both(
        "schedule.minimum_age_minutes",
        Kind::Integer { least: 0, most: 525_600 },
        Default::Integer(0),
        "30",
        "How old an order must be to be taken in. A younger one waits. The host passes the time; an order without a date is held.",
    ),
    both(
        "schedule.event_days",
        Kind::Integer { least: 1, most: 3_650 },
        Default::Integer(30),
        "7",
        "How many days a payment, a cancellation or a change waits for an order that has not come (`order_status`). Then it is forgotten, and a clerk is told.",
    ),
    both(
        "schedule.machines",
        Kind::Texts { is_right: is_given, expected: "the name of a machine" },
        Default::Texts(&[]),
        "[\"server-1\"]",
        "The machines that may run. None listed: all.",
    ),
    text(
        "feedback.imported",
        "\"processing\"",
        "The shop's own word for an order that was carried out: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.planned",
        "\"received\"",
        "The shop's own word for an order that is planned and not carried out yet: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.waiting",
        "\"pending\"",
        "The shop's own word for an order that waits for another one, for its status or its age: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.held",
        "\"on-hold\"",
        "The shop's own word for an order that a person has to decide about: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.skipped",
        "\"ignored\"",
        "The shop's own word for an order that is passed over on purpose: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.failed",
        "\"error\"",
        "The shop's own word for an order that could not be carried out: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.undone",
        "\"cancelled\"",
        "The shop's own word for an order that was carried out and taken back: what the shop is told of it has the word as `status`.",
    ),
    text(
        "feedback.rejected",
        "\"refused\"",
        "The shop's own word for an order that a clerk has refused: what the shop is told of it has the word as `status`.",
    ),
    both(
        "rights",
        Kind::Texts { is_right: is_right_word, expected: RIGHTS },
        Default::Texts(Right::WORDS),
        "[\"link_party\", \"create_document\"]",
        "What the host's user may do. A plan lists the rights that it needs, and is held where one is missing.",
    ),
];
