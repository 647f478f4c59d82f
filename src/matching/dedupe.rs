//! Every pair of an address book that may be one party.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::mem::swap;
use std::num::NonZeroUsize;
use std::ops::{ControlFlow, Range};
use std::rc::Rc;

use serde::Serialize;

use super::bulk::in_order;
use super::candidates::Candidates;
use super::decide::{Assessed, Assessment, assess, check_scheme, outcome};
use super::evidence::{Evidence, Field, Level};
use super::explain::match_key;
use super::form::PartyForm;
use super::law::{Compatibility, Standing};
use super::never::NeverSame;
use super::pairing::{Pairing, Widened};
use super::query::Query;
use super::settings::MatchSettings;
use super::verdict::{Outcome, Proof, VerdictKind};
use super::weights::Aspect;
use crate::error::{Code, Problem, Result};

/// Compares the parties of an address book with each other and gives the pairs that are, or may be, one party.
///
/// `ids` are the parties to compare, in the order in which they are to be given; all others of `candidates` only bear on
/// the verdicts. Each pair comes once, the party that `ids` names first as `first`. Without `min_score` these are the
/// pairs that are `same` or `unclear`; with it every pair of at least that score, in 1/100 bit, whatever its verdict.
///
/// Of each pair either party is looked up among the others as [`decide`](super::decide) does it, with these
/// differences:
///
/// - `Same` asks that nobody else fits *who is not the same again*: of three copies of one record each pair is `same`.
///   Where somebody fits the one and not the other, both pairs are `unclear` (ambiguous).
/// - A given name one letter apart is no slip, whatever the two share: each is the name of somebody in the book, and
///   twins share an e-mail address. The pair is `unclear` (near).
/// - A VAT id or register number does not prove two companies at different addresses to be one: they may be branches,
///   and are `unclear` (weak).
/// - Other candidates have pairs of their own, so a question about one is not hidden by the proof of another.
/// - `New` says that the two are different parties, and the kind why they were compared.
/// - Another declared key weighs nothing: in one address book every party has its own, the second record of a customer,
///   too.
///
/// **Never one.** Two of whom `never` says that they are two are `new` (denied), whatever proves the contrary. Nor do others join
/// them: where pairs that are `same` would lead from the one to the other, over however many parties, nobody can say where the
/// chain is to be cut, and every pair of the parties that hang together so is `unclear` (denied). The parties that hang together are
/// found before the first pair is given, so this depends neither on the order of the ids nor on how many threads there are.
///
/// Where the two look-ups differ, the more careful one counts, which is the one that claims less: `new` before
/// `unclear` before `same`. Score and evidence are those of the lower score. So it does not matter which of the two
/// stands first.
///
/// A blocking key with more parties than [`MatchSettings::block_limit`] is not followed: parties that share no other
/// are not compared. By weights that grade ([`Weights::neutral`](super::Weights::neutral) and what is trained over them) those
/// are compared, too, that agree in any two values which at most [`MatchSettings::rare_limit`] parties have together: a house
/// number and the sound of a name, a mailbox and the year of birth.
///
/// In memory are the places of the ids, the pairs of one party and a limited number of look-ups done ahead; by weights that
/// grade, up to two kilobytes more for each party.
///
/// ```
/// use intakt::matching::{Index, MatchSettings, NeverSame, Outcome, dedupe};
/// use intakt::order::Party;
/// let mut index = Index::new("DE");
/// for (id, given) in [("1", "Zacharias"), ("2", "ZACHARIAS"), ("3", "Ottilie")] {
///     let party = Party {
///         given_name: Some(given.to_owned()),
///         family_name: Some("Zaunkönig".to_owned()),
///         birth_date: "1958-12-24".parse().ok(),
///         ..Party::default()
///     };
///     index.upsert(id, 1, party)?;
/// }
/// let mut pairs = Vec::new();
/// let never = NeverSame::default();
/// for of_one_party in dedupe(index.ids(), &index, &MatchSettings::default(), None, &never)? {
///     pairs.extend(of_one_party?);
/// }
/// assert_eq!(pairs.len(), 1);
/// assert_eq!((pairs[0].first.as_str(), pairs[0].second.as_str(), pairs[0].outcome), ("1", "2", Outcome::Same));
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::MatchingScheme`] if the keys of `candidates` are of another scheme; [`Code::UsageParameter`] if an id stands
/// twice. The iterator gives the errors of `candidates`, and so does the call where `never` has pairs.
pub fn dedupe<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    candidates: &'a dyn Candidates,
    settings: &MatchSettings,
    min_score: Option<i32>,
    never: &'a NeverSame,
) -> Result<Dedupe<'a>> {
    let task = Task::new(ids, candidates, settings, min_score, never)?;
    let places = 0..task.ids.len();
    Ok(Dedupe { walk: Walk::new(Cow::Owned(task), candidates, places) })
}

/// The pairs that [`dedupe`] gives, in the same order, found on as many `threads` as asked for. `found` is called on the
/// calling thread for each id with its pairs with those after it, often none, and ends the run by [`ControlFlow::Break`].
///
/// A thread looks at some hundred ids at a time. What it looks up of later ones, another thread may have to look up again:
/// two threads are not quite twice as fast as one.
///
/// # Errors
/// Those of [`dedupe`]; errors of `candidates` are given to `found`.
pub fn dedupe_all<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    candidates: &'a (dyn Candidates + Sync),
    settings: &MatchSettings,
    min_score: Option<i32>,
    never: &'a NeverSame,
    threads: NonZeroUsize,
    mut found: impl FnMut(Result<Vec<Pair>>) -> ControlFlow<()>,
) -> Result<()> {
    if threads == NonZeroUsize::MIN {
        for pairs in dedupe(ids, candidates, settings, min_score, never)? {
            if found(pairs).is_break() {
                break;
            }
        }
        return Ok(());
    }
    let task = Task::new(ids, candidates, settings, min_score, never)?;
    let ranges = (0..task.ids.len()).step_by(BLOCK).map(|start| start..(start + BLOCK).min(task.ids.len()));
    let work = |range: Range<usize>| Walk::new(Cow::Borrowed(&task), candidates, range).collect::<Vec<_>>();
    in_order(ranges, threads, 1, work, |pairs| pairs.into_iter().try_for_each(&mut found));
    Ok(())
}

/// How many ids a thread looks at at a time.
const BLOCK: usize = 512;

/// What is to be compared, and how.
#[derive(Clone)]
struct Task<'a> {
    ids: Vec<&'a str>,
    places: BTreeMap<&'a str, usize>,
    settings: MatchSettings,
    min_score: Option<i32>,
    /// Who is compared beyond those who share a stored key.
    pairing: Pairing,
    never: &'a NeverSame,
    /// The places of those whom pairs would join with somebody that one of them is never.
    divided: BTreeSet<usize>,
}

impl<'a> Task<'a> {
    fn new(
        ids: impl IntoIterator<Item = &'a str>,
        candidates: &dyn Candidates,
        settings: &MatchSettings,
        min_score: Option<i32>,
        never: &'a NeverSame,
    ) -> Result<Self> {
        check_scheme(candidates)?;
        let ids: Vec<&str> = ids.into_iter().collect();
        let mut places = BTreeMap::new();
        for (place, id) in ids.iter().enumerate() {
            if places.insert(*id, place).is_some() {
                return Err(Problem::new(Code::UsageParameter, "an id stands twice among those to compare").into());
            }
        }
        let settings = MatchSettings {
            shown_score: min_score.map_or(settings.shown_score, |score| score.min(settings.shown_score)),
            weights: settings.weights.clone().without(Aspect::DeclaredKey, Level::Different),
            evidence: true,
            ..settings.clone()
        };
        let pairing = Pairing::of(&ids, candidates, &settings)?;
        let mut task = Task { ids, places, settings, min_score, pairing, never, divided: BTreeSet::new() };
        task.divided = Walk::new(Cow::Borrowed(&task), candidates, 0..0).divided()?;
        Ok(task)
    }
}

/// Two parties of an address book that were compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// The id of the party that comes first.
    pub first: String,
    /// The id of the other.
    pub second: String,
    /// Whether they are one party: `same`, `unclear`, or `new` for two different ones.
    pub outcome: Outcome,
    /// Why.
    pub kind: VerdictKind,
    /// Sum of the weights in 1/100 bit.
    pub score: i32,
    /// Field by field; `ours` is the value of the first, `theirs` that of the second.
    pub evidence: Vec<Evidence>,
}

impl Pair {
    /// What speaks for and against it in one word, as [`Candidate::match_key`](super::Candidate::match_key) has it.
    pub fn match_key(&self) -> String {
        match_key(&self.evidence)
    }
}

/// The pairs of an address book, see [`dedupe`]: for each id its pairs with those after it, often none.
pub struct Dedupe<'a> {
    walk: Walk<'a, 'a>,
}

impl std::fmt::Debug for Dedupe<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Dedupe({} of {} parties)", self.walk.places.start, self.walk.task.ids.len())
    }
}

impl Iterator for Dedupe<'_> {
    type Item = Result<Vec<Pair>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.walk.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.walk.size_hint()
    }
}

/// A walk along some of the ids.
struct Walk<'t, 'a> {
    task: Cow<'t, Task<'a>>,
    candidates: &'t dyn Candidates,
    /// Those still to come.
    places: Range<usize>,
    /// Look-ups of parties whose turn is still to come, by their place.
    ahead: BTreeMap<usize, LookUp>,
    /// How many candidates they hold together.
    ahead_size: usize,
    ahead_limit: usize,
}

/// What a look-up found; `None` for a party that says nothing or is no longer there.
type LookUp = Rc<Option<Assessment>>;

/// How many candidates are kept of look-ups done ahead. A candidate with its evidence takes about a kilobyte.
const AHEAD_LIMIT: usize = 16_384;

impl Iterator for Walk<'_, '_> {
    type Item = Result<Vec<Pair>>;

    fn next(&mut self) -> Option<Self::Item> {
        let place = self.places.next()?;
        let id = *self.task.ids.get(place)?;
        Some(self.pairs_of(place, id))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.places.size_hint()
    }
}

impl<'t, 'a> Walk<'t, 'a> {
    fn new(task: Cow<'t, Task<'a>>, candidates: &'t dyn Candidates, places: Range<usize>) -> Self {
        Walk { task, candidates, places, ahead: BTreeMap::new(), ahead_size: 0, ahead_limit: AHEAD_LIMIT }
    }

    /// The pairs of the party with those after it, in their order.
    fn pairs_of(&mut self, place: usize, id: &str) -> Result<Vec<Pair>> {
        let ours = self.look_up(place, id)?;
        self.forget(place);
        let mut pairs = Vec::new();
        for one in ours.iter().flat_map(|ours| &ours.assessed) {
            let other_id = one.candidate.party.as_str();
            let Some(other) = self.task.places.get(other_id).copied().filter(|other| *other > place) else { continue };
            if !self.may_be_listed(one) {
                continue;
            }
            let theirs = self.look_up(other, other_id)?;
            let pair = ours.as_ref().as_ref().zip(theirs.as_ref().as_ref());
            let is_divided = self.task.divided.contains(&place) && self.task.divided.contains(&other);
            let pair = pair.and_then(|(ours, theirs)| self.pair(ours, theirs, id, other_id, is_divided));
            pairs.extend(pair.map(|pair| (other, pair)));
        }
        pairs.sort_by_key(|(other, _)| *other);
        Ok(pairs.into_iter().map(|(_, pair)| pair).collect())
    }

    /// The places of those whom pairs that are `same` join with somebody that one of them is never.
    fn divided(&mut self) -> Result<BTreeSet<usize>> {
        let mut divided = BTreeSet::new();
        for (one, other) in self.task.never.iter() {
            let places = &self.task.places;
            let (Some(one), Some(other)) = (places.get(one).copied(), places.get(other).copied()) else { continue };
            let joined = self.joined(one)?;
            if joined.contains(&other) {
                divided.extend(joined);
            }
        }
        Ok(divided)
    }

    /// The places of all that pairs which are `same` lead to from `start`, over however many others.
    fn joined(&mut self, start: usize) -> Result<BTreeSet<usize>> {
        let mut joined = BTreeSet::from([start]);
        let mut open = vec![start];
        while let Some(place) = open.pop() {
            let Some(id) = self.task.ids.get(place).copied() else { continue };
            let ours = self.look_up(place, id)?;
            for one in ours.iter().flat_map(|ours| &ours.assessed) {
                let other_id = one.candidate.party.as_str();
                let Some(other) = self.task.places.get(other_id).copied() else { continue };
                if other == place || joined.contains(&other) || self.task.never.has(id, other_id) {
                    continue;
                }
                let theirs = self.look_up(other, other_id)?;
                let both = ours.as_ref().as_ref().zip(theirs.as_ref().as_ref());
                let judged = both.and_then(|(ours, theirs)| self.judged(ours, theirs, id, other_id));
                if judged.is_some_and(|(outcome, _, _)| outcome == Outcome::Same) {
                    joined.insert(other);
                    open.push(other);
                }
            }
        }
        Ok(joined)
    }

    /// Whether the pair will be listed if the other look-up agrees; if not, that need not be done.
    fn may_be_listed(&self, one: &Assessed) -> bool {
        match self.task.min_score {
            Some(score) => one.candidate.score >= score,
            None => !matches!(one.judgement.standing, Standing::Household | Standing::OfCompany | Standing::Stranger),
        }
    }

    fn look_up(&mut self, place: usize, id: &str) -> Result<LookUp> {
        if let Some(known) = self.ahead.get(&place) {
            return Ok(Rc::clone(known));
        }
        let mut found = None;
        self.candidates.party_by_id(id, &mut |entry| {
            found = Some(entry.party().into_owned());
        })?;
        let assessment = match found {
            Some(party) => {
                let form = PartyForm::new(&party, &self.task.settings.country);
                let others =
                    self.task.pairing.with(&form).into_iter().filter_map(|place| self.task.ids.get(place).copied());
                let candidates = Widened::new(self.candidates, others.collect());
                assess(&Query::new(&party), form, &candidates, &self.task.settings, Some(id))?
            }
            None => None,
        };
        let assessment = Rc::new(assessment);
        self.ahead_size += size(&assessment);
        self.ahead.insert(place, Rc::clone(&assessment));
        // The one whose turn is furthest off is the least likely to be needed soon.
        while self.ahead_size > self.ahead_limit
            && let Some((furthest, _)) = self.ahead.last_key_value()
        {
            self.forget(*furthest);
        }
        Ok(assessment)
    }

    fn forget(&mut self, place: usize) {
        if let Some(gone) = self.ahead.remove(&place) {
            self.ahead_size -= size(&gone);
        }
    }

    /// What the data say of the pair, and the look-up of the lower score.
    fn judged<'l>(
        &self,
        ours: &'l Assessment,
        theirs: &'l Assessment,
        id: &str,
        other_id: &str,
    ) -> Option<(Outcome, VerdictKind, &'l Assessed)> {
        let (there, back) = (ours.of(other_id)?, theirs.of(id)?);
        let lower = if back.candidate.score < there.candidate.score { back } else { there };
        let settings = &self.task.settings;
        let (forth, back) = (view(there, ours, theirs, settings), view(back, theirs, ours, settings));
        // The outcomes are in the order of what they claim, the most first.
        let (outcome, kind) = if back.0 > forth.0 { back } else { forth };
        Some((outcome, kind, lower))
    }

    /// The pair, if it is to be listed. `is_divided` tells that it may join two that are never one.
    fn pair(&self, ours: &Assessment, theirs: &Assessment, id: &str, other_id: &str, is_divided: bool) -> Option<Pair> {
        let (outcome, kind, lower) = self.judged(ours, theirs, id, other_id)?;
        let (outcome, kind) = match outcome {
            Outcome::Same | Outcome::Unclear if self.task.never.has(id, other_id) => {
                (Outcome::New, VerdictKind::Denied)
            }
            Outcome::Same if is_divided => (Outcome::Unclear, VerdictKind::Denied),
            _ => (outcome, kind),
        };
        let score = lower.candidate.score;
        let listed = self.task.min_score.map_or(outcome != Outcome::New, |least| score >= least);
        listed.then(|| {
            let mut evidence = lower.candidate.evidence.clone();
            if lower.candidate.party == id {
                evidence.iter_mut().for_each(|one| swap(&mut one.ours, &mut one.theirs));
            }
            Pair { first: id.to_owned(), second: other_id.to_owned(), outcome, kind, score, evidence }
        })
    }
}

/// A look-up that found nobody takes room, too.
fn size(look_up: &LookUp) -> usize {
    1 + look_up.iter().map(|assessment| assessment.assessed.len()).sum::<usize>()
}

impl Assessment {
    fn of(&self, id: &str) -> Option<&Assessed> {
        self.assessed.iter().find(|one| one.candidate.party == id)
    }
}

fn fits_beyond_doubt(one: &Assessed) -> bool {
    one.is(Standing::Fits) && doubt(one).is_none()
}

/// Why two parties that fit may be two, seeing that both are in the address book.
fn doubt(one: &Assessed) -> Option<VerdictKind> {
    // In an order it is a slip. Here either name is somebody's: twins, a father and his son.
    if one.judgement.compatibility == Compatibility::AgreesByKey {
        return Some(VerdictKind::Near);
    }
    // A number that stands in the book twice is nobody's alone: a company and its branch.
    let elsewhere = one
        .candidate
        .on(Field::Address)
        .is_some_and(|address| matches!(address.level, Level::Different | Level::Partial | Level::Near));
    let by_number_only = one.candidate.proofs.iter().all(|proof| *proof == Proof::OfficialNumber);
    (one.shared.companies && elsewhere && by_number_only).then_some(VerdictKind::Weak)
}

/// What the look-up `ours` says of the candidate `one`, whose own look-up is `theirs`.
fn view(one: &Assessed, ours: &Assessment, theirs: &Assessment, settings: &MatchSettings) -> (Outcome, VerdictKind) {
    let unclear = |kind| (Outcome::Unclear, kind);
    match one.judgement.standing {
        Standing::Fits => {
            if let Some(kind) = doubt(one) {
                return unclear(kind);
            }
            let same_again = |other: &&Assessed| {
                other.candidate.party != one.candidate.party
                    && fits_beyond_doubt(other)
                    && theirs.of(&other.candidate.party).is_some_and(fits_beyond_doubt)
            };
            let others: Vec<&Assessed> = ours.assessed.iter().filter(|other| !same_again(other)).collect();
            let (outcome, kind, _) = outcome(&others, ours.household, settings);
            (outcome, kind)
        }
        Standing::NumberMismatch => {
            // A number that somebody who fits carries as well is the number of both: companies of one group.
            let carried = ours.assessed.iter().any(|other| other.is(Standing::Fits) && other.shared.number);
            if carried && !one.shared.own_key {
                (Outcome::New, VerdictKind::Unknown)
            } else {
                unclear(VerdictKind::NumberMismatch)
            }
        }
        Standing::Contradicted => unclear(VerdictKind::Contradicted),
        Standing::Near => unclear(VerdictKind::Near),
        Standing::SameCompany => unclear(VerdictKind::SameCompany),
        Standing::Weak if ours.household => unclear(VerdictKind::SameHousehold),
        Standing::Weak => unclear(VerdictKind::Weak),
        Standing::Household => (Outcome::New, VerdictKind::SameHousehold),
        Standing::OfCompany => (Outcome::New, VerdictKind::SameCompany),
        Standing::Stranger => (Outcome::New, VerdictKind::Unknown),
    }
}

#[cfg(test)]
mod tests {
    use super::{MatchSettings, NeverSame, Result, dedupe};
    use crate::matching::Index;
    use crate::order::Party;

    #[test]
    fn what_is_looked_up_ahead_is_limited_and_shows_in_no_result() {
        let mut index = Index::new("DE");
        let ids: Vec<String> = (0..60).map(|number| format!("{number:02}")).collect();
        for (number, id) in ids.iter().enumerate() {
            // Ten families of six, of which every third person stands in the book twice.
            let party = Party {
                given_name: ["Anna", "Ottilie", "Ruprecht"].get(number / 10 % 3).map(|name| (*name).to_owned()),
                family_name: Some(format!("Zaunkönig{}", ["berg", "tal", "au", "hain"][number % 10 % 4])),
                birth_date: format!("19{:02}-01-01", 10 + number % 30).parse().ok(),
                email: Some(format!("family{}@example.org", number % 10)),
                ..Party::default()
            };
            index.upsert(id, 1, party).unwrap();
        }
        let never = NeverSame::default();
        let pairs = |limit: usize| {
            let ids = ids.iter().map(String::as_str);
            let mut all = dedupe(ids, &index, &MatchSettings::default(), Some(-5000), &never).unwrap();
            all.walk.ahead_limit = limit;
            let mut found = Vec::new();
            let mut most = 0;
            while let Some(pairs) = all.next() {
                found.extend(pairs.unwrap());
                most = most.max(all.walk.ahead_size);
                assert_eq!(all.walk.ahead_size, all.walk.ahead.values().map(super::size).sum::<usize>());
            }
            assert!(most <= limit);
            assert!(all.walk.ahead.is_empty());
            found
        };
        let expected = pairs(usize::MAX);
        assert!(expected.len() > 60);
        for limit in [0, 1, 20, 100] {
            assert_eq!(pairs(limit), expected, "{limit}");
        }
        let none: Result<Vec<_>> = dedupe([], &index, &MatchSettings::default(), None, &never).unwrap().collect();
        assert_eq!(none, Ok(Vec::new()));
    }
}
