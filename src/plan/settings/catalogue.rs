//! Every setting: what it may be, what it is by default, and what it does.

mod amounts;
mod articles;
mod constraints;
mod documents;
mod general;
mod matching;
mod numbers;
mod parties;
mod source;

pub(super) use constraints::CONSTRAINED;
pub(super) use documents::ORDER_STATUS_MISSING;

/// One setting.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// Its path, such as `parties.unclear`; `*` stands for any name.
    pub path: &'static str,
    /// What it may be.
    pub kind: Kind,
    /// What it is where nobody says anything.
    pub default: Default,
    /// Who may set it.
    pub whose: Whose,
    /// What it does, in Markdown.
    pub effect: &'static str,
    /// A value as it is written in TOML.
    pub example: &'static str,
}

/// What a setting may be.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any text that is not empty.
    Text,
    /// A text that `is_right` takes; `expected` says which.
    Form {
        /// Whether a text is one.
        is_right: fn(&str) -> bool,
        /// What is right, for people.
        expected: &'static str,
    },
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer {
        /// The least.
        least: i64,
        /// The greatest.
        most: i64,
    },
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A list of texts that `is_right` takes; `expected` says which.
    Texts {
        /// Whether a text is one.
        is_right: fn(&str) -> bool,
        /// What is right, for people.
        expected: &'static str,
    },
    /// A text, a whole number, `true` or `false`.
    Scalar,
    /// The name of a shipped set of weights, or a table with what a weights file holds.
    Weights,
}

/// What a setting is where nobody says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Default {
    /// Nothing.
    None,
    /// A text.
    Text(&'static str),
    /// A truth value.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A list.
    Texts(&'static [&'static str]),
}

/// Who may set something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The tenant alone.
    Tenant,
    /// The tenant for all sources, and a source for itself.
    Both,
    /// A source alone.
    Source,
}

/// Whether `path` is one that `pattern` stands for.
pub(super) fn fits(pattern: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (pattern.split('.'), path.split('.'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == "*" || wanted == given => {}
            _ => return false,
        }
    }
}

const fn both(
    path: &'static str,
    kind: Kind,
    default: Default,
    example: &'static str,
    effect: &'static str,
) -> Setting {
    Setting { path, kind, default, whose: Whose::Both, effect, example }
}

/// One of `words`, `default` where nobody says anything.
const fn choice(
    path: &'static str,
    words: &'static [&'static str],
    default: &'static str,
    example: &'static str,
    effect: &'static str,
) -> Setting {
    both(path, Kind::Choice(words), Default::Text(default), example, effect)
}

/// A text that is not there by default.
const fn text(path: &'static str, example: &'static str, effect: &'static str) -> Setting {
    both(path, Kind::Text, Default::None, example, effect)
}

const PARTS: [&[Setting]; 9] = [
    general::SETTINGS,
    matching::SETTINGS,
    parties::SETTINGS,
    articles::SETTINGS,
    documents::SETTINGS,
    amounts::SETTINGS,
    numbers::SETTINGS,
    constraints::SETTINGS,
    source::SETTINGS,
];

#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which refuses what is out of bounds")]
const COUNT: usize = {
    let (mut part, mut count) = (0, 0);
    while part < PARTS.len() {
        count += PARTS[part].len();
        part += 1;
    }
    count
};

#[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which refuses what is out of bounds")]
const ALL: [Setting; COUNT] = {
    let mut all = [PARTS[0][0]; COUNT];
    let (mut part, mut at) = (0, 0);
    while part < PARTS.len() {
        let mut row = 0;
        while row < PARTS[part].len() {
            all[at] = PARTS[part][row];
            row += 1;
            at += 1;
        }
        part += 1;
    }
    all
};

/// Every setting, in the order of `docs/settings.md`.
pub const CATALOGUE: &[Setting] = &ALL;

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use super::{CATALOGUE, Default, Whose, fits};

    #[test]
    fn patterns_fit_their_paths() {
        assert!(fits("a.*.c", "a.b.c") && fits("a", "a"));
        assert!(!fits("a.*", "a") && !fits("a", "a.b") && !fits("a.*.c", "a.b.d"));
    }

    /// A name that may stand in the place of `*`.
    fn name(path: &str) -> &'static str {
        match path.split('.').next() {
            Some("constraints") => "'party.email'",
            Some("articles") => "'8.1'",
            _ => "name",
        }
    }

    fn written(path: &str, whose: Whose, value: &str) -> String {
        let path = path.replace('*', name(path));
        if whose == Whose::Source { format!("sources.shop.{path} = {value}") } else { format!("{path} = {value}") }
    }

    #[test]
    fn every_example_and_default_is_taken() {
        for setting in CATALOGUE {
            let default = match setting.default {
                Default::None => None,
                Default::Text(text) => Some(format!("{text:?}")),
                Default::Bool(value) => Some(value.to_string()),
                Default::Integer(number) => Some(number.to_string()),
                Default::Texts(texts) => Some(format!("{texts:?}")),
            };
            for value in [Some(setting.example.to_owned()), default].into_iter().flatten() {
                let text = written(setting.path, setting.whose, &value);
                // What it needs beside it (a placeholder a number, a name a range) may be missing here.
                let wrong = ["has a wrong value", "is no setting"];
                let is_taken =
                    Settings::check(&text).iter().all(|told| !wrong.iter().any(|wrong| told.message().contains(wrong)));
                assert!(is_taken, "{text}: {:?}", Settings::check(&text));
            }
        }
    }

    #[test]
    fn paths_stand_once() {
        let mut paths: Vec<&str> = CATALOGUE.iter().map(|setting| setting.path).collect();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), CATALOGUE.len());
    }
}
