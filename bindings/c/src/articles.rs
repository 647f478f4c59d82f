//! Articles out of the host's own database, by callbacks.

use std::ffi::{c_char, c_void};

use intakt_core::error::{Code, Problem, Result};
use intakt_core::master::{Article, ArticleKey, Articles};
use serde_json::{Map, Value};

use crate::callback::{Callbacks, Host, Owned, Rows, Sink};
use crate::error::intakt_error;
use crate::guard::entry;
use crate::importer::intakt_importer;
use crate::parameter::Versioned;

/// What an article is looked for by, for the callback `find` of `intakt_articles`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_article_key {
    /// The host's article number, to the letter.
    INTAKT_ARTICLE_NUMBER = 1,
    /// GTIN (EAN), without leading zeros.
    INTAKT_ARTICLE_GTIN = 2,
    /// Pharmazentralnummer, without leading zeros.
    INTAKT_ARTICLE_PZN = 3,
}

/// The host's own articles. Plans come out the same as with the list that the importer holds. Everything that is said of the
/// callbacks of `intakt_address_book` holds for these, too.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct intakt_articles {
    /// The size of this struct, as `INTAKT_ARTICLES_INIT` sets it.
    pub struct_size: u32,
    /// Must be 0.
    pub flags: u32,
    /// Given to every callback as it is.
    pub user_data: *mut c_void,
    /// The number of the present state: another one after every change of any article. May be NULL: the number is 0 then.
    pub snapshot: Option<unsafe extern "C" fn(user_data: *mut c_void, snapshot: *mut u64) -> i32>,
    /// Adds every article with this number to `sink`, in any order; none if there is none. `kind` is a number of
    /// `intakt_article_key`. GTIN and PZN come without leading zeros, because spreadsheets lose them and a GTIN-13 stands in a
    /// GTIN-14 with one: compare them with the host's own without leading zeros. NULL says that no article can be looked up:
    /// plans then say that nobody has checked them.
    pub find: Option<
        unsafe extern "C" fn(
            user_data: *mut c_void,
            kind: i32,
            number: *const c_char,
            number_length: usize,
            sink: *mut intakt_article_sink,
        ) -> i32,
    >,
    /// Called once, when the library needs `user_data` no longer, as for `intakt_address_book`. May be NULL.
    pub drop: Option<unsafe extern "C" fn(user_data: *mut c_void)>,
}

// SAFETY: NULL pointers and absent callbacks are all zero bytes; `struct_size` is first; nothing was moved yet.
unsafe impl Versioned for intakt_articles {
    const FIRST_SIZE: usize = 8 + 4 * size_of::<usize>();
}

const _: () = assert!(size_of::<intakt_articles>() == intakt_articles::FIRST_SIZE);

/// Where a callback puts the articles that it finds. Borrowed: it is there until the callback returns, for the callback's
/// thread only.
pub struct intakt_article_sink(Rows<Article>);

impl Sink for intakt_article_sink {
    type Row = Article;

    fn rows(self) -> Result<Vec<Article>> {
        self.0.finish()
    }
}

/// Gives an article to the library, from inside the callback that `sink` belongs to. `id` is its id in the host, `version` the
/// version of its row, `json` an object with the columns of `intakt_importer_set_articles_csv` as texts: number, name, gtin,
/// pzn, price, tax_rate, unit; all but `number` optional. All are copied.
///
/// An article that cannot be taken is an error here and makes the callback fail whatever it returns.
///
/// `INTAKT_STATUS_USAGE`, `INTAKT_STATUS_DATA`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_article_sink_add_json(
    sink: *mut intakt_article_sink,
    id: *const c_char,
    id_length: usize,
    version: u64,
    json: *const c_char,
    json_length: usize,
    error: *mut *mut intakt_error,
) -> i32 {
    entry!(intakt_article_sink_add_json, error, |call| {
        let sink = call.handle_mut("sink", sink)?;
        let row = || {
            let id = call.word("id", id, id_length)?;
            Ok(article_from_json(id, version, call.word("json", json, json_length)?)?)
        };
        sink.0.add(row())
    })
}

/// Lets the importer look for articles in the host's own database, in place of the list that it holds. NULL goes back to the
/// list.
///
/// `INTAKT_STATUS_USAGE`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn intakt_importer_set_articles(
    importer: *mut intakt_importer,
    articles: *const intakt_articles,
    error: *mut *mut intakt_error,
) -> i32 {
    // What is left over is dropped behind the guard: `drop` is a callback, too, and may call the library.
    let mut given: Option<Owned<intakt_articles>> = None;
    let status = entry!(intakt_importer_set_articles, error, |call| {
        given = call.versioned("articles", articles)?.map(Owned);
        if given.as_ref().is_some_and(|given| given.0.flags != 0) {
            return Err(call.wrong("articles", "has flags that are not known").into());
        }
        std::mem::swap(&mut call.exclusive(importer)?.hosts.articles, &mut given);
        Ok(())
    });
    drop(given);
    status
}

impl Host for intakt_articles {
    fn give_back(&self) {
        if let Some(drop) = self.drop {
            // SAFETY: the host's own function with the host's own pointer, called once.
            unsafe { drop(self.user_data) };
        }
    }
}

