//! The document that an order becomes, with its payments and files.

mod model;
mod payments;

pub use model::{Comment, Document, DocumentLine, DocumentParty};

use super::action::Operation;
use super::amounts::{PaymentPurpose, Receipt};
use super::draft::Draft;
use super::numbers::Numbering;
use super::parties::PlannedParties;
use super::payload::sha256;
use super::reason::{Reason, ReasonCode};
use super::settings::{DocumentStatus, SourceSettings};
use crate::error::Severity;
use crate::master::ActionKind;
use crate::order::{Content, Order, Party, Role};
use crate::value::Date;

/// Adds the actions for the document. Parties and articles are planned before; `parties` and `articles` name their actions.
pub(super) fn plan(
    order: &Order,
    settings: &SourceSettings,
    parties: &PlannedParties,
    articles: &[Option<String>],
    date: Option<Date>,
    receipts: &[Receipt],
    draft: &mut Draft,
) {
    let id = draft.next_id("document");
    let document = Document {
        kind: draft.key.kind,
        document_status: settings.document_status,
        document_date: date,
        order_number: draft.key.number.clone(),
        number: number(settings, &draft.key.number),
        employee: settings.document_employee.clone(),
        branch: settings.document_branch.clone(),
        clerk: settings.clerk.clone(),
        order_type: order.type_code.clone(),
        date: order.date,
        delivery_date: order.delivery_date,
        currency: order.currency.clone(),
        prices: order.prices,
        reference: order.reference.clone(),
        status: order.status.clone(),
        language: order.language.clone(),
        channel: order.channel.clone(),
        shipping_method: payments::shipping(order, settings, &id, draft),
        parties: document_parties(order, parties),
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
        payments: payments::payments(order, settings, &id, draft),
        remarks: order.remarks.clone(),
        comments: payments::comments(order, &settings.payments),
        extensions: order.extensions.clone(),
    };
    if settings.document_status.is_some_and(DocumentStatus::books) {
        let text = "a document of the status \"open\" is booked when it is created";
        draft.notices.push((Severity::Warning, Reason::new(ReasonCode::BooksAtOnce, text)));
    }
    let needed = draft.actions.iter().filter(|action| {
        // The document does not need the address book to be brought up to date; the party it refers to must be there.
        !matches!(action.operation.kind(), ActionKind::UpdateParty | ActionKind::CrossReference)
    });
    let depends_on = needed.map(|action| action.id.clone()).collect();
    let reason = Reason::new(ReasonCode::Document, "every order that is planned becomes a document");
    let operation = Operation::CreateDocument { document: Box::new(document) };
    let document = draft.action("document", operation, depends_on, reason, Some(order.position));
    for Receipt { payment, purpose } in receipts.iter().filter(|_| settings.payments.add) {
        let reason = match purpose {
            PaymentPurpose::Voucher => {
                Reason::new(ReasonCode::VoucherPayment, "the settings say that vouchers are payments")
            }
            PaymentPurpose::GiftCard => Reason::new(ReasonCode::GiftCardRedeemed, "a gift card has been redeemed"),
            PaymentPurpose::Payment | PaymentPurpose::Prepayment => {
                Reason::new(ReasonCode::PaymentReceived, "the order says that the money has been received")
            }
        };
        let (payment, purpose) = (payments::in_target(payment, settings), *purpose);
        let operation = Operation::AddPayment { document: document.clone(), payment, purpose };
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

/// The parties of the order, and a debtor that only the settings name.
fn document_parties(order: &Order, planned: &PlannedParties) -> Vec<DocumentParty> {
    let of_order = order.parties.iter().enumerate().map(|(index, entry)| DocumentParty {
        role: entry.role,
        action: planned.actions.get(index).cloned().flatten(),
        contact: planned.contacts.get(index).cloned().flatten(),
        party: entry.party.clone(),
    });
    let debtor = planned.debtor.clone().map(|action| DocumentParty {
        role: Role::Payer,
        action: Some(action),
        contact: None,
        party: Party::default(),
    });
    of_order.chain(debtor).collect()
}

fn number(settings: &SourceSettings, order: &str) -> Option<Numbering> {
    let drawn = settings.document_numbers.clone().map(|range| Numbering::Range { range });
    let prefixed = settings.document_number_prefix.as_ref();
    drawn.or_else(|| prefixed.map(|prefix| Numbering::Source { number: format!("{prefix}{order}") }))
}
