//! Profiles that put a record together: from rows with one key, and from elements of several documents.

use super::compile::Compiler;
use super::compiled::DocumentPlan;
use super::detect::conditions;
use super::shape::{JoinShape, Missing, Shape, Unused};
use super::source::Text;
use super::surroundings;
use crate::error::{Code, Problem, Result, nearest};
use crate::xml::Step;
use crate::xpath::Expression;

/// Where the profile says which document the records are in.
pub(super) const RECORDS: &str = "records.document";

/// Elements that are joined to the records by a key.
#[derive(Debug)]
pub(super) struct Join {
    /// The variable that holds the element of a record.
    pub(super) name: String,
    /// The numbers of their document, and of their kind in it.
    pub(super) document: usize,
    pub(super) kind: usize,
    /// What yields the key of a record, and of a joined element.
    pub(super) record: Expression,
    pub(super) joined: Expression,
    pub(super) missing: Missing,
    pub(super) unused: Unused,
}

impl Join {
    /// Its place in the profile, for messages and for the account.
    pub(super) fn rule(&self) -> String {
        format!("records.with.{}", self.name)
    }
}

impl Compiler<'_> {
    /// The documents that make up an input, of which nothing is read yet.
    pub(super) fn documents(&self, shape: &Shape) -> Result<Vec<DocumentPlan>> {
        let named = conditions(shape)?.into_iter();
        Ok(named.map(|(name, detect)| DocumentPlan { name, detect, kinds: Vec::new(), headers: Vec::new() }).collect())
    }
}

impl Compiler<'_> {
    /// Compiles one entry of `with`. The names of the variables before it are known, its own is made known to what comes
    /// behind it.
    pub(super) fn join(&mut self, shape: &JoinShape, documents: &mut [DocumentPlan], main: usize) -> Result<Join> {
        if self.names.contains(&shape.name.text) || shape.name.text == "rows" {
            let message = format!("there is a variable `${}` already", shape.name.text);
            let problem = Problem::new(Code::ProfileValue, message).at(shape.name.position).path("records.with.as");
            return Err(problem.hint("give it another name").into());
        }
        let at = shape.at.iter().map(|path| self.steps(path, "records.with.at")).collect::<Result<Vec<_>>>()?;
        let joined_at = surroundings::records(&at);
        let number = document(documents, shape.document.as_ref(), main, "records.with.document")?;
        let kind = match documents.get_mut(number) {
            Some(document) => kind(document, number == main, at, shape)?,
            None => 0,
        };
        let record = self.value_path(&shape.on.0, "records.with.on")?;
        // A joined element is looked at by itself, so its key knows the parameters only.
        let behind = self.names.split_off(self.parameters());
        let around = self.here.replace(joined_at.clone());
        let joined = self.value_path(&shape.on.1, "records.with.on");
        self.here = around;
        self.names.extend(behind);
        self.names.push(shape.name.text.clone());
        self.variables_at.push((shape.name.text.clone(), joined_at));
        Ok(Join {
            name: shape.name.text.clone(),
            document: number,
            kind,
            record,
            joined: joined?,
            missing: shape.missing,
            unused: shape.unused,
        })
    }
}

/// The number of the kind of element at these paths, which is a new one unless another join reads it already.
fn kind(document: &mut DocumentPlan, is_main: bool, at: Vec<Vec<Step>>, shape: &JoinShape) -> Result<usize> {
    if let Some(kind) = document.kinds.iter().skip(usize::from(is_main)).position(|other| *other == at) {
        return Ok(kind + usize::from(is_main));
    }
    let inside = |shorter: &[Step], longer: &[Step]| {
        shorter.len() <= longer.len() && shorter.iter().zip(longer).all(|(a, b)| may_be_one(a, b))
    };
    let clash = document.kinds.iter().flatten().any(|other| at.iter().any(|at| inside(at, other) || inside(other, at)));
    if clash {
        let position = shape.at.first().map_or(shape.position, |text| text.position);
        let message = "the joined elements are, contain or lie in elements that are read at another path already";
        return Err(Problem::new(Code::ProfileValue, message)
            .at(position)
            .path("records.with.at")
            .hint("what lies in the record is reached by a path, and needs no `with`")
            .into());
    }
    document.kinds.push(at);
    Ok(document.kinds.len() - 1)
}

/// Whether an element could fit both steps.
fn may_be_one(a: &Step, b: &Step) -> bool {
    let names = match (a.name.as_deref(), b.name.as_deref()) {
        (Some(a), Some(b)) => match (a.strip_suffix('*'), b.strip_suffix('*')) {
            (None, None) => a == b,
            (Some(beginning), None) => b.starts_with(beginning),
            (None, Some(beginning)) => a.starts_with(beginning),
            (Some(a), Some(b)) => a.starts_with(b) || b.starts_with(a),
        },
        _ => true,
    };
    names && (a.namespace.is_none() || b.namespace.is_none() || a.namespace == b.namespace)
}

/// The number of the document of this name; `otherwise` if none is named.
pub(super) fn document(documents: &[DocumentPlan], name: Option<&Text>, otherwise: usize, path: &str) -> Result<usize> {
    let Some(name) = name else { return Ok(otherwise) };
    let found = documents.iter().position(|document| document.name == name.text);
    // A profile of a single document may call it anything.
    let found = found.or_else(|| documents.iter().position(|document| document.name.is_empty() && path == RECORDS));
    found.ok_or_else(|| {
        let problem = Problem::new(Code::ProfileValue, format!("there is no document `{}`", name.text));
        let names: Vec<&str> = documents.iter().map(|document| document.name.as_str()).collect();
        match nearest(&name.text, names.iter().copied()) {
            Some(near) => problem.hint(format!("write {near:?}")),
            None if names == [""] => problem.hint("list the documents in [[documents]]"),
            None => problem.expected(format!("one of {}", names.join(", "))),
        }
        .at(name.position)
        .path(path)
        .into()
    })
}
