//! The folder on disk: what lies in it, and how files wander through it.
//!
//! ```text
//! inbox ─claim─▶ work/20261122T081500Z-0001/ ─▶ done/…      everything in it was taken in
//!                      ▲                      ├▶ open/…      something in it waits; it is read again in the next round
//!                      └──────────────────────┘
//!                                             └▶ failed/…    something in it cannot be read
//! ```
//!
//! Files that are read together wander in a folder of their own, so that each step is one renaming: whenever the program
//! is killed, a file is in exactly one place.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use intakt::{Code, Problem};

use super::report::OURS;
use super::settle::{Seen, Stamp};
use crate::arguments::Names;
use crate::clock;
use crate::files;

/// What stands behind the name of a folder whose files are still being put together.
const CLAIMING: &str = ".claiming";

/// The file that an instance at work has locked.
const LOCK: &str = ".intakt-watch.lock";

/// Where files come to rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    Done,
    Open,
    Failed,
}

impl Place {
    /// The name of the folder, and the word of the report.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Place::Done => "done",
            Place::Open => "open",
            Place::Failed => "failed",
        }
    }
}

/// The watched folder.
pub(crate) struct Folder {
    root: PathBuf,
    names: Names,
    /// How many folders were begun in the present second, and which second that is.
    begun: (String, u32),
}

/// Why something cannot be done with the folder.
type Done<T> = Result<T, Problem>;

impl Folder {
    /// Makes the folders that are missing in `root`.
    pub(crate) fn open(root: &Path, names: Names) -> Done<Folder> {
        if !root.is_dir() {
            let problem = Problem::new(Code::WatchFolder, "there is no such folder").in_file(files::name(root));
            return Err(problem.hint("make it, or name another one"));
        }
        let folder = Folder { root: root.to_owned(), names, begun: (String::new(), 0) };
        for name in ["work", "open", "done", "failed"] {
            let path = root.join(name);
            fs::create_dir_all(&path).map_err(|error| failed(&path, "cannot be made", &error))?;
        }
        Ok(folder)
    }

