//! Numbers of customers and documents: drawn from the ranges of the settings, remembered by the host.

use std::ffi::{c_char, c_void};

use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{DrawnNumber, NumberState, Numbers, RangeKey};
use intakt_core::plan::{NumberRange, commit, release, reserve};

use crate::buffer::{hand_over, intakt_buffer};
use crate::callback::{Callbacks, Host, Owned, Rows};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::host_ledger::intakt_text_sink;
use crate::importer::{Inner, intakt_importer};
use crate::parameter::Versioned;
use crate::text::Text;

/// What became of a number.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_number_state {
    /// Drawn for something that is being written.
    INTAKT_NUMBER_RESERVED = 1,
    /// What it was drawn for is written: it is used for good.
    INTAKT_NUMBER_COMMITTED = 2,
    /// What it was drawn for was not written. It may be drawn again.
    INTAKT_NUMBER_RELEASED = 3,
    /// The host says that it is in use already. It is never drawn.
    INTAKT_NUMBER_TAKEN = 4,
}

/// The host's memory of which numbers are drawn: one row a number with tenant, range, number, holder and state. Everything that
/// is said of the callbacks of `intakt_address_book` holds for these, too; one that fails ends the call with
/// `INTAKT_STATUS_CALLBACK`.
///
/// A draw asks and then puts: what several programs use must keep the others out meanwhile, as by a transaction around the call.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_numbers {
    /// The size of this struct, as `INTAKT_NUMBERS_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// Writes the number that `holder` has, reserved or committed, and which of the two; leaves both if it has none.
    pub held: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            range: *const c_char,
            range_length: usize,
            holder: *const c_char,
            holder_length: usize,
            number: *mut u64,
            state: *mut i32,
        ) -> i32,
    >,
    /// Writes the lowest number that is released; leaves it if there is none.
    pub lowest_released: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            range: *const c_char,
            range_length: usize,
            number: *mut u64,
        ) -> i32,
    >,
    /// Writes the highest number that anything was ever put for; leaves it if there is none.
    pub highest: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            range: *const c_char,
            range_length: usize,
            number: *mut u64,
        ) -> i32,
    >,
    /// Remembers a number in place of what is known of it. `state` is a number of `intakt_number_state`; `holder` is empty unless
    /// it is reserved or committed.
    pub put: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            tenant: *const c_char,
            tenant_length: usize,
            range: *const c_char,
            range_length: usize,
            number: u64,
            holder: *const c_char,
            holder_length: usize,
            state: i32,
        ) -> i32,
    >,
    /// Adds anything to `sink` if the host has a customer or document of this number, as it is written, already; nothing if not.
    /// May be NULL: none is in use then.
    pub is_taken: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            range: *const c_char,
            range_length: usize,
            text: *const c_char,
            text_length: usize,
            sink: *mut intakt_text_sink,
        ) -> i32,
    >,
    /// Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_numbers {
    const FIRST_SIZE: usize = 8 + 7 * size_of::<usize>();
}

const _: () = assert!(size_of::<intakt_numbers>() == intakt_numbers::FIRST_SIZE);

/// Lets the host remember which numbers are drawn, in place of the importer, which forgets them when it is freed. NULL goes back
/// to that.
///
/// `INTAKT_STATUS_USAGE` when a callback is missing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_numbers(
    importer: *mut intakt_importer,
    numbers: *const intakt_numbers,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given: Option<Owned<intakt_numbers>> = None;
    let status = entry!(intakt_importer_set_numbers, error, |call| {
        given = call.versioned("numbers", numbers)?.map(Owned);
        if let Some(Owned(numbers)) = &given {
            numbers.check(call)?;
        }
        std::mem::swap(&mut call.exclusive(importer)?.hosts.numbers, &mut given);
        Ok(())
    });
    drop(given);
    status
}

/// Draws a number for a customer or document that a plan says to give one of a range (`{"range": …}` in the plan). To be called
/// when the plan is carried out, before what it is for is written.
///
/// `source` is the shop, by whose settings the range is looked for; `range` is its name; `holder` says what it is for, such as
/// the order's number and the action's id. Who holds a number already gets that one. `number` receives it as it is written; free
/// it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also for a range that the settings do not have, `INTAKT_STATUS_PLAN` when the range has no number left
/// or is the host's own, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_reserve_number(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    range: *const c_char,
    range_length: usize,
    holder: *const c_char,
    holder_length: usize,
    number: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_reserve_number, error, |call| {
        call.output("number", number)?;
        let mut inner = call.exclusive(importer)?;
        let words = [(source, source_length), (range, range_length), (holder, holder_length)];
        let drawn = inner.draw(call, words, |numbers, tenant, range, holder, is_taken| {
            reserve(numbers, tenant, range, holder, is_taken)
        })?;
        number.write(hand_over(intakt_buffer(Text::new(drawn))));
        Ok(())
    })
}

