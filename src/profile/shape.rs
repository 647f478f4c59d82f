//! What a profile says, as it was written: checked for keys and types, not yet compiled.
//!
//! A layer is one such shape. [`Shape::over`] lays one layer over another.

use std::collections::BTreeMap;

use super::source::{Text, Value};
use crate::error::Position;
use crate::order::Level;

/// One layer.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    pub(super) id: String,
    pub(super) title: Option<String>,
    pub(super) version: Option<String>,
    pub(super) kind: Option<Kind>,
    pub(super) extends: Option<Text>,
    /// Whose layer it is, where it says so, with the place.
    pub(super) level: Option<(Level, Position)>,
    pub(super) parameters: BTreeMap<String, Parameter>,
    pub(super) reading: Reading,
    pub(super) namespaces: BTreeMap<String, String>,
    /// The conditions of the only document.
    pub(super) detect: Option<DetectShape>,
    /// The documents that make up an input, where the profile lists them.
    pub(super) documents: Option<Vec<DocumentShape>>,
    /// The document that the records are in.
    pub(super) document: Option<Text>,
    pub(super) records_at: Option<Vec<Text>>,
    pub(super) group_by: Option<Text>,
    pub(super) joins: Option<Vec<JoinShape>>,
    pub(super) skips: Named<Text>,
    /// Where XML stands inside of a text, by the variable that it is read into.
    pub(super) embedded: Named<EmbeddedShape>,
    pub(super) ignores: Vec<Text>,
    pub(super) order: GroupShape,
    pub(super) parties: Named<GroupShape>,
    pub(super) lines: Named<GroupShape>,
    pub(super) charges: Named<GroupShape>,
    pub(super) payments: Named<GroupShape>,
    pub(super) attachments: Named<GroupShape>,
    pub(super) totals: GroupShape,
    pub(super) taxes: Named<GroupShape>,
    pub(super) tables: Named<TableShape>,
    pub(super) decisions: Named<DecisionShape>,
}

/// Things with names, in the order of the file.
pub(super) type Named<T> = Vec<(String, T)>;

/// What a profile reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Order,
}

/// A parameter that the settings of a source may set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Parameter {
    /// `text`, `decimal` or `bool`; nothing means text.
    pub(super) kind: Option<String>,
    pub(super) default: Option<String>,
}

/// How texts are read.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    pub(super) decimal: Option<char>,
    pub(super) thousands: Option<char>,
    pub(super) dates: Option<Vec<String>>,
    pub(super) zone: Option<String>,
    pub(super) absent: Option<Vec<String>>,
    pub(super) charset: Option<Text>,
    /// How a table is written; nothing for XML.
    pub(super) format: Option<Format>,
    pub(super) csv: CsvShape,
}

/// What the documents are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Xml,
    Csv,
}

/// How a table is written, as far as the profile says.
#[derive(Clone, Debug, Default)]
pub(super) struct CsvShape {
    /// Nothing inside: `auto`.
    pub(super) delimiter: Option<Option<u8>>,
    /// Nothing inside: there are no quotes.
    pub(super) quote: Option<Option<u8>>,
    pub(super) header: Option<bool>,
    pub(super) columns: Option<Vec<String>>,
}

/// When a document is of this profile.
#[derive(Clone, Debug, Default)]
pub(super) struct DetectShape {
    /// Columns of a table.
    pub(super) columns: Vec<String>,
    pub(super) root: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) require: Vec<Text>,
    pub(super) forbid: Vec<Text>,
    /// Expressions and the text that they must yield.
    pub(super) value: Vec<(Text, String)>,
}

/// One of the documents that make up an input.
#[derive(Clone, Debug)]
pub(super) struct DocumentShape {
    pub(super) name: Text,
    pub(super) detect: Option<DetectShape>,
}

/// XML that stands as text in a record.
#[derive(Clone, Debug)]
pub(super) struct EmbeddedShape {
    pub(super) at: Text,
    /// The paths of the elements in it that are records of their own; empty where all of it belongs to one.
    pub(super) each: Vec<Text>,
}

/// Elements that are joined to the records.
#[derive(Clone, Debug)]
pub(super) struct JoinShape {
    pub(super) position: Position,
    /// Their document; that of the records if nothing is said.
    pub(super) document: Option<Text>,
    pub(super) at: Vec<Text>,
    /// What yields the key: of the record, and of the joined element.
    pub(super) on: (Text, Text),
    /// The variable.
    pub(super) name: Text,
    pub(super) missing: Missing,
    pub(super) unused: Unused,
}

