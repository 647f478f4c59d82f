//! Events for logs: what the library does, for a host that collects them with the crate `tracing` (feature `tracing`).
//!
//! Every event has the target `intakt` and a stable `code`. Its fields are words of Intakt, numbers of orders, ids of the
//! host, positions and counts; what may be personal is not among them (law 9), and a test reads all events of all samples
//! for the persons in them.

/// One kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its stable code, the field `code`.
    pub code: &'static str,
    /// `info`, `warn` or `debug`.
    pub level: &'static str,
    /// What has happened.
    pub meaning: &'static str,
    /// Its other fields.
    pub fields: &'static [&'static str],
}

macro_rules! events {
    ($($name:ident = $level:ident $code:literal $meaning:literal { $($field:ident),* };)+) => {
        /// Every kind of event that the library tells of with the feature `tracing`.
        pub const EVENTS: &[Event] = &[$(Event {
            code: $code,
            level: stringify!($level),
            meaning: $meaning,
            fields: &[$(stringify!($field)),*],
        },)+];

        $(#[allow(clippy::too_many_arguments, reason = "one for each field")]
        pub(crate) fn $name($($field: impl std::fmt::Display),*) {
            #[cfg(feature = "tracing")]
            tracing::$level!(target: "intakt", code = $code, $($field = %$field,)* $meaning);
            #[cfg(not(feature = "tracing"))]
            let _ = ($($field,)*);
        })+
    };
}

events! {
    input_opened = info "input.opened" "an input was opened and its profile found" { profile, encoding, documents };
    record_unreadable = warn "record.unreadable" "a record cannot be read" { problem, line, byte };
    matched = debug "matching.decided" "a party was looked for in the address book" { outcome, kind, candidates };
    planned = info "order.planned" "a plan was made" { order, status, reason };
    left_out = info "order.left_out" "a record was left out by a rule of the profile" { order, rule };
    settled = info "outcome.settled" "the host reported what became of an action" { order, action, state };
    undone = info "plan.undone" "actions of a plan were taken back" { order, actions, state };
    number_drawn = info "number.drawn" "a number was drawn from a range" { range, number };
    run_finished = info "run.finished" "a run ended" { source, read, planned, waiting, held, skipped, filtered, unreadable };
}
