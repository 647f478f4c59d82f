//! XML documents.

use quick_xml::Writer;
use quick_xml::escape::partial_escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::cell::{Cell, Record};
use super::layout::Field;
use super::writer::List;
use crate::error::{Code, Error, Problem, Result};
use crate::xml::is_xml_character;

/// A document: the list is the root, records are elements in it and fields elements in them. A field that is empty, and a group
/// without rows, is not there. What the charset lacks is a character reference.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    pub(super) fn begin(list: &List<'_>) -> Result<Self> {
        let mut xml = Xml { writer: Writer::new_with_indent(Vec::new(), b' ', 2) };
        xml.event(Event::Decl(BytesDecl::new("1.0", Some(list.options.charset.declared()), None)))?;
        let version = list.layout.version().to_string();
        let root = BytesStart::new(list.layout.name()).with_attributes([("version", version.as_str())]);
        xml.event(Event::Start(root))?;
        Ok(xml)
    }

    pub(super) fn record(&mut self, list: &List<'_>, record: &dyn Record) -> Result<()> {
        let row = list.layout.row();
        self.start(row)?;
        self.cells(list, "", list.cells(record))?;
        for (place, chosen) in &list.selection.groups {
            let rows = record.rows(*place);
            let Some(group) = list.layout.groups().get(*place).filter(|_| rows > 0) else { continue };
            self.start(&group.name)?;
            for row in 0..rows {
                self.start(&group.row)?;
                self.cells(list, &format!("{}.", group.name), list.group_cells(record, (*place, chosen), row))?;
                self.end_of(&group.row)?;
            }
            self.end_of(&group.name)?;
        }
        self.end_of(row)
    }

    pub(super) fn end(&mut self, list: &List<'_>) -> Result<()> {
        self.end_of(list.layout.name())?;
        self.writer.get_mut().push(b'\n');
        Ok(())
    }

    /// What was written since it was taken last.
    pub(super) fn text(&mut self) -> &mut Vec<u8> {
        self.writer.get_mut()
    }

    fn cells<'r>(
        &mut self,
        list: &List<'_>,
        group: &str,
        cells: impl Iterator<Item = (&'r Field, Cell<'r>)>,
    ) -> Result<()> {
        for (field, cell) in cells {
            let text = cell.to_text();
            if let Some(sign) = text.chars().find(|sign| !is_xml_character(*sign)) {
                return Err(list.unwritable(&format!("{group}{}", field.name), sign, "XML forbids", &text));
            }
            // Readers make a line feed of a carriage return that is not written as a reference (XML 1.0, 2.11).
            let escaped = partial_escape(text.as_ref()).replace('\r', "&#13;");
            self.start(&field.name)?;
            self.event(Event::Text(BytesText::from_escaped(escaped)))?;
            self.end_of(&field.name)?;
        }
        Ok(())
    }

    fn start(&mut self, name: &str) -> Result<()> {
        self.event(Event::Start(BytesStart::new(name)))
    }

    fn end_of(&mut self, name: &str) -> Result<()> {
        self.event(Event::End(BytesEnd::new(name)))
    }

    fn event(&mut self, event: Event<'_>) -> Result<()> {
        // Writing into memory does not fail.
        self.writer.write_event(event).map_err(|_| Error::from(Problem::new(Code::UsageDefect, "XML was not written")))
    }
}
