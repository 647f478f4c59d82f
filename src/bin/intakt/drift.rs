//! `intakt check --against`: what is new or gone since earlier files of the same shop.

use std::path::PathBuf;

use indicatif::ProgressBar;
use intakt::Problem;
use intakt::profile::{Identity, Profiles, ReadOptions, drift, structure};
use intakt::xml::Structure;

use crate::files::{self, Given};
use crate::output::Output;
use crate::read::told;
use crate::status::{Outcome, Status};

/// What the earlier files hold, and with which of them each file of the inputs is compared.
pub(crate) struct Earlier {
    structures: Vec<Structure>,
    /// By input, for each of its files the number of the earlier one; nothing for a file that is of no profile.
    matches: Vec<Vec<Option<usize>>>,
}

impl Earlier {
    /// Reads the earlier files. A single one is compared with every input of a single file; otherwise files are compared
    /// that are the same document of the same profile.
    ///
    /// # Errors
    /// What cannot be compared or read, which has been told then.
    pub(crate) fn read(
        paths: &[PathBuf],
        sets: &[Vec<&Given>],
        profiles: &Profiles,
        options: &ReadOptions,
        output: &mut Output,
    ) -> Outcome<Earlier> {
        if sets.iter().flatten().any(|given| given.is_standard()) || paths.iter().any(|path| files::is_standard(path)) {
            output.error("--against reads each file twice, which the standard input cannot be");
            return Err(Status::Usage);
        }
        let earlier = files::given(paths);
        let matches = matches(&earlier, sets, profiles, options).map_err(|message| {
            output.error(&message);
            Status::Usage
        })?;
        let mut structures = Vec::new();
        for given in &earlier {
            let read = structure_of(given, profiles, options, output)?;
            structures.push(read.map_err(|error| told(error, given.name(), output))?);
        }
        Ok(Earlier { structures, matches })
    }

    /// What is new or gone in the files of the input of this number. The file is named where the input has several.
    ///
    /// # Errors
    /// As for opening a file. One that cannot be read to its end has been told by whoever read its orders.
    pub(crate) fn drift(
        &self,
        number: usize,
        set: &[&Given],
        profiles: &Profiles,
        options: &ReadOptions,
        output: &mut Output,
    ) -> Outcome<Vec<Problem>> {
        let mut problems = Vec::new();
        let matches = self.matches.get(number).map(Vec::as_slice).unwrap_or_default();
        for (given, earlier) in set.iter().zip(matches) {
            let Some(earlier) = earlier.and_then(|earlier| self.structures.get(earlier)) else { continue };
            let Ok(now) = structure_of(given, profiles, options, output)? else { continue };
            let named = |problem: Problem| if set.len() > 1 { problem.in_file(given.name()) } else { problem };
            problems.extend(drift(earlier, &now).into_iter().map(named));
        }
        Ok(problems)
    }
}

fn structure_of(
    given: &Given,
    profiles: &Profiles,
    options: &ReadOptions,
    output: &mut Output,
) -> Outcome<intakt::Result<Structure>> {
    files::with_inputs(&[given], &ProgressBar::hidden(), output, |mut inputs, _| match inputs.pop() {
        Some((_, input)) => structure(input, profiles, options),
        None => Ok(Structure::default()),
    })
}

/// Which of the earlier files each file is compared with.
fn matches(
    earlier: &[Given],
    sets: &[Vec<&Given>],
    profiles: &Profiles,
    options: &ReadOptions,
) -> Result<Vec<Vec<Option<usize>>>, String> {
    if earlier.len() == 1 && sets.iter().all(|set| set.len() == 1) {
        return Ok(sets.iter().map(|_| vec![Some(0)]).collect());
    }
    let mut identities: Vec<Option<Identity>> = Vec::new();
    for given in earlier {
        let identity = files::identity(given, profiles, options);
        let Some(found) = &identity else {
            return Err(format!(
                "--against: {} fits no profile, so it is not known what to compare it with",
                given.name()
            ));
        };
        if let Some(same) = identities.iter().position(|other| *other == identity) {
            let same = earlier.get(same).map(Given::name).unwrap_or_default();
            return Err(format!("--against: {same} and {} both are {}", given.name(), words(found)));
        }
        identities.push(identity);
    }
    let of_set = |set: &Vec<&Given>| {
        let of_file = |given: &&Given| {
            // What no profile fits is told when it is read.
            let Some(identity) = files::identity(given, profiles, options) else { return Ok(None) };
            match identities.iter().position(|other| other.as_ref() == Some(&identity)) {
                Some(number) => Ok(Some(number)),
                None => Err(format!("--against: no file is {}, as {} is", words(&identity), given.name())),
            }
        };
        set.iter().map(of_file).collect()
    };
    sets.iter().map(of_set).collect()
}

/// The document of a profile in words.
fn words(identity: &Identity) -> String {
    match &identity.document {
        Some(document) => format!("the document `{document}` of the profile `{}`", identity.profile),
        None => format!("of the profile `{}`", identity.profile),
    }
}
