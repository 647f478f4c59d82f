//! One layer of settings: what a preset, a tenant or a source says, and which of them is in force.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;

use super::catalogue::{CATALOGUE, Default as InCatalogue, Setting, fits};

/// The value of a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum SettingValue {
    /// A text. Numbers with a fraction are written as text, so that they stay exact.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Bool(bool),
    /// A list of texts.
    Texts(Vec<String>),
}

impl fmt::Display for SettingValue {
    /// As it is written in TOML.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SettingValue::Text(text) => write!(f, "{text:?}"),
            SettingValue::Integer(number) => write!(f, "{number}"),
            SettingValue::Bool(value) => write!(f, "{value}"),
            SettingValue::Texts(texts) => write!(f, "{texts:?}"),
        }
    }
}

/// Which layer set a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SettingLayer {
    /// Nobody: the default.
    Default,
    /// The preset of the target.
    Preset,
    /// The tenant.
    Tenant,
    /// The source.
    Source,
}

/// A setting as it is in force for a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct InForce {
    /// Its path, such as `parties.unclear`.
    pub path: String,
    /// Its value.
    pub value: SettingValue,
    /// Who set it.
    pub layer: SettingLayer,
}

/// Stands for a dot within a name of the host's, such as `party.company`, so that it does not look like two names.
const DOT: char = '\u{1f}';

/// A name of the host's as a step of a path.
pub(super) fn step(name: &str) -> String {
    name.replace('.', &DOT.to_string())
}

/// The name that a step of a path is.
fn name_of(step: &str) -> String {
    step.replace(DOT, ".")
}

/// A path as it is written in TOML.
fn shown(path: &str) -> String {
    let steps =
        path.split('.').map(|step| if step.contains(DOT) { format!("{:?}", name_of(step)) } else { step.to_owned() });
    steps.collect::<Vec<_>>().join(".")
}

/// What one layer says, by path.
#[derive(Clone, Debug, Default)]
pub(super) struct Layer {
    values: BTreeMap<String, SettingValue>,
}

impl Layer {
    pub(super) fn set(&mut self, path: &str, value: SettingValue) {
        self.values.insert(path.to_owned(), value);
    }

    pub(super) fn text(&self, path: &str) -> Option<&str> {
        match self.values.get(path)? {
            SettingValue::Text(text) => Some(text),
            SettingValue::Integer(_) | SettingValue::Bool(_) | SettingValue::Texts(_) => None,
        }
    }
}

/// All layers of a source; the last one wins.
pub(super) struct Layers<'a> {
    layers: Vec<(SettingLayer, &'a Layer)>,
}

impl<'a> Layers<'a> {
    pub(super) fn new(layers: Vec<(SettingLayer, &'a Layer)>) -> Self {
        Layers { layers }
    }

    /// What the layers say; the default of the catalogue is not among them.
    fn said(&self, path: &str) -> Option<(SettingLayer, &'a SettingValue)> {
        self.layers.iter().rev().find_map(|(name, layer)| Some((*name, layer.values.get(path)?)))
    }

    /// The value in force.
    fn value(&self, path: &str) -> Option<SettingValue> {
        self.said(path).map(|(_, value)| value.clone()).or_else(|| default_of(path))
    }

    /// The text in force, where it stands. Not inlined: it is asked for in a hundred places.
    #[inline(never)]
    fn text_in_place(&self, path: &str) -> Option<&'a str> {
        match self.said(path) {
            Some((_, SettingValue::Text(text))) => Some(text),
            Some((_, SettingValue::Integer(_) | SettingValue::Bool(_) | SettingValue::Texts(_))) => None,
            None => match catalogued(path)?.default {
                InCatalogue::Text(text) => Some(text),
                InCatalogue::None | InCatalogue::Bool(_) | InCatalogue::Integer(_) | InCatalogue::Texts(_) => None,
            },
        }
    }

    /// The text in force.
    pub(super) fn text(&self, path: &str) -> Option<String> {
        self.text_in_place(path).map(str::to_owned)
    }

