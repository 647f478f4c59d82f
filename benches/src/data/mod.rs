//! The inputs: made once, kept in a file beside what is in them, the same bytes every time.

mod feed;
pub mod random;
mod shop;
mod ubl;

use std::cell::OnceCell;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::Failure;
use crate::tally::Tally;
pub use random::Random;

/// Part of the files' names: other generators make other files.
const VERSION: u64 = {
    let mut hash = fnv(0xcbf2_9ce4_8422_2325, include_bytes!("feed.rs"));
    hash = fnv(hash, include_bytes!("ubl.rs"));
    hash = fnv(hash, include_bytes!("shop.rs"));
    hash = fnv(hash, include_bytes!("random.rs"));
    fnv(hash, include_bytes!("mod.rs"))
};

/// FNV-1a (Fowler, Noll and Vo; RFC 9923).
const fn fnv(mut hash: u64, bytes: &[u8]) -> u64 {
    let mut at = 0;
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u64).wrapping_mul(0x0100_0000_01b3);
        at += 1;
    }
    hash
}

/// What kind of input it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One openTRANS document of many orders.
    Feed,
    /// Many UBL documents of one order each.
    Orders,
}

impl Shape {
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Feed => "feed",
            Shape::Orders => "orders",
        }
    }

    /// The built-in profile that reads it.
    pub fn profile(self) -> &'static str {
        match self {
            Shape::Feed => "opentrans-1.0-lexware",
            Shape::Orders => "ubl-2-order",
        }
    }

    /// The elements from the root to an order.
    pub fn record(self) -> &'static [&'static str] {
        match self {
            Shape::Feed => &["ORDER_LIST", "ORDER"],
            Shape::Orders => &["Order"],
        }
    }

    /// What engines without a profile extract: a line each, of what stands below an order. The C++ program reads the same
    /// file.
    pub fn paths(self) -> &'static str {
        match self {
            Shape::Feed => include_str!("../../paths/feed.txt"),
            Shape::Orders => include_str!("../../paths/orders.txt"),
        }
    }
}

/// An input in a file.
pub struct Data {
    /// What it is.
    pub shape: Shape,
    /// Where it lies.
    pub path: PathBuf,
    /// What is in it.
    pub expected: Tally,
    /// Bytes of XML.
    pub length: u64,
    bytes: OnceCell<Vec<u8>>,
}

impl Data {
    /// The input of about this many bytes, which is made unless the folder holds it.
    ///
    /// Making it keeps one order in memory, so that it does not show in the peak of a process that reads it as a stream.
    pub fn open(shape: Shape, size: u64, folder: &Path) -> Result<Data, Failure> {
        let ending = if shape == Shape::Feed { "xml" } else { "pack" };
        let path = folder.join(format!("{}-{size}-{VERSION:016x}.{ending}", shape.name()));
        let aside = path.with_extension("tally");
        if !aside.exists() {
            fs::create_dir_all(folder)?;
            let (expected, length) = make(shape, size, &path)?;
            fs::write(&aside, format!("{length} {expected}"))?;
        }
        let written = fs::read_to_string(&aside)?;
        let words: Vec<&str> = written.split_whitespace().collect();
        let (length, expected) = words.split_first().ok_or("an empty tally")?;
        Ok(Data {
            shape,
            path,
            expected: Tally::parse(expected).ok_or("a tally that cannot be read")?,
            length: length.parse()?,
            bytes: OnceCell::new(),
        })
    }

    /// All bytes, read from the file the first time.
    pub fn bytes(&self) -> Result<&[u8], Failure> {
        if self.bytes.get().is_none() {
            let _ = self.bytes.set(fs::read(&self.path)?);
        }
        Ok(self.bytes.get().map_or(&[], Vec::as_slice))
    }

    /// One XML document after the other.
    pub fn documents(&self) -> Result<Box<dyn Iterator<Item = &[u8]> + '_>, Failure> {
        let bytes = self.bytes()?;
        Ok(match self.shape {
            Shape::Feed => Box::new(std::iter::once(bytes)),
            Shape::Orders => Box::new(Packed { rest: bytes }),
        })
    }

    /// The text of one order after the other. In the feed they are found by their tags' bytes, which is faster than any
    /// parser and right for this input only.
    pub fn records(&self) -> Result<Box<dyn Iterator<Item = &[u8]> + '_>, Failure> {
        let bytes = self.bytes()?;
        if self.shape == Shape::Orders {
            return self.documents();
        }
        let (start, end) = (memmem::Finder::new("<ORDER "), memmem::Finder::new("</ORDER>"));
        let mut rest = bytes;
        Ok(Box::new(std::iter::from_fn(move || {
            let from = start.find(rest)?;
            let to = from + end.find(&rest[from..])? + "</ORDER>".len();
            let record = &rest[from..to];
            rest = &rest[to..];
            Some(record)
        })))
    }
}

/// Documents in one file, each behind its length in eight digits and a line end.
struct Packed<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Packed<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let length: usize = std::str::from_utf8(self.rest.get(..8)?).ok()?.parse().ok()?;
        let document = self.rest.get(9..9 + length)?;
        self.rest = &self.rest[9 + length..];
        Some(document)
    }
}

fn make(shape: Shape, size: u64, path: &Path) -> Result<(Tally, u64), Failure> {
    let mut out = BufWriter::new(File::create(path)?);
    let mut random = Random::new(20_261_122);
    let mut expected = Tally::default();
    let (mut length, mut number) = (0, 0);
    let mut text = String::new();
    if shape == Shape::Feed {
        out.write_all(feed::HEAD.as_bytes())?;
        length += (feed::HEAD.len() + feed::TAIL.len()) as u64;
        expected = expected.plus(Tally::of_elements(elements(feed::HEAD)));
    }
    while length < size {
        number += 1;
        text.clear();
        let found = match shape {
            Shape::Feed => feed::order(&mut text, &mut random, number),
            Shape::Orders => ubl::order(&mut text, &mut random, number),
        };
        if shape == Shape::Orders {
            writeln!(out, "{:08}", text.len())?;
        }
        out.write_all(text.as_bytes())?;
        length += text.len() as u64;
        expected = expected.plus(found).plus(Tally::of_elements(elements(&text)));
    }
    if shape == Shape::Feed {
        out.write_all(feed::TAIL.as_bytes())?;
    }
    out.flush()?;
    Ok((expected, length))
}

/// Start tags and empty tags: the generators write no `<` before a letter anywhere else.
fn elements(text: &str) -> u64 {
    text.as_bytes().windows(2).filter(|pair| pair[0] == b'<' && pair[1].is_ascii_alphabetic()).count() as u64
}
