//! A clerk's answer to a question: checked against what was asked, kept, and the order refused where that is the answer.
//!
//! Whoever keeps questions, the order desk or a host, answers them here, so that both let the same answers pass.

use super::articles::named_article;
use super::outcome::refuse;
use super::question::{article_hash, identity_hash, order_question};
use super::review::Answer;
use crate::error::{Code, Problem, Result};
use crate::master::{
    AddressBook, Articles, Choice, Decisions, Ledger, NeverPair, NewDecision, OrderKey, QuestionKey, Revocation, Whom,
};
use crate::order::Party;

/// A question as whoever keeps it has it; [`ReviewItem`](super::ReviewItem) is where it comes from.
#[derive(Clone, Copy, Debug)]
pub struct OpenQuestion<'q> {
    /// How messages call it, such as `review-1`.
    pub name: &'q str,
    /// The answers that it offers, as stable words.
    pub answers: &'q [String],
    /// The ids of the articles to choose from.
    pub articles: &'q [String],
    /// By what a decision on it is found again; none where the question is neither about a party nor about an article.
    pub key: Option<&'q QuestionKey>,
    /// The order that it is about.
    pub order: Option<&'q OrderKey>,
    /// The hash of the order's content when it was asked; without it the content is the one that the ledger knows.
    pub payload_sha256: Option<&'q str>,
}

/// What an answer is compared with, and where it is kept.
pub struct AnswerStores<'a> {
    /// The host's parties.
    pub address_book: &'a dyn AddressBook,
    /// The host's articles.
    pub articles: &'a dyn Articles,
    /// The memory of what was planned.
    pub ledger: &'a mut dyn Ledger,
    /// The memory of what was decided.
    pub decisions: &'a mut dyn Decisions,
}

impl OpenQuestion<'_> {
    /// Whether it can be answered so: the answer is one of its own, and it is known by what a decision is found again.
    pub fn takes(&self, choice: &Choice) -> bool {
        self.offers(choice.as_str()) && (choice.is_of_order() || self.key.is_some())
    }

    fn offers(&self, word: &str) -> bool {
        self.answers.iter().any(|answer| answer == word)
    }

    fn refused(&self, what: &str) -> Problem {
        Problem::new(Code::PlanDecision, format!("question {} {what}", self.name))
    }

    /// The key of the question about a party.
    fn party_key(&self) -> Result<&QuestionKey> {
        let about_article = self.offers(Answer::AssignArticle.as_str());
        let key = self.key.filter(|_| !about_article);
        key.ok_or_else(|| self.refused("is not about who a party is").into())
    }
}

/// Answers a question, and returns the number of the decision. [`Choice::Reject`] also takes the order out of what is to be done; see
/// [`refuse`].
///
/// Nothing is planned by it: the order has to be planned again.
///
/// # Errors
/// [`Code::PlanDecision`] if the question does not have this answer, if nobody says who decides, if the party is never the one
/// named, or if the ledger does not keep the order that is refused; [`Code::UsageParameter`] if there is no such party, or not one
/// article of the name; what the stores report. Nothing is kept then.
pub fn decide(
    question: &OpenQuestion<'_>,
    choice: &Choice,
    said: &Revocation,
    stores: &mut AnswerStores<'_>,
) -> Result<i64> {
    let by = said_by(&said.by)?.to_owned();
    if !question.takes(choice) {
        if question.offers(choice.as_str()) {
            let problem =
                question.refused("is not about who a party is or which article a line means, as far as is known");
            return Err(problem
                .hint("plan the order again where decisions are kept, mend what is wrong, or refuse it")
                .into());
        }
        let problem = question.refused(&format!("does not have the answer `{}`", choice.as_str()));
        return Err(problem.expected(question.answers.join(", ")).into());
    }
    let (at, order) = (said.at, question.order.cloned());
    let new = |key, identity| NewDecision { key, choice: choice.clone(), identity, order, by, at };
    match question.key {
        Some(key) if !choice.is_of_order() => {
            let identity = identity(question, key, choice, stores)?;
            stores.decisions.decide(new(key.clone(), identity))
        }
        _ => {
            let known = question.order.map(|order| stores.ledger.order(order)).transpose()?.flatten();
            let Some(record) = known else {
                let problem = question.refused("is about an order that the ledger does not keep");
                return Err(problem.hint("it is asked again whenever the order is read").into());
            };
            // Of an order that came with other content, it is that content.
            let payload = question.payload_sha256.unwrap_or(&record.payload_sha256);
            let key = order_question(stores.decisions, &record.key, payload);
            let decision = stores.decisions.decide(new(key, None))?;
            if *choice == Choice::Reject {
                refuse(stores.ledger, record)?;
            }
            Ok(decision)
        }
    }
}

