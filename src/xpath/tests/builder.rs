//! Builds record trees from XML, so that expressions are tested without the reader.

use crate::xml::Anchor;
use crate::xml::node::{Name, Place};
use crate::xml::{Document, NodeId, NodeKind, Tree};
use crate::xpath::Value;

/// The tree of `text`, with all its texts kept.
pub(super) fn tree(text: &str) -> Tree {
    let parsed = roxmltree::Document::parse(text).expect("the test document is well formed");
    let mut tree = Tree::new();
    let root = element(&mut tree, NodeId::DOCUMENT, parsed.root_element());
    tree.set_record(root);
    tree
}

/// The document of a tree from [`tree`], which needs no window.
pub(super) fn document(tree: &Tree) -> Document<'_> {
    Document::new(tree, "", Anchor::default())
}

fn element(tree: &mut Tree, parent: NodeId, source: roxmltree::Node<'_, '_>) -> NodeId {
    let text = source.document().input_text();
    let place = Place::InRecord(source.range().start as u32);
    let written = &text[source.range().start + 1..];
    let name = &written[..written.find([' ', '\n', '/', '>']).unwrap_or(written.len())];
    let span = tree.keep(name);
    let namespace = tree.intern_namespace(source.tag_name().namespace().unwrap_or("")).unwrap();
    let local = name.find(':').map_or(0, |colon| colon + 1);
    let id = tree.open_element(parent, Name::new(name, span, local, namespace), place);
    for attribute in source.attributes() {
        let name = &text[attribute.range_qname()];
        let span = tree.keep(name);
        let local = name.find(':').map_or(0, |colon| colon + 1);
        let namespace = tree.intern_namespace(attribute.namespace().unwrap_or("")).unwrap();
        let value = tree.keep(attribute.value());
        let place = Place::InRecord(attribute.range().start as u32);
        tree.add_attribute(id, Name::new(name, span, local, namespace), value, place);
    }
    for child in source.children() {
        if child.is_element() {
            element(tree, id, child);
        } else if child.is_text() {
            let text = tree.keep(child.text().unwrap_or(""));
            tree.add_text(id, text, Place::InRecord(child.range().start as u32));
        }
    }
    tree.close_element(id);
    id
}

/// A result in one line: elements by their attribute `n` or else their name, attributes as `@name`, texts in quotes,
/// the document as `/`; a text in single quotes.
pub(super) fn shown(document: &Document<'_>, value: &Value) -> String {
    match value {
        Value::Text(text) => format!("'{text}'"),
        Value::Nodes(nodes) => nodes.iter().map(|node| label(document, *node)).collect::<Vec<_>>().join(" "),
        Value::Number(_) | Value::Boolean(_) => value.string(document).into_owned(),
    }
}

fn label(document: &Document<'_>, node: NodeId) -> String {
    match document.kind(node) {
        NodeKind::Document => "/".to_owned(),
        NodeKind::Attribute => format!("@{}", document.name(node)),
        NodeKind::Text => format!("\"{}\"", document.value(node)),
        NodeKind::Element => {
            let named = document.attributes(node).find(|attribute| document.name(*attribute) == "n");
            named.map_or(document.name(node).to_owned(), |attribute| document.value(attribute).into_owned())
        }
    }
}
