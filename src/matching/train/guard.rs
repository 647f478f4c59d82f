//! From the estimate to weights: what was seen too seldom stays, what must not be learnt is refused.

use super::Training;
use super::estimate::{Estimate, Moving, is_fixed};
use super::gather::Observed;
use super::odds::ONE;
use super::report::{RowReport, RowValues, TrainingReport, Treatment};
use crate::matching::evidence::Level;
use crate::matching::weights::{Aspect, Chance, REFERENCE_FREQUENCY, Row, WHOLE, Weights};

/// A level that fewer pairs have shown says nothing, and an aspect neither.
const FEWEST: u64 = 5;
/// More than this no looser level takes in.
const MOST_TIMES: u64 = 1_000;

pub(super) fn conclude(observed: &Observed, estimate: &Estimate, prior: &Weights) -> Training {
    let mut rows: Vec<Row> = Vec::with_capacity(prior.rows().len());
    let mut treatments = Vec::with_capacity(prior.rows().len());
    for (old, moving) in prior.rows().iter().zip(&estimate.rows) {
        let (row, treatment) = learnt(old, moving, estimate, prior);
        rows.push(row);
        treatments.push(treatment);
    }
    let origin = origin(observed, prior);
    let mut weights = Weights::of(origin.clone(), rows);
    for aspect in Aspect::ALL {
        weights = straightened(weights, aspect, prior, &mut treatments, &origin);
    }
    let report = report(observed, estimate, prior, &weights, &treatments);
    Training { weights, report }
}

fn learnt(old: &Row, moving: &Moving, estimate: &Estimate, prior: &Weights) -> (Row, Treatment) {
    let least = u128::from(FEWEST) * u128::from(ONE);
    let of_aspect = prior.rows().iter().zip(&estimate.rows).filter(|(row, _)| row.aspect == old.aspect);
    let compared: u128 = of_aspect.map(|(_, moving)| moving.seen_same).sum();
    if old.aspect == Aspect::DeclaredKey {
        return (*old, Treatment::NotTaught);
    }
    if compared < least || moving.seen_same.max(moving.seen_other) < least {
        return (*old, Treatment::TooFew);
    }
    let parts = |billionths: u64| u32::try_from((billionths + 500) / 1_000).unwrap_or(WHOLE).clamp(1, WHOLE);
    let fixed = is_fixed(old.aspect, old.level);
    let same = if fixed { old.same } else { parts(moving.same) };
    let mut treatment = if fixed { Treatment::Vetoed } else { Treatment::Learnt };
    let other = match old.other {
        Chance::Fixed(chance) => {
            let found = parts(moving.other);
            let supports = matches!(old.level, Level::Equal | Level::Variant | Level::Similar | Level::Partial);
            if found < chance && supports && matches!(old.aspect, Aspect::Address | Aspect::Email | Aspect::Phone) {
                treatment = Treatment::Household;
                Chance::Fixed(chance)
            } else {
                Chance::Fixed(found)
            }
        }
        Chance::Frequency(times) if old.level == Level::Equal => Chance::Frequency(times),
        Chance::Frequency(_) => {
            let times = ((moving.other + super::estimate::BILLION / 2) / super::estimate::BILLION).clamp(1, MOST_TIMES);
            Chance::Frequency(u32::try_from(times).unwrap_or(1))
        }
    };
    (Row { same, other, ..*old }, treatment)
}

/// Lowers levels that would weigh more than better ones; an aspect that cannot be mended so stays as it was.
fn straightened(
    weights: Weights,
    aspect: Aspect,
    prior: &Weights,
    treatments: &mut [Treatment],
    origin: &str,
) -> Weights {
    let mut rows = weights.rows().to_vec();
    // Lowering one level may uncover another fault, a level at most as often as there are better ones.
    for _ in 0..Level::ALL.len() {
        let faults = Weights::of(String::new(), rows.clone()).faults_of(aspect);
        let Some(fault) = faults.first().copied().filter(|fault| !fault.at_least) else { break };
        let place = rows.iter().position(|row| row.aspect == aspect && row.level == fault.level);
        if let Some((row, treatment)) = place.and_then(|place| rows.get_mut(place).zip(treatments.get_mut(place))) {
            *row = lowered(*row, fault.limit);
            *treatment = Treatment::Direction;
        }
    }
    if !Weights::of(String::new(), rows.clone()).faults_of(aspect).is_empty() {
        for ((row, old), treatment) in rows.iter_mut().zip(prior.rows()).zip(treatments) {
            if row.aspect == aspect {
                *row = *old;
                *treatment = Treatment::Direction;
            }
        }
    }
    Weights::of(origin.to_owned(), rows)
}

/// The row with the largest `m` that weighs no more than `limit`.
fn lowered(row: Row, limit: i32) -> Row {
    let fits = |same: u32| Row { same, ..row }.weight(REFERENCE_FREQUENCY) <= limit;
    let (mut low, mut high) = (1, row.same);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if fits(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    Row { same: low, ..row }
}

fn origin(observed: &Observed, prior: &Weights) -> String {
    let labels = observed.labels_same + observed.labels_different;
    let labels = if labels == 0 { "without labels".to_owned() } else { format!("{labels} labels") };
    format!("trained on {} parties, {labels}; over {}", observed.parties, prior.origin())
}

fn report(
    observed: &Observed,
    estimate: &Estimate,
    prior: &Weights,
    weights: &Weights,
    treatments: &[Treatment],
) -> TrainingReport {
    let pairs = |parts: u128| u64::try_from(parts / u128::from(ONE)).unwrap_or(u64::MAX);
    let rows = prior.rows().iter().zip(weights.rows()).zip(&estimate.rows).zip(treatments);
    let rows = rows.map(|(((old, new), moving), treatment)| RowReport {
        aspect: old.aspect,
        level: old.level,
        old: RowValues::of(old),
        new: RowValues::of(new),
        pairs_same: pairs(moving.seen_same),
        pairs_random: pairs(moving.seen_other),
        treatment: *treatment,
    });
    TrainingReport {
        parties: observed.parties,
        candidate_pairs: observed.candidate_pairs,
        random_pairs: observed.random_pairs,
        labels_same: observed.labels_same,
        labels_different: observed.labels_different,
        labels_vetoed: observed.labels_vetoed,
        labels_contradicting: observed.labels_contradicting,
        rounds: estimate.rounds,
        converged: estimate.converged,
        expected_same: estimate.expected_same,
        rows: rows.collect(),
    }
}
