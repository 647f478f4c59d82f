//! What is ordered, and what is added to or taken off the sum.

use serde::{Deserialize, Serialize, Serializer};

use super::{Extension, Prices};
use crate::error::{Position, discreet};
use crate::value::{DateTime, Decimal, Quotient};

/// One line of an order. Its identity is its place and [`Line::id`], never the article.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Line {
    /// The name of the rule that read the line, such as `row` in `[order.lines.row]`.
    pub rule: String,
    /// What kind of line it is.
    pub kind: LineKind,
    /// The sender's own number or id of the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Article code of the seller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Article code of the variant (size, colour) where [`Line::article`] is that of the article in general.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub variant: Option<String>,
    /// The [`Line::id`] of the set that this line is a part of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Article code of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buyer_article: Option<String>,
    /// GTIN (EAN).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    /// Pharmazentralnummer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pzn: Option<String>,
    /// Hilfsmittelpositionsnummer, ten digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aid_number: Option<String>,
    /// Short text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Long text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// How many; in [`Line::unit`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<Decimal>,
    /// Unit of the quantity as written (`C62`, `EA`, `Stk`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Price of one unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Price>,
    /// Whether this line's amounts include tax, where it differs from the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prices: Option<Prices>,
    /// Sum of the line as stated by the sender, discounts taken off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Discount on the line as a signed amount: what is added to the sum, so below zero.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<Decimal>,
    /// Discount on the line in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<Decimal>,
    /// Tax rate in percent: `19`, not `0.19`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Tax amount of the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<Decimal>,
    /// Which side of the body the article is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
    /// Reference of the prescription that the line rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prescription: Option<String>,
    /// When this line is wished for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_date: Option<DateTime>,
    /// Options that the customer chose, such as size and colour, in the order of the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attributes: Vec<Attribute>,
    /// Remarks on the line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub remarks: Vec<String>,
    /// Values for which the model has no field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extensions: Vec<Extension>,
    /// Where the line starts.
    pub position: Position,
}

discreet!(Line { rule, kind, id, article, variant, parent, buyer_article, gtin, pzn, aid_number, quantity, unit, price, prices, total, discount, discount_percent, tax_rate, tax, side, delivery_date, attributes, extensions, position } hides { name, description, prescription, remarks });

/// The price of one unit: as written, or a division still to be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Price {
    /// As written.
    Amount(Decimal),
    /// For example a price for 100 pieces, or a line total over its quantity.
    Quotient(Quotient),
}

impl Serialize for Price {
    /// A string, or an object with `total` and `quantity`.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Price::Amount(amount) => amount.serialize(serializer),
            Price::Quotient(quotient) => quotient.serialize(serializer),
        }
    }
}

/// What kind of line it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// An article.
    #[default]
    Product,
    /// Shipping sent as a line.
    Shipping,
    /// A discount sent as a line.
    Discount,
    /// A voucher sent as a line.
    Voucher,
    /// A surcharge sent as a line.
    Surcharge,
    /// Text only.
    Text,
}

/// Which side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Left.
    Left,
    /// Right.
    Right,
    /// Left and right.
    Both,
}

/// A named property of a line.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Attribute {
    /// What is chosen, such as `Größe`.
    pub name: String,
    /// The choice, such as `42`.
    pub value: String,
    /// What the choice adds to the price of one unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// What the choice adds to the article code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_suffix: Option<String>,
}

discreet!(Attribute { price, article_suffix } hides { name, value });

/// Something added to the sum of the whole order. Amounts are signed: a discount is below zero.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Charge {
    /// The name of the rule that read the charge, such as `shipping` in `[order.charges.shipping]`.
    pub rule: String,
    /// What kind of charge it is.
    pub kind: ChargeKind,
    /// The sender's own words for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The amount under the order's price statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Decimal>,
    /// The amount without tax, where the sender states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub net: Option<Decimal>,
    /// The amount with tax, where the sender states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gross: Option<Decimal>,
    /// Tax rate in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Where the charge stands.
    pub position: Position,
}

discreet!(Charge { rule, kind, amount, net, gross, tax_rate, position } hides { label });

/// What kind of charge it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargeKind {
    /// Postage and packing.
    Shipping,
    /// For small orders, cash on delivery and the like.
    #[default]
    Surcharge,
    /// Taken off the price.
    Discount,
    /// A voucher; whether it is a discount or a payment is the settings' business.
    Voucher,
}
