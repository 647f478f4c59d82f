//! [`Shape`] to [`Profile`]: expressions compiled, tables and parameters resolved, everything checked before an order
//! comes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::decision::{Decision, input_kind};
use super::detect::Detect;
use super::embedded::Embedded;
use super::field::{self, Field, FieldKind};
use super::ignored::IgnoredPath;
use super::join::{self, Join};
use super::relation::Relation;
use super::rule::{Rule, Source};
use super::shape::{DecisionShape, GroupShape, Named, RuleShape, Shape, TableShape};
use super::slots::Slots;
use super::source::Text;
use super::surroundings::{self, Location, Outward};
use super::table::Lookup;
use super::words;
use crate::error::{Code, Problem, Result, nearest};
use crate::input::Charset;
use crate::order::{Attachment, Attribute, Charge, Level, Order, Party, Payment, Role, RuleName, TaxTotal, Totals};
use crate::rows::Dialect;
use crate::value::{NumberFormat, Zone};
use crate::xml::Step;
use crate::xpath::{AbsolutePath, Expression, Scope, Value};

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

/// The rules of one part of the order.
pub(super) struct Group<T: 'static> {
    /// The nodes that the group is read from; empty: the node around it.
    pub(super) at: Vec<Expression>,
    pub(super) when: Option<Expression>,
    /// Elements that belong to a node by a key.
    pub(super) relations: Vec<Relation>,
    /// Filters of a line rule.
    pub(super) skips: Vec<(String, Expression)>,
    /// The kinds of lines that become charges, or of charges that become lines.
    pub(super) lift: Vec<String>,
    pub(super) fields: Vec<(&'static Field<T>, Rule)>,
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

impl<T> Group<T> {
    /// Takes slots for its nodes in the group around it.
    fn take_slots(&mut self, around: usize, slots: &mut Slots) {
        self.around = around;
        self.at_slots = self.at.iter().map(|path| slots.add(path)).collect();
    }
}

impl<T> std::fmt::Debug for Group<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Group({} fields)", self.fields.len())
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
}

/// Compiles a profile. `files` names the file of each layer for messages.
pub(super) fn compile(
    shape: Shape,
    layers: Vec<(String, Level)>,
    files: &BTreeMap<String, String>,
    parameters: &BTreeMap<String, String>,
) -> Result<Profile> {
    let file = files.get(&shape.id).cloned().unwrap_or_else(|| shape.id.clone());
    let levels = layers.iter().cloned().collect();
    let layers = layers.into_iter().map(|(id, _)| id).collect();
    let mut compiler = Compiler::new(&shape, files, levels, parameters).map_err(|error| error.or_in_file(&file))?;
    compiler.profile(shape, layers).map_err(|error| error.or_in_file(&file))
}

pub(super) struct Compiler<'c> {
    files: &'c BTreeMap<String, String>,
    /// Whose layer each of the layers is.
    levels: BTreeMap<String, Level>,
    pub(super) namespaces: BTreeMap<String, String>,
    /// Of the parameters, and behind them of the variables that hold nodes.
    pub(super) names: Vec<String>,
    values: Vec<String>,
    tables: BTreeMap<String, Arc<Lookup>>,
    table_shapes: Named<TableShape>,
    decision_shapes: Named<DecisionShape>,
    /// Those that were asked for so far.
    decisions: BTreeMap<String, Arc<Decision>>,
    is_deciding: bool,
    /// Tables and decisions that a rule uses.
    used: BTreeSet<String>,
    /// How many variables a record has; those of a group come behind them.
    outer: usize,
    format: NumberFormat,
    dates: Arc<[String]>,
    zone: Option<Arc<Zone>>,
    absent: Arc<[String]>,
    rules: Vec<Arc<RuleName>>,
    absolute: Vec<AbsolutePath>,
    /// Where the records are, where the node is that expressions start from now, and where the nodes of variables are, as
    /// far as that is known.
    pub(super) records: Vec<Location>,
    pub(super) here: Option<Vec<Location>>,
    pub(super) variables_at: Vec<(String, Vec<Location>)>,
    /// Paths that lead out of the record.
    pub(super) outward: Vec<Outward>,
    group_count: usize,
}

