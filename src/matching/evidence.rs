//! One compared field: how well it agrees and what that weighs.

use serde::{Deserialize, Serialize};

use crate::error::Masked;

/// One compared field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What was compared.
    pub field: Field,
    /// How well it agrees.
    pub level: Level,
    /// log2 of how much likelier this agreement is among records of one person than among records of two, in 1/100 bit
    /// (Fellegi and Sunter). Below zero speaks against.
    pub weight: i32,
    /// The value of the order.
    #[serde(skip_deserializing)]
    pub ours: Masked,
    /// The value of the candidate.
    #[serde(skip_deserializing)]
    pub theirs: Masked,
}

/// What is compared. Given and family name are one field, street, number and place are one: counting them apart would
/// count one fact several times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// A cross-reference, customer number or VAT id that the settings declare as identifying.
    DeclaredKey,
    /// Insurance number, register number, LANR, IK and other official numbers.
    OfficialNumber,
    /// Date of birth.
    BirthDate,
    /// Given and family name of a person.
    Name,
    /// Name of a company.
    Company,
    /// The whole address.
    Address,
    /// E-mail address.
    Email,
    /// Telephone or mobile number.
    Phone,
    /// Whether it is a person or a company.
    PartyType,
}

/// How well two values agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The comparison forms are equal.
    Equal,
    /// Another known spelling, a short form, swapped name parts, a differing house number addition.
    Variant,
    /// A typing error apart.
    Similar,
    /// One of several parts agrees: one half of a double name, an initial, the place without the street.
    Partial,
    /// So near that it may be a typing error, and may as well be another person: it neither supports nor lets pass.
    Near,
    /// Different.
    Different,
    /// Missing on one side or both, a placeholder, or so common that it says nothing.
    Missing,
}

impl Level {
    /// Every level, the best first.
    pub const ALL: [Level; 7] =
        [Level::Equal, Level::Variant, Level::Similar, Level::Partial, Level::Near, Level::Different, Level::Missing];

    /// The word in JSON and in weights files.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Equal => "equal",
            Level::Variant => "variant",
            Level::Similar => "similar",
            Level::Partial => "partial",
            Level::Near => "near",
            Level::Different => "different",
            Level::Missing => "missing",
        }
    }
}
