//! Conditions of a decision's rows: sets of texts, numbers or days, of which it can be told whether one lies in another.

use super::source::{Content, Text, Value};
use crate::error::{Code, Problem, Result};
use crate::value::{Date, Decimal, NumberFormat};

/// What an input of a decision gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Given {
    Text(String),
    Number(Decimal),
    Day(Date),
}

/// The type of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InputKind {
    Text,
    Number,
    Day,
}

/// A number or a day: what has an order. Those of one input are of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Point {
    Number(Decimal),
    Day(Date),
}

/// One of the things that a condition allows.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Atom {
    Absent,
    Text(String),
    Beginning(String),
    /// From and to, each with whether it belongs to the range.
    Range(Option<(Point, bool)>, Option<(Point, bool)>),
}

/// A condition on one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Condition {
    atoms: Vec<Atom>,
    /// Whether everything else is meant.
    negated: bool,
}

impl Condition {
    /// Whatever there is, or nothing.
    pub(super) const ANY: Condition = Condition { atoms: Vec::new(), negated: true };

    /// Reads a condition: a text, a number, a list of them, or `{ not = … }`.
    pub(super) fn parse(value: Value, kind: InputKind, path: &str) -> Result<Condition> {
        if let Content::Table(mut table) = value.content {
            let below = table.below("not");
            let inner = table.take("not").ok_or_else(|| table.missing("not"))?;
            table.finish(&["not"])?;
            let inner = Condition::parse(inner, kind, &below)?;
            return Ok(Condition { negated: !inner.negated, ..inner });
        }
        let texts = match value.content {
            Content::List(items) => items.into_iter().map(|item| item.into_scalar(path)).collect::<Result<_>>()?,
            _ => vec![value.into_scalar(path)?],
        };
        if texts.iter().any(|text| text.text == "*") {
            return Ok(Condition::ANY);
        }
        let atoms = texts.iter().map(|text| atom(text, kind, path)).collect::<Result<_>>()?;
        Ok(Condition { atoms, negated: false })
    }

    pub(super) fn holds(&self, given: Option<&Given>) -> bool {
        self.atoms.iter().any(|atom| atom.holds(given)) != self.negated
    }

    /// Whether all that fits `other` fits this. Where that cannot be told, no.
    pub(super) fn covers(&self, other: &Condition) -> bool {
        match (self.negated, other.negated) {
            (false, false) => other.atoms.iter().all(|theirs| self.atoms.iter().any(|own| own.covers(theirs))),
            (true, false) => other.atoms.iter().all(|theirs| !self.atoms.iter().any(|own| own.meets(theirs))),
            (true, true) => self.atoms.iter().all(|own| other.atoms.iter().any(|theirs| theirs.covers(own))),
            (false, true) => false,
        }
    }

    /// Whether nothing at all fits.
    pub(super) fn is_empty(&self) -> bool {
        !self.negated && self.atoms.iter().all(Atom::is_empty)
    }
}

impl Atom {
    fn holds(&self, given: Option<&Given>) -> bool {
        let point = match given {
            None => return *self == Atom::Absent,
            Some(Given::Text(text)) => {
                return match self {
                    Atom::Text(own) => own == text,
                    Atom::Beginning(own) => text.starts_with(own.as_str()),
                    Atom::Absent | Atom::Range(..) => false,
                };
            }
            Some(Given::Number(number)) => Point::Number(*number),
            Some(Given::Day(day)) => Point::Day(*day),
        };
        let Atom::Range(from, to) = self else { return false };
        from.is_none_or(|(from, with)| point > from || (with && point == from))
            && to.is_none_or(|(to, with)| point < to || (with && point == to))
    }

    fn covers(&self, other: &Atom) -> bool {
        match (self, other) {
            (Atom::Absent, Atom::Absent) => true,
            (Atom::Text(own), Atom::Text(other)) => own == other,
            (Atom::Beginning(own), Atom::Text(other) | Atom::Beginning(other)) => other.starts_with(own.as_str()),
            (Atom::Range(from, to), Atom::Range(other_from, other_to)) => {
                starts_before(*from, *other_from) && ends_behind(*to, *other_to)
            }
            _ => false,
        }
    }

    fn meets(&self, other: &Atom) -> bool {
        match (self, other) {
            (Atom::Beginning(own), Atom::Beginning(other)) => own.starts_with(other.as_str()) || other.starts_with(own),
            (Atom::Text(text), Atom::Beginning(beginning)) | (Atom::Beginning(beginning), Atom::Text(text)) => {
                text.starts_with(beginning.as_str())
            }
            (Atom::Range(from, to), Atom::Range(other_from, other_to)) => {
                let later = if starts_before(*from, *other_from) { *other_from } else { *from };
                let earlier = if ends_behind(*to, *other_to) { *other_to } else { *to };
                !Atom::Range(later, earlier).is_empty()
            }
            _ => self == other,
        }
    }

    fn is_empty(&self) -> bool {
        let Atom::Range(Some((from, with)), Some((to, and))) = self else { return false };
        from > to || (from == to && !(*with && *and))
    }
}

fn starts_before(own: Option<(Point, bool)>, other: Option<(Point, bool)>) -> bool {
    match (own, other) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some((own, with)), Some((other, and))) => own < other || (own == other && (with || !and)),
    }
}

fn ends_behind(own: Option<(Point, bool)>, other: Option<(Point, bool)>) -> bool {
    match (own, other) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some((own, with)), Some((other, and))) => own > other || (own == other && (with || !and)),
    }
}

