//! What clerks are and were asked.

use rusqlite::{Connection, params};

use super::{Column, Filter, cell, fields};
use crate::desk::{REVIEW_ROW, ReviewRow, review_row};
use crate::error::Result;
use crate::export::cell::{Cell, Record};
use crate::export::layout::FieldKind::{Integer, Text};
use crate::export::layout::{Field, Layout};
use crate::master::sqlite::failed;
use crate::order::Role;

const COLUMNS: [Column<ReviewRow>; 14] = [
    ("id", Integer, "Number of the question.", |review| Cell::Integer(review.id)),
    ("tenant", Text, "The company of the house; none where the order has no number.", |review| {
        Cell::text(review.order.as_ref().map(|order| order.tenant.as_str()))
    }),
    ("source", Text, "The shop.", |review| Cell::text(Some(&review.source))),
    ("kind", Text, "What kind of document the order was to become.", |review| {
        Cell::text(review.order.as_ref().map(|order| order.kind.as_str()))
    }),
    ("order_number", Text, "Number of the order.", |review| {
        Cell::text(review.order.as_ref().map(|order| order.number.as_str()))
    }),
    ("question", Text, "What is asked, such as `which_party`.", |review| Cell::text(Some(&review.question))),
    ("code", Text, "Why, as a word, such as `party_unclear`.", |review| Cell::text(Some(&review.code))),
    ("text", Text, "Why, as a sentence without personal data.", |review| Cell::text(Some(&review.text))),
    ("roles", Text, "The roles of the party that it is about, with blanks between.", |review| {
        let words: Vec<&str> = review.roles.iter().copied().map(Role::as_str).collect();
        Cell::owned(Some(words.join(" ")))
    }),
    ("state", Text, "How far it is: `new`, `in_work` or `done`.", |review| Cell::text(Some(review.state.as_str()))),
    ("owner", Text, "Who has it.", |review| Cell::text(review.owner.as_deref())),
    ("created", Integer, "Since when it is asked: seconds since 1970 (UTC).", |review| Cell::Integer(review.created)),
    ("changed", Integer, "When somebody did something with it.", |review| {
        review.changed.map_or(Cell::Empty, Cell::Integer)
    }),
    ("decision", Integer, "Number of the decision that answered it.", |review| {
        review.decision.map_or(Cell::Empty, Cell::Integer)
    }),
];

pub(super) fn layout() -> Layout {
    let candidates = vec![Field::new("customer", Text, "Id of a candidate in the address book, the best first.")];
    Layout::of_view("reviews", "review", 1, fields(&COLUMNS)).and_group("candidates", "candidate", candidates, false)
}

pub(super) fn each(
    connection: &Connection,
    filter: &Filter,
    each: &mut dyn FnMut(&dyn Record) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "{REVIEW_ROW} WHERE (?1 IS NULL OR tenant = ?1) AND (?2 IS NULL OR source = ?2) \
         AND (?3 IS NULL OR created >= ?3) ORDER BY id"
    );
    let mut query = connection.prepare_cached(&sql).map_err(failed)?;
    let mut rows = query.query(params![filter.tenant, filter.source, filter.since]).map_err(failed)?;
    while let Some(row) = rows.next().map_err(failed)? {
        each(&review_row(row).map_err(failed)?)?;
    }
    Ok(())
}

impl Record for ReviewRow {
    fn cell(&self, field: usize) -> Cell<'_> {
        cell(&COLUMNS, self, field)
    }

    fn rows(&self, _: usize) -> usize {
        self.candidates.len()
    }

    fn group_cell(&self, _: usize, row: usize, _: usize) -> Cell<'_> {
        Cell::text(self.candidates.get(row).map(String::as_str))
    }
}
