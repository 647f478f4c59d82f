//! Orders.

use std::collections::BTreeMap;
use std::ops::Deref;

use intakt_core::Position;
use intakt_core::order::{Attachment, Content, FieldName, Order, Origin, Payment, TaxTotal, Totals};

use crate::order_line::{intakt_charge, intakt_extension, intakt_line};
use crate::order_party::{PartyView, intakt_party};
use crate::position::{intakt_position, intakt_problem};
use crate::tree::{Texted, nodes};

fn bytes(content: &Content) -> Option<&[u8]> {
    match content {
        Content::Bytes(bytes) => Some(bytes),
        Content::Missing | Content::Reference(_) => None,
    }
}

fn reference(content: &Content) -> Option<&str> {
    match content {
        Content::Reference(reference) => Some(reference),
        Content::Missing | Content::Bytes(_) => None,
    }
}

/// An order, and the paths that its origins name.
pub(crate) struct OrderView<'o> {
    pub(crate) order: &'o Order,
    pub(crate) paths: &'o Paths,
}

/// The path of an element or attribute by where it stands.
pub(crate) type Paths = BTreeMap<Position, String>;

/// An origin, and the paths of all of the order.
pub(crate) struct OriginView<'o> {
    origin: &'o Origin,
    paths: &'o Paths,
}

impl Deref for OrderView<'_> {
    type Target = Order;

    fn deref(&self) -> &Order {
        self.order
    }
}

impl Deref for OriginView<'_> {
    type Target = Origin;

    fn deref(&self) -> &Origin {
        self.origin
    }
}

impl OrderView<'_> {
    fn origins(&self) -> impl ExactSizeIterator<Item = OriginView<'_>> {
        self.order.origins.iter().map(|origin| OriginView { origin, paths: self.paths })
    }
}

impl OriginView<'_> {
    fn paths(&self) -> impl ExactSizeIterator<Item = Option<&String>> {
        self.origin.positions.iter().map(|position| self.paths.get(position))
    }
}

