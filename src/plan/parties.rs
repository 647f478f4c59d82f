//! Who takes part in an order: one verdict and one decision for each different party.

use std::collections::{BTreeMap, BTreeSet};

use super::action::{Decision, FieldChange, Operation, PartyPlan};
use super::awaited::{Fate, fate, reference};
use super::draft::Draft;
use super::judge::{Judge, Newcomers};
use super::newcomers::{form, key};
use super::numbers::Numbering;
use super::reason::{Reason, ReasonCode};
use super::review::{Question, ReviewItem};
use super::settings::{RolePolicy, SourceSettings, Unclear, Unlinked};
use super::update::{changes, is_disputed};
use crate::error::{Position, Result};
use crate::master::{ActionKind, ActionState, AddressBook, Awaited, Ledger, OrderRecord, OrderState, PartyField};
use crate::matching::{Candidate, Field, Level, Outcome, Verdict, VerdictKind};
use crate::order::{AddressKind, Order, Party, PartyInRole, Role};

/// A party and all the roles that it has in an order.
struct Group<'a> {
    roles: Vec<Role>,
    /// Where it stands among the order's parties, once for each role.
    entries: Vec<usize>,
    /// Another party of the order has one of the roles, too.
    shares_role: bool,
    party: &'a Party,
    position: Position,
    policy: RolePolicy,
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
    /// In nobody's book and not to be created.
    Unlinked(Reason),
    /// Not to be decided here.
    Hold(Reason, Question),
}

