//! Decoded text, piece by piece, in a window that the reader moves along.

use std::io::{Cursor, Read, SeekFrom};

use encoding_rs::{DecoderResult, Encoding, UTF_8, WINDOWS_1252};

use super::charset::{self, Charset, Decision};
use super::packed::{Gunzip, is_gzip, read_problem};
use super::sniff::{Form, Wanted, sniff};
use super::survey::{self, Utf8};
use super::{Input, Limits};
use crate::error::{Code, Position, Problem, Result};
use crate::xml::{Anchor, CharacterWidth};

/// How many bytes the nature and, in a stream, the encoding of an input are decided on.
pub(super) const CHUNK: usize = 64 * 1024;

/// How many bytes are read and decoded at a time. A few in unit tests, so that every token gets cut somewhere.
const PIECE: usize = if cfg!(test) { 11 } else { CHUNK };

/// The decoded text of an input, seen through a window.
///
/// The window starts at [`Text::anchor`] and ends where reading has come to. UTF-8 in memory is one borrowed window;
/// everything else is decoded as [`Text::extend`] asks for more and dropped as [`Text::discard`] allows.
pub struct Text<'a> {
    window: Window<'a>,
    form: Form,
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

enum Decoder {
    Plain(encoding_rs::Decoder),
    /// UTF-8 in which every byte that is none is one of Windows-1252. Keeps the bytes of a character that may go on.
    Repairing(Vec<u8>),
}

/// What the caller asks for.
#[derive(Clone, Copy)]
struct Asked {
    wanted: Wanted,
    charset: Charset,
}

/// The first bytes, enough to tell gzip.
fn beginning(source: &mut (impl Read + ?Sized)) -> Result<Vec<u8>> {
    let mut head = Vec::new();
    Read::take(source, 2).read_to_end(&mut head).map_err(read_problem)?;
    Ok(head)
}

