//! The documented settings are those that exist.

use intakt::plan::{FieldPolicy, MissingArticle, PolicyField, RolePolicy, Settings, Tasks, Unclear, Unlinked};

const EXAMPLE: &str = include_str!("../../../examples/settings.toml");
const DOCUMENT: &str = include_str!("../../../docs/settings.md");

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
        // The only commented line that is no default: there is no default placeholder.
        assert_eq!(written.placeholder.take().as_deref(), Some("9999"));
        // Written out and by default are one thing.
        let example = example.source(source);
        for role in intakt::order::Role::ALL {
            assert_eq!(written.role(role), example.role(role), "{}", role.as_str());
        }
        written.roles = example.roles.clone();
        assert_eq!(written, example);
    }
    assert_eq!(example.tenant(), written.tenant());
}

#[test]
fn every_setting_and_choice_is_documented() {
    let words = [
        Unclear::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>(),
        Unlinked::ALL.iter().map(|word| word.as_str()).collect(),
        RolePolicy::ALL.iter().map(|word| word.as_str()).collect(),
        FieldPolicy::ALL.iter().map(|word| word.as_str()).collect(),
        MissingArticle::ALL.iter().map(|word| word.as_str()).collect(),
        Tasks::ALL.iter().map(|word| word.as_str()).collect(),
    ];
    for word in words.concat() {
        assert!(DOCUMENT.contains(&format!("`\"{word}\"`")), "{word}");
    }
    for field in PolicyField::ALL {
        assert!(DOCUMENT.contains(&format!("`{}`", field.as_str())), "{}", field.as_str());
    }
    for role in intakt::order::Role::ALL {
        assert!(DOCUMENT.contains(&format!("`{}`", role.as_str())), "{}", role.as_str());
    }
}