impl PartyPlanner<'_> {
    /// Plans every party of `order`. Returns for each of them the action that yields it.
    ///
    /// # Errors
    /// What the host reports; the caller holds the order.
    pub(super) fn plan(
        &mut self,
        order: &Order,
        earlier: Option<&OrderRecord>,
        draft: &mut Draft,
    ) -> Result<Vec<Option<String>>> {
        let guest = order.guest == Some(true);
        let mut actions = vec![None; order.parties.len()];
        for group in self.groups(&order.parties) {
            let action = if group.policy == RolePolicy::TextOnly {
                let reason = Reason::new(ReasonCode::TextOnly, "the role stands in the document as text");
                let roles = group.roles.clone();
                draft.parties.push(PartyPlan { roles, decision: Decision::Text, reason, action: None, verdict: None });
                None
            } else {
                self.plan_group(&group, guest, earlier, draft)?
            };
            for (_, slot) in actions.iter_mut().enumerate().filter(|(entry, _)| group.entries.contains(entry)) {
                slot.clone_from(&action);
            }
        }
        draft.finish_updates();
        Ok(actions)
    }

    /// Equal parties become one group, in the order of [`Role::ALL`].
    fn groups<'p>(&self, parties: &'p [PartyInRole]) -> Vec<Group<'p>> {
        let mut groups: Vec<Group<'p>> = Vec::new();
        let by_role =
            Role::ALL.iter().flat_map(|role| parties.iter().enumerate().filter(move |(_, entry)| entry.role == *role));
        for (entry, PartyInRole { role, position, party }) in by_role {
            if party.is_empty() {
                continue;
            }
            let policy = self.settings.role(*role);
            match groups.iter_mut().find(|group| is_same(group.party, party)) {
                Some(group) => {
                    group.entries.push(entry);
                    if !group.roles.contains(role) {
                        group.roles.push(*role);
                    }
                    // What one role allows is allowed: the payer who is the doctor, too, may be created as payer.
                    group.policy = group.policy.min(policy);
                    if group.party.source_id.is_none() {
                        group.party = party;
                    }
                }
                None => groups.push(Group {
                    roles: vec![*role],
                    entries: vec![entry],
                    shares_role: false,
                    party,
                    position: *position,
                    policy,
                }),
            }
        }
        let mut holders: BTreeMap<Role, usize> = BTreeMap::new();
        for role in groups.iter().flat_map(|group| &group.roles) {
            *holders.entry(*role).or_default() += 1;
        }
        for group in &mut groups {
            group.shares_role = group.roles.iter().any(|role| holders.get(role).is_some_and(|count| *count > 1));
        }
        groups
    }

    fn plan_group(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        earlier: Option<&OrderRecord>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let (tenant, source) = (&self.settings.tenant, &self.settings.source);
        let source_id = key(group.party, guest);
        let cross_reference = match source_id {
            Some(id) => self.ledger.cross_reference(tenant, source, id)?,
            None => None,
        };
        let mut verdict = self.judge.judge(group.party, guest, cross_reference.as_deref())?;
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
            None => self.find(group, guest, cross_reference.as_deref(), &mut verdict, draft)?,
        };
        let position = Some(group.position);
        let mut refer = source_id.filter(|_| cross_reference.is_none());
        let (decision, reason, action) = match found {
            Found::Known { id, version, party, reason, proven } => {
                let operation = Operation::LinkParty { party: id.clone(), version };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                // What is only probable must neither change the party nor become a key.
                refer = refer.filter(|_| proven);
                if let (true, Some(known), Some(version), RolePolicy::LinkOrCreate) =
                    (proven, party, version, group.policy)
                {
                    self.update(group, &id, version, &known, &action, draft);
                }
                (Decision::Link, reason, Some(action))
            }
            Found::Sibling { action, proven } => {
                refer = refer.filter(|_| proven);
                let text = "another role of this order creates the party";
                (Decision::Create, Reason::new(ReasonCode::PartyPlanned, text), Some(action))
            }
            Found::Planned { awaits, proven } => {
                refer = refer.filter(|_| proven);
                let text = format!("order {} creates the party", awaits.order.number);
                let reason = Reason::new(ReasonCode::PartyPlanned, text);
                draft.waits.push(Reason { code: ReasonCode::WaitsForParty, ..reason.clone() });
                let operation = Operation::AwaitParty { awaits };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                (Decision::Await, reason, Some(action))
            }
            Found::New(reason) => {
                let mut party = group.party.clone();
                if matches!(party.address.kind, Some(AddressKind::Pickup | AddressKind::Locker)) {
                    party.address = Default::default();
                }
                let awaited = Awaited { order: draft.key.clone(), action: draft.next_id("party") };
                let id = reference(&awaited);
                self.newcomers.add(&id, group.party)?;
                self.references.insert(id.clone(), awaited);
                draft.added_parties.push(id);
                let number = self.settings.party_numbers.clone().map(|range| Numbering::Range { range });
                let operation = Operation::CreateParty { party: Box::new(party), number };
                let action = draft.action("party", operation, Vec::new(), reason.clone(), position);
                (Decision::Create, reason, Some(action))
            }
            Found::Unlinked(reason) => {
                draft.ask(ReviewItem::party(Question::WhichLink, reason.clone(), &group.roles, Some(&verdict)));
                (Decision::Text, reason, None)
            }
            Found::Hold(reason, question) => {
                draft.ask(ReviewItem::party(question, reason.clone(), &group.roles, Some(&verdict)));
                draft.holds.push(reason.clone());
                (Decision::Hold, reason, None)
            }
        };
        let roles = group.roles.clone();
        draft.parties.push(PartyPlan { roles, decision, reason, action: action.clone(), verdict: Some(verdict) });
        if let (Some(source_id), Some(party)) = (refer, action.clone()) {
            let reason = Reason::new(ReasonCode::CrossReferenceNew, "the shop's id of the party was not known");
            let operation = Operation::CrossReference { source_id: source_id.to_owned(), party: party.clone() };
            draft.action("reference", operation, vec![party], reason, position);
        }
        Ok(action)
    }

    /// Applies the settings to the verdict. Where the newcomers decide, their verdict takes its place.
    fn find(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        cross_reference: Option<&str>,
        verdict: &mut Verdict,
        draft: &Draft,
    ) -> Result<Found> {
        let words = |words: &str| format!("{words}: {}", kind_word(verdict.kind));
        match verdict.outcome {
            Outcome::Same => {
                let Some(id) = verdict.party.clone() else {
                    let text = "the matcher proved a party without naming it";
                    return Ok(Found::Hold(Reason::new(ReasonCode::HostFailed, text), Question::WhichParty));
                };
                if cross_reference.is_some_and(|other| other != id) {
                    // The party may have been joined with another in the host; a clerk knows, a rule does not.
                    let text = "the party was recognised, but the shop's id of it stands for another party";
                    return Ok(Found::Hold(Reason::new(ReasonCode::CrossReferenceDiffers, text), Question::WhichParty));
                }
                let judged = verdict.candidates.iter().find(|candidate| candidate.party == id);
                let version = judged.map(|candidate| candidate.version);
                self.known(id, version, Reason::new(ReasonCode::PartySame, words("the party is known")), true)
            }
            Outcome::New if group.policy == RolePolicy::LinkOnly => Ok(self.unlinked(verdict.kind)),
            Outcome::New => {
                let reason = Reason::new(ReasonCode::PartyNew, words("the party is not in the address book"));
                self.among_newcomers(group, guest, verdict, draft, reason)
            }
            Outcome::Unclear => match self.settings.unclear {
                Unclear::UseExisting if !guest => match stands_alone(verdict) {
                    Some(candidate) => {
                        let (id, version) = (candidate.party.clone(), candidate.version);
                        let text = words("the settings say to use the one candidate");
                        self.known(id, Some(version), Reason::new(ReasonCode::UnclearUseExisting, text), false)
                    }
                    None => Ok(unclear(verdict.kind)),
                },
                Unclear::CreateNew if group.policy == RolePolicy::LinkOnly => Ok(self.unlinked(verdict.kind)),
                Unclear::CreateNew if verdict.kind != VerdictKind::Empty => {
                    let reason = Reason::new(ReasonCode::UnclearCreateNew, words("the settings say to create it"));
                    self.among_newcomers(group, guest, verdict, draft, reason)
                }
                Unclear::Hold | Unclear::UseExisting | Unclear::CreateNew => Ok(unclear(verdict.kind)),
            },
        }
    }

    /// A party that is to be created may be planned already.
    fn among_newcomers(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        verdict: &mut Verdict,
        draft: &Draft,
        new: Reason,
    ) -> Result<Found> {
        // Each turn takes a newcomer out or decides, so the number of newcomers bounds the turns.
        loop {
            let planned = self.newcomers.judge(group.party, guest)?;
            let chosen = match planned.outcome {
                Outcome::New => return Ok(Found::New(new)),
                Outcome::Same => planned.party.clone(),
                Outcome::Unclear => match self.settings.unclear {
                    Unclear::CreateNew => return Ok(Found::New(new)),
                    _ if is_told_apart(&planned, draft) => return Ok(Found::New(new)),
                    Unclear::UseExisting if !guest => stands_alone(&planned).map(|candidate| candidate.party.clone()),
                    Unclear::UseExisting | Unclear::Hold => None,
                },
            };
            let kind = planned.kind;
            let proven = planned.outcome == Outcome::Same;
            let Some(awaited) = chosen.as_ref().and_then(|id| self.references.get(id)).cloned() else {
                // Candidates that will not be created any more are no candidates.
                if self.drop_gone(&planned, draft)? {
                    continue;
                }
                *verdict = planned;
                return Ok(unclear(kind));
            };
            *verdict = planned;
            if draft.added_parties.contains(&reference(&awaited)) {
                return Ok(Found::Sibling { action: awaited.action, proven });
            }
            match fate(self.ledger, &awaited)? {
                // An earlier plan of this very order, which this one replaces.
                Fate::Pending if awaited.order == draft.key => self.newcomers.remove(&reference(&awaited)),
                Fate::Pending => return Ok(Found::Planned { awaits: awaited, proven }),
                Fate::Done(id) => {
                    let text = format!("order {} has created the party", awaited.order.number);
                    return self.known(id, None, Reason::new(ReasonCode::PartyPlanned, text), proven);
                }
                Fate::Unknown => {
                    let text = format!("whether order {} has created the party is not known", awaited.order.number);
                    return Ok(Found::Hold(Reason::new(ReasonCode::DependencyUnknown, text), Question::WhichParty));
                }
                Fate::Gone => self.newcomers.remove(&reference(&awaited)),
            }
        }
    }

    /// Takes out the candidates whose creation failed or was taken back; whether there were any.
    fn drop_gone(&mut self, planned: &Verdict, draft: &Draft) -> Result<bool> {
        let mut dropped = false;
        // What this order plans is not in the ledger yet, and not gone.
        let others = planned.candidates.iter().filter(|candidate| !draft.added_parties.contains(&candidate.party));
        for candidate in others {
            let Some(awaited) = self.references.get(&candidate.party) else { continue };
            if fate(self.ledger, awaited)? == Fate::Gone {
                self.newcomers.remove(&candidate.party);
                dropped = true;
            }
        }
        Ok(dropped)
    }

    /// A known party with its present data, unless the address book shows another state than the matcher.
    fn known(&self, id: String, judged: Option<u64>, reason: Reason, proven: bool) -> Result<Found> {
        let stale = |text: &str| Found::Hold(Reason::new(ReasonCode::Stale, text), Question::WhichParty);
        Ok(match (self.address_book.party(&id)?, judged) {
            (Some((version, _)), Some(judged)) if version != judged => {
                stale("the matcher judged another version of the party than the address book has")
            }
            (None, Some(_)) => stale("the matcher knows a party that the address book does not have"),
            // Created after the address book was read: there is nothing to compare or update.
            (None, None) => Found::Known { id, version: None, party: None, reason, proven },
            (Some((version, party)), _) => {
                Found::Known { id, version: Some(version), party: Some(Box::new(party)), reason, proven }
            }
        })
    }

    fn unlinked(&self, kind: VerdictKind) -> Found {
        let text = format!("the role is only linked, and no known party is the one: {}", kind_word(kind));
        let reason = Reason::new(ReasonCode::PartyUnlinked, text);
        match self.settings.unlinked {
            Unlinked::Review => Found::Unlinked(reason),
            Unlinked::Hold => Found::Hold(reason, Question::WhichLink),
        }
    }

    fn update(&self, group: &Group<'_>, id: &str, version: u64, known: &Party, action: &str, draft: &mut Draft) {
        let mut changes = changes(known, group.party, self.settings);
        // Where two parties of the order are this one and say different things, neither is written: which of them is right
        // must not hang on their order.
        let said: Vec<Party> = draft.said.iter().filter(|(of, _)| of == id).map(|(_, party)| party.clone()).collect();
        let disputed = |field: PartyField| said.iter().any(|other| is_disputed(field, other, group.party));
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
        draft.said.push((id.to_owned(), group.party.clone()));
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

/// Equal but for the shop's id, of which one may be missing.
fn is_same(one: &Party, other: &Party) -> bool {
    let ids = (one.source_id.as_deref(), other.source_id.as_deref());
    let same_id = !matches!(ids, (Some(one), Some(other)) if one.trim() != other.trim());
    same_id && form(one) == form(other)
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

/// The only candidate, if nothing speaks against it: a weak verdict with nothing contradicting, almost equal or different
/// in what tells persons apart. Another one of the household is a different person, however alone it stands.
fn stands_alone(verdict: &Verdict) -> Option<&Candidate> {
    let [only] = verdict.candidates.as_slice() else { return None };
    let apart = [Field::Name, Field::Company, Field::BirthDate, Field::OfficialNumber]
        .into_iter()
        .any(|field| only.on(field).is_some_and(|evidence| matches!(evidence.level, Level::Different | Level::Near)));
    (verdict.kind == VerdictKind::Weak && only.contradictions.is_empty() && !apart).then_some(only)
}

/// Parties of one order that the shop sends apart and that are apart: mother and child, the person and the company.
fn is_told_apart(planned: &Verdict, draft: &Draft) -> bool {
    let kinds = [VerdictKind::SameHousehold, VerdictKind::SameCompany, VerdictKind::Contradicted];
    kinds.contains(&planned.kind)
        && planned.candidates.iter().all(|candidate| draft.added_parties.contains(&candidate.party))
}

fn unclear(kind: VerdictKind) -> Found {
    let text = format!("it is unclear who the party is: {}", kind_word(kind));
    Found::Hold(Reason::new(ReasonCode::PartyUnclear, text), Question::WhichParty)
}

/// The kind of a verdict in words.
fn kind_word(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Proven => "the proof is complete",
        VerdictKind::Ambiguous => "several parties fit",
        VerdictKind::Contradicted => "something fits and something contradicts",
        VerdictKind::Weak => "something fits and proof is missing",
        VerdictKind::Near => "a birth date, number or given name is almost the same",
        VerdictKind::SameHousehold => "somebody else of the household is known",
        VerdictKind::SameCompany => "a person and a company that belong together",
        VerdictKind::NumberMismatch => "the customer number is known and the data are another's",
        VerdictKind::Unknown => "nobody is like it",
        VerdictKind::Empty => "too little is given",
    }
}
