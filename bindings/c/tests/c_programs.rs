//! C programs against the library, linked in both ways: the examples with their expected output, and programs that use the
//! library wrongly on purpose.
#![cfg(unix)]
// Tests say what they expect with these; clippy.toml allows them in test functions, though not in their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use support::{artifacts, compiler, crate_folder, root, run, scratch};

/// What a static Rust library needs of the system, as `bindings/README.md` says.
#[cfg(target_os = "linux")]
const NATIVE: &[&str] = &["-lgcc_s", "-lutil", "-lrt", "-lpthread", "-lm", "-ldl", "-lc"];
#[cfg(not(target_os = "linux"))]
const NATIVE: &[&str] = &["-liconv", "-lSystem", "-lc", "-lm"];

#[derive(Clone, Copy, Debug)]
enum Linked {
    Static,
    Shared,
}

/// Compiles a program and returns its path.
fn compile(source: &Path, linked: Linked) -> PathBuf {
    let stem = source.file_stem().unwrap().to_str().unwrap();
    let folder = scratch(&format!("{stem}-{linked:?}"));
    let program = folder.join(stem);
    let mut command = compiler("cc");
    command.args(["-std=c99", "-D_GNU_SOURCE", "-g", "-Wall", "-Wextra", "-Werror", "-o"]).arg(&program).arg(source);
    let artifacts = artifacts();
    match linked {
        Linked::Static => command.arg(&artifacts.static_).args(NATIVE),
        Linked::Shared => {
            // As an installation has it: the name to link by, and the name of the ABI to load by.
            for name in ["libintakt.so", "libintakt.so.1"] {
                std::os::unix::fs::symlink(&artifacts.shared, folder.join(name)).unwrap();
            }
            let path = format!("-Wl,-rpath,{}", folder.display());
            command.arg("-L").arg(&folder).arg("-lintakt").arg(path).args(["-lm", "-lpthread"])
        }
    };
    run(&mut command);
    program
}

/// Runs a program at the root of the repository: what it wrote, and how it ended.
fn output(program: &Path, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).current_dir(root()).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    format!("{}{}{}\n", text(output.stdout), text(output.stderr), output.status)
}

/// Compares with `NAME.expected` beside the source, or writes it if `UPDATE_EXPECTED` is set.
fn expect(source: &Path, name: &str, actual: &str) {
    let path = source.with_file_name(format!("{name}.expected"));
    if std::env::var_os("UPDATE_EXPECTED").is_some() {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(actual == expected, "the output is not that of {}:\n{actual}", path.display());
}

fn example(name: &str, linked: Linked, cases: &[(&str, &[&str])]) {
    let source = root().join("examples/c").join(name);
    let program = compile(&source, linked);
    for (expected, arguments) in cases {
        expect(&source, expected, &output(&program, arguments));
    }
}

const IMPORT: &[(&str, &[&str])] =
    &[("import", &["examples/orders/01-known-customer.xml"]), ("import-incomplete", &["examples/README.md"])];

#[test]
fn the_example_prints_plans_linked_statically() {
    example("import.c", Linked::Static, IMPORT);
}

#[test]
fn the_example_prints_plans_linked_dynamically() {
    example("import.c", Linked::Shared, IMPORT);
}

#[test]
fn the_callbacks_of_the_example_answer() {
    example("callbacks.c", Linked::Shared, &[("callbacks", &["examples/orders/01-known-customer.xml"])]);
}

/// The programs under `tests/programs` say themselves what is wrong and end with 0 when nothing is.
fn program(name: &str, linked: Linked) {
    let program = compile(&crate_folder().join("tests/programs").join(name), linked);
    assert_eq!(output(&program, &[]), "ok\nexit status: 0\n");
}

#[test]
fn misuse_is_told_and_harms_nobody() {
    program("misuse.c", Linked::Shared);
}

#[test]
fn callbacks_and_the_list_give_the_same_plans() {
    program("books.c", Linked::Static);
}

#[test]
fn a_matcher_answers_is_kept_and_finds_duplicates() {
    program("matcher.c", Linked::Shared);
}

#[test]
fn lists_callbacks_and_the_database_give_the_same_plans() {
    program("hosts.c", Linked::Shared);
}

#[test]
fn the_database_carries_plans_out() {
    program("database.c", Linked::Shared);
}

#[test]
fn clerks_answer_questions_and_take_answers_back() {
    program("review.c", Linked::Shared);
}

#[test]
fn decisions_in_the_tables_of_the_host_are_followed() {
    program("decisions.c", Linked::Shared);
}

#[test]
fn plans_are_taken_back_logged_and_stopped() {
    program("undo.c", Linked::Shared);
}

#[test]
fn threads_share_matchers_and_wait_for_nobody() {
    program("at_once.c", Linked::Static);
}

#[test]
fn calls_in_any_order_end_in_a_status() {
    program("random.c", Linked::Static);
}

#[test]
#[cfg(all(target_os = "linux", target_env = "gnu"))]
fn what_is_freed_twice_does_no_harm() {
    program("twice.c", Linked::Shared);
}

#[test]
fn files_that_belong_together_are_read_together() {
    program("documents.c", Linked::Shared);
}

#[test]
fn orders_can_be_chosen() {
    program("only.c", Linked::Shared);
}

#[test]
fn orders_are_read_one_by_one() {
    program("reader.c", Linked::Shared);
}

#[test]
fn threads_share_what_never_changes() {
    program("threads.c", Linked::Shared);
}

#[test]
fn getters_say_what_plans_say() {
    program("plan.c", Linked::Static);
}

#[test]
fn outcomes_and_the_ledger_survive_the_run() {
    program("ledger.c", Linked::Static);
}

#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64", target_env = "gnu"))]
fn floating_point_traps_of_the_host_do_not_fire_inside() {
    program("traps.c", Linked::Shared);
}
