//! Answers to the questions of plans, kept where the host keeps decisions.

use std::ffi::c_char;

use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{DocumentKind, OrderKey, QuestionKey, Revocation};
use intakt_core::plan::{AnswerStores, OpenQuestion, Plan, decide, never, never_same};
use serde::Deserialize;

use crate::buffer::{hand_over, intakt_buffer, offer};
use crate::callback::Callbacks;
use crate::decision_store::DecisionCalls;
use crate::error::{Failure, intakt_error};
use crate::guard::{Call, entry};
use crate::hosts::{Stores, in_lists};
use crate::importer::{Inner, intakt_importer, json};
use crate::review_desk::{Given, choice_of};

/// A plan that the host has kept as JSON, as far as answers need it.
#[derive(Deserialize)]
struct KeptPlan {
    format: String,
    order: KeptOrder,
    #[serde(default)]
    review: Vec<KeptQuestion>,
}

#[derive(Deserialize)]
struct KeptOrder {
    tenant: String,
    source: String,
    kind: DocumentKind,
    number: Option<String>,
    payload_sha256: String,
}

#[derive(Deserialize)]
struct KeptQuestion {
    id: String,
    answers: Vec<String>,
    #[serde(default)]
    articles: Vec<String>,
    key: Option<QuestionKey>,
}

/// A question of a plan that is being answered.
struct Asked {
    question: KeptQuestion,
    order: Option<OrderKey>,
    payload_sha256: String,
}

impl Asked {
    /// # Safety
    /// The texts are there, as the conventions of the header say.
    unsafe fn read(call: &Call<'_>, plan: Given, review: Given) -> std::result::Result<Asked, Failure> {
        // SAFETY: as the caller vouches.
        let (plan, review) = unsafe { (call.word("plan", plan.0, plan.1)?, call.word("review", review.0, review.1)?) };
        // What serde_json says may quote a value, which may be personal.
        let plan: KeptPlan = intakt_core::json::from_str(plan).map_err(|error| {
            let place = format!("line {}, column {}", error.line(), error.column());
            call.wrong("plan", &format!("is no plan: damaged at {place}")).expected("the JSON of a plan")
        })?;
        if plan.format != Plan::FORMAT {
            return Err(call.wrong("plan", "has another format").found(plan.format).expected(Plan::FORMAT).into());
        }
        let mut questions = plan.review;
        let Some(place) = questions.iter().position(|question| question.id == review) else {
            let ids: Vec<String> = questions.into_iter().map(|question| question.id).collect();
            return Err(call.wrong("review", "is no question of the plan").expected(ids.join(", ")).into());
        };
        let KeptOrder { tenant, source, kind, number, payload_sha256 } = plan.order;
        let order = number.map(|number| OrderKey { tenant, source, kind, number });
        Ok(Asked { question: questions.swap_remove(place), order, payload_sha256 })
    }

    fn open(&self) -> OpenQuestion<'_> {
        let KeptQuestion { id, answers, articles, key } = &self.question;
        let (order, payload_sha256) = (self.order.as_ref(), Some(self.payload_sha256.as_str()));
        OpenQuestion { name: id, answers, articles, key: key.as_ref(), order, payload_sha256 }
    }
}

/// Does something with the decisions of the host, as one change of its ledger.
///
/// # Safety
/// As for [`Call::handle`].
unsafe fn deciding<T>(
    call: &Call<'_>,
    importer: *mut intakt_importer,
    writes: bool,
    work: impl FnOnce(&mut AnswerStores<'_>) -> Result<T>,
) -> std::result::Result<T, Failure> {
    // SAFETY: as the caller vouches.
    let mut inner = unsafe { call.exclusive(importer) }?;
    let Inner { importer, hosts, .. } = &mut *inner;
    if hosts.database.is_some() {
        let problem = call.wrong("importer", "keeps what clerks decide in its database");
        return Err(problem.hint("answer the questions of the database: intakt_database_decide").into());
    }
    let Some(store) = &hosts.decisions else {
        let problem = call.wrong("importer", "has nowhere to keep what clerks decide");
        return Err(problem.hint("set callbacks by intakt_importer_set_decisions").into());
    };
    let callbacks = Callbacks::new(call);
    let _listening = hosts.listen(call);
    let mut decisions = DecisionCalls::new(store, &callbacks);
    let done = in_lists(importer, hosts, &callbacks, writes, |stores| {
        let Stores { address_book, articles, ledger, .. } = stores;
        work(&mut AnswerStores { address_book, articles, ledger, decisions: &mut decisions })
    });
    done.map_err(|error| callbacks.take_failure().unwrap_or_else(|| error.into()))
}

/// Who takes something back or decides, and when.
///
/// # Safety
/// The text is there, as the conventions of the header say.
unsafe fn said(call: &Call<'_>, by: Given, at: i64) -> std::result::Result<Revocation, Failure> {
    // SAFETY: as the caller vouches.
    let by = unsafe { call.word("by", by.0, by.1) }?;
    Ok(Revocation { by: by.trim().to_owned(), at })
}

/// Answers a question of a plan, for a host that keeps decisions (`intakt_importer_set_decisions`). The answer holds for exactly what
/// was asked: for the same party with the same candidates, in every order, and for this order alone where its data would not tell
/// two people apart. Nothing is planned yet: read the order again.
///
/// `plan` is the JSON of the plan (`intakt_plan_json`), which the host may have kept for any time; `review` the id of the question in
/// it, such as `review-1`. `choice`, `party` and `by` are as for `intakt_database_decide`; `at` says when: seconds since 1970 (UTC).
/// `reject` also takes the order out of what is to be done. `decision`, which may be NULL, receives the number of the decision.
///
/// `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
/// the question does not have this answer or is about somebody who is never this party; `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_decide(
    importer: *mut intakt_importer,
    plan: *const c_char,
    plan_length: usize,
    review: *const c_char,
    review_length: usize,
    choice: *const c_char,
    choice_length: usize,
    party: *const c_char,
    party_length: usize,
    by: *const c_char,
    by_length: usize,
    at: i64,
    decision: *mut i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_decide, error, |call| {
        let asked = Asked::read(call, (plan, plan_length), (review, review_length))?;
        let choice = choice_of(call, (choice, choice_length), (party, party_length))?;
        let by = said(call, (by, by_length), at)?;
        let id = deciding(call, importer, true, |stores| decide(&asked.open(), &choice, &by, stores))?;
        offer(decision, id);
        Ok(())
    })
}

