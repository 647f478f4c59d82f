//! `include/intakt.h` is what the sources say, compiles everywhere, and declares what the library exports.
// Tests say what they expect with these; clippy.toml allows them in test functions, though not in their helpers.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;
#[path = "support/tables.rs"]
mod tables;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use support::{artifacts, compiler, crate_folder, root, run, scratch};

/// The header as the sources give it. Made once, since tests run at once and it is made by way of files.
fn generated() -> String {
    static HEADER: OnceLock<String> = OnceLock::new();
    HEADER.get_or_init(generate).clone()
}

fn generate() -> String {
    let mut config = cbindgen::Config::from_file(crate_folder().join("cbindgen.toml")).unwrap();
    let source = fs::read_to_string(crate_folder().join("src/lib.rs")).unwrap();
    let folder = scratch("expanded");
    // The public modules, in the order of lib.rs, which is that of the header.
    let modules = source.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let mut files = Vec::new();
    for module in modules {
        let source = fs::read_to_string(crate_folder().join("src").join(format!("{module}.rs"))).unwrap();
        config.export.include.extend(tables::enumerations(&source));
        let file = folder.join(format!("{module}.rs"));
        fs::write(&file, tables::expanded(&source)).unwrap();
        files.push(file);
    }
    let builder = cbindgen::Builder::new().with_config(config);
    let builder = files.into_iter().fold(builder, cbindgen::Builder::with_src);
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
    for handle in [
        "importer",
        "result",
        "error",
        "buffer",
        "keys",
        "reader",
        "order",
        "profiles",
        "bytes",
        "matcher",
        "match",
        "database",
        "reviews",
        "review_case",
        "found_parties",
        "found_articles",
    ] {
        assert!(declared.contains(&format!("intakt_{handle}_free")), "{handle}");
    }
    assert!(declared.len() > 40, "{declared:?}");
}

/// What a program or a binding may rest on: every declaration and every number, one a line.
fn surface(header: &str) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    // Without comments.
    let mut code = String::new();
    let mut rest = header;
    while let Some((before, comment)) = rest.split_once("/*") {
        code.push_str(before);
        rest = comment.split_once("*/").unwrap().1;
    }
    code.push_str(rest);
    let (conditions, code): (Vec<&str>, Vec<&str>) = code.lines().partition(|line| line.starts_with('#'));
    let number = |line: &&&str| match line.split(' ').collect::<Vec<_>>().as_slice() {
        ["#define", _, value] => value.parse::<i64>().is_ok(),
        _ => false,
    };
    lines.extend(conditions.iter().filter(number).map(|line| (*line).to_owned()));
    let code = code.join(" ");
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in code.split("typedef ").skip(1) {
        let (kind, rest) = part.split_once(' ').unwrap();
        let Some((name, body)) = rest.split_once('{').filter(|(name, _)| !name.contains(';')) else {
            lines.insert(words(&format!("typedef {kind} {}", rest.split(';').next().unwrap())));
            continue;
        };
        let body = body.split_once('}').unwrap().0;
        let separator = if kind == "enum" { ',' } else { ';' };
        let fields = body.split(separator).map(words).filter(|field| !field.is_empty());
        let fields: Vec<String> = if kind == "enum" {
            fields.map(|field| format!("{name}{field}")).collect()
        } else {
            // The place of a field counts, too.
            fields.enumerate().map(|(place, field)| format!("{name}{place}: {field}")).collect()
        };
        lines.extend(fields.into_iter().map(|field| words(&format!("{kind} {field}"))));
    }
    lines.extend(code.split("INTAKT_API ").skip(1).map(|text| words(&format!("{};", text.split(';').next().unwrap()))));
    lines
}

#[test]
fn nothing_that_was_recorded_is_gone_or_changed() {
    let surface = surface(&generated());
    assert!(surface.iter().any(|line| line.starts_with("int32_t intakt_importer_new(")), "{surface:?}");
    assert!(surface.contains("enum intakt_status INTAKT_STATUS_OK = 0"), "{surface:?}");
    assert!(surface.contains("struct intakt_date 0: int32_t year"), "{surface:?}");
    let path = crate_folder().join("symbols.txt");
    let recorded = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    let recorded: BTreeSet<String> = recorded.lines().map(str::to_owned).collect();
    // The names of parameters may change; a version of the library is none of the ABI.
    let is_promise = |line: &&String| !line.starts_with("#define INTAKT_VERSION_");
    let gone: Vec<&String> = recorded.difference(&surface).filter(is_promise).collect();
    assert!(
        gone.is_empty(),
        "programs rest on these, which are gone or changed; put them back, or begin a new generation (INTAKT_ABI_VERSION, \
         build.rs, SONAME) with a new bindings/c/symbols.txt: {gone:#?}"
    );
    if std::env::var_os("UPDATE_HEADER").is_some() {
        fs::write(&path, surface.iter().filter(is_promise).map(|line| format!("{line}\n")).collect::<String>())
            .unwrap();
        return;
    }
    let new: Vec<&String> = surface.difference(&recorded).filter(is_promise).collect();
    assert!(new.is_empty(), "not recorded in bindings/c/symbols.txt; UPDATE_HEADER=1 does: {new:#?}");
}

