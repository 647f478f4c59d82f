//! From the bytes of one input to plans and the account.

use std::cell::Cell;
use std::ffi::{c_char, c_void};

use intakt_core::input::{Input, Limits};
use intakt_core::plan::{Account, Host, Judge, Matcher, Settings, WithDecisions};
use intakt_core::profile::{Profiles, ReadOptions};
use intakt_core::value::DateTime;
use intakt_core::{InputReport, Intake, Taken};

use crate::buffer::hand_over;
use crate::callback::Callbacks;
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::hosts::{Stores, in_lists, open};
use crate::importer::{Inner, intakt_importer, json};
use crate::parameter::Versioned;
use crate::reader_options::numbers;
use crate::result::{PlanOfResult, intakt_result};
use crate::status::intakt_status;
use crate::store::{Job, Work};
use crate::text::Text;
use crate::tree::OwnedTree;

/// Options of `intakt_importer_import` and `intakt_importer_import_documents`. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_import_options {
    /// The size of this struct, as `INTAKT_IMPORT_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// `INTAKT_IMPORT_APPLY` or 0.
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
    /// How many order numbers are in `only`; 0 means that all orders are wanted.
    pub only_count: u64,
    /// The numbers of the orders that are wanted, blanks around them aside. All others are left out and count as filtered.
    pub only: *const *const c_char,
    /// The length of each of them in bytes.
    pub only_lengths: *const u64,
    /// Given to `progress` as it is.
    pub progress_user_data: *mut c_void,
    /// Called before each record is read; may be NULL. 0 goes on. Any other number stops: what was planned before stays, the
    /// status is `INTAKT_STATUS_INCOMPLETE`, and the fault carries the number.
    pub progress: Option<unsafe extern "C" fn(user_data: *mut c_void, progress: *const intakt_progress) -> i32>,
    /// The length of `now` in bytes.
    pub now_length: u64,
    /// The present time where the host is, such as `2026-11-22T10:15:30`, for settings that need it: how old an order must be,
    /// dates of the run. NULL where none of them is used. The library asks no clock.
    pub now: *const c_char,
    /// Must be NULL.
    pub reserved: *const c_void,
}

/// A flag of `intakt_import_options`: plans are carried out in the importer's database (`intakt_importer_set_database`) as soon as
/// they are made, each wholly or not at all, and the import is kept as a run. First it puts in order what an earlier one left.
pub const INTAKT_IMPORT_APPLY: u32 = 1;

/// How far an import is. Borrowed for the call. Later versions may have more behind.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_progress {
    /// The size of this struct as the library knows it.
    pub struct_size: u32,
    /// 0.
    pub flags: u32,
    /// How many records were read.
    pub records: u64,
    /// How many plans were made of them.
    pub plans: u64,
    /// Where the last order begins in its document, in bytes; 0 before the first.
    pub byte: u64,
    /// How many bytes all documents have.
    pub bytes: u64,
}

const _: () = assert!(size_of::<intakt_progress>() == 40);

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_import_options {
    const FIRST_SIZE: usize = 48 + 2 * size_of::<usize>();
}

/// One document of an input of several, for `intakt_importer_import_documents`. This struct never changes, so that arrays of
/// it keep their shape.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_document {
    /// The length of `name` in bytes.
    pub name_length: u64,
    /// The length of `data` in bytes.
    pub data_length: u64,
    /// The name of the file, for messages and for `intakt_result_document`.
    pub name: *const c_char,
    /// The bytes, in any encoding.
    pub data: *const c_void,
}

