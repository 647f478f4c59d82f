//! Which files have stopped changing. Without a clock: whoever looks says what time it is.

use std::collections::BTreeMap;

use super::names::Sight;

/// What shows that a file has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    /// Its length in bytes.
    pub(crate) length: u64,
    /// When it was written last, in nanoseconds of the clock of whoever keeps it. It is only compared with itself.
    pub(crate) modified: u128,
}

/// A file as it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) name: String,
    pub(crate) stamp: Stamp,
    pub(crate) sight: Sight,
}

/// What one look yields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Look {
    /// Files that may be read, in the order in which they were given.
    pub(crate) ready: Vec<Seen>,
    /// In how many milliseconds another look is worth while; none if no file is settling.
    pub(crate) again: Option<i64>,
}

/// What is remembered from look to look.
#[derive(Debug)]
pub(crate) struct Settling {
    /// For how many milliseconds a file must not have changed.
    settle: i64,
    /// How each file looked, and since when it has.
    since: BTreeMap<String, (Stamp, i64)>,
}

impl Settling {
    /// A file may be read when it has looked the same for `settle` milliseconds.
    pub(crate) fn new(settle: i64) -> Self {
        Settling { settle, since: BTreeMap::new() }
    }

    /// Looks at all files of the folder at `now`, in milliseconds of a clock that never goes back. The time of the file itself
    /// says nothing: a copy may bear an old one while it is being written.
    pub(crate) fn look(&mut self, files: &[Seen], now: i64) -> Look {
        let mut look = Look::default();
        let mut since = BTreeMap::new();
        for file in files {
            match file.sight {
                Sight::Passed => continue,
                Sight::Complete => {
                    look.ready.push(file.clone());
                    continue;
                }
                Sight::Settling => {}
            }
            let from = match self.since.get(&file.name) {
                Some((stamp, from)) if *stamp == file.stamp => *from,
                _ => now,
            };
            let left = self.settle - (now - from);
            if left <= 0 {
                look.ready.push(file.clone());
            } else {
                look.again = Some(look.again.map_or(left, |again| again.min(left)));
            }
            since.insert(file.name.clone(), (file.stamp, from));
        }
        self.since = since;
        look
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, length: u64, modified: u128) -> Seen {
        Seen { name: name.to_owned(), stamp: Stamp { length, modified }, sight: Sight::Settling }
    }

    #[test]
    fn a_file_is_ready_when_it_has_looked_the_same_for_long_enough() {
        let mut settling = Settling::new(10_000);
        // The time, what is there, what is ready, when to look again.
        type Turn = (i64, Vec<Seen>, &'static [&'static str], Option<i64>);
        let turns: [Turn; 7] = [
            (0, vec![file("a", 1, 1)], &[], Some(10_000)),
            (9_999, vec![file("a", 1, 1), file("b", 5, 5)], &[], Some(1)),
            (10_000, vec![file("a", 1, 1), file("b", 5, 5)], &["a"], Some(9_999)),
            // b grows, and later is only written again.
            (19_999, vec![file("b", 6, 5)], &[], Some(10_000)),
            (29_000, vec![file("b", 6, 7)], &[], Some(10_000)),
            (39_000, vec![file("b", 6, 7)], &["b"], None),
            // It went and came back.
            (40_000, vec![], &[], None),
        ];
        for (now, files, ready, again) in turns {
            let look = settling.look(&files, now);
            assert_eq!(look.ready.iter().map(|seen| seen.name.as_str()).collect::<Vec<_>>(), ready, "{now}");
            assert_eq!(look.again, again, "{now}");
        }
        assert_eq!(settling.look(&[file("b", 6, 7)], 41_000).again, Some(10_000), "as if it had never been there");
    }

    #[test]
    fn complete_by_its_name_needs_no_time_and_what_is_passed_over_is_never_ready() {
        let mut settling = Settling::new(10_000);
        let seen = |name: &str, sight| Seen { sight, ..file(name, 1, 1) };
        let files = [seen("a_out.xml", Sight::Complete), seen("b_tmp.xml", Sight::Passed)];
        for now in [0, 100_000] {
            let look = settling.look(&files, now);
            assert_eq!((look.ready.len(), look.again), (1, None));
        }
        assert_eq!(Settling::new(0).look(&[file("a", 1, 1)], 0).ready.len(), 1);
    }
}
