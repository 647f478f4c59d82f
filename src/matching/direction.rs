//! Which way weights have to run. Whoever changes weights, by hand or by training, is held to it: a better level may not
//! weigh less than a worse one, equality never speaks against, and what law 2 takes for a contradiction always does.

use super::evidence::Level;
use super::weights::{Aspect, REFERENCE_FREQUENCY, Row, Weights};

/// How much a contradiction of law 2 has to weigh against at least, in 1/100 bit. The law holds whatever weights say; this
/// keeps the score from ranking a contradicted candidate as if nothing were the matter.
const CONTRADICTION: i32 = -100;

/// The better level of each pair before the worse one. `Partial` and `Near` are not compared with `Similar`: an initial says
/// less than a name with a slip in it, and need not weigh less.
const ORDER: [(Level, Level); 9] = [
    (Level::Equal, Level::Variant),
    (Level::Equal, Level::Similar),
    (Level::Variant, Level::Similar),
    (Level::Equal, Level::Partial),
    (Level::Equal, Level::Near),
    (Level::Variant, Level::Different),
    (Level::Similar, Level::Different),
    (Level::Partial, Level::Different),
    (Level::Near, Level::Different),
];

/// A row that runs the wrong way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) aspect: Aspect,
    /// The row to mend: of two levels the worse.
    pub(super) level: Level,
    pub(super) weight: i32,
    /// The better level that weighs less, if that is the fault.
    pub(super) better: Option<Level>,
    /// What the row may weigh at most, or at least.
    pub(super) limit: i32,
    /// Whether `limit` is the least.
    pub(super) at_least: bool,
}

impl Aspect {
    /// Whether law 2 takes a difference for a contradiction, or for another name.
    pub(super) fn contradicts(self) -> bool {
        matches!(self, Aspect::GivenName | Aspect::BirthDate | Aspect::OfficialNumber | Aspect::PartyType)
    }
}

impl Weights {
    /// Every row that runs the wrong way; rows by frequency for a value that one in a thousand parties has.
    pub(super) fn faults(&self) -> Vec<Fault> {
        Aspect::ALL.into_iter().flat_map(|aspect| self.faults_of(aspect)).collect()
    }

    /// Those of one aspect, the better levels first.
    pub(super) fn faults_of(&self, aspect: Aspect) -> Vec<Fault> {
        let row = |level| self.rows().iter().find(|row: &&Row| row.aspect == aspect && row.level == level);
        let weight = |level| row(level).map(|row| row.weight(REFERENCE_FREQUENCY));
        let fault = |level, weight, better, limit, at_least| Fault { aspect, level, weight, better, limit, at_least };
        let mut faults = Vec::new();
        if let Some(equal) = weight(Level::Equal).filter(|equal| *equal < 0) {
            faults.push(fault(Level::Equal, equal, None, 0, true));
        }
        for (better, worse) in ORDER {
            if let (Some(limit), Some(found)) = (weight(better), weight(worse))
                && found > limit
            {
                faults.push(fault(worse, found, Some(better), limit, false));
            }
        }
        let limit = if aspect.contradicts() { CONTRADICTION } else { 0 };
        if let Some(different) = weight(Level::Different).filter(|different| *different > limit) {
            faults.push(fault(Level::Different, different, None, limit, false));
        }
        faults
    }
}
