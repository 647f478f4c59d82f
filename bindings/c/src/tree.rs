//! Orders and plans as C reads them: nodes with fields, all of one order in a few blocks of memory.
//!
//! Handing out pointers into the core's own values would do without a copy, but those texts have no NUL byte behind them,
//! decimals and dates are no texts, and a wrong pointer would be read as what it is not. So every order is written once into
//! a [`Tree`]: each object becomes a [`Node`] that knows its type, each field of it a slot. Getters only look slots up. They
//! do not compute, allocate or panic, so that they need no guard around them and cost a few nanoseconds.
//!
//! Which nodes and fields there are stands in the tables of `order`, `party`, `plan` and so on, written with [`nodes`];
//! enumerations in those written with [`choices`]. The header is made of the same tables (`tests/support/tables.rs`).

mod nodes;
mod owned;
mod spent;
mod writer;
mod written;

use std::ffi::{c_char, c_void};
use std::sync::{Arc, OnceLock, Weak};

use intakt_core::order::Order;
use intakt_core::plan::{Plan, plan_json};

pub(crate) use nodes::{choices, describe, getter, nodes};
pub(crate) use owned::OwnedTree;
pub(crate) use spent::Spent;
pub(crate) use writer::{Describe, Size, Writer};
pub(crate) use written::{Choice, Texted};

use crate::text::{Text, lend};

/// Everything that is read of one order or plan.
pub(crate) struct Tree {
    nodes: Vec<Node>,
    slots: Vec<Slot>,
    /// Every text with its NUL byte.
    texts: Vec<u8>,
    /// Bytes that stay where they are: in `source`.
    blobs: Vec<(*const u8, usize)>,
    source: Source,
    /// Where the memory goes when the order is freed, while its reader is there.
    spent: Weak<Spent>,
    json: OnceLock<Option<Text>>,
}

/// What a tree was made of.
pub(crate) enum Source {
    /// An order.
    Order(Box<Order>),
    /// A plan.
    Plan(Arc<Plan>),
    /// Something that has no JSON of its own here.
    Other,
}

/// One object.
pub(crate) struct Node {
    /// Which type it is of; see [`kind_of`].
    kind: u32,
    /// The number of its first slot.
    first: usize,
    tree: *const Tree,
}

/// One field.
#[derive(Clone, Copy)]
enum Slot {
    Absent,
    /// Where the text begins and how long it is.
    Text(usize, usize),
    Number(i64),
    Unsigned(u64),
    /// The first slot of a list of texts or numbers, and how many there are.
    List(usize, usize),
    /// The first node, and how many there are.
    Nodes(usize, usize),
    /// The number of the blob.
    Blob(usize),
}

/// The number that a type is told by: a pointer to anything else hardly ever points to it.
pub(crate) const fn kind_of(name: &str) -> u32 {
    let (bytes, mut at, mut hash) = (name.as_bytes(), 0, 0x811c_9dc5_u32);
    while let [.., _] = bytes.split_at(at).1 {
        #[allow(clippy::indexing_slicing, reason = "worked out by the compiler, which refuses what is out of bounds")]
        let byte = bytes[at];
        hash = (hash ^ byte as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// The node behind a pointer of the host, if it is one of that type.
///
/// # Safety
/// `node` is NULL, or points to as many bytes as a node has; if it is a node then one whose tree was not freed yet.
unsafe fn resolve<'a>(node: *const Node, kind: u32) -> Option<(&'a Tree, &'a Node)> {
    if node.is_null() || !node.is_aligned() {
        return None;
    }
    // SAFETY: not NULL and aligned, and the bytes are there; that it is a node shows in its kind.
    if unsafe { (&raw const (*node).kind).read() } != kind {
        return None;
    }
    // SAFETY: it is a node, so its tree is there, as the caller vouches.
    unsafe {
        let node = &*node;
        Some((node.tree.as_ref()?, node))
    }
}

/// The field of a node.
///
/// # Safety
/// As for [`resolve`].
unsafe fn slot<'a>(node: *const c_void, kind: u32, field: usize) -> Option<(&'a Tree, Slot)> {
    // SAFETY: as the caller vouches.
    let (tree, node) = unsafe { resolve(node.cast(), kind) }?;
    Some((tree, *tree.slots.get(node.first + field)?))
}

/// Lends a text, or says that there is none.
///
/// # Safety
/// `length` is NULL or may be written.
unsafe fn lend_slot(found: Option<(&Tree, Slot)>, length: *mut usize) -> *const c_char {
    let (text, count) = match found {
        Some((tree, Slot::Text(start, count))) => match tree.texts.get(start..) {
            Some(text) => (text.as_ptr().cast(), count),
            None => (std::ptr::null(), 0),
        },
        _ => (std::ptr::null(), 0),
    };
    if !length.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { length.write(count) };
    }
    text
}

