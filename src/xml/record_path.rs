//! Where the records of a document are, and what before them is kept.

/// One step of a path from the root: a child element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Local name; one that ends in `*` stands for all names that begin so (`data_item_*`), `None` for any name.
    pub name: Option<String>,
    /// Namespace URI that the element must have; `None` for any.
    pub namespace: Option<String>,
}

impl Step {
    /// A step to children of this local name, in any namespace.
    pub fn named(name: impl Into<String>) -> Step {
        Step { name: Some(name.into()), namespace: None }
    }

    /// Whether an element of this name is meant.
    pub(super) fn fits(&self, local_name: &str, namespace: &str) -> bool {
        self.fits_name(local_name) && self.namespace.as_deref().is_none_or(|uri| uri == namespace)
    }

    /// Whether an element of this local name is meant, in whatever namespace. No XML name holds a `*`.
    pub(crate) fn fits_name(&self, local_name: &str) -> bool {
        self.name.as_deref().is_none_or(|name| match name.strip_suffix('*') {
            Some(beginning) => local_name.starts_with(beginning),
            None => name == local_name,
        })
    }
}

/// The path from the root to the records, and the paths of header values to keep on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordPath {
    /// Steps from the root element to the record. A single step makes the root element the record.
    pub steps: Vec<Step>,
    /// Paths outside the records of which elements, texts and attributes are kept with everything below them.
    pub headers: Vec<Vec<Step>>,
}

/// What an element on the way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Record,
    /// An ancestor of records or of kept headers.
    Ancestor,
    /// A kept header.
    Header,
    Elsewhere,
}

/// The open elements of a document, as far as paths care.
#[derive(Debug, Default)]
pub(super) struct Track {
    /// For each open element: whether the record path fits so far, and which header paths do.
    open: Vec<(bool, u64)>,
}

impl Track {
    /// Enters an element and says what it is.
    pub(super) fn enter(&mut self, path: &RecordPath, local_name: &str, namespace: &str) -> Place {
        let depth = self.open.len();
        let (on_path, headers) = self.open.last().copied().unwrap_or((true, u64::MAX));
        let fits = |step: Option<&Step>| step.is_some_and(|step| step.fits(local_name, namespace));
        let on_path = on_path && fits(path.steps.get(depth));
        let mut still = 0;
        let mut complete = false;
        for (index, header) in path.headers.iter().enumerate().take(64) {
            let bit = 1 << index;
            if headers & bit != 0 && fits(header.get(depth)) {
                still |= bit;
                complete |= header.len() == depth + 1;
            }
        }
        self.open.push((on_path, still));
        if on_path && path.steps.len() == depth + 1 {
            Place::Record
        } else if complete {
            Place::Header
        } else if on_path || still != 0 {
            Place::Ancestor
        } else {
            Place::Elsewhere
        }
    }

    /// Leaves the element entered last.
    pub(super) fn leave(&mut self) {
        self.open.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::Step;

    #[test]
    fn names_and_their_beginnings() {
        let cases = [
            (Some("data_item"), "data_item", true),
            (Some("data_item"), "data_item_1", false),
            (Some("data_item_*"), "data_item_1", true),
            (Some("data_item_*"), "data_item_12", true),
            (Some("data_item_*"), "data_item", false),
            (Some("data_item_*"), "order_item_1", false),
            (None, "anything", true),
        ];
        for (name, local_name, fits) in cases {
            let step = Step { name: name.map(str::to_owned), namespace: None };
            assert_eq!(step.fits(local_name, "urn:any"), fits, "{name:?} {local_name}");
        }
    }
}
