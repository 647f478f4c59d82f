//! A profile as it was compiled: what is read, by which rules.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::detect::Detect;
use super::embedded::Embedded;
use super::field::{self, Field, FieldKind};
use super::ignored::IgnoredPath;
use super::join::Join;
use super::relation::Relation;
use super::rule::Rule;
use super::slots::Slots;
use crate::input::Charset;
use crate::order::{Attachment, Attribute, Charge, Level, Order, Party, Payment, Role, RuleName, TaxTotal, Totals};
use crate::rows::Dialect;
use crate::xml::Step;
use crate::xpath::{Expression, Value};

/// A profile ready to read orders. Immutable; share it between threads.
#[derive(Debug)]
pub struct Profile {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) version: String,
    /// The ids of its layers, lowest first, its own last.
    pub(super) layers: Vec<String>,
    /// Whose layer each of them is.
    pub(super) levels: BTreeMap<String, Level>,
    pub(super) charset: Charset,
    /// How the tables are written that it reads; nothing for XML.
    pub(super) dialect: Option<Dialect>,
    pub(super) zone: Option<String>,
    /// The documents that make up an input; at least one.
    pub(super) documents: Vec<DocumentPlan>,
    /// The number of the document that the records are in.
    pub(super) main: usize,
    /// What rows of one record have in common.
    pub(super) group_by: Option<Expression>,
    pub(super) joins: Vec<Join>,
    pub(super) skips: Vec<(String, Expression)>,
    /// Where XML stands inside of a text; their variables come last.
    pub(super) embedded: Vec<Embedded>,
    pub(super) ignores: Vec<Expression>,
    /// Those of them that say outside of the records what is ignored.
    pub(super) ignored_outside: Vec<IgnoredPath>,
    pub(super) order: Group<Order>,
    pub(super) parties: Vec<(Role, Group<Party>)>,
    pub(super) lines: Vec<(String, Group<field::LineDraft>)>,
    pub(super) charges: Vec<(String, Group<Charge>)>,
    pub(super) payments: Vec<(String, Group<Payment>)>,
    pub(super) attachments: Vec<(String, Group<Attachment>)>,
    pub(super) totals: Group<Totals>,
    pub(super) taxes: Vec<(String, Group<TaxTotal>)>,
    pub(super) namespaces: BTreeMap<String, String>,
    /// The names of the variables.
    pub(super) names: Vec<String>,
    /// The values of the parameters, as XPath variables. Behind them come the rows of a group, if there are groups, and
    /// the joined elements.
    pub(super) variables: Vec<Value>,
    /// The name of every rule by its number.
    pub(super) rules: Vec<Arc<RuleName>>,
    /// Texts that mean: no value.
    pub(super) absent: Arc<[String]>,
}

/// One document of an input.
#[derive(Debug)]
pub(super) struct DocumentPlan {
    pub(super) name: String,
    pub(super) detect: Option<Detect>,
    /// What is read of it: for each kind of element the paths where it may be, best first. In the document that has the
    /// records they are the first kind.
    pub(super) kinds: Vec<Vec<Vec<Step>>>,
    /// What is kept of it outside of these.
    pub(super) headers: Vec<Vec<Step>>,
}

/// The rules of one part of the order, which is a `T`.
pub(super) struct Group<T: 'static> {
    pub(super) rules: GroupRules,
    /// Every field that a `T` may have.
    pub(super) all: &'static [Field<T>],
}

/// What is the same of a group whatever it is read into: nearly everything. What has to do with no more than this is compiled once,
/// not once for each kind of group.
pub(super) struct GroupRules {
    /// The nodes that the group is read from; empty: the node around it.
    pub(super) at: Vec<Expression>,
    pub(super) when: Option<Expression>,
    /// Elements that belong to a node by a key.
    pub(super) relations: Vec<Relation>,
    /// Filters of a line rule.
    pub(super) skips: Vec<(String, Expression)>,
    /// The kinds of lines that become charges, or of charges that become lines.
    pub(super) lift: Vec<String>,
    pub(super) fields: Vec<FieldRule>,
    pub(super) identifiers: Vec<(String, Rule)>,
    pub(super) extensions: Vec<(String, Rule)>,
    pub(super) named_extensions: Vec<Group<Attribute>>,
    pub(super) attributes: Vec<Group<Attribute>>,
    /// Its number in the profile, and its plain paths.
    pub(super) number: usize,
    pub(super) slots: Slots,
    /// The number of the group around it, and the slots there of `at`.
    pub(super) around: usize,
    pub(super) at_slots: Vec<Option<usize>>,
}

/// The rule of a field.
pub(super) struct FieldRule {
    /// The place of the field among all of its group.
    pub(super) place: usize,
    pub(super) name: &'static str,
    pub(super) kind: FieldKind,
    pub(super) rule: Rule,
}

impl GroupRules {
    /// Takes slots for its nodes in the group around it.
    pub(super) fn take_slots(&mut self, around: usize, slots: &mut Slots) {
        self.around = around;
        self.at_slots = self.at.iter().map(|path| slots.add(path)).collect();
    }
}

impl<T> std::fmt::Debug for Group<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Group({} fields)", self.rules.fields.len())
    }
}

impl Profile {
    /// The name that the profile goes by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it reads, for people.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its version.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The time zone of times that are written without one, such as `Europe/Berlin`. Those are kept as written, and
    /// [`DateTime::in_zone`](crate::value::DateTime::in_zone) places them on the world's clock; times with another
    /// distance from UTC were brought into it.
    pub fn zone(&self) -> Option<&str> {
        self.zone.as_deref()
    }

    /// The ids of its layers, lowest first, its own last.
    pub fn layers(&self) -> &[String] {
        &self.layers
    }

    /// Whose layer the layer of this id is; nothing if the profile has no such layer.
    pub fn level(&self, layer: &str) -> Option<Level> {
        self.levels.get(layer).copied()
    }

    /// The names of the documents that make up an input. A profile that reads single documents has one, which may have
    /// no name.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.documents.iter().map(|document| document.name.as_str())
    }

    /// Whether a record is one element, to which nothing is added.
    pub(super) fn is_plain(&self) -> bool {
        self.group_by.is_none() && self.joins.is_empty() && self.embedded.is_empty()
    }

    /// Whether it reads one document at one path, so that nothing is to be found out about that.
    pub(super) fn is_decided(&self) -> bool {
        self.documents.len() == 1 && self.documents.iter().flat_map(|plan| &plan.kinds).all(|paths| paths.len() == 1)
    }

    /// A document of the profile in words.
    pub(super) fn document_name(&self, number: usize) -> String {
        match self.documents.get(number).map(|document| document.name.as_str()) {
            None | Some("") => "the document".to_owned(),
            Some(name) => format!("the document `{name}`"),
        }
    }
}
