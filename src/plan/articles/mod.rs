//! Which articles an order needs: exactly one for each line, or a reason why not.

mod bundles;

use std::collections::BTreeMap;

pub(super) use bundles::arrange;

use super::action::{NewArticle, Operation};
use super::awaited::{Fate, fate, reference};
use super::draft::Draft;
use super::reason::{Reason, ReasonCode};
use super::review::{Question, ReviewItem};
use super::settings::{MissingArticle, SourceSettings};
use crate::error::Result;
use crate::master::{Article, ArticleKey, Articles, Awaited, Ledger, MemoryArticles};
use crate::order::{Line, LineKind, Order, Price};

/// What planning articles needs; `planned` are the articles that plans of the run create.
pub(super) struct ArticlePlanner<'a> {
    pub(super) settings: &'a SourceSettings,
    pub(super) articles: &'a dyn Articles,
    pub(super) ledger: &'a dyn Ledger,
    pub(super) planned: &'a mut MemoryArticles,
    pub(super) references: &'a mut BTreeMap<String, Awaited>,
}

impl ArticlePlanner<'_> {
    /// Plans the articles of `order`. Returns for each line the action that yields its article.
    ///
    /// # Errors
    /// What the host reports; the caller holds the order.
    pub(super) fn plan(&mut self, order: &Order, draft: &mut Draft) -> Result<Vec<Option<String>>> {
        // One article in several lines is checked or created once. The lines stay what they are.
        let mut actions: BTreeMap<String, String> = BTreeMap::new();
        let mut of_lines = Vec::with_capacity(order.lines.len());
        for (index, line) in order.lines.iter().enumerate() {
            of_lines.push(match line.kind {
                LineKind::Product => self.product(index + 1, line, order, &mut actions, draft)?,
                // Shipping and the like need no article; if the host has exactly one, the line refers to it.
                _ => match find(self.articles, line)?.as_slice() {
                    [article] => Some(check(article, line, &mut actions, draft)),
                    _ => None,
                },
            });
        }
        Ok(of_lines)
    }

    fn product(
        &mut self,
        number: usize,
        line: &Line,
        order: &Order,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let found = if self.articles.is_available() { find(self.articles, line)? } else { Vec::new() };
        match found.as_slice() {
            [article] => Ok(Some(check(article, line, actions, draft))),
            [] => match self.reference(line)? {
                Some(referred) => self.referred(number, &referred, line, actions, draft),
                None if !self.articles.is_available() => Ok(unchecked(number, line, actions, draft)),
                None => self.missing(number, line, order, actions, draft),
            },
            several => {
                let ids = several.iter().map(|article| article.id.clone()).collect();
                hold_ambiguous(number, ids, draft);
                Ok(None)
            }
        }
    }

    /// The number of the host's article that the shop's code stands for, as the ledger knows.
    fn reference(&self, line: &Line) -> Result<Option<String>> {
        match code_of(line) {
            Some(code) => self.ledger.article_reference(&self.settings.tenant, &self.settings.source, &code),
            None => Ok(None),
        }
    }

    /// The article that a reference names. One that is not there any more is not replaced by anything.
    fn referred(
        &mut self,
        number: usize,
        referred: &str,
        line: &Line,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let text = "the shop's code stands for the article";
        if !self.articles.is_available() {
            let reason = Reason::new(ReasonCode::ArticleByReference, text);
            return Ok(Some(checked(referred, referred, None, reason, line, actions, draft)));
        }
        let found = self.articles.find(ArticleKey::Number(referred))?;
        match found.as_slice() {
            [article] => {
                let reason = Reason::new(ReasonCode::ArticleByReference, text);
                let version = Some(article.version);
                Ok(Some(checked(&article.id, &article.number, version, reason, line, actions, draft)))
            }
            [] => {
                let text = format!("line {number}: the shop's code stands for an article that is not there any more");
                hold_missing(number, line, text, draft);
                Ok(None)
            }
            several => {
                hold_ambiguous(number, several.iter().map(|article| article.id.clone()).collect(), draft);
                Ok(None)
            }
        }
    }

    fn missing(
        &mut self,
        number: usize,
        line: &Line,
        order: &Order,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let text = |what: &str| format!("line {number}: no article has its numbers; {what}");
        let of_rate = line.tax_rate.and_then(|rate| self.settings.placeholders.get(&rate));
        match (self.settings.missing_article, of_rate.or(self.settings.placeholder.as_ref())) {
            (MissingArticle::CreateMinimal, _) if new_article(line, order).is_some() => {
                self.create(number, line, order, actions, draft)
            }
            (MissingArticle::Placeholder, Some(placeholder)) => {
                let key = format!("placeholder {placeholder}");
                Ok(Some(
                    actions
                        .entry(key)
                        .or_insert_with(|| {
                            let reason =
                                Reason::new(ReasonCode::ArticlePlaceholder, text("the settings name a placeholder"));
                            let operation = Operation::UsePlaceholder { number: placeholder.clone() };
                            draft.action("article", operation, Vec::new(), reason, Some(line.position))
                        })
                        .clone(),
                ))
            }
            (MissingArticle::Placeholder, None) => {
                hold_missing(number, line, text("no placeholder is named for its tax rate"), draft);
                Ok(None)
            }
            (MissingArticle::Hold | MissingArticle::CreateMinimal, _) => {
                hold_missing(number, line, text("the order is held"), draft);
                Ok(None)
            }
        }
    }

    /// Creates the article, unless a plan of the run does already.
    fn create(
        &mut self,
        number: usize,
        line: &Line,
        order: &Order,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        loop {
            let planned = find(self.planned, line)?;
            let id = match planned.as_slice() {
                [] => break,
                [article] => article.id.clone(),
                several => {
                    hold_ambiguous(number, several.iter().map(|article| article.number.clone()).collect(), draft);
                    return Ok(None);
                }
            };
            let Some(awaits) = self.references.get(&id).cloned() else { break };
            if draft.added_articles.contains(&id) {
                return Ok(Some(awaits.action));
            }
            let of = awaits.order.number.clone();
            match fate(self.ledger, &awaits)? {
                Fate::Gone => {
                    self.planned.remove(&id);
                }
                // An earlier plan of this very order, which this one replaces.
                Fate::Pending if awaits.order == draft.key => {
                    self.planned.remove(&id);
                }
                Fate::Unknown => {
                    let text = format!("line {number}: whether order {of} has created the article is not known");
                    draft.holds.push(Reason::new(ReasonCode::DependencyUnknown, text));
                    return Ok(None);
                }
                Fate::Done(article) => {
                    let reason = Reason::new(ReasonCode::ArticlePlanned, format!("order {of} has created the article"));
                    let check = || {
                        let operation = Operation::CheckArticle { article, version: None };
                        draft.action("article", operation, Vec::new(), reason, Some(line.position))
                    };
                    return Ok(Some(actions.entry(id).or_insert_with(check).clone()));
                }
                Fate::Pending => {
                    let text = format!("order {of} creates the article of line {number}");
                    let wait = || {
                        draft.waits.push(Reason::new(ReasonCode::WaitsForArticle, text.clone()));
                        let reason = Reason::new(ReasonCode::ArticlePlanned, text);
                        let operation = Operation::AwaitArticle { awaits };
                        draft.action("article", operation, Vec::new(), reason, Some(line.position))
                    };
                    return Ok(Some(actions.entry(id).or_insert_with(wait).clone()));
                }
            }
        }
        let Some(article) = new_article(line, order) else { return Ok(None) };
        let awaited = Awaited { order: draft.key.clone(), action: draft.next_id("article") };
        let id = reference(&awaited);
        let known = Article {
            id: id.clone(),
            number: article.number.clone(),
            gtin: article.gtin.clone(),
            pzn: article.pzn.clone(),
            ..Article::default()
        };
        self.planned.upsert(known);
        self.references.insert(id.clone(), awaited);
        draft.added_articles.push(id);
        let text = format!("line {number}: no article has its numbers; the settings say to create it");
        let operation = Operation::CreateArticle { article: Box::new(article) };
        let reason = Reason::new(ReasonCode::ArticleNew, text);
        Ok(Some(draft.action("article", operation, Vec::new(), reason, Some(line.position))))
    }
}

