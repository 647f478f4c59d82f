//! Which files are read together: those that one profile reads several documents of.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// A file and, if its profile reads several documents together, which of them it is.
pub(crate) struct Member {
    pub(crate) path: PathBuf,
    /// The profile, the document, and how many documents the profile reads.
    pub(crate) part: Option<Part>,
}

/// One of several documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    pub(crate) profile: String,
    pub(crate) document: String,
    pub(crate) of: usize,
}

/// The files of each document of a profile, each with its place among all files.
type Documents = BTreeMap<String, Vec<(usize, PathBuf)>>;

/// The sets of files that are read together, and the files that lack others, each with its profile. Of several files that are
/// the same document of a profile, the first goes with the first of each other document.
pub(crate) fn sets(members: Vec<Member>) -> (Vec<Vec<PathBuf>>, Vec<(PathBuf, String)>) {
    let mut whole: Vec<(usize, Vec<PathBuf>)> = Vec::new();
    let mut parts: BTreeMap<(String, usize), Documents> = BTreeMap::new();
    for (place, Member { path, part }) in members.into_iter().enumerate() {
        match part {
            None => whole.push((place, vec![path])),
            Some(Part { profile, document, of }) => {
                parts.entry((profile, of)).or_default().entry(document).or_default().push((place, path));
            }
        }
    }
    let mut lacking = Vec::new();
    for ((profile, of), documents) in parts {
        let complete = if documents.len() == of { documents.values().map(Vec::len).min().unwrap_or(0) } else { 0 };
        let mut made: Vec<(usize, Vec<PathBuf>)> = vec![(usize::MAX, Vec::new()); complete];
        for files in documents.into_values() {
            for (number, (place, path)) in files.into_iter().enumerate() {
                match made.get_mut(number) {
                    Some((first, set)) => {
                        *first = place.min(*first);
                        set.push(path);
                    }
                    None => lacking.push((path, profile.clone())),
                }
            }
        }
        whole.append(&mut made);
    }
    // In the order in which the first file of each came.
    whole.sort();
    (whole.into_iter().map(|(_, set)| set).collect(), lacking)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(name: &str, part: Option<(&str, &str)>) -> Member {
        let part = part.map(|(profile, document)| Part { profile: profile.into(), document: document.into(), of: 2 });
        Member { path: name.into(), part }
    }

    #[test]
    fn documents_of_one_profile_go_together_and_wait_for_each_other() {
        let lines = Some(("shopware", "lines"));
        let heads = Some(("shopware", "heads"));
        type Case = (Vec<Member>, &'static [&'static [&'static str]], &'static [&'static str]);
        let cases: [Case; 4] = [
            (vec![member("a", None), member("b", None)], &[&["a"], &["b"]], &[]),
            (vec![member("l", lines), member("a", None), member("h", heads)], &[&["h", "l"], &["a"]], &[]),
            (vec![member("l", lines), member("a", None)], &[&["a"]], &["l"]),
            (
                vec![member("l1", lines), member("l2", lines), member("h1", heads), member("x", Some(("p", "lines")))],
                &[&["h1", "l1"]],
                &["x", "l2"],
            ),
        ];
        for (members, expected, left) in cases {
            let (sets, lacking) = sets(members);
            let names: Vec<Vec<&str>> =
                sets.iter().map(|set| set.iter().filter_map(|path| path.to_str()).collect()).collect();
            assert_eq!(names, expected);
            assert_eq!(lacking.iter().filter_map(|(path, _)| path.to_str()).collect::<Vec<_>>(), left);
        }
    }
}
