//! Decoded text, piece by piece, in a window that the reader moves along.

use std::io::{Read, SeekFrom};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8};

use super::charset::{self, Charset, Utf8};
use super::sniff::sniff;
use super::{Input, Limits};
use crate::error::{Code, Position, Problem, Result};
use crate::xml::Anchor;

/// How many bytes the nature and, in a stream, the encoding of an input are decided on.
const CHUNK: usize = 64 * 1024;

/// How many bytes are read and decoded at a time. A few in unit tests, so that every token gets cut somewhere.
const PIECE: usize = if cfg!(test) { 11 } else { CHUNK };

/// The decoded text of an input, seen through a window.
///
/// The window starts at [`Text::anchor`] and ends where reading has come to. UTF-8 in memory is one borrowed window;
/// everything else is decoded as [`Text::extend`] asks for more and dropped as [`Text::discard`] allows.
pub struct Text<'a> {
    window: Window<'a>,
    anchor: Anchor,
    encoding: &'static Encoding,
    warnings: Vec<Problem>,
    /// What ended reading; told once the text before it was.
    failure: Option<Problem>,
}

enum Window<'a> {
    /// All of the text.
    Whole(&'a str),
    /// Some of the text, and where more comes from.
    Part { text: String, feed: Box<Feed<'a>> },
}

struct Feed<'a> {
    source: Box<dyn Read + 'a>,
    decoder: Decoder,
    /// Bytes that were read and not yet decoded.
    pending: Vec<u8>,
    start: usize,
    ended: bool,
    finished: bool,
    bytes: u64,
    limit: u64,
}

impl<'a> Text<'a> {
    /// Looks at the beginning of `input`, decides its encoding and makes ready to read.
    ///
    /// # Errors
    /// What cannot be XML ([`Code::InputEmpty`], [`Code::InputNotXml`], [`Code::InputCompressed`]), encodings that are
    /// unknown or contradicted ([`Code::InputCharsetUnknown`], [`Code::InputCharsetLie`]), and [`Code::InputRead`].
    pub fn open(input: Input<'a>, charset: Charset, limits: &Limits) -> Result<Text<'a>> {
        match input {
            Input::Slice(bytes) => Text::from_slice(bytes, charset, limits),
            Input::File(file) => {
                let utf8 = scan(&mut *file, limits)?;
                file.seek(SeekFrom::Start(0)).map_err(|error| read_problem(&error))?;
                Text::from_source(Box::new(file), charset, Some(utf8), limits)
            }
            Input::Stream(stream) => Text::from_source(Box::new(stream), charset, None, limits),
        }
    }

    fn from_slice(bytes: &'a [u8], charset: Charset, limits: &Limits) -> Result<Text<'a>> {
        if bytes.len() as u64 > limits.input_bytes {
            return Err(too_long(limits.input_bytes).into());
        }
        let opening = sniff(bytes.get(..bytes.len().min(CHUNK)).unwrap_or_default())?;
        let head = bytes.get(..bytes.len().min(CHUNK)).unwrap_or_default();
        let whole = std::str::from_utf8(bytes);
        let utf8 = match &whole {
            Ok(text) if text.is_ascii() => Utf8::Ascii,
            Ok(_) => Utf8::Valid,
            // Cut off inside a character, which is no reason to read all of it as another encoding.
            Err(error) if error.error_len().is_none() => Utf8::Valid,
            Err(error) => Utf8::Broken(position_of(bytes.get(..error.valid_up_to()).unwrap_or_default())),
        };
        let decision = charset::decide(charset, head, opening, utf8)?;
        let mark = u64::try_from(opening.mark).unwrap_or_default();
        let anchor =
            Anchor { position: Position { byte: mark, ..Position::START }, width: charset::width(decision.encoding) };
        let warnings = Vec::from_iter(decision.warning);
        match whole {
            Ok(text) if decision.encoding == UTF_8 => {
                let text = text.get(opening.mark..).unwrap_or_default();
                Ok(Text { window: Window::Whole(text), anchor, encoding: UTF_8, warnings, failure: None })
            }
            _ => {
                let rest = bytes.get(opening.mark..).unwrap_or_default();
                let feed = Feed::new(Box::new(rest), decision.encoding, Vec::new(), limits);
                let window = Window::Part { text: String::new(), feed: Box::new(feed) };
                Ok(Text { window, anchor, encoding: decision.encoding, warnings, failure: None })
            }
        }
    }

    fn from_source(
        mut source: Box<dyn Read + 'a>,
        charset: Charset,
        utf8: Option<Utf8>,
        limits: &Limits,
    ) -> Result<Text<'a>> {
        let mut head = Vec::with_capacity(CHUNK);
        source.by_ref().take(CHUNK as u64).read_to_end(&mut head).map_err(|error| read_problem(&error))?;
        let opening = sniff(&head)?;
        let utf8 = utf8.unwrap_or_else(|| utf8_of_head(&head));
        let decision = charset::decide(charset, &head, opening, utf8)?;
        let mark = u64::try_from(opening.mark).unwrap_or_default();
        let anchor =
            Anchor { position: Position { byte: mark, ..Position::START }, width: charset::width(decision.encoding) };
        let pending = head.get(opening.mark..).unwrap_or_default().to_vec();
        let feed = Feed::new(source, decision.encoding, pending, limits);
        let window = Window::Part { text: String::new(), feed: Box::new(feed) };
        let warnings = Vec::from_iter(decision.warning);
        Ok(Text { window, anchor, encoding: decision.encoding, warnings, failure: None })
    }

    /// The name of the encoding in force, such as `UTF-8` or `windows-1252`.
    pub fn encoding(&self) -> &'static str {
        self.encoding.name()
    }

