//! name_bench: pairs of names, one party or two.

use std::path::Path;

use intakt::matching::{Field, Index, Level, MatchSettings, Query, Weights, decide};
use intakt::order::Party;
use intakt_benches::Failure;

use crate::files::rows;
use crate::report::{ratio, table};

/// A pair of names with what two ways say of it.
struct Judged {
    schema: String,
    is_match: bool,
    intakt: bool,
    /// Jaro-Winkler of the names in lower case, in parts per 10,000.
    likeness: usize,
}

/// The table of accuracies.
pub fn run(path: &Path) -> Result<String, Failure> {
    let settings = MatchSettings { weights: Weights::neutral(), ..MatchSettings::default() };
    let judged = rows(path, |row| {
        let (one, other) = (row.cell("name1"), row.cell("name2"));
        let schema = row.cell("schema").to_owned();
        let is_company = schema != "Person";
        let agrees = agree(&party(one, is_company), &party(other, is_company), &settings);
        let likeness = strsim::jaro_winkler(&one.to_lowercase(), &other.to_lowercase());
        agrees.map(|intakt| Judged {
            schema,
            is_match: row.cell("is_match") == "true",
            intakt,
            likeness: (likeness * 10_000.0) as usize,
        })
    })?;
    let judged = judged.into_iter().collect::<Result<Vec<_>, Failure>>()?;
    let mut schemas: Vec<&str> = judged.iter().map(|one| one.schema.as_str()).collect();
    schemas.sort_unstable();
    schemas.dedup();
    let mut lines = Vec::new();
    for schema in schemas.iter().copied().chain(["all"]) {
        let of: Vec<&Judged> = judged.iter().filter(|one| schema == "all" || one.schema == schema).collect();
        let right = |says: &dyn Fn(&Judged) -> bool| of.iter().filter(|one| says(one) == one.is_match).count();
        // The best threshold there is, which nobody knows beforehand.
        let best = (0..=100).map(|step| right(&|one| one.likeness >= step * 100)).max().unwrap_or(0);
        lines.push(vec![
            schema.to_owned(),
            of.len().to_string(),
            of.iter().filter(|one| one.is_match).count().to_string(),
            ratio(right(&|one| one.intakt), of.len()),
            ratio(right(&|one| one.likeness >= 9_000), of.len()),
            ratio(best, of.len()),
        ]);
    }
    Ok(table(
        &["schema", "pairs", "one party", "Intakt", "Jaro-Winkler from 0.90", "Jaro-Winkler, best threshold"],
        &lines,
    ))
}

fn party(name: &str, is_company: bool) -> Party {
    if is_company {
        return Party { company: Some(name.to_owned()), ..Party::default() };
    }
    let (given, family) = match (name.split_once(','), name.trim().rsplit_once(' ')) {
        (Some((family, given)), _) | (None, Some((given, family))) => (Some(given.to_owned()), family),
        (None, None) => (None, name),
    };
    Party { given_name: given, family_name: Some(family.to_owned()), ..Party::default() }
}

/// Whether the comparison of names says that they agree: both parts, in whatever way law 2 knows.
fn agree(one: &Party, other: &Party, settings: &MatchSettings) -> Result<bool, Failure> {
    let mut index = Index::new(&settings.country);
    index.upsert("1", 0, one.clone())?;
    // The reference has the two compared, whether or not they share a key.
    let verdict = decide(&Query { cross_reference: Some("1"), ..Query::new(other) }, &index, settings)?;
    let evidence = verdict.candidates.first().and_then(|one| one.on(Field::Name).or_else(|| one.on(Field::Company)));
    Ok(evidence.is_some_and(|evidence| matches!(evidence.level, Level::Equal | Level::Variant | Level::Similar)))
}
