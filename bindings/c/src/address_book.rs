//! Customers out of the host's own database, by callbacks.

use std::ffi::{c_char, c_void};

use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{AddressBook, Contact};
use intakt_core::matching::{Candidates, Entry, KEY_SCHEME};
use intakt_core::order::Party;

use crate::callback::{Callbacks, Host, Owned, Rows, Sink};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::importer::intakt_importer;
use crate::parameter::Versioned;
use crate::party::party_from_json;

/// The host's own address book. The host stores the keys of each party (`intakt_importer_party_keys`) with the party's id,
/// and answers by these callbacks. Plans come out the same as with the list that the importer holds.
///
/// Every callback returns 0, or a number of the host's own that says it failed. The order at hand is held then, the next
/// one is tried, and the import ends with `INTAKT_STATUS_INCOMPLETE` and a fault that carries the number of the first
/// failure. Callbacks run on the thread that called `intakt_importer_import`, in the host's floating-point state, never two
/// at once. They must not throw, unwind or jump out; they may call the library on other handles. What they are given is
/// borrowed for the call.
///
/// The library copies the struct; `drop` gives `user_data` back.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_address_book {
    /// The size of this struct, as `INTAKT_ADDRESS_BOOK_INIT` sets it.
    pub struct_size: u32,
    /// The scheme that the stored keys were computed by, as `intakt_key_scheme` said at that time. Another than the library's
    /// is refused with `INTAKT_STATUS_MATCHING`: stale keys would hide parties.
    pub key_scheme: u32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// The number of the present state: another one after every change of any party. It stands in the plans. May be NULL:
    /// the number is 0 then.
    pub snapshot: Option<unsafe extern "C" fn(user_data: *mut c_void, snapshot: *mut u64) -> i32>,
    /// How many parties there are. Names are rare or common in comparison with it.
    pub count: Option<unsafe extern "C" fn(user_data: *mut c_void, count: *mut u64) -> i32>,
    /// How many parties carry `key`.
    pub count_by_key: Option<unsafe extern "C" fn(user_data: *mut c_void, key: u64, count: *mut u64) -> i32>,
    /// Adds every party that carries `key` to `sink`, in any order.
    pub parties_by_key:
        Option<unsafe extern "C" fn(user_data: *mut c_void, key: u64, sink: *mut intakt_party_sink) -> i32>,
    /// Adds the party with this id to `sink`; nothing if there is none.
    pub party_by_id: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            id: *const c_char,
            id_length: usize,
            sink: *mut intakt_party_sink,
        ) -> i32,
    >,
    /// Called once, when the library needs `user_data` no longer: when the importer is freed or is given another address
    /// book, and also when this one is refused. Only a struct whose `struct_size` is wrong is not looked into. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
    /// Adds every contact of a company to `sink`, with the id, version and person of each. May be NULL: no contact is linked or
    /// created below a company that the host has then.
    pub contacts: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            company: *const c_char,
            company_length: usize,
            sink: *mut intakt_party_sink,
        ) -> i32,
    >,
    /// How many parties carry each of `count` keys, all at once; `counts` has as many places. May be NULL: `count_by_key` is
    /// called for each then.
    pub count_by_keys:
        Option<unsafe extern "C" fn(user_data: *mut c_void, keys: *const u64, count: usize, counts: *mut u64) -> i32>,
    /// Adds every party that carries one of `count` keys to `sink`, in any order and as often as it comes. May be NULL:
    /// `parties_by_key` is called for each then.
    pub parties_by_keys: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            keys: *const u64,
            count: usize,
            sink: *mut intakt_party_sink,
        ) -> i32,
    >,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_address_book {
    const FIRST_SIZE: usize = 8 + 7 * size_of::<usize>();
}

/// Where a callback puts the parties that it finds. Borrowed: it is there until the callback returns, for the callback's
/// thread only.
pub struct intakt_party_sink(Rows<Row>);

/// A party as the host gave it.
#[derive(Clone, PartialEq)]
pub(crate) struct Row {
    id: String,
    version: u64,
    party: Party,
}

