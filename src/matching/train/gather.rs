//! The patterns of a book: of pairs that a blocking key brings together, of random pairs, of labelled ones.

use std::collections::{BTreeMap, BTreeSet};

use super::pattern::Pattern;
use super::{Label, TrainingOptions};
use crate::error::{Code, Problem, Result};
use crate::matching::candidates::{Candidates, Entry};
use crate::matching::compare::Facts;
use crate::matching::form::PartyForm;
use crate::matching::keys::blocking_keys;
use crate::matching::pairing::Pairing;
use crate::matching::query::{Context, Query};
use crate::matching::settings::MatchSettings;
use crate::matching::weights::Aspect;
use crate::order::Party;

/// How many pairs say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    /// Pairs that a key brings together and nobody has decided on.
    pub(super) candidates: u64,
    /// Random pairs that nobody has called the same.
    pub(super) random: u64,
    /// Pairs that a clerk has called the same.
    pub(super) same: u64,
}

/// Everything that is learnt from.
#[derive(Clone, Debug, Default)]
pub(super) struct Observed {
    pub(super) patterns: BTreeMap<Pattern, Counts>,
    pub(super) parties: u64,
    pub(super) candidate_pairs: u64,
    pub(super) random_pairs: u64,
    /// Sum of the frequencies of the values in random pairs, and how many they are: in the order of [`Aspect::ALL`].
    pub(super) frequencies: [(u64, u64); Aspect::ALL.len()],
    pub(super) labels_same: u64,
    pub(super) labels_different: u64,
    /// Labels that call the same what law 2 tells apart.
    pub(super) labels_vetoed: u64,
    /// Labels that say both of one pair.
    pub(super) labels_contradicting: u64,
}

type Pair = (usize, usize);

/// Compares the pairs. `ids` are sorted.
pub(super) fn observe(
    ids: &[&str],
    candidates: &dyn Candidates,
    labels: &[Label],
    settings: &MatchSettings,
    options: &TrainingOptions,
) -> Result<Observed> {
    let mut places = BTreeMap::new();
    for (place, id) in ids.iter().enumerate() {
        if places.insert(*id, place).is_some() {
            return Err(Problem::new(Code::UsageParameter, "an id stands twice among those to learn from").into());
        }
    }
    let pairing = Pairing::of(ids, candidates, settings)?;
    let book = Book { ids, places: &places, candidates, settings, pairing: &pairing };
    let mut observed = Observed { parties: ids.len() as u64, ..Observed::default() };
    let labelled = book.labelled(labels, &mut observed)?;
    let random = random_pairs(ids.len(), options.random_pairs);
    let (mut random, mut decided) = (random.into_iter().peekable(), labelled.iter().peekable());
    for place in 0..ids.len() {
        let Some(party) = book.party(place)? else { continue };
        let form = PartyForm::new(&party, &settings.country);
        let query = Query::new(&party);
        let context = Context::new(&query, form, candidates, settings)?;
        for other in book.followers(place, &context)? {
            if !labelled.contains_key(&(place, other.0)) {
                observed.candidate_pairs += 1;
                observed.count(other.1).candidates += 1;
            }
        }
        while let Some((_, other)) = random.next_if(|(first, _)| *first == place) {
            if labelled.get(&(place, other)) == Some(&true) {
                continue;
            }
            if let Some(pattern) = book.compare(&context, other)? {
                observed.random_pairs += 1;
                for one in &pattern.levels {
                    if let Some((sum, number)) = observed.frequencies.get_mut(one.aspect as usize) {
                        *sum += u64::from(one.frequency);
                        *number += 1;
                    }
                }
                observed.count(pattern).random += 1;
            }
        }
        while let Some(((_, other), same)) = decided.next_if(|((first, _), _)| *first == place) {
            let Some(pattern) = book.compare(&context, *other)? else { continue };
            match same {
                false => observed.labels_different += 1,
                true if pattern.vetoed => observed.labels_vetoed += 1,
                true => {
                    observed.labels_same += 1;
                    observed.count(pattern).same += 1;
                }
            }
        }
    }
    Ok(observed)
}

impl Observed {
    fn count(&mut self, pattern: Pattern) -> &mut Counts {
        self.patterns.entry(pattern).or_default()
    }
}

struct Book<'a> {
    ids: &'a [&'a str],
    places: &'a BTreeMap<&'a str, usize>,
    candidates: &'a dyn Candidates,
    settings: &'a MatchSettings,
    pairing: &'a Pairing,
}

