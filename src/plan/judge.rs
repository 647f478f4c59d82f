//! What planning asks of matching.

use super::newcomers::EqualForms;
use crate::error::Result;
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
}

impl<J: Judge + ?Sized> Judge for &J {
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict> {
        (**self).judge(party, guest, cross_reference)
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        (**self).newcomers()
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
