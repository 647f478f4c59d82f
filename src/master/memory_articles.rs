//! Articles in memory.

use hashbrown::HashTable;

use super::articles::{Article, ArticleKey, Articles, form, keys_of};
use crate::error::Result;
use crate::matching::hash;

/// The kind of the key that is the id itself, beside those of [`form`].
const ID: u8 = u8::MAX;

/// Articles in memory.
#[derive(Clone, Debug, Default)]
pub struct MemoryArticles {
    /// Articles by place, with holes where some were taken out.
    places: Vec<Option<Article>>,
    holes: Vec<usize>,
    /// Where the articles of each key are. It is never walked, so that its order reaches no result.
    keys: HashTable<Key>,
    snapshot: u64,
}

/// One key of one article. Its text is the article's own: the fewer places a look-up goes to, the sooner it is done, because in a
/// large stock none of them is in a cache.
#[derive(Clone, Copy, Debug)]
struct Key {
    hash: u64,
    place: usize,
    kind: u8,
}

impl MemoryArticles {
    /// Adds an article, or replaces the one with this id.
    pub fn upsert(&mut self, article: Article) {
        self.remove(&article.id);
        let place = self.holes.pop().unwrap_or(self.places.len());
        for (kind, text) in all_keys(&article) {
            let hash = hash(text.as_bytes());
            self.keys.insert_unique(hash, Key { hash, place, kind }, |key| key.hash);
        }
        match self.places.get_mut(place) {
            Some(hole) => *hole = Some(article),
            None => self.places.push(Some(article)),
        }
        self.snapshot += 1;
    }

    /// Takes an article out; whether there was one.
    pub fn remove(&mut self, id: &str) -> bool {
        let Some(place) = self.placed(ID, id).map(|(place, _)| place).next() else { return false };
        let Some(article) = self.places.get_mut(place).and_then(Option::take) else { return false };
        for (kind, text) in all_keys(&article) {
            let is_it = |key: &Key| (key.place, key.kind) == (place, kind);
            if let Ok(key) = self.keys.find_entry(hash(text.as_bytes()), is_it) {
                key.remove();
            }
        }
        self.holes.push(place);
        self.snapshot += 1;
        true
    }

    /// How many articles there are.
    pub fn len(&self) -> usize {
        self.places.len() - self.holes.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The articles with this key and their places, in no order.
    fn placed<'a>(&'a self, kind: u8, text: &'a str) -> impl Iterator<Item = (usize, &'a Article)> {
        let hash = hash(text.as_bytes());
        let alike = self.keys.iter_hash(hash).filter(move |key| key.hash == hash && key.kind == kind);
        alike.filter_map(move |key| {
            let article = self.places.get(key.place)?.as_ref()?;
            all_keys(article).any(|own| own == (kind, text)).then_some((key.place, article))
        })
    }
}

/// What an article is found by, its id among it.
fn all_keys(article: &Article) -> impl Iterator<Item = (u8, &str)> {
    keys_of(article).chain([(ID, article.id.as_str())])
}

impl Articles for MemoryArticles {
    fn snapshot(&self) -> u64 {
        self.snapshot
    }

    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>> {
        let Some((kind, text)) = form(key) else { return Ok(Vec::new()) };
        let mut found: Vec<Article> = self.placed(kind, text).map(|(_, article)| article.clone()).collect();
        found.sort_unstable_by(|one, other| one.id.cmp(&other.id));
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Article, ArticleKey, Articles, MemoryArticles};

    fn article(id: &str, gtin: &str) -> Article {
        Article { id: id.into(), number: id.into(), gtin: Some(gtin.into()), ..Article::default() }
    }

    fn ids(articles: &MemoryArticles, key: ArticleKey<'_>) -> Vec<String> {
        articles.find(key).unwrap().into_iter().map(|article| article.id).collect()
    }

    #[test]
    fn several_hits_are_all_listed_and_replaced_keys_are_forgotten() {
        let mut articles = MemoryArticles::default();
        articles.upsert(article("B", "4006381333931"));
        articles.upsert(article("A", "04006381333931"));
        articles.upsert(article("C", "1"));
        assert_eq!(ids(&articles, ArticleKey::Gtin("4006381333931 ")), ["A", "B"]);
        assert_eq!(ids(&articles, ArticleKey::Number("C")), ["C"]);
        assert_eq!(ids(&articles, ArticleKey::Number("c")), [""; 0]);
        assert_eq!(ids(&articles, ArticleKey::Number(" ")), [""; 0]);
        articles.upsert(article("A", "2"));
        assert_eq!(ids(&articles, ArticleKey::Gtin("4006381333931")), ["B"]);
    }

    /// Against plain maps: many articles come, change and go, and share their keys.
    #[test]
    fn nothing_is_lost_and_nothing_stays() {
        let (mut articles, mut expected) = (MemoryArticles::default(), BTreeMap::new());
        for step in 0..3_000_u32 {
            let number = step.wrapping_mul(2_654_435_761) >> 16;
            let id = format!("{}", number % 211);
            if number.is_multiple_of(3) {
                assert_eq!(articles.remove(&id), expected.remove(&id).is_some(), "{id}");
            } else {
                let one = Article {
                    id: id.clone(),
                    version: step.into(),
                    number: format!("{}", number % 97),
                    gtin: number.is_multiple_of(2).then(|| format!("0{}", number % 89)),
                    pzn: number.is_multiple_of(5).then(|| format!("{}", number % 97)),
                    ..Article::default()
                };
                articles.upsert(one.clone());
                expected.insert(id, one);
            }
            assert_eq!((articles.len(), articles.is_empty()), (expected.len(), expected.is_empty()));
        }
        for number in 0..211 {
            let text = number.to_string();
            let of = |is_it: &dyn Fn(&Article) -> bool| -> Vec<Article> {
                expected.values().filter(|article| is_it(article)).cloned().collect()
            };
            assert_eq!(articles.find(ArticleKey::Number(&text)).unwrap(), of(&|one| one.number == text));
            let gtin = |one: &Article| text != "0" && one.gtin.as_deref() == Some(&format!("0{text}"));
            assert_eq!(articles.find(ArticleKey::Gtin(&text)).unwrap(), of(&gtin));
            let pzn = |one: &Article| text != "0" && one.pzn.as_deref() == Some(&text);
            assert_eq!(articles.find(ArticleKey::Pzn(&text)).unwrap(), of(&pzn));
        }
    }
}
