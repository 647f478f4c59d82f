//! Texts to truth values, bytes and plain text.

use crate::error::{Code, Problem};
use crate::xml::push_html_entity;

/// `true`, `1`, `yes`, `ja`, `j`, `y` and their opposites, in any case.
pub(super) fn truth(text: &str) -> Result<bool, Problem> {
    match text.to_lowercase().as_str() {
        "true" | "1" | "yes" | "y" | "ja" | "j" => Ok(true),
        "false" | "0" | "no" | "n" | "nein" => Ok(false),
        _ => Err(Problem::new(Code::OrderBool, "the text is neither true nor false")
            .found(text)
            .expected("true or false")),
    }
}

/// Base64 with or without line breaks and padding (RFC 4648, both alphabets); at most `limit` bytes.
pub(super) fn base64(text: &str, limit: usize) -> Result<Vec<u8>, Problem> {
    let digits = text.bytes().filter(|byte| !byte.is_ascii_whitespace() && *byte != b'=').count();
    if digits / 4 * 3 + digits % 4 * 3 / 4 > limit {
        let message = format!("the content of an attachment is longer than {limit} bytes");
        return Err(Problem::new(Code::LimitAttachmentBytes, message).hint("raise the limit attachment_bytes"));
    }
    let mut bytes = Vec::with_capacity(digits / 4 * 3 + 3);
    let (mut bits, mut count, mut padding) = (0_u32, 0_u32, 0);
    let problem = |what: String| Problem::new(Code::OrderAttachment, what).expected("base64 text");
    for (at, byte) in text.bytes().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()) {
        let wrong = || problem(format!("the content is not base64: byte {} of the text", at + 1));
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                padding += 1;
                continue;
            }
            _ => return Err(wrong()),
        };
        if padding > 0 {
            return Err(wrong());
        }
        bits = bits << 6 | u32::from(digit);
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 0xff) as u8);
        }
    }
    // Six bits left over are half a byte that nobody finished; padding fills up a group of four.
    if count == 6 || padding > 2 {
        Err(problem("the content is not base64: its end is missing".to_owned()))
    } else {
        Ok(bytes)
    }
}

/// The text of a piece of HTML: breaks and paragraphs are lines, other tags go, named characters are resolved.
pub(super) fn html_to_text(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        text.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = if rest.starts_with('<') { rest.find('>') } else { rest.find(';').filter(|end| *end < 12) };
        let Some(end) = end else { break };
        let inner = rest.get(1..end).unwrap_or_default();
        if rest.starts_with('<') {
            let name =
                inner.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
            if matches!(name.to_ascii_lowercase().as_str(), "br" | "p" | "div" | "li" | "tr") && !text.ends_with('\n') {
                text.push('\n');
            }
        } else {
            match resolve(inner) {
                Some(replacement) => text.push_str(&replacement),
                None => text.push_str(rest.get(..=end).unwrap_or_default()),
            }
        }
        rest = rest.get(end + 1..).unwrap_or_default();
    }
    text.push_str(rest);
    // Blanks beside a break are the page's layout.
    text.trim().lines().map(str::trim).collect::<Vec<_>>().join("\n")
}

fn resolve(name: &str) -> Option<String> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(String::from);
    }
    let mut text = String::new();
    push_html_entity(name, &mut text).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::{base64, html_to_text, truth};
    use crate::error::Code;

    #[test]
    fn base64_as_senders_write_it() {
        let cases: &[(&str, Option<&[u8]>)] = &[
            ("", Some(b"")),
            ("Zg==", Some(b"f")),
            ("Zm8=", Some(b"fo")),
            ("Zm9v", Some(b"foo")),
            (" Zm9v\r\nYmFy \n", Some(b"foobar")),
            ("Zm8", Some(b"fo")),
            ("-_-_", Some(b"\xfb\xff\xbf")),
            ("Z", None),
            ("Zm=v", None),
            ("Zm9v===", None),
            ("Zm$v", None),
        ];
        for (text, expected) in cases {
            assert_eq!(base64(text, 6).ok().as_deref(), *expected, "{text:?}");
        }
        let code = |text: &str, limit| base64(text, limit).map_err(|problem| problem.code());
        assert_eq!(code("Zm9v", 2), Err(Code::LimitAttachmentBytes));
        assert_eq!(code("Zm8=", 2), Ok(b"fo".to_vec()));
        assert!(base64("Zm9v\n*", 9).is_err_and(|problem| problem.message().ends_with("byte 6 of the text")));
    }

    #[test]
    fn html_becomes_text() {
        let cases = [
            ("one<br />two", "one\ntwo"),
            ("one <br /> two", "one\ntwo"),
            ("<p>one</p><p>two &amp; three</p>", "one\ntwo & three"),
            ("Gr&ouml;&szlig;e&#32;&#x34;2", "Größe 42"),
            ("a < b", "a < b"),
            ("Fisch & Co", "Fisch & Co"),
        ];
        for (html, text) in cases {
            assert_eq!(html_to_text(html), text, "{html}");
        }
    }

    #[test]
    fn truth_in_several_languages() {
        assert_eq!((truth("Ja"), truth("0")), (Ok(true), Ok(false)));
        assert!(truth("maybe").is_err());
    }
}
