//! What a reader allocated, for the next one.

use super::spare::Spare;
use crate::xml::Buffers;

/// The room of a reader that is done: the texts of orders that were given back, and what a record is read into. It holds nothing of
/// what they said, and a few megabytes at most.
///
/// See [`OrderReader::into_workspace`](super::OrderReader::into_workspace).
#[derive(Default)]
pub struct Workspace {
    pub(super) spare: Spare,
    pub(super) buffers: Buffers,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Workspace({:?})", self.spare)
    }
}
