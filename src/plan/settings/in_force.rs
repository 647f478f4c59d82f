//! The settings in force for one source, each of its own type.

use std::collections::{BTreeMap, BTreeSet};

use super::amounts;
use super::choices::{
    Bundles, ContactPerson, DocumentDate, DocumentStatus, FieldPolicy, Guest, MissingArticle, PolicyField, Right,
    RolePolicy, Subscription, Tasks, Threshold, Unclear, Unlinked,
};
use super::layer::{Layers, SettingValue, step};
use super::rules::{self, Constraint, PaymentRules, Schedule, StatusTable};
use crate::input::Charset;
use crate::master::DocumentKind;
use crate::matching::{DeclaredKey, Identity, MatchSettings, Weights};
use crate::order::Role;
use crate::plan::amounts::AmountSettings;
use crate::plan::numbers::{NumberRange, Numbered, RangeOwner};
use crate::value::Decimal;

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
    /// What becomes of guests who are not proven to be known.
    pub guest: Guest,
    /// The id of the collective customer; given whenever a policy needs it.
    pub collective: Option<String>,
    /// The id of the party that pays where the order names no customer.
    pub default_debtor: Option<String>,
    /// The id of the party that pays in any case.
    pub forced_debtor: Option<String>,
    /// What becomes of the person whom a company's order names.
    pub contact_person: ContactPerson,
    /// Roles that are the same party as another one.
    pub same_as: BTreeMap<Role, Role>,
    /// What becomes of missing articles.
    pub missing_article: MissingArticle,
    /// The number of the placeholder article. It or `placeholders` is given whenever `missing_article` is `placeholder`.
    pub placeholder: Option<String>,
    /// The number of the placeholder article by tax rate.
    pub placeholders: BTreeMap<Decimal, String>,
    /// Where the price of a set stands.
    pub bundles: Bundles,
    /// What kind of document an order becomes.
    pub document: DocumentKind,
    /// The employee whom documents are entered under.
    pub document_employee: Option<String>,
    /// The branch that documents belong to.
    pub document_branch: Option<String>,
    /// The status that documents get; one that their kind can have.
    pub document_status: Option<DocumentStatus>,
    /// Which date documents bear.
    pub document_date: DocumentDate,
    /// Everything about payments.
    pub payments: PaymentRules,
    /// The target's code for each shipping method of the source.
    pub shipping_methods: BTreeMap<String, String>,
    /// What becomes of an order by its status in the shop.
    pub order_status: StatusTable,
    /// What the fields of the target take, by field such as `party.company`.
    pub constraints: BTreeMap<String, Constraint>,
    /// The clerk who is responsible.
    pub clerk: Option<String>,
    /// Who gets questions and tasks; the clerk, unless the settings say otherwise.
    pub task_owner: Option<String>,
    /// What each clerk wants to hear of.
    pub subscriptions: BTreeMap<String, BTreeSet<Subscription>>,
    /// From which severity on each channel carries notices.
    pub messages: BTreeMap<String, Threshold>,
    /// The shop's own words for where its orders stand, by [`FeedbackState`](crate::plan::FeedbackState).
    pub feedback: BTreeMap<String, String>,
    /// When to run, and where.
    pub schedule: Schedule,
    /// What the host's user may do.
    pub rights: BTreeSet<Right>,
    /// Everything about amounts.
    pub amounts: AmountSettings,
    /// The range that numbers of documents are drawn from; none where the host numbers them itself.
    pub document_numbers: Option<String>,
    /// What stands before the sender's number where documents carry that.
    pub document_number_prefix: Option<String>,
    /// The range that numbers of new parties are drawn from.
    pub party_numbers: Option<String>,
    /// All ranges, by name. Ranges that are not whole are left out; the reader tells of them.
    pub numbers: BTreeMap<String, NumberRange>,
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
        let same_as = |role: Role| {
            let other = layers.word(&format!("parties.same_as.{}", role.as_str()), Role::from_word);
            other.map(|other| (role, other))
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
            guest: layers.word("parties.guest", Guest::from_word).unwrap_or(Guest::AsOthers),
            collective: layers.text("parties.collective"),
            default_debtor: layers.text("parties.default_debtor"),
            forced_debtor: layers.text("parties.forced_debtor"),
            contact_person: layers
                .word("parties.contact_person", ContactPerson::from_word)
                .unwrap_or(ContactPerson::Text),
            same_as: Role::ALL.into_iter().filter_map(same_as).collect(),
            placeholder: layers.text("articles.placeholder"),
            placeholders: rules::placeholders(layers),
            bundles: layers.word("articles.bundles", Bundles::from_word).unwrap_or(Bundles::AsGiven),
            document: layers.word("document.kind", DocumentKind::from_word).unwrap_or_default(),
            document_employee: layers.text("document.employee"),
            document_branch: layers.text("document.branch"),
            document_status: layers.word("document.status", DocumentStatus::from_word),
            document_date: layers.word("document.date", DocumentDate::from_word).unwrap_or(DocumentDate::Order),
            payments: PaymentRules::resolve(layers),
            shipping_methods: layers.texts_below("shipping.methods"),
            order_status: StatusTable::resolve(layers),
            constraints: rules::constraints(layers),
            clerk: layers.text("clerk"),
            task_owner: layers.text("task_owner").or_else(|| layers.text("clerk")),
            subscriptions: rules::subscriptions(layers),
            messages: rules::messages(layers),
            feedback: layers.texts_below("feedback"),
            schedule: Schedule::resolve(layers),
            rights: layers.texts("rights").iter().filter_map(|word| Right::from_word(word)).collect(),
            amounts: amounts::resolve(layers),
            document_numbers: layers.text("document.numbers"),
            document_number_prefix: layers.text("document.number_prefix"),
            party_numbers: layers.text("parties.numbers"),
            numbers: layers
                .names("numbers")
                .into_iter()
                .filter_map(|name| range(layers, &name).map(|range| (name, range)))
                .collect(),
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

    /// Whether many share the party: the collective customer, and the debtors that the settings name. What an order says
    /// of itself never changes such a party, and no shop's id becomes a key to it.
    pub fn is_shared(&self, party: &str) -> bool {
        [&self.collective, &self.default_debtor, &self.forced_debtor].into_iter().flatten().any(|id| id == party)
    }

    /// What becomes of `field` of a known party.
    pub fn field(&self, field: PolicyField) -> FieldPolicy {
        self.fields.get(&field).copied().unwrap_or(FieldPolicy::Keep)
    }

    /// Whether orders may change or question any field of a known party.
    pub(in crate::plan) fn compares_parties(&self) -> bool {
        self.fields.values().any(|policy| *policy != FieldPolicy::Keep)
    }
}

