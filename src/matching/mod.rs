//! Who ordered: candidates from an index, compared field by field, judged by law 2.

mod evidence;
mod verdict;

pub use evidence::{Evidence, Field, Level};
pub use verdict::{Candidate, Contradiction, Outcome, Proof, Relation, RelationKind, Verdict, VerdictKind};
