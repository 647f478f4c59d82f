//! Where the records of a document are, and what before them is kept.

/// One step of a path from the root: a child element.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Local name; one that ends in `*` stands for all names that begin so (`data_item_*`), `None` for any name.
    pub name: Option<String>,
    /// Namespace URI that the element must have; `None` for any.
    pub namespace: Option<String>,
}

impl RecordPath {
    /// One kind of record, and no headers.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> RecordPath {
        RecordPath { paths: vec![steps.into_iter().collect()], headers: Vec::new() }
    }
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

/// The paths from the root to the records, and the paths of header values to keep on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordPath {
    /// Steps from the root element to a record, for every kind of record; at most 64. A single step makes the root element
    /// the record. The first path that fits counts; what lies inside a record is part of it.
    pub paths: Vec<Vec<Step>>,
    /// Paths outside the records of which elements, texts and attributes are kept with everything below them.
    pub headers: Vec<Vec<Step>>,
}

/// What an element on the way is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A record on the path of this number.
    Record(usize),
    /// An ancestor of records or of kept headers.
    Ancestor,
    /// A kept header.
    Header,
    Elsewhere,
}

/// The open elements of a document, as far as paths care.
#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    /// For each open element: which record paths fit so far, and which header paths do.
    open: Vec<(u64, u64)>,
}

impl Track {
    /// Enters an element and says what it is.
    pub(super) fn enter(&mut self, path: &RecordPath, local_name: &str, namespace: &str) -> Place {
        let depth = self.open.len();
        let (paths, headers) = self.open.last().copied().unwrap_or((u64::MAX, u64::MAX));
        let fits = |step: Option<&Step>| step.is_some_and(|step| step.fits(local_name, namespace));
        let mut on_path = 0;
        let mut record = None;
        for (index, steps) in path.paths.iter().enumerate().take(64) {
            let bit = 1 << index;
            if paths & bit != 0 && fits(steps.get(depth)) {
                on_path |= bit;
                if steps.len() == depth + 1 {
                    record = record.or(Some(index));
                }
            }
        }
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
        match record {
            Some(index) => Place::Record(index),
            None if complete => Place::Header,
            None if on_path != 0 || still != 0 => Place::Ancestor,
            None => Place::Elsewhere,
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
