//! Values that are seen at a glance: the rule is a plain path, its element is there once, and its text is as usual.
//!
//! Nearly all values are of this kind. [`Rule::at_sight`] reads them without anything that only unusual ones need; at
//! everything else it says so, and the rule is evaluated the general way (`rule.rs`), which gives the same for these. So
//! there is one place that knows what to say about a fault, and this file may be left out without any change but in speed.

use super::convert;
use super::field::{FieldKind, Value};
use super::recorder::Recorder;
use super::rule::{Rule, Source, trim};
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

impl Rule {
    /// Whether nothing but paths, a table and the type of the field make the value.
    pub(super) fn is_simple(&self) -> bool {
        let is_computed = self.divide.is_some() || self.multiply.is_some();
        let is_shaped = self.html || self.matching.is_some();
        matches!(&self.source, Source::Paths(_))
            && self.when.is_none()
            && !is_computed
            && !is_shaped
            && self.slots.iter().all(Option::is_some)
    }

    /// The value for a field of type `kind`, where that takes no more than a look.
    pub(super) fn at_sight(&self, kind: FieldKind, document: Document<'_>, recorder: &mut Recorder<'_>) -> Sight {
        if !self.is_simple {
            return Sight::Unusual;
        }
        for index in 0..self.slots.len() {
            let (node, is_only) = match self.slot(index, recorder) {
                Some(Slot::Nothing) => continue,
                Some(Slot::One(node)) => (node, true),
                Some(Slot::First(node)) => (node, false),
                None => return Sight::Unusual,
            };
            let Some(text) = document.plain_value(node).map(trim) else { return Sight::Unusual };
            let is_absent = self.is_absent(text);
            let counts_all = self.join.is_some() || matches!(kind, FieldKind::Texts | FieldKind::Agreed);
            if !is_only && (is_absent || counts_all) {
                return Sight::Unusual;
            }
            if !is_absent {
                return self.seen(kind, text, recorder);
            }
        }
        if self.default.is_some() || self.required { Sight::Unusual } else { Sight::Nothing }
    }

    /// The value of a text that is there.
    fn seen(&self, kind: FieldKind, text: &str, recorder: &mut Recorder<'_>) -> Sight {
        let text = match self.table.as_ref().map(|table| table.find(text)) {
            None | Some(Hit::Same) => text,
            Some(Hit::Value(value)) if !value.is_empty() => value,
            Some(_) => return Sight::Unusual,
        };
        let value = match kind {
            FieldKind::Text | FieldKind::Agreed | FieldKind::Texts => Some(Value::Text(recorder.spare.text(text))),
            FieldKind::Decimal | FieldKind::Price => {
                let number = Decimal::parse(text, self.format).ok().and_then(|number| self.scale.apply(number));
                number.map(|number| Value::Decimal(if self.negate { number.negate() } else { number }))
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
}
