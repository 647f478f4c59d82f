//! Which elements and attributes a document has, how often, and where first: the whole document in one pass, however
//! long it is.

use std::collections::BTreeMap;
use std::ops::Range;

use super::anchor::Anchor;
use super::attributes::{attribute_value, scan};
use super::characters::resolve;
use super::token::{Token, Tokens};
use crate::error::{Code, Masked, Position, Problem, Result};
use crate::input::{Limits, Text};

/// The paths of a document. Memory is that of its different paths, not of its length.
///
/// ```
/// use intakt::input::{Charset, Input, Limits, Text};
/// use intakt::xml::Structure;
///
/// let limits = Limits::default();
/// let text = Text::open(Input::Slice(b"<a><b id='1'/><b>two</b></a>"), Charset::Auto, &limits)?;
/// let structure = Structure::read(text, &limits, &mut |_, _| {})?;
/// let paths: Vec<(&str, u64)> = structure.paths().iter().map(|path| (path.path.as_str(), path.count)).collect();
/// assert_eq!(paths, [("/a", 1), ("/a/b", 2), ("/a/b/@id", 1)]);
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Structure {
    paths: Vec<PathInfo>,
    /// For each path, those right below it, in the order in which they first stand in the document.
    children: Vec<Vec<usize>>,
    root_namespace: String,
}

/// One path of a document, without the numbers of siblings.
#[derive(Clone, Debug)]
pub struct PathInfo {
    /// The path from the root with names as written, such as `/orders/order/@id`.
    pub path: String,
    /// The last name of the path, without prefix and `@`.
    pub name: String,
    /// Whether it is an attribute.
    pub is_attribute: bool,
    /// The index of the path above it; none for the root.
    pub parent: Option<usize>,
    /// How often it stands in the document.
    pub count: u64,
    /// How often it stands at most below one and the same element.
    pub most: u64,
    /// How many of them hold a text of their own that is not blank.
    pub values: u64,
    /// The first of these texts, its beginning if it is long.
    pub sample: Option<Masked>,
    /// Where it stands first.
    pub position: Position,
}

/// More of a text than this tells nothing about what it is.
const VALUE_CHARACTERS: usize = 256;

/// A document with more different paths holds data in its names.
const MOST_PATHS: usize = 100_000;

impl Structure {
    /// Reads a document to its end. `each_value` is given the index of a path and the trimmed text of every element and
    /// attribute that has one, cut after 256 characters.
    ///
    /// What tells a parser something and carries no data (`xmlns`, `xsi:…`, `xml:…`) is passed over.
    ///
    /// # Errors
    /// What is wrong with the document, and limits that it exceeds.
    pub fn read(mut text: Text<'_>, limits: &Limits, each_value: &mut dyn FnMut(usize, &str)) -> Result<Structure> {
        let mut scan = Scan {
            structure: Structure::default(),
            below: Vec::new(),
            open: Vec::new(),
            path_bytes: 0,
            anchored: (0, text.anchor()),
            limits,
            each_value,
        };
        let mut cursor = 0;
        while !scan.advance(text.window(), &mut cursor, text.is_complete())? {
            if text.window().len() - cursor > limits.record_bytes {
                let message = format!("one token is longer than {} bytes", limits.record_bytes);
                return Err(scan.at(text.window(), cursor, Problem::new(Code::LimitRecordBytes, message)).into());
            }
            let dropped = text.discard(cursor);
            cursor -= dropped;
            if dropped > 0 {
                scan.anchored = (0, text.anchor());
            }
            text.extend()?;
        }
        Ok(scan.structure)
    }

    /// Adds a path below another one, not yet counted. The key of an attribute begins with `@`.
    pub(crate) fn add(&mut self, parent: Option<usize>, key: &str, position: Position) -> usize {
        let index = self.paths.len();
        let above = parent.and_then(|parent| self.paths.get(parent)).map_or("", |path| path.path.as_str());
        let name = key.trim_start_matches('@');
        self.paths.push(PathInfo {
            path: format!("{above}/{key}"),
            name: name.split_once(':').map_or(name, |(_, local)| local).to_owned(),
            is_attribute: key.starts_with('@'),
            parent,
            count: 0,
            most: 0,
            values: 0,
            sample: None,
            position,
        });
        self.children.push(Vec::new());
        if let Some(children) = parent.and_then(|parent| self.children.get_mut(parent)) {
            children.push(index);
        }
        index
    }

