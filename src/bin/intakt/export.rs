//! `intakt export`: lists of the database for others.

use std::io::{self, Write};
use std::path::Path;

use intakt::Code;
use intakt::export::{Filter, WriteOptions, export};

use crate::arguments::ExportArguments;
use crate::embedded;
use crate::files::{self, NewFile};
use crate::output::Output;
use crate::runs::reader;
use crate::status::{Outcome, Status};

pub(crate) fn run(arguments: &ExportArguments, output: &mut Output) -> Outcome<Status> {
    let mut options = WriteOptions::new(arguments.format);
    options.charset = arguments.charset;
    options.fields.clone_from(&arguments.fields);
    options.delimiter = arguments.delimiter;
    options.decimal = arguments.decimal;
    options.guard = !arguments.no_guard;
    let filter = Filter {
        tenant: arguments.tenant.clone(),
        source: arguments.source.clone(),
        since: arguments.since.map(|since| since.seconds()),
    };
    let (view, out) = (arguments.view, arguments.out.as_path());
    let database = reader(&arguments.db, output)?;
    if files::is_standard(out) {
        let done = export(&database, view, &filter, &options, Standard(output));
        // Nobody reads on, as after `| head`; whatever else is wrong with the output is told when it ends.
        return done.map(|_| Status::Done).or_else(|error| match error.code() {
            Code::DataWrite if output.is_closed() => Ok(Status::Done),
            _ => Err(failed(&error, arguments, output)),
        });
    }
    let mut file = NewFile::create(out, false).map_err(|error| files::unwritable(out, &error, output))?;
    export(&database, view, &filter, &options, &mut file).map_err(|error| failed(&error, arguments, output))?;
    file.finish().map_err(|error| files::unwritable(out, &error, output))?;
    Ok(Status::Done)
}

/// Tells why a list was not written: the choice and the list's own texts are wrong, or a file is.
fn failed(error: &intakt::Error, arguments: &ExportArguments, output: &mut Output) -> Status {
    let told = |path: &Path, output: &mut Output| {
        output.problem(&error.problem().clone().or_in_file(&files::name(path)), None);
    };
    match error.code() {
        Code::UsageParameter => {
            output.problem(error.problem(), None);
            Status::Usage
        }
        Code::DataUnwritable => {
            told(&arguments.db, output);
            Status::Usage
        }
        Code::DataWrite => {
            told(&arguments.out, output);
            Status::Io
        }
        _ => embedded::failed(error, &arguments.db, output),
    }
}

/// The standard output.
struct Standard<'o>(&'o mut Output);

impl Write for Standard<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.bytes(bytes);
        if self.0.is_closed() { Err(io::ErrorKind::BrokenPipe.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
