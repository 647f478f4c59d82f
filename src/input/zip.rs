//! Zip archives: each entry is an input of its own.
//!
//! The directory at the end of the archive is read by the `zip` crate; the bytes of an entry are unpacked here, in a
//! stream that can be rewound, so that an entry is read twice as a file is ([`Input::File`](super::Input::File)). Nothing
//! is written to a disk, so an entry's name is only a name; it is made safe for messages all the same.

use std::io::{self, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use zip::{CompressionMethod, ZipArchive};

use super::Limits;
use super::packed::{Guard, damaged, read_problem};
use crate::error::{Code, Error, Problem, Result};

/// Whether the bytes begin as a zip archive does.
pub fn is_zip(head: &[u8]) -> bool {
    [b"PK\x03\x04".as_slice(), b"PK\x05\x06"].iter().any(|magic| head.starts_with(magic))
}

/// One file of an archive.
#[derive(Clone, Debug)]
pub struct Entry {
    name: String,
    start: u64,
    packed: u64,
    unpacked: u64,
    sum: u32,
    is_stored: bool,
    problem: Option<Problem>,
}

/// The files of an archive, in the order of its directory. Folders hold nothing and are left out, and so are the notes that
/// macOS puts beside files (`__MACOSX/`).
///
/// ```
/// use std::io::Cursor;
/// use intakt::input::{Limits, zip};
///
/// let limits = Limits::default();
/// let archive = Cursor::new(include_bytes!("../../tests/corpus/packed/orders.zip"));
/// for entry in zip::entries(archive.clone(), &limits)?.iter().take(1) {
///     let mut reader = entry.reader(archive.clone(), &limits)?;
///     println!("{}: {:?}", entry.name(), intakt::input::Input::File(&mut reader));
/// }
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// [`Code::InputArchive`] for what is no archive, is cut off or has entries that overlap, [`Code::LimitEntries`], and
/// [`Code::InputEmpty`] for an archive without files.
pub fn entries(archive: impl Read + Seek, limits: &Limits) -> Result<Vec<Entry>> {
    let broken = |error: zip::result::ZipError| match error {
        zip::result::ZipError::Io(error) => read_problem(damaged(error, "zip archive")),
        error => Problem::new(Code::InputArchive, format!("the zip archive cannot be read: {error}"))
            .hint("transfer the file again"),
    };
    let mut archive = ZipArchive::new(archive).map_err(broken)?;
    if archive.len() > limits.entries {
        let message = format!("the archive has {} entries, and {} may be", archive.len(), limits.entries);
        return Err(Problem::new(Code::LimitEntries, message).hint("raise the limit entries").into());
    }
    let mut entries: Vec<Entry> = Vec::new();
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(broken)?;
        let name = safe_name(&String::from_utf8_lossy(file.name_raw()));
        if file.is_dir() || name.starts_with("__MACOSX/") {
            continue;
        }
        let refused = if file.encrypted() {
            Some(Problem::new(Code::InputArchive, "the entry is locked with a password").hint("pack it without one"))
        } else if !matches!(file.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
            let message = format!("the entry is packed by the method {}", file.compression());
            Some(Problem::new(Code::InputCompressed, message).expected("deflate, as every packer can"))
        } else {
            None
        };
        entries.push(Entry {
            name,
            start: file.data_start().unwrap_or_default(),
            packed: file.compressed_size(),
            unpacked: file.size(),
            sum: file.crc32(),
            is_stored: file.compression() == CompressionMethod::Stored,
            problem: refused,
        });
    }
    // The same packed bytes under thousands of names are how a small archive unpacks to terabytes.
    let mut places: Vec<(u64, u64)> = entries.iter().map(|entry| (entry.start, entry.packed)).collect();
    places.sort_unstable();
    let overlap = places.windows(2).any(|pair| match pair {
        [(start, length), (next, _)] => *length > 0 && start.saturating_add(*length) > *next,
        _ => false,
    });
    if overlap {
        return Err(Problem::new(Code::InputArchive, "entries of the zip archive overlap").into());
    }
    if entries.is_empty() {
        return Err(Problem::new(Code::InputEmpty, "the zip archive holds no files").into());
    }
    Ok(entries)
}

/// The name without what leads out of a folder: drives, `..`, a slash at the beginning; and without control characters.
fn safe_name(name: &str) -> String {
    let parts = name.split(['/', '\\']);
    let parts = parts.filter(|part| !matches!(*part, "" | "." | "..") && !part.ends_with(':'));
    let name = parts.collect::<Vec<_>>().join("/").replace(|c: char| c.is_control(), "_");
    if name.is_empty() { "entry".to_owned() } else { name }
}

