//! Which profile an input is of.

use std::sync::Arc;

use super::super::compiled::Profile;
use super::super::library::{Parameters, Profiles};
use super::ReadOptions;
use super::opened::Opened;
use crate::error::Result;
use crate::input::Input;

/// Which profile an input is of; see [`identify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The id of the profile.
    pub profile: String,
    /// The name of the document, if the profile reads several together.
    pub document: Option<String>,
}

/// Looks at the beginning of an input and tells which profile it is of, to find out which files belong together.
///
/// # Errors
/// As [`OrderReader::open`](crate::profile::OrderReader::open), which reads the input.
pub fn identify(input: Input<'_>, profiles: &Profiles, options: &ReadOptions) -> Result<Identity> {
    let forced = forced(profiles, options)?;
    let opened = Opened::new(None, input, forced.as_ref(), options)?;
    let (profile, document) = opened.identity(profiles, forced.as_ref(), options)?;
    let name = profile.documents.get(document).filter(|_| profile.documents.len() > 1);
    Ok(Identity { profile: profile.id.clone(), document: name.map(|document| document.name.clone()) })
}

/// The profile that the caller names.
pub(super) fn forced(profiles: &Profiles, options: &ReadOptions) -> Result<Option<Arc<Profile>>> {
    let none = Parameters::new();
    let get = |id: &String| profiles.get(id, options.parameters.get(id).unwrap_or(&none));
    options.profile.as_ref().map(get).transpose()
}
