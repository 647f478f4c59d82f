//! From candidates to the verdict.

use std::collections::BTreeSet;

use super::candidates::{Candidates, Entry};
use super::compare::{Facts, Sides, address_supports, agrees};
use super::comparer::Comparer;
use super::evidence::Level;
use super::form::PartyForm;
use super::keys::{KEY_SCHEME, given_key, rare_keys};
use super::law::{Compatibility, Judgement, Standing, judge};
use super::query::{Context, Counts, Query};
use super::record::Fields;
use super::score::{Scores, scores};
use super::settings::MatchSettings;
use super::shown::evidence_of;
use super::verdict::{Candidate, Outcome, Proof, Relation, RelationKind, Verdict, VerdictKind};
use crate::error::{Code, Problem, Result};
use crate::event;

/// Finds out who `query` asks for, by law 2.
///
/// The verdict depends on the query, the parties and the settings only, never on the order in which parties were added
/// or are given.
///
/// ```
/// use intakt::matching::{Index, MatchSettings, Outcome, Query, decide};
/// use intakt::order::Party;
/// let party = Party {
///     given_name: Some("Zacharias".to_owned()),
///     family_name: Some("Zaunkönig".to_owned()),
///     birth_date: "1958-12-24".parse().ok(),
///     ..Party::default()
/// };
/// let mut index = Index::new("DE");
/// index.upsert("4711", 1, party.clone())?;
/// let verdict = decide(&Query::new(&party), &index, &MatchSettings::default())?;
/// assert_eq!((verdict.outcome, verdict.party.as_deref()), (Outcome::Same, Some("4711")));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::MatchingScheme`] if the keys of `candidates` are of another scheme; errors of `candidates`.
pub fn decide(query: &Query<'_>, candidates: &dyn Candidates, settings: &MatchSettings) -> Result<Verdict> {
    check_scheme(candidates)?;
    let mut form = None;
    candidates.with_index(&mut |index| form = Some(index.form_of_asked(query.party, &settings.country)))?;
    let form = form.unwrap_or_else(|| PartyForm::new(query.party, &settings.country));
    let empty = || Verdict::without_candidates(Outcome::Unclear, VerdictKind::Empty);
    let assessment = assess(query, form, candidates, settings, None)?;
    let mut verdict = assessment.map_or_else(empty, |assessment| conclude(assessment, settings));
    let denied = |party: &String| query.never.is_some_and(|never| never.contains(party));
    if verdict.outcome == Outcome::Same && verdict.party.as_ref().is_some_and(denied) {
        (verdict.outcome, verdict.kind, verdict.party) = (Outcome::Unclear, VerdictKind::Denied, None);
    }
    event::matched(verdict.outcome.as_str(), verdict.kind.as_str(), verdict.candidates.len());
    Ok(verdict)
}

/// Keys of another scheme would hide candidates.
pub(super) fn check_scheme(candidates: &dyn Candidates) -> Result<()> {
    let scheme = candidates.scheme();
    if scheme != KEY_SCHEME {
        let message = format!("the blocking keys are of scheme {scheme}");
        let expected = format!("scheme {KEY_SCHEME}");
        let hint = "compute and store the keys of all parties anew";
        return Err(Problem::new(Code::MatchingScheme, message).expected(expected).hint(hint).into());
    }
    Ok(())
}

/// What was found out about every party that shares a key with the one asked for.
pub(super) struct Assessment {
    /// Best first; equal scores by id.
    pub(super) assessed: Vec<Assessed>,
    /// A couple or family is asked for.
    pub(super) household: bool,
}

/// Compares and judges. `form` is that of the query's party; the party of the id `except` is passed over. `None` where
/// there is nothing to look for anybody by.
pub(super) fn assess(
    query: &Query<'_>,
    form: PartyForm<'_>,
    candidates: &dyn Candidates,
    settings: &MatchSettings,
    except: Option<&str>,
) -> Result<Option<Assessment>> {
    let context = Context::new(query, form, candidates, settings)?;
    if context.form.says_nothing() && context.cross_reference.is_none() {
        return Ok(None);
    }
    let mut assessed = gather(&context, candidates, settings, except)?;
    settle_near_names(&mut assessed, &context, candidates)?;
    // Of an address book every pair of branches is asked about.
    if except.is_none() {
        settle_branches(&mut assessed);
    }
    settle_shared_numbers(&mut assessed);
    settle_contested(&mut assessed);
    assessed.sort_by(|one, other| {
        (other.candidate.score, &one.candidate.party).cmp(&(one.candidate.score, &other.candidate.party))
    });
    let household = context.form.person.as_ref().is_some_and(|person| person.household);
    Ok(Some(Assessment { assessed, household }))
}

