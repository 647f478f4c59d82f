//! What is new or gone in a document since an earlier one of the same shop.

use std::collections::BTreeMap;

use crate::error::{Code, Problem};
use crate::xml::{PathInfo, Structure};

/// Warnings of [`Code::OrderDrift`] for every element, attribute and column that only one of two documents has: first what is new,
/// with its first place in `now`, then what is gone since `before`, each with how often it stands there.
///
/// ```
/// use intakt::input::Input;
/// use intakt::profile::{Profiles, ReadOptions, drift, structure};
///
/// let profiles = Profiles::builtin()?;
/// let read = |xml: &'static [u8]| structure(Input::Slice(xml), &profiles, &ReadOptions::default());
/// let problems = drift(&read(b"<a><b/></a>")?, &read(b"<a><b/><c/></a>")?);
/// assert_eq!(problems[0].to_string(), "1:8: (byte 7) order.drift: this is new and stands once at /a/c");
/// # Ok::<(), intakt::Error>(())
/// ```
pub fn drift(before: &Structure, now: &Structure) -> Vec<Problem> {
    let by_path = |structure: &Structure| -> BTreeMap<String, PathInfo> {
        structure.paths().iter().map(|path| (path.path.clone(), path.clone())).collect()
    };
    let (before, now) = (by_path(before), by_path(now));
    let times = |path: &PathInfo| if path.count == 1 { "once".to_owned() } else { format!("{} times", path.count) };
    let new = now.iter().filter(|(path, _)| !before.contains_key(*path)).map(|(path, info)| {
        let message = format!("this is new and stands {}", times(info));
        Problem::warning(Code::OrderDrift, message).path(path).at(info.position)
    });
    let gone = before.iter().filter(|(path, _)| !now.contains_key(*path)).map(|(path, info)| {
        let message = format!("this is gone and stood there {} before", times(info));
        Problem::warning(Code::OrderDrift, message).path(path)
    });
    new.chain(gone).collect()
}