    /// Says where a path stands first.
    pub(crate) fn place(&mut self, index: usize, position: Position) {
        if let Some(path) = self.paths.get_mut(index) {
            path.position = position;
        }
    }

    /// Counts an element or attribute that is the one of this number below the element around it.
    pub(crate) fn count(&mut self, index: usize, number: u64) {
        if let Some(path) = self.paths.get_mut(index) {
            path.count += 1;
            path.most = path.most.max(number);
        }
    }

    /// Takes down a text that is not blank, trimmed and cut, and hands it to `each_value`.
    pub(crate) fn value(&mut self, index: usize, text: &str, each_value: &mut dyn FnMut(usize, &str)) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let end = text.char_indices().nth(VALUE_CHARACTERS).map_or(text.len(), |(end, _)| end);
        let text = text.get(..end).unwrap_or(text);
        each_value(index, text);
        if let Some(path) = self.paths.get_mut(index) {
            path.values += 1;
            path.sample.get_or_insert_with(|| Masked::new(text));
        }
    }

    /// Every path, in the order in which it first stands in the document.
    pub fn paths(&self) -> &[PathInfo] {
        &self.paths
    }

    /// The namespace of the root element, empty for none.
    pub fn root_namespace(&self) -> &str {
        &self.root_namespace
    }

    /// The indices of the paths at and below the path of `index`, each below its parent.
    pub fn subtree(&self, index: usize) -> Vec<usize> {
        let mut found = vec![index];
        let below = |index: usize| self.children.get(index).into_iter().flatten().rev();
        let mut waiting: Vec<usize> = below(index).copied().collect();
        while let Some(next) = waiting.pop() {
            found.push(next);
            waiting.extend(below(next));
        }
        found
    }

    /// The paths from the root down to `index`, which is the last of them.
    pub fn ancestry(&self, index: usize) -> Vec<usize> {
        let above = |index: &usize| self.paths.get(*index).and_then(|path| path.parent);
        let mut line: Vec<usize> = std::iter::successors(Some(index), above).collect();
        line.reverse();
        line
    }
}

/// An element that is open.
struct Open {
    index: usize,
    name: String,
    text: String,
    /// How often each path stood below it so far.
    children: BTreeMap<usize, u64>,
}

struct Scan<'s> {
    structure: Structure,
    /// For each path, the paths below it by name; attributes begin with `@`.
    below: Vec<BTreeMap<String, usize>>,
    open: Vec<Open>,
    /// How long all paths together are.
    path_bytes: usize,
    anchored: (usize, Anchor),
    limits: &'s Limits,
    each_value: &'s mut dyn FnMut(usize, &str),
}

