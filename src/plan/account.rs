//! The account of a run: every record that was read ends in exactly one class (law 4).

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use super::notice::Notice;
use super::reason::{Reason, ReasonCode};
use crate::error::{Code, Position, Problem, Result};

/// What a record became.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// There is a plan to carry out.
    Planned,
    /// Nothing is to be done, for a good reason.
    Skipped,
    /// There is a plan that waits for another order's, or the order is not to be taken in yet.
    Waiting,
    /// A person, or a change of data or settings, must come first.
    Held,
    /// A filter took it out.
    Filtered,
    /// It could not be read.
    Unreadable,
}

impl Class {
    /// Every class, in the order of the account.
    pub const ALL: [Class; 6] =
        [Class::Planned, Class::Skipped, Class::Waiting, Class::Held, Class::Filtered, Class::Unreadable];

    /// The word used in tables and JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Class::Planned => "planned",
            Class::Skipped => "skipped",
            Class::Waiting => "waiting",
            Class::Held => "held",
            Class::Filtered => "filtered",
            Class::Unreadable => "unreadable",
        }
    }
}

/// A record that is not simply planned.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccountEntry {
    /// What it became.
    pub class: Class,
    /// The number of the order, where it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Where the record stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// Why; the first of a held order's reasons. The plan has all.
    pub reason: Reason,
}

/// How the records of one run ended: read = planned + skipped + waiting + held + filtered + unreadable.
///
/// ```text
/// shop: 7 read
///   planned     4
///   skipped     1  known 1
///   waiting     0
///   held        2  article_missing 1, party_unclear 1
///   filtered    0
///   unreadable  0
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The company of the host.
    pub tenant: String,
    /// The shop.
    pub source: String,
    /// How many records were read.
    pub read: u64,
    /// Records with a plan to carry out.
    pub planned: u64,
    /// Records with nothing to do.
    pub skipped: u64,
    /// Records whose plan waits.
    pub waiting: u64,
    /// Records that wait for a person.
    pub held: u64,
    /// Records that a filter took out.
    pub filtered: u64,
    /// Records that could not be read.
    pub unreadable: u64,
    /// Every record that is not planned, in the order of the run.
    pub entries: Vec<AccountEntry>,
    /// How often each clerk was told of what he has subscribed to.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub notices: BTreeMap<String, BTreeMap<ReasonCode, u64>>,
}

impl Account {
    /// Counts a record that is planned.
    pub(super) fn count_planned(&mut self) {
        self.planned += 1;
    }

    /// Counts a record that ended otherwise.
    pub(super) fn count(&mut self, entry: AccountEntry) {
        let counter = match entry.class {
            Class::Planned => &mut self.planned,
            Class::Skipped => &mut self.skipped,
            Class::Waiting => &mut self.waiting,
            Class::Held => &mut self.held,
            Class::Filtered => &mut self.filtered,
            Class::Unreadable => &mut self.unreadable,
        };
        *counter += 1;
        self.entries.push(entry);
    }

    /// Counts what somebody is told.
    pub(super) fn tell(&mut self, notice: &Notice) {
        for clerk in &notice.to {
            *self.notices.entry(clerk.clone()).or_default().entry(notice.reason.code).or_insert(0) += 1;
        }
    }

    /// How many records ended in `class`.
    pub fn of(&self, class: Class) -> u64 {
        match class {
            Class::Planned => self.planned,
            Class::Skipped => self.skipped,
            Class::Waiting => self.waiting,
            Class::Held => self.held,
            Class::Filtered => self.filtered,
            Class::Unreadable => self.unreadable,
        }
    }

    /// How many records ended in each class for each reason.
    pub fn reasons(&self) -> BTreeMap<(Class, ReasonCode), u64> {
        let mut reasons = BTreeMap::new();
        for entry in &self.entries {
            *reasons.entry((entry.class, entry.reason.code)).or_insert(0) += 1;
        }
        reasons
    }

    /// Proves that every record ended in exactly one class and every record that is not planned is listed.
    ///
    /// # Errors
    /// [`Code::PlanAccount`] when it does not: a record was lost or counted twice, by a defect of the reader or of this
    /// crate. The run must not be reported as done.
    pub fn check(&self) -> Result<()> {
        let sum: u64 = Class::ALL.into_iter().map(|class| self.of(class)).sum();
        let listed = self.entries.iter().filter(|entry| entry.class != Class::Planned).count() as u64;
        let wrong = if sum != self.read {
            format!("{} records were read and {sum} ended in a class", self.read)
        } else if listed != sum - self.planned {
            format!("{} records are not planned and {listed} are listed", sum - self.planned)
        } else {
            return Ok(());
        };
        Err(Problem::new(Code::PlanAccount, wrong).hint("records were lost or counted twice; report it").into())
    }
}

impl fmt::Display for Account {
    /// The table shown above, without a line break at its end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} read", self.source, self.read)?;
        let reasons = self.reasons();
        let widest = Class::ALL.into_iter().map(|class| self.of(class).to_string().len()).max().unwrap_or(1);
        for class in Class::ALL {
            write!(f, "\n  {:<10}  {:>widest$}", class.as_str(), self.of(class))?;
            let of_class = reasons.iter().filter(|((of, _), _)| *of == class);
            let words: Vec<String> = of_class.map(|((_, code), count)| format!("{} {count}", code.as_str())).collect();
            if !words.is_empty() {
                write!(f, "  {}", words.join(", "))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(class: Class, code: ReasonCode) -> AccountEntry {
        AccountEntry { class, number: None, position: None, reason: Reason::new(code, "") }
    }

    #[test]
    fn a_lost_record_is_an_error() {
        let mut account = Account { source: "shop".into(), read: 2, ..Account::default() };
        account.count_planned();
        assert_eq!(account.check().unwrap_err().code(), Code::PlanAccount);
        account.count(entry(Class::Held, ReasonCode::PartyUnclear));
        account.check().unwrap();
        account.entries.clear();
        assert_eq!(account.check().unwrap_err().code(), Code::PlanAccount);
    }

    #[test]
    fn the_table_names_reasons() {
        let mut account = Account { source: "shop".into(), read: 4, planned: 1, ..Account::default() };
        account.count(entry(Class::Held, ReasonCode::PartyUnclear));
        account.count(entry(Class::Held, ReasonCode::ArticleMissing));
        account.count(entry(Class::Held, ReasonCode::PartyUnclear));
        let expected = "shop: 4 read\n  planned     1\n  skipped     0\n  waiting     0\n  \
                        held        3  party_unclear 2, article_missing 1\n  filtered    0\n  unreadable  0";
        assert_eq!(account.to_string(), expected);
    }
}
