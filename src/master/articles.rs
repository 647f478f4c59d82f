//! The host's articles.

use serde::{Deserialize, Serialize};

use crate::error::Result;
use crate::value::Decimal;

/// An article of the host.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its id in the host; in a plain list the same as its number.
    pub id: String,
    /// The version of its row, as the host gives it.
    pub version: u64,
    /// Article number.
    pub number: String,
    /// Short text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// GTIN (EAN).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    /// Pharmazentralnummer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pzn: Option<String>,
    /// Price of one unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Decimal>,
    /// Tax rate in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_rate: Option<Decimal>,
    /// Unit of the quantity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// A number that an article can be found by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArticleKey<'a> {
    /// The host's article number, which the shop sends as its code.
    Number(&'a str),
    /// GTIN (EAN).
    Gtin(&'a str),
    /// Pharmazentralnummer.
    Pzn(&'a str),
}

/// The host's articles as the planner reads them.
pub trait Articles {
    /// The number of the present state; equal numbers mean equal content.
    fn snapshot(&self) -> u64;

    /// Every article with this number, by id. Several are returned all: choosing among them is not for a lookup.
    ///
    /// # Errors
    /// What the host's database reports, as [`Code::UsageHost`](crate::Code::UsageHost). The order at hand is held.
    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>>;

    /// Whether there are articles to look into at all. Where there are none ([`UncheckedArticles`]), no line is held for
    /// an article that is missing; the plan names the numbers of the order and says that nobody has checked them.
    fn is_available(&self) -> bool {
        true
    }
}

/// No articles at hand, for a host that looks them up itself when it carries out the plan.
///
/// Not the same as an empty [`MemoryArticles`](super::MemoryArticles), in which every article is missing: here nothing is known about any. Each
/// line of a plan gets a check of its article without a version and with the reason
/// [`ArticleUnchecked`](crate::plan::ReasonCode::ArticleUnchecked).
#[derive(Clone, Copy, Debug, Default)]
pub struct UncheckedArticles;

impl Articles for UncheckedArticles {
    fn snapshot(&self) -> u64 {
        0
    }

    fn find(&self, _: ArticleKey<'_>) -> Result<Vec<Article>> {
        Ok(Vec::new())
    }

    fn is_available(&self) -> bool {
        false
    }
}

/// What an article is found by: the number of the kind, and the form that keys are compared in.
pub(super) fn keys_of(article: &Article) -> impl Iterator<Item = (u8, &str)> {
    let number = Some(ArticleKey::Number(&article.number));
    let gtin = article.gtin.as_deref().map(ArticleKey::Gtin);
    let pzn = article.pzn.as_deref().map(ArticleKey::Pzn);
    [number, gtin, pzn].into_iter().flatten().filter_map(form)
}

/// The form that keys are compared in: without blanks around, GTIN and PZN without leading zeros, because a GTIN-13
/// stands in a GTIN-14 with one and because spreadsheets lose them. Article numbers are taken to the letter.
pub(super) fn form(key: ArticleKey<'_>) -> Option<(u8, &str)> {
    let (kind, text) = match key {
        ArticleKey::Number(text) => (0, text.trim()),
        ArticleKey::Gtin(text) => (1, text.trim().trim_start_matches('0')),
        ArticleKey::Pzn(text) => (2, text.trim().trim_start_matches('0')),
    };
    (!text.is_empty()).then_some((kind, text))
}
