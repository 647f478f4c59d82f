//! Settings of what the fields of a target take.

use super::{Default, Kind, Setting, both, text};
use crate::plan::constraints::CharacterSet;
use crate::plan::settings::choices::LengthPolicy;

pub(in crate::plan::settings) use crate::plan::constraints::CONSTRAINED;

fn is_given(text: &str) -> bool {
    !text.trim().is_empty()
}

/// Whether `text` names a set of characters.
fn is_character_set(text: &str) -> bool {
    CharacterSet::from_word(text).is_some()
}

pub(super) const SETTINGS: &[Setting] = &[
    both(
        "constraints.*.max_length",
        Kind::Integer { least: 1, most: 100_000 },
        Default::None,
        "40",
        "How many characters a field of the target takes. The name is a field of the plan, see below: `[constraints.\"party.company\"]`. Tested before the plan is offered.",
    ),
    both(
        "constraints.*.charset",
        Kind::Form {
            is_right: is_character_set,
            expected: "\"digits\", \"ascii\", \"latin1\" or the name of an encoding such as \"windows-1250\"",
        },
        Default::None,
        "\"latin1\"",
        "Which characters the field takes. A value with others is held and they are named; they are never replaced.",
    ),
    both(
        "constraints.*.values",
        Kind::Texts { is_right: is_given, expected: "a text in quotes" },
        Default::None,
        "[\"1\", \"2\"]",
        "The values that the field takes. Another one is held.",
    ),
    both("constraints.*.required", Kind::Bool, Default::Bool(false), "true", "Whether the field must have a value."),
    both(
        "constraints.*.policy",
        Kind::Choice(LengthPolicy::WORDS),
        Default::Text("hold"),
        "\"next_field\"",
        "What becomes of a value that is too long. `cut`: its end goes. `next_field`: what does not fit goes to the field `next`, if that is empty. `hold`: the order is held. The plan lists what was changed, with old and new value.",
    ),
    text("constraints.*.next", "\"party.department\"", "The field that takes the rest under `next_field`."),
    text("constraints.*.default", "\"DE\"", "What the field gets where it has no value."),
    text("constraints.*.forced", "\"EUR\"", "What the field gets whatever it has."),
];
