//! Calling the host: what every set of callbacks shares.

use std::cell::RefCell;

use intakt_core::error::{Code, Problem, Result};

use crate::error::Failure;
use crate::float::FloatGuard;
use crate::guard::Call;
use crate::handle::Sealed;

/// The host's callbacks during one call of the library: how they are called, and the first one that failed.
pub(crate) struct Callbacks<'a> {
    float: &'a FloatGuard,
    failure: RefCell<Option<Failure>>,
}

/// Where a callback puts what it finds.
pub(crate) trait Sink {
    /// What it takes.
    type Row;

    /// What was put in, or the first that could not be taken.
    fn rows(self) -> Result<Vec<Self::Row>>;
}

/// What is behind every sink.
pub(crate) struct Rows<R> {
    rows: Vec<R>,
    failure: Option<intakt_core::Error>,
}

impl<R> Rows<R> {
    pub(crate) fn new() -> Self {
        Rows { rows: Vec::new(), failure: None }
    }

    /// Puts a row in, or keeps why it cannot be taken: a row that is missing would be worse than none.
    pub(crate) fn add(&mut self, row: std::result::Result<R, Failure>) -> std::result::Result<(), Failure> {
        match row {
            Ok(row) => self.rows.push(row),
            Err(failure) => {
                self.failure.get_or_insert_with(|| failure.error.clone());
                return Err(failure);
            }
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Result<Vec<R>> {
        self.failure.map_or(Ok(self.rows), Err)
    }
}

/// A callback that was not set.
const MISSING: &str = "is missing";

/// No count, number or version of a host is as large, so this means that nothing was written.
const UNSET: u64 = u64::MAX;

impl<'a> Callbacks<'a> {
    pub(crate) fn new(call: &Call<'a>) -> Self {
        Callbacks { float: call.float, failure: RefCell::new(None) }
    }

    /// The first callback that failed.
    pub(crate) fn into_failure(self) -> Option<Failure> {
        self.failure.into_inner()
    }

    /// The same while the callbacks are still needed.
    pub(crate) fn take_failure(&self) -> Option<Failure> {
        self.failure.borrow_mut().take()
    }

    /// What a callback did wrong.
    pub(crate) fn wrong(&self, name: &str, what: &str) -> intakt_core::Error {
        self.fail(0, name, what)
    }

    fn fail(&self, host_code: i32, name: &str, what: &str) -> intakt_core::Error {
        let problem = Problem::new(Code::UsageHost, format!("the host's callback `{name}` {what}"));
        let error = intakt_core::Error::from(problem);
        self.failure.borrow_mut().get_or_insert(Failure { host_code, ..error.clone().into() });
        error
    }

    /// Calls a callback that returns nothing but whether it succeeded.
    pub(crate) fn run(&self, name: &str, callback: Option<impl FnOnce() -> i32>) -> Result<()> {
        let Some(callback) = callback else { return Err(self.fail(0, name, MISSING)) };
        match self.float.outside(callback) {
            0 => Ok(()),
            code => Err(self.fail(code, name, &format!("returned {code}"))),
        }
    }

    /// Calls a callback that writes a number.
    pub(crate) fn number(&self, name: &str, callback: Option<impl FnOnce(*mut u64) -> i32>) -> Result<u64> {
        let mut number = UNSET;
        self.run(name, callback.map(|callback| || callback(&raw mut number)))?;
        if number == UNSET { Err(self.fail(0, name, "wrote no number")) } else { Ok(number) }
    }

    /// Calls a callback that writes `count` numbers.
    pub(crate) fn numbers(
        &self,
        name: &str,
        count: usize,
        callback: Option<impl FnOnce(*mut u64) -> i32>,
    ) -> Result<Vec<u64>> {
        let mut numbers = vec![UNSET; count];
        self.run(name, callback.map(|callback| || callback(numbers.as_mut_ptr())))?;
        if numbers.contains(&UNSET) { Err(self.fail(0, name, "did not write every number")) } else { Ok(numbers) }
    }

    /// Calls a callback that fills a sink.
    pub(crate) fn rows<S: Sink>(
        &self,
        name: &str,
        sink: S,
        callback: Option<impl FnOnce(*mut S) -> i32>,
    ) -> Result<Vec<S::Row>> {
        let mut sealed = Sealed::new(sink);
        let pointer = Sealed::pointer(&raw mut sealed);
        let Some(callback) = callback else { return Err(self.fail(0, name, MISSING)) };
        let code = self.float.outside(|| callback(pointer));
        match (sealed.open().rows(), code) {
            (Err(error), code) => Err(self.fail(code, name, &format!("gave a row that cannot be taken: {error}"))),
            (Ok(rows), 0) => Ok(rows),
            (Ok(_), code) => Err(self.fail(code, name, &format!("returned {code}"))),
        }
    }
}

/// A `user_data` that is given back by its `drop` in the end.
pub(crate) struct Owned<T: Host>(pub(crate) T);

/// A struct of callbacks.
pub(crate) trait Host: Copy {
    /// Gives `user_data` back.
    fn give_back(&self);
}

// SAFETY: the header says that a handle may move between threads, and `user_data` with it.
unsafe impl<T: Host> Send for Owned<T> {}
// SAFETY: callbacks run only inside calls that have their handle for themselves.
unsafe impl<T: Host> Sync for Owned<T> {}

impl<T: Host> Drop for Owned<T> {
    fn drop(&mut self) {
        self.0.give_back();
    }
}
