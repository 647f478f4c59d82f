//! The actions of plans.

use intakt_core::master::{Awaited, OrderKey};
use intakt_core::order::{Attachment, Party, Payment};
use intakt_core::plan::{Action, Document, FieldChange, NewArticle, Numbering, Operation, PaymentPurpose};

use crate::document_plan::intakt_document_plan;
use crate::order::{intakt_attachment, intakt_payment};
use crate::order_party::{PartyView, intakt_party};
use crate::plan::intakt_reason;
use crate::position::intakt_position;
use crate::tree::nodes;

nodes! {
    /// One thing to do. Which fields it has follows from its kind. A node.
    node intakt_action(action: Action) {
        /// Its id in the plan: `party-1`, `document-1`. Stable for equal input.
        text intakt_action_id = &action.id;
        /// What it does.
        choice intakt_action_kind: intakt_action_kinds = action.operation.kind();
        /// Ids of the actions that must be done before.
        texts intakt_action_depends_on, intakt_action_depends_on_count = &action.depends_on;
        /// Why.
        node intakt_action_reason: intakt_reason = [&action.reason];
        /// Where the data stand in the input.
        node intakt_action_position: intakt_position = &action.position;
        /// The id of the party in the host: of link_party and update_party.
        text intakt_action_party = &party(&action.operation);
        /// The id of the action that yields the party: of link_contact, create_contact and cross_reference.
        text intakt_action_party_action = &party_action(&action.operation);
        /// The version of the host's row that was judged: of link_party, update_party, link_contact and check_article, where it
        /// was there already. Compare it before carrying out the plan.
        version intakt_action_version = version(&action.operation);
        /// The party or person to create: of create_party and create_contact.
        node intakt_action_new_party: intakt_party = new_party(&action.operation).map(PartyView::from);
        /// Where the number of the new party comes from: of create_party. The host numbers it itself where this says nothing.
        node intakt_action_number: intakt_numbering = number(&action.operation);
        /// Where the party or article is created: of await_party and await_article.
        node intakt_action_awaits: intakt_awaited = awaits(&action.operation);
        /// The changes, exactly these: of update_party.
        nodes intakt_action_field, intakt_action_field_count: intakt_field_change = fields(&action.operation);
        /// The contact's id in the host: of link_contact.
        text intakt_action_contact = &contact(&action.operation);
        /// The article's id in the host, or its number in the order where there were no articles to look into: of check_article.
        text intakt_action_article = &article(&action.operation);
        /// The article to create: of create_article.
        node intakt_action_new_article: intakt_new_article = new_article(&action.operation);
        /// The number of the placeholder article: of use_placeholder.
        text intakt_action_placeholder = &placeholder(&action.operation);
        /// The document to create: of create_document.
        node intakt_action_document: intakt_document_plan = document(&action.operation);
        /// The id of the action that creates the document: of add_payment and add_attachment.
        text intakt_action_document_action = &document_action(&action.operation);
        /// The payment: of add_payment. Without an amount the order does not say how much was paid.
        node intakt_action_payment: intakt_payment = payment(&action.operation);
        /// What kind of payment it is: of add_payment.
        choice intakt_action_purpose: intakt_payment_purposes = purpose(&action.operation);
        /// The file: of add_attachment.
        node intakt_action_attachment: intakt_attachment = attachment(&action.operation);
        /// SHA-256 of the bytes of the file in lower-case hexadecimal, where they are given: of add_attachment.
        text intakt_action_content_sha256 = &content_sha256(&action.operation);
        /// The shop's id of the party: of cross_reference.
        text intakt_action_source_id = &source_id(&action.operation);
        /// The whole action, as plans have it.
        json intakt_action_json = action;
    }

    /// Where the number of a document or a party comes from: `intakt_numbering_number` or `intakt_numbering_range`. A node.
    node intakt_numbering(numbering: Numbering) {
        /// The whole number: the sender's, with the prefix of the settings in front.
        text intakt_numbering_number = &own_number(numbering);
        /// The name of the range in the settings that the number is drawn from when the plan is carried out.
        text intakt_numbering_range = &range(numbering);
    }

    /// The change of one field of a party. A node.
    node intakt_field_change(change: FieldChange) {
        /// Which field.
        choice intakt_field_change_field: intakt_party_fields = change.field;
        /// What the address book had; `null` for nothing.
        text intakt_field_change_old = &change.old;
        /// What it is to have; `null` for nothing, which occurs only for a part that a new address does not have.
        text intakt_field_change_new = &change.new;
    }

    /// What an order says of an article that the host does not have. A node.
    node intakt_new_article(article: NewArticle) {
        /// The seller's code, else the GTIN, else the PZN.
        text intakt_new_article_number = &article.number;
        /// Short text.
        text intakt_new_article_name = &article.name;
        /// GTIN (EAN).
        text intakt_new_article_gtin = &article.gtin;
        /// Pharmazentralnummer.
        text intakt_new_article_pzn = &article.pzn;
        /// Price of one unit, where the order states it as one number.
        decimal intakt_new_article_price = &article.price;
        /// Whether the price includes tax, where the order says so.
        choice intakt_new_article_prices: intakt_price_kinds = article.prices;
        /// Tax rate in percent.
        decimal intakt_new_article_tax_rate = &article.tax_rate;
        /// Unit of the quantity.
        text intakt_new_article_unit = &article.unit;
    }

    /// An action of another order's plan. A node.
    node intakt_awaited(awaited: Awaited) {
        /// The other order.
        node intakt_awaited_order: intakt_order_identity = [&awaited.order];
        /// The id of the action in its plan.
        text intakt_awaited_action = &awaited.action;
    }

    /// What makes an order one and the same. A node.
    node intakt_order_identity(key: OrderKey) {
        /// The company of the host.
        text intakt_order_identity_tenant = &key.tenant;
        /// The shop.
        text intakt_order_identity_source = &key.source;
        /// What kind of document the order becomes.
        choice intakt_order_identity_kind: intakt_document_kinds = key.kind;
        /// The number that the shop gave the order, without blanks around it.
        text intakt_order_identity_number = &key.number;
    }
}

