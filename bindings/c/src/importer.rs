//! The handle that holds settings, profiles, customers, articles and ledger.

use std::ffi::{c_char, c_void};
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard, TryLockError};

use intakt_core::Importer;
use intakt_core::error::{Code, Problem, Severity};
use intakt_core::master::{ColumnNames, articles_from_csv, parties_from_csv};
use intakt_core::matching::keys;
use intakt_core::plan::Settings;
use intakt_core::profile::Profiles;

use crate::buffer::{hand_over, intakt_buffer, intakt_keys, offer, offer_owned, release};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry, neutral};
use crate::handle::sealed;
use crate::hosts::Hosts;
use crate::parameter::Versioned;
use crate::party::party_from_json;
use crate::status::intakt_status;
use crate::text::Text;

/// Settings, profiles, customers, articles and the ledger of one tenant, and the way from bytes to plans.
///
/// Made by `intakt_importer_new`, freed by `intakt_importer_free`; what it hands out outlives it. Any thread; functions that
/// take it as `const` may overlap, the others need it for themselves. A call that finds it in use, also from inside one of
/// its own callbacks, returns `INTAKT_STATUS_BUSY` and changes nothing.
pub struct intakt_importer(RwLock<Inner>);

/// What the lock keeps.
pub(crate) struct Inner {
    pub(crate) importer: Importer,
    /// What the host has set in place of the importer's own lists.
    pub(crate) hosts: Hosts,
    /// The ids of the articles, to take out those that a new list does not have.
    article_ids: Vec<String>,
}

impl Call<'_> {
    /// The inside of an importer, for this call alone.
    ///
    /// # Safety
    /// As for [`Call::handle`].
    pub(crate) unsafe fn exclusive<'a>(
        &self,
        importer: *const intakt_importer,
    ) -> Result<RwLockWriteGuard<'a, Inner>, Failure> {
        // SAFETY: as the caller vouches.
        let handle: &intakt_importer = unsafe { self.handle("importer", importer) }?;
        self.lock(&handle.0)
    }

    /// The inside of an importer, to be looked at.
    ///
    /// # Safety
    /// As for [`Call::handle`].
    pub(crate) unsafe fn shared<'a>(
        &self,
        importer: *const intakt_importer,
    ) -> Result<RwLockReadGuard<'a, Inner>, Failure> {
        // SAFETY: as the caller vouches.
        let handle: &intakt_importer = unsafe { self.handle("importer", importer) }?;
        self.look(&handle.0)
    }
}

/// Options of `intakt_importer_new`. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_importer_options {
    /// The size of this struct, as `INTAKT_IMPORTER_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// `INTAKT_IMPORTER_NO_BUILTIN_PROFILES` or 0.
    pub flags: u32,
}

/// A flag of `intakt_importer_options`: begin without the built-in profiles, so that an input is read by the host's own
/// profiles or not at all.
pub const INTAKT_IMPORTER_NO_BUILTIN_PROFILES: u32 = 1;

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_importer_options {
    const FIRST_SIZE: usize = 8;
}

/// Makes an importer with the built-in profiles, no customers, no articles and an empty ledger.
///
/// `settings` is a TOML text as in `docs/settings.md`; an empty one means the defaults. `options` may be NULL. `importer`
/// receives the handle.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_new(
    settings: *const c_char,
    settings_length: usize,
    options: *const intakt_importer_options,
    importer: *mut *mut intakt_importer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_new, error, |call| {
        call.output("importer", importer)?;
        let settings = Settings::from_toml(call.text("settings", settings, settings_length)?)?;
        let flags = call.versioned("options", options)?.map_or(0, |options| options.flags);
        if flags & !INTAKT_IMPORTER_NO_BUILTIN_PROFILES != 0 {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        let mut made = Importer::new(settings)?;
        if flags & INTAKT_IMPORTER_NO_BUILTIN_PROFILES != 0 {
            made.profiles = Profiles::empty();
        }
        let inner = Inner { importer: made, hosts: Hosts::default(), article_ids: Vec::new() };
        importer.write(hand_over(intakt_importer(RwLock::new(inner))));
        Ok(())
    })
}

