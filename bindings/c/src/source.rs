//! Where the bytes of an input come from, and the callbacks that are asked meanwhile.

use std::cell::{Cell, RefCell};
use std::ffi::c_void;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;

use intakt_core::error::{Code, Problem};
use intakt_core::input::ReadSeek;

use crate::error::Failure;
use crate::float::FloatGuard;
use crate::guard::Call;
use crate::parameter::Versioned;
use crate::reader_options::Watch;

/// The bytes of an input from a callback of the host, for `intakt_reader_new_source`. The callback runs on the thread that
/// called the library, in the host's floating-point state. It must not throw, unwind or jump out; it may call the library on
/// other handles.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_source {
    /// The size of this struct, as `INTAKT_SOURCE_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// Writes the next bytes to `buffer`, at most `capacity`, and says in `length` how many; 0 is the end of the input.
    /// Returns 0, or a number of the host's own that says it failed: it ends the input and comes back as
    /// `intakt_error_host_code`.
    pub read: Option<
        unsafe extern "C" fn(user_data: *mut c_void, buffer: *mut c_void, capacity: usize, length: *mut usize) -> i32,
    >,
    /// Called once, when the library needs `user_data` no longer: when the reader is freed, and also when the input is
    /// refused. Only a struct whose `struct_size` is wrong is not looked into. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_source {
    const FIRST_SIZE: usize = 8 + 3 * size_of::<usize>();
}

/// A source whose `user_data` is given back in the end.
pub(crate) struct OwnedSource(intakt_source);

impl Drop for OwnedSource {
    fn drop(&mut self) {
        if let Some(drop) = self.0.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.0.user_data) };
        }
    }
}

impl Call<'_> {
    /// # Safety
    /// As for [`Call::versioned`].
    pub(crate) unsafe fn source(
        &self,
        name: &str,
        source: *const intakt_source,
    ) -> Result<Option<OwnedSource>, Failure> {
        // SAFETY: as the caller vouches.
        Ok(unsafe { self.versioned(name, source) }?.map(OwnedSource))
    }
}

impl OwnedSource {
    /// The bytes, as long as the source is kept.
    pub(crate) fn stream(&self, call: &Call<'_>, bridge: &Arc<Bridge>) -> Result<Box<dyn Read>, Failure> {
        if self.0.flags != 0 {
            return Err(call.wrong("source", "has flags that are not known").into());
        }
        if self.0.read.is_none() {
            return Err(call.wrong("source", "has no callback `read`").into());
        }
        Ok(Box::new(Watched { inner: HostStream { source: self.0, bridge: bridge.clone() }, bridge: bridge.clone() }))
    }
}

/// What callbacks need to know of the call that is going on, and the call of them.
#[derive(Default)]
pub(crate) struct Bridge {
    watch: Option<Watch>,
    /// The state of the host during a call; nothing between calls.
    float: Cell<Option<*const FloatGuard>>,
    /// The first callback that failed.
    failure: RefCell<Option<Failure>>,
    bytes: Cell<u64>,
    records: Cell<u64>,
    source: RefCell<Option<OwnedSource>>,
}

impl Bridge {
    pub(crate) fn new(watch: Option<Watch>) -> Self {
        Bridge { watch, ..Bridge::default() }
    }

    /// Does something that may call the host back. A callback that failed is the failure of it.
    pub(crate) fn during<T>(
        &self,
        call: &Call<'_>,
        body: impl FnOnce() -> intakt_core::Result<T>,
    ) -> Result<intakt_core::Result<T>, Failure> {
        self.float.set(Some(std::ptr::from_ref(call.float)));
        let done = body();
        self.float.set(None);
        match self.failure.borrow_mut().take() {
            Some(failure) => Err(failure),
            None => Ok(done),
        }
    }

    pub(crate) fn failed(&self, error: intakt_core::Error) -> Failure {
        self.failure.borrow_mut().take().unwrap_or_else(|| error.into())
    }

    pub(crate) fn keep(&self, source: Option<OwnedSource>) {
        *self.source.borrow_mut() = source;
    }