impl<'c> Compiler<'c> {
    fn new(
        shape: &Shape,
        files: &'c BTreeMap<String, String>,
        levels: BTreeMap<String, Level>,
        parameters: &BTreeMap<String, String>,
    ) -> Result<Self> {
        let known: Vec<&str> = shape.parameters.keys().map(String::as_str).collect();
        for name in parameters.keys() {
            if !shape.parameters.contains_key(name) {
                let problem = Problem::new(
                    Code::ProfileParameter,
                    format!("the profile `{}` has no parameter `{name}`", shape.id),
                );
                return Err(match nearest(name, known.iter().copied()) {
                    Some(near) => problem.hint(format!("write `{near}`")),
                    None if known.is_empty() => problem.expected("no parameters"),
                    None => problem.expected(format!("one of {}", known.join(", "))),
                }
                .into());
            }
        }
        let mut values = Vec::new();
        for (name, parameter) in &shape.parameters {
            let value = parameters.get(name).or(parameter.default.as_ref()).cloned().unwrap_or_default();
            let fits = match parameter.kind.as_deref() {
                Some("decimal") => crate::value::Decimal::parse(&value, NumberFormat::default()).is_ok(),
                Some("bool") => super::convert::truth(&value).is_ok(),
                _ => true,
            };
            if let (false, Some(kind)) = (fits || value.is_empty(), &parameter.kind) {
                let message = format!("the parameter `{name}` of `{}` is no {kind}", shape.id);
                return Err(Problem::new(Code::ProfileParameter, message)
                    .path(format!("parameters.{name}"))
                    .found(value)
                    .expected(if kind == "bool" { "true or false" } else { "a number such as 19.5" })
                    .into());
            }
            values.push(value);
        }
        Ok(Compiler {
            files,
            levels,
            namespaces: shape.namespaces.clone(),
            names: shape.parameters.keys().cloned().collect(),
            values,
            tables: shape
                .tables
                .iter()
                .map(|(name, table)| (name.clone(), Arc::new(Lookup::new(name, table))))
                .collect(),
            table_shapes: shape.tables.clone(),
            decision_shapes: shape.decisions.clone(),
            decisions: BTreeMap::new(),
            is_deciding: false,
            used: BTreeSet::new(),
            outer: 0,
            format: NumberFormat { decimal: shape.reading.decimal.unwrap_or('.'), thousands: shape.reading.thousands },
            dates: shape.reading.dates.clone().unwrap_or_else(|| vec!["iso".to_owned()]).into(),
            zone: shape.reading.zone.as_deref().map(str::parse).transpose()?.map(Arc::new),
            absent: shape.reading.absent.clone().unwrap_or_default().into(),
            rules: Vec::new(),
            absolute: Vec::new(),
            records: Vec::new(),
            here: None,
            variables_at: Vec::new(),
            outward: Vec::new(),
            group_count: 0,
        })
    }

