//! What a host may decide: settings for a tenant, and differing ones for a source.
//!
//! Every setting, its default and an example stand in `docs/settings.md`; `examples/settings.toml` is a file to start from.
//! A source's value wins over the tenant's, the tenant's over the default.

mod layer;
mod toml_reader;

use std::collections::BTreeMap;

use crate::error::{Problem, Result};
use crate::input::Charset;
use crate::master::{DocumentKind, PartyField};
use crate::matching::{DeclaredKey, Identity, MatchSettings, Weights};
use crate::order::Role;

use layer::Layer;

macro_rules! choices {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $choice_doc:literal])+ $variant:ident = $word:literal,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[doc = $choice_doc])+ $variant,)+
        }

        impl $name {
            /// Every choice.
            pub const ALL: &[$name] = &[$($name::$variant,)+];

            /// The word used in settings.
            pub fn as_str(self) -> &'static str {
                match self { $($name::$variant => $word,)+ }
            }
        }
    };
}

choices! {
    /// `[parties] unclear`: what becomes of an order with a party that cannot be told for certain.
    Unclear {
        /// `"hold"`, the default: the order is held and a clerk is asked.
        Hold = "hold",
        /// `"create_new"`: a new party is created, which a clerk may join with another one later.
        CreateNew = "create_new",
        /// `"use_existing"`: the party is linked if there is exactly one candidate and nothing contradicts it, and is
        /// never updated; otherwise the order is held.
        UseExisting = "use_existing",
    }
}

choices! {
    /// `[parties] unlinked`: what becomes of an order whose doctor or insurer is not in the address book.
    Unlinked {
        /// `"review"`, the default: the order is planned, the document carries the party as text, and a clerk is asked.
        Review = "review",
        /// `"hold"`: the order is held.
        Hold = "hold",
    }
}

choices! {
    /// `[parties.roles]`: what may be done with the party in a role.
    RolePolicy {
        /// `"link_or_create"`, the default of `orderer`, `patient` and `payer`.
        LinkOrCreate = "link_or_create",
        /// `"link_only"`, the default of `practitioner` and `insurer`: never created.
        LinkOnly = "link_only",
        /// `"text_only"`, the default of `ship_to` and `contact`: stands in the document and is not looked up.
        TextOnly = "text_only",
    }
}

choices! {
    /// `[parties.fields]`: what becomes of a field of a known party when the order says something else.
    FieldPolicy {
        /// `"keep"`, the default: the address book stays as it is.
        Keep = "keep",
        /// `"fill_empty"`: the value of the order is written where the address book has none.
        FillEmpty = "fill_empty",
        /// `"overwrite"`: the value of the order is written. A value that the order lacks never empties a field.
        Overwrite = "overwrite",
        /// `"review"`: nothing is written and a clerk is told of the difference.
        Review = "review",
    }
}

choices! {
    /// `[articles] missing`: what becomes of an order with an article that the host does not have.
    MissingArticle {
        /// `"hold"`, the default: the order is held.
        Hold = "hold",
        /// `"create_minimal"`: the article is created with what the line says of it.
        CreateMinimal = "create_minimal",
        /// `"placeholder"`: the line refers to the article `[articles] placeholder` and keeps its own texts and prices.
        Placeholder = "placeholder",
    }
}

choices! {
    /// `tasks`: which orders give a clerk something to do.
    Tasks {
        /// `"problems"`, the default: orders with a question.
        Problems = "problems",
        /// `"all"`: every order that is planned or waits, too.
        All = "all",
    }
}

choices! {
    /// The fields that `[parties.fields]` names. Street, number, postal code, place and country are one, since parts of two
    /// addresses make a third one.
    PolicyField {
        /// The host's customer number.
        CustomerNumber = "customer_number",
        /// Salutation.
        Salutation = "salutation",
        /// Academic title.
        Title = "title",
        /// Given names.
        GivenName = "given_name",
        /// Family name.
        FamilyName = "family_name",
        /// Family name at birth.
        BirthName = "birth_name",
        /// Name of the company.
        Company = "company",
        /// Department or branch.
        Department = "department",
        /// Day of birth.
        BirthDate = "birth_date",
        /// Gender.
        Gender = "gender",
        /// The whole postal address.
        Address = "address",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// Mobile number.
        Mobile = "mobile",
        /// VAT identification number.
        VatId = "vat_id",
        /// Health insurance number.
        InsuranceNumber = "insurance_number",
        /// Any other official number.
        OfficialId = "official_id",
    }
}

