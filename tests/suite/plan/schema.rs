//! Plans against `schemas/plan-1.0.schema.json`.

use serde_json::{Value, json};

use super::scenario::scenarios;
use crate::json_schema::Checker;

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
    assert_eq!(types.len(), 14, "the scenarios have every type of action: {types:?}");
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
    assert_eq!(words("right"), intakt::plan::Right::ALL.iter().map(|right| right.as_str()).collect::<Vec<_>>());
    assert_eq!(words("documentKind"), intakt::master::DocumentKind::ALL.map(|kind| kind.as_str()));
}
