//! The fields that a profile can fill, with their types: the one place that joins the names in a profile to the model.

use super::attachment::safe_name;
use crate::order::{
    AddressKind, Attachment, Attribute, Charge, ChargeKind, Content, Gender, Line, LineKind, Order, Party, Payment,
    Price, Prices, Side, TaxTotal, Totals,
};
use crate::value::{Date, DateTime, Decimal, Quotient};

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FieldKind {
    Text,
    /// A text on which all nodes that the rule finds have to agree.
    Agreed,
    /// Every node that the rule finds is a value.
    Texts,
    Decimal,
    /// A decimal that may stay a division.
    Price,
    Date,
    DateTime,
    Bool,
    /// One of these words.
    Choice(&'static [&'static str]),
    Bytes,
}

/// A value of a field's type.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    /// One of the words of a choice.
    Choice(&'static str),
    Texts(Vec<String>),
    Decimal(Decimal),
    Quotient(Quotient),
    Date(Date),
    DateTime(DateTime),
    Bool(bool),
    Bytes(Vec<u8>),
}

impl Value {
    fn text(self) -> Option<String> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// Hands out the texts of a field that may have several; a single one need not be in a list.
    pub(super) fn each_text(self, take: impl FnOnce(&mut dyn Iterator<Item = String>)) {
        match self {
            Value::Text(text) => take(&mut std::iter::once(text)),
            Value::Texts(texts) => take(&mut texts.into_iter()),
            _ => {}
        }
    }

    fn decimal(self) -> Option<Decimal> {
        if let Value::Decimal(value) = self { Some(value) } else { None }
    }

    fn price(self) -> Option<Price> {
        match self {
            Value::Decimal(value) => Some(Price::Amount(value)),
            Value::Quotient(value) => Some(Price::Quotient(value)),
            _ => None,
        }
    }

    fn date(self) -> Option<Date> {
        if let Value::Date(value) = self { Some(value) } else { None }
    }

    fn date_time(self) -> Option<DateTime> {
        if let Value::DateTime(value) = self { Some(value) } else { None }
    }

    fn bool(self) -> Option<bool> {
        if let Value::Bool(value) = self { Some(value) } else { None }
    }

    /// The meaning of a choice.
    fn choice<T: Copy>(self, meanings: &[(&str, T)]) -> Option<T> {
        let Value::Choice(word) = self else { return None };
        meanings.iter().find(|(name, _)| *name == word).map(|(_, meaning)| *meaning)
    }
}

/// A field of `T`.
pub(super) struct Field<T: 'static> {
    pub(super) name: &'static str,
    pub(super) kind: FieldKind,
    pub(super) set: fn(&mut T, Value),
}

/// A line while it is read.
#[derive(Default)]
pub(super) struct LineDraft {
    pub(super) line: Line,
    /// For how many units the price is.
    pub(super) price_quantity: Option<Decimal>,
}

/// Writes a table of fields and the list of their names.
macro_rules! fields {
    ($fields:ident, $names:ident, $owner:ty; $($name:literal $kind:ident $(($choices:expr))? => $set:expr;)+) => {
        pub(super) const $fields: &[Field<$owner>] =
            &[$(Field { name: $name, kind: FieldKind::$kind $(($choices))?, set: $set },)+];
        pub(super) const $names: &[&str] = &[$($name,)+];
    };
}

const PRICES: &[(&str, Prices)] = &[("net", Prices::Net), ("gross", Prices::Gross)];

fields! { ORDER, ORDER_NAMES, Order;
    "number" Text => |order, value| order.number = value.text();
    "type" Text => |order, value| order.type_code = value.text();
    "date" DateTime => |order, value| order.date = value.date_time();
    "delivery_date" DateTime => |order, value| order.delivery_date = value.date_time();
    "currency" Agreed => |order, value| order.currency = value.text();
    "prices" Choice(&["net", "gross"]) => |order, value| order.prices = value.choice(PRICES);
    "reference" Text => |order, value| order.reference = value.text();
    "status" Text => |order, value| order.status = value.text();
    "language" Text => |order, value| order.language = value.text();
    "channel" Text => |order, value| order.channel = value.text();
    "shipping_method" Text => |order, value| order.shipping_method = value.text();
    "guest" Bool => |order, value| order.guest = value.bool();
    "remarks" Texts => |order, value| value.each_text(|texts| order.remarks.extend(texts));
}

