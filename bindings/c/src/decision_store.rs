//! What clerks have decided, in the host's own database, by callbacks.

use std::ffi::{c_char, c_void};

use intakt_core::error::Result;
use intakt_core::master::{DecisionRecord, Decisions, Keyed, NeverPair, NewDecision, Revocation, Whom};
use serde::de::DeserializeOwned;

use crate::callback::{Callbacks, Host, Owned, Rows, Sink};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::importer::{intakt_importer, json};
use crate::parameter::Versioned;

/// The host's own memory of what clerks have decided, which plans follow for exactly what was asked, and of pairs that are never one.
/// One table for each is enough, with columns for what is given beside the JSON; nothing is ever removed, what is taken back says so.
///
/// Everything that is said of the callbacks of `intakt_address_book` holds for these, too. One that fails while a decision is kept ends
/// that call with `INTAKT_STATUS_CALLBACK`. Texts that are asked for are equal byte for byte. Numbers are 1 or more, each is
/// given once, and a later row has a higher one.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(clippy::type_complexity, reason = "a callback of the header has its whole type where it stands")]
pub struct intakt_decision_store {
    /// The size of this struct, as `INTAKT_DECISION_STORE_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// The length of `key` in bytes.
    pub key_length: u64,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// The secret key of the hashes that questions are found again by: at least 16 bytes, copied, and the same ones as long as the
    /// decisions are to hold. Without it whoever has the tables could try out names and birth dates.
    pub key: *const c_void,
    /// Writes how many decisions and pairs are in force, or 1 if there are any. 0 means that nobody needs to ask.
    pub count: Option<unsafe extern "C" fn(user_data: *mut c_void, count: *mut u64) -> i32>,
    /// Adds every decision in force with this `subject` to `sink`, in any order.
    pub in_force: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            subject: *const c_char,
            subject_length: usize,
            sink: *mut intakt_decision_sink,
        ) -> i32,
    >,
    /// Adds the decision of this number to `sink`, also if it was taken back; nothing if there is none.
    pub decision: Option<unsafe extern "C" fn(user_data: *mut c_void, id: i64, sink: *mut intakt_decision_sink) -> i32>,
    /// Adds the decisions with the `most` highest numbers to `sink`, with those that were taken back.
    pub history:
        Option<unsafe extern "C" fn(user_data: *mut c_void, most: u32, sink: *mut intakt_decision_sink) -> i32>,
    /// Keeps a decision and writes its number. One in force with the same `subject` and `evidence` is taken back by it, by `by` at
    /// `at`. `decision` is JSON with all of it; ids of parties and numbers of orders are in it in the clear.
    pub decide: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            subject: *const c_char,
            subject_length: usize,
            evidence: *const c_char,
            evidence_length: usize,
            decision: *const c_char,
            decision_length: usize,
            by: *const c_char,
            by_length: usize,
            at: i64,
            id: *mut i64,
        ) -> i32,
    >,
    /// Takes a decision back and writes 1, or 0 if none of this number is in force. `by` says who, `at` when: seconds since 1970 (UTC).
    pub revoke: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            id: i64,
            by: *const c_char,
            by_length: usize,
            at: i64,
            was_in_force: *mut i32,
        ) -> i32,
    >,
    /// Adds every pair in force whose `one` or `other` is `whom` to `sink`, in any order.
    pub pairs_of: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            whom: *const c_char,
            whom_length: usize,
            sink: *mut intakt_decision_sink,
        ) -> i32,
    >,
    /// Keeps that `one` and `other` are never one and writes the number of the pair: that of the pair in force with the same two, if there
    /// is one. `pair` is JSON with all of it.
    pub forbid: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            one: *const c_char,
            one_length: usize,
            other: *const c_char,
            other_length: usize,
            pair: *const c_char,
            pair_length: usize,
            id: *mut i64,
        ) -> i32,
    >,
    /// Takes a pair back, as `revoke` does a decision.
    pub allow: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            id: i64,
            by: *const c_char,
            by_length: usize,
            at: i64,
            was_in_force: *mut i32,
        ) -> i32,
    >,
    /// Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_decision_store {
    const FIRST_SIZE: usize = 16 + 12 * size_of::<usize>();
}

const _: () = assert!(size_of::<intakt_decision_store>() == intakt_decision_store::FIRST_SIZE);

/// Where a callback puts the decisions or pairs that it finds. Borrowed: it is there until the callback returns, for the callback's
/// thread only.
pub struct intakt_decision_sink(Rows<Kept>);

