//! Profiles on their own: which there are, whether one is right, and which one an input is of.

use std::ffi::{c_char, c_void};
use std::sync::{RwLock, RwLockReadGuard};

use intakt_core::error::Problem;
use intakt_core::input::Input;
use intakt_core::profile::{CheckReport, OrderReader, Profiles, ReadOptions, identify};

use crate::buffer::{intakt_buffer, offer_owned};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry, neutral};
use crate::handle::{hand_over, release};
use crate::importer::json;
use crate::reader_options::{Wanted, intakt_reader_options};
use crate::status::intakt_status;
use crate::text::Text;

/// A set of profiles, to read orders by (`intakt_reader_new`), to check profiles and inputs, and to find out which profile an
/// input is of. Made by `intakt_profiles_new`, freed by `intakt_profiles_free`. Any thread; functions that take it as `const`
/// may overlap, the others need it for themselves: a call that finds it in use returns `INTAKT_STATUS_BUSY` and changes
/// nothing.
pub struct intakt_profiles(RwLock<Profiles>);

/// A flag of `intakt_profiles_new`: begin without the built-in profiles.
pub const INTAKT_PROFILES_NO_BUILTIN: u32 = 1;

impl Call<'_> {
    /// The profiles, to be looked at.
    ///
    /// # Safety
    /// As for [`Call::reference`].
    pub(crate) unsafe fn profiles<'a>(
        &self,
        profiles: *const intakt_profiles,
    ) -> Result<RwLockReadGuard<'a, Profiles>, Failure> {
        // SAFETY: as the caller vouches.
        let handle: &intakt_profiles = unsafe { self.handle("profiles", profiles) }?;
        self.look(&handle.0)
    }
}

/// Makes a set of profiles: the built-in ones, or none with `INTAKT_PROFILES_NO_BUILTIN` in `flags`. `profiles` receives the
/// handle; free it with `intakt_profiles_free`.
///
/// `INTAKT_STATUS_USAGE` for a flag that is not known.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_new(
    flags: u32,
    profiles: *mut *mut intakt_profiles,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_new, error, |call| {
        call.output("profiles", profiles)?;
        if flags & !INTAKT_PROFILES_NO_BUILTIN != 0 {
            return Err(call.wrong("flags", "has flags that are not known").into());
        }
        let made = if flags == 0 { Profiles::builtin()? } else { Profiles::empty() };
        profiles.write(hand_over(intakt_profiles(RwLock::new(made))));
        Ok(())
    })
}

/// Frees a set of profiles. NULL is fine. Not while another call uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_free(profiles: *mut intakt_profiles) {
    // SAFETY: the header says that `profiles` is NULL or profiles that were not freed yet.
    neutral((), || unsafe { release(profiles) });
}

/// Adds a profile, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its file, for
/// messages. The profile is checked as a whole; if anything is wrong the set stays as it is. `id`, which may be NULL,
/// receives the id of the profile; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_add(
    profiles: *mut intakt_profiles,
    name: *const c_char,
    name_length: usize,
    profile: *const c_char,
    profile_length: usize,
    id: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_add, error, |call| {
        let handle: &intakt_profiles = call.handle("profiles", profiles)?;
        let name = call.word("name", name, name_length)?;
        let profile = call.word("profile", profile, profile_length)?;
        let mut set = call.lock(&handle.0)?;
        let added = set.add(profile, name)?;
        offer_owned(id, intakt_buffer(Text::new(added)));
        Ok(())
    })
}

/// Checks a profile as `intakt_profiles_add` does, and does not add it. `problems` receives a JSON array of what is wrong,
/// each with `code`, `severity`, `message`, `file`, `position`, `path`, `rule`, `found`, `expected` and `hint` as far as there
/// is any; `[]` when nothing is. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_check(
    profiles: *mut intakt_profiles,
    name: *const c_char,
    name_length: usize,
    profile: *const c_char,
    profile_length: usize,
    problems: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_check, error, |call| {
        call.output("problems", problems)?;
        let handle: &intakt_profiles = call.handle("profiles", profiles)?;
        let name = call.word("name", name, name_length)?;
        let profile = call.word("profile", profile, profile_length)?;
        let mut set = call.lock(&handle.0)?;
        let found = set.problems(profile, name);
        problems.write(hand_over(intakt_buffer(json(&found)?)));
        Ok(told(&found))
    })
}

