//! Which names XML and its namespaces allow.

use crate::error::{Code, Problem};

/// What an ASCII character may be in a name: 0 nowhere, 1 behind the first character, 2 anywhere. The colon is 0 here.
fn class(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => 2,
        b'0'..=b'9' | b'-' | b'.' => 1,
        _ => 0,
    }
}

/// `NameStartChar` of XML 1.0, fifth edition, without the colon.
fn starts_name(c: char) -> bool {
    match c as u32 {
        0..=0x7f => class(c as u8) == 2,
        code => matches!(code,
            0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2ff | 0x370..=0x37d | 0x37f..=0x1fff | 0x200c..=0x200d
            | 0x2070..=0x218f | 0x2c00..=0x2fef | 0x3001..=0xd7ff | 0xf900..=0xfdcf | 0xfdf0..=0xfffd
            | 0x10000..=0xeffff),
    }
}

/// `NameChar` of XML 1.0, fifth edition, without the colon.
fn continues_name(c: char) -> bool {
    match c as u32 {
        0..=0x7f => class(c as u8) > 0,
        0xb7 | 0x300..=0x36f | 0x203f..=0x2040 => true,
        _ => starts_name(c),
    }
}

/// Whether `text` is a name without a colon (`NCName`).
fn is_simple(text: &str) -> bool {
    // Names are mostly ASCII.
    match text.as_bytes().split_first() {
        None => false,
        Some((first, rest)) if class(*first) == 2 && rest.iter().all(|byte| class(*byte) > 0) => true,
        Some(_) if text.is_ascii() => false,
        Some(_) => {
            let mut characters = text.chars();
            characters.next().is_some_and(starts_name) && characters.all(continues_name)
        }
    }
}

/// Whether `text` is a name, which may hold colons (`Name`).
pub(crate) fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(|c| starts_name(c) || c == ':') && characters.all(|c| continues_name(c) || c == ':')
}

/// Where the local name starts inside a qualified name.
///
/// # Errors
/// What is no qualified name (`QName`): a character that no name has, more than one colon, nothing beside a colon.
pub(super) fn local_start(qualified: &str) -> Result<usize, Problem> {
    let colon = memchr::memchr(b':', qualified.as_bytes());
    let (prefix, local, start) = match colon {
        None => (None, qualified, 0),
        Some(at) => (qualified.get(..at), qualified.get(at + 1..).unwrap_or_default(), at + 1),
    };
    if is_simple(local) && prefix.is_none_or(is_simple) {
        // The tree counts with sixteen bits here.
        if start > u16::MAX as usize {
            return Err(Problem::new(Code::LimitTextBytes, format!("a prefix is longer than {} bytes", u16::MAX - 1)));
        }
        return Ok(start);
    }
    Err(Problem::new(Code::XmlSyntax, "a tag or attribute whose name is none")
        .found(qualified)
        .expected("a letter or `_`, then letters, digits, `-`, `_`, `.`, and at most one `:` inside")
        .hint("write a `<` that begins no tag as &lt;"))
}

#[cfg(test)]
mod tests {
    use super::{is_name, local_start};

    #[test]
    fn qualified_names() {
        let good =
            [("a", 0), ("_", 0), ("a:b", 2), ("a1-b.c_d", 0), ("Straße", 0), ("größe:ö", 8), ("€", 0), ("a\u{b7}", 0)];
        for (name, start) in good {
            assert_eq!(local_start(name).ok(), Some(start), "{name}");
        }
        let bad = [
            "",
            "1a",
            "-a",
            ".a",
            "a:",
            ":a",
            ":",
            "a:b:c",
            "a:1",
            "1:a",
            "a b",
            "a\"",
            "a<",
            "a/b",
            "\u{b7}a",
            "a×b",
            "a;",
            "\u{300}a",
            "a\u{f0000}",
            "ö:1",
            "a\0",
        ];
        for name in bad {
            assert!(local_start(name).is_err(), "{name}");
        }
    }

    #[test]
    fn names_of_instructions_may_hold_colons() {
        assert!(is_name("a:b:c") && is_name(":") && is_name("ä"));
        assert!(!is_name("") && !is_name("1") && !is_name("a?"));
    }
}
