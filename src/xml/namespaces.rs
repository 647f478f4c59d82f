//! Namespace declarations in scope.

use super::tree::Tree;

/// The bindings of prefixes, innermost last.
#[derive(Clone, Debug, Default)]
pub(super) struct Namespaces {
    bindings: Vec<Binding>,
}

#[derive(Clone, Debug)]
struct Binding {
    /// Empty for the default namespace.
    prefix: String,
    /// The number of the URI in the tree.
    namespace: u16,
}

/// The namespace of the prefix `xml`, which needs no declaration.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

impl Namespaces {
    /// How many bindings are in scope; give it to [`Namespaces::leave`].
    pub(super) fn depth(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets the bindings of elements that were closed.
    pub(super) fn leave(&mut self, depth: usize) {
        self.bindings.truncate(depth);
    }

    /// Binds `prefix` (empty: the default namespace) to `uri`. `None` when there are too many namespaces.
    pub(super) fn declare(&mut self, prefix: &str, uri: &str, tree: &mut Tree) -> Option<()> {
        let namespace = tree.intern_namespace(uri)?;
        self.bindings.push(Binding { prefix: prefix.to_owned(), namespace });
        Some(())
    }

    /// The same bindings over another tree, whose number for each namespace stands in `numbers`.
    pub(super) fn renumbered(&self, numbers: &[u16]) -> Namespaces {
        let bindings = self.bindings.iter().map(|binding| Binding {
            prefix: binding.prefix.clone(),
            namespace: numbers.get(usize::from(binding.namespace)).copied().unwrap_or_default(),
        });
        Namespaces { bindings: bindings.collect() }
    }

    /// The namespace number of `prefix`, or `None` if it is not declared.
    pub(super) fn resolve(&self, prefix: &str, tree: &mut Tree) -> Option<u16> {
        match self.bindings.iter().rev().find(|binding| binding.prefix == prefix) {
            Some(binding) => Some(binding.namespace),
            None if prefix.is_empty() => Some(0),
            None if prefix == "xml" => tree.intern_namespace(XML),
            None => None,
        }
    }
}
