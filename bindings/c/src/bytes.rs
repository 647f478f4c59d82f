//! Bytes that the library hands out.

use std::ffi::c_void;

use crate::guard::neutral;
use crate::handle::release;

/// Bytes that belong to the host, such as a saved index. Freed with `intakt_bytes_free`. Immutable: any thread, several at once.
pub struct intakt_bytes(pub(crate) Vec<u8>);

/// The bytes; their number through `length`, which may be NULL. Borrowed from `bytes`. NULL for NULL and where there are none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_bytes_data(bytes: *const intakt_bytes, length: *mut usize) -> *const c_void {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `bytes` is NULL or bytes that were not freed yet.
        let bytes = unsafe { bytes.as_ref() }.map_or(&[][..], |bytes| &bytes.0);
        if !length.is_null() {
            // SAFETY: not NULL, so the header says that it may be written.
            unsafe { length.write(bytes.len()) };
        }
        if bytes.is_empty() { std::ptr::null() } else { bytes.as_ptr().cast() }
    })
}

/// Frees bytes. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_bytes_free(bytes: *mut intakt_bytes) {
    // SAFETY: the header says that `bytes` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(bytes) });
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_bytes>();
};