/// Says that the party of a question is never `party`, whatever will prove the contrary. Returns the number of the pair.
///
/// # Errors
/// [`Code::PlanDecision`] if the question is not about who a party is, or if nobody says it; [`Code::UsageParameter`] if there is
/// no such party; what the stores report.
pub fn never(
    question: &OpenQuestion<'_>,
    party: &str,
    said: &Revocation,
    stores: &mut AnswerStores<'_>,
) -> Result<i64> {
    forbid(Whom::Subject(question.party_key()?.subject.clone()), party, said, stores)
}

/// Says that two parties of the address book are never one. Returns the number of the pair.
///
/// # Errors
/// [`Code::UsageParameter`] if both are the same, or there is no such party; [`Code::PlanDecision`] if nobody says it; what the
/// stores report.
pub fn never_same(one: &str, other: &str, said: &Revocation, stores: &mut AnswerStores<'_>) -> Result<i64> {
    if one == other {
        return Err(Problem::new(Code::UsageParameter, "a party is always itself").hint("name two ids").into());
    }
    party_of(stores.address_book, one)?;
    forbid(Whom::Party(one.to_owned()), other, said, stores)
}

fn forbid(one: Whom, other: &str, said: &Revocation, stores: &mut AnswerStores<'_>) -> Result<i64> {
    party_of(stores.address_book, other)?;
    let by = said_by(&said.by)?.to_owned();
    stores.decisions.forbid(NeverPair { id: 0, one, other: other.to_owned(), by, at: said.at, revoked: None })
}

/// The hash of whom or what the answer names, so that an id or number that means another one later is noticed.
fn identity(
    question: &OpenQuestion<'_>,
    key: &QuestionKey,
    choice: &Choice,
    stores: &AnswerStores<'_>,
) -> Result<Option<String>> {
    let decisions = &*stores.decisions;
    if let Some(id) = choice.party() {
        let party = party_of(stores.address_book, id)?;
        if decisions.never(&Whom::Subject(key.subject.clone()))?.iter().any(|never| never == id) {
            return Err(question.refused("is about somebody who is never this party").into());
        }
        return Ok(Some(identity_hash(decisions, id, &party)));
    }
    // The key of the question holds the numbers of those to choose from; where there are no articles to look into, nobody knows any.
    match choice.article() {
        Some(name) if stores.articles.is_available() && !question.articles.iter().any(|id| id == name) => {
            let article = named_article(stores.articles, &[], name)?.ok_or_else(|| {
                let problem = Problem::new(Code::UsageParameter, "there is not exactly one article of this number");
                problem.found(name).hint("name the number of an article, or the id of one to choose from")
            })?;
            Ok(Some(article_hash(decisions, &article)))
        }
        _ => Ok(None),
    }
}

/// The party of this id.
fn party_of(address_book: &dyn AddressBook, id: &str) -> Result<Party> {
    let found = address_book.party(id)?.map(|(_, party)| party);
    found.ok_or_else(|| {
        let problem = Problem::new(Code::UsageParameter, "there is no party of this id").found(id);
        problem.hint("search for the party to see its id").into()
    })
}

/// Who decides.
pub(crate) fn said_by(by: &str) -> Result<&str> {
    let by = by.trim();
    if by.is_empty() {
        return Err(Problem::new(Code::PlanDecision, "nobody says who decides").hint("name the clerk").into());
    }
    Ok(by)
}
