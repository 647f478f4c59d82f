//! One row after the other as a small tree.

use std::ops::Range;
use std::rc::Rc;

use super::cut::{Content, Cut, Cutter, content};
use super::layout::{Dialect, Layout, undouble};
use super::{ROOT, ROW};
use crate::error::{Code, Position, Problem, Result};
use crate::input::{Limits, Text};
use crate::xml::{
    Anchor, Document, Fragment, Item, Mark, Name, NodeId, Place, Reread, Span, Surroundings, Tree, push_with_newlines,
};

/// Reads the rows of one table.
#[derive(Debug)]
pub(crate) struct Rows<'a> {
    text: Text<'a>,
    /// Where in the window the next row starts.
    cursor: usize,
    form: Rc<Form>,
    cutter: Cutter,
    tree: Tree,
    parent: NodeId,
    /// Where the tree ends before a row.
    mark: Mark,
    /// What stands around a row, and whether anybody has paid for it.
    around: Rc<Surroundings>,
    is_counted: bool,
    last: Last,
    anchored: (usize, Anchor),
    has_ended: bool,
}

/// What a row needs to become an element.
#[derive(Debug)]
struct Form {
    layout: Layout,
    limits: Limits,
}

#[derive(Debug, Default)]
struct Last {
    range: Range<usize>,
    anchor: Anchor,
}

impl<'a> Rows<'a> {
    /// Reads the header.
    ///
    /// # Errors
    /// What is wrong with the header or the source.
    pub(crate) fn open(mut text: Text<'a>, dialect: &Dialect, limits: Limits) -> Result<Self> {
        let (layout, cursor) = loop {
            let anchor = text.anchor();
            if let Some(found) = Layout::read(text.window(), text.is_complete(), anchor, dialect, &limits)? {
                break found;
            }
            extend(&mut text, 0, &limits)?;
        };
        let (tree, parent) = root();
        let mark = tree.mark(parent, tree.namespace_count());
        let around = Rc::new(Surroundings::new(tree.clone(), parent));
        let cutter = Cutter::new(layout.delimiter, layout.quote);
        let anchored = (0, text.anchor());
        let form = Rc::new(Form { layout, limits });
        let last = Last::default();
        Ok(Rows {
            text,
            cursor,
            form,
            cutter,
            tree,
            parent,
            mark,
            around,
            is_counted: false,
            last,
            anchored,
            has_ended: false,
        })
    }

    /// What is to be said about the encoding and the header.
    pub(crate) fn warnings(&self) -> impl Iterator<Item = &Problem> {
        self.text.warnings().iter().chain(&self.form.layout.warnings)
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.form.layout
    }

