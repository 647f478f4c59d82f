//! Where a record ends, found without looking into it.

use super::eights::{eight, equal, find, first};

/// Where the element ends whose start tag ends at `at`: behind its end tag. Tags are counted and not compared, so that only
/// reading what lies between tells whether it is well formed. `None` where the end is not there, or something that has to be
/// read to be passed over.
pub(super) fn end_of_element(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 1_usize;
    loop {
        at += find(bytes, at, b'<')?;
        match bytes.get(at + 1)? {
            b'/' => {
                at += find(bytes, at, b'>')? + 1;
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            b'!' => {
                let rest = bytes.get(at..)?;
                at += if rest.starts_with(b"<!--") {
                    4 + memchr::memmem::find(rest.get(4..)?, b"-->")? + 3
                } else if rest.starts_with(b"<![CDATA[") {
                    memchr::memmem::find(rest, b"]]>")? + 3
                } else {
                    return None;
                };
            }
            b'?' => at += 2 + memchr::memmem::find(bytes.get(at + 2..)?, b"?>")? + 2,
            _ => {
                let end = end_of_tag(bytes, at + 1)?;
                depth += usize::from(bytes.get(end.checked_sub(1)?) != Some(&b'/'));
                at = end + 1;
            }
        }
    }
}

/// The `>` that ends a tag: the first outside of quotes.
fn end_of_tag(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = end_or_quote(bytes, at)?;
        match bytes.get(at)? {
            b'>' => return Some(at),
            quote => at += 1 + find(bytes, at + 1, *quote)? + 1,
        }
    }
}

/// The next `>` or quote. Mostly it is some letters away, less far than calling a search takes.
fn end_or_quote(bytes: &[u8], at: usize) -> Option<usize> {
    const NEAR: usize = 24;
    for near in (at..at + NEAR).step_by(8) {
        let Some(word) = eight(bytes, near) else { break };
        let marks = equal(word, b'>') | equal(word, b'"') | equal(word, b'\'');
        if marks != 0 {
            return Some(near + first(marks));
        }
    }
    Some(at + memchr::memchr3(b'>', b'"', b'\'', bytes.get(at..)?)?)
}

#[cfg(test)]
mod tests {
    use super::end_of_element;

    #[test]
    fn ends() {
        let cases = [
            ("<r>", "</r>", true),
            ("<r>", "text</r >", true),
            ("<r>", "<a/><b c='>' d=\">\"/></r>", true),
            ("<r>", "<a><!-- </r> --><![CDATA[</r>]]><?p </r>?></a></r>", true),
            ("<r>", "<r><r></r></r></r>", true),
            ("<r>", "<a></b></r>", true),
            ("<r>", "<a></r>", false),
            ("<r>", "<!DOCTYPE r></r>", false),
            ("<r>", "<!-- </r>", false),
            ("<r>", "<a b='></r>", false),
            ("<r>", "<a", false),
        ];
        for (start, rest, is_there) in cases {
            let text = format!("{start}{rest}<next>");
            let end = is_there.then_some(start.len() + rest.len());
            assert_eq!(end_of_element(text.as_bytes(), start.len()), end, "{text}");
        }
    }
}
