//! The document that an order becomes, with its payments and files.

use super::action::{Document, DocumentLine, DocumentParty, Operation};
use super::draft::Draft;
use super::payload::sha256;
use super::reason::{Reason, ReasonCode};
use super::settings::SourceSettings;
use crate::master::ActionKind;
use crate::order::{Content, Order};

/// Adds the actions for the document. Parties and articles are planned before; `parties` and `articles` name their actions.
pub(super) fn plan(
    order: &Order,
    settings: &SourceSettings,
    parties: &[Option<String>],
    articles: &[Option<String>],
    draft: &mut Draft,
) {
    let document = Document {
        kind: draft.key.kind,
        order_number: draft.key.number.clone(),
        employee: settings.document_employee.clone(),
        branch: settings.document_branch.clone(),
        order_type: order.type_code.clone(),
        date: order.date,
        delivery_date: order.delivery_date,
        currency: order.currency.clone(),
        prices: order.prices,
        reference: order.reference.clone(),
        status: order.status.clone(),
        language: order.language.clone(),
        channel: order.channel.clone(),
        shipping_method: order.shipping_method.clone(),
        parties: order
            .parties
            .iter()
            .enumerate()
            .map(|(index, entry)| DocumentParty {
                role: entry.role,
                action: parties.get(index).cloned().flatten(),
                party: entry.party.clone(),
            })
            .collect(),
        lines: order
            .lines
            .iter()
            .enumerate()
            .map(|(index, line)| DocumentLine {
                article_action: articles.get(index).cloned().flatten(),
                line: line.clone(),
            })
            .collect(),
        charges: order.charges.clone(),
        payments: order.payments.clone(),
        remarks: order.remarks.clone(),
        extensions: order.extensions.clone(),
    };
    let needed = draft.actions.iter().filter(|action| {
        // The document does not need the address book to be brought up to date; the party it refers to must be there.
        !matches!(action.operation.kind(), ActionKind::UpdateParty | ActionKind::CrossReference)
    });
    let depends_on = needed.map(|action| action.id.clone()).collect();
    let reason = Reason::new(ReasonCode::Document, "every order that is planned becomes a document");
    let operation = Operation::CreateDocument { document: Box::new(document) };
    let document = draft.action("document", operation, depends_on, reason, Some(order.position));
    for payment in order.payments.iter().filter(|payment| payment.paid == Some(true)) {
        let reason = Reason::new(ReasonCode::PaymentReceived, "the order says that the money has been received");
        let operation = Operation::AddPayment { document: document.clone(), payment: payment.clone() };
        draft.action("payment", operation, vec![document.clone()], reason, None);
    }
    for attachment in &order.attachments {
        let content_sha256 = match &attachment.content {
            Content::Bytes(bytes) => Some(sha256(bytes)),
            Content::Missing | Content::Reference(_) => None,
        };
        let reason = Reason::new(ReasonCode::AttachmentGiven, "the order brings the file");
        let position = Some(attachment.position);
        let attachment = Box::new(attachment.clone());
        let operation = Operation::AddAttachment { document: document.clone(), attachment, content_sha256 };
        draft.action("attachment", operation, vec![document.clone()], reason, position);
    }
}
