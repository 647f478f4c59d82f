//! Settings that belong together: payments, the status of orders, constraints of a target, the schedule.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::ORDER_STATUS_MISSING;
use super::choices::{LengthPolicy, StatusAnswer, Subscription, Threshold, Visibility};
use super::layer::{Layers, SettingValue};
use crate::plan::constraints::CharacterSet;
use crate::value::Decimal;

/// `[payments]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentRules {
    /// The target's code for each payment method of the source.
    pub methods: BTreeMap<String, String>,
    /// Whether received money is added to the document.
    pub add: bool,
    /// The comment for each payment, with words in braces.
    pub comment: Option<String>,
    /// Who is to see it.
    pub comment_to: Visibility,
}

impl PaymentRules {
    pub(super) fn resolve(layers: &Layers<'_>) -> Self {
        PaymentRules {
            methods: layers.texts_below("payments.methods"),
            add: layers.bool("payments.add"),
            comment: layers.text("payments.comment"),
            comment_to: layers.word("payments.comment_to", Visibility::from_word).unwrap_or(Visibility::Internal),
        }
    }
}

/// `[order_status]`: what becomes of an order by payment method and status.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StatusTable {
    rows: BTreeMap<(String, String), StatusAnswer>,
}

impl StatusTable {
    pub(super) fn resolve(layers: &Layers<'_>) -> Self {
        let mut rows = BTreeMap::new();
        for method in layers.names("order_status") {
            for (status, word) in layers.texts_below(&format!("order_status.{}", super::layer::step(&method))) {
                rows.extend(StatusAnswer::from_word(&word).map(|answer| ((method.clone(), status), answer)));
            }
        }
        StatusTable { rows }
    }

    /// Whether nothing is said; then every order is imported.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The answer for a payment method and a status, each `None` where the order has none. A row of the method wins over
    /// one for any method. `None` where no row says anything.
    pub fn answer(&self, method: Option<&str>, status: Option<&str>) -> Option<StatusAnswer> {
        let word = |text: Option<&str>| text.unwrap_or(ORDER_STATUS_MISSING).to_owned();
        let of = |method: String| self.rows.get(&(method, word(status))).copied();
        of(word(method)).or_else(|| of("any".to_owned()))
    }
}

/// `[constraints.FIELD]`: what a field of the target takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// How many characters at most.
    pub max_length: Option<usize>,
    /// Which characters.
    pub charset: Option<CharacterSet>,
    /// Which values; empty for any.
    pub values: Vec<String>,
    /// Whether a value is needed.
    pub required: bool,
    /// What becomes of a value that is too long.
    pub policy: LengthPolicy,
    /// The field that takes the rest.
    pub next: Option<String>,
    /// What the field gets where it has no value.
    pub default: Option<String>,
    /// What the field gets whatever it has.
    pub forced: Option<String>,
}

pub(super) fn constraints(layers: &Layers<'_>) -> BTreeMap<String, Constraint> {
    let constraint = |name: String| {
        let path = |setting: &str| format!("constraints.{}.{setting}", super::layer::step(&name));
        let constraint = Constraint {
            max_length: layers.integer(&path("max_length")).and_then(|length| usize::try_from(length).ok()),
            charset: layers.word(&path("charset"), CharacterSet::from_word),
            values: layers.texts(&path("values")),
            required: layers.bool(&path("required")),
            policy: layers.word(&path("policy"), LengthPolicy::from_word).unwrap_or(LengthPolicy::Hold),
            next: layers.text(&path("next")),
            default: layers.text(&path("default")),
            forced: layers.text(&path("forced")),
        };
        (name, constraint)
    };
    layers.names("constraints").into_iter().map(constraint).collect()
}

/// `[schedule]`; see [`due`](crate::plan::due).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Minutes from one run to the next.
    pub every_minutes: i64,
    /// How old an order must be, in minutes.
    pub minimum_age_minutes: i64,
    /// How many days a message about an order waits for the order.
    pub event_days: i64,
    /// The machines that may run; empty for all.
    pub machines: Vec<String>,
}

impl Schedule {
    pub(super) fn resolve(layers: &Layers<'_>) -> Self {
        Schedule {
            every_minutes: layers.integer("schedule.every_minutes").unwrap_or(240),
            minimum_age_minutes: layers.integer("schedule.minimum_age_minutes").unwrap_or(0),
            event_days: layers.integer("schedule.event_days").unwrap_or(30),
            machines: layers.texts("schedule.machines"),
        }
    }
}

/// The placeholder articles by tax rate. The reader takes no name that is not a rate.
pub(super) fn placeholders(layers: &Layers<'_>) -> BTreeMap<Decimal, String> {
    let rate = |(rate, number): (String, String)| Some((rate.parse().ok()?, number));
    layers.texts_below("articles.placeholders").into_iter().filter_map(rate).collect()
}

pub(super) fn subscriptions(layers: &Layers<'_>) -> BTreeMap<String, BTreeSet<Subscription>> {
    let wanted = |(clerk, value)| match value {
        SettingValue::Texts(words) => {
            Some((clerk, words.iter().filter_map(|word| Subscription::from_word(word)).collect()))
        }
        SettingValue::Text(_) | SettingValue::Integer(_) | SettingValue::Bool(_) => None,
    };
    layers.below("subscriptions").into_iter().filter_map(wanted).collect()
}

pub(super) fn messages(layers: &Layers<'_>) -> BTreeMap<String, Threshold> {
    let threshold = |(channel, word): (String, String)| Some((channel, Threshold::from_word(&word)?));
    layers.texts_below("messages").into_iter().filter_map(threshold).collect()
}
