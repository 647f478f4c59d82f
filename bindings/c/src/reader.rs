//! Orders one by one, without customers, plans or a ledger.

use std::ffi::{c_char, c_void};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, TryLockError};

use intakt_core::input::{Input, ReadSeek};
use intakt_core::order::Order;
use intakt_core::profile::{OrderReader, Profiles, Reading};

use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry, neutral};
use crate::handle::{hand_over, locked, release, sealed};
use crate::import::intakt_document;
use crate::order::{Paths, intakt_order};
use crate::position::intakt_problem;
use crate::profiles::intakt_profiles;
use crate::reader_options::{Wanted, intakt_reader_options};
use crate::source::{Bridge, intakt_source, open_file};
use crate::status::intakt_status;
use crate::text::{Text, lend};
use crate::tree::{OwnedTree, Size, Spent, Writer, kind_of};

/// Reads the orders of one input, one at a time; memory is that of the largest order. Made by `intakt_reader_new` and its
/// like, freed by `intakt_reader_free`; the orders that it hands out outlive it. Any thread; functions that take it as
/// `const` may overlap with each other and with `intakt_reader_next`. A second `intakt_reader_next` meanwhile, also from
/// inside one of its callbacks, returns `INTAKT_STATUS_BUSY` and changes nothing.
pub struct intakt_reader {
    profile: Text,
    encoding: Text,
    documents: Vec<Text>,
    warnings: Vec<OwnedTree>,
    /// Orders, filtered records and unreadable ones.
    counts: [AtomicU64; 3],
    state: Mutex<State>,
}

/// What the lock keeps. The order of the fields is the one in which they are dropped.
struct State {
    /// Nothing at the end of the input and after what ended it.
    reader: Option<OrderReader<'static>>,
    /// What the reader reads from.
    _sources: Sources,
    bridge: Arc<Bridge>,
    /// How large the last tree was: the orders of an input are much alike.
    size: Size,
    /// What the host has freed.
    spent: Arc<Spent>,
    /// Whether origins are kept.
    traces: bool,
}

// SAFETY: it is used by one thread at a time, under the lock; the header says that `user_data` may move with the handle.
unsafe impl Send for State {}

/// What a reader reads from: freed after the reader, and not touched while it lives.
#[derive(Default)]
struct Sources {
    bytes: Vec<NonNull<[u8]>>,
    files: Vec<NonNull<dyn ReadSeek>>,
    streams: Vec<NonNull<dyn std::io::Read>>,
}

impl Sources {
    /// A copy that lives as long as the sources do.
    fn copy(&mut self, bytes: &[u8]) -> Input<'static> {
        let place = NonNull::from(Box::leak(bytes.to_vec().into_boxed_slice()));
        self.bytes.push(place);
        // SAFETY: just leaked; freed with the sources, after the reader, and not changed before.
        Input::Slice(unsafe { place.as_ref() })
    }

    fn file(&mut self, file: Box<dyn ReadSeek>) -> Input<'static> {
        let mut place = NonNull::from(Box::leak(file));
        self.files.push(place);
        // SAFETY: as in `copy`; nobody but the reader uses it meanwhile.
        Input::File(unsafe { place.as_mut() })
    }

    fn stream(&mut self, stream: Box<dyn std::io::Read>) -> Input<'static> {
        let mut place = NonNull::from(Box::leak(stream));
        self.streams.push(place);
        // SAFETY: as in `file`.
        Input::Stream(unsafe { place.as_mut() })
    }
}

impl Drop for Sources {
    fn drop(&mut self) {
        // SAFETY: each was leaked once, in the functions above, and the reader is gone.
        unsafe {
            self.bytes.drain(..).for_each(|place| drop(Box::from_raw(place.as_ptr())));
            self.files.drain(..).for_each(|place| drop(Box::from_raw(place.as_ptr())));
            self.streams.drain(..).for_each(|place| drop(Box::from_raw(place.as_ptr())));
        }
    }
}

/// Opens an input whose bytes are in memory: decides its encoding, finds its profile, makes ready to read.
///
/// `profiles` may be NULL: the built-in ones. They are needed during the call only. `name` is the name of the file, for
/// messages. `document` are its bytes, in any encoding, copied unless `INTAKT_READER_BORROW` is set. `options` may be NULL.
/// `reader` receives the handle; free it with `intakt_reader_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_INPUT` and `INTAKT_STATUS_LIMIT` for what cannot be read at all,
/// `INTAKT_STATUS_PROFILE` when no profile fits, `INTAKT_STATUS_CALLBACK` when a callback stopped it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_new(
    profiles: *const intakt_profiles,
    name: *const c_char,
    name_length: usize,
    document: *const c_void,
    document_length: usize,
    options: *const intakt_reader_options,
    reader: *mut *mut intakt_reader,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_reader_new, error, |call| {
        call.output("reader", reader)?;
        let name = call.word("name", name, name_length)?;
        let document = call.bytes("document", document, document_length)?;
        let mut opening = Opening::new(call, options)?;
        let input = opening.bytes(document);
        reader.write(opening.open(call, profiles, vec![(name.to_owned(), input)])?);
        Ok(())
    })
}