/// The status of a check.
pub(crate) fn told(problems: &[Problem]) -> intakt_status {
    if problems.is_empty() { intakt_status::INTAKT_STATUS_OK } else { intakt_status::INTAKT_STATUS_INCOMPLETE }
}

/// Lists the profiles that read documents, by id: a JSON array of objects with `id`, `title`, `version`, `layer`, `extends`
/// and `builtin`. `list` receives it; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_list(
    profiles: *const intakt_profiles,
    list: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_list, error, |call| {
        call.output("list", list)?;
        let set = call.profiles(profiles)?;
        list.write(hand_over(intakt_buffer(json(&set.list())?)));
        Ok(())
    })
}

/// Gives the text of a profile as it was added. `text` receives it; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` when there is no profile of that id, with the one that comes nearest.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_text(
    profiles: *const intakt_profiles,
    id: *const c_char,
    id_length: usize,
    text: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_text, error, |call| {
        call.output("text", text)?;
        let set = call.profiles(profiles)?;
        let id = call.word("id", id, id_length)?;
        match set.text(id) {
            Some(found) => text.write(hand_over(intakt_buffer(Text::new(found)))),
            None => drop(set.get(id, &Default::default())?),
        }
        Ok(())
    })
}

/// Looks at the beginning of an input and tells which profile it is of. `profile` receives the id; `document`, which may be
/// NULL, the name of the document where the profile reads several together, else NULL. Free both with `intakt_buffer_free`.
///
/// `name` is the name of the file, for messages; `data` are its bytes.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_INPUT`, `INTAKT_STATUS_PROFILE` when none fits or several fit equally well.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_detect(
    profiles: *const intakt_profiles,
    name: *const c_char,
    name_length: usize,
    data: *const c_void,
    data_length: usize,
    profile: *mut *mut intakt_buffer,
    document: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_detect, error, |call| {
        call.output("profile", profile)?;
        let set = call.profiles(profiles)?;
        let name = call.word("name", name, name_length)?;
        let input = Input::Slice(call.bytes("data", data, data_length)?);
        let found = identify(input, &set, &ReadOptions::default()).map_err(|error| error.or_in_file(name))?;
        profile.write(hand_over(intakt_buffer(Text::new(found.profile))));
        if !document.is_null() {
            let name = found.document.map(|name| hand_over(intakt_buffer(Text::new(name))));
            document.write(name.unwrap_or(std::ptr::null_mut()));
        }
        Ok(())
    })
}

/// Checks whether an input is as its profile wants it: errors and warnings of every order, what no rule reads, which rules
/// never match. `report` receives a JSON object with `profile`, `orders`, `errors`, `warnings`, `records`, `unread` and more;
/// free it with `intakt_buffer_free`. Values stand masked in it. `options` may be NULL.
///
/// `INTAKT_STATUS_INCOMPLETE` when the report has errors, `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_profiles_check_input(
    profiles: *const intakt_profiles,
    name: *const c_char,
    name_length: usize,
    data: *const c_void,
    data_length: usize,
    options: *const intakt_reader_options,
    report: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_profiles_check_input, error, |call| {
        call.output("report", report)?;
        let set = call.profiles(profiles)?;
        let name = call.word("name", name, name_length)?;
        let input = Input::Slice(call.bytes("data", data, data_length)?);
        let options = ReadOptions { coverage: true, ..Wanted::new(call, options)?.among(&set)? };
        let found = CheckReport::read(name, OrderReader::open(input, &set, options), &set);
        report.write(hand_over(intakt_buffer(json(&found.json(false))?)));
        let errors = found.count(intakt_core::Severity::Error);
        Ok(if errors == 0 { intakt_status::INTAKT_STATUS_OK } else { intakt_status::INTAKT_STATUS_INCOMPLETE })
    })
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_profiles>();
};