/// A candidate with everything that was found out about it.
pub(super) struct Assessed {
    pub(super) candidate: Candidate,
    pub(super) judgement: Judgement,
    pub(super) shared: Shared,
    /// The key that counts its given name, where that is one letter apart.
    given_key: Option<u64>,
    /// Law 2's (c) holds for it, and yet a namesake of the household may be meant: it does not fit, and nobody else may fit
    /// beside it either.
    contested: bool,
}

/// What a candidate shares with the party asked for, for the clause of `trade`.
#[derive(Clone, Copy)]
pub(super) struct Shared {
    address: bool,
    email: bool,
    mobile: bool,
    /// An official number.
    pub(super) number: bool,
    /// Both are companies.
    pub(super) companies: bool,
    /// The addresses differ.
    elsewhere: bool,
    /// Something contradicts.
    contradicted: bool,
    /// A declared key that only one party has.
    pub(super) own_key: bool,
    /// An official number that is a person's own.
    own_number: bool,
    /// Its given name, or its name as a company, is that of the party asked for or may be.
    called_alike: bool,
    /// How well the given names agree, where the whole name of the two persons is compatible.
    name: Option<Level>,
}

/// Compares every party that shares a key with the one asked for.
fn gather(
    context: &Context<'_>,
    candidates: &dyn Candidates,
    settings: &MatchSettings,
    except: Option<&str>,
) -> Result<Vec<Assessed>> {
    let mut keys = context.blocking.clone();
    keys.sort_unstable();
    keys.dedup();
    keys.retain(|key| (1..=settings.block_limit).contains(&context.counts.get(*key)));
    let comparer = Comparer::new(context, settings, keys.iter().map(|key| context.counts.get(*key)).sum());
    let mut gathered = Gathered {
        context,
        settings,
        passed_over: [except, None],
        comparer,
        slots: Vec::new(),
        ids: BTreeSet::new(),
        assessed: Vec::new(),
    };
    if let Some(id) = context.cross_reference {
        candidates.party_by_id(id, &mut |entry| gathered.add(entry))?;
        // It is not looked at again, whether the address book has it or not.
        gathered.passed_over = [except, Some(id)];
    }
    candidates.parties_by_keys(&keys, &mut |entry| gathered.add(entry))?;
    // Two of an address book are compared by every key, so that all copies are found.
    let is_found = except.is_none() && gathered.assessed.iter().any(|one| one.is(Standing::Fits));
    if !is_found {
        let rare: Vec<u64> = Counts::of(rare_keys(&context.form), candidates)?.up_to(settings.rare_limit).collect();
        candidates.parties_by_keys(&rare, &mut |entry| gathered.add(entry))?;
    }
    Ok(gathered.assessed)
}

/// What was compared so far.
struct Gathered<'a> {
    context: &'a Context<'a>,
    settings: &'a MatchSettings,
    passed_over: [Option<&'a str>; 2],
    comparer: Comparer<'a>,
    /// Those of an index that were kept: it gives each party once for all keys of a question, and passing over one of the others
    /// again takes less than noting that.
    slots: Vec<u32>,
    /// Those that a host gave, perhaps for each of their keys. It may answer one key from its database and the next from an index.
    ids: BTreeSet<String>,
    assessed: Vec<Assessed>,
}

impl Gathered<'_> {
    /// Compares a party that was not seen before.
    fn add(&mut self, entry: Entry<'_>) {
        let is_kept = || self.assessed.iter().any(|one| one.candidate.party == entry.id);
        let is_seen = match entry.slot() {
            Some(slot) => self.slots.contains(&slot) || self.ids.contains(entry.id),
            None => self.ids.contains(entry.id) || (!self.slots.is_empty() && is_kept()),
        };
        if is_seen || self.passed_over.contains(&Some(entry.id)) {
            return;
        }
        let facts = self.comparer.compare(&entry);
        let assessed = facts.and_then(|facts| Assessed::new(self.context, entry, &facts, self.settings));
        match entry.slot() {
            Some(slot) => self.slots.extend(assessed.is_some().then_some(slot)),
            None => _ = self.ids.insert(entry.id.to_owned()),
        }
        self.assessed.extend(assessed);
    }
}

