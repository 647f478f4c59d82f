//! The JSON Schema of settings, for editors: made of the catalogue.

use serde_json::{Map, Value, json};

use super::catalogue::{CATALOGUE, Default, Kind, Setting, Whose};
use super::reader::weights_expected;

/// The JSON Schema (draft 7) of settings, as it stands in `schemas/settings-1.schema.json`. Editors complete and check
/// settings by it; what forms a text must have beyond a choice of words is only described.
///
/// ```
/// let schema = intakt::plan::settings_schema();
/// assert_eq!(schema["properties"]["tasks"]["enum"][0], "problems");
/// ```
pub fn settings_schema() -> Value {
    let of = |is_source: bool| {
        let excluded = if is_source { Whose::Tenant } else { Whose::Source };
        let rows = CATALOGUE.iter().filter(|setting| setting.whose != excluded);
        let rows: Vec<(&str, &Setting)> = rows.map(|setting| (setting.path, setting)).collect();
        object(&rows)
    };
    let mut schema = of(false);
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert(
            "sources".to_owned(),
            json!({
                "description": "What is set for one source: everything but the tenant, and what its files are.",
                "type": "object",
                "additionalProperties": of(true),
            }),
        );
    }
    let mut all = Map::new();
    all.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
    all.insert("title".to_owned(), json!("Intakt settings"));
    all.extend(schema.as_object().cloned().unwrap_or_default());
    Value::Object(all)
}

/// A table with these settings, by what is left of their paths.
fn object(rows: &[(&str, &Setting)]) -> Value {
    let mut names: Vec<&str> = Vec::new();
    for (path, _) in rows {
        let name = path.split('.').next().unwrap_or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut properties = Map::new();
    let mut others = json!(false);
    for name in names {
        let leaf = rows.iter().find(|(path, _)| *path == name);
        let value = match leaf {
            Some((_, setting)) => described(setting),
            None => {
                let inside = rows
                    .iter()
                    .filter_map(|(path, setting)| Some((path.strip_prefix(name)?.strip_prefix('.')?, *setting)));
                object(&inside.collect::<Vec<_>>())
            }
        };
        if name == "*" { others = value } else { properties.extend([(name.to_owned(), value)]) }
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": others })
}

fn described(setting: &Setting) -> Value {
    let mut schema = match setting.kind {
        Kind::Text => json!({ "type": "string", "minLength": 1 }),
        Kind::Form { expected, .. } => json!({ "type": "string", "$comment": expected }),
        Kind::Bool => json!({ "type": "boolean" }),
        Kind::Integer { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Kind::Choice(words) => json!({ "enum": words }),
        Kind::Texts { expected, .. } => json!({ "type": "array", "items": { "type": "string", "$comment": expected } }),
        Kind::Weights => json!({ "type": ["string", "object"], "$comment": weights_expected() }),
        Kind::Scalar => json!({ "type": ["string", "integer", "boolean"] }),
    };
    let default = match setting.default {
        Default::None => None,
        Default::Text(text) => Some(json!(text)),
        Default::Bool(value) => Some(json!(value)),
        Default::Integer(number) => Some(json!(number)),
        Default::Texts(texts) => Some(json!(texts)),
    };
    if let Some(schema) = schema.as_object_mut() {
        if !setting.effect.is_empty() {
            schema.insert("description".to_owned(), json!(setting.effect));
        }
        schema.extend(default.map(|default| ("default".to_owned(), default)));
    }
    schema
}