/// What was decided, the latest first, at most `most`, as a JSON array: who, when, what, and who took it back. For a host that keeps
/// decisions. Free `answer` with `intakt_buffer_free`.
///
/// `INTAKT_STATUS_USAGE` also when the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_decisions(
    importer: *mut intakt_importer,
    most: u32,
    answer: *mut *mut intakt_buffer,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_decisions, error, |call| {
        call.output("answer", answer)?;
        let history = deciding(call, importer, false, |stores| stores.decisions.history(most))?;
        answer.write(hand_over(intakt_buffer(json(&history)?)));
        Ok(())
    })
}

/// Takes a decision back, for a host that keeps decisions: the question is asked again when the order is read the next time. What was
/// carried out because of it stays; `intakt_importer_undo` takes that back. `by` and `at` are as for `intakt_importer_decide`.
///
/// `INTAKT_STATUS_USAGE` also when there is no such decision or the importer keeps none, `INTAKT_STATUS_PLAN` when it is taken back
/// already, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_take_back_decision(
    importer: *mut intakt_importer,
    decision: i64,
    by: *const c_char,
    by_length: usize,
    at: i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_take_back_decision, error, |call| {
        let by = said(call, (by, by_length), at)?;
        deciding(call, importer, true, |AnswerStores { decisions, .. }| {
            if decisions.decision(decision)?.is_none() {
                return Err(Problem::new(Code::UsageParameter, format!("there is no decision {decision}")).into());
            }
            match decisions.revoke(decision, &by)? {
                true => Ok(()),
                false => {
                    Err(Problem::new(Code::PlanDecision, format!("decision {decision} is taken back already")).into())
                }
            }
        })
    })
}

/// Says that the party of a question is never `party`, whatever will prove the contrary, for a host that keeps decisions. `plan` and
/// `review` name the question, `by` and `at` are as for `intakt_importer_decide`. `pair`, which may be NULL, receives the number of
/// the pair.
///
/// `INTAKT_STATUS_USAGE` also when there is no such question or party, or the importer keeps no decisions; `INTAKT_STATUS_PLAN` when
/// the question is not about who a party is; `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_never(
    importer: *mut intakt_importer,
    plan: *const c_char,
    plan_length: usize,
    review: *const c_char,
    review_length: usize,
    party: *const c_char,
    party_length: usize,
    by: *const c_char,
    by_length: usize,
    at: i64,
    pair: *mut i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_never, error, |call| {
        let asked = Asked::read(call, (plan, plan_length), (review, review_length))?;
        let party = call.word("party", party, party_length)?;
        let by = said(call, (by, by_length), at)?;
        let id = deciding(call, importer, true, |stores| never(&asked.open(), party, &by, stores))?;
        offer(pair, id);
        Ok(())
    })
}

/// Says that two parties of the address book are never one, for a host that keeps decisions: an order's party that is the one is not
/// taken for the other. Everything else is as for `intakt_importer_never`.
///
/// `INTAKT_STATUS_USAGE` also when there is no such party, both are the same, or the importer keeps no decisions;
/// `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_never_same(
    importer: *mut intakt_importer,
    one: *const c_char,
    one_length: usize,
    other: *const c_char,
    other_length: usize,
    by: *const c_char,
    by_length: usize,
    at: i64,
    pair: *mut i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_never_same, error, |call| {
        let one = call.word("one", one, one_length)?;
        let other = call.word("other", other, other_length)?;
        let by = said(call, (by, by_length), at)?;
        let id = deciding(call, importer, true, |stores| never_same(one, other, &by, stores))?;
        offer(pair, id);
        Ok(())
    })
}

/// Takes a pair of `intakt_importer_never` or `intakt_importer_never_same` back. `by` and `at` are as for `intakt_importer_decide`.
///
/// `INTAKT_STATUS_USAGE` also when it is not in force or the importer keeps no decisions, `INTAKT_STATUS_CALLBACK`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_take_back_never(
    importer: *mut intakt_importer,
    pair: i64,
    by: *const c_char,
    by_length: usize,
    at: i64,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_importer_take_back_never, error, |call| {
        let by = said(call, (by, by_length), at)?;
        if !deciding(call, importer, true, |stores| stores.decisions.allow(pair, &by))? {
            return Err(call.wrong("pair", &format!("is {pair}, and no such pair is in force")).into());
        }
        Ok(())
    })
}
