//! Who takes part in an order: one verdict and one decision for each different party.

mod contact;
mod debtor;
mod decided;
mod find;
mod groups;
pub(super) mod pickup;
mod redaction;

use std::collections::{BTreeMap, BTreeSet};

pub(super) use contact::{ContactKey, open_contacts};
pub(super) use debtor::is_without_customer;
pub(super) use redaction::is_forgotten;
pub(crate) use redaction::is_redacted;

use super::action::{Decision, FieldChange, Operation, PartyPlan};
use super::awaited::reference;
use super::draft::Draft;
use super::judge::{Judge, Newcomers};
use super::newcomers::key;
use super::numbers::Numbering;
use super::reason::{Reason, ReasonCode};
use super::review::{Question, ReviewItem};
use super::settings::{ContactPerson, RolePolicy, SourceSettings, Unclear};
use super::update::{changes, is_disputed};
use crate::error::{Result, Severity};
use crate::master::{ActionKind, ActionState, AddressBook, Awaited, Ledger, OrderRecord, OrderState, PartyField};
use crate::matching::Verdict;
use crate::order::{Order, Party, Role};
use contact::{Company, without_person};
use decided::Ruled;
use groups::{Group, groups};

/// What planning the parties of an order yields.
pub(super) struct PlannedParties {
    /// For each party of the order the action that yields it.
    pub(super) actions: Vec<Option<String>>,
    /// For each party of the order the action that yields its contact.
    pub(super) contacts: Vec<Option<String>>,
    /// The action that yields a debtor whom only the settings name.
    pub(super) debtor: Option<String>,
}

/// What planning parties needs; the newcomers are those of the whole run.
pub(super) struct PartyPlanner<'a> {
    pub(super) settings: &'a SourceSettings,
    pub(super) address_book: &'a dyn AddressBook,
    pub(super) judge: &'a dyn Judge,
    pub(super) ledger: &'a dyn Ledger,
    pub(super) newcomers: &'a mut dyn Newcomers,
    /// Where each newcomer is created.
    pub(super) references: &'a mut BTreeMap<String, Awaited>,
    /// Where each contact of a company is created.
    pub(super) contacts: &'a mut BTreeMap<ContactKey, Awaited>,
}

/// What is known of a group before anything is decided.
enum Found {
    /// Proven to be in the address book.
    Known { id: String, version: Option<u64>, party: Option<Box<Party>>, reason: Reason, proven: bool },
    /// Planned in this very order, by this action.
    Sibling { action: String, proven: bool },
    /// Planned in another order.
    Planned { awaits: Awaited, proven: bool },
    /// To be created.
    New(Reason),
    /// The collective customer of the settings; whether a clerk is asked.
    Collective { reason: Reason, ask: bool },
    /// In nobody's book and not to be created.
    Unlinked(Reason),
    /// Not to be decided here.
    Hold(Reason, Question),
}

/// A party as it was found.
struct Judged {
    found: Found,
    /// What it rests on.
    verdict: Verdict,
    /// Whether the ledger knows the shop's id.
    is_referred: bool,
    /// What clerks have decided about it.
    ruled: Ruled,
}

