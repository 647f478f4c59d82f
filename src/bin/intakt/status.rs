//! How a run ended.

use std::process::ExitCode;

/// The exit code. The worst of a run counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Status {
    /// 0: everything is done.
    Done = 0,
    /// 1: done, and something is held or wrong.
    Attention = 1,
    /// 2: the command line, or a file that sets up the run, is wrong. Nothing was done.
    Usage = 2,
    /// 3: a file cannot be read or written.
    Io = 3,
}

/// What a step yields, or how the run ends when it cannot go on. The reason has been told by then.
pub(crate) type Outcome<T> = Result<T, Status>;

impl Status {
    /// The worse of two.
    pub(crate) fn and(&mut self, other: Status) {
        *self = (*self).max(other);
    }
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        ExitCode::from(status as u8)
    }
}
