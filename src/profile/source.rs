//! TOML with places: every key and value of a profile knows its line and column.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::{Code, Lines, Position, Problem, Result, nearest};

/// A text of the profile with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) text: String,
    pub(super) position: Position,
    /// The text as it stands in the file, with its quotes and escapes.
    pub(super) raw: String,
}

impl Text {
    /// The place in the file of the byte `offset` of the text.
    pub(super) fn place(&self, offset: usize) -> Position {
        let before = self.raw.get(..self.raw_offset(offset)).unwrap_or_default();
        let (lines, last) = before
            .rsplit_once('\n')
            .map_or((0, before), |(above, last)| (above.matches('\n').count() as u64 + 1, last));
        let column = if lines == 0 { self.position.column } else { 1 };
        Position {
            line: self.position.line + lines,
            column: column + last.chars().count() as u64,
            byte: self.position.byte + before.len() as u64,
            ..Position::START
        }
    }

    /// Where the byte `offset` of the text stands in `raw`.
    fn raw_offset(&self, offset: usize) -> usize {
        let quotes =
            ["\"\"\"", "'''", "\"", "'"].into_iter().find(|quotes| self.raw.starts_with(quotes)).unwrap_or_default();
        let mut at = quotes.len();
        // A line end right behind three quotes is no part of the text.
        if quotes.len() == 3 {
            let rest = self.raw.get(at..).unwrap_or_default();
            at += if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) };
        }
        let mut read = 0;
        while read < offset {
            let rest = self.raw.get(at..).unwrap_or_default();
            let Some(first) = rest.chars().next() else { break };
            if first != '\\' || !quotes.starts_with('"') {
                at += first.len_utf8();
                read += first.len_utf8();
                continue;
            }
            let (length, written) = escape(rest);
            at += length;
            read += written;
        }
        at
    }
}

/// The lengths of the escape that `rest` begins with: in the file, and in the text.
fn escape(rest: &str) -> (usize, usize) {
    let digits = match rest.as_bytes().get(1) {
        Some(b'x') => 2,
        Some(b'u') => 4,
        Some(b'U') => 8,
        // A line that goes on: the line end and all blanks behind it are no part of the text.
        Some(b' ' | b'\t' | b'\r' | b'\n') => {
            let behind = rest.get(1..).unwrap_or_default();
            return (rest.len() - behind.trim_ascii_start().len(), 0);
        }
        _ => return (2, 1),
    };
    let code = rest.get(2..2 + digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
    (2 + digits, code.and_then(char::from_u32).map_or(1, char::len_utf8))
}

/// A value of the profile with its place.
#[derive(Clone, Debug)]
pub(super) struct Value {
    pub(super) position: Position,
    pub(super) content: Content,
    /// A text as it stands in the file; empty for anything else.
    raw: String,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Text(String),
    /// A number as written; profiles have no floating point.
    Number(String),
    Bool(bool),
    List(Vec<Value>),
    Table(Table),
    Other(&'static str),
}

/// A table of the profile. Keys are taken out as they are understood; what is left is unknown.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub(super) position: Position,
    /// The dotted path, empty for the whole file.
    pub(super) path: String,
    entries: BTreeMap<String, (Text, Value)>,
}

/// Parses a TOML text. `file` is its name in messages.
pub(super) fn parse(text: &str, file: &str) -> Result<Table> {
    let table = DeTable::parse(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        Problem::new(Code::ProfileSyntax, format!("the profile is not valid TOML: {}", error.message()))
            .in_file(file)
            .at(Position::in_text(text, at))
    })?;
    Ok(convert_table(&Lines::new(text), table.get_ref(), Position::START, String::new()))
}

fn convert_table(text: &Lines<'_>, table: &DeTable<'_>, at: Position, path: String) -> Table {
    let entries = table
        .iter()
        .map(|(key, value)| {
            let name = key.get_ref().to_string();
            let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let position = text.position(key.span().start);
            let raw = text.text().get(key.span()).unwrap_or_default().to_owned();
            (name.clone(), (Text { text: name, position, raw }, convert(text, value, below)))
        })
        .collect();
    Table { position: at, path, entries }
}

fn convert(text: &Lines<'_>, value: &Spanned<DeValue<'_>>, path: String) -> Value {
    let position = text.position(value.span().start);
    let mut raw = String::new();
    let content = match value.get_ref() {
        DeValue::String(string) => {
            raw = text.text().get(value.span()).unwrap_or_default().to_owned();
            Content::Text(string.to_string())
        }
        DeValue::Integer(integer) if integer.radix() == 10 => Content::Number(integer.as_str().to_owned()),
        DeValue::Integer(_) => Content::Other("a number that is not decimal"),
        DeValue::Float(float) => Content::Number(float.as_str().to_owned()),
        DeValue::Boolean(value) => Content::Bool(*value),
        DeValue::Datetime(_) => Content::Other("a date without quotes"),
        DeValue::Array(items) => Content::List(items.iter().map(|item| convert(text, item, path.clone())).collect()),
        DeValue::Table(table) => Content::Table(convert_table(text, table, position, path)),
    };
    Value { position, content, raw }
}

