//! What planning asks of matching.

use super::newcomers::EqualForms;
use crate::error::Result;
use crate::master::Decisions;
use crate::matching::Verdict;
use crate::order::Party;

/// Says who a party of an order is in the host's address book.
pub trait Judge {
    /// The verdict on `party`. `guest` says that the customer ordered without an account; `cross_reference` is the id of
    /// the party that the shop's id of this one stood for so far.
    ///
    /// # Errors
    /// What the matcher or the host's callbacks report. The order at hand is held, the next one is planned.
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict>;

    /// An empty collection of parties that are planned and not in the address book yet, judged by the same rules as far as
    /// the judge can. By default [`EqualForms`].
    fn newcomers(&self) -> Box<dyn Newcomers> {
        Box::new(EqualForms::default())
    }

    /// What clerks have decided, which planning follows for exactly what they were asked. By default nothing; see
    /// [`WithDecisions`].
    fn decisions(&self) -> Option<&dyn Decisions> {
        None
    }
}

/// A judge, and what clerks have decided.
///
/// ```
/// use intakt::master::{MemoryAddressBook, MemoryDecisions};
/// use intakt::plan::{Judge, Matcher, Settings, WithDecisions};
/// let settings = Settings::default().source("shop").match_settings();
/// let address_book = MemoryAddressBook::new(&settings.country);
/// let decisions = MemoryDecisions::default();
/// let judge = WithDecisions::new(Matcher::new(address_book.index(), settings), &decisions);
/// assert!(judge.decisions().is_some());
/// ```
pub struct WithDecisions<'d, J> {
    judge: J,
    decisions: &'d dyn Decisions,
}

impl<'d, J: Judge> WithDecisions<'d, J> {
    /// `judge`, whose plans follow `decisions`.
    pub fn new(judge: J, decisions: &'d dyn Decisions) -> Self {
        WithDecisions { judge, decisions }
    }
}

impl<J: Judge> Judge for WithDecisions<'_, J> {
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict> {
        self.judge.judge(party, guest, cross_reference)
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        self.judge.newcomers()
    }

    fn decisions(&self) -> Option<&dyn Decisions> {
        Some(self.decisions)
    }
}

impl<J: Judge + ?Sized> Judge for &J {
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict> {
        (**self).judge(party, guest, cross_reference)
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        (**self).newcomers()
    }

    fn decisions(&self) -> Option<&dyn Decisions> {
        (**self).decisions()
    }
}

/// The parties that plans create and that are not in the address book yet. Without them the second order of a new customer
/// would create the customer again.
pub trait Newcomers {
    /// The verdict on `party` among the parties added; candidates carry the ids that they were added under.
    ///
    /// # Errors
    /// As for [`Judge::judge`].
    fn judge(&self, party: &Party, guest: bool) -> Result<Verdict>;

    /// Adds a party.
    ///
    /// # Errors
    /// As for [`Judge::judge`].
    fn add(&mut self, id: &str, party: &Party) -> Result<()>;

    /// Takes a party out, if it was added.
    fn remove(&mut self, id: &str);
}