// The same in every version, with no gaps.
const _: () = assert!(size_of::<intakt_document>() == 16 + 2 * size_of::<usize>());

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
    entry!(intakt_importer_import, error, |call| {
        call.output("result", result)?;
        let mut inner = call.exclusive(importer)?;
        let name = call.word("name", name, name_length)?;
        let document = call.bytes("document", document, document_length)?;
        let whole = Whole { files: vec![name.to_owned()], bytes: document.len() as u64 };
        let document = Input::Slice(document);
        let source = call.word("source", source, source_length)?;
        let options = read_options(call, options)?;
        let read = |intake: &mut Intake<'_>, options, each: &mut dyn FnMut(Taken<'_>)| {
            let mut report = intake.read(document, options, each).map_err(|error| error.or_in_file(name))?;
            report.warnings.iter_mut().for_each(|warning| *warning = warning.clone().in_file(name));
            Ok(report)
        };
        let mut taken = import(call, &mut inner, source, (options, whole), read)?;
        // There is no other file that a position could be in.
        taken.documents.iter_mut().for_each(|document| *document = Text::new(name));
        finish(taken, result)
    })
}

/// Reads the orders of an input of several documents that belong together, such as order lines in one file and order heads in
/// another, and plans each of them. Everything else is as in `intakt_importer_import`.
///
/// `documents` are `document_count` documents in any order; which is which is found by what they hold. They are those that
/// one profile reads together, each once; otherwise the status is `INTAKT_STATUS_INCOMPLETE` and the fault names the file. A
/// single document is read as by `intakt_importer_import`.
///
/// Positions in plans and in the account carry the number of their document as `document`, or none for 0: the name of the file
/// is `intakt_result_document` of the result at that number. Problems also name it as `file`.
///
/// `INTAKT_STATUS_INCOMPLETE` as said, `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` for a profile that does not exist.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_import_documents(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    documents: *const intakt_document,
    document_count: usize,
    options: *const intakt_import_options,
    result: *mut *mut intakt_result,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_import_documents, error, |call| {
        call.output("result", result)?;
        let mut inner = call.exclusive(importer)?;
        let documents = call.list("documents", documents, document_count)?;
        let bytes = documents.iter().fold(0, |bytes: u64, document| bytes.saturating_add(document.data_length));
        let documents = documents.iter().map(|document| document.read(call)).collect::<Result<Vec<_>, _>>()?;
        let whole = Whole { files: documents.iter().map(|(name, _)| name.clone()).collect(), bytes };
        let source = call.word("source", source, source_length)?;
        let options = read_options(call, options)?;
        let read = |intake: &mut Intake<'_>, options, each: &mut dyn FnMut(Taken<'_>)| {
            intake.read_all(documents, options, each)
        };
        finish(import(call, &mut inner, source, (options, whole), read)?, result)
    })
}

/// # Safety
/// `options` is as the conventions of the header say.
unsafe fn read_options(call: &Call<'_>, options: *const intakt_import_options) -> Result<Wanted, Failure> {
    // SAFETY: as the caller vouches.
    unsafe {
        match call.versioned("options", options)? {
            Some(options) => options.read(call),
            None => Ok(Wanted::default()),
        }
    }
}

/// Gives the result to the host.
///
/// # Safety
/// `result` may be written.
unsafe fn finish(taken: intakt_result, result: *mut *mut intakt_result) -> Result<intakt_status, Failure> {
    let status = match taken.fault {
        Some(_) => intakt_status::INTAKT_STATUS_INCOMPLETE,
        None => intakt_status::INTAKT_STATUS_OK,
    };
    // SAFETY: as the caller vouches.
    unsafe { result.write(hand_over(taken)) };
    Ok(status)
}

/// What the host wants of an import.
#[derive(Default)]
struct Wanted {
    reading: ReadOptions,
    apply: bool,
    progress: Option<Progress>,
    now: Option<DateTime>,
}

/// The callback that is told how far an import is, and its `user_data`.
type Progress = (unsafe extern "C" fn(*mut c_void, *const intakt_progress) -> i32, *mut c_void);

/// An input as a whole.
struct Whole {
    files: Vec<String>,
    bytes: u64,
}