/// What becomes of a record without its joined element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// The order is held.
    Hold,
    /// The record is left out, as by a filter.
    Skip,
    /// The record is unreadable.
    Error,
    /// The record is read without it.
    Pass,
}

/// What becomes of a joined element that no record refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unused {
    /// It counts as an unreadable record.
    Error,
    /// Nothing: there may be more of them than are needed.
    Pass,
}

/// The rules of one part of the order.
#[derive(Clone, Debug, Default)]
pub(super) struct GroupShape {
    pub(super) position: Position,
    pub(super) layer: String,
    pub(super) at: Option<Vec<Text>>,
    pub(super) when: Option<Text>,
    /// Elements that belong to a node of the group by a key.
    pub(super) relations: Option<Vec<RelationShape>>,
    /// Filters of a line rule.
    pub(super) skips: Named<Text>,
    /// The kinds of lines that become charges, or of charges that become lines.
    pub(super) lift: Option<Vec<Text>>,
    pub(super) fields: Named<RuleShape>,
    pub(super) identifiers: Named<RuleShape>,
    pub(super) extensions: Named<RuleShape>,
    /// Extensions whose names stand in the input.
    pub(super) named_extensions: Named<GroupShape>,
    pub(super) attributes: Named<GroupShape>,
}

/// Elements that belong to a node of a group by a key.
#[derive(Clone, Debug)]
pub(super) struct RelationShape {
    pub(super) at: Vec<Text>,
    /// What yields the key: of the group's node, and of the element.
    pub(super) on: (Text, Text),
    /// The variable.
    pub(super) name: Text,
}

/// One rule: where a value comes from and what is done to it.
#[derive(Clone, Debug, Default)]
pub(super) struct RuleShape {
    pub(super) position: Position,
    pub(super) layer: String,
    pub(super) paths: Vec<Text>,
    pub(super) value: Option<Text>,
    pub(super) when: Option<Text>,
    pub(super) then: Option<Box<RuleShape>>,
    pub(super) otherwise: Option<Box<RuleShape>>,
    pub(super) table: Option<Text>,
    pub(super) default: Option<Text>,
    pub(super) required: bool,
    pub(super) join: Option<String>,
    pub(super) matching: Option<Text>,
    pub(super) replace: Option<String>,
    pub(super) convert: Option<Text>,
    pub(super) decimal: Option<char>,
    pub(super) dates: Option<Vec<String>>,
    pub(super) scale: Option<Text>,
    pub(super) split: Option<Text>,
    pub(super) decide: Option<Text>,
    pub(super) sum: Option<Text>,
    pub(super) count: Option<Text>,
    pub(super) divide: Option<Box<RuleShape>>,
    pub(super) multiply: Option<Box<RuleShape>>,
    pub(super) negate: bool,
}

/// A lookup table.
#[derive(Clone, Debug)]
pub(super) struct TableShape {
    pub(super) layer: String,
    pub(super) position: Position,
    pub(super) builtin: Option<BuiltinTable>,
    pub(super) miss: Miss,
    /// Key and value, in the order of the file.
    pub(super) rows: Vec<(Text, Text)>,
}

/// A table of rows with conditions on several inputs.
#[derive(Clone, Debug)]
pub(super) struct DecisionShape {
    pub(super) layer: String,
    pub(super) position: Position,
    pub(super) inputs: Named<RuleShape>,
    /// Whether exactly one row may fit; else the first one counts.
    pub(super) unique: bool,
    pub(super) miss: Miss,
    pub(super) rows: Vec<RowShape>,
}

/// One row of a decision.
#[derive(Clone, Debug)]
pub(super) struct RowShape {
    pub(super) position: Position,
    /// Conditions by the name of the input.
    pub(super) when: Named<Value>,
    pub(super) gives: Text,
}

/// Tables that are too large to write down in every profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BuiltinTable {
    /// Names and codes of countries to ISO 3166 alpha-2.
    Country,
    /// Names and codes of currencies to ISO 4217.
    Currency,
}

/// What becomes of a value that a table does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// The value itself.
    Pass,
    /// The order is held.
    Hold,
    /// The value is left out with a warning for a clerk to look at; the order goes on.
    Review,
    /// The record is unreadable.
    Error,
    /// This value.
    Value(String),
}

impl Shape {
    /// Only what tells which documents a profile reads, and by which parameters.
    pub(super) fn outline(&self) -> Shape {
        Shape {
            id: self.id.clone(),
            parameters: self.parameters.clone(),
            namespaces: self.namespaces.clone(),
            detect: self.detect.clone(),
            documents: self.documents.clone(),
            records_at: self.records_at.clone(),
            reading: self.reading.clone(),
            ..Shape::default()
        }
    }