    /// What `read` makes of the text in force. The reader takes nothing that `read` does not know, and a test sees that it
    /// knows every default.
    pub(super) fn word<T>(&self, path: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.text_in_place(path).and_then(read)
    }

    /// The truth value in force.
    pub(super) fn bool(&self, path: &str) -> bool {
        matches!(self.value(path), Some(SettingValue::Bool(true)))
    }

    /// The whole number in force.
    pub(super) fn integer(&self, path: &str) -> Option<i64> {
        match self.value(path)? {
            SettingValue::Integer(number) => Some(number),
            SettingValue::Text(_) | SettingValue::Bool(_) | SettingValue::Texts(_) => None,
        }
    }

    /// The list in force.
    pub(super) fn texts(&self, path: &str) -> Vec<String> {
        match self.value(path) {
            Some(SettingValue::Texts(texts)) => texts,
            Some(SettingValue::Text(_) | SettingValue::Integer(_) | SettingValue::Bool(_)) | None => Vec::new(),
        }
    }

    /// The names that the layers give below `path`: `invoice` for `numbers.invoice.prefix` below `numbers`.
    pub(super) fn names(&self, path: &str) -> BTreeSet<String> {
        let below = |key: &str| {
            let rest = key.strip_prefix(path)?.strip_prefix('.')?;
            rest.split('.').next().map(name_of)
        };
        self.layers.iter().flat_map(|(_, layer)| layer.values.keys()).filter_map(|key| below(key)).collect()
    }

    /// What stands in force below `path`, by name.
    pub(super) fn below(&self, path: &str) -> BTreeMap<String, SettingValue> {
        let named = |name: String| self.value(&format!("{path}.{}", step(&name))).map(|value| (name, value));
        self.names(path).into_iter().filter_map(named).collect()
    }

    /// The texts in force below `path`, by name.
    pub(super) fn texts_below(&self, path: &str) -> BTreeMap<String, String> {
        let text = |(name, value)| match value {
            SettingValue::Text(text) => Some((name, text)),
            SettingValue::Integer(_) | SettingValue::Bool(_) | SettingValue::Texts(_) => None,
        };
        self.below(path).into_iter().filter_map(text).collect()
    }

    /// Every setting in force, in the order of the catalogue.
    pub(super) fn in_force(&self) -> Vec<InForce> {
        let mut settings = Vec::new();
        for setting in CATALOGUE {
            if !setting.path.contains('*') {
                let said = self.said(setting.path).map(|(layer, value)| (layer, value.clone()));
                let value = said.or_else(|| Some((SettingLayer::Default, value_of(setting)?)));
                let path = setting.path.to_owned();
                settings.extend(value.map(|(layer, value)| InForce { path, value, layer }));
                continue;
            }
            let paths = self.layers.iter().flat_map(|(_, layer)| layer.values.keys());
            let named: BTreeSet<&String> = paths.filter(|path| fits(setting.path, path)).collect();
            for path in named {
                let said = self.said(path);
                settings.extend(said.map(|(layer, value)| InForce { path: shown(path), value: value.clone(), layer }));
            }
        }
        settings
    }
}

fn default_of(path: &str) -> Option<SettingValue> {
    catalogued(path).and_then(value_of)
}

/// The setting that has this path.
fn catalogued(path: &str) -> Option<&'static Setting> {
    // Most paths are their own pattern, which is told without parting them.
    let own = CATALOGUE.iter().find(|setting| setting.path == path);
    own.or_else(|| CATALOGUE.iter().find(|setting| fits(setting.path, path)))
}

fn value_of(setting: &Setting) -> Option<SettingValue> {
    Some(match setting.default {
        InCatalogue::None => return None,
        InCatalogue::Text(text) => SettingValue::Text(text.to_owned()),
        InCatalogue::Bool(value) => SettingValue::Bool(value),
        InCatalogue::Integer(number) => SettingValue::Integer(number),
        InCatalogue::Texts(texts) => SettingValue::Texts(texts.iter().map(|text| (*text).to_owned()).collect()),
    })
}