/// Reads an input by `read`.
fn import(
    call: &Call<'_>,
    inner: &mut Inner,
    source: &str,
    (wanted, whole): (Wanted, Whole),
    read: impl FnOnce(&mut Intake<'_>, ReadOptions, &mut dyn FnMut(Taken<'_>)) -> intakt_core::Result<InputReport>,
) -> Result<intakt_result, Failure> {
    let Inner { importer, hosts, .. } = inner;
    if let Some(profile) = &wanted.reading.profile {
        // The caller's mistake and not the input's; parameters are the settings' business.
        if importer.profiles.text(profile).is_none() {
            importer.profiles.get(profile, &Default::default())?;
        }
    }
    if wanted.apply && hosts.database.is_none() {
        return Err(call.wrong("options", "asks to carry plans out, and the importer has no database").into());
    }
    let callbacks = Callbacks::new(call);
    let _listening = hosts.listen(call);
    let settings = importer.settings.source(source);
    // Profiles and settings are only looked at, while the lists beside them may be written.
    let (profiles, all) = (std::mem::replace(&mut importer.profiles, Profiles::empty()), importer.settings.clone());
    let job = Job {
        country: &settings.match_settings().country,
        tenant: &settings.tenant,
        source,
        files: &whole.files,
        ranges: &settings.numbers,
        apply: wanted.apply,
    };
    let taking = Taking { profiles: &profiles, settings: &all, source, bytes: whole.bytes, callbacks: &callbacks };
    let mut read = Some(read);
    let mut wanted = Some(wanted);
    let mut taken = None;
    let mut take_in = |stores: Stores<'_>, work: &mut dyn Work| -> intakt_core::Result<Account> {
        let (Some(read), Some(wanted)) = (read.take(), wanted.take()) else { return Ok(Account::default()) };
        let (result, account) = taking.take_in(stores, work, wanted, read)?;
        taken = Some(result);
        Ok(account)
    };
    let done = match &hosts.database {
        Some(store) => open(call, store).map(|mut store| store.import(&job, &mut take_in)),
        None => Ok(in_lists(importer, hosts, &callbacks, true, |stores| take_in(stores, &mut ()).map(drop))),
    };
    importer.profiles = profiles;
    // Not even begun, or not kept in the end.
    done?.map_err(|error| callbacks.take_failure().unwrap_or_else(|| error.into()))?;
    let Some(mut taken) = taken else { return Err(call.wrong("importer", "did not take the input in").into()) };
    // The first in time: a callback fails while orders are read, the input's own fault ends the reading.
    if let Some(failure) = callbacks.into_failure() {
        taken.fault = Some(failure.into());
    }
    Ok(taken)
}

/// Taking an input in, wherever customers are looked for.
struct Taking<'a> {
    profiles: &'a Profiles,
    settings: &'a Settings,
    source: &'a str,
    bytes: u64,
    callbacks: &'a Callbacks<'a>,
}

