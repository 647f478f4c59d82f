//! The attributes of a tag: checked, with their values as XML 1.0 normalises them.

use std::ops::Range;

use quick_xml::events::BytesStart;
use quick_xml::events::attributes::AttrError;

use super::characters::resolve;
use super::namespaces::Namespaces;
use super::tree::{NodeId, Place, Span, Tree};
use crate::error::{Code, Problem};
use crate::input::Limits;

/// The attributes of one tag.
pub(super) struct Attributes<'w> {
    pub(super) window: &'w str,
    pub(super) tag: Range<usize>,
    pub(super) name_length: usize,
}

impl Attributes<'_> {
    /// Calls `each` with the ranges of every name and raw value in the window.
    pub(super) fn each(
        &self,
        limits: &Limits,
        mut each: impl FnMut(Range<usize>, Range<usize>) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        let content = self.window.get(self.tag.clone()).unwrap_or_default();
        let base = self.window.as_ptr() as usize;
        let tag = BytesStart::from_content(content, self.name_length);
        for (index, attribute) in tag.attributes().enumerate() {
            if index == limits.attributes {
                return Err(Problem::new(
                    Code::LimitAttributes,
                    format!("an element has more than {} attributes", limits.attributes),
                ));
            }
            let attribute = attribute.map_err(|error| attribute_problem(&error))?;
            let key = attribute.key.into_inner();
            let key_start = key.as_ptr() as usize - base;
            let value_start = attribute.value.as_ptr() as usize - base;
            if attribute.value.len() > limits.text_bytes {
                return Err(Problem::new(
                    Code::LimitTextBytes,
                    format!("an attribute is longer than {} bytes", limits.text_bytes),
                ));
            }
            each(key_start..key_start + key.len(), value_start..value_start + attribute.value.len())?;
        }
        Ok(())
    }
}

fn attribute_problem(error: &AttrError) -> Problem {
    match error {
        AttrError::Duplicated(..) => Problem::new(Code::XmlDuplicateAttribute, "an attribute stands twice in one tag"),
        AttrError::ExpectedEq(_) => {
            Problem::new(Code::XmlSyntax, "an attribute without a value").expected("name=\"value\"")
        }
        AttrError::ExpectedValue(_) | AttrError::UnquotedValue(_) => {
            Problem::new(Code::XmlSyntax, "an attribute whose value is not quoted").expected("name=\"value\"")
        }
        AttrError::ExpectedQuote(..) => Problem::new(Code::XmlSyntax, "the value of an attribute is not closed"),
    }
}

/// Adds an attribute to the element opened last. Namespace declarations are none.
pub(super) fn add_attribute(
    tree: &mut Tree,
    namespaces: &Namespaces,
    owner: NodeId,
    qualified: &str,
    name: Span,
    value: Span,
    place: Place,
) -> Result<(), Problem> {
    if qualified == "xmlns" || qualified.starts_with("xmlns:") {
        return Ok(());
    }
    let (local, namespace) = match qualified.split_once(':') {
        None => (0, 0),
        Some((prefix, _)) => {
            let namespace = namespaces.resolve(prefix, tree).ok_or_else(|| {
                Problem::new(Code::XmlPrefix, format!("the prefix {prefix:?} of an attribute is not declared"))
            })?;
            (prefix.len() + 1, namespace)
        }
    };
    tree.add_attribute(owner, name, local as u16, namespace, value, place);
    Ok(())
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
            let end = after.find(';').ok_or_else(|| {
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