impl Value {
    fn what(&self) -> &'static str {
        match &self.content {
            Content::Text(_) => "a text",
            Content::Number(_) => "a number",
            Content::Bool(_) => "true or false",
            Content::List(_) => "a list",
            Content::Table(_) => "a table",
            Content::Other(what) => what,
        }
    }

    /// The value has to be something else.
    pub(super) fn wrong(&self, path: &str, expected: &str) -> Problem {
        Problem::new(Code::ProfileValue, format!("`{path}` is {}", self.what()))
            .at(self.position)
            .path(path)
            .expected(expected)
    }

    pub(super) fn into_text(self, path: &str) -> Result<Text> {
        match self.content {
            Content::Text(text) => Ok(Text { text, position: self.position, raw: self.raw }),
            _ => Err(self.wrong(path, "a text in quotes").into()),
        }
    }

    /// A text, or a list of texts.
    pub(super) fn into_texts(self, path: &str) -> Result<Vec<Text>> {
        match self.content {
            Content::List(items) => items.into_iter().map(|item| item.into_text(path)).collect(),
            Content::Text(_) => Ok(vec![self.into_text(path)?]),
            _ => Err(self.wrong(path, "a text or a list of texts").into()),
        }
    }

    pub(super) fn into_bool(self, path: &str) -> Result<bool> {
        match self.content {
            Content::Bool(value) => Ok(value),
            _ => Err(self.wrong(path, "true or false").into()),
        }
    }

    /// A text, a number or a truth value, as text.
    pub(super) fn into_scalar(self, path: &str) -> Result<Text> {
        match self.content {
            Content::Text(text) => Ok(Text { text, position: self.position, raw: self.raw }),
            Content::Number(text) => Ok(Text { raw: text.clone(), text, position: self.position }),
            Content::Bool(value) => Ok(Text { text: value.to_string(), position: self.position, raw: self.raw }),
            _ => Err(self.wrong(path, "a text or a number").into()),
        }
    }

    pub(super) fn into_table(self, path: &str) -> Result<Table> {
        match self.content {
            Content::Table(table) => Ok(table),
            _ => Err(self.wrong(path, "a table").into()),
        }
    }
}

impl Table {
    /// The dotted path of a key below this table.
    pub(super) fn below(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// The key itself, with its place.
    pub(super) fn key(&self, key: &str) -> Option<&Text> {
        self.entries.get(key).map(|(key, _)| key)
    }

    pub(super) fn take(&mut self, key: &str) -> Option<Value> {
        self.entries.remove(key).map(|(_, value)| value)
    }

    pub(super) fn take_text(&mut self, key: &str) -> Result<Option<Text>> {
        let path = self.below(key);
        self.take(key).map(|value| value.into_text(&path)).transpose()
    }

    pub(super) fn take_texts(&mut self, key: &str) -> Result<Option<Vec<Text>>> {
        let path = self.below(key);
        self.take(key).map(|value| value.into_texts(&path)).transpose()
    }

    pub(super) fn take_bool(&mut self, key: &str) -> Result<Option<bool>> {
        let path = self.below(key);
        self.take(key).map(|value| value.into_bool(&path)).transpose()
    }

    pub(super) fn take_table(&mut self, key: &str) -> Result<Option<Table>> {
        let path = self.below(key);
        self.take(key).map(|value| value.into_table(&path)).transpose()
    }

    /// A key that has to be there.
    pub(super) fn missing(&self, key: &str) -> Problem {
        let path = self.below(key);
        Problem::new(Code::ProfileMissingKey, format!("`{path}` is missing")).at(self.position).path(path)
    }

    /// All that is left, in the order of the file.
    pub(super) fn take_all(&mut self) -> Vec<(Text, Value)> {
        let mut all: Vec<(Text, Value)> = std::mem::take(&mut self.entries).into_values().collect();
        all.sort_by_key(|(key, _)| key.position.byte);
        all
    }

    /// Nothing may be left. `known` are the keys that the table could have.
    pub(super) fn finish(mut self, known: &[&str]) -> Result<()> {
        let path = self.path.clone();
        match self.take_all().into_iter().next() {
            None => Ok(()),
            Some((key, _)) => Err(unknown_key(&path, &key, known.iter().copied()).into()),
        }
    }
}

/// A key that no profile has at this place.
pub(super) fn unknown_key<'a>(path: &str, key: &Text, known: impl IntoIterator<Item = &'a str>) -> Problem {
    let known: Vec<&str> = known.into_iter().collect();
    let full = if path.is_empty() { key.text.clone() } else { format!("{path}.{}", key.text) };
    let problem = Problem::new(Code::ProfileUnknownKey, format!("`{full}` is not known")).at(key.position).path(full);
    match nearest(&key.text, known.iter().copied()) {
        Some(near) => problem.hint(format!("write `{near}`")),
        None => problem.expected(format!("one of {}", known.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::{Content, parse};

    #[test]
    fn places_inside_of_texts() {
        // The text, and where its sign `!` stands: line and column.
        let cases = [
            ("a = \"12!\"", 1, 8),
            ("a = '12!'", 1, 8),
            ("\n  a = \"ä\\u00e4\\\"!\"", 2, 17),
            ("a = '''1\n2!'''", 2, 2),
            ("a = \"\"\"1!\"\"\"", 1, 9),
            ("a = \"\"\"\n1!\"\"\"", 2, 2),
            ("a = \"\"\"1 \\\n    2!\"\"\"", 2, 6),
            ("a = '1\\!'", 1, 8),
        ];
        for (toml, line, column) in cases {
            let mut table = parse(toml, "test").expect("TOML");
            let value = table.take("a").expect("a");
            assert!(matches!(value.content, Content::Text(_)), "{toml}");
            let text = value.into_text("a").expect("a text");
            let place = text.place(text.text.find('!').expect("a sign"));
            assert_eq!((place.line, place.column), (line, column), "{toml}");
            assert_eq!(toml.as_bytes()[place.byte as usize], b'!', "{toml}");
        }
    }
}
