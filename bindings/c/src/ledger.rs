//! The memory of what was planned: outcomes, and keeping it between runs.

use std::ffi::{c_char, c_void};

use intakt_core::master::{DocumentKind, MemoryLedger, OrderKey};
use intakt_core::plan::{ActionOutcome, begin, settle, withdraw};

use crate::buffer::{hand_over, intakt_buffer, offer_owned};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::importer::{Inner, intakt_importer, json};
use crate::text::Text;

/// What became of an action, for `intakt_importer_report`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_outcome {
    /// It is done. The text is the id of what was made, which parties and articles that were created need.
    INTAKT_OUTCOME_DONE = 1,
    /// It is not done, for certain. The text is the reason in the host's words; it is kept, so without personal data.
    INTAKT_OUTCOME_FAILED = 2,
    /// The host cannot tell, as after a lost connection. It must ask its data before going on, and report again.
    INTAKT_OUTCOME_UNKNOWN = 3,
}

/// The order that tenant, source, kind of document and number name, as they crossed the ABI.
///
/// # Safety
/// The texts are there, as the conventions of the header say.
pub(crate) unsafe fn order_key(
    call: &Call<'_>,
    inner: &Inner,
    words: [(*const c_char, usize); 4],
) -> Result<OrderKey, Failure> {
    let [tenant, source, kind, number] = words;
    // SAFETY: as the caller vouches.
    let (tenant, source, kind, number) = unsafe {
        (
            call.text("tenant", tenant.0, tenant.1)?,
            call.word("source", source.0, source.1)?,
            call.text("kind", kind.0, kind.1)?,
            call.word("number", number.0, number.1)?,
        )
    };
    let settings = inner.importer.settings.source(source);
    let kind = match kind {
        "" => settings.document,
        word => DocumentKind::from_word(word).ok_or_else(|| {
            let words: Vec<&str> = DocumentKind::ALL.iter().map(|kind| kind.as_str()).collect();
            call.wrong("kind", "is no kind of document").expected(words.join(", "))
        })?,
    };
    let tenant = if tenant.is_empty() { settings.tenant } else { tenant.to_owned() };
    Ok(OrderKey { tenant, source: source.to_owned(), kind, number: number.trim().to_owned() })
}

/// Marks a planned order as being carried out, so that nobody else begins and a crash leaves a trace. Not needed: the first
/// report does it, too.
///
/// The order is named as its plan does: by tenant, source, kind of document and number. An empty `tenant` or `kind` is that
/// of the settings.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned,
/// `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_begin(
    importer: *mut intakt_importer,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_importer_begin, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let key = order_key(call, &inner, words)?;
        inner.with_ledger(call, |ledger| begin(ledger, &key))
    })
}

/// Reports what became of one action of a plan. Checks (`link_party`, `check_article`, `use_placeholder`) need no report of
/// their own. To report the same outcome again changes nothing; one that contradicts an earlier one is refused.
///
/// The order is named as for `intakt_importer_begin`, `action` is the action's id in the plan, `outcome` a number of
/// `intakt_outcome`, `text` what that number says or empty. `settlement`, which may be NULL, receives what followed as JSON:
/// where the order stands, and which orders that waited for it are free now (`released`) or held (`held`); free it with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the outcome is refused,
/// `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_report(
    importer: *mut intakt_importer,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    action: *const c_char,
    action_length: usize,
    outcome: i32,
    text: *const c_char,
    text_length: usize,
    settlement: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_importer_report, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let action = call.word("action", action, action_length)?;
        let text = call.text("text", text, text_length)?;
        let outcome = match outcome {
            number if number == intakt_outcome::INTAKT_OUTCOME_DONE as i32 => {
                ActionOutcome::Done { id: (!text.is_empty()).then(|| text.to_owned()) }
            }
            number if number == intakt_outcome::INTAKT_OUTCOME_FAILED as i32 => {
                ActionOutcome::Failed { reason: text.to_owned() }
            }
            number if number == intakt_outcome::INTAKT_OUTCOME_UNKNOWN as i32 => ActionOutcome::Unknown,
            number => return Err(call.wrong("outcome", &format!("is {number}, which is no outcome")).into()),
        };
        let key = order_key(call, &inner, words)?;
        let settled = inner.with_ledger(call, |ledger| settle(ledger, &key, action, outcome))?;
        offer_owned(settlement, intakt_buffer(json(&settled)?));
        Ok(())
    })
}

/// Takes a plan back of which nothing was begun: the order is planned anew when it is read again. Orders that wait for it
/// are held. Order and `settlement` as for `intakt_importer_report`.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when the order is not planned or waiting,
/// `INTAKT_STATUS_CALLBACK` or `INTAKT_STATUS_STORE` where the memory is the host's or a database.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_withdraw(
    importer: *mut intakt_importer,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    settlement: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_importer_withdraw, error, |call| {
        let mut inner = call.exclusive(importer)?;
        let key = order_key(call, &inner, words)?;
        let settled = inner.with_ledger(call, |ledger| withdraw(ledger, &key))?;
        offer_owned(settlement, intakt_buffer(json(&settled)?));
        Ok(())
    })
}

/// The ledger as text, to be kept and given to `intakt_importer_ledger_load` in the next run. Equal ledgers give equal
/// bytes. It holds the data of parties whose creation is planned: keep it as carefully as the address book. `ledger` receives
/// the text; free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_ledger_save(
    importer: *const intakt_importer,
    ledger: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_ledger_save, error, |call| {
        call.output("ledger", ledger)?;
        let saved = call.shared(importer)?.importer.ledger.to_json()?;
        ledger.write(hand_over(intakt_buffer(Text::new(saved))));
        Ok(())
    })
}

/// Replaces the ledger by one that was saved.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_PLAN` when it is damaged or of another version; the ledger stays then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_ledger_load(
    importer: *mut intakt_importer,
    ledger: *const c_void,
    ledger_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_ledger_load, error, |call| {
        let mut inner = call.exclusive(importer)?;
        inner.importer.ledger = MemoryLedger::from_json(call.text("ledger", ledger.cast(), ledger_length)?)?;
        Ok(())
    })
}