/// Reads an article. As for a party, a name that no field has is an error.
pub(crate) fn article_from_json(id: &str, version: u64, json: &str) -> Result<Article> {
    let wrong = |message: String| Problem::new(Code::DataValue, message);
    let fields: Map<String, Value> = intakt_core::json::from_str(json).map_err(|error| {
        wrong(format!("the article is no JSON object: line {}, column {}", error.line(), error.column()))
    })?;
    let mut article = Article { id: id.to_owned(), version, ..Article::default() };
    for (name, value) in fields {
        let text = match value {
            Value::Null => continue,
            Value::String(text) if text.trim().is_empty() => continue,
            Value::String(text) => text,
            _ => return Err(wrong(format!("`{name}` cannot be read")).expected("a text in quotes, or null").into()),
        };
        let decimal = |text: &str| {
            text.parse()
                .map(Some)
                .map_err(|_| wrong(format!("`{name}` cannot be read")).found(text).expected("a decimal such as 19.95"))
        };
        match name.as_str() {
            "number" => article.number = text,
            "name" => article.name = Some(text),
            "gtin" => article.gtin = Some(text),
            "pzn" => article.pzn = Some(text),
            "price" => article.price = decimal(&text)?,
            "tax_rate" => article.tax_rate = decimal(&text)?,
            "unit" => article.unit = Some(text),
            _ => {
                let problem = Problem::new(Code::DataUnknownColumn, "an article has no such field").found(name);
                return Err(problem.expected("number, name, gtin, pzn, price, tax_rate, unit").into());
            }
        }
    }
    if article.number.is_empty() {
        return Err(wrong("the article has no number".to_owned()).into());
    }
    Ok(article)
}

/// The host's articles as the core asks them, during one call.
pub(crate) struct ArticleCalls<'a> {
    articles: &'a intakt_articles,
    callbacks: &'a Callbacks<'a>,
}

impl<'a> ArticleCalls<'a> {
    pub(crate) fn new(articles: &'a Owned<intakt_articles>, callbacks: &'a Callbacks<'a>) -> Self {
        ArticleCalls { articles: &articles.0, callbacks }
    }
}

/// The kind of a key and the form that it is compared in.
fn form(key: ArticleKey<'_>) -> (i32, &str) {
    match key {
        ArticleKey::Number(text) => (intakt_article_key::INTAKT_ARTICLE_NUMBER as i32, text.trim()),
        ArticleKey::Gtin(text) => (intakt_article_key::INTAKT_ARTICLE_GTIN as i32, text.trim().trim_start_matches('0')),
        ArticleKey::Pzn(text) => (intakt_article_key::INTAKT_ARTICLE_PZN as i32, text.trim().trim_start_matches('0')),
    }
}

impl Articles for ArticleCalls<'_> {
    fn snapshot(&self) -> u64 {
        let user_data = self.articles.user_data;
        // SAFETY: the host's function with its own pointer and a number that may be written until it returns.
        let callback = self.articles.snapshot.map(|ask| move |number| unsafe { ask(user_data, number) });
        // As for the address book.
        if callback.is_some() { self.callbacks.number("snapshot", callback).unwrap_or(0) } else { 0 }
    }

    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>> {
        let (kind, number) = form(key);
        let (Some(ask), false) = (self.articles.find, number.is_empty()) else { return Ok(Vec::new()) };
        let (user_data, text) = (self.articles.user_data, number.as_ptr().cast());
        // SAFETY: the host's function with its own pointer, a text and a sink, all of them there until it returns.
        let callback = move |sink| unsafe { ask(user_data, kind, text, number.len(), sink) };
        let mut found = self.callbacks.rows("find", intakt_article_sink(Rows::new()), Some(callback))?;
        found.sort_by(|one, other| one.id.cmp(&other.id));
        found.dedup();
        if found.windows(2).any(|pair| matches!(pair, [one, other] if one.id == other.id)) {
            return Err(self.callbacks.wrong("find", "gave two different articles of one id"));
        }
        let fits = |article: &Article| {
            let theirs = match key {
                ArticleKey::Number(_) => Some(ArticleKey::Number(&article.number)),
                ArticleKey::Gtin(_) => article.gtin.as_deref().map(ArticleKey::Gtin),
                ArticleKey::Pzn(_) => article.pzn.as_deref().map(ArticleKey::Pzn),
            };
            theirs.is_some_and(|theirs| form(theirs) == (kind, number))
        };
        if !found.iter().all(fits) {
            return Err(self.callbacks.wrong("find", "gave an article of another number"));
        }
        Ok(found)
    }

    fn is_available(&self) -> bool {
        self.articles.find.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn articles_are_read_and_refused() {
        let article =
            article_from_json("7", 2, r#"{"number": "A-1", "price": "19.95", "gtin": null, "name": ""}"#).unwrap();
        let expected = Article { id: "7".into(), version: 2, number: "A-1".into(), ..Article::default() };
        assert_eq!(article, Article { price: "19.95".parse().ok(), ..expected });
        for (json, expected) in [
            ("[]", "data.value: the article is no JSON object: line 1, column 0"),
            ("{}", "data.value: the article has no number"),
            (r#"{"number": 1}"#, "data.value: `number` cannot be read; expected a text in quotes, or null"),
            (
                r#"{"number": "1", "price": "dear"}"#,
                "data.value: `price` cannot be read; found d… (4 characters); expected a decimal such as 19.95",
            ),
            (
                r#"{"numer": "1"}"#,
                "data.unknown_column: an article has no such field; found n… (5 characters); \
                 expected number, name, gtin, pzn, price, tax_rate, unit",
            ),
        ] {
            assert_eq!(article_from_json("7", 2, json).unwrap_err().to_string(), expected, "{json}");
        }
    }
}
