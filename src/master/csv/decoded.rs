//! The text of a list, decoded piece by piece.

use std::io::{self, Read, Seek, SeekFrom};

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, WINDOWS_1252};

use crate::error::{Code, Problem, Result};

/// How many bytes are read at a time. A few in unit tests, so that everything gets cut somewhere.
const PIECE: usize = if cfg!(test) { 7 } else { 64 * 1024 };

/// A source that gives UTF-8, and keeps what it gave until it is told to forget.
pub(super) struct Decoded<R> {
    source: R,
    decoder: Decoder,
    pub(super) encoding: &'static Encoding,
    /// The length of the byte order mark.
    pub(super) mark: u64,
    /// Bytes that were read and not yet decoded.
    pending: Vec<u8>,
    /// The text from `start` on.
    text: String,
    start: usize,
    /// How much of the text was given.
    given: usize,
    ended: bool,
}

impl<R: Read + Seek> Decoded<R> {
    /// Finds out the encoding of all of the source and goes back to its beginning: that of its byte order mark, else UTF-8,
    /// else Windows-1252, with a warning. The outer error is that of the source, the inner that of the text.
    pub(super) fn open(mut source: R) -> io::Result<Result<(Self, Vec<Problem>)>> {
        let mut beginning = Vec::new();
        source.by_ref().take(3).read_to_end(&mut beginning)?;
        let (encoding, mark) = Encoding::for_bom(&beginning).unwrap_or((UTF_8, 0));
        source.seek(SeekFrom::Start(mark as u64))?;
        let found = survey(&mut source, encoding)?;
        source.seek(SeekFrom::Start(mark as u64))?;
        let mut problems = Vec::new();
        let encoding = match found {
            Survey::Empty => {
                let problem = Problem::new(Code::InputEmpty, "the list is empty");
                return Ok(Err(problem.hint("check that the export was complete").into()));
            }
            Survey::Valid => encoding,
            // Only a file without a mark is taken for the old Windows encoding; one with a mark is damaged.
            Survey::Invalid if mark > 0 => {
                let message = format!("the bytes are not valid {}, which the file begins as", encoding.name());
                return Ok(Err(Problem::new(Code::InputCharsetInvalid, message).into()));
            }
            Survey::Invalid => {
                let message = "the list is not UTF-8 and was read as Windows-1252";
                let note = Problem::warning(Code::InputCharsetInvalid, message);
                problems.push(note.hint("save it as UTF-8 if names look wrong"));
                WINDOWS_1252
            }
        };
        let decoder = encoding.new_decoder_without_bom_handling();
        let (pending, text) = (Vec::new(), String::new());
        let mark = mark as u64;
        Ok(Ok((Decoded { source, decoder, encoding, mark, pending, text, start: 0, given: 0, ended: false }, problems)))
    }

    /// The delimiter that stands most often in the first line outside quotes; the comma when none does.
    pub(super) fn delimiter(&mut self) -> io::Result<u8> {
        let mut counts = [(0_u32, b','), (0, b';'), (0, b'\t')];
        let (mut quoted, mut begun, mut at) = (false, false, 0);
        'line: loop {
            while let Some(byte) = self.text.as_bytes().get(at) {
                at += 1;
                begun |= !byte.is_ascii_whitespace();
                match byte {
                    b'"' => quoted = !quoted,
                    b'\n' | b'\r' if !quoted && begun => break 'line,
                    _ if !quoted => {
                        if let Some((count, _)) = counts.iter_mut().find(|(_, delimiter)| delimiter == byte) {
                            *count += 1;
                        }
                    }
                    _ => {}
                }
            }
            if self.ended {
                break;
            }
            self.more()?;
        }
        Ok(counts.iter().fold((0, b','), |best, next| if next.0 > best.0 { *next } else { best }).1)
    }
}

impl<R: Read> Decoded<R> {
    /// Decodes a piece more.
    fn more(&mut self) -> io::Result<()> {
        let before = self.pending.len();
        let read = self.source.by_ref().take(PIECE as u64).read_to_end(&mut self.pending)?;
        self.ended = read == 0 && self.pending.len() == before;
        loop {
            self.text
                .reserve(self.decoder.max_utf8_buffer_length_without_replacement(self.pending.len()).unwrap_or(PIECE));
            let (result, used) =
                self.decoder.decode_to_string_without_replacement(&self.pending, &mut self.text, self.ended);
            self.pending.drain(..used);
            match result {
                DecoderResult::InputEmpty => return Ok(()),
                DecoderResult::OutputFull => {}
                // The file is not the one whose encoding was found out any more.
                DecoderResult::Malformed(..) => return Err(io::ErrorKind::InvalidData.into()),
            }
        }
    }
}

impl<R> Decoded<R> {
    /// The text from `offset` on, as far as it was decoded. What was forgotten is gone.
    pub(super) fn from(&self, offset: usize) -> &str {
        offset.checked_sub(self.start).and_then(|from| self.text.get(from..)).unwrap_or_default()
    }

    /// What lies before `offset` is needed no more.
    pub(super) fn forget(&mut self, offset: usize) {
        let before = offset.saturating_sub(self.start);
        // Moving the rest for every row would cost more than it saves.
        if before > self.text.len() / 2 && self.text.is_char_boundary(before) {
            self.text.drain(..before);
            self.start = offset;
        }
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.start + self.text.len() && !self.ended {
            self.more()?;
        }
        let rest = self.text.as_bytes().get(self.given - self.start..).unwrap_or_default();
        let size = rest.len().min(buffer.len());
        if let (Some(to), Some(from)) = (buffer.get_mut(..size), rest.get(..size)) {
            to.copy_from_slice(from);
        }
        self.given += size;
        Ok(size)
    }
}

enum Survey {
    /// Blanks at most.
    Empty,
    Valid,
    Invalid,
}

/// Whether all of the source is of that encoding.
fn survey(source: &mut impl Read, encoding: &'static Encoding) -> io::Result<Survey> {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let (mut raw, mut text) = (vec![0; PIECE], String::with_capacity(4 * PIECE));
    let mut empty = true;
    loop {
        let read = match source.read(&mut raw) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        let mut piece = raw.get(..read).unwrap_or_default();
        empty &= piece.iter().all(u8::is_ascii_whitespace);
        loop {
            text.clear();
            let (result, used) = decoder.decode_to_string_without_replacement(piece, &mut text, read == 0);
            piece = piece.get(used..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => return Ok(Survey::Invalid),
            }
        }
        if read == 0 {
            return Ok(if empty { Survey::Empty } else { Survey::Valid });
        }
    }
}
