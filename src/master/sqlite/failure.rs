//! What SQLite reports, as a problem with a stable code.

use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_WRITE;

use crate::error::{Code, Error, Problem};

/// The problem behind an error of SQLite. SQLite's own words name tables and columns, never values.
pub(crate) fn failed(error: rusqlite::Error) -> Error {
    let told = error.to_string();
    let Some(failure) = error.sqlite_error().copied() else {
        // A value of another type than the schema says, or a row that must be there and is not.
        let problem = Problem::new(Code::StoreDamaged, format!("the database is not as it should be: {told}"));
        return problem.hint("use the last good copy").into();
    };
    let (code, message, hint) = match failure.code {
        ErrorCode::NotADatabase => (Code::StoreNotDatabase, "the file is no SQLite database", "name another file"),
        ErrorCode::ReadOnly => (
            Code::StoreReadOnly,
            "the database cannot be written to",
            "let the user who runs this write the file and the folder that it is in",
        ),
        ErrorCode::DiskFull => (Code::StoreFull, "the disk is full", "make room; nothing was half-written"),
        ErrorCode::SystemIoFailure if failure.extended_code == SQLITE_IOERR_WRITE => (
            Code::StoreFull,
            "the database cannot grow: the disk is full, or a limit on the size of files is reached",
            "make room; nothing was half-written",
        ),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => {
            (Code::StoreLocked, "another program is writing to the database", "try again when it is done")
        }
        ErrorCode::CannotOpen => (
            Code::StoreOpen,
            "the database cannot be opened",
            "the file, and the folder that it is in, must be there and may be read and written",
        ),
        ErrorCode::DatabaseCorrupt => (Code::StoreDamaged, "the database is damaged", "use the last good copy"),
        _ => {
            let message = format!("the database reports: {told}");
            return Problem::new(Code::StoreFailed, message).into();
        }
    };
    Problem::new(code, message).hint(hint).into()
}
