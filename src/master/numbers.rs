//! Which numbers of a range are drawn: the trait that a host or a store implements, and its form in memory.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::Result;

/// Names a range of a tenant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RangeKey {
    /// The company of the host.
    pub tenant: String,
    /// The name of the range in the settings.
    pub range: String,
}

/// What became of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NumberState {
    /// Drawn for something that is being written.
    Reserved,
    /// What it was drawn for is written: it is used for good.
    Committed,
    /// What it was drawn for was not written. It may be drawn again.
    Released,
    /// The host says that it is in use already. It is never drawn.
    Taken,
}

/// A number that was drawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnNumber {
    /// The number, without prefix.
    pub number: u64,
    /// What it is for: order and action. Empty for one that is [`NumberState::Taken`].
    pub holder: String,
    /// What became of it.
    pub state: NumberState,
}

/// The memory of which numbers are drawn.
///
/// A draw reads and then writes; a store that several programs use must keep the others out meanwhile, for example by a
/// transaction that takes the lock for writing first.
pub trait Numbers {
    /// The number that `holder` has, reserved or committed.
    ///
    /// # Errors
    /// Whatever the store says.
    fn held(&self, range: &RangeKey, holder: &str) -> Result<Option<DrawnNumber>>;

    /// The lowest released number.
    ///
    /// # Errors
    /// Whatever the store says.
    fn lowest_released(&self, range: &RangeKey) -> Result<Option<u64>>;

    /// The highest number that anything was ever said of.
    ///
    /// # Errors
    /// Whatever the store says.
    fn highest(&self, range: &RangeKey) -> Result<Option<u64>>;

    /// Remembers a number, in place of what is known of it.
    ///
    /// # Errors
    /// Whatever the store says.
    fn put(&mut self, range: &RangeKey, drawn: DrawnNumber) -> Result<()>;
}

/// Drawn numbers in memory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MemoryNumbers {
    ranges: BTreeMap<RangeKey, BTreeMap<u64, DrawnNumber>>,
}

impl MemoryNumbers {
    /// The numbers of a range in ascending order.
    pub fn numbers(&self, range: &RangeKey) -> impl Iterator<Item = &DrawnNumber> {
        self.ranges.get(range).into_iter().flat_map(BTreeMap::values)
    }
}

impl Numbers for MemoryNumbers {
    fn held(&self, range: &RangeKey, holder: &str) -> Result<Option<DrawnNumber>> {
        let in_use = |drawn: &&DrawnNumber| matches!(drawn.state, NumberState::Reserved | NumberState::Committed);
        Ok(self.numbers(range).filter(in_use).find(|drawn| drawn.holder == holder).cloned())
    }

    fn lowest_released(&self, range: &RangeKey) -> Result<Option<u64>> {
        Ok(self.numbers(range).find(|drawn| drawn.state == NumberState::Released).map(|drawn| drawn.number))
    }

    fn highest(&self, range: &RangeKey) -> Result<Option<u64>> {
        Ok(self.ranges.get(range).and_then(|numbers| numbers.keys().next_back().copied()))
    }

    fn put(&mut self, range: &RangeKey, drawn: DrawnNumber) -> Result<()> {
        self.ranges.entry(range.clone()).or_default().insert(drawn.number, drawn);
        Ok(())
    }
}
