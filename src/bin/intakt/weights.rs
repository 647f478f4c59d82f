//! What agreement and disagreement weigh, as the command line names it.

use std::path::Path;

use intakt::Problem;
use intakt::error::nearest;
use intakt::matching::Weights;

use crate::arguments::WeightsArgument;
use crate::files;
use crate::output::Output;
use crate::status::{Outcome, Status};

/// The weights that were asked for: a shipped set by its name, else a file.
pub(crate) fn given(argument: &WeightsArgument, output: &mut Output) -> Outcome<Option<Weights>> {
    let Some(word) = argument.weights.as_deref() else { return Ok(None) };
    if let Some(weights) = Weights::named(word) {
        return Ok(Some(weights));
    }
    let path = Path::new(word);
    let is_name = !word.contains(['.', '/', '\\']) && !path.exists();
    if is_name {
        let names: Vec<&str> = Weights::sets().map(|(name, _)| name).collect();
        let hint =
            nearest(word, names.iter().copied()).map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        let known = names.join(", ");
        output.error(&format!("--weights: there is no file and no shipped set of that name (shipped: {known}){hint}"));
        return Err(Status::Usage);
    }
    let text = files::text(path, output)?;
    let problems = Weights::check(&text);
    let told = |problem: Problem| output.problem(&problem.in_file(files::name(path)), Some(&text));
    problems.into_iter().for_each(told);
    Weights::from_toml(&text).map(Some).map_err(|_| Status::Usage)
}
