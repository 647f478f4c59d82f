//! `intakt profiles`: what profiles there are, and the tools to write one.

use std::path::PathBuf;

use indicatif::ProgressBar;
use intakt::Code;
use intakt::input::Charset;
use intakt::profile::{Profiles, ReadOptions, SkeletonOptions};

use crate::arguments::{By, Global, ProfilesArguments, ProfilesCommand};
use crate::files::{self, Given};
use crate::library;
use crate::output::Output;
use crate::read::told;
use crate::status::{Outcome, Status};
use crate::table::clean;
use crate::tools;

pub(crate) fn run(arguments: &ProfilesArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    let mut profiles = library::profiles(global, output)?;
    match &arguments.command {
        Some(ProfilesCommand::Show { id }) => {
            library::known(&profiles, id, output)?;
            output.bytes(profiles.text(id).unwrap_or_default().as_bytes());
        }
        Some(ProfilesCommand::New { from, record, charset }) => {
            return new(&profiles, from, record.as_deref(), *charset, output);
        }
        Some(ProfilesCommand::Explain { files, field, by }) => {
            let options = by_options(&mut profiles, by, output)?;
            return tools::explain(&profiles, options, files, field, output);
        }
        Some(ProfilesCommand::Eval { files, xpath, by }) => {
            let options = by_options(&mut profiles, by, output)?;
            return tools::evaluate(&profiles, options, files, xpath, output);
        }
        Some(ProfilesCommand::Compare { old, new, files, charset, parameters }) => {
            return tools::compare(global, (old, new), files, (*charset, parameters), output);
        }
        Some(ProfilesCommand::List) | None => {
            let list = profiles.list();
            // One row a line whatever its length, so that other programs can read it.
            let widest = list.iter().map(|summary| summary.id.chars().count()).max().unwrap_or(0);
            for summary in list {
                let own = if summary.builtin { "built-in" } else { "own" };
                let extends = summary.extends.map(|id| format!("extends {id}")).unwrap_or_default();
                let (id, version) = (clean(&summary.id), clean(&summary.version));
                output.data(&format!(
                    "{id:<widest$}  {version:<4} {own:<9} {:<28} {}",
                    clean(&extends),
                    clean(&summary.title)
                ));
            }
        }
    }
    Ok(Status::Done)
}

fn by_options(profiles: &mut Profiles, by: &By, output: &mut Output) -> Outcome<ReadOptions> {
    library::options(profiles, by.profile.as_deref(), by.charset, &by.parameters, output)
}

fn new(
    profiles: &Profiles,
    from: &[PathBuf],
    record: Option<&str>,
    charset: Option<Charset>,
    output: &mut Output,
) -> Outcome<Status> {
    let given = files::given(from);
    let parts: Vec<&Given> = given.iter().collect();
    let names = files::names(&parts);
    let options = SkeletonOptions {
        record: record.map(str::to_owned),
        file: Some(names.clone()),
        charset: charset.unwrap_or_default(),
        show_values: output.show_values,
        ..SkeletonOptions::default()
    };
    let written = files::with_inputs(&parts, &ProgressBar::hidden(), output, |inputs, _| match files::only(inputs) {
        Ok((_, only)) => profiles.skeleton(only, &options),
        Err(inputs) => profiles.skeleton_all(inputs, &options),
    })?;
    match written {
        Ok(text) => {
            output.bytes(text.as_bytes());
            Ok(Status::Done)
        }
        Err(error) => {
            let usage = error.code() == Code::UsageParameter;
            let status = told(error, &names, output);
            Err(if usage { Status::Usage } else { status })
        }
    }
}
