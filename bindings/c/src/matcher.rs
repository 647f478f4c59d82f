//! Matching alone: the host's parties in an index that it feeds, saves and asks.

use std::ffi::{c_char, c_void};
use std::sync::RwLock;

use intakt_core::error::{Code, Problem};
use intakt_core::matching::{Candidates, Index, MatchSettings, NeverSame, Query, Weights, decide, dedupe, keys};
use intakt_core::order::Party;
use intakt_core::plan::Settings;

use crate::buffer::{hand_over, intakt_buffer, intakt_keys, offer, release};
use crate::bytes::intakt_bytes;
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry, neutral};
use crate::handle::sealed;
use crate::importer::{intakt_importer, json};
use crate::matches::{intakt_match, intakt_pair};
use crate::parameter::Versioned;
use crate::party::party_from_json;
use crate::tree::OwnedTree;

/// The host's parties in an index, and the settings that decide who is who. For a host that asks "who is this?" without an
/// order, and for finding duplicates.
///
/// Made by `intakt_matcher_new`, freed by `intakt_matcher_free`; what it hands out outlives it. Any thread; functions that take
/// it as `const` may overlap, the others need it for themselves and return `INTAKT_STATUS_BUSY` while it is in use.
pub struct intakt_matcher(RwLock<Kept>);

/// What the lock keeps.
struct Kept {
    index: Index,
    settings: MatchSettings,
    never: NeverSame,
}

/// Makes a matcher without parties.
///
/// `settings` is a TOML text as for `intakt_importer_new`, of which `[matching]` counts: `identity` (`patient` or `trade`),
/// the country, declared keys, limits and scores; an empty one means the defaults. `source` names the shop whose layer of the
/// settings counts, and may be empty. `weights` are the bytes of a weights file, which win over those of the settings; none
/// means those of the settings. `matcher` receives the handle.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_SETTINGS` with line and column, `INTAKT_STATUS_MATCHING` for a weights file that is
/// wrong.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_new(
    settings: *const c_char,
    settings_length: usize,
    source: *const c_char,
    source_length: usize,
    weights: *const c_void,
    weights_length: usize,
    matcher: *mut *mut intakt_matcher,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_new, error, |call| {
        call.output("matcher", matcher)?;
        let settings = Settings::from_toml(call.text("settings", settings, settings_length)?)?;
        let mut settings = settings.source(call.text("source", source, source_length)?).match_settings();
        if weights_length != 0 {
            settings.weights = Weights::from_toml(call.text("weights", weights.cast(), weights_length)?)?;
        }
        let index = Index::new(&settings.country);
        matcher.write(hand_over(intakt_matcher(RwLock::new(Kept { index, settings, never: NeverSame::default() }))));
        Ok(())
    })
}

/// Frees a matcher. NULL is fine. Not from inside a callback of the matcher: it stays as it is then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_free(matcher: *mut intakt_matcher) {
    neutral((), || {
        // SAFETY: the header says that `matcher` is NULL or a matcher that was not freed yet.
        let Some(handle) = (unsafe { sealed(matcher) }) else { return };
        let in_use = matches!(handle.0.try_write(), Err(std::sync::TryLockError::WouldBlock));
        if !in_use {
            // SAFETY: nobody else uses it, and the host will not either.
            unsafe { release(matcher) };
        }
    });
}

/// Adds a party, or replaces the one with this id. `version` is the host's version of the row; an older one than the matcher
/// has changes nothing, because notices of changes may overtake each other. `json` is an object as for
/// `intakt_importer_upsert_customer_json`.
///
/// `changed`, which may be NULL, receives 1, or 0 when the version was older.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_upsert_json(
    matcher: *mut intakt_matcher,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    changed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_upsert_json, error, |call| {
        let mut kept = call.lock(&call.handle("matcher", matcher)?.0)?;
        let id = call.word("id", id, id_length)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        let done = kept.index.upsert(id, version, party)?;
        offer(changed, done.into());
        Ok(())
    })
}

/// Takes a party out. `removed`, which may be NULL, receives 1, or 0 when there was none with this id.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_remove(
    matcher: *mut intakt_matcher,
    id: *const c_char,
    id_length: usize,
    removed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_remove, error, |call| {
        let mut kept = call.lock(&call.handle("matcher", matcher)?.0)?;
        let done = kept.index.remove(call.word("id", id, id_length)?);
        offer(removed, done.into());
        Ok(())
    })
}

/// How many parties there are, through `count`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_count(
    matcher: *const intakt_matcher,
    count: *mut u64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_count, error, |call| {
        call.output("count", count)?;
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        count.write_unaligned(kept.index.len() as u64);
        Ok(())
    })
}

