//! Constants, defaults and rows of tables that are no value of their field are found when the profile is compiled, not when
//! an order comes.

use super::compile::Compiler;
use super::convert;
use super::field::FieldKind;
use super::shape::{Miss, RuleShape};
use super::source::Text;
use crate::error::{Code, Problem, Result, nearest};
use crate::value::{DateTime, Decimal, NumberFormat};

/// How the texts of a rule are read.
struct Reading<'r> {
    field: &'r str,
    kind: FieldKind,
    format: NumberFormat,
    dates: &'r [String],
}

impl Compiler<'_> {
    /// Checks all constants that the rule may hand to the field.
    pub(super) fn constants_fit(&self, shape: &RuleShape, field: &str, kind: FieldKind, path: &str) -> Result<()> {
        let format = self.number_format(shape);
        let dates = shape.dates.as_deref().unwrap_or(self.dates());
        let reading = Reading { field, kind, format, dates };
        if shape.table.is_none() && shape.matching.is_none() {
            for text in shape.value.iter().chain(&shape.default) {
                let filled = self.constant(text, path)?;
                self.constant_fits(&reading, &filled, || (text.clone(), path.to_owned(), "the constant".to_owned()))?;
            }
            if let Some(name) = &shape.decide {
                self.decision_fits(&reading, &name.text)?;
            }
        }
        if let Some(name) = &shape.table {
            self.table_fits(&reading, &name.text)?;
        }
        for below in [&shape.then, &shape.otherwise].into_iter().flatten() {
            self.constants_fit(below, field, kind, path)?;
        }
        for below in [&shape.divide, &shape.multiply].into_iter().flatten() {
            self.constants_fit(below, field, FieldKind::Decimal, path)?;
        }
        Ok(())
    }

    fn table_fits(&self, reading: &Reading<'_>, name: &str) -> Result<()> {
        let Some((_, table)) = self.table_shapes().iter().find(|(table, _)| table == name) else { return Ok(()) };
        let path = format!("tables.{name}");
        for (key, value) in &table.rows {
            let what = format!("the row `{}` of the table `{name}`", key.text);
            self.constant_fits(reading, &value.text, || (value.clone(), format!("{path}.rows.{}", key.text), what))
                .map_err(|error| self.in_file_of(&table.layer, error))?;
        }
        let Miss::Value(value) = &table.miss else { return Ok(()) };
        let at = Text { text: String::new(), raw: String::new(), position: table.position };
        self.constant_fits(reading, value, || (at, format!("{path}.miss"), format!("`miss` of the table `{name}`")))
            .map_err(|error| self.in_file_of(&table.layer, error))
    }

    fn decision_fits(&self, reading: &Reading<'_>, name: &str) -> Result<()> {
        let Some((_, shape)) = self.decision_shapes().iter().find(|(decision, _)| decision == name) else {
            return Ok(());
        };
        let Some(decision) = self.compiled_decision(name) else { return Ok(()) };
        let path = format!("decisions.{name}");
        for (row, value) in decision.outputs() {
            let at = row.and_then(|row| shape.rows.get(row)).map(|row| row.gives.clone());
            let at = at.unwrap_or(Text { text: String::new(), raw: String::new(), position: shape.position });
            let what = match row {
                Some(row) => format!("row {} of the decision `{name}`", row + 1),
                None => format!("`miss` of the decision `{name}`"),
            };
            self.constant_fits(reading, value, || (at, path.clone(), what))
                .map_err(|error| self.in_file_of(&shape.layer, error))?;
        }
        Ok(())
    }

    fn constant_fits(
        &self,
        reading: &Reading<'_>,
        text: &str,
        place: impl FnOnce() -> (Text, String, String),
    ) -> Result<()> {
        if text.trim().is_empty() || self.is_absent(text.trim()) {
            return Ok(());
        }
        let text = text.trim();
        let (fits, expected) = match reading.kind {
            FieldKind::Text | FieldKind::Agreed | FieldKind::Texts | FieldKind::Bytes => return Ok(()),
            FieldKind::Choice(choices) => (choices.contains(&text), choices.join(", ")),
            FieldKind::Bool => (convert::truth(text).is_ok(), "true or false".to_owned()),
            FieldKind::Decimal | FieldKind::Price => (
                Decimal::parse(text, reading.format).is_ok(),
                format!("a number with `{}` as its decimal sign", reading.format.decimal),
            ),
            FieldKind::Date | FieldKind::DateTime => {
                (DateTime::parse(text, reading.dates).is_ok(), reading.dates.join(" or "))
            }
        };
        if fits {
            return Ok(());
        }
        let (at, path, what) = place();
        // A parameter comes from the settings and may be a secret: it is masked.
        let (code, shown) = match at.text.contains('{') {
            true => (Code::ProfileParameter, "a value".to_owned()),
            false => (Code::ProfileValue, format!("{text:?}")),
        };
        let message = format!("{what} gives {shown}, which is no value of the field `{}`", reading.field);
        let problem = Problem::new(code, message).at(at.position).path(path).found(text).expected(expected);
        let near = match reading.kind {
            FieldKind::Choice(choices) => nearest(text, choices.iter().copied()),
            _ => None,
        };
        Err(match near {
            Some(near) => problem.hint(format!("write {near:?}")),
            None => problem,
        }
        .into())
    }
}