impl PolicyField {
    /// The fields of a party that the policy is about.
    pub fn fields(self) -> Vec<PartyField> {
        match PartyField::from_name(self.as_str()) {
            Some(field) => vec![field],
            None => PartyField::ALL.iter().copied().filter(|field| field.is_address()).collect(),
        }
    }
}

/// A parameter of a profile, as the settings give it; the profile says what type it must be of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ParameterValue {
    /// A text. Numbers with a fraction are written as text, so that they stay exact.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// True or false.
    Bool(bool),
}

impl std::fmt::Display for ParameterValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ParameterValue::Text(text) => f.write_str(text),
            ParameterValue::Integer(number) => write!(f, "{number}"),
            ParameterValue::Bool(value) => write!(f, "{value}"),
        }
    }
}

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
        let (settings, problems) = toml_reader::read(text);
        match problems.into_iter().next() {
            None => Ok(settings),
            Some(problem) => Err(problem.into()),
        }
    }

    /// Everything that is wrong with settings, in the order of the text; nothing when [`Settings::from_toml`] takes them.
    pub fn check(text: &str) -> Vec<Problem> {
        toml_reader::read(text).1
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
        let mut layers: Vec<&Layer> = vec![&self.common];
        layers.extend(self.sources.get(name));
        SourceSettings::resolve(self.tenant(), name, &layers)
    }
}

/// The settings in force for one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceSettings {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// How much proof makes a party the same.
    pub identity: Identity,
    /// Whether a personal e-mail address identifies a customer of this source. Default no.
    pub email_key: bool,
    /// Which fields identify a party. Default cross-reference and customer number.
    pub declared_keys: Vec<DeclaredKey>,
    /// The country of addresses that name none, ISO 3166 alpha-2. Default `DE`.
    pub country: String,
    /// What agreement and disagreement weigh. Default [`Weights::shipped`].
    pub weights: Weights,
    /// What becomes of unclear parties.
    pub unclear: Unclear,
    /// What becomes of parties that may only be linked and are not known.
    pub unlinked: Unlinked,
    /// What may be done with the party in each role.
    pub roles: BTreeMap<Role, RolePolicy>,
    /// What becomes of each field of a known party; a field that is not in here is kept.
    pub fields: BTreeMap<PolicyField, FieldPolicy>,
    /// What becomes of missing articles.
    pub missing_article: MissingArticle,
    /// The number of the placeholder article; given whenever `missing_article` is `placeholder`.
    pub placeholder: Option<String>,
    /// What kind of document an order becomes.
    pub document: DocumentKind,
    /// Which orders give a clerk something to do.
    pub tasks: Tasks,
    /// The encoding of the source's files; nothing leaves it to their profile.
    pub charset: Option<Charset>,
    /// Parameters for the source's profile.
    pub parameters: BTreeMap<String, ParameterValue>,
}

impl SourceSettings {
    /// The settings of matching that these are.
    pub fn match_settings(&self) -> MatchSettings {
        MatchSettings {
            identity: self.identity,
            email_key: self.email_key,
            declared_keys: self.declared_keys.clone(),
            country: self.country.clone(),
            weights: self.weights.clone(),
            ..MatchSettings::default()
        }
    }

    /// What may be done with the party in `role`.
    pub fn role(&self, role: Role) -> RolePolicy {
        self.roles.get(&role).copied().unwrap_or(match role {
            Role::Orderer | Role::Patient | Role::Payer => RolePolicy::LinkOrCreate,
            Role::Practitioner | Role::Insurer => RolePolicy::LinkOnly,
            Role::ShipTo | Role::Contact => RolePolicy::TextOnly,
        })
    }

    /// What becomes of `field` of a known party.
    pub fn field(&self, field: PolicyField) -> FieldPolicy {
        self.fields.get(&field).copied().unwrap_or(FieldPolicy::Keep)
    }
}
