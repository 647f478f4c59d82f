//! The JSON Schema of profiles, for editors: made of the same lists that profiles are checked with.

use serde_json::{Map, Value, json};

use super::dialect::FORMATS;
use super::field::{self, Field, FieldKind};
use super::parse::{BUILTIN, HIT, LIFTED, MISS, MISSING, PARAMETER_TYPES, UNUSED};
use super::words::{CONVERSIONS, SCALES, SPLITS};
use crate::order::{Level, Role};

/// The JSON Schema (draft 7) of profiles, as it stands in `schemas/profile-1.schema.json`. Editors complete and check
/// profiles by it; what only a look at the whole profile can tell (expressions, names of tables) is beyond it.
///
/// ```
/// let schema = intakt::profile::schema();
/// assert_eq!(schema["properties"]["kind"]["enum"][0], "order");
/// ```
pub fn schema() -> Value {
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Intakt profile",
        "description": "Says where a shop's XML keeps the values of its orders.",
        "type": "object",
        "properties": {
            "id": said("The name of the profile", json!({ "type": "string" })),
            "title": said("What it reads, for people", json!({ "type": "string" })),
            "version": said("For people", scalar()),
            "kind": said("What it reads", json!({ "enum": ["order"] })),
            "extends": said("The profile below this one", json!({ "type": "string" })),
            "layer": said("Whose rules these are", json!({ "enum": Level::ALL.map(Level::as_str) })),
            "parameters": said("Values that the settings of a source may set: $name in XPath, {name} in values", named(object(&[
                ("type", json!({ "enum": PARAMETER_TYPES })),
                ("default", scalar()),
                ("title", json!(true)),
            ], &[]))),
            "reading": said("How texts are read, for all rules", object(&[
                ("decimal", sign("The decimal sign")),
                ("thousands", sign("The thousands sign")),
                ("dates", dates()),
                ("zone", said("The time zone of dates that carry none, such as Europe/Berlin", json!({ "type": "string" }))),
                ("absent", said("Texts that mean: no value", texts())),
                ("charset", said("auto, strict or the name of an encoding", json!({ "type": "string" }))),
                ("format", said("What the documents are written in", json!({ "enum": FORMATS }))),
                ("csv", said("How a table is written", object(&[
                    ("delimiter", sign("auto, or the sign between cells")),
                    ("quote", sign("The sign around cells; empty for none")),
                    ("header", said("Whether the first row names the columns", json!({ "type": "boolean" }))),
                    ("columns", said("The names of all columns of a table without a header", texts())),
                ], &[]))),
            ], &[])),
            "namespaces": said("prefix = \"URI\", where names alone are not enough", named(json!({ "type": "string" }))),
            "detect": reference("detect"),
            "documents": said("The files that make up one input", list(object(&[
                ("name", json!({ "type": "string" })),
                ("detect", reference("detect")),
            ], &["name"]))),
            "records": records(),
            "order": order(),
            "tables": said("Lookup tables", named(with(
                object(&[
                    ("builtin", json!({ "enum": BUILTIN })),
                    ("miss", reference("miss")),
                    ("rows", said("text = \"value\"", named(scalar()))),
                ], &[]),
                "anyOf",
                json!([{ "required": ["miss"] }, { "required": ["builtin"] }]),
            ))),
            "decisions": said("Tables with conditions on several inputs", named(object(&[
                ("inputs", said("name = rule", named(reference("input")))),
                ("hit", said("Whether the first row that fits counts, or only one may fit", json!({ "enum": HIT }))),
                ("miss", reference("miss")),
                ("rows", list(json!({ "type": "object", "required": ["gives"] }))),
            ], &["inputs", "hit", "miss", "rows"]))),
        },
        "additionalProperties": false,
        "anyOf": [{ "required": ["id"] }, { "required": ["layer", "extends"] }],
        "definitions": {
            "detect": said("When a document is of this profile: all conditions have to hold", object(&[
                ("root", said("The root element has this local name", json!({ "type": "string" }))),
                ("namespace", said("The root element is in this namespace", json!({ "type": "string" }))),
                ("columns", said("The table has these columns", texts())),
                ("require", said("Each of these finds a node or is true", texts())),
                ("forbid", said("None of these does", texts())),
                ("value", said("expression = text that it yields", named(json!({ "type": "string" })))),
            ], &[])),
            "miss": said("What becomes of a text for which there is no row", json!({ "anyOf": [
                { "enum": MISS },
                object(&[("value", scalar())], &["value"]),
            ] })),
            "key": said("What both sides have in common", json!({ "type": "string" })),
            "related": said("Elements that belong to a node by a key", list(object(&[
                ("at", texts()),
                ("on", json!({ "anyOf": [reference("key"), object(&[("group", reference("key")), ("joined", reference("key"))], &["group", "joined"])] })),
                ("as", said("The name of the variable", json!({ "type": "string" }))),
            ], &["at", "on", "as"]))),
            "filters": said("Filters with names", named(object(&[("when", json!({ "type": "string" }))], &["when"]))),
            "lift": said("The kinds that become charges, or lines", json!({ "anyOf": [
                { "enum": LIFTED },
                { "type": "array", "items": { "enum": LIFTED } },
            ] })),
            "party": group(
                field::PARTY,
                &[("with", reference("related")), ("identifiers", named(reference("text")))],
                true,
            ),
            "text": rule("a text", &[]),
            "number": rule("a number", &["sum", "count", "divide", "multiply", "negate", "scale", "decimal"]),
            "date": rule("a date", &["dates"]),
            "bytes": rule("the bytes of a file", &[]),
            "input": rule("an input", &["sum", "count", "divide", "multiply", "negate", "scale", "decimal", "dates"]),
        },
    })
}

