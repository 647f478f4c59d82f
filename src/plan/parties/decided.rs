//! What a clerk has decided about a party. His decision is a proof of its own kind, for exactly what he was asked.

use super::groups::Group;
use super::{Found, PartyPlanner};
use crate::error::Result;
use crate::master::{Choice, DecisionRecord, Decisions, QuestionKey, Whom};
use crate::matching::{Candidate, Field, Level, Outcome, Proof, Verdict, VerdictKind};
use crate::plan::draft::Draft;
use crate::plan::question::{Asked, identity_hash};
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::{Answer, Question, ReviewItem};
use crate::plan::settings::RolePolicy;

/// What the decisions of clerks say of a party.
#[derive(Default)]
pub(super) struct Ruled {
    /// What a clerk is or would be asked.
    pub(super) key: Option<QuestionKey>,
    /// What follows from a decision that fits.
    pub(super) found: Option<Found>,
    /// The number of that decision.
    pub(super) followed: Option<i64>,
    /// The person becomes a contact below the company.
    pub(super) split: bool,
    /// A decision that does not fit any more.
    pub(super) outdated: Option<(i64, &'static str)>,
    /// The ids of the parties that this one is never.
    pub(super) never: Vec<String>,
}

impl Ruled {
    /// The question with what a decision needs: its key, the answers that are possible beyond the usual ones, and the decision
    /// that does not fit any more.
    pub(super) fn question(&self, item: ReviewItem, group: &Group<'_>, collective: bool) -> ReviewItem {
        let Some(key) = self.key.clone() else { return item };
        let mut answers = item.answers.clone();
        if item.question == Question::WhichParty {
            let at = answers.iter().position(|answer| *answer == Answer::Reject).unwrap_or(answers.len());
            let can_split = group.policy == RolePolicy::LinkOrCreate && group.party.family_name.is_some();
            let more = [(Answer::Collective, collective), (Answer::Split, can_split)];
            answers.splice(at..at, more.into_iter().filter(|(_, is_possible)| *is_possible).map(|(answer, _)| answer));
        }
        ReviewItem { key: Some(key), answers, decision: self.outdated.map(|(id, _)| id), ..item }
    }

    /// What is told of a decision that does not fit any more.
    pub(super) fn notice(&self) -> Option<Reason> {
        let (id, why) = self.outdated?;
        Some(Reason::new(ReasonCode::DecisionOutdated, format!("decision {id} is not followed: {why}")))
    }
}

/// Where a decision leads, or why it leads nowhere any more.
type Followed = std::result::Result<(Found, bool), &'static str>;

impl PartyPlanner<'_> {
    /// Looks for a decision about the party. A decision that fits changes the verdict: that it was decided is recorded there.
    pub(super) fn ruled(
        &mut self,
        group: &Group<'_>,
        guest: bool,
        cross_reference: Option<&str>,
        verdict: &mut Verdict,
        draft: &Draft,
    ) -> Result<Ruled> {
        let judge = self.judge;
        let Some(decisions) = judge.decisions() else { return Ok(Ruled::default()) };
        let none = decisions.is_empty()?;
        let agrees = cross_reference.is_none_or(|id| verdict.party.as_deref() == Some(id));
        if none && verdict.outcome == Outcome::Same && agrees {
            return Ok(Ruled::default());
        }
        let asked =
            Asked { order: &draft.key, roles: &group.roles, party: &group.party, guest, cross_reference, verdict };
        let key = asked.key(decisions);
        let mut ruled = Ruled { key: Some(key.clone()), ..Ruled::default() };
        if none {
            return Ok(ruled);
        }
        let taken = decisions.in_force(&key.subject)?;
        ruled.never = never(decisions, &key.subject, &taken, cross_reference)?;
        match taken.iter().find(|one| one.decision.key.evidence == key.evidence) {
            Some(fitting) => match self.follow(decisions, fitting, group, guest, verdict, &ruled.never, draft)? {
                Ok((found, split)) => {
                    ruled.found = Some(found);
                    ruled.split = split;
                    ruled.followed = Some(fitting.id);
                }
                Err(why) => ruled.outdated = Some((fitting.id, why)),
            },
            None => ruled.overtaken(taken.first(), verdict),
        }
        Ok(ruled)
    }

