//! What a decision leads to: cases, previews, revocations and orders that are planned again, by the settings of an importer.

use std::ffi::c_char;

use crate::buffer::{hand_over, intakt_buffer};
use crate::desk::{PlanCall, PlanWith};
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::hosts::open;
use crate::importer::intakt_importer;
use crate::ledger::order_key;
use crate::review_case::{Case, intakt_review_case};
use crate::review_desk::{Given, answer_of};
use crate::text::Text;
use crate::tree::OwnedTree;

/// Asks the desk of the importer's database, by the importer's settings.
///
/// # Safety
/// As for [`Call::handle`]; `now` is a text as the conventions of the header say.
unsafe fn planned(
    call: &Call<'_>,
    importer: *mut intakt_importer,
    now: Given,
    asked: &PlanCall<'_>,
) -> Result<Text, Failure> {
    // SAFETY: as the caller vouches.
    let (inner, now) = unsafe { (call.exclusive(importer)?, call.text("now", now.0, now.1)?) };
    let now = if now.is_empty() { None } else { Some(crate::values::date(call, "now", now)?) };
    let Some(store) = &inner.hosts.database else {
        return Err(call.wrong("importer", "has no database that keeps questions").into());
    };
    let _listening = inner.hosts.listen(call);
    Ok(open(call, store)?.plan_call(asked, &PlanWith { settings: &inner.importer.settings, now })?)
}

/// No time is said.
const UNSAID: Given = (std::ptr::null(), 0);

/// A question of the importer's database side by side with every candidate: per field what the order says, what the candidate has, and
/// what it would have by the importer's settings. `review` is its number. `review_case` receives it; free it with
/// `intakt_review_case_free`.
///
/// `INTAKT_STATUS_USAGE` also when the importer has no database or the database no such question, `INTAKT_STATUS_STORE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_review_case(
    importer: *mut intakt_importer,
    review: i64,
    review_case: *mut *mut intakt_review_case,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_review_case, error, |call| {
        call.output("review_case", review_case)?;
        let told = planned(call, importer, UNSAID, &PlanCall::Case { review })?;
        let tree = OwnedTree::other(&Case::new(told.as_str())?);
        review_case.write(tree.hand_over());
        Ok(())
    })
}

/// What would follow if questions were answered so: they are answered, every order that would change is planned, and all of it is
/// taken back. Parameters as for `intakt_database_decide`; `now` is the time at the clerk's as in `intakt_import_options`, or empty.
/// `answer` receives it as JSON: `reviews` that would be answered, `orders` with what their plans would be, and `unkept` orders that
/// would have to be read again. Free it with `intakt_buffer_free`.
///
/// The status codes are those of `intakt_database_decide`; `INTAKT_STATUS_USAGE` also when the importer has no database.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_preview_decision(
    importer: *mut intakt_importer,
    reviews: *const i64,
    review_count: usize,
    choice: *const c_char,
    choice_length: usize,
    party: *const c_char,
    party_length: usize,
    by: *const c_char,
    by_length: usize,
    now: *const c_char,
    now_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(choice, choice_length), (party, party_length), (by, by_length)];
    entry!(intakt_importer_preview_decision, error, |call| {
        call.output("answer", answer)?;
        let given = answer_of(call, (reviews, review_count), words)?;
        let told = planned(call, importer, (now, now_length), &PlanCall::Preview(given))?;
        answer.write(hand_over(intakt_buffer(told)));
        Ok(())
    })
}

/// Takes a decision back: orders that were carried out because of it are taken back as far as nobody has worked on them since, and
/// planned again with those that were only planned. With `apply` 0 nothing is changed, not even the decision, and the answer tells
/// what would be. `by` says who; `now` is as for `intakt_importer_preview_decision`.
///
/// `answer` receives what follows as JSON: `decision`, `orders` that it was followed for with what takes them back, and `planned`.
/// Free it with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when there is no such decision or the importer has no database, `INTAKT_STATUS_PLAN` when it is revoked
/// already, `INTAKT_STATUS_STORE`; nothing has changed then.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_revoke_decision(
    importer: *mut intakt_importer,
    decision: i64,
    by: *const c_char,
    by_length: usize,
    apply: i32,
    now: *const c_char,
    now_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_revoke_decision, error, |call| {
        call.output("answer", answer)?;
        let by = call.word("by", by, by_length)?;
        let asked = PlanCall::Revoke { decision, by, apply: apply != 0 };
        answer.write(hand_over(intakt_buffer(planned(call, importer, (now, now_length), &asked)?)));
        Ok(())
    })
}

/// Plans orders again that the importer's database keeps since questions about them were open: on the present data and decisions,
/// without their files. With `apply` other than 0 what can be carried out is carried out, else nothing has changed afterwards.
///
/// The order is named as for `intakt_importer_begin`; an empty `number` means every order that is kept, whatever the others say. `now`
/// is as for `intakt_importer_preview_decision`. `answer` receives a JSON array: `order`, `before`, `status`, `reasons`, `parties`,
/// `questions`, and `applied` where it was to be carried out. Orders that are not kept, or done with, are not in it. Free it with
/// `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when the importer has no database, `INTAKT_STATUS_STORE`; what was carried out before stays so.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_plan_kept(
    importer: *mut intakt_importer,
    tenant: *const c_char,
    tenant_length: usize,
    source: *const c_char,
    source_length: usize,
    kind: *const c_char,
    kind_length: usize,
    number: *const c_char,
    number_length: usize,
    apply: i32,
    now: *const c_char,
    now_length: usize,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    let words = [(tenant, tenant_length), (source, source_length), (kind, kind_length), (number, number_length)];
    entry!(intakt_importer_plan_kept, error, |call| {
        call.output("answer", answer)?;
        let order = match call.text("number", number, number_length)? {
            "" => None,
            _ => {
                let inner = call.exclusive(importer)?;
                Some(order_key(call, &inner, words)?)
            }
        };
        let asked = PlanCall::Kept { order, apply: apply != 0 };
        answer.write(hand_over(intakt_buffer(planned(call, importer, (now, now_length), &asked)?)));
        Ok(())
    })
}