/// Opens an input of several documents that belong together, such as order lines in one file and order heads in another. As
/// `intakt_reader_new` otherwise.
///
/// `documents` are `document_count` documents in any order; which is which is found by what they hold.
///
/// As `intakt_reader_new`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_new_documents(
    profiles: *const intakt_profiles,
    documents: *const intakt_document,
    document_count: usize,
    options: *const intakt_reader_options,
    reader: *mut *mut intakt_reader,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_reader_new_documents, error, |call| {
        call.output("reader", reader)?;
        let documents = call.list("documents", documents, document_count)?;
        let mut opening = Opening::new(call, options)?;
        let mut inputs = Vec::new();
        for document in documents {
            let (name, bytes) = document.bytes(call)?;
            inputs.push((name, opening.bytes(bytes)));
        }
        reader.write(opening.open(call, profiles, inputs)?);
        Ok(())
    })
}

/// Opens a file. `path` is its path in UTF-8; it is its name in messages, too. The file stays open until the reader is
/// freed. As `intakt_reader_new` otherwise.
///
/// As `intakt_reader_new`; `INTAKT_STATUS_INPUT` also when the file cannot be opened.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_open(
    profiles: *const intakt_profiles,
    path: *const c_char,
    path_length: usize,
    options: *const intakt_reader_options,
    reader: *mut *mut intakt_reader,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_reader_open, error, |call| {
        call.output("reader", reader)?;
        let path = call.word("path", path, path_length)?;
        let mut opening = Opening::new(call, options)?;
        let file = open_file(path, &opening.bridge)?;
        let input = opening.sources.file(file);
        reader.write(opening.open(call, profiles, vec![(path.to_owned(), input)])?);
        Ok(())
    })
}

/// Opens an input that the host's own callback gives, piece by piece, such as a download. It is read once and never
/// rewound: a profile that needs a second pass is an error that says so. `name` is its name, for messages. As
/// `intakt_reader_new` otherwise.
///
/// The library copies `source`; its `drop` gives `user_data` back when the reader is freed, and also when the input is
/// refused.
///
/// As `intakt_reader_new`; `INTAKT_STATUS_CALLBACK` also when `read` fails.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_new_source(
    profiles: *const intakt_profiles,
    name: *const c_char,
    name_length: usize,
    source: *const intakt_source,
    options: *const intakt_reader_options,
    reader: *mut *mut intakt_reader,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given = None;
    let status = entry!(intakt_reader_new_source, error, |call| {
        given = call.source("source", source)?;
        call.output("reader", reader)?;
        let name = call.word("name", name, name_length)?;
        let mut opening = Opening::new(call, options)?;
        let source = given.as_ref().ok_or_else(|| call.wrong("source", "is NULL"))?;
        let stream = source.stream(call, &opening.bridge)?;
        let input = opening.sources.stream(stream);
        let made = opening.open(call, profiles, vec![(name.to_owned(), input)])?;
        // SAFETY: just made, and nobody else knows it. From here on the bridge gives the source back.
        (*made).keep(given.take());
        reader.write(made);
        Ok(())
    });
    drop(given);
    status
}

/// A reader while it is made.
struct Opening {
    wanted: Wanted,
    sources: Sources,
    bridge: Arc<Bridge>,
}

impl Opening {
    /// # Safety
    /// `options` is as the conventions of the header say.
    unsafe fn new(call: &Call<'_>, options: *const intakt_reader_options) -> Result<Opening, Failure> {
        // SAFETY: as the caller vouches.
        let wanted = unsafe { Wanted::new(call, options) }?;
        let bridge = Bridge::new(wanted.watch).into();
        Ok(Opening { wanted, sources: Sources::default(), bridge })
    }

