//! Expectation and maximisation.

use super::TrainingOptions;
use super::gather::{Counts, Observed};
use super::odds::{ONE, Odds};
use super::pattern::{Observation, Pattern};
use crate::matching::evidence::Level;
use crate::matching::weights::{Aspect, Chance, Weights};

/// Chances are held in parts per billion while they move.
pub(super) const BILLION: u64 = 1_000_000_000;

/// The weights to begin with count as so many pairs of one party ...
const PRIOR_SAME: u64 = 100;
/// ... and as so many random pairs.
const PRIOR_RANDOM: u64 = 20_000;
/// The estimate stands when no chance moves by more than this many parts per billion in a round.
const STANDSTILL: u64 = 2_000;

/// What EM has come to.
#[derive(Clone, Debug)]
pub(super) struct Estimate {
    /// In the order of the rows of the weights.
    pub(super) rows: Vec<Moving>,
    pub(super) rounds: u32,
    pub(super) converged: bool,
    /// How many pairs of the book are one party, as far as a key finds them.
    pub(super) expected_same: u64,
}

/// One row while it moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Moving {
    /// `m` in parts per billion.
    pub(super) same: u64,
    /// `u`: parts per billion, or billionths of the frequency of the value.
    pub(super) other: u64,
    by_frequency: bool,
    /// How many pairs of one party showed the level, in parts of [`ONE`].
    pub(super) seen_same: u128,
    /// How many random pairs of two parties did.
    pub(super) seen_other: u128,
}

/// A pattern with the places of its rows.
struct Case<'a> {
    pattern: &'a Pattern,
    rows: Vec<(Observation, Option<usize>)>,
    counts: Counts,
}

pub(super) fn estimate(observed: &Observed, prior: &Weights, options: &TrainingOptions) -> Estimate {
    let cases: Vec<Case<'_>> =
        observed.patterns.iter().map(|(pattern, counts)| Case::new(pattern, *counts, prior)).collect();
    let pairs = (observed.parties.saturating_mul(observed.parties.saturating_sub(1)) / 2).max(1);
    let mut rows: Vec<Moving> = prior.rows().iter().map(|row| Moving::start(row.same, row.other)).collect();
    let of_address = |level| {
        let row = prior.rows().iter().find(|row| row.aspect == Aspect::Address && row.level == level);
        row.map_or(Odds::EVEN, |row| Odds::new(row.same.into(), row.chance(0).into()))
    };
    let address = (of_address(Level::Different), of_address(Level::Equal));
    // One duplicate in twenty parties to begin with; the first rounds find what it is.
    let mut odds = Odds::new(observed.parties / 20, pairs);
    let (mut rounds, mut converged, mut expected) = (0, false, 0);
    while rounds < options.rounds && !converged {
        rounds += 1;
        let tally = Tally::of(&cases, &rows, odds, address, options);
        expected = u64::try_from(tally.same / u128::from(ONE)).unwrap_or(u64::MAX);
        odds = Odds::new(expected, pairs.saturating_sub(expected));
        converged = tally.maximise(&mut rows, prior, observed);
    }
    Estimate { rows, rounds, converged, expected_same: expected }
}

impl Moving {
    fn start(same: u32, other: Chance) -> Moving {
        let by_frequency = matches!(other, Chance::Frequency(_));
        let other = match other {
            Chance::Fixed(chance) => u64::from(chance) * 1_000,
            Chance::Frequency(times) => u64::from(times) * BILLION,
        };
        Moving { same: u64::from(same) * 1_000, other, by_frequency, seen_same: 0, seen_other: 0 }
    }

    /// `u` in parts per billion for a value of that frequency, at least one and at most all.
    fn chance(&self, frequency: u32) -> u64 {
        let chance = if self.by_frequency {
            u128::from(self.other) * u128::from(frequency) / 1_000_000
        } else {
            u128::from(self.other)
        };
        u64::try_from(chance).unwrap_or(BILLION).clamp(1, BILLION)
    }
}

impl<'a> Case<'a> {
    fn new(pattern: &'a Pattern, counts: Counts, prior: &Weights) -> Self {
        let place =
            |one: &Observation| prior.rows().iter().position(|row| row.aspect == one.aspect && row.level == one.level);
        let rows = pattern.levels.iter().map(|one| (*one, place(one))).collect();
        Case { pattern, rows, counts }
    }

    /// The chance that a pair of this pattern is one party, in parts of [`ONE`]. `least` and `most` are what an address may
    /// multiply the odds by.
    fn chance(&self, rows: &[Moving], odds: Odds, (least, most): (Odds, Odds)) -> u64 {
        let times = |parts_of_address: bool, odds: Odds| {
            let weighed = self.rows.iter().filter(|(one, _)| {
                one.aspect != Aspect::DeclaredKey && one.aspect.is_part_of_address() == parts_of_address
            });
            let known = weighed.filter_map(|(one, place)| rows.get((*place)?).map(|row| (one, row)));
            known.fold(odds, |odds, (one, row)| odds.times(row.same, row.chance(one.frequency)))
        };
        // As in the score, the parts of an address are one fact.
        let parts = times(true, Odds::EVEN).min(most).max(least);
        times(false, odds).and(parts).chance()
    }
}

