//! A checker for the words of JSON Schema that the schemas of this project use. It refuses every other word, so that no part
//! of a schema goes unchecked unnoticed. A whole validator would bring some eighty crates.

// Tests say what they expect with these; clippy.toml allows them in test functions, though not in their helpers.

use serde_json::{Value, json};

/// A schema.
pub(crate) struct Checker {
    pub(crate) root: Value,
}

impl Checker {
    /// What is wrong with `value`, each with its place.
    pub(crate) fn check(&self, schema: &Value, value: &Value, place: &str, wrong: &mut Vec<String>) {
        let Value::Object(words) = schema else {
            assert_eq!(schema, &json!(true), "{place}: a schema is an object or true");
            return;
        };
        for (word, rule) in words {
            let mut fail = |what: String| wrong.push(format!("{place}: {what}"));
            match word.as_str() {
                "$schema" | "$id" | "$comment" | "$defs" | "definitions" | "title" | "description" => {}
                "$ref" => {
                    let pointer = rule.as_str().unwrap().strip_prefix('#').unwrap();
                    let target = self.root.pointer(pointer).unwrap_or_else(|| panic!("{rule} leads nowhere"));
                    self.check(target, value, place, wrong);
                }
                "type" => {
                    let types = rule.as_array().cloned().unwrap_or_else(|| vec![rule.clone()]);
                    if !types.iter().any(|name| is(name.as_str().unwrap(), value)) {
                        fail(format!("is not {rule}"));
                    }
                }
                "const" if rule != value => fail(format!("is not {rule}")),
                "const" => {}
                "enum" if !rule.as_array().unwrap().contains(value) => fail(format!("{value} is not among {rule}")),
                "enum" => {}
                "minimum" if value.as_i64().is_some_and(|number| number < rule.as_i64().unwrap()) => {
                    fail(format!("is below {rule}"));
                }
                "minItems" if value.as_array().is_some_and(|items| (items.len() as u64) < rule.as_u64().unwrap()) => {
                    fail(format!("has fewer than {rule} items"));
                }
                "maximum" if value.as_i64().is_some_and(|number| number > rule.as_i64().unwrap()) => {
                    fail(format!("is above {rule}"));
                }
                "minLength" if value.as_str().is_some_and(|text| (text.len() as u64) < rule.as_u64().unwrap()) => {
                    fail(format!("is shorter than {rule}"));
                }
                "minimum" | "minItems" | "maximum" | "minLength" | "default" => {}
                "required" => {
                    for key in rule.as_array().unwrap().iter().filter_map(Value::as_str) {
                        if value.is_object() && value.get(key).is_none() {
                            fail(format!("has no {key}"));
                        }
                    }
                }
                "properties" => {
                    for (key, rule) in rule.as_object().unwrap() {
                        if let Some(inner) = value.get(key) {
                            self.check(rule, inner, &format!("{place}/{key}"), wrong);
                        }
                    }
                }
                "additionalProperties" => {
                    let known = words.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
                    for (key, inner) in value.as_object().into_iter().flatten() {
                        if known.contains_key(key) {
                            continue;
                        } else if rule == &json!(false) {
                            wrong.push(format!("{place}: has {key}, which the schema does not know"));
                        } else {
                            self.check(rule, inner, &format!("{place}/{key}"), wrong);
                        }
                    }
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{place}/{index}"), wrong);
                    }
                }
                "dependencies" => {
                    for (key, needed) in rule.as_object().unwrap() {
                        for needed in needed.as_array().unwrap().iter().filter_map(Value::as_str) {
                            if value.get(key).is_some() && value.get(needed).is_none() {
                                wrong.push(format!("{place}: has {key} without {needed}"));
                            }
                        }
                    }
                }
                "allOf" => {
                    for rule in rule.as_array().unwrap() {
                        self.check(rule, value, place, wrong);
                    }
                }
                "oneOf" | "anyOf" => {
                    let fits = |rule: &Value| {
                        let mut inner = Vec::new();
                        self.check(rule, value, place, &mut inner);
                        inner.is_empty()
                    };
                    let count = rule.as_array().unwrap().iter().filter(|rule| fits(rule)).count();
                    if count == 0 || (count > 1 && word == "oneOf") {
                        fail(format!("fits {count} of the choices: {value}"));
                    }
                }
                other => panic!("{place}: the checker does not know `{other}`"),
            }
        }
    }
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("the checker does not know the type `{other}`"),
    }
}