/// # Safety
/// As for [`resolve`] and [`lend_slot`].
pub(crate) unsafe fn text(node: *const c_void, kind: u32, field: usize, length: *mut usize) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe { lend_slot(slot(node, kind, field), length) }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn number(node: *const c_void, kind: u32, field: usize) -> i64 {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Number(number))) => number,
        _ => 0,
    }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn choice(node: *const c_void, kind: u32, field: usize) -> i32 {
    // SAFETY: as the caller vouches.
    i32::try_from(unsafe { number(node, kind, field) }).unwrap_or_default()
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn flag(node: *const c_void, kind: u32, field: usize) -> i32 {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Number(number))) => i32::from(number != 0),
        _ => -1,
    }
}

/// # Safety
/// As for [`resolve`]; `value` is NULL or may be written.
pub(crate) unsafe fn version(node: *const c_void, kind: u32, field: usize, value: *mut u64) -> i32 {
    // SAFETY: as the caller vouches.
    let (is_there, number) = match unsafe { slot(node, kind, field) } {
        Some((_, Slot::Unsigned(number))) => (1, number),
        _ => (0, 0),
    };
    if !value.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { value.write_unaligned(number) };
    }
    is_there
}

/// # Safety
/// As for [`resolve`]; `length` is NULL or may be written.
pub(crate) unsafe fn blob(node: *const c_void, kind: u32, field: usize, length: *mut usize) -> *const c_void {
    // SAFETY: as the caller vouches.
    let found = unsafe { slot(node, kind, field) };
    let blob = match found {
        Some((tree, Slot::Blob(number))) => tree.blobs.get(number).copied(),
        _ => None,
    };
    let (data, count) = blob.unwrap_or((std::ptr::null(), 0));
    if !length.is_null() {
        // SAFETY: not NULL, so the caller vouches for it.
        unsafe { length.write(count) };
    }
    data.cast()
}

/// How many elements a list has.
///
/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn count(node: *const c_void, kind: u32, field: usize) -> usize {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((_, Slot::List(_, count) | Slot::Nodes(_, count))) => count,
        _ => 0,
    }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn child(node: *const c_void, kind: u32, field: usize, index: usize) -> *const c_void {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((tree, Slot::Nodes(first, count))) if index < count => {
            tree.nodes.get(first + index).map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
        }
        _ => std::ptr::null(),
    }
}

/// # Safety
/// As for [`resolve`].
unsafe fn element<'a>(node: *const c_void, kind: u32, field: usize, index: usize) -> Option<(&'a Tree, Slot)> {
    // SAFETY: as the caller vouches.
    match unsafe { slot(node, kind, field) } {
        Some((tree, Slot::List(first, count))) if index < count => Some((tree, *tree.slots.get(first + index)?)),
        _ => None,
    }
}

/// # Safety
/// As for [`resolve`] and [`lend_slot`].
pub(crate) unsafe fn text_at(
    node: *const c_void,
    kind: u32,
    field: usize,
    index: usize,
    length: *mut usize,
) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe { lend_slot(element(node, kind, field, index), length) }
}

/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn choice_at(node: *const c_void, kind: u32, field: usize, index: usize) -> i32 {
    // SAFETY: as the caller vouches.
    match unsafe { element(node, kind, field, index) } {
        Some((_, Slot::Number(number))) => i32::try_from(number).unwrap_or_default(),
        _ => 0,
    }
}

/// The first node of the type `of` below a node whose first field is `number`.
///
/// # Safety
/// As for [`resolve`].
pub(crate) unsafe fn first_with(node: *const c_void, kind: u32, of: u32, number: i64) -> *const c_void {
    // SAFETY: as the caller vouches.
    let Some((tree, _)) = (unsafe { resolve(node.cast(), kind) }) else { return std::ptr::null() };
    let is_it = |node: &&Node| {
        node.kind == of && matches!(tree.slots.get(node.first), Some(Slot::Number(found)) if *found == number)
    };
    tree.nodes.iter().find(is_it).map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
}

/// The JSON of the whole that a node belongs to, made when it is first asked for.
///
/// # Safety
/// As for [`resolve`]; `length` is NULL or may be written.
pub(crate) unsafe fn whole_json(node: *const c_void, kind: u32, length: *mut usize) -> *const c_char {
    // SAFETY: as the caller vouches.
    unsafe {
        let text = resolve(node.cast(), kind).and_then(|(tree, _)| tree.json());
        lend(text, length)
    }
}

impl Tree {
    fn json(&self) -> Option<&Text> {
        let made = self.json.get_or_init(|| match &self.source {
            Source::Order(order) => serde_json::to_string(order).ok().map(Text::new),
            Source::Plan(plan) => plan_json(plan).ok().map(Text::new),
            Source::Other => None,
        });
        made.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_told_apart() {
        let names = ["intakt_order", "intakt_line", "intakt_party", "intakt_plan", "intakt_action", ""];
        let kinds: std::collections::BTreeSet<u32> = names.iter().map(|name| kind_of(name)).collect();
        assert_eq!(kinds.len(), names.len());
    }
}
