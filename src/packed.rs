//! What `build.rs` has packed into the library.

use std::io::Read;

use flate2::bufread::DeflateDecoder;

/// The files of a pack with their names, in the order in which they were packed; `None` for what is no pack, which none of the
/// library's own is.
pub(crate) fn unpack(packed: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut content = Vec::new();
    DeflateDecoder::new(packed).read_to_end(&mut content).ok()?;
    let mut rest = content.as_slice();
    let mut files = Vec::new();
    while !rest.is_empty() {
        let (head, behind) = rest.split_at_checked(memchr::memchr(b'\n', rest)?)?;
        let (name, length) = std::str::from_utf8(head).ok()?.rsplit_once(' ')?;
        let (file, next) = behind.get(1..)?.split_at_checked(length.parse().ok()?)?;
        files.push((name.to_owned(), file.to_vec()));
        rest = next;
    }
    Some(files)
}

/// The same for files that are text.
pub(crate) fn unpack_texts(packed: &[u8]) -> Option<Vec<(String, String)>> {
    unpack(packed)?.into_iter().map(|(name, file)| Some((name, String::from_utf8(file).ok()?))).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::DeflateEncoder;

    use super::{unpack, unpack_texts};

    fn packed(content: &[u8]) -> Vec<u8> {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(content).expect("a vector takes all");
        encoder.finish().expect("a vector takes all")
    }

    #[test]
    fn packs_and_what_is_none() {
        type File = (&'static str, &'static [u8]);
        let cases: &[(&[u8], Option<&[File]>)] = &[
            (b"", Some(&[])),
            (b"a.toml 3\nb\n1c 0\n", Some(&[("a.toml", b"b\n1"), ("c", b"")])),
            (b"a b 2\n\xff\n", Some(&[("a b", b"\xff\n")])),
            (b"a", None),
            (b"a\n", None),
            (b"a 5\nb", None),
            (b"a -1\nb", None),
            (b"\xff 1\nb", None),
        ];
        for (content, expected) in cases {
            let files = unpack(&packed(content));
            let seen: Option<Vec<(&str, &[u8])>> =
                files.as_ref().map(|files| files.iter().map(|(name, file)| (name.as_str(), file.as_slice())).collect());
            assert_eq!(seen.as_deref(), *expected, "{content:?}");
        }
        assert_eq!(unpack(b"\xff\xff\xff"), None);
        assert_eq!(unpack(&packed(&b"a 1\nb".repeat(99))[..9]), None, "cut off");
        assert_eq!(unpack_texts(&packed(b"a 2\n\xc3\xa4")), Some(vec![("a".to_owned(), "ä".to_owned())]));
        assert_eq!(unpack_texts(&packed(b"a 1\n\xc3")), None);
    }
}
