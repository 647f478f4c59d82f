//! The answers of libxml2 to random questions; `tests/oracle/xpath_lxml.py` wrote them and tells the notation.
//!
//! The committed ones need no Python. CI asks more of them anew: `INTAKT_XPATH_ANSWERS` names the file then.

use std::collections::{BTreeMap, BTreeSet};

use super::builder::{document, tree};
use crate::xml::{Document, NodeId, NodeKind};
use crate::xpath::{Context, Expression, Scope, Value};

const ANSWERS: &str = include_str!("../../../tests/corpus/xpath/lxml.tsv");

#[test]
#[allow(clippy::print_stdout, reason = "CI shows the figures")]
fn libxml2_gives_the_same_answers() {
    let (asked, _) = compare(ANSWERS);
    assert!(asked >= 1500, "only {asked} questions");
    // Only where somebody has asked for it; the test above does not hang on it.
    if let Some(path) = std::env::var_os("INTAKT_XPATH_ANSWERS") {
        let answers = std::fs::read_to_string(&path).expect("the answers in the file of INTAKT_XPATH_ANSWERS");
        let (asked, distinct) = compare(&answers);
        println!("{asked} answers of libxml2, {distinct} different pairs of document and expression, no difference");
        assert!(distinct >= 20_000, "only {distinct} pairs");
    }
}

/// How many questions were asked, and how many different pairs of document and expression they are. None may differ.
fn compare(answers: &str) -> (usize, usize) {
    let namespaces = BTreeMap::from([("n".to_owned(), "urn:n".to_owned())]);
    let scope = Scope { namespaces: &namespaces, variables: &[] };
    let mut lines = answers.lines().peekable();
    let (mut asked, mut pairs, mut differences) = (0, BTreeSet::new(), Vec::new());
    while let Some(xml) = lines.next() {
        let xml = xml.strip_prefix("D\t").expect("a document stands first");
        let tree = tree(xml);
        let document = document(&tree);
        let elements = elements(&document);
        while let Some(question) = lines.next_if(|line| line.starts_with("Q\t")) {
            let mut fields = question.split('\t').skip(1);
            let (at, text, expected) = (fields.next().unwrap(), fields.next().unwrap(), fields.next().unwrap());
            let node = elements[at.parse::<usize>().unwrap() - 1];
            let expression = Expression::compile(text, &scope).unwrap_or_else(|error| panic!("{text}: {error}"));
            let context = Context { document, node, variables: &[] };
            let found = shown(&document, &elements, &expression.evaluate(&context));
            asked += 1;
            pairs.insert((xml, text));
            if found != expected {
                differences.push(format!("{xml}\n  from {at}: {text}\n  found    {found}\n  expected {expected}"));
            }
        }
    }
    assert!(differences.is_empty(), "{} of {asked} differ:\n{}", differences.len(), differences.join("\n"));
    (asked, pairs.len())
}

fn elements(document: &Document<'_>) -> Vec<NodeId> {
    document.descendants(NodeId::DOCUMENT).filter(|node| document.kind(*node) == NodeKind::Element).collect()
}

fn shown(document: &Document<'_>, elements: &[NodeId], value: &Value) -> String {
    let label = |node: NodeId| {
        let number = |element: NodeId| elements.binary_search(&element).unwrap() + 1;
        match (document.kind(node), document.parent(node), document.previous_sibling(node)) {
            (NodeKind::Element, ..) => Some(format!("e{}", number(node))),
            (NodeKind::Attribute, Some(owner), _) => Some(format!("e{}/@{}", number(owner), document.name(node))),
            (NodeKind::Text, _, Some(before)) => Some(format!("e{}/tail", number(before))),
            (NodeKind::Text, Some(parent), None) => Some(format!("e{}/text", number(parent))),
            // lxml leaves the document node out of its answers.
            _ => None,
        }
    };
    match value {
        Value::Nodes(nodes) => nodes.iter().copied().filter_map(label).collect::<Vec<_>>().join(" "),
        Value::Text(text) => format!("'{text}'"),
        Value::Number(_) | Value::Boolean(_) => value.string(document).into_owned(),
    }
}
