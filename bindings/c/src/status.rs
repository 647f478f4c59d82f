//! How a call ended.

use intakt_core::error::Kind;

/// How a call ended. Every function that can fail returns one of these numbers as `int32_t`. Zero is success, a positive
/// number is success with a reservation, a negative one is failure. A number never changes its meaning and is never used
/// again.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum intakt_status {
    /// Done.
    INTAKT_STATUS_OK = 0,
    /// Done, but not everything could be taken: the input ends in a fault, rows of a list were left out, a callback
    /// failed. The outputs are there and say what.
    INTAKT_STATUS_INCOMPLETE = 1,
    /// Done, and there is no value: what was asked for is not said. The outputs are zero.
    INTAKT_STATUS_ABSENT = 2,
    /// Done, and there is nothing more: the input has ended.
    INTAKT_STATUS_END = 3,
    /// Done, and the order that was read has a problem of severity error: it is not to be taken in as it is.
    INTAKT_STATUS_FAULTY = 4,
    /// A parameter is wrong: NULL, not UTF-8, an unknown word, a struct of an unknown size.
    INTAKT_STATUS_USAGE = -1,
    /// The input is empty, no XML, in another encoding than it says, or not well formed.
    INTAKT_STATUS_INPUT = -2,
    /// A limit was reached.
    INTAKT_STATUS_LIMIT = -3,
    /// A profile is wrong, or none fits the input.
    INTAKT_STATUS_PROFILE = -4,
    /// An order lacks or contradicts something.
    INTAKT_STATUS_ORDER = -5,
    /// The settings are wrong.
    INTAKT_STATUS_SETTINGS = -6,
    /// A list or a party given by the host is wrong.
    INTAKT_STATUS_DATA = -7,
    /// An outcome or a saved ledger was refused.
    INTAKT_STATUS_PLAN = -8,
    /// Stored keys are of another scheme than the library's.
    INTAKT_STATUS_MATCHING = -9,
    /// A callback of the host failed; `intakt_error_host_code` has what it returned.
    INTAKT_STATUS_CALLBACK = -10,
    /// The handle is in use by another call.
    INTAKT_STATUS_BUSY = -11,
    /// The call met a defect of Intakt and was stopped. The handle may only be freed.
    INTAKT_STATUS_PANIC = -12,
    /// An earlier call on the handle ended with `INTAKT_STATUS_PANIC`. The handle may only be freed.
    INTAKT_STATUS_POISONED = -13,
    /// Something went wrong for which this version of the ABI has no number of its own; see the code of the error.
    INTAKT_STATUS_OTHER = -14,
    /// The database cannot be opened, read or written: locked, full, damaged, of a later version, with another key.
    INTAKT_STATUS_STORE = -15,
    /// One record of an input cannot be read. The next call goes on behind it.
    INTAKT_STATUS_RECORD = -16,
}

impl From<()> for intakt_status {
    fn from((): ()) -> Self {
        Self::INTAKT_STATUS_OK
    }
}

impl intakt_status {
    /// The status that a kind of error is told by.
    pub(crate) fn of(kind: Kind) -> Self {
        match kind {
            Kind::Input | Kind::Xml => Self::INTAKT_STATUS_INPUT,
            Kind::Limit => Self::INTAKT_STATUS_LIMIT,
            Kind::Profile => Self::INTAKT_STATUS_PROFILE,
            Kind::Order => Self::INTAKT_STATUS_ORDER,
            Kind::Settings => Self::INTAKT_STATUS_SETTINGS,
            Kind::Data => Self::INTAKT_STATUS_DATA,
            Kind::Plan => Self::INTAKT_STATUS_PLAN,
            Kind::Matching => Self::INTAKT_STATUS_MATCHING,
            Kind::Usage => Self::INTAKT_STATUS_USAGE,
            Kind::Store => Self::INTAKT_STATUS_STORE,
            _ => Self::INTAKT_STATUS_OTHER,
        }
    }

    /// The number that crosses the ABI.
    pub(crate) const fn number(self) -> i32 {
        self as i32
    }
}