impl Book<'_> {
    /// What was decided on each pair, the smaller place first.
    fn labelled(&self, labels: &[Label], observed: &mut Observed) -> Result<BTreeMap<Pair, bool>> {
        let place = |id: &str| {
            let unknown =
                || Problem::new(Code::UsageParameter, "a label names a party that is not in the list").found(id);
            self.places.get(id).copied().ok_or_else(unknown)
        };
        let mut labelled: BTreeMap<Pair, BTreeSet<bool>> = BTreeMap::new();
        for label in labels {
            let (left, right) = (place(&label.left)?, place(&label.right)?);
            if left == right {
                return Err(Problem::new(Code::UsageParameter, "a label names one party twice")
                    .found(&label.left)
                    .into());
            }
            labelled.entry((left.min(right), left.max(right))).or_default().insert(label.same);
        }
        let (once, twice): (Vec<_>, Vec<_>) = labelled.into_iter().partition(|(_, said)| said.len() == 1);
        observed.labels_contradicting = twice.len() as u64;
        Ok(once.into_iter().filter_map(|(pair, said)| said.first().map(|same| (pair, *same))).collect())
    }

    fn party(&self, place: usize) -> Result<Option<Party>> {
        let mut found = None;
        if let Some(id) = self.ids.get(place) {
            self.candidates.party_by_id(id, &mut |entry| found = Some(entry.party().into_owned()))?;
        }
        Ok(found)
    }

    /// The parties behind `place` that share a key with it.
    fn followers(&self, place: usize, context: &Context<'_>) -> Result<BTreeMap<usize, Pattern>> {
        let mut found = BTreeMap::new();
        let mut keys = blocking_keys(&context.form);
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            if self.candidates.count_by_key(key)? > self.settings.block_limit {
                continue;
            }
            self.candidates.parties_by_key(key, &mut |entry| {
                if let Some(other) = self.places.get(entry.id).copied().filter(|other| *other > place) {
                    found.entry(other).or_insert_with(|| self.pattern(context, entry));
                }
            })?;
        }
        for other in self.pairing.with(&context.form).into_iter().filter(|other| *other > place) {
            if !found.contains_key(&other)
                && let Some(pattern) = self.compare(context, other)?
            {
                found.insert(other, pattern);
            }
        }
        Ok(found)
    }

    fn compare(&self, context: &Context<'_>, place: usize) -> Result<Option<Pattern>> {
        let mut found = None;
        if let Some(id) = self.ids.get(place) {
            self.candidates.party_by_id(id, &mut |entry| found = Some(self.pattern(context, entry)))?;
        }
        Ok(found)
    }

    fn pattern(&self, context: &Context<'_>, entry: Entry<'_>) -> Pattern {
        let form = entry.form(&self.settings.country);
        Pattern::of(&Facts::compare(context, &entry, &form, self.settings), context)
    }
}

/// Pairs of places below `parties`, ascending and each once: all of them if they are no more than `limit`, else about as
/// many of them at random.
fn random_pairs(parties: usize, limit: u64) -> Vec<Pair> {
    let all = parties as u128 * (parties as u128).saturating_sub(1) / 2;
    if all <= u128::from(limit) {
        return (0..parties).flat_map(|first| (first + 1..parties).map(move |second| (first, second))).collect();
    }
    let mut numbers = SplitMix(0x1a7a_c7ed_5eed_0001);
    let mut pairs: Vec<Pair> = (0..limit)
        .map(|_| {
            let first = numbers.below(parties);
            let second = (first + 1 + numbers.below(parties - 1)) % parties;
            (first.min(second), first.max(second))
        })
        .collect();
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014).
struct SplitMix(u64);

impl SplitMix {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is at least 1.
    fn below(&mut self, limit: usize) -> usize {
        usize::try_from((u128::from(self.next()) * limit as u128) >> 64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{SplitMix, random_pairs};

    #[test]
    fn random_numbers_are_those_of_the_algorithm() {
        // The first numbers of the seed 1234567, as the authors' reference implementation gives them.
        let mut numbers = SplitMix(1_234_567);
        let found: Vec<u64> = (0..3).map(|_| numbers.next()).collect();
        assert_eq!(found, [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]);
    }

    #[test]
    fn pairs_are_of_two_and_stand_once() {
        for (parties, limit, expected) in
            [(0, 10, 0..1), (1, 10, 0..1), (5, 10, 10..11), (6, 10, 7..11), (1000, 5000, 4900..5001)]
        {
            let pairs = random_pairs(parties, limit);
            assert!(expected.contains(&pairs.len()), "{parties} {}", pairs.len());
            assert!(pairs.is_sorted() && pairs.iter().all(|(first, second)| first < second && *second < parties));
            assert_eq!(pairs, random_pairs(parties, limit));
        }
    }
}