    /// What is to be said about the encoding.
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The text from the anchor to where reading has come.
    pub fn window(&self) -> &str {
        match &self.window {
            Window::Whole(text) => text,
            Window::Part { text, .. } => text,
        }
    }

    /// Where the window starts in the file.
    pub fn anchor(&self) -> Anchor {
        self.anchor
    }

    /// Says which document of its input this is; positions tell it.
    pub(crate) fn set_document(&mut self, document: u32) {
        self.anchor.position.document = document;
    }

    /// Whether the window reaches to the end of the input.
    pub fn is_complete(&self) -> bool {
        match &self.window {
            Window::Whole(_) => true,
            Window::Part { feed, .. } => feed.finished,
        }
    }

    /// Decodes some more text onto the end of the window. What is wrong behind good text is told by the next call, so that
    /// nothing that could be read is lost.
    ///
    /// # Errors
    /// [`Code::InputRead`], [`Code::InputCharsetInvalid`], [`Code::LimitInputBytes`].
    pub fn extend(&mut self) -> Result<()> {
        if let Some(failure) = &self.failure {
            return Err(failure.clone().into());
        }
        let Window::Part { text, feed } = &mut self.window else { return Ok(()) };
        let before = text.len();
        let Err(fault) = feed.fill(text) else {
            debug_assert!(text.len() > before || feed.finished);
            return Ok(());
        };
        let problem = match fault {
            Fault::Other(problem) => problem,
            Fault::Malformed => {
                let position = self.anchor.advance(text).position;
                let message = format!("the bytes are not valid {}", self.encoding.name());
                let hint = if feed.ended {
                    "the input ends inside a character: it was cut off; transfer it again"
                } else {
                    "correct the declared encoding, or set charset in the profile"
                };
                Problem::new(Code::InputCharsetInvalid, message).at(position).hint(hint)
            }
        };
        let grown = text.len() > before;
        self.failure = Some(problem.clone());
        if grown { Ok(()) } else { Err(problem.into()) }
    }

    /// Drops the first `length` bytes of the window, unless the window is all of the text anyway; returns how many were
    /// dropped.
    pub fn discard(&mut self, length: usize) -> usize {
        match &mut self.window {
            Window::Whole(_) => 0,
            Window::Part { text, .. } => {
                if let Some(gone) = text.get(..length) {
                    self.anchor = self.anchor.advance(gone);
                    text.drain(..length);
                    length
                } else {
                    0
                }
            }
        }
    }
}

enum Fault {
    Malformed,
    Other(Problem),
}

impl<'a> Feed<'a> {
    fn new(source: Box<dyn Read + 'a>, encoding: &'static Encoding, pending: Vec<u8>, limits: &Limits) -> Self {
        let bytes = pending.len() as u64;
        let decoder = encoding.new_decoder_without_bom_handling();
        Feed { source, decoder, pending, start: 0, ended: false, finished: false, bytes, limit: limits.input_bytes }
    }

