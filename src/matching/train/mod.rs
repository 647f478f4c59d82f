//! Weights learnt from an address book.
//!
//! A level weighs `log2(m / u)` (Fellegi and Sunter, "A Theory for Record Linkage", 1969): how often it occurs between two
//! records of one party against how often between records of two. Nobody says which pairs of a book are one party, so `m`
//! is estimated by expectation and maximisation (EM) as Winkler did ("Using the EM Algorithm for Weight Computation in the
//! Fellegi-Sunter Model of Record Linkage", 2000; Dempster, Laird and Rubin 1977 for the algorithm):
//!
//! 1. `u` is counted among random pairs, which are of two parties but for a few; `m` is that of the weights to begin with.
//! 2. Expectation: for every pair that a blocking key brings together, the chance that it is one party follows from its
//!    levels by Bayes' rule, the levels being taken as independent given the answer (the assumption of the model). The
//!    chance before any level is that of *all* pairs of the book, not of those a key brings together: a key is made of the
//!    values that are compared, and what a key has brought together agrees by construction.
//! 3. Maximisation: `m` of a level is its share among the pairs, each counted by its chance; `u` is counted anew, each random
//!    pair by the chance that it is two parties. Both start from pseudo-counts of the weights to begin with (a Dirichlet
//!    prior): a book with few pairs hardly moves them.
//! 4. Steps 2 and 3 are repeated until nothing moves.
//!
//! Decisions of clerks take the place of the estimate: such a pair is the same or not, and counts as several.
//!
//! **What is not learnt.** The vetoes of law 2 are no weights, so nothing here can unlearn them. Beyond that, a book full of
//! households would teach plain EM that a differing given name is normal. Therefore
//! - a pair that law 2 tells apart by given name, official number, or as a person and a company is never counted as one
//!   party, whatever else agrees and whatever a clerk says; `m` of these levels stays as it was;
//! - birth dates are not counted where an address or telephone number is shared: father and son look like one person with a
//!   slip in the date;
//! - `u` of an address, e-mail address or telephone number never falls: random pairs are strangers, and the danger is a
//!   household;
//! - weights keep their direction ([`Weights::check`] has the rules);
//! - declared keys are left alone, since in one book every record has its own.
//!
//! **Integers.** Chances are held in parts per billion and as 64-bit mantissas with an exponent; there is no floating point
//! and no chance in it. Random pairs come from SplitMix64 with a fixed seed. The same parties give the same weights on every
//! machine, in whatever order they are given.
//!
//! | file | does |
//! |---|---|
//! | `pattern` | what one pair says, as training sees it |
//! | `gather` | patterns of a book: by blocking key, at random, labelled |
//! | `odds` | odds as integers |
//! | `estimate` | EM |
//! | `guard` | what is refused |
//! | `report` | what has changed |

mod estimate;
mod gather;
mod guard;
mod odds;
mod pattern;
mod report;

use super::candidates::Candidates;
use super::decide::check_scheme;
use super::settings::MatchSettings;
use super::weights::Weights;
use crate::error::Result;

pub use report::{RowReport, RowValues, TrainingReport, Treatment};

/// A clerk's decision on two parties of the book.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// The id of the one.
    pub left: String,
    /// The id of the other.
    pub right: String,
    /// Whether they are one party.
    pub same: bool,
}

/// How training goes about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrainingOptions {
    /// How many random pairs are compared at most; where the book has no more pairs, all of them are. Default: 500,000.
    pub random_pairs: u64,
    /// How many pairs the decision of a clerk counts as. Default: 10.
    pub label_weight: u32,
    /// After so many rounds it ends, whether or not anything still moves. Default: 200.
    pub rounds: u32,
}

impl Default for TrainingOptions {
    fn default() -> Self {
        TrainingOptions { random_pairs: 500_000, label_weight: 10, rounds: 200 }
    }
}

/// What training has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    /// The weights to use; [`Weights::to_toml`] makes a file of them.
    pub weights: Weights,
    /// What has changed, row by row, and what was refused.
    pub report: TrainingReport,
}

/// Learns weights from the parties `ids` of `candidates`, beginning with those of the settings. The module says how, and
/// what is never learnt.
///
/// ```
/// use intakt::matching::{Index, MatchSettings, TrainingOptions, Weights, train};
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
/// let ids = index.iter().map(|(id, ..)| id);
/// let training = train(ids, &index, &[], &MatchSettings::default(), &TrainingOptions::default())?;
/// assert_eq!(training.report.parties, 3);
/// // Three parties teach nothing.
/// assert_eq!(training.weights.rows(), Weights::shipped().rows());
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::MatchingScheme`](crate::Code::MatchingScheme) if the keys of `candidates` are of another scheme;
/// [`Code::UsageParameter`](crate::Code::UsageParameter) if an id stands twice, or a label names a party that is not among
/// `ids` or one party twice; errors of `candidates`.
pub fn train<'a>(
    ids: impl IntoIterator<Item = &'a str>,
    candidates: &dyn Candidates,
    labels: &[Label],
    settings: &MatchSettings,
    options: &TrainingOptions,
) -> Result<Training> {
    check_scheme(candidates)?;
    let mut ids: Vec<&str> = ids.into_iter().collect();
    // The random pairs must not depend on the order.
    ids.sort_unstable();
    let observed = gather::observe(&ids, candidates, labels, settings, options)?;
    let estimate = estimate::estimate(&observed, &settings.weights, options);
    Ok(guard::conclude(&observed, &estimate, &settings.weights))
}

#[cfg(test)]
mod tests;
