//! Where the plain paths of a group lead to, found in one walk.
//!
//! Most rules of a group read plain paths: names on the way down, `[1]`, an attribute at the end. Instead of looking for
//! each of them by itself, [`Slots`] joins them to a tree of names once, and [`Slots::find`] walks the record along it:
//! every element is looked at once for all rules together, and a rule whose element is not there costs nothing.
//!
//! What a slot knows is what [`Expression::visit`] would hand out first. Where that is not the last word (a second node
//! after an empty first one), the rule asks the expression as ever.

use crate::xml::{Document, LocalName, NodeId};
use crate::xpath::{Expression, PlainStep};

/// The plain paths of one group.
#[derive(Debug, Default)]
pub(super) struct Slots {
    /// The first is the node that the group is read from.
    places: Vec<Place>,
    /// How many slots there are.
    count: usize,
}

/// An element that paths lead to or through.
#[derive(Debug, Default)]
struct Place {
    /// The hashes of the names of `edges`, side by side.
    hashes: Vec<u32>,
    edges: Vec<Edge>,
}

#[derive(Debug)]
struct Edge {
    name: LocalName,
    is_attribute: bool,
    /// Whether only the first child of the name counts.
    only_first: bool,
    /// The slot of the path that ends here.
    slot: Option<usize>,
    /// The place that longer paths lead on to.
    place: Option<usize>,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Slot {
    #[default]
    Nothing,
    One(NodeId),
    /// The first of several.
    First(NodeId),
}

/// How deep a walk may go: each step is a call.
const DEPTH: usize = 16;

/// How many edges may leave a place: which of them were gone is noted in the bits of a number.
const EDGES: usize = 64;

impl Slots {
    /// Takes in an expression; returns its slot if it is a plain path.
    pub(super) fn add(&mut self, expression: &Expression) -> Option<usize> {
        let steps = expression.plain_steps().filter(|steps| (1..=DEPTH).contains(&steps.len()))?;
        if self.places.is_empty() {
            self.places.push(Place::default());
        }
        let mut place = 0;
        let (last, way) = steps.split_last()?;
        for step in way {
            let next = self.places.len();
            let edge = self.edge(place, step)?;
            place = *edge.place.get_or_insert(next);
            if place == next {
                self.places.push(Place::default());
            }
        }
        let count = self.count;
        let slot = *self.edge(place, last)?.slot.get_or_insert(count);
        self.count = self.count.max(slot + 1);
        Some(slot)
    }

    fn edge(&mut self, place: usize, step: &PlainStep<'_>) -> Option<&mut Edge> {
        let Place { hashes, edges } = self.places.get_mut(place)?;
        let is_same = |edge: &Edge| {
            edge.name == *step.name && edge.is_attribute == step.is_attribute && edge.only_first == step.only_first
        };
        let index = edges.iter().position(is_same).unwrap_or(edges.len());
        if index == edges.len() && index < EDGES {
            let (is_attribute, only_first) = (step.is_attribute, step.only_first);
            hashes.push(step.name.hash());
            edges.push(Edge { name: step.name.clone(), is_attribute, only_first, slot: None, place: None });
        }
        edges.get_mut(index)
    }

    /// Walks below `node`; one entry for each slot is put behind what is in `found`.
    pub(super) fn find(&self, document: Document<'_>, node: NodeId, found: &mut Vec<Slot>) {
        let start = found.len();
        found.resize(start + self.count, Slot::Nothing);
        let found = found.get_mut(start..).unwrap_or_default();
        if let Some(place) = self.places.first() {
            self.walk(place, document, node, found);
        }
    }

    fn walk(&self, place: &Place, document: Document<'_>, node: NodeId, found: &mut [Slot]) {
        let mut met = 0_u64;
        document.each_child_element(node, |child, hash| {
            for (index, (known, edge)) in place.hashes.iter().zip(&place.edges).enumerate() {
                if *known != hash || !document.is_named(child, &edge.name, edge.is_attribute) {
                    continue;
                }
                let bit = 1 << index;
                if !edge.only_first || met & bit == 0 {
                    met |= bit;
                    self.meet(edge, document, child, found);
                }
            }
        });
        for edge in place.edges.iter().filter(|edge| edge.is_attribute) {
            if let Some(attribute) = document.attribute_named(node, &edge.name) {
                self.meet(edge, document, attribute, found);
            }
        }
    }

    fn meet(&self, edge: &Edge, document: Document<'_>, node: NodeId, found: &mut [Slot]) {
        if let Some(slot) = edge.slot.and_then(|slot| found.get_mut(slot)) {
            *slot = match *slot {
                Slot::Nothing => Slot::One(node),
                Slot::One(first) | Slot::First(first) => Slot::First(first),
            };
        }
        if let Some(place) = edge.place.and_then(|place| self.places.get(place)) {
            self.walk(place, document, node, found);
        }
    }
}