fields! { PARTY, PARTY_NAMES, Party;
    "source_id" Text => |party, value| party.source_id = value.text();
    "customer_number" Text => |party, value| party.customer_number = value.text();
    "salutation" Text => |party, value| party.salutation = value.text();
    "title" Text => |party, value| party.title = value.text();
    "given_name" Text => |party, value| party.given_name = value.text();
    "family_name" Text => |party, value| party.family_name = value.text();
    "birth_name" Text => |party, value| party.birth_name = value.text();
    "company" Text => |party, value| party.company = value.text();
    "department" Text => |party, value| party.department = value.text();
    "birth_date" Date => |party, value| party.birth_date = value.date();
    "gender" Choice(&["female", "male", "diverse"]) => |party, value| party.gender = value.choice(&[
        ("female", Gender::Female), ("male", Gender::Male), ("diverse", Gender::Diverse)]);
    "street" Text => |party, value| party.address.street = value.text();
    "house_number" Text => |party, value| party.address.house_number = value.text();
    "address_line2" Text => |party, value| party.address.line2 = value.text();
    "address_kind" Choice(&["home", "pickup", "locker"]) => |party, value| party.address.kind = value.choice(&[
        ("home", AddressKind::Home), ("pickup", AddressKind::Pickup), ("locker", AddressKind::Locker)]);
    "postal_code" Text => |party, value| party.address.postal_code = value.text();
    "city" Text => |party, value| party.address.city = value.text();
    "state" Text => |party, value| party.address.state = value.text();
    "country" Text => |party, value| party.address.country = value.text();
    "email" Text => |party, value| party.email = value.text();
    "phone" Text => |party, value| party.phone = value.text();
    "mobile" Text => |party, value| party.mobile = value.text();
    "vat_id" Text => |party, value| party.vat_id = value.text();
    "insurance_number" Text => |party, value| party.insurance_number = value.text();
    "official_id" Text => |party, value| party.official_id = value.text();
}

fields! { LINE, LINE_NAMES, LineDraft;
    "id" Text => |draft, value| draft.line.id = value.text();
    "kind" Choice(&["product", "shipping", "discount", "voucher", "surcharge", "text"]) => |draft, value| {
        draft.line.kind = value.choice(&[
            ("product", LineKind::Product), ("shipping", LineKind::Shipping), ("discount", LineKind::Discount),
            ("voucher", LineKind::Voucher), ("surcharge", LineKind::Surcharge), ("text", LineKind::Text),
        ]).unwrap_or_default();
    };
    "article" Text => |draft, value| draft.line.article = value.text();
    "variant" Text => |draft, value| draft.line.variant = value.text();
    "parent" Text => |draft, value| draft.line.parent = value.text();
    "buyer_article" Text => |draft, value| draft.line.buyer_article = value.text();
    "gtin" Text => |draft, value| draft.line.gtin = value.text();
    "pzn" Text => |draft, value| draft.line.pzn = value.text();
    "aid_number" Text => |draft, value| draft.line.aid_number = value.text();
    "name" Text => |draft, value| draft.line.name = value.text();
    "description" Text => |draft, value| draft.line.description = value.text();
    "quantity" Decimal => |draft, value| draft.line.quantity = value.decimal();
    "unit" Text => |draft, value| draft.line.unit = value.text();
    "price" Price => |draft, value| draft.line.price = value.price();
    "price_quantity" Decimal => |draft, value| draft.price_quantity = value.decimal();
    "prices" Choice(&["net", "gross"]) => |draft, value| draft.line.prices = value.choice(PRICES);
    "total" Decimal => |draft, value| draft.line.total = value.decimal();
    "discount" Decimal => |draft, value| draft.line.discount = value.decimal();
    "discount_percent" Decimal => |draft, value| draft.line.discount_percent = value.decimal();
    "tax_rate" Decimal => |draft, value| draft.line.tax_rate = value.decimal();
    "tax" Decimal => |draft, value| draft.line.tax = value.decimal();
    "side" Choice(&["left", "right", "both"]) => |draft, value| draft.line.side = value.choice(&[
        ("left", Side::Left), ("right", Side::Right), ("both", Side::Both)]);
    "prescription" Text => |draft, value| draft.line.prescription = value.text();
    "delivery_date" DateTime => |draft, value| draft.line.delivery_date = value.date_time();
    "remarks" Texts => |draft, value| value.each_text(|texts| draft.line.remarks.extend(texts));
}

