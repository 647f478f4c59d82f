//! Packed bytes, unpacked while they are read, within limits.
//!
//! A few kilobytes can unpack to gigabytes. Reading is in a stream, so that costs no memory; the limits see to it that it
//! costs no endless time either.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

use super::Limits;
use crate::error::{Code, Error, Problem};

/// Whether the bytes begin as gzip does.
pub(super) fn is_gzip(head: &[u8]) -> bool {
    head.starts_with(b"\x1f\x8b")
}

/// Unpacks gzip, one member after the other as `gzip` itself does.
pub(super) struct Gunzip<R> {
    decoder: MultiGzDecoder<Counted<R>>,
    guard: Guard,
}

impl<R: Read> Gunzip<R> {
    pub(super) fn new(source: R, limits: &Limits) -> Self {
        Gunzip { decoder: MultiGzDecoder::new(Counted { source, bytes: 0 }), guard: Guard::new(limits) }
    }
}

impl<R: Read> Read for Gunzip<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.decoder.read(buffer).map_err(|error| damaged(error, "gzip file"))?;
        self.guard.check(read, self.decoder.get_ref().bytes)?;
        Ok(read)
    }
}

/// A source and how much was read from it.
struct Counted<R> {
    source: R,
    bytes: u64,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.source.read(buffer)?;
        self.bytes += read as u64;
        Ok(read)
    }
}

/// Watches how much comes out of how little.
#[derive(Debug)]
pub(super) struct Guard {
    unpacked: u64,
    bytes: u64,
    ratio: u64,
}

/// Up to here any ratio is fine: a short file of one repeated order packs well.
const SMALL: u64 = 1 << 20;

impl Guard {
    pub(super) fn new(limits: &Limits) -> Self {
        Guard { unpacked: 0, bytes: limits.unpacked_bytes, ratio: limits.unpacked_ratio }
    }

    /// How many bytes came out.
    #[cfg(feature = "zip")]
    pub(super) fn unpacked(&self) -> u64 {
        self.unpacked
    }

    /// Counts bytes that came out, of `packed` bytes read so far.
    pub(super) fn check(&mut self, read: usize, packed: u64) -> io::Result<()> {
        self.unpacked += read as u64;
        let (message, hint) = if self.unpacked > self.bytes {
            (format!("the archive unpacks to more than {} bytes", self.bytes), "raise the limit unpacked_bytes")
        } else if self.unpacked > SMALL && self.unpacked / self.ratio.max(1) > packed {
            let message = format!("the archive unpacks to more than {} times its size", self.ratio);
            (message, "no shop's file does; if this one may, raise the limit unpacked_ratio")
        } else {
            return Ok(());
        };
        let problem = Problem::new(Code::LimitUnpacked, message).hint(hint);
        Err(io::Error::other(Error::from(problem)))
    }
}

/// What the decoder says of broken bytes, told as a problem of the archive. What the source itself reports stays.
pub(super) fn damaged(error: io::Error, what: &str) -> io::Error {
    let message = match error.kind() {
        io::ErrorKind::UnexpectedEof => format!("the {what} ends too early"),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => format!("the {what} is damaged: {error}"),
        _ => return error,
    };
    let problem = Problem::new(Code::InputArchive, message).hint("transfer the file again");
    io::Error::other(Error::from(problem))
}

/// The problem of a source that could not be read, which may be one of the archive.
pub(super) fn read_problem(error: io::Error) -> Problem {
    match error.downcast::<Error>() {
        Ok(error) => error.into_problem(),
        Err(error) => Problem::new(Code::InputRead, format!("reading the input failed: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::{Gunzip, read_problem};
    use crate::error::Code;
    use crate::input::Limits;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn unpack(packed: &[u8], limits: Limits) -> Result<Vec<u8>, Code> {
        let mut unpacked = Vec::new();
        let read = Gunzip::new(packed, &limits).read_to_end(&mut unpacked);
        read.map_err(|error| read_problem(error).code()).map(|_| unpacked)
    }

    #[test]
    fn members_are_read_one_after_the_other() {
        let packed = [gzip(b"one "), gzip(b""), gzip(b"two")].concat();
        assert_eq!(unpack(&packed, Limits::default()), Ok(b"one two".to_vec()));
    }

    #[test]
    fn what_is_wrong_with_an_archive() {
        let good = gzip(b"<a>some text that is long enough to be packed</a>");
        let mut other_sum = good.clone();
        let sum = other_sum.len() - 8;
        other_sum[sum] ^= 1;
        let cases = [
            ("cut off in the text", good[..good.len() - 12].to_vec()),
            ("cut off in the sum", good[..good.len() - 2].to_vec()),
            ("another sum", other_sum),
            ("something behind it", [good.clone(), b"garbage".to_vec()].concat()),
            ("a head and nothing else", b"\x1f\x8b\x08\x00".to_vec()),
        ];
        for (name, packed) in cases {
            assert_eq!(unpack(&packed, Limits::default()), Err(Code::InputArchive), "{name}");
        }
    }

    #[test]
    fn bombs_are_refused_before_they_unpack() {
        let limits = Limits::default();
        let bomb = gzip(&vec![b' '; 8 << 20]);
        assert!(bomb.len() < 20_000, "{}", bomb.len());
        assert_eq!(unpack(&bomb, limits), Err(Code::LimitUnpacked));
        assert!(unpack(&bomb, Limits { unpacked_ratio: 2_000, ..limits }).is_ok());
        let small = gzip(&vec![b' '; 1 << 20]);
        assert!(unpack(&small, limits).is_ok());
        assert_eq!(unpack(&small, Limits { unpacked_bytes: 1_000, ..limits }), Err(Code::LimitUnpacked));
    }
}
