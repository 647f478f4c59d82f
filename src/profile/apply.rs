//! A record to an order, by a compiled profile.

use std::collections::BTreeMap;

use smallvec::{SmallVec, smallvec};

use super::attachment::inspect;
use super::compiled::{FieldRule, Group, GroupRules, Profile};
use super::field::{FieldKind, LineDraft, Value};
use super::lift;
use super::recorder::{Recorder, Touched};
use super::relation::Related;
use super::rule::{Nodes, Split};
use super::sight::Sight;
use super::slots::Slot;
use super::spare::Spare;
use crate::error::{Code, Position, Problem};
use crate::input::Limits;
use crate::normalize::{split_name, split_street};
use crate::order::{
    Attachment, Attribute, Charge, Extension, Group as Part, Identifier, Line, Order, Party, PartyInRole, Payment,
    Price, TaxTotal,
};
use crate::value::{Decimal, Quotient};
use crate::xml::{Document, NodeId};
use crate::xpath::{Context, Expression, Value as Variable};

/// What a record is.
#[derive(Debug)]
pub(super) enum Applied {
    Order(Box<Order>),
    /// The profile's filter of this name took it out.
    Filtered {
        rule: String,
        number: Option<String>,
    },
    Unreadable(Problem),
}

impl Profile {
    /// Reads one record. `variables` are those of the profile, those of groups and joins included; `trace` keeps where
    /// each value comes from; `coverage` notes which nodes were read; `spare` lends buffers.
    pub(super) fn apply(
        &self,
        document: Document<'_>,
        variables: &[Variable],
        trace: bool,
        limits: &Limits,
        coverage: Option<&mut Touched>,
        spare: &mut Spare,
    ) -> Applied {
        let context = Context { document, node: document.record(), variables };
        let mut recorder = Recorder {
            spare,
            attachment_bytes: limits.attachment_bytes,
            problems: Vec::new(),
            unreadable: None,
            origins: trace.then(Vec::new),
            coverage,
            group: None,
        };
        recorder.spare.slots.truncate((0, 0));
        let mut order = recorder.spare.order();
        order.profile = recorder.spare.text(&self.id);
        order.position = document.position(context.node);
        // Up to the end, since it also knows where the other groups lie.
        recorder.enter(&self.order.rules, &context);
        fill(&self.order, &mut order, Part::Order, &context, &mut recorder);
        self.skips.iter().for_each(|(_, when)| recorder.looks_at(&context, when));
        if let Some((name, _)) = self.skips.iter().find(|(_, when)| when.boolean(&context)) {
            return Applied::Filtered { rule: name.clone(), number: order.number.take() };
        }
        extensions(&self.order.rules, Part::Order, &mut order.extensions, &context, &mut recorder);
        for (role, party_group) in &self.parties {
            let group = &party_group.rules;
            let Some(node) = first_node(group, &context, &mut recorder) else { continue };
            let mut party = Party::default();
            let mut related = Related::new(group, &context, &mut recorder);
            let inner = inner(group, &mut related, node, &context, &mut recorder);
            if !applies(group, &inner, &mut recorder) {
                continue;
            }
            let outer = recorder.enter(group, &inner);
            let splits = fill(party_group, &mut party, Part::Party(*role), &inner, &mut recorder);
            identifiers(group, &mut party, *role, &inner, &mut recorder);
            recorder.leave(&outer);
            part(&mut party, &splits, recorder.spare);
            if !party.is_empty() {
                order.parties.push(PartyInRole { role: *role, position: document.position(node), party });
            }
        }
        self.lines(&mut order, limits.lines, &context, &mut recorder);
        let mut placed = Placed::new(&self.charges, &context, &mut recorder);
        while let Some((rule, group, inner)) = placed.next(&context, &mut recorder) {
            let mark = recorder.mark();
            let mut charge = Charge::default();
            fill_alone(group, &mut charge, Part::Charge(order.charges.len()), &inner, &mut recorder);
            // A charge that the format always writes and that is nothing is no charge.
            if [charge.amount, charge.net, charge.gross].iter().flatten().all(|amount| amount.is_zero()) {
                continue;
            }
            charge.rule = recorder.spare.text(rule);
            charge.position = document.position(inner.node);
            match lift::line_kind(&group.rules.lift, charge.kind) {
                Some(kind) => lift::charge(charge, kind, mark, &mut order, &mut recorder),
                None => order.charges.push(charge),
            }
        }
        let mut placed = Placed::new(&self.payments, &context, &mut recorder);
        while let Some((_, group, inner)) = placed.next(&context, &mut recorder) {
            let mut payment = Payment::default();
            fill_alone(group, &mut payment, Part::Payment(order.payments.len()), &inner, &mut recorder);
            if payment != Payment::default() {
                order.payments.push(payment);
            }
        }
        let mut placed = Placed::new(&self.attachments, &context, &mut recorder);
        while let Some((rule, group, inner)) = placed.next(&context, &mut recorder) {
            let mut attachment = Attachment { position: document.position(inner.node), ..Attachment::default() };
            let part = Part::Attachment(order.attachments.len());
            fill_alone(group, &mut attachment, part, &inner, &mut recorder);
            recorder.problems.extend(inspect(&mut attachment, &format!("order.attachments.{rule}")));
            order.attachments.push(attachment);
        }
        fill_alone(&self.totals, &mut order.totals, Part::Totals, &context, &mut recorder);
        let mut placed = Placed::new(&self.taxes, &context, &mut recorder);
        while let Some((_, group, inner)) = placed.next(&context, &mut recorder) {
            let mut tax = TaxTotal::default();
            fill_alone(group, &mut tax, Part::Totals, &inner, &mut recorder);
            if tax != TaxTotal::default() {
                order.totals.taxes.push(tax);
            }
        }
        if let Some(problem) = recorder.unreadable {
            return Applied::Unreadable(problem);
        }
        order.problems = recorder.problems;
        order.origins = recorder.origins.unwrap_or_default();
        Applied::Order(order)
    }