/// The party with this id as JSON, `{"id": …, "version": …, "party": {…}}`, or `null` where there is none. Personal data.
/// `party` receives the text; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_party_json(
    matcher: *const intakt_matcher,
    id: *const c_char,
    id_length: usize,
    party: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    #[derive(serde::Serialize)]
    struct Shown {
        id: String,
        version: u64,
        party: Party,
    }
    entry!(intakt_matcher_party_json, error, |call| {
        call.output("party", party)?;
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        let mut shown = None;
        kept.index.party_by_id(call.word("id", id, id_length)?, &mut |entry| {
            let party = entry.party().into_owned();
            shown = Some(Shown { id: entry.id.to_owned(), version: entry.version, party });
        })?;
        party.write(hand_over(intakt_buffer(json(&shown)?)));
        Ok(())
    })
}

/// The blocking keys of a party under the matcher's settings, as `intakt_importer_party_keys` computes them. `json` is an object
/// as for `intakt_importer_upsert_customer_json`. `keys` receives the keys; free them with `intakt_keys_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_keys(
    matcher: *const intakt_matcher,
    json: *const c_char,
    json_length: usize,
    keys: *mut *mut intakt_keys,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_keys, error, |call| {
        call.output("keys", keys)?;
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        keys.write(hand_over(intakt_keys(self::keys(&party, &kept.settings.country))));
        Ok(())
    })
}

/// A flag of `intakt_query_options`: the party ordered without an account. It is bound to a known one only by an official
/// number, a birth date or a declared key.
pub const INTAKT_QUERY_GUEST: u32 = 1;

/// Options of a question. Zero is the default of each.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_query_options {
    /// The size of this struct, as `INTAKT_QUERY_OPTIONS_INIT` sets it.
    pub struct_size: u32,
    /// `INTAKT_QUERY_GUEST` or 0.
    pub flags: u32,
    /// The length of `cross_reference` in bytes.
    pub cross_reference_length: u64,
    /// The id of the party that the sender's number of this one is known to stand for; NULL where there is none.
    pub cross_reference: *const c_char,
}

// SAFETY: all bytes zero are a value; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_query_options {
    const FIRST_SIZE: usize = 16 + size_of::<usize>();
}

// Filled up to the alignment of 64-bit numbers, which is 8 on Windows of 32 bits and 4 on other systems of 32 bits.
const _: () = assert!(
    size_of::<intakt_query_options>()
        == intakt_query_options::FIRST_SIZE.next_multiple_of(align_of::<intakt_query_options>())
);

/// Decides who a party is. `json` is an object as for `intakt_importer_upsert_customer_json`. `options` may be NULL. `answer`
/// receives the verdict with its candidates and evidence; free it with `intakt_match_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_query_json(
    matcher: *const intakt_matcher,
    json: *const c_char,
    json_length: usize,
    options: *const intakt_query_options,
    answer: *mut *mut intakt_match,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_query_json, error, |call| {
        call.output("answer", answer)?;
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        let query = question(call, &party, options)?;
        answer.write(hand_over(intakt_match::new(decide(&query, &kept.index, &kept.settings)?)?));
        Ok(())
    })
}

/// Decides who a party is in the address book that the importer looks into: its list, the host's own by callbacks, or a
/// database. `source` is the shop whose settings count; `json`, `options` and `answer` are as for `intakt_matcher_query_json`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`, `INTAKT_STATUS_CALLBACK`, `INTAKT_STATUS_STORE`, `INTAKT_STATUS_MATCHING` when
/// stored keys are stale.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_match_json(
    importer: *mut intakt_importer,
    source: *const c_char,
    source_length: usize,
    json: *const c_char,
    json_length: usize,
    options: *const intakt_query_options,
    answer: *mut *mut intakt_match,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_match_json, error, |call| {
        call.output("answer", answer)?;
        let mut inner = call.exclusive(importer)?;
        let source = call.word("source", source, source_length)?;
        let party = party_from_json(call.word("json", json, json_length)?)?;
        let query = question(call, &party, options)?;
        let settings = inner.importer.settings.source(source).match_settings();
        let verdict = inner.with_stores(call, |stores| decide(&query, stores.candidates, &settings))?;
        answer.write(hand_over(intakt_match::new(verdict)?));
        Ok(())
    })
}

/// The question of a host.
///
/// # Safety
/// `options` is as the conventions of the header say, and lives for `'a`.
pub(crate) unsafe fn question<'a>(
    call: &Call<'_>,
    party: &'a Party,
    options: *const intakt_query_options,
) -> Result<Query<'a>, Failure> {
    let mut query = Query::new(party);
    // SAFETY: as the caller vouches.
    if let Some(options) = unsafe { call.versioned("options", options) }? {
        if options.flags & !INTAKT_QUERY_GUEST != 0 {
            return Err(call.wrong("options", "has flags that are not known").into());
        }
        query.guest = options.flags & INTAKT_QUERY_GUEST != 0;
        let length = call.length("options.cross_reference", options.cross_reference_length)?;
        // SAFETY: as the caller vouches.
        let id = unsafe { call.text("options.cross_reference", options.cross_reference, length) }?;
        query.cross_reference = Some(id).filter(|id| !id.is_empty());
    }
    Ok(query)
}

