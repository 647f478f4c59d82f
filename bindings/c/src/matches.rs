//! The answer to "who is this?", value by value.

use std::ffi::c_char;
use std::sync::OnceLock;

use intakt_core::matching::{Candidate, Language, Verdict};
use serde::Serialize;

use crate::error::Failure;
use crate::guard::neutral;
use crate::handle::release;
use crate::importer::json;
use crate::text::{Text, lend};

/// Who a party is: the verdict, every candidate worth showing, and what speaks for and against each.
///
/// Made by `intakt_matcher_query_json` and `intakt_importer_match_json`, freed by `intakt_match_free`; it needs nothing else.
/// Immutable: any thread, several at once. What its functions return is borrowed from it.
pub struct intakt_match {
    verdict: Verdict,
    outcome: Text,
    kind: Text,
    party: Option<Text>,
    relation: Option<(Text, Text)>,
    german: OnceLock<Text>,
    english: OnceLock<Text>,
    json: Text,
    candidates: Vec<Shown>,
}

/// The texts of a candidate.
struct Shown {
    party: Text,
    key: Text,
    proofs: Text,
    contradictions: Text,
    /// Field, level, both values.
    evidence: Vec<[Text; 4]>,
}

impl intakt_match {
    pub(crate) fn new(verdict: Verdict) -> Result<Self, Failure> {
        Ok(intakt_match {
            outcome: Text::new(verdict.outcome.as_str()),
            kind: Text::new(verdict.kind.as_str()),
            party: verdict.party.as_deref().map(Text::new),
            relation: verdict
                .relation
                .as_ref()
                .map(|relation| (Text::new(word(&relation.kind)), Text::new(relation.party.as_str()))),
            german: OnceLock::new(),
            english: OnceLock::new(),
            json: json(&verdict)?,
            candidates: verdict.candidates.iter().map(Shown::new).collect(),
            verdict,
        })
    }
}

impl Shown {
    fn new(candidate: &Candidate) -> Self {
        let evidence = candidate.evidence.iter().map(|one| {
            [
                Text::new(word(&one.field)),
                Text::new(one.level.as_str()),
                Text::new(one.ours.reveal()),
                Text::new(one.theirs.reveal()),
            ]
        });
        Shown {
            party: Text::new(candidate.party.as_str()),
            key: Text::new(candidate.match_key()),
            proofs: Text::new(words(&candidate.proofs)),
            contradictions: Text::new(words(&candidate.contradictions)),
            evidence: evidence.collect(),
        }
    }
}

/// The word that a value has in JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn words(values: &[impl Serialize]) -> String {
    values.iter().map(word).collect::<Vec<_>>().join(" ")
}

/// Frees an answer. NULL is fine.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_free(answer: *mut intakt_match) {
    // SAFETY: the header says that `answer` is NULL or came out of a call and was not freed yet.
    neutral((), || unsafe { release(answer) });
}

/// A text of an answer.
unsafe fn text(
    answer: *const intakt_match,
    length: *mut usize,
    read: impl Fn(&intakt_match) -> Option<&Text>,
) -> *const c_char {
    // SAFETY: the header says that `answer` is NULL or an answer that was not freed yet, and that `length` is NULL or may be
    // written.
    neutral(std::ptr::null(), || unsafe { lend(answer.as_ref().and_then(read), length) })
}

/// A number of an answer, or `fallback` where there is none.
unsafe fn number<T: Copy>(answer: *const intakt_match, fallback: T, read: impl Fn(&intakt_match) -> Option<T>) -> T {
    // SAFETY: the header says that `answer` is NULL or an answer that was not freed yet.
    neutral(fallback, || unsafe { answer.as_ref() }.and_then(read).unwrap_or(fallback))
}

/// `same`, `unclear` or `new`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_outcome(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.outcome)) }
}

/// Why: `proven`, `ambiguous`, `contradicted`, `weak`, `near`, `same_household`, `same_company`, `number_mismatch`, `unknown` or
/// `empty`. Later versions may know more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_kind(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.kind)) }
}

/// The id of the party that it is; NULL unless the outcome is `same`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_party(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| answer.party.as_ref()) }
}

/// How the party belongs to a known one without being it: `household` or `company`; NULL where it does not. A hint, never an
/// identity.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_relation(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| answer.relation.as_ref().map(|relation| &relation.0)) }
}

/// The id of the party that it belongs to; NULL where there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_relation_party(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| answer.relation.as_ref().map(|relation| &relation.1)) }
}

