//! The ledger in the host's own database, by callbacks.

use std::collections::BTreeSet;
use std::ffi::{c_char, c_void};

use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{ActionState, Awaited, DocumentKind, Ledger, OrderKey, OrderRecord, OrderState};
use intakt_core::order::Party;

use crate::callback::{Callbacks, Host, Owned, Rows, Sink};
use crate::error::intakt_error;
use crate::guard::{Call, entry};
use crate::importer::intakt_importer;
use crate::parameter::Versioned;

/// Which order it is. This struct never changes. Texts are borrowed and have no NUL byte behind them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_order_key {
    /// The length of `tenant` in bytes.
    pub tenant_length: u64,
    /// The length of `source` in bytes.
    pub source_length: u64,
    /// The length of `kind` in bytes.
    pub kind_length: u64,
    /// The length of `number` in bytes.
    pub number_length: u64,
    /// The company of the host; may be empty.
    pub tenant: *const c_char,
    /// The shop.
    pub source: *const c_char,
    /// The kind of document: `intake`, `order`, `invoice`, `credit_note`, `quotation` or `financial_mutation`.
    pub kind: *const c_char,
    /// The number that the shop gave the order.
    pub number: *const c_char,
}

// The same in every version, with no gaps.
const _: () = assert!(size_of::<intakt_order_key>() == 32 + 4 * size_of::<usize>());

/// The host's own ledger: the memory of which orders were planned and what became of them. The host keeps the record of each
/// order as a text under the order's key, beside the state, and what the shop's ids of parties mean. The least that is needed
/// is one table for each; the state needs an index.
///
/// Everything that is said of the callbacks of `intakt_address_book` holds for these, too. A callback that fails while an outcome
/// is reported ends that call with `INTAKT_STATUS_CALLBACK`. So that nothing is half done then, a host whose database has
/// transactions gives `begin`, `commit` and `rollback`; each call of the library that writes is one transaction, an import as a
/// whole, too. Without them it repeats the call: what was written before stays the same.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_ledger {
    /// The size of this struct, as `INTAKT_LEDGER_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// Adds the record that was kept of an order to `sink`, as it was given to `record`; nothing if there is none.
    pub order: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            order: *const intakt_order_key,
            sink: *mut intakt_text_sink,
        ) -> i32,
    >,
    /// Keeps the record of an order in place of the one before. `state` is where the order stands: `held`, `waiting`, `planned`,
    /// `applying`, `applied`, `failed`, `unknown` or `undone`. `record` is JSON and may hold personal data.
    pub record: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            order: *const intakt_order_key,
            state: *const c_char,
            state_length: usize,
            record: *const c_char,
            record_length: usize,
        ) -> i32,
    >,
    /// Adds the key of every order in `state` to `sink`, in any order.
    pub orders_in: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            state: *const c_char,
            state_length: usize,
            sink: *mut intakt_order_sink,
        ) -> i32,
    >,
    /// Adds the id of the party that a shop's own id of a party stands for to `sink`; nothing if it is not known.
    pub cross_reference: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            source: *const c_char,
            source_length: usize,
            source_id: *const c_char,
            source_id_length: usize,
            sink: *mut intakt_text_sink,
        ) -> i32,
    >,
    /// Remembers what a shop's own id of a party stands for. A `party` that is NULL says that it is to be forgotten.
    pub set_cross_reference: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            source: *const c_char,
            source_length: usize,
            source_id: *const c_char,
            source_id_length: usize,
            party: *const c_char,
            party_length: usize,
        ) -> i32,
    >,
    /// Adds the host's article number that a shop's article code stands for to `sink`; nothing if it is not known. May be NULL:
    /// none is known then.
    pub article_reference: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            source: *const c_char,
            source_length: usize,
            code: *const c_char,
            code_length: usize,
            sink: *mut intakt_text_sink,
        ) -> i32,
    >,
    /// Remembers what a shop's article code stands for. May be NULL: it is refused then.
    pub set_article_reference: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            source: *const c_char,
            source_length: usize,
            code: *const c_char,
            code_length: usize,
            article: *const c_char,
            article_length: usize,
        ) -> i32,
    >,
    /// Begins a transaction. May be NULL, as may the next two; of the three either all are given or none.
    pub begin: Option<unsafe extern "C" fn(user_data: *mut c_void) -> i32>,
    /// Keeps what was written since `begin`.
    pub commit: Option<unsafe extern "C" fn(user_data: *mut c_void) -> i32>,
    /// Takes back what was written since `begin`. What it returns is not looked at.
    pub rollback: Option<unsafe extern "C" fn(user_data: *mut c_void) -> i32>,
    /// Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_ledger {
    const FIRST_SIZE: usize = 8 + 12 * size_of::<usize>();
}