    /// The lines of all line rules, in the order of the file.
    fn lines(&self, order: &mut Order, limit: usize, context: &Context<'_>, recorder: &mut Recorder<'_>) {
        let document = context.document;
        let mut placed = Placed::new(&self.lines, context, recorder);
        placed.nodes.sort_by_key(|(_, node)| document.order_key(*node));
        // Lines that a filter leaves out: how many, and where the first one stands.
        let mut skipped: BTreeMap<String, (usize, Position)> = BTreeMap::new();
        order.lines.reserve(placed.nodes.len().min(limit));
        while let Some((rule, group, inner)) = placed.next(context, recorder) {
            let node = inner.node;
            if order.lines.len() >= limit {
                let problem = Problem::new(Code::LimitLines, format!("the order has more than {limit} lines"));
                recorder.unreadable(problem.at(order.position));
                return;
            }
            let rules = &group.rules;
            rules.skips.iter().for_each(|(_, when)| recorder.looks_at(&inner, when));
            if let Some((name, _)) = rules.skips.iter().find(|(_, when)| when.boolean(&inner)) {
                let name = format!("order.lines.{rule}.skip.{name}");
                skipped.entry(name).or_insert((0, document.position(node))).0 += 1;
                continue;
            }
            let mark = recorder.mark();
            let part = Part::Line(order.lines.len());
            let mut draft = LineDraft::default();
            draft.line.rule = recorder.spare.text(rule);
            draft.line.position = document.position(node);
            let outer = recorder.enter(rules, &inner);
            fill(group, &mut draft, part, &inner, recorder);
            let mut line = draft.line;
            line.price = unit_price(&line, draft.price_quantity);
            extensions(rules, part, &mut line.extensions, &inner, recorder);
            for named in &rules.attributes {
                line.attributes.extend(attributes(named, part, &inner, recorder));
            }
            recorder.leave(&outer);
            match lift::charge_kind(&rules.lift, line.kind) {
                Some(kind) => lift::line(line, kind, mark, order, recorder),
                None => order.lines.push(line),
            }
        }
        for (rule, (count, position)) in skipped {
            let lines = if count == 1 { "a line".to_owned() } else { format!("{count} lines") };
            let problem = Problem::note(Code::OrderLineSkipped, format!("the filter leaves out {lines}"));
            recorder.problem(problem.rule(rule).at(position));
        }
    }
}

