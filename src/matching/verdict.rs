//! The answer to "who is this?", with everything it rests on.

use serde::{Deserialize, Serialize};

use super::evidence::{Evidence, Field};

/// The answer for one party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// Same, unclear or new.
    pub outcome: Outcome,
    /// Why.
    pub kind: VerdictKind,
    /// The id of the party that it is; present exactly when the outcome is `same`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
    /// A known party that this one probably belongs to without being it; a hint, never an identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// Every candidate worth showing, best first; equal scores by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<Candidate>,
}

/// Same, unclear or new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Proven to be the one party named.
    Same,
    /// A clerk decides.
    Unclear,
    /// Nobody in the address book.
    New,
}

impl Outcome {
    /// The word in JSON, lists and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Same => "same",
            Outcome::Unclear => "unclear",
            Outcome::New => "new",
        }
    }
}

/// Why the outcome is what it is. The words are stable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VerdictKind {
    /// `same`: law 2 is satisfied.
    Proven,
    /// `unclear`: several parties fit.
    Ambiguous,
    /// `unclear`: something fits and something contradicts.
    Contradicted,
    /// `unclear`: something fits and proof is missing.
    Weak,
    /// `unclear`: a birth date, an official number or a given name that is almost the same.
    Near,
    /// `unclear` or `new`: somebody else in the household.
    SameHousehold,
    /// `unclear` or `new`: a person and a company that belong together.
    SameCompany,
    /// `unclear`: the customer number, cross-reference or an official number is known and the name is another's.
    NumberMismatch,
    /// `new`: nobody like it in the address book.
    Unknown,
    /// `unclear`: too little is given to look for anybody.
    Empty,
    /// `same` or `new`: a clerk has decided it.
    Decided,
    /// `unclear`: a clerk has said that it is never the party that it seems to be, or where an address book is compared with
    /// itself, that two are never one whom this pair would join. There also `new`: they are the two.
    Denied,
}

impl VerdictKind {
    /// The word in JSON, lists and logs.
    pub fn as_str(self) -> &'static str {
        match self {
            VerdictKind::Proven => "proven",
            VerdictKind::Ambiguous => "ambiguous",
            VerdictKind::Contradicted => "contradicted",
            VerdictKind::Weak => "weak",
            VerdictKind::Near => "near",
            VerdictKind::SameHousehold => "same_household",
            VerdictKind::SameCompany => "same_company",
            VerdictKind::NumberMismatch => "number_mismatch",
            VerdictKind::Unknown => "unknown",
            VerdictKind::Empty => "empty",
            VerdictKind::Decided => "decided",
            VerdictKind::Denied => "denied",
        }
    }
}

/// A known party that this one probably belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// What kind of relation it is.
    pub kind: RelationKind,
    /// The id of the known party.
    pub party: String,
}

/// What kind of relation it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Lives at the same address or shares the e-mail address or phone.
    Household,
    /// A person of the company, or the company of the person.
    Company,
}

/// A party of the address book that was compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// Its id in the address book.
    pub party: String,
    /// The version of its row, as the host gave it.
    pub version: u64,
    /// Sum of the weights in 1/100 bit. Ranks; never decides alone.
    pub score: i32,
    /// What proves identity under law 2, if anything does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<Proof>,
    /// What forbids identity, whatever else agrees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
    /// Field by field.
    pub evidence: Vec<Evidence>,
}

impl Candidate {
    /// The evidence on `field`.
    pub fn on(&self, field: Field) -> Option<&Evidence> {
        self.evidence.iter().find(|evidence| evidence.field == field)
    }
}

/// A clause of law 2 that is satisfied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// (a) Equal birth date.
    BirthDate,
    /// (a) Equal official number.
    OfficialNumber,
    /// (b) Equal declared key.
    DeclaredKey,
    /// (b) Equal personal e-mail address at a source that identifies customers by it.
    EmailKey,
    /// (c) Two of address, e-mail and phone.
    TwoOfAddressEmailPhone,
    /// Under `trade`: one of address, personal e-mail and mobile number, with nobody else of that given name there.
    OneOfAddressEmailMobile,
    /// A clerk has decided it.
    Decision,
}

/// What forbids identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contradiction {
    /// Another birth date.
    BirthDate,
    /// Another given name at the same birth date.
    GivenName,
    /// Another official number of the same kind.
    OfficialNumber,
    /// A person against a company.
    PartyType,
    /// Another legal form, VAT id of the same country or register number.
    Company,
}
