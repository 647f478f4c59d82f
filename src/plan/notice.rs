//! What somebody wants to hear of, without having to answer.

use std::collections::BTreeSet;

use serde::Serialize;

use super::action::{Decision, Operation, Plan, Status};
use super::reason::{Reason, ReasonCode};
use super::settings::{SourceSettings, Subscription};
use crate::error::Severity;
use crate::order::Role;

/// Something that a clerk or a channel of the host is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// What is told.
    pub reason: Reason,
    /// How serious it is.
    pub severity: Severity,
    /// The clerks who want to hear of it; nobody in particular where the list is empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// The channels of the host that carry it, as the settings say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<String>,
}

/// What `plan` has to tell: `own` is what planning came upon, the rest is what clerks have subscribed to.
pub(super) fn notices(plan: &Plan, own: Vec<(Severity, Reason)>, settings: &SourceSettings) -> Vec<Notice> {
    let channels = |severity: Severity| -> Vec<String> {
        let carrying = settings.messages.iter().filter(|(_, threshold)| threshold.carries(severity));
        carrying.map(|(channel, _)| channel.clone()).collect()
    };
    let mut notices: Vec<Notice> = own
        .into_iter()
        .map(|(severity, reason)| Notice { channels: channels(severity), reason, severity, to: Vec::new() })
        .collect();
    let subscribed = if settings.subscriptions.is_empty() { Vec::new() } else { subscribed(plan) };
    for (subscription, severity, reason) in subscribed {
        let wants = |wanted: &BTreeSet<Subscription>| wanted.contains(&subscription);
        let to: Vec<String> =
            settings.subscriptions.iter().filter(|(_, wanted)| wants(wanted)).map(|(clerk, _)| clerk.clone()).collect();
        if !to.is_empty() {
            notices.push(Notice { channels: channels(severity), reason, severity, to });
        }
    }
    notices
}

/// What there is to subscribe to in `plan`.
fn subscribed(plan: &Plan) -> Vec<(Subscription, Severity, Reason)> {
    let mut told = Vec::new();
    let mut tell =
        |subscription, severity, code, text: &str| told.push((subscription, severity, Reason::new(code, text)));
    match plan.status {
        Status::Skipped => return told,
        Status::Held => tell(Subscription::OpenOrders, Severity::Warning, ReasonCode::OpenOrder, "the order is held"),
        Status::Waiting => tell(Subscription::OpenOrders, Severity::Note, ReasonCode::OpenOrder, "the order waits"),
        Status::Planned => {}
    }
    if plan.status != Status::Held {
        for party in &plan.parties {
            let creates = party.action.as_ref().and_then(|id| plan.action(id));
            let creates = creates.is_some_and(|action| matches!(action.operation, Operation::CreateParty { .. }));
            let unknown = party.decision == Decision::Text && party.verdict.is_some();
            let customer = [Role::Orderer, Role::Patient, Role::Payer].iter().any(|role| party.roles.contains(role));
            if creates && customer {
                tell(
                    Subscription::NewCustomers,
                    Severity::Note,
                    ReasonCode::NewCustomer,
                    "the plan creates a customer",
                );
            }
            if party.roles.contains(&Role::Practitioner) && (creates || unknown) {
                let text =
                    if creates { "the plan creates a doctor" } else { "the order names a doctor who is not known" };
                tell(Subscription::NewPractitioners, Severity::Note, ReasonCode::NewPractitioner, text);
            }
        }
    }
    tell(Subscription::Shop, Severity::Note, ReasonCode::ShopOrder, "an order of the shop");
    told
}
