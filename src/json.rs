//! JSON as a tree of values, by way of its text.
//!
//! serde makes code of its own for every type and everything that the type is read from or written to. Orders, parties and plans are
//! large, and the text is the one thing that they are read from often; so trees, of which there are few, are made from it and become
//! it again, instead of being a second and a third way.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Result, Value};

/// What `value` is as JSON.
pub(crate) fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value> {
    serde_json::from_str(&serde_json::to_string(value)?)
}

/// What the JSON stands for.
pub(crate) fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T> {
    serde_json::from_str(&value.to_string())
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

    proptest! {
        #[test]
        fn numbers_and_texts_survive(text in any::<String>(), signed in any::<i64>(), unsigned in any::<u64>()) {
            let tree = json!({ "text": text, "signed": signed, "unsigned": [unsigned, null, true] });
            prop_assert_eq!(to_value(&tree).unwrap(), tree.clone());
            prop_assert_eq!(from_value::<Value>(&tree).unwrap(), tree);
        }
    }
}
