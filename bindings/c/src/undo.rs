//! Taking back what a plan did.

use std::ffi::{c_char, c_void};

use intakt_core::error::{Code, Problem, Result};
use intakt_core::plan::{Journal, Written, WrittenData, plan_again, settle_undo, undo};

use crate::buffer::{hand_over, intakt_buffer, offer_owned};
use crate::callback::Callbacks;
use crate::error::{Failure, intakt_error};
use crate::guard::entry;
use crate::importer::{intakt_importer, json};
use crate::ledger::order_key;
use crate::result::intakt_result;

/// What a plan has written.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_written_kind {
    /// A document.
    INTAKT_WRITTEN_DOCUMENT = 1,
    /// A party.
    INTAKT_WRITTEN_PARTY = 2,
    /// A contact of a company.
    INTAKT_WRITTEN_CONTACT = 3,
    /// An article.
    INTAKT_WRITTEN_ARTICLE = 4,
}

/// How something that a plan has written is now.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_written {
    /// As it was written.
    INTAKT_WRITTEN_UNCHANGED = 1,
    /// Somebody has changed it since.
    INTAKT_WRITTEN_EDITED = 2,
    /// It is not there any more.
    INTAKT_WRITTEN_GONE = 3,
    /// Others need it: a party that has other documents, an article in other lines.
    INTAKT_WRITTEN_USED = 4,
    /// It cannot be taken back at all: a document that is posted, sent or paid out.
    INTAKT_WRITTEN_FINAL = 5,
}

/// What was written for an order whose outcomes were reported, as JSON, to be kept by the host for `intakt_importer_undo`. It
/// holds old and new values of changed fields: keep it as carefully as the address book. `result` and `index` name the plan.
/// `journal` receives the text; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when the result has no such plan, `INTAKT_STATUS_PLAN` when the ledger does not know its order,
/// `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_journal(
    importer: *mut intakt_importer,
    result: *const intakt_result,
    index: usize,
    journal: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_journal, error, |call| {
        call.output("journal", journal)?;
        let mut inner = call.exclusive(importer)?;
        let result: &intakt_result = call.handle("result", result)?;
        let Some(plan) = result.plan(index) else { return Err(call.wrong("index", "is that of no plan").into()) };
        let kept = inner.with_stores(call, |stores| {
            let record = plan.key().map(|key| stores.ledger.order(&key)).transpose()?.flatten();
            record
                .and_then(|record| Journal::of(plan, &record))
                .ok_or_else(|| Problem::new(Code::PlanOutcome, "nothing was reported of the order of this plan").into())
        })?;
        journal.write(hand_over(intakt_buffer(json(&kept)?)));
        Ok(())
    })
}

/// Makes the plan that takes another one back. Nothing that was changed after the plan is lost by it. `journal` is the text that
/// `intakt_importer_journal` gave.
///
/// `written` is asked how each thing is now: `kind` is a number of `intakt_written_kind`, `id` the id in the host; it writes a
/// number of `intakt_written` and returns 0. Payments, files and documents of the plan itself are no change and no use.
///
/// `answer` receives the steps as JSON, in the order in which they are to be done: `reversed` with what the host is to do,
/// `gone`, `kept` or `impossible` with the reason. Free it with `intakt_buffer_free`. What was done is told by
/// `intakt_importer_settle_undo`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` for a journal that cannot be read, `INTAKT_STATUS_CALLBACK`; nothing is decided
/// then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_undo(
    importer: *mut intakt_importer,
    journal: *const c_char,
    journal_length: usize,
    written: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            kind: i32,
            id: *const c_char,
            id_length: usize,
            written: *mut i32,
        ) -> i32,
    >,
    user_data: *mut c_void,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_undo, error, |call| {
        call.output("answer", answer)?;
        let mut inner = call.exclusive(importer)?;
        let journal = journal_of(call.word("journal", journal, journal_length)?)?;
        let Some(ask) = written else { return Err(call.wrong("written", "is NULL").into()) };
        let callbacks = Callbacks::new(call);
        let asked = Asked { ask, user_data, callbacks: &callbacks };
        let steps = inner
            .with_stores(call, |stores| undo(&journal, &asked, stores.address_book, &*stores.ledger))
            .map_err(|failure| callbacks.take_failure().unwrap_or(failure))?;
        answer.write(hand_over(intakt_buffer(json(&steps)?)));
        Ok(())
    })
}

