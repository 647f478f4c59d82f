//! What lies beside a file that was taken in: a report for the house, and what the shop is to be told.

use std::io::Write;
use std::path::{Path, PathBuf};

use intakt::Problem;
use intakt::export::guarded;
use intakt::master::Ledger;
use intakt::plan::{Account, Feedback, OrderChange, Plan, SourceSettings, feedback};
use serde::Serialize;

use super::folder::failed;
use crate::embedded::Observer;
use crate::files::NewFile;
use crate::rows;

/// What the names of all files begin with that do not come from the shop.
pub(crate) const OURS: &str = "intakt.";

/// The name of the report.
pub(crate) const REPORT: &str = "intakt.report.json";

/// The name of what the shop is to be told.
pub(crate) const FEEDBACK: &str = "intakt.feedback.csv";

/// The report. It holds no personal data: numbers of orders, reasons, places, masked values.
#[derive(Serialize)]
pub(crate) struct Report<'r> {
    /// `intakt-report/1`.
    pub(crate) format: &'static str,
    /// `done`, `open` or `failed`.
    pub(crate) result: &'static str,
    /// When the files were read, UTC.
    pub(crate) time: String,
    pub(crate) tenant: &'r str,
    pub(crate) source: &'r str,
    pub(crate) files: &'r [String],
    /// Every record in its class; nothing where the files were not read.
    pub(crate) account: Option<&'r Account>,
    /// How many plans were carried out.
    pub(crate) applied: u64,
    /// How many did not fit the data any more.
    pub(crate) stopped: u64,
    /// Known orders that came with other content, each with the fields that differ.
    pub(crate) changed: &'r [ChangedOrder],
    /// What was said about the files.
    pub(crate) problems: &'r [Problem],
}

/// A known order that came with other content. Values are for people who look at the order itself.
#[derive(Serialize)]
pub(crate) struct ChangedOrder {
    order: Option<String>,
    fields: Vec<String>,
}

/// More changed orders than this are held like all others, and not listed.
const MOST_CHANGED: usize = 1_000;

impl Report<'_> {
    /// Writes it into the folder of the files, in place of an earlier one.
    pub(crate) fn write(&self, folder: &Path) -> Result<PathBuf, Problem> {
        let path = folder.join(REPORT);
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        write_whole(&path, format!("{text}\n").as_bytes())?;
        Ok(path)
    }
}

/// Writes a file that is whole or not there.
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let write = || {
        let mut file = NewFile::create(path, false)?;
        file.write_all(bytes)?;
        file.finish()
    };
    write().map_err(|error| failed(path, "cannot be written", &error))
}

const HEADER: &str = "order,state,status,document,customer,customer_source_id,reasons\n";

/// Writes down what the shop is to be told, order by order, so that a long file takes no memory.
pub(crate) struct FeedbackFile<'s> {
    settings: &'s SourceSettings,
    path: PathBuf,
    file: Option<NewFile>,
    /// What went wrong first.
    problem: Option<Problem>,
    /// Orders that came with other content, for the report.
    changed: Vec<ChangedOrder>,
}

impl<'s> FeedbackFile<'s> {
    pub(crate) fn create(folder: &Path, settings: &'s SourceSettings) -> Result<Self, Problem> {
        let path = folder.join(FEEDBACK);
        let begun = NewFile::create(&path, false).and_then(|mut file| file.write_all(HEADER.as_bytes()).map(|()| file));
        let file = Some(begun.map_err(|error| failed(&path, "cannot be written", &error))?);
        Ok(FeedbackFile { settings, path, file, problem: None, changed: Vec::new() })
    }

    /// Puts the file in its place; the orders that came with other content.
    pub(crate) fn finish(mut self) -> Result<Vec<ChangedOrder>, Problem> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        if let Some(file) = self.file.take() {
            file.finish().map_err(|error| failed(&self.path, "cannot be written", &error))?;
        }
        Ok(self.changed)
    }
}

impl FeedbackFile<'_> {
    fn write(&mut self, row: &str) {
        if let Some(file) = &mut self.file
            && self.problem.is_none()
            && let Err(error) = file.write_all(row.as_bytes())
        {
            self.problem = Some(failed(&self.path, "cannot be written", &error));
        }
    }
}

impl Observer for FeedbackFile<'_> {
    fn order(&mut self, plan: &Plan, ledger: &dyn Ledger) -> intakt::Result<()> {
        if let Some(told) = feedback(plan, ledger, self.settings)? {
            self.write(&row(&told));
        }
        Ok(())
    }

    fn changed(&mut self, plan: &Plan, changes: &[OrderChange]) {
        if self.changed.len() < MOST_CHANGED {
            let fields = changes.iter().map(|change| change.field.clone()).collect();
            self.changed.push(ChangedOrder { order: plan.order.number.clone(), fields });
        }
    }

    fn unreadable(&mut self, problem: &Problem) {
        let place = problem.position().map(|position| format!(" line {}", position.line)).unwrap_or_default();
        let cells = ["", "unreadable", "", "", "", "", &format!("{}{place}", problem.code())].map(str::to_owned);
        self.write(&rows::line(&cells));
    }
}

/// One order as a row of CSV.
fn row(told: &Feedback) -> String {
    let customer = told.customer();
    let reasons: Vec<&str> = told.reasons.iter().map(|reason| reason.as_str()).collect();
    let cells = [
        told.order.clone(),
        told.state.as_str().to_owned(),
        told.status.clone().unwrap_or_default(),
        told.document.clone().unwrap_or_default(),
        customer.map(|party| party.id.clone()).unwrap_or_default(),
        customer.and_then(|party| party.source_id.clone()).unwrap_or_default(),
        reasons.join(" "),
    ];
    rows::line(&cells.map(|cell| guarded(&cell).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::row;
    use intakt::master::DocumentKind;
    use intakt::order::Role;
    use intakt::plan::{Feedback, FeedbackParty, FeedbackState, ReasonCode};

    #[test]
    fn a_row_names_the_customer_and_every_reason() {
        let party = |role, id: &str, source_id: Option<&str>| FeedbackParty {
            roles: vec![role],
            id: id.to_owned(),
            source_id: source_id.map(str::to_owned),
        };
        let told = Feedback {
            order: "=1+1".to_owned(),
            state: FeedbackState::Held,
            status: Some("on, hold".to_owned()),
            kind: DocumentKind::Intake,
            document: None,
            parties: vec![party(Role::ShipTo, "9", None), party(Role::Orderer, "7", Some("S-7"))],
            reasons: vec![ReasonCode::Changed, ReasonCode::ArticleMissing],
        };
        assert_eq!(row(&told), "'=1+1,held,\"on, hold\",,7,S-7,changed article_missing\n");
    }
}
