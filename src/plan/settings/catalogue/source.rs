//! Settings of a source alone.

use super::{Default, Kind, Setting, Whose};
use crate::input::Charset;

fn is_charset(text: &str) -> bool {
    text.parse::<Charset>().is_ok()
}

pub(super) const SETTINGS: &[Setting] = &[
    Setting {
        path: "charset",
        kind: Kind::Form {
            is_right: is_charset,
            expected: "\"auto\", \"strict\" or a name such as \"utf-8\" or \"windows-1252\"",
        },
        default: Default::None,
        whose: Whose::Source,
        effect: "The encoding of this source's files, whatever they and their profile say. The option `--charset` wins over it. By default the profile decides.",
        example: "\"windows-1252\"",
    },
    Setting {
        path: "parameters.*",
        kind: Kind::Scalar,
        default: Default::None,
        whose: Whose::Source,
        effect: "What the profile of the source asks for. Numbers with a fraction are written as text, so that they stay exact.",
        example: "\"CHF\"",
    },
];
