//! What the shop is told of its orders: where each stands, under which numbers the host has it, and why not yet.
//!
//! It is worked out from the ledger each time it is asked for, so it is right after a crash, too, and may be sent twice.

use serde::Serialize;

use super::action::{Plan, Status};
use super::reason::ReasonCode;
use super::settings::SourceSettings;
use crate::error::{Result, discreet};
use crate::master::{ActionKind, ActionRecord, ActionState, DocumentKind, Ledger, OrderRecord, OrderState};
use crate::order::Role;

/// Where an order stands, as the shop is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackState {
    /// The host has it: its plan was carried out.
    Imported,
    /// It is planned, and not carried out yet.
    Planned,
    /// It waits for another order, for its status in the shop, or until it is old enough.
    Waiting,
    /// A person has to decide first.
    Held,
    /// It was passed over on purpose.
    Skipped,
    /// It could not be carried out.
    Failed,
    /// It was carried out and taken back.
    Undone,
    /// A clerk has refused it.
    Rejected,
}

impl FeedbackState {
    /// Every state.
    pub const ALL: [FeedbackState; 8] = [
        FeedbackState::Imported,
        FeedbackState::Planned,
        FeedbackState::Waiting,
        FeedbackState::Held,
        FeedbackState::Skipped,
        FeedbackState::Failed,
        FeedbackState::Undone,
        FeedbackState::Rejected,
    ];

    /// The word used in settings, files and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            FeedbackState::Imported => "imported",
            FeedbackState::Planned => "planned",
            FeedbackState::Waiting => "waiting",
            FeedbackState::Held => "held",
            FeedbackState::Skipped => "skipped",
            FeedbackState::Failed => "failed",
            FeedbackState::Undone => "undone",
            FeedbackState::Rejected => "rejected",
        }
    }
}

/// What the shop is told of one order.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Feedback {
    /// The number that the shop gave the order.
    pub order: String,
    /// Where it stands.
    pub state: FeedbackState,
    /// The shop's own word for that: `feedback.imported` of the settings and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What kind of document it becomes.
    pub kind: DocumentKind,
    /// The number of the host's document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// Under which ids the host has those who take part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<FeedbackParty>,
    /// Why it is not carried out; nothing for an order that is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<ReasonCode>,
}

discreet!(Feedback { order, state, status, kind, document, parties, reasons } hides {});

/// A party of an order that the host has.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct FeedbackParty {
    /// Its roles in the order.
    pub roles: Vec<Role>,
    /// The host's id of it.
    pub id: String,
    /// The shop's id of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
}

discreet!(FeedbackParty { roles, id } hides { source_id });

impl Feedback {
    /// The party that the shop knows as its customer: who ordered, else the patient, else who pays.
    pub fn customer(&self) -> Option<&FeedbackParty> {
        let of = |role: Role| self.parties.iter().find(|party| party.roles.contains(&role));
        [Role::Orderer, Role::Patient, Role::Payer].into_iter().find_map(of)
    }
}

/// What the shop is told of the order that `plan` is for, as far as the ledger knows what became of it. `None` for an order
/// without a number, of which nothing can be told.
///
/// ```
/// use intakt::input::Input;
/// use intakt::plan::{FeedbackState, Settings, feedback};
/// use intakt::profile::ReadOptions;
/// use intakt::{Importer, Taken};
///
/// let mut importer = Importer::new(Settings::from_toml("feedback.held = 'on-hold'")?)?;
/// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
/// let mut plans = Vec::new();
/// let mut intake = importer.intake("shop")?;
/// intake.read(Input::Slice(xml), ReadOptions::default(), &mut |taken| {
///     if let Taken::Order(_, plan) = taken {
///         plans.push(plan.clone());
///     }
/// })?;
/// intake.finish()?;
/// let told = feedback(&plans[0], &importer.ledger, &importer.settings.source("shop"))?.expect("it has a number");
/// assert_eq!((told.state, told.status.as_deref()), (FeedbackState::Held, Some("on-hold")));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// What the ledger reports.
pub fn feedback(plan: &Plan, ledger: &dyn Ledger, settings: &SourceSettings) -> Result<Option<Feedback>> {
    let Some(key) = plan.key() else { return Ok(None) };
    let record = ledger.order(&key)?;
    let state = state(plan.status, record.as_ref());
    let reasons = match state {
        FeedbackState::Imported | FeedbackState::Planned => Vec::new(),
        _ => plan.reasons.iter().map(|reason| reason.code).collect(),
    };
    Ok(Some(Feedback {
        order: key.number,
        state,
        status: settings.feedback.get(state.as_str()).cloned(),
        kind: key.kind,
        document: record.as_ref().and_then(document),
        parties: record.as_ref().map(parties).unwrap_or_default(),
        reasons,
    }))
}

