//! The lists that the embedded master offers: views, each with a version and documented fields.

mod article;
mod order;
mod party;
mod payment;
mod reference;
mod review;

use std::fmt;
use std::io::Write;
use std::str::FromStr;

use serde_json::Value;

use super::cell::{Cell, Record};
use super::layout::{Field, FieldKind, Layout};
use super::options::WriteOptions;
use super::writer::Writer;
use crate::error::{Code, Error, Problem, Result, nearest};
use crate::master::sqlite::Database;

/// A list that the embedded master offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum View {
    /// The address book, by id. Its table is a party list, which can be read back.
    Customers,
    /// Persons below a company, by id.
    Contacts,
    /// The articles with their prices, by number. Its table is a list of articles, which can be read back.
    Articles,
    /// The documents that orders became, with parties, lines and charges, in the order that they were made in.
    Orders,
    /// Money that was received with orders, in the order that it was noted in.
    Payments,
    /// Which id of a shop stands for which customer, by tenant, source and that id.
    References,
    /// What clerks are and were asked, the oldest first.
    Reviews,
}

/// Which records. Whatever is not said does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this tenant; of orders, payments, references and reviews.
    pub tenant: Option<String>,
    /// Of this source; of the same.
    pub source: Option<String>,
    /// Made then or later, in seconds since 1970 (UTC); of orders, payments and reviews.
    pub since: Option<i64>,
}

impl View {
    /// Every view.
    pub const ALL: [View; 7] = [
        View::Customers,
        View::Contacts,
        View::Articles,
        View::Orders,
        View::Payments,
        View::References,
        View::Reviews,
    ];

    /// The name on the command line, in the C ABI and in what is written.
    pub fn as_str(self) -> &'static str {
        match self {
            View::Customers => "customers",
            View::Contacts => "contacts",
            View::Articles => "articles",
            View::Orders => "orders",
            View::Payments => "payments",
            View::References => "references",
            View::Reviews => "reviews",
        }
    }

    /// Its version and its fields.
    pub fn layout(self) -> Layout {
        match self {
            View::Customers => party::customers(),
            View::Contacts => party::contacts(),
            View::Articles => article::layout(),
            View::Orders => order::layout(),
            View::Payments => payment::layout(),
            View::References => reference::layout(),
            View::Reviews => review::layout(),
        }
    }

    /// Whether its records are of a tenant and a source.
    fn has_source(self) -> bool {
        matches!(self, View::Orders | View::Payments | View::References | View::Reviews)
    }

    /// Whether it says when its records were made.
    fn has_time(self) -> bool {
        matches!(self, View::Orders | View::Payments | View::Reviews)
    }

    /// Gives the records that `filter` lets pass to `each`, one after the other, all of one state of the database.
    ///
    /// # Errors
    /// [`Code::UsageParameter`] for a filter that the view does not know; what the database reports, and what `each` does,
    /// which ends it.
    pub fn records(
        self,
        database: &Database,
        filter: &Filter,
        each: &mut dyn FnMut(&dyn Record) -> Result<()>,
    ) -> Result<()> {
        let refused = |what: &str| {
            let message = format!("the records of `{}` have no {what} to choose them by", self.as_str());
            Err(Problem::new(Code::UsageParameter, message).hint("leave the choice out").into())
        };
        if (filter.tenant.is_some() || filter.source.is_some()) && !self.has_source() {
            return refused("tenant and source");
        }
        if filter.since.is_some() && !self.has_time() {
            return refused("time");
        }
        database.in_one_state(|connection| match self {
            View::Customers => party::each_customer(connection, each),
            View::Contacts => party::each_contact(connection, each),
            View::Articles => article::each(database, each),
            View::Orders => order::each(connection, filter, each),
            View::Payments => payment::each(connection, filter, each),
            View::References => reference::each(connection, filter, each),
            View::Reviews => review::each(connection, filter, each),
        })
    }
}

impl FromStr for View {
    type Err = Error;

