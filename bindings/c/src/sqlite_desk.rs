//! The order desk over SQLite: questions and decisions.

use intakt_core::desk::{Desk, Planning, ReviewFilter, ReviewState};
use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::Decisions;
use intakt_core::master::sqlite::SqliteAddressBook;

use crate::desk::{Answer, DeskCall, Filter, PlanCall, PlanWith};
use crate::sqlite::{Sqlite, told};
use crate::text::Text;

impl Sqlite {
    pub(crate) fn ask_desk(&self, asked: &DeskCall<'_>) -> Result<Text> {
        self.desk(|desk| match asked {
            DeskCall::Reviews(filter) => told(&desk.reviews(&filter_of(filter)?)?),
            DeskCall::Take { review, owner } => told(&desk.take_review(*review, owner)?),
            DeskCall::GiveBack { review } => told(&desk.lay_back_review(*review)?),
            DeskCall::Close { review, by } => told(&desk.close_review(*review, by)?),
            DeskCall::Search { text, most } => told(&desk.search_parties(text, *most)?),
            DeskCall::SearchArticles { text, most } => told(&desk.search_articles(text, *most)?),
            DeskCall::Decide(Answer { reviews, choice, by }) => told(&desk.decide_all(reviews, choice, by)?),
            DeskCall::Decisions { most } => told(&(&self.database).history(*most)?),
            DeskCall::Never { review, party, by } => told(&desk.never(*review, party, by)?),
            DeskCall::NeverSame { one, other, by } => told(&desk.never_same(one, other, by)?),
            DeskCall::Flag { party, flags } => told(&desk.flag_party(party, flags)?),
            DeskCall::Allow { pair, by } => told(&desk.revoke_never(*pair, by)?),
            DeskCall::Undo { order, apply: false } => told(&desk.undo_plan(order)?),
            DeskCall::Undo { order, apply: true } => told(&desk.undo(order)?),
            DeskCall::TakeInAgain { order } => told(&desk.take_in_again(order)?),
        })
    }

    pub(crate) fn plan_at_desk(&self, asked: &PlanCall<'_>, with: &PlanWith<'_>) -> Result<Text> {
        let country = with.settings.source("").match_settings().country;
        let book = SqliteAddressBook::open(&self.database, &country)?;
        let mut desk = Desk::new(&self.database, &book, self.now);
        let planning = Planning { settings: with.settings, weights: None, now: with.now };
        match asked {
            PlanCall::Case { review } => told(&desk.review_case(*review, with.settings)?),
            PlanCall::Preview(Answer { reviews, choice, by }) => told(&desk.preview(reviews, choice, by, &planning)?),
            PlanCall::Revoke { decision, by, apply } => told(&desk.revoke_decision(*decision, by, &planning, *apply)?),
            PlanCall::Kept { order: Some(order), apply } => {
                told(&desk.plan_again(std::slice::from_ref(order), &planning, *apply)?)
            }
            PlanCall::Kept { order: None, apply } => told(&desk.plan_again(&desk.kept_orders()?, &planning, *apply)?),
        }
    }
}

fn filter_of(filter: &Filter) -> Result<ReviewFilter> {
    let state = |word: &String| {
        let words = ReviewState::ALL.map(ReviewState::as_str).join(", ");
        let problem = Problem::new(Code::UsageParameter, "a question is in no such state").found(word);
        ReviewState::from_word(word).ok_or_else(|| problem.expected(words))
    };
    Ok(ReviewFilter {
        state: filter.state.as_ref().map(state).transpose()?,
        source: filter.source.clone(),
        number: filter.number.clone(),
        question: filter.question.clone(),
        code: filter.code.clone(),
        owner: filter.owner.clone(),
        candidate: filter.candidate.clone(),
        like: filter.like,
    })
}
