//! Files whose records are known to be one party or not: every pair against the truth.

use std::collections::{BTreeMap, BTreeSet};

use intakt::matching::{Index, MatchSettings, NeverSame, Outcome, dedupe};
use intakt::order::Party;
use intakt_benches::Failure;

use crate::report::{percent, ratio};

/// A record: its id, what is known of it, and whose it is.
pub struct Record {
    /// Unique in its file.
    pub id: String,
    /// As mapped from the columns.
    pub party: Party,
    /// Equal for records of one party.
    pub owner: String,
}

/// What the pairs of a file are worth.
pub struct Pairs {
    /// How many pairs are one party.
    pub truth: usize,
    /// At the best threshold of the score: right pairs, all pairs above it.
    best: (usize, usize),
    /// Right pairs among those that were compared and of which more speaks for than against.
    compared: usize,
    /// Right pairs and all pairs whose verdict is `same`.
    same: (usize, usize),
    /// The true pairs that were not above the threshold, those that were not compared, and the false ones above it.
    pub notes: Vec<String>,
}

/// The records as an address book.
pub fn index(records: &[Record], settings: &MatchSettings) -> Result<Index, Failure> {
    let mut index = Index::new(&settings.country);
    for record in records {
        index.upsert(&record.id, 0, record.party.clone())?;
    }
    Ok(index)
}

/// Compares every record with every other that a blocking key brings it together with.
pub fn pairs(records: &[Record], settings: &MatchSettings) -> Result<Pairs, Failure> {
    let index = index(records, settings)?;
    let mut owners = BTreeMap::new();
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for record in records {
        owners.insert(record.id.as_str(), record.owner.as_str());
        *sizes.entry(&record.owner).or_default() += 1;
    }
    let truth = sizes.values().map(|size| size * (size - 1) / 2).sum();
    let mut scored = Vec::new();
    let mut seen = BTreeSet::new();
    let mut same = (0, 0);
    let never = NeverSame::default();
    for pairs in dedupe(records.iter().map(|record| record.id.as_str()), &index, settings, Some(0), &never)? {
        for pair in pairs? {
            let is_right = owners.get(pair.first.as_str()) == owners.get(pair.second.as_str());
            if pair.outcome == Outcome::Same {
                same = (same.0 + usize::from(is_right), same.1 + 1);
            }
            if is_right {
                seen.extend([(pair.first.clone(), pair.second.clone()), (pair.second.clone(), pair.first.clone())]);
            }
            scored.push((pair.score, is_right, pair));
        }
    }
    scored.sort_by_key(|one| std::cmp::Reverse(one.0));
    let (mut best, mut threshold, mut right) = ((0, 0), i32::MAX, 0);
    for (at, (score, is_right, _)) in scored.iter().enumerate() {
        right += usize::from(*is_right);
        let is_last_of_its_score = scored.get(at + 1).is_none_or(|next| next.0 != *score);
        // F1 is 2 right / (found + true).
        if is_last_of_its_score && right * (best.1 + truth) > best.0 * (at + 1 + truth) {
            (best, threshold) = ((right, at + 1), *score);
        }
    }
    let mut notes = Vec::new();
    for (score, is_right, pair) in &scored {
        let what = match (is_right, *score >= threshold) {
            (true, false) => "missed",
            (false, true) => "false",
            _ => continue,
        };
        let values = pair.evidence.iter().map(|one| format!("{} | {}", one.ours.reveal(), one.theirs.reveal()));
        let values: Vec<String> = values.collect();
        notes.push(format!(
            "{what}\t{score}\t{} {}\t{} {:?}\t{}",
            pair.first,
            pair.second,
            pair.match_key(),
            pair.outcome,
            values.join(" ; ")
        ));
    }
    let of_one = |first: &Record, second: &Record| {
        first.owner == second.owner && !seen.contains(&(first.id.clone(), second.id.clone()))
    };
    for (at, first) in records.iter().enumerate() {
        for second in records.iter().skip(at + 1).filter(|second| of_one(first, second)) {
            notes.push(format!("lost\t\t{} {}", first.id, second.id));
        }
    }
    Ok(Pairs { truth, best, compared: right, same, notes })
}

impl Pairs {
    /// True pairs, precision, recall and F1 at the best threshold, recall of blocking, precision and recall of `same`.
    pub fn cells(&self) -> Vec<String> {
        let (right, found) = self.best;
        vec![
            self.truth.to_string(),
            ratio(right, found),
            ratio(right, self.truth),
            ratio(2 * right, found + self.truth),
            percent(self.compared, self.truth),
            ratio(self.same.0, self.same.1),
            ratio(self.same.0, self.truth),
        ]
    }
}
