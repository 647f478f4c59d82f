//! Whether an input is as its profile wants it: everything that is to be said about it, in one value.

use serde_json::{Value, json};

use super::library::Profiles;
use super::reader::{OrderReader, Reading};
use crate::error::{Code, Problem, Result, Severity};
use crate::order::Order;

/// Everything about one input. Write it as [JSON](CheckReport::json), [SARIF](super::sarif()) or [JUnit](super::junit()).
///
/// ```
/// use intakt::input::Input;
/// use intakt::profile::{CheckReport, OrderReader, Profiles, ReadOptions};
///
/// let xml = include_bytes!("../../examples/intakt-order/minimal.xml");
/// let profiles = Profiles::builtin()?;
/// let options = ReadOptions { coverage: true, ..ReadOptions::default() };
/// let report = CheckReport::read("minimal.xml", OrderReader::open(Input::Slice(xml), &profiles, options), &profiles);
/// assert_eq!((report.orders, report.problems().count()), (1, 0));
/// # Ok::<(), intakt::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct CheckReport {
    /// What the input is called.
    pub file: String,
    /// Id, title and version of the profile that read it.
    pub profile: Option<(String, String, String)>,
    /// Why that profile: the conditions of its `detect`, a line for each document. Nothing if the caller named it.
    pub chosen_by: Vec<String>,
    /// The encoding that was in force.
    pub encoding: Option<&'static str>,
    /// How many orders it holds.
    pub orders: u64,
    /// How many records a filter took out.
    pub filtered: u64,
    /// How many records cannot be read.
    pub unreadable: u64,
    /// What is to be said about the input as a whole.
    pub warnings: Vec<Problem>,
    /// Every record that was not filtered out, by its order number and line, and what is wrong with it.
    pub records: Vec<(String, Vec<Problem>)>,
    /// What no rule reads.
    pub unread: Vec<Problem>,
    /// Rules that found nothing.
    pub unmatched: Vec<Problem>,
    /// What is new or gone since an earlier input; see [`drift`](super::drift()).
    pub drift: Vec<Problem>,
    /// What ended the input before its time.
    pub end: Option<Problem>,
}

impl CheckReport {
    /// Reads an input to its end. Open it with [`coverage`](super::ReadOptions::coverage), or nothing is said of what no
    /// rule reads.
    pub fn read(file: &str, reader: Result<OrderReader<'_>>, profiles: &Profiles) -> CheckReport {
        let mut report = CheckReport { file: file.to_owned(), ..CheckReport::default() };
        report.end = report.fill(reader, profiles).err().map(crate::Error::into_problem);
        report
    }

    fn fill(&mut self, reader: Result<OrderReader<'_>>, profiles: &Profiles) -> Result<()> {
        let mut reader = reader?;
        let profile = reader.profile();
        let version = profiles.list().into_iter().find(|summary| summary.id == profile.id()).map(|one| one.version);
        self.profile = Some((profile.id().to_owned(), profile.title().to_owned(), version.unwrap_or_default()));
        self.chosen_by = reader.reasons().to_vec();
        self.encoding = Some(reader.encoding());
        self.warnings = reader.warnings().to_vec();
        let end = self.fill_records(&mut reader);
        for problem in reader.coverage() {
            match problem.code() {
                Code::OrderRuleUnmatched => self.unmatched.push(problem),
                _ => self.unread.push(problem),
            }
        }
        end
    }

    fn fill_records(&mut self, reader: &mut OrderReader<'_>) -> Result<()> {
        while let Some(reading) = reader.next()? {
            match reading {
                Reading::Order(order) => {
                    self.orders += 1;
                    self.records.push((title(&order), order.problems));
                }
                Reading::Filtered { .. } => self.filtered += 1,
                Reading::Unreadable(problem) => {
                    self.unreadable += 1;
                    self.records.push(("a record that cannot be read".to_owned(), vec![problem]));
                }
            }
        }
        Ok(())
    }

    /// What is wrong, and what to look at: without the rules that found nothing, which is no fault.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        let of_records = self.records.iter().flat_map(|(_, problems)| problems);
        self.warnings.iter().chain(of_records).chain(&self.unread).chain(&self.drift).chain(&self.end)
    }

    /// How many problems there are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.problems().filter(|problem| problem.severity() == severity).count()
    }

    /// The report as one object. Values are masked unless `show_values` says otherwise.
    pub fn json(&self, show_values: bool) -> Value {
        let all = |problems: &[Problem]| problems.iter().map(|problem| value(problem, show_values)).collect::<Vec<_>>();
        let wrong = self.records.iter().filter(|(_, problems)| !problems.is_empty());
        let records = wrong.map(|(title, problems)| json!({ "record": title, "problems": all(problems) }));
        let profile = self.profile.as_ref();
        json!({
            "file": self.file,
            "profile": profile.map(|(id, title, version)| json!({
                "id": id, "title": title, "version": version, "chosen_by": self.chosen_by,
            })),
            "encoding": self.encoding,
            "orders": self.orders,
            "filtered": self.filtered,
            "unreadable": self.unreadable,
            "errors": self.count(Severity::Error),
            "warnings": self.count(Severity::Warning),
            "input": all(&self.warnings),
            "records": records.collect::<Vec<_>>(),
            "unread": all(&self.unread),
            "unmatched_rules": all(&self.unmatched),
            "drift": all(&self.drift),
            "end": self.end.as_ref().map(|problem| value(problem, show_values)),
        })
    }
}

fn value(problem: &Problem, show_values: bool) -> Value {
    let mut value = json!(problem);
    if let (true, Some(found), Some(object)) = (show_values, problem.found_unmasked(), value.as_object_mut()) {
        object.insert("found".to_owned(), json!(found));
    }
    value
}

fn title(order: &Order) -> String {
    match &order.number {
        Some(number) => format!("order {number} (line {})", order.position.line),
        None => format!("order without a number (line {})", order.position.line),
    }
}
