//! Expressions that look at too much end, and say so.

use std::collections::BTreeMap;

use crate::input::{Charset, Input, Limits, Text};
use crate::xml::{Item, RecordPath, Records, Step};
use crate::xpath::{Context, Expression, Scope};

/// Evaluates on `xml` and tells whether the allowance was used up.
fn exhausts(xml: &str, expression: &str) -> bool {
    let limits = Limits { xpath_steps: 1, ..Limits::default() };
    let scope = Scope { namespaces: &BTreeMap::new(), variables: &[] };
    let expression = Expression::compile(expression, &scope).unwrap();
    let text = Text::open(Input::Slice(xml.as_bytes()), Charset::Auto, &limits).unwrap();
    let root = RecordPath::new([Step::named("r")]);
    let mut records = Records::new(text, root, limits);
    let Some(Item::Record(document)) = records.next().unwrap() else { panic!("no record") };
    let context = Context { document, node: document.record(), variables: &[] };
    let _ = expression.evaluate(&context);
    document.is_exhausted()
}

#[test]
fn hostile_expressions_end() {
    let flat = format!("<r>{}</r>", "<a><b>x</b></a>".repeat(20_000));
    let hostile = [
        "//*[count(//*) > 0]",
        "//b[contains(/, 'q')]",
        "//a[preceding::a[following::b = 'q'] = 'q']",
        "sum(//a[//a = //b[. != 'x']])",
    ];
    for expression in hostile {
        assert!(exhausts(&flat, expression), "{expression}");
    }
    let usual =
        ["//a[b = 'x']", "count(//*)", "/r/a[5]/b", "a/b[last()]", "//b | //a", "//a = //b", "string(/)", "sum(//b)"];
    for expression in usual {
        assert!(!exhausts(&flat, expression), "{expression}");
    }
}

#[test]
fn nested_predicates_stay_cheap_on_deep_documents() {
    let deep = format!("<r>{}{}</r>", "<a>".repeat(120), "</a>".repeat(120));
    for expression in ["//*[.//*[.//*]]", "//*[ancestor::*[ancestor::*]]", "//a//a//a//a"] {
        assert!(!exhausts(&deep, expression), "{expression}");
    }
}