    /// # Safety
    /// If the options say that documents are borrowed, these stay until the reader is freed.
    unsafe fn bytes(&mut self, bytes: &[u8]) -> Input<'static> {
        if self.wanted.borrows {
            // SAFETY: as the caller vouches.
            Input::Slice(unsafe { std::slice::from_raw_parts(bytes.as_ptr(), bytes.len()) })
        } else {
            self.sources.copy(bytes)
        }
    }

    /// # Safety
    /// `profiles` is as the conventions of the header say.
    unsafe fn open(
        mut self,
        call: &Call<'_>,
        profiles: *const intakt_profiles,
        inputs: Vec<(String, Input<'static>)>,
    ) -> Result<*mut intakt_reader, Failure> {
        // SAFETY: as the caller vouches.
        let given = if profiles.is_null() { None } else { Some(unsafe { call.profiles(profiles) }?) };
        let builtin = if given.is_none() { Profiles::builtin()? } else { Profiles::empty() };
        let profiles: &Profiles = given.as_deref().unwrap_or(&builtin);
        let options = self.wanted.among(profiles)?;
        let traces = options.trace;
        let name = inputs.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let alone = inputs.len() == 1;
        let opened = self.bridge.during(call, || OrderReader::open_all(inputs, profiles, options));
        let reader =
            opened?.map_err(|error| self.bridge.failed(if alone { error.or_in_file(&name) } else { error }))?;
        let warning = |problem: &intakt_core::Problem| OwnedTree::other(problem);
        Ok(hand_over(intakt_reader {
            profile: Text::new(reader.profile().id()),
            encoding: Text::new(reader.encoding()),
            documents: reader.document_names().map(Text::new).collect(),
            warnings: reader.warnings().iter().map(warning).collect(),
            counts: Default::default(),
            state: Mutex::new(State {
                reader: Some(reader),
                _sources: self.sources,
                bridge: self.bridge,
                size: Size::default(),
                spent: Arc::default(),
                traces,
            }),
        }))
    }
}

impl intakt_reader {
    /// Gives `source` back when the reader is freed.
    fn keep(&mut self, source: Option<crate::source::OwnedSource>) {
        if let Ok(state) = self.state.get_mut() {
            state.bridge.keep(source);
        }
    }

    fn count(&self, class: usize) {
        if let Some(count) = self.counts.get(class) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Gives the next order.
///
/// `order` receives it, and belongs to the host, which frees it with `intakt_order_free`; NULL where the status says that
/// there is none. Records that a filter of the profile takes out are passed over; `intakt_reader_filtered_count` has their
/// number.
///
/// `INTAKT_STATUS_FAULTY`: the order is there and has a problem of severity error, see `intakt_order_problem`; it is not to
/// be taken in as it is. `INTAKT_STATUS_END`: there are no more. `INTAKT_STATUS_RECORD`: a record cannot be read, and the
/// error says why; the next call goes on behind it. `INTAKT_STATUS_INPUT`, `INTAKT_STATUS_LIMIT` and any other failure end
/// the input: the next call returns `INTAKT_STATUS_END`. `INTAKT_STATUS_CALLBACK`: a callback failed or stopped it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_next(
    reader: *mut intakt_reader,
    order: *mut *mut intakt_order,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_reader_next, error, |call| {
        call.output("order", order)?;
        let handle: &intakt_reader = call.handle("reader", reader)?;
        let mut state = call.state(handle)?;
        let writer = state.writer();
        match state.next(call, handle)? {
            Some((next, paths)) => {
                let faulty = !next.is_sound();
                let tree = OwnedTree::order(next, &paths, writer, &state.spent);
                state.size = tree.size();
                order.write(tree.hand_over());
                Ok(if faulty { intakt_status::INTAKT_STATUS_FAULTY } else { intakt_status::INTAKT_STATUS_OK })
            }
            None => {
                order.write(std::ptr::null_mut());
                Ok(intakt_status::INTAKT_STATUS_END)
            }
        }
    })
}

impl Call<'_> {
    fn state<'a>(&self, reader: &'a intakt_reader) -> Result<MutexGuard<'a, State>, Failure> {
        reader.state.try_lock().map_err(|error| locked(&error, self))
    }
}

impl State {
    /// Room for the tree of the next order, and the last one's own for what it holds, if the host has freed that.
    fn writer(&mut self) -> Writer {
        match (self.spent.take(), &mut self.reader) {
            (Some((order, writer)), Some(reader)) => {
                reader.recycle(Reading::Order(order));
                writer
            }
            _ => Writer::like(self.size),
        }
    }

    fn next(&mut self, call: &Call<'_>, handle: &intakt_reader) -> Result<Option<(Box<Order>, Paths)>, Failure> {
        loop {
            let Some(reader) = &mut self.reader else { return Ok(None) };
            let read = match self.bridge.during(call, || {
                self.bridge.between_records()?;
                if self.traces {
                    return reader.next_with_paths();
                }
                Ok(reader.next()?.map(|reading| (reading, Paths::new())))
            }) {
                Ok(read) => read.map_err(|error| self.bridge.failed(error)),
                Err(failure) => Err(failure),
            };
            match read {
                Ok(Some((Reading::Order(order), paths))) => {
                    self.bridge.read_to(order.position.byte);
                    handle.count(0);
                    return Ok(Some((order, paths)));
                }
                Ok(Some((Reading::Filtered { .. }, _))) => handle.count(1),
                Ok(Some((Reading::Unreadable(problem), _))) => {
                    handle.count(2);
                    let failure = Failure::from(problem);
                    return Err(Failure { status: intakt_status::INTAKT_STATUS_RECORD, ..failure });
                }
                Ok(None) => {
                    self.reader = None;
                    return Ok(None);
                }
                Err(failure) => {
                    self.reader = None;
                    return Err(failure);
                }
            }
        }
    }
}