    /// Keeps other instances away until what is returned is dropped, or the process ends.
    pub(crate) fn lock(&self) -> Done<File> {
        let path = self.root.join(LOCK);
        let lock = OpenOptions::new().create(true).append(true).open(&path);
        let lock = lock.map_err(|error| failed(&path, "cannot be written", &error))?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => {
                let problem = Problem::new(Code::WatchBusy, "another instance is at work in the folder");
                Err(problem.in_file(files::name(&self.root)))
            }
            Err(TryLockError::Error(error)) => Err(failed(&path, "cannot be locked", &error)),
        }
    }

    /// Every file in the inbox, the oldest first.
    pub(crate) fn inbox(&self) -> Done<Vec<Seen>> {
        let unreadable = |error: &io::Error| failed(&self.root, "cannot be read", error);
        let mut seen = Vec::new();
        for entry in fs::read_dir(&self.root).map_err(|error| unreadable(&error))? {
            let entry = entry.map_err(|error| unreadable(&error))?;
            // A name that is no Unicode cannot be told in a report; it is passed over like hidden ones.
            let Ok(name) = entry.file_name().into_string() else { continue };
            // Whoever writes it may take it away again meanwhile.
            let Ok(stamp) = stamp(&entry.path()) else { continue };
            if let Some(stamp) = stamp {
                let sight = self.names.sight(&name);
                seen.push(Seen { name, stamp, sight });
            }
        }
        seen.sort_by(|one, other| (one.stamp.modified, &one.name).cmp(&(other.stamp.modified, &other.name)));
        Ok(seen)
    }

    /// Where a file of the inbox is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Takes the files out of the inbox, all of them or none, into a folder of their own. `None` if one of them has changed
    /// since it was seen, or is gone.
    pub(crate) fn claim(&mut self, files: &[Seen], now: i64) -> Done<Option<PathBuf>> {
        let work = self.new_work(now);
        let claiming = with_ending(&work, CLAIMING);
        fs::create_dir(&claiming).map_err(|error| failed(&claiming, "cannot be made", &error))?;
        let mut is_whole = true;
        for file in files {
            let to = claiming.join(&file.name);
            match fs::rename(self.path(&file.name), &to) {
                Ok(()) => {}
                // Its writer has taken it back.
                Err(error) if error.kind() == io::ErrorKind::NotFound => is_whole = false,
                Err(error) => {
                    self.give_back(&claiming)?;
                    return Err(failed(&self.path(&file.name), "cannot be moved", &error));
                }
            }
            // A writer who was at it all along has written to it since.
            is_whole &= matches!(stamp(&to), Ok(Some(stamp)) if stamp == file.stamp);
        }
        if !is_whole {
            self.give_back(&claiming)?;
            return Ok(None);
        }
        rename(&claiming, &work)?;
        Ok(Some(work))
    }

    /// What an instance that was killed left at work: folders to be read again. Files that it had not wholly claimed go back.
    pub(crate) fn left(&self) -> Done<Vec<PathBuf>> {
        let mut left = Vec::new();
        for path in self.folders("work")? {
            if path.to_string_lossy().ends_with(CLAIMING) {
                left.extend(self.give_back(&path)?);
            } else {
                left.push(path);
            }
        }
        Ok(left)
    }

    /// What waited in an earlier round.
    pub(crate) fn waiting(&self) -> Done<Vec<PathBuf>> {
        self.folders("open")
    }

    /// Takes a folder that waited to work again.
    pub(crate) fn reclaim(&self, open: &Path) -> Done<PathBuf> {
        self.put(open, "work")
    }

    /// Puts a folder where it belongs.
    pub(crate) fn finish(&self, work: &Path, place: Place) -> Done<PathBuf> {
        self.put(work, place.as_str())
    }

    fn put(&self, folder: &Path, place: &str) -> Done<PathBuf> {
        let name = folder.file_name().unwrap_or_default();
        let to = self.root.join(place).join(name);
        rename(folder, &to)?;
        Ok(to)
    }

    /// Puts half-claimed files back into the inbox. One whose name is taken there stays, in a folder that is read as it is.
    fn give_back(&self, claiming: &Path) -> Done<Option<PathBuf>> {
        let mut stays = false;
        for name in names_in(claiming)? {
            let to = self.path(&name);
            if to.exists() {
                stays = true;
            } else {
                rename(&claiming.join(&name), &to)?;
            }
        }
        if !stays {
            fs::remove_dir(claiming).map_err(|error| failed(claiming, "cannot be removed", &error))?;
            return Ok(None);
        }
        let text = claiming.to_string_lossy();
        let work = PathBuf::from(text.strip_suffix(CLAIMING).unwrap_or(&text));
        rename(claiming, &work)?;
        Ok(Some(work))
    }

    /// The path of a folder that is nowhere yet. Its name is the time, so that folders sort in the order of their coming.
    fn new_work(&mut self, now: i64) -> PathBuf {
        let second = clock::stamp(now);
        if self.begun.0 != second {
            self.begun = (second.clone(), 0);
        }
        loop {
            self.begun.1 += 1;
            let name = format!("{second}-{:04}", self.begun.1);
            let is_taken =
                ["work", "open", "done", "failed"].iter().any(|place| self.root.join(place).join(&name).exists());
            if !is_taken {
                return self.root.join("work").join(name);
            }
        }
    }

    fn folders(&self, place: &str) -> Done<Vec<PathBuf>> {
        let path = self.root.join(place);
        let read = || -> io::Result<Vec<PathBuf>> {
            let mut folders = Vec::new();
            for entry in fs::read_dir(&path)? {
                let entry = entry?;
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                }
            }
            folders.sort();
            Ok(folders)
        };
        read().map_err(|error| failed(&path, "cannot be read", &error))
    }
}

/// The names of the files in a folder that were taken in: not the report, nor what is told to the shop.
pub(crate) fn names_in(folder: &Path) -> Done<Vec<String>> {
    let read = || -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(folder)? {
            names.extend(entry?.file_name().into_string());
        }
        names.retain(|name| !name.starts_with(OURS));
        names.sort();
        Ok(names)
    };
    read().map_err(|error| failed(folder, "cannot be read", &error))
}