impl Sink for intakt_party_sink {
    type Row = Row;

    fn rows(self) -> Result<Vec<Row>> {
        self.0.finish()
    }
}

/// Gives a party to the library, from inside the callback that `sink` belongs to. `id` is the party's id in the host,
/// `version` the version of its row, `json` an object as for `intakt_importer_upsert_customer_json`. All are copied.
///
/// A party that cannot be taken is an error here and makes the callback fail whatever it returns, because a party that is
/// missing could be created a second time. So the returned status may be returned from the callback as it is, or passed
/// over.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_party_sink_add_json(
    sink: *mut intakt_party_sink,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_party_sink_add_json, error, |call| {
        let sink = call.handle_mut("sink", sink)?;
        let row = || -> std::result::Result<Row, Failure> {
            let id = call.word("id", id, id_length)?.to_owned();
            let party = party_from_json(call.word("json", json, json_length)?)?;
            Ok(Row { id, version, party })
        };
        sink.0.add(row())
    })
}

/// Lets the importer look for customers in the host's own address book, in place of the list that it holds. NULL goes back
/// to the list.
///
/// `INTAKT_STATUS_USAGE` when a callback is missing, `INTAKT_STATUS_MATCHING` when the keys are stale.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_address_book(
    importer: *mut intakt_importer,
    address_book: *const intakt_address_book,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given: Option<Owned<intakt_address_book>> = None;
    let status = entry!(intakt_importer_set_address_book, error, |call| {
        given = call.versioned("address_book", address_book)?.map(Owned);
        if let Some(Owned(book)) = &given {
            book.check(call)?;
        }
        std::mem::swap(&mut call.exclusive(importer)?.hosts.address_book, &mut given);
        Ok(())
    });
    drop(given);
    status
}

impl Host for intakt_address_book {
    fn give_back(&self) {
        if let Some(drop) = self.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.user_data) };
        }
    }
}

impl intakt_address_book {
    fn check(&self, call: &Call<'_>) -> std::result::Result<(), Failure> {
        for (name, missing) in [
            ("count", self.count.is_none()),
            ("count_by_key", self.count_by_key.is_none()),
            ("parties_by_key", self.parties_by_key.is_none()),
            ("party_by_id", self.party_by_id.is_none()),
        ] {
            if missing {
                return Err(call.wrong("address_book", &format!("has no callback `{name}`")).into());
            }
        }
        if self.key_scheme != KEY_SCHEME {
            let message = format!("the stored blocking keys are of scheme {}", self.key_scheme);
            let problem = Problem::new(Code::MatchingScheme, message).expected(format!("scheme {KEY_SCHEME}"));
            return Err(problem.hint("compute and store the keys of all parties anew").into());
        }
        Ok(())
    }
}

/// The host's address book as the core asks it, during one call.
pub(crate) struct Calls<'a> {
    book: &'a intakt_address_book,
    callbacks: &'a Callbacks<'a>,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(book: &'a Owned<intakt_address_book>, callbacks: &'a Callbacks<'a>) -> Self {
        Calls { book: &book.0, callbacks }
    }

    /// A callback that adds parties. They come back by id.
    fn rows(&self, name: &str, callback: Option<impl FnOnce(*mut intakt_party_sink) -> i32>) -> Result<Vec<Row>> {
        let mut rows = self.callbacks.rows(name, intakt_party_sink(Rows::new()), callback)?;
        rows.sort_by(|one, other| one.id.cmp(&other.id));
        // A join may give a party twice; two parties of one id would be decided by their order.
        rows.dedup();
        if rows.windows(2).any(|pair| matches!(pair, [one, other] if one.id == other.id)) {
            return Err(self.callbacks.wrong(name, "gave two different parties of one id"));
        }
        Ok(rows)
    }

    fn row_by_id(&self, id: &str) -> Result<Option<Row>> {
        let (user_data, text) = (self.book.user_data, id.as_ptr().cast());
        // SAFETY: the host's function with what the header promises: its own pointer, a text and a sink, all of them there
        // until it returns.
        let callback = self.book.party_by_id.map(|ask| move |sink| unsafe { ask(user_data, text, id.len(), sink) });
        let mut rows = self.rows("party_by_id", callback)?;
        if rows.len() > 1 || rows.iter().any(|row| row.id != id) {
            return Err(self.callbacks.wrong("party_by_id", "gave a party of another id"));
        }
        Ok(rows.pop())
    }
}

