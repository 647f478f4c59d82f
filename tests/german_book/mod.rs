//! A German address book and questions to it whose answers are known, made anew from a seed.
//!
//! It is a yardstick for matching and shares neither code nor tables with it: what it knows of law 2 is written down a
//! second time here, in [`truth`]. All people, addresses and numbers are made up.
//!
//! The book is like the master of a medical-supply house: households of all kinds, common names and rare ones in the
//! proportions of telephone directories, several households to a house, nursing homes, flat shares, companies with branches;
//! values are missing as they are there (a birth date in a third of the records, an e-mail address in two thirds).
//!
//! | file | holds |
//! |---|---|
//! | `random`, `words` | where everything comes from |
//! | `people`, `firms` | how people and companies are |
//! | `record` | what of them is written down |
//! | `slips` | how it is written wrongly |
//! | `book` | the address book |
//! | `same`, `different`, `trade` | the classes of questions |
//! | `truth` | the answer, and whether law 2 allows to give it |
//! | `tally` | what answers are worth |

mod book;
mod different;
mod firms;
mod people;
mod random;
mod record;
mod same;
mod slips;
mod tally;
mod trade;
mod truth;
mod words;

use intakt::order::Party;

pub(crate) use tally::{Bars, Tally};
use truth::Truth;

/// A question to the book.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) party: Party,
    /// The id that the ledger knows the customer's account as.
    pub(crate) cross_reference: Option<String>,
    pub(crate) truth: Truth,
}

/// Questions of one kind.
#[derive(Clone, Copy)]
pub(crate) struct Class {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    make: fn(&mut book::Book) -> Option<Question>,
}

/// What the right answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// One of the book.
    Same,
    /// One of the book, of whom the order says nothing but the name that the book knows, too. Reported, under no bar.
    NameOnly,
    /// Somebody else, who has much in common with one of the book.
    Different,
    /// Somebody else, and neither side says what would tell the two apart. Reported, under no bar.
    Indistinguishable,
    /// Somebody else, who has nothing to do with anybody in the book.
    Unrelated,
}

/// The whole of it.
pub(crate) struct GermanBook {
    pub(crate) parties: Vec<(String, Party)>,
    /// By class, each with as many questions as asked for.
    pub(crate) questions: Vec<(Class, Vec<Question>)>,
}

/// Makes a book of about `parties` parties and `questions` questions of each class.
pub(crate) fn german_book(seed: u64, parties: usize, questions: usize) -> GermanBook {
    let mut book = book::Book::new(seed, parties);
    let classes = [same::CLASSES, different::CLASSES, trade::CLASSES].concat();
    let questions = classes
        .into_iter()
        .map(|class| {
            let made = (0..questions).map(|_| {
                // Not everybody in the book fits every class; somebody does.
                (0..10_000)
                    .find_map(|_| (class.make)(&mut book))
                    .unwrap_or_else(|| panic!("nobody fits {}", class.name))
            });
            (class, made.collect())
        })
        .collect();
    GermanBook { parties: book.parties, questions }
}
