//! The programs in the README are the ones under `examples/`, which other tests build and run.

use std::fs;

use crate::corpus;

/// The text of the first fenced block of a language.
fn block(markdown: &str, language: &str) -> String {
    let fence = format!("```{language}\n");
    let start = markdown.find(&fence).unwrap_or_else(|| panic!("no {language} in the README")) + fence.len();
    let end = markdown[start..].find("```").unwrap() + start;
    markdown[start..end].trim_end().to_owned()
}

#[test]
fn the_programs_of_the_readme_are_the_examples() {
    let root = corpus::root();
    let readme = fs::read_to_string(root.join("README.md")).unwrap();
    let rust = fs::read_to_string(root.join("examples/import.rs")).unwrap();
    // The README leaves out the comment and the lint at the head of the file.
    let program = rust.split_once("\nuse ").map(|(_, rest)| format!("use {rest}")).unwrap();
    assert_eq!(block(&readme, "rust"), program.trim_end());
    let c = fs::read_to_string(root.join("examples/c/import.c")).unwrap();
    assert_eq!(block(&readme, "c"), c.trim_end());
}

#[test]
fn every_file_that_the_readme_names_is_there() {
    let root = corpus::root();
    for page in ["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "DESIGN.md", "examples/README.md"] {
        let text = fs::read_to_string(root.join(page)).unwrap();
        let folder = root.join(page).parent().unwrap().to_owned();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.starts_with("http") && !link.starts_with('#') {
                let file = link.split('#').next().unwrap();
                assert!(folder.join(file).exists(), "{page} links to {link}");
            }
        }
    }
}