/// The price of one unit: over the quantity that it is for, or the total over the quantity where only that is given. The
/// total is what is left after the line's discount, the price is what was there before it, so the discount goes back in; a
/// discount in percent cannot be put back without rounding, and the price is left open.
fn unit_price(line: &Line, price_quantity: Option<Decimal>) -> Option<Price> {
    match (line.price, price_quantity, line.total, line.quantity) {
        (Some(Price::Amount(price)), Some(quantity), ..) if quantity != Decimal::ONE => {
            Quotient::new(price, quantity).map(Price::Quotient)
        }
        (Some(price), ..) => Some(price),
        (None, _, Some(total), Some(quantity)) if line.discount_percent.is_none() => {
            let before = total.checked_sub(line.discount.unwrap_or(Decimal::ZERO))?;
            Quotient::new(before, quantity).map(Price::Quotient)
        }
        _ => None,
    }
}

/// Which texts of a party are to be parted into several fields.
type Splits = SmallVec<[Split; 4]>;

/// Returns the texts that are to be parted into several fields.
fn fill<T>(group: &Group<T>, target: &mut T, part: Part, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Splits {
    let mut put = |place: usize, value: Value| {
        if let Some(field) = group.all.get(place) {
            (field.set)(target, value);
        }
    };
    values(&group.rules, &mut put, part, context, recorder)
}

/// Gives what the rules of the fields yield to `put`, with the place of the field.
fn values(
    group: &GroupRules,
    put: &mut dyn FnMut(usize, Value),
    part: Part,
    context: &Context<'_>,
    recorder: &mut Recorder<'_>,
) -> Splits {
    let mut splits = Splits::new();
    let only_values = recorder.wants_values_only();
    for FieldRule { place, name, kind, rule } in &group.fields {
        if only_values {
            match rule.at_sight(*kind, context.document, recorder) {
                Sight::Nothing => continue,
                Sight::Value(value) => {
                    put(*place, value);
                    if let Some(split) = rule.split {
                        splits.push(split);
                    }
                    continue;
                }
                Sight::Unusual => {}
            }
        }
        if let Some(produced) = rule.value(*kind, context, recorder) {
            recorder.origin(part, name, rule, &produced.nodes, context);
            put(*place, produced.value);
            splits.extend(produced.split);
        }
    }
    splits
}

/// The same for a group that holds nothing but fields.
fn fill_alone<T>(group: &Group<T>, target: &mut T, part: Part, context: &Context<'_>, recorder: &mut Recorder<'_>) {
    let outer = recorder.enter(&group.rules, context);
    fill(group, target, part, context, recorder);
    recorder.leave(&outer);
}

fn identifiers(
    group: &GroupRules,
    party: &mut Party,
    role: crate::order::Role,
    context: &Context<'_>,
    recorder: &mut Recorder<'_>,
) {
    let only_values = recorder.wants_values_only();
    for (scheme, rule) in &group.identifiers {
        let sight =
            if only_values { rule.at_sight(FieldKind::Text, context.document, recorder) } else { Sight::Unusual };
        let value = match sight {
            Sight::Nothing => continue,
            Sight::Value(value) => value,
            Sight::Unusual => {
                let Some(produced) = rule.value(FieldKind::Text, context, recorder) else { continue };
                recorder.origin(Part::Party(role), "identifiers", rule, &produced.nodes, context);
                produced.value
            }
        };
        if let Value::Text(value) = value {
            let scheme = recorder.spare.text(scheme);
            party.identifiers.push(Identifier { scheme, value });
        }
    }
}

/// Parts a street with its number and a full name, unless the other part stands in a field of its own.
fn part(party: &mut Party, splits: &[Split], spare: &mut Spare) {
    if splits.contains(&Split::Street) && party.address.house_number.is_none() {
        let parts = party.address.street.as_deref().and_then(split_street);
        if let Some((street, number)) = parts.map(|(street, number)| (spare.text(street), spare.text(number))) {
            party.address.street.replace(street).into_iter().for_each(|line| spare.put(line));
            party.address.house_number = Some(number);
        }
    }
    if splits.contains(&Split::FullName)
        && party.given_name.is_none()
        && let Some(name) = party.family_name.as_deref().and_then(split_name)
    {
        party.given_name = name.given;
        party.family_name = Some(name.family);
        // A field of its own is more sure of what it holds.
        party.salutation = party.salutation.take().or(name.salutation);
        party.title = party.title.take().or(name.title);
        party.birth_name = party.birth_name.take().or(name.birth);
    }
}

fn extensions(
    group: &GroupRules,
    part: Part,
    extensions: &mut Vec<Extension>,
    context: &Context<'_>,
    recorder: &mut Recorder<'_>,
) {
    let only_values = recorder.wants_values_only();
    for (name, rule) in &group.extensions {
        let sight =
            if only_values { rule.at_sight(FieldKind::Texts, context.document, recorder) } else { Sight::Unusual };
        let value = match sight {
            Sight::Nothing => continue,
            Sight::Value(value) => value,
            Sight::Unusual => {
                let Some(produced) = rule.value(FieldKind::Texts, context, recorder) else { continue };
                recorder.origin(part, "extensions", rule, &produced.nodes, context);
                produced.value
            }
        };
        let named = |value| Extension { name: recorder.spare.text(name), value };
        value.each_text(|values| extensions.extend(values.map(named)));
    }
    for named in &group.named_extensions {
        for Attribute { name, value, .. } in attributes(named, part, context, recorder) {
            extensions.push(Extension { name, value });
        }
    }
}

/// Pairs of name and value.
fn attributes(
    group: &Group<Attribute>,
    part: Part,
    context: &Context<'_>,
    recorder: &mut Recorder<'_>,
) -> Vec<Attribute> {
    let mut attributes = Vec::new();
    for node in group_nodes(&group.rules, context, recorder) {
        let mut attribute = Attribute { name: String::new(), value: String::new(), price: None, article_suffix: None };
        fill(group, &mut attribute, part, &Context { node, ..*context }, recorder);
        if !attribute.name.is_empty() || !attribute.value.is_empty() {
            attributes.push(attribute);
        }
    }
    attributes
}

fn applies(group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> bool {
    if let Some(when) = &group.when {
        recorder.looks_at(context, when);
    }
    group.when.as_ref().is_none_or(|when| when.boolean(context))
}

/// The first node of the first path that has one; the context's own node for a group without `at`.
fn first_node(group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Option<NodeId> {
    if group.at.is_empty() {
        return Some(context.node);
    }
    group.at.iter().for_each(|path| recorder.looks_at(context, path));
    group.at.iter().enumerate().find_map(|(index, path)| match at_slot(group, index, recorder) {
        Some(Slot::Nothing) => None,
        Some(Slot::One(node) | Slot::First(node)) => Some(node),
        None => path.first(context),
    })
}

/// What a path of the group leads to, if that is known already.
fn at_slot(group: &GroupRules, index: usize, recorder: &Recorder<'_>) -> Option<Slot> {
    recorder.slot(group.around, (*group.at_slots.get(index)?)?)
}

/// All nodes of the first path that has any.
fn nodes_at(group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Nodes {
    group.at.iter().for_each(|path| recorder.looks_at(context, path));
    if group.at.is_empty() {
        return smallvec![context.node];
    }
    let nodes = |(index, path): (usize, &Expression)| {
        let slot = group.at_slots.get(index).copied().flatten();
        match slot.filter(|slot| recorder.slot(group.around, *slot).is_some()) {
            Some(slot) => recorder.slot_nodes(slot).collect(),
            None => Nodes::from_vec(path.nodes(context)),
        }
    };
    group.at.iter().enumerate().map(nodes).find(|nodes| !nodes.is_empty()).unwrap_or_default()
}

/// Those of them on which the condition holds.
fn group_nodes(group: &GroupRules, context: &Context<'_>, recorder: &mut Recorder<'_>) -> Nodes {
    let nodes = nodes_at(group, context, recorder);
    nodes.into_iter().filter(|node| applies(group, &Context { node: *node, ..*context }, recorder)).collect()
}

/// The nodes of several groups in one record, and what belongs to them.
struct Placed<'g, T: 'static> {
    groups: &'g [(String, Group<T>)],
    related: SmallVec<[Option<Related>; 2]>,
    /// Each with the number of its group.
    nodes: SmallVec<[(usize, NodeId); 16]>,
    next: usize,
}

impl<'g, T> Placed<'g, T> {
    fn new(groups: &'g [(String, Group<T>)], context: &Context<'_>, recorder: &mut Recorder<'_>) -> Self {
        let mut placed = Placed { groups, related: SmallVec::new(), nodes: SmallVec::new(), next: 0 };
        for (number, (_, group)) in groups.iter().enumerate() {
            placed.related.push(Related::new(&group.rules, context, recorder));
            placed.nodes.extend(nodes_at(&group.rules, context, recorder).into_iter().map(|node| (number, node)));
        }
        placed
    }

    /// The next node on which the condition of its group holds, with the name of the group.
    fn next<'c>(
        &'c mut self,
        context: &Context<'c>,
        recorder: &mut Recorder<'_>,
    ) -> Option<(&'g str, &'g Group<T>, Context<'c>)> {
        let mut number = None;
        while number.is_none() {
            let (at, node) = *self.nodes.get(self.next)?;
            self.next += 1;
            let (_, group) = self.groups.get(at)?;
            let inner = inner(&group.rules, self.related.get_mut(at)?, node, context, recorder);
            number = applies(&group.rules, &inner, recorder).then_some((at, node));
        }
        let (at, node) = number?;
        let (name, group) = self.groups.get(at)?;
        let variables = self.related.get(at)?.as_ref().map_or(context.variables, Related::variables);
        Some((name, group, Context { node, variables, ..*context }))
    }
}

/// The context of a node of a group.
fn inner<'c>(
    group: &GroupRules,
    related: &'c mut Option<Related>,
    node: NodeId,
    context: &Context<'c>,
    recorder: &mut Recorder<'_>,
) -> Context<'c> {
    let inner = Context { node, ..*context };
    match related {
        Some(related) => Context { variables: related.of(group, &inner, recorder), ..inner },
        None => inner,
    }
}

#[cfg(test)]
mod tests {
    use super::unit_price;
    use crate::order::{Line, Price};

    #[test]
    fn a_price_made_of_the_total_is_the_price_before_the_discount() {
        let number = |text: &str| text.parse().ok();
        let line = Line { total: number("18.00"), quantity: number("2"), ..Line::default() };
        let price = |line: &Line| match unit_price(line, None) {
            Some(Price::Quotient(quotient)) => Some((quotient.total.to_string(), quotient.quantity.to_string())),
            Some(Price::Amount(_)) | None => None,
        };
        assert_eq!(price(&line), Some(("18.00".to_owned(), "2".to_owned())));
        let discounted = Line { discount: number("-2.00"), ..line.clone() };
        assert_eq!(price(&discounted), Some(("20.00".to_owned(), "2".to_owned())));
        assert_eq!(price(&Line { discount_percent: number("10"), ..line }), None);
    }
}
