//! What engines without a profile extract: the files in `paths/`, as a trie of names.

use crate::Failure;

/// A value of an order and the number of its path.
pub type Value<'a> = (u16, &'a str);

/// The trie.
pub struct Paths {
    nodes: Vec<Node>,
    /// The number of the path of the quantity.
    pub quantity: u16,
}

/// What an element on a path is.
#[derive(Default)]
pub struct Node {
    children: Vec<(&'static str, usize)>,
    /// Attributes to keep.
    pub attributes: Vec<(&'static str, u16)>,
    /// The number of the path that ends here.
    pub value: Option<u16>,
    /// Whether the element is a line.
    pub is_line: bool,
}

impl Paths {
    /// Reads a file of paths.
    pub fn parse(text: &'static str) -> Result<Paths, Failure> {
        let mut paths = Paths { nodes: vec![Node::default()], quantity: 0 };
        let mut lines = 0;
        let rows = text.lines().filter(|row| !row.starts_with('#'));
        for (row, number) in rows.zip(0..) {
            let (kind, path) = row.split_once(' ').ok_or_else(|| format!("no kind: {row}"))?;
            let mut at = if kind == "line" || kind == "quantity" { lines } else { 0 };
            let (elements, attribute) = match path.split_once('@') {
                Some((elements, attribute)) => (elements.trim_end_matches('/'), Some(attribute)),
                None => (path, None),
            };
            for name in elements.split('/').filter(|name| !name.is_empty()) {
                at = paths.enter(at, name);
            }
            let node = &mut paths.nodes[at];
            match (kind, attribute) {
                ("lines", _) => {
                    node.is_line = true;
                    lines = at;
                }
                (_, Some(name)) => node.attributes.push((name, number)),
                (_, None) => node.value = Some(number),
            }
            if kind == "quantity" {
                paths.quantity = number;
            }
        }
        Ok(paths)
    }

    fn enter(&mut self, at: usize, name: &'static str) -> usize {
        if let Some(child) = self.child(at, name) {
            return child;
        }
        self.nodes.push(Node::default());
        let child = self.nodes.len() - 1;
        self.nodes[at].children.push((name, child));
        child
    }

    /// The node of a child element, if a path leads there.
    pub fn child(&self, at: usize, name: &str) -> Option<usize> {
        self.nodes[at].children.iter().find(|(own, _)| *own == name).map(|(_, child)| *child)
    }

    /// A node; 0 is the order.
    pub fn node(&self, at: usize) -> &Node {
        &self.nodes[at]
    }
}