    /// The next row, or `None` at the end. Rows without any text are passed over.
    ///
    /// # Errors
    /// What is wrong with the source, and a quote that is never closed, behind which nobody knows what is a row.
    pub(crate) fn next(&mut self) -> Result<Option<Item<'_>>> {
        let (range, next) = loop {
            if self.has_ended {
                return Ok(None);
            }
            let (window, is_complete) = (self.text.window(), self.text.is_complete());
            let rest = window.get(self.cursor..).unwrap_or_default();
            match self.cutter.row(rest, is_complete) {
                Cut::End => self.has_ended = true,
                Cut::More => self.extend()?,
                Cut::Row { text, next } => {
                    let range = text.start + self.cursor..text.end + self.cursor;
                    let row = window.get(range.clone()).unwrap_or_default();
                    if self.is_empty(row) {
                        self.cursor += next;
                    } else {
                        break (range, next);
                    }
                }
            }
        };
        let (from, anchor) = self.anchored;
        let anchor = anchor.advance(self.text.window().get(from..range.start).unwrap_or_default());
        self.anchored = (range.start, anchor);
        self.cursor += next;
        self.last = Last { range: range.clone(), anchor };
        let row = self.text.window().get(range).unwrap_or_default();
        self.tree.truncate(self.mark);
        let offset = self.cutter.cells().first().map_or(0, |cell| cell.start);
        match self.form.element(row, self.cutter.cells(), offset, anchor, &mut self.tree, self.parent) {
            Ok(node) => {
                self.tree.set_record(node);
                self.tree.allow(self.form.limits.xpath_steps);
                Ok(Some(Item::Record(Document::new(&self.tree, row, anchor))))
            }
            Err(Fault { problem, is_end: false }) => Ok(Some(Item::Broken(problem))),
            Err(Fault { problem, is_end: true }) => {
                self.has_ended = true;
                Err(problem.into())
            }
        }
    }

    /// Whether a row holds delimiters and blanks only, or what DOS writes behind the last one.
    fn is_empty(&self, row: &str) -> bool {
        let delimiter = self.form.layout.delimiter;
        row.bytes().all(|byte| byte == delimiter || matches!(byte, b' ' | b'\t' | 0 | 0x1a))
    }

    /// Where the last row starts.
    pub(crate) fn anchor(&self) -> Anchor {
        self.last.anchor
    }

    /// The last row again, if it was not broken.
    pub(crate) fn current(&self) -> Document<'_> {
        Document::new(&self.tree, self.last_text(), self.last.anchor)
    }

    fn last_text(&self) -> &str {
        self.text.window().get(self.last.range.clone()).unwrap_or_default()
    }

    /// The last row to keep, if it was not broken; and how many bytes keeping it takes.
    pub(crate) fn fragment(&mut self) -> (Fragment, usize) {
        let form = Rc::clone(&self.form) as Rc<dyn Reread>;
        let fragment = Fragment::of_form(self.last_text(), self.last.anchor, Rc::clone(&self.around), form);
        let around = if self.is_counted { 0 } else { self.around.bytes() };
        self.is_counted = true;
        let bytes = fragment.bytes() + around;
        (fragment, bytes)
    }

    /// What the first cell of the last row holds, also of a broken one: nothing stands before it that could have moved it.
    pub(crate) fn first_cell(&self) -> Option<String> {
        let row = self.last_text();
        let cell = self.cutter.cells().first()?;
        let raw = row.get(..cell.len())?;
        match content(raw, self.form.layout.quote) {
            Content::Plain(range) => Some(raw.get(range)?.trim().to_owned()),
            Content::Doubled(range) => Some(undouble(raw.get(range)?, self.form.layout.quote).trim().to_owned()),
            Content::Behind(_) | Content::Open => None,
        }
    }

    /// How many cells the last row has.
    pub(crate) fn cells(&self) -> usize {
        self.cutter.cells().len()
    }

    /// Drops what is read and reads some more: as much again as waits for its end, so that a long row is looked at a few
    /// times, not once for every piece of it.
    fn extend(&mut self) -> Result<()> {
        let dropped = self.text.discard(self.cursor);
        self.cursor -= dropped;
        if dropped > 0 {
            self.anchored = (0, self.text.anchor());
        }
        extend(&mut self.text, self.cursor, &self.form.limits)
    }
}

fn extend(text: &mut Text<'_>, cursor: usize, limits: &Limits) -> Result<()> {
    let length = text.window().len();
    let unread = length - cursor;
    if unread > limits.record_bytes {
        let message = format!("one row is longer than {} bytes", limits.record_bytes);
        let start = text.anchor().advance(text.window().get(..cursor).unwrap_or_default()).position;
        let problem = Problem::new(Code::LimitRecordBytes, message).at(start);
        return Err(problem.hint("a quote may be open there; or raise the limit record_bytes").into());
    }
    let goal = length + unread.min(limits.record_bytes.saturating_sub(unread));
    text.extend()?;
    while text.window().len() < goal && !text.is_complete() {
        text.extend()?;
    }
    Ok(())
}

/// A tree with nothing but the root element.
fn root() -> (Tree, NodeId) {
    let mut tree = Tree::new();
    let name = named(&mut tree, ROOT);
    let root = tree.open_element(NodeId::DOCUMENT, name, Place::Fixed(Position::START));
    tree.close_element(root);
    tree.close_element(NodeId::DOCUMENT);
    (tree, root)
}

/// A name in no namespace.
fn named(tree: &mut Tree, name: &str) -> Name {
    let text = tree.keep(name);
    Name::new(name, text, 0, Tree::NO_NAMESPACE)
}

/// More rows than these tell nothing about what a table is.
const PREVIEW_ROWS: usize = 100;

/// The first rows as one tree below the root, over the text from `start` on, to find out what the table is. Broken ones
/// are left out.
pub(crate) fn preview(text: &str, is_complete: bool, layout: &Layout, limits: &Limits) -> Tree {
    let (mut tree, parent) = root();
    let mut cutter = Cutter::new(layout.delimiter, layout.quote);
    let form = Form { layout: layout.clone(), limits: *limits };
    let mut cursor = 0;
    for _ in 0..PREVIEW_ROWS {
        let rest = text.get(cursor..).unwrap_or_default();
        let Cut::Row { next, .. } = cutter.row(rest, is_complete) else { break };
        let mark = tree.mark(parent, tree.namespace_count());
        match form.element(rest, cutter.cells(), 0, Anchor::default(), &mut tree, parent) {
            Ok(_) => tree.shift(mark, cursor as u32),
            Err(_) => tree.truncate(mark),
        }
        cursor += next;
    }
    tree.set_record(parent);
    tree.allow(limits.xpath_steps);
    tree
}

