//! The host of a replay: it answers what the tape says.

use std::cell::Cell;
use std::rc::Rc;

use super::tape::{Answers, Reference, parts};
use crate::error::{Code, Problem, Result};
use crate::master::{
    AddressBook, Article, ArticleKey, Articles, Awaited, Contact, Ledger, MemoryLedger, OrderKey, OrderRecord,
    OrderState,
};
use crate::matching::Verdict;
use crate::order::Party;
use crate::plan::{Judge, Newcomers};

/// The address book, the matcher and the articles of a tape.
pub(super) struct Replay<'a> {
    pub(super) answers: &'a Answers,
    next: Cell<usize>,
}

impl<'a> Replay<'a> {
    pub(super) fn new(answers: &'a Answers) -> Self {
        Replay { answers, next: Cell::new(0) }
    }
}

/// Planning asks something that it did not ask when the bundle was made.
fn not_asked(what: &str) -> crate::Error {
    let message = format!("the bundle has no answer of {what} to what is asked");
    Problem::new(Code::DataValue, message).hint("replay it with the version of Intakt that made it").into()
}

impl AddressBook for Replay<'_> {
    fn snapshot(&self) -> u64 {
        self.answers.address_book_snapshot
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        let known = self.answers.parties.iter().find(|known| known.id == id);
        Ok(known.map(|known| (known.version, known.party.clone())))
    }

    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        let known = self.answers.contacts.iter().find(|known| known.company == company);
        Ok(known.and_then(|known| known.contacts.clone()))
    }
}

impl Articles for Replay<'_> {
    fn snapshot(&self) -> u64 {
        self.answers.articles_snapshot
    }

    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>> {
        let (by, text) = parts(key);
        let known = self.answers.articles.iter().find(|known| known.by == by && known.key == text);
        Ok(known.map(|known| known.articles.clone()).unwrap_or_default())
    }

    fn is_available(&self) -> bool {
        self.answers.articles_available
    }
}

impl Judge for Replay<'_> {
    fn judge(&self, _: &Party, _: bool, _: Option<&str>) -> Result<Verdict> {
        let at = self.next.get();
        self.next.set(at + 1);
        self.answers.verdicts.get(at).cloned().ok_or_else(|| not_asked("the matcher"))
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        Box::new(ReplayNewcomers { verdicts: self.answers.newcomers.clone().into(), next: Cell::new(0) })
    }
}

struct ReplayNewcomers {
    verdicts: Rc<[Verdict]>,
    next: Cell<usize>,
}

impl Newcomers for ReplayNewcomers {
    fn judge(&self, _: &Party, _: bool) -> Result<Verdict> {
        let at = self.next.get();
        self.next.set(at + 1);
        self.verdicts.get(at).cloned().ok_or_else(|| not_asked("the matcher about newcomers"))
    }

    fn add(&mut self, _: &str, _: &Party) -> Result<()> {
        Ok(())
    }

    fn remove(&mut self, _: &str) {}
}

/// The ledger of a tape, and what the replay keeps itself.
pub(super) struct ReplayLedger<'a> {
    pub(super) answers: &'a Answers,
    pub(super) kept: MemoryLedger,
}

impl Ledger for ReplayLedger<'_> {
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        match self.kept.order(key)? {
            Some(kept) => Ok(Some(kept)),
            None => Ok(self.answers.orders.iter().find(|record| record.key == *key).cloned()),
        }
    }

    fn record(&mut self, record: OrderRecord) -> Result<()> {
        self.kept.record(record)
    }

    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>> {
        match self.kept.cross_reference(tenant, source, source_id)? {
            Some(kept) => Ok(Some(kept)),
            None => Ok(stands_for(&self.answers.cross_references, source_id)),
        }
    }

    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()> {
        self.kept.set_cross_reference(tenant, source, source_id, party)
    }

    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()> {
        self.kept.remove_cross_reference(tenant, source, source_id)
    }

    fn article_reference(&self, _: &str, _: &str, code: &str) -> Result<Option<String>> {
        Ok(stands_for(&self.answers.article_references, code))
    }

    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>> {
        self.kept.waiting_for(action)
    }

    fn unsettled_parties(&self, _: &str) -> Result<Vec<(Awaited, Party)>> {
        Ok(self.answers.unsettled.clone())
    }

    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()> {
        self.kept.orders_in(state, each)
    }
}

fn stands_for(references: &[Reference], source_id: &str) -> Option<String> {
    references.iter().find(|reference| reference.source_id == source_id).map(|reference| reference.stands_for.clone())
}
