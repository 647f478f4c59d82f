//! Building the library and C programs against it. Nothing here knows a path by heart: cargo says where things are.
#![allow(dead_code, reason = "each test binary uses its own part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The folder of this package.
pub(crate) fn crate_folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the repository, where programs run.
pub(crate) fn root() -> PathBuf {
    crate_folder().join("../..").canonicalize().unwrap()
}

/// A folder for the files of one test, made anew.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("capi").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Runs a command that must succeed, and returns what it wrote to stdout.
pub(crate) fn run(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(
        output.status.success(),
        "{command:?}: {}\n{}{}",
        output.status,
        text(&output.stdout),
        text(&output.stderr)
    );
    text(&output.stdout)
}

/// The C or C++ compiler with the folder of the header. `CC` and `CXX` name another one.
pub(crate) fn compiler(program: &str) -> Command {
    let variable = if program == "c++" { "CXX" } else { "CC" };
    let name = std::env::var(variable).unwrap_or_else(|_| program.to_owned());
    let mut command = Command::new(name);
    command.arg("-I").arg(root().join("include"));
    command
}

/// The libraries that this package comes out as.
#[derive(Clone)]
pub(crate) struct Artifacts {
    pub(crate) shared: PathBuf,
    pub(crate) static_: PathBuf,
}

/// Builds the libraries, once a test binary. Cargo does not build a cdylib for the tests of its own package, so it is asked
/// to, in the profile that the tests were built in, and tells where the files are.
pub(crate) fn artifacts() -> Artifacts {
    static ARTIFACTS: OnceLock<Artifacts> = OnceLock::new();
    ARTIFACTS.get_or_init(build).clone()
}

fn build() -> Artifacts {
    let mut command = Command::new(env!("CARGO"));
    command.args(["build", "--package", env!("CARGO_PKG_NAME"), "--lib", "--message-format=json"]);
    if !cfg!(debug_assertions) {
        command.arg("--release");
    }
    let messages = run(command.current_dir(crate_folder()));
    let files: Vec<PathBuf> = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["reason"] == "compiler-artifact" && message["target"]["kind"][0] == "cdylib")
        .flat_map(|message| message["filenames"].as_array().cloned().unwrap_or_default())
        .filter_map(|file| file.as_str().map(PathBuf::from))
        .collect();
    let find = |extensions: &[&str]| {
        let has = |file: &&PathBuf| file.extension().is_some_and(|of| extensions.iter().any(|one| of == *one));
        files.iter().find(has).unwrap_or_else(|| panic!("no {extensions:?} among {files:?}")).clone()
    };
    Artifacts { shared: find(&["so", "dylib", "dll"]), static_: find(&["a", "lib"]) }
}
