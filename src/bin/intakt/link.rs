//! `intakt link`: every row of one party list looked up in another.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::ControlFlow;

use intakt::master::PartyRow;
use intakt::matching::{Candidate, Index, MatchSettings, NeverSame, Outcome as Found, Query, Verdict, link_all};
use intakt::order::Party;
use intakt::plan::{Judge, Matcher, Newcomers};

use crate::arguments::LinkArguments;
use crate::never;
use crate::output::Output;
use crate::parties::{self, columns, index, tell_crowds, told};
use crate::progress;
use crate::rows::{Sink, line, word};
use crate::status::{Outcome, Status};
use crate::weights;

const HEADER: &str = "query_id,verdict,kind,master_id,score,runner_up,evidence";

pub(crate) fn run(arguments: &LinkArguments, output: &mut Output) -> Outcome<Status> {
    let names = columns(arguments.columns.as_deref(), output)?;
    let mut settings = MatchSettings { identity: arguments.identity.into(), ..MatchSettings::default() };
    if let Some(weights) = weights::given(&arguments.weights, output)? {
        settings.weights = weights;
    }
    let (index, _) = index(&arguments.master, &names, &settings.country, output)?;
    let never = never::listed(arguments.never.as_deref(), output)?;
    let queries = parties::open(&arguments.queries, &names, output)?;
    tell_crowds(&index, settings.block_limit, &arguments.master, output);
    let mut sink = Sink::create(&arguments.out, output)?;
    let mut batch = arguments.newcomers.then(|| Batch::new(&index, &settings));
    let more = if batch.is_some() { ",newcomer" } else { "" };
    sink.write(format!("{HEADER}{more}\n").as_bytes(), output)?;

    // Rows are taken and answers given by turns, on this thread.
    let (refused, problems) = (Cell::new(0_u64), RefCell::new(Vec::new()));
    let readable = queries.rows.filter_map(|mut row| {
        problems.borrow_mut().append(&mut row.problems);
        if row.entry.is_none() {
            refused.set(refused.get() + 1);
        }
        readable(row, &never)
    });
    let mut steps = output.steps(progress::of_list(queries.bytes), "link", arguments.bulk.progress);
    let mut answered = 0_u64;
    let mut stopped = None;
    link_all(readable, Readable::query, &index, &settings, arguments.bulk.threads, |one, verdict| {
        let written = verdict
            .and_then(|verdict| row(&one, verdict, batch.as_mut()))
            .map_err(|error| told(error, &arguments.queries, output))
            .and_then(|row| sink.write(row.as_bytes(), output));
        parties::tell(problems.take(), &arguments.queries, output);
        answered += 1;
        output.step(steps.reach(one.byte));
        match written {
            Err(status) => stopped = Some(status),
            Ok(()) if !output.is_closed() => return ControlFlow::Continue(()),
            Ok(()) => {}
        }
        ControlFlow::Break(())
    });
    parties::tell(problems.take(), &arguments.queries, output);
    if let Some(status) = stopped {
        return Err(status);
    }
    output.step(steps.reach(queries.bytes));
    sink.finish(output)?;
    match refused.get() {
        0 => Ok(Status::Done),
        refused => {
            output.note(&format!("{} rows read, {answered} answered, {refused} refused", answered + refused));
            Ok(Status::Attention)
        }
    }
}

/// A row that can be asked for.
struct Readable {
    id: String,
    party: Party,
    /// Whom it is never.
    never: Option<BTreeSet<String>>,
    /// Where it starts in the list.
    byte: u64,
}

impl Readable {
    fn query(&self) -> Query<'_> {
        Query { never: self.never.as_ref(), ..Query::new(&self.party) }
    }
}

fn readable(row: PartyRow, never: &NeverSame) -> Option<Readable> {
    let byte = row.position.byte;
    row.entry.map(|(id, party)| Readable { never: never.of(&id).cloned(), id, party, byte })
}

/// The newcomers of the list so far, so that two rows of one new person make one new party.
struct Batch {
    known: Box<dyn Newcomers>,
    /// The ids of their rows. An id may stand several times in a list of queries, so the newcomers go by their place here.
    ids: Vec<String>,
}

impl Batch {
    fn new(index: &Index, settings: &MatchSettings) -> Self {
        Batch { known: Matcher::new(index, settings.clone()).newcomers(), ids: Vec::new() }
    }

    /// Looks the new party up among those before it, and gives the id of the first row of the same party, or of the one in
    /// question. If nobody can say whether it is one of them, it is no longer new.
    fn place(&mut self, one: &Readable, verdict: &mut Verdict) -> intakt::Result<String> {
        let of_place =
            |ids: &[String], place: &str| place.parse().ok().and_then(|place: usize| ids.get(place).cloned());
        let among = self.known.judge(&one.party, false)?;
        match among.outcome {
            Found::Same => {
                let first = among.party.as_deref().and_then(|place| of_place(&self.ids, place));
                return Ok(first.unwrap_or_default());
            }
            Found::Unclear if !among.candidates.is_empty() => {
                (verdict.outcome, verdict.kind) = (Found::Unclear, among.kind);
                verdict.candidates.clear();
                let nearest = among.candidates.first().and_then(|nearest| of_place(&self.ids, &nearest.party));
                return Ok(nearest.unwrap_or_default());
            }
            _ => {}
        }
        self.known.add(&self.ids.len().to_string(), &one.party)?;
        self.ids.push(one.id.clone());
        Ok(one.id.clone())
    }
}

/// A row of the result. The record is named where it is the same or in question; score and evidence are those of the
/// best candidate in any case, the runner-up's score is that of the next one.
fn row(one: &Readable, mut verdict: Verdict, batch: Option<&mut Batch>) -> intakt::Result<String> {
    let newcomer = match batch {
        Some(batch) if verdict.outcome == Found::New => Some(batch.place(one, &mut verdict)?),
        batch => batch.map(|_| String::new()),
    };
    let decided = |candidate: &&Candidate| Some(&candidate.party) == verdict.party.as_ref();
    let best = verdict.candidates.iter().find(decided).or_else(|| verdict.candidates.first());
    let next = verdict.candidates.iter().find(|one| best.is_none_or(|best| best.party != one.party));
    let master = best.filter(|_| verdict.outcome != Found::New).map_or("", |best| best.party.as_str());
    let score = |candidate: Option<&Candidate>| candidate.map(|one| one.score.to_string()).unwrap_or_default();
    let mut cells = vec![
        one.id.clone(),
        word(&verdict.outcome),
        word(&verdict.kind),
        master.to_owned(),
        score(best),
        score(next),
        best.map(Candidate::match_key).unwrap_or_default(),
    ];
    cells.extend(newcomer);
    Ok(line(&cells))
}
