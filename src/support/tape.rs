//! Listening to a run: everything that the host answers is written down.

use std::cell::RefCell;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::master::{
    AddressBook, Article, ArticleKey, Articles, Awaited, Contact, Ledger, MemoryLedger, OrderKey, OrderRecord,
    OrderState,
};
use crate::matching::Verdict;
use crate::order::Party;
use crate::plan::{Judge, Newcomers};

/// What the host has answered in one run.
#[derive(Default)]
pub struct Tape {
    answers: RefCell<Answers>,
    /// Shared with the newcomers of the run, which live on their own.
    newcomers: Rc<RefCell<Vec<Verdict>>>,
}

/// The answers, each kind in the order in which it was asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Answers {
    pub(super) address_book_snapshot: u64,
    pub(super) articles_snapshot: u64,
    pub(super) articles_available: bool,
    /// Whom the matcher found in the address book, question by question.
    pub(super) verdicts: Vec<Verdict>,
    /// Whom it found among the parties that are planned.
    pub(super) newcomers: Vec<Verdict>,
    pub(super) parties: Vec<KnownParty>,
    pub(super) contacts: Vec<KnownContacts>,
    pub(super) articles: Vec<KnownArticles>,
    pub(super) orders: Vec<OrderRecord>,
    pub(super) unsettled: Vec<(Awaited, Party)>,
    pub(super) cross_references: Vec<Reference>,
    pub(super) article_references: Vec<Reference>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KnownParty {
    pub(super) id: String,
    pub(super) version: u64,
    pub(super) party: Party,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KnownContacts {
    pub(super) company: String,
    pub(super) contacts: Option<Vec<Contact>>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KnownArticles {
    /// `number`, `gtin` or `pzn`.
    pub(super) by: String,
    pub(super) key: String,
    pub(super) articles: Vec<Article>,
}

/// What an id of the shop stands for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Reference {
    pub(super) source_id: String,
    pub(super) stands_for: String,
}

/// The kind of a key of an article, and the key.
pub(super) fn parts(key: ArticleKey<'_>) -> (&'static str, &str) {
    match key {
        ArticleKey::Number(text) => ("number", text),
        ArticleKey::Gtin(text) => ("gtin", text),
        ArticleKey::Pzn(text) => ("pzn", text),
    }
}

impl Tape {
    /// Everything so far.
    pub(super) fn answers(&self) -> Answers {
        Answers { newcomers: self.newcomers.borrow().clone(), ..self.answers.borrow().clone() }
    }

    /// `book`, listened to.
    pub fn address_book<'t>(&'t self, book: &'t dyn AddressBook) -> impl AddressBook + 't {
        Heard { tape: self, inner: book }
    }

    /// `articles`, listened to.
    pub fn articles<'t>(&'t self, articles: &'t dyn Articles) -> impl Articles + 't {
        Heard { tape: self, inner: articles }
    }

    /// `judge`, listened to. Decisions of clerks are not asked for, since they are about persons.
    pub fn judge<'t, J: Judge + 't>(&'t self, judge: J) -> impl Judge + 't {
        Heard { tape: self, inner: judge }
    }

    /// `ledger`, listened to. Nothing is written into it: what the run keeps is kept beside it.
    pub fn ledger<'t>(&'t self, ledger: &'t dyn Ledger) -> impl Ledger + 't {
        HeardLedger { tape: self, inner: ledger, kept: MemoryLedger::default() }
    }
}

/// Something of the host's, and who listens.
struct Heard<'t, T> {
    tape: &'t Tape,
    inner: T,
}

impl AddressBook for Heard<'_, &dyn AddressBook> {
    fn snapshot(&self) -> u64 {
        let snapshot = self.inner.snapshot();
        self.tape.answers.borrow_mut().address_book_snapshot = snapshot;
        snapshot
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        let found = self.inner.party(id)?;
        let mut answers = self.tape.answers.borrow_mut();
        if let Some((version, party)) = &found
            && !answers.parties.iter().any(|known| known.id == id)
        {
            answers.parties.push(KnownParty { id: id.to_owned(), version: *version, party: party.clone() });
        }
        Ok(found)
    }

    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        let contacts = self.inner.contacts(company)?;
        let mut answers = self.tape.answers.borrow_mut();
        if !answers.contacts.iter().any(|known| known.company == company) {
            answers.contacts.push(KnownContacts { company: company.to_owned(), contacts: contacts.clone() });
        }
        Ok(contacts)
    }
}