/// Why there is no element.
struct Fault {
    problem: Problem,
    /// Whether nothing behind it can be read.
    is_end: bool,
}

impl Form {
    /// Puts a row into the tree. `cells` count from `offset` before the start of `row`.
    fn element(
        &self,
        row: &str,
        cells: &[Range<usize>],
        offset: usize,
        anchor: Anchor,
        tree: &mut Tree,
        parent: NodeId,
    ) -> std::result::Result<NodeId, Fault> {
        let at = |offset: usize| anchor.advance(row.get(..offset).unwrap_or_default()).position;
        let broken = |problem: Problem| Fault { problem, is_end: false };
        let (columns, limits) = (&self.layout.columns, &self.limits);
        let start = cells.first().map_or(0, |cell| cell.start - offset);
        let mut contents = Vec::with_capacity(cells.len());
        // An open quote hides the cells behind it, so it is told before their number is.
        for (index, cell) in cells.iter().enumerate() {
            let range = cell.start - offset..cell.end - offset;
            let raw = row.get(range.clone()).unwrap_or_default();
            let named = |message: String| match columns.get(index) {
                Some(column) => Problem::new(Code::DataRow, message).path(format!("/{ROOT}/{ROW}/{}", column.name)),
                None => Problem::new(Code::DataRow, message),
            };
            let content = match content(raw, self.layout.quote) {
                Content::Open => {
                    let problem = named("a quote is opened here and never closed".to_owned()).at(at(range.start));
                    let hint = "quotes in a cell are doubled; or set reading.csv.quote in the profile";
                    return Err(Fault { problem: problem.hint(hint), is_end: true });
                }
                Content::Behind(behind) => {
                    let problem = named("text stands behind the closing quote of a cell".to_owned());
                    return Err(broken(problem.at(at(range.start + behind)).hint("quotes in a cell are doubled")));
                }
                content => content,
            };
            if raw.bytes().any(|byte| byte < 0x20 && !matches!(byte, b'\t' | b'\r' | b'\n')) {
                return Err(broken(named("a cell holds a control character".to_owned()).at(at(range.start))));
            }
            if raw.len() > limits.text_bytes {
                let message = format!("a cell is longer than {} bytes", limits.text_bytes);
                return Err(broken(Problem::new(Code::LimitTextBytes, message).at(at(range.start))));
            }
            contents.push((range, content));
        }
        if cells.len() != columns.len() {
            let message = format!("the row has {} cells, and the table has {} columns", cells.len(), columns.len());
            let hint = "a cell that holds the delimiter, a quote or a line break has to stand in quotes";
            return Err(broken(Problem::new(Code::DataRow, message).at(at(start)).hint(hint)));
        }
        let name = named(tree, ROW);
        let element = tree.open_element(parent, name, Place::InRecord(start as u32));
        for ((range, content), column) in contents.into_iter().zip(columns) {
            let place = |start: usize| Place::InRecord(start as u32);
            let name = named(tree, &column.name);
            let child = tree.open_element(element, name, place(range.start));
            let raw = row.get(range.clone()).unwrap_or_default();
            let (inner, is_doubled) = match content {
                Content::Plain(inner) => (inner, false),
                Content::Doubled(inner) => (inner, true),
                Content::Behind(_) | Content::Open => (0..0, false),
            };
            let text = raw.get(inner.clone()).unwrap_or_default();
            if !text.is_empty() {
                let start = range.start + inner.start;
                let span = if is_doubled || text.contains('\r') {
                    let mut changed = String::new();
                    push_with_newlines(&mut changed, text);
                    tree.keep(&if is_doubled { undouble(&changed, self.layout.quote) } else { changed })
                } else {
                    Span { start: start as u32, length: text.len() as u32, kept: false }
                };
                tree.add_text(child, span, place(start));
            }
            tree.close_element(child);
        }
        tree.close_element(element);
        Ok(element)
    }
}

impl Reread for Form {
    fn read(
        &self,
        text: &str,
        anchor: Anchor,
        tree: &mut Tree,
        parent: NodeId,
    ) -> std::result::Result<NodeId, Problem> {
        let mut cutter = Cutter::new(self.layout.delimiter, self.layout.quote);
        cutter.row(text, true);
        let element = self.element(text, cutter.cells(), 0, anchor, tree, parent).map_err(|fault| fault.problem)?;
        tree.set_record(element);
        tree.allow(self.limits.xpath_steps);
        Ok(element)
    }
}
