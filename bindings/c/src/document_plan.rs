//! What plans say of documents.

use intakt_core::plan::{Comment, Document, DocumentLine, DocumentParty};

use crate::action::intakt_numbering;
use crate::order::intakt_payment;
use crate::order_line::{intakt_charge, intakt_extension, intakt_line};
use crate::order_party::{PartyView, intakt_party};
use crate::tree::nodes;

nodes! {
    /// The document that an order becomes. Its values are those of the order, whatever the address book says. A
    /// node.
    node intakt_document_plan(document: Document) {
        /// What kind of document.
        choice intakt_document_plan_kind: intakt_document_kinds = document.kind;
        /// The status that it gets, as the settings say.
        choice intakt_document_plan_document_status: intakt_document_statuses = document.document_status;
        /// The date that it bears, by the rule of the settings.
        date intakt_document_plan_document_date = &document.document_date;
        /// The number that the shop gave the order.
        text intakt_document_plan_order_number = &document.order_number;
        /// Where its own number comes from; the host numbers it itself where this says nothing.
        node intakt_document_plan_number: intakt_numbering = &document.number;
        /// The host's employee whom it is entered under, as the settings say.
        text intakt_document_plan_employee = &document.employee;
        /// The host's branch that it belongs to, as the settings say.
        text intakt_document_plan_branch = &document.branch;
        /// The clerk who is responsible, as the settings say.
        text intakt_document_plan_clerk = &document.clerk;
        /// The kind of document in the sender's own word.
        text intakt_document_plan_order_type = &document.order_type;
        /// When the order was placed.
        date intakt_document_plan_date = &document.date;
        /// When delivery is wished for.
        date intakt_document_plan_delivery_date = &document.delivery_date;
        /// ISO 4217 code of all amounts.
        text intakt_document_plan_currency = &document.currency;
        /// Whether the prices include tax.
        choice intakt_document_plan_prices: intakt_price_kinds = document.prices;
        /// The buyer's own reference.
        text intakt_document_plan_reference = &document.reference;
        /// The state of the order in the shop, in the shop's own word.
        text intakt_document_plan_status = &document.status;
        /// ISO 639 code of the language of the customer.
        text intakt_document_plan_language = &document.language;
        /// The shop or sales channel within the source.
        text intakt_document_plan_channel = &document.channel;
        /// How the goods are sent.
        text intakt_document_plan_shipping_method = &document.shipping_method;
        /// Who takes part, with the name and address of the order.
        nodes intakt_document_plan_party, intakt_document_plan_party_count: intakt_document_party = &document.parties;
        /// What is ordered, in the order of the file, none left out.
        nodes intakt_document_plan_line, intakt_document_plan_line_count: intakt_document_line = &document.lines;
        /// Shipping, surcharges, discounts and vouchers of the whole order.
        nodes intakt_document_plan_charge, intakt_document_plan_charge_count: intakt_charge = &document.charges;
        /// How the order is paid or was paid. Money received has an action of its own.
        nodes intakt_document_plan_payment, intakt_document_plan_payment_count: intakt_payment = &document.payments;
        /// What the customer or the shop wrote.
        texts intakt_document_plan_remark, intakt_document_plan_remark_count = &document.remarks;
        /// What the settings add.
        nodes intakt_document_plan_comment, intakt_document_plan_comment_count: intakt_comment = &document.comments;
        /// Values for which the model has no field.
        nodes intakt_document_plan_extension, intakt_document_plan_extension_count: intakt_extension = &document.extensions;
    }

    /// A comment in a document. A node.
    node intakt_comment(comment: Comment) {
        /// What it says.
        text intakt_comment_text = &comment.text;
        /// Who is to see it.
        choice intakt_comment_visibility: intakt_visibilities = comment.visibility;
    }

    /// A party in a document. A node.
    node intakt_document_party(party: DocumentParty) {
        /// What the party is in the order.
        choice intakt_document_party_role: intakt_roles = party.role;
        /// The action that yields the party of the host; none for a party that is text only.
        text intakt_document_party_action = &party.action;
        /// The action that yields the host's contact, for a company whose order names a person.
        text intakt_document_party_contact = &party.contact;
        /// The party as the order has it; empty for a debtor that only the settings name.
        node intakt_document_party_party: intakt_party = [PartyView::from(&party.party)];
    }

    /// A line of a document. A node.
    node intakt_document_line(line: DocumentLine) {
        /// The action that yields the article of the host; none for a line without one.
        text intakt_document_line_article_action = &line.article_action;
        /// The line as the order has it, but for a price that the settings move between a set and its parts.
        node intakt_document_line_line: intakt_line = [&line.line];
    }
}
