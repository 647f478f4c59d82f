//! Lists of the embedded database for others.

use std::ffi::{c_char, c_void};
use std::io;

use intakt_core::error::{Code, Problem};
use intakt_core::export::WriteOptions;
use serde::Deserialize;

use crate::buffer::offer;
use crate::database::intakt_database;
use crate::error::{Failure, intakt_error};
use crate::float::FloatGuard;
use crate::guard::{Call, entry};
use crate::hosts::open;

/// What is asked for, whether or not this build has a database.
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "there is no database that would be asked"))]
pub(crate) struct ExportCall<'c> {
    pub(crate) view: &'c str,
    pub(crate) options: WriteOptions,
    pub(crate) tenant: Option<String>,
    pub(crate) source: Option<String>,
    pub(crate) since: Option<i64>,
}

/// The options as a host gives them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    format: String,
    charset: Option<String>,
    fields: Option<Vec<String>>,
    delimiter: Option<char>,
    decimal: Option<char>,
    guard: Option<bool>,
    tenant: Option<String>,
    source: Option<String>,
    since: Option<i64>,
}

const NAMES: &str =
    "a JSON object of format, charset, fields, delimiter, decimal, guard, tenant, source and since; format is needed";

impl<'c> ExportCall<'c> {
    fn new(call: &Call<'_>, view: &'c str, options: &str) -> Result<Self, Failure> {
        // What serde_json says may quote a value.
        let wanted: Wanted = intakt_core::json::from_str(options)
            .map_err(|_| call.wrong("options", "cannot be read").expected(NAMES))?;
        let mut options = WriteOptions::new(wanted.format.parse()?);
        if let Some(charset) = &wanted.charset {
            options.charset = charset.parse()?;
        }
        options.fields = wanted.fields;
        options.delimiter = wanted.delimiter.unwrap_or(options.delimiter);
        options.decimal = wanted.decimal.unwrap_or(options.decimal);
        options.guard = wanted.guard.unwrap_or(options.guard);
        let Wanted { tenant, source, since, .. } = wanted;
        Ok(ExportCall { view, options, tenant, source, since })
    }
}

/// The host as something to write to.
struct Host<'a, F> {
    float: &'a FloatGuard,
    write: F,
    failure: Option<Failure>,
}

impl<F: FnMut(*const c_void, usize) -> i32> io::Write for Host<'_, F> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.is_empty() {
            return Ok(0);
        }
        match self.float.outside(|| (self.write)(bytes.as_ptr().cast(), bytes.len())) {
            0 => Ok(bytes.len()),
            code => {
                let message = format!("the host's callback `write` returned {code}");
                let failure = Failure::from(Problem::new(Code::UsageHost, message));
                let error = io::Error::other(failure.error.clone());
                self.failure = Some(Failure { host_code: code, ..failure });
                Err(error)
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes a list of the database for others, record by record: `customers`, `contacts`, `articles`, `orders`, `payments`,
/// `references` or `reviews`; `docs/export.md` has their fields. All records are of one state of the database. Personal data.
///
/// `options` is a JSON object: `format` (`csv`, `json`, `jsonl` or `xml`; it is needed), `charset` (such as `utf-8-bom` or
/// `windows-1252`), `fields` (an array: only these, in this order), and for CSV `delimiter`, `decimal` and `guard` (`false`: texts
/// that a spreadsheet would take for formulas get no apostrophe). `tenant` and `source` choose records of one company or shop;
/// `since` those made then or later, in seconds since 1970 (UTC).
///
/// `write` gets the bytes piece by piece, and copies what it keeps. It returns 0 to go on; any other number ends the list. It must
/// not use the database (`INTAKT_STATUS_BUSY`). `records`, which may be NULL, receives how many there were. What was written
/// before an error is a part of a list: put a file in its place when the call has succeeded.
///
/// `INTAKT_STATUS_USAGE` also for a view or field that there is not, `INTAKT_STATUS_DATA` for a character that the charset lacks
/// or XML forbids, `INTAKT_STATUS_CALLBACK` when `write` ended the list (`intakt_error_host_code` has its number),
/// `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_database_export(
    database: *mut intakt_database,
    view: *const c_char,
    view_length: usize,
    options: *const c_char,
    options_length: usize,
    write: Option<unsafe extern "C" fn(user_data: *mut c_void, bytes: *const c_void, length: usize) -> i32>,
    user_data: *mut c_void,
    records: *mut u64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_database_export, error, |call| {
        let handle = call.handle("database", database)?;
        let view = call.word("view", view, view_length)?;
        let asked = ExportCall::new(call, view, call.word("options", options, options_length)?)?;
        let Some(write) = write else { return Err(call.wrong("write", "is NULL").into()) };
        let write = |bytes, length| write(user_data, bytes, length);
        let mut host = Host { float: call.float, write, failure: None };
        let done = open(call, &handle.0)?.export(&asked, &mut host);
        let count = done.map_err(|error| host.failure.take().unwrap_or_else(|| error.into()))?;
        offer(records, count);
        Ok(())
    })
}