/// Frees an importer. NULL is fine. Not from inside a callback of the importer, and not while another call uses it: it
/// stays as it is then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_free(importer: *mut intakt_importer) {
    let hosts = neutral(None, || {
        // SAFETY: the header says that `importer` is NULL or an importer that was not freed yet.
        let handle = unsafe { sealed(importer) }?;
        let hosts = match handle.0.try_write() {
            Ok(mut inner) => std::mem::take(&mut inner.hosts),
            Err(TryLockError::Poisoned(poisoned)) => std::mem::take(&mut poisoned.into_inner().hosts),
            Err(TryLockError::WouldBlock) => return None,
        };
        // SAFETY: nobody else uses it, and the host will not either.
        unsafe { release(importer) };
        Some(hosts)
    });
    // Behind the guard, because `drop` is a callback of the host.
    drop(hosts);
}

/// Adds a profile of the host's own, or replaces the one of the same id. `profile` is a TOML text; `name` is the name of its
/// file, for messages. The profile is checked as a whole.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PROFILE` with line and column.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_add_profile(
    importer: *mut intakt_importer,
    name: *const c_char,
    name_length: usize,
    profile: *const c_char,
    profile_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_add_profile, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let name = call.word("name", name, name_length)?;
        let profile = call.word("profile", profile, profile_length)?;
        inner.importer.profiles.add(profile, name)?;
        Ok(())
    })
}

/// Replaces all customers of the importer by those of a list: CSV with a header line, in UTF-8, UTF-16 or Windows-1252, with
/// comma, semicolon or tab. Columns, all but `id` optional: id, customer_number, salutation, title, given_name, family_name,
/// birth_name, company, department, birth_date, gender, street, house_number, address_line2, postal_code, city, state,
/// country, email, phone, mobile, vat_id, insurance_number, official_id. The version of each row is 0.
///
/// `name` is the name of the list, for messages. `problems`, which may be NULL, receives a JSON array of what was left out or
/// looks wrong, `[]` when there is nothing; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_INCOMPLETE` when a row or cell was left out, `INTAKT_STATUS_DATA` or `INTAKT_STATUS_INPUT` when the list
/// cannot be read (the customers stay then), `INTAKT_STATUS_USAGE` also when an address book of the host's own is set.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_customers_csv(
    importer: *mut intakt_importer,
    name: *const c_char,
    name_length: usize,
    list: *const c_void,
    list_length: usize,
    problems: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_set_customers_csv, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let name = call.word("name", name, name_length)?;
        let list = call.bytes("list", list, list_length)?;
        inner.needs_own_list(call)?;
        let (parties, told) =
            parties_from_csv(list, &ColumnNames::default()).map_err(|error| error.or_in_file(name))?;
        let (status, json) = listed(name, told)?;
        // Not a new book: its snapshot must not begin anew, or an old plan could look like a fresh one.
        let book = &mut inner.importer.address_book;
        let old: Vec<String> = book.iter().map(|(id, _, _)| id.to_owned()).collect();
        for id in old {
            book.remove(&id);
        }
        for (id, party) in parties {
            book.upsert(&id, 0, party)?;
        }
        offer_owned(problems, json);
        Ok(status)
    })
}

