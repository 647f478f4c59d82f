//! Which ABI, which version, which key scheme.

use std::ffi::c_char;

use crate::buffer::{hand_over, intakt_buffer};
use crate::error::intakt_error;
use crate::guard::{entry, neutral};
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

/// What the library that is loaded can do and another build may not, and whether it can.
const CAPABILITIES: [(&str, bool); 4] =
    [("csv", true), ("gzip", true), ("log", cfg!(feature = "tracing")), ("sqlite", cfg!(feature = "sqlite"))];

/// Whether the library that is loaded has a capability: `csv` (address books and articles from CSV), `gzip` (inputs that are
/// compressed), `log` (`intakt_importer_set_log`), `sqlite` (`intakt_database_open`). Functions of what it has not are there
/// and return `INTAKT_STATUS_USAGE`. 1 or 0; 0 also for a word that it does not know. Any thread.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_has(capability: *const c_char, capability_length: usize) -> i32 {
    neutral(0, || {
        if capability.is_null() || isize::try_from(capability_length).is_err() {
            return 0;
        }
        // SAFETY: not NULL and not too long; the header says that as many bytes are there.
        let word = unsafe { std::slice::from_raw_parts(capability.cast::<u8>(), capability_length) };
        i32::from(CAPABILITIES.iter().any(|(name, has)| *has && name.as_bytes() == word))
    })
}

/// What the library that is loaded is and can do, as JSON: `abi_version`, `version`, `key_scheme`, and a truth value for each
/// capability of `intakt_has` in `has`. `capabilities` receives the text; free it with `intakt_buffer_free`. Any thread.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_capabilities(
    capabilities: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_capabilities, error, |call| {
        call.output("capabilities", capabilities)?;
        let has: serde_json::Map<_, _> =
            CAPABILITIES.iter().map(|(name, has)| ((*name).to_owned(), (*has).into())).collect();
        let told = serde_json::json!({
            "abi_version": INTAKT_ABI_VERSION,
            "version": env!("CARGO_PKG_VERSION"),
            "key_scheme": intakt_core::matching::KEY_SCHEME,
            "has": has,
        });
        capabilities.write(hand_over(intakt_buffer(Text::new(told.to_string()))));
        Ok(())
    })
}