    fn profile(&mut self, shape: Shape, layers: Vec<String>) -> Result<Profile> {
        let charset = match &shape.reading.charset {
            Some(text) => text.text.parse()?,
            None => Charset::Auto,
        };
        let at = match &shape.records_at {
            None if shape.is_table() => vec![super::dialect::row()],
            Some(paths) if !paths.is_empty() => {
                paths.iter().map(|path| self.steps(path, "records.at")).collect::<Result<Vec<_>>>()?
            }
            _ => {
                return Err(Problem::new(Code::ProfileMissingKey, "`records.at` is missing")
                    .path("records.at")
                    .expected("the path of the elements that are orders, such as \"/orders/order\"")
                    .into());
            }
        };
        self.records = surroundings::records(&at);
        self.here = Some(self.records.clone());
        let dialect = shape.dialect()?;
        let mut documents = self.documents(&shape)?;
        let main = join::document(&documents, shape.document.as_ref(), 0, join::RECORDS)?;
        if let Some(document) = documents.get_mut(main) {
            document.kinds.push(at);
        }
        let group_by = shape.group_by.as_ref().map(|text| self.value_path(text, "records.group_by")).transpose()?;
        if group_by.is_some() {
            self.names.push("rows".to_owned());
            self.variables_at.push(("rows".to_owned(), self.records.clone()));
        }
        let mut joins = Vec::new();
        for shape in shape.joins.iter().flatten() {
            joins.push(self.join(shape, &mut documents, main)?);
        }
        let embedded = self.embedded(&shape)?;
        self.outer = self.names.len();
        let skips = self.skips(&shape.skips, "records.skip")?;
        let (mut ignores, mut ignored_outside) = (Vec::new(), Vec::new());
        for path in &shape.ignores {
            let known = self.absolute.len();
            ignores.push(self.expression(path, "records.ignore.paths")?);
            // What is known by its name need not be kept to be passed over.
            if let Some(ignored) = IgnoredPath::parse(&path.text) {
                self.absolute.truncate(known);
                ignored_outside.push(ignored);
            }
        }
        let mut order = self.group("order", &shape.order, field::ORDER)?;
        let mut parties = Vec::new();
        for (name, group) in &shape.parties {
            // Names of roles were checked when the layer was read.
            let Some(role) = Role::from_word(name) else { continue };
            let mut party = self.group(&format!("order.parties.{name}"), group, field::PARTY)?;
            party.take_slots(order.number, &mut order.slots);
            parties.push((role, party));
        }
        let lines = self.groups("order.lines", &shape.lines, field::LINE, &mut order)?;
        let charges = self.groups("order.charges", &shape.charges, field::CHARGE, &mut order)?;
        let payments = self.groups("order.payments", &shape.payments, field::PAYMENT, &mut order)?;
        let attachments = self.groups("order.attachments", &shape.attachments, field::ATTACHMENT, &mut order)?;
        let totals = self.group("order.totals", &shape.totals, field::TOTALS)?;
        let taxes = self.groups("order.totals.taxes", &shape.taxes, field::TAX, &mut order)?;
        self.all_is_used(&shape)?;
        if let Some(problem) = self.finds_nothing() {
            return Err(problem.into());
        }
        for document in &mut documents {
            document.headers = headers(&self.absolute, &document.kinds.concat());
        }
        Ok(Profile {
            title: shape.title.unwrap_or_else(|| shape.id.clone()),
            version: shape.version.unwrap_or_else(|| "1".to_owned()),
            id: shape.id,
            layers,
            levels: self.levels.clone(),
            charset,
            dialect,
            zone: shape.reading.zone.clone(),
            documents,
            main,
            group_by,
            joins,
            absent: Arc::clone(&self.absent),
            skips,
            embedded,
            ignores,
            ignored_outside,
            order,
            parties,
            lines,
            charges,
            payments,
            attachments,
            totals,
            taxes,
            namespaces: self.namespaces.clone(),
            names: self.names.clone(),
            variables: self.values.iter().cloned().map(Value::Text).collect(),
            rules: std::mem::take(&mut self.rules),
        })
    }

    /// How many parameters there are; they are the first variables.
    pub(super) fn parameters(&self) -> usize {
        self.values.len()
    }

    fn skips(&mut self, skips: &Named<Text>, path: &str) -> Result<Vec<(String, Expression)>> {
        skips.iter().map(|(name, when)| Ok((name.clone(), self.expression(when, path)?))).collect()
    }

    /// What the profile itself brings along has to be of use. What it is laid over may hold tables for others.
    fn all_is_used(&self, shape: &Shape) -> Result<()> {
        let tables = shape.tables.iter().map(|(name, table)| ("table", name, &table.layer, table.position));
        let decisions = shape.decisions.iter().map(|(name, table)| ("decision", name, &table.layer, table.position));
        let unused = |name: &String| !self.used.contains(name);
        if let Some((what, name, _, position)) =
            tables.chain(decisions).find(|(_, name, layer, _)| **layer == shape.id && unused(name))
        {
            return Err(Problem::new(Code::ProfileUnused, format!("no rule uses the {what} `{name}`"))
                .at(position)
                .path(format!("{what}s.{name}"))
                .hint("give a rule the table, or leave it out")
                .into());
        }
        // The text is trimmed and looked at before it is looked up.
        for (name, table) in shape.tables.iter().filter(|(_, table)| table.layer == shape.id) {
            for (key, _) in &table.rows {
                let why = if key.text.trim() != key.text {
                    "blanks around a text are taken off before"
                } else if key.text.is_empty() || self.absent.contains(&key.text) {
                    "the text means that there is no value"
                } else {
                    continue;
                };
                let message = format!("the row {:?} of the table `{name}` can never be hit: {why}", key.text);
                return Err(Problem::new(Code::ProfileUnreachable, message)
                    .at(key.position)
                    .path(format!("tables.{name}.rows"))
                    .into());
            }
        }
        Ok(())
    }

