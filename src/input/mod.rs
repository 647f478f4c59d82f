//! Bytes to text: what the input is, which encoding it really has, and where each character stood in the file.
//!
//! [`Input`] says where the bytes come from. [`Text::open`] looks at the first of them, refuses what is no XML by name,
//! decides the encoding and hands out decoded text piece by piece. Decoding is done here, before any XML is parsed,
//! because quick-xml's own decoding reads some files wrongly and panics on others (see DESIGN.md).
//!
//! What is packed with gzip is unpacked on the fly; positions count in what it unpacks to. The entries of a zip archive
//! are inputs of their own (module `zip`, behind the feature of that name).
//!
//! Two modes. **Seekable** (a slice or a file): a first pass over all bytes finds the real encoding, a second one reads.
//! **Stream** (any [`std::io::Read`]): one pass, so the encoding is decided on the first 64 KiB and what contradicts it
//! later is an error.

mod charset;
mod limits;
mod packed;
mod sniff;
mod survey;
mod text;
#[cfg(feature = "zip")]
pub mod zip;

use std::fmt;
use std::io::{Read, Seek};

pub use charset::Charset;
pub use limits::Limits;
pub(crate) use sniff::{Form, Wanted, no_tag};
pub use text::Text;

/// A file-like source that can be read twice.
pub trait ReadSeek: Read + Seek {}
impl<T: Read + Seek> ReadSeek for T {}

/// Where the bytes of a document come from.
pub enum Input<'a> {
    /// All bytes in memory. UTF-8 is read in place, without copying.
    Slice(&'a [u8]),
    /// A file or anything else that can be rewound.
    File(&'a mut dyn ReadSeek),
    /// Something that can be read once.
    Stream(&'a mut dyn Read),
}

impl fmt::Debug for Input<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Input::Slice(bytes) => write!(f, "Slice({} bytes)", bytes.len()),
            Input::File(_) => f.write_str("File"),
            Input::Stream(_) => f.write_str("Stream"),
        }
    }
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Input::Slice(bytes)
    }
}
