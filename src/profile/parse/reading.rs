//! `[reading]`: how texts are read.

use super::READING;
use crate::error::{Code, Problem, Result};
use crate::profile::dialect;
use crate::profile::shape::Reading;
use crate::profile::source::{Table, Text};

pub(super) fn reading(mut table: Table) -> Result<Reading> {
    let reading = Reading {
        decimal: take_sign(&mut table, "decimal")?,
        thousands: take_sign(&mut table, "thousands")?,
        dates: take_dates(&mut table)?,
        zone: table.take_text("zone")?.map(zone).transpose()?,
        absent: table.take_texts("absent")?.map(|texts| texts.into_iter().map(|text| text.text).collect()),
        charset: table.take_text("charset")?,
        format: table.take_text("format")?.map(dialect::format).transpose()?,
        csv: table.take_table("csv")?.map(dialect::csv).transpose()?.unwrap_or_default(),
    };
    if let Some(charset) = &reading.charset {
        charset.text.parse::<crate::input::Charset>().map_err(|error| {
            Problem::new(Code::ProfileValue, error.problem().message()).at(charset.position).path("reading.charset")
        })?;
    }
    table.finish(READING)?;
    Ok(reading)
}

/// The name of a time zone that there is.
fn zone(text: Text) -> Result<String> {
    match text.text.parse::<crate::value::Zone>() {
        Ok(_) => Ok(text.text),
        Err(error) => {
            let problem =
                Problem::new(Code::ProfileValue, error.problem().message()).at(text.position).path("reading.zone");
            Err(match error.problem().hint_text() {
                Some(hint) => problem.hint(hint),
                None => problem.expected("a name such as Europe/Berlin"),
            }
            .into())
        }
    }
}

pub(super) fn take_sign(table: &mut Table, key: &str) -> Result<Option<char>> {
    let Some(text) = table.take_text(key)? else { return Ok(None) };
    let mut characters = text.text.chars();
    match (characters.next(), characters.next()) {
        (Some(sign), None) if !sign.is_ascii_digit() && sign != '-' && sign != '+' => Ok(Some(sign)),
        _ => Err(Problem::new(Code::ProfileValue, format!("`{}` is no sign", table.below(key)))
            .at(text.position)
            .path(table.below(key))
            .expected("one character, such as \".\" or \",\"")
            .into()),
    }
}

pub(super) fn take_dates(table: &mut Table) -> Result<Option<Vec<String>>> {
    let Some(texts) = table.take_texts("dates")? else { return Ok(None) };
    for text in &texts {
        let known = text.text == "iso" || text.text.contains('%');
        let valid = chrono::format::StrftimeItems::new(&text.text).all(|item| item != chrono::format::Item::Error);
        if !known || !valid {
            return Err(Problem::new(Code::ProfileValue, format!("{:?} is no date format", text.text))
                .at(text.position)
                .path(table.below("dates"))
                .expected("\"iso\", or a strftime format such as \"%d.%m.%Y %H:%M:%S\"")
                .into());
        }
    }
    Ok(Some(texts.into_iter().map(|text| text.text).collect()))
}
