//! JSON: types from its text, and trees of values by way of it.
//!
//! serde makes code of its own for every type and everything that the type is read from or written to. Orders, parties and plans are
//! large, and the text is the one thing that they are read from often; so trees, of which there are few, are made from it and become
//! it again, instead of being a second and a third way.

mod objects;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Result, Value};

use objects::Wrapped;

/// What a JSON text stands for, such as an [`Order`](crate::order::Order) or a plan, with nothing behind it. As `serde_json::from_str`,
/// except that an array of the fields in their order is no object, which takes far less code.
///
/// # Errors
/// Of `serde_json`, with line and column.
///
/// ```
/// use intakt::order::Party;
/// let party: Party = intakt::json::from_str(r#"{"given_name": "Ottilie"}"#)?;
/// assert_eq!(party.given_name.as_deref(), Some("Ottilie"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn from_str<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Wrapped(&mut json))?;
    json.end()?;
    Ok(value)
}

/// What `value` is as JSON.
pub(crate) fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value> {
    from_str(&serde_json::to_string(value)?)
}

/// What the JSON stands for.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T> {
    from_str(&value.to_string())
}

/// Reads a field whose struct is written flat into the one around it, which serde would read from a third kind of tree.
pub(crate) fn flat<'de, D: Deserializer<'de>, T: DeserializeOwned>(
    deserializer: D,
) -> std::result::Result<T, D::Error> {
    from_value(&Value::deserialize(deserializer)?).map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::order::{Order, Party, PartyInRole, Role};

    #[test]
    fn trees_and_text_are_the_same() {
        let party = Party { family_name: Some("Muster \"x\" \u{1f}ä".to_owned()), ..Party::default() };
        let entry = PartyInRole { role: Role::Patient, position: crate::error::Position::default(), party };
        let order = Order { number: Some("4711".to_owned()), parties: vec![entry], ..Order::default() };
        let tree = to_value(&order).unwrap();
        assert_eq!(tree, serde_json::to_value(&order).unwrap());
        assert_eq!(from_value::<Order>(&tree).unwrap(), order);
        assert_eq!(serde_json::from_value::<Order>(tree.clone()).unwrap(), order, "through another way of serde");
        let mut wrong = tree;
        wrong["parties"][0]["family_name"] = json!(1);
        assert!(from_value::<Order>(&wrong).is_err());
        assert!(serde_json::from_value::<Order>(wrong).is_err());
    }

    #[test]
    fn what_is_read_is_what_serde_json_reads_but_for_arrays_as_objects() {
        #[derive(Debug, PartialEq, Deserialize, Serialize)]
        struct Inner {
            number: u64,
            #[serde(default)]
            note: Option<String>,
        }
        #[derive(Debug, PartialEq, Deserialize, Serialize)]
        #[serde(rename_all = "snake_case")]
        enum Choice {
            Unit,
            Newtype(Inner),
            Tuple(i8, char),
            Struct { inner: Inner },
        }
        #[derive(Debug, PartialEq, Deserialize, Serialize)]
        struct Wrapper(Inner);
        #[derive(Debug, PartialEq, Deserialize, Serialize)]
        struct Outer {
            choices: Vec<Choice>,
            pair: (bool, Option<Inner>),
            named: std::collections::BTreeMap<String, Wrapper>,
            boxed: Box<Inner>,
            nothing: (),
        }
        let inner = || r#"{"number": 7, "note": "ä", "other": [{}]}"#;
        let text = |inner: &str| {
            format!(
                r#"{{"choices": ["unit", {{"newtype": {inner}}}, {{"tuple": [-1, "x"]}}, {{"struct": {{"inner": {inner}}}}}],
                "pair": [true, {inner}], "named": {{"a": {inner}}}, "boxed": {inner}, "nothing": null}}"#
            )
        };
        let read: Outer = from_str(&text(inner())).unwrap();
        assert_eq!(read, serde_json::from_str(&text(inner())).unwrap());
        assert_eq!(read.choices.len(), 4);
        // serde_json takes the fields in their order for the object; here it is told what is expected, and where.
        assert!(serde_json::from_str::<Outer>(&text(r#"[7, "x"]"#)).is_ok());
        let error = from_str::<Inner>(r#"[7, "x"]"#).unwrap_err().to_string();
        assert_eq!(error, "invalid type: sequence, expected struct Inner at line 1 column 1");
        for wrong in [r#"{"newtype": [7]}"#, r#"{"struct": [{"number": 7}]}"#, r#"{"struct": {"inner": [7]}}"#] {
            assert!(serde_json::from_str::<Choice>(wrong).is_ok(), "{wrong}");
            assert!(from_str::<Choice>(wrong).is_err(), "{wrong}");
        }
        for wrong in
            ["", "{", r#"{"number": -1}"#, r#"{"note": "x"}"#, r#"{"number": 1} {}"#, r#"{"number": 1, "number": 2}"#]
        {
            let ours = from_str::<Inner>(wrong).unwrap_err().to_string();
            assert_eq!(ours, serde_json::from_str::<Inner>(wrong).unwrap_err().to_string(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn numbers_and_texts_survive(text in any::<String>(), signed in any::<i64>(), unsigned in any::<u64>()) {
            let tree = json!({ "text": text, "signed": signed, "unsigned": [unsigned, null, true] });
            prop_assert_eq!(to_value(&tree).unwrap(), tree.clone());
            prop_assert_eq!(from_value::<Value>(&tree).unwrap(), tree);
        }
    }
}