    #[allow(clippy::too_many_arguments, reason = "each is something else, and all of them are needed once")]
    fn follow(
        &mut self,
        decisions: &dyn Decisions,
        taken: &DecisionRecord,
        group: &Group<'_>,
        guest: bool,
        verdict: &mut Verdict,
        never: &[String],
        draft: &Draft,
    ) -> Result<Followed> {
        let reason = |text: &str| Reason::new(ReasonCode::Decided, format!("decision {}: {text}", taken.id));
        let may_create = group.policy == RolePolicy::LinkOrCreate && verdict.kind != VerdictKind::Empty;
        match &taken.decision.choice {
            Choice::Assign { party } | Choice::Split { company: Some(party) } => {
                if never.contains(party) {
                    return Ok(Err("somebody has said since that it is never this party"));
                }
                let Some((_, known)) = self.address_book.party(party)? else {
                    return Ok(Err("the address book does not have the party any more"));
                };
                let identity = identity_hash(decisions, party, &known);
                if taken.decision.identity.as_ref().is_some_and(|kept| *kept != identity) {
                    return Ok(Err("the party is called otherwise than when it was named"));
                }
                let split = matches!(taken.decision.choice, Choice::Split { .. });
                let judged = verdict.candidates.iter().find(|candidate| candidate.party == *party);
                // A person's proof, but what contradicts him must neither be written over nor become a key.
                let proven = !split && judged.is_some_and(agrees);
                let version = judged.map(|candidate| candidate.version);
                let text = if split { "the company is the customer" } else { "it is this party" };
                let found = match version {
                    Some(_) => self.known(party.clone(), version, reason(text), proven)?,
                    // The version that is there is the one that the decision was compared with just now.
                    None => {
                        let version = self.address_book.party(party)?.map(|(version, _)| version);
                        self.known(party.clone(), version, reason(text), proven)?
                    }
                };
                record(verdict, party);
                Ok(Ok((found, split)))
            }
            Choice::Split { company: None } if !group.party.is_company() => Ok(Err("the order names no company")),
            Choice::Create | Choice::Split { company: None } => {
                if !may_create {
                    return Ok(Err("a party in this role, or of which nothing is known, is not created"));
                }
                let found = self.among_newcomers(group, guest, verdict, draft, reason("it is created"))?;
                if matches!(found, Found::New(_)) {
                    (verdict.outcome, verdict.kind, verdict.party) = (Outcome::New, VerdictKind::Decided, None);
                }
                Ok(Ok((found, matches!(taken.decision.choice, Choice::Split { .. }))))
            }
            Choice::Collective if self.settings.collective.is_none() => {
                Ok(Err("the settings name no collective customer"))
            }
            Choice::Collective => {
                Ok(Ok((Found::Collective { reason: reason("the collective customer"), ask: false }, false)))
            }
            // They are about articles, or about the order as a whole.
            Choice::AssignArticle { .. } | Choice::Placeholder | Choice::Reject | Choice::Later => {
                Ok(Err("it is about another question"))
            }
        }
    }
}

impl Ruled {
    /// A decision about the party is there, and what is known of it has changed since.
    fn overtaken(&mut self, latest: Option<&DecisionRecord>, verdict: &Verdict) {
        let Some(latest) = latest else { return };
        let named = match &latest.decision.choice {
            Choice::Assign { party } => Some(party.as_str()),
            _ => None,
        };
        match (verdict.outcome, verdict.party.as_deref()) {
            // What was decided is proven meanwhile, or has become a record of its own.
            (Outcome::Same, party) if named.is_none_or(|named| Some(named) == party) => {}
            (Outcome::Same, _) => {
                let text = "the party is proven to be another one than a clerk has said";
                self.found = Some(Found::Hold(Reason::new(ReasonCode::DecisionOutdated, text), Question::WhichParty));
                self.outdated = Some((latest.id, "what is known now proves another party"));
            }
            _ => self.outdated = Some((latest.id, "what is known of the party or its candidates has changed since")),
        }
    }

    /// Holds what would be linked to a party that this one is never.
    pub(super) fn checked(&self, found: Found, verdict: &mut Verdict) -> Found {
        match &found {
            Found::Known { id, .. } if self.never.contains(id) => {
                (verdict.outcome, verdict.kind, verdict.party) = (Outcome::Unclear, VerdictKind::Denied, None);
                let text = "a clerk has said that it is never the party that it seems to be";
                Found::Hold(Reason::new(ReasonCode::NeverPair, text), Question::WhichParty)
            }
            _ => found,
        }
    }
}

/// The parties that the subject is never: those that a clerk has said, and those that are never the one that it is.
fn never(
    decisions: &dyn Decisions,
    subject: &str,
    taken: &[DecisionRecord],
    cross_reference: Option<&str>,
) -> Result<Vec<String>> {
    let mut never = decisions.never(&Whom::Subject(subject.to_owned()))?;
    let assigned = taken.iter().filter_map(|one| match &one.decision.choice {
        Choice::Assign { party } => Some(party.as_str()),
        _ => None,
    });
    for party in assigned.chain(cross_reference) {
        never.extend(decisions.never(&Whom::Party(party.to_owned()))?);
    }
    never.sort_unstable();
    never.dedup();
    Ok(never)
}

/// Whether nothing of the candidate tells the two apart.
fn agrees(candidate: &Candidate) -> bool {
    let apart = [Field::Name, Field::Company, Field::BirthDate, Field::OfficialNumber, Field::PartyType]
        .into_iter()
        .any(|field| candidate.on(field).is_some_and(|one| matches!(one.level, Level::Different | Level::Near)));
    candidate.contradictions.is_empty() && !apart
}

/// The verdict is a person's, and says so.
fn record(verdict: &mut Verdict, party: &str) {
    (verdict.outcome, verdict.kind, verdict.party) = (Outcome::Same, VerdictKind::Decided, Some(party.to_owned()));
    verdict.relation = None;
    match verdict.candidates.iter_mut().find(|candidate| candidate.party == party) {
        Some(candidate) => candidate.proofs.push(Proof::Decision),
        None => verdict.candidates.push(Candidate {
            party: party.to_owned(),
            version: 0,
            score: 0,
            proofs: vec![Proof::Decision],
            contradictions: Vec::new(),
            evidence: Vec::new(),
        }),
    }
}
