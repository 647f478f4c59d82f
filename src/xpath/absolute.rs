//! Which part of a document an absolute path can read, so that the reader keeps it until the record comes.

use super::ast::{StartSyntax, StepSyntax, Syntax, SyntaxKind, TestSyntax};
use super::axis::Axis;

/// A step of an [`AbsolutePath`]: the name of a child element.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathName {
    /// The namespace URI, or `None` for a name in any namespace.
    pub namespace: Option<String>,
    /// The local name.
    pub local: String,
}

/// The names that every node lies below that an absolute path reads; empty when it may read anything.
pub type AbsolutePath = Vec<PathName>;

/// The leading plain child steps of an absolute path.
///
/// Ends before the first step that is not a child name, such as `//`, `*` or `@name`, and behind the first one with
/// predicates. Empty when a later step or a predicate looks up or sideways, since that may lead anywhere.
pub(super) fn leading_names<'s>(steps: &[StepSyntax<'_>], namespace: impl Fn(&str) -> Option<&'s str>) -> AbsolutePath {
    if steps.iter().any(leaves) {
        return Vec::new();
    }
    let mut names = Vec::new();
    for step in steps.iter().filter(|step| !is_itself(step)) {
        match step.test {
            _ if step.axis != Axis::Child => break,
            TestSyntax::Name(None, local) => names.push(PathName { namespace: None, local: local.to_owned() }),
            TestSyntax::Name(Some(prefix), local) => {
                names.push(PathName { namespace: namespace(prefix).map(str::to_owned), local: local.to_owned() });
            }
            _ => break,
        }
        // Predicates choose among the nodes of this name, so all of them are needed, and more is not known here.
        if !step.predicates.is_empty() {
            break;
        }
    }
    names
}

fn is_itself(step: &StepSyntax<'_>) -> bool {
    step.axis == Axis::Itself && step.test == TestSyntax::AnyNode && step.predicates.is_empty()
}

/// Whether a step or what is relative in its predicates leaves the subtree of the node it starts from.
fn leaves(step: &StepSyntax<'_>) -> bool {
    !step.axis.is_downward() || step.predicates.iter().any(looks_out)
}

fn looks_out(syntax: &Syntax<'_>) -> bool {
    match &syntax.kind {
        // An absolute path in a predicate is listed on its own.
        SyntaxKind::Path(StartSyntax::Root, _) => false,
        SyntaxKind::Path(_, steps) if steps.iter().any(|step| !step.axis.is_downward()) => true,
        kind => kind.children().into_iter().any(looks_out),
    }
}