impl Entry {
    /// Its name in the archive, with `/` between folders. It leads nowhere: `../../etc/passwd` is `etc/passwd`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Makes ready to read the entry from `archive`, which is the one that it was listed from.
    ///
    /// # Errors
    /// [`Code::InputArchive`] for an entry with a password, [`Code::InputCompressed`] for one that is packed by another
    /// method than deflate, [`Code::InputRead`].
    pub fn reader<R: Read + Seek>(&self, archive: R, limits: &Limits) -> Result<EntryReader<R>> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone().into());
        }
        let mut reader = EntryReader { entry: self.clone(), limits: *limits, archive: Some(archive), unpacking: None };
        reader.begin().map_err(read_problem)?;
        Ok(reader)
    }
}

/// The bytes of an entry. They can be rewound to the beginning, and to nowhere else.
#[derive(Debug)]
pub struct EntryReader<R> {
    entry: Entry,
    limits: Limits,
    /// The archive while nothing is read from it.
    archive: Option<R>,
    unpacking: Option<Unpacking<R>>,
}

#[derive(Debug)]
struct Unpacking<R> {
    source: Source<R>,
    guard: Guard,
    sum: Crc,
}

#[derive(Debug)]
enum Source<R> {
    Stored(Take<R>),
    Deflated(DeflateDecoder<io::BufReader<Take<R>>>),
}

impl<R: Read + Seek> EntryReader<R> {
    fn begin(&mut self) -> io::Result<()> {
        let archive = match self.unpacking.take().map(|unpacking| unpacking.source) {
            Some(Source::Stored(source)) => Some(source.into_inner()),
            Some(Source::Deflated(source)) => Some(source.into_inner().into_inner().into_inner()),
            None => self.archive.take(),
        };
        let Some(mut archive) = archive else { return Ok(()) };
        if let Err(error) = archive.seek(SeekFrom::Start(self.entry.start)) {
            self.archive = Some(archive);
            return Err(error);
        }
        let packed = archive.take(self.entry.packed);
        let source = if self.entry.is_stored {
            Source::Stored(packed)
        } else {
            Source::Deflated(DeflateDecoder::new(io::BufReader::new(packed)))
        };
        self.unpacking = Some(Unpacking { source, guard: Guard::new(&self.limits), sum: Crc::new() });
        Ok(())
    }
}

impl<R: Read + Seek> Read for EntryReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(unpacking) = &mut self.unpacking else { return Ok(0) };
        let (read, packed) = match &mut unpacking.source {
            Source::Stored(source) => {
                let read = source.read(buffer)?;
                (read, u64::MAX)
            }
            Source::Deflated(source) => {
                let read = source.read(buffer).map_err(|error| damaged(error, "entry"))?;
                (read, source.total_in())
            }
        };
        unpacking.guard.check(read, packed)?;
        unpacking.sum.update(buffer.get(..read).unwrap_or_default());
        if read == 0 && !buffer.is_empty() {
            let length = unpacking.guard.unpacked();
            let message = if length != self.entry.unpacked {
                format!("the entry has {length} bytes, and its archive says {}", self.entry.unpacked)
            } else if unpacking.sum.sum() != self.entry.sum {
                "the entry is damaged: its check sum is another".to_owned()
            } else {
                return Ok(0);
            };
            let problem = Problem::new(Code::InputArchive, message).hint("transfer the file again");
            return Err(io::Error::other(Error::from(problem)));
        }
        Ok(read)
    }
}

impl<R: Read + Seek> Seek for EntryReader<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match to {
            SeekFrom::Start(0) => self.begin().map(|()| 0),
            _ => Err(io::Error::new(io::ErrorKind::Unsupported, "an entry of an archive is read from its beginning")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::safe_name;

    #[test]
    fn names_lead_nowhere() {
        let cases = [
            ("orders.xml", "orders.xml"),
            ("2026/11/orders.xml", "2026/11/orders.xml"),
            ("../../etc/passwd", "etc/passwd"),
            ("/etc/passwd", "etc/passwd"),
            ("C:\\Windows\\orders.xml", "Windows/orders.xml"),
            ("a/./b//c", "a/b/c"),
            ("a\u{1b}[31m", "a_[31m"),
            ("..", "entry"),
        ];
        for (name, safe) in cases {
            assert_eq!(safe_name(name), safe, "{name}");
        }
    }
}
