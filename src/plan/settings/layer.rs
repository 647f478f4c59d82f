//! One layer of settings: what a tenant or a source says, and how layers become the settings in force.

use std::collections::BTreeMap;

use super::{
    FieldPolicy, MissingArticle, ParameterValue, PolicyField, RolePolicy, SourceSettings, Tasks, Unclear, Unlinked,
};
use crate::input::Charset;
use crate::master::DocumentKind;
use crate::matching::{DeclaredKey, Identity, MatchSettings, Weights};
use crate::order::Role;

/// What one layer says; `None` is for what it leaves to the layer below.
#[derive(Clone, Debug, Default)]
pub(super) struct Layer {
    pub(super) identity: Option<Identity>,
    pub(super) email_key: Option<bool>,
    pub(super) declared_keys: Option<Vec<DeclaredKey>>,
    pub(super) country: Option<String>,
    pub(super) weights: Option<Weights>,
    pub(super) unclear: Option<Unclear>,
    pub(super) unlinked: Option<Unlinked>,
    pub(super) roles: BTreeMap<Role, RolePolicy>,
    pub(super) fields: BTreeMap<PolicyField, FieldPolicy>,
    pub(super) missing_article: Option<MissingArticle>,
    pub(super) placeholder: Option<String>,
    pub(super) document: Option<DocumentKind>,
    pub(super) tasks: Option<Tasks>,
    pub(super) charset: Option<Charset>,
    pub(super) parameters: BTreeMap<String, ParameterValue>,
}

impl SourceSettings {
    /// The settings that `layers` make, the last one winning, over the defaults.
    pub(super) fn resolve(tenant: &str, source: &str, layers: &[&Layer]) -> SourceSettings {
        fn last<T: Clone>(layers: &[&Layer], value: impl Fn(&Layer) -> Option<&T>) -> Option<T> {
            layers.iter().rev().find_map(|layer| value(layer)).cloned()
        }
        fn merged<K: Ord + Clone, V: Clone>(
            layers: &[&Layer],
            map: impl Fn(&Layer) -> &BTreeMap<K, V>,
        ) -> BTreeMap<K, V> {
            layers.iter().flat_map(|layer| map(layer)).map(|(key, value)| (key.clone(), value.clone())).collect()
        }
        let matching = MatchSettings::default();
        SourceSettings {
            tenant: tenant.to_owned(),
            source: source.to_owned(),
            identity: last(layers, |layer| layer.identity.as_ref()).unwrap_or(matching.identity),
            email_key: last(layers, |layer| layer.email_key.as_ref()).unwrap_or(matching.email_key),
            declared_keys: last(layers, |layer| layer.declared_keys.as_ref()).unwrap_or(matching.declared_keys),
            country: last(layers, |layer| layer.country.as_ref()).unwrap_or(matching.country),
            weights: last(layers, |layer| layer.weights.as_ref()).unwrap_or(matching.weights),
            unclear: last(layers, |layer| layer.unclear.as_ref()).unwrap_or(Unclear::Hold),
            unlinked: last(layers, |layer| layer.unlinked.as_ref()).unwrap_or(Unlinked::Review),
            roles: merged(layers, |layer| &layer.roles),
            fields: merged(layers, |layer| &layer.fields),
            missing_article: last(layers, |layer| layer.missing_article.as_ref()).unwrap_or(MissingArticle::Hold),
            placeholder: last(layers, |layer| layer.placeholder.as_ref()),
            document: last(layers, |layer| layer.document.as_ref()).unwrap_or_default(),
            tasks: last(layers, |layer| layer.tasks.as_ref()).unwrap_or(Tasks::Problems),
            charset: last(layers, |layer| layer.charset.as_ref()),
            parameters: merged(layers, |layer| &layer.parameters),
        }
    }
}
