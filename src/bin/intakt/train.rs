//! `intakt train`: weights learnt from a party list.

use std::path::Path;

use intakt::master::{LabelRow, labels_from_csv};
use intakt::matching::{Index, Label, MatchSettings, TrainingOptions, TrainingReport, train};
use intakt::{Code, Problem};

use crate::arguments::{TrainArguments, TrainFormat};
use crate::files;
use crate::import::list;
use crate::output::Output;
use crate::parties::{columns, index, tell_crowds, told};
use crate::rows::Sink;
use crate::status::{Outcome, Status};
use crate::weights;

pub(crate) fn run(arguments: &TrainArguments, output: &mut Output) -> Outcome<Status> {
    if files::is_standard(&arguments.out) {
        output.put_tables_aside();
    }
    let names = columns(arguments.columns.as_deref(), output)?;
    let mut settings = MatchSettings::default();
    if let Some(weights) = weights::given(&arguments.weights, output)? {
        settings.weights = weights;
    }
    let (index, ids) = index(&arguments.file, &names, &settings.country, output)?;
    let labels = labels(arguments.labels.as_deref(), &index, output)?;
    tell_crowds(&index, settings.block_limit, &arguments.file, output);
    // Begun before the work: what cannot be written is told at once.
    let mut sink = Sink::create(&arguments.out, output)?;
    let training = train(ids.iter().map(String::as_str), &index, &labels, &settings, &TrainingOptions::default())
        .map_err(|error| told(error, &arguments.file, output))?;
    sink.write(training.weights.to_toml().as_bytes(), output)?;
    sink.finish(output)?;
    output.table(&text(&training.report, arguments.format));
    let TrainingReport { converged, labels_vetoed, labels_contradicting, .. } = training.report;
    let fine = converged && labels_vetoed == 0 && labels_contradicting == 0;
    Ok(if fine { Status::Done } else { Status::Attention })
}

fn text(report: &TrainingReport, format: TrainFormat) -> String {
    match format {
        TrainFormat::Text => report.to_string(),
        TrainFormat::Json => serde_json::to_string(report).unwrap_or_default(),
    }
}

/// The decisions, each on two parties of the list.
fn labels(path: Option<&Path>, index: &Index, output: &mut Output) -> Outcome<Vec<Label>> {
    let Some(path) = path else { return Ok(Vec::new()) };
    let bytes = files::bytes(path, output)?;
    let rows = list(labels_from_csv(&bytes), path, output)?;
    let mut wrong = false;
    for LabelRow { position, label } in &rows {
        let unknown = [&label.left, &label.right].into_iter().find(|id| index.party(id).is_none());
        let message = match unknown {
            Some(_) => "the row decides on a party that is not in the list",
            None if label.left == label.right => "the row decides on one party and itself",
            None => continue,
        };
        wrong = true;
        let problem = Problem::new(Code::DataValue, message).at(*position).in_file(files::name(path));
        output.problem(&problem.found(unknown.unwrap_or(&label.left)), None);
    }
    if wrong { Err(Status::Usage) } else { Ok(rows.into_iter().map(|row| row.label).collect()) }
}
