//! A party as JSON: one flat object with the field names of a party list, or the form that a plan gives.

use intakt_core::error::{Code, Problem, Result, nearest};
use intakt_core::master::PartyField;
use intakt_core::order::Party;
use serde_json::{Map, Value};

/// What a party has besides the columns of a list.
const NESTED: [&str; 3] = ["source_id", "address", "identifiers"];
/// What `address` has.
const ADDRESS: [&str; 8] = ["kind", "street", "house_number", "line2", "postal_code", "city", "state", "country"];

/// Reads a party. A name that no field has is an error: a misspelt one would hide the party from matching.
///
/// # Errors
/// [`Code::DataValue`] for what is no JSON object or not of a field's type, [`Code::DataUnknownColumn`] for a name.
pub(crate) fn party_from_json(json: &str) -> Result<Party> {
    // serde_json's own messages may quote a value, which may be personal.
    let fields: Map<String, Value> = intakt_core::json::from_str(json).map_err(|error| {
        let place = format!("the party is no JSON object: line {}, column {}", error.line(), error.column());
        Problem::new(Code::DataValue, place)
    })?;
    let mut nested = Map::new();
    let mut flat = Vec::new();
    for (name, value) in fields {
        match PartyField::from_name(&name) {
            Some(field) => flat.push((field, value)),
            None if NESTED.contains(&name.as_str()) => drop(nested.insert(name, value)),
            None => return Err(unknown(&name, PartyField::ALL.iter().map(|field| field.as_str()).chain(NESTED))),
        }
    }
    if let Some(Value::Object(address)) = nested.get("address")
        && let Some(name) = address.keys().find(|name| !ADDRESS.contains(&name.as_str()))
    {
        return Err(unknown(name, ADDRESS.into_iter()));
    }
    let mut party: Party = intakt_core::json::from_str(&Value::Object(nested).to_string()).map_err(|_| {
        Problem::new(Code::DataValue, "a field of the party is not of its type")
            .expected("`source_id` a text, `address` an object, `identifiers` a list of objects with scheme and value")
    })?;
    for (field, value) in flat {
        let wrong = |expected: &str| {
            Problem::new(Code::DataValue, format!("`{}` cannot be read", field.as_str())).expected(expected)
        };
        match value {
            Value::Null => {}
            Value::String(text) => field.set(&mut party, &text).map_err(|expected| wrong(expected).found(text))?,
            _ => return Err(wrong("a text in quotes, or null").into()),
        }
    }
    Ok(party)
}

fn unknown<'a>(name: &str, known: impl Iterator<Item = &'a str> + Clone) -> intakt_core::Error {
    // A name of a field is no personal data, but what stands in its place by mistake may be: only a near miss is told.
    let problem = Problem::new(Code::DataUnknownColumn, "a party has no such field").found(name);
    match nearest(name, known) {
        Some(near) => problem.hint(format!("did you mean `{near}`?")),
        None => {
            problem.hint("the fields are those of the party list, besides `source_id`, `address` and `identifiers`")
        }
    }
    .into()
}

#[cfg(test)]
mod tests {
    use intakt_core::order::{AddressKind, Gender, Identifier};

    use super::*;

    fn full() -> Party {
        let mut party = Party::default();
        for field in PartyField::ALL {
            let text = match field {
                PartyField::BirthDate => "1958-12-24",
                PartyField::Gender => "female",
                field => field.as_str(),
            };
            field.set(&mut party, text).unwrap();
        }
        party.source_id = Some("77".into());
        party.address.kind = Some(AddressKind::Home);
        party.identifiers = vec![Identifier { scheme: "gln".into(), value: "4012345000009".into() }];
        party
    }

    #[test]
    fn what_a_plan_says_of_a_party_is_read_without_loss() {
        let json = serde_json::to_value(full()).unwrap();
        assert_eq!(party_from_json(&json.to_string()).unwrap(), full());
        // The list of names above is that of the model.
        let names: Vec<&str> = json["address"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut expected = ADDRESS;
        expected.sort_unstable();
        assert_eq!(names, expected);
    }

    #[test]
    fn the_names_of_a_party_list_are_read() {
        let columns = PartyField::ALL.iter().map(|field| (field.as_str().to_owned(), field.get(&full()).into()));
        let json = Value::Object(columns.collect());
        let expected = Party { source_id: None, identifiers: Vec::new(), ..full() };
        let mut party = party_from_json(&json.to_string()).unwrap();
        party.address.kind = Some(AddressKind::Home);
        assert_eq!(party, expected);
        assert_eq!(
            party_from_json(r#"{"gender": "w", "birth_date": "24.12.1958", "city": null}"#).unwrap(),
            Party { gender: Some(Gender::Female), birth_date: "1958-12-24".parse().ok(), ..Party::default() }
        );
    }

    #[test]
    fn what_is_wrong_is_told_without_values() {
        for (json, expected) in [
            ("", "data.value: the party is no JSON object: line 1, column 0"),
            ("[\"Zaunkönig\"]", "data.value: the party is no JSON object: line 1, column 0"),
            ("{\"family_name\": \"Zaun", "data.value: the party is no JSON object: line 1, column 21"),
            (
                "{\"familyname\": \"Zaunkönig\"}",
                "data.unknown_column: a party has no such field; found f… (10 characters); did you mean `family_name`?",
            ),
            (
                "{\"address\": {\"adress_line2\": \"Zaunkönig\"}}",
                "data.unknown_column: a party has no such field; found a… (12 characters); \
                 the fields are those of the party list, besides `source_id`, `address` and `identifiers`",
            ),
            (
                "{\"birth_date\": \"30.02.1958\"}",
                "data.value: `birth_date` cannot be read; found 3… (10 characters); \
                 expected a date such as 1958-12-24 or 24.12.1958",
            ),
            ("{\"postal_code\": 1099}", "data.value: `postal_code` cannot be read; expected a text in quotes, or null"),
            (
                "{\"identifiers\": \"Zaunkönig\"}",
                "data.value: a field of the party is not of its type; expected `source_id` a text, `address` an object, \
                 `identifiers` a list of objects with scheme and value",
            ),
        ] {
            assert_eq!(party_from_json(json).unwrap_err().to_string(), expected, "{json}");
        }
    }
}
