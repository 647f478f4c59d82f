//! What cannot be reached from C: a panic inside a call. Everything else is tested by C programs, see `tests/`.

use std::ffi::CStr;
use std::ptr::{null, null_mut};

use crate::error::{
    Failure, intakt_error, intakt_error_code, intakt_error_free, intakt_error_status, intakt_error_text,
};
use crate::guard::{guarded, neutral};
use crate::importer::{intakt_importer, intakt_importer_free, intakt_importer_new, intakt_importer_party_keys};
use crate::ledger::{intakt_importer_ledger_load, intakt_importer_ledger_save};
use crate::status::intakt_status;
use crate::version::{INTAKT_ABI_VERSION, INTAKT_VERSION_MAJOR, INTAKT_VERSION_MINOR, INTAKT_VERSION_PATCH};

fn importer() -> *mut intakt_importer {
    let mut importer = null_mut();
    // SAFETY: no settings, no options, an output, no error.
    assert_eq!(unsafe { intakt_importer_new(null(), 0, null(), &raw mut importer, null_mut()) }, 0);
    importer
}

/// Reads and frees an error: its status, code and text.
fn told(error: *mut intakt_error) -> (i32, String, String) {
    // SAFETY: the error came out of the call before and is freed once; texts end with NUL.
    unsafe {
        let text = |pointer| CStr::from_ptr(pointer).to_str().unwrap().to_owned();
        let told = (
            intakt_error_status(error),
            text(intakt_error_code(error, null_mut())),
            text(intakt_error_text(error, null_mut())),
        );
        intakt_error_free(error);
        told
    }
}

#[test]
fn a_panic_becomes_a_status_and_poisons_the_handle() {
    let importer = importer();
    let mut error = null_mut();
    // SAFETY: the handle lives to the end of the test; `error` may be written.
    let status = unsafe {
        guarded("intakt_importer_import", &raw mut error, |call| -> Result<(), Failure> {
            let _inner = call.exclusive(importer)?;
            panic!("Zaunkönig");
        })
    };
    assert_eq!(status, intakt_status::INTAKT_STATUS_PANIC.number());
    let (told_status, code, text) = told(error);
    assert_eq!((told_status, code.as_str()), (status, "usage.defect"));
    assert!(text.contains("`intakt_importer_import`") && !text.contains("Zaunkönig"), "{text}");

    let poisoned = intakt_status::INTAKT_STATUS_POISONED.number();
    let mut buffer = null_mut();
    let mut keys = null_mut();
    // SAFETY: the handle lives, texts have their lengths, outputs may be written.
    unsafe {
        assert_eq!(intakt_importer_ledger_save(importer, &raw mut buffer, &raw mut error), poisoned);
        assert_eq!(told(error).1, "usage.poisoned");
        assert_eq!(intakt_importer_party_keys(importer, c"{}".as_ptr(), 2, &raw mut keys, null_mut()), poisoned);
        let empty = r#"{"format":"intakt-ledger/1","orders":[],"cross_references":[]}"#;
        assert_eq!(intakt_importer_ledger_load(importer, empty.as_ptr().cast(), empty.len(), null_mut()), poisoned);
        intakt_importer_free(importer);
    }
    assert!(buffer.is_null() && keys.is_null(), "outputs are written on success only");
}

#[test]
fn a_panic_without_a_place_for_its_error_is_told_by_the_status() {
    // SAFETY: no error is asked for.
    let status = unsafe { guarded("test", null_mut(), |_| -> Result<(), Failure> { panic!("any") }) };
    assert_eq!(status, intakt_status::INTAKT_STATUS_PANIC.number());
    assert_eq!(neutral(7, || panic!("any")), 7);
}

#[test]
fn success_leaves_no_error_behind() {
    let mut error = std::ptr::dangling_mut::<intakt_error>();
    // SAFETY: `error` may be written.
    let status = unsafe { guarded("test", &raw mut error, |_| Ok(())) };
    assert_eq!((status, error.is_null()), (0, true));
}

#[test]
fn freeing_a_handle_in_use_does_nothing() {
    let importer = importer();
    // SAFETY: the handle lives until the last line.
    unsafe {
        let status = guarded("test", null_mut(), |call| {
            let mut inner = call.exclusive(importer)?;
            intakt_importer_free(importer);
            let busy = intakt_status::INTAKT_STATUS_BUSY.number();
            assert_eq!(intakt_importer_ledger_load(importer, c"".as_ptr().cast(), 0, null_mut()), busy);
            let mut buffer = null_mut();
            let saved = intakt_importer_ledger_save(importer, &raw mut buffer, null_mut());
            assert_eq!((saved, buffer), (busy, null_mut()));
            inner.importer.ledger = Default::default();
            Ok(())
        });
        assert_eq!(status, 0);
        intakt_importer_free(importer);
    }
}

#[test]
fn the_header_names_the_version_of_the_package() {
    let version = format!("{INTAKT_VERSION_MAJOR}.{INTAKT_VERSION_MINOR}.{INTAKT_VERSION_PATCH}");
    assert_eq!(version, env!("CARGO_PKG_VERSION"));
    let build = include_str!("../build.rs");
    assert!(build.contains(&format!("libintakt.so.{INTAKT_ABI_VERSION}\"")), "the SONAME is another generation's");
}

#[test]
fn the_weights_file_of_the_c_programs_is_a_shipped_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/programs/weights.toml");
    let weights = intakt_core::matching::Weights::neutral().to_toml();
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(path, &weights).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap().replace("\r\n", "\n"), weights);
}