/// Every article that any number of the line names, by id. A code that names one article and a GTIN that names another are
/// two hits: which of them is wrong is not for a program to say.
fn find(articles: &dyn Articles, line: &Line) -> Result<Vec<Article>> {
    let code = code_of(line);
    let keys = [
        code.as_deref().map(ArticleKey::Number),
        line.gtin.as_deref().map(ArticleKey::Gtin),
        line.pzn.as_deref().map(ArticleKey::Pzn),
    ];
    let mut found: BTreeMap<String, Article> = BTreeMap::new();
    for key in keys.into_iter().flatten() {
        found.extend(articles.find(key)?.into_iter().map(|article| (article.id.clone(), article)));
    }
    Ok(found.into_values().collect())
}

fn check(article: &Article, line: &Line, actions: &mut BTreeMap<String, String>, draft: &mut Draft) -> String {
    let reason = Reason::new(ReasonCode::ArticleFound, "exactly one article has the numbers of the line");
    checked(&article.id, &article.number, Some(article.version), reason, line, actions, draft)
}

/// The check of the article `id` with its number, once for all lines.
fn checked(
    id: &str,
    number: &str,
    version: Option<u64>,
    reason: Reason,
    line: &Line,
    actions: &mut BTreeMap<String, String>,
    draft: &mut Draft,
) -> String {
    let check = || {
        let operation = Operation::CheckArticle { article: id.to_owned(), version };
        let action = draft.action("article", operation, Vec::new(), reason, Some(line.position));
        draft.article_numbers.insert(action.clone(), number.to_owned());
        action
    };
    actions.entry(format!("article {id}")).or_insert_with(check).clone()
}

