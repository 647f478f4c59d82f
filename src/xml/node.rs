//! What the arena of a record is made of.

use crate::error::Position;

/// A node of a [`Document`](super::Document). Only meaningful for the document that handed it out. Sorts in document order
/// within one kind; use [`Document::order_key`](super::Document::order_key) to sort elements, texts and attributes together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub(super) u32);

impl NodeId {
    const ATTRIBUTE: u32 = 1 << 31;

    /// The document node.
    pub const DOCUMENT: NodeId = NodeId(0);

    /// The same node of a tree that was put in behind `nodes` others.
    pub(crate) fn moved(self, nodes: usize) -> NodeId {
        NodeId(self.0 + nodes as u32)
    }

    pub(super) fn node(index: usize) -> NodeId {
        // The reader's limits keep a record far below two billion nodes.
        NodeId(index as u32)
    }

    pub(super) fn attribute(index: usize) -> NodeId {
        NodeId(index as u32 | NodeId::ATTRIBUTE)
    }

    /// Whether the node is an attribute.
    pub fn is_attribute(self) -> bool {
        self.0 & NodeId::ATTRIBUTE != 0
    }

    pub(super) fn index(self) -> usize {
        (self.0 & !NodeId::ATTRIBUTE) as usize
    }
}

/// What a node is. Comments and processing instructions are passed over by the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// The invisible node above the root element.
    Document,
    /// An element.
    Element,
    /// Text, CDATA and references, joined.
    Text,
    /// An attribute. Namespace declarations are none.
    Attribute,
}

/// A piece of text: in the reader's window, or kept in the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) length: u32,
    pub(crate) kept: bool,
}

/// A qualified name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub(crate) text: Span,
    /// Where the local name starts inside the qualified name.
    pub(crate) local: u16,
    pub(crate) namespace: u16,
    /// The [`name_hash`] of the local name.
    pub(crate) hash: u32,
}

impl Name {
    /// The name that `written` holds with its prefix and `text` refers to.
    pub(crate) fn new(written: &str, text: Span, local: usize, namespace: u16) -> Name {
        let hash = name_hash(written.get(local..).unwrap_or_default().as_bytes());
        Name { text, local: local as u16, namespace, hash }
    }
}

/// A local name that elements and attributes are compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LocalName {
    pub(super) hash: u32,
    pub(super) text: Box<str>,
}

impl LocalName {
    pub(crate) fn hash(&self) -> u32 {
        self.hash
    }
}

impl From<&str> for LocalName {
    fn from(text: &str) -> LocalName {
        LocalName { hash: name_hash(text.as_bytes()), text: text.into() }
    }
}

/// The index of no node.
pub(super) const NONE: u32 = u32::MAX;

/// One entry of the arena: 48 bytes, so that those of a usual record stay in the first cache.
#[derive(Clone, Copy, Debug)]
pub(super) struct Node {
    pub(super) parent: u32,
    pub(super) last_child: u32,
    pub(super) previous: u32,
    pub(super) next: u32,
    /// Index after the last descendant; descendants are `index + 1 .. end`, the first of them is the first child.
    pub(super) end: u32,
    /// Qualified name of an element, or the text of a text node.
    pub(super) start: u32,
    pub(super) length: u32,
    /// Of the local name; 0 for what has none.
    pub(super) hash: u32,
    /// The index of its first attribute; they end where those of the next node begin.
    pub(super) attributes: u32,
    pub(super) place: PackedPlace,
    pub(super) local: u16,
    pub(super) namespace: u16,
    pub(super) kind: NodeKind,
    pub(super) kept: bool,
}

impl Node {
    pub(super) fn text(&self) -> Span {
        Span { start: self.start, length: self.length, kept: self.kept }
    }
}

#[derive(Clone, Copy, Debug)]
pub(super) struct AttributeNode {
    pub(super) owner: u32,
    pub(super) name: Name,
    pub(super) value: Span,
    pub(super) place: PackedPlace,
}