    fn groups<T>(
        &mut self,
        path: &str,
        shapes: &Named<GroupShape>,
        fields: &'static [Field<T>],
        around: &mut Group<Order>,
    ) -> Result<Vec<(String, Group<T>)>> {
        let compile = |(name, shape): &(String, GroupShape)| {
            let mut group = self.group(&format!("{path}.{name}"), shape, fields)?;
            group.take_slots(around.number, &mut around.slots);
            Ok((name.clone(), group))
        };
        shapes.iter().map(compile).collect()
    }

    fn group<T>(&mut self, path: &str, shape: &GroupShape, fields: &'static [Field<T>]) -> Result<Group<T>> {
        let (around, before) = (self.here.clone(), self.outward.len());
        let group = self.group_inner(path, shape, fields);
        self.here = around;
        self.outward_of(before, &shape.layer);
        group
    }

    fn group_inner<T>(&mut self, path: &str, shape: &GroupShape, fields: &'static [Field<T>]) -> Result<Group<T>> {
        let in_file = |compiler: &Self, error: crate::Error| compiler.in_file_of(&shape.layer, error);
        let texts = shape.at.iter().flatten();
        let at = texts
            .map(|text| self.nodes(text, &format!("{path}.at")))
            .collect::<Result<_>>()
            .map_err(|error| in_file(self, error))?;
        if let Some(texts) = shape.at.as_ref().filter(|texts| !texts.is_empty()) {
            let located: Option<Vec<Vec<Location>>> = texts.iter().map(|text| self.locate(text)).collect();
            self.here = located.map(|located| located.concat());
        }
        let before = self.names.len();
        let relations = self.relations(shape.relations.as_ref(), path).map_err(|error| in_file(self, error))?;
        let skips = self.skips(&shape.skips, &format!("{path}.skip")).map_err(|error| in_file(self, error))?;
        let when = shape
            .when
            .as_ref()
            .map(|text| self.expression(text, &format!("{path}.when")))
            .transpose()
            .map_err(|error| in_file(self, error))?;
        let mut group = Group {
            at,
            when,
            relations,
            skips,
            lift: shape.lift.iter().flatten().map(|kind| kind.text.clone()).collect(),
            fields: Vec::new(),
            identifiers: Vec::new(),
            extensions: Vec::new(),
            named_extensions: Vec::new(),
            attributes: Vec::new(),
            number: self.group_count,
            slots: Slots::default(),
            around: 0,
            at_slots: Vec::new(),
        };
        self.group_count += 1;
        for field in fields {
            if let Some((name, rule)) = shape.fields.iter().find(|(name, _)| name == field.name) {
                words::fit(rule, field.name, field.kind, &format!("{path}.{name}"))
                    .map_err(|error| in_file(self, error))?;
                group.fields.push((field, self.rule(&format!("{path}.{name}"), rule)?));
                self.constants_fit(rule, field.name, field.kind, &format!("{path}.{name}"))
                    .map_err(|error| self.in_file_of(&rule.layer, error))?;
            }
        }
        let texts = shape.identifiers.iter().map(|named| ("identifiers", named));
        for (part, (name, rule)) in texts.chain(shape.extensions.iter().map(|named| ("extensions", named))) {
            let path = format!("{path}.{part}.{name}");
            words::fit(rule, name, FieldKind::Texts, &path).map_err(|error| in_file(self, error))?;
        }
        for (name, rule) in &shape.identifiers {
            group.identifiers.push((name.clone(), self.rule(&format!("{path}.identifiers.{name}"), rule)?));
        }
        for (name, rule) in &shape.extensions {
            group.extensions.push((name.clone(), self.rule(&format!("{path}.extensions.{name}"), rule)?));
        }
        for (name, below) in &shape.named_extensions {
            group.named_extensions.push(self.group(&format!("{path}.extensions.{name}"), below, field::ATTRIBUTE)?);
        }
        for (name, below) in &shape.attributes {
            group.attributes.push(self.group(&format!("{path}.attributes.{name}"), below, field::ATTRIBUTE)?);
        }
        let Group { fields, identifiers, extensions, named_extensions, attributes, slots, number, .. } = &mut group;
        let named = identifiers.iter_mut().chain(extensions).map(|(_, rule)| rule);
        fields.iter_mut().map(|(_, rule)| rule).chain(named).for_each(|rule| rule.take_slots(*number, slots));
        named_extensions.iter_mut().chain(attributes).for_each(|below| below.take_slots(*number, slots));
        self.names.truncate(before);
        Ok(group)
    }

