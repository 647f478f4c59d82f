//! The embedded database as the C ABI uses it, whether or not this build has one.

use std::collections::BTreeMap;
use std::io::Write;

use intakt_core::Taken;
use intakt_core::error::{Problem, Result};
use intakt_core::master::{Article, Ledger};
use intakt_core::order::Party;
use intakt_core::plan::{Account, NumberRange, Plan};

use crate::desk::{DeskCall, PlanCall, PlanWith};
use crate::export::ExportCall;
use crate::hosts::Stores;
use crate::text::Text;

/// An import into the database.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would ask"))]
pub(crate) struct Job<'j> {
    pub(crate) country: &'j str,
    pub(crate) tenant: &'j str,
    pub(crate) source: &'j str,
    pub(crate) files: &'j [String],
    /// The ranges that plans may name.
    pub(crate) ranges: &'j BTreeMap<String, NumberRange>,
    /// Whether plans are carried out as soon as they are made.
    pub(crate) apply: bool,
}

/// What is done with each record of an import, beside planning it.
pub(crate) trait Work {
    /// What became of a record, as JSON.
    fn taken(&mut self, taken: &Taken<'_>) -> Option<Text>;

    /// The input ended in a fault.
    fn ended(&mut self, problem: &Problem);

    /// What went wrong first with doing it.
    fn failure(&mut self) -> Option<intakt_core::Error>;
}

/// Plans are for the host.
impl Work for () {
    fn taken(&mut self, _: &Taken<'_>) -> Option<Text> {
        None
    }

    fn ended(&mut self, _: &Problem) {}

    fn failure(&mut self) -> Option<intakt_core::Error> {
        None
    }
}

/// Takes an input in and gives its account.
pub(crate) type TakeIn<'t> = &'t mut dyn FnMut(Stores<'_>, &mut dyn Work) -> Result<Account>;

/// What a database can do. Answers for the host are JSON.
pub(crate) trait Store: Send {
    fn set_now(&mut self, now: i64);
    fn fill(&mut self, customers: Vec<(String, Party)>, articles: Vec<Article>) -> Result<Text>;
    fn upsert_party(&mut self, id: &str, version: u64, party: &Party) -> Result<bool>;
    fn remove_party(&mut self, id: &str) -> Result<bool>;
    fn upsert_contact(&mut self, company: &str, id: &str, version: u64, person: &Party) -> Result<()>;
    fn upsert_article(&mut self, article: &Article) -> Result<()>;
    fn remove_article(&mut self, id: &str) -> Result<bool>;
    fn party(&mut self, id: &str) -> Result<Text>;
    fn recover(&mut self, tenant: &str, source: &str) -> Result<Text>;
    fn day(&mut self, from: i64, until: i64) -> Result<Text>;
    fn runs(&mut self, most: u32) -> Result<Text>;
    fn run(&mut self, id: i64) -> Result<Text>;
    fn erase(&mut self, id: &str) -> Result<Text>;
    /// What is older than these times goes: orders, runs, attachments.
    fn forget(&mut self, before: [Option<i64>; 3]) -> Result<Text>;
    /// Orders that the ledger takes for applied and that have no document.
    fn lost(&mut self, reopen: bool) -> Result<Text>;
    /// Carries a plan out.
    fn apply(&mut self, country: &str, ranges: &BTreeMap<String, NumberRange>, plan: &Plan) -> Result<Text>;
    /// Questions, decisions, and what was carried out.
    fn desk_call(&mut self, asked: &DeskCall<'_>) -> Result<Text>;
    /// The same, where orders are planned for the answer.
    fn plan_call(&mut self, asked: &PlanCall<'_>, with: &PlanWith<'_>) -> Result<Text>;
    /// Writes a list; how many records it has.
    fn export(&mut self, asked: &ExportCall<'_>, sink: &mut dyn Write) -> Result<u64>;
    /// Does something with the ledger, as one change.
    fn ledger(&mut self, work: &mut dyn FnMut(&mut dyn Ledger) -> Result<()>) -> Result<()>;
    /// Does something with everything; what `writes` is one change.
    fn stores(&mut self, country: &str, writes: bool, work: &mut dyn FnMut(Stores<'_>) -> Result<()>) -> Result<()>;
    /// An import.
    fn import(&mut self, job: &Job<'_>, take_in: TakeIn<'_>) -> Result<()>;
}
