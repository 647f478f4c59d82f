//! What stands outside of the records, by path: for a report on what nobody reads. Only kept where somebody asks.

use std::collections::BTreeMap;
use std::fmt;

use super::attributes::attribute_value;
use super::elements::Tag;
use super::state::State;
use crate::error::Position;

/// Namespaces of attributes that tell a parser something and carry no data.
pub(crate) const PARSER_NAMESPACES: &[&str] =
    &["http://www.w3.org/2001/XMLSchema-instance", "http://www.w3.org/XML/1998/namespace"];

/// More paths than these, or longer ones, are counted and not listed.
const MOST_PATHS: usize = 1000;
const MOST_PATH_BYTES: usize = 256 * 1024;

/// Of a text that is a sample, more tells nothing.
const SAMPLE_CHARACTERS: usize = 256;

/// The elements with a text of their own and the attributes outside of the records, as far as the document was read.
#[derive(Default)]
pub(crate) struct Outside {
    values: BTreeMap<String, OutsideValue>,
    path_bytes: usize,
    /// How many values have a path that is not listed.
    unlisted: u64,
    /// The path of the innermost element, and for each open one what it adds to.
    path: String,
    open: Vec<Open>,
}

/// The values of one path.
pub(crate) struct OutsideValue {
    pub(crate) count: u64,
    /// Where the first of them stands.
    pub(crate) position: Position,
    /// The beginning of the first of them.
    pub(crate) sample: String,
}

struct Open {
    /// The length of the path around it.
    around: usize,
    position: Position,
    text: String,
}

impl fmt::Debug for Outside {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values may be personal data.
        write!(f, "Outside({} paths)", self.values.len())
    }
}

impl Outside {
    /// The values by their paths, with names as written and without the numbers of siblings.
    pub(crate) fn values(&self) -> &BTreeMap<String, OutsideValue> {
        &self.values
    }

    /// How many values are not among these, since there were too many paths.
    pub(crate) fn unlisted(&self) -> u64 {
        self.unlisted
    }

    fn enter(&mut self, name: &str, position: Position) {
        self.open.push(Open { around: self.path.len(), position, text: String::new() });
        self.path.push('/');
        self.path.push_str(name);
    }

    fn text(&mut self, piece: &str) {
        if let Some(open) = self.open.last_mut()
            // Four bytes a character at most, so that the cut is made where the text is used.
            && open.text.len() < SAMPLE_CHARACTERS * 4
        {
            let piece = if open.text.is_empty() { piece.trim_start() } else { piece };
            open.text.extend(piece.chars().take(SAMPLE_CHARACTERS));
        }
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.value(open.position, &open.text);
        self.path.truncate(open.around);
    }

    fn attribute(&mut self, name: &str, position: Position, value: &str) {
        let length = self.path.len();
        self.path.push_str("/@");
        self.path.push_str(name);
        self.value(position, value);
        self.path.truncate(length);
    }

    /// Takes down a value of the current path.
    fn value(&mut self, position: Position, value: &str) {
        let value = value.trim();
        if value.is_empty() {
            return;
        }
        if let Some(known) = self.values.get_mut(&self.path) {
            known.count += 1;
        } else if self.values.len() < MOST_PATHS && self.path_bytes + self.path.len() <= MOST_PATH_BYTES {
            self.path_bytes += self.path.len();
            let sample = value.chars().take(SAMPLE_CHARACTERS).collect();
            self.values.insert(self.path.clone(), OutsideValue { count: 1, position, sample });
        } else {
            self.unlisted += 1;
        }
    }
}

impl State {
    /// Enters an element that is no record and lies in none.
    pub(super) fn note_element(&mut self, window: &str, tag: &Tag) {
        let Some(mut outside) = self.outside.take() else { return };
        let anchor = self.anchor_at(window, tag.start);
        outside.enter(window.get(tag.name.clone()).unwrap_or_default(), anchor.position);
        for attribute in tag.attributes.iter().filter(|attribute| attribute.declares(window).is_none()) {
            let namespace = self.attribute_namespace(window, attribute);
            let is_data = namespace.is_ok_and(|uri| !PARSER_NAMESPACES.contains(&self.tree.namespace_uri(uri)));
            let text = window.get(attribute.value.clone()).unwrap_or_default();
            // What is wrong with it is told elsewhere.
            if let (true, Ok(value)) = (is_data, attribute_value(text)) {
                let before = window.get(tag.start..attribute.name.start).unwrap_or_default();
                let name = window.get(attribute.name.clone()).unwrap_or_default();
                outside.attribute(name, anchor.advance(before).position, value.as_deref().unwrap_or(text));
            }
        }
        self.outside = Some(outside);
    }

    /// A piece of text, of whatever element is open.
    pub(super) fn note_text(&mut self, piece: &str) {
        if let (Some(outside), None) = (&mut self.outside, &self.record) {
            outside.text(piece);
        }
    }

    /// Leaves what [`State::note_element`] entered.
    pub(super) fn note_end(&mut self) {
        if let Some(outside) = &mut self.outside {
            outside.leave();
        }
    }
}