/// Tells which actions of a plan were taken back, or found gone. When nothing of the plan is left the order is `undone`: it is
/// passed over when it comes again, until `intakt_importer_plan_again`. To tell it a second time changes nothing.
///
/// `actions` are the ids of `action_count` actions, `action_lengths` their lengths in bytes. `answer`, which may be NULL, receives
/// where the order stands now, as JSON such as `"undone"`; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` for an order that the ledger does not know and for an action that was not carried
/// out, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_settle_undo(
    importer: *mut intakt_importer,
    journal: *const c_char,
    journal_length: usize,
    actions: *const *const c_char,
    action_lengths: *const u64,
    action_count: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_settle_undo, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let journal = journal_of(call.word("journal", journal, journal_length)?)?;
        let texts = call.list("actions", actions, action_count)?;
        let lengths = call.list("action_lengths", action_lengths, action_count)?;
        let word = |(text, length): (*const c_char, u64)| call.word("actions", text, call.length("actions", length)?);
        let actions = texts.into_iter().zip(lengths).map(word).collect::<std::result::Result<Vec<&str>, Failure>>()?;
        let state = inner.with_ledger(call, |ledger| settle_undo(ledger, &journal, &actions))?;
        offer_owned(answer, intakt_buffer(json(&state)?));
        Ok(())
    })
}

/// Lets an order that was taken back be planned again when it comes the next time. The order is named as for
/// `intakt_importer_begin`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not `undone`, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_plan_again(
    importer: *mut intakt_importer,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_importer_plan_again, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let key = order_key(call, &inner, words)?;
        inner.with_ledger(call, |ledger| plan_again(ledger, &key))
    })
}

fn journal_of(text: &str) -> std::result::Result<Journal, Failure> {
    // What serde_json says may quote a value, which may be personal.
    let journal = intakt_core::json::from_str(text).map_err(|error| {
        let place = format!("the journal cannot be read: line {}, column {}", error.line(), error.column());
        Problem::new(Code::PlanJson, place)
    })?;
    Ok(journal)
}

/// The host's callback as the core asks it.
struct Asked<'a> {
    ask: unsafe extern "C" fn(*mut c_void, i32, *const c_char, usize, *mut i32) -> i32,
    user_data: *mut c_void,
    callbacks: &'a Callbacks<'a>,
}

impl Asked<'_> {
    fn state(&self, kind: intakt_written_kind, id: &str) -> Result<Written> {
        let mut written = 0;
        let place = &raw mut written;
        // SAFETY: the host's function with its own pointer, a text, and a number that may be written until it returns.
        let callback = || unsafe { (self.ask)(self.user_data, kind as i32, id.as_ptr().cast(), id.len(), place) };
        self.callbacks.run("written", Some(callback))?;
        // SAFETY: a number of this function, which the callback may have written.
        match unsafe { place.read() } {
            1 => Ok(Written::Unchanged),
            2 => Ok(Written::Edited),
            3 => Ok(Written::Gone),
            4 => Ok(Written::Used),
            5 => Ok(Written::Final),
            0 => Err(self.callbacks.wrong("written", "wrote no number")),
            other => Err(self.callbacks.wrong("written", &format!("wrote {other}, which is no intakt_written"))),
        }
    }
}

impl WrittenData for Asked<'_> {
    fn document(&self, id: &str) -> Result<Written> {
        self.state(intakt_written_kind::INTAKT_WRITTEN_DOCUMENT, id)
    }

    fn party(&self, id: &str) -> Result<Written> {
        self.state(intakt_written_kind::INTAKT_WRITTEN_PARTY, id)
    }

    fn contact(&self, id: &str) -> Result<Written> {
        self.state(intakt_written_kind::INTAKT_WRITTEN_CONTACT, id)
    }

    fn article(&self, id: &str) -> Result<Written> {
        self.state(intakt_written_kind::INTAKT_WRITTEN_ARTICLE, id)
    }
}