    /// Decodes one chunk onto `text`.
    fn fill(&mut self, text: &mut String) -> std::result::Result<(), Fault> {
        while !self.finished {
            if self.start == self.pending.len() && !self.ended {
                self.read()?;
            }
            let end = self.pending.len().min(self.start + PIECE);
            let source = self.pending.get(self.start..end).unwrap_or_default();
            let room =
                self.decoder.max_utf8_buffer_length_without_replacement(source.len()).unwrap_or(source.len() * 3 + 4);
            text.reserve(room);
            let before = text.len();
            let (result, read) = self.decoder.decode_to_string_without_replacement(source, text, self.ended);
            self.start += read;
            match result {
                DecoderResult::Malformed(..) => return Err(Fault::Malformed),
                DecoderResult::InputEmpty => self.finished = self.ended,
                DecoderResult::OutputFull => {}
            }
            if text.len() > before {
                return Ok(());
            }
        }
        Ok(())
    }

    fn read(&mut self) -> std::result::Result<(), Fault> {
        self.pending.resize(PIECE, 0);
        self.start = 0;
        let length = loop {
            match self.source.read(&mut self.pending) {
                Ok(length) => break length,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(Fault::Other(read_problem(&error))),
            }
        };
        self.pending.truncate(length);
        self.ended = length == 0;
        self.bytes += length as u64;
        if self.bytes > self.limit {
            return Err(Fault::Other(too_long(self.limit)));
        }
        Ok(())
    }
}

impl std::fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The text itself is personal data.
        write!(f, "Text({}, {} bytes in the window)", self.encoding(), self.window().len())
    }
}

fn read_problem(error: &std::io::Error) -> Problem {
    Problem::new(Code::InputRead, format!("reading the input failed: {error}"))
}

fn too_long(limit: u64) -> Problem {
    Problem::new(Code::LimitInputBytes, format!("the input is longer than {limit} bytes"))
        .hint("raise the limit input_bytes")
}

/// The position behind `bytes`, counted as if they were UTF-8 (which they are, up to there).
fn position_of(bytes: &[u8]) -> Position {
    let line_start = memchr::memrchr(b'\n', bytes).map_or(0, |at| at + 1);
    let last_line = bytes.get(line_start..).unwrap_or_default();
    Position {
        line: memchr::memchr_iter(b'\n', bytes).count() as u64 + 1,
        column: String::from_utf8_lossy(last_line).chars().count() as u64 + 1,
        byte: bytes.len() as u64,
        ..Position::START
    }
}

fn utf8_of_head(head: &[u8]) -> Utf8 {
    match std::str::from_utf8(head) {
        Ok(text) => Utf8::ValidSoFar { ascii: text.is_ascii() },
        // A character cut by the end of the chunk is no fault of the encoding.
        Err(error) if error.error_len().is_none() => Utf8::ValidSoFar { ascii: false },
        // In one pass nothing later can confirm another encoding, so what is declared is taken and its decoder objects.
        Err(_) => Utf8::ValidSoFar { ascii: true },
    }
}

/// Reads all of `file` to find out whether it is UTF-8.
fn scan(mut file: &mut dyn super::ReadSeek, limits: &Limits) -> Result<Utf8> {
    let mut length = 0_u64;
    let mut buffer = Vec::with_capacity(CHUNK + 4);
    let mut anchor = Position::START;
    let mut ascii = true;
    loop {
        let carried = buffer.len();
        let read =
            Read::take(&mut file, CHUNK as u64).read_to_end(&mut buffer).map_err(|error| read_problem(&error))?;
        length += read as u64;
        if length > limits.input_bytes {
            return Err(too_long(limits.input_bytes).into());
        }
        if read == 0 {
            return Ok(match (carried, ascii) {
                (0, true) => Utf8::Ascii,
                // Also cut off inside a character, which is no reason to read all of it as another encoding.
                _ => Utf8::Valid,
            });
        }
        let (valid, broken) = match std::str::from_utf8(&buffer) {
            Ok(text) => (text.len(), false),
            Err(error) => (error.valid_up_to(), error.error_len().is_some()),
        };
        let good = buffer.get(..valid).unwrap_or_default();
        ascii &= good.is_ascii();
        let moved = position_of(good);
        anchor = Position {
            line: anchor.line + moved.line - 1,
            column: if moved.line > 1 { moved.column } else { anchor.column + moved.column - 1 },
            byte: anchor.byte + moved.byte,
            ..Position::START
        };
        if broken {
            return Ok(Utf8::Broken(anchor));
        }
        buffer.drain(..valid);
        ascii &= buffer.is_empty();
    }
}
