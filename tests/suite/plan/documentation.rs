//! The documented settings are those that exist.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what it expects; clippy.toml covers only functions marked #[test]"
)]

use std::fs;

use intakt::plan::{CATALOGUE, PolicyField, Setting, SettingDefault, SettingKind, Settings, Whose, settings_schema};

use crate::corpus;
use crate::json_schema::Checker;

const EXAMPLE: &str = include_str!("../../../examples/settings.toml");

/// Lines of the example that are commented out and are settings.
fn with_defaults_written_out() -> String {
    let line = |line: &str| match line.strip_prefix("# ") {
        Some(setting) if setting.contains(" = ") => setting.to_owned(),
        _ => line.to_owned(),
    };
    EXAMPLE.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_example_is_right_and_what_it_comments_out_is_the_default() {
    let example = Settings::from_toml(EXAMPLE).unwrap();
    let written = Settings::from_toml(&with_defaults_written_out()).unwrap();
    for source in ["shop", "till", "another"] {
        let mut written = written.source(source);
        // The only commented lines that are no defaults: there is none.
        assert_eq!(written.placeholder.take().as_deref(), Some("9999"));
        assert_eq!(written.document_employee.take().as_deref(), Some("12"));
        assert_eq!(written.document_branch.take().as_deref(), Some("2"));
        assert_eq!(written.collective.take().as_deref(), Some("TEMP"));
        assert_eq!(written.clerk.take().as_deref(), Some("anna"));
        assert_eq!(written.task_owner.take().as_deref(), Some("anna"));
        assert_eq!(written.document_number_prefix.take().as_deref(), Some("W-"));
        // Written out and by default are one thing.
        assert_eq!(written, example.source(source));
    }
    assert_eq!(example.tenant(), written.tenant());
}

fn choices(setting: &Setting) -> String {
    let code = |word: &str| format!("`{word}`");
    match setting.kind {
        SettingKind::Text => "text".to_owned(),
        SettingKind::Form { expected, .. } => expected.to_owned(),
        SettingKind::Texts { expected, .. } => format!("list of {expected}"),
        SettingKind::Bool => "`true`, `false`".to_owned(),
        SettingKind::Integer { least, most } => format!("{least} to {most}"),
        SettingKind::Choice(words) => {
            words.iter().map(|word| code(&format!("{word:?}"))).collect::<Vec<_>>().join(", ")
        }
        SettingKind::Weights => "the name of a shipped set, or a table".to_owned(),
        SettingKind::Scalar => "text, whole number, `true`, `false`".to_owned(),
    }
}

fn default(setting: &Setting) -> String {
    match setting.default {
        SettingDefault::None => "none".to_owned(),
        SettingDefault::Text(text) => format!("`{text:?}`"),
        SettingDefault::Bool(value) => format!("`{value}`"),
        SettingDefault::Integer(number) => number.to_string(),
        SettingDefault::Texts(texts) => format!("`{texts:?}`"),
    }
}

/// The table of all settings.
fn table() -> String {
    let mut table = "| setting | choices | default | effect | example |\n|---|---|---|---|---|\n".to_owned();
    for setting in CATALOGUE {
        let path = setting.path.replace('*', "NAME");
        let path = if setting.whose == Whose::Source { format!("sources.SOURCE.{path}") } else { path };
        let (choices, default) = (choices(setting), default(setting));
        table += &format!("| `{path}` | {choices} | {default} | {} | `{}` |\n", setting.effect, setting.example);
    }
    table
        + "| `sources.SOURCE…` | | | Everything above but `tenant`, for one source: `[sources.shop.parties]`, `[sources.shop.parties.fields]` … | |\n"
}

#[test]
fn every_setting_is_documented() {
    let path = corpus::root().join("docs/settings.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("<!-- the catalogue begins").expect("a mark");
    let (mark, rest) = rest.split_once("-->\n").expect("the end of a mark");
    let (_, after) = rest.split_once("<!-- the catalogue ends").expect("a mark");
    let table = table();
    let text = format!("{before}<!-- the catalogue begins{mark}-->\n{table}<!-- the catalogue ends{after}");
    corpus::expect(&path, &text);
}

#[test]
fn the_catalogue_has_every_field_of_a_party() {
    for field in PolicyField::ALL {
        let path = format!("parties.fields.{}", field.as_str());
        assert!(CATALOGUE.iter().any(|setting| setting.path == path), "{path}");
    }
}

#[test]
fn the_schema_that_is_shipped_is_that_of_the_code() {
    let text = serde_json::to_string_pretty(&settings_schema()).unwrap() + "\n";
    corpus::expect(&corpus::root().join("schemas/settings-1.schema.json"), &text);
}

#[test]
fn settings_that_are_taken_fit_the_schema_and_wrong_keys_do_not() {
    let example = with_defaults_written_out();
    let cases = [
        (example.as_str(), true),
        ("tasks = 'all'\n[sources.shop]\ncharset = 'utf-8'", true),
        ("charset = 'utf-8'", false),
        ("[partys]", false),
        ("[parties.roles]\ninsurer = 'link_or_create'", false),
        ("[matching]\nmargin = -1", false),
        ("[sources.shop]\ntenant = 'x'", false),
        ("[sources.shop.parameters]\nx = true", true),
    ];
    let root = settings_schema();
    let checker = Checker { root: root.clone() };
    for (text, right) in cases {
        let value = serde_json::to_value(toml::from_str::<toml::Table>(text).unwrap()).unwrap();
        let mut wrong = Vec::new();
        checker.check(&root, &value, "", &mut wrong);
        assert_eq!(wrong.is_empty(), right, "{text}: {wrong:?}");
        assert_eq!(Settings::from_toml(text).is_ok(), right, "{text}");
    }
}
