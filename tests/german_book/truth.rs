//! The right answer to a question, and whether law 2 can be satisfied by what both sides say: the law written down a second
//! time, from what the generator knows and the matcher has to find out.

use super::book::{Book, Entry};
use super::record::Known;

/// The right answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    /// This party of the book.
    Same { id: String, decidable: Decidable },
    /// Nobody of the book.
    Nobody,
}

/// Whether law 2 is satisfied by the fields that both sides have without an error in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Decidable {
    pub(crate) patient: bool,
    pub(crate) trade: bool,
}

/// How the name in the order is related to that in the book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// Compatible: equal, folded, a typing error in the family name, a short form, an initial, turned round.
    Fits,
    /// An initial, which stands for many given names.
    Initial,
    /// One letter of the given name is wrong.
    OneLetter,
    /// Another family name.
    Married,
}

impl Book {
    /// Whether law 2 lets `entry` be recognised. `agrees`: what both sides have, without an error; `near`: something almost
    /// agrees, which lets nothing pass.
    pub(crate) fn decidable(&self, entry: &Entry, agrees: Known, name: &Name, near: bool) -> Decidable {
        let agrees = Known { address: agrees.address && !entry.person.house.is_home, ..agrees };
        let phone = (agrees.landline && !entry.person.house.is_home) || agrees.mobile;
        let shared = [agrees.address, agrees.email, phone].into_iter().filter(|one| *one).count();
        let compatible = match name {
            Name::Fits | Name::Initial => true,
            Name::OneLetter => agrees.email || agrees.key,
            Name::Married => usize::from(agrees.birth) + shared >= 2,
        };
        if !compatible || near || self.is_ambiguous(entry, agrees) {
            return Decidable::default();
        }
        let patient = agrees.birth || agrees.number || agrees.key || shared >= 2;
        let rival = |other: &Entry| other.id != entry.id && self.may_be_called_so(other, entry, name);
        let house = entry.person.house.number_of_house;
        let one_of_three = (agrees.address
            && !self.in_the_house(house).any(|other| other.known.address && rival(other)))
            || (agrees.email && !self.with_the_mailbox(&entry.person.email).any(rival))
            || agrees.mobile;
        Decidable { patient, trade: patient || one_of_three }
    }

    /// "No other party of that given name or initial."
    fn may_be_called_so(&self, other: &Entry, entry: &Entry, name: &Name) -> bool {
        let (ours, theirs) = (entry.person.first_name(), other.person.first_name());
        ours == theirs || (*name == Name::Initial && ours.chars().next() == theirs.chars().next())
    }

    /// Somebody of the same name lives there, too, and nothing tells the two apart.
    fn is_ambiguous(&self, entry: &Entry, agrees: Known) -> bool {
        let namesake = |other: &Entry| {
            other.id != entry.id
                && other.person.first_name() == entry.person.first_name()
                && other.person.family == entry.person.family
        };
        self.in_the_house(entry.person.house.number_of_house).any(|other| {
            namesake(other) && !(agrees.birth && other.known.birth) && !(agrees.number && other.known.number)
        })
    }
}
