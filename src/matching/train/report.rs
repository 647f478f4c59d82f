//! What training has changed, and what it has refused.

use std::fmt;

use serde::Serialize;

use crate::matching::evidence::Level;
use crate::matching::weights::{Aspect, Chance, REFERENCE_FREQUENCY, Row};

/// What has come of a training. [`Display`](fmt::Display) makes a table for people; it serialises for programs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrainingReport {
    /// How many parties were learnt from.
    pub parties: u64,
    /// How many pairs share a blocking key and have no label.
    pub candidate_pairs: u64,
    /// How many random pairs were compared.
    pub random_pairs: u64,
    /// Labels that say `same` and were learnt from.
    pub labels_same: u64,
    /// Labels that say `different`.
    pub labels_different: u64,
    /// Labels refused: they say `same` of two that law 2 tells apart by given name, official number, or as a person and a
    /// company.
    pub labels_vetoed: u64,
    /// Pairs whose labels say both; none of them was learnt from.
    pub labels_contradicting: u64,
    /// How many rounds it took.
    pub rounds: u32,
    /// Whether nothing moved any more.
    pub converged: bool,
    /// How many pairs of the book are one party, by the estimate.
    pub expected_same: u64,
    /// Row by row, in the order of the weights.
    pub rows: Vec<RowReport>,
}

/// What has become of one row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowReport {
    /// What is compared.
    pub aspect: Aspect,
    /// How well it agrees.
    pub level: Level,
    /// The row as it was.
    pub old: RowValues,
    /// The row as it is.
    pub new: RowValues,
    /// How many pairs of one party showed the level, by the estimate; a label counts as several.
    pub pairs_same: u64,
    /// How many random pairs of two parties showed it.
    pub pairs_random: u64,
    /// What was done with it.
    pub treatment: Treatment,
}

/// The values of a row and what they weigh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RowValues {
    /// `m` in parts per million.
    pub m: u32,
    /// `u` in parts per million.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub u: Option<u32>,
    /// Or how many times the frequency of the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<u32>,
    /// The weight in 1/100 bit; by frequency for a value that one in a thousand parties has.
    pub weight: i32,
}

/// What training did with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    /// Learnt.
    Learnt,
    /// Kept as it was: too few pairs show it.
    TooFew,
    /// Refused in part: law 2 tells such pairs apart, so `m` was kept.
    Vetoed,
    /// Refused in part: `u` would have fallen, and households share such values.
    Household,
    /// Refused in part: the weight would have run the wrong way.
    Direction,
    /// Not taught by one address book: declared keys.
    NotTaught,
}

impl Treatment {
    /// What it means, in a few words.
    pub fn explanation(self) -> &'static str {
        match self {
            Treatment::Learnt => "learnt",
            Treatment::TooFew => "kept: too few pairs",
            Treatment::Vetoed => "m kept: law 2 tells such pairs apart",
            Treatment::Household => "u kept: households share it",
            Treatment::Direction => "limited: it would run the wrong way",
            Treatment::NotTaught => "kept: one address book does not teach it",
        }
    }
}

impl RowValues {
    pub(super) fn of(row: &Row) -> RowValues {
        let (u, frequency) = match row.other {
            Chance::Fixed(chance) => (Some(chance), None),
            Chance::Frequency(times) => (None, Some(times)),
        };
        RowValues { m: row.same, u, frequency, weight: row.weight(REFERENCE_FREQUENCY) }
    }

    fn other(&self) -> String {
        match (self.u, self.frequency) {
            (Some(chance), _) => chance.to_string(),
            (_, Some(times)) => format!("{times} f"),
            _ => String::new(),
        }
    }
}

impl fmt::Display for TrainingReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.converged { "until nothing moved" } else { "and still moving" };
        writeln!(f, "parties           {:>10}", self.parties)?;
        writeln!(
            f,
            "pairs by key      {:>10}  of which {} are one party, by the estimate",
            self.candidate_pairs, self.expected_same
        )?;
        writeln!(f, "random pairs      {:>10}", self.random_pairs)?;
        let labels = self.labels_same + self.labels_different;
        writeln!(f, "labels            {labels:>10}  {} same, {} different", self.labels_same, self.labels_different)?;
        if self.labels_vetoed > 0 {
            writeln!(f, "labels refused    {:>10}  same, though law 2 tells the two apart", self.labels_vetoed)?;
        }
        if self.labels_contradicting > 0 {
            writeln!(f, "labels refused    {:>10}  same and different of one pair", self.labels_contradicting)?;
        }
        writeln!(f, "rounds            {:>10}  {how}", self.rounds)?;
        writeln!(f)?;
        let line = |f: &mut fmt::Formatter<'_>, cells: [&str; 9]| {
            let [aspect, level, old_m, new_m, old_u, new_u, old_weight, new_weight, treatment] = cells;
            writeln!(
                f,
                "{aspect:<15} {level:<9}  {old_m:>7} {new_m:>7}  {old_u:>7} {new_u:>7}  {old_weight:>6} {new_weight:>6}  {treatment}"
            )
        };
        line(f, ["", "", "m old", "new", "u old", "new", "weight", "new", ""])?;
        for row in &self.rows {
            let texts = [
                row.old.m.to_string(),
                row.new.m.to_string(),
                row.old.other(),
                row.new.other(),
                row.old.weight.to_string(),
                row.new.weight.to_string(),
            ];
            let [old_m, new_m, old_u, new_u, old_weight, new_weight] = &texts;
            let treatment = row.treatment.explanation();
            let (aspect, level) = (row.aspect.as_str(), row.level.as_str());
            line(f, [aspect, level, old_m, new_m, old_u, new_u, old_weight, new_weight, treatment])?;
        }
        writeln!(f)?;
        write!(f, "m and u in parts per million, n f: n times the frequency of the value; weights in 1/100 bit")
    }
}
