//! The words of a rule: their choices, what they mean, and whether they fit the field.

use regex_lite::Regex;

use super::field::FieldKind;
use super::parse::choice;
use super::rule::{Scale, Split};
use super::shape::RuleShape;
use super::source::Text;
use crate::error::{Code, Problem, Result};

/// The words of `as`.
pub(super) const CONVERSIONS: &[&str] = &["decimal", "integer", "date", "bool", "text", "html", "base64"];
/// The words of `scale`, beside a number of digits.
pub(super) const SCALES: &[&str] = &["fraction", "percent", "cents"];
/// The words of `split`.
pub(super) const SPLITS: &[&str] = &["street", "full_name", "signed"];

/// Whether the text is HTML or base64. The other words of `as` say what the field's type says already.
pub(super) fn conversion(shape: &RuleShape, path: &str) -> Result<(bool, bool)> {
    let Some(word) = &shape.convert else { return Ok((false, false)) };
    match word.text.as_str() {
        "html" => Ok((true, false)),
        "base64" => Ok((false, true)),
        "text" | "decimal" | "integer" | "date" | "bool" => Ok((false, false)),
        "xml" => {
            Err(Problem::new(Code::ProfileValue, "XML inside of a text is read by paths, not by the rule of a field")
                .at(word.position)
                .path(path)
                .hint("name its place in [records.embedded.NAME], and begin paths with $NAME")
                .into())
        }
        _ => Err(choice(path, word, CONVERSIONS).into()),
    }
}

/// A compiled regular expression.
pub(super) fn regex(text: &Text, path: &str) -> Result<Regex> {
    Regex::new(&text.text).map_err(|error| {
        Problem::new(Code::ProfileValue, format!("`{path}` has a regular expression that does not parse: {error}"))
            .at(text.position)
            .path(path)
            .into()
    })
}

pub(super) fn scale(word: Option<&Text>, path: &str) -> Result<Scale> {
    let Some(word) = word else { return Ok(Scale::One) };
    match word.text.as_str() {
        "percent" => Ok(Scale::One),
        "fraction" => Ok(Scale::Times(2)),
        "cents" => Ok(Scale::Over(2)),
        digits => match digits.parse() {
            Ok(digits) if digits <= 12 => Ok(Scale::Over(digits)),
            _ => Err(choice(path, word, &[SCALES, &["a number of digits"]].concat()).into()),
        },
    }
}

/// Words of a rule that would do nothing for a field of this type are refused, not passed over.
pub(super) fn fit(shape: &RuleShape, field: &str, kind: FieldKind, path: &str) -> Result<()> {
    let wrong = |word: &str, what: &str| {
        Err(Problem::new(Code::ProfileValue, format!("`{word}` makes {what}, and the field `{field}` is none"))
            .at(shape.position)
            .path(path)
            .into())
    };
    let numbers = [
        ("sum", shape.sum.is_some()),
        ("count", shape.count.is_some()),
        ("divide", shape.divide.is_some()),
        ("multiply", shape.multiply.is_some()),
        ("negate", shape.negate),
        ("scale", shape.scale.is_some()),
        ("decimal", shape.decimal.is_some()),
    ];
    let is_number = matches!(kind, FieldKind::Decimal | FieldKind::Price);
    if let Some((word, _)) = numbers.iter().find(|(_, given)| *given && !is_number) {
        return wrong(word, "a number");
    }
    if shape.dates.is_some() && !matches!(kind, FieldKind::Date | FieldKind::DateTime) {
        return wrong("dates", "a date");
    }
    if shape.convert.as_ref().is_some_and(|word| word.text == "base64") && kind != FieldKind::Bytes {
        return wrong("as = \"base64\"", "a file's content");
    }
    if let Some(word) = &shape.split {
        let home = match word.text.as_str() {
            "street" => "street",
            "full_name" => "family_name",
            _ => field,
        };
        if home != field {
            let message = format!("`split = {:?}` parts the field `{home}`, not `{field}`", word.text);
            return Err(Problem::new(Code::ProfileValue, message)
                .at(word.position)
                .path(path)
                .hint(format!("give `{home}` this rule"))
                .into());
        }
    }
    [&shape.then, &shape.otherwise].into_iter().flatten().try_for_each(|rule| fit(rule, field, kind, path))
}

pub(super) fn split(word: Option<&Text>, path: &str) -> Result<Option<Split>> {
    let Some(word) = word else { return Ok(None) };
    match word.text.as_str() {
        "street" => Ok(Some(Split::Street)),
        "full_name" => Ok(Some(Split::FullName)),
        // A number's sign may stand apart from it anyway.
        "signed" => Ok(None),
        _ => Err(choice(path, word, SPLITS).into()),
    }
}