impl Assessed {
    /// `None` for a candidate that is not worth keeping: nobody would ask about it and it bears on no other.
    fn new(context: &Context<'_>, entry: Entry<'_>, facts: &Facts, settings: &MatchSettings) -> Option<Assessed> {
        let scores = scores(facts, context, &settings.weights);
        let judgement = judge(facts, scores.total(), context.guest, settings);
        let shared = Shared::of(facts, &judgement);
        if judgement.standing == Standing::Stranger
            && scores.total() < settings.shown_score
            && !shared.bears_on_others()
        {
            return None;
        }
        let by_key = judgement.compatibility == Compatibility::AgreesByKey;
        let given_key = if by_key { given_key(&entry.form(&settings.country)) } else { None };
        let candidate = candidate(context, entry, &scores, &judgement, settings);
        Some(Assessed { candidate, judgement, shared, given_key, contested: false })
    }

    pub(super) fn is(&self, standing: Standing) -> bool {
        self.judgement.standing == standing
    }
}

fn candidate(
    context: &Context<'_>,
    entry: Entry<'_>,
    scores: &Scores,
    judgement: &Judgement,
    settings: &MatchSettings,
) -> Candidate {
    let theirs = if settings.evidence { entry.fields() } else { None };
    let evidence = theirs.map_or_else(Vec::new, |theirs| evidence_of(scores, &Fields::of(context.party), &theirs));
    Candidate {
        party: entry.id.to_owned(),
        version: entry.version,
        score: scores.total(),
        proofs: judgement.proofs.clone(),
        contradictions: judgement.contradictions.clone(),
        evidence,
    }
}

impl Shared {
    fn of(facts: &Facts, judgement: &Judgement) -> Shared {
        let called_alike = match facts.sides {
            Sides::Persons(name) => agrees(name.given) || name.given == Level::Near,
            Sides::Companies { level, .. } => agrees(level),
            Sides::Mixed { .. } => false,
        };
        Shared {
            address: address_supports(facts.address),
            email: facts.personal_email,
            mobile: facts.mobile,
            number: facts.numbers.equal,
            companies: matches!(facts.sides, Sides::Companies { .. }),
            elsewhere: matches!(facts.address, Level::Different | Level::Partial),
            contradicted: !judgement.contradictions.is_empty(),
            own_key: facts.own_key,
            own_number: facts.numbers.identifies && matches!(facts.sides, Sides::Persons(_)),
            called_alike,
            name: match facts.sides {
                Sides::Persons(name) if judgement.compatibility == Compatibility::Agrees => Some(name.given),
                _ => None,
            },
        }
    }

    fn bears_on_others(self) -> bool {
        self.own_key || self.own_number || (self.called_alike && (self.address || self.email || self.mobile))
    }

    /// Whether the party asked for names `self` by a number that is not that of `fitting`.
    fn is_named_beside(self, fitting: Shared) -> bool {
        (self.own_key && !fitting.own_key) || (self.own_number && !fitting.own_number)
    }

    fn overlaps(self, other: Shared) -> bool {
        (self.address && other.address) || (self.email && other.email) || (self.mobile && other.mobile)
    }
}

/// A given name one letter apart is no slip if somebody there bears the very name: then it is the twin. Neither is it one
/// where each of the two is a name that others in the book bear, and but a mailbox holds them together: parents who order for
/// `Lena` and for `Lina` have one mailbox. `Lenna` is a slip.
fn settle_near_names(assessed: &mut [Assessed], context: &Context<'_>, candidates: &dyn Candidates) -> Result<()> {
    let exact: Vec<Shared> = assessed
        .iter()
        .filter(|one| one.judgement.compatibility == Compatibility::Agrees && !one.shared.contradicted)
        .map(|one| one.shared)
        .collect();
    for twin in assessed.iter_mut().filter(|one| one.judgement.compatibility == Compatibility::AgreesByKey) {
        if !twin.is(Standing::Fits) {
            continue;
        }
        let is_twin = exact.iter().any(|other| other.overlaps(twin.shared));
        let by_key = twin.candidate.proofs.contains(&Proof::DeclaredKey);
        let bears = |key: Option<u64>, others: u64| match key {
            Some(key) => candidates.count_by_key(key).map(|count| count > others),
            None => Ok(false),
        };
        let both_are_names = !by_key && bears(given_key(&context.form), 0)? && bears(twin.given_key, 1)?;
        if is_twin || both_are_names {
            twin.judgement.standing = Standing::Near;
            twin.candidate.proofs.clear();
        }
    }
    Ok(())
}

