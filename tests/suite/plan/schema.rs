//! Plans against `schemas/plan-1.0.schema.json`.
//!
//! The checker knows the words of JSON Schema that this schema uses and refuses every other word, so that no part of the
//! schema goes unchecked unnoticed. A whole validator would bring some eighty crates.

use serde_json::{Value, json};

use super::scenario::scenarios;

struct Checker {
    root: Value,
}

impl Checker {
    /// What is wrong with `value`, each with its place.
    fn check(&self, schema: &Value, value: &Value, place: &str, wrong: &mut Vec<String>) {
        let Value::Object(words) = schema else {
            assert_eq!(schema, &json!(true), "{place}: a schema is an object or true");
            return;
        };
        for (word, rule) in words {
            let mut fail = |what: String| wrong.push(format!("{place}: {what}"));
            match word.as_str() {
                "$schema" | "$id" | "$defs" | "title" | "description" => {}
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
                "minimum" | "minItems" => {}
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
                    assert_eq!(rule, &json!(false), "only false is used");
                    let known = words.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
                    for key in value.as_object().into_iter().flat_map(|object| object.keys()) {
                        if !known.contains_key(key) {
                            fail(format!("has {key}, which the schema does not know"));
                        }
                    }
                }
                "items" => {
                    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(rule, item, &format!("{place}/{index}"), wrong);
                    }
                }
                "oneOf" => {
                    let fits = |rule: &Value| {
                        let mut inner = Vec::new();
                        self.check(rule, value, place, &mut inner);
                        inner.is_empty()
                    };
                    let count = rule.as_array().unwrap().iter().filter(|rule| fits(rule)).count();
                    if count != 1 {
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
        "null" => value.is_null(),
        other => panic!("the checker does not know the type `{other}`"),
    }
}

fn wrong(plan: &Value) -> Vec<String> {
    let root: Value = serde_json::from_str(include_str!("../../../schemas/plan-1.0.schema.json")).unwrap();
    let checker = Checker { root: root.clone() };
    let mut wrong = Vec::new();
    checker.check(&root, plan, "", &mut wrong);
    wrong
}

#[test]
fn every_plan_of_the_scenarios_fits_the_schema() {
    let mut types = std::collections::BTreeSet::new();
    for (name, scenario) in scenarios() {
        for json in scenario.play(&name) {
            assert!(!json.contains('\n'));
            let plan: Value = serde_json::from_str(&json).unwrap();
            assert_eq!(wrong(&plan), [""; 0], "{name}: {json}");
            for action in plan["actions"].as_array().into_iter().flatten() {
                types.insert(action["type"].as_str().unwrap().to_owned());
            }
        }
    }
    assert_eq!(types.len(), 12, "the scenarios have every type of action: {types:?}");
}

#[test]
fn the_schema_refuses_what_is_no_plan() {
    let (_, scenario) = scenarios().into_iter().find(|(name, _)| name == "new_customer").unwrap();
    let plan: Value = serde_json::from_str(&scenario.play("new_customer")[0]).unwrap();
    assert_eq!(wrong(&plan), [""; 0]);
    let changes: [(&str, Value); 8] = [
        ("/format", json!("intakt-plan/2")),
        ("/status", json!("done")),
        ("/order/kind", json!("letter")),
        ("/order/position/line", json!(-1)),
        ("/reasons/0/code", json!("because")),
        ("/actions/0/type", json!("merge_party")),
        ("/actions/0/id", json!(1)),
        ("/snapshot", json!({})),
    ];
    for (place, value) in changes {
        let mut changed = plan.clone();
        *changed.pointer_mut(place).unwrap_or_else(|| panic!("{place}")) = value;
        assert_ne!(wrong(&changed), [""; 0], "{place}");
    }
    for place in ["", "/order", "/snapshot", "/actions/0", "/reasons/0"] {
        let mut changed = plan.clone();
        changed.pointer_mut(place).unwrap().as_object_mut().unwrap().insert("more".into(), json!(1));
        assert_ne!(wrong(&changed), [""; 0], "an unknown key in {place:?}");
    }
}

/// The schema and the code name the same words.
#[test]
fn the_words_of_the_schema_are_those_of_the_code() {
    let root: Value = serde_json::from_str(include_str!("../../../schemas/plan-1.0.schema.json")).unwrap();
    let words = |name: &str| -> Vec<String> {
        let words = root["$defs"][name]["enum"].as_array().unwrap_or_else(|| panic!("{name}"));
        words.iter().map(|word| word.as_str().unwrap().to_owned()).collect()
    };
    let codes: Vec<&str> = intakt::plan::ReasonCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(words("reasonCode"), codes);
    let fields: Vec<&str> = intakt::master::PartyField::ALL.iter().map(|field| field.as_str()).collect();
    assert_eq!(words("partyField"), fields);
    assert_eq!(words("role"), intakt::order::Role::ALL.map(|role| role.as_str()));
    assert_eq!(words("documentKind"), intakt::master::DocumentKind::ALL.map(|kind| kind.as_str()));
}
