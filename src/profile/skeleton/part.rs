//! One document of a skeleton: its paths, what their values look like, and which element is a record.

use super::kinds::{Keys, Kinds};
use super::{SkeletonOptions, words};
use crate::error::{Code, Problem, Result, nearest};
use crate::input::{Input, Text, Wanted};
use crate::profile::reader::structure_of;
use crate::rows::Dialect;
use crate::xml::{PathInfo, Structure};

/// One document.
pub(super) struct Part {
    /// What its file is called.
    pub(super) file: String,
    /// What the profile calls it, and the variable of what is joined from it; no other document is called so.
    pub(super) name: String,
    pub(super) is_table: bool,
    pub(super) structure: Structure,
    /// For each path.
    pub(super) kinds: Vec<Kinds>,
    pub(super) keys: Vec<Keys>,
    /// The number of values at and below each path.
    pub(super) content: Vec<u64>,
    /// The path of the records.
    pub(super) record: usize,
}

impl Part {
    pub(super) fn read(file: &str, others: &[Part], input: Input<'_>, options: &SkeletonOptions) -> Result<Part> {
        let mut kinds: Vec<Kinds> = Vec::new();
        let mut keys: Vec<Keys> = Vec::new();
        let mut room = Keys::room();
        let text = Text::open_as(input, Wanted::Any, options.charset, &options.limits)?;
        let (structure, is_table) = structure_of(text, &Dialect::default(), &options.limits, &mut |index, value| {
            if kinds.len() <= index {
                kinds.resize(index + 1, Kinds::ANY);
                keys.resize(index + 1, Keys::default());
            }
            if let (Some(kinds), Some(keys)) = (kinds.get_mut(index), keys.get_mut(index)) {
                kinds.see(value);
                keys.see(value, &mut room);
            }
        })?;
        kinds.resize(structure.paths().len(), Kinds::ANY);
        keys.resize(structure.paths().len(), Keys::default());
        let content = content(&structure);
        let record = if is_table { structure.paths().len().min(2) - 1 } else { guessed_record(&structure, &content) };
        let name = name(file, others);
        Ok(Part { file: file.to_owned(), name, is_table, structure, kinds, keys, content, record })
    }

    pub(super) fn path(&self, index: usize) -> Option<&PathInfo> {
        self.structure.paths().get(index)
    }

    /// How many records there are.
    pub(super) fn records(&self) -> u64 {
        self.path(self.record).map_or(0, |path| path.count)
    }

    /// The paths below a record of which it has at most one, with a value.
    pub(super) fn single_values(&self) -> impl Iterator<Item = usize> {
        let is_single = |index: &usize| {
            let way = self.way(self.record, *index);
            way.iter().filter_map(|step| self.path(*step)).all(|path| path.most <= 1)
        };
        let has_value = |index: &usize| self.path(*index).is_some_and(|path| path.values > 0);
        self.structure.subtree(self.record).into_iter().skip(1).filter(has_value).filter(is_single)
    }

    /// The paths from `from`, which is not among them, down to `index`.
    pub(super) fn way(&self, from: usize, index: usize) -> Vec<usize> {
        self.structure.ancestry(index).into_iter().skip_while(|step| *step != from).skip(1).collect()
    }

    /// The local names from `from`, which is not among them, down to `index`: `Item/@sku`; `.` for the same element.
    pub(super) fn relative(&self, from: usize, index: usize) -> String {
        let steps: Vec<String> = self
            .way(from, index)
            .into_iter()
            .filter_map(|step| self.path(step))
            .map(|path| format!("{}{}", if path.is_attribute { "@" } else { "" }, path.name))
            .collect();
        if steps.is_empty() { ".".to_owned() } else { steps.join("/") }
    }

    /// The path of an element from the root, without prefixes.
    pub(super) fn absolute(&self, index: usize) -> String {
        let names = self.structure.ancestry(index).into_iter().filter_map(|step| self.path(step));
        names.map(|path| format!("/{}{}", if path.is_attribute { "@" } else { "" }, path.name)).collect()
    }

    /// The path of this text from the root on, with prefixes or without.
    fn position_of(&self, path: &str) -> Option<usize> {
        let elements = self.structure.paths().iter().enumerate().filter(|(_, info)| !info.is_attribute);
        elements
            .map(|(index, info)| (index, info.path == path))
            .find_map(|(index, is_same)| (is_same || self.absolute(index) == path).then_some(index))
    }

    /// Whether a document of this one's root element has other paths than `other`.
    pub(super) fn differs_from(&self, other: &Part) -> bool {
        self.absolute(0) != other.absolute(0) || self.only_here(other).is_some()
    }