    /// # Errors
    /// [`Code::UsageParameter`] for a name that no view has.
    fn from_str(name: &str) -> Result<Self> {
        View::ALL.into_iter().find(|view| view.as_str() == name).ok_or_else(|| {
            let names = View::ALL.map(View::as_str);
            let problem = Problem::new(Code::UsageParameter, format!("there is no view {name:?}"));
            let problem = problem.expected(names.join(", "));
            match nearest(name, names) {
                Some(near) => problem.hint(format!("did you mean `{near}`?")).into(),
                None => problem.into(),
            }
        })
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Writes a view of the embedded master to `sink`, record by record. Returns how many there were.
///
/// ```
/// use intakt::export::{Filter, Format, View, WriteOptions, export};
/// use intakt::master::sqlite::{Database, SqliteAddressBook};
/// use intakt::order::Party;
/// let database = Database::in_memory()?;
/// let book = SqliteAddressBook::open(&database, "DE")?;
/// book.upsert("4711", 1, &Party { family_name: Some("Zaunkönig".into()), phone: Some("+49 30 123".into()), ..Party::default() })?;
/// let mut options = WriteOptions::new(Format::Csv);
/// options.fields = Some(vec!["id".into(), "family_name".into(), "phone".into()]);
/// let mut table = Vec::new();
/// export(&database, View::Customers, &Filter::default(), &options, &mut table)?;
/// assert_eq!(String::from_utf8_lossy(&table), "id,family_name,phone\r\n4711,Zaunkönig,'+49 30 123\r\n");
/// # Ok::<(), intakt::Error>(())
/// ```
///
/// # Errors
/// As for [`View::records`] and [`Writer`]. A part of the list may have gone to `sink` then.
pub fn export(
    database: &Database,
    view: View,
    filter: &Filter,
    options: &WriteOptions,
    sink: impl Write,
) -> Result<u64> {
    let layout = view.layout();
    let mut writer = Writer::new(&layout, options, sink)?;
    view.records(database, filter, &mut |record| writer.write(record))?;
    writer.finish()
}

/// A field of records of type `R`: its name, what it is, what it says, and how it is read.
type Column<R> = (&'static str, FieldKind, &'static str, fn(&R) -> Cell<'_>);

fn fields<R>(columns: &[Column<R>]) -> Vec<Field> {
    columns.iter().map(|(name, kind, about, _)| Field::new(*name, *kind, *about)).collect()
}

fn cell<'r, R>(columns: &[Column<R>], record: &'r R, field: usize) -> Cell<'r> {
    columns.get(field).map_or(Cell::Empty, |(_, _, _, read)| read(record))
}

/// A field of what the database keeps as JSON: its name, what it is, what it says, and where it stands (RFC 6901).
type Pointed = (&'static str, FieldKind, &'static str, &'static str);

fn pointed_fields(columns: &[Pointed]) -> Vec<Field> {
    columns.iter().map(|(name, kind, about, _)| Field::new(*name, *kind, *about)).collect()
}

/// The cell at `pointer`. What was erased stands there as null. A number that cannot be read is shown as it stands.
fn pointed<'v>(value: &'v Value, pointer: &str, kind: FieldKind) -> Cell<'v> {
    match value.pointer(pointer) {
        Some(Value::String(text)) => match (kind, text.parse()) {
            (FieldKind::Number, Ok(number)) => Cell::Number(number),
            _ => Cell::text(Some(text)),
        },
        Some(Value::Bool(flag)) => Cell::Bool(*flag),
        Some(Value::Number(number)) => {
            number.as_i64().map_or_else(|| Cell::owned(Some(number.to_string())), Cell::Integer)
        }
        // Remarks: a list of texts.
        Some(Value::Array(texts)) => {
            let texts: Vec<&str> = texts.iter().filter_map(Value::as_str).collect();
            Cell::owned((!texts.is_empty()).then(|| texts.join("\n")))
        }
        Some(Value::Object(_) | Value::Null) | None => Cell::Empty,
    }
}

/// What the database keeps as JSON. serde_json's own message may quote a value, which may be personal.
fn stored(json: &str, what: &str) -> Result<Value> {
    crate::json::from_str(json).map_err(|_| {
        let problem = Problem::new(Code::StoreDamaged, format!("{what} cannot be read"));
        problem.hint("use the last good copy").into()
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Cell, FieldKind, View, pointed};

    #[test]
    fn no_number_is_dropped() {
        let value = json!({ "whole": 7, "large": u64::MAX, "part": 1.5 });
        let shown = |pointer: &str| pointed(&value, pointer, FieldKind::Integer);
        assert_eq!(shown("/whole"), Cell::Integer(7));
        for (pointer, text) in [("/large", "18446744073709551615"), ("/part", "1.5")] {
            assert_eq!(shown(pointer), Cell::owned(Some(text.to_owned())));
        }
    }

    #[test]
    fn views_have_names_and_fields_that_are_names_everywhere() {
        for view in View::ALL {
            assert_eq!(view.as_str().parse::<View>().unwrap(), view);
            let layout = view.layout().checked().unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(layout.name(), view.as_str());
            assert!(layout.version() > 0);
            for field in layout.fields().iter().chain(layout.groups().iter().flat_map(|group| &group.fields)) {
                assert!(!field.about.is_empty(), "{}", field.name);
                assert!(!field.about.contains('|'), "{}", field.name);
            }
        }
        let error = "customer".parse::<View>().unwrap_err();
        assert!(error.to_string().contains("did you mean `customers`?"), "{error}");
    }
}
