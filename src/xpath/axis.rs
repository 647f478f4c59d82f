//! The axes: which nodes a step looks at, in which order.

use std::ops::ControlFlow;

use crate::xml::{Document, NodeId};

/// An axis. The `namespace` axis is refused when an expression is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    Ancestor,
    AncestorOrSelf,
    Attribute,
    Child,
    Descendant,
    DescendantOrSelf,
    Following,
    FollowingSibling,
    Parent,
    Preceding,
    PrecedingSibling,
    Itself,
}

impl Axis {
    const ALL: [(&'static str, Axis); 12] = [
        ("ancestor", Axis::Ancestor),
        ("ancestor-or-self", Axis::AncestorOrSelf),
        ("attribute", Axis::Attribute),
        ("child", Axis::Child),
        ("descendant", Axis::Descendant),
        ("descendant-or-self", Axis::DescendantOrSelf),
        ("following", Axis::Following),
        ("following-sibling", Axis::FollowingSibling),
        ("parent", Axis::Parent),
        ("preceding", Axis::Preceding),
        ("preceding-sibling", Axis::PrecedingSibling),
        ("self", Axis::Itself),
    ];

    /// The axis of that name.
    pub(super) fn named(name: &str) -> Option<Axis> {
        Axis::ALL.iter().find(|(known, _)| *known == name).map(|(_, axis)| *axis)
    }

    /// The names of all axes.
    pub(super) fn names() -> impl Iterator<Item = &'static str> {
        Axis::ALL.iter().map(|(name, _)| *name)
    }

    /// Whether all its nodes lie in the context node or below it.
    pub(super) fn is_downward(self) -> bool {
        matches!(self, Axis::Attribute | Axis::Child | Axis::Descendant | Axis::DescendantOrSelf | Axis::Itself)
    }

    /// Hands the nodes of the axis from `node` to `visit`, nearest first, until it breaks off.
    pub(super) fn each(
        self,
        document: Document<'_>,
        node: NodeId,
        visit: &mut dyn FnMut(NodeId) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        match self {
            Axis::Child => document.children(node).try_for_each(visit),
            Axis::Attribute => document.attributes(node).try_for_each(visit),
            Axis::Itself => visit(node),
            Axis::Parent => document.parent(node).map_or(ControlFlow::Continue(()), visit),
            Axis::Ancestor => ancestors(document, node).try_for_each(visit),
            Axis::AncestorOrSelf => {
                visit(node)?;
                ancestors(document, node).try_for_each(visit)
            }
            Axis::Descendant => document.descendants(node).try_for_each(visit),
            Axis::DescendantOrSelf => {
                visit(node)?;
                document.descendants(node).try_for_each(visit)
            }
            Axis::FollowingSibling => following_siblings(document, node).try_for_each(visit),
            Axis::PrecedingSibling => preceding_siblings(document, node).try_for_each(visit),
            Axis::Following => following(document, node, visit),
            Axis::Preceding => preceding(document, node, visit),
        }
    }
}

fn ancestors(document: Document<'_>, node: NodeId) -> impl Iterator<Item = NodeId> {
    std::iter::successors(document.parent(node), move |current| document.parent(*current))
}

fn following_siblings(document: Document<'_>, node: NodeId) -> impl Iterator<Item = NodeId> {
    std::iter::successors(document.next_sibling(node), move |current| document.next_sibling(*current))
}

fn preceding_siblings(document: Document<'_>, node: NodeId) -> impl Iterator<Item = NodeId> {
    std::iter::successors(document.previous_sibling(node), move |current| document.previous_sibling(*current))
}

/// Everything after the end of `node`. What stands in the owner of an attribute follows the attribute, since it comes
/// later and is no descendant of it.
fn following(
    document: Document<'_>,
    node: NodeId,
    visit: &mut dyn FnMut(NodeId) -> ControlFlow<()>,
) -> ControlFlow<()> {
    if let Some(owner) = document.parent(node).filter(|_| node.is_attribute()) {
        document.descendants(owner).try_for_each(&mut *visit)?;
    }
    for start in std::iter::once(node).chain(ancestors(document, node)) {
        for sibling in following_siblings(document, start) {
            visit(sibling)?;
            document.descendants(sibling).try_for_each(&mut *visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// Everything that ended before `node` starts, the last first.
fn preceding(
    document: Document<'_>,
    node: NodeId,
    visit: &mut dyn FnMut(NodeId) -> ControlFlow<()>,
) -> ControlFlow<()> {
    for start in std::iter::once(node).chain(ancestors(document, node)) {
        for sibling in preceding_siblings(document, start) {
            document.descendants(sibling).rev().try_for_each(&mut *visit)?;
            visit(sibling)?;
        }
    }
    ControlFlow::Continue(())
}
