//! [`Shape`] to [`Profile`]: expressions compiled, tables and parameters resolved, everything checked before an order
//! comes.

mod expressions;
mod groups;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::compiled::Profile;
use super::decision::Decision;
use super::field;
use super::ignored::IgnoredPath;
use super::join;
use super::shape::{DecisionShape, Named, RuleShape, Shape, TableShape};
use super::source::Text;
use super::surroundings::{self, Location, Outward};
use super::table::Lookup;
use crate::error::{Code, Problem, Result, nearest};
use crate::input::Charset;
use crate::order::{Level, Role, RuleName};
use crate::value::{NumberFormat, Zone};
use crate::xml::Step;
use crate::xpath::{AbsolutePath, Expression, Value};

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
            party.rules.take_slots(order.rules.number, &mut order.rules.slots);
            parties.push((role, party));
        }
        let lines = self.groups("order.lines", &shape.lines, field::LINE, &mut order.rules)?;
        let charges = self.groups("order.charges", &shape.charges, field::CHARGE, &mut order.rules)?;
        let payments = self.groups("order.payments", &shape.payments, field::PAYMENT, &mut order.rules)?;
        let attachments = self.groups("order.attachments", &shape.attachments, field::ATTACHMENT, &mut order.rules)?;
        let totals = self.group("order.totals", &shape.totals, field::TOTALS)?;
        let taxes = self.groups("order.totals.taxes", &shape.taxes, field::TAX, &mut order.rules)?;
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
