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
    /// The slot of the path that ends here, and those of unions of which one ends here.
    slot: Option<usize>,
    unions: Vec<usize>,
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

/// What the paths of a group lead to, behind what those of the groups around it do.
#[derive(Debug, Default)]
pub(super) struct Found {
    slots: Vec<Slot>,
    /// Of slots with several nodes those behind the first one, in the order of the document.
    more: Vec<(usize, NodeId)>,
}

impl Found {
    /// How much was found so far.
    pub(super) fn lengths(&self) -> (usize, usize) {
        (self.slots.len(), self.more.len())
    }

    /// Forgets what was found since.
    pub(super) fn truncate(&mut self, (slots, more): (usize, usize)) {
        self.slots.truncate(slots);
        self.more.truncate(more);
    }

    pub(super) fn get(&self, slot: usize) -> Option<Slot> {
        self.slots.get(slot).copied()
    }

    /// All nodes of a slot in the order of the document.
    pub(super) fn nodes(&self, slot: usize) -> impl Iterator<Item = NodeId> {
        let (first, has_more) = match self.get(slot) {
            None | Some(Slot::Nothing) => (None, false),
            Some(Slot::One(node)) => (Some(node), false),
            Some(Slot::First(node)) => (Some(node), true),
        };
        let more = if has_more { self.more.as_slice() } else { &[] };
        first.into_iter().chain(more.iter().filter(move |(of, _)| *of == slot).map(|(_, node)| *node))
    }

    fn meet(&mut self, index: usize, node: NodeId) {
        let Some(slot) = self.slots.get_mut(index) else { return };
        match *slot {
            Slot::Nothing => *slot = Slot::One(node),
            Slot::One(first) | Slot::First(first) => {
                *slot = Slot::First(first);
                self.more.push((index, node));
            }
        }
    }
}

/// What a walk fills: the slots from `start` on.
struct Finding<'f> {
    found: &'f mut Found,
    start: usize,
}

/// How deep a walk may go: each step is a call.
const DEPTH: usize = 16;

/// How many edges may leave a place: which of them were gone is noted in the bits of a number.
const EDGES: usize = 64;

impl Slots {
    /// Takes in an expression; returns its slot if it is a plain path, or a union of such of which none leads where another
    /// one does.
    pub(super) fn add(&mut self, expression: &Expression) -> Option<usize> {
        if self.places.is_empty() {
            self.places.push(Place::default());
        }
        let count = self.count;
        if let Some(paths) = expression.plain_union() {
            let all_pairs = paths
                .iter()
                .enumerate()
                .flat_map(|(index, path)| paths.iter().take(index).map(move |other| (path, other)));
            if !all_pairs.into_iter().all(|(path, other)| are_apart(path, other)) {
                return None;
            }
            // Also where a path finds no place any more: those before it fill the slot.
            self.count += 1;
            for path in &paths {
                self.end(path)?.unions.push(count);
            }
            return Some(count);
        }
        let steps = expression.plain_steps()?;
        let slot = if steps.is_empty() {
            *self.itself.get_or_insert(count)
        } else {
            *self.end(&steps)?.slot.get_or_insert(count)
        };
        self.count = self.count.max(slot + 1);
        Some(slot)
    }

    /// The edge that a path ends with.
    fn end(&mut self, steps: &[PlainStep<'_>]) -> Option<&mut Edge> {
        let (last, way) = steps.split_last().filter(|_| steps.len() <= DEPTH)?;
        let mut place = 0;
        for step in way {
            let next = self.places.len();
            place = *self.edge(place, step)?.place.get_or_insert(next);
            if place == next {
                self.places.push(Place::default());
            }
        }
        self.edge(place, last)
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
            edges.push(Edge {
                number: *count,
                only_first: step.only_first,
                conditions,
                slot: None,
                unions: Vec::new(),
                place: None,
            });
            *count += 1;
        }
        edges.get_mut(index)
    }

    /// Walks below the node of `context`; one entry for each slot is put behind what is in `found`.
    pub(super) fn find(&self, context: &Context<'_>, found: &mut Found) {
        let start = found.slots.len();
        found.slots.resize(start + self.count, Slot::Nothing);
        if let Some(slot) = self.itself {
            found.meet(start + slot, context.node);
        }
        if let Some(place) = self.places.first() {
            self.walk(place, context, context.node, &mut Finding { found, start });
        }
    }

    fn walk(&self, place: &Place, context: &Context<'_>, node: NodeId, found: &mut Finding<'_>) {
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

    fn meet(&self, edge: &Edge, context: &Context<'_>, node: NodeId, found: &mut Finding<'_>) {
        if edge.conditions.as_ref().is_some_and(|conditions| !conditions.hold(context, node)) {
            return;
        }
        if let Some(slot) = edge.slot {
            found.found.meet(found.start + slot, node);
        }
        for slot in &edge.unions {
            found.found.meet(found.start + slot, node);
        }
        if let Some(place) = edge.place.and_then(|place| self.places.get(place)) {
            self.walk(place, context, node, found);
        }
    }
}

/// Whether two paths part at elements of different names, so that a walk meets what they lead to in the order of the document
/// and nothing twice.
fn are_apart(path: &[PlainStep<'_>], other: &[PlainStep<'_>]) -> bool {
    let parting = path.iter().zip(other).find(|(step, other)| !step.is_same(other));
    parting.is_some_and(|(step, other)| step.is_apart_from(other))
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
