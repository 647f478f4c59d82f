//! Which ABI, which version, which key scheme.

use std::ffi::c_char;

use crate::guard::neutral;
use crate::text::{Text, lend};

/// The generation of the ABI that this header describes. It changes only when something that worked no longer does;
/// additions leave it as it is.
pub const INTAKT_ABI_VERSION: u32 = 1;

/// Major part of the version of the library that this header came with.
pub const INTAKT_VERSION_MAJOR: u32 = 0;

/// Minor part of the version of the library that this header came with.
pub const INTAKT_VERSION_MINOR: u32 = 1;

/// Patch part of the version of the library that this header came with.
pub const INTAKT_VERSION_PATCH: u32 = 0;

/// The generation of the ABI of the library that is loaded. Compare it with `INTAKT_ABI_VERSION` before anything else:
/// a library of another generation must not be used. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn intakt_abi_version() -> u32 {
    INTAKT_ABI_VERSION
}

/// The version of the library that is loaded, such as `0.1.0`. The text lives as long as the library. `length` may be
/// NULL. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_version(length: *mut usize) -> *const c_char {
    static VERSION: Text = Text::from_static(concat!(env!("CARGO_PKG_VERSION"), "\0"));
    // SAFETY: `length` is NULL or may be written, by the conventions of the header.
    neutral(std::ptr::null(), || unsafe { lend(Some(&VERSION), length) })
}

/// The number of the scheme that blocking keys are computed by. A host that stores keys (see `intakt_address_book`)
/// stores this number with them and computes all keys anew when it changes. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn intakt_key_scheme() -> u32 {
    intakt_core::matching::KEY_SCHEME
}
