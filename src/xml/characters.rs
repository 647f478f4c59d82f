//! References, line ends and the characters that XML allows.

use super::anchor::Anchor;
use super::html_entities::push_html_entity;
use super::{eights, wide};
use crate::error::{Code, Problem};

/// Appends what `&name;` stands for. Entities of a DOCTYPE are never defined.
pub(super) fn resolve(name: &str, text: &mut String) -> Result<(), Problem> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16).ok().filter(|_| !hex.starts_with('+')),
            None => number.parse().ok().filter(|_| !number.starts_with('+')),
        };
        let character = code.and_then(char::from_u32).filter(|c| is_xml_character(*c));
        text.push(
            character
                .ok_or_else(|| Problem::new(Code::XmlReference, "a character reference to what is no XML character"))?,
        );
        return Ok(());
    }
    // The five of XML and those of HTML, which stand for plain characters; never parsed again.
    if push_html_entity(name, text) {
        return Ok(());
    }
    Err(Problem::new(Code::XmlReference, "a reference to an entity that is not known")
        .expected("&amp; &lt; &gt; &quot; &apos; a number, or a name of HTML")
        .hint("write a lone ampersand as &amp;"))
}

/// `S` of XML 1.0; other than Rust's idea of ASCII whitespace, without the form feed.
pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

/// `Char` of XML 1.0.
pub(crate) fn is_xml_character(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

/// Appends `piece` with CRLF and CR as LF (XML 1.0, 2.11).
pub(crate) fn push_with_newlines(text: &mut String, piece: &str) {
    let mut rest = piece;
    while let Some(at) = rest.find('\r') {
        text.push_str(rest.get(..at).unwrap_or_default());
        text.push('\n');
        rest = rest.get(at + 1..).unwrap_or_default();
        rest = rest.strip_prefix('\n').unwrap_or(rest);
    }
    text.push_str(rest);
}

/// Whether a byte is there that may be of a forbidden character.
fn needs_care(bytes: &[u8]) -> bool {
    // The one blank below 0x20 that all files are full of is told apart at once; the others only where some are there.
    let rare = |word| eights::control(word) | eights::equal(word, 0xef);
    let care = |byte: &u8| (*byte < 0x20 && !is_blank(*byte)) || *byte == 0xef;
    let may = |chunk| if wide::IS_WIDE { wide::has_control_or(chunk, 0xef) } else { eights::any(chunk, b' ', rare) };
    bytes.chunks(256).any(|chunk| may(chunk) && chunk.iter().any(care))
}

/// The first character that XML forbids: where, and what to say.
pub(super) fn forbidden_character(text: &str) -> Option<(usize, Problem)> {
    if !needs_care(text.as_bytes()) {
        return None;
    }
    let control = |byte: u8| byte < 0x20 && !is_blank(byte);
    let at = text.bytes().position(control).or_else(|| {
        // U+FFFE and U+FFFF, the only others that UTF-8 can hold.
        memchr::memmem::find(text.as_bytes(), b"\xef\xbf\xbe")
            .or_else(|| memchr::memmem::find(text.as_bytes(), b"\xef\xbf\xbf"))
    })?;
    let code = text.get(at..)?.chars().next()? as u32;
    Some((at, Problem::new(Code::XmlControlCharacter, format!("the character U+{code:04X} is not allowed in XML"))))
}

/// The same, with its place in the file.
pub(super) fn control_character(text: &str, anchor: Anchor) -> Option<Problem> {
    let (at, problem) = forbidden_character(text)?;
    Some(problem.at(anchor.advance(text.get(..at)?).position))
}