/// Keeps a number for good: what it was drawn for is written. Parameters as for `intakt_importer_reserve_number`. A second time
/// changes nothing.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when `holder` has no number, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_commit_number(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    range: *const c_char,
    range_length: usize,
    holder: *const c_char,
    holder_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_commit_number, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let words = [(source, source_length), (range, range_length), (holder, holder_length)];
        inner.draw(call, words, |numbers, tenant, range, holder, _| commit(numbers, tenant, range, holder).map(drop))
    })
}

/// Gives a number back: what it was drawn for is not written and will not be. Parameters as for
/// `intakt_importer_reserve_number`. Without a number nothing happens.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the number is committed, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_release_number(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    range: *const c_char,
    range_length: usize,
    holder: *const c_char,
    holder_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_release_number, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let words = [(source, source_length), (range, range_length), (holder, holder_length)];
        inner.draw(call, words, |numbers, tenant, range, holder, _| release(numbers, tenant, range, holder))
    })
}

/// Asks whether a number is in use.
type IsTaken<'t> = &'t mut dyn FnMut(&str) -> Result<bool>;

impl Inner {
    /// Does something with the numbers of a range, wherever they are remembered.
    ///
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn draw<T>(
        &mut self,
        call: &Call<'_>,
        [source, range, holder]: [(*const c_char, usize); 3],
        work: impl FnOnce(&mut dyn Numbers, &str, &NumberRange, &str, IsTaken<'_>) -> Result<T>,
    ) -> std::result::Result<T, Failure> {
        // SAFETY: as the caller vouches.
        let (source, name, holder) = unsafe {
            (
                call.word("source", source.0, source.1)?,
                call.word("range", range.0, range.1)?,
                call.word("holder", holder.0, holder.1)?,
            )
        };
        let settings = self.importer.settings.source(source);
        let Some(range) = settings.numbers.get(name) else {
            let problem = call.wrong("range", "is no range of the settings").found(name);
            let ranges: Vec<&str> = settings.numbers.keys().map(String::as_str).collect();
            return Err(problem.expected(ranges.join(", ")).into());
        };
        let Some(numbers) = &self.hosts.numbers else {
            return Ok(work(&mut self.hosts.own_numbers, &settings.tenant, range, holder, &mut |_| Ok(false))?);
        };
        let callbacks = Callbacks::new(call);
        let mut calls = NumberCalls { numbers: &numbers.0, callbacks: &callbacks };
        let asker = NumberCalls { numbers: &numbers.0, callbacks: &callbacks };
        let done = work(&mut calls, &settings.tenant, range, holder, &mut |text| asker.is_taken(name, text));
        done.map_err(|error| callbacks.take_failure().unwrap_or_else(|| error.into()))
    }
}

impl Host for intakt_numbers {
    fn give_back(&self) {
        if let Some(drop) = self.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.user_data) };
        }
    }
}

impl intakt_numbers {
    fn check(&self, call: &Call<'_>) -> std::result::Result<(), Failure> {
        if self.flags != 0 {
            return Err(call.wrong("numbers", "has flags that are not known").into());
        }
        for (name, missing) in [
            ("held", self.held.is_none()),
            ("lowest_released", self.lowest_released.is_none()),
            ("highest", self.highest.is_none()),
            ("put", self.put.is_none()),
        ] {
            if missing {
                return Err(call.wrong("numbers", &format!("has no callback `{name}`")).into());
            }
        }
        Ok(())
    }
}

/// The host's numbers as the core asks them, during one call.
struct NumberCalls<'a> {
    numbers: &'a intakt_numbers,
    callbacks: &'a Callbacks<'a>,
}

/// No range goes as far, so this means that nothing was written.
const NONE: u64 = u64::MAX;

/// A callback that is asked for one number of a range.
type Ask = unsafe extern "C" fn(*mut c_void, *const c_char, usize, *const c_char, usize, *mut u64) -> i32;

