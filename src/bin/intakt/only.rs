//! The orders that `--only` asks for.

use std::collections::BTreeSet;

use intakt::profile::{ONLY, ReadOptions};

use crate::output::Output;
use crate::status::Status;

/// The numbers that no order has had so far.
pub(crate) struct Wanted(BTreeSet<String>);

impl Wanted {
    pub(crate) fn new(options: &ReadOptions) -> Self {
        Wanted(options.only.clone().unwrap_or_default())
    }

    pub(crate) fn saw(&mut self, number: Option<&str>) {
        if let Some(number) = number {
            self.0.remove(number.trim());
        }
    }

    /// Tells the numbers that no order had.
    pub(crate) fn finish(self, output: &mut Output) -> Status {
        if self.0.is_empty() {
            return Status::Done;
        }
        let numbers: Vec<String> = self.0.into_iter().collect();
        output.error(&format!("--only: no order has the number {}", numbers.join(", ")));
        Status::Attention
    }
}

/// Whether the filter is the one that the caller asked for, whose every order need not be told.
pub(crate) fn is_asked_for(rule: &str) -> bool {
    rule == ONLY
}
