//! What became of an input.

use std::ffi::c_char;
use std::sync::{Arc, OnceLock};

use intakt_core::plan::{Plan, plan_json};

use crate::account::intakt_account;
use crate::error::intakt_error;
use crate::guard::neutral;
use crate::handle::release;
use crate::plan::intakt_plan;
use crate::text::{Text, lend};
use crate::tree::{OwnedTree, kind_of, whole_json};

/// The plans of one input and its account. Made by `intakt_importer_import` and `intakt_importer_import_documents`, freed by
/// `intakt_result_free`; it does not need its importer. Immutable: any thread, several at once. What its functions return is
/// borrowed from it.
pub struct intakt_result {
    pub(crate) plans: Vec<PlanOfResult>,
    /// What became of each plan that was carried out while orders were read.
    pub(crate) applied: Vec<Option<Text>>,
    /// All plans in one text, made when it is first asked for.
    pub(crate) lines: OnceLock<Text>,
    pub(crate) account: Text,
    /// The account for getters.
    pub(crate) account_tree: OwnedTree,
    pub(crate) warnings: Text,
    pub(crate) profile: Option<Text>,
    pub(crate) encoding: Option<Text>,
    /// The names of the documents, by their number in positions.
    pub(crate) documents: Vec<Text>,
    pub(crate) fault: Option<intakt_error>,
}

/// A plan, in the forms that hosts ask for.
pub(crate) struct PlanOfResult {
    plan: Arc<Plan>,
    json: OnceLock<Option<Text>>,
    tree: OnceLock<OwnedTree>,
}

impl PlanOfResult {
    pub(crate) fn new(plan: &Plan) -> Self {
        PlanOfResult { plan: Arc::new(plan.clone()), json: OnceLock::new(), tree: OnceLock::new() }
    }

    fn json(&self) -> Option<&Text> {
        self.json.get_or_init(|| plan_json(&self.plan).ok().map(Text::new)).as_ref()
    }
}

impl intakt_result {
    /// A plan, for carrying it out and taking it back.
    pub(crate) fn plan(&self, index: usize) -> Option<&Plan> {
        Some(&self.plans.get(index)?.plan)
    }
}

/// Frees a result. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_free(result: *mut intakt_result) {
    // SAFETY: the header says that `result` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(result) });
}

/// A text of a result.
unsafe fn text(
    result: *const intakt_result,
    length: *mut usize,
    read: impl Fn(&intakt_result) -> Option<&Text>,
) -> *const c_char {
    // SAFETY: the header says that `result` is NULL or a result that was not freed yet, and that `length` is NULL or may be
    // written.
    neutral(std::ptr::null(), || unsafe { lend(result.as_ref().and_then(read), length) })
}

/// How many plans there are: one for each order that could be read, in the order of the input. 0 for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_plan_count(result: *const intakt_result) -> usize {
    // SAFETY: the header says that `result` is NULL or a result that was not freed yet.
    neutral(0, || unsafe { result.as_ref() }.map_or(0, |result| result.plans.len()))
}

/// The plan with this index, from 0, as one line of JSON after `schemas/plan-1.0.schema.json`; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_plan(
    result: *const intakt_result,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| result.plans.get(index)?.json()) }
}

/// The plan with this index, from 0, to be read by getters such as `intakt_plan_status`. Borrowed from `result`; NULL when
/// there is none. It is made ready when it is first asked for.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_plan_node(result: *const intakt_result, index: usize) -> *const intakt_plan {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `result` is NULL or a result that was not freed yet.
        let plan = unsafe { result.as_ref() }.and_then(|result| result.plans.get(index));
        plan.map_or(std::ptr::null(), |plan| plan.tree.get_or_init(|| OwnedTree::plan(&plan.plan)).root())
    })
}

/// The account, to be read by getters such as `intakt_account_read`. Borrowed from `result`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_account_node(result: *const intakt_result) -> *const intakt_account {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `result` is NULL or a result that was not freed yet.
        unsafe { result.as_ref() }.map_or(std::ptr::null(), |result| result.account_tree.root())
    })
}

/// The whole plan as one line of JSON, as `intakt_result_plan` has it; made when it is first asked for. NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_plan_json(plan: *const intakt_plan, length: *mut usize) -> *const c_char {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `plan` is NULL or a plan whose result was not freed yet, and that `length` is NULL or
        // may be written.
        unsafe { whole_json(plan.cast(), kind_of("intakt_plan"), length) }
    })
}

/// What became of the plan with this index, from 0, if it was carried out while orders were read (`INTAKT_IMPORT_APPLY`), as JSON
/// like that of `intakt_importer_apply`; NULL where it was not.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_applied(
    result: *const intakt_result,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| result.applied.get(index)?.as_ref()) }
}

/// All plans, each a line of JSON with a line feed at its end. Empty when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_plans(result: *const intakt_result, length: *mut usize) -> *const c_char {
    let lines = |result: &intakt_result| {
        let plans = || result.plans.iter().filter_map(PlanOfResult::json);
        let mut lines = String::with_capacity(plans().map(|plan| plan.as_str().len() + 1).sum());
        for plan in plans() {
            lines.push_str(plan.as_str());
            lines.push('\n');
        }
        Text::new(lines)
    };
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| Some(result.lines.get_or_init(|| lines(result)))) }
}

/// The account as JSON: how many records were read, planned, skipped, waiting, held, filtered and unreadable, and `entries`
/// with the reason for every one that is not planned.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_account(result: *const intakt_result, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| Some(&result.account)) }
}

/// What is to be said about the input as a whole, such as an encoding that is not the declared one: a JSON array, `[]` when
/// there is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_warnings(result: *const intakt_result, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| Some(&result.warnings)) }
}

/// The id of the profile that read the input; NULL when it was not read to its end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_profile(result: *const intakt_result, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| result.profile.as_ref()) }
}

/// The name of the encoding that the input was read in; NULL when it was not read to its end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_encoding(result: *const intakt_result, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| result.encoding.as_ref()) }
}

/// How many documents the input has; 0 when it could not be opened, and for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_document_count(result: *const intakt_result) -> usize {
    // SAFETY: the header says that `result` is NULL or a result that was not freed yet.
    neutral(0, || unsafe { result.as_ref() }.map_or(0, |result| result.documents.len()))
}

/// The name that the host gave the document with this number, by which positions in plans, account and problems say where
/// they stand (`document`; a position without it stands in 0). NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_document(
    result: *const intakt_result,
    number: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(result, length, |result| result.documents.get(number)) }
}

/// Why the import was `INTAKT_STATUS_INCOMPLETE`: the first callback that failed, else what ended the input. NULL when
/// everything was read. Borrowed from `result`: not to be freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_result_fault(result: *const intakt_result) -> *const intakt_error {
    // SAFETY: the header says that `result` is NULL or a result that was not freed yet.
    let fault = |result: *const intakt_result| unsafe { result.as_ref() }.and_then(|result| result.fault.as_ref());
    neutral(std::ptr::null(), || fault(result).map_or(std::ptr::null(), std::ptr::from_ref))
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_result>();
};
