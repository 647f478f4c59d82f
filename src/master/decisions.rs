//! What clerks have decided: the durable answers to the questions of planning.
//!
//! A decision is found again by what was asked, not by whom it was about: the [`QuestionKey`] hashes the data of the order's
//! party and everything that was known of the candidates. Another person, another candidate, another birth date is another
//! question, so no answer reaches it. What was decided is never changed: it is revoked, and stays in the history.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::OrderKey;
use crate::error::{Result, discreet};

/// What was asked, as two hashes in lower-case hexadecimal. They tell nobody who or what was asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct QuestionKey {
    /// Whom it is about: the source, the role and the data of the order's party; or the source and the numbers of a line's article;
    /// or which order.
    pub subject: String,
    /// The same with all that was known about it: the candidates and how each field of theirs compares; or the articles that were
    /// found; or the order's content.
    pub evidence: String,
}

/// An answer to "who is this?", to "which article is this?", or to "what becomes of this order?".
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(tag = "choice", rename_all = "snake_case")]
pub enum Choice {
    /// It is this party of the address book.
    Assign {
        /// Its id.
        party: String,
    },
    /// It is this article of the host, as is every line of the source with the same numbers.
    AssignArticle {
        /// Its id where the question names it as one to choose from, else its number, which no other article has.
        article: String,
    },
    /// It is nobody known: create it. An article is created from what the line says of it.
    Create,
    /// Book it on the collective customer of the settings.
    Collective,
    /// Book the line on the placeholder that the settings name for its tax rate.
    Placeholder,
    /// The company is the customer and the person a contact below it.
    Split {
        /// The id of the company; without one it is created, too.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        company: Option<String>,
    },
    /// Do not take this order in.
    Reject,
    /// Not now. Nothing follows from it but that somebody has seen it.
    Later,
}

impl Choice {
    /// The word in JSON, lists and on the command line.
    pub fn as_str(&self) -> &'static str {
        match self {
            Choice::Assign { .. } => "assign",
            Choice::AssignArticle { .. } => "assign_article",
            Choice::Create => "create",
            Choice::Collective => "collective",
            Choice::Placeholder => "placeholder",
            Choice::Split { .. } => "split",
            Choice::Reject => "reject",
            Choice::Later => "later",
        }
    }

    /// The party of the address book that it names.
    pub fn party(&self) -> Option<&str> {
        match self {
            Choice::Assign { party } | Choice::Split { company: Some(party) } => Some(party),
            _ => None,
        }
    }

    /// The article that it names.
    pub fn article(&self) -> Option<&str> {
        match self {
            Choice::AssignArticle { article } => Some(article),
            _ => None,
        }
    }

    /// Whether it is about one order alone, and never about another order of the same party or article.
    pub fn is_of_order(&self) -> bool {
        matches!(self, Choice::Reject | Choice::Later)
    }
}

/// A decision that is to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewDecision {
    /// What was asked.
    pub key: QuestionKey,
    /// The answer.
    #[serde(flatten)]
    pub choice: Choice,
    /// The hash of what the named party or article was when it was named, so that an id that means somebody else later is noticed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// The order that it was taken for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<OrderKey>,
    /// Who decided.
    pub by: String,
    /// When, as the caller says: seconds since 1970 (UTC).
    pub at: i64,
}

/// Who took something back, and when.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revocation {
    /// Who.
    pub by: String,
    /// When, as the caller says: seconds since 1970 (UTC).
    pub at: i64,
}

discreet!(Revocation { at } hides { by });

/// A decision that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionRecord {
    /// Its number.
    pub id: i64,
    /// What was decided.
    #[serde(flatten)]
    pub decision: NewDecision,
    /// Who took it back; none while it is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Revocation>,
}

/// One of two that are never to be joined.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// The party of an order: the [`QuestionKey::subject`] of a question about it.
    Subject(String),
    /// A party of the address book, by its id.
    Party(String),
}

/// Two of whom a clerk says that they are not one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeverPair {
    /// Its number; 0 for one that is not kept yet.
    pub id: i64,
    /// The party of an order, or one of the address book.
    pub one: Whom,
    /// A party of the address book, by its id.
    pub other: String,
    /// Who said it.
    pub by: String,
    /// When, as the caller says: seconds since 1970 (UTC).
    pub at: i64,
    /// Who took it back; none while it is in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revoked: Option<Revocation>,
}

/// The durable memory of what clerks have decided.
///
/// Planning reads it through [`Judge::decisions`](crate::plan::Judge::decisions).
pub trait Decisions {
    /// The hash of several texts in lower-case hexadecimal. The texts are personal data, so a store that outlives the process
    /// hashes them under a key of its own; see
    /// [`Keyed`](super::Keyed).
    fn hash(&self, texts: &[&str]) -> String;

    /// Whether no decision and no pair is in force, so that nobody needs to ask.
    ///
    /// # Errors
    /// What the storage reports.
    fn is_empty(&self) -> Result<bool>;

    /// The decisions in force about `subject`, the latest first.
    ///
    /// # Errors
    /// What the storage reports.
    fn in_force(&self, subject: &str) -> Result<Vec<DecisionRecord>>;

    /// The decision of this number, also if it was revoked.
    ///
    /// # Errors
    /// What the storage reports.
    fn decision(&self, id: i64) -> Result<Option<DecisionRecord>>;

    /// Every decision, the latest first, with those that were revoked; at most `most`.
    ///
    /// # Errors
    /// What the storage reports.
    fn history(&self, most: u32) -> Result<Vec<DecisionRecord>>;

    /// Keeps a decision and returns its number. One in force with the same key is revoked by it.
    ///
    /// # Errors
    /// What the storage reports.
    fn decide(&mut self, decision: NewDecision) -> Result<i64>;

    /// Takes a decision back; whether it was in force. It stays in the history.
    ///
    /// # Errors
    /// What the storage reports.
    fn revoke(&mut self, id: i64, by: &Revocation) -> Result<bool>;

    /// Keeps that two are never one, and returns the number of the pair. One that is in force already keeps its own.
    ///
    /// # Errors
    /// What the storage reports.
    fn forbid(&mut self, pair: NeverPair) -> Result<i64>;

    /// Takes a pair back; whether it was in force.
    ///
    /// # Errors
    /// What the storage reports.
    fn allow(&mut self, pair: i64, by: &Revocation) -> Result<bool>;

    /// The pairs in force that `whom` is in, whichever of the two it is, by number.
    ///
    /// # Errors
    /// What the storage reports.
    fn pairs_of(&self, whom: &Whom) -> Result<Vec<NeverPair>>;

    /// The ids of the parties that `whom` is never: those of its pairs, sorted.
    ///
    /// # Errors
    /// What the storage reports.
    fn never(&self, whom: &Whom) -> Result<Vec<String>> {
        let mut ids: Vec<String> = Vec::new();
        for pair in self.pairs_of(whom)? {
            match &pair.one {
                one if one == whom => ids.push(pair.other),
                Whom::Party(id) => ids.push(id.clone()),
                // An order's party has no id; the pair is asked for from its side.
                Whom::Subject(_) => {}
            }
        }
        ids.sort_unstable();
        ids.dedup();
        Ok(ids)
    }
}

/// SHA-256 of texts in lower-case hexadecimal; no two lists of texts run into the same bytes.
pub(super) fn unkeyed(texts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for text in texts {
        hash.update((text.len() as u64).to_le_bytes());
        hash.update(text.as_bytes());
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