    /// This layer laid over `lower`: what both say, this one says.
    pub(super) fn over(self, lower: Shape) -> Shape {
        let mut parameters = lower.parameters;
        parameters.extend(self.parameters);
        let mut namespaces = lower.namespaces;
        namespaces.extend(self.namespaces);
        // A layer says anew of which documents it is, or takes over what the lower one says.
        let (detect, documents) = if self.detect.is_some() || self.documents.is_some() {
            (self.detect, self.documents)
        } else {
            (lower.detect, lower.documents)
        };
        let mut ignores = lower.ignores;
        ignores.extend(self.ignores);
        Shape {
            id: self.id,
            title: self.title.or(lower.title),
            version: self.version.or(lower.version),
            kind: self.kind.or(lower.kind),
            extends: lower.extends,
            level: self.level,
            parameters,
            reading: Reading {
                decimal: self.reading.decimal.or(lower.reading.decimal),
                thousands: self.reading.thousands.or(lower.reading.thousands),
                dates: self.reading.dates.or(lower.reading.dates),
                zone: self.reading.zone.or(lower.reading.zone),
                absent: self.reading.absent.or(lower.reading.absent),
                charset: self.reading.charset.or(lower.reading.charset),
                format: self.reading.format.or(lower.reading.format),
                csv: CsvShape {
                    delimiter: self.reading.csv.delimiter.or(lower.reading.csv.delimiter),
                    quote: self.reading.csv.quote.or(lower.reading.csv.quote),
                    header: self.reading.csv.header.or(lower.reading.csv.header),
                    columns: self.reading.csv.columns.or(lower.reading.csv.columns),
                },
            },
            namespaces,
            detect,
            documents,
            document: self.document.or(lower.document),
            records_at: self.records_at.or(lower.records_at),
            group_by: self.group_by.or(lower.group_by),
            joins: self.joins.or(lower.joins),
            skips: lay(self.skips, lower.skips, |upper, _| upper),
            embedded: lay(self.embedded, lower.embedded, |upper, _| upper),
            ignores,
            order: self.order.over(lower.order),
            parties: lay(self.parties, lower.parties, GroupShape::over),
            lines: lay(self.lines, lower.lines, GroupShape::over),
            charges: lay(self.charges, lower.charges, GroupShape::over),
            payments: lay(self.payments, lower.payments, GroupShape::over),
            attachments: lay(self.attachments, lower.attachments, GroupShape::over),
            totals: self.totals.over(lower.totals),
            taxes: lay(self.taxes, lower.taxes, GroupShape::over),
            tables: lay(self.tables, lower.tables, |upper, _| upper),
            decisions: lay(self.decisions, lower.decisions, |upper, _| upper),
        }
    }
}

impl GroupShape {
    /// A rule is replaced as a whole: half of one rule and half of another make no sense.
    fn over(self, lower: GroupShape) -> GroupShape {
        let (position, layer) =
            if self.layer.is_empty() { (lower.position, lower.layer) } else { (self.position, self.layer) };
        GroupShape {
            position,
            layer,
            at: self.at.or(lower.at),
            when: self.when.or(lower.when),
            relations: self.relations.or(lower.relations),
            skips: lay(self.skips, lower.skips, |upper, _| upper),
            lift: self.lift.or(lower.lift),
            fields: lay(self.fields, lower.fields, |upper, _| upper),
            identifiers: lay(self.identifiers, lower.identifiers, |upper, _| upper),
            extensions: lay(self.extensions, lower.extensions, |upper, _| upper),
            named_extensions: lay(self.named_extensions, lower.named_extensions, GroupShape::over),
            attributes: lay(self.attributes, lower.attributes, GroupShape::over),
        }
    }
}

/// The named things of both layers, those of the lower one first.
fn lay<T>(upper: Named<T>, lower: Named<T>, join: impl Fn(T, T) -> T) -> Named<T> {
    let mut upper: Vec<(String, Option<T>)> = upper.into_iter().map(|(name, thing)| (name, Some(thing))).collect();
    let mut all = Vec::new();
    for (name, below) in lower {
        let above = upper.iter_mut().find(|(other, _)| *other == name).and_then(|(_, thing)| thing.take());
        let thing = match above {
            Some(above) => join(above, below),
            None => below,
        };
        all.push((name, thing));
    }
    all.extend(upper.into_iter().filter_map(|(name, thing)| thing.map(|thing| (name, thing))));
    all
}