/// An order that is held or waits is so whatever an earlier plan of it has come to; about all others the ledger knows more.
fn state(status: Status, record: Option<&OrderRecord>) -> FeedbackState {
    match (status, record.map(|record| record.state)) {
        (Status::Held, _) | (_, Some(OrderState::Held | OrderState::Unknown)) => FeedbackState::Held,
        (_, Some(OrderState::Applied)) => FeedbackState::Imported,
        (_, Some(OrderState::Planned | OrderState::Applying)) => FeedbackState::Planned,
        (_, Some(OrderState::Failed)) => FeedbackState::Failed,
        (_, Some(OrderState::Undone)) => FeedbackState::Undone,
        (_, Some(OrderState::Rejected)) => FeedbackState::Rejected,
        (Status::Waiting, _) | (_, Some(OrderState::Waiting)) => FeedbackState::Waiting,
        (Status::Planned, None) => FeedbackState::Planned,
        (Status::Skipped, None) => FeedbackState::Skipped,
    }
}

fn document(record: &OrderRecord) -> Option<String> {
    let made = record.actions.iter().find(|action| action.kind == ActionKind::CreateDocument)?;
    done(made)
}

fn parties(record: &OrderRecord) -> Vec<FeedbackParty> {
    let is_party = |action: &&ActionRecord| {
        matches!(action.kind, ActionKind::LinkParty | ActionKind::CreateParty | ActionKind::AwaitParty)
    };
    let reference = |party: &ActionRecord| {
        let of =
            |action: &&ActionRecord| action.kind == ActionKind::CrossReference && action.depends_on.contains(&party.id);
        record.actions.iter().find(of).and_then(|action| action.source_id.clone())
    };
    let party = |action: &ActionRecord| {
        let id = done(action)?;
        Some(FeedbackParty { roles: action.roles.clone(), id, source_id: reference(action) })
    };
    record.actions.iter().filter(is_party).filter_map(party).collect()
}

fn done(action: &ActionRecord) -> Option<String> {
    match &action.state {
        ActionState::Done { id } => id.clone(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_now_is_held_whatever_was_before() {
        let record = |state| OrderRecord {
            key: crate::master::OrderKey {
                tenant: "t".into(),
                source: "s".into(),
                kind: DocumentKind::Intake,
                number: "1".into(),
            },
            payload_sha256: String::new(),
            state,
            actions: Vec::new(),
        };
        let cases = [
            (Status::Held, Some(OrderState::Applied), FeedbackState::Held),
            (Status::Skipped, Some(OrderState::Applied), FeedbackState::Imported),
            (Status::Planned, Some(OrderState::Applied), FeedbackState::Imported),
            (Status::Planned, Some(OrderState::Planned), FeedbackState::Planned),
            (Status::Planned, Some(OrderState::Failed), FeedbackState::Failed),
            (Status::Skipped, Some(OrderState::Undone), FeedbackState::Undone),
            (Status::Skipped, Some(OrderState::Rejected), FeedbackState::Rejected),
            (Status::Skipped, Some(OrderState::Unknown), FeedbackState::Held),
            (Status::Waiting, Some(OrderState::Waiting), FeedbackState::Waiting),
            (Status::Waiting, None, FeedbackState::Waiting),
            (Status::Skipped, None, FeedbackState::Skipped),
        ];
        for (status, state_of_record, expected) in cases {
            let of = state_of_record.map(record);
            assert_eq!(state(status, of.as_ref()), expected, "{status:?} {state_of_record:?}");
        }
    }
}
