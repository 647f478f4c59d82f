//! The articles in the database.

use std::str::FromStr;

use rusqlite::{Connection, Row, params};

use super::database::Database;
use super::failure::failed;
use crate::error::{Code, Problem, Result};
use crate::master::articles::{form, keys_of};
use crate::master::{Article, ArticleKey, Articles};
use crate::value::Decimal;

const COLUMNS: &str = "articles.id, version, number, name, gtin, pzn, price, tax_rate, unit";

/// [`Articles`] in a [`Database`].
#[derive(Clone, Copy, Debug)]
pub struct SqliteArticles<'d>(&'d Database);

impl<'d> SqliteArticles<'d> {
    /// The articles of `database`.
    pub fn new(database: &'d Database) -> Self {
        SqliteArticles(database)
    }

    /// Adds an article, or replaces the one with this id.
    ///
    /// # Errors
    /// What the database reports.
    pub fn upsert(&self, article: &Article) -> Result<()> {
        self.0.change(|connection| {
            remove(connection, &article.id)?;
            let sql = "INSERT INTO articles (id, version, number, name, gtin, pzn, price, tax_rate, unit) \
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
            let Article { id, version, number, name, gtin, pzn, price, tax_rate, unit } = article;
            let text = |decimal: &Option<Decimal>| decimal.map(|decimal| decimal.to_string());
            let version = version.cast_signed();
            let values = params![id, version, number, name, gtin, pzn, text(price), text(tax_rate), unit];
            connection.prepare_cached(sql).and_then(|mut insert| insert.execute(values)).map_err(failed)?;
            let sql = "INSERT OR IGNORE INTO article_keys (kind, key, article) VALUES (?1, ?2, ?3)";
            let mut insert = connection.prepare_cached(sql).map_err(failed)?;
            for (kind, key) in keys_of(article) {
                insert.execute(params![kind, key, id]).map_err(failed)?;
            }
            self.0.count_up("articles")
        })
    }

    /// Takes an article out; whether there was one.
    ///
    /// # Errors
    /// What the database reports.
    pub fn remove(&self, id: &str) -> Result<bool> {
        self.0.change(|connection| {
            let removed = remove(connection, id)?;
            if removed {
                self.0.count_up("articles")?;
            }
            Ok(removed)
        })
    }

    /// The article with this id.
    ///
    /// # Errors
    /// What the database reports.
    pub fn article(&self, id: &str) -> Result<Option<Article>> {
        one(self.0.connection(), id)
    }

    /// Gives every article to `each`, by id.
    ///
    /// # Errors
    /// What the database reports, and what `each` does, which ends it.
    pub fn each(&self, each: &mut dyn FnMut(Article) -> Result<()>) -> Result<()> {
        let sql = format!("SELECT {COLUMNS} FROM articles ORDER BY id");
        let mut query = self.0.connection().prepare_cached(&sql).map_err(failed)?;
        let mut rows = query.query([]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(article(row)?)?;
        }
        Ok(())
    }

    /// How many articles there are.
    ///
    /// # Errors
    /// What the database reports.
    pub fn len(&self) -> Result<u64> {
        let mut query = self.0.connection().prepare_cached("SELECT count(*) FROM articles").map_err(failed)?;
        query.query_row([], |row| row.get::<_, i64>(0)).map(i64::cast_unsigned).map_err(failed)
    }

    /// Whether there are none.
    ///
    /// # Errors
    /// What the database reports.
    pub fn is_empty(&self) -> Result<bool> {
        let sql = "SELECT NOT EXISTS (SELECT 1 FROM articles)";
        let mut query = self.0.connection().prepare_cached(sql).map_err(failed)?;
        query.query_row([], |row| row.get(0)).map_err(failed)
    }
}

impl Articles for SqliteArticles<'_> {
    fn snapshot(&self) -> u64 {
        // A database that cannot be read fails the look-up that follows.
        self.0.property::<i64>("articles").ok().flatten().unwrap_or_default().cast_unsigned()
    }

    fn find(&self, key: ArticleKey<'_>) -> Result<Vec<Article>> {
        let Some((kind, key)) = form(key) else { return Ok(Vec::new()) };
        let sql = format!(
            "SELECT {COLUMNS} FROM article_keys JOIN articles ON articles.id = article_keys.article \
             WHERE kind = ?1 AND key = ?2 ORDER BY articles.id"
        );
        let mut query = self.0.connection().prepare_cached(&sql).map_err(failed)?;
        let mut rows = query.query(params![kind, key]).map_err(failed)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next().map_err(failed)? {
            found.push(article(row)?);
        }
        Ok(found)
    }
}

fn one(connection: &Connection, id: &str) -> Result<Option<Article>> {
    let sql = format!("SELECT {COLUMNS} FROM articles WHERE id = ?1");
    let mut query = connection.prepare_cached(&sql).map_err(failed)?;
    let mut rows = query.query([id]).map_err(failed)?;
    rows.next().map_err(failed)?.map(article).transpose()
}

fn remove(connection: &Connection, id: &str) -> Result<bool> {
    let Some(old) = one(connection, id)? else { return Ok(false) };
    let sql = "DELETE FROM article_keys WHERE kind = ?1 AND key = ?2 AND article = ?3";
    let mut delete = connection.prepare_cached(sql).map_err(failed)?;
    for (kind, key) in keys_of(&old) {
        delete.execute(params![kind, key, id]).map_err(failed)?;
    }
    let mut delete = connection.prepare_cached("DELETE FROM articles WHERE id = ?1").map_err(failed)?;
    Ok(delete.execute([id]).map_err(failed)? > 0)
}

fn article(row: &Row<'_>) -> Result<Article> {
    let decimal = |column: usize| -> Result<Option<Decimal>> {
        let text: Option<String> = row.get(column).map_err(failed)?;
        let number = text.as_deref().map(Decimal::from_str).transpose();
        number.map_err(|_| Problem::new(Code::StoreDamaged, "a number of an article cannot be read").into())
    };
    let text = |column: usize| row.get::<_, Option<String>>(column).map_err(failed);
    Ok(Article {
        id: row.get(0).map_err(failed)?,
        version: row.get::<_, i64>(1).map_err(failed)?.cast_unsigned(),
        number: row.get(2).map_err(failed)?,
        name: text(3)?,
        gtin: text(4)?,
        pzn: text(5)?,
        price: decimal(6)?,
        tax_rate: decimal(7)?,
        unit: text(8)?,
    })
}