/// A line's article where there are none to look into: its number as the order gives it, and the word that nobody checked.
fn unchecked(number: usize, line: &Line, actions: &mut BTreeMap<String, String>, draft: &mut Draft) -> Option<String> {
    let Some(article) = number_of(line) else {
        hold_missing(number, line, format!("line {number} gives no number of an article; the order is held"), draft);
        return None;
    };
    let text = "there are no articles to look into, so nobody has checked that the article exists";
    let reason = Reason::new(ReasonCode::ArticleUnchecked, text);
    Some(checked(&article, &article, None, reason, line, actions, draft))
}

fn hold_missing(number: usize, line: &Line, text: String, draft: &mut Draft) {
    let hint = "say which article it is, create it, or choose another `articles.missing`";
    let reason = Reason::hold(ReasonCode::ArticleMissing, text, line.position, hint);
    draft.ask(ReviewItem { line: Some(number), ..ReviewItem::new(Question::WhichArticle, reason.clone()) });
    draft.holds.push(reason);
}

fn hold_ambiguous(number: usize, articles: Vec<String>, draft: &mut Draft) {
    let text = format!("line {number}: {} articles have its numbers", articles.len());
    let reason = Reason::new(ReasonCode::ArticleAmbiguous, text);
    let item = ReviewItem::new(Question::WhichArticle, reason.clone());
    draft.ask(ReviewItem { line: Some(number), articles, ..item });
    draft.holds.push(reason);
}

fn given(text: &Option<String>) -> Option<String> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The seller's code: that of the variant where there is one, since the general article is another thing.
fn code_of(line: &Line) -> Option<String> {
    given(&line.variant).or_else(|| given(&line.article))
}

/// The seller's code, else the GTIN, else the PZN.
fn number_of(line: &Line) -> Option<String> {
    code_of(line).or_else(|| given(&line.gtin)).or_else(|| given(&line.pzn))
}

/// What the line says of its article; `None` when it gives no number at all.
fn new_article(line: &Line, order: &Order) -> Option<NewArticle> {
    let price = match line.price {
        Some(Price::Amount(price)) => Some(price),
        Some(Price::Quotient(_)) | None => None,
    };
    Some(NewArticle {
        number: number_of(line)?,
        name: given(&line.name),
        gtin: given(&line.gtin),
        pzn: given(&line.pzn),
        price,
        prices: price.and(line.prices.or(order.prices)),
        tax_rate: line.tax_rate,
        unit: given(&line.unit),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::master::{MemoryLedger, OrderKey, UncheckedArticles};

    #[test]
    fn without_articles_a_plan_names_numbers_and_says_that_nobody_checked_them() {
        let line = |article: &str, pzn: Option<&str>| Line {
            article: Some(article.to_owned()),
            pzn: pzn.map(str::to_owned),
            ..Line::default()
        };
        let shipping = Line { kind: LineKind::Shipping, ..line("PORTO", None) };
        let cases: [(&str, Vec<Line>, &[&str], usize); 4] = [
            ("one article twice is one check", vec![line("A", None), line("A", None)], &["A"], 0),
            ("the PZN serves where there is no code", vec![line(" ", Some("27580899"))], &["27580899"], 0),
            ("shipping needs no article", vec![shipping], &[], 0),
            ("a line without any number is held", vec![line("", None)], &[], 1),
        ];
        let settings = super::super::Settings::default().source("shop");
        for (name, lines, expected, holds) in cases {
            let mut planner = ArticlePlanner {
                settings: &settings,
                articles: &UncheckedArticles,
                ledger: &MemoryLedger::default(),
                planned: &mut MemoryArticles::default(),
                references: &mut BTreeMap::new(),
            };
            let key = OrderKey { tenant: "t".into(), source: "s".into(), kind: Default::default(), number: "1".into() };
            let mut draft = Draft::new(key);
            planner.plan(&Order { lines, ..Order::default() }, &mut draft).unwrap();
            let checked: Vec<&str> = draft
                .actions
                .iter()
                .map(|action| match &action.operation {
                    Operation::CheckArticle { article, version: None } => article.as_str(),
                    other => panic!("{name}: {other:?}"),
                })
                .collect();
            assert_eq!(checked, expected, "{name}");
            assert!(draft.actions.iter().all(|action| action.reason.code == ReasonCode::ArticleUnchecked), "{name}");
            assert_eq!(draft.holds.len(), holds, "{name}");
        }
    }
}
