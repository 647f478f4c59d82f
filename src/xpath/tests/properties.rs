//! Laws that hold for every expression and every document.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::builder::{document, tree};
use crate::xml::NodeId;
use crate::xpath::{Context, Expression, Scope};

const AXES: [&str; 12] = [
    "ancestor",
    "ancestor-or-self",
    "attribute",
    "child",
    "descendant",
    "descendant-or-self",
    "following",
    "following-sibling",
    "parent",
    "preceding",
    "preceding-sibling",
    "self",
];

fn xml() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![Just("<a/>".to_owned()), Just("<b k='1' l='2'/>".to_owned()), Just("t".to_owned())];
    let inner = leaf.prop_recursive(4, 24, 4, |inner| {
        ("[ab]", prop::collection::vec(inner, 0..4))
            .prop_map(|(name, parts)| format!("<{name} k='1'>{}</{name}>", parts.concat()))
    });
    prop::collection::vec(inner, 0..4).prop_map(|parts| format!("<r>{}</r>", parts.concat()))
}

fn path() -> impl Strategy<Value = String> {
    let test = prop::sample::select(vec!["node()", "*", "a", "b", "k", "text()"]);
    let predicate = prop::sample::select(vec!["", "", "", "[1]", "[last()]", "[2]", "[a]", "[@k]", "[position() > 1]"]);
    let step = (prop::sample::select(AXES.to_vec()), test, predicate)
        .prop_map(|(axis, test, predicate)| format!("{axis}::{test}{predicate}"));
    prop::collection::vec(step, 1..5).prop_map(|steps| steps.join("/"))
}

fn compile(text: &str) -> Expression {
    let namespaces = BTreeMap::new();
    Expression::compile(text, &Scope { namespaces: &namespaces, variables: &[] })
        .unwrap_or_else(|error| panic!("{text}: {error}"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// The fast walk, the walk over sets, and `first` agree; the nodes are in document order, none twice.
    #[test]
    fn every_way_along_a_path_agrees(xml in xml(), path in path()) {
        let tree = tree(&xml);
        let document = document(&tree);
        let fast = compile(&path);
        // A filter keeps the compiler from walking the path depth first in one go.
        let steps: Vec<&str> = path.split('/').collect();
        let slow = steps.iter().fold("(.)".to_owned(), |path, step| format!("({path}/{step} | {path}/{step})"));
        let slow = compile(&slow);
        for node in std::iter::once(NodeId::DOCUMENT).chain(document.descendants(NodeId::DOCUMENT)) {
            let context = Context { document, node, variables: &[] };
            let nodes = fast.nodes(&context);
            prop_assert!(nodes.is_sorted_by(|left, right| document.order_key(*left) < document.order_key(*right)));
            prop_assert_eq!(&nodes, &slow.nodes(&context));
            prop_assert_eq!(fast.first(&context), nodes.first().copied());
            prop_assert_eq!(fast.boolean(&context), !nodes.is_empty());
        }
    }

    /// Section 2.2: these five axes part the document, but for attributes.
    #[test]
    fn five_axes_part_the_document(xml in xml()) {
        let tree = tree(&xml);
        let document = document(&tree);
        let parts = ["ancestor", "descendant", "following", "preceding", "self"]
            .map(|axis| compile(&format!("{axis}::node()")));
        let whole = document.descendants(NodeId::DOCUMENT).count() + 1;
        for node in document.descendants(NodeId::DOCUMENT) {
            let context = Context { document, node, variables: &[] };
            let mut found: Vec<NodeId> = parts.iter().flat_map(|part| part.nodes(&context)).collect();
            prop_assert_eq!(found.len(), whole);
            found.sort_unstable();
            found.dedup();
            prop_assert_eq!(found.len(), whole);
        }
    }

    /// No text makes the compiler panic, and errors point into it.
    #[test]
    fn any_text_is_compiled_or_refused(text in "[ab/@*.$:()\\[\\]'\"|=<>! -+0-9,ä]{0,24}") {
        let namespaces = BTreeMap::new();
        if let Err(error) = Expression::compile(&text, &Scope { namespaces: &namespaces, variables: &["a"] }) {
            prop_assert_eq!(text.get(error.offset..error.offset + error.length), Some(error.found.as_str()));
        }
    }
}