impl AddressBook for Calls<'_> {
    fn snapshot(&self) -> u64 {
        let user_data = self.book.user_data;
        // SAFETY: the host's function with its own pointer and a number that may be written until it returns.
        let callback = self.book.snapshot.map(|ask| move |number| unsafe { ask(user_data, number) });
        // A failure is kept and becomes the fault of the import; the number then says nothing.
        if callback.is_some() { self.callbacks.number("snapshot", callback).unwrap_or(0) } else { 0 }
    }

    fn party(&self, id: &str) -> Result<Option<(u64, Party)>> {
        Ok(self.row_by_id(id)?.map(|row| (row.version, row.party)))
    }

    fn contacts(&self, company: &str) -> Result<Option<Vec<Contact>>> {
        let (user_data, text) = (self.book.user_data, company.as_ptr().cast());
        let Some(ask) = self.book.contacts else { return Ok(None) };
        // SAFETY: as in `row_by_id`.
        let callback = move |sink| unsafe { ask(user_data, text, company.len(), sink) };
        let rows = self.rows("contacts", Some(callback))?;
        Ok(Some(rows.into_iter().map(|row| (row.id, row.version, row.party)).collect()))
    }
}

impl Candidates for Calls<'_> {
    fn scheme(&self) -> u32 {
        self.book.key_scheme
    }

    fn len(&self) -> Result<u64> {
        let user_data = self.book.user_data;
        // SAFETY: as in `snapshot`.
        self.callbacks.number("count", self.book.count.map(|ask| move |number| unsafe { ask(user_data, number) }))
    }

    fn count_by_key(&self, key: u64) -> Result<u64> {
        let user_data = self.book.user_data;
        // SAFETY: as in `snapshot`.
        let callback = self.book.count_by_key.map(|ask| move |number| unsafe { ask(user_data, key, number) });
        self.callbacks.number("count_by_key", callback)
    }

    fn count_by_keys(&self, keys: &[u64]) -> Result<Vec<u64>> {
        let (user_data, count) = (self.book.user_data, keys.len());
        let Some(ask) = self.book.count_by_keys else {
            return keys.iter().map(|key| self.count_by_key(*key)).collect();
        };
        // SAFETY: the host's function with its own pointer, keys, and as many numbers that may be written until it returns.
        let callback = move |numbers| unsafe { ask(user_data, keys.as_ptr(), count, numbers) };
        self.callbacks.numbers("count_by_keys", count, Some(callback))
    }

    fn parties_by_key(&self, key: u64, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        let user_data = self.book.user_data;
        // SAFETY: the host's function with its own pointer and a sink that is there until it returns.
        let callback = self.book.parties_by_key.map(|ask| move |sink| unsafe { ask(user_data, key, sink) });
        for row in self.rows("parties_by_key", callback)? {
            found(Entry::new(&row.id, row.version, &row.party));
        }
        Ok(())
    }

    fn parties_by_keys(&self, keys: &[u64], found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        let user_data = self.book.user_data;
        let Some(ask) = self.book.parties_by_keys else {
            return keys.iter().try_for_each(|key| self.parties_by_key(*key, found));
        };
        // SAFETY: the host's function with its own pointer, keys, and a sink that is there until it returns.
        let callback = move |sink| unsafe { ask(user_data, keys.as_ptr(), keys.len(), sink) };
        for row in self.rows("parties_by_keys", Some(callback))? {
            found(Entry::new(&row.id, row.version, &row.party));
        }
        Ok(())
    }

    fn party_by_id(&self, id: &str, found: &mut dyn FnMut(Entry<'_>)) -> Result<()> {
        if let Some(row) = self.row_by_id(id)? {
            found(Entry::new(&row.id, row.version, &row.party));
        }
        Ok(())
    }
}
