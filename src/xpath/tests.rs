//! Expressions on small documents, against the specification, against libxml2, and against each other.

mod builder;
mod cases;
mod cost;
mod errors;
mod oracle;
mod properties;

use std::collections::BTreeMap;

use super::{Context, Expression, Scope, Value, ValueKind};
use builder::{document, shown, tree};
use cases::{CASES, TREE};

fn namespaces() -> BTreeMap<String, String> {
    let pairs = [("o", "urn:o"), ("d", "urn:d"), ("x", "urn:x"), ("none", "")];
    pairs.iter().map(|(prefix, uri)| ((*prefix).to_owned(), (*uri).to_owned())).collect()
}

fn compile(text: &str, variables: &[&str]) -> Expression {
    let namespaces = namespaces();
    Expression::compile(text, &Scope { namespaces: &namespaces, variables })
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn expressions_give_what_the_specification_says() {
    for (xml, at, text, expected) in CASES {
        let tree = tree(xml);
        let document = document(&tree);
        let root = Context { document, node: crate::xml::NodeId::DOCUMENT, variables: &[] };
        let node = compile(at, &[]).first(&root).unwrap_or_else(|| panic!("no context {at}"));
        let context = Context { node, ..root };
        let expression = compile(text, &[]);
        let value = expression.evaluate(&context);
        assert_eq!(shown(&document, &value), *expected, "{text} from {at}");
        // Every other way to the same result agrees with it.
        assert_eq!(Some(value.kind()), expression.kind(), "{text}");
        assert_eq!(expression.boolean(&context), value.boolean(), "{text} as a condition");
        assert_eq!(expression.string(&context), value.string(&document), "{text} as a text");
        let nodes = expression.nodes(&context);
        assert_eq!(expression.first(&context), nodes.first().copied(), "first of {text}");
        assert_eq!(if let Value::Nodes(nodes) = value { nodes } else { Vec::new() }, nodes, "nodes of {text}");
    }
}

#[test]
fn variables_hold_nodes_texts_numbers_and_conditions() {
    let tree = tree(TREE);
    let document = document(&tree);
    let root = Context { document, node: crate::xml::NodeId::DOCUMENT, variables: &[] };
    let nodes = |text: &str| Value::Nodes(compile(text, &[]).nodes(&root));
    let mut backwards = compile("//b", &[]).nodes(&root);
    backwards.reverse();
    backwards.push(backwards[0]);
    let names = ["one", "many", "text", "number", "yes", "missing"];
    let variables = [
        nodes("//a[1]"),
        Value::Nodes(backwards),
        Value::Text("y".to_owned()),
        Value::Number(2.0),
        Value::Boolean(true),
    ];
    let context = Context { variables: &variables, ..root };
    for (text, expected) in [
        ("$one", "a1"),
        ("$one/b", "b1 b2"),
        ("$one/b[2]", "b2"),
        ("$one//text()", "\"1\" \"2\""),
        ("$many", "b1 b2 b3 b4"),
        ("$many[1]", "b1"),
        ("$many[last()]/..", "c1"),
        ("$many/..", "a1 a2 c1"),
        ("$many/text()", "\"1\" \"2\" \"3\" \"4\""),
        ("string($many)", "'1'"),
        ("$many | $one", "a1 b1 b2 b3 b4"),
        ("$many = 3", "true"),
        ("$one/b = $many", "true"),
        ("//a[@k = $text]", "a2"),
        ("$text", "'y'"),
        ("$text = 'y'", "true"),
        ("//a/b[$number]", "b2"),
        ("//a[$yes]", "a1 a2"),
        ("//a[$text]", "a1 a2"),
        ("$number * 2", "4"),
        ("count($missing)", "0"),
        ("$missing", ""),
        ("$missing/b", ""),
        ("$text/b", ""),
        ("count($text)", "0"),
    ] {
        let expression = compile(text, &names);
        assert_eq!(shown(&document, &expression.evaluate(&context)), expected, "{text}");
        assert_eq!(expression.string(&context), expression.evaluate(&context).string(&document), "{text}");
    }
    let uses = compile("$text = $one/x or count($many[$number]) > 1", &names);
    assert_eq!((uses.variables(), uses.node_variables()), (&[0, 1, 2, 3][..], &[0, 1][..]));
}

#[test]
fn the_compiler_knows_types_and_computed_numbers() {
    let cases: &[(&str, Option<ValueKind>, bool)] = &[
        ("a/b", Some(ValueKind::Nodes), false),
        ("a | b", Some(ValueKind::Nodes), false),
        ("(a)[1]", Some(ValueKind::Nodes), false),
        ("a[count(b) > 1]", Some(ValueKind::Nodes), false),
        ("$v", None, false),
        ("$v/a", Some(ValueKind::Nodes), false),
        ("'a'", Some(ValueKind::Text), false),
        ("string(a)", Some(ValueKind::Text), false),
        ("substring(a, 1, string-length(b) - 1)", Some(ValueKind::Text), false),
        ("substring(1 + 1, 1)", Some(ValueKind::Text), true),
        ("concat(a, ' ', b)", Some(ValueKind::Text), false),
        ("concat('EUR ', sum(a))", Some(ValueKind::Text), true),
        ("normalize-space(string(a * 2))", Some(ValueKind::Text), true),
        ("string(1)", Some(ValueKind::Text), true),
        ("string(a > 1)", Some(ValueKind::Text), false),
        ("1", Some(ValueKind::Number), true),
        ("-a", Some(ValueKind::Number), true),
        ("a * 2", Some(ValueKind::Number), true),
        ("number(a)", Some(ValueKind::Number), true),
        ("count(a)", Some(ValueKind::Number), true),
        ("round(a)", Some(ValueKind::Number), true),
        ("a * 2 > 1", Some(ValueKind::Boolean), false),
        ("not(count(a))", Some(ValueKind::Boolean), false),
        ("contains(a, 1 + 1)", Some(ValueKind::Boolean), false),
    ];
    for (text, kind, computed) in cases {
        let expression = compile(text, &["v"]);
        assert_eq!((expression.kind(), expression.uses_numbers()), (*kind, *computed), "{text}");
        assert_eq!(expression.is_node_set(), matches!(kind, None | Some(ValueKind::Nodes)), "{text}");
        assert_eq!(expression.text(), *text);
    }
}

#[test]
fn absolute_paths_name_what_the_reader_must_keep() {
    for (text, expected) in [
        ("/AmazonEnvelope/Header/MerchantIdentifier", "AmazonEnvelope Header MerchantIdentifier"),
        ("/A/B/@c", "A B"),
        ("/A/./B/text()", "A B"),
        ("/A//B/C", "A"),
        ("/A/*/C", "A"),
        ("/A/B[@x = '1']/C", "A B"),
        ("/A/B/C[1]", "A B C"),
        ("//A", ""),
        ("/", ""),
        ("/A/B/..", ""),
        ("/A/B[../C]", ""),
        ("/A/B[$v/..]", ""),
        ("/A/following-sibling::B", ""),
        ("/o:A/B", "{urn:o}A B"),
        ("/A/descendant::B", "A"),
        ("A/B", "none"),
        ("$v/A", "none"),
        ("/A/B | /C/D", "A B; C D"),
        ("A[@k = /X/Y/@z]", "X Y"),
        ("/A/B[C = /D/E]", "D E; A B"),
        ("concat(/A/B, ../C, string(/D))", "A B; D"),
        ("(/A/B)[1]/C", "A B"),
    ] {
        let expression = compile(text, &["v"]);
        let paths = expression.absolute_paths().iter().map(|path| {
            let names = path.iter().map(|name| match &name.namespace {
                Some(namespace) => format!("{{{namespace}}}{}", name.local),
                None => name.local.clone(),
            });
            names.collect::<Vec<_>>().join(" ")
        });
        let paths: Vec<String> = paths.collect();
        let found = if paths.is_empty() { "none".to_owned() } else { paths.join("; ") };
        let mut sorted = (found.split("; ").collect::<Vec<_>>(), expected.split("; ").collect::<Vec<_>>());
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1, "{text}");
    }
}

#[test]
fn texts_are_borrowed_from_the_document() {
    let tree = tree(TREE);
    let context = Context { document: document(&tree), node: crate::xml::NodeId::DOCUMENT, variables: &[] };
    for text in ["r/a/b", "r/a[@k = 'y']/c/b", "r/a/@k", "normalize-space(r/a/b)", "substring-before(r/a/@k, 'z')"] {
        assert!(matches!(compile(text, &[]).string(&context), std::borrow::Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn expressions_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + std::fmt::Debug>() {}
    shared::<Expression>();
}
