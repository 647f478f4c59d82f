//! The answer to "who is this?", and pairs of parties that may be one.

use std::ffi::c_char;

use intakt_core::matching::{Pair, Verdict};

use crate::error::Failure;
use crate::guard::neutral;
use crate::handle::release;
use crate::importer::json;
use crate::text::{Text, lend};
use crate::tree::{OwnedTree, nodes};
use crate::verdict::{intakt_evidence, intakt_verdict, waterfall};

/// Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.
///
/// Made by `intakt_matcher_query_json` and `intakt_importer_match_json`, freed by `intakt_match_free`; it needs nothing else.
/// Immutable: any thread, several at once. What its functions return is borrowed from it.
pub struct intakt_match {
    verdict: OwnedTree,
    json: Text,
}

impl intakt_match {
    pub(crate) fn new(verdict: Verdict) -> Result<Self, Failure> {
        Ok(intakt_match { verdict: OwnedTree::other(&verdict), json: json(&verdict)? })
    }
}

/// Frees an answer. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_free(answer: *mut intakt_match) {
    // SAFETY: the header says that `answer` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(answer) });
}

/// The answer, to be read by getters such as `intakt_verdict_outcome`. Borrowed from `answer`; NULL for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_verdict(answer: *const intakt_match) -> *const intakt_verdict {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `answer` is NULL or an answer that was not freed yet.
        unsafe { answer.as_ref() }.map_or(std::ptr::null(), |answer| answer.verdict.root())
    })
}

/// All of it as JSON. Values of the evidence stand masked; `intakt_evidence_ours_value` and `_theirs_value` show them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_json(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    neutral(std::ptr::null(), || {
        // SAFETY: the header says that `answer` is NULL or an answer that was not freed yet, and that `length` is NULL or may
        // be written.
        unsafe { lend(answer.as_ref().map(|answer| &answer.json), length) }
    })
}

nodes! {
    /// Two parties of a matcher that were compared, for the callback of `intakt_matcher_dedupe`: it is there until the callback
    /// returns. A node.
    node intakt_pair(pair: Pair) {
        /// The id of the party that comes first.
        text intakt_pair_first = &pair.first;
        /// The id of the other party.
        text intakt_pair_second = &pair.second;
        /// Whether they are one party; new stands for two different ones.
        choice intakt_pair_outcome: intakt_verdict_outcomes = pair.outcome;
        /// Why.
        choice intakt_pair_kind: intakt_verdict_kinds = pair.kind;
        /// The sum of the weights in 1/100 bit.
        number intakt_pair_score = pair.score;
        /// What speaks for and against it in one word, as `intakt_candidate_match_key` has it.
        text intakt_pair_match_key = &pair.match_key();
        /// Field by field: ours is the value of the first, theirs that of the second.
        nodes intakt_pair_evidence, intakt_pair_evidence_count: intakt_evidence = waterfall(&pair.evidence);
        /// All of it; values stand masked.
        json intakt_pair_json = pair;
    }
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_match>();
};
