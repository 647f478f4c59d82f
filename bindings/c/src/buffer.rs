//! Bytes and keys that the library hands out.

use std::ffi::c_char;

use crate::guard::neutral;
pub(crate) use crate::handle::{hand_over, release};
use crate::text::{Text, lend};

/// A text that belongs to the host, such as a saved ledger. Freed with `intakt_buffer_free`. Immutable: any thread,
/// several at once.
pub struct intakt_buffer(pub(crate) Text);

/// The text of a buffer. Borrowed from `buffer`. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_buffer_text(buffer: *const intakt_buffer, length: *mut usize) -> *const c_char {
    // SAFETY: the header says that `buffer` is NULL or a buffer that was not freed yet, and that `length` is NULL or may be
    // written.
    neutral(std::ptr::null(), || unsafe { lend(buffer.as_ref().map(|buffer| &buffer.0), length) })
}

/// Frees a buffer. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_buffer_free(buffer: *mut intakt_buffer) {
    // SAFETY: the header says that `buffer` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(buffer) });
}

/// The blocking keys of a party, which a host stores beside it. Freed with `intakt_keys_free`. Immutable: any thread,
/// several at once.
pub struct intakt_keys(pub(crate) Vec<u64>);

/// The keys, ascending and each once; their number through `count`, which may be NULL. Borrowed from `keys`. NULL for NULL
/// and for a party without keys.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_keys_data(keys: *const intakt_keys, count: *mut usize) -> *const u64 {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `keys` is NULL or keys that were not freed yet.
        let keys = unsafe { keys.as_ref() }.map_or(&[][..], |keys| &keys.0);
        if !count.is_null() {
            // SAFETY: not NULL, so the header says that it may be written.
            unsafe { count.write(keys.len()) };
        }
        if keys.is_empty() { std::ptr::null() } else { keys.as_ptr() }
    })
}

/// Frees keys. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_keys_free(keys: *mut intakt_keys) {
    // SAFETY: the header says that `keys` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(keys) });
}

/// Writes an output that the host may leave out.
///
/// # Safety
/// `output` is NULL or may be written.
pub(crate) unsafe fn offer<T>(output: *mut T, value: T) {
    if !output.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { output.write_unaligned(value) };
    }
}

/// Gives `value` to a host that asks for it.
///
/// # Safety
/// As for [`offer`].
pub(crate) unsafe fn offer_owned<T>(output: *mut *mut T, value: T) {
    if !output.is_null() {
        // SAFETY: as the caller vouches.
        unsafe { offer(output, hand_over(value)) };
    }
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_buffer>();
    shared_between_threads::<intakt_keys>();
};
