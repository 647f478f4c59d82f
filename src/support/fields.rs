//! What becomes of each field of an order, a party and an article. A field that is not named here is personal.

use serde_json::{Map, Value};

use super::replace::Replacer;

/// What becomes of the text in a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    /// It stays: a word of Intakt, a code, an amount, a date of the order.
    Stays,
    /// Only personal words in it are replaced.
    Known,
    Name,
    Text,
    Number,
    /// A number with check digits; the scheme stands beside it, or is this one.
    Checked(&'static str),
    Email,
    BirthDate,
    /// It is left out.
    Goes,
}

fn rule(key: &str) -> Rule {
    match key {
        // `number` is that of an order, which people need to talk about it.
        "number" | "type" | "date" | "delivery_date" | "currency" | "prices" | "status" | "language" | "channel"
        | "profile" | "role" | "kind" | "gender" | "country" | "scheme" | "rule" | "quantity" | "unit" | "price"
        | "dividend" | "divisor" | "total" | "discount" | "discount_percent" | "tax_rate" | "tax" | "side" | "net"
        | "gross" | "amount" | "lines" | "line_count" | "rate" | "days" | "media_type" | "detected_type" | "code"
        | "severity" | "message" | "path" | "expected" | "hint" => Rule::Stays,
        "article" | "variant" | "parent" | "buyer_article" | "gtin" | "pzn" | "aid_number" | "id"
        | "article_suffix" | "method" | "shipping_method" | "label" | "purpose" => Rule::Known,
        "given_name" | "family_name" | "birth_name" => Rule::Name,
        "postal_code" | "phone" | "mobile" | "source_id" | "customer_number" => Rule::Number,
        "vat_id" => Rule::Checked("vat"),
        "insurance_number" => Rule::Checked("kvnr"),
        "official_id" | "value" => Rule::Checked(""),
        "email" => Rule::Email,
        "birth_date" => Rule::BirthDate,
        "sha256" | "content_sha256" | "found" | "file" => Rule::Goes,
        _ => Rule::Text,
    }
}

/// Extensions whose values planning computes with.
const PLANNED_WITH: [&str; 2] = ["currency_factor", "account"];

/// Stands in the place of a scheme for a value that stays.
const STAYS: &str = "-";

/// Learns everything personal in the JSON of an order or party.
pub(super) fn learn(value: &Value, key: &str, replacer: &mut Replacer) {
    match value {
        Value::String(text) => match rule(key) {
            Rule::Stays | Rule::Known | Rule::Goes => {}
            Rule::BirthDate => {
                if let Ok(date) = text.parse() {
                    replacer.learn_date(date);
                }
            }
            found => replacer.learn(text, found == Rule::Name),
        },
        Value::Array(values) => values.iter().for_each(|value| learn(value, key, replacer)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| learn(value, key, replacer)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Replaces everything personal in the JSON of an order or party.
pub(super) fn replace(value: Value, replacer: &mut Replacer) -> Value {
    match value {
        Value::Object(fields) => Value::Object(object(fields, replacer)),
        other => other,
    }
}

fn object(fields: Map<String, Value>, replacer: &mut Replacer) -> Map<String, Value> {
    let text = |key: &str| fields.get(key).and_then(Value::as_str);
    let is_planned_with = text("name").is_some_and(|name| PLANNED_WITH.contains(&name));
    let scheme = if is_planned_with { STAYS } else { text("scheme").unwrap_or_default() }.to_owned();
    let mut replaced = Map::new();
    for (key, value) in fields {
        if rule(&key) != Rule::Goes {
            let value = field(&key, &scheme, value, replacer);
            replaced.insert(key, value);
        }
    }
    replaced
}

fn field(key: &str, scheme: &str, value: Value, replacer: &mut Replacer) -> Value {
    match value {
        Value::String(text) if scheme == STAYS => Value::String(text),
        Value::String(text) => Value::String(match rule(key) {
            Rule::Stays | Rule::Goes => text,
            Rule::Known => replacer.known(&text),
            Rule::Name | Rule::Text => replacer.text(&text),
            Rule::Number => replacer.number(&text),
            // The value of an attribute or extension has no scheme and is a text.
            Rule::Checked("") if scheme.is_empty() && key == "value" => replacer.text(&text),
            Rule::Checked("") => replacer.checked(scheme, &text),
            Rule::Checked(own) => replacer.checked(own, &text),
            Rule::Email => replacer.email(&text),
            Rule::BirthDate => text.parse().map_or(text, |date| replacer.date(date).to_string()),
        }),
        Value::Array(values) => {
            Value::Array(values.into_iter().map(|value| field(key, scheme, value, replacer)).collect())
        }
        Value::Object(fields) => Value::Object(object(fields, replacer)),
        other => other,
    }
}
