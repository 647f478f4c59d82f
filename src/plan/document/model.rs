//! What plans say of documents: the values of the order, whatever the address book says (law 3).

use serde::Serialize;

use crate::error::discreet;
use crate::master::DocumentKind;
use crate::order::{Charge, Extension, Line, Party, Payment, Prices, Role};
use crate::plan::numbers::Numbering;
use crate::plan::settings::{DocumentStatus, Visibility};
use crate::value::{Date, DateTime};

/// The document that an order becomes. Its values are those of the order, whatever the address book says (law 3).
#[derive(Clone, Default, PartialEq, Serialize)]
pub struct Document {
    /// What kind of document.
    pub kind: DocumentKind,
    /// The status that it gets, as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_status: Option<DocumentStatus>,
    /// The date that it bears, by the rule of the settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_date: Option<Date>,
    /// The number that the shop gave the order.
    pub order_number: String,
    /// Where its own number comes from; the host numbers it itself where this says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Numbering>,
    /// The host's employee whom it is entered under, as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee: Option<String>,
    /// The host's branch that it belongs to, as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<String>,
    /// The clerk who is responsible, as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clerk: Option<String>,
    /// The kind of document in the sender's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_type: Option<String>,
    /// When the order was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime>,
    /// When delivery is wished for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_date: Option<DateTime>,
    /// ISO 4217 code of all amounts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whether the prices include tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// The buyer's own reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The state of the order in the shop, in the shop's own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// ISO 639 code of the language of the customer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The shop or sales channel within the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel: Option<String>,
    /// How the goods are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<String>,
    /// Who takes part, with the name and address of the order.
    pub parties: Vec<DocumentParty>,
    /// What is ordered, in the order of the file, none left out.
    pub lines: Vec<DocumentLine>,
    /// Shipping, surcharges, discounts and vouchers of the whole order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Charge>,
    /// How the order is paid or was paid. Money received has an action of its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payments: Vec<Payment>,
    /// What the customer or the shop wrote.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    /// What the settings add.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// Values for which the model has no field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
}

discreet!(Document { kind, document_status, document_date, order_number, number, employee, branch, clerk, order_type, date, delivery_date, currency, prices, status, language, channel, parties, lines, charges, payments, comments, extensions } hides { reference, shipping_method, remarks });

/// A comment in a document.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Comment {
    /// What it says.
    pub text: String,
    /// Who is to see it.
    pub visibility: Visibility,
}

discreet!(Comment { visibility } hides { text });

/// A party in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DocumentParty {
    /// What the party is in the order.
    pub role: Role,
    /// The action that yields the party of the host; none for a party that is text only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The action that yields the host's contact, for a company whose order names a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// The party as the order has it; empty for a debtor that only the settings name.
    pub party: Party,
}

/// A line of a document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentLine {
    /// The action that yields the article of the host; none for a line without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_action: Option<String>,
    /// The line as the order has it, but for a price that the settings move between a set and its parts.
    #[serde(flatten)]
    pub line: Line,
}
