//! What a clerk has decided about the article of a line. His decision stands beside the numbers of articles as a cross-reference
//! does: for every line of the source with the same numbers, and for as long as they find what they found when he was asked.

use std::collections::BTreeMap;

use super::{ArticlePlanner, checked, code_of, given, new_article, stand_in};
use crate::error::{Result, Severity};
use crate::master::{Article, ArticleKey, Articles, Choice, DecisionRecord, Decisions, QuestionKey};
use crate::order::{Line, Order};
use crate::plan::action::ArticleRuling;
use crate::plan::draft::Draft;
use crate::plan::question::{article_hash, hash};
use crate::plan::reason::{Reason, ReasonCode};
use crate::plan::review::{Answer, Question, ReviewItem};

/// A line, and what its numbers find.
pub(super) struct Asked<'a> {
    /// Which line, counted from 1.
    pub(super) number: usize,
    pub(super) line: &'a Line,
    /// The order that it stands in.
    pub(super) order: &'a Order,
    /// Every article that one of its numbers names, by id, else those that a reference does.
    pub(super) found: &'a [Article],
    /// What the shop's code stands for where nothing was found.
    pub(super) referred: Option<&'a str>,
}

/// What the decisions of clerks say of a line.
#[derive(Default)]
pub(super) struct Ruled {
    /// What a clerk is or would be asked.
    pub(super) key: Option<QuestionKey>,
    /// A decision that does not fit any more.
    pub(super) outdated: Option<(i64, &'static str)>,
    /// What a decision leads to: the action that yields the article, or none where the line holds its order.
    pub(super) followed: Option<Option<String>>,
    /// The numbers name another article by now than a clerk has.
    pub(super) contradicted: bool,
}

/// Where a decision leads, or why it leads nowhere any more.
type Followed = std::result::Result<Option<String>, &'static str>;

impl Asked<'_> {
    /// The hashes of the question.
    ///
    /// A line that gives no number may mean anything, so the question is about this line of this order and no other.
    pub(super) fn key(&self, planner: &ArticlePlanner<'_>, decisions: &dyn Decisions, draft: &Draft) -> QuestionKey {
        let Line { gtin, pzn, name, .. } = self.line;
        let numbers = [code_of(self.line), given(gtin), given(pzn)];
        let has_number = numbers.iter().any(Option::is_some);
        let mut subject = vec!["article".to_owned(), planner.settings.tenant.clone(), planner.settings.source.clone()];
        subject.extend(numbers.into_iter().map(|number| number.unwrap_or_default().to_owned()));
        if !has_number {
            let order = &draft.key;
            subject.extend([order.kind.as_str().to_owned(), order.number.clone(), self.number.to_string()]);
            subject.push(given(name).unwrap_or_default().to_owned());
        }
        let mut evidence = subject.clone();
        evidence.extend(["evidence".to_owned(), self.referred.unwrap_or_default().to_owned()]);
        for article in self.found {
            let Article { id, number, gtin, pzn, .. } = article;
            let numbers = [gtin, pzn].map(|number| number.clone().unwrap_or_default());
            evidence.extend([format!("article {id}"), number.clone()].into_iter().chain(numbers));
        }
        QuestionKey { subject: hash(decisions, &subject), evidence: hash(decisions, &evidence) }
    }

    /// The answers that make sense.
    fn answers(&self, planner: &ArticlePlanner<'_>) -> Vec<Answer> {
        // An article beside others of its number would make the next line ambiguous.
        let is_new = self.found.is_empty() && new_article(self.line, self.order).is_some();
        let more = [
            (Answer::Create, is_new && planner.articles.is_available()),
            (Answer::Placeholder, planner.placeholder(self.line).is_some()),
        ];
        let more = more.into_iter().filter(|(_, is_possible)| *is_possible).map(|(answer, _)| answer);
        [Answer::AssignArticle].into_iter().chain(more).chain([Answer::Reject, Answer::Later]).collect()
    }

    /// The question which article it is.
    pub(super) fn question(&self, planner: &ArticlePlanner<'_>, ruled: &Ruled, reason: Reason) -> ReviewItem {
        ReviewItem {
            line: Some(self.number),
            articles: self.found.iter().map(|article| article.id.clone()).collect(),
            answers: self.answers(planner),
            key: ruled.key.clone(),
            decision: ruled.outdated.map(|(id, _)| id),
            ..ReviewItem::new(Question::WhichArticle, reason)
        }
    }

    /// Whether `name` is how a decision names this article.
    fn is_named(&self, name: &str) -> bool {
        match self.found {
            [article] => article.id == name || article.number == name,
            [] => self.referred == Some(name),
            _ => false,
        }
    }
}