fn records() -> Value {
    let joined = object(&[("record", reference("key")), ("joined", reference("key"))], &["record", "joined"]);
    said(
        "Where the orders are",
        object(
            &[
                ("document", said("The document that the records are in", json!({ "type": "string" }))),
                ("at", said("The path of the elements that are orders, from the root", texts())),
                ("group_by", said("What the rows of one order have in common", json!({ "type": "string" }))),
                (
                    "with",
                    said(
                        "Elements that belong to a record and stand elsewhere",
                        list(object(
                            &[
                                ("document", json!({ "type": "string" })),
                                ("at", texts()),
                                ("on", json!({ "anyOf": [reference("key"), joined] })),
                                ("as", said("The name of the variable", json!({ "type": "string" }))),
                                ("missing", said("What becomes of a record without one", json!({ "enum": MISSING }))),
                                ("unused", said("What becomes of one without a record", json!({ "enum": UNUSED }))),
                            ],
                            &["at", "on", "as"],
                        )),
                    ),
                ),
                (
                    "embedded",
                    said(
                        "Texts of the record that are XML themselves, by the name of their variable",
                        named(object(&[("at", json!({ "type": "string" })), ("each", texts())], &["at"])),
                    ),
                ),
                ("skip", reference("filters")),
                ("ignore", said("What no rule reads, on purpose", object(&[("paths", texts())], &[]))),
            ],
            &[],
        ),
    )
}

fn order() -> Value {
    let parties = Role::ALL.map(|role| (role.as_str(), reference("party")));
    let related = || ("with", reference("related"));
    let attributes = named(group(field::ATTRIBUTE, &[], true));
    let lines = [
        related(),
        ("skip", reference("filters")),
        ("lift", reference("lift")),
        ("attributes", attributes),
        ("extensions", extensions()),
    ];
    let taxes = named(group(field::TAX, &[], true));
    let parts = [
        ("parties", object(&parties, &[])),
        ("lines", named(group(field::LINE, &lines, true))),
        ("charges", named(group(field::CHARGE, &[related(), ("lift", reference("lift"))], true))),
        ("payments", named(group(field::PAYMENT, &[related()], true))),
        ("attachments", named(group(field::ATTACHMENT, &[related()], true))),
        ("totals", group(field::TOTALS, &[("taxes", taxes)], false)),
        ("extensions", extensions()),
    ];
    said("The rules", group(field::ORDER, &parts, false))
}

/// A part of the order: its fields, what else it may have, and where it stands.
fn group<T>(fields: &[Field<T>], parts: &[(&str, Value)], is_placed: bool) -> Value {
    let mut keys: Vec<(&str, Value)> = Vec::new();
    if is_placed {
        keys.push(("at", said("Where it stands; a list: the first path that finds any", texts())));
        keys.push(("when", said("A condition on each of its nodes", json!({ "type": "string" }))));
    }
    keys.extend(parts.iter().cloned());
    for field in fields {
        let (kind, what) = match field.kind {
            FieldKind::Text | FieldKind::Agreed => ("text", "a text".to_owned()),
            FieldKind::Texts => ("text", "texts".to_owned()),
            FieldKind::Bool => ("text", "true or false".to_owned()),
            FieldKind::Choice(choices) => ("text", format!("one of {}", choices.join(", "))),
            FieldKind::Decimal | FieldKind::Price => ("number", "a number".to_owned()),
            FieldKind::Date | FieldKind::DateTime => ("date", "a date".to_owned()),
            FieldKind::Bytes => ("bytes", "the bytes of a file".to_owned()),
        };
        keys.push((field.name, said(&what, reference(kind))));
    }
    object(&keys, &[])
}

