//! `intakt dedupe`: the pairs of one party list that are or may be one party.

use std::ops::ControlFlow;

use intakt::matching::{MatchSettings, Pair, dedupe_all};

use crate::arguments::DedupeArguments;
use crate::never;
use crate::output::Output;
use crate::parties::{columns, index, tell_crowds, told};
use crate::progress;
use crate::rows::{Sink, line, word};
use crate::status::{Outcome, Status};
use crate::weights;

const HEADER: &str = "id_a,id_b,verdict,kind,score,evidence\n";

pub(crate) fn run(arguments: &DedupeArguments, output: &mut Output) -> Outcome<Status> {
    let names = columns(arguments.columns.as_deref(), output)?;
    let mut settings = MatchSettings { identity: arguments.identity.into(), ..MatchSettings::default() };
    if let Some(weights) = weights::given(&arguments.weights, output)? {
        settings.weights = weights;
    }
    let (index, ids) = index(&arguments.file, &names, &settings.country, output)?;
    let mut never = never::listed(arguments.never.as_deref(), output)?;
    let is_listed = |id: &str| index.party(id).is_some();
    let strangers = never.iter().filter(|(one, other)| !is_listed(one) || !is_listed(other)).count();
    if strangers > 0 {
        output.note(&format!("{strangers} pairs of --never name somebody who is not in the list"));
    }
    never::said(&mut never, arguments.db.as_deref(), &ids, output)?;
    tell_crowds(&index, settings.block_limit, &arguments.file, output);
    let mut sink = Sink::create(&arguments.out, output)?;
    let mut steps = output.steps(progress::of_rows(ids.len()), "dedupe", arguments.bulk.progress);
    sink.write(HEADER.as_bytes(), output)?;
    let mut compared = 0;
    let mut stopped = None;
    let all = ids.iter().map(String::as_str);
    dedupe_all(all, &index, &settings, arguments.min_score, &never, arguments.bulk.threads, |pairs| {
        let written = pairs
            .map_err(|error| told(error, &arguments.file, output))
            .and_then(|pairs| pairs.iter().try_for_each(|pair| sink.write(row(pair).as_bytes(), output)));
        compared += 1;
        output.step(steps.reach(compared));
        match written {
            Err(status) => stopped = Some(status),
            Ok(()) if !output.is_closed() => return ControlFlow::Continue(()),
            Ok(()) => {}
        }
        ControlFlow::Break(())
    })
    .map_err(|error| told(error, &arguments.file, output))?;
    if let Some(status) = stopped {
        return Err(status);
    }
    sink.finish(output)?;
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
