//! What is known of a party before anything is decided: the verdict, the newcomers and the settings together.

use super::groups::Group;
use super::{Found, PartyPlanner};
use crate::error::Result;
use crate::master::PartyField;
use crate::matching::{Candidate, Field, Level, Outcome, Proof, Verdict, VerdictKind};
use crate::normalize::fold::bare;
use crate::order::{Party, Role};
use crate::plan::awaited::{Fate, fate, reference};
use crate::plan::draft::Draft;
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::Question;
use crate::plan::settings::{Guest, RolePolicy, Unclear, Unlinked};

impl PartyPlanner<'_> {
    /// Applies the settings to the verdict. Where the newcomers decide, their verdict takes its place.
    pub(super) fn find(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        cross_reference: Option<&str>,
        verdict: &mut Verdict,
        draft: &Draft,
    ) -> Result<Found> {
        let kind = verdict.kind;
        let words = |words: &str| format!("{words}: {}", kind_word(kind));
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
                // A name and an address make no insurer: each has many offices and many numbers.
                let by_number = |candidate: &Candidate| {
                    candidate.proofs.iter().any(|proof| matches!(proof, Proof::OfficialNumber | Proof::DeclaredKey))
                };
                if group.roles.as_slice() == [Role::Insurer] && !judged.is_some_and(by_number) {
                    return Ok(self.unlinked(verdict.kind));
                }
                let version = judged.map(|candidate| candidate.version);
                self.known(id, version, Reason::new(ReasonCode::PartySame, words("the party is known")), true)
            }
            Outcome::New if group.policy == RolePolicy::LinkOnly => Ok(self.unlinked(verdict.kind)),
            Outcome::Unclear if group.policy == RolePolicy::LinkOnly && group.is_professional() => {
                self.professional(group, verdict)
            }
            Outcome::New | Outcome::Unclear if guest && self.settings.guest != Guest::AsOthers => {
                self.guest(group, verdict, draft)
            }
            Outcome::New => {
                let reason = Reason::new(ReasonCode::PartyNew, words("the party is not in the address book"));
                self.among_newcomers(group, guest, verdict, draft, reason)
            }
            Outcome::Unclear => match self.settings.unclear {
                Unclear::Collective if group.policy == RolePolicy::LinkOnly => Ok(self.unlinked(verdict.kind)),
                Unclear::Collective => {
                    let reason = Reason::new(
                        ReasonCode::PartyCollective,
                        words("the settings say to use the collective customer"),
                    );
                    Ok(Found::Collective { reason, ask: true })
                }
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

    /// A customer without an account who is not proven to be known, where the settings have a policy of their own.
    fn guest(&mut self, group: &Group<'_>, verdict: &mut Verdict, draft: &Draft) -> Result<Found> {
        let words = |words: &str| format!("{words}: {}", kind_word(verdict.kind));
        match self.settings.guest {
            _ if group.policy == RolePolicy::LinkOnly => Ok(self.unlinked(verdict.kind)),
            Guest::Collective => {
                let text = words("a guest is booked on the collective customer");
                Ok(Found::Collective { reason: Reason::new(ReasonCode::PartyCollective, text), ask: false })
            }
            Guest::Create if verdict.kind != VerdictKind::Empty => {
                let reason = Reason::new(ReasonCode::GuestCreate, words("each guest gets a record"));
                self.among_newcomers(group, true, verdict, draft, reason)
            }
            Guest::Create => Ok(unclear(verdict.kind)),
            Guest::Review | Guest::AsOthers => {
                let text = words("the settings say to look at every guest");
                Ok(Found::Hold(Reason::new(ReasonCode::GuestReview, text), Question::WhichParty))
            }
        }
    }

    /// A doctor or insurer who is not certain: never a reason to hold an order. A doctor is known by name and place, too, if
    /// exactly one is there.
    fn professional(&self, group: &Group<'_>, verdict: &Verdict) -> Result<Found> {
        if group.roles.contains(&Role::Insurer) {
            return Ok(self.unlinked(verdict.kind));
        }
        let mut there: Vec<&Candidate> = Vec::new();
        for candidate in verdict.candidates.iter().filter(|candidate| is_namesake(candidate)) {
            if self.address_book.party(&candidate.party)?.is_some_and(|(_, known)| is_one_place(&known, &group.party)) {
                there.push(candidate);
            }
        }
        match there.as_slice() {
            [only] => {
                let text = "exactly one doctor of that name is known at that place";
                let reason = Reason::new(ReasonCode::PractitionerByPlace, text);
                self.known(only.party.clone(), Some(only.version), reason, false)
            }
            _ => Ok(self.unlinked(verdict.kind)),
        }
    }

    /// A party that is to be created may be planned already.
    pub(super) fn among_newcomers(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        verdict: &mut Verdict,
        draft: &Draft,
        new: Reason,
    ) -> Result<Found> {
        // Each turn takes a newcomer out or decides, so the number of newcomers bounds the turns.
        loop {
            let planned = self.newcomers.judge(&group.party, guest)?;
            let chosen = match planned.outcome {
                Outcome::New => return Ok(Found::New(new)),
                Outcome::Same => planned.party.clone(),
                Outcome::Unclear if matches!(new.code, ReasonCode::GuestCreate | ReasonCode::Decided) => {
                    return Ok(Found::New(new));
                }
                Outcome::Unclear => match self.settings.unclear {
                    Unclear::CreateNew => return Ok(Found::New(new)),
                    _ if is_told_apart(&planned, draft) => return Ok(Found::New(new)),
                    Unclear::UseExisting if !guest => stands_alone(&planned).map(|candidate| candidate.party.clone()),
                    Unclear::UseExisting | Unclear::Hold | Unclear::Collective => None,
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
                return Ok(match self.settings.unclear {
                    Unclear::Collective => {
                        let text = format!("the settings say to use the collective customer: {}", kind_word(kind));
                        Found::Collective { reason: Reason::new(ReasonCode::PartyCollective, text), ask: true }
                    }
                    _ => unclear(kind),
                });
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
    pub(super) fn known(&self, id: String, judged: Option<u64>, reason: Reason, proven: bool) -> Result<Found> {
        let stale = |text: &str| Found::Hold(Reason::new(ReasonCode::Stale, text), Question::WhichParty);
        // What nothing is compared with need not be read.
        let (version, party) = match self.settings.compares_parties() {
            true => self.address_book.party(&id)?.unzip(),
            false => (self.address_book.version(&id)?, None),
        };
        Ok(match (version, judged) {
            (Some(version), Some(judged)) if version != judged => {
                stale("the matcher judged another version of the party than the address book has")
            }
            (None, Some(_)) => stale("the matcher knows a party that the address book does not have"),
            // One that was created after the address book was read has no version; there is nothing to compare or update.
            (version, _) => Found::Known { id, version, party: party.map(Box::new), reason, proven },
        })
    }

    pub(super) fn unlinked(&self, kind: VerdictKind) -> Found {
        let text = format!("the role is only linked, and no known party is the one: {}", kind_word(kind));
        let reason = Reason::new(ReasonCode::PartyUnlinked, text);
        match self.settings.unlinked {
            Unlinked::Review => Found::Unlinked(reason),
            Unlinked::Hold => Found::Hold(reason, Question::WhichLink),
        }
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

/// Whether the name is that of the candidate and no number or date tells the two apart.
fn is_namesake(candidate: &Candidate) -> bool {
    let level = |field: Field| candidate.on(field).map(|evidence| evidence.level);
    let apart = [Field::BirthDate, Field::OfficialNumber, Field::DeclaredKey]
        .into_iter()
        .any(|field| matches!(level(field), Some(Level::Different | Level::Near)));
    let named = matches!(level(Field::Name), Some(Level::Equal | Level::Variant));
    named && !apart && candidate.contradictions.is_empty()
}

/// Whether both have one postal code, or one place where a postal code is missing.
fn is_one_place(one: &Party, other: &Party) -> bool {
    let equal = |field: PartyField| match (field.get(one), field.get(other)) {
        (Some(one), Some(other)) => Some(bare(&one) == bare(&other)),
        _ => None,
    };
    equal(PartyField::PostalCode).or_else(|| equal(PartyField::City)) == Some(true)
}

fn unclear(kind: VerdictKind) -> Found {
    let text = format!("it is unclear who the party is: {}", kind_word(kind));
    Found::Hold(Reason::new(ReasonCode::PartyUnclear, text), Question::WhichParty)
}

/// The kind of a verdict in words.
pub(super) fn kind_word(kind: VerdictKind) -> &'static str {
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
        VerdictKind::Decided => "a clerk has decided",
        VerdictKind::Denied => "a clerk has denied it",
    }
}