const _: () = assert!(size_of::<intakt_ledger>() == intakt_ledger::FIRST_SIZE);

/// Where a callback puts a text that it finds. Borrowed: it is there until the callback returns, for the callback's thread only.
pub struct intakt_text_sink(Rows<String>);

impl intakt_text_sink {
    pub(crate) fn new(rows: Rows<String>) -> Self {
        intakt_text_sink(rows)
    }
}

impl Sink for intakt_text_sink {
    type Row = String;

    fn rows(self) -> Result<Vec<String>> {
        self.0.finish()
    }
}

/// Gives a text to the library, from inside the callback that `sink` belongs to. It is copied. One that cannot be taken is an
/// error here and makes the callback fail whatever it returns.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_text_sink_add(
    sink: *mut intakt_text_sink,
    text: *const c_char,
    text_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_text_sink_add, error, |call| {
        let sink = call.handle_mut("sink", sink)?;
        sink.0.add(call.word("text", text, text_length).map(str::to_owned))
    })
}

/// Where a callback puts the keys of the orders that it finds. Borrowed: it is there until the callback returns, for the
/// callback's thread only.
pub struct intakt_order_sink(Rows<OrderKey>);

impl Sink for intakt_order_sink {
    type Row = OrderKey;

    fn rows(self) -> Result<Vec<OrderKey>> {
        self.0.finish()
    }
}

/// Gives the key of an order to the library, from inside the callback that `sink` belongs to. It is copied. One that cannot be
/// taken is an error here and makes the callback fail whatever it returns.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_order_sink_add(
    sink: *mut intakt_order_sink,
    order: *const intakt_order_key,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_order_sink_add, error, |call| {
        let sink = call.handle_mut("sink", sink)?;
        let row = || call.copied("order", order)?.read(call);
        sink.0.add(row())
    })
}

/// Lets the importer keep its memory in the host's own database, in place of the ledger that it holds. NULL goes back to that
/// one. `intakt_importer_ledger_save` and `intakt_importer_ledger_load` are about that one alone.
///
/// `INTAKT_STATUS_USAGE` when a callback is missing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_ledger(
    importer: *mut intakt_importer,
    ledger: *const intakt_ledger,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given: Option<Owned<intakt_ledger>> = None;
    let status = entry!(intakt_importer_set_ledger, error, |call| {
        given = call.versioned("ledger", ledger)?.map(Owned);
        if let Some(Owned(ledger)) = &given {
            ledger.check(call)?;
        }
        std::mem::swap(&mut call.exclusive(importer)?.hosts.ledger, &mut given);
        Ok(())
    });
    drop(given);
    status
}

impl Host for intakt_ledger {
    fn give_back(&self) {
        if let Some(drop) = self.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.user_data) };
        }
    }
}

impl intakt_order_key {
    fn of(key: &OrderKey) -> Self {
        let kind = key.kind.as_str();
        intakt_order_key {
            tenant_length: key.tenant.len() as u64,
            source_length: key.source.len() as u64,
            kind_length: kind.len() as u64,
            number_length: key.number.len() as u64,
            tenant: key.tenant.as_ptr().cast(),
            source: key.source.as_ptr().cast(),
            kind: kind.as_ptr().cast(),
            number: key.number.as_ptr().cast(),
        }
    }

    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(&self, call: &Call<'_>) -> std::result::Result<OrderKey, crate::error::Failure> {
        // SAFETY: as the caller vouches.
        unsafe {
            let kind = call.word("order.kind", self.kind, call.length("order.kind", self.kind_length)?)?;
            let Some(kind) = DocumentKind::from_word(kind) else {
                return Err(call.wrong("order.kind", "is no kind of document").into());
            };
            Ok(OrderKey {
                tenant: call
                    .text("order.tenant", self.tenant, call.length("order.tenant", self.tenant_length)?)?
                    .to_owned(),
                source: call
                    .word("order.source", self.source, call.length("order.source", self.source_length)?)?
                    .to_owned(),
                kind,
                number: call
                    .word("order.number", self.number, call.length("order.number", self.number_length)?)?
                    .to_owned(),
            })
        }
    }
}