fields! { ATTRIBUTE, ATTRIBUTE_NAMES, Attribute;
    "name" Text => |attribute, value| attribute.name = value.text().unwrap_or_default();
    "value" Text => |attribute, value| attribute.value = value.text().unwrap_or_default();
    "price" Decimal => |attribute, value| attribute.price = value.decimal();
    "article_suffix" Text => |attribute, value| attribute.article_suffix = value.text();
}

fields! { CHARGE, CHARGE_NAMES, Charge;
    "kind" Choice(&["shipping", "surcharge", "discount", "voucher"]) => |charge, value| {
        charge.kind = value.choice(&[
            ("shipping", ChargeKind::Shipping), ("surcharge", ChargeKind::Surcharge),
            ("discount", ChargeKind::Discount), ("voucher", ChargeKind::Voucher),
        ]).unwrap_or_default();
    };
    "label" Text => |charge, value| charge.label = value.text();
    "amount" Decimal => |charge, value| charge.amount = value.decimal();
    "net" Decimal => |charge, value| charge.net = value.decimal();
    "gross" Decimal => |charge, value| charge.gross = value.decimal();
    "tax_rate" Decimal => |charge, value| charge.tax_rate = value.decimal();
}

fields! { PAYMENT, PAYMENT_NAMES, Payment;
    "method" Text => |payment, value| payment.method = value.text();
    "amount" Decimal => |payment, value| payment.amount = value.decimal();
    "paid" Bool => |payment, value| payment.paid = value.bool();
    "date" DateTime => |payment, value| payment.date = value.date_time();
    "reference" Text => |payment, value| payment.reference = value.text();
    "days" Decimal => |payment, value| payment.days = value.decimal();
    "terms" Text => |payment, value| payment.terms = value.text();
}

fields! { ATTACHMENT, ATTACHMENT_NAMES, Attachment;
    "id" Text => |attachment, value| attachment.id = value.text();
    // A name from a shop may hold a path (`../../etc`) or name a device.
    "name" Text => |attachment, value| attachment.name = value.text().as_deref().and_then(safe_name);
    "purpose" Text => |attachment, value| attachment.purpose = value.text();
    "media_type" Text => |attachment, value| attachment.media_type = value.text();
    "sha256" Text => |attachment, value| attachment.sha256 = value.text();
    "content" Bytes => |attachment, value| if let Value::Bytes(bytes) = value { attachment.content = Content::Bytes(bytes) };
    "reference" Text => |attachment, value| if let (Some(text), Content::Missing) = (value.text(), &attachment.content) {
        attachment.content = Content::Reference(text);
    };
}

fields! { TOTALS, TOTALS_NAMES, Totals;
    "lines" Decimal => |totals, value| totals.lines = value.decimal();
    "net" Decimal => |totals, value| totals.net = value.decimal();
    "tax" Decimal => |totals, value| totals.tax = value.decimal();
    "gross" Decimal => |totals, value| totals.gross = value.decimal();
    "amount" Decimal => |totals, value| totals.amount = value.decimal();
    "line_count" Decimal => |totals, value| totals.line_count = value.decimal();
}

fields! { TAX, TAX_NAMES, TaxTotal;
    "rate" Decimal => |tax, value| tax.rate = value.decimal();
    "net" Decimal => |tax, value| tax.net = value.decimal();
    "tax" Decimal => |tax, value| tax.tax = value.decimal();
}