/// What the pairs come to, each counted by its chance; all in parts of [`ONE`].
struct Tally {
    /// Pairs that are one party.
    same: u128,
    /// Those of them, and those random pairs of two parties, that compare an aspect, in the order of [`Aspect::ALL`].
    aspects: [(u128, u128); Aspect::ALL.len()],
    /// Those that show the level of a row.
    rows: Vec<(u128, u128)>,
}

impl Tally {
    /// The expectation.
    fn of(cases: &[Case<'_>], rows: &[Moving], odds: Odds, address: (Odds, Odds), options: &TrainingOptions) -> Tally {
        let mut tally = Tally { same: 0, aspects: [(0, 0); Aspect::ALL.len()], rows: vec![(0, 0); rows.len()] };
        for case in cases {
            let chance = case.chance(rows, odds, address);
            // A pair that law 2 tells apart is none of one party, however likely it looks; and where it does look likely, it
            // is no example of two strangers either.
            let likely =
                if case.pattern.is_held() { 0 } else { u128::from(chance) * u128::from(case.counts.candidates) };
            let labelled = u128::from(ONE) * u128::from(case.counts.same);
            let same = likely + labelled * u128::from(options.label_weight);
            let other = u128::from(ONE - chance.min(ONE)) * u128::from(case.counts.random);
            tally.same += likely + labelled;
            for (one, place) in &case.rows {
                // A level that training leaves out for some pairs says nothing of how often it is among them either.
                let same = if case.pattern.teaches(one.aspect) { same } else { 0 };
                let sums = tally.aspects.get_mut(one.aspect as usize);
                let sums = sums.into_iter().chain(place.and_then(|place| tally.rows.get_mut(place)));
                for (of_same, of_other) in sums {
                    *of_same += same;
                    *of_other += other;
                }
            }
        }
        tally
    }

    /// The maximisation, over the pseudo-counts of the prior. Says whether nothing moves any more.
    fn maximise(&self, rows: &mut [Moving], prior: &Weights, observed: &Observed) -> bool {
        let mut most = 0;
        for ((row, of_prior), (seen_same, seen_other)) in rows.iter_mut().zip(prior.rows()).zip(&self.rows) {
            let (same, other) = self.aspects.get(of_prior.aspect as usize).copied().unwrap_or_default();
            let before = Moving::start(of_prior.same, of_prior.other);
            let old = *row;
            (row.seen_same, row.seen_other) = (*seen_same, *seen_other);
            if !is_fixed(of_prior.aspect, of_prior.level) {
                row.same = share(*seen_same, same, PRIOR_SAME, before.same);
            }
            if !before.by_frequency {
                row.other = share(*seen_other, other, PRIOR_RANDOM, before.other);
            } else if of_prior.level != Level::Equal {
                // An equal value is as frequent among two parties as it is; looser levels take in more.
                let (sum, number) = observed.frequencies.get(of_prior.aspect as usize).copied().unwrap_or_default();
                let mean = u128::from(sum / number.max(1)).max(1);
                let times = u128::from(BILLION) * 1_000_000 / mean;
                let prior_pairs = u128::from(PRIOR_RANDOM) * u128::from(ONE);
                let found = (seen_other.saturating_mul(times) + prior_pairs.saturating_mul(before.other.into()))
                    .checked_div(other + prior_pairs);
                row.other = u64::try_from(found.unwrap_or_default()).unwrap_or(u64::MAX).max(1);
            }
            most = most.max(old.same.abs_diff(row.same));
        }
        most <= STANDSTILL
    }
}

/// Whether `m` of the level stays: what law 2 tells apart is never seen between records of one party here.
pub(super) fn is_fixed(aspect: Aspect, level: Level) -> bool {
    aspect == Aspect::DeclaredKey
        || (level == Level::Different
            && matches!(aspect, Aspect::GivenName | Aspect::OfficialNumber | Aspect::PartyType))
}

/// The share of `seen` in `all`, both in parts of [`ONE`], where `prior` pairs showed `share` of a billion before.
fn share(seen: u128, all: u128, prior: u64, share: u64) -> u64 {
    let prior = u128::from(prior) * u128::from(ONE);
    let found = seen.saturating_mul(u128::from(BILLION)).saturating_add(prior * u128::from(share)) / (all + prior);
    u64::try_from(found).unwrap_or(BILLION).clamp(1, BILLION)
}