#[test]
fn the_header_serves_languages_that_know_no_case() {
    let header = generated();
    let words: BTreeSet<&str> = header
        .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
        .filter(|word| word.to_ascii_lowercase().starts_with("intakt_"))
        .collect();
    let mut seen = std::collections::BTreeMap::new();
    for word in words {
        let same = seen.insert(word.to_ascii_lowercase(), word);
        // A constant that only C has, to be compared with what the function says.
        let is_known = word == "intakt_abi_version";
        assert!(same.is_none() || is_known, "Delphi takes {same:?} and {word} for one");
    }
}

#[test]
fn structs_lie_the_same_in_the_header_with_64_and_32_bits() {
    let table = fs::read_to_string(crate_folder().join("src/layout.rs")).unwrap();
    let table = table.split("layouts! {\n").nth(1).unwrap();
    let mut program =
        String::from("#include \"intakt.h\"\n#define IS(wide, narrow) (sizeof(void *) == 8 ? wide : narrow)\n");
    let (mut name, mut count) = (String::new(), 0);
    let mut listed = BTreeSet::new();
    for line in table.lines().map(str::trim) {
        let Some((what, sizes)) = line.split_once(": ") else { continue };
        let (wide, narrow) = sizes.trim_end_matches([';', '{', ' ']).split_once(", ").unwrap();
        let asked = if line.ends_with('{') {
            name = what.to_owned();
            listed.insert(name.clone());
            format!("sizeof({name})")
        } else {
            format!("offsetof({name}, {what})")
        };
        program.push_str(&format!("_Static_assert({asked} == IS({wide}, {narrow}), \"{asked}\");\n"));
        count += 1;
    }
    // Every struct with fields, and every field of it.
    let surface = surface(&generated());
    let fields: Vec<&str> = surface.iter().filter_map(|line| line.strip_prefix("struct ")).collect();
    let structs: BTreeSet<String> = fields.iter().map(|line| line.split(' ').next().unwrap().to_owned()).collect();
    assert_eq!(structs, listed, "src/layout.rs lacks structs or has too many");
    assert_eq!(fields.len() + structs.len(), count, "src/layout.rs lacks fields");
    let path = scratch("layout").join("layout.c");
    fs::write(&path, program).unwrap();
    // Freestanding: there need not be a C library of 32 bits to look at sizes. Numbers of 64 bits lie as on Windows.
    let systems: &[&[&str]] =
        if cfg!(target_arch = "x86_64") { &[&["-m64"], &["-m32", "-malign-double"]] } else { &[&[]] };
    for system in systems {
        run(compiler("cc").args(["-std=c11", "-ffreestanding", "-fsyntax-only"]).args(*system).arg(&path));
    }
}

#[test]
fn the_header_compiles_alone_and_twice_as_c_and_as_cpp() {
    let folder = scratch("header");
    let source = "#include \"intakt.h\"\n#include \"intakt.h\"\n\
                  intakt_importer_options importer_options = INTAKT_IMPORTER_OPTIONS_INIT;\n\
                  intakt_import_options import_options = INTAKT_IMPORT_OPTIONS_INIT;\n\
                  intakt_source source = INTAKT_SOURCE_INIT;\n\
                  intakt_reader_options reader_options = INTAKT_READER_OPTIONS_INIT;\n\
                  intakt_address_book address_book = INTAKT_ADDRESS_BOOK_INIT;\n\
                  intakt_articles articles = INTAKT_ARTICLES_INIT;\n\
                  intakt_ledger ledger = INTAKT_LEDGER_INIT;\n\
                  intakt_numbers numbers = INTAKT_NUMBERS_INIT;\n\
                  intakt_decision_store decisions = INTAKT_DECISION_STORE_INIT;\n\
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