/// The verdict in one sentence for the clerk, without personal data. `german` is 0 for English, any other number for German.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_sentence(
    answer: *const intakt_match,
    german: i32,
    length: *mut usize,
) -> *const c_char {
    let (language, place): (_, fn(&intakt_match) -> &OnceLock<Text>) = if german == 0 {
        (Language::English, |answer| &answer.english)
    } else {
        (Language::German, |answer| &answer.german)
    };
    // SAFETY: passed on as received.
    unsafe {
        text(answer, length, |answer| Some(place(answer).get_or_init(|| Text::new(answer.verdict.sentence(language)))))
    }
}

/// All of it as JSON. Values of the evidence stand masked; `intakt_match_evidence_ours` and `_theirs` show them.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_json(answer: *const intakt_match, length: *mut usize) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.json)) }
}

/// How many candidates there are, the best first; 0 for NULL. They are told by their index, from 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_count(answer: *const intakt_match) -> usize {
    // SAFETY: passed on as received.
    unsafe { number(answer, 0, |answer| Some(answer.candidates.len())) }
}

/// The id of a candidate; NULL where there is none of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_party(
    answer: *const intakt_match,
    candidate: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.candidates.get(candidate)?.party)) }
}

/// The version of a candidate's row, as the host gave it; 0 where there is no candidate of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_version(answer: *const intakt_match, candidate: usize) -> u64 {
    // SAFETY: passed on as received.
    unsafe { number(answer, 0, |answer| Some(answer.verdict.candidates.get(candidate)?.version)) }
}

/// The sum of a candidate's weights in 1/100 bit; 0 where there is no candidate of this index. It ranks and never decides alone.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_score(answer: *const intakt_match, candidate: usize) -> i32 {
    // SAFETY: passed on as received.
    unsafe { number(answer, 0, |answer| Some(answer.verdict.candidates.get(candidate)?.score)) }
}

/// What speaks for and against a candidate in one word, such as `+NAME+ADDRESS-BIRTHDATE`: `+` agrees, `~` agrees in part or
/// nearly, `-` differs. NULL where there is no candidate of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_key(
    answer: *const intakt_match,
    candidate: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.candidates.get(candidate)?.key)) }
}

/// What proves a candidate to be the party, as words with blanks between: `birth_date`, `official_number`, `declared_key`,
/// `email_key`, `two_of_address_email_phone`, `one_of_address_email_mobile`. Empty where nothing does, NULL where there is no
/// candidate of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_proofs(
    answer: *const intakt_match,
    candidate: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.candidates.get(candidate)?.proofs)) }
}

/// What forbids that a candidate is the party, whatever else agrees, as words with blanks between: `birth_date`, `given_name`,
/// `official_number`, `party_type`, `company`. Empty where nothing does, NULL where there is no candidate of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_candidate_contradictions(
    answer: *const intakt_match,
    candidate: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(&answer.candidates.get(candidate)?.contradictions)) }
}

/// How many fields of a candidate were compared; 0 where there is no candidate of this index.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_count(answer: *const intakt_match, candidate: usize) -> usize {
    // SAFETY: passed on as received.
    unsafe { number(answer, 0, |answer| Some(answer.candidates.get(candidate)?.evidence.len())) }
}

/// A text of a piece of evidence.
unsafe fn evidence(
    answer: *const intakt_match,
    (candidate, index): (usize, usize),
    length: *mut usize,
    which: impl Fn(&[Text; 4]) -> &Text,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { text(answer, length, |answer| Some(which(answer.candidates.get(candidate)?.evidence.get(index)?))) }
}

/// What was compared: `declared_key`, `official_number`, `birth_date`, `name`, `company`, `address`, `email`, `phone` or
/// `party_type`. NULL where there is no such candidate or evidence.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_field(
    answer: *const intakt_match,
    candidate: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { evidence(answer, (candidate, index), length, |[field, _, _, _]| field) }
}

/// How well it agrees: `equal`, `variant`, `similar`, `partial`, `near`, `different` or `missing`. NULL as above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_level(
    answer: *const intakt_match,
    candidate: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { evidence(answer, (candidate, index), length, |[_, level, _, _]| level) }
}

/// What that weighs, in 1/100 bit; below zero it speaks against. 0 where there is no such candidate or evidence.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_weight(
    answer: *const intakt_match,
    candidate: usize,
    index: usize,
) -> i32 {
    // SAFETY: passed on as received.
    unsafe { number(answer, 0, |answer| Some(answer.verdict.candidates.get(candidate)?.evidence.get(index)?.weight)) }
}

/// The value of the party that was asked for, in the clear: personal data. NULL as above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_ours(
    answer: *const intakt_match,
    candidate: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { evidence(answer, (candidate, index), length, |[_, _, ours, _]| ours) }
}

/// The value of the candidate, in the clear: personal data. NULL as above.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_match_evidence_theirs(
    answer: *const intakt_match,
    candidate: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: passed on as received.
    unsafe { evidence(answer, (candidate, index), length, |[_, _, _, theirs]| theirs) }
}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<intakt_match>();
};
