//! The attributes of a tag: checked, with their values as XML 1.0 normalises them.

use std::ops::Range;

use super::characters::{is_blank, resolve};
use super::names::local_start;
use crate::error::{Code, Problem};
use crate::input::Limits;

/// An attribute of a tag; ranges count from the start of the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Attribute {
    /// The qualified name.
    pub(super) name: Range<usize>,
    /// Where the local name starts inside the name.
    pub(super) local: usize,
    /// The raw value between the quotes.
    pub(super) value: Range<usize>,
}

impl Attribute {
    /// The prefix that it declares a namespace for, empty for the default namespace; `None` for what is no declaration.
    pub(super) fn declares<'w>(&self, window: &'w str) -> Option<&'w str> {
        match window.get(self.name.clone())?.strip_prefix("xmlns")? {
            "" => Some(""),
            rest => rest.strip_prefix(':'),
        }
    }
}

/// Splits a tag (all between `<` and `>` or `/>`) into its attributes, which are added to `found`.
///
/// # Errors
/// What the grammar of XML 1.0 forbids (40 `STag`, 41 `Attribute`), two attributes of one name, and limits.
pub(super) fn scan(
    window: &str,
    tag: Range<usize>,
    name_length: usize,
    limits: &Limits,
    found: &mut Vec<Attribute>,
) -> Result<(), Problem> {
    let bytes = window.as_bytes().get(..tag.end).unwrap_or_default();
    let byte = |at: usize| bytes.get(at).copied();
    let skip_blanks = |mut at: usize| {
        while byte(at).is_some_and(is_blank) {
            at += 1;
        }
        at
    };
    let mut at = tag.start + name_length;
    loop {
        let start = skip_blanks(at);
        if start >= tag.end {
            break;
        }
        if start == at {
            return Err(
                Problem::new(Code::XmlSyntax, "no blank stands before an attribute").expected(" name=\"value\"")
            );
        }
        if found.len() == limits.attributes {
            let message = format!("an element has more than {} attributes", limits.attributes);
            return Err(Problem::new(Code::LimitAttributes, message));
        }
        let mut end = start;
        while byte(end).is_some_and(|byte| byte != b'=' && !is_blank(byte)) {
            end += 1;
        }
        let local = local_start(window.get(start..end).unwrap_or_default())?;
        let equals = skip_blanks(end);
        if byte(equals) != Some(b'=') {
            return Err(Problem::new(Code::XmlSyntax, "an attribute without a value").expected("name=\"value\""));
        }
        let open = skip_blanks(equals + 1);
        let Some(quote) = byte(open).filter(|byte| matches!(byte, b'"' | b'\'')) else {
            return Err(
                Problem::new(Code::XmlSyntax, "an attribute whose value is not quoted").expected("name=\"value\"")
            );
        };
        let Some(length) = memchr::memchr(quote, bytes.get(open + 1..).unwrap_or_default()) else {
            return Err(Problem::new(Code::XmlSyntax, "the value of an attribute is not closed"));
        };
        if length > limits.text_bytes {
            let message = format!("an attribute is longer than {} bytes", limits.text_bytes);
            return Err(Problem::new(Code::LimitTextBytes, message));
        }
        at = open + 1 + length + 1;
        found.push(Attribute { name: start..end, local, value: open + 1..at - 1 });
    }
    let name = |attribute: &Attribute| window.get(attribute.name.clone()).unwrap_or_default();
    if has_twice(found.iter().map(name)) {
        return Err(duplicate());
    }
    Ok(())
}

pub(super) fn duplicate() -> Problem {
    Problem::new(Code::XmlDuplicateAttribute, "an attribute stands twice in one tag")
}

/// Whether two of the items are equal. A few are compared with each other, many are sorted.
pub(super) fn has_twice<T: Ord>(items: impl ExactSizeIterator<Item = T> + Clone) -> bool {
    const FEW: usize = 8;
    if items.len() > FEW {
        let mut sorted: Vec<T> = items.collect();
        sorted.sort_unstable();
        return sorted.windows(2).any(|pair| matches!(pair, [left, right] if left == right));
    }
    let mut rest = items;
    while let Some(item) = rest.next() {
        if rest.clone().any(|other| other == item) {
            return true;
        }
    }
    false
}

/// The value of an attribute with references resolved and blanks made spaces; `None` where nothing changes.
pub(super) fn attribute_value(raw: &str) -> Result<Option<String>, Problem> {
    if !raw.bytes().any(|byte| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r')) {
        return Ok(None);
    }
    if raw.contains('<') {
        return Err(Problem::new(Code::XmlSyntax, "`<` stands in the value of an attribute").expected("&lt;"));
    }
    let mut value = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '\t', '\n', '\r']) {
        value.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        if let Some(after) = rest.strip_prefix('&') {
            let end =
                after.find([';', '&']).filter(|end| after.as_bytes().get(*end) == Some(&b';')).ok_or_else(|| {
                    Problem::new(Code::XmlReference, "an ampersand that begins no reference").expected("&amp;")
                })?;
            resolve(after.get(..end).unwrap_or_default(), &mut value)?;
            rest = after.get(end + 1..).unwrap_or_default();
        } else {
            // A line break is one blank, also when two characters write it (XML 1.0, 2.11 and 3.3.3).
            let length = if rest.starts_with("\r\n") { 2 } else { 1 };
            value.push(' ');
            rest = rest.get(length..).unwrap_or_default();
        }
    }
    value.push_str(rest);
    Ok(Some(value))
}
