//! Who ordered: candidates from an index, compared field by field, judged by law 2.
//!
//! | file | does |
//! |---|---|
//! | `settings` | what a tenant or source may choose |
//! | `form`, `number` | the comparison forms of one party, computed once |
//! | `reader`, `vocabulary`, `dictionary`, `memo` | every word once, every field read once |
//! | `keys` | blocking keys: integers that two parties must share to be compared |
//! | `index`, `candidates` | where candidates come from: our index, or the host's database |
//! | `pages`, `compact`, `record`, `packing`, `few` | the parties of the index and their forms as few bytes |
//! | `postings`, `hash` | which parties carry a key |
//! | `saved` | the index as bytes |
//! | `query` | the question, and how common its values are in the address book |
//! | `compare/` | one comparison a file: levels of agreement, nothing concluded |
//! | `comparer`, `glance`, `remembered`, `bound` | the same for candidates of the index, without unpacking most of them |
//! | `weights`, `frequency`, `log2`, `score` | what the levels weigh, in 1/100 bit |
//! | `weights_file`, `direction` | weights as a text that is checked, and which way they have to run |
//! | `train/` | weights learnt from an address book |
//! | `law` | law 2 for one candidate |
//! | `decide` | the verdict over all candidates |
//! | `dedupe` | every pair of an address book that may be one party |
//! | `pairing` | which of them agree in something that few have |
//! | `bulk` | many questions at once, on several threads |
//! | `shown`, `explain` | the values beside the evidence, match key and sentence |
//!
//! The score ranks, the law decides: no sum of weights makes `same` of what the law forbids.

mod bound;
mod bulk;
mod candidates;
mod compact;
mod compare;
mod comparer;
mod decide;
mod dedupe;
mod dictionary;
mod direction;
mod evidence;
mod explain;
mod few;
mod form;
mod frequency;
mod glance;
mod hash;
mod index;
mod keys;
mod law;
mod log2;
mod memo;
mod never;
mod number;
mod packing;
mod pages;
mod pairing;
mod postings;
mod query;
mod reader;
mod record;
mod remembered;
mod saved;
mod score;
mod settings;
mod shown;
mod train;
mod verdict;
mod vocabulary;
mod waiting;
mod weights;
mod weights_file;

pub use bulk::link_all;
pub use candidates::{Candidates, Entry};
pub use decide::decide;
pub use dedupe::{Dedupe, Pair, dedupe, dedupe_all};
pub use evidence::{Evidence, Field, Level};
pub use explain::Language;
pub(crate) use hash::hash;
pub use index::{Blocking, Index, IndexSize};
pub use keys::{KEY_SCHEME, keys};
pub use never::NeverSame;
pub use query::Query;
pub use settings::{DeclaredKey, Identity, MatchSettings};
pub use train::{Label, RowReport, RowValues, Training, TrainingOptions, TrainingReport, Treatment, train};
pub use verdict::{Candidate, Contradiction, Outcome, Proof, Relation, RelationKind, Verdict, VerdictKind};
pub use weights::{Aspect, Chance, Row, Weights};
pub use weights_file::WEIGHTS_VERSION;
pub(crate) use weights_file::read_table as weights_of_table;
