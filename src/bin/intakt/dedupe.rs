//! `intakt dedupe`: the pairs of one party list that are or may be one party.

use intakt::matching::{Index, MatchSettings, Pair, dedupe};

use crate::arguments::DedupeArguments;
use crate::output::Output;
use crate::parties::{columns, parties, tell_crowds, told};
use crate::progress;
use crate::rows::{Sink, line, word};
use crate::status::{Outcome, Status};

const HEADER: &str = "id_a,id_b,verdict,kind,score,evidence\n";

pub(crate) fn run(arguments: &DedupeArguments, output: &mut Output) -> Outcome<Status> {
    let names = columns(arguments.columns.as_deref(), output)?;
    let settings = MatchSettings { identity: arguments.identity.into(), ..MatchSettings::default() };
    let mut index = Index::new(&settings.country);
    let mut ids = Vec::new();
    for (id, party) in parties(&arguments.file, &names, output)? {
        index.upsert(&id, 0, party).map_err(|error| told(error, &arguments.file, output))?;
        ids.push(id);
    }
    let ids = ids.iter().map(String::as_str);
    let bar_length = ids.len();
    let pairs =
        dedupe(ids, &index, &settings, arguments.min_score).map_err(|error| told(error, &arguments.file, output))?;
    tell_crowds(&index, settings.block_limit, &arguments.file, output);
    let mut result = Sink::create(&arguments.out, output)?;
    let bar = output.progress(progress::of_rows(bar_length));
    result.write(HEADER.as_bytes(), output)?;
    for of_one_party in pairs {
        for pair in of_one_party.map_err(|error| told(error, &arguments.file, output))? {
            result.write(row(&pair).as_bytes(), output)?;
        }
        bar.inc(1);
        if output.is_closed() {
            break;
        }
    }
    result.finish(output)?;
    Ok(Status::Done)
}

fn row(pair: &Pair) -> String {
    line(&[
        pair.first.clone(),
        pair.second.clone(),
        word(&pair.outcome),
        word(&pair.kind),
        pair.score.to_string(),
        pair.match_key(),
    ])
}
