//! The profiles that Intakt brings along: all files of `profiles/`, packed.

use crate::error::{Code, Error, Problem, Result};
use crate::packed::unpack_texts;

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/profiles.pack"));

/// File name and text of each, sorted.
///
/// # Errors
/// None in a build that passed its tests.
pub(super) fn builtin_profiles() -> Result<Vec<(String, String)>> {
    unpack_texts(PACKED).ok_or_else(|| {
        let problem = Problem::new(Code::ProfileSyntax, "the profiles that are part of the library cannot be unpacked");
        Error::from(problem)
    })
}
