//! An expression, a line break, a document.
#![no_main]

use std::collections::BTreeMap;

use intakt::input::{Charset, Input, Limits, Text};
use intakt::xml::{Item, RecordPath, Records, Step};
use intakt::xpath::{Context, Expression, Scope};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let Some((expression, xml)) = text.split_once('\n') else { return };
    let scope = Scope { namespaces: &BTreeMap::new(), variables: &[] };
    let Ok(expression) = Expression::compile(expression, &scope) else { return };
    let limits = Limits { xpath_steps: 10, ..Limits::default() };
    let Ok(opened) = Text::open(Input::Slice(xml.as_bytes()), Charset::Auto, &limits) else { return };
    let root = RecordPath::new([Step { name: None, namespace: None }]);
    let mut records = Records::new(opened, root, limits);
    let Ok(Some(Item::Record(document))) = records.next() else { return };
    let context = Context { document, node: document.record(), variables: &[] };
    let nodes = expression.nodes(&context);
    assert!(nodes.is_sorted_by(|left, right| document.order_key(*left) < document.order_key(*right)));
    let _ = (expression.evaluate(&context), expression.boolean(&context), expression.string(&context));
    let _ = (expression.first(&context), expression.looked_at(&context));
});