impl ArticlePlanner<'_> {
    /// Looks for a decision about the line and follows it.
    pub(super) fn ruled(
        &mut self,
        asked: &Asked<'_>,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Ruled> {
        let Some(decisions) = self.decisions else { return Ok(Ruled::default()) };
        let is_clear = match asked.found {
            [] => asked.referred.is_some() && !self.articles.is_available(),
            found => found.len() == 1,
        };
        if self.undecided && is_clear {
            return Ok(Ruled::default());
        }
        let key = asked.key(self, decisions, draft);
        let mut ruled = Ruled { key: Some(key.clone()), ..Ruled::default() };
        if self.undecided {
            return Ok(ruled);
        }
        let taken = decisions.in_force(&key.subject)?;
        match taken.iter().find(|one| one.decision.key.evidence == key.evidence) {
            Some(fitting) => match self.follow(decisions, fitting, asked, actions, draft)? {
                Ok(action) => {
                    ruled.followed = Some(action);
                    draft.rulings.push(ArticleRuling { line: asked.number, decision: fitting.id });
                }
                Err(why) => ruled.outdated = Some((fitting.id, why)),
            },
            None => ruled.overtaken(asked, taken.first(), is_clear),
        }
        if let Some((id, why)) = ruled.outdated {
            let text = format!("decision {id} about line {} is not followed: {why}", asked.number);
            draft.notices.push((Severity::Warning, Reason::new(ReasonCode::DecisionOutdated, text)));
        }
        Ok(ruled)
    }

    fn follow(
        &mut self,
        decisions: &dyn Decisions,
        taken: &DecisionRecord,
        asked: &Asked<'_>,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Followed> {
        let reason = |text: &str| Reason::new(ReasonCode::Decided, format!("decision {}: {text}", taken.id));
        let line = asked.line;
        match &taken.decision.choice {
            Choice::AssignArticle { article } => {
                let reason = reason("it is this article");
                if !self.articles.is_available() {
                    return Ok(Ok(Some(checked(article, article, None, reason, line, actions, draft))));
                }
                let named = named_article(self.articles, asked.found, article)?;
                let Some(named) = named else {
                    return Ok(Err("there is no one article any more that has the number that was named"));
                };
                if taken.decision.identity.as_ref().is_some_and(|kept| *kept != article_hash(decisions, &named)) {
                    return Ok(Err("the article has other numbers than when it was named"));
                }
                let version = Some(named.version);
                Ok(Ok(Some(checked(&named.id, &named.number, version, reason, line, actions, draft))))
            }
            Choice::Create if !asked.found.is_empty() => Ok(Err("there is an article with its numbers")),
            Choice::Create if new_article(line, asked.order).is_none() => Ok(Err("the line gives no number")),
            Choice::Create => {
                let reason = reason("it is created");
                self.create(asked.number, line, asked.order, reason, actions, draft).map(Ok)
            }
            Choice::Placeholder => {
                let Some(placeholder) = self.placeholder(line) else {
                    return Ok(Err("the settings name no placeholder for its tax rate"));
                };
                let reason = reason("it is booked on the placeholder");
                Ok(Ok(Some(stand_in(placeholder, reason, line, actions, draft))))
            }
            // They are about parties, or about the order as a whole.
            Choice::Assign { .. } | Choice::Collective | Choice::Split { .. } | Choice::Reject | Choice::Later => {
                Ok(Err("it is about another question"))
            }
        }
    }
}

impl Ruled {
    /// A decision about these numbers is there, and what they find has changed since.
    fn overtaken(&mut self, asked: &Asked<'_>, latest: Option<&DecisionRecord>, is_clear: bool) {
        let Some(latest) = latest else { return };
        match latest.decision.choice.article() {
            // What was created, or booked on a placeholder, has become an article of its own; or the one that was named is found.
            None if is_clear => {}
            Some(named) if asked.is_named(named) => {}
            Some(_) if is_clear => {
                self.contradicted = true;
                self.outdated = Some((latest.id, "the numbers of the line name another article by now"));
            }
            _ => self.outdated = Some((latest.id, "the numbers of the line find other articles by now")),
        }
    }
}

/// The article that a decision names: one of those that the line's numbers find, by its id, else the only one of this number.
///
/// # Errors
/// What the articles report.
pub(in crate::plan) fn named_article(
    articles: &dyn Articles,
    found: &[Article],
    name: &str,
) -> Result<Option<Article>> {
    if let Some(article) = found.iter().find(|article| article.id == name) {
        return Ok(Some(article.clone()));
    }
    let mut numbered = articles.find(ArticleKey::Number(name))?;
    Ok(if numbered.len() == 1 { numbered.pop() } else { None })
}
