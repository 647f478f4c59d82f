//! `include/intakt.h` is what the sources say, compiles everywhere, and declares what the library exports.
// Tests say what they expect with these; clippy.toml allows them in test functions, though not in their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::{artifacts, compiler, crate_folder, root, run, scratch};

/// The header as the sources give it.
fn generated() -> String {
    let config = cbindgen::Config::from_file(crate_folder().join("cbindgen.toml")).unwrap();
    let source = fs::read_to_string(crate_folder().join("src/lib.rs")).unwrap();
    // The public modules, in the order of lib.rs, which is that of the header.
    let modules = source.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let builder = modules.fold(cbindgen::Builder::new().with_config(config), |builder, module| {
        builder.with_src(crate_folder().join("src").join(format!("{module}.rs")))
    });
    let mut header = Vec::new();
    builder.generate().unwrap().write(&mut header);
    String::from_utf8(header).unwrap()
}

/// The functions that a header declares.
fn declared(header: &str) -> BTreeSet<String> {
    let after_api = header.split("INTAKT_API\n").skip(1).chain(header.split("INTAKT_API ").skip(1));
    after_api
        .filter_map(|text| {
            let before = text.split('(').next()?;
            let name = before.rsplit([' ', '*', '\n']).next()?;
            name.starts_with("intakt_").then(|| name.to_owned())
        })
        .collect()
}

#[test]
fn the_committed_header_is_that_of_the_sources() {
    let path = root().join("include/intakt.h");
    let header = generated();
    if std::env::var_os("UPDATE_HEADER").is_some() {
        fs::write(&path, &header).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let first = header.lines().zip(committed.lines()).position(|(new, old)| new != old);
    assert!(
        header == committed,
        "include/intakt.h is not what the sources say, first in line {:?}; UPDATE_HEADER=1 cargo test -p intakt-capi --test \
         header writes it anew",
        first.map(|line| line + 1)
    );
}

#[test]
fn every_function_has_a_comment_and_every_handle_a_free() {
    let header = fs::read_to_string(root().join("include/intakt.h")).unwrap();
    let mut previous = "";
    for line in header.lines().filter(|line| !line.trim().is_empty()) {
        if line.starts_with("INTAKT_API") {
            assert!(previous.trim_end().ends_with("*/"), "no comment above: {line}");
        }
        previous = line;
    }
    let declared = declared(&header);
    for handle in ["importer", "result", "error", "buffer", "keys", "bytes", "matcher", "match", "database"] {
        assert!(declared.contains(&format!("intakt_{handle}_free")), "{handle}");
    }
    assert!(declared.len() > 40, "{declared:?}");
}

#[test]
fn the_header_compiles_alone_and_twice_as_c_and_as_cpp() {
    let folder = scratch("header");
    let source = "#include \"intakt.h\"\n#include \"intakt.h\"\n\
                  intakt_importer_options importer_options = INTAKT_IMPORTER_OPTIONS_INIT;\n\
                  intakt_import_options import_options = INTAKT_IMPORT_OPTIONS_INIT;\n\
                  intakt_address_book address_book = INTAKT_ADDRESS_BOOK_INIT;\n\
                  intakt_articles articles = INTAKT_ARTICLES_INIT;\n\
                  intakt_ledger ledger = INTAKT_LEDGER_INIT;\n\
                  intakt_numbers numbers = INTAKT_NUMBERS_INIT;\n\
                  intakt_log log_of_the_host = INTAKT_LOG_INIT;\n\
                  intakt_query_options query_options = INTAKT_QUERY_OPTIONS_INIT;\n\
                  intakt_database_options database_options = INTAKT_DATABASE_OPTIONS_INIT;\n";
    for (program, file, standard) in
        [("cc", "alone.c", "-std=c99"), ("cc", "alone.c", "-std=c17"), ("c++", "alone.cpp", "-std=c++17")]
    {
        let path = folder.join(file);
        fs::write(&path, source).unwrap();
        let mut command = compiler(program);
        command.args([standard, "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]).arg(&path);
        run(&mut command);
    }
    // Two translation units that both include it can be linked.
    let (one, two) = (folder.join("one.cpp"), folder.join("two.cpp"));
    fs::write(&one, "#include \"intakt.h\"\nint main() { return 0; }\n").unwrap();
    fs::write(&two, "#include \"intakt.h\"\nvoid two() {}\n").unwrap();
    run(compiler("c++").args(["-std=c++17", "-o"]).arg(folder.join("both")).args([&one, &two]));
}

#[test]
#[cfg(target_os = "linux")]
fn the_library_exports_what_the_header_declares_and_nothing_else() {
    let library = artifacts().shared;
    let symbols = run(std::process::Command::new("nm").args(["-D", "--defined-only"]).arg(&library));
    let exported: BTreeSet<String> =
        symbols.lines().filter_map(|line| line.split_whitespace().nth(2)).map(str::to_owned).collect();
    let header = fs::read_to_string(root().join("include/intakt.h")).unwrap();
    assert_eq!(exported, declared(&header));
    let dynamic = run(std::process::Command::new("readelf").arg("-d").arg(&library));
    assert!(dynamic.contains("[libintakt.so.1]"), "no SONAME:\n{dynamic}");
    assert!(Path::new(&library).ends_with("libintakt.so"), "{}", library.display());
}
