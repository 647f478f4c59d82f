//! The neutral order: what every dialect is read into and every plan is made from.
//!
//! All fields are optional unless said otherwise, because a format that does not carry a value must not make one up.
//! Values that no field exists for are kept as [`Extension`]s. Amounts are exact decimals in the currency of the order;
//! whether prices are net or gross is stated by [`Order::prices`] or a line's own statement, never inferred.

mod check;
mod line;
mod origin;
mod party;
mod payment;

use serde::{Deserialize, Serialize};

use crate::error::{Position, Problem, discreet};
use crate::value::{DateTime, Decimal};

pub(crate) use check::check;
pub use line::{Attribute, Charge, ChargeKind, Line, LineKind, Price, Side};
pub use origin::{FieldName, Group, Level, Origin, RuleName};
pub(crate) use party::display_name;
pub use party::{Address, AddressKind, Gender, Identifier, Party, PartyInRole, Role};
pub use payment::{Attachment, Content, Payment, TaxTotal, Totals};

/// One order as the shop sent it.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Order {
    /// The number that the shop gave the order. An order without one is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The kind of document in the sender's own word or code (`standard`, `220`, `new`).
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_code: Option<String>,
    /// When the order was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime>,
    /// When delivery is wished for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_date: Option<DateTime>,
    /// ISO 4217 code, upper case, as the sender wrote it after the profile's tables.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Whether the prices of lines and charges include tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// The buyer's own reference or order number.
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
    /// How the goods are sent, in the shop's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shipping_method: Option<String>,
    /// Whether the customer ordered without an account in the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guest: Option<bool>,
    /// Who takes part, in the order of the profile's rules; at most one party in a role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<PartyInRole>,
    /// What is ordered, in the order of the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// Shipping, surcharges, discounts and vouchers of the whole order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub charges: Vec<Charge>,
    /// How the order is paid or was paid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub payments: Vec<Payment>,
    /// Files that belong to the order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// The sums as the sender states them.
    #[serde(skip_serializing_if = "Totals::is_empty")]
    pub totals: Totals,
    /// What the customer or the shop wrote.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    /// Values for which the model has no field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// The profile that read the order.
    pub profile: String,
    /// Where the record starts.
    pub position: Position,
    /// What was mended or is wrong. An order with a problem of severity error is held.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
    /// Where each value comes from, if the reader was asked to keep it.
    #[serde(skip)]
    pub origins: Vec<Origin>,
}

discreet!(Order { number, type_code, date, delivery_date, currency, prices, status, language, channel, guest, parties, lines, charges, payments, attachments, totals, extensions, profile, position, problems, origins } hides { reference, shipping_method, remarks });

impl Order {
    /// The party in `role`.
    pub fn party(&self, role: Role) -> Option<&Party> {
        self.parties.iter().find(|entry| entry.role == role).map(|entry| &entry.party)
    }

    /// Whether the order may be planned: none of its problems is an error.
    pub fn is_sound(&self) -> bool {
        self.problems.iter().all(|problem| problem.severity() != crate::error::Severity::Error)
    }
}

/// Whether amounts include tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prices {
    /// Without tax.
    Net,
    /// With tax.
    Gross,
}

/// A value for which the model has no field.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The name that the profile gives it.
    pub name: String,
    /// The text as it stands in the input.
    pub value: String,
}

discreet!(Extension {} hides { name, value });

/// The exact sum of `amounts`, or `None` on overflow.
pub fn sum(amounts: impl IntoIterator<Item = Decimal>) -> Option<Decimal> {
    amounts.into_iter().try_fold(Decimal::ZERO, Decimal::checked_add)
}
