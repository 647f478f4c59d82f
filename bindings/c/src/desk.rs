//! What is asked of the order desk, whether or not this build has a database.

use intakt_core::master::{Choice, OrderKey, PartyFlag};
use intakt_core::plan::Settings;
use intakt_core::value::DateTime;
use serde::Deserialize;

/// Which questions; what is empty does not matter. The names are those of the JSON that a host gives.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would look"))]
pub(crate) struct Filter {
    pub(crate) state: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) number: Option<String>,
    pub(crate) question: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) owner: Option<String>,
    pub(crate) candidate: Option<String>,
    pub(crate) like: Option<i64>,
}

/// An answer to some questions.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would ask"))]
pub(crate) struct Answer<'c> {
    pub(crate) reviews: Vec<i64>,
    pub(crate) choice: Choice,
    pub(crate) by: &'c str,
}

/// What the desk does with what the database has.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would ask"))]
pub(crate) enum DeskCall<'c> {
    Reviews(Filter),
    Take { review: i64, owner: &'c str },
    GiveBack { review: i64 },
    Close { review: i64, by: &'c str },
    Search { text: &'c str, most: usize },
    SearchArticles { text: &'c str, most: usize },
    Decide(Answer<'c>),
    Decisions { most: u32 },
    Never { review: i64, party: &'c str, by: &'c str },
    NeverSame { one: &'c str, other: &'c str, by: &'c str },
    Flag { party: &'c str, flags: Vec<PartyFlag> },
    Allow { pair: i64, by: &'c str },
    Undo { order: OrderKey, apply: bool },
    TakeInAgain { order: OrderKey },
}

/// What needs the settings, since orders are planned for it.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would ask"))]
pub(crate) enum PlanCall<'c> {
    Case {
        review: i64,
    },
    Preview(Answer<'c>),
    Revoke {
        decision: i64,
        by: &'c str,
        apply: bool,
    },
    /// One order, or every one that is kept.
    Kept {
        order: Option<OrderKey>,
        apply: bool,
    },
}

/// What orders are planned with.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would plan"))]
pub(crate) struct PlanWith<'c> {
    pub(crate) settings: &'c Settings,
    pub(crate) now: Option<DateTime>,
}
