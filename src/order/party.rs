//! Persons and companies, in orders and in the host's address book.

use serde::{Deserialize, Serialize};

use crate::error::{Position, discreet};
use crate::json::flat;
use crate::value::Date;

/// What a party is in an order. One and the same party may stand in several roles, or all may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Who ordered.
    Orderer,
    /// For whom the goods are. A mother orders for her child, a home for its resident.
    Patient,
    /// Who pays the bill.
    Payer,
    /// Where the goods go.
    ShipTo,
    /// Whom to ask.
    Contact,
    /// The doctor who prescribed (Arzt).
    Practitioner,
    /// The health insurer (Kasse). Linked only, never created.
    Insurer,
}

impl Role {
    /// Every role, in the order in which parties are planned.
    pub const ALL: [Role; 7] =
        [Role::Orderer, Role::Patient, Role::Payer, Role::ShipTo, Role::Contact, Role::Practitioner, Role::Insurer];

    /// The word used in profiles, settings and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Role::Orderer => "orderer",
            Role::Patient => "patient",
            Role::Payer => "payer",
            Role::ShipTo => "ship_to",
            Role::Contact => "contact",
            Role::Practitioner => "practitioner",
            Role::Insurer => "insurer",
        }
    }

    /// The role that `word` names.
    pub fn from_word(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

/// A party together with what it is in the order.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PartyInRole {
    /// What the party is in the order.
    pub role: Role,
    /// Where the party stands in the input.
    pub position: Position,
    /// The party itself.
    #[serde(flatten, deserialize_with = "flat")]
    pub party: Party,
}

/// A person or a company. Texts are as written; comparison forms are made elsewhere and never stored here.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// The number that the *sender* knows the party by, unique within the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// The customer number in the host's numbering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// `Herr`, `Frau`, `Mr` as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salutation: Option<String>,
    /// Academic title as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Given names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family name with its prefixes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Family name at birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_name: Option<String>,
    /// Name of the company. A party with one is a company, its personal names are those of the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// Department or branch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department: Option<String>,
    /// Day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Date>,
    /// Gender, where stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Postal address.
    #[serde(skip_serializing_if = "Address::is_empty")]
    pub address: Address,
    /// E-mail address as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Mobile number as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// VAT identification number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    /// Health insurance number of the person (KVNR).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_number: Option<String>,
    /// Any other official number of the person or company (register number, tax number).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub official_id: Option<String>,
    /// Further numbers with the scheme that issued them, such as `gln`, `lanr`, `bsnr`, `ik`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
}

discreet!(Party { gender, address, identifiers } hides { source_id, customer_number, salutation, title, given_name, family_name, birth_name, company, department, birth_date, email, phone, mobile, vat_id, insurance_number, official_id });

impl Party {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Party::default()
    }

    /// Whether the party is a company.
    pub fn is_company(&self) -> bool {
        self.company.is_some()
    }

    /// The number of the given scheme.
    pub fn identifier(&self, scheme: &str) -> Option<&str> {
        self.identifiers
            .iter()
            .find(|identifier| identifier.scheme == scheme)
            .map(|identifier| identifier.value.as_str())
    }

    /// The name to show a clerk: the company, else title, given and family name, else the e-mail address.
    pub fn display_name(&self) -> String {
        let name = [&self.title, &self.given_name, &self.family_name].map(|part| part.as_deref());
        display_name(self.company.as_deref(), name, self.email.as_deref())
    }
}

/// The same of fields that stand somewhere else; `name` is title, given and family name.
pub(crate) fn display_name(company: Option<&str>, name: [Option<&str>; 3], email: Option<&str>) -> String {
    let parts: Vec<&str> = name.into_iter().flatten().collect();
    match (company, email) {
        (Some(company), _) => company.to_owned(),
        (None, _) if !parts.is_empty() => parts.join(" "),
        (None, email) => email.unwrap_or_default().to_owned(),
    }
}

/// A number and the scheme that issued it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identifier {
    /// Lower-case name of the scheme: `gln`, `duns`, `lanr`, `bsnr`, `ik`, or the sender's own word.
    pub scheme: String,
    /// The number as written.
    pub value: String,
}

discreet!(Identifier { scheme } hides { value });

/// Gender as stated by the sender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// Female.
    Female,
    /// Male.
    Male,
    /// Neither.
    Diverse,
}

/// A postal address, as written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Address {
    /// What kind of place it is, where the sender says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<AddressKind>,
    /// Street. With the house number when the sender does not part them and the profile does not split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// House number with its additions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house_number: Option<String>,
    /// Second line: floor, care-of, district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// State or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ISO 3166 alpha-2 code after the profile's tables, else as written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

discreet!(Address { kind, country } hides { street, house_number, line2, postal_code, city, state });

impl Address {
    /// Whether nothing at all is known.
    pub fn is_empty(&self) -> bool {
        *self == Address::default()
    }
}

/// What kind of place an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressKind {
    /// Where the party lives or works.
    Home,
    /// A counter where parcels are handed out.
    Pickup,
    /// A parcel locker.
    Locker,
}
