//! roxmltree: a tree of each order, and what the paths name as borrowed text. No number but the quantity is parsed.

use std::hint::black_box;

use roxmltree::{Document, Node};

use super::paths::{Paths, Value};
use crate::Failure;
use crate::data::Data;
use crate::tally::{Tally, thousandths};

/// Parses one order after the other.
pub fn orders(data: &Data) -> Result<Tally, Failure> {
    let paths = Paths::parse(data.shape.paths())?;
    let (mut orders, mut lines, mut quantity) = (0, 0, 0);
    for record in data.records()? {
        let document = Document::parse(std::str::from_utf8(record)?)?;
        let mut values = Vec::with_capacity(256);
        lines += walk(&paths, 0, document.root_element(), &mut values);
        for (_, text) in values.iter().filter(|(path, _)| *path == paths.quantity) {
            quantity += thousandths(text).ok_or("not a number")?;
        }
        black_box(&values);
        orders += 1;
    }
    Ok(Tally::extracted(orders, lines, quantity))
}

/// Collects the values of an element and says how many lines are in it.
fn walk<'a>(paths: &Paths, at: usize, element: Node<'a, 'a>, values: &mut Vec<Value<'a>>) -> u64 {
    let node = paths.node(at);
    for (name, path) in &node.attributes {
        values.extend(element.attribute(*name).map(|text| (*path, text)));
    }
    if let Some(path) = node.value {
        values.push((path, element.text().unwrap_or_default()));
    }
    let mut lines = u64::from(node.is_line);
    for child in element.children().filter(Node::is_element) {
        if let Some(at) = paths.child(at, child.tag_name().name()) {
            lines += walk(paths, at, child, values);
        }
    }
    lines
}