fn range(layers: &Layers<'_>, name: &str) -> Option<NumberRange> {
    let path = |setting: &str| format!("numbers.{}.{setting}", step(name));
    let number = |setting: &str| layers.integer(&path(setting)).and_then(|number| u64::try_from(number).ok());
    let kind = |word: &str| match word {
        "customer" => Some(Numbered::Customer),
        word => DocumentKind::from_word(word).map(Numbered::Document),
    };
    let is_host = layers.text(&path("owner")).as_deref() == Some("host");
    Some(NumberRange {
        name: name.to_owned(),
        kind: layers.word(&path("kind"), kind)?,
        owner: if is_host { RangeOwner::Host } else { RangeOwner::Intakt },
        prefix: layers.text(&path("prefix")).unwrap_or_default(),
        first: number("first")?,
        last: number("last")?,
        digits: number("digits").and_then(|digits| usize::try_from(digits).ok()).unwrap_or_default(),
        reuse: layers.bool(&path("reuse")),
    })
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
        evidence: usual.evidence,
        weights: layers.word("matching.weights", weights).unwrap_or(usual.weights),
    }
}

/// The shipped set of that name, or the weights of a file.
fn weights(text: &str) -> Option<Weights> {
    Weights::named(text).or_else(|| Weights::from_toml(text).ok())
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
