//! The index as bytes.
//!
//! All numbers are little endian. Parties stand in the order of their ids, so that equal indexes are equal bytes whatever
//! became of them before.
//!
//! | bytes | what |
//! |---|---|
//! | 8 | `INTAKTIX` |
//! | 4 | version of the format |
//! | 4 | number of the key scheme |
//! | 8 | number of parties |
//! | 4, n | length, country |
//! | for each party | |
//! | 8 | version of its row |
//! | 4, n | length, id |
//! | 4, n | length, the party as it is [packed](super::record) |
//! | in the end | |
//! | 32 | SHA-256 of all before |

use std::io::{self, Read, Write};

use sha2::{Digest, Sha256};

use super::index::Index;
use super::keys::KEY_SCHEME;
use super::record;
use crate::error::{Code, Problem, Result};
use crate::order::Party;

const MAGIC: &[u8; 8] = b"INTAKTIX";

/// The version of the format. It changes when older programs could not read what is written, or newer ones not what
/// was.
const VERSION: u32 = 2;

impl Index {
    /// Writes the index, to be [loaded](Index::load) again. Equal indexes give equal bytes.
    ///
    /// **The bytes hold personal data in clear**: every party as it was given, with names, birth dates, addresses,
    /// insurance numbers, under its id and row version. They are neither encrypted nor signed; the checksum finds
    /// accidents, not forgers. Keep them like the address book itself, and erase a person from both: [`Index::remove`],
    /// and save anew.
    ///
    /// Write to a new file and rename it over the old one, so that a crash leaves one of the two whole.
    ///
    /// ```
    /// use intakt::matching::Index;
    /// use intakt::order::Party;
    /// let mut index = Index::new("DE");
    /// index.upsert("4711", 1, Party { family_name: Some("Zaunkönig".to_owned()), ..Party::default() })?;
    /// let mut bytes = Vec::new();
    /// index.save(&mut bytes)?;
    /// let loaded = Index::load(bytes.as_slice())?;
    /// assert_eq!(loaded.party("4711"), index.party("4711"));
    /// # Ok::<(), intakt::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Code::UsageHost`] if the writer fails; [`Code::UsageParameter`] for four gigabytes of text.
    pub fn save(&self, writer: impl Write) -> Result<()> {
        let mut target = Target { writer, hash: Sha256::new() };
        target.write(MAGIC)?;
        target.write(&VERSION.to_le_bytes())?;
        target.write(&KEY_SCHEME.to_le_bytes())?;
        target.write(&(self.len() as u64).to_le_bytes())?;
        target.write_part(self.country().as_bytes())?;
        for (id, version, record) in self.records() {
            target.write(&version.to_le_bytes())?;
            target.write_part(id.as_bytes())?;
            target.write_part(record)?;
        }
        let Target { mut writer, hash } = target;
        writer.write_all(&hash.finalize()).and_then(|()| writer.flush()).map_err(|error| unwritten(&error))
    }

    /// Reads an index that was [saved](Index::save). It decides as the saved one did, for the parties and versions of
    /// that time: feed it what has changed since. Forms and keys are computed anew, which takes as long as
    /// [`Index::upsert`] does.
    ///
    /// What is read is checked before it is given out, and takes no more memory than it has bytes and parties, whatever
    /// it claims. A buffered reader is quicker.
    ///
    /// # Errors
    /// - [`Code::MatchingScheme`]: the keys are of another scheme. Fill an index from the address book instead.
    /// - [`Code::MatchingIndexVersion`]: the format is of another version.
    /// - [`Code::MatchingIndexTruncated`]: the bytes end too early.
    /// - [`Code::MatchingIndex`]: the bytes are no index, were changed, or go on behind its end.
    /// - [`Code::InputRead`]: the reader failed.
    pub fn load(reader: impl Read) -> Result<Index> {
        let mut source = Source { reader, hash: Sha256::new() };
        if source.array()? != *MAGIC {
            return Err(Problem::new(Code::MatchingIndex, "the bytes are no saved index").into());
        }
        let version = u32::from_le_bytes(source.array()?);
        if version != VERSION {
            let message = format!("the saved index is of version {version} of the format");
            return Err(refused(Code::MatchingIndexVersion, message, format!("version {VERSION}")));
        }
        let scheme = u32::from_le_bytes(source.array()?);
        if scheme != KEY_SCHEME {
            let message = format!("the blocking keys of the saved index are of scheme {scheme}");
            return Err(refused(Code::MatchingScheme, message, format!("scheme {KEY_SCHEME}")));
        }
        let parties = u64::from_le_bytes(source.array()?);
        let country = source.text()?;
        let mut index = Index::new(&country);
        let mut last_id = String::new();
        index.fill((0..parties).map(|_| source.party(&mut last_id)))?;
        source.finish()?;
        Ok(index)
    }
}

