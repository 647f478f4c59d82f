//! How a reader reads, and what it asks the host meanwhile.

use std::collections::BTreeSet;
use std::ffi::{c_char, c_void};

use intakt_core::input::Limits;
use intakt_core::profile::{Parameters, Profiles, ReadOptions};

use crate::error::Failure;
use crate::guard::Call;
use crate::parameter::Versioned;

/// Options of `intakt_reader_new` and its like, and of `intakt_profiles_check_input`. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_reader_options {
    /// The size of this struct, as `INTAKT_READER_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// `INTAKT_READER_TRACE`, `INTAKT_READER_BORROW` or 0.
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
    /// The length of `parameters` in bytes.
    pub parameters_length: u64,
    /// How many order numbers are in `only`; 0 means that all orders are wanted.
    pub only_count: u64,
    /// The id of the profile to read by; NULL to find it by what the input holds.
    pub profile: *const c_char,
    /// `auto`, `strict` or the name of an encoding such as `iso-8859-15`; NULL for what the profile says.
    pub charset: *const c_char,
    /// Values of the profile's parameters: a JSON object of texts such as `{"currency": "CHF"}`. NULL for the profile's own.
    pub parameters: *const c_char,
    /// The numbers of the orders that are wanted, blanks around them aside. All others count as filtered.
    pub only: *const *const c_char,
    /// The length of each of them in bytes.
    pub only_lengths: *const u64,
    /// Given to `cancel` and `progress` as it is.
    pub user_data: *mut c_void,
    /// Asked before each record, and before each piece of a file or source: 0 goes on, anything else ends the input with
    /// `INTAKT_STATUS_CALLBACK`. NULL: never asked.
    pub cancel: Option<unsafe extern "C" fn(user_data: *mut c_void) -> i32>,
    /// Told before each record, and before each piece of a file or source, how many bytes and records were read so far.
    /// Returns as `cancel` does. NULL: not told. With several passes over a file the bytes begin anew.
    pub progress: Option<unsafe extern "C" fn(user_data: *mut c_void, bytes: u64, records: u64) -> i32>,
}

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_reader_options {
    const FIRST_SIZE: usize = 64 + size_of::<[usize; 8]>();
}

/// A flag of `intakt_reader_options`: keep where each value of an order comes from; see `intakt_order_origin`.
pub const INTAKT_READER_TRACE: u32 = 1;

/// A flag of `intakt_reader_options`: do not copy the documents. The host leaves them where and as they are until the reader
/// is freed.
pub const INTAKT_READER_BORROW: u32 = 2;

/// The callbacks of the options.
#[derive(Clone, Copy)]
pub(crate) struct Watch {
    pub(crate) user_data: *mut c_void,
    pub(crate) cancel: Option<unsafe extern "C" fn(user_data: *mut c_void) -> i32>,
    pub(crate) progress: Option<unsafe extern "C" fn(user_data: *mut c_void, bytes: u64, records: u64) -> i32>,
}

/// What the host wants of a reader.
#[derive(Default)]
pub(crate) struct Wanted {
    pub(crate) reading: ReadOptions,
    pub(crate) parameters: Parameters,
    pub(crate) borrows: bool,
    pub(crate) watch: Option<Watch>,
}

impl Wanted {
    /// # Safety
    /// `options` is as the conventions of the header say.
    pub(crate) unsafe fn new(call: &Call<'_>, options: *const intakt_reader_options) -> Result<Wanted, Failure> {
        // SAFETY: as the caller vouches.
        match unsafe { call.versioned("options", options) }? {
            // SAFETY: as the caller vouches.
            Some(options) => unsafe { options.read(call) },
            None => Ok(Wanted::default()),
        }
    }

    /// The options for these profiles. An unknown profile is the caller's mistake and not the input's.
    pub(crate) fn among(&mut self, profiles: &Profiles) -> Result<ReadOptions, Failure> {
        let mut reading = std::mem::take(&mut self.reading);
        reading.parameters = profiles.with_parameters(reading.profile.as_deref(), &self.parameters)?;
        if let Some(profile) = &reading.profile
            && profiles.text(profile).is_none()
        {
            profiles.get(profile, &Parameters::new())?;
        }
        Ok(reading)
    }
}

impl intakt_reader_options {
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(&self, call: &Call<'_>) -> Result<Wanted, Failure> {
        if self.flags & !(INTAKT_READER_TRACE | INTAKT_READER_BORROW) != 0 {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        // SAFETY: as the caller vouches.
        let text =
            |name: &str, data: *const c_char, length: u64| unsafe { call.text(name, data, call.length(name, length)?) };
        let profile = text("options.profile", self.profile, self.profile_length)?;
        let charset = text("options.charset", self.charset, self.charset_length)?;
        let parameters = text("options.parameters", self.parameters, self.parameters_length)?;
        // SAFETY: as the caller vouches.
        let only = unsafe { numbers(call, self.only, self.only_lengths, self.only_count) }?;
        // Where memory is smaller than the limit, memory is the limit.
        let or = |given: u64, usual: usize| match given {
            0 => usual,
            given => usize::try_from(given).unwrap_or(usize::MAX),
        };
        let usual = Limits::default();
        let reading = ReadOptions {
            profile: (!profile.is_empty()).then(|| profile.to_owned()),
            charset: if charset.is_empty() { None } else { Some(charset.parse()?) },
            only,
            limits: Limits {
                input_bytes: if self.input_bytes_limit == 0 { usual.input_bytes } else { self.input_bytes_limit },
                record_bytes: or(self.record_bytes_limit, usual.record_bytes),
                lines: or(self.lines_limit, usual.lines),
                ..usual
            },
            trace: self.flags & INTAKT_READER_TRACE != 0,
            ..ReadOptions::default()
        };
        let watch = Watch { user_data: self.user_data, cancel: self.cancel, progress: self.progress };
        Ok(Wanted {
            reading,
            parameters: self::parameters(call, parameters)?,
            borrows: self.flags & INTAKT_READER_BORROW != 0,
            watch: Some(watch),
        })
    }
}

fn parameters(call: &Call<'_>, text: &str) -> Result<Parameters, Failure> {
    if text.is_empty() {
        return Ok(Parameters::new());
    }
    intakt_core::json::from_str(text).map_err(|_| {
        let wrong = call.wrong("options.parameters", "is no JSON object of texts");
        wrong.expected("an object such as {\"currency\": \"CHF\"}").into()
    })
}

/// The numbers of the orders that are wanted.
///
/// # Safety
/// The lists and texts are there, as the conventions of the header say.
pub(crate) unsafe fn numbers(
    call: &Call<'_>,
    only: *const *const c_char,
    lengths: *const u64,
    count: u64,
) -> Result<Option<BTreeSet<String>>, Failure> {
    let count = call.length("options.only", count)?;
    if count == 0 {
        return Ok(None);
    }
    // SAFETY: as the caller vouches.
    let (numbers, lengths) =
        unsafe { (call.list("options.only", only, count)?, call.list("options.only_lengths", lengths, count)?) };
    let number = |(number, length): (*const c_char, u64)| {
        // SAFETY: as the caller vouches.
        let number = unsafe { call.word("options.only", number, call.length("options.only", length)?) }?;
        Ok(number.trim().to_owned())
    };
    numbers.into_iter().zip(lengths).map(number).collect::<Result<_, Failure>>().map(Some)
}
