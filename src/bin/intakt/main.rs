//! The command line of Intakt: a thin face over the library.
//!
//! Data go to the standard output, everything else to the standard error. What each command does is in
//! `docs/command-line.md`.
#![forbid(unsafe_code)]

mod account;
mod arguments;
mod check;
mod clock;
mod day;
mod dedupe;
mod drift;
mod embedded;
mod export;
mod files;
mod flows;
mod import;
mod keep;
mod library;
mod link;
mod never;
mod only;
mod output;
mod parties;
mod profiles;
mod progress;
mod read;
mod references;
mod render;
mod review;
mod rows;
mod runs;
mod sheet;
mod status;
mod support;
mod table;
mod tools;
mod train;
mod watch;
mod weights;
mod words;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use output::Output;

fn main() -> ExitCode {
    // A wrong command line ends here with exit code 2.
    let Arguments { command, global } = Arguments::parse();
    let mut output = Output::new(&global);
    let status = match &command {
        Command::Read(arguments) => read::run(arguments, &global, &mut output),
        Command::Check(arguments) => check::run(arguments, &global, &mut output),
        Command::Import(arguments) => import::run(arguments, &global, &mut output),
        Command::Watch(arguments) => watch::run(arguments, &global, &mut output),
        Command::ImportMaster(arguments) => keep::import_master(arguments, &mut output),
        Command::Today(arguments) => day::run(arguments, &mut output),
        Command::Runs(arguments) => runs::run(arguments, &mut output),
        Command::Erase(arguments) => keep::erase(arguments, &mut output),
        Command::Forget(arguments) => keep::forget(arguments, &mut output),
        Command::Reconcile(arguments) => keep::reconcile(arguments, &mut output),
        Command::References(arguments) => references::run(arguments, &mut output),
        Command::Review(arguments) => review::run(arguments, &mut output),
        Command::Undo(arguments) => review::undo(arguments, &mut output),
        Command::Export(arguments) => export::run(arguments, &mut output),
        Command::Flows(arguments) => flows::run(arguments, &mut output),
        Command::Support(arguments) => support::run(arguments, &global, &mut output),
        Command::Replay(arguments) => support::replay(arguments, &mut output),
        Command::Link(arguments) => link::run(arguments, &mut output),
        Command::Dedupe(arguments) => dedupe::run(arguments, &mut output),
        Command::Train(arguments) => train::run(arguments, &mut output),
        Command::Profiles(arguments) => profiles::run(arguments, &global, &mut output),
    };
    output.finish(status.unwrap_or_else(|stopped| stopped)).into()
}
