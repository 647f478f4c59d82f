//! Orders that the host has freed, for those that the same reader gives next.
//!
//! An order is a hundred texts, and its tree some blocks of memory. A host that frees one order before it asks for the next leaves
//! them to that one, and the allocator is not asked. A host that keeps its orders has nothing of it and loses nothing.

use std::sync::Mutex;

use intakt_core::order::Order;

use super::writer::Writer;

/// What freed orders left behind: the orders themselves, and the memory of their trees, emptied.
#[derive(Default)]
pub(crate) struct Spent(Mutex<Vec<(Box<Order>, Writer)>>);

/// How many are kept: hosts that work on one order while another thread frees the last have two or three.
const KEPT: usize = 4;

/// Trees of more bytes of text are not kept, so that one huge order does not hold its memory for the rest of an input.
const LARGEST: usize = 1 << 20;

impl Spent {
    /// Takes what is left of an order.
    pub(super) fn put(&self, mut order: Box<Order>, tree: Writer) {
        let Ok(mut spent) = self.0.lock() else { return };
        if spent.len() < KEPT && tree.texts.capacity() <= LARGEST {
            // They may be large, and nothing is read into their memory again.
            order.attachments = Vec::new();
            spent.push((order, tree.emptied()));
        }
    }

    /// An order to be used again, and room for its tree.
    pub(crate) fn take(&self) -> Option<(Box<Order>, Writer)> {
        self.0.lock().ok()?.pop()
    }
}
