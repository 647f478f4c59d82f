//! What the fields of a target take: tested, and mended where the settings say how, before a plan is offered.
//!
//! Lengths may be cut or moved on; everything else that does not fit holds the order, because a character or a value that
//! somebody put in its place would be an invention. What was changed stands in the plan with old and new value.

mod charset;
mod slot;

use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

use super::action::{Adjustment, Operation};
use super::draft::Draft;
use super::reason::{Reason, ReasonCode};
use super::settings::{Constraint, LengthPolicy};
use crate::error::{Code, Problem, Result};
use crate::master::AddressBook;
use crate::order::Party;

pub use charset::CharacterSet;
pub(super) use slot::CONSTRAINED;
use slot::{Slot, slots};

/// A value that the target does not take, and that cannot be mended.
pub(super) struct Violation {
    /// Why the order is held for it.
    pub(super) reason: Reason,
    /// The action that yields an article, where it is that one which does not fit.
    pub(super) article: Option<String>,
}

/// Applies the constraints to everything that the plan would write. What cannot be mended is returned, and has to hold the order.
///
/// # Errors
/// What the address book reports.
pub(super) fn apply(
    constraints: &BTreeMap<String, Constraint>,
    address_book: &dyn AddressBook,
    draft: &mut Draft,
) -> Result<Vec<Violation>> {
    if constraints.is_empty() {
        return Ok(Vec::new());
    }
    let mut violations = Vec::new();
    let (mut actions, numbers) = (std::mem::take(&mut draft.actions), std::mem::take(&mut draft.article_numbers));
    for action in &mut actions {
        let known = known_party(&action.operation, address_book)?;
        let mut test = Test {
            constraints,
            slots: slots(&mut action.operation, known.as_ref(), numbers.get(&action.id)),
            changed: Vec::new(),
            violations: Vec::new(),
        };
        test.run();
        let (changed, found) = (test.changed, test.violations);
        draft.adjustments.extend(changed.into_iter().map(|change| change.of(&action.id)));
        let found = found.into_iter().map(|problem| match (problem.position(), action.position) {
            (None, Some(position)) => problem.at(position),
            _ => problem,
        });
        let reasons = found.map(|problem| Reason::from_problem(ReasonCode::Constraint, problem));
        let article = action.operation.yields_article().then(|| action.id.clone());
        violations.extend(reasons.map(|reason| Violation { reason, article: article.clone() }));
        if let Operation::UpdateParty { fields, .. } = &mut action.operation {
            // The record has what is left after the cut already.
            fields.retain(|change| change.old != change.new);
        }
    }
    (draft.actions, draft.article_numbers) = (actions, numbers);
    draft.finish_updates();
    Ok(violations)
}

/// The party that an update is of: some fields are one in the target, and the update has but a part of them.
fn known_party(operation: &Operation, address_book: &dyn AddressBook) -> Result<Option<Party>> {
    match operation {
        Operation::UpdateParty { party, .. } => Ok(address_book.party(party)?.map(|(_, party)| party)),
        _ => Ok(None),
    }
}

/// A value that was changed.
struct Changed {
    field: String,
    line: Option<usize>,
    old: Option<String>,
    new: Option<String>,
    rule: String,
}

impl Changed {
    fn of(self, action: &str) -> Adjustment {
        let Changed { field, line, old, new, rule } = self;
        Adjustment { action: action.to_owned(), field, line, old, new, rule }
    }
}

/// Values that are one field in the target.
struct Joined {
    parts: Vec<usize>,
    /// The part that gives way.
    cut: usize,
}

/// The test of one action.
struct Test<'a> {
    constraints: &'a BTreeMap<String, Constraint>,
    slots: Vec<Slot<'a>>,
    changed: Vec<Changed>,
    violations: Vec<Problem>,
}