/// How a regular file looks; `None` for anything else.
fn stamp(path: &Path) -> io::Result<Option<Stamp>> {
    let data = fs::metadata(path)?;
    if !data.is_file() {
        return Ok(None);
    }
    let modified = data.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    Ok(Some(Stamp { length: data.len(), modified: modified.map_or(0, |time| time.as_nanos()) }))
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut text = path.to_owned().into_os_string();
    text.push(ending);
    PathBuf::from(text)
}

fn rename(from: &Path, to: &Path) -> Done<()> {
    fs::rename(from, to).map_err(|error| failed(from, "cannot be moved", &error))
}

/// A problem with a file or folder.
pub(super) fn failed(path: &Path, what: &str, error: &io::Error) -> Problem {
    Problem::new(Code::WatchFolder, format!("{what}: {error}")).in_file(files::name(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> (PathBuf, Folder) {
        let root = std::env::temp_dir().join(format!("intakt-folder-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(&root).unwrap();
        let folder = Folder::open(&root, Names::Plain).unwrap();
        (root, folder)
    }

    fn inbox(folder: &Folder) -> Vec<String> {
        folder.inbox().unwrap().into_iter().map(|seen| seen.name).collect()
    }

    #[test]
    fn a_claim_is_all_or_nothing() {
        let (root, mut folder) = folder("claim");
        fs::write(root.join("a.xml"), "a").unwrap();
        fs::write(root.join("b.xml"), "b").unwrap();
        let seen = folder.inbox().unwrap();
        assert_eq!(seen.len(), 2);
        let mut changed = seen.clone();
        changed[1].stamp.length += 1;
        assert_eq!(folder.claim(&changed, 0).unwrap(), None);
        let mut gone = seen.clone();
        gone[0].name = "c.xml".to_owned();
        assert_eq!(folder.claim(&gone, 0).unwrap(), None);
        assert_eq!(inbox(&folder).len(), 2, "both are back");
        let work = folder.claim(&seen, 0).unwrap().unwrap();
        assert_eq!(names_in(&work).unwrap(), ["a.xml", "b.xml"]);
        assert!(inbox(&folder).is_empty());
        assert_eq!(folder.left().unwrap(), std::slice::from_ref(&work));
        let open = folder.finish(&work, Place::Open).unwrap();
        assert_eq!(folder.waiting().unwrap(), std::slice::from_ref(&open));
        let work = folder.reclaim(&open).unwrap();
        let done = folder.finish(&work, Place::Done).unwrap();
        assert!(done.ends_with("done/19700101T000000Z-0003"), "{}", done.display());
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn what_was_half_claimed_goes_back_and_nothing_is_written_over() {
        let (root, folder) = folder("half");
        let claiming = root.join("work/19700101T000000Z-0001.claiming");
        fs::create_dir_all(&claiming).unwrap();
        fs::write(claiming.join("a.xml"), "old").unwrap();
        fs::write(claiming.join("b.xml"), "b").unwrap();
        fs::create_dir_all(root.join("work/19700101T000000Z-0002.claiming")).unwrap();
        fs::write(root.join("a.xml"), "new").unwrap();
        let left = folder.left().unwrap();
        assert_eq!(left, [root.join("work/19700101T000000Z-0001")]);
        assert_eq!(names_in(&left[0]).unwrap(), ["a.xml"]);
        assert_eq!(fs::read_to_string(root.join("a.xml")).unwrap(), "new");
        assert_eq!(fs::read_to_string(left[0].join("a.xml")).unwrap(), "old");
        assert_eq!(inbox(&folder).len(), 2);
        fs::remove_dir_all(root).unwrap();
    }

    #[test]
    fn one_instance_is_at_work() {
        let (root, folder) = folder("lock");
        let lock = folder.lock().unwrap();
        assert_eq!(folder.lock().unwrap_err().code(), Code::WatchBusy);
        drop(lock);
        folder.lock().unwrap();
        assert_eq!(
            Folder::open(&root.join("nowhere"), Names::Plain).err().map(|problem| problem.code()),
            Some(Code::WatchFolder)
        );
        fs::remove_dir_all(root).unwrap();
    }
}