    fn rule(&mut self, path: &str, shape: &RuleShape) -> Result<Rule> {
        let before = self.outward.len();
        let result = self.rule_inner(path, shape);
        self.outward_of(before, &shape.layer);
        result.map_err(|error| self.in_file_of(&shape.layer, error))
    }

    /// The file of a layer.
    pub(super) fn file_of(&self, layer: &str) -> Option<&str> {
        self.files.get(layer).map(String::as_str)
    }

    /// Every path from the root on that a rule has named so far.
    pub(super) fn absolute_paths(&self) -> &[AbsolutePath] {
        &self.absolute
    }

    /// The error with the file of the layer, unless it names one.
    pub(super) fn in_file_of(&self, layer: &str, error: crate::Error) -> crate::Error {
        match self.files.get(layer) {
            Some(file) => error.or_in_file(file),
            None => error,
        }
    }

    pub(super) fn number_format(&self, shape: &RuleShape) -> NumberFormat {
        NumberFormat {
            decimal: shape.decimal.unwrap_or(self.format.decimal),
            // A rule with a decimal sign of its own has no use for the source's thousands, which may be the same sign.
            thousands: if shape.decimal.is_some() { None } else { self.format.thousands },
        }
    }

    pub(super) fn dates(&self) -> &[String] {
        &self.dates
    }

    pub(super) fn is_absent(&self, text: &str) -> bool {
        self.absent.iter().any(|absent| absent == text)
    }

    pub(super) fn table_shapes(&self) -> &Named<TableShape> {
        &self.table_shapes
    }

    pub(super) fn decision_shapes(&self) -> &Named<DecisionShape> {
        &self.decision_shapes
    }

    pub(super) fn compiled_decision(&self, name: &str) -> Option<&Decision> {
        self.decisions.get(name).map(Arc::as_ref)
    }

    fn rule_inner(&mut self, path: &str, shape: &RuleShape) -> Result<Rule> {
        let level = self.levels.get(&shape.layer).copied().unwrap_or_default();
        let name = Arc::new(RuleName { rule: path.to_owned(), layer: shape.layer.clone(), level });
        let number = self.rules.len();
        self.rules.push(Arc::clone(&name));
        let source = if let Some(text) = &shape.value {
            Source::Constant(self.constant(text, path)?)
        } else if let Some(text) = &shape.decide {
            Source::Decision(self.decision(text, path)?)
        } else if let Some(text) = &shape.sum {
            Source::Sum(self.nodes(text, path)?)
        } else if let Some(text) = &shape.count {
            Source::Count(self.nodes(text, path)?)
        } else if let Some(then) = &shape.then {
            Source::Then(Box::new(self.rule(&format!("{path}.then"), then)?))
        } else if shape.paths.is_empty() {
            Source::Nothing
        } else {
            Source::Paths(shape.paths.iter().map(|text| self.value_path(text, path)).collect::<Result<_>>()?)
        };
        let below = |compiler: &mut Self, key: &str, rule: &Option<Box<RuleShape>>| -> Result<Option<Box<Rule>>> {
            rule.as_ref().map(|rule| compiler.rule(&format!("{path}.{key}"), rule).map(Box::new)).transpose()
        };
        let (html, base64) = words::conversion(shape, path)?;
        Ok(Rule {
            source,
            when: shape.when.as_ref().map(|text| self.expression(text, path)).transpose()?,
            otherwise: below(self, "else", &shape.otherwise)?,
            join: shape.join.clone(),
            matching: shape.matching.as_ref().map(|text| words::regex(text, path)).transpose()?,
            replace: shape.replace.clone(),
            html,
            base64,
            table: shape.table.as_ref().map(|text| self.table(text, path)).transpose()?,
            default: shape.default.as_ref().map(|text| self.constant(text, path)).transpose()?,
            required: shape.required,
            format: self.number_format(shape),
            zone: self.zone.clone(),
            dates: shape.dates.clone().map_or_else(|| Arc::clone(&self.dates), Into::into),
            absent: Arc::clone(&self.absent),
            scale: words::scale(shape.scale.as_ref(), path)?,
            divide: below(self, "divide", &shape.divide)?,
            multiply: below(self, "multiply", &shape.multiply)?,
            negate: shape.negate,
            split: words::split(shape.split.as_ref(), path)?,
            name,
            number,
            group: 0,
            slots: Vec::new(),
            is_simple: false,
        })
    }

