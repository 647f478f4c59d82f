//! Articles: the columns of a list of articles. The embedded master keeps no stock.

use super::{Column, cell, fields};
use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::{FieldKind, Layout};
use crate::master::Article;
use crate::master::sqlite::{Database, SqliteArticles};
use crate::value::Decimal;

const COLUMNS: [Column<Article>; 7] = [
    ("number", FieldKind::Text, "Article number.", |article| Cell::text(Some(&article.number))),
    ("name", FieldKind::Text, "Short text.", |article| Cell::text(article.name.as_deref())),
    ("gtin", FieldKind::Text, "GTIN (EAN).", |article| Cell::text(article.gtin.as_deref())),
    ("pzn", FieldKind::Text, "Pharmazentralnummer.", |article| Cell::text(article.pzn.as_deref())),
    ("price", FieldKind::Number, "Price of one unit.", |article| number(article.price)),
    ("tax_rate", FieldKind::Number, "Tax rate in percent.", |article| number(article.tax_rate)),
    ("unit", FieldKind::Text, "Unit of the quantity.", |article| Cell::text(article.unit.as_deref())),
];

fn number(number: Option<Decimal>) -> Cell<'static> {
    number.map_or(Cell::Empty, Cell::Number)
}

pub(super) fn layout() -> Layout {
    Layout::of_view("articles", "article", 1, fields(&COLUMNS))
}

pub(super) fn each(database: &Database, each: &mut dyn FnMut(&dyn Record) -> Result<()>) -> Result<()> {
    SqliteArticles::new(database).each(&mut |article| each(&article))
}

impl Record for Article {
    fn cell(&self, field: usize) -> Cell<'_> {
        cell(&COLUMNS, self, field)
    }
}
