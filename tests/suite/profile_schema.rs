//! The JSON Schema of profiles: made of the code, kept beside it, and tried on right and wrong profiles.

use std::fs;

use serde::Deserialize;
use serde_json::Value;

use crate::corpus;
use crate::json_schema::Checker;

/// What the schema finds wrong with a profile.
fn wrong(profile: &str) -> Option<Vec<String>> {
    let profile: toml::Table = toml::from_str(profile).ok()?;
    let profile = serde_json::to_value(profile).expect("JSON");
    let root = intakt::profile::schema();
    let checker = Checker { root: root.clone() };
    let mut wrong = Vec::new();
    checker.check(&root, &profile, "", &mut wrong);
    Some(wrong)
}

#[test]
fn the_schema_that_is_shipped_is_that_of_the_code() {
    let text = serde_json::to_string_pretty(&intakt::profile::schema()).expect("JSON") + "\n";
    corpus::expect(&corpus::root().join("schemas/profile-1.schema.json"), &text);
}

#[test]
fn every_built_in_profile_fits_the_schema() {
    for file in corpus::files(&corpus::root().join("profiles"), "toml") {
        let text = fs::read_to_string(&file).expect("a profile");
        assert_eq!(wrong(&text), Some(Vec::new()), "{}", file.display());
    }
}

#[derive(Deserialize)]
struct Mistakes {
    case: Vec<Mistake>,
}

#[derive(Deserialize)]
struct Mistake {
    name: String,
    profile: String,
    code: String,
}

/// Unknown keys and missing ones are what an editor has to see. The rest is told when the profile is loaded.
#[test]
fn the_schema_sees_wrong_keys() {
    // Names that the same profile gives, and keys that another key makes wrong.
    const BEYOND: &[&str] = &[
        "a detection that tells nothing apart",
        "a document of several that nothing tells apart",
        "a condition on what is no input",
    ];
    let mistakes: Mistakes = corpus::toml_file("profiles/errors.toml");
    let (mut seen, mut passed) = (0, Vec::new());
    for mistake in &mistakes.case {
        if !matches!(mistake.code.as_str(), "profile.unknown_key" | "profile.missing_key") {
            continue;
        }
        match wrong(&mistake.profile) {
            Some(wrong) if wrong.is_empty() => passed.push(mistake.name.as_str()),
            _ => seen += 1,
        }
    }
    assert_eq!(passed, BEYOND);
    assert!(seen >= 19, "{seen} were seen");
}

/// Completion needs to know what a key is for.
#[test]
fn every_field_of_the_schema_is_described() {
    fn visit(value: &Value, place: &str, bare: &mut Vec<String>) {
        let Value::Object(map) = value else { return };
        for (key, inner) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if inner.get("description").is_none() && inner.get("type").is_none() && inner.get("$ref").is_none() {
                bare.push(format!("{place}/{key}"));
            }
            visit(inner, &format!("{place}/{key}"), bare);
        }
    }
    let mut bare = Vec::new();
    let schema = intakt::profile::schema();
    let order = schema.pointer("/properties/order").expect("the order");
    visit(order, "order", &mut bare);
    visit(schema.pointer("/definitions/party").expect("the party"), "party", &mut bare);
    assert_eq!(bare, Vec::<String>::new());
}
