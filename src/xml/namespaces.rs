//! Namespace declarations in scope.

use super::tree::Tree;
use crate::error::{Code, Problem};

/// The bindings of prefixes, innermost last.
#[derive(Clone, Debug, Default)]
pub(super) struct Namespaces {
    bindings: Vec<Binding>,
    /// The number of the default namespace, which is asked for at every element.
    default: u16,
}

#[derive(Clone, Debug)]
struct Binding {
    /// Empty for the default namespace.
    prefix: String,
    /// The number of the URI in the tree.
    namespace: u16,
}

/// The namespace of the prefix `xml`, which needs no declaration.
pub(super) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The namespace of the prefix `xmlns`, which may not be declared.
const XMLNS: &str = "http://www.w3.org/2000/xmlns/";

/// How many declarations may be in scope: every prefix is looked for among them.
const IN_SCOPE: usize = 512;

impl Namespaces {
    /// How many bindings are in scope; give it to [`Namespaces::leave`].
    pub(super) fn depth(&self) -> usize {
        self.bindings.len()
    }

    /// Forgets the bindings of elements that were closed.
    pub(super) fn leave(&mut self, depth: usize) {
        if depth < self.bindings.len() {
            self.bindings.truncate(depth);
            let default = self.bindings.iter().rev().find(|binding| binding.prefix.is_empty());
            self.default = default.map_or(Tree::NO_NAMESPACE, |binding| binding.namespace);
        }
    }

    /// Binds `prefix` (empty: the default namespace) to `uri`.
    ///
    /// # Errors
    /// What Namespaces in XML 1.0 forbids (section 3 and 5), and too many namespaces.
    pub(super) fn declare(&mut self, prefix: &str, uri: &str, tree: &mut Tree) -> Result<(), Problem> {
        let reserved = |what: &str| Err(Problem::new(Code::XmlPrefix, what));
        match (prefix, uri) {
            ("xmlns", _) => return reserved("the prefix `xmlns` is declared"),
            ("xml", XML) => {}
            ("xml", _) => return reserved("the prefix `xml` is declared for another namespace than its own"),
            (_, XML | XMLNS) => return reserved("a namespace of XML itself is declared for another prefix"),
            ("", _) => {}
            (_, "") => return reserved("a prefix is declared for no namespace"),
            _ => {}
        }
        let too_many = || Problem::new(Code::LimitAttributes, "too many namespaces are declared");
        if self.bindings.len() >= IN_SCOPE {
            return Err(too_many());
        }
        let namespace = tree.intern_namespace(uri).ok_or_else(too_many)?;
        if prefix.is_empty() {
            self.default = namespace;
        }
        self.bindings.push(Binding { prefix: prefix.to_owned(), namespace });
        Ok(())
    }

    /// The same bindings over another tree, whose number for each namespace stands in `numbers`.
    pub(super) fn renumbered(&self, numbers: &[u16]) -> Namespaces {
        let bindings = self.bindings.iter().map(|binding| Binding {
            prefix: binding.prefix.clone(),
            namespace: numbers.get(usize::from(binding.namespace)).copied().unwrap_or_default(),
        });
        let default = numbers.get(usize::from(self.default)).copied().unwrap_or_default();
        Namespaces { bindings: bindings.collect(), default }
    }

    /// The namespace number of names without a prefix.
    pub(super) fn default_namespace(&self) -> u16 {
        self.default
    }

    /// The namespace number of `prefix`, or `None` if it is not declared.
    pub(super) fn resolve(&self, prefix: &str) -> Option<u16> {
        if prefix.is_empty() {
            return Some(self.default);
        }
        match self.bindings.iter().rev().find(|binding| binding.prefix == prefix) {
            Some(binding) => Some(binding.namespace),
            None if prefix == "xml" => Some(Tree::XML_NAMESPACE),
            None => None,
        }
    }
}