/// Which branch of a company an order is of, its address says: those elsewhere are out of the question, whoever of them carries
/// the VAT id in the book.
fn settle_branches(assessed: &mut [Assessed]) {
    let here = |one: &Assessed| {
        one.shared.companies && one.shared.called_alike && one.shared.address && !one.shared.contradicted
    };
    if !assessed.iter().any(here) {
        return;
    }
    let branch = |one: &&mut Assessed| one.shared.companies && one.shared.called_alike && one.shared.elsewhere;
    for other in assessed.iter_mut().filter(branch) {
        let by_number_only = other.candidate.proofs.iter().all(|proof| *proof == Proof::OfficialNumber);
        if matches!(other.judgement.standing, Standing::Fits | Standing::Weak) && by_number_only {
            other.judgement.standing = Standing::OfCompany;
            other.candidate.proofs.clear();
        }
    }
}

/// The VAT id or register number of a company with branches stands in the book several times, so it is nobody's alone and
/// proves none of them, where another proof singles one out: a declared key, or two of address, e-mail and phone.
fn settle_shared_numbers(assessed: &mut [Assessed]) {
    let carries = |one: &Assessed| one.is(Standing::Fits) && one.shared.companies && one.shared.number;
    let by_number_only = |one: &Assessed| one.candidate.proofs.iter().all(|proof| *proof == Proof::OfficialNumber);
    // What `trade` is content with is too little to tell one branch from the others: a mobile number moves with its owner.
    let weak = [Proof::OfficialNumber, Proof::OneOfAddressEmailMobile];
    let singled_out = |one: &Assessed| one.candidate.proofs.iter().any(|proof| !weak.contains(proof));
    let carriers = assessed.iter().filter(|one| carries(one)).count();
    if carriers < 2 || !assessed.iter().any(|one| carries(one) && singled_out(one)) {
        return;
    }
    for branch in assessed.iter_mut().filter(|one| carries(one)) {
        if by_number_only(branch) {
            branch.judgement.standing = Standing::Weak;
        }
        branch.candidate.proofs.retain(|proof| *proof != Proof::OfficialNumber);
    }
}

/// "If no other party of that given name or initial carries it": takes the proof of `trade` from a candidate where
/// somebody else, who does not fit himself, might be meant as well. Where both fit, the verdict is ambiguous anyway.
///
/// Where the whole name is that of two in one household, two of address, e-mail and phone prove no more: they are the
/// household's. `T.` may be Thomas, whose mailbox is known, and Tanja; a senior has a junior. A name that fits one of the two
/// better is that one's.
fn settle_contested(assessed: &mut [Assessed]) {
    let others: Vec<(bool, Shared)> = assessed.iter().map(|one| (one.is(Standing::Fits), one.shared)).collect();
    for (at, one) in assessed.iter_mut().enumerate().filter(|(_, one)| one.is(Standing::Fits)) {
        let mut overlapping = others
            .iter()
            .enumerate()
            .filter(|(other_at, (_, other))| *other_at != at && other.called_alike && other.overlaps(one.shared));
        let namesake = |other: &Shared| match (other.name, one.shared.name) {
            (Some(theirs), Some(ours)) => theirs <= ours && !other.contradicted,
            _ => false,
        };
        let by_namesake = overlapping.clone().any(|(_, (fits, other))| !fits && namesake(other));
        let contested = overlapping.any(|(_, (fits, _))| !fits);
        one.contested = by_namesake && one.candidate.proofs.contains(&Proof::TwoOfAddressEmailPhone);
        one.candidate.proofs.retain(|proof| match proof {
            Proof::OneOfAddressEmailMobile => !contested && !by_namesake,
            Proof::TwoOfAddressEmailPhone => !by_namesake,
            _ => true,
        });
        if one.candidate.proofs.is_empty() {
            one.judgement.standing = Standing::Weak;
        }
    }
}

/// The verdict from all candidates.
fn conclude(assessment: Assessment, settings: &MatchSettings) -> Verdict {
    let Assessment { assessed, household } = assessment;
    let all: Vec<&Assessed> = assessed.iter().collect();
    let (outcome, kind, party) = outcome(&all, household, settings);
    let relation = if outcome == Outcome::Same { None } else { relation(&assessed) };
    // The one that decides is shown, whatever its score.
    let shown = |one: &Assessed| !one.is(Standing::Stranger) || one.candidate.score >= settings.shown_score;
    let candidates = assessed.into_iter().filter(shown).map(|one| one.candidate).collect();
    Verdict { outcome, kind, party, relation, candidates }
}