/// A row of the host's: its number, what was given to be kept, and who took it back.
#[derive(PartialEq)]
pub(crate) struct Kept {
    id: i64,
    json: String,
    revoked: Option<Revocation>,
}

impl Sink for intakt_decision_sink {
    type Row = Kept;

    fn rows(self) -> Result<Vec<Kept>> {
        self.0.finish()
    }
}

/// Gives a decision or a pair to the library, from inside the callback that `sink` belongs to. It is copied. `id` is its number,
/// `kept` the JSON that was given to `decide` or `forbid`. `revoked_by` and `revoked_at` say who took it back and when; an empty
/// `revoked_by` that nobody has. One that cannot be taken is an error here and makes the callback fail whatever it returns.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_decision_sink_add(
    sink: *mut intakt_decision_sink,
    id: i64,
    kept: *const c_char,
    kept_length: usize,
    revoked_by: *const c_char,
    revoked_by_length: usize,
    revoked_at: i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_decision_sink_add, error, |call| {
        let sink = call.handle_mut("sink", sink)?;
        let row = || {
            if id < 1 {
                return Err(call.wrong("id", &format!("is {id}, and numbers are 1 or more")).into());
            }
            let json = call.word("kept", kept, kept_length)?.to_owned();
            let by = call.text("revoked_by", revoked_by, revoked_by_length)?.to_owned();
            Ok(Kept { id, json, revoked: (!by.is_empty()).then_some(Revocation { by, at: revoked_at }) })
        };
        sink.0.add(row())
    })
}

/// What clerks have decided in the host's own database, with the key of its hashes.
pub(crate) struct HostDecisions {
    store: Owned<intakt_decision_store>,
    keyed: Keyed,
}

/// Lets plans follow what clerks have decided, which the host keeps in its own database. Questions of plans have a key then
/// (`intakt_review_item_subject`), and `intakt_importer_decide` answers them. NULL ends that. Where the importer has a database
/// (`intakt_importer_set_database`), that one's decisions count.
///
/// `INTAKT_STATUS_USAGE` when a callback is missing, or the key is shorter than 16 bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_decisions(
    importer: *mut intakt_importer,
    decisions: *const intakt_decision_store,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let (mut given, mut before) = (None, None);
    let status = entry!(intakt_importer_set_decisions, error, |call| {
        given = call.versioned("decisions", decisions)?.map(Owned);
        let keyed = given.as_ref().map(|Owned(store): &Owned<intakt_decision_store>| store.check(call)).transpose()?;
        let mut inner = call.exclusive(importer)?;
        let next = given.take().zip(keyed).map(|(store, keyed)| HostDecisions { store, keyed });
        before = std::mem::replace(&mut inner.hosts.decisions, next);
        Ok(())
    });
    drop((given, before));
    status
}

impl Host for intakt_decision_store {
    fn give_back(&self) {
        if let Some(drop) = self.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.user_data) };
        }
    }
}

impl intakt_decision_store {
    /// Whether it is whole; its key.
    ///
    /// # Safety
    /// The key is there, as the conventions of the header say.
    unsafe fn check(&self, call: &Call<'_>) -> std::result::Result<Keyed, Failure> {
        if self.flags != 0 {
            return Err(call.wrong("decisions", "has flags that are not known").into());
        }
        for (name, missing) in [
            ("count", self.count.is_none()),
            ("in_force", self.in_force.is_none()),
            ("decision", self.decision.is_none()),
            ("history", self.history.is_none()),
            ("decide", self.decide.is_none()),
            ("revoke", self.revoke.is_none()),
            ("pairs_of", self.pairs_of.is_none()),
            ("forbid", self.forbid.is_none()),
            ("allow", self.allow.is_none()),
        ] {
            if missing {
                return Err(call.wrong("decisions", &format!("has no callback `{name}`")).into());
            }
        }
        // SAFETY: as the caller vouches.
        let key =
            unsafe { call.bytes("decisions.key", self.key, call.length("decisions.key_length", self.key_length)?) }?;
        if key.len() < 16 {
            let problem = call.wrong("decisions.key", &format!("has {} bytes", key.len()));
            return Err(problem.expected("a secret key of at least 16 bytes").into());
        }
        Ok(Keyed::new(key)?)
    }
}

/// The host's decisions as the core asks them, during one call.
pub(crate) struct DecisionCalls<'a> {
    store: &'a intakt_decision_store,
    keyed: &'a Keyed,
    callbacks: &'a Callbacks<'a>,
}