nodes! {
    /// One order as the shop sent it. Made by `intakt_reader_next`; that one belongs to the host, which frees it with
    /// `intakt_order_free`, and needs its reader no longer. A node.
    node intakt_order(order: OrderView<'_>) {
        /// The number that the shop gave the order. An order without one is held.
        text intakt_order_number = &order.number;
        /// The kind of document in the sender's own word or code (`standard`, `220`, `new`).
        text intakt_order_type = &order.type_code;
        /// When the order was placed.
        date intakt_order_date = &order.date;
        /// When delivery is wished for.
        date intakt_order_delivery_date = &order.delivery_date;
        /// ISO 4217 code, upper case, as the sender wrote it after the profile's tables.
        text intakt_order_currency = &order.currency;
        /// Whether the prices of lines and charges include tax.
        choice intakt_order_prices: intakt_price_kinds = order.prices;
        /// The buyer's own reference or order number.
        text intakt_order_reference = &order.reference;
        /// The state of the order in the shop, in the shop's own word.
        text intakt_order_status = &order.status;
        /// ISO 639 code of the language of the customer.
        text intakt_order_language = &order.language;
        /// The shop or sales channel within the source.
        text intakt_order_channel = &order.channel;
        /// How the goods are sent, in the shop's own words.
        text intakt_order_shipping_method = &order.shipping_method;
        /// Whether the customer ordered without an account in the shop.
        flag intakt_order_guest = order.guest;
        /// Who takes part, in the order of the profile's rules; at most one party in a role.
        nodes intakt_order_party, intakt_order_party_count: intakt_party = order.parties.iter().map(PartyView::from);
        /// What is ordered, in the order of the file.
        nodes intakt_order_line, intakt_order_line_count: intakt_line = &order.lines;
        /// Shipping, surcharges, discounts and vouchers of the whole order.
        nodes intakt_order_charge, intakt_order_charge_count: intakt_charge = &order.charges;
        /// How the order is paid or was paid.
        nodes intakt_order_payment, intakt_order_payment_count: intakt_payment = &order.payments;
        /// Files that belong to the order.
        nodes intakt_order_attachment, intakt_order_attachment_count: intakt_attachment = &order.attachments;
        /// The sums as the sender states them.
        node intakt_order_totals: intakt_totals = [&order.totals];
        /// What the customer or the shop wrote.
        texts intakt_order_remark, intakt_order_remark_count = &order.remarks;
        /// Values for which the model has no field.
        nodes intakt_order_extension, intakt_order_extension_count: intakt_extension = &order.extensions;
        /// The profile that read the order.
        text intakt_order_profile = &order.profile;
        /// Where the record starts.
        node intakt_order_position: intakt_position = [&order.position];
        /// What was mended or is wrong. An order with a problem of severity error is held.
        nodes intakt_order_problem, intakt_order_problem_count: intakt_problem = &order.problems;
        /// Where each value comes from, if the reader was asked to keep it.
        nodes intakt_order_origin, intakt_order_origin_count: intakt_origin = order.origins();
    }

    /// How the order is paid or was paid. A node.
    node intakt_payment(payment: Payment) {
        /// Method after the profile's tables, else in the sender's own words.
        text intakt_payment_method = &payment.method;
        /// Amount already paid or to be paid this way.
        decimal intakt_payment_amount = &payment.amount;
        /// Whether the money has been received.
        flag intakt_payment_paid = payment.paid;
        /// When the money was received.
        date intakt_payment_date = &payment.date;
        /// Transaction number of the payment provider.
        text intakt_payment_reference = &payment.reference;
        /// Days until payment is due.
        decimal intakt_payment_days = &payment.days;
        /// Terms in the sender's own words.
        text intakt_payment_terms = &payment.terms;
    }

    /// A file that belongs to the order. A node.
    node intakt_attachment(attachment: Attachment) {
        /// The sender's own id for it, to which lines may refer.
        text intakt_attachment_id = &attachment.id;
        /// File name without any folder, made safe to write into one.
        text intakt_attachment_name = &attachment.name;
        /// What it is for, such as `prescription`.
        text intakt_attachment_purpose = &attachment.purpose;
        /// Media type as stated by the sender.
        text intakt_attachment_media_type = &attachment.media_type;
        /// SHA-256 in lower-case hexadecimal as stated by the sender.
        text intakt_attachment_sha256 = &attachment.sha256;
        /// Media type that the content begins like, where it is one that can be told.
        text intakt_attachment_detected_type = &attachment.detected_type;
        /// SHA-256 of the content in lower-case hexadecimal.
        text intakt_attachment_content_sha256 = &attachment.content_sha256;
        /// The bytes; NULL where none were given.
        blob intakt_attachment_bytes = bytes(&attachment.content);
        /// A URL or a file name where the bytes are; never fetched.
        text intakt_attachment_reference = &reference(&attachment.content);
        /// Where the attachment stands in the order.
        node intakt_attachment_position: intakt_position = [&attachment.position];
    }

    /// The sums as the sender states them. A node.
    node intakt_totals(totals: Totals) {
        /// Sum of the lines under the order's price statement.
        decimal intakt_totals_lines = &totals.lines;
        /// Sum without tax.
        decimal intakt_totals_net = &totals.net;
        /// Tax.
        decimal intakt_totals_tax = &totals.tax;
        /// Sum with tax.
        decimal intakt_totals_gross = &totals.gross;
        /// The sum of the order where the format does not say whether it includes tax.
        decimal intakt_totals_amount = &totals.amount;
        /// How many lines the sender counted.
        decimal intakt_totals_line_count = &totals.line_count;
        /// Tax by rate.
        nodes intakt_totals_rate, intakt_totals_rate_count: intakt_tax_total = &totals.taxes;
    }

    /// The sums of one tax rate, as the sender states them. A node.
    node intakt_tax_total(tax: TaxTotal) {
        /// Rate in percent.
        decimal intakt_tax_total_rate = &tax.rate;
        /// Sum without tax.
        decimal intakt_tax_total_net = &tax.net;
        /// Tax.
        decimal intakt_tax_total_tax = &tax.tax;
    }

    /// Where one value of an order comes from. There are origins only if the reader was asked to keep them
    /// (`INTAKT_READER_TRACE`). A node.
    node intakt_origin(origin: OriginView<'_>) {
        /// The field that was set, such as `lines[2].quantity`: lines, charges, payments and attachments are counted from 0,
        /// parties are named by their role as in `parties.orderer.city`.
        text intakt_origin_field = &origin.field;
        /// The rule that made the value: its place in the profile, such as `order.lines.row.quantity`.
        text intakt_origin_rule = &origin.rule.rule;
        /// The id of the layer that the rule is of, which is that of a profile.
        text intakt_origin_layer = &origin.rule.layer;
        /// Whose layer it is.
        choice intakt_origin_level: intakt_layers = origin.rule.level;
        /// The places in the input that the value was made from; none for a constant.
        nodes intakt_origin_position, intakt_origin_position_count: intakt_position = &origin.positions;
        /// The element or attribute at the place with the same index, such as `/order/lines/line[2]/quantity`.
        texts intakt_origin_path, intakt_origin_path_count = origin.paths();
    }
}

impl Texted for FieldName {
    fn write(&self, texts: &mut Vec<u8>) -> bool {
        self.to_string().write(texts)
    }
}
