//! What the first bytes tell: an archive, an image, an HTML page, or XML and in which family of encodings.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::error::{Code, Position, Problem, Result};

/// What the text of an input is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    Xml,
    /// Rows of cells.
    Table,
}

/// What a caller can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    Xml,
    /// A table, whatever it begins with.
    Table,
    /// Either; what begins with a tag is XML.
    Any,
}

/// What the first bytes say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Opening {
    pub(super) form: Form,
    /// Length of the byte order mark.
    pub(super) mark: usize,
    /// The encoding that the mark or the pattern of NUL bytes proves.
    pub(super) proven: Option<&'static Encoding>,
}

/// Things that are sent instead of XML, by their first bytes.
const FOREIGN: &[(&[u8], &str)] = &[
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x89PNG", "a PNG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"%PDF", "a PDF document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{", "JSON"),
    (b"[", "JSON"),
];

const ARCHIVES: &[(&[u8], &str)] = &[
    (b"\x1f\x8b", "a gzip file inside of a gzip file"),
    (b"PK\x03\x04", "a zip file"),
    (b"PK\x05\x06", "an empty zip file"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\0", "an xz file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
];

/// Looks at the first bytes and refuses by name what cannot be read.
///
/// # Errors
/// [`Code::InputEmpty`], [`Code::InputCompressed`], [`Code::InputNotXml`], [`Code::InputCharsetUnknown`] (UTF-32).
pub(super) fn sniff(head: &[u8], wanted: Wanted) -> Result<Opening> {
    if head.iter().all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0)) {
        let message = if head.is_empty() { "the input has no bytes" } else { "the input holds nothing but blanks" };
        return Err(Problem::new(Code::InputEmpty, message)
            .at(Position::START)
            .expected("an XML document")
            .hint("check that the file was transferred completely")
            .into());
    }
    for (magic, name) in ARCHIVES {
        if head.starts_with(magic) {
            return Err(Problem::new(Code::InputCompressed, format!("the input is {name}"))
                .at(Position::START)
                .expected("an XML document")
                .hint("unpack it first")
                .into());
        }
    }
    for (magic, name) in FOREIGN {
        if head.starts_with(magic) {
            return Err(not_xml(&format!("the input is {name}"), 0).into());
        }
    }
    let utf32 = [b"\xff\xfe\0\0".as_slice(), b"\0\0\xfe\xff", b"<\0\0\0", b"\0\0\0<"];
    if utf32.iter().any(|mark| head.starts_with(mark)) {
        return Err(Problem::new(Code::InputCharsetUnknown, "the input is encoded in UTF-32")
            .at(Position::START)
            .expected("UTF-8, UTF-16 or a single-byte encoding")
            .hint("ask the shop to write UTF-8")
            .into());
    }
    let opening = |mark, proven| Opening { form: Form::Xml, mark, proven };
    // The first two characters of a table are letters or quotes, which in UTF-16 have a byte of NUL each.
    let may_be_table = wanted != Wanted::Xml;
    let mut opening = match head {
        [0xef, 0xbb, 0xbf, ..] => opening(3, Some(UTF_8)),
        [0xff, 0xfe, ..] => opening(2, Some(UTF_16LE)),
        [0xfe, 0xff, ..] => opening(2, Some(UTF_16BE)),
        [b'<', 0, ..] => opening(0, Some(UTF_16LE)),
        [0, b'<', ..] => opening(0, Some(UTF_16BE)),
        [1..=255, 0, 1..=255, 0, ..] if may_be_table => opening(0, Some(UTF_16LE)),
        [0, 1..=255, 0, 1..=255, ..] if may_be_table => opening(0, Some(UTF_16BE)),
        _ => opening(0, None),
    };
    let body = head.get(opening.mark..).unwrap_or_default();
    let first = body.iter().find(|byte| **byte != 0 && !byte.is_ascii_whitespace());
    opening.form = match wanted {
        Wanted::Table => Form::Table,
        Wanted::Any if first != Some(&b'<') && memchr::memmem::find(body, b"<?xml ").is_none() => Form::Table,
        Wanted::Any | Wanted::Xml => Form::Xml,
    };
    if opening.form == Form::Xml && opening.proven.is_none_or(|encoding| encoding == UTF_8) {
        first_tag(head, opening.mark)?;
    }
    Ok(opening)
}

/// The same answer for a table that no profile reads.
pub(crate) fn no_tag(position: Position) -> Problem {
    not_xml("the input does not begin with a tag", 0).at(position)
}

/// The document has to begin with a tag, and not with one of HTML.
fn first_tag(head: &[u8], mark: usize) -> Result<()> {
    let body = head.get(mark..).unwrap_or_default();
    let blanks = body.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let body = body.get(blanks..).unwrap_or_default();
    let start = mark + blanks;
    // Whatever a server printed before the document hides a declaration further on.
    let declaration = memchr::memmem::find(body, b"<?xml ").filter(|at| *at > 0);
    let is_html = [b"<!doctype html".as_slice(), b"<html", b"<br", b"<b>", b"<p>", b"<div", b"<head", b"<body"]
        .iter()
        .any(|tag| {
            let (begin, behind) = body.split_at_checked(tag.len()).unwrap_or_default();
            // `<brands>` and `<header>` are no HTML.
            let whole = tag.ends_with(b">") || !behind.first().is_some_and(|byte| is_name_byte(*byte));
            whole && begin.eq_ignore_ascii_case(tag)
        });
    match (body.first(), declaration) {
        (Some(b'<'), None) if !is_html => Ok(()),
        (Some(b'<'), Some(_)) if !is_html => Ok(()),
        (_, Some(at)) => {
            let what = if is_html { "HTML stands" } else { "text stands" };
            let problem = not_xml(&format!("{what} before the XML, which starts at byte {}", start + at), start);
            Err(problem
                .hint("the shop's server printed a message before the document; ask for it to be switched off")
                .into())
        }
        (Some(b'<'), None) => Err(not_xml("the input is an HTML page", start).into()),
        _ => Err(not_xml("the input does not begin with a tag", start).into()),
    }
}

fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':') || byte >= 0x80
}

fn not_xml(message: &str, byte: usize) -> Problem {
    Problem::new(Code::InputNotXml, message)
        .at(Position { column: byte as u64 + 1, byte: byte as u64, ..Position::START })
        .expected("an XML document")
}

/// The `encoding` of an XML declaration in an encoding that agrees with ASCII, as written.
pub(super) fn declared_label(head: &[u8]) -> Option<&str> {
    let start = head.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    let declaration = head.get(start..)?;
    let end = memchr::memmem::find(declaration.get(..declaration.len().min(1024))?, b"?>")?;
    let declaration = declaration.get(..end)?;
    if !declaration.starts_with(b"<?xml") {
        return None;
    }
    let after = declaration.get(memchr::memmem::find(declaration, b"encoding")? + b"encoding".len()..)?;
    let after = after.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, rest) = after.split_first()?;
    let end = rest.iter().position(|byte| byte == quote)?;
    std::str::from_utf8(rest.get(..end)?).ok()
}