impl intakt_ledger {
    fn check(&self, call: &Call<'_>) -> std::result::Result<(), crate::error::Failure> {
        if self.flags != 0 {
            return Err(call.wrong("ledger", "has flags that are not known").into());
        }
        let has_transactions = self.begin.is_some() || self.commit.is_some() || self.rollback.is_some();
        for (name, missing) in [
            ("order", self.order.is_none()),
            ("record", self.record.is_none()),
            ("orders_in", self.orders_in.is_none()),
            ("cross_reference", self.cross_reference.is_none()),
            ("set_cross_reference", self.set_cross_reference.is_none()),
            ("begin", has_transactions && self.begin.is_none()),
            ("commit", has_transactions && self.commit.is_none()),
            ("rollback", has_transactions && self.rollback.is_none()),
        ] {
            if missing {
                return Err(call.wrong("ledger", &format!("has no callback `{name}`")).into());
            }
        }
        Ok(())
    }
}

/// The host's ledger as the core asks it, during one call.
pub(crate) struct LedgerCalls<'a> {
    ledger: &'a intakt_ledger,
    callbacks: &'a Callbacks<'a>,
}

/// The states in which an order can have parties that are not created yet.
const UNSETTLED: [OrderState; 5] =
    [OrderState::Waiting, OrderState::Planned, OrderState::Applying, OrderState::Unknown, OrderState::Failed];

impl<'a> LedgerCalls<'a> {
    pub(crate) fn new(ledger: &'a Owned<intakt_ledger>, callbacks: &'a Callbacks<'a>) -> Self {
        LedgerCalls { ledger: &ledger.0, callbacks }
    }

    /// Does something as one transaction, where the host has transactions.
    pub(crate) fn change<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.transaction("begin", self.ledger.begin)?;
        let done = work(self).and_then(|value| self.transaction("commit", self.ledger.commit).map(|()| value));
        if done.is_err()
            && let Some(rollback) = self.ledger.rollback
        {
            let user_data = self.ledger.user_data;
            // SAFETY: the host's function with its own pointer. There is nothing left to do should it fail as well.
            let _ = self.callbacks.run("rollback", Some(|| unsafe { rollback(user_data) }));
        }
        done
    }

    fn transaction(&self, name: &str, callback: Option<unsafe extern "C" fn(*mut c_void) -> i32>) -> Result<()> {
        let Some(callback) = callback else { return Ok(()) };
        let user_data = self.ledger.user_data;
        // SAFETY: the host's function with its own pointer.
        self.callbacks.run(name, Some(|| unsafe { callback(user_data) }))
    }

    /// A callback that gives one text or none.
    fn one(&self, name: &str, callback: Option<impl FnOnce(*mut intakt_text_sink) -> i32>) -> Result<Option<String>> {
        let mut rows = self.callbacks.rows(name, intakt_text_sink(Rows::new()), callback)?;
        rows.dedup();
        if rows.len() > 1 {
            return Err(self.callbacks.wrong(name, "gave more than one text"));
        }
        Ok(rows.pop())
    }

    /// The records of the orders in a state, by key.
    fn records_in(&self, state: OrderState) -> Result<Vec<OrderRecord>> {
        let mut records = Vec::new();
        self.orders_in(state, &mut |key| {
            match self.order(&key)? {
                Some(record) if record.state == state => records.push(record),
                _ => return Err(self.callbacks.wrong("orders_in", "gave an order that is in another state")),
            }
            Ok(())
        })?;
        Ok(records)
    }
}

/// Calls a callback about a shop's own id with its three texts, and what else it takes.
macro_rules! with_reference {
    ($user_data:ident, $ask:expr, $texts:expr, $($more:expr),*) => {{
        let (one, two, three): (&str, &str, &str) = $texts;
        // SAFETY: the host's function with its own pointer, texts and perhaps a sink, all of them there until it returns.
        unsafe {
            $ask(
                $user_data,
                one.as_ptr().cast(),
                one.len(),
                two.as_ptr().cast(),
                two.len(),
                three.as_ptr().cast(),
                three.len(),
                $($more),*
            )
        }
    }};
}

