//! Why a call failed.

use std::ffi::c_char;

use intakt_core::error::{Code, Error, Problem};

use crate::guard::neutral;
use crate::status::intakt_status;
use crate::text::{Text, lend};

/// Why a call failed: what, where, and what to do about it. Values out of an input or a list are shown masked, so that
/// every text here may be written to a log.
///
/// Made by any function with a parameter `error`; that one belongs to the host, which frees it with `intakt_error_free`.
/// The one of `intakt_result_fault` belongs to its result. Immutable: any thread, several at once.
pub struct intakt_error {
    status: intakt_status,
    host_code: i32,
    line: i64,
    column: i64,
    byte: i64,
    code: Text,
    text: Text,
    message: Text,
    file: Option<Text>,
    path: Option<Text>,
    rule: Option<Text>,
    found: Option<Text>,
    expected: Option<Text>,
    hint: Option<Text>,
}

/// An error on its way out of a call.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) status: intakt_status,
    pub(crate) host_code: i32,
    pub(crate) error: Error,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let status = match error.code() {
            Code::UsageHost => intakt_status::INTAKT_STATUS_CALLBACK,
            Code::UsageBusy => intakt_status::INTAKT_STATUS_BUSY,
            Code::UsagePoisoned => intakt_status::INTAKT_STATUS_POISONED,
            Code::UsageDefect => intakt_status::INTAKT_STATUS_PANIC,
            code => intakt_status::of(code.kind()),
        };
        Failure { status, host_code: 0, error }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Error::from(problem).into()
    }
}

impl From<Failure> for intakt_error {
    fn from(failure: Failure) -> Self {
        let problem = failure.error.problem();
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let text = |text: Option<&str>| text.map(Text::new);
        let position = problem.position();
        intakt_error {
            status: failure.status,
            host_code: failure.host_code,
            line: position.map_or(0, |position| number(position.line)),
            column: position.map_or(0, |position| number(position.column)),
            byte: position.map_or(-1, |position| number(position.byte)),
            code: Text::new(problem.code().as_str()),
            text: Text::new(problem.to_string()),
            message: Text::new(problem.message()),
            file: text(problem.file()),
            path: text(problem.element_path()),
            rule: text(problem.rule_name()),
            found: problem.found_masked().map(Text::new),
            expected: text(problem.expected_text()),
            hint: text(problem.hint_text()),
        }
    }
}

/// Frees an error. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_free(error: *mut intakt_error) {
    // SAFETY: the header says that `error` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { crate::buffer::release(error) });
}

/// A number of an error, or `fallback` for NULL.
unsafe fn number<T: Copy>(error: *const intakt_error, fallback: T, read: impl Fn(&intakt_error) -> T) -> T {
    // SAFETY: the header says that `error` is NULL or an error that was not freed yet.
    neutral(fallback, || unsafe { error.as_ref() }.map_or(fallback, &read))
}

/// A text of an error.
unsafe fn text(
    error: *const intakt_error,
    length: *mut usize,
    read: impl Fn(&intakt_error) -> Option<&Text>,
) -> *const c_char {
    // SAFETY: the header says that `error` is NULL or an error that was not freed yet, and that `length` is NULL or may be
    // written.
    neutral(std::ptr::null(), || unsafe { lend(error.as_ref().and_then(&read), length) })
}

/// The status that the call returned (or would have, for a fault); 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_status(error: *const intakt_error) -> i32 {
    // SAFETY: passed on as received.
    unsafe { number(error, 0, |error| error.status.number()) }
}

/// What the host's callback returned, if the status is `INTAKT_STATUS_CALLBACK`; else 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_host_code(error: *const intakt_error) -> i32 {
    // SAFETY: passed on as received.
    unsafe { number(error, 0, |error| error.host_code) }
}

/// The line in the file, from 1; 0 where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_line(error: *const intakt_error) -> i64 {
    // SAFETY: passed on as received.
    unsafe { number(error, 0, |error| error.line) }
}

/// The column in characters, from 1; 0 where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_column(error: *const intakt_error) -> i64 {
    // SAFETY: passed on as received.
    unsafe { number(error, 0, |error| error.column) }
}

/// The offset in bytes from the start of the file, from 0; -1 where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_byte(error: *const intakt_error) -> i64 {
    // SAFETY: passed on as received.
    unsafe { number(error, -1, |error| error.byte) }
}

/// Everything about the error in one line, for a log or a message box. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_text(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| Some(&error.text)) }
}

/// The stable code, such as `profile.none_fits`: a word that programs may compare. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_code(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| Some(&error.code)) }
}

/// What went wrong, in one sentence. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_message(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| Some(&error.message)) }
}

/// The file, as the host named it; NULL where there is none. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_file(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.file.as_ref()) }
}

/// The element or attribute, such as `/order/lines/line[2]/@id`; NULL where there is none. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_path(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.path.as_ref()) }
}

/// The rule of the profile that was at work; NULL where there is none. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_rule(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.rule.as_ref()) }
}

/// What was found, masked to its first letter and its length; NULL where there is none. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_found(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.found.as_ref()) }
}

/// What would have been right; NULL where there is nothing to say. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_expected(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.expected.as_ref()) }
}

/// What to do; NULL where there is nothing to say. Borrowed from `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_error_hint(error: *const intakt_error, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(error, length, |error| error.hint.as_ref()) }
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_error>();
};