/// What is written, and its checksum.
struct Target<W> {
    writer: W,
    hash: Sha256,
}

impl<W: Write> Target<W> {
    fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.hash.update(bytes);
        self.writer.write_all(bytes).map_err(|error| unwritten(&error))
    }

    fn write_length(&mut self, length: usize) -> Result<()> {
        let length = u32::try_from(length).map_err(|_| unfit("four gigabytes of text in one party"))?;
        self.write(&length.to_le_bytes())
    }

    /// Bytes behind their length.
    fn write_part(&mut self, bytes: &[u8]) -> Result<()> {
        self.write_length(bytes.len())?;
        self.write(bytes)
    }
}

/// What is read, and its checksum.
struct Source<R> {
    reader: R,
    hash: Sha256,
}

impl<R: Read> Source<R> {
    fn party(&mut self, last_id: &mut String) -> Result<(String, u64, Party)> {
        let version = u64::from_le_bytes(self.array()?);
        let id = self.text()?;
        let length = u32::from_le_bytes(self.array()?);
        let party = record::unpack(&self.bytes(length.into())?).ok_or_else(damaged)?;
        // In order, no id twice.
        if *last_id >= id {
            return Err(damaged());
        }
        last_id.clone_from(&id);
        Ok((id, version, party))
    }

    fn text(&mut self) -> Result<String> {
        let length = u32::from_le_bytes(self.array()?);
        String::from_utf8(self.bytes(length.into())?).map_err(|_| damaged())
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes).map_err(|error| unread(&error))?;
        self.hash.update(bytes);
        Ok(bytes)
    }

    /// Grows with what is there, not with what is claimed.
    fn bytes(&mut self, length: u64) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let read = self.reader.by_ref().take(length).read_to_end(&mut bytes).map_err(|error| unread(&error))?;
        if read as u64 != length {
            return Err(cut_off());
        }
        self.hash.update(&bytes);
        Ok(bytes)
    }

    fn finish(mut self) -> Result<()> {
        let expected = std::mem::take(&mut self.hash).finalize();
        if self.array::<32>()?[..] != expected[..] {
            return Err(damaged());
        }
        match self.bytes(1) {
            Ok(_) => Err(damaged()),
            Err(error) if error.code() == Code::MatchingIndexTruncated => Ok(()),
            Err(error) => Err(error),
        }
    }
}

const ANEW: &str = "fill an index from the address book and save it";

fn refused(code: Code, message: String, expected: String) -> crate::Error {
    Problem::new(code, message).expected(expected).hint(ANEW).into()
}

fn damaged() -> crate::Error {
    Problem::new(Code::MatchingIndex, "the saved index was changed or damaged").hint(ANEW).into()
}

fn cut_off() -> crate::Error {
    Problem::new(Code::MatchingIndexTruncated, "the saved index is cut off").hint(ANEW).into()
}

fn unread(error: &io::Error) -> crate::Error {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => cut_off(),
        _ => Problem::new(Code::InputRead, format!("reading the saved index failed: {error}")).into(),
    }
}

fn unwritten(error: &io::Error) -> crate::Error {
    Problem::new(Code::UsageHost, format!("writing the index failed: {error}")).into()
}