/// A callback that takes something back.
type TakeBack = unsafe extern "C" fn(*mut c_void, i64, *const c_char, usize, i64, *mut i32) -> i32;

impl<'a> DecisionCalls<'a> {
    pub(crate) fn new(decisions: &'a HostDecisions, callbacks: &'a Callbacks<'a>) -> Self {
        DecisionCalls { store: &decisions.store.0, keyed: &decisions.keyed, callbacks }
    }

    /// What a callback finds, the latest first, each once.
    fn rows(&self, name: &str, callback: Option<impl FnOnce(*mut intakt_decision_sink) -> i32>) -> Result<Vec<Kept>> {
        let mut rows = self.callbacks.rows(name, intakt_decision_sink(Rows::new()), callback)?;
        rows.sort_by_key(|row| std::cmp::Reverse(row.id));
        rows.dedup();
        if rows.windows(2).any(|two| matches!(two, [one, other] if one.id == other.id)) {
            return Err(self.callbacks.wrong(name, "gave different rows of the same number"));
        }
        Ok(rows)
    }

    /// What was given to the host to be kept.
    fn read<T: DeserializeOwned>(&self, name: &str, kept: &Kept) -> Result<T> {
        // What serde_json says may quote a value, which may be personal.
        intakt_core::json::from_str(&kept.json).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            self.callbacks.wrong(name, &format!("gave row {}, which is damaged at {place}", kept.id))
        })
    }

    fn records(&self, name: &str, rows: Vec<Kept>) -> Result<Vec<DecisionRecord>> {
        let record = |kept: Kept| {
            let decision = self.read(name, &kept)?;
            Ok(DecisionRecord { id: kept.id, decision, revoked: kept.revoked })
        };
        rows.into_iter().map(record).collect()
    }

    /// Calls a callback that keeps something and writes its number.
    fn number(&self, name: &str, callback: Option<impl FnOnce(*mut i64) -> i32>) -> Result<i64> {
        let mut number = 0;
        self.callbacks.run(name, callback.map(|callback| || callback(&raw mut number)))?;
        if number < 1 { Err(self.callbacks.wrong(name, "wrote no number of 1 or more")) } else { Ok(number) }
    }

    fn take_back(&self, name: &str, callback: Option<TakeBack>, id: i64, by: &Revocation) -> Result<bool> {
        let (user_data, mut was_in_force) = (self.store.user_data, -1);
        let place = &raw mut was_in_force;
        let callback = callback.map(|callback| {
            // SAFETY: the host's function with its own pointer, a text, and a number that may be written until it returns.
            move || unsafe { callback(user_data, id, by.by.as_ptr().cast(), by.by.len(), by.at, place) }
        });
        self.callbacks.run(name, callback)?;
        // SAFETY: a number of this function, which the callback may have written.
        match unsafe { place.read() } {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(self.callbacks.wrong(name, "wrote neither 0 nor 1")),
        }
    }
}

/// How a pair names one of its two to the host.
fn named(whom: &Whom) -> String {
    match whom {
        Whom::Subject(hash) => format!("subject:{hash}"),
        Whom::Party(id) => format!("party:{id}"),
    }
}

