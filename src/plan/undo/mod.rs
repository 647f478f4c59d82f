//! Taking back what a plan did.
//!
//! While a plan is carried out its host keeps a [`Journal`]: what was written, under which ids. [`undo`] looks at each
//! entry as it is now and says what becomes of it: it can be reversed, it is kept because somebody has worked on it since,
//! or it is impossible. Nothing that was changed after the plan is ever lost by taking the plan back. [`settle_undo`]
//! tells the ledger what was reversed; [`plan_again`] lets the order be planned once more.

mod inverse;
mod journal;
mod settle;

pub use inverse::{Fate, Inverse, Undo, UndoStep, Written, WrittenData, undo};
pub use journal::{Did, Journal, JournalEntry};
pub use settle::{plan_again, settle_undo};
