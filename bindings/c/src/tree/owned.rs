//! A tree that somebody owns: the library while it works, the host afterwards.

use std::ffi::c_void;
use std::ptr::NonNull;
use std::sync::{Arc, OnceLock, Weak};

use intakt_core::order::Order;
use intakt_core::plan::Plan;

use super::writer::{Describe, Size, Writer};
use super::{Slot, Source, Spent, Tree, resolve};
use crate::order::{OrderView, Paths};
use crate::text::Text;

/// A tree and the right to free it.
pub(crate) struct OwnedTree(NonNull<Tree>);

// SAFETY: nothing of a tree changes after it is written but its `OnceLock`; its pointers lead into itself and its source.
unsafe impl Send for OwnedTree {}
// SAFETY: as above.
unsafe impl Sync for OwnedTree {}

const _: fn() = || {
    fn shared_between_threads<T: Send + Sync>() {}
    shared_between_threads::<Source>();
    shared_between_threads::<OnceLock<Option<Text>>>();
};

impl Drop for OwnedTree {
    fn drop(&mut self) {
        // SAFETY: it was made from a box by `new`, and nothing else frees it.
        let tree = unsafe {
            // So that a second `free` finds no node, as long as nobody has used the memory since. Volatile, so that it is
            // written although nothing here reads it again.
            if let Some(root) = self.0.as_mut().nodes.first_mut() {
                (&raw mut root.kind).write_volatile(0);
            }
            *Box::from_raw(self.0.as_ptr())
        };
        let Tree { nodes, slots, texts, blobs, source, spent, json: _ } = tree;
        if let (Source::Order(order), Some(spent)) = (source, spent.upgrade()) {
            spent.put(order, Writer { nodes, slots, texts, blobs });
        }
    }
}

impl OwnedTree {
    /// Writes `root` and all below it. The bytes of attachments are not copied, so `root` must be what `source` holds or a
    /// part of it.
    fn new(root: &impl Describe, mut writer: Writer, source: impl FnOnce() -> Source, spent: Weak<Spent>) -> OwnedTree {
        writer.slots.push(Slot::Absent);
        writer.nodes(0, [root]);
        let Writer { nodes, slots, texts, blobs } = writer;
        let tree = Tree { nodes, slots, texts, blobs, source: source(), spent, json: OnceLock::new() };
        let mut tree = NonNull::from(Box::leak(Box::new(tree)));
        let address: *const Tree = tree.as_ptr();
        // SAFETY: just made, and nobody else knows it.
        for node in unsafe { &mut tree.as_mut().nodes } {
            node.tree = address;
        }
        OwnedTree(tree)
    }

    /// An order, written by `writer`. When it is freed, what it takes goes to `spent`, if that is still there.
    pub(crate) fn order(order: Box<Order>, paths: &Paths, writer: Writer, spent: &Arc<Spent>) -> OwnedTree {
        // What a box holds stays where it is, so the bytes do.
        let place: *const Order = &raw const *order;
        // SAFETY: the box lives on in the closure while it is written.
        let view = OrderView { order: unsafe { &*place }, paths };
        OwnedTree::new(&view, writer, move || Source::Order(order), Arc::downgrade(spent))
    }

    pub(crate) fn plan(plan: &Arc<Plan>) -> OwnedTree {
        OwnedTree::new(&**plan, Writer::default(), || Source::Plan(Arc::clone(plan)), Weak::new())
    }

    /// Something whose bytes are not asked for.
    pub(crate) fn other(root: &impl Describe) -> OwnedTree {
        OwnedTree::new(root, Writer::default(), || Source::Other, Weak::new())
    }

    /// How much room it takes.
    pub(crate) fn size(&self) -> Size {
        let Tree { nodes, slots, texts, .. } = self.tree();
        Size { nodes: nodes.len(), slots: slots.len(), texts: texts.len() }
    }

    fn tree(&self) -> &Tree {
        // SAFETY: it lives as long as `self`.
        unsafe { self.0.as_ref() }
    }

    /// The first node, under the type that the header calls it by.
    pub(crate) fn root<T>(&self) -> *const T {
        self.tree().nodes.first().map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast())
    }

    /// Every text, and every number as text.
    #[cfg(test)]
    pub(crate) fn contents(&self) -> (Vec<&str>, Vec<String>) {
        let tree = self.tree();
        let text = |slot: &Slot| match slot {
            Slot::Text(start, length) => std::str::from_utf8(tree.texts.get(*start..start + length)?).ok(),
            _ => None,
        };
        let number = |slot: &Slot| match slot {
            Slot::Number(number) => Some(number.to_string()),
            Slot::Unsigned(number) => Some(number.to_string()),
            Slot::Blob(number) => tree.blobs.get(*number).map(|(_, length)| length.to_string()),
            _ => None,
        };
        (tree.slots.iter().filter_map(text).collect(), tree.slots.iter().filter_map(number).collect())
    }

    /// Gives the tree to the host, under the address of its first node.
    pub(crate) fn hand_over<T>(self) -> *mut T {
        let root = self.root::<T>();
        std::mem::forget(self);
        root.cast_mut()
    }

    /// Takes back what [`hand_over`](OwnedTree::hand_over) gave; nothing for NULL and for what is no such node.
    ///
    /// # Safety
    /// As for [`resolve`], and nobody uses it any more.
    pub(crate) unsafe fn take_back(root: *const c_void, kind: u32) -> Option<OwnedTree> {
        // SAFETY: as the caller vouches.
        let (tree, node) = unsafe { resolve(root.cast(), kind) }?;
        let is_root = tree.nodes.first().is_some_and(|first| std::ptr::eq(first, node));
        is_root.then(|| OwnedTree(NonNull::from(tree)))
    }
}