fn atom(text: &Text, kind: InputKind, path: &str) -> Result<Atom> {
    if text.text.is_empty() {
        return Ok(Atom::Absent);
    }
    if kind == InputKind::Text {
        return Ok(match text.text.strip_suffix('*') {
            Some(beginning) => Atom::Beginning(beginning.to_owned()),
            None => Atom::Text(text.text.clone()),
        });
    }
    let (mut from, mut to) = (None, None);
    for part in text.text.split(',') {
        let part = part.trim();
        let signs = [">=", "<=", ">", "<"];
        let sign = signs.into_iter().find(|sign| part.starts_with(sign)).unwrap_or_default();
        let bound = point(part.get(sign.len()..).unwrap_or_default().trim(), kind).ok_or_else(|| {
            Problem::new(Code::ProfileValue, format!("{:?} is no condition on a {}", text.text, kind.word()))
                .at(text.position)
                .path(path)
                .expected(kind.example())
        })?;
        match sign {
            ">=" => from = Some((bound, true)),
            ">" => from = Some((bound, false)),
            "<=" => to = Some((bound, true)),
            "<" => to = Some((bound, false)),
            _ => (from, to) = (Some((bound, true)), Some((bound, true))),
        }
    }
    Ok(Atom::Range(from, to))
}

fn point(text: &str, kind: InputKind) -> Option<Point> {
    match kind {
        InputKind::Number => Decimal::parse(text, NumberFormat::default()).ok().map(Point::Number),
        InputKind::Day => text.parse().ok().map(Point::Day),
        InputKind::Text => None,
    }
}

impl InputKind {
    fn word(self) -> &'static str {
        match self {
            InputKind::Text => "text",
            InputKind::Number => "number",
            InputKind::Day => "day",
        }
    }

    fn example(self) -> &'static str {
        match self {
            InputKind::Text => "a text",
            InputKind::Number => "a number, \"< 10\", \">= 10, < 20\" or a list of such",
            InputKind::Day => "a day such as \"2026-07-01\", \"< 2026-07-01\" or a list of such",
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::source;
    use super::{Condition, Given, InputKind};

    fn condition(toml: &str, kind: InputKind) -> Condition {
        let mut table = source::parse(&format!("c = {toml}"), "test").expect("TOML");
        Condition::parse(table.take("c").expect("c"), kind, "c").unwrap_or_else(|error| panic!("{toml}: {error}"))
    }

    #[test]
    fn what_conditions_hold_for() {
        use InputKind::{Day, Number, Text};
        // The condition, its kind, what it holds for and what it does not; `-` is no value.
        let cases = [
            ("'DE'", Text, "DE", "de - DEU"),
            ("['DE', 'AT']", Text, "DE AT", "CH -"),
            ("'GUT*'", Text, "GUT GUT-1", "GU -"),
            ("'*'", Text, "x -", ""),
            ("''", Text, "-", "x"),
            ("['', 'x']", Text, "- x", "y"),
            ("{ not = ['DE', ''] }", Text, "AT", "DE -"),
            ("10", Number, "10 10.00", "10.01 -"),
            ("'< 10'", Number, "9.99 -0", "10 -"),
            ("'>= 10, < 20'", Number, "10 19.99", "20 9"),
            ("['< 0', 5]", Number, "-1 5", "0 4"),
            ("{ not = '> 3' }", Number, "3 -", "4"),
            ("'>= 2026-07-01'", Day, "2026-07-01", "2026-06-30 -"),
        ];
        let given = |text: &str, kind| match kind {
            _ if text == "-" => None,
            Text => Some(Given::Text(text.to_owned())),
            Number => Some(Given::Number(text.parse().expect("a number"))),
            Day => Some(Given::Day(text.parse().expect("a day"))),
        };
        for (toml, kind, holds, fails) in cases {
            let condition = condition(toml, kind);
            for (texts, expected) in [(holds, true), (fails, false)] {
                for text in texts.split_whitespace() {
                    assert_eq!(condition.holds(given(text, kind).as_ref()), expected, "{toml} on {text}");
                }
            }
        }
    }

    #[test]
    fn conditions_that_nothing_fits() {
        for (toml, empty) in [("'> 3, < 3'", true), ("'> 3, <= 3'", true), ("'>= 3, <= 3'", false), ("'> 3'", false)] {
            assert_eq!(condition(toml, InputKind::Number).is_empty(), empty, "{toml}");
        }
    }

    /// A condition on numbers from 0 to 9 as TOML.
    fn any_condition() -> impl Strategy<Value = String> {
        let atom = prop_oneof![
            (0..10).prop_map(|n| format!("'{n}'")),
            (0..10, prop_oneof![Just("<"), Just("<="), Just(">"), Just(">=")]).prop_map(|(n, s)| format!("'{s} {n}'")),
            (0..10, 0..10).prop_map(|(a, b)| format!("'>= {a}, < {b}'")),
            Just("''".to_owned()),
        ];
        (prop::collection::vec(atom, 1..3), any::<bool>()).prop_map(|(atoms, negated)| {
            let list = format!("[{}]", atoms.join(", "));
            if negated { format!("{{ not = {list} }}") } else { list }
        })
    }

    proptest! {
        /// What is told to cover another condition holds wherever that one does.
        #[test]
        fn covering_is_true(first in any_condition(), second in any_condition()) {
            let (first, second) = (condition(&first, InputKind::Number), condition(&second, InputKind::Number));
            let halves = (-1..21).map(|n| Some(Given::Number(crate::value::Decimal::from_parts(n * 5, 1).expect("small"))));
            let all: Vec<Option<Given>> = halves.chain([None]).collect();
            if first.covers(&second) {
                for given in &all {
                    prop_assert!(!second.holds(given.as_ref()) || first.holds(given.as_ref()));
                }
            }
            prop_assert!(first.covers(&first));
            if second.is_empty() {
                prop_assert!(all.iter().all(|given| !second.holds(given.as_ref())));
            }
        }
    }
}