/// Frees a reader. NULL is fine. Not from inside one of its callbacks, and not while another call uses it: it stays as it is
/// then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_free(reader: *mut intakt_reader) {
    let source = neutral(None, || {
        // SAFETY: the header says that `reader` is NULL or a reader that was not freed yet.
        let handle = unsafe { sealed(reader) }?;
        let source = match handle.state.try_lock() {
            Ok(state) => state.bridge.give_back(),
            Err(TryLockError::Poisoned(poisoned)) => poisoned.into_inner().bridge.give_back(),
            Err(TryLockError::WouldBlock) => return None,
        };
        // SAFETY: nobody else uses it, and the host will not either.
        unsafe { release(reader) };
        source
    });
    // Behind the guard, because `drop` is a callback of the host.
    drop(source);
}

/// A text of a reader.
unsafe fn text(
    reader: *const intakt_reader,
    length: *mut usize,
    read: impl Fn(&intakt_reader) -> Option<&Text>,
) -> *const c_char {
    // SAFETY: the header says that `reader` is NULL or a reader that was not freed yet, and that `length` is NULL or may be
    // written.
    neutral(std::ptr::null(), || unsafe { lend(reader.as_ref().and_then(read), length) })
}

/// A number of a reader.
unsafe fn number<T: Default>(reader: *const intakt_reader, read: impl Fn(&intakt_reader) -> T) -> T {
    // SAFETY: the header says that `reader` is NULL or a reader that was not freed yet.
    neutral(T::default(), || unsafe { reader.as_ref() }.map_or(T::default(), read))
}

/// The id of the profile that reads the input.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_profile(reader: *const intakt_reader, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(reader, length, |reader| Some(&reader.profile)) }
}

/// The name of the encoding that is in force; with several documents that of the one that the records are in.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_encoding(reader: *const intakt_reader, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(reader, length, |reader| Some(&reader.encoding)) }
}

/// How many documents the input has; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_document_count(reader: *const intakt_reader) -> usize {
    // SAFETY: passed on as received.
    unsafe { number(reader, |reader| reader.documents.len()) }
}

/// The name that the host gave the document with this number, by which positions say where they stand
/// (`intakt_position_document`). NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_document(
    reader: *const intakt_reader,
    number: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(reader, length, |reader| reader.documents.get(number)) }
}

/// How many warnings there are about the input as a whole; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_warning_count(reader: *const intakt_reader) -> usize {
    // SAFETY: passed on as received.
    unsafe { number(reader, |reader| reader.warnings.len()) }
}

/// A warning about the input as a whole, such as an encoding that is not the declared one. Borrowed from `reader`; NULL when
/// there is none with this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_warning(reader: *const intakt_reader, index: usize) -> *const intakt_problem {
    // SAFETY: the header says that `reader` is NULL or a reader that was not freed yet.
    neutral(std::ptr::null(), || unsafe {
        reader.as_ref().and_then(|reader| reader.warnings.get(index)).map_or(std::ptr::null(), OwnedTree::root)
    })
}

/// How many orders were given so far; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_order_count(reader: *const intakt_reader) -> u64 {
    // SAFETY: passed on as received.
    unsafe { number(reader, |reader| reader.counts[0].load(Ordering::Relaxed)) }
}

/// How many records a filter of the profile took out so far, or `only` of the options; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_filtered_count(reader: *const intakt_reader) -> u64 {
    // SAFETY: passed on as received.
    unsafe { number(reader, |reader| reader.counts[1].load(Ordering::Relaxed)) }
}

/// How many records could not be read so far; 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_reader_unreadable_count(reader: *const intakt_reader) -> u64 {
    // SAFETY: passed on as received.
    unsafe { number(reader, |reader| reader.counts[2].load(Ordering::Relaxed)) }
}

/// Frees an order that `intakt_reader_next` gave, and all that was borrowed from it. NULL is fine, and what is no such order
/// is left alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_order_free(order: *mut intakt_order) {
    // SAFETY: the header says that `order` is NULL or came out of a call and was not freed yet.
    neutral((), || drop(unsafe { OwnedTree::take_back(order.cast(), kind_of("intakt_order")) }));
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_reader>();
};