fn unfit(what: &str) -> crate::Error {
    Problem::new(Code::UsageParameter, format!("an index with {what} cannot be saved")).into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Code, Digest, Index, Sha256};
    use crate::order::{Identifier, Party};
    use crate::value::Date;

    fn saved() -> Vec<u8> {
        let mut index = Index::new("DE");
        for (id, family) in [("2", "Zaunkönig"), ("1", "Habicht")] {
            let identifiers = vec![Identifier { scheme: "ik".to_owned(), value: format!("26032682{id}") }];
            let born = Date::new(1958, 12, 24);
            let party =
                Party { family_name: Some(family.to_owned()), identifiers, birth_date: born, ..Party::default() };
            index.upsert(id, 7, party).unwrap();
        }
        let mut bytes = Vec::new();
        index.save(&mut bytes).unwrap();
        bytes
    }

    fn code(bytes: &[u8]) -> Option<Code> {
        Index::load(bytes).err().map(|error| error.code())
    }

    /// The bytes with a checksum that fits, so that only what was changed is to blame.
    fn signed(mut bytes: Vec<u8>) -> Vec<u8> {
        let end = bytes.len() - 32;
        let hash = Sha256::digest(&bytes[..end]);
        bytes[end..].copy_from_slice(&hash);
        bytes
    }

    #[test]
    fn what_does_not_fit_is_told_apart() {
        let whole = saved();
        let with = |place: usize, value: u8| {
            let mut bytes = whole.clone();
            bytes[place] = value;
            signed(bytes)
        };
        let cases = [
            ("whole", whole.clone(), None),
            ("empty", Vec::new(), Some(Code::MatchingIndexTruncated)),
            ("something else", b"<orders></orders>".to_vec(), Some(Code::MatchingIndex)),
            ("another version", with(8, 1), Some(Code::MatchingIndexVersion)),
            ("another scheme", with(12, 1), Some(Code::MatchingScheme)),
            ("more parties than there are", with(16, 3), Some(Code::MatchingIndexTruncated)),
            ("no end of parties", with(23, 0xff), Some(Code::MatchingIndexTruncated)),
            ("fewer parties", with(16, 1), Some(Code::MatchingIndex)),
            ("a country of four gigabytes", with(27, 0xff), Some(Code::MatchingIndexTruncated)),
            ("an id twice", with(42, b'2'), Some(Code::MatchingIndex)),
            ("more behind the end", [whole.as_slice(), b" "].concat(), Some(Code::MatchingIndex)),
        ];
        for (name, bytes, expected) in cases {
            assert_eq!(code(&bytes), expected, "{name}");
        }
    }

    #[test]
    fn every_cut_and_every_changed_byte_is_found() {
        let whole = saved();
        for end in 0..whole.len() {
            assert_eq!(code(&whole[..end]), Some(Code::MatchingIndexTruncated), "cut at {end}");
        }
        for place in 0..whole.len() {
            for bit in [1, 0x80] {
                let mut bytes = whole.clone();
                bytes[place] ^= bit;
                assert!(code(&bytes).is_some(), "byte {place}");
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_is_loaded_was_saved_so(
            changes in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>(), 0..4_u8), 1..6),
        ) {
            // The checksum is made to fit, so that what it would have caught is met behind it.
            let mut bytes = saved();
            bytes.truncate(bytes.len() - 32);
            for (place, value, kind) in changes {
                let place = place.index(bytes.len());
                match kind {
                    0 => bytes[place] = value,
                    1 => bytes.insert(place, value),
                    2 if bytes.len() > 1 => drop(bytes.remove(place)),
                    _ => bytes[place] ^= 1 << (value % 8),
                }
            }
            let unsigned = bytes.clone();
            bytes.extend(Sha256::digest(&unsigned));
            if let Ok(index) = Index::load(bytes.as_slice()) {
                let mut again = Vec::new();
                index.save(&mut again).unwrap();
                prop_assert!(again == bytes, "two files are one index");
            }
            bytes.truncate(unsigned.len());
            prop_assert!(Index::load(bytes.as_slice()).is_err());
        }
    }

    #[test]
    fn a_failing_writer_is_an_error_and_any_date_is_kept() {
        let mut index = Index::new("DE");
        assert_eq!(index.save(&mut [0_u8; 10][..]).unwrap_err().code(), Code::UsageHost);
        let born = Date::new(12_000, 1, 1);
        let party = Party { birth_date: born, ..Party::default() };
        index.upsert("1", 1, party.clone()).unwrap();
        let mut bytes = Vec::new();
        index.save(&mut bytes).unwrap();
        assert_eq!(Index::load(bytes.as_slice()).unwrap().party("1"), Some(party));
    }
}