/// Keeps two parties apart for `intakt_matcher_dedupe`: somebody has said that `one` and `other`, which are ids, are two, whatever will
/// prove the contrary. It holds from either side, before the parties are there as well as after they were replaced, loaded or taken
/// out. `intakt_matcher_save` does not save it.
///
/// `INTAKT_STATUS_USAGE` also when both are the same id: a party is always itself.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_never_same(
    matcher: *mut intakt_matcher,
    one: *const c_char,
    one_length: usize,
    other: *const c_char,
    other_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_never_same, error, |call| {
        let mut kept = call.lock(&call.handle("matcher", matcher)?.0)?;
        let (one, other) = (call.word("one", one, one_length)?, call.word("other", other, other_length)?);
        if one == other {
            return Err(call.wrong("other", "is `one`, and a party is always itself").into());
        }
        kept.never.insert(one, other);
        Ok(())
    })
}

/// Takes back that two parties are never one, whichever of them is named first. `removed`, which may be NULL, receives 1, or 0 when
/// nobody had said so.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_revoke_never(
    matcher: *mut intakt_matcher,
    one: *const c_char,
    one_length: usize,
    other: *const c_char,
    other_length: usize,
    removed: *mut i32,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_revoke_never, error, |call| {
        let mut kept = call.lock(&call.handle("matcher", matcher)?.0)?;
        let done = kept.never.remove(call.word("one", one, one_length)?, call.word("other", other, other_length)?);
        offer(removed, done.into());
        Ok(())
    })
}

/// What `min_score` of `intakt_matcher_dedupe` is where every pair that is `same` or `unclear` is wanted, whatever its score.
pub const INTAKT_ANY_SCORE: i32 = i32::MIN;

/// Gives every pair of parties that is, or may be, one party to `each`, in the order of their ids. With `min_score` other than
/// `INTAKT_ANY_SCORE` that is every pair of at least that score in 1/100 bit, whatever its verdict.
///
/// Two that are never one (`intakt_matcher_never_same`) are kept apart, and so is who would join them: where pairs that are `same`
/// would lead from the one to the other, every pair of those that hang together so is `unclear` (`denied`).
///
/// `each` may ask the matcher meanwhile, and must not change it (`INTAKT_STATUS_BUSY`). It returns 0 to go on; any other number
/// ends the search.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_CALLBACK` when `each` ended the search; `intakt_error_host_code` has its number.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_dedupe(
    matcher: *const intakt_matcher,
    min_score: i32,
    each: Option<unsafe extern "C" fn(user_data: *mut c_void, pair: *const intakt_pair) -> i32>,
    user_data: *mut c_void,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_dedupe, error, |call| {
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        let Some(each) = each else { return Err(call.wrong("each", "is NULL").into()) };
        let min_score = (min_score != INTAKT_ANY_SCORE).then_some(min_score);
        for pairs in dedupe(kept.index.ids(), &kept.index, &kept.settings, min_score, &kept.never)? {
            for pair in pairs? {
                let pair = OwnedTree::other(&pair);
                let code = call.float.outside(|| each(user_data, pair.root()));
                if code != 0 {
                    let message = format!("the host's callback `each` returned {code}");
                    let failure = Failure::from(Problem::new(Code::UsageHost, message));
                    return Err(Failure { host_code: code, ..failure });
                }
            }
        }
        Ok(())
    })
}

/// The parties of the matcher as bytes, to be given to `intakt_matcher_load` in place of feeding them again. Equal matchers
/// give equal bytes. **They hold personal data in the clear**: keep them as carefully as the address book. Write them to a new
/// file and rename it over the old one. `bytes` receives them; free them with `intakt_bytes_free`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_save(
    matcher: *const intakt_matcher,
    bytes: *mut *mut intakt_bytes,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_save, error, |call| {
        call.output("bytes", bytes)?;
        let kept = call.look(&call.handle("matcher", matcher)?.0)?;
        let mut saved = Vec::new();
        kept.index.save(&mut saved)?;
        bytes.write(hand_over(intakt_bytes(saved)));
        Ok(())
    })
}

/// Replaces the parties of the matcher by those that `intakt_matcher_save` gave. Feed it what has changed since: the versions of
/// the rows are those of that time.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_MATCHING` for bytes that are damaged (checksum), cut off, of another version or key
/// scheme, or saved under settings of another country. The parties stay as they are then; feed them from the address book
/// instead.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_matcher_load(
    matcher: *mut intakt_matcher,
    bytes: *const c_void,
    bytes_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_matcher_load, error, |call| {
        let mut kept = call.lock(&call.handle("matcher", matcher)?.0)?;
        let index = Index::load(call.bytes("bytes", bytes, bytes_length)?)?;
        if index.country() != kept.settings.country {
            let message = format!("the saved index was made for {}, the settings say", index.country());
            let problem = Problem::new(Code::MatchingIndex, format!("{message} {}", kept.settings.country));
            return Err(problem.hint("feed the parties from the address book and save the matcher anew").into());
        }
        kept.index = index;
        Ok(())
    })
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_matcher>();
};
