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
    Declaration {
        start: usize,
    },
    /// A comment, a processing instruction or a DOCTYPE.
    Other,
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
}

impl<'t> Tokens<'t> {
    pub(super) fn new(text: &'t str, complete: bool) -> Self {
        let mut reader = Reader::from_str(text);
        let config = reader.config_mut();
        // The text may begin in the middle of a document, so names are checked by the record reader.
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        // A lone ampersand spoils one record, not the document; the record reader reports it.
        config.allow_dangling_amp = true;
        Tokens { text, reader, complete, cursor: 0 }
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
        let event = self.reader.read_event();
        let behind = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
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
                if text.end == self.text.len() && !self.complete {
                    return Token::Incomplete;
                }
                self.cursor = text.end;
                return Token::Text(text);
            }
            Ok(Event::CData(text)) => Token::CData(range(&text)),
            Ok(Event::GeneralRef(reference)) => Token::Reference(range(&reference)),
            Ok(Event::Decl(_)) => Token::Declaration { start: self.cursor },
            Ok(Event::Comment(_) | Event::PI(_) | Event::DocType(_)) => Token::Other,
            Ok(Event::Eof) => return if self.complete { Token::EndOfText } else { Token::Incomplete },
            Err(_) if !self.complete => return Token::Incomplete,
            Err(error) => return self.malformed(&error),
        };
        self.cursor = behind;
        token
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
            XmlError::Syntax(SyntaxError::InvalidBangMarkup) => {
                Problem::new(Code::XmlSyntax, "`<!` begins neither a comment, nor CDATA, nor a DOCTYPE")
            }
            XmlError::IllFormed(IllFormedError::DoubleHyphenInComment) => {
                Problem::new(Code::XmlSyntax, "`--` stands inside a comment")
            }
            XmlError::IllFormed(IllFormedError::MissingDoctypeName) => {
                Problem::new(Code::XmlSyntax, "a DOCTYPE without a name")
            }
            _ => Problem::new(Code::XmlSyntax, "the markup is malformed here"),
        };
        Token::Malformed { at, problem }
    }
}
