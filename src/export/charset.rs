//! The encoding that a list is written in.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use encoding_rs::{EncoderResult, Encoding, ISO_2022_JP, UTF_8, mem};

use crate::error::{Code, Error, Problem, Result, nearest};

/// The encoding that a list is written in: UTF-8 with or without a byte order mark, or one that has fewer characters.
///
/// ```
/// use intakt::export::Charset;
/// let charset: Charset = "windows-1252".parse()?;
/// assert_eq!(charset.to_string(), "windows-1252");
/// assert!("utf-16".parse::<Charset>().is_err());
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Charset(Kind);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Utf8,
    Utf8Marked,
    /// The 256 characters from U+0000 on. The web means Windows-1252 by its name, whoever reads the list may not.
    Latin1,
    Other(&'static Encoding),
}

/// Names that are suggested for a misspelt one.
const COMMON: [&str; 7] =
    ["utf-8", "utf-8-bom", "windows-1252", "iso-8859-1", "iso-8859-15", "windows-1250", "iso-8859-2"];

impl Charset {
    /// UTF-8 without a byte order mark.
    pub const UTF_8: Charset = Charset(Kind::Utf8);
    /// UTF-8 that begins with a byte order mark, by which Excel knows it.
    pub const UTF_8_BOM: Charset = Charset(Kind::Utf8Marked);

    /// Whether it has every character.
    pub fn is_utf8(self) -> bool {
        matches!(self.0, Kind::Utf8 | Kind::Utf8Marked)
    }

    /// The name as IANA has it, for the declaration of an XML document.
    pub(super) fn declared(self) -> &'static str {
        match self.0 {
            Kind::Utf8 | Kind::Utf8Marked => "UTF-8",
            Kind::Latin1 => "ISO-8859-1",
            Kind::Other(encoding) => encoding.name(),
        }
    }

    /// The bytes that a list begins with.
    pub(super) fn mark(self) -> &'static [u8] {
        if self.0 == Kind::Utf8Marked { b"\xef\xbb\xbf" } else { b"" }
    }

    /// The first character of `text` that it has not.
    pub(super) fn lacks(self, text: &str) -> Option<char> {
        match self.0 {
            Kind::Utf8 | Kind::Utf8Marked => None,
            Kind::Latin1 => text.chars().find(|sign| u32::from(*sign) > 0xff),
            Kind::Other(_) if text.is_ascii() => None,
            Kind::Other(encoding) => {
                let (mut encoder, mut rest) = (encoding.new_encoder(), text);
                let mut scratch = [0; 512];
                loop {
                    let (result, read, _) = encoder.encode_from_utf8_without_replacement(rest, &mut scratch, true);
                    match result {
                        EncoderResult::InputEmpty => return None,
                        EncoderResult::OutputFull => rest = rest.get(read..).unwrap_or_default(),
                        EncoderResult::Unmappable(sign) => return Some(sign),
                    }
                }
            }
        }
    }

    /// The text in this encoding. What it lacks becomes a numeric reference of XML; whoever does not want that asks
    /// [`Charset::lacks`] before.
    pub(super) fn encode(self, text: &str) -> Cow<'_, [u8]> {
        match self.0 {
            Kind::Utf8 | Kind::Utf8Marked => Cow::Borrowed(text.as_bytes()),
            Kind::Latin1 if mem::is_str_latin1(text) => mem::encode_latin1_lossy(text),
            Kind::Latin1 => {
                let mut bytes = Vec::with_capacity(text.len());
                for sign in text.chars() {
                    match u8::try_from(u32::from(sign)) {
                        Ok(byte) => bytes.push(byte),
                        Err(_) => bytes.extend(format!("&#{};", u32::from(sign)).into_bytes()),
                    }
                }
                Cow::Owned(bytes)
            }
            Kind::Other(encoding) => encoding.encode(text).0,
        }
    }
}

impl FromStr for Charset {
    type Err = Error;

    /// `utf-8`, `utf-8-bom`, `iso-8859-1`, `windows-1252` or another label of the WHATWG Encoding standard, but for UTF-16 and
    /// ISO-2022-JP, whose bytes are not those of ASCII.
    ///
    /// # Errors
    /// [`Code::UsageParameter`].
    fn from_str(word: &str) -> Result<Self> {
        let folded = word.trim().to_ascii_lowercase();
        let kind = match folded.as_str() {
            "utf-8-bom" => Some(Kind::Utf8Marked),
            "iso-8859-1" | "iso8859-1" | "latin1" | "latin-1" => Some(Kind::Latin1),
            label => Encoding::for_label_no_replacement(label.as_bytes()).and_then(|encoding| {
                if encoding == UTF_8 {
                    return Some(Kind::Utf8);
                }
                let is_written = encoding.output_encoding() == encoding && encoding != ISO_2022_JP;
                is_written.then_some(Kind::Other(encoding))
            }),
        };
        kind.map(Charset).ok_or_else(|| {
            let problem = Problem::new(Code::UsageParameter, format!("lists are not written in the charset {word:?}"))
                .expected("utf-8, utf-8-bom, windows-1252, iso-8859-1, or another name of eight bits a character");
            match nearest(&folded, COMMON) {
                Some(near) => problem.hint(format!("did you mean {near:?}?")).into(),
                None => problem.into(),
            }
        })
    }
}

impl fmt::Display for Charset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Kind::Utf8Marked => f.write_str("utf-8-bom"),
            _ => f.write_str(&self.declared().to_ascii_lowercase()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Charset;

    #[test]
    fn what_a_charset_has_is_written_and_what_it_lacks_is_told() {
        let cases: [(&str, &str, Option<char>, &[u8]); 9] = [
            ("utf-8", "Łódź €", None, "Łódź €".as_bytes()),
            ("utf-8-bom", "€", None, "€".as_bytes()),
            ("windows-1252", "Müller 5 €", None, b"M\xfcller 5 \x80"),
            ("windows-1252", "Łódź", Some('Ł'), b"&#321;\xf3d&#378;"),
            ("iso-8859-1", "Müller", None, b"M\xfcller"),
            ("iso-8859-1", "5 €", Some('€'), b"5 &#8364;"),
            ("latin1", "\u{80}", None, b"\x80"),
            ("iso-8859-15", "5 €", None, b"5 \xa4"),
            ("windows-1250", "Łódź", None, b"\xa3\xf3d\x9f"),
        ];
        for (name, text, lacks, bytes) in cases {
            let charset: Charset = name.parse().unwrap();
            assert_eq!(charset.lacks(text), lacks, "{name} {text}");
            assert_eq!(charset.encode(text).as_ref(), bytes, "{name} {text}");
        }
        let long = format!("{}Ł", "ü".repeat(5000));
        assert_eq!("windows-1252".parse::<Charset>().unwrap().lacks(&long), Some('Ł'));
        assert_eq!("windows-1252".parse::<Charset>().unwrap().lacks(&"ü".repeat(5000)), None);
    }

    #[test]
    fn names_come_back_and_what_cannot_be_written_is_refused() {
        for name in super::COMMON {
            assert_eq!(name.parse::<Charset>().unwrap().to_string(), name);
        }
        for name in ["utf-16", "utf-16le", "iso-2022-jp", "replacement", "", "klingon"] {
            assert!(name.parse::<Charset>().is_err(), "{name}");
        }
        let error = "window-1252".parse::<Charset>().unwrap_err();
        assert!(error.to_string().contains("windows-1252\"?"), "{error}");
    }
}
