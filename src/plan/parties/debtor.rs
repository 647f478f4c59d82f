//! Parties that the settings name and many orders share: the collective customer, the default and the forced debtor.

use super::{PartyPlanner, PlannedParties, fill};
use crate::error::{Position, Result, Severity};
use crate::order::{Order, Role};
use crate::plan::action::{Decision, Operation, PartyPlan};
use crate::plan::draft::Draft;
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::{Question, ReviewItem};

/// Whether the order names nobody who could be its customer.
pub(in crate::plan) fn is_without_customer(order: &Order) -> bool {
    let customer = [Role::Orderer, Role::Patient, Role::Payer];
    !customer.iter().any(|role| order.party(*role).is_some_and(|party| !party.is_empty()))
}

impl PartyPlanner<'_> {
    /// Adds the debtor that the settings name, where they do.
    pub(super) fn debtor(&mut self, order: &Order, planned: &mut PlannedParties, draft: &mut Draft) -> Result<()> {
        let settings = self.settings;
        let (id, setting, reason) = match (&settings.forced_debtor, &settings.default_debtor) {
            (Some(id), _) => {
                let reason = Reason::new(ReasonCode::DebtorForced, "the settings name who pays for every order");
                (id, "parties.forced_debtor", reason)
            }
            (None, Some(id)) if is_without_customer(order) => {
                let text = "the order names no customer, and the settings name who pays then";
                let reason = Reason::new(ReasonCode::DebtorDefault, text);
                draft.notices.push((Severity::Warning, reason.clone()));
                draft.ask(ReviewItem::party(Question::Check, reason.clone(), &[Role::Payer], None));
                (id, "parties.default_debtor", reason)
            }
            _ => return Ok(()),
        };
        let (decision, reason, action) = match self.shared(id, setting, reason.clone(), order.position, draft)? {
            Ok(action) => (Decision::Link, reason, Some(action)),
            Err(missing) => (Decision::Hold, missing, None),
        };
        let roles = vec![Role::Payer];
        draft.parties.push(PartyPlan { roles, decision, reason, action: action.clone(), verdict: None, ruling: None });
        let payers = order.parties.iter().enumerate().filter(|(_, entry)| entry.role == Role::Payer);
        let payers: Vec<usize> = payers.map(|(entry, _)| entry).collect();
        for entry in &payers {
            fill(&mut planned.actions, *entry, &action);
        }
        if payers.is_empty() {
            planned.debtor = action;
        }
        Ok(())
    }

    /// The action that links a party of the settings, one for all roles; else why the order is held.
    pub(super) fn shared(
        &self,
        id: &str,
        setting: &str,
        reason: Reason,
        position: Position,
        draft: &mut Draft,
    ) -> Result<std::result::Result<String, Reason>> {
        let Some((version, _)) = self.address_book.party(id)? else {
            let text = format!("the address book has no party that is `{setting}`");
            let hint = format!("give `{setting}` the id of a party that is there");
            let reason = Reason::hold(ReasonCode::PartyOfSettings, text, position, hint);
            draft.hold(reason.clone());
            return Ok(Err(reason));
        };
        let operation = Operation::LinkParty { party: id.to_owned(), version: Some(version) };
        let linked = draft.actions.iter().find(|action| action.operation == operation).map(|action| action.id.clone());
        Ok(Ok(linked.unwrap_or_else(|| draft.action("party", operation, Vec::new(), reason, Some(position)))))
    }
}
