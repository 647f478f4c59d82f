//! The settings in force for one source, each of its own type.

use std::collections::BTreeMap;

use super::choices::{FieldPolicy, MissingArticle, PolicyField, RolePolicy, Tasks, Unclear, Unlinked};
use super::layer::{Layers, SettingValue};
use crate::input::Charset;
use crate::master::DocumentKind;
use crate::matching::{DeclaredKey, Identity, MatchSettings, Weights};
use crate::order::Role;

/// The settings in force for one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSettings {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// Everything about matching.
    pub matching: MatchSettings,
    /// What becomes of unclear parties.
    pub unclear: Unclear,
    /// What becomes of parties that may only be linked and are not known.
    pub unlinked: Unlinked,
    /// What may be done with the party in each role.
    pub roles: BTreeMap<Role, RolePolicy>,
    /// What becomes of each field of a known party.
    pub fields: BTreeMap<PolicyField, FieldPolicy>,
    /// What becomes of missing articles.
    pub missing_article: MissingArticle,
    /// The number of the placeholder article; given whenever `missing_article` is `placeholder`.
    pub placeholder: Option<String>,
    /// What kind of document an order becomes.
    pub document: DocumentKind,
    /// The employee whom documents are entered under.
    pub document_employee: Option<String>,
    /// The branch that documents belong to.
    pub document_branch: Option<String>,
    /// Which orders give a clerk something to do.
    pub tasks: Tasks,
    /// The encoding of the source's files; nothing leaves it to their profile.
    pub charset: Option<Charset>,
    /// Parameters for the source's profile.
    pub parameters: BTreeMap<String, SettingValue>,
}

impl SourceSettings {
    /// The settings that `layers` make.
    pub(super) fn resolve(tenant: &str, source: &str, layers: &Layers<'_>) -> SourceSettings {
        let by_role = |role: Role| {
            let policy = layers.word(&format!("parties.roles.{}", role.as_str()), RolePolicy::from_word);
            policy.map(|policy| (role, policy))
        };
        let by_field = |field: &PolicyField| {
            let policy = layers.word(&format!("parties.fields.{}", field.as_str()), FieldPolicy::from_word);
            policy.map(|policy| (*field, policy))
        };
        SourceSettings {
            tenant: tenant.to_owned(),
            source: source.to_owned(),
            matching: matching(layers),
            unclear: layers.word("parties.unclear", Unclear::from_word).unwrap_or(Unclear::Hold),
            unlinked: layers.word("parties.unlinked", Unlinked::from_word).unwrap_or(Unlinked::Review),
            roles: Role::ALL.into_iter().filter_map(by_role).collect(),
            fields: PolicyField::ALL.iter().filter_map(by_field).collect(),
            missing_article: layers.word("articles.missing", MissingArticle::from_word).unwrap_or(MissingArticle::Hold),
            placeholder: layers.text("articles.placeholder"),
            document: layers.word("document.kind", DocumentKind::from_word).unwrap_or_default(),
            document_employee: layers.text("document.employee"),
            document_branch: layers.text("document.branch"),
            tasks: layers.word("tasks", Tasks::from_word).unwrap_or(Tasks::Problems),
            charset: layers.word("charset", |text| text.parse().ok()),
            parameters: layers.below("parameters"),
        }
    }

    /// The settings of matching.
    pub fn match_settings(&self) -> MatchSettings {
        self.matching.clone()
    }

    /// What may be done with the party in `role`.
    pub fn role(&self, role: Role) -> RolePolicy {
        self.roles.get(&role).copied().unwrap_or(RolePolicy::TextOnly)
    }

    /// What becomes of `field` of a known party.
    pub fn field(&self, field: PolicyField) -> FieldPolicy {
        self.fields.get(&field).copied().unwrap_or(FieldPolicy::Keep)
    }
}

fn matching(layers: &Layers<'_>) -> MatchSettings {
    let usual = MatchSettings::default();
    let score =
        |path: &str, usual: i32| layers.integer(path).and_then(|score| i32::try_from(score).ok()).unwrap_or(usual);
    let count =
        |path: &str, usual: u64| layers.integer(path).and_then(|count| u64::try_from(count).ok()).unwrap_or(usual);
    MatchSettings {
        identity: layers.word("matching.identity", Identity::from_word).unwrap_or(usual.identity),
        email_key: layers.bool("matching.email_key"),
        declared_keys: layers.texts("matching.declared_keys").iter().filter_map(|word| declared_key(word)).collect(),
        country: layers.text("matching.country").unwrap_or(usual.country),
        same_score: score("matching.same_score", usual.same_score),
        margin: score("matching.margin", usual.margin),
        weak_score: score("matching.weak_score", usual.weak_score),
        name_only_score: score("matching.name_only_score", usual.name_only_score),
        shown_score: score("matching.shown_score", usual.shown_score),
        address_limit: count("matching.address_limit", usual.address_limit),
        email_limit: count("matching.email_limit", usual.email_limit),
        phone_limit: count("matching.phone_limit", usual.phone_limit),
        birth_date_share: count("matching.birth_date_share", usual.birth_date_share),
        block_limit: count("matching.block_limit", usual.block_limit),
        rare_limit: count("matching.rare_limit", usual.rare_limit),
        weights: layers.word("matching.weights", Weights::from_word).unwrap_or(usual.weights),
    }
}

/// `"identifier:gln"` names a number of that scheme; the others are words.
pub(super) fn declared_key(word: &str) -> Option<DeclaredKey> {
    match word {
        "cross_reference" => Some(DeclaredKey::CrossReference),
        "customer_number" => Some(DeclaredKey::CustomerNumber),
        "vat_id" => Some(DeclaredKey::VatId),
        _ => {
            let scheme = word.strip_prefix("identifier:").filter(|scheme| !scheme.is_empty())?;
            Some(DeclaredKey::Identifier(scheme.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Settings;
    use crate::matching::MatchSettings;

    #[test]
    fn the_defaults_of_matching_are_those_of_the_catalogue() {
        assert_eq!(Settings::default().source("shop").matching, MatchSettings::default());
    }
}
