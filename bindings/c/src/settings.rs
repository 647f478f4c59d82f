//! Settings on their own: whether they are right, what is in force, and changing them while the importer lives.

use std::ffi::c_char;

use intakt_core::plan::{Settings, settings_schema};

use crate::buffer::intakt_buffer;
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::handle::hand_over;
use crate::importer::{intakt_importer, json};
use crate::profiles::told;

/// Checks settings: a TOML text as in `docs/settings.md`, with those of the tenant and of its sources. `problems` receives a
/// JSON array of everything that is wrong, in the order of the text, each with `code`, `message`, `position` and more; `[]`
/// when `intakt_importer_new` takes them. Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_INCOMPLETE` when something is wrong, `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_settings_check(
    settings: *const c_char,
    settings_length: usize,
    problems: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_settings_check, error, |call| {
        call.output("problems", problems)?;
        let found = Settings::check(call.text("settings", settings, settings_length)?);
        problems.write(hand_over(intakt_buffer(json(&found)?)));
        Ok(told(&found))
    })
}

/// Lists what is in force for a source, be it named in the settings or not: a JSON array of objects with `path`, `value` and
/// `layer` (`default`, `preset`, `tenant` or `source`), in the order of `docs/settings.md`. `list` receives it; free it with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_settings_in_force(
    settings: *const c_char,
    settings_length: usize,
    source: *const c_char,
    source_length: usize,
    list: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_settings_in_force, error, |call| {
        call.output("list", list)?;
        let settings = Settings::from_toml(call.text("settings", settings, settings_length)?)?;
        let source = call.word("source", source, source_length)?;
        list.write(hand_over(intakt_buffer(json(&settings.in_force(source))?)));
        Ok(())
    })
}

/// Gives the JSON Schema of settings, for editors and forms. `schema` receives it; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_settings_schema(schema: *mut *mut intakt_buffer, error: *mut *mut intakt_error) -> i32 {
    entry!(intakt_settings_schema, error, |call| {
        call.output("schema", schema)?;
        schema.write(hand_over(intakt_buffer(json(&settings_schema())?)));
        Ok(())
    })
}

/// Replaces the settings of an importer, from the next import on. If anything is wrong the old ones stay. The tenant and
/// `matching.country` cannot be changed while there are customers or a ledger that rest on them: make a new importer for that.
///
/// `INTAKT_STATUS_USAGE` also for another tenant or country, `INTAKT_STATUS_SETTINGS` with line and column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_settings(
    importer: *mut intakt_importer,
    settings: *const c_char,
    settings_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_set_settings, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let new = Settings::from_toml(call.text("settings", settings, settings_length)?)?;
        let old = &inner.importer.settings;
        unchanged(call, "tenant", old.tenant(), new.tenant())?;
        let country = |settings: &Settings| settings.source("").match_settings().country;
        unchanged(call, "country", &country(old), &country(&new))?;
        inner.importer.settings = new;
        Ok(())
    })
}

fn unchanged(call: &Call<'_>, what: &str, old: &str, new: &str) -> Result<(), Failure> {
    if old == new {
        return Ok(());
    }
    let wrong = call.wrong("settings", &format!("has another {what} than the importer's"));
    Err(wrong.found(new).expected(old).hint("make a new importer").into())
}