impl Test<'_> {
    fn run(&mut self) {
        let constraints = self.constraints;
        for (name, constraint) in constraints {
            for joined in self.joined(name) {
                self.fill(name, constraint, &joined);
                self.content(name, constraint, &joined);
            }
        }
        // What one field gives to the next may be too long there. Each turn empties a field into an empty one.
        for _ in 0..=self.slots.len() {
            let mut moved = false;
            for (name, constraint) in constraints {
                for joined in self.joined(name) {
                    moved |= self.length(name, constraint, &joined);
                }
            }
            if !moved {
                break;
            }
        }
    }

    /// Every value that `name` stands for.
    fn joined(&self, name: &str) -> Vec<Joined> {
        let Some((owner, field)) = name.split_once('.') else { return Vec::new() };
        let of_owner = |slot: &Slot<'_>| slot.owner == owner;
        let mut groups: Vec<usize> = self.slots.iter().filter(|slot| of_owner(slot)).map(|slot| slot.group).collect();
        groups.dedup();
        let find = |group: usize, field: &str| {
            self.slots.iter().position(|slot| of_owner(slot) && slot.group == group && slot.field == field)
        };
        let is_party = matches!(owner, "party" | "contact" | "document_party");
        let of_group = |group: usize| -> Option<Joined> {
            let (parts, cut) = match field {
                "name" if is_party => match find(group, "company").filter(|at| self.value(*at).is_some()) {
                    Some(company) => (vec![company], company),
                    None => {
                        let family = find(group, "family_name")?;
                        (find(group, "given_name").into_iter().chain([family]).collect(), family)
                    }
                },
                "address_line" if is_party => {
                    let street = find(group, "street")?;
                    ([Some(street), find(group, "house_number")].into_iter().flatten().collect(), street)
                }
                _ => {
                    let at = find(group, field)?;
                    (vec![at], at)
                }
            };
            // An update is tested for what it changes.
            let concerns = |at: &usize| self.slots.get(*at).is_some_and(|slot| !slot.is_context);
            parts.iter().any(concerns).then_some(Joined { parts, cut })
        };
        groups.into_iter().filter_map(of_group).collect()
    }

    fn value(&self, at: usize) -> Option<&str> {
        self.slots.get(at).and_then(Slot::value)
    }

    /// The parts with a blank between.
    fn text(&self, joined: &Joined) -> String {
        joined.parts.iter().filter_map(|at| self.value(*at)).collect::<Vec<_>>().join(" ")
    }

    /// The forced and the default value.
    fn fill(&mut self, name: &str, constraint: &Constraint, joined: &Joined) {
        let text = self.text(joined);
        let (value, rule) = match (&constraint.forced, &constraint.default) {
            (Some(forced), _) if *forced != text => (forced, "forced"),
            (None, Some(default)) if text.is_empty() => (default, "default"),
            _ => return,
        };
        match joined.parts.as_slice() {
            [at] if self.set(*at, Some(value.clone()), name, rule) => {}
            _ => {
                let text = format!("{} is not a field that a setting can fill", self.called(name, joined));
                self.violation(name, joined, rule, text, "take the value out of the settings", None);
            }
        }
    }

    /// Presence, values and characters.
    fn content(&mut self, name: &str, constraint: &Constraint, joined: &Joined) {
        let text = self.text(joined);
        let called = self.called(name, joined);
        if text.is_empty() {
            if constraint.required {
                let what = format!("{called} has no value and the target needs one");
                self.violation(name, joined, "required", what, "complete the order, or set a default for it", None);
            }
            return;
        }
        if !constraint.values.is_empty() && !constraint.values.contains(&text) {
            let what = format!("{called} has a value that the target does not take");
            let hint = format!("the target takes {}", constraint.values.join(", "));
            self.violation(name, joined, "values", what, &hint, Some(&text));
        }
        let foreign = constraint.charset.map(|set| set.foreign(&text)).unwrap_or_default();
        if !foreign.is_empty() {
            let shown: Vec<String> =
                foreign.iter().map(|sign| format!("“{sign}” (U+{:04X})", u32::from(*sign))).collect();
            let what = format!("{called} has characters that the target cannot hold: {}", shown.join(", "));
            self.violation(name, joined, "charset", what, "write it with other characters in the order", Some(&text));
        }
    }

    /// The length; whether something was moved to another field.
    fn length(&mut self, name: &str, constraint: &Constraint, joined: &Joined) -> bool {
        let Some(most) = constraint.max_length else { return false };
        let text = self.text(joined);
        let count = text.chars().count();
        if count <= most {
            return false;
        }
        let part = self.value(joined.cut).unwrap_or_default().to_owned();
        let beside = count - part.chars().count();
        let room = most.saturating_sub(beside);
        let (kept, rest) = match constraint.policy {
            _ if room == 0 => return self.too_long(name, joined, count, most),
            LengthPolicy::Hold => return self.too_long(name, joined, count, most),
            LengthPolicy::Cut => (head(&part, room), String::new()),
            LengthPolicy::NextField => split(&part, room),
        };
        if constraint.policy == LengthPolicy::NextField {
            let next = self.next(joined, constraint.next.as_deref());
            let Some(next) = next.filter(|at| self.value(*at).is_none()) else {
                return self.too_long(name, joined, count, most);
            };
            if !self.set(next, Some(rest), constraint.next.as_deref().unwrap_or(name), "next") {
                return self.too_long(name, joined, count, most);
            }
        }
        if !self.set(joined.cut, Some(kept), name, "max_length") {
            return self.too_long(name, joined, count, most);
        }
        constraint.policy == LengthPolicy::NextField
    }

    /// The field `name` of the same thing.
    fn next(&self, joined: &Joined, name: Option<&str>) -> Option<usize> {
        let (owner, field) = name?.split_once('.')?;
        let group = self.slots.get(joined.cut)?.group;
        self.slots.iter().position(|slot| slot.owner == owner && slot.group == group && slot.field == field)
    }

    fn too_long(&mut self, name: &str, joined: &Joined, count: usize, most: usize) -> bool {
        let what = format!("{} has {count} characters and the target takes {most}", self.called(name, joined));
        let text = self.text(joined);
        self.violation(
            name,
            joined,
            "max_length",
            what,
            "shorten it in the order, or choose another policy",
            Some(&text),
        );
        false
    }

    /// Writes a value and remembers it; whether that could be done.
    fn set(&mut self, at: usize, new: Option<String>, name: &str, rule: &str) -> bool {
        let Some(slot) = self.slots.get_mut(at) else { return false };
        let old = slot.value().map(str::to_owned);
        if !slot.set(new.clone()) {
            return false;
        }
        let field = format!("{}.{}", slot.owner, slot.field);
        self.changed.push(Changed { field, line: slot.line, old, new, rule: format!("constraints.{name}.{rule}") });
        true
    }

    fn called(&self, name: &str, joined: &Joined) -> String {
        match self.slots.get(joined.cut).and_then(|slot| slot.line) {
            Some(line) => format!("`{name}` of line {line}"),
            None => format!("`{name}`"),
        }
    }

    fn violation(&mut self, name: &str, joined: &Joined, rule: &str, text: String, hint: &str, found: Option<&str>) {
        let mut problem = Problem::new(Code::PlanConstraint, text).rule(rule_name(name, rule)).hint(hint);
        if let Some(found) = found {
            problem = problem.found(found);
        }
        if let Some(position) = self.slots.get(joined.cut).and_then(|slot| slot.position) {
            problem = problem.at(position);
        }
        // One line may break a rule that another one has broken; each is told, and each once.
        if !self.violations.contains(&problem) {
            self.violations.push(problem);
        }
    }
}

