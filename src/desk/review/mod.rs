//! Questions for clerks: kept, listed, taken into work, answered.
//!
//! ```text
//! new ─▶ in work ─▶ done
//! ```
//!
//! A question keeps its number for as long as it is asked, however often the order is read. A clerk may
//! [take](Desk::take_review) it, look at it [side by side](Desk::review_case) with every candidate,
//! [search](Desk::search_parties) beyond them, [decide](Desk::decide), see [beforehand](Desk::preview) what follows, and
//! [revoke](Desk::revoke_decision) what was decided.

mod case;
mod decide;
mod record;
mod revoke;
mod search;

pub use case::{CaseCandidate, CaseField, CaseLine, EarlierOrder, FieldResult, ReviewCase};
pub use decide::{Decided, Preview};
pub use revoke::{Revoked, RevokedOrder};
pub use search::FoundParty;

use rusqlite::{Row, ToSql};
use serde::Serialize;
use serde_json::Value;

use super::Desk;
use super::runs::value;
use crate::error::{Code, Problem, Result};
use crate::master::sqlite::failed;
use crate::master::{Choice, DocumentKind, OrderKey, QuestionKey};
use crate::order::Role;
use crate::plan::OpenQuestion;

/// How far a question is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReviewState {
    /// Nobody has looked at it.
    New,
    /// Somebody has it.
    InWork,
    /// It is answered, or is not asked any more.
    Done,
}

impl ReviewState {
    /// Every state.
    pub const ALL: [ReviewState; 3] = [ReviewState::New, ReviewState::InWork, ReviewState::Done];

    /// The word in JSON and in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            ReviewState::New => "new",
            ReviewState::InWork => "in_work",
            ReviewState::Done => "done",
        }
    }

    /// The state that `word` names.
    pub fn from_word(word: &str) -> Option<ReviewState> {
        ReviewState::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

/// A question of some order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewRow {
    /// Its number.
    pub id: i64,
    /// The source that the order is from.
    pub source: String,
    /// The order; none where it has no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderKey>,
    /// What is asked, as a stable word.
    pub question: String,
    /// Why, as a stable word.
    pub code: String,
    /// Why, as a sentence without personal data.
    pub text: String,
    /// The roles of the party that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// The answers that are possible, as stable words.
    pub answers: Vec<String>,
    /// The line that it is about, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The ids of the articles to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<String>,
    /// The ids of the candidates, best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<String>,
    /// How far it is.
    pub state: ReviewState,
    /// Who has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Since when it is asked: seconds since 1970 (UTC).
    pub created: i64,
    /// When somebody did something with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed: Option<i64>,
    /// The decision that answered it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<i64>,
    /// A decision that does not fit any more, for which it is asked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outdated: Option<i64>,
    /// By what a decision is found again; none where the question is neither about who a party is nor about which article a line
    /// means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<QuestionKey>,
    /// The question as the plan had it; evidence is masked.
    #[serde(skip)]
    pub(super) item: Value,
}

impl ReviewRow {
    /// Whether it can be answered so: the answer is one of its own, and it is known by what a decision is found again. What is
    /// wrong with an order is not decided here but mended: in the settings or the profile.
    pub fn takes(&self, choice: &Choice) -> bool {
        self.open("", None).takes(choice)
    }

    /// The question as it is answered.
    fn open<'q>(&'q self, name: &'q str, payload_sha256: Option<&'q str>) -> OpenQuestion<'q> {
        let ReviewRow { answers, articles, key, order, .. } = self;
        OpenQuestion { name, answers, articles, key: key.as_ref(), order: order.as_ref(), payload_sha256 }
    }
}

/// Which questions. Whatever is not said does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewFilter {
    /// Those that are so far; none: all that are not done.
    pub state: Option<ReviewState>,
    /// Of this source.
    pub source: Option<String>,
    /// About the order of this number.
    pub number: Option<String>,
    /// Of this kind, such as `which_party`.
    pub question: Option<String>,
    /// For this reason, such as `party_unclear`.
    pub code: Option<String>,
    /// Of this owner.
    pub owner: Option<String>,
    /// With this party among its candidates.
    pub candidate: Option<String>,
    /// That ask the same as the question of this number.
    pub like: Option<i64>,
}

/// What [`review_row`] reads.
pub(crate) const ROW: &str = "SELECT id, tenant, source, kind, number, question, code, data, state, owner, created, changed, \
                   decision, subject, evidence FROM reviews";

