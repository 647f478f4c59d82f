//! Questions for a clerk.

use serde::Serialize;

use super::reason::Reason;
use crate::master::{OrderKey, QuestionKey};
use crate::matching::Verdict;
use crate::order::Role;

/// A question for a clerk, with everything needed to answer it. The values of evidence are masked; the order and the
/// address book have them in the clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReviewItem {
    /// Its id in the plan, such as `review-1`.
    pub id: String,
    /// The order it is about; none when the order has no number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderKey>,
    /// Who is to answer, as the settings say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// What is asked.
    pub question: Question,
    /// Why it is asked.
    pub reason: Reason,
    /// The roles of the party that it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// What the matcher found, with every candidate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// The line that it is about, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// The ids of the articles to choose from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub articles: Vec<String>,
    /// The answers that make sense.
    pub answers: Vec<Answer>,
    /// By what a decision on it is found again; none where no decisions are kept, and for questions that are neither about who a
    /// party is nor about which article a line means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<QuestionKey>,
    /// The number of a decision about the party or article that does not fit any more, so that the question is asked again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<i64>,
}

impl ReviewItem {
    /// A question without an order or anything to choose from.
    pub(super) fn new(question: Question, reason: Reason) -> Self {
        ReviewItem {
            id: String::new(),
            order: None,
            owner: None,
            question,
            reason,
            roles: Vec::new(),
            verdict: None,
            line: None,
            articles: Vec::new(),
            answers: question.answers(),
            key: None,
            decision: None,
        }
    }

    /// The question about the party in `roles`.
    pub(super) fn party(question: Question, reason: Reason, roles: &[Role], verdict: Option<&Verdict>) -> Self {
        ReviewItem { roles: roles.to_vec(), verdict: verdict.cloned(), ..ReviewItem::new(question, reason) }
    }
}

/// What a clerk is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Question {
    /// Which party is it?
    WhichParty,
    /// Which doctor or insurer is it? The order goes on without an answer, unless it is held for another reason.
    WhichLink,
    /// Should the address book take over what the order says? The order goes on without an answer.
    UpdateFields,
    /// Which article is it?
    WhichArticle,
    /// The order changed after it was planned: what now?
    Changed,
    /// Was it carried out? The host's data tell.
    WasItDone,
    /// The order cannot be planned as it is: mend it or refuse it.
    Mend,
    /// Is the order right? Asked of every order when the settings say so.
    Check,
}

/// An answer that a clerk can give.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Answer {
    /// It is the party that the clerk names.
    Assign,
    /// It is the article that the clerk names.
    AssignArticle,
    /// It is a new one.
    Create,
    /// Book it on the collective customer.
    Collective,
    /// Book the line on the placeholder for its tax rate.
    Placeholder,
    /// The company is the customer, the person a contact below it.
    Split,
    /// Go on as the plan says.
    Accept,
    /// Do not take in the order, or do not take over the fields.
    Reject,
    /// Ask again.
    Later,
}

impl Answer {
    /// The word in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Answer::Assign => "assign",
            Answer::AssignArticle => "assign_article",
            Answer::Create => "create",
            Answer::Collective => "collective",
            Answer::Placeholder => "placeholder",
            Answer::Split => "split",
            Answer::Accept => "accept",
            Answer::Reject => "reject",
            Answer::Later => "later",
        }
    }
}

impl Question {
    /// The answers that make sense where nothing forbids them.
    pub fn answers(self) -> Vec<Answer> {
        match self {
            Question::WhichParty => vec![Answer::Assign, Answer::Create, Answer::Reject, Answer::Later],
            Question::WhichLink => vec![Answer::Assign, Answer::Accept, Answer::Later],
            Question::UpdateFields | Question::Check => vec![Answer::Accept, Answer::Reject, Answer::Later],
            Question::WhichArticle => vec![Answer::AssignArticle, Answer::Reject, Answer::Later],
            Question::Changed | Question::Mend => vec![Answer::Reject, Answer::Later],
            Question::WasItDone => vec![Answer::Accept, Answer::Reject, Answer::Later],
        }
    }
}
