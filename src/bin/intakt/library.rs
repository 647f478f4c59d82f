//! The profiles at hand: built-in ones, those of `--profiles DIR`, and the one of `--profile FILE`.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use intakt::input::Charset;
use intakt::profile::{Parameters, Profiles, ReadOptions};
use intakt::{Code, Error, Problem};

use crate::arguments::{self, Global, Reading};
use crate::files;
use crate::output::Output;
use crate::status::{Outcome, Status};

/// The profiles, and how the files are to be read with them.
pub(crate) fn open(
    reading: &Reading,
    parameters: &arguments::Parameters,
    global: &Global,
    output: &mut Output,
) -> Outcome<(Profiles, ReadOptions)> {
    let mut profiles = profiles(global, output)?;
    let options = options(&mut profiles, reading.profile.as_deref(), reading.charset, parameters, output)?;
    let only = reading.only.as_ref();
    let only = only.map(|numbers| numbers.iter().map(|number| number.trim().to_owned()).collect());
    Ok((profiles, ReadOptions { only, ..options }))
}

/// How a file is to be read with the profile of this id or in this file.
pub(crate) fn options(
    profiles: &mut Profiles,
    profile: Option<&str>,
    charset: Option<Charset>,
    parameters: &arguments::Parameters,
    output: &mut Output,
) -> Outcome<ReadOptions> {
    let profile = match profile {
        None => None,
        Some(word) if word.ends_with(".toml") || Path::new(word).is_file() => {
            Some(add(profiles, Path::new(word), output)?)
        }
        Some(id) => Some(known(profiles, id, output)?),
    };
    let mut given = Parameters::new();
    for (name, value) in &parameters.set {
        if given.insert(name.clone(), value.clone()).is_some() {
            output.error(&format!("--set names the parameter `{name}` twice"));
            return Err(Status::Usage);
        }
    }
    let parameters =
        profiles.with_parameters(profile.as_deref(), &given).map_err(|error| told(&error, None, output))?;
    Ok(ReadOptions { profile, charset, parameters, ..ReadOptions::default() })
}

/// The built-in profiles and those of `--profiles DIR`.
pub(crate) fn profiles(global: &Global, output: &mut Output) -> Outcome<Profiles> {
    let mut profiles = Profiles::builtin().map_err(|error| told(&error, None, output))?;
    let Some(folder) = &global.profiles else { return Ok(profiles) };
    let paths = toml_files(folder).map_err(|error| {
        output.error(&format!("the folder {} cannot be read: {error}", folder.display()));
        Status::Io
    })?;
    let mut waiting = Vec::with_capacity(paths.len());
    for path in paths {
        let text = files::text(&path, output)?;
        waiting.push((path, text));
    }
    let mut files: BTreeMap<String, PathBuf> = BTreeMap::new();
    // A profile may extend one of a later file, so what fails for that is tried again after the others.
    loop {
        let before = waiting.len();
        let mut failed = Vec::new();
        for (path, text) in waiting {
            match profiles.add(&text, &files::name(&path)) {
                Ok(id) => {
                    if let Some(other) = files.insert(id.clone(), path.clone()) {
                        let message = format!("the profile `{id}` stands in {} already", other.display());
                        let problem = Problem::new(Code::ProfileValue, message).in_file(files::name(&path));
                        output.problem(&problem.path("id").hint("give one of them another id"), None);
                        return Err(Status::Usage);
                    }
                }
                Err(error) => failed.push((path, text, error)),
            }
        }
        let may_help = failed.iter().any(|(.., error)| error.code() == Code::ProfileExtends);
        if failed.is_empty() {
            return Ok(profiles);
        } else if failed.len() == before || !may_help {
            for (_, text, error) in &failed {
                told(error, Some(text), output);
            }
            return Err(Status::Usage);
        }
        waiting = failed.into_iter().map(|(path, text, _)| (path, text)).collect();
    }
}

fn toml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

fn add(profiles: &mut Profiles, path: &Path, output: &mut Output) -> Outcome<String> {
    let text = files::text(path, output)?;
    profiles.add(&text, &files::name(path)).map_err(|error| told(&error, Some(&text), output))
}

/// The id, if there is such a profile.
pub(crate) fn known(profiles: &Profiles, id: &str, output: &mut Output) -> Outcome<String> {
    match profiles.get(id, &Parameters::new()) {
        Err(error) if error.code() == Code::ProfileUnknown => Err(told(&error, None, output)),
        // Whatever else is wrong depends on the parameters and is told with the input.
        _ => Ok(id.to_owned()),
    }
}

fn told(error: &Error, text: Option<&str>, output: &mut Output) -> Status {
    output.problem(error.problem(), text);
    Status::Usage
}