impl Desk<'_> {
    /// The questions that `filter` lets pass, the oldest first.
    ///
    /// # Errors
    /// What the database reports; [`Code::UsageParameter`] if it names a question that is not there.
    pub fn reviews(&self, filter: &ReviewFilter) -> Result<Vec<ReviewRow>> {
        let like = filter.like.map(|id| self.review(id)).transpose()?;
        let state = filter.state.map(ReviewState::as_str);
        let sql = format!(
            "{ROW} WHERE (state = ?1 OR (?1 IS NULL AND state <> 'done')) AND (?2 IS NULL OR source = ?2) \
             AND (?3 IS NULL OR number = ?3) AND (?4 IS NULL OR question = ?4) AND (?5 IS NULL OR code = ?5) \
             AND (?6 IS NULL OR owner = ?6) AND (?7 IS NULL OR evidence = ?7) ORDER BY id"
        );
        let evidence = like.as_ref().map(|like| like.key.as_ref().map(|key| key.evidence.clone()).unwrap_or_default());
        let values: [&dyn ToSql; 7] =
            [&state, &filter.source, &filter.number, &filter.question, &filter.code, &filter.owner, &evidence];
        let mut rows = self.review_rows(&sql, &values)?;
        if let Some(candidate) = &filter.candidate {
            rows.retain(|row| row.candidates.contains(candidate));
        }
        if let (Some(like), true) = (like, rows.is_empty()) {
            rows.extend((like.state != ReviewState::Done).then_some(like));
        }
        Ok(rows)
    }

    /// The question of this number.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] if there is none; what the database reports.
    pub fn review(&self, id: i64) -> Result<ReviewRow> {
        let found = self.review_rows(&format!("{ROW} WHERE id = ?1"), &[&id])?.pop();
        found.ok_or_else(|| {
            let problem = Problem::new(Code::UsageParameter, format!("there is no question {id}"));
            problem.hint("list the questions to see their numbers").into()
        })
    }

    /// Takes a question into work.
    ///
    /// # Errors
    /// [`Code::PlanDecision`] if it is done; as for [`Desk::review`].
    pub fn take_review(&self, id: i64, owner: &str) -> Result<()> {
        self.open_review(id)?;
        self.mark_review(id, ReviewState::InWork, Some(owner), None)
    }

    /// Lays a question back for anybody.
    ///
    /// # Errors
    /// As for [`Desk::take_review`].
    pub fn lay_back_review(&self, id: i64) -> Result<()> {
        self.open_review(id)?;
        self.mark_review(id, ReviewState::New, None, None)
    }

    /// Says that a question is done with, without anything following from it. One that still holds its order is asked again
    /// when the order is planned the next time.
    ///
    /// # Errors
    /// As for [`Desk::take_review`].
    pub fn close_review(&self, id: i64, owner: &str) -> Result<()> {
        self.open_review(id)?;
        self.mark_review(id, ReviewState::Done, Some(owner), None)
    }

    /// A question that is not done.
    fn open_review(&self, id: i64) -> Result<ReviewRow> {
        let row = self.review(id)?;
        if row.state == ReviewState::Done {
            let problem = Problem::new(Code::PlanDecision, format!("question {id} is done"));
            return Err(problem.hint("revoke its decision to have it asked again").into());
        }
        Ok(row)
    }

    fn mark_review(&self, id: i64, state: ReviewState, owner: Option<&str>, decision: Option<i64>) -> Result<()> {
        self.database.change(|connection| {
            let sql = "UPDATE reviews SET state = ?2, owner = ?3, changed = ?4, decision = coalesce(?5, decision) \
                       WHERE id = ?1";
            let values: [&dyn ToSql; 5] = [&id, &state.as_str(), &owner, &self.now, &decision];
            connection.prepare_cached(sql).and_then(|mut update| update.execute(&values[..])).map_err(failed)?;
            Ok(())
        })
    }

    fn review_rows(&self, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<ReviewRow>> {
        let mut rows = Vec::new();
        self.each(sql, values, |row| {
            rows.push(review_row(row)?);
            Ok(())
        })?;
        Ok(rows)
    }
}

/// A question, of what [`ROW`] selects.
pub(crate) fn review_row(row: &Row<'_>) -> rusqlite::Result<ReviewRow> {
    let item = value(&row.get::<_, String>(7)?);
    let text = |pointer: &str| item.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned();
    let words = |pointer: &str| -> Vec<String> {
        let values = item.pointer(pointer).and_then(Value::as_array).into_iter().flatten();
        values.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let candidates = item.pointer("/verdict/candidates").and_then(Value::as_array).into_iter().flatten();
    let candidates = candidates.filter_map(|one| one.get("party").and_then(Value::as_str)).map(str::to_owned);
    let (tenant, source): (String, String) = (row.get(1)?, row.get(2)?);
    let kind = DocumentKind::from_word(&row.get::<_, String>(3)?).unwrap_or_default();
    let number: Option<String> = row.get(4)?;
    let order = number.map(|number| OrderKey { tenant, source: source.clone(), kind, number });
    let key = row.get::<_, Option<String>>(13)?.zip(row.get::<_, Option<String>>(14)?);
    Ok(ReviewRow {
        id: row.get(0)?,
        source,
        order,
        question: row.get(5)?,
        code: row.get(6)?,
        text: text("/reason/text"),
        roles: words("/roles").iter().filter_map(|word| Role::from_word(word)).collect(),
        answers: words("/answers"),
        line: item.get("line").and_then(Value::as_u64),
        articles: words("/articles"),
        candidates: candidates.collect(),
        state: ReviewState::from_word(&row.get::<_, String>(8)?).unwrap_or(ReviewState::New),
        owner: row.get(9)?,
        created: row.get(10)?,
        changed: row.get(11)?,
        decision: row.get(12)?,
        outdated: item.get("decision").and_then(Value::as_i64),
        key: key.map(|(subject, evidence)| QuestionKey { subject, evidence }),
        item,
    })
}
