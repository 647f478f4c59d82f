//! Which articles an order needs: exactly one for each line, or a reason why not.

mod bundles;
mod decided;

use std::collections::BTreeMap;

pub(super) use bundles::arrange;
pub(super) use decided::named_article;
use decided::{Asked, Ruled};

use super::action::{NewArticle, Operation};
use super::awaited::{Fate, fate, reference};
use super::constraints::Violation;
use super::draft::Draft;
use super::reason::{Reason, ReasonCode};
use super::settings::{MissingArticle, SourceSettings};
use crate::error::Result;
use crate::master::{Article, ArticleKey, Articles, Awaited, Decisions, Ledger, MemoryArticles};
use crate::order::{Line, LineKind, Order, Price};

/// What planning articles needs; `planned` are the articles that plans of the run create.
pub(super) struct ArticlePlanner<'a> {
    pub(super) settings: &'a SourceSettings,
    pub(super) articles: &'a dyn Articles,
    pub(super) ledger: &'a dyn Ledger,
    /// What clerks have decided, where that is kept.
    pub(super) decisions: Option<&'a dyn Decisions>,
    /// Whether no decision is in force, so that nobody needs to ask for one.
    pub(super) undecided: bool,
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
        let (found, referred) = self.known(line)?;
        let asked = Asked { number, line, order, found: &found, referred: referred.as_deref() };
        let ruled = self.ruled(&asked, actions, draft)?;
        if let Some(action) = ruled.followed {
            return Ok(action);
        }
        if ruled.contradicted {
            let text = format!("line {number}: its numbers name another article than a clerk has");
            let reason = Reason::new(ReasonCode::DecisionOutdated, text);
            return Ok(self.hold(&asked, &ruled, reason, draft));
        }
        let is_available = self.articles.is_available();
        match (found.as_slice(), referred.as_deref()) {
            ([article], None) => Ok(Some(check(article, line, actions, draft))),
            ([article], Some(_)) => {
                let version = Some(article.version);
                Ok(Some(checked(&article.id, &article.number, version, by_reference(), line, actions, draft)))
            }
            ([], Some(referred)) if !is_available => {
                Ok(Some(checked(referred, referred, None, by_reference(), line, actions, draft)))
            }
            // One that is not there any more is not replaced by anything.
            ([], Some(_)) => {
                let text = format!("line {number}: the shop's code stands for an article that is not there any more");
                Ok(self.hold(&asked, &ruled, missing(line, text), draft))
            }
            ([], None) if is_available => self.missing(&asked, &ruled, actions, draft),
            ([], None) => Ok(self.unchecked(&asked, &ruled, actions, draft)),
            (several, _) => {
                let reason = ambiguous(number, several.len());
                Ok(self.hold(&asked, &ruled, reason, draft))
            }
        }
    }

    /// Every article that a number of the line names. Where there is none, what the shop's code stands for, and the articles of
    /// that number.
    fn known(&self, line: &Line) -> Result<(Vec<Article>, Option<String>)> {
        let is_available = self.articles.is_available();
        let found = if is_available { find(self.articles, line)? } else { Vec::new() };
        if !found.is_empty() {
            return Ok((found, None));
        }
        let referred = self.reference(line)?;
        match &referred {
            Some(number) if is_available => Ok((self.articles.find(ArticleKey::Number(number))?, referred)),
            _ => Ok((found, referred)),
        }
    }

    /// Holds the order for a value that the target does not take. Where it is an article's, another article may fit, so a clerk is
    /// asked which one each of its lines means; `of_lines` are the actions that yield them.
    ///
    /// # Errors
    /// What the host reports.
    pub(super) fn misfit(
        &mut self,
        violation: Violation,
        of_lines: &[Option<String>],
        order: &Order,
        draft: &mut Draft,
    ) -> Result<()> {
        let Violation { reason, article } = violation;
        let lines = (1..).zip(of_lines).zip(&order.lines);
        let is_its = |action: &Option<String>| article.is_some() && *action == article;
        let lines: Vec<(usize, &Line)> = lines
            .filter(|((_, action), line)| is_its(action) && line.kind == LineKind::Product)
            .map(|((number, _), line)| (number, line))
            .collect();
        if lines.is_empty() {
            draft.hold(reason);
            return Ok(());
        }
        for (number, line) in lines {
            let (found, referred) = self.known(line)?;
            let asked = Asked { number, line, order, found: &found, referred: referred.as_deref() };
            let key = self.decisions.map(|decisions| asked.key(self, decisions, draft));
            draft.ask(asked.question(self, &Ruled { key, ..Ruled::default() }, reason.clone()));
        }
        draft.holds.push(reason);
        Ok(())
    }

    /// The placeholder for the line's tax rate.
    fn placeholder(&self, line: &Line) -> Option<&String> {
        let of_rate = line.tax_rate.and_then(|rate| self.settings.placeholders.get(&rate));
        of_rate.or(self.settings.placeholder.as_ref())
    }

    /// Holds the order and asks which article the line means.
    fn hold(&self, asked: &Asked<'_>, ruled: &Ruled, reason: Reason, draft: &mut Draft) -> Option<String> {
        draft.ask(asked.question(self, ruled, reason.clone()));
        draft.holds.push(reason);
        None
    }

    /// The number of the host's article that the shop's code stands for, as the ledger knows.
    fn reference(&self, line: &Line) -> Result<Option<String>> {
        match code_of(line) {
            Some(code) => self.ledger.article_reference(&self.settings.tenant, &self.settings.source, code),
            None => Ok(None),
        }
    }

    fn missing(
        &mut self,
        asked: &Asked<'_>,
        ruled: &Ruled,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        let Asked { number, line, order, .. } = *asked;
        let text = |what: &str| format!("line {number}: no article has its numbers; {what}");
        match (self.settings.missing_article, self.placeholder(line)) {
            (MissingArticle::CreateMinimal, _) if new_article(line, order).is_some() => {
                let reason = Reason::new(ReasonCode::ArticleNew, text("the settings say to create it"));
                self.create(number, line, order, reason, actions, draft)
            }
            (MissingArticle::Placeholder, Some(placeholder)) => {
                let reason = Reason::new(ReasonCode::ArticlePlaceholder, text("the settings name a placeholder"));
                Ok(Some(stand_in(placeholder, reason, line, actions, draft)))
            }
            (MissingArticle::Placeholder, None) => {
                let text = text("no placeholder is named for its tax rate");
                Ok(self.hold(asked, ruled, missing(line, text), draft))
            }
            (MissingArticle::Hold | MissingArticle::CreateMinimal, _) => {
                Ok(self.hold(asked, ruled, missing(line, text("the order is held")), draft))
            }
        }
    }

    /// A line's article where there are none to look into: its number as the order gives it, and the word that nobody checked.
    fn unchecked(
        &self,
        asked: &Asked<'_>,
        ruled: &Ruled,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Option<String> {
        let Asked { number, line, .. } = *asked;
        let Some(article) = number_of(line) else {
            let text = format!("line {number} gives no number of an article; the order is held");
            return self.hold(asked, ruled, missing(line, text), draft);
        };
        let text = "there are no articles to look into, so nobody has checked that the article exists";
        let reason = Reason::new(ReasonCode::ArticleUnchecked, text);
        Some(checked(article, article, None, reason, line, actions, draft))
    }

    /// Creates the article, unless a plan of the run does already.
    fn create(
        &mut self,
        number: usize,
        line: &Line,
        order: &Order,
        reason: Reason,
        actions: &mut BTreeMap<String, String>,
        draft: &mut Draft,
    ) -> Result<Option<String>> {
        loop {
            let planned = find(self.planned, line)?;
            let id = match planned.as_slice() {
                [] => break,
                [article] => article.id.clone(),
                several => {
                    // They are not there yet, so there is nothing to choose from until one of the orders is done.
                    draft.hold(ambiguous(number, several.len()));
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
        let operation = Operation::CreateArticle { article: Box::new(article) };
        Ok(Some(draft.action("article", operation, Vec::new(), reason, Some(line.position))))
    }
}

/// Every article that any number of the line names, by id. A code that names one article and a GTIN that names another are
/// two hits: which of them is wrong is not for a program to say.
fn find(articles: &dyn Articles, line: &Line) -> Result<Vec<Article>> {
    let keys = [
        code_of(line).map(ArticleKey::Number),
        line.gtin.as_deref().map(ArticleKey::Gtin),
        line.pzn.as_deref().map(ArticleKey::Pzn),
    ];
    let mut keys = keys.into_iter().flatten();
    let mut found = keys.next().map_or_else(|| Ok(Vec::new()), |key| articles.find(key))?;
    for key in keys {
        found.append(&mut articles.find(key)?);
    }
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found.dedup_by(|one, other| one.id == other.id);
    Ok(found)
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

/// The placeholder of the settings, once for all lines.
fn stand_in(
    placeholder: &str,
    reason: Reason,
    line: &Line,
    actions: &mut BTreeMap<String, String>,
    draft: &mut Draft,
) -> String {
    let used = || {
        let operation = Operation::UsePlaceholder { number: placeholder.to_owned() };
        draft.action("article", operation, Vec::new(), reason, Some(line.position))
    };
    actions.entry(format!("placeholder {placeholder}")).or_insert_with(used).clone()
}

fn by_reference() -> Reason {
    Reason::new(ReasonCode::ArticleByReference, "the shop's code stands for the article")
}

fn missing(line: &Line, text: String) -> Reason {
    let hint = "say which article it is, create it, or choose another `articles.missing`";
    Reason::hold(ReasonCode::ArticleMissing, text, line.position, hint)
}

fn ambiguous(number: usize, count: usize) -> Reason {
    let text = format!("line {number}: {count} articles have its numbers");
    Reason::new(ReasonCode::ArticleAmbiguous, text)
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

/// The seller's code: that of the variant where there is one, since the general article is another thing.
fn code_of(line: &Line) -> Option<&str> {
    given(&line.variant).or_else(|| given(&line.article))
}

/// The seller's code, else the GTIN, else the PZN.
fn number_of(line: &Line) -> Option<&str> {
    code_of(line).or_else(|| given(&line.gtin)).or_else(|| given(&line.pzn))
}

/// What the line says of its article; `None` when it gives no number at all.
fn new_article(line: &Line, order: &Order) -> Option<NewArticle> {
    let price = match line.price {
        Some(Price::Amount(price)) => Some(price),
        Some(Price::Quotient(_)) | None => None,
    };
    let owned = |text: &Option<String>| given(text).map(str::to_owned);
    Some(NewArticle {
        number: number_of(line)?.to_owned(),
        name: owned(&line.name),
        gtin: owned(&line.gtin),
        pzn: owned(&line.pzn),
        price,
        prices: price.and(line.prices.or(order.prices)),
        tax_rate: line.tax_rate,
        unit: owned(&line.unit),
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
                decisions: None,
                undecided: true,
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
