//! The lines and charges of orders.

use intakt_core::order::{Attribute, Charge, Extension, Line, Price};
use intakt_core::value::{Decimal, Quotient};

use crate::position::intakt_position;
use crate::tree::nodes;

fn amount(price: Option<Price>) -> Option<Decimal> {
    match price? {
        Price::Amount(amount) => Some(amount),
        Price::Quotient(_) => None,
    }
}

fn quotient(price: Option<Price>) -> Option<Quotient> {
    match price? {
        Price::Amount(_) => None,
        Price::Quotient(quotient) => Some(quotient),
    }
}

nodes! {
    /// One line of an order. Its identity is its place and `intakt_line_id`, never the article. A node.
    node intakt_line(line: Line) {
        /// The name of the rule that read the line, such as `row` in `[order.lines.row]`.
        text intakt_line_rule = &line.rule;
        /// What kind of line it is.
        choice intakt_line_kind: intakt_line_kinds = line.kind;
        /// The sender's own number or id of the line.
        text intakt_line_id = &line.id;
        /// Article code of the seller.
        text intakt_line_article = &line.article;
        /// Article code of the variant (size, colour) where the article code is that of the article in general.
        text intakt_line_variant = &line.variant;
        /// The `intakt_line_id` of the set that this line is a part of.
        text intakt_line_parent = &line.parent;
        /// Article code of the buyer.
        text intakt_line_buyer_article = &line.buyer_article;
        /// GTIN (EAN).
        text intakt_line_gtin = &line.gtin;
        /// Pharmazentralnummer.
        text intakt_line_pzn = &line.pzn;
        /// Hilfsmittelpositionsnummer, ten digits.
        text intakt_line_aid_number = &line.aid_number;
        /// Short text.
        text intakt_line_name = &line.name;
        /// Long text.
        text intakt_line_description = &line.description;
        /// How many; in `intakt_line_unit`.
        decimal intakt_line_quantity = &line.quantity;
        /// Unit of the quantity as written (`C62`, `EA`, `Stk`).
        text intakt_line_unit = &line.unit;
        /// Price of one unit, as written. Nothing where it is a division still to be carried out: see
        /// `intakt_line_price_total`.
        decimal intakt_line_price = &amount(line.price);
        /// What is to be divided by `intakt_line_price_quantity` for the price of one unit, such as a price for 100 pieces.
        /// Nothing where `intakt_line_price` has the price.
        decimal intakt_line_price_total = &quotient(line.price).map(|quotient| quotient.total);
        /// What `intakt_line_price_total` is to be divided by; never zero.
        decimal intakt_line_price_quantity = &quotient(line.price).map(|quotient| quotient.quantity);
        /// Whether this line's amounts include tax, where it differs from the order.
        choice intakt_line_prices: intakt_price_kinds = line.prices;
        /// Sum of the line as stated by the sender, discounts taken off.
        decimal intakt_line_total = &line.total;
        /// Discount on the line as a signed amount: what is added to the sum, so below zero.
        decimal intakt_line_discount = &line.discount;
        /// Discount on the line in percent.
        decimal intakt_line_discount_percent = &line.discount_percent;
        /// Tax rate in percent: `19`, not `0.19`.
        decimal intakt_line_tax_rate = &line.tax_rate;
        /// Tax amount of the line.
        decimal intakt_line_tax = &line.tax;
        /// Which side of the body the article is for.
        choice intakt_line_side: intakt_sides = line.side;
        /// Reference of the prescription that the line rests on.
        text intakt_line_prescription = &line.prescription;
        /// When this line is wished for.
        date intakt_line_delivery_date = &line.delivery_date;
        /// Options that the customer chose, such as size and colour, in the order of the file.
        nodes intakt_line_attribute, intakt_line_attribute_count: intakt_attribute = &line.attributes;
        /// Remarks on the line.
        texts intakt_line_remark, intakt_line_remark_count = &line.remarks;
        /// Values for which the model has no field.
        nodes intakt_line_extension, intakt_line_extension_count: intakt_extension = &line.extensions;
        /// Where the line starts.
        node intakt_line_position: intakt_position = [&line.position];
    }

    /// A named property of a line, such as size or colour. A node.
    node intakt_attribute(attribute: Attribute) {
        /// What is chosen, such as `Größe`.
        text intakt_attribute_name = &attribute.name;
        /// The choice, such as `42`.
        text intakt_attribute_value = &attribute.value;
        /// What the choice adds to the price of one unit.
        decimal intakt_attribute_price = &attribute.price;
        /// What the choice adds to the article code.
        text intakt_attribute_article_suffix = &attribute.article_suffix;
    }

    /// Something added to the sum of the whole order. Amounts are signed: a discount is below zero. A node.
    node intakt_charge(charge: Charge) {
        /// The name of the rule that read the charge, such as `shipping` in `[order.charges.shipping]`.
        text intakt_charge_rule = &charge.rule;
        /// What kind of charge it is.
        choice intakt_charge_kind: intakt_charge_kinds = charge.kind;
        /// The sender's own words for it.
        text intakt_charge_label = &charge.label;
        /// The amount under the order's price statement.
        decimal intakt_charge_amount = &charge.amount;
        /// The amount without tax, where the sender states it.
        decimal intakt_charge_net = &charge.net;
        /// The amount with tax, where the sender states it.
        decimal intakt_charge_gross = &charge.gross;
        /// Tax rate in percent.
        decimal intakt_charge_tax_rate = &charge.tax_rate;
        /// Where the charge stands.
        node intakt_charge_position: intakt_position = [&charge.position];
    }

    /// A value for which the model has no field. A node.
    node intakt_extension(extension: Extension) {
        /// The name that the profile gives it.
        text intakt_extension_name = &extension.name;
        /// The text as it stands in the input.
        text intakt_extension_value = &extension.value;
    }
}