/// Replaces all articles of the importer by those of a list, read as for `intakt_importer_set_customers_csv`. Columns, all
/// but `number` optional: number, name, gtin, pzn, price, tax_rate, unit. The number is the id of the article.
///
/// The status codes are those of `intakt_importer_set_customers_csv`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_articles_csv(
    importer: *mut intakt_importer,
    name: *const c_char,
    name_length: usize,
    list: *const c_void,
    list_length: usize,
    problems: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_set_articles_csv, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let name = call.word("name", name, name_length)?;
        let list = call.bytes("list", list, list_length)?;
        let (articles, told) =
            articles_from_csv(list, &ColumnNames::default()).map_err(|error| error.or_in_file(name))?;
        let (status, json) = listed(name, told)?;
        for id in std::mem::take(&mut inner.article_ids) {
            inner.importer.articles.remove(&id);
        }
        for article in articles {
            inner.article_ids.push(article.id.clone());
            inner.importer.articles.upsert(article);
        }
        offer_owned(problems, json);
        Ok(status)
    })
}

/// Adds a customer, or replaces the one with this id. `version` is the host's version of the row; an older one than the
/// importer has changes nothing, because notices of changes may overtake each other. `json` is an object with the columns
/// of `intakt_importer_set_customers_csv` but the id, as texts; `source_id`, `address` and `identifiers` may stand in it as
/// plans have them. A name that is not known is an error.
///
/// `changed`, which may be NULL, receives 1, or 0 when the version was older.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_upsert_customer_json(
    importer: *mut intakt_importer,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    changed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_upsert_customer_json, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let id = call.word("id", id, id_length)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        inner.needs_own_list(call)?;
        let done = inner.importer.address_book.upsert(id, version, party)?;
        offer(changed, done.into());
        Ok(())
    })
}

/// Takes a customer out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_remove_customer(
    importer: *mut intakt_importer,
    id: *const c_char,
    id_length: usize,
    removed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_remove_customer, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let id = call.word("id", id, id_length)?;
        inner.needs_own_list(call)?;
        let done = inner.importer.address_book.remove(id);
        offer(removed, done.into());
        Ok(())
    })
}

/// Computes the blocking keys of a party, for a host that stores them (see `intakt_address_book`). `json` is an object as for
/// `intakt_importer_upsert_customer_json`. The country of addresses that name none is that of the importer's settings.
/// `keys` receives the keys; free them with `intakt_keys_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_party_keys(
    importer: *const intakt_importer,
    json: *const c_char,
    json_length: usize,
    keys: *mut *mut intakt_keys,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_party_keys, error, |call| {
        call.output("keys", keys)?;
        let inner = call.shared(importer)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        let country = inner.importer.settings.source("").match_settings().country;
        keys.write(hand_over(intakt_keys(self::keys(&party, &country))));
        Ok(())
    })
}

impl Inner {
    /// A list that nobody looks into must not be fed.
    fn needs_own_list(&self, call: &Call<'_>) -> Result<(), Failure> {
        let Hosts { address_book, database, .. } = &self.hosts;
        let elsewhere = match (address_book, database) {
            (None, None) => return Ok(()),
            (_, Some(_)) => "looks for customers in a database",
            (Some(_), None) => "looks for customers in an address book of the host's own",
        };
        Err(call.wrong("importer", elsewhere).hint("change that one, or set it to NULL first").into())
    }
}

/// The status of reading a list, and what was wrong with it as JSON.
pub(crate) fn listed(name: &str, problems: Vec<Problem>) -> Result<(intakt_status, intakt_buffer), Failure> {
    let lost = problems.iter().any(|problem| problem.severity() == Severity::Error);
    let status = if lost { intakt_status::INTAKT_STATUS_INCOMPLETE } else { intakt_status::INTAKT_STATUS_OK };
    let problems: Vec<Problem> = problems.into_iter().map(|problem| problem.in_file(name)).collect();
    Ok((status, intakt_buffer(json(&problems)?)))
}

/// Any answer of the core as JSON.
pub(crate) fn json(value: &impl serde::Serialize) -> Result<Text, Failure> {
    let text = serde_json::to_string(value)
        .map_err(|_| Problem::new(Code::PlanJson, "an answer cannot be written as JSON"))?;
    Ok(Text::new(text))
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_importer>();
};
