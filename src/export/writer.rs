//! Records in, bytes out: fields chosen, text encoded, pieces handed on.

use std::io::Write;

use super::cell::{Cell, Record};
use super::csv::Csv;
use super::json::Json;
use super::layout::{Field, Layout, Selection};
use super::options::{Format, WriteOptions};
use super::xml::Xml;
use crate::error::{Code, Error, Problem, Result};

/// So many bytes are handed on at a time, or somewhat more.
const PIECE: usize = 64 * 1024;

/// Writes the records of one list.
///
/// What an error leaves behind is a part of a list; whoever writes to a file puts it in its place when it is whole.
pub struct Writer<'l, W> {
    form: Form,
    list: List<'l>,
    /// The text of the record at hand.
    text: Vec<u8>,
    /// What is encoded and not handed on.
    bytes: Vec<u8>,
    sink: W,
}

/// The list that is written, as the forms see it.
pub(super) struct List<'l> {
    pub(super) layout: &'l Layout,
    pub(super) selection: Selection,
    pub(super) options: WriteOptions,
    /// How many records were written.
    pub(super) records: u64,
}

enum Form {
    Csv(Box<Csv>),
    Json(Json),
    Xml(Box<Xml>),
}

impl<W> std::fmt::Debug for Writer<'_, W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Writer({})", self.list.layout.name())
    }
}

impl<'l, W: Write> Writer<'l, W> {
    /// Begins a list.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for a field that the list does not have, for fields of several groups in CSV, and for options
    /// that contradict one another.
    pub fn new(layout: &'l Layout, options: &WriteOptions, sink: W) -> Result<Self> {
        options.check()?;
        let is_table = options.format == Format::Csv;
        let selection = match &options.fields {
            Some(names) => layout.select(names)?,
            None => layout.all(is_table),
        };
        if is_table && selection.groups.len() > 1 {
            let problem = Problem::new(Code::UsageParameter, "a table has room for the rows of one group");
            let names = selection.groups.iter().filter_map(|(group, _)| layout.groups().get(*group));
            let names: Vec<String> = names.map(|group| format!("`{}`", group.name)).collect();
            return Err(problem.hint(format!("write one table for each of {}", names.join(" and "))).into());
        }
        let mut list = List { layout, selection, options: options.clone(), records: 0 };
        let mut text = Vec::new();
        let form = match options.format {
            Format::Csv => Form::Csv(Box::new(Csv::begin(&mut list, &mut text)?)),
            Format::Json => Form::Json(Json::begin(&list, false, &mut text)?),
            Format::JsonLines => Form::Json(Json::begin(&list, true, &mut text)?),
            Format::Xml => Form::Xml(Box::new(Xml::begin(&list)?)),
        };
        let bytes = options.charset.mark().to_vec();
        Ok(Writer { form, list, text, bytes, sink })
    }

    /// Writes a record.
    ///
    /// # Errors
    /// [`Code::DataUnwritable`] for a text that charset or format have no room for, [`Code::DataWrite`] if the bytes cannot be
    /// handed on. The list cannot be brought to an end then.
    pub fn write<R: Record + ?Sized>(&mut self, record: &R) -> Result<()> {
        let record = Adapter(record);
        self.list.records += 1;
        match &mut self.form {
            Form::Csv(csv) => csv.record(&self.list, &record, &mut self.text)?,
            Form::Json(json) => json.record(&self.list, &record, &mut self.text)?,
            Form::Xml(xml) => xml.record(&self.list, &record)?,
        }
        self.encode()?;
        if self.bytes.len() >= PIECE { self.hand_on() } else { Ok(()) }
    }

    /// Ends the list and hands on the rest. Returns how many records it has.
    ///
    /// # Errors
    /// As for [`Writer::write`].
    pub fn finish(mut self) -> Result<u64> {
        match &mut self.form {
            Form::Csv(_) => {}
            Form::Json(json) => json.end(&self.list, &mut self.text),
            Form::Xml(xml) => xml.end(&self.list)?,
        }
        self.encode()?;
        self.hand_on()?;
        self.sink.flush().map_err(|error| unwritten(&error))?;
        Ok(self.list.records)
    }

    fn encode(&mut self) -> Result<()> {
        let text = match &mut self.form {
            Form::Xml(xml) => xml.text(),
            Form::Csv(_) | Form::Json(_) => &mut self.text,
        };
        let charset = self.list.options.charset;
        if charset.is_utf8() {
            self.bytes.append(text);
            return Ok(());
        }
        // All of it was put together of texts.
        let defect = |_| Problem::new(Code::UsageDefect, "a list is not text");
        self.bytes.extend_from_slice(&charset.encode(std::str::from_utf8(text).map_err(defect)?));
        text.clear();
        Ok(())
    }

    fn hand_on(&mut self) -> Result<()> {
        self.sink.write_all(&self.bytes).map_err(|error| unwritten(&error))?;
        self.bytes.clear();
        Ok(())
    }
}

/// Any record as one that can be pointed to.
struct Adapter<'r, R: ?Sized>(&'r R);

impl<R: Record + ?Sized> Record for Adapter<'_, R> {
    fn cell(&self, field: usize) -> Cell<'_> {
        self.0.cell(field)
    }

    fn rows(&self, group: usize) -> usize {
        self.0.rows(group)
    }

    fn group_cell(&self, group: usize, row: usize, field: usize) -> Cell<'_> {
        self.0.group_cell(group, row, field)
    }
}

impl List<'_> {
    /// The chosen fields of a record that are not empty.
    pub(super) fn cells<'r>(&'r self, record: &'r dyn Record) -> impl Iterator<Item = (&'r Field, Cell<'r>)> {
        let chosen = self.selection.fields.iter();
        let cells = chosen.filter_map(|place| Some((self.layout.fields().get(*place)?, record.cell(*place))));
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// The chosen fields of a row of a group that are not empty.
    pub(super) fn group_cells<'r>(
        &'r self,
        record: &'r dyn Record,
        (group, chosen): (usize, &'r [usize]),
        row: usize,
    ) -> impl Iterator<Item = (&'r Field, Cell<'r>)> {
        let fields = self.layout.groups().get(group).map(|group| group.fields.as_slice()).unwrap_or_default();
        let cells = chosen.iter().filter_map(move |place| {
            let cell = record.group_cell(group, row, *place);
            Some((fields.get(*place)?, cell))
        });
        cells.filter(|(_, cell)| !cell.is_empty())
    }

    /// A text that cannot be written, and where it stands.
    pub(super) fn unwritable(&self, path: &str, sign: char, why: &str, text: &str) -> Error {
        let number = u32::from(sign);
        let message = format!("record {}, field `{path}`: {why} the character U+{number:04X}", self.records);
        Problem::new(Code::DataUnwritable, message).found(text).into()
    }
}

/// An error of a sink; one of ours that went through it stays as it was.
fn unwritten(error: &std::io::Error) -> Error {
    match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
        Some(own) => own.problem().clone().into(),
        None => Problem::new(Code::DataWrite, format!("the list cannot be written: {error}")).into(),
    }
}
