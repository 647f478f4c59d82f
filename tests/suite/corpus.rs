//! Files with cases, and the results that stand beside them.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The cases of a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases<T> {
    case: Vec<T>,
}

/// Reads the cases of a file below `tests/corpus`.
pub(crate) fn cases<T: DeserializeOwned>(file: &str) -> Vec<T> {
    toml_file::<Cases<T>>(file).case
}

/// Reads a file below `tests/corpus`.
pub(crate) fn toml_file<T: DeserializeOwned>(file: &str) -> T {
    let path = root().join("tests/corpus").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The project's root.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` with the extension, sorted by path.
pub(crate) fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The sample orders: the files of one input each. A folder inside the folder of a profile is an input of several.
pub(crate) fn inputs(folder: &Path) -> Vec<Vec<PathBuf>> {
    let orders = root().join("tests/corpus/orders");
    let mut inputs: Vec<Vec<PathBuf>> = Vec::new();
    for file in ["xml", "csv"].iter().flat_map(|extension| files(folder, extension)) {
        let is_part = file.strip_prefix(&orders).is_ok_and(|below| below.components().count() == 3);
        match inputs.last_mut() {
            Some(set) if is_part && set[0].parent() == file.parent() => set.push(file),
            _ => inputs.push(vec![file]),
        }
    }
    inputs
}

/// The name of an input of one or several files without its extension, beside which its result stands.
pub(crate) fn stem(input: &[PathBuf]) -> PathBuf {
    match input {
        [file] => file.with_extension(""),
        files => files[0].parent().expect("a folder").to_owned(),
    }
}

/// The file of this extension beside an input.
pub(crate) fn beside(stem: &Path, extension: &str) -> PathBuf {
    let mut name = stem.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Compares `actual` with the file at `path`. With UPDATE_EXPECTED=1 in the environment the file is written instead; read
/// the difference before you commit it.
pub(crate) fn expect(path: &Path, actual: &str) {
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        std::fs::write(path, actual).expect("a writable corpus");
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    if expected != actual {
        let line = expected.lines().zip(actual.lines()).position(|(left, right)| left != right);
        let line = line.unwrap_or_else(|| expected.lines().count().min(actual.lines().count()));
        panic!(
            "{} differs from line {}:\n  expected {:?}\n  actual   {:?}",
            path.display(),
            line + 1,
            expected.lines().nth(line),
            actual.lines().nth(line)
        );
    }
}
