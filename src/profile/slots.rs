//! Where the plain paths of a group lead to, found in one walk.
//!
//! Most rules of a group read plain paths: names on the way down, `[1]`, a condition on an attribute, an attribute at the
//! end. Instead of looking for each of them by itself, [`Slots`] joins them to a tree of names once, and [`Slots::find`]
//! walks the record along it: every element is looked at once for all rules together, and a rule whose element is not
//! there costs nothing.
//!
//! What a slot knows is what [`Expression::visit`] would hand out first. Where that is not the last word (a second node
//! after an empty first one), the rule asks the expression as ever.

use crate::xml::{LocalName, NodeId};
use crate::xpath::{Conditions, Context, Expression, PlainStep};

/// The plain paths of one group.
#[derive(Debug, Default)]
pub(super) struct Slots {
    /// The first is the node that the group is read from.
    places: Vec<Place>,
    /// The slot of that node itself.
    itself: Option<usize>,
    /// How many slots there are.
    count: usize,
}

/// An element that paths lead to or through.
#[derive(Debug, Default)]
struct Place {
    /// The hashes of `names`, side by side; none twice.
    hashes: Vec<u32>,
    names: Vec<(LocalName, Vec<Edge>)>,
    attributes: Vec<(LocalName, Vec<Edge>)>,
    /// Of children of any name.
    any: Vec<Edge>,
    /// How many edges there are.
    count: usize,
}

#[derive(Debug)]
struct Edge {
    /// Its number in the place.
    number: usize,
    /// Whether only the first child of the name counts.
    only_first: bool,
    conditions: Option<Conditions>,
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
        let steps = expression.plain_steps().filter(|steps| steps.len() <= DEPTH)?;
        if self.places.is_empty() {
            self.places.push(Place::default());
        }
        let count = self.count;
        let slot = match steps.split_last() {
            None => self.itself.get_or_insert(count),
            Some((last, way)) => {
                let mut place = 0;
                for step in way {
                    let next = self.places.len();
                    place = *self.edge(place, step)?.place.get_or_insert(next);
                    if place == next {
                        self.places.push(Place::default());
                    }
                }
                self.edge(place, last)?.slot.get_or_insert(count)
            }
        };
        let slot = *slot;
        self.count = self.count.max(slot + 1);
        Some(slot)
    }

    /// The edge of a step. `None` where there are too many, or two names have one hash.
    fn edge(&mut self, place: usize, step: &PlainStep<'_>) -> Option<&mut Edge> {
        let Place { hashes, names, attributes, any, count } = self.places.get_mut(place)?;
        let edges = match step.name {
            None => any,
            Some(name) => {
                let known = if step.is_attribute { attributes } else { names };
                let index = known.iter().position(|(known, _)| known == name).unwrap_or(known.len());
                if index == known.len() {
                    if !step.is_attribute {
                        if hashes.contains(&name.hash()) {
                            return None;
                        }
                        hashes.push(name.hash());
                    }
                    known.push((name.clone(), Vec::new()));
                }
                &mut known.get_mut(index)?.1
            }
        };
        let conditions = Some(step.conditions()).filter(|conditions| *conditions != Conditions::default());
        let is_same = |edge: &Edge| edge.only_first == step.only_first && edge.conditions == conditions;
        let index = edges.iter().position(is_same).unwrap_or(edges.len());
        if index == edges.len() && *count < EDGES {
            edges.push(Edge { number: *count, only_first: step.only_first, conditions, slot: None, place: None });
            *count += 1;
        }
        edges.get_mut(index)
    }

    /// Walks below the node of `context`; one entry for each slot is put behind what is in `found`.
    pub(super) fn find(&self, context: &Context<'_>, found: &mut Vec<Slot>) {
        let start = found.len();
        found.resize(start + self.count, Slot::Nothing);
        let found = found.get_mut(start..).unwrap_or_default();
        if let Some(slot) = self.itself.and_then(|slot| found.get_mut(slot)) {
            *slot = Slot::One(context.node);
        }
        if let Some(place) = self.places.first() {
            self.walk(place, context, context.node, found);
        }
    }

    fn walk(&self, place: &Place, context: &Context<'_>, node: NodeId, found: &mut [Slot]) {
        let document = context.document;
        if !place.hashes.is_empty() || !place.any.is_empty() {
            let (mut met, mut last) = (0_u64, 0);
            document.each_child_element(node, |child| {
                if let Some(index) = place.index(child.hash(), last)
                    && let Some((name, edges)) = place.names.get(index)
                    && document.is_child_named(&child, name)
                {
                    last = index;
                    for edge in edges {
                        let bit = 1 << edge.number;
                        if !edge.only_first || met & bit == 0 {
                            met |= bit;
                            self.meet(edge, context, child.id, found);
                        }
                    }
                }
                for edge in &place.any {
                    self.meet(edge, context, child.id, found);
                }
            });
        }
        for (name, edges) in &place.attributes {
            for attribute in document.attributes_named(node, name) {
                for edge in edges {
                    self.meet(edge, context, attribute, found);
                }
            }
        }
    }

    fn meet(&self, edge: &Edge, context: &Context<'_>, node: NodeId, found: &mut [Slot]) {
        if edge.conditions.as_ref().is_some_and(|conditions| !conditions.hold(context, node)) {
            return;
        }
        if let Some(slot) = edge.slot.and_then(|slot| found.get_mut(slot)) {
            *slot = match *slot {
                Slot::Nothing => Slot::One(node),
                Slot::One(first) | Slot::First(first) => Slot::First(first),
            };
        }
        if let Some(place) = edge.place.and_then(|place| self.places.get(place)) {
            self.walk(place, context, node, found);
        }
    }
}

impl Place {
    /// The index of the name with this hash. Files mostly keep to the order of the profile, or repeat an element, so the
    /// search begins at the `last` one.
    fn index(&self, hash: u32, last: usize) -> Option<usize> {
        let (before, from) = self.hashes.split_at_checked(last)?;
        let is_it = |known: &u32| *known == hash;
        from.iter().position(is_it).map(|index| index + last).or_else(|| before.iter().position(is_it))
    }
}
