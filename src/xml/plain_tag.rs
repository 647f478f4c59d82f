//! Start tags that need no care: names of the usual kind, few attributes, and those without prefixes and with plain values.

use std::ops::Range;

use super::characters::is_blank;
use super::eights::{at_most, eight, equal, find, find_near, first};
use super::known_names::KnownName;
use super::node::is_same_name;
use super::state::State;

/// A start tag.
pub(super) struct PlainTag {
    /// Where its name ends, which begins behind the `<`.
    pub(super) name_end: usize,
    pub(super) known: KnownName,
    pub(super) namespace: u16,
    /// Where what is behind it begins.
    pub(super) content: usize,
    pub(super) is_empty: bool,
    /// Whether it has attributes, which are in [`State::plain_attributes`].
    pub(super) has_attributes: bool,
}

/// An attribute of a [`PlainTag`].
#[derive(Debug)]
pub(super) struct PlainAttribute {
    pub(super) name: Range<usize>,
    pub(super) value: Range<usize>,
    pub(super) hash: u32,
}

/// How many attributes a plain tag may have: each is compared with each.
const ATTRIBUTES: usize = 8;

impl State {
    /// The start tag whose name begins at `start`, if there is nothing about it that needs care.
    pub(super) fn plain_tag(&mut self, window: &str, bytes: &[u8], start: usize) -> Option<PlainTag> {
        let (name_end, known) = match self.known_names.expected_tag(bytes, start) {
            Some(expected) => expected,
            None => {
                let name_end = end_of_name(bytes, start)?;
                (name_end, self.known_names.look_up_tag(bytes, start, name_end)?)
            }
        };
        let namespace = match usize::from(known.local) {
            0 => self.namespaces.default_namespace(),
            local => self.namespaces.resolve(window.get(start..start + local - 1)?)?,
        };
        let (end, is_empty) = match bytes.get(name_end)? {
            b'>' => (name_end, false),
            _ => self.look_for_attributes(bytes, name_end)?,
        };
        let has_attributes = end > name_end + 1 && !self.plain_attributes.is_empty();
        let content = end + if is_empty { 2 } else { 1 };
        Some(PlainTag { name_end, known, namespace, content, is_empty, has_attributes })
    }

    /// Takes down the attributes from `at` on. Returns where the tag ends, at its `>` or `/>`, and whether it is the latter.
    fn look_for_attributes(&mut self, bytes: &[u8], mut at: usize) -> Option<(usize, bool)> {
        self.plain_attributes.clear();
        loop {
            let before = at;
            while bytes.get(at).is_some_and(|byte| is_blank(*byte)) {
                at += 1;
            }
            match bytes.get(at)? {
                b'>' => return Some((at, false)),
                b'/' => return (bytes.get(at + 1) == Some(&b'>')).then_some((at, true)),
                _ if at == before => return None,
                _ => {}
            }
            let name = at..at + find_near(bytes, at, b'=')?;
            let known = self.known_names.look_up(bytes, name.start, name.end).filter(|known| known.local == 0)?;
            let quote = *bytes.get(name.end + 1).filter(|quote| matches!(quote, b'"' | b'\''))?;
            let start = name.end + 2;
            let value = start..start + find(bytes, start, quote)?;
            at = value.end + 1;
            let written = bytes.get(name.clone())?;
            let is_same =
                |other: &PlainAttribute| is_same_name(bytes.get(other.name.clone()).unwrap_or_default(), written);
            let is_plain = is_plain_value(bytes.get(value.clone())?) && !written.starts_with(b"xmlns");
            let count = self.plain_attributes.len();
            let is_within = count < self.limits.attributes.min(ATTRIBUTES) && value.len() <= self.limits.text_bytes;
            if !is_plain || !is_within || self.plain_attributes.iter().any(is_same) {
                return None;
            }
            self.plain_attributes.push(PlainAttribute { name, value, hash: known.hash });
        }
    }
}

/// Where the name ends that begins at `at`: before the first blank, slash or angle bracket.
fn end_of_name(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let word = eight(bytes, at)?;
        let ends = at_most(word, b' ') | equal(word, b'/') | equal(word, b'>');
        if ends != 0 {
            return Some(at + first(ends));
        }
        at += 8;
    }
}

/// Whether the value of an attribute is what is written: no reference, no blank but spaces, nothing that may not be there.
fn is_plain_value(value: &[u8]) -> bool {
    let (eights, rest) = value.as_chunks::<8>();
    let is_plain = |word: u64| at_most(word, 0x1f) | equal(word, b'&') | equal(word, b'<') == 0;
    eights.iter().all(|eight| is_plain(u64::from_le_bytes(*eight)))
        && rest.iter().all(|byte| *byte > 0x1f && !matches!(byte, b'&' | b'<'))
}