fn extensions() -> Value {
    let pairs = object(
        &[
            ("at", texts()),
            ("when", json!({ "type": "string" })),
            ("name", reference("text")),
            ("value", reference("text")),
        ],
        &["at"],
    );
    said("Values without a field", named(json!({ "anyOf": [reference("text"), pairs] })))
}

/// A rule: an XPath, a list of them, or a table of words. `more` are the words that only fields of its type take.
fn rule(what: &str, more: &[&str]) -> Value {
    let itself = match what {
        "a number" => "number",
        "a date" => "date",
        "an input" => "input",
        "the bytes of a file" => "bytes",
        _ => "text",
    };
    let all = [
        ("path", "An XPath, or a list of which the first that yields a text counts", texts()),
        ("value", "A constant; {name} is a parameter", scalar()),
        ("decide", "The name of a decision", json!({ "type": "string" })),
        ("sum", "The exact sum of all nodes of this XPath", json!({ "type": "string" })),
        ("count", "How many nodes there are", json!({ "type": "string" })),
        ("when", "A condition; without it there is no value", json!({ "type": "string" })),
        ("then", "The rule that counts if the condition holds", reference(itself)),
        ("else", "The rule that counts if it does not", reference(itself)),
        ("table", "The name of a lookup table", json!({ "type": "string" })),
        ("default", "What counts where nothing else was found", scalar()),
        ("required", "Without a value the order is held", json!({ "type": "boolean" })),
        ("join", "All nodes as one text, with this between them", json!({ "type": "string" })),
        ("match", "A regular expression: its first group, else what it matches", json!({ "type": "string" })),
        ("replace", "What stands in the place of the match", json!({ "type": "string" })),
        ("as", "How the text is read", json!({ "enum": CONVERSIONS })),
        ("split", "Into which fields the text is parted", json!({ "enum": SPLITS })),
        ("decimal", "The decimal sign of this rule", json!({ "type": "string" })),
        ("dates", "The date formats of this rule", dates()),
        (
            "scale",
            "What the number counts, or how many digits stand behind its point",
            json!({ "anyOf": [{ "enum": SCALES }, { "type": "integer" }] }),
        ),
        ("divide", "Divided by another rule", reference("number")),
        ("multiply", "Times another rule", reference("number")),
        ("negate", "Below zero what is written above", json!({ "type": "boolean" })),
    ];
    let special = ["sum", "count", "divide", "multiply", "negate", "scale", "decimal", "dates"];
    let taken = all.into_iter().filter(|(word, ..)| !special.contains(word) || more.contains(word));
    let words: Vec<(&str, Value)> = taken.map(|(word, says, value)| (word, said(says, value))).collect();
    let sources = ["path", "value", "decide", "sum", "count", "then", "else"];
    let sources: Vec<Value> = sources.iter().map(|source| json!({ "required": [source] })).collect();
    let needs = json!({ "then": ["when"], "else": ["when"], "replace": ["match"] });
    let table = with(with(object(&words, &[]), "anyOf", Value::Array(sources)), "dependencies", needs);
    json!({ "description": format!("A rule for {what}"), "anyOf": [
        { "type": "string" },
        { "type": "array", "items": { "type": "string" } },
        table,
    ] })
}

fn object(keys: &[(&str, Value)], required: &[&str]) -> Value {
    let properties: Map<String, Value> = keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    let object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if required.is_empty() { object } else { with(object, "required", json!(required)) }
}

/// The schema with one word more.
fn with(schema: Value, word: &str, value: Value) -> Value {
    match schema {
        Value::Object(mut map) => {
            map.insert(word.to_owned(), value);
            Value::Object(map)
        }
        other => other,
    }
}

/// A table whose keys the profile chooses.
fn named(value: Value) -> Value {
    json!({ "type": "object", "additionalProperties": value })
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn texts() -> Value {
    json!({ "anyOf": [{ "type": "string" }, { "type": "array", "items": { "type": "string" } }] })
}

fn scalar() -> Value {
    json!({ "type": ["string", "number", "boolean"] })
}

fn sign(what: &str) -> Value {
    said(what, json!({ "type": "string" }))
}

fn dates() -> Value {
    said("iso, or strftime formats; the first that fits counts", texts())
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// The value with a description. Beside a reference, draft 7 reads nothing else, so the reference is wrapped.
fn said(what: &str, value: Value) -> Value {
    match value {
        Value::Object(mut map) if !map.contains_key("$ref") => {
            map.insert("description".to_owned(), json!(what));
            Value::Object(map)
        }
        other => json!({ "description": what, "allOf": [other] }),
    }
}