impl Scan<'_> {
    /// Reads on from `cursor`. Returns whether the document has ended.
    fn advance(&mut self, window: &str, cursor: &mut usize, complete: bool) -> Result<bool> {
        let base = *cursor;
        let mut tokens = Tokens::new(window.get(base..).unwrap_or_default(), complete);
        loop {
            let start = base + tokens.cursor();
            let token = tokens.next();
            let shift = |range: Range<usize>| range.start + base..range.end + base;
            let piece = |range: Range<usize>| window.get(shift(range)).unwrap_or_default();
            match token {
                Token::Start { name, tag, empty } => {
                    self.start_tag(window, start, shift(name), shift(tag))?;
                    if empty {
                        self.end_element();
                    }
                }
                Token::End { name } => {
                    let name = piece(name).trim_end();
                    if self.open.last().is_none_or(|open| open.name != name) {
                        let problem =
                            Problem::new(Code::XmlMismatchedTag, format!("</{name}> closes what is not open"));
                        return Err(self.at(window, start, problem).into());
                    }
                    self.end_element();
                }
                Token::Text(text) | Token::CData(text) => self.text(piece(text)),
                Token::Reference(name) => {
                    let mut text = String::new();
                    resolve(piece(name), &mut text).map_err(|problem| self.at(window, start, problem))?;
                    self.text(&text);
                }
                Token::Declaration(_) | Token::Instruction(_) | Token::Comment(_) | Token::Doctype => {}
                Token::Incomplete => return Ok(false),
                Token::EndOfText if self.open.is_empty() && !self.structure.paths.is_empty() => return Ok(true),
                Token::EndOfText => {
                    let problem = match self.open.last() {
                        Some(open) => {
                            Problem::new(Code::XmlTruncated, format!("the document ends inside <{}>", open.name))
                        }
                        None => Problem::new(Code::InputNotXml, "the document has no element"),
                    };
                    return Err(self.at(window, start, problem).into());
                }
                Token::Malformed { at, problem } => return Err(self.at(window, base + at, problem).into()),
            }
            *cursor = base + tokens.cursor();
        }
    }

    fn start_tag(&mut self, window: &str, start: usize, name: Range<usize>, tag: Range<usize>) -> Result<()> {
        if self.open.len() >= self.limits.depth {
            let message = format!("elements are nested more than {} deep", self.limits.depth);
            return Err(self.at(window, start, Problem::new(Code::LimitDepth, message)).into());
        }
        let qualified = window.get(name.clone()).unwrap_or_default();
        let parent = self.open.last().map(|open| open.index);
        let index = self.found(window, start, parent, qualified, false)?;
        self.open.push(Open { index, name: qualified.to_owned(), text: String::new(), children: BTreeMap::new() });
        let prefix = qualified.split_once(':').map(|(prefix, _)| prefix);
        let mut values = Vec::new();
        let mut attributes = Vec::new();
        scan(window, tag, name.len(), self.limits, &mut attributes)
            .map_err(|problem| self.at(window, start, problem))?;
        for attribute in attributes {
            let text = window.get(attribute.value).unwrap_or_default();
            let value = attribute_value(text).map_err(|problem| self.at(window, start, problem))?;
            values.push((attribute.name, value.unwrap_or_else(|| text.to_owned())));
        }
        for (key, value) in values {
            let name = window.get(key.clone()).unwrap_or_default();
            match name.split_once(':') {
                _ if name == "xmlns" || name.starts_with("xmlns:") => {
                    if parent.is_none()
                        && name.strip_prefix("xmlns").map(|name| name.trim_start_matches(':'))
                            == Some(prefix.unwrap_or_default())
                    {
                        self.structure.root_namespace = value;
                    }
                }
                Some(("xsi" | "xml", _)) => {}
                _ => {
                    let attribute = self.found(window, key.start, Some(index), name, true)?;
                    self.structure.value(attribute, &value, self.each_value);
                }
            }
        }
        Ok(())
    }

    /// Counts a path, which may be a new one.
    fn found(
        &mut self,
        window: &str,
        start: usize,
        parent: Option<usize>,
        qualified: &str,
        is_attribute: bool,
    ) -> Result<usize> {
        let key = if is_attribute { format!("@{qualified}") } else { qualified.to_owned() };
        let known = match parent {
            Some(parent) => self.below.get(parent).and_then(|below| below.get(&key)).copied(),
            None => match self.structure.paths.first() {
                // The root of a document behind another one.
                Some(root) if root.path.strip_prefix('/') == Some(qualified) => Some(0),
                Some(_) => {
                    let problem = Problem::new(Code::XmlSecondRoot, "another document starts here, with another root");
                    return Err(self.at(window, start, problem).into());
                }
                None => None,
            },
        };
        let index = match known {
            Some(index) => index,
            None => self.new_path(window, start, parent, key)?,
        };
        let most = self.open.last_mut().map_or(1, |open| {
            let count = open.children.entry(index).or_insert(0);
            *count += 1;
            *count
        });
        self.structure.count(index, most);
        Ok(index)
    }

    fn new_path(&mut self, window: &str, start: usize, parent: Option<usize>, key: String) -> Result<usize> {
        let index = self.structure.paths.len();
        if index == MOST_PATHS {
            let problem =
                Problem::new(Code::LimitElements, format!("the document has more than {MOST_PATHS} different paths"));
            return Err(self.at(window, start, problem).into());
        }
        let (from, anchor) = self.anchored;
        let anchor = anchor.advance(window.get(from..start).unwrap_or_default());
        self.anchored = (start, anchor);
        self.structure.add(parent, &key, anchor.position);
        self.path_bytes += self.structure.paths.last().map_or(0, |path| path.path.len());
        if self.path_bytes > self.limits.record_bytes {
            let message =
                format!("the names of the document's paths are longer than {} bytes", self.limits.record_bytes);
            return Err(self.at(window, start, Problem::new(Code::LimitElements, message)).into());
        }
        self.below.push(BTreeMap::new());
        if let Some(below) = parent.and_then(|parent| self.below.get_mut(parent)) {
            below.insert(key, index);
        }
        Ok(index)
    }

    fn text(&mut self, text: &str) {
        if let Some(open) = self.open.last_mut()
            // Four bytes a character at most, so that the cut is made where the text is used.
            && open.text.len() < VALUE_CHARACTERS * 4
        {
            let text = if open.text.is_empty() { text.trim_start() } else { text };
            open.text.extend(text.chars().take(VALUE_CHARACTERS));
        }
    }

    fn end_element(&mut self) {
        if let Some(open) = self.open.pop() {
            self.structure.value(open.index, &open.text, self.each_value);
        }
    }

    fn at(&self, window: &str, offset: usize, problem: Problem) -> Problem {
        let (from, anchor) = self.anchored;
        problem.at(anchor.advance(window.get(from..offset).unwrap_or_default()).position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::{Charset, Input};

    fn read(xml: &str, pieces: bool) -> Result<Structure> {
        let limits = Limits::default();
        let mut stream = Drip(xml.as_bytes());
        let input = if pieces { Input::Stream(&mut stream) } else { Input::Slice(xml.as_bytes()) };
        Structure::read(Text::open(input, Charset::Auto, &limits)?, &limits, &mut |_, _| {})
    }

    /// Gives one byte at a time.
    struct Drip<'b>(&'b [u8]);

    impl std::io::Read for Drip<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let count = self.0.len().min(buffer.len()).min(1);
            buffer[..count].copy_from_slice(&self.0[..count]);
            self.0 = &self.0[count..];
            Ok(count)
        }
    }

    fn described(structure: &Structure) -> Vec<String> {
        let line = |path: &PathInfo| {
            let sample = path.sample.as_ref().map_or("", Masked::reveal);
            let Position { line, column, .. } = path.position;
            format!("{} {} {} {} {line}:{column} {sample}", path.path, path.count, path.most, path.values)
        };
        structure.paths().iter().map(line).collect()
    }

    #[test]
    fn paths_with_counts_samples_and_places() {
        let cases = [
            ("<a/>", vec!["/a 1 1 0 1:1 "]),
            ("<a>x &amp; <![CDATA[<y>]]></a>", vec!["/a 1 1 1 1:1 x & <y>"]),
            (
                "<a>\n <b i='1' xmlns:p='u'>ä</b>\n <b><p:c xmlns:p='u' p:d=' 2 ' xml:lang='de'/></b><b> </b>\n</a>",
                vec![
                    "/a 1 1 0 1:1 ",
                    "/a/b 3 3 1 2:2 ä",
                    "/a/b/@i 1 1 1 2:5 1",
                    "/a/b/p:c 1 1 0 3:5 ",
                    "/a/b/p:c/@p:d 1 1 1 3:22 2",
                ],
            ),
        ];
        for (xml, expected) in cases {
            for pieces in [false, true] {
                assert_eq!(described(&read(xml, pieces).expect("a document")), expected, "{xml} {pieces}");
            }
        }
    }

    #[test]
    fn what_is_no_document() {
        let cases = [
            ("<a><b></a>", Code::XmlMismatchedTag),
            ("<a><b>", Code::XmlTruncated),
            ("<a/><b/>", Code::XmlSecondRoot),
            ("<a>&nothing;</a>", Code::XmlReference),
        ];
        for (xml, code) in cases {
            for pieces in [false, true] {
                assert_eq!(read(xml, pieces).map_err(|error| error.code()).err(), Some(code), "{xml} {pieces}");
            }
        }
        let wide: String = (0..=MOST_PATHS).map(|number| format!("<b{number}/>")).collect();
        let error = read(&format!("<a>{wide}</a>"), false).map_err(|error| error.code()).err();
        assert_eq!(error, Some(Code::LimitElements));
        let deep = "<a>".repeat(200);
        assert_eq!(read(&deep, false).map_err(|error| error.code()).err(), Some(Code::LimitDepth));
    }

    #[test]
    fn the_namespace_of_the_root() {
        let cases = [("<a xmlns='u'/>", "u"), ("<p:a xmlns:p='v' xmlns='u'/>", "v"), ("<a xmlns:p='v'/>", "")];
        for (xml, uri) in cases {
            assert_eq!(read(xml, false).expect("a document").root_namespace(), uri, "{xml}");
        }
    }

    #[test]
    fn a_subtree_stands_together() {
        let structure = read("<a><b><c/></b><d/><b><e/></b></a>", false).expect("a document");
        let names = |found: Vec<usize>| -> Vec<String> {
            found.iter().map(|index| structure.paths()[*index].name.clone()).collect()
        };
        assert_eq!(names(structure.subtree(0)), ["a", "b", "c", "e", "d"]);
        assert_eq!(names(structure.ancestry(4)), ["a", "b", "e"]);
    }
}