impl Ledger for LedgerCalls<'_> {
    fn order(&self, key: &OrderKey) -> Result<Option<OrderRecord>> {
        let (user_data, order) = (self.ledger.user_data, intakt_order_key::of(key));
        // SAFETY: the host's function with its own pointer, a key and a sink, all of them there until it returns.
        let callback = self.ledger.order.map(|ask| move |sink| unsafe { ask(user_data, &raw const order, sink) });
        let Some(record) = self.one("order", callback)? else { return Ok(None) };
        // What serde_json says may quote a value, which may be personal.
        let record: OrderRecord = intakt_core::json::from_str(&record).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            self.callbacks.wrong("order", &format!("gave a record that is damaged at {place}"))
        })?;
        if record.key != *key {
            return Err(self.callbacks.wrong("order", "gave the record of another order"));
        }
        Ok(Some(record))
    }

    fn record(&mut self, record: OrderRecord) -> Result<()> {
        let json = serde_json::to_string(&record)
            .map_err(|_| Problem::new(Code::PlanLedger, "the record of an order cannot be written as JSON"))?;
        let (user_data, order, state) =
            (self.ledger.user_data, intakt_order_key::of(&record.key), record.state.as_str());
        let (json, order) = (json.as_str(), &order);
        let callback = self.ledger.record.map(|keep| {
            move || {
                let (text, length) = (json.as_ptr().cast(), json.len());
                // SAFETY: the host's function with its own pointer, a key and texts, all of them there until it returns.
                unsafe { keep(user_data, order, state.as_ptr().cast(), state.len(), text, length) }
            }
        });
        self.callbacks.run("record", callback)
    }

    fn cross_reference(&self, tenant: &str, source: &str, source_id: &str) -> Result<Option<String>> {
        let user_data = self.ledger.user_data;
        let callback = self
            .ledger
            .cross_reference
            .map(|ask| move |sink| with_reference!(user_data, ask, (tenant, source, source_id), sink));
        self.one("cross_reference", callback)
    }

    fn set_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str, party: &str) -> Result<()> {
        let user_data = self.ledger.user_data;
        let (text, length) = (party.as_ptr().cast(), party.len());
        let callback = self
            .ledger
            .set_cross_reference
            .map(|keep| move || with_reference!(user_data, keep, (tenant, source, source_id), text, length));
        self.callbacks.run("set_cross_reference", callback)
    }

    fn remove_cross_reference(&mut self, tenant: &str, source: &str, source_id: &str) -> Result<()> {
        let user_data = self.ledger.user_data;
        let callback = self
            .ledger
            .set_cross_reference
            .map(|keep| move || with_reference!(user_data, keep, (tenant, source, source_id), std::ptr::null(), 0));
        self.callbacks.run("set_cross_reference", callback)
    }

    fn article_reference(&self, tenant: &str, source: &str, code: &str) -> Result<Option<String>> {
        let user_data = self.ledger.user_data;
        let Some(ask) = self.ledger.article_reference else { return Ok(None) };
        let callback = move |sink| with_reference!(user_data, ask, (tenant, source, code), sink);
        self.one("article_reference", Some(callback))
    }

    fn set_article_reference(&mut self, tenant: &str, source: &str, code: &str, article: &str) -> Result<()> {
        let user_data = self.ledger.user_data;
        let (text, length) = (article.as_ptr().cast(), article.len());
        let callback = self
            .ledger
            .set_article_reference
            .map(|keep| move || with_reference!(user_data, keep, (tenant, source, code), text, length));
        self.callbacks.run("set_article_reference", callback)
    }

    fn waiting_for(&self, action: &Awaited) -> Result<Vec<OrderKey>> {
        let waits = |record: &OrderRecord| record.actions.iter().any(|own| own.awaits.as_ref() == Some(action));
        Ok(self.records_in(OrderState::Waiting)?.into_iter().filter(waits).map(|record| record.key).collect())
    }

    fn unsettled_parties(&self, tenant: &str) -> Result<Vec<(Awaited, Party)>> {
        let mut records = Vec::new();
        for state in UNSETTLED {
            records.extend(self.records_in(state)?.into_iter().filter(|record| record.key.tenant == tenant));
        }
        records.sort_by(|one, other| one.key.cmp(&other.key));
        let mut parties = Vec::new();
        for record in records {
            for action in record.actions {
                if matches!(action.state, ActionState::Pending | ActionState::Unknown)
                    && let Some(party) = action.party
                {
                    parties.push((Awaited { order: record.key.clone(), action: action.id }, *party));
                }
            }
        }
        Ok(parties)
    }

    fn orders_in(&self, state: OrderState, each: &mut dyn FnMut(OrderKey) -> Result<()>) -> Result<()> {
        let (user_data, word) = (self.ledger.user_data, state.as_str());
        let callback = self
            .ledger
            .orders_in
            // SAFETY: the host's function with its own pointer, a word and a sink, all of them there until it returns.
            .map(|ask| move |sink| unsafe { ask(user_data, word.as_ptr().cast(), word.len(), sink) });
        let keys = self.callbacks.rows("orders_in", intakt_order_sink(Rows::new()), callback)?;
        keys.into_iter().collect::<BTreeSet<_>>().into_iter().try_for_each(each)
    }
}
