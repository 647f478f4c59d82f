//! `intakt link`: every row of one party list looked up in another.

use intakt::matching::{Candidate, Index, MatchSettings, Outcome as Found, Query, Verdict, decide};

use crate::arguments::LinkArguments;
use crate::output::Output;
use crate::parties::{columns, parties, tell_crowds, told};
use crate::progress;
use crate::rows::{Sink, line, word};
use crate::status::{Outcome, Status};

const HEADER: &str = "query_id,verdict,kind,master_id,score,runner_up,evidence\n";

pub(crate) fn run(arguments: &LinkArguments, output: &mut Output) -> Outcome<Status> {
    let names = columns(arguments.columns.as_deref(), output)?;
    let settings = MatchSettings { identity: arguments.identity.into(), ..MatchSettings::default() };
    let mut index = Index::new(&settings.country);
    for (id, party) in parties(&arguments.master, &names, output)? {
        index.upsert(&id, 0, party).map_err(|error| told(error, &arguments.master, output))?;
    }
    let queries = parties(&arguments.queries, &names, output)?;
    tell_crowds(&index, settings.block_limit, &arguments.master, output);
    let mut result = Sink::create(&arguments.out, output)?;
    let bar = output.progress(progress::of_rows(queries.len()));
    result.write(HEADER.as_bytes(), output)?;
    for (id, party) in &queries {
        let verdict =
            decide(&Query::new(party), &index, &settings).map_err(|error| told(error, &arguments.queries, output))?;
        result.write(row(id, &verdict).as_bytes(), output)?;
        bar.inc(1);
        if output.is_closed() {
            break;
        }
    }
    result.finish(output)?;
    Ok(Status::Done)
}

/// A row of the result. The record is named where it is the same or in question; score and evidence are those of the
/// best candidate in any case, the runner-up's score is that of the next one.
fn row(id: &str, verdict: &Verdict) -> String {
    let decided = |candidate: &&Candidate| Some(&candidate.party) == verdict.party.as_ref();
    let best = verdict.candidates.iter().find(decided).or_else(|| verdict.candidates.first());
    let next = verdict.candidates.iter().find(|one| best.is_none_or(|best| best.party != one.party));
    let master = best.filter(|_| verdict.outcome != Found::New).map_or("", |best| best.party.as_str());
    let score = |candidate: Option<&Candidate>| candidate.map(|one| one.score.to_string()).unwrap_or_default();
    let cells = [
        id.to_owned(),
        word(&verdict.outcome),
        word(&verdict.kind),
        master.to_owned(),
        score(best),
        score(next),
        best.map(Candidate::match_key).unwrap_or_default(),
    ];
    line(&cells)
}
