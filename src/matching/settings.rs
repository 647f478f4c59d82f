//! What a tenant or a source may set about matching.

use serde::{Deserialize, Serialize};

use super::weights::Weights;

/// How much proof identity needs (law 2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// A wrong match is another patient's file: nothing short of law 2's proofs (a), (b), (c) is identity.
    #[default]
    Patient,
    /// A compatible name with one of address, personal e-mail or mobile number is enough, if nobody else of that given
    /// name is there.
    Trade,
}

impl Identity {
    /// The words used in settings.
    pub(crate) const WORDS: &[&str] = &["patient", "trade"];

    /// What a word of the settings means.
    pub(crate) fn from_word(word: &str) -> Option<Identity> {
        match word {
            "patient" => Some(Identity::Patient),
            "trade" => Some(Identity::Trade),
            _ => None,
        }
    }
}

/// A field that identifies a party by the host's or the source's own declaration.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeclaredKey {
    /// The ledger knows which party the sender's number stands for ([`Query::cross_reference`](super::Query)).
    CrossReference,
    /// [`Party::customer_number`](crate::order::Party), in the host's numbering.
    CustomerNumber,
    /// The VAT identification number.
    VatId,
    /// A number of [`Party::identifiers`](crate::order::Party), named by its scheme.
    Identifier(String),
}

/// Everything about matching that is a choice. [`MatchSettings::default`] is for a German medical-supply house.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct MatchSettings {
    /// How much proof identity needs. Default: `patient`.
    pub identity: Identity,
    /// Whether an equal personal e-mail address counts as a declared key, for shops that identify customers by it.
    /// Default: `false`.
    pub email_key: bool,
    /// The declared keys. Default: cross-reference and customer number.
    pub declared_keys: Vec<DeclaredKey>,
    /// ISO 3166 alpha-2 code of the country that telephone numbers and postal codes without one belong to.
    /// Default: `DE`. The index must be built with the same.
    pub country: String,
    /// The score that `same` needs, in 1/100 bit. Default: 1400, which the commonest name passes with any of law 2's
    /// proofs, and does not pass with a misspelt name and the address alone.
    pub same_score: i32,
    /// How far, in 1/100 bit, the proven candidate must lie before any other that the name and the facts allow.
    /// Default: 300, less than one field's worth.
    pub margin: i32,
    /// The score from which a candidate that shares more than the name is worth a clerk's question, in 1/100 bit.
    /// Default: 1000.
    pub weak_score: i32,
    /// The same for a candidate that shares nothing but the name. Default: 1500: a rare name asks, a common one does
    /// not.
    pub name_only_score: i32,
    /// The score from which a candidate is listed beside the one that decides, in 1/100 bit. Default: 500.
    pub shown_score: i32,
    /// An address that more parties carry says nothing (a nursing home); neither does, among persons, the number of a place
    /// (the IK of an insurer). Default: 15.
    pub address_limit: u64,
    /// An e-mail address that more parties carry says nothing (a shared mailbox). Default: 4.
    pub email_limit: u64,
    /// A telephone number that more parties carry says nothing (a switchboard). Default: 6.
    pub phone_limit: u64,
    /// A birth date that more than one in this many parties carry is a default of somebody's form and says nothing.
    /// Default: 500; fewer than ten parties never make it so.
    pub birth_date_share: u64,
    /// A blocking key with more parties is not followed; the rarer keys of the same party are. Default: 100.
    pub block_limit: u64,
    /// A single name, street, place or birth date that at most this many parties carry is followed where nobody is found
    /// otherwise, and in looking for duplicates. Default: 50.
    pub rare_limit: u64,
    /// Whether candidates come with their evidence, both values of each field. Without, [`Verdict`](super::Verdict) and scores
    /// are the same and come sooner. Default: `true`.
    #[serde(skip)]
    pub evidence: bool,
    /// The weights of the comparisons. Default: [`Weights::shipped`].
    #[serde(skip)]
    pub weights: Weights,
}

impl Default for MatchSettings {
    fn default() -> Self {
        MatchSettings {
            identity: Identity::default(),
            email_key: false,
            declared_keys: vec![DeclaredKey::CrossReference, DeclaredKey::CustomerNumber],
            country: "DE".to_owned(),
            same_score: 1400,
            margin: 300,
            weak_score: 1000,
            name_only_score: 1500,
            shown_score: 500,
            address_limit: 15,
            email_limit: 4,
            phone_limit: 6,
            birth_date_share: 500,
            block_limit: 100,
            rare_limit: 50,
            evidence: true,
            weights: Weights::shipped(),
        }
    }
}

impl MatchSettings {
    /// Whether `key` is declared.
    pub fn declares(&self, key: &DeclaredKey) -> bool {
        self.declared_keys.contains(key)
    }

    /// The number of parties above which a birth date says nothing, in a book of `parties`.
    pub(super) fn birth_date_limit(&self, parties: u64) -> u64 {
        const FEWEST: u64 = 10;
        parties.checked_div(self.birth_date_share).unwrap_or(u64::MAX).max(FEWEST)
    }
}