    /// The first path with a value that `other` does not have, from the root element on.
    pub(super) fn only_here(&self, other: &Part) -> Option<String> {
        let there: Vec<String> = (0..other.structure.paths().len()).map(|index| other.relative(0, index)).collect();
        let here = self.structure.subtree(self.record).into_iter();
        let with_value = here.filter(|index| self.path(*index).is_some_and(|path| path.values > 0 || self.is_table));
        with_value.map(|index| self.relative(0, index)).find(|path| !there.contains(path))
    }
}

/// Makes the element at this path the record, in the document that has it; returns the number of that document.
pub(super) fn choose_record(parts: &mut [Part], path: &str) -> Result<usize> {
    for (number, part) in parts.iter_mut().enumerate() {
        if let Some(index) = part.position_of(path) {
            part.record = index;
            return Ok(number);
        }
    }
    let elements = parts.iter().flat_map(|part| part.structure.paths()).filter(|info| !info.is_attribute);
    let problem = Problem::new(Code::UsageParameter, format!("the document has no element {path}"))
        .expected("the path of the elements that are orders, from the root on, such as /orders/order");
    Err(match nearest(path, elements.map(|info| info.path.as_str())) {
        Some(near) => problem.hint(format!("did you mean {near}?")),
        None => problem,
    }
    .into())
}

/// The name of a file without folders and endings.
pub(super) fn stem(file: &str) -> String {
    let last = file.rsplit(['/', '\\']).next().unwrap_or_default();
    last.split('.').next().unwrap_or_default().to_owned()
}

/// A name that XPath takes for a variable, made of the letters and digits of that of a file.
fn name(file: &str, others: &[Part]) -> String {
    let base = words::plain(&stem(file));
    let begins_with_letter = base.starts_with(|sign: char| sign.is_ascii_lowercase());
    let base = if begins_with_letter && base.is_ascii() { base } else { "document".to_owned() };
    // `$rows` are the rows of a record.
    let is_free = |name: &String| name != "rows" && others.iter().all(|other| other.name != *name);
    let numbered = (2_u32..).map(|number| format!("{base}{number}"));
    std::iter::once(base.clone()).chain(numbered).find(is_free).unwrap_or(base)
}

/// How many values stand at and below each path.
fn content(structure: &Structure) -> Vec<u64> {
    let mut content: Vec<u64> = structure.paths().iter().map(|path| path.values).collect();
    // What is below a path stands behind it.
    for (index, path) in structure.paths().iter().enumerate().rev() {
        let own = content.get(index).copied().unwrap_or(0);
        if let Some(above) = path.parent.and_then(|parent| content.get_mut(parent)) {
            *above += own;
        }
    }
    content
}

/// An element with the name of an order; else what the root repeats and nothing else; else the repeated element with most
/// content that is not named like a line; else the root, or what it wraps.
fn guessed_record(structure: &Structure, content: &[u64]) -> usize {
    let paths = structure.paths();
    let most = |fits: &dyn Fn(&PathInfo) -> bool| {
        let elements = paths.iter().enumerate().filter(|(_, path)| !path.is_attribute && fits(path));
        elements
            .map(|(index, path)| (content.get(index).copied().unwrap_or(0).saturating_sub(path.values), index))
            .filter(|(content, _)| *content > 0)
            .max_by_key(|(content, index)| (*content, std::cmp::Reverse(*index)))
            .map(|(_, index)| index)
    };
    let children: Vec<usize> =
        (0..paths.len()).filter(|index| paths.get(*index).is_some_and(|path| path.parent == Some(0))).collect();
    let only = match children.as_slice() {
        [only] if paths.get(*only).is_some_and(|path| path.most > 1 && !path.is_attribute) => Some(*only),
        _ => None,
    };
    most(&|path| words::is_record(&path.name))
        .or(only)
        .or_else(|| most(&|path| path.most > 1 && !words::is_line(&path.name)))
        .unwrap_or_else(|| inside_of_wrappers(structure, content))
}

/// The root, or what is in it if that is one element with others in it and nothing else.
fn inside_of_wrappers(structure: &Structure, content: &[u64]) -> usize {
    let children =
        |index: usize| structure.paths().iter().enumerate().filter(move |(_, path)| path.parent == Some(index));
    let mut index = 0;
    while let [(only, path)] = children(index).collect::<Vec<_>>().as_slice()
        && !path.is_attribute
        && content.get(*only).is_some_and(|content| *content > path.values)
    {
        index = *only;
    }
    index
}