    /// The decision of this name, compiled on first use. Its inputs know the variables of the record, not those of the
    /// group that asks.
    fn decision(&mut self, text: &Text, path: &str) -> Result<Arc<Decision>> {
        let name = &text.text;
        if self.is_deciding {
            let problem = Problem::new(Code::ProfileValue, "an input of a decision asks another decision");
            return Err(problem.at(text.position).path(path).hint("ask both in one").into());
        }
        if let Some(decision) = self.decisions.get(name) {
            return Ok(Arc::clone(decision));
        }
        let Some((_, shape)) = self.decision_shapes.iter().find(|(known, _)| known == name).cloned() else {
            let problem = Problem::new(Code::ProfileTable, format!("there is no decision `{name}`"));
            let problem = problem.at(text.position).path(path);
            return Err(match nearest(name, self.decision_shapes.iter().map(|(name, _)| name.as_str())) {
                Some(near) => problem.hint(format!("write `{near}`")),
                None => problem.hint(format!("add [decisions.{name}]")),
            }
            .into());
        };
        self.used.insert(name.clone());
        self.is_deciding = true;
        let inner = self.names.split_off(self.outer);
        // Whichever rule asks, it may do so from another node.
        let around = self.here.take();
        let decision = self.decision_inner(name, &shape).map_err(|error| self.in_file_of(&shape.layer, error));
        self.here = around;
        self.names.extend(inner);
        self.is_deciding = false;
        let decision = Arc::new(decision?);
        self.decisions.insert(name.clone(), Arc::clone(&decision));
        Ok(decision)
    }

    fn decision_inner(&mut self, name: &str, shape: &DecisionShape) -> Result<Decision> {
        let mut inputs = Vec::new();
        for (input, rule) in &shape.inputs {
            let path = format!("decisions.{name}.inputs.{input}");
            let kind = input_kind(rule.convert.as_ref().map(|word| word.text.as_str()));
            words::fit(rule, input, kind.field(), &path)?;
            inputs.push((input.clone(), kind, self.rule(&path, rule)?));
            self.constants_fit(rule, input, kind.field(), &path)?;
        }
        let path = format!("decisions.{name}.rows");
        let gives = shape.rows.iter().map(|row| self.constant(&row.gives, &path)).collect::<Result<_>>()?;
        Decision::new(name, shape, inputs, gives)
    }

    fn table(&mut self, text: &Text, path: &str) -> Result<Arc<Lookup>> {
        self.used.insert(text.text.clone());
        self.tables.get(&text.text).cloned().ok_or_else(|| {
            let problem = Problem::new(Code::ProfileTable, format!("there is no table `{}`", text.text))
                .at(text.position)
                .path(path);
            match nearest(&text.text, self.tables.keys().map(String::as_str)) {
                Some(near) => problem.hint(format!("write `{near}`")),
                None => problem.hint(format!("add [tables.{}]", text.text)),
            }
            .into()
        })
    }