impl PartyPlanner<'_> {
    /// Plans every party of `order`.
    ///
    /// # Errors
    /// What the host reports; the caller holds the order.
    pub(super) fn plan(
        &mut self,
        order: &Order,
        earlier: Option<&OrderRecord>,
        draft: &mut Draft,
    ) -> Result<PlannedParties> {
        let nothing = || vec![None; order.parties.len()];
        let mut planned = PlannedParties { actions: nothing(), contacts: nothing(), debtor: None };
        for group in groups(order, self.settings) {
            self.tell_redacted(&group, draft);
            let (action, contact) = if group.policy == RolePolicy::TextOnly {
                let reason = Reason::new(ReasonCode::TextOnly, "the role stands in the document as text");
                let roles = group.roles.clone();
                draft.parties.push(PartyPlan {
                    roles,
                    decision: Decision::Text,
                    reason,
                    action: None,
                    verdict: None,
                    ruling: None,
                });
                (None, None)
            } else {
                self.plan_group(&group, order, earlier, draft)?
            };
            for entry in group.entries {
                fill(&mut planned.actions, entry, &action);
                fill(&mut planned.contacts, entry, &contact);
            }
        }
        self.debtor(order, &mut planned, draft)?;
        draft.finish_updates();
        Ok(planned)
    }

    fn tell_redacted(&self, group: &Group<'_>, draft: &mut Draft) {
        if !group.redacted.is_empty() {
            let text = format!("the source has made unreadable: {}", group.redacted.join(", "));
            draft.notices.push((Severity::Note, Reason::new(ReasonCode::RedactedBySource, text)));
        }
    }

    /// The actions that yield the party and its contact.
    fn plan_group(
        &mut self,
        group: &Group<'_>,
        order: &Order,
        earlier: Option<&OrderRecord>,
        draft: &mut Draft,
    ) -> Result<(Option<String>, Option<String>)> {
        let guest = order.guest == Some(true);
        let source_id = key(&group.party, guest);
        let Judged { found, verdict, is_referred, ruled } = self.found(group, guest, earlier, draft)?;
        draft.notices.extend(ruled.notice().map(|reason| (Severity::Warning, reason)));
        let collective = self.settings.collective.is_some();
        let question = |question, reason: &Reason, verdict: &Verdict| {
            let item = ReviewItem::party(question, reason.clone(), &group.roles, Some(verdict));
            ruled.question(item, group, collective)
        };
        let position = Some(group.position);
        let mut refer = source_id.filter(|_| !is_referred);
        let mut company = None;
        let (decision, reason, action) = match found {
            Found::Known { id, version, party, reason, proven } => {
                // What is only probable must neither change the party nor become a key; nor must what many share.
                let own = proven && !self.settings.is_shared(&id);
                let operation = Operation::LinkParty { party: id.clone(), version };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                refer = refer.filter(|_| own);
                if let (true, Some(known), Some(version), RolePolicy::LinkOrCreate) =
                    (own, party, version, group.policy)
                {
                    self.update(group, &id, version, &known, &action, draft);
                }
                company = (own || ruled.split).then_some(Company::Known(id));
                (Decision::Link, reason, Some(action))
            }
            Found::Sibling { action, proven } => {
                refer = refer.filter(|_| proven);
                let text = "another role of this order creates the party";
                let awaited = Awaited { order: draft.key.clone(), action: action.clone() };
                company = proven.then(|| Company::Planned(reference(&awaited)));
                (Decision::Create, Reason::new(ReasonCode::PartyPlanned, text), Some(action))
            }
            Found::Planned { awaits, proven } => {
                refer = refer.filter(|_| proven);
                let text = format!("order {} creates the party", awaits.order.number);
                let reason = Reason::new(ReasonCode::PartyPlanned, text);
                draft.waits.push(Reason { code: ReasonCode::WaitsForParty, ..reason.clone() });
                company = proven.then(|| Company::Planned(reference(&awaits)));
                let operation = Operation::AwaitParty { awaits };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                (Decision::Await, reason, Some(action))
            }
            Found::New(reason) => {
                let mut party = group.party.clone().into_owned();
                if pickup::is_pickup(&party.address) {
                    party.address = pickup::home(&party, order).unwrap_or_default();
                }
                if self.settings.contact_person == ContactPerson::LinkOrCreate || ruled.split {
                    party = without_person(&party);
                }
                let awaited = Awaited { order: draft.key.clone(), action: draft.next_id("party") };
                let id = reference(&awaited);
                self.newcomers.add(&id, &group.party)?;
                self.references.insert(id.clone(), awaited);
                draft.added_parties.push(id.clone());
                company = Some(Company::Planned(id));
                let number = self.settings.party_numbers.clone().map(|range| Numbering::Range { range });
                let operation = Operation::CreateParty { party: Box::new(party), number };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                (Decision::Create, reason, Some(action))
            }
            Found::Collective { reason, ask } => {
                refer = None;
                if ask {
                    draft.ask(question(Question::WhichParty, &reason, &verdict));
                }
                let id = self.settings.collective.clone().unwrap_or_default();
                match self.shared(&id, "parties.collective", reason.clone(), group.position, draft)? {
                    Ok(action) => (Decision::Link, reason, Some(action)),
                    Err(missing) => (Decision::Hold, missing, None),
                }
            }
            Found::Unlinked(reason) => {
                draft.ask(question(Question::WhichLink, &reason, &verdict));
                (Decision::Text, reason, None)
            }
            Found::Hold(reason, of) => {
                draft.ask(question(of, &reason, &verdict));
                draft.holds.push(reason.clone());
                (Decision::Hold, reason, None)
            }
        };
        let roles = group.roles.clone();
        let ruling = ruled.followed.filter(|_| decision != Decision::Hold);
        draft.parties.push(PartyPlan {
            roles,
            decision,
            reason,
            action: action.clone(),
            verdict: Some(verdict),
            ruling,
        });
        if let (Some(source_id), Some(party)) = (refer, action.clone()) {
            let reason = Reason::new(ReasonCode::CrossReferenceNew, "the shop's id of the party was not known");
            let operation = Operation::CrossReference { source_id: source_id.to_owned(), party: party.clone() };
            draft.action("reference", operation, vec![party], reason, position);
        }
        let contact = match (company, &action) {
            (Some(company), Some(action)) => self.contact(group, &company, action, ruled.split, earlier, draft)?,
            _ => None,
        };
        Ok((action, contact))
    }

    /// What is known of the party, and what it rests on.
    fn found(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        earlier: Option<&OrderRecord>,
        draft: &Draft,
    ) -> Result<Judged> {
        let (tenant, source) = (&self.settings.tenant, &self.settings.source);
        let cross_reference = match key(&group.party, guest) {
            Some(id) => self.ledger.cross_reference(tenant, source, id)?,
            None => None,
        };
        let mut verdict = self.judge.judge(&group.party, guest, cross_reference.as_deref())?;
        let mut ruled = self.ruled(group, guest, cross_reference.as_deref(), &mut verdict, draft)?;
        let found = match created_before(earlier, &group.roles) {
            // The ledger knows it by its role, and here two have that role.
            Some(_) if group.shares_role => {
                let text = "an earlier plan of this order has created a party for a role that two parties have";
                Found::Hold(Reason::new(ReasonCode::PartyUnclear, text), Question::WhichParty)
            }
            Some(id) => self.known(
                id,
                None,
                Reason::new(ReasonCode::PartyCreatedBefore, "an earlier plan of this order has created the party"),
                true,
            )?,
            None => match ruled.found.take() {
                Some(found) => found,
                None if group.is_nobody() => self.nobody(group),
                None => {
                    let found = self.find(group, guest, cross_reference.as_deref(), &mut verdict, draft)?;
                    ruled.checked(found, &mut verdict)
                }
            },
        };
        Ok(Judged { found, verdict, is_referred: cross_reference.is_some(), ruled })
    }

    /// A party whose name the source has made unreadable: it is nobody that could be found or created.
    fn nobody(&self, group: &Group<'_>) -> Found {
        let text = "the source has made the name unreadable";
        let reason = Reason::hold(
            ReasonCode::RedactedBySource,
            text,
            group.position,
            "say who it is, or set `parties.unclear` to \"collective\"",
        );
        match (group.policy, self.settings.unclear) {
            (RolePolicy::LinkOnly, _) => Found::Unlinked(reason),
            (_, Unclear::Collective) => Found::Collective { reason, ask: true },
            _ => Found::Hold(reason, Question::WhichParty),
        }
    }

    fn update(&self, group: &Group<'_>, id: &str, version: u64, known: &Party, action: &str, draft: &mut Draft) {
        // The person of a company's order is a record of its own where the settings say so.
        let said_of = match self.settings.contact_person {
            ContactPerson::Text => group.party.clone().into_owned(),
            ContactPerson::Link | ContactPerson::LinkOrCreate => without_person(&group.party),
        };
        let mut changes = changes(known, &said_of, self.settings);
        // Where two parties of the order are this one and say different things, neither is written: which of them is right
        // must not hang on their order.
        let said: Vec<Party> = draft.said.iter().filter(|(of, _)| of == id).map(|(_, party)| party.clone()).collect();
        let disputed = |field: PartyField| said.iter().any(|other| is_disputed(field, other, &said_of));
        let mut asked: BTreeSet<PartyField> = BTreeSet::new();
        let mut ask = |change: &FieldChange| {
            let agreed = !disputed(change.field);
            if !agreed {
                asked.insert(change.field);
            }
            agreed
        };
        changes.write.retain(&mut ask);
        if let Some(earlier) = draft.changes_of(id) {
            earlier.retain(&mut ask);
            // One action a party: the second would find another version than it was planned on.
            let more = changes.write.drain(..).filter(|new| earlier.iter().all(|old| old.field != new.field));
            earlier.extend(more.collect::<Vec<_>>());
            earlier.sort_by_key(|change| change.field);
        }
        draft.said.push((id.to_owned(), said_of));
        if !asked.is_empty() {
            let names: Vec<&str> = asked.iter().map(|field| field.as_str()).collect();
            let text = format!("the order itself says different things of {}", names.join(", "));
            let reason = Reason::new(ReasonCode::FieldReview, text);
            draft.ask(ReviewItem::party(Question::UpdateFields, reason, &group.roles, None));
        }
        if !changes.write.is_empty() {
            let reason = Reason::new(ReasonCode::FieldPolicy, "the settings say to change it");
            let operation = Operation::UpdateParty { party: id.to_owned(), version, fields: changes.write };
            draft.action("update", operation, vec![action.to_owned()], reason, Some(group.position));
        }
        if !changes.ask.is_empty() {
            let names: Vec<&str> = changes.ask.iter().map(|field| field.as_str()).collect();
            let text = format!("the order says something else of {}", names.join(", "));
            draft.ask(ReviewItem::party(
                Question::UpdateFields,
                Reason::new(ReasonCode::FieldReview, text),
                &group.roles,
                None,
            ));
        }
    }
}

fn fill(slots: &mut [Option<String>], entry: usize, action: &Option<String>) {
    if let Some(slot) = slots.get_mut(entry) {
        slot.clone_from(action);
    }
}

/// The party that an earlier, failed plan of the same order created for these roles.
fn created_before(earlier: Option<&OrderRecord>, roles: &[Role]) -> Option<String> {
    let record = earlier.filter(|record| record.state == OrderState::Failed)?;
    let mut created = record.actions.iter().filter(|action| action.kind == ActionKind::CreateParty);
    let done = created.find(|action| roles.iter().all(|role| action.roles.contains(role)))?;
    match &done.state {
        ActionState::Done { id } => id.clone(),
        _ => None,
    }
}