/// Where a node stands: counted from the start of the record, or a position worked out when a header was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    InRecord(u32),
    Fixed(Position),
}

/// A [`Place`] in four bytes: an offset in the record, or with the highest bit set the index of a fixed position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PackedPlace(pub(super) u32);

impl PackedPlace {
    const FIXED: u32 = 1 << 31;

    pub(super) fn fixed(index: usize) -> PackedPlace {
        PackedPlace(index as u32 | PackedPlace::FIXED)
    }

    /// The offset in the record, or the index of a fixed position.
    pub(super) fn get(self) -> Result<u32, usize> {
        if self.0 & PackedPlace::FIXED == 0 { Ok(self.0) } else { Err((self.0 & !PackedPlace::FIXED) as usize) }
    }
}

/// A number that equal names share and others hardly ever do, so that a name is compared by its letters only where it
/// will fit. Never 0.
pub(crate) fn name_hash(name: &[u8]) -> u32 {
    NameEnds::of(name).hash()
}

/// The length of a name with its first and last letters: names of up to 16 letters that agree in these are equal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NameEnds {
    length: usize,
    head: u64,
    tail: u64,
}

impl NameEnds {
    pub(super) fn of(name: &[u8]) -> NameEnds {
        let (head, tail) = match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
            (Some(head), Some(tail)) => (u64::from_le_bytes(*head), u64::from_le_bytes(*tail)),
            _ => match (name.first_chunk::<4>(), name.last_chunk::<4>()) {
                (Some(head), Some(tail)) => {
                    (u64::from(u32::from_le_bytes(*head)), u64::from(u32::from_le_bytes(*tail)))
                }
                _ => (name.iter().fold(0, |all, byte| all << 8 | u64::from(*byte)), 0),
            },
        };
        NameEnds { length: name.len(), head, tail }
    }

    /// Whether the ends are all of the name.
    pub(super) fn are_all(self) -> bool {
        self.length <= 16
    }

    pub(super) fn hash(self) -> u32 {
        // Odd factors spread what differs over the upper half.
        let mixed = (self.head ^ self.length as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
            ^ self.tail.wrapping_mul(0xc2b2_ae3d_27d4_eb4f);
        (mixed >> 32) as u32 ^ mixed as u32 | 1
    }
}

/// Whether two names are the same: without a call, which would take longer than the comparison of most.
#[inline]
pub(super) fn is_same_name(left: &[u8], right: &[u8]) -> bool {
    const LONG: usize = 32;
    if left.len() != right.len() {
        return false;
    }
    // The last letters overlap those before them.
    match left.len() {
        0..4 => left.iter().zip(right).all(|(left, right)| left == right),
        4..8 => {
            ends::<4>(left).map(|it| it.map(u32::from_ne_bytes)) == ends(right).map(|it| it.map(u32::from_ne_bytes))
        }
        8..=16 => {
            ends::<8>(left).map(|it| it.map(u64::from_ne_bytes)) == ends(right).map(|it| it.map(u64::from_ne_bytes))
        }
        17..=LONG => {
            ends::<16>(left).map(|it| it.map(u128::from_ne_bytes)) == ends(right).map(|it| it.map(u128::from_ne_bytes))
        }
        _ => left == right,
    }
}

/// The first and the last `N` letters.
fn ends<const N: usize>(name: &[u8]) -> Option<[[u8; N]; 2]> {
    Some([*name.first_chunk()?, *name.last_chunk()?])
}

#[cfg(test)]
mod tests {
    use super::is_same_name;

    #[test]
    fn names_of_every_length_are_compared_to_the_last_letter() {
        let letters = b"abcdefghijklmnopqrstuvwxyz0123456789";
        for length in 0..letters.len() {
            let name = &letters[..length];
            assert!(is_same_name(name, name) && !is_same_name(name, &letters[..=length]));
            for at in 0..length {
                let mut other = name.to_vec();
                other[at] = b'!';
                assert!(!is_same_name(name, &other) && !is_same_name(&other, name), "{length} {at}");
            }
        }
    }
}