/// Outcome, kind and identity; `assessed` is sorted, best first. `household` says that a couple or family is asked for.
pub(super) fn outcome(
    assessed: &[&Assessed],
    household: bool,
    settings: &MatchSettings,
) -> (Outcome, VerdictKind, Option<String>) {
    let unclear = |kind| (Outcome::Unclear, kind, None);
    // A number that is another's is never passed over, not even where somebody else fits. Only where that one carries it
    // too, it is the number of both: companies of one group share a VAT id.
    let carried = assessed.iter().any(|one| one.is(Standing::Fits) && one.shared.number);
    let mismatch = |one: &&Assessed| one.is(Standing::NumberMismatch) && (one.shared.own_key || !carried);
    if assessed.iter().any(mismatch) {
        return unclear(VerdictKind::NumberMismatch);
    }
    let mut fitting = assessed.iter().filter(|one| one.is(Standing::Fits));
    match (fitting.next(), fitting.next()) {
        (Some(_), Some(_)) => return unclear(VerdictKind::Ambiguous),
        (Some(best), None) => {
            let rival = |one: &Assessed| {
                (one.contested && one.candidate.party != best.candidate.party)
                    || matches!(one.judgement.standing, Standing::Weak | Standing::Near)
                        && one.candidate.score >= best.candidate.score.saturating_sub(settings.margin)
            };
            // A number that is this one's is never passed over either, whatever else keeps it from fitting.
            let named = best_kind(assessed, |one| {
                let is_named = !one.is(Standing::Fits) && one.shared.is_named_beside(best.shared);
                is_named.then_some(match one.judgement.standing {
                    Standing::Contradicted => VerdictKind::Contradicted,
                    Standing::Near => VerdictKind::Near,
                    Standing::SameCompany => VerdictKind::SameCompany,
                    _ => VerdictKind::Ambiguous,
                })
            });
            if let Some(kind) = named {
                return unclear(kind);
            }
            if assessed.iter().any(|one| rival(one)) {
                return unclear(VerdictKind::Ambiguous);
            }
            if best.candidate.score < settings.same_score {
                return unclear(VerdictKind::Weak);
            }
            return (Outcome::Same, VerdictKind::Proven, Some(best.candidate.party.clone()));
        }
        (None, _) => {}
    }
    // The best candidate that raises a question says which.
    let question = best_kind(assessed, |one| match one.judgement.standing {
        Standing::Contradicted => Some(VerdictKind::Contradicted),
        Standing::Near => Some(VerdictKind::Near),
        Standing::SameCompany => Some(VerdictKind::SameCompany),
        Standing::Weak if household => Some(VerdictKind::SameHousehold),
        Standing::Weak => Some(VerdictKind::Weak),
        _ => None,
    });
    if let Some(kind) = question {
        return unclear(kind);
    }
    let kind = best_kind(assessed, |one| match one.judgement.standing {
        Standing::Household => Some(VerdictKind::SameHousehold),
        Standing::OfCompany => Some(VerdictKind::SameCompany),
        _ => None,
    });
    (Outcome::New, kind.unwrap_or(VerdictKind::Unknown), None)
}

/// The kind that the best candidate gives which gives one. Of several with its score the gravest counts, for which of them stands
/// first is only a matter of their ids.
fn best_kind(assessed: &[&Assessed], kind: impl Fn(&Assessed) -> Option<VerdictKind>) -> Option<VerdictKind> {
    let gravity = |kind: &VerdictKind| match kind {
        VerdictKind::Contradicted => 0,
        VerdictKind::Near => 1,
        VerdictKind::SameCompany => 2,
        VerdictKind::SameHousehold => 3,
        _ => 4,
    };
    let mut kinds = assessed.iter().filter_map(|one| Some((one.candidate.score, kind(one)?)));
    let (best, first) = kinds.next()?;
    kinds.take_while(|(score, _)| *score == best).map(|(_, kind)| kind).chain([first]).min_by_key(gravity)
}

/// The best candidate that the party probably belongs to without being it.
fn relation(assessed: &[Assessed]) -> Option<Relation> {
    assessed.iter().find_map(|one| {
        let shares = one.shared.address || one.shared.email || one.shared.mobile;
        let kind = match one.judgement.standing {
            Standing::Household => RelationKind::Household,
            Standing::Contradicted | Standing::Near if shares => RelationKind::Household,
            Standing::OfCompany | Standing::SameCompany => RelationKind::Company,
            _ => return None,
        };
        Some(Relation { kind, party: one.candidate.party.clone() })
    })
}

impl Verdict {
    fn without_candidates(outcome: Outcome, kind: VerdictKind) -> Verdict {
        Verdict { outcome, kind, party: None, relation: None, candidates: Vec::new() }
    }
}