fn party(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::LinkParty { party, .. } | Operation::UpdateParty { party, .. } => Some(party),
        _ => None,
    }
}

fn party_action(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::LinkContact { party, .. }
        | Operation::CreateContact { party, .. }
        | Operation::CrossReference { party, .. } => Some(party),
        _ => None,
    }
}

fn version(operation: &Operation) -> Option<u64> {
    match operation {
        Operation::LinkParty { version, .. }
        | Operation::LinkContact { version, .. }
        | Operation::CheckArticle { version, .. } => *version,
        Operation::UpdateParty { version, .. } => Some(*version),
        _ => None,
    }
}

fn new_party(operation: &Operation) -> Option<&Party> {
    match operation {
        Operation::CreateParty { party, .. } => Some(party),
        Operation::CreateContact { contact, .. } => Some(contact),
        _ => None,
    }
}

fn number(operation: &Operation) -> Option<&Numbering> {
    match operation {
        Operation::CreateParty { number, .. } => number.as_ref(),
        _ => None,
    }
}

fn awaits(operation: &Operation) -> Option<&Awaited> {
    match operation {
        Operation::AwaitParty { awaits } | Operation::AwaitArticle { awaits } => Some(awaits),
        _ => None,
    }
}

fn fields(operation: &Operation) -> &[FieldChange] {
    match operation {
        Operation::UpdateParty { fields, .. } => fields,
        _ => &[],
    }
}

fn contact(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::LinkContact { contact, .. } => Some(contact),
        _ => None,
    }
}

fn article(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::CheckArticle { article, .. } => Some(article),
        _ => None,
    }
}

fn new_article(operation: &Operation) -> Option<&NewArticle> {
    match operation {
        Operation::CreateArticle { article } => Some(article),
        _ => None,
    }
}

fn placeholder(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::UsePlaceholder { number } => Some(number),
        _ => None,
    }
}

fn document(operation: &Operation) -> Option<&Document> {
    match operation {
        Operation::CreateDocument { document } => Some(document),
        _ => None,
    }
}

fn document_action(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::AddPayment { document, .. } | Operation::AddAttachment { document, .. } => Some(document),
        _ => None,
    }
}

fn payment(operation: &Operation) -> Option<&Payment> {
    match operation {
        Operation::AddPayment { payment, .. } => Some(payment),
        _ => None,
    }
}

fn purpose(operation: &Operation) -> Option<PaymentPurpose> {
    match operation {
        Operation::AddPayment { purpose, .. } => Some(*purpose),
        _ => None,
    }
}

fn attachment(operation: &Operation) -> Option<&Attachment> {
    match operation {
        Operation::AddAttachment { attachment, .. } => Some(attachment),
        _ => None,
    }
}

fn content_sha256(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::AddAttachment { content_sha256, .. } => content_sha256.as_deref(),
        _ => None,
    }
}

fn source_id(operation: &Operation) -> Option<&str> {
    match operation {
        Operation::CrossReference { source_id, .. } => Some(source_id),
        _ => None,
    }
}

fn own_number(numbering: &Numbering) -> Option<&str> {
    match numbering {
        Numbering::Source { number } => Some(number),
        Numbering::Range { .. } => None,
    }
}

fn range(numbering: &Numbering) -> Option<&str> {
    match numbering {
        Numbering::Range { range } => Some(range),
        Numbering::Source { .. } => None,
    }
}
