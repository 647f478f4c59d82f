//! The order desk: carries plans out in the embedded master, and keeps the account of every run.
//!
//! With it Intakt works alone as a small order desk. It is also the reference for a host: how a plan is
//! [carried out](Desk::apply) (all of it or nothing, versions checked, numbers drawn), what a host does
//! [after a crash](Desk::recover) (it asks its data before it repeats anything), and how a ledger that knows more than the
//! data is [found and mended](Desk::lost). Questions are kept for clerks, who [decide](Desk::decide) them; the orders are
//! [planned again](Desk::plan_again) then, and what was carried out by mistake is [taken back](Desk::undo).
//!
//! ```
//! use intakt::desk::{Applied, Desk, RunStart};
//! use intakt::master::sqlite::{Database, SqliteAddressBook, SqliteLedger};
//! use intakt::master::{AddressBook, UncheckedArticles};
//! use intakt::order::{Line, Order, Party, PartyInRole, Role};
//! use intakt::plan::{Host, Matcher, Run, Settings};
//!
//! let maria = Party {
//!     given_name: Some("Maria".into()),
//!     family_name: Some("Zaunkönig".into()),
//!     email: Some("maria@example.org".into()),
//!     ..Party::default()
//! };
//! let order = Order {
//!     number: Some("1001".into()),
//!     parties: vec![PartyInRole { role: Role::Orderer, position: Default::default(), party: maria }],
//!     lines: vec![Line { article: Some("A-1".into()), ..Line::default() }],
//!     ..Order::default()
//! };
//! let (settings, now) = (Settings::default(), 1_780_000_000);
//! let database = Database::in_memory()?;
//! let address_book = SqliteAddressBook::open(&database, "DE")?;
//! let mut ledger = SqliteLedger::new(&database, now);
//! let mut desk = Desk::new(&database, &address_book, now);
//! desk.begin_run(&RunStart { source: "shop", ..RunStart::default() })?;
//!
//! let matcher = Matcher::new(&address_book, settings.source("shop").match_settings());
//! let host = Host {
//!     address_book: &address_book,
//!     judge: Box::new(matcher),
//!     articles: &UncheckedArticles,
//!     ledger: &mut ledger,
//! };
//! let mut run = Run::new(&settings, "shop", host)?;
//! let plan = run.plan(&order);
//! desk.note_plan(&plan)?;
//! assert!(matches!(desk.apply(&plan)?, Applied::Done { .. }));
//! assert!(address_book.party("1")?.is_some(), "the customer got the first number");
//! desk.end_run(&run.finish()?)?;
//! # Ok::<(), intakt::Error>(())
//! ```

mod apply;
mod changed;
mod erase;
mod kept;
mod recover;
mod references;
mod replan;
mod review;
mod runs;
mod today;
mod undo;

pub use apply::Applied;
pub use erase::{Erased, Forgotten, Retention};
pub use recover::Recovery;
pub(crate) use references::customer_number;
pub use references::{ReferenceNote, ReferenceRow};
pub use replan::{Planning, Replanned};
pub use review::{
    CaseCandidate, CaseField, CaseLine, Decided, EarlierOrder, FieldResult, FoundParty, Preview, ReviewCase,
    ReviewFilter, ReviewRow, ReviewState, Revoked, RevokedOrder,
};
pub(crate) use review::{ROW as REVIEW_ROW, review_row};
pub use runs::{RunEntry, RunRow, RunStart};
pub use today::{Day, HeldOrder, NewParty, OpenOrder, OpenReview, SourceDay};
pub use undo::Undone;

use std::collections::BTreeMap;

use crate::master::sqlite::{Database, Documents, SqliteAddressBook, SqliteArticles, SqliteLedger};
use crate::plan::NumberRange;

/// The order desk over a [`Database`].
#[derive(Debug)]
pub struct Desk<'d> {
    database: &'d Database,
    address_book: &'d SqliteAddressBook<'d>,
    now: i64,
    /// The ranges that plans may name.
    ranges: BTreeMap<String, NumberRange>,
    /// The run that is going on.
    run: Option<Going>,
}

/// A run that is going on.
#[derive(Debug)]
struct Going {
    id: i64,
    /// How many entries it has.
    entries: i64,
    applied: i64,
    stopped: i64,
}

impl<'d> Desk<'d> {
    /// A desk over `database`, whose address book is `address_book`. `now` is written beside what is done: seconds since 1970
    /// (UTC).
    pub fn new(database: &'d Database, address_book: &'d SqliteAddressBook<'d>, now: i64) -> Self {
        Desk { database, address_book, now, ranges: BTreeMap::new(), run: None }
    }

    /// The number ranges that plans may name: those of the settings that the plans are made with,
    /// [`SourceSettings::numbers`](crate::plan::SourceSettings::numbers). Without them the desk counts by itself.
    #[must_use]
    pub fn with_ranges(mut self, ranges: &BTreeMap<String, NumberRange>) -> Self {
        self.ranges = ranges.clone();
        self
    }

    fn ledger(&self) -> SqliteLedger<'d> {
        SqliteLedger::new(self.database, self.now)
    }

    fn articles(&self) -> SqliteArticles<'d> {
        SqliteArticles::new(self.database)
    }

    fn documents(&self) -> Documents<'d> {
        Documents::new(self.database)
    }
}
