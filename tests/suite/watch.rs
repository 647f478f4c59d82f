//! `intakt watch` as a process of its own: what its page shows, a second instance beside it, a signal that stops it.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use crate::corpus;

const NOW: &str = "2026-11-22T09:00:00+01:00";

/// An empty folder with the examples in it, as a new project of a reader has.
fn place(name: &str) -> PathBuf {
    let own = Path::new(env!("CARGO_TARGET_TMPDIR")).join("watch").join(name);
    let _ = fs::remove_dir_all(&own);
    fs::create_dir_all(own.join("examples/orders")).expect("a folder");
    for file in ["customers.csv", "articles.csv", "orders/01-known-customer.xml", "orders/03-twin.xml"] {
        fs::copy(corpus::root().join("examples").join(file), own.join("examples").join(file)).expect("an example");
    }
    own
}

fn intakt(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_intakt"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null()).env_remove("NO_COLOR");
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

#[test]
fn the_page_shows_what_happens() {
    let path = corpus::root().join("docs/watch.md");
    let page = fs::read_to_string(&path).expect("the documentation");
    let own = place("page");
    let (mut shown, mut is_session, mut commands) = (String::new(), false, 0);
    let program = env!("CARGO_BIN_EXE_intakt");
    for line in page.lines() {
        is_session = line == "```console" || (is_session && line != "```");
        let Some(command) = line.strip_prefix("$ ").filter(|_| is_session) else {
            // What a command prints is put in anew.
            if !is_session || line == "```console" {
                shown += &format!("{line}\n");
            }
            continue;
        };
        let run = match command.strip_prefix("intakt ") {
            Some(arguments) => format!("'{program}' {arguments} --now {NOW}"),
            None => command.to_owned(),
        };
        let done = Command::new("/bin/sh").arg("-c").arg(&run).current_dir(&own).output().expect("a shell");
        shown += &format!("$ {command}\n{}", text(&done.stdout));
        commands += 1;
        // Files that came at the same time are taken by name, on any disk.
        for file in fs::read_dir(own.join("inbox")).into_iter().flatten().filter_map(Result::ok) {
            if file.path().is_file() {
                let file = fs::File::options().append(true).open(file.path()).expect("a file");
                file.set_modified(std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000)).expect("a time");
            }
        }
    }
    assert_eq!(commands, 7);
    corpus::expect(&path, &shown);
}

/// A folder with a database and so many files in its inbox, each with an order of the same customer.
fn filled(name: &str, files: usize) -> PathBuf {
    let own = place(name);
    let lists = ["import-master", "examples/customers.csv", "--articles", "examples/articles.csv", "--db", "desk.db"];
    assert!(intakt(&own, &lists).output().expect("the program").status.success());
    fs::create_dir(own.join("inbox")).expect("a folder");
    let order = fs::read_to_string(own.join("examples/orders/01-known-customer.xml")).expect("an example");
    for number in 0..files {
        let order = order.replace("2026-2001", &format!("W-{number:03}"));
        fs::write(own.join(format!("inbox/{number:03}.xml")), order).expect("a file");
    }
    own
}

fn count(folder: &Path) -> usize {
    fs::read_dir(folder).map_or(0, |entries| entries.count())
}

#[test]
fn two_instances_take_each_file_once() {
    const FILES: usize = 12;
    let own = filled("two", FILES);
    let arguments = ["watch", "inbox", "--db", "desk.db", "--once", "--settle", "0s", "--now", NOW];
    let start = || {
        let mut command = intakt(&own, &arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program")
    };
    let mut lines = 0;
    // Whoever comes second either finds the first at work or finds nothing left to do.
    while count(&own.join("inbox/done")) < FILES {
        let both: Vec<Child> = (0..2).map(|_| start()).collect();
        for child in both {
            let Output { status, stdout, stderr } = child.wait_with_output().expect("its end");
            let told = text(&stderr);
            let is_busy = status.code() == Some(3) && (told.contains("watch.busy") || told.contains("in use"));
            assert!(status.success() || is_busy, "{status}: {told}");
            lines += text(&stdout).lines().count();
        }
    }
    assert_eq!(lines, FILES, "each file is told of once");
    let today = intakt(&own, &["today", "--db", "desk.db", "--now", NOW]).output().expect("the program");
    assert!(text(&today.stdout).contains(&format!("carried out {FILES:>7}")), "{}", text(&today.stdout));
}

#[test]
fn a_signal_ends_it_and_a_later_file_is_taken_without_a_new_start() {
    let own = filled("signal", 2);
    let arguments = ["watch", "inbox", "--db", "desk.db", "--every", "1s", "--settle", "0s"];
    let child = intakt(&own, &arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    let wait_for = |files: usize| {
        while count(&own.join("inbox/done")) < files {
            thread::sleep(Duration::from_millis(20));
        }
    };
    wait_for(2);
    let order = fs::read_to_string(own.join("examples/orders/01-known-customer.xml")).expect("an example");
    fs::write(own.join("late.part"), order).expect("a file");
    fs::rename(own.join("late.part"), own.join("inbox/late.xml")).expect("a renaming");
    wait_for(3);
    let killed = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill");
    assert!(killed.success());
    let Output { status, stdout, stderr } = child.wait_with_output().expect("its end");
    assert_eq!(status.code(), Some(0), "{}", text(&stderr));
    assert!(text(&stderr).ends_with("note: stopped\n"), "{}", text(&stderr));
    assert_eq!(text(&stdout).lines().count(), 3);
    assert_eq!(count(&own.join("inbox/work")), 0);
}
