//! Which encoding a document really has.

use std::str::FromStr;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::sniff::{Form, Opening, declared_label};
use super::survey::Utf8;
use crate::error::{Code, Error, Position, Problem, Result, nearest};
use crate::xml::CharacterWidth;

/// How the encoding of an input is decided; the word `charset` of a profile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// The real bytes decide; a declaration that lies is a warning.
    #[default]
    Auto,
    /// The declaration decides; one that lies is an error.
    Strict,
    /// This encoding, whatever the document says.
    Fixed(&'static Encoding),
}

impl FromStr for Charset {
    type Err = Error;

    /// `auto`, `strict` or a label of the WHATWG Encoding standard such as `utf-8`, `iso-8859-15`, `windows-1252`.
    fn from_str(word: &str) -> Result<Self> {
        match word {
            "auto" => Ok(Charset::Auto),
            "strict" => Ok(Charset::Strict),
            label => by_label(label).map(Charset::Fixed).ok_or_else(|| unknown_label(label)),
        }
    }
}

/// `ISO-8859-1` and `us-ascii` mean Windows-1252, as in every browser: shops that say Latin-1 send the euro sign too.
fn by_label(label: &str) -> Option<&'static Encoding> {
    Encoding::for_label_no_replacement(label.trim().as_bytes())
}

fn unknown_label(label: &str) -> Error {
    const COMMON: &[&str] =
        &["utf-8", "utf-16", "iso-8859-1", "iso-8859-2", "iso-8859-15", "windows-1250", "windows-1252"];
    let mut problem = Problem::new(Code::InputCharsetUnknown, format!("the encoding {label:?} is not known"))
        .expected("a name such as utf-8, iso-8859-1, iso-8859-15, windows-1252 or utf-16");
    if let Some(near) = nearest(&label.to_ascii_lowercase(), COMMON.iter().copied()) {
        problem = problem.hint(format!("did you mean {near:?}?"));
    }
    problem.into()
}

/// The encoding in force, and what there is to say about it.
pub(super) struct Decision {
    pub(super) encoding: &'static Encoding,
    /// Whether bytes that are not UTF-8 are to be read as Windows-1252, one by one.
    pub(super) repair: bool,
    pub(super) warning: Option<Problem>,
}

/// Decides on the encoding from the opening, the declaration and what the bytes are.
pub(super) fn decide(charset: Charset, head: &[u8], opening: Opening, utf8: Utf8) -> Result<Decision> {
    let label = declared_label(head.get(opening.mark..).unwrap_or_default());
    let plain = |encoding: &'static Encoding| Decision { encoding, repair: false, warning: None };
    if let Charset::Fixed(encoding) = charset {
        return Ok(plain(encoding));
    }
    if let Some(proven) = opening.proven.filter(|encoding| *encoding != UTF_8) {
        return Ok(plain(proven));
    }
    let declared = match label {
        None => UTF_8,
        Some(label) => match by_label(label) {
            Some(encoding) => encoding,
            None if charset == Charset::Strict => {
                return Err(at_declaration(unknown_label(label).into_problem()).into());
            }
            None => {
                let encoding = if matches!(utf8, Utf8::Broken { .. }) { WINDOWS_1252 } else { UTF_8 };
                let problem =
                    Problem::warning(Code::InputCharsetUnknown, format!("the encoding {label:?} is not known"))
                        .hint(format!("read as {}", encoding.name()));
                return Ok(Decision { warning: Some(at_declaration(problem)), ..plain(encoding) });
            }
        },
    };
    let lie = |position: Position, real: &'static Encoding, what: &str| -> Result<Decision> {
        let message = match (label, opening.form) {
            (Some(label), _) => format!("the document declares {label} and {what}"),
            (None, Form::Xml) => format!("the document declares no encoding, so it has to be UTF-8, and {what}"),
            (None, Form::Table) => what.to_owned(),
        };
        let problem = Problem::new(Code::InputCharsetLie, message).at(position);
        if charset == Charset::Strict {
            let right = format!("correct the declaration to {} or set charset in the profile", real.name());
            return Err(problem.hint(right).into());
        }
        let warning = Problem::warning(Code::InputCharsetLie, problem.message()).at(position);
        Ok(Decision { warning: Some(warning.hint(format!("read as {}", real.name()))), ..plain(real) })
    };
    // Reaching here, the first bytes agree with ASCII, which UTF-16 never does.
    let wide = declared == UTF_16LE || declared == UTF_16BE;
    match utf8 {
        Utf8::Broken { first, strays, characters }
            if declared == UTF_8 && characters >= strays && charset == Charset::Auto =>
        {
            Ok(Decision { repair: true, warning: Some(mixed(first, strays, characters)), ..plain(UTF_8) })
        }
        Utf8::Broken { first, .. } if declared == UTF_8 => {
            lie(first, WINDOWS_1252, "the bytes are not UTF-8 from here on")
        }
        Utf8::Broken { first, .. } if wide => lie(first, WINDOWS_1252, "the bytes are of a single-byte encoding"),
        _ if wide => lie(Position::START, UTF_8, "the bytes are UTF-8"),
        Utf8::Valid | Utf8::ValidSoFar { ascii: false } if declared != UTF_8 && declared.is_single_byte() => {
            lie(Position::START, UTF_8, "its letters outside ASCII are UTF-8 throughout")
        }
        Utf8::Ascii | Utf8::Valid | Utf8::Broken { .. } | Utf8::ValidSoFar { .. } => Ok(plain(declared)),
    }
}

/// UTF-8 into which somebody put pieces of another encoding. In a file of Windows-1252 hardly any two letters look like
/// UTF-8, so where as many characters are UTF-8 as bytes are not, the file is UTF-8.
fn mixed(first: Position, strays: u64, characters: u64) -> Problem {
    let (bytes, are) = if strays == 1 { ("byte is", "it is") } else { ("bytes are", "each is") };
    let message = format!("{strays} {bytes} not UTF-8, the first one here, among {characters} characters that are");
    let hint = format!("{are} read as windows-1252; byte positions behind it are those of the mended text");
    Problem::warning(Code::InputCharsetLie, message).at(first).hint(hint)
}

fn at_declaration(problem: Problem) -> Problem {
    problem.at(Position::START)
}

/// How many bytes a character takes in `encoding`.
pub(super) fn width(encoding: &'static Encoding) -> CharacterWidth {
    if encoding == UTF_8 {
        CharacterWidth::Utf8
    } else if encoding == UTF_16LE || encoding == UTF_16BE {
        CharacterWidth::Utf16
    } else if encoding.is_single_byte() {
        CharacterWidth::One
    } else {
        CharacterWidth::Encoded(encoding)
    }
}