impl<'a> Text<'a> {
    /// Looks at the beginning of `input`, decides its encoding and makes ready to read. What is packed with gzip is
    /// unpacked on the fly; positions count in what it unpacks to.
    ///
    /// # Errors
    /// What cannot be XML ([`Code::InputEmpty`], [`Code::InputNotXml`], [`Code::InputCompressed`]), a damaged or endless
    /// archive ([`Code::InputArchive`], [`Code::LimitUnpacked`]), encodings that are unknown or contradicted
    /// ([`Code::InputCharsetUnknown`], [`Code::InputCharsetLie`]), and [`Code::InputRead`].
    pub fn open(input: Input<'a>, charset: Charset, limits: &Limits) -> Result<Text<'a>> {
        Text::open_as(input, Wanted::Xml, charset, limits)
    }

    /// The same for a caller who can also read tables.
    pub(crate) fn open_as(input: Input<'a>, wanted: Wanted, charset: Charset, limits: &Limits) -> Result<Text<'a>> {
        let asked = Asked { wanted, charset };
        match input {
            Input::Slice(bytes) if is_gzip(bytes) => {
                let utf8 = survey::of_source(&mut Gunzip::new(bytes, limits), limits)?;
                Text::from_source(Box::new(Gunzip::new(bytes, limits)), asked, Some(utf8), limits)
            }
            Input::Slice(bytes) => Text::from_slice(bytes, asked, limits),
            Input::File(file) => {
                file.seek(SeekFrom::Start(0)).map_err(read_problem)?;
                let is_packed = is_gzip(&beginning(&mut *file)?);
                file.seek(SeekFrom::Start(0)).map_err(read_problem)?;
                let utf8 = if is_packed {
                    survey::of_source(&mut Gunzip::new(&mut *file, limits), limits)?
                } else {
                    survey::of_source(&mut *file, limits)?
                };
                file.seek(SeekFrom::Start(0)).map_err(read_problem)?;
                let source: Box<dyn Read + 'a> =
                    if is_packed { Box::new(Gunzip::new(file, limits)) } else { Box::new(file) };
                Text::from_source(source, asked, Some(utf8), limits)
            }
            Input::Stream(stream) => {
                let head = beginning(&mut *stream)?;
                let is_packed = is_gzip(&head);
                let whole = Cursor::new(head).chain(stream);
                let source: Box<dyn Read + 'a> =
                    if is_packed { Box::new(Gunzip::new(whole, limits)) } else { Box::new(whole) };
                Text::from_source(source, asked, None, limits)
            }
        }
    }

    fn from_slice(bytes: &'a [u8], asked: Asked, limits: &Limits) -> Result<Text<'a>> {
        if bytes.len() as u64 > limits.input_bytes {
            return Err(too_long(limits.input_bytes).into());
        }
        let head = bytes.get(..bytes.len().min(CHUNK)).unwrap_or_default();
        let opening = sniff(head, asked.wanted)?;
        let whole = std::str::from_utf8(bytes);
        let utf8 = match &whole {
            Ok(text) if text.is_ascii() => Utf8::Ascii,
            Ok(_) => Utf8::Valid,
            Err(_) => survey::of_all(bytes),
        };
        let decision = charset::decide(asked.charset, head, opening, utf8)?;
        match whole {
            Ok(text) if decision.encoding == UTF_8 => {
                let text = text.get(opening.mark..).unwrap_or_default();
                Ok(Text::new(Window::Whole(text), opening.form, opening.mark, decision))
            }
            _ => {
                let rest = bytes.get(opening.mark..).unwrap_or_default();
                let feed = Feed::new(Box::new(rest), &decision, Vec::new(), limits);
                let window = Window::Part { text: String::new(), feed: Box::new(feed) };
                Ok(Text::new(window, opening.form, opening.mark, decision))
            }
        }
    }

    fn from_source(
        mut source: Box<dyn Read + 'a>,
        asked: Asked,
        utf8: Option<Utf8>,
        limits: &Limits,
    ) -> Result<Text<'a>> {
        let mut head = Vec::with_capacity(CHUNK);
        source.by_ref().take(CHUNK as u64).read_to_end(&mut head).map_err(read_problem)?;
        let opening = sniff(&head, asked.wanted)?;
        let utf8 = utf8.unwrap_or_else(|| survey::of_head(&head));
        let decision = charset::decide(asked.charset, &head, opening, utf8)?;
        let pending = head.get(opening.mark..).unwrap_or_default().to_vec();
        let feed = Feed::new(source, &decision, pending, limits);
        let window = Window::Part { text: String::new(), feed: Box::new(feed) };
        Ok(Text::new(window, opening.form, opening.mark, decision))
    }

    fn new(window: Window<'a>, form: Form, mark: usize, decision: Decision) -> Text<'a> {
        let position = Position { byte: mark as u64, ..Position::START };
        let anchor = Anchor { position, width: charset::width(decision.encoding) };
        let warnings = Vec::from_iter(decision.warning);
        Text { window, form, anchor, encoding: decision.encoding, warnings, failure: None }
    }

    /// Whether this is XML or a table.
    pub(crate) fn form(&self) -> Form {
        self.form
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

    /// All of the text, where that is in memory anyway.
    pub(crate) fn whole(&self) -> Option<&'a str> {
        match &self.window {
            Window::Whole(text) => Some(text),
            Window::Part { .. } => None,
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

    /// Has every place in the text be `position`: for one whose own places mean nothing in the file.
    pub(crate) fn all_at(&mut self, position: Position) {
        self.anchor = Anchor { position, width: CharacterWidth::None };
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
    fn new(source: Box<dyn Read + 'a>, decision: &Decision, pending: Vec<u8>, limits: &Limits) -> Self {
        let bytes = pending.len() as u64;
        let decoder = if decision.repair {
            Decoder::Repairing(Vec::new())
        } else {
            Decoder::Plain(decision.encoding.new_decoder_without_bom_handling())
        };
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
            let before = text.len();
            match &mut self.decoder {
                Decoder::Plain(decoder) => {
                    let room = decoder.max_utf8_buffer_length_without_replacement(source.len());
                    text.reserve(room.unwrap_or(source.len() * 3 + 4));
                    let (result, read) = decoder.decode_to_string_without_replacement(source, text, self.ended);
                    self.start += read;
                    match result {
                        DecoderResult::Malformed(..) => return Err(Fault::Malformed),
                        DecoderResult::InputEmpty => self.finished = self.ended,
                        DecoderResult::OutputFull => {}
                    }
                }
                Decoder::Repairing(cut) => {
                    cut.extend_from_slice(source);
                    self.start = end;
                    let done = repair(cut, text);
                    cut.drain(..done);
                    if self.ended && !cut.is_empty() {
                        return Err(Fault::Malformed);
                    }
                    self.finished = self.ended;
                }
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
                Err(error) => return Err(Fault::Other(read_problem(error))),
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

/// Appends `bytes` to `text`, those that are no UTF-8 as Windows-1252. Returns how many are done: a character at the end
/// that may go on is left.
fn repair(bytes: &[u8], text: &mut String) -> usize {
    let mut done = 0;
    loop {
        let rest = bytes.get(done..).unwrap_or_default();
        let error = match std::str::from_utf8(rest) {
            Ok(good) => {
                text.push_str(good);
                return bytes.len();
            }
            Err(error) => error,
        };
        let good = rest.get(..error.valid_up_to()).unwrap_or_default();
        text.push_str(std::str::from_utf8(good).unwrap_or_default());
        done += good.len();
        if error.error_len().is_none() {
            return done;
        }
        let stray = bytes.get(done..=done).unwrap_or_default();
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(stray).0);
        done += 1;
    }
}

pub(super) fn too_long(limit: u64) -> Problem {
    Problem::new(Code::LimitInputBytes, format!("the input is longer than {limit} bytes"))
        .hint("raise the limit input_bytes")
}
