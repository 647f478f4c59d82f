//! Values that are seen at a glance: the rule is a plain path, its element is there once, and its text is as usual.
//!
//! Nearly all values are of this kind. [`Rule::at_sight`] reads them without anything that only unusual ones need; at
//! everything else it says so, and the rule is evaluated the general way (`rule.rs`), which gives the same for these. So
//! there is one place that knows what to say about a fault, and this file may be left out without any change but in speed.

use smallvec::SmallVec;

use super::convert;
use super::field::{FieldKind, Value};
use super::recorder::Recorder;
use super::rule::{Rule, Scale, Source, trim};
use super::slots::Slot;
use super::table::Hit;
use crate::value::Decimal;
use crate::xml::Document;

/// What a rule gives at a glance.
pub(super) enum Sight {
    Value(Value),
    /// There is no value, and nothing to say about that.
    Nothing,
    /// The rule has to be evaluated.
    Unusual,
}

/// What makes the value of a rule that is a plain path, beside each other in memory: rules are long, and of most of them nothing
/// else is looked at.
#[derive(Debug)]
pub(super) struct Glance {
    /// Those of its paths.
    slots: SmallVec<[u32; 4]>,
    /// Whether a text is absent only where it is empty.
    is_absent_if_empty: bool,
    has_table: bool,
    /// Whether all nodes count and not the first one.
    joins: bool,
    /// Whether there is something to do or to say where nothing is found.
    has_fallback: bool,
    is_scaled: bool,
}

impl Rule {
    /// What is looked at, where nothing but paths, a table and the type of the field make the value.
    pub(super) fn glance(&self) -> Option<Glance> {
        let is_computed = self.divide.is_some() || self.multiply.is_some();
        let is_shaped = self.html || self.matching.is_some();
        let is_simple = matches!(&self.source, Source::Paths(_)) && self.when.is_none() && !is_computed && !is_shaped;
        let slots = self.slots.iter().map(|slot| slot.and_then(|slot| u32::try_from(slot).ok()));
        Some(Glance {
            slots: slots.collect::<Option<_>>().filter(|_| is_simple)?,
            is_absent_if_empty: self.absent.iter().all(String::is_empty),
            has_table: self.table.is_some(),
            joins: self.join.is_some(),
            has_fallback: self.default.is_some() || self.required,
            is_scaled: self.scale != Scale::One || self.negate,
        })
    }

    /// The value for a field of type `kind`, where that takes no more than a look.
    #[inline]
    pub(super) fn at_sight(&self, kind: FieldKind, document: Document<'_>, recorder: &mut Recorder<'_>) -> Sight {
        let Some(glance) = &self.glance else { return Sight::Unusual };
        for slot in &glance.slots {
            let (node, is_only) = match recorder.slot(self.group, *slot as usize) {
                Some(Slot::Nothing) => continue,
                Some(Slot::One(node)) => (node, true),
                Some(Slot::First(node)) => (node, false),
                None => return Sight::Unusual,
            };
            let Some(text) = document.plain_value(node).map(trim) else { return Sight::Unusual };
            let is_absent = if glance.is_absent_if_empty { text.is_empty() } else { self.is_absent(text) };
            let counts_all = glance.joins || matches!(kind, FieldKind::Texts | FieldKind::Agreed);
            if !is_only && (is_absent || counts_all) {
                return Sight::Unusual;
            }
            if !is_absent {
                return self.seen(glance, kind, text, recorder);
            }
        }
        if glance.has_fallback { Sight::Unusual } else { Sight::Nothing }
    }

    /// The value of a text that is there.
    #[inline]
    fn seen(&self, glance: &Glance, kind: FieldKind, text: &str, recorder: &mut Recorder<'_>) -> Sight {
        let text = match self.table.as_ref().filter(|_| glance.has_table).map(|table| table.find(text)) {
            None | Some(Hit::Same) => text,
            Some(Hit::Value(value)) if !value.is_empty() => value,
            Some(_) => return Sight::Unusual,
        };
        let value = match kind {
            FieldKind::Text | FieldKind::Agreed | FieldKind::Texts => Some(Value::Text(recorder.spare.text(text))),
            FieldKind::Decimal | FieldKind::Price => {
                let number = Decimal::parse_plain(text, self.format);
                let number = number.or_else(|| Decimal::parse(text, self.format).ok());
                let number = if glance.is_scaled { number.and_then(|number| self.scaled(number)) } else { number };
                number.map(Value::Decimal)
            }
            FieldKind::Date => self.time(text).ok().map(|time| Value::Date(time.date)),
            FieldKind::DateTime => self.time(text).ok().map(Value::DateTime),
            FieldKind::Bool => convert::truth(text).ok().map(Value::Bool),
            FieldKind::Choice(choices) => {
                choices.iter().find(|choice| **choice == text).map(|word| Value::Choice(word))
            }
            FieldKind::Bytes => None,
        };
        value.map_or(Sight::Unusual, Sight::Value)
    }

    fn scaled(&self, number: Decimal) -> Option<Decimal> {
        let number = self.scale.apply(number)?;
        Some(if self.negate { number.negate() } else { number })
    }
}