impl Decisions for DecisionCalls<'_> {
    fn hash(&self, texts: &[&str]) -> String {
        self.keyed.hash(texts)
    }

    fn is_empty(&self) -> Result<bool> {
        let user_data = self.store.user_data;
        // SAFETY: the host's function with its own pointer, and a number that may be written until it returns.
        let callback = self.store.count.map(|ask| move |count| unsafe { ask(user_data, count) });
        Ok(self.callbacks.number("count", callback)? == 0)
    }

    fn in_force(&self, subject: &str) -> Result<Vec<DecisionRecord>> {
        let user_data = self.store.user_data;
        let ask = |ask: unsafe extern "C" fn(_, _, _, _) -> _| {
            // SAFETY: the host's function with its own pointer, a text and a sink, all of them there until it returns.
            move |sink| unsafe { ask(user_data, subject.as_ptr().cast(), subject.len(), sink) }
        };
        let rows = self.rows("in_force", self.store.in_force.map(ask))?;
        let records = self.records("in_force", rows)?;
        for record in &records {
            if record.decision.key.subject != subject {
                return Err(self.callbacks.wrong("in_force", "gave a decision about somebody else"));
            }
            if record.revoked.is_some() {
                return Err(self.callbacks.wrong("in_force", "gave a decision that was taken back"));
            }
        }
        Ok(records)
    }

    fn decision(&self, id: i64) -> Result<Option<DecisionRecord>> {
        let user_data = self.store.user_data;
        // SAFETY: the host's function with its own pointer and a sink, which are there until it returns.
        let callback = self.store.decision.map(|ask| move |sink| unsafe { ask(user_data, id, sink) });
        let rows = self.rows("decision", callback)?;
        if rows.iter().any(|row| row.id != id) {
            return Err(self.callbacks.wrong("decision", "gave a decision of another number"));
        }
        Ok(self.records("decision", rows)?.pop())
    }

    fn history(&self, most: u32) -> Result<Vec<DecisionRecord>> {
        let user_data = self.store.user_data;
        // SAFETY: the host's function with its own pointer and a sink, which are there until it returns.
        let callback = self.store.history.map(|ask| move |sink| unsafe { ask(user_data, most, sink) });
        let rows = self.rows("history", callback)?;
        if rows.len() > usize::try_from(most).unwrap_or(usize::MAX) {
            return Err(self.callbacks.wrong("history", "gave more decisions than it was asked for"));
        }
        self.records("history", rows)
    }

    fn decide(&mut self, decision: NewDecision) -> Result<i64> {
        let text = json(&decision).map_err(|failure| failure.error)?;
        let (user_data, key, text) = (self.store.user_data, &decision.key, text.as_str());
        let callback = self.store.decide.map(|keep| {
            let (by, at) = (decision.by.as_str(), decision.at);
            move |id| {
                let (subject, evidence) = (key.subject.as_str(), key.evidence.as_str());
                // SAFETY: the host's function with its own pointer, texts, and a number that may be written until it returns.
                unsafe {
                    keep(
                        user_data,
                        subject.as_ptr().cast(),
                        subject.len(),
                        evidence.as_ptr().cast(),
                        evidence.len(),
                        text.as_ptr().cast(),
                        text.len(),
                        by.as_ptr().cast(),
                        by.len(),
                        at,
                        id,
                    )
                }
            }
        });
        self.number("decide", callback)
    }

    fn revoke(&mut self, id: i64, by: &Revocation) -> Result<bool> {
        self.take_back("revoke", self.store.revoke, id, by)
    }

    fn forbid(&mut self, pair: NeverPair) -> Result<i64> {
        let text = json(&pair).map_err(|failure| failure.error)?;
        let (one, other) = (named(&pair.one), named(&Whom::Party(pair.other)));
        let (user_data, one, other, text) = (self.store.user_data, one.as_str(), other.as_str(), text.as_str());
        let callback = self.store.forbid.map(|keep| {
            move |id| {
                let (one_text, other_text) = (one.as_ptr().cast(), other.as_ptr().cast());
                let (pair, length) = (text.as_ptr().cast(), text.len());
                // SAFETY: the host's function with its own pointer, texts, and a number that may be written until it returns.
                unsafe { keep(user_data, one_text, one.len(), other_text, other.len(), pair, length, id) }
            }
        });
        self.number("forbid", callback)
    }

    fn allow(&mut self, pair: i64, by: &Revocation) -> Result<bool> {
        self.take_back("allow", self.store.allow, pair, by)
    }

    fn pairs_of(&self, whom: &Whom) -> Result<Vec<NeverPair>> {
        let (user_data, word) = (self.store.user_data, named(whom));
        let word = word.as_str();
        let ask = |ask: unsafe extern "C" fn(_, _, _, _) -> _| {
            // SAFETY: the host's function with its own pointer, a text and a sink, all of them there until it returns.
            move |sink| unsafe { ask(user_data, word.as_ptr().cast(), word.len(), sink) }
        };
        let rows = self.rows("pairs_of", self.store.pairs_of.map(ask))?;
        let mut pairs: Vec<NeverPair> = Vec::with_capacity(rows.len());
        for row in rows.into_iter().rev() {
            let pair: NeverPair = self.read("pairs_of", &row)?;
            if pair.one != *whom && Whom::Party(pair.other.clone()) != *whom {
                return Err(self.callbacks.wrong("pairs_of", "gave a pair of others"));
            }
            if row.revoked.is_some() {
                return Err(self.callbacks.wrong("pairs_of", "gave a pair that was taken back"));
            }
            pairs.push(NeverPair { id: row.id, ..pair });
        }
        Ok(pairs)
    }
}
