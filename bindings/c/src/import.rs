//! From the bytes of one input to plans and the account.

use std::ffi::{c_char, c_void};

use intakt_core::error::Problem;
use intakt_core::input::{Input, Limits};
use intakt_core::master::AddressBook;
use intakt_core::matching::Candidates;
use intakt_core::plan::{Host, Matcher, plan_json};
use intakt_core::profile::ReadOptions;
use intakt_core::{Intake, Taken};

use crate::address_book::Calls;
use crate::buffer::hand_over;
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, guarded};
use crate::importer::{Inner, intakt_importer, json};
use crate::parameter::Versioned;
use crate::result::intakt_result;
use crate::status::intakt_status;
use crate::text::Text;

/// Options of `intakt_importer_import`. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_import_options {
    /// The size of this struct, as `INTAKT_IMPORT_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// The most bytes that an input may have; 0 means any number.
    pub input_bytes_limit: u64,
    /// The most bytes that one record may have, in UTF-8; 0 means 64 MiB. The largest record decides the memory needed.
    pub record_bytes_limit: u64,
    /// The most lines that one order may have; 0 means 100,000.
    pub lines_limit: u64,
    /// The length of `profile` in bytes.
    pub profile_length: u64,
    /// The length of `charset` in bytes.
    pub charset_length: u64,
    /// The id of the profile to read by; NULL to find it by what the input holds.
    pub profile: *const c_char,
    /// `auto`, `strict` or the name of an encoding such as `iso-8859-15`; NULL for what the profile says.
    pub charset: *const c_char,
}

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_import_options {
    const FIRST_SIZE: usize = 48 + 2 * size_of::<usize>();
}

/// Reads the orders of one input and plans each of them. Nothing is written anywhere but into the importer's ledger, which
/// remembers what was planned; save it when the plans are safe.
///
/// `source` names the shop that sent the input, as the settings call it. `name` is the name of the file, for messages.
/// `document` are its bytes, in any encoding. `options` may be NULL. `result` receives the plans and the account; free it
/// with `intakt_result_free`.
///
/// What is wrong with one order is told in its plan or in the account, and the others go on. What is wrong with the input as
/// a whole ends it: the status is `INTAKT_STATUS_INCOMPLETE`, and the result holds the orders before and the error, see
/// `intakt_result_fault`. The importer can take the next input in any case.
///
/// `INTAKT_STATUS_INCOMPLETE` as said, `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` for a profile that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_import(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    name: *const c_char,
    name_length: usize,
    document: *const c_void,
    document_length: usize,
    options: *const intakt_import_options,
    result: *mut *mut intakt_result,
    error: *mut *mut intakt_error,
) -> i32 {
    // SAFETY: the conventions of the header hold for every parameter.
    let body = |call: &Call<'_>| unsafe {
        call.output("result", result)?;
        let importer = call.reference("importer", importer)?;
        let source = call.word("source", source, source_length)?;
        let name = call.word("name", name, name_length)?;
        let document = call.bytes("document", document, document_length)?;
        let options = match call.versioned("options", options)? {
            Some(options) => options.read(call)?,
            None => ReadOptions::default(),
        };
        let mut inner = importer.exclusive(call)?;
        if let Some(profile) = &options.profile {
            // The caller's mistake and not the input's; parameters are the settings' business.
            if inner.importer.profiles.text(profile).is_none() {
                inner.importer.profiles.get(profile, &Default::default())?;
            }
        }
        let taken = import(call, &mut inner, source, name, document, options)?;
        let status = match taken.fault {
            Some(_) => intakt_status::INTAKT_STATUS_INCOMPLETE,
            None => intakt_status::INTAKT_STATUS_OK,
        };
        result.write(hand_over(taken));
        Ok(status)
    };
    // SAFETY: as above.
    unsafe { guarded("intakt_importer_import", error, body) }
}

fn import(
    call: &Call<'_>,
    inner: &mut Inner,
    source: &str,
    name: &str,
    document: &[u8],
    options: ReadOptions,
) -> Result<intakt_result, Failure> {
    let importer = &mut inner.importer;
    let calls = inner.address_book.as_ref().map(|book| Calls::new(book, call));
    let (address_book, candidates): (&dyn AddressBook, &dyn Candidates) = match &calls {
        Some(calls) => (calls, calls),
        None => (&importer.address_book, importer.address_book.index()),
    };
    let matcher = Matcher::new(candidates, importer.settings.source(source).match_settings());
    let host =
        Host { address_book, judge: Box::new(matcher), articles: &importer.articles, ledger: &mut importer.ledger };
    let mut intake = Intake::new(&importer.profiles, &importer.settings, source, host)?;

    let mut plans = Vec::new();
    let mut unwritten = None;
    let read = intake.read(Input::Slice(document), options, &mut |taken| {
        if let Taken::Order(_, plan) = taken {
            match plan_json(plan) {
                Ok(plan) => plans.push(Text::new(plan)),
                Err(error) => drop(unwritten.get_or_insert(error)),
            }
        }
    });
    let account = json(intake.run().account())?;
    let warnings: Vec<Problem> = intake.warnings().iter().map(|problem| problem.clone().in_file(name)).collect();
    let proven = intake.finish();
    let in_file = |error: intakt_core::Error| Failure::from(error.or_in_file(name));
    // The first in time: a callback fails while orders are read, the input's own fault ends the reading.
    let fault = calls
        .and_then(Calls::into_failure)
        .or(read.as_ref().err().cloned().map(in_file))
        .or(unwritten.map(in_file))
        .or(proven.err().map(in_file));
    let report = read.ok();
    Ok(intakt_result {
        plans,
        lines: Default::default(),
        account,
        warnings: json(&warnings)?,
        profile: report.as_ref().map(|report| Text::new(report.profile.as_str())),
        encoding: report.as_ref().map(|report| Text::new(report.encoding)),
        fault: fault.map(Into::into),
    })
}

impl intakt_import_options {
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(&self, call: &Call<'_>) -> Result<ReadOptions, Failure> {
        if self.flags != 0 {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        let length = |name: &str, length: u64| {
            usize::try_from(length).map_err(|_| Failure::from(call.wrong(name, "is longer than memory can be")))
        };
        // SAFETY: as the caller vouches.
        let (profile, charset) = unsafe {
            let profile_length = length("options.profile", self.profile_length)?;
            let charset_length = length("options.charset", self.charset_length)?;
            (
                call.text("options.profile", self.profile, profile_length)?,
                call.text("options.charset", self.charset, charset_length)?,
            )
        };
        let mut limits = Limits::default();
        if self.input_bytes_limit != 0 {
            limits.input_bytes = self.input_bytes_limit;
        }
        // Where memory is smaller than the limit, memory is the limit.
        if self.record_bytes_limit != 0 {
            limits.record_bytes = usize::try_from(self.record_bytes_limit).unwrap_or(usize::MAX);
        }
        if self.lines_limit != 0 {
            limits.lines = usize::try_from(self.lines_limit).unwrap_or(usize::MAX);
        }
        Ok(ReadOptions {
            profile: (!profile.is_empty()).then(|| profile.to_owned()),
            charset: if charset.is_empty() { None } else { Some(charset.parse()?) },
            limits,
            ..ReadOptions::default()
        })
    }
}
