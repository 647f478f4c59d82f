//! `intakt read`: orders as they are understood.

use std::ops::ControlFlow;

use intakt::order::Order;
use intakt::profile::{OrderReader, Reading, Workspace};
use intakt::{Code, Error, Problem, Severity};

use crate::arguments::{Global, ReadArguments, ReadFormat};
use crate::files;
use crate::library;
use crate::only::{self, Wanted};
use crate::output::Output;
use crate::progress;
use crate::status::{Outcome, Status};
use crate::table::{Column, Table};
use crate::words;

pub(crate) fn run(arguments: &ReadArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    let (profiles, options) = library::open(&arguments.reading, &arguments.parameters, global, output)?;
    let bar = output.progress(progress::of_files(&arguments.reading.files));
    let table = (arguments.format == ReadFormat::Table).then(|| table(output.table_width()));
    if let Some(table) = &table {
        output.table(&table.header());
    }
    let mut status = Status::Done;
    let mut wanted = Wanted::new(&options);
    let mut workspace = Workspace::default();
    let given = files::given(&arguments.reading.files);
    for set in files::together(&given, &profiles, &options) {
        let name = files::names(&set);
        let read = files::with_inputs(&set, &bar, output, |inputs, output| {
            let mut show = |order: &Order, output: &mut Output| match &table {
                Some(table) => output.table(&row(table, order)),
                None => match serde_json::to_string(order) {
                    Ok(line) => output.data(&line),
                    Err(error) => output.error(&format!("{name}: an order cannot be written as JSON: {error}")),
                },
            };
            let reader = files::reader_with(inputs, &profiles, options.clone(), std::mem::take(&mut workspace));
            one(reader, arguments.threads, &name, &mut show, &mut wanted, output)
        });
        match read {
            Ok(Ok((of_file, room))) => {
                status.and(of_file);
                workspace = room;
            }
            Ok(Err(error)) => status.and(told(error, &name, output)),
            Err(of_file) => status.and(of_file),
        }
        if output.is_closed() {
            return Ok(status);
        }
    }
    status.and(wanted.finish(output));
    Ok(status)
}

/// Reads one input to its end. Also hands out the room of its reader, for the next one.
fn one(
    reader: intakt::Result<OrderReader<'_>>,
    threads: u8,
    name: &str,
    show: &mut dyn FnMut(&Order, &mut Output),
    wanted: &mut Wanted,
    output: &mut Output,
) -> intakt::Result<(Status, Workspace)> {
    let mut reader = reader?;
    let mut status = Status::Done;
    for warning in reader.warnings() {
        output.problem(&warning.clone().or_in_file(name), None);
    }
    let mut take = |reading: &Reading| {
        match reading {
            Reading::Order(order) => {
                wanted.saw(order.number.as_deref());
                for problem in order.problems.iter().filter(|problem| problem.severity() == Severity::Error) {
                    output.problem(&problem.clone().or_in_file(name), None);
                    status.and(Status::Attention);
                }
                show(order, output);
            }
            Reading::Filtered { rule, .. } if only::is_asked_for(rule) => {}
            Reading::Filtered { rule, number } => {
                wanted.saw(number.as_deref());
                let number = number.as_deref().unwrap_or("without a number");
                output.note(&format!("{name}: the filter `{rule}` took out order {number}"));
            }
            Reading::Unreadable(problem) => {
                output.problem(&problem.clone().or_in_file(name), None);
                status.and(Status::Attention);
            }
        }
        if output.is_closed() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    if threads > 1 {
        reader.for_each_on_two_threads(|reading| take(reading))?;
    } else {
        while let Some(reading) = reader.next()? {
            if take(&reading).is_break() {
                break;
            }
            reader.recycle(reading);
        }
    }
    Ok((status, reader.into_workspace()))
}

/// Tells an error that ended an input, and what that means for the run.
pub(crate) fn told(error: Error, name: &str, output: &mut Output) -> Status {
    let error = error.or_in_file(name);
    output.problem(error.problem(), None);
    of_error(error.problem())
}

/// A file that cannot be read is another thing than one that is wrong.
pub(crate) fn of_error(problem: &Problem) -> Status {
    if problem.code() == Code::InputRead { Status::Io } else { Status::Attention }
}

fn table(width: usize) -> Table {
    let columns = vec![
        Column::left("NUMBER", 18),
        Column::left("DATE", 10),
        Column::left("ORDERER", 24),
        Column::right("LINES", 5),
        Column::right("SUM", 14),
        Column::left("CURRENCY", 8),
        Column::right("PROBLEMS", 8),
    ];
    Table::new(columns, 2, width)
}

fn row(table: &Table, order: &Order) -> String {
    let (sum, kind) =
        words::stated_sum(&order.totals).map_or_else(Default::default, |(sum, kind)| (words::money(sum), kind));
    table.row(&[
        order.number.clone().unwrap_or_default(),
        order.date.map(|date| date.date.to_string()).unwrap_or_default(),
        words::customer(order).map(|party| party.display_name()).unwrap_or_default(),
        order.lines.len().to_string(),
        sum,
        [order.currency.as_deref().unwrap_or_default(), kind].join(" "),
        order.problems.len().to_string(),
    ])
}