impl NumberCalls<'_> {
    fn number(&self, name: &str, ask: Option<Ask>, RangeKey { tenant, range }: &RangeKey) -> Result<Option<u64>> {
        let (user_data, mut number) = (self.numbers.user_data, NONE);
        let place = &raw mut number;
        let callback = ask.map(|ask| {
            move || {
                let (text, length) = (tenant.as_ptr().cast(), tenant.len());
                // SAFETY: the host's function with its own pointer, texts, and a number that may be written until it returns.
                unsafe { ask(user_data, text, length, range.as_ptr().cast(), range.len(), place) }
            }
        });
        self.callbacks.run(name, callback)?;
        // SAFETY: a number of this function, which the callback may have written.
        Ok(Some(unsafe { place.read() }).filter(|number| *number != NONE))
    }

    fn is_taken(&self, range: &str, text: &str) -> Result<bool> {
        let (user_data, Some(ask)) = (self.numbers.user_data, self.numbers.is_taken) else { return Ok(false) };
        // SAFETY: the host's function with its own pointer, texts and a sink, all of them there until it returns.
        let callback = |sink| unsafe {
            ask(user_data, range.as_ptr().cast(), range.len(), text.as_ptr().cast(), text.len(), sink)
        };
        Ok(!self.callbacks.rows("is_taken", intakt_text_sink::new(Rows::new()), Some(callback))?.is_empty())
    }
}

impl Numbers for NumberCalls<'_> {
    fn held(&self, RangeKey { tenant, range }: &RangeKey, holder: &str) -> Result<Option<DrawnNumber>> {
        let user_data = self.numbers.user_data;
        let (mut number, mut state) = (NONE, 0);
        let (number_place, state_place) = (&raw mut number, &raw mut state);
        let callback = self.numbers.held.map(|ask| {
            move || {
                let (tenant, tenant_length) = (tenant.as_ptr().cast(), tenant.len());
                let (range, range_length) = (range.as_ptr().cast(), range.len());
                let (text, length) = (holder.as_ptr().cast(), holder.len());
                // SAFETY: the host's function with its own pointer, texts, and places that may be written until it returns.
                unsafe {
                    ask(user_data, tenant, tenant_length, range, range_length, text, length, number_place, state_place)
                }
            }
        });
        self.callbacks.run("held", callback)?;
        // SAFETY: two numbers of this function, which the callback may have written.
        let (number, state) = unsafe { (number_place.read(), state_place.read()) };
        let state = match state {
            _ if number == NONE => return Ok(None),
            1 => NumberState::Reserved,
            2 => NumberState::Committed,
            state => {
                return Err(self
                    .callbacks
                    .wrong("held", &format!("wrote {state} as the state of a number that is held")));
            }
        };
        Ok(Some(DrawnNumber { number, holder: holder.to_owned(), state }))
    }

    fn lowest_released(&self, range: &RangeKey) -> Result<Option<u64>> {
        self.number("lowest_released", self.numbers.lowest_released, range)
    }

    fn highest(&self, range: &RangeKey) -> Result<Option<u64>> {
        self.number("highest", self.numbers.highest, range)
    }

    fn put(&mut self, RangeKey { tenant, range }: &RangeKey, drawn: DrawnNumber) -> Result<()> {
        if drawn.number == NONE {
            return Err(Problem::new(Code::NumbersExhausted, "a range has no number left").into());
        }
        let user_data = self.numbers.user_data;
        let state = match drawn.state {
            NumberState::Reserved => intakt_number_state::INTAKT_NUMBER_RESERVED,
            NumberState::Committed => intakt_number_state::INTAKT_NUMBER_COMMITTED,
            NumberState::Released => intakt_number_state::INTAKT_NUMBER_RELEASED,
            NumberState::Taken => intakt_number_state::INTAKT_NUMBER_TAKEN,
        };
        let (text, length) = (drawn.holder.as_ptr().cast(), drawn.holder.len());
        let callback = self.numbers.put.map(|put| {
            move || {
                let (tenant, tenant_length) = (tenant.as_ptr().cast(), tenant.len());
                let (range, range_length) = (range.as_ptr().cast(), range.len());
                // SAFETY: the host's function with its own pointer and texts that are there until it returns.
                unsafe {
                    put(user_data, tenant, tenant_length, range, range_length, drawn.number, text, length, state as i32)
                }
            }
        });
        self.callbacks.run("put", callback)
    }
}