impl Taking<'_> {
    fn take_in(
        &self,
        stores: Stores<'_>,
        work: &mut dyn Work,
        wanted: Wanted,
        read: impl FnOnce(&mut Intake<'_>, ReadOptions, &mut dyn FnMut(Taken<'_>)) -> intakt_core::Result<InputReport>,
    ) -> intakt_core::Result<(intakt_result, Account)> {
        let Stores { address_book, candidates, articles, ledger, decisions } = stores;
        let matcher = Matcher::new(candidates, self.settings.source(self.source).match_settings());
        let judge: Box<dyn Judge + '_> = match decisions {
            Some(decisions) => Box::new(WithDecisions::new(matcher, decisions)),
            None => Box::new(matcher),
        };
        let host = Host { address_book, judge, articles, ledger };
        let (planned, byte) = (Cell::new(0_u64), Cell::new(0_u64));
        let (so_far, at) = (&planned, &byte);
        let mut intake = Intake::new(self.profiles, self.settings, self.source, host)?;
        if let Some(now) = wanted.now {
            intake.run().set_now(now);
        }
        if let Some((tell, user_data)) = wanted.progress {
            intake.ask_before_each(move |records| {
                let progress = intakt_progress {
                    struct_size: size_of::<intakt_progress>() as u32,
                    flags: 0,
                    records,
                    plans: so_far.get(),
                    byte: at.get(),
                    bytes: self.bytes,
                };
                // SAFETY: the host's function with its own pointer and a struct that is there until it returns.
                self.callbacks.run("progress", Some(|| unsafe { tell(user_data, &raw const progress) }))
            });
        }

        let (mut plans, mut applied) = (Vec::new(), Vec::new());
        let read = read(&mut intake, wanted.reading, &mut |taken| {
            let done = work.taken(&taken);
            if let Taken::Order(order, plan) = taken {
                planned.set(planned.get() + 1);
                byte.set(order.position.byte);
                plans.push(PlanOfResult::new(plan));
                applied.push(done);
            }
        });
        if let Err(error) = &read {
            work.ended(error.problem());
        }
        let documents: Vec<Text> = intake.documents().iter().map(|name| Text::new(name.as_str())).collect();
        let account = intake.run().account().clone();
        let warnings = intake.warnings().to_vec();
        let proven = intake.finish();
        let fault =
            work.failure().or(read.as_ref().err().cloned()).or(proven.err()).map(|error| Failure::from(error).into());
        let report = read.ok();
        let result = intakt_result {
            plans,
            applied,
            lines: Default::default(),
            account_tree: OwnedTree::other(&account),
            account: json(&account).map_err(|failure| failure.error)?,
            warnings: json(&warnings).map_err(|failure| failure.error)?,
            profile: report.as_ref().map(|report| Text::new(report.profile.as_str())),
            encoding: report.as_ref().map(|report| Text::new(report.encoding)),
            documents,
            fault,
        };
        Ok((result, account))
    }
}

impl intakt_document {
    /// # Safety
    /// The name and the bytes are there for `'a`, as the conventions of the header say.
    unsafe fn read<'a>(&self, call: &Call<'_>) -> Result<(String, Input<'a>), Failure> {
        // SAFETY: as the caller vouches.
        let (name, data) = unsafe { self.bytes(call) }?;
        Ok((name, Input::Slice(data)))
    }

    /// # Safety
    /// As for [`intakt_document::read`].
    pub(crate) unsafe fn bytes<'a>(&self, call: &Call<'_>) -> Result<(String, &'a [u8]), Failure> {
        // SAFETY: as the caller vouches.
        let (name, data) = unsafe {
            (
                call.word("documents.name", self.name, call.length("documents.name", self.name_length)?)?,
                call.bytes("documents.data", self.data, call.length("documents.data", self.data_length)?)?,
            )
        };
        Ok((name.to_owned(), data))
    }
}

impl intakt_import_options {
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(&self, call: &Call<'_>) -> Result<Wanted, Failure> {
        if self.flags & !INTAKT_IMPORT_APPLY != 0 || !self.reserved.is_null() {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        // SAFETY: as the caller vouches.
        let (profile, charset) = unsafe {
            let profile_length = call.length("options.profile", self.profile_length)?;
            let charset_length = call.length("options.charset", self.charset_length)?;
            (
                call.text("options.profile", self.profile, profile_length)?,
                call.text("options.charset", self.charset, charset_length)?,
            )
        };
        // SAFETY: as the caller vouches.
        let only = unsafe { numbers(call, self.only, self.only_lengths, self.only_count) }?;
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
        let reading = ReadOptions {
            profile: (!profile.is_empty()).then(|| profile.to_owned()),
            charset: if charset.is_empty() { None } else { Some(charset.parse()?) },
            only,
            limits,
            ..ReadOptions::default()
        };
        let progress = self.progress.map(|progress| (progress, self.progress_user_data));
        // SAFETY: as the caller vouches.
        let now = unsafe { call.text("options.now", self.now, call.length("options.now", self.now_length)?) }?;
        let now = if now.is_empty() { None } else { Some(crate::values::date(call, "options.now", now)?) };
        Ok(Wanted { reading, apply: self.flags & INTAKT_IMPORT_APPLY != 0, progress, now })
    }
}