    /// A constant with its parameters filled in.
    pub(super) fn constant(&self, text: &Text, path: &str) -> Result<String> {
        let mut filled = String::new();
        let mut rest = text.text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, behind)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            match self.names.iter().position(|known| known == name).and_then(|index| self.values.get(index)) {
                Some(value) => filled.push_str(value),
                None => {
                    let problem = Problem::new(Code::ProfileParameter, format!("there is no parameter `{name}`"));
                    let problem = problem.at(text.position).path(path);
                    return Err(match nearest(name, self.names.iter().map(String::as_str)) {
                        Some(near) => problem.hint(format!("write `{{{near}}}`")),
                        None => problem.hint(format!("add it to [parameters]: {name} = {{ type = \"text\" }}")),
                    }
                    .into());
                }
            }
            rest = behind;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// An expression whose result becomes a value.
    pub(super) fn value_path(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let expression = self.expression(text, path)?;
        if expression.uses_numbers() {
            return Err(Problem::new(
                Code::ProfileXpath,
                "the expression computes with floating point, which never becomes a value",
            )
            .at(text.position)
            .path(path)
            .expected("a path; sums, counts and arithmetic are rules of their own")
            .hint("use { sum = \"…\" }, { count = \"…\" }, multiply, divide or negate, which are exact")
            .into());
        }
        Ok(expression)
    }

    /// An expression that selects nodes.
    pub(super) fn nodes(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let expression = self.expression(text, path)?;
        let is_text =
            expression.kind().is_none() && expression.variables().iter().any(|variable| *variable < self.values.len());
        if expression.is_node_set() && !is_text {
            return Ok(expression);
        }
        Err(Problem::new(Code::ProfileXpath, "the expression selects no nodes")
            .at(text.position)
            .path(path)
            .expected("a path")
            .into())
    }

    pub(super) fn expression(&mut self, text: &Text, path: &str) -> Result<Expression> {
        let variables: Vec<&str> = self.names.iter().map(String::as_str).collect();
        let expression =
            Expression::compile(&text.text, &Scope { namespaces: &self.namespaces, variables: &variables }).map_err(
                |error| {
                    let position = text.place(error.offset);
                    error.into_problem().at(position).path(path)
                },
            )?;
        if let Some(index) = expression.node_variables().iter().find(|variable| **variable < self.values.len()) {
            let name = self.names.get(*index).map_or("", String::as_str);
            return Err(Problem::new(Code::ProfileXpath, format!("the parameter `${name}` is a text, no nodes"))
                .at(text.position)
                .path(path)
                .into());
        }
        self.absolute.extend(expression.absolute_paths().iter().cloned());
        self.look_outward(text, path);
        Ok(expression)
    }

    /// The steps of a record path.
    pub(super) fn steps(&self, text: &Text, path: &str) -> Result<Vec<Step>> {
        let wrong = |message: String| {
            Problem::new(Code::ProfileXpath, message).at(text.position).path(path).expected(
                "names from the root, such as \"/orders/order\"; `*` for any name, `item_*` for any that begins so",
            )
        };
        let Some(below) = text.text.strip_prefix('/') else {
            return Err(wrong("the path has to begin with `/`".to_owned()).into());
        };
        let mut steps = Vec::new();
        for name in below.split('/') {
            let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ':');
            if name == "*" {
                steps.push(Step { name: None, namespace: None });
            } else if name.is_empty() || !name.strip_suffix('*').unwrap_or(name).chars().all(allowed) {
                return Err(wrong(format!("`{name}` is no name; conditions belong into [records.skip]")).into());
            } else if let Some((prefix, local)) = name.split_once(':') {
                let uri = self
                    .namespaces
                    .get(prefix)
                    .ok_or_else(|| wrong(format!("the prefix `{prefix}` is not in [namespaces]")))?;
                steps.push(Step { name: Some(local.to_owned()), namespace: Some(uri.clone()) });
            } else {
                steps.push(Step::named(name));
            }
        }
        Ok(steps)
    }
}

/// The paths that are read outside of the records.
pub(super) fn headers(absolute: &[AbsolutePath], records: &[Vec<Step>]) -> Vec<Vec<Step>> {
    let mut headers: Vec<Vec<Step>> = Vec::new();
    for path in absolute {
        let steps: Vec<Step> = path
            .iter()
            .map(|name| Step { name: Some(name.local.clone()), namespace: name.namespace.clone() })
            .collect();
        // What leads to a record, or into one, is in the tree anyway.
        let related = |record: &Vec<Step>| {
            record
                .iter()
                .zip(&steps)
                .all(|(record, step)| step.name.as_deref().is_none_or(|name| record.fits_name(name)))
        };
        if !steps.is_empty() && !records.iter().any(related) && !headers.contains(&steps) {
            headers.push(steps);
        }
    }
    headers
}
