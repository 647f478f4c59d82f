//! `intakt profiles`: what profiles there are.

use crate::arguments::{Global, ProfilesArguments, ProfilesCommand};
use crate::library;
use crate::output::Output;
use crate::status::{Outcome, Status};
use crate::table::clean;

pub(crate) fn run(arguments: &ProfilesArguments, global: &Global, output: &mut Output) -> Outcome<Status> {
    let profiles = library::profiles(global, output)?;
    match &arguments.command {
        Some(ProfilesCommand::Show { id }) => {
            library::known(&profiles, id, output)?;
            output.bytes(profiles.text(id).unwrap_or_default().as_bytes());
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