    pub(crate) fn give_back(&self) -> Option<OwnedSource> {
        self.source.borrow_mut().take()
    }

    /// How far a document in memory is read.
    pub(crate) fn read_to(&self, byte: u64) {
        self.bytes.set(self.bytes.get().max(byte));
    }

    /// Asks the host whether to go on, and tells it how far reading is.
    pub(crate) fn between_records(&self) -> intakt_core::Result<()> {
        self.ask()?;
        self.records.set(self.records.get() + 1);
        Ok(())
    }

    fn ask(&self) -> intakt_core::Result<()> {
        let Some(watch) = self.watch else { return Ok(()) };
        let user_data = watch.user_data;
        if let Some(cancel) = watch.cancel {
            // SAFETY: the host's function with its own pointer.
            self.host("cancel", || unsafe { cancel(user_data) })?;
        }
        if let Some(progress) = watch.progress {
            let (bytes, records) = (self.bytes.get(), self.records.get());
            // SAFETY: the host's function with its own pointer.
            self.host("progress", || unsafe { progress(user_data, bytes, records) })?;
        }
        Ok(())
    }

    /// Calls the host, in its own floating-point state.
    fn host(&self, name: &str, callback: impl FnOnce() -> i32) -> intakt_core::Result<()> {
        let code = match self.float.get() {
            // SAFETY: set by `during`, which is still on the stack.
            Some(float) => unsafe { (*float).outside(callback) },
            None => callback(),
        };
        if code == 0 { Ok(()) } else { Err(self.fail(code, &format!("the host's callback `{name}` returned {code}"))) }
    }

    fn fail(&self, host_code: i32, message: &str) -> intakt_core::Error {
        let error = intakt_core::Error::from(Problem::new(Code::UsageHost, message));
        self.failure.borrow_mut().get_or_insert(Failure { host_code, ..error.clone().into() });
        error
    }
}

/// A reader that asks the host now and then.
struct Watched<R> {
    inner: R,
    bridge: Arc<Bridge>,
}

impl<R: Read> Read for Watched<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // What the host said is kept by the bridge; the text of this error is shown to nobody.
        self.bridge.ask().map_err(|_| io::Error::other("stopped by the host"))?;
        let length = self.inner.read(buffer)?;
        self.bridge.bytes.set(self.bridge.bytes.get() + length as u64);
        Ok(length)
    }
}

impl<R: Seek> Seek for Watched<R> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        let place = self.inner.seek(position)?;
        self.bridge.bytes.set(place);
        Ok(place)
    }
}

/// What a callback of the host gives.
struct HostStream {
    source: intakt_source,
    bridge: Arc<Bridge>,
}

impl Read for HostStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(read) = self.source.read else { return Ok(0) };
        // No buffer is as long, so this means that nothing was written.
        const UNSET: usize = usize::MAX;
        let mut length = UNSET;
        let (user_data, place, capacity) = (self.source.user_data, buffer.as_mut_ptr().cast(), buffer.len());
        // SAFETY: the host's function with its own pointer and a buffer that it may fill.
        let done = self.bridge.host("read", || unsafe { read(user_data, place, capacity, &raw mut length) });
        let wrong = match done {
            Err(_) => return Err(io::Error::other("the host failed")),
            Ok(()) if length == UNSET => "the host's callback `read` wrote no length",
            Ok(()) if length > capacity => "the host's callback `read` wrote a length beyond the buffer",
            Ok(()) => return Ok(length),
        };
        self.bridge.fail(0, wrong);
        Err(io::Error::other("the host failed"))
    }
}

/// A file to read from.
pub(crate) fn open_file(path: &str, bridge: &Arc<Bridge>) -> Result<Box<dyn ReadSeek>, Failure> {
    let file = File::open(path).map_err(|error| {
        // The path may name a person; the file of the problem says it, and the host gave it.
        Problem::new(Code::InputRead, format!("the file cannot be opened: {}", error.kind())).in_file(path)
    })?;
    Ok(Box::new(Watched { inner: file, bridge: bridge.clone() }))
}