fn rule_name(name: &str, rule: &str) -> String {
    format!("constraints.{name}.{rule}")
}

/// The first `most` characters, without half a letter and blanks at the end.
fn head(text: &str, most: usize) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut end = most.min(signs.len());
    while end > 0 && signs.get(end).is_some_and(|next| is_combining_mark(*next)) {
        end -= 1;
    }
    let kept: String = signs.iter().take(end).collect();
    kept.trim_end().to_owned()
}

/// The words that fit into `most` characters, and the rest. A word that is too long by itself is parted.
fn split(text: &str, most: usize) -> (String, String) {
    let fits = |end: &usize| text.get(..*end).is_some_and(|head| head.trim_end().chars().count() <= most);
    let ends = text.char_indices().filter(|(_, sign)| sign.is_whitespace()).map(|(at, _)| at);
    let end = ends.filter(|end| *end > 0).rfind(fits);
    let end = end.unwrap_or_else(|| head(text, most).len());
    let (kept, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (kept.trim_end().to_owned(), rest.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{head, split};

    #[test]
    fn texts_are_cut_between_letters_and_words() {
        for (text, most, kept) in [("Zaunkönig", 5, "Zaunk"), ("a b", 2, "a"), ("Zoe\u{308}", 3, "Zo"), ("", 3, "")] {
            assert_eq!(head(text, most), kept, "{text:?}");
        }
        let cases = [
            ("Sanitätshaus Zaunkönig", 15, ("Sanitätshaus", "Zaunkönig")),
            ("Sanitätshaus Zaunkönig", 12, ("Sanitätshaus", "Zaunkönig")),
            ("Sanitätshaus", 5, ("Sanit", "ätshaus")),
            ("ab cd ef", 5, ("ab cd", "ef")),
        ];
        for (text, most, (kept, rest)) in cases {
            assert_eq!(split(text, most), (kept.to_owned(), rest.to_owned()), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost_when_a_text_is_parted(text in "[a-zäöü\u{308} ]{0,30}", most in 1_usize..20) {
            let (kept, rest) = split(text.trim(), most);
            prop_assert!(kept.chars().count() <= most);
            let letters = |text: &str| text.chars().filter(|sign| *sign != ' ').collect::<String>();
            prop_assert_eq!(letters(&(kept + &rest)), letters(&text));
            prop_assert!(head(&text, most).chars().count() <= most);
        }
    }
}
