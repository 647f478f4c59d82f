//! What a host may decide: settings for a tenant, and differing ones for a source.
//!
//! [`CATALOGUE`] lists every setting with its kind, default, effect and an example; reading, the JSON Schema and the table
//! in `docs/settings.md` are made of it. `examples/settings.toml` is a file to start from. A source's value wins over the
//! tenant's, the tenant's over that of the preset for the target, that over the default.

mod amounts;
mod catalogue;
pub(super) mod choices;
mod consistency;
mod in_force;
mod layer;
mod presets;
mod reader;
mod rules;
mod schema;

use std::collections::BTreeMap;

use crate::error::{Problem, Result};

pub use catalogue::{CATALOGUE, Default as SettingDefault, Kind as SettingKind, Setting, Whose};
pub use choices::{
    Bundles, ContactPerson, DocumentDate, DocumentStatus, FieldPolicy, Guest, LengthPolicy, MissingArticle,
    PolicyField, Right, RolePolicy, StatusAnswer, Subscription, Tasks, Threshold, Unclear, Unlinked, Visibility,
};
pub use in_force::SourceSettings;
pub use layer::{InForce, SettingLayer, SettingValue};
pub use rules::{Constraint, PaymentRules, Schedule, StatusTable};
pub use schema::settings_schema;

use layer::Layer;

/// The settings of a tenant and its sources.
///
/// ```
/// use intakt::plan::{Settings, Unclear};
/// let settings = Settings::from_toml("[parties]\nunclear = 'hold'\n[sources.till.parties]\nunclear = 'create_new'")?;
/// assert_eq!(settings.source("shop").unclear, Unclear::Hold);
/// assert_eq!(settings.source("till").unclear, Unclear::CreateNew);
/// let error = Settings::from_toml("[parties]\nuncleer = 'hold'").unwrap_err();
/// assert!(error.to_string().starts_with("2:1: (byte 10) settings.unknown_key"), "{error}");
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Settings {
    tenant: Option<String>,
    common: Layer,
    sources: BTreeMap<String, Layer>,
}

impl Settings {
    /// Reads settings.
    ///
    /// # Errors
    /// The first thing that is wrong, with its line and column: [`Code::SettingsSyntax`](crate::Code::SettingsSyntax),
    /// [`Code::SettingsUnknownKey`](crate::Code::SettingsUnknownKey) with the nearest right name,
    /// [`Code::SettingsValue`](crate::Code::SettingsValue). [`Settings::check`] tells all of them.
    pub fn from_toml(text: &str) -> Result<Settings> {
        let (settings, problems) = reader::read(text);
        match problems.into_iter().next() {
            None => Ok(settings),
            Some(problem) => Err(problem.into()),
        }
    }

    /// Everything that is wrong with settings, in the order of the text; nothing when [`Settings::from_toml`] takes them.
    pub fn check(text: &str) -> Vec<Problem> {
        reader::read(text).1
    }

    /// The name of the tenant; `default` when the settings name none.
    pub fn tenant(&self) -> &str {
        self.tenant.as_deref().unwrap_or("default")
    }

    /// The sources that the settings name.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }

    /// The settings in force for a source, which need not be named in them.
    pub fn source(&self, name: &str) -> SourceSettings {
        SourceSettings::resolve(self.tenant(), name, &self.layers(name))
    }

    /// Every setting that is in force for a source, with the layer that set it, in the order of [`CATALOGUE`].
    ///
    /// ```
    /// use intakt::plan::{SettingLayer, Settings};
    /// let settings = Settings::from_toml("[document]\nkind = 'invoice'")?;
    /// let in_force = settings.in_force("shop");
    /// let kind = in_force.iter().find(|setting| setting.path == "document.kind").expect("a setting");
    /// assert_eq!((kind.value.to_string().as_str(), kind.layer), ("\"invoice\"", SettingLayer::Tenant));
    /// # Ok::<(), intakt::Error>(())
    /// ```
    pub fn in_force(&self, source: &str) -> Vec<InForce> {
        self.layers(source).in_force()
    }

    fn layers(&self, source: &str) -> layer::Layers<'_> {
        let own = self.sources.get(source);
        let target = own.and_then(|layer| layer.text("target")).or_else(|| self.common.text("target"));
        let preset = target.and_then(presets::preset);
        let mut layers = vec![];
        layers.extend(preset.map(|preset| (SettingLayer::Preset, preset)));
        layers.push((SettingLayer::Tenant, &self.common));
        layers.extend(own.map(|layer| (SettingLayer::Source, layer)));
        layer::Layers::new(layers)
    }
}
