//! The tokens of a piece of text, by quick-xml, with their places in it.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::errors::{Error as XmlError, IllFormedError, SyntaxError};
use quick_xml::events::Event;

use crate::error::{Code, Problem};

/// A token; ranges count from the start of the text that [`Tokens`] was made on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A start tag. `name` is its qualified name, `tag` all between `<` and `>` or `/>`.
    Start {
        name: Range<usize>,
        tag: Range<usize>,
        empty: bool,
    },
    End {
        name: Range<usize>,
    },
    Text(Range<usize>),
    CData(Range<usize>),
    /// What stands between `&` and `;`.
    Reference(Range<usize>),
    /// What stands between `<?` and `?>`.
    Declaration(Range<usize>),
    /// What stands between `<?` and `?>`.
    Instruction(Range<usize>),
    /// What stands between `<!--` and `-->`.
    Comment(Range<usize>),
    Doctype,
    EndOfText,
    /// The text ends inside a token, or in text that may go on.
    Incomplete,
    Malformed {
        at: usize,
        problem: Problem,
    },
}

/// Reads tokens from text that may be cut anywhere.
pub(super) struct Tokens<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    /// Whether nothing follows `text`.
    complete: bool,
    /// Where the next token starts.
    cursor: usize,
    /// Where the text starts that `reader` was given.
    offset: usize,
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str, complete: bool) -> Self {
        // quick-xml would take a U+FEFF here for a byte order mark and drop it. At most it begins a text.
        let offset = if text.starts_with('\u{feff}') {
            memchr::memchr2(b'<', b'&', text.as_bytes()).unwrap_or(text.len())
        } else {
            0
        };
        let mut reader = Reader::from_str(text.get(offset..).unwrap_or_default());
        let config = reader.config_mut();
        // The text may begin in the middle of a document, so names are checked by the record reader.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        // A lone ampersand spoils one record, not the document; the record reader reports it.
        config.allow_dangling_amp = true;
        Tokens { text, reader, complete, cursor: 0, offset }
    }

    /// Where the token after the last one starts.
    pub(super) fn cursor(&self) -> usize {
        self.cursor
    }

    pub(super) fn next(&mut self) -> Token {
        let base = self.text.as_ptr() as usize;
        let range = |part: &[u8]| {
            let start = part.as_ptr() as usize - base;
            start..start + part.len()
        };
        if self.cursor < self.offset {
            return self.text(0..self.offset);
        }
        let event = self.reader.read_event();
        let behind = self.offset + usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let token = match event {
            Ok(Event::Start(tag)) => {
                self.cursor = behind;
                return Token::Start { name: range(tag.name().as_ref()), tag: range(&tag), empty: false };
            }
            Ok(Event::Empty(tag)) => {
                self.cursor = behind;
                return Token::Start { name: range(tag.name().as_ref()), tag: range(&tag), empty: true };
            }
            Ok(Event::End(tag)) => {
                self.cursor = behind;
                return Token::End { name: range(tag.name().as_ref()) };
            }
            Ok(Event::Text(text)) => {
                let text = range(&text);
                return self.text(text);
            }
            Ok(Event::CData(text)) => Token::CData(range(&text)),
            Ok(Event::GeneralRef(reference)) => Token::Reference(range(&reference)),
            Ok(Event::Decl(content)) => Token::Declaration(range(&content)),
            Ok(Event::PI(content)) => Token::Instruction(range(&content)),
            Ok(Event::Comment(content)) => Token::Comment(range(&content)),
            Ok(Event::DocType(_)) if !self.rest().starts_with("<!DOCTYPE") => return self.unknown_markup(),
            Ok(Event::DocType(_)) => Token::Doctype,
            Ok(Event::Eof) => return if self.complete { Token::EndOfText } else { Token::Incomplete },
            // Waiting for more text makes nothing of it.
            Err(_) if self.is_unknown_markup() => return self.unknown_markup(),
            Err(_) if !self.complete => return Token::Incomplete,
            Err(error) => return self.malformed(&error),
        };
        self.cursor = behind;
        token
    }

    fn text(&mut self, text: Range<usize>) -> Token {
        if text.end == self.text.len() && !self.complete {
            return Token::Incomplete;
        }
        self.cursor = text.end;
        Token::Text(text)
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.cursor..).unwrap_or_default()
    }

    /// Whether `<!` stands here and cannot become a comment, CDATA or DOCTYPE.
    fn is_unknown_markup(&self) -> bool {
        let rest = self.rest();
        let may_become = |known: &&str| {
            let common = known.len().min(rest.len());
            known.as_bytes().get(..common) == rest.as_bytes().get(..common)
        };
        rest.starts_with("<!") && !["<!--", "<![CDATA[", "<!DOCTYPE"].iter().any(may_become)
    }

    fn unknown_markup(&self) -> Token {
        let problem = Problem::new(Code::XmlSyntax, "`<!` begins neither a comment, nor CDATA, nor a DOCTYPE");
        Token::Malformed { at: self.cursor, problem }
    }

    fn malformed(&self, error: &XmlError) -> Token {
        let at = self.cursor;
        let truncated = |what: &str| {
            Problem::new(Code::XmlTruncated, format!("the document ends inside {what}"))
                .expected("the rest of the document")
                .hint("the file was cut off; transfer it again")
        };
        let problem = match error {
            XmlError::Syntax(SyntaxError::UnclosedPI | SyntaxError::UnclosedXmlDecl) => {
                truncated("a declaration or processing instruction")
            }
            XmlError::Syntax(SyntaxError::UnclosedComment) => truncated("a comment"),
            XmlError::Syntax(SyntaxError::UnclosedDoctype) => truncated("a DOCTYPE"),
            XmlError::Syntax(SyntaxError::UnclosedCData) => truncated("a CDATA section"),
            XmlError::Syntax(
                SyntaxError::UnclosedTag
                | SyntaxError::UnclosedSingleQuotedAttributeValue
                | SyntaxError::UnclosedDoubleQuotedAttributeValue,
            ) => truncated("a tag"),
            XmlError::Syntax(SyntaxError::InvalidBangMarkup) => truncated("a comment, CDATA section or DOCTYPE"),
            XmlError::IllFormed(IllFormedError::MissingDoctypeName) => {
                Problem::new(Code::XmlSyntax, "a DOCTYPE without a name")
            }
            _ => Problem::new(Code::XmlSyntax, "the markup is malformed here"),
        };
        Token::Malformed { at, problem }
    }
}
