//! Settings of matching.

use super::{Default, Kind, Setting, both};
use crate::matching::Identity;
use crate::plan::settings::in_force::declared_key;

pub(super) fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_declared_key(text: &str) -> bool {
    declared_key(text).is_some()
}

const fn score(path: &'static str, default: i64, effect: &'static str) -> Setting {
    both(path, Kind::Integer { least: 0, most: 100_000 }, Default::Integer(default), "1500", effect)
}

const fn count(path: &'static str, default: i64, effect: &'static str) -> Setting {
    both(path, Kind::Integer { least: 1, most: 1_000_000 }, Default::Integer(default), "20", effect)
}

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "matching.identity",
        Kind::Choice(Identity::WORDS),
        Default::Text("patient"),
        "\"trade\"",
        "How much proof makes a party the same. `patient`: name and birth date, official number, declared key, or two of address, e-mail and phone. `trade`: name and one of address, personal e-mail and mobile number, where nobody else of that given name fits.",
    ),
    both(
        "matching.email_key",
        Kind::Bool,
        Default::Bool(false),
        "true",
        "Whether an equal personal e-mail address counts as a declared key. For shops that identify customers by it. A name is needed all the same.",
    ),
    both(
        "matching.declared_keys",
        Kind::Texts {
            is_right: is_declared_key,
            expected: "\"cross_reference\" or \"customer_number\" or \"vat_id\" or \"identifier:\" and a scheme",
        },
        Default::Texts(&["cross_reference", "customer_number"]),
        "[\"customer_number\", \"identifier:gln\"]",
        "Fields that identify a party where they are equal. `cross_reference` is the shop's own id of a customer, once the ledger knows whom it means. `identifier:gln` is a number of that scheme.",
    ),
    both(
        "matching.country",
        Kind::Form { is_right: is_country, expected: "an ISO 3166 code of two capital letters such as \"DE\"" },
        Default::Text("DE"),
        "\"AT\"",
        "The country of addresses and telephone numbers that name none. The address book must be indexed with the same.",
    ),
    score(
        "matching.same_score",
        1400,
        "The score that `same` needs, in 1/100 bit. The commonest name passes the default with any of law 2's proofs, and does not pass it with a misspelt name and the address alone.",
    ),
    score(
        "matching.margin",
        300,
        "How far, in 1/100 bit, the proven candidate must lie before any other that the name and the facts allow.",
    ),
    score(
        "matching.weak_score",
        1000,
        "The score from which a candidate that shares more than the name is worth a clerk's question, in 1/100 bit.",
    ),
    score(
        "matching.name_only_score",
        1500,
        "The same for a candidate that shares nothing but the name: a rare name asks, a common one does not.",
    ),
    score(
        "matching.shown_score",
        500,
        "The score from which a candidate is listed beside the one that decides, in 1/100 bit.",
    ),
    count(
        "matching.address_limit",
        15,
        "An address that more parties carry says nothing (a nursing home); neither does, among persons, the number of a place (the IK of an insurer).",
    ),
    count("matching.email_limit", 4, "An e-mail address that more parties carry says nothing (a shared mailbox)."),
    count("matching.phone_limit", 6, "A telephone number that more parties carry says nothing (a switchboard)."),
    count(
        "matching.birth_date_share",
        500,
        "A birth date that more than one in this many parties carry is a default of somebody's form and says nothing; fewer than ten parties never make it so.",
    ),
    count(
        "matching.block_limit",
        100,
        "A blocking key with more parties is not followed; the rarer keys of the same party are.",
    ),
    count(
        "matching.rare_limit",
        50,
        "A single name, street, place or birth date that at most this many parties carry is followed where nobody is found otherwise, and in looking for duplicates.",
    ),
    both(
        "matching.weights",
        Kind::Weights,
        Default::Text("german"),
        "\"german\"",
        "What agreement and disagreement of each field weigh in the score: a shipped set (`german`, or `neutral` for address books of other countries), or a table `[matching.weights]` with what a [weights file](command-line.md#train) holds. The score ranks; what is the same is decided by law 2 all the same. The option `--weights` wins over it.",
    ),
];
