//! Payments, attachments and the sums that the sender states.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::error::{Hidden, Position, discreet};
use crate::value::{DateTime, Decimal};

/// How the order is paid or was paid.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Payment {
    /// Method after the profile's tables, else in the sender's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Amount already paid or to be paid this way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Decimal>,
    /// Whether the money has been received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<bool>,
    /// When the money was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime>,
    /// Transaction number of the payment provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// Days until payment is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<Decimal>,
    /// Terms in the sender's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terms: Option<String>,
}

discreet!(Payment { method, amount, paid, date, days } hides { reference, terms });

/// A file that belongs to the order.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Attachment {
    /// The sender's own id for it, to which lines may refer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// File name without any folder, made safe to write into one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, such as `prescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Media type as stated by the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// SHA-256 in lower-case hexadecimal as stated by the sender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Media type that the content begins like, where it is one that can be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detected_type: Option<String>,
    /// SHA-256 of the content in lower-case hexadecimal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_sha256: Option<String>,
    /// The bytes, or where they are.
    pub content: Content,
    /// Where the attachment stands in the order.
    pub position: Position,
}

discreet!(Attachment { purpose, media_type, sha256, detected_type, content_sha256, content, position } hides { id, name });

/// The bytes of an attachment, or where they are.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Content {
    /// Neither bytes nor a place were given.
    #[default]
    Missing,
    /// A URL or a file name; never fetched.
    Reference(String),
    /// The bytes.
    Bytes(Vec<u8>),
}

impl std::fmt::Debug for Content {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Content::Missing => f.write_str("Missing"),
            Content::Reference(reference) => f.debug_tuple("Reference").field(&Hidden(reference)).finish(),
            Content::Bytes(bytes) => f.debug_tuple("Bytes").field(&Hidden(bytes.as_slice())).finish(),
        }
    }
}

impl Serialize for Content {
    /// `{"reference": …}` or `{"bytes": length}`: attachments are too large and too private for a report.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        match self {
            Content::Missing => {}
            Content::Reference(reference) => map.serialize_entry("reference", reference)?,
            Content::Bytes(bytes) => map.serialize_entry("bytes", &bytes.len())?,
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Content {
    /// Bytes are not in the text; they come back as missing, and whoever has kept them puts them in.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Given {
            reference: Option<String>,
        }
        Ok(Given::deserialize(deserializer)?.reference.map_or(Content::Missing, Content::Reference))
    }
}

/// The sums as the sender states them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Totals {
    /// Sum of the lines under the order's price statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Decimal>,
    /// Sum without tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Decimal>,
    /// Tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Decimal>,
    /// Sum with tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross: Option<Decimal>,
    /// The sum of the order where the format does not say whether it includes tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Decimal>,
    /// How many lines the sender counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_count: Option<Decimal>,
    /// Tax by rate.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub taxes: Vec<TaxTotal>,
}

impl Totals {
    /// Whether the sender stated no sums.
    pub fn is_empty(&self) -> bool {
        *self == Totals::default()
    }
}

/// The sums of one tax rate.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaxTotal {
    /// Rate in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Decimal>,
    /// Sum without tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Decimal>,
    /// Tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Decimal>,
}
