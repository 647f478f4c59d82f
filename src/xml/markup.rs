//! What comments, processing instructions and the declaration may hold.

use std::ops::Range;

use super::attributes::{Attribute, attribute_value, scan};
use super::names::is_name;
use crate::error::{Code, Problem};
use crate::input::Limits;

/// Checks what stands between `<!--` and `-->`.
pub(super) fn check_comment(content: &str) -> Result<(), Problem> {
    if content.ends_with('-') || memchr::memmem::find(content.as_bytes(), b"--").is_some() {
        return Err(Problem::new(Code::XmlSyntax, "`--` stands inside a comment").expected("`-->` as its only end"));
    }
    Ok(())
}

/// Checks what stands between `<?` and `?>`.
pub(super) fn check_instruction(content: &str) -> Result<(), Problem> {
    let target = content.split([' ', '\t', '\r', '\n']).next().unwrap_or_default();
    if !is_name(target) {
        return Err(Problem::new(Code::XmlSyntax, "a processing instruction without a proper name").found(target));
    }
    if target.eq_ignore_ascii_case("xml") {
        return Err(Problem::new(Code::XmlSyntax, "a processing instruction has the reserved name `xml`")
            .expected("<?xml version=\"1.0\"?> at the beginning of the document, in small letters"));
    }
    Ok(())
}

/// Checks the declaration, whose content between `<?` and `?>` is `content` of the window. Which encoding it names is
/// judged where the bytes are decoded.
pub(super) fn check_declaration(window: &str, content: Range<usize>, limits: &Limits) -> Result<(), Problem> {
    let expected = "<?xml version=\"1.0\" encoding=\"…\" standalone=\"…\"?>";
    let wrong = |message: &str| Problem::new(Code::XmlSyntax, message).expected(expected);
    let mut attributes: Vec<Attribute> = Vec::new();
    scan(window, content, "xml".len(), limits, &mut attributes)
        .map_err(|problem| wrong(&format!("the declaration is malformed: {}", problem.message())))?;
    let text = |range: &Range<usize>| window.get(range.clone()).unwrap_or_default();
    for attribute in &attributes {
        attribute_value(text(&attribute.value))
            .map_err(|problem| wrong(&format!("the declaration is malformed: {}", problem.message())))?;
    }
    let mut parts = attributes.iter().map(|attribute| (text(&attribute.name), text(&attribute.value))).peekable();
    match parts.next() {
        Some(("version", version)) if is_version(version) => {}
        Some(("version", _)) => return Err(wrong("the declaration names a version of XML that does not exist")),
        _ => return Err(wrong("the declaration does not begin with the version")),
    }
    parts.next_if(|(name, _)| *name == "encoding");
    match parts.next() {
        None => {}
        Some(("standalone", "yes" | "no")) => {}
        Some(("standalone", _)) => return Err(wrong("the declaration says neither yes nor no to `standalone`")),
        Some(_) => return Err(wrong("the declaration holds what does not belong there, or in another order")),
    }
    if parts.next().is_some() {
        return Err(wrong("the declaration holds what does not belong there, or in another order"));
    }
    Ok(())
}

/// `VersionNum`: documents of every version `1.x` are read as 1.0 (XML 1.0, fifth edition, 2.8).
fn is_version(version: &str) -> bool {
    version.strip_prefix("1.").is_some_and(|minor| !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit()))
}