impl Articles for Heard<'_, &dyn Articles> {
    fn snapshot(&self) -> u64 {
        let snapshot = self.inner.snapshot();
        self.tape.answers.borrow_mut().articles_snapshot = snapshot;
        snapshot
    }

    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>> {
        let articles = self.inner.find(key)?;
        let (by, text) = parts(key);
        let mut answers = self.tape.answers.borrow_mut();
        if !answers.articles.iter().any(|known| known.by == by && known.key == text) {
            let known = KnownArticles { by: by.to_owned(), key: text.to_owned(), articles: articles.clone() };
            answers.articles.push(known);
        }
        Ok(articles)
    }

    fn is_available(&self) -> bool {
        let is_available = self.inner.is_available();
        self.tape.answers.borrow_mut().articles_available = is_available;
        is_available
    }
}

impl<J: Judge> Judge for Heard<'_, J> {
    fn judge(&self, party: &Party, guest: bool, cross_reference: Option<&str>) -> Result<Verdict> {
        let verdict = self.inner.judge(party, guest, cross_reference)?;
        self.tape.answers.borrow_mut().verdicts.push(verdict.clone());
        Ok(verdict)
    }

    fn newcomers(&self) -> Box<dyn Newcomers> {
        Box::new(HeardNewcomers { inner: self.inner.newcomers(), answers: Rc::clone(&self.tape.newcomers) })
    }
}

struct HeardNewcomers {
    inner: Box<dyn Newcomers>,
    answers: Rc<RefCell<Vec<Verdict>>>,
}

impl Newcomers for HeardNewcomers {
    fn judge(&self, party: &Party, guest: bool) -> Result<Verdict> {
        let verdict = self.inner.judge(party, guest)?;
        self.answers.borrow_mut().push(verdict.clone());
        Ok(verdict)
    }

    fn add(&mut self, id: &str, party: &Party) -> Result<()> {
        self.inner.add(id, party)
    }

    fn remove(&mut self, id: &str) {
        self.inner.remove(id);
    }
}

struct HeardLedger<'t> {
    tape: &'t Tape,
    inner: &'t dyn Ledger,
    kept: MemoryLedger,
}

impl Ledger for HeardLedger<'_> {
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        if let Some(kept) = self.kept.order(key)? {
            return Ok(Some(kept));
        }
        let found = self.inner.order(key)?;
        let mut answers = self.tape.answers.borrow_mut();
        if let Some(record) = &found
            && !answers.orders.iter().any(|known| known.key == *key)
        {
            answers.orders.push(record.clone());
        }
        Ok(found)
    }

    fn record(&mut self, record: OrderRecord) -> Result<()> {
        self.kept.record(record)
    }

    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>> {
        if let Some(kept) = self.kept.cross_reference(tenant, source, source_id)? {
            return Ok(Some(kept));
        }
        let found = self.inner.cross_reference(tenant, source, source_id)?;
        keep_reference(&mut self.tape.answers.borrow_mut().cross_references, source_id, found.as_deref());
        Ok(found)
    }

    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()> {
        self.kept.set_cross_reference(tenant, source, source_id, party)
    }

    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()> {
        self.kept.remove_cross_reference(tenant, source, source_id)
    }

    fn article_reference(&self, tenant: &str, source: &str, code: &str) -> Result<Option<String>> {
        let found = self.inner.article_reference(tenant, source, code)?;
        keep_reference(&mut self.tape.answers.borrow_mut().article_references, code, found.as_deref());
        Ok(found)
    }

    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>> {
        self.kept.waiting_for(action)
    }

    fn unsettled_parties(&self, tenant: &str) -> Result<Vec<(Awaited, Party)>> {
        let unsettled = self.inner.unsettled_parties(tenant)?;
        self.tape.answers.borrow_mut().unsettled.clone_from(&unsettled);
        Ok(unsettled)
    }

    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()> {
        self.kept.orders_in(state, each)
    }
}

fn keep_reference(references: &mut Vec<Reference>, source_id: &str, found: Option<&str>) {
    if let Some(found) = found
        && !references.iter().any(|known| known.source_id == source_id)
    {
        references.push(Reference { source_id: source_id.to_owned(), stands_for: found.to_owned() });
    }
}
