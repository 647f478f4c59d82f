//! Where each value of an order comes from (law 8).

use std::fmt;
use std::sync::Arc;

use super::Role;
use crate::error::Position;

/// Where one value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The field that was set.
    pub field: FieldName,
    /// Every place in the input that the value was made from; none for a constant.
    pub positions: Vec<Position>,
    /// The rule that made it.
    pub rule: Arc<RuleName>,
}

/// A rule and the layer that set it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RuleName {
    /// Its place in the profile, such as `order.lines.row.quantity`.
    pub rule: String,
    /// The id of the layer, which is that of a profile.
    pub layer: String,
    /// Whose layer it is.
    pub level: Level,
}

/// Whose rules a layer holds. Each lies over those before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Common rules and tables.
    Base,
    /// A dialect, or a system that orders are for.
    #[default]
    Target,
    /// One company of the host.
    Tenant,
    /// One shop or till that sends it orders.
    Source,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Level; 4] = [Level::Base, Level::Target, Level::Tenant, Level::Source];

    /// The word in profiles: `base`, `target`, `tenant`, `source`.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Base => "base",
            Level::Target => "target",
            Level::Tenant => "tenant",
            Level::Source => "source",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A field of an order, such as `lines[2].quantity`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldName {
    /// The part of the order.
    pub group: Group,
    /// The field's name in that part.
    pub name: &'static str,
}

/// A part of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The order itself.
    Order,
    /// The party in a role.
    Party(Role),
    /// A line, counted from 0.
    Line(usize),
    /// A charge, counted from 0.
    Charge(usize),
    /// A payment, counted from 0.
    Payment(usize),
    /// An attachment, counted from 0.
    Attachment(usize),
    /// The stated sums.
    Totals,
}

impl fmt::Display for FieldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.group {
            Group::Order => f.write_str(self.name),
            Group::Party(role) => write!(f, "parties.{}.{}", role.as_str(), self.name),
            Group::Line(index) => write!(f, "lines[{index}].{}", self.name),
            Group::Charge(index) => write!(f, "charges[{index}].{}", self.name),
            Group::Payment(index) => write!(f, "payments[{index}].{}", self.name),
            Group::Attachment(index) => write!(f, "attachments[{index}].{}", self.name),
            Group::Totals => write!(f, "totals.{}", self.name),
        }
    }
}
